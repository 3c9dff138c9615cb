# SPDX-License-Identifier: MIT
"""Programs for the emulated machine, cross-compiled on this one."""

import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from functools import cache as once
from pathlib import Path

from .errors import Unavailable

CC = "aarch64-linux-gnu-gcc"
OBJCOPY = "aarch64-linux-gnu-objcopy"
AS_A32 = "arm-linux-gnueabihf-as"
OBJCOPY_A32 = "arm-linux-gnueabihf-objcopy"

# What a GNU/Linux distribution of the Debian family calls the packages that hold the tools.
_PACKAGES = {
    CC: "gcc-aarch64-linux-gnu",
    OBJCOPY: "binutils-aarch64-linux-gnu",
    AS_A32: "binutils-arm-linux-gnueabihf",
    OBJCOPY_A32: "binutils-arm-linux-gnueabihf",
}
_HEADERS = "libc6-dev-arm64-cross"
_WARNINGS = ("-Wall", "-Wextra", "-Wconversion")


@once
def ensure_tools() -> None:
    """Have the cross tools: install them as root, else say which command does."""
    missing = {package for tool, package in _PACKAGES.items() if not shutil.which(tool)}
    if platform.machine() != "aarch64" and not _has_libc():
        missing.add(_HEADERS)
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *sorted(missing)]
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Unavailable(f"cross tools are missing: {' '.join(install)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(install, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unavailable(f"{' '.join(install)}: {done.stderr.strip()}")


def _has_libc() -> bool:
    """Whether the compiler finds a C library to link with."""
    if not shutil.which(CC):
        return False
    asked = subprocess.check_output([CC, "-print-file-name=libc.a"], text=True)
    return os.path.isabs(asked.strip())


def compile_c(
    sources: Sequence[Path],
    *,
    include: Iterable[Path] = (),
    defines: Iterable[str] = (),
    flags: Iterable[str] = ("-std=c11", "-D_GNU_SOURCE"),
) -> bytes:
    """A static, stripped aarch64 Linux program; a warning is an error.

    A source that several programs share is compiled once.
    """
    options = (
        *flags, "-Os", *_WARNINGS, "-Werror",
        *(f"-I{folder}" for folder in include),
        *(f"-D{define}" for define in defines),
    )  # fmt: skip
    objects = [str(_object(source, source.read_bytes(), options)) for source in sources]
    return _built([CC, "-static", "-s", *objects])


@once
def _object(source: Path, text: bytes, options: tuple[str, ...]) -> Path:
    """The object of a source that has this text."""
    ensure_tools()
    handle, path = tempfile.mkstemp(prefix=f"{source.stem}.", suffix=".o", dir=_objects().name)
    os.close(handle)
    _checked([CC, *options, "-c", str(source), "-o", path])
    return Path(path)


@once
def _objects() -> "tempfile.TemporaryDirectory[str]":
    """A folder that lives as long as this process."""
    return tempfile.TemporaryDirectory(prefix="onereg-objects.")


def assemble_a64(source: Path, *, defines: Iterable[str] = ()) -> bytes:
    """The flat image of an A64 program (any architecture extension), run through cpp."""
    options = [f"-D{define}" for define in defines]
    program = _built([CC, *options, "-nostdlib", "-static", "-Wl,-Ttext=0,-e0", str(source)])
    return _flat(OBJCOPY, program)


def assemble_a32(source: Path) -> bytes:
    """The flat image of an A32 program."""
    return _flat(OBJCOPY_A32, _built([AS_A32, "-march=armv8-a", "-mfpu=neon", str(source)]))


def _built(command: Sequence[str]) -> bytes:
    """What a tool writes to its -o file."""
    ensure_tools()
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "output"
        _checked([*command, "-o", str(output)])
        return output.read_bytes()


def _flat(objcopy: str, elf: bytes) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder) / "elf", Path(folder) / "flat"
        before.write_bytes(elf)
        _checked([objcopy, "-O", "binary", "-j", ".text", str(before), str(after)])
        return after.read_bytes()


def _checked(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stderr}")
