# SPDX-License-Identifier: MIT
"""Changes of the names that KVM has no id for: ``spec/names``."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both, Pairing, pair
from onereg.diff.subjects import change, reworded
from onereg.model import Spec
from onereg.model.system_names import SystemName
from onereg.query.bare_names import bare_names


@rule("system-name-added", Class.ADDITION)
def a_name_is_new(both: Both) -> Iterator[Difference]:
    """A name that the old spec does not have, in spec/registers neither."""
    for name in bare_names(_names(both).added, both.old.registers):
        yield Difference(_subject(name), "is new", f"({name.encoding})")


@rule("system-name-removed", Class.BEHAVIOUR)
def a_name_is_gone(both: Both) -> Iterator[Difference]:
    """A name that only the old spec has: look-ups no longer find it.

    A name that is now a register of spec/registers has more facts, and is not gone.
    """
    for name in bare_names(_names(both).removed, both.new.registers):
        yield Difference(_subject(name, Side.OLD), "is gone", f"({name.encoding})")


@rule("system-name-renamed", Class.BEHAVIOUR)
def a_name_has_another_spelling(both: Both) -> Iterator[Difference]:
    """An encoding has another name."""
    for old, new in _names(both).renamed:
        yield Difference(_subject(new), "is the new name", f"of {old.name}")


@rule("system-name-encoding", Class.BEHAVIOUR)
def a_name_has_another_encoding(both: Both) -> Iterator[Difference]:
    """The encoding of a name, the accesses that it allows or its alias has changed."""
    for old, new in _names(both).kept:
        if old.encoding != new.encoding:
            yield change(_subject(new), "encoding", old.encoding, new.encoding)
        if old.low != new.low:
            yield change(_subject(new), "encoding of bits 31:0", old.low, new.low)
        if old.access != new.access:
            yield change(_subject(new), "access", old.access, new.access)
        if old.alias != new.alias:
            yield change(_subject(new), "alias", old.alias, new.alias)


@rule("system-name-reworded", Class.DOCUMENTATION)
def a_name_is_described_otherwise(both: Both) -> Iterator[Difference]:
    """The title of a name, or the reason why something else has it too, has changed."""
    for old, new in _names(both).kept:
        if old.title != new.title:
            yield reworded(_subject(new), "title", old.title, new.title)
        if old.beside != new.beside:
            yield reworded(_subject(new), "beside", old.beside, new.beside)
        if old.family != new.family and old.name == new.name:
            yield change(_subject(new), "family", old.family, new.family)


@rule("part-name", Class.DOCUMENTATION)
def a_part_has_another_name(both: Both) -> Iterator[Difference]:
    """The name of the CPU that a part number means is new, gone or another."""
    old, new = ({(p.implementer, p.number): p for p in s.cpu_parts} for s in (both.old, both.new))
    for key in dict.fromkeys((*old, *new)):
        before, after = old.get(key), new.get(key)
        part = after or before
        if part is not None and (before is None or after is None or before.name != after.name):
            side = Side.OLD if after is None else Side.NEW
            subject = Subject(f"{key[0]:#04x} {key[1]:#05x}", part.mark, side, prefix="part ")
            yield change(subject, "name", before and before.name, after and after.name)


def _names(both: Both) -> Pairing[SystemName]:
    return pair(
        _by_name(both.old),
        _by_name(both.new),
        lambda name: (name.encoding, name.access, name.alias),
    )


def _by_name(spec: Spec) -> dict[str, SystemName]:
    return {f"{'A32' if name.is_aarch32 else 'A64'} {name.name}": name for name in spec.names}


def _subject(name: SystemName, side: Side = Side.NEW) -> Subject:
    return Subject(name.name, name.mark, side, prefix="name ")
