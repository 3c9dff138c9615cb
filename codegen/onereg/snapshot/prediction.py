# SPDX-License-Identifier: MIT
"""Predicts from two dumps whether a vCPU can move, register by register.

The decision is that of the run time, :mod:`onereg.decision`.  A dump of a fresh vCPU stands for the
destination: its ID registers say how much a guest may be given there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from functools import lru_cache

from onereg.dataclass import dataclass
from onereg.decision import Decision, Destination, Source, Verdict, Waivers, decide_move
from onereg.decision.sides import Move
from onereg.model import OneReg, Spec, Write
from onereg.model.fields import OtherField
from onereg.query.id_registers import reads_as_zero
from onereg.query.listing import Vcpu, id_registers_needed, listed, policies


@dataclass(frozen=True, slots=True, eq=False)
class DumpedVcpu:
    """The vCPU of a dump, and as much as the dump says of where it was; equal to itself alone."""

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


_MOST_KEPT = 512
"""The vCPUs, and the lists of vCPUs, of which the facts are kept."""


def _source(vcpu: DumpedVcpu) -> Source:
    values = {id: value for id, value in vcpu.values.items() if value is not None}
    return Source(values, vcpu.kernel)


class Predictor:
    """Predictions by one spec, whose facts are looked up once for all of them."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._by_id = {one_reg.id: one_reg for one_reg in spec.of_arch("arm64")}
        self._by_name = {one_reg.name: one_reg for one_reg in self._by_id.values()}
        self._ids = {name: one_reg.id for name, one_reg in self._by_name.items()}
        self._needed = id_registers_needed(spec, "arm64")
        followed = {one.follows.register for one in self._by_id.values() if one.follows}
        self._telling = {*self._needed, *followed} & self._by_name.keys()
        """The registers on whose value the list or other registers depend."""
        self._zeros = {
            name: 0 for name in self._needed if reads_as_zero(spec.registers["arm64", name])
        }
        # In a fleet each vCPU is an end of many moves.
        self._source = lru_cache(_MOST_KEPT)(_source)
        self._destination = lru_cache(_MOST_KEPT)(self._destination_of)
        self._listed = lru_cache(_MOST_KEPT)(self._listed_by)

    def predict(
        self, source: DumpedVcpu, destination: DumpedVcpu, waivers: Waivers | None = None
    ) -> tuple[Decision, ...]:
        """One decision for each register of the two dumps together.

        Two passes: the first finds the ID registers that the destination takes; the second decides
        by the list that the destination has once it holds them.
        """
        start, end = self._source(source), self._destination(destination)
        waived = waivers or Waivers()
        decisions = decide_move(Move(self._spec, start, end, self._ids), waived)
        settled = self._settled(decisions, end)
        lists = self._without_dependent(self._list_after(destination, settled), settled)
        if lists == destination.values:
            return decisions
        moved = Move(self._spec, start, replace(end, values=lists), self._ids)
        decisions = decide_move(moved, waived)
        gone = {id: value for id, value in destination.values.items() if id not in lists}
        return self._with_gone(decisions, gone)

    def listed_by_kernel(self, host: DumpedVcpu, source: DumpedVcpu) -> dict[int, int | None]:
        """The list of a host without a dump, for a vCPU with the source's ID registers.

        The values are not known: neither the CPU of the host nor what its kernel hides of it is
        told.
        """
        id_registers = {
            self._by_id[id].name: value
            for id, value in source.values.items()
            if id in self._by_id and value is not None
        }
        return dict.fromkeys(sorted(self._predicted(host, id_registers)))

    def _destination_of(self, host: DumpedVcpu) -> Destination:
        limits = None
        if host.is_fresh:
            limits = {
                self._by_id[id].name: value
                for id, value in host.values.items()
                if id in self._by_id and value is not None
            }
        return Destination(
            values=host.values,
            kernel=host.kernel,
            limits=limits,
            host=host.hidden,
            features=host.features,
            capabilities=host.capabilities,
        )

    def _is_identification(self, one_reg: OneReg, kernel: str | None) -> bool:
        """True where a restore writes the register before it takes the list again."""
        return bool(one_reg.writable) or Write.ID in policies(one_reg, kernel, self._spec)

    def _settled(
        self, decisions: tuple[Decision, ...], end: Destination
    ) -> dict[str, tuple[int, int]]:
        """The values of the destination's ID registers before and after they are written."""
        settled = {}
        by_name = {decision.name: decision for decision in decisions}
        for name in self._telling:
            one_reg, decision = self._by_name[name], by_name.get(name)
            own = end.values.get(one_reg.id)
            if decision is None or own is None:
                continue
            after = own
            if (
                decision.verdict.restores
                and decision.value is not None
                and self._is_identification(one_reg, end.kernel)
            ):
                after = decision.value if decision.reads is None else decision.reads
            settled[name] = own, after
        return settled

    def _list_after(
        self, host: DumpedVcpu, settled: Mapping[str, tuple[int, int]]
    ) -> Mapping[int, int | None]:
        """The destination's list once the ID registers stand.

        What the dump lists counts; the spec only says what the written ID registers add and
        remove.
        """
        if all(own == after for own, after in settled.values()):
            return host.values
        before, after = (
            self._predicted(host, {name: pair[index] for name, pair in settled.items()})
            for index in (0, 1)
        )
        gone = before - after
        values = {id: value for id, value in host.values.items() if id not in gone}
        for id in after - before:
            values.setdefault(id, None)
        return values

    def _without_dependent(
        self, values: Mapping[int, int | None], settled: Mapping[str, tuple[int, int]]
    ) -> Mapping[int, int | None]:
        """The values without those that follow from an ID register's field that changes."""
        dependent = {
            one_reg.id
            for one_reg in self._by_id.values()
            if one_reg.follows is not None and self._changes(one_reg.follows, settled)
        }
        if dependent.isdisjoint(values):
            return values
        return {id: None if id in dependent else value for id, value in values.items()}

    def _changes(self, of: OtherField, settled: Mapping[str, tuple[int, int]]) -> bool:
        """True if a field of an ID register is another once that register is written."""
        if of.register not in settled:
            return False
        field = next(self._by_name[of.register].register.fields.named(of.field))
        before, after = (field.of(value) for value in settled[of.register])
        return before != after

    def _predicted(self, host: DumpedVcpu, id_registers: Mapping[str, int]) -> frozenset[int]:
        """The ids that the spec says such a vCPU lists; none where an ID register is not known."""
        needed = self._zeros | {n: v for n, v in id_registers.items() if n in self._needed}
        return self._listed(host.kernel, host.features, tuple(sorted(needed.items())))

    def _listed_by(
        self,
        kernel: str | None,
        features: frozenset[str] | None,
        id_registers: tuple[tuple[str, int], ...],
    ) -> frozenset[int]:
        vcpu = Vcpu("arm64", kernel, features, dict(id_registers))
        try:
            return frozenset(one_reg.id for one_reg in listed(self._spec, vcpu))
        except LookupError:  # the dump lacks CLIDR_EL1, and its own list is all that is known
            return frozenset()

    def _with_gone(
        self, decisions: tuple[Decision, ...], gone: Mapping[int, int | None]
    ) -> tuple[Decision, ...]:
        """Adds rows for registers that the destination lists until its ID registers are written."""
        told = {decision.id for decision in decisions}
        reason = "the destination no longer lists it once its ID registers are the guest's"
        return decisions + tuple(
            Decision(self._name(id), id, Verdict.KEEP, reason) for id in gone if id not in told
        )

    def _name(self, id: int) -> str | None:
        return self._by_id[id].name if id in self._by_id else None
