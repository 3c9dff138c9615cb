# SPDX-License-Identifier: MIT
"""Reads ``spec/layouts``: where VMMs keep registers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from onereg.bits import parse_number
from onereg.errors import Mark
from onereg.load import Scalar, Table
from onereg.model import Cell, Layout, Member, Place, Register
from onereg.names import ident
from onereg.read.values import Findings, flag, number, numbers, scalar, table, text, words
from onereg.schema import did_you_mean

_PLACE = re.compile(r"([A-Za-z_][\w.]*)(?:\[(\w+|<n>)\])?", re.ASCII)


def read_layout(
    root: Table,
    families: Mapping[str, Sequence[Register]],
    cells: Mapping[str, Cell],
    findings: Findings,
) -> Layout:
    """The layout of one file.

    ``families`` has the arm64 registers by the text they were defined under.  A layout that
    declares its struct has a member of its own name, in lower case, for each register that
    ``places`` leaves out.
    """
    strays: list[tuple[str, Mark]] = []
    places: dict[str, Place] = {}
    for key, value in _entries(root, "places"):
        family = families.get(key.text)
        if family is None and key.text not in cells:
            strays.append((key.text, key.mark))
            continue
        for name, n in [(r.name, r.index) for r in family or ()] or [(key.text, None)]:
            places[name] = _place(value, n, findings)
    waived = _reasons(root, "waived", families, cells, strays)
    declares = flag(root, "declares")
    if declares:
        for family in families.values():
            for register in family:
                if register.name not in waived:
                    own = Place(ident(register.name.lower()), None, root.keys["layout"].mark)
                    places.setdefault(register.name, own)
    constants = numbers(table(root["constants"]), findings) if "constants" in root else {}
    live = {key.text: _place(value, None, findings) for key, value in _entries(root, "live")}
    return Layout(
        name=scalar(root["layout"]).text,
        title=scalar(root["title"]).text,
        struct=scalar(root["struct"]).text,
        declares=declares,
        constants=constants,
        members=(
            _declared(places, families, constants, findings)
            if declares
            else _members(root, findings)
        ),
        places=places,
        live=live,
        waived=waived,
        raw=text(root, "raw"),
        mirror=_mirror(root, live, findings),
        narrow=_reasons(root, "narrow", families, cells, strays),
        mark=root.keys["layout"].mark,
        strays=tuple(strays),
    )


def _entries(root: Table, key: str) -> list[tuple[Scalar, Scalar]]:
    if key not in root:
        return []
    entries = table(root[key])
    return [(name, scalar(entries[name.text])) for name in entries.keys.values()]


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
    families: Mapping[str, Sequence[Register]],
    cells: Mapping[str, Cell],
    strays: list[tuple[str, Mark]],
) -> dict[str, str]:
    reasons: dict[str, str] = {}
    for name, value in _entries(root, key):
        family = families.get(name.text)
        if family is None and name.text not in cells:
            strays.append((name.text, name.mark))
        for each in [register.name for register in family or ()] or [name.text]:
            reasons[each] = value.text
    return reasons


def _mirror(root: Table, live: Mapping[str, Place], findings: Findings) -> tuple[str, ...]:
    """The AArch32 names whose parked place has the live value too."""
    names = words(root, "mirror")
    for name in names:
        if name.text not in live:
            message = f"no place under live for {name.text}{did_you_mean(name.text, live)}"
            findings.add(name.mark, "layout-unknown", message)
    return tuple(name.text for name in names)


def _members(root: Table, findings: Findings) -> dict[str, Member]:
    """The members that the file says the VMM's struct has."""
    members: dict[str, Member] = {}
    if "members" not in root:
        return members
    entries = table(root["members"])
    for key in entries.keys.values():
        entry = table(entries[key.text])
        bits = number(entry, "bits", findings)
        if not bits or bits % 8:
            message = f"{key.text} of {bits} bits is no whole number of bytes"
            findings.add(entry["bits"].mark, "bad-number", message)
        members[key.text] = Member(key.text, bits, number(entry, "count", findings), key.mark)
    return members


def _declared(
    places: Mapping[str, Place],
    families: Mapping[str, Sequence[Register]],
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
            members[place.member] = Member(place.member, register.bits, count, place.mark)
    return members
