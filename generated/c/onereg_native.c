// SPDX-License-Identifier: 0BSD
/*
 * The state of a vCPU, with a member for each register
 * From spec/layouts/native.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */

#include "onereg_native.h"

#include "onereg_ids.h"

#define SIZE(member) sizeof(((struct onereg_native *)0)->member)
#define FIELD(member) { offsetof(struct onereg_native, member), SIZE(member) }

/* A row is one register and the member of the state that keeps it. */
static const struct onereg_row rows[] = {
	{ .id = ONEREG_ARM64_SVE_VLS, .place = FIELD(sve_vls) },
	{ .id = ONEREG_ARM64_MIDR_EL1, .place = FIELD(midr_el1) },
	{ .id = ONEREG_ARM64_REVIDR_EL1, .place = FIELD(revidr_el1) },
	{ .id = ONEREG_ARM64_AIDR_EL1, .place = FIELD(aidr_el1) },
	{ .id = ONEREG_ARM64_MPIDR_EL1, .place = FIELD(mpidr_el1) },
	{ .id = ONEREG_ARM64_ID_PFR0_EL1, .place = FIELD(id_pfr0_el1) },
	{ .id = ONEREG_ARM64_ID_PFR1_EL1, .place = FIELD(id_pfr1_el1) },
	{ .id = ONEREG_ARM64_ID_DFR0_EL1, .place = FIELD(id_dfr0_el1) },
	{ .id = ONEREG_ARM64_ID_AFR0_EL1, .place = FIELD(id_afr0_el1) },
	{ .id = ONEREG_ARM64_ID_MMFR0_EL1, .place = FIELD(id_mmfr0_el1) },
	{ .id = ONEREG_ARM64_ID_MMFR1_EL1, .place = FIELD(id_mmfr1_el1) },
	{ .id = ONEREG_ARM64_ID_MMFR2_EL1, .place = FIELD(id_mmfr2_el1) },
	{ .id = ONEREG_ARM64_ID_MMFR3_EL1, .place = FIELD(id_mmfr3_el1) },
	{ .id = ONEREG_ARM64_ID_ISAR0_EL1, .place = FIELD(id_isar0_el1) },
	{ .id = ONEREG_ARM64_ID_ISAR1_EL1, .place = FIELD(id_isar1_el1) },
	{ .id = ONEREG_ARM64_ID_ISAR2_EL1, .place = FIELD(id_isar2_el1) },
	{ .id = ONEREG_ARM64_ID_ISAR3_EL1, .place = FIELD(id_isar3_el1) },
	{ .id = ONEREG_ARM64_ID_ISAR4_EL1, .place = FIELD(id_isar4_el1) },
	{ .id = ONEREG_ARM64_ID_ISAR5_EL1, .place = FIELD(id_isar5_el1) },
	{ .id = ONEREG_ARM64_ID_MMFR4_EL1, .place = FIELD(id_mmfr4_el1) },
	{ .id = ONEREG_ARM64_ID_ISAR6_EL1, .place = FIELD(id_isar6_el1) },
	{ .id = ONEREG_ARM64_MVFR0_EL1, .place = FIELD(mvfr0_el1) },
	{ .id = ONEREG_ARM64_MVFR1_EL1, .place = FIELD(mvfr1_el1) },
	{ .id = ONEREG_ARM64_MVFR2_EL1, .place = FIELD(mvfr2_el1) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_3_3, .place = FIELD(id_unallocated_3_3) },
	{ .id = ONEREG_ARM64_ID_PFR2_EL1, .place = FIELD(id_pfr2_el1) },
	{ .id = ONEREG_ARM64_ID_DFR1_EL1, .place = FIELD(id_dfr1_el1) },
	{ .id = ONEREG_ARM64_ID_MMFR5_EL1, .place = FIELD(id_mmfr5_el1) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_3_7, .place = FIELD(id_unallocated_3_7) },
	{ .id = ONEREG_ARM64_ID_AA64PFR0_EL1, .place = FIELD(id_aa64pfr0_el1) },
	{ .id = ONEREG_ARM64_ID_AA64PFR1_EL1, .place = FIELD(id_aa64pfr1_el1) },
	{ .id = ONEREG_ARM64_ID_AA64PFR2_EL1, .place = FIELD(id_aa64pfr2_el1) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_4_3, .place = FIELD(id_unallocated_4_3) },
	{ .id = ONEREG_ARM64_ID_AA64ZFR0_EL1, .place = FIELD(id_aa64zfr0_el1) },
	{ .id = ONEREG_ARM64_ID_AA64SMFR0_EL1, .place = FIELD(id_aa64smfr0_el1) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_4_6, .place = FIELD(id_unallocated_4_6) },
	{ .id = ONEREG_ARM64_ID_AA64FPFR0_EL1, .place = FIELD(id_aa64fpfr0_el1) },
	{ .id = ONEREG_ARM64_ID_AA64DFR0_EL1, .place = FIELD(id_aa64dfr0_el1) },
	{ .id = ONEREG_ARM64_ID_AA64DFR1_EL1, .place = FIELD(id_aa64dfr1_el1) },
	{ .id = ONEREG_ARM64_ID_AA64DFR2_EL1, .place = FIELD(id_aa64dfr2_el1) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_5_3, .place = FIELD(id_unallocated_5_3) },
	{ .id = ONEREG_ARM64_ID_AA64AFR0_EL1, .place = FIELD(id_aa64afr0_el1) },
	{ .id = ONEREG_ARM64_ID_AA64AFR1_EL1, .place = FIELD(id_aa64afr1_el1) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_5_6, .place = FIELD(id_unallocated_5_6) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_5_7, .place = FIELD(id_unallocated_5_7) },
	{ .id = ONEREG_ARM64_ID_AA64ISAR0_EL1, .place = FIELD(id_aa64isar0_el1) },
	{ .id = ONEREG_ARM64_ID_AA64ISAR1_EL1, .place = FIELD(id_aa64isar1_el1) },
	{ .id = ONEREG_ARM64_ID_AA64ISAR2_EL1, .place = FIELD(id_aa64isar2_el1) },
	{ .id = ONEREG_ARM64_ID_AA64ISAR3_EL1, .place = FIELD(id_aa64isar3_el1) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_6_4, .place = FIELD(id_unallocated_6_4) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_6_5, .place = FIELD(id_unallocated_6_5) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_6_6, .place = FIELD(id_unallocated_6_6) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_6_7, .place = FIELD(id_unallocated_6_7) },
	{ .id = ONEREG_ARM64_ID_AA64MMFR0_EL1, .place = FIELD(id_aa64mmfr0_el1) },
	{ .id = ONEREG_ARM64_ID_AA64MMFR1_EL1, .place = FIELD(id_aa64mmfr1_el1) },
	{ .id = ONEREG_ARM64_ID_AA64MMFR2_EL1, .place = FIELD(id_aa64mmfr2_el1) },
	{ .id = ONEREG_ARM64_ID_AA64MMFR3_EL1, .place = FIELD(id_aa64mmfr3_el1) },
	{ .id = ONEREG_ARM64_ID_AA64MMFR4_EL1, .place = FIELD(id_aa64mmfr4_el1) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_7_5, .place = FIELD(id_unallocated_7_5) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_7_6, .place = FIELD(id_unallocated_7_6) },
	{ .id = ONEREG_ARM64_ID_UNALLOCATED_7_7, .place = FIELD(id_unallocated_7_7) },
	{ .id = ONEREG_ARM64_CTR_EL0, .place = FIELD(ctr_el0) },
	{ .id = ONEREG_ARM64_STD_BMAP, .place = FIELD(std_bmap) },
	{ .id = ONEREG_ARM64_STD_HYP_BMAP, .place = FIELD(std_hyp_bmap) },
	{ .id = ONEREG_ARM64_VENDOR_HYP_BMAP, .place = FIELD(vendor_hyp_bmap) },
	{ .id = ONEREG_ARM64_VENDOR_HYP_BMAP_2, .place = FIELD(vendor_hyp_bmap_2) },
	{ .id = ONEREG_ARM64_PSCI_VERSION, .place = FIELD(psci_version) },
	{ .id = ONEREG_ARM64_SMCCC_ARCH_WORKAROUND_1, .place = FIELD(smccc_arch_workaround_1) },
	{ .id = ONEREG_ARM64_SMCCC_ARCH_WORKAROUND_2, .place = FIELD(smccc_arch_workaround_2) },
	{ .id = ONEREG_ARM64_SMCCC_ARCH_WORKAROUND_3, .place = FIELD(smccc_arch_workaround_3) },
	{ .id = ONEREG_ARM64_DBGVCR32_EL2, .place = FIELD(dbgvcr32_el2) },
	{ .id = ONEREG_ARM64_DACR32_EL2, .place = FIELD(dacr32_el2) },
	{ .id = ONEREG_ARM64_IFSR32_EL2, .place = FIELD(ifsr32_el2) },
	{ .id = ONEREG_ARM64_FPEXC32_EL2, .place = FIELD(fpexc32_el2) },
	{ .id = ONEREG_ARM64_CLIDR_EL1, .place = FIELD(clidr_el1) },
	{ .id = ONEREG_ARM64_CSSELR_EL1, .place = FIELD(csselr_el1) },
	{ .id = ONEREG_ARM64_CCSIDR0, .place = FIELD(ccsidr[0]) },
	{ .id = ONEREG_ARM64_CCSIDR1, .place = FIELD(ccsidr[1]) },
	{ .id = ONEREG_ARM64_CCSIDR2, .place = FIELD(ccsidr[2]) },
	{ .id = ONEREG_ARM64_CCSIDR3, .place = FIELD(ccsidr[3]) },
	{ .id = ONEREG_ARM64_CCSIDR4, .place = FIELD(ccsidr[4]) },
	{ .id = ONEREG_ARM64_CCSIDR5, .place = FIELD(ccsidr[5]) },
	{ .id = ONEREG_ARM64_CCSIDR6, .place = FIELD(ccsidr[6]) },
	{ .id = ONEREG_ARM64_CCSIDR7, .place = FIELD(ccsidr[7]) },
	{ .id = ONEREG_ARM64_CCSIDR8, .place = FIELD(ccsidr[8]) },
	{ .id = ONEREG_ARM64_CCSIDR9, .place = FIELD(ccsidr[9]) },
	{ .id = ONEREG_ARM64_CCSIDR10, .place = FIELD(ccsidr[10]) },
	{ .id = ONEREG_ARM64_CCSIDR11, .place = FIELD(ccsidr[11]) },
	{ .id = ONEREG_ARM64_CCSIDR12, .place = FIELD(ccsidr[12]) },
	{ .id = ONEREG_ARM64_CCSIDR13, .place = FIELD(ccsidr[13]) },
	{ .id = ONEREG_ARM64_DBGBVR0_EL1, .place = FIELD(dbgbvr_el1[0]) },
	{ .id = ONEREG_ARM64_DBGBVR1_EL1, .place = FIELD(dbgbvr_el1[1]) },
	{ .id = ONEREG_ARM64_DBGBVR2_EL1, .place = FIELD(dbgbvr_el1[2]) },
	{ .id = ONEREG_ARM64_DBGBVR3_EL1, .place = FIELD(dbgbvr_el1[3]) },
	{ .id = ONEREG_ARM64_DBGBVR4_EL1, .place = FIELD(dbgbvr_el1[4]) },
	{ .id = ONEREG_ARM64_DBGBVR5_EL1, .place = FIELD(dbgbvr_el1[5]) },
	{ .id = ONEREG_ARM64_DBGBVR6_EL1, .place = FIELD(dbgbvr_el1[6]) },
	{ .id = ONEREG_ARM64_DBGBVR7_EL1, .place = FIELD(dbgbvr_el1[7]) },
	{ .id = ONEREG_ARM64_DBGBVR8_EL1, .place = FIELD(dbgbvr_el1[8]) },
	{ .id = ONEREG_ARM64_DBGBVR9_EL1, .place = FIELD(dbgbvr_el1[9]) },
	{ .id = ONEREG_ARM64_DBGBVR10_EL1, .place = FIELD(dbgbvr_el1[10]) },
	{ .id = ONEREG_ARM64_DBGBVR11_EL1, .place = FIELD(dbgbvr_el1[11]) },
	{ .id = ONEREG_ARM64_DBGBVR12_EL1, .place = FIELD(dbgbvr_el1[12]) },
	{ .id = ONEREG_ARM64_DBGBVR13_EL1, .place = FIELD(dbgbvr_el1[13]) },
	{ .id = ONEREG_ARM64_DBGBVR14_EL1, .place = FIELD(dbgbvr_el1[14]) },
	{ .id = ONEREG_ARM64_DBGBVR15_EL1, .place = FIELD(dbgbvr_el1[15]) },
	{ .id = ONEREG_ARM64_DBGBCR0_EL1, .place = FIELD(dbgbcr_el1[0]) },
	{ .id = ONEREG_ARM64_DBGBCR1_EL1, .place = FIELD(dbgbcr_el1[1]) },
	{ .id = ONEREG_ARM64_DBGBCR2_EL1, .place = FIELD(dbgbcr_el1[2]) },
	{ .id = ONEREG_ARM64_DBGBCR3_EL1, .place = FIELD(dbgbcr_el1[3]) },
	{ .id = ONEREG_ARM64_DBGBCR4_EL1, .place = FIELD(dbgbcr_el1[4]) },
	{ .id = ONEREG_ARM64_DBGBCR5_EL1, .place = FIELD(dbgbcr_el1[5]) },
	{ .id = ONEREG_ARM64_DBGBCR6_EL1, .place = FIELD(dbgbcr_el1[6]) },
	{ .id = ONEREG_ARM64_DBGBCR7_EL1, .place = FIELD(dbgbcr_el1[7]) },
	{ .id = ONEREG_ARM64_DBGBCR8_EL1, .place = FIELD(dbgbcr_el1[8]) },
	{ .id = ONEREG_ARM64_DBGBCR9_EL1, .place = FIELD(dbgbcr_el1[9]) },
	{ .id = ONEREG_ARM64_DBGBCR10_EL1, .place = FIELD(dbgbcr_el1[10]) },
	{ .id = ONEREG_ARM64_DBGBCR11_EL1, .place = FIELD(dbgbcr_el1[11]) },
	{ .id = ONEREG_ARM64_DBGBCR12_EL1, .place = FIELD(dbgbcr_el1[12]) },
	{ .id = ONEREG_ARM64_DBGBCR13_EL1, .place = FIELD(dbgbcr_el1[13]) },
	{ .id = ONEREG_ARM64_DBGBCR14_EL1, .place = FIELD(dbgbcr_el1[14]) },
	{ .id = ONEREG_ARM64_DBGBCR15_EL1, .place = FIELD(dbgbcr_el1[15]) },
	{ .id = ONEREG_ARM64_DBGWVR0_EL1, .place = FIELD(dbgwvr_el1[0]) },
	{ .id = ONEREG_ARM64_DBGWVR1_EL1, .place = FIELD(dbgwvr_el1[1]) },
	{ .id = ONEREG_ARM64_DBGWVR2_EL1, .place = FIELD(dbgwvr_el1[2]) },
	{ .id = ONEREG_ARM64_DBGWVR3_EL1, .place = FIELD(dbgwvr_el1[3]) },
	{ .id = ONEREG_ARM64_DBGWVR4_EL1, .place = FIELD(dbgwvr_el1[4]) },
	{ .id = ONEREG_ARM64_DBGWVR5_EL1, .place = FIELD(dbgwvr_el1[5]) },
	{ .id = ONEREG_ARM64_DBGWVR6_EL1, .place = FIELD(dbgwvr_el1[6]) },
	{ .id = ONEREG_ARM64_DBGWVR7_EL1, .place = FIELD(dbgwvr_el1[7]) },
	{ .id = ONEREG_ARM64_DBGWVR8_EL1, .place = FIELD(dbgwvr_el1[8]) },
	{ .id = ONEREG_ARM64_DBGWVR9_EL1, .place = FIELD(dbgwvr_el1[9]) },
	{ .id = ONEREG_ARM64_DBGWVR10_EL1, .place = FIELD(dbgwvr_el1[10]) },
	{ .id = ONEREG_ARM64_DBGWVR11_EL1, .place = FIELD(dbgwvr_el1[11]) },
	{ .id = ONEREG_ARM64_DBGWVR12_EL1, .place = FIELD(dbgwvr_el1[12]) },
	{ .id = ONEREG_ARM64_DBGWVR13_EL1, .place = FIELD(dbgwvr_el1[13]) },
	{ .id = ONEREG_ARM64_DBGWVR14_EL1, .place = FIELD(dbgwvr_el1[14]) },
	{ .id = ONEREG_ARM64_DBGWVR15_EL1, .place = FIELD(dbgwvr_el1[15]) },
	{ .id = ONEREG_ARM64_DBGWCR0_EL1, .place = FIELD(dbgwcr_el1[0]) },
	{ .id = ONEREG_ARM64_DBGWCR1_EL1, .place = FIELD(dbgwcr_el1[1]) },
	{ .id = ONEREG_ARM64_DBGWCR2_EL1, .place = FIELD(dbgwcr_el1[2]) },
	{ .id = ONEREG_ARM64_DBGWCR3_EL1, .place = FIELD(dbgwcr_el1[3]) },
	{ .id = ONEREG_ARM64_DBGWCR4_EL1, .place = FIELD(dbgwcr_el1[4]) },
	{ .id = ONEREG_ARM64_DBGWCR5_EL1, .place = FIELD(dbgwcr_el1[5]) },
	{ .id = ONEREG_ARM64_DBGWCR6_EL1, .place = FIELD(dbgwcr_el1[6]) },
	{ .id = ONEREG_ARM64_DBGWCR7_EL1, .place = FIELD(dbgwcr_el1[7]) },
	{ .id = ONEREG_ARM64_DBGWCR8_EL1, .place = FIELD(dbgwcr_el1[8]) },
	{ .id = ONEREG_ARM64_DBGWCR9_EL1, .place = FIELD(dbgwcr_el1[9]) },
	{ .id = ONEREG_ARM64_DBGWCR10_EL1, .place = FIELD(dbgwcr_el1[10]) },
	{ .id = ONEREG_ARM64_DBGWCR11_EL1, .place = FIELD(dbgwcr_el1[11]) },
	{ .id = ONEREG_ARM64_DBGWCR12_EL1, .place = FIELD(dbgwcr_el1[12]) },
	{ .id = ONEREG_ARM64_DBGWCR13_EL1, .place = FIELD(dbgwcr_el1[13]) },
	{ .id = ONEREG_ARM64_DBGWCR14_EL1, .place = FIELD(dbgwcr_el1[14]) },
	{ .id = ONEREG_ARM64_DBGWCR15_EL1, .place = FIELD(dbgwcr_el1[15]) },
	{ .id = ONEREG_ARM64_MDCCINT_EL1, .place = FIELD(mdccint_el1) },
	{ .id = ONEREG_ARM64_MDSCR_EL1, .place = FIELD(mdscr_el1) },
	{ .id = ONEREG_ARM64_OSLSR_EL1, .place = FIELD(oslsr_el1) },
	{ .id = ONEREG_ARM64_HCR_EL2, .place = FIELD(hcr_el2) },
	{ .id = ONEREG_ARM64_HCRX_EL2, .place = FIELD(hcrx_el2) },
	{ .id = ONEREG_ARM64_HACR_EL2, .place = FIELD(hacr_el2) },
	{ .id = ONEREG_ARM64_HSTR_EL2, .place = FIELD(hstr_el2) },
	{ .id = ONEREG_ARM64_CPTR_EL2, .place = FIELD(cptr_el2) },
	{ .id = ONEREG_ARM64_MDCR_EL2, .place = FIELD(mdcr_el2) },
	{ .id = ONEREG_ARM64_VPIDR_EL2, .place = FIELD(vpidr_el2) },
	{ .id = ONEREG_ARM64_VMPIDR_EL2, .place = FIELD(vmpidr_el2) },
	{ .id = ONEREG_ARM64_VNCR_EL2, .place = FIELD(vncr_el2) },
	{ .id = ONEREG_ARM64_NVHCR_EL2, .place = FIELD(nvhcr_el2) },
	{ .id = ONEREG_ARM64_SCTLR_EL2, .place = FIELD(sctlr_el2) },
	{ .id = ONEREG_ARM64_SCTLR2_EL2, .place = FIELD(sctlr2_el2) },
	{ .id = ONEREG_ARM64_ACTLR_EL2, .place = FIELD(actlr_el2) },
	{ .id = ONEREG_ARM64_ZCR_EL2, .place = FIELD(zcr_el2) },
	{ .id = ONEREG_ARM64_TTBR0_EL2, .place = FIELD(ttbr0_el2) },
	{ .id = ONEREG_ARM64_TTBR1_EL2, .place = FIELD(ttbr1_el2) },
	{ .id = ONEREG_ARM64_TCR_EL2, .place = FIELD(tcr_el2) },
	{ .id = ONEREG_ARM64_TCR2_EL2, .place = FIELD(tcr2_el2) },
	{ .id = ONEREG_ARM64_VTTBR_EL2, .place = FIELD(vttbr_el2) },
	{ .id = ONEREG_ARM64_VTCR_EL2, .place = FIELD(vtcr_el2) },
	{ .id = ONEREG_ARM64_MAIR_EL2, .place = FIELD(mair_el2) },
	{ .id = ONEREG_ARM64_AMAIR_EL2, .place = FIELD(amair_el2) },
	{ .id = ONEREG_ARM64_PIRE0_EL2, .place = FIELD(pire0_el2) },
	{ .id = ONEREG_ARM64_PIR_EL2, .place = FIELD(pir_el2) },
	{ .id = ONEREG_ARM64_POR_EL2, .place = FIELD(por_el2) },
	{ .id = ONEREG_ARM64_VBAR_EL2, .place = FIELD(vbar_el2) },
	{ .id = ONEREG_ARM64_RVBAR_EL2, .place = FIELD(rvbar_el2) },
	{ .id = ONEREG_ARM64_SPSR_EL2, .place = FIELD(spsr_el2) },
	{ .id = ONEREG_ARM64_ELR_EL2, .place = FIELD(elr_el2) },
	{ .id = ONEREG_ARM64_ESR_EL2, .place = FIELD(esr_el2) },
	{ .id = ONEREG_ARM64_FAR_EL2, .place = FIELD(far_el2) },
	{ .id = ONEREG_ARM64_HPFAR_EL2, .place = FIELD(hpfar_el2) },
	{ .id = ONEREG_ARM64_AFSR0_EL2, .place = FIELD(afsr0_el2) },
	{ .id = ONEREG_ARM64_AFSR1_EL2, .place = FIELD(afsr1_el2) },
	{ .id = ONEREG_ARM64_VDISR_EL2, .place = FIELD(vdisr_el2) },
	{ .id = ONEREG_ARM64_VSESR_EL2, .place = FIELD(vsesr_el2) },
	{ .id = ONEREG_ARM64_SP_EL2, .place = FIELD(sp_el2) },
	{ .id = ONEREG_ARM64_CONTEXTIDR_EL2, .place = FIELD(contextidr_el2) },
	{ .id = ONEREG_ARM64_TPIDR_EL2, .place = FIELD(tpidr_el2) },
	{ .id = ONEREG_ARM64_HFGRTR_EL2, .place = FIELD(hfgrtr_el2) },
	{ .id = ONEREG_ARM64_HFGWTR_EL2, .place = FIELD(hfgwtr_el2) },
	{ .id = ONEREG_ARM64_HFGITR_EL2, .place = FIELD(hfgitr_el2) },
	{ .id = ONEREG_ARM64_HDFGRTR_EL2, .place = FIELD(hdfgrtr_el2) },
	{ .id = ONEREG_ARM64_HDFGWTR_EL2, .place = FIELD(hdfgwtr_el2) },
	{ .id = ONEREG_ARM64_HAFGRTR_EL2, .place = FIELD(hafgrtr_el2) },
	{ .id = ONEREG_ARM64_HFGRTR2_EL2, .place = FIELD(hfgrtr2_el2) },
	{ .id = ONEREG_ARM64_HFGWTR2_EL2, .place = FIELD(hfgwtr2_el2) },
	{ .id = ONEREG_ARM64_HFGITR2_EL2, .place = FIELD(hfgitr2_el2) },
	{ .id = ONEREG_ARM64_HDFGRTR2_EL2, .place = FIELD(hdfgrtr2_el2) },
	{ .id = ONEREG_ARM64_HDFGWTR2_EL2, .place = FIELD(hdfgwtr2_el2) },
	{ .id = ONEREG_ARM64_ICH_HCR_EL2, .place = FIELD(ich_hcr_el2) },
	{ .id = ONEREG_ARM64_ICH_VMCR_EL2, .place = FIELD(ich_vmcr_el2) },
	{ .id = ONEREG_ARM64_ICH_AP0R0_EL2, .place = FIELD(ich_ap0r_el2[0]) },
	{ .id = ONEREG_ARM64_ICH_AP0R1_EL2, .place = FIELD(ich_ap0r_el2[1]) },
	{ .id = ONEREG_ARM64_ICH_AP0R2_EL2, .place = FIELD(ich_ap0r_el2[2]) },
	{ .id = ONEREG_ARM64_ICH_AP0R3_EL2, .place = FIELD(ich_ap0r_el2[3]) },
	{ .id = ONEREG_ARM64_ICH_AP1R0_EL2, .place = FIELD(ich_ap1r_el2[0]) },
	{ .id = ONEREG_ARM64_ICH_AP1R1_EL2, .place = FIELD(ich_ap1r_el2[1]) },
	{ .id = ONEREG_ARM64_ICH_AP1R2_EL2, .place = FIELD(ich_ap1r_el2[2]) },
	{ .id = ONEREG_ARM64_ICH_AP1R3_EL2, .place = FIELD(ich_ap1r_el2[3]) },
	{ .id = ONEREG_ARM64_ICH_LR0_EL2, .place = FIELD(ich_lr_el2[0]) },
	{ .id = ONEREG_ARM64_ICH_LR1_EL2, .place = FIELD(ich_lr_el2[1]) },
	{ .id = ONEREG_ARM64_ICH_LR2_EL2, .place = FIELD(ich_lr_el2[2]) },
	{ .id = ONEREG_ARM64_ICH_LR3_EL2, .place = FIELD(ich_lr_el2[3]) },
	{ .id = ONEREG_ARM64_ICH_LR4_EL2, .place = FIELD(ich_lr_el2[4]) },
	{ .id = ONEREG_ARM64_ICH_LR5_EL2, .place = FIELD(ich_lr_el2[5]) },
	{ .id = ONEREG_ARM64_ICH_LR6_EL2, .place = FIELD(ich_lr_el2[6]) },
	{ .id = ONEREG_ARM64_ICH_LR7_EL2, .place = FIELD(ich_lr_el2[7]) },
	{ .id = ONEREG_ARM64_ICH_LR8_EL2, .place = FIELD(ich_lr_el2[8]) },
	{ .id = ONEREG_ARM64_ICH_LR9_EL2, .place = FIELD(ich_lr_el2[9]) },
	{ .id = ONEREG_ARM64_ICH_LR10_EL2, .place = FIELD(ich_lr_el2[10]) },
	{ .id = ONEREG_ARM64_ICH_LR11_EL2, .place = FIELD(ich_lr_el2[11]) },
	{ .id = ONEREG_ARM64_ICH_LR12_EL2, .place = FIELD(ich_lr_el2[12]) },
	{ .id = ONEREG_ARM64_ICH_LR13_EL2, .place = FIELD(ich_lr_el2[13]) },
	{ .id = ONEREG_ARM64_ICH_LR14_EL2, .place = FIELD(ich_lr_el2[14]) },
	{ .id = ONEREG_ARM64_ICH_LR15_EL2, .place = FIELD(ich_lr_el2[15]) },
	{ .id = ONEREG_ARM64_RGSR_EL1, .place = FIELD(rgsr_el1) },
	{ .id = ONEREG_ARM64_GCR_EL1, .place = FIELD(gcr_el1) },
	{ .id = ONEREG_ARM64_TFSR_EL1, .place = FIELD(tfsr_el1) },
	{ .id = ONEREG_ARM64_TFSRE0_EL1, .place = FIELD(tfsre0_el1) },
	{ .id = ONEREG_ARM64_PMMIR_EL1, .place = FIELD(pmmir_el1) },
	{ .id = ONEREG_ARM64_PMCR_EL0, .place = FIELD(pmcr_el0) },
	{ .id = ONEREG_ARM64_PMCNTENSET_EL0, .place = FIELD(pmcntenset_el0) },
	{ .id = ONEREG_ARM64_PMCNTENCLR_EL0, .place = FIELD(pmcntenclr_el0) },
	{ .id = ONEREG_ARM64_PMINTENSET_EL1, .place = FIELD(pmintenset_el1) },
	{ .id = ONEREG_ARM64_PMINTENCLR_EL1, .place = FIELD(pmintenclr_el1) },
	{ .id = ONEREG_ARM64_PMOVSSET_EL0, .place = FIELD(pmovsset_el0) },
	{ .id = ONEREG_ARM64_PMOVSCLR_EL0, .place = FIELD(pmovsclr_el0) },
	{ .id = ONEREG_ARM64_PMSELR_EL0, .place = FIELD(pmselr_el0) },
	{ .id = ONEREG_ARM64_PMUSERENR_EL0, .place = FIELD(pmuserenr_el0) },
	{ .id = ONEREG_ARM64_PMEVTYPER0_EL0, .place = FIELD(pmevtyper_el0[0]) },
	{ .id = ONEREG_ARM64_PMEVTYPER1_EL0, .place = FIELD(pmevtyper_el0[1]) },
	{ .id = ONEREG_ARM64_PMEVTYPER2_EL0, .place = FIELD(pmevtyper_el0[2]) },
	{ .id = ONEREG_ARM64_PMEVTYPER3_EL0, .place = FIELD(pmevtyper_el0[3]) },
	{ .id = ONEREG_ARM64_PMEVTYPER4_EL0, .place = FIELD(pmevtyper_el0[4]) },
	{ .id = ONEREG_ARM64_PMEVTYPER5_EL0, .place = FIELD(pmevtyper_el0[5]) },
	{ .id = ONEREG_ARM64_PMEVTYPER6_EL0, .place = FIELD(pmevtyper_el0[6]) },
	{ .id = ONEREG_ARM64_PMEVTYPER7_EL0, .place = FIELD(pmevtyper_el0[7]) },
	{ .id = ONEREG_ARM64_PMEVTYPER8_EL0, .place = FIELD(pmevtyper_el0[8]) },
	{ .id = ONEREG_ARM64_PMEVTYPER9_EL0, .place = FIELD(pmevtyper_el0[9]) },
	{ .id = ONEREG_ARM64_PMEVTYPER10_EL0, .place = FIELD(pmevtyper_el0[10]) },
	{ .id = ONEREG_ARM64_PMEVTYPER11_EL0, .place = FIELD(pmevtyper_el0[11]) },
	{ .id = ONEREG_ARM64_PMEVTYPER12_EL0, .place = FIELD(pmevtyper_el0[12]) },
	{ .id = ONEREG_ARM64_PMEVTYPER13_EL0, .place = FIELD(pmevtyper_el0[13]) },
	{ .id = ONEREG_ARM64_PMEVTYPER14_EL0, .place = FIELD(pmevtyper_el0[14]) },
	{ .id = ONEREG_ARM64_PMEVTYPER15_EL0, .place = FIELD(pmevtyper_el0[15]) },
	{ .id = ONEREG_ARM64_PMEVTYPER16_EL0, .place = FIELD(pmevtyper_el0[16]) },
	{ .id = ONEREG_ARM64_PMEVTYPER17_EL0, .place = FIELD(pmevtyper_el0[17]) },
	{ .id = ONEREG_ARM64_PMEVTYPER18_EL0, .place = FIELD(pmevtyper_el0[18]) },
	{ .id = ONEREG_ARM64_PMEVTYPER19_EL0, .place = FIELD(pmevtyper_el0[19]) },
	{ .id = ONEREG_ARM64_PMEVTYPER20_EL0, .place = FIELD(pmevtyper_el0[20]) },
	{ .id = ONEREG_ARM64_PMEVTYPER21_EL0, .place = FIELD(pmevtyper_el0[21]) },
	{ .id = ONEREG_ARM64_PMEVTYPER22_EL0, .place = FIELD(pmevtyper_el0[22]) },
	{ .id = ONEREG_ARM64_PMEVTYPER23_EL0, .place = FIELD(pmevtyper_el0[23]) },
	{ .id = ONEREG_ARM64_PMEVTYPER24_EL0, .place = FIELD(pmevtyper_el0[24]) },
	{ .id = ONEREG_ARM64_PMEVTYPER25_EL0, .place = FIELD(pmevtyper_el0[25]) },
	{ .id = ONEREG_ARM64_PMEVTYPER26_EL0, .place = FIELD(pmevtyper_el0[26]) },
	{ .id = ONEREG_ARM64_PMEVTYPER27_EL0, .place = FIELD(pmevtyper_el0[27]) },
	{ .id = ONEREG_ARM64_PMEVTYPER28_EL0, .place = FIELD(pmevtyper_el0[28]) },
	{ .id = ONEREG_ARM64_PMEVTYPER29_EL0, .place = FIELD(pmevtyper_el0[29]) },
	{ .id = ONEREG_ARM64_PMEVTYPER30_EL0, .place = FIELD(pmevtyper_el0[30]) },
	{ .id = ONEREG_ARM64_PMCCFILTR_EL0, .place = FIELD(pmccfiltr_el0) },
	{ .id = ONEREG_ARM64_PMEVCNTR0_EL0, .place = FIELD(pmevcntr_el0[0]) },
	{ .id = ONEREG_ARM64_PMEVCNTR1_EL0, .place = FIELD(pmevcntr_el0[1]) },
	{ .id = ONEREG_ARM64_PMEVCNTR2_EL0, .place = FIELD(pmevcntr_el0[2]) },
	{ .id = ONEREG_ARM64_PMEVCNTR3_EL0, .place = FIELD(pmevcntr_el0[3]) },
	{ .id = ONEREG_ARM64_PMEVCNTR4_EL0, .place = FIELD(pmevcntr_el0[4]) },
	{ .id = ONEREG_ARM64_PMEVCNTR5_EL0, .place = FIELD(pmevcntr_el0[5]) },
	{ .id = ONEREG_ARM64_PMEVCNTR6_EL0, .place = FIELD(pmevcntr_el0[6]) },
	{ .id = ONEREG_ARM64_PMEVCNTR7_EL0, .place = FIELD(pmevcntr_el0[7]) },
	{ .id = ONEREG_ARM64_PMEVCNTR8_EL0, .place = FIELD(pmevcntr_el0[8]) },
	{ .id = ONEREG_ARM64_PMEVCNTR9_EL0, .place = FIELD(pmevcntr_el0[9]) },
	{ .id = ONEREG_ARM64_PMEVCNTR10_EL0, .place = FIELD(pmevcntr_el0[10]) },
	{ .id = ONEREG_ARM64_PMEVCNTR11_EL0, .place = FIELD(pmevcntr_el0[11]) },
	{ .id = ONEREG_ARM64_PMEVCNTR12_EL0, .place = FIELD(pmevcntr_el0[12]) },
	{ .id = ONEREG_ARM64_PMEVCNTR13_EL0, .place = FIELD(pmevcntr_el0[13]) },
	{ .id = ONEREG_ARM64_PMEVCNTR14_EL0, .place = FIELD(pmevcntr_el0[14]) },
	{ .id = ONEREG_ARM64_PMEVCNTR15_EL0, .place = FIELD(pmevcntr_el0[15]) },
	{ .id = ONEREG_ARM64_PMEVCNTR16_EL0, .place = FIELD(pmevcntr_el0[16]) },
	{ .id = ONEREG_ARM64_PMEVCNTR17_EL0, .place = FIELD(pmevcntr_el0[17]) },
	{ .id = ONEREG_ARM64_PMEVCNTR18_EL0, .place = FIELD(pmevcntr_el0[18]) },
	{ .id = ONEREG_ARM64_PMEVCNTR19_EL0, .place = FIELD(pmevcntr_el0[19]) },
	{ .id = ONEREG_ARM64_PMEVCNTR20_EL0, .place = FIELD(pmevcntr_el0[20]) },
	{ .id = ONEREG_ARM64_PMEVCNTR21_EL0, .place = FIELD(pmevcntr_el0[21]) },
	{ .id = ONEREG_ARM64_PMEVCNTR22_EL0, .place = FIELD(pmevcntr_el0[22]) },
	{ .id = ONEREG_ARM64_PMEVCNTR23_EL0, .place = FIELD(pmevcntr_el0[23]) },
	{ .id = ONEREG_ARM64_PMEVCNTR24_EL0, .place = FIELD(pmevcntr_el0[24]) },
	{ .id = ONEREG_ARM64_PMEVCNTR25_EL0, .place = FIELD(pmevcntr_el0[25]) },
	{ .id = ONEREG_ARM64_PMEVCNTR26_EL0, .place = FIELD(pmevcntr_el0[26]) },
	{ .id = ONEREG_ARM64_PMEVCNTR27_EL0, .place = FIELD(pmevcntr_el0[27]) },
	{ .id = ONEREG_ARM64_PMEVCNTR28_EL0, .place = FIELD(pmevcntr_el0[28]) },
	{ .id = ONEREG_ARM64_PMEVCNTR29_EL0, .place = FIELD(pmevcntr_el0[29]) },
	{ .id = ONEREG_ARM64_PMEVCNTR30_EL0, .place = FIELD(pmevcntr_el0[30]) },
	{ .id = ONEREG_ARM64_PMCCNTR_EL0, .place = FIELD(pmccntr_el0) },
	{ .id = ONEREG_ARM64_PMSWINC_EL0, .place = FIELD(pmswinc_el0) },
	{ .id = ONEREG_ARM64_APIAKeyLo_EL1, .place = FIELD(apiakeylo_el1) },
	{ .id = ONEREG_ARM64_APIAKeyHi_EL1, .place = FIELD(apiakeyhi_el1) },
	{ .id = ONEREG_ARM64_APIBKeyLo_EL1, .place = FIELD(apibkeylo_el1) },
	{ .id = ONEREG_ARM64_APIBKeyHi_EL1, .place = FIELD(apibkeyhi_el1) },
	{ .id = ONEREG_ARM64_APDAKeyLo_EL1, .place = FIELD(apdakeylo_el1) },
	{ .id = ONEREG_ARM64_APDAKeyHi_EL1, .place = FIELD(apdakeyhi_el1) },
	{ .id = ONEREG_ARM64_APDBKeyLo_EL1, .place = FIELD(apdbkeylo_el1) },
	{ .id = ONEREG_ARM64_APDBKeyHi_EL1, .place = FIELD(apdbkeyhi_el1) },
	{ .id = ONEREG_ARM64_APGAKeyLo_EL1, .place = FIELD(apgakeylo_el1) },
	{ .id = ONEREG_ARM64_APGAKeyHi_EL1, .place = FIELD(apgakeyhi_el1) },
	{ .id = ONEREG_ARM64_SCTLR_EL1, .place = FIELD(sctlr_el1) },
	{ .id = ONEREG_ARM64_ACTLR_EL1, .place = FIELD(actlr_el1) },
	{ .id = ONEREG_ARM64_CPACR_EL1, .place = FIELD(cpacr_el1) },
	{ .id = ONEREG_ARM64_SCTLR2_EL1, .place = FIELD(sctlr2_el1) },
	{ .id = ONEREG_ARM64_TTBR0_EL1, .place = FIELD(ttbr0_el1) },
	{ .id = ONEREG_ARM64_TTBR1_EL1, .place = FIELD(ttbr1_el1) },
	{ .id = ONEREG_ARM64_TCR_EL1, .place = FIELD(tcr_el1) },
	{ .id = ONEREG_ARM64_TCR2_EL1, .place = FIELD(tcr2_el1) },
	{ .id = ONEREG_ARM64_MAIR_EL1, .place = FIELD(mair_el1) },
	{ .id = ONEREG_ARM64_AMAIR_EL1, .place = FIELD(amair_el1) },
	{ .id = ONEREG_ARM64_PIRE0_EL1, .place = FIELD(pire0_el1) },
	{ .id = ONEREG_ARM64_PIR_EL1, .place = FIELD(pir_el1) },
	{ .id = ONEREG_ARM64_POR_EL0, .place = FIELD(por_el0) },
	{ .id = ONEREG_ARM64_POR_EL1, .place = FIELD(por_el1) },
	{ .id = ONEREG_ARM64_PAR_EL1, .place = FIELD(par_el1) },
	{ .id = ONEREG_ARM64_VBAR_EL1, .place = FIELD(vbar_el1) },
	{ .id = ONEREG_ARM64_ESR_EL1, .place = FIELD(esr_el1) },
	{ .id = ONEREG_ARM64_FAR_EL1, .place = FIELD(far_el1) },
	{ .id = ONEREG_ARM64_AFSR0_EL1, .place = FIELD(afsr0_el1) },
	{ .id = ONEREG_ARM64_AFSR1_EL1, .place = FIELD(afsr1_el1) },
	{ .id = ONEREG_ARM64_DISR_EL1, .place = FIELD(disr_el1) },
	{ .id = ONEREG_ARM64_CONTEXTIDR_EL1, .place = FIELD(contextidr_el1) },
	{ .id = ONEREG_ARM64_TPIDR_EL0, .place = FIELD(tpidr_el0) },
	{ .id = ONEREG_ARM64_TPIDRRO_EL0, .place = FIELD(tpidrro_el0) },
	{ .id = ONEREG_ARM64_TPIDR_EL1, .place = FIELD(tpidr_el1) },
	{ .id = ONEREG_ARM64_ZCR_EL1, .place = FIELD(zcr_el1) },
	{ .id = ONEREG_ARM64_FPMR, .place = FIELD(fpmr) },
	{ .id = ONEREG_ARM64_SVCR, .place = FIELD(svcr) },
	{ .id = ONEREG_ARM64_CNTKCTL_EL1, .place = FIELD(cntkctl_el1) },
	{ .id = ONEREG_ARM64_CNTHCTL_EL2, .place = FIELD(cnthctl_el2) },
	{ .id = ONEREG_ARM64_CNTVOFF_EL2, .place = FIELD(cntvoff_el2) },
	{ .id = ONEREG_ARM64_CNTV_CTL_EL0, .place = FIELD(cntv_ctl_el0) },
	{ .id = ONEREG_ARM64_CNTV_CVAL_EL0, .place = FIELD(cntv_cval_el0) },
	{ .id = ONEREG_ARM64_CNTP_CTL_EL0, .place = FIELD(cntp_ctl_el0) },
	{ .id = ONEREG_ARM64_CNTP_CVAL_EL0, .place = FIELD(cntp_cval_el0) },
	{ .id = ONEREG_ARM64_CNTVCT_EL0, .place = FIELD(cntvct_el0) },
	{ .id = ONEREG_ARM64_CNTPCT_EL0, .place = FIELD(cntpct_el0) },
	{ .id = ONEREG_ARM64_CNTHP_CTL_EL2, .place = FIELD(cnthp_ctl_el2) },
	{ .id = ONEREG_ARM64_CNTHP_CVAL_EL2, .place = FIELD(cnthp_cval_el2) },
	{ .id = ONEREG_ARM64_CNTHV_CTL_EL2, .place = FIELD(cnthv_ctl_el2) },
	{ .id = ONEREG_ARM64_CNTHV_CVAL_EL2, .place = FIELD(cnthv_cval_el2) },
	{ .id = ONEREG_ARM64_PSTATE, .place = FIELD(pstate) },
	{ .id = ONEREG_ARM64_X0, .place = FIELD(x[0]) },
	{ .id = ONEREG_ARM64_X1, .place = FIELD(x[1]) },
	{ .id = ONEREG_ARM64_X2, .place = FIELD(x[2]) },
	{ .id = ONEREG_ARM64_X3, .place = FIELD(x[3]) },
	{ .id = ONEREG_ARM64_X4, .place = FIELD(x[4]) },
	{ .id = ONEREG_ARM64_X5, .place = FIELD(x[5]) },
	{ .id = ONEREG_ARM64_X6, .place = FIELD(x[6]) },
	{ .id = ONEREG_ARM64_X7, .place = FIELD(x[7]) },
	{ .id = ONEREG_ARM64_X8, .place = FIELD(x[8]) },
	{ .id = ONEREG_ARM64_X9, .place = FIELD(x[9]) },
	{ .id = ONEREG_ARM64_X10, .place = FIELD(x[10]) },
	{ .id = ONEREG_ARM64_X11, .place = FIELD(x[11]) },
	{ .id = ONEREG_ARM64_X12, .place = FIELD(x[12]) },
	{ .id = ONEREG_ARM64_X13, .place = FIELD(x[13]) },
	{ .id = ONEREG_ARM64_X14, .place = FIELD(x[14]) },
	{ .id = ONEREG_ARM64_X15, .place = FIELD(x[15]) },
	{ .id = ONEREG_ARM64_X16, .place = FIELD(x[16]) },
	{ .id = ONEREG_ARM64_X17, .place = FIELD(x[17]) },
	{ .id = ONEREG_ARM64_X18, .place = FIELD(x[18]) },
	{ .id = ONEREG_ARM64_X19, .place = FIELD(x[19]) },
	{ .id = ONEREG_ARM64_X20, .place = FIELD(x[20]) },
	{ .id = ONEREG_ARM64_X21, .place = FIELD(x[21]) },
	{ .id = ONEREG_ARM64_X22, .place = FIELD(x[22]) },
	{ .id = ONEREG_ARM64_X23, .place = FIELD(x[23]) },
	{ .id = ONEREG_ARM64_X24, .place = FIELD(x[24]) },
	{ .id = ONEREG_ARM64_X25, .place = FIELD(x[25]) },
	{ .id = ONEREG_ARM64_X26, .place = FIELD(x[26]) },
	{ .id = ONEREG_ARM64_X27, .place = FIELD(x[27]) },
	{ .id = ONEREG_ARM64_X28, .place = FIELD(x[28]) },
	{ .id = ONEREG_ARM64_X29, .place = FIELD(x[29]) },
	{ .id = ONEREG_ARM64_X30, .place = FIELD(x[30]) },
	{ .id = ONEREG_ARM64_PC, .place = FIELD(pc) },
	{ .id = ONEREG_ARM64_SP_EL0, .place = FIELD(sp_el0) },
	{ .id = ONEREG_ARM64_SP_EL1, .place = FIELD(sp_el1) },
	{ .id = ONEREG_ARM64_ELR_EL1, .place = FIELD(elr_el1) },
	{ .id = ONEREG_ARM64_SPSR_EL1, .place = FIELD(spsr_el1) },
	{ .id = ONEREG_ARM64_SPSR_abt, .place = FIELD(spsr_abt) },
	{ .id = ONEREG_ARM64_SPSR_und, .place = FIELD(spsr_und) },
	{ .id = ONEREG_ARM64_SPSR_irq, .place = FIELD(spsr_irq) },
	{ .id = ONEREG_ARM64_SPSR_fiq, .place = FIELD(spsr_fiq) },
	{ .id = ONEREG_ARM64_V0, .place = FIELD(v[0]) },
	{ .id = ONEREG_ARM64_V1, .place = FIELD(v[1]) },
	{ .id = ONEREG_ARM64_V2, .place = FIELD(v[2]) },
	{ .id = ONEREG_ARM64_V3, .place = FIELD(v[3]) },
	{ .id = ONEREG_ARM64_V4, .place = FIELD(v[4]) },
	{ .id = ONEREG_ARM64_V5, .place = FIELD(v[5]) },
	{ .id = ONEREG_ARM64_V6, .place = FIELD(v[6]) },
	{ .id = ONEREG_ARM64_V7, .place = FIELD(v[7]) },
	{ .id = ONEREG_ARM64_V8, .place = FIELD(v[8]) },
	{ .id = ONEREG_ARM64_V9, .place = FIELD(v[9]) },
	{ .id = ONEREG_ARM64_V10, .place = FIELD(v[10]) },
	{ .id = ONEREG_ARM64_V11, .place = FIELD(v[11]) },
	{ .id = ONEREG_ARM64_V12, .place = FIELD(v[12]) },
	{ .id = ONEREG_ARM64_V13, .place = FIELD(v[13]) },
	{ .id = ONEREG_ARM64_V14, .place = FIELD(v[14]) },
	{ .id = ONEREG_ARM64_V15, .place = FIELD(v[15]) },
	{ .id = ONEREG_ARM64_V16, .place = FIELD(v[16]) },
	{ .id = ONEREG_ARM64_V17, .place = FIELD(v[17]) },
	{ .id = ONEREG_ARM64_V18, .place = FIELD(v[18]) },
	{ .id = ONEREG_ARM64_V19, .place = FIELD(v[19]) },
	{ .id = ONEREG_ARM64_V20, .place = FIELD(v[20]) },
	{ .id = ONEREG_ARM64_V21, .place = FIELD(v[21]) },
	{ .id = ONEREG_ARM64_V22, .place = FIELD(v[22]) },
	{ .id = ONEREG_ARM64_V23, .place = FIELD(v[23]) },
	{ .id = ONEREG_ARM64_V24, .place = FIELD(v[24]) },
	{ .id = ONEREG_ARM64_V25, .place = FIELD(v[25]) },
	{ .id = ONEREG_ARM64_V26, .place = FIELD(v[26]) },
	{ .id = ONEREG_ARM64_V27, .place = FIELD(v[27]) },
	{ .id = ONEREG_ARM64_V28, .place = FIELD(v[28]) },
	{ .id = ONEREG_ARM64_V29, .place = FIELD(v[29]) },
	{ .id = ONEREG_ARM64_V30, .place = FIELD(v[30]) },
	{ .id = ONEREG_ARM64_V31, .place = FIELD(v[31]) },
	{ .id = ONEREG_ARM64_FPSR, .place = FIELD(fpsr) },
	{ .id = ONEREG_ARM64_FPCR, .place = FIELD(fpcr) },
	{ .id = ONEREG_ARM64_Z0, .place = FIELD(z[0]) },
	{ .id = ONEREG_ARM64_Z1, .place = FIELD(z[1]) },
	{ .id = ONEREG_ARM64_Z2, .place = FIELD(z[2]) },
	{ .id = ONEREG_ARM64_Z3, .place = FIELD(z[3]) },
	{ .id = ONEREG_ARM64_Z4, .place = FIELD(z[4]) },
	{ .id = ONEREG_ARM64_Z5, .place = FIELD(z[5]) },
	{ .id = ONEREG_ARM64_Z6, .place = FIELD(z[6]) },
	{ .id = ONEREG_ARM64_Z7, .place = FIELD(z[7]) },
	{ .id = ONEREG_ARM64_Z8, .place = FIELD(z[8]) },
	{ .id = ONEREG_ARM64_Z9, .place = FIELD(z[9]) },
	{ .id = ONEREG_ARM64_Z10, .place = FIELD(z[10]) },
	{ .id = ONEREG_ARM64_Z11, .place = FIELD(z[11]) },
	{ .id = ONEREG_ARM64_Z12, .place = FIELD(z[12]) },
	{ .id = ONEREG_ARM64_Z13, .place = FIELD(z[13]) },
	{ .id = ONEREG_ARM64_Z14, .place = FIELD(z[14]) },
	{ .id = ONEREG_ARM64_Z15, .place = FIELD(z[15]) },
	{ .id = ONEREG_ARM64_Z16, .place = FIELD(z[16]) },
	{ .id = ONEREG_ARM64_Z17, .place = FIELD(z[17]) },
	{ .id = ONEREG_ARM64_Z18, .place = FIELD(z[18]) },
	{ .id = ONEREG_ARM64_Z19, .place = FIELD(z[19]) },
	{ .id = ONEREG_ARM64_Z20, .place = FIELD(z[20]) },
	{ .id = ONEREG_ARM64_Z21, .place = FIELD(z[21]) },
	{ .id = ONEREG_ARM64_Z22, .place = FIELD(z[22]) },
	{ .id = ONEREG_ARM64_Z23, .place = FIELD(z[23]) },
	{ .id = ONEREG_ARM64_Z24, .place = FIELD(z[24]) },
	{ .id = ONEREG_ARM64_Z25, .place = FIELD(z[25]) },
	{ .id = ONEREG_ARM64_Z26, .place = FIELD(z[26]) },
	{ .id = ONEREG_ARM64_Z27, .place = FIELD(z[27]) },
	{ .id = ONEREG_ARM64_Z28, .place = FIELD(z[28]) },
	{ .id = ONEREG_ARM64_Z29, .place = FIELD(z[29]) },
	{ .id = ONEREG_ARM64_Z30, .place = FIELD(z[30]) },
	{ .id = ONEREG_ARM64_Z31, .place = FIELD(z[31]) },
	{ .id = ONEREG_ARM64_P0, .place = FIELD(p[0]) },
	{ .id = ONEREG_ARM64_P1, .place = FIELD(p[1]) },
	{ .id = ONEREG_ARM64_P2, .place = FIELD(p[2]) },
	{ .id = ONEREG_ARM64_P3, .place = FIELD(p[3]) },
	{ .id = ONEREG_ARM64_P4, .place = FIELD(p[4]) },
	{ .id = ONEREG_ARM64_P5, .place = FIELD(p[5]) },
	{ .id = ONEREG_ARM64_P6, .place = FIELD(p[6]) },
	{ .id = ONEREG_ARM64_P7, .place = FIELD(p[7]) },
	{ .id = ONEREG_ARM64_P8, .place = FIELD(p[8]) },
	{ .id = ONEREG_ARM64_P9, .place = FIELD(p[9]) },
	{ .id = ONEREG_ARM64_P10, .place = FIELD(p[10]) },
	{ .id = ONEREG_ARM64_P11, .place = FIELD(p[11]) },
	{ .id = ONEREG_ARM64_P12, .place = FIELD(p[12]) },
	{ .id = ONEREG_ARM64_P13, .place = FIELD(p[13]) },
	{ .id = ONEREG_ARM64_P14, .place = FIELD(p[14]) },
	{ .id = ONEREG_ARM64_P15, .place = FIELD(p[15]) },
	{ .id = ONEREG_ARM64_FFR, .place = FIELD(ffr) },
};

_Static_assert(sizeof(rows) / sizeof(rows[0]) <= ONEREG_MAX_ROWS, "struct onereg_vcpu has room");

/* The state is what the layout file says it is. */
_Static_assert(8 * SIZE(dbgvcr32_el2) == 64, "dbgvcr32_el2");
_Static_assert(8 * SIZE(dacr32_el2) == 64, "dacr32_el2");
_Static_assert(8 * SIZE(ifsr32_el2) == 64, "ifsr32_el2");
_Static_assert(8 * SIZE(fpexc32_el2) == 64, "fpexc32_el2");
_Static_assert(8 * SIZE(clidr_el1) == 64, "clidr_el1");
_Static_assert(8 * SIZE(csselr_el1) == 64, "csselr_el1");
_Static_assert(SIZE(ccsidr) == 14 * SIZE(ccsidr[0]), "ccsidr");
_Static_assert(8 * SIZE(ccsidr[0]) == 32, "ccsidr");
_Static_assert(SIZE(x) == 31 * SIZE(x[0]), "x");
_Static_assert(8 * SIZE(x[0]) == 64, "x");
_Static_assert(8 * SIZE(pc) == 64, "pc");
_Static_assert(8 * SIZE(pstate) == 64, "pstate");
_Static_assert(8 * SIZE(sp_el0) == 64, "sp_el0");
_Static_assert(8 * SIZE(sp_el1) == 64, "sp_el1");
_Static_assert(8 * SIZE(elr_el1) == 64, "elr_el1");
_Static_assert(8 * SIZE(spsr_el1) == 64, "spsr_el1");
_Static_assert(8 * SIZE(spsr_abt) == 64, "spsr_abt");
_Static_assert(8 * SIZE(spsr_und) == 64, "spsr_und");
_Static_assert(8 * SIZE(spsr_irq) == 64, "spsr_irq");
_Static_assert(8 * SIZE(spsr_fiq) == 64, "spsr_fiq");
_Static_assert(SIZE(dbgbvr_el1) == 16 * SIZE(dbgbvr_el1[0]), "dbgbvr_el1");
_Static_assert(8 * SIZE(dbgbvr_el1[0]) == 64, "dbgbvr_el1");
_Static_assert(SIZE(dbgbcr_el1) == 16 * SIZE(dbgbcr_el1[0]), "dbgbcr_el1");
_Static_assert(8 * SIZE(dbgbcr_el1[0]) == 64, "dbgbcr_el1");
_Static_assert(SIZE(dbgwvr_el1) == 16 * SIZE(dbgwvr_el1[0]), "dbgwvr_el1");
_Static_assert(8 * SIZE(dbgwvr_el1[0]) == 64, "dbgwvr_el1");
_Static_assert(SIZE(dbgwcr_el1) == 16 * SIZE(dbgwcr_el1[0]), "dbgwcr_el1");
_Static_assert(8 * SIZE(dbgwcr_el1[0]) == 64, "dbgwcr_el1");
_Static_assert(8 * SIZE(mdccint_el1) == 64, "mdccint_el1");
_Static_assert(8 * SIZE(mdscr_el1) == 64, "mdscr_el1");
_Static_assert(8 * SIZE(oslsr_el1) == 64, "oslsr_el1");
_Static_assert(8 * SIZE(hcr_el2) == 64, "hcr_el2");
_Static_assert(8 * SIZE(hcrx_el2) == 64, "hcrx_el2");
_Static_assert(8 * SIZE(hacr_el2) == 64, "hacr_el2");
_Static_assert(8 * SIZE(hstr_el2) == 64, "hstr_el2");
_Static_assert(8 * SIZE(cptr_el2) == 64, "cptr_el2");
_Static_assert(8 * SIZE(mdcr_el2) == 64, "mdcr_el2");
_Static_assert(8 * SIZE(vpidr_el2) == 64, "vpidr_el2");
_Static_assert(8 * SIZE(vmpidr_el2) == 64, "vmpidr_el2");
_Static_assert(8 * SIZE(vncr_el2) == 64, "vncr_el2");
_Static_assert(8 * SIZE(nvhcr_el2) == 64, "nvhcr_el2");
_Static_assert(8 * SIZE(hfgrtr_el2) == 64, "hfgrtr_el2");
_Static_assert(8 * SIZE(hfgwtr_el2) == 64, "hfgwtr_el2");
_Static_assert(8 * SIZE(hfgitr_el2) == 64, "hfgitr_el2");
_Static_assert(8 * SIZE(hdfgrtr_el2) == 64, "hdfgrtr_el2");
_Static_assert(8 * SIZE(hdfgwtr_el2) == 64, "hdfgwtr_el2");
_Static_assert(8 * SIZE(hafgrtr_el2) == 64, "hafgrtr_el2");
_Static_assert(8 * SIZE(hfgrtr2_el2) == 64, "hfgrtr2_el2");
_Static_assert(8 * SIZE(hfgwtr2_el2) == 64, "hfgwtr2_el2");
_Static_assert(8 * SIZE(hfgitr2_el2) == 64, "hfgitr2_el2");
_Static_assert(8 * SIZE(hdfgrtr2_el2) == 64, "hdfgrtr2_el2");
_Static_assert(8 * SIZE(hdfgwtr2_el2) == 64, "hdfgwtr2_el2");
_Static_assert(8 * SIZE(sctlr_el2) == 64, "sctlr_el2");
_Static_assert(8 * SIZE(sctlr2_el2) == 64, "sctlr2_el2");
_Static_assert(8 * SIZE(actlr_el2) == 64, "actlr_el2");
_Static_assert(8 * SIZE(zcr_el2) == 64, "zcr_el2");
_Static_assert(8 * SIZE(ttbr0_el2) == 64, "ttbr0_el2");
_Static_assert(8 * SIZE(ttbr1_el2) == 64, "ttbr1_el2");
_Static_assert(8 * SIZE(tcr_el2) == 64, "tcr_el2");
_Static_assert(8 * SIZE(tcr2_el2) == 64, "tcr2_el2");
_Static_assert(8 * SIZE(vttbr_el2) == 64, "vttbr_el2");
_Static_assert(8 * SIZE(vtcr_el2) == 64, "vtcr_el2");
_Static_assert(8 * SIZE(mair_el2) == 64, "mair_el2");
_Static_assert(8 * SIZE(amair_el2) == 64, "amair_el2");
_Static_assert(8 * SIZE(pire0_el2) == 64, "pire0_el2");
_Static_assert(8 * SIZE(pir_el2) == 64, "pir_el2");
_Static_assert(8 * SIZE(por_el2) == 64, "por_el2");
_Static_assert(8 * SIZE(vbar_el2) == 64, "vbar_el2");
_Static_assert(8 * SIZE(rvbar_el2) == 64, "rvbar_el2");
_Static_assert(8 * SIZE(spsr_el2) == 64, "spsr_el2");
_Static_assert(8 * SIZE(elr_el2) == 64, "elr_el2");
_Static_assert(8 * SIZE(esr_el2) == 64, "esr_el2");
_Static_assert(8 * SIZE(far_el2) == 64, "far_el2");
_Static_assert(8 * SIZE(hpfar_el2) == 64, "hpfar_el2");
_Static_assert(8 * SIZE(afsr0_el2) == 64, "afsr0_el2");
_Static_assert(8 * SIZE(afsr1_el2) == 64, "afsr1_el2");
_Static_assert(8 * SIZE(vdisr_el2) == 64, "vdisr_el2");
_Static_assert(8 * SIZE(vsesr_el2) == 64, "vsesr_el2");
_Static_assert(8 * SIZE(sp_el2) == 64, "sp_el2");
_Static_assert(8 * SIZE(contextidr_el2) == 64, "contextidr_el2");
_Static_assert(8 * SIZE(tpidr_el2) == 64, "tpidr_el2");
_Static_assert(8 * SIZE(psci_version) == 64, "psci_version");
_Static_assert(8 * SIZE(smccc_arch_workaround_1) == 64, "smccc_arch_workaround_1");
_Static_assert(8 * SIZE(smccc_arch_workaround_2) == 64, "smccc_arch_workaround_2");
_Static_assert(8 * SIZE(smccc_arch_workaround_3) == 64, "smccc_arch_workaround_3");
_Static_assert(8 * SIZE(std_bmap) == 64, "std_bmap");
_Static_assert(8 * SIZE(std_hyp_bmap) == 64, "std_hyp_bmap");
_Static_assert(8 * SIZE(vendor_hyp_bmap) == 64, "vendor_hyp_bmap");
_Static_assert(8 * SIZE(vendor_hyp_bmap_2) == 64, "vendor_hyp_bmap_2");
_Static_assert(8 * SIZE(ich_hcr_el2) == 64, "ich_hcr_el2");
_Static_assert(8 * SIZE(ich_vmcr_el2) == 64, "ich_vmcr_el2");
_Static_assert(SIZE(ich_ap0r_el2) == 4 * SIZE(ich_ap0r_el2[0]), "ich_ap0r_el2");
_Static_assert(8 * SIZE(ich_ap0r_el2[0]) == 64, "ich_ap0r_el2");
_Static_assert(SIZE(ich_ap1r_el2) == 4 * SIZE(ich_ap1r_el2[0]), "ich_ap1r_el2");
_Static_assert(8 * SIZE(ich_ap1r_el2[0]) == 64, "ich_ap1r_el2");
_Static_assert(SIZE(ich_lr_el2) == 16 * SIZE(ich_lr_el2[0]), "ich_lr_el2");
_Static_assert(8 * SIZE(ich_lr_el2[0]) == 64, "ich_lr_el2");
_Static_assert(8 * SIZE(midr_el1) == 64, "midr_el1");
_Static_assert(8 * SIZE(mpidr_el1) == 64, "mpidr_el1");
_Static_assert(8 * SIZE(revidr_el1) == 64, "revidr_el1");
_Static_assert(8 * SIZE(aidr_el1) == 64, "aidr_el1");
_Static_assert(8 * SIZE(ctr_el0) == 64, "ctr_el0");
_Static_assert(8 * SIZE(id_pfr0_el1) == 64, "id_pfr0_el1");
_Static_assert(8 * SIZE(id_pfr1_el1) == 64, "id_pfr1_el1");
_Static_assert(8 * SIZE(id_dfr0_el1) == 64, "id_dfr0_el1");
_Static_assert(8 * SIZE(id_afr0_el1) == 64, "id_afr0_el1");
_Static_assert(8 * SIZE(id_mmfr0_el1) == 64, "id_mmfr0_el1");
_Static_assert(8 * SIZE(id_mmfr1_el1) == 64, "id_mmfr1_el1");
_Static_assert(8 * SIZE(id_mmfr2_el1) == 64, "id_mmfr2_el1");
_Static_assert(8 * SIZE(id_mmfr3_el1) == 64, "id_mmfr3_el1");
_Static_assert(8 * SIZE(id_isar0_el1) == 64, "id_isar0_el1");
_Static_assert(8 * SIZE(id_isar1_el1) == 64, "id_isar1_el1");
_Static_assert(8 * SIZE(id_isar2_el1) == 64, "id_isar2_el1");
_Static_assert(8 * SIZE(id_isar3_el1) == 64, "id_isar3_el1");
_Static_assert(8 * SIZE(id_isar4_el1) == 64, "id_isar4_el1");
_Static_assert(8 * SIZE(id_isar5_el1) == 64, "id_isar5_el1");
_Static_assert(8 * SIZE(id_mmfr4_el1) == 64, "id_mmfr4_el1");
_Static_assert(8 * SIZE(id_isar6_el1) == 64, "id_isar6_el1");
_Static_assert(8 * SIZE(mvfr0_el1) == 64, "mvfr0_el1");
_Static_assert(8 * SIZE(mvfr1_el1) == 64, "mvfr1_el1");
_Static_assert(8 * SIZE(mvfr2_el1) == 64, "mvfr2_el1");
_Static_assert(8 * SIZE(id_unallocated_3_3) == 64, "id_unallocated_3_3");
_Static_assert(8 * SIZE(id_pfr2_el1) == 64, "id_pfr2_el1");
_Static_assert(8 * SIZE(id_dfr1_el1) == 64, "id_dfr1_el1");
_Static_assert(8 * SIZE(id_mmfr5_el1) == 64, "id_mmfr5_el1");
_Static_assert(8 * SIZE(id_unallocated_3_7) == 64, "id_unallocated_3_7");
_Static_assert(8 * SIZE(id_aa64pfr0_el1) == 64, "id_aa64pfr0_el1");
_Static_assert(8 * SIZE(id_aa64pfr1_el1) == 64, "id_aa64pfr1_el1");
_Static_assert(8 * SIZE(id_aa64pfr2_el1) == 64, "id_aa64pfr2_el1");
_Static_assert(8 * SIZE(id_unallocated_4_3) == 64, "id_unallocated_4_3");
_Static_assert(8 * SIZE(id_aa64zfr0_el1) == 64, "id_aa64zfr0_el1");
_Static_assert(8 * SIZE(id_aa64smfr0_el1) == 64, "id_aa64smfr0_el1");
_Static_assert(8 * SIZE(id_unallocated_4_6) == 64, "id_unallocated_4_6");
_Static_assert(8 * SIZE(id_aa64fpfr0_el1) == 64, "id_aa64fpfr0_el1");
_Static_assert(8 * SIZE(id_aa64dfr0_el1) == 64, "id_aa64dfr0_el1");
_Static_assert(8 * SIZE(id_aa64dfr1_el1) == 64, "id_aa64dfr1_el1");
_Static_assert(8 * SIZE(id_aa64dfr2_el1) == 64, "id_aa64dfr2_el1");
_Static_assert(8 * SIZE(id_unallocated_5_3) == 64, "id_unallocated_5_3");
_Static_assert(8 * SIZE(id_aa64afr0_el1) == 64, "id_aa64afr0_el1");
_Static_assert(8 * SIZE(id_aa64afr1_el1) == 64, "id_aa64afr1_el1");
_Static_assert(8 * SIZE(id_unallocated_5_6) == 64, "id_unallocated_5_6");
_Static_assert(8 * SIZE(id_unallocated_5_7) == 64, "id_unallocated_5_7");
_Static_assert(8 * SIZE(id_aa64isar0_el1) == 64, "id_aa64isar0_el1");
_Static_assert(8 * SIZE(id_aa64isar1_el1) == 64, "id_aa64isar1_el1");
_Static_assert(8 * SIZE(id_aa64isar2_el1) == 64, "id_aa64isar2_el1");
_Static_assert(8 * SIZE(id_aa64isar3_el1) == 64, "id_aa64isar3_el1");
_Static_assert(8 * SIZE(id_unallocated_6_4) == 64, "id_unallocated_6_4");
_Static_assert(8 * SIZE(id_unallocated_6_5) == 64, "id_unallocated_6_5");
_Static_assert(8 * SIZE(id_unallocated_6_6) == 64, "id_unallocated_6_6");
_Static_assert(8 * SIZE(id_unallocated_6_7) == 64, "id_unallocated_6_7");
_Static_assert(8 * SIZE(id_aa64mmfr0_el1) == 64, "id_aa64mmfr0_el1");
_Static_assert(8 * SIZE(id_aa64mmfr1_el1) == 64, "id_aa64mmfr1_el1");
_Static_assert(8 * SIZE(id_aa64mmfr2_el1) == 64, "id_aa64mmfr2_el1");
_Static_assert(8 * SIZE(id_aa64mmfr3_el1) == 64, "id_aa64mmfr3_el1");
_Static_assert(8 * SIZE(id_aa64mmfr4_el1) == 64, "id_aa64mmfr4_el1");
_Static_assert(8 * SIZE(id_unallocated_7_5) == 64, "id_unallocated_7_5");
_Static_assert(8 * SIZE(id_unallocated_7_6) == 64, "id_unallocated_7_6");
_Static_assert(8 * SIZE(id_unallocated_7_7) == 64, "id_unallocated_7_7");
_Static_assert(8 * SIZE(rgsr_el1) == 64, "rgsr_el1");
_Static_assert(8 * SIZE(gcr_el1) == 64, "gcr_el1");
_Static_assert(8 * SIZE(tfsr_el1) == 64, "tfsr_el1");
_Static_assert(8 * SIZE(tfsre0_el1) == 64, "tfsre0_el1");
_Static_assert(8 * SIZE(pmcr_el0) == 64, "pmcr_el0");
_Static_assert(8 * SIZE(pmcntenset_el0) == 64, "pmcntenset_el0");
_Static_assert(8 * SIZE(pmcntenclr_el0) == 64, "pmcntenclr_el0");
_Static_assert(8 * SIZE(pmovsset_el0) == 64, "pmovsset_el0");
_Static_assert(8 * SIZE(pmovsclr_el0) == 64, "pmovsclr_el0");
_Static_assert(8 * SIZE(pmintenset_el1) == 64, "pmintenset_el1");
_Static_assert(8 * SIZE(pmintenclr_el1) == 64, "pmintenclr_el1");
_Static_assert(8 * SIZE(pmswinc_el0) == 64, "pmswinc_el0");
_Static_assert(8 * SIZE(pmselr_el0) == 64, "pmselr_el0");
_Static_assert(8 * SIZE(pmuserenr_el0) == 64, "pmuserenr_el0");
_Static_assert(8 * SIZE(pmccntr_el0) == 64, "pmccntr_el0");
_Static_assert(8 * SIZE(pmccfiltr_el0) == 64, "pmccfiltr_el0");
_Static_assert(SIZE(pmevcntr_el0) == 31 * SIZE(pmevcntr_el0[0]), "pmevcntr_el0");
_Static_assert(8 * SIZE(pmevcntr_el0[0]) == 64, "pmevcntr_el0");
_Static_assert(SIZE(pmevtyper_el0) == 31 * SIZE(pmevtyper_el0[0]), "pmevtyper_el0");
_Static_assert(8 * SIZE(pmevtyper_el0[0]) == 64, "pmevtyper_el0");
_Static_assert(8 * SIZE(pmmir_el1) == 64, "pmmir_el1");
_Static_assert(8 * SIZE(apiakeylo_el1) == 64, "apiakeylo_el1");
_Static_assert(8 * SIZE(apiakeyhi_el1) == 64, "apiakeyhi_el1");
_Static_assert(8 * SIZE(apibkeylo_el1) == 64, "apibkeylo_el1");
_Static_assert(8 * SIZE(apibkeyhi_el1) == 64, "apibkeyhi_el1");
_Static_assert(8 * SIZE(apdakeylo_el1) == 64, "apdakeylo_el1");
_Static_assert(8 * SIZE(apdakeyhi_el1) == 64, "apdakeyhi_el1");
_Static_assert(8 * SIZE(apdbkeylo_el1) == 64, "apdbkeylo_el1");
_Static_assert(8 * SIZE(apdbkeyhi_el1) == 64, "apdbkeyhi_el1");
_Static_assert(8 * SIZE(apgakeylo_el1) == 64, "apgakeylo_el1");
_Static_assert(8 * SIZE(apgakeyhi_el1) == 64, "apgakeyhi_el1");
_Static_assert(SIZE(v) == 32 * SIZE(v[0]), "v");
_Static_assert(8 * SIZE(v[0]) == 128, "v");
_Static_assert(8 * SIZE(fpsr) == 32, "fpsr");
_Static_assert(8 * SIZE(fpcr) == 32, "fpcr");
_Static_assert(8 * SIZE(fpmr) == 64, "fpmr");
_Static_assert(8 * SIZE(svcr) == 64, "svcr");
_Static_assert(8 * SIZE(zcr_el1) == 64, "zcr_el1");
_Static_assert(SIZE(z) == 32 * SIZE(z[0]), "z");
_Static_assert(8 * SIZE(z[0]) == 2048, "z");
_Static_assert(SIZE(p) == 16 * SIZE(p[0]), "p");
_Static_assert(8 * SIZE(p[0]) == 256, "p");
_Static_assert(8 * SIZE(ffr) == 256, "ffr");
_Static_assert(8 * SIZE(sve_vls) == 512, "sve_vls");
_Static_assert(8 * SIZE(sctlr_el1) == 64, "sctlr_el1");
_Static_assert(8 * SIZE(actlr_el1) == 64, "actlr_el1");
_Static_assert(8 * SIZE(cpacr_el1) == 64, "cpacr_el1");
_Static_assert(8 * SIZE(sctlr2_el1) == 64, "sctlr2_el1");
_Static_assert(8 * SIZE(ttbr0_el1) == 64, "ttbr0_el1");
_Static_assert(8 * SIZE(ttbr1_el1) == 64, "ttbr1_el1");
_Static_assert(8 * SIZE(tcr_el1) == 64, "tcr_el1");
_Static_assert(8 * SIZE(tcr2_el1) == 64, "tcr2_el1");
_Static_assert(8 * SIZE(mair_el1) == 64, "mair_el1");
_Static_assert(8 * SIZE(amair_el1) == 64, "amair_el1");
_Static_assert(8 * SIZE(pire0_el1) == 64, "pire0_el1");
_Static_assert(8 * SIZE(pir_el1) == 64, "pir_el1");
_Static_assert(8 * SIZE(por_el0) == 64, "por_el0");
_Static_assert(8 * SIZE(por_el1) == 64, "por_el1");
_Static_assert(8 * SIZE(par_el1) == 64, "par_el1");
_Static_assert(8 * SIZE(vbar_el1) == 64, "vbar_el1");
_Static_assert(8 * SIZE(esr_el1) == 64, "esr_el1");
_Static_assert(8 * SIZE(far_el1) == 64, "far_el1");
_Static_assert(8 * SIZE(afsr0_el1) == 64, "afsr0_el1");
_Static_assert(8 * SIZE(afsr1_el1) == 64, "afsr1_el1");
_Static_assert(8 * SIZE(disr_el1) == 64, "disr_el1");
_Static_assert(8 * SIZE(contextidr_el1) == 64, "contextidr_el1");
_Static_assert(8 * SIZE(tpidr_el0) == 64, "tpidr_el0");
_Static_assert(8 * SIZE(tpidrro_el0) == 64, "tpidrro_el0");
_Static_assert(8 * SIZE(tpidr_el1) == 64, "tpidr_el1");
_Static_assert(8 * SIZE(cntkctl_el1) == 64, "cntkctl_el1");
_Static_assert(8 * SIZE(cntv_ctl_el0) == 64, "cntv_ctl_el0");
_Static_assert(8 * SIZE(cntv_cval_el0) == 64, "cntv_cval_el0");
_Static_assert(8 * SIZE(cntvct_el0) == 64, "cntvct_el0");
_Static_assert(8 * SIZE(cntp_ctl_el0) == 64, "cntp_ctl_el0");
_Static_assert(8 * SIZE(cntp_cval_el0) == 64, "cntp_cval_el0");
_Static_assert(8 * SIZE(cntpct_el0) == 64, "cntpct_el0");
_Static_assert(8 * SIZE(cntvoff_el2) == 64, "cntvoff_el2");
_Static_assert(8 * SIZE(cnthctl_el2) == 64, "cnthctl_el2");
_Static_assert(8 * SIZE(cnthp_ctl_el2) == 64, "cnthp_ctl_el2");
_Static_assert(8 * SIZE(cnthp_cval_el2) == 64, "cnthp_cval_el2");
_Static_assert(8 * SIZE(cnthv_ctl_el2) == 64, "cnthv_ctl_el2");
_Static_assert(8 * SIZE(cnthv_cval_el2) == 64, "cnthv_cval_el2");

/* No register is wider than its place. */
_Static_assert(SIZE(sve_vls) >= ONEREG_SIZE(ONEREG_ARM64_SVE_VLS), "SVE_VLS");
_Static_assert(SIZE(midr_el1) >= ONEREG_SIZE(ONEREG_ARM64_MIDR_EL1), "MIDR_EL1");
_Static_assert(SIZE(revidr_el1) >= ONEREG_SIZE(ONEREG_ARM64_REVIDR_EL1), "REVIDR_EL1");
_Static_assert(SIZE(aidr_el1) >= ONEREG_SIZE(ONEREG_ARM64_AIDR_EL1), "AIDR_EL1");
_Static_assert(SIZE(mpidr_el1) >= ONEREG_SIZE(ONEREG_ARM64_MPIDR_EL1), "MPIDR_EL1");
_Static_assert(SIZE(id_pfr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_PFR0_EL1), "ID_PFR0_EL1");
_Static_assert(SIZE(id_pfr1_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_PFR1_EL1), "ID_PFR1_EL1");
_Static_assert(SIZE(id_dfr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_DFR0_EL1), "ID_DFR0_EL1");
_Static_assert(SIZE(id_afr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AFR0_EL1), "ID_AFR0_EL1");
_Static_assert(SIZE(id_mmfr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_MMFR0_EL1), "ID_MMFR0_EL1");
_Static_assert(SIZE(id_mmfr1_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_MMFR1_EL1), "ID_MMFR1_EL1");
_Static_assert(SIZE(id_mmfr2_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_MMFR2_EL1), "ID_MMFR2_EL1");
_Static_assert(SIZE(id_mmfr3_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_MMFR3_EL1), "ID_MMFR3_EL1");
_Static_assert(SIZE(id_isar0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_ISAR0_EL1), "ID_ISAR0_EL1");
_Static_assert(SIZE(id_isar1_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_ISAR1_EL1), "ID_ISAR1_EL1");
_Static_assert(SIZE(id_isar2_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_ISAR2_EL1), "ID_ISAR2_EL1");
_Static_assert(SIZE(id_isar3_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_ISAR3_EL1), "ID_ISAR3_EL1");
_Static_assert(SIZE(id_isar4_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_ISAR4_EL1), "ID_ISAR4_EL1");
_Static_assert(SIZE(id_isar5_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_ISAR5_EL1), "ID_ISAR5_EL1");
_Static_assert(SIZE(id_mmfr4_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_MMFR4_EL1), "ID_MMFR4_EL1");
_Static_assert(SIZE(id_isar6_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_ISAR6_EL1), "ID_ISAR6_EL1");
_Static_assert(SIZE(mvfr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_MVFR0_EL1), "MVFR0_EL1");
_Static_assert(SIZE(mvfr1_el1) >= ONEREG_SIZE(ONEREG_ARM64_MVFR1_EL1), "MVFR1_EL1");
_Static_assert(SIZE(mvfr2_el1) >= ONEREG_SIZE(ONEREG_ARM64_MVFR2_EL1), "MVFR2_EL1");
_Static_assert(SIZE(id_unallocated_3_3) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_3_3), "ID_UNALLOCATED_3_3");
_Static_assert(SIZE(id_pfr2_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_PFR2_EL1), "ID_PFR2_EL1");
_Static_assert(SIZE(id_dfr1_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_DFR1_EL1), "ID_DFR1_EL1");
_Static_assert(SIZE(id_mmfr5_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_MMFR5_EL1), "ID_MMFR5_EL1");
_Static_assert(SIZE(id_unallocated_3_7) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_3_7), "ID_UNALLOCATED_3_7");
_Static_assert(SIZE(id_aa64pfr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64PFR0_EL1), "ID_AA64PFR0_EL1");
_Static_assert(SIZE(id_aa64pfr1_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64PFR1_EL1), "ID_AA64PFR1_EL1");
_Static_assert(SIZE(id_aa64pfr2_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64PFR2_EL1), "ID_AA64PFR2_EL1");
_Static_assert(SIZE(id_unallocated_4_3) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_4_3), "ID_UNALLOCATED_4_3");
_Static_assert(SIZE(id_aa64zfr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64ZFR0_EL1), "ID_AA64ZFR0_EL1");
_Static_assert(SIZE(id_aa64smfr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64SMFR0_EL1), "ID_AA64SMFR0_EL1");
_Static_assert(SIZE(id_unallocated_4_6) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_4_6), "ID_UNALLOCATED_4_6");
_Static_assert(SIZE(id_aa64fpfr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64FPFR0_EL1), "ID_AA64FPFR0_EL1");
_Static_assert(SIZE(id_aa64dfr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64DFR0_EL1), "ID_AA64DFR0_EL1");
_Static_assert(SIZE(id_aa64dfr1_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64DFR1_EL1), "ID_AA64DFR1_EL1");
_Static_assert(SIZE(id_aa64dfr2_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64DFR2_EL1), "ID_AA64DFR2_EL1");
_Static_assert(SIZE(id_unallocated_5_3) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_5_3), "ID_UNALLOCATED_5_3");
_Static_assert(SIZE(id_aa64afr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64AFR0_EL1), "ID_AA64AFR0_EL1");
_Static_assert(SIZE(id_aa64afr1_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64AFR1_EL1), "ID_AA64AFR1_EL1");
_Static_assert(SIZE(id_unallocated_5_6) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_5_6), "ID_UNALLOCATED_5_6");
_Static_assert(SIZE(id_unallocated_5_7) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_5_7), "ID_UNALLOCATED_5_7");
_Static_assert(SIZE(id_aa64isar0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64ISAR0_EL1), "ID_AA64ISAR0_EL1");
_Static_assert(SIZE(id_aa64isar1_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64ISAR1_EL1), "ID_AA64ISAR1_EL1");
_Static_assert(SIZE(id_aa64isar2_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64ISAR2_EL1), "ID_AA64ISAR2_EL1");
_Static_assert(SIZE(id_aa64isar3_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64ISAR3_EL1), "ID_AA64ISAR3_EL1");
_Static_assert(SIZE(id_unallocated_6_4) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_6_4), "ID_UNALLOCATED_6_4");
_Static_assert(SIZE(id_unallocated_6_5) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_6_5), "ID_UNALLOCATED_6_5");
_Static_assert(SIZE(id_unallocated_6_6) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_6_6), "ID_UNALLOCATED_6_6");
_Static_assert(SIZE(id_unallocated_6_7) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_6_7), "ID_UNALLOCATED_6_7");
_Static_assert(SIZE(id_aa64mmfr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64MMFR0_EL1), "ID_AA64MMFR0_EL1");
_Static_assert(SIZE(id_aa64mmfr1_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64MMFR1_EL1), "ID_AA64MMFR1_EL1");
_Static_assert(SIZE(id_aa64mmfr2_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64MMFR2_EL1), "ID_AA64MMFR2_EL1");
_Static_assert(SIZE(id_aa64mmfr3_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64MMFR3_EL1), "ID_AA64MMFR3_EL1");
_Static_assert(SIZE(id_aa64mmfr4_el1) >= ONEREG_SIZE(ONEREG_ARM64_ID_AA64MMFR4_EL1), "ID_AA64MMFR4_EL1");
_Static_assert(SIZE(id_unallocated_7_5) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_7_5), "ID_UNALLOCATED_7_5");
_Static_assert(SIZE(id_unallocated_7_6) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_7_6), "ID_UNALLOCATED_7_6");
_Static_assert(SIZE(id_unallocated_7_7) >= ONEREG_SIZE(ONEREG_ARM64_ID_UNALLOCATED_7_7), "ID_UNALLOCATED_7_7");
_Static_assert(SIZE(ctr_el0) >= ONEREG_SIZE(ONEREG_ARM64_CTR_EL0), "CTR_EL0");
_Static_assert(SIZE(std_bmap) >= ONEREG_SIZE(ONEREG_ARM64_STD_BMAP), "STD_BMAP");
_Static_assert(SIZE(std_hyp_bmap) >= ONEREG_SIZE(ONEREG_ARM64_STD_HYP_BMAP), "STD_HYP_BMAP");
_Static_assert(SIZE(vendor_hyp_bmap) >= ONEREG_SIZE(ONEREG_ARM64_VENDOR_HYP_BMAP), "VENDOR_HYP_BMAP");
_Static_assert(SIZE(vendor_hyp_bmap_2) >= ONEREG_SIZE(ONEREG_ARM64_VENDOR_HYP_BMAP_2), "VENDOR_HYP_BMAP_2");
_Static_assert(SIZE(psci_version) >= ONEREG_SIZE(ONEREG_ARM64_PSCI_VERSION), "PSCI_VERSION");
_Static_assert(SIZE(smccc_arch_workaround_1) >= ONEREG_SIZE(ONEREG_ARM64_SMCCC_ARCH_WORKAROUND_1), "SMCCC_ARCH_WORKAROUND_1");
_Static_assert(SIZE(smccc_arch_workaround_2) >= ONEREG_SIZE(ONEREG_ARM64_SMCCC_ARCH_WORKAROUND_2), "SMCCC_ARCH_WORKAROUND_2");
_Static_assert(SIZE(smccc_arch_workaround_3) >= ONEREG_SIZE(ONEREG_ARM64_SMCCC_ARCH_WORKAROUND_3), "SMCCC_ARCH_WORKAROUND_3");
_Static_assert(SIZE(dbgvcr32_el2) >= ONEREG_SIZE(ONEREG_ARM64_DBGVCR32_EL2), "DBGVCR32_EL2");
_Static_assert(SIZE(dacr32_el2) >= ONEREG_SIZE(ONEREG_ARM64_DACR32_EL2), "DACR32_EL2");
_Static_assert(SIZE(ifsr32_el2) >= ONEREG_SIZE(ONEREG_ARM64_IFSR32_EL2), "IFSR32_EL2");
_Static_assert(SIZE(fpexc32_el2) >= ONEREG_SIZE(ONEREG_ARM64_FPEXC32_EL2), "FPEXC32_EL2");
_Static_assert(SIZE(clidr_el1) >= ONEREG_SIZE(ONEREG_ARM64_CLIDR_EL1), "CLIDR_EL1");
_Static_assert(SIZE(csselr_el1) >= ONEREG_SIZE(ONEREG_ARM64_CSSELR_EL1), "CSSELR_EL1");
_Static_assert(SIZE(ccsidr[0]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR0), "CCSIDR0");
_Static_assert(SIZE(ccsidr[1]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR1), "CCSIDR1");
_Static_assert(SIZE(ccsidr[2]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR2), "CCSIDR2");
_Static_assert(SIZE(ccsidr[3]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR3), "CCSIDR3");
_Static_assert(SIZE(ccsidr[4]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR4), "CCSIDR4");
_Static_assert(SIZE(ccsidr[5]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR5), "CCSIDR5");
_Static_assert(SIZE(ccsidr[6]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR6), "CCSIDR6");
_Static_assert(SIZE(ccsidr[7]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR7), "CCSIDR7");
_Static_assert(SIZE(ccsidr[8]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR8), "CCSIDR8");
_Static_assert(SIZE(ccsidr[9]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR9), "CCSIDR9");
_Static_assert(SIZE(ccsidr[10]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR10), "CCSIDR10");
_Static_assert(SIZE(ccsidr[11]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR11), "CCSIDR11");
_Static_assert(SIZE(ccsidr[12]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR12), "CCSIDR12");
_Static_assert(SIZE(ccsidr[13]) >= ONEREG_SIZE(ONEREG_ARM64_CCSIDR13), "CCSIDR13");
_Static_assert(SIZE(dbgbvr_el1[0]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR0_EL1), "DBGBVR0_EL1");
_Static_assert(SIZE(dbgbvr_el1[1]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR1_EL1), "DBGBVR1_EL1");
_Static_assert(SIZE(dbgbvr_el1[2]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR2_EL1), "DBGBVR2_EL1");
_Static_assert(SIZE(dbgbvr_el1[3]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR3_EL1), "DBGBVR3_EL1");
_Static_assert(SIZE(dbgbvr_el1[4]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR4_EL1), "DBGBVR4_EL1");
_Static_assert(SIZE(dbgbvr_el1[5]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR5_EL1), "DBGBVR5_EL1");
_Static_assert(SIZE(dbgbvr_el1[6]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR6_EL1), "DBGBVR6_EL1");
_Static_assert(SIZE(dbgbvr_el1[7]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR7_EL1), "DBGBVR7_EL1");
_Static_assert(SIZE(dbgbvr_el1[8]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR8_EL1), "DBGBVR8_EL1");
_Static_assert(SIZE(dbgbvr_el1[9]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR9_EL1), "DBGBVR9_EL1");
_Static_assert(SIZE(dbgbvr_el1[10]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR10_EL1), "DBGBVR10_EL1");
_Static_assert(SIZE(dbgbvr_el1[11]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR11_EL1), "DBGBVR11_EL1");
_Static_assert(SIZE(dbgbvr_el1[12]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR12_EL1), "DBGBVR12_EL1");
_Static_assert(SIZE(dbgbvr_el1[13]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR13_EL1), "DBGBVR13_EL1");
_Static_assert(SIZE(dbgbvr_el1[14]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR14_EL1), "DBGBVR14_EL1");
_Static_assert(SIZE(dbgbvr_el1[15]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBVR15_EL1), "DBGBVR15_EL1");
_Static_assert(SIZE(dbgbcr_el1[0]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR0_EL1), "DBGBCR0_EL1");
_Static_assert(SIZE(dbgbcr_el1[1]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR1_EL1), "DBGBCR1_EL1");
_Static_assert(SIZE(dbgbcr_el1[2]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR2_EL1), "DBGBCR2_EL1");
_Static_assert(SIZE(dbgbcr_el1[3]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR3_EL1), "DBGBCR3_EL1");
_Static_assert(SIZE(dbgbcr_el1[4]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR4_EL1), "DBGBCR4_EL1");
_Static_assert(SIZE(dbgbcr_el1[5]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR5_EL1), "DBGBCR5_EL1");
_Static_assert(SIZE(dbgbcr_el1[6]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR6_EL1), "DBGBCR6_EL1");
_Static_assert(SIZE(dbgbcr_el1[7]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR7_EL1), "DBGBCR7_EL1");
_Static_assert(SIZE(dbgbcr_el1[8]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR8_EL1), "DBGBCR8_EL1");
_Static_assert(SIZE(dbgbcr_el1[9]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR9_EL1), "DBGBCR9_EL1");
_Static_assert(SIZE(dbgbcr_el1[10]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR10_EL1), "DBGBCR10_EL1");
_Static_assert(SIZE(dbgbcr_el1[11]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR11_EL1), "DBGBCR11_EL1");
_Static_assert(SIZE(dbgbcr_el1[12]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR12_EL1), "DBGBCR12_EL1");
_Static_assert(SIZE(dbgbcr_el1[13]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR13_EL1), "DBGBCR13_EL1");
_Static_assert(SIZE(dbgbcr_el1[14]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR14_EL1), "DBGBCR14_EL1");
_Static_assert(SIZE(dbgbcr_el1[15]) >= ONEREG_SIZE(ONEREG_ARM64_DBGBCR15_EL1), "DBGBCR15_EL1");
_Static_assert(SIZE(dbgwvr_el1[0]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR0_EL1), "DBGWVR0_EL1");
_Static_assert(SIZE(dbgwvr_el1[1]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR1_EL1), "DBGWVR1_EL1");
_Static_assert(SIZE(dbgwvr_el1[2]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR2_EL1), "DBGWVR2_EL1");
_Static_assert(SIZE(dbgwvr_el1[3]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR3_EL1), "DBGWVR3_EL1");
_Static_assert(SIZE(dbgwvr_el1[4]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR4_EL1), "DBGWVR4_EL1");
_Static_assert(SIZE(dbgwvr_el1[5]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR5_EL1), "DBGWVR5_EL1");
_Static_assert(SIZE(dbgwvr_el1[6]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR6_EL1), "DBGWVR6_EL1");
_Static_assert(SIZE(dbgwvr_el1[7]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR7_EL1), "DBGWVR7_EL1");
_Static_assert(SIZE(dbgwvr_el1[8]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR8_EL1), "DBGWVR8_EL1");
_Static_assert(SIZE(dbgwvr_el1[9]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR9_EL1), "DBGWVR9_EL1");
_Static_assert(SIZE(dbgwvr_el1[10]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR10_EL1), "DBGWVR10_EL1");
_Static_assert(SIZE(dbgwvr_el1[11]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR11_EL1), "DBGWVR11_EL1");
_Static_assert(SIZE(dbgwvr_el1[12]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR12_EL1), "DBGWVR12_EL1");
_Static_assert(SIZE(dbgwvr_el1[13]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR13_EL1), "DBGWVR13_EL1");
_Static_assert(SIZE(dbgwvr_el1[14]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR14_EL1), "DBGWVR14_EL1");
_Static_assert(SIZE(dbgwvr_el1[15]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWVR15_EL1), "DBGWVR15_EL1");
_Static_assert(SIZE(dbgwcr_el1[0]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR0_EL1), "DBGWCR0_EL1");
_Static_assert(SIZE(dbgwcr_el1[1]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR1_EL1), "DBGWCR1_EL1");
_Static_assert(SIZE(dbgwcr_el1[2]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR2_EL1), "DBGWCR2_EL1");
_Static_assert(SIZE(dbgwcr_el1[3]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR3_EL1), "DBGWCR3_EL1");
_Static_assert(SIZE(dbgwcr_el1[4]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR4_EL1), "DBGWCR4_EL1");
_Static_assert(SIZE(dbgwcr_el1[5]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR5_EL1), "DBGWCR5_EL1");
_Static_assert(SIZE(dbgwcr_el1[6]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR6_EL1), "DBGWCR6_EL1");
_Static_assert(SIZE(dbgwcr_el1[7]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR7_EL1), "DBGWCR7_EL1");
_Static_assert(SIZE(dbgwcr_el1[8]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR8_EL1), "DBGWCR8_EL1");
_Static_assert(SIZE(dbgwcr_el1[9]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR9_EL1), "DBGWCR9_EL1");
_Static_assert(SIZE(dbgwcr_el1[10]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR10_EL1), "DBGWCR10_EL1");
_Static_assert(SIZE(dbgwcr_el1[11]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR11_EL1), "DBGWCR11_EL1");
_Static_assert(SIZE(dbgwcr_el1[12]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR12_EL1), "DBGWCR12_EL1");
_Static_assert(SIZE(dbgwcr_el1[13]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR13_EL1), "DBGWCR13_EL1");
_Static_assert(SIZE(dbgwcr_el1[14]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR14_EL1), "DBGWCR14_EL1");
_Static_assert(SIZE(dbgwcr_el1[15]) >= ONEREG_SIZE(ONEREG_ARM64_DBGWCR15_EL1), "DBGWCR15_EL1");
_Static_assert(SIZE(mdccint_el1) >= ONEREG_SIZE(ONEREG_ARM64_MDCCINT_EL1), "MDCCINT_EL1");
_Static_assert(SIZE(mdscr_el1) >= ONEREG_SIZE(ONEREG_ARM64_MDSCR_EL1), "MDSCR_EL1");
_Static_assert(SIZE(oslsr_el1) >= ONEREG_SIZE(ONEREG_ARM64_OSLSR_EL1), "OSLSR_EL1");
_Static_assert(SIZE(hcr_el2) >= ONEREG_SIZE(ONEREG_ARM64_HCR_EL2), "HCR_EL2");
_Static_assert(SIZE(hcrx_el2) >= ONEREG_SIZE(ONEREG_ARM64_HCRX_EL2), "HCRX_EL2");
_Static_assert(SIZE(hacr_el2) >= ONEREG_SIZE(ONEREG_ARM64_HACR_EL2), "HACR_EL2");
_Static_assert(SIZE(hstr_el2) >= ONEREG_SIZE(ONEREG_ARM64_HSTR_EL2), "HSTR_EL2");
_Static_assert(SIZE(cptr_el2) >= ONEREG_SIZE(ONEREG_ARM64_CPTR_EL2), "CPTR_EL2");
_Static_assert(SIZE(mdcr_el2) >= ONEREG_SIZE(ONEREG_ARM64_MDCR_EL2), "MDCR_EL2");
_Static_assert(SIZE(vpidr_el2) >= ONEREG_SIZE(ONEREG_ARM64_VPIDR_EL2), "VPIDR_EL2");
_Static_assert(SIZE(vmpidr_el2) >= ONEREG_SIZE(ONEREG_ARM64_VMPIDR_EL2), "VMPIDR_EL2");
_Static_assert(SIZE(vncr_el2) >= ONEREG_SIZE(ONEREG_ARM64_VNCR_EL2), "VNCR_EL2");
_Static_assert(SIZE(nvhcr_el2) >= ONEREG_SIZE(ONEREG_ARM64_NVHCR_EL2), "NVHCR_EL2");
_Static_assert(SIZE(sctlr_el2) >= ONEREG_SIZE(ONEREG_ARM64_SCTLR_EL2), "SCTLR_EL2");
_Static_assert(SIZE(sctlr2_el2) >= ONEREG_SIZE(ONEREG_ARM64_SCTLR2_EL2), "SCTLR2_EL2");
_Static_assert(SIZE(actlr_el2) >= ONEREG_SIZE(ONEREG_ARM64_ACTLR_EL2), "ACTLR_EL2");
_Static_assert(SIZE(zcr_el2) >= ONEREG_SIZE(ONEREG_ARM64_ZCR_EL2), "ZCR_EL2");
_Static_assert(SIZE(ttbr0_el2) >= ONEREG_SIZE(ONEREG_ARM64_TTBR0_EL2), "TTBR0_EL2");
_Static_assert(SIZE(ttbr1_el2) >= ONEREG_SIZE(ONEREG_ARM64_TTBR1_EL2), "TTBR1_EL2");
_Static_assert(SIZE(tcr_el2) >= ONEREG_SIZE(ONEREG_ARM64_TCR_EL2), "TCR_EL2");
_Static_assert(SIZE(tcr2_el2) >= ONEREG_SIZE(ONEREG_ARM64_TCR2_EL2), "TCR2_EL2");
_Static_assert(SIZE(vttbr_el2) >= ONEREG_SIZE(ONEREG_ARM64_VTTBR_EL2), "VTTBR_EL2");
_Static_assert(SIZE(vtcr_el2) >= ONEREG_SIZE(ONEREG_ARM64_VTCR_EL2), "VTCR_EL2");
_Static_assert(SIZE(mair_el2) >= ONEREG_SIZE(ONEREG_ARM64_MAIR_EL2), "MAIR_EL2");
_Static_assert(SIZE(amair_el2) >= ONEREG_SIZE(ONEREG_ARM64_AMAIR_EL2), "AMAIR_EL2");
_Static_assert(SIZE(pire0_el2) >= ONEREG_SIZE(ONEREG_ARM64_PIRE0_EL2), "PIRE0_EL2");
_Static_assert(SIZE(pir_el2) >= ONEREG_SIZE(ONEREG_ARM64_PIR_EL2), "PIR_EL2");
_Static_assert(SIZE(por_el2) >= ONEREG_SIZE(ONEREG_ARM64_POR_EL2), "POR_EL2");
_Static_assert(SIZE(vbar_el2) >= ONEREG_SIZE(ONEREG_ARM64_VBAR_EL2), "VBAR_EL2");
_Static_assert(SIZE(rvbar_el2) >= ONEREG_SIZE(ONEREG_ARM64_RVBAR_EL2), "RVBAR_EL2");
_Static_assert(SIZE(spsr_el2) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_EL2), "SPSR_EL2");
_Static_assert(SIZE(elr_el2) >= ONEREG_SIZE(ONEREG_ARM64_ELR_EL2), "ELR_EL2");
_Static_assert(SIZE(esr_el2) >= ONEREG_SIZE(ONEREG_ARM64_ESR_EL2), "ESR_EL2");
_Static_assert(SIZE(far_el2) >= ONEREG_SIZE(ONEREG_ARM64_FAR_EL2), "FAR_EL2");
_Static_assert(SIZE(hpfar_el2) >= ONEREG_SIZE(ONEREG_ARM64_HPFAR_EL2), "HPFAR_EL2");
_Static_assert(SIZE(afsr0_el2) >= ONEREG_SIZE(ONEREG_ARM64_AFSR0_EL2), "AFSR0_EL2");
_Static_assert(SIZE(afsr1_el2) >= ONEREG_SIZE(ONEREG_ARM64_AFSR1_EL2), "AFSR1_EL2");
_Static_assert(SIZE(vdisr_el2) >= ONEREG_SIZE(ONEREG_ARM64_VDISR_EL2), "VDISR_EL2");
_Static_assert(SIZE(vsesr_el2) >= ONEREG_SIZE(ONEREG_ARM64_VSESR_EL2), "VSESR_EL2");
_Static_assert(SIZE(sp_el2) >= ONEREG_SIZE(ONEREG_ARM64_SP_EL2), "SP_EL2");
_Static_assert(SIZE(contextidr_el2) >= ONEREG_SIZE(ONEREG_ARM64_CONTEXTIDR_EL2), "CONTEXTIDR_EL2");
_Static_assert(SIZE(tpidr_el2) >= ONEREG_SIZE(ONEREG_ARM64_TPIDR_EL2), "TPIDR_EL2");
_Static_assert(SIZE(hfgrtr_el2) >= ONEREG_SIZE(ONEREG_ARM64_HFGRTR_EL2), "HFGRTR_EL2");
_Static_assert(SIZE(hfgwtr_el2) >= ONEREG_SIZE(ONEREG_ARM64_HFGWTR_EL2), "HFGWTR_EL2");
_Static_assert(SIZE(hfgitr_el2) >= ONEREG_SIZE(ONEREG_ARM64_HFGITR_EL2), "HFGITR_EL2");
_Static_assert(SIZE(hdfgrtr_el2) >= ONEREG_SIZE(ONEREG_ARM64_HDFGRTR_EL2), "HDFGRTR_EL2");
_Static_assert(SIZE(hdfgwtr_el2) >= ONEREG_SIZE(ONEREG_ARM64_HDFGWTR_EL2), "HDFGWTR_EL2");
_Static_assert(SIZE(hafgrtr_el2) >= ONEREG_SIZE(ONEREG_ARM64_HAFGRTR_EL2), "HAFGRTR_EL2");
_Static_assert(SIZE(hfgrtr2_el2) >= ONEREG_SIZE(ONEREG_ARM64_HFGRTR2_EL2), "HFGRTR2_EL2");
_Static_assert(SIZE(hfgwtr2_el2) >= ONEREG_SIZE(ONEREG_ARM64_HFGWTR2_EL2), "HFGWTR2_EL2");
_Static_assert(SIZE(hfgitr2_el2) >= ONEREG_SIZE(ONEREG_ARM64_HFGITR2_EL2), "HFGITR2_EL2");
_Static_assert(SIZE(hdfgrtr2_el2) >= ONEREG_SIZE(ONEREG_ARM64_HDFGRTR2_EL2), "HDFGRTR2_EL2");
_Static_assert(SIZE(hdfgwtr2_el2) >= ONEREG_SIZE(ONEREG_ARM64_HDFGWTR2_EL2), "HDFGWTR2_EL2");
_Static_assert(SIZE(ich_hcr_el2) >= ONEREG_SIZE(ONEREG_ARM64_ICH_HCR_EL2), "ICH_HCR_EL2");
_Static_assert(SIZE(ich_vmcr_el2) >= ONEREG_SIZE(ONEREG_ARM64_ICH_VMCR_EL2), "ICH_VMCR_EL2");
_Static_assert(SIZE(ich_ap0r_el2[0]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_AP0R0_EL2), "ICH_AP0R0_EL2");
_Static_assert(SIZE(ich_ap0r_el2[1]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_AP0R1_EL2), "ICH_AP0R1_EL2");
_Static_assert(SIZE(ich_ap0r_el2[2]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_AP0R2_EL2), "ICH_AP0R2_EL2");
_Static_assert(SIZE(ich_ap0r_el2[3]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_AP0R3_EL2), "ICH_AP0R3_EL2");
_Static_assert(SIZE(ich_ap1r_el2[0]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_AP1R0_EL2), "ICH_AP1R0_EL2");
_Static_assert(SIZE(ich_ap1r_el2[1]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_AP1R1_EL2), "ICH_AP1R1_EL2");
_Static_assert(SIZE(ich_ap1r_el2[2]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_AP1R2_EL2), "ICH_AP1R2_EL2");
_Static_assert(SIZE(ich_ap1r_el2[3]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_AP1R3_EL2), "ICH_AP1R3_EL2");
_Static_assert(SIZE(ich_lr_el2[0]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR0_EL2), "ICH_LR0_EL2");
_Static_assert(SIZE(ich_lr_el2[1]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR1_EL2), "ICH_LR1_EL2");
_Static_assert(SIZE(ich_lr_el2[2]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR2_EL2), "ICH_LR2_EL2");
_Static_assert(SIZE(ich_lr_el2[3]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR3_EL2), "ICH_LR3_EL2");
_Static_assert(SIZE(ich_lr_el2[4]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR4_EL2), "ICH_LR4_EL2");
_Static_assert(SIZE(ich_lr_el2[5]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR5_EL2), "ICH_LR5_EL2");
_Static_assert(SIZE(ich_lr_el2[6]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR6_EL2), "ICH_LR6_EL2");
_Static_assert(SIZE(ich_lr_el2[7]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR7_EL2), "ICH_LR7_EL2");
_Static_assert(SIZE(ich_lr_el2[8]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR8_EL2), "ICH_LR8_EL2");
_Static_assert(SIZE(ich_lr_el2[9]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR9_EL2), "ICH_LR9_EL2");
_Static_assert(SIZE(ich_lr_el2[10]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR10_EL2), "ICH_LR10_EL2");
_Static_assert(SIZE(ich_lr_el2[11]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR11_EL2), "ICH_LR11_EL2");
_Static_assert(SIZE(ich_lr_el2[12]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR12_EL2), "ICH_LR12_EL2");
_Static_assert(SIZE(ich_lr_el2[13]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR13_EL2), "ICH_LR13_EL2");
_Static_assert(SIZE(ich_lr_el2[14]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR14_EL2), "ICH_LR14_EL2");
_Static_assert(SIZE(ich_lr_el2[15]) >= ONEREG_SIZE(ONEREG_ARM64_ICH_LR15_EL2), "ICH_LR15_EL2");
_Static_assert(SIZE(rgsr_el1) >= ONEREG_SIZE(ONEREG_ARM64_RGSR_EL1), "RGSR_EL1");
_Static_assert(SIZE(gcr_el1) >= ONEREG_SIZE(ONEREG_ARM64_GCR_EL1), "GCR_EL1");
_Static_assert(SIZE(tfsr_el1) >= ONEREG_SIZE(ONEREG_ARM64_TFSR_EL1), "TFSR_EL1");
_Static_assert(SIZE(tfsre0_el1) >= ONEREG_SIZE(ONEREG_ARM64_TFSRE0_EL1), "TFSRE0_EL1");
_Static_assert(SIZE(pmmir_el1) >= ONEREG_SIZE(ONEREG_ARM64_PMMIR_EL1), "PMMIR_EL1");
_Static_assert(SIZE(pmcr_el0) >= ONEREG_SIZE(ONEREG_ARM64_PMCR_EL0), "PMCR_EL0");
_Static_assert(SIZE(pmcntenset_el0) >= ONEREG_SIZE(ONEREG_ARM64_PMCNTENSET_EL0), "PMCNTENSET_EL0");
_Static_assert(SIZE(pmcntenclr_el0) >= ONEREG_SIZE(ONEREG_ARM64_PMCNTENCLR_EL0), "PMCNTENCLR_EL0");
_Static_assert(SIZE(pmintenset_el1) >= ONEREG_SIZE(ONEREG_ARM64_PMINTENSET_EL1), "PMINTENSET_EL1");
_Static_assert(SIZE(pmintenclr_el1) >= ONEREG_SIZE(ONEREG_ARM64_PMINTENCLR_EL1), "PMINTENCLR_EL1");
_Static_assert(SIZE(pmovsset_el0) >= ONEREG_SIZE(ONEREG_ARM64_PMOVSSET_EL0), "PMOVSSET_EL0");
_Static_assert(SIZE(pmovsclr_el0) >= ONEREG_SIZE(ONEREG_ARM64_PMOVSCLR_EL0), "PMOVSCLR_EL0");
_Static_assert(SIZE(pmselr_el0) >= ONEREG_SIZE(ONEREG_ARM64_PMSELR_EL0), "PMSELR_EL0");
_Static_assert(SIZE(pmuserenr_el0) >= ONEREG_SIZE(ONEREG_ARM64_PMUSERENR_EL0), "PMUSERENR_EL0");
_Static_assert(SIZE(pmevtyper_el0[0]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER0_EL0), "PMEVTYPER0_EL0");
_Static_assert(SIZE(pmevtyper_el0[1]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER1_EL0), "PMEVTYPER1_EL0");
_Static_assert(SIZE(pmevtyper_el0[2]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER2_EL0), "PMEVTYPER2_EL0");
_Static_assert(SIZE(pmevtyper_el0[3]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER3_EL0), "PMEVTYPER3_EL0");
_Static_assert(SIZE(pmevtyper_el0[4]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER4_EL0), "PMEVTYPER4_EL0");
_Static_assert(SIZE(pmevtyper_el0[5]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER5_EL0), "PMEVTYPER5_EL0");
_Static_assert(SIZE(pmevtyper_el0[6]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER6_EL0), "PMEVTYPER6_EL0");
_Static_assert(SIZE(pmevtyper_el0[7]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER7_EL0), "PMEVTYPER7_EL0");
_Static_assert(SIZE(pmevtyper_el0[8]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER8_EL0), "PMEVTYPER8_EL0");
_Static_assert(SIZE(pmevtyper_el0[9]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER9_EL0), "PMEVTYPER9_EL0");
_Static_assert(SIZE(pmevtyper_el0[10]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER10_EL0), "PMEVTYPER10_EL0");
_Static_assert(SIZE(pmevtyper_el0[11]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER11_EL0), "PMEVTYPER11_EL0");
_Static_assert(SIZE(pmevtyper_el0[12]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER12_EL0), "PMEVTYPER12_EL0");
_Static_assert(SIZE(pmevtyper_el0[13]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER13_EL0), "PMEVTYPER13_EL0");
_Static_assert(SIZE(pmevtyper_el0[14]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER14_EL0), "PMEVTYPER14_EL0");
_Static_assert(SIZE(pmevtyper_el0[15]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER15_EL0), "PMEVTYPER15_EL0");
_Static_assert(SIZE(pmevtyper_el0[16]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER16_EL0), "PMEVTYPER16_EL0");
_Static_assert(SIZE(pmevtyper_el0[17]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER17_EL0), "PMEVTYPER17_EL0");
_Static_assert(SIZE(pmevtyper_el0[18]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER18_EL0), "PMEVTYPER18_EL0");
_Static_assert(SIZE(pmevtyper_el0[19]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER19_EL0), "PMEVTYPER19_EL0");
_Static_assert(SIZE(pmevtyper_el0[20]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER20_EL0), "PMEVTYPER20_EL0");
_Static_assert(SIZE(pmevtyper_el0[21]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER21_EL0), "PMEVTYPER21_EL0");
_Static_assert(SIZE(pmevtyper_el0[22]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER22_EL0), "PMEVTYPER22_EL0");
_Static_assert(SIZE(pmevtyper_el0[23]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER23_EL0), "PMEVTYPER23_EL0");
_Static_assert(SIZE(pmevtyper_el0[24]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER24_EL0), "PMEVTYPER24_EL0");
_Static_assert(SIZE(pmevtyper_el0[25]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER25_EL0), "PMEVTYPER25_EL0");
_Static_assert(SIZE(pmevtyper_el0[26]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER26_EL0), "PMEVTYPER26_EL0");
_Static_assert(SIZE(pmevtyper_el0[27]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER27_EL0), "PMEVTYPER27_EL0");
_Static_assert(SIZE(pmevtyper_el0[28]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER28_EL0), "PMEVTYPER28_EL0");
_Static_assert(SIZE(pmevtyper_el0[29]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER29_EL0), "PMEVTYPER29_EL0");
_Static_assert(SIZE(pmevtyper_el0[30]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVTYPER30_EL0), "PMEVTYPER30_EL0");
_Static_assert(SIZE(pmccfiltr_el0) >= ONEREG_SIZE(ONEREG_ARM64_PMCCFILTR_EL0), "PMCCFILTR_EL0");
_Static_assert(SIZE(pmevcntr_el0[0]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR0_EL0), "PMEVCNTR0_EL0");
_Static_assert(SIZE(pmevcntr_el0[1]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR1_EL0), "PMEVCNTR1_EL0");
_Static_assert(SIZE(pmevcntr_el0[2]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR2_EL0), "PMEVCNTR2_EL0");
_Static_assert(SIZE(pmevcntr_el0[3]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR3_EL0), "PMEVCNTR3_EL0");
_Static_assert(SIZE(pmevcntr_el0[4]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR4_EL0), "PMEVCNTR4_EL0");
_Static_assert(SIZE(pmevcntr_el0[5]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR5_EL0), "PMEVCNTR5_EL0");
_Static_assert(SIZE(pmevcntr_el0[6]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR6_EL0), "PMEVCNTR6_EL0");
_Static_assert(SIZE(pmevcntr_el0[7]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR7_EL0), "PMEVCNTR7_EL0");
_Static_assert(SIZE(pmevcntr_el0[8]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR8_EL0), "PMEVCNTR8_EL0");
_Static_assert(SIZE(pmevcntr_el0[9]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR9_EL0), "PMEVCNTR9_EL0");
_Static_assert(SIZE(pmevcntr_el0[10]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR10_EL0), "PMEVCNTR10_EL0");
_Static_assert(SIZE(pmevcntr_el0[11]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR11_EL0), "PMEVCNTR11_EL0");
_Static_assert(SIZE(pmevcntr_el0[12]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR12_EL0), "PMEVCNTR12_EL0");
_Static_assert(SIZE(pmevcntr_el0[13]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR13_EL0), "PMEVCNTR13_EL0");
_Static_assert(SIZE(pmevcntr_el0[14]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR14_EL0), "PMEVCNTR14_EL0");
_Static_assert(SIZE(pmevcntr_el0[15]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR15_EL0), "PMEVCNTR15_EL0");
_Static_assert(SIZE(pmevcntr_el0[16]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR16_EL0), "PMEVCNTR16_EL0");
_Static_assert(SIZE(pmevcntr_el0[17]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR17_EL0), "PMEVCNTR17_EL0");
_Static_assert(SIZE(pmevcntr_el0[18]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR18_EL0), "PMEVCNTR18_EL0");
_Static_assert(SIZE(pmevcntr_el0[19]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR19_EL0), "PMEVCNTR19_EL0");
_Static_assert(SIZE(pmevcntr_el0[20]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR20_EL0), "PMEVCNTR20_EL0");
_Static_assert(SIZE(pmevcntr_el0[21]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR21_EL0), "PMEVCNTR21_EL0");
_Static_assert(SIZE(pmevcntr_el0[22]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR22_EL0), "PMEVCNTR22_EL0");
_Static_assert(SIZE(pmevcntr_el0[23]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR23_EL0), "PMEVCNTR23_EL0");
_Static_assert(SIZE(pmevcntr_el0[24]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR24_EL0), "PMEVCNTR24_EL0");
_Static_assert(SIZE(pmevcntr_el0[25]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR25_EL0), "PMEVCNTR25_EL0");
_Static_assert(SIZE(pmevcntr_el0[26]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR26_EL0), "PMEVCNTR26_EL0");
_Static_assert(SIZE(pmevcntr_el0[27]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR27_EL0), "PMEVCNTR27_EL0");
_Static_assert(SIZE(pmevcntr_el0[28]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR28_EL0), "PMEVCNTR28_EL0");
_Static_assert(SIZE(pmevcntr_el0[29]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR29_EL0), "PMEVCNTR29_EL0");
_Static_assert(SIZE(pmevcntr_el0[30]) >= ONEREG_SIZE(ONEREG_ARM64_PMEVCNTR30_EL0), "PMEVCNTR30_EL0");
_Static_assert(SIZE(pmccntr_el0) >= ONEREG_SIZE(ONEREG_ARM64_PMCCNTR_EL0), "PMCCNTR_EL0");
_Static_assert(SIZE(pmswinc_el0) >= ONEREG_SIZE(ONEREG_ARM64_PMSWINC_EL0), "PMSWINC_EL0");
_Static_assert(SIZE(apiakeylo_el1) >= ONEREG_SIZE(ONEREG_ARM64_APIAKeyLo_EL1), "APIAKeyLo_EL1");
_Static_assert(SIZE(apiakeyhi_el1) >= ONEREG_SIZE(ONEREG_ARM64_APIAKeyHi_EL1), "APIAKeyHi_EL1");
_Static_assert(SIZE(apibkeylo_el1) >= ONEREG_SIZE(ONEREG_ARM64_APIBKeyLo_EL1), "APIBKeyLo_EL1");
_Static_assert(SIZE(apibkeyhi_el1) >= ONEREG_SIZE(ONEREG_ARM64_APIBKeyHi_EL1), "APIBKeyHi_EL1");
_Static_assert(SIZE(apdakeylo_el1) >= ONEREG_SIZE(ONEREG_ARM64_APDAKeyLo_EL1), "APDAKeyLo_EL1");
_Static_assert(SIZE(apdakeyhi_el1) >= ONEREG_SIZE(ONEREG_ARM64_APDAKeyHi_EL1), "APDAKeyHi_EL1");
_Static_assert(SIZE(apdbkeylo_el1) >= ONEREG_SIZE(ONEREG_ARM64_APDBKeyLo_EL1), "APDBKeyLo_EL1");
_Static_assert(SIZE(apdbkeyhi_el1) >= ONEREG_SIZE(ONEREG_ARM64_APDBKeyHi_EL1), "APDBKeyHi_EL1");
_Static_assert(SIZE(apgakeylo_el1) >= ONEREG_SIZE(ONEREG_ARM64_APGAKeyLo_EL1), "APGAKeyLo_EL1");
_Static_assert(SIZE(apgakeyhi_el1) >= ONEREG_SIZE(ONEREG_ARM64_APGAKeyHi_EL1), "APGAKeyHi_EL1");
_Static_assert(SIZE(sctlr_el1) >= ONEREG_SIZE(ONEREG_ARM64_SCTLR_EL1), "SCTLR_EL1");
_Static_assert(SIZE(actlr_el1) >= ONEREG_SIZE(ONEREG_ARM64_ACTLR_EL1), "ACTLR_EL1");
_Static_assert(SIZE(cpacr_el1) >= ONEREG_SIZE(ONEREG_ARM64_CPACR_EL1), "CPACR_EL1");
_Static_assert(SIZE(sctlr2_el1) >= ONEREG_SIZE(ONEREG_ARM64_SCTLR2_EL1), "SCTLR2_EL1");
_Static_assert(SIZE(ttbr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_TTBR0_EL1), "TTBR0_EL1");
_Static_assert(SIZE(ttbr1_el1) >= ONEREG_SIZE(ONEREG_ARM64_TTBR1_EL1), "TTBR1_EL1");
_Static_assert(SIZE(tcr_el1) >= ONEREG_SIZE(ONEREG_ARM64_TCR_EL1), "TCR_EL1");
_Static_assert(SIZE(tcr2_el1) >= ONEREG_SIZE(ONEREG_ARM64_TCR2_EL1), "TCR2_EL1");
_Static_assert(SIZE(mair_el1) >= ONEREG_SIZE(ONEREG_ARM64_MAIR_EL1), "MAIR_EL1");
_Static_assert(SIZE(amair_el1) >= ONEREG_SIZE(ONEREG_ARM64_AMAIR_EL1), "AMAIR_EL1");
_Static_assert(SIZE(pire0_el1) >= ONEREG_SIZE(ONEREG_ARM64_PIRE0_EL1), "PIRE0_EL1");
_Static_assert(SIZE(pir_el1) >= ONEREG_SIZE(ONEREG_ARM64_PIR_EL1), "PIR_EL1");
_Static_assert(SIZE(por_el0) >= ONEREG_SIZE(ONEREG_ARM64_POR_EL0), "POR_EL0");
_Static_assert(SIZE(por_el1) >= ONEREG_SIZE(ONEREG_ARM64_POR_EL1), "POR_EL1");
_Static_assert(SIZE(par_el1) >= ONEREG_SIZE(ONEREG_ARM64_PAR_EL1), "PAR_EL1");
_Static_assert(SIZE(vbar_el1) >= ONEREG_SIZE(ONEREG_ARM64_VBAR_EL1), "VBAR_EL1");
_Static_assert(SIZE(esr_el1) >= ONEREG_SIZE(ONEREG_ARM64_ESR_EL1), "ESR_EL1");
_Static_assert(SIZE(far_el1) >= ONEREG_SIZE(ONEREG_ARM64_FAR_EL1), "FAR_EL1");
_Static_assert(SIZE(afsr0_el1) >= ONEREG_SIZE(ONEREG_ARM64_AFSR0_EL1), "AFSR0_EL1");
_Static_assert(SIZE(afsr1_el1) >= ONEREG_SIZE(ONEREG_ARM64_AFSR1_EL1), "AFSR1_EL1");
_Static_assert(SIZE(disr_el1) >= ONEREG_SIZE(ONEREG_ARM64_DISR_EL1), "DISR_EL1");
_Static_assert(SIZE(contextidr_el1) >= ONEREG_SIZE(ONEREG_ARM64_CONTEXTIDR_EL1), "CONTEXTIDR_EL1");
_Static_assert(SIZE(tpidr_el0) >= ONEREG_SIZE(ONEREG_ARM64_TPIDR_EL0), "TPIDR_EL0");
_Static_assert(SIZE(tpidrro_el0) >= ONEREG_SIZE(ONEREG_ARM64_TPIDRRO_EL0), "TPIDRRO_EL0");
_Static_assert(SIZE(tpidr_el1) >= ONEREG_SIZE(ONEREG_ARM64_TPIDR_EL1), "TPIDR_EL1");
_Static_assert(SIZE(zcr_el1) >= ONEREG_SIZE(ONEREG_ARM64_ZCR_EL1), "ZCR_EL1");
_Static_assert(SIZE(fpmr) >= ONEREG_SIZE(ONEREG_ARM64_FPMR), "FPMR");
_Static_assert(SIZE(svcr) >= ONEREG_SIZE(ONEREG_ARM64_SVCR), "SVCR");
_Static_assert(SIZE(cntkctl_el1) >= ONEREG_SIZE(ONEREG_ARM64_CNTKCTL_EL1), "CNTKCTL_EL1");
_Static_assert(SIZE(cnthctl_el2) >= ONEREG_SIZE(ONEREG_ARM64_CNTHCTL_EL2), "CNTHCTL_EL2");
_Static_assert(SIZE(cntvoff_el2) >= ONEREG_SIZE(ONEREG_ARM64_CNTVOFF_EL2), "CNTVOFF_EL2");
_Static_assert(SIZE(cntv_ctl_el0) >= ONEREG_SIZE(ONEREG_ARM64_CNTV_CTL_EL0), "CNTV_CTL_EL0");
_Static_assert(SIZE(cntv_cval_el0) >= ONEREG_SIZE(ONEREG_ARM64_CNTV_CVAL_EL0), "CNTV_CVAL_EL0");
_Static_assert(SIZE(cntp_ctl_el0) >= ONEREG_SIZE(ONEREG_ARM64_CNTP_CTL_EL0), "CNTP_CTL_EL0");
_Static_assert(SIZE(cntp_cval_el0) >= ONEREG_SIZE(ONEREG_ARM64_CNTP_CVAL_EL0), "CNTP_CVAL_EL0");
_Static_assert(SIZE(cntvct_el0) >= ONEREG_SIZE(ONEREG_ARM64_CNTVCT_EL0), "CNTVCT_EL0");
_Static_assert(SIZE(cntpct_el0) >= ONEREG_SIZE(ONEREG_ARM64_CNTPCT_EL0), "CNTPCT_EL0");
_Static_assert(SIZE(cnthp_ctl_el2) >= ONEREG_SIZE(ONEREG_ARM64_CNTHP_CTL_EL2), "CNTHP_CTL_EL2");
_Static_assert(SIZE(cnthp_cval_el2) >= ONEREG_SIZE(ONEREG_ARM64_CNTHP_CVAL_EL2), "CNTHP_CVAL_EL2");
_Static_assert(SIZE(cnthv_ctl_el2) >= ONEREG_SIZE(ONEREG_ARM64_CNTHV_CTL_EL2), "CNTHV_CTL_EL2");
_Static_assert(SIZE(cnthv_cval_el2) >= ONEREG_SIZE(ONEREG_ARM64_CNTHV_CVAL_EL2), "CNTHV_CVAL_EL2");
_Static_assert(SIZE(pstate) >= ONEREG_SIZE(ONEREG_ARM64_PSTATE), "PSTATE");
_Static_assert(SIZE(x[0]) >= ONEREG_SIZE(ONEREG_ARM64_X0), "X0");
_Static_assert(SIZE(x[1]) >= ONEREG_SIZE(ONEREG_ARM64_X1), "X1");
_Static_assert(SIZE(x[2]) >= ONEREG_SIZE(ONEREG_ARM64_X2), "X2");
_Static_assert(SIZE(x[3]) >= ONEREG_SIZE(ONEREG_ARM64_X3), "X3");
_Static_assert(SIZE(x[4]) >= ONEREG_SIZE(ONEREG_ARM64_X4), "X4");
_Static_assert(SIZE(x[5]) >= ONEREG_SIZE(ONEREG_ARM64_X5), "X5");
_Static_assert(SIZE(x[6]) >= ONEREG_SIZE(ONEREG_ARM64_X6), "X6");
_Static_assert(SIZE(x[7]) >= ONEREG_SIZE(ONEREG_ARM64_X7), "X7");
_Static_assert(SIZE(x[8]) >= ONEREG_SIZE(ONEREG_ARM64_X8), "X8");
_Static_assert(SIZE(x[9]) >= ONEREG_SIZE(ONEREG_ARM64_X9), "X9");
_Static_assert(SIZE(x[10]) >= ONEREG_SIZE(ONEREG_ARM64_X10), "X10");
_Static_assert(SIZE(x[11]) >= ONEREG_SIZE(ONEREG_ARM64_X11), "X11");
_Static_assert(SIZE(x[12]) >= ONEREG_SIZE(ONEREG_ARM64_X12), "X12");
_Static_assert(SIZE(x[13]) >= ONEREG_SIZE(ONEREG_ARM64_X13), "X13");
_Static_assert(SIZE(x[14]) >= ONEREG_SIZE(ONEREG_ARM64_X14), "X14");
_Static_assert(SIZE(x[15]) >= ONEREG_SIZE(ONEREG_ARM64_X15), "X15");
_Static_assert(SIZE(x[16]) >= ONEREG_SIZE(ONEREG_ARM64_X16), "X16");
_Static_assert(SIZE(x[17]) >= ONEREG_SIZE(ONEREG_ARM64_X17), "X17");
_Static_assert(SIZE(x[18]) >= ONEREG_SIZE(ONEREG_ARM64_X18), "X18");
_Static_assert(SIZE(x[19]) >= ONEREG_SIZE(ONEREG_ARM64_X19), "X19");
_Static_assert(SIZE(x[20]) >= ONEREG_SIZE(ONEREG_ARM64_X20), "X20");
_Static_assert(SIZE(x[21]) >= ONEREG_SIZE(ONEREG_ARM64_X21), "X21");
_Static_assert(SIZE(x[22]) >= ONEREG_SIZE(ONEREG_ARM64_X22), "X22");
_Static_assert(SIZE(x[23]) >= ONEREG_SIZE(ONEREG_ARM64_X23), "X23");
_Static_assert(SIZE(x[24]) >= ONEREG_SIZE(ONEREG_ARM64_X24), "X24");
_Static_assert(SIZE(x[25]) >= ONEREG_SIZE(ONEREG_ARM64_X25), "X25");
_Static_assert(SIZE(x[26]) >= ONEREG_SIZE(ONEREG_ARM64_X26), "X26");
_Static_assert(SIZE(x[27]) >= ONEREG_SIZE(ONEREG_ARM64_X27), "X27");
_Static_assert(SIZE(x[28]) >= ONEREG_SIZE(ONEREG_ARM64_X28), "X28");
_Static_assert(SIZE(x[29]) >= ONEREG_SIZE(ONEREG_ARM64_X29), "X29");
_Static_assert(SIZE(x[30]) >= ONEREG_SIZE(ONEREG_ARM64_X30), "X30");
_Static_assert(SIZE(pc) >= ONEREG_SIZE(ONEREG_ARM64_PC), "PC");
_Static_assert(SIZE(sp_el0) >= ONEREG_SIZE(ONEREG_ARM64_SP_EL0), "SP_EL0");
_Static_assert(SIZE(sp_el1) >= ONEREG_SIZE(ONEREG_ARM64_SP_EL1), "SP_EL1");
_Static_assert(SIZE(elr_el1) >= ONEREG_SIZE(ONEREG_ARM64_ELR_EL1), "ELR_EL1");
_Static_assert(SIZE(spsr_el1) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_EL1), "SPSR_EL1");
_Static_assert(SIZE(spsr_abt) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_abt), "SPSR_abt");
_Static_assert(SIZE(spsr_und) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_und), "SPSR_und");
_Static_assert(SIZE(spsr_irq) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_irq), "SPSR_irq");
_Static_assert(SIZE(spsr_fiq) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_fiq), "SPSR_fiq");
_Static_assert(SIZE(v[0]) >= ONEREG_SIZE(ONEREG_ARM64_V0), "V0");
_Static_assert(SIZE(v[1]) >= ONEREG_SIZE(ONEREG_ARM64_V1), "V1");
_Static_assert(SIZE(v[2]) >= ONEREG_SIZE(ONEREG_ARM64_V2), "V2");
_Static_assert(SIZE(v[3]) >= ONEREG_SIZE(ONEREG_ARM64_V3), "V3");
_Static_assert(SIZE(v[4]) >= ONEREG_SIZE(ONEREG_ARM64_V4), "V4");
_Static_assert(SIZE(v[5]) >= ONEREG_SIZE(ONEREG_ARM64_V5), "V5");
_Static_assert(SIZE(v[6]) >= ONEREG_SIZE(ONEREG_ARM64_V6), "V6");
_Static_assert(SIZE(v[7]) >= ONEREG_SIZE(ONEREG_ARM64_V7), "V7");
_Static_assert(SIZE(v[8]) >= ONEREG_SIZE(ONEREG_ARM64_V8), "V8");
_Static_assert(SIZE(v[9]) >= ONEREG_SIZE(ONEREG_ARM64_V9), "V9");
_Static_assert(SIZE(v[10]) >= ONEREG_SIZE(ONEREG_ARM64_V10), "V10");
_Static_assert(SIZE(v[11]) >= ONEREG_SIZE(ONEREG_ARM64_V11), "V11");
_Static_assert(SIZE(v[12]) >= ONEREG_SIZE(ONEREG_ARM64_V12), "V12");
_Static_assert(SIZE(v[13]) >= ONEREG_SIZE(ONEREG_ARM64_V13), "V13");
_Static_assert(SIZE(v[14]) >= ONEREG_SIZE(ONEREG_ARM64_V14), "V14");
_Static_assert(SIZE(v[15]) >= ONEREG_SIZE(ONEREG_ARM64_V15), "V15");
_Static_assert(SIZE(v[16]) >= ONEREG_SIZE(ONEREG_ARM64_V16), "V16");
_Static_assert(SIZE(v[17]) >= ONEREG_SIZE(ONEREG_ARM64_V17), "V17");
_Static_assert(SIZE(v[18]) >= ONEREG_SIZE(ONEREG_ARM64_V18), "V18");
_Static_assert(SIZE(v[19]) >= ONEREG_SIZE(ONEREG_ARM64_V19), "V19");
_Static_assert(SIZE(v[20]) >= ONEREG_SIZE(ONEREG_ARM64_V20), "V20");
_Static_assert(SIZE(v[21]) >= ONEREG_SIZE(ONEREG_ARM64_V21), "V21");
_Static_assert(SIZE(v[22]) >= ONEREG_SIZE(ONEREG_ARM64_V22), "V22");
_Static_assert(SIZE(v[23]) >= ONEREG_SIZE(ONEREG_ARM64_V23), "V23");
_Static_assert(SIZE(v[24]) >= ONEREG_SIZE(ONEREG_ARM64_V24), "V24");
_Static_assert(SIZE(v[25]) >= ONEREG_SIZE(ONEREG_ARM64_V25), "V25");
_Static_assert(SIZE(v[26]) >= ONEREG_SIZE(ONEREG_ARM64_V26), "V26");
_Static_assert(SIZE(v[27]) >= ONEREG_SIZE(ONEREG_ARM64_V27), "V27");
_Static_assert(SIZE(v[28]) >= ONEREG_SIZE(ONEREG_ARM64_V28), "V28");
_Static_assert(SIZE(v[29]) >= ONEREG_SIZE(ONEREG_ARM64_V29), "V29");
_Static_assert(SIZE(v[30]) >= ONEREG_SIZE(ONEREG_ARM64_V30), "V30");
_Static_assert(SIZE(v[31]) >= ONEREG_SIZE(ONEREG_ARM64_V31), "V31");
_Static_assert(SIZE(fpsr) >= ONEREG_SIZE(ONEREG_ARM64_FPSR), "FPSR");
_Static_assert(SIZE(fpcr) >= ONEREG_SIZE(ONEREG_ARM64_FPCR), "FPCR");
_Static_assert(SIZE(z[0]) >= ONEREG_SIZE(ONEREG_ARM64_Z0), "Z0");
_Static_assert(SIZE(z[1]) >= ONEREG_SIZE(ONEREG_ARM64_Z1), "Z1");
_Static_assert(SIZE(z[2]) >= ONEREG_SIZE(ONEREG_ARM64_Z2), "Z2");
_Static_assert(SIZE(z[3]) >= ONEREG_SIZE(ONEREG_ARM64_Z3), "Z3");
_Static_assert(SIZE(z[4]) >= ONEREG_SIZE(ONEREG_ARM64_Z4), "Z4");
_Static_assert(SIZE(z[5]) >= ONEREG_SIZE(ONEREG_ARM64_Z5), "Z5");
_Static_assert(SIZE(z[6]) >= ONEREG_SIZE(ONEREG_ARM64_Z6), "Z6");
_Static_assert(SIZE(z[7]) >= ONEREG_SIZE(ONEREG_ARM64_Z7), "Z7");
_Static_assert(SIZE(z[8]) >= ONEREG_SIZE(ONEREG_ARM64_Z8), "Z8");
_Static_assert(SIZE(z[9]) >= ONEREG_SIZE(ONEREG_ARM64_Z9), "Z9");
_Static_assert(SIZE(z[10]) >= ONEREG_SIZE(ONEREG_ARM64_Z10), "Z10");
_Static_assert(SIZE(z[11]) >= ONEREG_SIZE(ONEREG_ARM64_Z11), "Z11");
_Static_assert(SIZE(z[12]) >= ONEREG_SIZE(ONEREG_ARM64_Z12), "Z12");
_Static_assert(SIZE(z[13]) >= ONEREG_SIZE(ONEREG_ARM64_Z13), "Z13");
_Static_assert(SIZE(z[14]) >= ONEREG_SIZE(ONEREG_ARM64_Z14), "Z14");
_Static_assert(SIZE(z[15]) >= ONEREG_SIZE(ONEREG_ARM64_Z15), "Z15");
_Static_assert(SIZE(z[16]) >= ONEREG_SIZE(ONEREG_ARM64_Z16), "Z16");
_Static_assert(SIZE(z[17]) >= ONEREG_SIZE(ONEREG_ARM64_Z17), "Z17");
_Static_assert(SIZE(z[18]) >= ONEREG_SIZE(ONEREG_ARM64_Z18), "Z18");
_Static_assert(SIZE(z[19]) >= ONEREG_SIZE(ONEREG_ARM64_Z19), "Z19");
_Static_assert(SIZE(z[20]) >= ONEREG_SIZE(ONEREG_ARM64_Z20), "Z20");
_Static_assert(SIZE(z[21]) >= ONEREG_SIZE(ONEREG_ARM64_Z21), "Z21");
_Static_assert(SIZE(z[22]) >= ONEREG_SIZE(ONEREG_ARM64_Z22), "Z22");
_Static_assert(SIZE(z[23]) >= ONEREG_SIZE(ONEREG_ARM64_Z23), "Z23");
_Static_assert(SIZE(z[24]) >= ONEREG_SIZE(ONEREG_ARM64_Z24), "Z24");
_Static_assert(SIZE(z[25]) >= ONEREG_SIZE(ONEREG_ARM64_Z25), "Z25");
_Static_assert(SIZE(z[26]) >= ONEREG_SIZE(ONEREG_ARM64_Z26), "Z26");
_Static_assert(SIZE(z[27]) >= ONEREG_SIZE(ONEREG_ARM64_Z27), "Z27");
_Static_assert(SIZE(z[28]) >= ONEREG_SIZE(ONEREG_ARM64_Z28), "Z28");
_Static_assert(SIZE(z[29]) >= ONEREG_SIZE(ONEREG_ARM64_Z29), "Z29");
_Static_assert(SIZE(z[30]) >= ONEREG_SIZE(ONEREG_ARM64_Z30), "Z30");
_Static_assert(SIZE(z[31]) >= ONEREG_SIZE(ONEREG_ARM64_Z31), "Z31");
_Static_assert(SIZE(p[0]) >= ONEREG_SIZE(ONEREG_ARM64_P0), "P0");
_Static_assert(SIZE(p[1]) >= ONEREG_SIZE(ONEREG_ARM64_P1), "P1");
_Static_assert(SIZE(p[2]) >= ONEREG_SIZE(ONEREG_ARM64_P2), "P2");
_Static_assert(SIZE(p[3]) >= ONEREG_SIZE(ONEREG_ARM64_P3), "P3");
_Static_assert(SIZE(p[4]) >= ONEREG_SIZE(ONEREG_ARM64_P4), "P4");
_Static_assert(SIZE(p[5]) >= ONEREG_SIZE(ONEREG_ARM64_P5), "P5");
_Static_assert(SIZE(p[6]) >= ONEREG_SIZE(ONEREG_ARM64_P6), "P6");
_Static_assert(SIZE(p[7]) >= ONEREG_SIZE(ONEREG_ARM64_P7), "P7");
_Static_assert(SIZE(p[8]) >= ONEREG_SIZE(ONEREG_ARM64_P8), "P8");
_Static_assert(SIZE(p[9]) >= ONEREG_SIZE(ONEREG_ARM64_P9), "P9");
_Static_assert(SIZE(p[10]) >= ONEREG_SIZE(ONEREG_ARM64_P10), "P10");
_Static_assert(SIZE(p[11]) >= ONEREG_SIZE(ONEREG_ARM64_P11), "P11");
_Static_assert(SIZE(p[12]) >= ONEREG_SIZE(ONEREG_ARM64_P12), "P12");
_Static_assert(SIZE(p[13]) >= ONEREG_SIZE(ONEREG_ARM64_P13), "P13");
_Static_assert(SIZE(p[14]) >= ONEREG_SIZE(ONEREG_ARM64_P14), "P14");
_Static_assert(SIZE(p[15]) >= ONEREG_SIZE(ONEREG_ARM64_P15), "P15");
_Static_assert(SIZE(ffr) >= ONEREG_SIZE(ONEREG_ARM64_FFR), "FFR");

const struct onereg_layout onereg_native_layout = {
	.name = "native",
	.state_size = sizeof(struct onereg_native),
	.rows = rows,
	.row_count = sizeof(rows) / sizeof(rows[0]),
};
