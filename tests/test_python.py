# SPDX-License-Identifier: MIT
"""The generated Python package, against a fake KVM and against the oracle of AArch32."""

from __future__ import annotations

import ast
import ctypes
import errno
import fcntl
import os
import pickle
import py_compile
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
GENERATED = Path(os.environ.get("ONEREG_GENERATED", ROOT / "generated")) / "python"
sys.path[:0] = [str(GENERATED), str(ROOT / "tests" / "python")]

import c_library as c_library_  # noqa: E402
import fake_kvm  # noqa: E402
import onereg_kvm  # noqa: E402
import oracle  # noqa: E402
from fake_kvm import FakeKvm, Pmu  # noqa: E402
from onereg.inputs import Inputs  # noqa: E402
from onereg.model import Spec  # noqa: E402
from onereg.plan import LayoutPlan, MemberRow, Plan, SyncRow, make_plan  # noqa: E402
from onereg.render import all_targets, render  # noqa: E402
from onereg_kvm import (  # noqa: E402
    Field,
    KvmIo,
    Layout,
    Level,
    Mode,
    OneRegError,
    Row,
    Scope,
    Vcpu,
    Write,
    aarch32,
    arm64,
    kvm,
    native,
    prepare,
    register_size,
    registers,
    restore,
    save,
)
from onereg_kvm.views import Composite, NameInModeError  # noqa: E402

MODULES = sorted(GENERATED.glob("onereg_kvm/*.py"))
IDS = [register.id for register in registers.ARM64]
UNKNOWN = fake_kvm.sysreg(3, 3, 15, 15, 7)
UNKNOWN_WIDE = fake_kvm.U256 | 0x0018 << 16

AARCH32_MODES = [mode for mode in oracle.MODES if mode != "mon"]


def fake(**options: object) -> FakeKvm:
    """A vCPU with every register that the specification knows."""
    return FakeKvm(IDS, **options)  # type: ignore[arg-type]


def fill(kvm_: FakeKvm, seed: int) -> None:
    """Give every register a value that its kernel might have."""
    rng = random.Random(seed)
    for id in sorted(kvm_.values):
        if id not in (fake_kvm.PSTATE, fake_kvm.VLS, fake_kvm.PMSWINC, *fake_kvm.SET_OF):
            kvm_.values[id] = rng.randbytes(register_size(id))
    if kvm_[fake_kvm.PSTATE] & 0x10:
        for id in [*fake_kvm.X, fake_kvm.PC]:
            kvm_[id] &= 0xFFFFFFFF


def opened(kvm_: FakeKvm, **options: bool) -> tuple[Vcpu[native.Native], native.Native]:
    """The vCPU as a VMM has it, and a state."""
    state = native.Native()
    prepare(kvm_, native.LAYOUT, state)
    return Vcpu(kvm_, native.LAYOUT, **options), state


def taken(kvm_: FakeKvm) -> native.Native:
    """The state of a vCPU, KVM's calls of which are not counted."""
    vcpu, state = opened(kvm_)
    vcpu.get(state)
    kvm_.log.clear()
    return state


def sets(kvm_: FakeKvm) -> list[int]:
    """The ids that were written."""
    return [id for operation, id in kvm_.log if operation == "set"]


def value(state: native.Native, name: str) -> int | bytes:
    return native.LAYOUT.load(state, registers.find(name).id)


def change(state: native.Native, name: str, new: int | bytes) -> None:
    native.LAYOUT.store(state, registers.find(name).id, new)


# The package


def mypy(folder: Path) -> str:
    """What mypy finds in the package."""
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11"]
    options = ["--no-error-summary", "--cache-dir", os.devnull, "--config-file="]
    result = subprocess.run(
        [*command, *options, "-p", "onereg_kvm"], cwd=folder, capture_output=True, text=True
    )
    return result.stdout + result.stderr


def test_package_is_typed() -> None:
    assert (GENERATED / "onereg_kvm" / "py.typed").is_file()
    assert mypy(GENERATED) == ""


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_module_needs_only_the_standard_library(path: Path, tmp_path: Path) -> None:
    py_compile.compile(str(path), cfile=str(tmp_path / "out.pyc"), doraise=True)
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 11))
    assert ast.get_docstring(tree)
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module or ""]
        assert all(name.split(".")[0] in sys.stdlib_module_names for name in names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.name)
def test_public_names_are_declared_and_documented(path: Path) -> None:
    module = getattr(onereg_kvm, path.stem, None)
    if path.stem == "__init__":
        module = onereg_kvm
    elif module is None:
        module = sys.modules[f"onereg_kvm.{path.stem}"]
    for name in module.__all__:
        thing = getattr(module, name)
        if isinstance(thing, type) or callable(thing):
            assert thing.__doc__, name


def test_no_index_is_computed() -> None:
    """A row has names and literals; an id is a literal."""
    tables = {"Row", "Field", "Register", "Cell", "Composite", "Part", "Final"}
    for name in ("native", "registers", "aarch32", "arm64", "arm"):
        tree = ast.parse((GENERATED / "onereg_kvm" / f"{name}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            is_row = isinstance(node, ast.Call) and getattr(node.func, "id", "") in tables
            if is_row or (isinstance(node, ast.AnnAssign) and name in ("arm64", "arm")):
                assert not any(isinstance(sub, ast.BinOp) for sub in ast.walk(node))


# The tables


def test_ids_and_names_are_unique() -> None:
    for table in (registers.ARM64, registers.ARM):
        assert len({register.id for register in table}) == len(table)
        assert len({register.name for register in table}) == len(table)


def test_every_register_has_a_place_of_its_own_in_the_order_of_a_restore() -> None:
    assert [row.id for row in native.LAYOUT.rows] == IDS
    assert len({row.place for row in native.LAYOUT.rows}) == len(IDS)


@pytest.mark.parametrize(
    ("name", "id"),
    [
        *((f"X{n}", fake_kvm.X[n]) for n in range(31)),
        *((f"V{n}", fake_kvm.V[n]) for n in range(32)),
        *((f"Z{n}", fake_kvm.Z[n]) for n in range(32)),
        *((f"P{n}", fake_kvm.P[n]) for n in range(16)),
        ("SP_EL0", 0x603000000010003E),
        ("PC", 0x6030000000100040),
        ("PSTATE", 0x6030000000100042),
        ("SP_EL1", 0x6030000000100044),
        ("ELR_EL1", 0x6030000000100046),
        ("SPSR_EL1", 0x6030000000100048),
        ("SPSR_abt", 0x603000000010004A),
        ("SPSR_und", 0x603000000010004C),
        ("SPSR_irq", 0x603000000010004E),
        ("SPSR_fiq", 0x6030000000100050),
        ("FPSR", 0x60200000001000D4),
        ("FPCR", 0x60200000001000D5),
        ("FFR", 0x6050000000150600),
        ("SVE_VLS", 0x606000000015FFFF),
        ("CNTVCT_EL0", 0x603000000013DF1A),
        ("CNTV_CVAL_EL0", 0x603000000013DF02),
        ("MIDR_EL1", 0x603000000013C000),
        ("PMCNTENSET_EL0", fake_kvm.PMCNTENSET),
        ("SPSR_svc", 0x6030000000100048),
        ("LR_irq", fake_kvm.X[16]),
    ],
)
def test_find(name: str, id: int) -> None:
    assert registers.find(name).id == id
    assert registers.by_id(id) is registers.find(name)


def test_find_unknown() -> None:
    with pytest.raises(KeyError):
        registers.find("SPSR_hyp2")
    assert registers.by_id(UNKNOWN) is None
    assert registers.name_of(UNKNOWN) is None


def test_constants_are_the_tables() -> None:
    for register in registers.ARM64:
        assert getattr(arm64, register.name) == register.id


def test_v_registers_are_the_low_bits_of_z() -> None:
    for v, z in zip(fake_kvm.V, fake_kvm.Z, strict=True):
        register = registers.by_id(v)
        assert register is not None
        assert register.within == z


def test_clear_registers_are_aliases() -> None:
    for of, clear in fake_kvm.CLEAR_OF.items():
        set_register, clear_register = registers.by_id(of), registers.by_id(clear)
        assert set_register is not None
        assert clear_register is not None
        assert set_register.clear == clear
        assert clear_register.alias == set_register.name


# Get and put


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
    kvm_ = FakeKvm(id for id in IDS if id not in lacking)
    fill(kvm_, seed=2)
    vcpu, state = opened(kvm_)
    change(state, "PMCR_EL0", 0x1234)
    vcpu.get(state)
    assert value(state, "PMCR_EL0") == 0x1234
    vcpu.put(state, Level.FULL)
    assert not lacking & {id for _, id in kvm_.log}
    assert kvm_.lists == 1


def test_aliases_and_ignored_writes_are_read_and_never_written() -> None:
    kvm_ = fake()
    state = taken(kvm_)
    vcpu, _ = opened(kvm_)
    vcpu.get(state)
    assert {fake_kvm.PMSWINC, *fake_kvm.SET_OF} <= {id for _, id in kvm_.log}
    kvm_.log.clear()
    vcpu.put(state, Level.FULL)
    assert fake_kvm.PMSWINC not in sets(kvm_)
    for of, clear in fake_kvm.CLEAR_OF.items():
        drained = kvm_.log.index(("get", clear))
        assert kvm_.log[drained : drained + 3] == [("get", clear), ("set", clear), ("set", of)]


def test_level_leaves_out_registers_that_go_on_by_themselves() -> None:
    kvm_ = fake()
    state = taken(kvm_)
    vcpu, _ = opened(kvm_)
    kvm_[fake_kvm.TIMER_CNT] = 1000
    for level in (Level.RUNTIME, Level.RESET):
        vcpu.put(state, level)
        assert kvm_[fake_kvm.TIMER_CNT] == 1000
    vcpu.put(state, Level.FULL)
    assert kvm_[fake_kvm.TIMER_CNT] == 0


@pytest.mark.parametrize("level", Level)
def test_put_writes_the_registers_of_its_level_in_the_order_of_the_table(level: Level) -> None:
    kvm_ = fake()
    state = taken(kvm_)
    vcpu, _ = opened(kvm_)
    vcpu.put(state, level)
    expected = [
        register.id
        for register in registers.ARM64
        if register.level <= level
        and register.alias is None
        and register.write not in (Write.IGNORED, Write.BEFORE_FINALIZE)
        and register.id in kvm_.values
    ]
    written = [id for id in kvm_.log if id[0] == "set" and id[1] not in fake_kvm.SET_OF]
    policies = {id: registers.by_id(id).write for id in expected}  # type: ignore[union-attr]
    assert [id for _, id in written] == [
        id for id in expected if policies[id] not in (Write.INVARIANT, Write.ID)
    ]


def test_secondary_vcpu_leaves_the_registers_of_the_vm_alone() -> None:
    kvm_ = fake()
    state = taken(kvm_)
    vcpu, _ = opened(kvm_, secondary=True)
    vcpu.put(state, Level.FULL)
    of_vm = {register.id for register in registers.ARM64 if register.scope is Scope.VM}
    assert of_vm
    assert not of_vm & set(sets(kvm_))
    kvm_.log.clear()
    restore(kvm_, save(kvm_), secondary=True)
    assert not of_vm & set(sets(kvm_))


def test_equal_invariants_are_not_written() -> None:
    kvm_ = fake()
    fill(kvm_, seed=3)
    kvm_.has_run = True
    state = taken(kvm_)
    vcpu, _ = opened(kvm_)
    vcpu.put(state, Level.FULL)
    assert not set(sets(kvm_)) & {fake_kvm.MIDR, *fake_kvm.ID_REGISTERS}


@pytest.mark.parametrize(
    ("name", "has_run", "code"),
    [("MIDR_EL1", False, errno.EINVAL), ("ID_AA64PFR0_EL1", True, errno.EBUSY)],
)
def test_changed_invariant_is_kvms_to_refuse(name: str, has_run: bool, code: int) -> None:
    kvm_ = fake()
    kvm_.has_run = has_run
    state = taken(kvm_)
    change(state, name, 0x77)
    vcpu, _ = opened(kvm_)
    with pytest.raises(OneRegError) as caught:
        vcpu.put(state, Level.FULL)
    assert (caught.value.name, caught.value.value, caught.value.errno) == (name, 0x77, code)


def test_registers_go_with_the_feature_that_an_id_register_loses() -> None:
    gates = {arm64.ID_AA64MMFR3_EL1: {arm64.TCR2_EL1, UNKNOWN}}
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
    assert not {arm64.TCR2_EL1, UNKNOWN} & {id for _, id in target.log}
    change(state, "TCR2_EL1", 1)
    target.fail[("set", arm64.TCR_EL1)] = errno.ENOENT
    with pytest.raises(OneRegError, match="put TCR_EL1"):
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
    kvm_ = fake()
    vcpu, state = opened(kvm_)
    kvm_.log.clear()
    vcpu.get(state)
    assert kvm_.log[0] == ("get", fake_kvm.PSTATE)


def test_with_sve_v_is_read_from_z_and_not_written() -> None:
    kvm_ = fake(sve=True)
    vcpu, state = opened(kvm_)
    for n, id in enumerate(fake_kvm.Z):
        kvm_.values[id] = bytes([n] * 16 + [0xEE] * 240)
    vcpu.get(state)
    for n in range(32):
        assert value(state, f"V{n}") == int.from_bytes(bytes([n] * 16), "little")
        assert value(state, f"Z{n}") == kvm_.values[fake_kvm.Z[n]]
    change(state, "V3", 1)
    vcpu.put(state, Level.FULL)
    assert not set(fake_kvm.V) & {id for _, id in kvm_.log}
    assert kvm_.values[fake_kvm.Z[3]] == bytes([3] * 16 + [0xEE] * 240)


# Registers that the tables or the layout do not know


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


# Put of what changed


def test_put_changed_writes_what_differs_and_updates_the_shadow() -> None:
    kvm_ = fake()
    fill(kvm_, seed=8)
    state = taken(kvm_)
    vcpu, _ = opened(kvm_)
    shadow = state.copy()
    kvm_.log.clear()
    vcpu.put_changed(state, shadow, Level.FULL)
    assert kvm_.log == []
    change(state, "X7", 77)
    change(state, "TCR_EL1", 78)
    change(state, "CNTVCT_EL0", 79)
    vcpu.put_changed(state, shadow, Level.RUNTIME)
    assert sets(kvm_) == [arm64.TCR_EL1, arm64.X7]
    assert (kvm_[arm64.X7], kvm_[arm64.TCR_EL1]) == (77, 78)
    assert [difference.name for difference in shadow.differences(state)] == ["CNTVCT_EL0"]
    kvm_.log.clear()
    vcpu.put_changed(state, shadow, Level.FULL)
    assert sets(kvm_) == [arm64.CNTVCT_EL0]
    assert shadow == state


def test_put_changed_leaves_the_shadow_after_a_failure() -> None:
    kvm_ = fake()
    state = taken(kvm_)
    vcpu, _ = opened(kvm_)
    shadow = state.copy()
    for name in ("TCR_EL1", "X7", "X8"):
        change(state, name, 5)
    kvm_.fail[("set", arm64.X7)] = errno.EINVAL
    with pytest.raises(OneRegError, match="put X7"):
        vcpu.put_changed(state, shadow, Level.RUNTIME)
    assert len(shadow.differences(state)) == 3
    kvm_.log.clear()
    vcpu.put_changed(state, shadow, Level.RUNTIME)
    assert sets(kvm_) == [arm64.TCR_EL1, arm64.X7, arm64.X8]


# Live and parked places

BANK_SVC, BANK_FIQ = 1, 5


def banks(mirror: bool) -> Layout[SimpleNamespace]:
    """A VMM that keeps the SPSR and r13 of the current mode apart from its banks."""
    spsr, r13 = Field("spsr", size=4), Field("regs", 13)
    return Layout(
        "banks",
        "Banks",
        [
            Row(arm64.PSTATE, Field("pstate")),
            Row(arm64.X13, Field("banked_r13", 0), (Mode.USR, Mode.SYS), r13, mirror),
            Row(arm64.X19, Field("banked_r13", BANK_SVC), (Mode.SVC,), r13, mirror),
            Row(arm64.X29, Field("banked_r13", BANK_FIQ), (Mode.FIQ,), r13, mirror),
            Row(arm64.SPSR_EL1, Field("banked_spsr", BANK_SVC), (Mode.SVC,), spsr, mirror),
            Row(arm64.SPSR_fiq, Field("banked_spsr", BANK_FIQ), (Mode.FIQ,), spsr, mirror),
        ],
    )


def bank_state() -> SimpleNamespace:
    return SimpleNamespace(pstate=0, spsr=0, regs=[0] * 16, banked_r13=[0] * 8, banked_spsr=[0] * 8)


@pytest.fixture
def markers() -> FakeKvm:
    """An AArch32 vCPU in FIQ mode with a marker in every register of ``banks``."""
    kvm_ = fake(el1_32bit=True)
    kvm_[arm64.PSTATE] = 0x1D1
    for name, marker in {
        "X13": 0x13,
        "X19": 0x19,
        "X29": 0x29,
        "SPSR_EL1": 0x1113,
        "SPSR_fiq": 0x1111,
    }.items():
        kvm_[registers.find(name).id] = marker
    return kvm_


def test_get_selects_the_live_place(markers: FakeKvm) -> None:
    state = bank_state()
    state.banked_r13[BANK_FIQ] = 0xDEAD
    Vcpu(markers, banks(mirror=False)).get(state)
    assert (state.spsr, state.regs[13]) == (0x1111, 0x29)
    assert (state.banked_r13[0], state.banked_r13[BANK_SVC]) == (0x13, 0x19)
    assert state.banked_spsr[BANK_SVC] == 0x1113
    assert state.banked_r13[BANK_FIQ] == 0xDEAD, "the parked place is stale and not touched"


def test_get_mirrors_where_the_layout_says_so(markers: FakeKvm) -> None:
    state = bank_state()
    Vcpu(markers, banks(mirror=True)).get(state)
    assert (state.regs[13], state.banked_r13[BANK_FIQ]) == (0x29, 0x29)
    assert (state.spsr, state.banked_spsr[BANK_FIQ]) == (0x1111, 0x1111)


def test_put_takes_the_live_value_and_leaves_the_state_alone(markers: FakeKvm) -> None:
    layout = banks(mirror=False)
    vcpu = Vcpu(markers, layout)
    state = bank_state()
    vcpu.get(state)
    state.regs[13], state.spsr = 0x2900, 0x110000
    state.banked_r13[BANK_SVC] = 0x1900
    before = (list(state.banked_r13), list(state.banked_spsr))
    vcpu.put(state, Level.RUNTIME)
    assert (markers[arm64.X29], markers[arm64.SPSR_fiq]) == (0x2900, 0x110000)
    assert markers[arm64.X19] == 0x1900
    assert (state.banked_r13, state.banked_spsr) == before


def test_in_aarch64_state_everything_is_parked() -> None:
    kvm_ = fake()
    kvm_[arm64.SPSR_EL1] = 0x345
    state = bank_state()
    vcpu = Vcpu(kvm_, banks(mirror=True))
    vcpu.get(state)
    assert (state.spsr, state.banked_spsr[BANK_SVC]) == (0, 0x345)
    state.spsr = 0xBAD
    vcpu.put(state, Level.RUNTIME)
    assert kvm_[arm64.SPSR_EL1] == 0x345


def test_put_changed_follows_a_change_of_mode(markers: FakeKvm) -> None:
    layout = banks(mirror=False)
    vcpu = Vcpu(markers, layout)
    state, shadow = bank_state(), bank_state()
    vcpu.get(state)
    vcpu.get(shadow)
    # The VMM changes from FIQ to Supervisor mode and moves what is live, as a mode switch does.
    state.pstate = 0x1D3
    state.banked_r13[BANK_FIQ], state.banked_spsr[BANK_FIQ] = state.regs[13], state.spsr
    state.regs[13], state.spsr = state.banked_r13[BANK_SVC], 0x7777
    markers.log.clear()
    vcpu.put_changed(state, shadow, Level.RUNTIME)
    assert sets(markers) == [arm64.PSTATE, arm64.SPSR_EL1]
    assert layout.differences(shadow, state) == []
    again = bank_state()
    vcpu.get(again)
    assert layout.differences(again, state) == []


def test_a_value_that_does_not_fit_its_place_is_an_error(markers: FakeKvm) -> None:
    markers[arm64.SPSR_fiq] = 1 << 32
    with pytest.raises(OneRegError) as caught:
        Vcpu(markers, banks(mirror=False)).get(bank_state())
    assert caught.value.errno == errno.ERANGE
    assert "SPSR_fiq" in str(caught.value)
    assert "it does not fit the layout's place" in str(caught.value)


def test_live_places_need_pstate() -> None:
    with pytest.raises(ValueError, match="no PSTATE to tell where SPSR_EL1 is"):
        Layout[SimpleNamespace]("bad", "Bad", banks(mirror=False).rows[4:5])


def test_load_and_store_follow_the_mode(markers: FakeKvm) -> None:
    layout, state = banks(mirror=True), bank_state()
    Vcpu(markers, layout).get(state)
    assert layout.load(state, arm64.X29) == 0x29
    layout.store(state, arm64.X29, 0x30)
    assert (state.regs[13], state.banked_r13[BANK_FIQ]) == (0x30, 0x30)
    layout.store(state, arm64.X19, 0x31)
    assert (state.regs[13], state.banked_r13[BANK_SVC]) == (0x30, 0x31)
    with pytest.raises(KeyError):
        layout.load(state, arm64.X0)


# Width


@pytest.mark.parametrize(
    ("name", "bad"),
    [
        ("X0", 1 << 64),
        ("X0", -1),
        ("FPCR", 1 << 32),
        ("V0", 1 << 128),
    ],
)
def test_too_wide_a_value_is_not_narrowed(name: str, bad: int) -> None:
    kvm_ = fake()
    state = taken(kvm_)
    change(state, name, bad)
    vcpu, _ = opened(kvm_)
    with pytest.raises(OneRegError) as caught:
        vcpu.put(state, Level.RUNTIME)
    assert caught.value.errno == errno.ERANGE
    assert caught.value.name == name
    assert "the value in the layout's place does not fit it" in str(caught.value)
    assert registers.find(name).id not in sets(kvm_)


@pytest.mark.parametrize("length", [0, 255, 257])
def test_bytes_must_have_the_registers_width(length: int) -> None:
    kvm_ = fake(sve=True)
    state = taken(kvm_)
    change(state, "Z9", bytes(length))
    vcpu, _ = opened(kvm_)
    with pytest.raises(OneRegError, match=r"put Z9 .*does not fit it"):
        vcpu.put(state, Level.RUNTIME)


@pytest.mark.parametrize(("name", "bad"), [("X0", b"12345678"), ("Z0", 0), ("PSTATE", b"")])
def test_a_value_of_the_wrong_type_is_named(name: str, bad: int | bytes) -> None:
    kvm_ = fake(sve=True)
    state = taken(kvm_)
    change(state, name, bad)
    vcpu, _ = opened(kvm_)
    with pytest.raises(TypeError, match=name):
        vcpu.put(state, Level.RUNTIME)


def test_128_bits_go_through_whole() -> None:
    kvm_ = fake()
    number = 0x0123456789ABCDEF_FEDCBA9876543210
    state = taken(kvm_)
    change(state, "V31", number)
    vcpu, _ = opened(kvm_)
    vcpu.put(state, Level.RUNTIME)
    assert kvm_[fake_kvm.V[31]] == number


# Prepare


def test_prepare_without_sve_does_nothing() -> None:
    kvm_ = fake()
    prepare(kvm_, native.LAYOUT, native.Native())
    prepare(kvm_)
    assert sets(kvm_) == []


def test_prepare_keeps_kvms_vector_lengths_for_an_empty_set() -> None:
    kvm_ = fake(sve=True)
    prepare(kvm_, native.LAYOUT, native.Native())
    assert kvm_.finalized
    assert sets(kvm_) == []


def test_prepare_writes_the_states_vector_lengths() -> None:
    kvm_ = fake(sve=True)
    state = native.Native()
    change(state, "SVE_VLS", (0b11).to_bytes(64, "little"))
    prepare(kvm_, native.LAYOUT, state)
    assert kvm_.finalized
    assert kvm_[fake_kvm.VLS] == 0b11
    kvm_.log.clear()
    prepare(kvm_, native.LAYOUT, state)
    assert sets(kvm_) == []


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
    kvm_ = fake(sve=sve)
    kvm_.finalized = finalized
    state = native.Native()
    change(state, "SVE_VLS", vls.to_bytes(64, "little"))
    with pytest.raises(OneRegError) as caught:
        prepare(kvm_, native.LAYOUT, state)
    assert (caught.value.operation, caught.value.name) == ("prepare", "SVE_VLS")
    assert caught.value.errno == code
    assert " = 0x" in str(caught.value)


def test_open_before_finalize_says_so() -> None:
    with pytest.raises(OneRegError) as caught:
        Vcpu(fake(sve=True), native.LAYOUT)
    assert str(caught.value) == "open KVM_GET_REG_LIST: Operation not permitted (EPERM)"


def test_open_before_init_says_so() -> None:
    kvm_ = fake()
    kvm_.initialized = False
    for call in (lambda: Vcpu(kvm_, native.LAYOUT), lambda: prepare(kvm_), lambda: save(kvm_)):
        with pytest.raises(OneRegError) as caught:
            call()
        assert caught.value.errno == errno.ENOEXEC


def test_finalize_that_fails_is_named() -> None:
    class Refusing(FakeKvm):
        def finalize(self, feature: int) -> None:
            raise fake_kvm.error(errno.EINVAL)

    with pytest.raises(OneRegError, match="prepare KVM_ARM_VCPU_FINALIZE: Invalid argument"):
        prepare(Refusing(IDS, sve=True))


# Save and restore


@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
@pytest.mark.parametrize("el1_32bit", [False, True], ids=["aarch64", "aarch32"])
@pytest.mark.parametrize("pmu", Pmu)
def test_restore_of_a_save(sve: bool, el1_32bit: bool, pmu: Pmu) -> None:
    ids = [*IDS, UNKNOWN, UNKNOWN_WIDE]
    source = FakeKvm(ids, sve=sve, el1_32bit=el1_32bit, pmu=pmu)
    prepare(source)
    fill(source, seed=9)
    data = save(source)
    target = FakeKvm(ids, sve=sve, el1_32bit=el1_32bit, pmu=pmu)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    restore(target, data)
    assert target.values == source.values
    assert save(target) == data
    fill(target, seed=10)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    restore(target, data)
    assert target.values == source.values, "a vCPU that has been finalized"


def records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        id = int.from_bytes(data[at : at + 8], "little")
        size = 1 << (id >> 52 & 0xF)
        yield id, data[at + 8 : at + 8 + size]
        at += 8 + size


def test_save_has_every_listed_register_in_the_order_of_a_restore() -> None:
    kvm_ = FakeKvm([UNKNOWN, *reversed(IDS)], sve=True)
    prepare(kvm_)
    fill(kvm_, seed=11)
    saved = dict(records(save(kvm_)))
    assert list(saved) == [*(id for id in IDS if id not in fake_kvm.V), UNKNOWN]
    expected = {id: kvm_.values[fake_kvm.SET_OF.get(id, id)] for id in kvm_.values}
    assert saved == expected | {fake_kvm.PMSWINC: bytes(8)}


def test_restore_does_not_trust_the_order_of_its_input() -> None:
    source = fake(sve=True)
    prepare(source)
    fill(source, seed=12)
    shuffled = list(records(save(source)))
    random.Random(13).shuffle(shuffled)
    target = fake(sve=True)
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        target.values[id] = source.values[id]
    target[fake_kvm.PSTATE] = 0x10
    restore(target, b"".join(id.to_bytes(8, "little") + data for id, data in shuffled))
    assert target.values == source.values


def test_restore_writes_sve_vls_before_finalize() -> None:
    source = fake(sve=True)
    source[fake_kvm.VLS] = 0b111
    prepare(source)
    target = fake(sve=True)
    restore(target, save(source))
    assert target[fake_kvm.VLS] == 0b111
    assert sets(target)[0] == fake_kvm.VLS


def one(id: int, number: int = 0) -> bytes:
    return id.to_bytes(8, "little") + number.to_bytes(register_size(id), "little")


@pytest.mark.parametrize(
    ("data", "code", "text"),
    [
        (b"\0", errno.EBADMSG, "restore input: .*: it ends inside the id of a register"),
        (one(arm64.X0)[:-1], errno.EBADMSG, r"restore X0 \(0x6030000000100000\): .*ends inside"),
        (one(arm64.X0)[:8], errno.EBADMSG, "restore X0 .*: the input ends inside its value"),
        (one(arm64.X0) * 2, errno.EBADMSG, "restore X0 .*: the input has it twice"),
        (one(0x60F0000000100000)[:64], errno.EOPNOTSUPP, "its size is none that KVM defines"),
    ],
)
def test_restore_checks_all_of_its_input_first(data: bytes, code: int, text: str) -> None:
    kvm_ = fake()
    with pytest.raises(OneRegError, match=text) as caught:
        restore(kvm_, one(arm64.X5, 5) + data)
    assert caught.value.errno == code
    assert sets(kvm_) == []


@pytest.mark.parametrize("id", [UNKNOWN, fake_kvm.Z[1], arm64.PMCR_EL0])
def test_restore_names_a_register_that_the_vcpu_lacks(id: int) -> None:
    kvm_ = FakeKvm(id for id in IDS if id != arm64.PMCR_EL0)
    name = registers.name_of(id) or "unknown"
    with pytest.raises(OneRegError, match=f"restore {name} .{id:#018x}.*: No such file") as caught:
        restore(kvm_, one(id, 5))
    assert caught.value.errno == errno.ENOENT


def test_restore_of_mutated_input_writes_all_or_refuses() -> None:
    """Whatever the bytes: no other exception, no id or size that KVM would misread."""
    source = fake(sve=True)
    prepare(source)
    fill(source, seed=14)
    data = save(source)
    rng = random.Random(15)
    refused = 0
    for _ in range(400):
        mutated = bytearray(data)
        for _ in range(rng.randrange(1, 4)):
            at = rng.randrange(len(mutated))
            match rng.randrange(4):
                case 0:
                    mutated[at] ^= 1 << rng.randrange(8)
                case 1:
                    del mutated[at : at + rng.randrange(1, 300)]
                case 2:
                    mutated[at:at] = rng.randbytes(rng.randrange(1, 300))
                case 3:
                    other = rng.randrange(len(mutated))
                    mutated[at : at + 16] = mutated[other : other + 16]
            if not mutated:
                break
        target = fake(sve=True)
        try:
            restore(target, bytes(mutated))
        except OneRegError as error:
            assert error.operation == "restore"
            assert str(error).startswith("restore ")
            refused += 1
    assert refused > 300


def test_restore_of_nothing_changes_nothing() -> None:
    kvm_ = fake()
    restore(kvm_, b"")
    assert sets(kvm_) == []


# Errors


def test_refused_register_is_named() -> None:
    kvm_ = fake(el1_32bit=True)
    state = taken(kvm_)
    change(state, "SPSR_fiq", 0x1D3)
    vcpu, _ = opened(kvm_)
    kvm_.fail[("set", arm64.SPSR_fiq)] = errno.EINVAL
    with pytest.raises(OneRegError) as caught:
        vcpu.put(state, Level.RUNTIME)
    error = caught.value
    total = len(kvm_.values)
    done = [id for id in IDS if id in kvm_.values].index(arm64.SPSR_fiq)
    assert str(error) == (
        "put SPSR_fiq (0x6030000000100050) = 0x1d3: Invalid argument (EINVAL); "
        f"{done} of {total} registers done"
    )
    assert isinstance(error, OSError)
    assert (error.operation, error.name, error.id) == ("put", "SPSR_fiq", arm64.SPSR_fiq)
    assert (error.value, error.errno, error.done, error.total) == (0x1D3, 22, done, total)
    assert isinstance(error.__cause__, OSError)
    copied = pickle.loads(pickle.dumps(error))
    assert (type(copied), str(copied)) == (OneRegError, str(error))


@pytest.mark.parametrize(
    ("operation", "run"),
    [
        ("get", lambda kvm_: Vcpu(kvm_, native.LAYOUT).get(native.Native())),
        ("save", save),
    ],
)
def test_failed_read_is_named(operation: str, run: Callable[[FakeKvm], object]) -> None:
    kvm_ = fake()
    kvm_.fail[("get", arm64.PAR_EL1)] = errno.EFAULT
    with pytest.raises(OneRegError) as caught:
        run(kvm_)
    text = str(caught.value)
    assert text.startswith(f"{operation} PAR_EL1 (0x603000000013c3a0): Bad address (EFAULT); ")
    assert text.endswith(f" of {len(kvm_.values)} registers done")


def test_wide_values_are_printed_highest_byte_first() -> None:
    kvm_ = fake(sve=True)
    state = taken(kvm_)
    change(state, "Z2", bytes([0x11, 0x22, 0x33]) + bytes(253))
    change(state, "FFR", bytes(31) + b"\x80")
    vcpu, _ = opened(kvm_)
    for name, text in (("Z2", "= 0x332211:"), ("FFR", "= 0x80" + "00" * 31 + ":")):
        kvm_.fail[("set", registers.find(name).id)] = errno.EINVAL
        with pytest.raises(OneRegError, match=text):
            vcpu.put(state, Level.RUNTIME)


def test_an_errno_without_a_name_is_printed_as_a_number() -> None:
    kvm_ = fake()
    kvm_.fail[("get", arm64.PSTATE)] = 524  # ENOTSUPP, which KVM's own code has leaked before
    with pytest.raises(OneRegError, match=r"get PSTATE .*\(errno 524\)"):
        Vcpu(kvm_, native.LAYOUT).get(native.Native())


def test_differences_have_names_and_values() -> None:
    before, after = native.Native(), native.Native()
    change(after, "TCR_EL1", 0x10)
    change(after, "P0", b"\1" + bytes(31))
    assert [str(difference) for difference in before.differences(after)] == [
        "TCR_EL1: 0x0 -> 0x10",
        "P0: 0x0 -> 0x1",
    ]
    assert before != after
    assert before == native.Native()


def test_a_copy_is_of_its_own() -> None:
    state = native.Native()
    copied = state.copy()
    for register in registers.ARM64:
        change(copied, register.name, 1 if register.size <= 16 else b"\1" * register.size)
    assert state == native.Native()
    assert len(state.differences(copied)) == len(registers.ARM64)


# The AArch32 view


def in_mode(mode: str) -> native.Native:
    """A state in an AArch32 mode in which every other register has a value of its own."""
    rng = random.Random(oracle.MODES[mode])
    state = native.Native()
    for register in registers.ARM64:
        if register.size <= 16:
            change(state, register.name, rng.getrandbits(8 * register.size))
    change(state, "PSTATE", 0x1C0 | oracle.MODES[mode])
    return state


def low(state: native.Native, register: str) -> int:
    whole = value(state, register)
    assert isinstance(whole, int)
    return whole & 0xFFFFFFFF


def patterns(bits: int) -> list[int]:
    """A marker, and a one that walks through all bits."""
    return [0xA5_C3_69_0F * (1 + (1 << 32) + (1 << 64) + (1 << 96)) & (1 << bits) - 1] + [
        1 << bit for bit in range(bits)
    ]


@pytest.mark.parametrize("mode", AARCH32_MODES)
def test_names_of_the_current_mode(mode: str) -> None:
    names = [*(f"r{n}" for n in range(16)), "spsr", "elr_hyp"]
    synonyms = {"r13": "sp", "r14": "lr", "r15": "pc"}
    for name in names:
        register = oracle.CORE.get((mode, name))
        for spelled in {name, synonyms.get(name, name)}:
            view = aarch32.View(in_mode(mode))
            if register is None:
                with pytest.raises(NameInModeError, match=f"{spelled} has no meaning in"):
                    view.read(spelled)
                with pytest.raises(NameInModeError, match=f"{spelled} has no meaning in"):
                    view.write(spelled, 0)
                continue
            assert view.read(spelled) == low(in_mode(mode), register)
            state, expected = in_mode(mode), in_mode(mode)
            view = aarch32.View(state)
            whole = value(expected, register)
            assert isinstance(whole, int)
            for pattern in patterns(32):
                view.write(spelled, pattern)
                assert view.read(spelled) == pattern
                assert value(state, register) == whole >> 32 << 32 | pattern
            change(expected, register, whole >> 32 << 32 | patterns(32)[-1])
            assert state.differences(expected) == []


@pytest.mark.parametrize("mode", [*AARCH32_MODES, None])
@pytest.mark.parametrize("name", oracle.BANKED)
def test_banked_names_mean_the_same_in_every_mode(mode: str | None, name: str) -> None:
    state = in_mode(mode or "usr")
    if mode is None:
        change(state, "PSTATE", 0x3C5)
    expected = state.copy()
    register = oracle.BANKED[name]
    assert aarch32.View(state).read(name) == low(state, register)
    whole = value(state, register)
    assert isinstance(whole, int)
    change(expected, register, whole >> 32 << 32 | 0x89ABCDEF)
    aarch32.View(state).write(name, 0x89ABCDEF)
    assert state.differences(expected) == []


def test_every_banked_register_is_there_and_no_other() -> None:
    shared = {*(f"R{n}" for n in range(8)), "PC"}
    assert {cell.name for cell in aarch32.CELLS} == shared | set(oracle.BANKED)
    cells = {
        (mode.name.lower(), cell.holds): registers.name_of(cell.id)
        for cell in aarch32.CELLS
        for mode in cell.live_in
    }
    assert cells == oracle.CORE


def test_every_composite_is_known_to_the_oracle_and_the_other_way_round() -> None:
    names = {composite.name for composite in aarch32.COMPOSITES}
    assert names <= set(oracle.SYSTEM) | set(oracle.HYP)
    known = {register.name for register in registers.ARM64}
    for name, parts in oracle.SYSTEM.items():
        assert name in names or not {part.of for part in parts} <= known


@pytest.mark.parametrize("composite", aarch32.COMPOSITES, ids=lambda composite: composite.name)
def test_composite_is_made_of_the_oracles_bits(composite: Composite) -> None:
    name = composite.name
    assert composite.bits == oracle.width(name)
    of = {of for of, _ in oracle.bits(name).values()}
    mapped = sum(1 << bit for bit in oracle.bits(name))
    for pattern in patterns(composite.bits):
        for background in (0, (1 << 128) - 1):
            state = native.Native()
            for register in of:
                size = registers.find(register).size
                change(state, register, background & (1 << 8 * size) - 1)
            before = {register: value(state, register) for register in of}
            view = aarch32.View(state)
            assert view.read(name) == oracle.read(name, before)  # type: ignore[arg-type]
            if pattern & ~mapped:
                with pytest.raises(OverflowError, match=name):
                    view.write(name, pattern)
                pattern &= mapped
            view.write(name, pattern)
            after = {register: value(state, register) for register in of}
            assert after == oracle.write(name, pattern, before)  # type: ignore[arg-type]
            assert view.read(name) == pattern


def test_names_without_a_meaning() -> None:
    state = native.Native()
    change(state, "PSTATE", 0x3C5)
    view = aarch32.View(state)
    with pytest.raises(NameInModeError, match="sp has no meaning in AArch64 state"):
        view.read("sp")
    with pytest.raises(NameInModeError, match="no AArch32 register is called LR_mon"):
        view.read("LR_mon")
    change(state, "PSTATE", 0x1D0)
    with pytest.raises(NameInModeError, match="spsr has no meaning in USR mode"):
        view.write("spsr", 0)
    change(state, "PSTATE", 0x1D6)
    with pytest.raises(NameInModeError, match="r0 has no meaning in 0x16 mode"):
        view.read("r0")


@pytest.mark.parametrize(("name", "bad"), [("LR_irq", 1 << 32), ("D5", 1 << 64), ("DFAR", -1)])
def test_a_view_narrows_nothing(name: str, bad: int) -> None:
    state = native.Native()
    with pytest.raises(OverflowError, match=name):
        aarch32.View(state).write(name, bad)
    assert state == native.Native()


def test_cpsr_selects_the_mode() -> None:
    state = in_mode("svc")
    view = aarch32.View(state)
    view.write("cpsr", 0x1D1)
    assert native.LAYOUT.mode(state) == oracle.MODES["fiq"]
    assert view.read("cpsr") == view.read("CPSR") == 0x1D1
    assert view.read("sp") == low(state, "X29")


# The ioctls


def test_ioctl_numbers() -> None:
    """As the compiler has them from linux/kvm.h."""
    assert kvm.KVM_GET_ONE_REG == 0x4010AEAB
    assert kvm.KVM_SET_ONE_REG == 0x4010AEAC
    assert kvm.KVM_GET_REG_LIST == 0xC008AEB0
    assert kvm.KVM_ARM_VCPU_FINALIZE == 0x4004AEC2


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> FakeKvm:
    """The system call ioctl() of a kernel in which file descriptor 7 is a vCPU."""
    kvm_ = fake(sve=True)
    calls: dict[int, Callable[[object], None]] = {}

    def one_reg(argument: object) -> tuple[int, int]:
        assert isinstance(argument, bytes)
        assert len(argument) == 16
        return int.from_bytes(argument[:8], sys.byteorder), int.from_bytes(
            argument[8:], sys.byteorder
        )

    def get_one_reg(argument: object) -> None:
        id, address = one_reg(argument)
        data = kvm_.get(id)
        ctypes.memmove(address, data, len(data))

    def set_one_reg(argument: object) -> None:
        id, address = one_reg(argument)
        kvm_.set(id, ctypes.string_at(address, register_size(id)))

    def get_reg_list(argument: object) -> None:
        listed = list(kvm_.list())
        room, argument[0] = argument[0], len(listed)  # type: ignore[index]
        if room < len(listed):
            raise fake_kvm.error(errno.E2BIG)
        for at, id in enumerate(listed):
            argument[1 + at] = id  # type: ignore[index]

    def finalize(argument: object) -> None:
        assert isinstance(argument, bytes)
        kvm_.finalize(int.from_bytes(argument, sys.byteorder))

    calls[kvm.KVM_GET_ONE_REG] = get_one_reg
    calls[kvm.KVM_SET_ONE_REG] = set_one_reg
    calls[kvm.KVM_GET_REG_LIST] = get_reg_list
    calls[kvm.KVM_ARM_VCPU_FINALIZE] = finalize

    def ioctl(fd: int, request: int, argument: object, mutate: bool = True) -> int:
        if fd != 7:
            raise fake_kvm.error(errno.EBADF)
        calls[request](argument)
        return 0

    monkeypatch.setattr(fcntl, "ioctl", ioctl)
    return kvm_


@pytest.mark.parametrize("capacity", [1, 512])
def test_real_io_moves_a_whole_vcpu(
    kernel: FakeKvm, monkeypatch: pytest.MonkeyPatch, capacity: int
) -> None:
    monkeypatch.setattr(kvm, "_LIST_CAPACITY", capacity)
    io = KvmIo(7)
    prepare(io)
    fill(kernel, seed=16)
    data = save(io)
    assert data == save(kernel)
    restore(io, data)
    assert list(io.list()) == list(kernel.list())
    vcpu = Vcpu(io, native.LAYOUT)
    state = native.Native()
    vcpu.get(state)
    change(state, "X1", 0x1234)
    vcpu.put(state, Level.FULL)
    assert kernel[arm64.X1] == 0x1234


def test_real_io_passes_kvms_errors_on(kernel: FakeKvm) -> None:
    io = KvmIo(7)
    with pytest.raises(OSError, match="Operation not permitted"):
        io.list()
    with pytest.raises(OSError, match="No such file"):
        io.get(UNKNOWN)
    with pytest.raises(OneRegError, match=r"open KVM_GET_REG_LIST: Bad file descriptor"):
        Vcpu(KvmIo(8), native.LAYOUT)
    with pytest.raises(ValueError, match="takes 8 bytes, not 4"):
        io.set(arm64.X0, bytes(4))


def test_real_io_does_not_retry_for_ever(kernel: FakeKvm, monkeypatch: pytest.MonkeyPatch) -> None:
    """E2BIG with a count for which there was room is no reason to try again."""

    def ioctl(*_: object) -> int:
        raise fake_kvm.error(errno.E2BIG)

    monkeypatch.setattr(fcntl, "ioctl", ioctl)
    with pytest.raises(OSError, match="Argument list too long"):
        KvmIo(7).list()


# The C and the Python are the same


@pytest.fixture(scope="session")
def c_library(tmp_path_factory: pytest.TempPathFactory) -> c_library_.Library:
    """The generated C, with the fake below it."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("no C compiler: apt-get install gcc")
    return c_library_.build(GENERATED.parent / "c", tmp_path_factory.mktemp("c"), compiler)


def state_of(c: c_library_.Library, state: native.Native) -> ctypes.Array[ctypes.c_char]:
    """The same state as C has it."""
    result = c.new_state()
    for register in registers.ARM64:
        whole = value(state, register.name)
        if isinstance(whole, int):
            whole = whole.to_bytes(register.size, sys.byteorder)
        c.store(result, register.id, whole)
    return result


@pytest.mark.parametrize("arch", ["arm64", "arm"])
def test_tables_are_those_of_c(c_library: c_library_.Library, arch: str) -> None:
    table: c_library_.Table = getattr(c_library, arch)
    own = {"arm64": registers.ARM64, "arm": registers.ARM}[arch]
    rows = {row.id: row for row in table.registers[: table.register_count]}
    assert table.order[: table.register_count] == [register.id for register in own]
    for register in own:
        row = rows[register.id]
        assert row.name.decode() == register.name
        assert row.write == list(Write).index(register.write)
        assert row.level == list(Level).index(register.level)
        assert bool(row.flags & 1) == (register.scope is Scope.VM)
        assert bool(row.flags & 2) == (register.alias is not None)
        assert bool(row.flags & 4) == register.volatile
        assert row.clear == (register.clear or 0)
        assert row.within == (register.within or 0)
    for name in table.names[: table.name_count]:
        assert registers.find(name.name.decode(), arch).id == name.id


def test_layout_is_that_of_c(c_library: c_library_.Library) -> None:
    rows = c_library.native.rows[: c_library.native.row_count]
    assert [row.id for row in rows] == [row.id for row in native.LAYOUT.rows]


@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
def test_save_is_that_of_c(c_library: c_library_.Library, sve: bool) -> None:
    kvm_ = FakeKvm([UNKNOWN_WIDE, *IDS, UNKNOWN], sve=sve)
    prepare(kvm_)
    fill(kvm_, seed=20)
    assert save(kvm_) == c_library.save(kvm_)


@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
@pytest.mark.parametrize("secondary", [False, True])
def test_restore_is_that_of_c(c_library: c_library_.Library, sve: bool, secondary: bool) -> None:
    source = FakeKvm([*IDS, UNKNOWN], sve=sve)
    prepare(source)
    fill(source, seed=21)
    if sve:
        source[fake_kvm.VLS] = 0b11
    for id in (fake_kvm.MIDR, fake_kvm.REVIDR, fake_kvm.AIDR):
        source[id] = 0
    targets = [FakeKvm([*IDS, UNKNOWN], sve=sve) for _ in range(2)]
    restore(targets[0], save(source), secondary)
    c_library.restore(targets[1], save(source), int(secondary))
    assert targets[0].values == targets[1].values
    assert targets[0].log == targets[1].log


@pytest.mark.parametrize("sve", [False, True], ids=["fp", "sve"])
def test_get_is_that_of_c(c_library: c_library_.Library, sve: bool) -> None:
    kvm_ = FakeKvm([*IDS, UNKNOWN], sve=sve)
    prepare(kvm_)
    fill(kvm_, seed=22)
    kvm_.log.clear()
    state = c_library.new_state()
    c_library_.CVcpu(c_library, kvm_).get(state)
    c_log, kvm_.log = kvm_.log, []
    expected = native.Native()
    prepare(kvm_)
    Vcpu(kvm_, native.LAYOUT).get(expected)
    assert state.raw == state_of(c_library, expected).raw
    assert c_log == kvm_.log


@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("secondary", [False, True])
def test_put_is_that_of_c(c_library: c_library_.Library, level: Level, secondary: bool) -> None:
    source = fake(sve=True)
    prepare(source)
    fill(source, seed=23)
    state = taken(source)
    for name in ("MIDR_EL1", "REVIDR_EL1", "AIDR_EL1", "SVE_VLS"):
        change(state, name, value(native.Native(), name))
    kvm_, c_kvm = fake(sve=True), fake(sve=True)
    vcpu, _ = opened(kvm_, secondary=secondary)
    c_vcpu = c_library_.CVcpu(c_library, c_kvm, int(secondary))
    vcpu.put(state, level)
    c_vcpu.put(state_of(c_library, state), list(Level).index(level))
    assert kvm_.log == c_kvm.log
    assert kvm_.values == c_kvm.values


@pytest.mark.parametrize("operation", ["get", "set"])
@pytest.mark.parametrize("name", ["PSTATE", "X3", "Z2", "FPCR", "PMCNTENSET_EL0", "CNTVCT_EL0"])
def test_errors_have_the_words_of_c(
    c_library: c_library_.Library, name: str, operation: str
) -> None:
    id = registers.find(name).id
    kvm_ = fake(sve=True)
    prepare(kvm_)
    fill(kvm_, seed=24)
    state = taken(kvm_)
    data = save(kvm_)
    own = Vcpu(kvm_, native.LAYOUT)
    other = c_library_.CVcpu(c_library, kvm_)
    c_state = state_of(c_library, state)
    pairs: list[tuple[Callable[[], object], Callable[[], object]]] = [
        (lambda: own.get(native.Native()), lambda: other.get(c_library.new_state())),
        (lambda: save(kvm_), lambda: c_library.save(kvm_)),
    ]
    if operation == "set":
        pairs = [
            (lambda: own.put(state, Level.FULL), lambda: other.put(c_state, 2)),
            (lambda: restore(kvm_, data), lambda: c_library.restore(kvm_, data)),
        ]
    for in_python, in_c in pairs:
        kvm_.fail[(operation, id)] = errno.EINVAL
        with pytest.raises(OneRegError) as caught:
            in_python()
        kvm_.fail[(operation, id)] = errno.EINVAL
        with pytest.raises(c_library_.CError) as caught_in_c:
            in_c()
        assert str(caught.value) == str(caught_in_c.value)
        assert caught.value.errno == caught_in_c.value.code


@pytest.mark.parametrize(
    "data",
    [b"\0", one(arm64.X0)[:-1], one(0x60F0000000100000)[:64], one(UNKNOWN, 5)],
    ids=["half an id", "half a value", "no size", "not there"],
)
def test_bad_input_is_that_of_c(c_library: c_library_.Library, data: bytes) -> None:
    logs = []
    texts = []
    for run in (restore, c_library.restore):
        kvm_ = fake()
        with pytest.raises((OneRegError, c_library_.CError)) as caught:
            run(kvm_, one(arm64.X5, 5) + data)
        texts.append(str(caught.value))
        logs.append(kvm_.log)
    assert texts[0] == texts[1]
    assert logs[0] == logs[1]


@pytest.mark.parametrize("mode", AARCH32_MODES)
def test_c_names_of_the_current_mode(c_library: c_library_.Library, mode: str) -> None:
    """The oracle judges the C as well."""
    synonyms = {"sp": "r13", "lr": "r14", "pc": "r15"}
    for name in [*(f"r{n}" for n in range(16)), *synonyms, "spsr", "elr_hyp"]:
        register = oracle.CORE.get((mode, synonyms.get(name, name)))
        state = state_of(c_library, in_mode(mode))
        if register is None:
            with pytest.raises(c_library_.CError) as caught:
                c_library.read_aarch32(state, name)
            assert caught.value.code == errno.EINVAL
            continue
        assert c_library.read_aarch32(state, name) == low(in_mode(mode), register)
        expected = in_mode(mode)
        whole = value(expected, register)
        assert isinstance(whole, int)
        change(expected, register, whole >> 32 << 32 | 0x89ABCDEF)
        c_library.write_aarch32(state, name, 0x89ABCDEF)
        assert state.raw == state_of(c_library, expected).raw


@pytest.mark.parametrize("name", [*oracle.BANKED, *(c.name for c in aarch32.COMPOSITES)])
def test_c_names_of_every_mode(c_library: c_library_.Library, name: str) -> None:
    state = in_mode("svc")
    c_state = state_of(c_library, state)
    if name in oracle.BANKED:
        bits = {bit: (oracle.BANKED[name], bit) for bit in range(32)}
        width = 32
    else:
        bits = oracle.bits(name)
        width = oracle.width(name)
    mapped = sum(1 << bit for bit in bits)
    of = {register: registers.find(register) for register, _ in bits.values()}
    view = aarch32.View(state)
    assert c_library.read_aarch32(c_state, name) == view.read(name)
    for pattern in patterns(width):
        if pattern & ~mapped:
            with pytest.raises(c_library_.CError) as caught:
                c_library.write_aarch32(c_state, name, pattern)
            assert caught.value.code == errno.ERANGE
            pattern &= mapped
        c_library.write_aarch32(c_state, name, pattern)
        view.write(name, pattern)
        for bit, (register, of_bit) in bits.items():
            whole = int.from_bytes(c_library.load(c_state, of[register].id), sys.byteorder)
            assert whole >> of_bit & 1 == pattern >> bit & 1
    assert c_state.raw == state_of(c_library, state).raw


# A layout of a VMM

BANKS_OF_A_VMM = {"SPSR_EL1": ("SVC", "BANK_SVC", True), "SPSR_fiq": ("FIQ", "BANK_FIQ", False)}


def vmm_layout(plan: Plan) -> LayoutPlan:
    """A VMM's own struct, with a live SPSR and two banks, one of which is mirrored."""
    rows = []
    for reg in plan.arm64:
        row: dict[str, Any] = dict.fromkeys(("index", "live", "live_member", "live_index"))
        row |= {"place": "", "place_bytes": 8, "live_in": (), "mirror": False}
        if reg.name == "PSTATE":
            row |= {"member": "pstate", "place_bytes": 4}
        elif reg.name == "V1":
            row |= {"member": "vfp.v", "index": 1, "place_bytes": 16}
        elif reg.name == "FPCR":
            row |= {"member": "vfp.fpcr", "place_bytes": 4}
        elif reg.name in BANKS_OF_A_VMM:
            mode, bank, mirror = BANKS_OF_A_VMM[reg.name]
            row |= {"member": "banked_spsr", "index": bank, "mirror": mirror}
            row |= {"live": "spsr", "live_member": "spsr", "live_in": (mode,)}
        else:
            continue
        rows.append(SyncRow(reg=reg, **row))
    return LayoutPlan(
        name="toy_vmm",
        title="A VMM of one's own",
        struct="CPUState",
        declares=False,
        members=(
            MemberRow("pstate", 32, 0, ""),
            MemberRow("spsr", 32, 0, ""),
            MemberRow("banked_spsr", 64, 8, ""),
            MemberRow("vfp.v", 128, 32, ""),
            MemberRow("vfp.fpcr", 32, 0, ""),
        ),
        constants=(("BANK_SVC", 1), ("BANK_FIQ", 5)),
        rows=tuple(rows),
    )


VMM = """
from types import SimpleNamespace as State
from fake_kvm import FakeKvm, X, PC, PSTATE, SPSR, V, FPCR
from onereg_kvm import Level, OneRegError, Vcpu, toy_vmm

kvm = FakeKvm([*X, PC, PSTATE, *SPSR, *V, FPCR], el1_32bit=True)
kvm[SPSR[0]], kvm[SPSR[4]], kvm[V[1]], kvm[FPCR] = 0x13, 0x11, 1 << 100, 3 << 22
vcpu = Vcpu(kvm, toy_vmm.LAYOUT)
state = State(pstate=0, spsr=0, banked_spsr=[0] * 8, vfp=State(v=[0] * 32, fpcr=0))
vcpu.get(state)
assert (state.spsr, state.banked_spsr) == (0x13, [0, 0x13, 0, 0, 0, 0x11, 0, 0])
assert (state.vfp.v[1], state.vfp.fpcr) == (1 << 100, 3 << 22)
state.spsr, state.banked_spsr[5], state.vfp.v[1], state.vfp.fpcr = 0x14, 0x12, 5, 6
vcpu.put(state, Level.RUNTIME)
assert (kvm[SPSR[0]], kvm[SPSR[4]], kvm[V[1]], kvm[FPCR]) == (0x14, 0x12, 5, 6)
kvm[SPSR[0]] = 1 << 32
try:
    vcpu.get(state)
except OneRegError as error:
    print(error)
"""


def test_layout_of_a_vmm(own_inputs: Inputs, spec: Spec, tmp_path: Path) -> None:
    plan = make_plan(spec)
    plan = replace(plan, layouts=(*plan.layouts, vmm_layout(plan)))
    (target,) = (target for target in all_targets() if target.name == "python")
    for path, text in render(target, plan, own_inputs.templates):
        output = tmp_path / path
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
    text = (tmp_path / "python/onereg_kvm/toy_vmm.py").read_text(encoding="utf-8")
    assert (
        'Row(arm64.SPSR_EL1, Field("banked_spsr", BANK_SVC), live_in=(Mode.SVC,), '
        'live=Field("spsr", size=4), mirror=True),  # SPSR_svc\n'
    ) in text
    search = [tmp_path / "python", ROOT / "tests" / "python"]
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", VMM],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, search))},
        capture_output=True,
        text=True,
    )
    assert result.stderr == ""
    assert result.stdout.startswith(
        "get SPSR_EL1 (0x6030000000100048) = 0x100000000: Numerical result out of range (ERANGE): "
        "it does not fit the layout's place; 1 of "
    )
    assert mypy(tmp_path / "python") == ""
