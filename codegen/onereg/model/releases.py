# SPDX-License-Identifier: MIT
"""Kernel releases as the spec writes them: a series, ``6.12``, or a stable release, ``6.12.117``.

They are compared by number, never as text.  A series stands for all of its releases: as the
beginning of a span it means the first one (``6.12.0``), as the end of a span, and as the kernel
that is asked about, the newest stable release that there is of it.
"""

from __future__ import annotations

import re
from functools import lru_cache

_RELEASE = re.compile(r"([0-9]{1,3})\.([0-9]{1,3})(?:\.([0-9]{1,5}))?")
_NEWEST = 1 << 20
"""Later than any stable release of a series."""

_LAST_SERIES = {3: 19, 4: 20, 5: 19, 6: 19}
"""The last series of each major number of Linux that has another after it: 7.0 follows 6.19."""

ReleaseKey = tuple[int, int, int]


@lru_cache(1024)
def release_key(release: str) -> ReleaseKey:
    """(major, minor, patch) of the first release that is meant, 0 for the patch of a series.

    ValueError where the text is no release.
    """
    match = _RELEASE.fullmatch(release)
    if match is None:
        raise ValueError(f"{release!r} is not a kernel release such as 6.12 or 6.12.117")
    return int(match[1]), int(match[2]), int(match[3] or 0)


@lru_cache(1024)
def last_key(release: str) -> ReleaseKey:
    """(major, minor, patch) of the last release that is meant; ValueError as above."""
    major, minor, patch = release_key(release)
    return major, minor, patch if is_stable(release) else _NEWEST


def no_series(release: str) -> str:
    """A sentence if Linux has no series of a release's number, as of 6.99; otherwise empty."""
    major, minor, _ = release_key(release)
    last = _LAST_SERIES.get(major)
    if last is not None and minor > last:
        return f"Linux has no {major}.{minor}: {major + 1}.0 follows {major}.{last}"
    return ""


def is_stable(release: str) -> bool:
    """True for a stable release, as 6.12.117, False for a series."""
    return release.count(".") == 2


def series(release: str) -> str:
    """The series of a release, 6.12 of 6.12.117; ValueError as above."""
    major, minor, _ = release_key(release)
    return f"{major}.{minor}"


def within(release: str, since: str | None, until: str | None) -> bool:
    """True if ``since`` <= release <= ``until``; None leaves that side open.

    A series is in the span when its newest stable release is.
    """
    key = last_key(release)
    if since is not None and key < release_key(since):
        return False
    return until is None or key <= last_key(until)
