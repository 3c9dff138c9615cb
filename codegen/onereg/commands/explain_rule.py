# SPDX-License-Identifier: MIT
"""Print the explanation of a rule: ``--explain RULE`` of lint, diff and audit."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

from onereg.errors import OneregError
from onereg.rulebook import explanation
from onereg.terminal import folded


def add_explain_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--explain",
        metavar="RULE",
        nargs="?",
        const="",
        help="explain a rule, and stop; without RULE, list all rules",
    )


def print_explanation(name: str, command: str) -> int:
    """Explains a rule of ``lint``, ``diff`` or ``audit``, or lists all rules if it is empty.

    Raises OneregError for an unknown rule, with the command that explains a rule of its name.
    """
    explanations = _BOOKS[command]()
    if not name:
        print("\n".join(explanations))
        return 0
    for other, read in _BOOKS.items():
        if name not in explanations and other != command and name in read():
            message = f"{name} is a rule of onereg {other}: onereg {other} --explain {name}"
            raise OneregError(message)
    for line in explanation(name, explanations).split("\n"):
        print(folded(line, margin=0))
    return 0


def _lint() -> Mapping[str, str]:
    from onereg.rules.book import LINT

    return LINT.explanations()


def _diff() -> Mapping[str, str]:
    from onereg.diff import explanations

    return explanations()


def audit_explanations() -> Mapping[str, str]:
    """Each audit rule's docstring, by id, and the meaning of findings about dumps."""
    from onereg.audit import (
        complete,
        headers,
        kernel_features,
        mrs,
        reglist,
        source_rules,
        sysreg,
    )
    from onereg.dumps.reading import RULES

    audits = (complete, headers, kernel_features, mrs, reglist, source_rules, sysreg)
    rules = {name: text for own in audits for name, text in own.RULES.explanations().items()}
    return rules | RULES


_BOOKS: Mapping[str, Callable[[], Mapping[str, str]]] = {
    "lint": _lint,
    "diff": _diff,
    "audit": audit_explanations,
}
