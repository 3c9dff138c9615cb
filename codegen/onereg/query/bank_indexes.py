# SPDX-License-Identifier: MIT
"""The results of a layout's index functions: the indexes in the parked places of cells."""

from __future__ import annotations

from collections.abc import Iterator

from onereg.dataclass import dataclass
from onereg.model import Cell, Index, Layout, Mode, Named, Place, Spec, State
from onereg.query.places import home, lost


@dataclass(frozen=True, slots=True)
class IndexUse:
    """A cell whose parked place has the index that a function returns for ``key``."""

    key: Mode | int
    """A mode, or an Exception level."""
    of: Named
    """The cell's name in the layout file."""
    cell: Cell
    place: Place | None

    @property
    def shown(self) -> str:
        """The key, in words."""
        return f"EL{self.key}" if isinstance(self.key, int) else f"mode {self.key.name}"


def index_modes(spec: Spec) -> list[Mode]:
    """The modes that a function by mode has a case for."""
    return [m for m in spec.modes if m.waived is None and m.state is State.AARCH32]


def index_uses(index: Index, layout: Layout, spec: Spec) -> Iterator[IndexUse]:
    """All cells that have a say, by key and in the order of ``of``."""
    if index.by == "mode":
        for mode in index_modes(spec):
            for of in index.of:
                for cell in spec.cells:
                    if cell.holds == of.name and mode.name in cell.live_in:
                        yield IndexUse(mode, of, cell, _parked(layout, cell))
        return
    for of in index.of:
        for cell in spec.cells:
            if cell.name == of.name:
                for el in sorted(cell_els(cell, spec)):
                    yield IndexUse(el, of, cell, _parked(layout, cell))


def cell_els(cell: Cell, spec: Spec) -> set[int]:
    """The Exception levels of the modes of a cell, as far as the spec gives them."""
    return {m.el for m in spec.modes if m.name in cell.live_in and m.el is not None}


def _parked(layout: Layout, cell: Cell) -> Place | None:
    at = lost(layout, cell) if cell.register is None else home(layout, cell.register, cell)
    return at.parked or at.place
