# SPDX-License-Identifier: MIT
"""Claims of hand-written source about ids: literals, members, offsets and encodings, with the
names beside each, which say which register it is meant to be."""

from __future__ import annotations

from onereg.audit.beside import Groups
from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model.ids import CORE_WORD_BYTES, Encoding


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim about an id: its text, and the identifiers beside it."""

    mark: Mark
    text: str
    """The claim as the source has it."""
    groups: Groups
    """The names beside it by their distance, the nearest first."""
    declared: str | None
    """The one of them that is declared by it."""

    @property
    def names(self) -> tuple[str, ...]:
        """The nearest names, without those that only take or give its register's value."""
        nearest = self.groups[0] if self.groups else ()
        return tuple(word.text for word in nearest if word.place != "variable")


@dataclass(frozen=True, slots=True)
class LiteralClaim(Claim):
    """A 64-bit number that has the form of an id."""

    id: int
    sure: bool
    """True if it has the form of an id whatever stands beside it."""
    composed: bool = False
    """True if it is the result of arithmetic on the file's constants."""


@dataclass(frozen=True, slots=True)
class MemberClaim(Claim):
    """A member of struct kvm_regs, as the argument of KVM_REG_ARM_CORE_REG or of offsetof."""

    path: str
    bits: int | None
    """The size that stands beside it."""


@dataclass(frozen=True, slots=True)
class OffsetClaim(Claim):
    """A number as the offset of a core register."""

    number: int
    bits: int | None

    def bytes(self) -> tuple[int, int]:
        """The offset in bytes: as a number of words, as in an id, and as a number of bytes."""
        return self.number * CORE_WORD_BYTES, self.number


@dataclass(frozen=True, slots=True)
class OperandsClaim(Claim):
    """The five operands of a system register."""

    callee: str
    encoding: Encoding
    makes_id: bool
    """True if the callee makes a ONE_REG id of the operands."""


@dataclass(frozen=True, slots=True)
class NameClaim(Claim):
    """A system register's id made of its name: ``sys_reg64(SystemReg::SPSR_EL1)``."""


@dataclass(frozen=True, slots=True)
class CompositionClaim(Claim):
    """An expression that composes an id of macros, and the function that it stands in."""

    function: str
    macros: frozenset[str]


@dataclass(frozen=True, slots=True)
class ConstantClaim(Claim):
    """A definition of a constant that KVM's headers define."""

    name: str
    value: int
