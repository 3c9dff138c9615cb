# SPDX-License-Identifier: MIT
"""The migrations would notice: the same with a mistake put in."""

from __future__ import annotations

from collections.abc import Callable

import guests
from migrations import Outcome, migrate
from qemu_tree import Program, Tree
from splice import TARGET, Result

Record = Callable[[Outcome], Outcome]
_OFF_BY_ONE = ("banked_spsr[i + 1]", "banked_spsr[i - 1]")


def changed(text: str, old: str, new: str) -> str:
    """A text with every occurrence of a mistake's place changed."""
    assert old in text, f"{old} is not there"
    return text.replace(old, new)


def test_the_bug_of_2015(stock_tree: Tree, stock: Program, seed: int, record: Record) -> None:
    """QEMU's own loops with the index that they had until commit 25b9fb107b."""
    guest = guests.modes_a32()
    path = f"{TARGET}/kvm.c"
    text = (stock_tree.pristine / path).read_text(encoding="utf-8")
    stock_tree.edit({path: changed(text, *_OFF_BY_ONE)})
    count = len(guest.modes)
    for program, what, works in (
        (stock, "as it is", True),
        (stock_tree.build(), "with [i - 1]", False),
    ):
        what = f"{guest.name}, {stock.version} {what}"
        outcome = record(migrate(guest, [program], count, seed, what=what))
        assert (outcome.error is None) == works, outcome.error


def test_two_banks_swapped(
    stock: Program, patched_tree: Tree, patched: Program, spliced: Result, seed: int, record: Record
) -> None:
    """In the generated table. Put and get make the same mistake: the unpatched QEMU does not."""
    guest = guests.modes_a32()
    path = f"{TARGET}/reg-places.c"
    text = changed(spliced.files[path], "[BANK_ABT]", "[swapped]")
    text = changed(changed(text, "[BANK_UND]", "[BANK_ABT]"), "[swapped]", "[BANK_UND]")
    patched_tree.edit({**spliced.files, path: text})
    programs = [patched_tree.build(), stock]
    what = f"{guest.name}, patched {patched.version} with two banks swapped"
    outcome = record(migrate(guest, programs, len(guest.modes), seed, what=what))
    assert outcome.error is not None
    assert "BAD" in outcome.error, outcome.error
