// SPDX-License-Identifier: 0BSD
/*
 * The AArch32 registers that the AArch64 registers of a vCPU's state hold, by name.
 * From spec/aarch32.  Do not edit: change the spec, then run `onereg generate`.
 */

#include "onereg_aarch32.h"

#include <errno.h>
#include <string.h>

#include "onereg_ids.h"

/* PSTATE.nRW: AArch32 state. */
#define PSTATE_AARCH32 0x10U

/* width bits of the AArch32 register from lsb on are those of the AArch64 register from of_lsb on. */
struct part {
	const char *name;
	unsigned int lsb;
	unsigned int width;
	uint64_t of;
	unsigned int of_lsb;
};

static const struct part parts[] = {
	/* Banked registers */
	{ "R0", 0, 32, ONEREG_ARM64_X0, 0 },
	{ "R1", 0, 32, ONEREG_ARM64_X1, 0 },
	{ "R2", 0, 32, ONEREG_ARM64_X2, 0 },
	{ "R3", 0, 32, ONEREG_ARM64_X3, 0 },
	{ "R4", 0, 32, ONEREG_ARM64_X4, 0 },
	{ "R5", 0, 32, ONEREG_ARM64_X5, 0 },
	{ "R6", 0, 32, ONEREG_ARM64_X6, 0 },
	{ "R7", 0, 32, ONEREG_ARM64_X7, 0 },
	{ "PC", 0, 32, ONEREG_ARM64_PC, 0 },
	{ "R8_usr", 0, 32, ONEREG_ARM64_X8, 0 },
	{ "R9_usr", 0, 32, ONEREG_ARM64_X9, 0 },
	{ "R10_usr", 0, 32, ONEREG_ARM64_X10, 0 },
	{ "R11_usr", 0, 32, ONEREG_ARM64_X11, 0 },
	{ "R12_usr", 0, 32, ONEREG_ARM64_X12, 0 },
	{ "R8_fiq", 0, 32, ONEREG_ARM64_X24, 0 },
	{ "R9_fiq", 0, 32, ONEREG_ARM64_X25, 0 },
	{ "R10_fiq", 0, 32, ONEREG_ARM64_X26, 0 },
	{ "R11_fiq", 0, 32, ONEREG_ARM64_X27, 0 },
	{ "R12_fiq", 0, 32, ONEREG_ARM64_X28, 0 },
	{ "SP_usr", 0, 32, ONEREG_ARM64_X13, 0 },
	{ "LR_usr", 0, 32, ONEREG_ARM64_X14, 0 },
	{ "SP_hyp", 0, 32, ONEREG_ARM64_X15, 0 },
	{ "LR_irq", 0, 32, ONEREG_ARM64_X16, 0 },
	{ "SP_irq", 0, 32, ONEREG_ARM64_X17, 0 },
	{ "LR_svc", 0, 32, ONEREG_ARM64_X18, 0 },
	{ "SP_svc", 0, 32, ONEREG_ARM64_X19, 0 },
	{ "LR_abt", 0, 32, ONEREG_ARM64_X20, 0 },
	{ "SP_abt", 0, 32, ONEREG_ARM64_X21, 0 },
	{ "LR_und", 0, 32, ONEREG_ARM64_X22, 0 },
	{ "SP_und", 0, 32, ONEREG_ARM64_X23, 0 },
	{ "SP_fiq", 0, 32, ONEREG_ARM64_X29, 0 },
	{ "LR_fiq", 0, 32, ONEREG_ARM64_X30, 0 },
	{ "SPSR_svc", 0, 32, ONEREG_ARM64_SPSR_EL1, 0 },
	{ "SPSR_abt", 0, 32, ONEREG_ARM64_SPSR_abt, 0 },
	{ "SPSR_und", 0, 32, ONEREG_ARM64_SPSR_und, 0 },
	{ "SPSR_irq", 0, 32, ONEREG_ARM64_SPSR_irq, 0 },
	{ "SPSR_fiq", 0, 32, ONEREG_ARM64_SPSR_fiq, 0 },
	{ "SPSR_hyp", 0, 32, ONEREG_ARM64_SPSR_EL2, 0 },
	{ "ELR_hyp", 0, 32, ONEREG_ARM64_ELR_EL2, 0 },

	/* System and floating-point registers */
	{ "CPSR", 25, 7, ONEREG_ARM64_PSTATE, 25 },
	{ "CPSR", 22, 2, ONEREG_ARM64_PSTATE, 22 },
	{ "CPSR", 21, 1, ONEREG_ARM64_PSTATE, 24 },
	{ "CPSR", 0, 21, ONEREG_ARM64_PSTATE, 0 },
	{ "Q0", 0, 128, ONEREG_ARM64_V0, 0 },
	{ "Q1", 0, 128, ONEREG_ARM64_V1, 0 },
	{ "Q2", 0, 128, ONEREG_ARM64_V2, 0 },
	{ "Q3", 0, 128, ONEREG_ARM64_V3, 0 },
	{ "Q4", 0, 128, ONEREG_ARM64_V4, 0 },
	{ "Q5", 0, 128, ONEREG_ARM64_V5, 0 },
	{ "Q6", 0, 128, ONEREG_ARM64_V6, 0 },
	{ "Q7", 0, 128, ONEREG_ARM64_V7, 0 },
	{ "Q8", 0, 128, ONEREG_ARM64_V8, 0 },
	{ "Q9", 0, 128, ONEREG_ARM64_V9, 0 },
	{ "Q10", 0, 128, ONEREG_ARM64_V10, 0 },
	{ "Q11", 0, 128, ONEREG_ARM64_V11, 0 },
	{ "Q12", 0, 128, ONEREG_ARM64_V12, 0 },
	{ "Q13", 0, 128, ONEREG_ARM64_V13, 0 },
	{ "Q14", 0, 128, ONEREG_ARM64_V14, 0 },
	{ "Q15", 0, 128, ONEREG_ARM64_V15, 0 },
	{ "D0", 0, 64, ONEREG_ARM64_V0, 0 },
	{ "D2", 0, 64, ONEREG_ARM64_V1, 0 },
	{ "D4", 0, 64, ONEREG_ARM64_V2, 0 },
	{ "D6", 0, 64, ONEREG_ARM64_V3, 0 },
	{ "D8", 0, 64, ONEREG_ARM64_V4, 0 },
	{ "D10", 0, 64, ONEREG_ARM64_V5, 0 },
	{ "D12", 0, 64, ONEREG_ARM64_V6, 0 },
	{ "D14", 0, 64, ONEREG_ARM64_V7, 0 },
	{ "D16", 0, 64, ONEREG_ARM64_V8, 0 },
	{ "D18", 0, 64, ONEREG_ARM64_V9, 0 },
	{ "D20", 0, 64, ONEREG_ARM64_V10, 0 },
	{ "D22", 0, 64, ONEREG_ARM64_V11, 0 },
	{ "D24", 0, 64, ONEREG_ARM64_V12, 0 },
	{ "D26", 0, 64, ONEREG_ARM64_V13, 0 },
	{ "D28", 0, 64, ONEREG_ARM64_V14, 0 },
	{ "D30", 0, 64, ONEREG_ARM64_V15, 0 },
	{ "D1", 0, 64, ONEREG_ARM64_V0, 64 },
	{ "D3", 0, 64, ONEREG_ARM64_V1, 64 },
	{ "D5", 0, 64, ONEREG_ARM64_V2, 64 },
	{ "D7", 0, 64, ONEREG_ARM64_V3, 64 },
	{ "D9", 0, 64, ONEREG_ARM64_V4, 64 },
	{ "D11", 0, 64, ONEREG_ARM64_V5, 64 },
	{ "D13", 0, 64, ONEREG_ARM64_V6, 64 },
	{ "D15", 0, 64, ONEREG_ARM64_V7, 64 },
	{ "D17", 0, 64, ONEREG_ARM64_V8, 64 },
	{ "D19", 0, 64, ONEREG_ARM64_V9, 64 },
	{ "D21", 0, 64, ONEREG_ARM64_V10, 64 },
	{ "D23", 0, 64, ONEREG_ARM64_V11, 64 },
	{ "D25", 0, 64, ONEREG_ARM64_V12, 64 },
	{ "D27", 0, 64, ONEREG_ARM64_V13, 64 },
	{ "D29", 0, 64, ONEREG_ARM64_V14, 64 },
	{ "D31", 0, 64, ONEREG_ARM64_V15, 64 },
	{ "S0", 0, 32, ONEREG_ARM64_V0, 0 },
	{ "S4", 0, 32, ONEREG_ARM64_V1, 0 },
	{ "S8", 0, 32, ONEREG_ARM64_V2, 0 },
	{ "S12", 0, 32, ONEREG_ARM64_V3, 0 },
	{ "S16", 0, 32, ONEREG_ARM64_V4, 0 },
	{ "S20", 0, 32, ONEREG_ARM64_V5, 0 },
	{ "S24", 0, 32, ONEREG_ARM64_V6, 0 },
	{ "S28", 0, 32, ONEREG_ARM64_V7, 0 },
	{ "S1", 0, 32, ONEREG_ARM64_V0, 32 },
	{ "S5", 0, 32, ONEREG_ARM64_V1, 32 },
	{ "S9", 0, 32, ONEREG_ARM64_V2, 32 },
	{ "S13", 0, 32, ONEREG_ARM64_V3, 32 },
	{ "S17", 0, 32, ONEREG_ARM64_V4, 32 },
	{ "S21", 0, 32, ONEREG_ARM64_V5, 32 },
	{ "S25", 0, 32, ONEREG_ARM64_V6, 32 },
	{ "S29", 0, 32, ONEREG_ARM64_V7, 32 },
	{ "S2", 0, 32, ONEREG_ARM64_V0, 64 },
	{ "S6", 0, 32, ONEREG_ARM64_V1, 64 },
	{ "S10", 0, 32, ONEREG_ARM64_V2, 64 },
	{ "S14", 0, 32, ONEREG_ARM64_V3, 64 },
	{ "S18", 0, 32, ONEREG_ARM64_V4, 64 },
	{ "S22", 0, 32, ONEREG_ARM64_V5, 64 },
	{ "S26", 0, 32, ONEREG_ARM64_V6, 64 },
	{ "S30", 0, 32, ONEREG_ARM64_V7, 64 },
	{ "S3", 0, 32, ONEREG_ARM64_V0, 96 },
	{ "S7", 0, 32, ONEREG_ARM64_V1, 96 },
	{ "S11", 0, 32, ONEREG_ARM64_V2, 96 },
	{ "S15", 0, 32, ONEREG_ARM64_V3, 96 },
	{ "S19", 0, 32, ONEREG_ARM64_V4, 96 },
	{ "S23", 0, 32, ONEREG_ARM64_V5, 96 },
	{ "S27", 0, 32, ONEREG_ARM64_V6, 96 },
	{ "S31", 0, 32, ONEREG_ARM64_V7, 96 },
	{ "FPSCR", 27, 5, ONEREG_ARM64_FPSR, 27 },
	{ "FPSCR", 15, 12, ONEREG_ARM64_FPCR, 15 },
	{ "FPSCR", 8, 5, ONEREG_ARM64_FPCR, 8 },
	{ "FPSCR", 7, 1, ONEREG_ARM64_FPSR, 7 },
	{ "FPSCR", 0, 5, ONEREG_ARM64_FPSR, 0 },
	{ "FPEXC", 0, 32, ONEREG_ARM64_FPEXC32_EL2, 0 },
	{ "SCTLR", 0, 32, ONEREG_ARM64_SCTLR_EL1, 0 },
	{ "ACTLR", 0, 32, ONEREG_ARM64_ACTLR_EL1, 0 },
	{ "ACTLR2", 0, 32, ONEREG_ARM64_ACTLR_EL1, 32 },
	{ "CPACR", 0, 32, ONEREG_ARM64_CPACR_EL1, 0 },
	{ "TTBR0", 0, 64, ONEREG_ARM64_TTBR0_EL1, 0 },
	{ "TTBR1", 0, 64, ONEREG_ARM64_TTBR1_EL1, 0 },
	{ "TTBCR", 0, 32, ONEREG_ARM64_TCR_EL1, 0 },
	{ "TTBCR2", 0, 32, ONEREG_ARM64_TCR_EL1, 32 },
	{ "DACR", 0, 32, ONEREG_ARM64_DACR32_EL2, 0 },
	{ "PAR", 0, 64, ONEREG_ARM64_PAR_EL1, 0 },
	{ "MAIR0", 0, 32, ONEREG_ARM64_MAIR_EL1, 0 },
	{ "MAIR1", 0, 32, ONEREG_ARM64_MAIR_EL1, 32 },
	{ "AMAIR0", 0, 32, ONEREG_ARM64_AMAIR_EL1, 0 },
	{ "AMAIR1", 0, 32, ONEREG_ARM64_AMAIR_EL1, 32 },
	{ "CONTEXTIDR", 0, 32, ONEREG_ARM64_CONTEXTIDR_EL1, 0 },
	{ "DFSR", 0, 32, ONEREG_ARM64_ESR_EL1, 0 },
	{ "IFSR", 0, 32, ONEREG_ARM64_IFSR32_EL2, 0 },
	{ "ADFSR", 0, 32, ONEREG_ARM64_AFSR0_EL1, 0 },
	{ "AIFSR", 0, 32, ONEREG_ARM64_AFSR1_EL1, 0 },
	{ "DFAR", 0, 32, ONEREG_ARM64_FAR_EL1, 0 },
	{ "IFAR", 0, 32, ONEREG_ARM64_FAR_EL1, 32 },
	{ "VBAR", 0, 32, ONEREG_ARM64_VBAR_EL1, 0 },
	{ "DISR", 0, 32, ONEREG_ARM64_DISR_EL1, 0 },
	{ "TPIDRURW", 0, 32, ONEREG_ARM64_TPIDR_EL0, 0 },
	{ "TPIDRURO", 0, 32, ONEREG_ARM64_TPIDRRO_EL0, 0 },
	{ "TPIDRPRW", 0, 32, ONEREG_ARM64_TPIDR_EL1, 0 },
	{ "MIDR", 0, 32, ONEREG_ARM64_MIDR_EL1, 0 },
	{ "MPIDR", 0, 32, ONEREG_ARM64_MPIDR_EL1, 0 },
	{ "REVIDR", 0, 32, ONEREG_ARM64_REVIDR_EL1, 0 },
	{ "AIDR", 0, 32, ONEREG_ARM64_AIDR_EL1, 0 },
	{ "CTR", 0, 32, ONEREG_ARM64_CTR_EL0, 0 },
	{ "CLIDR", 0, 32, ONEREG_ARM64_CLIDR_EL1, 0 },
	{ "CSSELR", 0, 32, ONEREG_ARM64_CSSELR_EL1, 0 },
	{ "ID_PFR0", 0, 32, ONEREG_ARM64_ID_PFR0_EL1, 0 },
	{ "ID_PFR1", 0, 32, ONEREG_ARM64_ID_PFR1_EL1, 0 },
	{ "ID_PFR2", 0, 32, ONEREG_ARM64_ID_PFR2_EL1, 0 },
	{ "ID_DFR0", 0, 32, ONEREG_ARM64_ID_DFR0_EL1, 0 },
	{ "ID_DFR1", 0, 32, ONEREG_ARM64_ID_DFR1_EL1, 0 },
	{ "ID_AFR0", 0, 32, ONEREG_ARM64_ID_AFR0_EL1, 0 },
	{ "ID_MMFR0", 0, 32, ONEREG_ARM64_ID_MMFR0_EL1, 0 },
	{ "ID_MMFR1", 0, 32, ONEREG_ARM64_ID_MMFR1_EL1, 0 },
	{ "ID_MMFR2", 0, 32, ONEREG_ARM64_ID_MMFR2_EL1, 0 },
	{ "ID_MMFR3", 0, 32, ONEREG_ARM64_ID_MMFR3_EL1, 0 },
	{ "ID_MMFR4", 0, 32, ONEREG_ARM64_ID_MMFR4_EL1, 0 },
	{ "ID_MMFR5", 0, 32, ONEREG_ARM64_ID_MMFR5_EL1, 0 },
	{ "ID_ISAR0", 0, 32, ONEREG_ARM64_ID_ISAR0_EL1, 0 },
	{ "ID_ISAR1", 0, 32, ONEREG_ARM64_ID_ISAR1_EL1, 0 },
	{ "ID_ISAR2", 0, 32, ONEREG_ARM64_ID_ISAR2_EL1, 0 },
	{ "ID_ISAR3", 0, 32, ONEREG_ARM64_ID_ISAR3_EL1, 0 },
	{ "ID_ISAR4", 0, 32, ONEREG_ARM64_ID_ISAR4_EL1, 0 },
	{ "ID_ISAR5", 0, 32, ONEREG_ARM64_ID_ISAR5_EL1, 0 },
	{ "ID_ISAR6", 0, 32, ONEREG_ARM64_ID_ISAR6_EL1, 0 },
	{ "MVFR0", 0, 32, ONEREG_ARM64_MVFR0_EL1, 0 },
	{ "MVFR1", 0, 32, ONEREG_ARM64_MVFR1_EL1, 0 },
	{ "MVFR2", 0, 32, ONEREG_ARM64_MVFR2_EL1, 0 },
	{ "CNTKCTL", 0, 32, ONEREG_ARM64_CNTKCTL_EL1, 0 },
	{ "CNTVCT", 0, 64, ONEREG_ARM64_CNTVCT_EL0, 0 },
	{ "CNTV_CTL", 0, 32, ONEREG_ARM64_CNTV_CTL_EL0, 0 },
	{ "CNTV_CVAL", 0, 64, ONEREG_ARM64_CNTV_CVAL_EL0, 0 },
	{ "CNTPCT", 0, 64, ONEREG_ARM64_CNTPCT_EL0, 0 },
	{ "CNTP_CTL", 0, 32, ONEREG_ARM64_CNTP_CTL_EL0, 0 },
	{ "CNTP_CVAL", 0, 64, ONEREG_ARM64_CNTP_CVAL_EL0, 0 },
	{ "DBGBVR0", 0, 32, ONEREG_ARM64_DBGBVR0_EL1, 0 },
	{ "DBGBVR1", 0, 32, ONEREG_ARM64_DBGBVR1_EL1, 0 },
	{ "DBGBVR2", 0, 32, ONEREG_ARM64_DBGBVR2_EL1, 0 },
	{ "DBGBVR3", 0, 32, ONEREG_ARM64_DBGBVR3_EL1, 0 },
	{ "DBGBVR4", 0, 32, ONEREG_ARM64_DBGBVR4_EL1, 0 },
	{ "DBGBVR5", 0, 32, ONEREG_ARM64_DBGBVR5_EL1, 0 },
	{ "DBGBVR6", 0, 32, ONEREG_ARM64_DBGBVR6_EL1, 0 },
	{ "DBGBVR7", 0, 32, ONEREG_ARM64_DBGBVR7_EL1, 0 },
	{ "DBGBVR8", 0, 32, ONEREG_ARM64_DBGBVR8_EL1, 0 },
	{ "DBGBVR9", 0, 32, ONEREG_ARM64_DBGBVR9_EL1, 0 },
	{ "DBGBVR10", 0, 32, ONEREG_ARM64_DBGBVR10_EL1, 0 },
	{ "DBGBVR11", 0, 32, ONEREG_ARM64_DBGBVR11_EL1, 0 },
	{ "DBGBVR12", 0, 32, ONEREG_ARM64_DBGBVR12_EL1, 0 },
	{ "DBGBVR13", 0, 32, ONEREG_ARM64_DBGBVR13_EL1, 0 },
	{ "DBGBVR14", 0, 32, ONEREG_ARM64_DBGBVR14_EL1, 0 },
	{ "DBGBVR15", 0, 32, ONEREG_ARM64_DBGBVR15_EL1, 0 },
	{ "DBGBXVR0", 0, 32, ONEREG_ARM64_DBGBVR0_EL1, 32 },
	{ "DBGBXVR1", 0, 32, ONEREG_ARM64_DBGBVR1_EL1, 32 },
	{ "DBGBXVR2", 0, 32, ONEREG_ARM64_DBGBVR2_EL1, 32 },
	{ "DBGBXVR3", 0, 32, ONEREG_ARM64_DBGBVR3_EL1, 32 },
	{ "DBGBXVR4", 0, 32, ONEREG_ARM64_DBGBVR4_EL1, 32 },
	{ "DBGBXVR5", 0, 32, ONEREG_ARM64_DBGBVR5_EL1, 32 },
	{ "DBGBXVR6", 0, 32, ONEREG_ARM64_DBGBVR6_EL1, 32 },
	{ "DBGBXVR7", 0, 32, ONEREG_ARM64_DBGBVR7_EL1, 32 },
	{ "DBGBXVR8", 0, 32, ONEREG_ARM64_DBGBVR8_EL1, 32 },
	{ "DBGBXVR9", 0, 32, ONEREG_ARM64_DBGBVR9_EL1, 32 },
	{ "DBGBXVR10", 0, 32, ONEREG_ARM64_DBGBVR10_EL1, 32 },
	{ "DBGBXVR11", 0, 32, ONEREG_ARM64_DBGBVR11_EL1, 32 },
	{ "DBGBXVR12", 0, 32, ONEREG_ARM64_DBGBVR12_EL1, 32 },
	{ "DBGBXVR13", 0, 32, ONEREG_ARM64_DBGBVR13_EL1, 32 },
	{ "DBGBXVR14", 0, 32, ONEREG_ARM64_DBGBVR14_EL1, 32 },
	{ "DBGBXVR15", 0, 32, ONEREG_ARM64_DBGBVR15_EL1, 32 },
	{ "DBGBCR0", 0, 32, ONEREG_ARM64_DBGBCR0_EL1, 0 },
	{ "DBGBCR1", 0, 32, ONEREG_ARM64_DBGBCR1_EL1, 0 },
	{ "DBGBCR2", 0, 32, ONEREG_ARM64_DBGBCR2_EL1, 0 },
	{ "DBGBCR3", 0, 32, ONEREG_ARM64_DBGBCR3_EL1, 0 },
	{ "DBGBCR4", 0, 32, ONEREG_ARM64_DBGBCR4_EL1, 0 },
	{ "DBGBCR5", 0, 32, ONEREG_ARM64_DBGBCR5_EL1, 0 },
	{ "DBGBCR6", 0, 32, ONEREG_ARM64_DBGBCR6_EL1, 0 },
	{ "DBGBCR7", 0, 32, ONEREG_ARM64_DBGBCR7_EL1, 0 },
	{ "DBGBCR8", 0, 32, ONEREG_ARM64_DBGBCR8_EL1, 0 },
	{ "DBGBCR9", 0, 32, ONEREG_ARM64_DBGBCR9_EL1, 0 },
	{ "DBGBCR10", 0, 32, ONEREG_ARM64_DBGBCR10_EL1, 0 },
	{ "DBGBCR11", 0, 32, ONEREG_ARM64_DBGBCR11_EL1, 0 },
	{ "DBGBCR12", 0, 32, ONEREG_ARM64_DBGBCR12_EL1, 0 },
	{ "DBGBCR13", 0, 32, ONEREG_ARM64_DBGBCR13_EL1, 0 },
	{ "DBGBCR14", 0, 32, ONEREG_ARM64_DBGBCR14_EL1, 0 },
	{ "DBGBCR15", 0, 32, ONEREG_ARM64_DBGBCR15_EL1, 0 },
	{ "DBGWVR0", 0, 32, ONEREG_ARM64_DBGWVR0_EL1, 0 },
	{ "DBGWVR1", 0, 32, ONEREG_ARM64_DBGWVR1_EL1, 0 },
	{ "DBGWVR2", 0, 32, ONEREG_ARM64_DBGWVR2_EL1, 0 },
	{ "DBGWVR3", 0, 32, ONEREG_ARM64_DBGWVR3_EL1, 0 },
	{ "DBGWVR4", 0, 32, ONEREG_ARM64_DBGWVR4_EL1, 0 },
	{ "DBGWVR5", 0, 32, ONEREG_ARM64_DBGWVR5_EL1, 0 },
	{ "DBGWVR6", 0, 32, ONEREG_ARM64_DBGWVR6_EL1, 0 },
	{ "DBGWVR7", 0, 32, ONEREG_ARM64_DBGWVR7_EL1, 0 },
	{ "DBGWVR8", 0, 32, ONEREG_ARM64_DBGWVR8_EL1, 0 },
	{ "DBGWVR9", 0, 32, ONEREG_ARM64_DBGWVR9_EL1, 0 },
	{ "DBGWVR10", 0, 32, ONEREG_ARM64_DBGWVR10_EL1, 0 },
	{ "DBGWVR11", 0, 32, ONEREG_ARM64_DBGWVR11_EL1, 0 },
	{ "DBGWVR12", 0, 32, ONEREG_ARM64_DBGWVR12_EL1, 0 },
	{ "DBGWVR13", 0, 32, ONEREG_ARM64_DBGWVR13_EL1, 0 },
	{ "DBGWVR14", 0, 32, ONEREG_ARM64_DBGWVR14_EL1, 0 },
	{ "DBGWVR15", 0, 32, ONEREG_ARM64_DBGWVR15_EL1, 0 },
	{ "DBGWCR0", 0, 32, ONEREG_ARM64_DBGWCR0_EL1, 0 },
	{ "DBGWCR1", 0, 32, ONEREG_ARM64_DBGWCR1_EL1, 0 },
	{ "DBGWCR2", 0, 32, ONEREG_ARM64_DBGWCR2_EL1, 0 },
	{ "DBGWCR3", 0, 32, ONEREG_ARM64_DBGWCR3_EL1, 0 },
	{ "DBGWCR4", 0, 32, ONEREG_ARM64_DBGWCR4_EL1, 0 },
	{ "DBGWCR5", 0, 32, ONEREG_ARM64_DBGWCR5_EL1, 0 },
	{ "DBGWCR6", 0, 32, ONEREG_ARM64_DBGWCR6_EL1, 0 },
	{ "DBGWCR7", 0, 32, ONEREG_ARM64_DBGWCR7_EL1, 0 },
	{ "DBGWCR8", 0, 32, ONEREG_ARM64_DBGWCR8_EL1, 0 },
	{ "DBGWCR9", 0, 32, ONEREG_ARM64_DBGWCR9_EL1, 0 },
	{ "DBGWCR10", 0, 32, ONEREG_ARM64_DBGWCR10_EL1, 0 },
	{ "DBGWCR11", 0, 32, ONEREG_ARM64_DBGWCR11_EL1, 0 },
	{ "DBGWCR12", 0, 32, ONEREG_ARM64_DBGWCR12_EL1, 0 },
	{ "DBGWCR13", 0, 32, ONEREG_ARM64_DBGWCR13_EL1, 0 },
	{ "DBGWCR14", 0, 32, ONEREG_ARM64_DBGWCR14_EL1, 0 },
	{ "DBGWCR15", 0, 32, ONEREG_ARM64_DBGWCR15_EL1, 0 },
	{ "DBGDSCRext", 0, 32, ONEREG_ARM64_MDSCR_EL1, 0 },
	{ "DBGDCCINT", 0, 32, ONEREG_ARM64_MDCCINT_EL1, 0 },
	{ "DBGVCR", 0, 32, ONEREG_ARM64_DBGVCR32_EL2, 0 },
	{ "DBGOSLSR", 0, 32, ONEREG_ARM64_OSLSR_EL1, 0 },
	{ "PMCR", 0, 32, ONEREG_ARM64_PMCR_EL0, 0 },
	{ "PMCNTENSET", 0, 32, ONEREG_ARM64_PMCNTENSET_EL0, 0 },
	{ "PMCNTENCLR", 0, 32, ONEREG_ARM64_PMCNTENCLR_EL0, 0 },
	{ "PMOVSR", 0, 32, ONEREG_ARM64_PMOVSCLR_EL0, 0 },
	{ "PMOVSSET", 0, 32, ONEREG_ARM64_PMOVSSET_EL0, 0 },
	{ "PMSWINC", 0, 32, ONEREG_ARM64_PMSWINC_EL0, 0 },
	{ "PMSELR", 0, 32, ONEREG_ARM64_PMSELR_EL0, 0 },
	{ "PMCCNTR", 0, 64, ONEREG_ARM64_PMCCNTR_EL0, 0 },
	{ "PMCCFILTR", 0, 32, ONEREG_ARM64_PMCCFILTR_EL0, 0 },
	{ "PMEVCNTR0", 0, 32, ONEREG_ARM64_PMEVCNTR0_EL0, 0 },
	{ "PMEVCNTR1", 0, 32, ONEREG_ARM64_PMEVCNTR1_EL0, 0 },
	{ "PMEVCNTR2", 0, 32, ONEREG_ARM64_PMEVCNTR2_EL0, 0 },
	{ "PMEVCNTR3", 0, 32, ONEREG_ARM64_PMEVCNTR3_EL0, 0 },
	{ "PMEVCNTR4", 0, 32, ONEREG_ARM64_PMEVCNTR4_EL0, 0 },
	{ "PMEVCNTR5", 0, 32, ONEREG_ARM64_PMEVCNTR5_EL0, 0 },
	{ "PMEVCNTR6", 0, 32, ONEREG_ARM64_PMEVCNTR6_EL0, 0 },
	{ "PMEVCNTR7", 0, 32, ONEREG_ARM64_PMEVCNTR7_EL0, 0 },
	{ "PMEVCNTR8", 0, 32, ONEREG_ARM64_PMEVCNTR8_EL0, 0 },
	{ "PMEVCNTR9", 0, 32, ONEREG_ARM64_PMEVCNTR9_EL0, 0 },
	{ "PMEVCNTR10", 0, 32, ONEREG_ARM64_PMEVCNTR10_EL0, 0 },
	{ "PMEVCNTR11", 0, 32, ONEREG_ARM64_PMEVCNTR11_EL0, 0 },
	{ "PMEVCNTR12", 0, 32, ONEREG_ARM64_PMEVCNTR12_EL0, 0 },
	{ "PMEVCNTR13", 0, 32, ONEREG_ARM64_PMEVCNTR13_EL0, 0 },
	{ "PMEVCNTR14", 0, 32, ONEREG_ARM64_PMEVCNTR14_EL0, 0 },
	{ "PMEVCNTR15", 0, 32, ONEREG_ARM64_PMEVCNTR15_EL0, 0 },
	{ "PMEVCNTR16", 0, 32, ONEREG_ARM64_PMEVCNTR16_EL0, 0 },
	{ "PMEVCNTR17", 0, 32, ONEREG_ARM64_PMEVCNTR17_EL0, 0 },
	{ "PMEVCNTR18", 0, 32, ONEREG_ARM64_PMEVCNTR18_EL0, 0 },
	{ "PMEVCNTR19", 0, 32, ONEREG_ARM64_PMEVCNTR19_EL0, 0 },
	{ "PMEVCNTR20", 0, 32, ONEREG_ARM64_PMEVCNTR20_EL0, 0 },
	{ "PMEVCNTR21", 0, 32, ONEREG_ARM64_PMEVCNTR21_EL0, 0 },
	{ "PMEVCNTR22", 0, 32, ONEREG_ARM64_PMEVCNTR22_EL0, 0 },
	{ "PMEVCNTR23", 0, 32, ONEREG_ARM64_PMEVCNTR23_EL0, 0 },
	{ "PMEVCNTR24", 0, 32, ONEREG_ARM64_PMEVCNTR24_EL0, 0 },
	{ "PMEVCNTR25", 0, 32, ONEREG_ARM64_PMEVCNTR25_EL0, 0 },
	{ "PMEVCNTR26", 0, 32, ONEREG_ARM64_PMEVCNTR26_EL0, 0 },
	{ "PMEVCNTR27", 0, 32, ONEREG_ARM64_PMEVCNTR27_EL0, 0 },
	{ "PMEVCNTR28", 0, 32, ONEREG_ARM64_PMEVCNTR28_EL0, 0 },
	{ "PMEVCNTR29", 0, 32, ONEREG_ARM64_PMEVCNTR29_EL0, 0 },
	{ "PMEVCNTR30", 0, 32, ONEREG_ARM64_PMEVCNTR30_EL0, 0 },
	{ "PMEVTYPER0", 0, 32, ONEREG_ARM64_PMEVTYPER0_EL0, 0 },
	{ "PMEVTYPER1", 0, 32, ONEREG_ARM64_PMEVTYPER1_EL0, 0 },
	{ "PMEVTYPER2", 0, 32, ONEREG_ARM64_PMEVTYPER2_EL0, 0 },
	{ "PMEVTYPER3", 0, 32, ONEREG_ARM64_PMEVTYPER3_EL0, 0 },
	{ "PMEVTYPER4", 0, 32, ONEREG_ARM64_PMEVTYPER4_EL0, 0 },
	{ "PMEVTYPER5", 0, 32, ONEREG_ARM64_PMEVTYPER5_EL0, 0 },
	{ "PMEVTYPER6", 0, 32, ONEREG_ARM64_PMEVTYPER6_EL0, 0 },
	{ "PMEVTYPER7", 0, 32, ONEREG_ARM64_PMEVTYPER7_EL0, 0 },
	{ "PMEVTYPER8", 0, 32, ONEREG_ARM64_PMEVTYPER8_EL0, 0 },
	{ "PMEVTYPER9", 0, 32, ONEREG_ARM64_PMEVTYPER9_EL0, 0 },
	{ "PMEVTYPER10", 0, 32, ONEREG_ARM64_PMEVTYPER10_EL0, 0 },
	{ "PMEVTYPER11", 0, 32, ONEREG_ARM64_PMEVTYPER11_EL0, 0 },
	{ "PMEVTYPER12", 0, 32, ONEREG_ARM64_PMEVTYPER12_EL0, 0 },
	{ "PMEVTYPER13", 0, 32, ONEREG_ARM64_PMEVTYPER13_EL0, 0 },
	{ "PMEVTYPER14", 0, 32, ONEREG_ARM64_PMEVTYPER14_EL0, 0 },
	{ "PMEVTYPER15", 0, 32, ONEREG_ARM64_PMEVTYPER15_EL0, 0 },
	{ "PMEVTYPER16", 0, 32, ONEREG_ARM64_PMEVTYPER16_EL0, 0 },
	{ "PMEVTYPER17", 0, 32, ONEREG_ARM64_PMEVTYPER17_EL0, 0 },
	{ "PMEVTYPER18", 0, 32, ONEREG_ARM64_PMEVTYPER18_EL0, 0 },
	{ "PMEVTYPER19", 0, 32, ONEREG_ARM64_PMEVTYPER19_EL0, 0 },
	{ "PMEVTYPER20", 0, 32, ONEREG_ARM64_PMEVTYPER20_EL0, 0 },
	{ "PMEVTYPER21", 0, 32, ONEREG_ARM64_PMEVTYPER21_EL0, 0 },
	{ "PMEVTYPER22", 0, 32, ONEREG_ARM64_PMEVTYPER22_EL0, 0 },
	{ "PMEVTYPER23", 0, 32, ONEREG_ARM64_PMEVTYPER23_EL0, 0 },
	{ "PMEVTYPER24", 0, 32, ONEREG_ARM64_PMEVTYPER24_EL0, 0 },
	{ "PMEVTYPER25", 0, 32, ONEREG_ARM64_PMEVTYPER25_EL0, 0 },
	{ "PMEVTYPER26", 0, 32, ONEREG_ARM64_PMEVTYPER26_EL0, 0 },
	{ "PMEVTYPER27", 0, 32, ONEREG_ARM64_PMEVTYPER27_EL0, 0 },
	{ "PMEVTYPER28", 0, 32, ONEREG_ARM64_PMEVTYPER28_EL0, 0 },
	{ "PMEVTYPER29", 0, 32, ONEREG_ARM64_PMEVTYPER29_EL0, 0 },
	{ "PMEVTYPER30", 0, 32, ONEREG_ARM64_PMEVTYPER30_EL0, 0 },
	{ "PMUSERENR", 0, 32, ONEREG_ARM64_PMUSERENR_EL0, 0 },
	{ "PMINTENSET", 0, 32, ONEREG_ARM64_PMINTENSET_EL1, 0 },
	{ "PMINTENCLR", 0, 32, ONEREG_ARM64_PMINTENCLR_EL1, 0 },
	{ "PMMIR", 0, 32, ONEREG_ARM64_PMMIR_EL1, 0 },
};

/* In these modes an instruction that says name reaches the register of the bank. */
struct meaning {
	const char *name;
	uint32_t modes;
	const char *banked;
};

static const struct meaning meanings[] = {
	{ "r0", ONEREG_MODE_USR | ONEREG_MODE_FIQ | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R0" },
	{ "r1", ONEREG_MODE_USR | ONEREG_MODE_FIQ | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R1" },
	{ "r2", ONEREG_MODE_USR | ONEREG_MODE_FIQ | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R2" },
	{ "r3", ONEREG_MODE_USR | ONEREG_MODE_FIQ | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R3" },
	{ "r4", ONEREG_MODE_USR | ONEREG_MODE_FIQ | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R4" },
	{ "r5", ONEREG_MODE_USR | ONEREG_MODE_FIQ | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R5" },
	{ "r6", ONEREG_MODE_USR | ONEREG_MODE_FIQ | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R6" },
	{ "r7", ONEREG_MODE_USR | ONEREG_MODE_FIQ | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R7" },
	{ "r15", ONEREG_MODE_USR | ONEREG_MODE_FIQ | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "PC" },
	{ "r8", ONEREG_MODE_USR | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R8_usr" },
	{ "r9", ONEREG_MODE_USR | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R9_usr" },
	{ "r10", ONEREG_MODE_USR | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R10_usr" },
	{ "r11", ONEREG_MODE_USR | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R11_usr" },
	{ "r12", ONEREG_MODE_USR | ONEREG_MODE_IRQ | ONEREG_MODE_SVC | ONEREG_MODE_ABT | ONEREG_MODE_HYP | ONEREG_MODE_UND | ONEREG_MODE_SYS, "R12_usr" },
	{ "r8", ONEREG_MODE_FIQ, "R8_fiq" },
	{ "r9", ONEREG_MODE_FIQ, "R9_fiq" },
	{ "r10", ONEREG_MODE_FIQ, "R10_fiq" },
	{ "r11", ONEREG_MODE_FIQ, "R11_fiq" },
	{ "r12", ONEREG_MODE_FIQ, "R12_fiq" },
	{ "r13", ONEREG_MODE_USR | ONEREG_MODE_SYS, "SP_usr" },
	{ "r14", ONEREG_MODE_USR | ONEREG_MODE_SYS | ONEREG_MODE_HYP, "LR_usr" },
	{ "r13", ONEREG_MODE_HYP, "SP_hyp" },
	{ "r14", ONEREG_MODE_IRQ, "LR_irq" },
	{ "r13", ONEREG_MODE_IRQ, "SP_irq" },
	{ "r14", ONEREG_MODE_SVC, "LR_svc" },
	{ "r13", ONEREG_MODE_SVC, "SP_svc" },
	{ "r14", ONEREG_MODE_ABT, "LR_abt" },
	{ "r13", ONEREG_MODE_ABT, "SP_abt" },
	{ "r14", ONEREG_MODE_UND, "LR_und" },
	{ "r13", ONEREG_MODE_UND, "SP_und" },
	{ "r13", ONEREG_MODE_FIQ, "SP_fiq" },
	{ "r14", ONEREG_MODE_FIQ, "LR_fiq" },
	{ "spsr", ONEREG_MODE_SVC, "SPSR_svc" },
	{ "spsr", ONEREG_MODE_ABT, "SPSR_abt" },
	{ "spsr", ONEREG_MODE_UND, "SPSR_und" },
	{ "spsr", ONEREG_MODE_IRQ, "SPSR_irq" },
	{ "spsr", ONEREG_MODE_FIQ, "SPSR_fiq" },
	{ "spsr", ONEREG_MODE_HYP, "SPSR_hyp" },
	{ "elr_hyp", ONEREG_MODE_HYP, "ELR_hyp" },
};

/* Further names in assemblers and older manuals. */
static const struct {
	const char *synonym;
	const char *name;
} synonyms[] = {
	{ "sp", "r13" },
	{ "lr", "r14" },
	{ "pc", "r15" },
	{ "cpsr", "CPSR" },
	{ "PRRR", "MAIR0" },
	{ "NMRR", "MAIR1" },
};

static const char *without_synonym(const char *name)
{
	for (size_t i = 0; i < sizeof(synonyms) / sizeof(synonyms[0]); i++) {
		if (!strcmp(synonyms[i].synonym, name))
			return synonyms[i].name;
	}
	return name;
}

/* 0 where the state is AArch64's. */
static uint32_t current_mode(const struct onereg_layout *layout, const void *state)
{
	uint64_t pstate = 0;

	if (onereg_load(layout, state, ONEREG_ARM64_PSTATE, &pstate) || !(pstate & PSTATE_AARCH32))
		return 0;
	return ONEREG_MODE(pstate);
}

/* *banked: the register that name means now; itself where that is the same in all modes. */
static int resolve(const struct onereg_layout *layout, const void *state, const char *name,
		   const char **banked)
{
	uint32_t mode = current_mode(layout, state);
	bool known = false;

	name = without_synonym(name);
	for (size_t i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++) {
		if (strcmp(meanings[i].name, name))
			continue;
		known = true;
		if (meanings[i].modes & mode) {
			*banked = meanings[i].banked;
			return 0;
		}
	}
	*banked = name;
	return known ? -EINVAL : 0;
}

static int load_register(const struct onereg_layout *layout, const void *state, uint64_t id,
			 struct onereg_u128 *value)
{
	uint32_t word;
	int ret;

	*value = (struct onereg_u128){ 0 };
	switch (onereg_size(id)) {
	case sizeof(*value):
		ret = onereg_load(layout, state, id, value);
		break;
	case sizeof(value->lo):
		ret = onereg_load(layout, state, id, &value->lo);
		break;
	default:
		ret = onereg_load(layout, state, id, &word);
		if (!ret)
			value->lo = word;
	}
	return ret == -ENOENT ? -ENXIO : ret;
}

static int store_register(const struct onereg_layout *layout, void *state, uint64_t id,
			  const struct onereg_u128 *value)
{
	uint32_t word = (uint32_t)value->lo;

	switch (onereg_size(id)) {
	case sizeof(*value):
		return onereg_store(layout, state, id, value);
	case sizeof(value->lo):
		return onereg_store(layout, state, id, &value->lo);
	default:
		return onereg_store(layout, state, id, &word);
	}
}

static bool bit(const struct onereg_u128 *value, unsigned int number)
{
	return (number < 64 ? value->lo >> number : value->hi >> (number - 64)) & 1;
}

static void assign_bit(struct onereg_u128 *value, unsigned int number, bool set)
{
	uint64_t *half = number < 64 ? &value->lo : &value->hi;
	uint64_t mask = (uint64_t)1 << (number % 64);

	*half = set ? *half | mask : *half & ~mask;
}

static void copy_bits(struct onereg_u128 *to, unsigned int to_lsb, const struct onereg_u128 *from,
		      unsigned int from_lsb, unsigned int width)
{
	for (unsigned int i = 0; i < width; i++)
		assign_bit(to, to_lsb + i, bit(from, from_lsb + i));
}

static int load_parts(const struct onereg_layout *layout, const void *state, const char *banked,
		      struct onereg_u128 *value)
{
	bool found = false;

	*value = (struct onereg_u128){ 0 };
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		const struct part *part = &parts[i];
		struct onereg_u128 of;
		int ret;

		if (strcmp(part->name, banked))
			continue;
		ret = load_register(layout, state, part->of, &of);
		if (ret)
			return ret;
		copy_bits(value, part->lsb, &of, part->of_lsb, part->width);
		found = true;
	}
	return found ? 0 : -ENOENT;
}

int onereg_aarch32_read(const struct onereg_layout *layout, const void *state, const char *name,
			struct onereg_u128 *value)
{
	const char *banked;
	int ret = resolve(layout, state, name, &banked);

	return ret ? ret : load_parts(layout, state, banked, value);
}

/* The bits that a register has, all ones; none where no register has that name. */
static struct onereg_u128 bits_of(const char *name)
{
	const struct onereg_u128 ones = { UINT64_MAX, UINT64_MAX };
	struct onereg_u128 bits = { 0 };

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		if (!strcmp(parts[i].name, name))
			copy_bits(&bits, parts[i].lsb, &ones, 0, parts[i].width);
	}
	return bits;
}

/* Store the parts of a register, up to one whose place cannot hold it. */
static int store_parts(const struct onereg_layout *layout, void *state, const char *banked,
		       const struct onereg_u128 *value)
{
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		const struct part *part = &parts[i];
		struct onereg_u128 of;
		int ret;

		if (strcmp(part->name, banked))
			continue;
		ret = load_register(layout, state, part->of, &of);
		if (ret)
			return ret;
		copy_bits(&of, part->of_lsb, value, part->lsb, part->width);
		ret = store_register(layout, state, part->of, &of);
		if (ret)
			return ret;
	}
	return 0;
}

int onereg_aarch32_write(const struct onereg_layout *layout, void *state, const char *name,
			 struct onereg_u128 value)
{
	struct onereg_u128 bits;
	struct onereg_u128 old;
	const char *banked;
	int ret = resolve(layout, state, name, &banked);

	if (ret)
		return ret;
	bits = bits_of(banked);
	if (!bits.lo)
		return -ENOENT;
	if ((value.lo & ~bits.lo) || (value.hi & ~bits.hi))
		return -ERANGE;
	ret = load_parts(layout, state, banked, &old);
	if (ret)
		return ret;
	ret = store_parts(layout, state, banked, &value);
	if (ret)	/* all of it, or nothing */
		store_parts(layout, state, banked, &old);
	return ret;
}
