# SPDX-License-Identifier: MIT
"""What there is to be of each field in generated code, straight from the model.

Names are made as the contract of the output says and not with the code under test.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from onereg.generate import generate_from, read_checked
from onereg.inputs import Inputs
from onereg.model import Described, Spec, View
from onereg.model.fields import Field, Fieldset, Reserved, Sign

TOY = Path(__file__).parent / "fields"
"""An overlay with registers that no CPU has, and what is hard about fields."""


@dataclass(frozen=True)
class Accessor:
    """One field of one register or family."""

    register: Described
    fieldset: Fieldset
    field: Field

    @property
    def signed(self) -> bool:
        return self.field.sign is Sign.SIGNED

    @property
    def word(self) -> int:
        return 32 if self.register.bits <= 32 else 64

    def get(self, value: int) -> int:
        """Bit by bit."""
        field = self.field
        number = sum((value >> bit & 1) << bit - field.lsb for bit in range(field.lsb, field.msb))
        top = 1 << field.msb - field.lsb
        return number + (value >> field.msb & 1) * (-top if self.signed else top)


def without_accessors(register: Described) -> bool:
    """Whether the register is one thing."""
    fields = register.fields
    whole = all(field.width == register.bits and not field.values for field in fields)
    return bool(fields.opaque) or register.bits > 64 or whole


def entries(spec: Spec) -> Iterator[Described]:
    """The first register of each family with fields of its own or another's."""
    seen: set[tuple[str, str]] = set()
    for register in spec.described():
        if isinstance(register, View) and register.inherits:
            continue
        if (register.arch, register.family) not in seen and register.fields.said:
            seen.add((register.arch, register.family))
            yield register


def fieldsets(register: Described) -> tuple[Fieldset, ...]:
    return (register.fields.common, *register.fields.fieldsets)


def accessors(spec: Spec) -> list[Accessor]:
    """All that generated code is to have."""
    return [
        Accessor(register, fieldset, field)
        for register in entries(spec)
        if not without_accessors(register)
        for fieldset in fieldsets(register)
        for field in fieldset.fields
        if field.width < register.bits or field.values
    ]


def in_c(*words: str) -> str:
    """Words as a part of an identifier."""
    return re.sub(r"_+", "_", "_".join(words).replace("<n>", "n")).strip("_")


def register_in_c(register: Described) -> str:
    return in_c("" if register.arch == "arm64" else register.arch.upper(), register.family)


def reserved(fieldset: Fieldset, kind: Reserved) -> int:
    mask = 0
    for bits in fieldset.reserved:
        if bits.kind is kind:
            for bit in range(bits.lsb, bits.msb + 1):
                mask |= 1 << bit
    return mask


@dataclass(frozen=True)
class Generated:
    """Our own spec and the toys, and what is generated from them."""

    spec: Spec
    folder: Path

    @property
    def c(self) -> Path:
        return self.folder / "c" / "fields"

    @property
    def python(self) -> Path:
        return self.folder / "python"


def generate_with_toys(own: Inputs, factory: pytest.TempPathFactory) -> Generated:
    """Written where nothing else is."""
    spec = read_checked(Inputs((*own.specs, TOY), own.schemas, own.templates))
    folder = factory.mktemp("fields")
    for path, text in generate_from(spec, own.templates).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return Generated(spec, folder)
