# SPDX-License-Identifier: MIT
"""Where layouts keep values: live and parked places, and their widths."""

from __future__ import annotations

import errno
from types import SimpleNamespace

import fake_kvm
import pytest
from fake_kvm import FakeKvm
from onereg_kvm import Field, Layout, Level, Mode, OneRegError, Row, Vcpu, arm64, registers
from states import change, fake, opened, sets, taken

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
    kvm = fake(el1_32bit=True)
    kvm[arm64.PSTATE] = 0x1D1
    for name, marker in {
        "X13": 0x13,
        "X19": 0x19,
        "X29": 0x29,
        "SPSR_EL1": 0x1113,
        "SPSR_fiq": 0x1111,
    }.items():
        kvm[registers.find(name).id] = marker
    return kvm


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
    kvm = fake()
    kvm[arm64.SPSR_EL1] = 0x345
    state = bank_state()
    vcpu = Vcpu(kvm, banks(mirror=True))
    vcpu.get(state)
    assert (state.spsr, state.banked_spsr[BANK_SVC]) == (0, 0x345)
    state.spsr = 0xBAD
    vcpu.put(state, Level.RUNTIME)
    assert kvm[arm64.SPSR_EL1] == 0x345


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


@pytest.mark.parametrize(
    ("name", "bad"), [("X0", 1 << 64), ("X0", -1), ("FPCR", 1 << 32), ("V0", 1 << 128)]
)
def test_too_wide_a_value_is_not_narrowed(name: str, bad: int) -> None:
    kvm = fake()
    state = taken(kvm)
    change(state, name, bad)
    vcpu, _ = opened(kvm)
    with pytest.raises(OneRegError) as caught:
        vcpu.put(state, Level.RUNTIME)
    assert caught.value.errno == errno.ERANGE
    assert caught.value.name == name
    assert "the value in the layout's place does not fit it" in str(caught.value)
    assert registers.find(name).id not in sets(kvm)


@pytest.mark.parametrize("length", [0, 255, 257])
def test_bytes_must_have_the_registers_width(length: int) -> None:
    kvm = fake(sve=True)
    state = taken(kvm)
    change(state, "Z9", bytes(length))
    vcpu, _ = opened(kvm)
    with pytest.raises(OneRegError, match=r"put Z9 .*does not fit it"):
        vcpu.put(state, Level.RUNTIME)


@pytest.mark.parametrize(("name", "bad"), [("X0", b"12345678"), ("Z0", 0), ("PSTATE", b"")])
def test_a_value_of_the_wrong_type_is_named(name: str, bad: int | bytes) -> None:
    kvm = fake(sve=True)
    state = taken(kvm)
    change(state, name, bad)
    vcpu, _ = opened(kvm)
    with pytest.raises(TypeError, match=name):
        vcpu.put(state, Level.RUNTIME)


def test_128_bits_go_through_whole() -> None:
    kvm = fake()
    number = 0x0123456789ABCDEF_FEDCBA9876543210
    state = taken(kvm)
    change(state, "V31", number)
    vcpu, _ = opened(kvm)
    vcpu.put(state, Level.RUNTIME)
    assert kvm[fake_kvm.V[31]] == number
