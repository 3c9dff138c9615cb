# SPDX-License-Identifier: MIT
"""Makes the files of QEMU in this folder: vCPUs under emulation, with a value in each register.

    python tests/dumps/make_qemu.py ANALYZE_MIGRATION_PY

The argument is ``scripts/analyze-migration.py`` of QEMU's source package.  Registers are set
through QEMU's gdbstub, and printed by ``info registers`` and by a migration to a file.
"""

import json
import re
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "kvm"))

from lab import emulator  # noqa: E402

Writes = list[tuple[int, bytes]]
FP_ON = b"".join(
    word.to_bytes(4, "little") for word in (0xD2A00600, 0xD5181040, 0xD5033FDF, 0x14000000)
)
"""mov x0, #3 << 20; msr cpacr_el1, x0; isb; b ."""
SPIN = (0xEAFFFFFE).to_bytes(4, "little") * 2
"""b ."""


def number(value: int, size: int) -> bytes:
    return value.to_bytes(size, "little")


def aarch64() -> Writes:
    """X0 to X30, SP, PC, V0 to V31, FPSR and FPCR of the gdbstub's description of AArch64."""
    general = [(n, number(0x6400_0000_0000_0000 | n << 32 | 0x1000 + n, 8)) for n in range(33)]
    vectors = [(34 + n, number(0x56 << 120 | n << 64 | 0x7000 + n, 16)) for n in range(32)]
    return [*general, *vectors, (66, number(0x0800_001F, 4)), (67, number(0x0340_0000, 4))]


def aarch32() -> Writes:
    """R8 to R14 of each mode in turn, then Supervisor mode, R0 to R7, the PC and D0 to D31."""
    writes: Writes = []
    for mode in (0x11, 0x12, 0x17, 0x1B, 0x1F, 0x13):
        writes.append((25, number(0x1C0 | mode, 4)))
        writes += [(n, number(mode << 24 | 0x2000 + n, 4)) for n in range(8, 15)]
    writes += [(n, number(0x3000 + n, 4)) for n in (*range(8), 15)]
    return writes + [(26 + n, number(0x44 << 56 | n, 8)) for n in range(32)]


class Gdb:
    """The few packets that are needed."""

    def __init__(self, path: str) -> None:
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.socket.settimeout(20)

    def say(self, body: str) -> str:
        self.socket.sendall(f"${body}#{sum(body.encode()) & 0xFF:02x}".encode())
        got = b""
        while not re.search(rb"\$[^#]*#..$", got):
            got += self.socket.recv(65536)
        self.socket.sendall(b"+")
        return got.decode().partition("$")[2].partition("#")[0]


def make(name: str, cpu: str, code: bytes, writes: Writes, analyze: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stub, stream = f"{folder}/gdb", f"{folder}/stream"
        command = [*emulator.find().command, "-M", "virt,gic-version=2", "-cpu", cpu, "-m", "16"]
        command += ["-accel", "tcg", "-display", "none", "-serial", "none", "-nic", "none"]
        command += ["-bios", f"{folder}/code"]
        Path(folder, "code").write_bytes(code)
        command += ["-monitor", "stdio", "-chardev", f"socket,path={stub},server=on,wait=off,id=g"]
        qemu = subprocess.Popen(
            [*command, "-gdb", "chardev:g"], stdin=-1, stdout=-1, text=True, errors="replace"
        )
        assert qemu.stdin
        while not Path(stub).exists():
            assert qemu.poll() is None
        gdb = Gdb(stub)
        time.sleep(1)
        gdb.say("qXfer:features:read:target.xml:0,ffb")
        for register, value in writes:
            assert gdb.say(f"P{register:x}={value.hex()}") == "OK", register
        qemu.stdin.write(f'stop\ninfo registers\nmigrate "exec:cat > {stream}"\nquit\n')
        printed = qemu.communicate(timeout=60)[0].replace("\r", "")
        done = subprocess.run(
            [sys.executable, "-W", "ignore", analyze, "-f", stream, "-d", "state"],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
    begin = printed.index("CPU#0")
    registers = printed[begin : printed.index("(qemu)", begin)]
    lines = [line for line in registers.split("\n") if line.strip()]
    (HERE / f"{name}.registers").write_text("\n".join(lines) + "\n")
    state = {key: value for key, value in json.loads(done.stdout).items() if key[:5] == "cpu ("}
    (HERE / f"{name}.json").write_text(json.dumps(state, indent=1) + "\n")


if __name__ == "__main__":
    make("qemu-aarch64", "cortex-a57", FP_ON, aarch64(), Path(sys.argv[1]))
    make("qemu-aarch32", "cortex-a15", SPIN, aarch32(), Path(sys.argv[1]))
