# SPDX-License-Identifier: MIT
"""Registers that both ends of a move have: does the kernel take the value?"""

from __future__ import annotations

from dataclasses import replace

from onereg.decision.holding import holding
from onereg.decision.id_fields import differing_fields
from onereg.decision.identification import identified
from onereg.decision.promised import promised
from onereg.decision.sides import Move
from onereg.decision.verdicts import Decision, Kind, Verdict
from onereg.model import OneReg, Write
from onereg.query.listing import policies
from onereg.query.promises import promises

_SVE, _LENGTHS = "sve", "SVE_VLS"
_MOST_QUADWORDS = 16
"""The longest vector of the architecture is 2048 bits."""
_PSTATE, _EL1_32BIT = "PSTATE", "el1_32bit"
_M, _AARCH32, _USER = 0x1F, 0x10, 0x10
"""PSTATE.M, its bit of AArch32 state, and User mode."""


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
    if one_reg.group == _SVE and one_reg.name != _LENGTHS:
        beyond = _beyond_vector_length(one_reg, value, move)
        if beyond is not None:
            return beyond
    if one_reg.name == _PSTATE:
        state = _other_state(one_reg, value, move)
        if state is not None:
            return state
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


def _beyond_vector_length(one_reg: OneReg, value: int, move: Move) -> Decision | None:
    """Decides a vector or predicate that has bits beyond the longest vector of the restored vCPU.

    KVM takes the register and drops them (sve_reg_to_region).  Bit n of SVE_VLS is a length of
    n + 1 quadwords, and a register has room for 16.  The vCPU has the lengths of the save, if its
    host has them.
    """
    own = move.destination.values.get(move.ids[_LENGTHS])
    lengths = (move.destination.limits or {}).get(_LENGTHS, own)
    quadwords = 1 if lengths is None else lengths.bit_length()
    saved = move.source.values.get(move.ids[_LENGTHS])
    if lengths is not None and saved is not None:
        quadwords = min(quadwords, saved.bit_length())
    bits = one_reg.size * 8 // _MOST_QUADWORDS * quadwords
    if not value >> bits:
        return None
    name, id = one_reg.name, one_reg.id
    if lengths is None:
        reason = "the host's vector lengths are not known, and bits beyond them are lost"
        return Decision(name, id, Verdict.UNKNOWN, reason, value=value)
    reason = f"bits beyond the vCPU's {bits} of {one_reg.size * 8} would be lost"
    return Decision(name, id, Verdict.REFUSE, reason, Kind.LIMIT)


def _other_state(one_reg: OneReg, value: int, move: Move) -> Decision | None:
    """Decides a mode in another Execution state than that of the destination's EL1.

    KVM takes User mode in both (arch/arm64/kvm/guest.c, set_core_reg).  The destination's features
    or its own mode tell the state of EL1.
    """
    features, own = move.destination.features, move.destination.values[one_reg.id]
    is_aarch32 = None if own is None or own & _M == _USER else bool(own & _AARCH32)
    if features is not None:
        is_aarch32 = _EL1_32BIT in features
    if value & _M == _USER or is_aarch32 in (None, bool(value & _AARCH32)):
        return None
    state, with_it = ("AArch64", "with") if is_aarch32 else ("AArch32", "without")
    reason = f"its mode is of {state} state, and the vCPU was created {with_it} {_EL1_32BIT}"
    return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, Kind.INVARIANT)


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
