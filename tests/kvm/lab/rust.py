# SPDX-License-Identifier: MIT
"""Programs in Rust for the emulated machine, by the distribution's own compiler.

Debian's standard library for arm64 is of the compiler's version: it is unpacked beside, and the
compiler looks for the target's libraries there.
"""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from functools import cache as once
from pathlib import Path

from . import cache, toolchain
from .archive import Archive
from .errors import Unavailable
from .kernels import RELEASES

COMPILER = "/usr/bin/rustc"
TARGET = "aarch64-unknown-linux-gnu"


def compile_rust(program: Path, crate: Path, features: Iterable[str]) -> bytes:
    """A static, stripped aarch64 Linux program that uses a crate; a warning is an error.

    `crate` is the folder of one without dependencies; it is compiled once for all programs.
    """
    library = _library(crate, tuple(features))
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "output"
        _run(
            "-C", f"linker={toolchain.CC}", "-C", "target-feature=+crt-static",
            "-C", "strip=symbols", "-D", "warnings", "--extern", f"{crate.name}={library}",
            "-o", str(output), str(program),
        )  # fmt: skip
        return output.read_bytes()


@once
def _library(crate: Path, features: tuple[str, ...]) -> Path:
    output = Path(_folder().name) / f"lib{crate.name}.rlib"
    chosen = [word for feature in features for word in ("--cfg", f'feature="{feature}"')]
    _run("--crate-type", "rlib", "--crate-name", crate.name, *chosen, "-o", str(output),
         str(crate / "src/lib.rs"))  # fmt: skip
    return output


@once
def _folder() -> "tempfile.TemporaryDirectory[str]":
    """A folder that lives as long as this process."""
    return tempfile.TemporaryDirectory(prefix="onereg-rust.")


def _run(*arguments: str) -> None:
    toolchain.ensure_tools()
    command = [COMPILER, "--edition", "2021", "--target", TARGET, "--sysroot", str(_sysroot())]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join([*command, *arguments])}\n{done.stderr}")


@once
def _sysroot() -> Path:
    """A folder with the target's standard library."""
    if shutil.which(COMPILER) is None:
        raise Unavailable("no Rust of the distribution: apt-get install rustc")
    said = subprocess.check_output([COMPILER, "--version"], text=True)
    release = re.match(r"rustc (\d+\.\d+)\.", said)
    if release is None:
        raise Unavailable(f"{COMPILER} is of an unknown version: {said.strip()}")

    def fill(into: Path) -> None:
        packages = into / "packages"
        Archive("arm64", RELEASES).unpack([f"libstd-rust-dev={release[1]}.*"], packages)
        (into / "lib").mkdir()
        (packages / "usr/lib/rustlib").rename(into / "lib/rustlib")
        shutil.rmtree(packages)

    return cache.tree("rust-std", f"{release[1]}-arm64", fill)
