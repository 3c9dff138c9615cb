# SPDX-License-Identifier: MIT
"""Facts about architectural features as data and phrases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from onereg.errors import did_you_mean
from onereg.model import Spec
from onereg.model.cpu_features import Bound, Bounds, CpuFeature, CpuFeatures
from onereg.model.fields import Field, Value
from onereg.model.id_fields import ordered


def features_of_value(
    features: CpuFeatures, register: str, field: Field, number: int
) -> tuple[str, ...]:
    """The features that begin with a value of a field: the least number that tells each is it.

    ``number`` is as it stands in the field.
    """
    place = f"{register}.{field.name}"
    own = ordered(field, number, field.sign)
    return tuple(
        feature.name
        for feature in features.by_name.values()
        if any(bound.place == place and bound.low == own for bound in feature.bounds())
    )


def features_of_field(
    features: CpuFeatures, register: str, field: Field
) -> dict[int, tuple[str, ...]]:
    """The features that begin with each value of a field, by the number as it stands there."""
    numbers = [value.number for value in field.values] or range(1 << min(field.width, 4))
    found = {n: features_of_value(features, register, field, n) for n in numbers}
    return {number: names for number, names in found.items() if names}


def tells_text(features: CpuFeatures, place: str, names: Sequence[str]) -> str:
    """The features that a value of a field tells: alone, and with the fields that refine it.

    ``FEAT_CSV2; with ID_AA64PFR1_EL1.CSV2_frac FEAT_CSV2_1p1, FEAT_CSV2_1p2``.
    """
    by_others: dict[str, list[str]] = {}
    for name in names:
        others: set[str] | None = None
        for bounds in _alternatives(features.by_name[name]):
            if any(bound.place == place for bound in bounds):
                beside = {bound.place for bound in bounds} - {place}
                others = beside if others is None or len(beside) < len(others) else others
        by_others.setdefault(" and ".join(sorted(others or ())), []).append(name)
    return "; ".join(
        f"{f'with {others} ' if others else ''}{', '.join(those)}"
        for others, those in sorted(by_others.items(), key=lambda item: bool(item[0]))
    )


def _alternatives(feature: CpuFeature) -> Iterator[Bounds]:
    yield from feature.alternatives
    for mirror in feature.mirrors:
        yield from mirror


def find_feature(features: CpuFeatures, text: str) -> CpuFeature | None:
    """The feature of a name, by any case; None where there is none."""
    wanted = text.strip().lower()
    return next((one for name, one in features.by_name.items() if name.lower() == wanted), None)


def feature_hint(features: CpuFeatures, text: str) -> str:
    """A hint at the feature that a name is like; empty where none is."""
    return did_you_mean(text.strip(), features.by_name)


def feature_title(spec: Spec, feature: CpuFeature) -> str:
    """The meaning of the value that tells a feature, or of its field."""
    bound = feature.alternatives[0][-1]
    field = _field(spec, bound)
    value = _value(field, bound)
    if value is None or value.doc.startswith("Implemented"):
        return field.doc
    return f"{field.doc}: {value.doc}"


def feature_facts(spec: Spec, features: CpuFeatures, feature: CpuFeature) -> dict[str, Any]:
    """The object of ``onereg show FEAT_X --format json``."""
    return {
        "name": feature.name,
        "kind": "feature",
        "title": feature_title(spec, feature),
        "group": feature.group,
        "is": [[str(bound) for bound in bounds] for bounds in feature.alternatives],
        "also": [
            [[str(bound) for bound in bounds] for bounds in mirror] for mirror in feature.mirrors
        ],
        "requires": [
            {"one_of": list(r.one_of), "beside": list(r.beside)} for r in feature.requirements
        ],
        "excludes": list(feature.excludes),
        "required_by": list(_required_by(features, feature)),
        "source": feature.source,
        "where": str(feature.mark),
    }


def feature_lines(
    spec: Spec, features: CpuFeatures, feature: CpuFeature
) -> Iterator[tuple[str, str]]:
    """(word, phrase) for each fact about a feature."""
    yield "Group", feature.group
    yield from (("Is", text) for text in _told(spec, feature.alternatives))
    for mirror in feature.mirrors:
        yield from (("Also", text) for text in _told(spec, mirror))
    yield from (("Requires", str(requirement)) for requirement in feature.requirements)
    if feature.excludes:
        yield "Excludes", ", ".join(feature.excludes)
    required_by = _required_by(features, feature)
    if required_by:
        yield "Required by", ", ".join(required_by)
    yield "Source", feature.source


def _told(spec: Spec, alternatives: Iterable[Bounds]) -> Iterator[str]:
    for bounds in alternatives:
        yield " with ".join(_bound(spec, bound) for bound in bounds)


def _bound(spec: Spec, bound: Bound) -> str:
    """``ID_AA64ZFR0_EL1.SVEver of 1 (SVE2) or more``."""
    value = _value(_field(spec, bound), bound)
    name = f" ({value.name})" if value else ""
    if bound.high is None:
        return f"{bound.place} of {bound.low}{name} or more"
    if bound.high == bound.low:
        return f"{bound.place} of {bound.low}{name}"
    return f"{bound.place} of {bound.low}{name} to {bound.high}"


def _field(spec: Spec, bound: Bound) -> Field:
    return next(spec.registers["arm64", bound.register].fields.named(bound.field))


def _value(field: Field, bound: Bound) -> Value | None:
    return field.value(bound.low & (1 << field.width) - 1)


def _required_by(features: CpuFeatures, feature: CpuFeature) -> list[str]:
    return [
        one.name
        for one in features.by_name.values()
        if any(feature.name in requirement.one_of for requirement in one.requirements)
    ]
