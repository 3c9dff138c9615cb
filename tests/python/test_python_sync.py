# SPDX-License-Identifier: MIT
"""get, put and put_changed of the native layout, on a fake KVM."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field

import fake_kvm
import pytest
from fake_kvm import FakeKvm, Pmu
from onereg_kvm import (
    Field,
    Layout,
    Level,
    OneRegError,
    Row,
    Scope,
    Vcpu,
    Verdict,
    Write,
    arm64,
    native,
    prepare,
    registers,
    restore,
    save,
)
from states import IDS, UNKNOWN, UNKNOWN_WIDE, change, fake, fill, opened, sets, taken, value


@pytest.mark.parametrize("pmu", Pmu)
@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
@pytest.mark.parametrize("el1_32bit", [False, True], ids=["aarch64", "aarch32"])
def test_put_gives_a_fresh_vcpu_the_state_of_another(pmu: Pmu, sve: bool, el1_32bit: bool) -> None:
    source = fake(pmu=pmu, sve=sve, el1_32bit=el1_32bit)
    fill(source, seed=1)
    state = taken(source)
    target = fake(pmu=pmu, sve=sve, el1_32bit=el1_32bit)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    prepare(target, native.LAYOUT, state)
    vcpu = Vcpu(target, native.LAYOUT)
    vcpu.put(state, Level.FULL)
    assert target.values == source.values
    again = native.Native()
    vcpu.get(again)
    assert again == state
    assert state.differences(again) == []


@pytest.mark.parametrize("pmu", Pmu)
@pytest.mark.parametrize("before", [0, 0xF0F0])
def test_put_of_set_registers_ends_with_the_saved_bits(pmu: Pmu, before: int) -> None:
    source = fake(pmu=pmu)
    for id in fake_kvm.CLEAR_OF:
        source[id] = 0x8000_00FF
    state = taken(source)
    for id in fake_kvm.CLEAR_OF:
        source[id] = before
    vcpu, _ = opened(source)
    vcpu.put(state, Level.RUNTIME)
    assert [source[id] for id in fake_kvm.CLEAR_OF] == [0x8000_00FF] * 3


def test_registers_that_the_vcpu_lacks_are_left_alone() -> None:
    lacking = {registers.find("PMCR_EL0").id, registers.find("SCTLR2_EL1").id}
    kvm = FakeKvm(id for id in IDS if id not in lacking)
    fill(kvm, seed=2)
    kvm[arm64.ID_AA64DFR0_EL1] &= ~0xF00  # PMUVer: no PMU
    vcpu, state = opened(kvm)
    change(state, "PMCR_EL0", 0x1234)
    vcpu.get(state)
    assert value(state, "PMCR_EL0") == 0x1234
    vcpu.put(state, Level.FULL)
    assert not lacking & {id for _, id in kvm.log}
    assert kvm.lists == 1
    (dropped,) = vcpu.dropped
    assert (dropped.name, dropped.verdict) == ("PMCR_EL0", Verdict.DROP)


def test_registers_that_the_vcpu_lacks_are_not_lost() -> None:
    kvm = FakeKvm(id for id in IDS if id != arm64.PMCR_EL0)
    kvm[arm64.ID_AA64DFR0_EL1] = 0x500
    state = taken(kvm)
    vcpu, _ = opened(kvm)
    change(state, "PMCR_EL0", 0x1234)
    for level in (Level.RUNTIME, Level.FULL):
        with pytest.raises(OneRegError, match=r"put PMCR_EL0 .* = 0x1234: .*ECANCELED") as caught:
            vcpu.put(state, level)
        assert caught.value.names == ("PMCR_EL0",)
    assert sets(kvm) == []


def test_aliases_and_ignored_writes_are_read_and_never_written() -> None:
    kvm = fake()
    state = taken(kvm)
    vcpu, _ = opened(kvm)
    vcpu.get(state)
    assert {fake_kvm.PMSWINC, *fake_kvm.SET_OF} <= {id for _, id in kvm.log}
    kvm.log.clear()
    vcpu.put(state, Level.FULL)
    assert fake_kvm.PMSWINC not in sets(kvm)
    for of, clear in fake_kvm.CLEAR_OF.items():
        drained = kvm.log.index(("get", clear))
        assert kvm.log[drained : drained + 3] == [("get", clear), ("set", clear), ("set", of)]


def test_level_leaves_out_registers_that_go_on_by_themselves() -> None:
    kvm = fake()
    state = taken(kvm)
    vcpu, _ = opened(kvm)
    kvm[fake_kvm.TIMER_CNT] = 1000
    for level in (Level.RUNTIME, Level.RESET):
        vcpu.put(state, level)
        assert kvm[fake_kvm.TIMER_CNT] == 1000
    vcpu.put(state, Level.FULL)
    assert kvm[fake_kvm.TIMER_CNT] == 0


@pytest.mark.parametrize("level", Level)
def test_put_writes_the_registers_of_its_level_in_the_order_of_the_table(level: Level) -> None:
    kvm = fake()
    state = taken(kvm)
    vcpu, _ = opened(kvm)
    vcpu.put(state, level)
    expected = [
        register.id
        for register in registers.ARM64
        if register.level <= level
        and register.alias is None
        and register.write not in (Write.IGNORED, Write.BEFORE_FINALIZE)
        and register.id in kvm.values
    ]
    written = [id for id in kvm.log if id[0] == "set" and id[1] not in fake_kvm.SET_OF]
    policies = {id: registers.by_id(id).write for id in expected}  # type: ignore[union-attr]
    assert [id for _, id in written] == [
        id for id in expected if policies[id] not in (Write.INVARIANT, Write.ID)
    ]


def test_secondary_vcpu_leaves_the_registers_of_the_vm_alone() -> None:
    kvm = fake()
    state = taken(kvm)
    vcpu, _ = opened(kvm, secondary=True)
    vcpu.put(state, Level.FULL)
    of_vm = {register.id for register in registers.ARM64 if register.scope is Scope.VM}
    assert of_vm
    assert not of_vm & set(sets(kvm))
    kvm.log.clear()
    restore(kvm, save(kvm), secondary=True)
    assert not of_vm & set(sets(kvm))


def test_equal_invariants_are_not_written() -> None:
    kvm = fake()
    fill(kvm, seed=3)
    kvm.has_run = True
    state = taken(kvm)
    vcpu, _ = opened(kvm)
    vcpu.put(state, Level.FULL)
    assert not set(sets(kvm)) & {fake_kvm.MIDR, *fake_kvm.ID_REGISTERS}


@pytest.mark.parametrize(
    ("name", "has_run", "code"),
    [("MIDR_EL1", False, errno.EINVAL), ("ID_AA64PFR0_EL1", True, errno.EBUSY)],
)
def test_changed_invariant_is_kvms_to_refuse(name: str, has_run: bool, code: int) -> None:
    kvm = fake()
    kvm.has_run = has_run
    state = taken(kvm)
    change(state, name, 0x77)
    vcpu, _ = opened(kvm)
    with pytest.raises(OneRegError) as caught:
        vcpu.put(state, Level.FULL)
    assert (caught.value.name, caught.value.value, caught.value.errno) == (name, 0x77, code)


def test_registers_go_with_the_feature_that_an_id_register_loses() -> None:
    gates = {arm64.ID_AA64MMFR3_EL1: {arm64.TCR2_EL1}}
    source, target = (FakeKvm([*IDS, UNKNOWN]) for _ in range(2))
    target.gates = gates
    target[arm64.ID_AA64MMFR3_EL1] = 1
    state = taken(source)
    vcpu, _ = opened(target)
    vcpu.put(state, Level.FULL)
    assert arm64.TCR2_EL1 in {id for operation, id in target.log if operation == "set"}
    assert target.lists == 2, "the list is taken anew after an ID register has changed"
    target.log.clear()
    vcpu.get(state)
    vcpu.put(state, Level.FULL)
    assert arm64.TCR2_EL1 not in {id for _, id in target.log}
    change(state, "TCR2_EL1", 1)
    target.fail[("set", arm64.TCR_EL1)] = errno.ENOENT
    with pytest.raises(OneRegError, match="put TCR_EL1"):
        vcpu.put(state, Level.FULL)


def test_a_register_that_goes_for_no_reason_that_is_known_is_an_error() -> None:
    target = FakeKvm([*IDS, UNKNOWN])
    target.gates = {arm64.ID_AA64MMFR3_EL1: {UNKNOWN}}
    target[arm64.ID_AA64MMFR3_EL1] = 1
    vcpu, state = opened(target)
    vcpu.get(state)
    change(state, "ID_AA64MMFR3_EL1", 0)
    with pytest.raises(OneRegError, match=r"put unknown .*ENOENT"):
        vcpu.put(state, Level.FULL)


def test_aarch64_state_is_put_over_a_vcpu_in_aarch32_state() -> None:
    """KVM narrows X registers to 32 bits as long as PSTATE says AArch32: PSTATE goes first."""
    source = fake()
    fill(source, seed=4)
    state = taken(source)
    target = fake()
    fill(target, seed=5)
    target[fake_kvm.PSTATE] = 0x10
    Vcpu(target, native.LAYOUT).put(state, Level.RUNTIME)
    assert [target[id] for id in fake_kvm.X] == [source[id] for id in fake_kvm.X]
    assert target[fake_kvm.PC] == source[fake_kvm.PC]


def test_pstate_is_read_first() -> None:
    kvm = fake()
    vcpu, state = opened(kvm)
    kvm.log.clear()
    vcpu.get(state)
    assert kvm.log[0] == ("get", fake_kvm.PSTATE)


def test_with_sve_v_is_read_from_z_and_not_written() -> None:
    kvm = fake(sve=True)
    vcpu, state = opened(kvm)
    for n, id in enumerate(fake_kvm.Z):
        kvm.values[id] = bytes([n] * 16 + [0xEE] * 240)
    vcpu.get(state)
    for n in range(32):
        assert value(state, f"V{n}") == int.from_bytes(bytes([n] * 16), "little")
        assert value(state, f"Z{n}") == kvm.values[fake_kvm.Z[n]]
    change(state, "Z3", bytes([7] * 16 + [0xEE] * 240))  # and V as it was read
    vcpu.put(state, Level.FULL)
    assert not set(fake_kvm.V) & {id for _, id in kvm.log}
    assert kvm.values[fake_kvm.Z[3]] == bytes([7] * 16 + [0xEE] * 240)
    change(state, "V3", 1)
    kvm.log.clear()
    with pytest.raises(OneRegError, match=r"put V3 .* = 0x1: .*the low half of Z"):
        vcpu.put(state, Level.FULL)
    assert sets(kvm) == []


def test_unknown_registers_are_kept_as_bytes() -> None:
    source = FakeKvm([*IDS, UNKNOWN, UNKNOWN_WIDE])
    fill(source, seed=6)
    vcpu, state = opened(source)
    vcpu.get(state)
    raw = {UNKNOWN: source.values[UNKNOWN], UNKNOWN_WIDE: source.values[UNKNOWN_WIDE]}
    assert vcpu.raw == raw
    target = FakeKvm([*IDS, UNKNOWN, UNKNOWN_WIDE])
    other, _ = opened(target)
    other.raw = vcpu.raw
    other.put(state, Level.RESET)
    assert target[UNKNOWN] == 0
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    other.put(state, Level.FULL)
    assert {id: target.values[id] for id in raw} == raw
    target.log.clear()
    other.put(state, Level.FULL)
    assert not set(raw) & set(sets(target)), "an equal value is not written"


@dataclass
class Few:
    """A state of a VMM that keeps three registers itself."""

    pc: int = 0
    pstate: int = 0
    r: list[int] = field(default_factory=lambda: [0] * 4)


FEW = Layout[Few](
    "few",
    "Few",
    [
        Row(arm64.PSTATE, Field("pstate", size=4)),
        Row(arm64.X3, Field("r", 3)),
        Row(arm64.PC, Field("pc")),
    ],
)


def test_registers_that_the_layout_does_not_keep_are_raw_by_their_policy() -> None:
    source = fake(sve=True)
    prepare(source)
    fill(source, seed=7)
    vcpu = Vcpu(source, FEW)
    state = Few()
    vcpu.get(state)
    assert (state.pc, state.r[3]) == (source[fake_kvm.PC], source[fake_kvm.X[3]])
    assert set(vcpu.raw) == set(source.values) - {arm64.PSTATE, arm64.X3, arm64.PC}
    target = fake(sve=True)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    prepare(target)
    other = Vcpu(target, FEW)
    other.raw = vcpu.raw
    other.put(state, Level.FULL)
    assert target.values == source.values


def test_put_changed_writes_what_differs_and_updates_the_shadow() -> None:
    kvm = fake()
    fill(kvm, seed=8)
    state = taken(kvm)
    vcpu, _ = opened(kvm)
    shadow = state.copy()
    kvm.log.clear()
    vcpu.put_changed(state, shadow, Level.FULL)
    assert kvm.log == []
    change(state, "X7", 77)
    change(state, "TCR_EL1", 78)
    change(state, "CNTVCT_EL0", 79)
    vcpu.put_changed(state, shadow, Level.RUNTIME)
    assert sets(kvm) == [arm64.TCR_EL1, arm64.X7]
    assert (kvm[arm64.X7], kvm[arm64.TCR_EL1]) == (77, 78)
    assert [difference.name for difference in shadow.differences(state)] == ["CNTVCT_EL0"]
    kvm.log.clear()
    vcpu.put_changed(state, shadow, Level.FULL)
    assert sets(kvm) == [arm64.CNTVCT_EL0]
    assert shadow == state


def test_put_changed_leaves_the_shadow_after_a_failure() -> None:
    kvm = fake()
    state = taken(kvm)
    vcpu, _ = opened(kvm)
    shadow = state.copy()
    for name in ("TCR_EL1", "X7", "X8"):
        change(state, name, 5)
    kvm.fail[("set", arm64.X7)] = errno.EINVAL
    with pytest.raises(OneRegError, match="put X7"):
        vcpu.put_changed(state, shadow, Level.RUNTIME)
    assert len(shadow.differences(state)) == 3
    kvm.log.clear()
    vcpu.put_changed(state, shadow, Level.RUNTIME)
    assert sets(kvm) == [arm64.TCR_EL1, arm64.X7, arm64.X8]


def test_prepare_without_sve_does_nothing() -> None:
    kvm = fake()
    prepare(kvm, native.LAYOUT, native.Native())
    prepare(kvm)
    assert sets(kvm) == []


def test_prepare_keeps_kvms_vector_lengths_for_an_empty_set() -> None:
    kvm = fake(sve=True)
    prepare(kvm, native.LAYOUT, native.Native())
    assert kvm.finalized
    assert sets(kvm) == []


def test_prepare_writes_the_states_vector_lengths() -> None:
    kvm = fake(sve=True)
    state = native.Native()
    change(state, "SVE_VLS", (0b11).to_bytes(64, "little"))
    prepare(kvm, native.LAYOUT, state)
    assert kvm.finalized
    assert kvm[fake_kvm.VLS] == 0b11
    kvm.log.clear()
    prepare(kvm, native.LAYOUT, state)
    assert sets(kvm) == []


@pytest.mark.parametrize(
    ("sve", "finalized", "vls", "code"),
    [
        (True, False, 0b10, errno.EINVAL),
        (True, True, 0b11, errno.EPERM),
        (False, True, 0b11, errno.ENOENT),
    ],
    ids=["impossible set", "too late", "no SVE"],
)
def test_prepare_refused(sve: bool, finalized: bool, vls: int, code: int) -> None:
    kvm = fake(sve=sve)
    kvm.finalized = finalized
    state = native.Native()
    change(state, "SVE_VLS", vls.to_bytes(64, "little"))
    with pytest.raises(OneRegError) as caught:
        prepare(kvm, native.LAYOUT, state)
    assert (caught.value.operation, caught.value.name) == ("prepare", "SVE_VLS")
    assert caught.value.errno == code
    assert " = 0x" in str(caught.value)


def test_put_of_other_vector_lengths_is_refused() -> None:
    kvm = fake(sve=True)
    vcpu, state = opened(kvm)
    vcpu.get(state)
    vcpu.put(state, Level.FULL)
    assert fake_kvm.VLS not in sets(kvm)
    change(state, "SVE_VLS", (0b11).to_bytes(64, "little"))
    vcpu.put(state, Level.RESET)
    with pytest.raises(OneRegError, match=r"put SVE_VLS .* = 0x3: .*EPERM"):
        vcpu.put(state, Level.FULL)


def test_open_before_finalize_says_so() -> None:
    with pytest.raises(OneRegError) as caught:
        Vcpu(fake(sve=True), native.LAYOUT)
    assert str(caught.value) == (
        "open KVM_GET_REG_LIST: Operation not permitted (EPERM): "
        "the vCPU has SVE and is not finalized: prepare it first"
    )


def test_open_before_init_says_so() -> None:
    kvm = fake()
    kvm.initialized = False
    for call in (lambda: Vcpu(kvm, native.LAYOUT), lambda: prepare(kvm), lambda: save(kvm)):
        with pytest.raises(OneRegError) as caught:
            call()
        assert caught.value.errno == errno.ENOEXEC


def test_finalize_that_fails_is_named() -> None:
    class Refusing(FakeKvm):
        def finalize(self, feature: int) -> None:
            raise fake_kvm.error(errno.EINVAL)

    with pytest.raises(OneRegError, match="prepare KVM_ARM_VCPU_FINALIZE: Invalid argument"):
        prepare(Refusing(IDS, sve=True))
