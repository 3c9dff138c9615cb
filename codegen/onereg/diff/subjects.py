# SPDX-License-Identifier: MIT
"""Names of the things of a spec in a sentence, and spellings of their values."""

from __future__ import annotations

from enum import Enum
from itertools import takewhile
from textwrap import shorten
from typing import Any

from onereg.diff.changes import Difference, Side, Subject
from onereg.errors import Mark
from onereg.model import Described, OneReg, Register, Spec

_LONGEST = 72
"""The most characters of a text that is quoted whole, old and new side by side."""
_AROUND = 12
"""The characters before and behind a difference within a longer text."""


def of_register(register: Register, side: Side = Side.NEW) -> Subject:
    return Subject(
        name=register.name,
        mark=register.mark,
        side=side,
        suffix=_suffix(register.arch),
        family=register.family,
        index=register.index,
    )


def of_one_reg(one_reg: OneReg, spec: Spec, side: Side = Side.NEW) -> Subject:
    """A register with its set, so that the same change in a whole set is one sentence."""
    register = one_reg.register
    return Subject(
        name=register.name,
        mark=one_reg.mark,
        side=side,
        suffix=_suffix(register.arch),
        family=register.family,
        index=register.index,
        container=f"the set {one_reg.set}",
        siblings=sum(o.set == one_reg.set for o in spec.of_arch(one_reg.arch)),
    )


def named(kind: str, name: str, mark: Mark, side: Side = Side.NEW) -> Subject:
    """A subject without a family: ``feature sve``."""
    return Subject(name, mark, side, prefix=f"{kind} ")


def row(one: Described) -> str:
    """Where it is written: ``X<n>, n=2``."""
    return one.family if one.index is None else f"{one.family}, n={one.index}"


def _suffix(arch: str) -> str:
    return "" if arch == "arm64" else f" of {arch}"


def change(subject: Subject, what: str, old: object, new: object) -> Difference:
    """A difference in the words ``WHAT changed from OLD to NEW``."""
    return Difference(subject, f"{what} changed", f"from {spelt(old)} to {spelt(new)}")


def reworded(subject: Subject, what: str, old: str | None, new: str | None) -> Difference:
    """A difference of texts for the reader, in quotes; of long texts, the part that differs."""
    if old is None:
        return Difference(subject, f"{what} added", quoted(new or ""))
    if new is None:
        return Difference(subject, f"{what} removed", quoted(old))
    if max(len(old), len(new)) > _LONGEST:
        start = _common(old, new)
        end = _common(old[start:][::-1], new[start:][::-1])
        old, new = (_window(text, start, len(text) - end) for text in (old, new))
    return Difference(subject, f"{what} changed", f"from {quoted(old)} to {quoted(new)}")


def _common(one: str, other: str) -> int:
    """The length of the beginning that two texts share."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _window(text: str, start: int, end: int) -> str:
    """The characters from ``start`` to ``end`` and the words around them."""
    first = text.rfind(" ", 0, max(start - _AROUND, 0)) + 1
    last = text.find(" ", min(end + _AROUND, len(text)))
    last = len(text) if last < 0 else last
    return f"{'... ' if first else ''}{text[first:last]}{' ...' if last < len(text) else ''}"


def spelt(value: Any) -> str:
    """A value as the spec writes it; ``none`` for None."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return ", ".join(map(spelt, value)) or "none"
    return "none" if value is None or value == "" else str(value)


def quoted(text: str) -> str:
    """Words between quotes, on one line and not too many."""
    return f'"{shorten(text, 2 * _LONGEST, placeholder=" ...")}"'


def hexadecimal(number: int) -> str:
    return f"{number:#x}"
