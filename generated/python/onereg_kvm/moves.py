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
from .rows import Write

__all__ = [
    "ARM64",
    "Absent",
    "BitField",
    "Change",
    "Held",
    "IdField",
    "Identifies",
    "Move",
    "Policy",
    "Promise",
    "Release",
    "Sign",
    "Takes",
    "ValueSince",
    "Where",
]

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


class Identifies(Enum):
    """The values that KVM takes for a register of ``Write.ID``, beside what it has."""

    NOTHING = "nothing"
    FIELDS = "fields"
    """Fields that are not above the host's."""
    SERVICES = "services"
    """Any of the bits that are fields."""
    SLOTS = "slots"
    """Zero."""
    IMPLEMENTATION = "implementation"
    """Any, with KVM_CAP_ARM_WRITABLE_IMP_ID_REGS."""


class Sign(Enum):
    """How the values of a field are ordered: a lower one promises less."""

    NONE = "none"
    """They are not."""
    UNSIGNED = "unsigned"
    SIGNED = "signed"


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
class Policy:
    """How some releases take a write of a register."""

    since: Release | None
    until: Release | None
    """Inclusive; a whole series ends with the stable number 65535."""
    write: Write


@dataclass(frozen=True, slots=True)
class IdField:
    """A field of a register that says what a vCPU has."""

    name: str
    lsb: int
    width: int
    sign: Sign = Sign.NONE

    @property
    def mask(self) -> int:
        """The field's bits in the register."""
        return (1 << self.width) - 1 << self.lsb


@dataclass(frozen=True, slots=True)
class Promise:
    """Bits that are all zero only where the host's field is not zero."""

    bits: int
    host: BitField


@dataclass(frozen=True, slots=True)
class Move:
    """One register whose absence, limit or altered bits the spec describes."""

    absent: Absent = Absent.UNSAID
    limit: bool = False
    """KVM takes no greater number than a fresh vCPU has."""
    values: tuple[ValueSince, ...] = ()
    """In the order of the releases."""
    unreachable: tuple[Where, ...] = ()
    """Out of the guest's reach where all of them hold."""
    hidden: bool = False
    """Not listed where it is out of reach,"""
    hidden_since: Release | None = None
    """from this release on."""
    changes: tuple[Change, ...] = ()
    policies: tuple[Policy, ...] = ()
    """Where not all releases have that of the register."""
    identifies: Identifies = Identifies.NOTHING
    fields: tuple[IdField, ...] = ()
    """High to low."""
    settable: int = 0
    """The bits that a value may have, where it promises something."""
    promises: tuple[Promise, ...] = ()


ARM64: Final[Mapping[int, Move]] = {
    arm64.CCSIDR0: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 0, 3), (0, 1, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 0, 3), (0, 2, 4, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 3, 3), (0, 1, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR3: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 3, 3), (0, 2, 4, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR4: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 6, 3), (0, 1, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR5: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 6, 3), (0, 2, 4, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR6: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 9, 3), (0, 1, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR7: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 9, 3), (0, 2, 4, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR8: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 12, 3), (0, 1, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR9: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 12, 3), (0, 2, 4, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR10: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 15, 3), (0, 1, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR11: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 15, 3), (0, 2, 4, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR12: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 18, 3), (0, 1, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.CCSIDR13: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.CLIDR_EL1, 18, 3), (0, 2, 4, 5, 6, 7)),),
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
    ),
    arm64.OSLSR_EL1: Move(
        absent=Absent.KNOWN,
        values=(ValueSince(None, 0x8),),
    ),
    arm64.MIDR_EL1: Move(
        policies=(
            Policy(None, (6, 14, 65535), Write.INVARIANT),
            Policy((6, 15, 0), None, Write.ID),
        ),
        identifies=Identifies.IMPLEMENTATION,
        fields=(
            IdField("Implementer", 24, 8),
            IdField("Variant", 20, 4),
            IdField("Architecture", 16, 4),
            IdField("PartNum", 4, 12),
            IdField("Revision", 0, 4),
        ),
    ),
    arm64.REVIDR_EL1: Move(
        policies=(
            Policy(None, (6, 14, 65535), Write.INVARIANT),
            Policy((6, 15, 0), None, Write.ID),
        ),
        identifies=Identifies.IMPLEMENTATION,
    ),
    arm64.ID_PFR0_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("RAS", 28, 4, Sign.UNSIGNED),
            IdField("DIT", 24, 4, Sign.UNSIGNED),
            IdField("AMU", 20, 4, Sign.UNSIGNED),
            IdField("CSV2", 16, 4, Sign.UNSIGNED),
            IdField("State3", 12, 4, Sign.UNSIGNED),
            IdField("State2", 8, 4),
            IdField("State1", 4, 4, Sign.UNSIGNED),
            IdField("State0", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_PFR1_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("GIC", 28, 4, Sign.UNSIGNED),
            IdField("Virt_frac", 24, 4, Sign.UNSIGNED),
            IdField("Sec_frac", 20, 4),
            IdField("GenTimer", 16, 4, Sign.UNSIGNED),
            IdField("Virtualization", 12, 4, Sign.UNSIGNED),
            IdField("MProgMod", 8, 4, Sign.UNSIGNED),
            IdField("Security", 4, 4),
            IdField("ProgMod", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_DFR0_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
            Change(0xf000000, Held.ZERO, since=(6, 5, 0), takes=Takes.NUMBER, number=15),
        ),
        policies=(
            Policy(None, (6, 1, 65535), Write.INVARIANT),
            Policy((6, 2, 0), (6, 4, 65535), Write.CHECKED),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("TraceFilt", 28, 4, Sign.UNSIGNED),
            IdField("PerfMon", 24, 4, Sign.UNSIGNED),
            IdField("MProfDbg", 20, 4),
            IdField("MMapTrc", 16, 4),
            IdField("CopTrc", 12, 4),
            IdField("MMapDbg", 8, 4),
            IdField("CopSDbg", 4, 4),
            IdField("CopDbg", 0, 4),
        ),
    ),
    arm64.ID_AFR0_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("IMPDEF3", 12, 4),
            IdField("IMPDEF2", 8, 4),
            IdField("IMPDEF1", 4, 4),
            IdField("IMPDEF0", 0, 4),
        ),
    ),
    arm64.ID_MMFR0_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("InnerShr", 28, 4),
            IdField("FCSE", 24, 4, Sign.UNSIGNED),
            IdField("AuxReg", 20, 4),
            IdField("TCM", 16, 4),
            IdField("ShareLvl", 12, 4),
            IdField("OuterShr", 8, 4),
            IdField("PMSA", 4, 4),
            IdField("VMSA", 0, 4),
        ),
    ),
    arm64.ID_MMFR1_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("BPred", 28, 4),
            IdField("L1TstCln", 24, 4),
            IdField("L1Uni", 20, 4),
            IdField("L1Hvd", 16, 4),
            IdField("L1UniSW", 12, 4),
            IdField("L1HvdSW", 8, 4),
            IdField("L1UniVA", 4, 4),
            IdField("L1HvdVA", 0, 4),
        ),
    ),
    arm64.ID_MMFR2_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("HWAccFlg", 28, 4),
            IdField("WFIStall", 24, 4),
            IdField("MemBarr", 20, 4),
            IdField("UniTLB", 16, 4),
            IdField("HvdTLB", 12, 4),
            IdField("L1HvdRng", 8, 4),
            IdField("L1HvdBG", 4, 4),
            IdField("L1HvdFG", 0, 4),
        ),
    ),
    arm64.ID_MMFR3_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("Supersec", 28, 4),
            IdField("CMemSz", 24, 4),
            IdField("CohWalk", 20, 4),
            IdField("PAN", 16, 4),
            IdField("MaintBcst", 12, 4),
            IdField("BPMaint", 8, 4),
            IdField("CMaintSW", 4, 4),
            IdField("CMaintVA", 0, 4),
        ),
    ),
    arm64.ID_ISAR0_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("Divide", 24, 4),
            IdField("Debug", 20, 4, Sign.UNSIGNED),
            IdField("Coproc", 16, 4),
            IdField("CmpBranch", 12, 4, Sign.UNSIGNED),
            IdField("BitField", 8, 4, Sign.UNSIGNED),
            IdField("BitCount", 4, 4, Sign.UNSIGNED),
            IdField("Swap", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_ISAR1_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("Jazelle", 28, 4),
            IdField("Interwork", 24, 4),
            IdField("Immediate", 20, 4),
            IdField("IfThen", 16, 4),
            IdField("Extend", 12, 4),
            IdField("Except_AR", 8, 4),
            IdField("Except", 4, 4),
            IdField("Endian", 0, 4),
        ),
    ),
    arm64.ID_ISAR2_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("Reversal", 28, 4),
            IdField("PSR_AR", 24, 4),
            IdField("MultU", 20, 4),
            IdField("MultS", 16, 4),
            IdField("Mult", 12, 4),
            IdField("MultiAccessInt", 8, 4),
            IdField("MemHint", 4, 4),
            IdField("LoadStore", 0, 4),
        ),
    ),
    arm64.ID_ISAR3_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("T32EE", 28, 4),
            IdField("TrueNOP", 24, 4),
            IdField("T32Copy", 20, 4),
            IdField("TabBranch", 16, 4),
            IdField("SynchPrim", 12, 4),
            IdField("SVC", 8, 4),
            IdField("SIMD", 4, 4),
            IdField("Saturate", 0, 4),
        ),
    ),
    arm64.ID_ISAR4_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("SWP_frac", 28, 4),
            IdField("PSR_M", 24, 4),
            IdField("SynchPrim_frac", 20, 4),
            IdField("Barrier", 16, 4),
            IdField("SMC", 12, 4),
            IdField("Writeback", 8, 4),
            IdField("WithShifts", 4, 4),
            IdField("Unpriv", 0, 4),
        ),
    ),
    arm64.ID_ISAR5_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("VCMA", 28, 4, Sign.UNSIGNED),
            IdField("RDM", 24, 4, Sign.UNSIGNED),
            IdField("CRC32", 16, 4, Sign.UNSIGNED),
            IdField("SHA2", 12, 4, Sign.UNSIGNED),
            IdField("SHA1", 8, 4, Sign.UNSIGNED),
            IdField("AES", 4, 4, Sign.UNSIGNED),
            IdField("SEVL", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_MMFR4_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("EVT", 28, 4, Sign.UNSIGNED),
            IdField("CCIDX", 24, 4, Sign.UNSIGNED),
            IdField("LSM", 20, 4, Sign.UNSIGNED),
            IdField("HPDS", 16, 4, Sign.UNSIGNED),
            IdField("CnP", 12, 4, Sign.UNSIGNED),
            IdField("XNX", 8, 4, Sign.UNSIGNED),
            IdField("AC2", 4, 4, Sign.UNSIGNED),
            IdField("SpecSEI", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_ISAR6_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("CLRBHB", 28, 4, Sign.UNSIGNED),
            IdField("I8MM", 24, 4, Sign.UNSIGNED),
            IdField("BF16", 20, 4, Sign.UNSIGNED),
            IdField("SPECRES", 16, 4, Sign.UNSIGNED),
            IdField("SB", 12, 4, Sign.UNSIGNED),
            IdField("FHM", 8, 4, Sign.UNSIGNED),
            IdField("DP", 4, 4, Sign.UNSIGNED),
            IdField("JSCVT", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.MVFR0_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("FPRound", 28, 4, Sign.UNSIGNED),
            IdField("FPShVec", 24, 4, Sign.UNSIGNED),
            IdField("FPSqrt", 20, 4, Sign.UNSIGNED),
            IdField("FPDivide", 16, 4, Sign.UNSIGNED),
            IdField("FPTrap", 12, 4, Sign.UNSIGNED),
            IdField("FPDP", 8, 4, Sign.UNSIGNED),
            IdField("FPSP", 4, 4, Sign.UNSIGNED),
            IdField("SIMDReg", 0, 4),
        ),
    ),
    arm64.MVFR1_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("SIMDFMAC", 28, 4, Sign.UNSIGNED),
            IdField("FPHP", 24, 4, Sign.UNSIGNED),
            IdField("SIMDHP", 20, 4, Sign.UNSIGNED),
            IdField("SIMDSP", 16, 4, Sign.UNSIGNED),
            IdField("SIMDInt", 12, 4, Sign.UNSIGNED),
            IdField("SIMDLS", 8, 4, Sign.UNSIGNED),
            IdField("FPDNaN", 4, 4, Sign.UNSIGNED),
            IdField("FPFtZ", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.MVFR2_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("FPMisc", 4, 4),
            IdField("SIMDMisc", 0, 4),
        ),
    ),
    arm64.ID_UNALLOCATED_3_3: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_PFR2_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("RAS_frac", 8, 4, Sign.UNSIGNED),
            IdField("SSBS", 4, 4, Sign.UNSIGNED),
            IdField("CSV3", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_DFR1_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("HPMN0", 4, 4, Sign.UNSIGNED),
            IdField("MTPMU", 0, 4),
        ),
    ),
    arm64.ID_MMFR5_EL1: Move(
        changes=(
            Change(0xffffffffffffffff, Held.ZERO, since=(6, 1, 0), when=(Where(BitField(arm64.ID_PFR0_EL1, 0, 4), (0,)),)),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("nTLBPA", 4, 4, Sign.UNSIGNED),
            IdField("ETS", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_UNALLOCATED_3_7: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_AA64PFR0_EL1: Move(
        changes=(
            Change(0xf0000000000, Held.ZERO, since=(6, 12, 0), takes=Takes.HOST),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.CHECKED),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("CSV3", 60, 4, Sign.UNSIGNED),
            IdField("CSV2", 56, 4, Sign.UNSIGNED),
            IdField("RME", 52, 4, Sign.UNSIGNED),
            IdField("DIT", 48, 4, Sign.UNSIGNED),
            IdField("AMU", 44, 4, Sign.UNSIGNED),
            IdField("MPAM", 40, 4, Sign.UNSIGNED),
            IdField("SEL2", 36, 4, Sign.UNSIGNED),
            IdField("SVE", 32, 4, Sign.UNSIGNED),
            IdField("RAS", 28, 4, Sign.UNSIGNED),
            IdField("GIC", 24, 4, Sign.UNSIGNED),
            IdField("AdvSIMD", 20, 4, Sign.SIGNED),
            IdField("FP", 16, 4, Sign.SIGNED),
            IdField("EL3", 12, 4, Sign.UNSIGNED),
            IdField("EL2", 8, 4, Sign.UNSIGNED),
            IdField("EL1", 4, 4, Sign.UNSIGNED),
            IdField("EL0", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64PFR1_EL1: Move(
        changes=(
            Change(0xf0000, Held.ZERO, since=(6, 12, 0), takes=Takes.HOST),
            Change(0xf0000000000, Held.OWN, since=(6, 16, 0), takes=Takes.NUMBER, number=0),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("PFAR", 60, 4, Sign.UNSIGNED),
            IdField("DF2", 56, 4, Sign.UNSIGNED),
            IdField("MTEX", 52, 4, Sign.UNSIGNED),
            IdField("THE", 48, 4, Sign.UNSIGNED),
            IdField("GCS", 44, 4, Sign.UNSIGNED),
            IdField("MTE_frac", 40, 4),
            IdField("NMI", 36, 4, Sign.UNSIGNED),
            IdField("CSV2_frac", 32, 4, Sign.UNSIGNED),
            IdField("RNDR_trap", 28, 4, Sign.UNSIGNED),
            IdField("SME", 24, 4, Sign.UNSIGNED),
            IdField("MPAM_frac", 16, 4, Sign.UNSIGNED),
            IdField("RAS_frac", 12, 4, Sign.UNSIGNED),
            IdField("MTE", 8, 4, Sign.UNSIGNED),
            IdField("SSBS", 4, 4, Sign.UNSIGNED),
            IdField("BT", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64PFR2_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("VMTETCL", 44, 4),
            IdField("VMTETC", 40, 4),
            IdField("VMTE", 36, 4),
            IdField("FPMR", 32, 4, Sign.UNSIGNED),
            IdField("MPAM2", 28, 4),
            IdField("FGDT", 24, 4),
            IdField("MTEEIRG", 20, 4),
            IdField("UINJ", 16, 4, Sign.UNSIGNED),
            IdField("GCIE", 12, 4, Sign.UNSIGNED),
            IdField("MTEFAR", 8, 4, Sign.UNSIGNED),
            IdField("MTESTOREONLY", 4, 4, Sign.UNSIGNED),
            IdField("MTEPERM", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_UNALLOCATED_4_3: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_AA64ZFR0_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("F64MM", 56, 4, Sign.UNSIGNED),
            IdField("F32MM", 52, 4, Sign.UNSIGNED),
            IdField("F16MM", 48, 4, Sign.UNSIGNED),
            IdField("I8MM", 44, 4, Sign.UNSIGNED),
            IdField("SM4", 40, 4, Sign.UNSIGNED),
            IdField("SHA3", 32, 4, Sign.UNSIGNED),
            IdField("B16B16", 24, 4, Sign.UNSIGNED),
            IdField("BF16", 20, 4, Sign.UNSIGNED),
            IdField("BitPerm", 16, 4, Sign.UNSIGNED),
            IdField("EltPerm", 12, 4, Sign.UNSIGNED),
            IdField("AES", 4, 4, Sign.UNSIGNED),
            IdField("SVEver", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64SMFR0_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("FA64", 63, 1, Sign.UNSIGNED),
            IdField("LUT6", 61, 1, Sign.UNSIGNED),
            IdField("LUTv2", 60, 1, Sign.UNSIGNED),
            IdField("SMEver", 56, 4, Sign.UNSIGNED),
            IdField("I16I64", 52, 4, Sign.UNSIGNED),
            IdField("F64F64", 48, 1, Sign.UNSIGNED),
            IdField("I16I32", 44, 4, Sign.UNSIGNED),
            IdField("B16B16", 43, 1, Sign.UNSIGNED),
            IdField("F16F16", 42, 1, Sign.UNSIGNED),
            IdField("F8F16", 41, 1, Sign.UNSIGNED),
            IdField("F8F32", 40, 1, Sign.UNSIGNED),
            IdField("I8I32", 36, 4, Sign.UNSIGNED),
            IdField("F16F32", 35, 1, Sign.UNSIGNED),
            IdField("B16F32", 34, 1, Sign.UNSIGNED),
            IdField("BI32I32", 33, 1, Sign.UNSIGNED),
            IdField("F32F32", 32, 1, Sign.UNSIGNED),
            IdField("SF8FMA", 30, 1, Sign.UNSIGNED),
            IdField("SF8DP4", 29, 1, Sign.UNSIGNED),
            IdField("SF8DP2", 28, 1, Sign.UNSIGNED),
            IdField("SBitPerm", 25, 1, Sign.UNSIGNED),
            IdField("AES", 24, 1, Sign.UNSIGNED),
            IdField("SFEXPA", 23, 1, Sign.UNSIGNED),
            IdField("STMOP", 16, 1, Sign.UNSIGNED),
            IdField("SMOP4", 0, 1, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_UNALLOCATED_4_6: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_AA64FPFR0_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("F8CVT", 31, 1, Sign.UNSIGNED),
            IdField("F8FMA", 30, 1, Sign.UNSIGNED),
            IdField("F8DP4", 29, 1, Sign.UNSIGNED),
            IdField("F8DP2", 28, 1, Sign.UNSIGNED),
            IdField("F8MM8", 27, 1, Sign.UNSIGNED),
            IdField("F8MM4", 26, 1, Sign.UNSIGNED),
            IdField("F16MM2", 15, 1, Sign.UNSIGNED),
            IdField("F8E4M3", 1, 1, Sign.UNSIGNED),
            IdField("F8E5M2", 0, 1, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64DFR0_EL1: Move(
        changes=(
            Change(0xf00, Held.ZERO, since=(6, 5, 0), takes=Takes.NUMBER, number=15),
        ),
        policies=(
            Policy(None, (6, 1, 65535), Write.INVARIANT),
            Policy((6, 2, 0), (6, 4, 65535), Write.CHECKED),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("HPMN0", 60, 4),
            IdField("ExtTrcBuff", 56, 4, Sign.UNSIGNED),
            IdField("BRBE", 52, 4, Sign.UNSIGNED),
            IdField("MTPMU", 48, 4, Sign.SIGNED),
            IdField("TraceBuffer", 44, 4, Sign.UNSIGNED),
            IdField("TraceFilt", 40, 4, Sign.UNSIGNED),
            IdField("DoubleLock", 36, 4, Sign.SIGNED),
            IdField("PMSVer", 32, 4, Sign.UNSIGNED),
            IdField("CTX_CMPs", 28, 4),
            IdField("SEBEP", 24, 4, Sign.UNSIGNED),
            IdField("WRPs", 20, 4),
            IdField("PMSS", 16, 4, Sign.UNSIGNED),
            IdField("BRPs", 12, 4),
            IdField("PMUVer", 8, 4, Sign.UNSIGNED),
            IdField("TraceVer", 4, 4, Sign.UNSIGNED),
            IdField("DebugVer", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64DFR1_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("ABL_CMPs", 56, 8),
            IdField("DPFZS", 52, 4, Sign.UNSIGNED),
            IdField("EBEP", 48, 4, Sign.UNSIGNED),
            IdField("ITE", 44, 4, Sign.UNSIGNED),
            IdField("ABLE", 40, 4, Sign.UNSIGNED),
            IdField("PMICNTR", 36, 4, Sign.UNSIGNED),
            IdField("SPMU", 32, 4, Sign.UNSIGNED),
            IdField("CTX_CMPs", 24, 8),
            IdField("WRPs", 16, 8),
            IdField("BRPs", 8, 8),
            IdField("SYSPMUID", 0, 8),
        ),
    ),
    arm64.ID_AA64DFR2_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("TRBE_EXC", 24, 4, Sign.UNSIGNED),
            IdField("SPE_nVM", 20, 4, Sign.UNSIGNED),
            IdField("SPE_EXC", 16, 4, Sign.UNSIGNED),
            IdField("BWE", 4, 4, Sign.UNSIGNED),
            IdField("STEP", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_UNALLOCATED_5_3: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_AA64AFR0_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("IMPDEF7", 28, 4),
            IdField("IMPDEF6", 24, 4),
            IdField("IMPDEF5", 20, 4),
            IdField("IMPDEF4", 16, 4),
            IdField("IMPDEF3", 12, 4),
            IdField("IMPDEF2", 8, 4),
            IdField("IMPDEF1", 4, 4),
            IdField("IMPDEF0", 0, 4),
        ),
    ),
    arm64.ID_AA64AFR1_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_UNALLOCATED_5_6: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_UNALLOCATED_5_7: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_AA64ISAR0_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("RNDR", 60, 4, Sign.UNSIGNED),
            IdField("TLB", 56, 4, Sign.UNSIGNED),
            IdField("TS", 52, 4, Sign.UNSIGNED),
            IdField("FHM", 48, 4, Sign.UNSIGNED),
            IdField("DP", 44, 4, Sign.UNSIGNED),
            IdField("SM4", 40, 4, Sign.UNSIGNED),
            IdField("SM3", 36, 4, Sign.UNSIGNED),
            IdField("SHA3", 32, 4, Sign.UNSIGNED),
            IdField("RDM", 28, 4, Sign.UNSIGNED),
            IdField("ATOMIC", 20, 4, Sign.UNSIGNED),
            IdField("CRC32", 16, 4, Sign.UNSIGNED),
            IdField("SHA2", 12, 4, Sign.UNSIGNED),
            IdField("SHA1", 8, 4, Sign.UNSIGNED),
            IdField("AES", 4, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64ISAR1_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("LS64", 60, 4, Sign.UNSIGNED),
            IdField("XS", 56, 4, Sign.UNSIGNED),
            IdField("I8MM", 52, 4, Sign.UNSIGNED),
            IdField("DGH", 48, 4, Sign.UNSIGNED),
            IdField("BF16", 44, 4, Sign.UNSIGNED),
            IdField("SPECRES", 40, 4, Sign.UNSIGNED),
            IdField("SB", 36, 4, Sign.UNSIGNED),
            IdField("FRINTTS", 32, 4, Sign.UNSIGNED),
            IdField("GPI", 28, 4, Sign.UNSIGNED),
            IdField("GPA", 24, 4, Sign.UNSIGNED),
            IdField("LRCPC", 20, 4, Sign.UNSIGNED),
            IdField("FCMA", 16, 4, Sign.UNSIGNED),
            IdField("JSCVT", 12, 4, Sign.UNSIGNED),
            IdField("API", 8, 4, Sign.UNSIGNED),
            IdField("APA", 4, 4, Sign.UNSIGNED),
            IdField("DPB", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64ISAR2_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("ATS1A", 60, 4, Sign.UNSIGNED),
            IdField("LUT", 56, 4, Sign.UNSIGNED),
            IdField("CSSC", 52, 4, Sign.UNSIGNED),
            IdField("RPRFM", 48, 4, Sign.UNSIGNED),
            IdField("PCDPHINT", 44, 4, Sign.UNSIGNED),
            IdField("PRFMSLC", 40, 4, Sign.UNSIGNED),
            IdField("SYSINSTR_128", 36, 4, Sign.UNSIGNED),
            IdField("SYSREG_128", 32, 4, Sign.UNSIGNED),
            IdField("CLRBHB", 28, 4, Sign.UNSIGNED),
            IdField("PAC_frac", 24, 4, Sign.UNSIGNED),
            IdField("BC", 20, 4, Sign.UNSIGNED),
            IdField("MOPS", 16, 4, Sign.UNSIGNED),
            IdField("APA3", 12, 4, Sign.UNSIGNED),
            IdField("GPA3", 8, 4, Sign.UNSIGNED),
            IdField("RPRES", 4, 4, Sign.UNSIGNED),
            IdField("WFxT", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64ISAR3_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("LSCP", 44, 4),
            IdField("LSCSHINT", 40, 4),
            IdField("MTETC", 36, 4),
            IdField("PAC_frac2", 32, 4),
            IdField("FPRCVT", 28, 4, Sign.UNSIGNED),
            IdField("LSUI", 24, 4, Sign.UNSIGNED),
            IdField("OCCMO", 20, 4, Sign.UNSIGNED),
            IdField("LSFE", 16, 4, Sign.UNSIGNED),
            IdField("PACM", 12, 4, Sign.UNSIGNED),
            IdField("TLBIW", 8, 4, Sign.UNSIGNED),
            IdField("FAMINMAX", 4, 4, Sign.UNSIGNED),
            IdField("CPA", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_UNALLOCATED_6_4: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_UNALLOCATED_6_5: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_UNALLOCATED_6_6: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_UNALLOCATED_6_7: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_AA64MMFR0_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("ECV", 60, 4, Sign.UNSIGNED),
            IdField("FGT", 56, 4, Sign.UNSIGNED),
            IdField("EXS", 44, 4, Sign.UNSIGNED),
            IdField("TGRAN4_2", 40, 4, Sign.UNSIGNED),
            IdField("TGRAN64_2", 36, 4, Sign.UNSIGNED),
            IdField("TGRAN16_2", 32, 4, Sign.UNSIGNED),
            IdField("TGRAN4", 28, 4, Sign.SIGNED),
            IdField("TGRAN64", 24, 4, Sign.SIGNED),
            IdField("TGRAN16", 20, 4, Sign.UNSIGNED),
            IdField("BIGENDEL0", 16, 4, Sign.UNSIGNED),
            IdField("SNSMEM", 12, 4, Sign.UNSIGNED),
            IdField("BIGEND", 8, 4, Sign.UNSIGNED),
            IdField("ASIDBITS", 4, 4),
            IdField("PARANGE", 0, 4),
        ),
    ),
    arm64.ID_AA64MMFR1_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("ECBHB", 60, 4, Sign.UNSIGNED),
            IdField("CMOW", 56, 4, Sign.UNSIGNED),
            IdField("TIDCP1", 52, 4, Sign.UNSIGNED),
            IdField("nTLBPA", 48, 4, Sign.UNSIGNED),
            IdField("AFP", 44, 4, Sign.UNSIGNED),
            IdField("HCX", 40, 4, Sign.UNSIGNED),
            IdField("ETS", 36, 4, Sign.UNSIGNED),
            IdField("TWED", 32, 4, Sign.UNSIGNED),
            IdField("XNX", 28, 4, Sign.UNSIGNED),
            IdField("SpecSEI", 24, 4, Sign.UNSIGNED),
            IdField("PAN", 20, 4, Sign.UNSIGNED),
            IdField("LO", 16, 4, Sign.UNSIGNED),
            IdField("HPDS", 12, 4, Sign.UNSIGNED),
            IdField("VH", 8, 4, Sign.UNSIGNED),
            IdField("VMIDBits", 4, 4),
            IdField("HAFDBS", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64MMFR2_EL1: Move(
        changes=(
            Change(0xf000000, Held.ZERO, since=(6, 15, 0), takes=Takes.HOST),
        ),
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("E0PD", 60, 4, Sign.UNSIGNED),
            IdField("EVT", 56, 4, Sign.UNSIGNED),
            IdField("BBM", 52, 4, Sign.UNSIGNED),
            IdField("TTL", 48, 4, Sign.UNSIGNED),
            IdField("FWB", 40, 4, Sign.UNSIGNED),
            IdField("IDS", 36, 4, Sign.UNSIGNED),
            IdField("AT", 32, 4, Sign.UNSIGNED),
            IdField("ST", 28, 4),
            IdField("NV", 24, 4, Sign.UNSIGNED),
            IdField("CCIDX", 20, 4),
            IdField("VARange", 16, 4, Sign.UNSIGNED),
            IdField("IESB", 12, 4, Sign.UNSIGNED),
            IdField("LSM", 8, 4, Sign.UNSIGNED),
            IdField("UAO", 4, 4, Sign.UNSIGNED),
            IdField("CnP", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64MMFR3_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("Spec_FPACC", 60, 4, Sign.UNSIGNED),
            IdField("ADERR", 56, 4, Sign.UNSIGNED),
            IdField("SDERR", 52, 4, Sign.UNSIGNED),
            IdField("ANERR", 44, 4, Sign.UNSIGNED),
            IdField("SNERR", 40, 4, Sign.UNSIGNED),
            IdField("D128_2", 36, 4, Sign.UNSIGNED),
            IdField("D128", 32, 4, Sign.UNSIGNED),
            IdField("MEC", 28, 4, Sign.UNSIGNED),
            IdField("AIE", 24, 4, Sign.UNSIGNED),
            IdField("S2POE", 20, 4, Sign.UNSIGNED),
            IdField("S1POE", 16, 4, Sign.UNSIGNED),
            IdField("S2PIE", 12, 4, Sign.UNSIGNED),
            IdField("S1PIE", 8, 4, Sign.UNSIGNED),
            IdField("SCTLRX", 4, 4, Sign.UNSIGNED),
            IdField("TCRX", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_AA64MMFR4_EL1: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("MTEFGT", 60, 4, Sign.UNSIGNED),
            IdField("SCRX", 56, 4, Sign.UNSIGNED),
            IdField("TEV", 52, 4, Sign.UNSIGNED),
            IdField("TPS", 48, 4, Sign.UNSIGNED),
            IdField("SRMASK", 44, 4, Sign.UNSIGNED),
            IdField("TLBID", 40, 4, Sign.UNSIGNED),
            IdField("E3DSE", 36, 4, Sign.UNSIGNED),
            IdField("EAESR", 32, 4, Sign.UNSIGNED),
            IdField("RMEGDI", 28, 4, Sign.UNSIGNED),
            IdField("E2H0", 24, 4, Sign.SIGNED),
            IdField("NV_frac", 20, 4, Sign.UNSIGNED),
            IdField("FGWTE3", 16, 4, Sign.UNSIGNED),
            IdField("HACDBS", 12, 4, Sign.UNSIGNED),
            IdField("ASID2", 8, 4, Sign.UNSIGNED),
            IdField("EIESB", 4, 4, Sign.UNSIGNED),
            IdField("PoPS", 0, 4, Sign.UNSIGNED),
        ),
    ),
    arm64.ID_UNALLOCATED_7_5: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_UNALLOCATED_7_6: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.ID_UNALLOCATED_7_7: Move(
        policies=(
            Policy(None, (6, 4, 65535), Write.INVARIANT),
            Policy((6, 5, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
    ),
    arm64.SCTLR2_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 4, 4), (0,)),),
        hidden=True,
        hidden_since=(6, 17, 0),
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
        hidden=True,
        hidden_since=(6, 13, 0),
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
        identifies=Identifies.SLOTS,
        fields=(
            IdField("SME", 28, 1, Sign.UNSIGNED),
            IdField("EDGE", 24, 4, Sign.UNSIGNED),
            IdField("THWIDTH", 20, 4, Sign.UNSIGNED),
            IdField("BUS_WIDTH", 16, 4),
            IdField("BUS_SLOTS", 8, 8),
            IdField("SLOTS", 0, 8),
        ),
    ),
    arm64.PIRE0_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 8, 4), (0,)),),
        hidden=True,
        hidden_since=(6, 13, 0),
    ),
    arm64.PIR_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 8, 4), (0,)),),
        hidden=True,
        hidden_since=(6, 13, 0),
    ),
    arm64.POR_EL1: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 16, 4), (0,)),),
        hidden=True,
        hidden_since=(6, 12, 0),
    ),
    arm64.CLIDR_EL1: Move(
        policies=(
            Policy(None, (6, 2, 65535), Write.INVARIANT),
            Policy((6, 3, 0), None, Write.CHECKED),
        ),
        settable=0x7fffffffffff,
        promises=(
            Promise(0x7000000, BitField(arm64.CTR_EL0, 28, 1)),
            Promise(0x38e00000, BitField(arm64.CTR_EL0, 28, 1)),
        ),
    ),
    arm64.AIDR_EL1: Move(
        policies=(
            Policy(None, (6, 14, 65535), Write.INVARIANT),
            Policy((6, 15, 0), None, Write.ID),
        ),
        identifies=Identifies.IMPLEMENTATION,
    ),
    arm64.CTR_EL0: Move(
        policies=(
            Policy(None, (6, 10, 65535), Write.INVARIANT),
            Policy((6, 11, 0), None, Write.ID),
        ),
        identifies=Identifies.FIELDS,
        fields=(
            IdField("TminLine", 32, 6),
            IdField("DIC", 29, 1),
            IdField("IDC", 28, 1),
            IdField("CWG", 24, 4),
            IdField("ERG", 20, 4),
            IdField("DminLine", 16, 4),
            IdField("L1Ip", 14, 2),
            IdField("IminLine", 0, 4),
        ),
    ),
    arm64.SVCR: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR1_EL1, 24, 4), (0,)),),
        hidden=True,
        hidden_since=(6, 12, 0),
    ),
    arm64.FPMR: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64PFR2_EL1, 32, 4), (0,)),),
        hidden=True,
        hidden_since=(6, 12, 0),
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
        policies=(
            Policy(None, (5, 10, 65535), Write.RW),
            Policy((5, 11, 0), (5, 14, 65535), Write.RW),
            Policy((5, 15, 0), None, Write.IGNORED),
        ),
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
        hidden=True,
        hidden_since=(6, 12, 0),
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
        hidden=True,
        hidden_since=(6, 17, 0),
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
        hidden=True,
        hidden_since=(6, 17, 0),
    ),
    arm64.HFGWTR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0,)),),
        hidden=True,
        hidden_since=(6, 17, 0),
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
        hidden=True,
        hidden_since=(7, 3, 0),
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
        hidden=True,
        hidden_since=None,
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
        hidden=True,
        hidden_since=None,
    ),
    arm64.HDFGRTR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0, 1)),),
        hidden=True,
        hidden_since=(6, 17, 0),
    ),
    arm64.HDFGWTR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0, 1)),),
        hidden=True,
        hidden_since=(6, 17, 0),
    ),
    arm64.HFGRTR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0, 1)),),
        hidden=True,
        hidden_since=(6, 17, 0),
    ),
    arm64.HFGWTR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0, 1)),),
        hidden=True,
        hidden_since=(6, 17, 0),
    ),
    arm64.HDFGRTR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0,)),),
        hidden=True,
        hidden_since=(6, 17, 0),
    ),
    arm64.HDFGWTR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0,)),),
        hidden=True,
        hidden_since=(6, 17, 0),
    ),
    arm64.HAFGRTR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0,)),),
        hidden=True,
        hidden_since=(6, 17, 0),
    ),
    arm64.HFGITR2_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR0_EL1, 56, 4), (0, 1)),),
        hidden=True,
        hidden_since=(6, 17, 0),
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
        hidden=True,
        hidden_since=None,
    ),
    arm64.PIR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 8, 4), (0,)),),
        hidden=True,
        hidden_since=None,
    ),
    arm64.POR_EL2: Move(
        absent=Absent.KNOWN,
        unreachable=(Where(BitField(arm64.ID_AA64MMFR3_EL1, 16, 4), (0,)),),
        hidden=True,
        hidden_since=None,
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
        identifies=Identifies.SERVICES,
        fields=(
            IdField("TRNG_V1_0", 0, 1),
        ),
    ),
    arm64.STD_HYP_BMAP: Move(
        absent=Absent.KNOWN,
        values=(ValueSince(None, 0x1),),
        identifies=Identifies.SERVICES,
        fields=(
            IdField("PV_TIME", 0, 1),
        ),
    ),
    arm64.VENDOR_HYP_BMAP: Move(
        absent=Absent.KNOWN,
        values=(ValueSince((5, 10, 0), 0x0), ValueSince((5, 13, 0), 0x3)),
        identifies=Identifies.SERVICES,
        fields=(
            IdField("PTP", 1, 1),
            IdField("FUNC_FEAT", 0, 1),
        ),
    ),
    arm64.VENDOR_HYP_BMAP_2: Move(
        absent=Absent.KNOWN,
        values=(ValueSince(None, 0x0),),
        identifies=Identifies.SERVICES,
        fields=(
            IdField("DISCOVER_IMPL_CPUS", 1, 1),
            IdField("DISCOVER_IMPL_VER", 0, 1),
        ),
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
