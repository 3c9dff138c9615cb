# SPDX-License-Identifier: MIT
"""The layout of a VMM that keeps the kernel's struct kvm_regs and a list of all other registers."""

from __future__ import annotations

from types import SimpleNamespace as Struct

import fake_kvm
import pytest
from fake_kvm import FakeKvm, Pmu
from onereg_kvm import Level, OneRegError, Vcpu, kvm_regs, prepare, register_size, restore_records
from states import IDS, UNKNOWN, UNKNOWN_WIDE, fill, options_for, sets

CORE_IDS = {
    *fake_kvm.X,
    *(fake_kvm.SP, fake_kvm.PC, fake_kvm.PSTATE, fake_kvm.SP_EL1, fake_kvm.ELR_EL1),
    *fake_kvm.SPSR,
    *fake_kvm.V,
    *(fake_kvm.FPSR, fake_kvm.FPCR),
}


def new_state() -> Struct:
    """struct kvm_regs of arm64 <asm/kvm.h>."""
    return Struct(
        regs=Struct(regs=[0] * 31, sp=0, pc=0, pstate=0),
        sp_el1=0,
        elr_el1=0,
        spsr=[0] * 5,
        fp_regs=Struct(vregs=[0] * 32, fpsr=0, fpcr=0),
    )


def values(state: Struct) -> dict[int, int]:
    """The members by the ids that KVM has for them."""
    return {
        **dict(zip(fake_kvm.X, state.regs.regs, strict=True)),
        fake_kvm.SP: state.regs.sp,
        fake_kvm.PC: state.regs.pc,
        fake_kvm.PSTATE: state.regs.pstate,
        fake_kvm.SP_EL1: state.sp_el1,
        fake_kvm.ELR_EL1: state.elr_el1,
        **dict(zip(fake_kvm.SPSR, state.spsr, strict=True)),
        **dict(zip(fake_kvm.V, state.fp_regs.vregs, strict=True)),
        fake_kvm.FPSR: state.fp_regs.fpsr,
        fake_kvm.FPCR: state.fp_regs.fpcr,
    }


def machine(**options: object) -> FakeKvm:
    return FakeKvm([*IDS, UNKNOWN, UNKNOWN_WIDE], **options)  # type: ignore[arg-type]


def target_for(source: FakeKvm, **options: object) -> FakeKvm:
    """A fresh vCPU of the same processor."""
    target = machine(**options)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    return target


def taken(source: FakeKvm) -> tuple[Struct, dict[int, bytes]]:
    """The struct and the list of a vCPU."""
    prepare(source)
    vcpu, state = Vcpu(source, kvm_regs.LAYOUT), new_state()
    vcpu.get(state)
    return state, vcpu.raw


def test_the_struct_has_the_core_registers_and_no_other() -> None:
    assert {row.id for row in kvm_regs.LAYOUT.rows} == CORE_IDS


@pytest.mark.parametrize("el1_32bit", [False, True], ids=["aarch64", "aarch32"])
def test_get_and_put_by_member(el1_32bit: bool) -> None:
    kvm = machine(el1_32bit=el1_32bit)
    fill(kvm, seed=30)
    state, _ = taken(kvm)
    assert values(state) == {id: kvm[id] for id in CORE_IDS}

    state.regs.regs[17], state.regs.sp, state.sp_el1 = 0x17, 0x5000, 0x5001
    state.spsr[kvm_regs.KVM_SPSR_FIQ], state.fp_regs.vregs[31] = 0x1D1, 1 << 127
    vcpu = Vcpu(kvm, kvm_regs.LAYOUT)
    kvm.log.clear()
    vcpu.put(state, Level.RUNTIME)
    assert {id: kvm[id] for id in CORE_IDS} == values(state)
    assert set(sets(kvm)) == CORE_IDS


@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
def test_the_list_has_everything_else_in_the_order_of_a_restore(sve: bool) -> None:
    kvm = machine(sve=sve)
    _, raw = taken(kvm)
    listed = set(kvm.list())
    assert set(raw) == listed - CORE_IDS
    assert [id for id in raw if id in IDS] == [id for id in IDS if id in raw]
    assert list(raw)[-2:] == sorted([UNKNOWN, UNKNOWN_WIDE])
    assert all(len(data) == register_size(id) for id, data in raw.items())
    assert set(fake_kvm.Z) <= set(raw) or not sve


@pytest.mark.parametrize("pmu", Pmu)
@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
@pytest.mark.parametrize("el1_32bit", [False, True], ids=["aarch64", "aarch32"])
def test_the_struct_and_the_list_are_the_vcpu(pmu: Pmu, sve: bool, el1_32bit: bool) -> None:
    source = machine(pmu=pmu, sve=sve, el1_32bit=el1_32bit)
    prepare(source)
    fill(source, seed=31)
    state, raw = taken(source)
    target = target_for(source, pmu=pmu, sve=sve, el1_32bit=el1_32bit)
    prepare(target)
    vcpu = Vcpu(target, kvm_regs.LAYOUT)
    vcpu.raw = raw
    vcpu.put(state, Level.FULL)
    assert target.values == source.values


def test_the_list_brings_the_vector_lengths() -> None:
    source = machine(sve=True)
    source[fake_kvm.VLS] = 0b11
    prepare(source)
    fill(source, seed=32)
    state, raw = taken(source)
    target = target_for(source, sve=True)
    restore_records(target, raw, options=options_for(target))
    Vcpu(target, kvm_regs.LAYOUT).put(state, Level.RUNTIME)
    assert target.values == source.values


def test_with_sve_the_v_registers_are_read_from_z_and_not_written() -> None:
    kvm = machine(sve=True)
    prepare(kvm)
    fill(kvm, seed=33)
    state, _ = taken(kvm)
    assert state.fp_regs.vregs == [kvm[z] & (1 << 128) - 1 for z in fake_kvm.Z]
    vcpu = Vcpu(kvm, kvm_regs.LAYOUT)
    vcpu.put(state, Level.FULL)
    assert not set(fake_kvm.V) & {id for _, id in kvm.log}
    kvm.log.clear()
    state.fp_regs.vregs[9] = 0
    for level in Level:
        with pytest.raises(OneRegError, match=r"put V9 .* = 0x0: .*the low half of Z"):
            vcpu.put(state, level)
    assert sets(kvm) == []


def test_the_module_says_what_a_state_is() -> None:
    said = kvm_regs.__doc__ or ""
    assert "- regs.regs: list[int] of 31, 64 bits each\n" in said
    assert "- fp_regs.fpcr: int, 32 bits\n" in said
