# SPDX-License-Identifier: MIT
"""Rules on the absence of registers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from onereg.errors import Mark, did_you_mean
from onereg.model import OneReg, Spec
from onereg.model.absent import Absent
from onereg.model.fields import OtherField, Selector
from onereg.model.releases import release_key
from onereg.query.listing import lacking
from onereg.rules.book import Problem, rule

MAX_WIDTH = 4
"""The most bits of a field in a condition: generated tables have a word for its 16 values."""


@rule("absent-missing")
def every_absence_means_something(spec: Spec) -> Iterator[Problem]:
    """Some kernel or vCPU lacks a register, and the spec does not give the meaning of its absence.

    A vCPU that moves between them has the register on one side only.  `absent` gives the value that
    a kernel without it behaves as if it held (`value`), the ID register fields that put it out of
    the guest's reach (`unreachable`), the reason why the host's value counts (`host`), or the
    reason why nothing may be assumed (`nothing`).
    """
    told = set()
    for one_reg in spec.one_regs:
        if one_reg.absent is not None or one_reg.mark in told:
            continue
        without = lacking(one_reg, spec)
        if without is not None:
            told.add(one_reg.mark)
            yield (
                one_reg.mark,
                f"{one_reg.name} is not listed {without}; state the meaning of that under absent",
            )


@rule("absent-contradiction")
def an_absence_means_one_thing(spec: Spec) -> Iterator[Problem]:
    """The entry on a register's absence contradicts itself, or has no source.

    `nothing` stands alone.  A kernel without the register behaves as if it held a `value` or the
    `host`'s value, not both.  If KVM lists the register by fields of ID registers, `unreachable`
    names one of these fields.  Every entry except `nothing` needs a `source`: the kernel's file and
    function.
    """
    for absent, _ in _absences(spec):
        says = [bool(absent.values), bool(absent.unreachable), absent.host is not None]
        if absent.nothing is not None and any(says):
            yield absent.mark, "`nothing` stands beside other keys: remove it, or remove the others"
        elif absent.nothing is None and not any(says):
            yield absent.mark, "absent says value, unreachable, cache, host or nothing"
        elif absent.nothing is None and absent.source is None:
            yield absent.mark, "absent needs a source: the kernel's file and function that say so"
        if absent.values and absent.host is not None:
            yield absent.mark, "a kernel without the register has a value or the host's, not both"
    for one_reg in {one_reg.mark: one_reg for one_reg in reversed(spec.one_regs)}.values():
        if one_reg.absent is not None:
            yield from _other_fields(one_reg.absent, one_reg)


def _other_fields(absent: Absent, one_reg: OneReg) -> Iterator[Problem]:
    """`unreachable` names no field by which KVM lists the register."""
    conditions = [condition for rule in one_reg.listed for condition in rule.conditions]
    listed_by = dict.fromkeys(f"{c.register}.{c.field}" for c in conditions)
    named = [str(selector.of) for selector in absent.unreachable]
    if listed_by and named and not listed_by.keys() & set(named):
        yield (
            absent.unreachable[0].mark,
            f"{one_reg.name} is out of reach by {', '.join(named)}, but listed by "
            f"{', '.join(listed_by)}; one field must be in both",
        )


@rule("absent-field")
def an_absence_can_be_judged(spec: Spec) -> Iterator[Problem]:
    """`absent` has an unknown field, a number that does not fit, or a reversed release range."""
    for absent, one_reg in _absences(spec):
        for selector in absent.unreachable:
            yield from selector_problems(selector, one_reg.arch, spec)
        for value in absent.values:
            bits = one_reg.register.bits
            if value.value >= 1 << bits:
                yield (
                    absent.mark,
                    f"{value.value:#x} does not fit the {bits} bits of {one_reg.name}",
                )
        releases = [value.since for value in absent.values if value.since is not None]
        for first, second in pairwise(releases):
            if release_key(first) >= release_key(second):
                yield absent.mark, f"the value since {second} stands after that since {first}"


def _absences(spec: Spec) -> Iterator[tuple[Absent, OneReg]]:
    """Each absence that is written, once, with the first register that it is about."""
    told: set[tuple[Mark, tuple[Selector, ...]]] = set()
    for one_reg in spec.one_regs:
        absent = one_reg.absent
        if absent is not None and (absent.mark, absent.unreachable) not in told:
            told.add((absent.mark, absent.unreachable))
            yield absent, one_reg


def selector_problems(selector: Selector, arch: str, spec: Spec) -> Iterator[Problem]:
    """Why a condition on an ID register cannot be judged."""
    assert isinstance(selector.of, OtherField)
    register = spec.registers.get((arch, selector.of.register))
    if register is None:
        known = [name for of, name in spec.registers if of == arch]
        hint = did_you_mean(selector.of.register, known)
        yield selector.mark, f"no register {selector.of.register}{hint}"
        return
    if not any(o.name == register.name for o in spec.of_arch(arch)):
        yield selector.mark, f"{register.name} has no id, so that no vCPU can be asked"
        return
    field = next(register.fields.named(selector.of.field), None)
    if field is None:
        yield selector.mark, f"{register.name} has no field {selector.of.field}"
        return
    if field.width > MAX_WIDTH:
        yield (
            selector.mark,
            f"{selector.of} has {field.width} bits, a condition at most {MAX_WIDTH}",
        )
    for number in selector.numbers:
        if number >= 1 << field.width:
            yield selector.mark, f"{selector.of} has {field.width} bits, and is never {number}"
