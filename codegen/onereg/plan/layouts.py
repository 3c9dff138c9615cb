# SPDX-License-Identifier: MIT
"""Rows of layouts: where a VMM keeps each register, in which mode."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from onereg.dataclass import dataclass
from onereg.model import Layout, Place, Spec
from onereg.plan.aarch32 import ModeRow, mode_rows
from onereg.plan.ids import IdRow
from onereg.query.names import ident
from onereg.query.places import Home, cells_by_register, home, is_mirrored


@dataclass(frozen=True, slots=True)
class MemberPlace:
    """A member of the state struct, or an element of one."""

    kind: ClassVar[str] = "member"
    text: str
    """The place in C: ``banked_r13[BANK_SVC]``."""
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
    """The entries under ``with`` in the layout file, as ``("0xffffffff", "CPSRWriteRaw")``."""
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
    """The width of the register."""
    place: PlaceRow
    """The place in AArch64 state, and wherever no other attribute says otherwise."""
    cell: str | None
    """The cell that the mode selects: an AArch32 register (``SP_svc``) or an SP (``SP_EL1``)."""
    holds: str | None
    """The name by which an instruction reaches the cell, as ``r13``."""
    live: PlaceRow | None
    live_in: tuple[ModeRow, ...]
    """Empty without ``live``."""
    parked: PlaceRow | None
    """The place in AArch32 state where the cell is not live; None where it is ``place`` too."""
    user: bool
    """``parked`` holds in User mode below an AArch64 EL1 too, where only the cells that are live
    in User mode are AArch32 registers; False: the value is in ``place`` there."""
    mirror: bool
    """In AArch32 state get writes all of the places, ``live`` in its modes; else ``live`` and
    ``place`` in the modes of ``live``."""

    @property
    def moves(self) -> bool:
        """The Execution state or the mode decides where the value is."""
        return self.live is not None or self.parked is not None

    @property
    def live_and_parked(self) -> bool:
        """It has three places."""
        return self.live is not None and self.parked is not None

    @property
    def viewed_in(self) -> tuple[ModeRow, ...]:
        """Those of ``live_in`` that the AArch32 view has."""
        return tuple(mode for mode in self.live_in if mode.viewed)


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
class LayoutPlan:
    """One layout: its struct and its rows."""

    name: str
    title: str
    struct: str
    declares: bool
    targets: tuple[str, ...] | None
    """The targets that render it; None: all that render any struct."""
    kvm_alone: bool
    """The code is for KVM; none of it is for an emulator of the same struct."""
    raw: str | None
    """Why registers without a row are kept as raw bytes."""
    el1_aarch32: PlaceRow | None
    """The member that is not 0 where EL1 is in AArch32 state."""
    members: tuple[MemberRow, ...]
    constants: tuple[tuple[str, int], ...]
    rows: tuple[SyncRow, ...]
    """In the order of a restore."""

    @property
    def moves(self) -> bool:
        """The mode decides where a register is."""
        return any(row.live for row in self.rows)

    @property
    def parks(self) -> bool:
        """The Execution state decides where a register is."""
        return any(row.parked for row in self.rows)

    @property
    def settled(self) -> bool:
        """Every register is in one place, whatever the Execution state and the mode are."""
        return not any(row.moves for row in self.rows)

    @property
    def mirrored(self) -> tuple[SyncRow, ...]:
        """The rows of which a get writes further places."""
        return tuple(row for row in self.rows if row.mirror and row.moves)

    @property
    def arrays(self) -> bool:
        """It has a member that is one."""
        return any(member.count for member in self.members)

    @property
    def whole(self) -> tuple[SyncRow, ...]:
        """The rows whose place has all bits of the register."""
        return tuple(row for row in self.rows if not row.place.narrow)

    @property
    def narrow(self) -> tuple[SyncRow, ...]:
        """The others."""
        return tuple(row for row in self.rows if row.place.narrow)


def layout_plan(layout: Layout, spec: Spec, arm64: tuple[IdRow, ...]) -> LayoutPlan:
    """The rows of one layout, in which the rules have found nothing."""
    modes = mode_rows(spec)
    rows = tuple(_sync_rows(layout, spec, arm64, modes))
    comments: dict[str, str] = {}
    for row in rows:
        if isinstance(row.place, MemberPlace):
            comments.setdefault(row.place.member, row.reg.title)
    return LayoutPlan(
        name=layout.name,
        title=layout.title,
        struct=layout.struct,
        declares=layout.declares,
        targets=None if layout.targets is None else tuple(t.name for t in layout.targets),
        kvm_alone=layout.kvm_alone,
        raw=layout.raw,
        el1_aarch32=_place(layout, layout.el1_aarch32, 0) if layout.el1_aarch32 else None,
        members=tuple(
            MemberRow(m.name, m.bits, m.count, m.words, comments.get(m.name, ""))
            for m in layout.members.values()
        ),
        constants=tuple(layout.constants.items()),
        rows=rows,
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


def _live_in(at: Home, modes: Sequence[ModeRow]) -> tuple[ModeRow, ...]:
    if at.cell is None or at.live is None:
        return ()
    by_name = {mode.name: mode for mode in modes}
    return tuple(by_name[name.upper()] for name in at.cell.live_in)


def _place(layout: Layout, place: Place, bits: int) -> PlaceRow:
    """A place of a register that has ``bits`` bits."""
    if place.member in layout.accessors:
        return accessor_place(layout, place.member, bits)
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


def accessor_place(layout: Layout, name: str, bits: int) -> AccessorPlace:
    """An accessor, as the place of a register that has ``bits`` bits."""
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
