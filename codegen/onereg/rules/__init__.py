# SPDX-License-Identifier: MIT
"""check: ``Spec`` -> findings.  One rule is one small function with an id and a docstring.

A module in this package is found by listing it, a rule by its decorator; adding a rule is
adding a function here and a fixture in ``tests/errors``.  The docstring is what
``onereg lint --explain`` prints.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator

from onereg.errors import Finding, Mark
from onereg.model import Spec

Problem = tuple[Mark, str]
"""Where, and a sentence."""
Rule = Callable[[Spec], Iterator[Problem]]

_rules: dict[str, Rule] = {}


def rule(name: str) -> Callable[[Rule], Rule]:
    """Registers a rule under its stable id."""

    def register(function: Rule) -> Rule:
        assert name not in _rules, f"two rules are called {name}"
        assert function.__doc__, f"the rule {name} has no docstring"
        _rules[name] = function
        return function

    return register


def all_rules() -> dict[str, Rule]:
    """Every rule by its id, sorted."""
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        importlib.import_module(f"{__name__}.{module.name}")
    return dict(sorted(_rules.items()))


def explain(name: str) -> str:
    """The rule's docstring; KeyError where there is no such rule."""
    return inspect.cleandoc(all_rules()[name].__doc__ or "")


def check(spec: Spec) -> list[Finding]:
    """All findings of all rules, sorted by place."""
    return sorted(
        {
            Finding(mark, name, message)
            for name, function in all_rules().items()
            for mark, message in function(spec)
        }
    )
