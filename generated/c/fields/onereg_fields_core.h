/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/core.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_CORE_H
#define ONEREG_FIELDS_CORE_H

#include "onereg_accessors.h"

/* X<n> has no accessors: A general-purpose register; all of its bits are one value */

/* X29 has no accessors: A general-purpose register, the frame pointer by convention; all of its bits are one value */

/* X30 has no accessors: A general-purpose register, the link register of BL; all of its bits are one value */

/* PC has no accessors: Address is the whole register: Address of the next instruction */

/*
 * PSTATE: Process state
 */

/* [36] The next instruction generates an Undefined Instruction exception */
#define ONEREG_PSTATE_UINJ_MASK                          UINT64_C(0x0000001000000000)
#define ONEREG_PSTATE_UINJ_SHIFT                         36
ONEREG_FIELD64(PSTATE, UINJ)

/* [33] A synchronous PMU Profiling exception is pending */
#define ONEREG_PSTATE_PPEND_MASK                         UINT64_C(0x0000000200000000)
#define ONEREG_PSTATE_PPEND_SHIFT                        33
ONEREG_FIELD64(PSTATE, PPEND)

/* [31] Negative condition flag */
#define ONEREG_PSTATE_N_MASK                             UINT64_C(0x0000000080000000)
#define ONEREG_PSTATE_N_SHIFT                            31
ONEREG_FIELD64(PSTATE, N)

/* [30] Zero condition flag */
#define ONEREG_PSTATE_Z_MASK                             UINT64_C(0x0000000040000000)
#define ONEREG_PSTATE_Z_SHIFT                            30
ONEREG_FIELD64(PSTATE, Z)

/* [29] Carry condition flag */
#define ONEREG_PSTATE_C_MASK                             UINT64_C(0x0000000020000000)
#define ONEREG_PSTATE_C_SHIFT                            29
ONEREG_FIELD64(PSTATE, C)

/* [28] Overflow condition flag */
#define ONEREG_PSTATE_V_MASK                             UINT64_C(0x0000000010000000)
#define ONEREG_PSTATE_V_SHIFT                            28
ONEREG_FIELD64(PSTATE, V)

/* [24] Timing of data processing does not depend on the data */
#define ONEREG_PSTATE_DIT_MASK                           UINT64_C(0x0000000001000000)
#define ONEREG_PSTATE_DIT_SHIFT                          24
ONEREG_FIELD64(PSTATE, DIT)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_PSTATE_PAN_MASK                           UINT64_C(0x0000000000400000)
#define ONEREG_PSTATE_PAN_SHIFT                          22
ONEREG_FIELD64(PSTATE, PAN)

/* [21] Software Step: the next instruction executes before the step exception */
#define ONEREG_PSTATE_SS_MASK                            UINT64_C(0x0000000000200000)
#define ONEREG_PSTATE_SS_SHIFT                           21
ONEREG_FIELD64(PSTATE, SS)

/* [20] Illegal Execution state */
#define ONEREG_PSTATE_IL_MASK                            UINT64_C(0x0000000000100000)
#define ONEREG_PSTATE_IL_SHIFT                           20
ONEREG_FIELD64(PSTATE, IL)

/* [8] SError exceptions are masked */
#define ONEREG_PSTATE_A_MASK                             UINT64_C(0x0000000000000100)
#define ONEREG_PSTATE_A_SHIFT                            8
ONEREG_FIELD64(PSTATE, A)

/* [7] IRQs are masked */
#define ONEREG_PSTATE_I_MASK                             UINT64_C(0x0000000000000080)
#define ONEREG_PSTATE_I_SHIFT                            7
ONEREG_FIELD64(PSTATE, I)

/* [6] FIQs are masked */
#define ONEREG_PSTATE_F_MASK                             UINT64_C(0x0000000000000040)
#define ONEREG_PSTATE_F_SHIFT                            6
ONEREG_FIELD64(PSTATE, F)

/* [4:0] Exception level and stack pointer, or AArch32 mode */
#define ONEREG_PSTATE_M_MASK                             UINT64_C(0x000000000000001f)
#define ONEREG_PSTATE_M_SHIFT                            0
ONEREG_FIELD64(PSTATE, M)
enum {
	ONEREG_PSTATE_M_el0t = 0, /* EL0 */
	ONEREG_PSTATE_M_el1t = 4, /* EL1 with SP_EL0 */
	ONEREG_PSTATE_M_el1h = 5, /* EL1 with SP_EL1 */
	ONEREG_PSTATE_M_el2t = 8, /* EL2 with SP_EL0 */
	ONEREG_PSTATE_M_el2h = 9, /* EL2 with SP_EL2 */
	ONEREG_PSTATE_M_el3t = 0xc, /* EL3 with SP_EL0 */
	ONEREG_PSTATE_M_el3h = 0xd, /* EL3 with SP_EL3 */
	ONEREG_PSTATE_M_usr = 0x10, /* User */
	ONEREG_PSTATE_M_fiq = 0x11, /* FIQ */
	ONEREG_PSTATE_M_irq = 0x12, /* IRQ */
	ONEREG_PSTATE_M_svc = 0x13, /* Supervisor */
	ONEREG_PSTATE_M_mon = 0x16, /* Monitor */
	ONEREG_PSTATE_M_abt = 0x17, /* Abort */
	ONEREG_PSTATE_M_hyp = 0x1a, /* Hyp */
	ONEREG_PSTATE_M_und = 0x1b, /* Undefined */
	ONEREG_PSTATE_M_sys = 0x1f, /* System */
};

#define ONEREG_PSTATE_RES0                               UINT64_C(0xffffffe000000000)
#define ONEREG_PSTATE_RES1                               UINT64_C(0x0000000000000000)

/*
 * PSTATE, AArch64: The vCPU is in AArch64 state
 * Where bit 4 is 0.
 */

/* [35] The PC at signing is a second modifier of pointer authentication */
#define ONEREG_PSTATE_AArch64_PACM_MASK                  UINT64_C(0x0000000800000000)
#define ONEREG_PSTATE_AArch64_PACM_SHIFT                 35
ONEREG_FIELD64(PSTATE, AArch64_PACM)

/* [34] Writes of ELR and SPSR of the Exception level are locked */
#define ONEREG_PSTATE_AArch64_EXLOCK_MASK                UINT64_C(0x0000000400000000)
#define ONEREG_PSTATE_AArch64_EXLOCK_SHIFT               34
ONEREG_FIELD64(PSTATE, AArch64_EXLOCK)

/* [32] Profiling exceptions are masked */
#define ONEREG_PSTATE_AArch64_PM_MASK                    UINT64_C(0x0000000100000000)
#define ONEREG_PSTATE_AArch64_PM_SHIFT                   32
ONEREG_FIELD64(PSTATE, AArch64_PM)

/* [25] Accesses are not checked against Allocation Tags */
#define ONEREG_PSTATE_AArch64_TCO_MASK                   UINT64_C(0x0000000002000000)
#define ONEREG_PSTATE_AArch64_TCO_SHIFT                  25
ONEREG_FIELD64(PSTATE, AArch64_TCO)

/* [23] Unprivileged loads and stores of EL1 and EL2 act as privileged ones */
#define ONEREG_PSTATE_AArch64_UAO_MASK                   UINT64_C(0x0000000000800000)
#define ONEREG_PSTATE_AArch64_UAO_SHIFT                  23
ONEREG_FIELD64(PSTATE, AArch64_UAO)

/* [14] One more bit of BTYPE, named by Arm's spec of 2025 without a description */
#define ONEREG_PSTATE_AArch64_BTYPE2_MASK                UINT64_C(0x0000000000004000)
#define ONEREG_PSTATE_AArch64_BTYPE2_SHIFT               14
ONEREG_FIELD64(PSTATE, AArch64_BTYPE2)

/* [13] All IRQs and FIQs are masked, those of Superpriority too */
#define ONEREG_PSTATE_AArch64_ALLINT_MASK                UINT64_C(0x0000000000002000)
#define ONEREG_PSTATE_AArch64_ALLINT_SHIFT               13
ONEREG_FIELD64(PSTATE, AArch64_ALLINT)

/* [12] Speculative store bypass is allowed */
#define ONEREG_PSTATE_AArch64_SSBS_MASK                  UINT64_C(0x0000000000001000)
#define ONEREG_PSTATE_AArch64_SSBS_SHIFT                 12
ONEREG_FIELD64(PSTATE, AArch64_SSBS)

/* [11:10] Branch Type Indicator, of the indirect branch to here */
#define ONEREG_PSTATE_AArch64_BTYPE_MASK                 UINT64_C(0x0000000000000c00)
#define ONEREG_PSTATE_AArch64_BTYPE_SHIFT                10
ONEREG_FIELD64(PSTATE, AArch64_BTYPE)
enum {
	ONEREG_PSTATE_AArch64_BTYPE_NONE = 0, /* Not after BR or BLR */
	ONEREG_PSTATE_AArch64_BTYPE_JC = 1, /* After BR from X16 or X17, or BR from a non-guarded page */
	ONEREG_PSTATE_AArch64_BTYPE_C = 2, /* After BLR */
	ONEREG_PSTATE_AArch64_BTYPE_J = 3, /* After BR from another register of a guarded page */
};

/* [9] Watchpoint, Breakpoint and Software Step exceptions are masked */
#define ONEREG_PSTATE_AArch64_D_MASK                     UINT64_C(0x0000000000000200)
#define ONEREG_PSTATE_AArch64_D_SHIFT                    9
ONEREG_FIELD64(PSTATE, AArch64_D)

#define ONEREG_PSTATE_AArch64_RES0                       UINT64_C(0x000000000c0f8020)
#define ONEREG_PSTATE_AArch64_RES1                       UINT64_C(0x0000000000000000)

/*
 * PSTATE, AArch32: The vCPU is in AArch32 state; the layout is not that of its CPSR: DIT is in bit 24
 * Where bit 4 is 1.
 */

/* [27] Cumulative saturation or overflow */
#define ONEREG_PSTATE_AArch32_Q_MASK                     UINT64_C(0x0000000008000000)
#define ONEREG_PSTATE_AArch32_Q_SHIFT                    27
ONEREG_FIELD64(PSTATE, AArch32_Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_PSTATE_AArch32_IT_1_0_MASK                UINT64_C(0x0000000006000000)
#define ONEREG_PSTATE_AArch32_IT_1_0_SHIFT               25
ONEREG_FIELD64(PSTATE, AArch32_IT_1_0)

/* [23] Speculative store bypass is allowed */
#define ONEREG_PSTATE_AArch32_SSBS_MASK                  UINT64_C(0x0000000000800000)
#define ONEREG_PSTATE_AArch32_SSBS_SHIFT                 23
ONEREG_FIELD64(PSTATE, AArch32_SSBS)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_PSTATE_AArch32_GE_MASK                    UINT64_C(0x00000000000f0000)
#define ONEREG_PSTATE_AArch32_GE_SHIFT                   16
ONEREG_FIELD64(PSTATE, AArch32_GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_PSTATE_AArch32_IT_7_2_MASK                UINT64_C(0x000000000000fc00)
#define ONEREG_PSTATE_AArch32_IT_7_2_SHIFT               10
ONEREG_FIELD64(PSTATE, AArch32_IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_PSTATE_AArch32_E_MASK                     UINT64_C(0x0000000000000200)
#define ONEREG_PSTATE_AArch32_E_SHIFT                    9
ONEREG_FIELD64(PSTATE, AArch32_E)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_PSTATE_AArch32_T_MASK                     UINT64_C(0x0000000000000020)
#define ONEREG_PSTATE_AArch32_T_SHIFT                    5
ONEREG_FIELD64(PSTATE, AArch32_T)

#define ONEREG_PSTATE_AArch32_RES0                       UINT64_C(0x0000000d00000000)
#define ONEREG_PSTATE_AArch32_RES1                       UINT64_C(0x0000000000000000)

/* SP_EL0 has no accessors: StackPointer is the whole register: Address of the top of the stack of EL0, or of ELx where SPSel is 0 */

/* SP_EL1 has no accessors: StackPointer is the whole register: Address of the top of the stack of EL1 where SPSel is 1 */

/* ELR_EL1 has no accessors: ADDR is the whole register: Address to return to from the exception */

/*
 * SPSR_EL1: Saved Program Status Register (EL1)
 */

/* [36] The next instruction generates an Undefined Instruction exception */
#define ONEREG_SPSR_EL1_UINJ_MASK                        UINT64_C(0x0000001000000000)
#define ONEREG_SPSR_EL1_UINJ_SHIFT                       36
ONEREG_FIELD64(SPSR_EL1, UINJ)

/* [33] A synchronous PMU Profiling exception is pending */
#define ONEREG_SPSR_EL1_PPEND_MASK                       UINT64_C(0x0000000200000000)
#define ONEREG_SPSR_EL1_PPEND_SHIFT                      33
ONEREG_FIELD64(SPSR_EL1, PPEND)

/* [31] Negative condition flag */
#define ONEREG_SPSR_EL1_N_MASK                           UINT64_C(0x0000000080000000)
#define ONEREG_SPSR_EL1_N_SHIFT                          31
ONEREG_FIELD64(SPSR_EL1, N)

/* [30] Zero condition flag */
#define ONEREG_SPSR_EL1_Z_MASK                           UINT64_C(0x0000000040000000)
#define ONEREG_SPSR_EL1_Z_SHIFT                          30
ONEREG_FIELD64(SPSR_EL1, Z)

/* [29] Carry condition flag */
#define ONEREG_SPSR_EL1_C_MASK                           UINT64_C(0x0000000020000000)
#define ONEREG_SPSR_EL1_C_SHIFT                          29
ONEREG_FIELD64(SPSR_EL1, C)

/* [28] Overflow condition flag */
#define ONEREG_SPSR_EL1_V_MASK                           UINT64_C(0x0000000010000000)
#define ONEREG_SPSR_EL1_V_SHIFT                          28
ONEREG_FIELD64(SPSR_EL1, V)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_SPSR_EL1_PAN_MASK                         UINT64_C(0x0000000000400000)
#define ONEREG_SPSR_EL1_PAN_SHIFT                        22
ONEREG_FIELD64(SPSR_EL1, PAN)

/* [20] Illegal Execution state */
#define ONEREG_SPSR_EL1_IL_MASK                          UINT64_C(0x0000000000100000)
#define ONEREG_SPSR_EL1_IL_SHIFT                         20
ONEREG_FIELD64(SPSR_EL1, IL)

/* [8] SError exceptions are masked */
#define ONEREG_SPSR_EL1_A_MASK                           UINT64_C(0x0000000000000100)
#define ONEREG_SPSR_EL1_A_SHIFT                          8
ONEREG_FIELD64(SPSR_EL1, A)

/* [7] IRQs are masked */
#define ONEREG_SPSR_EL1_I_MASK                           UINT64_C(0x0000000000000080)
#define ONEREG_SPSR_EL1_I_SHIFT                          7
ONEREG_FIELD64(SPSR_EL1, I)

/* [6] FIQs are masked */
#define ONEREG_SPSR_EL1_F_MASK                           UINT64_C(0x0000000000000040)
#define ONEREG_SPSR_EL1_F_SHIFT                          6
ONEREG_FIELD64(SPSR_EL1, F)

/* [4:0] Exception level and stack pointer, or AArch32 mode */
#define ONEREG_SPSR_EL1_M_MASK                           UINT64_C(0x000000000000001f)
#define ONEREG_SPSR_EL1_M_SHIFT                          0
ONEREG_FIELD64(SPSR_EL1, M)
enum {
	ONEREG_SPSR_EL1_M_el0t = 0, /* EL0 */
	ONEREG_SPSR_EL1_M_el1t = 4, /* EL1 with SP_EL0 */
	ONEREG_SPSR_EL1_M_el1h = 5, /* EL1 with SP_EL1 */
	ONEREG_SPSR_EL1_M_el2t = 8, /* EL2 with SP_EL0 */
	ONEREG_SPSR_EL1_M_el2h = 9, /* EL2 with SP_EL2 */
	ONEREG_SPSR_EL1_M_el3t = 0xc, /* EL3 with SP_EL0 */
	ONEREG_SPSR_EL1_M_el3h = 0xd, /* EL3 with SP_EL3 */
	ONEREG_SPSR_EL1_M_usr = 0x10, /* User */
	ONEREG_SPSR_EL1_M_fiq = 0x11, /* FIQ */
	ONEREG_SPSR_EL1_M_irq = 0x12, /* IRQ */
	ONEREG_SPSR_EL1_M_svc = 0x13, /* Supervisor */
	ONEREG_SPSR_EL1_M_mon = 0x16, /* Monitor */
	ONEREG_SPSR_EL1_M_abt = 0x17, /* Abort */
	ONEREG_SPSR_EL1_M_hyp = 0x1a, /* Hyp */
	ONEREG_SPSR_EL1_M_und = 0x1b, /* Undefined */
	ONEREG_SPSR_EL1_M_sys = 0x1f, /* System */
};

#define ONEREG_SPSR_EL1_RES0                             UINT64_C(0xffffffe000000000)
#define ONEREG_SPSR_EL1_RES1                             UINT64_C(0x0000000000000000)

/*
 * SPSR_EL1, AArch64: Exception taken from AArch64 state
 * Where bit 4 is 0.
 */

/* [35] The PC at signing is a second modifier of pointer authentication */
#define ONEREG_SPSR_EL1_AArch64_PACM_MASK                UINT64_C(0x0000000800000000)
#define ONEREG_SPSR_EL1_AArch64_PACM_SHIFT               35
ONEREG_FIELD64(SPSR_EL1, AArch64_PACM)

/* [34] Writes of ELR and SPSR of the Exception level are locked */
#define ONEREG_SPSR_EL1_AArch64_EXLOCK_MASK              UINT64_C(0x0000000400000000)
#define ONEREG_SPSR_EL1_AArch64_EXLOCK_SHIFT             34
ONEREG_FIELD64(SPSR_EL1, AArch64_EXLOCK)

/* [32] Profiling exceptions are masked */
#define ONEREG_SPSR_EL1_AArch64_PM_MASK                  UINT64_C(0x0000000100000000)
#define ONEREG_SPSR_EL1_AArch64_PM_SHIFT                 32
ONEREG_FIELD64(SPSR_EL1, AArch64_PM)

/* [25] Accesses are not checked against Allocation Tags */
#define ONEREG_SPSR_EL1_AArch64_TCO_MASK                 UINT64_C(0x0000000002000000)
#define ONEREG_SPSR_EL1_AArch64_TCO_SHIFT                25
ONEREG_FIELD64(SPSR_EL1, AArch64_TCO)

/* [24] Timing of data processing does not depend on the data */
#define ONEREG_SPSR_EL1_AArch64_DIT_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_SPSR_EL1_AArch64_DIT_SHIFT                24
ONEREG_FIELD64(SPSR_EL1, AArch64_DIT)

/* [23] Unprivileged loads and stores of EL1 and EL2 act as privileged ones */
#define ONEREG_SPSR_EL1_AArch64_UAO_MASK                 UINT64_C(0x0000000000800000)
#define ONEREG_SPSR_EL1_AArch64_UAO_SHIFT                23
ONEREG_FIELD64(SPSR_EL1, AArch64_UAO)

/* [21] Software Step: the next instruction executes before the step exception */
#define ONEREG_SPSR_EL1_AArch64_SS_MASK                  UINT64_C(0x0000000000200000)
#define ONEREG_SPSR_EL1_AArch64_SS_SHIFT                 21
ONEREG_FIELD64(SPSR_EL1, AArch64_SS)

/* [14] One more bit of BTYPE, named by Arm's spec of 2025 without a description */
#define ONEREG_SPSR_EL1_AArch64_BTYPE2_MASK              UINT64_C(0x0000000000004000)
#define ONEREG_SPSR_EL1_AArch64_BTYPE2_SHIFT             14
ONEREG_FIELD64(SPSR_EL1, AArch64_BTYPE2)

/* [13] All IRQs and FIQs are masked, those of Superpriority too */
#define ONEREG_SPSR_EL1_AArch64_ALLINT_MASK              UINT64_C(0x0000000000002000)
#define ONEREG_SPSR_EL1_AArch64_ALLINT_SHIFT             13
ONEREG_FIELD64(SPSR_EL1, AArch64_ALLINT)

/* [12] Speculative store bypass is allowed */
#define ONEREG_SPSR_EL1_AArch64_SSBS_MASK                UINT64_C(0x0000000000001000)
#define ONEREG_SPSR_EL1_AArch64_SSBS_SHIFT               12
ONEREG_FIELD64(SPSR_EL1, AArch64_SSBS)

/* [11:10] Branch Type Indicator, of the indirect branch to here */
#define ONEREG_SPSR_EL1_AArch64_BTYPE_MASK               UINT64_C(0x0000000000000c00)
#define ONEREG_SPSR_EL1_AArch64_BTYPE_SHIFT              10
ONEREG_FIELD64(SPSR_EL1, AArch64_BTYPE)
enum {
	ONEREG_SPSR_EL1_AArch64_BTYPE_NONE = 0, /* Not after BR or BLR */
	ONEREG_SPSR_EL1_AArch64_BTYPE_JC = 1, /* After BR from X16 or X17, or BR from a non-guarded page */
	ONEREG_SPSR_EL1_AArch64_BTYPE_C = 2, /* After BLR */
	ONEREG_SPSR_EL1_AArch64_BTYPE_J = 3, /* After BR from another register of a guarded page */
};

/* [9] Watchpoint, Breakpoint and Software Step exceptions are masked */
#define ONEREG_SPSR_EL1_AArch64_D_MASK                   UINT64_C(0x0000000000000200)
#define ONEREG_SPSR_EL1_AArch64_D_SHIFT                  9
ONEREG_FIELD64(SPSR_EL1, AArch64_D)

#define ONEREG_SPSR_EL1_AArch64_RES0                     UINT64_C(0x000000000c0f8020)
#define ONEREG_SPSR_EL1_AArch64_RES1                     UINT64_C(0x0000000000000000)

/*
 * SPSR_EL1, AArch32: Exception taken from AArch32 state; or SPSR_svc, where EL1 is AArch32
 * Where bit 4 is 1.
 */

/* [27] Cumulative saturation or overflow */
#define ONEREG_SPSR_EL1_AArch32_Q_MASK                   UINT64_C(0x0000000008000000)
#define ONEREG_SPSR_EL1_AArch32_Q_SHIFT                  27
ONEREG_FIELD64(SPSR_EL1, AArch32_Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_SPSR_EL1_AArch32_IT_1_0_MASK              UINT64_C(0x0000000006000000)
#define ONEREG_SPSR_EL1_AArch32_IT_1_0_SHIFT             25
ONEREG_FIELD64(SPSR_EL1, AArch32_IT_1_0)

/* [24] Timing of data processing does not depend on the data; in SPSR_svc RES0 */
#define ONEREG_SPSR_EL1_AArch32_DIT_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_SPSR_EL1_AArch32_DIT_SHIFT                24
ONEREG_FIELD64(SPSR_EL1, AArch32_DIT)

/* [23] Speculative store bypass is allowed */
#define ONEREG_SPSR_EL1_AArch32_SSBS_MASK                UINT64_C(0x0000000000800000)
#define ONEREG_SPSR_EL1_AArch32_SSBS_SHIFT               23
ONEREG_FIELD64(SPSR_EL1, AArch32_SSBS)

/* [21] Software Step: the next instruction executes first; in SPSR_svc DIT */
#define ONEREG_SPSR_EL1_AArch32_SS_MASK                  UINT64_C(0x0000000000200000)
#define ONEREG_SPSR_EL1_AArch32_SS_SHIFT                 21
ONEREG_FIELD64(SPSR_EL1, AArch32_SS)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_SPSR_EL1_AArch32_GE_MASK                  UINT64_C(0x00000000000f0000)
#define ONEREG_SPSR_EL1_AArch32_GE_SHIFT                 16
ONEREG_FIELD64(SPSR_EL1, AArch32_GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_SPSR_EL1_AArch32_IT_7_2_MASK              UINT64_C(0x000000000000fc00)
#define ONEREG_SPSR_EL1_AArch32_IT_7_2_SHIFT             10
ONEREG_FIELD64(SPSR_EL1, AArch32_IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_SPSR_EL1_AArch32_E_MASK                   UINT64_C(0x0000000000000200)
#define ONEREG_SPSR_EL1_AArch32_E_SHIFT                  9
ONEREG_FIELD64(SPSR_EL1, AArch32_E)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_SPSR_EL1_AArch32_T_MASK                   UINT64_C(0x0000000000000020)
#define ONEREG_SPSR_EL1_AArch32_T_SHIFT                  5
ONEREG_FIELD64(SPSR_EL1, AArch32_T)

#define ONEREG_SPSR_EL1_AArch32_RES0                     UINT64_C(0x0000000d00000000)
#define ONEREG_SPSR_EL1_AArch32_RES1                     UINT64_C(0x0000000000000000)

/*
 * SPSR_abt: Saved Program Status Register (Abort mode)
 */

/* [31] Negative condition flag */
#define ONEREG_SPSR_abt_N_MASK                           UINT64_C(0x0000000080000000)
#define ONEREG_SPSR_abt_N_SHIFT                          31
ONEREG_FIELD64(SPSR_abt, N)

/* [30] Zero condition flag */
#define ONEREG_SPSR_abt_Z_MASK                           UINT64_C(0x0000000040000000)
#define ONEREG_SPSR_abt_Z_SHIFT                          30
ONEREG_FIELD64(SPSR_abt, Z)

/* [29] Carry condition flag */
#define ONEREG_SPSR_abt_C_MASK                           UINT64_C(0x0000000020000000)
#define ONEREG_SPSR_abt_C_SHIFT                          29
ONEREG_FIELD64(SPSR_abt, C)

/* [28] Overflow condition flag */
#define ONEREG_SPSR_abt_V_MASK                           UINT64_C(0x0000000010000000)
#define ONEREG_SPSR_abt_V_SHIFT                          28
ONEREG_FIELD64(SPSR_abt, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_SPSR_abt_Q_MASK                           UINT64_C(0x0000000008000000)
#define ONEREG_SPSR_abt_Q_SHIFT                          27
ONEREG_FIELD64(SPSR_abt, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_SPSR_abt_IT_1_0_MASK                      UINT64_C(0x0000000006000000)
#define ONEREG_SPSR_abt_IT_1_0_SHIFT                     25
ONEREG_FIELD64(SPSR_abt, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_SPSR_abt_J_MASK                           UINT64_C(0x0000000001000000)
#define ONEREG_SPSR_abt_J_SHIFT                          24
ONEREG_FIELD64(SPSR_abt, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_SPSR_abt_SSBS_MASK                        UINT64_C(0x0000000000800000)
#define ONEREG_SPSR_abt_SSBS_SHIFT                       23
ONEREG_FIELD64(SPSR_abt, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_SPSR_abt_PAN_MASK                         UINT64_C(0x0000000000400000)
#define ONEREG_SPSR_abt_PAN_SHIFT                        22
ONEREG_FIELD64(SPSR_abt, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_SPSR_abt_DIT_MASK                         UINT64_C(0x0000000000200000)
#define ONEREG_SPSR_abt_DIT_SHIFT                        21
ONEREG_FIELD64(SPSR_abt, DIT)

/* [20] Illegal Execution state */
#define ONEREG_SPSR_abt_IL_MASK                          UINT64_C(0x0000000000100000)
#define ONEREG_SPSR_abt_IL_SHIFT                         20
ONEREG_FIELD64(SPSR_abt, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_SPSR_abt_GE_MASK                          UINT64_C(0x00000000000f0000)
#define ONEREG_SPSR_abt_GE_SHIFT                         16
ONEREG_FIELD64(SPSR_abt, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_SPSR_abt_IT_7_2_MASK                      UINT64_C(0x000000000000fc00)
#define ONEREG_SPSR_abt_IT_7_2_SHIFT                     10
ONEREG_FIELD64(SPSR_abt, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_SPSR_abt_E_MASK                           UINT64_C(0x0000000000000200)
#define ONEREG_SPSR_abt_E_SHIFT                          9
ONEREG_FIELD64(SPSR_abt, E)

/* [8] SError exceptions are masked */
#define ONEREG_SPSR_abt_A_MASK                           UINT64_C(0x0000000000000100)
#define ONEREG_SPSR_abt_A_SHIFT                          8
ONEREG_FIELD64(SPSR_abt, A)

/* [7] IRQs are masked */
#define ONEREG_SPSR_abt_I_MASK                           UINT64_C(0x0000000000000080)
#define ONEREG_SPSR_abt_I_SHIFT                          7
ONEREG_FIELD64(SPSR_abt, I)

/* [6] FIQs are masked */
#define ONEREG_SPSR_abt_F_MASK                           UINT64_C(0x0000000000000040)
#define ONEREG_SPSR_abt_F_SHIFT                          6
ONEREG_FIELD64(SPSR_abt, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_SPSR_abt_T_MASK                           UINT64_C(0x0000000000000020)
#define ONEREG_SPSR_abt_T_SHIFT                          5
ONEREG_FIELD64(SPSR_abt, T)

/* [4:0] Mode */
#define ONEREG_SPSR_abt_M_MASK                           UINT64_C(0x000000000000001f)
#define ONEREG_SPSR_abt_M_SHIFT                          0
ONEREG_FIELD64(SPSR_abt, M)
enum {
	ONEREG_SPSR_abt_M_usr = 0x10, /* User */
	ONEREG_SPSR_abt_M_fiq = 0x11, /* FIQ */
	ONEREG_SPSR_abt_M_irq = 0x12, /* IRQ */
	ONEREG_SPSR_abt_M_svc = 0x13, /* Supervisor */
	ONEREG_SPSR_abt_M_mon = 0x16, /* Monitor */
	ONEREG_SPSR_abt_M_abt = 0x17, /* Abort */
	ONEREG_SPSR_abt_M_hyp = 0x1a, /* Hyp */
	ONEREG_SPSR_abt_M_und = 0x1b, /* Undefined */
	ONEREG_SPSR_abt_M_sys = 0x1f, /* System */
};

#define ONEREG_SPSR_abt_RES0                             UINT64_C(0xffffffff00000000)
#define ONEREG_SPSR_abt_RES1                             UINT64_C(0x0000000000000000)

/*
 * SPSR_und: Saved Program Status Register (Undefined mode)
 */

/* [31] Negative condition flag */
#define ONEREG_SPSR_und_N_MASK                           UINT64_C(0x0000000080000000)
#define ONEREG_SPSR_und_N_SHIFT                          31
ONEREG_FIELD64(SPSR_und, N)

/* [30] Zero condition flag */
#define ONEREG_SPSR_und_Z_MASK                           UINT64_C(0x0000000040000000)
#define ONEREG_SPSR_und_Z_SHIFT                          30
ONEREG_FIELD64(SPSR_und, Z)

/* [29] Carry condition flag */
#define ONEREG_SPSR_und_C_MASK                           UINT64_C(0x0000000020000000)
#define ONEREG_SPSR_und_C_SHIFT                          29
ONEREG_FIELD64(SPSR_und, C)

/* [28] Overflow condition flag */
#define ONEREG_SPSR_und_V_MASK                           UINT64_C(0x0000000010000000)
#define ONEREG_SPSR_und_V_SHIFT                          28
ONEREG_FIELD64(SPSR_und, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_SPSR_und_Q_MASK                           UINT64_C(0x0000000008000000)
#define ONEREG_SPSR_und_Q_SHIFT                          27
ONEREG_FIELD64(SPSR_und, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_SPSR_und_IT_1_0_MASK                      UINT64_C(0x0000000006000000)
#define ONEREG_SPSR_und_IT_1_0_SHIFT                     25
ONEREG_FIELD64(SPSR_und, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_SPSR_und_J_MASK                           UINT64_C(0x0000000001000000)
#define ONEREG_SPSR_und_J_SHIFT                          24
ONEREG_FIELD64(SPSR_und, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_SPSR_und_SSBS_MASK                        UINT64_C(0x0000000000800000)
#define ONEREG_SPSR_und_SSBS_SHIFT                       23
ONEREG_FIELD64(SPSR_und, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_SPSR_und_PAN_MASK                         UINT64_C(0x0000000000400000)
#define ONEREG_SPSR_und_PAN_SHIFT                        22
ONEREG_FIELD64(SPSR_und, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_SPSR_und_DIT_MASK                         UINT64_C(0x0000000000200000)
#define ONEREG_SPSR_und_DIT_SHIFT                        21
ONEREG_FIELD64(SPSR_und, DIT)

/* [20] Illegal Execution state */
#define ONEREG_SPSR_und_IL_MASK                          UINT64_C(0x0000000000100000)
#define ONEREG_SPSR_und_IL_SHIFT                         20
ONEREG_FIELD64(SPSR_und, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_SPSR_und_GE_MASK                          UINT64_C(0x00000000000f0000)
#define ONEREG_SPSR_und_GE_SHIFT                         16
ONEREG_FIELD64(SPSR_und, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_SPSR_und_IT_7_2_MASK                      UINT64_C(0x000000000000fc00)
#define ONEREG_SPSR_und_IT_7_2_SHIFT                     10
ONEREG_FIELD64(SPSR_und, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_SPSR_und_E_MASK                           UINT64_C(0x0000000000000200)
#define ONEREG_SPSR_und_E_SHIFT                          9
ONEREG_FIELD64(SPSR_und, E)

/* [8] SError exceptions are masked */
#define ONEREG_SPSR_und_A_MASK                           UINT64_C(0x0000000000000100)
#define ONEREG_SPSR_und_A_SHIFT                          8
ONEREG_FIELD64(SPSR_und, A)

/* [7] IRQs are masked */
#define ONEREG_SPSR_und_I_MASK                           UINT64_C(0x0000000000000080)
#define ONEREG_SPSR_und_I_SHIFT                          7
ONEREG_FIELD64(SPSR_und, I)

/* [6] FIQs are masked */
#define ONEREG_SPSR_und_F_MASK                           UINT64_C(0x0000000000000040)
#define ONEREG_SPSR_und_F_SHIFT                          6
ONEREG_FIELD64(SPSR_und, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_SPSR_und_T_MASK                           UINT64_C(0x0000000000000020)
#define ONEREG_SPSR_und_T_SHIFT                          5
ONEREG_FIELD64(SPSR_und, T)

/* [4:0] Mode */
#define ONEREG_SPSR_und_M_MASK                           UINT64_C(0x000000000000001f)
#define ONEREG_SPSR_und_M_SHIFT                          0
ONEREG_FIELD64(SPSR_und, M)
enum {
	ONEREG_SPSR_und_M_usr = 0x10, /* User */
	ONEREG_SPSR_und_M_fiq = 0x11, /* FIQ */
	ONEREG_SPSR_und_M_irq = 0x12, /* IRQ */
	ONEREG_SPSR_und_M_svc = 0x13, /* Supervisor */
	ONEREG_SPSR_und_M_mon = 0x16, /* Monitor */
	ONEREG_SPSR_und_M_abt = 0x17, /* Abort */
	ONEREG_SPSR_und_M_hyp = 0x1a, /* Hyp */
	ONEREG_SPSR_und_M_und = 0x1b, /* Undefined */
	ONEREG_SPSR_und_M_sys = 0x1f, /* System */
};

#define ONEREG_SPSR_und_RES0                             UINT64_C(0xffffffff00000000)
#define ONEREG_SPSR_und_RES1                             UINT64_C(0x0000000000000000)

/*
 * SPSR_irq: Saved Program Status Register (IRQ mode)
 */

/* [31] Negative condition flag */
#define ONEREG_SPSR_irq_N_MASK                           UINT64_C(0x0000000080000000)
#define ONEREG_SPSR_irq_N_SHIFT                          31
ONEREG_FIELD64(SPSR_irq, N)

/* [30] Zero condition flag */
#define ONEREG_SPSR_irq_Z_MASK                           UINT64_C(0x0000000040000000)
#define ONEREG_SPSR_irq_Z_SHIFT                          30
ONEREG_FIELD64(SPSR_irq, Z)

/* [29] Carry condition flag */
#define ONEREG_SPSR_irq_C_MASK                           UINT64_C(0x0000000020000000)
#define ONEREG_SPSR_irq_C_SHIFT                          29
ONEREG_FIELD64(SPSR_irq, C)

/* [28] Overflow condition flag */
#define ONEREG_SPSR_irq_V_MASK                           UINT64_C(0x0000000010000000)
#define ONEREG_SPSR_irq_V_SHIFT                          28
ONEREG_FIELD64(SPSR_irq, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_SPSR_irq_Q_MASK                           UINT64_C(0x0000000008000000)
#define ONEREG_SPSR_irq_Q_SHIFT                          27
ONEREG_FIELD64(SPSR_irq, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_SPSR_irq_IT_1_0_MASK                      UINT64_C(0x0000000006000000)
#define ONEREG_SPSR_irq_IT_1_0_SHIFT                     25
ONEREG_FIELD64(SPSR_irq, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_SPSR_irq_J_MASK                           UINT64_C(0x0000000001000000)
#define ONEREG_SPSR_irq_J_SHIFT                          24
ONEREG_FIELD64(SPSR_irq, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_SPSR_irq_SSBS_MASK                        UINT64_C(0x0000000000800000)
#define ONEREG_SPSR_irq_SSBS_SHIFT                       23
ONEREG_FIELD64(SPSR_irq, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_SPSR_irq_PAN_MASK                         UINT64_C(0x0000000000400000)
#define ONEREG_SPSR_irq_PAN_SHIFT                        22
ONEREG_FIELD64(SPSR_irq, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_SPSR_irq_DIT_MASK                         UINT64_C(0x0000000000200000)
#define ONEREG_SPSR_irq_DIT_SHIFT                        21
ONEREG_FIELD64(SPSR_irq, DIT)

/* [20] Illegal Execution state */
#define ONEREG_SPSR_irq_IL_MASK                          UINT64_C(0x0000000000100000)
#define ONEREG_SPSR_irq_IL_SHIFT                         20
ONEREG_FIELD64(SPSR_irq, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_SPSR_irq_GE_MASK                          UINT64_C(0x00000000000f0000)
#define ONEREG_SPSR_irq_GE_SHIFT                         16
ONEREG_FIELD64(SPSR_irq, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_SPSR_irq_IT_7_2_MASK                      UINT64_C(0x000000000000fc00)
#define ONEREG_SPSR_irq_IT_7_2_SHIFT                     10
ONEREG_FIELD64(SPSR_irq, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_SPSR_irq_E_MASK                           UINT64_C(0x0000000000000200)
#define ONEREG_SPSR_irq_E_SHIFT                          9
ONEREG_FIELD64(SPSR_irq, E)

/* [8] SError exceptions are masked */
#define ONEREG_SPSR_irq_A_MASK                           UINT64_C(0x0000000000000100)
#define ONEREG_SPSR_irq_A_SHIFT                          8
ONEREG_FIELD64(SPSR_irq, A)

/* [7] IRQs are masked */
#define ONEREG_SPSR_irq_I_MASK                           UINT64_C(0x0000000000000080)
#define ONEREG_SPSR_irq_I_SHIFT                          7
ONEREG_FIELD64(SPSR_irq, I)

/* [6] FIQs are masked */
#define ONEREG_SPSR_irq_F_MASK                           UINT64_C(0x0000000000000040)
#define ONEREG_SPSR_irq_F_SHIFT                          6
ONEREG_FIELD64(SPSR_irq, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_SPSR_irq_T_MASK                           UINT64_C(0x0000000000000020)
#define ONEREG_SPSR_irq_T_SHIFT                          5
ONEREG_FIELD64(SPSR_irq, T)

/* [4:0] Mode */
#define ONEREG_SPSR_irq_M_MASK                           UINT64_C(0x000000000000001f)
#define ONEREG_SPSR_irq_M_SHIFT                          0
ONEREG_FIELD64(SPSR_irq, M)
enum {
	ONEREG_SPSR_irq_M_usr = 0x10, /* User */
	ONEREG_SPSR_irq_M_fiq = 0x11, /* FIQ */
	ONEREG_SPSR_irq_M_irq = 0x12, /* IRQ */
	ONEREG_SPSR_irq_M_svc = 0x13, /* Supervisor */
	ONEREG_SPSR_irq_M_mon = 0x16, /* Monitor */
	ONEREG_SPSR_irq_M_abt = 0x17, /* Abort */
	ONEREG_SPSR_irq_M_hyp = 0x1a, /* Hyp */
	ONEREG_SPSR_irq_M_und = 0x1b, /* Undefined */
	ONEREG_SPSR_irq_M_sys = 0x1f, /* System */
};

#define ONEREG_SPSR_irq_RES0                             UINT64_C(0xffffffff00000000)
#define ONEREG_SPSR_irq_RES1                             UINT64_C(0x0000000000000000)

/*
 * SPSR_fiq: Saved Program Status Register (FIQ mode)
 */

/* [31] Negative condition flag */
#define ONEREG_SPSR_fiq_N_MASK                           UINT64_C(0x0000000080000000)
#define ONEREG_SPSR_fiq_N_SHIFT                          31
ONEREG_FIELD64(SPSR_fiq, N)

/* [30] Zero condition flag */
#define ONEREG_SPSR_fiq_Z_MASK                           UINT64_C(0x0000000040000000)
#define ONEREG_SPSR_fiq_Z_SHIFT                          30
ONEREG_FIELD64(SPSR_fiq, Z)

/* [29] Carry condition flag */
#define ONEREG_SPSR_fiq_C_MASK                           UINT64_C(0x0000000020000000)
#define ONEREG_SPSR_fiq_C_SHIFT                          29
ONEREG_FIELD64(SPSR_fiq, C)

/* [28] Overflow condition flag */
#define ONEREG_SPSR_fiq_V_MASK                           UINT64_C(0x0000000010000000)
#define ONEREG_SPSR_fiq_V_SHIFT                          28
ONEREG_FIELD64(SPSR_fiq, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_SPSR_fiq_Q_MASK                           UINT64_C(0x0000000008000000)
#define ONEREG_SPSR_fiq_Q_SHIFT                          27
ONEREG_FIELD64(SPSR_fiq, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_SPSR_fiq_IT_1_0_MASK                      UINT64_C(0x0000000006000000)
#define ONEREG_SPSR_fiq_IT_1_0_SHIFT                     25
ONEREG_FIELD64(SPSR_fiq, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_SPSR_fiq_J_MASK                           UINT64_C(0x0000000001000000)
#define ONEREG_SPSR_fiq_J_SHIFT                          24
ONEREG_FIELD64(SPSR_fiq, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_SPSR_fiq_SSBS_MASK                        UINT64_C(0x0000000000800000)
#define ONEREG_SPSR_fiq_SSBS_SHIFT                       23
ONEREG_FIELD64(SPSR_fiq, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_SPSR_fiq_PAN_MASK                         UINT64_C(0x0000000000400000)
#define ONEREG_SPSR_fiq_PAN_SHIFT                        22
ONEREG_FIELD64(SPSR_fiq, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_SPSR_fiq_DIT_MASK                         UINT64_C(0x0000000000200000)
#define ONEREG_SPSR_fiq_DIT_SHIFT                        21
ONEREG_FIELD64(SPSR_fiq, DIT)

/* [20] Illegal Execution state */
#define ONEREG_SPSR_fiq_IL_MASK                          UINT64_C(0x0000000000100000)
#define ONEREG_SPSR_fiq_IL_SHIFT                         20
ONEREG_FIELD64(SPSR_fiq, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_SPSR_fiq_GE_MASK                          UINT64_C(0x00000000000f0000)
#define ONEREG_SPSR_fiq_GE_SHIFT                         16
ONEREG_FIELD64(SPSR_fiq, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_SPSR_fiq_IT_7_2_MASK                      UINT64_C(0x000000000000fc00)
#define ONEREG_SPSR_fiq_IT_7_2_SHIFT                     10
ONEREG_FIELD64(SPSR_fiq, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_SPSR_fiq_E_MASK                           UINT64_C(0x0000000000000200)
#define ONEREG_SPSR_fiq_E_SHIFT                          9
ONEREG_FIELD64(SPSR_fiq, E)

/* [8] SError exceptions are masked */
#define ONEREG_SPSR_fiq_A_MASK                           UINT64_C(0x0000000000000100)
#define ONEREG_SPSR_fiq_A_SHIFT                          8
ONEREG_FIELD64(SPSR_fiq, A)

/* [7] IRQs are masked */
#define ONEREG_SPSR_fiq_I_MASK                           UINT64_C(0x0000000000000080)
#define ONEREG_SPSR_fiq_I_SHIFT                          7
ONEREG_FIELD64(SPSR_fiq, I)

/* [6] FIQs are masked */
#define ONEREG_SPSR_fiq_F_MASK                           UINT64_C(0x0000000000000040)
#define ONEREG_SPSR_fiq_F_SHIFT                          6
ONEREG_FIELD64(SPSR_fiq, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_SPSR_fiq_T_MASK                           UINT64_C(0x0000000000000020)
#define ONEREG_SPSR_fiq_T_SHIFT                          5
ONEREG_FIELD64(SPSR_fiq, T)

/* [4:0] Mode */
#define ONEREG_SPSR_fiq_M_MASK                           UINT64_C(0x000000000000001f)
#define ONEREG_SPSR_fiq_M_SHIFT                          0
ONEREG_FIELD64(SPSR_fiq, M)
enum {
	ONEREG_SPSR_fiq_M_usr = 0x10, /* User */
	ONEREG_SPSR_fiq_M_fiq = 0x11, /* FIQ */
	ONEREG_SPSR_fiq_M_irq = 0x12, /* IRQ */
	ONEREG_SPSR_fiq_M_svc = 0x13, /* Supervisor */
	ONEREG_SPSR_fiq_M_mon = 0x16, /* Monitor */
	ONEREG_SPSR_fiq_M_abt = 0x17, /* Abort */
	ONEREG_SPSR_fiq_M_hyp = 0x1a, /* Hyp */
	ONEREG_SPSR_fiq_M_und = 0x1b, /* Undefined */
	ONEREG_SPSR_fiq_M_sys = 0x1f, /* System */
};

#define ONEREG_SPSR_fiq_RES0                             UINT64_C(0xffffffff00000000)
#define ONEREG_SPSR_fiq_RES1                             UINT64_C(0x0000000000000000)

#endif /* ONEREG_FIELDS_CORE_H */
