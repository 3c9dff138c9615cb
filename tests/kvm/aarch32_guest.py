# SPDX-License-Identifier: MIT
"""The protocol of guest/aarch32_modes.S, whose first comment is its description."""

from __future__ import annotations

from typing import NamedTuple

MMIO = 0x0A000000
END = MMIO + 0x80
MODES = {"usr": 0x10, "sys": 0x1F, "svc": 0x13, "abt": 0x17, "und": 0x1B, "irq": 0x12, "fiq": 0x11}
"""CPSR.M by mode, in the order of the stops."""
STOPS = tuple(MODES)


class Cell(NamedTuple):
    """32 bits that the guest reports: a register, or half of D0 to D31; and their marker."""

    number: int
    name: str
    marker: int
    lsb: int = 0

    def marker_in(self, mode: str) -> int:
        """The marker while the guest is in a mode."""
        return self.marker | MODES[mode] if self.name == "CPSR" else self.marker


class Report(NamedTuple):
    """One write of the guest."""

    address: int
    value: int


def stop_pc(stop: int) -> int:
    return 0x40001004 + 0x20 * stop


def report_address(number: int) -> int:
    return MMIO + 0x100 + 4 * number


def next_stop(stop: int) -> int:
    """What the guest writes to after its reports."""
    return MMIO + 4 * (stop + 1) if stop + 1 < len(STOPS) else END


def _marker(mode: str, number: int) -> int:
    return (MODES[mode] << 8 | number) * 0x10001


def _spsr_marker(mode: str) -> int:
    low = MODES[mode] & 15
    return low << 28 | low << 16 | 0x1D0


def _cells() -> list[Cell]:
    cells = [Cell(0, "r0", MMIO)]
    cells += [Cell(n, f"r{n}", _marker("usr", n)) for n in range(1, 8)]
    banks = [("usr", range(8, 15), 8), ("fiq", range(8, 15), 15)]
    banks += [(mode, range(13, 15), at) for mode, at in _TWO_REGISTER_BANKS.items()]
    for mode, numbers, at in banks:
        names = {13: "SP", 14: "LR"}
        cells += [
            Cell(at + i, f"{names.get(n, f'R{n}')}_{mode}", _marker(mode, n))
            for i, n in enumerate(numbers)
        ]
    cells += [Cell(at, f"SPSR_{mode}", _spsr_marker(mode)) for mode, at in SPSR_CELLS.items()]
    cells += [Cell(at, name, marker) for at, (name, marker) in enumerate(_SYSTEM, 35)]
    for n in range(32):
        cells.append(Cell(FIRST_D + 2 * n, f"D{n}", 0xD0000000 | n << 8))
        cells.append(Cell(FIRST_D + 2 * n + 1, f"D{n}", 0xD0000001 | n << 8, lsb=32))
    return sorted(cells)


_TWO_REGISTER_BANKS = {"irq": 23, "svc": 26, "abt": 29, "und": 32}
SPSR_CELLS = {"fiq": 22, "irq": 25, "svc": 28, "abt": 31, "und": 34}
_SYSTEM = (
    ("CPSR", 0x600001C0),  # and CPSR.M
    ("FPSCR", 0x5780009F),
    ("FPEXC", 0x40000000),  # and what is read-only
    ("DACR", 0x55500155),
    ("IFSR", 0x00000005),
    ("DFSR", 0x00000805),
    ("DFAR", 0xC5060000),
    ("IFAR", 0xC5060002),
    ("TTBR0", 0x40104000),
    ("TTBR1", 0x40108000),
    ("CONTEXTIDR", 0xC50D0001),
    ("TPIDRURW", 0xC50D0002),
    ("TPIDRURO", 0xC50D0003),
    ("TPIDRPRW", 0xC50D0004),
    ("PRRR", 0x000A81A8),
    ("NMRR", 0x40E040E0),
)
FIRST_D = 64
CELLS = _cells()

AFTER_USR = {"LR_svc": 0x400010FC, "SPSR_svc": 0x600001D0}
"""What the SVC puts there by which the guest leaves User mode, for its reports."""
FPEXC_EN = 1 << 30
"""The bit of FPEXC that is not read-only."""


def lost_cell(stop: int) -> int | None:
    """The cell whose report does not tell what the host has written: the mode's own SPSR.

    A defect of the emulator (README.md, "Where emulation differs from hardware"): what KVM
    restores into the SPSR of the mode in which the guest was interrupted does not reach the
    guest.  Nothing else has to be left out.
    """
    return SPSR_CELLS.get(STOPS[stop])
