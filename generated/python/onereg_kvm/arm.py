# SPDX-License-Identifier: 0BSD
# KVM_GET_ONE_REG and KVM_SET_ONE_REG ids of KVM/arm, the 32-bit host (removed in 5.7).
# From spec/registers and spec/kvm.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: RUF022
"""The ids of the removed KVM/arm (32-bit hosts, until Linux 5.7), as old streams have them."""

from typing import Final

__all__ = [
    "ACTLR",
    "ADFSR",
    "AIDR",
    "AIFSR",
    "AMAIR0",
    "AMAIR1",
    "CCSIDR0",
    "CCSIDR1",
    "CCSIDR10",
    "CCSIDR11",
    "CCSIDR2",
    "CCSIDR3",
    "CCSIDR4",
    "CCSIDR5",
    "CCSIDR6",
    "CCSIDR7",
    "CCSIDR8",
    "CCSIDR9",
    "CLIDR",
    "CNTKCTL",
    "CNTPCT",
    "CNTP_CTL",
    "CNTP_CVAL",
    "CNTVCT",
    "CNTV_CTL",
    "CNTV_CVAL",
    "CONTEXTIDR",
    "CPACR",
    "CPSR",
    "CSSELR",
    "CTR",
    "D0",
    "D1",
    "D10",
    "D11",
    "D12",
    "D13",
    "D14",
    "D15",
    "D16",
    "D17",
    "D18",
    "D19",
    "D2",
    "D20",
    "D21",
    "D22",
    "D23",
    "D24",
    "D25",
    "D26",
    "D27",
    "D28",
    "D29",
    "D3",
    "D30",
    "D31",
    "D4",
    "D5",
    "D6",
    "D7",
    "D8",
    "D9",
    "DACR",
    "DFAR",
    "DFSR",
    "FPEXC",
    "FPINST",
    "FPINST2",
    "FPSCR",
    "FPSID",
    "ID_AFR0",
    "ID_DFR0",
    "ID_ISAR0",
    "ID_ISAR1",
    "ID_ISAR2",
    "ID_ISAR3",
    "ID_ISAR4",
    "ID_ISAR5",
    "ID_MMFR0",
    "ID_MMFR1",
    "ID_MMFR2",
    "ID_MMFR3",
    "ID_PFR0",
    "ID_PFR1",
    "IFAR",
    "IFSR",
    "L2CTLR",
    "LR_abt",
    "LR_fiq",
    "LR_irq",
    "LR_svc",
    "LR_und",
    "LR_usr",
    "MAIR0",
    "MAIR1",
    "MIDR",
    "MPIDR",
    "MVFR0",
    "MVFR1",
    "ORIG_r0",
    "PAR",
    "PC",
    "PSCI_VERSION",
    "R0_usr",
    "R10_fiq",
    "R10_usr",
    "R11_fiq",
    "R11_usr",
    "R12_fiq",
    "R12_usr",
    "R1_usr",
    "R2_usr",
    "R3_usr",
    "R4_usr",
    "R5_usr",
    "R6_usr",
    "R7_usr",
    "R8_fiq",
    "R8_usr",
    "R9_fiq",
    "R9_usr",
    "REVIDR",
    "SCTLR",
    "SMCCC_ARCH_WORKAROUND_1",
    "SMCCC_ARCH_WORKAROUND_2",
    "SPSR_abt",
    "SPSR_fiq",
    "SPSR_irq",
    "SPSR_svc",
    "SPSR_und",
    "SP_abt",
    "SP_fiq",
    "SP_irq",
    "SP_svc",
    "SP_und",
    "SP_usr",
    "TCMTR",
    "TLBTR",
    "TPIDRPRW",
    "TPIDRURO",
    "TPIDRURW",
    "TTBCR",
    "TTBR0",
    "TTBR0_32",
    "TTBR1",
    "TTBR1_32",
    "VBAR",
]

# General-purpose register
R0_usr: Final = 0x4020000000100000
# General-purpose register
R1_usr: Final = 0x4020000000100001
# General-purpose register
R2_usr: Final = 0x4020000000100002
# General-purpose register
R3_usr: Final = 0x4020000000100003
# General-purpose register
R4_usr: Final = 0x4020000000100004
# General-purpose register
R5_usr: Final = 0x4020000000100005
# General-purpose register
R6_usr: Final = 0x4020000000100006
# General-purpose register
R7_usr: Final = 0x4020000000100007
# General-purpose register
R8_usr: Final = 0x4020000000100008
# General-purpose register
R9_usr: Final = 0x4020000000100009
# General-purpose register
R10_usr: Final = 0x402000000010000a
# General-purpose register
R11_usr: Final = 0x402000000010000b
# General-purpose register
R12_usr: Final = 0x402000000010000c
# Stack pointer of User and System modes
SP_usr: Final = 0x402000000010000d
# Link register of User, System and Hyp modes
LR_usr: Final = 0x402000000010000e
# Program counter
PC: Final = 0x402000000010000f
# Current Program Status Register
CPSR: Final = 0x4020000000100010
# Last word of struct pt_regs, which no guest register uses
ORIG_r0: Final = 0x4020000000100011
# Stack pointer of Supervisor mode
SP_svc: Final = 0x4020000000100012
# Link register of Supervisor mode
LR_svc: Final = 0x4020000000100013
# Saved Program Status Register of Supervisor mode
SPSR_svc: Final = 0x4020000000100014
# Stack pointer of Abort mode
SP_abt: Final = 0x4020000000100015
# Link register of Abort mode
LR_abt: Final = 0x4020000000100016
# Saved Program Status Register of Abort mode
SPSR_abt: Final = 0x4020000000100017
# Stack pointer of Undefined mode
SP_und: Final = 0x4020000000100018
# Link register of Undefined mode
LR_und: Final = 0x4020000000100019
# Saved Program Status Register of Undefined mode
SPSR_und: Final = 0x402000000010001a
# Stack pointer of IRQ mode
SP_irq: Final = 0x402000000010001b
# Link register of IRQ mode
LR_irq: Final = 0x402000000010001c
# Saved Program Status Register of IRQ mode
SPSR_irq: Final = 0x402000000010001d
# General-purpose register of FIQ mode
R8_fiq: Final = 0x402000000010001e
# General-purpose register of FIQ mode
R9_fiq: Final = 0x402000000010001f
# General-purpose register of FIQ mode
R10_fiq: Final = 0x4020000000100020
# General-purpose register of FIQ mode
R11_fiq: Final = 0x4020000000100021
# General-purpose register of FIQ mode
R12_fiq: Final = 0x4020000000100022
# Stack pointer of FIQ mode
SP_fiq: Final = 0x4020000000100023
# Link register of FIQ mode
LR_fiq: Final = 0x4020000000100024
# Saved Program Status Register of FIQ mode
SPSR_fiq: Final = 0x4020000000100025
# Main ID Register
MIDR: Final = 0x40200000000f0000
# Cache Type Register
CTR: Final = 0x40200000000f0001
# TCM Type Register
TCMTR: Final = 0x40200000000f0002
# TLB Type Register
TLBTR: Final = 0x40200000000f0003
# Revision ID Register
REVIDR: Final = 0x40200000000f0006
# Processor Feature Register 0
ID_PFR0: Final = 0x40200000000f0080
# Processor Feature Register 1
ID_PFR1: Final = 0x40200000000f0081
# Debug Feature Register 0
ID_DFR0: Final = 0x40200000000f0082
# Auxiliary Feature Register 0
ID_AFR0: Final = 0x40200000000f0083
# Memory Model Feature Register 0
ID_MMFR0: Final = 0x40200000000f0084
# Memory Model Feature Register 1
ID_MMFR1: Final = 0x40200000000f0085
# Memory Model Feature Register 2
ID_MMFR2: Final = 0x40200000000f0086
# Memory Model Feature Register 3
ID_MMFR3: Final = 0x40200000000f0087
# Instruction Set Attribute Register 0
ID_ISAR0: Final = 0x40200000000f0100
# Instruction Set Attribute Register 1
ID_ISAR1: Final = 0x40200000000f0101
# Instruction Set Attribute Register 2
ID_ISAR2: Final = 0x40200000000f0102
# Instruction Set Attribute Register 3
ID_ISAR3: Final = 0x40200000000f0103
# Instruction Set Attribute Register 4
ID_ISAR4: Final = 0x40200000000f0104
# Instruction Set Attribute Register 5
ID_ISAR5: Final = 0x40200000000f0105
# Cache Level ID Register
CLIDR: Final = 0x40200000000f0009
# Auxiliary ID Register
AIDR: Final = 0x40200000000f000f
# Multiprocessor Affinity Register
MPIDR: Final = 0x40200000000f0005
# Cache Size Selection Register
CSSELR: Final = 0x40200000000f0010
# System Control Register
SCTLR: Final = 0x40200000000f0800
# Auxiliary Control Register
ACTLR: Final = 0x40200000000f0801
# Coprocessor Access Control Register
CPACR: Final = 0x40200000000f0802
# Translation Table Base Register 0
TTBR0: Final = 0x40300000000f0100
# Translation Table Base Register 1
TTBR1: Final = 0x40300000000f0108
# Translation Table Base Register 0, bits 31:0 by a 32-bit access
TTBR0_32: Final = 0x40200000000f1000
# Translation Table Base Register 1, bits 31:0 by a 32-bit access
TTBR1_32: Final = 0x40200000000f1001
# Translation Table Base Control Register
TTBCR: Final = 0x40200000000f1002
# Domain Access Control Register
DACR: Final = 0x40200000000f1800
# Data Fault Status Register
DFSR: Final = 0x40200000000f2800
# Instruction Fault Status Register
IFSR: Final = 0x40200000000f2801
# Auxiliary Data Fault Status Register
ADFSR: Final = 0x40200000000f2880
# Auxiliary Instruction Fault Status Register
AIFSR: Final = 0x40200000000f2881
# Data Fault Address Register
DFAR: Final = 0x40200000000f3000
# Instruction Fault Address Register
IFAR: Final = 0x40200000000f3002
# Physical Address Register
PAR: Final = 0x40300000000f0380
# L2 Control Register
L2CTLR: Final = 0x40200000000f480a
# Memory Attribute Indirection Register 0
MAIR0: Final = 0x40200000000f5100
# Memory Attribute Indirection Register 1
MAIR1: Final = 0x40200000000f5101
# Auxiliary Memory Attribute Indirection Registers
AMAIR0: Final = 0x40200000000f5180
# Auxiliary Memory Attribute Indirection Registers
AMAIR1: Final = 0x40200000000f5181
# Vector Base Address Register
VBAR: Final = 0x40200000000f6000
# Context ID Register
CONTEXTIDR: Final = 0x40200000000f6801
# User Read/Write Thread ID Register
TPIDRURW: Final = 0x40200000000f6802
# User Read-Only Thread ID Register
TPIDRURO: Final = 0x40200000000f6803
# PL1 only Thread ID Register
TPIDRPRW: Final = 0x40200000000f6804
# Timer PL1 Control Register
CNTKCTL: Final = 0x40200000000f7080
# Virtual Count register
CNTVCT: Final = 0x40300000000f0708
# Virtual Timer CompareValue register
CNTV_CVAL: Final = 0x40300000000f0718
# Virtual Timer Control register
CNTV_CTL: Final = 0x40200000000f7181
# Physical Count register
CNTPCT: Final = 0x40300000000f0700
# PL1 Physical Timer CompareValue register
CNTP_CVAL: Final = 0x40300000000f0710
# PL1 Physical Timer Control register
CNTP_CTL: Final = 0x40200000000f7101
# Cache Size ID Registers
CCSIDR0: Final = 0x4020000000110000
# Cache Size ID Registers
CCSIDR1: Final = 0x4020000000110001
# Cache Size ID Registers
CCSIDR2: Final = 0x4020000000110002
# Cache Size ID Registers
CCSIDR3: Final = 0x4020000000110003
# Cache Size ID Registers
CCSIDR4: Final = 0x4020000000110004
# Cache Size ID Registers
CCSIDR5: Final = 0x4020000000110005
# Cache Size ID Registers
CCSIDR6: Final = 0x4020000000110006
# Cache Size ID Registers
CCSIDR7: Final = 0x4020000000110007
# Cache Size ID Registers
CCSIDR8: Final = 0x4020000000110008
# Cache Size ID Registers
CCSIDR9: Final = 0x4020000000110009
# Cache Size ID Registers
CCSIDR10: Final = 0x402000000011000a
# Cache Size ID Registers
CCSIDR11: Final = 0x402000000011000b
# Version of PSCI that KVM implements for the VM, major in bits 31:16
PSCI_VERSION: Final = 0x4030000000140000
# State of SMCCC_ARCH_WORKAROUND_1 (CVE-2017-5715)
SMCCC_ARCH_WORKAROUND_1: Final = 0x4030000000140001
# State of SMCCC_ARCH_WORKAROUND_2 (CVE-2018-3639)
SMCCC_ARCH_WORKAROUND_2: Final = 0x4030000000140002
# Doubleword registers
D0: Final = 0x4030000000120000
# Doubleword registers
D1: Final = 0x4030000000120001
# Doubleword registers
D2: Final = 0x4030000000120002
# Doubleword registers
D3: Final = 0x4030000000120003
# Doubleword registers
D4: Final = 0x4030000000120004
# Doubleword registers
D5: Final = 0x4030000000120005
# Doubleword registers
D6: Final = 0x4030000000120006
# Doubleword registers
D7: Final = 0x4030000000120007
# Doubleword registers
D8: Final = 0x4030000000120008
# Doubleword registers
D9: Final = 0x4030000000120009
# Doubleword registers
D10: Final = 0x403000000012000a
# Doubleword registers
D11: Final = 0x403000000012000b
# Doubleword registers
D12: Final = 0x403000000012000c
# Doubleword registers
D13: Final = 0x403000000012000d
# Doubleword registers
D14: Final = 0x403000000012000e
# Doubleword registers
D15: Final = 0x403000000012000f
# Doubleword registers of a 32-register bank
D16: Final = 0x4030000000120010
# Doubleword registers of a 32-register bank
D17: Final = 0x4030000000120011
# Doubleword registers of a 32-register bank
D18: Final = 0x4030000000120012
# Doubleword registers of a 32-register bank
D19: Final = 0x4030000000120013
# Doubleword registers of a 32-register bank
D20: Final = 0x4030000000120014
# Doubleword registers of a 32-register bank
D21: Final = 0x4030000000120015
# Doubleword registers of a 32-register bank
D22: Final = 0x4030000000120016
# Doubleword registers of a 32-register bank
D23: Final = 0x4030000000120017
# Doubleword registers of a 32-register bank
D24: Final = 0x4030000000120018
# Doubleword registers of a 32-register bank
D25: Final = 0x4030000000120019
# Doubleword registers of a 32-register bank
D26: Final = 0x403000000012001a
# Doubleword registers of a 32-register bank
D27: Final = 0x403000000012001b
# Doubleword registers of a 32-register bank
D28: Final = 0x403000000012001c
# Doubleword registers of a 32-register bank
D29: Final = 0x403000000012001d
# Doubleword registers of a 32-register bank
D30: Final = 0x403000000012001e
# Doubleword registers of a 32-register bank
D31: Final = 0x403000000012001f
# Floating-Point Exception register
FPEXC: Final = 0x4020000000121008
# Floating-point Status and Control Register
FPSCR: Final = 0x4020000000121001
# Floating-Point Instruction Register
FPINST: Final = 0x4020000000121009
# Floating-Point Instruction Register 2
FPINST2: Final = 0x402000000012100a
# Media and VFP Feature Register 0
MVFR0: Final = 0x4020000000121007
# Media and VFP Feature Register 1
MVFR1: Final = 0x4020000000121006
# Floating-point System ID Register
FPSID: Final = 0x4020000000121000
