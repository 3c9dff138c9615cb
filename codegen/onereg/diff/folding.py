# SPDX-License-Identifier: MIT
"""One sentence for the same change in many things: instances of a family, entries of a set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from onereg.dataclass import dataclass
from onereg.diff.changes import Difference

_NAMED = 3
"""The most entries of a container that a sentence names; the others are counted."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """One sentence so far, and the differences that it stands for."""

    difference: Difference
    label: str
    """The subject alone, as ``X0`` or ``X<n> (n = 0..28)``."""
    alike: bool
    """True if the detail holds for each."""
    parts: tuple[Difference, ...]


def fold(differences: Iterable[Difference]) -> Iterator[tuple[Difference, tuple[str, ...]]]:
    """The differences of one rule, alike ones folded into one, with the names each is about."""
    families: dict[tuple[object, ...], list[Difference]] = {}
    for difference in differences:
        subject = difference.subject
        own = subject.name if subject.index is None else subject.family
        key = (own, subject.mark, subject.side, subject.prefix, subject.suffix, difference.what)
        families.setdefault(key, []).append(difference)
    for unit in _containers([_family(members) for members in families.values()]):
        yield unit.difference, tuple(part.subject.name for part in unit.parts)


def _family(members: Sequence[Difference]) -> _Unit:
    """The instances of one row of the spec that change in the same respect."""
    first = members[0]
    details = list(dict.fromkeys(member.detail for member in members))
    if len(members) == 1 or first.subject.index is None:
        listed = "; ".join(details)
        return _Unit(replace(first, detail=listed), first.subject.name, True, tuple(members))
    family = first.subject.family or first.subject.name
    who = f"{family} ({_indices(members)})"
    shared = {member.shared for member in members}
    detail, alike = first.detail, len(details) == 1
    if not alike and len(shared) == 1 and first.shared is not None:
        detail, alike = first.shared, True
    if not alike:
        detail = _example(first.subject.name, first.detail)
    shown = f"{first.subject.prefix}{who}{first.subject.suffix}"
    return _Unit(replace(first, detail=detail, shown=shown), who, alike, tuple(members))


def _indices(members: Sequence[Difference]) -> str:
    """``n = 0..3, 7``."""
    numbers = sorted({m.subject.index for m in members if m.subject.index is not None})
    runs = []
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        span = [number for _, number in run]
        runs.append(f"{span[0]}..{span[-1]}" if len(span) > 1 else str(span[0]))
    return f"n = {', '.join(runs)}"


def _containers(units: Sequence[_Unit]) -> Iterator[_Unit]:
    """Folds the changes of a whole container, and those of its entries that have the same words."""
    rest: dict[tuple[object, ...], list[_Unit]] = {}
    for unit in units:
        subject = unit.difference.subject
        key = (subject.container or unit.label, subject.side, subject.suffix, unit.difference.what)
        rest.setdefault(key, []).append(unit)
    for group in rest.values():
        subject = group[0].difference.subject
        changed = sum(len(unit.parts) for unit in group)
        if not subject.container or len(group) == 1:
            yield from group
        elif changed == subject.siblings:
            count = "both" if changed == 2 else f"all {changed}"
            yield _joined(group, f"{count} {subject.noun} of {subject.container}{subject.suffix}")
        else:
            by_detail: dict[str, list[_Unit]] = {}
            for unit in group:
                words = unit.difference.detail if unit.alike else unit.label
                by_detail.setdefault(words, []).append(unit)
            for same in by_detail.values():
                yield _joined(same, _listed(same)) if len(same) > 1 else same[0]


def _listed(units: Sequence[_Unit]) -> str:
    """``A, B, C and 9 more of the set pmu``, or ``layout board: A, B``."""
    subject = units[0].difference.subject
    names = [unit.label for unit in units[:_NAMED]]
    more = sum(len(unit.parts) for unit in units[_NAMED:])
    text = ", ".join(names) + (f" and {more} more" if more else "")
    return f"{subject.prefix}{text}" if subject.prefix else f"{text} of {subject.container}"


def _example(name: str, detail: str) -> str:
    """``(X0 from 0x1 to 0x2, and so on)``."""
    return f"({name} {detail.removeprefix('(').removesuffix(')')}, and so on)"


def _joined(units: Sequence[_Unit], shown: str) -> _Unit:
    first = min(units, key=lambda unit: unit.difference.mark)
    alike = all(unit.alike for unit in units)
    details = {unit.difference.detail for unit in units}
    detail = first.difference.detail
    if len(details) > 1 and first.alike:
        detail = _example(first.label, detail)
    parts = tuple(part for unit in units for part in unit.parts)
    joined = replace(first.difference, detail=detail, shown=shown)
    return _Unit(joined, shown, alike and len(details) == 1, parts)
