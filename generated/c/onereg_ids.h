/* SPDX-License-Identifier: 0BSD */
/*
 * KVM_GET_ONE_REG and KVM_SET_ONE_REG ids by the register's name.
 * From spec/registers and spec/kvm.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_IDS_H
#define ONEREG_IDS_H

/*
 * How KVM treats KVM_SET_ONE_REG of a register, enum onereg_write:
 *
 *	ONEREG_WRITE_RW: stores the value
 *	ONEREG_WRITE_CHECKED: checked: KVM may refuse the value (EINVAL) or keep less of it
 *	ONEREG_WRITE_INVARIANT: only the value that it already has (EINVAL otherwise)
 *	ONEREG_WRITE_ID: within KVM's mask until a vCPU has run; then only the value that it has (EBUSY)
 *	ONEREG_WRITE_BEFORE_FINALIZE: until KVM_ARM_VCPU_FINALIZE; refused ever after (EPERM)
 *	ONEREG_WRITE_IGNORED: succeeds and changes nothing
 *
 * When a put writes it, enum onereg_level:
 *
 *	ONEREG_RUNTIME: each time, before the next KVM_RUN
 *	ONEREG_RESET: after a vCPU reset that the VMM makes, and with all others
 *	ONEREG_FULL: when the whole vCPU is created or restored
 */

/* AArch32 modes, by PSTATE.M[4:0]; ONEREG_MODE() is in onereg.h. */
#define ONEREG_MODE_USR ONEREG_MODE(0x10) /* User */
#define ONEREG_MODE_FIQ ONEREG_MODE(0x11) /* FIQ */
#define ONEREG_MODE_IRQ ONEREG_MODE(0x12) /* IRQ */
#define ONEREG_MODE_SVC ONEREG_MODE(0x13) /* Supervisor */
#define ONEREG_MODE_ABT ONEREG_MODE(0x17) /* Abort */
#define ONEREG_MODE_HYP ONEREG_MODE(0x1a) /* Hyp */
#define ONEREG_MODE_UND ONEREG_MODE(0x1b) /* Undefined */
#define ONEREG_MODE_SYS ONEREG_MODE(0x1f) /* System */

/* arm64, in the order of a restore. */

/* Set sve-vector-lengths */
#define ONEREG_ARM64_SVE_VLS 0x606000000015ffffULL /* SVE vector lengths of the vCPU, one bit for each multiple of 128 bits from bit 0 on */

/* Set implementation */
#define ONEREG_ARM64_MIDR_EL1 0x603000000013c000ULL /* Main ID Register */
#define ONEREG_ARM64_REVIDR_EL1 0x603000000013c006ULL /* Revision ID Register */
#define ONEREG_ARM64_AIDR_EL1 0x603000000013c807ULL /* Auxiliary ID Register */

/* Set affinity */
#define ONEREG_ARM64_MPIDR_EL1 0x603000000013c005ULL /* Multiprocessor Affinity Register */

/* Set identification */
#define ONEREG_ARM64_ID_PFR0_EL1 0x603000000013c008ULL /* AArch32 Processor Feature Register 0 */
#define ONEREG_ARM64_ID_PFR1_EL1 0x603000000013c009ULL /* AArch32 Processor Feature Register 1 */
#define ONEREG_ARM64_ID_DFR0_EL1 0x603000000013c00aULL /* AArch32 Debug Feature Register 0 */
#define ONEREG_ARM64_ID_AFR0_EL1 0x603000000013c00bULL /* AArch32 Auxiliary Feature Register 0 */
#define ONEREG_ARM64_ID_MMFR0_EL1 0x603000000013c00cULL /* AArch32 Memory Model Feature Register 0 */
#define ONEREG_ARM64_ID_MMFR1_EL1 0x603000000013c00dULL /* AArch32 Memory Model Feature Register 1 */
#define ONEREG_ARM64_ID_MMFR2_EL1 0x603000000013c00eULL /* AArch32 Memory Model Feature Register 2 */
#define ONEREG_ARM64_ID_MMFR3_EL1 0x603000000013c00fULL /* AArch32 Memory Model Feature Register 3 */
#define ONEREG_ARM64_ID_ISAR0_EL1 0x603000000013c010ULL /* AArch32 Instruction Set Attribute Register 0 */
#define ONEREG_ARM64_ID_ISAR1_EL1 0x603000000013c011ULL /* AArch32 Instruction Set Attribute Register 1 */
#define ONEREG_ARM64_ID_ISAR2_EL1 0x603000000013c012ULL /* AArch32 Instruction Set Attribute Register 2 */
#define ONEREG_ARM64_ID_ISAR3_EL1 0x603000000013c013ULL /* AArch32 Instruction Set Attribute Register 3 */
#define ONEREG_ARM64_ID_ISAR4_EL1 0x603000000013c014ULL /* AArch32 Instruction Set Attribute Register 4 */
#define ONEREG_ARM64_ID_ISAR5_EL1 0x603000000013c015ULL /* AArch32 Instruction Set Attribute Register 5 */
#define ONEREG_ARM64_ID_MMFR4_EL1 0x603000000013c016ULL /* AArch32 Memory Model Feature Register 4 */
#define ONEREG_ARM64_ID_ISAR6_EL1 0x603000000013c017ULL /* AArch32 Instruction Set Attribute Register 6 */
#define ONEREG_ARM64_MVFR0_EL1 0x603000000013c018ULL /* AArch32 Media and VFP Feature Register 0 */
#define ONEREG_ARM64_MVFR1_EL1 0x603000000013c019ULL /* AArch32 Media and VFP Feature Register 1 */
#define ONEREG_ARM64_MVFR2_EL1 0x603000000013c01aULL /* AArch32 Media and VFP Feature Register 2 */
#define ONEREG_ARM64_ID_UNALLOCATED_3_3 0x603000000013c01bULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_PFR2_EL1 0x603000000013c01cULL /* AArch32 Processor Feature Register 2 */
#define ONEREG_ARM64_ID_DFR1_EL1 0x603000000013c01dULL /* AArch32 Debug Feature Register 1 */
#define ONEREG_ARM64_ID_MMFR5_EL1 0x603000000013c01eULL /* AArch32 Memory Model Feature Register 5 */
#define ONEREG_ARM64_ID_UNALLOCATED_3_7 0x603000000013c01fULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_AA64PFR0_EL1 0x603000000013c020ULL /* AArch64 Processor Feature Register 0 */
#define ONEREG_ARM64_ID_AA64PFR1_EL1 0x603000000013c021ULL /* AArch64 Processor Feature Register 1 */
#define ONEREG_ARM64_ID_AA64PFR2_EL1 0x603000000013c022ULL /* AArch64 Processor Feature Register 2 */
#define ONEREG_ARM64_ID_UNALLOCATED_4_3 0x603000000013c023ULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_AA64ZFR0_EL1 0x603000000013c024ULL /* SVE Feature ID Register 0 */
#define ONEREG_ARM64_ID_AA64SMFR0_EL1 0x603000000013c025ULL /* SME Feature ID Register 0 */
#define ONEREG_ARM64_ID_UNALLOCATED_4_6 0x603000000013c026ULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_AA64FPFR0_EL1 0x603000000013c027ULL /* AArch64 Floating-point Feature Register 0 */
#define ONEREG_ARM64_ID_AA64DFR0_EL1 0x603000000013c028ULL /* AArch64 Debug Feature Register 0 */
#define ONEREG_ARM64_ID_AA64DFR1_EL1 0x603000000013c029ULL /* AArch64 Debug Feature Register 1 */
#define ONEREG_ARM64_ID_AA64DFR2_EL1 0x603000000013c02aULL /* AArch64 Debug Feature Register 2 */
#define ONEREG_ARM64_ID_UNALLOCATED_5_3 0x603000000013c02bULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_AA64AFR0_EL1 0x603000000013c02cULL /* AArch64 Auxiliary Feature Register 0 */
#define ONEREG_ARM64_ID_AA64AFR1_EL1 0x603000000013c02dULL /* AArch64 Auxiliary Feature Register 1 */
#define ONEREG_ARM64_ID_UNALLOCATED_5_6 0x603000000013c02eULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_UNALLOCATED_5_7 0x603000000013c02fULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_AA64ISAR0_EL1 0x603000000013c030ULL /* AArch64 Instruction Set Attribute Register 0 */
#define ONEREG_ARM64_ID_AA64ISAR1_EL1 0x603000000013c031ULL /* AArch64 Instruction Set Attribute Register 1 */
#define ONEREG_ARM64_ID_AA64ISAR2_EL1 0x603000000013c032ULL /* AArch64 Instruction Set Attribute Register 2 */
#define ONEREG_ARM64_ID_AA64ISAR3_EL1 0x603000000013c033ULL /* AArch64 Instruction Set Attribute Register 3 */
#define ONEREG_ARM64_ID_UNALLOCATED_6_4 0x603000000013c034ULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_UNALLOCATED_6_5 0x603000000013c035ULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_UNALLOCATED_6_6 0x603000000013c036ULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_UNALLOCATED_6_7 0x603000000013c037ULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_AA64MMFR0_EL1 0x603000000013c038ULL /* AArch64 Memory Model Feature Register 0 */
#define ONEREG_ARM64_ID_AA64MMFR1_EL1 0x603000000013c039ULL /* AArch64 Memory Model Feature Register 1 */
#define ONEREG_ARM64_ID_AA64MMFR2_EL1 0x603000000013c03aULL /* AArch64 Memory Model Feature Register 2 */
#define ONEREG_ARM64_ID_AA64MMFR3_EL1 0x603000000013c03bULL /* AArch64 Memory Model Feature Register 3 */
#define ONEREG_ARM64_ID_AA64MMFR4_EL1 0x603000000013c03cULL /* AArch64 Memory Model Feature Register 4 */
#define ONEREG_ARM64_ID_UNALLOCATED_7_5 0x603000000013c03dULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_UNALLOCATED_7_6 0x603000000013c03eULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_ID_UNALLOCATED_7_7 0x603000000013c03fULL /* Reserved ID register space, RAZ */
#define ONEREG_ARM64_CTR_EL0 0x603000000013d801ULL /* Cache Type Register */

/* Set firmware-features */
#define ONEREG_ARM64_STD_BMAP 0x6030000000160000ULL /* Standard secure services offered to the guest */
#define ONEREG_ARM64_STD_HYP_BMAP 0x6030000000160001ULL /* Standard hypervisor services offered to the guest */
#define ONEREG_ARM64_VENDOR_HYP_BMAP 0x6030000000160002ULL /* Vendor-specific hypervisor services 0 to 63 offered to the guest */
#define ONEREG_ARM64_VENDOR_HYP_BMAP_2 0x6030000000160003ULL /* Vendor-specific hypervisor services 64 to 127 offered to the guest */

/* Set firmware */
#define ONEREG_ARM64_PSCI_VERSION 0x6030000000140000ULL /* Version of the Power State Coordination Interface (PSCI_VERSION, DEN 0022) */
#define ONEREG_ARM64_SMCCC_ARCH_WORKAROUND_1 0x6030000000140001ULL /* Level of the mitigation of CVE-2017-5715 (Spectre v2) by firmware */
#define ONEREG_ARM64_SMCCC_ARCH_WORKAROUND_2 0x6030000000140002ULL /* Level of the mitigation of CVE-2018-3639 (Spectre v4) by firmware */
#define ONEREG_ARM64_SMCCC_ARCH_WORKAROUND_3 0x6030000000140003ULL /* Level of the mitigation of CVE-2022-23960 (Spectre-BHB) by firmware */

/* Set aarch32 */
#define ONEREG_ARM64_DBGVCR32_EL2 0x603000000013a038ULL /* Debug Vector Catch Register */
#define ONEREG_ARM64_DACR32_EL2 0x603000000013e180ULL /* Domain Access Control Register */
#define ONEREG_ARM64_IFSR32_EL2 0x603000000013e281ULL /* Instruction Fault Status Register (EL2) */
#define ONEREG_ARM64_FPEXC32_EL2 0x603000000013e298ULL /* Floating-Point Exception Control Register */

/* Set cache-levels */
#define ONEREG_ARM64_CLIDR_EL1 0x603000000013c801ULL /* Cache Level ID Register */
#define ONEREG_ARM64_CSSELR_EL1 0x603000000013d000ULL /* Cache Size Selection Register */

/* Set cache-sizes */
#define ONEREG_ARM64_CCSIDR0 0x6020000000110000ULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR1 0x6020000000110001ULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR2 0x6020000000110002ULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR3 0x6020000000110003ULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR4 0x6020000000110004ULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR5 0x6020000000110005ULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR6 0x6020000000110006ULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR7 0x6020000000110007ULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR8 0x6020000000110008ULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR9 0x6020000000110009ULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR10 0x602000000011000aULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR11 0x602000000011000bULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR12 0x602000000011000cULL /* Current Cache Size ID Register */
#define ONEREG_ARM64_CCSIDR13 0x602000000011000dULL /* Current Cache Size ID Register */

/* Set debug */
#define ONEREG_ARM64_DBGBVR0_EL1 0x6030000000138004ULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR1_EL1 0x603000000013800cULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR2_EL1 0x6030000000138014ULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR3_EL1 0x603000000013801cULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR4_EL1 0x6030000000138024ULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR5_EL1 0x603000000013802cULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR6_EL1 0x6030000000138034ULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR7_EL1 0x603000000013803cULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR8_EL1 0x6030000000138044ULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR9_EL1 0x603000000013804cULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR10_EL1 0x6030000000138054ULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR11_EL1 0x603000000013805cULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR12_EL1 0x6030000000138064ULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR13_EL1 0x603000000013806cULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR14_EL1 0x6030000000138074ULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBVR15_EL1 0x603000000013807cULL /* Debug Breakpoint Value Registers */
#define ONEREG_ARM64_DBGBCR0_EL1 0x6030000000138005ULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR1_EL1 0x603000000013800dULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR2_EL1 0x6030000000138015ULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR3_EL1 0x603000000013801dULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR4_EL1 0x6030000000138025ULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR5_EL1 0x603000000013802dULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR6_EL1 0x6030000000138035ULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR7_EL1 0x603000000013803dULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR8_EL1 0x6030000000138045ULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR9_EL1 0x603000000013804dULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR10_EL1 0x6030000000138055ULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR11_EL1 0x603000000013805dULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR12_EL1 0x6030000000138065ULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR13_EL1 0x603000000013806dULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR14_EL1 0x6030000000138075ULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGBCR15_EL1 0x603000000013807dULL /* Debug Breakpoint Control Registers */
#define ONEREG_ARM64_DBGWVR0_EL1 0x6030000000138006ULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR1_EL1 0x603000000013800eULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR2_EL1 0x6030000000138016ULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR3_EL1 0x603000000013801eULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR4_EL1 0x6030000000138026ULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR5_EL1 0x603000000013802eULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR6_EL1 0x6030000000138036ULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR7_EL1 0x603000000013803eULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR8_EL1 0x6030000000138046ULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR9_EL1 0x603000000013804eULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR10_EL1 0x6030000000138056ULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR11_EL1 0x603000000013805eULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR12_EL1 0x6030000000138066ULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR13_EL1 0x603000000013806eULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR14_EL1 0x6030000000138076ULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWVR15_EL1 0x603000000013807eULL /* Debug Watchpoint Value Registers */
#define ONEREG_ARM64_DBGWCR0_EL1 0x6030000000138007ULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR1_EL1 0x603000000013800fULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR2_EL1 0x6030000000138017ULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR3_EL1 0x603000000013801fULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR4_EL1 0x6030000000138027ULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR5_EL1 0x603000000013802fULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR6_EL1 0x6030000000138037ULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR7_EL1 0x603000000013803fULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR8_EL1 0x6030000000138047ULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR9_EL1 0x603000000013804fULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR10_EL1 0x6030000000138057ULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR11_EL1 0x603000000013805fULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR12_EL1 0x6030000000138067ULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR13_EL1 0x603000000013806fULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR14_EL1 0x6030000000138077ULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_DBGWCR15_EL1 0x603000000013807fULL /* Debug Watchpoint Control Registers */
#define ONEREG_ARM64_MDCCINT_EL1 0x6030000000138010ULL /* Monitor DCC Interrupt Enable Register */
#define ONEREG_ARM64_MDSCR_EL1 0x6030000000138012ULL /* Monitor Debug System Control Register */
#define ONEREG_ARM64_OSLSR_EL1 0x603000000013808cULL /* OS Lock Status Register */

/* Set el2 */
#define ONEREG_ARM64_HCR_EL2 0x603000000013e088ULL /* Hypervisor Configuration Register */
#define ONEREG_ARM64_HCRX_EL2 0x603000000013e092ULL /* Extended Hypervisor Configuration Register */
#define ONEREG_ARM64_HACR_EL2 0x603000000013e08fULL /* Hypervisor Auxiliary Control Register */
#define ONEREG_ARM64_HSTR_EL2 0x603000000013e08bULL /* Hypervisor System Trap Register */
#define ONEREG_ARM64_CPTR_EL2 0x603000000013e08aULL /* Architectural Feature Trap Register (EL2) */
#define ONEREG_ARM64_MDCR_EL2 0x603000000013e089ULL /* Monitor Debug Configuration Register (EL2) */
#define ONEREG_ARM64_VPIDR_EL2 0x603000000013e000ULL /* Virtualization Processor ID Register */
#define ONEREG_ARM64_VMPIDR_EL2 0x603000000013e005ULL /* Virtualization Multiprocessor ID Register */
#define ONEREG_ARM64_VNCR_EL2 0x603000000013e110ULL /* Virtual Nested Control Register */
#define ONEREG_ARM64_NVHCR_EL2 0x603000000013e0a8ULL /* Nested Virtualization Hypervisor Configuration Register */
#define ONEREG_ARM64_SCTLR_EL2 0x603000000013e080ULL /* System Control Register (EL2) */
#define ONEREG_ARM64_SCTLR2_EL2 0x603000000013e083ULL /* System Control Register (EL2) */
#define ONEREG_ARM64_ACTLR_EL2 0x603000000013e081ULL /* Auxiliary Control Register (EL2) */
#define ONEREG_ARM64_ZCR_EL2 0x603000000013e090ULL /* SVE Control Register (EL2) */
#define ONEREG_ARM64_TTBR0_EL2 0x603000000013e100ULL /* Translation Table Base Register 0 (EL2) */
#define ONEREG_ARM64_TTBR1_EL2 0x603000000013e101ULL /* Translation Table Base Register 1 (EL2) */
#define ONEREG_ARM64_TCR_EL2 0x603000000013e102ULL /* Translation Control Register (EL2) */
#define ONEREG_ARM64_TCR2_EL2 0x603000000013e103ULL /* Extended Translation Control Register (EL2) */
#define ONEREG_ARM64_VTTBR_EL2 0x603000000013e108ULL /* Virtualization Translation Table Base Register */
#define ONEREG_ARM64_VTCR_EL2 0x603000000013e10aULL /* Virtualization Translation Control Register */
#define ONEREG_ARM64_MAIR_EL2 0x603000000013e510ULL /* Memory Attribute Indirection Register (EL2) */
#define ONEREG_ARM64_AMAIR_EL2 0x603000000013e518ULL /* Auxiliary Memory Attribute Indirection Register (EL2) */
#define ONEREG_ARM64_PIRE0_EL2 0x603000000013e512ULL /* Permission Indirection Register 0 (EL2) */
#define ONEREG_ARM64_PIR_EL2 0x603000000013e513ULL /* Permission Indirection Register 2 (EL2) */
#define ONEREG_ARM64_POR_EL2 0x603000000013e514ULL /* Permission Overlay Register 2 (EL2) */
#define ONEREG_ARM64_VBAR_EL2 0x603000000013e600ULL /* Vector Base Address Register (EL2) */
#define ONEREG_ARM64_RVBAR_EL2 0x603000000013e601ULL /* Reset Vector Base Address Register (if EL3 not implemented) */
#define ONEREG_ARM64_SPSR_EL2 0x603000000013e200ULL /* Saved Program Status Register (EL2) */
#define ONEREG_ARM64_ELR_EL2 0x603000000013e201ULL /* Exception Link Register (EL2) */
#define ONEREG_ARM64_ESR_EL2 0x603000000013e290ULL /* Exception Syndrome Register (EL2) */
#define ONEREG_ARM64_FAR_EL2 0x603000000013e300ULL /* Fault Address Register (EL2) */
#define ONEREG_ARM64_HPFAR_EL2 0x603000000013e304ULL /* Hypervisor IPA Fault Address Register */
#define ONEREG_ARM64_AFSR0_EL2 0x603000000013e288ULL /* Auxiliary Fault Status Register 0 (EL2) */
#define ONEREG_ARM64_AFSR1_EL2 0x603000000013e289ULL /* Auxiliary Fault Status Register 1 (EL2) */
#define ONEREG_ARM64_VDISR_EL2 0x603000000013e609ULL /* Virtual Deferred Interrupt Status Register */
#define ONEREG_ARM64_VSESR_EL2 0x603000000013e293ULL /* Virtual SError Exception Syndrome Register */
#define ONEREG_ARM64_SP_EL2 0x603000000013f208ULL /* Stack Pointer (EL2) */
#define ONEREG_ARM64_CONTEXTIDR_EL2 0x603000000013e681ULL /* Context ID Register (EL2) */
#define ONEREG_ARM64_TPIDR_EL2 0x603000000013e682ULL /* EL2 Software Thread ID Register */

/* Set el2-fine-grained-traps */
#define ONEREG_ARM64_HFGRTR_EL2 0x603000000013e08cULL /* Hypervisor Fine-Grained Read Trap Register */
#define ONEREG_ARM64_HFGWTR_EL2 0x603000000013e08dULL /* Hypervisor Fine-Grained Write Trap Register */
#define ONEREG_ARM64_HFGITR_EL2 0x603000000013e08eULL /* Hypervisor Fine-Grained Instruction Trap Register */
#define ONEREG_ARM64_HDFGRTR_EL2 0x603000000013e18cULL /* Hypervisor Debug Fine-Grained Read Trap Register */
#define ONEREG_ARM64_HDFGWTR_EL2 0x603000000013e18dULL /* Hypervisor Debug Fine-Grained Write Trap Register */
#define ONEREG_ARM64_HAFGRTR_EL2 0x603000000013e18eULL /* Hypervisor Activity Monitors Fine-Grained Read Trap Register */

/* Set el2-fine-grained-traps-2 */
#define ONEREG_ARM64_HFGRTR2_EL2 0x603000000013e18aULL /* Hypervisor Fine-Grained Read Trap Register 2 */
#define ONEREG_ARM64_HFGWTR2_EL2 0x603000000013e18bULL /* Hypervisor Fine-Grained Write Trap Register 2 */
#define ONEREG_ARM64_HFGITR2_EL2 0x603000000013e18fULL /* Hypervisor Fine-Grained Instruction Trap Register 2 */
#define ONEREG_ARM64_HDFGRTR2_EL2 0x603000000013e188ULL /* Hypervisor Debug Fine-Grained Read Trap Register 2 */
#define ONEREG_ARM64_HDFGWTR2_EL2 0x603000000013e189ULL /* Hypervisor Debug Fine-Grained Write Trap Register 2 */

/* Set gic-virtual-interface */
#define ONEREG_ARM64_ICH_HCR_EL2 0x603000000013e658ULL /* Interrupt Controller Hyp Control Register */
#define ONEREG_ARM64_ICH_VMCR_EL2 0x603000000013e65fULL /* Interrupt Controller Virtual Machine Control Register */
#define ONEREG_ARM64_ICH_AP0R0_EL2 0x603000000013e640ULL /* Interrupt Controller Hyp Active Priorities Group 0 Registers */
#define ONEREG_ARM64_ICH_AP0R1_EL2 0x603000000013e641ULL /* Interrupt Controller Hyp Active Priorities Group 0 Registers */
#define ONEREG_ARM64_ICH_AP0R2_EL2 0x603000000013e642ULL /* Interrupt Controller Hyp Active Priorities Group 0 Registers */
#define ONEREG_ARM64_ICH_AP0R3_EL2 0x603000000013e643ULL /* Interrupt Controller Hyp Active Priorities Group 0 Registers */
#define ONEREG_ARM64_ICH_AP1R0_EL2 0x603000000013e648ULL /* Interrupt Controller Hyp Active Priorities Group 1 Registers */
#define ONEREG_ARM64_ICH_AP1R1_EL2 0x603000000013e649ULL /* Interrupt Controller Hyp Active Priorities Group 1 Registers */
#define ONEREG_ARM64_ICH_AP1R2_EL2 0x603000000013e64aULL /* Interrupt Controller Hyp Active Priorities Group 1 Registers */
#define ONEREG_ARM64_ICH_AP1R3_EL2 0x603000000013e64bULL /* Interrupt Controller Hyp Active Priorities Group 1 Registers */
#define ONEREG_ARM64_ICH_LR0_EL2 0x603000000013e660ULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR1_EL2 0x603000000013e661ULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR2_EL2 0x603000000013e662ULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR3_EL2 0x603000000013e663ULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR4_EL2 0x603000000013e664ULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR5_EL2 0x603000000013e665ULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR6_EL2 0x603000000013e666ULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR7_EL2 0x603000000013e667ULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR8_EL2 0x603000000013e668ULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR9_EL2 0x603000000013e669ULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR10_EL2 0x603000000013e66aULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR11_EL2 0x603000000013e66bULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR12_EL2 0x603000000013e66cULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR13_EL2 0x603000000013e66dULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR14_EL2 0x603000000013e66eULL /* Interrupt Controller List Registers */
#define ONEREG_ARM64_ICH_LR15_EL2 0x603000000013e66fULL /* Interrupt Controller List Registers */

/* Set memory-tagging */
#define ONEREG_ARM64_RGSR_EL1 0x603000000013c085ULL /* Random Allocation Tag Seed Register */
#define ONEREG_ARM64_GCR_EL1 0x603000000013c086ULL /* Tag Control Register */
#define ONEREG_ARM64_TFSR_EL1 0x603000000013c2b0ULL /* Tag Fault Status Register (EL1) */
#define ONEREG_ARM64_TFSRE0_EL1 0x603000000013c2b1ULL /* Tag Fault Status Register (EL0) */

/* Set pmu-identification */
#define ONEREG_ARM64_PMMIR_EL1 0x603000000013c4f6ULL /* Performance Monitors Machine Identification Register */

/* Set pmu-control */
#define ONEREG_ARM64_PMCR_EL0 0x603000000013dce0ULL /* Performance Monitors Control Register */

/* Set pmu-counter-masks */
#define ONEREG_ARM64_PMCNTENSET_EL0 0x603000000013dce1ULL /* Performance Monitors Count Enable Set Register */
#define ONEREG_ARM64_PMCNTENCLR_EL0 0x603000000013dce2ULL /* Performance Monitors Count Enable Clear Register */
#define ONEREG_ARM64_PMINTENSET_EL1 0x603000000013c4f1ULL /* Performance Monitors Interrupt Enable Set Register */
#define ONEREG_ARM64_PMINTENCLR_EL1 0x603000000013c4f2ULL /* Performance Monitors Interrupt Enable Clear Register */
#define ONEREG_ARM64_PMOVSSET_EL0 0x603000000013dcf3ULL /* Performance Monitors Overflow Flag Status Set Register */
#define ONEREG_ARM64_PMOVSCLR_EL0 0x603000000013dce3ULL /* Performance Monitors Overflow Flag Status Clear Register */

/* Set pmu */
#define ONEREG_ARM64_PMSELR_EL0 0x603000000013dce5ULL /* Performance Monitors Event Counter Selection Register */
#define ONEREG_ARM64_PMUSERENR_EL0 0x603000000013dcf0ULL /* Performance Monitors User Enable Register */
#define ONEREG_ARM64_PMEVTYPER0_EL0 0x603000000013df60ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER1_EL0 0x603000000013df61ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER2_EL0 0x603000000013df62ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER3_EL0 0x603000000013df63ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER4_EL0 0x603000000013df64ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER5_EL0 0x603000000013df65ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER6_EL0 0x603000000013df66ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER7_EL0 0x603000000013df67ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER8_EL0 0x603000000013df68ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER9_EL0 0x603000000013df69ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER10_EL0 0x603000000013df6aULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER11_EL0 0x603000000013df6bULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER12_EL0 0x603000000013df6cULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER13_EL0 0x603000000013df6dULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER14_EL0 0x603000000013df6eULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER15_EL0 0x603000000013df6fULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER16_EL0 0x603000000013df70ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER17_EL0 0x603000000013df71ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER18_EL0 0x603000000013df72ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER19_EL0 0x603000000013df73ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER20_EL0 0x603000000013df74ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER21_EL0 0x603000000013df75ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER22_EL0 0x603000000013df76ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER23_EL0 0x603000000013df77ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER24_EL0 0x603000000013df78ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER25_EL0 0x603000000013df79ULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER26_EL0 0x603000000013df7aULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER27_EL0 0x603000000013df7bULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER28_EL0 0x603000000013df7cULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER29_EL0 0x603000000013df7dULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMEVTYPER30_EL0 0x603000000013df7eULL /* Performance Monitors Event Type Registers */
#define ONEREG_ARM64_PMCCFILTR_EL0 0x603000000013df7fULL /* Performance Monitors Cycle Count Filter Register */
#define ONEREG_ARM64_PMEVCNTR0_EL0 0x603000000013df40ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR1_EL0 0x603000000013df41ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR2_EL0 0x603000000013df42ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR3_EL0 0x603000000013df43ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR4_EL0 0x603000000013df44ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR5_EL0 0x603000000013df45ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR6_EL0 0x603000000013df46ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR7_EL0 0x603000000013df47ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR8_EL0 0x603000000013df48ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR9_EL0 0x603000000013df49ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR10_EL0 0x603000000013df4aULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR11_EL0 0x603000000013df4bULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR12_EL0 0x603000000013df4cULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR13_EL0 0x603000000013df4dULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR14_EL0 0x603000000013df4eULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR15_EL0 0x603000000013df4fULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR16_EL0 0x603000000013df50ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR17_EL0 0x603000000013df51ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR18_EL0 0x603000000013df52ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR19_EL0 0x603000000013df53ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR20_EL0 0x603000000013df54ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR21_EL0 0x603000000013df55ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR22_EL0 0x603000000013df56ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR23_EL0 0x603000000013df57ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR24_EL0 0x603000000013df58ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR25_EL0 0x603000000013df59ULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR26_EL0 0x603000000013df5aULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR27_EL0 0x603000000013df5bULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR28_EL0 0x603000000013df5cULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR29_EL0 0x603000000013df5dULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMEVCNTR30_EL0 0x603000000013df5eULL /* Performance Monitors Event Count Registers */
#define ONEREG_ARM64_PMCCNTR_EL0 0x603000000013dce8ULL /* Performance Monitors Cycle Count Register */
#define ONEREG_ARM64_PMSWINC_EL0 0x603000000013dce4ULL /* Performance Monitors Software Increment Register */

/* Set pointer-authentication */
#define ONEREG_ARM64_APIAKeyLo_EL1 0x603000000013c108ULL /* Pointer Authentication Key A for Instruction (bits[63:0]) */
#define ONEREG_ARM64_APIAKeyHi_EL1 0x603000000013c109ULL /* Pointer Authentication Key A for Instruction (bits[127:64]) */
#define ONEREG_ARM64_APIBKeyLo_EL1 0x603000000013c10aULL /* Pointer Authentication Key B for Instruction (bits[63:0]) */
#define ONEREG_ARM64_APIBKeyHi_EL1 0x603000000013c10bULL /* Pointer Authentication Key B for Instruction (bits[127:64]) */
#define ONEREG_ARM64_APDAKeyLo_EL1 0x603000000013c110ULL /* Pointer Authentication Key A for Data (bits[63:0]) */
#define ONEREG_ARM64_APDAKeyHi_EL1 0x603000000013c111ULL /* Pointer Authentication Key A for Data (bits[127:64]) */
#define ONEREG_ARM64_APDBKeyLo_EL1 0x603000000013c112ULL /* Pointer Authentication Key B for Data (bits[63:0]) */
#define ONEREG_ARM64_APDBKeyHi_EL1 0x603000000013c113ULL /* Pointer Authentication Key B for Data (bits[127:64]) */
#define ONEREG_ARM64_APGAKeyLo_EL1 0x603000000013c118ULL /* Pointer Authentication Key A for Code (bits[63:0]) */
#define ONEREG_ARM64_APGAKeyHi_EL1 0x603000000013c119ULL /* Pointer Authentication Key A for Code (bits[127:64]) */

/* Set system-control */
#define ONEREG_ARM64_SCTLR_EL1 0x603000000013c080ULL /* System Control Register (EL1) */
#define ONEREG_ARM64_ACTLR_EL1 0x603000000013c081ULL /* Auxiliary Control Register (EL1) */
#define ONEREG_ARM64_CPACR_EL1 0x603000000013c082ULL /* Architectural Feature Access Control Register */
#define ONEREG_ARM64_SCTLR2_EL1 0x603000000013c083ULL /* System Control Register (EL1) */
#define ONEREG_ARM64_TTBR0_EL1 0x603000000013c100ULL /* Translation Table Base Register 0 (EL1) */
#define ONEREG_ARM64_TTBR1_EL1 0x603000000013c101ULL /* Translation Table Base Register 1 (EL1) */
#define ONEREG_ARM64_TCR_EL1 0x603000000013c102ULL /* Translation Control Register (EL1) */
#define ONEREG_ARM64_TCR2_EL1 0x603000000013c103ULL /* Extended Translation Control Register (EL1) */
#define ONEREG_ARM64_MAIR_EL1 0x603000000013c510ULL /* Memory Attribute Indirection Register (EL1) */
#define ONEREG_ARM64_AMAIR_EL1 0x603000000013c518ULL /* Auxiliary Memory Attribute Indirection Register (EL1) */
#define ONEREG_ARM64_PIRE0_EL1 0x603000000013c512ULL /* Permission Indirection Register 0 (EL1) */
#define ONEREG_ARM64_PIR_EL1 0x603000000013c513ULL /* Permission Indirection Register 1 (EL1) */
#define ONEREG_ARM64_POR_EL0 0x603000000013dd14ULL /* Permission Overlay Register 0 (EL0) */
#define ONEREG_ARM64_POR_EL1 0x603000000013c514ULL /* Permission Overlay Register 1 (EL1) */
#define ONEREG_ARM64_PAR_EL1 0x603000000013c3a0ULL /* Physical Address Register */
#define ONEREG_ARM64_VBAR_EL1 0x603000000013c600ULL /* Vector Base Address Register (EL1) */
#define ONEREG_ARM64_ESR_EL1 0x603000000013c290ULL /* Exception Syndrome Register (EL1) */
#define ONEREG_ARM64_FAR_EL1 0x603000000013c300ULL /* Fault Address Register (EL1) */
#define ONEREG_ARM64_AFSR0_EL1 0x603000000013c288ULL /* Auxiliary Fault Status Register 0 (EL1) */
#define ONEREG_ARM64_AFSR1_EL1 0x603000000013c289ULL /* Auxiliary Fault Status Register 1 (EL1) */
#define ONEREG_ARM64_DISR_EL1 0x603000000013c609ULL /* Deferred Interrupt Status Register */
#define ONEREG_ARM64_CONTEXTIDR_EL1 0x603000000013c681ULL /* Context ID Register (EL1) */
#define ONEREG_ARM64_TPIDR_EL0 0x603000000013de82ULL /* EL0 Read/Write Software Thread ID Register */
#define ONEREG_ARM64_TPIDRRO_EL0 0x603000000013de83ULL /* EL0 Read-Only Software Thread ID Register */
#define ONEREG_ARM64_TPIDR_EL1 0x603000000013c684ULL /* EL1 Software Thread ID Register */

/* Set vector-control */
#define ONEREG_ARM64_ZCR_EL1 0x603000000013c090ULL /* SVE Control Register (EL1) */
#define ONEREG_ARM64_FPMR 0x603000000013da22ULL /* Floating-point Mode Register */
#define ONEREG_ARM64_SVCR 0x603000000013da12ULL /* Streaming Vector Control Register */

/* Set timer-control */
#define ONEREG_ARM64_CNTKCTL_EL1 0x603000000013c708ULL /* Counter-timer Kernel Control Register */
#define ONEREG_ARM64_CNTHCTL_EL2 0x603000000013e708ULL /* Counter-timer Hypervisor Control Register */
#define ONEREG_ARM64_CNTVOFF_EL2 0x603000000013e703ULL /* Counter-timer Virtual Offset Register */

/* Set timers */
#define ONEREG_ARM64_CNTV_CTL_EL0 0x603000000013df19ULL /* Counter-timer Virtual Timer Control Register */
/* KVM_REG_ARM_TIMER_CVAL has the encoding of CNTVCT_EL0, by a mistake that became ABI */
#define ONEREG_ARM64_CNTV_CVAL_EL0 0x603000000013df02ULL /* Counter-timer Virtual Timer CompareValue Register */
#define ONEREG_ARM64_CNTP_CTL_EL0 0x603000000013df11ULL /* Counter-timer Physical Timer Control Register */
#define ONEREG_ARM64_CNTP_CVAL_EL0 0x603000000013df12ULL /* Counter-timer Physical Timer CompareValue Register */
/* KVM_REG_ARM_TIMER_CNT has the encoding of CNTV_CVAL_EL0, by a mistake that became ABI */
#define ONEREG_ARM64_CNTVCT_EL0 0x603000000013df1aULL /* Counter-timer Virtual Count Register */
#define ONEREG_ARM64_CNTPCT_EL0 0x603000000013df01ULL /* Counter-timer Physical Count Register */

/* Set el2-timers */
#define ONEREG_ARM64_CNTHP_CTL_EL2 0x603000000013e711ULL /* Counter-timer Hypervisor Physical Timer Control Register */
#define ONEREG_ARM64_CNTHP_CVAL_EL2 0x603000000013e712ULL /* Counter-timer Physical Timer CompareValue Register (EL2) */
#define ONEREG_ARM64_CNTHV_CTL_EL2 0x603000000013e719ULL /* Counter-timer Virtual Timer Control Register (EL2) */
#define ONEREG_ARM64_CNTHV_CVAL_EL2 0x603000000013e71aULL /* Counter-timer Virtual Timer CompareValue Register (EL2) */

/* Set general */
#define ONEREG_ARM64_PSTATE 0x6030000000100042ULL /* Process state */
#define ONEREG_ARM64_X0 0x6030000000100000ULL /* General-purpose register */
#define ONEREG_ARM64_X1 0x6030000000100002ULL /* General-purpose register */
#define ONEREG_ARM64_X2 0x6030000000100004ULL /* General-purpose register */
#define ONEREG_ARM64_X3 0x6030000000100006ULL /* General-purpose register */
#define ONEREG_ARM64_X4 0x6030000000100008ULL /* General-purpose register */
#define ONEREG_ARM64_X5 0x603000000010000aULL /* General-purpose register */
#define ONEREG_ARM64_X6 0x603000000010000cULL /* General-purpose register */
#define ONEREG_ARM64_X7 0x603000000010000eULL /* General-purpose register */
#define ONEREG_ARM64_X8 0x6030000000100010ULL /* General-purpose register */
#define ONEREG_ARM64_X9 0x6030000000100012ULL /* General-purpose register */
#define ONEREG_ARM64_X10 0x6030000000100014ULL /* General-purpose register */
#define ONEREG_ARM64_X11 0x6030000000100016ULL /* General-purpose register */
#define ONEREG_ARM64_X12 0x6030000000100018ULL /* General-purpose register */
#define ONEREG_ARM64_X13 0x603000000010001aULL /* General-purpose register */
#define ONEREG_ARM64_X14 0x603000000010001cULL /* General-purpose register */
#define ONEREG_ARM64_X15 0x603000000010001eULL /* General-purpose register */
#define ONEREG_ARM64_X16 0x6030000000100020ULL /* General-purpose register */
#define ONEREG_ARM64_X17 0x6030000000100022ULL /* General-purpose register */
#define ONEREG_ARM64_X18 0x6030000000100024ULL /* General-purpose register */
#define ONEREG_ARM64_X19 0x6030000000100026ULL /* General-purpose register */
#define ONEREG_ARM64_X20 0x6030000000100028ULL /* General-purpose register */
#define ONEREG_ARM64_X21 0x603000000010002aULL /* General-purpose register */
#define ONEREG_ARM64_X22 0x603000000010002cULL /* General-purpose register */
#define ONEREG_ARM64_X23 0x603000000010002eULL /* General-purpose register */
#define ONEREG_ARM64_X24 0x6030000000100030ULL /* General-purpose register */
#define ONEREG_ARM64_X25 0x6030000000100032ULL /* General-purpose register */
#define ONEREG_ARM64_X26 0x6030000000100034ULL /* General-purpose register */
#define ONEREG_ARM64_X27 0x6030000000100036ULL /* General-purpose register */
#define ONEREG_ARM64_X28 0x6030000000100038ULL /* General-purpose register */
#define ONEREG_ARM64_X29 0x603000000010003aULL /* General-purpose register */
#define ONEREG_ARM64_X30 0x603000000010003cULL /* General-purpose register */
#define ONEREG_ARM64_PC 0x6030000000100040ULL /* Program Counter */
#define ONEREG_ARM64_SP_EL0 0x603000000010003eULL /* Stack Pointer (EL0) */
#define ONEREG_ARM64_SP_EL1 0x6030000000100044ULL /* Stack Pointer (EL1) */
#define ONEREG_ARM64_ELR_EL1 0x6030000000100046ULL /* Exception Link Register (EL1) */
#define ONEREG_ARM64_SPSR_EL1 0x6030000000100048ULL /* Saved Program Status Register (EL1) */
#define ONEREG_ARM64_SPSR_abt 0x603000000010004aULL /* Saved Program Status Register (Abort mode) */
#define ONEREG_ARM64_SPSR_und 0x603000000010004cULL /* Saved Program Status Register (Undefined mode) */
#define ONEREG_ARM64_SPSR_irq 0x603000000010004eULL /* Saved Program Status Register (IRQ mode) */
#define ONEREG_ARM64_SPSR_fiq 0x6030000000100050ULL /* Saved Program Status Register (FIQ mode) */

/* Set simd */
#define ONEREG_ARM64_V0 0x6040000000100054ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V1 0x6040000000100058ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V2 0x604000000010005cULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V3 0x6040000000100060ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V4 0x6040000000100064ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V5 0x6040000000100068ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V6 0x604000000010006cULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V7 0x6040000000100070ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V8 0x6040000000100074ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V9 0x6040000000100078ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V10 0x604000000010007cULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V11 0x6040000000100080ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V12 0x6040000000100084ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V13 0x6040000000100088ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V14 0x604000000010008cULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V15 0x6040000000100090ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V16 0x6040000000100094ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V17 0x6040000000100098ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V18 0x604000000010009cULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V19 0x60400000001000a0ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V20 0x60400000001000a4ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V21 0x60400000001000a8ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V22 0x60400000001000acULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V23 0x60400000001000b0ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V24 0x60400000001000b4ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V25 0x60400000001000b8ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V26 0x60400000001000bcULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V27 0x60400000001000c0ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V28 0x60400000001000c4ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V29 0x60400000001000c8ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V30 0x60400000001000ccULL /* SIMD and floating-point register */
#define ONEREG_ARM64_V31 0x60400000001000d0ULL /* SIMD and floating-point register */
#define ONEREG_ARM64_FPSR 0x60200000001000d4ULL /* Floating-point Status Register */
#define ONEREG_ARM64_FPCR 0x60200000001000d5ULL /* Floating-point Control Register */

/* Set sve */
#define ONEREG_ARM64_Z0 0x6080000000150000ULL /* Scalable vector register */
#define ONEREG_ARM64_Z1 0x6080000000150020ULL /* Scalable vector register */
#define ONEREG_ARM64_Z2 0x6080000000150040ULL /* Scalable vector register */
#define ONEREG_ARM64_Z3 0x6080000000150060ULL /* Scalable vector register */
#define ONEREG_ARM64_Z4 0x6080000000150080ULL /* Scalable vector register */
#define ONEREG_ARM64_Z5 0x60800000001500a0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z6 0x60800000001500c0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z7 0x60800000001500e0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z8 0x6080000000150100ULL /* Scalable vector register */
#define ONEREG_ARM64_Z9 0x6080000000150120ULL /* Scalable vector register */
#define ONEREG_ARM64_Z10 0x6080000000150140ULL /* Scalable vector register */
#define ONEREG_ARM64_Z11 0x6080000000150160ULL /* Scalable vector register */
#define ONEREG_ARM64_Z12 0x6080000000150180ULL /* Scalable vector register */
#define ONEREG_ARM64_Z13 0x60800000001501a0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z14 0x60800000001501c0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z15 0x60800000001501e0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z16 0x6080000000150200ULL /* Scalable vector register */
#define ONEREG_ARM64_Z17 0x6080000000150220ULL /* Scalable vector register */
#define ONEREG_ARM64_Z18 0x6080000000150240ULL /* Scalable vector register */
#define ONEREG_ARM64_Z19 0x6080000000150260ULL /* Scalable vector register */
#define ONEREG_ARM64_Z20 0x6080000000150280ULL /* Scalable vector register */
#define ONEREG_ARM64_Z21 0x60800000001502a0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z22 0x60800000001502c0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z23 0x60800000001502e0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z24 0x6080000000150300ULL /* Scalable vector register */
#define ONEREG_ARM64_Z25 0x6080000000150320ULL /* Scalable vector register */
#define ONEREG_ARM64_Z26 0x6080000000150340ULL /* Scalable vector register */
#define ONEREG_ARM64_Z27 0x6080000000150360ULL /* Scalable vector register */
#define ONEREG_ARM64_Z28 0x6080000000150380ULL /* Scalable vector register */
#define ONEREG_ARM64_Z29 0x60800000001503a0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z30 0x60800000001503c0ULL /* Scalable vector register */
#define ONEREG_ARM64_Z31 0x60800000001503e0ULL /* Scalable vector register */
#define ONEREG_ARM64_P0 0x6050000000150400ULL /* Scalable predicate register */
#define ONEREG_ARM64_P1 0x6050000000150420ULL /* Scalable predicate register */
#define ONEREG_ARM64_P2 0x6050000000150440ULL /* Scalable predicate register */
#define ONEREG_ARM64_P3 0x6050000000150460ULL /* Scalable predicate register */
#define ONEREG_ARM64_P4 0x6050000000150480ULL /* Scalable predicate register */
#define ONEREG_ARM64_P5 0x60500000001504a0ULL /* Scalable predicate register */
#define ONEREG_ARM64_P6 0x60500000001504c0ULL /* Scalable predicate register */
#define ONEREG_ARM64_P7 0x60500000001504e0ULL /* Scalable predicate register */
#define ONEREG_ARM64_P8 0x6050000000150500ULL /* Scalable predicate register */
#define ONEREG_ARM64_P9 0x6050000000150520ULL /* Scalable predicate register */
#define ONEREG_ARM64_P10 0x6050000000150540ULL /* Scalable predicate register */
#define ONEREG_ARM64_P11 0x6050000000150560ULL /* Scalable predicate register */
#define ONEREG_ARM64_P12 0x6050000000150580ULL /* Scalable predicate register */
#define ONEREG_ARM64_P13 0x60500000001505a0ULL /* Scalable predicate register */
#define ONEREG_ARM64_P14 0x60500000001505c0ULL /* Scalable predicate register */
#define ONEREG_ARM64_P15 0x60500000001505e0ULL /* Scalable predicate register */
#define ONEREG_ARM64_FFR 0x6050000000150600ULL /* First Fault Register */

/* arm: the 32-bit KVM host that Linux 5.7 removed. */

/* Set user-registers */
#define ONEREG_ARM_R0_usr 0x4020000000100000ULL /* General-purpose register */
#define ONEREG_ARM_R1_usr 0x4020000000100001ULL /* General-purpose register */
#define ONEREG_ARM_R2_usr 0x4020000000100002ULL /* General-purpose register */
#define ONEREG_ARM_R3_usr 0x4020000000100003ULL /* General-purpose register */
#define ONEREG_ARM_R4_usr 0x4020000000100004ULL /* General-purpose register */
#define ONEREG_ARM_R5_usr 0x4020000000100005ULL /* General-purpose register */
#define ONEREG_ARM_R6_usr 0x4020000000100006ULL /* General-purpose register */
#define ONEREG_ARM_R7_usr 0x4020000000100007ULL /* General-purpose register */
#define ONEREG_ARM_R8_usr 0x4020000000100008ULL /* General-purpose register */
#define ONEREG_ARM_R9_usr 0x4020000000100009ULL /* General-purpose register */
#define ONEREG_ARM_R10_usr 0x402000000010000aULL /* General-purpose register */
#define ONEREG_ARM_R11_usr 0x402000000010000bULL /* General-purpose register */
#define ONEREG_ARM_R12_usr 0x402000000010000cULL /* General-purpose register */
#define ONEREG_ARM_SP_usr 0x402000000010000dULL /* Stack pointer of User and System modes */
#define ONEREG_ARM_LR_usr 0x402000000010000eULL /* Link register of User, System and Hyp modes */
#define ONEREG_ARM_PC 0x402000000010000fULL /* Program counter */
#define ONEREG_ARM_CPSR 0x4020000000100010ULL /* Current Program Status Register */
#define ONEREG_ARM_ORIG_r0 0x4020000000100011ULL /* Last word of struct pt_regs, which no guest register uses */

/* Set banked-registers */
#define ONEREG_ARM_SP_svc 0x4020000000100012ULL /* Stack pointer of Supervisor mode */
#define ONEREG_ARM_LR_svc 0x4020000000100013ULL /* Link register of Supervisor mode */
#define ONEREG_ARM_SPSR_svc 0x4020000000100014ULL /* Saved Program Status Register of Supervisor mode */
#define ONEREG_ARM_SP_abt 0x4020000000100015ULL /* Stack pointer of Abort mode */
#define ONEREG_ARM_LR_abt 0x4020000000100016ULL /* Link register of Abort mode */
#define ONEREG_ARM_SPSR_abt 0x4020000000100017ULL /* Saved Program Status Register of Abort mode */
#define ONEREG_ARM_SP_und 0x4020000000100018ULL /* Stack pointer of Undefined mode */
#define ONEREG_ARM_LR_und 0x4020000000100019ULL /* Link register of Undefined mode */
#define ONEREG_ARM_SPSR_und 0x402000000010001aULL /* Saved Program Status Register of Undefined mode */
#define ONEREG_ARM_SP_irq 0x402000000010001bULL /* Stack pointer of IRQ mode */
#define ONEREG_ARM_LR_irq 0x402000000010001cULL /* Link register of IRQ mode */
#define ONEREG_ARM_SPSR_irq 0x402000000010001dULL /* Saved Program Status Register of IRQ mode */
#define ONEREG_ARM_R8_fiq 0x402000000010001eULL /* General-purpose register of FIQ mode */
#define ONEREG_ARM_R9_fiq 0x402000000010001fULL /* General-purpose register of FIQ mode */
#define ONEREG_ARM_R10_fiq 0x4020000000100020ULL /* General-purpose register of FIQ mode */
#define ONEREG_ARM_R11_fiq 0x4020000000100021ULL /* General-purpose register of FIQ mode */
#define ONEREG_ARM_R12_fiq 0x4020000000100022ULL /* General-purpose register of FIQ mode */
#define ONEREG_ARM_SP_fiq 0x4020000000100023ULL /* Stack pointer of FIQ mode */
#define ONEREG_ARM_LR_fiq 0x4020000000100024ULL /* Link register of FIQ mode */
#define ONEREG_ARM_SPSR_fiq 0x4020000000100025ULL /* Saved Program Status Register of FIQ mode */

/* Set identification */
#define ONEREG_ARM_MIDR 0x40200000000f0000ULL /* Main ID Register */
#define ONEREG_ARM_CTR 0x40200000000f0001ULL /* Cache Type Register */
#define ONEREG_ARM_TCMTR 0x40200000000f0002ULL /* TCM Type Register */
#define ONEREG_ARM_TLBTR 0x40200000000f0003ULL /* TLB Type Register */
#define ONEREG_ARM_REVIDR 0x40200000000f0006ULL /* Revision ID Register */
#define ONEREG_ARM_ID_PFR0 0x40200000000f0080ULL /* Processor Feature Register 0 */
#define ONEREG_ARM_ID_PFR1 0x40200000000f0081ULL /* Processor Feature Register 1 */
#define ONEREG_ARM_ID_DFR0 0x40200000000f0082ULL /* Debug Feature Register 0 */
#define ONEREG_ARM_ID_AFR0 0x40200000000f0083ULL /* Auxiliary Feature Register 0 */
#define ONEREG_ARM_ID_MMFR0 0x40200000000f0084ULL /* Memory Model Feature Register 0 */
#define ONEREG_ARM_ID_MMFR1 0x40200000000f0085ULL /* Memory Model Feature Register 1 */
#define ONEREG_ARM_ID_MMFR2 0x40200000000f0086ULL /* Memory Model Feature Register 2 */
#define ONEREG_ARM_ID_MMFR3 0x40200000000f0087ULL /* Memory Model Feature Register 3 */
#define ONEREG_ARM_ID_ISAR0 0x40200000000f0100ULL /* Instruction Set Attribute Register 0 */
#define ONEREG_ARM_ID_ISAR1 0x40200000000f0101ULL /* Instruction Set Attribute Register 1 */
#define ONEREG_ARM_ID_ISAR2 0x40200000000f0102ULL /* Instruction Set Attribute Register 2 */
#define ONEREG_ARM_ID_ISAR3 0x40200000000f0103ULL /* Instruction Set Attribute Register 3 */
#define ONEREG_ARM_ID_ISAR4 0x40200000000f0104ULL /* Instruction Set Attribute Register 4 */
#define ONEREG_ARM_ID_ISAR5 0x40200000000f0105ULL /* Instruction Set Attribute Register 5 */
#define ONEREG_ARM_CLIDR 0x40200000000f0009ULL /* Cache Level ID Register */
#define ONEREG_ARM_AIDR 0x40200000000f000fULL /* Auxiliary ID Register */

/* Set system-control */
#define ONEREG_ARM_MPIDR 0x40200000000f0005ULL /* Multiprocessor Affinity Register */
#define ONEREG_ARM_CSSELR 0x40200000000f0010ULL /* Cache Size Selection Register */
#define ONEREG_ARM_SCTLR 0x40200000000f0800ULL /* System Control Register */
#define ONEREG_ARM_ACTLR 0x40200000000f0801ULL /* Auxiliary Control Register */
#define ONEREG_ARM_CPACR 0x40200000000f0802ULL /* Coprocessor Access Control Register */
#define ONEREG_ARM_TTBR0 0x40300000000f0100ULL /* Translation Table Base Register 0 */
#define ONEREG_ARM_TTBR1 0x40300000000f0108ULL /* Translation Table Base Register 1 */
#define ONEREG_ARM_TTBR0_32 0x40200000000f1000ULL /* Translation Table Base Register 0, bits 31:0 by a 32-bit access */
#define ONEREG_ARM_TTBR1_32 0x40200000000f1001ULL /* Translation Table Base Register 1, bits 31:0 by a 32-bit access */
#define ONEREG_ARM_TTBCR 0x40200000000f1002ULL /* Translation Table Base Control Register */
#define ONEREG_ARM_DACR 0x40200000000f1800ULL /* Domain Access Control Register */
#define ONEREG_ARM_DFSR 0x40200000000f2800ULL /* Data Fault Status Register */
#define ONEREG_ARM_IFSR 0x40200000000f2801ULL /* Instruction Fault Status Register */
#define ONEREG_ARM_ADFSR 0x40200000000f2880ULL /* Auxiliary Data Fault Status Register */
#define ONEREG_ARM_AIFSR 0x40200000000f2881ULL /* Auxiliary Instruction Fault Status Register */
#define ONEREG_ARM_DFAR 0x40200000000f3000ULL /* Data Fault Address Register */
#define ONEREG_ARM_IFAR 0x40200000000f3002ULL /* Instruction Fault Address Register */
#define ONEREG_ARM_PAR 0x40300000000f0380ULL /* Physical Address Register */
#define ONEREG_ARM_L2CTLR 0x40200000000f480aULL /* L2 Control Register */
#define ONEREG_ARM_MAIR0 0x40200000000f5100ULL /* Memory Attribute Indirection Register 0 */
#define ONEREG_ARM_MAIR1 0x40200000000f5101ULL /* Memory Attribute Indirection Register 1 */
#define ONEREG_ARM_AMAIR0 0x40200000000f5180ULL /* Auxiliary Memory Attribute Indirection Registers */
#define ONEREG_ARM_AMAIR1 0x40200000000f5181ULL /* Auxiliary Memory Attribute Indirection Registers */
#define ONEREG_ARM_VBAR 0x40200000000f6000ULL /* Vector Base Address Register */
#define ONEREG_ARM_CONTEXTIDR 0x40200000000f6801ULL /* Context ID Register */
#define ONEREG_ARM_TPIDRURW 0x40200000000f6802ULL /* User Read/Write Thread ID Register */
#define ONEREG_ARM_TPIDRURO 0x40200000000f6803ULL /* User Read-Only Thread ID Register */
#define ONEREG_ARM_TPIDRPRW 0x40200000000f6804ULL /* PL1 only Thread ID Register */
#define ONEREG_ARM_CNTKCTL 0x40200000000f7080ULL /* Timer PL1 Control Register */

/* Set timers */
#define ONEREG_ARM_CNTVCT 0x40300000000f0708ULL /* Virtual Count register */
#define ONEREG_ARM_CNTV_CVAL 0x40300000000f0718ULL /* Virtual Timer CompareValue register */
#define ONEREG_ARM_CNTV_CTL 0x40200000000f7181ULL /* Virtual Timer Control register */

/* Set physical-timers */
#define ONEREG_ARM_CNTPCT 0x40300000000f0700ULL /* Physical Count register */
#define ONEREG_ARM_CNTP_CVAL 0x40300000000f0710ULL /* PL1 Physical Timer CompareValue register */
#define ONEREG_ARM_CNTP_CTL 0x40200000000f7101ULL /* PL1 Physical Timer Control register */

/* Set caches */
#define ONEREG_ARM_CCSIDR0 0x4020000000110000ULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR1 0x4020000000110001ULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR2 0x4020000000110002ULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR3 0x4020000000110003ULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR4 0x4020000000110004ULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR5 0x4020000000110005ULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR6 0x4020000000110006ULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR7 0x4020000000110007ULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR8 0x4020000000110008ULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR9 0x4020000000110009ULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR10 0x402000000011000aULL /* Cache Size ID Registers */
#define ONEREG_ARM_CCSIDR11 0x402000000011000bULL /* Cache Size ID Registers */

/* Set firmware */
#define ONEREG_ARM_PSCI_VERSION 0x4030000000140000ULL /* Version of PSCI that KVM implements for the VM, major in bits 31:16 */
#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_1 0x4030000000140001ULL /* State of SMCCC_ARCH_WORKAROUND_1 (CVE-2017-5715) */
#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2 0x4030000000140002ULL /* State of SMCCC_ARCH_WORKAROUND_2 (CVE-2018-3639) */

/* Set vfp-registers */
#define ONEREG_ARM_D0 0x4030000000120000ULL /* Doubleword registers */
#define ONEREG_ARM_D1 0x4030000000120001ULL /* Doubleword registers */
#define ONEREG_ARM_D2 0x4030000000120002ULL /* Doubleword registers */
#define ONEREG_ARM_D3 0x4030000000120003ULL /* Doubleword registers */
#define ONEREG_ARM_D4 0x4030000000120004ULL /* Doubleword registers */
#define ONEREG_ARM_D5 0x4030000000120005ULL /* Doubleword registers */
#define ONEREG_ARM_D6 0x4030000000120006ULL /* Doubleword registers */
#define ONEREG_ARM_D7 0x4030000000120007ULL /* Doubleword registers */
#define ONEREG_ARM_D8 0x4030000000120008ULL /* Doubleword registers */
#define ONEREG_ARM_D9 0x4030000000120009ULL /* Doubleword registers */
#define ONEREG_ARM_D10 0x403000000012000aULL /* Doubleword registers */
#define ONEREG_ARM_D11 0x403000000012000bULL /* Doubleword registers */
#define ONEREG_ARM_D12 0x403000000012000cULL /* Doubleword registers */
#define ONEREG_ARM_D13 0x403000000012000dULL /* Doubleword registers */
#define ONEREG_ARM_D14 0x403000000012000eULL /* Doubleword registers */
#define ONEREG_ARM_D15 0x403000000012000fULL /* Doubleword registers */
#define ONEREG_ARM_D16 0x4030000000120010ULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D17 0x4030000000120011ULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D18 0x4030000000120012ULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D19 0x4030000000120013ULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D20 0x4030000000120014ULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D21 0x4030000000120015ULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D22 0x4030000000120016ULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D23 0x4030000000120017ULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D24 0x4030000000120018ULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D25 0x4030000000120019ULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D26 0x403000000012001aULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D27 0x403000000012001bULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D28 0x403000000012001cULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D29 0x403000000012001dULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D30 0x403000000012001eULL /* Doubleword registers of a 32-register bank */
#define ONEREG_ARM_D31 0x403000000012001fULL /* Doubleword registers of a 32-register bank */

/* Set vfp-control */
#define ONEREG_ARM_FPEXC 0x4020000000121008ULL /* Floating-Point Exception register */
#define ONEREG_ARM_FPSCR 0x4020000000121001ULL /* Floating-point Status and Control Register */
#define ONEREG_ARM_FPINST 0x4020000000121009ULL /* Floating-Point Instruction Register */
#define ONEREG_ARM_FPINST2 0x402000000012100aULL /* Floating-Point Instruction Register 2 */
#define ONEREG_ARM_MVFR0 0x4020000000121007ULL /* Media and VFP Feature Register 0 */
#define ONEREG_ARM_MVFR1 0x4020000000121006ULL /* Media and VFP Feature Register 1 */
#define ONEREG_ARM_FPSID 0x4020000000121000ULL /* Floating-point System ID Register */

#endif /* ONEREG_IDS_H */
