# SPDX-License-Identifier: MIT
"""The caches that CLIDR_EL1 and the CCSIDR ids describe."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from onereg.query.explanation import Explanation
from onereg.query.values import Decoded

_INSTRUCTION, _DATA, _SEPARATE, _UNIFIED = 1, 2, 3, 4
"""CLIDR_EL1.Ctype<n>."""
_LEVELS = 7
_LINE_SIZE_BASE = 4
"""CCSIDR.LineSize is the log2 of the bytes of a line less this."""


def ccsidr_explanations(name: str, decoded: Decoded, clidr: int | None) -> Iterator[Explanation]:
    """Which cache a CCSIDR is of, by its number, of which type, and how large.

    The number is that of CSSELR_EL1: bit 0 the instruction cache, bits 3:1 the level less one.
    """
    match = re.fullmatch(r"CCSIDR(\d+)", name)
    if match is None:
        return
    level, is_instruction = (int(match[1]) >> 1) + 1, bool(int(match[1]) & 1)
    kind = _kind(level, is_instruction, clidr)
    label = f"L{level} {kind}"
    geometries = _geometries(decoded)
    if len(geometries) > 1:
        sizes = " or ".join(f"{size} ({when})" for when, size in geometries)
    else:
        sizes = geometries[0][1]
    yield Explanation("cache", label, f"{label}: {sizes}")


def clidr_explanations(
    clidr: int, ccsidr: Callable[[str], Decoded | None]
) -> Iterator[Explanation]:
    """Every cache that there is, with its size where its CCSIDR is known."""
    for level in range(1, _LEVELS + 1):
        ctype = _ctype(clidr, level)
        if not _INSTRUCTION <= ctype <= _UNIFIED:
            break
        for is_instruction in (False, True):
            if ctype not in _having(is_instruction):
                continue
            label = f"L{level} {_kind(level, is_instruction, clidr)}"
            decoded = ccsidr(f"CCSIDR{2 * (level - 1) + is_instruction}")
            sizes = f": {_geometries(decoded)[0][1]}" if decoded and decoded.is_decided else ""
            yield Explanation("cache", label, f"{label}{sizes}")


def _having(is_instruction: bool) -> tuple[int, ...]:
    """The types of levels that have an instruction cache, or a data or unified one."""
    return (_INSTRUCTION, _SEPARATE) if is_instruction else (_DATA, _SEPARATE, _UNIFIED)


def _ctype(clidr: int, level: int) -> int:
    return clidr >> 3 * (level - 1) & 7


def _kind(level: int, is_instruction: bool, clidr: int | None) -> str:
    if clidr is None:
        return "instruction cache" if is_instruction else "data or unified cache"
    below = all(_INSTRUCTION <= _ctype(clidr, n) <= _UNIFIED for n in range(1, level))
    ctype = _ctype(clidr, level)
    if not below or ctype not in _having(is_instruction):
        kind = "instruction cache" if is_instruction else "data or unified cache"
        return f"{kind}, which CLIDR_EL1 says is not there"
    if is_instruction:
        return "instruction cache"
    return "unified cache" if ctype == _UNIFIED else "data cache"


def _geometries(decoded: Decoded) -> list[tuple[str, str]]:
    """(condition, size) of each reading that the value may have."""
    readings = decoded.possible if not decoded.is_decided else (decoded.whole,)
    found = []
    for reading in readings:
        number = {v.field.name: v.number for v in (*decoded.common.fields, *reading.fields)}
        found.append((reading.fieldset.condition, _geometry(number)))
    return found


def _geometry(number: dict[str, int]) -> str:
    line = 1 << number["LineSize"] + _LINE_SIZE_BASE
    ways = number["Associativity"] + 1
    shape = f"{ways}-way, lines of {line} bytes"
    if "NumSets" not in number:
        return f"{shape}; NumSets is in bits 55:32, which KVM does not keep"
    sets = number["NumSets"] + 1
    return f"{_bytes(line * ways * sets)}, {shape}, {sets} set{'s' if sets > 1 else ''}"


def _bytes(size: int) -> str:
    for unit, shift in (("MiB", 20), ("KiB", 10)):
        if size >> shift and not size & (1 << shift) - 1:
            return f"{size >> shift} {unit}"
    return f"{size} bytes"
