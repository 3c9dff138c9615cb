# SPDX-License-Identifier: MIT
"""Changes of a VMM's struct as a layout describes it: its members and index constants.

The members of a generated struct follow the registers, and are reported with them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both, Pairing, pair
from onereg.diff.subjects import change, reworded
from onereg.errors import Mark
from onereg.model import Layout, Member, Place


@rule("constant-changed", Class.ABI_BREAKING, "saved values are read from another element")
def a_constant_has_another_value(both: Both) -> Iterator[Difference]:
    """An index constant of a VMM's struct has another value.

    Bank numbers are part of the migrated state.  The elements of arrays are sent in their order,
    and the other side gives them to modes by its own numbers.
    """
    for old, new in both.layouts.kept:
        for name, value in new.constants.items():
            if old.constants.get(name, value) != value:
                yield change(_constant(new, name), "value", old.constants[name], value)


@rule("constant-added", Class.ADDITION)
def a_constant_is_new(both: Both) -> Iterator[Difference]:
    """A layout has an index constant that it did not have."""
    for layout, constants in _constants(both):
        for name in constants.added:
            yield Difference(_constant(layout, name), "is new", f"({layout.constants[name]})")


@rule("constant-removed", Class.ABI_BREAKING)
def a_constant_is_gone(both: Both) -> Iterator[Difference]:
    """A layout has lost an index constant."""
    for old, new in both.layouts.kept:
        for name in constants_of(old, new).removed:
            subject = _constant(old, name, Side.OLD)
            yield Difference(subject, "is gone", f"(was {old.constants[name]})")


@rule("constant-renamed", Class.BEHAVIOUR)
def a_constant_has_another_name(both: Both) -> Iterator[Difference]:
    """An index constant has a new name, the same value, and indexes the same places."""
    for layout, constants in _constants(both):
        for old, new in constants.renamed:
            yield Difference(_constant(layout, new), "is the new name", f"of {old}")


@rule("member-added", Class.ADDITION)
def a_member_is_new(both: Both) -> Iterator[Difference]:
    """A layout has a member that it did not have."""
    for layout, members in _members(both):
        for member in members.added:
            yield Difference(_member(layout, member), "is new", f"({_shape(member)})")


@rule("member-removed", Class.ABI_BREAKING)
def a_member_is_gone(both: Both) -> Iterator[Difference]:
    """A layout has lost a member of the struct."""
    for layout, members in _members(both):
        for member in members.removed:
            subject = _member(layout, member, Side.OLD)
            yield Difference(subject, "is gone", f"({_shape(member)})")


@rule("member-renamed", Class.BEHAVIOUR)
def a_member_has_another_name(both: Both) -> Iterator[Difference]:
    """A member has a new name, the same shape, and holds the same registers."""
    for layout, members in _members(both):
        for old, new in members.renamed:
            yield Difference(_member(layout, new), "is the new name", f"of {old.name}")


@rule("member-shape", Class.ABI_BREAKING)
def a_member_has_another_shape(both: Both) -> Iterator[Difference]:
    """The width of a member or the number of its elements has changed."""
    for layout, members in _members(both):
        for old, new in members.kept:
            if _shape(old) != _shape(new):
                yield change(_member(layout, new), "shape", _shape(old), _shape(new))


@rule("unused-changed", Class.DOCUMENTATION)
def other_members_are_unused(both: Both) -> Iterator[Difference]:
    """The members and elements that are for no register, or the reasons, have changed."""
    for old, new in both.layouts.kept:
        was = {str(place): (place, reason) for place, reason in old.unused.items()}
        now = {str(place): (place, reason) for place, reason in new.unused.items()}
        for name, (place, reason) in now.items():
            before = was[name][1] if name in was else None
            if before != reason:
                yield reworded(_unused(new, name, place), "reason of unused", before, reason)
        for name, (place, reason) in was.items():
            if name not in now:
                subject = _unused(old, name, place, Side.OLD)
                yield reworded(subject, "reason of unused", reason, None)


def _unused(layout: Layout, name: str, place: Place, side: Side = Side.NEW) -> Subject:
    return Subject(name, place.mark, side, prefix=f"layout {layout.name}: ")


@rule("member-order", Class.ABI_BREAKING)
def the_members_are_in_another_order(both: Both) -> Iterator[Difference]:
    """The members of a generated struct are in another order, and so have other offsets."""
    for old, new in both.layouts.kept:
        if not new.declares:
            continue
        was = [name for name in old.members if name in new.members]
        now = [name for name in new.members if name in old.members]
        if was != now:
            first = next(b for a, b in zip(was, now, strict=True) if a != b)
            subject = Subject(new.name, new.mark, prefix="layout ")
            yield Difference(subject, "order of the members changed", f"from {first} on")


def _places(layout: Layout) -> Iterator[tuple[str, Place]]:
    for places in (layout.places, layout.aarch32, layout.live):
        yield from places.items()


def _shape(member: Member) -> str:
    count = f"{member.count} of " if member.count else ""
    words = f" in words of {member.words}" if member.words else ""
    return f"{count}{member.bits} bits{words}"


def _constants(both: Both) -> Iterator[tuple[Layout, Pairing[str]]]:
    for old, new in both.layouts.kept:
        yield new, constants_of(old, new)


def constants_of(old: Layout, new: Layout) -> Pairing[str]:
    """Constants paired by name; a renamed one has the same value and indexes the same places."""

    def identity(name: str) -> Hashable:
        layout = old if name in old.constants else new
        users = {(key, place.member) for key, place in _places(layout) if place.index == name}
        return (layout.constants[name], frozenset(users)) if users else None

    return pair(
        {name: name for name in old.constants}, {name: name for name in new.constants}, identity
    )


def _members(both: Both) -> Iterator[tuple[Layout, Pairing[Member]]]:
    for old, new in both.layouts.kept:
        yield new, members_of(old, new)


def members_of(old: Layout, new: Layout) -> Pairing[Member]:
    """Paired by their names; renamed where the shape and the registers in it are the same."""

    def identity(member: Member) -> Hashable:
        held = _held(old if old.members.get(member.name) is member else new, member)
        return (_shape(member), frozenset(held.items())) if held else None

    return pair(_compared(old, new), _compared(new, old), identity)


def _compared(layout: Layout, other: Layout) -> dict[str, Member]:
    """The members, without those of a generated struct that came or went with their registers."""
    return {
        member.name: member
        for member in layout.members.values()
        if not layout.declares
        or member.name in other.members
        or other.places.keys() & _held(layout, member).keys()
    }


def _held(layout: Layout, member: Member) -> dict[str, int | str | None]:
    """The registers and names that a member holds, with the index of each."""
    return {key: p.index for key, p in _places(layout) if p.member == member.name}


def _constant(layout: Layout, name: str, side: Side = Side.NEW) -> Subject:
    mark: Mark = layout.marks["constants", name]
    return Subject(f"constant {name}", mark, side, prefix=f"layout {layout.name}: ")


def _member(layout: Layout, member: Member, side: Side = Side.NEW) -> Subject:
    return Subject(f"member {member.name}", member.mark, side, prefix=f"layout {layout.name}: ")
