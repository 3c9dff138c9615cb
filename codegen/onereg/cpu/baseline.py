# SPDX-License-Identifier: MIT
"""The greatest CPU that every one of several hosts can offer to a guest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import combinations

from onereg.cpu.closing import Closed, Lowered, Unmet, close
from onereg.cpu.hosts import IMPLEMENTATION, Host, id_registers
from onereg.cpu.judging import FieldVerdict, field_verdicts
from onereg.decision import Verdict
from onereg.model import OneReg, Spec
from onereg.query.id_writes import kvm_rule

_MOST_SEARCHED = 12
"""Rows of which every set is tried; of more, those that are blocked are left out together."""


@dataclass(frozen=True)
class Lowering:
    """The fields that one host has to lower."""

    host: Host
    fields: tuple[FieldVerdict, ...]

    @property
    def blocked(self) -> tuple[FieldVerdict, ...]:
        """The fields that cannot be lowered there, or of which it is not known."""
        return tuple(field for field in self.fields if not field.verdict.restores)


@dataclass(frozen=True)
class Baseline:
    """A CPU for several hosts, and what it means on each."""

    values: Mapping[str, int]
    """By register, in the order of the spec."""
    lowerings: tuple[Lowering, ...]
    implementations: Mapping[str, tuple[int, ...]]
    """By register of the implementation, the values where the hosts differ."""
    lowered: tuple[Lowered, ...]
    """The fields that are lower than any host's, because of what their feature requires."""
    unmet: tuple[Unmet, ...]
    """Requirements that the CPU does not meet."""
    leave_out: tuple[Host, ...]
    """The fewest hosts without which no other is blocked; empty where none is."""

    @property
    def is_offered(self) -> bool:
        """True if every host can offer the CPU."""
        return not self.unmet and not any(lowering.blocked for lowering in self.lowerings)


def baseline(spec: Spec, hosts: Sequence[Host]) -> Baseline:
    """The baseline of one host or more, with the hosts to leave out where some are blocked."""
    closed, lowerings = _common(spec, hosts)
    differing = {
        name: tuple(dict.fromkeys(h.values[name] for h in hosts if name in h.values))
        for name in IMPLEMENTATION
    }
    return Baseline(
        values=closed.values,
        lowerings=lowerings,
        implementations={name: found for name, found in differing.items() if len(found) > 1},
        lowered=closed.lowered,
        unmet=closed.unmet,
        leave_out=_leave_out(spec, hosts, closed, lowerings),
    )


def _common(spec: Spec, hosts: Sequence[Host]) -> tuple[Closed, tuple[Lowering, ...]]:
    values = {
        one_reg.name: _safe(one_reg, [host.values[one_reg.name] for host in hosts])
        for one_reg in id_registers(spec)
        if all(one_reg.name in host.values for host in hosts)
    }
    closed = close(spec, hosts, values)
    lowerings = []
    for host in hosts:
        fields = tuple(
            field
            for field in field_verdicts(spec, host, closed.values)
            if field.verdict is not Verdict.SAME
        )
        lowerings.append(Lowering(host, fields))
    return closed, tuple(lowerings)


def _safe(one_reg: OneReg, values: Sequence[int]) -> int:
    """The value whose every field is safe on all; bits of no field are those that all have."""
    values = list(dict.fromkeys(values))  # of many hosts few differ
    result = reduce(lambda one, other: one & other, values)
    for field in one_reg.register.fields:
        rule = kvm_rule(one_reg, field, None)
        number = field.of(values[0])
        for value in values[1:]:
            number = rule.safe(field, number, field.of(value))
        result = result & ~field.mask | number << field.lsb
    return result


def _leave_out(
    spec: Spec, hosts: Sequence[Host], closed: Closed, lowerings: Sequence[Lowering]
) -> tuple[Host, ...]:
    stuck = [unmet.host for unmet in closed.unmet]
    blocked = [
        lowering.host
        for lowering in lowerings
        if lowering.blocked or any(lowering.host is host for host in stuck)
    ]
    if not blocked:
        return ()
    if len(hosts) > _MOST_SEARCHED:
        return tuple(blocked)
    for count in range(1, len(hosts)):
        for without in combinations(hosts, count):
            rest = [host for host in hosts if not any(host is one for one in without)]
            common, others = _common(spec, rest)
            if not common.unmet and not any(lowering.blocked for lowering in others):
                return without
    return tuple(hosts[1:])
