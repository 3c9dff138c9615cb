# SPDX-License-Identifier: MIT
"""The words of a decision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from enum import Enum

from onereg.dataclass import dataclass


class Verdict(Enum):
    """The treatment of one register."""

    SAME = "same"
    """The destination holds the value already; nothing is written."""
    WRITE = "write"
    """Listed there, and the policy lets the value be written."""
    KEEP = "keep"
    """Not in the save; the destination's own value is what absence means, and stays."""
    RESET = "reset"
    """Not in the save; the value that absence means is written over the destination's own."""
    DROP = "drop"
    """Not listed there, and out of the guest's reach, or its value is what absence means."""
    CHANGED = "changed"
    """The kernel takes the value and holds another, in a way that the spec explains."""
    WAIVED = "waived"
    """Would be refused or lost, and the caller allows it."""
    REFUSE = "refuse"
    """Stands in the way of the move."""
    UNKNOWN = "unknown"
    """The given facts do not decide; never counted as yes."""

    @property
    def restores(self) -> bool:
        """True if the move may go on with it."""
        return self not in (Verdict.REFUSE, Verdict.UNKNOWN)


class Kind(Enum):
    """The reason for a refusal, which a caller may waive for all registers at once."""

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
    FEATURE = "feature"
    """A field that the vCPU would have with a feature that it was not created with."""
    FLOOR = "floor"
    """A field has a number that this kernel refuses of every host."""
    INCONSISTENT = "inconsistent"
    """A field contradicts another one of the same CPU; of a CPU alone, not of a move."""
    STARTED = "started"
    """A vCPU of the destination has run, which settles its identification."""
    DISAGREES = "disagrees"
    """Two vCPUs of the VM have been saved with different values of what they share."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict about one register."""

    name: str | None
    """Architectural name, None for an id that the spec does not know."""
    id: int
    verdict: Verdict
    reason: str
    """A phrase for people: what decided."""
    kind: Kind | None = None
    """The kind of a refusal, and of one that is waived."""
    value: int | None = None
    """The number that is written; None where nothing is written."""
    reads: int | None = None
    """The number that the register then reads as, where that is not ``value`` and is known."""
    keys: Mapping[str, object] = field(default_factory=dict)
    """The facts that decided, for programs: ``fields``, ``unreachable``, ``kernel``."""

    @property
    def label(self) -> str:
        """The name, or the id of a register that the spec does not know."""
        return self.name or f"{self.id:#018x}"

    def facts(self) -> dict[str, object]:
        """The name, id, verdict, reason and kind, as JSON has them, and ``keys``."""
        kind = {} if self.kind is None else {"kind": self.kind.value}
        return {
            "name": self.name,
            "id": f"{self.id:#018x}",
            "verdict": self.verdict.value,
            "reason": self.reason,
            **kind,
            **self.keys,
        }


@dataclass(frozen=True, slots=True)
class Waivers:
    """The registers that the caller allows to be refused, lost or not known."""

    names: frozenset[str] = frozenset()
    """Registers by name: a refusal, or an unknown, of these is waived."""
    kinds: frozenset[Kind] = frozenset()
    """All refusals of these kinds are waived."""

    def apply(self, decision: Decision) -> Decision:
        """The decision, waived where the caller allows it."""
        named = decision.name in self.names and not decision.verdict.restores
        if named or (decision.verdict is Verdict.REFUSE and decision.kind in self.kinds):
            return replace(decision, verdict=Verdict.WAIVED, value=None, reads=None)
        return decision


NO_WAIVERS = Waivers()
