# SPDX-License-Identifier: MIT
"""Reads ``spec/aarch32`` and ``spec/aarch64``: modes, banked cells, views of system registers."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model import Absence, Cell, Mode, State, View, ViewPart
from onereg.model.fields import Fields
from onereg.read.values import (
    Findings,
    bit_range,
    expand_text,
    flag,
    instances,
    number,
    scalar,
    table,
    text,
    words,
)
from onereg.read.yaml_tree import Items, Table


def read_modes(root: Table, state: State, findings: Findings) -> Iterator[Mode]:
    """The modes of an Execution state, in the order of the file."""
    entries = table(root["modes"])
    for key in entries.keys.values():
        entry = table(entries[key.text])
        yield Mode(
            name=key.text,
            state=state,
            encoding=number(entry, "encoding", findings),
            el=number(entry, "el", findings) if "el" in entry else None,
            title=scalar(entry["title"]).text,
            waived=text(entry, "waived"),
            mark=key.mark,
        )


def read_cells(root: Table, state: State, findings: Findings) -> Iterator[Cell]:
    """The banked registers of an Execution state, in the order of the file."""
    entries = table(root["cells"])
    for key in entries.keys.values():
        entry = table(entries[key.text])
        for name, n in instances(key, entry, findings):
            yield Cell(
                name=name,
                state=state,
                holds=expand_text(scalar(entry["holds"]), n, findings),
                live_in=tuple(word.text for word in words(entry, "live_in")),
                register=expand_text(scalar(entry["is"]), n, findings) if "is" in entry else None,
                waived=text(entry, "waived"),
                bits=number(entry, "bits", findings, 32),
                fields=Fields.unsaid(key.mark),
                family=key.text,
                index=n,
                mark=key.mark,
            )


def read_absences(root: Table) -> Iterator[Absence]:
    """The names that mean no register in some mode, with the reason."""
    if "absent" not in root:
        return
    for holds, modes in table(root["absent"]).entries.items():
        entry = table(modes)
        for key in entry.keys.values():
            yield Absence(holds, key.text, scalar(entry[key.text]).text, key.mark)


def read_views(root: Table, findings: Findings) -> Iterator[View]:
    """The AArch32 registers that are parts of AArch64 registers, in the order of the file."""
    entries = table(root["views"])
    for key in entries.keys.values():
        entry = table(entries[key.text])
        for name, n in instances(key, entry, findings):
            yield View(
                name=name,
                title=scalar(entry["title"]).text,
                bits=number(entry, "bits", findings),
                parts=tuple(_parts(entry, n, findings)),
                also=tuple(expand_text(word, n, findings) for word in words(entry, "also")),
                inherits=flag(entry, "inherits"),
                fields=Fields.unsaid(key.mark),
                family=key.text,
                index=n,
                source=text(entry, "source") or scalar(root["source"]).text,
                mark=key.mark,
            )


def _parts(entry: Table, n: int | None, findings: Findings) -> Iterator[ViewPart]:
    parts = entry["parts"]
    assert isinstance(parts, Items)
    for node in parts:
        part = table(node)
        msb, lsb = bit_range(scalar(part["bits"]), findings)
        at = scalar(part["at"])
        of_msb, of_lsb = bit_range(at, findings)
        if of_msb - of_lsb != msb - lsb:
            message = f"{at.text} has {of_msb - of_lsb + 1} bits, {msb}:{lsb} has {msb - lsb + 1}"
            findings.add(at.mark, "view-width", message)
        of = expand_text(scalar(part["of"]), n, findings)
        yield ViewPart(of, msb, lsb, of_lsb, part.mark)
