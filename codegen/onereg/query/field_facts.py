# SPDX-License-Identifier: MIT
"""Facts about fields, as ``show``, ``decode`` and ``encode`` print them in text and JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from onereg.model.fields import Field, Fields, Fieldset, Reserved, ReservedBits, Sign
from onereg.query.values import (
    BitDifference,
    Decoded,
    FieldValue,
    Part,
    Reading,
    ValueComparison,
    condition,
    partly_given,
)


def fields_facts(fields: Fields) -> dict[str, Any]:
    """The meaning of a register's bits; every field and all reserved bits, high to low."""
    sets = (fields.common, *fields.fieldsets)
    return {
        "fields": [
            field_facts(field) | {"fieldset": own.name or None}
            for own, field in _high_to_low((own, field) for own in sets for field in own.fields)
        ],
        "reserved": [
            reserved_facts(bits) | {"fieldset": own.name or None}
            for own, bits in _high_to_low((own, bits) for own in sets for bits in own.reserved)
        ],
        "fieldsets": [
            {"name": own.name, "doc": own.doc, "when": condition(own)} for own in fields.fieldsets
        ],
        "opaque": fields.opaque,
        "fields_as": fields.same_as,
    }


_Bits = TypeVar("_Bits", Field, ReservedBits)


def _high_to_low(pairs: Iterable[tuple[Fieldset, _Bits]]) -> list[tuple[Fieldset, _Bits]]:
    return sorted(pairs, key=lambda pair: -pair[1].msb)


def field_facts(field: Field) -> dict[str, Any]:
    """One field."""
    return {
        "name": field.name,
        "msb": field.msb,
        "lsb": field.lsb,
        "doc": field.doc,
        "sign": field.sign.value if field.sign else None,
        "values": [
            {"name": value.name, "value": f"{value.number:#x}", "doc": value.doc}
            for value in field.values
        ],
    }


def reserved_facts(bits: ReservedBits) -> dict[str, Any]:
    """A run of bits of no field."""
    return {"kind": bits.kind.value, "msb": bits.msb, "lsb": bits.lsb}


def value_facts(decoded: Decoded) -> dict[str, Any]:
    """A value's part of the object of ``onereg decode NAME VALUE --format json``."""
    whole = decoded.whole
    undecided = () if decoded.is_decided else decoded.possible
    return {
        "value": f"{decoded.value:#x}",
        "fieldset": whole.fieldset.name or None,
        **_reading_facts(whole),
        "possible": [
            {
                "fieldset": reading.fieldset.name,
                "doc": reading.fieldset.doc,
                "when": condition(reading.fieldset),
                **_reading_facts(reading),
            }
            for reading in undecided
        ],
        "given": None if decoded.given is None else f"{decoded.given:#x}",
        "partly_given": [{"name": f.name, "value": text} for f, text in partly_given(decoded)],
        "unsaid": f"{decoded.unsaid:#x}",
        "opaque": decoded.fields.opaque,
    }


def _reading_facts(reading: Reading) -> dict[str, Any]:
    return {
        "fields": [_field_value(value) for value in reading.fields],
        "reserved_set": [
            reserved_facts(value.bits)
            | {"value": f"{value.number:#x}", "wrong": f"{value.wrong:#x}"}
            for value in reading.reserved
            if value.wrong
        ],
        "unspecified": [
            reserved_facts(value.bits) | {"value": f"{value.number:#x}"}
            for value in reading.reserved
            if value.bits.kind in (Reserved.IMPDEF, Reserved.UNKNOWN)
        ],
    }


def _field_value(value: FieldValue) -> dict[str, Any]:
    meaning = value.meaning
    return {
        "name": value.field.name,
        "msb": value.field.msb,
        "lsb": value.field.lsb,
        "value": f"{value.number:#x}",
        "signed": value.signed if value.field.sign is Sign.SIGNED else None,
        "meaning": {"name": meaning.name, "doc": meaning.doc} if meaning else None,
        "known": value.is_known,
        "doc": value.field.doc,
    }


def comparison_facts(comparisons: Iterable[ValueComparison]) -> list[dict[str, Any]]:
    """The differences of two values of one register."""
    return [
        {
            "fieldset": comparison.first.name or None,
            "other_fieldset": comparison.second.name or None,
            "msb": difference.of.msb,
            "lsb": difference.of.lsb,
            "first": _part(difference.first),
            "second": _part(difference.second),
            "text": difference_text(difference),
        }
        for comparison in comparisons
        for difference in comparison.differences
    ]


def _part(part: Part | None) -> dict[str, Any] | None:
    return {"name": part_name(part), "value": f"{part.number:#x}"} if part else None


def part_name(part: Part) -> str:
    """A field's name, or the kind of bits that are of no field."""
    return part.field.name if isinstance(part, FieldValue) else part.bits.kind.name


def difference_text(difference: BitDifference) -> str:
    """``M: svc against und``, with each side's own name where they are two."""
    first, second = difference.first, difference.second
    if first is None or second is None:
        one = f"{part_name(first)} {part_text(first)}" if first else "nothing"
        other = f"{part_name(second)} {part_text(second)}" if second else "nothing"
        return f"{one} against {other}"
    if part_name(first) != part_name(second):
        texts = f"{part_text(first)} against {part_name(second)} {part_text(second)}"
        return f"{part_name(first)} {texts}"
    return f"{part_name(first)}: {part_text(first)} against {part_text(second)}"


def part_text(part: Part) -> str:
    """The enumerated value's name, or the number."""
    if isinstance(part, FieldValue):
        return part.meaning.name if part.meaning else number_text(part)
    return f"{part.number:#x}"


def number_text(value: FieldValue) -> str:
    """The number of a field in a fitting form: binary where enumerated, with -1 where signed."""
    field = value.field
    if field.width == 1:
        return str(value.number)
    if field.values and field.width <= 8:
        text = f"{value.number:#0{field.width + 2}b}"
    else:
        text = f"{value.number:#x}"
        if value.number > 9 and field.width <= 16 and not field.values:
            text += f" ({value.number})"
    return f"{text} ({value.signed})" if value.signed < 0 else text
