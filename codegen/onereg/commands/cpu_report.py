# SPDX-License-Identifier: MIT
"""Results of the cpu commands as data and as lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Any

from onereg.cpu.baseline import Baseline, Lowering
from onereg.cpu.hosts import Host, id_registers
from onereg.cpu.judging import FieldVerdict, accepts
from onereg.cpu.writes import UNKNOWN, Answer
from onereg.decision import Verdict
from onereg.dumps.reading import KnownRegisters
from onereg.errors import Finding, Mark, OneregError, did_you_mean, shown
from onereg.model import OneReg, Spec
from onereg.model.cpu_features import CpuFeature
from onereg.model.cpu_parts import CpuPart
from onereg.query.cpu_features import FeatureReader
from onereg.query.id_writes import kvm_rule, writable_text
from onereg.query.values import parse_value


def cpu_facts(spec: Spec, host: Host, parts: Iterable[CpuPart]) -> dict[str, Any]:
    """The CPU of a vCPU: its maker, its features by group, and every field that is not zero."""
    midr = host.values.get("MIDR_EL1")
    registers = {o.name: o.register.fields for o in id_registers(spec) if o.name in host.values}
    return {
        "source": host.source,
        "kernel": host.kernel,
        "part": None if midr is None else _part(spec, midr, parts),
        "midr": None if midr is None else f"{midr:#x}",
        "features": _grouped(FeatureReader(spec).present(host.values).values()),
        "fields": [
            {
                "register": name,
                "field": field.name,
                "value": f"{number:#x}",
                "meaning": meaning.name if (meaning := field.value(number)) else None,
                "doc": meaning.doc if meaning else field.doc,
            }
            for name, fields in registers.items()
            for field in fields
            if (number := field.of(host.values[name]))
        ],
    }


def _grouped(features: Iterable[CpuFeature]) -> dict[str, list[str]]:
    """Names of features by their group."""
    groups: dict[str, list[str]] = {}
    for feature in features:
        groups.setdefault(feature.group, []).append(feature.name)
    return groups


def _part(spec: Spec, midr: int, parts: Iterable[CpuPart]) -> str | None:
    fields = spec.registers["arm64", "MIDR_EL1"].fields
    implementer, number = (next(fields.named(n)).of(midr) for n in ("Implementer", "PartNum"))
    for part in parts:
        if (part.implementer, part.number) == (implementer, number):
            return part.name
    return None


def cpu_lines(facts: dict[str, Any]) -> Iterator[str]:
    """The same as text."""
    yield f"{facts['source']}: {facts['part'] or 'an unknown part'}, MIDR_EL1 {facts['midr']}"
    for group, names in facts["features"].items():
        text = f"  {group}: {', '.join(name.removeprefix('FEAT_') for name in names)}"
        yield from wrap(text, 118, subsequent_indent="    ")
    for row in facts["fields"]:
        meaning = f" {row['meaning']}" if row["meaning"] else ""
        yield f"  {row['register']}.{row['field']} {row['value']}{meaning}: {row['doc']}"
    for row in facts.get("hidden", ()):
        place = f"{row['register']}.{row['field']}"
        yield f"  hidden: {place} is {row['host']} on the host, and {row['value']} here"


def hidden_facts(spec: Spec, vcpu: Host, host: Host) -> list[dict[str, Any]]:
    """The fields in which a host has another number than a vCPU there shows."""
    return [
        {
            "register": one_reg.name,
            "field": field.name,
            "host": f"{field.of(host.values[one_reg.name]):#x}",
            "value": f"{field.of(vcpu.values[one_reg.name]):#x}",
        }
        for one_reg in id_registers(spec)
        if one_reg.name in vcpu.values and one_reg.name in host.values
        for field in one_reg.register.fields
        if field.of(host.values[one_reg.name]) != field.of(vcpu.values[one_reg.name])
    ]


def baseline_facts(found: Baseline) -> dict[str, Any]:
    """A baseline as data."""
    return {
        "registers": {name: f"{value:#x}" for name, value in found.values.items()},
        "hosts": [
            {
                "source": lowering.host.source,
                "alike": list(lowering.host.alike),
                "kernel": lowering.host.kernel,
                "lower": [_lower_facts(field) for field in lowering.fields],
            }
            for lowering in found.lowerings
        ],
        "blocked": [
            {"source": lowering.host.source} | _lower_facts(field)
            for lowering in found.lowerings
            for field in lowering.blocked
        ]
        + [{"source": unmet.host.source} | _lower_facts(unmet.field) for unmet in found.unmet],
        "closed": [
            {
                "register": lowered.register,
                "field": lowered.field,
                "from": lowered.before,
                "to": lowered.after,
                "reason": lowered.because,
            }
            for lowered in found.lowered
        ],
        "implementations": {
            name: [f"{value:#x}" for value in values]
            for name, values in found.implementations.items()
        },
        "leave_out": [name for host in found.leave_out for name in (host.source, *host.alike)],
    }


def _lower_facts(field: FieldVerdict) -> dict[str, Any]:
    return {
        "register": field.register,
        "field": field.field,
        "from": field.own,
        "to": field.wanted,
        "writable": field.verdict.restores,
        "verdict": field.verdict.value,
        "reason": field.reason,
        "since": field.since,
    }


def baseline_lines(found: Baseline) -> Iterator[str]:
    """A baseline as text: the values, and the fields that each host has to lower."""
    for name, value in found.values.items():
        yield f"{name} {value:#018x}"
    for lowering in found.lowerings:
        yield from _lowering_lines(lowering)
    for lowered in found.lowered:
        place = f"{lowered.register}.{lowered.field}"
        yield f"\n{place} {lowered.before:#x} -> {lowered.after:#x}: {lowered.because}"
    for unmet in found.unmet:
        place = f"{unmet.field.register}.{unmet.field.field}"
        own = unmet.host.source
        yield f"\n{own}: {place} -> {unmet.field.wanted:#x}: blocked, {unmet.field.reason}"
    for name, values in found.implementations.items():
        yield f"\n{name} differs: {', '.join(f'{value:#x}' for value in values)}"
    if found.leave_out:
        names = ", ".join(f"{host.source}{_alike(host)}" for host in found.leave_out)
        yield f"\nblocked; without {names} it is not"


def _alike(host: Host) -> str:
    """The count of the hosts for which one stands."""
    return f" and {len(host.alike)} alike" if host.alike else ""


def _lowering_lines(lowering: Lowering) -> Iterator[str]:
    kernel = f", kernel {lowering.host.kernel}" if lowering.host.kernel else ""
    source = f"{lowering.host.source}{_alike(lowering.host)}"
    yield f"\n{source}{kernel}: {len(lowering.fields)} fields to lower"
    for field in lowering.fields:
        state = "" if field.verdict.restores else f": blocked, {field.reason}"
        since = f"; writable since {field.since}" if field.since else ""
        own = "none" if field.own is None else f"{field.own:#x}"
        yield f"  {field.register}.{field.field} {own} -> {field.wanted:#x}{state}{since}"


def explanation(spec: Spec, found: Baseline, hosts: Sequence[Host], text: str) -> Iterator[str]:
    """The reason for the number of a baseline's field, host by host."""
    register, _, name = text.partition(".")
    one_reg = next((o for o in id_registers(spec) if o.name == register), None)
    if one_reg is None or register not in found.values:
        names = [o.name for o in id_registers(spec)]
        raise OneregError(f"{shown(register)} is no ID register{did_you_mean(register, names)}")
    field = next(one_reg.register.fields.named(name), None)
    if field is None:
        names = [f.name for f in one_reg.register.fields]
        raise OneregError(f"{register} has no field {shown(name)}{did_you_mean(name, names)}")
    rule = kvm_rule(one_reg, field, None)
    yield f"{text} is {field.of(found.values[register]):#x}: the {rule.direction.value} is safe"
    yield f"  writable: {writable_text(one_reg, field.mask) or 'by no kernel'}"
    for host in hosts:
        kernel = f", kernel {host.kernel}" if host.kernel else ""
        yield f"  {field.of(host.values[register]):#x} in {host.source}{_alike(host)}{kernel}"


def check_facts(host: Host, verdicts: Sequence[FieldVerdict]) -> dict[str, Any]:
    """The answer of one host to a CPU, as data."""
    return {
        "source": host.source,
        "kernel": host.kernel,
        "accepts": accepts(tuple(verdicts)),
        "fields": [
            {
                "register": verdict.register,
                "field": verdict.field,
                "verdict": verdict.verdict.value,
                "reason": verdict.reason,
                "kind": verdict.kind.value if verdict.kind else None,
                "wanted": verdict.wanted,
                "own": verdict.own,
                "since": verdict.since,
            }
            for verdict in verdicts
        ],
    }


def check_findings(host: Host, verdicts: Iterable[FieldVerdict]) -> Iterator[Finding]:
    """A finding for each field that a host does not take, or may not."""
    for verdict in verdicts:
        if verdict.verdict.restores:
            continue
        own = "none" if verdict.own is None else f"{verdict.own:#x}"
        since = f"; writable since {verdict.since}" if verdict.since else ""
        message = f"{verdict.register}.{verdict.field} {verdict.wanted:#x}, {own} there"
        rule = "cpu-unknown" if verdict.verdict is Verdict.UNKNOWN else "cpu-refused"
        yield Finding(Mark(host.source, 1, 1), rule, f"{message}: {verdict.reason}{since}")


def write_findings(one_reg: OneReg, value: int, line: int, told: Answer) -> Iterator[Finding]:
    """A finding about a write that KVM refuses, or may."""
    if told.errno is not None:
        rule = "cpu-unknown" if told.errno == UNKNOWN else "cpu-refused"
        message = f"{one_reg.name} {value:#x}: {told.errno}: {told.reason}"
        yield Finding(Mark("<stdin>", line, 1), rule, message)


def write_of(words: Sequence[str], line: int, known: KnownRegisters) -> tuple[OneReg, int]:
    """The register and the value of a line; OneregError if the line lacks one of them."""
    place = f"<stdin>:{line}:1"
    if len(words) != 2:
        raise OneregError(f"{place}: a line is REGISTER VALUE, as ID_AA64PFR0_EL1 0x11")
    name, text = words
    found: object
    if name.lower().startswith("0x"):
        try:
            found = known.by_id.get(int(name, 16))
        except ValueError:
            found = None
    else:
        found = known.named(name)
    if not isinstance(found, OneReg):
        raise OneregError(f"{place}: {shown(name)} is no register that KVM has an id for")
    try:
        value = parse_value(text)
    except ValueError as error:
        raise OneregError(f"{place}: {error}") from None
    if value >> found.size * 8:
        raise OneregError(
            f"{place}: {shown(text)} does not fit the {found.size * 8} bits of {name}"
        )
    return found, value
