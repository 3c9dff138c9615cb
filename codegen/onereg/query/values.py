# SPDX-License-Identifier: MIT
"""A register's value taken apart into fields, and compared with another.

The fieldset of a value may depend on fields of other registers; the caller passes the known ones
(:data:`Others`).  Where one is not known, several fieldsets are possible.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from onereg.dataclass import dataclass
from onereg.errors import shown
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

Others = Callable[[OtherField], int | None]
"""The number that a field of another register has; None where it is not known."""

_NUMBER = re.compile(r"0[xX][0-9a-fA-F_]+|0[bB][01_]+|[0-9][0-9_]*", re.ASCII)
MAX_LENGTH = 4096
"""The most characters of a number: enough for 2048 bits in binary, underscores included."""


def nothing_known(_: OtherField) -> int | None:
    """The others, where no field of another register is known."""
    return None


def parse_value(text: str) -> int:
    """``0x1f``, ``31`` or ``0b1_1111``, of any width; raises ValueError for anything else."""
    if len(text) <= MAX_LENGTH and _NUMBER.fullmatch(text):
        digits = text.replace("_", "").lower()
        base = {"0x": 16, "0b": 2}.get(digits[:2], 10)
        try:
            return int(digits if base == 10 else digits[2:], base)
        except ValueError:
            pass
    raise ValueError(f"{shown(text)} is not a value such as 0x1f, 31 or 0b11111")


def check_width(text: str, value: int, name: str, bits: int) -> None:
    """Raises ValueError where a value is wider than the register."""
    if value >> bits:
        raise ValueError(f"{shown(text)} has {value.bit_length()} bits; {name} has {bits}")


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A field, and its number in a value."""

    field: Field
    number: int

    @property
    def meaning(self) -> Value | None:
        """The enumerated value that the number is."""
        return self.field.value(self.number)

    @property
    def is_known(self) -> bool:
        """True if the number is enumerated, or if the field is not an enumeration."""
        return not self.field.values or self.meaning is not None

    @property
    def signed(self) -> int:
        """The number as the Arm ARM orders it: below zero where a signed field's top bit is set."""
        negative = self.field.sign is Sign.SIGNED and self.number >> self.field.width - 1
        return self.number - (1 << self.field.width) if negative else self.number


@dataclass(frozen=True, slots=True)
class ReservedValue:
    """Bits of no field, and their number in a value."""

    bits: ReservedBits
    number: int

    @property
    def wrong(self) -> int:
        """Those of the register's bits that are not as their kind says: RES0 set, RES1 clear."""
        if self.bits.kind in (Reserved.RES0, Reserved.RAZ):
            return self.number << self.bits.lsb
        if self.bits.kind is Reserved.RES1:
            return ~(self.number << self.bits.lsb) & self.bits.mask
        return 0


@dataclass(frozen=True, slots=True)
class Reading:
    """The reading of a value by one fieldset."""

    fieldset: Fieldset
    fields: tuple[FieldValue, ...]
    """High to low."""
    reserved: tuple[ReservedValue, ...]
    """High to low."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A value taken apart."""

    value: int
    fields: Fields
    """The description by which it was taken apart."""
    common: Reading
    """The reading of the bits that all fieldsets have in common."""
    possible: tuple[Reading, ...]
    """A reading by each fieldset that the value may have; empty where no fieldset holds."""
    whole: Reading
    """Common and the fieldset's, where it is decided; otherwise ``common``."""
    given: int | None = None
    """The bits that a CPU template sets: fields outside them are left out.  None: all are."""

    @property
    def is_decided(self) -> bool:
        """True if ``whole`` is the whole meaning of the value."""
        return len(self.possible) < 2

    @property
    def unsaid(self) -> int:
        """The bits that are set and that the spec does not describe."""
        left = 0 if self.fields.opaque else self.value
        if self.given is not None:
            for fieldset in (self.fields.common, *self.fields.fieldsets):
                for field in fieldset.fields:
                    left &= ~field.mask
                for reserved in fieldset.reserved:
                    left &= ~reserved.mask
        for reading in (self.common, *self.possible):
            for part in reading.fields:
                left &= ~part.field.mask
            for rest in reading.reserved:
                left &= ~rest.bits.mask
        return left


def decode(
    fields: Fields, value: int, others: Others = nothing_known, given: int | None = None
) -> Decoded:
    """The meaning of a register's value; of a CPU template only that of the bits ``given``."""
    indexes = possible_fieldsets(fields, value, others, given)
    common = _reading(fields.common, value, given)
    own = tuple(_reading(fields.fieldsets[index], value, given) for index in indexes)
    whole = _reading(fields.complete()[indexes[0]], value, given) if len(indexes) == 1 else common
    return Decoded(value, fields, common, own, whole, given)


def _reading(fieldset: Fieldset, value: int, given: int | None) -> Reading:
    kept = -1 if given is None else given
    return Reading(
        fieldset,
        tuple(FieldValue(f, f.of(value)) for f in fieldset.fields if not f.mask & ~kept),
        tuple(
            ReservedValue(r, (value & r.mask) >> r.lsb)
            for r in fieldset.reserved
            if not r.mask & ~kept
        ),
    )


def partly_given(decoded: Decoded) -> Iterator[tuple[Field, str]]:
    """Fields of which a CPU template sets some bits, with these as ``0b1xx0``."""
    given = decoded.given
    if given is None:
        return
    for field in decoded.fields:
        if field.mask & given and field.mask & ~given:
            bits = range(field.msb, field.lsb - 1, -1)
            text = "".join(str(decoded.value >> n & 1) if given >> n & 1 else "x" for n in bits)
            yield field, f"0b{text}"


def possible_fieldsets(
    fields: Fields, value: int, others: Others, given: int | None = None
) -> tuple[int, ...]:
    """The indexes of the fieldsets that a value may have; the first that surely holds ends them."""
    found = []
    for index, fieldset in enumerate(fields.fieldsets):
        holding = {_holds(selector, value, others, given) for selector in fieldset.when}
        if False not in holding:
            found.append(index)
            if None not in holding:
                break
    return tuple(found)


def _holds(selector: Selector, value: int, others: Others, given: int | None) -> bool | None:
    of = selector.of
    if isinstance(of, OtherField):
        number = others(of)
    elif given is not None and bits_of(of, ~given):
        number = None
    else:
        number = bits_of(of, value)
    return None if number is None else number in selector.numbers


def bits_of(bits: OwnBits, value: int) -> int:
    """The number in some bits of a register's value."""
    return value >> bits.lsb & (1 << bits.msb - bits.lsb + 1) - 1


Part = FieldValue | ReservedValue


@dataclass(frozen=True, slots=True)
class BitDifference:
    """Bits that are not the same in two values, or do not mean the same."""

    first: Part | None
    """None where the first value's fieldset has no such run of bits."""
    second: Part | None

    @property
    def of(self) -> Field | ReservedBits:
        """The field or the reserved bits: the first value's, where it has them."""
        part = self.first or self.second
        assert part is not None
        return part.field if isinstance(part, FieldValue) else part.bits


@dataclass(frozen=True, slots=True)
class ValueComparison:
    """The differences of two values by one pair of fieldsets, high to low."""

    first: Fieldset
    second: Fieldset
    differences: tuple[BitDifference, ...]


def compare_values(first: Decoded, second: Decoded) -> tuple[ValueComparison, ...]:
    """The differences of two values of a register: one comparison if both fieldsets are decided.

    Otherwise the common bits come first, then each fieldset that both may have.
    """
    if first.is_decided and second.is_decided:
        return (_comparison(first.whole, second.whole),)
    pairs = [
        (one, other)
        for one in first.possible
        for other in second.possible
        if one.fieldset == other.fieldset
    ] or [(one, other) for one in first.possible for other in second.possible]
    return (
        _comparison(first.common, second.common),
        *(_comparison(one, other) for one, other in pairs),
    )


def _comparison(first: Reading, second: Reading) -> ValueComparison:
    return ValueComparison(first.fieldset, second.fieldset, tuple(_differences(first, second)))


def _differences(first: Reading, second: Reading) -> Iterator[BitDifference]:
    ones, others = _by_bits(first), _by_bits(second)
    for bits in sorted(ones.keys() | others.keys(), reverse=True):
        one, other = ones.get(bits), others.get(bits)
        if _is_unknown(one) and _is_unknown(other):
            continue
        if one is not None and other is not None:
            if one.number != other.number or (one.number and _named(one) != _named(other)):
                yield BitDifference(one, other)
        elif any(part is not None and _is_telling(part) for part in (one, other)):
            yield BitDifference(one, other)


def _is_unknown(part: Part | None) -> bool:
    """True if the bits are UNKNOWN, or not there."""
    return part is None or (isinstance(part, ReservedValue) and part.bits.kind is Reserved.UNKNOWN)


def _by_bits(reading: Reading) -> dict[tuple[int, int], Part]:
    parts: dict[tuple[int, int], Part] = {}
    for field in reading.fields:
        parts[field.field.msb, field.field.lsb] = field
    for reserved in reading.reserved:
        parts[reserved.bits.msb, reserved.bits.lsb] = reserved
    return parts


def _is_telling(part: Part) -> bool:
    """True if a reader should be told that the other value has no such bits."""
    if isinstance(part, FieldValue):
        return part.number != 0
    unspecified = part.bits.kind in (Reserved.IMPDEF, Reserved.UNKNOWN)
    return bool(part.number) if unspecified else part.wrong != 0


def _named(part: Part) -> tuple[str, str | None]:
    """The name and the meaning of the bits, for a comparison."""
    if isinstance(part, ReservedValue):
        return part.bits.kind.value, None
    return part.field.name, part.meaning.name if part.meaning else None


def condition(fieldset: Fieldset) -> str:
    """The condition of a fieldset, as a phrase."""
    return fieldset.condition or "otherwise"
