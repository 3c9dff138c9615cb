# SPDX-License-Identifier: MIT
"""Rows of layouts: where a VMM keeps each register, in which mode."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from onereg.model import Index, Layout, Mode, Place, Spec
from onereg.model.ids import Encoding
from onereg.plan.aarch32 import ModeRow, mode_rows
from onereg.plan.ids import IdRow
from onereg.query.bank_indexes import index_uses
from onereg.query.names import ident
from onereg.query.places import Home, cells_by_register, home, index_value, is_mirrored, lost


@dataclass(frozen=True, slots=True)
class MemberPlace:
    """A member of the state struct, or an element of one."""

    kind: ClassVar[str] = "member"
    text: str
    """As C has it: ``banked_r13[BANK_SVC]``."""
    member: str
    index: int | str | None
    bits: int
    bytes: int
    words: int
    """0: one value, or bytes; else the bits of its host-order words, the lowest word first."""
    narrow: bool
    """Fewer bits than the register; a get must refuse a value that does not fit."""


@dataclass(frozen=True, slots=True)
class AccessorPlace:
    """A value that the VMM computes: a pair of functions."""

    kind: ClassVar[str] = "accessor"
    text: str
    """The accessor's name in the layout file, as ``cpsr``."""
    ident: str
    bits: int
    bytes: int
    read: str
    """``value = read(state)``."""
    write: str
    """``write(state, value, *arguments)``."""
    arguments: tuple[str, ...]
    """What the layout file has under ``with``, as ``("0xffffffff", "CPSRWriteRaw")``."""
    narrow: bool


PlaceRow = MemberPlace | AccessorPlace


@dataclass(frozen=True, slots=True)
class SyncRow:
    """One register of one layout.

    Where its value is, in this order: in ``live`` in the modes ``live_in``; in AArch32 state in
    ``parked``, if there is one; else in ``place``.
    """

    reg: IdRow
    bits: int
    """The register's."""
    place: PlaceRow
    """In AArch64 state, and wherever nothing else is said."""
    cell: str | None
    """What the mode decides on: the AArch32 register (``SP_svc``) or AArch64 SP (``SP_EL1``)."""
    holds: str | None
    """The name by which an instruction reaches the cell, as ``r13``."""
    live: PlaceRow | None
    live_in: tuple[ModeRow, ...]
    """Empty without ``live``."""
    parked: PlaceRow | None
    """In AArch32 state, where the cell is not live; None where ``place`` serves that too."""
    user: bool
    """``parked`` holds in User mode below an AArch64 EL1 too, where only the cells that are live
    in User mode are AArch32 registers; False: the value is in ``place`` there."""
    mirror: bool
    """In AArch32 state get writes all of the places, ``live`` in its modes; else ``live`` and
    ``place`` in the modes of ``live``."""


@dataclass(frozen=True, slots=True)
class LostCellRow:
    """A cell that is in no AArch64 register, and so in none of KVM's: ``SP_mon``."""

    name: str
    ident: str
    holds: str
    bits: int
    live: PlaceRow | None
    live_in: tuple[ModeRow, ...]
    parked: PlaceRow


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member of a state struct."""

    name: str
    bits: int
    """8 to 128: an integer; above: an array of bytes, or of ``words``."""
    count: int
    """0: not an array."""
    words: int
    comment: str


@dataclass(frozen=True, slots=True)
class StateFunction:
    """How a VMM tells the execution states apart."""

    read: str
    """``read(state)`` is true in AArch64 state."""
    member: str
    """What get sets to ``PSTATE.nRW == 0`` before it writes PSTATE."""


@dataclass(frozen=True, slots=True)
class IndexCase:
    mode: ModeRow | None
    el: int | None
    """One of the two, as ``by`` says."""
    constant: str
    """A constant's name, or a literal."""
    value: int


@dataclass(frozen=True, slots=True)
class IndexFunction:
    """A function from a mode or an Exception level to the index of its places."""

    name: str
    by: str
    """``mode`` or ``el``."""
    of: tuple[str, ...]
    """The names or cells whose parked places have the index."""
    members: tuple[str, ...]
    """The members that it is an index of, as ``banked_r13`` and ``banked_spsr``."""
    cases: tuple[IndexCase, ...]


@dataclass(frozen=True, slots=True)
class SystemRegisterRow:
    """A system register and its A64 encoding; it may be one that KVM has no id for."""

    name: str
    ident: str
    title: str
    op0: int
    op1: int
    crn: int
    crm: int
    op2: int


@dataclass(frozen=True, slots=True)
class LayoutPlan:
    """One layout: its struct and its rows."""

    name: str
    title: str
    struct: str
    declares: bool
    targets: tuple[str, ...] | None
    """The targets that render it; None: all that render any struct."""
    raw: str | None
    """Why registers without a row are kept as raw bytes."""
    members: tuple[MemberRow, ...]
    constants: tuple[tuple[str, int], ...]
    accessors: tuple[AccessorPlace, ...]
    execution_state: StateFunction | None
    rows: tuple[SyncRow, ...]
    """In the order of a restore."""
    lost_cells: tuple[LostCellRow, ...]
    indexes: tuple[IndexFunction, ...]
    sysregs: tuple[SystemRegisterRow, ...]


def layout_plan(layout: Layout, spec: Spec, arm64: tuple[IdRow, ...]) -> LayoutPlan:
    """The rows of one layout, in which the rules have found nothing."""
    modes = mode_rows(spec)
    rows = tuple(_sync_rows(layout, spec, arm64, modes))
    comments: dict[str, str] = {}
    for row in rows:
        if isinstance(row.place, MemberPlace):
            comments.setdefault(row.place.member, row.reg.title)
    selector = layout.execution_state
    return LayoutPlan(
        name=layout.name,
        title=layout.title,
        struct=layout.struct,
        declares=layout.declares,
        targets=None if layout.targets is None else tuple(t.name for t in layout.targets),
        raw=layout.raw,
        members=tuple(
            MemberRow(m.name, m.bits, m.count, m.words, comments.get(m.name, ""))
            for m in layout.members.values()
        ),
        constants=tuple(layout.constants.items()),
        accessors=tuple(_accessor(layout, name, 0) for name in layout.accessors),
        execution_state=StateFunction(selector.read, selector.member) if selector else None,
        rows=rows,
        lost_cells=tuple(_lost_cells(layout, spec, modes)),
        indexes=tuple(_index_function(index, layout, spec, modes) for index in layout.indexes),
        sysregs=tuple(_system_register(named.name, spec) for named in layout.sysregs),
    )


def _sync_rows(
    layout: Layout, spec: Spec, arm64: tuple[IdRow, ...], modes: Sequence[ModeRow]
) -> Iterator[SyncRow]:
    cells = cells_by_register(spec.cells)
    for reg in arm64:
        bits = spec.registers["arm64", reg.name].bits
        at = home(layout, reg.name, cells.get(reg.name))
        if at.place is None:
            continue
        yield SyncRow(
            reg=reg,
            bits=bits,
            place=_place(layout, at.place, bits),
            cell=at.cell.name if at.cell else None,
            holds=at.cell.holds if at.cell else None,
            live=_place(layout, at.live, bits) if at.live else None,
            live_in=_live_in(at, modes),
            parked=_place(layout, at.parked, bits) if at.parked else None,
            user=at.user,
            mirror=is_mirrored(layout, at),
        )


def _lost_cells(layout: Layout, spec: Spec, modes: Sequence[ModeRow]) -> Iterator[LostCellRow]:
    for cell in spec.cells:
        at = lost(layout, cell)
        if cell.register is not None or at.parked is None:
            continue
        yield LostCellRow(
            name=cell.name,
            ident=ident(cell.name),
            holds=cell.holds,
            bits=cell.bits,
            live=_place(layout, at.live, cell.bits) if at.live else None,
            live_in=_live_in(at, modes),
            parked=_place(layout, at.parked, cell.bits),
        )


def _live_in(at: Home, modes: Sequence[ModeRow]) -> tuple[ModeRow, ...]:
    if at.cell is None or at.live is None:
        return ()
    by_name = {mode.name: mode for mode in modes}
    return tuple(by_name[name.upper()] for name in at.cell.live_in)


def _place(layout: Layout, place: Place, bits: int) -> PlaceRow:
    """A place of a register that has so many bits."""
    if place.member in layout.accessors:
        return _accessor(layout, place.member, bits)
    member = layout.members[place.member]
    return MemberPlace(
        text=str(place),
        member=place.member,
        index=place.index,
        bits=member.bits,
        bytes=member.bits // 8,
        words=member.words,
        narrow=member.bits < bits,
    )


def _accessor(layout: Layout, name: str, bits: int) -> AccessorPlace:
    accessor = layout.accessors[name]
    return AccessorPlace(
        text=name,
        ident=ident(name),
        bits=accessor.bits,
        bytes=accessor.bits // 8,
        read=accessor.read,
        write=accessor.write,
        arguments=accessor.arguments,
        narrow=accessor.bits < bits,
    )


def _index_function(
    index: Index, layout: Layout, spec: Spec, modes: Sequence[ModeRow]
) -> IndexFunction:
    rows = {mode.name: mode for mode in modes}
    cases: dict[Mode | int, IndexCase] = {}
    members: dict[str, None] = {}
    for use in index_uses(index, layout, spec):
        assert use.place is not None  # rule layout-index
        value = index_value(layout, use.place)
        assert value is not None
        members[use.place.member] = None
        cases[use.key] = IndexCase(
            mode=rows[use.key.name.upper()] if isinstance(use.key, Mode) else None,
            el=use.key if isinstance(use.key, int) else None,
            constant=str(use.place.index),
            value=value,
        )
    return IndexFunction(
        name=index.name,
        by=index.by,
        of=tuple(of.name for of in index.of),
        members=tuple(members),
        cases=tuple(cases.values()),
    )


def _system_register(name: str, spec: Spec) -> SystemRegisterRow:
    register = spec.registers["arm64", name]
    encoding = register.encoding
    assert isinstance(encoding, Encoding)  # rule layout-sysreg
    return SystemRegisterRow(
        name=name,
        ident=ident(name),
        title=register.title,
        op0=encoding.op0,
        op1=encoding.op1,
        crn=encoding.crn,
        crm=encoding.crm,
        op2=encoding.op2,
    )
