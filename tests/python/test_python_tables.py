# SPDX-License-Identifier: MIT
"""The generated tables: names, ids and what goes with what."""

from __future__ import annotations

import fake_kvm
import pytest
from onereg_kvm import arm64, native, registers
from states import IDS, UNKNOWN


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
