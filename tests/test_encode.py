# SPDX-License-Identifier: MIT
"""A register's value put together: what was taken apart, and what a person asks for."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from in_process import Run, commands
from onereg.model import Register, Spec
from onereg.model.fields import Fields, Fieldset, OtherField, OwnBits, Reserved
from onereg.query.encoding import EncodingError, encode
from onereg.query.values import Others, decode, nothing_known

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def onereg(spec: Spec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command, with this standard input."""
    return partial(commands(spec, monkeypatch, capsys), "encode")


def fields_of(spec: Spec, name: str) -> Fields:
    return spec.registers["arm64", name].fields


def as_needed(fieldset: Fieldset) -> Others:
    """Other registers of which a fieldset's condition holds; those it does not name are 0."""
    numbers = {s.of: s.numbers[0] for s in fieldset.when if isinstance(s.of, OtherField)}
    return lambda of: numbers.get(of, 0)


def value_by(fieldset: Fieldset, source: random.Random) -> int:
    """A value without reserved bits, at random, that a fieldset's condition holds of."""
    value = 0
    for field in fieldset.fields:
        value |= source.getrandbits(field.width) << field.lsb
    for bits in fieldset.reserved:
        if bits.kind is Reserved.RES1:
            value |= bits.mask
    for selector in fieldset.when:
        if isinstance(selector.of, OwnBits):
            width = selector.of.msb - selector.of.lsb + 1
            value &= ~((1 << width) - 1 << selector.of.lsb)
            value |= source.choice(selector.numbers) << selector.of.lsb
    return value


def test_what_is_taken_apart_is_put_together_again(spec: Spec) -> None:
    """Every register, by each fieldset, by numbers and by the names of enumerated values."""
    registers: list[Register] = [r for r in spec.registers.values() if any(r.fields)]
    assert len(registers) > 200
    done = reached = 0
    for register in registers:
        source = random.Random(register.name)
        for whole in register.fields.complete():
            done += 1
            others = as_needed(whole)
            for _ in range(4):
                value = value_by(whole, source)
                reading = decode(register.fields, value, others).whole
                if reading.fieldset.name != whole.name:
                    continue
                if any(
                    r.wrong or r.number
                    for r in reading.reserved
                    if r.bits.kind is not Reserved.RES1
                ):
                    continue
                reached += 1
                given = {v.field.name: hex(v.number) for v in reading.fields}
                named = {
                    v.field.name: v.meaning.name.lower() if v.meaning else str(v.signed)
                    for v in reading.fields
                }
                assert encode(register.fields, given, None, others) == value, register.name
                assert encode(register.fields, named, None, others) == value, register.name
                assert encode(register.fields, given, value, others) == value, register.name
    assert reached > 3 * done


def test_one_field_of_a_value_is_changed_alone(spec: Spec) -> None:
    for register in (r for r in spec.registers.values() if any(r.fields)):
        source = random.Random(register.name)
        for whole in register.fields.complete():
            others = as_needed(whole)
            selecting = {
                b
                for s in whole.when
                if isinstance(s.of, OwnBits)
                for b in range(s.of.lsb, s.of.msb + 1)
            }
            for field in whole.fields[:8]:
                base = value_by(whole, source)
                if decode(register.fields, base, others).whole.fieldset.name != whole.name:
                    continue
                if selecting & set(range(field.lsb, field.msb + 1)):
                    continue
                number = source.getrandbits(field.width)
                value = encode(register.fields, {field.name: str(number)}, base, others)
                assert value == base & ~field.mask | number << field.lsb


def test_values_that_everybody_knows(spec: Spec) -> None:
    """By the Arm ARM."""
    assert encode(fields_of(spec, "ID_AA64PFR0_EL1"), {"SVE": "1", "GIC": "3"}) == 0x103000000
    assert encode(fields_of(spec, "ID_AA64PFR0_EL1"), {"fp": "ni", "AdvSIMD": "-1"}) == 0xFF0000
    pstate = fields_of(spec, "PSTATE")
    assert encode(pstate, {"M": "svc", "I": "1"}) == 0x93
    assert encode(pstate, {"m": "SVC", "a": "0b1", "i": "1", "f": "0x1"}) == 0x1D3
    assert encode(pstate, {"M": "und"}, 0x1D3) == 0x1DB
    assert encode(pstate, {}) == 0
    esr = fields_of(spec, "ESR_EL1")
    assert encode(esr, {"EC": "0x25", "IL": "1", "WnR": "1", "DFSC": "5"}) == 0x96000045


def test_bits_that_select_the_fieldset_are_set_where_they_can_be_one_thing(spec: Spec) -> None:
    pstate = fields_of(spec, "PSTATE")
    assert encode(pstate, {"GE": "0xf"}) == 0xF0010
    assert encode(pstate, {"TCO": "1"}) == 1 << 25
    esr = fields_of(spec, "ESR_EL1")
    with pytest.raises(EncodingError, match="WnR: the fieldset is not decided; it may be"):
        encode(esr, {"WnR": "1"})
    with pytest.raises(EncodingError, match="but bits 31:26 are 0x1"):
        encode(esr, {"WnR": "1", "EC": "1"})
    with pytest.raises(EncodingError, match=r"of the fieldset AArch32 .* but bit 4 is 0"):
        encode(pstate, {"GE": "1", "M": "el1h"})
    with pytest.raises(EncodingError, match="but bit 4 is 0"):
        encode(pstate, {"GE": "1"}, 0x3C5)


def test_res1_bits_are_those_of_the_fieldset(spec: Spec) -> None:
    cptr = fields_of(spec, "CPTR_EL2")
    for number, name in ((0, "no_E2H"), (1, "E2H")):
        value = encode(cptr, {}, None, lambda _, number=number: number)
        whole = next(whole for whole in cptr.complete() if whole.name == name)
        assert value == sum(r.mask for r in whole.reserved if r.kind is Reserved.RES1)
    with pytest.raises(EncodingError, match=r"E2H \(HCR_EL2.E2H is 1\) or no_E2H"):
        encode(cptr, {}, None, nothing_known)


@pytest.mark.parametrize(
    ("name", "given", "sentence"),
    [
        ("ID_AA64PFR0_EL1", {"GICC": "1"}, "no field GICC; nearest: GIC"),
        ("CNTV_CTL_EL0", {"xyz": "1"}, "no field xyz; there are: ENABLE, IMASK, ISTATUS"),
        ("PSTATE", {"M": "0x20"}, r"M \(5 bits, 4:0\): 0x20 does not fit"),
        ("PSTATE", {"I": "2"}, r"I \(1 bit, 7\): 2 does not fit"),
        ("PSTATE", {"M": "svcc"}, r"M \(5 bits, 4:0\) has no value svcc; nearest: svc"),
        ("PSTATE", {"I": "on"}, r"I \(1 bit, 7\): 'on' is not a number"),
        ("PSTATE", {"M": "-1"}, r"M \(5 bits, 4:0\): -1 does not fit"),
        ("ID_AA64PFR0_EL1", {"FP": "-9"}, r"FP \(4 bits, 19:16\): -9 does not fit"),
        ("PSTATE", {"Q": "1", "TCO": "1"}, "no fieldset has all of these fields: Q is of AArch32"),
    ],
)
def test_what_makes_no_value_says_why(
    spec: Spec, name: str, given: dict[str, str], sentence: str
) -> None:
    with pytest.raises(EncodingError, match=sentence):
        encode(fields_of(spec, name), given)


# --- The command --------------------------------------------------------------------------------


def test_text_has_the_full_width(onereg: Run) -> None:
    assert onereg("PSTATE", "M=svc", "I=1").stdout == "0x0000000000000093\n"
    assert onereg("DFSR", "WnR=1", "--with", "TTBCR=0").stdout == "0x00000800\n"
    assert len(onereg("SVE_VLS", "VQ1=1").stdout.strip()) == 2 + 128
    assert onereg("PSTATE", "M=und", "--from", "0x1d3").stdout == "0x00000000000001db\n"
    assert onereg("PSTATE", "-", stdin="M = svc\n\n# mask\nI=1\n").stdout == "0x0000000000000093\n"


def test_json_is_what_decode_says(onereg: Run) -> None:
    facts = json.loads(onereg("PSTATE", "M=svc", "--format", "json").stdout)
    assert (facts["name"], facts["value"], facts["fieldset"]) == ("PSTATE", "0x13", "AArch32")
    assert facts["fields"][-1]["meaning"]["name"] == "svc"


def test_a_fieldset_may_be_said_by_another_register(onereg: Run) -> None:
    command = ("CPTR_EL2", "TSM=1")
    assert onereg(*command, "--with", "HCR_EL2.E2H=1").returncode == 2
    value = int(onereg(*command, "--with", "HCR_EL2=0").stdout, 16)
    assert value >> 12 & 1


@pytest.mark.parametrize(
    ("arguments", "stdin", "status", "sentence"),
    [
        (
            ["PSTATE", "-"],
            "M=svc\nrubbish\nM=und\n",
            1,
            "<stdin>:2:1: 'rubbish' is not FIELD=VALUE",
        ),
        (["PSTATE", "-"], "M=svc\nrubbish\nm=und\n", 1, "<stdin>:3:1: 'm' is given twice"),
        (["PSTATE", "rubbish"], "", 2, "'rubbish' is not FIELD=VALUE"),
        (["PSTATE", "M="], "", 2, "'M=' is not FIELD=VALUE"),
        (["PSTATE", "M=svc", "M=und"], "", 2, "'M' is given twice"),
        (["PSTATE", "MM=svc"], "", 2, "PSTATE: no field MM"),
        (["PSTAT", "M=svc"], "", 2, "no register PSTAT; nearest: PSTATE"),
        (["PSTATE", "--from", "x"], "", 2, "--from: 'x' is not a value"),
        (["CCSIDR0", "--from", "0x100000000"], "", 2, "--from: '0x100000000' has 33 bits"),
        (["X0", "M=1"], "", 2, "X0 has no fields: "),
    ],
)
def test_what_cannot_be_used(
    onereg: Run, arguments: list[str], stdin: str, status: int, sentence: str
) -> None:
    result = onereg(*arguments, stdin=stdin)
    assert (result.returncode, result.stdout) == (status, "")
    assert sentence in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("command", ["decode", "encode"])
def test_names_complete(command: str) -> None:
    script = subprocess.run(
        [sys.executable, "-m", "onereg", "completion", "bash"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    script += f"\nCOMP_WORDS=(onereg {command} SPSR_s); COMP_CWORD=2\n"
    script += "_shtab_onereg; printf '%s\\n' \"${COMPREPLY[@]}\"\n"
    words = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False)
    assert "SPSR_svc" in words.stdout.split()
