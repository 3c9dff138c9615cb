# SPDX-License-Identifier: MIT
"""plan: ``Spec`` -> flat rows in which nothing is left to decide.

Comes after ``check`` and before ``render``.  A template prints what these rows hold; ids,
sizes, places, modes and order were settled here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from onereg.model import Cell, Layout, Level, OneReg, Scope, Spec, Write
from onereg.names import ident, synonyms
from onereg.one_reg import Encoding
from onereg.order import restore_order
from onereg.places import live, parked


@dataclass(frozen=True, slots=True)
class IdRef:
    """Another id of the same architecture."""

    name: str
    ident: str
    id: int


@dataclass(frozen=True, slots=True)
class IdRow:
    """One ONE_REG id of one architecture."""

    name: str
    """Architectural name, as ``SPSR_EL1``."""
    ident: str
    """The name as an identifier of C and Python, as ``SPSR_EL1`` (see ``names.ident``)."""
    id: int
    bytes: int
    group: str
    set: str
    title: str
    write: Write
    scope: Scope
    level: Level
    volatile: bool
    alias: str | None
    clear: IdRef | None
    """The write-one-to-clear twin (see ``model.OneReg.clear``)."""
    within: IdRef | None
    """The wider register that KVM lists in its stead (see ``model.OneReg.within``)."""
    why: str | None
    kernel: str | None
    """The C expression over <asm/kvm.h> that must equal the id, or None where there is none."""
    guard: str | None
    """The macro that an older <asm/kvm.h> lacks, for ``#ifdef``, or None."""
    other_names: tuple[str, ...]
    """AArch32 cells and synonyms that look-up by name accepts too, as ``SPSR_svc``."""


@dataclass(frozen=True, slots=True)
class SyncRow:
    """One register of one layout; the rows of a layout are in the order of a restore."""

    reg: IdRow
    place: str
    """Where the VMM keeps it: ``member``, ``member[NAME]`` or ``member[3]``."""
    member: str
    index: int | str | None
    place_bytes: int
    narrow: bool
    """The place has fewer bytes than the register; a get refuses what does not fit."""
    live: str | None
    live_member: str | None
    live_index: int | str | None
    live_bytes: int | None
    live_narrow: bool
    live_in: tuple[str, ...]
    """AArch32 modes (upper case) in which the value is in ``live`` instead of ``place``."""
    mirror: bool
    """Get writes both places."""


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member of a generated state struct."""

    name: str
    bits: int
    """8 to 128: an integer; above: an array of bytes."""
    count: int
    """0: not an array."""
    comment: str


@dataclass(frozen=True, slots=True)
class LayoutPlan:
    """One layout: its struct and its rows."""

    name: str
    title: str
    struct: str
    declares: bool
    members: tuple[MemberRow, ...]
    constants: tuple[tuple[str, int], ...]
    rows: tuple[SyncRow, ...]


@dataclass(frozen=True, slots=True)
class ModeRow:
    name: str
    """Upper case, as ``FIQ``."""
    encoding: int
    title: str


@dataclass(frozen=True, slots=True)
class CellRow:
    """One banked AArch32 register in AArch64 state: the low ``bits`` of ``register``."""

    name: str
    ident: str
    holds: str
    live_in: tuple[str, ...]
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
    parts: tuple[PartRow, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """All rows of all outputs."""

    arm64: tuple[IdRow, ...]
    """In the order of a restore."""
    arm: tuple[IdRow, ...]
    layouts: tuple[LayoutPlan, ...]
    modes: tuple[ModeRow, ...]
    cells: tuple[CellRow, ...]
    views: tuple[ViewRow, ...]


def make_plan(spec: Spec) -> Plan:
    """All rows of a spec in which the rules have found nothing."""
    arm64 = _id_rows(spec, "arm64")
    by_name = {row.name: row for row in arm64}
    cells = {cell.name: cell for cell in spec.cells}
    return Plan(
        arm64=arm64,
        arm=_id_rows(spec, "arm"),
        layouts=tuple(_layout_plan(layout, arm64, cells) for layout in spec.layouts),
        modes=tuple(
            ModeRow(mode.name.upper(), mode.encoding, mode.title)
            for mode in spec.modes
            if mode.waived is None
        ),
        cells=tuple(
            CellRow(
                name=cell.name,
                ident=ident(cell.name),
                holds=cell.holds,
                live_in=tuple(mode.upper() for mode in cell.live_in),
                register=by_name[cell.register],
                bits=cell.bits,
            )
            for cell in spec.cells
        ),
        views=tuple(
            ViewRow(
                name=view.name,
                ident=ident(view.name),
                bits=view.bits,
                title=view.title,
                other_names=view.also,
                parts=tuple(
                    PartRow(by_name[part.of], part.lsb, part.of_lsb, part.msb - part.lsb + 1)
                    for part in view.parts
                ),
            )
            for view in spec.views
        ),
    )


def _id_rows(spec: Spec, arch: str) -> tuple[IdRow, ...]:
    one_regs = list(spec.of_arch(arch))
    ids = {o.name: IdRef(o.name, ident(o.name), o.id) for o in one_regs}
    return tuple(_id_row(one_reg, spec, ids) for one_reg in restore_order(one_regs))


def _id_row(one_reg: OneReg, spec: Spec, ids: Mapping[str, IdRef]) -> IdRow:
    kernel = _kernel_expression(one_reg, spec)
    return IdRow(
        name=one_reg.name,
        ident=ident(one_reg.name),
        id=one_reg.id,
        bytes=one_reg.size,
        group=one_reg.group,
        set=one_reg.set,
        title=one_reg.register.title,
        write=one_reg.write,
        scope=one_reg.scope,
        level=one_reg.level,
        volatile=one_reg.volatile,
        alias=one_reg.alias,
        clear=ids[one_reg.clear] if one_reg.clear else None,
        within=ids[one_reg.within] if one_reg.within else None,
        why=one_reg.why,
        kernel=kernel,
        guard=_guard(one_reg),
        other_names=tuple(synonyms(one_reg, spec.cells)),
    )


def _kernel_expression(one_reg: OneReg, spec: Spec) -> str | None:
    """The id as <asm/kvm.h> of arm64 composes it; the removed arm header is nowhere to ask."""
    if one_reg.arch != "arm64":
        return None
    if one_reg.symbol is not None:
        return one_reg.symbol
    group = spec.format.groups[one_reg.group].symbol
    if one_reg.group == "core" and one_reg.member is not None:
        size = f"KVM_REG_SIZE_U{one_reg.size * 8}"
        return f"(KVM_REG_ARM64 | {size} | {group} | KVM_REG_ARM_CORE_REG({one_reg.member}))"
    if isinstance(one_reg.id_encoding, Encoding):
        e = one_reg.id_encoding
        return f"ARM64_SYS_REG({e.op0}, {e.op1}, {e.crn}, {e.crm}, {e.op2})"
    return None


def _guard(one_reg: OneReg) -> str | None:
    if one_reg.arch != "arm64" or one_reg.symbol is None:
        return None
    macro = re.match(r"[A-Z_][A-Z0-9_]*", one_reg.symbol)
    return macro[0] if macro else None


def _layout_plan(layout: Layout, arm64: tuple[IdRow, ...], cells: Mapping[str, Cell]) -> LayoutPlan:
    rows = tuple(_sync_rows(layout, arm64, cells))
    comments: dict[str, str] = {}
    for row in rows:
        comments.setdefault(row.member, row.reg.title)
    return LayoutPlan(
        name=layout.name,
        title=layout.title,
        struct=layout.struct,
        declares=layout.declares,
        members=tuple(
            MemberRow(member.name, member.bits, member.count, comments.get(member.name, ""))
            for member in layout.members.values()
        ),
        constants=tuple(layout.constants.items()),
        rows=rows,
    )


def _sync_rows(
    layout: Layout, arm64: tuple[IdRow, ...], cells: Mapping[str, Cell]
) -> Iterator[SyncRow]:
    homes = {cell.register: cell for cell in cells.values()}
    for row in arm64:
        cell = homes.get(row.name)
        place, selected = parked(layout, row.name, cell), live(layout, cell)
        if place is None:
            continue
        place_bytes = layout.members[place.member].bits // 8
        live_bytes = layout.members[selected.member].bits // 8 if selected else None
        yield SyncRow(
            reg=row,
            place=str(place),
            member=place.member,
            index=place.index,
            place_bytes=place_bytes,
            narrow=place_bytes < row.bytes,
            live=str(selected) if selected else None,
            live_member=selected.member if selected else None,
            live_index=selected.index if selected else None,
            live_bytes=live_bytes,
            live_narrow=live_bytes is not None and live_bytes < row.bytes,
            live_in=tuple(mode.upper() for mode in cell.live_in) if cell and selected else (),
            mirror=cell is not None and cell.holds in layout.mirror,
        )
