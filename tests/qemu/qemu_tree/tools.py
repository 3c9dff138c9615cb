# SPDX-License-Identifier: MIT
"""What building QEMU takes: compilers, Python packages, and a sysroot with static libraries."""

import hashlib
import os
import shutil
import subprocess
import sys
from functools import cache as once
from pathlib import Path

from lab import cache
from lab.archive import Archive
from lab.errors import Unavailable
from lab.kernels import RELEASES

REQUIREMENTS = Path(__file__).resolve().parent.parent / "requirements.txt"
PREFIX = "aarch64-linux-gnu-"
PREFIX_A32 = "arm-linux-gnueabihf-"

# The oldest release: what was compiled against its C library links with every later one.
_RELEASE = "bookworm"
_LIBRARIES = ("libglib2.0-dev", "libpcre2-dev", "zlib1g-dev", "libfdt-dev")

_PACKAGES = {
    "gcc": "gcc",
    "make": "make",
    "perl": "perl",
    "pkg-config": "pkg-config",
    f"{PREFIX}gcc": "gcc-aarch64-linux-gnu",
    f"{PREFIX_A32}gcc": "gcc-arm-linux-gnueabihf",
}
_LIBC_PACKAGES = {PREFIX: "libc6-dev-arm64-cross", PREFIX_A32: "libc6-dev-armhf-cross"}


@once
def ensure() -> None:
    """Have the tools: install them as root, else say which command does."""
    missing = _missing()
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *sorted(missing)]
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Unavailable(f"tools are missing: {' '.join(install)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "-qq", "update"], install):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unavailable(f"{' '.join(command)}: {done.stderr.strip()}")


def _missing() -> set[str]:
    missing = {package for tool, package in _PACKAGES.items() if not shutil.which(tool)}
    for prefix, package in _LIBC_PACKAGES.items():
        if not _has_libc(f"{prefix}gcc"):
            missing.add(package)
    return missing


def _has_libc(compiler: str) -> bool:
    if not shutil.which(compiler):
        return False
    asked = subprocess.check_output([compiler, "-print-file-name=libc.a"], text=True)
    return os.path.isabs(asked.strip())


@once
def python_packages() -> Path:
    """A folder for $PYTHONPATH: meson and what else QEMU's configure looks for, and bin/ninja."""
    digest = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()[:12]
    name = f"python{sys.version_info.major}.{sys.version_info.minor}-{digest}"
    return cache.tree("qemu-python", name, _install_packages)


def _install_packages(into: Path) -> None:
    command = [
        sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--target", str(into), "--requirement", str(REQUIREMENTS),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unavailable(f"{' '.join(command)}: {done.stderr.strip()}")


@once
def sysroot(architecture: str = "arm64") -> Path:
    """Static libraries of an architecture and their headers, unpacked and not installed."""
    name = f"{_RELEASE}-{architecture}"
    return cache.tree("qemu-sysroot", name, lambda into: _fill(into, architecture)) / "root"


def _fill(into: Path, architecture: str) -> None:
    wanted = [f"{package}/{_RELEASE}" for package in _LIBRARIES]
    Archive(architecture, RELEASES).unpack(wanted, into / "root")
