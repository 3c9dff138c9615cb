# SPDX-License-Identifier: MIT
"""Reads ``spec/kvm/id-format.yaml``: the codes that an id is composed of.

Every id depends on them, so a code that does not fit its place in an id is found here, before
any id is composed.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from onereg.model.ids import ARCH_MASK, COPROC_MASK, NUMBER_BITS, Group, IdFormat
from onereg.model.notation import parse_number
from onereg.model.releases import no_series, release_key
from onereg.read.values import Findings, bit_range, number, scalar, table, text, words
from onereg.read.yaml_tree import Scalar, Table


def read_id_format(root: Table, findings: Findings) -> tuple[IdFormat, str, str]:
    """The id format and the oldest and newest kernel release that the spec covers."""
    arches = _arches(table(root["arches"]), findings)
    foreign = _arches(table(root["foreign"]), findings, arches) if "foreign" in root else {}
    groups = _groups(table(root["groups"]), arches, findings)
    proposed = _proposed(table(root["proposed"]), groups, findings) if "proposed" in root else {}
    releases = table(root["releases"])
    oldest, newest = scalar(releases["oldest"]), scalar(releases["newest"])
    for end in (oldest, newest):
        if wrong := no_series(end.text):
            findings.add(end.mark, "bad-releases", wrong)
    if release_key(oldest.text) > release_key(newest.text):
        message = f"the oldest release, {oldest.text}, is after the newest, {newest.text}"
        findings.add(oldest.mark, "bad-id-format", message)
    format = IdFormat(arches, groups, root.keys["arches"].mark, foreign, proposed)
    return format, oldest.text, newest.text


def raised_newest(root: Table, newest: str, findings: Findings) -> str:
    """The newest release that an overlay says is covered, which is after the spec's own."""
    raised = scalar(root["newest"])
    if wrong := no_series(raised.text):
        findings.add(raised.mark, "bad-releases", wrong)
        return newest
    if release_key(raised.text) <= release_key(newest):
        message = f"{raised.text} is not newer than {newest}, which the spec covers already"
        findings.add(raised.mark, "bad-releases", message)
        return newest
    return raised.text


def _arches(
    entries: Table, findings: Findings, known: Mapping[str, int] | None = None
) -> dict[str, int]:
    """Codes by architecture, each only once, and without the ``known`` codes."""
    arches: dict[str, int] = {}
    for name in entries.entries:
        code = _code(entries, name, ARCH_MASK, findings)
        taken = {**(known or {}), **arches}
        other = next((arch for arch, own in taken.items() if own == code), None)
        if other is not None:
            message = f"{name} has the code {code:#x} of {other}"
            findings.add(entries[name].mark, "bad-id-format", message)
        arches[name] = code
    return arches


def _proposed(entries: Table, groups: Mapping[str, Group], findings: Findings) -> dict[str, int]:
    proposed: dict[str, int] = {}
    for name in entries.entries:
        code = _code(entries, name, COPROC_MASK, findings)
        other = next((group.name for group in groups.values() if group.coproc == code), None)
        if other is not None:
            message = f"{name} has the code {code:#x} of {other}"
            findings.add(entries[name].mark, "bad-id-format", message)
        proposed[name] = code
    return proposed


def _groups(entries: Table, arches: Mapping[str, int], findings: Findings) -> dict[str, Group]:
    groups: dict[str, Group] = {}
    for name, node in entries.entries.items():
        entry = table(node)
        for arch in words(entry, "arches"):
            if arch.text not in arches:
                message = f"{name} is of {arch.text}, which has no code under arches"
                findings.add(arch.mark, "bad-id-format", message)
        group = Group(
            name=name,
            title=scalar(entry["title"]).text,
            coproc=_code(entry, "coproc", COPROC_MASK, findings),
            arches=tuple(word.text for word in words(entry, "arches")),
            bits=tuple(parse_number(word.text) for word in words(entry, "bits")),
            symbol=text(entry, "symbol"),
            fields=_fields(table(entry["fields"]), findings) if "fields" in entry else {},
            mark=entries.keys[name].mark,
        )
        for other in groups.values():
            if other.coproc == group.coproc and set(other.arches).intersection(group.arches):
                message = f"{name} has the code {group.coproc:#x} of {other.name}"
                findings.add(entry["coproc"].mark, "bad-id-format", message)
        groups[name] = group
    return groups


def _code(entry: Table, key: str, limit: int, findings: Findings) -> int:
    code = number(entry, key, findings)
    if code > limit:
        message = f"{code:#x} does not fit an id, where {key} is at most {limit:#x}"
        findings.add(entry[key].mark, "bad-id-format", message)
    return code


def _fields(entries: Table, findings: Findings) -> dict[str, tuple[int, int]]:
    """The bits of each operand; within bits 15:0 and apart from each other."""
    nodes: dict[str, Scalar] = {name: scalar(entries[name]) for name in entries.entries}
    fields = {name: bit_range(node, findings) for name, node in nodes.items()}
    for name, (msb, _) in fields.items():
        if msb >= NUMBER_BITS:
            message = f"{name} reaches bit {msb}; bits {NUMBER_BITS - 1}:0 of an id are the group's"
            findings.add(nodes[name].mark, "bad-id-format", message)
    for (first, (msb, lsb)), (second, (other_msb, other_lsb)) in combinations(fields.items(), 2):
        if lsb <= other_msb and other_lsb <= msb:
            message = f"{second} {other_msb}:{other_lsb} overlaps {first} {msb}:{lsb}"
            findings.add(nodes[second].mark, "bad-id-format", message)
    return fields
