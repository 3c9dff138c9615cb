# SPDX-License-Identifier: MIT
"""The meaning of a register's absence for a vCPU that moves; the spec's ``absent`` key.

A register that some kernel or CPU lacks is in the save and not listed at the destination, or
the reverse.  Its treatment then depends on the behaviour of a vCPU without it.
"""

from __future__ import annotations

from onereg.dataclass import dataclass
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
    """The meaning of a register's absence from a vCPU."""

    values: tuple[ValueSince, ...]
    """The values that a kernel without the register behaves as if it held, in the order of the
    releases; empty where they are not known."""
    unreachable: tuple[Selector, ...]
    """The guest cannot reach the register while all of these fields of ID registers have one of
    these values; empty where no ID register says so."""
    host: str | None
    """The reason why a kernel without the register behaves as if it held the host's value, which
    nobody can set."""
    nothing: str | None
    """The reason why nothing may be assumed; None where an attribute above tells the meaning."""
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
