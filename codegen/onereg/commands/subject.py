# SPDX-License-Identifier: MIT
"""Ids, values and known registers as a command line gives them."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from onereg.commands.options import system_names
from onereg.errors import OneregError, shown
from onereg.model import Spec
from onereg.query.explanation import Explanation
from onereg.query.lookup import Lookup
from onereg.query.numbers import GivenValue, command_value, whole_command_value
from onereg.query.subject import KnownValues, ValuedRegister
from onereg.query.values import Decoded
from onereg.terminal import say

_ID_DIGITS = 16


def parse_id(text: str) -> int:
    """A 64-bit id, in hex with or without 0x, or in decimal with more digits; raises OneregError.

    16 digits are hexadecimal, and all ids but those of PowerPC and of no architecture have 19 or
    20 in decimal.
    """
    digits = text.replace("_", "")
    base = 10 if digits.isdecimal() and len(digits) > _ID_DIGITS else 16
    try:
        if not digits.isascii():
            raise ValueError
        id = int(digits, base)
    except ValueError:
        message = f"{shown(text)} is not an id: up to 16 hexadecimal digits, as onereg list prints"
        raise OneregError(message) from None
    if not 0 <= id < 1 << 64:
        raise OneregError(f"{text} does not fit the 64 bits of an id")
    return id


def command_value_of(of: ValuedRegister, text: str, *, whole: bool = False) -> GivenValue:
    """A value of the register on the command line; says how it was read where that is not sure.

    Raises ValueError, and where the ``whole`` is needed for the x of a CPU template too.
    """
    given = (whole_command_value if whole else command_value)(text, of.name, of.bits)
    if given.remark is not None:
        say(given.remark)
    return given


def value_object(
    of: ValuedRegister, decoded: Decoded, explained: Iterable[Explanation]
) -> dict[str, Any]:
    """The object of ``decode NAME VALUE --format json``."""
    from onereg.query.field_facts import value_facts
    from onereg.query.register_facts import id_text, view_text

    return {
        "name": of.name,
        "id": None if of.id is None else id_text(of.id),
        "view": view_text(of.view) if of.view else None,
        **value_facts(decoded),
        "explained": [explanation.facts() for explanation in explained],
    }


def context_of(spec: Spec, options: argparse.Namespace) -> KnownValues:
    """The values that ``--with`` and ``--id-registers`` give."""
    from onereg.commands.id_registers import read_id_registers

    context = KnownValues(spec, system_names(options))
    if options.id_registers is not None:
        arch = options.arch or "arm64"
        lookup = Lookup(spec, system_names(options))
        values = read_id_registers(options.id_registers, lookup, arch)
        context.registers |= {(arch, name): value for name, value in values.items()}
    for text in options.known:
        context.add(text)
    for remark in context.remarks:
        say(f"--with: {remark}")
    return context
