# SPDX-License-Identifier: MIT
"""Fields of registers for the script of the site's page of logs."""

from __future__ import annotations

from typing import Any

from onereg.model import AARCH32, Spec, View
from onereg.model.fields import Field, Fields, Fieldset, OtherField, Sign
from onereg.query.subject import described

_SAID = ("EC", "DFSC", "IFSC", "FST", "Implementer")
"""Fields whose values' descriptions are quoted."""


class FieldTable:
    """Descriptions of bits by number; equal ones have one number."""

    def __init__(self) -> None:
        self._numbers: dict[Fields, int] = {}
        self.all: list[dict[str, Any]] = []

    def number(self, fields: Fields) -> int | None:
        """The number of a description; None where the bits are not described."""
        if fields.opaque:
            return None
        if fields not in self._numbers:
            self._numbers[fields] = len(self.all)
            own = [_fieldset(fieldset) for fieldset in fields.fieldsets]
            self.all.append({"common": _fieldset(fields.common), "fieldsets": own})
        return self._numbers[fields]


def _fieldset(fieldset: Fieldset) -> dict[str, Any]:
    return {
        "name": fieldset.name,
        "condition": fieldset.condition,
        "when": [
            [str(selector.of), selector.numbers]
            if isinstance(selector.of, OtherField)
            else [[selector.of.msb, selector.of.lsb], selector.numbers]
            for selector in fieldset.when
        ],
        "fields": [_field(field) for field in fieldset.fields],
        "reserved": [[bits.kind.name, bits.msb, bits.lsb] for bits in fieldset.reserved],
    }


def _field(field: Field) -> list[Any]:
    """(name, msb, lsb, whether it is signed, values by number)."""
    said = field.name in _SAID
    values = {
        str(value.number): [value.name, value.doc] if said else [value.name]
        for value in reversed(field.values)
    }
    return [field.name, field.msb, field.lsb, field.sign is Sign.SIGNED, values]


def known_fields(spec: Spec, fields: FieldTable) -> dict[str, dict[str, Any]]:
    """The fields that decide about others' bits, by architecture and as ``REGISTER.FIELD``.

    Each is (register with its architecture, fields, parts of arm64 registers where it is a view).
    """
    wanted = {
        selector.of
        for one in spec.described()
        for fieldset in one.fields.fieldsets
        for selector in fieldset.when
        if isinstance(selector.of, OtherField)
    }
    return {
        arch: {
            str(of): _known(arch, of, spec, fields)
            for of in sorted(wanted, key=str)
            if described(spec, arch, of.register) is not None
        }
        for arch in (*spec.format.arches, AARCH32)
    }


def _known(arch: str, of: OtherField, spec: Spec, fields: FieldTable) -> list[Any]:
    register = described(spec, arch, of.register)
    assert register is not None
    parts = None
    if isinstance(register, View):
        parts = [[part.of, part.of_lsb, part.msb, part.lsb] for part in register.parts]
    key = f"{register.arch}/{register.name}"
    return [key, fields.number(register.fields), parts, of.field]
