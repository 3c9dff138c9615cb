# SPDX-License-Identifier: MIT
"""Registers that may be lowered until a vCPU has run: identification and what the VM offers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from onereg.decision.sides import Move
from onereg.decision.verdicts import Decision, Kind, Verdict
from onereg.model import OneReg
from onereg.model.fields import Field, Sign

_IMPLEMENTATION = "implementation"
"""The set of MIDR_EL1, REVIDR_EL1 and AIDR_EL1, which a capability makes writable as they stand."""
_SLOTS = "pmu-identification"
"""The set of PMMIR_EL1, which may be made zero and nothing else (set_pmmir)."""
_WRITABLE = "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"


@dataclass(frozen=True, slots=True)
class _Part:
    """A field, or bits that belong to none, in which the save and the destination differ."""

    name: str
    mask: int
    saved: int
    own: int
    field: Field | None

    def facts(self) -> dict[str, object]:
        return {"field": self.name, "from": self.own, "to": self.saved}


def identified(one_reg: OneReg, value: int, move: Move) -> Decision:
    """Of a register of the policy ``id`` whose value differs."""
    there = move.destination
    if there.started:
        reason = "a vCPU of the destination has run, after which only its own value is taken"
        return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, Kind.STARTED)
    if one_reg.group == "fw-bitmap":
        return _services(one_reg, value)
    if one_reg.set == _SLOTS:
        return _slots(one_reg, value)
    if one_reg.set == _IMPLEMENTATION:
        return _implementation(one_reg, value, move)
    limit = (there.limits or {}).get(one_reg.name)
    own = limit if limit is not None else there.values[one_reg.id]
    if own is None or (there.limits is None and there.masks is None):
        reason = "neither a fresh vCPU's values nor the writable masks are given"
        return _answer(one_reg, Verdict.UNKNOWN, reason, value)
    mask = None if there.masks is None else there.masks.get(one_reg.name, 0)
    parts = list(_parts(one_reg, value, own))
    fixed = [part for part in parts if mask is not None and part.mask & ~mask]
    if fixed:
        return _refusal(one_reg, fixed, Kind.NOT_WRITABLE, "not writable there")
    above = [p for p in parts if limit is not None and _order(p) is Order.ABOVE]
    if above:
        return _refusal(one_reg, above, Kind.LIMIT, "more than the host has")
    unclear = [p for p in parts if limit is None or mask is None or _order(p) is Order.NONE]
    if unclear:
        what = "the limit" if limit is None else "the writable mask"
        names = ", ".join(p.name for p in unclear)
        known = limit is not None and mask is not None
        reason = f"{names}: its values have no order" if known else f"{names}: {what} is not given"
        return _answer(one_reg, Verdict.UNKNOWN, reason, value, parts)
    names = ", ".join(part.name for part in parts)
    return _answer(one_reg, Verdict.WRITE, f"lowers {names}", value, parts)


def _answer(
    one_reg: OneReg, verdict: Verdict, reason: str, value: int, parts: list[_Part] | None = None
) -> Decision:
    keys: dict[str, object] = {"fields": [p.facts() for p in parts]} if parts else {}
    return Decision(one_reg.name, one_reg.id, verdict, reason, value=value, keys=keys)


def _refusal(one_reg: OneReg, parts: list[_Part], kind: Kind, what: str) -> Decision:
    shown = ", ".join(f"{p.name} is {p.saved:#x}, {p.own:#x} there" for p in parts)
    keys = {"fields": [part.facts() for part in parts]}
    reason = f"{shown}: {what}"
    return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, kind, keys=keys)


def _services(one_reg: OneReg, value: int) -> Decision:
    """Of a bitmap of firmware services: any set of those that there are."""
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
    reason = "only zero and the destination's own value are taken"
    return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, Kind.INVARIANT)


def _implementation(one_reg: OneReg, value: int, move: Move) -> Decision:
    capabilities = move.destination.capabilities
    if capabilities is None:
        reason = f"whether {_WRITABLE} is enabled is not given"
        return _answer(one_reg, Verdict.UNKNOWN, reason, value)
    if _WRITABLE in capabilities:
        return _answer(one_reg, Verdict.WRITE, f"{_WRITABLE} is enabled", value)
    reason = f"only the destination's own value is taken without {_WRITABLE}"
    return Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, Kind.INVARIANT)


def differing_fields(one_reg: OneReg, value: int, own: int) -> list[dict[str, object]]:
    """The fields in which the save differs from the destination, for programs; highest first."""
    return [part.facts() for part in _parts(one_reg, value, own)]


def _parts(one_reg: OneReg, value: int, own: int) -> Iterator[_Part]:
    """What differs, from the highest bit down."""
    rest = value ^ own
    for field in one_reg.register.fields:
        if rest & field.mask:
            yield _Part(field.name, field.mask, field.of(value), field.of(own), field)
            rest &= ~field.mask
    if rest:
        yield _Part("reserved bits", rest, value & rest, own & rest, None)


class Order(Enum):
    """How a field's value in the save compares with that of the host."""

    BELOW = "below"
    ABOVE = "above"
    NONE = "none"


def _order(part: _Part) -> Order:
    """By the Arm ARM's principles of the ID scheme: a lower value promises less."""
    field = part.field
    if field is None:
        return Order.ABOVE if part.saved & ~part.own else Order.NONE
    if field.sign is None:
        return Order.NONE
    signed = field.sign is Sign.SIGNED
    saved, own = (_extended(number, field.width, signed) for number in (part.saved, part.own))
    return Order.ABOVE if saved > own else Order.BELOW


def _extended(number: int, width: int, signed: bool) -> int:
    return number - (1 << width) if signed and number >> (width - 1) else number
