# SPDX-License-Identifier: MIT
"""The bank matrix: which register a name means in which mode, and where its value is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from onereg.dataclass import dataclass
from onereg.docs.bits import BitsUnder, make_bits
from onereg.docs.context import PageContext
from onereg.docs.links import Link
from onereg.docs.mapping import cell_anchor
from onereg.docs.register_page import LayoutHead, LayoutPlace
from onereg.model import Cell, Layout, Mode, Spec, State
from onereg.query.places import home, lost
from onereg.query.register_facts import id_text

REGISTER_BITS = 64
"""The width of the AArch64 registers that hold AArch32 registers."""


@dataclass(frozen=True, slots=True)
class BankMode:
    """A column."""

    name: str
    title: str
    encoding: str
    """PSTATE.M[4:0], as ``0b10010``."""
    level: str
    """The Exception level, ``EL1``; empty where the spec does not say it."""


@dataclass(frozen=True, slots=True)
class BankCell:
    """One physical register."""

    name: str
    anchor: str
    """The anchor of its row in the table of cells."""
    holds: str
    live_in: tuple[str, ...]
    bits: int
    register: Link | None
    """The AArch64 register whose low bits it is."""
    id: str | None
    """The id of that register; None where KVM has no id for it."""
    homes: tuple[LayoutPlace, ...]
    """The places of the modes in which it is live: where each layout has it then."""
    parked: tuple[LayoutPlace, ...]
    """Where each layout has it in other modes, layouts that do not move it left out."""
    waived: str | None
    """The reason why no AArch64 register has it."""
    where: str

    @property
    def part(self) -> str:
        """The bits of the register that it is, ``31:0``; empty where it is all of them."""
        return f"{self.bits - 1}:0" if self.bits < REGISTER_BITS else ""


@dataclass(frozen=True, slots=True)
class Format:
    """The meaning of the bits of cells."""

    cells: tuple[str, ...]
    """The names of all cells that have these fields."""
    under: BitsUnder


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """The meaning of a name in ``columns`` neighbouring modes."""

    columns: int
    cell: BankCell | None
    absent: str
    """The reason why the name means nothing, where there is no cell."""

    @property
    def saved(self) -> bool:
        """True if an AArch64 register holds it."""
        return self.cell is not None and self.cell.register is not None


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A name by which instructions reach a register."""

    holds: str
    cells: tuple[MatrixCell, ...]
    """From the first mode to the last."""


@dataclass(frozen=True, slots=True)
class BankMatrix:
    """All names in all modes of one Execution state."""

    state: str
    modes: tuple[BankMode, ...]
    """Ordered so that neighbours have most registers in common."""
    rows: tuple[MatrixRow, ...]
    cells: tuple[BankCell, ...]
    """Each physical register once, in the order of the spec."""
    formats: tuple[Format, ...]
    """The formats of cells other than those that hold plain data."""


@dataclass(frozen=True, slots=True)
class BanksPage:
    """The page of banked registers."""

    layouts: tuple[LayoutHead, ...]
    matrices: tuple[BankMatrix, ...]
    """AArch32 state, then AArch64 state."""


def banks_page(context: PageContext) -> BanksPage:
    """The matrices of both Execution states."""
    spec = context.spec
    return BanksPage(
        layouts=tuple(LayoutHead(at.name, at.title, at.struct) for at in spec.layouts),
        matrices=tuple(_matrix(state, context) for state in State),
    )


def _matrix(state: State, context: PageContext) -> BankMatrix:
    spec = context.spec
    cells = [cell for cell in spec.cells if cell.state is state]
    modes = _neighbours([m for m in spec.modes if m.state is state and m.waived is None], cells)
    made = {cell.name: _bank_cell(cell, context) for cell in cells}
    names = list(dict.fromkeys(cell.holds for cell in cells))
    return BankMatrix(
        state=state.value,
        modes=tuple(
            BankMode(
                name=mode.name,
                title=mode.title,
                encoding=f"0b{mode.encoding:05b}",
                level="" if mode.el is None else f"EL{mode.el}",
            )
            for mode in modes
        ),
        rows=tuple(
            MatrixRow(name, tuple(_row(name, modes, cells, made, spec)))
            for name in sorted(names, key=_rank)
        ),
        cells=tuple(made.values()),
        formats=tuple(_formats(cells, context)),
    )


def _formats(cells: Sequence[Cell], context: PageContext) -> Iterator[Format]:
    """Cells with the fields of another one are with that one."""
    names: dict[str, list[str]] = {}
    for cell in cells:
        if cell.fields.said and not cell.fields.opaque:
            names.setdefault(cell.fields.same_as or cell.name, []).append(cell.name)
    for cell in cells:
        if cell.name in names:
            to = partial(context.link, "arm64")
            bits = make_bits(cell.fields, cell.bits, to, context.spec.words)
            for under in (bits.common, *bits.under):
                entries = (
                    replace(entry, anchor=f"{cell.name}-{entry.anchor}") for entry in under.entries
                )
                yield Format(tuple(names[cell.name]), replace(under, entries=tuple(entries)))


def _rank(holds: str) -> tuple[bool, int, str]:
    """r0 to r15, then the others."""
    number = holds[1:]
    numbered = holds.startswith("r") and number.isdecimal()
    return (not numbered, int(number) if numbered else 0, holds if not numbered else "")


def _neighbours(modes: Sequence[Mode], cells: Sequence[Cell]) -> list[Mode]:
    """The modes, each followed by the remaining one with which it shares the most registers."""
    rest = list(modes)
    ordered = [rest.pop(0)] if rest else []
    while rest:
        last = ordered[-1].name
        shared = [sum(last in c.live_in and m.name in c.live_in for c in cells) for m in rest]
        ordered.append(rest.pop(shared.index(max(shared))))
    return ordered


def _row(
    name: str,
    modes: Sequence[Mode],
    cells: Sequence[Cell],
    made: dict[str, BankCell],
    spec: Spec,
) -> Iterator[MatrixCell]:
    reasons = {a.mode: a.reason for a in spec.absences if a.holds == name}
    found: list[tuple[BankCell | None, str]] = []
    for mode in modes:
        cell = next((c for c in cells if c.holds == name and mode.name in c.live_in), None)
        found.append(
            (made[cell.name] if cell else None, "" if cell else reasons.get(mode.name, ""))
        )
    start = 0
    for end in range(1, len(found) + 1):
        if end == len(found) or found[end] != found[start]:
            yield MatrixCell(end - start, *found[start])
            start = end


def _bank_cell(cell: Cell, context: PageContext) -> BankCell:
    spec = context.spec
    arm64 = context.one_regs.get(("arm64", cell.register)) if cell.register else None
    return BankCell(
        name=cell.name,
        anchor=cell_anchor(cell.name),
        holds=cell.holds,
        live_in=cell.live_in,
        bits=cell.bits,
        register=context.link("arm64", cell.register) if cell.register else None,
        id=id_text(arm64.id) if arm64 else None,
        homes=tuple(
            LayoutPlace(at.name, place) for at in spec.layouts for place in _live(at, cell)
        ),
        parked=tuple(
            LayoutPlace(at.name, place) for at in spec.layouts for place in _parked(at, cell)
        ),
        waived=cell.waived,
        where=f"{cell.mark.path}:{cell.mark.line}",
    )


def _live(layout: Layout, cell: Cell) -> Iterator[str]:
    """Where the value is in the modes of the cell."""
    at = home(layout, cell.register, cell) if cell.register else lost(layout, cell)
    place = at.live or at.parked or at.place
    if place is not None:
        yield str(place)


def _parked(layout: Layout, cell: Cell) -> Iterator[str]:
    """Where the value is in other modes, if not there."""
    at = home(layout, cell.register, cell) if cell.register else lost(layout, cell)
    place = at.parked or at.place
    if at.live is not None and place is not None:
        yield str(place)
