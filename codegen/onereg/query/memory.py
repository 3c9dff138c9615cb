# SPDX-License-Identifier: MIT
"""Memory types as MAIR_ELx.Attr<n> and PAR_EL1.ATTR have them (Arm ARM, MAIR_EL1)."""

from __future__ import annotations

_DEVICE = ("nGnRnE", "nGnRE", "nGRE", "GRE")
_WHOLE = {
    0x40: "Normal, Non-cacheable, XS 0",
    0xA0: "Normal, Write-Through Read-Allocate, XS 0",
    0xE0: "Normal, Write-Back Read-Allocate Write-Allocate, Tagged, NoTagAccess",
    0xF0: "Normal, Write-Back Read-Allocate Write-Allocate, Tagged",
}
"""Attributes that are not made of an outer and an inner policy."""


def memory_text(attribute: int) -> str:
    """The type of memory of 8 bits, as ``Device-nGnRE`` or ``Normal, Write-Back ...``."""
    outer, inner = attribute >> 4, attribute & 0xF
    if not outer:
        if inner & 2:
            return "UNPREDICTABLE"
        return f"Device-{_DEVICE[inner >> 2]}{', XS 0' if inner & 1 else ''}"
    if attribute in _WHOLE:
        return _WHOLE[attribute]
    if not inner:
        return "UNPREDICTABLE"
    if outer == inner:
        return f"Normal, {_cacheability(outer)}"
    return f"Normal, outer {_cacheability(outer)}, inner {_cacheability(inner)}"


def _cacheability(policy: int) -> str:
    """A policy of four bits: 0b0100 is Non-cacheable, others have hints to allocate."""
    if policy == 0b0100:
        return "Non-cacheable"
    kind = "Write-Back" if policy & 4 else "Write-Through"
    transient = "" if policy & 8 else " Transient"
    hints = [word for bit, word in ((2, "Read-Allocate"), (1, "Write-Allocate")) if policy & bit]
    return f"{kind}{transient} {' '.join(hints) or 'no allocate'}"
