# SPDX-License-Identifier: MIT
"""QEMU for Arm, 10.0 or later: the first with FEAT_NV2 and with a second normal-world serial port.

It comes from Debian with all the libraries it needs, is unpacked into the cache and started with
its own dynamic linker, so that neither root nor any package of the machine is involved.
"""

import os
import re
import shutil
import struct
import subprocess
from dataclasses import dataclass
from functools import cache as once
from pathlib import Path

from . import cache
from .archive import Archive, host_architecture
from .errors import Unavailable

RELEASE = os.environ.get("ONEREG_LAB_QEMU", "trixie")
"""The release of Debian; a newer one has CPUs with more."""
OLDEST = (10, 0)
PROGRAM = "qemu-system-aarch64"


@dataclass(frozen=True)
class Emulator:
    """How to start QEMU."""

    command: tuple[str, ...]
    version: tuple[int, int]


@once
def find() -> Emulator:
    """The unpacked QEMU; where it cannot be had, the machine's own if it is new enough."""
    try:
        return _checked(_unpacked())
    except Unavailable:
        own = shutil.which(PROGRAM)
        if not own:
            raise
        return _checked((own,))


def _checked(command: tuple[str, ...]) -> Emulator:
    done = subprocess.run([*command, "--version"], capture_output=True, text=True, check=False)
    match = re.search(r"version (\d+)\.(\d+)", done.stdout)
    if not match:
        raise Unavailable(f"{PROGRAM} does not start: {done.stderr.strip()}")
    version = int(match[1]), int(match[2])
    if version < OLDEST:
        raise Unavailable(f"{PROGRAM} is {version[0]}.{version[1]}; the lab needs 10.0 or later")
    return Emulator(command, version)


def _unpacked() -> tuple[str, ...]:
    root = cache.tree("qemu", f"{RELEASE}-{host_architecture()}", _fill)
    program = root / "usr/bin" / PROGRAM
    linker = root / "usr" / _interpreter(program).lstrip("/")
    libraries = ":".join(str(folder) for folder in sorted(root.glob("usr/lib/*-linux-gnu")))
    return (
        str(linker), "--library-path", libraries, str(program), "-L", str(root / "usr/share/qemu"),
    )  # fmt: skip


def _fill(into: Path) -> None:
    unpacked = into / "packages"
    Archive(host_architecture(), [RELEASE]).unpack_closure("qemu-system-arm", unpacked)
    for place in (f"usr/bin/{PROGRAM}", "usr/share/qemu"):
        (into / place).parent.mkdir(parents=True, exist_ok=True)
        (unpacked / place).rename(into / place)
    for folder in ("lib", "lib64"):  # of a merged-/usr system, whether or not the package knows
        for source in (unpacked / folder, unpacked / "usr" / folder):
            if source.is_dir():
                shutil.copytree(source, into / "usr" / folder, symlinks=True, dirs_exist_ok=True)
    shutil.rmtree(unpacked)


def _interpreter(program: Path) -> str:
    """The dynamic linker an ELF64 program names (PT_INTERP)."""
    data = program.read_bytes()
    (table,) = struct.unpack_from("<Q", data, 0x20)  # e_phoff
    size, count = struct.unpack_from("<HH", data, 0x36)  # e_phentsize, e_phnum
    for header in range(table, table + size * count, size):
        kind, _, offset, _, _, length = struct.unpack_from("<IIQQQQ", data, header)
        if kind == 3:  # PT_INTERP
            return data[offset : offset + length].rstrip(b"\0").decode()
    raise Unavailable(f"{program} names no dynamic linker")
