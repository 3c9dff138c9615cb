# SPDX-License-Identifier: MIT
"""Kernel releases as the spec writes them, ``6.12``: compared by number, never as text."""

from __future__ import annotations

import re

_RELEASE = re.compile(r"([0-9]{1,3})\.([0-9]{1,3})")


def release_key(release: str) -> tuple[int, int]:
    """(major, minor); ValueError where the text is no release."""
    match = _RELEASE.fullmatch(release)
    if match is None:
        raise ValueError(f"{release!r} is not a kernel release such as 6.12")
    return int(match[1]), int(match[2])


def within(release: str, since: str | None, until: str | None) -> bool:
    """Whether ``since`` <= release <= ``until``; None leaves that side open."""
    key = release_key(release)
    if since is not None and key < release_key(since):
        return False
    return until is None or key <= release_key(until)
