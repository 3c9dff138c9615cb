# SPDX-License-Identifier: MIT
"""Progress of a long run, on a terminal alone."""

from __future__ import annotations

import sys

from onereg.streams import rewrite_line

_STEP = 500
"""Things that are done between two lines."""


def progress(number: int, of: int, what: str) -> None:
    """Say that so many of all are done, in a line of standard error that the next one replaces.

    Nothing is said where standard error is no terminal, or where there are few.
    """
    if sys.stderr.isatty() and of > _STEP and (number % _STEP == 0 or number == of):
        end = "\n" if number == of else ""
        rewrite_line(f"{number} of {of} {what}{end}")
