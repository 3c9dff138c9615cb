# SPDX-License-Identifier: MIT
"""Bits that a kernel takes and then holds otherwise; the spec's ``changed`` key."""

from __future__ import annotations

from enum import Enum

from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model.fields import OtherField, Selector


class Held(Enum):
    """The value of the bits after the write."""

    ZERO = "zero"
    ONE = "one"
    OWN = "own"
    """The destination's value before the write: the host's, or the VM's."""
    COMPUTED = "computed"
    """A value that the kernel computes at each read."""


class Takes(Enum):
    """The values that the rule covers, where it covers neither one number nor all numbers."""

    HOST = "host"
    """The host CPU's value of these bits, which KVM hides."""
    ABOVE = "above"
    """A value greater than the destination's own."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One run of bits, and the treatment of a value that is written to it."""

    msb: int
    lsb: int
    since: str | None
    """The first kernel release of the rule, None for every one."""
    until: str | None
    """The last release, inclusive; None for still so."""
    takes: Takes | int | None
    """The values of the bits that are held otherwise; None for any.  Others are as in any write."""
    held: Held
    counters: OtherField | None
    """Limits the rule to bits whose number is at least this field's value; None for all bits."""
    when: tuple[Selector, ...]
    """Fields of ID registers of the destination that must have one of these values."""
    requires: tuple[str, ...]
    """vCPU features, all of which the destination has."""
    source: str
    """The kernel file and function that say so."""
    mark: Mark

    @property
    def mask(self) -> int:
        """The bits in the register."""
        return (1 << self.msb - self.lsb + 1) - 1 << self.lsb

    @property
    def always(self) -> bool:
        """True if the bits are never state: no value of them is ever stored."""
        kept = self.held in (Held.ZERO, Held.COMPUTED)
        return kept and self.takes is None and not self.when and self.counters is None
