# SPDX-License-Identifier: MIT
"""QEMU's source: Debian's source package, or a folder that somebody has unpacked."""

import re
import shutil
import tarfile
from pathlib import Path

from lab import cache
from lab.archive import Archive, host_architecture
from lab.errors import Unavailable

RELEASE = "trixie"


def unpacked(given: str = "debian") -> Path:
    """A folder with QEMU's source, which nobody may change.

    Given is such a folder, or a release of Debian; "debian" is the release of the lab's emulator.
    """
    if re.fullmatch(r"[a-z]+(-[a-z]+)*", given) and not Path(given).exists():
        release = RELEASE if given == "debian" else given
        archive = Archive(host_architecture(), [release], sources=True)
        version = archive.source_version("qemu")
        name = version.rpartition(":")[2]
        return cache.tree("qemu-source", name, lambda into: _fill(archive, version, into))
    folder = Path(given)
    if not (folder / "VERSION").is_file() or not (folder / "target/arm/kvm.c").is_file():
        raise Unavailable(f"{given} is not QEMU's source")
    return folder.resolve()


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
