# SPDX-License-Identifier: MIT
"""Reads ``safe``, ``writable``, ``refused``, ``granted`` and ``defaults`` of ``spec/kvm``."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import did_you_mean
from onereg.model import Register
from onereg.model.fields import Field, Sign
from onereg.model.id_fields import (
    DefaultChange,
    DefaultNumbers,
    Direction,
    Granted,
    Refused,
    Safe,
    Writable,
)
from onereg.model.notation import parse_number, parse_range
from onereg.read.values import Findings, scalar, table, text, words
from onereg.read.yaml_tree import Items, Scalar

_RULE = "id-field"


def read_safe(rules: Items, register: Register, findings: Findings) -> Iterator[Safe]:
    """The exceptions of one register, in the order of the file."""
    for rule in map(table, rules):
        kvm = Direction(text(rule, "kvm") or "lower")
        host, sign = text(rule, "host"), text(rule, "sign")
        value = rule.get("value")
        names = [word for word in words(rule, "fields") if _field(word, register, findings)]
        exact = Direction.EXACT in (kvm, Direction(host) if host else kvm)
        if exact is (value is None):
            message = "exact needs value: the number that is safe if two CPUs differ"
            findings.add(rule.mark, _RULE, message)
        yield Safe(
            fields=tuple(word.text for word in names),
            kvm=kvm,
            host=Direction(host) if host else kvm,
            value=findings.convert(scalar(value), "bad-number", parse_number, 0) if value else None,
            sign=Sign(sign) if sign else None,
            since=text(rule, "since"),
            until=text(rule, "until"),
            source=scalar(rule["source"]).text,
            mark=rule.mark,
        )


def read_writable(rules: Items, register: Register, findings: Findings) -> Iterator[Writable]:
    """The rules of one register, in the order of the file."""
    for rule in map(table, rules):
        parts = words(rule, "fields")
        mask = 0
        for part in parts:
            mask |= _mask(part, register, findings)
        yield Writable(
            parts=tuple(part.text for part in parts),
            mask=mask,
            since=text(rule, "since"),
            until=text(rule, "until"),
            mark=rule.mark,
        )


def read_refused(rules: Items, register: Register, findings: Findings) -> Iterator[Refused]:
    """The rules of one register, in the order of the file."""
    for rule in map(table, rules):
        field = _field(scalar(rule["field"]), register, findings)
        if field is None:
            continue
        yield Refused(
            field=field.name,
            values=tuple(
                findings.convert(word, "bad-number", parse_number, 0)
                for word in words(rule, "values")
            ),
            requires=tuple(word.text for word in words(rule, "requires")),
            since=text(rule, "since"),
            until=text(rule, "until"),
            source=scalar(rule["source"]).text,
            mark=rule.mark,
        )


def read_granted(rules: Items, register: Register, findings: Findings) -> Iterator[Granted]:
    """The rules of one register, in the order of the file."""
    for rule in map(table, rules):
        names = [word for word in words(rule, "fields") if _field(word, register, findings)]
        yield Granted(
            fields=tuple(word.text for word in names),
            requires=tuple(word.text for word in words(rule, "requires")),
            since=text(rule, "since"),
            until=text(rule, "until"),
            source=scalar(rule["source"]).text,
            mark=rule.mark,
        )


def read_defaults(rules: Items, register: Register, findings: Findings) -> Iterator[DefaultChange]:
    """The rules of one register, in the order of the file."""
    for rule in map(table, rules):
        field = _field(scalar(rule["field"]), register, findings)
        if field is None:
            continue
        cpus = table(rule["numbers"])
        numbers = {
            cpu: [findings.convert(w, "bad-number", parse_number, 0) for w in words(cpus, cpu)]
            for cpu in cpus.entries
        }
        yield DefaultChange(
            field=field.name,
            older=scalar(rule["from"]).text,
            newer=scalar(rule["to"]).text,
            requires=tuple(word.text for word in words(rule, "requires")),
            excludes=tuple(word.text for word in words(rule, "excludes")),
            numbers=tuple(DefaultNumbers(cpu, *both) for cpu, both in numbers.items()),
            mark=rule.mark,
        )


def _mask(part: Scalar, register: Register, findings: Findings) -> int:
    """The bits of a field's name or of a run of bits; a finding and 0 where it is neither."""
    if ":" not in part.text:
        field = _field(part, register, findings)
        return field.mask if field else 0
    msb, lsb = findings.convert(part, "bad-range", parse_range, (0, 0))
    return (1 << msb - lsb + 1) - 1 << lsb


def _field(name: Scalar, register: Register, findings: Findings) -> Field | None:
    """The field of a name, or a finding and None."""
    field = next(register.fields.named(name.text), None)
    if field is None:
        hint = did_you_mean(name.text, [known.name for known in register.fields])
        findings.add(name.mark, _RULE, f"{register.name} has no field {name.text}{hint}")
    return field
