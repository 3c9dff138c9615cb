# SPDX-License-Identifier: MIT
"""The value of an AArch32 register as bits of the AArch64 registers that hold it."""

from __future__ import annotations

from onereg.model import View


def scattered(view: View, value: int) -> dict[str, int]:
    """The bits that a value gives each AArch64 register, by its name; all others are zero."""
    found: dict[str, int] = {}
    for part in view.parts:
        bits = value >> part.lsb & (1 << part.msb - part.lsb + 1) - 1
        found[part.of] = found.get(part.of, 0) | bits << part.of_lsb
    return found
