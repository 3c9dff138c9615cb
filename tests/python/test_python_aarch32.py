# SPDX-License-Identifier: MIT
"""The AArch32 view, judged by the oracle."""

from __future__ import annotations

import oracle
import pytest
from onereg_kvm import aarch32, native, registers
from onereg_kvm.views import Composite, NameInModeError
from states import AARCH32_MODES, change, in_mode, low, patterns, value


@pytest.mark.parametrize("mode", AARCH32_MODES)
def test_names_of_the_current_mode(mode: str) -> None:
    names = [*(f"r{n}" for n in range(16)), "spsr", "elr_hyp"]
    synonyms = {"r13": "sp", "r14": "lr", "r15": "pc"}
    for name in names:
        register = oracle.CORE.get((mode, name))
        for spelled in {name, synonyms.get(name, name)}:
            view = aarch32.View(in_mode(mode), native.LAYOUT)
            if register is None:
                with pytest.raises(NameInModeError, match=f"{spelled} has no meaning in"):
                    view.read(spelled)
                with pytest.raises(NameInModeError, match=f"{spelled} has no meaning in"):
                    view.write(spelled, 0)
                continue
            assert view.read(spelled) == low(in_mode(mode), register)
            state, expected = in_mode(mode), in_mode(mode)
            view = aarch32.View(state, native.LAYOUT)
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
    assert aarch32.View(state, native.LAYOUT).read(name) == low(state, register)
    whole = value(state, register)
    assert isinstance(whole, int)
    change(expected, register, whole >> 32 << 32 | 0x89ABCDEF)
    aarch32.View(state, native.LAYOUT).write(name, 0x89ABCDEF)
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
            view = aarch32.View(state, native.LAYOUT)
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
    view = aarch32.View(state, native.LAYOUT)
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
        aarch32.View(state, native.LAYOUT).write(name, bad)
    assert state == native.Native()


def test_cpsr_selects_the_mode() -> None:
    state = in_mode("svc")
    view = aarch32.View(state, native.LAYOUT)
    view.write("cpsr", 0x1D1)
    assert native.LAYOUT.mode(state) == oracle.MODES["fiq"]
    assert view.read("cpsr") == view.read("CPSR") == 0x1D1
    assert view.read("sp") == low(state, "X29")
