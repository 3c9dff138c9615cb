# SPDX-License-Identifier: MIT
"""The generated aarch64_sync_32_to_64() and aarch64_sync_64_to_32() where emulation uses them.

When KVM, in AArch64 state at EL2, takes over from AArch32 code and returns to it, the emulator has
to move the SPSR of the interrupted mode too. QEMU's own functions do not: two AArch32 guests on
one processor get each other's. In tests/kvm that cell is left out.
"""

from __future__ import annotations

from collections.abc import Callable

import guests
from lab.emulator import Emulator
from migrations import Outcome, migrate
from qemu_tree import Program

Record = Callable[[Outcome], Outcome]
SPSR_CELLS = {22: "fiq", 25: "irq", 28: "svc", 31: "abt", 34: "und"}
"""Of guest/modes.S."""


def test_two_guests_keep_their_spsrs(
    emulator: Emulator, patched: Program, seed: int, record: Record, tell: Callable[[str], None]
) -> None:
    guest = guests.modes_a32()
    what = f"two AArch32 modes, emulator and QEMU patched {patched.version}"
    outcome = record(
        migrate(
            guest, [patched], 2 * len(guest.modes), seed,
            what=what, company=True, emulator=emulator, tell=tell,
        )
    )  # fmt: skip
    assert outcome.error is None, outcome.error
    assert set(outcome.modes) == set(guest.modes)


def test_unpatched_emulator_mixes_them(patched: Program, seed: int, record: Record) -> None:
    """And nothing else: so QEMU, the migrations and the kernel are not what is wrong."""
    what = f"two AArch32 modes, emulator unpatched, QEMU patched {patched.version}"
    outcome = record(migrate(guests.modes_a32(), [patched], 14, seed, what=what, company=True))
    assert outcome.error is not None
    bad = [line.split() for line in outcome.error.splitlines() if line.startswith("BAD")]
    assert bad
    assert {int(cell, 16) for _, _, cell, _, _ in bad} <= set(SPSR_CELLS)
