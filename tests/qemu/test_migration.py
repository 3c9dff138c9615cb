# SPDX-License-Identifier: MIT
"""A KVM guest goes on after each of many migrations at random times, having lost nothing.

The machine, its kernel and its KVM are real but for the processor, which is emulated.
"""

from __future__ import annotations

from collections.abc import Callable

import guests
import pytest
from guests import Guest
from migrations import Outcome, migrate
from qemu_tree import Program

Record = Callable[[Outcome], Outcome]
GUESTS = (guests.linux_a64, guests.linux_a32, guests.modes_a32)


@pytest.fixture(scope="session", params=GUESTS, ids=lambda guest: guest.__name__)
def guest(request: pytest.FixtureRequest) -> Guest:
    """One of the guests."""
    chosen: Guest = request.param()
    return chosen


def test_with_the_generated_files(
    guest: Guest, patched: Program, seed: int, pytestconfig: pytest.Config, record: Record,
    tell: Callable[[str], None],
) -> None:  # fmt: skip
    count = max(pytestconfig.getoption("--migrations"), len(guest.modes))
    what = f"{guest.name}, patched {patched.version}"
    check(guest, record(migrate(guest, [patched], count, seed, what=what, exact=True, tell=tell)))


def test_between_a_patched_and_an_unpatched_qemu(
    guest: Guest, stock: Program, patched: Program, seed: int, record: Record,
    tell: Callable[[str], None],
) -> None:  # fmt: skip
    """There and back in each mode: each understands the other's stream.

    Not `exact`: QEMU's own functions leave stale copies where a live register is parked.
    """
    what = f"{guest.name}, unpatched and patched {patched.version}"
    count = 2 * len(guest.modes)
    check(guest, record(migrate(guest, [stock, patched], count, seed, what=what, tell=tell)))


def check(guest: Guest, outcome: Outcome) -> None:
    assert outcome.error is None, f"{outcome.what}: {outcome.error}"
    assert len(outcome.done) == outcome.wanted
    assert set(outcome.modes) == set(guest.modes)
    numbers = [migration["tick"] for migration in outcome.done]
    assert numbers == sorted(set(numbers)), "the guest has stood still"
