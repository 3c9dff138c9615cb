# SPDX-License-Identifier: MIT
"""The guests that are migrated: two Linux systems and a program without an operating system."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache as once
from pathlib import Path

from lab import cache, initramfs, kernels
from lab.archive import Archive, release_key
from qemu_tree import tools

GUEST = Path(__file__).resolve().parent / "guest"
_SERIES = "6.1"  # of the AArch64 guest's kernel
_RELEASE = "bookworm"  # of the AArch32 guest's
_PACKAGE = r"^linux-image-[0-9.]+-[0-9]+-armmp-lpae$"
_C = ("-std=gnu11", "-Os", "-static", "-s", "-Wall", "-Wextra", "-Wconversion", "-Werror")
_A32 = ("-marm", "-march=armv8-a", "-mfpu=neon-fp-armv8")


@dataclass(frozen=True)
class Guest:
    """What runs in KVM: QEMU's options for it, and the files they name."""

    name: str
    options: tuple[str, ...]
    files: dict[str, bytes | Path]
    modes: tuple[str, ...]  # in which it is stopped, in turn


@once
def linux_a64() -> Guest:
    """Linux in AArch64 state with guest/work.c."""
    return _linux(
        "AArch64 Linux", "host", kernels.kernel(_SERIES).image,
        _compiled("work.c", "hold_a64.S", "hold_sve.S", compiler=f"{tools.PREFIX}gcc", options=_C),
        ("EL0t", "EL1h"),
    )  # fmt: skip


@once
def linux_a32() -> Guest:
    """Linux in AArch32 state with the same."""
    compiler = f"{tools.PREFIX_A32}gcc"
    return _linux(
        "AArch32 Linux", "host,aarch64=off", _armhf_kernel(),
        _compiled("work.c", "hold_a32.S", compiler=compiler, options=(*_C, *_A32)),
        ("usr", "svc", "irq"),
    )  # fmt: skip


@once
def modes_a32() -> Guest:
    """guest/modes.S."""
    image = _compiled(
        "modes.S", compiler=f"{tools.PREFIX_A32}gcc",
        options=("-nostdlib", "-static", *_A32, "-Wl,-Ttext=0x40210000,--build-id=none"),
    )  # fmt: skip
    options = ("-cpu", "host,aarch64=off", "-m", "32", "-kernel", "/guest/image")
    modes = ("usr", "sys", "svc", "abt", "und", "irq", "fiq")
    return Guest("AArch32 modes", options, {"/guest/image": image}, modes)


def _linux(name: str, cpu: str, kernel: Path, init: bytes, modes: tuple[str, ...]) -> Guest:
    options = (
        "-cpu", cpu, "-m", "256", "-kernel", "/guest/image", "-initrd", "/guest/initrd",
        "-append", "console=ttyAMA0 quiet panic=-1",
    )  # fmt: skip
    files: dict[str, bytes | Path] = {
        "/guest/image": kernel,
        "/guest/initrd": initramfs.build({"/init": init}),
    }
    return Guest(name, options, files, modes)


def _compiled(*sources: str, compiler: str, options: tuple[str, ...]) -> bytes:
    tools.ensure()
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "output"
        command = [compiler, *options, *(str(GUEST / name) for name in sources), "-o", str(output)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)}\n{done.stderr}")
        return output.read_bytes()


def _armhf_kernel() -> Path:
    """Debian's newest kernel for 32-bit Arm machines with LPAE."""
    archive = Archive("armhf", [_RELEASE])
    package = max(archive.names(_PACKAGE), key=release_key)

    def fill(into: Path) -> None:
        archive.unpack([package], into / "package")
        (image,) = (into / "package/boot").glob("vmlinuz-*")
        image.rename(into / "vmlinuz")
        shutil.rmtree(into / "package")

    return cache.tree("kernels-armhf", package, fill) / "vmlinuz"
