# SPDX-License-Identifier: MIT
"""The arm64 kernels that Debian publishes: the newest point release of each series."""

import contextlib
import json
import re
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from . import cache
from .archive import LISTS_AGE, Archive, release_key
from .errors import Unavailable

RELEASES = ("bookworm", "trixie", "trixie-backports")

# The series Debian has published with KVM's ONE_REG interface since 6.1, oldest first.
SERIES = ("6.1", "6.12", "6.16", "6.17", "6.18", "6.19", "7.0", "7.1", "7.2", "7.3")

# Until 6.18 the image is in linux-image-*; later that package only depends on linux-binary-*.
_PACKAGES = "^linux-(image|binary)-[0-9.]+.*-cloud-arm64$"
_PACKAGE = re.compile(r"linux-(image|binary)-((\d+\.\d+)\.\S+-cloud-arm64)")


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
                f"Debian ({', '.join(RELEASES)}) publishes no arm64 kernel of series {series}"
            )
        package, release = published
        folder = cache.tree("kernels", release, lambda into: _fill(package, release, into))
    except Unavailable:
        cached = _newest_cached(series)
        if cached is None:
            raise
        folder = cached
    return Kernel(series, folder.name, folder / "vmlinuz")


def index(*, refresh: bool = False) -> dict[str, tuple[str, str]]:
    """For each published series its newest (package, release).

    Resolved again when asked to, or when older than a week; then a failure to do so is ignored as
    long as there is an older answer.
    """
    path = cache.root() / "kernels" / "index.json"
    with cache.locked("kernels-index"):
        fresh = path.exists() and time.time() - path.stat().st_mtime < LISTS_AGE
        if refresh or not fresh:
            try:
                cache.write_text(path, json.dumps(_resolve(refresh), indent=1))
            except Unavailable:
                if refresh or not path.exists():
                    raise
    return {series: (entry[0], entry[1]) for series, entry in json.loads(path.read_text()).items()}


def published_series(*, refresh: bool = False) -> list[str]:
    """The series a test can run on, oldest first, as far as known without asking the network.

    With `refresh` the network is asked; if it does not answer, what was known before counts.
    """
    path = cache.root() / "kernels" / "index.json"
    if refresh:
        with contextlib.suppress(Unavailable):
            index(refresh=True)
    return list(json.loads(path.read_text())) if path.exists() else list(SERIES)


def _resolve(refresh: bool) -> dict[str, tuple[str, str]]:
    newest: dict[str, tuple[str, str]] = {}
    for package in _archive().names(_PACKAGES, refresh=refresh):
        match = _PACKAGE.fullmatch(package)
        if not match:
            continue
        kind, release, series = match.groups()
        rank = (release_key(release), kind == "binary")
        known = newest.get(series)
        if not known or rank > (release_key(known[1]), "linux-binary-" in known[0]):
            newest[series] = (package, release)
    return dict(sorted(newest.items(), key=lambda item: release_key(item[0])))


def _archive() -> Archive:
    return Archive("arm64", RELEASES)


def _fill(package: str, release: str, into: Path) -> None:
    unpacked = into / "package"
    _archive().unpack([package], unpacked)
    for place in (f"boot/vmlinuz-{release}", f"usr/lib/modules/{release}/vmlinuz"):
        if (unpacked / place).exists():
            (unpacked / place).rename(into / "vmlinuz")
    if not (into / "vmlinuz").exists():
        raise Unavailable(f"package {package} holds no kernel image")
    shutil.rmtree(unpacked)


def _newest_cached(series: str) -> Path | None:
    folders = (cache.root() / "kernels").glob(f"{series}.*-cloud-arm64")
    return max(folders, key=lambda folder: release_key(folder.name), default=None)
