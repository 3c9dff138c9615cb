# SPDX-License-Identifier: MIT
"""What the spec says of the bits of registers: all of them, in words, and where Arm has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from onereg.model import Register, Spec
from onereg.model.fields import Field, Fieldset
from onereg.model.ids import Encoding

DATA = re.compile(
    # X, V, Z, P and FFR; r0 to r14 of each mode and D; the word of kvm_regs for a system call.
    r"X\d+|[VZP]\d+|FFR|R\d+_\w+|SP_[a-z]+|LR_[a-z]+|D\d+|ORIG_r0"
)
"""Registers that hold what a program puts there: the exceptions from the accounting."""


def entries(spec: Spec) -> Iterator[Register]:
    """One register of each entry that has fields of its own."""
    told = set()
    for register in spec.registers.values():
        if register.fields.mark not in told and register.fields.same_as is None:
            told.add(register.fields.mark)
            yield register


def fields(spec: Spec) -> Iterator[tuple[Register, Field]]:
    for register in entries(spec):
        for field in register.fields:
            yield register, field


def test_every_register_says_what_its_bits_mean_or_why_not(spec: Spec) -> None:
    assert [name for name, register in spec.registers.items() if not register.fields.said] == []
    opaque = {name for (_, name), register in spec.registers.items() if register.fields.opaque}
    assert {name for name in opaque if not DATA.fullmatch(name)} == set()
    data = {name for _, name in spec.registers if DATA.fullmatch(name)}
    assert data == opaque


def test_every_bit_is_accounted_for(spec: Spec) -> None:
    """Counted otherwise than rule bits-gap does."""
    registers = fieldsets = 0
    for register in spec.registers.values():
        if register.fields.opaque:
            continue
        registers += 1
        for fieldset in register.fields.complete():
            fieldsets += 1
            bits = sorted(
                bit
                for run in (*fieldset.fields, *fieldset.reserved)
                for bit in range(run.lsb, run.msb + 1)
            )
            assert bits == list(range(register.bits)), (register.name, fieldset.name)
    assert registers > 400
    assert fieldsets > registers


def test_texts(spec: Spec) -> None:
    bad = []
    for register, field in fields(spec):
        told = [field.doc, *(value.doc for value in field.values)]
        if field.doc == field.name or any(len(text) > 90 or text.endswith(".") for text in told):
            bad.append(f"{register.name}.{field.name}")
        assert all(text.isascii() and "TODO" not in text for text in told), field.mark
    assert bad == []


def test_signs_are_of_id_registers(spec: Spec) -> None:
    signed = 0
    for register, field in fields(spec):
        if field.sign is not None:
            signed += 1
            assert re.match(
                r"(ID|MVFR|CTR|DCZID|CLIDR|MPIDR|GMID|MPAMIDR|PMMIR|SMIDR)", register.name
            )
            assert isinstance(register.encoding, Encoding) or register.arch == "arm"
    assert signed > 200


@pytest.mark.parametrize(
    ("register", "name", "msb", "lsb"),
    [
        # From the Arm ARM (DDI 0487, D24 and C5.2) by hand; tests never take them from the spec.
        ("PSTATE", "N", 31, 31),
        ("PSTATE", "M", 4, 0),
        ("PSTATE", "F", 6, 6),
        ("SCTLR_EL1", "M", 0, 0),
        ("SCTLR_EL1", "C", 2, 2),
        ("SCTLR_EL1", "SPAN", 23, 23),
        ("SCTLR_EL1", "EnIA", 31, 31),
        ("TCR_EL1", "T0SZ", 5, 0),
        ("TCR_EL1", "T1SZ", 21, 16),
        ("TCR_EL1", "IPS", 34, 32),
        ("CPACR_EL1", "FPEN", 21, 20),
        ("ESR_EL1", "EC", 31, 26),
        ("ESR_EL1", "IL", 25, 25),
        ("HCR_EL2", "E2H", 34, 34),
        ("HCR_EL2", "TGE", 27, 27),
        ("ID_AA64PFR0_EL1", "SVE", 35, 32),
        ("ID_AA64PFR0_EL1", "GIC", 27, 24),
        ("ID_AA64MMFR0_EL1", "PARANGE", 3, 0),
        ("MPIDR_EL1", "Aff3", 39, 32),
        ("PMCR_EL0", "N", 15, 11),
        ("CNTV_CTL_EL0", "ENABLE", 0, 0),
        ("PSCI_VERSION", "MAJOR", 31, 16),
        ("FPCR", "RMode", 23, 22),
    ],
)
def test_where_the_architecture_has_it(
    spec: Spec, register: str, name: str, msb: int, lsb: int
) -> None:
    (field,) = spec.registers["arm64", register].fields.named(name)
    assert (field.msb, field.lsb) == (msb, lsb)


def test_modes_of_pstate_are_those_of_the_banks(spec: Spec) -> None:
    """spec/aarch32/modes.yaml and spec/aarch64/modes.yaml say the same of M[4:0]."""
    modes = {mode.name: mode.encoding for mode in spec.modes}
    assert len(modes) >= 13
    for register in ("PSTATE", "SPSR_EL1"):
        (field,) = spec.registers["arm64", register].fields.named("M")
        values = {value.name: value.number for value in field.values}
        assert {name: values.get(name) for name in modes} == modes


def test_both_execution_states_of_a_saved_program_status(spec: Spec) -> None:
    """By hand from C5.2.19, SPSR_EL1: what bits 26 and 25 are tells the two pictures apart."""
    for name in ("PSTATE", "SPSR_EL1"):
        sets = {f.name: f for f in spec.registers["arm64", name].fields.complete()}
        assert set(sets) == {"AArch64", "AArch32"}
        assert _at(sets["AArch32"], 26).startswith("IT")
        assert _at(sets["AArch32"], 25).startswith("IT")
        assert _at(sets["AArch32"], 9) == "E"
        assert _at(sets["AArch32"], 5) == "T"
        assert _at(sets["AArch64"], 25) == "TCO"
        assert _at(sets["AArch64"], 12) == "SSBS"
        assert _at(sets["AArch64"], 9) == "D"


def _at(fieldset: Fieldset, bit: int) -> str:
    return next(field.name for field in fieldset.fields if field.lsb <= bit <= field.msb)
