# SPDX-License-Identifier: MIT
"""The plan is what templates of other projects lean on: its version rises with it."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from onereg.model import Spec
from onereg.plan import VERSION, IdRow, Plan, make_plan
from onereg.plan.facts import PlanFacts
from onereg.plan.reference import plan_reference

RECORDS = Path(__file__).parent / "plan"
"""What each version has: a file `MAJOR.MINOR.txt`, a line for each attribute."""


@pytest.fixture(scope="module")
def plan(spec: Spec) -> Plan:
    return make_plan(spec)


def lines(plan: Plan) -> list[str]:
    classes = plan_reference(plan).classes
    return sorted(f"{one.name}.{a.name}: {a.type}" for one in classes for a in one.attributes)


def test_the_plan_is_that_of_its_version(plan: Plan) -> None:
    """Where it has changed, VERSION rises, and a file of the new version joins the old ones."""
    record = RECORDS / f"{VERSION[0]}.{VERSION[1]}.txt"
    assert lines(plan) == record.read_text().splitlines()


def test_a_version_has_all_that_the_earlier_ones_have(plan: Plan) -> None:
    now = set(lines(plan))
    records = sorted(RECORDS.glob(f"{VERSION[0]}.*.txt"))
    assert records
    for record in records:
        assert set(record.read_text().splitlines()) <= now, record.name
    minors = [int(record.stem.partition(".")[2]) for record in records]
    assert max(minors) == VERSION[1]


def test_the_reference_has_every_class_with_examples(plan: Plan) -> None:
    found = {one.name: one for one in plan_reference(plan).classes}
    assert {"Plan", "IdRow", "SyncRow", "MemberPlace", "AccessorPlace", "FieldRow"} <= found.keys()
    row = {a.name: a for a in found["IdRow"].attributes}
    assert row.keys() == {field.name for field in fields(IdRow)}
    assert row["member"].type == "str | None"
    assert row["member"].example
    assert "moves" in {a.name for a in found["SyncRow"].attributes}


def test_the_json_of_a_register_has_all_of_its_row(plan: Plan) -> None:
    facts = PlanFacts(plan.spec).of("arm64", "SPSR_EL1")
    assert {field.name for field in fields(IdRow)} <= facts.keys()
