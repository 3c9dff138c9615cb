# SPDX-License-Identifier: MIT
"""The layout of tests/c/spec/layouts/states.yaml: places for each Execution state.

What an AArch32 name means is asked of the AArch32 view of the native state, which has one place
for each register.
"""

from __future__ import annotations

import copy
import importlib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import onereg_kvm
import pytest
from fake_kvm import FakeKvm
from onereg.generate import read_checked
from onereg.inputs import Inputs
from onereg.output.render import render
from onereg.plan import make_plan
from onereg.targets.python import TARGET
from onereg_kvm import Layout, Level, Mode, Vcpu, aarch32, arm64, native, registers
from states import fake

ROOT = Path(__file__).resolve().parents[2]
BANK_FIQ, BANK_UND, BANK_ABT, BANK_SVC, BANK_IRQ, BANK_USRSYS = range(6)
EL1H = 0x3C5
USR = 0x10
MODES = [Mode.USR, Mode.FIQ, Mode.IRQ, Mode.SVC, Mode.ABT, Mode.UND, Mode.SYS]
BANKS = [
    *(f"R{n}_{bank}" for bank in ("usr", "fiq") for n in range(8, 13)),
    *(
        f"{reg}_{bank}"
        for reg in ("SP", "LR")
        for bank in ("usr", "svc", "abt", "und", "irq", "fiq")
    ),
    *(f"SPSR_{bank}" for bank in ("svc", "abt", "und", "irq", "fiq")),
    "SP_hyp",
]
NAMES = [*(f"r{n}" for n in range(16)), *BANKS]
SPSRS = ("SPSR_EL1", "SPSR_abt", "SPSR_und", "SPSR_irq", "SPSR_fiq")


@pytest.fixture(scope="module")
def layout(own_inputs: Inputs, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Layout[Any]]:
    folder = tmp_path_factory.mktemp("states")
    specs = (*own_inputs.specs, ROOT / "tests/c/spec")
    plan = make_plan(read_checked(Inputs(specs, own_inputs.schemas, own_inputs.templates)))
    for path, text in render(TARGET, plan, own_inputs.templates):
        if Path(path).name == "states.py":
            (folder / "states.py").write_text(text, encoding="utf-8")
    onereg_kvm.__path__.append(str(folder))
    yield importlib.import_module("onereg_kvm.states").LAYOUT
    onereg_kvm.__path__.remove(str(folder))


def state(el1_32bit: bool) -> SimpleNamespace:
    return SimpleNamespace(
        regs=[0] * 16,
        xregs=[0] * 31,
        pc=0,
        pstate=0,
        el1_32bit=int(el1_32bit),
        sp_el=[0] * 2,
        elr_el1=0,
        spsr=0,
        banked_spsr=[0] * 6,
        banked_r13=[0] * 6,
        banked_r14=[0] * 6,
        usr_regs=[0] * 5,
        fiq_regs=[0] * 5,
    )


def marked(pstate: int, el1_32bit: bool) -> FakeKvm:
    """A vCPU in a mode, with a number of its own in each register."""
    high = 0 if el1_32bit else 0xABCD_0000_0000
    kvm = fake(el1_32bit=el1_32bit)
    kvm[arm64.PSTATE] = pstate
    for n in range(31):
        kvm[x(n)] = 0x1000 + n + (high if n > 14 else 0)
    for n, name in enumerate(SPSRS):
        kvm[registers.find(name).id] = 0x2000 + n
    return kvm


def x(n: int) -> int:
    return registers.find(f"X{n}").id


def read(kvm: FakeKvm, layout: Layout[Any], el1_32bit: bool) -> tuple[Any, native.Native]:
    """The vCPU in the VMM's state, and in the native one."""
    kept, plain = state(el1_32bit), native.Native()
    Vcpu(kvm, layout).get(kept)
    Vcpu(kvm, native.LAYOUT).get(plain)
    return kept, plain


@pytest.mark.parametrize("mode", MODES)
def test_every_name_in_each_mode(mode: Mode, layout: Layout[Any]) -> None:
    kept, plain = read(marked(mode, True), layout, True)
    views = aarch32.View(kept, layout), aarch32.View(plain, native.LAYOUT)
    ours, theirs = ({name: view.read(name) for name in NAMES} for view in views)
    assert ours == theirs
    assert len(set(ours.values())) > 30


@pytest.mark.parametrize("mode", MODES)
def test_what_is_written_by_name_is_put(mode: Mode, layout: Layout[Any]) -> None:
    kvm = marked(mode, True)
    kept, plain = read(kvm, layout, True)
    for n, name in enumerate(NAMES):
        aarch32.View(kept, layout).write(name, 0x4000 + n)
        aarch32.View(plain, native.LAYOUT).write(name, 0x4000 + n)
    Vcpu(kvm, layout).put(kept, Level.RUNTIME)
    assert [kvm[x(n)] for n in range(31)] == plain.x
    spsrs = [plain.spsr_el1, plain.spsr_abt, plain.spsr_und, plain.spsr_irq, plain.spsr_fiq]
    assert [kvm[registers.find(name).id] for name in SPSRS] == spsrs


def test_banks_have_the_order_of_the_vmm(layout: Layout[Any]) -> None:
    kept, _ = read(marked(Mode.SVC, True), layout, True)
    assert (kept.regs[13], kept.regs[14], kept.spsr) == (0x1013, 0x1012, 0x2000)
    assert (kept.banked_r13[BANK_FIQ], kept.banked_r13[BANK_USRSYS]) == (0x101D, 0x100D)
    assert (kept.banked_r14[BANK_IRQ], kept.fiq_regs[2]) == (0x1010, 0x101A)
    # Mirrored: X19 in all of its places, SP_fiq in its bank alone.
    assert (kept.banked_r13[BANK_SVC], kept.xregs[19], kept.xregs[29]) == (0x1013, 0x1013, 0)


def test_aarch64_state_has_its_own_places(layout: Layout[Any]) -> None:
    kvm = marked(EL1H, False)
    kept, plain = read(kvm, layout, False)
    assert kept.xregs == plain.x
    assert (kept.regs, kept.banked_r13) == ([0] * 16, [0] * 6)
    kept.banked_r13[BANK_SVC], kept.xregs[19] = 0x111, 0x222
    Vcpu(kvm, layout).put(kept, Level.RUNTIME)
    assert kvm[x(19)] == 0x222


def test_user_mode_below_aarch64(layout: Layout[Any]) -> None:
    """User mode has R0 to R14 there, and X15 to X30 have 64 bits."""
    kvm = marked(USR, False)
    kept, _ = read(kvm, layout, False)
    assert (kept.regs[13], kept.banked_r13[BANK_SVC]) == (0x100D, 0)
    assert kept.xregs[19] == 0xABCD_0000_1013
    kept.banked_r13[BANK_SVC], kept.xregs[19] = 0x111, 0xABCD_0000_0222
    Vcpu(kvm, layout).put(kept, Level.RUNTIME)
    assert kvm[x(19)] == 0xABCD_0000_0222


def test_put_changed_over_a_change_of_the_execution_state(layout: Layout[Any]) -> None:
    kvm = marked(USR, False)
    kept, plain = read(kvm, layout, False)
    shadow = copy.deepcopy(kept)
    # The VMM takes an exception to EL1: what User mode has goes to the places of AArch64 state.
    kept.xregs[:15] = kept.regs[:15]
    kept.pc, kept.pstate = 0xFFFF_8000_0000_0400, EL1H
    names = [each.name for each in layout.differences(shadow, kept)]
    assert names == ["PSTATE", "PC"]
    Vcpu(kvm, layout).put_changed(kept, shadow, Level.RUNTIME)
    assert kvm[arm64.PSTATE] == EL1H
    assert [kvm[x(n)] for n in range(31)] == plain.x


def test_a_parked_place_wants_a_pstate(layout: Layout[Any]) -> None:
    parked = [row for row in layout.rows if row.parked is not None and row.live is None]
    with pytest.raises(ValueError, match="no PSTATE to tell where PC is"):
        Layout[Any]("bad", "Bad", parked)
