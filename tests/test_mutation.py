# SPDX-License-Identifier: MIT
"""A sample of the mutations of tests/mutation is caught, and no judge objects to our spec."""

from __future__ import annotations

from dataclasses import replace

import pytest
from mutation.__main__ import evenly
from mutation.judges import JUDGES, Source, own_source

ALWAYS_CAUGHT = ("bank", "encoding", "id", "mode", "size", "view")


@pytest.fixture(scope="module")
def source() -> Source:
    return own_source()


@pytest.mark.parametrize(
    "name", sorted(JUDGES.keys() - {"id-writes"})
)  # test_id_writes.py is the same
def test_no_judge_objects_to_our_spec(source: Source, name: str) -> None:
    """Beside a spec of which every register differs, so that each is judged."""
    nothing = replace(source.spec, one_regs=(), registers={})
    assert list(JUDGES[name](source.spec, nothing)) == []


def test_every_mutation_has_a_key_of_its_own(source: Source) -> None:
    keys = [mutation.key for mutation in source.mutations()]
    assert len(keys) > 8000
    assert len(set(keys)) == len(keys)


def test_a_sample_is_caught(source: Source) -> None:
    """Of arm64; the encodings of the removed 32-bit host have no judge here."""
    of_arm64 = [m for m in source.mutations() if "/arm/" not in m.file]
    chosen = [m for m in evenly(of_arm64, 2) if m.kind in ALWAYS_CAUGHT]
    assert len(chosen) == 2 * len(ALWAYS_CAUGHT)
    assert [m.key for m in chosen if source.judged(m) is None] == []
