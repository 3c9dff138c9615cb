// SPDX-License-Identifier: 0BSD
// From spec/registers, spec/kvm and spec/aarch32.  Do not edit: change the spec, then run
// `onereg generate`.
//! What KVM calls each register and how KVM treats it; the names by which to find it.
//!
//! A write, by [`Write`]:
//!
//! - `Rw`: stores the value
//! - `Checked`: checked: KVM may refuse the value (EINVAL) or keep less of it
//! - `Invariant`: only the value that it already has (EINVAL otherwise)
//! - `Id`: within KVM's mask until a vCPU has run; then only the value that it has (EBUSY)
//! - `BeforeFinalize`: until KVM\_ARM\_VCPU\_FINALIZE; refused ever after (EPERM)
//! - `Ignored`: succeeds and changes nothing
//!
//! What a register belongs to, by [`Scope`]:
//!
//! - `Vcpu`: the vCPU
//! - `Vm`: the whole VM: one value, reached through each vCPU
//!
//! When a put writes it, by [`Level`]:
//!
//! - `Runtime`: before any KVM\_RUN
//! - `Reset`: after a vCPU reset that the VMM makes, and with all others
//! - `Full`: when the whole vCPU is created or restored

pub use crate::table::{Level, Register, Scope, Table, Write};

use crate::ids;

/// How many registers of arm64 there are.
pub(crate) const ARM64_COUNT: usize = 487;

/// The registers of arm64.
// A line is a register: its name, its id, and what is not as with most.
#[rustfmt::skip]
pub static ARM64: Table = Table {
    rows: &[
        Register { write: Write::BeforeFinalize, level: Level::Full, ..Register::plain("SVE_VLS", ids::SVE_VLS) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("MIDR_EL1", ids::MIDR_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("REVIDR_EL1", ids::REVIDR_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("AIDR_EL1", ids::AIDR_EL1) },
        Register { level: Level::Reset, ..Register::plain("MPIDR_EL1", ids::MPIDR_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_PFR0_EL1", ids::ID_PFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_PFR1_EL1", ids::ID_PFR1_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_DFR0_EL1", ids::ID_DFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AFR0_EL1", ids::ID_AFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_MMFR0_EL1", ids::ID_MMFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_MMFR1_EL1", ids::ID_MMFR1_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_MMFR2_EL1", ids::ID_MMFR2_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_MMFR3_EL1", ids::ID_MMFR3_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_ISAR0_EL1", ids::ID_ISAR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_ISAR1_EL1", ids::ID_ISAR1_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_ISAR2_EL1", ids::ID_ISAR2_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_ISAR3_EL1", ids::ID_ISAR3_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_ISAR4_EL1", ids::ID_ISAR4_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_ISAR5_EL1", ids::ID_ISAR5_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_MMFR4_EL1", ids::ID_MMFR4_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_ISAR6_EL1", ids::ID_ISAR6_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("MVFR0_EL1", ids::MVFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("MVFR1_EL1", ids::MVFR1_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("MVFR2_EL1", ids::MVFR2_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_3_3", ids::ID_UNALLOCATED_3_3) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_PFR2_EL1", ids::ID_PFR2_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_DFR1_EL1", ids::ID_DFR1_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_MMFR5_EL1", ids::ID_MMFR5_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_3_7", ids::ID_UNALLOCATED_3_7) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64PFR0_EL1", ids::ID_AA64PFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64PFR1_EL1", ids::ID_AA64PFR1_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64PFR2_EL1", ids::ID_AA64PFR2_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_4_3", ids::ID_UNALLOCATED_4_3) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64ZFR0_EL1", ids::ID_AA64ZFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64SMFR0_EL1", ids::ID_AA64SMFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_4_6", ids::ID_UNALLOCATED_4_6) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64FPFR0_EL1", ids::ID_AA64FPFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64DFR0_EL1", ids::ID_AA64DFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64DFR1_EL1", ids::ID_AA64DFR1_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64DFR2_EL1", ids::ID_AA64DFR2_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_5_3", ids::ID_UNALLOCATED_5_3) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64AFR0_EL1", ids::ID_AA64AFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64AFR1_EL1", ids::ID_AA64AFR1_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_5_6", ids::ID_UNALLOCATED_5_6) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_5_7", ids::ID_UNALLOCATED_5_7) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64ISAR0_EL1", ids::ID_AA64ISAR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64ISAR1_EL1", ids::ID_AA64ISAR1_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64ISAR2_EL1", ids::ID_AA64ISAR2_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64ISAR3_EL1", ids::ID_AA64ISAR3_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_6_4", ids::ID_UNALLOCATED_6_4) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_6_5", ids::ID_UNALLOCATED_6_5) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_6_6", ids::ID_UNALLOCATED_6_6) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_6_7", ids::ID_UNALLOCATED_6_7) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64MMFR0_EL1", ids::ID_AA64MMFR0_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64MMFR1_EL1", ids::ID_AA64MMFR1_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64MMFR2_EL1", ids::ID_AA64MMFR2_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64MMFR3_EL1", ids::ID_AA64MMFR3_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_AA64MMFR4_EL1", ids::ID_AA64MMFR4_EL1) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_7_5", ids::ID_UNALLOCATED_7_5) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_7_6", ids::ID_UNALLOCATED_7_6) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("ID_UNALLOCATED_7_7", ids::ID_UNALLOCATED_7_7) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("CTR_EL0", ids::CTR_EL0) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("STD_BMAP", ids::STD_BMAP) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("STD_HYP_BMAP", ids::STD_HYP_BMAP) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("VENDOR_HYP_BMAP", ids::VENDOR_HYP_BMAP) },
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("VENDOR_HYP_BMAP_2", ids::VENDOR_HYP_BMAP_2) },
        Register { write: Write::Checked, level: Level::Full, scope: Scope::Vm, ..Register::plain("PSCI_VERSION", ids::PSCI_VERSION) },
        Register { write: Write::Checked, level: Level::Full, scope: Scope::Vm, ..Register::plain("SMCCC_ARCH_WORKAROUND_1", ids::SMCCC_ARCH_WORKAROUND_1) },
        Register { write: Write::Checked, level: Level::Full, scope: Scope::Vm, ..Register::plain("SMCCC_ARCH_WORKAROUND_2", ids::SMCCC_ARCH_WORKAROUND_2) },
        Register { write: Write::Checked, level: Level::Full, scope: Scope::Vm, ..Register::plain("SMCCC_ARCH_WORKAROUND_3", ids::SMCCC_ARCH_WORKAROUND_3) },
        Register::plain("DBGVCR32_EL2", ids::DBGVCR32_EL2),
        Register::plain("DACR32_EL2", ids::DACR32_EL2),
        Register::plain("IFSR32_EL2", ids::IFSR32_EL2),
        Register::plain("FPEXC32_EL2", ids::FPEXC32_EL2),
        Register { write: Write::Checked, level: Level::Reset, ..Register::plain("CLIDR_EL1", ids::CLIDR_EL1) },
        Register::plain("CSSELR_EL1", ids::CSSELR_EL1),
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR0", ids::CCSIDR0) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR1", ids::CCSIDR1) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR2", ids::CCSIDR2) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR3", ids::CCSIDR3) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR4", ids::CCSIDR4) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR5", ids::CCSIDR5) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR6", ids::CCSIDR6) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR7", ids::CCSIDR7) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR8", ids::CCSIDR8) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR9", ids::CCSIDR9) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR10", ids::CCSIDR10) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR11", ids::CCSIDR11) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR12", ids::CCSIDR12) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("CCSIDR13", ids::CCSIDR13) },
        Register::plain("DBGBVR0_EL1", ids::DBGBVR0_EL1),
        Register::plain("DBGBVR1_EL1", ids::DBGBVR1_EL1),
        Register::plain("DBGBVR2_EL1", ids::DBGBVR2_EL1),
        Register::plain("DBGBVR3_EL1", ids::DBGBVR3_EL1),
        Register::plain("DBGBVR4_EL1", ids::DBGBVR4_EL1),
        Register::plain("DBGBVR5_EL1", ids::DBGBVR5_EL1),
        Register::plain("DBGBVR6_EL1", ids::DBGBVR6_EL1),
        Register::plain("DBGBVR7_EL1", ids::DBGBVR7_EL1),
        Register::plain("DBGBVR8_EL1", ids::DBGBVR8_EL1),
        Register::plain("DBGBVR9_EL1", ids::DBGBVR9_EL1),
        Register::plain("DBGBVR10_EL1", ids::DBGBVR10_EL1),
        Register::plain("DBGBVR11_EL1", ids::DBGBVR11_EL1),
        Register::plain("DBGBVR12_EL1", ids::DBGBVR12_EL1),
        Register::plain("DBGBVR13_EL1", ids::DBGBVR13_EL1),
        Register::plain("DBGBVR14_EL1", ids::DBGBVR14_EL1),
        Register::plain("DBGBVR15_EL1", ids::DBGBVR15_EL1),
        Register::plain("DBGBCR0_EL1", ids::DBGBCR0_EL1),
        Register::plain("DBGBCR1_EL1", ids::DBGBCR1_EL1),
        Register::plain("DBGBCR2_EL1", ids::DBGBCR2_EL1),
        Register::plain("DBGBCR3_EL1", ids::DBGBCR3_EL1),
        Register::plain("DBGBCR4_EL1", ids::DBGBCR4_EL1),
        Register::plain("DBGBCR5_EL1", ids::DBGBCR5_EL1),
        Register::plain("DBGBCR6_EL1", ids::DBGBCR6_EL1),
        Register::plain("DBGBCR7_EL1", ids::DBGBCR7_EL1),
        Register::plain("DBGBCR8_EL1", ids::DBGBCR8_EL1),
        Register::plain("DBGBCR9_EL1", ids::DBGBCR9_EL1),
        Register::plain("DBGBCR10_EL1", ids::DBGBCR10_EL1),
        Register::plain("DBGBCR11_EL1", ids::DBGBCR11_EL1),
        Register::plain("DBGBCR12_EL1", ids::DBGBCR12_EL1),
        Register::plain("DBGBCR13_EL1", ids::DBGBCR13_EL1),
        Register::plain("DBGBCR14_EL1", ids::DBGBCR14_EL1),
        Register::plain("DBGBCR15_EL1", ids::DBGBCR15_EL1),
        Register::plain("DBGWVR0_EL1", ids::DBGWVR0_EL1),
        Register::plain("DBGWVR1_EL1", ids::DBGWVR1_EL1),
        Register::plain("DBGWVR2_EL1", ids::DBGWVR2_EL1),
        Register::plain("DBGWVR3_EL1", ids::DBGWVR3_EL1),
        Register::plain("DBGWVR4_EL1", ids::DBGWVR4_EL1),
        Register::plain("DBGWVR5_EL1", ids::DBGWVR5_EL1),
        Register::plain("DBGWVR6_EL1", ids::DBGWVR6_EL1),
        Register::plain("DBGWVR7_EL1", ids::DBGWVR7_EL1),
        Register::plain("DBGWVR8_EL1", ids::DBGWVR8_EL1),
        Register::plain("DBGWVR9_EL1", ids::DBGWVR9_EL1),
        Register::plain("DBGWVR10_EL1", ids::DBGWVR10_EL1),
        Register::plain("DBGWVR11_EL1", ids::DBGWVR11_EL1),
        Register::plain("DBGWVR12_EL1", ids::DBGWVR12_EL1),
        Register::plain("DBGWVR13_EL1", ids::DBGWVR13_EL1),
        Register::plain("DBGWVR14_EL1", ids::DBGWVR14_EL1),
        Register::plain("DBGWVR15_EL1", ids::DBGWVR15_EL1),
        Register::plain("DBGWCR0_EL1", ids::DBGWCR0_EL1),
        Register::plain("DBGWCR1_EL1", ids::DBGWCR1_EL1),
        Register::plain("DBGWCR2_EL1", ids::DBGWCR2_EL1),
        Register::plain("DBGWCR3_EL1", ids::DBGWCR3_EL1),
        Register::plain("DBGWCR4_EL1", ids::DBGWCR4_EL1),
        Register::plain("DBGWCR5_EL1", ids::DBGWCR5_EL1),
        Register::plain("DBGWCR6_EL1", ids::DBGWCR6_EL1),
        Register::plain("DBGWCR7_EL1", ids::DBGWCR7_EL1),
        Register::plain("DBGWCR8_EL1", ids::DBGWCR8_EL1),
        Register::plain("DBGWCR9_EL1", ids::DBGWCR9_EL1),
        Register::plain("DBGWCR10_EL1", ids::DBGWCR10_EL1),
        Register::plain("DBGWCR11_EL1", ids::DBGWCR11_EL1),
        Register::plain("DBGWCR12_EL1", ids::DBGWCR12_EL1),
        Register::plain("DBGWCR13_EL1", ids::DBGWCR13_EL1),
        Register::plain("DBGWCR14_EL1", ids::DBGWCR14_EL1),
        Register::plain("DBGWCR15_EL1", ids::DBGWCR15_EL1),
        Register::plain("MDCCINT_EL1", ids::MDCCINT_EL1),
        Register::plain("MDSCR_EL1", ids::MDSCR_EL1),
        Register { write: Write::Checked, ..Register::plain("OSLSR_EL1", ids::OSLSR_EL1) },
        Register::plain("HCR_EL2", ids::HCR_EL2),
        Register::plain("HCRX_EL2", ids::HCRX_EL2),
        Register::plain("HACR_EL2", ids::HACR_EL2),
        Register::plain("HSTR_EL2", ids::HSTR_EL2),
        Register::plain("CPTR_EL2", ids::CPTR_EL2),
        Register::plain("MDCR_EL2", ids::MDCR_EL2),
        Register::plain("VPIDR_EL2", ids::VPIDR_EL2),
        Register::plain("VMPIDR_EL2", ids::VMPIDR_EL2),
        Register::plain("VNCR_EL2", ids::VNCR_EL2),
        Register::plain("NVHCR_EL2", ids::NVHCR_EL2),
        Register::plain("SCTLR_EL2", ids::SCTLR_EL2),
        Register::plain("SCTLR2_EL2", ids::SCTLR2_EL2),
        Register::plain("ACTLR_EL2", ids::ACTLR_EL2),
        Register::plain("ZCR_EL2", ids::ZCR_EL2),
        Register::plain("TTBR0_EL2", ids::TTBR0_EL2),
        Register::plain("TTBR1_EL2", ids::TTBR1_EL2),
        Register::plain("TCR_EL2", ids::TCR_EL2),
        Register::plain("TCR2_EL2", ids::TCR2_EL2),
        Register::plain("VTTBR_EL2", ids::VTTBR_EL2),
        Register::plain("VTCR_EL2", ids::VTCR_EL2),
        Register::plain("MAIR_EL2", ids::MAIR_EL2),
        Register::plain("AMAIR_EL2", ids::AMAIR_EL2),
        Register::plain("PIRE0_EL2", ids::PIRE0_EL2),
        Register::plain("PIR_EL2", ids::PIR_EL2),
        Register::plain("POR_EL2", ids::POR_EL2),
        Register::plain("VBAR_EL2", ids::VBAR_EL2),
        Register::plain("RVBAR_EL2", ids::RVBAR_EL2),
        Register::plain("SPSR_EL2", ids::SPSR_EL2),
        Register::plain("ELR_EL2", ids::ELR_EL2),
        Register::plain("ESR_EL2", ids::ESR_EL2),
        Register::plain("FAR_EL2", ids::FAR_EL2),
        Register::plain("HPFAR_EL2", ids::HPFAR_EL2),
        Register::plain("AFSR0_EL2", ids::AFSR0_EL2),
        Register::plain("AFSR1_EL2", ids::AFSR1_EL2),
        Register::plain("VDISR_EL2", ids::VDISR_EL2),
        Register::plain("VSESR_EL2", ids::VSESR_EL2),
        Register::plain("SP_EL2", ids::SP_EL2),
        Register::plain("CONTEXTIDR_EL2", ids::CONTEXTIDR_EL2),
        Register::plain("TPIDR_EL2", ids::TPIDR_EL2),
        Register::plain("HFGRTR_EL2", ids::HFGRTR_EL2),
        Register::plain("HFGWTR_EL2", ids::HFGWTR_EL2),
        Register::plain("HFGITR_EL2", ids::HFGITR_EL2),
        Register::plain("HDFGRTR_EL2", ids::HDFGRTR_EL2),
        Register::plain("HDFGWTR_EL2", ids::HDFGWTR_EL2),
        Register::plain("HAFGRTR_EL2", ids::HAFGRTR_EL2),
        Register::plain("HFGRTR2_EL2", ids::HFGRTR2_EL2),
        Register::plain("HFGWTR2_EL2", ids::HFGWTR2_EL2),
        Register::plain("HFGITR2_EL2", ids::HFGITR2_EL2),
        Register::plain("HDFGRTR2_EL2", ids::HDFGRTR2_EL2),
        Register::plain("HDFGWTR2_EL2", ids::HDFGWTR2_EL2),
        Register::plain("ICH_HCR_EL2", ids::ICH_HCR_EL2),
        Register::plain("ICH_VMCR_EL2", ids::ICH_VMCR_EL2),
        Register::plain("ICH_AP0R0_EL2", ids::ICH_AP0R0_EL2),
        Register::plain("ICH_AP0R1_EL2", ids::ICH_AP0R1_EL2),
        Register::plain("ICH_AP0R2_EL2", ids::ICH_AP0R2_EL2),
        Register::plain("ICH_AP0R3_EL2", ids::ICH_AP0R3_EL2),
        Register::plain("ICH_AP1R0_EL2", ids::ICH_AP1R0_EL2),
        Register::plain("ICH_AP1R1_EL2", ids::ICH_AP1R1_EL2),
        Register::plain("ICH_AP1R2_EL2", ids::ICH_AP1R2_EL2),
        Register::plain("ICH_AP1R3_EL2", ids::ICH_AP1R3_EL2),
        Register::plain("ICH_LR0_EL2", ids::ICH_LR0_EL2),
        Register::plain("ICH_LR1_EL2", ids::ICH_LR1_EL2),
        Register::plain("ICH_LR2_EL2", ids::ICH_LR2_EL2),
        Register::plain("ICH_LR3_EL2", ids::ICH_LR3_EL2),
        Register::plain("ICH_LR4_EL2", ids::ICH_LR4_EL2),
        Register::plain("ICH_LR5_EL2", ids::ICH_LR5_EL2),
        Register::plain("ICH_LR6_EL2", ids::ICH_LR6_EL2),
        Register::plain("ICH_LR7_EL2", ids::ICH_LR7_EL2),
        Register::plain("ICH_LR8_EL2", ids::ICH_LR8_EL2),
        Register::plain("ICH_LR9_EL2", ids::ICH_LR9_EL2),
        Register::plain("ICH_LR10_EL2", ids::ICH_LR10_EL2),
        Register::plain("ICH_LR11_EL2", ids::ICH_LR11_EL2),
        Register::plain("ICH_LR12_EL2", ids::ICH_LR12_EL2),
        Register::plain("ICH_LR13_EL2", ids::ICH_LR13_EL2),
        Register::plain("ICH_LR14_EL2", ids::ICH_LR14_EL2),
        Register::plain("ICH_LR15_EL2", ids::ICH_LR15_EL2),
        Register::plain("RGSR_EL1", ids::RGSR_EL1),
        Register::plain("GCR_EL1", ids::GCR_EL1),
        Register::plain("TFSR_EL1", ids::TFSR_EL1),
        Register::plain("TFSRE0_EL1", ids::TFSRE0_EL1),
        Register { write: Write::Id, level: Level::Full, scope: Scope::Vm, ..Register::plain("PMMIR_EL1", ids::PMMIR_EL1) },
        Register { write: Write::Checked, ..Register::plain("PMCR_EL0", ids::PMCR_EL0) },
        Register { write: Write::Checked, clear: Some(ids::PMCNTENCLR_EL0), ..Register::plain("PMCNTENSET_EL0", ids::PMCNTENSET_EL0) },
        Register { write: Write::Checked, alias: Some("PMCNTENSET_EL0"), ..Register::plain("PMCNTENCLR_EL0", ids::PMCNTENCLR_EL0) },
        Register { write: Write::Checked, clear: Some(ids::PMINTENCLR_EL1), ..Register::plain("PMINTENSET_EL1", ids::PMINTENSET_EL1) },
        Register { write: Write::Checked, alias: Some("PMINTENSET_EL1"), ..Register::plain("PMINTENCLR_EL1", ids::PMINTENCLR_EL1) },
        Register { write: Write::Checked, clear: Some(ids::PMOVSCLR_EL0), ..Register::plain("PMOVSSET_EL0", ids::PMOVSSET_EL0) },
        Register { write: Write::Checked, alias: Some("PMOVSSET_EL0"), ..Register::plain("PMOVSCLR_EL0", ids::PMOVSCLR_EL0) },
        Register::plain("PMSELR_EL0", ids::PMSELR_EL0),
        Register::plain("PMUSERENR_EL0", ids::PMUSERENR_EL0),
        Register::plain("PMEVTYPER0_EL0", ids::PMEVTYPER0_EL0),
        Register::plain("PMEVTYPER1_EL0", ids::PMEVTYPER1_EL0),
        Register::plain("PMEVTYPER2_EL0", ids::PMEVTYPER2_EL0),
        Register::plain("PMEVTYPER3_EL0", ids::PMEVTYPER3_EL0),
        Register::plain("PMEVTYPER4_EL0", ids::PMEVTYPER4_EL0),
        Register::plain("PMEVTYPER5_EL0", ids::PMEVTYPER5_EL0),
        Register::plain("PMEVTYPER6_EL0", ids::PMEVTYPER6_EL0),
        Register::plain("PMEVTYPER7_EL0", ids::PMEVTYPER7_EL0),
        Register::plain("PMEVTYPER8_EL0", ids::PMEVTYPER8_EL0),
        Register::plain("PMEVTYPER9_EL0", ids::PMEVTYPER9_EL0),
        Register::plain("PMEVTYPER10_EL0", ids::PMEVTYPER10_EL0),
        Register::plain("PMEVTYPER11_EL0", ids::PMEVTYPER11_EL0),
        Register::plain("PMEVTYPER12_EL0", ids::PMEVTYPER12_EL0),
        Register::plain("PMEVTYPER13_EL0", ids::PMEVTYPER13_EL0),
        Register::plain("PMEVTYPER14_EL0", ids::PMEVTYPER14_EL0),
        Register::plain("PMEVTYPER15_EL0", ids::PMEVTYPER15_EL0),
        Register::plain("PMEVTYPER16_EL0", ids::PMEVTYPER16_EL0),
        Register::plain("PMEVTYPER17_EL0", ids::PMEVTYPER17_EL0),
        Register::plain("PMEVTYPER18_EL0", ids::PMEVTYPER18_EL0),
        Register::plain("PMEVTYPER19_EL0", ids::PMEVTYPER19_EL0),
        Register::plain("PMEVTYPER20_EL0", ids::PMEVTYPER20_EL0),
        Register::plain("PMEVTYPER21_EL0", ids::PMEVTYPER21_EL0),
        Register::plain("PMEVTYPER22_EL0", ids::PMEVTYPER22_EL0),
        Register::plain("PMEVTYPER23_EL0", ids::PMEVTYPER23_EL0),
        Register::plain("PMEVTYPER24_EL0", ids::PMEVTYPER24_EL0),
        Register::plain("PMEVTYPER25_EL0", ids::PMEVTYPER25_EL0),
        Register::plain("PMEVTYPER26_EL0", ids::PMEVTYPER26_EL0),
        Register::plain("PMEVTYPER27_EL0", ids::PMEVTYPER27_EL0),
        Register::plain("PMEVTYPER28_EL0", ids::PMEVTYPER28_EL0),
        Register::plain("PMEVTYPER29_EL0", ids::PMEVTYPER29_EL0),
        Register::plain("PMEVTYPER30_EL0", ids::PMEVTYPER30_EL0),
        Register::plain("PMCCFILTR_EL0", ids::PMCCFILTR_EL0),
        Register { volatile: true, ..Register::plain("PMEVCNTR0_EL0", ids::PMEVCNTR0_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR1_EL0", ids::PMEVCNTR1_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR2_EL0", ids::PMEVCNTR2_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR3_EL0", ids::PMEVCNTR3_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR4_EL0", ids::PMEVCNTR4_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR5_EL0", ids::PMEVCNTR5_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR6_EL0", ids::PMEVCNTR6_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR7_EL0", ids::PMEVCNTR7_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR8_EL0", ids::PMEVCNTR8_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR9_EL0", ids::PMEVCNTR9_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR10_EL0", ids::PMEVCNTR10_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR11_EL0", ids::PMEVCNTR11_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR12_EL0", ids::PMEVCNTR12_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR13_EL0", ids::PMEVCNTR13_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR14_EL0", ids::PMEVCNTR14_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR15_EL0", ids::PMEVCNTR15_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR16_EL0", ids::PMEVCNTR16_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR17_EL0", ids::PMEVCNTR17_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR18_EL0", ids::PMEVCNTR18_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR19_EL0", ids::PMEVCNTR19_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR20_EL0", ids::PMEVCNTR20_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR21_EL0", ids::PMEVCNTR21_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR22_EL0", ids::PMEVCNTR22_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR23_EL0", ids::PMEVCNTR23_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR24_EL0", ids::PMEVCNTR24_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR25_EL0", ids::PMEVCNTR25_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR26_EL0", ids::PMEVCNTR26_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR27_EL0", ids::PMEVCNTR27_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR28_EL0", ids::PMEVCNTR28_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR29_EL0", ids::PMEVCNTR29_EL0) },
        Register { volatile: true, ..Register::plain("PMEVCNTR30_EL0", ids::PMEVCNTR30_EL0) },
        Register { volatile: true, ..Register::plain("PMCCNTR_EL0", ids::PMCCNTR_EL0) },
        Register { write: Write::Ignored, ..Register::plain("PMSWINC_EL0", ids::PMSWINC_EL0) },
        Register::plain("APIAKeyLo_EL1", ids::APIAKeyLo_EL1),
        Register::plain("APIAKeyHi_EL1", ids::APIAKeyHi_EL1),
        Register::plain("APIBKeyLo_EL1", ids::APIBKeyLo_EL1),
        Register::plain("APIBKeyHi_EL1", ids::APIBKeyHi_EL1),
        Register::plain("APDAKeyLo_EL1", ids::APDAKeyLo_EL1),
        Register::plain("APDAKeyHi_EL1", ids::APDAKeyHi_EL1),
        Register::plain("APDBKeyLo_EL1", ids::APDBKeyLo_EL1),
        Register::plain("APDBKeyHi_EL1", ids::APDBKeyHi_EL1),
        Register::plain("APGAKeyLo_EL1", ids::APGAKeyLo_EL1),
        Register::plain("APGAKeyHi_EL1", ids::APGAKeyHi_EL1),
        Register::plain("SCTLR_EL1", ids::SCTLR_EL1),
        Register::plain("ACTLR_EL1", ids::ACTLR_EL1),
        Register::plain("CPACR_EL1", ids::CPACR_EL1),
        Register::plain("SCTLR2_EL1", ids::SCTLR2_EL1),
        Register::plain("TTBR0_EL1", ids::TTBR0_EL1),
        Register::plain("TTBR1_EL1", ids::TTBR1_EL1),
        Register::plain("TCR_EL1", ids::TCR_EL1),
        Register::plain("TCR2_EL1", ids::TCR2_EL1),
        Register::plain("MAIR_EL1", ids::MAIR_EL1),
        Register::plain("AMAIR_EL1", ids::AMAIR_EL1),
        Register::plain("PIRE0_EL1", ids::PIRE0_EL1),
        Register::plain("PIR_EL1", ids::PIR_EL1),
        Register::plain("POR_EL0", ids::POR_EL0),
        Register::plain("POR_EL1", ids::POR_EL1),
        Register::plain("PAR_EL1", ids::PAR_EL1),
        Register::plain("VBAR_EL1", ids::VBAR_EL1),
        Register::plain("ESR_EL1", ids::ESR_EL1),
        Register::plain("FAR_EL1", ids::FAR_EL1),
        Register::plain("AFSR0_EL1", ids::AFSR0_EL1),
        Register::plain("AFSR1_EL1", ids::AFSR1_EL1),
        Register::plain("DISR_EL1", ids::DISR_EL1),
        Register::plain("CONTEXTIDR_EL1", ids::CONTEXTIDR_EL1),
        Register::plain("TPIDR_EL0", ids::TPIDR_EL0),
        Register::plain("TPIDRRO_EL0", ids::TPIDRRO_EL0),
        Register::plain("TPIDR_EL1", ids::TPIDR_EL1),
        Register::plain("ZCR_EL1", ids::ZCR_EL1),
        Register::plain("FPMR", ids::FPMR),
        Register::plain("SVCR", ids::SVCR),
        Register::plain("CNTKCTL_EL1", ids::CNTKCTL_EL1),
        Register::plain("CNTHCTL_EL2", ids::CNTHCTL_EL2),
        Register::plain("CNTVOFF_EL2", ids::CNTVOFF_EL2),
        Register { write: Write::Checked, ..Register::plain("CNTV_CTL_EL0", ids::CNTV_CTL_EL0) },
        Register::plain("CNTV_CVAL_EL0", ids::CNTV_CVAL_EL0),
        Register { write: Write::Checked, ..Register::plain("CNTP_CTL_EL0", ids::CNTP_CTL_EL0) },
        Register::plain("CNTP_CVAL_EL0", ids::CNTP_CVAL_EL0),
        Register { level: Level::Full, scope: Scope::Vm, volatile: true, ..Register::plain("CNTVCT_EL0", ids::CNTVCT_EL0) },
        Register { level: Level::Full, scope: Scope::Vm, volatile: true, ..Register::plain("CNTPCT_EL0", ids::CNTPCT_EL0) },
        Register { write: Write::Checked, ..Register::plain("CNTHP_CTL_EL2", ids::CNTHP_CTL_EL2) },
        Register::plain("CNTHP_CVAL_EL2", ids::CNTHP_CVAL_EL2),
        Register { write: Write::Checked, ..Register::plain("CNTHV_CTL_EL2", ids::CNTHV_CTL_EL2) },
        Register::plain("CNTHV_CVAL_EL2", ids::CNTHV_CVAL_EL2),
        Register { write: Write::Checked, ..Register::plain("PSTATE", ids::PSTATE) },
        Register::plain("X0", ids::X0),
        Register::plain("X1", ids::X1),
        Register::plain("X2", ids::X2),
        Register::plain("X3", ids::X3),
        Register::plain("X4", ids::X4),
        Register::plain("X5", ids::X5),
        Register::plain("X6", ids::X6),
        Register::plain("X7", ids::X7),
        Register::plain("X8", ids::X8),
        Register::plain("X9", ids::X9),
        Register::plain("X10", ids::X10),
        Register::plain("X11", ids::X11),
        Register::plain("X12", ids::X12),
        Register::plain("X13", ids::X13),
        Register::plain("X14", ids::X14),
        Register::plain("X15", ids::X15),
        Register::plain("X16", ids::X16),
        Register::plain("X17", ids::X17),
        Register::plain("X18", ids::X18),
        Register::plain("X19", ids::X19),
        Register::plain("X20", ids::X20),
        Register::plain("X21", ids::X21),
        Register::plain("X22", ids::X22),
        Register::plain("X23", ids::X23),
        Register::plain("X24", ids::X24),
        Register::plain("X25", ids::X25),
        Register::plain("X26", ids::X26),
        Register::plain("X27", ids::X27),
        Register::plain("X28", ids::X28),
        Register::plain("X29", ids::X29),
        Register::plain("X30", ids::X30),
        Register::plain("PC", ids::PC),
        Register::plain("SP_EL0", ids::SP_EL0),
        Register::plain("SP_EL1", ids::SP_EL1),
        Register::plain("ELR_EL1", ids::ELR_EL1),
        Register::plain("SPSR_EL1", ids::SPSR_EL1),
        Register::plain("SPSR_abt", ids::SPSR_abt),
        Register::plain("SPSR_und", ids::SPSR_und),
        Register::plain("SPSR_irq", ids::SPSR_irq),
        Register::plain("SPSR_fiq", ids::SPSR_fiq),
        Register { within: Some(ids::Z0), ..Register::plain("V0", ids::V0) },
        Register { within: Some(ids::Z1), ..Register::plain("V1", ids::V1) },
        Register { within: Some(ids::Z2), ..Register::plain("V2", ids::V2) },
        Register { within: Some(ids::Z3), ..Register::plain("V3", ids::V3) },
        Register { within: Some(ids::Z4), ..Register::plain("V4", ids::V4) },
        Register { within: Some(ids::Z5), ..Register::plain("V5", ids::V5) },
        Register { within: Some(ids::Z6), ..Register::plain("V6", ids::V6) },
        Register { within: Some(ids::Z7), ..Register::plain("V7", ids::V7) },
        Register { within: Some(ids::Z8), ..Register::plain("V8", ids::V8) },
        Register { within: Some(ids::Z9), ..Register::plain("V9", ids::V9) },
        Register { within: Some(ids::Z10), ..Register::plain("V10", ids::V10) },
        Register { within: Some(ids::Z11), ..Register::plain("V11", ids::V11) },
        Register { within: Some(ids::Z12), ..Register::plain("V12", ids::V12) },
        Register { within: Some(ids::Z13), ..Register::plain("V13", ids::V13) },
        Register { within: Some(ids::Z14), ..Register::plain("V14", ids::V14) },
        Register { within: Some(ids::Z15), ..Register::plain("V15", ids::V15) },
        Register { within: Some(ids::Z16), ..Register::plain("V16", ids::V16) },
        Register { within: Some(ids::Z17), ..Register::plain("V17", ids::V17) },
        Register { within: Some(ids::Z18), ..Register::plain("V18", ids::V18) },
        Register { within: Some(ids::Z19), ..Register::plain("V19", ids::V19) },
        Register { within: Some(ids::Z20), ..Register::plain("V20", ids::V20) },
        Register { within: Some(ids::Z21), ..Register::plain("V21", ids::V21) },
        Register { within: Some(ids::Z22), ..Register::plain("V22", ids::V22) },
        Register { within: Some(ids::Z23), ..Register::plain("V23", ids::V23) },
        Register { within: Some(ids::Z24), ..Register::plain("V24", ids::V24) },
        Register { within: Some(ids::Z25), ..Register::plain("V25", ids::V25) },
        Register { within: Some(ids::Z26), ..Register::plain("V26", ids::V26) },
        Register { within: Some(ids::Z27), ..Register::plain("V27", ids::V27) },
        Register { within: Some(ids::Z28), ..Register::plain("V28", ids::V28) },
        Register { within: Some(ids::Z29), ..Register::plain("V29", ids::V29) },
        Register { within: Some(ids::Z30), ..Register::plain("V30", ids::V30) },
        Register { within: Some(ids::Z31), ..Register::plain("V31", ids::V31) },
        Register::plain("FPSR", ids::FPSR),
        Register::plain("FPCR", ids::FPCR),
        Register::plain("Z0", ids::Z0),
        Register::plain("Z1", ids::Z1),
        Register::plain("Z2", ids::Z2),
        Register::plain("Z3", ids::Z3),
        Register::plain("Z4", ids::Z4),
        Register::plain("Z5", ids::Z5),
        Register::plain("Z6", ids::Z6),
        Register::plain("Z7", ids::Z7),
        Register::plain("Z8", ids::Z8),
        Register::plain("Z9", ids::Z9),
        Register::plain("Z10", ids::Z10),
        Register::plain("Z11", ids::Z11),
        Register::plain("Z12", ids::Z12),
        Register::plain("Z13", ids::Z13),
        Register::plain("Z14", ids::Z14),
        Register::plain("Z15", ids::Z15),
        Register::plain("Z16", ids::Z16),
        Register::plain("Z17", ids::Z17),
        Register::plain("Z18", ids::Z18),
        Register::plain("Z19", ids::Z19),
        Register::plain("Z20", ids::Z20),
        Register::plain("Z21", ids::Z21),
        Register::plain("Z22", ids::Z22),
        Register::plain("Z23", ids::Z23),
        Register::plain("Z24", ids::Z24),
        Register::plain("Z25", ids::Z25),
        Register::plain("Z26", ids::Z26),
        Register::plain("Z27", ids::Z27),
        Register::plain("Z28", ids::Z28),
        Register::plain("Z29", ids::Z29),
        Register::plain("Z30", ids::Z30),
        Register::plain("Z31", ids::Z31),
        Register::plain("P0", ids::P0),
        Register::plain("P1", ids::P1),
        Register::plain("P2", ids::P2),
        Register::plain("P3", ids::P3),
        Register::plain("P4", ids::P4),
        Register::plain("P5", ids::P5),
        Register::plain("P6", ids::P6),
        Register::plain("P7", ids::P7),
        Register::plain("P8", ids::P8),
        Register::plain("P9", ids::P9),
        Register::plain("P10", ids::P10),
        Register::plain("P11", ids::P11),
        Register::plain("P12", ids::P12),
        Register::plain("P13", ids::P13),
        Register::plain("P14", ids::P14),
        Register::plain("P15", ids::P15),
        Register::plain("FFR", ids::FFR),
    ],
    by_id: &[
        436, // FPSR
        437, // FPCR
        76, // CCSIDR0
        77, // CCSIDR1
        78, // CCSIDR2
        79, // CCSIDR3
        80, // CCSIDR4
        81, // CCSIDR5
        82, // CCSIDR6
        83, // CCSIDR7
        84, // CCSIDR8
        85, // CCSIDR9
        86, // CCSIDR10
        87, // CCSIDR11
        88, // CCSIDR12
        89, // CCSIDR13
        364, // X0
        365, // X1
        366, // X2
        367, // X3
        368, // X4
        369, // X5
        370, // X6
        371, // X7
        372, // X8
        373, // X9
        374, // X10
        375, // X11
        376, // X12
        377, // X13
        378, // X14
        379, // X15
        380, // X16
        381, // X17
        382, // X18
        383, // X19
        384, // X20
        385, // X21
        386, // X22
        387, // X23
        388, // X24
        389, // X25
        390, // X26
        391, // X27
        392, // X28
        393, // X29
        394, // X30
        396, // SP_EL0
        395, // PC
        363, // PSTATE
        397, // SP_EL1
        398, // ELR_EL1
        399, // SPSR_EL1
        400, // SPSR_abt
        401, // SPSR_und
        402, // SPSR_irq
        403, // SPSR_fiq
        90, // DBGBVR0_EL1
        106, // DBGBCR0_EL1
        122, // DBGWVR0_EL1
        138, // DBGWCR0_EL1
        91, // DBGBVR1_EL1
        107, // DBGBCR1_EL1
        123, // DBGWVR1_EL1
        139, // DBGWCR1_EL1
        154, // MDCCINT_EL1
        155, // MDSCR_EL1
        92, // DBGBVR2_EL1
        108, // DBGBCR2_EL1
        124, // DBGWVR2_EL1
        140, // DBGWCR2_EL1
        93, // DBGBVR3_EL1
        109, // DBGBCR3_EL1
        125, // DBGWVR3_EL1
        141, // DBGWCR3_EL1
        94, // DBGBVR4_EL1
        110, // DBGBCR4_EL1
        126, // DBGWVR4_EL1
        142, // DBGWCR4_EL1
        95, // DBGBVR5_EL1
        111, // DBGBCR5_EL1
        127, // DBGWVR5_EL1
        143, // DBGWCR5_EL1
        96, // DBGBVR6_EL1
        112, // DBGBCR6_EL1
        128, // DBGWVR6_EL1
        144, // DBGWCR6_EL1
        97, // DBGBVR7_EL1
        113, // DBGBCR7_EL1
        129, // DBGWVR7_EL1
        145, // DBGWCR7_EL1
        98, // DBGBVR8_EL1
        114, // DBGBCR8_EL1
        130, // DBGWVR8_EL1
        146, // DBGWCR8_EL1
        99, // DBGBVR9_EL1
        115, // DBGBCR9_EL1
        131, // DBGWVR9_EL1
        147, // DBGWCR9_EL1
        100, // DBGBVR10_EL1
        116, // DBGBCR10_EL1
        132, // DBGWVR10_EL1
        148, // DBGWCR10_EL1
        101, // DBGBVR11_EL1
        117, // DBGBCR11_EL1
        133, // DBGWVR11_EL1
        149, // DBGWCR11_EL1
        102, // DBGBVR12_EL1
        118, // DBGBCR12_EL1
        134, // DBGWVR12_EL1
        150, // DBGWCR12_EL1
        103, // DBGBVR13_EL1
        119, // DBGBCR13_EL1
        135, // DBGWVR13_EL1
        151, // DBGWCR13_EL1
        104, // DBGBVR14_EL1
        120, // DBGBCR14_EL1
        136, // DBGWVR14_EL1
        152, // DBGWCR14_EL1
        105, // DBGBVR15_EL1
        121, // DBGBCR15_EL1
        137, // DBGWVR15_EL1
        153, // DBGWCR15_EL1
        156, // OSLSR_EL1
        70, // DBGVCR32_EL2
        1, // MIDR_EL1
        4, // MPIDR_EL1
        2, // REVIDR_EL1
        5, // ID_PFR0_EL1
        6, // ID_PFR1_EL1
        7, // ID_DFR0_EL1
        8, // ID_AFR0_EL1
        9, // ID_MMFR0_EL1
        10, // ID_MMFR1_EL1
        11, // ID_MMFR2_EL1
        12, // ID_MMFR3_EL1
        13, // ID_ISAR0_EL1
        14, // ID_ISAR1_EL1
        15, // ID_ISAR2_EL1
        16, // ID_ISAR3_EL1
        17, // ID_ISAR4_EL1
        18, // ID_ISAR5_EL1
        19, // ID_MMFR4_EL1
        20, // ID_ISAR6_EL1
        21, // MVFR0_EL1
        22, // MVFR1_EL1
        23, // MVFR2_EL1
        24, // ID_UNALLOCATED_3_3
        25, // ID_PFR2_EL1
        26, // ID_DFR1_EL1
        27, // ID_MMFR5_EL1
        28, // ID_UNALLOCATED_3_7
        29, // ID_AA64PFR0_EL1
        30, // ID_AA64PFR1_EL1
        31, // ID_AA64PFR2_EL1
        32, // ID_UNALLOCATED_4_3
        33, // ID_AA64ZFR0_EL1
        34, // ID_AA64SMFR0_EL1
        35, // ID_UNALLOCATED_4_6
        36, // ID_AA64FPFR0_EL1
        37, // ID_AA64DFR0_EL1
        38, // ID_AA64DFR1_EL1
        39, // ID_AA64DFR2_EL1
        40, // ID_UNALLOCATED_5_3
        41, // ID_AA64AFR0_EL1
        42, // ID_AA64AFR1_EL1
        43, // ID_UNALLOCATED_5_6
        44, // ID_UNALLOCATED_5_7
        45, // ID_AA64ISAR0_EL1
        46, // ID_AA64ISAR1_EL1
        47, // ID_AA64ISAR2_EL1
        48, // ID_AA64ISAR3_EL1
        49, // ID_UNALLOCATED_6_4
        50, // ID_UNALLOCATED_6_5
        51, // ID_UNALLOCATED_6_6
        52, // ID_UNALLOCATED_6_7
        53, // ID_AA64MMFR0_EL1
        54, // ID_AA64MMFR1_EL1
        55, // ID_AA64MMFR2_EL1
        56, // ID_AA64MMFR3_EL1
        57, // ID_AA64MMFR4_EL1
        58, // ID_UNALLOCATED_7_5
        59, // ID_UNALLOCATED_7_6
        60, // ID_UNALLOCATED_7_7
        322, // SCTLR_EL1
        323, // ACTLR_EL1
        324, // CPACR_EL1
        325, // SCTLR2_EL1
        233, // RGSR_EL1
        234, // GCR_EL1
        347, // ZCR_EL1
        326, // TTBR0_EL1
        327, // TTBR1_EL1
        328, // TCR_EL1
        329, // TCR2_EL1
        312, // APIAKeyLo_EL1
        313, // APIAKeyHi_EL1
        314, // APIBKeyLo_EL1
        315, // APIBKeyHi_EL1
        316, // APDAKeyLo_EL1
        317, // APDAKeyHi_EL1
        318, // APDBKeyLo_EL1
        319, // APDBKeyHi_EL1
        320, // APGAKeyLo_EL1
        321, // APGAKeyHi_EL1
        340, // AFSR0_EL1
        341, // AFSR1_EL1
        338, // ESR_EL1
        235, // TFSR_EL1
        236, // TFSRE0_EL1
        339, // FAR_EL1
        336, // PAR_EL1
        241, // PMINTENSET_EL1
        242, // PMINTENCLR_EL1
        237, // PMMIR_EL1
        330, // MAIR_EL1
        332, // PIRE0_EL1
        333, // PIR_EL1
        335, // POR_EL1
        331, // AMAIR_EL1
        337, // VBAR_EL1
        342, // DISR_EL1
        343, // CONTEXTIDR_EL1
        346, // TPIDR_EL1
        350, // CNTKCTL_EL1
        74, // CLIDR_EL1
        3, // AIDR_EL1
        75, // CSSELR_EL1
        61, // CTR_EL0
        349, // SVCR
        348, // FPMR
        238, // PMCR_EL0
        239, // PMCNTENSET_EL0
        240, // PMCNTENCLR_EL0
        244, // PMOVSCLR_EL0
        311, // PMSWINC_EL0
        245, // PMSELR_EL0
        310, // PMCCNTR_EL0
        246, // PMUSERENR_EL0
        243, // PMOVSSET_EL0
        334, // POR_EL0
        344, // TPIDR_EL0
        345, // TPIDRRO_EL0
        358, // CNTPCT_EL0
        354, // CNTV_CVAL_EL0
        355, // CNTP_CTL_EL0
        356, // CNTP_CVAL_EL0
        353, // CNTV_CTL_EL0
        357, // CNTVCT_EL0
        279, // PMEVCNTR0_EL0
        280, // PMEVCNTR1_EL0
        281, // PMEVCNTR2_EL0
        282, // PMEVCNTR3_EL0
        283, // PMEVCNTR4_EL0
        284, // PMEVCNTR5_EL0
        285, // PMEVCNTR6_EL0
        286, // PMEVCNTR7_EL0
        287, // PMEVCNTR8_EL0
        288, // PMEVCNTR9_EL0
        289, // PMEVCNTR10_EL0
        290, // PMEVCNTR11_EL0
        291, // PMEVCNTR12_EL0
        292, // PMEVCNTR13_EL0
        293, // PMEVCNTR14_EL0
        294, // PMEVCNTR15_EL0
        295, // PMEVCNTR16_EL0
        296, // PMEVCNTR17_EL0
        297, // PMEVCNTR18_EL0
        298, // PMEVCNTR19_EL0
        299, // PMEVCNTR20_EL0
        300, // PMEVCNTR21_EL0
        301, // PMEVCNTR22_EL0
        302, // PMEVCNTR23_EL0
        303, // PMEVCNTR24_EL0
        304, // PMEVCNTR25_EL0
        305, // PMEVCNTR26_EL0
        306, // PMEVCNTR27_EL0
        307, // PMEVCNTR28_EL0
        308, // PMEVCNTR29_EL0
        309, // PMEVCNTR30_EL0
        247, // PMEVTYPER0_EL0
        248, // PMEVTYPER1_EL0
        249, // PMEVTYPER2_EL0
        250, // PMEVTYPER3_EL0
        251, // PMEVTYPER4_EL0
        252, // PMEVTYPER5_EL0
        253, // PMEVTYPER6_EL0
        254, // PMEVTYPER7_EL0
        255, // PMEVTYPER8_EL0
        256, // PMEVTYPER9_EL0
        257, // PMEVTYPER10_EL0
        258, // PMEVTYPER11_EL0
        259, // PMEVTYPER12_EL0
        260, // PMEVTYPER13_EL0
        261, // PMEVTYPER14_EL0
        262, // PMEVTYPER15_EL0
        263, // PMEVTYPER16_EL0
        264, // PMEVTYPER17_EL0
        265, // PMEVTYPER18_EL0
        266, // PMEVTYPER19_EL0
        267, // PMEVTYPER20_EL0
        268, // PMEVTYPER21_EL0
        269, // PMEVTYPER22_EL0
        270, // PMEVTYPER23_EL0
        271, // PMEVTYPER24_EL0
        272, // PMEVTYPER25_EL0
        273, // PMEVTYPER26_EL0
        274, // PMEVTYPER27_EL0
        275, // PMEVTYPER28_EL0
        276, // PMEVTYPER29_EL0
        277, // PMEVTYPER30_EL0
        278, // PMCCFILTR_EL0
        163, // VPIDR_EL2
        164, // VMPIDR_EL2
        167, // SCTLR_EL2
        169, // ACTLR_EL2
        168, // SCTLR2_EL2
        157, // HCR_EL2
        162, // MDCR_EL2
        161, // CPTR_EL2
        160, // HSTR_EL2
        196, // HFGRTR_EL2
        197, // HFGWTR_EL2
        198, // HFGITR_EL2
        159, // HACR_EL2
        170, // ZCR_EL2
        158, // HCRX_EL2
        166, // NVHCR_EL2
        171, // TTBR0_EL2
        172, // TTBR1_EL2
        173, // TCR_EL2
        174, // TCR2_EL2
        175, // VTTBR_EL2
        176, // VTCR_EL2
        165, // VNCR_EL2
        71, // DACR32_EL2
        205, // HDFGRTR2_EL2
        206, // HDFGWTR2_EL2
        202, // HFGRTR2_EL2
        203, // HFGWTR2_EL2
        199, // HDFGRTR_EL2
        200, // HDFGWTR_EL2
        201, // HAFGRTR_EL2
        204, // HFGITR2_EL2
        184, // SPSR_EL2
        185, // ELR_EL2
        72, // IFSR32_EL2
        189, // AFSR0_EL2
        190, // AFSR1_EL2
        186, // ESR_EL2
        192, // VSESR_EL2
        73, // FPEXC32_EL2
        187, // FAR_EL2
        188, // HPFAR_EL2
        177, // MAIR_EL2
        179, // PIRE0_EL2
        180, // PIR_EL2
        181, // POR_EL2
        178, // AMAIR_EL2
        182, // VBAR_EL2
        183, // RVBAR_EL2
        191, // VDISR_EL2
        209, // ICH_AP0R0_EL2
        210, // ICH_AP0R1_EL2
        211, // ICH_AP0R2_EL2
        212, // ICH_AP0R3_EL2
        213, // ICH_AP1R0_EL2
        214, // ICH_AP1R1_EL2
        215, // ICH_AP1R2_EL2
        216, // ICH_AP1R3_EL2
        207, // ICH_HCR_EL2
        208, // ICH_VMCR_EL2
        217, // ICH_LR0_EL2
        218, // ICH_LR1_EL2
        219, // ICH_LR2_EL2
        220, // ICH_LR3_EL2
        221, // ICH_LR4_EL2
        222, // ICH_LR5_EL2
        223, // ICH_LR6_EL2
        224, // ICH_LR7_EL2
        225, // ICH_LR8_EL2
        226, // ICH_LR9_EL2
        227, // ICH_LR10_EL2
        228, // ICH_LR11_EL2
        229, // ICH_LR12_EL2
        230, // ICH_LR13_EL2
        231, // ICH_LR14_EL2
        232, // ICH_LR15_EL2
        194, // CONTEXTIDR_EL2
        195, // TPIDR_EL2
        352, // CNTVOFF_EL2
        351, // CNTHCTL_EL2
        359, // CNTHP_CTL_EL2
        360, // CNTHP_CVAL_EL2
        361, // CNTHV_CTL_EL2
        362, // CNTHV_CVAL_EL2
        193, // SP_EL2
        66, // PSCI_VERSION
        67, // SMCCC_ARCH_WORKAROUND_1
        68, // SMCCC_ARCH_WORKAROUND_2
        69, // SMCCC_ARCH_WORKAROUND_3
        62, // STD_BMAP
        63, // STD_HYP_BMAP
        64, // VENDOR_HYP_BMAP
        65, // VENDOR_HYP_BMAP_2
        404, // V0
        405, // V1
        406, // V2
        407, // V3
        408, // V4
        409, // V5
        410, // V6
        411, // V7
        412, // V8
        413, // V9
        414, // V10
        415, // V11
        416, // V12
        417, // V13
        418, // V14
        419, // V15
        420, // V16
        421, // V17
        422, // V18
        423, // V19
        424, // V20
        425, // V21
        426, // V22
        427, // V23
        428, // V24
        429, // V25
        430, // V26
        431, // V27
        432, // V28
        433, // V29
        434, // V30
        435, // V31
        470, // P0
        471, // P1
        472, // P2
        473, // P3
        474, // P4
        475, // P5
        476, // P6
        477, // P7
        478, // P8
        479, // P9
        480, // P10
        481, // P11
        482, // P12
        483, // P13
        484, // P14
        485, // P15
        486, // FFR
        0, // SVE_VLS
        438, // Z0
        439, // Z1
        440, // Z2
        441, // Z3
        442, // Z4
        443, // Z5
        444, // Z6
        445, // Z7
        446, // Z8
        447, // Z9
        448, // Z10
        449, // Z11
        450, // Z12
        451, // Z13
        452, // Z14
        453, // Z15
        454, // Z16
        455, // Z17
        456, // Z18
        457, // Z19
        458, // Z20
        459, // Z21
        460, // Z22
        461, // Z23
        462, // Z24
        463, // Z25
        464, // Z26
        465, // Z27
        466, // Z28
        467, // Z29
        468, // Z30
        469, // Z31
    ],
    by_name: &[
        ("ACTLR_EL1", 323),
        ("ACTLR_EL2", 169),
        ("AFSR0_EL1", 340),
        ("AFSR0_EL2", 189),
        ("AFSR1_EL1", 341),
        ("AFSR1_EL2", 190),
        ("AIDR_EL1", 3),
        ("AMAIR_EL1", 331),
        ("AMAIR_EL2", 178),
        ("APDAKEYHI_EL1", 317),
        ("APDAKEYLO_EL1", 316),
        ("APDAKeyHi_EL1", 317),
        ("APDAKeyLo_EL1", 316),
        ("APDBKEYHI_EL1", 319),
        ("APDBKEYLO_EL1", 318),
        ("APDBKeyHi_EL1", 319),
        ("APDBKeyLo_EL1", 318),
        ("APGAKEYHI_EL1", 321),
        ("APGAKEYLO_EL1", 320),
        ("APGAKeyHi_EL1", 321),
        ("APGAKeyLo_EL1", 320),
        ("APIAKEYHI_EL1", 313),
        ("APIAKEYLO_EL1", 312),
        ("APIAKeyHi_EL1", 313),
        ("APIAKeyLo_EL1", 312),
        ("APIBKEYHI_EL1", 315),
        ("APIBKEYLO_EL1", 314),
        ("APIBKeyHi_EL1", 315),
        ("APIBKeyLo_EL1", 314),
        ("CCSIDR0", 76),
        ("CCSIDR1", 77),
        ("CCSIDR10", 86),
        ("CCSIDR11", 87),
        ("CCSIDR12", 88),
        ("CCSIDR13", 89),
        ("CCSIDR2", 78),
        ("CCSIDR3", 79),
        ("CCSIDR4", 80),
        ("CCSIDR5", 81),
        ("CCSIDR6", 82),
        ("CCSIDR7", 83),
        ("CCSIDR8", 84),
        ("CCSIDR9", 85),
        ("CLIDR_EL1", 74),
        ("CNTHCTL_EL2", 351),
        ("CNTHP_CTL_EL2", 359),
        ("CNTHP_CVAL_EL2", 360),
        ("CNTHV_CTL_EL2", 361),
        ("CNTHV_CVAL_EL2", 362),
        ("CNTKCTL_EL1", 350),
        ("CNTPCT_EL0", 358),
        ("CNTP_CTL_EL0", 355),
        ("CNTP_CVAL_EL0", 356),
        ("CNTVCT_EL0", 357),
        ("CNTVOFF_EL2", 352),
        ("CNTV_CTL_EL0", 353),
        ("CNTV_CVAL_EL0", 354),
        ("CONTEXTIDR_EL1", 343),
        ("CONTEXTIDR_EL2", 194),
        ("CPACR_EL1", 324),
        ("CPTR_EL2", 161),
        ("CSSELR_EL1", 75),
        ("CTR_EL0", 61),
        ("DACR32_EL2", 71),
        ("DBGBCR0_EL1", 106),
        ("DBGBCR10_EL1", 116),
        ("DBGBCR11_EL1", 117),
        ("DBGBCR12_EL1", 118),
        ("DBGBCR13_EL1", 119),
        ("DBGBCR14_EL1", 120),
        ("DBGBCR15_EL1", 121),
        ("DBGBCR1_EL1", 107),
        ("DBGBCR2_EL1", 108),
        ("DBGBCR3_EL1", 109),
        ("DBGBCR4_EL1", 110),
        ("DBGBCR5_EL1", 111),
        ("DBGBCR6_EL1", 112),
        ("DBGBCR7_EL1", 113),
        ("DBGBCR8_EL1", 114),
        ("DBGBCR9_EL1", 115),
        ("DBGBVR0_EL1", 90),
        ("DBGBVR10_EL1", 100),
        ("DBGBVR11_EL1", 101),
        ("DBGBVR12_EL1", 102),
        ("DBGBVR13_EL1", 103),
        ("DBGBVR14_EL1", 104),
        ("DBGBVR15_EL1", 105),
        ("DBGBVR1_EL1", 91),
        ("DBGBVR2_EL1", 92),
        ("DBGBVR3_EL1", 93),
        ("DBGBVR4_EL1", 94),
        ("DBGBVR5_EL1", 95),
        ("DBGBVR6_EL1", 96),
        ("DBGBVR7_EL1", 97),
        ("DBGBVR8_EL1", 98),
        ("DBGBVR9_EL1", 99),
        ("DBGVCR32_EL2", 70),
        ("DBGWCR0_EL1", 138),
        ("DBGWCR10_EL1", 148),
        ("DBGWCR11_EL1", 149),
        ("DBGWCR12_EL1", 150),
        ("DBGWCR13_EL1", 151),
        ("DBGWCR14_EL1", 152),
        ("DBGWCR15_EL1", 153),
        ("DBGWCR1_EL1", 139),
        ("DBGWCR2_EL1", 140),
        ("DBGWCR3_EL1", 141),
        ("DBGWCR4_EL1", 142),
        ("DBGWCR5_EL1", 143),
        ("DBGWCR6_EL1", 144),
        ("DBGWCR7_EL1", 145),
        ("DBGWCR8_EL1", 146),
        ("DBGWCR9_EL1", 147),
        ("DBGWVR0_EL1", 122),
        ("DBGWVR10_EL1", 132),
        ("DBGWVR11_EL1", 133),
        ("DBGWVR12_EL1", 134),
        ("DBGWVR13_EL1", 135),
        ("DBGWVR14_EL1", 136),
        ("DBGWVR15_EL1", 137),
        ("DBGWVR1_EL1", 123),
        ("DBGWVR2_EL1", 124),
        ("DBGWVR3_EL1", 125),
        ("DBGWVR4_EL1", 126),
        ("DBGWVR5_EL1", 127),
        ("DBGWVR6_EL1", 128),
        ("DBGWVR7_EL1", 129),
        ("DBGWVR8_EL1", 130),
        ("DBGWVR9_EL1", 131),
        ("DISR_EL1", 342),
        ("ELR_EL1", 398),
        ("ELR_EL2", 185),
        ("ELR_hyp", 185),
        ("ESR_EL1", 338),
        ("ESR_EL2", 186),
        ("FAR_EL1", 339),
        ("FAR_EL2", 187),
        ("FFR", 486),
        ("FP", 393),
        ("FPCR", 437),
        ("FPEXC32_EL2", 73),
        ("FPMR", 348),
        ("FPSR", 436),
        ("GCR_EL1", 234),
        ("HACR_EL2", 159),
        ("HAFGRTR_EL2", 201),
        ("HCRX_EL2", 158),
        ("HCR_EL2", 157),
        ("HDFGRTR2_EL2", 205),
        ("HDFGRTR_EL2", 199),
        ("HDFGWTR2_EL2", 206),
        ("HDFGWTR_EL2", 200),
        ("HFGITR2_EL2", 204),
        ("HFGITR_EL2", 198),
        ("HFGRTR2_EL2", 202),
        ("HFGRTR_EL2", 196),
        ("HFGWTR2_EL2", 203),
        ("HFGWTR_EL2", 197),
        ("HPFAR_EL2", 188),
        ("HSTR_EL2", 160),
        ("ICH_AP0R0_EL2", 209),
        ("ICH_AP0R1_EL2", 210),
        ("ICH_AP0R2_EL2", 211),
        ("ICH_AP0R3_EL2", 212),
        ("ICH_AP1R0_EL2", 213),
        ("ICH_AP1R1_EL2", 214),
        ("ICH_AP1R2_EL2", 215),
        ("ICH_AP1R3_EL2", 216),
        ("ICH_HCR_EL2", 207),
        ("ICH_LR0_EL2", 217),
        ("ICH_LR10_EL2", 227),
        ("ICH_LR11_EL2", 228),
        ("ICH_LR12_EL2", 229),
        ("ICH_LR13_EL2", 230),
        ("ICH_LR14_EL2", 231),
        ("ICH_LR15_EL2", 232),
        ("ICH_LR1_EL2", 218),
        ("ICH_LR2_EL2", 219),
        ("ICH_LR3_EL2", 220),
        ("ICH_LR4_EL2", 221),
        ("ICH_LR5_EL2", 222),
        ("ICH_LR6_EL2", 223),
        ("ICH_LR7_EL2", 224),
        ("ICH_LR8_EL2", 225),
        ("ICH_LR9_EL2", 226),
        ("ICH_VMCR_EL2", 208),
        ("ID_AA64AFR0_EL1", 41),
        ("ID_AA64AFR1_EL1", 42),
        ("ID_AA64DFR0_EL1", 37),
        ("ID_AA64DFR1_EL1", 38),
        ("ID_AA64DFR2_EL1", 39),
        ("ID_AA64FPFR0_EL1", 36),
        ("ID_AA64ISAR0_EL1", 45),
        ("ID_AA64ISAR1_EL1", 46),
        ("ID_AA64ISAR2_EL1", 47),
        ("ID_AA64ISAR3_EL1", 48),
        ("ID_AA64MMFR0_EL1", 53),
        ("ID_AA64MMFR1_EL1", 54),
        ("ID_AA64MMFR2_EL1", 55),
        ("ID_AA64MMFR3_EL1", 56),
        ("ID_AA64MMFR4_EL1", 57),
        ("ID_AA64PFR0_EL1", 29),
        ("ID_AA64PFR1_EL1", 30),
        ("ID_AA64PFR2_EL1", 31),
        ("ID_AA64SMFR0_EL1", 34),
        ("ID_AA64ZFR0_EL1", 33),
        ("ID_AFR0_EL1", 8),
        ("ID_DFR0_EL1", 7),
        ("ID_DFR1_EL1", 26),
        ("ID_ISAR0_EL1", 13),
        ("ID_ISAR1_EL1", 14),
        ("ID_ISAR2_EL1", 15),
        ("ID_ISAR3_EL1", 16),
        ("ID_ISAR4_EL1", 17),
        ("ID_ISAR5_EL1", 18),
        ("ID_ISAR6_EL1", 20),
        ("ID_MMFR0_EL1", 9),
        ("ID_MMFR1_EL1", 10),
        ("ID_MMFR2_EL1", 11),
        ("ID_MMFR3_EL1", 12),
        ("ID_MMFR4_EL1", 19),
        ("ID_MMFR5_EL1", 27),
        ("ID_PFR0_EL1", 5),
        ("ID_PFR1_EL1", 6),
        ("ID_PFR2_EL1", 25),
        ("ID_UNALLOCATED_3_3", 24),
        ("ID_UNALLOCATED_3_7", 28),
        ("ID_UNALLOCATED_4_3", 32),
        ("ID_UNALLOCATED_4_6", 35),
        ("ID_UNALLOCATED_5_3", 40),
        ("ID_UNALLOCATED_5_6", 43),
        ("ID_UNALLOCATED_5_7", 44),
        ("ID_UNALLOCATED_6_4", 49),
        ("ID_UNALLOCATED_6_5", 50),
        ("ID_UNALLOCATED_6_6", 51),
        ("ID_UNALLOCATED_6_7", 52),
        ("ID_UNALLOCATED_7_5", 58),
        ("ID_UNALLOCATED_7_6", 59),
        ("ID_UNALLOCATED_7_7", 60),
        ("IFSR32_EL2", 72),
        ("LR", 394),
        ("LR_abt", 384),
        ("LR_fiq", 394),
        ("LR_irq", 380),
        ("LR_svc", 382),
        ("LR_und", 386),
        ("LR_usr", 378),
        ("MAIR_EL1", 330),
        ("MAIR_EL2", 177),
        ("MDCCINT_EL1", 154),
        ("MDCR_EL2", 162),
        ("MDSCR_EL1", 155),
        ("MIDR_EL1", 1),
        ("MPIDR_EL1", 4),
        ("MVFR0_EL1", 21),
        ("MVFR1_EL1", 22),
        ("MVFR2_EL1", 23),
        ("NVHCR_EL2", 166),
        ("OSLSR_EL1", 156),
        ("P0", 470),
        ("P1", 471),
        ("P10", 480),
        ("P11", 481),
        ("P12", 482),
        ("P13", 483),
        ("P14", 484),
        ("P15", 485),
        ("P2", 472),
        ("P3", 473),
        ("P4", 474),
        ("P5", 475),
        ("P6", 476),
        ("P7", 477),
        ("P8", 478),
        ("P9", 479),
        ("PAR_EL1", 336),
        ("PC", 395),
        ("PIRE0_EL1", 332),
        ("PIRE0_EL2", 179),
        ("PIR_EL1", 333),
        ("PIR_EL2", 180),
        ("PMCCFILTR_EL0", 278),
        ("PMCCNTR_EL0", 310),
        ("PMCNTENCLR_EL0", 240),
        ("PMCNTENSET_EL0", 239),
        ("PMCR_EL0", 238),
        ("PMEVCNTR0_EL0", 279),
        ("PMEVCNTR10_EL0", 289),
        ("PMEVCNTR11_EL0", 290),
        ("PMEVCNTR12_EL0", 291),
        ("PMEVCNTR13_EL0", 292),
        ("PMEVCNTR14_EL0", 293),
        ("PMEVCNTR15_EL0", 294),
        ("PMEVCNTR16_EL0", 295),
        ("PMEVCNTR17_EL0", 296),
        ("PMEVCNTR18_EL0", 297),
        ("PMEVCNTR19_EL0", 298),
        ("PMEVCNTR1_EL0", 280),
        ("PMEVCNTR20_EL0", 299),
        ("PMEVCNTR21_EL0", 300),
        ("PMEVCNTR22_EL0", 301),
        ("PMEVCNTR23_EL0", 302),
        ("PMEVCNTR24_EL0", 303),
        ("PMEVCNTR25_EL0", 304),
        ("PMEVCNTR26_EL0", 305),
        ("PMEVCNTR27_EL0", 306),
        ("PMEVCNTR28_EL0", 307),
        ("PMEVCNTR29_EL0", 308),
        ("PMEVCNTR2_EL0", 281),
        ("PMEVCNTR30_EL0", 309),
        ("PMEVCNTR3_EL0", 282),
        ("PMEVCNTR4_EL0", 283),
        ("PMEVCNTR5_EL0", 284),
        ("PMEVCNTR6_EL0", 285),
        ("PMEVCNTR7_EL0", 286),
        ("PMEVCNTR8_EL0", 287),
        ("PMEVCNTR9_EL0", 288),
        ("PMEVTYPER0_EL0", 247),
        ("PMEVTYPER10_EL0", 257),
        ("PMEVTYPER11_EL0", 258),
        ("PMEVTYPER12_EL0", 259),
        ("PMEVTYPER13_EL0", 260),
        ("PMEVTYPER14_EL0", 261),
        ("PMEVTYPER15_EL0", 262),
        ("PMEVTYPER16_EL0", 263),
        ("PMEVTYPER17_EL0", 264),
        ("PMEVTYPER18_EL0", 265),
        ("PMEVTYPER19_EL0", 266),
        ("PMEVTYPER1_EL0", 248),
        ("PMEVTYPER20_EL0", 267),
        ("PMEVTYPER21_EL0", 268),
        ("PMEVTYPER22_EL0", 269),
        ("PMEVTYPER23_EL0", 270),
        ("PMEVTYPER24_EL0", 271),
        ("PMEVTYPER25_EL0", 272),
        ("PMEVTYPER26_EL0", 273),
        ("PMEVTYPER27_EL0", 274),
        ("PMEVTYPER28_EL0", 275),
        ("PMEVTYPER29_EL0", 276),
        ("PMEVTYPER2_EL0", 249),
        ("PMEVTYPER30_EL0", 277),
        ("PMEVTYPER3_EL0", 250),
        ("PMEVTYPER4_EL0", 251),
        ("PMEVTYPER5_EL0", 252),
        ("PMEVTYPER6_EL0", 253),
        ("PMEVTYPER7_EL0", 254),
        ("PMEVTYPER8_EL0", 255),
        ("PMEVTYPER9_EL0", 256),
        ("PMINTENCLR_EL1", 242),
        ("PMINTENSET_EL1", 241),
        ("PMMIR_EL1", 237),
        ("PMOVSCLR_EL0", 244),
        ("PMOVSSET_EL0", 243),
        ("PMSELR_EL0", 245),
        ("PMSWINC_EL0", 311),
        ("PMUSERENR_EL0", 246),
        ("POR_EL0", 334),
        ("POR_EL1", 335),
        ("POR_EL2", 181),
        ("PSCI_VERSION", 66),
        ("PSTATE", 363),
        ("R0", 364),
        ("R1", 365),
        ("R10_fiq", 390),
        ("R10_usr", 374),
        ("R11_fiq", 391),
        ("R11_usr", 375),
        ("R12_fiq", 392),
        ("R12_usr", 376),
        ("R2", 366),
        ("R3", 367),
        ("R4", 368),
        ("R5", 369),
        ("R6", 370),
        ("R7", 371),
        ("R8_fiq", 388),
        ("R8_usr", 372),
        ("R9_fiq", 389),
        ("R9_usr", 373),
        ("REVIDR_EL1", 2),
        ("RGSR_EL1", 233),
        ("RVBAR_EL2", 183),
        ("S2_0_C0_C0_4", 90),
        ("S2_0_C0_C0_5", 106),
        ("S2_0_C0_C0_6", 122),
        ("S2_0_C0_C0_7", 138),
        ("S2_0_C0_C10_4", 100),
        ("S2_0_C0_C10_5", 116),
        ("S2_0_C0_C10_6", 132),
        ("S2_0_C0_C10_7", 148),
        ("S2_0_C0_C11_4", 101),
        ("S2_0_C0_C11_5", 117),
        ("S2_0_C0_C11_6", 133),
        ("S2_0_C0_C11_7", 149),
        ("S2_0_C0_C12_4", 102),
        ("S2_0_C0_C12_5", 118),
        ("S2_0_C0_C12_6", 134),
        ("S2_0_C0_C12_7", 150),
        ("S2_0_C0_C13_4", 103),
        ("S2_0_C0_C13_5", 119),
        ("S2_0_C0_C13_6", 135),
        ("S2_0_C0_C13_7", 151),
        ("S2_0_C0_C14_4", 104),
        ("S2_0_C0_C14_5", 120),
        ("S2_0_C0_C14_6", 136),
        ("S2_0_C0_C14_7", 152),
        ("S2_0_C0_C15_4", 105),
        ("S2_0_C0_C15_5", 121),
        ("S2_0_C0_C15_6", 137),
        ("S2_0_C0_C15_7", 153),
        ("S2_0_C0_C1_4", 91),
        ("S2_0_C0_C1_5", 107),
        ("S2_0_C0_C1_6", 123),
        ("S2_0_C0_C1_7", 139),
        ("S2_0_C0_C2_0", 154),
        ("S2_0_C0_C2_2", 155),
        ("S2_0_C0_C2_4", 92),
        ("S2_0_C0_C2_5", 108),
        ("S2_0_C0_C2_6", 124),
        ("S2_0_C0_C2_7", 140),
        ("S2_0_C0_C3_4", 93),
        ("S2_0_C0_C3_5", 109),
        ("S2_0_C0_C3_6", 125),
        ("S2_0_C0_C3_7", 141),
        ("S2_0_C0_C4_4", 94),
        ("S2_0_C0_C4_5", 110),
        ("S2_0_C0_C4_6", 126),
        ("S2_0_C0_C4_7", 142),
        ("S2_0_C0_C5_4", 95),
        ("S2_0_C0_C5_5", 111),
        ("S2_0_C0_C5_6", 127),
        ("S2_0_C0_C5_7", 143),
        ("S2_0_C0_C6_4", 96),
        ("S2_0_C0_C6_5", 112),
        ("S2_0_C0_C6_6", 128),
        ("S2_0_C0_C6_7", 144),
        ("S2_0_C0_C7_4", 97),
        ("S2_0_C0_C7_5", 113),
        ("S2_0_C0_C7_6", 129),
        ("S2_0_C0_C7_7", 145),
        ("S2_0_C0_C8_4", 98),
        ("S2_0_C0_C8_5", 114),
        ("S2_0_C0_C8_6", 130),
        ("S2_0_C0_C8_7", 146),
        ("S2_0_C0_C9_4", 99),
        ("S2_0_C0_C9_5", 115),
        ("S2_0_C0_C9_6", 131),
        ("S2_0_C0_C9_7", 147),
        ("S2_0_C1_C1_4", 156),
        ("S2_4_C0_C7_0", 70),
        ("S3_0_C0_C0_0", 1),
        ("S3_0_C0_C0_5", 4),
        ("S3_0_C0_C0_6", 2),
        ("S3_0_C0_C1_0", 5),
        ("S3_0_C0_C1_1", 6),
        ("S3_0_C0_C1_2", 7),
        ("S3_0_C0_C1_3", 8),
        ("S3_0_C0_C1_4", 9),
        ("S3_0_C0_C1_5", 10),
        ("S3_0_C0_C1_6", 11),
        ("S3_0_C0_C1_7", 12),
        ("S3_0_C0_C2_0", 13),
        ("S3_0_C0_C2_1", 14),
        ("S3_0_C0_C2_2", 15),
        ("S3_0_C0_C2_3", 16),
        ("S3_0_C0_C2_4", 17),
        ("S3_0_C0_C2_5", 18),
        ("S3_0_C0_C2_6", 19),
        ("S3_0_C0_C2_7", 20),
        ("S3_0_C0_C3_0", 21),
        ("S3_0_C0_C3_1", 22),
        ("S3_0_C0_C3_2", 23),
        ("S3_0_C0_C3_3", 24),
        ("S3_0_C0_C3_4", 25),
        ("S3_0_C0_C3_5", 26),
        ("S3_0_C0_C3_6", 27),
        ("S3_0_C0_C3_7", 28),
        ("S3_0_C0_C4_0", 29),
        ("S3_0_C0_C4_1", 30),
        ("S3_0_C0_C4_2", 31),
        ("S3_0_C0_C4_3", 32),
        ("S3_0_C0_C4_4", 33),
        ("S3_0_C0_C4_5", 34),
        ("S3_0_C0_C4_6", 35),
        ("S3_0_C0_C4_7", 36),
        ("S3_0_C0_C5_0", 37),
        ("S3_0_C0_C5_1", 38),
        ("S3_0_C0_C5_2", 39),
        ("S3_0_C0_C5_3", 40),
        ("S3_0_C0_C5_4", 41),
        ("S3_0_C0_C5_5", 42),
        ("S3_0_C0_C5_6", 43),
        ("S3_0_C0_C5_7", 44),
        ("S3_0_C0_C6_0", 45),
        ("S3_0_C0_C6_1", 46),
        ("S3_0_C0_C6_2", 47),
        ("S3_0_C0_C6_3", 48),
        ("S3_0_C0_C6_4", 49),
        ("S3_0_C0_C6_5", 50),
        ("S3_0_C0_C6_6", 51),
        ("S3_0_C0_C6_7", 52),
        ("S3_0_C0_C7_0", 53),
        ("S3_0_C0_C7_1", 54),
        ("S3_0_C0_C7_2", 55),
        ("S3_0_C0_C7_3", 56),
        ("S3_0_C0_C7_4", 57),
        ("S3_0_C0_C7_5", 58),
        ("S3_0_C0_C7_6", 59),
        ("S3_0_C0_C7_7", 60),
        ("S3_0_C10_C2_0", 330),
        ("S3_0_C10_C2_2", 332),
        ("S3_0_C10_C2_3", 333),
        ("S3_0_C10_C2_4", 335),
        ("S3_0_C10_C3_0", 331),
        ("S3_0_C12_C0_0", 337),
        ("S3_0_C12_C1_1", 342),
        ("S3_0_C13_C0_1", 343),
        ("S3_0_C13_C0_4", 346),
        ("S3_0_C14_C1_0", 350),
        ("S3_0_C1_C0_0", 322),
        ("S3_0_C1_C0_1", 323),
        ("S3_0_C1_C0_2", 324),
        ("S3_0_C1_C0_3", 325),
        ("S3_0_C1_C0_5", 233),
        ("S3_0_C1_C0_6", 234),
        ("S3_0_C1_C2_0", 347),
        ("S3_0_C2_C0_0", 326),
        ("S3_0_C2_C0_1", 327),
        ("S3_0_C2_C0_2", 328),
        ("S3_0_C2_C0_3", 329),
        ("S3_0_C2_C1_0", 312),
        ("S3_0_C2_C1_1", 313),
        ("S3_0_C2_C1_2", 314),
        ("S3_0_C2_C1_3", 315),
        ("S3_0_C2_C2_0", 316),
        ("S3_0_C2_C2_1", 317),
        ("S3_0_C2_C2_2", 318),
        ("S3_0_C2_C2_3", 319),
        ("S3_0_C2_C3_0", 320),
        ("S3_0_C2_C3_1", 321),
        ("S3_0_C4_C0_0", 399),
        ("S3_0_C4_C0_1", 398),
        ("S3_0_C4_C1_0", 396),
        ("S3_0_C5_C1_0", 340),
        ("S3_0_C5_C1_1", 341),
        ("S3_0_C5_C2_0", 338),
        ("S3_0_C5_C6_0", 235),
        ("S3_0_C5_C6_1", 236),
        ("S3_0_C6_C0_0", 339),
        ("S3_0_C7_C4_0", 336),
        ("S3_0_C9_C14_1", 241),
        ("S3_0_C9_C14_2", 242),
        ("S3_0_C9_C14_6", 237),
        ("S3_1_C0_C0_1", 74),
        ("S3_1_C0_C0_7", 3),
        ("S3_2_C0_C0_0", 75),
        ("S3_3_C0_C0_1", 61),
        ("S3_3_C10_C2_4", 334),
        ("S3_3_C13_C0_2", 344),
        ("S3_3_C13_C0_3", 345),
        ("S3_3_C14_C0_1", 358),
        ("S3_3_C14_C0_2", 357),
        ("S3_3_C14_C10_0", 295),
        ("S3_3_C14_C10_1", 296),
        ("S3_3_C14_C10_2", 297),
        ("S3_3_C14_C10_3", 298),
        ("S3_3_C14_C10_4", 299),
        ("S3_3_C14_C10_5", 300),
        ("S3_3_C14_C10_6", 301),
        ("S3_3_C14_C10_7", 302),
        ("S3_3_C14_C11_0", 303),
        ("S3_3_C14_C11_1", 304),
        ("S3_3_C14_C11_2", 305),
        ("S3_3_C14_C11_3", 306),
        ("S3_3_C14_C11_4", 307),
        ("S3_3_C14_C11_5", 308),
        ("S3_3_C14_C11_6", 309),
        ("S3_3_C14_C12_0", 247),
        ("S3_3_C14_C12_1", 248),
        ("S3_3_C14_C12_2", 249),
        ("S3_3_C14_C12_3", 250),
        ("S3_3_C14_C12_4", 251),
        ("S3_3_C14_C12_5", 252),
        ("S3_3_C14_C12_6", 253),
        ("S3_3_C14_C12_7", 254),
        ("S3_3_C14_C13_0", 255),
        ("S3_3_C14_C13_1", 256),
        ("S3_3_C14_C13_2", 257),
        ("S3_3_C14_C13_3", 258),
        ("S3_3_C14_C13_4", 259),
        ("S3_3_C14_C13_5", 260),
        ("S3_3_C14_C13_6", 261),
        ("S3_3_C14_C13_7", 262),
        ("S3_3_C14_C14_0", 263),
        ("S3_3_C14_C14_1", 264),
        ("S3_3_C14_C14_2", 265),
        ("S3_3_C14_C14_3", 266),
        ("S3_3_C14_C14_4", 267),
        ("S3_3_C14_C14_5", 268),
        ("S3_3_C14_C14_6", 269),
        ("S3_3_C14_C14_7", 270),
        ("S3_3_C14_C15_0", 271),
        ("S3_3_C14_C15_1", 272),
        ("S3_3_C14_C15_2", 273),
        ("S3_3_C14_C15_3", 274),
        ("S3_3_C14_C15_4", 275),
        ("S3_3_C14_C15_5", 276),
        ("S3_3_C14_C15_6", 277),
        ("S3_3_C14_C15_7", 278),
        ("S3_3_C14_C2_1", 355),
        ("S3_3_C14_C2_2", 356),
        ("S3_3_C14_C3_1", 353),
        ("S3_3_C14_C3_2", 354),
        ("S3_3_C14_C8_0", 279),
        ("S3_3_C14_C8_1", 280),
        ("S3_3_C14_C8_2", 281),
        ("S3_3_C14_C8_3", 282),
        ("S3_3_C14_C8_4", 283),
        ("S3_3_C14_C8_5", 284),
        ("S3_3_C14_C8_6", 285),
        ("S3_3_C14_C8_7", 286),
        ("S3_3_C14_C9_0", 287),
        ("S3_3_C14_C9_1", 288),
        ("S3_3_C14_C9_2", 289),
        ("S3_3_C14_C9_3", 290),
        ("S3_3_C14_C9_4", 291),
        ("S3_3_C14_C9_5", 292),
        ("S3_3_C14_C9_6", 293),
        ("S3_3_C14_C9_7", 294),
        ("S3_3_C4_C2_2", 349),
        ("S3_3_C4_C4_0", 437),
        ("S3_3_C4_C4_1", 436),
        ("S3_3_C4_C4_2", 348),
        ("S3_3_C9_C12_0", 238),
        ("S3_3_C9_C12_1", 239),
        ("S3_3_C9_C12_2", 240),
        ("S3_3_C9_C12_3", 244),
        ("S3_3_C9_C12_4", 311),
        ("S3_3_C9_C12_5", 245),
        ("S3_3_C9_C13_0", 310),
        ("S3_3_C9_C14_0", 246),
        ("S3_3_C9_C14_3", 243),
        ("S3_4_C0_C0_0", 163),
        ("S3_4_C0_C0_5", 164),
        ("S3_4_C10_C2_0", 177),
        ("S3_4_C10_C2_2", 179),
        ("S3_4_C10_C2_3", 180),
        ("S3_4_C10_C2_4", 181),
        ("S3_4_C10_C3_0", 178),
        ("S3_4_C12_C0_0", 182),
        ("S3_4_C12_C0_1", 183),
        ("S3_4_C12_C11_0", 207),
        ("S3_4_C12_C11_7", 208),
        ("S3_4_C12_C12_0", 217),
        ("S3_4_C12_C12_1", 218),
        ("S3_4_C12_C12_2", 219),
        ("S3_4_C12_C12_3", 220),
        ("S3_4_C12_C12_4", 221),
        ("S3_4_C12_C12_5", 222),
        ("S3_4_C12_C12_6", 223),
        ("S3_4_C12_C12_7", 224),
        ("S3_4_C12_C13_0", 225),
        ("S3_4_C12_C13_1", 226),
        ("S3_4_C12_C13_2", 227),
        ("S3_4_C12_C13_3", 228),
        ("S3_4_C12_C13_4", 229),
        ("S3_4_C12_C13_5", 230),
        ("S3_4_C12_C13_6", 231),
        ("S3_4_C12_C13_7", 232),
        ("S3_4_C12_C1_1", 191),
        ("S3_4_C12_C8_0", 209),
        ("S3_4_C12_C8_1", 210),
        ("S3_4_C12_C8_2", 211),
        ("S3_4_C12_C8_3", 212),
        ("S3_4_C12_C9_0", 213),
        ("S3_4_C12_C9_1", 214),
        ("S3_4_C12_C9_2", 215),
        ("S3_4_C12_C9_3", 216),
        ("S3_4_C13_C0_1", 194),
        ("S3_4_C13_C0_2", 195),
        ("S3_4_C14_C0_3", 352),
        ("S3_4_C14_C1_0", 351),
        ("S3_4_C14_C2_1", 359),
        ("S3_4_C14_C2_2", 360),
        ("S3_4_C14_C3_1", 361),
        ("S3_4_C14_C3_2", 362),
        ("S3_4_C1_C0_0", 167),
        ("S3_4_C1_C0_1", 169),
        ("S3_4_C1_C0_3", 168),
        ("S3_4_C1_C1_0", 157),
        ("S3_4_C1_C1_1", 162),
        ("S3_4_C1_C1_2", 161),
        ("S3_4_C1_C1_3", 160),
        ("S3_4_C1_C1_4", 196),
        ("S3_4_C1_C1_5", 197),
        ("S3_4_C1_C1_6", 198),
        ("S3_4_C1_C1_7", 159),
        ("S3_4_C1_C2_0", 170),
        ("S3_4_C1_C2_2", 158),
        ("S3_4_C1_C5_0", 166),
        ("S3_4_C2_C0_0", 171),
        ("S3_4_C2_C0_1", 172),
        ("S3_4_C2_C0_2", 173),
        ("S3_4_C2_C0_3", 174),
        ("S3_4_C2_C1_0", 175),
        ("S3_4_C2_C1_2", 176),
        ("S3_4_C2_C2_0", 165),
        ("S3_4_C3_C0_0", 71),
        ("S3_4_C3_C1_0", 205),
        ("S3_4_C3_C1_1", 206),
        ("S3_4_C3_C1_2", 202),
        ("S3_4_C3_C1_3", 203),
        ("S3_4_C3_C1_4", 199),
        ("S3_4_C3_C1_5", 200),
        ("S3_4_C3_C1_6", 201),
        ("S3_4_C3_C1_7", 204),
        ("S3_4_C4_C0_0", 184),
        ("S3_4_C4_C0_1", 185),
        ("S3_4_C4_C1_0", 397),
        ("S3_4_C4_C3_0", 402),
        ("S3_4_C4_C3_1", 400),
        ("S3_4_C4_C3_2", 401),
        ("S3_4_C4_C3_3", 403),
        ("S3_4_C5_C0_1", 72),
        ("S3_4_C5_C1_0", 189),
        ("S3_4_C5_C1_1", 190),
        ("S3_4_C5_C2_0", 186),
        ("S3_4_C5_C2_3", 192),
        ("S3_4_C5_C3_0", 73),
        ("S3_4_C6_C0_0", 187),
        ("S3_4_C6_C0_4", 188),
        ("S3_6_C4_C1_0", 193),
        ("SCTLR2_EL1", 325),
        ("SCTLR2_EL2", 168),
        ("SCTLR_EL1", 322),
        ("SCTLR_EL2", 167),
        ("SMCCC_ARCH_WORKAROUND_1", 67),
        ("SMCCC_ARCH_WORKAROUND_2", 68),
        ("SMCCC_ARCH_WORKAROUND_3", 69),
        ("SPSR_EL1", 399),
        ("SPSR_EL2", 184),
        ("SPSR_abt", 400),
        ("SPSR_fiq", 403),
        ("SPSR_hyp", 184),
        ("SPSR_irq", 402),
        ("SPSR_svc", 399),
        ("SPSR_und", 401),
        ("SP_EL0", 396),
        ("SP_EL1", 397),
        ("SP_EL2", 193),
        ("SP_abt", 385),
        ("SP_fiq", 393),
        ("SP_hyp", 379),
        ("SP_irq", 381),
        ("SP_svc", 383),
        ("SP_und", 387),
        ("SP_usr", 377),
        ("STD_BMAP", 62),
        ("STD_HYP_BMAP", 63),
        ("SVCR", 349),
        ("SVE_VLS", 0),
        ("TCR2_EL1", 329),
        ("TCR2_EL2", 174),
        ("TCR_EL1", 328),
        ("TCR_EL2", 173),
        ("TFSRE0_EL1", 236),
        ("TFSR_EL1", 235),
        ("TPIDRRO_EL0", 345),
        ("TPIDR_EL0", 344),
        ("TPIDR_EL1", 346),
        ("TPIDR_EL2", 195),
        ("TTBR0_EL1", 326),
        ("TTBR0_EL2", 171),
        ("TTBR1_EL1", 327),
        ("TTBR1_EL2", 172),
        ("V0", 404),
        ("V1", 405),
        ("V10", 414),
        ("V11", 415),
        ("V12", 416),
        ("V13", 417),
        ("V14", 418),
        ("V15", 419),
        ("V16", 420),
        ("V17", 421),
        ("V18", 422),
        ("V19", 423),
        ("V2", 406),
        ("V20", 424),
        ("V21", 425),
        ("V22", 426),
        ("V23", 427),
        ("V24", 428),
        ("V25", 429),
        ("V26", 430),
        ("V27", 431),
        ("V28", 432),
        ("V29", 433),
        ("V3", 407),
        ("V30", 434),
        ("V31", 435),
        ("V4", 408),
        ("V5", 409),
        ("V6", 410),
        ("V7", 411),
        ("V8", 412),
        ("V9", 413),
        ("VBAR_EL1", 337),
        ("VBAR_EL2", 182),
        ("VDISR_EL2", 191),
        ("VENDOR_HYP_BMAP", 64),
        ("VENDOR_HYP_BMAP_2", 65),
        ("VMPIDR_EL2", 164),
        ("VNCR_EL2", 165),
        ("VPIDR_EL2", 163),
        ("VSESR_EL2", 192),
        ("VTCR_EL2", 176),
        ("VTTBR_EL2", 175),
        ("X0", 364),
        ("X1", 365),
        ("X10", 374),
        ("X11", 375),
        ("X12", 376),
        ("X13", 377),
        ("X14", 378),
        ("X15", 379),
        ("X16", 380),
        ("X17", 381),
        ("X18", 382),
        ("X19", 383),
        ("X2", 366),
        ("X20", 384),
        ("X21", 385),
        ("X22", 386),
        ("X23", 387),
        ("X24", 388),
        ("X25", 389),
        ("X26", 390),
        ("X27", 391),
        ("X28", 392),
        ("X29", 393),
        ("X3", 367),
        ("X30", 394),
        ("X4", 368),
        ("X5", 369),
        ("X6", 370),
        ("X7", 371),
        ("X8", 372),
        ("X9", 373),
        ("Z0", 438),
        ("Z1", 439),
        ("Z10", 448),
        ("Z11", 449),
        ("Z12", 450),
        ("Z13", 451),
        ("Z14", 452),
        ("Z15", 453),
        ("Z16", 454),
        ("Z17", 455),
        ("Z18", 456),
        ("Z19", 457),
        ("Z2", 440),
        ("Z20", 458),
        ("Z21", 459),
        ("Z22", 460),
        ("Z23", 461),
        ("Z24", 462),
        ("Z25", 463),
        ("Z26", 464),
        ("Z27", 465),
        ("Z28", 466),
        ("Z29", 467),
        ("Z3", 441),
        ("Z30", 468),
        ("Z31", 469),
        ("Z4", 442),
        ("Z5", 443),
        ("Z6", 444),
        ("Z7", 445),
        ("Z8", 446),
        ("Z9", 447),
        ("ZCR_EL1", 347),
        ("ZCR_EL2", 170),
    ],
};

/// The registers of KVM/arm, the 32-bit host that Linux 5.7 removed.
#[rustfmt::skip]
pub static ARM: Table = Table {
    rows: &[
        Register::plain("R0_usr", ids::arm::R0_usr),
        Register::plain("R1_usr", ids::arm::R1_usr),
        Register::plain("R2_usr", ids::arm::R2_usr),
        Register::plain("R3_usr", ids::arm::R3_usr),
        Register::plain("R4_usr", ids::arm::R4_usr),
        Register::plain("R5_usr", ids::arm::R5_usr),
        Register::plain("R6_usr", ids::arm::R6_usr),
        Register::plain("R7_usr", ids::arm::R7_usr),
        Register::plain("R8_usr", ids::arm::R8_usr),
        Register::plain("R9_usr", ids::arm::R9_usr),
        Register::plain("R10_usr", ids::arm::R10_usr),
        Register::plain("R11_usr", ids::arm::R11_usr),
        Register::plain("R12_usr", ids::arm::R12_usr),
        Register::plain("SP_usr", ids::arm::SP_usr),
        Register::plain("LR_usr", ids::arm::LR_usr),
        Register::plain("PC", ids::arm::PC),
        Register { write: Write::Checked, ..Register::plain("CPSR", ids::arm::CPSR) },
        Register::plain("ORIG_r0", ids::arm::ORIG_r0),
        Register::plain("SP_svc", ids::arm::SP_svc),
        Register::plain("LR_svc", ids::arm::LR_svc),
        Register::plain("SPSR_svc", ids::arm::SPSR_svc),
        Register::plain("SP_abt", ids::arm::SP_abt),
        Register::plain("LR_abt", ids::arm::LR_abt),
        Register::plain("SPSR_abt", ids::arm::SPSR_abt),
        Register::plain("SP_und", ids::arm::SP_und),
        Register::plain("LR_und", ids::arm::LR_und),
        Register::plain("SPSR_und", ids::arm::SPSR_und),
        Register::plain("SP_irq", ids::arm::SP_irq),
        Register::plain("LR_irq", ids::arm::LR_irq),
        Register::plain("SPSR_irq", ids::arm::SPSR_irq),
        Register::plain("R8_fiq", ids::arm::R8_fiq),
        Register::plain("R9_fiq", ids::arm::R9_fiq),
        Register::plain("R10_fiq", ids::arm::R10_fiq),
        Register::plain("R11_fiq", ids::arm::R11_fiq),
        Register::plain("R12_fiq", ids::arm::R12_fiq),
        Register::plain("SP_fiq", ids::arm::SP_fiq),
        Register::plain("LR_fiq", ids::arm::LR_fiq),
        Register::plain("SPSR_fiq", ids::arm::SPSR_fiq),
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("MIDR", ids::arm::MIDR) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CTR", ids::arm::CTR) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("TCMTR", ids::arm::TCMTR) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("TLBTR", ids::arm::TLBTR) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("REVIDR", ids::arm::REVIDR) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_PFR0", ids::arm::ID_PFR0) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_PFR1", ids::arm::ID_PFR1) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_DFR0", ids::arm::ID_DFR0) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_AFR0", ids::arm::ID_AFR0) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_MMFR0", ids::arm::ID_MMFR0) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_MMFR1", ids::arm::ID_MMFR1) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_MMFR2", ids::arm::ID_MMFR2) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_MMFR3", ids::arm::ID_MMFR3) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_ISAR0", ids::arm::ID_ISAR0) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_ISAR1", ids::arm::ID_ISAR1) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_ISAR2", ids::arm::ID_ISAR2) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_ISAR3", ids::arm::ID_ISAR3) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_ISAR4", ids::arm::ID_ISAR4) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("ID_ISAR5", ids::arm::ID_ISAR5) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CLIDR", ids::arm::CLIDR) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("AIDR", ids::arm::AIDR) },
        Register::plain("MPIDR", ids::arm::MPIDR),
        Register::plain("CSSELR", ids::arm::CSSELR),
        Register::plain("SCTLR", ids::arm::SCTLR),
        Register::plain("ACTLR", ids::arm::ACTLR),
        Register::plain("CPACR", ids::arm::CPACR),
        Register::plain("TTBR0", ids::arm::TTBR0),
        Register::plain("TTBR1", ids::arm::TTBR1),
        Register { alias: Some("TTBR0"), ..Register::plain("TTBR0_32", ids::arm::TTBR0_32) },
        Register { alias: Some("TTBR1"), ..Register::plain("TTBR1_32", ids::arm::TTBR1_32) },
        Register::plain("TTBCR", ids::arm::TTBCR),
        Register::plain("DACR", ids::arm::DACR),
        Register::plain("DFSR", ids::arm::DFSR),
        Register::plain("IFSR", ids::arm::IFSR),
        Register::plain("ADFSR", ids::arm::ADFSR),
        Register::plain("AIFSR", ids::arm::AIFSR),
        Register::plain("DFAR", ids::arm::DFAR),
        Register::plain("IFAR", ids::arm::IFAR),
        Register::plain("PAR", ids::arm::PAR),
        Register::plain("L2CTLR", ids::arm::L2CTLR),
        Register::plain("MAIR0", ids::arm::MAIR0),
        Register::plain("MAIR1", ids::arm::MAIR1),
        Register::plain("AMAIR0", ids::arm::AMAIR0),
        Register::plain("AMAIR1", ids::arm::AMAIR1),
        Register::plain("VBAR", ids::arm::VBAR),
        Register::plain("CONTEXTIDR", ids::arm::CONTEXTIDR),
        Register::plain("TPIDRURW", ids::arm::TPIDRURW),
        Register::plain("TPIDRURO", ids::arm::TPIDRURO),
        Register::plain("TPIDRPRW", ids::arm::TPIDRPRW),
        Register::plain("CNTKCTL", ids::arm::CNTKCTL),
        Register { level: Level::Full, scope: Scope::Vm, volatile: true, ..Register::plain("CNTVCT", ids::arm::CNTVCT) },
        Register::plain("CNTV_CVAL", ids::arm::CNTV_CVAL),
        Register { write: Write::Checked, volatile: true, ..Register::plain("CNTV_CTL", ids::arm::CNTV_CTL) },
        Register { volatile: true, ..Register::plain("CNTPCT", ids::arm::CNTPCT) },
        Register::plain("CNTP_CVAL", ids::arm::CNTP_CVAL),
        Register::plain("CNTP_CTL", ids::arm::CNTP_CTL),
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR0", ids::arm::CCSIDR0) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR1", ids::arm::CCSIDR1) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR2", ids::arm::CCSIDR2) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR3", ids::arm::CCSIDR3) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR4", ids::arm::CCSIDR4) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR5", ids::arm::CCSIDR5) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR6", ids::arm::CCSIDR6) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR7", ids::arm::CCSIDR7) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR8", ids::arm::CCSIDR8) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR9", ids::arm::CCSIDR9) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR10", ids::arm::CCSIDR10) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("CCSIDR11", ids::arm::CCSIDR11) },
        Register { write: Write::Checked, level: Level::Full, scope: Scope::Vm, ..Register::plain("PSCI_VERSION", ids::arm::PSCI_VERSION) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("SMCCC_ARCH_WORKAROUND_1", ids::arm::SMCCC_ARCH_WORKAROUND_1) },
        Register { write: Write::Checked, level: Level::Full, ..Register::plain("SMCCC_ARCH_WORKAROUND_2", ids::arm::SMCCC_ARCH_WORKAROUND_2) },
        Register::plain("D0", ids::arm::D0),
        Register::plain("D1", ids::arm::D1),
        Register::plain("D2", ids::arm::D2),
        Register::plain("D3", ids::arm::D3),
        Register::plain("D4", ids::arm::D4),
        Register::plain("D5", ids::arm::D5),
        Register::plain("D6", ids::arm::D6),
        Register::plain("D7", ids::arm::D7),
        Register::plain("D8", ids::arm::D8),
        Register::plain("D9", ids::arm::D9),
        Register::plain("D10", ids::arm::D10),
        Register::plain("D11", ids::arm::D11),
        Register::plain("D12", ids::arm::D12),
        Register::plain("D13", ids::arm::D13),
        Register::plain("D14", ids::arm::D14),
        Register::plain("D15", ids::arm::D15),
        Register::plain("D16", ids::arm::D16),
        Register::plain("D17", ids::arm::D17),
        Register::plain("D18", ids::arm::D18),
        Register::plain("D19", ids::arm::D19),
        Register::plain("D20", ids::arm::D20),
        Register::plain("D21", ids::arm::D21),
        Register::plain("D22", ids::arm::D22),
        Register::plain("D23", ids::arm::D23),
        Register::plain("D24", ids::arm::D24),
        Register::plain("D25", ids::arm::D25),
        Register::plain("D26", ids::arm::D26),
        Register::plain("D27", ids::arm::D27),
        Register::plain("D28", ids::arm::D28),
        Register::plain("D29", ids::arm::D29),
        Register::plain("D30", ids::arm::D30),
        Register::plain("D31", ids::arm::D31),
        Register::plain("FPEXC", ids::arm::FPEXC),
        Register::plain("FPSCR", ids::arm::FPSCR),
        Register::plain("FPINST", ids::arm::FPINST),
        Register::plain("FPINST2", ids::arm::FPINST2),
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("MVFR0", ids::arm::MVFR0) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("MVFR1", ids::arm::MVFR1) },
        Register { write: Write::Invariant, level: Level::Full, ..Register::plain("FPSID", ids::arm::FPSID) },
    ],
    by_id: &[
        38, // MIDR
        39, // CTR
        40, // TCMTR
        41, // TLBTR
        59, // MPIDR
        42, // REVIDR
        57, // CLIDR
        58, // AIDR
        60, // CSSELR
        43, // ID_PFR0
        44, // ID_PFR1
        45, // ID_DFR0
        46, // ID_AFR0
        47, // ID_MMFR0
        48, // ID_MMFR1
        49, // ID_MMFR2
        50, // ID_MMFR3
        51, // ID_ISAR0
        52, // ID_ISAR1
        53, // ID_ISAR2
        54, // ID_ISAR3
        55, // ID_ISAR4
        56, // ID_ISAR5
        61, // SCTLR
        62, // ACTLR
        63, // CPACR
        66, // TTBR0_32
        67, // TTBR1_32
        68, // TTBCR
        69, // DACR
        70, // DFSR
        71, // IFSR
        72, // ADFSR
        73, // AIFSR
        74, // DFAR
        75, // IFAR
        77, // L2CTLR
        78, // MAIR0
        79, // MAIR1
        80, // AMAIR0
        81, // AMAIR1
        82, // VBAR
        83, // CONTEXTIDR
        84, // TPIDRURW
        85, // TPIDRURO
        86, // TPIDRPRW
        87, // CNTKCTL
        93, // CNTP_CTL
        90, // CNTV_CTL
        0, // R0_usr
        1, // R1_usr
        2, // R2_usr
        3, // R3_usr
        4, // R4_usr
        5, // R5_usr
        6, // R6_usr
        7, // R7_usr
        8, // R8_usr
        9, // R9_usr
        10, // R10_usr
        11, // R11_usr
        12, // R12_usr
        13, // SP_usr
        14, // LR_usr
        15, // PC
        16, // CPSR
        17, // ORIG_r0
        18, // SP_svc
        19, // LR_svc
        20, // SPSR_svc
        21, // SP_abt
        22, // LR_abt
        23, // SPSR_abt
        24, // SP_und
        25, // LR_und
        26, // SPSR_und
        27, // SP_irq
        28, // LR_irq
        29, // SPSR_irq
        30, // R8_fiq
        31, // R9_fiq
        32, // R10_fiq
        33, // R11_fiq
        34, // R12_fiq
        35, // SP_fiq
        36, // LR_fiq
        37, // SPSR_fiq
        94, // CCSIDR0
        95, // CCSIDR1
        96, // CCSIDR2
        97, // CCSIDR3
        98, // CCSIDR4
        99, // CCSIDR5
        100, // CCSIDR6
        101, // CCSIDR7
        102, // CCSIDR8
        103, // CCSIDR9
        104, // CCSIDR10
        105, // CCSIDR11
        147, // FPSID
        142, // FPSCR
        146, // MVFR1
        145, // MVFR0
        141, // FPEXC
        143, // FPINST
        144, // FPINST2
        64, // TTBR0
        65, // TTBR1
        76, // PAR
        91, // CNTPCT
        88, // CNTVCT
        92, // CNTP_CVAL
        89, // CNTV_CVAL
        109, // D0
        110, // D1
        111, // D2
        112, // D3
        113, // D4
        114, // D5
        115, // D6
        116, // D7
        117, // D8
        118, // D9
        119, // D10
        120, // D11
        121, // D12
        122, // D13
        123, // D14
        124, // D15
        125, // D16
        126, // D17
        127, // D18
        128, // D19
        129, // D20
        130, // D21
        131, // D22
        132, // D23
        133, // D24
        134, // D25
        135, // D26
        136, // D27
        137, // D28
        138, // D29
        139, // D30
        140, // D31
        106, // PSCI_VERSION
        107, // SMCCC_ARCH_WORKAROUND_1
        108, // SMCCC_ARCH_WORKAROUND_2
    ],
    by_name: &[
        ("ACTLR", 62),
        ("ADFSR", 72),
        ("AIDR", 58),
        ("AIFSR", 73),
        ("AMAIR0", 80),
        ("AMAIR1", 81),
        ("CCSIDR0", 94),
        ("CCSIDR1", 95),
        ("CCSIDR10", 104),
        ("CCSIDR11", 105),
        ("CCSIDR2", 96),
        ("CCSIDR3", 97),
        ("CCSIDR4", 98),
        ("CCSIDR5", 99),
        ("CCSIDR6", 100),
        ("CCSIDR7", 101),
        ("CCSIDR8", 102),
        ("CCSIDR9", 103),
        ("CLIDR", 57),
        ("CNTKCTL", 87),
        ("CNTPCT", 91),
        ("CNTP_CTL", 93),
        ("CNTP_CVAL", 92),
        ("CNTVCT", 88),
        ("CNTV_CTL", 90),
        ("CNTV_CVAL", 89),
        ("CONTEXTIDR", 83),
        ("CPACR", 63),
        ("CPSR", 16),
        ("CSSELR", 60),
        ("CTR", 39),
        ("D0", 109),
        ("D1", 110),
        ("D10", 119),
        ("D11", 120),
        ("D12", 121),
        ("D13", 122),
        ("D14", 123),
        ("D15", 124),
        ("D16", 125),
        ("D17", 126),
        ("D18", 127),
        ("D19", 128),
        ("D2", 111),
        ("D20", 129),
        ("D21", 130),
        ("D22", 131),
        ("D23", 132),
        ("D24", 133),
        ("D25", 134),
        ("D26", 135),
        ("D27", 136),
        ("D28", 137),
        ("D29", 138),
        ("D3", 112),
        ("D30", 139),
        ("D31", 140),
        ("D4", 113),
        ("D5", 114),
        ("D6", 115),
        ("D7", 116),
        ("D8", 117),
        ("D9", 118),
        ("DACR", 69),
        ("DFAR", 74),
        ("DFSR", 70),
        ("FPEXC", 141),
        ("FPINST", 143),
        ("FPINST2", 144),
        ("FPSCR", 142),
        ("FPSID", 147),
        ("ID_AFR0", 46),
        ("ID_DFR0", 45),
        ("ID_ISAR0", 51),
        ("ID_ISAR1", 52),
        ("ID_ISAR2", 53),
        ("ID_ISAR3", 54),
        ("ID_ISAR4", 55),
        ("ID_ISAR5", 56),
        ("ID_MMFR0", 47),
        ("ID_MMFR1", 48),
        ("ID_MMFR2", 49),
        ("ID_MMFR3", 50),
        ("ID_PFR0", 43),
        ("ID_PFR1", 44),
        ("IFAR", 75),
        ("IFSR", 71),
        ("L2CTLR", 77),
        ("LR_abt", 22),
        ("LR_fiq", 36),
        ("LR_irq", 28),
        ("LR_svc", 19),
        ("LR_und", 25),
        ("LR_usr", 14),
        ("MAIR0", 78),
        ("MAIR1", 79),
        ("MIDR", 38),
        ("MPIDR", 59),
        ("MVFR0", 145),
        ("MVFR1", 146),
        ("NMRR", 79),
        ("ORIG_r0", 17),
        ("PAR", 76),
        ("PC", 15),
        ("PRRR", 78),
        ("PSCI_VERSION", 106),
        ("R0_usr", 0),
        ("R10_fiq", 32),
        ("R10_usr", 10),
        ("R11_fiq", 33),
        ("R11_usr", 11),
        ("R12_fiq", 34),
        ("R12_usr", 12),
        ("R1_usr", 1),
        ("R2_usr", 2),
        ("R3_usr", 3),
        ("R4_usr", 4),
        ("R5_usr", 5),
        ("R6_usr", 6),
        ("R7_usr", 7),
        ("R8_fiq", 30),
        ("R8_usr", 8),
        ("R9_fiq", 31),
        ("R9_usr", 9),
        ("REVIDR", 42),
        ("SCTLR", 61),
        ("SMCCC_ARCH_WORKAROUND_1", 107),
        ("SMCCC_ARCH_WORKAROUND_2", 108),
        ("SPSR_abt", 23),
        ("SPSR_fiq", 37),
        ("SPSR_irq", 29),
        ("SPSR_svc", 20),
        ("SPSR_und", 26),
        ("SP_abt", 21),
        ("SP_fiq", 35),
        ("SP_irq", 27),
        ("SP_svc", 18),
        ("SP_und", 24),
        ("SP_usr", 13),
        ("TCMTR", 40),
        ("TLBTR", 41),
        ("TPIDRPRW", 86),
        ("TPIDRURO", 85),
        ("TPIDRURW", 84),
        ("TTBCR", 68),
        ("TTBR0", 64),
        ("TTBR0_32", 66),
        ("TTBR1", 65),
        ("TTBR1_32", 67),
        ("VBAR", 82),
    ],
};

/// The architectural name of the register of an id, `None` where no table knows it.
///
/// ```
/// use onereg::ids;
/// use onereg::registers::name_of;
///
/// assert_eq!(name_of(ids::SPSR_EL1), Some("SPSR_EL1"));
/// ```
#[must_use]
pub fn name_of(id: u64) -> Option<&'static str> {
    let register = ARM64.by_id(id).or_else(|| ARM.by_id(id));
    register.map(|register| register.name)
}
