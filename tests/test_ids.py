# SPDX-License-Identifier: MIT
"""Ids: composed as the kernel's headers do, taken apart again, all of them accounted for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from onereg.errors import Mark
from onereg.model import Spec
from onereg.model.ids import Encoding, IdFormat
from onereg.model.structs import StructMember, Structs

# Transcribed from the headers (linux 6.12 <asm/kvm.h>, <linux/kvm.h>), compiled once by hand.
KNOWN = {
    "X0": 0x6030_0000_0010_0000,
    "X30": 0x6030_0000_0010_003C,
    "SP_EL0": 0x6030_0000_0010_003E,
    "PC": 0x6030_0000_0010_0040,
    "PSTATE": 0x6030_0000_0010_0042,
    "SP_EL1": 0x6030_0000_0010_0044,
    "ELR_EL1": 0x6030_0000_0010_0046,
    "SPSR_EL1": 0x6030_0000_0010_0048,
    "SPSR_abt": 0x6030_0000_0010_004A,
    "SPSR_und": 0x6030_0000_0010_004C,
    "SPSR_irq": 0x6030_0000_0010_004E,
    "SPSR_fiq": 0x6030_0000_0010_0050,
    "V0": 0x6040_0000_0010_0054,
    "V31": 0x6040_0000_0010_00D0,
    "FPSR": 0x6020_0000_0010_00D4,
    "FPCR": 0x6020_0000_0010_00D5,
    "MIDR_EL1": 0x6030_0000_0013_C000,
    "SCTLR_EL1": 0x6030_0000_0013_C080,
    "CNTV_CTL_EL0": 0x6030_0000_0013_DF19,
    "CNTV_CVAL_EL0": 0x6030_0000_0013_DF02,
    "CNTVCT_EL0": 0x6030_0000_0013_DF1A,
    "CNTPCT_EL0": 0x6030_0000_0013_DF01,
    "PMCCFILTR_EL0": 0x6030_0000_0013_DF7F,
    "SP_EL2": 0x6030_0000_0013_F208,
    "Z31": 0x6080_0000_0015_03E0,
    "P15": 0x6050_0000_0015_05E0,
    "FFR": 0x6050_0000_0015_0600,
    "SVE_VLS": 0x6060_0000_0015_FFFF,
    "CCSIDR13": 0x6020_0000_0011_000D,
    "PSCI_VERSION": 0x6030_0000_0014_0000,
    "VENDOR_HYP_BMAP_2": 0x6030_0000_0016_0003,
}


@pytest.mark.parametrize("name", KNOWN)
def test_an_id_is_what_the_header_makes_it(spec: Spec, name: str) -> None:
    one_reg = next(one_reg for one_reg in spec.of_arch("arm64") if one_reg.name == name)
    assert hex(one_reg.id) == hex(KNOWN[name])


def test_the_spec_has_every_id(spec: Spec) -> None:
    """The bar: at least 486 ids of arm64 and 143 of the removed 32-bit host."""
    assert len(list(spec.of_arch("arm64"))) >= 486
    assert len(list(spec.of_arch("arm"))) >= 143


def test_all_identification_slots_are_there(spec: Spec) -> None:
    slots = {
        (e.crm, e.op2)
        for one_reg in spec.of_arch("arm64")
        if isinstance(e := one_reg.register.encoding, Encoding)
        and (e.op0, e.op1, e.crn) == (3, 0, 0)
        and 1 <= e.crm <= 7
    }
    assert len(slots) == 56


def test_decoding_an_id_gives_back_its_parts(spec: Spec) -> None:
    for one_reg in spec.one_regs:
        parts = spec.format.decode(one_reg.id)
        assert (parts.arch, parts.size, parts.reserved) == (one_reg.arch, one_reg.size, 0)
        assert parts.group is not None
        assert parts.group.name == one_reg.group


@given(st.integers(0, (1 << 64) - 1))
def test_any_64_bits_can_be_decoded(id_format: IdFormat, id: int) -> None:
    parts = id_format.decode(id)
    assert parts.id == id
    assert parts.size is None or parts.size <= 256


@given(*(st.integers(0, limit) for limit in (3, 7, 15, 15, 7)))
def test_an_encoding_survives_the_round_trip(
    id_format: IdFormat, op0: int, op1: int, crn: int, crm: int, op2: int
) -> None:
    number = id_format.number("sysreg", Encoding(op0, op1, crn, crm, op2))
    parts = id_format.decode(id_format.compose("arm64", "sysreg", 8, number))
    assert list(parts.operands.values()) == [op0, op1, crn, crm, op2]


@pytest.fixture(scope="session")
def id_format(spec: Spec) -> IdFormat:
    return spec.format


def test_alignment_makes_the_hole_before_fp_regs(spec: Spec) -> None:
    structs = spec.structs["arm64"]
    assert structs.resolve("spsr[KVM_SPSR_FIQ]") == (320, 8)
    assert structs.resolve("fp_regs.vregs[0]") == (336, 16)
    assert structs.size() == 864


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("nothing", "has no member nothing"),
        ("a[9]", "has 2 elements"),
        ("a", "wants an index"),
        ("a[K]", "constant K is not defined"),
        ("s", "whole of struct inner"),
        ("a[0].b", "goes on below u64"),
    ],
)
def test_a_wrong_member_says_what_is_wrong(path: str, sentence: str) -> None:
    mark = Mark("structs.yaml", 1, 1)
    structs = Structs(
        {
            "kvm_regs": (StructMember("a", "u64", 2, mark), StructMember("s", "inner", 0, mark)),
            "inner": (StructMember("b", "u32", 0, mark),),
        },
        {},
        {},
    )
    with pytest.raises(LookupError, match=re.escape(sentence)):
        structs.resolve(path)


HAND_TYPED_ID = re.compile(r"0x[46]0[2-8]0[0-9a-fA-F_]{10,}")


@pytest.mark.parametrize("folder", ["codegen", "templates"])
def test_no_id_is_typed_by_hand(root: Path, folder: str) -> None:
    """Ids come from the spec alone."""
    files = [
        path for path in (root / folder).rglob("*") if path.suffix in (".py", ".j2", ".c", ".h")
    ]
    assert files
    for path in files:
        for number, line in enumerate(path.read_text().splitlines(), 1):
            assert not HAND_TYPED_ID.search(line), f"{path}:{number}: {line.strip()}"


def test_no_arithmetic_inside_an_index(root: Path) -> None:
    """In what is generated an index is a literal, a name, or nothing."""
    arithmetic = re.compile(r"\[[^]\[\"']*\w\s*[-+*/%]\s*\w[^]\[]*\]")
    files = [p for p in (root / "generated").rglob("*") if p.suffix in (".c", ".h", ".py")]
    assert files
    for path in files:
        for number, line in enumerate(path.read_text().splitlines(), 1):
            code = (
                line.split("/*")[0].split("#")[0] if path.suffix == ".py" else line.split("/*")[0]
            )
            if code.lstrip().startswith("*"):
                continue
            assert not arithmetic.search(code), f"{path}:{number}: {line.strip()}"
