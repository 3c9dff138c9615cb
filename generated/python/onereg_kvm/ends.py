# SPDX-License-Identifier: 0BSD
# Edited in templates/python/ends.py; `onereg generate` copies it.
"""The known facts about the two ends of a move."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from .moves import ARM64, BitField, Move, Release, Where
from .verdicts import Options

__all__ = [
    "Attempt",
    "Ends",
    "Reach",
    "began",
    "is_dated",
    "move_of",
    "parse_release",
    "reach",
    "within",
]

_RELEASE = re.compile(r"v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,5}))?", re.ASCII)
_LAST = 0xFFFF
"""The stable number of the last release of a series."""
_MOST = 0xFF
"""The greatest major and minor number."""
_NOTHING = Move()


class Reach(Enum):
    """The answer to whether the guest can reach a register."""

    NONE = "none"
    SOME = "some"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Attempt:
    """The answer of a scratch vCPU to a saved value."""

    held: int | None
    """The register's value afterwards; None: the value was refused."""
    fields: tuple[str, ...] = ()
    """The fields that are refused by themselves, high to low; of a refusal only."""


@dataclass(frozen=True, slots=True)
class Ends:
    """A vCPU on its way: values are numbers of the register's width, by id."""

    saved: Callable[[int], int | None]
    """The value in the save; None where the save lacks the register."""
    source: Release | None
    """The release that it was saved on."""
    there: Mapping[int, int | None]
    """Every register that the destination will list, and what it holds; None: not known."""
    kernel: Release | None
    """The destination's release."""
    options: Options = field(default_factory=Options)
    attempts: Mapping[int, Attempt] = field(default_factory=dict)
    """The answers of a scratch vCPU to the saved values."""
    finalized: bool = False
    """The vector lengths of the destination are settled."""

    def uncertain(self, id: int) -> bool:
        """True if some releases list a register with the ID registers of the save, and others do not.

        Such a one has been predicted without a scratch vCPU, and its value is not known.
        """
        return is_dated(id, self.kernel) and self.there.get(id) is None

    def reach(self, id: int) -> Reach:
        """By the ID registers of the save, which are those of the guest at both ends."""
        return reach(id, self.saved)


def is_dated(id: int, kernel: Release | None) -> bool:
    """True if the release, which is not known, decides whether an ID register hides a register."""
    return kernel is None and move_of(id).hidden_since is not None


def reach(id: int, value_of: Callable[[int], int | None]) -> Reach:
    """True if a guest with these ID registers can reach a register."""
    unreachable = move_of(id).unreachable
    if not unreachable:
        return Reach.SOME
    unknown = False
    for where in unreachable:
        number = _number(where, value_of)
        if number is None:
            unknown = True
        elif number not in where.values:
            return Reach.SOME
    return Reach.UNKNOWN if unknown else Reach.NONE


def _number(where: Where, value_of: Callable[[int], int | None]) -> int | None:
    field: BitField = where.field
    value = value_of(field.id)
    if value is None:
        return 0 if reads_as_zero(field.id) else None
    return field.of(value)


def reads_as_zero(id: int) -> bool:
    """True if a kernel that does not list the register has it zero: the ID register space.

    op0 3, op1 0, CRn 0, CRm 1 to 7 (arch/arm64/include/uapi/asm/kvm.h, ARM64_SYS_REG).
    """
    return id & 0xFFF_FF80 == 0x13 << 16 | 3 << 14 and 1 <= id >> 3 & 0xF <= 7


def move_of(id: int) -> Move:
    """The row of a register in the tables."""
    return ARM64.get(id, _NOTHING)


def parse_release(text: str) -> Release | None:
    """The numbers of a release as ``uname -r`` has it, None where it has none.

    A series, 6.12, stands for its last stable release.
    """
    match = _RELEASE.match(text)
    if match is None or int(match[1]) > _MOST or int(match[2]) > _MOST:
        return None
    return int(match[1]), int(match[2]), _LAST if match[3] is None else min(int(match[3]), _LAST)


def began(kernel: Release, since: Release | None) -> bool:
    """True if a release is not before another."""
    return since is None or kernel >= since


def within(kernel: Release, since: Release | None, until: Release | None) -> bool:
    """True if a release is in a span, both ends of which belong to it."""
    return began(kernel, since) and (until is None or kernel <= until)
