# SPDX-License-Identifier: MIT
"""The place of a register in a layout: under its own name, or under the name of its cell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from onereg.dataclass import dataclass
from onereg.model import Cell, Layout, Place, Spec


@dataclass(frozen=True, slots=True)
class Home:
    """All places of one register, or of a cell that no register holds."""

    name: str
    """The name of the register; without a register, the name of the cell."""
    cell: Cell | None
    place: Place | None
    """The place in AArch64 state, and wherever no other attribute says otherwise."""
    parked: Place | None
    """The place in AArch32 state where the cell is not live; None where it is ``place`` too."""
    live: Place | None
    """The place in the modes in which the cell is live."""

    @property
    def user(self) -> bool:
        """True if it is an AArch32 register in User mode, below an AArch64 EL1 too."""
        return self.cell is None or "usr" in self.cell.live_in

    def places(self) -> list[Place]:
        """Those that there are, without repetition."""
        return list(dict.fromkeys(p for p in (self.live, self.parked, self.place) if p))


def cells_by_register(cells: Iterable[Cell]) -> dict[str, Cell]:
    """The cells that registers hold, by the register."""
    return {cell.register: cell for cell in cells if cell.register is not None}


def cell_of(register: str, cells: Iterable[Cell]) -> Cell | None:
    """The cell that an arm64 register holds, or None."""
    return cells_by_register(cells).get(register)


def home(layout: Layout, register: str, cell: Cell | None) -> Home:
    """The places of an arm64 register."""
    own = layout.places.get(register)
    of_cell = layout.places.get(cell.name) if cell and cell.name != register else None
    return Home(
        name=register,
        cell=cell,
        place=own or of_cell,
        parked=layout.aarch32.get(register) or (of_cell if own else None),
        live=layout.live.get(cell.holds) if cell else None,
    )


def lost(layout: Layout, cell: Cell) -> Home:
    """The places of a cell that no register holds."""
    return Home(
        name=cell.name,
        cell=cell,
        place=None,
        parked=layout.places.get(cell.name),
        live=layout.live.get(cell.holds),
    )


def homes(layout: Layout, spec: Spec) -> Iterator[Home]:
    """The places of all arm64 registers, then those of all cells that no register holds."""
    cells: Mapping[str, Cell] = cells_by_register(spec.cells)
    for one_reg in spec.of_arch("arm64"):
        yield home(layout, one_reg.name, cells.get(one_reg.name))
    for cell in spec.cells:
        if cell.register is None:
            yield lost(layout, cell)


def all_places(layout: Layout) -> Iterator[Place]:
    """Every place that a layout gives."""
    yield from layout.places.values()
    yield from layout.aarch32.values()
    yield from layout.live.values()
    if layout.el1_aarch32 is not None:
        yield layout.el1_aarch32


def is_mirrored(layout: Layout, at: Home) -> bool:
    """True if a get writes every place of a register."""
    return at.name in layout.mirror or (at.cell is not None and at.cell.holds in layout.mirror)


def name_of_place(layout: Layout, at: Home, place: Place) -> str:
    """The name under which the layout file has a place: the cell's or the register's."""
    if at.cell is not None and layout.places.get(at.cell.name) is place:
        return at.cell.name
    return at.name


def spot(layout: Layout, place: Place) -> tuple[str, int | str | None]:
    """A key that is equal for equal places; a constant counts as its value."""
    index = index_value(layout, place)
    return place.member, place.index if index is None else index


def index_value(layout: Layout, place: Place) -> int | None:
    """The index of a place as a number; None without an index, or for an unknown constant."""
    return layout.constants.get(place.index) if isinstance(place.index, str) else place.index
