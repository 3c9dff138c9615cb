# SPDX-License-Identifier: MIT
"""Changes in the meaning of bits: fields, enumerated values, reserved bits and fieldsets."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both, Pairing, pair
from onereg.diff.subjects import change, named, reworded
from onereg.model import Described
from onereg.model.fields import Field, Fields, Fieldset, Value
from onereg.model.notation import bit_range


@rule("field-added", Class.ADDITION)
def a_field_is_new(both: Both) -> Iterator[Difference]:
    """A register has a field that it did not have."""
    for register, fieldset, fields in _fields(both):
        for field in fields.added:
            subject = _field(register, fieldset, field)
            yield Difference(subject, "is a new field", f"at {_span(field)}")


@rule("field-removed", Class.BEHAVIOUR, "requests by its name no longer find it")
def a_field_is_gone(both: Both) -> Iterator[Difference]:
    """A register has lost a field, which listing rules, accessors and ``decode`` name."""
    for register, fieldset, fields in _fields(both):
        for field in fields.removed:
            subject = _field(register, fieldset, field, Side.OLD)
            yield Difference(subject, "is gone as a field", f"(was at {_span(field)})")


@rule("field-renamed", Class.BEHAVIOUR)
def a_field_has_another_name(both: Both) -> Iterator[Difference]:
    """A field has a new name and the same bits."""
    for register, fieldset, fields in _fields(both):
        for old, new in fields.renamed:
            detail = f"of {old.name}, at the same {_span(new)}"
            yield Difference(_field(register, fieldset, new), "is the new name", detail)


@rule("field-moved", Class.BEHAVIOUR, "its value is read from other bits")
def a_field_has_other_bits(both: Both) -> Iterator[Difference]:
    """A field has the same name and other bits: a listing rule on it reads another value."""
    for subject, old, new in _kept_fields(both):
        if (old.msb, old.lsb) != (new.msb, new.lsb):
            yield change(subject, "field", _span(old), _span(new))


@rule("field-sign", Class.BEHAVIOUR, "its values compare in another order")
def a_field_is_ordered_otherwise(both: Both) -> Iterator[Difference]:
    """A field of an ID register is signed where it was unsigned, or the other way round."""
    for subject, old, new in _kept_fields(both):
        if old.sign is not new.sign:
            yield change(subject, "sign", old.sign, new.sign)


@rule("field-family", Class.DOCUMENTATION)
def a_field_is_of_another_family(both: Both) -> Iterator[Difference]:
    """A field is written under another pattern, or has another number in it."""
    for subject, old, new in _kept_fields(both):
        if old.name == new.name and (old.family, old.index) != (new.family, new.index):
            yield change(subject, "family", _numbered(old), _numbered(new))


@rule("field-description", Class.DOCUMENTATION)
def a_field_has_another_description(both: Both) -> Iterator[Difference]:
    """The description of a field has changed."""
    for subject, old, new in _kept_fields(both):
        if old.doc != new.doc:
            yield reworded(subject, "description", old.doc or None, new.doc or None)


@rule("value-added", Class.ADDITION)
def a_value_is_new(both: Both) -> Iterator[Difference]:
    """A field has an enumerated value that it did not have."""
    for subject, values in _values(both):
        for value in values.added:
            yield Difference(subject, "has the new value", f"{value.name} ({value.number:#b})")


@rule("value-removed", Class.BEHAVIOUR, "`decode` calls it reserved")
def a_value_is_gone(both: Both) -> Iterator[Difference]:
    """A field has lost an enumerated value."""
    for subject, values in _values(both):
        for value in values.removed:
            yield Difference(subject, "has lost the value", f"{value.name} ({value.number:#b})")


@rule("value-renamed", Class.BEHAVIOUR)
def a_value_has_another_name(both: Both) -> Iterator[Difference]:
    """An enumerated value has a new name and the same number."""
    for subject, values in _values(both):
        for old, new in values.renamed:
            yield change(subject, f"the name of {new.number:#b}", old.name, new.name)


@rule("value-changed", Class.ABI_BREAKING, "its enumerator is another number")
def a_value_has_another_number(both: Both) -> Iterator[Difference]:
    """An enumerated value has the same name and another number."""
    for subject, values in _values(both):
        for old, new in values.kept:
            if old.number != new.number:
                yield change(subject, new.name, f"{old.number:#b}", f"{new.number:#b}")


@rule("value-description", Class.DOCUMENTATION)
def a_value_has_another_description(both: Both) -> Iterator[Difference]:
    """The description of an enumerated value has changed."""
    for subject, values in _values(both):
        for old, new in values.kept:
            if old.doc != new.doc:
                yield reworded(subject, f"description of {new.name}", old.doc, new.doc)


@rule("reserved-bits", Class.BEHAVIOUR)
def other_bits_are_reserved(both: Both) -> Iterator[Difference]:
    """Other bits are reserved than before, or they are reserved in another way."""
    for register, sets in _fieldsets(both):
        for old, new in sets.kept:
            before, after = _reserved(old), _reserved(new)
            if before != after:
                subject = _fieldset(register, new)
                yield change(subject, "reserved bits", before or None, after or None)


@rule("fieldset-added", Class.BEHAVIOUR, "the same bits may mean something else now")
def a_fieldset_is_new(both: Both) -> Iterator[Difference]:
    """A register has another meaning of its bits, under a condition."""
    for register, sets in _fieldsets(both):
        for new in sets.added:
            condition = f"when {new.condition}" if new.when else "otherwise"
            yield Difference(_fieldset(register, new), "is a new fieldset", condition)


@rule("fieldset-removed", Class.BEHAVIOUR, "the same bits may mean something else now")
def a_fieldset_is_gone(both: Both) -> Iterator[Difference]:
    """A register has lost a meaning of its bits."""
    for register, sets in _fieldsets(both):
        for old in sets.removed:
            condition = f"when {old.condition}" if old.when else "otherwise"
            subject = _fieldset(register, old, Side.OLD)
            yield Difference(subject, "is gone as a fieldset", f"(was {condition})")


@rule("fieldset-renamed", Class.BEHAVIOUR, "accessors of its fields have its name in theirs")
def a_fieldset_has_another_name(both: Both) -> Iterator[Difference]:
    """A fieldset has a new name and the same condition."""
    for register, sets in _fieldsets(both):
        for old, new in sets.renamed:
            yield Difference(_fieldset(register, new), "is the new name", f"of {old.name or '-'}")


@rule("fieldset-condition", Class.BEHAVIOUR)
def a_fieldset_holds_otherwise(both: Both) -> Iterator[Difference]:
    """A fieldset has another condition."""
    for register, sets in _fieldsets(both):
        for old, new in sets.kept:
            if old.condition != new.condition:
                subject = _fieldset(register, new)
                yield change(subject, "condition", old.condition or None, new.condition or None)


@rule("fieldset-order", Class.BEHAVIOUR, "the first whose condition holds is chosen")
def fieldsets_are_tried_in_another_order(both: Both) -> Iterator[Difference]:
    """Fieldsets that both sides have stand in another order."""
    for register, old, new in _said(both):
        before = [f.name for f in old.fieldsets if any(f.name == g.name for g in new.fieldsets)]
        after = [f.name for f in new.fieldsets if any(f.name == g.name for g in old.fieldsets)]
        if before != after:
            subject = named("register", register.family, new.mark)
            yield change(subject, "order of the fieldsets", ", ".join(before), ", ".join(after))


@rule("fieldset-description", Class.DOCUMENTATION)
def a_fieldset_has_another_description(both: Both) -> Iterator[Difference]:
    """The description of a fieldset has changed."""
    for register, sets in _fieldsets(both):
        for old, new in sets.kept:
            if old.doc != new.doc:
                subject = _fieldset(register, new)
                yield reworded(subject, "description", old.doc or None, new.doc or None)


@rule("fields-opaque", Class.DOCUMENTATION)
def a_register_is_opaque(both: Both) -> Iterator[Difference]:
    """The reason why a register's bits are not described is new, gone or in other words."""
    for register, old, new in _said(both):
        if old.opaque != new.opaque:
            subject = named("register", register.family, new.mark)
            yield reworded(subject, "reason for no fields", old.opaque, new.opaque)


@rule("fields-shared", Class.DOCUMENTATION)
def fields_are_shared_with_another_register(both: Both) -> Iterator[Difference]:
    """A register's fields are written with another register, or no longer."""
    for register, old, new in _said(both):
        if old.same_as != new.same_as:
            subject = named("register", register.family, new.mark)
            yield change(subject, "register that has its fields", old.same_as, new.same_as)


@rule("fields-source", Class.DOCUMENTATION)
def fields_have_another_source(both: Both) -> Iterator[Difference]:
    """The source of a register's fields has changed."""
    for register, old, new in _said(both):
        if old.source != new.source:
            subject = named("register", register.family, new.mark)
            yield reworded(subject, "source of the fields", old.source or None, new.source or None)


def _said(both: Both) -> Iterator[tuple[Described, Fields, Fields]]:
    """The fields of registers that both specs have; registers that share their fields come once."""
    told: set[tuple[int, int]] = set()
    pairs: list[tuple[Described, Described]] = [
        *((old.register, new.register) for old, new in both.entries.kept),
        *both.cells.kept,
        *both.views.kept,
    ]
    for old, new in pairs:
        fields = (old.fields, new.fields)
        if fields[0].same_as == fields[1].same_as is not None:
            continue
        if (id(fields[0]), id(fields[1])) not in told:
            told.add((id(fields[0]), id(fields[1])))
            yield new, *fields


def _fieldsets(both: Both) -> Iterator[tuple[Described, Pairing[Fieldset]]]:
    """Fieldsets by name, with the bits that no condition changes among them."""
    for register, old, new in _said(both):
        yield (
            register,
            pair(
                {fieldset.name: fieldset for fieldset in (old.common, *old.fieldsets)},
                {fieldset.name: fieldset for fieldset in (new.common, *new.fieldsets)},
                lambda fieldset: fieldset.condition,
            ),
        )


def _fields(both: Both) -> Iterator[tuple[Described, Fieldset, Pairing[Field]]]:
    for register, sets in _fieldsets(both):
        for old, new in sets.kept:
            yield (
                register,
                new,
                pair(
                    {field.name: field for field in old.fields},
                    {field.name: field for field in new.fields},
                    lambda field: (field.msb, field.lsb),
                ),
            )


def _kept_fields(both: Both) -> Iterator[tuple[Subject, Field, Field]]:
    for register, fieldset, fields in _fields(both):
        for old, new in fields.kept:
            yield _field(register, fieldset, new), old, new


def _values(both: Both) -> Iterator[tuple[Subject, Pairing[Value]]]:
    for subject, old, new in _kept_fields(both):
        yield (
            subject,
            pair(
                {value.name: value for value in old.values},
                {value.name: value for value in new.values},
                lambda value: value.number,
            ),
        )


def _fieldset(register: Described, fieldset: Fieldset, side: Side = Side.NEW) -> Subject:
    name = f"{register.family}.{fieldset.name}" if fieldset.name else register.family
    kind = "fieldset" if fieldset.name else "register"
    return named(kind, name, fieldset.mark, side)


def _field(register: Described, fieldset: Fieldset, field: Field, side: Side = Side.NEW) -> Subject:
    """A field; the registers of a family have it in common."""
    name = f"{fieldset.name}.{field.name}" if fieldset.name else field.name
    return named("field", f"{register.family}.{name}", field.mark, side)


def _span(field: Field) -> str:
    return f"bit{'s' if field.width > 1 else ''} {bit_range(field.msb, field.lsb)}"


def _numbered(field: Field) -> str:
    return field.family if field.index is None else f"{field.family} with n = {field.index}"


def _reserved(fieldset: Fieldset) -> str:
    return ", ".join(f"{run.kind.name} {bit_range(run.msb, run.lsb)}" for run in fieldset.reserved)
