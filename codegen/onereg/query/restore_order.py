# SPDX-License-Identifier: MIT
"""The order of a restore: the spec's order, changed only where ``before`` or ``after`` demands it.

An edge may name a register, a family or a whole set; the order is a topological one that
always takes the earliest register of the spec that nothing holds back any more.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence

from onereg.model import OneReg

_Node = tuple[str, str]
"""(kind, name): a register, or the begin or end of a family or set."""


class OrderCycle(Exception):
    """The edges contradict each other; ``cycle`` are the registers of one contradiction."""

    def __init__(self, cycle: Sequence[OneReg]) -> None:
        self.cycle = tuple(cycle)
        super().__init__(" -> ".join(one_reg.name for one_reg in cycle))


def referable(one_regs: Iterable[OneReg]) -> dict[str, list[OneReg]]:
    """The names that an edge may use, with the registers that each means."""
    names: dict[str, list[OneReg]] = {}
    for one_reg in one_regs:
        for name in {one_reg.name, one_reg.register.family, one_reg.set}:
            names.setdefault(name, []).append(one_reg)
    return names


def restore_order(one_regs: Sequence[OneReg]) -> list[OneReg]:
    """The registers of one architecture in the order in which a restore writes them.

    Edges that name nothing are ignored here; the rule ``dangling-reference`` reports them.
    Raises :class:`OrderCycle`.
    """
    graph = _Graph(one_regs)
    return graph.sorted()


class _Graph:
    def __init__(self, one_regs: Sequence[OneReg]) -> None:
        self._one_regs = one_regs
        self._index = {one_reg.name: i for i, one_reg in enumerate(one_regs)}
        self._next: dict[_Node, set[_Node]] = {}
        groups = referable(one_regs)
        for name, members in groups.items():
            if name not in self._index:
                for member in members:
                    self._edge(("begin", name), ("register", member.name))
                    self._edge(("register", member.name), ("end", name))
        for one_reg in one_regs:
            for name in one_reg.after:
                if name in groups:
                    self._edge(self._last(name), ("register", one_reg.name))
            for name in one_reg.before:
                if name in groups:
                    self._edge(("register", one_reg.name), self._first(name))

    def _first(self, name: str) -> _Node:
        return ("register" if name in self._index else "begin", name)

    def _last(self, name: str) -> _Node:
        return ("register" if name in self._index else "end", name)

    def _edge(self, first: _Node, then: _Node) -> None:
        self._next.setdefault(first, set()).add(then)
        self._next.setdefault(then, set())

    def sorted(self) -> list[OneReg]:
        waits: dict[_Node, int] = {("register", name): 0 for name in self._index}
        for first, followers in self._next.items():
            waits.setdefault(first, 0)
            for then in followers:
                waits[then] = waits.get(then, 0) + 1
        ready = [self._ranked(node) for node, count in waits.items() if not count]
        heapq.heapify(ready)
        order: list[OneReg] = []
        while ready:
            rank, node = heapq.heappop(ready)
            del waits[node]
            if node[0] == "register":
                order.append(self._one_regs[rank])
            for then in self._next.get(node, ()):
                waits[then] -= 1
                if not waits[then]:
                    heapq.heappush(ready, self._ranked(then))
        if waits:
            raise OrderCycle(self._cycle(waits))
        return order

    def _ranked(self, node: _Node) -> tuple[int, _Node]:
        """Begins and ends of groups come at once, registers by their place in the spec."""
        return (self._index[node[1]] if node[0] == "register" else -1, node)

    def _cycle(self, waits: Mapping[_Node, int]) -> list[OneReg]:
        """Some cycle among the nodes that still wait; each has a predecessor that waits too."""
        before: dict[_Node, _Node] = {}
        for first in sorted(waits):
            for then in self._next.get(first, ()):
                if then in waits:
                    before.setdefault(then, first)
        node, seen = min(before), []
        while node not in seen:
            seen.append(node)
            node = before[node]
        loop = seen[seen.index(node) :][::-1]
        return [self._one_regs[self._index[name]] for kind, name in loop if kind == "register"]
