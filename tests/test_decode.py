# SPDX-License-Identifier: MIT
"""A register's value taken apart: every bit of every register once, and what a person reads."""

from __future__ import annotations

import json
import os
import pty
import random
import re
import select
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from in_process import Run, commands
from onereg.model import Register, Spec
from onereg.model.fields import Fields, OwnBits, Reserved
from onereg.query.encoding import encode
from onereg.query.field_facts import comparison_facts, fields_facts, value_facts
from onereg.query.subject import KnownValues, subject
from onereg.query.values import compare_values, decode, parse_value

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def onereg(spec: Spec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command, with this standard input."""
    return commands(spec, monkeypatch, capsys)


def described(spec: Spec) -> list[Register]:
    found = [register for register in spec.registers.values() if any(register.fields)]
    assert found
    return found


def values_of(register: Register) -> Iterator[int]:
    """All bits, none, and a few at random, of each fieldset that the register's own bits select."""
    source = random.Random(register.name)
    values = [0, (1 << register.bits) - 1, *(source.getrandbits(register.bits) for _ in range(4))]
    yield from values
    for fieldset in register.fields.fieldsets:
        for value in values[-2:]:
            for selector in fieldset.when:
                if isinstance(selector.of, OwnBits):
                    width = selector.of.msb - selector.of.lsb + 1
                    mask = (1 << width) - 1 << selector.of.lsb
                    number = source.choice(selector.numbers)
                    value = value & ~mask | number << selector.of.lsb
            yield value


def test_the_spec_has_fields(spec: Spec) -> None:
    assert len(described(spec)) > 200


def test_every_register_is_made_of_its_bits_by_each_fieldset(spec: Spec) -> None:
    for register in described(spec):
        for whole in register.fields.complete():
            bits = [*whole.fields, *whole.reserved]
            assert sum(bit.msb - bit.lsb + 1 for bit in bits) == register.bits, register.name
            assert sum(bit.mask for bit in bits) == (1 << register.bits) - 1, register.name


def test_any_value_of_any_register_is_the_sum_of_what_it_is_taken_apart_into(spec: Spec) -> None:
    readings = 0
    for register in described(spec):
        for value in values_of(register):
            decoded = decode(register.fields, value)
            assert decoded.unsaid == 0 or not decoded.possible, register.name
            for own in decoded.possible or (decoded.common,):
                readings += 1
                together = 0
                for reading in {id(r): r for r in (decoded.common, own)}.values():
                    for field in reading.fields:
                        together |= field.number << field.field.lsb
                    for reserved in reading.reserved:
                        together |= reserved.number << reserved.bits.lsb
                assert together | decoded.unsaid == value, register.name
    assert readings > 6 * len(described(spec))


def test_every_fieldset_is_reached(spec: Spec) -> None:
    """By the register's own bits, and other registers that are as it needs or like none."""
    for register in described(spec):
        fieldsets = register.fields.fieldsets
        reached: set[str] = set()
        for numbers in [{}, *({s.of: s.numbers[0] for s in own.when} for own in fieldsets)]:
            for value in values_of(register):
                decoded = decode(
                    register.fields, value, lambda of, known=numbers: known.get(of, -1)
                )
                assert decoded.is_decided
                reached.update(reading.fieldset.name for reading in decoded.possible)
        assert reached == {fieldset.name for fieldset in fieldsets}, register.name


def test_only_the_first_fieldset_that_surely_holds_is_possible(spec: Spec) -> None:
    pstate = spec.registers["arm64", "PSTATE"].fields
    assert [r.fieldset.name for r in decode(pstate, 0x1D3).possible] == ["AArch32"]
    assert [r.fieldset.name for r in decode(pstate, 0x3C5).possible] == ["AArch64"]
    cptr = spec.registers["arm64", "CPTR_EL2"].fields
    assert len(decode(cptr, 0).possible) == 2
    assert not decode(cptr, 0).is_decided


def numbers(spec: Spec, name: str, value: int, arch: str = "arm64") -> dict[str, int]:
    whole = decode(spec.registers[arch, name].fields, value).whole
    return {field.field.name: field.number for field in whole.fields}


def meanings(spec: Spec, name: str, value: int) -> dict[str, str | None]:
    whole = decode(spec.registers["arm64", name].fields, value).whole
    return {v.field.name: v.meaning.name if v.meaning else None for v in whole.fields}


def test_values_that_everybody_knows(spec: Spec) -> None:
    """By the Arm ARM."""
    pstate = numbers(spec, "PSTATE", 0x600001D3)
    assert {n for n in pstate if pstate[n]} == {"Z", "C", "A", "I", "F", "M"}
    assert meanings(spec, "PSTATE", 0x1D3)["M"] == "svc"
    assert meanings(spec, "PSTATE", 0x3C5)["M"] == "el1h"
    esr = numbers(spec, "ESR_EL1", 0x96000045)
    assert (esr["EC"], esr["IL"], esr["WnR"], esr["DFSC"]) == (0x25, 1, 1, 5)
    mpidr = numbers(spec, "MPIDR_EL1", 0x80000103)
    assert (mpidr["Aff0"], mpidr["Aff1"]) == (3, 1)
    midr = numbers(spec, "MIDR_EL1", 0x410FD034)
    assert (midr["Implementer"], midr["PartNum"], midr["Revision"]) == (0x41, 0xD03, 4)


# --- What is not as the spec has it ---------------------------------------------------------


def facts(fields: Fields, value: int) -> dict[str, Any]:
    return value_facts(decode(fields, value))


def test_an_unknown_enumerated_value_is_not_known(spec: Spec) -> None:
    unknown = 0
    for register in described(spec):
        for field in register.fields.common.fields:
            if not field.values or field.width > 8:
                continue
            taken = {value.number for value in field.values}
            for number in range(1 << field.width):
                reading = decode(register.fields, number << field.lsb).common
                found = next(value for value in reading.fields if value.field == field)
                assert found.is_known is (number in taken), f"{register.name}.{field.name}"
                assert (found.meaning is not None) is (number in taken)
                unknown += number not in taken
    assert unknown


def test_reserved_bits_are_pointed_out_when_they_are_wrong(spec: Spec) -> None:
    kinds = set()
    for register in described(spec):
        for whole in register.fields.complete():
            plain = replace(register.fields, common=whole, fieldsets=())
            good = sum(bits.mask for bits in whole.reserved if bits.kind is Reserved.RES1)
            assert facts(plain, good)["reserved_set"] == [], register.name
            for bits in whole.reserved:
                wrong = facts(plain, good ^ bits.mask)["reserved_set"]
                if bits.kind in (Reserved.IMPDEF, Reserved.UNKNOWN):
                    assert wrong == []
                    continue
                kinds.add(bits.kind)
                assert [(w["kind"], w["msb"], w["lsb"]) for w in wrong] == [
                    (bits.kind.value, bits.msb, bits.lsb)
                ]
                assert int(wrong[0]["wrong"], 16) == bits.mask
    assert {Reserved.RES0, Reserved.RES1} <= kinds


def test_a_signed_field_may_be_below_zero(spec: Spec) -> None:
    fields = {
        f["name"]: f
        for f in facts(spec.registers["arm64", "ID_AA64PFR0_EL1"].fields, 0xF1 << 16)["fields"]
    }
    assert (fields["FP"]["value"], fields["FP"]["signed"]) == ("0x1", 1)
    assert (fields["AdvSIMD"]["value"], fields["AdvSIMD"]["signed"]) == ("0xf", -1)
    assert fields["GIC"]["signed"] is None


def test_what_the_spec_says_nothing_of_is_said(spec: Spec) -> None:
    fields = spec.registers["arm64", "PSTATE"].fields
    common = replace(fields.common, reserved=())
    decoded = decode(replace(fields, common=common), 0x1D3 | 1 << 63)
    assert decoded.unsaid == 1 << 63


@pytest.mark.parametrize("text", ["", "-", "-1", "0x", "0x_", "1d3", "0b2", "1.5", "٣", "9" * 5000])
def test_what_is_no_value_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a value such as"):
        parse_value(text)


def test_values_may_be_wide() -> None:
    assert parse_value("0x1d3") == parse_value("467") == parse_value("0b1_1101_0011") == 467
    assert parse_value("0b" + "1" * 2048) == parse_value("0x" + "F" * 512) == (1 << 2048) - 1


# --- Two values -------------------------------------------------------------------------------


def differences(spec: Spec, name: str, first: int, second: int) -> list[str]:
    fields = spec.registers["arm64", name].fields
    comparisons = compare_values(decode(fields, first), decode(fields, second))
    return [fact["text"] for fact in comparison_facts(comparisons)]


def test_differences_read_as_a_reviewer_says_them(spec: Spec) -> None:
    assert differences(spec, "PSTATE", 0x1D3, 0x1DB) == ["M: svc against und"]
    assert differences(spec, "PSTATE", 0x1D3, 0x1D3) == []
    assert differences(spec, "PSTATE", 0x3C5, 0x1D3) == ["D 1 against E 0", "M: el1h against svc"]
    assert differences(spec, "PSTATE", 0x3C5, 0x385) == ["F: 1 against 0"]
    assert differences(spec, "MPIDR_EL1", 1, 0x10) == ["Aff0: 0x1 against 0x10 (16)"]


def test_values_differ_where_a_bit_does_and_nowhere_else(spec: Spec) -> None:
    for register in described(spec):
        for value in values_of(register):
            for other in (value, value ^ 1, value ^ 1 << register.bits - 1):
                first, second = decode(register.fields, value), decode(register.fields, other)
                found = [d for c in compare_values(first, second) for d in c.differences]
                assert bool(found or first.unsaid != second.unsaid) is (value != other)


# --- AArch32 views ------------------------------------------------------------------------------


def test_a_view_has_the_fields_that_aarch32_code_sees(spec: Spec) -> None:
    """Not those of ESR_EL1, of which DFSR is a part in name alone."""
    names = {field.name for field in subject(spec, "dfsr").fields}
    assert "EC" not in names
    assert {"WnR", "Domain", "LPAE"} <= names
    assert subject(spec, "DFSR").id is None
    assert {field.name for field in subject(spec, "SPSR_svc").fields} >= {"M", "PAN"}
    assert subject(spec, "SPSR_svc").name == "SPSR_svc"
    assert subject(spec, "SPSR_svc").id == subject(spec, "SPSR_EL1").id
    assert subject(spec, "SPSR_abt").arch == "arm64"
    assert subject(spec, "SPSR_svc", "arm").bits == 32


def test_a_view_that_inherits_has_those_of_what_it_is_part_of(spec: Spec) -> None:
    mvfr = subject(spec, "MVFR2")
    home = spec.registers["arm64", "MVFR2_EL1"].fields
    assert [f.name for f in mvfr.fields] == [f.name for f in home]


def test_a_view_accounts_for_its_bits(spec: Spec) -> None:
    for view in spec.views:
        fields = view.fields
        if not fields.opaque:
            for whole in fields.complete():
                masks = [bits.mask for bits in (*whole.fields, *whole.reserved)]
                assert sum(masks) == (1 << view.bits) - 1, view.name


def test_a_view_moves_bits(spec: Spec) -> None:
    """DIT is bit 21 of a CPSR and bit 24 of PSTATE."""
    view = next(view for view in spec.views if view.name == "CPSR")
    whole = decode(view.fields, 1 << 21 | 0x13).whole
    assert [v.field.name for v in whole.fields if v.number] == ["DIT", "M"]


@pytest.mark.parametrize(
    "known", ["TTBCR.EAE=1", "TTBCR=0x80000000", "TCR_EL1=0x80000000", "TCR_EL1=0x5_8000_0000"]
)
def test_a_view_depends_on_aarch32_registers(spec: Spec, known: str) -> None:
    """TTBCR is bits 31:0 of TCR_EL1."""
    context = KnownValues(spec)
    of = subject(spec, "CONTEXTIDR")
    assert len(decode(of.fields, 0, context.of(of.arch)).possible) == 2
    context.add(known)
    assert decode(of.fields, 0, context.of(of.arch)).whole.fieldset.name == "Long"


def test_a_view_depends_on_aarch64_registers(spec: Spec) -> None:
    context = KnownValues(spec)
    of = subject(spec, "DBGVCR")
    context.add("ID_AA64PFR0_EL1.EL3=2")
    assert decode(of.fields, 1 << 15, context.of(of.arch)).whole.fieldset.name == "EL3_AArch32"


@pytest.mark.parametrize(
    "name, given, value",
    [
        ("SPSR_svc", {"M": "svc", "DIT": "1"}, 1 << 21 | 0x13),
        ("SPSR_hyp", {"M": "hyp", "DIT": "1"}, 1 << 21 | 0x1A),
        ("SPSR_mon", {"DIT": "1"}, 1 << 21),
        ("DISR", {"AET": "UER", "ExT": "1", "LPAE": "1"}, 3 << 14 | 1 << 12 | 1 << 9),
        ("SCTLR", {"EnRCTX": "1"}, 1 << 22 | 1 << 11 | 1 << 10),
        ("TTBCR2", {"HPD1": "1", "HWU162": "1"}, 1 << 18 | 1 << 10),
        ("CPACR", {"ASEDIS": "1", "TRCDIS": "1", "cp10": "FULL"}, 1 << 31 | 1 << 28 | 3 << 20),
        ("DBGDSCRext", {"MDBGen": "1", "UDCCdis": "1", "MOE": "BKPT"}, 0x900C),
        ("DBGDSCRext", {"NS": "1", "SPNIDdis": "1", "SPIDdis": "1"}, 7 << 16),
        ("DBGVCR", {"MF": "1", "MI": "1", "MD": "1", "MP": "1", "MS": "1"}, 0xDC00),
        ("PMCCFILTR", {"RLU": "1"}, 1 << 21),
        ("PMEVTYPER30", {"MT": "1", "evtCount": "0x11"}, 1 << 25 | 0x11),
        ("PMUSERENR", {"TID": "1"}, 1 << 6),
        ("PMMIR", {"EDGE": "2"}, 2 << 24),
        ("DBGBCR5", {"BT": "MISMATCH"}, 4 << 20),
        ("DBGWCR15", {"MASK": "31"}, 31 << 24),
        ("DBGBXVR0", {"VMID": "0xffff"}, 0xFFFF),
        ("IFAR", {"VA": "0xfffff000"}, 0xFFFFF000),
    ],
)
def test_encode_an_aarch32_register(
    spec: Spec, name: str, given: dict[str, str], value: int
) -> None:
    assert encode(subject(spec, name).fields, given) == value


@pytest.mark.parametrize(
    "name, field",
    [
        ("SPSR_svc", "SS"),
        ("SPSR_hyp", "UINJ"),
        ("SCTLR", "VE"),
        ("SCTLR", "FI"),
        ("SCTLR", "HA"),
        ("TTBCR2", "IPS"),
        ("CPACR", "FPEN"),
        ("DBGDSCRext", "KDE"),
        ("DBGDSCRext", "SS"),
        ("DBGBCR0", "SSCE"),
        ("DBGWCR0", "WT2"),
        ("PMCCFILTR", "SH"),
        ("PMEVTYPER0", "RLH"),
        ("PMUSERENR", "UEN"),
        ("PMMIR", "SME"),
    ],
)
def test_a_field_that_only_the_aarch64_register_has(spec: Spec, name: str, field: str) -> None:
    assert field not in {known.name for known in subject(spec, name).fields}


# --- The command --------------------------------------------------------------------------------


def parsed(result: subprocess.CompletedProcess[str]) -> Any:
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_a_value_as_text(onereg: Run) -> None:
    result = onereg("decode", "CNTV_CTL_EL0", "0x1_5")
    assert result.returncode == 0
    head, *lines = result.stdout.splitlines()
    assert head.startswith("CNTV_CTL_EL0  0x15  ")
    assert [line.split()[:3] for line in lines] == [
        ["63:3", "RES0", "0x2"],
        ["2", "ISTATUS", "1"],
        ["1", "IMASK", "0"],
        ["0", "ENABLE", "1"],
    ]
    assert "bit 4 is set" in lines[0]
    text = onereg("decode", "ID_AA64PFR0_EL1", "0x20f_0000").stdout
    assert re.search(r"GIC +0b0010 +reserved, or newer than this spec", text)
    assert re.search(r"FP +0b1111 \(-1\) +NI: ", text)
    assert "\x1b" not in text


def test_every_kind_of_name_has_a_value(onereg: Run) -> None:
    for name, register in (
        ("pstate", "PSTATE"),
        ("SPSR_svc", "SPSR_svc"),
        ("S3_0_C1_C0_0", "SCTLR_EL1"),
        ("0x6030000000100042", "PSTATE"),
        ("CPSR", "CPSR"),
    ):
        assert parsed(onereg("decode", name, "0x1d3", "--format", "json"))["name"] == register


def test_a_value_as_json(onereg: Run) -> None:
    facts = parsed(onereg("decode", "PSTATE", "0x1d3", "--format", "json"))
    expected = {"name": "PSTATE", "id": "0x6030000000100042", "value": "0x1d3"}
    assert expected.items() <= facts.items()
    assert (facts["fieldset"], facts["possible"], facts["view"]) == ("AArch32", [], None)
    assert (facts["reserved_set"], facts["unsaid"], facts["opaque"]) == ([], "0x0", None)
    mode = facts["fields"][-1]
    assert mode == {
        "name": "M",
        "msb": 4,
        "lsb": 0,
        "value": "0x13",
        "signed": None,
        "meaning": {"name": "svc", "doc": mode["meaning"]["doc"]},
        "known": True,
        "doc": mode["doc"],
    }
    fields = parsed(onereg("decode", "PSTATE", "0x1e", "--format", "json"))["fields"]
    assert (fields[-1]["known"], fields[-1]["meaning"]) == (False, None)
    first, second = parsed(onereg("decode", "PSTATE", "0x1d3", "0x1db", "--format", "json"))
    assert "differences" not in first
    assert [d["text"] for d in second["differences"]] == ["M: svc against und"]


def test_what_is_not_decided_is_shown_under_each_condition(onereg: Run, tmp_path: Path) -> None:
    value = ("decode", "CCSIDR0", "0x700fe01a")
    facts = parsed(onereg(*value, "--format", "json"))
    assert facts["fieldset"] is None
    assert [p["fieldset"] for p in facts["possible"]] == ["CCIDX", "no_CCIDX"]
    assert facts["possible"][0]["when"] == "ID_AA64MMFR2_EL1.CCIDX is 1"
    text = onereg(*value).stdout
    assert "CCIDX, where ID_AA64MMFR2_EL1.CCIDX is 1" in text
    assert "no_CCIDX, where ID_AA64MMFR2_EL1.CCIDX is 0" in text
    file = tmp_path / "id.json"
    file.write_text(json.dumps({"ID_AA64MMFR2_EL1": "0x100000"}))
    for known, fieldset in (
        (["--with", "ID_AA64MMFR2_EL1=0x100000"], "CCIDX"),
        (["--with", "id_aa64mmfr2_el1=0"], "no_CCIDX"),
        (["--with", "ID_AA64MMFR2_EL1.CCIDX=1"], "CCIDX"),
        (["--id-registers", str(file)], "CCIDX"),
        (["--id-registers", str(file), "--with", "ID_AA64MMFR2_EL1.CCIDX=0"], "no_CCIDX"),
    ):
        facts = parsed(onereg(*value, *known, "--format", "json"))
        assert (facts["fieldset"], facts["possible"]) == (fieldset, []), known


def test_families_take_one_line(onereg: Run) -> None:
    text = onereg("decode", "SVE_VLS", hex(0xFF0F | 1 << 511)).stdout
    assert len(text.splitlines()) == 2
    assert "n = 1..4, 9..16, 512: " in text
    text = onereg("decode", "MAIR_EL1", "0xff44").stdout
    assert [line.split()[1] for line in text.splitlines()[1:3]] == ["Attr1", "Attr0"]
    assert "n = 2..7: " in text.splitlines()[3]
    text = onereg("decode", "SVE_VLS", "0xf", "0xff03").stdout
    assert "VQ<n>, n = 9..16: 0 against 1" in text
    assert "VQ<n>, n = 3..4: 1 against 0" in text


def test_two_values_are_compared(onereg: Run) -> None:
    lines = onereg("decode", "PSTATE", "0x1d3", "0x1db").stdout.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("PSTATE  0x1d3 against 0x1db")
    assert lines[1].strip().startswith("4:0  M: svc against und")
    assert "no difference" in onereg("decode", "PSTATE", "0x1d3", "467").stdout
    assert len(onereg("decode", "PSTATE", "0x1d3", "0x1db", "0x1d1").stdout.splitlines()) == 4


def test_values_of_standard_input(onereg: Run) -> None:
    for arguments in (("PSTATE", "-"), ("PSTATE",)):
        facts = parsed(
            onereg("decode", *arguments, "--format", "json", stdin="0x1d3\n\n# und\n0x1db")
        )
        assert [fact["value"] for fact in facts] == ["0x1d3", "0x1db"]
    dump = (
        "PSTATE 0x1d3\nSPSR_svc=0x10\n  dfar: 1000 \n0x6030000000100042\t=\t1\nMIDR_EL1 : 0b1\r\n"
    )
    facts = parsed(onereg("decode", "-", "--format", "json", stdin=dump))
    assert [(fact["name"], fact["value"]) for fact in facts] == [
        ("PSTATE", "0x1d3"),
        ("SPSR_svc", "0x10"),
        ("DFAR", "0x1000"),
        ("PSTATE", "0x1"),
        ("MIDR_EL1", "0x1"),
    ]
    text = onereg("decode", "-", stdin=dump).stdout
    assert sum(not line.startswith(" ") for line in text.splitlines()) == 5


def test_a_bad_line_is_a_finding_and_the_others_are_decoded(onereg: Run) -> None:
    lines = ["PSTATE 0x1d3", "rubbish", "PSTAT 1", "PSTATE 0x1g", "CPSR 0x100000000"]
    lines += ["\x1b[31m 1", "PSTATE " + "1" * 100_000, "PSTATE 0x1db"]
    result = onereg("decode", "-", "--format", "json", stdin="\n".join(lines))
    assert result.returncode == 1
    assert [fact["value"] for fact in json.loads(result.stdout)] == ["0x1d3", "0x1db"]
    assert re.findall(r"^<stdin>:(\d+):1: .*\[([a-z-]+)\]$", result.stderr, re.MULTILINE) == [
        ("2", "bad-line"),
        ("3", "unknown-name"),
        ("4", "bad-value"),
        ("5", "bad-value"),
        ("6", "bad-line"),
        ("7", "bad-value"),
    ]
    assert "nearest: PSTATE" in result.stderr
    assert "has 33 bits; CPSR has 32" in result.stderr
    assert result.stderr.endswith("6 findings\n")
    assert "\x1b" not in result.stderr
    assert onereg("decode", "PSTATE", "-", stdin="zero\n0\n").returncode == 1


def test_standard_input_is_read_as_it_comes() -> None:
    """A value is answered before the next one is there."""
    process = subprocess.Popen(
        [sys.executable, "-m", "onereg", "decode", "-"],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
    )
    assert process.stdin and process.stdout
    try:
        for mode in (b"svc: Supervisor", b"und: Undefined"):
            process.stdin.write(b"PSTATE 0x1d3\n" if b"svc" in mode else b"PSTATE 0x1db\n")
            answered = b""
            while mode not in answered:
                assert select.select([process.stdout], [], [], 30)[0], "no answer"
                answered += os.read(process.stdout.fileno(), 65536)
        process.stdin.close()
        assert process.wait(60) == 0
    finally:
        process.kill()
        process.wait()


def test_memory_is_bounded() -> None:
    """Sixty megabytes in one line and in many, in a process that may not have as much for them."""
    script = (
        "import sys; from onereg.cli import main; status = main(['decode', '-']);"
        # Not ru_maxrss, which a process inherits from the one that starts it.
        "lines = [line.split() for line in open('/proc/self/status')];"
        "peak = next(line[1] for line in lines if line[0] == 'VmHWM:');"
        "print(peak, file=sys.stderr); sys.exit(status)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stdin and process.stderr
    process.stdin.write(b"PSTATE 1\n")
    for _ in range(60):
        process.stdin.write(b"x" * (1 << 20))
    process.stdin.write(b"\n" + b"# nothing\n" * 100_000)
    process.stdin.close()
    said = process.stderr.read().decode()
    assert process.wait(60) == 1
    assert "1 finding" in said
    assert int(said.split()[-1]) < 90_000


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["PSTAT", "1"], "no register PSTAT; nearest: PSTATE"),
        (["PSTATE", "1g"], "'1g' is not a value such as 0x1f, 31 or 0b11111"),
        (["PSTATE", "0x1_0000_0000_0000_0000"], "has 65 bits; PSTATE has 64"),
        (["CPSR", "0x1ffffffff"], "has 33 bits; CPSR has 32"),
        (["PSTATE", "1", "two"], "'two' is not a value"),
        (["PSTATE"], "there is no value on standard input"),
        (["-"], "there is no value on standard input"),
        (["-", "1"], "none can stand beside it"),
        (["PSTATE", "1", "--with", "SCTLR_EL1"], "is not REGISTER=VALUE"),
        (["PSTATE", "1", "--with", "SCTLR_EL9=1"], "no register SCTLR_EL9; nearest: SCTLR_EL"),
        (["PSTATE", "1", "--with", "SCTLR_EL1=x"], "'x' is not a value"),
        (["PSTATE", "1", "--with", "HCR_EL2.E3H=1"], "HCR_EL2 has no field E3H"),
        (["PSTATE", "1", "--with", "HCR_EL2.E2H=2"], "HCR_EL2.E2H has 1 bits"),
        (["PSTATE", "1", "--with", "CCSIDR0=0x100000000"], "has 33 bits; CCSIDR0 has 32"),
        (["PSTATE", "1", "--id-registers", "nowhere"], "cannot be read"),
        (["0x603000000013c0ff", "1"], "is no id of the spec"),
    ],
)
def test_what_cannot_be_used_is_said_and_exits_2(
    onereg: Run, arguments: list[str], sentence: str
) -> None:
    result = onereg("decode", *arguments)
    assert result.returncode == 2
    assert sentence in result.stderr
    assert "Traceback" not in result.stderr


def test_no_value_on_a_terminal_is_asked_for() -> None:
    main, other = pty.openpty()
    result = subprocess.run(
        [sys.executable, "-m", "onereg", "decode", "PSTATE"],
        cwd=ROOT,
        stdin=other,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    os.close(other)
    os.close(main)
    assert (result.returncode, "give a value, or -" in result.stderr) == (2, True)


def test_a_terminal_gets_colour() -> None:
    main, other = pty.openpty()
    environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"TERM": "xterm"}
    command = [sys.executable, "-m", "onereg", "decode", "CNTV_CTL_EL0", "0x15"]
    subprocess.run(command, cwd=ROOT, env=environment, stdout=other, check=True)
    os.close(other)
    text = os.read(main, 65536).decode()
    os.close(main)
    plain = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "\x1b[33mreserved, but bit 4 is set" in text
    assert re.sub(r"\x1b\[\d*m", "", text).split() == plain.split()


def test_an_opaque_register_says_why(onereg: Run) -> None:
    result = onereg("decode", "X0", "0x1234")
    assert result.returncode == 0
    assert "general-purpose" in result.stdout
    assert parsed(onereg("decode", "X0", "1", "--format", "json"))["opaque"]


def test_the_readme_shows_what_the_tool_prints(onereg: Run) -> None:
    blocks = re.findall(
        r"^```\n(\$ onereg (?:de|en)code .*?)^```$",
        (ROOT / "README.md").read_text(),
        re.DOTALL | re.MULTILINE,
    )
    assert blocks
    for block in blocks:
        for command, printed in re.findall(
            r"^\$ onereg (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE
        ):
            assert onereg(*command.split()).stdout == printed


# --- show ---------------------------------------------------------------------------------------


def test_show_has_every_field_and_all_reserved_bits(spec: Spec) -> None:
    for register in described(spec):
        facts = fields_facts(register.fields)
        assert len(facts["fields"]) == len(list(register.fields))
        assert [f["msb"] for f in facts["fields"]] == sorted(
            (f["msb"] for f in facts["fields"]), reverse=True
        )
        names = {f["name"] for f in facts["fieldsets"]}
        for entry in (*facts["fields"], *facts["reserved"]):
            assert entry["fieldset"] is None or entry["fieldset"] in names
        if not names:
            bits = [*facts["fields"], *facts["reserved"]]
            assert sum(b["msb"] - b["lsb"] + 1 for b in bits) == register.bits


def show(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "onereg", "show", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_show_as_json() -> None:
    facts = parsed(show("PSTATE", "--format", "json"))
    mode = next(field for field in facts["fields"] if field["name"] == "M")
    assert (mode["msb"], mode["lsb"], mode["sign"], mode["fieldset"]) == (4, 0, None, None)
    assert {"name": "svc", "value": "0x13"}.items() <= next(
        value for value in mode["values"] if value["name"] == "svc"
    ).items()
    assert [f["name"] for f in facts["fieldsets"]] == ["AArch64", "AArch32"]
    assert facts["fieldsets"][1]["when"] == "bit 4 is 1"
    assert {"kind": "res0", "msb": 63, "lsb": 37, "fieldset": None} in facts["reserved"]
    assert facts["opaque"] is None
    assert parsed(show("X0", "--format", "json"))["opaque"]
    assert parsed(show("TTBCR", "--format", "json"))["fields"]


def test_show_is_compact() -> None:
    text = show("SVE_VLS").stdout
    assert len(text.splitlines()) < 20
    assert "VQ<n>, n = 1..512" in text
    text = show("PSTATE").stdout
    assert "0b10011 svc: Supervisor" in " ".join(text.split())
    assert "AArch32, where bit 4 is 1" in text
    assert re.search(r"^ +RES0 63:37$", text, re.MULTILINE)
    assert all(len(line) < 140 for line in text.splitlines())
    assert "CCIDX, where ID_AA64MMFR2_EL1.CCIDX is 1" in show("CCSIDR0").stdout
