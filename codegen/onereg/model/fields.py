# SPDX-License-Identifier: MIT
"""The meaning of the bits of registers: fields, enumerated values, reserved bits, fieldsets.

The words are the Arm ARM's.  Where the meaning of bits depends on a condition, as an SPSR's does
on the Execution state that it was saved in, each meaning is a *fieldset*; the bits that all of
them have in common stand beside them.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from onereg.dataclass import dataclass
from onereg.errors import Mark


class Sign(Enum):
    """How values of an ID register's field are ordered; the spec's ``sign`` key.

    A higher value is a superset of a lower one, by the Arm ARM's "Principles of the ID scheme for
    fields in ID registers".
    """

    UNSIGNED = "unsigned"
    SIGNED = "signed"


class Reserved(Enum):
    """Why bits belong to no field; ``Words.reserved`` has a sentence on each."""

    RES0 = "res0"
    RES1 = "res1"
    RAZ = "raz"
    UNKNOWN = "unknown"
    IMPDEF = "impdef"


@dataclass(frozen=True, slots=True)
class Value:
    """An enumerated value of a field."""

    name: str
    number: int
    """The bits as they stand in the field; those of a signed field are not extended."""
    doc: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Field:
    """A named run of bits, as the Arm ARM names it."""

    name: str
    msb: int
    lsb: int
    doc: str
    sign: Sign | None
    values: tuple[Value, ...]
    """All values that the architecture defines, where they are an enumeration; otherwise empty."""
    family: str
    """The name or name pattern it was written under, as ``P<n>``."""
    index: int | None
    """The value of ``n`` where ``family`` is a pattern, else None."""
    mark: Mark

    @property
    def width(self) -> int:
        """The width in bits."""
        return self.msb - self.lsb + 1

    @property
    def mask(self) -> int:
        """The field's bits in the register."""
        return (2 << self.msb - self.lsb) - 1 << self.lsb

    def of(self, register_value: int) -> int:
        """The field's bits of a register's value, as a number without sign extension."""
        return register_value >> self.lsb & (2 << self.msb - self.lsb) - 1

    def value(self, number: int) -> Value | None:
        """The enumerated value that a number is."""
        return next((value for value in self.values if value.number == number), None)


@dataclass(frozen=True, slots=True)
class ReservedBits:
    """A run of bits that belongs to no field."""

    kind: Reserved
    msb: int
    lsb: int
    mark: Mark

    @property
    def mask(self) -> int:
        """The bits in the register."""
        return (1 << self.msb - self.lsb + 1) - 1 << self.lsb


@dataclass(frozen=True, slots=True)
class OwnBits:
    """Bits of the register itself that decide."""

    msb: int
    lsb: int

    def __str__(self) -> str:
        return f"bits {self.msb}:{self.lsb}" if self.msb != self.lsb else f"bit {self.msb}"


@dataclass(frozen=True, slots=True)
class OtherField:
    """A field of another register that decides."""

    register: str
    field: str

    def __str__(self) -> str:
        return f"{self.register}.{self.field}"


@dataclass(frozen=True, slots=True)
class Selector:
    """One condition of a fieldset: the deciding field or bits have one of some numbers."""

    of: OwnBits | OtherField
    numbers: tuple[int, ...]
    mark: Mark

    def __str__(self) -> str:
        """``bits 31:26 are 0x24 or 0x25``."""
        many = isinstance(self.of, OwnBits) and self.of.msb != self.of.lsb
        *first, last = (f"{number:#x}" if many else str(number) for number in self.numbers)
        choice = f"{', '.join(first)} or {last}" if first else last
        return f"{self.of} {'are' if many else 'is'} {choice}"


@dataclass(frozen=True, slots=True)
class Fieldset:
    """The meaning of bits under a condition, or under all conditions."""

    name: str
    """Empty for the bits that all conditions have in common."""
    doc: str
    when: tuple[Selector, ...]
    """All hold together; empty for "otherwise", the last of a register."""
    fields: tuple[Field, ...]
    """High to low."""
    reserved: tuple[ReservedBits, ...]
    """High to low."""
    mark: Mark

    @property
    def condition(self) -> str:
        """``when`` in words; empty where there is no condition."""
        return " and ".join(str(selector) for selector in self.when)


@dataclass(frozen=True, slots=True)
class Fields:
    """The meaning of the bits of one register."""

    common: Fieldset
    fieldsets: tuple[Fieldset, ...]
    """The meaning of the bits outside ``common`` by each condition, in the order of trial."""
    opaque: str | None
    """The reason why the bits are not described, or None."""
    same_as: str | None
    """The register whose fields these are; the spec's ``as`` key."""
    source: str
    mark: Mark

    @classmethod
    def unsaid(cls, mark: Mark) -> Fields:
        """The fields of a register that the spec does not describe."""
        return cls(Fieldset("", "", (), (), (), mark), (), None, None, "", mark)

    def __iter__(self) -> Iterator[Field]:
        """Every field: the common ones, then those of each fieldset."""
        yield from self.common.fields
        for fieldset in self.fieldsets:
            yield from fieldset.fields

    def named(self, name: str) -> Iterator[Field]:
        """The fields with a name: several where fieldsets have it, empty where nothing has it."""
        return (field for field in self if field.name == name)

    @property
    def said(self) -> bool:
        """True if the spec describes the bits, or gives a reason why not."""
        return bool(self.opaque or self.fieldsets or self.common.fields or self.common.reserved)

    def complete(self) -> tuple[Fieldset, ...]:
        """The whole register under each condition: each fieldset with the common bits."""
        if not self.fieldsets:
            return (self.common,)
        return tuple(
            Fieldset(
                own.name,
                own.doc,
                own.when,
                tuple(sorted(self.common.fields + own.fields, key=lambda field: -field.msb)),
                tuple(sorted(self.common.reserved + own.reserved, key=lambda bits: -bits.msb)),
                own.mark,
            )
            for own in self.fieldsets
        )
