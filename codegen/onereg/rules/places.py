# SPDX-License-Identifier: MIT
"""Rules on the places of a layout: at any time each place belongs to one register alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from onereg.model import Layout, Mode, Place, Spec, State
from onereg.query.places import Home, cells_by_register, homes, is_mirrored, name_of_place, spot
from onereg.rules.book import Problem, rule, target_rule
from onereg.rules.targets import chosen_targets
from onereg.targets.contract import LayoutFeature, Target

_PSTATE = "PSTATE"


@rule("layout-clash")
def a_place_holds_one_register(spec: Spec) -> Iterator[Problem]:
    """Two registers have the same place in the same mode.

    The next get, or the VMM at a change of mode, would overwrite one with the other.  A cell's
    parked place belongs to it in all modes of its Execution state.  Registers that are never there
    together may share a place: the cells of a live name, a register of AArch64 state and one of
    AArch32 state, and V0, which is a part of Z0.
    """
    within = {(o.name, o.within) for o in spec.of_arch("arm64") if o.within is not None}
    for layout in spec.layouts:
        told: set[tuple[str, str]] = set()
        at_home = list(homes(layout, spec))
        for kept in _kept_by_mode(layout, at_home, spec):
            seen: dict[tuple[str, int | str | None], tuple[str, str, Place]] = {}
            for register, shown, place in kept:
                first = seen.setdefault(spot(layout, place), (register, shown, place))
                pair = (first[0], register)
                if first[0] == register or pair in within or pair[::-1] in within:
                    continue
                if (first[1], shown) not in told:
                    told.add((first[1], shown))
                    yield (
                        place.mark,
                        f"{place} of {shown} already holds {first[1]}, at {first[2].mark}",
                    )


def _kept_by_mode(
    layout: Layout, at_home: list[Home], spec: Spec
) -> Iterator[list[tuple[str, str, Place]]]:
    """(register, its name in a finding, place) of all that is kept at a time, live ones last."""
    modes: list[tuple[Mode | None, bool]] = [(None, False)]  # None: AArch64 state at large
    modes += [(mode, False) for mode in spec.modes]
    modes += [(mode, True) for mode in spec.modes if mode.name == "usr"]
    for mode, el1_aarch64 in modes:
        kept: list[tuple[str, str, Place]] = []
        live: list[tuple[str, str, Place]] = []
        for at in at_home:
            if at.live is not None and at.cell is not None and mode is not None:
                holds, live_in = at.cell.holds, at.cell.live_in
                live += [(at.name, f"the live {holds}", at.live)] if mode.name in live_in else []
            for place in _reserved(layout, at, mode, el1_aarch64):
                kept.append((at.name, name_of_place(layout, at, place), place))
        yield kept + live


def _reserved(layout: Layout, at: Home, mode: Mode | None, el1_aarch64: bool) -> list[Place]:
    """The places that a register has in a mode, whether or not it is live in another."""
    in_aarch32 = mode is not None and mode.state is State.AARCH32
    if in_aarch32 and at.parked is not None and (at.user or not el1_aarch64):
        mirrored = at.place if is_mirrored(layout, at) else None
        return [place for place in (at.parked, mirrored) if place is not None]
    return [] if at.place is None else [at.place]


@rule("layout-double")
def a_register_has_one_place(spec: Spec) -> Iterator[Problem]:
    """The AArch32 place of a register is given twice: under its own name and under its cell's.

    The register and the cell are one register.  It has a place for AArch64 state, a place for
    AArch32 state, and no third.  A place that depends on the mode stands under `live`.
    """
    for layout in spec.layouts:
        for register, cell in cells_by_register(spec.cells).items():
            place, other = layout.places.get(cell.name), layout.aarch32.get(register)
            if cell.name != register and place is not None and other is not None:
                yield (
                    place.mark,
                    f"{cell.name} is {register}, which has the place {other} at {other.mark}",
                )


@target_rule("layout-state")
def the_execution_state_is_known(spec: Spec, targets: Sequence[Target]) -> Iterator[Problem]:
    """A register has a place in each Execution state, and nothing tells the state.

    A target that knows the VMM calls the function of `execution_state`.  Targets `c` and `python`
    read PSTATE, so PSTATE itself has one place.  In User mode, which may be below an AArch64 EL1,
    they read the member `el1_aarch32`.
    """
    for layout in spec.layouts:
        by_state = [at for at in homes(layout, spec) if at.place and at.parked]
        features = {f for target in chosen_targets(layout, targets) for f in target.features}
        wants_function = LayoutFeature.STATE_FUNCTION in features
        if by_state and wants_function and layout.execution_state is None:
            apart = _apart(by_state[0])
            yield layout.mark, f"{apart}; execution_state says how they are told apart"
        if LayoutFeature.EL1_AARCH32 in features:
            yield from _told_by_pstate(layout, by_state, spec)


def _told_by_pstate(layout: Layout, by_state: list[Home], spec: Spec) -> Iterator[Problem]:
    hidden = [at for at in by_state if not at.user]
    if hidden and layout.el1_aarch32 is None:
        yield (
            layout.mark,
            f"{_apart(hidden[0])}; el1_aarch32 names the member that is not 0 where EL1 is in "
            "AArch32 state, which PSTATE does not tell in User mode",
        )
    pstate = [at for at in by_state if at.name == _PSTATE]
    if pstate:
        yield layout.mark, f"{_apart(pstate[0])}, but it is the register that tells the state"
    moves = [at for at in homes(layout, spec) if at.place and (at.parked or at.live)]
    if moves and ("arm64", _PSTATE) in spec.registers and _PSTATE not in layout.places:
        yield layout.mark, f"no place for {_PSTATE}, which says where {moves[0].name} is"


def _apart(at: Home) -> str:
    return f"{at.name} is in {at.place} in AArch64 state and in {at.parked} in AArch32 state"
