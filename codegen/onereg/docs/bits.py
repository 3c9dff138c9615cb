# SPDX-License-Identifier: MIT
"""The bits of a register, as a page shows them: pictures, fields, conditions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby

from onereg.dataclass import dataclass
from onereg.docs.links import Link
from onereg.docs.picture import Row, Span, rows
from onereg.docs.words import sentence
from onereg.model import Words
from onereg.model.fields import Field, Fields, Fieldset, OwnBits, ReservedBits, Selector
from onereg.model.notation import bit_range
from onereg.query.values import condition

LinkTo = Callable[[str], Link]
"""A link to a register of the same architecture, by its name."""


@dataclass(frozen=True, slots=True)
class NamedValue:
    """An enumerated value."""

    name: str
    number: int
    binary: str
    """``0b0001``, as wide as the field."""
    doc: str


@dataclass(frozen=True, slots=True)
class FieldEntry:
    """One row of a table of fields: a field, or reserved bits."""

    kind: str
    """``field``, or a :class:`~onereg.model.fields.Reserved` in lower case."""
    name: str
    """The field's name, or ``RES0`` and the like."""
    anchor: str
    """Empty for reserved bits."""
    bits: str
    """``31:28``, or ``4``."""
    msb: int
    lsb: int
    doc: str
    sign: str
    """``unsigned``, ``signed`` or empty."""
    values: tuple[NamedValue, ...]
    where: str
    """``spec/fields/arm64/timers.yaml:12``"""
    family: str = ""
    """The pattern that a field is written under, as ``P<n>``; empty outside families."""

    @property
    def is_field(self) -> bool:
        """True for a field, False for reserved bits."""
        return self.kind == "field"


@dataclass(frozen=True, slots=True)
class ConditionPart:
    """One part of a condition; all parts hold together."""

    text: str
    """``bit 4 is 1``, ``ID_AA64MMFR2_EL1.CCIDX is 0``"""
    other: Link | None
    """The register whose field decides; None where bits of this register do."""
    msb: int | None
    lsb: int | None
    """The bits of this register that decide."""
    numbers: tuple[int, ...]

    @property
    def link(self) -> Link | None:
        """The other register, where a page describes it."""
        return self.other if self.other and self.other.page else None


@dataclass(frozen=True, slots=True)
class BitsUnder:
    """The meaning of the bits under one condition, or of those that no condition changes."""

    name: str
    """The fieldset's name; empty for the common bits."""
    anchor: str
    doc: str
    when: str
    """The whole condition in words, ``otherwise`` for the last; empty for the common bits."""
    conditions: tuple[ConditionPart, ...]
    picture: tuple[Row, ...]
    """The whole register under the condition."""
    entries: tuple[FieldEntry, ...]
    """Its own fields and reserved bits, without the common ones; high to low."""

    @property
    def signs(self) -> bool:
        """True if the spec gives the order of values for any field."""
        return any(entry.sign for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Bits:
    """The meaning of the bits of a register."""

    width: int
    picture: tuple[Row, ...]
    """The whole register; bits that depend on a condition are a span of the kind ``other``."""
    common: BitsUnder
    under: tuple[BitsUnder, ...]
    """One for each condition, in the order to be tried."""
    opaque: str | None
    """The reason why the spec does not describe them."""
    same_as: Link | None
    """The register whose fields these are."""
    said: bool
    """True if the spec describes them, or gives a reason why not."""
    source: str
    where: str

    @property
    def decodes(self) -> bool:
        """True if a value has parts."""
        return self.said and self.opaque is None

    @property
    def has_common(self) -> bool:
        """True if some bits keep their meaning under every condition, and others do not."""
        return bool(self.under and self.common.entries)

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """(name, anchor) of every field, the common ones first."""
        found = (e for under in (self.common, *self.under) for e in under.entries)
        return tuple((entry.name, entry.anchor) for entry in found if entry.is_field)


def make_bits(fields: Fields, width: int, link: LinkTo, words: Words) -> Bits:
    """The page's description of the bits of a register that is ``width`` bits wide."""
    anchors = _anchors(fields)
    whole = list(_spans(fields.common, anchors))
    if fields.fieldsets:
        whole += _others(whole, width)
    return Bits(
        width=width,
        picture=rows(whole, width),
        common=BitsUnder(
            name="",
            anchor="",
            doc=fields.common.doc,
            when="",
            conditions=(),
            picture=rows(_spans(fields.common, anchors), width),
            entries=tuple(_entries(fields.common, anchors, words)),
        ),
        under=tuple(
            BitsUnder(
                name=own.name,
                anchor=anchors[own.name, "", 0],
                doc=own.doc,
                when=condition(own),
                conditions=tuple(_condition(selector, link) for selector in own.when),
                picture=rows([*_spans(own, anchors), *_spans(fields.common, anchors)], width),
                entries=tuple(_entries(own, anchors, words)),
            )
            for own in fields.fieldsets
        ),
        opaque=fields.opaque,
        same_as=link(fields.same_as) if fields.same_as else None,
        said=fields.said,
        source=fields.source,
        where=f"{fields.mark.path}:{fields.mark.line}",
    )


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A row of a table of fields: a field, a family of fields, or reserved bits."""

    bits: str
    name: str
    doc: str
    is_field: bool
    entries: tuple[FieldEntry, ...]
    """One, or those of a family."""

    @property
    def first(self) -> FieldEntry:
        """The only one, where it is no family."""
        return self.entries[0]

    @property
    def is_family(self) -> bool:
        """True if it is a row of several fields."""
        return len(self.entries) > 1


def field_lines(under: BitsUnder, fewest: int) -> Iterator[FieldLine]:
    """The rows of a table; neighbours of one family are one where they are more than ``fewest``."""
    for _, group in groupby(under.entries, lambda e: (e.family or (e.name, e.msb), e.doc)):
        entries = tuple(group)
        first, last = entries[0], entries[-1]
        if len(entries) > fewest:
            name = f"{first.name} to {last.name}"
            yield FieldLine(bit_range(first.msb, last.lsb), name, first.doc, True, entries)
        else:
            yield from (FieldLine(e.bits, e.name, e.doc, e.is_field, (e,)) for e in entries)


_Anchors = Mapping[tuple[str, str, int], str]
"""Ids by (fieldset, field, msb); the id of a fieldset itself by (fieldset, "", 0)."""


def _anchors(fields: Fields) -> _Anchors:
    """Ids that are unique on a page: no identifier has a hyphen, so that no other id is equal."""
    found: dict[tuple[str, str, int], str] = {}
    taken: set[str] = set()
    for own in (fields.common, *fields.fieldsets):
        parts = ("field", own.name) if own.name else ("field",)
        found[own.name, "", 0] = _unique(f"when-{_plain(own.name)}", taken)
        for field in own.fields:
            wanted = "-".join(_plain(part) for part in (*parts, field.name))
            found[own.name, field.name, field.msb] = _unique(wanted, taken)
    return found


def _plain(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_]+", "_", name)


def _unique(wanted: str, taken: set[str]) -> str:
    while wanted in taken:
        wanted += "_"
    taken.add(wanted)
    return wanted


def _condition(selector: Selector, link: LinkTo) -> ConditionPart:
    own = selector.of if isinstance(selector.of, OwnBits) else None
    return ConditionPart(
        text=str(selector),
        other=None if isinstance(selector.of, OwnBits) else link(selector.of.register),
        msb=own.msb if own else None,
        lsb=own.lsb if own else None,
        numbers=selector.numbers,
    )


def _spans(fieldset: Fieldset, anchors: _Anchors) -> Iterator[Span]:
    for field in fieldset.fields:
        anchor = anchors[fieldset.name, field.name, field.msb]
        family = field.family if field.index is not None else ""
        yield Span("field", field.name, field.msb, field.lsb, anchor, family)
    for bits in fieldset.reserved:
        yield Span(bits.kind.value, bits.kind.name, bits.msb, bits.lsb)


def _others(spans: Sequence[Span], width: int) -> list[Span]:
    """The bits that only a condition gives a meaning."""
    found = []
    above = width
    for span in sorted(spans, key=lambda span: -span.msb):
        if span.msb + 1 < above:
            found.append(Span("other", "by condition", above - 1, span.msb + 1))
        above = span.lsb
    if above > 0:
        found.append(Span("other", "by condition", above - 1, 0))
    return found


def _entries(fieldset: Fieldset, anchors: _Anchors, words: Words) -> Iterator[FieldEntry]:
    both: list[Field | ReservedBits] = [*fieldset.fields, *fieldset.reserved]
    for what in sorted(both, key=lambda what: -what.msb):
        bits = bit_range(what.msb, what.lsb)
        where = f"{what.mark.path}:{what.mark.line}"
        if isinstance(what, ReservedBits):
            name, doc = what.kind.name, sentence(words.reserved[what.kind])
            yield FieldEntry(
                what.kind.value, name, "", bits, what.msb, what.lsb, doc, "", (), where
            )
            continue
        yield FieldEntry(
            kind="field",
            name=what.name,
            anchor=anchors[fieldset.name, what.name, what.msb],
            bits=bits,
            msb=what.msb,
            lsb=what.lsb,
            doc=what.doc,
            sign=what.sign.value if what.sign else "",
            values=tuple(
                NamedValue(v.name, v.number, f"0b{v.number:0{what.width}b}", v.doc)
                for v in what.values
            ),
            where=where,
            family=what.family if what.index is not None else "",
        )
