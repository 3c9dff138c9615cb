# SPDX-License-Identifier: MIT
"""The rule books of lint, diff and the audits: what each refuses, and ids across them."""

from __future__ import annotations

import pytest
from onereg import diff
from onereg.commands import explain_rule
from onereg.errors import OneregError
from onereg.rulebook import RuleBook, explanation
from onereg.rules.book import LINT


def _rule() -> None:
    """Says nothing."""


def test_no_id_means_two_rules() -> None:
    books = (LINT.explanations(), diff.explanations(), explain_rule.audit_explanations())
    ids = [name for book in books for name in book]
    assert min(len(book) for book in books) > 20
    assert sorted(set(ids)) == sorted(ids)


def test_a_book_refuses_a_rule_that_it_has_or_that_says_nothing() -> None:
    book: RuleBook[None] = RuleBook("onereg.rulebook", prefix="toy-")
    book.add("toy-one", _rule, None)
    with pytest.raises(AssertionError, match="two rules are called toy-one"):
        book.add("toy-one", _rule, None)
    with pytest.raises(AssertionError, match="no docstring"):
        book.add("toy-two", lambda: None, None)
    with pytest.raises(AssertionError, match="does not begin with toy-"):
        book.add("one", _rule, None)
    assert book.explanations() == {"toy-one": "Says nothing."}


def test_an_unknown_rule_is_answered_with_the_nearest() -> None:
    with pytest.raises(OneregError, match=r"no rule on .did you mean 'one'.*; there are: one"):
        explanation("on", {"one": "Says nothing."})


def test_a_rule_of_another_command_is_named_with_it(capsys: pytest.CaptureFixture[str]) -> None:
    message = "id-changed is a rule of onereg diff: onereg diff --explain id-changed"
    with pytest.raises(OneregError, match=message):
        explain_rule.print_explanation("id-changed", "lint")
    assert explain_rule.print_explanation("", "lint") == 0
    assert capsys.readouterr().out.splitlines() == list(LINT.explanations())
