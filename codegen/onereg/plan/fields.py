# SPDX-License-Identifier: MIT
"""Rows of fields: for each file of ``spec/fields`` its registers, their fields and values.

A family of registers (``DBGBCR<n>_EL1``) is one row, as ``DBGBCRn_EL1``.  What every name becomes
in C and in Python is decided here; :func:`identifiers` lists all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import PurePosixPath
from typing import NamedTuple

from onereg.dataclass import dataclass
from onereg.errors import OWN, Mark
from onereg.model import Described, Spec, View
from onereg.model.fields import Field, Fieldset, OwnBits, Reserved, Sign, Value
from onereg.query.names import ident

_HOLE = re.compile(r"<([^<>]+)>")
_NO_IDENTIFIER = re.compile(r"[^A-Za-z0-9]+")
_WIDTHS = (32, 64)
"""The widths of the integers that hold a register."""
_INT_MIN, _INT_MAX = -(1 << 31), (1 << 31) - 1
"""C11's enumerators are of type int."""
_NOT_MEMBERS = frozenset(
    # Attributes of Python's int and Enum.
    """
    as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer mro
    name numerator real to_bytes value
    """.split()
)


@dataclass(frozen=True, slots=True)
class FieldValueRow:
    """An enumerated value."""

    name: str
    """As an identifier: ``EL1h``."""
    ident: str
    """In C, after the register: ``AArch64_M_EL1h``."""
    member: str
    """In Python, of the enumeration: ``EL1h``."""
    number: int
    """As an accessor gives it: negative where a signed field's top bit is set."""
    doc: str


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field, or one of a family."""

    name: str
    ident: str
    """In C, after the register: ``AArch64_M``."""
    attribute: str
    """In Python, of the register or fieldset: ``M``."""
    msb: int
    lsb: int
    mask: int


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """A field or a family of fields, with the facts that all its fields share."""

    name: str
    """The name as the spec has it: ``P<n>``."""
    doc: str
    signed: bool
    accessors: bool
    """False for a field that is the whole register."""
    fields: tuple[FieldRow, ...]
    """High to low."""
    values: tuple[FieldValueRow, ...]
    enumeration: str | None
    """The Python class of the values, or None without values."""
    enumerators: bool
    """True if the values are enumerators in C; False if one of them does not fit an int."""

    @property
    def single(self) -> FieldRow | None:
        """The field, where it is no family of several."""
        return self.fields[0] if len(self.fields) == 1 else None


@dataclass(frozen=True, slots=True)
class FieldsetRow:
    """The meaning of bits under a condition, or under all conditions."""

    name: str
    """Empty for the bits that all conditions have in common, as are the identifiers."""
    ident: str
    """In C, after the register: ``AArch64``."""
    attribute: str
    """In Python, an attribute of the register."""
    class_name: str
    """In Python."""
    doc: str
    when: str
    """The condition as a sentence; empty where members of a family differ in it."""
    own_bits: tuple[tuple[int, int, tuple[int, ...]], ...] | None
    """(msb, lsb, numbers) of the register's own bits; None: another register decides."""
    groups: tuple[FieldGroup, ...]
    """High to low, families by their highest field."""
    res0: int
    res1: int


@dataclass(frozen=True, slots=True)
class RegisterFields:
    """The fields of a register or of a family."""

    name: str
    """The name as the spec has it: ``DBGBCR<n>_EL1``."""
    ident: str
    """In C, after the prefix, and with its architecture unless that is arm64."""
    class_name: str
    """In Python."""
    title: str
    bits: int
    """The width of the register."""
    word: int
    """Bits of the integer that holds it: 32 or 64."""
    none: str | None
    """The reason why there are no accessors; None where there are accessors."""
    common: FieldsetRow
    fieldsets: tuple[FieldsetRow, ...]

    @property
    def doubleword(self) -> bool:
        """It has 64 bits, as most have."""
        return self.bits == 64

    @property
    def enumerations(self) -> tuple[FieldGroup, ...]:
        """The groups whose accessors have enumerated values, the common fields first."""
        fieldsets = (self.common, *self.fieldsets)
        groups = (group for fieldset in fieldsets for group in fieldset.groups)
        return tuple(group for group in groups if group.values and group.accessors)


@dataclass(frozen=True, slots=True)
class FieldFile:
    """One file of fields."""

    name: str
    """The name of the generated file, without a prefix: ``timers``, ``arm_core``."""
    arch: str
    path: str
    """The path of the spec's file."""
    registers: tuple[RegisterFields, ...]

    @property
    def with_accessors(self) -> tuple[RegisterFields, ...]:
        """The registers that have accessors."""
        return tuple(register for register in self.registers if register.none is None)


class Identifier(NamedTuple):
    """A name in generated code, and the thing that it names."""

    scope: str
    """Where no name means two things: ``C``, or a part of Python's package."""
    name: str
    of: str
    mark: Mark


def field_files(spec: Spec) -> tuple[FieldFile, ...]:
    """Those of all architectures, in the order of the registers."""
    files: dict[tuple[str, str], list[tuple[str, RegisterFields]]] = {}
    for family in _families(spec):
        path = family[0].fields.mark.path.removeprefix(OWN)
        files.setdefault((family[0].arch, _file_name(family[0])), []).append((path, _row(family)))
    return tuple(
        FieldFile(name, arch, rows[0][0], tuple(row for _, row in rows))
        for (arch, name), rows in files.items()
    )


def identifiers(spec: Spec) -> Iterator[Identifier]:
    """Every name, with all that it is a name of."""
    for family in _families(spec):
        register = family[0]
        if _none(register) is not None:
            continue
        package = f"Python's package for {register.arch}"
        mark = register.fields.mark
        own_class, in_c = _class(register), _joined(*_c_register(register))
        yield Identifier(package, own_class, f"the register {register.family}", mark)
        for fieldset in (register.fields.common, *register.fields.fieldsets):
            inside = f"{register.family}.{fieldset.name}".rstrip(".")
            at = fieldset.mark if fieldset.name else mark
            scope = f"Python's class {_class(register, fieldset)}"
            for reserved in ("RES0", "RES1"):
                macro = f"ONEREG_{in_c}_{_joined(fieldset.name, reserved)}"
                yield Identifier("C", macro, f"the {reserved} bits of {inside}", at)
                yield Identifier(scope, reserved, f"the {reserved} bits of {inside}", at)
            if fieldset.name:
                own = f"the fieldset {inside}"
                yield Identifier(package, _class(register, fieldset), own, at)
                yield Identifier(f"Python's class {own_class}", ident(fieldset.name), own, at)
            for first, fields in _by_family(fieldset):
                if not _has_accessors(first, register):
                    continue
                for field in fields:
                    field_of = f"the field {inside}.{field.name}"
                    yield Identifier(scope, ident(field.name), field_of, field.mark)
                    name = _joined(fieldset.name, field.name)
                    yield Identifier("C", f"ONEREG_{in_c}_{name}_MASK", field_of, field.mark)
                    yield Identifier("C", f"ONEREG_{in_c}_{name}_SHIFT", field_of, field.mark)
                    yield Identifier("C", f"onereg_{in_c}_{name}", field_of, field.mark)
                    yield Identifier("C", f"onereg_{in_c}_set_{name}", field_of, field.mark)
                if not first.values:
                    continue
                enumeration = _class(register, fieldset, first.family)
                named = f"the values of {inside}.{first.family}"
                yield Identifier(package, enumeration, named, first.mark)
                for value in first.values:
                    macro = f"ONEREG_{in_c}_{_joined(fieldset.name, first.family, value.name)}"
                    value_of = f"the value {inside}.{first.family}.{value.name}"
                    yield Identifier("C", macro, value_of, value.mark)
                    scope_of_value = f"Python's class {enumeration}"
                    yield Identifier(scope_of_value, _member(value), value_of, value.mark)


def _families(spec: Spec) -> Iterator[Sequence[Described]]:
    """The registers of each entry that have a description of their own in the spec."""
    families: dict[tuple[str, str], list[Described]] = {}
    for register in spec.described():
        if isinstance(register, View) and register.inherits:
            continue
        families.setdefault((register.arch, register.family), []).append(register)
    yield from (family for family in families.values() if family[0].fields.said)


def _file_name(register: Described) -> str:
    stem = ident(PurePosixPath(register.fields.mark.path).stem)
    return stem if register.arch == "arm64" else f"{register.arch}_{stem}"


def _row(family: Sequence[Described]) -> RegisterFields:
    register = family[0]
    fields = register.fields
    whens = [tuple(fieldset.when for fieldset in other.fields.fieldsets) for other in family]
    alike = all(when == whens[0] for when in whens)
    return RegisterFields(
        name=register.family,
        ident=_joined(*_c_register(register)),
        class_name=_class(register),
        title=register.title,
        bits=register.bits,
        word=next((width for width in _WIDTHS if register.bits <= width), 0),
        none=_none(register),
        common=_fieldset(fields.common, register, alike),
        fieldsets=tuple(_fieldset(fieldset, register, alike) for fieldset in fields.fieldsets),
    )


def _none(register: Described) -> str | None:
    fields = register.fields
    if fields.opaque is not None:
        return fields.opaque
    if register.bits > max(_WIDTHS):
        return f"{register.bits} bits, more than an integer of C has"
    whole = [field for field in fields if not _has_accessors(field, register)]
    if whole and not fields.fieldsets:
        return f"{whole[0].name} is the whole register: {whole[0].doc}"
    if not any(True for _ in fields):
        fieldsets = (fields.common, *fields.fieldsets)
        kinds = {bits.kind: None for fieldset in fieldsets for bits in fieldset.reserved}
        return f"no fields; all bits are {' or '.join(kind.name for kind in kinds)}"
    return None


def _has_accessors(field: Field, register: Described) -> bool:
    return field.width < register.bits or bool(field.values)


def _fieldset(fieldset: Fieldset, register: Described, alike: bool) -> FieldsetRow:
    conditions = [
        (selector.of.msb, selector.of.lsb, selector.numbers)
        for selector in fieldset.when
        if isinstance(selector.of, OwnBits)
    ]
    return FieldsetRow(
        name=fieldset.name,
        ident=_joined(fieldset.name),
        attribute=ident(fieldset.name),
        class_name=_class(register, fieldset),
        doc=fieldset.doc,
        when=_when(fieldset) if alike else "",
        own_bits=tuple(conditions) if len(conditions) == len(fieldset.when) else None,
        groups=tuple(
            _group(first, fields, fieldset, register) for first, fields in _by_family(fieldset)
        ),
        res0=_mask(fieldset, Reserved.RES0),
        res1=_mask(fieldset, Reserved.RES1),
    )


def _when(fieldset: Fieldset) -> str:
    return f"Where {fieldset.condition}" if fieldset.when else "Otherwise"


def _by_family(fieldset: Fieldset) -> list[tuple[Field, list[Field]]]:
    """The fields of each entry, the first of them apart."""
    families: dict[str, list[Field]] = {}
    for field in fieldset.fields:
        families.setdefault(field.family, []).append(field)
    return [(fields[0], fields) for fields in families.values()]


def _group(
    first: Field, fields: Sequence[Field], fieldset: Fieldset, register: Described
) -> FieldGroup:
    signed = first.sign is Sign.SIGNED
    values = tuple(
        FieldValueRow(
            name=ident(value.name),
            ident=_joined(fieldset.name, first.family, value.name),
            member=_member(value),
            number=_extended(value.number, first.width) if signed else value.number,
            doc=value.doc,
        )
        for value in first.values
    )
    return FieldGroup(
        name=first.family,
        doc=first.doc,
        signed=signed,
        accessors=_has_accessors(first, register),
        fields=tuple(
            FieldRow(
                name=field.name,
                ident=_joined(fieldset.name, field.name),
                attribute=ident(field.name),
                msb=field.msb,
                lsb=field.lsb,
                mask=field.mask,
            )
            for field in fields
        ),
        values=values,
        enumeration=_class(register, fieldset, first.family) if values else None,
        enumerators=all(_INT_MIN <= value.number <= _INT_MAX for value in values),
    )


def _extended(number: int, width: int) -> int:
    sign = 1 << width - 1
    return (number ^ sign) - sign


def _mask(fieldset: Fieldset, kind: Reserved) -> int:
    return sum(bits.mask for bits in fieldset.reserved if bits.kind is kind)


def _joined(*words: str) -> str:
    """Words as a part of an identifier; ``<n>`` is n.

    Two underscores in a row are in no identifier of ours, C++ reserves those.
    """
    return _identifier("_".join(words))


@cache
def _identifier(text: str) -> str:
    return _NO_IDENTIFIER.sub("_", _HOLE.sub(r"\1", text)).strip("_")


def _c_register(register: Described) -> tuple[str, ...]:
    name = register.family
    return (name,) if register.arch == "arm64" else (register.arch.upper(), name)


def _class(register: Described, fieldset: Fieldset | None = None, *words: str) -> str:
    return ident(_joined(register.family, *(() if fieldset is None else (fieldset.name,)), *words))


def _member(value: Value) -> str:
    name = ident(value.name)
    return f"{name}_" if name in _NOT_MEMBERS else name
