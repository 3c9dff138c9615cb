# SPDX-License-Identifier: MIT
"""Reads the ``changed`` key of ``spec/kvm``: bits that a kernel takes and holds otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import did_you_mean
from onereg.model import Register
from onereg.model.changed import Changed, Held, Takes
from onereg.model.fields import OtherField
from onereg.model.notation import parse_number
from onereg.read.absent import read_selectors
from onereg.read.values import Findings, bit_range, scalar, table, text, words
from onereg.read.yaml_tree import Items, Table


def read_changed(rules: Items, register: Register, findings: Findings) -> Iterator[Changed]:
    """The rules of one register, in the order of the file."""
    for rule in map(table, rules):
        bits = _bits(rule, register, findings)
        if bits is None:
            continue
        counters = text(rule, "counters")
        yield Changed(
            msb=bits[0],
            lsb=bits[1],
            since=text(rule, "since"),
            until=text(rule, "until"),
            takes=_takes(rule, findings),
            held=Held(scalar(rule["held"]).text),
            counters=OtherField(*counters.split(".")) if counters else None,
            when=tuple(read_selectors(table(rule["when"]), findings)) if "when" in rule else (),
            requires=tuple(word.text for word in words(rule, "requires")),
            source=scalar(rule["source"]).text,
            mark=rule.mark,
        )


def _bits(rule: Table, register: Register, findings: Findings) -> tuple[int, int] | None:
    """(msb, lsb), or a finding and None."""
    if ("bits" in rule) is ("field" in rule):
        message = "a rule is about bits, as 31:16, or about a field by its name: one of the two"
        findings.add(rule.mark, "changed-bits", message)
        return None
    if "bits" in rule:
        return bit_range(scalar(rule["bits"]), findings)
    name = scalar(rule["field"])
    field = next(register.fields.named(name.text), None)
    if field is None:
        hint = did_you_mean(name.text, [known.name for known in register.fields])
        message = f"{register.name} has no field {name.text}{hint}"
        findings.add(name.mark, "changed-bits", message)
        return None
    return field.msb, field.lsb


def _takes(rule: Table, findings: Findings) -> Takes | int | None:
    if "takes" not in rule:
        return None
    node = scalar(rule["takes"])
    words = {word.value: word for word in Takes}
    return words.get(node.text) or findings.convert(node, "bad-number", parse_number, 0)
