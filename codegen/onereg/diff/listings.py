# SPDX-License-Identifier: MIT
"""Changes of when KVM_GET_REG_LIST has a register: the ``listed`` rules of ``spec/kvm``.

Rules are compared one by one where both sides have as many, as a whole where they have not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Subject
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, of_one_reg, spelt
from onereg.model import Condition, Listing
from onereg.query.kernels import listing_text


@rule("listing-rules", Class.BEHAVIOUR)
def a_register_has_more_or_fewer_rules(both: Both) -> Iterator[Difference]:
    """The number of rules by which a kernel lists a register has changed."""
    for old, new in both.one_regs:
        if len(old.listed) != len(new.listed):
            subject = of_one_reg(new, both.new)
            yield change(subject, "listed", _all(old.listed), _all(new.listed))


def _all(listed: tuple[Listing, ...]) -> str:
    return "; or ".join(f"{listing_text(rule)!r}" for rule in listed) or "never"


@rule("listing-since", Class.BEHAVIOUR)
def a_listing_begins_with_another_release(both: Both) -> Iterator[Difference]:
    """The first kernel release that lists a register by a rule has changed."""
    for subject, old, new in _rules(both):
        if old.since != new.since:
            yield change(subject, "listed since", *_releases(old.since, new.since))


@rule("listing-until", Class.BEHAVIOUR)
def a_listing_ends_with_another_release(both: Both) -> Iterator[Difference]:
    """The last kernel release that lists a register by a rule has changed."""
    for subject, old, new in _rules(both):
        if old.until != new.until:
            yield change(subject, "listed until", *_releases(old.until, new.until, "the newest"))


def _releases(old: str | None, new: str | None, open: str = "the oldest") -> tuple[str, str]:
    return old or open, new or open


@rule("listing-features", Class.BEHAVIOUR)
def a_listing_wants_other_features(both: Both) -> Iterator[Difference]:
    """The features that a vCPU must have, or must not have, for a rule have changed."""
    for subject, old, new in _rules(both):
        for what, before, after in (
            ("required features", old.requires, new.requires),
            ("excluded features", old.excludes, new.excludes),
        ):
            if {both.feature_now(name) for name in before} != set(after):
                yield change(subject, what, before, after)


@rule("listing-fields", Class.BEHAVIOUR)
def a_listing_wants_other_fields(both: Both) -> Iterator[Difference]:
    """The ID register fields that a rule asks for, or their lower bounds, have changed."""
    for subject, old, new in _rules(both):
        was = {
            replace(condition, register=both.now(condition.register))
            for condition in old.conditions
        }
        if was != set(new.conditions):
            before, after = map(_conditions, (old.conditions, new.conditions))
            yield change(subject, "required fields", before, after)
        if old.cache != new.cache:
            yield change(subject, "listed where CLIDR_EL1 has the cache", old.cache, new.cache)


def _conditions(conditions: tuple[Condition, ...]) -> str:
    return spelt(tuple(f"{c.register}.{c.field} >= {c.at_least}" for c in conditions))


@rule("listing-write", Class.BEHAVIOUR)
def a_release_treats_a_write_otherwise(both: Both) -> Iterator[Difference]:
    """The kernels of one rule treat a write in another way; another rule reports all kernels."""
    for old, new in both.one_regs:
        if old.listed == new.listed:
            continue
        pairs = _of_register(old.listed, new.listed, of_one_reg(new, both.new))
        for subject, before, after in pairs:
            follows = (before.write, after.write) == (old.write, new.write)
            if before.write != after.write and not follows:
                which = listing_text(after)
                yield change(subject, f"write where listed {which}", before.write, after.write)


def _rules(both: Both) -> Iterator[tuple[Subject, Listing, Listing]]:
    for old, new in both.one_regs:
        if old.listed != new.listed:
            yield from _of_register(old.listed, new.listed, of_one_reg(new, both.new))


def _of_register(
    old: tuple[Listing, ...], new: tuple[Listing, ...], subject: Subject
) -> Iterator[tuple[Subject, Listing, Listing]]:
    """The rules of one register, paired in their order; empty where their numbers differ."""
    if len(old) == len(new):
        for before, after in zip(old, new, strict=True):
            yield subject, before, after
