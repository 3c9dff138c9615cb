# SPDX-License-Identifier: MIT
"""Gives advice about a register that prevents a move.

Advice about ID registers is checked: by the facts by which ``onereg cpu baseline`` finds a common
CPU, a number is one that both ends take, and a newer kernel is one that takes the number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from onereg.cpu.hosts import Host
from onereg.cpu.judging import FieldVerdict, Judge
from onereg.decision import Decision, Kind, Verdict
from onereg.decision.id_fields import lacking_features
from onereg.decision.identification import capability_to_write
from onereg.model import OneReg, Spec, Write
from onereg.model.fields import Field
from onereg.model.releases import release_key
from onereg.query.id_writes import kvm_rule, releases_to_write
from onereg.query.listing import since, until
from onereg.query.named_kernels import base_release
from onereg.snapshot.prediction import DumpedVcpu

_PSCI_VERSION = "PSCI_VERSION"
_Number = tuple[Field, int]
"""A field and the number that it should have."""


class Advisor:
    """Gives advice about the registers of one move."""

    def __init__(self, spec: Spec, source: DumpedVcpu, destination: DumpedVcpu) -> None:
        self._spec = spec
        self._judge = Judge(spec)
        self._by_id = {one_reg.id: one_reg for one_reg in spec.of_arch("arm64")}
        self._source = self._host("the source", source)
        self._destination = self._host("the destination", destination)

    def advice(self, decision: Decision) -> str | None:
        """One phrase, or None where nothing but a waiver helps."""
        one_reg = self._by_id.get(decision.id)
        if one_reg is None or decision.verdict.restores:
            return None
        if decision.kind is Kind.LOST:
            return _to_have(one_reg, self._spec)
        if decision.kind is Kind.STARTED:
            return "restore into a VM in which no vCPU has run"
        if one_reg.name == _PSCI_VERSION:
            return "create the source with the version that the destination has"
        if capability_to_write(one_reg) is not None:
            return self._implementation(one_reg)
        both = (self._source.values, self._destination.values)
        if one_reg.name in self._judge.id_registers and all(one_reg.name in of for of in both):
            return "; ".join(self._fields(one_reg)) or None
        own = decision.keys.get("own")
        if decision.kind is Kind.LIMIT and isinstance(own, int):
            return f"give the source no more than {own:#x} when it is created"
        return None

    def _host(self, name: str, vcpu: DumpedVcpu) -> Host:
        """An end of the move as a host whose fresh vCPU has the values of the dump."""
        values = {
            self._by_id[id].name: value
            for id, value in vcpu.values.items()
            if id in self._by_id and value is not None
        }
        capabilities = vcpu.capabilities or frozenset()
        return Host(name, vcpu.kernel, vcpu.features, values, vcpu.hidden, capabilities)

    def _implementation(self, one_reg: OneReg) -> str:
        """MIDR_EL1 and its like: a kernel, and a VMM that enables the capability."""
        first = min((r.since for r in one_reg.listed if r.write is Write.ID and r.since),
                    key=release_key)  # fmt: skip
        kernel = self._destination.kernel
        known = kernel is not None and base_release(self._spec, "arm64", kernel)
        is_new = known and release_key(known) >= release_key(first)
        vmm = f"a VMM that enables {capability_to_write(one_reg)} before it creates the vCPUs"
        return f"the destination needs {'' if is_new else f'Linux {first} or later, and '}{vmm}"

    def _fields(self, one_reg: OneReg) -> Iterator[str]:
        """Phrases about the fields of an ID register that the destination refuses."""
        name, value = one_reg.name, self._source.values[one_reg.name]
        fields = {field.name: field for field in one_reg.register.fields}
        refused = [
            verdict
            for verdict in self._judge.judge_register(self._destination, name, value)
            if verdict.verdict is Verdict.REFUSE
            and verdict.kind is not Kind.FLOOR
            and verdict.field in fields
        ]
        features: dict[str, None] = {}
        newer: list[_Number] = []
        lower: list[_Number] = []
        stuck: list[_Number] = []
        for verdict in refused:
            field = fields[verdict.field]
            lacking: tuple[str, ...] = ()
            if verdict.kind is Kind.FEATURE:
                limits = self._destination.limits(self._spec, one_reg)
                lacking = lacking_features(one_reg, field, value, limits)
            features |= dict.fromkeys(lacking)
            safe = _safe(one_reg, field, verdict)
            if lacking:
                continue
            if safe != verdict.wanted:
                lower.append((field, safe))
            elif self._takes_later(one_reg, field, verdict, self._destination, value):
                newer.append((field, safe))
            else:
                stuck.append((field, safe))
        if features:
            yield f"create the destination's vCPU with {' and '.join(features)}"
        yield from _by_kernel(one_reg, newer, "the destination takes {}")
        if stuck:
            yield f"no kernel lets the destination take {_numbers(one_reg, stuck)}"
        yield from self._to_lower(one_reg, lower)

    def _to_lower(self, one_reg: OneReg, lower: Sequence[_Number]) -> Iterator[str]:
        """Numbers with which the source should be created, where both ends take them."""
        taken: list[_Number] = []
        newer: list[_Number] = []
        never: list[_Number] = []
        refused: list[_Number] = []
        for field, number in lower:
            value = _with(self._source.values[one_reg.name], field, number)
            own = self._verdict(one_reg, field, value, self._source)
            there = self._verdict(one_reg, field, value, self._destination)
            if there is not None and not there.verdict.restores:
                refused.append((field, number))
            elif own is None or own.verdict.restores:
                taken.append((field, number))
            elif self._takes_later(one_reg, field, own, self._source, value):
                newer.append((field, number))
            else:
                never.append((field, number))
        if taken:
            yield f"create the source with {_numbers(one_reg, taken)}"
        yield from _by_kernel(one_reg, newer, "the source can be created with {}")
        if never:
            yield f"no kernel lets the source be created with {_numbers(one_reg, never)}"
        if refused:
            yield f"the destination does not take {_numbers(one_reg, refused)} either"

    def _verdict(
        self, one_reg: OneReg, field: Field, value: int, host: Host
    ) -> FieldVerdict | None:
        """The verdict of a host about one field of a value."""
        found = self._judge.judge_register(host, one_reg.name, value)
        return next((verdict for verdict in found if verdict.field == field.name), None)

    def _takes_later(
        self, one_reg: OneReg, field: Field, verdict: FieldVerdict, host: Host, value: int
    ) -> bool:
        """True if the first release that lets the field be written takes it."""
        if verdict.since is None:
            return False
        later = self._verdict(one_reg, field, value, replace(host, kernel=verdict.since))
        return later is None or later.verdict.restores


def _safe(one_reg: OneReg, field: Field, verdict: FieldVerdict) -> int:
    """The number that is safe for both ends."""
    own = 0 if verdict.own is None else verdict.own
    return kvm_rule(one_reg, field, None).safe(field, verdict.wanted, own)


def _with(value: int, field: Field, number: int) -> int:
    return value & ~field.mask | number << field.lsb


def _by_kernel(one_reg: OneReg, numbers: Iterable[_Number], phrase: str) -> Iterator[str]:
    """A phrase for each set of releases that let fields be written."""
    by_releases: dict[str | None, list[_Number]] = {}
    for field, number in numbers:
        releases = releases_to_write(one_reg, field.mask)
        by_releases.setdefault(releases, []).append((field, number))
    for releases, those in by_releases.items():
        yield f"on {releases}, {phrase.format(_numbers(one_reg, those))}"


def _numbers(one_reg: OneReg, numbers: Iterable[_Number]) -> str:
    """``ID_AA64ISAR0_EL1.AES=0x1, SHA2=0x1``."""
    return f"{one_reg.name}." + ", ".join(f"{field.name}={n:#x}" for field, n in numbers)


def _to_have(one_reg: OneReg, spec: Spec) -> str | None:
    """The kernels and features that list a register which the destination lacks."""
    parts = []
    first, last = since(one_reg, spec), until(one_reg, spec)
    if first is not None:
        parts.append(f"Linux {first} or later")
    if last is not None:
        parts.append(f"Linux {last} or earlier")
    features = {name for rule in one_reg.listed for name in rule.requires}
    if features and all(rule.requires for rule in one_reg.listed):
        parts.append(f"a vCPU with {' or '.join(sorted(features))}")
    return f"{', '.join(parts)} at the destination lists it" if parts else None
