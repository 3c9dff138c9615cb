# SPDX-License-Identifier: MIT
"""KVM's answer to each field of a value for an ID register, before a vCPU has run."""

from __future__ import annotations

from collections.abc import Sequence

from onereg.dataclass import dataclass
from onereg.decision.verdicts import Kind, Verdict
from onereg.model import OneReg
from onereg.model.fields import Field
from onereg.model.id_fields import Direction, Refused
from onereg.model.releases import within
from onereg.query.id_writes import kvm_rule, refusals, writable_mask, writable_since


@dataclass(frozen=True, slots=True)
class Limits:
    """The facts that decide about a value for one register."""

    fresh: int
    """The value of a fresh vCPU of the host."""
    release: str | None
    """The kernel's release; None where it is not known."""
    features: frozenset[str] | None
    """The vCPU's features; None where they are not known."""
    mask: int | None = None
    """The writable bits as KVM has told them; None where it has not been asked."""


@dataclass(frozen=True, slots=True)
class FieldDecision:
    """The verdict about one field, or about differing bits that belong to none."""

    name: str
    mask: int
    wanted: int
    own: int
    """The numbers in the value and in what a fresh vCPU has."""
    verdict: Verdict
    """same, write, refuse or unknown."""
    reason: str
    kind: Kind | None = None
    since: str | None = None
    """The first release that would take a refused value, where one does."""

    def facts(self) -> dict[str, object]:
        """The field as a decision's ``fields`` have it."""
        facts: dict[str, object] = {"field": self.name, "from": self.own, "to": self.wanted}
        return facts | ({"since": self.since} if self.since else {})


RESERVED = "reserved bits"


def field_decisions(one_reg: OneReg, value: int, limits: Limits) -> tuple[FieldDecision, ...]:
    """One verdict for each field that differs or is refused whatever else is written.

    From the highest bit down.  KVM takes the whole value or nothing of it.
    """
    rules = list(refusals(one_reg, limits.release)) if limits.release else list(one_reg.refused)
    found = []
    rest = value ^ limits.fresh
    for field in sorted(one_reg.register.fields, key=lambda field: -field.msb):
        refused = next((r for r in rules if _applies(r, field, value, limits)), None)
        if refused is not None:
            found.append(_refused(one_reg, field, value, refused, limits))
        elif rest & field.mask:
            found.append(_field(one_reg, field, value, limits))
        rest &= ~field.mask
    if rest:
        reason = "these bits are of no field, and stay as they are"
        verdict, kind = Verdict.REFUSE, Kind.NOT_WRITABLE
        found.append(
            FieldDecision(RESERVED, rest, value & rest, limits.fresh & rest, verdict, reason, kind)
        )
    return tuple(found)


def lacking_features(one_reg: OneReg, field: Field, value: int, limits: Limits) -> tuple[str, ...]:
    """The features without which a field is zero, of a fresh vCPU in which it is zero.

    Where the vCPU's features are known, those that it lacks; else all that the field wants.
    """
    if field.of(limits.fresh) or not field.of(value):
        return ()
    has = limits.features or frozenset()
    return tuple(
        name
        for rule in one_reg.granted
        if field.name in rule.fields
        and (limits.release is None or within(limits.release, rule.since, rule.until))
        for name in rule.requires
        if name not in has
    )


def beside_own(numbers: Sequence[tuple[str, int, int]]) -> str:
    """Fields with their numbers and the host's: ``DIT 0x1 (the host has 0x0), RAS 0x2 (0x1)``."""
    parts = [f"{name} {wanted:#x} ({own:#x})" for name, wanted, own in numbers]
    return ", ".join(parts).replace("(", "(the host has ", 1)


def differing_fields(one_reg: OneReg, value: int, own: int) -> list[dict[str, object]]:
    """The fields in which a value differs from the destination's own, the highest first."""
    rest = value ^ own
    found: list[dict[str, object]] = []
    for field in sorted(one_reg.register.fields, key=lambda field: -field.msb):
        if rest & field.mask:
            found.append({"field": field.name, "from": field.of(own), "to": field.of(value)})
            rest &= ~field.mask
    if rest:
        found.append({"field": RESERVED, "from": own & rest, "to": value & rest})
    return found


def _applies(rule: Refused, field: Field, value: int, limits: Limits) -> bool:
    if rule.field != field.name:
        return False
    if limits.features is not None and not limits.features.issuperset(rule.requires):
        return False
    wanted, own = field.of(value), field.of(limits.fresh)
    if own in rule.values and (limits.release is None or limits.features is None):
        return False  # no fresh vCPU that the rule is of holds this
    return wanted in rule.values if rule.values else wanted != own


def _refused(
    one_reg: OneReg, field: Field, value: int, rule: Refused, limits: Limits
) -> FieldDecision:
    wanted, own = field.of(value), field.of(limits.fresh)
    unsure = limits.release is None or (rule.requires and limits.features is None)
    with_features = f" of a vCPU with {', '.join(rule.requires)}" if rule.requires else ""
    if unsure:
        reason = f"some kernels refuse {wanted:#x}{with_features}"
        return FieldDecision(field.name, field.mask, wanted, own, Verdict.UNKNOWN, reason)
    reason = f"the kernel refuses {wanted:#x}{with_features}"
    return FieldDecision(field.name, field.mask, wanted, own, Verdict.REFUSE, reason, Kind.FLOOR)


def _field(one_reg: OneReg, field: Field, value: int, limits: Limits) -> FieldDecision:
    wanted, own = field.of(value), field.of(limits.fresh)

    def answer(
        verdict: Verdict, reason: str, kind: Kind | None = None, since: str | None = None
    ) -> FieldDecision:
        return FieldDecision(field.name, field.mask, wanted, own, verdict, reason, kind, since)

    lacking = lacking_features(one_reg, field, value, limits)
    if lacking and limits.features is not None:
        reason = f"it needs the vCPU feature {' and '.join(lacking)}"
        return answer(Verdict.REFUSE, reason, Kind.FEATURE)
    perhaps = f"; it may need the vCPU feature {' and '.join(lacking)}" if lacking else ""
    mask = limits.mask
    if mask is None:
        if limits.release is None:
            return answer(Verdict.UNKNOWN, "the writable bits depend on the kernel's release")
        mask = writable_mask(one_reg, limits.release)
    rule = kvm_rule(one_reg, field, limits.release)
    if field.mask & ~mask:
        since = None  # another release helps a number that is safe
        if limits.release is not None and rule.safe(field, wanted, own) == wanted:
            since = writable_since(one_reg, field.mask, limits.release)
        return answer(
            Verdict.REFUSE, f"not writable on this kernel{perhaps}", Kind.NOT_WRITABLE, since
        )
    if rule.safe(field, wanted, own) == wanted:
        return answer(Verdict.WRITE, f"{wanted:#x} is safe where the host has {own:#x}")
    reason = "more than the host has"
    if rule.direction is Direction.EXACT:
        reason = f"only {rule.exact:#x} and the host's {own:#x} are taken"
    elif rule.direction is not Direction.LOWER:
        reason = "less than the host has, where more is safe"
    return answer(Verdict.REFUSE, f"{reason}{perhaps}", Kind.LIMIT)
