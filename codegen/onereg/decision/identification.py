# SPDX-License-Identifier: MIT
"""Registers that may be lowered until a vCPU has run: identification, and services of the VM."""

from __future__ import annotations

from collections.abc import Sequence

from onereg.decision.id_fields import FieldDecision, Limits, beside_own, field_decisions
from onereg.decision.sides import Move
from onereg.decision.verdicts import Decision, Kind, Verdict
from onereg.model import OneReg, Write
from onereg.query.named_kernels import release_for

_IMPLEMENTATION = "implementation"
"""The set of MIDR_EL1, REVIDR_EL1 and AIDR_EL1, which a capability makes writable as they stand."""
_SLOTS = "pmu-identification"
"""The set of PMMIR_EL1, which may be made zero and nothing else (set_pmmir)."""
_WRITABLE = "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"


def capability_to_write(one_reg: OneReg) -> str | None:
    """The VM capability without which KVM takes the register's own value alone, or None."""
    return _WRITABLE if one_reg.set == _IMPLEMENTATION else None


def identified(one_reg: OneReg, value: int, write: Write, move: Move) -> Decision:
    """Decides an identification register whose value differs, by the policy of the release."""
    there = move.destination
    if there.started and write is Write.ID:
        reason = "a vCPU of the destination has run, after which only its own value is taken"
        return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, Kind.STARTED)
    if one_reg.group == "fw-bitmap":
        return _services(one_reg, value)
    if one_reg.set == _SLOTS:
        return _slots(one_reg, value)
    if capability_to_write(one_reg) is not None:
        return _implementation(one_reg, value, move)
    own = (there.limits or {}).get(one_reg.name, there.values[one_reg.id])
    if own is None or (there.limits is None and there.masks is None):
        reason = "neither a fresh vCPU's values nor the writable masks are given"
        return _answer(one_reg, Verdict.UNKNOWN, reason, value)
    release = there.kernel and release_for(move.spec, "arm64", there.kernel, one_reg.name)
    mask = None if there.masks is None else there.masks.get(one_reg.name, 0)
    fields = field_decisions(one_reg, value, Limits(own, release, there.features, mask))
    refused = [field for field in fields if field.verdict is Verdict.REFUSE]
    if there.limits is None:
        refused = [field for field in refused if field.kind is not Kind.LIMIT]
    for kind in (Kind.FEATURE, Kind.FLOOR, Kind.NOT_WRITABLE, Kind.LIMIT):
        alike = [field for field in refused if field.kind is kind]
        if alike:
            return _refusal(one_reg, alike, kind)
    unclear = [field for field in fields if field.verdict is Verdict.UNKNOWN]
    if unclear:
        names = ", ".join(field.name for field in unclear)
        return _answer(one_reg, Verdict.UNKNOWN, f"{names}: {unclear[0].reason}", value, fields)
    names = ", ".join(field.name for field in fields)
    if there.limits is None:
        reason = f"{names}: a fresh vCPU's number, which is the limit, is not known"
        return _answer(one_reg, Verdict.UNKNOWN, reason, value, fields)
    return _answer(one_reg, Verdict.WRITE, f"lowers {names}", value, fields)


def _answer(
    one_reg: OneReg,
    verdict: Verdict,
    reason: str,
    value: int,
    fields: Sequence[FieldDecision] = (),
) -> Decision:
    keys: dict[str, object] = {"fields": [field.facts() for field in fields]} if fields else {}
    return Decision(one_reg.name, one_reg.id, verdict, reason, value=value, keys=keys)


def _refusal(one_reg: OneReg, fields: Sequence[FieldDecision], kind: Kind) -> Decision:
    shown = beside_own([(f.name, f.wanted, f.own) for f in fields])
    keys = {"fields": [field.facts() for field in fields]}
    reason = f"{shown}: {fields[0].reason}"
    return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, kind, keys=keys)


def _services(one_reg: OneReg, value: int) -> Decision:
    """Decides a bitmap of firmware services: KVM takes any set of those that there are."""
    known = 0
    for field in one_reg.register.fields:
        known |= field.mask
    if value & ~known:
        reason = f"{value & ~known:#x} is of services that no kernel of the spec has"
        return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, Kind.LIMIT)
    reason = "the kernel has these services"
    return Decision(one_reg.name, one_reg.id, Verdict.WRITE, reason, value=value)


def _slots(one_reg: OneReg, value: int) -> Decision:
    if value == 0:
        return _answer(one_reg, Verdict.WRITE, "SLOTS may be made zero", value)
    reason = "the kernel takes zero and the register's own value only"
    return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, Kind.INVARIANT)


def _implementation(one_reg: OneReg, value: int, move: Move) -> Decision:
    capabilities = move.destination.capabilities
    if capabilities is None:
        reason = f"another value needs {_WRITABLE}; it is not known if the VMM enables it"
        return _answer(one_reg, Verdict.UNKNOWN, reason, value)
    if _WRITABLE in capabilities:
        return _answer(one_reg, Verdict.WRITE, f"{_WRITABLE} is enabled", value)
    reason = f"another value needs {_WRITABLE}, which the VMM does not enable"
    return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, Kind.INVARIANT)
