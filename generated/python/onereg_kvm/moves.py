# SPDX-License-Identifier: 0BSD
# From spec/kvm.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""The facts that decide a move of a vCPU: the meaning of a register that a kernel or a vCPU lacks,
and the bits that KVM takes and then alters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from . import arm64

__all__ = ["ARM64", "Absent", "BitField", "Change", "Held", "Move", "Takes", "ValueSince", "Where"]

Release = tuple[int, int, int]
"""Major, minor and stable number of a kernel."""


class Absent(Enum):
    """The meaning of a register's absence."""

    UNSAID = "unsaid"
    """Every kernel of the spec has it."""
    KNOWN = "known"
    """``values``, ``unreachable`` or both tell it."""
    HOST = "host"
    """A kernel without it has the host's value, which nobody can set."""
    NOTHING = "nothing"
    """Nothing may be assumed: its loss is a refusal."""


class Takes(Enum):
    """The values that a rule is about."""

    ANY = "any"
    HOST = "host"
    """The host CPU's value of the bits, which KVM hides."""
    ABOVE = "above"
    """A value greater than the destination's own."""
    NUMBER = "number"
    """``Change.number``."""


class Held(Enum):
    """The value of the bits after the write."""

    ZERO = "zero"
    ONE = "one"
    OWN = "own"
    """The destination's value before the write."""
    COMPUTED = "computed"
    """A value that KVM computes at each read."""


@dataclass(frozen=True, slots=True)
class BitField:
    """A field of a register of up to 64 bits."""

    id: int
    """The id of the register."""
    lsb: int
    width: int

    def of(self, value: int) -> int:
        """The field of the register's value."""
        return value >> self.lsb & (1 << self.width) - 1


@dataclass(frozen=True, slots=True)
class Where:
    """A condition: a field has one of some values."""

    field: BitField
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ValueSince:
    """The value that a kernel without a register behaves as if it held, since a release or always."""

    since: Release | None
    value: int


@dataclass(frozen=True, slots=True)
class Change:
    """Bits that KVM takes and then alters."""

    mask: int
    held: Held
    since: Release | None = None
    until: Release | None = None
    """Inclusive; a whole series ends with the stable number 65535."""
    takes: Takes = Takes.ANY
    number: int = 0
    """The value for ``Takes.NUMBER``, shifted to bit 0."""
    counters: BitField | None = None
    """Only the bits from the number in this field on."""
    when: tuple[Where, ...] = ()
    """Fields of the destination, all of which hold."""


@dataclass(frozen=True, slots=True)
class Move:
    """One register whose absence, limit or altered bits the spec describes."""

    absent: Absent = Absent.UNSAID
    limit: bool = False
    """KVM takes no greater number than a fresh vCPU has."""
    values: tuple[ValueSince, ...] = ()
    """In the order of the releases."""
    unreachable: tuple[Where, ...] = ()
    """The guest cannot reach the register where all of them hold."""
    changes: tuple[Change, ...] = ()


ARM64: Final[Mapping[int, Move]] = {
    arm64.CCSIDR0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 0, 3), (0, 1, 5, 6, 7)),),
    ),
    arm64.CCSIDR1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 0, 3), (0, 2, 4, 5, 6, 7)),),
    ),
    arm64.CCSIDR2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 3, 3), (0, 1, 5, 6, 7)),),
    ),
    arm64.CCSIDR3: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 3, 3), (0, 2, 4, 5, 6, 7)),),
    ),
    arm64.CCSIDR4: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 6, 3), (0, 1, 5, 6, 7)),),
    ),
    arm64.CCSIDR5: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 6, 3), (0, 2, 4, 5, 6, 7)),),
    ),
    arm64.CCSIDR6: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 9, 3), (0, 1, 5, 6, 7)),),
    ),
    arm64.CCSIDR7: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 9, 3), (0, 2, 4, 5, 6, 7)),),
    ),
    arm64.CCSIDR8: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 12, 3), (0, 1, 5, 6, 7)),),
    ),
    arm64.CCSIDR9: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 12, 3), (0, 2, 4, 5, 6, 7)),),
    ),
    arm64.CCSIDR10: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 15, 3), (0, 1, 5, 6, 7)),),
    ),
    arm64.CCSIDR11: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 15, 3), (0, 2, 4, 5, 6, 7)),),
    ),
    arm64.CCSIDR12: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 18, 3), (0, 1, 5, 6, 7)),),
    ),
    arm64.CCSIDR13: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 18, 3), (0, 2, 4, 5, 6, 7)),),
    ),
    arm64.OSLSR_EL1: Move(
        absent=Absent.KNOWN,
        values=(ValueSince(None, 0x8),),
    ),
    arm64.ID_PFR0_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_PFR1_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_DFR0_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
            Change(0xf000000, Held.ZERO, since=(6, 5, 0), takes=Takes.NUMBER, number=15),
        ),
    ),
    arm64.ID_MMFR0_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_MMFR1_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_MMFR2_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_MMFR3_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_ISAR0_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_ISAR1_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_ISAR2_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_ISAR3_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_ISAR4_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_ISAR5_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_MMFR4_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_ISAR6_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.MVFR0_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.MVFR1_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.MVFR2_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_PFR2_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_MMFR5_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.ID_AA64PFR0_EL1: Move(
        changes=(
            Change(0xf0000000000, Held.ZERO, since=(6, 12, 0), takes=Takes.HOST),
        ),
    ),
    arm64.ID_AA64PFR1_EL1: Move(
        changes=(
            Change(0xf0000, Held.ZERO, since=(6, 12, 0), takes=Takes.HOST),
            Change(0xf0000000000, Held.OWN, since=(6, 16, 0), takes=Takes.NUMBER, number=0),
        ),
    ),
    arm64.ID_AA64DFR0_EL1: Move(
        changes=(
            Change(0xf00, Held.ZERO, since=(6, 5, 0), takes=Takes.NUMBER, number=15),
        ),
    ),
    arm64.ID_AA64MMFR2_EL1: Move(
        changes=(
            Change(0xf000000, Held.ZERO, since=(6, 15, 0), takes=Takes.HOST),
        ),
    ),
    arm64.SCTLR2_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 4, 4), (0,)),),
    ),
    arm64.RGSR_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR1_EL1, 8, 4), (0, 1)),),
    ),
    arm64.GCR_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR1_EL1, 8, 4), (0, 1)),),
    ),
    arm64.ZCR_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.TCR2_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 0, 4), (0,)),),
    ),
    arm64.APIAKeyLo_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64ISAR1_EL1, 4, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR1_EL1, 8, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR2_EL1, 12, 4), (0,))),
    ),
    arm64.APIAKeyHi_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64ISAR1_EL1, 4, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR1_EL1, 8, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR2_EL1, 12, 4), (0,))),
    ),
    arm64.APIBKeyLo_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64ISAR1_EL1, 4, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR1_EL1, 8, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR2_EL1, 12, 4), (0,))),
    ),
    arm64.APIBKeyHi_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64ISAR1_EL1, 4, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR1_EL1, 8, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR2_EL1, 12, 4), (0,))),
    ),
    arm64.APDAKeyLo_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64ISAR1_EL1, 4, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR1_EL1, 8, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR2_EL1, 12, 4), (0,))),
    ),
    arm64.APDAKeyHi_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64ISAR1_EL1, 4, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR1_EL1, 8, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR2_EL1, 12, 4), (0,))),
    ),
    arm64.APDBKeyLo_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64ISAR1_EL1, 4, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR1_EL1, 8, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR2_EL1, 12, 4), (0,))),
    ),
    arm64.APDBKeyHi_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64ISAR1_EL1, 4, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR1_EL1, 8, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR2_EL1, 12, 4), (0,))),
    ),
    arm64.APGAKeyLo_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64ISAR1_EL1, 24, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR1_EL1, 28, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR2_EL1, 8, 4), (0,))),
    ),
    arm64.APGAKeyHi_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64ISAR1_EL1, 24, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR1_EL1, 28, 4), (0,)), Where(BitField(arm64.ID_AA64ISAR2_EL1, 8, 4), (0,))),
    ),
    arm64.TFSR_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR1_EL1, 8, 4), (0, 1)),),
    ),
    arm64.TFSRE0_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR1_EL1, 8, 4), (0, 1)),),
    ),
    arm64.PMINTENSET_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
        changes=(
            Change(0xffffffff00000000, Held.ZERO, since=(6, 7, 0)),
            Change(0x7fffffff, Held.ZERO, since=(6, 7, 0), counters=BitField(arm64.PMCR_EL0, 11, 5)),
        ),
    ),
    arm64.PMINTENCLR_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
        changes=(
            Change(0xffffffff00000000, Held.ZERO, since=(6, 7, 0)),
            Change(0x7fffffff, Held.ZERO, since=(6, 7, 0), counters=BitField(arm64.PMCR_EL0, 11, 5)),
        ),
    ),
    arm64.PMMIR_EL1: Move(
        absent=Absent.KNOWN,
        values=(ValueSince(None, 0x0),),
    ),
    arm64.PIRE0_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 8, 4), (0,)),),
    ),
    arm64.PIR_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 8, 4), (0,)),),
    ),
    arm64.POR_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 16, 4), (0,)),),
    ),
    arm64.SVCR: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR1_EL1, 24, 4), (0,)),),
    ),
    arm64.FPMR: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR2_EL1, 32, 4), (0,)),),
    ),
    arm64.PMCR_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
        changes=(
            Change(0xffffffffffff0000, Held.ZERO, since=(6, 7, 0)),
            Change(0xf800, Held.OWN, since=(6, 7, 0), takes=Takes.ABOVE),
            Change(0x700, Held.ZERO, since=(6, 7, 0)),
            Change(0x40, Held.ONE, since=(6, 7, 0), when=(Where(BitField(arm64.ID_AA64PFR0_EL1, 0, 4), (1,)),)),
        ),
    ),
    arm64.PMCNTENSET_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
        changes=(
            Change(0xffffffff00000000, Held.ZERO, since=(6, 7, 0)),
            Change(0x7fffffff, Held.ZERO, since=(6, 7, 0), counters=BitField(arm64.PMCR_EL0, 11, 5)),
        ),
    ),
    arm64.PMCNTENCLR_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
        changes=(
            Change(0xffffffff00000000, Held.ZERO, since=(6, 7, 0)),
            Change(0x7fffffff, Held.ZERO, since=(6, 7, 0), counters=BitField(arm64.PMCR_EL0, 11, 5)),
        ),
    ),
    arm64.PMOVSCLR_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
        changes=(
            Change(0xffffffff00000000, Held.ZERO, since=(6, 7, 0)),
            Change(0x7fffffff, Held.ZERO, since=(6, 7, 0), counters=BitField(arm64.PMCR_EL0, 11, 5)),
        ),
    ),
    arm64.PMSWINC_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMSELR_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMCCNTR_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMUSERENR_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMOVSSET_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
        changes=(
            Change(0xffffffff00000000, Held.ZERO, since=(6, 7, 0)),
            Change(0x7fffffff, Held.ZERO, since=(6, 7, 0), counters=BitField(arm64.PMCR_EL0, 11, 5)),
        ),
    ),
    arm64.POR_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 16, 4), (0,)),),
    ),
    arm64.CNTPCT_EL0: Move(
        absent=Absent.HOST,
    ),
    arm64.CNTP_CTL_EL0: Move(
        absent=Absent.KNOWN,
        values=(ValueSince(None, 0x0),),
        changes=(
            Change(0x4, Held.COMPUTED, until=(6, 17, 65535)),
            Change(0x4, Held.ZERO, since=(6, 18, 0)),
        ),
    ),
    arm64.CNTP_CVAL_EL0: Move(
        absent=Absent.KNOWN,
        values=(ValueSince(None, 0x0),),
    ),
    arm64.CNTV_CTL_EL0: Move(
        changes=(
            Change(0x4, Held.COMPUTED, until=(6, 17, 65535)),
            Change(0x4, Held.ZERO, since=(6, 18, 0)),
        ),
    ),
    arm64.PMEVCNTR0_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR1_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR2_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR3_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR4_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR5_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR6_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR7_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR8_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR9_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR10_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR11_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR12_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR13_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR14_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR15_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR16_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR17_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR18_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR19_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR20_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR21_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR22_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR23_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR24_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR25_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR26_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR27_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR28_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR29_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVCNTR30_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER0_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER1_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER2_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER3_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER4_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER5_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER6_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER7_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER8_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER9_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER10_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER11_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER12_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER13_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER14_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER15_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER16_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER17_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER18_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER19_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER20_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER21_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER22_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER23_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER24_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER25_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER26_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER27_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER28_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER29_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMEVTYPER30_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.PMCCFILTR_EL0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64DFR0_EL1, 8, 4), (0, 15)),),
    ),
    arm64.VPIDR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.VMPIDR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.SCTLR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ACTLR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.SCTLR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 4, 4), (0,)),),
    ),
    arm64.HCR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.MDCR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.CPTR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.HSTR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.HFGRTR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0,)),),
    ),
    arm64.HFGWTR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0,)),),
    ),
    arm64.HFGITR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0,)),),
    ),
    arm64.HACR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ZCR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.HCRX_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.NVHCR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR4_EL1, 20, 4), (0, 1, 2)),),
    ),
    arm64.TTBR0_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.TTBR1_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.TCR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.TCR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 0, 4), (0,)),),
    ),
    arm64.VTTBR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.VTCR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.VNCR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR4_EL1, 20, 4), (0,)),),
    ),
    arm64.HDFGRTR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0, 1)),),
    ),
    arm64.HDFGWTR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0, 1)),),
    ),
    arm64.HFGRTR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0, 1)),),
    ),
    arm64.HFGWTR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0, 1)),),
    ),
    arm64.HDFGRTR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0,)),),
    ),
    arm64.HDFGWTR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0,)),),
    ),
    arm64.HAFGRTR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0,)),),
    ),
    arm64.HFGITR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0, 1)),),
    ),
    arm64.SPSR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ELR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.AFSR0_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.AFSR1_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ESR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.VSESR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 28, 4), (0,)),),
    ),
    arm64.FAR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.HPFAR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.MAIR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.PIRE0_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 8, 4), (0,)),),
    ),
    arm64.PIR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 8, 4), (0,)),),
    ),
    arm64.POR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 16, 4), (0,)),),
    ),
    arm64.AMAIR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.VBAR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.RVBAR_EL2: Move(
        absent=Absent.KNOWN,
        values=(ValueSince(None, 0x0),),
    ),
    arm64.VDISR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 28, 4), (0,)),),
    ),
    arm64.ICH_AP0R0_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_AP0R1_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_AP0R2_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_AP0R3_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_AP1R0_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_AP1R1_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_AP1R2_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_AP1R3_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_HCR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_VMCR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR0_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR1_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR2_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR3_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR4_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR5_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR6_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR7_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR8_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR9_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR10_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR11_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR12_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR13_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR14_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.ICH_LR15_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.CONTEXTIDR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.TPIDR_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.CNTVOFF_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.CNTHCTL_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.CNTHP_CTL_EL2: Move(
        absent=Absent.NOTHING,
        changes=(
            Change(0x4, Held.ZERO, since=(6, 18, 0)),
        ),
    ),
    arm64.CNTHP_CVAL_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.CNTHV_CTL_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR1_EL1, 8, 4), (0,)),),
        changes=(
            Change(0x4, Held.ZERO, since=(6, 18, 0)),
        ),
    ),
    arm64.CNTHV_CVAL_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR1_EL1, 8, 4), (0,)),),
    ),
    arm64.SP_EL2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.PSCI_VERSION: Move(
        limit=True,
    ),
    arm64.SMCCC_ARCH_WORKAROUND_1: Move(
        limit=True,
        changes=(
            Change(0xffffffffffffffff, Held.OWN),
        ),
    ),
    arm64.SMCCC_ARCH_WORKAROUND_2: Move(
        limit=True,
        changes=(
            Change(0xffffffffffffffff, Held.OWN),
        ),
    ),
    arm64.SMCCC_ARCH_WORKAROUND_3: Move(
        absent=Absent.KNOWN,
        limit=True,
        values=(ValueSince(None, 0x0),),
        changes=(
            Change(0xffffffffffffffff, Held.OWN),
        ),
    ),
    arm64.STD_BMAP: Move(
        absent=Absent.KNOWN,
        values=(ValueSince((5, 10, 0), 0x0), ValueSince((5, 12, 0), 0x1)),
    ),
    arm64.STD_HYP_BMAP: Move(
        absent=Absent.KNOWN,
        values=(ValueSince(None, 0x1),),
    ),
    arm64.VENDOR_HYP_BMAP: Move(
        absent=Absent.KNOWN,
        values=(ValueSince((5, 10, 0), 0x0), ValueSince((5, 13, 0), 0x3)),
    ),
    arm64.VENDOR_HYP_BMAP_2: Move(
        absent=Absent.KNOWN,
        values=(ValueSince(None, 0x0),),
    ),
    arm64.V0: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V1: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V3: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V4: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V5: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V6: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V7: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V8: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V9: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V10: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V11: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V12: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V13: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V14: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V15: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V16: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V17: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V18: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V19: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V20: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V21: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V22: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V23: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V24: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V25: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V26: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V27: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V28: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V29: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V30: Move(
        absent=Absent.NOTHING,
    ),
    arm64.V31: Move(
        absent=Absent.NOTHING,
    ),
    arm64.P0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P3: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P4: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P5: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P6: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P7: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P8: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P9: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P10: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P11: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P12: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P13: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P14: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.P15: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.FFR: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.SVE_VLS: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR0_EL1, 32, 4), (0,)),),
    ),
    arm64.Z0: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z1: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z2: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z3: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z4: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z5: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z6: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z7: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z8: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z9: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z10: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z11: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z12: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z13: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z14: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z15: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z16: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z17: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z18: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z19: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z20: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z21: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z22: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z23: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z24: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z25: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z26: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z27: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z28: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z29: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z30: Move(
        absent=Absent.NOTHING,
    ),
    arm64.Z31: Move(
        absent=Absent.NOTHING,
    ),
}
"""By id."""
