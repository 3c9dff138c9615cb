# SPDX-License-Identifier: MIT
"""The two little notations of the spec: bit ranges and bit expressions.

A range is ``31:28`` or ``5``.  An expression is the Arm ARM's own way of writing an encoding
that depends on a register's number: a concatenation, highest bits first, of literals with a
width and of slices of ``n``, as ``0b10:n[4:3]``.
"""

from __future__ import annotations

import re

from onereg.dataclass import dataclass
from onereg.errors import shown

_RANGE = re.compile(r"(\d{1,3})(?::(\d{1,3}))?", re.ASCII)
_NUMBER = re.compile(r"0[xX][0-9a-fA-F]+(?:_[0-9a-fA-F]+)*|0b[01]+|\d+", re.ASCII)
_MAX_BITS = 64
_MAX_LENGTH = 80
"""The most characters of a number, leading zeros and underscores included."""
_SLICE = re.compile(r"n\[(\d{1,2})(?::(\d{1,2}))?\]", re.ASCII)
_BETWEEN_TERMS = re.compile(r":(?![^\[]*\])")
_HOLE = re.compile(r"<([^<>]*)>")


def parse_number(text: str) -> int:
    """``14``, ``0x600``, ``0x6030_0000`` or ``0b101``; leading zeros are decimal.

    Raises ValueError for anything else, and for numbers wider than 64 bits.
    """
    if len(text) > _MAX_LENGTH or not _NUMBER.fullmatch(text):
        raise ValueError(f"{shown(text)} is not a number such as 14 or 0x1f")
    digits = text.replace("_", "")
    base = {"0x": 16, "0X": 16, "0b": 2}.get(digits[:2], 10)
    value = int(digits if base == 10 else digits[2:], base)
    if value >> _MAX_BITS:
        raise ValueError(f"{shown(text)} is wider than {_MAX_BITS} bits")
    return value


def parse_range(text: str) -> tuple[int, int]:
    """(msb, lsb) of ``31:28`` or ``5``; raises ValueError."""
    match = _RANGE.fullmatch(text)
    if not match:
        raise ValueError(f"{shown(text)} is not a bit range such as 31:28 or 5")
    msb = int(match[1])
    lsb = msb if match[2] is None else int(match[2])
    if msb < lsb:
        raise ValueError(f"{text!r} runs upwards; write {lsb}:{msb}")
    return msb, lsb


@dataclass(frozen=True, slots=True)
class _Literal:
    value: int
    width: int

    def of(self, n: int) -> tuple[int, int]:
        return self.value, self.width


@dataclass(frozen=True, slots=True)
class _Slice:
    msb: int
    lsb: int

    def of(self, n: int) -> tuple[int, int]:
        width = self.msb - self.lsb + 1
        return n >> self.lsb & (1 << width) - 1, width


@dataclass(frozen=True, slots=True)
class _Whole:
    def of(self, n: int) -> tuple[int, int]:
        return n, 0


@dataclass(frozen=True, slots=True)
class BitExpression:
    """A parsed bit expression; call it with ``n``."""

    terms: tuple[_Literal | _Slice | _Whole, ...]

    @classmethod
    def parse(cls, text: str) -> BitExpression:
        """Raises ValueError with the fault."""
        if _NUMBER.fullmatch(text):
            return cls((_Literal(parse_number(text), 0),))
        terms: list[_Literal | _Slice | _Whole] = []
        for term in _BETWEEN_TERMS.split(text):
            match = _SLICE.fullmatch(term)
            if match:
                msb = int(match[1])
                lsb = msb if match[2] is None else int(match[2])
                if msb < lsb:
                    raise ValueError(f"{term!r} runs upwards; write n[{lsb}:{msb}]")
                terms.append(_Slice(msb, lsb))
            elif re.fullmatch(r"0b[01]+", term):
                terms.append(_Literal(int(term, 2), len(term) - 2))
            elif term == "n" and not terms:
                terms.append(_Whole())
            else:
                raise ValueError(
                    f"{shown(term)} in {shown(text)} is not a bit term such as 0b10, n or n[4:3]"
                )
        return cls(tuple(terms))

    def __call__(self, n: int | None) -> int:
        """The value for one ``n``; None where the expression may not use it."""
        value = 0
        for term in self.terms:
            if n is None and not isinstance(term, _Literal):
                raise ValueError("uses n, but the register is not a family")
            part, width = term.of(n or 0)
            value = value << width | part
        return value


def is_pattern(text: str) -> bool:
    """True for a name pattern of a family, as ``DBGBVR<n>_EL1``."""
    return "<" in text


def expand(pattern: str, n: int | None) -> str:
    """The pattern with each ``<expression>`` replaced by its value; raises ValueError."""
    return _HOLE.sub(lambda match: str(BitExpression.parse(match[1])(n)), pattern)


def bit_range(msb: int, lsb: int) -> str:
    """Bits as they are written everywhere: ``31:28``, or ``4`` for one."""
    return f"{msb}:{lsb}" if msb != lsb else str(msb)
