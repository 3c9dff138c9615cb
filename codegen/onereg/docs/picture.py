# SPDX-License-Identifier: MIT
"""Bit pictures: the bits of a value in rows, the most significant first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onereg.dataclass import dataclass
from onereg.model.notation import bit_range

ROW_BITS = 32


@dataclass(frozen=True, slots=True)
class Span:
    """A run of bits that belong together; a picture consists of runs."""

    kind: str
    """``field``, a :class:`~onereg.model.fields.Reserved` in lower case, ``zero``, ``unsaid`` (the
    spec does not describe the bits), ``other`` (they depend on a condition) or ``part``."""
    label: str
    """A name, or a word in its place, as ``RES0``."""
    msb: int
    lsb: int
    anchor: str = ""
    """The place on the page that says more; empty where there is none."""
    family: str = ""
    """The pattern that a field is written under; empty outside families."""

    @property
    def bits(self) -> str:
        """``31:28``, or ``4``."""
        return bit_range(self.msb, self.lsb)

    @property
    def width(self) -> int:
        """The width in bits."""
        return self.msb - self.lsb + 1


@dataclass(frozen=True, slots=True)
class BitBox:
    """A span, or the part of it that is in one row."""

    span: Span
    msb: int
    lsb: int

    @property
    def width(self) -> int:
        """The width in bits of the register."""
        return self.msb - self.lsb + 1

    @property
    def single(self) -> bool:
        """True if it is one bit."""
        return self.msb == self.lsb

    @property
    def partial(self) -> bool:
        """True if the span goes on in another row."""
        return (self.msb, self.lsb) != (self.span.msb, self.span.lsb)

    @property
    def label(self) -> str:
        """The span's label, with the bits of the span where it goes on in another row."""
        if not self.partial or self.span.kind != "field":
            return self.span.label
        return f"{self.span.label}[{self.msb - self.span.lsb}:{self.lsb - self.span.lsb}]"


@dataclass(frozen=True, slots=True)
class Row:
    """Up to :data:`ROW_BITS` bits, or any number of them that are all one thing."""

    msb: int
    lsb: int
    cells: tuple[BitBox, ...]
    """High to low, without gaps."""


def rows(spans: Iterable[Span], bits: int) -> tuple[Row, ...]:
    """The picture of a register; bits that no span has are ``unsaid``."""
    whole = _without_gaps(sorted(spans, key=lambda span: -span.msb), bits)
    found: list[Row] = []
    for lsb in range((bits - 1) // ROW_BITS * ROW_BITS, -1, -ROW_BITS):
        msb = min(lsb + ROW_BITS, bits) - 1
        cells = tuple(
            BitBox(span, min(span.msb, msb), max(span.lsb, lsb))
            for span in whole
            if span.lsb <= msb and span.msb >= lsb
        )
        before = found[-1] if found else None
        if (
            before
            and len(cells) == len(before.cells) == 1
            and cells[0].span == before.cells[0].span
        ):
            found[-1] = Row(before.msb, lsb, (BitBox(cells[0].span, before.msb, lsb),))
        else:
            found.append(Row(msb, lsb, cells))
    return tuple(found)


def _without_gaps(spans: Sequence[Span], bits: int) -> list[Span]:
    whole = []
    above = bits
    for span in spans:
        if span.msb + 1 < above:
            whole.append(Span("unsaid", "", above - 1, span.msb + 1))
        whole.append(span)
        above = span.lsb
    if above > 0:
        whole.append(Span("unsaid", "", above - 1, 0))
    return whole
