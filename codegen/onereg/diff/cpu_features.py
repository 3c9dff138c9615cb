# SPDX-License-Identifier: MIT
"""Changes of architectural features: ``spec/features``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both, Pairing, pair
from onereg.diff.subjects import change, named, reworded
from onereg.model import Spec
from onereg.model.cpu_features import Bounds, CpuFeature


@rule("cpu-feature-added", Class.ADDITION)
def an_architectural_feature_is_new(both: Both) -> Iterator[Difference]:
    """A feature of the architecture that the old spec does not have."""
    for feature in _features(both).added:
        yield Difference(_subject(feature), "is new", f"({_told(feature.alternatives)})")


@rule("cpu-feature-removed", Class.BEHAVIOUR)
def an_architectural_feature_is_gone(both: Both) -> Iterator[Difference]:
    """A feature of the architecture that only the old spec has: no baseline heeds it."""
    for feature in _features(both).removed:
        yield Difference(_subject(feature, Side.OLD), "is gone", f"({_told(feature.alternatives)})")


@rule("cpu-feature-told", Class.BEHAVIOUR)
def other_fields_tell_a_feature(both: Both) -> Iterator[Difference]:
    """The values of ID registers that tell a feature, or that say the same, have changed."""
    for old, new in _features(both).kept:
        if old.alternatives != new.alternatives:
            before, after = _told(old.alternatives), _told(new.alternatives)
            yield change(_subject(new), "values that tell it", before, after)
        if old.mirrors != new.mirrors:
            before, after = (", and ".join(map(_told, f.mirrors)) for f in (old, new))
            yield change(_subject(new), "values that say the same", before, after)


@rule("cpu-feature-requirements", Class.BEHAVIOUR)
def a_feature_requires_others(both: Both) -> Iterator[Difference]:
    """The features that one requires, or that no CPU has beside it, have changed.

    A baseline of several hosts may become another CPU.
    """
    for old, new in _features(both).kept:
        if old.requirements != new.requirements:
            before, after = ("; ".join(map(str, f.requirements)) for f in (old, new))
            yield change(_subject(new), "requirements", before, after)
        if old.excludes != new.excludes:
            yield change(_subject(new), "excluded features", old.excludes, new.excludes)


@rule("cpu-feature-words", Class.DOCUMENTATION)
def a_feature_is_described_otherwise(both: Both) -> Iterator[Difference]:
    """The group or the source of a feature has changed."""
    for old, new in _features(both).kept:
        if old.group != new.group:
            yield reworded(_subject(new), "group", old.group, new.group)
        if old.source != new.source:
            yield reworded(_subject(new), "source", old.source, new.source)


@rule("cpu-feature-nameless", Class.DOCUMENTATION)
def a_value_is_nameless(both: Both) -> Iterator[Difference]:
    """A value of an ID register has a new, a changed or no reason to indicate no feature."""
    old, new = ({n.place: n for n in s.cpu_features.nameless} for s in (both.old, both.new))
    for place in dict.fromkeys((*old, *new)):
        before, after = (side[place].reason if place in side else None for side in (old, new))
        if before != after:
            side, there = (Side.NEW, new) if place in new else (Side.OLD, old)
            subject = Subject(place, there[place].mark, side, prefix="nameless ")
            yield reworded(subject, "reason", before, after)


@rule("cpu-feature-valid", Class.BEHAVIOUR)
def a_register_is_valid_with_other_features(both: Both) -> Iterator[Difference]:
    """The features with which an ID register means something have changed."""
    old, new = (
        {v.register: v for v in s.cpu_features.valid.values()} for s in (both.old, both.new)
    )
    for register in dict.fromkeys((*old, *new)):
        before, after = (
            " or ".join(side[register].one_of) if register in side else None for side in (old, new)
        )
        if before != after:
            side, there = (Side.NEW, new) if register in new else (Side.OLD, old)
            yield change(
                named("validity of", register, there[register].mark, side),
                "features",
                before,
                after,
            )


@rule("cpu-feature-of-host", Class.BEHAVIOUR)
def kvm_shows_other_features_of_the_host(both: Both) -> Iterator[Difference]:
    """The features that KVM shows as the host has them have changed: nothing follows from these."""
    old, new = both.old.cpu_features.of_host, both.new.cpu_features.of_host
    for name in dict.fromkeys((*old, *new)):
        if name not in old:
            yield Difference(named("feature", name, new[name]), "is the host's now")
        elif name not in new:
            yield Difference(named("feature", name, old[name], Side.OLD), "is the host's no more")


def _features(both: Both) -> Pairing[CpuFeature]:
    return pair(_by_name(both.old), _by_name(both.new))


def _by_name(spec: Spec) -> dict[str, CpuFeature]:
    return {feature.name: feature for feature in spec.cpu_features.by_name.values()}


def _told(alternatives: Iterable[Bounds]) -> str:
    """``ID_AA64ISAR1_EL1.API: 1, or ID_AA64ISAR2_EL1.APA3: 1``."""
    return ", or ".join(" with ".join(map(str, bounds)) for bounds in alternatives)


def _subject(feature: CpuFeature, side: Side = Side.NEW) -> Subject:
    return named("feature", feature.name, feature.mark, side)
