# SPDX-License-Identifier: MIT
"""Changes of the AArch32 registers that are parts of AArch64 registers."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, named, reworded, row
from onereg.model import View, ViewPart
from onereg.model.notation import bit_range
from onereg.query.register_facts import view_text


@rule("view-added", Class.ADDITION)
def a_view_is_new(both: Both) -> Iterator[Difference]:
    """An AArch32 register that the old spec does not have."""
    for view in both.views.added:
        yield Difference(_subject(view), "is new", f"({view_text(view)})")


@rule("view-removed", Class.ABI_BREAKING)
def a_view_is_gone(both: Both) -> Iterator[Difference]:
    """An AArch32 register that only the old spec has: code that says its name fails."""
    for view in both.views.removed:
        yield Difference(_subject(view, Side.OLD), "is gone", f"({view_text(view)})")


@rule("view-renamed", Class.BEHAVIOUR)
def a_view_has_another_name(both: Both) -> Iterator[Difference]:
    """An AArch32 register has a new name and the same parts."""
    for old, new in both.views.renamed:
        yield Difference(_subject(new), "is the new name", f"of {old.name}")


@rule("view-width", Class.ABI_BREAKING)
def a_view_has_another_width(both: Both) -> Iterator[Difference]:
    """The number of bits of an AArch32 register has changed."""
    for old, new in both.views.kept:
        if old.bits != new.bits:
            yield change(_subject(new), "width", f"{old.bits} bits", f"{new.bits} bits")


@rule("view-parts", Class.ABI_BREAKING, "its value is other bits")
def a_view_has_other_parts(both: Both) -> Iterator[Difference]:
    """The bits of AArch64 registers that an AArch32 register is have changed."""
    for old, new in both.views.kept:
        was, now = ([*map(_part, view.parts)] for view in (old, new))
        renamed = {_part(part, both) for part in old.parts}
        for text in now:
            if text not in renamed:
                yield Difference(_subject(new), "new part", text)
        for part, text in zip(old.parts, was, strict=True):
            if _part(part, both) not in now:
                yield Difference(_subject(new), "part removed", text)


def _part(part: ViewPart, both: Both | None = None) -> str:
    of = both.now(part.of) if both else part.of
    at = bit_range(part.of_msb, part.of_lsb)
    return f"{bit_range(part.msb, part.lsb)} is {of}[{at}]"


@rule("view-synonyms", Class.BEHAVIOUR)
def a_view_has_other_synonyms(both: Both) -> Iterator[Difference]:
    """The other names by which an AArch32 register is found have changed."""
    for old, new in both.views.kept:
        if set(old.also) != set(new.also):
            yield change(_subject(new), "synonyms", old.also, new.also)


@rule("view-inherits", Class.DOCUMENTATION)
def a_view_inherits_its_fields(both: Both) -> Iterator[Difference]:
    """An AArch32 register newly takes its fields from its AArch64 register, or no longer does."""
    for old, new in both.views.kept:
        if old.inherits != new.inherits:
            yield change(_subject(new), "inherits its fields", old.inherits, new.inherits)


@rule("view-family", Class.DOCUMENTATION)
def a_view_is_written_in_another_row(both: Both) -> Iterator[Difference]:
    """An AArch32 register is written in another family, or with another ``n``."""
    for old, new in both.views.kept:
        if row(old) != row(new) and old.name == new.name:
            yield change(_subject(new), "row", row(old), row(new))


@rule("view-title", Class.DOCUMENTATION)
def a_view_is_described_otherwise(both: Both) -> Iterator[Difference]:
    """The title of an AArch32 register, or where it was taken from, has changed."""
    for old, new in both.views.kept:
        if old.title != new.title:
            yield reworded(_subject(new), "title", old.title, new.title)
        if old.source != new.source:
            yield reworded(_subject(new), "source", old.source, new.source)


def _subject(view: View, side: Side = Side.NEW) -> Subject:
    return named("view", view.name, view.mark, side)
