# SPDX-License-Identifier: MIT
"""Which generated files a change of the spec changes, and by how much.

Both specs are generated with the same templates, so that only effects of the spec are counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from onereg.dataclass import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Effect:
    """One file of the outputs that differs."""

    path: str
    added: int
    removed: int
    """Lines."""


def effects(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Effect]:
    """The files that differ, sorted by path; one that only one side has differs in every line."""
    for path in sorted({*old, *new}):
        before, after = old.get(path, ""), new.get(path, "")
        if before != after:
            yield Effect(path, *_lines(before.splitlines(), after.splitlines()))


def _lines(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """(added, removed)."""
    start = 0
    while start < min(len(old), len(new)) and old[start] == new[start]:
        start += 1
    matcher = SequenceMatcher(None, old[start:], new[start:], autojunk=False)
    same = start + sum(block.size for block in matcher.get_matching_blocks())
    return len(new) - same, len(old) - same
