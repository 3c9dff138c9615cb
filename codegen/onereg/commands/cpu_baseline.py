# SPDX-License-Identifier: MIT
"""A baseline as data, as text, and as the lines of a model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from onereg.cpu.baseline import MOST_SEARCHED, Baseline, Lowering
from onereg.cpu.hosts import IMPLEMENTATION, Host, RefusingHost, id_registers
from onereg.cpu.judging import FieldVerdict
from onereg.decision.identification import capability_to_write
from onereg.dumps.text_lines import BLOCKED
from onereg.errors import OneregError, did_you_mean, shown
from onereg.model import Spec
from onereg.model.id_fields import Direction
from onereg.query.id_writes import FieldRule, kvm_rule, releases_to_write
from onereg.terminal import folded, one_line, styled


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
        "refusing": [
            {
                "source": host.source,
                "alike": list(host.alike),
                "kernel": host.kernel,
                "features": None if host.features is None else list(host.features),
                "errno": host.errno,
            }
            for host in found.refusing
        ],
        "blocked": [
            *(
                {"source": lowering.host.source} | _lower_facts(field)
                for lowering in found.lowerings
                for field in lowering.blocked
            ),
            *({"source": one.host.source} | _lower_facts(one.field) for one in found.unmet),
            *({"source": host.source} | _refusal_facts(host) for host in found.refusing),
        ],
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
        "sharing": _names(found.sharing),
        "leave_out": _names(found.leave_out),
    }


def _names(hosts: Sequence[Host | RefusingHost]) -> list[str]:
    """The files of hosts, those that are alike included."""
    return [name for host in hosts for name in (host.source, *host.alike)]


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


def _refusal_facts(host: RefusingHost) -> dict[str, Any]:
    """As the facts of a field: the whole vCPU is refused, and no register in particular."""
    return {
        "register": None,
        "field": None,
        "from": None,
        "to": None,
        "writable": False,
        "verdict": "refuse",
        "reason": host.reason,
        "since": None,
    }


def model_lines(found: Baseline) -> Iterator[str]:
    """The CPU as lines NAME VALUE, below a comment if some host does not take it."""
    if not found.is_offered:
        yield BLOCKED + one_line(" ".join(_verdict(found)).removeprefix("Blocked: "))
    for name, value in found.values.items():
        yield f"{name} {value:#x}"


def baseline_lines(found: Baseline) -> Iterator[str]:
    """A baseline as text: the verdict, each host with the fields that it lowers, the values."""
    style = "green" if found.is_offered else "red"
    first, *more = _verdict(found)
    yield folded(styled(first, style), 0)
    yield from (folded(line, 0) for line in more)
    for host in found.refusing:
        yield f"\n{_title(host)}: blocked"
        yield folded(f"  {host.reason}", 0)
    for lowering in found.lowerings:
        yield from _lowering_lines(lowering)
    for lowered in found.lowered:
        place = f"{lowered.register}.{lowered.field}"
        yield "\n" + folded(
            f"{place} {lowered.before:#x} -> {lowered.after:#x}: {lowered.because}", 0
        )
    for unmet in found.unmet:
        text = f"{unmet.host.source}: {unmet.field.place} -> {unmet.field.wanted:#x}: blocked"
        yield "\n" + folded(f"{text}, {unmet.field.reason}", 0)
    yield from _implementation_lines(found)
    if found.values:
        yield f"\n{styled('the CPU', 'bold')}"
    for name, value in found.values.items():
        yield f"  {name} {value:#018x}"


def _verdict(found: Baseline) -> Iterator[str]:
    """The answer: one sentence, and where it is no, the hosts that can share a CPU."""
    hosts = [lowering.host for lowering in found.lowerings]
    count = sum(map(_count, hosts)) + sum(map(_count, found.refusing))
    if found.is_offered:
        every = "The host" if count == 1 else f"All {count} hosts"
        yield f"{every} can offer this CPU."
        return
    if count == 1:
        yield "Blocked: the host can offer no CPU."
    else:
        yield f"Blocked: the {count} hosts have no common CPU."
    sharing = sum(map(_count, found.sharing))
    if sharing > 1:
        names = ", ".join(f"{host.source}{_alike(host)}" for host in found.sharing)
        is_largest = len(hosts) <= MOST_SEARCHED
        most = "The most that can share one:" if is_largest else "These can share one:"
        yield f"{most} {names}."
    elif count > 1:
        yield "No two of them have a common CPU."


def _count(host: Host | RefusingHost) -> int:
    return 1 + len(host.alike)


def _alike(host: Host | RefusingHost) -> str:
    """The count of the hosts for which one stands."""
    return f" and {len(host.alike)} alike" if host.alike else ""


def _title(host: Host | RefusingHost) -> str:
    kernel = f", kernel {host.kernel}" if host.kernel else ""
    return f"{styled(host.source, 'bold')}{_alike(host)}{kernel}"


def _lowering_lines(lowering: Lowering) -> Iterator[str]:
    count = len(lowering.fields)
    noun = "field" if count == 1 else "fields"
    blocked = f", {len(lowering.blocked)} of them blocked" if lowering.blocked else ""
    yield f"\n{_title(lowering.host)}: {count or 'no'} {noun} to set{blocked}"
    for field in sorted(lowering.fields, key=lambda field: field.verdict.restores):
        state = "" if field.verdict.restores else f": blocked, {field.reason}"
        since = f"; writable since {field.since}" if field.since else ""
        own = "none" if field.own is None else f"{field.own:#x}"
        text = f"  {field.place} {own} -> {field.wanted:#x}{state}{since}"
        yield folded(text, 0)


def _implementation_lines(found: Baseline) -> Iterator[str]:
    """The registers of the implementation that differ, and the need of the VMM."""
    for name, values in found.implementations.items():
        text = f"{name} differs: {', '.join(f'{value:#x}' for value in values)}"
        chosen = f"; the CPU has {found.values[name]:#x}" if name in found.values else ""
        yield "\n" + folded(text + chosen, 0)
    if found.implementations:
        yield folded(IMPLEMENTATION_NEED, 0)


IMPLEMENTATION_NEED = (
    "A guest keeps the value with which it was created.  A host of another value takes it on Linux "
    "6.15 or later alone, from a VMM that enables KVM_CAP_ARM_WRITABLE_IMP_ID_REGS before it "
    "creates the vCPUs.  If yours does, say so with --caps KVM_CAP_ARM_WRITABLE_IMP_ID_REGS."
)
"""The need of a VMM that gives a guest another MIDR_EL1 than the host's."""


def explanation(spec: Spec, found: Baseline, hosts: Sequence[Host], text: str) -> Iterator[str]:
    """The reason for the number of a baseline's field, or of all fields of a register, by host."""
    register, dot, name = text.partition(".")
    names = [one_reg.name for one_reg in id_registers(spec)] + list(IMPLEMENTATION)
    if register not in names:
        raise OneregError(f"{shown(register)} is no ID register{did_you_mean(register, names)}")
    if register not in found.values:
        raise OneregError(f"{register}: not every dump has a value of it")
    one_reg = next(o for o in spec.of_arch("arm64") if o.name == register)
    fields = list(one_reg.register.fields)
    if dot:
        chosen = list(one_reg.register.fields.named(name))
        if not chosen:
            known = [field.name for field in fields]
            raise OneregError(f"{register} has no field {shown(name)}{did_you_mean(name, known)}")
        fields = chosen
    for field in fields:
        number = field.of(found.values[register])
        own = [field.of(host.values[register]) for host in hosts]
        if capability_to_write(one_reg) is not None:
            reason = "KVM has no order of its values"
        else:
            rule = kvm_rule(one_reg, field, None)
            reason = safe_reason(rule, number, own)
        yield f"{register}.{field.name} is {number:#x}: {reason}"
        yield f"  writable: {releases_to_write(one_reg, field.mask) or 'by no kernel'}"
        for host, number in zip(hosts, own, strict=True):
            kernel = f", kernel {host.kernel}" if host.kernel else ""
            yield f"  {number:#x} in {host.source}{_alike(host)}{kernel}"


def safe_reason(rule: FieldRule, number: int, own: Sequence[int]) -> str:
    """The rule by which a number is safe on all hosts."""
    if len(set(own)) == 1 and number in own:
        return "every host has it"
    if rule.direction is Direction.EXACT:
        return f"where hosts differ, {rule.exact or 0:#x} alone is safe on all"
    if rule.direction is Direction.HIGHER_OR_ZERO:
        return "zero is safe beside zero, and otherwise the higher number"
    if number not in own:
        return "a feature that it tells requires another, which is not on every host"
    return f"the {rule.direction.value} number is safe"
