# SPDX-License-Identifier: MIT
"""Where a layout keeps a register: under its own name, or under that of its AArch32 cell."""

from __future__ import annotations

from collections.abc import Iterable

from onereg.model import Cell, Layout, Place


def cell_of(register: str, cells: Iterable[Cell]) -> Cell | None:
    """The AArch32 cell that an arm64 register holds, or None."""
    return next((cell for cell in cells if cell.register == register), None)


def parked(layout: Layout, register: str, cell: Cell | None) -> Place | None:
    """The place in AArch64 state and in every mode in which the cell is not live."""
    place = layout.places.get(register)
    return layout.places.get(cell.name) if place is None and cell is not None else place


def live(layout: Layout, cell: Cell | None) -> Place | None:
    """The place in the modes in which the cell is live; None where there is one place only."""
    return layout.live.get(cell.holds) if cell is not None else None
