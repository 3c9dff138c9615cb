# SPDX-License-Identifier: MIT
"""A rule book: rules by their stable ids, each of which explains itself.

``lint``, ``diff`` and each audit have one.  A rule is a small function whose docstring is its
explanation; a book finds its rules by importing the modules of its package.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from onereg.errors import OneregError, did_you_mean

R = TypeVar("R")


class RuleBook(Generic[R]):
    """The rules of one command; ``R`` is the command's own data on each."""

    def __init__(self, package: str, *, prefix: str = "") -> None:
        """``package``: the modules below it hold the rules.  ``prefix``: how every id begins."""
        self._package = package
        self._prefix = prefix
        self._rules: dict[str, R] = {}
        self._explanations: dict[str, str] = {}

    def add(self, name: str, function: Callable[..., Any], kept: R) -> None:
        """Enters a rule; its id is new in the book and its function has a docstring.

        Python drops docstrings under ``-OO``; the rule then works and explains nothing.
        """
        assert name.startswith(self._prefix), f"the rule {name} does not begin with {self._prefix}"
        assert name not in self._rules, f"two rules are called {name}"
        assert function.__doc__, f"the rule {name} has no docstring"
        self._rules[name] = kept
        self._explanations[name] = inspect.cleandoc(function.__doc__ or "")

    def rules(self) -> Mapping[str, R]:
        """Every rule by its id, sorted."""
        self._read()
        return dict(sorted(self._rules.items()))

    def explanations(self) -> Mapping[str, str]:
        """The explanation of every rule by its id, sorted."""
        self._read()
        return dict(sorted(self._explanations.items()))

    def _read(self) -> None:
        """Imports the modules that hold the rules."""
        package = importlib.import_module(self._package)
        paths = getattr(package, "__path__", ())  # a module holds its rules itself
        for module in sorted(pkgutil.iter_modules(paths), key=lambda module: module.name):
            importlib.import_module(f"{self._package}.{module.name}")


def explanation(name: str, explanations: Mapping[str, str]) -> str:
    """The explanation of a rule; OneregError, with the nearest name, for an unknown rule."""
    if name not in explanations:
        known = ", ".join(explanations)
        raise OneregError(f"no rule {name}{did_you_mean(name, explanations)}; there are: {known}")
    return explanations[name]
