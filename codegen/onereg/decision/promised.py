# SPDX-License-Identifier: MIT
"""Values that promise something of the host: CLIDR_EL1, the levels of caches."""

from __future__ import annotations

from onereg.decision.sides import Move
from onereg.decision.verdicts import Decision, Kind, Verdict
from onereg.model import OneReg
from onereg.query.id_writes import writable_mask
from onereg.query.promises import promises, promising_mask


def promised(one_reg: OneReg, value: int, move: Move) -> Decision:
    """Any value without reserved bits, where the host can keep what it promises."""
    name, id, there = one_reg.name, one_reg.id, move.destination
    reserved = value & ~writable_mask(one_reg, there.kernel or move.spec.newest)
    if reserved:
        reason = f"the bits {reserved:#x} are reserved"
        return Decision(name, id, Verdict.REFUSE, reason, Kind.NOT_WRITABLE)
    for promise in promises(one_reg):
        if value & promising_mask(one_reg, promise):
            continue
        zeros = f"{' and '.join(promise.fields)} of 0"
        host = (there.limits or {}).get(promise.host.register)
        if host is None:
            reason = f"{zeros} wants {promise.host} of the host, which is not known"
            return Decision(name, id, Verdict.UNKNOWN, reason, value=value)
        register = move.spec.registers["arm64", promise.host.register]
        if not next(register.fields.named(promise.host.field)).of(host):
            reason = f"{zeros} wants {promise.host} of the host, which is 0"
            return Decision(name, id, Verdict.REFUSE, reason, Kind.LIMIT)
    return Decision(name, id, Verdict.WRITE, "the kernel takes the value", value=value)
