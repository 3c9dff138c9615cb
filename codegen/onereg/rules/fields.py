# SPDX-License-Identifier: MIT
"""Rules on the meaning of registers' bits."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.errors import Mark, did_you_mean
from onereg.model import AARCH32, Described, Spec
from onereg.model.fields import Field, Fieldset, OtherField, OwnBits, Selector
from onereg.model.notation import bit_range
from onereg.rules.book import Problem, rule


def _described(spec: Spec) -> Iterator[Described]:
    """One register of each entry of ``spec/fields``."""
    told: set[Mark] = set()
    for register in spec.described():
        if register.fields.same_as is None and register.fields.mark not in told:
            told.add(register.fields.mark)
            yield register


@rule("bits-gap")
def every_bit_is_accounted_for(spec: Spec) -> Iterator[Problem]:
    """A register has bits that belong to no field and are not reserved.

    In a register with fieldsets, each fieldset covers all bits that are not common to all.
    """
    for register in _described(spec):
        if not register.fields.said or register.fields.opaque:
            continue
        for fieldset in register.fields.complete():
            left = (1 << register.bits) - 1
            for field in fieldset.fields:
                left &= ~field.mask
            for bits in fieldset.reserved:
                left &= ~bits.mask
            if left:
                where = f" in {fieldset.name}" if fieldset.name else ""
                yield (
                    fieldset.mark,
                    f"{register.family} gives {_spans(left)}{where} no meaning; reserved bits are "
                    "listed under res0, res1, raz, unknown or impdef",
                )


def _spans(mask: int) -> str:
    """The runs of bits of a mask, high to low."""
    spans = []
    msb = mask.bit_length() - 1
    while msb >= 0:
        lsb = msb
        while lsb and mask >> lsb - 1 & 1:
            lsb -= 1
        spans.append(bit_range(msb, lsb))
        msb = (mask & (1 << lsb) - 1).bit_length() - 1
    return f"bit{'s' if len(spans) > 1 or ':' in spans[0] else ''} {', '.join(spans)}"


@rule("opaque-fields")
def an_opaque_register_has_no_fields(spec: Spec) -> Iterator[Problem]:
    """An opaque register has fields or reserved bits.

    `opaque` means that the spec gives its bits no meaning.
    """
    for register in _described(spec):
        fields = register.fields
        if fields.opaque and (fields.fieldsets or fields.common.fields or fields.common.reserved):
            yield fields.mark, f"{register.family} is opaque; it has no fields to be listed"


@rule("fieldset-when")
def a_fieldset_can_be_chosen(spec: Spec) -> Iterator[Problem]:
    """A fieldset's condition names no field, cannot hold, or is missing before the last fieldset.

    The first fieldset whose condition holds gives the meaning of the bits.  A fieldset without a
    condition covers all other cases, so it is the last.
    """
    for register in _described(spec):
        fieldsets = register.fields.fieldsets
        for fieldset in fieldsets[:-1]:
            if not fieldset.when:
                message = f"{fieldset.name} has no condition, so no later fieldset is ever chosen"
                yield fieldset.mark, message
        seen: dict[tuple[object, ...], Fieldset] = {}
        for fieldset in fieldsets:
            for selector in fieldset.when:
                yield from ((selector.mark, text) for text in _impossible(selector, register, spec))
            condition = tuple((selector.of, selector.numbers) for selector in fieldset.when)
            first = seen.setdefault(condition, fieldset)
            if condition and first is not fieldset:
                message = f"{fieldset.name} has the condition of {first.name}, which comes first"
                yield fieldset.mark, message


def _impossible(selector: Selector, register: Described, spec: Spec) -> Iterator[str]:
    if isinstance(selector.of, OwnBits):
        width = selector.of.msb - selector.of.lsb + 1
    else:
        field = _field(selector.of, register, spec)
        if not isinstance(field, Field):
            yield field
            return
        width = field.width
    for number in selector.numbers:
        if number >> width:
            yield f"{selector.of} can be {(1 << width) - 1} at most, never {number}"


def _field(of: OtherField, register: Described, spec: Spec) -> Field | str:
    """The field, or a sentence on why it does not exist.

    AArch32 registers depend on AArch32 and AArch64 registers.
    """
    arches = (AARCH32, "arm64") if register.arch == AARCH32 else (register.arch,)
    others = {
        one.name: one for arch in reversed(arches) for one in spec.described() if one.arch == arch
    }
    other = others.get(of.register)
    if other is None:
        known = list(others)
        return f"no register {of.register}{did_you_mean(of.register, known)}"
    names = {field.name: field for field in other.fields}
    if of.field not in names:
        return f"{of.register} has no field {of.field}{did_you_mean(of.field, names)}"
    return names[of.field]


@rule("field-clash")
def a_field_of_a_fieldset_has_a_name_of_its_own(spec: Spec) -> Iterator[Problem]:
    """Two fields of a register that are valid together have the same name.

    Both are common fields, or one is common and the other is in a fieldset.
    """
    for register in _described(spec):
        common: dict[str, Field] = {}
        for fieldset in (register.fields.common, *register.fields.fieldsets):
            own: dict[str, Field] = {}
            for field in fieldset.fields:
                first = common.get(field.name) or own.get(field.name)
                if first is not None:
                    message = f"{register.family}.{field.name} is already at {first.mark}"
                    yield field.mark, message
                own[field.name] = field
            if fieldset is register.fields.common:
                common = own
