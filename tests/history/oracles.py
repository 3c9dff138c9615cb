# SPDX-License-Identifier: MIT
"""Our spec and plan against tables that were transcribed by hand and never read the spec.

``oracle`` is from the Arm ARM, ``kvm_oracle`` and ``qemu/kvm_ids`` from the kernel's documentation
and sources, ``qemu/cpu_state`` from QEMU's comments and ``internals.h``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping

import kvm_oracle
import oracle
from history.bugs import ROOT
from onereg.model import Level, Mode, Spec, Write
from onereg.model.ids import Encoding
from onereg.plan import MemberPlace, PlaceRow, Plan, SyncRow
from onereg.query.bank_indexes import index_uses
from onereg.query.listing import Vcpu, listed
from onereg.query.places import index_value
from onereg.query.restore_order import restore_order

sys.path.append(str(ROOT / "tests/qemu"))

import cpu_state
import kvm_ids


def differences(spec: Spec, plan: Plan) -> Mapping[str, Iterator[str]]:
    """Sentences on what is otherwise, by the table that says so."""
    return {
        **of_spec(spec),
        "cpu_state.spot": _spots(plan),
        "cpu_state.copies": _copies(plan),
        "cpu_state.INDEX_FUNCTIONS": _index_functions(spec),
    }


def of_plan(plan: Plan) -> Iterator[str]:
    """Sentences of the tables of QEMU's members."""
    yield from _spots(plan)
    yield from _copies(plan)
    yield from _index_functions(plan.spec)


def identification(spec: Spec) -> Iterator[str]:
    """Sentences on the encodings of registers that identify a PE."""
    for name, words in oracle.IDENTIFICATION.items():
        register = spec.registers.get(("arm64", name))
        if register is not None and register.encoding != Encoding(*words):
            yield f"{name} is {words}, not {register.encoding}"


def of_spec(spec: Spec) -> Mapping[str, Iterator[str]]:
    """Sentences of the tables that need no plan."""
    return {
        "oracle.CORE": _cells(spec, oracle.CORE),
        "oracle.MONITOR": _cells(
            spec, {("mon", name): register for name, register in oracle.MONITOR.items()}
        ),
        "oracle.STACK_POINTER": _cells(
            spec, {(mode, "sp"): register for mode, register in oracle.STACK_POINTER.items()}
        ),
        "kvm_ids": _ids(spec, kvm_ids.CORE | kvm_ids.SIMD | kvm_ids.SVE),
        "kvm_oracle.CACHE_SIZES": _ids(spec, kvm_oracle.CACHE_SIZES),
        "kvm_oracle.ORDER": _order(spec),
        "kvm_oracle.COUNTERS": _counters(spec),
        "kvm_oracle.BEFORE_FINALIZE": _before_finalize(spec),
        "kvm_oracle.CLEARED_BY": _cleared_by(spec),
        "kvm_oracle.REFUSED_WITH_SVE": _with_sve(spec),
    }


def _cells(spec: Spec, known: Mapping[tuple[str, str], str]) -> Iterator[str]:
    """Cells of the modes that are known."""
    ours = {
        (mode, cell.holds): cell.register
        for cell in spec.cells
        for mode in cell.live_in
        if cell.register is not None and mode in {mode for mode, _ in known}
    }
    for mode, name in sorted(ours.keys() | known.keys()):
        register, right = ours.get((mode, name)), known.get((mode, name))
        if register != right:
            yield f"{name} in mode {mode} is {right}, not {register}"


def _ids(spec: Spec, known: Mapping[str, int]) -> Iterator[str]:
    ids = {one_reg.name: one_reg.id for one_reg in spec.of_arch("arm64")}
    for name, right in known.items():
        if ids.get(name) != right:
            yield f"{name} is {right:#x}, not {ids.get(name, 0):#x}"


def _order(spec: Spec) -> Iterator[str]:
    order = [one_reg.name for one_reg in restore_order(list(spec.of_arch("arm64")))]
    for first, then in kvm_oracle.ORDER:
        if order.index(first) > order.index(then):
            yield f"{first} before {then}"


def _counters(spec: Spec) -> Iterator[str]:
    for one_reg in spec.of_arch("arm64"):
        if one_reg.name in kvm_oracle.COUNTERS and one_reg.level is not Level.FULL:
            yield f"{one_reg.name} is written at {one_reg.level.value}"


def _before_finalize(spec: Spec) -> Iterator[str]:
    for one_reg in spec.of_arch("arm64"):
        early = one_reg.write is Write.BEFORE_FINALIZE
        if early != (one_reg.name in kvm_oracle.BEFORE_FINALIZE):
            yield f"{one_reg.name} has the write policy {one_reg.write.value}"


def _cleared_by(spec: Spec) -> Iterator[str]:
    entries = {one_reg.name: one_reg for one_reg in spec.of_arch("arm64")}
    for name, twin in kvm_oracle.CLEARED_BY.items():
        if (entries[name].clear, entries[twin].alias) != (twin, name):
            yield f"{name} and {twin} are one word"


def _with_sve(spec: Spec) -> Iterator[str]:
    vcpu = Vcpu("arm64", spec.newest, frozenset({"sve"}), None)
    for one_reg in listed(spec, vcpu):
        if one_reg.name in kvm_oracle.REFUSED_WITH_SVE:
            yield f"{one_reg.name} is not listed with SVE"


QEMU_REGISTERS = [*cpu_state.PLAIN, "SP_EL2", "SPSR_EL2"]


def _qemu(plan: Plan) -> Iterator[tuple[cpu_state.Vcpu, SyncRow, Mapping[str, int]]]:
    """Each kind of vCPU with each row of QEMU's layout, and the constants of its indexes."""
    layout = next(layout for layout in plan.layouts if layout.name == "qemu")
    rows = {row.reg.name: row for row in layout.rows}
    for vcpu in cpu_state.vcpus():
        for register in QEMU_REGISTERS:
            yield vcpu, rows[register], dict(layout.constants)


def _spot(place: PlaceRow, constants: Mapping[str, int]) -> cpu_state.Spot:
    assert isinstance(place, MemberPlace)
    index = place.index
    return place.member, constants[index] if isinstance(index, str) else index or 0


def _is_live(row: SyncRow, vcpu: cpu_state.Vcpu) -> bool:
    return vcpu.mode.upper() in (mode.name for mode in row.live_in)


def _selected(row: SyncRow, vcpu: cpu_state.Vcpu) -> PlaceRow:
    """Where the value is."""
    if row.live is not None and _is_live(row, vcpu):
        return row.live
    if vcpu.is_aarch32 and row.parked is not None and (row.user or not vcpu.aarch64_el1):
        return row.parked
    return row.place


def _written(row: SyncRow, vcpu: cpu_state.Vcpu) -> Iterator[PlaceRow]:
    """Where a get puts it."""
    yield _selected(row, vcpu)
    if row.mirror:
        yield row.place
        if vcpu.is_aarch32 and row.parked is not None:
            yield row.parked


def _spots(plan: Plan) -> Iterator[str]:
    for vcpu, row, constants in _qemu(plan):
        spot = _spot(_selected(row, vcpu), constants)
        right = cpu_state.spot(vcpu, row.reg.name)
        if spot != right:
            yield f"{row.reg.name} in mode {vcpu.mode} is in {_text(right)}, not {_text(spot)}"


def _copies(plan: Plan) -> Iterator[str]:
    for vcpu, row, constants in _qemu(plan):
        spots = {_spot(place, constants) for place in _written(row, vcpu)}
        right = cpu_state.copies(vcpu, row.reg.name)
        if spots != right:
            shown, expected = (", ".join(sorted(map(_text, each))) for each in (spots, right))
            yield f"{row.reg.name} in mode {vcpu.mode} goes to {expected}, not to {shown} alone"


def _index_functions(spec: Spec) -> Iterator[str]:
    """QEMU's functions that index other arrays, or that return another index."""
    layout = next(layout for layout in spec.layouts if layout.name == "qemu")
    functions = {index.name: index for index in layout.indexes}
    for name, (arrays, results) in cpu_state.INDEX_FUNCTIONS.items():
        uses = [*index_uses(functions[name], layout, spec)] if name in functions else []
        places = [(use.key, use.place) for use in uses if use.place is not None]
        if (indexed := {place.member for _, place in places}) != arrays:
            yield f"{name} indexes {sorted(arrays)}, not {sorted(indexed)}"
        returned = {
            key.name if isinstance(key, Mode) else key: index_value(layout, place)
            for key, place in places
        }
        if returned != results:
            yield f"{name} returns {results}, not {returned}"


def _text(spot: cpu_state.Spot) -> str:
    member, index = spot
    return f"{member}[{index}]" if cpu_state.COUNT.get(member) else member
