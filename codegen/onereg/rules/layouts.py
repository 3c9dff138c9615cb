# SPDX-License-Identifier: MIT
"""Rules on layouts: every register has one place that is wide enough, or a waiver."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model import Layout, Place, Register, Spec
from onereg.places import cell_of, parked
from onereg.rules import Problem, rule
from onereg.schema import did_you_mean


@rule("layout-gap")
def every_register_has_a_place(spec: Spec) -> Iterator[Problem]:
    """A layout keeps a register nowhere, and does not say why.

    A register without a place would be lost in a save.  `waived` names those that the VMM has
    no place for, with the reason.
    """
    for layout in spec.layouts:
        missing = [
            one_reg.name
            for one_reg in spec.of_arch("arm64")
            if one_reg.name not in layout.waived
            and parked(layout, one_reg.name, cell_of(one_reg.name, spec.cells)) is None
        ]
        if missing:
            shown = ", ".join(missing[:8]) + (" ..." if len(missing) > 8 else "")
            yield (
                layout.mark,
                f"layout {layout.name} has no place for {len(missing)} registers: {shown}",
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
    if index is not None and index >= member.count:
        yield place.mark, f"{place}: {place.member} has {member.count} elements"


@rule("layout-clash")
def a_place_holds_one_register(spec: Spec) -> Iterator[Problem]:
    """Two registers are kept in the same place."""
    for layout in spec.layouts:
        seen: dict[tuple[str, int | str | None], tuple[str, Place]] = {}
        for name, place in layout.places.items():
            index = place.index
            if isinstance(index, str):
                index = layout.constants.get(index, index)
            first = seen.setdefault((place.member, index), (name, place))
            if first[0] != name:
                yield place.mark, f"{place} of {name} already holds {first[0]}, at {first[1].mark}"


@rule("layout-narrow")
def a_place_is_wide_enough(spec: Spec) -> Iterator[Problem]:
    """A place has fewer bits than its register.

    `narrow` names those where the VMM keeps less by design, with the reason; nothing is
    narrowed silently.
    """
    for layout in spec.layouts:
        for name, place in layout.places.items():
            member = layout.members.get(place.member)
            bits = _bits(spec, name)
            if member is None or bits is None or member.bits >= bits or name in layout.narrow:
                continue
            yield place.mark, f"{place} has {member.bits} bits, {name} has {bits}"


def _bits(spec: Spec, name: str) -> int | None:
    register: Register | None = spec.registers.get(("arm64", name))
    if register is not None:
        return register.bits
    cell = next((cell for cell in spec.cells if cell.name == name), None)
    home = spec.registers.get(("arm64", cell.register)) if cell else None
    return home.bits if home else None
