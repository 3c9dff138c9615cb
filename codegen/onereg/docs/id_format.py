# SPDX-License-Identifier: MIT
"""The composition of an id: the frame of its 64 bits, and the bits 15:0 of each group."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.dataclass import dataclass
from onereg.docs.picture import Row, Span, rows
from onereg.model import OneReg, Spec
from onereg.model.ids import (
    ARCH_MASK,
    ARCH_SHIFT,
    COPROC_MASK,
    COPROC_SHIFT,
    MAX_SIZE_CODE,
    NUMBER_BITS,
    SIZE_MASK,
    SIZE_SHIFT,
    Group,
)
from onereg.model.notation import bit_range
from onereg.query.register_facts import id_text

ID_BITS = 64
_ARCH = (ARCH_SHIFT + ARCH_MASK.bit_length() - 1, ARCH_SHIFT)
_SIZE = (SIZE_SHIFT + SIZE_MASK.bit_length() - 1, SIZE_SHIFT)
_COPROC = (COPROC_SHIFT + COPROC_MASK.bit_length() - 1, COPROC_SHIFT)
_ZERO = (_SIZE[1] - 1, _COPROC[0] + 1)
"""(msb, lsb) of the parts of the frame."""


@dataclass(frozen=True, slots=True)
class IdPart:
    """Some bits of an id."""

    name: str
    """``arch``, ``size``, ``group``, ``op0``, ``offset`` or ``number``; empty: always zero."""
    msb: int
    lsb: int
    value: int | None
    """None in a picture of ids in general."""
    text: str
    """The value's meaning: ``arm64``, ``U64``, ``sysreg``, ``byte 288 of struct kvm_regs``."""

    @property
    def bits(self) -> str:
        """``63:56``"""
        return bit_range(self.msb, self.lsb)

    @property
    def shown(self) -> str:
        """The value as the headers write it."""
        return "" if self.value is None else f"{self.value:#x}"


@dataclass(frozen=True, slots=True)
class GroupFormat:
    """A group, and the meaning of bits 15:0 in its ids."""

    name: str
    title: str
    code: str
    """Bits 27:16, as ``0x13``."""
    arches: tuple[str, ...]
    symbol: str
    widths: tuple[int, ...]
    count: int
    """The number of its ids in the spec."""
    picture: tuple[Row, ...]
    """Bits 15:0."""
    example: str
    """A register; empty where the group has no register."""
    example_id: str
    example_parts: tuple[IdPart, ...]


@dataclass(frozen=True, slots=True)
class IdFormatPage:
    """The page on ids."""

    picture: tuple[Row, ...]
    """The frame."""
    arches: tuple[tuple[str, str], ...]
    """(name, code)"""
    sizes: tuple[tuple[str, int, int], ...]
    """(code, bits, bytes)"""
    groups: tuple[GroupFormat, ...]
    example_id: str
    """An id of the first group."""
    where: str


def id_parts(one_reg: OneReg, spec: Spec) -> tuple[IdPart, ...]:
    """The parts of a register's id, high to low, without gaps."""
    found = spec.format.decode(one_reg.id)
    group = spec.format.groups[one_reg.group]
    return (
        IdPart("arch", *_ARCH, found.arch_code, one_reg.arch),
        IdPart("size", *_SIZE, one_reg.id >> SIZE_SHIFT & SIZE_MASK, _u(one_reg.size)),
        IdPart("", *_ZERO, 0, "zero"),
        IdPart("group", *_COPROC, found.coproc, group.name),
        *_number_parts(one_reg, group, found.number),
    )


def _u(size: int) -> str:
    return f"U{size * 8}"


def _number_parts(one_reg: OneReg, group: Group, number: int) -> Iterator[IdPart]:
    if one_reg.member is not None:
        text = f"32-bit word {number}, byte {number * 4}, of struct kvm_regs: {one_reg.member}"
        yield IdPart("offset", NUMBER_BITS - 1, 0, number, text)
    elif one_reg.id_encoding is not None and group.fields:
        above = NUMBER_BITS
        for name, (msb, lsb) in sorted(group.fields.items(), key=lambda item: -item[1][0]):
            if msb + 1 < above:
                yield IdPart("", above - 1, msb + 1, 0, "zero")
            value = number >> lsb & (1 << msb - lsb + 1) - 1
            yield IdPart(name, msb, lsb, value, str(value))
            above = lsb
    else:
        yield IdPart("number", NUMBER_BITS - 1, 0, number, str(number))


def id_format_page(spec: Spec) -> IdFormatPage:
    """The page of the spec's codes."""
    frame = (
        Span("field", "arch", *_ARCH, "arches"),
        Span("field", "size", *_SIZE, "sizes"),
        Span("zero", "0", *_ZERO),
        Span("field", "group (coproc)", *_COPROC, "groups"),
        Span("field", "encoding, offset or number", NUMBER_BITS - 1, 0, "groups"),
    )
    mark = spec.format.mark
    groups = tuple(_group(group, spec) for group in spec.format.groups.values())
    return IdFormatPage(
        picture=rows(frame, ID_BITS),
        arches=tuple((name, f"{code:#x}") for name, code in spec.format.arches.items()),
        sizes=tuple((f"{code:#x}", 8 << code, 1 << code) for code in range(MAX_SIZE_CODE + 1)),
        groups=groups,
        example_id=next((group.example_id for group in groups), ""),
        where=f"{mark.path}:{mark.line}",
    )


def _group(group: Group, spec: Spec) -> GroupFormat:
    ids = [one_reg for one_reg in spec.one_regs if one_reg.group == group.name]
    first = ids[0] if ids else None
    if group.fields:
        spans = [Span("field", name, msb, lsb) for name, (msb, lsb) in group.fields.items()]
        spans += _zeros(spans)
    else:
        core = any(one_reg.member for one_reg in ids)
        label = "offset in struct kvm_regs, in 32-bit words" if core else "number"
        spans = [Span("field", label, NUMBER_BITS - 1, 0)]
    return GroupFormat(
        name=group.name,
        title=group.title,
        code=f"{group.coproc:#x}",
        arches=group.arches,
        symbol=group.symbol or "",
        widths=tuple(sorted({one_reg.size * 8 for one_reg in ids})),
        count=len(ids),
        picture=rows(spans, NUMBER_BITS),
        example=first.name if first else "",
        example_id=id_text(first.id) if first else "",
        example_parts=id_parts(first, spec) if first else (),
    )


def _zeros(spans: list[Span]) -> list[Span]:
    above = NUMBER_BITS
    zeros = []
    for span in sorted(spans, key=lambda span: -span.msb):
        if span.msb + 1 < above:
            zeros.append(Span("zero", "0", above - 1, span.msb + 1))
        above = span.lsb
    if above > 0:
        zeros.append(Span("zero", "0", above - 1, 0))
    return zeros
