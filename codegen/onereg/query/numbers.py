# SPDX-License-Identifier: MIT
"""Values as people write them: on a command line, in a dump, in a CPU template.

Logs and dumps write registers in hexadecimal, most of them without 0x, and a command line takes
decimal numbers too: of what is a number both ways, nothing is taken for granted.
"""

from __future__ import annotations

import re

from onereg.dataclass import dataclass
from onereg.errors import shown
from onereg.query.values import MAX_LENGTH, check_width, parse_value

_HEX = re.compile(r"[0-9a-fA-F][0-9a-fA-F_]*", re.ASCII)
_TEMPLATE = re.compile(r"0[bB][01xX_]*[xX][01xX_]*", re.ASCII)
_DIGITS_OF_REGISTERS = (8, 16)
"""As many as logs write of a 32-bit and of a 64-bit register."""


@dataclass(frozen=True, slots=True)
class GivenValue:
    """A value, and how it was read."""

    value: int
    """Bits that a template does not set are 0."""
    given: int | None = None
    """The bits that a template sets; None of a plain value, which sets all."""
    remark: str | None = None
    """The other reading of a text that was read as decimal."""


def command_value(text: str, name: str, bits: int) -> GivenValue:
    """A value of a register on a command line; raises ValueError.

    0x and 0b say what it is, and hexadecimal digits above 9 do.  Anything else is decimal unless
    only its hexadecimal reading fits the register.  With as many digits as a log writes of a
    register it is refused with both readings.
    """
    if _TEMPLATE.fullmatch(text):
        return _template(text, name, bits)
    digits = text.replace("_", "")
    if len(text) > MAX_LENGTH or not _HEX.fullmatch(text) or text[:2] in ("0b", "0B"):
        return _plain(text, name, bits)
    number = int(digits, 16)
    if not digits.isdecimal() or (digits[0] == "0" and len(digits) > 1):
        check_width(text, number, name, bits)
        return GivenValue(number)
    decimal = parse_value(text)
    if number == decimal or number >> bits:
        return _plain(text, name, bits)
    if decimal >> bits:
        return GivenValue(number)
    if len(digits) >= min(_DIGITS_OF_REGISTERS):
        raise ValueError(
            f"{shown(text)} may be hexadecimal or decimal: write 0x{digits}, or {decimal:#x} for "
            "the decimal number"
        )
    return GivenValue(
        decimal, remark=f"{text} is read as decimal, {decimal:#x}; in hexadecimal it is 0x{digits}"
    )


def whole_command_value(text: str, name: str, bits: int) -> GivenValue:
    """A value on a command line of which every bit is given; raises ValueError."""
    value = command_value(text, name, bits)
    if value.given is not None:
        raise ValueError(f"{shown(text)} has x, but a bit of a value is 0 or 1")
    return value


def dump_value(text: str, name: str, bits: int) -> GivenValue:
    """A value of a register in a dump or a log, where numbers are hexadecimal; raises ValueError.

    0b is binary but where the digits are those of a whole register.
    """
    if _TEMPLATE.fullmatch(text):
        return _template(text, name, bits)
    is_hex = len(text) in _DIGITS_OF_REGISTERS or text[:2] not in ("0b", "0B")
    if len(text) <= MAX_LENGTH and _HEX.fullmatch(text) and is_hex:
        number = int(text.replace("_", ""), 16)
        check_width(text, number, name, bits)
        return GivenValue(number)
    return _plain(text, name, bits)


def _plain(text: str, name: str, bits: int) -> GivenValue:
    value = parse_value(text)
    check_width(text, value, name, bits)
    return GivenValue(value)


def _template(text: str, name: str, bits: int) -> GivenValue:
    """``0b1xx0``: the bits of a CPU template, of which x leaves a bit as it is."""
    digits = text[2:].replace("_", "").lower()
    if len(text) > MAX_LENGTH or len(digits) > bits:
        raise ValueError(f"{shown(text)} has {len(digits)} bits; {name} has {bits}")
    value = int(digits.replace("x", "0"), 2)
    given = int(digits.replace("0", "1").replace("x", "0"), 2)
    return GivenValue(value, given)
