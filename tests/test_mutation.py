# SPDX-License-Identifier: MIT
"""A sample of the mutations of tests/mutation is caught, and no judge objects to our spec."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mutation.__main__ import evenly
from mutation.judges import JUDGES, SAME, Altered, judged
from mutation.rereading import SCHEMAS, Source, own_source
from mutation.score import table
from onereg.errors import SpecError
from onereg.read import spec_of

ALWAYS_CAUGHT = (
    "bank", "encoding", "id", "level", "level added", "mode", "order", "order removed",
    "scope added", "size", "view", "volatile added", "write policy", "write policy added",
)  # fmt: skip
ELSEWHERE = {"id-writes", "lists", "answers"}
"""Judges that test_id_writes.py and test_answers.py hold against the whole of our spec."""


@pytest.fixture(scope="module")
def source() -> Source:
    return own_source()


@pytest.mark.parametrize("name", sorted(JUDGES.keys() - ELSEWHERE))
def test_no_judge_objects_to_our_spec(source: Source, name: str) -> None:
    """Beside a spec that has nothing of it, so that all is judged."""
    nothing = replace(
        source.spec, one_regs=(), registers={}, modes=(), cells=(), views=(), layouts=(), names=(),
        cpu_models={},
    )  # fmt: skip
    assert list(JUDGES[name](Altered(source.spec, nothing))) == []


def test_every_mutation_has_a_key_of_its_own(source: Source) -> None:
    keys = [mutation.key for mutation in source.mutations()]
    assert len(keys) > 8000
    assert len(set(keys)) == len(keys)


def test_an_edited_entry_is_read_as_in_the_whole(source: Source) -> None:
    kinds = "registers", "fields", "one-regs", "names"
    chosen = {source.places[m.file][0]: m for m in evenly(source.mutations(), 1)}
    for kind in kinds:
        mutation = chosen[kind]
        try:
            quick = source.mutated(mutation)
        except SpecError:
            quick = None
        try:
            whole = spec_of(source.edited(mutation), SCHEMAS)
        except SpecError:
            whole = None
        assert quick == whole, (kind, mutation.key)


def test_a_sample_is_caught_or_says_the_same(source: Source) -> None:
    chosen = [m for m in evenly(source.mutations(), 2) if m.kind in ALWAYS_CAUGHT]
    assert len(chosen) == 2 * len(ALWAYS_CAUGHT)
    assert [m.key for m in chosen if judged(m) is None] == []


TIMERS, OF_IDS = "arm64/timers.yaml: sets", "arm64/identification.yaml: sets"
FIRMWARE = "arm64/firmware.yaml: sets.firmware.registers.PSCI_VERSION"
INTERFACE = "arm64/gic-virtual-interface.yaml: registers.ICH_AP0R<n>_EL2"
THE_SAME = [
    # The set of CNTVCT_EL0 comes after the set of CNTVOFF_EL2.
    f"{TIMERS}.timer-control.registers.CNTVOFF_EL2.before.0: CNTVCT_EL0 -> None",
    f"{TIMERS}.timer-control.registers.CNTVOFF_EL2.before: before -> None",
    f"{OF_IDS}.identification.registers.ID_DFR0_EL1.safe.1.until: 6.19 -> 6.20",  # 7.0 is next
    f"{FIRMWARE}.level: none -> full",  # as the set has it
    f"{FIRMWARE}.scope: none -> vm",
    f"{FIRMWARE}.write: none -> checked",
    f"{INTERFACE}.encoding.op2: n -> n[2:0]",  # n is 0 to 3
]
ANOTHER = [
    f"{TIMERS}.el2-timers.after.0: timer-control -> CNTVCT_EL0",  # asks for more
    f"{TIMERS}.timers.registers.CNTPCT_EL0.after: after -> None",  # the rows stay in this order
    f"{OF_IDS}.identification.registers.ID_DFR0_EL1.safe.0.until: 6.12.90 -> 6.12.91",
    f"{TIMERS}.timers.registers.CNTV_CTL_EL0.level: none -> full",
    f"{OF_IDS}.affinity.registers.MPIDR_EL1.scope: none -> vm",
    f"{OF_IDS}.affinity.registers.MPIDR_EL1.write: none -> checked",
    f"{INTERFACE}.encoding.CRm: 8 -> 9",
]


@pytest.mark.parametrize(
    ("key", "same"), [*((key, True) for key in THE_SAME), *((key, False) for key in ANOTHER)]
)
def test_an_edit_that_says_the_same_is_told(source: Source, key: str, same: bool) -> None:
    (mutation,) = (m for m in source.mutations() if m.key.endswith(f"/{key}"))
    verdict = judged(mutation)
    assert (verdict is not None and verdict[0] == SAME) == same


def test_an_edit_that_says_the_same_is_no_part_of_the_score(source: Source) -> None:
    three = [m for m in source.mutations() if m.kind == "order"][:3]
    judges = zip(three, (SAME, "treatment", None), strict=True)
    done = {mutation.key: {"judge": judge} for mutation, judge in judges}
    assert "| order | 3 | 3 | 1 | 1 | 50 % | treatment 1 |" in table(three, done).splitlines()
