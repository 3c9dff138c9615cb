// SPDX-License-Identifier: 0BSD
// From spec/registers and spec/kvm.  Do not edit: change the spec, then run `onereg generate`.
//! The id of each register, as KVM_GET_ONE_REG takes it, under the architecture's name.
//!
//! ```
//! assert_eq!(onereg::register_size(onereg::ids::FPSR), 4);
//! ```

// The architecture's own letter case: `SPSR_fiq`.
#![allow(non_upper_case_globals)]

/// SVE vector lengths of the vCPU, one bit for each multiple of 128 bits from bit 0 on.
pub const SVE_VLS: u64 = 0x6060_0000_0015_ffff;
/// Main ID Register.
pub const MIDR_EL1: u64 = 0x6030_0000_0013_c000;
/// Revision ID Register.
pub const REVIDR_EL1: u64 = 0x6030_0000_0013_c006;
/// Auxiliary ID Register.
pub const AIDR_EL1: u64 = 0x6030_0000_0013_c807;
/// Multiprocessor Affinity Register.
pub const MPIDR_EL1: u64 = 0x6030_0000_0013_c005;
/// AArch32 Processor Feature Register 0.
pub const ID_PFR0_EL1: u64 = 0x6030_0000_0013_c008;
/// AArch32 Processor Feature Register 1.
pub const ID_PFR1_EL1: u64 = 0x6030_0000_0013_c009;
/// AArch32 Debug Feature Register 0.
pub const ID_DFR0_EL1: u64 = 0x6030_0000_0013_c00a;
/// AArch32 Auxiliary Feature Register 0.
pub const ID_AFR0_EL1: u64 = 0x6030_0000_0013_c00b;
/// AArch32 Memory Model Feature Register 0.
pub const ID_MMFR0_EL1: u64 = 0x6030_0000_0013_c00c;
/// AArch32 Memory Model Feature Register 1.
pub const ID_MMFR1_EL1: u64 = 0x6030_0000_0013_c00d;
/// AArch32 Memory Model Feature Register 2.
pub const ID_MMFR2_EL1: u64 = 0x6030_0000_0013_c00e;
/// AArch32 Memory Model Feature Register 3.
pub const ID_MMFR3_EL1: u64 = 0x6030_0000_0013_c00f;
/// AArch32 Instruction Set Attribute Register 0.
pub const ID_ISAR0_EL1: u64 = 0x6030_0000_0013_c010;
/// AArch32 Instruction Set Attribute Register 1.
pub const ID_ISAR1_EL1: u64 = 0x6030_0000_0013_c011;
/// AArch32 Instruction Set Attribute Register 2.
pub const ID_ISAR2_EL1: u64 = 0x6030_0000_0013_c012;
/// AArch32 Instruction Set Attribute Register 3.
pub const ID_ISAR3_EL1: u64 = 0x6030_0000_0013_c013;
/// AArch32 Instruction Set Attribute Register 4.
pub const ID_ISAR4_EL1: u64 = 0x6030_0000_0013_c014;
/// AArch32 Instruction Set Attribute Register 5.
pub const ID_ISAR5_EL1: u64 = 0x6030_0000_0013_c015;
/// AArch32 Memory Model Feature Register 4.
pub const ID_MMFR4_EL1: u64 = 0x6030_0000_0013_c016;
/// AArch32 Instruction Set Attribute Register 6.
pub const ID_ISAR6_EL1: u64 = 0x6030_0000_0013_c017;
/// AArch32 Media and VFP Feature Register 0.
pub const MVFR0_EL1: u64 = 0x6030_0000_0013_c018;
/// AArch32 Media and VFP Feature Register 1.
pub const MVFR1_EL1: u64 = 0x6030_0000_0013_c019;
/// AArch32 Media and VFP Feature Register 2.
pub const MVFR2_EL1: u64 = 0x6030_0000_0013_c01a;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_3_3: u64 = 0x6030_0000_0013_c01b;
/// AArch32 Processor Feature Register 2.
pub const ID_PFR2_EL1: u64 = 0x6030_0000_0013_c01c;
/// AArch32 Debug Feature Register 1.
pub const ID_DFR1_EL1: u64 = 0x6030_0000_0013_c01d;
/// AArch32 Memory Model Feature Register 5.
pub const ID_MMFR5_EL1: u64 = 0x6030_0000_0013_c01e;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_3_7: u64 = 0x6030_0000_0013_c01f;
/// AArch64 Processor Feature Register 0.
pub const ID_AA64PFR0_EL1: u64 = 0x6030_0000_0013_c020;
/// AArch64 Processor Feature Register 1.
pub const ID_AA64PFR1_EL1: u64 = 0x6030_0000_0013_c021;
/// AArch64 Processor Feature Register 2.
pub const ID_AA64PFR2_EL1: u64 = 0x6030_0000_0013_c022;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_4_3: u64 = 0x6030_0000_0013_c023;
/// SVE Feature ID Register 0.
pub const ID_AA64ZFR0_EL1: u64 = 0x6030_0000_0013_c024;
/// SME Feature ID Register 0.
pub const ID_AA64SMFR0_EL1: u64 = 0x6030_0000_0013_c025;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_4_6: u64 = 0x6030_0000_0013_c026;
/// AArch64 Floating-point Feature Register 0.
pub const ID_AA64FPFR0_EL1: u64 = 0x6030_0000_0013_c027;
/// AArch64 Debug Feature Register 0.
pub const ID_AA64DFR0_EL1: u64 = 0x6030_0000_0013_c028;
/// AArch64 Debug Feature Register 1.
pub const ID_AA64DFR1_EL1: u64 = 0x6030_0000_0013_c029;
/// AArch64 Debug Feature Register 2.
pub const ID_AA64DFR2_EL1: u64 = 0x6030_0000_0013_c02a;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_5_3: u64 = 0x6030_0000_0013_c02b;
/// AArch64 Auxiliary Feature Register 0.
pub const ID_AA64AFR0_EL1: u64 = 0x6030_0000_0013_c02c;
/// AArch64 Auxiliary Feature Register 1.
pub const ID_AA64AFR1_EL1: u64 = 0x6030_0000_0013_c02d;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_5_6: u64 = 0x6030_0000_0013_c02e;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_5_7: u64 = 0x6030_0000_0013_c02f;
/// AArch64 Instruction Set Attribute Register 0.
pub const ID_AA64ISAR0_EL1: u64 = 0x6030_0000_0013_c030;
/// AArch64 Instruction Set Attribute Register 1.
pub const ID_AA64ISAR1_EL1: u64 = 0x6030_0000_0013_c031;
/// AArch64 Instruction Set Attribute Register 2.
pub const ID_AA64ISAR2_EL1: u64 = 0x6030_0000_0013_c032;
/// AArch64 Instruction Set Attribute Register 3.
pub const ID_AA64ISAR3_EL1: u64 = 0x6030_0000_0013_c033;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_6_4: u64 = 0x6030_0000_0013_c034;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_6_5: u64 = 0x6030_0000_0013_c035;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_6_6: u64 = 0x6030_0000_0013_c036;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_6_7: u64 = 0x6030_0000_0013_c037;
/// AArch64 Memory Model Feature Register 0.
pub const ID_AA64MMFR0_EL1: u64 = 0x6030_0000_0013_c038;
/// AArch64 Memory Model Feature Register 1.
pub const ID_AA64MMFR1_EL1: u64 = 0x6030_0000_0013_c039;
/// AArch64 Memory Model Feature Register 2.
pub const ID_AA64MMFR2_EL1: u64 = 0x6030_0000_0013_c03a;
/// AArch64 Memory Model Feature Register 3.
pub const ID_AA64MMFR3_EL1: u64 = 0x6030_0000_0013_c03b;
/// AArch64 Memory Model Feature Register 4.
pub const ID_AA64MMFR4_EL1: u64 = 0x6030_0000_0013_c03c;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_7_5: u64 = 0x6030_0000_0013_c03d;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_7_6: u64 = 0x6030_0000_0013_c03e;
/// Reserved ID register space, RAZ.
pub const ID_UNALLOCATED_7_7: u64 = 0x6030_0000_0013_c03f;
/// Cache Type Register.
pub const CTR_EL0: u64 = 0x6030_0000_0013_d801;
/// Standard secure services offered to the guest.
pub const STD_BMAP: u64 = 0x6030_0000_0016_0000;
/// Standard hypervisor services offered to the guest.
pub const STD_HYP_BMAP: u64 = 0x6030_0000_0016_0001;
/// Vendor-specific hypervisor services 0 to 63 offered to the guest.
pub const VENDOR_HYP_BMAP: u64 = 0x6030_0000_0016_0002;
/// Vendor-specific hypervisor services 64 to 127 offered to the guest.
pub const VENDOR_HYP_BMAP_2: u64 = 0x6030_0000_0016_0003;
/// Version of the Power State Coordination Interface (PSCI\_VERSION, DEN 0022).
pub const PSCI_VERSION: u64 = 0x6030_0000_0014_0000;
/// Level of the mitigation of CVE-2017-5715 (Spectre v2) by firmware.
pub const SMCCC_ARCH_WORKAROUND_1: u64 = 0x6030_0000_0014_0001;
/// Level of the mitigation of CVE-2018-3639 (Spectre v4) by firmware.
pub const SMCCC_ARCH_WORKAROUND_2: u64 = 0x6030_0000_0014_0002;
/// Level of the mitigation of CVE-2022-23960 (Spectre-BHB) by firmware.
pub const SMCCC_ARCH_WORKAROUND_3: u64 = 0x6030_0000_0014_0003;
/// Debug Vector Catch Register.
pub const DBGVCR32_EL2: u64 = 0x6030_0000_0013_a038;
/// Domain Access Control Register.
pub const DACR32_EL2: u64 = 0x6030_0000_0013_e180;
/// Instruction Fault Status Register (EL2).
pub const IFSR32_EL2: u64 = 0x6030_0000_0013_e281;
/// Floating-Point Exception Control Register.
pub const FPEXC32_EL2: u64 = 0x6030_0000_0013_e298;
/// Cache Level ID Register.
pub const CLIDR_EL1: u64 = 0x6030_0000_0013_c801;
/// Cache Size Selection Register.
pub const CSSELR_EL1: u64 = 0x6030_0000_0013_d000;
/// Current Cache Size ID Register.
pub const CCSIDR0: u64 = 0x6020_0000_0011_0000;
/// Current Cache Size ID Register.
pub const CCSIDR1: u64 = 0x6020_0000_0011_0001;
/// Current Cache Size ID Register.
pub const CCSIDR2: u64 = 0x6020_0000_0011_0002;
/// Current Cache Size ID Register.
pub const CCSIDR3: u64 = 0x6020_0000_0011_0003;
/// Current Cache Size ID Register.
pub const CCSIDR4: u64 = 0x6020_0000_0011_0004;
/// Current Cache Size ID Register.
pub const CCSIDR5: u64 = 0x6020_0000_0011_0005;
/// Current Cache Size ID Register.
pub const CCSIDR6: u64 = 0x6020_0000_0011_0006;
/// Current Cache Size ID Register.
pub const CCSIDR7: u64 = 0x6020_0000_0011_0007;
/// Current Cache Size ID Register.
pub const CCSIDR8: u64 = 0x6020_0000_0011_0008;
/// Current Cache Size ID Register.
pub const CCSIDR9: u64 = 0x6020_0000_0011_0009;
/// Current Cache Size ID Register.
pub const CCSIDR10: u64 = 0x6020_0000_0011_000a;
/// Current Cache Size ID Register.
pub const CCSIDR11: u64 = 0x6020_0000_0011_000b;
/// Current Cache Size ID Register.
pub const CCSIDR12: u64 = 0x6020_0000_0011_000c;
/// Current Cache Size ID Register.
pub const CCSIDR13: u64 = 0x6020_0000_0011_000d;
/// Debug Breakpoint Value Registers.
pub const DBGBVR0_EL1: u64 = 0x6030_0000_0013_8004;
/// Debug Breakpoint Value Registers.
pub const DBGBVR1_EL1: u64 = 0x6030_0000_0013_800c;
/// Debug Breakpoint Value Registers.
pub const DBGBVR2_EL1: u64 = 0x6030_0000_0013_8014;
/// Debug Breakpoint Value Registers.
pub const DBGBVR3_EL1: u64 = 0x6030_0000_0013_801c;
/// Debug Breakpoint Value Registers.
pub const DBGBVR4_EL1: u64 = 0x6030_0000_0013_8024;
/// Debug Breakpoint Value Registers.
pub const DBGBVR5_EL1: u64 = 0x6030_0000_0013_802c;
/// Debug Breakpoint Value Registers.
pub const DBGBVR6_EL1: u64 = 0x6030_0000_0013_8034;
/// Debug Breakpoint Value Registers.
pub const DBGBVR7_EL1: u64 = 0x6030_0000_0013_803c;
/// Debug Breakpoint Value Registers.
pub const DBGBVR8_EL1: u64 = 0x6030_0000_0013_8044;
/// Debug Breakpoint Value Registers.
pub const DBGBVR9_EL1: u64 = 0x6030_0000_0013_804c;
/// Debug Breakpoint Value Registers.
pub const DBGBVR10_EL1: u64 = 0x6030_0000_0013_8054;
/// Debug Breakpoint Value Registers.
pub const DBGBVR11_EL1: u64 = 0x6030_0000_0013_805c;
/// Debug Breakpoint Value Registers.
pub const DBGBVR12_EL1: u64 = 0x6030_0000_0013_8064;
/// Debug Breakpoint Value Registers.
pub const DBGBVR13_EL1: u64 = 0x6030_0000_0013_806c;
/// Debug Breakpoint Value Registers.
pub const DBGBVR14_EL1: u64 = 0x6030_0000_0013_8074;
/// Debug Breakpoint Value Registers.
pub const DBGBVR15_EL1: u64 = 0x6030_0000_0013_807c;
/// Debug Breakpoint Control Registers.
pub const DBGBCR0_EL1: u64 = 0x6030_0000_0013_8005;
/// Debug Breakpoint Control Registers.
pub const DBGBCR1_EL1: u64 = 0x6030_0000_0013_800d;
/// Debug Breakpoint Control Registers.
pub const DBGBCR2_EL1: u64 = 0x6030_0000_0013_8015;
/// Debug Breakpoint Control Registers.
pub const DBGBCR3_EL1: u64 = 0x6030_0000_0013_801d;
/// Debug Breakpoint Control Registers.
pub const DBGBCR4_EL1: u64 = 0x6030_0000_0013_8025;
/// Debug Breakpoint Control Registers.
pub const DBGBCR5_EL1: u64 = 0x6030_0000_0013_802d;
/// Debug Breakpoint Control Registers.
pub const DBGBCR6_EL1: u64 = 0x6030_0000_0013_8035;
/// Debug Breakpoint Control Registers.
pub const DBGBCR7_EL1: u64 = 0x6030_0000_0013_803d;
/// Debug Breakpoint Control Registers.
pub const DBGBCR8_EL1: u64 = 0x6030_0000_0013_8045;
/// Debug Breakpoint Control Registers.
pub const DBGBCR9_EL1: u64 = 0x6030_0000_0013_804d;
/// Debug Breakpoint Control Registers.
pub const DBGBCR10_EL1: u64 = 0x6030_0000_0013_8055;
/// Debug Breakpoint Control Registers.
pub const DBGBCR11_EL1: u64 = 0x6030_0000_0013_805d;
/// Debug Breakpoint Control Registers.
pub const DBGBCR12_EL1: u64 = 0x6030_0000_0013_8065;
/// Debug Breakpoint Control Registers.
pub const DBGBCR13_EL1: u64 = 0x6030_0000_0013_806d;
/// Debug Breakpoint Control Registers.
pub const DBGBCR14_EL1: u64 = 0x6030_0000_0013_8075;
/// Debug Breakpoint Control Registers.
pub const DBGBCR15_EL1: u64 = 0x6030_0000_0013_807d;
/// Debug Watchpoint Value Registers.
pub const DBGWVR0_EL1: u64 = 0x6030_0000_0013_8006;
/// Debug Watchpoint Value Registers.
pub const DBGWVR1_EL1: u64 = 0x6030_0000_0013_800e;
/// Debug Watchpoint Value Registers.
pub const DBGWVR2_EL1: u64 = 0x6030_0000_0013_8016;
/// Debug Watchpoint Value Registers.
pub const DBGWVR3_EL1: u64 = 0x6030_0000_0013_801e;
/// Debug Watchpoint Value Registers.
pub const DBGWVR4_EL1: u64 = 0x6030_0000_0013_8026;
/// Debug Watchpoint Value Registers.
pub const DBGWVR5_EL1: u64 = 0x6030_0000_0013_802e;
/// Debug Watchpoint Value Registers.
pub const DBGWVR6_EL1: u64 = 0x6030_0000_0013_8036;
/// Debug Watchpoint Value Registers.
pub const DBGWVR7_EL1: u64 = 0x6030_0000_0013_803e;
/// Debug Watchpoint Value Registers.
pub const DBGWVR8_EL1: u64 = 0x6030_0000_0013_8046;
/// Debug Watchpoint Value Registers.
pub const DBGWVR9_EL1: u64 = 0x6030_0000_0013_804e;
/// Debug Watchpoint Value Registers.
pub const DBGWVR10_EL1: u64 = 0x6030_0000_0013_8056;
/// Debug Watchpoint Value Registers.
pub const DBGWVR11_EL1: u64 = 0x6030_0000_0013_805e;
/// Debug Watchpoint Value Registers.
pub const DBGWVR12_EL1: u64 = 0x6030_0000_0013_8066;
/// Debug Watchpoint Value Registers.
pub const DBGWVR13_EL1: u64 = 0x6030_0000_0013_806e;
/// Debug Watchpoint Value Registers.
pub const DBGWVR14_EL1: u64 = 0x6030_0000_0013_8076;
/// Debug Watchpoint Value Registers.
pub const DBGWVR15_EL1: u64 = 0x6030_0000_0013_807e;
/// Debug Watchpoint Control Registers.
pub const DBGWCR0_EL1: u64 = 0x6030_0000_0013_8007;
/// Debug Watchpoint Control Registers.
pub const DBGWCR1_EL1: u64 = 0x6030_0000_0013_800f;
/// Debug Watchpoint Control Registers.
pub const DBGWCR2_EL1: u64 = 0x6030_0000_0013_8017;
/// Debug Watchpoint Control Registers.
pub const DBGWCR3_EL1: u64 = 0x6030_0000_0013_801f;
/// Debug Watchpoint Control Registers.
pub const DBGWCR4_EL1: u64 = 0x6030_0000_0013_8027;
/// Debug Watchpoint Control Registers.
pub const DBGWCR5_EL1: u64 = 0x6030_0000_0013_802f;
/// Debug Watchpoint Control Registers.
pub const DBGWCR6_EL1: u64 = 0x6030_0000_0013_8037;
/// Debug Watchpoint Control Registers.
pub const DBGWCR7_EL1: u64 = 0x6030_0000_0013_803f;
/// Debug Watchpoint Control Registers.
pub const DBGWCR8_EL1: u64 = 0x6030_0000_0013_8047;
/// Debug Watchpoint Control Registers.
pub const DBGWCR9_EL1: u64 = 0x6030_0000_0013_804f;
/// Debug Watchpoint Control Registers.
pub const DBGWCR10_EL1: u64 = 0x6030_0000_0013_8057;
/// Debug Watchpoint Control Registers.
pub const DBGWCR11_EL1: u64 = 0x6030_0000_0013_805f;
/// Debug Watchpoint Control Registers.
pub const DBGWCR12_EL1: u64 = 0x6030_0000_0013_8067;
/// Debug Watchpoint Control Registers.
pub const DBGWCR13_EL1: u64 = 0x6030_0000_0013_806f;
/// Debug Watchpoint Control Registers.
pub const DBGWCR14_EL1: u64 = 0x6030_0000_0013_8077;
/// Debug Watchpoint Control Registers.
pub const DBGWCR15_EL1: u64 = 0x6030_0000_0013_807f;
/// Monitor DCC Interrupt Enable Register.
pub const MDCCINT_EL1: u64 = 0x6030_0000_0013_8010;
/// Monitor Debug System Control Register.
pub const MDSCR_EL1: u64 = 0x6030_0000_0013_8012;
/// OS Lock Status Register.
pub const OSLSR_EL1: u64 = 0x6030_0000_0013_808c;
/// Hypervisor Configuration Register.
pub const HCR_EL2: u64 = 0x6030_0000_0013_e088;
/// Extended Hypervisor Configuration Register.
pub const HCRX_EL2: u64 = 0x6030_0000_0013_e092;
/// Hypervisor Auxiliary Control Register.
pub const HACR_EL2: u64 = 0x6030_0000_0013_e08f;
/// Hypervisor System Trap Register.
pub const HSTR_EL2: u64 = 0x6030_0000_0013_e08b;
/// Architectural Feature Trap Register (EL2).
pub const CPTR_EL2: u64 = 0x6030_0000_0013_e08a;
/// Monitor Debug Configuration Register (EL2).
pub const MDCR_EL2: u64 = 0x6030_0000_0013_e089;
/// Virtualization Processor ID Register.
pub const VPIDR_EL2: u64 = 0x6030_0000_0013_e000;
/// Virtualization Multiprocessor ID Register.
pub const VMPIDR_EL2: u64 = 0x6030_0000_0013_e005;
/// Virtual Nested Control Register.
pub const VNCR_EL2: u64 = 0x6030_0000_0013_e110;
/// Nested Virtualization Hypervisor Configuration Register.
pub const NVHCR_EL2: u64 = 0x6030_0000_0013_e0a8;
/// System Control Register (EL2).
pub const SCTLR_EL2: u64 = 0x6030_0000_0013_e080;
/// System Control Register (EL2).
pub const SCTLR2_EL2: u64 = 0x6030_0000_0013_e083;
/// Auxiliary Control Register (EL2).
pub const ACTLR_EL2: u64 = 0x6030_0000_0013_e081;
/// SVE Control Register (EL2).
pub const ZCR_EL2: u64 = 0x6030_0000_0013_e090;
/// Translation Table Base Register 0 (EL2).
pub const TTBR0_EL2: u64 = 0x6030_0000_0013_e100;
/// Translation Table Base Register 1 (EL2).
pub const TTBR1_EL2: u64 = 0x6030_0000_0013_e101;
/// Translation Control Register (EL2).
pub const TCR_EL2: u64 = 0x6030_0000_0013_e102;
/// Extended Translation Control Register (EL2).
pub const TCR2_EL2: u64 = 0x6030_0000_0013_e103;
/// Virtualization Translation Table Base Register.
pub const VTTBR_EL2: u64 = 0x6030_0000_0013_e108;
/// Virtualization Translation Control Register.
pub const VTCR_EL2: u64 = 0x6030_0000_0013_e10a;
/// Memory Attribute Indirection Register (EL2).
pub const MAIR_EL2: u64 = 0x6030_0000_0013_e510;
/// Auxiliary Memory Attribute Indirection Register (EL2).
pub const AMAIR_EL2: u64 = 0x6030_0000_0013_e518;
/// Permission Indirection Register 0 (EL2).
pub const PIRE0_EL2: u64 = 0x6030_0000_0013_e512;
/// Permission Indirection Register 2 (EL2).
pub const PIR_EL2: u64 = 0x6030_0000_0013_e513;
/// Permission Overlay Register 2 (EL2).
pub const POR_EL2: u64 = 0x6030_0000_0013_e514;
/// Vector Base Address Register (EL2).
pub const VBAR_EL2: u64 = 0x6030_0000_0013_e600;
/// Reset Vector Base Address Register (if EL3 not implemented).
pub const RVBAR_EL2: u64 = 0x6030_0000_0013_e601;
/// Saved Program Status Register (EL2).
pub const SPSR_EL2: u64 = 0x6030_0000_0013_e200;
/// Exception Link Register (EL2).
pub const ELR_EL2: u64 = 0x6030_0000_0013_e201;
/// Exception Syndrome Register (EL2).
pub const ESR_EL2: u64 = 0x6030_0000_0013_e290;
/// Fault Address Register (EL2).
pub const FAR_EL2: u64 = 0x6030_0000_0013_e300;
/// Hypervisor IPA Fault Address Register.
pub const HPFAR_EL2: u64 = 0x6030_0000_0013_e304;
/// Auxiliary Fault Status Register 0 (EL2).
pub const AFSR0_EL2: u64 = 0x6030_0000_0013_e288;
/// Auxiliary Fault Status Register 1 (EL2).
pub const AFSR1_EL2: u64 = 0x6030_0000_0013_e289;
/// Virtual Deferred Interrupt Status Register.
pub const VDISR_EL2: u64 = 0x6030_0000_0013_e609;
/// Virtual SError Exception Syndrome Register.
pub const VSESR_EL2: u64 = 0x6030_0000_0013_e293;
/// Stack Pointer (EL2).
pub const SP_EL2: u64 = 0x6030_0000_0013_f208;
/// Context ID Register (EL2).
pub const CONTEXTIDR_EL2: u64 = 0x6030_0000_0013_e681;
/// EL2 Software Thread ID Register.
pub const TPIDR_EL2: u64 = 0x6030_0000_0013_e682;
/// Hypervisor Fine-Grained Read Trap Register.
pub const HFGRTR_EL2: u64 = 0x6030_0000_0013_e08c;
/// Hypervisor Fine-Grained Write Trap Register.
pub const HFGWTR_EL2: u64 = 0x6030_0000_0013_e08d;
/// Hypervisor Fine-Grained Instruction Trap Register.
pub const HFGITR_EL2: u64 = 0x6030_0000_0013_e08e;
/// Hypervisor Debug Fine-Grained Read Trap Register.
pub const HDFGRTR_EL2: u64 = 0x6030_0000_0013_e18c;
/// Hypervisor Debug Fine-Grained Write Trap Register.
pub const HDFGWTR_EL2: u64 = 0x6030_0000_0013_e18d;
/// Hypervisor Activity Monitors Fine-Grained Read Trap Register.
pub const HAFGRTR_EL2: u64 = 0x6030_0000_0013_e18e;
/// Hypervisor Fine-Grained Read Trap Register 2.
pub const HFGRTR2_EL2: u64 = 0x6030_0000_0013_e18a;
/// Hypervisor Fine-Grained Write Trap Register 2.
pub const HFGWTR2_EL2: u64 = 0x6030_0000_0013_e18b;
/// Hypervisor Fine-Grained Instruction Trap Register 2.
pub const HFGITR2_EL2: u64 = 0x6030_0000_0013_e18f;
/// Hypervisor Debug Fine-Grained Read Trap Register 2.
pub const HDFGRTR2_EL2: u64 = 0x6030_0000_0013_e188;
/// Hypervisor Debug Fine-Grained Write Trap Register 2.
pub const HDFGWTR2_EL2: u64 = 0x6030_0000_0013_e189;
/// Interrupt Controller Hyp Control Register.
pub const ICH_HCR_EL2: u64 = 0x6030_0000_0013_e658;
/// Interrupt Controller Virtual Machine Control Register.
pub const ICH_VMCR_EL2: u64 = 0x6030_0000_0013_e65f;
/// Interrupt Controller Hyp Active Priorities Group 0 Registers.
pub const ICH_AP0R0_EL2: u64 = 0x6030_0000_0013_e640;
/// Interrupt Controller Hyp Active Priorities Group 0 Registers.
pub const ICH_AP0R1_EL2: u64 = 0x6030_0000_0013_e641;
/// Interrupt Controller Hyp Active Priorities Group 0 Registers.
pub const ICH_AP0R2_EL2: u64 = 0x6030_0000_0013_e642;
/// Interrupt Controller Hyp Active Priorities Group 0 Registers.
pub const ICH_AP0R3_EL2: u64 = 0x6030_0000_0013_e643;
/// Interrupt Controller Hyp Active Priorities Group 1 Registers.
pub const ICH_AP1R0_EL2: u64 = 0x6030_0000_0013_e648;
/// Interrupt Controller Hyp Active Priorities Group 1 Registers.
pub const ICH_AP1R1_EL2: u64 = 0x6030_0000_0013_e649;
/// Interrupt Controller Hyp Active Priorities Group 1 Registers.
pub const ICH_AP1R2_EL2: u64 = 0x6030_0000_0013_e64a;
/// Interrupt Controller Hyp Active Priorities Group 1 Registers.
pub const ICH_AP1R3_EL2: u64 = 0x6030_0000_0013_e64b;
/// Interrupt Controller List Registers.
pub const ICH_LR0_EL2: u64 = 0x6030_0000_0013_e660;
/// Interrupt Controller List Registers.
pub const ICH_LR1_EL2: u64 = 0x6030_0000_0013_e661;
/// Interrupt Controller List Registers.
pub const ICH_LR2_EL2: u64 = 0x6030_0000_0013_e662;
/// Interrupt Controller List Registers.
pub const ICH_LR3_EL2: u64 = 0x6030_0000_0013_e663;
/// Interrupt Controller List Registers.
pub const ICH_LR4_EL2: u64 = 0x6030_0000_0013_e664;
/// Interrupt Controller List Registers.
pub const ICH_LR5_EL2: u64 = 0x6030_0000_0013_e665;
/// Interrupt Controller List Registers.
pub const ICH_LR6_EL2: u64 = 0x6030_0000_0013_e666;
/// Interrupt Controller List Registers.
pub const ICH_LR7_EL2: u64 = 0x6030_0000_0013_e667;
/// Interrupt Controller List Registers.
pub const ICH_LR8_EL2: u64 = 0x6030_0000_0013_e668;
/// Interrupt Controller List Registers.
pub const ICH_LR9_EL2: u64 = 0x6030_0000_0013_e669;
/// Interrupt Controller List Registers.
pub const ICH_LR10_EL2: u64 = 0x6030_0000_0013_e66a;
/// Interrupt Controller List Registers.
pub const ICH_LR11_EL2: u64 = 0x6030_0000_0013_e66b;
/// Interrupt Controller List Registers.
pub const ICH_LR12_EL2: u64 = 0x6030_0000_0013_e66c;
/// Interrupt Controller List Registers.
pub const ICH_LR13_EL2: u64 = 0x6030_0000_0013_e66d;
/// Interrupt Controller List Registers.
pub const ICH_LR14_EL2: u64 = 0x6030_0000_0013_e66e;
/// Interrupt Controller List Registers.
pub const ICH_LR15_EL2: u64 = 0x6030_0000_0013_e66f;
/// Random Allocation Tag Seed Register.
pub const RGSR_EL1: u64 = 0x6030_0000_0013_c085;
/// Tag Control Register.
pub const GCR_EL1: u64 = 0x6030_0000_0013_c086;
/// Tag Fault Status Register (EL1).
pub const TFSR_EL1: u64 = 0x6030_0000_0013_c2b0;
/// Tag Fault Status Register (EL0).
pub const TFSRE0_EL1: u64 = 0x6030_0000_0013_c2b1;
/// Performance Monitors Machine Identification Register.
pub const PMMIR_EL1: u64 = 0x6030_0000_0013_c4f6;
/// Performance Monitors Control Register.
pub const PMCR_EL0: u64 = 0x6030_0000_0013_dce0;
/// Performance Monitors Count Enable Set Register.
pub const PMCNTENSET_EL0: u64 = 0x6030_0000_0013_dce1;
/// Performance Monitors Count Enable Clear Register.
pub const PMCNTENCLR_EL0: u64 = 0x6030_0000_0013_dce2;
/// Performance Monitors Interrupt Enable Set Register.
pub const PMINTENSET_EL1: u64 = 0x6030_0000_0013_c4f1;
/// Performance Monitors Interrupt Enable Clear Register.
pub const PMINTENCLR_EL1: u64 = 0x6030_0000_0013_c4f2;
/// Performance Monitors Overflow Flag Status Set Register.
pub const PMOVSSET_EL0: u64 = 0x6030_0000_0013_dcf3;
/// Performance Monitors Overflow Flag Status Clear Register.
pub const PMOVSCLR_EL0: u64 = 0x6030_0000_0013_dce3;
/// Performance Monitors Event Counter Selection Register.
pub const PMSELR_EL0: u64 = 0x6030_0000_0013_dce5;
/// Performance Monitors User Enable Register.
pub const PMUSERENR_EL0: u64 = 0x6030_0000_0013_dcf0;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER0_EL0: u64 = 0x6030_0000_0013_df60;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER1_EL0: u64 = 0x6030_0000_0013_df61;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER2_EL0: u64 = 0x6030_0000_0013_df62;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER3_EL0: u64 = 0x6030_0000_0013_df63;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER4_EL0: u64 = 0x6030_0000_0013_df64;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER5_EL0: u64 = 0x6030_0000_0013_df65;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER6_EL0: u64 = 0x6030_0000_0013_df66;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER7_EL0: u64 = 0x6030_0000_0013_df67;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER8_EL0: u64 = 0x6030_0000_0013_df68;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER9_EL0: u64 = 0x6030_0000_0013_df69;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER10_EL0: u64 = 0x6030_0000_0013_df6a;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER11_EL0: u64 = 0x6030_0000_0013_df6b;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER12_EL0: u64 = 0x6030_0000_0013_df6c;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER13_EL0: u64 = 0x6030_0000_0013_df6d;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER14_EL0: u64 = 0x6030_0000_0013_df6e;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER15_EL0: u64 = 0x6030_0000_0013_df6f;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER16_EL0: u64 = 0x6030_0000_0013_df70;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER17_EL0: u64 = 0x6030_0000_0013_df71;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER18_EL0: u64 = 0x6030_0000_0013_df72;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER19_EL0: u64 = 0x6030_0000_0013_df73;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER20_EL0: u64 = 0x6030_0000_0013_df74;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER21_EL0: u64 = 0x6030_0000_0013_df75;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER22_EL0: u64 = 0x6030_0000_0013_df76;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER23_EL0: u64 = 0x6030_0000_0013_df77;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER24_EL0: u64 = 0x6030_0000_0013_df78;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER25_EL0: u64 = 0x6030_0000_0013_df79;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER26_EL0: u64 = 0x6030_0000_0013_df7a;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER27_EL0: u64 = 0x6030_0000_0013_df7b;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER28_EL0: u64 = 0x6030_0000_0013_df7c;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER29_EL0: u64 = 0x6030_0000_0013_df7d;
/// Performance Monitors Event Type Registers.
pub const PMEVTYPER30_EL0: u64 = 0x6030_0000_0013_df7e;
/// Performance Monitors Cycle Count Filter Register.
pub const PMCCFILTR_EL0: u64 = 0x6030_0000_0013_df7f;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR0_EL0: u64 = 0x6030_0000_0013_df40;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR1_EL0: u64 = 0x6030_0000_0013_df41;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR2_EL0: u64 = 0x6030_0000_0013_df42;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR3_EL0: u64 = 0x6030_0000_0013_df43;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR4_EL0: u64 = 0x6030_0000_0013_df44;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR5_EL0: u64 = 0x6030_0000_0013_df45;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR6_EL0: u64 = 0x6030_0000_0013_df46;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR7_EL0: u64 = 0x6030_0000_0013_df47;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR8_EL0: u64 = 0x6030_0000_0013_df48;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR9_EL0: u64 = 0x6030_0000_0013_df49;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR10_EL0: u64 = 0x6030_0000_0013_df4a;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR11_EL0: u64 = 0x6030_0000_0013_df4b;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR12_EL0: u64 = 0x6030_0000_0013_df4c;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR13_EL0: u64 = 0x6030_0000_0013_df4d;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR14_EL0: u64 = 0x6030_0000_0013_df4e;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR15_EL0: u64 = 0x6030_0000_0013_df4f;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR16_EL0: u64 = 0x6030_0000_0013_df50;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR17_EL0: u64 = 0x6030_0000_0013_df51;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR18_EL0: u64 = 0x6030_0000_0013_df52;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR19_EL0: u64 = 0x6030_0000_0013_df53;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR20_EL0: u64 = 0x6030_0000_0013_df54;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR21_EL0: u64 = 0x6030_0000_0013_df55;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR22_EL0: u64 = 0x6030_0000_0013_df56;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR23_EL0: u64 = 0x6030_0000_0013_df57;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR24_EL0: u64 = 0x6030_0000_0013_df58;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR25_EL0: u64 = 0x6030_0000_0013_df59;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR26_EL0: u64 = 0x6030_0000_0013_df5a;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR27_EL0: u64 = 0x6030_0000_0013_df5b;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR28_EL0: u64 = 0x6030_0000_0013_df5c;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR29_EL0: u64 = 0x6030_0000_0013_df5d;
/// Performance Monitors Event Count Registers.
pub const PMEVCNTR30_EL0: u64 = 0x6030_0000_0013_df5e;
/// Performance Monitors Cycle Count Register.
pub const PMCCNTR_EL0: u64 = 0x6030_0000_0013_dce8;
/// Performance Monitors Software Increment Register.
pub const PMSWINC_EL0: u64 = 0x6030_0000_0013_dce4;
/// Pointer Authentication Key A for Instruction (bits\[63:0\]).
pub const APIAKeyLo_EL1: u64 = 0x6030_0000_0013_c108;
/// Pointer Authentication Key A for Instruction (bits\[127:64\]).
pub const APIAKeyHi_EL1: u64 = 0x6030_0000_0013_c109;
/// Pointer Authentication Key B for Instruction (bits\[63:0\]).
pub const APIBKeyLo_EL1: u64 = 0x6030_0000_0013_c10a;
/// Pointer Authentication Key B for Instruction (bits\[127:64\]).
pub const APIBKeyHi_EL1: u64 = 0x6030_0000_0013_c10b;
/// Pointer Authentication Key A for Data (bits\[63:0\]).
pub const APDAKeyLo_EL1: u64 = 0x6030_0000_0013_c110;
/// Pointer Authentication Key A for Data (bits\[127:64\]).
pub const APDAKeyHi_EL1: u64 = 0x6030_0000_0013_c111;
/// Pointer Authentication Key B for Data (bits\[63:0\]).
pub const APDBKeyLo_EL1: u64 = 0x6030_0000_0013_c112;
/// Pointer Authentication Key B for Data (bits\[127:64\]).
pub const APDBKeyHi_EL1: u64 = 0x6030_0000_0013_c113;
/// Pointer Authentication Key A for Code (bits\[63:0\]).
pub const APGAKeyLo_EL1: u64 = 0x6030_0000_0013_c118;
/// Pointer Authentication Key A for Code (bits\[127:64\]).
pub const APGAKeyHi_EL1: u64 = 0x6030_0000_0013_c119;
/// System Control Register (EL1).
pub const SCTLR_EL1: u64 = 0x6030_0000_0013_c080;
/// Auxiliary Control Register (EL1).
pub const ACTLR_EL1: u64 = 0x6030_0000_0013_c081;
/// Architectural Feature Access Control Register.
pub const CPACR_EL1: u64 = 0x6030_0000_0013_c082;
/// System Control Register (EL1).
pub const SCTLR2_EL1: u64 = 0x6030_0000_0013_c083;
/// Translation Table Base Register 0 (EL1).
pub const TTBR0_EL1: u64 = 0x6030_0000_0013_c100;
/// Translation Table Base Register 1 (EL1).
pub const TTBR1_EL1: u64 = 0x6030_0000_0013_c101;
/// Translation Control Register (EL1).
pub const TCR_EL1: u64 = 0x6030_0000_0013_c102;
/// Extended Translation Control Register (EL1).
pub const TCR2_EL1: u64 = 0x6030_0000_0013_c103;
/// Memory Attribute Indirection Register (EL1).
pub const MAIR_EL1: u64 = 0x6030_0000_0013_c510;
/// Auxiliary Memory Attribute Indirection Register (EL1).
pub const AMAIR_EL1: u64 = 0x6030_0000_0013_c518;
/// Permission Indirection Register 0 (EL1).
pub const PIRE0_EL1: u64 = 0x6030_0000_0013_c512;
/// Permission Indirection Register 1 (EL1).
pub const PIR_EL1: u64 = 0x6030_0000_0013_c513;
/// Permission Overlay Register 0 (EL0).
pub const POR_EL0: u64 = 0x6030_0000_0013_dd14;
/// Permission Overlay Register 1 (EL1).
pub const POR_EL1: u64 = 0x6030_0000_0013_c514;
/// Physical Address Register.
pub const PAR_EL1: u64 = 0x6030_0000_0013_c3a0;
/// Vector Base Address Register (EL1).
pub const VBAR_EL1: u64 = 0x6030_0000_0013_c600;
/// Exception Syndrome Register (EL1).
pub const ESR_EL1: u64 = 0x6030_0000_0013_c290;
/// Fault Address Register (EL1).
pub const FAR_EL1: u64 = 0x6030_0000_0013_c300;
/// Auxiliary Fault Status Register 0 (EL1).
pub const AFSR0_EL1: u64 = 0x6030_0000_0013_c288;
/// Auxiliary Fault Status Register 1 (EL1).
pub const AFSR1_EL1: u64 = 0x6030_0000_0013_c289;
/// Deferred Interrupt Status Register.
pub const DISR_EL1: u64 = 0x6030_0000_0013_c609;
/// Context ID Register (EL1).
pub const CONTEXTIDR_EL1: u64 = 0x6030_0000_0013_c681;
/// EL0 Read/Write Software Thread ID Register.
pub const TPIDR_EL0: u64 = 0x6030_0000_0013_de82;
/// EL0 Read-Only Software Thread ID Register.
pub const TPIDRRO_EL0: u64 = 0x6030_0000_0013_de83;
/// EL1 Software Thread ID Register.
pub const TPIDR_EL1: u64 = 0x6030_0000_0013_c684;
/// SVE Control Register (EL1).
pub const ZCR_EL1: u64 = 0x6030_0000_0013_c090;
/// Floating-point Mode Register.
pub const FPMR: u64 = 0x6030_0000_0013_da22;
/// Streaming Vector Control Register.
pub const SVCR: u64 = 0x6030_0000_0013_da12;
/// Counter-timer Kernel Control Register.
pub const CNTKCTL_EL1: u64 = 0x6030_0000_0013_c708;
/// Counter-timer Hypervisor Control Register.
pub const CNTHCTL_EL2: u64 = 0x6030_0000_0013_e708;
/// Counter-timer Virtual Offset Register.
pub const CNTVOFF_EL2: u64 = 0x6030_0000_0013_e703;
/// Counter-timer Virtual Timer Control Register.
pub const CNTV_CTL_EL0: u64 = 0x6030_0000_0013_df19;
/// Counter-timer Virtual Timer CompareValue Register.
pub const CNTV_CVAL_EL0: u64 = 0x6030_0000_0013_df02;
/// Counter-timer Physical Timer Control Register.
pub const CNTP_CTL_EL0: u64 = 0x6030_0000_0013_df11;
/// Counter-timer Physical Timer CompareValue Register.
pub const CNTP_CVAL_EL0: u64 = 0x6030_0000_0013_df12;
/// Counter-timer Virtual Count Register.
pub const CNTVCT_EL0: u64 = 0x6030_0000_0013_df1a;
/// Counter-timer Physical Count Register.
pub const CNTPCT_EL0: u64 = 0x6030_0000_0013_df01;
/// Counter-timer Hypervisor Physical Timer Control Register.
pub const CNTHP_CTL_EL2: u64 = 0x6030_0000_0013_e711;
/// Counter-timer Physical Timer CompareValue Register (EL2).
pub const CNTHP_CVAL_EL2: u64 = 0x6030_0000_0013_e712;
/// Counter-timer Virtual Timer Control Register (EL2).
pub const CNTHV_CTL_EL2: u64 = 0x6030_0000_0013_e719;
/// Counter-timer Virtual Timer CompareValue Register (EL2).
pub const CNTHV_CVAL_EL2: u64 = 0x6030_0000_0013_e71a;
/// Process state.
pub const PSTATE: u64 = 0x6030_0000_0010_0042;
/// General-purpose register.
pub const X0: u64 = 0x6030_0000_0010_0000;
/// General-purpose register.
pub const X1: u64 = 0x6030_0000_0010_0002;
/// General-purpose register.
pub const X2: u64 = 0x6030_0000_0010_0004;
/// General-purpose register.
pub const X3: u64 = 0x6030_0000_0010_0006;
/// General-purpose register.
pub const X4: u64 = 0x6030_0000_0010_0008;
/// General-purpose register.
pub const X5: u64 = 0x6030_0000_0010_000a;
/// General-purpose register.
pub const X6: u64 = 0x6030_0000_0010_000c;
/// General-purpose register.
pub const X7: u64 = 0x6030_0000_0010_000e;
/// General-purpose register.
pub const X8: u64 = 0x6030_0000_0010_0010;
/// General-purpose register.
pub const X9: u64 = 0x6030_0000_0010_0012;
/// General-purpose register.
pub const X10: u64 = 0x6030_0000_0010_0014;
/// General-purpose register.
pub const X11: u64 = 0x6030_0000_0010_0016;
/// General-purpose register.
pub const X12: u64 = 0x6030_0000_0010_0018;
/// General-purpose register.
pub const X13: u64 = 0x6030_0000_0010_001a;
/// General-purpose register.
pub const X14: u64 = 0x6030_0000_0010_001c;
/// General-purpose register.
pub const X15: u64 = 0x6030_0000_0010_001e;
/// General-purpose register.
pub const X16: u64 = 0x6030_0000_0010_0020;
/// General-purpose register.
pub const X17: u64 = 0x6030_0000_0010_0022;
/// General-purpose register.
pub const X18: u64 = 0x6030_0000_0010_0024;
/// General-purpose register.
pub const X19: u64 = 0x6030_0000_0010_0026;
/// General-purpose register.
pub const X20: u64 = 0x6030_0000_0010_0028;
/// General-purpose register.
pub const X21: u64 = 0x6030_0000_0010_002a;
/// General-purpose register.
pub const X22: u64 = 0x6030_0000_0010_002c;
/// General-purpose register.
pub const X23: u64 = 0x6030_0000_0010_002e;
/// General-purpose register.
pub const X24: u64 = 0x6030_0000_0010_0030;
/// General-purpose register.
pub const X25: u64 = 0x6030_0000_0010_0032;
/// General-purpose register.
pub const X26: u64 = 0x6030_0000_0010_0034;
/// General-purpose register.
pub const X27: u64 = 0x6030_0000_0010_0036;
/// General-purpose register.
pub const X28: u64 = 0x6030_0000_0010_0038;
/// General-purpose register.
pub const X29: u64 = 0x6030_0000_0010_003a;
/// General-purpose register.
pub const X30: u64 = 0x6030_0000_0010_003c;
/// Program Counter.
pub const PC: u64 = 0x6030_0000_0010_0040;
/// Stack Pointer (EL0).
pub const SP_EL0: u64 = 0x6030_0000_0010_003e;
/// Stack Pointer (EL1).
pub const SP_EL1: u64 = 0x6030_0000_0010_0044;
/// Exception Link Register (EL1).
pub const ELR_EL1: u64 = 0x6030_0000_0010_0046;
/// Saved Program Status Register (EL1).
pub const SPSR_EL1: u64 = 0x6030_0000_0010_0048;
/// Saved Program Status Register (Abort mode).
pub const SPSR_abt: u64 = 0x6030_0000_0010_004a;
/// Saved Program Status Register (Undefined mode).
pub const SPSR_und: u64 = 0x6030_0000_0010_004c;
/// Saved Program Status Register (IRQ mode).
pub const SPSR_irq: u64 = 0x6030_0000_0010_004e;
/// Saved Program Status Register (FIQ mode).
pub const SPSR_fiq: u64 = 0x6030_0000_0010_0050;
/// SIMD and floating-point register.
pub const V0: u64 = 0x6040_0000_0010_0054;
/// SIMD and floating-point register.
pub const V1: u64 = 0x6040_0000_0010_0058;
/// SIMD and floating-point register.
pub const V2: u64 = 0x6040_0000_0010_005c;
/// SIMD and floating-point register.
pub const V3: u64 = 0x6040_0000_0010_0060;
/// SIMD and floating-point register.
pub const V4: u64 = 0x6040_0000_0010_0064;
/// SIMD and floating-point register.
pub const V5: u64 = 0x6040_0000_0010_0068;
/// SIMD and floating-point register.
pub const V6: u64 = 0x6040_0000_0010_006c;
/// SIMD and floating-point register.
pub const V7: u64 = 0x6040_0000_0010_0070;
/// SIMD and floating-point register.
pub const V8: u64 = 0x6040_0000_0010_0074;
/// SIMD and floating-point register.
pub const V9: u64 = 0x6040_0000_0010_0078;
/// SIMD and floating-point register.
pub const V10: u64 = 0x6040_0000_0010_007c;
/// SIMD and floating-point register.
pub const V11: u64 = 0x6040_0000_0010_0080;
/// SIMD and floating-point register.
pub const V12: u64 = 0x6040_0000_0010_0084;
/// SIMD and floating-point register.
pub const V13: u64 = 0x6040_0000_0010_0088;
/// SIMD and floating-point register.
pub const V14: u64 = 0x6040_0000_0010_008c;
/// SIMD and floating-point register.
pub const V15: u64 = 0x6040_0000_0010_0090;
/// SIMD and floating-point register.
pub const V16: u64 = 0x6040_0000_0010_0094;
/// SIMD and floating-point register.
pub const V17: u64 = 0x6040_0000_0010_0098;
/// SIMD and floating-point register.
pub const V18: u64 = 0x6040_0000_0010_009c;
/// SIMD and floating-point register.
pub const V19: u64 = 0x6040_0000_0010_00a0;
/// SIMD and floating-point register.
pub const V20: u64 = 0x6040_0000_0010_00a4;
/// SIMD and floating-point register.
pub const V21: u64 = 0x6040_0000_0010_00a8;
/// SIMD and floating-point register.
pub const V22: u64 = 0x6040_0000_0010_00ac;
/// SIMD and floating-point register.
pub const V23: u64 = 0x6040_0000_0010_00b0;
/// SIMD and floating-point register.
pub const V24: u64 = 0x6040_0000_0010_00b4;
/// SIMD and floating-point register.
pub const V25: u64 = 0x6040_0000_0010_00b8;
/// SIMD and floating-point register.
pub const V26: u64 = 0x6040_0000_0010_00bc;
/// SIMD and floating-point register.
pub const V27: u64 = 0x6040_0000_0010_00c0;
/// SIMD and floating-point register.
pub const V28: u64 = 0x6040_0000_0010_00c4;
/// SIMD and floating-point register.
pub const V29: u64 = 0x6040_0000_0010_00c8;
/// SIMD and floating-point register.
pub const V30: u64 = 0x6040_0000_0010_00cc;
/// SIMD and floating-point register.
pub const V31: u64 = 0x6040_0000_0010_00d0;
/// Floating-point Status Register.
pub const FPSR: u64 = 0x6020_0000_0010_00d4;
/// Floating-point Control Register.
pub const FPCR: u64 = 0x6020_0000_0010_00d5;
/// Scalable vector register.
pub const Z0: u64 = 0x6080_0000_0015_0000;
/// Scalable vector register.
pub const Z1: u64 = 0x6080_0000_0015_0020;
/// Scalable vector register.
pub const Z2: u64 = 0x6080_0000_0015_0040;
/// Scalable vector register.
pub const Z3: u64 = 0x6080_0000_0015_0060;
/// Scalable vector register.
pub const Z4: u64 = 0x6080_0000_0015_0080;
/// Scalable vector register.
pub const Z5: u64 = 0x6080_0000_0015_00a0;
/// Scalable vector register.
pub const Z6: u64 = 0x6080_0000_0015_00c0;
/// Scalable vector register.
pub const Z7: u64 = 0x6080_0000_0015_00e0;
/// Scalable vector register.
pub const Z8: u64 = 0x6080_0000_0015_0100;
/// Scalable vector register.
pub const Z9: u64 = 0x6080_0000_0015_0120;
/// Scalable vector register.
pub const Z10: u64 = 0x6080_0000_0015_0140;
/// Scalable vector register.
pub const Z11: u64 = 0x6080_0000_0015_0160;
/// Scalable vector register.
pub const Z12: u64 = 0x6080_0000_0015_0180;
/// Scalable vector register.
pub const Z13: u64 = 0x6080_0000_0015_01a0;
/// Scalable vector register.
pub const Z14: u64 = 0x6080_0000_0015_01c0;
/// Scalable vector register.
pub const Z15: u64 = 0x6080_0000_0015_01e0;
/// Scalable vector register.
pub const Z16: u64 = 0x6080_0000_0015_0200;
/// Scalable vector register.
pub const Z17: u64 = 0x6080_0000_0015_0220;
/// Scalable vector register.
pub const Z18: u64 = 0x6080_0000_0015_0240;
/// Scalable vector register.
pub const Z19: u64 = 0x6080_0000_0015_0260;
/// Scalable vector register.
pub const Z20: u64 = 0x6080_0000_0015_0280;
/// Scalable vector register.
pub const Z21: u64 = 0x6080_0000_0015_02a0;
/// Scalable vector register.
pub const Z22: u64 = 0x6080_0000_0015_02c0;
/// Scalable vector register.
pub const Z23: u64 = 0x6080_0000_0015_02e0;
/// Scalable vector register.
pub const Z24: u64 = 0x6080_0000_0015_0300;
/// Scalable vector register.
pub const Z25: u64 = 0x6080_0000_0015_0320;
/// Scalable vector register.
pub const Z26: u64 = 0x6080_0000_0015_0340;
/// Scalable vector register.
pub const Z27: u64 = 0x6080_0000_0015_0360;
/// Scalable vector register.
pub const Z28: u64 = 0x6080_0000_0015_0380;
/// Scalable vector register.
pub const Z29: u64 = 0x6080_0000_0015_03a0;
/// Scalable vector register.
pub const Z30: u64 = 0x6080_0000_0015_03c0;
/// Scalable vector register.
pub const Z31: u64 = 0x6080_0000_0015_03e0;
/// Scalable predicate register.
pub const P0: u64 = 0x6050_0000_0015_0400;
/// Scalable predicate register.
pub const P1: u64 = 0x6050_0000_0015_0420;
/// Scalable predicate register.
pub const P2: u64 = 0x6050_0000_0015_0440;
/// Scalable predicate register.
pub const P3: u64 = 0x6050_0000_0015_0460;
/// Scalable predicate register.
pub const P4: u64 = 0x6050_0000_0015_0480;
/// Scalable predicate register.
pub const P5: u64 = 0x6050_0000_0015_04a0;
/// Scalable predicate register.
pub const P6: u64 = 0x6050_0000_0015_04c0;
/// Scalable predicate register.
pub const P7: u64 = 0x6050_0000_0015_04e0;
/// Scalable predicate register.
pub const P8: u64 = 0x6050_0000_0015_0500;
/// Scalable predicate register.
pub const P9: u64 = 0x6050_0000_0015_0520;
/// Scalable predicate register.
pub const P10: u64 = 0x6050_0000_0015_0540;
/// Scalable predicate register.
pub const P11: u64 = 0x6050_0000_0015_0560;
/// Scalable predicate register.
pub const P12: u64 = 0x6050_0000_0015_0580;
/// Scalable predicate register.
pub const P13: u64 = 0x6050_0000_0015_05a0;
/// Scalable predicate register.
pub const P14: u64 = 0x6050_0000_0015_05c0;
/// Scalable predicate register.
pub const P15: u64 = 0x6050_0000_0015_05e0;
/// First Fault Register.
pub const FFR: u64 = 0x6050_0000_0015_0600;

/// The ids of KVM/arm, the 32-bit host that Linux 5.7 removed.
pub mod arm {
    /// General-purpose register.
    pub const R0_usr: u64 = 0x4020_0000_0010_0000;
    /// General-purpose register.
    pub const R1_usr: u64 = 0x4020_0000_0010_0001;
    /// General-purpose register.
    pub const R2_usr: u64 = 0x4020_0000_0010_0002;
    /// General-purpose register.
    pub const R3_usr: u64 = 0x4020_0000_0010_0003;
    /// General-purpose register.
    pub const R4_usr: u64 = 0x4020_0000_0010_0004;
    /// General-purpose register.
    pub const R5_usr: u64 = 0x4020_0000_0010_0005;
    /// General-purpose register.
    pub const R6_usr: u64 = 0x4020_0000_0010_0006;
    /// General-purpose register.
    pub const R7_usr: u64 = 0x4020_0000_0010_0007;
    /// General-purpose register.
    pub const R8_usr: u64 = 0x4020_0000_0010_0008;
    /// General-purpose register.
    pub const R9_usr: u64 = 0x4020_0000_0010_0009;
    /// General-purpose register.
    pub const R10_usr: u64 = 0x4020_0000_0010_000a;
    /// General-purpose register.
    pub const R11_usr: u64 = 0x4020_0000_0010_000b;
    /// General-purpose register.
    pub const R12_usr: u64 = 0x4020_0000_0010_000c;
    /// Stack pointer of User and System modes.
    pub const SP_usr: u64 = 0x4020_0000_0010_000d;
    /// Link register of User, System and Hyp modes.
    pub const LR_usr: u64 = 0x4020_0000_0010_000e;
    /// Program counter.
    pub const PC: u64 = 0x4020_0000_0010_000f;
    /// Current Program Status Register.
    pub const CPSR: u64 = 0x4020_0000_0010_0010;
    /// Last word of struct pt\_regs, which no guest register uses.
    pub const ORIG_r0: u64 = 0x4020_0000_0010_0011;
    /// Stack pointer of Supervisor mode.
    pub const SP_svc: u64 = 0x4020_0000_0010_0012;
    /// Link register of Supervisor mode.
    pub const LR_svc: u64 = 0x4020_0000_0010_0013;
    /// Saved Program Status Register of Supervisor mode.
    pub const SPSR_svc: u64 = 0x4020_0000_0010_0014;
    /// Stack pointer of Abort mode.
    pub const SP_abt: u64 = 0x4020_0000_0010_0015;
    /// Link register of Abort mode.
    pub const LR_abt: u64 = 0x4020_0000_0010_0016;
    /// Saved Program Status Register of Abort mode.
    pub const SPSR_abt: u64 = 0x4020_0000_0010_0017;
    /// Stack pointer of Undefined mode.
    pub const SP_und: u64 = 0x4020_0000_0010_0018;
    /// Link register of Undefined mode.
    pub const LR_und: u64 = 0x4020_0000_0010_0019;
    /// Saved Program Status Register of Undefined mode.
    pub const SPSR_und: u64 = 0x4020_0000_0010_001a;
    /// Stack pointer of IRQ mode.
    pub const SP_irq: u64 = 0x4020_0000_0010_001b;
    /// Link register of IRQ mode.
    pub const LR_irq: u64 = 0x4020_0000_0010_001c;
    /// Saved Program Status Register of IRQ mode.
    pub const SPSR_irq: u64 = 0x4020_0000_0010_001d;
    /// General-purpose register of FIQ mode.
    pub const R8_fiq: u64 = 0x4020_0000_0010_001e;
    /// General-purpose register of FIQ mode.
    pub const R9_fiq: u64 = 0x4020_0000_0010_001f;
    /// General-purpose register of FIQ mode.
    pub const R10_fiq: u64 = 0x4020_0000_0010_0020;
    /// General-purpose register of FIQ mode.
    pub const R11_fiq: u64 = 0x4020_0000_0010_0021;
    /// General-purpose register of FIQ mode.
    pub const R12_fiq: u64 = 0x4020_0000_0010_0022;
    /// Stack pointer of FIQ mode.
    pub const SP_fiq: u64 = 0x4020_0000_0010_0023;
    /// Link register of FIQ mode.
    pub const LR_fiq: u64 = 0x4020_0000_0010_0024;
    /// Saved Program Status Register of FIQ mode.
    pub const SPSR_fiq: u64 = 0x4020_0000_0010_0025;
    /// Main ID Register.
    pub const MIDR: u64 = 0x4020_0000_000f_0000;
    /// Cache Type Register.
    pub const CTR: u64 = 0x4020_0000_000f_0001;
    /// TCM Type Register.
    pub const TCMTR: u64 = 0x4020_0000_000f_0002;
    /// TLB Type Register.
    pub const TLBTR: u64 = 0x4020_0000_000f_0003;
    /// Revision ID Register.
    pub const REVIDR: u64 = 0x4020_0000_000f_0006;
    /// Processor Feature Register 0.
    pub const ID_PFR0: u64 = 0x4020_0000_000f_0080;
    /// Processor Feature Register 1.
    pub const ID_PFR1: u64 = 0x4020_0000_000f_0081;
    /// Debug Feature Register 0.
    pub const ID_DFR0: u64 = 0x4020_0000_000f_0082;
    /// Auxiliary Feature Register 0.
    pub const ID_AFR0: u64 = 0x4020_0000_000f_0083;
    /// Memory Model Feature Register 0.
    pub const ID_MMFR0: u64 = 0x4020_0000_000f_0084;
    /// Memory Model Feature Register 1.
    pub const ID_MMFR1: u64 = 0x4020_0000_000f_0085;
    /// Memory Model Feature Register 2.
    pub const ID_MMFR2: u64 = 0x4020_0000_000f_0086;
    /// Memory Model Feature Register 3.
    pub const ID_MMFR3: u64 = 0x4020_0000_000f_0087;
    /// Instruction Set Attribute Register 0.
    pub const ID_ISAR0: u64 = 0x4020_0000_000f_0100;
    /// Instruction Set Attribute Register 1.
    pub const ID_ISAR1: u64 = 0x4020_0000_000f_0101;
    /// Instruction Set Attribute Register 2.
    pub const ID_ISAR2: u64 = 0x4020_0000_000f_0102;
    /// Instruction Set Attribute Register 3.
    pub const ID_ISAR3: u64 = 0x4020_0000_000f_0103;
    /// Instruction Set Attribute Register 4.
    pub const ID_ISAR4: u64 = 0x4020_0000_000f_0104;
    /// Instruction Set Attribute Register 5.
    pub const ID_ISAR5: u64 = 0x4020_0000_000f_0105;
    /// Cache Level ID Register.
    pub const CLIDR: u64 = 0x4020_0000_000f_0009;
    /// Auxiliary ID Register.
    pub const AIDR: u64 = 0x4020_0000_000f_000f;
    /// Multiprocessor Affinity Register.
    pub const MPIDR: u64 = 0x4020_0000_000f_0005;
    /// Cache Size Selection Register.
    pub const CSSELR: u64 = 0x4020_0000_000f_0010;
    /// System Control Register.
    pub const SCTLR: u64 = 0x4020_0000_000f_0800;
    /// Auxiliary Control Register.
    pub const ACTLR: u64 = 0x4020_0000_000f_0801;
    /// Coprocessor Access Control Register.
    pub const CPACR: u64 = 0x4020_0000_000f_0802;
    /// Translation Table Base Register 0.
    pub const TTBR0: u64 = 0x4030_0000_000f_0100;
    /// Translation Table Base Register 1.
    pub const TTBR1: u64 = 0x4030_0000_000f_0108;
    /// Translation Table Base Register 0, bits 31:0 by a 32-bit access.
    pub const TTBR0_32: u64 = 0x4020_0000_000f_1000;
    /// Translation Table Base Register 1, bits 31:0 by a 32-bit access.
    pub const TTBR1_32: u64 = 0x4020_0000_000f_1001;
    /// Translation Table Base Control Register.
    pub const TTBCR: u64 = 0x4020_0000_000f_1002;
    /// Domain Access Control Register.
    pub const DACR: u64 = 0x4020_0000_000f_1800;
    /// Data Fault Status Register.
    pub const DFSR: u64 = 0x4020_0000_000f_2800;
    /// Instruction Fault Status Register.
    pub const IFSR: u64 = 0x4020_0000_000f_2801;
    /// Auxiliary Data Fault Status Register.
    pub const ADFSR: u64 = 0x4020_0000_000f_2880;
    /// Auxiliary Instruction Fault Status Register.
    pub const AIFSR: u64 = 0x4020_0000_000f_2881;
    /// Data Fault Address Register.
    pub const DFAR: u64 = 0x4020_0000_000f_3000;
    /// Instruction Fault Address Register.
    pub const IFAR: u64 = 0x4020_0000_000f_3002;
    /// Physical Address Register.
    pub const PAR: u64 = 0x4030_0000_000f_0380;
    /// L2 Control Register.
    pub const L2CTLR: u64 = 0x4020_0000_000f_480a;
    /// Memory Attribute Indirection Register 0.
    pub const MAIR0: u64 = 0x4020_0000_000f_5100;
    /// Memory Attribute Indirection Register 1.
    pub const MAIR1: u64 = 0x4020_0000_000f_5101;
    /// Auxiliary Memory Attribute Indirection Registers.
    pub const AMAIR0: u64 = 0x4020_0000_000f_5180;
    /// Auxiliary Memory Attribute Indirection Registers.
    pub const AMAIR1: u64 = 0x4020_0000_000f_5181;
    /// Vector Base Address Register.
    pub const VBAR: u64 = 0x4020_0000_000f_6000;
    /// Context ID Register.
    pub const CONTEXTIDR: u64 = 0x4020_0000_000f_6801;
    /// User Read/Write Thread ID Register.
    pub const TPIDRURW: u64 = 0x4020_0000_000f_6802;
    /// User Read-Only Thread ID Register.
    pub const TPIDRURO: u64 = 0x4020_0000_000f_6803;
    /// PL1 only Thread ID Register.
    pub const TPIDRPRW: u64 = 0x4020_0000_000f_6804;
    /// Timer PL1 Control Register.
    pub const CNTKCTL: u64 = 0x4020_0000_000f_7080;
    /// Virtual Count register.
    pub const CNTVCT: u64 = 0x4030_0000_000f_0708;
    /// Virtual Timer CompareValue register.
    pub const CNTV_CVAL: u64 = 0x4030_0000_000f_0718;
    /// Virtual Timer Control register.
    pub const CNTV_CTL: u64 = 0x4020_0000_000f_7181;
    /// Physical Count register.
    pub const CNTPCT: u64 = 0x4030_0000_000f_0700;
    /// PL1 Physical Timer CompareValue register.
    pub const CNTP_CVAL: u64 = 0x4030_0000_000f_0710;
    /// PL1 Physical Timer Control register.
    pub const CNTP_CTL: u64 = 0x4020_0000_000f_7101;
    /// Cache Size ID Registers.
    pub const CCSIDR0: u64 = 0x4020_0000_0011_0000;
    /// Cache Size ID Registers.
    pub const CCSIDR1: u64 = 0x4020_0000_0011_0001;
    /// Cache Size ID Registers.
    pub const CCSIDR2: u64 = 0x4020_0000_0011_0002;
    /// Cache Size ID Registers.
    pub const CCSIDR3: u64 = 0x4020_0000_0011_0003;
    /// Cache Size ID Registers.
    pub const CCSIDR4: u64 = 0x4020_0000_0011_0004;
    /// Cache Size ID Registers.
    pub const CCSIDR5: u64 = 0x4020_0000_0011_0005;
    /// Cache Size ID Registers.
    pub const CCSIDR6: u64 = 0x4020_0000_0011_0006;
    /// Cache Size ID Registers.
    pub const CCSIDR7: u64 = 0x4020_0000_0011_0007;
    /// Cache Size ID Registers.
    pub const CCSIDR8: u64 = 0x4020_0000_0011_0008;
    /// Cache Size ID Registers.
    pub const CCSIDR9: u64 = 0x4020_0000_0011_0009;
    /// Cache Size ID Registers.
    pub const CCSIDR10: u64 = 0x4020_0000_0011_000a;
    /// Cache Size ID Registers.
    pub const CCSIDR11: u64 = 0x4020_0000_0011_000b;
    /// Version of PSCI that KVM implements for the VM, major in bits 31:16.
    pub const PSCI_VERSION: u64 = 0x4030_0000_0014_0000;
    /// State of SMCCC\_ARCH\_WORKAROUND\_1 (CVE-2017-5715).
    pub const SMCCC_ARCH_WORKAROUND_1: u64 = 0x4030_0000_0014_0001;
    /// State of SMCCC\_ARCH\_WORKAROUND\_2 (CVE-2018-3639).
    pub const SMCCC_ARCH_WORKAROUND_2: u64 = 0x4030_0000_0014_0002;
    /// Doubleword registers.
    pub const D0: u64 = 0x4030_0000_0012_0000;
    /// Doubleword registers.
    pub const D1: u64 = 0x4030_0000_0012_0001;
    /// Doubleword registers.
    pub const D2: u64 = 0x4030_0000_0012_0002;
    /// Doubleword registers.
    pub const D3: u64 = 0x4030_0000_0012_0003;
    /// Doubleword registers.
    pub const D4: u64 = 0x4030_0000_0012_0004;
    /// Doubleword registers.
    pub const D5: u64 = 0x4030_0000_0012_0005;
    /// Doubleword registers.
    pub const D6: u64 = 0x4030_0000_0012_0006;
    /// Doubleword registers.
    pub const D7: u64 = 0x4030_0000_0012_0007;
    /// Doubleword registers.
    pub const D8: u64 = 0x4030_0000_0012_0008;
    /// Doubleword registers.
    pub const D9: u64 = 0x4030_0000_0012_0009;
    /// Doubleword registers.
    pub const D10: u64 = 0x4030_0000_0012_000a;
    /// Doubleword registers.
    pub const D11: u64 = 0x4030_0000_0012_000b;
    /// Doubleword registers.
    pub const D12: u64 = 0x4030_0000_0012_000c;
    /// Doubleword registers.
    pub const D13: u64 = 0x4030_0000_0012_000d;
    /// Doubleword registers.
    pub const D14: u64 = 0x4030_0000_0012_000e;
    /// Doubleword registers.
    pub const D15: u64 = 0x4030_0000_0012_000f;
    /// Doubleword registers of a 32-register bank.
    pub const D16: u64 = 0x4030_0000_0012_0010;
    /// Doubleword registers of a 32-register bank.
    pub const D17: u64 = 0x4030_0000_0012_0011;
    /// Doubleword registers of a 32-register bank.
    pub const D18: u64 = 0x4030_0000_0012_0012;
    /// Doubleword registers of a 32-register bank.
    pub const D19: u64 = 0x4030_0000_0012_0013;
    /// Doubleword registers of a 32-register bank.
    pub const D20: u64 = 0x4030_0000_0012_0014;
    /// Doubleword registers of a 32-register bank.
    pub const D21: u64 = 0x4030_0000_0012_0015;
    /// Doubleword registers of a 32-register bank.
    pub const D22: u64 = 0x4030_0000_0012_0016;
    /// Doubleword registers of a 32-register bank.
    pub const D23: u64 = 0x4030_0000_0012_0017;
    /// Doubleword registers of a 32-register bank.
    pub const D24: u64 = 0x4030_0000_0012_0018;
    /// Doubleword registers of a 32-register bank.
    pub const D25: u64 = 0x4030_0000_0012_0019;
    /// Doubleword registers of a 32-register bank.
    pub const D26: u64 = 0x4030_0000_0012_001a;
    /// Doubleword registers of a 32-register bank.
    pub const D27: u64 = 0x4030_0000_0012_001b;
    /// Doubleword registers of a 32-register bank.
    pub const D28: u64 = 0x4030_0000_0012_001c;
    /// Doubleword registers of a 32-register bank.
    pub const D29: u64 = 0x4030_0000_0012_001d;
    /// Doubleword registers of a 32-register bank.
    pub const D30: u64 = 0x4030_0000_0012_001e;
    /// Doubleword registers of a 32-register bank.
    pub const D31: u64 = 0x4030_0000_0012_001f;
    /// Floating-Point Exception register.
    pub const FPEXC: u64 = 0x4020_0000_0012_1008;
    /// Floating-point Status and Control Register.
    pub const FPSCR: u64 = 0x4020_0000_0012_1001;
    /// Floating-Point Instruction Register.
    pub const FPINST: u64 = 0x4020_0000_0012_1009;
    /// Floating-Point Instruction Register 2.
    pub const FPINST2: u64 = 0x4020_0000_0012_100a;
    /// Media and VFP Feature Register 0.
    pub const MVFR0: u64 = 0x4020_0000_0012_1007;
    /// Media and VFP Feature Register 1.
    pub const MVFR1: u64 = 0x4020_0000_0012_1006;
    /// Floating-point System ID Register.
    pub const FPSID: u64 = 0x4020_0000_0012_1000;
}
