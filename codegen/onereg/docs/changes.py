# SPDX-License-Identifier: MIT
"""The page of what changed between two kernels: lists, rules of writes, verdicts of a move."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum

from onereg.dataclass import dataclass
from onereg.decision import Verdict
from onereg.docs.kernels import KernelTable, ReleaseStep
from onereg.docs.links import Link
from onereg.docs.register_page import RegisterPage
from onereg.model import OneReg
from onereg.model.releases import is_stable, release_key, within
from onereg.query.id_field_facts import default_numbers, default_vcpus, refused_text, safe_text
from onereg.query.kernels import Period
from onereg.query.move_facts import changed_text

Series = tuple[int, int]


class RuleKind(Enum):
    """The kinds of rules of a write that depend on the kernel."""

    WRITABLE = "writable"
    """Bits that may be written before the vCPU has run."""
    REFUSED = "refused"
    """Values that are refused although they are safe."""
    SAFE = "safe"
    """Which of two values of a field is safe."""
    HELD = "held"
    """Values that are taken and held otherwise."""

    @property
    def words(self) -> tuple[str, str]:
        """The headings for a rule that begins, and for one that ends."""
        return _WORDS[self]


_WORDS = {
    RuleKind.WRITABLE: ("Writable", "No longer writable"),
    RuleKind.REFUSED: ("Refused", "No longer refused"),
    RuleKind.SAFE: ("Safe values", "No longer safe so"),
    RuleKind.HELD: ("Held otherwise", "No longer held so"),
}


@dataclass(frozen=True, slots=True)
class WriteRule:
    """A rule of a write to one register, and the periods in which it holds."""

    what: Link
    kind: RuleKind
    text: str
    """``CSV3``, ``EL2 0x0 with el2``: of the rule without its releases."""
    holds: tuple[bool, ...]
    """By period of the page, the oldest first."""


@dataclass(frozen=True, slots=True)
class KernelNews:
    """From one period to the next: all that changes for guests."""

    before: Period
    after: Period
    listing: ReleaseStep | None
    """The changes of the list; None where it stays."""
    rules: tuple[tuple[str, tuple[tuple[Link, str], ...]], ...]
    """(heading, (register, what the rules of it are about))."""

    @property
    def features(self) -> tuple[str, ...]:
        """vCPU features that are new."""
        return self.listing.features if self.listing else ()

    @property
    def lists(self) -> tuple[tuple[str, tuple[tuple[str, tuple[Link, ...]], ...]], ...]:
        """(word, (text, registers that it applies to)), kind by kind."""
        return self.listing.kinds if self.listing else ()

    @property
    def has_facts(self) -> bool:
        """True if there is more than new features."""
        return bool(self.lists or self.rules)

    @property
    def same(self) -> bool:
        """True if nothing has changed."""
        return not (self.features or self.lists or self.rules)


@dataclass(frozen=True, slots=True)
class MoveTexts:
    """The verdicts of a move between a kernel that lists a register and one that does not."""

    gone: str
    """To the kernel that does not."""
    new: str
    """From the kernel that does not."""


@dataclass(frozen=True, slots=True)
class DefaultRow:
    """A field that fresh vCPUs hold otherwise on two kernels, asked one after the other."""

    what: Link
    field: str
    kernels: str
    """``6.1 to 6.12``: the change is in one of the releases after the first."""
    vcpus: str
    """``with el2``, ``all``."""
    numbers: tuple[str, ...]
    """``0x0 to 0x1 (max)``: by models of CPU."""


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """One architecture on the page."""

    table: KernelTable
    periods: tuple[Period, ...]
    """Neighbouring series in which lists and rules are the same; no shorter than the table's."""
    within: tuple[int, ...]
    """By period, the number of the table's period that has it."""
    rules: tuple[WriteRule, ...]
    news: tuple[KernelNews, ...]
    """From the newest to the oldest."""
    moves: Mapping[str, MoveTexts]
    """By the page of a register, of those that some kernel or vCPU lacks."""
    defaults: tuple[DefaultRow, ...]
    """From the newest kernel to the oldest."""

    @property
    def verdicts(self) -> tuple[tuple[MoveTexts, tuple[Link, ...]], ...]:
        """The registers of each pair of texts, in the order of the first."""
        found: dict[MoveTexts, dict[Link, None]] = {}
        for row in self.table.rows:
            if row.what.page in self.moves:
                found.setdefault(self.moves[row.what.page], {})[row.what] = None
        return tuple((texts, tuple(links)) for texts, links in found.items())


def changes_page(table: KernelTable, pages: Sequence[RegisterPage]) -> ChangesPage:
    """The page of one architecture, of which ``pages`` are the registers."""
    one_regs = [
        (Link(instance.name, page.path, instance.anchor if page.family else ""), instance.one_reg)
        for page in pages
        for instance in page.instances
        if instance.one_reg is not None
    ]
    found = [(link, *rule) for link, one_reg in one_regs for rule in _rules(one_reg)]
    periods = tuple(_periods(table, [(since, until) for *_, since, until in found]))
    releases = [period.first for period in periods]
    holding: dict[tuple[Link, RuleKind, str], list[bool]] = {}
    for link, kind, text, since, until in found:
        held = holding.setdefault((link, kind, text), [False] * len(periods))
        for number, release in enumerate(releases):
            held[number] |= bool(release) and within(release, since, until)
    rules = tuple(WriteRule(*key, tuple(held)) for key, held in holding.items())
    steps = {step.after.first: step for step in table.steps}
    starts = [release_key(period.first or "0.0") for period in table.periods]
    return ChangesPage(
        table=table,
        periods=periods,
        within=tuple(
            max(n for n, start in enumerate(starts) if start <= release_key(release or "0.0"))
            for release in releases
        ),
        rules=rules,
        news=tuple(
            KernelNews(
                periods[number - 1],
                periods[number],
                steps.get(releases[number]),
                tuple(_changed(rules, number)),
            )
            for number in range(len(periods) - 1, 0, -1)
        ),
        moves=_moves(one_regs),
        defaults=tuple(_defaults(one_regs)),
    )


def _defaults(one_regs: Iterable[tuple[Link, OneReg]]) -> Iterator[DefaultRow]:
    found = [(link, change) for link, one_reg in one_regs for change in one_reg.defaults]
    for link, change in sorted(found, key=lambda each: release_key(each[1].newer), reverse=True):
        yield DefaultRow(
            what=link,
            field=change.field,
            kernels=f"{change.older} to {change.newer}",
            vcpus=default_vcpus(change).strip() or "all",
            numbers=tuple(default_numbers(change)),
        )


def _rules(one_reg: OneReg) -> Iterator[tuple[RuleKind, str, str | None, str | None]]:
    """(kind, text, since, until) of every rule of a register that depends on the kernel."""
    for writable in one_reg.writable:
        for part in writable.parts:
            yield RuleKind.WRITABLE, part, writable.since, writable.until
    for refused in one_reg.refused:
        text = refused_text(replace(refused, since=None, until=None))
        yield RuleKind.REFUSED, text, refused.since, refused.until
    for safe in one_reg.safe:
        text = safe_text(replace(safe, since=None, until=None))
        yield RuleKind.SAFE, text, safe.since, safe.until
    for changed in one_reg.changed:
        text = changed_text(replace(changed, since=None, until=None))
        yield RuleKind.HELD, text, changed.since, changed.until


def _periods(
    table: KernelTable, spans: Iterable[tuple[str | None, str | None]]
) -> Iterator[Period]:
    """The table's periods, and between them where a rule begins or ends."""
    first, last = table.periods[0], table.periods[-1]
    starts = {_series(period.first) for period in table.periods if period.first}
    ends: set[str] = set()
    for since, until in spans:
        if since is not None:
            starts.add(_series(since))
        if until is not None:
            ends.add(until)
    for until in ends:
        major, minor = _series(until)
        after = (major, minor) if is_stable(until) else (major, minor + 1)
        # The last series of a major release is followed by the first of the next.
        starts.add((major + 1, 0) if after not in starts and (major + 1, 0) in starts else after)
    lowest = _series(first.first) if first.first else (0, 0)
    highest = _series(last.last) if last.last else max(starts)
    inside = [start for start in sorted(starts) if lowest <= start <= highest]
    lasts = sorted(
        {_series(until) for until in ends}
        | {_series(p.last) for p in table.periods if p.last[-1:].isdecimal()}
    )
    if not first.first:
        yield Period("", first.last)
    for number, start in enumerate(inside):
        if number + 1 == len(inside):
            yield Period(_text(start), last.last)
            continue
        major, minor = inside[number + 1]
        known = [one for one in lasts if one < (major, minor)]
        yield Period(_text(start), _text((major, minor - 1) if minor else max([start, *known])))


def _series(release: str) -> Series:
    major, minor, _ = release_key(release)
    return major, minor


def _text(series: Series) -> str:
    return f"{series[0]}.{series[1]}"


def _changed(
    rules: Iterable[WriteRule], number: int
) -> Iterator[tuple[str, tuple[tuple[Link, str], ...]]]:
    """(heading, registers with texts) of rules that begin or end with a period."""
    begun: dict[tuple[RuleKind, bool], dict[Link, list[str]]] = {}
    for rule in rules:
        if rule.holds[number] is not rule.holds[number - 1]:
            of = begun.setdefault((rule.kind, rule.holds[number]), {})
            of.setdefault(rule.what, []).append(rule.text)
    for kind in RuleKind:
        for begins in (True, False):
            found = begun.get((kind, begins), {})
            if found:
                word = kind.words[0 if begins else 1]
                joint = ", " if kind is RuleKind.WRITABLE else "; "
                yield word, tuple((link, joint.join(texts)) for link, texts in found.items())


def _moves(one_regs: Iterable[tuple[Link, OneReg]]) -> dict[str, MoveTexts]:
    """By page, of registers that not every vCPU lists."""
    gone: dict[str, dict[str, None]] = {}
    new: dict[str, dict[str, None]] = {}
    for link, one_reg in one_regs:
        if one_reg.absent is not None:
            gone.setdefault(link.page, {})[_gone(one_reg)] = None
            new.setdefault(link.page, {})[_new(one_reg)] = None
    return {page: MoveTexts(_folded(gone[page]), _folded(new[page])) for page in gone}


def _folded(texts: Iterable[str]) -> str:
    """The one text of a page; of several the words with which they begin and end."""
    first, *others = texts
    if not others:
        return first
    words = (first.split()[0], first.split()[-1])
    return f"{' or '.join(dict.fromkeys(words))}, each by fields of its own"


def _gone(one_reg: OneReg) -> str:
    """The verdict about a register that the destination does not list."""
    absent, refuse = one_reg.absent, Verdict.REFUSE.value
    assert absent is not None
    parts = [f"{Verdict.DROP.value} while {_reach(one_reg)}"] if absent.unreachable else []
    if absent.values:
        held = " or ".join(dict.fromkeys(f"{value.value:#x}" for value in absent.values))
        parts.append(f"{Verdict.DROP.value} where it holds {held}")
    why = absent.nothing or absent.host
    return "; ".join([*parts, f"else {refuse}" if parts else f"{refuse}: {why}" if why else refuse])


def _new(one_reg: OneReg) -> str:
    """The verdict about a register that the save lacks."""
    absent, keep, refuse = one_reg.absent, Verdict.KEEP.value, Verdict.REFUSE.value
    assert absent is not None
    parts = [f"{keep} while {_reach(one_reg)}"] if absent.unreachable else []
    if absent.host is not None:
        return "; ".join([*parts, f"{keep}: {absent.host}"])
    if absent.values:
        meant = " or ".join(dict.fromkeys(f"{value.value:#x}" for value in absent.values))
        return "; ".join([*parts, f"{keep} or {Verdict.RESET.value}, as {meant}"])
    why = f": {absent.nothing}" if absent.nothing else ""
    return "; ".join([*parts, f"else {refuse}" if parts else f"{refuse}{why}"])


def _reach(one_reg: OneReg) -> str:
    assert one_reg.absent is not None
    return " and ".join(str(selector) for selector in one_reg.absent.unreachable)
