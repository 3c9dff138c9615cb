# SPDX-License-Identifier: MIT
"""ONE_REG ids of the registers that QEMU does not keep as a list, transcribed by hand.

Source: Documentation/virt/kvm/api.rst, "4.68 KVM_SET_ONE_REG", the table of arm64 core registers
and the paragraph on SVE registers; SPSR_FIQ, which the table has with a wrong size before Linux
6.4, from <asm/kvm.h>.  Nothing here is read from the specification.
"""

from __future__ import annotations

from typing import Literal

ByteOrder = Literal["little", "big"]

GENERAL = {f"X{n}": 0x6030_0000_0010_0000 + 2 * n for n in range(31)}

CORE = GENERAL | {
    "SP_EL0": 0x6030_0000_0010_003E,
    "PC": 0x6030_0000_0010_0040,
    "PSTATE": 0x6030_0000_0010_0042,
    "SP_EL1": 0x6030_0000_0010_0044,
    "ELR_EL1": 0x6030_0000_0010_0046,
    "SPSR_EL1": 0x6030_0000_0010_0048,
    "SPSR_abt": 0x6030_0000_0010_004A,
    "SPSR_und": 0x6030_0000_0010_004C,
    "SPSR_irq": 0x6030_0000_0010_004E,
    "SPSR_fiq": 0x6030_0000_0010_0050,
    "FPSR": 0x6020_0000_0010_00D4,
    "FPCR": 0x6020_0000_0010_00D5,
}

SIMD = {f"V{n}": 0x6040_0000_0010_0054 + 4 * n for n in range(32)}
"""Listed where the vCPU has no SVE."""

SVE = (
    {f"Z{n}": 0x6080_0000_0015_0000 + 0x20 * n for n in range(32)}
    | {f"P{n}": 0x6050_0000_0015_0400 + 0x20 * n for n in range(16)}
    | {"FFR": 0x6050_0000_0015_0600}
)
"""Listed in their stead where it has; bytes, lowest first, on any host."""

LISTED = {"SPSR_EL2": 0x6030_0000_0013_E200, "SP_EL2": 0x6030_0000_0013_F208}
"""System registers, which QEMU keeps as a list of (id, value), that are live in some mode."""


def of_vcpu(sve: bool) -> dict[str, int]:
    """The registers of a vCPU by name."""
    return CORE | (SVE if sve else SIMD)


def size(id: int) -> int:
    """Bytes of a register."""
    return 1 << (id >> 52 & 0xF)


def byte_order(id: int, host: ByteOrder) -> ByteOrder:
    """In which order KVM has the bytes of a register on such a host."""
    return "little" if id >> 16 & 0xFFF == 0x15 else host
