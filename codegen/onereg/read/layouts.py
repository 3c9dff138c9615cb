# SPDX-License-Identifier: MIT
"""Reads ``spec/layouts``: where VMMs keep registers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from onereg.errors import Mark, did_you_mean
from onereg.model import (
    Accessor,
    Cell,
    Index,
    Layout,
    Member,
    Named,
    Place,
    Register,
    StateSelector,
)
from onereg.model.notation import parse_number
from onereg.query.names import ident
from onereg.read.values import Findings, flag, number, numbers, scalar, table, text, words
from onereg.read.yaml_tree import Node, Scalar, Table

_Families = Mapping[str, Sequence[Register]]
_PLACE = re.compile(r"([A-Za-z_][\w.]*)(?:\[(\w+|<n>)\])?", re.ASCII)


def read_layout(
    root: Table,
    families: _Families,
    cells: Mapping[str, Cell],
    findings: Findings,
) -> Layout:
    """The layout of one file.

    ``families`` has the arm64 registers by the text they were defined under.  A layout that
    declares its struct has a member of its own name, in lower case, for each register that
    ``places`` leaves out.
    """
    strays: list[tuple[str, Mark]] = []
    places, aarch32 = _places(root, families, cells, strays, findings)
    waived = _reasons(root, "waived", families, cells, strays)
    declares = flag(root, "declares")
    if declares:
        for family in families.values():
            for register in family:
                if register.name not in waived:
                    own = Place(ident(register.name.lower()), None, root.keys["layout"].mark)
                    places.setdefault(register.name, own)
    constants = numbers(table(root["constants"]), findings) if "constants" in root else {}
    live = {
        key.text: _place(scalar(value), None, findings) for key, value in _entries(root, "live")
    }
    return Layout(
        name=scalar(root["layout"]).text,
        title=scalar(root["title"]).text,
        struct=scalar(root["struct"]).text,
        declares=declares,
        targets=_named(root, "targets") if "targets" in root else None,
        constants=constants,
        members=(
            _declared(places, families, constants, findings)
            if declares
            else _members(root, findings)
        ),
        accessors=_accessors(root, findings),
        execution_state=_state_selector(root),
        kvm_alone=flag(root, "kvm_alone"),
        el1_aarch32=(
            _place(scalar(root["el1_aarch32"]), None, findings) if "el1_aarch32" in root else None
        ),
        places=places,
        aarch32=aarch32,
        live=live,
        waived=waived,
        raw=text(root, "raw"),
        raw_groups=_named(root, "raw_groups") if "raw_groups" in root else None,
        unused={
            _place(key, None, findings): scalar(value).text
            for key, value in _entries(root, "unused")
        },
        mirror=_mirror(root, live, families, findings),
        narrow=_reasons(root, "narrow", families, cells, strays),
        indexes=_indexes(root),
        sysregs=_named(root, "sysregs"),
        mark=root.keys["layout"].mark,
        keys={key: word.mark for key, word in root.keys.items()},
        marks={
            (key, name): word.mark
            for key, node in root.entries.items()
            if isinstance(node, Table)
            for name, word in node.keys.items()
        },
        strays=tuple(strays),
    )


def _entries(root: Table, key: str) -> list[tuple[Scalar, Node]]:
    if key not in root:
        return []
    entries = table(root[key])
    return [(name, entries[name.text]) for name in entries.keys.values()]


def _named(root: Table, key: str) -> tuple[Named, ...]:
    return tuple(Named(word.text, word.mark) for word in words(root, key))


def _places(
    root: Table,
    families: _Families,
    cells: Mapping[str, Cell],
    strays: list[tuple[str, Mark]],
    findings: Findings,
) -> tuple[dict[str, Place], dict[str, Place]]:
    """The places of registers and cells, and those that registers have in AArch32 state only.

    A single register's own entry replaces what that of its family says, wherever the two stand.
    """
    named = _by_name(families)
    places: dict[str, Place] = {}
    aarch32: dict[str, Place] = {}
    for key, value in sorted(_entries(root, "places"), key=_is_single):
        registers = named.get(key.text)
        if registers is None and key.text not in cells:
            strays.append((key.text, key.mark))
            continue
        if registers is None and isinstance(value, Table):
            message = f"{key.text} is in AArch32 state alone and has one place"
            findings.add(value.mark, "bad-place", message)
            continue
        for name, n in [(r.name, _n(r, key)) for r in registers or ()] or [(key.text, None)]:
            aarch32.pop(name, None)
            if isinstance(value, Table):
                places[name] = _place(scalar(value["aarch64"]), n, findings)
                aarch32[name] = _place(scalar(value["aarch32"]), n, findings)
            else:
                places[name] = _place(scalar(value), n, findings)
    return places, aarch32


def _by_name(families: _Families) -> dict[str, Sequence[Register]]:
    """The registers that a layout may name: all of a family, or a single one."""
    single = {r.name: (r,) for family in families.values() for r in family}
    return {**single, **families}


def _is_single(entry: tuple[Scalar, Node]) -> bool:
    """True if an entry names one register; such entries are read after those of families."""
    return "<" not in entry[0].text


def _n(register: Register, key: Scalar) -> int | None:
    """The value of ``<n>`` in the place of a register: none where the key is no family."""
    return register.index if key.text == register.family else None


def _place(node: Scalar, n: int | None, findings: Findings) -> Place:
    match = _PLACE.fullmatch(node.text)
    if match is None:
        findings.add(node.mark, "bad-place", f"{node.text!r} is not a member or member[NAME]")
        return Place(node.text, None, node.mark)
    index: int | str | None = match[2]
    if index == "<n>":
        if n is None:
            findings.add(node.mark, "bad-place", f"{node.text!r} uses n, but has no family")
        index = n
    elif isinstance(index, str) and index.isdigit():
        index = parse_number(index)
    return Place(match[1], index, node.mark)


def _reasons(
    root: Table,
    key: str,
    families: _Families,
    cells: Mapping[str, Cell],
    strays: list[tuple[str, Mark]],
) -> dict[str, str]:
    named = _by_name(families)
    reasons: dict[str, str] = {}
    for name, value in sorted(_entries(root, key), key=_is_single):
        registers = named.get(name.text)
        if registers is None and name.text not in cells:
            strays.append((name.text, name.mark))
        for each in [register.name for register in registers or ()] or [name.text]:
            reasons[each] = scalar(value).text
    return reasons


def _mirror(
    root: Table, live: Mapping[str, Place], families: _Families, findings: Findings
) -> dict[str, Mark]:
    """The names of cells and the registers of which get writes every place."""
    named = _by_name(families)
    mirror: dict[str, Mark] = {}
    for word in words(root, "mirror"):
        if word.text not in live and word.text not in named:
            hint = did_you_mean(word.text, [*live, *named])
            message = f"no place under live for {word.text}{hint}"
            findings.add(word.mark, "layout-unknown", message)
        for name in [register.name for register in named.get(word.text, ())] or [word.text]:
            mirror[name] = word.mark
    return mirror


def _accessors(root: Table, findings: Findings) -> dict[str, Accessor]:
    """The values that the VMM computes."""
    accessors: dict[str, Accessor] = {}
    for key, value in _entries(root, "accessors"):
        entry = table(value)
        accessors[key.text] = Accessor(
            name=key.text,
            bits=_whole_bytes(key.text, entry, findings),
            read=scalar(entry["read"]).text,
            write=scalar(entry["write"]).text,
            arguments=tuple(_argument(word) for word in words(entry, "with")),
            mark=key.mark,
        )
    return accessors


def _argument(word: Scalar) -> str:
    """A name as it stands; a number so that C reads what we read: without leading zeros."""
    if not word.text[0].isdigit():
        return word.text
    value = parse_number(word.text)
    return f"{value:#x}" if word.text[:2].lower() == "0x" else str(value)


def _state_selector(root: Table) -> StateSelector | None:
    if "execution_state" not in root:
        return None
    entry = table(root["execution_state"])
    return StateSelector(
        read=scalar(entry["read"]).text,
        member=scalar(entry["member"]).text,
        mark=root.keys["execution_state"].mark,
    )


def _indexes(root: Table) -> tuple[Index, ...]:
    """The VMM's functions to an index of its places."""
    return tuple(
        Index(key.text, scalar(entry["by"]).text, _named(entry, "of"), key.mark)
        for key, entry in ((key, table(value)) for key, value in _entries(root, "indexes"))
    )


def _members(root: Table, findings: Findings) -> dict[str, Member]:
    """The members that the file says the VMM's struct has."""
    members: dict[str, Member] = {}
    if "members" not in root:
        return members
    entries = table(root["members"])
    for key in entries.keys.values():
        entry = table(entries[key.text])
        bits = _whole_bytes(key.text, entry, findings)
        count, words_of = number(entry, "count", findings), 0
        if "words" in entry:
            words_of = number(entry, "words", findings)
            if bits % words_of:
                message = f"{key.text} of {bits} bits is no whole number of {words_of}-bit words"
                findings.add(entry["words"].mark, "bad-number", message)
        members[key.text] = Member(key.text, bits, count, words_of, key.mark)
    return members


def _whole_bytes(name: str, entry: Table, findings: Findings) -> int:
    bits = number(entry, "bits", findings)
    if not bits or bits % 8:
        message = f"{name} has {bits} bits, which is not a whole number of bytes"
        findings.add(entry["bits"].mark, "bad-number", message)
    return bits


def _declared(
    places: Mapping[str, Place],
    families: _Families,
    constants: Mapping[str, int],
    findings: Findings,
) -> dict[str, Member]:
    """The members that a declared struct needs, in the order of the registers."""
    members: dict[str, Member] = {}
    for family in families.values():
        for register in family:
            place = places.get(register.name)
            if place is None:
                continue
            if "." in place.member:
                message = f"{place.member} is within another struct; a declared member is a name"
                findings.add(place.mark, "bad-place", message)
            index = constants.get(place.index) if isinstance(place.index, str) else place.index
            count = 0 if index is None else index + 1
            before = members.get(place.member)
            if before is not None:
                count = max(count, before.count)
            members[place.member] = Member(place.member, register.bits, count, 0, place.mark)
    return members
