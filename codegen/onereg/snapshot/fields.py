# SPDX-License-Identifier: MIT
"""The fields of a value as a short phrase, for lists of many registers."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.model.fields import Fields
from onereg.query.field_facts import difference_text, part_text
from onereg.query.values import Others, compare_values, decode


def told(fields: Fields, value: int, others: Others) -> str:
    """``M=EL1h, I=1``: the fields that are not zero; empty where the register is plain data."""
    if _is_plain(fields):
        return ""
    whole = decode(fields, value, others).whole
    return ", ".join(f"{of.field.name}={part_text(of)}" for of in whole.fields if of.number)


def differing(fields: Fields, first: int, second: int, others: Others) -> Iterator[str]:
    """Each difference, as ``AES: 0x2 against 0x1``; none where the register is plain data."""
    if not _is_plain(fields):
        one, two = (decode(fields, value, others) for value in (first, second))
        for comparison in compare_values(one, two):
            yield from map(difference_text, comparison.differences)


def _is_plain(fields: Fields) -> bool:
    """True of data without fields, and of one field alone, which says no more than the value."""
    return fields.opaque is not None or len(list(fields)) == 1
