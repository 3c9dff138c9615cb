# SPDX-License-Identifier: MIT
"""Turns text into types, with a finding for text that does not fit.

The schema has settled the keys and their rough form; the meanings that a pattern cannot check
are left for here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import field
from typing import TypeVar

from onereg.dataclass import dataclass
from onereg.errors import Finding, Mark
from onereg.model.ids import Cp15Encoding, Encoding
from onereg.model.notation import BitExpression, expand, is_pattern, parse_number, parse_range
from onereg.read.yaml_tree import Items, Node, Scalar, Table

T = TypeVar("T")


@dataclass(slots=True)
class Findings:
    """The findings so far in the reading of a spec."""

    found: list[Finding] = field(default_factory=list)

    def add(self, mark: Mark, rule: str, message: str) -> None:
        self.found.append(Finding(mark, rule, message))

    def convert(self, node: Scalar, rule: str, make: Callable[[str], T], default: T) -> T:
        """``make(text)``, or a finding of ``rule`` and ``default`` where it raises ValueError."""
        try:
            return make(node.text)
        except ValueError as error:
            self.add(node.mark, rule, str(error))
            return default


def scalar(node: Node) -> Scalar:
    """A node that the schema says is a scalar."""
    assert isinstance(node, Scalar)
    return node


def table(node: Node) -> Table:
    """A node that the schema says is a mapping."""
    assert isinstance(node, Table)
    return node


def text(entry: Table, key: str) -> str | None:
    node = entry.entries.get(key)
    return scalar(node).text if node is not None else None


def flag(entry: Table, key: str) -> bool:
    return text(entry, key) == "true"


def number(entry: Table, key: str, findings: Findings, default: int = 0) -> int:
    node = entry.get(key)
    if node is None:
        return default
    return findings.convert(scalar(node), "bad-number", parse_number, default)


def numbers(entries: Table, findings: Findings) -> dict[str, int]:
    """A mapping whose values are numbers."""
    return {name: number(entries, name, findings) for name in entries.entries}


def words(entry: Table, key: str) -> tuple[Scalar, ...]:
    node = entry.get(key)
    if node is None:
        return ()
    assert isinstance(node, Items)
    return tuple(scalar(value) for value in node)


def bit_range(node: Scalar, findings: Findings) -> tuple[int, int]:
    """(msb, lsb)."""
    return findings.convert(node, "bad-range", parse_range, (0, 0))


def instances(key: Scalar, entry: Table, findings: Findings) -> Iterator[tuple[str, int | None]]:
    """(name, n) of each instance of an entry; one, without n, where it is no family."""
    span = entry.get("n")
    if span is None:
        if is_pattern(key.text):
            findings.add(key.mark, "bad-family", f"{key.text} is a family and needs n, as n: 0..30")
            return
        yield key.text, None
        return
    if not is_pattern(key.text):
        findings.add(key.mark, "bad-family", f"{key.text} has n but no <n> in its name")
        return
    low, high = (int(part) for part in scalar(span).text.split(".."))
    if low > high:
        message = f"{low}..{high} runs downwards; write {high}..{low}"
        findings.add(scalar(span).mark, "bad-family", message)
        return
    names: dict[str, int] = {}
    for n in range(low, high + 1):
        try:
            name = expand(key.text, n)
        except ValueError as error:
            findings.add(key.mark, "bad-expression", str(error))
            return
        if name in names:
            message = f"{key.text} makes {name} of n = {names[name]} and again of n = {n}"
            findings.add(key.mark, "duplicate-name", message)
            return
        names[name] = n
        yield name, n


def expand_text(node: Scalar, n: int | None, findings: Findings) -> str:
    """The text with each ``<expression>`` evaluated."""
    return findings.convert(node, "bad-expression", lambda t: expand(t, n), node.text)


def expression(node: Scalar, n: int | None, findings: Findings) -> int:
    """The value of a bit expression for ``n``."""
    return findings.convert(node, "bad-expression", lambda t: BitExpression.parse(t)(n), 0)


_A64 = {"op0": 3, "op1": 7, "CRn": 15, "CRm": 15, "op2": 7}
_A32 = {"opc1": 15, "CRn": 15, "CRm": 15, "opc2": 7}


def encoding(node: Table, n: int | None, findings: Findings) -> Encoding | Cp15Encoding | None:
    """An A64 or A32 encoding; a finding and None where operands lack, mix or overflow."""
    keys = set(node.entries)
    if keys not in (set(_A64), set(_A32), {"opc1", "CRm"}):
        message = (
            "an encoding is {op0, op1, CRn, CRm, op2}, or {opc1, CRn, CRm, opc2}, "
            f"or {{opc1, CRm}}; this has {', '.join(node.entries)}"
        )
        findings.add(node.mark, "bad-encoding", message)
        return None
    limits = _A64 if "op0" in keys else _A32
    values: dict[str, int] = {}
    for name, operand in node.entries.items():
        value = expression(scalar(operand), n, findings)
        if value > limits[name]:
            message = f"{name} is {value}; it is at most {limits[name]}"
            findings.add(operand.mark, "bad-encoding", message)
            return None
        values[name] = value
    if "op0" in keys:
        return Encoding(*(values[name] for name in ("op0", "op1", "CRn", "CRm", "op2")))
    return Cp15Encoding(values.get("CRn"), values["opc1"], values["CRm"], values.get("opc2"))
