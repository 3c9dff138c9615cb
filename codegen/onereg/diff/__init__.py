# SPDX-License-Identifier: MIT
"""diff: two specs -> the changes between them, in sentences.

A rule compares one kind of fact of both specs; it is a small function with a stable id, a class
and a docstring, which ``onereg diff --explain`` prints.  A module in this package is found by
listing it, a rule by its decorator.  ``pairing`` finds each thing of one side on the other,
``folding`` makes one sentence of the same change in all of a family or a set.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from onereg.diff.book import DIFF, DiffRule
from onereg.diff.changes import Change, Difference
from onereg.diff.folding import fold
from onereg.diff.pairing import Both
from onereg.model import Spec


def explanations() -> Mapping[str, str]:
    """Each rule's class and docstring, by id."""
    rules = DIFF.rules()
    return {name: f"{rules[name].kind.value}: {text}" for name, text in DIFF.explanations().items()}


def compare(old: Spec, new: Spec) -> list[Change]:
    """Every change of every rule, the worst class first, each class sorted by place."""
    both = Both(old, new)
    changes = {
        Change(rule.kind, difference.mark, rule.name, sentence, difference.side, names)
        for rule in DIFF.rules().values()
        for difference, names, sentence in _sentences(rule, both)
    }
    return sorted(changes, key=lambda change: change.rank)


def _sentences(rule: DiffRule, both: Both) -> Iterator[tuple[Difference, tuple[str, ...], str]]:
    for difference, names in fold(rule.compare(both)):
        sentence = str(difference)
        if rule.consequence:
            sentence += f" - {rule.consequence}"
        yield difference, names, " ".join(sentence.split())
