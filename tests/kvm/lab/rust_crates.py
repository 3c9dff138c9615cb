# SPDX-License-Identifier: MIT
"""A program that uses crates of others, built for the emulated machine without any registry.

The crates are those of Debian's packages, and so is the compiler that they want, a newer one than
that of Debian 12: both are unpacked into the cache, and cargo is told to look there.
"""

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from . import cache, toolchain
from .archive import Archive, host_architecture
from .errors import Unavailable
from .kernels import RELEASES
from .rust import TARGET

_RELEASE = "trixie"
_COMPILER = (
    "rustc", "libstd-rust-1.85", "libstd-rust-dev", "libllvm19", "libc6", "libgcc-s1",
    "libstdc++6", "zlib1g", "libzstd1", "libedit2", "libffi8", "libxml2", "libz3-4", "libtinfo6",
    "libbsd0", "libmd0", "liblzma5", "libicu76",
)  # fmt: skip
_STANDARD = "libstd-rust-dev=1.85.*"
_CRATES = (
    "bitflags", "bitflags-1", "itoa", "kvm-bindings", "kvm-ioctls", "libc", "memchr",
    "proc-macro2", "quote", "ryu", "serde", "serde-derive", "serde-json", "syn", "unicode-ident",
    "vmm-sys-util",
)  # fmt: skip
"""Those of serde's derive are in its lock, and are not built."""


def build(package: str, folders: tuple[Path, ...]) -> bytes:
    """A static aarch64 Linux program: that of a package, one of a workspace of these folders.

    It is built once for each text of their files.
    """
    digest = hashlib.sha256(repr((_RELEASE, _CRATES)).encode())
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                digest.update(f"{folder.name}/{path.relative_to(folder)}\0".encode())
                digest.update(path.read_bytes())

    def fill(into: Path) -> None:
        with tempfile.TemporaryDirectory(prefix="onereg-rust.") as name:
            built = _built(package, folders, Path(name))
            shutil.copy2(built, into / "program")

    name = f"{package}-{digest.hexdigest()[:16]}"
    return (cache.tree("rust-programs", name, fill) / "program").read_bytes()


def _built(package: str, folders: tuple[Path, ...], workspace: Path) -> Path:
    cargo = shutil.which("cargo")
    if cargo is None:
        raise Unavailable("no cargo: apt-get install cargo")
    toolchain.ensure_tools()
    for folder in folders:
        shutil.copytree(folder, workspace / folder.name)
    names = ", ".join(f'"{folder.name}"' for folder in folders)
    (workspace / "Cargo.toml").write_text(
        f'[workspace]\nmembers = [{names}]\nresolver = "2"\n[profile.dev]\ndebug = false\n'
    )
    registry = cache.tree("rust-crates", _RELEASE, _fill_crates) / "usr/share/cargo/registry"
    (workspace / ".cargo").mkdir()
    (workspace / ".cargo/config.toml").write_text(
        f'[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "{registry}"\n'
    )
    flags = f"-C linker={toolchain.CC} -C target-feature=+crt-static -C strip=symbols -D warnings"
    variable = f"CARGO_TARGET_{TARGET.upper().replace('-', '_')}_RUSTFLAGS"
    done = subprocess.run(
        [cargo, "build", "--offline", "--package", package, "--target", TARGET],
        cwd=workspace,
        env=os.environ | {"RUSTC": str(_compiler()), variable: flags},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"cargo build --package {package}\n{done.stderr}")
    return workspace / "target" / TARGET / "debug" / package


def _compiler() -> Path:
    """A script that runs the compiler with its own C library."""
    return (
        cache.tree("rust-compiler", f"{_RELEASE}-{host_architecture()}", _fill_compiler) / "rustc"
    )


def _fill_compiler(into: Path) -> None:
    Archive(host_architecture(), (_RELEASE,)).unpack(_COMPILER, into / "root")
    Archive("arm64", RELEASES).unpack([_STANDARD], into / "arm64")
    usr = Path("root/usr")
    libraries = into / usr / "lib/rustlib"
    standard = into / "arm64/usr/lib/rustlib" / TARGET
    shutil.copytree(standard, libraries / TARGET, dirs_exist_ok=True)
    shutil.rmtree(into / "arm64")
    (loader,) = (into / usr).glob("lib*/ld-linux-*.so.?")
    (beside,) = (into / usr / "lib").glob("*-linux-gnu")
    script = into / "rustc"
    script.write_text(
        '#!/bin/sh\nhere=$(dirname "$0")\n'
        f'exec "$here/{loader.relative_to(into)}" '
        f'--library-path "$here/{beside.relative_to(into)}" '
        f'"$here/{usr}/bin/rustc" --sysroot "$here/{usr}" "$@"\n'
    )
    script.chmod(0o755)


def _fill_crates(into: Path) -> None:
    packages = [f"librust-{name}-dev/{_RELEASE}" for name in _CRATES]
    Archive("arm64", RELEASES).unpack(packages, into / "packages")
    (into / "packages/usr").rename(into / "usr")
    shutil.rmtree(into / "packages")
