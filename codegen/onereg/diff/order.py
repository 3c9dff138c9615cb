# SPDX-License-Identifier: MIT
"""Changes of the order in which a restore writes registers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference
from onereg.diff.pairing import Both
from onereg.diff.subjects import of_one_reg
from onereg.model import OneReg
from onereg.query.restore_order import OrderCycle, restore_order


@rule("restore-order", Class.BEHAVIOUR)
def a_restore_writes_in_another_order(both: Both) -> Iterator[Difference]:
    """A register is restored at another point between the others.

    An edge or a row's place in the spec may have moved it.  As few registers as possible are
    named.  Registers that only one side has do not count.
    """
    for arch in both.new.format.arches:
        try:
            old = [one_reg.name for one_reg in restore_order(list(both.old.of_arch(arch)))]
            new = restore_order(list(both.new.of_arch(arch)))
        except OrderCycle:  # a finding of the rule order-cycle
            continue
        was = {both.now(name, arch): place for place, name in enumerate(old)}
        kept = [one_reg for one_reg in new if one_reg.name in was]
        for one_reg, place in _moved(kept, [was[one_reg.name] for one_reg in kept]):
            subject = of_one_reg(one_reg, both.new)
            yield Difference(subject, "restored", place, shared="at another point")


def _moved(kept: Sequence[OneReg], was: Sequence[int]) -> Iterator[tuple[OneReg, str]]:
    """The registers outside the longest run that kept its order, each with its new place."""
    stay = _longest_increasing(was)
    previous: OneReg | None = None
    for position, one_reg in enumerate(kept):
        if position in stay:
            previous = one_reg
        elif previous is None:
            yield one_reg, "first now"
        else:
            yield one_reg, f"after {previous.register.family} now"


def _longest_increasing(values: Sequence[int]) -> set[int]:
    """The positions of a longest increasing subsequence."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for position, value in enumerate(values):
        at = bisect_left(tails, value)
        before.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [value]
        ends[at : at + 1] = [position]
    found: set[int] = set()
    position = ends[-1] if ends else -1
    while position >= 0:
        found.add(position)
        position = before[position]
    return found
