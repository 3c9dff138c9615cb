# SPDX-License-Identifier: MIT
"""Registers as the architecture has them, and their ids as KVM has them.

:class:`Register` is a fact of the architecture, :class:`OneReg` one of KVM; they meet by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model.absent import Absent
from onereg.model.changed import Changed
from onereg.model.fields import Fields, OtherField
from onereg.model.id_fields import DefaultChange, Granted, Refused, Safe, Writable
from onereg.model.ids import Cp15Encoding, Encoding


class Write(Enum):
    """How KVM treats KVM_SET_ONE_REG of a register; the spec's ``write`` key.

    ``Words.write`` has a sentence on each.
    """

    RW = "rw"
    CHECKED = "checked"
    INVARIANT = "invariant"
    ID = "id"
    BEFORE_FINALIZE = "before-finalize"
    IGNORED = "ignored"


class Scope(Enum):
    """The owner of a register; the spec's ``scope`` key, ``Words.scope`` in words."""

    VCPU = "vcpu"
    VM = "vm"


class Level(Enum):
    """When a put writes a register, as QEMU's KVM_PUT_*_STATE; the spec's ``level`` key.

    ``Words.level`` has a sentence on each; a level includes those before it.
    """

    RUNTIME = "runtime"
    RESET = "reset"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Register:
    """A register by the architecture: one instance of an entry in ``spec/registers``."""

    name: str
    arch: str
    """``arm64``, or ``arm`` for the removed 32-bit host."""
    title: str
    """The heading of the register in the Arm ARM, or a description of a KVM pseudo-register."""
    bits: int
    encoding: Encoding | Cp15Encoding | None
    fields: Fields
    source: str
    family: str
    """The name or name pattern it was written under, as ``DBGBVR<n>_EL1``."""
    index: int | None
    """The value of ``n`` where ``family`` is a pattern, else None."""
    also: tuple[str, ...]
    """Other names of the same register, as ``FP`` for X29."""
    unlisted: str | None
    """Why KVM has no id for it, None where it has one."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class Condition:
    """A lower bound on an unsigned ID register field, as ``ID_AA64MMFR3_EL1.TCRX >= 1``."""

    register: str
    field: str
    at_least: int


@dataclass(frozen=True, slots=True)
class Listing:
    """One rule by which KVM_GET_REG_LIST has a register; any rule that holds suffices."""

    since: str | None
    """First kernel release of the rule, None for older than the spec covers."""
    until: str | None
    """Last kernel release of the rule (inclusive), None for still there."""
    requires: tuple[str, ...]
    """vCPU features and VM capabilities (names in ``spec/kvm/features.yaml``), all needed."""
    excludes: tuple[str, ...]
    """Features that must be absent."""
    conditions: tuple[Condition, ...]
    cache: bool
    """Only where CLIDR_EL1 says that the cache of the CSSELR index exists."""
    write: Write
    mark: Mark


@dataclass(frozen=True, slots=True)
class OneReg:
    """A register by KVM: one id of the ONE_REG interface, and how KVM treats it."""

    register: Register
    group: str
    """``core``, ``sysreg``, ``demux``, ``fw``, ``fw-bitmap``, ``sve``, ``cp15`` or ``vfp``."""
    set: str
    """The set it was written in, as ``pmu``: a unit of order and of review."""
    id: int
    """The 64-bit id, which ``one_reg`` computes from the group and the attributes that follow."""
    size: int
    """Bytes that KVM_GET_ONE_REG copies, as the id's size field says."""
    member: str | None
    """core: the member of struct kvm_regs, as ``spsr[KVM_SPSR_ABT]``."""
    number: int | None
    """demux, fw, fw-bitmap, sve, vfp: bits 15:0 of the id; core: as stated beside the member."""
    id_encoding: Encoding | Cp15Encoding | None
    """sysreg, cp15: the encoding that the id carries; not the register's where ``why`` says so."""
    why: str | None
    """The reason for an id that contradicts the register's encoding."""
    symbol: str | None
    """The uapi macro that yields the id, as ``KVM_REG_ARM_TIMER_CNT``."""
    listed: tuple[Listing, ...]
    """Empty where no kernel lists it although the header names it."""
    write: Write
    """The policy of the newest kernel; a :class:`Listing` has that of its releases."""
    scope: Scope
    level: Level
    volatile: bool
    """The value changes by itself (a running counter): a read-back may differ."""
    alias: str | None
    """The register whose storage this id shows too, as PMCNTENSET_EL0 for PMCNTENCLR_EL0."""
    clear: str | None
    """The write-one-to-clear twin that a put must drain first, as PMCNTENCLR_EL0."""
    within: str | None
    """The wider register whose low bits it is and which KVM lists in its stead, as Z0 for V0."""
    before: tuple[str, ...]
    """Registers, families or sets that must be written after this one."""
    after: tuple[str, ...]
    follows: OtherField | None
    """The field of an ID register from which KVM computes the value anew when that is written."""
    absent: Absent | None
    """The meaning of its absence; None where the spec does not tell it."""
    limit: bool
    """True if KVM takes no greater number than a fresh vCPU of the host has."""
    changed: tuple[Changed, ...]
    """Bits that a kernel takes and then alters."""
    safe: tuple[Safe, ...]
    """ID register fields of which not the lower value is safe."""
    writable: tuple[Writable, ...]
    """The bits of an ID register that KVM lets be written, by release."""
    refused: tuple[Refused, ...]
    """Values of ID register fields that KVM refuses though they are safe."""
    granted: tuple[Granted, ...]
    """ID register fields that a vCPU has with some features only."""
    defaults: tuple[DefaultChange, ...]
    """ID register fields that fresh vCPUs were seen to hold otherwise on another kernel."""
    source: str
    note: str | None
    mark: Mark

    @property
    def name(self) -> str:
        return self.register.name

    @property
    def arch(self) -> str:
        return self.register.arch


@dataclass(frozen=True, slots=True)
class Feature:
    """A vCPU feature (bits of KVM_ARM_VCPU_INIT) or a VM capability that changes the list."""

    name: str
    title: str
    bits: tuple[int, ...]
    """Bits of ``struct kvm_vcpu_init.features``; empty for a VM capability."""
    symbols: tuple[str, ...]
    capability: str | None
    since: str | None
    needs: tuple[str, ...]
    excludes: tuple[str, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class NamedKernel:
    """A distribution's kernel: a release of Linux, and the registers that it treats otherwise."""

    name: str
    """The name, as ``amzn-6.1``."""
    arch: str
    title: str
    release: str
    """The release that it is made from."""
    uname: str | None
    """A part of ``uname -r`` behind the release, by which such a kernel is known."""
    registers: Mapping[str, str | None]
    """The release whose rules a register has in this kernel, by name; None: it is not listed."""
    source: str
    mark: Mark
