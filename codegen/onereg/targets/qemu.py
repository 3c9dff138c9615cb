# SPDX-License-Identifier: MIT
"""The QEMU target: replaces hand-written code of target/arm, in the style of QEMU's tree."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterable, Iterator, Sequence

from onereg.dataclass import dataclass
from onereg.model import Index, Layout, Level, Mode, OneReg, Spec, State
from onereg.model.ids import Encoding
from onereg.plan import (
    AccessorPlace,
    IdRow,
    LayoutPlan,
    MemberPlace,
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
_INDENT = " " * 8
"""Before what a row has on its further lines."""


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


def _modes(modes: Collection[ModeRow], aarch32: Collection[ModeRow]) -> str:
    """A set of modes as the value of ``.live_in``; its complement in ``aarch32`` if shorter."""
    others = [mode for mode in aarch32 if mode not in modes]
    if not set(modes) <= set(aarch32) or len(others) >= len(modes):
        return _bits(modes)
    if not others:
        return "MODES_AARCH32"
    return f"MODES_AARCH32 & ~{_bits(others) if len(others) == 1 else f'({_bits(others)})'}"


def _bits(modes: Iterable[ModeRow]) -> str:
    return " | ".join(f"MODE_{mode.name}" for mode in modes)


def _initialiser(place: PlaceRow, bits: int) -> str:
    """The initialiser of an ``ARMPlace`` for a register that has ``bits`` bits."""
    if isinstance(place, AccessorPlace):
        return f"ACCESSOR({place.ident})"
    return f"WORDS({place.text}, {bits})" if place.words else f"U{place.bits}({place.text})"


@dataclass(frozen=True, slots=True)
class Registers:
    """A register, or all of a family whose elements of one member bear its numbers."""

    ident: str
    """``X0``; ``V`` of a family."""
    rows: tuple[SyncRow, ...]
    """One, or those of the family from number 0 on."""

    @property
    def first(self) -> SyncRow:
        return self.rows[0]


def _registers(rows: Iterable[SyncRow]) -> Iterator[Registers]:
    """The registers of some rows; neighbours that are a family are one."""
    family: list[SyncRow] = []
    for row in (*rows, None):
        if row is not None and _continues(family, row):
            family.append(row)
            continue
        if family:
            yield _one_or_family(family)
        family = [] if row is None else [row]


def _continues(family: Sequence[SyncRow], row: SyncRow) -> bool:
    """True if a row is the next number of a family, and of its member."""
    if not family or row.moves or family[0].moves:
        return False
    first, place, number = family[0].place, row.place, len(family)
    return (
        isinstance(first, MemberPlace)
        and isinstance(place, MemberPlace)
        and (first.member, first.index) == (place.member, 0)
        and place.index == number
        and row.reg.ident == f"{_stem(family[0])}{number}"
    )


def _stem(row: SyncRow) -> str:
    return row.reg.ident.removesuffix("0")


def _one_or_family(rows: Sequence[SyncRow]) -> Registers:
    return Registers(rows[0].reg.ident if len(rows) == 1 else _stem(rows[0]), tuple(rows))


def _row(registers: Registers, aarch32: Collection[ModeRow]) -> str:
    """An element of ``arm_reg_places``, on as many lines as it takes."""
    row = registers.first
    parts = [registers.ident]
    if row.cell and row.cell != row.reg.name:
        parts.append(f".aarch32 = {_string(row.cell)}")
    if row.live:
        parts.append(f".live_in = {_modes(row.live_in, aarch32)}")
        parts.append(f".live = {_initialiser(row.live, row.bits)}")
    if row.parked:
        parts.append(f".parked = {_initialiser(row.parked, row.bits)}")
    parts.append(f".place = {_place(registers)}")
    if row.user and (row.cell or row.parked):
        parts.append(".in_user_mode = true")
    if row.mirror:
        parts.append(".mirror = true")
    return _wrapped("    REG(", parts, "),")


def _place(registers: Registers) -> str:
    row = registers.first
    if len(registers.rows) == 1:
        return _initialiser(row.place, row.bits)
    assert isinstance(row.place, MemberPlace)
    return f"FAMILY({row.place.member}, {len(registers.rows)}, {row.bits})"


def _wrapped(beginning: str, parts: Sequence[str], ending: str) -> str:
    """A call with these arguments, none of which is broken."""
    lines = [beginning]
    for part in parts:
        end = ending if part is parts[-1] else ","
        gap = "" if lines[-1] in (beginning, _INDENT) else " "
        if gap and len(f"{lines[-1]} {part}{end}") > _LINE:
            lines.append(_INDENT)
            gap = ""
        lines[-1] += f"{gap}{part}{end}"
    return "\n".join(lines)


def _core_id(registers: Registers) -> str:
    """An element of the tables of core registers; a family has the ids of numbers 0 and 1."""
    ids = [_kernel_id(row) for row in registers.rows[:2]]
    macro = "REG" if len(ids) == 1 else "FAMILY"
    return _wrapped(f"    {macro}(", [registers.ident, *ids], ")")


def _kernel_id(row: SyncRow) -> str:
    if row.reg.member is None:
        assert row.reg.kernel
        return row.reg.kernel
    return f"CORE_REG({row.bits}, {row.reg.member})"


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
    pstate: tuple[Registers, ...]
    core: tuple[Registers, ...]
    """The core registers that KVM always lists, without PSTATE."""
    simd: tuple[Registers, ...]
    """The registers that it lists without SVE."""
    sve: tuple[Registers, ...]
    banked_cpregs: tuple[SyncRow, ...]
    """System registers of the cpreg list that live elsewhere in some mode."""
    registers: tuple[Registers, ...]
    """All of them, those of SVE last."""
    rows: tuple[str, ...]
    """The rows of all registers without those of SVE."""
    sve_rows: tuple[str, ...]
    aarch32: tuple[SyncRow, ...]
    """The registers whose low half AArch32 state has too."""
    aarch32_modes: str
    """The set of all AArch32 modes, on lines of a macro."""


def tree(plan: Plan, rows: LayoutPlan) -> Tree:
    """The tree's part of a layout."""
    spec = plan.spec
    layout = next(layout for layout in spec.layouts if layout.name == rows.name)
    indexes = tuple(_index_function(i, layout, spec, plan.all_modes) for i in layout.indexes)
    constants = {case.constant: case for function in indexes for case in function.cases}
    core = [row for row in rows.rows if row.reg.group == "core"]
    sve = [row for row in rows.rows if row.reg.group == "sve"]
    others = [row for row in rows.rows if row.reg.group != "sve"]
    aarch32 = [mode for mode in plan.all_modes if mode.state is State.AARCH32]
    return Tree(
        state_member=layout.execution_state.member if layout.execution_state else "",
        arrays=tuple(m for m in rows.members if m.count and not m.words),
        accessors=tuple(accessor_place(layout, name, 0) for name in layout.accessors),
        indexes=indexes,
        constants=tuple(sorted(constants.values(), key=lambda case: case.value)),
        sysregs=tuple(_system_registers(layout, spec)),
        pstate=tuple(_registers(row for row in core if row.reg.name == _PSTATE)),
        core=tuple(
            _registers(row for row in core if not row.reg.within and row.reg.name != _PSTATE)
        ),
        simd=tuple(_registers(row for row in rows.rows if row.reg.within)),
        sve=tuple(_registers(sve)),
        banked_cpregs=tuple(row for row in rows.rows if row.reg.group == "sysreg" and row.live),
        registers=(*_registers(others), *_registers(sve)),
        rows=tuple(_row(registers, aarch32) for registers in _registers(others)),
        sve_rows=tuple(_row(registers, aarch32) for registers in _registers(sve)),
        aarch32=tuple(row for row in rows.rows if _in_aarch32(row)),
        aarch32_modes=" \\\n     ".join(textwrap.wrap(_bits(aarch32), _LINE - 8)),
    )


def _in_aarch32(row: SyncRow) -> bool:
    live = any(mode.state is State.AARCH32 for mode in row.live_in)
    return bool(row.cell) and (row.parked is not None or live)


def _info_rows(plan: Plan, layout: LayoutPlan) -> list[str]:
    """The elements of ``kvm_reg_infos``; slice 0 of an SVE register has its name by its number."""
    sliced = {row.reg.id for row in layout.rows if row.reg.group == "sve"}
    return [_info_row(row) for row in plan.arm64.by_id if row.id not in sliced]


def _info_row(row: IdRow) -> str:
    level = Level.RUNTIME if row.group in _NOT_IN_CPREGS else row.level
    return f"{{ {_id(row.id)}, {_string(row.name)}, KVM_PUT_{level.name}_STATE }},"


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
        "target/arm/aarch64-sync.c.j2": "{emulated}/target/arm/aarch64-sync.c",
        "target/arm/reg-banks.h.j2": "{emulated}/target/arm/reg-banks.h",
        "target/arm/reg-places.c.j2": "{layout}/target/arm/reg-places.c",
        "target/arm/reg-places.h.j2": "{layout}/target/arm/reg-places.h",
    },
    support={
        "README.md": "{layout}/README.md",
        "target/arm/kvm-core-regs.c": "{layout}/target/arm/kvm-core-regs.c",
        "target/arm/kvm-core-regs.h": "{layout}/target/arm/kvm-core-regs.h",
        "target/arm/reg-sync.c": "{layout}/target/arm/reg-sync.c",
    },
    filters={
        "comment": _comment,
        "core_id": _core_id,
        "hex": hex,
        "id": _id,
        "info_rows": _info_rows,
        "mode": _mode,
        "string": _string,
        "tolerance_rows": _tolerance_rows,
        "tree": tree,
        "untold_tolerances": _untold_tolerances,
    },
    features=frozenset(LayoutFeature) - {LayoutFeature.EL1_AARCH32},
    named_only=True,
    struct="CPUARMState",
)
