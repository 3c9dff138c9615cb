# SPDX-License-Identifier: MIT
"""The rules of one audit, and the report that they make.

A rule is a function with a docstring that yields problems of one subject: what the audit has
read.  Adding a rule is adding a function to the audit's module and a fixture below
``tests/audit``.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from onereg.errors import Finding, Mark
from onereg.model import Deviation

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class Problem:
    """Where, a sentence, and the name under which ``spec/deviations`` may explain it."""

    mark: Mark
    message: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What an audit says."""

    findings: tuple[Finding, ...]
    """Sorted by place."""
    explained: int
    """Problems that the spec gives a reason for."""


class Rulebook(Generic[S]):
    """The rules of one audit, by their stable ids."""

    def __init__(self, audit: str) -> None:
        self.audit = audit
        self._rules: dict[str, Callable[[S], Iterator[Problem]]] = {}

    def adds(
        self, name: str
    ) -> Callable[[Callable[[S], Iterator[Problem]]], Callable[[S], Iterator[Problem]]]:
        """Registers a rule under its id, which begins with the audit's name."""

        def register(
            function: Callable[[S], Iterator[Problem]],
        ) -> Callable[[S], Iterator[Problem]]:
            assert name.startswith(f"{self.audit}-"), f"{name} is not called after its audit"
            assert name not in self._rules, f"two rules are called {name}"
            assert function.__doc__, f"the rule {name} has no docstring"
            self._rules[name] = function
            return function

        return register

    def explanations(self) -> dict[str, str]:
        """Each rule's docstring, by id."""
        return {
            name: inspect.cleandoc(function.__doc__ or "")
            for name, function in sorted(self._rules.items())
        }

    def judge(self, subject: S, deviations: Mapping[tuple[str, str], Deviation]) -> Report:
        """All findings of all rules, but for what ``deviations`` (by rule and name) explains."""
        findings = set()
        explained = 0
        for name, function in self._rules.items():
            for problem in function(subject):
                if (name, problem.name) in deviations:
                    explained += 1
                else:
                    findings.add(Finding(problem.mark, name, problem.message))
        return Report(tuple(sorted(findings)), explained)
