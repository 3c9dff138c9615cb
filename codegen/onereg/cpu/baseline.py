# SPDX-License-Identifier: MIT
"""The greatest CPU that every one of several hosts can offer to a guest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import reduce
from itertools import chain, combinations

from onereg.cpu.closing import Closed, Lowered, Unmet, close
from onereg.cpu.hosts import IMPLEMENTATION, Host, RefusingHost
from onereg.cpu.judging import FieldVerdict, Judge
from onereg.dataclass import dataclass
from onereg.model import OneReg, Spec
from onereg.query.cpu_features import FeatureReader
from onereg.query.id_writes import kvm_rule

MOST_SEARCHED = 12
"""Rows of which every set is tried; of more, those that are blocked are left out together."""

_MIDR = "MIDR_EL1"


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
    sharing: tuple[Host, ...]
    """The largest set of hosts that have a common CPU: all where none is blocked."""
    refusing: tuple[RefusingHost, ...] = ()
    """Hosts whose KVM refuses such a vCPU: they can offer no CPU at all."""

    @property
    def is_offered(self) -> bool:
        """True if every host can offer the CPU."""
        return (
            not self.unmet
            and not self.refusing
            and not any(lowering.blocked for lowering in self.lowerings)
        )

    @property
    def leave_out(self) -> tuple[Host | RefusingHost, ...]:
        """The hosts that are not in ``sharing``."""
        shares = set(map(id, self.sharing))
        hosts = (lowering.host for lowering in self.lowerings)
        return (*self.refusing, *(host for host in hosts if id(host) not in shares))


def baseline(spec: Spec, hosts: Sequence[Host], refusing: Sequence[RefusingHost] = ()) -> Baseline:
    """The baseline of several hosts, with the largest set that can share one if they cannot."""
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
        sharing=finder.sharing(hosts, _blocked(closed, lowerings)),
        refusing=tuple(refusing),
    )


def _blocked(closed: Closed, lowerings: Sequence[Lowering]) -> list[Host]:
    """The hosts that do not take a CPU."""
    stuck = {id(unmet.host) for unmet in closed.unmet}
    return [one.host for one in lowerings if one.blocked or id(one.host) in stuck]


class _Finder:
    """Finds the common CPU of several hosts, by the facts of one spec."""

    def __init__(self, spec: Spec) -> None:
        self._judge = Judge(spec)
        self._reader = FeatureReader(spec)

    def common(self, hosts: Sequence[Host]) -> tuple[Closed, tuple[Lowering, ...]]:
        """The closed CPU, and the fields that each host has to lower; nothing of no host."""
        if not hosts:
            return Closed({}, (), ()), ()
        values = {
            name: _safe(one_reg, [host.values[name] for host in hosts])
            for name, one_reg in self._judge.id_registers.items()
            if all(name in host.values for host in hosts)
        }
        closed = close(self._judge, self._reader, hosts, values)
        closed = replace(closed, values={**self._implementation(hosts), **closed.values})
        differing = self._judge.differing_fields
        return closed, tuple(Lowering(host, differing(host, closed.values)) for host in hosts)

    def _implementation(self, hosts: Sequence[Host]) -> dict[str, int]:
        """The registers of the implementation: the first value that every host takes, if any."""
        found = {}
        for name in IMPLEMENTATION:
            values = list(dict.fromkeys(host.values.get(name) for host in hosts))
            if None in values or not values:
                continue
            of_all = (v for v in values if len(values) == 1 or self._is_taken(hosts, name, v))
            chosen = next(of_all, values[0])
            assert chosen is not None
            found[name] = chosen
        return found

    def _is_taken(self, hosts: Sequence[Host], name: str, value: int | None) -> bool:
        return value is not None and all(
            field.verdict.restores
            for host in hosts
            for field in self._judge.differing_fields(host, {name: value})
        )

    def sharing(self, hosts: Sequence[Host], blocked: Sequence[Host]) -> tuple[Host, ...]:
        """The largest set of rows that have a common CPU, by the count of their hosts.

        Of more rows than :data:`MOST_SEARCHED` a large one: those that are blocked are left out
        until none is, and where none remains rows are added one by one.
        """
        if not blocked:
            return tuple(hosts)
        if len(hosts) <= MOST_SEARCHED:
            every = (combinations(hosts, count) for count in range(1, len(hosts)))
            for without in sorted(chain.from_iterable(every), key=_count):
                rest = _except(hosts, without)
                if not _blocked(*self.common(rest)):
                    return rest
            return tuple(hosts[:1])
        rest = tuple(hosts)
        while rest and blocked:
            rest = _except(rest, blocked)
            blocked = _blocked(*self.common(rest))
        return rest or self._one_by_one(hosts)

    def _one_by_one(self, hosts: Sequence[Host]) -> tuple[Host, ...]:
        """The largest of the sets that begin with the rows of one MIDR_EL1.

        A row joins if it has a common CPU with those before it, the row of most hosts first.
        """
        by_count = sorted(hosts, key=lambda host: -len(host.alike))
        sets = []
        for midr in dict.fromkeys(host.values.get(_MIDR) for host in by_count):
            found: tuple[Host, ...] = ()
            for host in sorted(by_count, key=lambda host: host.values.get(_MIDR) != midr):
                if not _blocked(*self.common((*found, host))):
                    found = (*found, host)
            sets.append(found)
        most = max(sets, key=_count)
        return tuple(host for host in hosts if any(host is one for one in most))


def _except(hosts: Sequence[Host], without: Sequence[Host]) -> tuple[Host, ...]:
    left_out = set(map(id, without))
    return tuple(host for host in hosts if id(host) not in left_out)


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
