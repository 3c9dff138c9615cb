/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm/vfp.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_ARM_VFP_H
#define ONEREG_FIELDS_ARM_VFP_H

#include "onereg_accessors.h"

/* D<n> has no accessors: A SIMD and floating-point register; the instruction decides what its bits are */

/* D<n[4:0]> has no accessors: A SIMD and floating-point register; the instruction decides what its bits are */

/*
 * FPSID: Floating-point System ID Register
 */

/* [31:24] Implementer code, as in MIDR */
#define ONEREG_ARM_FPSID_Implementer_MASK                UINT32_C(0xff000000)
#define ONEREG_ARM_FPSID_Implementer_SHIFT               24
ONEREG_FIELD32(ARM_FPSID, Implementer)

/* [23] Floating-point instructions are emulated by software only */
#define ONEREG_ARM_FPSID_SW_MASK                         UINT32_C(0x00800000)
#define ONEREG_ARM_FPSID_SW_SHIFT                        23
ONEREG_FIELD32(ARM_FPSID, SW)

/* [22:16] Version of the floating-point subarchitecture; from 0x40 on not one of Arm's */
#define ONEREG_ARM_FPSID_Subarchitecture_MASK            UINT32_C(0x007f0000)
#define ONEREG_ARM_FPSID_Subarchitecture_SHIFT           16
ONEREG_FIELD32(ARM_FPSID, Subarchitecture)
enum {
	ONEREG_ARM_FPSID_Subarchitecture_VFPv1 = 0, /* VFPv1, with an IMPLEMENTATION DEFINED subarchitecture */
	ONEREG_ARM_FPSID_Subarchitecture_VFPv2 = 1, /* VFPv2, with version 1 of the Common VFP subarchitecture */
	ONEREG_ARM_FPSID_Subarchitecture_VFPv3_COMMON_V2 = 2, /* VFPv3 or later, with version 2 of the Common VFP subarchitecture */
	ONEREG_ARM_FPSID_Subarchitecture_VFPv3_NULL = 3, /* VFPv3 or later in hardware, without a subarchitecture */
	ONEREG_ARM_FPSID_Subarchitecture_VFPv3_COMMON_V3 = 4, /* VFPv3 or later, with version 3 of the Common VFP subarchitecture and trap enables */
};

/* [15:8] Part number of the floating-point implementation */
#define ONEREG_ARM_FPSID_PartNum_MASK                    UINT32_C(0x0000ff00)
#define ONEREG_ARM_FPSID_PartNum_SHIFT                   8
ONEREG_FIELD32(ARM_FPSID, PartNum)

/* [7:4] Variant number */
#define ONEREG_ARM_FPSID_Variant_MASK                    UINT32_C(0x000000f0)
#define ONEREG_ARM_FPSID_Variant_SHIFT                   4
ONEREG_FIELD32(ARM_FPSID, Variant)

/* [3:0] Revision number */
#define ONEREG_ARM_FPSID_Revision_MASK                   UINT32_C(0x0000000f)
#define ONEREG_ARM_FPSID_Revision_SHIFT                  0
ONEREG_FIELD32(ARM_FPSID, Revision)

#define ONEREG_ARM_FPSID_RES0                            UINT32_C(0x00000000)
#define ONEREG_ARM_FPSID_RES1                            UINT32_C(0x00000000)

/*
 * FPSCR: Floating-point Status and Control Register
 */

/* [31] Negative condition flag of a comparison */
#define ONEREG_ARM_FPSCR_N_MASK                          UINT32_C(0x80000000)
#define ONEREG_ARM_FPSCR_N_SHIFT                         31
ONEREG_FIELD32(ARM_FPSCR, N)

/* [30] Zero condition flag of a comparison */
#define ONEREG_ARM_FPSCR_Z_MASK                          UINT32_C(0x40000000)
#define ONEREG_ARM_FPSCR_Z_SHIFT                         30
ONEREG_FIELD32(ARM_FPSCR, Z)

/* [29] Carry condition flag of a comparison */
#define ONEREG_ARM_FPSCR_C_MASK                          UINT32_C(0x20000000)
#define ONEREG_ARM_FPSCR_C_SHIFT                         29
ONEREG_FIELD32(ARM_FPSCR, C)

/* [28] Overflow condition flag of a comparison */
#define ONEREG_ARM_FPSCR_V_MASK                          UINT32_C(0x10000000)
#define ONEREG_ARM_FPSCR_V_SHIFT                         28
ONEREG_FIELD32(ARM_FPSCR, V)

/* [27] An Advanced SIMD integer operation has saturated */
#define ONEREG_ARM_FPSCR_QC_MASK                         UINT32_C(0x08000000)
#define ONEREG_ARM_FPSCR_QC_SHIFT                        27
ONEREG_FIELD32(ARM_FPSCR, QC)

/* [26] Alternative half-precision format, not the IEEE one */
#define ONEREG_ARM_FPSCR_AHP_MASK                        UINT32_C(0x04000000)
#define ONEREG_ARM_FPSCR_AHP_SHIFT                       26
ONEREG_FIELD32(ARM_FPSCR, AHP)

/* [25] An operation on a NaN gives the Default NaN */
#define ONEREG_ARM_FPSCR_DN_MASK                         UINT32_C(0x02000000)
#define ONEREG_ARM_FPSCR_DN_SHIFT                        25
ONEREG_FIELD32(ARM_FPSCR, DN)

/* [24] Denormalized numbers are flushed to zero */
#define ONEREG_ARM_FPSCR_FZ_MASK                         UINT32_C(0x01000000)
#define ONEREG_ARM_FPSCR_FZ_SHIFT                        24
ONEREG_FIELD32(ARM_FPSCR, FZ)

/* [23:22] Rounding mode */
#define ONEREG_ARM_FPSCR_RMode_MASK                      UINT32_C(0x00c00000)
#define ONEREG_ARM_FPSCR_RMode_SHIFT                     22
ONEREG_FIELD32(ARM_FPSCR, RMode)
enum {
	ONEREG_ARM_FPSCR_RMode_RN = 0, /* Round to Nearest */
	ONEREG_ARM_FPSCR_RMode_RP = 1, /* Round towards Plus Infinity */
	ONEREG_ARM_FPSCR_RMode_RM = 2, /* Round towards Minus Infinity */
	ONEREG_ARM_FPSCR_RMode_RZ = 3, /* Round towards Zero */
};

/* [21:20] Stride of a short vector */
#define ONEREG_ARM_FPSCR_Stride_MASK                     UINT32_C(0x00300000)
#define ONEREG_ARM_FPSCR_Stride_SHIFT                    20
ONEREG_FIELD32(ARM_FPSCR, Stride)
enum {
	ONEREG_ARM_FPSCR_Stride_ONE = 0, /* Consecutive registers */
	ONEREG_ARM_FPSCR_Stride_TWO = 3, /* Every other register */
};

/* [19] Half-precision denormalized numbers are flushed to zero (FEAT_FP16) */
#define ONEREG_ARM_FPSCR_FZ16_MASK                       UINT32_C(0x00080000)
#define ONEREG_ARM_FPSCR_FZ16_SHIFT                      19
ONEREG_FIELD32(ARM_FPSCR, FZ16)

/* [18:16] Number of registers of a short vector, minus one */
#define ONEREG_ARM_FPSCR_Len_MASK                        UINT32_C(0x00070000)
#define ONEREG_ARM_FPSCR_Len_SHIFT                       16
ONEREG_FIELD32(ARM_FPSCR, Len)

/* [15] Input Denormal exceptions are trapped */
#define ONEREG_ARM_FPSCR_IDE_MASK                        UINT32_C(0x00008000)
#define ONEREG_ARM_FPSCR_IDE_SHIFT                       15
ONEREG_FIELD32(ARM_FPSCR, IDE)

/* [12] Inexact exceptions are trapped */
#define ONEREG_ARM_FPSCR_IXE_MASK                        UINT32_C(0x00001000)
#define ONEREG_ARM_FPSCR_IXE_SHIFT                       12
ONEREG_FIELD32(ARM_FPSCR, IXE)

/* [11] Underflow exceptions are trapped */
#define ONEREG_ARM_FPSCR_UFE_MASK                        UINT32_C(0x00000800)
#define ONEREG_ARM_FPSCR_UFE_SHIFT                       11
ONEREG_FIELD32(ARM_FPSCR, UFE)

/* [10] Overflow exceptions are trapped */
#define ONEREG_ARM_FPSCR_OFE_MASK                        UINT32_C(0x00000400)
#define ONEREG_ARM_FPSCR_OFE_SHIFT                       10
ONEREG_FIELD32(ARM_FPSCR, OFE)

/* [9] Division by Zero exceptions are trapped */
#define ONEREG_ARM_FPSCR_DZE_MASK                        UINT32_C(0x00000200)
#define ONEREG_ARM_FPSCR_DZE_SHIFT                       9
ONEREG_FIELD32(ARM_FPSCR, DZE)

/* [8] Invalid Operation exceptions are trapped */
#define ONEREG_ARM_FPSCR_IOE_MASK                        UINT32_C(0x00000100)
#define ONEREG_ARM_FPSCR_IOE_SHIFT                       8
ONEREG_FIELD32(ARM_FPSCR, IOE)

/* [7] An Input Denormal exception has occurred */
#define ONEREG_ARM_FPSCR_IDC_MASK                        UINT32_C(0x00000080)
#define ONEREG_ARM_FPSCR_IDC_SHIFT                       7
ONEREG_FIELD32(ARM_FPSCR, IDC)

/* [4] An Inexact exception has occurred */
#define ONEREG_ARM_FPSCR_IXC_MASK                        UINT32_C(0x00000010)
#define ONEREG_ARM_FPSCR_IXC_SHIFT                       4
ONEREG_FIELD32(ARM_FPSCR, IXC)

/* [3] An Underflow exception has occurred */
#define ONEREG_ARM_FPSCR_UFC_MASK                        UINT32_C(0x00000008)
#define ONEREG_ARM_FPSCR_UFC_SHIFT                       3
ONEREG_FIELD32(ARM_FPSCR, UFC)

/* [2] An Overflow exception has occurred */
#define ONEREG_ARM_FPSCR_OFC_MASK                        UINT32_C(0x00000004)
#define ONEREG_ARM_FPSCR_OFC_SHIFT                       2
ONEREG_FIELD32(ARM_FPSCR, OFC)

/* [1] A Division by Zero exception has occurred */
#define ONEREG_ARM_FPSCR_DZC_MASK                        UINT32_C(0x00000002)
#define ONEREG_ARM_FPSCR_DZC_SHIFT                       1
ONEREG_FIELD32(ARM_FPSCR, DZC)

/* [0] An Invalid Operation exception has occurred */
#define ONEREG_ARM_FPSCR_IOC_MASK                        UINT32_C(0x00000001)
#define ONEREG_ARM_FPSCR_IOC_SHIFT                       0
ONEREG_FIELD32(ARM_FPSCR, IOC)

#define ONEREG_ARM_FPSCR_RES0                            UINT32_C(0x00006060)
#define ONEREG_ARM_FPSCR_RES1                            UINT32_C(0x00000000)

/*
 * MVFR1: Media and VFP Feature Register 1
 */

/* [31:28] Fused multiply-accumulate: VFMA, VFMS, VFNMA and VFNMS */
#define ONEREG_ARM_MVFR1_SIMDFMAC_MASK                   UINT32_C(0xf0000000)
#define ONEREG_ARM_MVFR1_SIMDFMAC_SHIFT                  28
ONEREG_FIELD32(ARM_MVFR1, SIMDFMAC)
enum {
	ONEREG_ARM_MVFR1_SIMDFMAC_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR1_SIMDFMAC_IMP = 1, /* Implemented */
};

/* [27:24] Half-precision floating-point */
#define ONEREG_ARM_MVFR1_FPHP_MASK                       UINT32_C(0x0f000000)
#define ONEREG_ARM_MVFR1_FPHP_SHIFT                      24
ONEREG_FIELD32(ARM_MVFR1, FPHP)
enum {
	ONEREG_ARM_MVFR1_FPHP_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR1_FPHP_FPHP = 1, /* Conversions to and from single-precision */
	ONEREG_ARM_MVFR1_FPHP_FPHP_CONV = 2, /* As FPHP, and to and from double-precision */
	ONEREG_ARM_MVFR1_FPHP_FP16 = 3, /* As FPHP_CONV, and arithmetic (FEAT_FP16) */
};

/* [23:20] Advanced SIMD half-precision */
#define ONEREG_ARM_MVFR1_SIMDHP_MASK                     UINT32_C(0x00f00000)
#define ONEREG_ARM_MVFR1_SIMDHP_SHIFT                    20
ONEREG_FIELD32(ARM_MVFR1, SIMDHP)
enum {
	ONEREG_ARM_MVFR1_SIMDHP_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR1_SIMDHP_SIMDHP = 1, /* Conversions to and from single-precision */
	ONEREG_ARM_MVFR1_SIMDHP_SIMDHP_FLOAT = 2, /* As SIMDHP, and arithmetic (FEAT_FP16) */
};

/* [19:16] Advanced SIMD single-precision */
#define ONEREG_ARM_MVFR1_SIMDSP_MASK                     UINT32_C(0x000f0000)
#define ONEREG_ARM_MVFR1_SIMDSP_SHIFT                    16
ONEREG_FIELD32(ARM_MVFR1, SIMDSP)
enum {
	ONEREG_ARM_MVFR1_SIMDSP_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR1_SIMDSP_IMP = 1, /* Implemented */
};

/* [15:12] Advanced SIMD integer instructions */
#define ONEREG_ARM_MVFR1_SIMDInt_MASK                    UINT32_C(0x0000f000)
#define ONEREG_ARM_MVFR1_SIMDInt_SHIFT                   12
ONEREG_FIELD32(ARM_MVFR1, SIMDInt)
enum {
	ONEREG_ARM_MVFR1_SIMDInt_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR1_SIMDInt_IMP = 1, /* Implemented */
};

/* [11:8] Advanced SIMD loads and stores */
#define ONEREG_ARM_MVFR1_SIMDLS_MASK                     UINT32_C(0x00000f00)
#define ONEREG_ARM_MVFR1_SIMDLS_SHIFT                    8
ONEREG_FIELD32(ARM_MVFR1, SIMDLS)
enum {
	ONEREG_ARM_MVFR1_SIMDLS_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR1_SIMDLS_IMP = 1, /* Implemented */
};

/* [7:4] Propagation of NaNs */
#define ONEREG_ARM_MVFR1_FPDNaN_MASK                     UINT32_C(0x000000f0)
#define ONEREG_ARM_MVFR1_FPDNaN_SHIFT                    4
ONEREG_FIELD32(ARM_MVFR1, FPDNaN)
enum {
	ONEREG_ARM_MVFR1_FPDNaN_NI = 0, /* Default NaN only */
	ONEREG_ARM_MVFR1_FPDNaN_IMP = 1, /* NaN values are propagated */
};

/* [3:0] Denormalized numbers */
#define ONEREG_ARM_MVFR1_FPFtZ_MASK                      UINT32_C(0x0000000f)
#define ONEREG_ARM_MVFR1_FPFtZ_SHIFT                     0
ONEREG_FIELD32(ARM_MVFR1, FPFtZ)
enum {
	ONEREG_ARM_MVFR1_FPFtZ_NI = 0, /* Flush-to-zero only */
	ONEREG_ARM_MVFR1_FPFtZ_IMP = 1, /* Full arithmetic */
};

#define ONEREG_ARM_MVFR1_RES0                            UINT32_C(0x00000000)
#define ONEREG_ARM_MVFR1_RES1                            UINT32_C(0x00000000)

/*
 * MVFR0: Media and VFP Feature Register 0
 */

/* [31:28] Floating-point rounding modes */
#define ONEREG_ARM_MVFR0_FPRound_MASK                    UINT32_C(0xf0000000)
#define ONEREG_ARM_MVFR0_FPRound_SHIFT                   28
ONEREG_FIELD32(ARM_MVFR0, FPRound)
enum {
	ONEREG_ARM_MVFR0_FPRound_NI = 0, /* Round to Nearest only, and towards Zero in VCVT to integer */
	ONEREG_ARM_MVFR0_FPRound_IMP = 1, /* All */
};

/* [27:24] Floating-point short vectors */
#define ONEREG_ARM_MVFR0_FPShVec_MASK                    UINT32_C(0x0f000000)
#define ONEREG_ARM_MVFR0_FPShVec_SHIFT                   24
ONEREG_FIELD32(ARM_MVFR0, FPShVec)
enum {
	ONEREG_ARM_MVFR0_FPShVec_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR0_FPShVec_IMP = 1, /* Implemented */
};

/* [23:20] Floating-point square root in hardware */
#define ONEREG_ARM_MVFR0_FPSqrt_MASK                     UINT32_C(0x00f00000)
#define ONEREG_ARM_MVFR0_FPSqrt_SHIFT                    20
ONEREG_FIELD32(ARM_MVFR0, FPSqrt)
enum {
	ONEREG_ARM_MVFR0_FPSqrt_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR0_FPSqrt_IMP = 1, /* Implemented */
};

/* [19:16] Floating-point division in hardware */
#define ONEREG_ARM_MVFR0_FPDivide_MASK                   UINT32_C(0x000f0000)
#define ONEREG_ARM_MVFR0_FPDivide_SHIFT                  16
ONEREG_FIELD32(ARM_MVFR0, FPDivide)
enum {
	ONEREG_ARM_MVFR0_FPDivide_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR0_FPDivide_IMP = 1, /* Implemented */
};

/* [15:12] Trapping of floating-point exceptions */
#define ONEREG_ARM_MVFR0_FPTrap_MASK                     UINT32_C(0x0000f000)
#define ONEREG_ARM_MVFR0_FPTrap_SHIFT                    12
ONEREG_FIELD32(ARM_MVFR0, FPTrap)
enum {
	ONEREG_ARM_MVFR0_FPTrap_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR0_FPTrap_IMP = 1, /* Implemented */
};

/* [11:8] Double-precision floating-point */
#define ONEREG_ARM_MVFR0_FPDP_MASK                       UINT32_C(0x00000f00)
#define ONEREG_ARM_MVFR0_FPDP_SHIFT                      8
ONEREG_FIELD32(ARM_MVFR0, FPDP)
enum {
	ONEREG_ARM_MVFR0_FPDP_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR0_FPDP_VFPv2 = 1, /* VFPv2 */
	ONEREG_ARM_MVFR0_FPDP_VFPv3 = 2, /* VFPv3 or later */
};

/* [7:4] Single-precision floating-point */
#define ONEREG_ARM_MVFR0_FPSP_MASK                       UINT32_C(0x000000f0)
#define ONEREG_ARM_MVFR0_FPSP_SHIFT                      4
ONEREG_FIELD32(ARM_MVFR0, FPSP)
enum {
	ONEREG_ARM_MVFR0_FPSP_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR0_FPSP_VFPv2 = 1, /* VFPv2 */
	ONEREG_ARM_MVFR0_FPSP_VFPv3 = 2, /* VFPv3 or later */
};

/* [3:0] SIMD and floating-point registers */
#define ONEREG_ARM_MVFR0_SIMDReg_MASK                    UINT32_C(0x0000000f)
#define ONEREG_ARM_MVFR0_SIMDReg_SHIFT                   0
ONEREG_FIELD32(ARM_MVFR0, SIMDReg)
enum {
	ONEREG_ARM_MVFR0_SIMDReg_NI = 0, /* Not implemented */
	ONEREG_ARM_MVFR0_SIMDReg_IMP_16x64 = 1, /* 16 of 64 bits */
	ONEREG_ARM_MVFR0_SIMDReg_IMP_32x64 = 2, /* 32 of 64 bits */
};

#define ONEREG_ARM_MVFR0_RES0                            UINT32_C(0x00000000)
#define ONEREG_ARM_MVFR0_RES1                            UINT32_C(0x00000000)

/*
 * FPEXC: Floating-Point Exception register
 */

/* [31] There is more state to save than the usual: FPINST and perhaps FPINST2 (Armv7) */
#define ONEREG_ARM_FPEXC_EX_MASK                         UINT32_C(0x80000000)
#define ONEREG_ARM_FPEXC_EX_SHIFT                        31
ONEREG_FIELD32(ARM_FPEXC, EX)

/* [30] Advanced SIMD and floating-point instructions are enabled */
#define ONEREG_ARM_FPEXC_EN_MASK                         UINT32_C(0x40000000)
#define ONEREG_ARM_FPEXC_EN_SHIFT                        30
ONEREG_FIELD32(ARM_FPEXC, EN)

/* [29] A synchronous exception came from a defined instruction */
#define ONEREG_ARM_FPEXC_DEX_MASK                        UINT32_C(0x20000000)
#define ONEREG_ARM_FPEXC_DEX_SHIFT                       29
ONEREG_FIELD32(ARM_FPEXC, DEX)

/* [28] FPINST2 holds an instruction (Armv7) */
#define ONEREG_ARM_FPEXC_FP2V_MASK                       UINT32_C(0x10000000)
#define ONEREG_ARM_FPEXC_FP2V_SHIFT                      28
ONEREG_FIELD32(ARM_FPEXC, FP2V)

/* [27] VECITR is valid (Armv7) */
#define ONEREG_ARM_FPEXC_VV_MASK                         UINT32_C(0x08000000)
#define ONEREG_ARM_FPEXC_VV_SHIFT                        27
ONEREG_FIELD32(ARM_FPEXC, VV)

/* [26] The trapped exception bits, bit 7 and bits 4:0, are valid */
#define ONEREG_ARM_FPEXC_TFV_MASK                        UINT32_C(0x04000000)
#define ONEREG_ARM_FPEXC_TFV_SHIFT                       26
ONEREG_FIELD32(ARM_FPEXC, TFV)

/* [10:8] Iterations left of a short vector instruction, minus one; 7 is none (Armv7) */
#define ONEREG_ARM_FPEXC_VECITR_MASK                     UINT32_C(0x00000700)
#define ONEREG_ARM_FPEXC_VECITR_SHIFT                    8
ONEREG_FIELD32(ARM_FPEXC, VECITR)

/* [7] A trapped Input Denormal exception has occurred */
#define ONEREG_ARM_FPEXC_IDF_MASK                        UINT32_C(0x00000080)
#define ONEREG_ARM_FPEXC_IDF_SHIFT                       7
ONEREG_FIELD32(ARM_FPEXC, IDF)

/* [4] A trapped Inexact exception has occurred */
#define ONEREG_ARM_FPEXC_IXF_MASK                        UINT32_C(0x00000010)
#define ONEREG_ARM_FPEXC_IXF_SHIFT                       4
ONEREG_FIELD32(ARM_FPEXC, IXF)

/* [3] A trapped Underflow exception has occurred */
#define ONEREG_ARM_FPEXC_UFF_MASK                        UINT32_C(0x00000008)
#define ONEREG_ARM_FPEXC_UFF_SHIFT                       3
ONEREG_FIELD32(ARM_FPEXC, UFF)

/* [2] A trapped Overflow exception has occurred */
#define ONEREG_ARM_FPEXC_OFF_MASK                        UINT32_C(0x00000004)
#define ONEREG_ARM_FPEXC_OFF_SHIFT                       2
ONEREG_FIELD32(ARM_FPEXC, OFF)

/* [1] A trapped Division by Zero exception has occurred */
#define ONEREG_ARM_FPEXC_DZF_MASK                        UINT32_C(0x00000002)
#define ONEREG_ARM_FPEXC_DZF_SHIFT                       1
ONEREG_FIELD32(ARM_FPEXC, DZF)

/* [0] A trapped Invalid Operation exception has occurred */
#define ONEREG_ARM_FPEXC_IOF_MASK                        UINT32_C(0x00000001)
#define ONEREG_ARM_FPEXC_IOF_SHIFT                       0
ONEREG_FIELD32(ARM_FPEXC, IOF)

#define ONEREG_ARM_FPEXC_RES0                            UINT32_C(0x03fff860)
#define ONEREG_ARM_FPEXC_RES1                            UINT32_C(0x00000000)

/* FPINST has no accessors: Instruction is the whole register: Encoding of the instruction that caused the exception, with condition AL */

/* FPINST2 has no accessors: Instruction is the whole register: Encoding of the instruction issued before the exception was seen, with condition AL */

#endif /* ONEREG_FIELDS_ARM_VFP_H */
