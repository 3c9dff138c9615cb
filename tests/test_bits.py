# SPDX-License-Identifier: MIT
"""Bit ranges, numbers and bit expressions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from onereg.model.notation import BitExpression, expand, parse_number, parse_range


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14", 14),
        ("010", 10),
        ("0x1f", 31),
        ("0X1F", 31),
        ("0b101", 5),
        ("0x6030_0000", 0x60300000),
    ],
)
def test_a_number_is_what_an_engineer_reads(text: str, value: int) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize(
    "text", ["", "x", "1.5", "-1", "0x", "0x_", "0x1_", "0x1__2", "1e3", "٣", "1\n", "9" * 5000]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a number"):
        parse_number(text)


@pytest.mark.parametrize(
    "text", [str(1 << 64), hex(1 << 64), bin(1 << 64), "0x1_0000_0000_0000_0000"]
)
def test_a_number_has_64_bits(text: str) -> None:
    with pytest.raises(ValueError, match="is wider than 64 bits"):
        parse_number(text)


@pytest.mark.parametrize(("text", "value"), [("31:28", (31, 28)), ("7:0", (7, 0)), ("5", (5, 5))])
def test_a_range_is_msb_and_lsb(text: str, value: tuple[int, int]) -> None:
    assert parse_range(text) == value


@pytest.mark.parametrize("text", ["0:7", "7-0", "7:", ":0", "a:b"])
def test_what_is_no_range_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"bit range|upwards"):
        parse_range(text)


@given(st.integers(0, 30))
def test_crm_of_an_event_counter_is_as_the_arm_arm_says(n: int) -> None:
    """PMEVCNTR<n>_EL0: CRm = 0b10:n[4:3], op2 = n[2:0]."""
    assert BitExpression.parse("0b10:n[4:3]")(n) == 8 + n // 8
    assert BitExpression.parse("n[2:0]")(n) == n % 8


@given(st.integers(0, 15))
def test_a_predicate_register_is_32_ids_after_the_last(n: int) -> None:
    assert BitExpression.parse("0b10:n[3:0]:0b00000")(n) == 0x400 + n * 32


@given(st.integers(0, 15))
def test_d_registers_come_in_pairs(n: int) -> None:
    assert expand("D<n:0b0>", n) == f"D{2 * n}"
    assert expand("D<n:0b1>", n) == f"D{2 * n + 1}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        ":",
        "m",
        "n+1",
        "n-1",
        "n[3",
        "n[0:3]",
        "n:n",
        "0b2",
        "n[a]",
        "n:",
        "0b1::n[0]",
        "n[100]",
    ],
)
def test_what_is_no_bit_expression_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        BitExpression.parse(text)
