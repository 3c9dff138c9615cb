# SPDX-License-Identifier: MIT
"""Python for programs that run inside the emulated machine: Debian's arm64 python3.11.

3.11 is the oldest version the generated Python supports. ctypes, fcntl, json and the rest of the
standard library are there, apart from the parts that need a screen, a network or a compiler.
"""

import shutil
from pathlib import Path

from . import cache, initramfs
from .archive import Archive
from .kernels import RELEASES

INTERPRETER = "/usr/bin/python3.11"

_RELEASE = "bookworm"
_PACKAGES = (
    "python3.11-minimal", "libpython3.11-minimal", "libpython3.11-stdlib",
    "libc6", "zlib1g", "libexpat1", "libffi8",
)  # fmt: skip
_LIBRARIES = ("libc.so", "libm.so", "libz.so", "libexpat.so", "libffi.so", "ld-linux")
_UNUSED = (
    "asyncio", "curses", "dbm", "distutils", "email", "ensurepip", "html", "http", "idlelib",
    "lib2to3", "multiprocessing", "pydoc_data", "sqlite3", "test", "tkinter", "unittest",
    "venv", "wsgiref", "xml", "xmlrpc",
)  # fmt: skip


def archive() -> bytes:
    """An initramfs with the interpreter, its libraries and its standard library."""
    folder = cache.tree("guest-python", f"{_RELEASE}-arm64", _fill)
    return (folder / "initramfs").read_bytes()


def _fill(into: Path) -> None:
    packages, root = into / "packages", into / "root"
    wanted = [f"{package}/{_RELEASE}" for package in _PACKAGES]
    Archive("arm64", RELEASES).unpack(wanted, packages)
    (root / "usr/bin").mkdir(parents=True)
    (packages / INTERPRETER.lstrip("/")).rename(root / INTERPRETER.lstrip("/"))
    (root / "usr/bin/python3").symlink_to(Path(INTERPRETER).name)
    standard = root / "usr/lib/python3.11"
    shutil.copytree(packages / "usr/lib/python3.11", standard, symlinks=True)
    for name in _UNUSED:
        shutil.rmtree(standard / name, ignore_errors=True)
    libraries = root / "lib/aarch64-linux-gnu"
    libraries.mkdir(parents=True)
    for source in (packages / "lib", packages / "usr/lib"):
        for path in source.glob("aarch64-linux-gnu/*"):
            if path.name.startswith(_LIBRARIES):
                shutil.copy2(path, libraries / path.name)
    linker = "ld-linux-aarch64.so.1"
    (root / "lib" / linker).symlink_to(f"aarch64-linux-gnu/{linker}")
    (into / "initramfs").write_bytes(initramfs.from_tree(root))
    shutil.rmtree(packages)
    shutil.rmtree(root)
