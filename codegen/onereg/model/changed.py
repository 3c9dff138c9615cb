# SPDX-License-Identifier: MIT
"""Bits that a kernel takes and then holds otherwise; the spec's ``changed`` key."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from onereg.errors import Mark
from onereg.model.fields import OtherField, Selector


class Held(Enum):
    """What the bits read as after the write."""

    ZERO = "zero"
    ONE = "one"
    OWN = "own"
    """What the destination had before the write: the host's, or the VM's."""
    COMPUTED = "computed"
    """What the kernel finds out whenever it is asked."""


class Takes(Enum):
    """Of which values the rule is, where it is not of a number or of all."""

    HOST = "host"
    """What the host's CPU has in these bits, which KVM hides."""
    ABOVE = "above"
    """More than the destination's own."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One run of bits, and what becomes of what is written there."""

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
    """Of the bits only those whose number is at least the value of this field; None for all."""
    when: tuple[Selector, ...]
    """Fields of ID registers of the destination that must have one of these values."""
    source: str
    """The kernel file and function that say so."""
    mark: Mark

    @property
    def mask(self) -> int:
        """The bits in the register."""
        return (1 << self.msb - self.lsb + 1) - 1 << self.lsb

    @property
    def always(self) -> bool:
        """Whether the bits are never state: no value of them is stored, whatever else holds."""
        kept = self.held in (Held.ZERO, Held.COMPUTED)
        return kept and self.takes is None and not self.when and self.counters is None
