# SPDX-License-Identifier: MIT
"""What the absence of a register means to a vCPU that moves; the spec's ``absent`` key.

A register that some kernel or CPU lacks is in the save and not listed where the vCPU goes to, or
the reverse.  What becomes of it then depends on what a vCPU without it behaves like.
"""

from __future__ import annotations

from dataclasses import dataclass

from onereg.errors import Mark
from onereg.model.fields import Selector
from onereg.model.releases import release_key


@dataclass(frozen=True, slots=True)
class ValueSince:
    """A value, from a kernel release on."""

    since: str | None
    """The first release, None for every one."""
    value: int


@dataclass(frozen=True, slots=True)
class Absent:
    """What it means that a vCPU lacks a register."""

    values: tuple[ValueSince, ...]
    """What a kernel without the register behaves as if it held, in the order of the releases; empty
    where that is not known."""
    unreachable: tuple[Selector, ...]
    """The guest cannot reach the register while all of these fields of ID registers have one of
    these values; empty where no ID register says so."""
    host: str | None
    """Why a kernel without the register behaves as if it held what the host has; nobody can set
    that."""
    nothing: str | None
    """Why nothing may be assumed; None where something is said above."""
    source: str | None
    """The kernel file and function that say so."""
    mark: Mark

    def value(self, kernel: str | None) -> int | None:
        """The value that a release without the register behaves as if it held.

        For None, any release, it is a value only where all releases have the same one.
        """
        if kernel is None:
            return self.values[0].value if len({v.value for v in self.values}) == 1 else None
        known = [v.value for v in self.values if _began(v, kernel)]
        return known[-1] if known else None


def _began(value: ValueSince, kernel: str) -> bool:
    return value.since is None or release_key(value.since) <= release_key(kernel)
