# SPDX-License-Identifier: MIT
"""Changes of a VMM's layout as a whole: the head of a file of ``spec/layouts``."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, named, reworded, spelt
from onereg.errors import Mark
from onereg.model import Layout


@rule("layout-added", Class.ADDITION)
def a_layout_is_new(both: Both) -> Iterator[Difference]:
    """A layout that the old spec does not have."""
    for layout in both.layouts.added:
        yield Difference(_subject(layout), "is new", f"({layout.title})")


@rule("layout-removed", Class.ABI_BREAKING)
def a_layout_is_gone(both: Both) -> Iterator[Difference]:
    """A layout that only the old spec has: nothing is generated for its VMM any more."""
    for layout in both.layouts.removed:
        yield Difference(_subject(layout, Side.OLD), "is gone", f"({layout.title})")


@rule("layout-renamed", Class.ABI_BREAKING)
def a_layout_has_another_name(both: Both) -> Iterator[Difference]:
    """A layout of the same struct has a new name, and with it all generated files and functions."""
    for old, new in both.layouts.renamed:
        yield Difference(_subject(new), "is the new name", f"of {old.name}")


@rule("layout-struct", Class.ABI_BREAKING)
def a_layout_is_of_another_struct(both: Both) -> Iterator[Difference]:
    """A layout describes another struct, or its struct is newly generated or no longer is."""
    for old, new in both.layouts.kept:
        if old.struct != new.struct:
            yield change(_subject(new), "struct", old.struct, new.struct)
        if old.declares != new.declares:
            yield change(_subject(new), "declares", old.declares, new.declares)


@rule("layout-targets", Class.BEHAVIOUR)
def other_targets_render_a_layout(both: Both) -> Iterator[Difference]:
    """The targets that a layout names have changed, and with them the files made of it."""
    for old, new in both.layouts.kept:
        before, after = map(_targets, (old, new))
        if before != after:
            yield change(_subject(new), "targets", before, after)


def _targets(layout: Layout) -> str:
    if layout.targets is None:
        return "the usual"
    return spelt(tuple(sorted(target.name for target in layout.targets)))


@rule("layout-raw", Class.BEHAVIOUR)
def the_rest_is_kept_or_not(both: Both) -> Iterator[Difference]:
    """Registers without a place are newly kept as raw bytes, or no longer, or in other groups."""
    for old, new in both.layouts.kept:
        if (old.raw is None) != (new.raw is None):
            yield reworded(_subject(new), "raw", old.raw, new.raw)
            continue
        before, after = map(_raw_groups, (old, new))
        if before != after:
            yield change(_subject(new), "raw groups", before, after)


def _raw_groups(layout: Layout) -> str:
    if layout.raw_groups is None:
        return "all"
    return spelt(tuple(sorted(group.name for group in layout.raw_groups)))


@rule("mirror-changed", Class.BEHAVIOUR)
def other_places_are_written_twice(both: Both) -> Iterator[Difference]:
    """The set of registers that a get writes to more than one place has changed.

    A VMM that migrates the second place finds the value of the last get in it.
    """
    for old, new in both.layouts.kept:
        was = {both.now(name) for name in old.mirror}
        for name, mark in new.mirror.items():
            if name not in was:
                yield Difference(_mirrored(new, name, mark), "is mirrored")
        for name, mark in old.mirror.items():
            if both.now(name) not in new.mirror:
                subject = _mirrored(old, name, mark, Side.OLD)
                yield Difference(subject, "is no longer mirrored")


def _mirrored(layout: Layout, name: str, mark: Mark, side: Side = Side.NEW) -> Subject:
    return Subject(
        name,
        mark,
        side,
        prefix=f"layout {layout.name}: ",
        container=f"the layout {layout.name}",
    )


@rule("layout-title", Class.DOCUMENTATION)
def a_layout_is_described_otherwise(both: Both) -> Iterator[Difference]:
    """The title of a layout, or its reason for keeping the rest raw, has changed."""
    for old, new in both.layouts.kept:
        if old.title != new.title:
            yield reworded(_subject(new), "title", old.title, new.title)
        if old.raw and new.raw and old.raw != new.raw:
            yield reworded(_subject(new), "reason of raw", old.raw, new.raw)


def _subject(layout: Layout, side: Side = Side.NEW) -> Subject:
    return named("layout", layout.name, layout.mark, side)
