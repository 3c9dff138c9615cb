# SPDX-License-Identifier: MIT
"""The ONE_REG id: the only module that knows how its 64 bits are composed.

The codes (architectures, groups, where an encoding's fields go) are facts and stand in
``spec/kvm/id-format.yaml``; the frame that carries them is here, after <asm/kvm.h> and
<linux/kvm.h>: KVM_REG_ARCH_MASK, KVM_REG_SIZE_MASK, KVM_REG_ARM_COPROC_MASK.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from onereg.dataclass import dataclass
from onereg.errors import Mark

ARCH_SHIFT, SIZE_SHIFT, COPROC_SHIFT = 56, 52, 16
ARCH_MASK, SIZE_MASK, COPROC_MASK = 0xFF, 0xF, 0xFFF
NUMBER_BITS = 16
NUMBER_MASK = (1 << NUMBER_BITS) - 1
OPERAND_MASKS = (3, 7, 15, 15, 7)
"""op0, op1, CRn, CRm and op2 of a system register: the greatest value of each."""
CORE_WORD_BYTES = 4
"""Bits 15:0 of a core id count in these (KVM_REG_ARM_CORE_REG)."""
MAX_SIZE_CODE = 8
"""KVM_REG_SIZE_U2048, the largest size that is defined."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """An A64 system register encoding (MRS/MSR operands)."""

    op0: int
    op1: int
    crn: int
    crm: int
    op2: int

    def __str__(self) -> str:
        """The assembler's generic name, as ``S3_0_C1_C0_0`` (Arm ARM C5.1.2)."""
        return f"S{self.op0}_{self.op1}_C{self.crn}_C{self.crm}_{self.op2}"


@dataclass(frozen=True, slots=True)
class Cp15Encoding:
    """An A32 coprocessor 15 encoding: MRC/MCR (32 bits) or, without CRn, MRRC/MCRR (64 bits)."""

    crn: int | None
    opc1: int
    crm: int
    opc2: int | None

    def __str__(self) -> str:
        if self.crn is None:
            return f"p15, {self.opc1}, c{self.crm}"
        return f"p15, {self.opc1}, c{self.crn}, c{self.crm}, {self.opc2}"

    @property
    def bits(self) -> int:
        """The number of bits that the instruction moves."""
        return 64 if self.crn is None else 32


@dataclass(frozen=True, slots=True)
class Group:
    """A value of the id's bits 27:16, which the headers call coprocessor."""

    name: str
    title: str
    coproc: int
    arches: tuple[str, ...]
    bits: tuple[int, ...]
    """The widths that KVM has in the group; empty where the register alone decides."""
    symbol: str | None
    fields: Mapping[str, tuple[int, int]]
    """(msb, lsb) of each encoding field; empty where bits 15:0 are a number or an offset."""
    mark: Mark


@dataclass(frozen=True, slots=True)
class IdFormat:
    """The codes of ``spec/kvm/id-format.yaml``."""

    arches: Mapping[str, int]
    groups: Mapping[str, Group]
    mark: Mark
    foreign: Mapping[str, int] = field(default_factory=dict)
    """Architectures of which the spec has no register, by name: bits 63:56."""
    proposed: Mapping[str, int] = field(default_factory=dict)
    """Groups of arm64 in patches that no release has, by name: bits 27:16."""

    def foreign_arch(self, code: int) -> str | None:
        """The architecture of a code in bits 63:56 that is none of the spec's."""
        return next((name for name, own in self.foreign.items() if own == code), None)

    def proposed_group(self, coproc: int) -> str | None:
        """The group of a code in bits 27:16 that no release has."""
        return next((name for name, own in self.proposed.items() if own == coproc), None)

    def compose(self, arch: str, group: str, size: int, number: int) -> int:
        """The id of ``number`` (bits 15:0) in a group, for a register of ``size`` bytes."""
        return (
            self.arches[arch] << ARCH_SHIFT
            | (size.bit_length() - 1) << SIZE_SHIFT
            | self.groups[group].coproc << COPROC_SHIFT
            | number
        )

    def number(self, group: str, encoding: Encoding | Cp15Encoding) -> int:
        """Bits 15:0 of an encoding; ValueError where an operand has no field or a narrower one."""
        fields = self.groups[group].fields
        number = 0
        for name, value in operands(encoding).items():
            if name not in fields:
                raise ValueError(f"no bits for {name}")
            msb, lsb = fields[name]
            if value >> msb - lsb + 1:
                raise ValueError(f"{name} {value} is wider than {msb - lsb + 1} bits")
            number |= value << lsb
        return number

    def decode(self, id: int) -> DecodedId:
        """The parts of an id; the spec need not list it."""
        arch_code = id >> ARCH_SHIFT & ARCH_MASK
        coproc = id >> COPROC_SHIFT & COPROC_MASK
        size_code = id >> SIZE_SHIFT & SIZE_MASK
        arch = next((name for name, code in self.arches.items() if code == arch_code), None)
        group = next(
            (g for g in self.groups.values() if g.coproc == coproc and arch in g.arches), None
        )
        number = id & NUMBER_MASK
        operands = {
            name: number >> lsb & (1 << msb - lsb + 1) - 1
            for name, (msb, lsb) in (group.fields.items() if group else ())
        }
        rest = id & ~(
            ARCH_MASK << ARCH_SHIFT
            | SIZE_MASK << SIZE_SHIFT
            | COPROC_MASK << COPROC_SHIFT
            | NUMBER_MASK
        )
        return DecodedId(
            id=id,
            arch=arch,
            arch_code=arch_code,
            size=1 << size_code if size_code <= MAX_SIZE_CODE else None,
            coproc=coproc,
            group=group,
            number=number,
            operands=operands,
            reserved=rest,
        )


@dataclass(frozen=True, slots=True)
class DecodedId:
    """The parts of an id; None where a code is not defined."""

    id: int
    arch: str | None
    arch_code: int
    size: int | None
    """Bytes."""
    coproc: int
    group: Group | None
    number: int
    """Bits 15:0."""
    operands: Mapping[str, int]
    """The encoding's fields, for sysreg and cp15."""
    reserved: int
    """Bits that KVM wants to be zero and are not."""


def operands(encoding: Encoding | Cp15Encoding) -> dict[str, int]:
    """The encoding's operands by the names of the Arm ARM; those a 64-bit MRRC lacks left out."""
    if isinstance(encoding, Encoding):
        return {
            "op0": encoding.op0,
            "op1": encoding.op1,
            "CRn": encoding.crn,
            "CRm": encoding.crm,
            "op2": encoding.op2,
        }
    pairs = {"opc1": encoding.opc1, "CRn": encoding.crn, "CRm": encoding.crm, "opc2": encoding.opc2}
    return {name: value for name, value in pairs.items() if value is not None}
