# SPDX-License-Identifier: MIT
"""The QEMU target: replaces hand-written code of target/arm, in the style of QEMU's tree."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from onereg.model import Index, Layout, Level, Mode, OneReg, Spec, State
from onereg.model.ids import Encoding
from onereg.plan import (
    AccessorPlace,
    IdRow,
    IdTable,
    LayoutPlan,
    MemberRow,
    ModeRow,
    PlaceRow,
    Plan,
    SyncRow,
)
from onereg.plan.layouts import accessor_place
from onereg.query.bank_indexes import index_uses
from onereg.query.names import ident
from onereg.query.places import index_value
from onereg.query.tolerances import Tolerance, told_by_release, tolerances
from onereg.targets.contract import LayoutFeature, Target

_PSTATE = "PSTATE"
"""It selects the places of all others, and is put before them."""
_NOT_IN_CPREGS = ("core", "sve")
"""Groups that QEMU syncs by name; all other registers are in its cpreg list."""
_LINE = 79
"""The most characters of a line."""
_TOLERANCES = "target/arm/kvm-cpreg-tolerances.h.inc"
_INITIALISER = " " * len("        .live_in = ")


def _id(value: int) -> str:
    return f"0x{value:016x}"


def _comment(text: str) -> str:
    return " ".join(text.split()).replace("*/", "* /").replace("/*", "/ *")


def _string(text: str) -> str:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"'


def _mode(mode: ModeRow) -> str:
    """QEMU's constant: ``ARM_CPU_MODE_SVC`` or ``PSTATE_MODE_EL1h``."""
    if mode.state is State.AARCH32:
        return f"ARM_CPU_MODE_{mode.name}"
    return f"PSTATE_MODE_{mode.name[:-1]}{mode.name[-1].lower()}"


def _modes(modes: Iterable[ModeRow]) -> str:
    """A set of modes as the value of ``.live_in``, on as many lines as it takes."""
    value = " | ".join(f"MODE_{mode.name}" for mode in modes)
    lines = textwrap.wrap(
        value, _LINE - 1, initial_indent=_INITIALISER, subsequent_indent=_INITIALISER
    )
    return "\n".join(lines).lstrip()


def _initialiser(place: PlaceRow, bits: int) -> str:
    """The initialiser of an ``ARMPlace`` for a register that has ``bits`` bits."""
    if isinstance(place, AccessorPlace):
        return f"ACCESSOR({place.ident})"
    return f"WORDS({place.text}, {bits})" if place.words else f"U{place.bits}({place.text})"


@dataclass(frozen=True, slots=True)
class Places:
    """One element of ``arm_reg_places``; places are initialisers, empty for a missing place."""

    ident: str
    name: str
    cell: str
    """Empty where it has the register's name."""
    live_in: str
    live: str
    parked: str
    place: str
    user: bool
    mirror: bool


def _places(row: SyncRow) -> Places:
    bits = row.bits
    return Places(
        ident=row.reg.ident,
        name=row.reg.name,
        cell=row.cell if row.cell and row.cell != row.reg.name else "",
        live_in=_modes(row.live_in),
        live=_initialiser(row.live, bits) if row.live else "",
        parked=_initialiser(row.parked, bits) if row.parked else "",
        place=_initialiser(row.place, bits),
        user=row.user and bool(row.cell or row.parked),
        mirror=row.mirror,
    )


@dataclass(frozen=True, slots=True)
class IndexCase:
    """One mode, or one Exception level, and its index."""

    mode: ModeRow | None
    el: int | None
    """One of the two."""
    constant: str
    """A constant's name, or a literal."""
    value: int


@dataclass(frozen=True, slots=True)
class IndexFunction:
    """A function from a mode or an Exception level to the index of its places."""

    name: str
    by_mode: bool
    members: tuple[str, ...]
    """The members that it is an index of, as ``banked_r13`` and ``banked_spsr``."""
    cases: tuple[IndexCase, ...]


def _index_function(
    index: Index, layout: Layout, spec: Spec, modes: Iterable[ModeRow]
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
    return IndexFunction(index.name, index.by == "mode", tuple(members), tuple(cases.values()))


@dataclass(frozen=True, slots=True)
class SystemRegister:
    """A system register and its A64 encoding; it may be one that KVM has no id for."""

    name: str
    ident: str
    encoding: Encoding


def _system_registers(layout: Layout, spec: Spec) -> Iterator[SystemRegister]:
    for named in layout.sysregs:
        encoding = spec.registers["arm64", named.name].encoding
        assert isinstance(encoding, Encoding)  # rule layout-sysreg
        yield SystemRegister(named.name, ident(named.name), encoding)


@dataclass(frozen=True, slots=True)
class Tree:
    """The parts of a layout that QEMU's ``target/arm`` has, and no other target."""

    state_member: str
    """The member that tells AArch64 state; empty where the layout has no such member."""
    arrays: tuple[MemberRow, ...]
    """Members whose number of elements is asserted; members of words are left out."""
    accessors: tuple[AccessorPlace, ...]
    indexes: tuple[IndexFunction, ...]
    constants: tuple[IndexCase, ...]
    """A case for each constant of the indexes, by value."""
    sysregs: tuple[SystemRegister, ...]
    pstate: tuple[SyncRow, ...]
    core: tuple[SyncRow, ...]
    """The core registers that KVM always lists, without PSTATE."""
    simd: tuple[SyncRow, ...]
    """The registers that it lists without SVE."""
    sve: tuple[SyncRow, ...]
    banked_cpregs: tuple[SyncRow, ...]
    """System registers of the cpreg list that live elsewhere in some mode."""
    places: tuple[Places, ...]
    """The places of all registers without those of SVE."""
    sve_places: tuple[Places, ...]
    aarch32: tuple[SyncRow, ...]
    """The registers whose low half AArch32 state has too."""


def tree(plan: Plan, rows: LayoutPlan) -> Tree:
    """The tree's part of a layout."""
    spec = plan.spec
    layout = next(layout for layout in spec.layouts if layout.name == rows.name)
    indexes = tuple(_index_function(i, layout, spec, plan.all_modes) for i in layout.indexes)
    constants = {case.constant: case for function in indexes for case in function.cases}
    core = [row for row in rows.rows if row.reg.group == "core"]
    sve = tuple(row for row in rows.rows if row.reg.group == "sve")
    return Tree(
        state_member=layout.execution_state.member if layout.execution_state else "",
        arrays=tuple(m for m in rows.members if m.count and not m.words),
        accessors=tuple(accessor_place(layout, name, 0) for name in layout.accessors),
        indexes=indexes,
        constants=tuple(sorted(constants.values(), key=lambda case: case.value)),
        sysregs=tuple(_system_registers(layout, spec)),
        pstate=tuple(row for row in core if row.reg.name == _PSTATE),
        core=tuple(row for row in core if not row.reg.within and row.reg.name != _PSTATE),
        simd=tuple(row for row in rows.rows if row.reg.within),
        sve=sve,
        banked_cpregs=tuple(row for row in rows.rows if row.reg.group == "sysreg" and row.live),
        places=tuple(_places(row) for row in rows.rows if row not in sve),
        sve_places=tuple(_places(row) for row in sve),
        aarch32=tuple(row for row in rows.rows if _in_aarch32(row)),
    )


def _in_aarch32(row: SyncRow) -> bool:
    live = any(mode.state is State.AARCH32 for mode in row.live_in)
    return bool(row.cell) and (row.parked is not None or live)


@dataclass(frozen=True, slots=True)
class PutLevel:
    """A level that is not the least, and the ids of the cpreg list that are put from it on."""

    name: str
    rows: tuple[IdRow, ...]


def _put_levels(table: IdTable) -> list[PutLevel]:
    listed = [row for row in table.by_id if row.group not in _NOT_IN_CPREGS]
    levels = (
        PutLevel(level.name, tuple(row for row in listed if row.level is level))
        for level in (Level.RESET, Level.FULL)
    )
    return [level for level in levels if level.rows]


@dataclass(frozen=True, slots=True)
class ToleranceRow:
    """A register whose absence QEMU may tolerate when a vCPU migrates."""

    name: str
    id: int
    mask: str
    value: int
    kind: str
    """The end of QEMU's constant: NotOnBothEnds or OnlySrcTestValue."""
    why: str


def _tolerance_rows(plan: Plan) -> list[ToleranceRow]:
    """The registers of QEMU's cpreg list that may be absent, by id."""
    return [_tolerance_row(one) for one in tolerances(plan.spec) if _in_cpregs(one.one_reg)]


def _tolerance_row(tolerance: Tolerance) -> ToleranceRow:
    one_reg, value = tolerance.one_reg, tolerance.value
    if value is not None:
        why = f"{value:#x} without it"
        return ToleranceRow(one_reg.name, one_reg.id, "UINT64_MAX", value, "OnlySrcTestValue", why)
    assert one_reg.absent is not None
    why = " and ".join(str(selector) for selector in one_reg.absent.unreachable)
    return ToleranceRow(one_reg.name, one_reg.id, "0", 0, "NotOnBothEnds", f"unreachable if {why}")


def _untold_tolerances(plan: Plan) -> list[OneReg]:
    return [one_reg for one_reg in told_by_release(plan.spec) if _in_cpregs(one_reg)]


def _in_cpregs(one_reg: OneReg) -> bool:
    return one_reg.group not in _NOT_IN_CPREGS


TARGET = Target(
    name="qemu",
    files={
        "target/arm/cpu-sysregs.h.inc.j2": "{layout}/target/arm/cpu-sysregs.h.inc",
        "target/arm/kvm-core-ids.c.inc.j2": "{layout}/target/arm/kvm-core-ids.c.inc",
        "target/arm/kvm-reg-info.c.j2": "{layout}/target/arm/kvm-reg-info.c",
        f"{_TOLERANCES}.j2": f"{{layout}}/{_TOLERANCES}",
        "target/arm/reg-banks.h.j2": "{layout}/target/arm/reg-banks.h",
        "target/arm/reg-places.c.j2": "{layout}/target/arm/reg-places.c",
        "target/arm/reg-places.h.j2": "{layout}/target/arm/reg-places.h",
    },
    support={
        "README.md": "qemu/README.md",
        "target/arm/kvm-core-regs.c": "qemu/target/arm/kvm-core-regs.c",
        "target/arm/kvm-core-regs.h": "qemu/target/arm/kvm-core-regs.h",
        "target/arm/reg-sync.c": "qemu/target/arm/reg-sync.c",
    },
    filters={
        "comment": _comment,
        "hex": hex,
        "id": _id,
        "mode": _mode,
        "put_levels": _put_levels,
        "string": _string,
        "tolerance_rows": _tolerance_rows,
        "tree": tree,
        "untold_tolerances": _untold_tolerances,
    },
    features=frozenset(LayoutFeature) - {LayoutFeature.EL1_AARCH32},
    named_only=True,
)
