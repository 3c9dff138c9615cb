# SPDX-License-Identifier: MIT
"""Rules on layouts: every register has one place that is wide enough, or a waiver."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model import Layout, Place, Spec
from onereg.places import cell_of, parked
from onereg.rules import Problem, rule
from onereg.schema import did_you_mean
from onereg.structs import elements


@rule("layout-gap")
def every_register_has_a_place(spec: Spec) -> Iterator[Problem]:
    """A layout keeps a register nowhere, and does not say why.

    A register without a place would be lost in a save.  `waived` names those that the VMM has
    no place for, with the reason; `raw` says why it keeps all others as bytes by id.
    """
    for layout in spec.layouts:
        if layout.raw is not None:
            continue
        missing = [
            one_reg.name
            for one_reg in spec.of_arch("arm64")
            if one_reg.name not in layout.waived
            and parked(layout, one_reg.name, cell_of(one_reg.name, spec.cells)) is None
        ]
        if missing:
            count = f"{len(missing)} register{'' if len(missing) == 1 else 's'}"
            yield (
                layout.mark,
                f"layout {layout.name} has no place for {count}: {_some(missing)}",
            )


@rule("layout-unknown")
def a_layout_names_what_exists(spec: Spec) -> Iterator[Problem]:
    """A layout gives a place or a waiver to a name of no register, or uses an unknown member."""
    known = [one_reg.name for one_reg in spec.of_arch("arm64")]
    known += [cell.name for cell in spec.cells]
    names = {cell.holds for cell in spec.cells}
    for layout in spec.layouts:
        for name, mark in layout.strays:
            yield mark, f"no register or cell {name}{did_you_mean(name, known)}"
        for name, place in layout.live.items():
            if name not in names:
                yield place.mark, f"no AArch32 name {name}{did_you_mean(name, names)}"
        for place in _all_places(layout):
            yield from _unknown_parts(layout, place)


def _all_places(layout: Layout) -> Iterator[Place]:
    yield from layout.places.values()
    yield from layout.live.values()


def _unknown_parts(layout: Layout, place: Place) -> Iterator[Problem]:
    member = layout.members.get(place.member)
    if member is None:
        hint = did_you_mean(place.member, layout.members)
        yield place.mark, f"struct {layout.struct} has no member {place.member}{hint}"
        return
    if isinstance(place.index, str) and place.index not in layout.constants:
        hint = did_you_mean(place.index, layout.constants)
        yield place.mark, f"no constant {place.index}{hint}"
        return
    index = layout.constants.get(place.index) if isinstance(place.index, str) else place.index
    if index is None and member.count:
        yield place.mark, f"{place.member} is an array and wants an index"
    if index is not None and not member.count:
        yield place.mark, f"{place}: {place.member} is not an array"
    elif index is not None and index >= member.count:
        yield place.mark, f"{place}: {elements(place.member, member.count)}"


@rule("layout-clash")
def a_place_holds_one_register(spec: Spec) -> Iterator[Problem]:
    """Two registers are kept in the same place, or one of them and a live value.

    A live place has the value of the current mode, so that nothing else may be parked there:
    the next get would overwrite one with the other.  A name that is one cell in every mode may
    have one place for both.
    """
    for layout in spec.layouts:
        seen: dict[tuple[str, int | str | None], tuple[str, Place]] = {}
        for name, place in layout.places.items():
            first = seen.setdefault(_spot(layout, place), (name, place))
            if first[0] != name:
                yield place.mark, f"{place} of {name} already holds {first[0]}, at {first[1].mark}"
        for holds, place in layout.live.items():
            own = [cell for cell in spec.cells if cell.holds == holds]
            sharing = {own[0].name, own[0].register} if len(own) == 1 else set()
            first = seen.setdefault(_spot(layout, place), (f"the live {holds}", place))
            if first[1] is not place and first[0] not in sharing:
                yield (
                    place.mark,
                    f"{place} of the live {holds} already holds {first[0]}, at {first[1].mark}",
                )


def _spot(layout: Layout, place: Place) -> tuple[str, int | str | None]:
    """What two places have in common that are the same; a constant is its value."""
    index = place.index
    return place.member, layout.constants.get(index, index) if isinstance(index, str) else index


@rule("layout-double")
def a_register_has_one_place(spec: Spec) -> Iterator[Problem]:
    """A register has a place under its own name and one under its AArch32 cell's.

    They are one register, of which only one place would be kept.  A place that depends on the
    mode stands under `live`.
    """
    for layout in spec.layouts:
        for cell in spec.cells:
            place, other = layout.places.get(cell.name), layout.places.get(cell.register)
            if cell.name != cell.register and place is not None and other is not None:
                yield (
                    place.mark,
                    f"{cell.name} is {cell.register}, which has the place {other} at {other.mark}",
                )


@rule("layout-narrow")
def a_place_is_wide_enough(spec: Spec) -> Iterator[Problem]:
    """A place has fewer bits than its register, or a live one fewer than its cells.

    `narrow` names those where the VMM keeps less by design, with the reason; nothing is
    narrowed silently.
    """
    for layout in spec.layouts:
        for name, place, bits in _widths(layout, spec):
            member = layout.members.get(place.member)
            if member is not None and member.bits < bits and not _excused(layout, spec, name):
                yield place.mark, f"{place} has {member.bits} bits, {name} has {bits}"


@rule("layout-needless")
def an_excuse_is_needed(spec: Spec) -> Iterator[Problem]:
    """A register is waived that has a place, or called narrow where its places are not.

    A reason that is none hides the next mistake about that register.
    """
    for layout in spec.layouts:
        for waived in layout.waived:
            for name in sorted(layout.places.keys() & _names(spec, waived)):
                place = layout.places[name]
                yield place.mark, f"{name} has the place {place} and is waived too"
        narrow = set()
        for name, place, bits in _widths(layout, spec):
            member = layout.members.get(place.member)
            if member is None or member.bits < bits:
                narrow |= _names(spec, name)
        strays = {name for name, _ in layout.strays}
        needless = [name for name in layout.narrow if name not in narrow | strays]
        if needless:
            yield layout.mark, f"narrow has {_some(needless)}, which no place keeps in fewer bits"


def _widths(layout: Layout, spec: Spec) -> Iterator[tuple[str, Place, int]]:
    """(name, place, the bits that it has to have) of all places, parked and live."""
    cells = {cell.name: cell for cell in spec.cells}
    for name, place in layout.places.items():
        home = cells[name].register if name in cells else name
        register = spec.registers.get(("arm64", home))
        if register is not None:
            yield name, place, register.bits
    for holds, place in layout.live.items():
        for cell in spec.cells:
            if cell.holds == holds:
                yield cell.name, place, cell.bits


def _excused(layout: Layout, spec: Spec, name: str) -> bool:
    return bool(layout.narrow.keys() & _names(spec, name))


def _names(spec: Spec, name: str) -> set[str]:
    """A register's name and its cell's, by either."""
    return {name}.union(
        *({cell.name, cell.register} for cell in spec.cells if name in (cell.name, cell.register))
    )


def _some(names: list[str]) -> str:
    return ", ".join(names[:8]) + (" ..." if len(names) > 8 else "")
