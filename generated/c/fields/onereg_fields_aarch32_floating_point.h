/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/aarch32/floating-point.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_AARCH32_FLOATING_POINT_H
#define ONEREG_FIELDS_AARCH32_FLOATING_POINT_H

#include "onereg_accessors.h"

/* D<n:0b0> has no accessors: A vector or a number; how it is divided into elements is up to the instruction */

/* D<n:0b1> has no accessors: A vector or a number; how it is divided into elements is up to the instruction */

/* S<n:0b00> has no accessors: A vector or a number; how it is divided into elements is up to the instruction */

/* S<n:0b01> has no accessors: A vector or a number; how it is divided into elements is up to the instruction */

/* S<n:0b10> has no accessors: A vector or a number; how it is divided into elements is up to the instruction */

/* S<n:0b11> has no accessors: A vector or a number; how it is divided into elements is up to the instruction */

/*
 * FPSCR: Floating-Point Status and Control Register
 */

/* [31] Negative condition flag of a comparison */
#define ONEREG_AARCH32_FPSCR_N_MASK                      UINT32_C(0x80000000)
#define ONEREG_AARCH32_FPSCR_N_SHIFT                     31
ONEREG_FIELD32(AARCH32_FPSCR, N)

/* [30] Zero condition flag of a comparison */
#define ONEREG_AARCH32_FPSCR_Z_MASK                      UINT32_C(0x40000000)
#define ONEREG_AARCH32_FPSCR_Z_SHIFT                     30
ONEREG_FIELD32(AARCH32_FPSCR, Z)

/* [29] Carry condition flag of a comparison */
#define ONEREG_AARCH32_FPSCR_C_MASK                      UINT32_C(0x20000000)
#define ONEREG_AARCH32_FPSCR_C_SHIFT                     29
ONEREG_FIELD32(AARCH32_FPSCR, C)

/* [28] Overflow condition flag of a comparison */
#define ONEREG_AARCH32_FPSCR_V_MASK                      UINT32_C(0x10000000)
#define ONEREG_AARCH32_FPSCR_V_SHIFT                     28
ONEREG_FIELD32(AARCH32_FPSCR, V)

/* [27] An Advanced SIMD integer operation has saturated */
#define ONEREG_AARCH32_FPSCR_QC_MASK                     UINT32_C(0x08000000)
#define ONEREG_AARCH32_FPSCR_QC_SHIFT                    27
ONEREG_FIELD32(AARCH32_FPSCR, QC)

/* [26] Alternative half-precision format, not the IEEE one */
#define ONEREG_AARCH32_FPSCR_AHP_MASK                    UINT32_C(0x04000000)
#define ONEREG_AARCH32_FPSCR_AHP_SHIFT                   26
ONEREG_FIELD32(AARCH32_FPSCR, AHP)

/* [25] An operation on a NaN gives the Default NaN */
#define ONEREG_AARCH32_FPSCR_DN_MASK                     UINT32_C(0x02000000)
#define ONEREG_AARCH32_FPSCR_DN_SHIFT                    25
ONEREG_FIELD32(AARCH32_FPSCR, DN)

/* [24] Denormalized numbers are flushed to zero */
#define ONEREG_AARCH32_FPSCR_FZ_MASK                     UINT32_C(0x01000000)
#define ONEREG_AARCH32_FPSCR_FZ_SHIFT                    24
ONEREG_FIELD32(AARCH32_FPSCR, FZ)

/* [23:22] Rounding mode */
#define ONEREG_AARCH32_FPSCR_RMode_MASK                  UINT32_C(0x00c00000)
#define ONEREG_AARCH32_FPSCR_RMode_SHIFT                 22
ONEREG_FIELD32(AARCH32_FPSCR, RMode)
enum {
	ONEREG_AARCH32_FPSCR_RMode_RN = 0, /* Round to Nearest */
	ONEREG_AARCH32_FPSCR_RMode_RP = 1, /* Round towards Plus Infinity */
	ONEREG_AARCH32_FPSCR_RMode_RM = 2, /* Round towards Minus Infinity */
	ONEREG_AARCH32_FPSCR_RMode_RZ = 3, /* Round towards Zero */
};

/* [21:20] Stride of a short vector */
#define ONEREG_AARCH32_FPSCR_Stride_MASK                 UINT32_C(0x00300000)
#define ONEREG_AARCH32_FPSCR_Stride_SHIFT                20
ONEREG_FIELD32(AARCH32_FPSCR, Stride)
enum {
	ONEREG_AARCH32_FPSCR_Stride_ONE = 0, /* Consecutive registers */
	ONEREG_AARCH32_FPSCR_Stride_TWO = 3, /* Every other register */
};

/* [19] Half-precision denormalized numbers are flushed to zero (FEAT_FP16) */
#define ONEREG_AARCH32_FPSCR_FZ16_MASK                   UINT32_C(0x00080000)
#define ONEREG_AARCH32_FPSCR_FZ16_SHIFT                  19
ONEREG_FIELD32(AARCH32_FPSCR, FZ16)

/* [18:16] Number of registers of a short vector, minus one */
#define ONEREG_AARCH32_FPSCR_Len_MASK                    UINT32_C(0x00070000)
#define ONEREG_AARCH32_FPSCR_Len_SHIFT                   16
ONEREG_FIELD32(AARCH32_FPSCR, Len)

/* [15] Input Denormal exceptions are trapped */
#define ONEREG_AARCH32_FPSCR_IDE_MASK                    UINT32_C(0x00008000)
#define ONEREG_AARCH32_FPSCR_IDE_SHIFT                   15
ONEREG_FIELD32(AARCH32_FPSCR, IDE)

/* [12] Inexact exceptions are trapped */
#define ONEREG_AARCH32_FPSCR_IXE_MASK                    UINT32_C(0x00001000)
#define ONEREG_AARCH32_FPSCR_IXE_SHIFT                   12
ONEREG_FIELD32(AARCH32_FPSCR, IXE)

/* [11] Underflow exceptions are trapped */
#define ONEREG_AARCH32_FPSCR_UFE_MASK                    UINT32_C(0x00000800)
#define ONEREG_AARCH32_FPSCR_UFE_SHIFT                   11
ONEREG_FIELD32(AARCH32_FPSCR, UFE)

/* [10] Overflow exceptions are trapped */
#define ONEREG_AARCH32_FPSCR_OFE_MASK                    UINT32_C(0x00000400)
#define ONEREG_AARCH32_FPSCR_OFE_SHIFT                   10
ONEREG_FIELD32(AARCH32_FPSCR, OFE)

/* [9] Division by Zero exceptions are trapped */
#define ONEREG_AARCH32_FPSCR_DZE_MASK                    UINT32_C(0x00000200)
#define ONEREG_AARCH32_FPSCR_DZE_SHIFT                   9
ONEREG_FIELD32(AARCH32_FPSCR, DZE)

/* [8] Invalid Operation exceptions are trapped */
#define ONEREG_AARCH32_FPSCR_IOE_MASK                    UINT32_C(0x00000100)
#define ONEREG_AARCH32_FPSCR_IOE_SHIFT                   8
ONEREG_FIELD32(AARCH32_FPSCR, IOE)

/* [7] An Input Denormal exception has occurred */
#define ONEREG_AARCH32_FPSCR_IDC_MASK                    UINT32_C(0x00000080)
#define ONEREG_AARCH32_FPSCR_IDC_SHIFT                   7
ONEREG_FIELD32(AARCH32_FPSCR, IDC)

/* [4] An Inexact exception has occurred */
#define ONEREG_AARCH32_FPSCR_IXC_MASK                    UINT32_C(0x00000010)
#define ONEREG_AARCH32_FPSCR_IXC_SHIFT                   4
ONEREG_FIELD32(AARCH32_FPSCR, IXC)

/* [3] An Underflow exception has occurred */
#define ONEREG_AARCH32_FPSCR_UFC_MASK                    UINT32_C(0x00000008)
#define ONEREG_AARCH32_FPSCR_UFC_SHIFT                   3
ONEREG_FIELD32(AARCH32_FPSCR, UFC)

/* [2] An Overflow exception has occurred */
#define ONEREG_AARCH32_FPSCR_OFC_MASK                    UINT32_C(0x00000004)
#define ONEREG_AARCH32_FPSCR_OFC_SHIFT                   2
ONEREG_FIELD32(AARCH32_FPSCR, OFC)

/* [1] A Division by Zero exception has occurred */
#define ONEREG_AARCH32_FPSCR_DZC_MASK                    UINT32_C(0x00000002)
#define ONEREG_AARCH32_FPSCR_DZC_SHIFT                   1
ONEREG_FIELD32(AARCH32_FPSCR, DZC)

/* [0] An Invalid Operation exception has occurred */
#define ONEREG_AARCH32_FPSCR_IOC_MASK                    UINT32_C(0x00000001)
#define ONEREG_AARCH32_FPSCR_IOC_SHIFT                   0
ONEREG_FIELD32(AARCH32_FPSCR, IOC)

#define ONEREG_AARCH32_FPSCR_RES0                        UINT32_C(0x00006060)
#define ONEREG_AARCH32_FPSCR_RES1                        UINT32_C(0x00000000)

#endif /* ONEREG_FIELDS_AARCH32_FLOATING_POINT_H */
