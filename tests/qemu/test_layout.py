# SPDX-License-Identifier: MIT
"""The rows of spec/layouts/qemu.yaml are what the oracle and cpu_state have, place by place.

Needs no compiler: what a template prints is compared before it is printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import cpu_state
import kvm_ids
import oracle
import pytest
from cpu_state import Spot, Vcpu
from onereg.model import Place, Spec, State
from onereg.plan import (
    AccessorPlace,
    IdRow,
    LayoutPlan,
    MemberPlace,
    PlaceRow,
    Plan,
    SyncRow,
    make_plan,
)
from onereg.query.places import index_value, lost
from onereg.targets.qemu import Tree, tree

IN_MEMBERS = [*cpu_state.PLAIN, "SP_EL2", "SPSR_EL2"]


@pytest.fixture(scope="module")
def plan(spec: Spec) -> Plan:
    return make_plan(spec)


@pytest.fixture(scope="module")
def layout(plan: Plan) -> LayoutPlan:
    return next(layout for layout in plan.layouts if layout.name == "qemu")


@pytest.fixture(scope="module")
def qemu(plan: Plan, layout: LayoutPlan) -> Tree:
    return tree(plan, layout)


@pytest.fixture(scope="module")
def rows(layout: LayoutPlan) -> dict[str, SyncRow]:
    return {row.reg.name: row for row in layout.rows}


def spot(layout: LayoutPlan, place: PlaceRow | None) -> Spot | None:
    if place is None:
        return None
    assert isinstance(place, MemberPlace)
    index = dict(layout.constants)[place.index] if isinstance(place.index, str) else place.index
    return place.member, index or 0


def is_live(row: SyncRow, vcpu: Vcpu) -> bool:
    return any(mode.encoding == vcpu.m for mode in row.live_in)


def selected(row: SyncRow, vcpu: Vcpu) -> PlaceRow | None:
    """As SyncRow says."""
    if is_live(row, vcpu):
        return row.live
    user_alone = vcpu.mode in ("usr", "sys") and vcpu.aarch64_el1
    if vcpu.is_aarch32 and row.parked is not None and (row.user or not user_alone):
        return row.parked
    return row.place


def test_modes_are_those_of_the_oracle(plan: Plan) -> None:
    ours = {mode.name.lower(): (mode.encoding, mode.state) for mode in plan.all_modes}
    assert ours == (
        {name: (encoding, State.AARCH32) for name, encoding in oracle.MODES.items()}
        | {name: (encoding, State.AARCH64) for name, encoding in oracle.AARCH64_MODES.items()}
    )
    assert all(mode.el == mode.encoding >> 2 for mode in plan.all_modes if mode.encoding < 0x10)
    assert {mode.name.lower() for mode in plan.modes} == oracle.MODES.keys() - {"mon"}


def test_a_name_is_live_as_the_register_of_the_oracle(layout: LayoutPlan) -> None:
    meanings = {**oracle.CORE, **{("mon", name): of for name, of in oracle.MONITOR.items()}}
    meanings |= {(mode, "sp"): register for mode, register in oracle.STACK_POINTER.items()}
    kept = {key: of for key, of in meanings.items() if key[1] not in ("r15", "elr_hyp")}
    ours = {
        (mode.name.lower(), row.holds): row.reg.name for row in layout.rows for mode in row.live_in
    }
    assert ours == kept


def test_monitor_mode_has_cells_of_its_own(spec: Spec) -> None:
    layout = next(layout for layout in spec.layouts if layout.name == "qemu")

    def place(at: Place | None) -> Spot | None:
        return (at.member, index_value(layout, at) or 0) if at else None

    cells = [cell for cell in spec.cells if cell.register is None]
    homes = [lost(layout, cell) for cell in cells]
    assert {
        (cell.name, cell.holds, place(at.live), place(at.parked))
        for cell, at in zip(cells, homes, strict=True)
    } == {
        ("SP_mon", "r13", ("regs", 13), ("banked_r13", 7)),
        ("LR_mon", "r14", ("regs", 14), ("banked_r14", 7)),
        ("SPSR_mon", "spsr", ("spsr", 0), ("banked_spsr", 7)),
    }
    assert all(cell.live_in == ("mon",) for cell in cells)


@pytest.mark.parametrize("vcpu", list(cpu_state.vcpus()), ids=cpu_state.label)
def test_a_register_is_where_qemu_has_it(
    layout: LayoutPlan, rows: dict[str, SyncRow], vcpu: Vcpu
) -> None:
    for register in IN_MEMBERS:
        assert spot(layout, selected(rows[register], vcpu)) == cpu_state.spot(vcpu, register), (
            register
        )


@pytest.mark.parametrize("vcpu", list(cpu_state.vcpus()), ids=cpu_state.label)
def test_get_writes_every_copy(layout: LayoutPlan, rows: dict[str, SyncRow], vcpu: Vcpu) -> None:
    for register in IN_MEMBERS:
        row = rows[register]
        places = {spot(layout, selected(row, vcpu))}
        if row.mirror:
            places.add(spot(layout, row.place))
            places.add(spot(layout, row.parked) if vcpu.is_aarch32 else None)
        assert places - {None} == cpu_state.copies(vcpu, register), register


def test_places_are_as_wide_as_the_members(layout: LayoutPlan) -> None:
    words = {"vfp.zregs": 32, "vfp.pregs": 4}
    for member in layout.members:
        bits = cpu_state.BITS[member.name]
        assert (member.words or member.bits) == bits, member.name
        assert member.count * words.get(member.name, 1) == cpu_state.COUNT.get(member.name, 0)
        assert member.bits == bits * words.get(member.name, 1)


def test_pstate_is_one_accessor_in_each_execution_state(
    qemu: Tree, rows: dict[str, SyncRow]
) -> None:
    row = rows["PSTATE"]
    assert row.place == AccessorPlace(
        "pstate", "pstate", 64, 8, "pstate_read", "pstate_write", (), narrow=False
    )
    raw = ("0xffffffff", "CPSRWriteRaw")
    assert row.parked == AccessorPlace(
        "cpsr", "cpsr", 32, 4, "cpsr_read", "cpsr_write", raw, narrow=True
    )
    assert (row.live, row.mirror, row.user) == (None, False, True)
    assert qemu.state_member == "aarch64"
    assert {accessor.text for accessor in qemu.accessors} >= {"pstate", "cpsr"}


def test_vectors_share_their_places(layout: LayoutPlan, rows: dict[str, SyncRow]) -> None:
    for name in (*kvm_ids.SIMD, *kvm_ids.SVE):
        if name in ("FPSR", "FPCR", "SVE_VLS"):
            continue
        place = rows[name].place
        assert isinstance(place, MemberPlace) and place.words == 64 and not place.narrow
        index = 16 if name == "FFR" else int(name[1:])
        member = "vfp.zregs" if name[0] in "VZ" else "vfp.pregs"
        assert spot(layout, place) == (member, index)
    for name in ("FPSR", "FPCR"):
        place = rows[name].place
        assert isinstance(place, AccessorPlace) and place.bits == 32 and not place.narrow


def test_rows_are_core_simd_sve_and_those_of_the_list(rows: dict[str, SyncRow]) -> None:
    core = kvm_ids.CORE | kvm_ids.SIMD | kvm_ids.SVE
    ids = {name: row.reg.id for name, row in rows.items()}
    assert {name: ids.get(name) for name in core if name != "SVE_VLS"} == {
        name: id for name, id in core.items() if name != "SVE_VLS"
    }
    assert rows.keys() - core.keys() == {"SP_EL2", "SPSR_EL2", "ELR_EL2"}


def test_elr_hyp_is_elr_el2(layout: LayoutPlan, rows: dict[str, SyncRow]) -> None:
    row = rows["ELR_EL2"]
    assert (row.cell, row.live, row.parked) == ("ELR_hyp", None, None)
    assert spot(layout, row.place) == ("elr_el", 2)


def test_pstate_is_put_first(qemu: Tree, rows: dict[str, SyncRow]) -> None:
    put: list[IdRow] = [row.reg for row in rows.values() if row.reg.group == "core"]
    assert put[0].name == "PSTATE"
    assert put[0].member == "regs.pstate"
    assert [row.reg for registers in qemu.pstate for row in registers.rows] == put[:1]
    later = (*qemu.core, *qemu.simd)
    rest = [row.reg.name for registers in later for row in registers.rows]
    assert sorted(rest) == sorted(reg.name for reg in put[1:])


def test_index_functions_have_qemus_numbers(layout: LayoutPlan, qemu: Tree) -> None:
    functions = {function.name: function for function in qemu.indexes}
    assert {
        case.mode.name.lower(): case.value
        for case in functions["bank_number"].cases
        if case.mode is not None
    } == cpu_state.BANK
    assert {
        case.mode.name.lower(): case.value
        for case in functions["r14_bank_number"].cases
        if case.mode is not None
    } == cpu_state.R14_BANK
    by_el = functions["aarch64_banked_spsr_index"].cases
    assert {case.el: case.value for case in by_el} == cpu_state.EL_BANK
    assert functions["bank_number"].members == ("banked_r13", "banked_spsr")
    assert all(
        dict(layout.constants)[case.constant] == case.value
        for function in qemu.indexes
        for case in function.cases
    )


def test_the_table_of_identification_registers(qemu: Tree) -> None:
    assert {
        row.name: (e.op0, e.op1, e.crn, e.crm, e.op2)
        for row in qemu.sysregs
        for e in [row.encoding]
    } == oracle.IDENTIFICATION


def test_a_layout_is_rendered_by_its_targets_alone(outputs: Mapping[str, str]) -> None:
    paths = [Path(path) for path in outputs]
    assert {path.parts[0] for path in paths if "qemu" in path.as_posix()} == {"qemu"}
    assert {path.parts[0] for path in paths if "native" in path.name} == {"c", "python", "rust"}


def test_a_family_with_a_member_of_its_own_is_one_row(qemu: Tree) -> None:
    """V, Z and P bear the numbers of elements; X0 to X30 are in banks, and FFR is behind P15."""
    families = {each.ident: len(each.rows) for each in qemu.registers if len(each.rows) > 1}
    assert families == {"V": 32, "Z": 32, "P": 16}
    assert {"X0", "X30", "FFR"} <= {each.ident for each in qemu.registers}
