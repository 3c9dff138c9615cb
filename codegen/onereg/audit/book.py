# SPDX-License-Identifier: MIT
"""The rules of one audit, and the report that they make.

A rule is a function with a docstring that yields problems of one subject, the evidence that the
audit has read.  Adding a rule is adding a function to the audit's module and a fixture below
``tests/audit``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

from onereg.dataclass import dataclass
from onereg.errors import Finding, Mark
from onereg.model import Deviation
from onereg.rulebook import RuleBook

S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class AuditProblem:
    """The place, a sentence, and the name under which ``spec/deviations`` may explain it."""

    mark: Mark
    message: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class AuditReport:
    """The result of one audit."""

    findings: tuple[Finding, ...]
    """Sorted by place."""
    explained: int
    """Problems that the spec gives a reason for."""


class AuditBook(Generic[S]):
    """The rules of one audit."""

    def __init__(self, audit: str, module: str) -> None:
        """``audit``: its name, with which every id begins.  ``module``: where its rules are."""
        self._book: RuleBook[Callable[[S], Iterator[AuditProblem]]]
        self._book = RuleBook(module, prefix=f"{audit}-")

    def adds(
        self, name: str
    ) -> Callable[[Callable[[S], Iterator[AuditProblem]]], Callable[[S], Iterator[AuditProblem]]]:
        """Enters a rule under its id, which begins with the audit's name."""

        def enter(
            function: Callable[[S], Iterator[AuditProblem]],
        ) -> Callable[[S], Iterator[AuditProblem]]:
            self._book.add(name, function, function)
            return function

        return enter

    def explanations(self) -> Mapping[str, str]:
        """Each rule's docstring, by id."""
        return self._book.explanations()

    def judge(self, subject: S, deviations: Mapping[tuple[str, str], Deviation]) -> AuditReport:
        """All findings of all rules, but those that ``deviations`` (by rule and name) explains."""
        findings: set[Finding] = set()
        explained = 0
        for name, function in self._book.rules().items():
            for problem in function(subject):
                if (name, problem.name) in deviations:
                    explained += 1
                else:
                    findings.add(Finding(problem.mark, name, problem.message))
        return AuditReport(tuple(sorted(findings)), explained)
