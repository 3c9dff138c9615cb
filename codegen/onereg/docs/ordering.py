# SPDX-License-Identifier: MIT
"""The order of a restore, and the graph of the sets that must precede others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onereg.dataclass import dataclass
from onereg.docs.links import ORDER, Link
from onereg.model import OneReg, Spec
from onereg.query.restore_order import referable, restore_order


@dataclass(frozen=True, slots=True)
class OrderStep:
    """Neighbours in the order that are of one set."""

    first: int
    last: int
    """Positions, from 1."""
    set: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OrderNode:
    """A set of registers."""

    name: str
    anchor: str
    """The anchor of the set's row in the table of sets."""
    count: int
    layer: int
    """One more than the layer of the last set that it comes after; from 0."""
    row: int
    """Its place within the layer."""
    after: tuple[str, ...]
    """Sets that come before it because the spec says so."""


@dataclass(frozen=True, slots=True)
class Edge:
    """Registers of ``then`` come after registers of ``first``."""

    first: str
    then: str
    why: tuple[str, ...]
    """In the spec's words: ``timers after system-control``, ``PSTATE before X<n>``"""
    implied: bool
    """True if other edges imply it, so that a picture can do without."""
    via: tuple[tuple[int, int], ...] = ()
    """(layer, row) of the free spots on its way through the layers between."""


@dataclass(frozen=True, slots=True)
class OrderGraph:
    """The order of one architecture."""

    arch: str
    nodes: tuple[OrderNode, ...]
    """Sets in the order of a restore, by the first register of each."""
    edges: tuple[Edge, ...]
    """Between sets."""
    inner: tuple[Edge, ...]
    """Between registers of one set; ``first`` and ``then`` are registers or families."""
    said: tuple[str, ...]
    """The spec's demands on single registers; ``Node.after`` has those on whole sets."""
    steps: tuple[OrderStep, ...]

    @property
    def drawn(self) -> tuple[Edge, ...]:
        """The edges that a picture needs."""
        return tuple(edge for edge in self.edges if not edge.implied)


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """The orders of all architectures."""

    graphs: tuple[OrderGraph, ...]
    positions: Mapping[tuple[str, str], int]
    """The position of a register in a restore, from 1, by (arch, name)."""
    sets: Mapping[tuple[str, str], str]
    """The anchor of each set by (arch, name)."""

    def link(self, arch: str, name: str) -> Link | None:
        """A link to a set; None where no set has the name."""
        anchor = self.sets.get((arch, name))
        return None if anchor is None else Link(name, ORDER, anchor)


def order_facts(spec: Spec) -> OrderFacts:
    """The orders of a spec that has passed the rules."""
    graphs = []
    positions: dict[tuple[str, str], int] = {}
    for arch in spec.format.arches:
        one_regs = list(spec.of_arch(arch))
        if not one_regs:
            continue
        ordered = restore_order(one_regs)
        positions |= {(arch, o.name): place for place, o in enumerate(ordered, 1)}
        graphs.append(_graph(arch, one_regs, ordered))
    return OrderFacts(
        graphs=tuple(graphs),
        positions=positions,
        sets={(graph.arch, node.name): node.anchor for graph in graphs for node in graph.nodes},
    )


def _graph(arch: str, one_regs: Sequence[OneReg], ordered: Sequence[OneReg]) -> OrderGraph:
    sets: dict[str, list[OneReg]] = {}
    for one_reg in ordered:
        sets.setdefault(one_reg.set, []).append(one_reg)
    between, inner = _edges(one_regs)
    followers: dict[str, set[str]] = {name: set() for name in sets}
    for first, then in between:
        followers[first].add(then)
    layers = _layers(list(sets), between)
    drawn = [pair for pair in between if not _implied(*pair, followers)]
    rows, via = _rows(layers, drawn)
    return OrderGraph(
        arch=arch,
        nodes=tuple(
            OrderNode(
                name,
                f"set-{arch}-{name}",
                len(members),
                layers[name],
                rows[name],
                tuple(first for first, then in between if then == name),
            )
            for name, members in sets.items()
        ),
        edges=tuple(
            Edge(*pair, tuple(why), pair not in drawn, via.get(pair, ()))
            for pair, why in between.items()
        ),
        inner=tuple(Edge(*pair, tuple(why), False) for pair, why in inner.items()),
        said=tuple(
            dict.fromkeys(
                words
                for reasons in (*between.values(), *inner.values())
                for words, of_sets in reasons.items()
                if not of_sets
            )
        ),
        steps=tuple(_steps(ordered)),
    )


_Reasons = dict[tuple[str, str], dict[str, bool]]
"""Words by pair; true where they say that a whole set comes after."""


def _edges(one_regs: Sequence[OneReg]) -> tuple[_Reasons, _Reasons]:
    """The spec's demands between sets and within them, each with the words that make it."""
    groups = referable(one_regs)
    between: _Reasons = {}
    inner: _Reasons = {}
    for one_reg in one_regs:
        for name in one_reg.after:
            _add(one_reg, name, True, groups, between, inner)
        for name in one_reg.before:
            _add(one_reg, name, False, groups, between, inner)
    return between, inner


def _add(
    one_reg: OneReg,
    name: str,
    after: bool,
    groups: Mapping[str, list[OneReg]],
    between: _Reasons,
    inner: _Reasons,
) -> None:
    family = one_reg.register.family
    whole = all(name in (o.after if after else o.before) for o in groups[one_reg.set])
    who = one_reg.set if whole else family
    words = f"{who} {'after' if after else 'before'} {name}"
    for other in dict.fromkeys(o.set for o in groups.get(name, ())):
        mine = (one_reg.set, other) if not after else (other, one_reg.set)
        if other == one_reg.set:
            pair = (name, family) if after else (family, name)
            inner.setdefault(pair, {})[words] = False
        else:
            between.setdefault(mine, {})[words] = whole and after


def _layers(names: Sequence[str], edges: Mapping[tuple[str, str], object]) -> dict[str, int]:
    """The longest way to each set; sets that wait for each other's registers stay side by side."""
    layers = dict.fromkeys(names, 0)
    for _ in names:
        moved = False
        for first, then in edges:
            if layers[then] <= layers[first] < len(names):
                layers[then] = layers[first] + 1
                moved = True
        if not moved:
            break
    return layers


def _rows(
    layers: Mapping[str, int], edges: Sequence[tuple[str, str]]
) -> tuple[dict[str, int], dict[tuple[str, str], tuple[tuple[int, int], ...]]]:
    """The row of each set in its layer, close to its predecessors, and the ways of edges.

    An edge that passes layers takes a row of each, so that it crosses no set.
    """
    spots: dict[int, list[object]] = {}
    before: dict[object, list[object]] = {}
    for name, layer in layers.items():
        spots.setdefault(layer, []).append(name)
    for edge in edges:
        first, then = edge
        last: object = first
        for layer in range(layers[first] + 1, layers[then]):
            spots[layer].append((edge, layer))
            before[edge, layer] = [last]
            last = (edge, layer)
        before.setdefault(then, []).append(last)
    row: dict[object, float] = {}
    for layer in sorted(spots):
        spots[layer].sort(
            key=lambda spot: _mean([row[b] for b in before.get(spot, ()) if b in row])
        )
        middle = (len(spots[layer]) - 1) / 2
        row |= {spot: place - middle for place, spot in enumerate(spots[layer])}
    places = {spot: place for those in spots.values() for place, spot in enumerate(those)}
    via = {
        edge: tuple(
            (layer, places[edge, layer]) for layer in range(layers[edge[0]] + 1, layers[edge[1]])
        )
        for edge in edges
    }
    return {name: places[name] for name in layers}, via


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0


def _implied(first: str, then: str, followers: Mapping[str, set[str]]) -> bool:
    seen: set[str] = set()
    waiting = [name for name in followers[first] if name != then]
    while waiting:
        name = waiting.pop()
        if name == then:
            return True
        if name not in seen and name != first:
            seen.add(name)
            waiting += followers[name]
    return False


def _steps(ordered: Sequence[OneReg]) -> list[OrderStep]:
    steps: list[OrderStep] = []
    for place, one_reg in enumerate(ordered, 1):
        last = steps[-1] if steps else None
        if last is not None and last.set == one_reg.set:
            steps[-1] = OrderStep(last.first, place, last.set, (*last.names, one_reg.name))
        else:
            steps.append(OrderStep(place, place, one_reg.set, (one_reg.name,)))
    return steps
