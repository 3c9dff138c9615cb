# SPDX-License-Identifier: MIT
"""An emulated Arm machine with a real kernel, in which programs are run one after another.

guest/init.c is its first process and describes the conversation over the second serial port; the
first is the kernel's console, kept for the error message should the machine hang or panic.
"""

import contextlib
import json
import os
import re
import selectors
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache as once
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from . import initramfs, toolchain
from .emulator import Emulator
from .emulator import find as find_emulator
from .errors import MachineError, ProgramFailed
from .kernels import Kernel
from .progress import waiting_for

GUEST = Path(__file__).resolve().parent.parent / "guest"  # sources of what runs in the machine

# Seconds after which a machine or a program has hung. Few are usual; a busy host may take many.
BOOT_SECONDS = 900.0
RUN_SECONDS = 900.0
MEMORY = 1024  # MiB
CONSOLE_TAIL = 40  # lines

# With 52-bit physical addresses Linux 7.0 and later take 3.5 s to close a VM that has EL2: they
# visit every GiB of the shadow stage-2 tables (stage2_destroy_range() in arch/arm64/kvm/mmu.c).
_CPU_OPTIONS = {"max": "max,lpa2=off"}

_NESTED_SINCE = (6, 16)  # the first kernel that grants KVM_ARM_VCPU_HAS_EL2
_NESTED_CPUS = ("max", "neoverse-v1", "neoverse-n2")
_BLOCK = 2048  # BLOCK of guest/init.c
_GRACE = 300.0  # seconds for the machine to report a program's time limit itself


@dataclass(frozen=True)
class Program:
    """What to run: a command line of the machine, and files to put there first."""

    argv: Sequence[str]
    files: Mapping[str, bytes | Path] = field(default_factory=dict)
    timeout: float = RUN_SECONDS


@dataclass(frozen=True)
class Result:
    """How a program ended and what it wrote."""

    argv: tuple[str, ...]
    stdout: bytes
    stderr: bytes
    status: int | None  # exit status; None when it was killed
    killed_by: str | None  # "SIGSEGV" and so on; "timeout" when it outlived its time
    seconds: float

    @property
    def ok(self) -> bool:
        """Whether the program ended with status 0."""
        return self.status == 0

    @property
    def text(self) -> str:
        """Standard output as text."""
        return self.stdout.decode()

    def json_lines(self) -> list[Any]:
        """Standard output as one JSON value per line."""
        return [json.loads(line) for line in self.text.splitlines()]

    def check(self) -> Self:
        """This result, if the program ended with status 0; raises ProgramFailed otherwise."""
        if self.ok:
            return self
        end = f"was killed by {self.killed_by}" if self.killed_by else f"exit status {self.status}"
        output = (self.stdout + self.stderr).decode(errors="replace")
        raise ProgramFailed(f"{' '.join(self.argv)}: {end}\n{output}")


class Machine:
    """A booted machine; a context manager, for its QEMU lives until `close`.

    `files` are in its initial RAM filesystem, `layers` are further whole initramfs archives
    (guest_python.archive()). `console` is the file its kernel console goes to. It runs in the
    lab's emulator unless another is given.
    """

    def __init__(
        self,
        kernel: Kernel,
        cpu: str,
        files: Mapping[str, bytes | Path] | None = None,
        *,
        layers: Iterable[bytes] = (),
        kernel_arguments: str = "",
        timeout: float = BOOT_SECONDS,
        emulator: Emulator | None = None,
    ) -> None:
        self.kernel = kernel
        self.cpu = cpu
        self._folder = tempfile.TemporaryDirectory(prefix="onereg-lab.")
        self.console = Path(self._folder.name) / "console"
        initrd = Path(self._folder.name) / "initrd"
        with open(initrd, "wb") as file:
            file.writelines(layers)
            file.write(initramfs.build({**(files or {}), "/init": _init()}))
        self._complaints = Path(self._folder.name) / "qemu"
        with open(self._complaints, "wb") as complaints:
            self._qemu = subprocess.Popen(
                [
                    *_dying_with_us(),
                    *(emulator or find_emulator()).command,
                    *self._options(initrd, kernel_arguments),
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                process_group=0,
            )
        self._received = b""
        try:
            with waiting_for(f"{self}: booting"):
                self._expect_ready(time.monotonic() + timeout)
        except BaseException:
            self.close()
            raise

    def put(self, path: str, content: bytes | Path) -> None:
        """Store an executable file; at some 60 KB/s, so large ones belong in `files`."""
        data = content.read_bytes() if isinstance(content, Path) else content
        deadline = time.monotonic() + BOOT_SECONDS
        self._send(f"put 755 {len(data)} {path}", data, deadline)
        answer = self._line(deadline)
        if answer != "ok":
            raise MachineError(f"{self}: {answer}")

    def run(
        self,
        argv: Sequence[str],
        timeout: float = RUN_SECONDS,
        *,
        heard: Callable[[bytes], None] | None = None,
    ) -> Result:
        """Run a program to its end; `timeout` is in seconds of the machine's clock.

        `heard` is called with each piece of its standard output when it comes.
        """
        started = time.monotonic()
        deadline = started + timeout + _GRACE
        arguments = b"".join(argument.encode() + b"\0" for argument in argv)
        with waiting_for(f"{self}: {argv[0]}"):
            self._send(f"run {max(1, round(timeout))} {len(arguments)}", arguments, deadline)
            output = {"out": bytearray(), "err": bytearray()}
            while True:
                kind, _, rest = self._line(deadline).partition(" ")
                if kind not in output:
                    break
                piece = self._bytes(int(rest), deadline)
                output[kind] += piece
                if heard and kind == "out":
                    heard(piece)
        status, killed_by = None, None
        if kind == "exit":
            status = int(rest)
        elif kind == "signal":
            killed_by = signal.Signals(int(rest)).name
        elif kind == "timeout":
            killed_by = "timeout"
        else:
            raise self._broken(f"unexpected message {kind} {rest}")
        return Result(
            tuple(argv), bytes(output["out"]), bytes(output["err"]), status, killed_by,
            time.monotonic() - started,
        )  # fmt: skip

    def close(self) -> None:
        """End the emulator, whatever state the machine is in."""
        with contextlib.suppress(OSError):
            self._qemu.kill()
        self._qemu.wait()
        for pipe in (self._qemu.stdin, self._qemu.stdout):
            with contextlib.suppress(OSError):
                assert pipe
                pipe.close()
        self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __str__(self) -> str:
        return f"Linux {self.kernel.release} on {self.cpu}"

    def _options(self, initrd: Path, kernel_arguments: str) -> list[str]:
        machine = "virt,virtualization=on,gic-version=3"
        arguments = f"console=ttyAMA0 loglevel=4 panic=-1 {kernel_arguments}"
        if self.cpu == "max":
            machine += ",mte=on"  # the memory for the tags
        if self.cpu in _NESTED_CPUS and self.kernel.version >= _NESTED_SINCE:
            arguments += " kvm-arm.mode=nested"
        return [
            "-M", machine, "-cpu", _CPU_OPTIONS.get(self.cpu, self.cpu), "-m", str(MEMORY),
            "-nodefaults", "-display", "none", "-no-reboot",
            "-kernel", str(self.kernel.image), "-initrd", str(initrd), "-append", arguments,
            "-chardev", f"file,id=console,path={self.console}", "-serial", "chardev:console",
            "-chardev", "stdio,id=channel,signal=off", "-serial", "chardev:channel",
        ]  # fmt: skip

    def _expect_ready(self, deadline: float) -> None:
        greeting = self._line(deadline)
        if greeting != f"ready {self.kernel.release}":
            raise self._broken(f"said {greeting!r} instead of that it is ready")

    def _send(self, request: str, data: bytes, deadline: float) -> None:
        """A request line, then its data block by block as the machine asks for them."""
        self._write(request.encode() + b"\n")
        for start in range(0, len(data), _BLOCK):
            answer = self._line(deadline)
            if answer != "more":
                raise self._broken(f"answered {answer!r} to {request!r}")
            self._write(data[start : start + _BLOCK])

    def _write(self, data: bytes) -> None:
        assert self._qemu.stdin
        try:
            self._qemu.stdin.write(data)
            self._qemu.stdin.flush()
        except OSError as error:
            raise self._broken("ended") from error

    def _line(self, deadline: float) -> str:
        while b"\n" not in self._received:
            self._receive(deadline)
        line, _, self._received = self._received.partition(b"\n")
        return line.decode(errors="replace")

    def _bytes(self, count: int, deadline: float) -> bytes:
        while len(self._received) < count:
            self._receive(deadline)
        data, self._received = self._received[:count], self._received[count:]
        return data

    def _receive(self, deadline: float) -> None:
        assert self._qemu.stdout
        with selectors.DefaultSelector() as selector:
            selector.register(self._qemu.stdout, selectors.EVENT_READ)
            if not selector.select(max(0.0, deadline - time.monotonic())):
                raise self._broken("did not answer in time")
        data = os.read(self._qemu.stdout.fileno(), 1 << 16)
        if not data:
            self._qemu.wait()
            raise self._broken("panicked" if "Kernel panic" in self._tail() else "ended")
        self._received += data

    def _broken(self, what: str) -> MachineError:
        complaints = self._complaints.read_text(errors="replace")
        return MachineError(f"{self} {what}; its console:\n{self._tail()}\n{complaints}".rstrip())

    def _tail(self) -> str:
        """The last lines of the console, without its carriage returns and escape sequences."""
        text = self.console.read_text(errors="replace") if self.console.exists() else ""
        plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\r", "", text)
        return "\n".join(plain.splitlines()[-CONSOLE_TAIL:])


def boot(
    kernel: Kernel, cpu: str, programs: Sequence[Program], *, layers: Iterable[bytes] = ()
) -> list[Result]:
    """Boot once, run the programs in order, power off."""
    files = {path: content for program in programs for path, content in program.files.items()}
    with Machine(kernel, cpu, files, layers=layers) as machine:
        return [machine.run(program.argv, program.timeout) for program in programs]


@once
def _dying_with_us() -> tuple[str, ...]:
    """A command prefix that ends the emulator when this process is killed (util-linux)."""
    setpriv = shutil.which("setpriv")
    return (setpriv, "--pdeathsig", "KILL") if setpriv else ()


@once
def _init() -> bytes:
    return toolchain.compile_c([GUEST / "init.c"])
