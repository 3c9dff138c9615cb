# SPDX-License-Identifier: 0BSD
# KVM_GET_ONE_REG and KVM_SET_ONE_REG ids of KVM/arm64 by the register's name.
# From spec/registers and spec/kvm.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: RUF022
"""The ids of KVM/arm64 registers, in the order of a restore.

A system register's id holds its op0, op1, CRn, CRm and op2; that of a core register its
place in ``struct kvm_regs`` (arch/arm64/include/uapi/asm/kvm.h).
"""

from typing import Final

__all__ = [
    "ACTLR_EL1",
    "ACTLR_EL2",
    "AFSR0_EL1",
    "AFSR0_EL2",
    "AFSR1_EL1",
    "AFSR1_EL2",
    "AIDR_EL1",
    "AMAIR_EL1",
    "AMAIR_EL2",
    "APDAKeyHi_EL1",
    "APDAKeyLo_EL1",
    "APDBKeyHi_EL1",
    "APDBKeyLo_EL1",
    "APGAKeyHi_EL1",
    "APGAKeyLo_EL1",
    "APIAKeyHi_EL1",
    "APIAKeyLo_EL1",
    "APIBKeyHi_EL1",
    "APIBKeyLo_EL1",
    "CCSIDR0",
    "CCSIDR1",
    "CCSIDR10",
    "CCSIDR11",
    "CCSIDR12",
    "CCSIDR13",
    "CCSIDR2",
    "CCSIDR3",
    "CCSIDR4",
    "CCSIDR5",
    "CCSIDR6",
    "CCSIDR7",
    "CCSIDR8",
    "CCSIDR9",
    "CLIDR_EL1",
    "CNTHCTL_EL2",
    "CNTHP_CTL_EL2",
    "CNTHP_CVAL_EL2",
    "CNTHV_CTL_EL2",
    "CNTHV_CVAL_EL2",
    "CNTKCTL_EL1",
    "CNTPCT_EL0",
    "CNTP_CTL_EL0",
    "CNTP_CVAL_EL0",
    "CNTVCT_EL0",
    "CNTVOFF_EL2",
    "CNTV_CTL_EL0",
    "CNTV_CVAL_EL0",
    "CONTEXTIDR_EL1",
    "CONTEXTIDR_EL2",
    "CPACR_EL1",
    "CPTR_EL2",
    "CSSELR_EL1",
    "CTR_EL0",
    "DACR32_EL2",
    "DBGBCR0_EL1",
    "DBGBCR10_EL1",
    "DBGBCR11_EL1",
    "DBGBCR12_EL1",
    "DBGBCR13_EL1",
    "DBGBCR14_EL1",
    "DBGBCR15_EL1",
    "DBGBCR1_EL1",
    "DBGBCR2_EL1",
    "DBGBCR3_EL1",
    "DBGBCR4_EL1",
    "DBGBCR5_EL1",
    "DBGBCR6_EL1",
    "DBGBCR7_EL1",
    "DBGBCR8_EL1",
    "DBGBCR9_EL1",
    "DBGBVR0_EL1",
    "DBGBVR10_EL1",
    "DBGBVR11_EL1",
    "DBGBVR12_EL1",
    "DBGBVR13_EL1",
    "DBGBVR14_EL1",
    "DBGBVR15_EL1",
    "DBGBVR1_EL1",
    "DBGBVR2_EL1",
    "DBGBVR3_EL1",
    "DBGBVR4_EL1",
    "DBGBVR5_EL1",
    "DBGBVR6_EL1",
    "DBGBVR7_EL1",
    "DBGBVR8_EL1",
    "DBGBVR9_EL1",
    "DBGVCR32_EL2",
    "DBGWCR0_EL1",
    "DBGWCR10_EL1",
    "DBGWCR11_EL1",
    "DBGWCR12_EL1",
    "DBGWCR13_EL1",
    "DBGWCR14_EL1",
    "DBGWCR15_EL1",
    "DBGWCR1_EL1",
    "DBGWCR2_EL1",
    "DBGWCR3_EL1",
    "DBGWCR4_EL1",
    "DBGWCR5_EL1",
    "DBGWCR6_EL1",
    "DBGWCR7_EL1",
    "DBGWCR8_EL1",
    "DBGWCR9_EL1",
    "DBGWVR0_EL1",
    "DBGWVR10_EL1",
    "DBGWVR11_EL1",
    "DBGWVR12_EL1",
    "DBGWVR13_EL1",
    "DBGWVR14_EL1",
    "DBGWVR15_EL1",
    "DBGWVR1_EL1",
    "DBGWVR2_EL1",
    "DBGWVR3_EL1",
    "DBGWVR4_EL1",
    "DBGWVR5_EL1",
    "DBGWVR6_EL1",
    "DBGWVR7_EL1",
    "DBGWVR8_EL1",
    "DBGWVR9_EL1",
    "DISR_EL1",
    "ELR_EL1",
    "ELR_EL2",
    "ESR_EL1",
    "ESR_EL2",
    "FAR_EL1",
    "FAR_EL2",
    "FFR",
    "FPCR",
    "FPEXC32_EL2",
    "FPMR",
    "FPSR",
    "GCR_EL1",
    "HACR_EL2",
    "HAFGRTR_EL2",
    "HCRX_EL2",
    "HCR_EL2",
    "HDFGRTR2_EL2",
    "HDFGRTR_EL2",
    "HDFGWTR2_EL2",
    "HDFGWTR_EL2",
    "HFGITR2_EL2",
    "HFGITR_EL2",
    "HFGRTR2_EL2",
    "HFGRTR_EL2",
    "HFGWTR2_EL2",
    "HFGWTR_EL2",
    "HPFAR_EL2",
    "HSTR_EL2",
    "ICH_AP0R0_EL2",
    "ICH_AP0R1_EL2",
    "ICH_AP0R2_EL2",
    "ICH_AP0R3_EL2",
    "ICH_AP1R0_EL2",
    "ICH_AP1R1_EL2",
    "ICH_AP1R2_EL2",
    "ICH_AP1R3_EL2",
    "ICH_HCR_EL2",
    "ICH_LR0_EL2",
    "ICH_LR10_EL2",
    "ICH_LR11_EL2",
    "ICH_LR12_EL2",
    "ICH_LR13_EL2",
    "ICH_LR14_EL2",
    "ICH_LR15_EL2",
    "ICH_LR1_EL2",
    "ICH_LR2_EL2",
    "ICH_LR3_EL2",
    "ICH_LR4_EL2",
    "ICH_LR5_EL2",
    "ICH_LR6_EL2",
    "ICH_LR7_EL2",
    "ICH_LR8_EL2",
    "ICH_LR9_EL2",
    "ICH_VMCR_EL2",
    "ID_AA64AFR0_EL1",
    "ID_AA64AFR1_EL1",
    "ID_AA64DFR0_EL1",
    "ID_AA64DFR1_EL1",
    "ID_AA64DFR2_EL1",
    "ID_AA64FPFR0_EL1",
    "ID_AA64ISAR0_EL1",
    "ID_AA64ISAR1_EL1",
    "ID_AA64ISAR2_EL1",
    "ID_AA64ISAR3_EL1",
    "ID_AA64MMFR0_EL1",
    "ID_AA64MMFR1_EL1",
    "ID_AA64MMFR2_EL1",
    "ID_AA64MMFR3_EL1",
    "ID_AA64MMFR4_EL1",
    "ID_AA64PFR0_EL1",
    "ID_AA64PFR1_EL1",
    "ID_AA64PFR2_EL1",
    "ID_AA64SMFR0_EL1",
    "ID_AA64ZFR0_EL1",
    "ID_AFR0_EL1",
    "ID_DFR0_EL1",
    "ID_DFR1_EL1",
    "ID_ISAR0_EL1",
    "ID_ISAR1_EL1",
    "ID_ISAR2_EL1",
    "ID_ISAR3_EL1",
    "ID_ISAR4_EL1",
    "ID_ISAR5_EL1",
    "ID_ISAR6_EL1",
    "ID_MMFR0_EL1",
    "ID_MMFR1_EL1",
    "ID_MMFR2_EL1",
    "ID_MMFR3_EL1",
    "ID_MMFR4_EL1",
    "ID_MMFR5_EL1",
    "ID_PFR0_EL1",
    "ID_PFR1_EL1",
    "ID_PFR2_EL1",
    "ID_UNALLOCATED_3_3",
    "ID_UNALLOCATED_3_7",
    "ID_UNALLOCATED_4_3",
    "ID_UNALLOCATED_4_6",
    "ID_UNALLOCATED_5_3",
    "ID_UNALLOCATED_5_6",
    "ID_UNALLOCATED_5_7",
    "ID_UNALLOCATED_6_4",
    "ID_UNALLOCATED_6_5",
    "ID_UNALLOCATED_6_6",
    "ID_UNALLOCATED_6_7",
    "ID_UNALLOCATED_7_5",
    "ID_UNALLOCATED_7_6",
    "ID_UNALLOCATED_7_7",
    "IFSR32_EL2",
    "MAIR_EL1",
    "MAIR_EL2",
    "MDCCINT_EL1",
    "MDCR_EL2",
    "MDSCR_EL1",
    "MIDR_EL1",
    "MPIDR_EL1",
    "MVFR0_EL1",
    "MVFR1_EL1",
    "MVFR2_EL1",
    "NVHCR_EL2",
    "OSLSR_EL1",
    "P0",
    "P1",
    "P10",
    "P11",
    "P12",
    "P13",
    "P14",
    "P15",
    "P2",
    "P3",
    "P4",
    "P5",
    "P6",
    "P7",
    "P8",
    "P9",
    "PAR_EL1",
    "PC",
    "PIRE0_EL1",
    "PIRE0_EL2",
    "PIR_EL1",
    "PIR_EL2",
    "PMCCFILTR_EL0",
    "PMCCNTR_EL0",
    "PMCNTENCLR_EL0",
    "PMCNTENSET_EL0",
    "PMCR_EL0",
    "PMEVCNTR0_EL0",
    "PMEVCNTR10_EL0",
    "PMEVCNTR11_EL0",
    "PMEVCNTR12_EL0",
    "PMEVCNTR13_EL0",
    "PMEVCNTR14_EL0",
    "PMEVCNTR15_EL0",
    "PMEVCNTR16_EL0",
    "PMEVCNTR17_EL0",
    "PMEVCNTR18_EL0",
    "PMEVCNTR19_EL0",
    "PMEVCNTR1_EL0",
    "PMEVCNTR20_EL0",
    "PMEVCNTR21_EL0",
    "PMEVCNTR22_EL0",
    "PMEVCNTR23_EL0",
    "PMEVCNTR24_EL0",
    "PMEVCNTR25_EL0",
    "PMEVCNTR26_EL0",
    "PMEVCNTR27_EL0",
    "PMEVCNTR28_EL0",
    "PMEVCNTR29_EL0",
    "PMEVCNTR2_EL0",
    "PMEVCNTR30_EL0",
    "PMEVCNTR3_EL0",
    "PMEVCNTR4_EL0",
    "PMEVCNTR5_EL0",
    "PMEVCNTR6_EL0",
    "PMEVCNTR7_EL0",
    "PMEVCNTR8_EL0",
    "PMEVCNTR9_EL0",
    "PMEVTYPER0_EL0",
    "PMEVTYPER10_EL0",
    "PMEVTYPER11_EL0",
    "PMEVTYPER12_EL0",
    "PMEVTYPER13_EL0",
    "PMEVTYPER14_EL0",
    "PMEVTYPER15_EL0",
    "PMEVTYPER16_EL0",
    "PMEVTYPER17_EL0",
    "PMEVTYPER18_EL0",
    "PMEVTYPER19_EL0",
    "PMEVTYPER1_EL0",
    "PMEVTYPER20_EL0",
    "PMEVTYPER21_EL0",
    "PMEVTYPER22_EL0",
    "PMEVTYPER23_EL0",
    "PMEVTYPER24_EL0",
    "PMEVTYPER25_EL0",
    "PMEVTYPER26_EL0",
    "PMEVTYPER27_EL0",
    "PMEVTYPER28_EL0",
    "PMEVTYPER29_EL0",
    "PMEVTYPER2_EL0",
    "PMEVTYPER30_EL0",
    "PMEVTYPER3_EL0",
    "PMEVTYPER4_EL0",
    "PMEVTYPER5_EL0",
    "PMEVTYPER6_EL0",
    "PMEVTYPER7_EL0",
    "PMEVTYPER8_EL0",
    "PMEVTYPER9_EL0",
    "PMINTENCLR_EL1",
    "PMINTENSET_EL1",
    "PMMIR_EL1",
    "PMOVSCLR_EL0",
    "PMOVSSET_EL0",
    "PMSELR_EL0",
    "PMSWINC_EL0",
    "PMUSERENR_EL0",
    "POR_EL0",
    "POR_EL1",
    "POR_EL2",
    "PSCI_VERSION",
    "PSTATE",
    "REVIDR_EL1",
    "RGSR_EL1",
    "RVBAR_EL2",
    "SCTLR2_EL1",
    "SCTLR2_EL2",
    "SCTLR_EL1",
    "SCTLR_EL2",
    "SMCCC_ARCH_WORKAROUND_1",
    "SMCCC_ARCH_WORKAROUND_2",
    "SMCCC_ARCH_WORKAROUND_3",
    "SPSR_EL1",
    "SPSR_EL2",
    "SPSR_abt",
    "SPSR_fiq",
    "SPSR_irq",
    "SPSR_und",
    "SP_EL0",
    "SP_EL1",
    "SP_EL2",
    "STD_BMAP",
    "STD_HYP_BMAP",
    "SVCR",
    "SVE_VLS",
    "TCR2_EL1",
    "TCR2_EL2",
    "TCR_EL1",
    "TCR_EL2",
    "TFSRE0_EL1",
    "TFSR_EL1",
    "TPIDRRO_EL0",
    "TPIDR_EL0",
    "TPIDR_EL1",
    "TPIDR_EL2",
    "TTBR0_EL1",
    "TTBR0_EL2",
    "TTBR1_EL1",
    "TTBR1_EL2",
    "V0",
    "V1",
    "V10",
    "V11",
    "V12",
    "V13",
    "V14",
    "V15",
    "V16",
    "V17",
    "V18",
    "V19",
    "V2",
    "V20",
    "V21",
    "V22",
    "V23",
    "V24",
    "V25",
    "V26",
    "V27",
    "V28",
    "V29",
    "V3",
    "V30",
    "V31",
    "V4",
    "V5",
    "V6",
    "V7",
    "V8",
    "V9",
    "VBAR_EL1",
    "VBAR_EL2",
    "VDISR_EL2",
    "VENDOR_HYP_BMAP",
    "VENDOR_HYP_BMAP_2",
    "VMPIDR_EL2",
    "VNCR_EL2",
    "VPIDR_EL2",
    "VSESR_EL2",
    "VTCR_EL2",
    "VTTBR_EL2",
    "X0",
    "X1",
    "X10",
    "X11",
    "X12",
    "X13",
    "X14",
    "X15",
    "X16",
    "X17",
    "X18",
    "X19",
    "X2",
    "X20",
    "X21",
    "X22",
    "X23",
    "X24",
    "X25",
    "X26",
    "X27",
    "X28",
    "X29",
    "X3",
    "X30",
    "X4",
    "X5",
    "X6",
    "X7",
    "X8",
    "X9",
    "Z0",
    "Z1",
    "Z10",
    "Z11",
    "Z12",
    "Z13",
    "Z14",
    "Z15",
    "Z16",
    "Z17",
    "Z18",
    "Z19",
    "Z2",
    "Z20",
    "Z21",
    "Z22",
    "Z23",
    "Z24",
    "Z25",
    "Z26",
    "Z27",
    "Z28",
    "Z29",
    "Z3",
    "Z30",
    "Z31",
    "Z4",
    "Z5",
    "Z6",
    "Z7",
    "Z8",
    "Z9",
    "ZCR_EL1",
    "ZCR_EL2",
]

# SVE vector lengths of the vCPU, one bit for each multiple of 128 bits from bit 0 on
SVE_VLS: Final = 0x606000000015ffff
# Main ID Register
MIDR_EL1: Final = 0x603000000013c000
# Revision ID Register
REVIDR_EL1: Final = 0x603000000013c006
# Auxiliary ID Register
AIDR_EL1: Final = 0x603000000013c807
# Multiprocessor Affinity Register
MPIDR_EL1: Final = 0x603000000013c005
# AArch32 Processor Feature Register 0
ID_PFR0_EL1: Final = 0x603000000013c008
# AArch32 Processor Feature Register 1
ID_PFR1_EL1: Final = 0x603000000013c009
# AArch32 Debug Feature Register 0
ID_DFR0_EL1: Final = 0x603000000013c00a
# AArch32 Auxiliary Feature Register 0
ID_AFR0_EL1: Final = 0x603000000013c00b
# AArch32 Memory Model Feature Register 0
ID_MMFR0_EL1: Final = 0x603000000013c00c
# AArch32 Memory Model Feature Register 1
ID_MMFR1_EL1: Final = 0x603000000013c00d
# AArch32 Memory Model Feature Register 2
ID_MMFR2_EL1: Final = 0x603000000013c00e
# AArch32 Memory Model Feature Register 3
ID_MMFR3_EL1: Final = 0x603000000013c00f
# AArch32 Instruction Set Attribute Register 0
ID_ISAR0_EL1: Final = 0x603000000013c010
# AArch32 Instruction Set Attribute Register 1
ID_ISAR1_EL1: Final = 0x603000000013c011
# AArch32 Instruction Set Attribute Register 2
ID_ISAR2_EL1: Final = 0x603000000013c012
# AArch32 Instruction Set Attribute Register 3
ID_ISAR3_EL1: Final = 0x603000000013c013
# AArch32 Instruction Set Attribute Register 4
ID_ISAR4_EL1: Final = 0x603000000013c014
# AArch32 Instruction Set Attribute Register 5
ID_ISAR5_EL1: Final = 0x603000000013c015
# AArch32 Memory Model Feature Register 4
ID_MMFR4_EL1: Final = 0x603000000013c016
# AArch32 Instruction Set Attribute Register 6
ID_ISAR6_EL1: Final = 0x603000000013c017
# AArch32 Media and VFP Feature Register 0
MVFR0_EL1: Final = 0x603000000013c018
# AArch32 Media and VFP Feature Register 1
MVFR1_EL1: Final = 0x603000000013c019
# AArch32 Media and VFP Feature Register 2
MVFR2_EL1: Final = 0x603000000013c01a
# Reserved ID register space, RAZ
ID_UNALLOCATED_3_3: Final = 0x603000000013c01b
# AArch32 Processor Feature Register 2
ID_PFR2_EL1: Final = 0x603000000013c01c
# AArch32 Debug Feature Register 1
ID_DFR1_EL1: Final = 0x603000000013c01d
# AArch32 Memory Model Feature Register 5
ID_MMFR5_EL1: Final = 0x603000000013c01e
# Reserved ID register space, RAZ
ID_UNALLOCATED_3_7: Final = 0x603000000013c01f
# AArch64 Processor Feature Register 0
ID_AA64PFR0_EL1: Final = 0x603000000013c020
# AArch64 Processor Feature Register 1
ID_AA64PFR1_EL1: Final = 0x603000000013c021
# AArch64 Processor Feature Register 2
ID_AA64PFR2_EL1: Final = 0x603000000013c022
# Reserved ID register space, RAZ
ID_UNALLOCATED_4_3: Final = 0x603000000013c023
# SVE Feature ID Register 0
ID_AA64ZFR0_EL1: Final = 0x603000000013c024
# SME Feature ID Register 0
ID_AA64SMFR0_EL1: Final = 0x603000000013c025
# Reserved ID register space, RAZ
ID_UNALLOCATED_4_6: Final = 0x603000000013c026
# AArch64 Floating-point Feature Register 0
ID_AA64FPFR0_EL1: Final = 0x603000000013c027
# AArch64 Debug Feature Register 0
ID_AA64DFR0_EL1: Final = 0x603000000013c028
# AArch64 Debug Feature Register 1
ID_AA64DFR1_EL1: Final = 0x603000000013c029
# AArch64 Debug Feature Register 2
ID_AA64DFR2_EL1: Final = 0x603000000013c02a
# Reserved ID register space, RAZ
ID_UNALLOCATED_5_3: Final = 0x603000000013c02b
# AArch64 Auxiliary Feature Register 0
ID_AA64AFR0_EL1: Final = 0x603000000013c02c
# AArch64 Auxiliary Feature Register 1
ID_AA64AFR1_EL1: Final = 0x603000000013c02d
# Reserved ID register space, RAZ
ID_UNALLOCATED_5_6: Final = 0x603000000013c02e
# Reserved ID register space, RAZ
ID_UNALLOCATED_5_7: Final = 0x603000000013c02f
# AArch64 Instruction Set Attribute Register 0
ID_AA64ISAR0_EL1: Final = 0x603000000013c030
# AArch64 Instruction Set Attribute Register 1
ID_AA64ISAR1_EL1: Final = 0x603000000013c031
# AArch64 Instruction Set Attribute Register 2
ID_AA64ISAR2_EL1: Final = 0x603000000013c032
# AArch64 Instruction Set Attribute Register 3
ID_AA64ISAR3_EL1: Final = 0x603000000013c033
# Reserved ID register space, RAZ
ID_UNALLOCATED_6_4: Final = 0x603000000013c034
# Reserved ID register space, RAZ
ID_UNALLOCATED_6_5: Final = 0x603000000013c035
# Reserved ID register space, RAZ
ID_UNALLOCATED_6_6: Final = 0x603000000013c036
# Reserved ID register space, RAZ
ID_UNALLOCATED_6_7: Final = 0x603000000013c037
# AArch64 Memory Model Feature Register 0
ID_AA64MMFR0_EL1: Final = 0x603000000013c038
# AArch64 Memory Model Feature Register 1
ID_AA64MMFR1_EL1: Final = 0x603000000013c039
# AArch64 Memory Model Feature Register 2
ID_AA64MMFR2_EL1: Final = 0x603000000013c03a
# AArch64 Memory Model Feature Register 3
ID_AA64MMFR3_EL1: Final = 0x603000000013c03b
# AArch64 Memory Model Feature Register 4
ID_AA64MMFR4_EL1: Final = 0x603000000013c03c
# Reserved ID register space, RAZ
ID_UNALLOCATED_7_5: Final = 0x603000000013c03d
# Reserved ID register space, RAZ
ID_UNALLOCATED_7_6: Final = 0x603000000013c03e
# Reserved ID register space, RAZ
ID_UNALLOCATED_7_7: Final = 0x603000000013c03f
# Cache Type Register
CTR_EL0: Final = 0x603000000013d801
# Standard secure services offered to the guest
STD_BMAP: Final = 0x6030000000160000
# Standard hypervisor services offered to the guest
STD_HYP_BMAP: Final = 0x6030000000160001
# Vendor-specific hypervisor services 0 to 63 offered to the guest
VENDOR_HYP_BMAP: Final = 0x6030000000160002
# Vendor-specific hypervisor services 64 to 127 offered to the guest
VENDOR_HYP_BMAP_2: Final = 0x6030000000160003
# Version of the Power State Coordination Interface (PSCI_VERSION, DEN 0022)
PSCI_VERSION: Final = 0x6030000000140000
# Level of the mitigation of CVE-2017-5715 (Spectre v2) by firmware
SMCCC_ARCH_WORKAROUND_1: Final = 0x6030000000140001
# Level of the mitigation of CVE-2018-3639 (Spectre v4) by firmware
SMCCC_ARCH_WORKAROUND_2: Final = 0x6030000000140002
# Level of the mitigation of CVE-2022-23960 (Spectre-BHB) by firmware
SMCCC_ARCH_WORKAROUND_3: Final = 0x6030000000140003
# Debug Vector Catch Register
DBGVCR32_EL2: Final = 0x603000000013a038
# Domain Access Control Register
DACR32_EL2: Final = 0x603000000013e180
# Instruction Fault Status Register (EL2)
IFSR32_EL2: Final = 0x603000000013e281
# Floating-Point Exception Control Register
FPEXC32_EL2: Final = 0x603000000013e298
# Cache Level ID Register
CLIDR_EL1: Final = 0x603000000013c801
# Cache Size Selection Register
CSSELR_EL1: Final = 0x603000000013d000
# Current Cache Size ID Register
CCSIDR0: Final = 0x6020000000110000
# Current Cache Size ID Register
CCSIDR1: Final = 0x6020000000110001
# Current Cache Size ID Register
CCSIDR2: Final = 0x6020000000110002
# Current Cache Size ID Register
CCSIDR3: Final = 0x6020000000110003
# Current Cache Size ID Register
CCSIDR4: Final = 0x6020000000110004
# Current Cache Size ID Register
CCSIDR5: Final = 0x6020000000110005
# Current Cache Size ID Register
CCSIDR6: Final = 0x6020000000110006
# Current Cache Size ID Register
CCSIDR7: Final = 0x6020000000110007
# Current Cache Size ID Register
CCSIDR8: Final = 0x6020000000110008
# Current Cache Size ID Register
CCSIDR9: Final = 0x6020000000110009
# Current Cache Size ID Register
CCSIDR10: Final = 0x602000000011000a
# Current Cache Size ID Register
CCSIDR11: Final = 0x602000000011000b
# Current Cache Size ID Register
CCSIDR12: Final = 0x602000000011000c
# Current Cache Size ID Register
CCSIDR13: Final = 0x602000000011000d
# Debug Breakpoint Value Registers
DBGBVR0_EL1: Final = 0x6030000000138004
# Debug Breakpoint Value Registers
DBGBVR1_EL1: Final = 0x603000000013800c
# Debug Breakpoint Value Registers
DBGBVR2_EL1: Final = 0x6030000000138014
# Debug Breakpoint Value Registers
DBGBVR3_EL1: Final = 0x603000000013801c
# Debug Breakpoint Value Registers
DBGBVR4_EL1: Final = 0x6030000000138024
# Debug Breakpoint Value Registers
DBGBVR5_EL1: Final = 0x603000000013802c
# Debug Breakpoint Value Registers
DBGBVR6_EL1: Final = 0x6030000000138034
# Debug Breakpoint Value Registers
DBGBVR7_EL1: Final = 0x603000000013803c
# Debug Breakpoint Value Registers
DBGBVR8_EL1: Final = 0x6030000000138044
# Debug Breakpoint Value Registers
DBGBVR9_EL1: Final = 0x603000000013804c
# Debug Breakpoint Value Registers
DBGBVR10_EL1: Final = 0x6030000000138054
# Debug Breakpoint Value Registers
DBGBVR11_EL1: Final = 0x603000000013805c
# Debug Breakpoint Value Registers
DBGBVR12_EL1: Final = 0x6030000000138064
# Debug Breakpoint Value Registers
DBGBVR13_EL1: Final = 0x603000000013806c
# Debug Breakpoint Value Registers
DBGBVR14_EL1: Final = 0x6030000000138074
# Debug Breakpoint Value Registers
DBGBVR15_EL1: Final = 0x603000000013807c
# Debug Breakpoint Control Registers
DBGBCR0_EL1: Final = 0x6030000000138005
# Debug Breakpoint Control Registers
DBGBCR1_EL1: Final = 0x603000000013800d
# Debug Breakpoint Control Registers
DBGBCR2_EL1: Final = 0x6030000000138015
# Debug Breakpoint Control Registers
DBGBCR3_EL1: Final = 0x603000000013801d
# Debug Breakpoint Control Registers
DBGBCR4_EL1: Final = 0x6030000000138025
# Debug Breakpoint Control Registers
DBGBCR5_EL1: Final = 0x603000000013802d
# Debug Breakpoint Control Registers
DBGBCR6_EL1: Final = 0x6030000000138035
# Debug Breakpoint Control Registers
DBGBCR7_EL1: Final = 0x603000000013803d
# Debug Breakpoint Control Registers
DBGBCR8_EL1: Final = 0x6030000000138045
# Debug Breakpoint Control Registers
DBGBCR9_EL1: Final = 0x603000000013804d
# Debug Breakpoint Control Registers
DBGBCR10_EL1: Final = 0x6030000000138055
# Debug Breakpoint Control Registers
DBGBCR11_EL1: Final = 0x603000000013805d
# Debug Breakpoint Control Registers
DBGBCR12_EL1: Final = 0x6030000000138065
# Debug Breakpoint Control Registers
DBGBCR13_EL1: Final = 0x603000000013806d
# Debug Breakpoint Control Registers
DBGBCR14_EL1: Final = 0x6030000000138075
# Debug Breakpoint Control Registers
DBGBCR15_EL1: Final = 0x603000000013807d
# Debug Watchpoint Value Registers
DBGWVR0_EL1: Final = 0x6030000000138006
# Debug Watchpoint Value Registers
DBGWVR1_EL1: Final = 0x603000000013800e
# Debug Watchpoint Value Registers
DBGWVR2_EL1: Final = 0x6030000000138016
# Debug Watchpoint Value Registers
DBGWVR3_EL1: Final = 0x603000000013801e
# Debug Watchpoint Value Registers
DBGWVR4_EL1: Final = 0x6030000000138026
# Debug Watchpoint Value Registers
DBGWVR5_EL1: Final = 0x603000000013802e
# Debug Watchpoint Value Registers
DBGWVR6_EL1: Final = 0x6030000000138036
# Debug Watchpoint Value Registers
DBGWVR7_EL1: Final = 0x603000000013803e
# Debug Watchpoint Value Registers
DBGWVR8_EL1: Final = 0x6030000000138046
# Debug Watchpoint Value Registers
DBGWVR9_EL1: Final = 0x603000000013804e
# Debug Watchpoint Value Registers
DBGWVR10_EL1: Final = 0x6030000000138056
# Debug Watchpoint Value Registers
DBGWVR11_EL1: Final = 0x603000000013805e
# Debug Watchpoint Value Registers
DBGWVR12_EL1: Final = 0x6030000000138066
# Debug Watchpoint Value Registers
DBGWVR13_EL1: Final = 0x603000000013806e
# Debug Watchpoint Value Registers
DBGWVR14_EL1: Final = 0x6030000000138076
# Debug Watchpoint Value Registers
DBGWVR15_EL1: Final = 0x603000000013807e
# Debug Watchpoint Control Registers
DBGWCR0_EL1: Final = 0x6030000000138007
# Debug Watchpoint Control Registers
DBGWCR1_EL1: Final = 0x603000000013800f
# Debug Watchpoint Control Registers
DBGWCR2_EL1: Final = 0x6030000000138017
# Debug Watchpoint Control Registers
DBGWCR3_EL1: Final = 0x603000000013801f
# Debug Watchpoint Control Registers
DBGWCR4_EL1: Final = 0x6030000000138027
# Debug Watchpoint Control Registers
DBGWCR5_EL1: Final = 0x603000000013802f
# Debug Watchpoint Control Registers
DBGWCR6_EL1: Final = 0x6030000000138037
# Debug Watchpoint Control Registers
DBGWCR7_EL1: Final = 0x603000000013803f
# Debug Watchpoint Control Registers
DBGWCR8_EL1: Final = 0x6030000000138047
# Debug Watchpoint Control Registers
DBGWCR9_EL1: Final = 0x603000000013804f
# Debug Watchpoint Control Registers
DBGWCR10_EL1: Final = 0x6030000000138057
# Debug Watchpoint Control Registers
DBGWCR11_EL1: Final = 0x603000000013805f
# Debug Watchpoint Control Registers
DBGWCR12_EL1: Final = 0x6030000000138067
# Debug Watchpoint Control Registers
DBGWCR13_EL1: Final = 0x603000000013806f
# Debug Watchpoint Control Registers
DBGWCR14_EL1: Final = 0x6030000000138077
# Debug Watchpoint Control Registers
DBGWCR15_EL1: Final = 0x603000000013807f
# Monitor DCC Interrupt Enable Register
MDCCINT_EL1: Final = 0x6030000000138010
# Monitor Debug System Control Register
MDSCR_EL1: Final = 0x6030000000138012
# OS Lock Status Register
OSLSR_EL1: Final = 0x603000000013808c
# Hypervisor Configuration Register
HCR_EL2: Final = 0x603000000013e088
# Extended Hypervisor Configuration Register
HCRX_EL2: Final = 0x603000000013e092
# Hypervisor Auxiliary Control Register
HACR_EL2: Final = 0x603000000013e08f
# Hypervisor System Trap Register
HSTR_EL2: Final = 0x603000000013e08b
# Architectural Feature Trap Register (EL2)
CPTR_EL2: Final = 0x603000000013e08a
# Monitor Debug Configuration Register (EL2)
MDCR_EL2: Final = 0x603000000013e089
# Virtualization Processor ID Register
VPIDR_EL2: Final = 0x603000000013e000
# Virtualization Multiprocessor ID Register
VMPIDR_EL2: Final = 0x603000000013e005
# Virtual Nested Control Register
VNCR_EL2: Final = 0x603000000013e110
# Nested Virtualization Hypervisor Configuration Register
NVHCR_EL2: Final = 0x603000000013e0a8
# System Control Register (EL2)
SCTLR_EL2: Final = 0x603000000013e080
# System Control Register (EL2)
SCTLR2_EL2: Final = 0x603000000013e083
# Auxiliary Control Register (EL2)
ACTLR_EL2: Final = 0x603000000013e081
# SVE Control Register (EL2)
ZCR_EL2: Final = 0x603000000013e090
# Translation Table Base Register 0 (EL2)
TTBR0_EL2: Final = 0x603000000013e100
# Translation Table Base Register 1 (EL2)
TTBR1_EL2: Final = 0x603000000013e101
# Translation Control Register (EL2)
TCR_EL2: Final = 0x603000000013e102
# Extended Translation Control Register (EL2)
TCR2_EL2: Final = 0x603000000013e103
# Virtualization Translation Table Base Register
VTTBR_EL2: Final = 0x603000000013e108
# Virtualization Translation Control Register
VTCR_EL2: Final = 0x603000000013e10a
# Memory Attribute Indirection Register (EL2)
MAIR_EL2: Final = 0x603000000013e510
# Auxiliary Memory Attribute Indirection Register (EL2)
AMAIR_EL2: Final = 0x603000000013e518
# Permission Indirection Register 0 (EL2)
PIRE0_EL2: Final = 0x603000000013e512
# Permission Indirection Register 2 (EL2)
PIR_EL2: Final = 0x603000000013e513
# Permission Overlay Register 2 (EL2)
POR_EL2: Final = 0x603000000013e514
# Vector Base Address Register (EL2)
VBAR_EL2: Final = 0x603000000013e600
# Reset Vector Base Address Register (if EL3 not implemented)
RVBAR_EL2: Final = 0x603000000013e601
# Saved Program Status Register (EL2)
SPSR_EL2: Final = 0x603000000013e200
# Exception Link Register (EL2)
ELR_EL2: Final = 0x603000000013e201
# Exception Syndrome Register (EL2)
ESR_EL2: Final = 0x603000000013e290
# Fault Address Register (EL2)
FAR_EL2: Final = 0x603000000013e300
# Hypervisor IPA Fault Address Register
HPFAR_EL2: Final = 0x603000000013e304
# Auxiliary Fault Status Register 0 (EL2)
AFSR0_EL2: Final = 0x603000000013e288
# Auxiliary Fault Status Register 1 (EL2)
AFSR1_EL2: Final = 0x603000000013e289
# Virtual Deferred Interrupt Status Register
VDISR_EL2: Final = 0x603000000013e609
# Virtual SError Exception Syndrome Register
VSESR_EL2: Final = 0x603000000013e293
# Stack Pointer (EL2)
SP_EL2: Final = 0x603000000013f208
# Context ID Register (EL2)
CONTEXTIDR_EL2: Final = 0x603000000013e681
# EL2 Software Thread ID Register
TPIDR_EL2: Final = 0x603000000013e682
# Hypervisor Fine-Grained Read Trap Register
HFGRTR_EL2: Final = 0x603000000013e08c
# Hypervisor Fine-Grained Write Trap Register
HFGWTR_EL2: Final = 0x603000000013e08d
# Hypervisor Fine-Grained Instruction Trap Register
HFGITR_EL2: Final = 0x603000000013e08e
# Hypervisor Debug Fine-Grained Read Trap Register
HDFGRTR_EL2: Final = 0x603000000013e18c
# Hypervisor Debug Fine-Grained Write Trap Register
HDFGWTR_EL2: Final = 0x603000000013e18d
# Hypervisor Activity Monitors Fine-Grained Read Trap Register
HAFGRTR_EL2: Final = 0x603000000013e18e
# Hypervisor Fine-Grained Read Trap Register 2
HFGRTR2_EL2: Final = 0x603000000013e18a
# Hypervisor Fine-Grained Write Trap Register 2
HFGWTR2_EL2: Final = 0x603000000013e18b
# Hypervisor Fine-Grained Instruction Trap Register 2
HFGITR2_EL2: Final = 0x603000000013e18f
# Hypervisor Debug Fine-Grained Read Trap Register 2
HDFGRTR2_EL2: Final = 0x603000000013e188
# Hypervisor Debug Fine-Grained Write Trap Register 2
HDFGWTR2_EL2: Final = 0x603000000013e189
# Interrupt Controller Hyp Control Register
ICH_HCR_EL2: Final = 0x603000000013e658
# Interrupt Controller Virtual Machine Control Register
ICH_VMCR_EL2: Final = 0x603000000013e65f
# Interrupt Controller Hyp Active Priorities Group 0 Registers
ICH_AP0R0_EL2: Final = 0x603000000013e640
# Interrupt Controller Hyp Active Priorities Group 0 Registers
ICH_AP0R1_EL2: Final = 0x603000000013e641
# Interrupt Controller Hyp Active Priorities Group 0 Registers
ICH_AP0R2_EL2: Final = 0x603000000013e642
# Interrupt Controller Hyp Active Priorities Group 0 Registers
ICH_AP0R3_EL2: Final = 0x603000000013e643
# Interrupt Controller Hyp Active Priorities Group 1 Registers
ICH_AP1R0_EL2: Final = 0x603000000013e648
# Interrupt Controller Hyp Active Priorities Group 1 Registers
ICH_AP1R1_EL2: Final = 0x603000000013e649
# Interrupt Controller Hyp Active Priorities Group 1 Registers
ICH_AP1R2_EL2: Final = 0x603000000013e64a
# Interrupt Controller Hyp Active Priorities Group 1 Registers
ICH_AP1R3_EL2: Final = 0x603000000013e64b
# Interrupt Controller List Registers
ICH_LR0_EL2: Final = 0x603000000013e660
# Interrupt Controller List Registers
ICH_LR1_EL2: Final = 0x603000000013e661
# Interrupt Controller List Registers
ICH_LR2_EL2: Final = 0x603000000013e662
# Interrupt Controller List Registers
ICH_LR3_EL2: Final = 0x603000000013e663
# Interrupt Controller List Registers
ICH_LR4_EL2: Final = 0x603000000013e664
# Interrupt Controller List Registers
ICH_LR5_EL2: Final = 0x603000000013e665
# Interrupt Controller List Registers
ICH_LR6_EL2: Final = 0x603000000013e666
# Interrupt Controller List Registers
ICH_LR7_EL2: Final = 0x603000000013e667
# Interrupt Controller List Registers
ICH_LR8_EL2: Final = 0x603000000013e668
# Interrupt Controller List Registers
ICH_LR9_EL2: Final = 0x603000000013e669
# Interrupt Controller List Registers
ICH_LR10_EL2: Final = 0x603000000013e66a
# Interrupt Controller List Registers
ICH_LR11_EL2: Final = 0x603000000013e66b
# Interrupt Controller List Registers
ICH_LR12_EL2: Final = 0x603000000013e66c
# Interrupt Controller List Registers
ICH_LR13_EL2: Final = 0x603000000013e66d
# Interrupt Controller List Registers
ICH_LR14_EL2: Final = 0x603000000013e66e
# Interrupt Controller List Registers
ICH_LR15_EL2: Final = 0x603000000013e66f
# Random Allocation Tag Seed Register
RGSR_EL1: Final = 0x603000000013c085
# Tag Control Register
GCR_EL1: Final = 0x603000000013c086
# Tag Fault Status Register (EL1)
TFSR_EL1: Final = 0x603000000013c2b0
# Tag Fault Status Register (EL0)
TFSRE0_EL1: Final = 0x603000000013c2b1
# Performance Monitors Machine Identification Register
PMMIR_EL1: Final = 0x603000000013c4f6
# Performance Monitors Control Register
PMCR_EL0: Final = 0x603000000013dce0
# Performance Monitors Count Enable Set Register
PMCNTENSET_EL0: Final = 0x603000000013dce1
# Performance Monitors Count Enable Clear Register
PMCNTENCLR_EL0: Final = 0x603000000013dce2
# Performance Monitors Interrupt Enable Set Register
PMINTENSET_EL1: Final = 0x603000000013c4f1
# Performance Monitors Interrupt Enable Clear Register
PMINTENCLR_EL1: Final = 0x603000000013c4f2
# Performance Monitors Overflow Flag Status Set Register
PMOVSSET_EL0: Final = 0x603000000013dcf3
# Performance Monitors Overflow Flag Status Clear Register
PMOVSCLR_EL0: Final = 0x603000000013dce3
# Performance Monitors Event Counter Selection Register
PMSELR_EL0: Final = 0x603000000013dce5
# Performance Monitors User Enable Register
PMUSERENR_EL0: Final = 0x603000000013dcf0
# Performance Monitors Event Type Registers
PMEVTYPER0_EL0: Final = 0x603000000013df60
# Performance Monitors Event Type Registers
PMEVTYPER1_EL0: Final = 0x603000000013df61
# Performance Monitors Event Type Registers
PMEVTYPER2_EL0: Final = 0x603000000013df62
# Performance Monitors Event Type Registers
PMEVTYPER3_EL0: Final = 0x603000000013df63
# Performance Monitors Event Type Registers
PMEVTYPER4_EL0: Final = 0x603000000013df64
# Performance Monitors Event Type Registers
PMEVTYPER5_EL0: Final = 0x603000000013df65
# Performance Monitors Event Type Registers
PMEVTYPER6_EL0: Final = 0x603000000013df66
# Performance Monitors Event Type Registers
PMEVTYPER7_EL0: Final = 0x603000000013df67
# Performance Monitors Event Type Registers
PMEVTYPER8_EL0: Final = 0x603000000013df68
# Performance Monitors Event Type Registers
PMEVTYPER9_EL0: Final = 0x603000000013df69
# Performance Monitors Event Type Registers
PMEVTYPER10_EL0: Final = 0x603000000013df6a
# Performance Monitors Event Type Registers
PMEVTYPER11_EL0: Final = 0x603000000013df6b
# Performance Monitors Event Type Registers
PMEVTYPER12_EL0: Final = 0x603000000013df6c
# Performance Monitors Event Type Registers
PMEVTYPER13_EL0: Final = 0x603000000013df6d
# Performance Monitors Event Type Registers
PMEVTYPER14_EL0: Final = 0x603000000013df6e
# Performance Monitors Event Type Registers
PMEVTYPER15_EL0: Final = 0x603000000013df6f
# Performance Monitors Event Type Registers
PMEVTYPER16_EL0: Final = 0x603000000013df70
# Performance Monitors Event Type Registers
PMEVTYPER17_EL0: Final = 0x603000000013df71
# Performance Monitors Event Type Registers
PMEVTYPER18_EL0: Final = 0x603000000013df72
# Performance Monitors Event Type Registers
PMEVTYPER19_EL0: Final = 0x603000000013df73
# Performance Monitors Event Type Registers
PMEVTYPER20_EL0: Final = 0x603000000013df74
# Performance Monitors Event Type Registers
PMEVTYPER21_EL0: Final = 0x603000000013df75
# Performance Monitors Event Type Registers
PMEVTYPER22_EL0: Final = 0x603000000013df76
# Performance Monitors Event Type Registers
PMEVTYPER23_EL0: Final = 0x603000000013df77
# Performance Monitors Event Type Registers
PMEVTYPER24_EL0: Final = 0x603000000013df78
# Performance Monitors Event Type Registers
PMEVTYPER25_EL0: Final = 0x603000000013df79
# Performance Monitors Event Type Registers
PMEVTYPER26_EL0: Final = 0x603000000013df7a
# Performance Monitors Event Type Registers
PMEVTYPER27_EL0: Final = 0x603000000013df7b
# Performance Monitors Event Type Registers
PMEVTYPER28_EL0: Final = 0x603000000013df7c
# Performance Monitors Event Type Registers
PMEVTYPER29_EL0: Final = 0x603000000013df7d
# Performance Monitors Event Type Registers
PMEVTYPER30_EL0: Final = 0x603000000013df7e
# Performance Monitors Cycle Count Filter Register
PMCCFILTR_EL0: Final = 0x603000000013df7f
# Performance Monitors Event Count Registers
PMEVCNTR0_EL0: Final = 0x603000000013df40
# Performance Monitors Event Count Registers
PMEVCNTR1_EL0: Final = 0x603000000013df41
# Performance Monitors Event Count Registers
PMEVCNTR2_EL0: Final = 0x603000000013df42
# Performance Monitors Event Count Registers
PMEVCNTR3_EL0: Final = 0x603000000013df43
# Performance Monitors Event Count Registers
PMEVCNTR4_EL0: Final = 0x603000000013df44
# Performance Monitors Event Count Registers
PMEVCNTR5_EL0: Final = 0x603000000013df45
# Performance Monitors Event Count Registers
PMEVCNTR6_EL0: Final = 0x603000000013df46
# Performance Monitors Event Count Registers
PMEVCNTR7_EL0: Final = 0x603000000013df47
# Performance Monitors Event Count Registers
PMEVCNTR8_EL0: Final = 0x603000000013df48
# Performance Monitors Event Count Registers
PMEVCNTR9_EL0: Final = 0x603000000013df49
# Performance Monitors Event Count Registers
PMEVCNTR10_EL0: Final = 0x603000000013df4a
# Performance Monitors Event Count Registers
PMEVCNTR11_EL0: Final = 0x603000000013df4b
# Performance Monitors Event Count Registers
PMEVCNTR12_EL0: Final = 0x603000000013df4c
# Performance Monitors Event Count Registers
PMEVCNTR13_EL0: Final = 0x603000000013df4d
# Performance Monitors Event Count Registers
PMEVCNTR14_EL0: Final = 0x603000000013df4e
# Performance Monitors Event Count Registers
PMEVCNTR15_EL0: Final = 0x603000000013df4f
# Performance Monitors Event Count Registers
PMEVCNTR16_EL0: Final = 0x603000000013df50
# Performance Monitors Event Count Registers
PMEVCNTR17_EL0: Final = 0x603000000013df51
# Performance Monitors Event Count Registers
PMEVCNTR18_EL0: Final = 0x603000000013df52
# Performance Monitors Event Count Registers
PMEVCNTR19_EL0: Final = 0x603000000013df53
# Performance Monitors Event Count Registers
PMEVCNTR20_EL0: Final = 0x603000000013df54
# Performance Monitors Event Count Registers
PMEVCNTR21_EL0: Final = 0x603000000013df55
# Performance Monitors Event Count Registers
PMEVCNTR22_EL0: Final = 0x603000000013df56
# Performance Monitors Event Count Registers
PMEVCNTR23_EL0: Final = 0x603000000013df57
# Performance Monitors Event Count Registers
PMEVCNTR24_EL0: Final = 0x603000000013df58
# Performance Monitors Event Count Registers
PMEVCNTR25_EL0: Final = 0x603000000013df59
# Performance Monitors Event Count Registers
PMEVCNTR26_EL0: Final = 0x603000000013df5a
# Performance Monitors Event Count Registers
PMEVCNTR27_EL0: Final = 0x603000000013df5b
# Performance Monitors Event Count Registers
PMEVCNTR28_EL0: Final = 0x603000000013df5c
# Performance Monitors Event Count Registers
PMEVCNTR29_EL0: Final = 0x603000000013df5d
# Performance Monitors Event Count Registers
PMEVCNTR30_EL0: Final = 0x603000000013df5e
# Performance Monitors Cycle Count Register
PMCCNTR_EL0: Final = 0x603000000013dce8
# Performance Monitors Software Increment Register
PMSWINC_EL0: Final = 0x603000000013dce4
# Pointer Authentication Key A for Instruction (bits[63:0])
APIAKeyLo_EL1: Final = 0x603000000013c108
# Pointer Authentication Key A for Instruction (bits[127:64])
APIAKeyHi_EL1: Final = 0x603000000013c109
# Pointer Authentication Key B for Instruction (bits[63:0])
APIBKeyLo_EL1: Final = 0x603000000013c10a
# Pointer Authentication Key B for Instruction (bits[127:64])
APIBKeyHi_EL1: Final = 0x603000000013c10b
# Pointer Authentication Key A for Data (bits[63:0])
APDAKeyLo_EL1: Final = 0x603000000013c110
# Pointer Authentication Key A for Data (bits[127:64])
APDAKeyHi_EL1: Final = 0x603000000013c111
# Pointer Authentication Key B for Data (bits[63:0])
APDBKeyLo_EL1: Final = 0x603000000013c112
# Pointer Authentication Key B for Data (bits[127:64])
APDBKeyHi_EL1: Final = 0x603000000013c113
# Pointer Authentication Key A for Code (bits[63:0])
APGAKeyLo_EL1: Final = 0x603000000013c118
# Pointer Authentication Key A for Code (bits[127:64])
APGAKeyHi_EL1: Final = 0x603000000013c119
# System Control Register (EL1)
SCTLR_EL1: Final = 0x603000000013c080
# Auxiliary Control Register (EL1)
ACTLR_EL1: Final = 0x603000000013c081
# Architectural Feature Access Control Register
CPACR_EL1: Final = 0x603000000013c082
# System Control Register (EL1)
SCTLR2_EL1: Final = 0x603000000013c083
# Translation Table Base Register 0 (EL1)
TTBR0_EL1: Final = 0x603000000013c100
# Translation Table Base Register 1 (EL1)
TTBR1_EL1: Final = 0x603000000013c101
# Translation Control Register (EL1)
TCR_EL1: Final = 0x603000000013c102
# Extended Translation Control Register (EL1)
TCR2_EL1: Final = 0x603000000013c103
# Memory Attribute Indirection Register (EL1)
MAIR_EL1: Final = 0x603000000013c510
# Auxiliary Memory Attribute Indirection Register (EL1)
AMAIR_EL1: Final = 0x603000000013c518
# Permission Indirection Register 0 (EL1)
PIRE0_EL1: Final = 0x603000000013c512
# Permission Indirection Register 1 (EL1)
PIR_EL1: Final = 0x603000000013c513
# Permission Overlay Register 0 (EL0)
POR_EL0: Final = 0x603000000013dd14
# Permission Overlay Register 1 (EL1)
POR_EL1: Final = 0x603000000013c514
# Physical Address Register
PAR_EL1: Final = 0x603000000013c3a0
# Vector Base Address Register (EL1)
VBAR_EL1: Final = 0x603000000013c600
# Exception Syndrome Register (EL1)
ESR_EL1: Final = 0x603000000013c290
# Fault Address Register (EL1)
FAR_EL1: Final = 0x603000000013c300
# Auxiliary Fault Status Register 0 (EL1)
AFSR0_EL1: Final = 0x603000000013c288
# Auxiliary Fault Status Register 1 (EL1)
AFSR1_EL1: Final = 0x603000000013c289
# Deferred Interrupt Status Register
DISR_EL1: Final = 0x603000000013c609
# Context ID Register (EL1)
CONTEXTIDR_EL1: Final = 0x603000000013c681
# EL0 Read/Write Software Thread ID Register
TPIDR_EL0: Final = 0x603000000013de82
# EL0 Read-Only Software Thread ID Register
TPIDRRO_EL0: Final = 0x603000000013de83
# EL1 Software Thread ID Register
TPIDR_EL1: Final = 0x603000000013c684
# SVE Control Register (EL1)
ZCR_EL1: Final = 0x603000000013c090
# Floating-point Mode Register
FPMR: Final = 0x603000000013da22
# Streaming Vector Control Register
SVCR: Final = 0x603000000013da12
# Counter-timer Kernel Control Register
CNTKCTL_EL1: Final = 0x603000000013c708
# Counter-timer Hypervisor Control Register
CNTHCTL_EL2: Final = 0x603000000013e708
# Counter-timer Virtual Offset Register
CNTVOFF_EL2: Final = 0x603000000013e703
# Counter-timer Virtual Timer Control Register
CNTV_CTL_EL0: Final = 0x603000000013df19
# Counter-timer Virtual Timer CompareValue Register
# KVM_REG_ARM_TIMER_CVAL has the encoding of CNTVCT_EL0, by a mistake that became ABI
CNTV_CVAL_EL0: Final = 0x603000000013df02
# Counter-timer Physical Timer Control Register
CNTP_CTL_EL0: Final = 0x603000000013df11
# Counter-timer Physical Timer CompareValue Register
CNTP_CVAL_EL0: Final = 0x603000000013df12
# Counter-timer Virtual Count Register
# KVM_REG_ARM_TIMER_CNT has the encoding of CNTV_CVAL_EL0, by a mistake that became ABI
CNTVCT_EL0: Final = 0x603000000013df1a
# Counter-timer Physical Count Register
CNTPCT_EL0: Final = 0x603000000013df01
# Counter-timer Hypervisor Physical Timer Control Register
CNTHP_CTL_EL2: Final = 0x603000000013e711
# Counter-timer Physical Timer CompareValue Register (EL2)
CNTHP_CVAL_EL2: Final = 0x603000000013e712
# Counter-timer Virtual Timer Control Register (EL2)
CNTHV_CTL_EL2: Final = 0x603000000013e719
# Counter-timer Virtual Timer CompareValue Register (EL2)
CNTHV_CVAL_EL2: Final = 0x603000000013e71a
# Process state
PSTATE: Final = 0x6030000000100042
# General-purpose register
X0: Final = 0x6030000000100000
# General-purpose register
X1: Final = 0x6030000000100002
# General-purpose register
X2: Final = 0x6030000000100004
# General-purpose register
X3: Final = 0x6030000000100006
# General-purpose register
X4: Final = 0x6030000000100008
# General-purpose register
X5: Final = 0x603000000010000a
# General-purpose register
X6: Final = 0x603000000010000c
# General-purpose register
X7: Final = 0x603000000010000e
# General-purpose register
X8: Final = 0x6030000000100010
# General-purpose register
X9: Final = 0x6030000000100012
# General-purpose register
X10: Final = 0x6030000000100014
# General-purpose register
X11: Final = 0x6030000000100016
# General-purpose register
X12: Final = 0x6030000000100018
# General-purpose register
X13: Final = 0x603000000010001a
# General-purpose register
X14: Final = 0x603000000010001c
# General-purpose register
X15: Final = 0x603000000010001e
# General-purpose register
X16: Final = 0x6030000000100020
# General-purpose register
X17: Final = 0x6030000000100022
# General-purpose register
X18: Final = 0x6030000000100024
# General-purpose register
X19: Final = 0x6030000000100026
# General-purpose register
X20: Final = 0x6030000000100028
# General-purpose register
X21: Final = 0x603000000010002a
# General-purpose register
X22: Final = 0x603000000010002c
# General-purpose register
X23: Final = 0x603000000010002e
# General-purpose register
X24: Final = 0x6030000000100030
# General-purpose register
X25: Final = 0x6030000000100032
# General-purpose register
X26: Final = 0x6030000000100034
# General-purpose register
X27: Final = 0x6030000000100036
# General-purpose register
X28: Final = 0x6030000000100038
# General-purpose register
X29: Final = 0x603000000010003a
# General-purpose register
X30: Final = 0x603000000010003c
# Program Counter
PC: Final = 0x6030000000100040
# Stack Pointer (EL0)
SP_EL0: Final = 0x603000000010003e
# Stack Pointer (EL1)
SP_EL1: Final = 0x6030000000100044
# Exception Link Register (EL1)
ELR_EL1: Final = 0x6030000000100046
# Saved Program Status Register (EL1)
SPSR_EL1: Final = 0x6030000000100048
# Saved Program Status Register (Abort mode)
SPSR_abt: Final = 0x603000000010004a
# Saved Program Status Register (Undefined mode)
SPSR_und: Final = 0x603000000010004c
# Saved Program Status Register (IRQ mode)
SPSR_irq: Final = 0x603000000010004e
# Saved Program Status Register (FIQ mode)
SPSR_fiq: Final = 0x6030000000100050
# SIMD and floating-point register
V0: Final = 0x6040000000100054
# SIMD and floating-point register
V1: Final = 0x6040000000100058
# SIMD and floating-point register
V2: Final = 0x604000000010005c
# SIMD and floating-point register
V3: Final = 0x6040000000100060
# SIMD and floating-point register
V4: Final = 0x6040000000100064
# SIMD and floating-point register
V5: Final = 0x6040000000100068
# SIMD and floating-point register
V6: Final = 0x604000000010006c
# SIMD and floating-point register
V7: Final = 0x6040000000100070
# SIMD and floating-point register
V8: Final = 0x6040000000100074
# SIMD and floating-point register
V9: Final = 0x6040000000100078
# SIMD and floating-point register
V10: Final = 0x604000000010007c
# SIMD and floating-point register
V11: Final = 0x6040000000100080
# SIMD and floating-point register
V12: Final = 0x6040000000100084
# SIMD and floating-point register
V13: Final = 0x6040000000100088
# SIMD and floating-point register
V14: Final = 0x604000000010008c
# SIMD and floating-point register
V15: Final = 0x6040000000100090
# SIMD and floating-point register
V16: Final = 0x6040000000100094
# SIMD and floating-point register
V17: Final = 0x6040000000100098
# SIMD and floating-point register
V18: Final = 0x604000000010009c
# SIMD and floating-point register
V19: Final = 0x60400000001000a0
# SIMD and floating-point register
V20: Final = 0x60400000001000a4
# SIMD and floating-point register
V21: Final = 0x60400000001000a8
# SIMD and floating-point register
V22: Final = 0x60400000001000ac
# SIMD and floating-point register
V23: Final = 0x60400000001000b0
# SIMD and floating-point register
V24: Final = 0x60400000001000b4
# SIMD and floating-point register
V25: Final = 0x60400000001000b8
# SIMD and floating-point register
V26: Final = 0x60400000001000bc
# SIMD and floating-point register
V27: Final = 0x60400000001000c0
# SIMD and floating-point register
V28: Final = 0x60400000001000c4
# SIMD and floating-point register
V29: Final = 0x60400000001000c8
# SIMD and floating-point register
V30: Final = 0x60400000001000cc
# SIMD and floating-point register
V31: Final = 0x60400000001000d0
# Floating-point Status Register
FPSR: Final = 0x60200000001000d4
# Floating-point Control Register
FPCR: Final = 0x60200000001000d5
# Scalable vector register
Z0: Final = 0x6080000000150000
# Scalable vector register
Z1: Final = 0x6080000000150020
# Scalable vector register
Z2: Final = 0x6080000000150040
# Scalable vector register
Z3: Final = 0x6080000000150060
# Scalable vector register
Z4: Final = 0x6080000000150080
# Scalable vector register
Z5: Final = 0x60800000001500a0
# Scalable vector register
Z6: Final = 0x60800000001500c0
# Scalable vector register
Z7: Final = 0x60800000001500e0
# Scalable vector register
Z8: Final = 0x6080000000150100
# Scalable vector register
Z9: Final = 0x6080000000150120
# Scalable vector register
Z10: Final = 0x6080000000150140
# Scalable vector register
Z11: Final = 0x6080000000150160
# Scalable vector register
Z12: Final = 0x6080000000150180
# Scalable vector register
Z13: Final = 0x60800000001501a0
# Scalable vector register
Z14: Final = 0x60800000001501c0
# Scalable vector register
Z15: Final = 0x60800000001501e0
# Scalable vector register
Z16: Final = 0x6080000000150200
# Scalable vector register
Z17: Final = 0x6080000000150220
# Scalable vector register
Z18: Final = 0x6080000000150240
# Scalable vector register
Z19: Final = 0x6080000000150260
# Scalable vector register
Z20: Final = 0x6080000000150280
# Scalable vector register
Z21: Final = 0x60800000001502a0
# Scalable vector register
Z22: Final = 0x60800000001502c0
# Scalable vector register
Z23: Final = 0x60800000001502e0
# Scalable vector register
Z24: Final = 0x6080000000150300
# Scalable vector register
Z25: Final = 0x6080000000150320
# Scalable vector register
Z26: Final = 0x6080000000150340
# Scalable vector register
Z27: Final = 0x6080000000150360
# Scalable vector register
Z28: Final = 0x6080000000150380
# Scalable vector register
Z29: Final = 0x60800000001503a0
# Scalable vector register
Z30: Final = 0x60800000001503c0
# Scalable vector register
Z31: Final = 0x60800000001503e0
# Scalable predicate register
P0: Final = 0x6050000000150400
# Scalable predicate register
P1: Final = 0x6050000000150420
# Scalable predicate register
P2: Final = 0x6050000000150440
# Scalable predicate register
P3: Final = 0x6050000000150460
# Scalable predicate register
P4: Final = 0x6050000000150480
# Scalable predicate register
P5: Final = 0x60500000001504a0
# Scalable predicate register
P6: Final = 0x60500000001504c0
# Scalable predicate register
P7: Final = 0x60500000001504e0
# Scalable predicate register
P8: Final = 0x6050000000150500
# Scalable predicate register
P9: Final = 0x6050000000150520
# Scalable predicate register
P10: Final = 0x6050000000150540
# Scalable predicate register
P11: Final = 0x6050000000150560
# Scalable predicate register
P12: Final = 0x6050000000150580
# Scalable predicate register
P13: Final = 0x60500000001505a0
# Scalable predicate register
P14: Final = 0x60500000001505c0
# Scalable predicate register
P15: Final = 0x60500000001505e0
# First Fault Register
FFR: Final = 0x6050000000150600
