# SPDX-License-Identifier: MIT
"""Reads ``spec/features``: the values that indicate a feature, and its requirements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onereg.errors import Mark
from onereg.model.cpu_features import (
    Bound,
    Bounds,
    CpuFeature,
    CpuFeatures,
    Nameless,
    Requirement,
    Validity,
)
from onereg.read.values import Findings, scalar, table, words
from onereg.read.yaml_tree import Items, Table


def read_cpu_features(roots: Iterable[Table], findings: Findings) -> CpuFeatures:
    """The features of all files; a name that is there twice is a finding."""
    by_name: dict[str, CpuFeature] = {}
    nameless: list[Nameless] = []
    valid: dict[str, Validity] = {}
    of_host: dict[str, Mark] = {}
    for root in roots:
        for feature in _features(root):
            if feature.name in by_name:
                other = by_name[feature.name].mark
                message = f"{feature.name} is already defined at {other}"
                findings.add(feature.mark, "duplicate-name", message)
            by_name[feature.name] = feature
        nameless += _nameless(root)
        valid |= {one.register: one for one in _valid(root)}
        of_host |= {word.text: word.mark for word in words(root, "of_host")}
    return CpuFeatures(by_name, tuple(nameless), valid, of_host)


def _features(root: Table) -> Iterator[CpuFeature]:
    if "features" not in root:
        return
    group, source = scalar(root["title"]).text, scalar(root["source"]).text
    entries = table(root["features"])
    for name, node in entries.entries.items():
        entry = table(node)
        own = scalar(entry["source"]).text if "source" in entry else source
        yield CpuFeature(
            name=name,
            group=group,
            alternatives=_alternatives(entry, "is"),
            mirrors=tuple(_mirrors(_alternatives(entry, "also"))),
            requirements=tuple(_requirements(entry)),
            excludes=tuple(word.text for word in words(entry, "excludes")),
            source=own,
            mark=entries.keys[name].mark,
        )


def _alternatives(entry: Table, key: str) -> tuple[Bounds, ...]:
    items = entry.get(key)
    if items is None:
        return ()
    assert isinstance(items, Items)
    return tuple(
        tuple(_bound(place, scalar(numbers).text) for place, numbers in table(item).entries.items())
        for item in items
    )


def _bound(place: str, numbers: str) -> Bound:
    register, _, field = place.partition(".")
    low, dots, high = numbers.partition("..")
    return Bound(register, field, int(low), int(high) if dots else None)


def _mirrors(items: Iterable[Bounds]) -> Iterator[tuple[Bounds, ...]]:
    """The items by mirror: those that name a field in common are alternatives of one."""
    mirrors: list[list[Bounds]] = []
    for item in items:
        places = {bound.place for bound in item}
        for mirror in mirrors:
            if any(bound.place in places for bounds in mirror for bound in bounds):
                mirror.append(item)
                break
        else:
            mirrors.append([item])
    return map(tuple, mirrors)


def _requirements(entry: Table) -> Iterator[Requirement]:
    for word in words(entry, "requires"):
        yield Requirement(tuple(word.text.split(" or ")), ())
    if "beside" in entry:
        beside = table(entry["beside"])
        for condition in beside.entries:
            for word in words(beside, condition):
                yield Requirement(tuple(word.text.split(" or ")), tuple(condition.split(" and ")))


def _nameless(root: Table) -> Iterator[Nameless]:
    if "nameless" in root:
        entries = table(root["nameless"])
        for place, reason in entries.entries.items():
            register, field, value = (*place.split("."), None, None)[:3]
            assert register is not None
            mark = entries.keys[place].mark
            yield Nameless(register, field, value, scalar(reason).text, mark)


def _valid(root: Table) -> Iterator[Validity]:
    if "valid" in root:
        entries = table(root["valid"])
        for register, condition in entries.entries.items():
            one_of = tuple(scalar(condition).text.split(" or "))
            yield Validity(register, one_of, entries.keys[register].mark)
