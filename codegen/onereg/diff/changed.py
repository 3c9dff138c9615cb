# SPDX-License-Identifier: MIT
"""Changes of the bits that a kernel takes and alters: the ``changed`` key of ``spec/kvm``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, of_one_reg, reworded, spelt
from onereg.model.changed import Changed
from onereg.model.fields import OtherField
from onereg.query.move_facts import changed_text


@rule("changed-rules", Class.BEHAVIOUR)
def bits_are_held_otherwise(both: Both) -> Iterator[Difference]:
    """A kernel alters the bits of a value in another way than before.

    These rules explain a difference between the restored value and the value that is read back; a
    difference that they do not explain is reported.
    """
    for old, new in both.one_regs:
        before = {changed_text(_now(changed, both, old.arch)) for changed in old.changed}
        after = {changed_text(changed) for changed in new.changed}
        if before != after:
            gone, fresh = (spelt(tuple(sorted(x))) for x in (before - after, after - before))
            yield change(of_one_reg(new, both.new), "bits held otherwise", gone, fresh)


@rule("limit-changed", Class.BEHAVIOUR)
def a_limit_is_or_is_not(both: Both) -> Iterator[Difference]:
    """KVM refuses a greater number than a fresh vCPU has, and did not before, or the reverse."""
    for old, new in both.one_regs:
        if old.limit != new.limit:
            yield change(of_one_reg(new, both.new), "limit", old.limit, new.limit)


@rule("changed-source", Class.DOCUMENTATION)
def the_source_of_a_rule_is_another(both: Both) -> Iterator[Difference]:
    """The kernel file and function that says how bits are held has changed."""
    for old, new in both.one_regs:
        for before, after in zip(old.changed, new.changed, strict=False):
            if before.source != after.source:
                subject = of_one_reg(new, both.new)
                yield reworded(subject, "source of held bits", before.source, after.source)


def _now(changed: Changed, both: Both, arch: str) -> Changed:
    """An old rule in the new spec's words."""
    when = []
    for selector in changed.when:
        assert isinstance(selector.of, OtherField)
        of = replace(selector.of, register=both.now(selector.of.register, arch))
        when.append(replace(selector, of=of))
    counters = changed.counters
    if counters is not None:
        counters = replace(counters, register=both.now(counters.register, arch))
    requires = tuple(map(both.feature_now, changed.requires))
    return replace(changed, when=tuple(when), counters=counters, requires=requires)
