# SPDX-License-Identifier: MIT
"""The registers that each kernel lists, and the changes from one kernel to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum

from onereg.dataclass import dataclass
from onereg.docs.links import Link
from onereg.docs.ranges import fold_names
from onereg.model import Feature, OneReg
from onereg.model.releases import release_key
from onereg.query.kernels import Kernels, Listed, Period, Run


@dataclass(frozen=True, slots=True)
class AvailabilityRow:
    """Registers of one family that are listed alike."""

    name: str
    """The name of the family, or of the instances of it that the row is about."""
    runs: tuple[Run, ...]
    """The runs from the oldest period to the newest."""


@dataclass(frozen=True, slots=True)
class Availability:
    """When the registers of one page are listed."""

    periods: tuple[Period, ...]
    rows: tuple[AvailabilityRow, ...]

    @property
    def own(self) -> Availability:
        """The same with neighbouring periods as one where no row of it differs.

        A page has no more columns than it needs, so that a kernel that changes another register
        leaves it as it is.
        """
        expanded = [_expanded(row.runs) for row in self.rows]
        periods: list[Period] = []
        columns: list[list[Run]] = []
        for number, period in enumerate(self.periods):
            column = [runs[number] for runs in expanded]
            if columns and columns[-1] == column:
                periods[-1] = replace(periods[-1], last=period.last)
            else:
                periods.append(period)
                columns.append(column)
        rows = [
            AvailabilityRow(row.name, _runs(column[place] for column in columns))
            for place, row in enumerate(self.rows)
        ]
        return Availability(tuple(periods), tuple(rows))

    @property
    def varies(self) -> bool:
        """True if kernels or instances differ."""
        return len(self.rows) > 1 or any(len(row.runs) > 1 for row in self.rows)


def availability(kernels: Kernels, one_regs: Sequence[OneReg]) -> Availability:
    """When the registers of one family are listed."""
    alike: dict[tuple[Run, ...], list[OneReg]] = {}
    by_listed: dict[tuple[object, ...], tuple[Run, ...]] = {}
    for one_reg in one_regs:
        key = (one_reg.listed, one_reg.write)
        if key not in by_listed:
            by_listed[key] = kernels.runs(one_reg)
        alike.setdefault(by_listed[key], []).append(one_reg)
    rows = []
    for runs, those in alike.items():
        family = those[0].register.family
        names = [(one_reg.register.index, one_reg.name) for one_reg in those]
        name = family if len(alike) == 1 else fold_names(names)
        rows.append(AvailabilityRow(name, runs))
    return Availability(kernels.periods, tuple(rows))


class ChangeKind(Enum):
    """The kinds of change to a register between two kernels."""

    NEW = "new"
    GONE = "gone"
    WHEN = "when"
    """Other vCPUs list it."""
    WRITE = "write"
    """A write to it has another effect."""

    @property
    def word(self) -> str:
        """The heading on a page."""
        return _KINDS[self]


_KINDS = {
    ChangeKind.NEW: "New",
    ChangeKind.GONE: "Gone",
    ChangeKind.WHEN: "Listed otherwise",
    ChangeKind.WRITE: "Written otherwise",
}


@dataclass(frozen=True, slots=True)
class ReleaseChange:
    """A change to a register, or to a family, from one period to the next."""

    what: Link
    kind: ChangeKind
    before: str
    """``with sve``, ``always``, a write policy; empty for a new register."""
    after: str

    @property
    def text(self) -> str:
        """A new register's state; otherwise the old and the new one; empty where that is plain."""
        if self.kind is ChangeKind.NEW:
            return "" if self.after == "always" else self.after
        return "" if self.kind is ChangeKind.GONE else f"{self.before}, then {self.after}"


@dataclass(frozen=True, slots=True)
class ReleaseStep:
    """From one period to the next."""

    before: Period
    after: Period
    features: tuple[str, ...]
    """vCPU features that are new."""
    changes: tuple[ReleaseChange, ...]

    @property
    def same(self) -> bool:
        """True if nothing has changed."""
        return not self.features and not self.changes

    @property
    def kinds(self) -> tuple[tuple[str, tuple[tuple[str, tuple[Link, ...]], ...]], ...]:
        """(word, (text, registers that it applies to)), kind by kind, texts in order."""
        found = []
        for kind in ChangeKind:
            texts: dict[str, list[Link]] = {}
            for change in self.changes:
                if change.kind is kind:
                    texts.setdefault(change.text, []).append(change.what)
            if texts:
                folded = sorted(texts.items(), key=lambda item: item[0].lower())
                found.append((kind.word, tuple((text, tuple(links)) for text, links in folded)))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class KernelRow:
    """A row of the table of all registers."""

    what: Link
    runs: tuple[Run, ...]

    @property
    def steady(self) -> bool:
        """True if every kernel lists it for every vCPU, with the same policy of writes."""
        return len(self.runs) == 1 and self.runs[0].listed is Listed.ALWAYS


@dataclass(frozen=True, slots=True)
class FeatureRow:
    """A vCPU feature or VM capability that changes the list."""

    name: str
    title: str
    bits: tuple[int, ...]
    symbols: tuple[str, ...]
    capability: str
    since: str
    """Empty for older than the spec covers."""
    needs: tuple[str, ...]
    excludes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KernelTable:
    """One architecture on the pages of kernels and of changes."""

    arch: str
    periods: tuple[Period, ...]
    features: tuple[FeatureRow, ...]
    rows: tuple[KernelRow, ...]
    steps: tuple[ReleaseStep, ...]
    """From the newest to the oldest."""


def kernel_table(kernels: Kernels, pages: Sequence[tuple[Link, Availability]]) -> KernelTable:
    """The tables of one architecture, from the availability of the registers of each page."""
    rows = tuple(
        KernelRow(
            link if len(availability.rows) == 1 else replace(link, text=row.name),
            row.runs,
        )
        for link, availability in pages
        for row in availability.rows
    )
    states = [(row.what, _expanded(row.runs)) for row in rows]
    steps = []
    for number in range(1, len(kernels.periods)):
        before, after = kernels.periods[number - 1], kernels.periods[number]
        steps.append(
            ReleaseStep(
                before,
                after,
                tuple(
                    name
                    for name, feature in kernels.features.items()
                    if feature.since and release_key(feature.since) == release_key(after.first)
                ),
                tuple(
                    change
                    for what, runs in states
                    for change in _changes(what, runs[number - 1], runs[number])
                ),
            )
        )
    return KernelTable(
        arch=kernels.arch,
        periods=kernels.periods,
        features=tuple(_feature(feature) for feature in kernels.features.values()),
        rows=rows,
        steps=tuple(reversed(steps)),
    )


def _feature(feature: Feature) -> FeatureRow:
    return FeatureRow(
        feature.name,
        feature.title,
        feature.bits,
        feature.symbols,
        feature.capability or "",
        feature.since or "",
        feature.needs,
        feature.excludes,
    )


def _expanded(runs: Sequence[Run]) -> list[Run]:
    """One run for each period."""
    return [one for run in runs for one in [replace(run, periods=1)] * run.periods]


def _runs(expanded: Iterable[Run]) -> tuple[Run, ...]:
    """Equal neighbours as one run."""
    found: list[Run] = []
    for run in expanded:
        if found and replace(found[-1], periods=run.periods) == run:
            found[-1] = replace(run, periods=found[-1].periods + run.periods)
        else:
            found.append(run)
    return tuple(found)


def _changes(what: Link, before: Run, after: Run) -> Iterator[ReleaseChange]:
    if Listed.NEVER in (before.listed, after.listed):
        if before.listed is not after.listed:
            kind = ChangeKind.NEW if before.listed is Listed.NEVER else ChangeKind.GONE
            yield ReleaseChange(what, kind, before.text, after.text)
        return
    if before.text != after.text:
        yield ReleaseChange(what, ChangeKind.WHEN, before.text, after.text)
    if before.write != after.write:
        yield ReleaseChange(what, ChangeKind.WRITE, before.write, after.write)
