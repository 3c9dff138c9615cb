# SPDX-License-Identifier: 0BSD
# Edited in templates/python/bitfields.py; `onereg generate` copies it.
"""The value of a register as an object whose attributes are the register's fields.

::

    from onereg_kvm.fields import SPSR_EL1, SPSR_EL1_M

    spsr = SPSR_EL1(0x3C5)
    spsr.M                          # <SPSR_EL1_M.el1h: 5>; an int where the value has no name
    spsr.M = SPSR_EL1_M.el0t
    spsr.AArch64.D = 0              # of a fieldset: the bits as they are under a condition
    int(spsr)
    SPSR_EL1.M.mask, SPSR_EL1.RES0

A class of ``fields`` is a table of the rows that are here, and has no other names that begin with a
letter.  Bits under a condition are always there: nothing checks whether the condition holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from operator import index
from typing import ClassVar, Generic, SupportsIndex, TypeVar, overload

__all__ = ["Bits", "Enumerated", "Fieldset", "FieldValues", "FieldsetValue", "RegisterValue"]

E = TypeVar("E", bound="FieldValues")
F = TypeVar("F", bound="FieldsetValue")


class FieldValues(IntEnum):
    """The values of a field that have names."""


class RegisterValue:
    """The value of one register, which ``int()`` gives back."""

    __slots__ = ("_value",)

    _bits: ClassVar[int] = 64
    RES0: ClassVar[int] = 0
    RES1: ClassVar[int] = 0

    def __init__(self, value: SupportsIndex = 0) -> None:
        number = index(value)
        if number < 0 or number >> self._bits:
            name = type(self).__name__
            raise ValueError(f"{name} has {self._bits} bits: {number:#x} does not fit")
        self._value = number

    def __int__(self) -> int:
        return self._value

    __index__ = __int__

    def __eq__(self, other: object) -> bool:
        if isinstance(other, RegisterValue):
            return type(self) is type(other) and self._value == other._value
        return self._value == other if isinstance(other, int) else NotImplemented

    def __repr__(self) -> str:
        """The value and its fields other than 0; a fieldset's if this register selects it."""
        said = [*_said(self), *self._said_of_fieldset()]
        return f"<{' '.join([type(self).__name__, f'{self._value:#x}', *said])}>"

    def _said_of_fieldset(self) -> Iterator[str]:
        for name, fieldset in vars(type(self)).items():
            if isinstance(fieldset, Fieldset):
                holds = fieldset.holds(self._value)
                if holds:
                    yield from _said(getattr(self, name), f"{name}.")
                if holds is not False:
                    return


class FieldsetValue:
    """Some bits of a register under a condition; a change of them changes the register."""

    __slots__ = ("_register",)

    RES0: ClassVar[int] = 0
    RES1: ClassVar[int] = 0

    def __init__(self, register: RegisterValue) -> None:
        self._register = register

    @property
    def _value(self) -> int:
        return self._register._value

    @_value.setter
    def _value(self, value: int) -> None:
        self._register._value = value

    def __repr__(self) -> str:
        return f"<{' '.join([type(self).__name__, *_said(self)])}>"


class Bits:
    """A field: a row of a class of ``fields``, an int in an instance.

    A number that the field cannot hold is a ValueError and never cut.
    """

    __slots__ = ("doc", "lsb", "mask", "msb", "name", "signed")

    def __init__(self, msb: int, lsb: int, doc: str, signed: bool = False) -> None:
        self.name = ""
        self.msb = msb
        self.lsb = lsb
        self.mask = (2 << msb) - (1 << lsb)
        self.doc = doc
        self.signed = signed
        """In two's complement, as some fields of ID registers are."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = f"{owner.__name__}.{name}"

    @overload
    def __get__(self, instance: None, owner: type) -> Bits: ...
    @overload
    def __get__(self, instance: RegisterValue | FieldsetValue, owner: type) -> int: ...
    def __get__(self, instance: RegisterValue | FieldsetValue | None, owner: type) -> Bits | int:
        return self if instance is None else self.of(instance._value)

    def __set__(self, instance: RegisterValue | FieldsetValue, number: SupportsIndex) -> None:
        wanted = index(number)
        bits = wanted << self.lsb & self.mask
        if self.of(bits) != wanted:
            width = self.msb - self.lsb + 1
            what = "in two's complement" if self.signed else "unsigned"
            sentence = f"{wanted} does not fit {self.name}, which has {width} bits and is {what}"
            raise ValueError(sentence)
        instance._value = instance._value & ~self.mask | bits

    def of(self, value: int) -> int:
        """The field of a register's value."""
        bits = (value & self.mask) >> self.lsb
        if self.signed and value >> self.msb & 1:
            bits -= 2 << self.msb - self.lsb
        return bits

    def __repr__(self) -> str:
        return f"<{self.name} {self.msb}:{self.lsb}: {self.doc}>"


class Enumerated(Bits, Generic[E]):
    """A field whose values have names; a value without a name is an int."""

    __slots__ = ("values",)

    def __init__(
        self, msb: int, lsb: int, doc: str, values: type[E], signed: bool = False
    ) -> None:
        super().__init__(msb, lsb, doc, signed)
        self.values = values

    @overload
    def __get__(self, instance: None, owner: type) -> Enumerated[E]: ...
    @overload
    def __get__(self, instance: RegisterValue | FieldsetValue, owner: type) -> E | int: ...
    def __get__(
        self, instance: RegisterValue | FieldsetValue | None, owner: type
    ) -> Enumerated[E] | E | int:
        if instance is None:
            return self
        number = self.of(instance._value)
        try:
            return self.values(number)
        except ValueError:
            return number


class Fieldset(Generic[F]):
    """A fieldset: a row of a register's class, the bits in an instance.

    ``when`` are its conditions on bits of the register itself: (msb, lsb, numbers).  None: another
    register decides; empty: it holds where no fieldset before it does.
    """

    __slots__ = ("doc", "values", "when")

    def __init__(
        self, values: type[F], doc: str, when: tuple[tuple[int, int, tuple[int, ...]], ...] | None
    ) -> None:
        self.values = values
        self.doc = doc
        self.when = when

    @overload
    def __get__(self, instance: None, owner: type) -> Fieldset[F]: ...
    @overload
    def __get__(self, instance: RegisterValue, owner: type) -> F: ...
    def __get__(self, instance: RegisterValue | None, owner: type) -> Fieldset[F] | F:
        return self if instance is None else self.values(instance)

    def holds(self, value: int) -> bool | None:
        """True if the condition holds; None where the register's value does not tell."""
        if self.when is None:
            return None
        return all(
            (value >> lsb & (2 << msb - lsb) - 1) in numbers for msb, lsb, numbers in self.when
        )


def _said(value: RegisterValue | FieldsetValue, prefix: str = "") -> Iterator[str]:
    """The fields that are not 0."""
    for name, row in vars(type(value)).items():
        if isinstance(row, Bits):
            number = getattr(value, name)
            if number:
                shown = number.name if isinstance(number, FieldValues) else f"{number:#x}"
                yield f"{prefix}{name}={shown}"
