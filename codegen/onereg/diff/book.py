# SPDX-License-Identifier: MIT
"""The rule book of ``onereg diff``: a rule is entered by its decorator."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from onereg.dataclass import dataclass
from onereg.diff.changes import Class, Difference
from onereg.diff.pairing import Both
from onereg.rulebook import RuleBook

DiffFunction = Callable[[Both], Iterator[Difference]]


@dataclass(frozen=True, slots=True)
class DiffRule:
    """One kind of change."""

    name: str
    kind: Class
    consequence: str
    """The end of the sentence of a change: its consequence; empty where that is plain."""
    compare: DiffFunction


DIFF: RuleBook[DiffRule] = RuleBook("onereg.diff")


def rule(name: str, kind: Class, consequence: str = "") -> Callable[[DiffFunction], DiffFunction]:
    """Enters a rule under its stable id."""

    def enter(function: DiffFunction) -> DiffFunction:
        DIFF.add(name, function, DiffRule(name, kind, consequence, function))
        return function

    return enter
