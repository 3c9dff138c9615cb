/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/aarch32/core.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_AARCH32_CORE_H
#define ONEREG_FIELDS_AARCH32_CORE_H

#include "onereg_accessors.h"

/* R<n> has no accessors: A general-purpose register; all of its bits are one value */

/* PC has no accessors: Address is the whole register: Address of the next instruction */

/* R<n>_usr has no accessors: A general-purpose register; all of its bits are one value */

/* R8_fiq has no accessors: A general-purpose register; all of its bits are one value */

/* R9_fiq has no accessors: A general-purpose register; all of its bits are one value */

/* R10_fiq has no accessors: A general-purpose register; all of its bits are one value */

/* R11_fiq has no accessors: A general-purpose register; all of its bits are one value */

/* R12_fiq has no accessors: A general-purpose register; all of its bits are one value */

/* SP_usr has no accessors: A general-purpose register, R13; all of its bits are one value */

/* LR_usr has no accessors: A general-purpose register, R14; all of its bits are one value */

/* SP_hyp has no accessors: A general-purpose register, R13; all of its bits are one value */

/* LR_irq has no accessors: A general-purpose register, R14; all of its bits are one value */

/* SP_irq has no accessors: A general-purpose register, R13; all of its bits are one value */

/* LR_svc has no accessors: A general-purpose register, R14; all of its bits are one value */

/* SP_svc has no accessors: A general-purpose register, R13; all of its bits are one value */

/* LR_abt has no accessors: A general-purpose register, R14; all of its bits are one value */

/* SP_abt has no accessors: A general-purpose register, R13; all of its bits are one value */

/* LR_und has no accessors: A general-purpose register, R14; all of its bits are one value */

/* SP_und has no accessors: A general-purpose register, R13; all of its bits are one value */

/* SP_fiq has no accessors: A general-purpose register, R13; all of its bits are one value */

/* LR_fiq has no accessors: A general-purpose register, R14; all of its bits are one value */

/* SP_mon has no accessors: A general-purpose register, R13; all of its bits are one value */

/* LR_mon has no accessors: A general-purpose register, R14; all of its bits are one value */

/*
 * SPSR_svc: spsr in mode svc
 */

/* [31] Negative condition flag */
#define ONEREG_AARCH32_SPSR_svc_N_MASK                   UINT32_C(0x80000000)
#define ONEREG_AARCH32_SPSR_svc_N_SHIFT                  31
ONEREG_FIELD32(AARCH32_SPSR_svc, N)

/* [30] Zero condition flag */
#define ONEREG_AARCH32_SPSR_svc_Z_MASK                   UINT32_C(0x40000000)
#define ONEREG_AARCH32_SPSR_svc_Z_SHIFT                  30
ONEREG_FIELD32(AARCH32_SPSR_svc, Z)

/* [29] Carry condition flag */
#define ONEREG_AARCH32_SPSR_svc_C_MASK                   UINT32_C(0x20000000)
#define ONEREG_AARCH32_SPSR_svc_C_SHIFT                  29
ONEREG_FIELD32(AARCH32_SPSR_svc, C)

/* [28] Overflow condition flag */
#define ONEREG_AARCH32_SPSR_svc_V_MASK                   UINT32_C(0x10000000)
#define ONEREG_AARCH32_SPSR_svc_V_SHIFT                  28
ONEREG_FIELD32(AARCH32_SPSR_svc, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_AARCH32_SPSR_svc_Q_MASK                   UINT32_C(0x08000000)
#define ONEREG_AARCH32_SPSR_svc_Q_SHIFT                  27
ONEREG_FIELD32(AARCH32_SPSR_svc, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_AARCH32_SPSR_svc_IT_1_0_MASK              UINT32_C(0x06000000)
#define ONEREG_AARCH32_SPSR_svc_IT_1_0_SHIFT             25
ONEREG_FIELD32(AARCH32_SPSR_svc, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_AARCH32_SPSR_svc_J_MASK                   UINT32_C(0x01000000)
#define ONEREG_AARCH32_SPSR_svc_J_SHIFT                  24
ONEREG_FIELD32(AARCH32_SPSR_svc, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_AARCH32_SPSR_svc_SSBS_MASK                UINT32_C(0x00800000)
#define ONEREG_AARCH32_SPSR_svc_SSBS_SHIFT               23
ONEREG_FIELD32(AARCH32_SPSR_svc, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_AARCH32_SPSR_svc_PAN_MASK                 UINT32_C(0x00400000)
#define ONEREG_AARCH32_SPSR_svc_PAN_SHIFT                22
ONEREG_FIELD32(AARCH32_SPSR_svc, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_AARCH32_SPSR_svc_DIT_MASK                 UINT32_C(0x00200000)
#define ONEREG_AARCH32_SPSR_svc_DIT_SHIFT                21
ONEREG_FIELD32(AARCH32_SPSR_svc, DIT)

/* [20] Illegal Execution state */
#define ONEREG_AARCH32_SPSR_svc_IL_MASK                  UINT32_C(0x00100000)
#define ONEREG_AARCH32_SPSR_svc_IL_SHIFT                 20
ONEREG_FIELD32(AARCH32_SPSR_svc, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_AARCH32_SPSR_svc_GE_MASK                  UINT32_C(0x000f0000)
#define ONEREG_AARCH32_SPSR_svc_GE_SHIFT                 16
ONEREG_FIELD32(AARCH32_SPSR_svc, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_AARCH32_SPSR_svc_IT_7_2_MASK              UINT32_C(0x0000fc00)
#define ONEREG_AARCH32_SPSR_svc_IT_7_2_SHIFT             10
ONEREG_FIELD32(AARCH32_SPSR_svc, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_AARCH32_SPSR_svc_E_MASK                   UINT32_C(0x00000200)
#define ONEREG_AARCH32_SPSR_svc_E_SHIFT                  9
ONEREG_FIELD32(AARCH32_SPSR_svc, E)

/* [8] SError exceptions are masked */
#define ONEREG_AARCH32_SPSR_svc_A_MASK                   UINT32_C(0x00000100)
#define ONEREG_AARCH32_SPSR_svc_A_SHIFT                  8
ONEREG_FIELD32(AARCH32_SPSR_svc, A)

/* [7] IRQs are masked */
#define ONEREG_AARCH32_SPSR_svc_I_MASK                   UINT32_C(0x00000080)
#define ONEREG_AARCH32_SPSR_svc_I_SHIFT                  7
ONEREG_FIELD32(AARCH32_SPSR_svc, I)

/* [6] FIQs are masked */
#define ONEREG_AARCH32_SPSR_svc_F_MASK                   UINT32_C(0x00000040)
#define ONEREG_AARCH32_SPSR_svc_F_SHIFT                  6
ONEREG_FIELD32(AARCH32_SPSR_svc, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_AARCH32_SPSR_svc_T_MASK                   UINT32_C(0x00000020)
#define ONEREG_AARCH32_SPSR_svc_T_SHIFT                  5
ONEREG_FIELD32(AARCH32_SPSR_svc, T)

/* [4:0] Mode */
#define ONEREG_AARCH32_SPSR_svc_M_MASK                   UINT32_C(0x0000001f)
#define ONEREG_AARCH32_SPSR_svc_M_SHIFT                  0
ONEREG_FIELD32(AARCH32_SPSR_svc, M)
enum {
	ONEREG_AARCH32_SPSR_svc_M_usr = 0x10, /* User */
	ONEREG_AARCH32_SPSR_svc_M_fiq = 0x11, /* FIQ */
	ONEREG_AARCH32_SPSR_svc_M_irq = 0x12, /* IRQ */
	ONEREG_AARCH32_SPSR_svc_M_svc = 0x13, /* Supervisor */
	ONEREG_AARCH32_SPSR_svc_M_mon = 0x16, /* Monitor */
	ONEREG_AARCH32_SPSR_svc_M_abt = 0x17, /* Abort */
	ONEREG_AARCH32_SPSR_svc_M_hyp = 0x1a, /* Hyp */
	ONEREG_AARCH32_SPSR_svc_M_und = 0x1b, /* Undefined */
	ONEREG_AARCH32_SPSR_svc_M_sys = 0x1f, /* System */
};

#define ONEREG_AARCH32_SPSR_svc_RES0                     UINT32_C(0x00000000)
#define ONEREG_AARCH32_SPSR_svc_RES1                     UINT32_C(0x00000000)

/*
 * SPSR_abt: spsr in mode abt
 */

/* [31] Negative condition flag */
#define ONEREG_AARCH32_SPSR_abt_N_MASK                   UINT32_C(0x80000000)
#define ONEREG_AARCH32_SPSR_abt_N_SHIFT                  31
ONEREG_FIELD32(AARCH32_SPSR_abt, N)

/* [30] Zero condition flag */
#define ONEREG_AARCH32_SPSR_abt_Z_MASK                   UINT32_C(0x40000000)
#define ONEREG_AARCH32_SPSR_abt_Z_SHIFT                  30
ONEREG_FIELD32(AARCH32_SPSR_abt, Z)

/* [29] Carry condition flag */
#define ONEREG_AARCH32_SPSR_abt_C_MASK                   UINT32_C(0x20000000)
#define ONEREG_AARCH32_SPSR_abt_C_SHIFT                  29
ONEREG_FIELD32(AARCH32_SPSR_abt, C)

/* [28] Overflow condition flag */
#define ONEREG_AARCH32_SPSR_abt_V_MASK                   UINT32_C(0x10000000)
#define ONEREG_AARCH32_SPSR_abt_V_SHIFT                  28
ONEREG_FIELD32(AARCH32_SPSR_abt, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_AARCH32_SPSR_abt_Q_MASK                   UINT32_C(0x08000000)
#define ONEREG_AARCH32_SPSR_abt_Q_SHIFT                  27
ONEREG_FIELD32(AARCH32_SPSR_abt, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_AARCH32_SPSR_abt_IT_1_0_MASK              UINT32_C(0x06000000)
#define ONEREG_AARCH32_SPSR_abt_IT_1_0_SHIFT             25
ONEREG_FIELD32(AARCH32_SPSR_abt, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_AARCH32_SPSR_abt_J_MASK                   UINT32_C(0x01000000)
#define ONEREG_AARCH32_SPSR_abt_J_SHIFT                  24
ONEREG_FIELD32(AARCH32_SPSR_abt, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_AARCH32_SPSR_abt_SSBS_MASK                UINT32_C(0x00800000)
#define ONEREG_AARCH32_SPSR_abt_SSBS_SHIFT               23
ONEREG_FIELD32(AARCH32_SPSR_abt, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_AARCH32_SPSR_abt_PAN_MASK                 UINT32_C(0x00400000)
#define ONEREG_AARCH32_SPSR_abt_PAN_SHIFT                22
ONEREG_FIELD32(AARCH32_SPSR_abt, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_AARCH32_SPSR_abt_DIT_MASK                 UINT32_C(0x00200000)
#define ONEREG_AARCH32_SPSR_abt_DIT_SHIFT                21
ONEREG_FIELD32(AARCH32_SPSR_abt, DIT)

/* [20] Illegal Execution state */
#define ONEREG_AARCH32_SPSR_abt_IL_MASK                  UINT32_C(0x00100000)
#define ONEREG_AARCH32_SPSR_abt_IL_SHIFT                 20
ONEREG_FIELD32(AARCH32_SPSR_abt, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_AARCH32_SPSR_abt_GE_MASK                  UINT32_C(0x000f0000)
#define ONEREG_AARCH32_SPSR_abt_GE_SHIFT                 16
ONEREG_FIELD32(AARCH32_SPSR_abt, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_AARCH32_SPSR_abt_IT_7_2_MASK              UINT32_C(0x0000fc00)
#define ONEREG_AARCH32_SPSR_abt_IT_7_2_SHIFT             10
ONEREG_FIELD32(AARCH32_SPSR_abt, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_AARCH32_SPSR_abt_E_MASK                   UINT32_C(0x00000200)
#define ONEREG_AARCH32_SPSR_abt_E_SHIFT                  9
ONEREG_FIELD32(AARCH32_SPSR_abt, E)

/* [8] SError exceptions are masked */
#define ONEREG_AARCH32_SPSR_abt_A_MASK                   UINT32_C(0x00000100)
#define ONEREG_AARCH32_SPSR_abt_A_SHIFT                  8
ONEREG_FIELD32(AARCH32_SPSR_abt, A)

/* [7] IRQs are masked */
#define ONEREG_AARCH32_SPSR_abt_I_MASK                   UINT32_C(0x00000080)
#define ONEREG_AARCH32_SPSR_abt_I_SHIFT                  7
ONEREG_FIELD32(AARCH32_SPSR_abt, I)

/* [6] FIQs are masked */
#define ONEREG_AARCH32_SPSR_abt_F_MASK                   UINT32_C(0x00000040)
#define ONEREG_AARCH32_SPSR_abt_F_SHIFT                  6
ONEREG_FIELD32(AARCH32_SPSR_abt, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_AARCH32_SPSR_abt_T_MASK                   UINT32_C(0x00000020)
#define ONEREG_AARCH32_SPSR_abt_T_SHIFT                  5
ONEREG_FIELD32(AARCH32_SPSR_abt, T)

/* [4:0] Mode */
#define ONEREG_AARCH32_SPSR_abt_M_MASK                   UINT32_C(0x0000001f)
#define ONEREG_AARCH32_SPSR_abt_M_SHIFT                  0
ONEREG_FIELD32(AARCH32_SPSR_abt, M)
enum {
	ONEREG_AARCH32_SPSR_abt_M_usr = 0x10, /* User */
	ONEREG_AARCH32_SPSR_abt_M_fiq = 0x11, /* FIQ */
	ONEREG_AARCH32_SPSR_abt_M_irq = 0x12, /* IRQ */
	ONEREG_AARCH32_SPSR_abt_M_svc = 0x13, /* Supervisor */
	ONEREG_AARCH32_SPSR_abt_M_mon = 0x16, /* Monitor */
	ONEREG_AARCH32_SPSR_abt_M_abt = 0x17, /* Abort */
	ONEREG_AARCH32_SPSR_abt_M_hyp = 0x1a, /* Hyp */
	ONEREG_AARCH32_SPSR_abt_M_und = 0x1b, /* Undefined */
	ONEREG_AARCH32_SPSR_abt_M_sys = 0x1f, /* System */
};

#define ONEREG_AARCH32_SPSR_abt_RES0                     UINT32_C(0x00000000)
#define ONEREG_AARCH32_SPSR_abt_RES1                     UINT32_C(0x00000000)

/*
 * SPSR_und: spsr in mode und
 */

/* [31] Negative condition flag */
#define ONEREG_AARCH32_SPSR_und_N_MASK                   UINT32_C(0x80000000)
#define ONEREG_AARCH32_SPSR_und_N_SHIFT                  31
ONEREG_FIELD32(AARCH32_SPSR_und, N)

/* [30] Zero condition flag */
#define ONEREG_AARCH32_SPSR_und_Z_MASK                   UINT32_C(0x40000000)
#define ONEREG_AARCH32_SPSR_und_Z_SHIFT                  30
ONEREG_FIELD32(AARCH32_SPSR_und, Z)

/* [29] Carry condition flag */
#define ONEREG_AARCH32_SPSR_und_C_MASK                   UINT32_C(0x20000000)
#define ONEREG_AARCH32_SPSR_und_C_SHIFT                  29
ONEREG_FIELD32(AARCH32_SPSR_und, C)

/* [28] Overflow condition flag */
#define ONEREG_AARCH32_SPSR_und_V_MASK                   UINT32_C(0x10000000)
#define ONEREG_AARCH32_SPSR_und_V_SHIFT                  28
ONEREG_FIELD32(AARCH32_SPSR_und, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_AARCH32_SPSR_und_Q_MASK                   UINT32_C(0x08000000)
#define ONEREG_AARCH32_SPSR_und_Q_SHIFT                  27
ONEREG_FIELD32(AARCH32_SPSR_und, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_AARCH32_SPSR_und_IT_1_0_MASK              UINT32_C(0x06000000)
#define ONEREG_AARCH32_SPSR_und_IT_1_0_SHIFT             25
ONEREG_FIELD32(AARCH32_SPSR_und, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_AARCH32_SPSR_und_J_MASK                   UINT32_C(0x01000000)
#define ONEREG_AARCH32_SPSR_und_J_SHIFT                  24
ONEREG_FIELD32(AARCH32_SPSR_und, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_AARCH32_SPSR_und_SSBS_MASK                UINT32_C(0x00800000)
#define ONEREG_AARCH32_SPSR_und_SSBS_SHIFT               23
ONEREG_FIELD32(AARCH32_SPSR_und, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_AARCH32_SPSR_und_PAN_MASK                 UINT32_C(0x00400000)
#define ONEREG_AARCH32_SPSR_und_PAN_SHIFT                22
ONEREG_FIELD32(AARCH32_SPSR_und, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_AARCH32_SPSR_und_DIT_MASK                 UINT32_C(0x00200000)
#define ONEREG_AARCH32_SPSR_und_DIT_SHIFT                21
ONEREG_FIELD32(AARCH32_SPSR_und, DIT)

/* [20] Illegal Execution state */
#define ONEREG_AARCH32_SPSR_und_IL_MASK                  UINT32_C(0x00100000)
#define ONEREG_AARCH32_SPSR_und_IL_SHIFT                 20
ONEREG_FIELD32(AARCH32_SPSR_und, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_AARCH32_SPSR_und_GE_MASK                  UINT32_C(0x000f0000)
#define ONEREG_AARCH32_SPSR_und_GE_SHIFT                 16
ONEREG_FIELD32(AARCH32_SPSR_und, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_AARCH32_SPSR_und_IT_7_2_MASK              UINT32_C(0x0000fc00)
#define ONEREG_AARCH32_SPSR_und_IT_7_2_SHIFT             10
ONEREG_FIELD32(AARCH32_SPSR_und, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_AARCH32_SPSR_und_E_MASK                   UINT32_C(0x00000200)
#define ONEREG_AARCH32_SPSR_und_E_SHIFT                  9
ONEREG_FIELD32(AARCH32_SPSR_und, E)

/* [8] SError exceptions are masked */
#define ONEREG_AARCH32_SPSR_und_A_MASK                   UINT32_C(0x00000100)
#define ONEREG_AARCH32_SPSR_und_A_SHIFT                  8
ONEREG_FIELD32(AARCH32_SPSR_und, A)

/* [7] IRQs are masked */
#define ONEREG_AARCH32_SPSR_und_I_MASK                   UINT32_C(0x00000080)
#define ONEREG_AARCH32_SPSR_und_I_SHIFT                  7
ONEREG_FIELD32(AARCH32_SPSR_und, I)

/* [6] FIQs are masked */
#define ONEREG_AARCH32_SPSR_und_F_MASK                   UINT32_C(0x00000040)
#define ONEREG_AARCH32_SPSR_und_F_SHIFT                  6
ONEREG_FIELD32(AARCH32_SPSR_und, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_AARCH32_SPSR_und_T_MASK                   UINT32_C(0x00000020)
#define ONEREG_AARCH32_SPSR_und_T_SHIFT                  5
ONEREG_FIELD32(AARCH32_SPSR_und, T)

/* [4:0] Mode */
#define ONEREG_AARCH32_SPSR_und_M_MASK                   UINT32_C(0x0000001f)
#define ONEREG_AARCH32_SPSR_und_M_SHIFT                  0
ONEREG_FIELD32(AARCH32_SPSR_und, M)
enum {
	ONEREG_AARCH32_SPSR_und_M_usr = 0x10, /* User */
	ONEREG_AARCH32_SPSR_und_M_fiq = 0x11, /* FIQ */
	ONEREG_AARCH32_SPSR_und_M_irq = 0x12, /* IRQ */
	ONEREG_AARCH32_SPSR_und_M_svc = 0x13, /* Supervisor */
	ONEREG_AARCH32_SPSR_und_M_mon = 0x16, /* Monitor */
	ONEREG_AARCH32_SPSR_und_M_abt = 0x17, /* Abort */
	ONEREG_AARCH32_SPSR_und_M_hyp = 0x1a, /* Hyp */
	ONEREG_AARCH32_SPSR_und_M_und = 0x1b, /* Undefined */
	ONEREG_AARCH32_SPSR_und_M_sys = 0x1f, /* System */
};

#define ONEREG_AARCH32_SPSR_und_RES0                     UINT32_C(0x00000000)
#define ONEREG_AARCH32_SPSR_und_RES1                     UINT32_C(0x00000000)

/*
 * SPSR_irq: spsr in mode irq
 */

/* [31] Negative condition flag */
#define ONEREG_AARCH32_SPSR_irq_N_MASK                   UINT32_C(0x80000000)
#define ONEREG_AARCH32_SPSR_irq_N_SHIFT                  31
ONEREG_FIELD32(AARCH32_SPSR_irq, N)

/* [30] Zero condition flag */
#define ONEREG_AARCH32_SPSR_irq_Z_MASK                   UINT32_C(0x40000000)
#define ONEREG_AARCH32_SPSR_irq_Z_SHIFT                  30
ONEREG_FIELD32(AARCH32_SPSR_irq, Z)

/* [29] Carry condition flag */
#define ONEREG_AARCH32_SPSR_irq_C_MASK                   UINT32_C(0x20000000)
#define ONEREG_AARCH32_SPSR_irq_C_SHIFT                  29
ONEREG_FIELD32(AARCH32_SPSR_irq, C)

/* [28] Overflow condition flag */
#define ONEREG_AARCH32_SPSR_irq_V_MASK                   UINT32_C(0x10000000)
#define ONEREG_AARCH32_SPSR_irq_V_SHIFT                  28
ONEREG_FIELD32(AARCH32_SPSR_irq, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_AARCH32_SPSR_irq_Q_MASK                   UINT32_C(0x08000000)
#define ONEREG_AARCH32_SPSR_irq_Q_SHIFT                  27
ONEREG_FIELD32(AARCH32_SPSR_irq, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_AARCH32_SPSR_irq_IT_1_0_MASK              UINT32_C(0x06000000)
#define ONEREG_AARCH32_SPSR_irq_IT_1_0_SHIFT             25
ONEREG_FIELD32(AARCH32_SPSR_irq, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_AARCH32_SPSR_irq_J_MASK                   UINT32_C(0x01000000)
#define ONEREG_AARCH32_SPSR_irq_J_SHIFT                  24
ONEREG_FIELD32(AARCH32_SPSR_irq, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_AARCH32_SPSR_irq_SSBS_MASK                UINT32_C(0x00800000)
#define ONEREG_AARCH32_SPSR_irq_SSBS_SHIFT               23
ONEREG_FIELD32(AARCH32_SPSR_irq, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_AARCH32_SPSR_irq_PAN_MASK                 UINT32_C(0x00400000)
#define ONEREG_AARCH32_SPSR_irq_PAN_SHIFT                22
ONEREG_FIELD32(AARCH32_SPSR_irq, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_AARCH32_SPSR_irq_DIT_MASK                 UINT32_C(0x00200000)
#define ONEREG_AARCH32_SPSR_irq_DIT_SHIFT                21
ONEREG_FIELD32(AARCH32_SPSR_irq, DIT)

/* [20] Illegal Execution state */
#define ONEREG_AARCH32_SPSR_irq_IL_MASK                  UINT32_C(0x00100000)
#define ONEREG_AARCH32_SPSR_irq_IL_SHIFT                 20
ONEREG_FIELD32(AARCH32_SPSR_irq, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_AARCH32_SPSR_irq_GE_MASK                  UINT32_C(0x000f0000)
#define ONEREG_AARCH32_SPSR_irq_GE_SHIFT                 16
ONEREG_FIELD32(AARCH32_SPSR_irq, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_AARCH32_SPSR_irq_IT_7_2_MASK              UINT32_C(0x0000fc00)
#define ONEREG_AARCH32_SPSR_irq_IT_7_2_SHIFT             10
ONEREG_FIELD32(AARCH32_SPSR_irq, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_AARCH32_SPSR_irq_E_MASK                   UINT32_C(0x00000200)
#define ONEREG_AARCH32_SPSR_irq_E_SHIFT                  9
ONEREG_FIELD32(AARCH32_SPSR_irq, E)

/* [8] SError exceptions are masked */
#define ONEREG_AARCH32_SPSR_irq_A_MASK                   UINT32_C(0x00000100)
#define ONEREG_AARCH32_SPSR_irq_A_SHIFT                  8
ONEREG_FIELD32(AARCH32_SPSR_irq, A)

/* [7] IRQs are masked */
#define ONEREG_AARCH32_SPSR_irq_I_MASK                   UINT32_C(0x00000080)
#define ONEREG_AARCH32_SPSR_irq_I_SHIFT                  7
ONEREG_FIELD32(AARCH32_SPSR_irq, I)

/* [6] FIQs are masked */
#define ONEREG_AARCH32_SPSR_irq_F_MASK                   UINT32_C(0x00000040)
#define ONEREG_AARCH32_SPSR_irq_F_SHIFT                  6
ONEREG_FIELD32(AARCH32_SPSR_irq, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_AARCH32_SPSR_irq_T_MASK                   UINT32_C(0x00000020)
#define ONEREG_AARCH32_SPSR_irq_T_SHIFT                  5
ONEREG_FIELD32(AARCH32_SPSR_irq, T)

/* [4:0] Mode */
#define ONEREG_AARCH32_SPSR_irq_M_MASK                   UINT32_C(0x0000001f)
#define ONEREG_AARCH32_SPSR_irq_M_SHIFT                  0
ONEREG_FIELD32(AARCH32_SPSR_irq, M)
enum {
	ONEREG_AARCH32_SPSR_irq_M_usr = 0x10, /* User */
	ONEREG_AARCH32_SPSR_irq_M_fiq = 0x11, /* FIQ */
	ONEREG_AARCH32_SPSR_irq_M_irq = 0x12, /* IRQ */
	ONEREG_AARCH32_SPSR_irq_M_svc = 0x13, /* Supervisor */
	ONEREG_AARCH32_SPSR_irq_M_mon = 0x16, /* Monitor */
	ONEREG_AARCH32_SPSR_irq_M_abt = 0x17, /* Abort */
	ONEREG_AARCH32_SPSR_irq_M_hyp = 0x1a, /* Hyp */
	ONEREG_AARCH32_SPSR_irq_M_und = 0x1b, /* Undefined */
	ONEREG_AARCH32_SPSR_irq_M_sys = 0x1f, /* System */
};

#define ONEREG_AARCH32_SPSR_irq_RES0                     UINT32_C(0x00000000)
#define ONEREG_AARCH32_SPSR_irq_RES1                     UINT32_C(0x00000000)

/*
 * SPSR_fiq: spsr in mode fiq
 */

/* [31] Negative condition flag */
#define ONEREG_AARCH32_SPSR_fiq_N_MASK                   UINT32_C(0x80000000)
#define ONEREG_AARCH32_SPSR_fiq_N_SHIFT                  31
ONEREG_FIELD32(AARCH32_SPSR_fiq, N)

/* [30] Zero condition flag */
#define ONEREG_AARCH32_SPSR_fiq_Z_MASK                   UINT32_C(0x40000000)
#define ONEREG_AARCH32_SPSR_fiq_Z_SHIFT                  30
ONEREG_FIELD32(AARCH32_SPSR_fiq, Z)

/* [29] Carry condition flag */
#define ONEREG_AARCH32_SPSR_fiq_C_MASK                   UINT32_C(0x20000000)
#define ONEREG_AARCH32_SPSR_fiq_C_SHIFT                  29
ONEREG_FIELD32(AARCH32_SPSR_fiq, C)

/* [28] Overflow condition flag */
#define ONEREG_AARCH32_SPSR_fiq_V_MASK                   UINT32_C(0x10000000)
#define ONEREG_AARCH32_SPSR_fiq_V_SHIFT                  28
ONEREG_FIELD32(AARCH32_SPSR_fiq, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_AARCH32_SPSR_fiq_Q_MASK                   UINT32_C(0x08000000)
#define ONEREG_AARCH32_SPSR_fiq_Q_SHIFT                  27
ONEREG_FIELD32(AARCH32_SPSR_fiq, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_AARCH32_SPSR_fiq_IT_1_0_MASK              UINT32_C(0x06000000)
#define ONEREG_AARCH32_SPSR_fiq_IT_1_0_SHIFT             25
ONEREG_FIELD32(AARCH32_SPSR_fiq, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_AARCH32_SPSR_fiq_J_MASK                   UINT32_C(0x01000000)
#define ONEREG_AARCH32_SPSR_fiq_J_SHIFT                  24
ONEREG_FIELD32(AARCH32_SPSR_fiq, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_AARCH32_SPSR_fiq_SSBS_MASK                UINT32_C(0x00800000)
#define ONEREG_AARCH32_SPSR_fiq_SSBS_SHIFT               23
ONEREG_FIELD32(AARCH32_SPSR_fiq, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_AARCH32_SPSR_fiq_PAN_MASK                 UINT32_C(0x00400000)
#define ONEREG_AARCH32_SPSR_fiq_PAN_SHIFT                22
ONEREG_FIELD32(AARCH32_SPSR_fiq, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_AARCH32_SPSR_fiq_DIT_MASK                 UINT32_C(0x00200000)
#define ONEREG_AARCH32_SPSR_fiq_DIT_SHIFT                21
ONEREG_FIELD32(AARCH32_SPSR_fiq, DIT)

/* [20] Illegal Execution state */
#define ONEREG_AARCH32_SPSR_fiq_IL_MASK                  UINT32_C(0x00100000)
#define ONEREG_AARCH32_SPSR_fiq_IL_SHIFT                 20
ONEREG_FIELD32(AARCH32_SPSR_fiq, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_AARCH32_SPSR_fiq_GE_MASK                  UINT32_C(0x000f0000)
#define ONEREG_AARCH32_SPSR_fiq_GE_SHIFT                 16
ONEREG_FIELD32(AARCH32_SPSR_fiq, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_AARCH32_SPSR_fiq_IT_7_2_MASK              UINT32_C(0x0000fc00)
#define ONEREG_AARCH32_SPSR_fiq_IT_7_2_SHIFT             10
ONEREG_FIELD32(AARCH32_SPSR_fiq, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_AARCH32_SPSR_fiq_E_MASK                   UINT32_C(0x00000200)
#define ONEREG_AARCH32_SPSR_fiq_E_SHIFT                  9
ONEREG_FIELD32(AARCH32_SPSR_fiq, E)

/* [8] SError exceptions are masked */
#define ONEREG_AARCH32_SPSR_fiq_A_MASK                   UINT32_C(0x00000100)
#define ONEREG_AARCH32_SPSR_fiq_A_SHIFT                  8
ONEREG_FIELD32(AARCH32_SPSR_fiq, A)

/* [7] IRQs are masked */
#define ONEREG_AARCH32_SPSR_fiq_I_MASK                   UINT32_C(0x00000080)
#define ONEREG_AARCH32_SPSR_fiq_I_SHIFT                  7
ONEREG_FIELD32(AARCH32_SPSR_fiq, I)

/* [6] FIQs are masked */
#define ONEREG_AARCH32_SPSR_fiq_F_MASK                   UINT32_C(0x00000040)
#define ONEREG_AARCH32_SPSR_fiq_F_SHIFT                  6
ONEREG_FIELD32(AARCH32_SPSR_fiq, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_AARCH32_SPSR_fiq_T_MASK                   UINT32_C(0x00000020)
#define ONEREG_AARCH32_SPSR_fiq_T_SHIFT                  5
ONEREG_FIELD32(AARCH32_SPSR_fiq, T)

/* [4:0] Mode */
#define ONEREG_AARCH32_SPSR_fiq_M_MASK                   UINT32_C(0x0000001f)
#define ONEREG_AARCH32_SPSR_fiq_M_SHIFT                  0
ONEREG_FIELD32(AARCH32_SPSR_fiq, M)
enum {
	ONEREG_AARCH32_SPSR_fiq_M_usr = 0x10, /* User */
	ONEREG_AARCH32_SPSR_fiq_M_fiq = 0x11, /* FIQ */
	ONEREG_AARCH32_SPSR_fiq_M_irq = 0x12, /* IRQ */
	ONEREG_AARCH32_SPSR_fiq_M_svc = 0x13, /* Supervisor */
	ONEREG_AARCH32_SPSR_fiq_M_mon = 0x16, /* Monitor */
	ONEREG_AARCH32_SPSR_fiq_M_abt = 0x17, /* Abort */
	ONEREG_AARCH32_SPSR_fiq_M_hyp = 0x1a, /* Hyp */
	ONEREG_AARCH32_SPSR_fiq_M_und = 0x1b, /* Undefined */
	ONEREG_AARCH32_SPSR_fiq_M_sys = 0x1f, /* System */
};

#define ONEREG_AARCH32_SPSR_fiq_RES0                     UINT32_C(0x00000000)
#define ONEREG_AARCH32_SPSR_fiq_RES1                     UINT32_C(0x00000000)

/*
 * SPSR_hyp: spsr in mode hyp
 */

/* [31] Negative condition flag */
#define ONEREG_AARCH32_SPSR_hyp_N_MASK                   UINT32_C(0x80000000)
#define ONEREG_AARCH32_SPSR_hyp_N_SHIFT                  31
ONEREG_FIELD32(AARCH32_SPSR_hyp, N)

/* [30] Zero condition flag */
#define ONEREG_AARCH32_SPSR_hyp_Z_MASK                   UINT32_C(0x40000000)
#define ONEREG_AARCH32_SPSR_hyp_Z_SHIFT                  30
ONEREG_FIELD32(AARCH32_SPSR_hyp, Z)

/* [29] Carry condition flag */
#define ONEREG_AARCH32_SPSR_hyp_C_MASK                   UINT32_C(0x20000000)
#define ONEREG_AARCH32_SPSR_hyp_C_SHIFT                  29
ONEREG_FIELD32(AARCH32_SPSR_hyp, C)

/* [28] Overflow condition flag */
#define ONEREG_AARCH32_SPSR_hyp_V_MASK                   UINT32_C(0x10000000)
#define ONEREG_AARCH32_SPSR_hyp_V_SHIFT                  28
ONEREG_FIELD32(AARCH32_SPSR_hyp, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_AARCH32_SPSR_hyp_Q_MASK                   UINT32_C(0x08000000)
#define ONEREG_AARCH32_SPSR_hyp_Q_SHIFT                  27
ONEREG_FIELD32(AARCH32_SPSR_hyp, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_AARCH32_SPSR_hyp_IT_1_0_MASK              UINT32_C(0x06000000)
#define ONEREG_AARCH32_SPSR_hyp_IT_1_0_SHIFT             25
ONEREG_FIELD32(AARCH32_SPSR_hyp, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_AARCH32_SPSR_hyp_J_MASK                   UINT32_C(0x01000000)
#define ONEREG_AARCH32_SPSR_hyp_J_SHIFT                  24
ONEREG_FIELD32(AARCH32_SPSR_hyp, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_AARCH32_SPSR_hyp_SSBS_MASK                UINT32_C(0x00800000)
#define ONEREG_AARCH32_SPSR_hyp_SSBS_SHIFT               23
ONEREG_FIELD32(AARCH32_SPSR_hyp, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_AARCH32_SPSR_hyp_PAN_MASK                 UINT32_C(0x00400000)
#define ONEREG_AARCH32_SPSR_hyp_PAN_SHIFT                22
ONEREG_FIELD32(AARCH32_SPSR_hyp, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_AARCH32_SPSR_hyp_DIT_MASK                 UINT32_C(0x00200000)
#define ONEREG_AARCH32_SPSR_hyp_DIT_SHIFT                21
ONEREG_FIELD32(AARCH32_SPSR_hyp, DIT)

/* [20] Illegal Execution state */
#define ONEREG_AARCH32_SPSR_hyp_IL_MASK                  UINT32_C(0x00100000)
#define ONEREG_AARCH32_SPSR_hyp_IL_SHIFT                 20
ONEREG_FIELD32(AARCH32_SPSR_hyp, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_AARCH32_SPSR_hyp_GE_MASK                  UINT32_C(0x000f0000)
#define ONEREG_AARCH32_SPSR_hyp_GE_SHIFT                 16
ONEREG_FIELD32(AARCH32_SPSR_hyp, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_AARCH32_SPSR_hyp_IT_7_2_MASK              UINT32_C(0x0000fc00)
#define ONEREG_AARCH32_SPSR_hyp_IT_7_2_SHIFT             10
ONEREG_FIELD32(AARCH32_SPSR_hyp, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_AARCH32_SPSR_hyp_E_MASK                   UINT32_C(0x00000200)
#define ONEREG_AARCH32_SPSR_hyp_E_SHIFT                  9
ONEREG_FIELD32(AARCH32_SPSR_hyp, E)

/* [8] SError exceptions are masked */
#define ONEREG_AARCH32_SPSR_hyp_A_MASK                   UINT32_C(0x00000100)
#define ONEREG_AARCH32_SPSR_hyp_A_SHIFT                  8
ONEREG_FIELD32(AARCH32_SPSR_hyp, A)

/* [7] IRQs are masked */
#define ONEREG_AARCH32_SPSR_hyp_I_MASK                   UINT32_C(0x00000080)
#define ONEREG_AARCH32_SPSR_hyp_I_SHIFT                  7
ONEREG_FIELD32(AARCH32_SPSR_hyp, I)

/* [6] FIQs are masked */
#define ONEREG_AARCH32_SPSR_hyp_F_MASK                   UINT32_C(0x00000040)
#define ONEREG_AARCH32_SPSR_hyp_F_SHIFT                  6
ONEREG_FIELD32(AARCH32_SPSR_hyp, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_AARCH32_SPSR_hyp_T_MASK                   UINT32_C(0x00000020)
#define ONEREG_AARCH32_SPSR_hyp_T_SHIFT                  5
ONEREG_FIELD32(AARCH32_SPSR_hyp, T)

/* [4:0] Mode */
#define ONEREG_AARCH32_SPSR_hyp_M_MASK                   UINT32_C(0x0000001f)
#define ONEREG_AARCH32_SPSR_hyp_M_SHIFT                  0
ONEREG_FIELD32(AARCH32_SPSR_hyp, M)
enum {
	ONEREG_AARCH32_SPSR_hyp_M_usr = 0x10, /* User */
	ONEREG_AARCH32_SPSR_hyp_M_fiq = 0x11, /* FIQ */
	ONEREG_AARCH32_SPSR_hyp_M_irq = 0x12, /* IRQ */
	ONEREG_AARCH32_SPSR_hyp_M_svc = 0x13, /* Supervisor */
	ONEREG_AARCH32_SPSR_hyp_M_mon = 0x16, /* Monitor */
	ONEREG_AARCH32_SPSR_hyp_M_abt = 0x17, /* Abort */
	ONEREG_AARCH32_SPSR_hyp_M_hyp = 0x1a, /* Hyp */
	ONEREG_AARCH32_SPSR_hyp_M_und = 0x1b, /* Undefined */
	ONEREG_AARCH32_SPSR_hyp_M_sys = 0x1f, /* System */
};

#define ONEREG_AARCH32_SPSR_hyp_RES0                     UINT32_C(0x00000000)
#define ONEREG_AARCH32_SPSR_hyp_RES1                     UINT32_C(0x00000000)

/*
 * SPSR_mon: spsr in mode mon
 */

/* [31] Negative condition flag */
#define ONEREG_AARCH32_SPSR_mon_N_MASK                   UINT32_C(0x80000000)
#define ONEREG_AARCH32_SPSR_mon_N_SHIFT                  31
ONEREG_FIELD32(AARCH32_SPSR_mon, N)

/* [30] Zero condition flag */
#define ONEREG_AARCH32_SPSR_mon_Z_MASK                   UINT32_C(0x40000000)
#define ONEREG_AARCH32_SPSR_mon_Z_SHIFT                  30
ONEREG_FIELD32(AARCH32_SPSR_mon, Z)

/* [29] Carry condition flag */
#define ONEREG_AARCH32_SPSR_mon_C_MASK                   UINT32_C(0x20000000)
#define ONEREG_AARCH32_SPSR_mon_C_SHIFT                  29
ONEREG_FIELD32(AARCH32_SPSR_mon, C)

/* [28] Overflow condition flag */
#define ONEREG_AARCH32_SPSR_mon_V_MASK                   UINT32_C(0x10000000)
#define ONEREG_AARCH32_SPSR_mon_V_SHIFT                  28
ONEREG_FIELD32(AARCH32_SPSR_mon, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_AARCH32_SPSR_mon_Q_MASK                   UINT32_C(0x08000000)
#define ONEREG_AARCH32_SPSR_mon_Q_SHIFT                  27
ONEREG_FIELD32(AARCH32_SPSR_mon, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_AARCH32_SPSR_mon_IT_1_0_MASK              UINT32_C(0x06000000)
#define ONEREG_AARCH32_SPSR_mon_IT_1_0_SHIFT             25
ONEREG_FIELD32(AARCH32_SPSR_mon, IT_1_0)

/* [24] Jazelle state before Armv8; RES0 since */
#define ONEREG_AARCH32_SPSR_mon_J_MASK                   UINT32_C(0x01000000)
#define ONEREG_AARCH32_SPSR_mon_J_SHIFT                  24
ONEREG_FIELD32(AARCH32_SPSR_mon, J)

/* [23] Speculative store bypass is allowed */
#define ONEREG_AARCH32_SPSR_mon_SSBS_MASK                UINT32_C(0x00800000)
#define ONEREG_AARCH32_SPSR_mon_SSBS_SHIFT               23
ONEREG_FIELD32(AARCH32_SPSR_mon, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_AARCH32_SPSR_mon_PAN_MASK                 UINT32_C(0x00400000)
#define ONEREG_AARCH32_SPSR_mon_PAN_SHIFT                22
ONEREG_FIELD32(AARCH32_SPSR_mon, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_AARCH32_SPSR_mon_DIT_MASK                 UINT32_C(0x00200000)
#define ONEREG_AARCH32_SPSR_mon_DIT_SHIFT                21
ONEREG_FIELD32(AARCH32_SPSR_mon, DIT)

/* [20] Illegal Execution state */
#define ONEREG_AARCH32_SPSR_mon_IL_MASK                  UINT32_C(0x00100000)
#define ONEREG_AARCH32_SPSR_mon_IL_SHIFT                 20
ONEREG_FIELD32(AARCH32_SPSR_mon, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_AARCH32_SPSR_mon_GE_MASK                  UINT32_C(0x000f0000)
#define ONEREG_AARCH32_SPSR_mon_GE_SHIFT                 16
ONEREG_FIELD32(AARCH32_SPSR_mon, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_AARCH32_SPSR_mon_IT_7_2_MASK              UINT32_C(0x0000fc00)
#define ONEREG_AARCH32_SPSR_mon_IT_7_2_SHIFT             10
ONEREG_FIELD32(AARCH32_SPSR_mon, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_AARCH32_SPSR_mon_E_MASK                   UINT32_C(0x00000200)
#define ONEREG_AARCH32_SPSR_mon_E_SHIFT                  9
ONEREG_FIELD32(AARCH32_SPSR_mon, E)

/* [8] SError exceptions are masked */
#define ONEREG_AARCH32_SPSR_mon_A_MASK                   UINT32_C(0x00000100)
#define ONEREG_AARCH32_SPSR_mon_A_SHIFT                  8
ONEREG_FIELD32(AARCH32_SPSR_mon, A)

/* [7] IRQs are masked */
#define ONEREG_AARCH32_SPSR_mon_I_MASK                   UINT32_C(0x00000080)
#define ONEREG_AARCH32_SPSR_mon_I_SHIFT                  7
ONEREG_FIELD32(AARCH32_SPSR_mon, I)

/* [6] FIQs are masked */
#define ONEREG_AARCH32_SPSR_mon_F_MASK                   UINT32_C(0x00000040)
#define ONEREG_AARCH32_SPSR_mon_F_SHIFT                  6
ONEREG_FIELD32(AARCH32_SPSR_mon, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_AARCH32_SPSR_mon_T_MASK                   UINT32_C(0x00000020)
#define ONEREG_AARCH32_SPSR_mon_T_SHIFT                  5
ONEREG_FIELD32(AARCH32_SPSR_mon, T)

/* [4:0] Mode */
#define ONEREG_AARCH32_SPSR_mon_M_MASK                   UINT32_C(0x0000001f)
#define ONEREG_AARCH32_SPSR_mon_M_SHIFT                  0
ONEREG_FIELD32(AARCH32_SPSR_mon, M)
enum {
	ONEREG_AARCH32_SPSR_mon_M_usr = 0x10, /* User */
	ONEREG_AARCH32_SPSR_mon_M_fiq = 0x11, /* FIQ */
	ONEREG_AARCH32_SPSR_mon_M_irq = 0x12, /* IRQ */
	ONEREG_AARCH32_SPSR_mon_M_svc = 0x13, /* Supervisor */
	ONEREG_AARCH32_SPSR_mon_M_mon = 0x16, /* Monitor */
	ONEREG_AARCH32_SPSR_mon_M_abt = 0x17, /* Abort */
	ONEREG_AARCH32_SPSR_mon_M_hyp = 0x1a, /* Hyp */
	ONEREG_AARCH32_SPSR_mon_M_und = 0x1b, /* Undefined */
	ONEREG_AARCH32_SPSR_mon_M_sys = 0x1f, /* System */
};

#define ONEREG_AARCH32_SPSR_mon_RES0                     UINT32_C(0x00000000)
#define ONEREG_AARCH32_SPSR_mon_RES1                     UINT32_C(0x00000000)

/* ELR_hyp has no accessors: ADDR is the whole register: Address to return to from the exception */

/*
 * CPSR: Current Program Status Register
 */

/* [31] Negative condition flag */
#define ONEREG_AARCH32_CPSR_N_MASK                       UINT32_C(0x80000000)
#define ONEREG_AARCH32_CPSR_N_SHIFT                      31
ONEREG_FIELD32(AARCH32_CPSR, N)

/* [30] Zero condition flag */
#define ONEREG_AARCH32_CPSR_Z_MASK                       UINT32_C(0x40000000)
#define ONEREG_AARCH32_CPSR_Z_SHIFT                      30
ONEREG_FIELD32(AARCH32_CPSR, Z)

/* [29] Carry condition flag */
#define ONEREG_AARCH32_CPSR_C_MASK                       UINT32_C(0x20000000)
#define ONEREG_AARCH32_CPSR_C_SHIFT                      29
ONEREG_FIELD32(AARCH32_CPSR, C)

/* [28] Overflow condition flag */
#define ONEREG_AARCH32_CPSR_V_MASK                       UINT32_C(0x10000000)
#define ONEREG_AARCH32_CPSR_V_SHIFT                      28
ONEREG_FIELD32(AARCH32_CPSR, V)

/* [27] Cumulative saturation or overflow */
#define ONEREG_AARCH32_CPSR_Q_MASK                       UINT32_C(0x08000000)
#define ONEREG_AARCH32_CPSR_Q_SHIFT                      27
ONEREG_FIELD32(AARCH32_CPSR, Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_AARCH32_CPSR_IT_1_0_MASK                  UINT32_C(0x06000000)
#define ONEREG_AARCH32_CPSR_IT_1_0_SHIFT                 25
ONEREG_FIELD32(AARCH32_CPSR, IT_1_0)

/* [23] Speculative store bypass is allowed */
#define ONEREG_AARCH32_CPSR_SSBS_MASK                    UINT32_C(0x00800000)
#define ONEREG_AARCH32_CPSR_SSBS_SHIFT                   23
ONEREG_FIELD32(AARCH32_CPSR, SSBS)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_AARCH32_CPSR_PAN_MASK                     UINT32_C(0x00400000)
#define ONEREG_AARCH32_CPSR_PAN_SHIFT                    22
ONEREG_FIELD32(AARCH32_CPSR, PAN)

/* [21] Timing of data processing does not depend on the data */
#define ONEREG_AARCH32_CPSR_DIT_MASK                     UINT32_C(0x00200000)
#define ONEREG_AARCH32_CPSR_DIT_SHIFT                    21
ONEREG_FIELD32(AARCH32_CPSR, DIT)

/* [20] Illegal Execution state */
#define ONEREG_AARCH32_CPSR_IL_MASK                      UINT32_C(0x00100000)
#define ONEREG_AARCH32_CPSR_IL_SHIFT                     20
ONEREG_FIELD32(AARCH32_CPSR, IL)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_AARCH32_CPSR_GE_MASK                      UINT32_C(0x000f0000)
#define ONEREG_AARCH32_CPSR_GE_SHIFT                     16
ONEREG_FIELD32(AARCH32_CPSR, GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_AARCH32_CPSR_IT_7_2_MASK                  UINT32_C(0x0000fc00)
#define ONEREG_AARCH32_CPSR_IT_7_2_SHIFT                 10
ONEREG_FIELD32(AARCH32_CPSR, IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_AARCH32_CPSR_E_MASK                       UINT32_C(0x00000200)
#define ONEREG_AARCH32_CPSR_E_SHIFT                      9
ONEREG_FIELD32(AARCH32_CPSR, E)

/* [8] SError exceptions are masked */
#define ONEREG_AARCH32_CPSR_A_MASK                       UINT32_C(0x00000100)
#define ONEREG_AARCH32_CPSR_A_SHIFT                      8
ONEREG_FIELD32(AARCH32_CPSR, A)

/* [7] IRQs are masked */
#define ONEREG_AARCH32_CPSR_I_MASK                       UINT32_C(0x00000080)
#define ONEREG_AARCH32_CPSR_I_SHIFT                      7
ONEREG_FIELD32(AARCH32_CPSR, I)

/* [6] FIQs are masked */
#define ONEREG_AARCH32_CPSR_F_MASK                       UINT32_C(0x00000040)
#define ONEREG_AARCH32_CPSR_F_SHIFT                      6
ONEREG_FIELD32(AARCH32_CPSR, F)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_AARCH32_CPSR_T_MASK                       UINT32_C(0x00000020)
#define ONEREG_AARCH32_CPSR_T_SHIFT                      5
ONEREG_FIELD32(AARCH32_CPSR, T)

/* [4:0] Mode */
#define ONEREG_AARCH32_CPSR_M_MASK                       UINT32_C(0x0000001f)
#define ONEREG_AARCH32_CPSR_M_SHIFT                      0
ONEREG_FIELD32(AARCH32_CPSR, M)
enum {
	ONEREG_AARCH32_CPSR_M_usr = 0x10, /* User */
	ONEREG_AARCH32_CPSR_M_fiq = 0x11, /* FIQ */
	ONEREG_AARCH32_CPSR_M_irq = 0x12, /* IRQ */
	ONEREG_AARCH32_CPSR_M_svc = 0x13, /* Supervisor */
	ONEREG_AARCH32_CPSR_M_mon = 0x16, /* Monitor */
	ONEREG_AARCH32_CPSR_M_abt = 0x17, /* Abort */
	ONEREG_AARCH32_CPSR_M_hyp = 0x1a, /* Hyp */
	ONEREG_AARCH32_CPSR_M_und = 0x1b, /* Undefined */
	ONEREG_AARCH32_CPSR_M_sys = 0x1f, /* System */
};

#define ONEREG_AARCH32_CPSR_RES0                         UINT32_C(0x01000000)
#define ONEREG_AARCH32_CPSR_RES1                         UINT32_C(0x00000000)

#endif /* ONEREG_FIELDS_AARCH32_CORE_H */
