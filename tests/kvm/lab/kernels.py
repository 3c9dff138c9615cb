# SPDX-License-Identifier: MIT
"""The arm64 kernels that Debian publishes: the newest point release of each series."""

import contextlib
import json
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from . import cache
from .archive import LISTS_AGE, Archive, release_key
from .errors import Unavailable

RELEASES = ("bookworm", "trixie", "trixie-backports")

# A release that Debian no longer supports is on mirrors for a while, then in an archive of its own.
OLD_RELEASE = "bullseye"
OLD_ARCHIVE = "ONEREG_DEBIAN_OLD_ARCHIVE"

# The series that Debian has published and that the spec covers, oldest first.
SERIES = ("5.10", "6.1", "6.12", "6.16", "6.17", "6.18", "6.19", "7.0", "7.1", "7.2", "7.3")

# Until 6.18 the image is in linux-image-*; later that package only depends on linux-binary-*.
_PACKAGES = "^linux-(image|binary)-[0-9.]+.*-cloud-arm64$"
_PACKAGE = re.compile(r"linux-(?:image|binary)-(\d+\.\d+\.\S+-cloud-arm64)")


class Published(NamedTuple):
    """A package with a kernel."""

    package: str
    release: str  # what `uname -r` will say
    old: bool  # in OLD_RELEASE


@dataclass(frozen=True)
class Kernel:
    """One bootable kernel."""

    series: str  # "6.12"
    release: str  # what `uname -r` says
    image: Path

    @property
    def version(self) -> tuple[int, int]:
        """The series as numbers, for comparison."""
        major, minor = self.series.split(".")
        return int(major), int(minor)


def kernel(series: str) -> Kernel:
    """The newest kernel of a series, fetched if it is not in the cache."""
    published = index().get(series)
    try:
        if published is None:
            raise Unavailable(
                f"Debian ({', '.join(RELEASES)}, {OLD_RELEASE}) publishes no arm64 kernel of "
                f"series {series}; should {OLD_RELEASE} have left the mirror, {OLD_ARCHIVE} names "
                "the address of the archive that it is in now"
            )
        folder = cache.tree("kernels", published.release, lambda into: _fill(published, into))
    except Unavailable:
        cached = _newest_cached(series)
        if cached is None:
            raise
        folder = cached
    return Kernel(series, folder.name, folder / "vmlinuz")


def index(*, refresh: bool = False) -> dict[str, Published]:
    """For each published series its newest package.

    Resolved again when asked to, or when older than a week; then a failure to do so is ignored as
    long as there is an older answer.
    """
    path = _index_path()
    with cache.locked("kernels-index"):
        fresh = path.exists() and time.time() - path.stat().st_mtime < LISTS_AGE
        if refresh or not fresh:
            try:
                cache.write_text(path, json.dumps(_resolve(refresh), indent=1))
            except Unavailable:
                if refresh or not path.exists():
                    raise
    return {series: Published(*entry) for series, entry in json.loads(path.read_text()).items()}


def published_series(*, refresh: bool = False) -> list[str]:
    """The series a test can run on, oldest first, as far as known without asking the network.

    With `refresh` the network is asked; if it does not answer, what was known before counts.
    """
    path = _index_path()
    if refresh:
        with contextlib.suppress(Unavailable):
            index(refresh=True)
    return list(json.loads(path.read_text())) if path.exists() else list(SERIES)


def _index_path() -> Path:
    return cache.root() / "kernels" / "published.json"


def _resolve(refresh: bool) -> dict[str, Published]:
    newest: dict[str, Published] = {}
    for published in _published(refresh):
        series = ".".join(published.release.split(".")[:2])
        known = newest.get(series)
        if known is None or _rank(published) > _rank(known):
            newest[series] = published
    return dict(sorted(newest.items(), key=lambda item: release_key(item[0])))


def _published(refresh: bool) -> Iterator[Published]:
    """Every package with a kernel; none of OLD_RELEASE where it is gone, which kernel() says."""
    names = {False: _archive(old=False).names(_PACKAGES, refresh=refresh)}
    with contextlib.suppress(Unavailable):
        names[True] = _archive(old=True).names(_PACKAGES, refresh=refresh)
    for old, packages in names.items():
        for package in packages:
            match = _PACKAGE.fullmatch(package)
            if match:
                yield Published(package, match[1], old)


def _rank(published: Published) -> tuple[tuple[int, ...], bool]:
    return release_key(published.release), published.package.startswith("linux-binary-")


def _archive(*, old: bool) -> Archive:
    if old:
        return Archive("arm64", (OLD_RELEASE,), variable=OLD_ARCHIVE)
    return Archive("arm64", RELEASES)


def _fill(published: Published, into: Path) -> None:
    unpacked = into / "package"
    _archive(old=published.old).unpack([published.package], unpacked)
    release = published.release
    for place in (f"boot/vmlinuz-{release}", f"usr/lib/modules/{release}/vmlinuz"):
        if (unpacked / place).exists():
            (unpacked / place).rename(into / "vmlinuz")
    if not (into / "vmlinuz").exists():
        raise Unavailable(f"package {published.package} holds no kernel image")
    shutil.rmtree(unpacked)


def _newest_cached(series: str) -> Path | None:
    folders = (cache.root() / "kernels").glob(f"{series}.*-cloud-arm64")
    return max(folders, key=lambda folder: release_key(folder.name), default=None)
