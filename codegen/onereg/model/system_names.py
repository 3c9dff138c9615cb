# SPDX-License-Identifier: MIT
"""Names of System registers and System instructions that KVM has no id for: ``spec/names``.

Registers of ``spec/registers`` are not repeated here; together they are every name of the
architecture.
"""

from __future__ import annotations

import re
from enum import Enum

from onereg.dataclass import dataclass
from onereg.errors import Mark
from onereg.model.ids import Encoding


class Access(Enum):
    """The accesses that instructions make to a register; the spec's ``access`` key."""

    READ_WRITE = "rw"
    READ = "ro"
    """Only MRS, MRC or MRRC exists."""
    WRITE = "wo"
    """Only MSR, MCR or MCRR exists."""


@dataclass(frozen=True, slots=True)
class ImmediateEncoding:
    """An MSR that sets PSTATE from an immediate, or an instruction of that encoding space.

    CRm is the immediate, from ``first`` to ``last``; op0 is 0, CRn 4, Rt 31 (Arm ARM C5.1.3).
    """

    op1: int
    first: int
    last: int
    op2: int

    def __str__(self) -> str:
        return f"S0_{self.op1}_C4_C{self.first}-{self.last}_{self.op2}"


@dataclass(frozen=True, slots=True)
class CoprocessorEncoding:
    """An A32 encoding: MRC/MCR (32 bits) or, without CRn and opc2, MRRC/MCRR (64 bits).

    VMRS and VMSR are MRC and MCR of coprocessor 10, their register's number being CRn.
    """

    coproc: int
    crn: int | None
    opc1: int
    crm: int
    opc2: int | None

    def __str__(self) -> str:
        if self.crn is None:
            return f"p{self.coproc}, {self.opc1}, c{self.crm}"
        return f"p{self.coproc}, {self.opc1}, c{self.crn}, c{self.crm}, {self.opc2}"


SystemEncoding = Encoding | ImmediateEncoding | CoprocessorEncoding

_A64 = re.compile(r"S([0-3])_([0-7])_C(\d{1,2})_C(\d{1,2})(?:-(\d{1,2}))?_([0-7])", re.ASCII)
_A32 = re.compile(
    r"p(\d{1,2}), (\d{1,2}), c(\d{1,2})(?:, c(\d{1,2}), ([0-7]))?",
    re.ASCII,
)


def parse_encoding(text: str) -> SystemEncoding:
    """``S3_0_C1_C0_0``, ``S0_3_C4_C0-15_6``, ``p15, 0, c1, c0, 0`` or ``p15, 0, c2``.

    Raises ValueError for anything else.
    """
    match = _A64.fullmatch(text)
    if match:
        op0, op1, crn, crm, op2 = (int(match[group]) for group in (1, 2, 3, 4, 6))
        last = crm if match[5] is None else int(match[5])
        if crn <= 15 and crm <= last <= 15:
            if match[5] is None:
                return Encoding(op0, op1, crn, crm, op2)
            if (op0, crn) == (0, 4):
                return ImmediateEncoding(op1, crm, last, op2)
    match = _A32.fullmatch(text)
    if match:
        coproc, opc1, first = (int(match[group]) for group in (1, 2, 3))
        if match[4] is None:
            if coproc <= 15 and opc1 <= 15 and first <= 15:
                return CoprocessorEncoding(coproc, None, opc1, first, None)
        elif coproc <= 15 and opc1 <= 7 and first <= 15 and int(match[4]) <= 15:
            return CoprocessorEncoding(coproc, first, opc1, int(match[4]), int(match[5]))
    raise ValueError(
        f"{text!r} is no encoding such as S3_0_C1_C0_0, S0_3_C4_C0-15_6 (an immediate), "
        "p15, 0, c1, c0, 0 or p15, 0, c2"
    )


@dataclass(frozen=True, slots=True)
class SystemName:
    """One name: of a System register or System instruction, or another name of one of these."""

    name: str
    """The name; an instruction's has its mnemonic, as ``TLBI VAE1IS``."""
    title: str | None
    """The register's title in the Arm ARM, or a description; None where ``alias`` says it."""
    encoding: SystemEncoding
    low: CoprocessorEncoding | None
    """The MRC and MCR that reach bits 31:0 of a register that MRRC and MCRR name."""
    access: Access
    alias: str | None
    """The other register that it reaches, as SCTLR_EL1 for SCTLR_EL12."""
    beside: str | None
    """The reason why something else has this name or this encoding."""
    family: str
    """The name or name pattern it was written under."""
    mark: Mark

    @property
    def is_aarch32(self) -> bool:
        return isinstance(self.encoding, CoprocessorEncoding)

    @property
    def is_instruction(self) -> bool:
        """True if it is an instruction, and no register."""
        match self.encoding:
            case Encoding(op0=op0):
                return op0 == 1
            case ImmediateEncoding():
                return True
            case CoprocessorEncoding(coproc=15, crn=7 | 8):
                return self.access is Access.WRITE
        return False
