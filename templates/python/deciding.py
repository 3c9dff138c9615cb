# SPDX-License-Identifier: 0BSD
# Edited in templates/python/deciding.py; `onereg generate` copies it.
"""The decision itself: which rule each register of a move falls under."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from . import registers
from .absence import in_the_save_alone, there_alone
from .ends import Ends
from .operation import in_restore_order
from .rows import Scope
from .verdicts import Decision, Kind, Options, Verdict
from .writing import written

__all__ = ["decisions", "disagreements", "is_shared", "waived"]


def decisions(ids: Iterable[int], ends: Ends) -> Iterator[Decision]:
    """One for each register that the save or the destination has, in the order of a restore."""
    for id in in_restore_order(ids):
        value = ends.saved(id)
        if id not in ends.there:
            assert value is not None
            yield waived(in_the_save_alone(id, value, ends), ends.options)
        elif value is None:
            yield waived(there_alone(id, ends), ends.options)
        else:
            yield waived(written(id, value, ends), ends.options)


def is_shared(id: int) -> bool:
    """True if all vCPUs of a VM have one value of a register."""
    register = registers.by_id(id)
    return register is not None and register.scope is Scope.VM


def disagreements(ids: Iterable[int], first: Ends, ends: Ends) -> Iterator[Decision]:
    """Registers that a VM has once and whose value in two saves differs."""
    for id in in_restore_order(ids):
        register = registers.by_id(id)
        if register is None or register.scope is not Scope.VM or register.volatile:
            continue
        if first.saved(id) != ends.saved(id):
            reason = "the VM has one value, and the saves of its vCPUs differ"
            refusal = Decision(id, register.name, Verdict.REFUSE, reason, Kind.DISAGREES)
            yield waived(refusal, ends.options)


def waived(decision: Decision, options: Options) -> Decision:
    """The decision, waived where the caller allows it."""
    named = decision.id in options.waive and not decision.verdict.restores
    if named or (decision.verdict is Verdict.REFUSE and decision.kind in options.waive_kinds):
        return replace(decision, verdict=Verdict.WAIVED, value=None, reads=None)
    return decision
