# SPDX-License-Identifier: MIT
"""Changes of what KVM makes of ID register fields: ``safe``, ``writable`` and the like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, of_one_reg, reworded, spelt
from onereg.model import OneReg
from onereg.model.id_fields import DefaultChange, Granted, Refused, Safe
from onereg.query.id_field_facts import (
    default_text,
    granted_text,
    refused_text,
    safe_text,
    writable_text,
)

_WithFeatures = TypeVar("_WithFeatures", Refused, Granted, DefaultChange)
_Sourced = Safe | Refused | Granted


@rule("safe-rules", Class.BEHAVIOUR)
def another_value_is_safe(both: Both) -> Iterator[Difference]:
    """Which of two values of an ID register field is safe has changed.

    A baseline of several hosts, and the prediction whether KVM takes a value, may change.
    """
    for old, new in both.one_regs:
        before = {safe_text(rule) for rule in old.safe}
        after = {safe_text(rule) for rule in new.safe}
        yield from _rules(new, both, "safe values", before, after)


@rule("writable-rules", Class.BEHAVIOUR)
def other_bits_are_writable(both: Both) -> Iterator[Difference]:
    """The bits of an ID register that some kernels let be written have changed."""
    for old, new in both.one_regs:
        before = {f"{writable_text(rule)} ({rule.mask:#x})" for rule in old.writable}
        after = {f"{writable_text(rule)} ({rule.mask:#x})" for rule in new.writable}
        yield from _rules(new, both, "writable bits", before, after)


@rule("refused-rules", Class.BEHAVIOUR)
def other_values_are_refused(both: Both) -> Iterator[Difference]:
    """The values of an ID register field that some kernels refuse have changed."""
    for old, new in both.one_regs:
        before = {refused_text(_now(rule, both)) for rule in old.refused}
        after = {refused_text(rule) for rule in new.refused}
        yield from _rules(new, both, "refused values", before, after)


@rule("granted-rules", Class.BEHAVIOUR)
def other_fields_want_features(both: Both) -> Iterator[Difference]:
    """The ID register fields that a vCPU has with some features only have changed."""
    for old, new in both.one_regs:
        before = {granted_text(_now(rule, both)) for rule in old.granted}
        after = {granted_text(rule) for rule in new.granted}
        yield from _rules(new, both, "fields that want features", before, after)


@rule("default-rules", Class.DOCUMENTATION)
def other_defaults_were_seen(both: Both) -> Iterator[Difference]:
    """The ID register fields that fresh vCPUs hold otherwise on another kernel have changed."""
    for old, new in both.one_regs:
        before = {
            default_text(
                replace(_now(change, both), excludes=tuple(map(both.feature_now, change.excludes)))
            )
            for change in old.defaults
        }
        after = {default_text(change) for change in new.defaults}
        yield from _rules(new, both, "defaults", before, after)


@rule("id-field-source", Class.DOCUMENTATION)
def the_source_of_a_field_rule_is_another(both: Both) -> Iterator[Difference]:
    """The kernel file and function that says what is safe or refused has changed."""
    for old, new in both.one_regs:
        pairs: list[tuple[_Sourced, _Sourced]] = [
            *zip(old.safe, new.safe, strict=False),
            *zip(old.refused, new.refused, strict=False),
            *zip(old.granted, new.granted, strict=False),
        ]
        for before, after in pairs:
            if before.source != after.source:
                subject = of_one_reg(new, both.new)
                yield reworded(subject, "source of field rules", before.source, after.source)


def _rules(
    one_reg: OneReg, both: Both, what: str, before: set[str], after: set[str]
) -> Iterator[Difference]:
    if before != after:
        gone, fresh = (spelt(tuple(sorted(x))) for x in (before - after, after - before))
        yield change(of_one_reg(one_reg, both.new), what, gone, fresh)


def _now(rule: _WithFeatures, both: Both) -> _WithFeatures:
    """An old rule in the new spec's words."""
    return replace(rule, requires=tuple(map(both.feature_now, rule.requires)))
