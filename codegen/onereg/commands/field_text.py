# SPDX-License-Identifier: MIT
"""Fields and their values as lines for a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TypeVar

from onereg.dataclass import dataclass
from onereg.model import Words
from onereg.model.fields import Field, Fields, Fieldset, Reserved
from onereg.model.notation import bit_range
from onereg.query.explanation import Explanation
from onereg.query.field_facts import difference_text, number_text
from onereg.query.register_facts import view_text
from onereg.query.subject import ValuedRegister
from onereg.query.values import (
    BitDifference,
    Decoded,
    FieldValue,
    Reading,
    ReservedValue,
    ValueComparison,
    condition,
    partly_given,
)
from onereg.terminal import styled

_MANY = 8
"""Possible fieldsets of a value that are shown with their fields."""


@dataclass(frozen=True, slots=True)
class _Row:
    bits: str
    name: str
    value: str
    text: str


def title_lines(of: ValuedRegister, values: str) -> Iterator[str]:
    """The head of the lines that follow: the register, its values and its title."""
    arch = "AArch32" if of.view else of.arch
    title = f"{of.title}, {of.bits} bits, {arch}"
    yield f"{styled(of.name, 'bold')}  {styled(values, 'cyan')}  {title}"
    if of.view:
        yield f"  {view_text(of.view)}"


def value_text(decoded: Decoded) -> str:
    """A value, or of a CPU template the bits that it sets."""
    if decoded.given is None:
        return f"{decoded.value:#x}"
    return f"{decoded.value:#x} in the bits {decoded.given:#x}"


def explained_lines(explained: Iterable[Explanation]) -> Iterator[str]:
    """The explanations of a value as lines."""
    yield from (f"  {styled(explanation.text, 'green')}" for explanation in explained)


def fields_lines(fields: Fields) -> Iterator[str]:
    """The meanings of a register's bits, as ``show`` prints them."""
    if fields.opaque:
        yield fields.opaque
        return
    yield from _fieldset_lines(fields.common, "")
    for fieldset in fields.fieldsets:
        yield _heading(fieldset)
        yield from _fieldset_lines(fieldset, "  ")


def _fieldset_lines(fieldset: Fieldset, indent: str) -> Iterator[str]:
    runs = _runs(fieldset.fields, lambda field: field)
    width = max((len(_run_name(run)) for run in runs), default=0)
    for run in runs:
        span = bit_range(run[0].msb, run[-1].lsb)
        doc = styled(run[0].doc, "dim")
        yield f"{indent}{span:>7}  {_run_name(run):<{width}}  {doc}"
        margin = indent + " " * (9 + width)
        for value in run[0].values:
            yield f"{margin}  {_enumerated(run[0], value.number)}  {value.name}: {value.doc}"
    reserved: dict[str, list[str]] = {}
    for bits in fieldset.reserved:
        reserved.setdefault(bits.kind.name, []).append(bit_range(bits.msb, bits.lsb))
    if reserved:
        kinds = (f"{kind} {', '.join(spans)}" for kind, spans in reserved.items())
        yield f"{indent}{styled('; '.join(kinds), 'dim')}"


def _run_name(run: Sequence[Field]) -> str:
    if len(run) == 1:
        return run[0].name
    return f"{run[0].family}, n = {_ranges(field.index or 0 for field in run)}"


def _enumerated(field: Field, number: int) -> str:
    return number_text(FieldValue(field, number)) if field.width > 1 else str(number)


def decoded_lines(decoded: Decoded, words: Words) -> Iterator[str]:
    """The meaning of a value, a line for each of its fields."""
    if decoded.fields.opaque:
        yield f"  {decoded.fields.opaque}"
        return
    if decoded.is_decided and decoded.possible:
        yield _heading(decoded.whole.fieldset, "  ")
    partly = dict(partly_given(decoded))
    yield from _table(_reading_rows(decoded.whole, words, partly), "  ")
    if len(decoded.possible) > _MANY:
        names = ", ".join(reading.fieldset.name for reading in decoded.possible)
        yield f"  {len(decoded.possible)} meanings are possible; --format json has each: {names}"
    elif not decoded.is_decided:
        for reading in decoded.possible:
            yield _heading(reading.fieldset, "  ")
            yield from _table(_reading_rows(reading, words, partly), "    ")
    if decoded.unsaid:
        warning = f"{decoded.unsaid:#x} is set in bits that the spec does not describe"
        yield f"  {styled(warning, 'yellow')}"


def _heading(fieldset: Fieldset, indent: str = "") -> str:
    when = f"where {condition(fieldset)}" if fieldset.when else "otherwise"
    doc = f": {fieldset.doc}" if fieldset.doc else ""
    return f"{indent}{styled(fieldset.name, 'bold')}, {when}{doc}"


def _reading_rows(reading: Reading, words: Words, partly: Mapping[Field, str]) -> Iterator[_Row]:
    """High to low; reserved bits only where there is something to say of them.

    ``partly`` has the bits of fields of which only some are given.
    """
    parts: list[tuple[int, list[_Row]]] = []
    for field in reading.fieldset.fields:
        if field in partly:
            span, doc = bit_range(field.msb, field.lsb), f"only some bits: {field.doc}"
            parts.append((field.msb, [_Row(span, field.name, partly[field], doc)]))
    for run in _runs(reading.fields, lambda value: value.field):
        rows = list(_family_rows(run)) if len(run) > 1 else [_field_row(run[0])]
        parts.append((run[0].field.msb, rows))
    for reserved in reading.reserved:
        parts.append((reserved.bits.msb, list(_reserved_rows(reserved, words))))
    for _, rows in sorted(parts, key=lambda part: -part[0]):
        yield from rows


def _field_row(value: FieldValue) -> _Row:
    field = value.field
    legend = styled(f"({field.doc})", "dim")
    if value.meaning:
        text = f"{styled(value.meaning.name, 'cyan')}: {value.meaning.doc}  {legend}"
    elif not value.is_known:
        text = f"{styled('reserved, or newer than this spec', 'yellow')}  {legend}"
    else:
        text = _clear_text(field) if field.width == 1 and not value.number else field.doc
    return _Row(bit_range(field.msb, field.lsb), field.name, number_text(value), text)


def _clear_text(field: Field) -> str:
    """The meaning of a single bit, which is 0; most descriptions are about 1."""
    of_zero = field.doc.startswith("0:") or "if 0" in field.doc
    return styled(f"({field.doc})" if of_zero else f"(if 1: {field.doc})", "dim")


def _family_rows(run: Sequence[FieldValue]) -> Iterator[_Row]:
    """The set fields of a family, single bits in one line, and then those that are clear."""
    first = run[0].field
    clear = [value for value in run if not value.number]
    if first.width == 1 and not first.values:
        numbers = _ranges(value.field.index or 0 for value in run if value.number)
        span = bit_range(first.msb, run[-1].field.lsb)
        text = f"n = {numbers}: {first.doc}" if numbers else _clear_text(first)
        yield _Row(span, first.family, "1" if numbers else "0", text)
        return
    for value in run:
        if value.number:
            yield _field_row(value)
    if len(clear) > 1:
        row = _field_row(clear[0])
        numbers = _ranges(value.field.index or 0 for value in clear)
        yield _Row("", first.family, row.value, f"n = {numbers}: {row.text}")
    elif clear:
        yield _field_row(clear[0])


def _reserved_rows(reserved: ReservedValue, words: Words) -> Iterator[_Row]:
    bits, kind = reserved.bits, reserved.bits.kind
    span, value = bit_range(bits.msb, bits.lsb), f"{reserved.number:#x}"
    if reserved.wrong:
        state = "clear" if kind is Reserved.RES1 else "set"
        text = f"reserved, but {_bits_text(reserved.wrong)} {state}"
        yield _Row(span, kind.name, value, styled(text, "yellow"))
    elif kind is Reserved.IMPDEF:
        yield _Row(span, kind.name, value, words.reserved[kind])
    elif kind is Reserved.UNKNOWN and reserved.number:
        yield _Row(span, kind.name, value, styled(words.reserved[kind], "dim"))


def comparison_lines(
    first: Decoded, second: Decoded, compared: Sequence[ValueComparison]
) -> list[str]:
    """The differences of two values, as a reviewer reads them."""
    if first.value == second.value:
        return ["  no difference"]
    if first.fields.opaque:
        return [f"  {first.fields.opaque}"]
    lines: list[str] = []
    for comparison in compared:
        one, other = comparison.first, comparison.second
        rows = list(_difference_rows(comparison.differences))
        if one != other:
            lines.append(f"  {styled(f'{one.name} against {other.name}', 'bold')}")
        elif one.name and rows and len(compared) > 1:
            lines.append(_heading(one, "  "))
        lines += _table(rows, "  ")
    if not lines and first.unsaid == second.unsaid:
        return ["  no difference but in UNKNOWN bits"]
    if first.unsaid != second.unsaid:
        unsaid = f"{first.unsaid:#x} against {second.unsaid:#x}"
        lines.append(f"  bits that the spec does not describe: {unsaid}")
    return lines


def _difference_rows(differences: Iterable[BitDifference]) -> Iterator[_Row]:
    for _, group in groupby(differences, key=_folding):
        run = list(group)
        of, last = run[0].of, run[-1].of
        span = bit_range(of.msb, last.lsb)
        text = difference_text(run[0])
        if len(run) > 1 and isinstance(of, Field):
            numbers = _ranges(d.of.index or 0 for d in run if isinstance(d.of, Field))
            text = f"{of.family}, n = {numbers}: {text.partition(': ')[2]}"
        doc = of.doc if isinstance(of, Field) else ""
        yield _Row(span, text, "", styled(f"({doc})", "dim") if doc else "")


def _folding(difference: BitDifference) -> object:
    """A key that is equal for neighbouring single bits of a family that differ alike."""
    first, second = difference.first, difference.second
    if isinstance(first, FieldValue) and isinstance(second, FieldValue):
        field = first.field
        if field.width == 1 and field.index is not None and field.family == second.field.family:
            return field.family, first.number
    return difference.of.msb


def _table(rows: Iterable[_Row], indent: str) -> list[str]:
    body = list(rows)
    name = max((len(row.name) for row in body), default=0)
    value = max((len(row.value) for row in body), default=0)
    return [
        f"{indent}{row.bits:>7}  {row.name:<{name}}  "
        f"{f'{row.value:<{value}}  ' if value else ''}{row.text}".rstrip()
        for row in body
    ]


T = TypeVar("T")


def _runs(values: Sequence[T], field_of: Callable[[T], Field]) -> list[list[T]]:
    """Neighbours of one family together, all others alone."""
    runs: list[list[T]] = []
    for value in values:
        field = field_of(value)
        before = field_of(runs[-1][0]) if runs else None
        if before and field.index is not None and field.family == before.family:
            runs[-1].append(value)
        else:
            runs.append([value])
    return runs


def _ranges(numbers: Iterable[int]) -> str:
    """``0..5, 9``."""
    runs = _consecutive(sorted(numbers))
    return ", ".join(f"{run[0]}..{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def _bits_text(mask: int) -> str:
    """``bit 5 is``, ``bits 7, 5:3 are``."""
    bits = [bit for bit in range(mask.bit_length()) if mask >> bit & 1]
    spans = _consecutive(bits)
    text = ", ".join(bit_range(span[-1], span[0]) for span in reversed(spans))
    return f"bits {text} are" if len(bits) > 1 else f"bit {text} is"


def _consecutive(numbers: Iterable[int]) -> list[list[int]]:
    """Ascending numbers in runs without a gap."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs
