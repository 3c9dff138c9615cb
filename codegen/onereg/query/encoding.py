# SPDX-License-Identifier: MIT
"""A register's value put together from its fields."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from onereg.errors import shown
from onereg.model.fields import Field, Fields, Fieldset, OtherField, Reserved, Sign
from onereg.model.notation import bit_range
from onereg.query.values import (
    Others,
    bits_of,
    condition,
    nothing_known,
    parse_value,
    possible_fieldsets,
)


class EncodingError(ValueError):
    """Why fields make no value; a sentence for the user."""


class _UndecidedError(EncodingError):
    """That the bits that select a fieldset may be one of several numbers."""


def encode(
    fields: Fields,
    given: Mapping[str, str],
    base: int | None = None,
    others: Others = nothing_known,
) -> int:
    """The value that has the fields: texts by name, each a number or an enumerated value's name.

    All other bits are those of ``base``; without it they are 0, and RES1 bits 1.  Where such a
    value has another fieldset than that of the fields, the bits that select theirs are set too,
    unless they are given otherwise.  Raises EncodingError.
    """
    for name in given:
        if not any(_matches(field, name) for field in fields):
            raise EncodingError(f"no field {name}{_near(name, {field.name for field in fields})}")
    wholes = fields.complete()
    having = [
        index
        for index, whole in enumerate(wholes)
        if all(_field(whole.fields, name) is not None for name in given)
    ]
    if not having:
        raise EncodingError(_never_together(fields, given))
    natural: dict[int, Fieldset] = {}
    forced: dict[int, Fieldset] = {}
    undecided: list[Fieldset] = []
    problems = []
    for index in having:
        try:
            value, is_natural = _assembled(fields, wholes, index, given, base, others)
        except _UndecidedError as error:
            undecided.append(wholes[index])
            problems.append(str(error))
        except EncodingError as error:
            problems.append(str(error))
        else:
            (natural if is_natural else forced).setdefault(value, wholes[index])
    found = natural or forced
    choices = [*found.values(), *(() if natural else undecided)]
    if len(choices) > 1:
        texts = (f"{choice.name} ({condition(choice)})" for choice in choices)
        names = ", ".join(given) or "the value"
        raise EncodingError(f"{names}: the fieldset is not decided; it may be {_choice(texts)}")
    if not found:
        raise EncodingError("; ".join(dict.fromkeys(problems)))
    return next(iter(found))


def _choice(words: Iterable[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} or {last}" if first else last


def _assembled(
    fields: Fields,
    wholes: Sequence[Fieldset],
    index: int,
    given: Mapping[str, str],
    base: int | None,
    others: Others,
) -> tuple[int, bool]:
    """(the value by one fieldset, whether it has that fieldset without a bit set for it)."""
    whole = wholes[index]
    value, settled = (0, 0) if base is None else (base, -1)
    if base is None:
        for reserved in whole.reserved:
            if reserved.kind is Reserved.RES1:
                value |= reserved.mask
    for name, text in given.items():
        field = _field(whole.fields, name)
        assert field is not None
        value = value & ~field.mask | _number(field, text) << field.lsb
        settled |= field.mask
    is_natural = True
    for selector in whole.when:
        bits = selector.of
        if isinstance(bits, OtherField) or bits_of(bits, value) in selector.numbers:
            continue
        if settled >> bits.lsb & (1 << bits.msb - bits.lsb + 1) - 1:
            own = f"{bits} {'is' if bits.msb == bits.lsb else 'are'} {bits_of(bits, value):#x}"
            raise EncodingError(f"{_of_fieldset(given, whole)}, but {own}")
        if len(selector.numbers) > 1:
            raise _UndecidedError(f"{_of_fieldset(given, whole)}; say which")
        mask = (1 << bits.msb - bits.lsb + 1) - 1 << bits.lsb
        value = value & ~mask | selector.numbers[0] << bits.lsb
        is_natural = False
    chosen = possible_fieldsets(fields, value, others)
    if fields.fieldsets and index not in chosen:
        names = _choice(wholes[other].name for other in chosen) if chosen else "none"
        raise EncodingError(f"{_of_fieldset(given, whole)}, but the fieldset is {names}")
    return value, is_natural


def _of_fieldset(given: Mapping[str, str], fieldset: Fieldset) -> str:
    names = ", ".join(given) or "the value"
    return f"{names}: of the fieldset {fieldset.name} ({condition(fieldset)})"


def _matches(field: Field, name: str) -> bool:
    return field.name.lower() == name.lower()


def _field(fields: Sequence[Field], name: str) -> Field | None:
    """The field of that name; case counts only where a field has the name in exactly this case."""
    exact = (field for field in fields if field.name == name)
    return next(exact, None) or next((field for field in fields if _matches(field, name)), None)


def _never_together(fields: Fields, given: Mapping[str, str]) -> str:
    homes = []
    for name in given:
        if _field(fields.common.fields, name) is None:
            having = (f.name for f in fields.fieldsets if _field(f.fields, name) is not None)
            homes.append(f"{name} is of {_choice(having)}")
    return f"no fieldset has all of these fields: {'; '.join(homes)}"


def _number(field: Field, text: str) -> int:
    """The number of a field's text; raises EncodingError."""
    bits = bit_range(field.msb, field.lsb)
    of = f"{field.name} ({field.width} bit{'s' if field.width > 1 else ''}, {bits})"
    for value in field.values:
        if value.name.lower() == text.lower():
            return value.number
    negative = text.startswith("-")
    try:
        number = parse_value(text.removeprefix("-"))
    except ValueError:
        if not field.values:
            raise EncodingError(f"{of}: {shown(text)} is not a number such as 5 or 0x1f") from None
        near = _near(text, [value.name for value in field.values])
        raise EncodingError(f"{of} has no value {text}{near}") from None
    if negative and number:
        if field.sign is not Sign.SIGNED or number > 1 << field.width - 1:
            raise EncodingError(f"{of}: {text} does not fit")
        return (1 << field.width) - number
    if number >> field.width:
        raise EncodingError(f"{of}: {text} does not fit")
    return number


def _near(word: str, names: Collection[str]) -> str:
    """The names that are most like a word, in any case; all where they are few."""
    import difflib

    by_lower = {name.lower(): name for name in sorted(names)}
    near = difflib.get_close_matches(word.lower(), by_lower, n=5, cutoff=0.5)
    if near:
        return f"; nearest: {', '.join(by_lower[name] for name in near)}"
    return f"; there are: {', '.join(sorted(names))}" if 0 < len(names) <= 12 else ""
