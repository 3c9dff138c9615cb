# SPDX-License-Identifier: 0BSD
# Edited in templates/python/holding.py; `onereg generate` copies it.
"""The state that a kernel makes of a value that it takes."""

from __future__ import annotations

from dataclasses import dataclass

from .ends import Ends, move_of, within
from .moves import BitField, Change, Held, Takes

__all__ = ["Holding", "holding", "stateless", "touched"]


@dataclass(frozen=True, slots=True)
class Holding:
    """A value as the register holds it afterwards."""

    value: int
    computed: int
    """The bits of it that the kernel computes, which nobody can say beforehand."""
    unsure: str | None
    """Why it cannot be said what becomes of the value, or None."""


def holding(id: int, value: int, ends: Ends) -> Holding:
    """The state that the destination makes of ``value``.

    Where its release is not known, a rule of some releases only that would change the value makes
    the answer unsure.
    """
    own = ends.there.get(id)
    held, computed, unsure = value, 0, None
    for rule in move_of(id).changes:
        if ends.kernel is not None and not within(ends.kernel, rule.since, rule.until):
            continue
        mask, doubt = _affected(rule, value, own, ends)
        if rule.held is Held.COMPUTED:
            after, computed = held, computed | mask
        else:
            after = held & ~mask | _bits(rule, own or 0) & mask
        dated = rule.since is not None or rule.until is not None
        if ends.kernel is None and dated and (after != held or mask & computed):
            doubt = doubt or "the value that the kernel holds afterwards depends on its release"
        unsure = unsure or doubt
        held = after
    return Holding(held, computed, unsure)


def stateless(id: int) -> int:
    """The bits that no kernel stores, whatever is written."""
    mask = 0
    for rule in move_of(id).changes:
        kept = rule.held in (Held.ZERO, Held.COMPUTED) and rule.takes is Takes.ANY
        if kept and not rule.when and rule.counters is None:
            mask |= rule.mask
    return mask


def touched(id: int, ends: Ends) -> int:
    """The bits that some rule of the destination's release may hold otherwise."""
    mask = 0
    for rule in move_of(id).changes:
        if ends.kernel is None or within(ends.kernel, rule.since, rule.until):
            mask |= rule.mask
    return mask


def _bits(rule: Change, own: int) -> int:
    if rule.held is Held.OWN:
        return own
    return rule.mask if rule.held is Held.ONE else 0


def _affected(rule: Change, value: int, own: int | None, ends: Ends) -> tuple[int, str | None]:
    """(the bits that the rule holds otherwise, why that is not sure or None)."""
    for where in rule.when:
        there = ends.there.get(where.field.id)
        if there is None or where.field.of(there) not in where.values:
            return 0, None
    mask = rule.mask
    if rule.counters is not None:
        first = _counters(rule.counters, ends)
        if first is None:
            why = "the value that the kernel holds depends on the number of counters"
            return 0, f"{why}, which is not known"
        mask &= ~((1 << first) - 1)
    lsb = (rule.mask & -rule.mask).bit_length() - 1
    bits = (value & rule.mask) >> lsb
    theirs = None if own is None else (own & rule.mask) >> lsb
    if rule.held is Held.OWN and theirs is None:
        return mask, "the destination keeps its own value, which is not known"
    if rule.takes is Takes.HOST:
        if bits in (0, theirs):
            return 0, None
        return mask, "KVM hides whether the host has this value, which it takes then"
    if rule.takes is Takes.ABOVE:
        return (mask if theirs is not None and bits > theirs else 0), None
    if rule.takes is Takes.NUMBER and rule.number != bits:
        return 0, None
    return mask, None


def _counters(field: BitField, ends: Ends) -> int | None:
    """PMCR_EL0.N as it will be: that of the save where the destination has as many."""
    saved, own = ends.saved(field.id), ends.there.get(field.id)
    if own is None:
        return None
    return field.of(own) if saved is None else min(field.of(saved), field.of(own))
