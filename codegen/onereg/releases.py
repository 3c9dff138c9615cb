# SPDX-License-Identifier: MIT
"""Kernel releases as the spec writes them, ``6.12``: compared by number, never as text."""

from __future__ import annotations


def release_key(release: str) -> tuple[int, int]:
    """(major, minor); ValueError where the text is no release."""
    major, dot, minor = release.partition(".")
    if not (dot and major.isdecimal() and minor.isdecimal()):
        raise ValueError(f"{release!r} is not a kernel release such as 6.12")
    return int(major), int(minor)


def within(release: str, since: str | None, until: str | None) -> bool:
    """Whether ``since`` <= release <= ``until``; None leaves that side open."""
    key = release_key(release)
    if since is not None and key < release_key(since):
        return False
    return until is None or key <= release_key(until)
