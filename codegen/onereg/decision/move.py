# SPDX-License-Identifier: MIT
"""The decision itself: which rule each register falls under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onereg.decision.absence import in_the_save_alone, there_alone
from onereg.decision.sides import Destination, Move, Source
from onereg.decision.verdicts import NO_WAIVERS, Decision, Kind, Verdict, Waivers
from onereg.decision.writing import written
from onereg.model import OneReg, Scope, Spec


def decide(
    spec: Spec, source: Source, destination: Destination, waivers: Waivers = NO_WAIVERS
) -> tuple[Decision, ...]:
    """One decision for every register that the save or the destination has.

    In the order of the spec, then what the spec does not know by its id.
    """
    return decide_move(Move.of(spec, source, destination), waivers)


def decide_move(move: Move, waivers: Waivers = NO_WAIVERS) -> tuple[Decision, ...]:
    """Does the work of :func:`decide` for a move whose facts have been looked up."""
    return tuple(waivers.apply(decision) for decision in _decisions(move))


def decide_all(
    spec: Spec, moves: Sequence[tuple[Source, Destination]], waivers: Waivers = NO_WAIVERS
) -> tuple[tuple[Decision, ...], ...]:
    """The decisions of all vCPUs of one VM, those on registers that they share once: by the first.

    A later vCPU has a row for such a register only where its save has another value than the
    first one's, which is a refusal: KVM would keep the value that is written last.
    """
    found = []
    shared = {o.id: o for o in spec.of_arch("arm64") if o.scope is Scope.VM}
    for index, (source, destination) in enumerate(moves):
        own = decide(spec, source, destination, waivers)
        if index:
            first = moves[0][0]
            own = tuple(
                waivers.apply(row)
                for decision in own
                for row in _once(decision, shared.get(decision.id), first, source)
            )
        found.append(own)
    return tuple(found)


def _once(
    decision: Decision, one_reg: OneReg | None, first: Source, source: Source
) -> Iterator[Decision]:
    if one_reg is None:
        yield decision
        return
    was, own = first.values.get(one_reg.id), source.values.get(one_reg.id)
    if was != own and not one_reg.volatile:
        reason = "the VM has one value, and the saves of its vCPUs differ"
        yield Decision(one_reg.name, one_reg.id, Verdict.REFUSE, reason, Kind.DISAGREES)


def _decisions(move: Move) -> Iterator[Decision]:
    values, there = move.source.values, move.destination.values
    known = set()
    for one_reg in move.spec.of_arch("arm64"):
        known.add(one_reg.id)
        if one_reg.id in values and one_reg.id in there:
            yield written(one_reg, values[one_reg.id], move)
        elif one_reg.id in values:
            yield in_the_save_alone(one_reg, values[one_reg.id], move)
        elif one_reg.id in there:
            yield there_alone(one_reg, move)
    for id in sorted((values.keys() | there.keys()) - known):
        yield _unheard_of(id, move)


def _unheard_of(id: int, move: Move) -> Decision:
    """Decides an id that the spec does not know: kept raw, and written where both ends have it."""
    values, there = move.source.values, move.destination.values
    if id not in there:
        reason = "the destination does not list it, and the spec does not know it"
        return Decision(None, id, Verdict.REFUSE, reason, Kind.LOST)
    if id not in values:
        return Decision(
            None, id, Verdict.UNKNOWN, "the source lacks it, and the spec does not know it"
        )
    if values[id] == there[id]:
        return Decision(None, id, Verdict.SAME, "it has the value already")
    reason = "the spec does not know it; it is kept raw, and written last"
    return Decision(None, id, Verdict.WRITE, reason, value=values[id])
