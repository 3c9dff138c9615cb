# SPDX-License-Identifier: MIT
"""Registers that both ends of a move have: does the kernel take the value?"""

from __future__ import annotations

from dataclasses import replace

from onereg.decision.execution_state import PSTATE, other_state
from onereg.decision.holding import holding
from onereg.decision.id_fields import differing_fields
from onereg.decision.identification import identified
from onereg.decision.promised import promised
from onereg.decision.sides import Move
from onereg.decision.vectors import beyond_vector_length, is_vector
from onereg.decision.verdicts import Decision, Kind, Verdict
from onereg.model import OneReg, Write
from onereg.query.listing import policies
from onereg.query.promises import promises


def written(one_reg: OneReg, value: int, move: Move) -> Decision:
    """Decides a register that the save has and the destination lists."""
    own = move.destination.values[one_reg.id]
    if own == value and not one_reg.volatile:
        return Decision(one_reg.name, one_reg.id, Verdict.SAME, "it has the value already")
    return written_value(one_reg, value, move)


def written_value(one_reg: OneReg, value: int, move: Move) -> Decision:
    """Decides a value that the destination does not hold yet.

    The policy judges what is left of it once the bits are taken out that KVM takes and ignores.
    """
    name, id = one_reg.name, one_reg.id
    if one_reg.limit:
        limited = _limited(one_reg, value, move)
        if not limited.verdict.restores:
            return limited
    if is_vector(one_reg):
        beyond = beyond_vector_length(one_reg, value, move)
        if beyond is not None:
            return beyond
    if one_reg.name == PSTATE:
        other = other_state(one_reg, value, move)
        if other is not None:
            return other
    after = holding(one_reg, value, move)
    if after.unsure is not None:
        return Decision(name, id, Verdict.UNKNOWN, after.unsure, value=value)
    decision = _taken(one_reg, after.value, move)
    if not decision.verdict.restores:
        return decision
    if decision.verdict is Verdict.CHANGED or (after.value == value and not after.computed):
        return replace(decision, value=value)
    reads = None if after.computed else after.value
    what = "computes" if after.computed else "changes"
    bits = after.computed or after.value ^ value
    reason = f"the kernel takes the value, and {what} the bits {bits:#x}"
    return Decision(
        name, id, Verdict.CHANGED, reason, value=value, reads=reads, keys={"bits": bits}
    )


def _taken(one_reg: OneReg, value: int, move: Move) -> Decision:
    """Decides whether the kernel takes the bits that it would hold of a value."""
    if value == move.destination.values[one_reg.id]:
        reason = "it has the value already"
        return Decision(one_reg.name, one_reg.id, Verdict.WRITE, reason)
    ways = policies(one_reg, move.destination.kernel, move.spec)
    answers = [_by_policy(one_reg, value, write, move) for write in ways]
    if any(answer.verdict is not answers[0].verdict for answer in answers[1:]):
        reason = "whether it may be written depends on the kernel's release"
        return Decision(one_reg.name, one_reg.id, Verdict.UNKNOWN, reason, value=value)
    return answers[0]


def _by_policy(one_reg: OneReg, value: int, write: Write, move: Move) -> Decision:
    own = move.destination.values[one_reg.id]
    name, id = one_reg.name, one_reg.id
    if write is Write.IGNORED:
        reason = "the kernel takes any value and ignores it"
        return Decision(name, id, Verdict.CHANGED, reason, value=value, reads=own)
    if write is Write.INVARIANT:
        if own is None:
            reason = "the kernel takes the register's own value only, which is not known"
            return Decision(name, id, Verdict.UNKNOWN, reason, value=value)
        reason = f"the kernel takes the register's own value {own:#x} only, not {value:#x}"
        keys: dict[str, object] = {"own": own, "fields": differing_fields(one_reg, value, own)}
        return Decision(name, id, Verdict.REFUSE, reason, Kind.INVARIANT, keys=keys)
    if write is Write.BEFORE_FINALIZE:
        return _vector_lengths(one_reg, value, own, move)
    if write is Write.CHECKED and promises(one_reg):
        return promised(one_reg, value, move)
    if write is Write.ID or (write is Write.CHECKED and one_reg.writable):
        return identified(one_reg, value, write, move)
    return Decision(name, id, Verdict.WRITE, "the kernel takes the value", value=value)


def _limited(one_reg: OneReg, value: int, move: Move) -> Decision:
    """Decides about a number that KVM limits to the number of a fresh vCPU."""
    own = move.destination.values[one_reg.id]
    limit = (move.destination.limits or {}).get(one_reg.name, own)
    name, id = one_reg.name, one_reg.id
    if limit is None:
        reason = "no more is taken than the host has, which is not known"
        return Decision(name, id, Verdict.UNKNOWN, reason, value=value)
    if value > limit:
        reason = f"{value:#x} is more than the host's {limit:#x}"
        return Decision(name, id, Verdict.REFUSE, reason, Kind.LIMIT, keys={"own": limit})
    return Decision(name, id, Verdict.WRITE, "no more than the host has", value=value)


def _vector_lengths(one_reg: OneReg, value: int, own: int | None, move: Move) -> Decision:
    """Decides SVE_VLS: KVM takes the host's set up to some largest length (set_sve_vls)."""
    limits = move.destination.limits
    limit = limits.get(one_reg.name, own) if limits is not None else own
    name, id = one_reg.name, one_reg.id
    if limit is None:
        reason = "the host's vector lengths are not known"
        return Decision(name, id, Verdict.UNKNOWN, reason, value=value)
    if value == limit & (1 << value.bit_length()) - 1:
        reason = "the host's vector lengths up to a largest one"
        return Decision(name, id, Verdict.WRITE, reason, value=value)
    reason = "is not the host's set of vector lengths up to a largest one"
    return Decision(name, id, Verdict.REFUSE, reason, Kind.LIMIT, keys={"own": limit})
