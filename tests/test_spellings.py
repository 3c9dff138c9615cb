# SPDX-License-Identifier: MIT
"""One look-up for every spelling: names, macros, encodings, numbers and words of logs."""

from __future__ import annotations

import contextlib
import io
import json

import pytest
from onereg.cli import main
from onereg.inputs import Inputs
from onereg.model import OneReg, Spec
from onereg.model.ids import Encoding
from onereg.query.lookup import Lookup
from onereg.query.spelling import encoding_number, id_number, readings
from onereg.read import read_system_names

SPELLINGS = [
    ("KVM_REG_ARM_TIMER_CVAL", "CNTV_CVAL_EL0", 0x603000000013DF02),
    ("KVM_REG_ARM_TIMER_CNT", "CNTVCT_EL0", 0x603000000013DF1A),
    ("KVM_REG_ARM64_SVE_VLS", "SVE_VLS", 0x606000000015FFFF),
    ("KVM_REG_ARM64_SVE_ZREG(3, 0)", "Z3", 0x6080000000150060),
    ("KVM_REG_ARM_FW_REG(3)", "SMCCC_ARCH_WORKAROUND_3", 0x6030000000140003),
    ("KVM_REG_ARM_FW_FEAT_BMAP_REG(2)", "VENDOR_HYP_BMAP", 0x6030000000160002),
    ("KVM_REG_ARM_CORE_REG(regs.pc)", "PC", 0x6030000000100040),
    ("KVM_REG_ARM64 | KVM_REG_SIZE_U32 | KVM_REG_ARM_CORE_REG(fp_regs.fpsr)", "FPSR",
     0x60200000001000D4),
    ("spsr[KVM_SPSR_ABT]", "SPSR_abt", 0x603000000010004A),
    ("ARM64_SYS_REG(3, 0, 0, 4, 4)", "ID_AA64ZFR0_EL1", 0x603000000013C024),
    ("sys_reg(3,0,0,4,4)", "ID_AA64ZFR0_EL1", 0x603000000013C024),
    ("SYS_ID_AA64PFR0_EL1", "ID_AA64PFR0_EL1", 0x603000000013C020),
    ("SYS_DBGBVRn_EL1(3)", "DBGBVR3_EL1", 0x603000000013801C),
    ("op0:3 op1:0 crn:0 crm:4 op2:0", "ID_AA64PFR0_EL1", 0x603000000013C020),
    ("Op0( 3), Op1( 0), CRn( 0), CRm(04), Op2( 0)", "ID_AA64PFR0_EL1", 0x603000000013C020),
    ("{ Op0( 3), Op1( 0), CRn( 9), CRm(14), Op2( 6), func_read }", "PMMIR_EL1",
     0x603000000013C4F6),
    ("S3_0_C1_C0_0", "SCTLR_EL1", 0x603000000013C080),
    ("s3_0_c1_c0_0", "SCTLR_EL1", 0x603000000013C080),
    ("0x180720", "ID_AA64MMFR1_EL1", 0x603000000013C039),
    ("0xc039", "ID_AA64MMFR1_EL1", 0x603000000013C039),
    ("0xd5380000", "MIDR_EL1", 0x603000000013C000),
    ("0xd5181000", "SCTLR_EL1", 0x603000000013C080),
    ("d5381005", "SCTLR_EL1", 0x603000000013C080),
    ("mrs x0, sctlr_el1", "SCTLR_EL1", 0x603000000013C080),
    ("0x603000000013c080", "SCTLR_EL1", 0x603000000013C080),
    ("603000000013c080", "SCTLR_EL1", 0x603000000013C080),
    ("demuxed reg 6020000000110000", "CCSIDR0", 0x6020000000110000),
    ("sp", "SP_EL0", 0x603000000010003E),
    ("ESR", "ESR_EL1", 0x603000000013C290),
    ("esr", "ESR_EL1", 0x603000000013C290),
    ("cp15.esr_el[1]", "ESR_EL1", 0x603000000013C290),
    ("xregs[3]", "X3", 0x6030000000100006),
    ("X00", "X0", 0x6030000000100000),
    ("w3", "X3", 0x6030000000100006),
    ("pc", "PC", 0x6030000000100040),
    ("lr", "X30", 0x603000000010003C),
    ("id_aa64pfr0_el1", "ID_AA64PFR0_EL1", 0x603000000013C020),
]  # fmt: skip

WITHOUT_ID = [
    ("SCTLR_EL12", "SCTLR_EL12"),
    ("S3_5_C1_C0_0", "SCTLR_EL12"),
    ("p15,0,c1,c0,0", "SCTLR"),
    ("mrc p15, 0, r0, c1, c0, 0", "SCTLR"),
    ("CP15_REG(0, 1, 0, 0)", "SCTLR"),
    ("0xee110f10", "SCTLR"),
    ("p15,0,c2", "TTBR0"),
    ("mrrc p15, 0, r0, r1, c2", "TTBR0"),
    ("HSR", "HSR"),
    ("p15, 4, c5, c2, 0", "HSR"),
    ("p15, 0, c9, c13, 0", "PMCCNTR"),
    ("cpsr", "CPSR"),
    ("CNTFRQ_EL0", "CNTFRQ_EL0"),
    ("RNDR", "RNDR"),
    ("TLBI VAE1IS", "TLBI VAE1IS"),
    ("tlbi vae1is, x0", "TLBI VAE1IS"),
    ("OP_TLBI_VAE1IS", "TLBI VAE1IS"),
    ("SYS_DC_CIVAC", "DC CIVAC"),
    ("DAIFSet", "MSR DAIFSet"),
    ("msr daifset, #2", "MSR DAIFSet"),
    ("DCZID_EL0", "DCZID_EL0"),
    ("ICV_IAR1_EL1", "ICV_IAR1_EL1"),
]


@pytest.fixture(scope="module")
def lookup(spec: Spec, own_inputs: Inputs) -> Lookup:
    return Lookup(spec, lambda: read_system_names(own_inputs.specs, own_inputs.schemas))


@pytest.mark.parametrize(("text", "name", "id"), SPELLINGS)
def test_a_spelling_finds_its_id(lookup: Lookup, text: str, name: str, id: int) -> None:
    first = lookup.find(text).meanings[0]
    assert isinstance(first, OneReg)
    assert (first.name, first.id) == (name, id)


@pytest.mark.parametrize(("text", "name"), WITHOUT_ID)
def test_a_spelling_finds_what_has_no_id(lookup: Lookup, text: str, name: str) -> None:
    first = lookup.find(text).meanings[0]
    assert not isinstance(first, OneReg)
    assert first.name == name


def test_what_means_two_things_says_both(lookup: Lookup) -> None:
    named = [one.name for one in lookup.find("CCSIDR2").meanings]
    assert named[0] == "CCSIDR2"
    assert "CCSIDR2_EL1" in named
    assert named.count("CCSIDR2") == 3  # KVM's, the 32-bit host's and AArch32's
    assert [one.name for one in lookup.find("sp").meanings][-1] == "SP_EL1"
    assert [one.name for one in lookup.find("ESR").meanings] == ["ESR_EL1", "ESR_EL2"]


def test_every_encoding_has_its_numbers(spec: Spec) -> None:
    count = 0
    for register in spec.registers.values():
        if isinstance(register.encoding, Encoding):
            for text in (
                f"{encoding_number(register.encoding):#x}",
                f"{id_number(register.encoding):#x}",
                str(register.encoding),
            ):
                assert next(readings(text)) == register.encoding, text
            count += 1
    assert count > 300


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "(" * 5000,
        f"op0:3 op1:0 crn:0 crm:{'9' * 6000}",
        "S3_9_C1_C0_0",
        "0x",
        "p99,0,c0,c0,0",
        "\0",
    ],
)
def test_anything_may_be_typed(lookup: Lookup, text: str) -> None:
    assert lookup.find(text).meanings == ()
    assert str(lookup.unknown(text)).isprintable()


def test_nearest_names_are_near_in_meaning(lookup: Lookup) -> None:
    own = str(lookup.unknown("S3_0_C15_C2_0"))
    assert "IMPLEMENTATION DEFINED" in own
    beside = str(lookup.unknown("S3_0_C1_C0_7"))
    assert "SCTLR_EL1" in beside and "S3_0_C1_C0_0" not in beside
    assert "PSTATE" in str(lookup.unknown("PSTAT"))


def run(*arguments: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(list(arguments))
    return status, out.getvalue(), err.getvalue()


def test_show_says_what_a_name_is_and_that_kvm_has_no_id() -> None:
    status, out, _ = run("show", "SCTLR_EL12")
    assert status == 0
    assert "System Control Register (EL1)" in out
    assert "SCTLR_EL1" in out and "S3_5_C1_C0_0" in out and "has no id" in out
    facts = json.loads(run("show", "SCTLR_EL12", "--format", "json")[1])
    assert (facts["id"], facts["alias"], facts["encoding"]) == (None, "SCTLR_EL1", "S3_5_C1_C0_0")


def test_decode_and_encode_read_an_alias_as_its_register() -> None:
    assert "M" in run("decode", "SCTLR_EL12", "0x1")[1]
    assert run("encode", "SCTLR_EL12", "M=1")[1] == run("encode", "SCTLR_EL1", "M=1")[1]
    assert run("decode", "sys_reg(3,0,0,4,4)")[1].count("ID_AA64ZFR0_EL1") == 1
    assert "0x603000000013c039" in run("decode", "0x180720")[1]
    assert "no id" in run("decode", "TLBI VAE1IS")[1]
    status, _, err = run("decode", "CNTFRQ_EL0", "1")
    assert status == 2 and "KVM has no id" in err


def test_a_pattern_shows_all_that_match() -> None:
    status, out, _ = run("show", "ID_AA64*")
    assert status == 0
    rows = out.splitlines()
    assert len(rows) >= 20 and all(row.startswith("ID_AA64") for row in rows)
    assert any("0x603000000013c020" in row for row in rows)
    assert run("show", "XYZ*")[0] == 2


def test_a_field_alone_is_shown() -> None:
    status, out, _ = run("show", "ID_AA64PFR0_EL1.CSV2")
    assert status == 0
    assert "59:56" in out and "CSV3" not in out
    facts = json.loads(run("show", "id_aa64pfr0_el1.csv2", "--format", "json")[1])
    assert (facts["register"], facts["name"], facts["msb"]) == ("ID_AA64PFR0_EL1", "CSV2", 59)
    status, _, err = run("show", "ID_AA64PFR0_EL1.CSW2")
    assert status == 2 and "did you mean 'CSV2'" in err


def test_find_searches_titles_and_descriptions() -> None:
    rows = json.loads(run("find", "speculative", "branch", "targets", "--format", "json")[1])
    assert all({"name", "kind", "where"} <= set(row) for row in rows)
    status, out, _ = run("find", "Branch Record Buffer Control")
    assert status == 0 and "BRBCR_EL1" in out
    assert any(
        row["name"] == "SCTLR_EL1"
        for row in json.loads(run("find", "sctlr", "--format", "json")[1])
    )
    status, out, _ = run("find", "no such words anywhere", "--format", "json")
    assert (status, json.loads(out)) == (1, [])
