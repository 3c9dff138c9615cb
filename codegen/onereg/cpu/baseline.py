# SPDX-License-Identifier: MIT
"""The greatest CPU that every one of several hosts can offer to a guest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import chain, combinations

from onereg.cpu.closing import Closed, Lowered, Unmet, close
from onereg.cpu.hosts import IMPLEMENTATION, Host
from onereg.cpu.judging import FieldVerdict, Judge
from onereg.model import OneReg, Spec
from onereg.query.cpu_features import FeatureReader
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
    """A CPU for several hosts, and its effect on each of them."""

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
    finder = _Finder(spec)
    closed, lowerings = finder.common(hosts)
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
        leave_out=finder.leave_out(hosts, closed, lowerings),
    )


class _Finder:
    """Finds the common CPU of several hosts, by the facts of one spec."""

    def __init__(self, spec: Spec) -> None:
        self._judge = Judge(spec)
        self._reader = FeatureReader(spec)

    def common(self, hosts: Sequence[Host]) -> tuple[Closed, tuple[Lowering, ...]]:
        """The closed CPU, and the fields that each host has to lower."""
        values = {
            name: _safe(one_reg, [host.values[name] for host in hosts])
            for name, one_reg in self._judge.id_registers.items()
            if all(name in host.values for host in hosts)
        }
        closed = close(self._judge, self._reader, hosts, values)
        differing = self._judge.differing_fields
        return closed, tuple(Lowering(host, differing(host, closed.values)) for host in hosts)

    def leave_out(
        self, hosts: Sequence[Host], closed: Closed, lowerings: Sequence[Lowering]
    ) -> tuple[Host, ...]:
        """The fewest hosts without which no other is blocked."""
        stuck = {id(unmet.host) for unmet in closed.unmet}
        blocked = [one.host for one in lowerings if one.blocked or id(one.host) in stuck]
        if not blocked:
            return ()
        if len(hosts) > _MOST_SEARCHED:
            return tuple(blocked)
        every = (combinations(hosts, count) for count in range(1, len(hosts)))
        for without in sorted(chain.from_iterable(every), key=_count):
            rest = [host for host in hosts if not any(host is one for one in without)]
            common, others = self.common(rest)
            if not common.unmet and not any(lowering.blocked for lowering in others):
                return without
        return tuple(hosts[1:])


def _count(rows: Sequence[Host]) -> int:
    """Hosts, those included that are alike."""
    return sum(1 + len(host.alike) for host in rows)


def _safe(one_reg: OneReg, values: Sequence[int]) -> int:
    """The value whose every field is safe on all; bits of no field are those that all have."""
    values = list(dict.fromkeys(values))  # of many hosts few differ
    result = reduce(lambda one, other: one & other, values)
    for field in one_reg.register.fields:
        rule = kvm_rule(one_reg, field, None)
        numbers = list(dict.fromkeys(map(field.of, values)))
        number = reduce(lambda one, other: rule.safe(field, one, other), numbers)
        result = result & ~field.mask | number << field.lsb
    return result
