# SPDX-License-Identifier: MIT
"""Changes of the codes that ids are composed of: ``spec/kvm/id-format.yaml``.

The ids that change with them are reported by ``id-changed``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both, Pairing, pair
from onereg.diff.subjects import change, hexadecimal, named, reworded, spelt
from onereg.model.ids import Group
from onereg.model.notation import bit_range


@rule("releases-covered", Class.BEHAVIOUR)
def other_releases_are_covered(both: Both) -> Iterator[Difference]:
    """The oldest or the newest kernel release that the spec covers has changed."""
    for what, old, new in (
        ("the oldest kernel release", both.old.oldest, both.new.oldest),
        ("the newest kernel release", both.old.newest, both.new.newest),
    ):
        if old != new:
            yield change(Subject("the spec", both.new.format.mark), what, old, new)


@rule("arch-code", Class.ABI_BREAKING, "breaks migration")
def an_architecture_has_another_code(both: Both) -> Iterator[Difference]:
    """The code of an architecture in bits 63:56 of an id is another, new or gone."""
    old, new = both.old.format, both.new.format
    for arch in dict.fromkeys((*old.arches, *new.arches)):
        before, after = old.arches.get(arch), new.arches.get(arch)
        if before != after:
            subject = named("architecture", arch, new.mark)
            yield change(subject, "code", _code(before), _code(after))


def _code(code: int | None) -> str | None:
    return None if code is None else hexadecimal(code)


@rule("foreign-code", Class.DOCUMENTATION)
def a_code_that_is_not_ours_is_another(both: Both) -> Iterator[Difference]:
    """The code of a proposed group, or of an architecture without registers here, has changed."""
    old, new = both.old.format, both.new.format
    for kind, before, after in (
        ("foreign architecture", old.foreign, new.foreign),
        ("proposed group", old.proposed, new.proposed),
    ):
        for name in dict.fromkeys((*before, *after)):
            if before.get(name) != after.get(name):
                subject = named(kind, name, new.mark)
                yield change(subject, "code", _code(before.get(name)), _code(after.get(name)))


@rule("group-added", Class.ADDITION)
def a_group_is_new(both: Both) -> Iterator[Difference]:
    """A group of ids that the old spec does not have."""
    for group in _groups(both).added:
        yield Difference(_subject(group), "is new", f"({group.title})")


@rule("group-removed", Class.ABI_BREAKING)
def a_group_is_gone(both: Both) -> Iterator[Difference]:
    """A group that only the old spec has: its ids cannot be composed or decoded any more."""
    for group in _groups(both).removed:
        yield Difference(_subject(group, Side.OLD), "is gone", f"({group.title})")


@rule("group-renamed", Class.BEHAVIOUR)
def a_group_has_another_name(both: Both) -> Iterator[Difference]:
    """A group has a new name and the same code, for the same architectures."""
    for old, new in _groups(both).renamed:
        yield Difference(_subject(new), "is the new name", f"of {old.name}")


@rule("group-code", Class.ABI_BREAKING, "breaks migration")
def a_group_is_coded_otherwise(both: Both) -> Iterator[Difference]:
    """The code of a group in bits 27:16 of an id, or the place of an operand, has changed."""
    for old, new in _groups(both).kept:
        if old.coproc != new.coproc:
            before, after = hexadecimal(old.coproc), hexadecimal(new.coproc)
            yield change(_subject(new), "code", before, after)
        if old.fields != new.fields:
            yield change(_subject(new), "operands", _operands(old.fields), _operands(new.fields))


def _operands(fields: Mapping[str, tuple[int, int]]) -> str:
    return spelt(tuple(f"{name} {bit_range(*span)}" for name, span in fields.items()))


@rule("group-widths", Class.BEHAVIOUR)
def a_group_has_other_widths(both: Both) -> Iterator[Difference]:
    """The widths that KVM has in a group, or the architectures that have it, have changed."""
    for old, new in _groups(both).kept:
        if set(old.bits) != set(new.bits):
            yield change(_subject(new), "widths", old.bits, new.bits)
        if set(old.arches) != set(new.arches):
            yield change(_subject(new), "architectures", old.arches, new.arches)


@rule("group-symbol", Class.BEHAVIOUR)
def a_group_has_another_macro(both: Both) -> Iterator[Difference]:
    """The macro of a group has changed; generated assertions compose ids with it."""
    for old, new in _groups(both).kept:
        if old.symbol != new.symbol:
            yield change(_subject(new), "symbol", old.symbol, new.symbol)


@rule("group-title", Class.DOCUMENTATION)
def a_group_has_another_title(both: Both) -> Iterator[Difference]:
    """The title of a group has changed."""
    for old, new in _groups(both).kept:
        if old.title != new.title:
            yield reworded(_subject(new), "title", old.title, new.title)


def _groups(both: Both) -> Pairing[Group]:
    return pair(
        {group.name: group for group in both.old.format.groups.values()},
        {group.name: group for group in both.new.format.groups.values()},
        lambda group: (group.coproc, group.arches, group.title),
    )


def _subject(group: Group, side: Side = Side.NEW) -> Subject:
    return named("group", group.name, group.mark, side)
