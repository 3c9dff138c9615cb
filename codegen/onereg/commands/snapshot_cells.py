# SPDX-License-Identifier: MIT
"""The words of a fleet's moves, as the text and the page of ``snapshot matrix`` have them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from onereg.decision import Verdict

if TYPE_CHECKING:
    from onereg.snapshot.fleet import FleetMove

_NUMBERED = (re.compile(r"(.*\D)(\d+)(_EL\d)"), re.compile(r"(.*(?<!_EL)\D)(\d+)()"))
"""A name with the number of one of many alike: ``PMEVCNTR30_EL0``, ``X19``."""
_FEWEST = 3
"""The names of a run that is worth one."""


def cell_text(move: FleetMove | None) -> str:
    """``yes``, ``refuses``, or the count of registers: ``3``, ``2?`` of those not known."""
    if move is None:
        return "-"
    if move.destination.is_refusing:
        return "refuses"
    refused, unknown = (len(move.labels(v)) for v in (Verdict.REFUSE, Verdict.UNKNOWN))
    counts = [str(refused)] * bool(refused) + [f"{unknown}?"] * bool(unknown)
    return " ".join(counts) or "yes"


def ranges(names: Sequence[str]) -> list[str]:
    """The names, with runs of numbered ones as one: ``PMEVCNTR<0-30>_EL0``."""
    runs: list[list[str]] = [[name] for name in names[:1]]
    for before, name in pairwise(names):
        if _follows(_parts(before), _parts(name)):
            runs[-1].append(name)
        else:
            runs.append([name])
    return [text for run in runs for text in _run_text(run)]


_Parts = tuple[str, int, str] | None


def _parts(name: str) -> _Parts:
    for pattern in _NUMBERED:
        match = pattern.fullmatch(name)
        if match is not None:
            return match[1], int(match[2]), match[3]
    return None


def _follows(before: _Parts, after: _Parts) -> bool:
    if before is None or after is None:
        return False
    return (before[0], before[1] + 1, before[2]) == after


def _run_text(run: Sequence[str]) -> list[str]:
    first, last = _parts(run[0]), _parts(run[-1])
    if len(run) < _FEWEST or first is None or last is None:
        return list(run)
    return [f"{first[0]}<{first[1]}-{last[1]}>{first[2]}"]


def some_of(names: Sequence[str], most: int) -> str:
    """The first names, and the count of the others."""
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")
