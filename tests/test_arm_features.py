# SPDX-License-Identifier: MIT
"""Features of the architecture against a digest of Arm's machine-readable data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from arm_features import digest, read_digest
from onereg.audit.mrs import RULES, MrsSubject
from onereg.audit.mrs_file import MrsData
from onereg.model import Spec

DIGEST = Path(__file__).parent / "sysreg/arm-features.txt"


def unlike_features(spec: Spec, data: MrsData) -> Iterator[str]:
    """What `onereg audit mrs` finds."""
    report = RULES.judge(MrsSubject(spec, data), spec.deviations)
    yield from (finding.message for finding in report.findings)


def test_features_are_told_and_require_what_arm_says(whole_spec: Spec) -> None:
    data = read_digest(DIGEST)
    assert list(unlike_features(whole_spec, data)) == []
    ours = whole_spec.cpu_features.by_name.keys()
    assert len(data.told.keys() & ours) > 250
    assert sum(len(data.implied.get(name, ())) for name in ours) > 300


def test_a_digest_of_features_says_all_that_it_was_made_of() -> None:
    assert "\n".join(digest(read_digest(DIGEST))) + "\n" == DIGEST.read_text()
