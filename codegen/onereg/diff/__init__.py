# SPDX-License-Identifier: MIT
"""diff: two specs -> what has changed between them, in sentences.

A rule compares one kind of fact of both specs; it is a small function with a stable id, a class
and a docstring, which is what ``onereg diff --explain`` prints.  A module in this package is
found by listing it, a rule by its decorator.  ``pairing`` settles what is the same thing on both
sides, ``folding`` makes one sentence of what a family or a whole set does alike.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from onereg.diff.changes import Change, Class, Difference
from onereg.diff.folding import fold
from onereg.diff.pairing import Both
from onereg.model import Spec

Comparison = Callable[[Both], Iterator[Difference]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change."""

    name: str
    kind: Class
    consequence: str
    """What follows from the change, which closes its sentence; empty where that is plain."""
    compare: Comparison


_rules: dict[str, Rule] = {}


def rule(name: str, kind: Class, consequence: str = "") -> Callable[[Comparison], Comparison]:
    """Registers a rule under its stable id."""

    def register(function: Comparison) -> Comparison:
        assert name not in _rules, f"two rules are called {name}"
        assert function.__doc__, f"the rule {name} has no docstring"
        _rules[name] = Rule(name, kind, consequence, function)
        return function

    return register


def all_rules() -> dict[str, Rule]:
    """Every rule by its id, sorted."""
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        importlib.import_module(f"{__name__}.{module.name}")
    return dict(sorted(_rules.items()))


def explain(name: str) -> str:
    """The rule's class and docstring; KeyError where there is no such rule."""
    rule = all_rules()[name]
    return f"{rule.kind.value}: {inspect.cleandoc(rule.compare.__doc__ or '')}"


def compare(old: Spec, new: Spec) -> list[Change]:
    """Every change of every rule, the worst class first, each class sorted by place."""
    both = Both(old, new)
    changes = {
        Change(rule.kind, difference.mark, rule.name, sentence, difference.side, names)
        for rule in all_rules().values()
        for difference, names, sentence in _sentences(rule, both)
    }
    return sorted(changes, key=lambda change: change.rank)


def _sentences(rule: Rule, both: Both) -> Iterator[tuple[Difference, tuple[str, ...], str]]:
    for difference, names in fold(rule.compare(both)):
        sentence = str(difference)
        if rule.consequence:
            sentence += f" - {rule.consequence}"
        yield difference, names, " ".join(sentence.split())
