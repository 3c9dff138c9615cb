# SPDX-License-Identifier: MIT
"""Reads ``spec/registers``: the registers of the architecture."""

from __future__ import annotations

from onereg.model import Register
from onereg.model.fields import Fields
from onereg.read.values import (
    Findings,
    encoding,
    expand_text,
    instances,
    number,
    scalar,
    table,
    text,
    words,
)
from onereg.read.yaml_tree import Scalar, Table


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
    own = entry.get("encoding")
    return Register(
        name=name,
        arch=arch,
        title=scalar(entry["title"]).text,
        bits=number(entry, "bits", findings),
        encoding=encoding(table(own), n, findings) if own is not None else None,
        fields=Fields.unsaid(key.mark),
        source=text(entry, "source") or scalar(root["source"]).text,
        family=key.text,
        index=n,
        also=tuple(expand_text(word, n, findings) for word in words(entry, "also")),
        unlisted=text(entry, "unlisted"),
        mark=key.mark,
    )
