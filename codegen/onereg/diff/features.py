# SPDX-License-Identifier: MIT
"""Changes of vCPU features and VM capabilities: ``spec/kvm/<arch>/features.yaml``."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, named, reworded
from onereg.model import Feature


@rule("feature-added", Class.ADDITION)
def a_feature_is_new(both: Both) -> Iterator[Difference]:
    """A feature that changes the register list, and that the old spec does not know."""
    for feature in both.features.added:
        yield Difference(_subject(feature), "is new", f"({feature.title})")


@rule("feature-removed", Class.BEHAVIOUR)
def a_feature_is_gone(both: Both) -> Iterator[Difference]:
    """A feature that the new spec does not know: ``--features`` refuses it."""
    for feature in both.features.removed:
        yield Difference(_subject(feature, Side.OLD), "is gone")


@rule("feature-renamed", Class.BEHAVIOUR)
def a_feature_has_another_name(both: Both) -> Iterator[Difference]:
    """A feature has a new name, the same bits, macros and capability."""
    for old, new in both.features.renamed:
        yield Difference(_subject(new), "is the new name", f"of {old.name}")


@rule("feature-bits", Class.BEHAVIOUR)
def a_feature_is_asked_for_otherwise(both: Both) -> Iterator[Difference]:
    """The bits, macros or capability by which a vCPU gets a feature have changed."""
    for old, new in both.features.kept:
        for what, before, after in (
            ("bits", old.bits, new.bits),
            ("symbols", old.symbols, new.symbols),
            ("capability", old.capability, new.capability),
        ):
            if before != after:
                yield change(_subject(new), what, before, after)


@rule("feature-since", Class.BEHAVIOUR)
def a_feature_is_of_another_release(both: Both) -> Iterator[Difference]:
    """The first kernel release with a feature has changed; the registers that need it follow."""
    for old, new in both.features.kept:
        if old.since != new.since:
            yield change(_subject(new), "first release", old.since, new.since)


@rule("feature-combinations", Class.BEHAVIOUR)
def a_feature_goes_with_others(both: Both) -> Iterator[Difference]:
    """The features that a feature needs or excludes have changed."""
    for old, new in both.features.kept:
        for what, before, after in (
            ("needs", old.needs, new.needs),
            ("excludes", old.excludes, new.excludes),
        ):
            if {both.feature_now(name) for name in before} != set(after):
                yield change(_subject(new), what, before, after)


@rule("feature-title", Class.DOCUMENTATION)
def a_feature_has_another_title(both: Both) -> Iterator[Difference]:
    """The title of a feature has changed."""
    for old, new in both.features.kept:
        if old.title != new.title:
            yield reworded(_subject(new), "title", old.title, new.title)


def _subject(feature: Feature, side: Side = Side.NEW) -> Subject:
    return named("feature", feature.name, feature.mark, side)
