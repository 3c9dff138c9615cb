# SPDX-License-Identifier: MIT
"""The fields that an AArch32 register inherits from the AArch64 register that it is bits of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from onereg.model import Register, View
from onereg.model.fields import Fields, Fieldset, OwnBits, ReservedBits


def inherited_fields(view: View, registers: Mapping[tuple[str, str], Register]) -> Fields:
    """The fields of the AArch64 register that are in a view of its low bits.

    Empty where the view is anything else, or where the register is not in the spec;
    :func:`misfits` says why.
    """
    home = _home(view, registers)
    if home is None or not home.fields.said:
        return Fields.unsaid(view.mark)
    return replace(
        home.fields,
        common=_within(home.fields.common, view.bits),
        fieldsets=tuple(_within(own, view.bits) for own in home.fields.fieldsets),
        same_as=home.name,
    )


def misfits(view: View, registers: Mapping[tuple[str, str], Register]) -> Iterator[str]:
    """Sentences on why a view cannot inherit its fields."""
    home = _home(view, registers)
    if home is None:
        yield "it is not the low bits of one AArch64 register"
        return
    if not home.fields.said:
        yield f"{home.name} has none"
    for fieldset in (home.fields.common, *home.fields.fieldsets):
        for field in fieldset.fields:
            if field.lsb < view.bits <= field.msb:
                yield f"{home.name}.{field.name} {field.msb}:{field.lsb} is not all in it"
        for selector in fieldset.when:
            if isinstance(selector.of, OwnBits) and selector.of.msb >= view.bits:
                yield f"{fieldset.name} of {home.name} depends on {selector.of}, not in it"


def _home(view: View, registers: Mapping[tuple[str, str], Register]) -> Register | None:
    part = view.parts[0]
    if len(view.parts) > 1 or (part.lsb, part.of_lsb, part.msb) != (0, 0, view.bits - 1):
        return None
    return registers.get(("arm64", part.of))


def _within(fieldset: Fieldset, bits: int) -> Fieldset:
    """The fields and reserved bits of a fieldset below bit ``bits``."""
    return replace(
        fieldset,
        fields=tuple(field for field in fieldset.fields if field.msb < bits),
        reserved=tuple(_clipped(run, bits) for run in fieldset.reserved if run.lsb < bits),
    )


def _clipped(run: ReservedBits, bits: int) -> ReservedBits:
    return replace(run, msb=min(run.msb, bits - 1))
