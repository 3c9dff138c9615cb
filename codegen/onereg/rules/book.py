# SPDX-License-Identifier: MIT
"""The rule book of ``onereg lint``: a rule is entered by its decorator."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from onereg.errors import Mark
from onereg.model import Spec
from onereg.rulebook import RuleBook
from onereg.targets import all_targets
from onereg.targets.contract import Target

Problem = tuple[Mark, str]
"""Where, and a sentence."""
LintRule = Callable[[Spec], Iterator[Problem]]

TargetRule = Callable[[Spec, Sequence[Target]], Iterator[Problem]]

LINT: RuleBook[LintRule] = RuleBook("onereg.rules")
TARGET_RULES: dict[str, TargetRule] = {}
"""Those of the book that judge layouts by what targets render."""


def rule(name: str) -> Callable[[LintRule], LintRule]:
    """Enters a rule under its stable id."""

    def enter(function: LintRule) -> LintRule:
        LINT.add(name, function, function)
        return function

    return enter


def target_rule(name: str) -> Callable[[TargetRule], TargetRule]:
    """Enters a rule that is about our targets in lint, and about others where they are loaded."""

    def enter(function: TargetRule) -> TargetRule:
        LINT.add(name, function, lambda spec: function(spec, all_targets()))
        TARGET_RULES[name] = function
        return function

    return enter
