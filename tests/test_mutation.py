# SPDX-License-Identifier: MIT
"""A sample of the mutations of tests/mutation is caught, and no judge objects to our spec."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mutation.__main__ import evenly
from mutation.judges import JUDGES, Altered, judged
from mutation.rereading import SCHEMAS, Source, own_source
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


def test_a_sample_is_caught(source: Source) -> None:
    chosen = [m for m in evenly(source.mutations(), 2) if m.kind in ALWAYS_CAUGHT]
    assert len(chosen) == 2 * len(ALWAYS_CAUGHT)
    assert [m.key for m in chosen if judged(m) is None] == []
