# SPDX-License-Identifier: MIT
"""The state that a kernel makes of a value that it takes, by the spec's ``changed`` rules."""

from __future__ import annotations

from onereg.dataclass import dataclass
from onereg.decision.sides import Move
from onereg.model import OneReg
from onereg.model.changed import Changed, Held, Takes
from onereg.model.fields import OtherField
from onereg.model.releases import within


@dataclass(frozen=True, slots=True)
class Holding:
    """A value as the register holds it afterwards."""

    value: int
    computed: int
    """The bits of it that the kernel computes, which nobody can say beforehand."""
    unsure: str | None
    """Why it cannot be said what becomes of the value, or None."""


def holding(one_reg: OneReg, value: int, move: Move) -> Holding:
    """The state that the destination makes of ``value``.

    Where its release is not known, a rule of some releases only that would change the value makes
    the answer unsure.
    """
    own = move.destination.values.get(one_reg.id)
    held, computed, unsure = value, 0, None
    for rule in one_reg.changed:
        kernel = move.release_there
        if kernel is not None and not within(kernel, rule.since, rule.until):
            continue
        mask, doubt = _affected(rule, one_reg, value, own, move)
        if rule.held is Held.COMPUTED:
            after, computed = held, computed | mask
        else:
            after = held & ~mask | _bits(rule, own or 0) & mask
        if kernel is None and (rule.since or rule.until) and (after != held or mask & computed):
            doubt = doubt or "the value that the kernel holds afterwards depends on its release"
        unsure = unsure or doubt
        held = after
    return Holding(held, computed, unsure)


def stateless(one_reg: OneReg) -> int:
    """The bits that no kernel stores, whatever is written."""
    mask = 0
    for rule in one_reg.changed:
        if rule.always:
            mask |= rule.mask
    return mask


def _bits(rule: Changed, own: int) -> int:
    if rule.held is Held.OWN:
        return own
    return rule.mask if rule.held is Held.ONE else 0


def _affected(
    rule: Changed, one_reg: OneReg, value: int, own: int | None, move: Move
) -> tuple[int, str | None]:
    """(the bits that the rule holds otherwise, why that is not sure or None)."""
    for selector in rule.when:
        assert isinstance(selector.of, OtherField)
        if _field(selector.of, move) not in selector.numbers:
            return 0, None
    features = move.destination.features
    if features is not None and not features.issuperset(rule.requires):
        return 0, None
    mask = rule.mask
    if rule.counters is not None:
        first = _counters(rule.counters, move)
        if first is None:
            return (
                0,
                f"the value that the kernel holds depends on {rule.counters}, which is not known",
            )
        mask &= ~((1 << first) - 1)
    bits = (value & rule.mask) >> rule.lsb
    there = None if own is None else (own & rule.mask) >> rule.lsb
    if rule.requires and features is None and rule.takes in (None, bits) and bits != there:
        return mask, f"it depends on the vCPU's features: {', '.join(rule.requires)}"
    if rule.held is Held.OWN and there is None:
        return mask, "the destination keeps its own value, which is not known"
    if rule.takes is Takes.HOST:
        return _hidden(rule, one_reg, bits, there, mask, move)
    if rule.takes is Takes.ABOVE:
        return (mask if there is not None and bits > there else 0), None
    if rule.takes is not None and rule.takes != bits:
        return 0, None
    return mask, None


def _hidden(
    rule: Changed, one_reg: OneReg, bits: int, there: int | None, mask: int, move: Move
) -> tuple[int, str | None]:
    """The effect on bits whose host value KVM takes and then hides."""
    if bits in (0, there):
        return 0, None
    for field in one_reg.register.fields:
        if field.mask == rule.mask:
            host = move.destination.host.get((one_reg.name, field.name))
            if host is not None:
                return (mask if host == bits else 0), None
            reason = (
                f"KVM takes {field.name} {bits:#x} only if the host's own {field.name}, which it "
                f"hides, is {bits:#x}; the dump does not say the host's"
            )
            return mask, reason
    return 0, None


def _counters(of: OtherField, move: Move) -> int | None:
    """PMCR_EL0.N as it will be: that of the save where the destination has as many."""
    saved, own = move.saved(of.register), _field(of, move)
    if saved is None or own is None:
        return own
    return min(_number(of, saved, move), own)


def _field(of: OtherField, move: Move) -> int | None:
    value = move.destination.values.get(move.ids[of.register])
    return None if value is None else _number(of, value, move)


def _number(of: OtherField, value: int, move: Move) -> int:
    return next(move.spec.registers["arm64", of.register].fields.named(of.field)).of(value)
