# SPDX-License-Identifier: 0BSD
# Edited in templates/python/absence.py; `onereg generate` copies it.
"""Registers that one end of a move lacks."""

from __future__ import annotations

from dataclasses import replace

from . import registers
from .ends import Ends, Reach, began, move_of
from .holding import Holding, holding, stateless
from .moves import Absent, Move, Release
from .reasons import lack_reason
from .verdicts import Decision, Kind, Verdict
from .writing import written_value

__all__ = ["in_the_save_alone", "there_alone"]

_UNTOLD = "the save lacks the ID registers that tell whether the guest can reach it"


def _answer(id: int, verdict: Verdict, reason: str, kind: Kind | None = None) -> Decision:
    return Decision(id, registers.name_of(id), verdict, reason, kind)


def in_the_save_alone(id: int, value: int, ends: Ends) -> Decision:
    """Decide a register that the destination does not list."""
    if registers.by_id(id) is None:
        reason = "the destination does not list it, and onereg does not know it"
        return _answer(id, Verdict.REFUSE, reason, Kind.LOST)
    move, lost = move_of(id), "the destination does not list it"
    if move.absent is Absent.UNSAID:
        reason = f"{lost}, though every kernel that the spec knows does"
        return _answer(id, Verdict.REFUSE, reason, Kind.LOST)
    reach = ends.reach(id)
    if reach is Reach.NONE:
        return _answer(id, Verdict.DROP, "the guest cannot reach it")
    meant, state = _meant(move, ends.kernel), ~stateless(id)
    means = any(v & state == value & state for v in meant)
    if means and len(meant) == 1:
        return _answer(id, Verdict.DROP, "a kernel without it behaves as if it held the value")
    if means:
        reason = (
            "whether a kernel without it behaves as if it held the value depends on the release"
        )
        return _answer(id, Verdict.UNKNOWN, reason)
    if reach is Reach.UNKNOWN:
        return _answer(id, Verdict.UNKNOWN, _UNTOLD)
    if meant:
        reason = f"{lost}, and behaves as if it held another value"
        return _answer(id, Verdict.REFUSE, reason, Kind.LOST)
    return _answer(id, Verdict.REFUSE, lack_reason(id), Kind.LOST)


def there_alone(id: int, ends: Ends) -> Decision:
    """Decide a register that the save lacks."""
    move = move_of(id)
    if registers.by_id(id) is None:
        reason = "the save lacks it, and onereg does not know it"
        return _answer(id, Verdict.UNKNOWN, reason)
    if move.absent is Absent.UNSAID:
        reason = "the save lacks it, though every kernel that the spec knows has it"
        return _answer(id, Verdict.REFUSE, reason, Kind.MISSING)
    reach = ends.reach(id)
    if reach is Reach.NONE:
        return _answer(id, Verdict.KEEP, "the guest cannot reach it")
    if move.absent is Absent.HOST:
        return _answer(id, Verdict.KEEP, "a kernel without it has the host's value")
    meant = _meant(move, ends.source)
    if len(meant) == 1:
        return _with_value(id, meant.pop(), ends)
    if meant:
        reason = "the save lacks it, and which value that means depends on the release"
        return _answer(id, Verdict.UNKNOWN, reason)
    if reach is Reach.UNKNOWN:
        return _answer(id, Verdict.UNKNOWN, _UNTOLD)
    return _answer(id, Verdict.REFUSE, "the save lacks it", Kind.MISSING)


def _meant(move: Move, kernel: Release | None) -> set[int]:
    """The values that a kernel without a register may behave as if it held."""
    values = [row.value for row in move.values if kernel is None or began(kernel, row.since)]
    return set(values if kernel is None else values[-1:])


def _with_value(id: int, value: int, ends: Ends) -> Decision:
    """Decide a register whose absence means a value."""
    own, state = ends.there[id], ~stateless(id)
    if own is not None and own & state == value & state:
        return _answer(id, Verdict.KEEP, "the destination holds what its absence means")
    if own is not None and holding(id, value, ends) == Holding(own, 0, None):
        return _answer(id, Verdict.KEEP, "the kernel holds its own value whatever is written")
    decision = written_value(id, value, ends)
    if not decision.verdict.restores:
        return decision
    return replace(decision, verdict=Verdict.RESET, reason="its absence means this value")
