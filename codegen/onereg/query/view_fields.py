# SPDX-License-Identifier: MIT
"""The fields of an AArch32 register that is parts of AArch64 registers: theirs, moved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from onereg.model import Spec, View, ViewPart
from onereg.model.fields import (
    Field,
    Fields,
    Fieldset,
    OtherField,
    OwnBits,
    Reserved,
    ReservedBits,
    Selector,
)


def view_fields(view: View, spec: Spec) -> Fields:
    """What the bits of a view mean, by the AArch64 registers that it is parts of.

    A field of which the view has a part alone is named with the bits of the field that these are,
    as ``ADDR[63:32]``; bits of no part are RES0.
    """
    parts: dict[str, list[ViewPart]] = {}
    for part in view.parts:
        parts.setdefault(part.of, []).append(part)
    homes = {
        name: register.fields
        for name in parts
        if (register := spec.registers.get(("arm64", name))) is not None
    }
    opaque = next((fields.opaque for fields in homes.values() if fields.opaque), None)
    commons = [_moved(fields.common, parts[name], name) for name, fields in homes.items()]
    if not opaque:
        commons.append(_without_part(view))
    alternatives = []
    for name, fields in homes.items():
        moved = [_moved(own, parts[name], name) for own in fields.fieldsets]
        if any(own.fields or own.reserved for own in moved):
            alternatives.append(moved)
    fieldsets = [_joined(together) for together in product(*alternatives) if together]
    return Fields(_joined(commons), tuple(fieldsets), opaque, None, view.source, view.mark)


def _joined(fieldsets: Sequence[Fieldset]) -> Fieldset:
    """Fieldsets of different bits as one."""
    return Fieldset(
        ", ".join(fieldset.name for fieldset in fieldsets if fieldset.name),
        "; ".join(fieldset.doc for fieldset in fieldsets if fieldset.doc),
        tuple(selector for fieldset in fieldsets for selector in fieldset.when),
        tuple(sorted((f for s in fieldsets for f in s.fields), key=lambda field: -field.msb)),
        tuple(sorted((r for s in fieldsets for r in s.reserved), key=lambda bits: -bits.msb)),
        fieldsets[0].mark,
    )


def _without_part(view: View) -> Fieldset:
    """The bits of no part, as reserved."""
    parts = sorted((part.lsb, part.msb) for part in view.parts)
    reserved = []
    free = 0
    for lsb, msb in (*parts, (view.bits, view.bits)):
        if lsb > free:
            reserved.append(ReservedBits(Reserved.RES0, lsb - 1, free, view.mark))
        free = msb + 1
    return Fieldset("", "", (), (), tuple(reserved), view.mark)


def _moved(fieldset: Fieldset, parts: Sequence[ViewPart], register: str) -> Fieldset:
    """A register's fieldset as the view has it."""
    return replace(
        fieldset,
        when=tuple(_moved_selector(selector, parts, register) for selector in fieldset.when),
        fields=tuple(_seen_fields(fieldset.fields, parts)),
        reserved=tuple(
            replace(bits, msb=_in_view(msb, part), lsb=_in_view(lsb, part))
            for bits in fieldset.reserved
            for part, msb, lsb in _overlaps(bits, parts)
        ),
    )


def _seen_fields(fields: Sequence[Field], parts: Sequence[ViewPart]) -> Iterator[Field]:
    for field in fields:
        for part, msb, lsb in _overlaps(field, parts):
            moved = replace(field, msb=_in_view(msb, part), lsb=_in_view(lsb, part))
            if (msb, lsb) == (field.msb, field.lsb):
                yield moved
            else:
                span = f"{msb - field.lsb}:{lsb - field.lsb}" if msb != lsb else msb - field.lsb
                yield replace(moved, name=f"{field.name}[{span}]", values=(), sign=None)


def _moved_selector(selector: Selector, parts: Sequence[ViewPart], register: str) -> Selector:
    """Bits that the view lacks are those of the register, which may be known by other means."""
    of = selector.of
    if isinstance(of, OtherField):
        return selector
    for part, msb, lsb in _overlaps(of, parts):
        if (msb, lsb) == (of.msb, of.lsb):
            return replace(selector, of=OwnBits(_in_view(msb, part), _in_view(lsb, part)))
    return replace(selector, of=OtherField(register, f"{of.msb}:{of.lsb}"))


def _overlaps(
    bits: Field | ReservedBits | OwnBits, parts: Sequence[ViewPart]
) -> Iterator[tuple[ViewPart, int, int]]:
    """(part, msb, lsb) of the register's bits that each part has of these."""
    for part in parts:
        msb, lsb = min(bits.msb, part.of_msb), max(bits.lsb, part.of_lsb)
        if msb >= lsb:
            yield part, msb, lsb


def _in_view(bit: int, part: ViewPart) -> int:
    return bit - part.of_lsb + part.lsb
