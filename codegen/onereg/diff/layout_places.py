# SPDX-License-Identifier: MIT
"""Changes of where a VMM keeps each register.

A generated struct has a member for each register that ``places`` leaves out: such places come
and go with their registers, and are told with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.layout_members import constants_of, members_of
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, reworded
from onereg.errors import Mark
from onereg.model import Layout, Place, Spec


@rule("place-changed", Class.ABI_BREAKING, "saved values are looked for elsewhere")
def a_register_is_kept_elsewhere(both: Both) -> Iterator[Difference]:
    """A register or a cell is kept in another member, or in another element of it.

    A VMM that migrates its struct finds another register's value in the place.  If a constant has
    another value, ``constant-changed`` reports it once for all its places.
    """
    for old, new in both.layouts.kept:
        was = _old_places(both, old)
        for name, place in new.places.items():
            before = was.get(name)
            if before is None or before == place or (new.declares and _is_told(both, name)):
                continue
            if _resolved(before, old, new) != _resolved(place, new):
                yield change(_subject(new, name, both.new), "place", before, place)


@rule("place-spelling", Class.DOCUMENTATION)
def a_place_is_written_otherwise(both: Both) -> Iterator[Difference]:
    """A place is the same element, but its index is now a constant or a number."""
    for old, new in both.layouts.kept:
        was = _old_places(both, old)
        for name, place in new.places.items():
            before = was.get(name)
            if before is None or place in (before, _renamed(before, old, new)):
                continue
            if _resolved(before, old, new) == _resolved(place, new):
                yield change(_subject(new, name, both.new), "spelling of the place", before, place)


@rule("place-added", Class.BEHAVIOUR)
def a_register_has_a_place_now(both: Both) -> Iterator[Difference]:
    """A register that a layout left out has a place in it."""
    for old, new in both.layouts.kept:
        before = _old_places(both, old)
        for name, place in new.places.items():
            if name not in before and not (new.declares and _is_told(both, name)):
                yield Difference(_subject(new, name, both.new), "has a place now", f"({place})")


@rule("place-removed", Class.ABI_BREAKING)
def a_register_has_no_place_any_more(both: Both) -> Iterator[Difference]:
    """A register that a layout kept in the struct has no place in it any more."""
    for old, new in both.layouts.kept:
        for name, place in old.places.items():
            if both.now_placed(name) in new.places or (new.declares and _is_told(both, name)):
                continue
            subject = _subject(old, name, both.old, Side.OLD)
            yield Difference(subject, "has no place any more", f"(was {place})")


@rule("live-changed", Class.ABI_BREAKING, "the current mode's value is looked for elsewhere")
def a_name_is_live_elsewhere(both: Both) -> Iterator[Difference]:
    """The place for a name's value in the current mode is another, new or gone."""
    for old, new in both.layouts.kept:
        for name in dict.fromkeys((*old.live, *new.live)):
            before, after = old.live.get(name), new.live.get(name)
            if _differ(before, old, after, new):
                yield change(_placed(name, after, new, before, old), "live place", before, after)


@rule("aarch32-place", Class.ABI_BREAKING, "its AArch32 value is looked for elsewhere")
def a_register_is_elsewhere_in_aarch32_state(both: Both) -> Iterator[Difference]:
    """The place that a register has in AArch32 state alone is another, new or gone."""
    for old, new in both.layouts.kept:
        was = {both.now(name): place for name, place in old.aarch32.items()}
        for name in dict.fromkeys((*was, *new.aarch32)):
            before, after = was.get(name), new.aarch32.get(name)
            if _differ(before, old, after, new):
                subject = _placed(name, after, new, before, old)
                yield change(subject, "place in AArch32 state", before, after)


def _differ(before: Place | None, old: Layout, after: Place | None, new: Layout) -> bool:
    """True if the two places are written in different ways and are not the same element."""
    return before != after and _resolved(before, old, new) != _resolved(after, new)


def _placed(
    name: str, after: Place | None, new: Layout, before: Place | None, old: Layout
) -> Subject:
    """A name at its place in the new layout, or in the old one where it has none any more."""
    layout, place, side = (new, after, Side.NEW) if after else (old, before, Side.OLD)
    assert place is not None
    return Subject(name, place.mark, side, prefix=f"layout {layout.name}: ")


@rule("waiver-added", Class.BEHAVIOUR)
def a_register_is_waived(both: Both) -> Iterator[Difference]:
    """A layout says of one more register that it has no place for it."""
    for old, new in both.layouts.kept:
        was = {both.now_placed(name) for name in old.waived}
        for name, reason in new.waived.items():
            if name not in was:
                subject = _subject(new, name, both.new, key="waived")
                yield Difference(subject, "is waived", f"({reason})")


@rule("waiver-removed", Class.BEHAVIOUR)
def a_register_is_no_longer_waived(both: Both) -> Iterator[Difference]:
    """A register is no longer among those for which a layout states that it has no place."""
    for old, new in both.layouts.kept:
        for name in old.waived:
            if both.now_placed(name) not in new.waived:
                subject = _subject(old, name, both.old, Side.OLD, "waived")
                yield Difference(subject, "is no longer waived")


@rule("narrow-added", Class.BEHAVIOUR, "a get refuses a value that does not fit")
def a_register_is_narrow_now(both: Both) -> Iterator[Difference]:
    """A layout keeps a register in fewer bits than it has."""
    for old, new in both.layouts.kept:
        was = {both.now_placed(name) for name in old.narrow}
        for name, reason in new.narrow.items():
            if name not in was:
                subject = _subject(new, name, both.new, key="narrow")
                yield Difference(subject, "is narrow", f"({reason})")


@rule("narrow-removed", Class.BEHAVIOUR)
def a_register_is_no_longer_narrow(both: Both) -> Iterator[Difference]:
    """A layout no longer says why it keeps a register in fewer bits than it has."""
    for old, new in both.layouts.kept:
        for name in old.narrow:
            if both.now_placed(name) not in new.narrow:
                subject = _subject(old, name, both.old, Side.OLD, "narrow")
                yield Difference(subject, "is no longer narrow")


@rule("layout-reason", Class.DOCUMENTATION)
def the_reason_of_an_exception_is_another(both: Both) -> Iterator[Difference]:
    """The reason why a layout waives a register, or keeps fewer bits of it, has changed."""
    for old, new in both.layouts.kept:
        for key, before, after in (
            ("waived", old.waived, new.waived),
            ("narrow", old.narrow, new.narrow),
        ):
            for name, reason in before.items():
                now = after.get(both.now_placed(name), reason)
                if now != reason:
                    subject = _subject(new, both.now_placed(name), both.new, key=key)
                    yield reworded(subject, f"reason of {key}", reason, now)


def _old_places(both: Both, layout: Layout) -> Mapping[str, Place]:
    """The places of an old layout, by the new names of the registers."""
    return {both.now_placed(name): place for name, place in layout.places.items()}


def _resolved(
    place: Place | None, layout: Layout, later: Layout | None = None
) -> tuple[str, int | str | None] | None:
    """The member, by its name in the later layout, and the number of the element."""
    if place is None:
        return None
    member = place.member if later is None else _renamed(place, layout, later).member
    if isinstance(place.index, str):
        return member, layout.constants.get(place.index, place.index)
    return member, place.index


def _renamed(place: Place, old: Layout, new: Layout) -> Place:
    """A place of the old layout by the new names of its member and constant."""
    member, index = place.member, place.index
    if member not in new.members and member not in new.accessors:
        renamed = members_of(old, new).renamed
        member = next((now.name for was, now in renamed if was.name == member), member)
    if isinstance(index, str) and index not in new.constants:
        names = constants_of(old, new).renamed
        index = next((now for was, now in names if was == index), index)
    return Place(member, index, place.mark)


def _is_told(both: Both, name: str) -> bool:
    """True if only one side has an id for the register, so that a rule on registers reports it."""
    return (name in both.old_names) != (name in both.new_names)


def _subject(
    layout: Layout, name: str, spec: Spec, side: Side = Side.NEW, key: str = "places"
) -> Subject:
    """A register or cell as a layout names it, at the place or by the key of the file."""
    register = spec.registers.get(("arm64", name))
    family = register.family if register else None
    index = register.index if register else None
    return Subject(
        name,
        _mark(layout, name, family, key),
        side,
        prefix=f"layout {layout.name}: ",
        family=family,
        index=index,
        container=f"the layout {layout.name}",
    )


def _mark(layout: Layout, name: str, family: str | None, key: str) -> Mark:
    for written in (name, family):
        if written is not None and (key, written) in layout.marks:
            return layout.marks[key, written]
    place = layout.places.get(name)
    return place.mark if place else layout.mark
