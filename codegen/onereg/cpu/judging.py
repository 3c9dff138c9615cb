# SPDX-License-Identifier: MIT
"""Judges a CPU for a host: one verdict about each field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from onereg.cpu.hosts import IMPLEMENTATION, Host, id_registers
from onereg.dataclass import dataclass
from onereg.decision import Kind, Verdict
from onereg.decision.holding import holding
from onereg.decision.id_fields import Limits, field_decisions, lacking_features
from onereg.decision.sides import Move
from onereg.decision.writing import written
from onereg.model import OneReg, Spec, Write
from onereg.model.fields import Field
from onereg.query.cpu_features import Contradiction
from onereg.query.id_writes import kvm_rule, writable_since
from onereg.query.listing import policies

WHOLE = "*"
"""The field of a verdict about a whole register."""


@dataclass(frozen=True, slots=True)
class FieldVerdict:
    """The verdict about one field of a CPU on one host."""

    register: str
    field: str
    verdict: Verdict
    reason: str
    wanted: int
    own: int | None
    """The numbers of the CPU and of a fresh vCPU of the host."""
    kind: Kind | None = None
    since: str | None = None
    """The first release that takes a number which is refused, where one does."""

    @property
    def place(self) -> str:
        """``REGISTER.FIELD``, or the register alone where the verdict is about all of it."""
        return self.register if self.field == WHOLE else f"{self.register}.{self.field}"

    def because(self, cause: str) -> FieldVerdict:
        """The same, with the cause of the number in front of the reason."""
        return replace(self, reason=f"{cause}, and {self.reason}")


class Judge:
    """Judges by one spec, whose facts are looked up once for all hosts."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.id_registers = {one_reg.name: one_reg for one_reg in id_registers(spec)}
        """The registers that say what the CPU can do, by name."""
        arm64 = [*spec.of_arch("arm64")]
        self._ids = {one_reg.name: one_reg.id for one_reg in arm64}
        self._implementation = [o for o in arm64 if o.name in IMPLEMENTATION]

    def field_verdicts(self, host: Host, cpu: Mapping[str, int]) -> tuple[FieldVerdict, ...]:
        """The verdicts about every field of the CPU's ID registers, in the order of the spec."""
        move = host.move(self.spec, self._ids)
        found: list[FieldVerdict] = []
        for name, one_reg in self.id_registers.items():
            if name in cpu:
                found += _register(self.spec, host, one_reg, cpu[name], move)
        for one_reg in self._implementation:
            if one_reg.name in cpu and one_reg.name in host.values:
                row = written(one_reg, cpu[one_reg.name], move)
                own = host.values[one_reg.name]
                found += _whole(one_reg, row.verdict, row.reason, row.kind, cpu[one_reg.name], own)
        return tuple(found)

    def differing_fields(self, host: Host, cpu: Mapping[str, int]) -> tuple[FieldVerdict, ...]:
        """Those of :meth:`field_verdicts` that are not :attr:`Verdict.SAME`.

        A register with the host's own value has none, and is not looked at.
        """
        differs = {name: value for name, value in cpu.items() if host.values.get(name) != value}
        found = self.field_verdicts(host, differs)
        return tuple(field for field in found if field.verdict is not Verdict.SAME)

    def judge_register(self, host: Host, name: str, value: int) -> tuple[FieldVerdict, ...]:
        """The verdicts about the fields of one ID register's value."""
        move = host.move(self.spec, self._ids)
        return tuple(_register(self.spec, host, self.id_registers[name], value, move))


def inconsistencies(
    verdicts: Iterable[FieldVerdict], contradictions: Sequence[Contradiction]
) -> tuple[FieldVerdict, ...]:
    """The verdicts, with a refusal of each field that contradicts another one.

    KVM may take such a value all the same; no CPU of the architecture has it.
    """
    because = {
        (bound.register, bound.field): contradiction.because
        for contradiction in reversed(contradictions)
        for bounds in contradiction.culprits
        for bound in bounds
    }
    return tuple(
        replace(
            verdict,
            verdict=Verdict.REFUSE,
            kind=Kind.INCONSISTENT,
            reason=f"inconsistent with another field: {cause}",
        )
        if (cause := because.get((verdict.register, verdict.field))) and verdict.verdict.restores
        else verdict
        for verdict in verdicts
    )


def accepts(verdicts: tuple[FieldVerdict, ...]) -> bool:
    """True if the host takes the whole CPU; an unknown is no yes."""
    return all(verdict.verdict.restores for verdict in verdicts)


def _register(
    spec: Spec, host: Host, one_reg: OneReg, value: int, move: Move
) -> Iterator[FieldVerdict]:
    own = host.values.get(one_reg.name)
    if own is None:
        if value:
            reason = "the host's dump lacks the register"
            yield FieldVerdict(one_reg.name, WHOLE, Verdict.UNKNOWN, reason, value, None)
        return
    after = holding(one_reg, value, move)
    changed = value ^ after.value
    judged = {}
    if after.value != own:
        if policies(one_reg, host.release(spec), spec) == (Write.INVARIANT,):
            judged = _invariant(one_reg, after.value, host.limits(spec, one_reg))
        else:
            decisions = field_decisions(one_reg, after.value, host.limits(spec, one_reg))
            judged = {d.name: (d.verdict, d.reason, d.kind, d.since) for d in decisions}
    for field in one_reg.register.fields:
        wanted, there = field.of(value), field.of(own)
        verdict, reason, kind, since = judged.pop(
            field.name, (Verdict.SAME, "the host has it", None, None)
        )
        if verdict.restores and changed & field.mask:
            verdict, reason = Verdict.CHANGED, f"taken, and held as {field.of(after.value):#x}"
            if after.unsure:
                verdict, reason = Verdict.UNKNOWN, after.unsure
        yield FieldVerdict(one_reg.name, field.name, verdict, reason, wanted, there, kind, since)
    for name, (verdict, reason, kind, since) in judged.items():
        yield FieldVerdict(one_reg.name, name, verdict, reason, value, own, kind, since)


def _is_safe(one_reg: OneReg, field: Field, value: int, limits: Limits) -> bool:
    """True if a kernel that lets the field be written takes its number."""
    wanted, own = field.of(value), field.of(limits.fresh)
    return kvm_rule(one_reg, field, None).safe(field, wanted, own) == wanted


_Judged = tuple[Verdict, str, Kind | None, str | None]


def _invariant(one_reg: OneReg, value: int, limits: Limits) -> dict[str, _Judged]:
    """Judges a release that takes a register's own value only."""
    reason = "this kernel takes the register's own value only"
    found: dict[str, _Judged] = {}
    for field in one_reg.register.fields:
        if field.of(value) == field.of(limits.fresh):
            continue
        lacking = lacking_features(one_reg, field, value, limits)
        if lacking and limits.features is not None:
            needs = f"it needs the vCPU feature {' and '.join(lacking)}"
            found[field.name] = (Verdict.REFUSE, needs, Kind.FEATURE, None)
        else:
            release = limits.release
            since = None
            if release is not None and _is_safe(one_reg, field, value, limits):
                since = writable_since(one_reg, field.mask, release)
            found[field.name] = (Verdict.REFUSE, reason, Kind.NOT_WRITABLE, since)
    return found


def _whole(
    one_reg: OneReg, verdict: Verdict, reason: str, kind: Kind | None, wanted: int, own: int
) -> Iterator[FieldVerdict]:
    """Judges a register whose fields stand and fall together."""
    if not list(one_reg.register.fields):
        yield FieldVerdict(one_reg.name, WHOLE, verdict, reason, wanted, own, kind)
    for field in one_reg.register.fields:
        numbers = field.of(wanted), field.of(own)
        is_same = numbers[0] == numbers[1] and verdict is not Verdict.SAME
        if is_same:
            yield FieldVerdict(one_reg.name, field.name, Verdict.SAME, "the host has it", *numbers)
        else:
            yield FieldVerdict(one_reg.name, field.name, verdict, reason, *numbers, kind)
