# SPDX-License-Identifier: MIT
"""A rule in the syntax of Make, which tells Make and Ninja the dependencies of an output."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from onereg.errors import OneregError

# Ahead of these a backslash is one itself, and Make wants it twice.
_BLANK = re.compile(r"(\\*)([ \t#])")
# Characters that Make or Ninja expands, or ends a name at.
_UNNAMEABLE = re.compile(r"^~|[\n\r:%*?\[\]|;=^<>`]")


def depfile(targets: Sequence[Path], inputs: Sequence[Path]) -> str:
    """One rule for all targets, and an empty one for each input, lest one that is gone stops Make.

    Raises :class:`OneregError` for a path that Make and Ninja have no common spelling of.
    """
    wanted = " ".join(escaped(path) for path in targets)
    needed = [escaped(path) for path in inputs]
    lines = [f"{wanted}:", *(f"  {path}" for path in needed)]
    return " \\\n".join(lines) + "\n" + "".join(f"\n{path}:\n" for path in needed)


def escaped(path: Path) -> str:
    """A path as a word of a rule."""
    text = path.as_posix()
    match = _UNNAMEABLE.search(text)
    if match:
        raise OneregError(f"{text!r}: a rule cannot name a path with {match[0]!r} in it")
    return _BLANK.sub(lambda m: m[1] * 2 + "\\" + m[2], text.replace("$", "$$"))
