# SPDX-License-Identifier: MIT
"""Rules on layouts: every register has a place, and each place exists and is wide enough."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onereg.errors import Mark, did_you_mean, some
from onereg.model import Cell, Layout, Place, Spec
from onereg.model.layouts import names_register
from onereg.model.structs import elements
from onereg.query.places import (
    Home,
    all_places,
    cells_by_register,
    home,
    homes,
    index_value,
    lost,
    name_of_place,
    spot,
)
from onereg.query.restore_order import referable
from onereg.rules.book import Problem, rule
from onereg.rules.gaps import without_place

_GENERAL = re.compile(r"r\d+", re.ASCII)
"""The names by which instructions call general-purpose registers of AArch32 state."""


@rule("layout-gap")
def every_register_has_a_place(spec: Spec) -> Iterator[Problem]:
    """A layout has no place for a register or for a cell of a live name, and gives no reason.

    A save would lose a register without a place.  `waived` names registers that the VMM has no
    place for, with the reason.  `raw` gives the reason for keeping the registers of `raw_groups` as
    bytes by id.  A name under `live` means another cell in another mode, and each of these cells
    needs a parked place.  If one cell has a place beside that of its AArch64 register, all cells of
    the name need one.
    """
    cells = cells_by_register(spec.cells)
    for layout in spec.layouts:
        missing = [
            one_reg.name
            for one_reg in spec.of_arch("arm64")
            if one_reg.name not in layout.waived
            and not layout.keeps_raw(one_reg)
            and home(layout, one_reg.name, cells.get(one_reg.name)).place is None
        ]
        if missing:
            count = f"{len(missing)} register{'' if len(missing) == 1 else 's'}"
            yield (
                layout.mark,
                f"layout {layout.name} has no place for {count}: {some(missing)}",
            )
        for holds, place in layout.live.items():
            for cell in _unparked(layout, holds, spec):
                if cell.register not in missing:
                    modes = ", ".join(cell.live_in)
                    yield (
                        place.mark,
                        f"{cell.name} is {holds} in mode {modes} and has no place for other modes; "
                        "add one to `places`, or a reason to `waived`",
                    )


def _unparked(layout: Layout, holds: str, spec: Spec) -> Iterator[Cell]:
    """The cells of a live name that the layout loses when it leaves their modes."""
    cells = [cell for cell in spec.cells if cell.holds == holds]
    both = _are_apart(layout, holds, spec)
    for cell in cells:
        at = _home_of(layout, cell)
        modes = {m.name for m in spec.modes if m.waived is None and m.state is cell.state}
        if layout.waived.keys() & {cell.name, cell.register}:
            continue
        own = both and cell.name != cell.register and not modes <= set(cell.live_in)
        if (at.parked if own else at.parked or at.place) is None:
            yield cell


def _home_of(layout: Layout, cell: Cell) -> Home:
    return home(layout, cell.register, cell) if cell.register else lost(layout, cell)


@rule("layout-live")
def all_banked_names_are_live(spec: Spec) -> Iterator[Problem]:
    """A general-purpose register has only parked places, although others have a live place.

    If the r13 of the current mode has a place of its own, the banks hold the r13 of the other
    modes.  The same is true of r14.  An instruction reaches all of them by the same number.
    """
    for layout in spec.layouts:
        live = [holds for holds in layout.live if _GENERAL.fullmatch(holds)]
        banks: dict[str, list[Cell]] = {}
        for cell in spec.cells:
            if _GENERAL.fullmatch(cell.holds) and cell.name in layout.places:
                banks.setdefault(cell.holds, []).append(cell)
        for holds, cells in banks.items():
            if live and holds not in layout.live and len(cells) > 1:
                places = [layout.places[cell.name] for cell in cells]
                yield (
                    places[0].mark,
                    f"{holds} is parked in {places[0]} and {places[1]}, and has no place under "
                    f"`live` as {live[0]} has",
                )


@rule("layout-unknown")
def a_layout_names_what_exists(spec: Spec) -> Iterator[Problem]:
    """A layout gives a place or a reason to an unknown register, or names an unknown member."""
    known = [one_reg.name for one_reg in spec.of_arch("arm64")]
    known += [cell.name for cell in spec.cells]
    names = {cell.holds for cell in spec.cells}
    groups = {one_reg.group: None for one_reg in spec.of_arch("arm64")}
    groups |= dict.fromkeys(referable(spec.of_arch("arm64")))
    for layout in spec.layouts:
        for name, mark in layout.strays:
            yield mark, f"no register or cell {name}{did_you_mean(name, known)}"
        for name, place in layout.live.items():
            if name not in names:
                yield place.mark, f"no AArch32 name {name}{did_you_mean(name, names)}"
        for group in layout.raw_groups or ():
            if group.name not in groups:
                hint = did_you_mean(group.name, groups)
                yield group.mark, f"no group, set, family or register {group.name}{hint}"
        for place in all_places(layout):
            yield from _unknown_parts(layout, place)
        for place in layout.unused:
            if place.index is not None or place.member not in layout.members:
                yield from _unknown_parts(layout, place)


def _unknown_parts(layout: Layout, place: Place) -> Iterator[Problem]:
    if place.member in layout.accessors:
        if place.index is not None:
            yield place.mark, f"{place}: {place.member} is an accessor and has no elements"
        return
    member = layout.members.get(place.member)
    if member is None:
        hint = did_you_mean(place.member, [*layout.members, *layout.accessors])
        yield place.mark, f"struct {layout.struct} has no member {place.member}{hint}"
        return
    if isinstance(place.index, str) and place.index not in layout.constants:
        hint = did_you_mean(place.index, layout.constants)
        yield place.mark, f"no constant {place.index}{hint}"
        return
    index = index_value(layout, place)
    if index is None and member.count:
        yield place.mark, f"{place.member} is an array and wants an index"
    if index is not None and not member.count:
        yield place.mark, f"{place}: {place.member} is not an array"
    elif index is not None and index >= member.count:
        yield place.mark, f"{place}: {elements(place.member, member.count)}"


@rule("layout-accessor")
def an_accessor_is_used(spec: Spec) -> Iterator[Problem]:
    """An accessor is the place of no register, or has the name of a member.

    A save would lose a value that the VMM computes but that is given to no register.
    """
    for layout in spec.layouts:
        used = {place.member for place in all_places(layout)}
        for accessor in layout.accessors.values():
            member = layout.members.get(accessor.name)
            if member is not None:
                yield (
                    accessor.mark,
                    f"{accessor.name} is a member too, at {member.mark}; a place could mean either",
                )
            elif accessor.name not in used:
                yield accessor.mark, f"no register has the accessor {accessor.name} for a place"


@rule("layout-narrow")
def a_place_is_wide_enough(spec: Spec) -> Iterator[Problem]:
    """A place has fewer bits than its register, or for AArch32 state fewer than the cell.

    `narrow` names registers of which the VMM keeps fewer bits by design, with the reason.  No
    register is narrowed silently.
    """
    for layout in spec.layouts:
        for name, place, bits in _widths(layout, spec):
            has = _bits(layout, place)
            if has is not None and has < bits and not _excused(layout, spec, name):
                yield place.mark, f"{place} has {has} bits, {name} has {bits}"


@rule("layout-needless")
def an_excuse_is_needed(spec: Spec) -> Iterator[Problem]:
    """A layout gives a reason that nothing needs.

    A register is waived but has a place, or is called narrow but its places are not.  A needless
    reason hides the next mistake about that register.  The rule also reports `raw_groups` without
    `raw`, a group in `raw_groups` all of whose registers have places, and a member under `unused`
    that holds a register.
    """
    for layout in spec.layouts:
        for waived in layout.waived:
            names = {waived} if _has_two_places(layout, spec, waived) else _names(spec, waived)
            for name in sorted(layout.places.keys() & names):
                place = layout.places[name]
                yield place.mark, f"{name} has the place {place} and is waived too"
        narrow = set()
        for name, place, bits in _widths(layout, spec):
            has = _bits(layout, place)
            if has is None or has < bits:
                narrow |= _names(spec, name)
        strays = {name for name, _ in layout.strays}
        needless = [name for name in layout.narrow if name not in narrow | strays]
        if layout.raw is None and layout.raw_groups is not None:
            yield layout.mark, "raw_groups has groups, and no raw says why they are kept as bytes"
        if needless:
            yield layout.mark, f"narrow has {some(needless)}, which no place keeps in fewer bits"
        yield from _needless_groups(layout, spec)
        yield from _needless_members(layout)


def _has_two_places(layout: Layout, spec: Spec, name: str) -> bool:
    """True if a name is of a cell that would be parked apart from its AArch64 register."""
    return any(
        cell.name == name != cell.register and _are_apart(layout, cell.holds, spec)
        for cell in spec.cells
    )


def _are_apart(layout: Layout, holds: str, spec: Spec) -> bool:
    """True if a cell of a name has a place beside that of its AArch64 register."""
    cells = [cell for cell in spec.cells if cell.holds == holds and cell.name != cell.register]
    return any({cell.name, cell.register} <= layout.places.keys() for cell in cells)


def _needless_groups(layout: Layout, spec: Spec) -> Iterator[Problem]:
    one_regs, left = list(spec.of_arch("arm64")), list(without_place(layout, spec))
    for group in layout.raw_groups or () if layout.raw is not None else ():
        known = any(names_register(group, one_reg) for one_reg in one_regs)
        if known and not any(names_register(group, one_reg) for one_reg in left):
            yield group.mark, f"raw_groups has {group.name}, and all of it has a place or a waiver"


def _needless_members(layout: Layout) -> Iterator[Problem]:
    for unused in layout.unused:
        member = layout.members.get(unused.member)
        places = [place for place in all_places(layout) if place.member == unused.member]
        if unused.index is None and member is not None:
            spots = {spot(layout, place) for place in places}
            in_use = bool(spots) and len(spots) >= member.count
        else:
            in_use = spot(layout, unused) in {spot(layout, place) for place in places}
        if in_use:
            yield unused.mark, f"{unused} is unused, and is the place of a register"


def _widths(layout: Layout, spec: Spec) -> Iterator[tuple[str, Place, int]]:
    """(name, place, the bits that it has to have) of all places."""
    for at in homes(layout, spec):
        register = spec.registers.get(("arm64", at.name))
        if register is not None and at.place is not None:
            yield name_of_place(layout, at, at.place), at.place, register.bits
        if at.parked is not None:
            bits = at.cell.bits if at.cell else register.bits if register else 0
            yield name_of_place(layout, at, at.parked), at.parked, bits
        if at.live is not None and at.cell is not None:
            yield at.cell.name, at.live, at.cell.bits


def _bits(layout: Layout, place: Place) -> int | None:
    """The number of bits that a place has room for; None for an unknown one."""
    kept = layout.accessors.get(place.member) or layout.members.get(place.member)
    return kept.bits if kept else None


def _excused(layout: Layout, spec: Spec, name: str) -> bool:
    return bool(layout.narrow.keys() & _names(spec, name))


def _names(spec: Spec, name: str) -> set[str]:
    """A register's name and its cell's, by either."""
    names = {name}
    for cell in spec.cells:
        if cell.register is not None and name in (cell.name, cell.register):
            names |= {cell.name, cell.register}
    return names


@rule("layout-mirror")
def what_is_mirrored_has_two_places(spec: Spec) -> Iterator[Problem]:
    """A register under `mirror` has only one place, whatever the mode.

    A get writes every place of a mirrored register.  With one place there is nothing to mirror, and
    a missing place would stay unnoticed.
    """
    for layout in spec.layouts:
        single: dict[Mark, list[str]] = {}
        every = [*homes(layout, spec)] if layout.mirror else []
        for name, mark in layout.mirror.items():
            kept = [at for at in every if _means(at, name)]
            spots = [{spot(layout, place) for place in at.places()} for at in kept]
            if kept and all(len(each) < 2 for each in spots):
                single.setdefault(mark, []).append(name)
        for mark, names in single.items():
            yield mark, f"{some(names)}: kept in one place in every mode, so nothing to mirror"


def _means(at: Home, name: str) -> bool:
    return name == at.name or (at.cell is not None and at.cell.holds == name)
