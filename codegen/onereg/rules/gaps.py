# SPDX-License-Identifier: MIT
"""Rules on gaps of a layout: members without a register, and registers kept as raw bytes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from onereg.errors import some
from onereg.model import Layout, Member, OneReg, Spec
from onereg.model.layouts import Place, names_register
from onereg.query.places import all_places, cells_by_register, home, index_value
from onereg.rules.book import Problem, rule

_ENOUGH = 9
"""Elements of an array that are looked for: one more than a finding names."""


@rule("layout-unused")
def every_element_has_a_register(spec: Spec) -> Iterator[Problem]:
    """A member of a layout's struct, or an element of one, is the place of no register.

    The register that belongs there is kept elsewhere or is lost.  For example, `X<n>: regs[<n>]`
    fills only regs[0] to regs[28], because X29 and X30 have rows of their own.  `unused` names the
    members and elements that hold no register, with the reason.  `members` may leave out a member
    that no row names.
    """
    for layout in spec.layouts:
        used = _indexes(layout, all_places(layout))
        excused = _indexes(layout, layout.unused)
        for member in layout.members.values():
            own, without = used[member.name], excused[member.name]
            if None in without or not _is_sound(member, own):
                continue
            idle = _idle(member, own | without)
            if idle:
                yield (
                    member.mark,
                    f"no register is in {some(idle)}; `places` gives it one, or `unused` says why "
                    "it has none",
                )


def _indexes(layout: Layout, places: Iterable[Place]) -> defaultdict[str, set[int | None]]:
    """The indexes of places by the member that they are in."""
    found: defaultdict[str, set[int | None]] = defaultdict(set)
    for place in places:
        found[place.member].add(index_value(layout, place))
    return found


def _is_sound(member: Member, used: set[int | None]) -> bool:
    """True if every place in a member exists; one that does not is another rule's finding."""
    if not member.count:
        return all(index is None for index in used)
    return all(index is not None and index < member.count for index in used)


def _idle(member: Member, used: set[int | None]) -> list[str]:
    """A member, or the first elements of it, that nothing uses."""
    if not used:
        return [member.name]
    idle: list[str] = []
    for index in range(member.count):
        if index not in used:
            idle.append(f"{member.name}[{index}]")
        if len(idle) == _ENOUGH:
            break
    return idle


@rule("layout-raw-groups")
def raw_names_its_registers(spec: Spec) -> Iterator[Problem]:
    """`raw` keeps all registers without a place, but the layout does not name their groups.

    Otherwise a register that the layout has forgotten would be among them unnoticed.  `raw_groups`
    names groups of ids (`sysreg`), sets (`timers`), families and registers.
    """
    for layout in spec.layouts:
        if layout.raw is not None and layout.raw_groups is None:
            groups = dict.fromkeys(one_reg.group for one_reg in without_place(layout, spec))
            yield (
                layout.keys["raw"],
                "raw names no groups, so it would also keep a forgotten register; raw_groups: "
                f"[{', '.join(groups)}] covers all registers that now have no place",
            )


@rule("layout-neighbour")
def no_element_is_left_to_raw(spec: Spec) -> Iterator[Problem]:
    """A core register is kept as raw bytes, but others of its array in struct kvm_regs have places.

    For example, X30 without a row beside X0 to X28 is probably forgotten.  If it is kept raw on
    purpose, `raw_groups` names the register or its family, not only the group or the set.
    """
    for layout in spec.layouts:
        left = list(without_place(layout, spec))
        left_out = {one_reg.name for one_reg in left}
        for group in layout.raw_groups or ():
            forgotten: dict[str, list[str]] = {}
            for one_reg in left:
                array = _array(one_reg)
                if array and names_register(group, one_reg) and not _is_named(layout, one_reg):
                    forgotten.setdefault(array, []).append(one_reg.name)
            for array, names in forgotten.items():
                placed = [
                    other.name
                    for other in spec.of_arch("arm64")
                    if _array(other) == array and other.name not in left_out
                ]
                if placed:
                    yield (
                        group.mark,
                        f"{group.name} keeps {some(names)} as raw bytes, but {placed[0]}, of the "
                        f"same array {array} of struct kvm_regs, has a place; `places` names the "
                        "others too, or raw_groups does",
                    )


def without_place(layout: Layout, spec: Spec) -> Iterator[OneReg]:
    """The registers that have neither a place nor a waiver."""
    cells = cells_by_register(spec.cells)
    for one_reg in spec.of_arch("arm64"):
        at = home(layout, one_reg.name, cells.get(one_reg.name))
        if at.place is None and one_reg.name not in layout.waived:
            yield one_reg


def _is_named(layout: Layout, one_reg: OneReg) -> bool:
    """True if `raw_groups` has a register by its own name or its family's."""
    own = (one_reg.name, one_reg.register.family)
    return any(group.name in own for group in layout.raw_groups or ())


def _array(one_reg: OneReg) -> str:
    """The array of struct kvm_regs that a core register is an element of; empty: none."""
    member, bracket, _ = (one_reg.member or "").partition("[")
    return member if bracket else ""
