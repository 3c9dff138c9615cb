# SPDX-License-Identifier: MIT
"""Changes of banked registers, and of names that mean no register in a mode."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, named, reworded, spelt
from onereg.model import Absence, Cell


@rule("cell-added", Class.ADDITION)
def a_cell_is_new(both: Both) -> Iterator[Difference]:
    """A banked register that the old spec does not have."""
    for cell in both.cells.added:
        home = cell.register or "in no AArch64 register"
        detail = f"(it is {home}; {cell.holds} in {spelt(cell.live_in)})"
        yield Difference(_subject(cell), "is new", detail)


@rule("cell-removed", Class.ABI_BREAKING)
def a_cell_is_gone(both: Both) -> Iterator[Difference]:
    """A banked register that only the old spec has: its name is no longer found."""
    for cell in both.cells.removed:
        yield Difference(_subject(cell, Side.OLD), "is gone", f"(was {spelt(cell.register)})")


@rule("cell-renamed", Class.BEHAVIOUR)
def a_cell_has_another_name(both: Both) -> Iterator[Difference]:
    """A banked register has a new name, and holds the same in the same modes."""
    for old, new in both.cells.renamed:
        yield Difference(_subject(new), "is the new name", f"of {old.name}")


@rule("cell-register", Class.ABI_BREAKING, "its value is another register's")
def a_cell_is_another_register(both: Both) -> Iterator[Difference]:
    """The AArch64 register that holds a banked register has changed.

    A VMM that keeps the bank then saves and restores another register under its name.  Historical
    bugs, such as the swap of SP and LR of a mode, are such changes.
    """
    for old, new in both.cells.kept:
        if both.home(old) != new.register:
            yield change(_subject(new), "register", old.register, new.register)


@rule("cell-name", Class.ABI_BREAKING, "an instruction reaches it by another name")
def a_cell_holds_another_name(both: Both) -> Iterator[Difference]:
    """The name by which an instruction reaches a banked register has changed."""
    for old, new in both.cells.kept:
        if old.holds != new.holds:
            yield change(_subject(new), "holds", old.holds, new.holds)


@rule("cell-modes", Class.ABI_BREAKING, "a name means another register there")
def a_cell_is_live_in_other_modes(both: Both) -> Iterator[Difference]:
    """The modes in which a name means a banked register have changed.

    Only modes that both specs have are compared; a new mode is reported with its names.
    """
    names = {
        old.name: new.name
        for old, new in both.modes.kept
        if old.waived is None and new.waived is None
    }
    for old, new in both.cells.kept:
        before = {names[mode] for mode in old.live_in if mode in names}
        after = {mode for mode in new.live_in if mode in names.values()}
        if before != after:
            yield change(_subject(new), "modes", old.live_in, new.live_in)
        if old.state is not new.state:
            yield change(_subject(new), "Execution state", old.state, new.state)


@rule("cell-width", Class.ABI_BREAKING)
def a_cell_has_another_width(both: Both) -> Iterator[Difference]:
    """The number of bits of a banked register has changed."""
    for old, new in both.cells.kept:
        if old.bits != new.bits:
            yield change(_subject(new), "width", f"{old.bits} bits", f"{new.bits} bits")


@rule("cell-reason", Class.DOCUMENTATION)
def the_reason_of_a_cell_is_another(both: Both) -> Iterator[Difference]:
    """The reason why no AArch64 register has a banked register has changed."""
    for old, new in both.cells.kept:
        if old.waived != new.waived:
            yield reworded(_subject(new), "reason of the waiver", old.waived, new.waived)


@rule("absence-added", Class.BEHAVIOUR)
def a_name_means_nothing_now(both: Both) -> Iterator[Difference]:
    """A name newly means no register in a mode."""
    for absence in both.absences.added:
        yield Difference(_absence(absence), "is absent", f"({absence.reason})")


@rule("absence-removed", Class.BEHAVIOUR)
def a_name_is_no_longer_absent(both: Both) -> Iterator[Difference]:
    """A name is no longer said to mean no register in a mode."""
    for absence in both.absences.removed:
        yield Difference(_absence(absence, Side.OLD), "is no longer absent")


@rule("absence-reason", Class.DOCUMENTATION)
def the_reason_of_an_absence_is_another(both: Both) -> Iterator[Difference]:
    """The reason why a name means no register in a mode has changed."""
    for old, new in both.absences.kept:
        if old.reason != new.reason:
            yield reworded(_absence(new), "reason of the absence", old.reason, new.reason)


def _subject(cell: Cell, side: Side = Side.NEW) -> Subject:
    return named("cell", cell.name, cell.mark, side)


def _absence(absence: Absence, side: Side = Side.NEW) -> Subject:
    return named("name", f"{absence.holds} in mode {absence.mode}", absence.mark, side)
