# SPDX-License-Identifier: MIT
"""Findings of one row of the spec are one line for people, and one each for machines."""

from __future__ import annotations

import json

import pytest
from onereg.errors import Finding, Mark, SpecError
from onereg.report import print_findings

ROW = Mark("spec/kvm/arm64/pmu.yaml", 83, 7)
NEXT = Mark("spec/kvm/arm64/pmu.yaml", 84, 7)


def of_a_family(mark: Mark = ROW) -> list[Finding]:
    texts = [f"R{n}_EL0 has the id {0xDF60 + n:#x} of P{n}_EL0" for n in (10, 9, 1, 0)]
    return [Finding(mark, "duplicate-id", text) for text in texts]


def test_numbers_are_in_their_order() -> None:
    found = SpecError(of_a_family()).findings
    assert [finding.message.partition("_")[0] for finding in found] == ["R0", "R1", "R9", "R10"]
    assert sorted([*found, *of_a_family(NEXT)])[:4] == list(found)


def test_a_family_is_one_line_with_a_count(capsys: pytest.CaptureFixture[str]) -> None:
    others = [
        Finding(ROW, "duplicate-id", "Q0_EL0 has the id 0xdf60 of P0_EL0"),
        Finding(ROW, "id-size", "R0_EL0 has the id 0xdf60 of P0_EL0"),
        Finding(NEXT, "duplicate-id", "R0_EL0 has the id 0xdf60 of P0_EL0"),
    ]
    found = SpecError([*of_a_family(), *others]).findings
    print_findings(found, "text", of_spec=True)
    told = capsys.readouterr()
    assert told.out.splitlines() == [
        f"{ROW}: Q0_EL0 has the id 0xdf60 of P0_EL0 [duplicate-id]",
        f"{ROW}: R0_EL0 has the id 0xdf60 of P0_EL0 (and 3 more with other numbers) [duplicate-id]",
        f"{ROW}: R0_EL0 has the id 0xdf60 of P0_EL0 [id-size]",
        f"{NEXT}: R0_EL0 has the id 0xdf60 of P0_EL0 [duplicate-id]",
    ]
    assert told.err == "7 findings\n"
    print_findings(found, "json", of_spec=True)
    assert len(json.loads(capsys.readouterr().out)) == 7
    print_findings(found, "text")
    assert len(capsys.readouterr().out.splitlines()) == 7
