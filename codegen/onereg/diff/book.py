# SPDX-License-Identifier: MIT
"""The rule book of ``onereg diff``: a rule is entered by its decorator."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from onereg.diff.changes import Class, Difference
from onereg.diff.pairing import Both
from onereg.rulebook import RuleBook

Comparison = Callable[[Both], Iterator[Difference]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change."""

    name: str
    kind: Class
    consequence: str
    """What follows from the change, which closes its sentence; empty where that is plain."""
    compare: Comparison


DIFF: RuleBook[Rule] = RuleBook("onereg.diff")


def rule(name: str, kind: Class, consequence: str = "") -> Callable[[Comparison], Comparison]:
    """Enters a rule under its stable id."""

    def enter(function: Comparison) -> Comparison:
        DIFF.add(name, function, Rule(name, kind, consequence, function))
        return function

    return enter
