# SPDX-License-Identifier: MIT
"""Reads ``spec/fields``: the meaning of the bits of registers."""

from __future__ import annotations

import re
from collections.abc import Iterator, MutableMapping, Sequence
from dataclasses import field, replace
from typing import TypeVar

from onereg.dataclass import dataclass
from onereg.errors import Mark, did_you_mean
from onereg.model import Described
from onereg.model.fields import (
    Field,
    Fields,
    Fieldset,
    OtherField,
    OwnBits,
    Reserved,
    ReservedBits,
    Selector,
    Sign,
    Value,
)
from onereg.model.notation import expand, parse_number, parse_range
from onereg.read.values import (
    Findings,
    bit_range,
    expand_text,
    instances,
    number,
    scalar,
    table,
    text,
    words,
)
from onereg.read.yaml_tree import Items, Node, Scalar, Table

D = TypeVar("D", bound=Described)

_OTHER_FIELD = re.compile(r"(.+)\.([^.]+)")


def read_fields(
    roots: Sequence[Table],
    registers: MutableMapping[tuple[str, str], D],
    findings: Findings,
) -> None:
    """Gives the registers, by (arch, name), the fields of all files of ``roots``."""
    families: dict[tuple[str, str], list[D]] = {}
    for (arch, _), register in registers.items():
        families.setdefault((arch, register.family), []).append(register)
    said: dict[tuple[str, str], Mark] = {}
    shared: list[tuple[str, D, Scalar]] = []
    for root in roots:
        arch = scalar(root["arch"]).text
        entries = table(root["registers"])
        for key in entries.keys.values():
            family = families.get((arch, key.text))
            if family is None:
                known = [name for of, name in families if of == arch]
                message = f"no register {key.text} of {arch}{did_you_mean(key.text, known)}"
                findings.add(key.mark, "unknown-name", message)
                continue
            if (arch, key.text) in said:
                message = f"the fields of {key.text} are already said at {said[arch, key.text]}"
                findings.add(key.mark, "duplicate-name", message)
                continue
            said[arch, key.text] = key.mark
            entry = table(entries[key.text])
            source = text(entry, "source") or scalar(root["source"]).text
            if "as" in entry:
                shared += [(arch, register, scalar(entry["as"])) for register in family]
                continue
            reader = _Reader(family[0].bits, findings)
            for register, fields in reader.of_family(entry, key.mark, source, family):
                registers[arch, register.name] = replace(register, fields=fields)
    for arch, register, name in shared:
        _share(arch, register, name, registers, findings)


def _share(
    arch: str,
    register: D,
    name: Scalar,
    registers: MutableMapping[tuple[str, str], D],
    findings: Findings,
) -> None:
    """Gives a register the fields of the register with that name."""
    other = registers.get((arch, expand_text(name, register.index, findings)))
    if other is None:
        known = [known for of, known in registers if of == arch]
        message = f"no register {name.text} of {arch}{did_you_mean(name.text, known)}"
        findings.add(name.mark, "unknown-name", message)
    elif other.fields.same_as is not None or not other.fields.said:
        message = f"{other.name} has no fields of its own; name the register that has them"
        findings.add(name.mark, "borrowed-fields", message)
    elif other.bits != register.bits:
        message = f"{other.name} has {other.bits} bits, {register.name} has {register.bits}"
        findings.add(name.mark, "borrowed-fields", message)
    else:
        fields = replace(other.fields, same_as=other.name, mark=name.mark)
        registers[arch, register.name] = replace(register, fields=fields)


@dataclass(slots=True)
class _Taken:
    """The bits of a register that have a meaning already."""

    runs: list[Field | ReservedBits] = field(default_factory=list)
    mask: int = 0

    def __post_init__(self) -> None:
        for bits in self.runs:
            self.mask |= bits.mask


@dataclass(slots=True)
class _Reader:
    """Reads one entry, of registers of ``bits`` bits."""

    bits: int
    findings: Findings

    def of_family(
        self, entry: Table, mark: Mark, source: str, family: Sequence[D]
    ) -> Iterator[tuple[D, Fields]]:
        """The fields of each register; of all of them the same unless a condition uses ``n``."""
        common = self._fieldset("", entry, None, mark, _Taken())
        opaque = text(entry, "opaque")
        alternatives = table(entry["fieldsets"]) if "fieldsets" in entry else None
        fields: Fields | None = None
        for register in family:
            if fields is None or (alternatives is not None and _uses_n(alternatives)):
                taken = _Taken([*common.fields, *common.reserved])
                sets = (
                    ()
                    if alternatives is None
                    else tuple(
                        self._fieldset(
                            key.text, table(alternatives[key.text]), register.index, key.mark, taken
                        )
                        for key in alternatives.keys.values()
                    )
                )
                fields = Fields(common, sets, opaque, None, source, mark)
            yield register, fields

    def _fieldset(
        self,
        name: str,
        entry: Table,
        n: int | None,
        mark: Mark,
        common: _Taken,
    ) -> Fieldset:
        """``common``: the bits that all fieldsets have."""
        taken = _Taken([*common.runs])
        fields: list[Field] = []
        reserved: list[ReservedBits] = []
        entries = table(entry["fields"]) if "fields" in entry else None
        for key in entries.keys.values() if entries else ():
            assert entries is not None
            for one in self._family(key, table(entries[key.text])):
                if self._is_free(one, taken):
                    fields.append(one)
        for kind in Reserved:
            for node in words(entry, kind.value):
                msb, lsb = bit_range(node, self.findings)
                bits = ReservedBits(kind, msb, lsb, node.mark)
                if self._is_free(bits, taken):
                    reserved.append(bits)
        return Fieldset(
            name,
            text(entry, "doc") or "",
            tuple(self._when(table(entry["when"]), n)) if "when" in entry else (),
            tuple(sorted(fields, key=lambda one: -one.msb)),
            tuple(sorted(reserved, key=lambda bits: -bits.msb)),
            mark,
        )

    def _is_free(self, bits: Field | ReservedBits, taken: _Taken) -> bool:
        """Takes the bits, or finds why they are not to be had."""
        if bits.msb >= self.bits:
            message = f"{_called(bits)} reaches bit {bits.msb} of a register of {self.bits} bits"
            self.findings.add(bits.mark, "field-range", message)
            return False
        if taken.mask & bits.mask:
            clash = min(
                (one for one in taken.runs if one.mask & bits.mask), key=lambda one: one.lsb
            )
            message = f"{_called(bits)} overlaps {_called(clash)} at line {clash.mark.line}"
            self.findings.add(bits.mark, "field-overlap", message)
            return False
        taken.runs.append(bits)
        taken.mask |= bits.mask
        return True

    def _family(self, key: Scalar, entry: Table) -> Iterator[Field]:
        """The field of an entry; for a family, each of its fields."""
        node = scalar(entry["bits"])
        msb, lsb = bit_range(node, self.findings)
        stride = number(entry, "stride", self.findings)
        if ("n" in entry) != ("stride" in entry):
            message = "n and stride belong together: each next field is stride bits higher"
            self.findings.add(key.mark, "bad-family", message)
            return
        if "n" in entry and stride <= msb - lsb:
            message = f"a stride of {stride} makes fields of {msb - lsb + 1} bits overlap"
            self.findings.add(scalar(entry["stride"]).mark, "bad-family", message)
            return
        sign = text(entry, "sign")
        values = tuple(self._values(entry, msb - lsb + 1))
        for step, (name, n) in enumerate(instances(key, entry, self.findings)):
            yield Field(
                name,
                msb + step * stride,
                lsb + step * stride,
                text(entry, "doc") or "",
                Sign(sign) if sign else None,
                values,
                key.text,
                n,
                key.mark,
            )

    def _values(self, entry: Table, width: int) -> Iterator[Value]:
        entries = table(entry["values"]) if "values" in entry else None
        numbers: dict[int, str] = {}
        for key in entries.keys.values() if entries else ():
            assert entries is not None
            value = table(entries[key.text])
            own = number(value, "is", self.findings)
            if own >> width:
                message = f"{own:#b} does not fit the {width} bits of the field"
                self.findings.add(scalar(value["is"]).mark, "field-value", message)
            elif own in numbers:
                message = f"{own:#b} is already {numbers[own]}"
                self.findings.add(scalar(value["is"]).mark, "field-value", message)
            else:
                numbers[own] = key.text
                yield Value(key.text, own, scalar(value["doc"]).text, key.mark)

    def _when(self, entries: Table, n: int | None) -> Iterator[Selector]:
        for key in entries.keys.values():
            numbers = tuple(
                self.findings.convert(node, "bad-number", parse_number, 0)
                for node in _scalars(entries[key.text])
            )
            of = self._selected(key, n)
            if of is not None:
                yield Selector(of, numbers, key.mark)

    def _selected(self, key: Scalar, n: int | None) -> OwnBits | OtherField | None:
        match = _OTHER_FIELD.fullmatch(key.text)
        if match:
            register = self.findings.convert(
                Scalar(match[1], key.mark), "bad-expression", lambda text: expand(text, n), match[1]
            )
            return OtherField(register, match[2])
        msb, lsb = self.findings.convert(key, "bad-range", parse_range, (0, 0))
        if msb >= self.bits:
            message = f"there is no bit {msb} in a register of {self.bits} bits"
            self.findings.add(key.mark, "field-range", message)
            return None
        return OwnBits(msb, lsb)


def _uses_n(fieldsets: Table) -> bool:
    return any(
        "<" in key
        for entry in fieldsets.entries.values()
        for key in (table(table(entry)["when"]).entries if "when" in table(entry) else ())
    )


def _scalars(node: Node) -> Iterator[Scalar]:
    """A number, or each number of a list."""
    yield from (scalar(value) for value in node) if isinstance(node, Items) else (scalar(node),)


def _called(bits: Field | ReservedBits) -> str:
    name = bits.name if isinstance(bits, Field) else bits.kind.name
    return f"{name} {bits.msb}:{bits.lsb}"
