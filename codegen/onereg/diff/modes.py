# SPDX-License-Identifier: MIT
"""Changes of processor modes."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both
from onereg.diff.subjects import change, hexadecimal, named, reworded
from onereg.model import Mode, Spec


@rule("mode-added", Class.ADDITION)
def a_mode_is_new(both: Both) -> Iterator[Difference]:
    """A mode that the old spec does not have, with the meanings of names in it."""
    for mode in both.modes.added:
        facts = [f"M[4:0] is {hexadecimal(mode.encoding)}", *_names(mode, both.new)]
        yield Difference(_subject(mode), "is new", f"({', '.join(facts)})")


def _names(mode: Mode, spec: Spec) -> Iterator[str]:
    """``r13 is SP_irq``."""
    for cell in spec.cells:
        if mode.name in cell.live_in:
            yield f"{cell.holds} is {cell.name}"


@rule("mode-removed", Class.ABI_BREAKING)
def a_mode_is_gone(both: Both) -> Iterator[Difference]:
    """A mode that only the old spec has: a state that is in it has no banked registers."""
    for mode in both.modes.removed:
        yield Difference(_subject(mode, Side.OLD), "is gone")


@rule("mode-renamed", Class.BEHAVIOUR)
def a_mode_has_another_name(both: Both) -> Iterator[Difference]:
    """A mode has a new name and the same number."""
    for old, new in both.modes.renamed:
        yield Difference(_subject(new), "is the new name", f"of {old.name}")


@rule("mode-number", Class.ABI_BREAKING, "selects other banked registers")
def a_mode_has_another_number(both: Both) -> Iterator[Difference]:
    """The value of PSTATE.M[4:0] in a mode has changed."""
    for old, new in both.modes.kept:
        if old.encoding != new.encoding:
            before, after = hexadecimal(old.encoding), hexadecimal(new.encoding)
            yield change(_subject(new), "M[4:0]", before, after)


@rule("mode-level", Class.BEHAVIOUR)
def a_mode_is_of_another_level(both: Both) -> Iterator[Difference]:
    """The Execution state or the Exception level of a mode has changed."""
    for old, new in both.modes.kept:
        if old.state is not new.state:
            yield change(_subject(new), "Execution state", old.state, new.state)
        if old.el != new.el:
            yield change(_subject(new), "Exception level", old.el, new.el)


@rule("mode-waived", Class.BEHAVIOUR)
def a_mode_is_waived_or_not(both: Both) -> Iterator[Difference]:
    """AArch64 registers now hold the registers of a mode, or no longer hold them."""
    for old, new in both.modes.kept:
        if old.waived is None and new.waived is not None:
            yield Difference(_subject(new), "is waived", f"({new.waived})")
        elif old.waived is not None and new.waived is None:
            facts = ", ".join(_names(new, both.new))
            yield Difference(_subject(new), "is no longer waived", f"({facts})")


@rule("mode-title", Class.DOCUMENTATION)
def a_mode_is_described_otherwise(both: Both) -> Iterator[Difference]:
    """The title of a mode, or the reason why it is waived, has changed."""
    for old, new in both.modes.kept:
        if old.title != new.title:
            yield reworded(_subject(new), "title", old.title, new.title)
        if old.waived and new.waived and old.waived != new.waived:
            yield reworded(_subject(new), "reason of the waiver", old.waived, new.waived)


def _subject(mode: Mode, side: Side = Side.NEW) -> Subject:
    return named("mode", mode.name, mode.mark, side)
