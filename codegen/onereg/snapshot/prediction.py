# SPDX-License-Identifier: MIT
"""Predicts from two dumps whether a vCPU can move, register by register.

The decision is that of the run time, :mod:`onereg.decision`.  A dump of a fresh vCPU stands for the
destination: its ID registers say how much a guest may be given there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from onereg.decision import Decision, Destination, Source, Verdict, Waivers, decide
from onereg.model import OneReg, Spec, Write
from onereg.query.id_registers import reads_as_zero
from onereg.query.listing import Vcpu, id_registers_needed, listed, policies


@dataclass(frozen=True, slots=True)
class DumpedVcpu:
    """The vCPU of a dump, and as much as the dump says of where it was."""

    values: Mapping[int, int | None]
    """By id: every register that it lists; None where its value is not known."""
    kernel: str | None = None
    """As :func:`~onereg.query.named_kernels.find_kernel` spells it; None where it is not known."""
    features: frozenset[str] | None = None
    """The vCPU's features; None where they are not known."""
    capabilities: frozenset[str] | None = None
    """The VM's capabilities; None where they are not known."""
    hidden: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """By register and field: what the host has and KVM hides from a fresh vCPU."""
    is_fresh: bool = True
    """False where its VMM may have lowered the ID registers: then they are no limits."""


def predict(
    spec: Spec, source: DumpedVcpu, destination: DumpedVcpu, waivers: Waivers | None = None
) -> tuple[Decision, ...]:
    """One decision for each register of the two dumps together.

    Two passes: the first finds the ID registers that the destination takes; the second decides by
    the list that the destination has once it holds them.
    """
    values = {id: value for id, value in source.values.items() if value is not None}
    start = Source(values, source.kernel)
    end = _destination(spec, destination)
    waived = waivers or Waivers()
    settled = _settled(spec, decide(spec, start, end, waived), end)
    lists = _list_after(spec, destination, settled)
    decisions = decide(spec, start, replace(end, values=lists), waived)
    gone = {id: value for id, value in destination.values.items() if id not in lists}
    return _with_gone(spec, decisions, gone)


def _destination(spec: Spec, host: DumpedVcpu) -> Destination:
    names = {one_reg.id: one_reg.name for one_reg in spec.of_arch("arm64")}
    limits = None
    if host.is_fresh:
        limits = {
            names[id]: value
            for id, value in host.values.items()
            if id in names and value is not None
        }
    return Destination(
        values=host.values,
        kernel=host.kernel,
        limits=limits,
        host=host.hidden,
        features=host.features,
        capabilities=host.capabilities,
    )


def _is_identification(one_reg: OneReg, spec: Spec, kernel: str | None) -> bool:
    """True where a restore writes the register before it takes the list again."""
    return Write.ID in policies(one_reg, kernel, spec) or bool(one_reg.writable)


def _settled(
    spec: Spec, decisions: tuple[Decision, ...], end: Destination
) -> dict[str, tuple[int, int]]:
    """By name: what ID registers of the destination hold before and after they are written."""
    by_name = {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}
    settled = {}
    for decision in decisions:
        one_reg = by_name.get(decision.name or "")
        own = end.values.get(decision.id)
        if one_reg is None or own is None:
            continue
        after = own
        if (
            decision.verdict.restores
            and decision.value is not None
            and _is_identification(one_reg, spec, end.kernel)
        ):
            after = decision.value if decision.reads is None else decision.reads
        settled[one_reg.name] = own, after
    return settled


def _list_after(
    spec: Spec, host: DumpedVcpu, settled: Mapping[str, tuple[int, int]]
) -> dict[int, int | None]:
    """The destination's list once the ID registers stand.

    What the dump lists counts; the spec only says what the written ID registers add and remove.
    """
    before, after = (
        _predicted(spec, host, {name: pair[index] for name, pair in settled.items()})
        for index in (0, 1)
    )
    values = {id: value for id, value in host.values.items() if id not in before - after}
    for id in after - before:
        values.setdefault(id, None)
    return values


def _predicted(spec: Spec, host: DumpedVcpu, id_registers: Mapping[str, int]) -> set[int]:
    """The ids that the spec says such a vCPU lists; none where an ID register is not known."""
    zeros = {
        name: 0
        for name in id_registers_needed(spec, "arm64")
        if reads_as_zero(spec.registers["arm64", name])
    }
    vcpu = Vcpu("arm64", host.kernel, host.features, zeros | dict(id_registers))
    try:
        return {one_reg.id for one_reg in listed(spec, vcpu)}
    except LookupError:  # the dump lacks CLIDR_EL1, and its own list is all that is known
        return set()


def _with_gone(
    spec: Spec, decisions: tuple[Decision, ...], gone: Mapping[int, int | None]
) -> tuple[Decision, ...]:
    """Adds a row for what only the destination lists until its ID registers are written."""
    names = {one_reg.id: one_reg.name for one_reg in spec.of_arch("arm64")}
    told = {decision.id for decision in decisions}
    reason = "the destination no longer lists it once its ID registers are those of the save"
    return decisions + tuple(
        Decision(names.get(id), id, Verdict.KEEP, reason) for id in gone if id not in told
    )


def listed_by_kernel(spec: Spec, host: DumpedVcpu, source: DumpedVcpu) -> dict[int, int | None]:
    """The list of a host without a dump, for a vCPU with the source's ID registers.

    The values are not known: neither the CPU of the host nor what its kernel hides of it is told.
    """
    names = {one_reg.id: one_reg.name for one_reg in spec.of_arch("arm64")}
    id_registers = {
        names[id]: value for id, value in source.values.items() if id in names and value is not None
    }
    return dict.fromkeys(sorted(_predicted(spec, host, id_registers)))
