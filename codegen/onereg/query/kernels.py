# SPDX-License-Identifier: MIT
"""The kernels and vCPUs that list a register, and their treatment of a write."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import field, replace
from enum import Enum
from itertools import groupby

from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model import Feature, Listing, OneReg, Spec, Words, Write
from onereg.model.releases import is_stable, release_key, series, within


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
    """The vCPUs whose KVM_GET_REG_LIST has a register: all, some or none."""

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
class Kernels:
    """The periods of one architecture."""

    arch: str
    periods: tuple[Period, ...]
    features: Mapping[str, Feature]
    _runs: dict[tuple[Listing, ...], tuple[Run, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """Those of each list of rules that has been asked for: most registers share a few."""

    def runs(self, one_reg: OneReg) -> tuple[Run, ...]:
        """When one register is listed."""
        rules = one_reg.listed
        found = self._runs.get(rules)
        if found is None:
            states = (self._state(rules, period) for period in self.periods)
            found = tuple(Run(len([*same]), *state) for state, same in groupby(states))
            self._runs[rules] = found
        return found

    def _state(self, listed: Sequence[Listing], period: Period) -> tuple[Listed, str, str]:
        """The attributes of a run of this period alone, which its number of periods follows."""
        rules = [rule for rule in listed if self._in_force(rule, period)]
        if not rules:
            return Listed.NEVER, "", ""
        writes = ", ".join(dict.fromkeys(rule.write.value for rule in rules))
        texts = [", ".join(_conditions(rule)) for rule in rules]
        if "" in texts:
            return Listed.ALWAYS, "", writes
        return Listed.SOMETIMES, "; or ".join(dict.fromkeys(texts)), writes

    def _in_force(self, rule: Listing, period: Period) -> bool:
        if not period.first:
            return rule.since is None
        wanted = (self.features[name].since for name in rule.requires if name in self.features)
        return within(period.first, rule.since, rule.until) and all(
            within(period.first, release, None) for release in wanted
        )


def kernels_of(spec: Spec) -> dict[str, Kernels]:
    """The periods of each architecture that has ids."""
    return {
        arch: Kernels(
            arch,
            tuple(_periods(spec, arch)),
            {name: feature for (of, name), feature in spec.features.items() if of == arch},
        )
        for arch in spec.format.arches
        if any(True for _ in spec.of_arch(arch))
    }


def listing_text(rule: Listing) -> str:
    """The condition of one rule, as a phrase."""
    parts = []
    if rule.since and rule.until:
        if rule.since == rule.until:
            parts.append(f"kernel {rule.since}")
        elif is_stable(rule.since) and rule.until == series(rule.since):
            parts.append(f"kernel {rule.until} from {rule.since} on")
        else:
            parts.append(f"kernels {rule.since} to {rule.until}")
    elif rule.since:
        parts.append(f"kernel {rule.since} and later")
    elif rule.until:
        parts.append(f"kernels up to {rule.until}")
    return ", ".join([*parts, *_conditions(rule)]) or "always"


def _conditions(rule: Listing) -> Iterator[str]:
    """The conditions of a rule other than the kernel."""
    yield from (f"with {feature}" for feature in rule.requires)
    yield from (f"without {feature}" for feature in rule.excludes)
    yield from (f"{c.register}.{c.field} >= {c.at_least}" for c in rule.conditions)
    if rule.cache:
        yield "where CLIDR_EL1 has the cache"


def listed_text(one_reg: OneReg, kernels: Kernels) -> str:
    """When KVM lists a register, as a phrase: rules that leave no kernel out are ``always``."""
    if not one_reg.listed:
        return "by no kernel: the header names it, and that is all"
    if all(run.listed is Listed.ALWAYS for run in kernels.runs(one_reg)):
        return "always"
    return "; or ".join(map(listing_text, one_reg.listed))


def write_texts(one_reg: OneReg, words: Words) -> list[str]:
    """The effect of a write, then its effect in kernels that treat it in another way."""
    return [
        words.write[one_reg.write],
        *(
            f"{listing_text(rule)}: {words.write[rule.write]}"
            for rule in one_reg.listed
            if rule.write is not one_reg.write
        ),
    ]


def _periods(spec: Spec, arch: str) -> Iterator[Period]:
    """Whole series: a series counts as its newest release, and rules tell changes within it."""
    starts: set[tuple[int, int]] = set()
    for one_reg in spec.of_arch(arch):
        for rule in one_reg.listed:
            wanted = (
                spec.features[arch, f].since for f in rule.requires if (arch, f) in spec.features
            )
            starts.update(_series(since) for since in (rule.since, *wanted) if since)
            if rule.until:
                major, minor = _series(rule.until)
                starts.add((major, minor) if is_stable(rule.until) else (major, minor + 1))
    oldest, newest = _series(spec.oldest), _series(spec.newest)
    dated = [one_reg for one_reg in spec.of_arch(arch) if _is_dated(one_reg)]
    features = {feature.since for (of, _), feature in spec.features.items() if of == arch}
    covered = any(start >= oldest for start in starts) or not starts
    if covered:
        later = (start for start in starts if oldest < start <= newest)
        changing = (start for start in later if _changes_anything(dated, features, start))
        inside = sorted({oldest, *changing})
        for number, start in enumerate(inside):
            last = _before(inside[number + 1]) if number + 1 < len(inside) else spec.newest
            yield Period(_text(start), last)
        return
    whole = sorted(starts)
    yield Period("", _before(whole[0]))
    for number, start in enumerate(whole):
        yield Period(_text(start), _before(whole[number + 1]) if number + 1 < len(whole) else "")


def _changes_anything(
    dated: Sequence[OneReg], features: Container[str | None], start: tuple[int, int]
) -> bool:
    """True if a series has other rules or features than the last release of the series before.

    ``dated`` are the registers whose rules name releases, ``features`` the releases that brought
    features.
    """
    before, now = _before(start), _text(start)
    if not start[1] or now in features:
        return True
    return any(_differ(one_reg, before, now) for one_reg in dated)


def _is_dated(one_reg: OneReg) -> bool:
    return any(rule.since or rule.until for rule in one_reg.listed)


def _differ(one_reg: OneReg, before: str, now: str) -> bool:
    """True if a register has other rules in two releases, their releases and places aside."""
    was, are = (
        [rule for rule in one_reg.listed if within(release, rule.since, rule.until)]
        for release in (before, now)
    )
    if was == are:
        return False
    return _undated(was, one_reg.mark) != _undated(are, one_reg.mark)


def _undated(rules: list[Listing], mark: Mark) -> list[Listing]:
    return [replace(rule, since=None, until=None, mark=mark) for rule in rules]


def _series(release: str) -> tuple[int, int]:
    major, minor, _ = release_key(release)
    return major, minor


def _text(key: tuple[int, int]) -> str:
    return f"{key[0]}.{key[1]}"


def _before(key: tuple[int, int]) -> str:
    """The release before; before the first of a series, the last one of the series before."""
    return f"{key[0]}.{key[1] - 1}" if key[1] else f"{key[0] - 1}.x"
