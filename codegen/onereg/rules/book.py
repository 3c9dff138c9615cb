# SPDX-License-Identifier: MIT
"""The rule book of ``onereg lint``: a rule is entered by its decorator."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from onereg.errors import Mark
from onereg.model import Spec
from onereg.rulebook import RuleBook

Problem = tuple[Mark, str]
"""Where, and a sentence."""
LintRule = Callable[[Spec], Iterator[Problem]]

LINT: RuleBook[LintRule] = RuleBook("onereg.rules")


def rule(name: str) -> Callable[[LintRule], LintRule]:
    """Enters a rule under its stable id."""

    def enter(function: LintRule) -> LintRule:
        LINT.add(name, function, function)
        return function

    return enter
