# SPDX-License-Identifier: MIT
"""check: ``Spec`` -> findings.  One rule is one small function with an id and a docstring.

A module in this package is found by listing it, a rule by its decorator; adding a rule is
adding a function here and a fixture in ``tests/errors``.  ``onereg lint --explain`` prints the
docstring.
"""

from __future__ import annotations

from collections.abc import Sequence

from onereg.errors import Finding
from onereg.model import Spec
from onereg.rules.book import LINT, TARGET_RULES
from onereg.targets.contract import Target


def check(spec: Spec) -> list[Finding]:
    """All findings of all rules, sorted by place."""
    return sorted(
        {
            Finding(mark, name, message)
            for name, function in LINT.rules().items()
            for mark, message in function(spec)
        }
    )


def check_targets(spec: Spec, targets: Sequence[Target]) -> list[Finding]:
    """The findings of the rules on targets about some that are not ours, sorted by place.

    :func:`check` asks them about ours.
    """
    LINT.rules()  # which enters them
    return sorted(
        {
            Finding(mark, name, message)
            for name, function in TARGET_RULES.items()
            for mark, message in function(spec, targets)
        }
    )
