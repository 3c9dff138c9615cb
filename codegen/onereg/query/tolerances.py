# SPDX-License-Identifier: MIT
"""The registers that one kernel lists and another does not, for the same vCPU, and whose absence
does no harm: a VMM that moves lists of registers may tolerate it.
"""

from __future__ import annotations

from collections.abc import Iterator

from onereg.dataclass import dataclass
from onereg.model import Listing, OneReg, Spec
from onereg.model.fields import OtherField
from onereg.model.releases import release_key, within
from onereg.query.listing import rule_since


@dataclass(frozen=True, slots=True)
class Tolerance:
    """One register that may be absent."""

    one_reg: OneReg
    value: int | None
    """The value that its absence means in every release; None where the guest cannot reach the
    register whenever a kernel does not list it, so that any value may be lost."""


def tolerances(spec: Spec) -> Iterator[Tolerance]:
    """The arm64 registers whose absence may be tolerated, by id."""
    for one_reg in sorted(spec.of_arch("arm64"), key=lambda one: one.id):
        absent = one_reg.absent
        if absent is None or not _varies(one_reg, spec):
            continue
        values = {value.value for value in absent.values}
        if absent.unreachable:
            if _is_listed_in_vain(one_reg):
                yield Tolerance(one_reg, None)
        elif len(values) == 1:
            yield Tolerance(one_reg, values.pop())


def told_by_release(spec: Spec) -> Iterator[OneReg]:
    """The registers without a single value: the meaning of their absence depends on the release."""
    for one_reg in sorted(spec.of_arch("arm64"), key=lambda one: one.id):
        absent = one_reg.absent
        if absent is not None and len({v.value for v in absent.values}) > 1:
            yield one_reg


def _varies(one_reg: OneReg, spec: Spec) -> bool:
    """True if two releases that may both have a vCPU list the register by other rules."""
    needed = [rule_since(rule, one_reg, spec) for rule in one_reg.listed if rule.requires]
    first = max((r for r in (spec.oldest, *needed) if r is not None), key=release_key)
    ends = {spec.newest, first}
    ends |= {end for rule in one_reg.listed for end in (rule.since, rule.until) if end}
    lists = {
        frozenset(
            (rule.requires, rule.excludes, rule.conditions, rule.cache)
            for rule in one_reg.listed
            if within(release, rule.since, rule.until)
        )
        for release in ends
        if release_key(release) >= release_key(first)
    }
    return len(lists) > 1


def _is_listed_in_vain(one_reg: OneReg) -> bool:
    """True if some kernel lists the register where the guest cannot reach it."""
    absent = one_reg.absent
    assert absent is not None
    fields = {str(s.of) for s in absent.unreachable if isinstance(s.of, OtherField)}
    return any(not rule.cache and fields.isdisjoint(_fields(rule)) for rule in one_reg.listed)


def _fields(rule: Listing) -> set[str]:
    return {f"{condition.register}.{condition.field}" for condition in rule.conditions}
