# SPDX-License-Identifier: MIT
"""QEMU's source: Debian's source package, or a folder that somebody has unpacked."""

import shutil
import tarfile
from pathlib import Path

from lab import cache
from lab.archive import Archive, host_architecture
from lab.errors import Unavailable

RELEASE = "trixie"


def unpacked(given: Path | None = None) -> Path:
    """A folder with QEMU's source, which nobody may change."""
    if given is None:
        archive = Archive(host_architecture(), [RELEASE], sources=True)
        version = archive.source_version("qemu")
        name = version.rpartition(":")[2]
        return cache.tree("qemu-source", name, lambda into: _fill(archive, version, into))
    if not (given / "VERSION").is_file() or not (given / "target/arm/kvm.c").is_file():
        raise Unavailable(f"{given} is not QEMU's source")
    return given.resolve()


def version(source: Path) -> str:
    """What QEMU calls this version: "10.0.13"."""
    return (source / "VERSION").read_text(encoding="ascii").strip()


def _fill(archive: Archive, version: str, into: Path) -> None:
    """Unpack upstream's tar file; Debian's patches are not needed."""
    packed = into / "packed"
    packed.mkdir()
    archive.download_source("qemu", version, packed)
    (upstream,) = packed.glob("*.orig.tar.*")
    with tarfile.open(upstream) as tar:
        tar.extractall(packed / "tree", filter="data")
    (top,) = (packed / "tree").iterdir()
    for path in top.iterdir():
        path.rename(into / path.name)
    shutil.rmtree(packed)
