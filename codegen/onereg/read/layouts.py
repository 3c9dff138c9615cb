# SPDX-License-Identifier: MIT
"""Reads ``spec/layouts``: where VMMs keep registers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from onereg.bits import parse_number
from onereg.errors import Mark
from onereg.load import Scalar, Table
from onereg.model import Cell, Layout, Member, Place, Register
from onereg.read.values import Findings, flag, number, scalar, table, words

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
                    own = Place(register.name.lower(), None, root.keys["layout"].mark)
                    places.setdefault(register.name, own)
    constants = table(root["constants"]) if "constants" in root else None
    return Layout(
        name=scalar(root["layout"]).text,
        title=scalar(root["title"]).text,
        struct=scalar(root["struct"]).text,
        declares=declares,
        constants=(
            {name: number(constants, name) for name in constants.entries} if constants else {}
        ),
        members=_declared(places, families) if declares else _members(root),
        places=places,
        live={key.text: _place(value, None, findings) for key, value in _entries(root, "live")},
        waived=waived,
        mirror=tuple(word.text for word in words(root, "mirror")),
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


def _members(root: Table) -> dict[str, Member]:
    """The members that the file says the VMM's struct has."""
    if "members" not in root:
        return {}
    entries = table(root["members"])
    return {
        key.text: Member(key.text, number(entry, "bits"), number(entry, "count"), key.mark)
        for key in entries.keys.values()
        for entry in (table(entries[key.text]),)
    }


def _declared(
    places: Mapping[str, Place], families: Mapping[str, Sequence[Register]]
) -> dict[str, Member]:
    """The members that a declared struct needs, in the order of the registers."""
    members: dict[str, Member] = {}
    for family in families.values():
        for register in family:
            place = places.get(register.name)
            if place is None:
                continue
            count = place.index + 1 if isinstance(place.index, int) else 0
            before = members.get(place.member)
            if before is not None:
                count = max(count, before.count)
            members[place.member] = Member(place.member, register.bits, count, place.mark)
    return members
