# SPDX-License-Identifier: 0BSD
# Edited in templates/python/rows.py; `onereg generate` copies it.
"""The rows of the generated tables: the facts about a register, and its place in a layout.

``registers`` has one :class:`Register` per ONE_REG id, which says how the register is written;
a layout (``native``, say) has one :class:`Row` per register that it keeps, which says where.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from operator import attrgetter

__all__ = ["Field", "Level", "Register", "Row", "Scope", "Write", "register_size"]


class Write(Enum):
    """How KVM treats KVM_SET_ONE_REG of a register, and so what a put does.

    ``registers`` has a sentence on each.
    """

    RW = "rw"
    CHECKED = "checked"
    INVARIANT = "invariant"
    ID = "id"
    BEFORE_FINALIZE = "before-finalize"
    IGNORED = "ignored"


class Scope(Enum):
    """The owner of a register; ``registers`` has a sentence on each."""

    VCPU = "vcpu"
    VM = "vm"


class Level(IntEnum):
    """When a put writes a register; each level includes those before it.

    ``registers`` has a sentence on each.
    """

    RUNTIME = 1
    RESET = 2
    FULL = 3


_KVM_REG_SIZE_SHIFT = 52
_KVM_REG_SIZE_MASK = 0xF << _KVM_REG_SIZE_SHIFT


def register_size(id: int) -> int:
    """Bytes that KVM_GET_ONE_REG and KVM_SET_ONE_REG copy for ``id`` (uapi KVM_REG_SIZE)."""
    return 1 << ((id & _KVM_REG_SIZE_MASK) >> _KVM_REG_SIZE_SHIFT)


@dataclass(frozen=True, slots=True)
class Register:
    """One ONE_REG id."""

    name: str
    """Architectural name, as ``SPSR_EL1``."""
    id: int
    write: Write = Write.RW
    level: Level = Level.RUNTIME
    scope: Scope = Scope.VCPU
    alias: str | None = None
    """The register whose storage this id shows too; an alias is read and never written."""
    volatile: bool = False
    """The value changes by itself, as a running counter's does."""
    clear: int | None = None
    """The id of the write-one-to-clear twin, drained before this register is written."""
    within: int | None = None
    """The id of the wider register that KVM lists in its stead, and whose low bits it is:
    Z0 for V0."""

    @property
    def size(self) -> int:
        """Width in bytes."""
        return register_size(self.id)


@dataclass(frozen=True, slots=True)
class Field:
    """A place in a state object: attribute ``member``, or element ``index`` of that list.

    A dotted ``member`` is an attribute of an attribute.  ``size`` is the width in bytes of a
    place that is narrower than its register: a value that does not fit there is an error and
    never cut.
    """

    member: str
    index: int | None = None
    size: int | None = None

    def load(self, state: object) -> int | bytes:
        """The value that ``state`` has in this place."""
        value = attrgetter(self.member)(state)
        found: int | bytes = value if self.index is None else value[self.index]
        return found

    def store(self, state: object, value: int | bytes) -> None:
        """Put ``value`` in this place of ``state``."""
        if self.index is not None:
            attrgetter(self.member)(state)[self.index] = value
            return
        owner, _, name = self.member.rpartition(".")
        setattr(attrgetter(owner)(state) if owner else state, name, value)


@dataclass(frozen=True, slots=True)
class Row:
    """The place of one register in a layout.

    While the vCPU is in AArch32 state in a mode of ``live_in`` the value is in ``live``; in
    every other mode of AArch32 state it is in ``parked``, if there is one; else, and in AArch64
    state, it is in ``place``.

    In User mode below an EL1 in AArch64 state only the registers of User mode are AArch32
    registers.  All others are in ``place`` there.
    """

    id: int
    place: Field
    live_in: Sequence[int] = ()
    """Values of PSTATE.M[4:0] of AArch32 state."""
    live: Field | None = None
    mirror: bool = False
    """A get stores a value into the other places too."""
    parked: Field | None = None
    user: bool = False
    """A register of User mode, whatever the state of EL1."""

    def home(self, mode: int | None, below_aarch64: bool = False) -> Field:
        """Where the value is in AArch32 ``mode``, None for AArch64 state.

        ``below_aarch64``: it is User mode, and EL1 is in AArch64 state.
        """
        return self._in_use(mode, below_aarch64)[0]

    def places(self, mode: int | None, below_aarch64: bool = False) -> tuple[Field, ...]:
        """Where a get puts the value in ``mode``."""
        places = self._in_use(mode, below_aarch64)
        return places if self.mirror else places[:1]

    def _in_use(self, mode: int | None, below_aarch64: bool) -> tuple[Field, ...]:
        """The places that the register has in a mode; the value is in the first."""
        places = [self.place]
        if self.parked is not None and mode is not None and (self.user or not below_aarch64):
            places.insert(0, self.parked)
        if self.live is not None and mode in self.live_in:
            places.insert(0, self.live)
        return tuple(places)
