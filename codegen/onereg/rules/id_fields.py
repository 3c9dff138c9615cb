# SPDX-License-Identifier: MIT
"""Rules on KVM's treatment of the fields of ID registers."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import Mark
from onereg.model import OneReg, Spec
from onereg.model.id_fields import DefaultChange, Granted, Refused, Safe, Writable
from onereg.model.releases import last_key, release_key
from onereg.rules.book import Problem, rule


@rule("id-field")
def a_field_is_treated_as_it_can_be(spec: Spec) -> Iterator[Problem]:
    """A rule about ID register fields names something unknown, or contradicts another rule.

    In `safe`, `writable`, `refused`, `granted` and `defaults`, the fields, bits and vCPU features
    exist, numbers fit their field, and release ranges are not reversed.  For a field in one release
    only one rule of `safe` holds.  A rule of `defaults` has two numbers that differ.
    """
    for one_reg in spec.one_regs:
        for mark, said in _problems(one_reg, spec):
            yield mark, f"{one_reg.name}: {said}"


def _problems(one_reg: OneReg, spec: Spec) -> Iterator[Problem]:
    rules: tuple[Safe | Writable | Refused | Granted, ...]
    rules = (*one_reg.safe, *one_reg.writable, *one_reg.refused, *one_reg.granted)
    for of in rules:
        if of.since and of.until and release_key(of.since) > last_key(of.until):
            yield of.mark, f"since {of.since} is after until {of.until}"
    for writable in one_reg.writable:
        if writable.mask >> one_reg.register.bits:
            yield writable.mark, f"there are {one_reg.register.bits} bits"
    for refused in one_reg.refused:
        field = next(one_reg.register.fields.named(refused.field))
        for number in refused.values:
            if number >> field.width:
                yield refused.mark, f"{field.width} bits are never {number}"
    wanting = [(of.mark, of.requires) for of in one_reg.refused]
    wanting += [(of.mark, of.requires) for of in one_reg.granted]
    wanting += [(of.mark, of.requires + of.excludes) for of in one_reg.defaults]
    for mark, names in wanting:
        for name in names:
            if (one_reg.arch, name) not in spec.features:
                yield mark, f"there is no feature {name}"
    yield from _exact(one_reg)
    for change in one_reg.defaults:
        yield from _defaults(change, one_reg)
    for i, safe in enumerate(one_reg.safe):
        for other in one_reg.safe[i + 1 :]:
            both = [name for name in safe.fields if name in other.fields]
            if both and _overlap(safe, other):
                yield other.mark, f"another rule says how {both[0]} is safe, for the same releases"


def _defaults(change: DefaultChange, one_reg: OneReg) -> Iterator[Problem]:
    field = next(one_reg.register.fields.named(change.field))
    if last_key(change.older) >= release_key(change.newer):
        yield change.mark, f"from {change.older} is not before to {change.newer}"
    for own in change.numbers:
        for number in (own.before, own.after):
            if number >> field.width:
                yield change.mark, f"{field.width} bits are never {number}"
        if own.before == own.after:
            yield change.mark, f"{change.field} stays {own.after:#x} on {own.cpu}"


def _exact(one_reg: OneReg) -> Iterator[tuple[Mark, str]]:
    for safe in one_reg.safe:
        for name in safe.fields:
            field = next(one_reg.register.fields.named(name))
            if safe.value is not None and safe.value >> field.width:
                yield safe.mark, f"{field.width} bits are never {safe.value}"


def _overlap(one: Safe, other: Safe) -> bool:
    later = (
        max(release_key(rule.since) for rule in (one, other) if rule.since)
        if (one.since or other.since)
        else (0, 0, 0)
    )
    return all(rule.until is None or last_key(rule.until) >= later for rule in (one, other))
