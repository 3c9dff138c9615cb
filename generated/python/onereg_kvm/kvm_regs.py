# SPDX-License-Identifier: 0BSD
# From spec/layouts/kvm_regs.yaml.  Do not edit: change the spec, then run `onereg generate`.
# The kernel's struct kvm_regs, and a list of all other registers.
"""The kernel's struct kvm_regs, and a list of all other registers.

A state is any object that has these attributes, the dotted ones within other objects:

- regs.regs: list[int] of 31, 64 bits each
- regs.sp: int, 64 bits
- regs.pc: int, 64 bits
- regs.pstate: int, 64 bits
- sp_el1: int, 64 bits
- elr_el1: int, 64 bits
- spsr: list[int] of 5, 64 bits each
- fp_regs.vregs: list[int] of 32, 128 bits each
- fp_regs.fpsr: int, 32 bits
- fp_regs.fpcr: int, 32 bits
"""

from __future__ import annotations

from typing import Any, Final

from . import arm64
from .rows import Field, Row
from .sync import Layout

__all__ = ["LAYOUT"]

KVM_SPSR_EL1: Final = 0
KVM_SPSR_ABT: Final = 1
KVM_SPSR_UND: Final = 2
KVM_SPSR_IRQ: Final = 3
KVM_SPSR_FIQ: Final = 4


# The value of the register is in that member.
# Rows are in the order of a restore.
_ROWS: Final[tuple[Row, ...]] = (
    Row(arm64.PSTATE, Field("regs.pstate")),
    Row(arm64.X0, Field("regs.regs", 0)),  # R0
    Row(arm64.X1, Field("regs.regs", 1)),  # R1
    Row(arm64.X2, Field("regs.regs", 2)),  # R2
    Row(arm64.X3, Field("regs.regs", 3)),  # R3
    Row(arm64.X4, Field("regs.regs", 4)),  # R4
    Row(arm64.X5, Field("regs.regs", 5)),  # R5
    Row(arm64.X6, Field("regs.regs", 6)),  # R6
    Row(arm64.X7, Field("regs.regs", 7)),  # R7
    Row(arm64.X8, Field("regs.regs", 8)),  # R8_usr
    Row(arm64.X9, Field("regs.regs", 9)),  # R9_usr
    Row(arm64.X10, Field("regs.regs", 10)),  # R10_usr
    Row(arm64.X11, Field("regs.regs", 11)),  # R11_usr
    Row(arm64.X12, Field("regs.regs", 12)),  # R12_usr
    Row(arm64.X13, Field("regs.regs", 13)),  # SP_usr
    Row(arm64.X14, Field("regs.regs", 14)),  # LR_usr
    Row(arm64.X15, Field("regs.regs", 15)),  # SP_hyp
    Row(arm64.X16, Field("regs.regs", 16)),  # LR_irq
    Row(arm64.X17, Field("regs.regs", 17)),  # SP_irq
    Row(arm64.X18, Field("regs.regs", 18)),  # LR_svc
    Row(arm64.X19, Field("regs.regs", 19)),  # SP_svc
    Row(arm64.X20, Field("regs.regs", 20)),  # LR_abt
    Row(arm64.X21, Field("regs.regs", 21)),  # SP_abt
    Row(arm64.X22, Field("regs.regs", 22)),  # LR_und
    Row(arm64.X23, Field("regs.regs", 23)),  # SP_und
    Row(arm64.X24, Field("regs.regs", 24)),  # R8_fiq
    Row(arm64.X25, Field("regs.regs", 25)),  # R9_fiq
    Row(arm64.X26, Field("regs.regs", 26)),  # R10_fiq
    Row(arm64.X27, Field("regs.regs", 27)),  # R11_fiq
    Row(arm64.X28, Field("regs.regs", 28)),  # R12_fiq
    Row(arm64.X29, Field("regs.regs", 29)),  # SP_fiq
    Row(arm64.X30, Field("regs.regs", 30)),  # LR_fiq
    Row(arm64.PC, Field("regs.pc")),
    Row(arm64.SP_EL0, Field("regs.sp")),
    Row(arm64.SP_EL1, Field("sp_el1")),
    Row(arm64.ELR_EL1, Field("elr_el1")),
    Row(arm64.SPSR_EL1, Field("spsr", KVM_SPSR_EL1)),  # SPSR_svc
    Row(arm64.SPSR_abt, Field("spsr", KVM_SPSR_ABT)),
    Row(arm64.SPSR_und, Field("spsr", KVM_SPSR_UND)),
    Row(arm64.SPSR_irq, Field("spsr", KVM_SPSR_IRQ)),
    Row(arm64.SPSR_fiq, Field("spsr", KVM_SPSR_FIQ)),
    Row(arm64.V0, Field("fp_regs.vregs", 0)),
    Row(arm64.V1, Field("fp_regs.vregs", 1)),
    Row(arm64.V2, Field("fp_regs.vregs", 2)),
    Row(arm64.V3, Field("fp_regs.vregs", 3)),
    Row(arm64.V4, Field("fp_regs.vregs", 4)),
    Row(arm64.V5, Field("fp_regs.vregs", 5)),
    Row(arm64.V6, Field("fp_regs.vregs", 6)),
    Row(arm64.V7, Field("fp_regs.vregs", 7)),
    Row(arm64.V8, Field("fp_regs.vregs", 8)),
    Row(arm64.V9, Field("fp_regs.vregs", 9)),
    Row(arm64.V10, Field("fp_regs.vregs", 10)),
    Row(arm64.V11, Field("fp_regs.vregs", 11)),
    Row(arm64.V12, Field("fp_regs.vregs", 12)),
    Row(arm64.V13, Field("fp_regs.vregs", 13)),
    Row(arm64.V14, Field("fp_regs.vregs", 14)),
    Row(arm64.V15, Field("fp_regs.vregs", 15)),
    Row(arm64.V16, Field("fp_regs.vregs", 16)),
    Row(arm64.V17, Field("fp_regs.vregs", 17)),
    Row(arm64.V18, Field("fp_regs.vregs", 18)),
    Row(arm64.V19, Field("fp_regs.vregs", 19)),
    Row(arm64.V20, Field("fp_regs.vregs", 20)),
    Row(arm64.V21, Field("fp_regs.vregs", 21)),
    Row(arm64.V22, Field("fp_regs.vregs", 22)),
    Row(arm64.V23, Field("fp_regs.vregs", 23)),
    Row(arm64.V24, Field("fp_regs.vregs", 24)),
    Row(arm64.V25, Field("fp_regs.vregs", 25)),
    Row(arm64.V26, Field("fp_regs.vregs", 26)),
    Row(arm64.V27, Field("fp_regs.vregs", 27)),
    Row(arm64.V28, Field("fp_regs.vregs", 28)),
    Row(arm64.V29, Field("fp_regs.vregs", 29)),
    Row(arm64.V30, Field("fp_regs.vregs", 30)),
    Row(arm64.V31, Field("fp_regs.vregs", 31)),
    Row(arm64.FPSR, Field("fp_regs.fpsr")),
    Row(arm64.FPCR, Field("fp_regs.fpcr")),
)

LAYOUT: Final[Layout[Any]] = Layout("kvm_regs", "The kernel's struct kvm_regs, and a list of all other registers", _ROWS)
