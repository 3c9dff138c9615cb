# SPDX-License-Identifier: MIT
"""Rows of modes, of AArch32 cells and of AArch32 views."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from onereg.dataclass import dataclass
from onereg.model import Cell, Spec, State, View
from onereg.plan.ids import IdRow
from onereg.query.names import ident


@dataclass(frozen=True, slots=True)
class ModeRow:
    name: str
    """Upper case, as ``FIQ`` or ``EL1H``."""
    encoding: int
    """PSTATE.M[4:0]."""
    title: str
    state: State
    el: int | None
    """The Exception level, where the spec says it."""
    viewed: bool
    """An AArch32 mode whose registers are all in AArch64 registers: not Monitor mode."""


@dataclass(frozen=True, slots=True)
class CellRow:
    """One banked AArch32 register in AArch64 state: the low ``bits`` of ``register``."""

    name: str
    ident: str
    holds: str
    live_in: tuple[str, ...]
    """Names of modes that are viewed."""
    register: IdRow
    bits: int


@dataclass(frozen=True, slots=True)
class PartRow:
    """``width`` bits at ``lsb`` of the AArch32 register are those at ``of_lsb`` of ``of``."""

    of: IdRow
    lsb: int
    of_lsb: int
    width: int


@dataclass(frozen=True, slots=True)
class ViewRow:
    """One AArch32 system or floating-point register made of parts of AArch64 registers."""

    name: str
    ident: str
    bits: int
    title: str
    other_names: tuple[str, ...]
    """Synonyms, as PRRR for MAIR0."""
    names: tuple[str, ...]
    """Its own and the synonyms."""
    parts: tuple[PartRow, ...]


def mode_rows(spec: Spec) -> tuple[ModeRow, ...]:
    """The modes that are not waived, of both execution states, in the order of the spec."""
    homeless = {name for cell in spec.cells if cell.register is None for name in cell.live_in}
    return tuple(
        ModeRow(
            name=mode.name.upper(),
            encoding=mode.encoding,
            title=mode.title,
            state=mode.state,
            el=mode.el,
            viewed=mode.state is State.AARCH32 and mode.name not in homeless,
        )
        for mode in spec.modes
        if mode.waived is None
    )


def cell_rows(
    spec: Spec, by_name: Mapping[str, IdRow], modes: Sequence[ModeRow]
) -> tuple[CellRow, ...]:
    """The AArch32 cells that AArch64 registers hold, in the order of the spec."""
    viewed = {mode.name for mode in modes if mode.viewed}
    return tuple(
        _cell_row(cell, by_name[cell.register], viewed)
        for cell in spec.cells
        if cell.register is not None and cell.state is State.AARCH32
    )


def _cell_row(cell: Cell, register: IdRow, viewed: Collection[str]) -> CellRow:
    return CellRow(
        name=cell.name,
        ident=ident(cell.name),
        holds=cell.holds,
        live_in=tuple(name.upper() for name in cell.live_in if name.upper() in viewed),
        register=register,
        bits=cell.bits,
    )


def view_row(view: View, by_name: Mapping[str, IdRow]) -> ViewRow:
    return ViewRow(
        name=view.name,
        ident=ident(view.name),
        bits=view.bits,
        title=view.title,
        other_names=view.also,
        names=(view.name, *view.also),
        parts=tuple(
            PartRow(by_name[part.of], part.lsb, part.of_lsb, part.msb - part.lsb + 1)
            for part in view.parts
        ),
    )
