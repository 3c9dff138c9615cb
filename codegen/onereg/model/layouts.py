# SPDX-License-Identifier: MIT
"""Where a VMM keeps each register: a file of ``spec/layouts``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model.registers import OneReg


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
    """AArch32 names (r13), or cells (SPSR_svc); the index is the one of their parked places."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class Layout:
    """Where one VMM keeps each register: a file of ``spec/layouts``."""

    name: str
    title: str
    struct: str
    declares: bool
    """True if the struct itself is generated, False if it is the VMM's own."""
    targets: tuple[Named, ...] | None
    """The targets that render it; None: all but those that only render layouts naming them."""
    constants: Mapping[str, int]
    members: Mapping[str, Member]
    accessors: Mapping[str, Accessor]
    execution_state: StateSelector | None
    kvm_alone: bool
    """The code is for KVM; none of it is for an emulator of the same struct."""
    el1_aarch32: Place | None
    """The member that is not 0 where EL1 is in AArch32 state, which PSTATE hides in User mode."""
    places: Mapping[str, Place]
    """The place of each register, by its name (arm64) or that of its AArch32 cell (parked)."""
    aarch32: Mapping[str, Place]
    """Where registers are kept in AArch32 state, if not in their place of ``places``."""
    live: Mapping[str, Place]
    """The place of the current mode's value, by the name that the cells hold (``r13``, ``sp``)."""
    waived: Mapping[str, str]
    """Registers that the layout has no place for, with the reason."""
    raw: str | None
    """Why registers without a place are kept as raw bytes beside the struct, or None."""
    raw_groups: tuple[Named, ...] | None
    """The groups of ids, sets, families and registers that ``raw`` is about; None: all, for which
    the rules have a finding."""
    unused: Mapping[Place, str]
    """Members, or elements of them, that no register has for a place, with the reason."""
    mirror: Mapping[str, Mark]
    """Names of cells (``spsr``) and registers; a get writes every place of these."""
    narrow: Mapping[str, str]
    """Registers that the layout keeps in fewer bits than KVM has, with the reason."""
    indexes: tuple[Index, ...]
    sysregs: tuple[Named, ...]
    """System registers that the VMM keeps a table of."""
    mark: Mark
    keys: Mapping[str, Mark]
    """Where each key of the file is written."""
    marks: Mapping[tuple[str, str], Mark]
    """Where each name below a key of the file is written, by (key, name as it is written)."""
    strays: tuple[tuple[str, Mark], ...]
    """Names of no register or cell that the file gives a place or a waiver, for the rules."""

    def keeps_raw(self, one_reg: OneReg) -> bool:
        """True if it keeps a register that has no place as raw bytes."""
        groups = self.raw_groups
        return self.raw is not None and (
            groups is None or any(names_register(group, one_reg) for group in groups)
        )


def names_register(named: Named, one_reg: OneReg) -> bool:
    """True if a name of ``raw_groups`` means a register: its group, set, family or own name."""
    register = one_reg.register
    return named.name in (one_reg.group, one_reg.set, register.family, register.name)
