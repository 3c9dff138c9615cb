# SPDX-License-Identifier: MIT
"""The specification as frozen dataclasses: what ``read`` produces and every later stage consumes.

Three kinds of facts stay apart here as they do in ``spec/`` and meet only by name:
:class:`Register` (what the architecture says), :class:`OneReg` (what KVM calls it and how
KVM treats it) and :class:`Layout` (where a VMM keeps it).  Every object knows the
:class:`Mark` it was written at, so that a finding about it can say where.

Nothing in this module computes an id, an order or a place; see ``one_reg``, ``plan``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from onereg.errors import Mark
from onereg.fields import Fields
from onereg.one_reg import Cp15Encoding, Encoding, IdFormat
from onereg.structs import Structs


class Write(Enum):
    """How KVM treats KVM_SET_ONE_REG of a register; the spec's ``write`` key."""

    RW = "rw"
    """A plain store: what is written is what is read back (RES0 bits apart)."""
    CHECKED = "checked"
    """KVM validates the value: it may refuse it (EINVAL) or keep less than was written."""
    INVARIANT = "invariant"
    """Only the value that the register already has is accepted (EINVAL otherwise)."""
    ID = "id"
    """Writable within KVM's mask until a vCPU has run; afterwards like ``invariant`` (EBUSY)."""
    BEFORE_FINALIZE = "before-finalize"
    """Writable until KVM_ARM_VCPU_FINALIZE; refused ever after, the same value included (EPERM)."""
    IGNORED = "ignored"
    """The write succeeds and changes nothing."""


class Scope(Enum):
    """What a register belongs to; the spec's ``scope`` key."""

    VCPU = "vcpu"
    VM = "vm"
    """One value for all vCPUs of the VM, reachable through each of them."""


class Level(Enum):
    """When a put writes a register, as QEMU's KVM_PUT_*_STATE; the spec's ``level`` key."""

    RUNTIME = "runtime"
    """Before any KVM_RUN."""
    RESET = "reset"
    """After a VMM-made vCPU reset, and whenever FULL applies."""
    FULL = "full"
    """Only when the whole vCPU is created or restored."""


@dataclass(frozen=True, slots=True)
class Register:
    """What a register is, by the architecture: one instance of an entry in ``spec/registers``."""

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
    """What KVM calls a register and how it treats it: one id of the ONE_REG interface."""

    register: Register
    group: str
    """``core``, ``sysreg``, ``demux``, ``fw``, ``fw-bitmap``, ``sve``, ``cp15`` or ``vfp``."""
    set: str
    """The set it was written in, as ``pmu``: a unit of order and of review."""
    id: int
    """The 64-bit id, computed by ``one_reg`` from the group and what follows."""
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


class State(Enum):
    """An Execution state; the spec has a folder for each."""

    AARCH32 = "AArch32"
    AARCH64 = "AArch64"


@dataclass(frozen=True, slots=True)
class Mode:
    """An AArch32 mode, or an Exception level and stack pointer of AArch64 state."""

    name: str
    """In lower case: as in a banked register's suffix (svc), or as the Arm ARM's EL1h (el1h)."""
    state: State
    encoding: int
    """PSTATE.M[4:0]."""
    el: int | None
    """The Exception level, EL3 being in AArch64 state where there is one; None: not said."""
    title: str
    waived: str | None
    """Why no register of this mode is kept anywhere, None where they are."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class Cell:
    """One physical register; several modes may share it, a name means one cell a mode."""

    name: str
    """With its bank, as ``LR_irq``."""
    state: State
    """The Execution state of its modes."""
    holds: str
    """The name by which an instruction reaches it: r0..r15, spsr, elr_hyp; sp in AArch64 state."""
    live_in: tuple[str, ...]
    """The modes in which ``holds`` means this cell."""
    register: str | None
    """The AArch64 register whose low bits the cell is, None where none has it."""
    waived: str | None
    """Why no AArch64 register has it."""
    bits: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Absence:
    """A name that means no register in a mode, as SPSR in User mode."""

    holds: str
    mode: str
    reason: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class ViewPart:
    """Bits ``msb:lsb`` of an AArch32 register that are bits ``of_msb:of_lsb`` of ``of``."""

    of: str
    msb: int
    lsb: int
    of_lsb: int
    mark: Mark

    @property
    def of_msb(self) -> int:
        return self.of_lsb + self.msb - self.lsb


@dataclass(frozen=True, slots=True)
class View:
    """An AArch32 system or floating-point register as parts of AArch64 registers."""

    name: str
    title: str
    bits: int
    parts: tuple[ViewPart, ...]
    also: tuple[str, ...]
    source: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Place:
    """``member``, ``member[3]``, ``member[NAME]`` or an accessor; never an expression."""

    member: str
    index: int | str | None
    mark: Mark = field(compare=False)

    def __str__(self) -> str:
        return self.member if self.index is None else f"{self.member}[{self.index}]"


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a state struct: ``count`` elements (0: not an array) of ``bits`` bits."""

    name: str
    bits: int
    count: int
    words: int
    """0, or the bits of the host-order words that an element consists of, the lowest first."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class Accessor:
    """A value that the VMM computes, by a pair of functions."""

    name: str
    bits: int
    read: str
    write: str
    arguments: tuple[str, ...]
    """Further arguments of ``write``: numbers and names."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class StateSelector:
    """How a VMM tells the Execution states apart; the layout's ``execution_state``."""

    read: str
    """The function that is true in AArch64 state."""
    member: str
    """The member that has its answer."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class Named:
    """A name where a layout uses it."""

    name: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Index:
    """A VMM's function from a mode or an Exception level to an index of its places."""

    name: str
    by: str
    """``mode`` or ``el``."""
    of: tuple[Named, ...]
    """AArch32 names (r13), or cells (SPSR_svc); the index is that of their parked places."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class Layout:
    """Where one VMM keeps each register: a file of ``spec/layouts``."""

    name: str
    title: str
    struct: str
    declares: bool
    """Whether the struct itself is generated, rather than the VMM's own."""
    targets: tuple[Named, ...] | None
    """The targets that render it; None: all but those that render only what names them."""
    constants: Mapping[str, int]
    members: Mapping[str, Member]
    accessors: Mapping[str, Accessor]
    execution_state: StateSelector | None
    places: Mapping[str, Place]
    """Where each register is kept, by its name (arm64) or that of its AArch32 cell (parked)."""
    aarch32: Mapping[str, Place]
    """Where registers are kept in AArch32 state, if not in their place of ``places``."""
    live: Mapping[str, Place]
    """Where the value of the current mode is kept, by what the cells hold (``r13``, ``sp``)."""
    waived: Mapping[str, str]
    """Registers that the layout has no place for, with the reason."""
    raw: str | None
    """Why registers without a place are kept as raw bytes beside the struct, or None."""
    raw_groups: tuple[Named, ...] | None
    """The groups of ids that ``raw`` is about; None: all."""
    mirror: Mapping[str, Mark]
    """Names of cells (``spsr``) and registers of which get writes every place."""
    narrow: Mapping[str, str]
    """Registers that the layout keeps in fewer bits than KVM has, with the reason."""
    indexes: tuple[Index, ...]
    sysregs: tuple[Named, ...]
    """System registers that the VMM keeps a table of."""
    mark: Mark
    marks: Mapping[tuple[str, str], Mark]
    """Where each name below a key of the file is written, by (key, name as it is written)."""
    strays: tuple[tuple[str, Mark], ...]
    """Names of no register or cell that the file gives a place or a waiver, for the rules."""

    def keeps_raw(self, group: str) -> bool:
        """Whether it keeps the registers of a group as raw bytes that have no place."""
        groups = self.raw_groups
        return self.raw is not None and (groups is None or group in {g.name for g in groups})


@dataclass(frozen=True, slots=True)
class Deviation:
    """Why the spec is otherwise than an audit's evidence."""

    reason: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Spec:
    """Everything in ``spec/``, read and converted; :mod:`onereg.rules` judge it."""

    one_regs: tuple[OneReg, ...]
    """All ids of all architectures in the order of the spec's files."""
    registers: Mapping[tuple[str, str], Register]
    """By (arch, name)."""
    features: Mapping[tuple[str, str], Feature]
    """By (arch, name)."""
    oldest: str
    newest: str
    """The kernel releases that the spec covers, both inclusive."""
    modes: tuple[Mode, ...]
    cells: tuple[Cell, ...]
    absences: tuple[Absence, ...]
    views: tuple[View, ...]
    layouts: tuple[Layout, ...]
    structs: Mapping[str, Structs]
    """struct kvm_regs by architecture."""
    format: IdFormat
    deviations: Mapping[tuple[str, str], Deviation] = field(default_factory=dict)
    """By (rule, name)."""

    def of_arch(self, arch: str) -> Iterator[OneReg]:
        """The ids of one architecture, in the order of the spec."""
        return (one_reg for one_reg in self.one_regs if one_reg.arch == arch)
