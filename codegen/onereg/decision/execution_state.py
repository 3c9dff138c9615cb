# SPDX-License-Identifier: MIT
"""PSTATE: KVM takes a mode in the Execution state that EL1 was created with."""

from __future__ import annotations

from onereg.decision.sides import Move
from onereg.decision.verdicts import Decision, Kind, Verdict
from onereg.model import OneReg
from onereg.model.modes import State

PSTATE = "PSTATE"
_EL1_32BIT = "el1_32bit"
_M, _AARCH32, _USER = 0x1F, 0x10, 0x10
"""PSTATE.M, its bit of AArch32 state, and User mode."""


def el1_state(pstate: int) -> State | None:
    """The Execution state of EL1; None in User mode, which is below an EL1 in either."""
    if pstate & _M == _USER:
        return None
    return State.AARCH32 if pstate & _AARCH32 else State.AARCH64


def other_state(one_reg: OneReg, value: int, move: Move) -> Decision | None:
    """Decides a mode in another Execution state than that of the destination's EL1.

    KVM takes User mode in both (arch/arm64/kvm/guest.c, set_core_reg).  The destination's features
    or its own mode tell the state of EL1.
    """
    features, own = move.destination.features, move.destination.values[one_reg.id]
    saved, there = el1_state(value), None if own is None else el1_state(own)
    if features is not None:
        there = State.AARCH32 if _EL1_32BIT in features else State.AARCH64
    if saved is None or there in (None, saved):
        return None
    with_it = "with" if there is State.AARCH32 else "without"
    reason = f"its mode is of {saved.value} state, and the vCPU was created {with_it} {_EL1_32BIT}"
    return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, Kind.INVARIANT)
