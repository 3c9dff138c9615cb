/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/simd-sve.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_SIMD_SVE_H
#define ONEREG_FIELDS_SIMD_SVE_H

#include "onereg_accessors.h"

/* V<n> has no accessors: A vector; how it is divided into elements is up to the instruction */

/*
 * FPSR: Floating-point Status Register
 */

/* [31] Negative, of an AArch32 comparison */
#define ONEREG_FPSR_N_MASK                               UINT32_C(0x80000000)
#define ONEREG_FPSR_N_SHIFT                              31
ONEREG_FIELD32(FPSR, N)

/* [30] Zero, of an AArch32 comparison */
#define ONEREG_FPSR_Z_MASK                               UINT32_C(0x40000000)
#define ONEREG_FPSR_Z_SHIFT                              30
ONEREG_FIELD32(FPSR, Z)

/* [29] Carry, of an AArch32 comparison */
#define ONEREG_FPSR_C_MASK                               UINT32_C(0x20000000)
#define ONEREG_FPSR_C_SHIFT                              29
ONEREG_FIELD32(FPSR, C)

/* [28] Overflow, of an AArch32 comparison */
#define ONEREG_FPSR_V_MASK                               UINT32_C(0x10000000)
#define ONEREG_FPSR_V_SHIFT                              28
ONEREG_FIELD32(FPSR, V)

/* [27] An Advanced SIMD integer operation has saturated */
#define ONEREG_FPSR_QC_MASK                              UINT32_C(0x08000000)
#define ONEREG_FPSR_QC_SHIFT                             27
ONEREG_FIELD32(FPSR, QC)

/* [7] Input Denormal exception since last cleared */
#define ONEREG_FPSR_IDC_MASK                             UINT32_C(0x00000080)
#define ONEREG_FPSR_IDC_SHIFT                            7
ONEREG_FIELD32(FPSR, IDC)

/* [4] Inexact exception since last cleared */
#define ONEREG_FPSR_IXC_MASK                             UINT32_C(0x00000010)
#define ONEREG_FPSR_IXC_SHIFT                            4
ONEREG_FIELD32(FPSR, IXC)

/* [3] Underflow exception since last cleared */
#define ONEREG_FPSR_UFC_MASK                             UINT32_C(0x00000008)
#define ONEREG_FPSR_UFC_SHIFT                            3
ONEREG_FIELD32(FPSR, UFC)

/* [2] Overflow exception since last cleared */
#define ONEREG_FPSR_OFC_MASK                             UINT32_C(0x00000004)
#define ONEREG_FPSR_OFC_SHIFT                            2
ONEREG_FIELD32(FPSR, OFC)

/* [1] Divide by Zero exception since last cleared */
#define ONEREG_FPSR_DZC_MASK                             UINT32_C(0x00000002)
#define ONEREG_FPSR_DZC_SHIFT                            1
ONEREG_FIELD32(FPSR, DZC)

/* [0] Invalid Operation exception since last cleared */
#define ONEREG_FPSR_IOC_MASK                             UINT32_C(0x00000001)
#define ONEREG_FPSR_IOC_SHIFT                            0
ONEREG_FIELD32(FPSR, IOC)

#define ONEREG_FPSR_RES0                                 UINT32_C(0x07ffff60)
#define ONEREG_FPSR_RES1                                 UINT32_C(0x00000000)

/*
 * FPCR: Floating-point Control Register
 */

/* [26] Alternative half-precision format; IEEE if 0 */
#define ONEREG_FPCR_AHP_MASK                             UINT32_C(0x04000000)
#define ONEREG_FPCR_AHP_SHIFT                            26
ONEREG_FIELD32(FPCR, AHP)

/* [25] Operations on NaNs return the Default NaN */
#define ONEREG_FPCR_DN_MASK                              UINT32_C(0x02000000)
#define ONEREG_FPCR_DN_SHIFT                             25
ONEREG_FIELD32(FPCR, DN)

/* [24] Denormals of single and double precision are flushed to zero */
#define ONEREG_FPCR_FZ_MASK                              UINT32_C(0x01000000)
#define ONEREG_FPCR_FZ_SHIFT                             24
ONEREG_FIELD32(FPCR, FZ)

/* [23:22] Rounding mode */
#define ONEREG_FPCR_RMode_MASK                           UINT32_C(0x00c00000)
#define ONEREG_FPCR_RMode_SHIFT                          22
ONEREG_FIELD32(FPCR, RMode)
enum {
	ONEREG_FPCR_RMode_RN = 0, /* To nearest */
	ONEREG_FPCR_RMode_RP = 1, /* Towards plus infinity */
	ONEREG_FPCR_RMode_RM = 2, /* Towards minus infinity */
	ONEREG_FPCR_RMode_RZ = 3, /* Towards zero */
};

/* [21:20] No effect in AArch64 state; FPSCR.Stride of AArch32, stride of short vectors */
#define ONEREG_FPCR_Stride_MASK                          UINT32_C(0x00300000)
#define ONEREG_FPCR_Stride_SHIFT                         20
ONEREG_FIELD32(FPCR, Stride)

/* [19] Denormals of half precision are flushed to zero */
#define ONEREG_FPCR_FZ16_MASK                            UINT32_C(0x00080000)
#define ONEREG_FPCR_FZ16_SHIFT                           19
ONEREG_FIELD32(FPCR, FZ16)

/* [18:16] No effect in AArch64 state; FPSCR.Len of AArch32, length of short vectors */
#define ONEREG_FPCR_Len_MASK                             UINT32_C(0x00070000)
#define ONEREG_FPCR_Len_SHIFT                            16
ONEREG_FIELD32(FPCR, Len)

/* [15] Input Denormal exceptions are trapped */
#define ONEREG_FPCR_IDE_MASK                             UINT32_C(0x00008000)
#define ONEREG_FPCR_IDE_SHIFT                            15
ONEREG_FIELD32(FPCR, IDE)

/* [13] Extended BFloat16 behaviors of dot products */
#define ONEREG_FPCR_EBF_MASK                             UINT32_C(0x00002000)
#define ONEREG_FPCR_EBF_SHIFT                            13
ONEREG_FIELD32(FPCR, EBF)

/* [12] Inexact exceptions are trapped */
#define ONEREG_FPCR_IXE_MASK                             UINT32_C(0x00001000)
#define ONEREG_FPCR_IXE_SHIFT                            12
ONEREG_FIELD32(FPCR, IXE)

/* [11] Underflow exceptions are trapped */
#define ONEREG_FPCR_UFE_MASK                             UINT32_C(0x00000800)
#define ONEREG_FPCR_UFE_SHIFT                            11
ONEREG_FIELD32(FPCR, UFE)

/* [10] Overflow exceptions are trapped */
#define ONEREG_FPCR_OFE_MASK                             UINT32_C(0x00000400)
#define ONEREG_FPCR_OFE_SHIFT                            10
ONEREG_FIELD32(FPCR, OFE)

/* [9] Divide by Zero exceptions are trapped */
#define ONEREG_FPCR_DZE_MASK                             UINT32_C(0x00000200)
#define ONEREG_FPCR_DZE_SHIFT                            9
ONEREG_FIELD32(FPCR, DZE)

/* [8] Invalid Operation exceptions are trapped */
#define ONEREG_FPCR_IOE_MASK                             UINT32_C(0x00000100)
#define ONEREG_FPCR_IOE_SHIFT                            8
ONEREG_FIELD32(FPCR, IOE)

/* [2] Scalar operations take the other elements from a register; zeroed if 0 */
#define ONEREG_FPCR_NEP_MASK                             UINT32_C(0x00000004)
#define ONEREG_FPCR_NEP_SHIFT                            2
ONEREG_FIELD32(FPCR, NEP)

/* [1] Alternate handling of floating-point numbers */
#define ONEREG_FPCR_AH_MASK                              UINT32_C(0x00000002)
#define ONEREG_FPCR_AH_SHIFT                             1
ONEREG_FIELD32(FPCR, AH)

/* [0] Denormal inputs are flushed to zero */
#define ONEREG_FPCR_FIZ_MASK                             UINT32_C(0x00000001)
#define ONEREG_FPCR_FIZ_SHIFT                            0
ONEREG_FIELD32(FPCR, FIZ)

#define ONEREG_FPCR_RES0                                 UINT32_C(0xf80040f8)
#define ONEREG_FPCR_RES1                                 UINT32_C(0x00000000)

/*
 * FPMR: Floating-point Mode Register
 */

/* [37:32] Subtracted from the exponent of the result, of the second FP8 input stream */
#define ONEREG_FPMR_LSCALE2_MASK                         UINT64_C(0x0000003f00000000)
#define ONEREG_FPMR_LSCALE2_SHIFT                        32
ONEREG_FIELD64(FPMR, LSCALE2)

/* [31:24] Added to the exponent of the operand on conversion to FP8, signed */
#define ONEREG_FPMR_NSCALE_MASK                          UINT64_C(0x00000000ff000000)
#define ONEREG_FPMR_NSCALE_SHIFT                         24
ONEREG_FIELD64(FPMR, NSCALE)

/* [22:16] Subtracted from the exponent, of products and of the first FP8 input stream */
#define ONEREG_FPMR_LSCALE_MASK                          UINT64_C(0x00000000007f0000)
#define ONEREG_FPMR_LSCALE_SHIFT                         16
ONEREG_FIELD64(FPMR, LSCALE)

/* [15] Overflow of a conversion to FP8 gives the largest normal number; infinity or NaN if 0 */
#define ONEREG_FPMR_OSC_MASK                             UINT64_C(0x0000000000008000)
#define ONEREG_FPMR_OSC_SHIFT                            15
ONEREG_FIELD64(FPMR, OSC)

/* [14] Overflow of an FP8 multiplication gives the largest normal number; infinity if 0 */
#define ONEREG_FPMR_OSM_MASK                             UINT64_C(0x0000000000004000)
#define ONEREG_FPMR_OSM_SHIFT                            14
ONEREG_FIELD64(FPMR, OSM)

/* [8:6] Format of FP8 results */
#define ONEREG_FPMR_F8D_MASK                             UINT64_C(0x00000000000001c0)
#define ONEREG_FPMR_F8D_SHIFT                            6
ONEREG_FIELD64(FPMR, F8D)
enum {
	ONEREG_FPMR_F8D_E5M2 = 0, /* OFP8, 5 bits of exponent and 2 of mantissa */
	ONEREG_FPMR_F8D_E4M3 = 1, /* OFP8, 4 bits of exponent and 3 of mantissa */
};

/* [5:3] Format of the second FP8 input stream */
#define ONEREG_FPMR_F8S2_MASK                            UINT64_C(0x0000000000000038)
#define ONEREG_FPMR_F8S2_SHIFT                           3
ONEREG_FIELD64(FPMR, F8S2)
enum {
	ONEREG_FPMR_F8S2_E5M2 = 0, /* OFP8, 5 bits of exponent and 2 of mantissa */
	ONEREG_FPMR_F8S2_E4M3 = 1, /* OFP8, 4 bits of exponent and 3 of mantissa */
};

/* [2:0] Format of the first FP8 input stream */
#define ONEREG_FPMR_F8S1_MASK                            UINT64_C(0x0000000000000007)
#define ONEREG_FPMR_F8S1_SHIFT                           0
ONEREG_FIELD64(FPMR, F8S1)
enum {
	ONEREG_FPMR_F8S1_E5M2 = 0, /* OFP8, 5 bits of exponent and 2 of mantissa */
	ONEREG_FPMR_F8S1_E4M3 = 1, /* OFP8, 4 bits of exponent and 3 of mantissa */
};

#define ONEREG_FPMR_RES0                                 UINT64_C(0xffffffc000803e00)
#define ONEREG_FPMR_RES1                                 UINT64_C(0x0000000000000000)

/*
 * SVCR: Streaming Vector Control Register
 */

/* [1] ZA and, with FEAT_SME2, ZT0 are accessible: PSTATE.ZA */
#define ONEREG_SVCR_ZA_MASK                              UINT64_C(0x0000000000000002)
#define ONEREG_SVCR_ZA_SHIFT                             1
ONEREG_FIELD64(SVCR, ZA)

/* [0] Streaming SVE mode: PSTATE.SM */
#define ONEREG_SVCR_SM_MASK                              UINT64_C(0x0000000000000001)
#define ONEREG_SVCR_SM_SHIFT                             0
ONEREG_FIELD64(SVCR, SM)

#define ONEREG_SVCR_RES0                                 UINT64_C(0xfffffffffffffffc)
#define ONEREG_SVCR_RES1                                 UINT64_C(0x0000000000000000)

/*
 * ZCR_EL1: SVE Control Register (EL1)
 */

/* [3:0] Vector length that EL1 asks for, in 128 bits, minus one */
#define ONEREG_ZCR_EL1_LEN_MASK                          UINT64_C(0x000000000000000f)
#define ONEREG_ZCR_EL1_LEN_SHIFT                         0
ONEREG_FIELD64(ZCR_EL1, LEN)

#define ONEREG_ZCR_EL1_RES0                              UINT64_C(0xfffffffffffffe00)
#define ONEREG_ZCR_EL1_RES1                              UINT64_C(0x0000000000000000)

/* Z<n> has no accessors: A scalable vector; how it is divided into elements is up to the instruction */

/* P<n> has no accessors: A scalable predicate, one bit for each byte of a vector; which of them count is up to the instruction */

/* FFR has no accessors: A scalable predicate, one bit for each byte of a vector that a first-fault load has loaded */

/* SVE_VLS has no accessors: 512 bits, more than an integer of C has */

#endif /* ONEREG_FIELDS_SIMD_SVE_H */
