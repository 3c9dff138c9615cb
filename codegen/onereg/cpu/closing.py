# SPDX-License-Identifier: MIT
"""Closes a CPU under the requirements of its features: SVE2 without SVE is nobody's CPU."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from onereg.cpu.hosts import Host
from onereg.cpu.judging import FieldVerdict, Judge
from onereg.dataclass import dataclass
from onereg.decision import Kind, Verdict
from onereg.model import OneReg
from onereg.model.cpu_features import Bound
from onereg.model.fields import Field
from onereg.model.id_fields import ordered
from onereg.query.cpu_features import Contradiction, FeatureReader
from onereg.query.id_writes import kvm_rule


@dataclass(frozen=True, slots=True)
class Lowered:
    """A field that is lower than every host needs, because of what its feature requires."""

    register: str
    field: str
    before: int
    after: int
    because: str


@dataclass(frozen=True, slots=True)
class Unmet:
    """A requirement that the CPU does not meet, since a host cannot take another number."""

    host: Host
    field: FieldVerdict


@dataclass(frozen=True, slots=True)
class Closed:
    """A CPU after its closure."""

    values: Mapping[str, int]
    lowered: tuple[Lowered, ...]
    unmet: tuple[Unmet, ...]


class OwnContradictions:
    """Finds the contradictions of a CPU that no host's own vCPU has.

    KVM hides some features and shows others that require them; what a fresh vCPU of a host has is
    therefore no mistake of the CPU's.  The features of each host are read once at most.
    """

    def __init__(self, reader: FeatureReader, hosts: Iterable[Host]) -> None:
        self._reader = reader
        self._unread = iter(hosts)
        self._theirs: set[tuple[str, str]] = set()

    def of(self, values: Mapping[str, int]) -> list[Contradiction]:
        """The contradictions of a CPU, in the order of the features."""
        found = list(self._reader.contradictions(values))
        while True:
            found = [c for c in found if (c.feature, c.because) not in self._theirs]
            host = next(self._unread, None) if found else None
            if host is None:
                return found
            theirs = self._reader.contradictions(host.values)
            self._theirs |= {(c.feature, c.because) for c in theirs}


def close(
    judge: Judge, reader: FeatureReader, hosts: Sequence[Host], values: Mapping[str, int]
) -> Closed:
    """The CPU with each feature removed whose requirements it does not meet.

    A field is lowered only where every host can lower it; else the contradiction stays, and each
    field that would end it is unmet.
    """
    one_regs = judge.id_registers
    own = OwnContradictions(reader, hosts)
    closed = dict(values)
    lowered: list[Lowered] = []
    unmet: dict[tuple[str, str, str], Unmet] = {}
    stuck: set[tuple[str, str]] = set()
    while True:
        fresh = [c for c in own.of(closed) if (c.feature, c.because) not in stuck]
        if not fresh:
            return Closed(closed, tuple(lowered), tuple(unmet.values()))
        contradiction = fresh[0]
        for bounds in contradiction.culprits:
            refusals: list[Unmet] = []
            for bound in bounds:
                one_reg = one_regs[bound.register]
                step = _lower(one_reg, reader, bound, closed, contradiction)
                if step is None:
                    field = reader.field(bound)
                    refusals += _none_below(hosts, one_reg, field, closed, contradiction)
                    continue
                refused = list(_refusals(judge, hosts, one_reg, step, closed))
                if not refused:
                    closed[bound.register] = _with(one_reg, step, closed)
                    lowered.append(step)
                    break
                refusals += refused
            else:
                stuck.add((contradiction.feature, contradiction.because))
                for one in refusals:
                    key = (one.host.source, one.field.register, one.field.field)
                    unmet.setdefault(key, one)


def _lower(
    one_reg: OneReg,
    reader: FeatureReader,
    bound: Bound,
    values: Mapping[str, int],
    contradiction: Contradiction,
) -> Lowered | None:
    """The greatest safe number of a field that no longer tells the feature; None if none is."""
    field = reader.field(bound)
    rule = kvm_rule(one_reg, field, None)
    before = field.of(values[one_reg.name])
    below = [
        number
        for number in _numbers(field)
        if ordered(field, number, rule.sign) < bound.low
        and rule.safe(field, number, before) == number
    ]
    if not below:
        return None
    after = max(below, key=lambda number: ordered(field, number, rule.sign))
    return Lowered(one_reg.name, field.name, before, after, contradiction.because)


def _none_below(
    hosts: Sequence[Host],
    one_reg: OneReg,
    field: Field,
    values: Mapping[str, int],
    contradiction: Contradiction,
) -> Iterator[Unmet]:
    """A refusal by every host of a field that has no number without the feature."""
    wanted = field.of(values[one_reg.name])
    reason = f"{contradiction.because}, and no safe number of the field is without the feature"
    for host in hosts:
        own = field.of(host.values[one_reg.name])
        yield Unmet(
            host,
            FieldVerdict(
                one_reg.name, field.name, Verdict.REFUSE, reason, wanted, own, Kind.INCONSISTENT
            ),
        )


def _numbers(field: Field) -> Sequence[int]:
    """The numbers that a field may have: those with a meaning, where it is an enumeration."""
    return [value.number for value in field.values] or range(1 << field.width)


def _with(one_reg: OneReg, step: Lowered, values: Mapping[str, int]) -> int:
    field = next(one_reg.register.fields.named(step.field))
    return values[one_reg.name] & ~field.mask | step.after << field.lsb


def _refusals(
    judge: Judge, hosts: Sequence[Host], one_reg: OneReg, step: Lowered, values: Mapping[str, int]
) -> Iterator[Unmet]:
    """The hosts that do not take the lower number, each with the reason."""
    value = _with(one_reg, step, values)
    for host in hosts:
        for verdict in judge.judge_register(host, one_reg.name, value):
            if verdict.field == step.field and not verdict.verdict.restores:
                yield Unmet(host, verdict.because(step.because))
