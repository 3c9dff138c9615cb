# SPDX-License-Identifier: MIT
"""Results of the cpu commands as data and as lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from onereg.cpu.hosts import IMPLEMENTATION, Host, RefusingHost, id_registers
from onereg.cpu.judging import FieldVerdict, accepts
from onereg.cpu.stated import StatedCpu
from onereg.cpu.writes import UNKNOWN, Answer
from onereg.decision import Verdict
from onereg.dumps.reading import KnownRegisters
from onereg.errors import Finding, Mark, OneregError, shown
from onereg.model import OneReg, Spec
from onereg.model.cpu_features import CpuFeature
from onereg.model.cpu_parts import CpuPart
from onereg.query.cpu_features import FeatureReader
from onereg.query.id_writes import kvm_rule
from onereg.query.values import parse_value
from onereg.terminal import folded, say


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
    part = facts["part"] or "an unknown part"
    yield folded(f"{facts['source']}: {part}, MIDR_EL1 {facts['midr']}", 0)
    for group, names in facts["features"].items():
        text = f"  {group}: {', '.join(name.removeprefix('FEAT_') for name in names)}"
        yield folded(text, 0)
    for row in facts["fields"]:
        meaning = f" {row['meaning']}" if row["meaning"] else ""
        yield folded(f"  {row['register']}.{row['field']} {row['value']}{meaning}: {row['doc']}", 0)
    for row in facts.get("hidden", ()):
        place = f"{row['register']}.{row['field']}"
        yield folded(f"  hidden: {place} is {row['host']} on the host, and {row['value']} here", 0)
    for row in facts.get("beyond", ()):
        place = f"{row['register']}.{row['field']}"
        text = f"  not hidden: {place} is {row['value']} here, which is more than the host's"
        yield folded(f"{text} {row['host']}", 0)


def hidden_facts(spec: Spec, vcpu: Host, host: Host) -> dict[str, list[dict[str, Any]]]:
    """The fields in which a host has another number than a vCPU shows.

    ``hidden`` has those that KVM may have hidden: the vCPU's number is safe on the host.
    ``beyond`` has the others, in which the vCPU shows more than the host has.
    """
    found: dict[str, list[dict[str, Any]]] = {"hidden": [], "beyond": []}
    for one_reg in id_registers(spec):
        if one_reg.name not in vcpu.values or one_reg.name not in host.values:
            continue
        for field in one_reg.register.fields:
            own, here = (field.of(of.values[one_reg.name]) for of in (host, vcpu))
            if own == here:
                continue
            is_safe = kvm_rule(one_reg, field, None).safe(field, here, own) == here
            found["hidden" if is_safe else "beyond"].append(
                {
                    "register": one_reg.name,
                    "field": field.name,
                    "host": f"{own:#x}",
                    "value": f"{here:#x}",
                }
            )
    return found


def unstated_implementation(stated: StatedCpu, hosts: Sequence[Host]) -> dict[str, int]:
    """The values of the first host in registers of the implementation that a CPU does not state.

    A guest that is created there has them, whatever form the CPU is given in.
    """
    has = stated.values.keys() | stated.bits.keys()
    return (
        {
            name: hosts[0].values[name]
            for name in IMPLEMENTATION
            if name not in has and all(name in host.values for host in hosts)
        }
        if hosts
        else {}
    )


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


def refusing_facts(host: RefusingHost) -> dict[str, Any]:
    """The answer of a host whose KVM refuses the vCPU, as data."""
    return {
        "source": host.source,
        "kernel": host.kernel,
        "accepts": False,
        "refused": host.errno,
        "features": None if host.features is None else list(host.features),
        "reason": host.reason,
        "fields": [],
    }


def refusing_finding(host: RefusingHost) -> Finding:
    """The finding about a host whose KVM refuses the vCPU."""
    return Finding(host.mark, "cpu-refused", f"{host.reason}: no CPU can be given to it")


def check_findings(host: Host, verdicts: Iterable[FieldVerdict]) -> Iterator[Finding]:
    """A finding for each field that a host does not take, or may not."""
    for verdict in verdicts:
        if verdict.verdict.restores:
            continue
        own = "none" if verdict.own is None else f"{verdict.own:#x}"
        since = f"; writable since {verdict.since}" if verdict.since else ""
        message = f"{verdict.place} {verdict.wanted:#x} (the host has {own})"
        rule = "cpu-unknown" if verdict.verdict is Verdict.UNKNOWN else "cpu-refused"
        yield Finding(Mark(host.source, 1, 1), rule, f"{message}: {verdict.reason}{since}")


def tell_implementation(told: Sequence[str], left_out: Sequence[str], has_hosts: bool) -> None:
    """Says on standard error what a VMM needs for MIDR_EL1 and its like in a template."""
    if told:
        say(f"{', '.join(told)}: a host of another value takes it on Linux 6.15 or later alone, "
            f"from a VMM that enables {_CAPABILITY} before it creates the vCPUs")  # fmt: skip
    if left_out and has_hosts:
        say(f"{', '.join(left_out)}: left out, for the form has no place for it, and a host has "
            "another value: a guest does not move between such hosts")  # fmt: skip
    elif left_out:
        say(f"{', '.join(left_out)}: left out; give a dump of each host, and the template states "
            "it where a host has another value")  # fmt: skip


_CAPABILITY = "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS"


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
