# SPDX-License-Identifier: MIT
"""Reads the ``absent`` key of ``spec/kvm``: the meaning of a register's absence."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import Mark
from onereg.model.absent import Absent, ValueSince
from onereg.model.fields import OtherField, Selector
from onereg.model.notation import parse_number
from onereg.query.listing import ctypes_without
from onereg.read.values import Findings, flag, numbers, scalar, table, text
from onereg.read.yaml_tree import Items, Node, Scalar, Table


def read_absent(entry: Table, csselr: int | None, findings: Findings) -> Absent:
    """The absence of one register.

    ``csselr`` is the value of CSSELR_EL1 that selects it, for ``cache``: the ``n`` of its family.
    """
    selectors: list[Selector] = []
    if "unreachable" in entry:
        selectors += read_selectors(table(entry["unreachable"]), findings)
    if flag(entry, "cache"):
        if csselr is None:
            message = "cache is for a family whose n is a value of CSSELR_EL1, as CCSIDR<n>"
            findings.add(entry.keys["cache"].mark, "absent-contradiction", message)
        else:
            selectors.append(_cache(csselr, entry.keys["cache"].mark))
    return Absent(
        values=tuple(_values(entry["value"], findings)) if "value" in entry else (),
        unreachable=tuple(selectors),
        host=text(entry, "host"),
        nothing=text(entry, "nothing"),
        source=text(entry, "source"),
        mark=entry.mark,
    )


def _values(node: Node, findings: Findings) -> Iterator[ValueSince]:
    if isinstance(node, Table):
        yield from (ValueSince(since, value) for since, value in numbers(node, findings).items())
    else:
        yield ValueSince(None, _number(scalar(node), findings))


def read_selectors(fields: Table, findings: Findings) -> Iterator[Selector]:
    """Fields of other registers, each with a number or a list of numbers."""
    for key, node in fields.entries.items():
        register, field = key.split(".")
        found = [scalar(value) for value in node] if isinstance(node, Items) else [scalar(node)]
        accepted = tuple(_number(value, findings) for value in found)
        yield Selector(OtherField(register, field), accepted, fields.keys[key].mark)


def _cache(csselr: int, mark: Mark) -> Selector:
    """That CLIDR_EL1 has no cache of this value of CSSELR_EL1, which is Level, InD."""
    level = (csselr >> 1) + 1
    return Selector(OtherField("CLIDR_EL1", f"Ctype{level}"), ctypes_without(csselr), mark)


def _number(node: Scalar, findings: Findings) -> int:
    return findings.convert(node, "bad-number", parse_number, 0)
