# SPDX-License-Identifier: MIT
"""Arm's machine-readable registers (AARCHMRS): Registers.json and Features.json as plain values.

A register's name, encodings, fields, their numbers and its architectural mappings are taken; all
else is passed over.  Things of an unknown shape are counted, and never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from onereg.audit.mrs_features import constraints, implied, told
from onereg.audit.mrs_stream import elements
from onereg.dataclass import dataclass
from onereg.errors import OneregError
from onereg.model.ids import Encoding
from onereg.model.system_names import CoprocessorEncoding

MAX_INSTANCES = 64
"""The most instances of a register array."""
_A64 = ("op0", "op1", "CRn", "CRm", "op2")
_TERM = re.compile(r"'([01]+)'|(\w+)\[(\d{1,2})(?::(\d{1,2}))?\]|(\w+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class MrsField:
    """A field of any fieldset of a register; bits of one run."""

    name: str
    msb: int
    lsb: int
    values: tuple[int, ...]
    """The numbers that have a meaning; empty where the data enumerates no numbers."""


@dataclass(frozen=True, slots=True)
class MrsMapping:
    """Bits of a register that are bits of another one."""

    msb: int
    lsb: int
    of: str
    of_msb: int
    of_lsb: int


@dataclass(frozen=True, slots=True)
class MrsRegister:
    """A register, or one instance of a register array."""

    name: str
    aarch32: bool
    encodings: tuple[tuple[str, Encoding | CoprocessorEncoding], ...]
    """The name that the instruction has for it, and the encoding."""
    fields: tuple[MrsField, ...]
    mappings: tuple[MrsMapping, ...]
    """The AArch64 registers that it is mapped to."""


@dataclass(slots=True)
class MrsData:
    """The content of the files of one audit."""

    paths: list[Path] = field(default_factory=list)
    registers: list[MrsRegister] = field(default_factory=list)
    features: set[str] = field(default_factory=set)
    told: dict[str, set[tuple[str, str, int]]] = field(default_factory=dict)
    """By feature, (register, field, least number) of the comparisons that it is equivalent to."""
    implied: dict[str, set[str]] = field(default_factory=dict)
    """By feature, those that it implies whatever else there is."""
    unread: int = 0
    """Things whose shape this reader does not know."""


def read_mrs(paths: Iterable[Path]) -> MrsData:
    """The registers and features of files; raises OneregError where a file has neither."""
    data = MrsData()
    for path in paths:
        data.paths.append(path)
        count = len(data.registers) + len(data.features)
        for element in elements(path):
            if element.get("_type") == "Features":
                _add_features(element, data)
            elif element.get("_type") in ("Register", "RegisterArray"):
                data.registers += _registers(element, data)
            elif isinstance(element.get("registers"), list):
                for inner in element["registers"]:
                    if isinstance(inner, dict):
                        data.registers += _registers(inner, data)
        if len(data.registers) + len(data.features) == count:
            raise OneregError(
                f"{path}: has no register and no feature of Arm's machine-readable data"
            )
    return data


def _add_features(element: Mapping[str, Any], data: MrsData) -> None:
    for parameter in _list(element.get("parameters")):
        name = parameter.get("name") if isinstance(parameter, dict) else None
        if isinstance(name, str):
            data.features.add(name)
            for constraint in constraints(parameter):
                data.told.setdefault(name, set()).update(told(name, constraint))
                data.implied.setdefault(name, set()).update(implied(name, constraint))


def _registers(element: Mapping[str, Any], data: MrsData) -> Iterator[MrsRegister]:
    name, state = element.get("name"), element.get("state")
    if not isinstance(name, str) or state not in ("AArch64", "AArch32"):
        return  # memory-mapped
    fieldsets = [one for one in _list(element.get("fieldsets")) if isinstance(one, dict)]
    fields = tuple(
        dict.fromkeys(f for one in fieldsets for f in _fields(one.get("values"), 0, data))
    )
    mappings = tuple(_mappings(element))
    variable = element.get("index_variable") or "n"
    instances: list[int | None] = [*_indexes(element)]
    for index in instances or [None]:
        encodings = tuple(_encodings(element, str(variable), index, data))
        own = name if index is None else re.sub(r"<[^<>]*>", str(index), name)
        yield MrsRegister(own, state == "AArch32", encodings, fields, mappings)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _ranges(value: object) -> list[tuple[int, int]]:
    """(start, width) of each range."""
    found = []
    for one in _list(value):
        if isinstance(one, dict):
            start, width = one.get("start"), one.get("width")
            if isinstance(start, int) and isinstance(width, int) and 0 <= start < 1024 >= width > 0:
                found.append((start, width))
    return found


def _indexes(element: Mapping[str, Any]) -> list[int]:
    found = [
        n for start, width in _ranges(element.get("indexes")) for n in range(start, start + width)
    ]
    return sorted(found)[:MAX_INSTANCES]


def _encodings(
    element: Mapping[str, Any], variable: str, index: int | None, data: MrsData
) -> Iterator[tuple[str, Encoding | CoprocessorEncoding]]:
    for accessor in _list(element.get("accessors")):
        if not isinstance(accessor, dict) or "SystemAccessor" not in str(accessor.get("_type")):
            continue
        inner = str(accessor.get("index_variable") or variable)
        own: list[int | None] = [index] if index is not None else [*_indexes(accessor)]
        for n in own or [None]:
            for one in _list(accessor.get("encoding")):
                found = _encoding(one, {variable: n, inner: n})
                if found is None:
                    data.unread += 1
                    continue
                asm = one.get("asmvalue") or element["name"]
                yield re.sub(r"<[^<>]*>", str(n), str(asm)), found


def _encoding(
    one: object, variables: Mapping[str, int | None]
) -> Encoding | CoprocessorEncoding | None:
    if not isinstance(one, dict) or not isinstance(one.get("encodings"), dict):
        return None
    numbers: dict[str, int] = {}
    for name, value in one["encodings"].items():
        number = _number(value, variables)
        if number is not None:
            numbers[name] = number
    if all(name in numbers for name in _A64):
        return Encoding(*(numbers[name] for name in _A64))
    if {"coproc", "opc1", "CRm"} <= set(numbers):
        return CoprocessorEncoding(
            numbers["coproc"], numbers.get("CRn"), numbers["opc1"], numbers["CRm"],
            numbers.get("opc2"),
        )  # fmt: skip
    return None


def _number(value: object, variables: Mapping[str, int | None]) -> int | None:
    """A concatenation of bits: ``'0111'``, ``n[3:0]``, ``'10':m[4:3]``."""
    if not isinstance(value, dict) or not isinstance(value.get("value"), str):
        return None
    slices = _ranges(value.get("slice"))
    found = width = 0
    for term in re.split(r":(?![^\[]*\])", value["value"]):
        match = _TERM.fullmatch(term.strip())
        if match is None:
            return None
        if match[1]:
            part, bits = int(match[1], 2), len(match[1])
        else:
            of = variables.get(match[2] or match[5])
            if of is None:
                return None
            if match[2]:
                msb, lsb = int(match[3]), int(match[4] or match[3])
                part, bits = of >> lsb & (1 << msb - lsb + 1) - 1, msb - lsb + 1
            elif slices:
                start, bits = slices[0]
                part = of >> start & (1 << bits) - 1
            else:
                part, bits = of, of.bit_length()
        found, width = found << bits | part, width + bits
    return found


def _fields(values: object, base: int, data: MrsData) -> Iterator[MrsField]:
    """The fields of a fieldset, those that depend on a condition and arrays included."""
    for one in _list(values):
        if not isinstance(one, dict):
            continue
        kind, ranges = one.get("_type"), _ranges(one.get("rangeset"))
        if kind in ("Fields.Field", "Fields.ConstantField") and isinstance(one.get("name"), str):
            for start, width in ranges:
                numbers = tuple(_values(one.get("values"))) if len(ranges) == 1 else ()
                yield MrsField(one["name"], base + start + width - 1, base + start, numbers)
        elif kind in ("Fields.Array", "Fields.Vector") and isinstance(one.get("name"), str):
            yield from _array(one, ranges, base, data)
        elif kind == "Fields.ConditionalField" and ranges:
            start = min(start for start, _ in ranges)
            for choice in _list(one.get("fields")):
                inner = choice.get("field") if isinstance(choice, dict) else None
                nested = inner if isinstance(inner, list) else [inner]
                yield from _fields(nested, base + start, data)
        elif kind == "Fields.Dynamic":
            data.unread += 1


def _array(
    one: Mapping[str, Any], ranges: list[tuple[int, int]], base: int, data: MrsData
) -> Iterator[MrsField]:
    indexes = _indexes(one)
    bits = [bit for start, width in sorted(ranges) for bit in range(start, start + width)]
    if not indexes or len(bits) % len(indexes):
        data.unread += 1
        return
    width = len(bits) // len(indexes)
    for place, index in enumerate(indexes):
        own = bits[place * width : (place + 1) * width]
        name = re.sub(r"<[^<>]*>", str(index), one["name"])
        if own == list(range(own[0], own[0] + width)):
            numbers = tuple(_values(one.get("values")))
            yield MrsField(name, base + own[-1], base + own[0], numbers)


def _values(valueset: object) -> Iterator[int]:
    """The numbers of an enumeration; values with don't-care bits are left out."""
    if not isinstance(valueset, dict):
        return
    for one in _list(valueset.get("values")):
        if not isinstance(one, dict):
            continue
        if one.get("_type") == "Values.ConditionalValue":
            yield from _values(one.get("values"))
        value = one.get("value")
        if isinstance(value, str) and re.fullmatch(r"'[01]{1,64}'", value):
            yield int(value[1:-1], 2)


def _mappings(element: Mapping[str, Any]) -> Iterator[MrsMapping]:
    """Architectural mappings to one AArch64 register each."""
    for one in _list(element.get("mapset")):
        if not isinstance(one, dict) or one.get("mapping_type", "Architectural") != "Architectural":
            continue
        slices = _ranges(one.get("slices"))
        for target in _list(one.get("maps")):
            place = _target(target)
            if place is None:
                continue
            of, of_msb, of_lsb = place
            for start, width in slices or [(0, of_msb - of_lsb + 1)]:
                yield MrsMapping(start + width - 1, start, of, of_msb, of_lsb)


def _target(target: object) -> tuple[str, int, int] | None:
    """(name, msb, lsb) of an AArch64 register that a mapping names with one slice."""
    if not isinstance(target, dict):
        return None
    var = target.get("var")
    value = var.get("value") if isinstance(var, dict) else None
    if not isinstance(value, dict) or value.get("state") != "AArch64":
        return None
    for argument in _list(target.get("arguments")):
        if not isinstance(argument, dict):
            continue
        left, right = argument.get("left"), argument.get("right")
        msb = left.get("value") if isinstance(left, dict) else None
        lsb = right.get("value") if isinstance(right, dict) else None
        if isinstance(msb, int) and isinstance(lsb, int):
            return str(value.get("name")), msb, lsb
    return None
