# SPDX-License-Identifier: 0BSD
# Edited in templates/python/writing.py; `onereg generate` copies it.
"""Registers that both ends of a move have: does the kernel take the value?"""

from __future__ import annotations

from . import arm64, registers
from .ends import Attempt, Ends, move_of, within
from .holding import holding, touched
from .identification import identified
from .moves import Identifies
from .reasons import is_sve
from .registers import Mode
from .rows import Write
from .verdicts import Decision, Kind, Verdict

__all__ = ["written", "written_value"]

_MOST_QUADWORDS = 16
"""The longest vector of the architecture is 2048 bits."""
_PSTATE_NRW = 0x10
"""PSTATE.M[4]: the PE is in AArch32 state."""
_PSTATE_M = 0x1F
"""PSTATE.M[4:0]: the mode."""


def written(id: int, value: int, ends: Ends) -> Decision:
    """Decide a register that the save has and the destination lists."""
    register = registers.by_id(id)
    name = None if register is None else register.name
    if ends.there[id] == value and not (register is not None and register.volatile):
        return Decision(id, name, Verdict.SAME, "the destination holds the value")
    if ends.uncertain(id):
        reason = "whether its ID register brings it depends on the kernel's release"
        return Decision(id, name, Verdict.UNKNOWN, reason, value=value)
    if register is None:
        reason = "onereg does not know it; it is written last"
        return Decision(id, None, Verdict.WRITE, reason, value=value)
    if is_sve(id) and register.write is not Write.BEFORE_FINALIZE:
        return _vector(id, value, 8 * register.size, ends)
    if id == arm64.PSTATE:
        return _process_state(value, ends)
    return written_value(id, value, ends)


def written_value(id: int, value: int, ends: Ends) -> Decision:
    """Decide a value that the destination does not hold yet.

    The policy judges what is left of it once the bits are taken out that KVM takes and ignores.
    """
    name, own = registers.name_of(id), ends.there[id]
    if id in ends.attempts and ends.saved(id) == value:
        return _tried(id, value, ends.attempts[id], ends)
    if move_of(id).limit and own is None:
        reason = "no more is taken than the host has, which is not known"
        return Decision(id, name, Verdict.UNKNOWN, reason, value=value)
    if move_of(id).limit and own is not None and value > own:
        return Decision(id, name, Verdict.REFUSE, "it is more than the host has", Kind.LIMIT)
    after = holding(id, value, ends)
    if after.unsure is not None:
        return Decision(id, name, Verdict.UNKNOWN, after.unsure, value=value)
    decision = _taken(id, after.value, ends)
    if not decision.verdict.restores:
        return decision
    reads, computed = after.value, after.computed
    if decision.verdict is Verdict.CHANGED:
        return Decision(id, name, Verdict.CHANGED, decision.reason, None, value, decision.reads)
    if reads == value and not computed:
        return Decision(id, name, Verdict.WRITE, decision.reason, None, value)
    reason = f"the kernel takes the value and {'computes' if computed else 'changes'} some bits"
    return Decision(id, name, Verdict.CHANGED, reason, None, value, reads, computed)


def _tried(id: int, value: int, attempt: Attempt, ends: Ends) -> Decision:
    """Decide a value that was written to a scratch vCPU."""
    name, reads = registers.name_of(id), attempt.held
    if reads is None:
        reason = "a scratch vCPU does not take it"
        kind = _taken(id, value, ends).kind or Kind.NOT_WRITABLE
        return Decision(id, name, Verdict.REFUSE, reason, kind, fields=attempt.fields)
    if reads == value:
        return Decision(id, name, Verdict.WRITE, "a scratch vCPU takes it", value=value)
    if (reads ^ value) & ~touched(id, ends):
        reason = "a scratch vCPU takes it and holds another value, which no table explains"
        return Decision(id, name, Verdict.UNKNOWN, reason, value=value)
    reason = "a scratch vCPU takes it and changes some bits"
    return Decision(id, name, Verdict.CHANGED, reason, None, value, reads)


def _taken(id: int, value: int, ends: Ends) -> Decision:
    """Decide whether the kernel takes the bits that it would hold of a value."""
    name = registers.name_of(id)
    if value == ends.there[id]:
        return Decision(id, name, Verdict.WRITE, "the destination holds the value")
    answers = [_by_policy(id, value, write, ends) for write in _policies(id, ends)]
    if any(answer.verdict is not answers[0].verdict for answer in answers[1:]):
        reason = "whether it may be written depends on the kernel's release"
        return Decision(id, name, Verdict.UNKNOWN, reason, value=value)
    return answers[0]


def _policies(id: int, ends: Ends) -> list[Write]:
    """How the destination may treat a write; several where its release is not known."""
    register = registers.by_id(id)
    assert register is not None
    kernel = ends.kernel
    found = [
        policy.write
        for policy in move_of(id).policies
        if kernel is None or within(kernel, policy.since, policy.until)
    ]
    return found or [register.write]


def _by_policy(id: int, value: int, write: Write, ends: Ends) -> Decision:
    name, own = registers.name_of(id), ends.there[id]
    if write is Write.IGNORED:
        reason = "the kernel takes any value and ignores it"
        return Decision(id, name, Verdict.CHANGED, reason, value=value, reads=own)
    if write is Write.INVARIANT:
        if own is None:
            reason = "only the destination's own value is taken, which is not known"
            return Decision(id, name, Verdict.UNKNOWN, reason, value=value)
        reason = "only the destination's own value is taken"
        return Decision(id, name, Verdict.REFUSE, reason, Kind.INVARIANT)
    if write is Write.BEFORE_FINALIZE:
        return _vector_lengths(id, value, own, ends.finalized)
    # Before 6.5 KVM checks the fields of some identification registers at any time.
    checks_fields = write is Write.CHECKED and move_of(id).identifies is Identifies.FIELDS
    if write is Write.ID or checks_fields:
        return identified(id, value, write, ends)
    if write is Write.CHECKED and move_of(id).promises:
        return _promised(id, value, ends)
    return Decision(id, name, Verdict.WRITE, "the kernel takes the value", value=value)


def _promised(id: int, value: int, ends: Ends) -> Decision:
    """Decide a value that promises something of the host (arch/arm64/kvm/sys_regs.c, set_clidr)."""
    name, move = registers.name_of(id), move_of(id)
    if value & ~move.settable:
        return Decision(id, name, Verdict.REFUSE, "it has reserved bits", Kind.NOT_WRITABLE)
    for promise in move.promises:
        if value & promise.bits:
            continue
        host = ends.there.get(promise.host.id)
        if host is None:
            reason = "it promises what the host is not known to have"
            return Decision(id, name, Verdict.UNKNOWN, reason, value=value)
        if not promise.host.of(host):
            reason = "it promises what the host does not have"
            return Decision(id, name, Verdict.REFUSE, reason, Kind.LIMIT)
    return Decision(id, name, Verdict.WRITE, "the kernel takes the value", value=value)


def _vector_lengths(id: int, value: int, own: int | None, finalized: bool) -> Decision:
    """Decide SVE_VLS: KVM takes the host's set up to some largest length (set_sve_vls)."""
    name = registers.name_of(id)
    if finalized:
        reason = "the vCPU is finalized with other vector lengths"
        return Decision(id, name, Verdict.REFUSE, reason, Kind.STARTED)
    if own is None:
        reason = "the host's vector lengths are not known"
        return Decision(id, name, Verdict.UNKNOWN, reason, value=value)
    if value == own & (1 << value.bit_length()) - 1:
        reason = "they are the host's vector lengths up to a largest one"
        return Decision(id, name, Verdict.WRITE, reason, value=value)
    reason = "they are not the host's vector lengths up to a largest one"
    return Decision(id, name, Verdict.REFUSE, reason, Kind.LIMIT)


def _vector(id: int, value: int, width: int, ends: Ends) -> Decision:
    """Decide a vector or predicate.

    KVM takes bits beyond the vCPU's longest vector and drops them (arch/arm64/kvm/guest.c,
    sve_reg_to_region).  The vCPU has the lengths of the save, if its host has them.
    """
    name, own = registers.name_of(id), ends.there.get(arm64.SVE_VLS)
    saved = ends.saved(arm64.SVE_VLS)
    quadwords = 1 if own is None else own.bit_length()
    if own is not None and saved is not None:
        quadwords = min(quadwords, saved.bit_length())
    if not value >> width // _MOST_QUADWORDS * quadwords:
        return Decision(id, name, Verdict.WRITE, "the kernel takes the value", value=value)
    if own is None:
        reason = "the host's vector lengths are not known, and bits beyond them are lost"
        return Decision(id, name, Verdict.UNKNOWN, reason, value=value)
    reason = "bits beyond the vCPU's vector length would be lost"
    return Decision(id, name, Verdict.REFUSE, reason, Kind.LIMIT)


def _process_state(value: int, ends: Ends) -> Decision:
    """Decide PSTATE.

    Of the modes other than User mode KVM takes those in the Execution state of the vCPU's EL1
    (arch/arm64/kvm/guest.c, set_core_reg), which the destination's own mode tells.
    """
    id, own = arm64.PSTATE, ends.there[arm64.PSTATE]
    is_told = own is not None and Mode.USR not in (value & _PSTATE_M, own & _PSTATE_M)
    if own is None or not is_told or not (value ^ own) & _PSTATE_NRW:
        return Decision(id, "PSTATE", Verdict.WRITE, "the kernel takes the value", value=value)
    state, has = ("AArch32", "needs") if value & _PSTATE_NRW else ("AArch64", "has")
    reason = f"its mode is of {state} state: the vCPU {has} KVM_ARM_VCPU_EL1_32BIT"
    return Decision(id, "PSTATE", Verdict.REFUSE, reason, Kind.INVARIANT)
