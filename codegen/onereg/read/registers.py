# SPDX-License-Identifier: MIT
"""Reads ``spec/registers``: what registers are."""

from __future__ import annotations

from collections.abc import Mapping

from onereg.load import Scalar, Table
from onereg.model import Field, Register
from onereg.read.values import (
    Findings,
    bit_range,
    encoding,
    expand_text,
    instances,
    number,
    scalar,
    table,
    text,
    words,
)


def read_registers(
    root: Table, registers: dict[tuple[str, str], Register], findings: Findings
) -> None:
    """Adds the registers of one file, by (arch, name)."""
    arch = scalar(root["arch"]).text
    entries = table(root["registers"])
    for key in entries.keys.values():
        entry = table(entries[key.text])
        for name, n in instances(key, entry, findings):
            register = _register(arch, name, n, key, entry, root, findings)
            other = registers.get((arch, name))
            if other is not None:
                message = f"{name} of {arch} is already defined at {other.mark}"
                findings.add(key.mark, "duplicate-name", message)
                continue
            registers[arch, name] = register


def _register(
    arch: str,
    name: str,
    n: int | None,
    key: Scalar,
    entry: Table,
    root: Table,
    findings: Findings,
) -> Register:
    bits = number(entry, "bits", findings)
    own = entry.get("encoding")
    return Register(
        name=name,
        arch=arch,
        title=scalar(entry["title"]).text,
        bits=bits,
        encoding=encoding(table(own), n, findings) if own is not None else None,
        fields=_fields(table(entry["fields"]), bits, findings) if "fields" in entry else (),
        source=text(entry, "source") or scalar(root["source"]).text,
        family=key.text,
        index=n,
        also=tuple(expand_text(word, n, findings) for word in words(entry, "also")),
        unlisted=text(entry, "unlisted"),
        mark=key.mark,
    )


def _fields(entries: Table, bits: int, findings: Findings) -> tuple[Field, ...]:
    fields: list[Field] = []
    taken: Mapping[int, Field] = {}
    for key in entries.keys.values():
        entry = table(entries[key.text])
        node = scalar(entry["bits"])
        msb, lsb = bit_range(node, findings)
        if msb >= bits:
            message = f"{key.text} reaches bit {msb} of a register of {bits} bits"
            findings.add(node.mark, "field-range", message)
            continue
        field = Field(key.text, msb, lsb, text(entry, "doc") or "", key.mark)
        clash = next((taken[bit] for bit in range(lsb, msb + 1) if bit in taken), None)
        if clash is not None:
            message = (
                f"{field.name} {msb}:{lsb} overlaps {clash.name} {clash.msb}:{clash.lsb} "
                f"at line {clash.mark.line}"
            )
            findings.add(node.mark, "field-overlap", message)
            continue
        taken = {**taken, **{bit: field for bit in range(lsb, msb + 1)}}
        fields.append(field)
    return tuple(sorted(fields, key=lambda field: -field.msb))
