# SPDX-License-Identifier: MIT
"""CLIDR_EL1: the cache levels that a vCPU may be told of (set_clidr of the kernel)."""

from __future__ import annotations

from onereg.decision.sides import Move
from onereg.decision.verdicts import Decision, Kind, Verdict
from onereg.model import OneReg
from onereg.query.id_writes import writable_mask

NAME = "CLIDR_EL1"


def cache_levels(one_reg: OneReg, value: int, move: Move) -> Decision:
    """Any levels, but none without a cache to clean where the host has to clean one."""
    name, id, there = one_reg.name, one_reg.id, move.destination
    reserved = value & ~writable_mask(one_reg, there.kernel or move.spec.newest)
    if reserved:
        reason = f"the bits {reserved:#x} are reserved"
        return Decision(name, id, Verdict.REFUSE, reason, Kind.NOT_WRITABLE)
    if not _nothing_to_clean(one_reg, value):
        return Decision(name, id, Verdict.WRITE, "the kernel takes these levels", value=value)
    host = (there.limits or {}).get("CTR_EL0")
    if host is None:
        reason = "these levels have no cache to clean, and the host's CTR_EL0 is not known"
        return Decision(name, id, Verdict.UNKNOWN, reason, value=value)
    idc = next(move.spec.registers["arm64", "CTR_EL0"].fields.named("IDC"))
    if idc.of(host):
        return Decision(name, id, Verdict.WRITE, "the host's CTR_EL0.IDC is 1", value=value)
    reason = "these levels have no cache to clean, and the host's CTR_EL0.IDC is 0"
    return Decision(name, id, Verdict.REFUSE, reason, Kind.LIMIT)


def _nothing_to_clean(one_reg: OneReg, value: int) -> bool:
    """True if no data is to be cleaned to the Point of Unification."""
    fields = one_reg.register.fields
    coherence, inner, uniprocessor = (
        next(fields.named(name)).of(value) for name in ("LoC", "LoUIS", "LoUU")
    )
    return not coherence or not (inner or uniprocessor)
