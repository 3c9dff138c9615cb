# SPDX-License-Identifier: MIT
"""Numbers as people write them, ids that are wrong, and what values say beyond their fields."""

from __future__ import annotations

import json
from typing import Any

import pytest
from in_process import Run, commands
from onereg.model import Spec
from onereg.query.memory import memory_text
from onereg.query.numbers import GivenValue, command_value, dump_value


@pytest.fixture
def onereg(spec: Spec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command, with this standard input."""
    return commands(spec, monkeypatch, capsys)


def decoded(onereg: Run, *arguments: str, stdin: str = "") -> Any:
    result = onereg("decode", *arguments, "--format", "json", stdin=stdin)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def texts(onereg: Run, *arguments: str) -> list[str]:
    return [explained["text"] for explained in decoded(onereg, *arguments)["explained"]]


# --- Numbers ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "bits", "value"),
    [
        ("0x96000004", 64, 0x96000004),
        ("9600004f", 64, 0x9600004F),
        ("1d3", 64, 0x1D3),
        ("0000000060400085", 64, 0x60400085),
        ("00000005", 64, 5),
        ("5", 64, 5),
        ("0b1_0011", 64, 0x13),
        ("0B11", 64, 3),
        ("4294967295", 32, 0xFFFFFFFF),
        ("6931039826524", 64, None),
        ("18446744073709551615", 64, (1 << 64) - 1),
        ("96000004", 64, None),
        ("60400085", 64, None),
        ("6040_0085", 64, None),
        ("1234567812345678", 64, None),
    ],
)
def test_a_number_of_a_command_line(text: str, bits: int, value: int | None) -> None:
    if value is None:
        with pytest.raises(ValueError, match="may be hexadecimal or decimal"):
            command_value(text, "R", bits)
    else:
        assert command_value(text, "R", bits) == GivenValue(value)


def test_a_short_number_is_decimal_and_says_so(onereg: Run) -> None:
    given = command_value("467", "PSTATE", 64)
    assert given.value == 0x1D3
    assert given.remark == "467 is read as decimal, 0x1d3; in hexadecimal it is 0x467"
    result = onereg("decode", "PSTATE", "467")
    assert result.stdout.startswith("PSTATE  0x1d3 ")
    assert result.stderr == f"onereg: {given.remark}\n"
    result = onereg("decode", "CCSIDR0", "0", "--with", "ID_AA64MMFR2_EL1=1048576")
    assert "--with: 1048576 is read as decimal, 0x100000; in hex" in result.stderr


def test_a_number_that_is_plausible_both_ways_is_refused_with_both(onereg: Run) -> None:
    for command in (
        ("decode", "ESR_EL1", "96000004"),
        ("decode", "PSTATE", "0x3c5", "--with", "ESR_EL1=96000004"),
        ("encode", "ESR_EL1", "IL=0", "--from", "96000004"),
    ):
        result = onereg(*command)
        assert result.returncode == 2
        assert "write 0x96000004, or 0x5b8d804 for the decimal number" in result.stderr


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("96000004", 0x96000004),
        ("60400085", 0x60400085),
        ("4096", 0x4096),
        ("0x1d3", 0x1D3),
        ("0b11", 3),
        ("0b000000", 0x0B000000),
        ("0b00000000000000", 0x0B00000000000000),
        ("0b00000000", 0),
    ],
)
def test_a_number_of_a_dump_is_hexadecimal(text: str, value: int) -> None:
    assert dump_value(text, "R", 64) == GivenValue(value)


def test_a_dump_without_0x(onereg: Run) -> None:
    dump = "ESR_EL1: 96000004\nPSTATE: 60400085\nX05=00000000000000ff\n"
    found = decoded(onereg, "-", stdin=dump)
    assert [(one["name"], one["value"], one["fieldset"]) for one in found] == [
        ("ESR_EL1", "0x96000004", "DABT"),
        ("PSTATE", "0x60400085", "AArch64"),
        ("X5", "0xff", None),
    ]
    assert decoded(onereg, "ESR_EL1", "-", stdin="96000004\n")[0]["value"] == "0x96000004"


def test_the_bits_of_a_cpu_template(onereg: Run) -> None:
    given = command_value("0bxx01_x1x0", "R", 64)
    assert given == GivenValue(0b0001_0100, 0b0011_0101)
    facts = decoded(onereg, "ID_AA64PFR0_EL1", "0bxxxx0001xx01")
    assert (facts["value"], facts["given"]) == ("0x11", "0xf3")
    assert [(f["name"], f["value"]) for f in facts["fields"]] == [("EL1", "0x1")]
    assert facts["partly_given"] == [{"name": "EL0", "value": "0bxx01"}]
    assert (facts["unsaid"], facts["reserved_set"]) == ("0x0", [])
    text = onereg("decode", "ID_AA64PFR0_EL1", "0bxxxx0001xx01").stdout
    assert text.startswith("ID_AA64PFR0_EL1  0x11 in the bits 0xf3  ")
    assert "EL2" not in text
    assert decoded(onereg, "-", stdin="ID_AA64PFR0_EL1=0bx1")[0]["given"] == "0x1"
    # What selects a fieldset is not known.
    assert len(decoded(onereg, "PSTATE", "0bx0011")["possible"]) == 2
    with pytest.raises(ValueError, match="has 33 bits; R has 32"):
        command_value("0b" + "x" * 33, "R", 32)
    result = onereg("encode", "PSTATE", "M=svc", "--from", "0bx1")
    assert (result.returncode, "has x, but a bit of a value is 0 or 1" in result.stderr) == (
        2,
        True,
    )


def test_an_id_is_hexadecimal(onereg: Run) -> None:
    assert decoded(onereg, "6020000000110000")["name"] == "CCSIDR0"
    assert decoded(onereg, "demuxed reg 6020000000110000")["name"] == "CCSIDR0"
    assert decoded(onereg, str(0x603000000013C080))["name"] == "SCTLR_EL1"


# --- Ids that are wrong -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id", "why"),
    [
        (0x60300000001000D4, "is FPSR as 64 bits; it has 32: 0x60200000001000d4"),
        (0x6030000000100043, "byte 268 is within regs.pstate, which begins at 264"),
        (0x6060000000100050, "is SPSR_fiq as 512 bits; it has 64: 0x6030000000100050"),
        (0x6060000000100050, "Documentation/virt/kvm/api.rst has had its id with a size of 512"),
        (0x6060000000170100, "0x17, no group of arm64; patches that are not merged have SME there"),
        (0x6030000000120000, "bits 27:16 are 0x12, no group of arm64"),
        (0x4030000000100000, "is R0_usr as 64 bits; it has 32"),
        (0x4020000000110000 | 1 << 28, "bits 0x0000000010000000 are not zero"),
        (0x40200000200E0298, "QEMU's own id of the AArch32 register DBGDTRTX (p14, 3, c0, c5, 0)"),
        (0x40200000200F0800, "SCTLR (p15, 0, c1, c0, 0), the Non-secure one; KVM has no such id"),
        (0x2030000000000001, "bits 63:56 are 0x20, which is x86"),
        (0x8030000002000001, "bits 63:56 are 0x80, which is RISC-V"),
        (0x1030000000000001, "bits 63:56 are 0x10, which is PowerPC"),
        (0x5030000000000001, "bits 63:56 are 0x50, which is S/390"),
        (0x7030000000000001, "bits 63:56 are 0x70, which is MIPS"),
        (0x9030000000000001, "bits 63:56 are 0x90, which is LoongArch"),
        (0xA030000000000001, "bits 63:56 are 0xa0, no architecture"),
        (0x60F000000013C080, "bits 55:52 are 0xf, no size"),
        (0x603000000013C200, "a system-register id of SPSR_EL1; KVM has it as a core register"),
        (0x603000000013DF00, "S3_3_C14_C0_0 (CNTFRQ_EL0), which no kernel from 5.10 to 7.3 lists"),
    ],
)  # fmt: skip
def test_a_wrong_id_says_why(onereg: Run, id: int, why: str) -> None:
    facts = decoded(onereg, f"{id:#x}")
    assert facts["name"] is None
    assert why in facts["wrong"]
    assert why in onereg("decode", f"{id:#x}").stdout


def test_a_right_id_is_not_wrong(onereg: Run) -> None:
    assert "wrong" not in decoded(onereg, "0x6030000000100050")


# --- Syndromes ----------------------------------------------------------------------------------


def sys64(op0: int, op1: int, crn: int, crm: int, op2: int, rt: int, *, read: bool) -> int:
    """The syndrome of a trapped MSR or MRS (Arm ARM, ISS encoding of EC 0x18)."""
    iss = op0 << 20 | op2 << 17 | op1 << 14 | crn << 10 | rt << 5 | crm << 1 | read
    return 0x18 << 26 | 1 << 25 | iss


def cp(ec: int, opc1: int, crn: int, crm: int, opc2: int, rt: int, *, read: bool) -> int:
    """The syndrome of a trapped MCR, MRC or VMRS."""
    iss = opc2 << 17 | opc1 << 14 | crn << 10 | rt << 5 | crm << 1 | read
    return ec << 26 | 1 << 25 | 1 << 24 | 0xE << 20 | iss


def cp64(ec: int, opc1: int, crm: int, rt: int, rt2: int, *, read: bool) -> int:
    """The syndrome of a trapped MCRR or MRRC."""
    iss = opc1 << 16 | rt2 << 10 | rt << 5 | crm << 1 | read
    return ec << 26 | 1 << 25 | 1 << 24 | 0xE << 20 | iss


@pytest.mark.parametrize(
    ("value", "what", "name", "text"),
    [
        (0x62380405, "trap", "SMPRI_EL1",
         "Trapped read of SMPRI_EL1 (S3_0_C1_C2_4): MRS to X0"),
        (sys64(3, 0, 1, 0, 1, 1, read=True), "trap", "ACTLR_EL1",
         "Trapped read of ACTLR_EL1 (S3_0_C1_C0_1): MRS to X1"),
        (sys64(3, 5, 1, 0, 0, 31, read=False), "trap", "SCTLR_EL12",
         "Trapped write of SCTLR_EL12 (S3_5_C1_C0_0): MSR from XZR"),
        (sys64(3, 3, 14, 0, 0, 2, read=True), "trap", "CNTFRQ_EL0", None),
        (sys64(2, 3, 0, 5, 0, 2, read=True), "trap", "DBGDTRRX_EL0", None),
        (sys64(2, 3, 0, 5, 0, 2, read=False), "trap", "DBGDTRTX_EL0", None),
        (sys64(3, 0, 15, 1, 2, 2, read=True), "trap", None,
         "Trapped read of S3_0_C15_C1_2, which has no name: MRS to X2"),
        (sys64(1, 0, 8, 3, 1, 5, read=False), "trap", "TLBI VAE1IS",
         "Trapped System instruction TLBI VAE1IS (S1_0_C8_C3_1), X5"),
        (sys64(3, 0, 12, 12, 1, 3, read=False), "trap", "ICC_EOIR1_EL1", None),
        (0x0FE00301, "trap", "MIDR",
         "Trapped read of the AArch32 register MIDR (p15, 0, c0, c0, 0): MRC to R24"),
        (cp(3, 0, 1, 0, 0, 4, read=False), "trap", "SCTLR",
         "Trapped write of the AArch32 register SCTLR (p15, 0, c1, c0, 0): MCR from R4"),
        (cp(5, 0, 0, 0, 0, 4, read=True), "trap", "DBGDIDR",
         "Trapped read of the AArch32 register DBGDIDR (p14, 0, c0, c0, 0): MRC to R4"),
        (cp(8, 7, 7, 0, 0, 4, read=True), "trap", "MVFR0",
         "Trapped read of the AArch32 register MVFR0 (p10, 7, c7, c0, 0): VMRS to R4"),
        (cp(3, 7, 15, 15, 7, 4, read=True), "trap", None, None),
        (cp64(4, 1, 14, 2, 3, read=True), "trap", "CNTVCT",
         "Trapped read of the AArch32 register CNTVCT (p15, 1, c14): MRRC to R2, R3"),
        (cp64(4, 3, 14, 2, 3, read=False), "trap", "CNTV_CVAL", None),
        (0x1AE00000, "trap", "DBGDTRTXint", None),
        (0x96000004, "fault", "FAULT_L0",
         "Data Abort from the same Exception level, on a read: Translation fault, level 0"),
        (0x9600004F, "fault", "PERM_L3",
         "Data Abort from the same Exception level, on a write: Permission fault, level 3"),
        (0x93830007, "fault", "FAULT_L3",
         "Data Abort from a lower Exception level, on a read of 4 bytes to W3: "
         "Translation fault, level 3"),
        (0x93C08046, "fault", "FAULT_L2",
         "Data Abort from a lower Exception level, on a write of 8 bytes from X0: "
         "Translation fault, level 2"),
        (0x92000147, "fault", "FAULT_L3",
         "Data Abort from a lower Exception level: Translation fault, level 3; the instruction was "
         "cache maintenance or address translation"),
        (0x96000410, "fault", "EXTABT",
         "Data Abort from the same Exception level, on a read: Synchronous External abort, not on "
         "a translation table walk; FAR does not hold the address"),
        (0x96000021, "fault", "ALIGN", None),
        (0x8600000F, "fault", "PERM_L3",
         "Instruction Abort from the same Exception level, on an instruction fetch: "
         "Permission fault, level 3"),
        (0x82000087, "fault", "FAULT_L3", None),
        (0xBE000011, "fault", "SERROR", "SError exception: Asynchronous SError exception"),
    ],
)  # fmt: skip
def test_a_syndrome_says_what_it_is_about(
    onereg: Run, value: int, what: str, name: str | None, text: str | None
) -> None:
    found = decoded(onereg, "ESR_EL2", f"{value:#x}")["explained"]
    print(found)
    assert len(found) == 1
    assert (found[0]["what"], found[0]["name"]) == (what, name)
    assert text in (None, found[0]["text"])


def test_a_syndrome_that_its_class_says_all_of(onereg: Run) -> None:
    for value in (0x56000000, 0x02000000, 0xF2000800, 0x07E00000):
        assert texts(onereg, "ESR_EL1", f"{value:#x}") == []


# --- Addresses and memory -----------------------------------------------------------------------


def test_the_addresses_of_a_fault(onereg: Run) -> None:
    assert texts(onereg, "HPFAR_EL2", "0x90000") == [
        "The IPA that faulted is in the page at 0x9000000; bits 11:0 are those of FAR_EL2"
    ]
    known = ("--with", "FAR_EL2=0xffff800011223344")
    assert texts(onereg, "HPFAR_EL2", "0x90000", *known) == [
        "The IPA that faulted is 0x9000344, with bits 11:0 of FAR_EL2 0xffff800011223344"
    ]
    dump = "FAR_EL2 0xffff800011223344\nHPFAR_EL2 0x90000\n"
    found = decoded(onereg, "-", stdin=dump)
    assert found[1]["explained"][0]["name"] == "0x9000344"
    assert "upper half, translated by TTBR1" in texts(onereg, "FAR_EL1", "0xffff800011223344")[0]
    assert "as through a null pointer" in texts(onereg, "FAR_EL1", "0x18")[0]
    assert "top byte 0x34" in texts(onereg, "FAR_EL1", "0x3400ffff80001122")[0]
    assert "0xffff80001122" in texts(onereg, "FAR_EL1", "0x3400ffff80001122")[0]


def test_the_result_of_an_address_translation(onereg: Run) -> None:
    assert texts(onereg, "PAR_EL1", "0xff00000040201b80") == [
        "The output address is 0x40201000",
        "Its memory is Normal, Write-Back Read-Allocate Write-Allocate",
    ]
    assert texts(onereg, "PAR_EL1", "0x80f") == ["Translation fault, level 3, of stage 1"]
    assert texts(onereg, "PAR_EL1", "0xa0f") == ["Translation fault, level 3, of stage 2"]


def test_memory_attributes(onereg: Run) -> None:
    assert texts(onereg, "MAIR_EL1", "0xf040ffff440c0400") == [
        "Attr0 0x00: Device-nGnRnE",
        "Attr1 0x04: Device-nGnRE",
        "Attr2 0x0c: Device-GRE",
        "Attr3 0x44: Normal, Non-cacheable",
        "Attr4, Attr5 0xff: Normal, Write-Back Read-Allocate Write-Allocate",
        "Attr6 0x40: Normal, Non-cacheable, XS 0",
        "Attr7 0xf0: Normal, Write-Back Read-Allocate Write-Allocate, Tagged",
    ]


@pytest.mark.parametrize(
    ("attribute", "text"),
    [
        (0x08, "Device-nGRE"),
        (0x01, "Device-nGnRnE, XS 0"),
        (0x02, "UNPREDICTABLE"),
        (0x30, "UNPREDICTABLE"),
        (0xBB, "Normal, Write-Through Read-Allocate Write-Allocate"),
        (0xA0, "Normal, Write-Through Read-Allocate, XS 0"),
        (0x33, "Normal, Write-Through Transient Read-Allocate Write-Allocate"),
        (0x66, "Normal, Write-Back Transient Read-Allocate"),
        (0x4F, "Normal, outer Non-cacheable, inner Write-Back Read-Allocate Write-Allocate"),
        (0xC8, "Normal, outer Write-Back no allocate, inner Write-Through no allocate"),
    ],
)
def test_a_memory_attribute(attribute: int, text: str) -> None:
    assert memory_text(attribute) == text


def test_every_memory_attribute_has_a_text() -> None:
    """Of those that differ in nothing but what is UNPREDICTABLE the texts are the same."""
    found = [memory_text(attribute) for attribute in range(256)]
    plain = [text for text in found if text != "UNPREDICTABLE"]
    assert len(plain) == len(set(plain)) == 8 + 15 * 15 + 4


# --- CPUs and caches ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0x413FD0C1, "Arm Limited, Neoverse N1, r3p1"),
        (0x411FD070, "Arm Limited, Cortex-A57, r1p0"),
        (0x411FD401, "Arm Limited, Neoverse V1, r1p1"),
        (0x481FD010, "HiSilicon, TSV110, r1p0"),
        (0x611F0221, "Apple, M1 Icestorm, r1p1"),
        (0xC00FAC30, "Ampere Computing, AmpereOne, r0p0"),
        (0x000F0510, "Reserved for software use, part 0x51, which the spec has no name of, r0p0"),
        (0x120F0510, "implementer 0x12, part 0x51, which the spec has no name of, r0p0"),
    ],
)
def test_a_cpu_has_a_name(onereg: Run, value: int, text: str) -> None:
    assert texts(onereg, "MIDR_EL1", f"{value:#x}") == [text]
    assert texts(onereg, "MIDR", f"{value:#x}") == [text]
    assert texts(onereg, "VPIDR_EL2", f"{value:#x}") == [text]


CLIDR = "CLIDR_EL1=0xa200023"
"""L1 separate, L2 unified."""
NO_CCIDX = "ID_AA64MMFR2_EL1.CCIDX=0"


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("CCSIDR0", 0x701FE01A, "L1 data cache: 64 KiB, 4-way, lines of 64 bytes, 256 sets"),
        ("CCSIDR1", 0x201FE01A, "L1 instruction cache: 64 KiB, 4-way, lines of 64 bytes, 256 sets"),
        ("CCSIDR2", 0x703FE03A, "L2 unified cache: 256 KiB, 8-way, lines of 64 bytes, 512 sets"),
        ("CCSIDR2", 0x2, "L2 unified cache: 64 bytes, 1-way, lines of 64 bytes, 1 set"),
        ("CCSIDR2", 0x70FFE07A, "L2 unified cache: 2 MiB, 16-way, lines of 64 bytes, 2048 sets"),
        ("CCSIDR3", 0x2, "L2 instruction cache, which CLIDR_EL1 says is not there: 64 bytes, "
         "1-way, lines of 64 bytes, 1 set"),
        ("CCSIDR4", 0x2, "L3 data or unified cache, which CLIDR_EL1 says is not there: 64 bytes, "
         "1-way, lines of 64 bytes, 1 set"),
    ],
)  # fmt: skip
def test_a_cache_with_its_size(onereg: Run, name: str, value: int, text: str) -> None:
    known = ("--with", CLIDR, "--with", NO_CCIDX)
    assert texts(onereg, name, f"{value:#x}", *known) == [text]


def test_a_cache_of_which_less_is_known(onereg: Run) -> None:
    assert texts(onereg, "CCSIDR0", "0x701fe01a", "--with", "ID_AA64MMFR2_EL1.CCIDX=1") == [
        "L1 data or unified cache: 261124-way, lines of 64 bytes; NumSets is in bits 55:32, which "
        "KVM does not keep"
    ]
    assert texts(onereg, "CCSIDR0", "0x2") == [
        "L1 data or unified cache: 1-way, lines of 64 bytes; NumSets is in bits 55:32, which KVM "
        "does not keep (ID_AA64MMFR2_EL1.CCIDX is 1) or 64 bytes, 1-way, lines of 64 bytes, 1 set "
        "(ID_AA64MMFR2_EL1.CCIDX is 0)"
    ]


def test_the_caches_of_a_dump_in_either_order(onereg: Run) -> None:
    lines = ["ID_AA64MMFR2_EL1 0x0", "CLIDR_EL1 0xa200023", "CCSIDR0 0x701fe01a"]
    first = decoded(onereg, "-", stdin="\n".join(lines))
    assert first[2]["explained"][0]["name"] == "L1 data cache"
    second = decoded(onereg, "-", stdin="\n".join([lines[0], lines[2], lines[1]]))
    assert second[1]["explained"][0]["name"] == "L1 data or unified cache"
    assert [one["text"] for one in second[2]["explained"]] == [
        "L1 data cache: 64 KiB, 4-way, lines of 64 bytes, 256 sets",
        "L1 instruction cache",
        "L2 unified cache",
    ]
    # What the command line says is not what a dump overrides.
    result = decoded(onereg, "-", "--with", CLIDR, stdin="CLIDR_EL1 0x0\nCCSIDR0 0x2\n")
    assert result[1]["explained"][0]["name"] == "L1 data cache"


def test_unknown_bits_are_no_difference(onereg: Run) -> None:
    values = ("CCSIDR0", "0x701fe01a", "0x001fe01a", "--with", NO_CCIDX)
    assert decoded(onereg, *values)[1]["differences"] == []
    assert "  no difference but in UNKNOWN bits\n" in onereg("decode", *values).stdout


# --- Options wherever they stand ----------------------------------------------------------------


def test_options_between_positional_arguments(onereg: Run) -> None:
    for command in (
        ("encode", "PSTATE", "--from", "0x3c5", "M=svc"),
        ("encode", "PSTATE", "M=svc", "--from", "0x3c5"),
        ("encode", "--from", "0x3c5", "PSTATE", "M=svc"),
    ):
        assert onereg(*command).stdout == "0x00000000000003d3\n"
    assert onereg("encode", "PSTATE", "D=1", "--from", "0x5", "I=1").stdout.endswith("285\n")
    first = onereg("decode", "PSTATE", "0x1d3", "--arch", "arm64", "0x1db").stdout
    assert first == onereg("decode", "--arch", "arm64", "PSTATE", "0x1d3", "0x1db").stdout
    for command in (("decode", "--nonsense", "PSTATE"), ("show",), ("decode",)):
        with pytest.raises(SystemExit) as ended:
            onereg(*command)
        assert ended.value.code == 2
