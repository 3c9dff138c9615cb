# SPDX-License-Identifier: MIT
"""Modes, banked registers, and the AArch32 views of AArch64 registers."""

from __future__ import annotations

from enum import Enum

from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model.fields import Fields
from onereg.model.registers import (
    Register,
)

AARCH32 = "aarch32"


"""The architecture that files of fields, generated names and look-ups have of AArch32 views and
cells, beside those of the id's, ``arm64`` and ``arm``."""


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
    """The AArch64 register whose low bits the cell is; None where no register has it."""
    waived: str | None
    """The reason why no AArch64 register has it."""
    bits: int
    fields: Fields
    """The meaning of its bits, from ``spec/fields/aarch32``."""
    family: str
    """The name or name pattern it was written under, as ``R<n>_usr``."""
    index: int | None
    """The value of ``n`` where ``family`` is a pattern, else None."""
    mark: Mark

    @property
    def arch(self) -> str:
        return AARCH32

    @property
    def title(self) -> str:
        """A description."""
        return (
            f"{self.holds} in mode{'s' if len(self.live_in) > 1 else ''} {', '.join(self.live_in)}"
        )


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
    inherits: bool
    """True if it has the fields of the AArch64 register whose low bits it is."""
    fields: Fields
    """The meaning of its bits: inherited, or from ``spec/fields/aarch32``."""
    family: str
    """The name or name pattern it was written under, as ``DBGBVR<n>``."""
    index: int | None
    """The value of ``n`` where ``family`` is a pattern, else None."""
    source: str
    mark: Mark

    @property
    def arch(self) -> str:
        return AARCH32


Described = Register | Cell | View


"""The things whose bits ``spec/fields`` describes."""
