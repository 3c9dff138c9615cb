# SPDX-License-Identifier: MIT
"""The order of a restore: what must come first does, by the oracle."""

from __future__ import annotations

import kvm_oracle
import pytest
from onereg.model import Spec
from onereg.query.restore_order import restore_order


@pytest.fixture(scope="module")
def position(spec: Spec) -> dict[str, int]:
    order = restore_order(list(spec.of_arch("arm64")))
    return {one_reg.name: i for i, one_reg in enumerate(order)}


@pytest.mark.parametrize(("first", "then"), kvm_oracle.ORDER)
def test_what_must_come_first_does(position: dict[str, int], first: str, then: str) -> None:
    assert position[first] < position[then]


def test_every_register_has_a_place_in_the_order(spec: Spec, position: dict[str, int]) -> None:
    assert len(position) == len(list(spec.of_arch("arm64")))
