# SPDX-License-Identifier: MIT
"""Changes of the reasons why the spec differs from an audit's evidence: ``spec/deviations``."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.diff.book import rule
from onereg.diff.changes import Class, Difference, Side, Subject
from onereg.diff.pairing import Both
from onereg.diff.subjects import reworded


@rule("deviation-changed", Class.DOCUMENTATION)
def a_deviation_is_explained_otherwise(both: Both) -> Iterator[Difference]:
    """A finding of an audit is explained, is no longer explained, or is in other words."""
    old, new = both.old.deviations, both.new.deviations
    for audit_rule, name in dict.fromkeys((*old, *new)):
        before, after = old.get((audit_rule, name)), new.get((audit_rule, name))
        reasons = [deviation.reason if deviation else None for deviation in (before, after)]
        if reasons[0] == reasons[1]:
            continue
        there, side = (after, Side.NEW) if after else (before, Side.OLD)
        assert there is not None
        subject = Subject(
            name,
            there.mark,
            side,
            prefix=f"deviation {audit_rule} of ",
            container=audit_rule,
            siblings=sum(rule == audit_rule for rule, _ in (new if after else old)),
            noun="deviations",
        )
        yield reworded(subject, "reason", *reasons)
