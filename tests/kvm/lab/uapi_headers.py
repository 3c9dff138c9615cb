# SPDX-License-Identifier: MIT
"""The arm64 uapi headers of Debian's kernels: package linux-libc-dev."""

from pathlib import Path

from . import cache
from .archive import Archive
from .kernels import RELEASES


def include(release: str) -> Path:
    """The folder that a Debian release would install as /usr/include, fetched if need be."""
    return cache.tree("uapi-headers", release, lambda into: _fill(release, into)) / "usr/include"


def _fill(release: str, into: Path) -> None:
    packages = into / "packages"
    Archive("arm64", RELEASES).unpack([f"linux-libc-dev/{release}"], packages)
    (packages / "usr").rename(into / "usr")
