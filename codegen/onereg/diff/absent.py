# SPDX-License-Identifier: MIT
"""Changes in the meaning of an absent register: the ``absent`` key of ``spec/kvm``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, of_one_reg, reworded, spelt
from onereg.model import OneReg
from onereg.model.absent import Absent
from onereg.model.fields import OtherField, OwnBits


@rule("absent-value", Class.BEHAVIOUR)
def a_register_that_lacks_has_another_value(both: Both) -> Iterator[Difference]:
    """The value that a kernel without the register behaves as if it held has changed.

    A restore keeps or writes that value where the save lacks the register, and drops it where the
    destination does.
    """
    for new, old_absent, new_absent in _absences(both):
        before, after = _values(old_absent), _values(new_absent)
        if before != after:
            yield change(of_one_reg(new, both.new), "value where absent", before, after)


@rule("absent-unreachable", Class.BEHAVIOUR)
def a_register_is_reached_otherwise(both: Both) -> Iterator[Difference]:
    """The ID register fields by which the guest cannot reach a register have changed."""
    for new, old_absent, new_absent in _absences(both):
        before, after = _unreachable(old_absent, both), _unreachable(new_absent, None)
        if before != after:
            yield change(of_one_reg(new, both.new), "unreachable where", before, after)


@rule("absent-kind", Class.BEHAVIOUR)
def an_absence_means_another_thing(both: Both) -> Iterator[Difference]:
    """The absence of a register newly means the host's value, or nothing, or no longer does."""
    for new, old_absent, new_absent in _absences(both):
        before, after = _kind(old_absent), _kind(new_absent)
        if before != after:
            yield change(of_one_reg(new, both.new), "absence", before, after)


@rule("absent-reason", Class.DOCUMENTATION)
def the_reason_of_an_absence_is_another(both: Both) -> Iterator[Difference]:
    """The reason or the source for the meaning of a register's absence has changed."""
    for new, old_absent, new_absent in _absences(both):
        for what, before, after in (
            ("reason of the absence", _reason(old_absent), _reason(new_absent)),
            ("source of the absence", _source(old_absent), _source(new_absent)),
        ):
            if before != after:
                yield reworded(of_one_reg(new, both.new), what, before, after)


def _absences(both: Both) -> Iterator[tuple[OneReg, Absent | None, Absent | None]]:
    for old, new in both.one_regs:
        if old.absent != new.absent:
            yield new, old.absent, new.absent


def _values(absent: Absent | None) -> str:
    values = absent.values if absent else ()
    return spelt(tuple(f"{v.value:#x}" + (f" since {v.since}" if v.since else "") for v in values))


def _unreachable(absent: Absent | None, both: Both | None) -> str:
    """The fields in the words of the new spec, in any order."""
    texts = set()
    for selector in absent.unreachable if absent else ():
        of: OtherField | OwnBits = selector.of
        if isinstance(of, OtherField) and both is not None:
            of = replace(of, register=both.now(of.register))
        texts.add(str(replace(selector, of=of)))
    return spelt(tuple(sorted(texts)))


def _kind(absent: Absent | None) -> str:
    if absent is None:
        return "not said"
    if absent.nothing is not None:
        return "nothing is known"
    return "the host's value" if absent.host is not None else "known"


def _reason(absent: Absent | None) -> str | None:
    return (absent.host or absent.nothing) if absent else None


def _source(absent: Absent | None) -> str | None:
    return absent.source if absent else None
