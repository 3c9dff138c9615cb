# SPDX-License-Identifier: 0BSD
# Edited in templates/python/verdicts.py; `onereg generate` copies it.
"""The words of a decision about the registers of a vCPU that moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operation import Io

__all__ = ["Decision", "Kind", "Options", "Verdict"]


class Verdict(Enum):
    """The treatment of one register."""

    SAME = "same"
    """The destination holds the value already; nothing is written."""
    WRITE = "write"
    """Listed there, and the kernel takes the value."""
    KEEP = "keep"
    """Not in the save; the destination's own value is what absence means, and stays."""
    RESET = "reset"
    """Not in the save; the value that absence means is written over the destination's own."""
    DROP = "drop"
    """Not listed there, and out of the guest's reach, or its value is what absence means."""
    CHANGED = "changed"
    """The kernel takes the value and holds another, in a way that the tables explain."""
    WAIVED = "waived"
    """Would be refused or lost, and the caller allows it; nothing is written."""
    REFUSE = "refuse"
    """Stands in the way of the move."""
    UNKNOWN = "unknown"
    """The known facts do not decide; never counted as yes."""

    @property
    def restores(self) -> bool:
        """True if the move may go on with it."""
        return self not in (Verdict.REFUSE, Verdict.UNKNOWN)


class Kind(Enum):
    """Why a register is refused: what a caller may waive for all registers at once."""

    LOST = "lost"
    """The destination does not list it, and its value matters to the guest."""
    MISSING = "missing"
    """The save lacks it, and nothing says what the destination should hold."""
    INVARIANT = "invariant"
    """The destination takes its own value only."""
    LIMIT = "limit"
    """Some bits or a field are more than the destination has."""
    NOT_WRITABLE = "not-writable"
    """A field that differs is not one that this kernel lets be written."""
    STARTED = "started"
    """A vCPU of the destination has run, which settles its identification."""
    DISAGREES = "disagrees"
    """Two vCPUs of the VM have been saved with different values of what they share."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict about one register."""

    id: int
    name: str | None
    """Architectural name, None for an id that the tables do not know."""
    verdict: Verdict
    reason: str
    """A phrase: what decided."""
    kind: Kind | None = None
    """The kind of a refusal, and of one that is waived."""
    value: int | None = None
    """The number that is written, of the register's width; None where nothing is written."""
    reads: int | None = None
    """The value that a ``CHANGED`` register reads as then, but for the bits of ``computed``."""
    computed: int = 0
    """Bits that the kernel finds out whenever it is asked."""
    fields: tuple[str, ...] = ()
    """The fields of an identification register that decided, high to low."""

    @property
    def names(self) -> tuple[str, ...]:
        """The register, or each field that decided: ``ID_AA64MMFR2_EL1.CCIDX``."""
        name = self.name or f"{self.id:#018x}"
        return tuple(f"{name}.{field}" for field in self.fields) or (name,)


@dataclass(frozen=True, slots=True)
class Options:
    """Facts about the destination that the caller of a move knows, and waivers."""

    scratch: Io | None = None
    """A vCPU of another VM of the same configuration, on which identification registers are tried.
    It is good for nothing else afterwards."""
    masks: Sequence[int] | None = None
    """The answer of KVM_ARM_GET_REG_WRITABLE_MASKS (``kvm.writable_masks``)."""
    kernel: str | None = None
    """The destination's release, as ``uname -r``; None: that of ``io.origin``."""
    lowered: bool = False
    """The VMM has lowered identification registers of the destination already, so that what they
    hold is not all that the host has."""
    started: bool = False
    """A vCPU of the destination's VM has run."""
    writable_implementation: bool = False
    """KVM_CAP_ARM_WRITABLE_IMP_ID_REGS is enabled."""
    waive: frozenset[int] = frozenset()
    """Ids of registers that may be refused, lost or not known."""
    waive_kinds: frozenset[Kind] = frozenset()
    """Kinds of which every refusal is allowed."""
