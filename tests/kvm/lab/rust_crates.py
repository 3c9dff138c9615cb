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
from collections.abc import Iterable
from pathlib import Path

from . import cache, toolchain
from .archive import Archive, host_architecture
from .errors import Unavailable
from .kernels import RELEASES
from .rust import TARGET

_RELEASE = "trixie"
_COMPILER = (
    "rustc", "rust-clippy", "libstd-rust-1.85", "libstd-rust-dev", "libllvm19", "libc6",
    "libgcc-s1", "libstdc++6", "zlib1g", "libzstd1", "libedit2", "libffi8", "libxml2", "libz3-4",
    "libtinfo6", "libbsd0", "libmd0", "liblzma5", "libicu76",
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

    def fill(into: Path) -> None:
        with tempfile.TemporaryDirectory(prefix="onereg-rust.") as name:
            workspace = Path(name)
            lay_out(folders, workspace)
            cargo(workspace, "build", "--package", package, "--target", TARGET)
            built = workspace / "target" / TARGET / "debug" / package
            shutil.copy2(built, into / "program")

    name = f"{package}-{_digest(folders)}"
    return (cache.tree("rust-programs", name, fill) / "program").read_bytes()


def check(
    folders: tuple[Path, ...], *command: str, clippy: bool = False, compiler: Path | None = None
) -> None:
    """Run a command of cargo in a workspace of these folders, as `cargo` does.

    It runs once for each text of their files.
    """

    def fill(into: Path) -> None:
        lay_out(folders, into / "workspace")
        cargo(into / "workspace", *command, clippy=clippy, compiler=compiler)
        shutil.rmtree(into / "workspace")

    name = _digest(folders, repr((command, clippy, compiler)))
    cache.tree("rust-checks", name, fill)


def _digest(folders: tuple[Path, ...], more: str = "") -> str:
    """Of all that a command in a workspace of these folders meets."""
    digest = hashlib.sha256(repr((_RELEASE, _COMPILER, _CRATES, more)).encode())
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                digest.update(f"{folder.name}/{path.relative_to(folder)}\0".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def lay_out(folders: tuple[Path, ...], workspace: Path) -> None:
    """Make a workspace of copies of packages."""
    workspace.mkdir(exist_ok=True)
    for folder in folders:
        shutil.copytree(folder, workspace / folder.name)
    names = ", ".join(f'"{folder.name}"' for folder in folders)
    (workspace / "Cargo.toml").write_text(
        f'[workspace]\nmembers = [{names}]\nresolver = "2"\n[profile.dev]\ndebug = false\n'
    )


def cargo(
    workspace: Path,
    command: str,
    *arguments: str,
    crates: Iterable[str] = (),
    warnings: str = "-D",
    clippy: bool = False,
    compiler: Path | None = None,
) -> str:
    """A command of cargo in a workspace, with the crates of others that Debian has; its output.

    `crates` are names of packages beside those that the adapters want. RuntimeError has cargo's
    words where it fails. `warnings` says what becomes of them, as rustc's option does. With
    `clippy` its driver compiles the packages of the workspace. `compiler` is another rustc, with
    a cargo beside it.
    """
    program = shutil.which("cargo") if compiler is None else str(compiler.with_name("cargo"))
    if program is None:
        raise Unavailable("no cargo: apt-get install cargo")
    toolchain.ensure_tools()
    compiler = compiler or _compiler()
    driver = str(compiler.with_name("clippy-driver"))
    wrapper = {"RUSTC_WORKSPACE_WRAPPER": driver} if clippy else {}
    registry = _registry((*_CRATES, *crates))
    (workspace / ".cargo").mkdir(exist_ok=True)
    (workspace / ".cargo/config.toml").write_text(
        f'[source.crates-io]\nreplace-with = "debian"\n[source.debian]\ndirectory = "{registry}"\n'
    )
    flags = f"-C linker={toolchain.CC} -C target-feature=+crt-static -C strip=symbols"
    variable = f"CARGO_TARGET_{TARGET.upper().replace('-', '_')}_RUSTFLAGS"
    done = subprocess.run(
        [program, command, "--offline", *arguments],
        cwd=workspace,
        env=os.environ
        | {variable: f"{flags} {warnings} warnings", "RUSTDOCFLAGS": f"{warnings} warnings"}
        | {"RUSTC": str(compiler), "RUSTDOC": str(compiler.with_name("rustdoc"))}
        | wrapper,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"cargo {command} {' '.join(arguments)}\n{done.stdout}{done.stderr}")
    return done.stdout


def _compiler() -> Path:
    """A script that runs the compiler with its own C library; those of its tools stand beside."""
    digest = hashlib.sha256(repr(_COMPILER).encode()).hexdigest()[:16]
    name = f"{_RELEASE}-{host_architecture()}-{digest}"
    return cache.tree("rust-compiler", name, _fill_compiler) / "rustc"


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
    for program in ("rustc", "rustdoc", "clippy-driver"):
        script = into / program
        script.write_text(
            '#!/bin/sh\nhere=$(dirname "$0")\n'
            f'exec "$here/{loader.relative_to(into)}" '
            f'--library-path "$here/{beside.relative_to(into)}" '
            f'"$here/{usr}/bin/{program}" "$@" --sysroot "$here/{usr}"\n'
        )
        script.chmod(0o755)


def _registry(crates: tuple[str, ...]) -> Path:
    """A folder with the sources of crates, as cargo takes one in a registry's place."""
    digest = hashlib.sha256(repr(crates).encode()).hexdigest()[:16]

    def fill(into: Path) -> None:
        packages = [f"librust-{name}-dev/{_RELEASE}" for name in crates]
        Archive("arm64", RELEASES).unpack(packages, into / "packages")
        (into / "packages/usr").rename(into / "usr")
        shutil.rmtree(into / "packages")

    return cache.tree("rust-crates", f"{_RELEASE}-{digest}", fill) / "usr/share/cargo/registry"
