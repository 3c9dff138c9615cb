# SPDX-License-Identifier: MIT
"""Which kernels list which registers, and what changes from one kernel to another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from onereg.docs.links import Link
from onereg.docs.ranges import fold_names
from onereg.model import Feature, Listing, OneReg, Spec, Write
from onereg.model.releases import release_key, within
from onereg.query.register_facts import listing_text


@dataclass(frozen=True, slots=True)
class Period:
    """Neighbouring kernel releases in which every register is listed alike."""

    first: str
    """A release; empty for older ones than the spec says anything of."""
    last: str
    """A release; empty: and later."""

    @property
    def label(self) -> str:
        """``6.3 to 6.9``"""
        if not self.first:
            return f"up to {self.last}"
        if not self.last:
            return f"{self.first} and later"
        return self.first if self.first == self.last else f"{self.first} to {self.last}"


class Listed(Enum):
    """Whether KVM_GET_REG_LIST has a register."""

    ALWAYS = "always"
    SOMETIMES = "sometimes"
    """On some vCPUs: it depends on features or ID registers."""
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring periods in which a register is listed and written alike."""

    periods: int
    """How many there are."""
    listed: Listed
    when: str
    """``with sve``; empty unless it is listed sometimes."""
    write: str
    """The write policy, as the spec calls it; empty where it is not listed."""

    @property
    def text(self) -> str:
        """``always``, ``with sve``; empty where it is not listed."""
        return "" if self.listed is Listed.NEVER else self.when or "always"

    @property
    def policy(self) -> str:
        """The write policy, where a write is no plain store; else empty."""
        return "" if self.write == Write.RW.value else self.write


@dataclass(frozen=True, slots=True)
class AvailabilityRow:
    """Registers of one family that are listed alike."""

    name: str
    """Of the family, or of those of its instances that it is about."""
    runs: tuple[Run, ...]
    """From the oldest period to the newest."""


@dataclass(frozen=True, slots=True)
class Availability:
    """When the registers of one page are listed."""

    periods: tuple[Period, ...]
    rows: tuple[AvailabilityRow, ...]

    @property
    def varies(self) -> bool:
        """Whether kernels or instances differ."""
        return len(self.rows) > 1 or any(len(row.runs) > 1 for row in self.rows)


@dataclass(frozen=True, slots=True)
class KernelFacts:
    """The periods of one architecture."""

    arch: str
    periods: tuple[Period, ...]
    features: Mapping[str, Feature]

    def runs(self, one_reg: OneReg) -> tuple[Run, ...]:
        """When one register is listed."""
        found: list[Run] = []
        for period in self.periods:
            state = self._state(one_reg, period)
            if found and replace(found[-1], periods=1) == state:
                found[-1] = replace(state, periods=found[-1].periods + 1)
            else:
                found.append(state)
        return tuple(found)

    def availability(self, one_regs: Sequence[OneReg]) -> Availability:
        """When the registers of one family are listed."""
        alike: dict[tuple[Run, ...], list[OneReg]] = {}
        by_listed: dict[tuple[object, ...], tuple[Run, ...]] = {}
        for one_reg in one_regs:
            key = (one_reg.listed, one_reg.write)
            if key not in by_listed:
                by_listed[key] = self.runs(one_reg)
            alike.setdefault(by_listed[key], []).append(one_reg)
        rows = []
        for runs, those in alike.items():
            family = those[0].register.family
            names = [(one_reg.register.index, one_reg.name) for one_reg in those]
            name = family if len(alike) == 1 else fold_names(names)
            rows.append(AvailabilityRow(name, runs))
        return Availability(self.periods, tuple(rows))

    def _state(self, one_reg: OneReg, period: Period) -> Run:
        rules = [rule for rule in one_reg.listed if self._in_force(rule, period)]
        if not rules:
            return Run(1, Listed.NEVER, "", "")
        writes = list(dict.fromkeys(rule.write.value for rule in rules))
        texts = [_condition(rule) for rule in rules]
        if "" in texts:
            return Run(1, Listed.ALWAYS, "", ", ".join(writes))
        return Run(1, Listed.SOMETIMES, "; or ".join(dict.fromkeys(texts)), ", ".join(writes))

    def _in_force(self, rule: Listing, period: Period) -> bool:
        if not period.first:
            return rule.since is None
        wanted = (self.features[name].since for name in rule.requires if name in self.features)
        return within(period.first, rule.since, rule.until) and all(
            within(period.first, release, None) for release in wanted
        )


def _condition(rule: Listing) -> str:
    """What a rule asks for beside a kernel; empty where that is nothing."""
    text = listing_text(replace(rule, since=None, until=None))
    return "" if text == "always" else text


class Kind(Enum):
    """What happens to a register between two kernels."""

    NEW = "new"
    GONE = "gone"
    WHEN = "when"
    """It is listed on other vCPUs."""
    WRITE = "write"
    """A write of it does something else."""

    @property
    def word(self) -> str:
        """As a page heads it."""
        return _KINDS[self]


_KINDS = {
    Kind.NEW: "New",
    Kind.GONE: "Gone",
    Kind.WHEN: "Listed otherwise",
    Kind.WRITE: "Written otherwise",
}


@dataclass(frozen=True, slots=True)
class ReleaseChange:
    """What happens to a register, or to a family, from one period to the next."""

    what: Link
    kind: Kind
    before: str
    """``with sve``, ``always``, a write policy; empty for what is new."""
    after: str

    @property
    def text(self) -> str:
        """How it is after what is new, or how it was and is; empty where that is plain."""
        if self.kind is Kind.NEW:
            return "" if self.after == "always" else self.after
        return "" if self.kind is Kind.GONE else f"{self.before}, then {self.after}"


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
        """Whether nothing has changed."""
        return not self.features and not self.changes

    @property
    def kinds(self) -> tuple[tuple[str, tuple[tuple[str, tuple[Link, ...]], ...]], ...]:
        """(word, (text, registers) of which it is said), kind by kind, texts in order."""
        found = []
        for kind in Kind:
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
        """Whether every kernel lists it for every vCPU and takes a write alike."""
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


def kernel_facts(spec: Spec) -> dict[str, KernelFacts]:
    """The periods of each architecture that has ids."""
    return {
        arch: KernelFacts(
            arch,
            tuple(_periods(spec, arch)),
            {name: feature for (of, name), feature in spec.features.items() if of == arch},
        )
        for arch in spec.format.arches
        if any(True for _ in spec.of_arch(arch))
    }


def kernel_table(facts: KernelFacts, pages: Sequence[tuple[Link, Availability]]) -> KernelTable:
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
    for number in range(1, len(facts.periods)):
        before, after = facts.periods[number - 1], facts.periods[number]
        steps.append(
            ReleaseStep(
                before,
                after,
                tuple(
                    name
                    for name, feature in facts.features.items()
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
        arch=facts.arch,
        periods=facts.periods,
        features=tuple(_feature(feature) for feature in facts.features.values()),
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
    return [run for run in runs for _ in range(run.periods)]


def _changes(what: Link, before: Run, after: Run) -> Iterator[ReleaseChange]:
    if Listed.NEVER in (before.listed, after.listed):
        if before.listed is not after.listed:
            kind = Kind.NEW if before.listed is Listed.NEVER else Kind.GONE
            yield ReleaseChange(what, kind, before.text, after.text)
        return
    if before.text != after.text:
        yield ReleaseChange(what, Kind.WHEN, before.text, after.text)
    if before.write != after.write:
        yield ReleaseChange(what, Kind.WRITE, before.write, after.write)


def _periods(spec: Spec, arch: str) -> Iterator[Period]:
    starts: set[tuple[int, int]] = set()
    for one_reg in spec.of_arch(arch):
        for rule in one_reg.listed:
            wanted = (
                spec.features[arch, f].since for f in rule.requires if (arch, f) in spec.features
            )
            starts.update(release_key(since) for since in (rule.since, *wanted) if since)
            if rule.until:
                major, minor = release_key(rule.until)
                starts.add((major, minor + 1))
    oldest, newest = release_key(spec.oldest), release_key(spec.newest)
    covered = any(start >= oldest for start in starts) or not starts
    if covered:
        inside = sorted({oldest, *(start for start in starts if oldest < start <= newest)})
        for number, start in enumerate(inside):
            last = _before(inside[number + 1]) if number + 1 < len(inside) else spec.newest
            yield Period(_text(start), last)
        return
    whole = sorted(starts)
    yield Period("", _before(whole[0]))
    for number, start in enumerate(whole):
        yield Period(_text(start), _before(whole[number + 1]) if number + 1 < len(whole) else "")


def _text(key: tuple[int, int]) -> str:
    return f"{key[0]}.{key[1]}"


def _before(key: tuple[int, int]) -> str:
    """The release before; of the first of a series, whichever was the last of the series before."""
    return f"{key[0]}.{key[1] - 1}" if key[1] else f"{key[0] - 1}.x"
