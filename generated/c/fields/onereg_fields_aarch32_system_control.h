/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/aarch32/system-control.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_AARCH32_SYSTEM_CONTROL_H
#define ONEREG_FIELDS_AARCH32_SYSTEM_CONTROL_H

#include "onereg_accessors.h"

/*
 * SCTLR: System Control Register
 */

/* [31] Value of PSTATE.SSBS on an exception */
#define ONEREG_AARCH32_SCTLR_DSSBS_MASK                  UINT32_C(0x80000000)
#define ONEREG_AARCH32_SCTLR_DSSBS_SHIFT                 31
ONEREG_FIELD32(AARCH32_SCTLR, DSSBS)

/* [30] Exceptions are taken to T32 state, not to A32 state */
#define ONEREG_AARCH32_SCTLR_TE_MASK                     UINT32_C(0x40000000)
#define ONEREG_AARCH32_SCTLR_TE_SHIFT                    30
ONEREG_FIELD32(AARCH32_SCTLR, TE)

/* [29] AP[0] of Short-descriptors is the Access flag */
#define ONEREG_AARCH32_SCTLR_AFE_MASK                    UINT32_C(0x20000000)
#define ONEREG_AARCH32_SCTLR_AFE_SHIFT                   29
ONEREG_FIELD32(AARCH32_SCTLR, AFE)

/* [28] TEX remap, by PRRR and NMRR, is enabled */
#define ONEREG_AARCH32_SCTLR_TRE_MASK                    UINT32_C(0x10000000)
#define ONEREG_AARCH32_SCTLR_TRE_SHIFT                   28
ONEREG_FIELD32(AARCH32_SCTLR, TRE)

/* [25] Exceptions and translation table walks are big-endian */
#define ONEREG_AARCH32_SCTLR_EE_MASK                     UINT32_C(0x02000000)
#define ONEREG_AARCH32_SCTLR_EE_SHIFT                    25
ONEREG_FIELD32(AARCH32_SCTLR, EE)

/* [23] PSTATE.PAN is left unchanged on an exception */
#define ONEREG_AARCH32_SCTLR_SPAN_MASK                   UINT32_C(0x00800000)
#define ONEREG_AARCH32_SCTLR_SPAN_SHIFT                  23
ONEREG_FIELD32(AARCH32_SCTLR, SPAN)

/* [20] Memory that EL0 can write is not executable at EL1 */
#define ONEREG_AARCH32_SCTLR_UWXN_MASK                   UINT32_C(0x00100000)
#define ONEREG_AARCH32_SCTLR_UWXN_SHIFT                  20
ONEREG_FIELD32(AARCH32_SCTLR, UWXN)

/* [19] Memory that can be written is not executable */
#define ONEREG_AARCH32_SCTLR_WXN_MASK                    UINT32_C(0x00080000)
#define ONEREG_AARCH32_SCTLR_WXN_SHIFT                   19
ONEREG_FIELD32(AARCH32_SCTLR, WXN)

/* [18] WFE at EL0 is not trapped */
#define ONEREG_AARCH32_SCTLR_nTWE_MASK                   UINT32_C(0x00040000)
#define ONEREG_AARCH32_SCTLR_nTWE_SHIFT                  18
ONEREG_FIELD32(AARCH32_SCTLR, nTWE)

/* [16] WFI at EL0 is not trapped */
#define ONEREG_AARCH32_SCTLR_nTWI_MASK                   UINT32_C(0x00010000)
#define ONEREG_AARCH32_SCTLR_nTWI_SHIFT                  16
ONEREG_FIELD32(AARCH32_SCTLR, nTWI)

/* [13] Exception vectors are at 0xffff0000, not at VBAR */
#define ONEREG_AARCH32_SCTLR_V_MASK                      UINT32_C(0x00002000)
#define ONEREG_AARCH32_SCTLR_V_SHIFT                     13
ONEREG_FIELD32(AARCH32_SCTLR, V)

/* [12] Instruction caches are enabled */
#define ONEREG_AARCH32_SCTLR_I_MASK                      UINT32_C(0x00001000)
#define ONEREG_AARCH32_SCTLR_I_SHIFT                     12
ONEREG_FIELD32(AARCH32_SCTLR, I)

/* [10] EL0 can execute the prediction restriction instructions (FEAT_SPECRES) */
#define ONEREG_AARCH32_SCTLR_EnRCTX_MASK                 UINT32_C(0x00000400)
#define ONEREG_AARCH32_SCTLR_EnRCTX_SHIFT                10
ONEREG_FIELD32(AARCH32_SCTLR, EnRCTX)

/* [8] SETEND is disabled */
#define ONEREG_AARCH32_SCTLR_SED_MASK                    UINT32_C(0x00000100)
#define ONEREG_AARCH32_SCTLR_SED_SHIFT                   8
ONEREG_FIELD32(AARCH32_SCTLR, SED)

/* [7] Uses of IT that Armv8 deprecates are disabled */
#define ONEREG_AARCH32_SCTLR_ITD_MASK                    UINT32_C(0x00000080)
#define ONEREG_AARCH32_SCTLR_ITD_SHIFT                   7
ONEREG_FIELD32(AARCH32_SCTLR, ITD)

/* [6] Writes are ignored, reads are UNKNOWN */
#define ONEREG_AARCH32_SCTLR_UNK_MASK                    UINT32_C(0x00000040)
#define ONEREG_AARCH32_SCTLR_UNK_SHIFT                   6
ONEREG_FIELD32(AARCH32_SCTLR, UNK)

/* [5] Barriers by CP15 accesses are enabled */
#define ONEREG_AARCH32_SCTLR_CP15BEN_MASK                UINT32_C(0x00000020)
#define ONEREG_AARCH32_SCTLR_CP15BEN_SHIFT               5
ONEREG_FIELD32(AARCH32_SCTLR, CP15BEN)

/* [4] LDM and STM are ordered and interrupted as in Armv8.0 */
#define ONEREG_AARCH32_SCTLR_LSMAOE_MASK                 UINT32_C(0x00000010)
#define ONEREG_AARCH32_SCTLR_LSMAOE_SHIFT                4
ONEREG_FIELD32(AARCH32_SCTLR, LSMAOE)

/* [3] LDM and STM on Device memory without gathering are not trapped */
#define ONEREG_AARCH32_SCTLR_nTLSMD_MASK                 UINT32_C(0x00000008)
#define ONEREG_AARCH32_SCTLR_nTLSMD_SHIFT                3
ONEREG_FIELD32(AARCH32_SCTLR, nTLSMD)

/* [2] Data and unified caches are enabled */
#define ONEREG_AARCH32_SCTLR_C_MASK                      UINT32_C(0x00000004)
#define ONEREG_AARCH32_SCTLR_C_SHIFT                     2
ONEREG_FIELD32(AARCH32_SCTLR, C)

/* [1] Alignment faults are checked for */
#define ONEREG_AARCH32_SCTLR_A_MASK                      UINT32_C(0x00000002)
#define ONEREG_AARCH32_SCTLR_A_SHIFT                     1
ONEREG_FIELD32(AARCH32_SCTLR, A)

/* [0] The MMU is enabled */
#define ONEREG_AARCH32_SCTLR_M_MASK                      UINT32_C(0x00000001)
#define ONEREG_AARCH32_SCTLR_M_SHIFT                     0
ONEREG_FIELD32(AARCH32_SCTLR, M)

#define ONEREG_AARCH32_SCTLR_RES0                        UINT32_C(0x0d22c200)
#define ONEREG_AARCH32_SCTLR_RES1                        UINT32_C(0x00400800)

/* ACTLR2 has no accessors: no fields; all bits are IMPDEF */

/*
 * CPACR: Architectural Feature Access Control Register
 */

/* [31] Advanced SIMD instructions are disabled */
#define ONEREG_AARCH32_CPACR_ASEDIS_MASK                 UINT32_C(0x80000000)
#define ONEREG_AARCH32_CPACR_ASEDIS_SHIFT                31
ONEREG_FIELD32(AARCH32_CPACR, ASEDIS)

/* [28] Accesses to trace registers by CP14 are trapped */
#define ONEREG_AARCH32_CPACR_TRCDIS_MASK                 UINT32_C(0x10000000)
#define ONEREG_AARCH32_CPACR_TRCDIS_SHIFT                28
ONEREG_FIELD32(AARCH32_CPACR, TRCDIS)

/* [23:22] As cp10, whose value it has too */
#define ONEREG_AARCH32_CPACR_cp11_MASK                   UINT32_C(0x00c00000)
#define ONEREG_AARCH32_CPACR_cp11_SHIFT                  22
ONEREG_FIELD32(AARCH32_CPACR, cp11)

/* [21:20] Access to Advanced SIMD and floating-point */
#define ONEREG_AARCH32_CPACR_cp10_MASK                   UINT32_C(0x00300000)
#define ONEREG_AARCH32_CPACR_cp10_SHIFT                  20
ONEREG_FIELD32(AARCH32_CPACR, cp10)
enum {
	ONEREG_AARCH32_CPACR_cp10_NONE = 0, /* No access */
	ONEREG_AARCH32_CPACR_cp10_PL1 = 1, /* Access at EL1 only */
	ONEREG_AARCH32_CPACR_cp10_FULL = 3, /* Full access */
};

#define ONEREG_AARCH32_CPACR_RES0                        UINT32_C(0x6f0fffff)
#define ONEREG_AARCH32_CPACR_RES1                        UINT32_C(0x00000000)

/*
 * TTBR0: Translation Table Base Register 0
 */

#define ONEREG_AARCH32_TTBR0_RES0                        UINT64_C(0x0000000000000000)
#define ONEREG_AARCH32_TTBR0_RES1                        UINT64_C(0x0000000000000000)

/*
 * TTBR0, Short: Short-descriptor translation tables
 * Where TTBCR.EAE is 0.
 */

/* [31:7] Bits 31:7 of the table's address; those below bit 14 minus TTBCR.N are 0 */
#define ONEREG_AARCH32_TTBR0_Short_TTB0_MASK             UINT64_C(0x00000000ffffff80)
#define ONEREG_AARCH32_TTBR0_Short_TTB0_SHIFT            7
ONEREG_FIELD64(AARCH32_TTBR0, Short_TTB0)

/* [6] Bit 0 of IRGN, the Inner cacheability of table walks */
#define ONEREG_AARCH32_TTBR0_Short_IRGN_0_MASK           UINT64_C(0x0000000000000040)
#define ONEREG_AARCH32_TTBR0_Short_IRGN_0_SHIFT          6
ONEREG_FIELD64(AARCH32_TTBR0, Short_IRGN_0)

/* [5] Shareable table walks are Inner Shareable, not Outer Shareable */
#define ONEREG_AARCH32_TTBR0_Short_NOS_MASK              UINT64_C(0x0000000000000020)
#define ONEREG_AARCH32_TTBR0_Short_NOS_SHIFT             5
ONEREG_FIELD64(AARCH32_TTBR0, Short_NOS)

/* [4:3] Outer cacheability of table walks */
#define ONEREG_AARCH32_TTBR0_Short_RGN_MASK              UINT64_C(0x0000000000000018)
#define ONEREG_AARCH32_TTBR0_Short_RGN_SHIFT             3
ONEREG_FIELD64(AARCH32_TTBR0, Short_RGN)
enum {
	ONEREG_AARCH32_TTBR0_Short_RGN_NC = 0, /* Non-cacheable */
	ONEREG_AARCH32_TTBR0_Short_RGN_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_AARCH32_TTBR0_Short_RGN_WT = 2, /* Write-Through */
	ONEREG_AARCH32_TTBR0_Short_RGN_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [2] IMPLEMENTATION DEFINED */
#define ONEREG_AARCH32_TTBR0_Short_IMP_MASK              UINT64_C(0x0000000000000004)
#define ONEREG_AARCH32_TTBR0_Short_IMP_SHIFT             2
ONEREG_FIELD64(AARCH32_TTBR0, Short_IMP)

/* [1] Table walks are Shareable */
#define ONEREG_AARCH32_TTBR0_Short_S_MASK                UINT64_C(0x0000000000000002)
#define ONEREG_AARCH32_TTBR0_Short_S_SHIFT               1
ONEREG_FIELD64(AARCH32_TTBR0, Short_S)

/* [0] Bit 1 of IRGN; IRGN is encoded as RGN is */
#define ONEREG_AARCH32_TTBR0_Short_IRGN_1_MASK           UINT64_C(0x0000000000000001)
#define ONEREG_AARCH32_TTBR0_Short_IRGN_1_SHIFT          0
ONEREG_FIELD64(AARCH32_TTBR0, Short_IRGN_1)

#define ONEREG_AARCH32_TTBR0_Short_RES0                  UINT64_C(0xffffffff00000000)
#define ONEREG_AARCH32_TTBR0_Short_RES1                  UINT64_C(0x0000000000000000)

/*
 * TTBR0, Long: Long-descriptor translation tables
 * Where TTBCR.EAE is 1.
 */

/* [55:48] Address Space Identifier, where TTBCR.A1 is 0 */
#define ONEREG_AARCH32_TTBR0_Long_ASID_MASK              UINT64_C(0x00ff000000000000)
#define ONEREG_AARCH32_TTBR0_Long_ASID_SHIFT             48
ONEREG_FIELD64(AARCH32_TTBR0, Long_ASID)

/* [47:1] Bits 47:1 of the table's address; those below its alignment are 0 */
#define ONEREG_AARCH32_TTBR0_Long_BADDR_MASK             UINT64_C(0x0000fffffffffffe)
#define ONEREG_AARCH32_TTBR0_Long_BADDR_SHIFT            1
ONEREG_FIELD64(AARCH32_TTBR0, Long_BADDR)

/* [0] All processors of the Inner Shareable domain share the tables (FEAT_TTCNP) */
#define ONEREG_AARCH32_TTBR0_Long_CnP_MASK               UINT64_C(0x0000000000000001)
#define ONEREG_AARCH32_TTBR0_Long_CnP_SHIFT              0
ONEREG_FIELD64(AARCH32_TTBR0, Long_CnP)

#define ONEREG_AARCH32_TTBR0_Long_RES0                   UINT64_C(0xff00000000000000)
#define ONEREG_AARCH32_TTBR0_Long_RES1                   UINT64_C(0x0000000000000000)

/*
 * TTBR1: Translation Table Base Register 1
 */

#define ONEREG_AARCH32_TTBR1_RES0                        UINT64_C(0x0000000000000000)
#define ONEREG_AARCH32_TTBR1_RES1                        UINT64_C(0x0000000000000000)

/*
 * TTBR1, Short: Short-descriptor translation tables
 * Where TTBCR.EAE is 0.
 */

/* [31:7] Bits 31:7 of the table's address; bits 13:7 are 0 */
#define ONEREG_AARCH32_TTBR1_Short_TTB1_MASK             UINT64_C(0x00000000ffffff80)
#define ONEREG_AARCH32_TTBR1_Short_TTB1_SHIFT            7
ONEREG_FIELD64(AARCH32_TTBR1, Short_TTB1)

/* [6] Bit 0 of IRGN, the Inner cacheability of table walks */
#define ONEREG_AARCH32_TTBR1_Short_IRGN_0_MASK           UINT64_C(0x0000000000000040)
#define ONEREG_AARCH32_TTBR1_Short_IRGN_0_SHIFT          6
ONEREG_FIELD64(AARCH32_TTBR1, Short_IRGN_0)

/* [5] Shareable table walks are Inner Shareable, not Outer Shareable */
#define ONEREG_AARCH32_TTBR1_Short_NOS_MASK              UINT64_C(0x0000000000000020)
#define ONEREG_AARCH32_TTBR1_Short_NOS_SHIFT             5
ONEREG_FIELD64(AARCH32_TTBR1, Short_NOS)

/* [4:3] Outer cacheability of table walks */
#define ONEREG_AARCH32_TTBR1_Short_RGN_MASK              UINT64_C(0x0000000000000018)
#define ONEREG_AARCH32_TTBR1_Short_RGN_SHIFT             3
ONEREG_FIELD64(AARCH32_TTBR1, Short_RGN)
enum {
	ONEREG_AARCH32_TTBR1_Short_RGN_NC = 0, /* Non-cacheable */
	ONEREG_AARCH32_TTBR1_Short_RGN_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_AARCH32_TTBR1_Short_RGN_WT = 2, /* Write-Through */
	ONEREG_AARCH32_TTBR1_Short_RGN_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [2] IMPLEMENTATION DEFINED */
#define ONEREG_AARCH32_TTBR1_Short_IMP_MASK              UINT64_C(0x0000000000000004)
#define ONEREG_AARCH32_TTBR1_Short_IMP_SHIFT             2
ONEREG_FIELD64(AARCH32_TTBR1, Short_IMP)

/* [1] Table walks are Shareable */
#define ONEREG_AARCH32_TTBR1_Short_S_MASK                UINT64_C(0x0000000000000002)
#define ONEREG_AARCH32_TTBR1_Short_S_SHIFT               1
ONEREG_FIELD64(AARCH32_TTBR1, Short_S)

/* [0] Bit 1 of IRGN; IRGN is encoded as RGN is */
#define ONEREG_AARCH32_TTBR1_Short_IRGN_1_MASK           UINT64_C(0x0000000000000001)
#define ONEREG_AARCH32_TTBR1_Short_IRGN_1_SHIFT          0
ONEREG_FIELD64(AARCH32_TTBR1, Short_IRGN_1)

#define ONEREG_AARCH32_TTBR1_Short_RES0                  UINT64_C(0xffffffff00000000)
#define ONEREG_AARCH32_TTBR1_Short_RES1                  UINT64_C(0x0000000000000000)

/*
 * TTBR1, Long: Long-descriptor translation tables
 * Where TTBCR.EAE is 1.
 */

/* [55:48] Address Space Identifier, where TTBCR.A1 is 1 */
#define ONEREG_AARCH32_TTBR1_Long_ASID_MASK              UINT64_C(0x00ff000000000000)
#define ONEREG_AARCH32_TTBR1_Long_ASID_SHIFT             48
ONEREG_FIELD64(AARCH32_TTBR1, Long_ASID)

/* [47:1] Bits 47:1 of the table's address; those below its alignment are 0 */
#define ONEREG_AARCH32_TTBR1_Long_BADDR_MASK             UINT64_C(0x0000fffffffffffe)
#define ONEREG_AARCH32_TTBR1_Long_BADDR_SHIFT            1
ONEREG_FIELD64(AARCH32_TTBR1, Long_BADDR)

/* [0] All processors of the Inner Shareable domain share the tables (FEAT_TTCNP) */
#define ONEREG_AARCH32_TTBR1_Long_CnP_MASK               UINT64_C(0x0000000000000001)
#define ONEREG_AARCH32_TTBR1_Long_CnP_SHIFT              0
ONEREG_FIELD64(AARCH32_TTBR1, Long_CnP)

#define ONEREG_AARCH32_TTBR1_Long_RES0                   UINT64_C(0xff00000000000000)
#define ONEREG_AARCH32_TTBR1_Long_RES1                   UINT64_C(0x0000000000000000)

/*
 * TTBCR: Translation Table Base Control Register
 */

/* [31] Long-descriptor translation tables, not Short-descriptor ones */
#define ONEREG_AARCH32_TTBCR_EAE_MASK                    UINT32_C(0x80000000)
#define ONEREG_AARCH32_TTBCR_EAE_SHIFT                   31
ONEREG_FIELD32(AARCH32_TTBCR, EAE)

#define ONEREG_AARCH32_TTBCR_RES0                        UINT32_C(0x00000000)
#define ONEREG_AARCH32_TTBCR_RES1                        UINT32_C(0x00000000)

/*
 * TTBCR, Short: Short-descriptor translation tables
 * Where bit 31 is 0.
 */

/* [5] Table walks by TTBR1 are disabled */
#define ONEREG_AARCH32_TTBCR_Short_PD1_MASK              UINT32_C(0x00000020)
#define ONEREG_AARCH32_TTBCR_Short_PD1_SHIFT             5
ONEREG_FIELD32(AARCH32_TTBCR, Short_PD1)

/* [4] Table walks by TTBR0 are disabled */
#define ONEREG_AARCH32_TTBCR_Short_PD0_MASK              UINT32_C(0x00000010)
#define ONEREG_AARCH32_TTBCR_Short_PD0_SHIFT             4
ONEREG_FIELD32(AARCH32_TTBCR, Short_PD0)

/* [2:0] TTBR0 translates addresses whose highest N bits are 0; at 0 all addresses */
#define ONEREG_AARCH32_TTBCR_Short_N_MASK                UINT32_C(0x00000007)
#define ONEREG_AARCH32_TTBCR_Short_N_SHIFT               0
ONEREG_FIELD32(AARCH32_TTBCR, Short_N)

#define ONEREG_AARCH32_TTBCR_Short_RES0                  UINT32_C(0x7fffffc8)
#define ONEREG_AARCH32_TTBCR_Short_RES1                  UINT32_C(0x00000000)

/*
 * TTBCR, Long: Long-descriptor translation tables
 * Where bit 31 is 1.
 */

/* [29:28] Shareability of table walks by TTBR1 */
#define ONEREG_AARCH32_TTBCR_Long_SH1_MASK               UINT32_C(0x30000000)
#define ONEREG_AARCH32_TTBCR_Long_SH1_SHIFT              28
ONEREG_FIELD32(AARCH32_TTBCR, Long_SH1)
enum {
	ONEREG_AARCH32_TTBCR_Long_SH1_NONE = 0, /* Non-shareable */
	ONEREG_AARCH32_TTBCR_Long_SH1_OUTER = 2, /* Outer Shareable */
	ONEREG_AARCH32_TTBCR_Long_SH1_INNER = 3, /* Inner Shareable */
};

/* [27:26] Outer cacheability of table walks by TTBR1 */
#define ONEREG_AARCH32_TTBCR_Long_ORGN1_MASK             UINT32_C(0x0c000000)
#define ONEREG_AARCH32_TTBCR_Long_ORGN1_SHIFT            26
ONEREG_FIELD32(AARCH32_TTBCR, Long_ORGN1)
enum {
	ONEREG_AARCH32_TTBCR_Long_ORGN1_NC = 0, /* Non-cacheable */
	ONEREG_AARCH32_TTBCR_Long_ORGN1_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_AARCH32_TTBCR_Long_ORGN1_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_AARCH32_TTBCR_Long_ORGN1_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [25:24] Inner cacheability of table walks by TTBR1 */
#define ONEREG_AARCH32_TTBCR_Long_IRGN1_MASK             UINT32_C(0x03000000)
#define ONEREG_AARCH32_TTBCR_Long_IRGN1_SHIFT            24
ONEREG_FIELD32(AARCH32_TTBCR, Long_IRGN1)
enum {
	ONEREG_AARCH32_TTBCR_Long_IRGN1_NC = 0, /* Non-cacheable */
	ONEREG_AARCH32_TTBCR_Long_IRGN1_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_AARCH32_TTBCR_Long_IRGN1_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_AARCH32_TTBCR_Long_IRGN1_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [23] Table walks by TTBR1 are disabled */
#define ONEREG_AARCH32_TTBCR_Long_EPD1_MASK              UINT32_C(0x00800000)
#define ONEREG_AARCH32_TTBCR_Long_EPD1_SHIFT             23
ONEREG_FIELD32(AARCH32_TTBCR, Long_EPD1)

/* [22] TTBR1 has the ASID, not TTBR0 */
#define ONEREG_AARCH32_TTBCR_Long_A1_MASK                UINT32_C(0x00400000)
#define ONEREG_AARCH32_TTBCR_Long_A1_SHIFT               22
ONEREG_FIELD32(AARCH32_TTBCR, Long_A1)

/* [18:16] Size of the region that TTBR1 translates, as 32 minus log2 of its bytes */
#define ONEREG_AARCH32_TTBCR_Long_T1SZ_MASK              UINT32_C(0x00070000)
#define ONEREG_AARCH32_TTBCR_Long_T1SZ_SHIFT             16
ONEREG_FIELD32(AARCH32_TTBCR, Long_T1SZ)

/* [13:12] Shareability of table walks by TTBR0 */
#define ONEREG_AARCH32_TTBCR_Long_SH0_MASK               UINT32_C(0x00003000)
#define ONEREG_AARCH32_TTBCR_Long_SH0_SHIFT              12
ONEREG_FIELD32(AARCH32_TTBCR, Long_SH0)
enum {
	ONEREG_AARCH32_TTBCR_Long_SH0_NONE = 0, /* Non-shareable */
	ONEREG_AARCH32_TTBCR_Long_SH0_OUTER = 2, /* Outer Shareable */
	ONEREG_AARCH32_TTBCR_Long_SH0_INNER = 3, /* Inner Shareable */
};

/* [11:10] Outer cacheability of table walks by TTBR0 */
#define ONEREG_AARCH32_TTBCR_Long_ORGN0_MASK             UINT32_C(0x00000c00)
#define ONEREG_AARCH32_TTBCR_Long_ORGN0_SHIFT            10
ONEREG_FIELD32(AARCH32_TTBCR, Long_ORGN0)
enum {
	ONEREG_AARCH32_TTBCR_Long_ORGN0_NC = 0, /* Non-cacheable */
	ONEREG_AARCH32_TTBCR_Long_ORGN0_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_AARCH32_TTBCR_Long_ORGN0_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_AARCH32_TTBCR_Long_ORGN0_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [9:8] Inner cacheability of table walks by TTBR0 */
#define ONEREG_AARCH32_TTBCR_Long_IRGN0_MASK             UINT32_C(0x00000300)
#define ONEREG_AARCH32_TTBCR_Long_IRGN0_SHIFT            8
ONEREG_FIELD32(AARCH32_TTBCR, Long_IRGN0)
enum {
	ONEREG_AARCH32_TTBCR_Long_IRGN0_NC = 0, /* Non-cacheable */
	ONEREG_AARCH32_TTBCR_Long_IRGN0_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_AARCH32_TTBCR_Long_IRGN0_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_AARCH32_TTBCR_Long_IRGN0_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [7] Table walks by TTBR0 are disabled */
#define ONEREG_AARCH32_TTBCR_Long_EPD0_MASK              UINT32_C(0x00000080)
#define ONEREG_AARCH32_TTBCR_Long_EPD0_SHIFT             7
ONEREG_FIELD32(AARCH32_TTBCR, Long_EPD0)

/* [6] TTBCR2 is enabled (FEAT_AA32HPD) */
#define ONEREG_AARCH32_TTBCR_Long_T2E_MASK               UINT32_C(0x00000040)
#define ONEREG_AARCH32_TTBCR_Long_T2E_SHIFT              6
ONEREG_FIELD32(AARCH32_TTBCR, Long_T2E)

/* [2:0] Size of the region that TTBR0 translates, as 32 minus log2 of its bytes */
#define ONEREG_AARCH32_TTBCR_Long_T0SZ_MASK              UINT32_C(0x00000007)
#define ONEREG_AARCH32_TTBCR_Long_T0SZ_SHIFT             0
ONEREG_FIELD32(AARCH32_TTBCR, Long_T0SZ)

#define ONEREG_AARCH32_TTBCR_Long_RES0                   UINT32_C(0x0038c038)
#define ONEREG_AARCH32_TTBCR_Long_RES1                   UINT32_C(0x00000000)

/*
 * TTBCR2: Translation Table Base Control Register 2
 */

/* [18] Hardware may use bit 62 of TTBR1's last-level entries, where HPD1 is 1 */
#define ONEREG_AARCH32_TTBCR2_HWU162_MASK                UINT32_C(0x00040000)
#define ONEREG_AARCH32_TTBCR2_HWU162_SHIFT               18
ONEREG_FIELD32(AARCH32_TTBCR2, HWU162)

/* [17] Hardware may use bit 61 of TTBR1's last-level entries, where HPD1 is 1 */
#define ONEREG_AARCH32_TTBCR2_HWU161_MASK                UINT32_C(0x00020000)
#define ONEREG_AARCH32_TTBCR2_HWU161_SHIFT               17
ONEREG_FIELD32(AARCH32_TTBCR2, HWU161)

/* [16] Hardware may use bit 60 of TTBR1's last-level entries, where HPD1 is 1 */
#define ONEREG_AARCH32_TTBCR2_HWU160_MASK                UINT32_C(0x00010000)
#define ONEREG_AARCH32_TTBCR2_HWU160_SHIFT               16
ONEREG_FIELD32(AARCH32_TTBCR2, HWU160)

/* [15] Hardware may use bit 59 of TTBR1's last-level entries, where HPD1 is 1 */
#define ONEREG_AARCH32_TTBCR2_HWU159_MASK                UINT32_C(0x00008000)
#define ONEREG_AARCH32_TTBCR2_HWU159_SHIFT               15
ONEREG_FIELD32(AARCH32_TTBCR2, HWU159)

/* [14] Hardware may use bit 62 of TTBR0's last-level entries, where HPD0 is 1 */
#define ONEREG_AARCH32_TTBCR2_HWU062_MASK                UINT32_C(0x00004000)
#define ONEREG_AARCH32_TTBCR2_HWU062_SHIFT               14
ONEREG_FIELD32(AARCH32_TTBCR2, HWU062)

/* [13] Hardware may use bit 61 of TTBR0's last-level entries, where HPD0 is 1 */
#define ONEREG_AARCH32_TTBCR2_HWU061_MASK                UINT32_C(0x00002000)
#define ONEREG_AARCH32_TTBCR2_HWU061_SHIFT               13
ONEREG_FIELD32(AARCH32_TTBCR2, HWU061)

/* [12] Hardware may use bit 60 of TTBR0's last-level entries, where HPD0 is 1 */
#define ONEREG_AARCH32_TTBCR2_HWU060_MASK                UINT32_C(0x00001000)
#define ONEREG_AARCH32_TTBCR2_HWU060_SHIFT               12
ONEREG_FIELD32(AARCH32_TTBCR2, HWU060)

/* [11] Hardware may use bit 59 of TTBR0's last-level entries, where HPD0 is 1 */
#define ONEREG_AARCH32_TTBCR2_HWU059_MASK                UINT32_C(0x00000800)
#define ONEREG_AARCH32_TTBCR2_HWU059_SHIFT               11
ONEREG_FIELD32(AARCH32_TTBCR2, HWU059)

/* [10] Hierarchical permissions in TTBR1's tables are disabled */
#define ONEREG_AARCH32_TTBCR2_HPD1_MASK                  UINT32_C(0x00000400)
#define ONEREG_AARCH32_TTBCR2_HPD1_SHIFT                 10
ONEREG_FIELD32(AARCH32_TTBCR2, HPD1)

/* [9] Hierarchical permissions in TTBR0's tables are disabled */
#define ONEREG_AARCH32_TTBCR2_HPD0_MASK                  UINT32_C(0x00000200)
#define ONEREG_AARCH32_TTBCR2_HPD0_SHIFT                 9
ONEREG_FIELD32(AARCH32_TTBCR2, HPD0)

#define ONEREG_AARCH32_TTBCR2_RES0                       UINT32_C(0xfff801ff)
#define ONEREG_AARCH32_TTBCR2_RES1                       UINT32_C(0x00000000)

/*
 * PAR: Physical Address Register
 */

/* [11] Long-descriptor format of this register, 64 bits */
#define ONEREG_AARCH32_PAR_LPAE_MASK                     UINT64_C(0x0000000000000800)
#define ONEREG_AARCH32_PAR_LPAE_SHIFT                    11
ONEREG_FIELD64(AARCH32_PAR, LPAE)

/* [0] The translation has failed */
#define ONEREG_AARCH32_PAR_F_MASK                        UINT64_C(0x0000000000000001)
#define ONEREG_AARCH32_PAR_F_SHIFT                       0
ONEREG_FIELD64(AARCH32_PAR, F)

#define ONEREG_AARCH32_PAR_RES0                          UINT64_C(0x0000000000000000)
#define ONEREG_AARCH32_PAR_RES1                          UINT64_C(0x0000000000000000)

/*
 * PAR, Short: A successful translation, Short-descriptor format
 * Where bit 11 is 0 and bit 0 is 0.
 */

/* [31:12] Bits 31:12 of the physical address; with SS 31:24, and 39:32 in 23:16 */
#define ONEREG_AARCH32_PAR_Short_PA_MASK                 UINT64_C(0x00000000fffff000)
#define ONEREG_AARCH32_PAR_Short_PA_SHIFT                12
ONEREG_FIELD64(AARCH32_PAR, Short_PA)

/* [10] Shareable memory is Inner Shareable, not Outer Shareable */
#define ONEREG_AARCH32_PAR_Short_NOS_MASK                UINT64_C(0x0000000000000400)
#define ONEREG_AARCH32_PAR_Short_NOS_SHIFT               10
ONEREG_FIELD64(AARCH32_PAR, Short_NOS)

/* [9] The physical address is Non-secure, where a Secure one was possible */
#define ONEREG_AARCH32_PAR_Short_NS_MASK                 UINT64_C(0x0000000000000200)
#define ONEREG_AARCH32_PAR_Short_NS_SHIFT                9
ONEREG_FIELD64(AARCH32_PAR, Short_NS)

/* [7] The memory is Shareable */
#define ONEREG_AARCH32_PAR_Short_SH_MASK                 UINT64_C(0x0000000000000080)
#define ONEREG_AARCH32_PAR_Short_SH_SHIFT                7
ONEREG_FIELD64(AARCH32_PAR, Short_SH)

/* [6:4] Inner memory attributes */
#define ONEREG_AARCH32_PAR_Short_Inner_MASK              UINT64_C(0x0000000000000070)
#define ONEREG_AARCH32_PAR_Short_Inner_SHIFT             4
ONEREG_FIELD64(AARCH32_PAR, Short_Inner)
enum {
	ONEREG_AARCH32_PAR_Short_Inner_NC = 0, /* Non-cacheable */
	ONEREG_AARCH32_PAR_Short_Inner_DEVICE_nGnRnE = 1, /* Device-nGnRnE */
	ONEREG_AARCH32_PAR_Short_Inner_DEVICE_nGnRE = 3, /* Device-nGnRE */
	ONEREG_AARCH32_PAR_Short_Inner_WBWA = 5, /* Write-Back, Write-Allocate */
	ONEREG_AARCH32_PAR_Short_Inner_WT = 6, /* Write-Through */
	ONEREG_AARCH32_PAR_Short_Inner_WBnWA = 7, /* Write-Back, no Write-Allocate */
};

/* [3:2] Outer memory attributes */
#define ONEREG_AARCH32_PAR_Short_Outer_MASK              UINT64_C(0x000000000000000c)
#define ONEREG_AARCH32_PAR_Short_Outer_SHIFT             2
ONEREG_FIELD64(AARCH32_PAR, Short_Outer)
enum {
	ONEREG_AARCH32_PAR_Short_Outer_NC = 0, /* Non-cacheable */
	ONEREG_AARCH32_PAR_Short_Outer_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_AARCH32_PAR_Short_Outer_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_AARCH32_PAR_Short_Outer_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [1] The translation is by a Supersection */
#define ONEREG_AARCH32_PAR_Short_SS_MASK                 UINT64_C(0x0000000000000002)
#define ONEREG_AARCH32_PAR_Short_SS_SHIFT                1
ONEREG_FIELD64(AARCH32_PAR, Short_SS)

#define ONEREG_AARCH32_PAR_Short_RES0                    UINT64_C(0xffffffff00000000)
#define ONEREG_AARCH32_PAR_Short_RES1                    UINT64_C(0x0000000000000000)

/*
 * PAR, Short_fault: A failed translation, Short-descriptor format
 * Where bit 11 is 0 and bit 0 is 1.
 */

/* [6] IMPLEMENTATION DEFINED class of an External abort, as DFSR.ExT */
#define ONEREG_AARCH32_PAR_Short_fault_FS_5_MASK         UINT64_C(0x0000000000000040)
#define ONEREG_AARCH32_PAR_Short_fault_FS_5_SHIFT        6
ONEREG_FIELD64(AARCH32_PAR, Short_fault_FS_5)

/* [5:1] Fault status, as in the Short-descriptor format of DFSR */
#define ONEREG_AARCH32_PAR_Short_fault_FS_4_0_MASK       UINT64_C(0x000000000000003e)
#define ONEREG_AARCH32_PAR_Short_fault_FS_4_0_SHIFT      1
ONEREG_FIELD64(AARCH32_PAR, Short_fault_FS_4_0)
enum {
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_ALIGN = 1, /* Alignment fault */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_ACCESS_L1 = 3, /* Access flag fault, level 1 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_ICACHE_MAINTENANCE = 4, /* Fault on instruction cache maintenance */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_ACCESS_L2 = 6, /* Access flag fault, level 2 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_FAULT_L2 = 7, /* Translation fault, level 2 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_DOMAIN_L1 = 9, /* Domain fault, level 1 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_DOMAIN_L2 = 0xb, /* Domain fault, level 2 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_SEA_TTW_L1 = 0xc, /* Synchronous External abort on a table walk, level 1 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_SEA_TTW_L2 = 0xe, /* Synchronous External abort on a table walk, level 2 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_PERM_L2 = 0xf, /* Permission fault, level 2 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_TLB_CONFLICT = 0x10, /* TLB conflict abort */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_SECC = 0x19, /* Synchronous parity or ECC error */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_SECC_TTW_L1 = 0x1c, /* Synchronous parity or ECC error on a table walk, level 1 */
	ONEREG_AARCH32_PAR_Short_fault_FS_4_0_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a table walk, level 2 */
};

#define ONEREG_AARCH32_PAR_Short_fault_RES0              UINT64_C(0xffffffff0000f780)
#define ONEREG_AARCH32_PAR_Short_fault_RES1              UINT64_C(0x0000000000000000)

/*
 * PAR, Long: A successful translation, Long-descriptor format
 * Where bit 11 is 1 and bit 0 is 0.
 */

/* [63:56] Memory attributes, encoded as Attr<n> of MAIR0 and MAIR1 */
#define ONEREG_AARCH32_PAR_Long_ATTR_MASK                UINT64_C(0xff00000000000000)
#define ONEREG_AARCH32_PAR_Long_ATTR_SHIFT               56
ONEREG_FIELD64(AARCH32_PAR, Long_ATTR)

/* [39:12] Bits 39:12 of the physical address */
#define ONEREG_AARCH32_PAR_Long_PA_MASK                  UINT64_C(0x000000fffffff000)
#define ONEREG_AARCH32_PAR_Long_PA_SHIFT                 12
ONEREG_FIELD64(AARCH32_PAR, Long_PA)

/* [9] The physical address is Non-secure, where a Secure one was possible */
#define ONEREG_AARCH32_PAR_Long_NS_MASK                  UINT64_C(0x0000000000000200)
#define ONEREG_AARCH32_PAR_Long_NS_SHIFT                 9
ONEREG_FIELD64(AARCH32_PAR, Long_NS)

/* [8:7] Shareability of the memory */
#define ONEREG_AARCH32_PAR_Long_SH_MASK                  UINT64_C(0x0000000000000180)
#define ONEREG_AARCH32_PAR_Long_SH_SHIFT                 7
ONEREG_FIELD64(AARCH32_PAR, Long_SH)
enum {
	ONEREG_AARCH32_PAR_Long_SH_NONE = 0, /* Non-shareable */
	ONEREG_AARCH32_PAR_Long_SH_OUTER = 2, /* Outer Shareable */
	ONEREG_AARCH32_PAR_Long_SH_INNER = 3, /* Inner Shareable */
};

#define ONEREG_AARCH32_PAR_Long_RES0                     UINT64_C(0x00ffff000000007e)
#define ONEREG_AARCH32_PAR_Long_RES1                     UINT64_C(0x0000000000000000)

/*
 * PAR, Long_fault: A failed translation, Long-descriptor format
 * Where bit 11 is 1 and bit 0 is 1.
 */

/* [9] The fault is of stage 2, not of stage 1 */
#define ONEREG_AARCH32_PAR_Long_fault_FSTAGE_MASK        UINT64_C(0x0000000000000200)
#define ONEREG_AARCH32_PAR_Long_fault_FSTAGE_SHIFT       9
ONEREG_FIELD64(AARCH32_PAR, Long_fault_FSTAGE)

/* [8] The fault is of stage 2 during a table walk of stage 1 */
#define ONEREG_AARCH32_PAR_Long_fault_S2WLK_MASK         UINT64_C(0x0000000000000100)
#define ONEREG_AARCH32_PAR_Long_fault_S2WLK_SHIFT        8
ONEREG_FIELD64(AARCH32_PAR, Long_fault_S2WLK)

/* [6:1] Fault status, as in the Long-descriptor format of DFSR */
#define ONEREG_AARCH32_PAR_Long_fault_FST_MASK           UINT64_C(0x000000000000007e)
#define ONEREG_AARCH32_PAR_Long_fault_FST_SHIFT          1
ONEREG_FIELD64(AARCH32_PAR, Long_fault_FST)
enum {
	ONEREG_AARCH32_PAR_Long_fault_FST_ADDRSZ_L0 = 0, /* Address size fault, translation table base */
	ONEREG_AARCH32_PAR_Long_fault_FST_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_AARCH32_PAR_Long_fault_FST_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_AARCH32_PAR_Long_fault_FST_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_AARCH32_PAR_Long_fault_FST_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_AARCH32_PAR_Long_fault_FST_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_AARCH32_PAR_Long_fault_FST_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_AARCH32_PAR_Long_fault_FST_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_AARCH32_PAR_Long_fault_FST_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_AARCH32_PAR_Long_fault_FST_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_AARCH32_PAR_Long_fault_FST_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_AARCH32_PAR_Long_fault_FST_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_AARCH32_PAR_Long_fault_FST_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_AARCH32_PAR_Long_fault_FST_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a table walk, level 1 */
	ONEREG_AARCH32_PAR_Long_fault_FST_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a table walk, level 2 */
	ONEREG_AARCH32_PAR_Long_fault_FST_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a table walk, level 3 */
	ONEREG_AARCH32_PAR_Long_fault_FST_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a table walk, level 1 */
	ONEREG_AARCH32_PAR_Long_fault_FST_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a table walk, level 2 */
	ONEREG_AARCH32_PAR_Long_fault_FST_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a table walk, level 3 */
	ONEREG_AARCH32_PAR_Long_fault_FST_TLB_CONFLICT = 0x30, /* TLB conflict abort */
};

#define ONEREG_AARCH32_PAR_Long_fault_RES0               UINT64_C(0x0000fffffffff480)
#define ONEREG_AARCH32_PAR_Long_fault_RES1               UINT64_C(0x0000000000000000)

/*
 * MAIR0: Memory Attribute Indirection Register 0
 */

#define ONEREG_AARCH32_MAIR0_RES0                        UINT32_C(0x00000000)
#define ONEREG_AARCH32_MAIR0_RES1                        UINT32_C(0x00000000)

/*
 * MAIR0, PRRR: Primary Region Remap Register
 * Where TTBCR.EAE is 0.
 */

/* NOS<n>: Shareable memory with attributes n is Inner Shareable, not Outer Shareable */
#define ONEREG_AARCH32_MAIR0_PRRR_NOS7_MASK              UINT32_C(0x80000000)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS7_SHIFT             31
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_NOS7)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS6_MASK              UINT32_C(0x40000000)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS6_SHIFT             30
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_NOS6)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS5_MASK              UINT32_C(0x20000000)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS5_SHIFT             29
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_NOS5)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS4_MASK              UINT32_C(0x10000000)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS4_SHIFT             28
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_NOS4)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS3_MASK              UINT32_C(0x08000000)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS3_SHIFT             27
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_NOS3)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS2_MASK              UINT32_C(0x04000000)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS2_SHIFT             26
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_NOS2)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS1_MASK              UINT32_C(0x02000000)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS1_SHIFT             25
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_NOS1)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS0_MASK              UINT32_C(0x01000000)
#define ONEREG_AARCH32_MAIR0_PRRR_NOS0_SHIFT             24
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_NOS0)

/* [19] Normal memory with S 1 in its descriptor is Shareable */
#define ONEREG_AARCH32_MAIR0_PRRR_NS1_MASK               UINT32_C(0x00080000)
#define ONEREG_AARCH32_MAIR0_PRRR_NS1_SHIFT              19
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_NS1)

/* [18] Normal memory with S 0 in its descriptor is Shareable */
#define ONEREG_AARCH32_MAIR0_PRRR_NS0_MASK               UINT32_C(0x00040000)
#define ONEREG_AARCH32_MAIR0_PRRR_NS0_SHIFT              18
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_NS0)

/* [17] Device memory with S 1 in its descriptor is Shareable */
#define ONEREG_AARCH32_MAIR0_PRRR_DS1_MASK               UINT32_C(0x00020000)
#define ONEREG_AARCH32_MAIR0_PRRR_DS1_SHIFT              17
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_DS1)

/* [16] Device memory with S 0 in its descriptor is Shareable */
#define ONEREG_AARCH32_MAIR0_PRRR_DS0_MASK               UINT32_C(0x00010000)
#define ONEREG_AARCH32_MAIR0_PRRR_DS0_SHIFT              16
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_DS0)

/* TR<n>: Type of memory with attributes n, made of TEX[0], C and B of its descriptor */
#define ONEREG_AARCH32_MAIR0_PRRR_TR7_MASK               UINT32_C(0x0000c000)
#define ONEREG_AARCH32_MAIR0_PRRR_TR7_SHIFT              14
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_TR7)
#define ONEREG_AARCH32_MAIR0_PRRR_TR6_MASK               UINT32_C(0x00003000)
#define ONEREG_AARCH32_MAIR0_PRRR_TR6_SHIFT              12
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_TR6)
#define ONEREG_AARCH32_MAIR0_PRRR_TR5_MASK               UINT32_C(0x00000c00)
#define ONEREG_AARCH32_MAIR0_PRRR_TR5_SHIFT              10
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_TR5)
#define ONEREG_AARCH32_MAIR0_PRRR_TR4_MASK               UINT32_C(0x00000300)
#define ONEREG_AARCH32_MAIR0_PRRR_TR4_SHIFT              8
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_TR4)
#define ONEREG_AARCH32_MAIR0_PRRR_TR3_MASK               UINT32_C(0x000000c0)
#define ONEREG_AARCH32_MAIR0_PRRR_TR3_SHIFT              6
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_TR3)
#define ONEREG_AARCH32_MAIR0_PRRR_TR2_MASK               UINT32_C(0x00000030)
#define ONEREG_AARCH32_MAIR0_PRRR_TR2_SHIFT              4
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_TR2)
#define ONEREG_AARCH32_MAIR0_PRRR_TR1_MASK               UINT32_C(0x0000000c)
#define ONEREG_AARCH32_MAIR0_PRRR_TR1_SHIFT              2
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_TR1)
#define ONEREG_AARCH32_MAIR0_PRRR_TR0_MASK               UINT32_C(0x00000003)
#define ONEREG_AARCH32_MAIR0_PRRR_TR0_SHIFT              0
ONEREG_FIELD32(AARCH32_MAIR0, PRRR_TR0)
enum {
	ONEREG_AARCH32_MAIR0_PRRR_TRn_DEVICE_nGnRnE = 0, /* Device-nGnRnE */
	ONEREG_AARCH32_MAIR0_PRRR_TRn_DEVICE_nGnRE = 1, /* Device-nGnRE */
	ONEREG_AARCH32_MAIR0_PRRR_TRn_NORMAL = 2, /* Normal memory */
};

#define ONEREG_AARCH32_MAIR0_PRRR_RES0                   UINT32_C(0x00f00000)
#define ONEREG_AARCH32_MAIR0_PRRR_RES1                   UINT32_C(0x00000000)

/*
 * MAIR0, MAIR0: Memory Attribute Indirection Register 0
 * Where TTBCR.EAE is 1.
 */

/* Attr<n>: Attributes of memory whose descriptor has AttrIndx n */
#define ONEREG_AARCH32_MAIR0_MAIR0_Attr3_MASK            UINT32_C(0xff000000)
#define ONEREG_AARCH32_MAIR0_MAIR0_Attr3_SHIFT           24
ONEREG_FIELD32(AARCH32_MAIR0, MAIR0_Attr3)
#define ONEREG_AARCH32_MAIR0_MAIR0_Attr2_MASK            UINT32_C(0x00ff0000)
#define ONEREG_AARCH32_MAIR0_MAIR0_Attr2_SHIFT           16
ONEREG_FIELD32(AARCH32_MAIR0, MAIR0_Attr2)
#define ONEREG_AARCH32_MAIR0_MAIR0_Attr1_MASK            UINT32_C(0x0000ff00)
#define ONEREG_AARCH32_MAIR0_MAIR0_Attr1_SHIFT           8
ONEREG_FIELD32(AARCH32_MAIR0, MAIR0_Attr1)
#define ONEREG_AARCH32_MAIR0_MAIR0_Attr0_MASK            UINT32_C(0x000000ff)
#define ONEREG_AARCH32_MAIR0_MAIR0_Attr0_SHIFT           0
ONEREG_FIELD32(AARCH32_MAIR0, MAIR0_Attr0)

#define ONEREG_AARCH32_MAIR0_MAIR0_RES0                  UINT32_C(0x00000000)
#define ONEREG_AARCH32_MAIR0_MAIR0_RES1                  UINT32_C(0x00000000)

/*
 * MAIR1: Memory Attribute Indirection Register 1
 */

#define ONEREG_AARCH32_MAIR1_RES0                        UINT32_C(0x00000000)
#define ONEREG_AARCH32_MAIR1_RES1                        UINT32_C(0x00000000)

/*
 * MAIR1, NMRR: Normal Memory Remap Register
 * Where TTBCR.EAE is 0.
 */

/* OR<n>: Outer cacheability of Normal memory with attributes n */
#define ONEREG_AARCH32_MAIR1_NMRR_OR7_MASK               UINT32_C(0xc0000000)
#define ONEREG_AARCH32_MAIR1_NMRR_OR7_SHIFT              30
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_OR7)
#define ONEREG_AARCH32_MAIR1_NMRR_OR6_MASK               UINT32_C(0x30000000)
#define ONEREG_AARCH32_MAIR1_NMRR_OR6_SHIFT              28
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_OR6)
#define ONEREG_AARCH32_MAIR1_NMRR_OR5_MASK               UINT32_C(0x0c000000)
#define ONEREG_AARCH32_MAIR1_NMRR_OR5_SHIFT              26
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_OR5)
#define ONEREG_AARCH32_MAIR1_NMRR_OR4_MASK               UINT32_C(0x03000000)
#define ONEREG_AARCH32_MAIR1_NMRR_OR4_SHIFT              24
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_OR4)
#define ONEREG_AARCH32_MAIR1_NMRR_OR3_MASK               UINT32_C(0x00c00000)
#define ONEREG_AARCH32_MAIR1_NMRR_OR3_SHIFT              22
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_OR3)
#define ONEREG_AARCH32_MAIR1_NMRR_OR2_MASK               UINT32_C(0x00300000)
#define ONEREG_AARCH32_MAIR1_NMRR_OR2_SHIFT              20
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_OR2)
#define ONEREG_AARCH32_MAIR1_NMRR_OR1_MASK               UINT32_C(0x000c0000)
#define ONEREG_AARCH32_MAIR1_NMRR_OR1_SHIFT              18
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_OR1)
#define ONEREG_AARCH32_MAIR1_NMRR_OR0_MASK               UINT32_C(0x00030000)
#define ONEREG_AARCH32_MAIR1_NMRR_OR0_SHIFT              16
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_OR0)
enum {
	ONEREG_AARCH32_MAIR1_NMRR_ORn_NC = 0, /* Non-cacheable */
	ONEREG_AARCH32_MAIR1_NMRR_ORn_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_AARCH32_MAIR1_NMRR_ORn_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_AARCH32_MAIR1_NMRR_ORn_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* IR<n>: Inner cacheability of Normal memory with attributes n */
#define ONEREG_AARCH32_MAIR1_NMRR_IR7_MASK               UINT32_C(0x0000c000)
#define ONEREG_AARCH32_MAIR1_NMRR_IR7_SHIFT              14
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_IR7)
#define ONEREG_AARCH32_MAIR1_NMRR_IR6_MASK               UINT32_C(0x00003000)
#define ONEREG_AARCH32_MAIR1_NMRR_IR6_SHIFT              12
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_IR6)
#define ONEREG_AARCH32_MAIR1_NMRR_IR5_MASK               UINT32_C(0x00000c00)
#define ONEREG_AARCH32_MAIR1_NMRR_IR5_SHIFT              10
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_IR5)
#define ONEREG_AARCH32_MAIR1_NMRR_IR4_MASK               UINT32_C(0x00000300)
#define ONEREG_AARCH32_MAIR1_NMRR_IR4_SHIFT              8
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_IR4)
#define ONEREG_AARCH32_MAIR1_NMRR_IR3_MASK               UINT32_C(0x000000c0)
#define ONEREG_AARCH32_MAIR1_NMRR_IR3_SHIFT              6
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_IR3)
#define ONEREG_AARCH32_MAIR1_NMRR_IR2_MASK               UINT32_C(0x00000030)
#define ONEREG_AARCH32_MAIR1_NMRR_IR2_SHIFT              4
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_IR2)
#define ONEREG_AARCH32_MAIR1_NMRR_IR1_MASK               UINT32_C(0x0000000c)
#define ONEREG_AARCH32_MAIR1_NMRR_IR1_SHIFT              2
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_IR1)
#define ONEREG_AARCH32_MAIR1_NMRR_IR0_MASK               UINT32_C(0x00000003)
#define ONEREG_AARCH32_MAIR1_NMRR_IR0_SHIFT              0
ONEREG_FIELD32(AARCH32_MAIR1, NMRR_IR0)
enum {
	ONEREG_AARCH32_MAIR1_NMRR_IRn_NC = 0, /* Non-cacheable */
	ONEREG_AARCH32_MAIR1_NMRR_IRn_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_AARCH32_MAIR1_NMRR_IRn_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_AARCH32_MAIR1_NMRR_IRn_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

#define ONEREG_AARCH32_MAIR1_NMRR_RES0                   UINT32_C(0x00000000)
#define ONEREG_AARCH32_MAIR1_NMRR_RES1                   UINT32_C(0x00000000)

/*
 * MAIR1, MAIR1: Memory Attribute Indirection Register 1
 * Where TTBCR.EAE is 1.
 */

/* Attr<n>: Attributes of memory whose descriptor has AttrIndx n */
#define ONEREG_AARCH32_MAIR1_MAIR1_Attr7_MASK            UINT32_C(0xff000000)
#define ONEREG_AARCH32_MAIR1_MAIR1_Attr7_SHIFT           24
ONEREG_FIELD32(AARCH32_MAIR1, MAIR1_Attr7)
#define ONEREG_AARCH32_MAIR1_MAIR1_Attr6_MASK            UINT32_C(0x00ff0000)
#define ONEREG_AARCH32_MAIR1_MAIR1_Attr6_SHIFT           16
ONEREG_FIELD32(AARCH32_MAIR1, MAIR1_Attr6)
#define ONEREG_AARCH32_MAIR1_MAIR1_Attr5_MASK            UINT32_C(0x0000ff00)
#define ONEREG_AARCH32_MAIR1_MAIR1_Attr5_SHIFT           8
ONEREG_FIELD32(AARCH32_MAIR1, MAIR1_Attr5)
#define ONEREG_AARCH32_MAIR1_MAIR1_Attr4_MASK            UINT32_C(0x000000ff)
#define ONEREG_AARCH32_MAIR1_MAIR1_Attr4_SHIFT           0
ONEREG_FIELD32(AARCH32_MAIR1, MAIR1_Attr4)

#define ONEREG_AARCH32_MAIR1_MAIR1_RES0                  UINT32_C(0x00000000)
#define ONEREG_AARCH32_MAIR1_MAIR1_RES1                  UINT32_C(0x00000000)

/* AMAIR1 has no accessors: no fields; all bits are IMPDEF */

/*
 * CONTEXTIDR: Context ID Register
 */

#define ONEREG_AARCH32_CONTEXTIDR_RES0                   UINT32_C(0x00000000)
#define ONEREG_AARCH32_CONTEXTIDR_RES1                   UINT32_C(0x00000000)

/*
 * CONTEXTIDR, Short: Short-descriptor translation tables
 * Where TTBCR.EAE is 0.
 */

/* [31:8] Process Identifier */
#define ONEREG_AARCH32_CONTEXTIDR_Short_PROCID_MASK      UINT32_C(0xffffff00)
#define ONEREG_AARCH32_CONTEXTIDR_Short_PROCID_SHIFT     8
ONEREG_FIELD32(AARCH32_CONTEXTIDR, Short_PROCID)

/* [7:0] Address Space Identifier */
#define ONEREG_AARCH32_CONTEXTIDR_Short_ASID_MASK        UINT32_C(0x000000ff)
#define ONEREG_AARCH32_CONTEXTIDR_Short_ASID_SHIFT       0
ONEREG_FIELD32(AARCH32_CONTEXTIDR, Short_ASID)

#define ONEREG_AARCH32_CONTEXTIDR_Short_RES0             UINT32_C(0x00000000)
#define ONEREG_AARCH32_CONTEXTIDR_Short_RES1             UINT32_C(0x00000000)

/*
 * CONTEXTIDR, Long: Long-descriptor translation tables
 * Where TTBCR.EAE is 1.
 */

/* PROCID is the whole register: Process Identifier */

#define ONEREG_AARCH32_CONTEXTIDR_Long_RES0              UINT32_C(0x00000000)
#define ONEREG_AARCH32_CONTEXTIDR_Long_RES1              UINT32_C(0x00000000)

/*
 * DFSR: Data Fault Status Register
 */

/* [16] DFAR is not valid */
#define ONEREG_AARCH32_DFSR_FnV_MASK                     UINT32_C(0x00010000)
#define ONEREG_AARCH32_DFSR_FnV_SHIFT                    16
ONEREG_FIELD32(AARCH32_DFSR, FnV)

/* [15:14] State of the PE after an SError exception (FEAT_RAS) */
#define ONEREG_AARCH32_DFSR_AET_MASK                     UINT32_C(0x0000c000)
#define ONEREG_AARCH32_DFSR_AET_SHIFT                    14
ONEREG_FIELD32(AARCH32_DFSR, AET)
enum {
	ONEREG_AARCH32_DFSR_AET_UC = 0, /* Uncontainable */
	ONEREG_AARCH32_DFSR_AET_UEU = 1, /* Unrecoverable */
	ONEREG_AARCH32_DFSR_AET_UEO = 2, /* Restartable */
	ONEREG_AARCH32_DFSR_AET_UER = 3, /* Recoverable */
};

/* [13] The fault is of a cache maintenance operation */
#define ONEREG_AARCH32_DFSR_CM_MASK                      UINT32_C(0x00002000)
#define ONEREG_AARCH32_DFSR_CM_SHIFT                     13
ONEREG_FIELD32(AARCH32_DFSR, CM)

/* [12] IMPLEMENTATION DEFINED class of an External abort */
#define ONEREG_AARCH32_DFSR_ExT_MASK                     UINT32_C(0x00001000)
#define ONEREG_AARCH32_DFSR_ExT_SHIFT                    12
ONEREG_FIELD32(AARCH32_DFSR, ExT)

/* [11] The fault is of a write, not of a read */
#define ONEREG_AARCH32_DFSR_WnR_MASK                     UINT32_C(0x00000800)
#define ONEREG_AARCH32_DFSR_WnR_SHIFT                    11
ONEREG_FIELD32(AARCH32_DFSR, WnR)

/* [9] Long-descriptor format of this register */
#define ONEREG_AARCH32_DFSR_LPAE_MASK                    UINT32_C(0x00000200)
#define ONEREG_AARCH32_DFSR_LPAE_SHIFT                   9
ONEREG_FIELD32(AARCH32_DFSR, LPAE)

#define ONEREG_AARCH32_DFSR_RES0                         UINT32_C(0xfffe0000)
#define ONEREG_AARCH32_DFSR_RES1                         UINT32_C(0x00000000)

/*
 * DFSR, Short_FS_0xxxx: Short-descriptor format, fault status below 0b10000
 * Where bit 9 is 0 and bit 10 is 0.
 */

/* [10] Bit 4 of the fault status */
#define ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_4_MASK     UINT32_C(0x00000400)
#define ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_4_SHIFT    10
ONEREG_FIELD32(AARCH32_DFSR, Short_FS_0xxxx_FS_4)

/* [7:4] Domain of the address */
#define ONEREG_AARCH32_DFSR_Short_FS_0xxxx_Domain_MASK   UINT32_C(0x000000f0)
#define ONEREG_AARCH32_DFSR_Short_FS_0xxxx_Domain_SHIFT  4
ONEREG_FIELD32(AARCH32_DFSR, Short_FS_0xxxx_Domain)

/* [3:0] Bits 3:0 of the fault status */
#define ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_MASK   UINT32_C(0x0000000f)
#define ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_SHIFT  0
ONEREG_FIELD32(AARCH32_DFSR, Short_FS_0xxxx_FS_3_0)
enum {
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_ALIGN = 1, /* Alignment fault */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_DEBUG = 2, /* Debug exception */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_ACCESS_L1 = 3, /* Access flag fault, level 1 */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_ICACHE_MAINTENANCE = 4, /* Fault on instruction cache maintenance */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_ACCESS_L2 = 6, /* Access flag fault, level 2 */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_FAULT_L2 = 7, /* Translation fault, level 2 */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_EXTABT = 8, /* Synchronous External abort */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_DOMAIN_L1 = 9, /* Domain fault, level 1 */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_DOMAIN_L2 = 0xb, /* Domain fault, level 2 */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_SEA_TTW_L1 = 0xc, /* Synchronous External abort on a table walk, level 1 */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_SEA_TTW_L2 = 0xe, /* Synchronous External abort on a table walk, level 2 */
	ONEREG_AARCH32_DFSR_Short_FS_0xxxx_FS_3_0_PERM_L2 = 0xf, /* Permission fault, level 2 */
};

#define ONEREG_AARCH32_DFSR_Short_FS_0xxxx_RES0          UINT32_C(0x00000100)
#define ONEREG_AARCH32_DFSR_Short_FS_0xxxx_RES1          UINT32_C(0x00000000)

/*
 * DFSR, Short_FS_1xxxx: Short-descriptor format, fault status from 0b10000 on
 * Where bit 9 is 0 and bit 10 is 1.
 */

/* [10] Bit 4 of the fault status */
#define ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_4_MASK     UINT32_C(0x00000400)
#define ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_4_SHIFT    10
ONEREG_FIELD32(AARCH32_DFSR, Short_FS_1xxxx_FS_4)

/* [7:4] Domain of the address */
#define ONEREG_AARCH32_DFSR_Short_FS_1xxxx_Domain_MASK   UINT32_C(0x000000f0)
#define ONEREG_AARCH32_DFSR_Short_FS_1xxxx_Domain_SHIFT  4
ONEREG_FIELD32(AARCH32_DFSR, Short_FS_1xxxx_Domain)

/* [3:0] Bits 3:0 of the fault status */
#define ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_3_0_MASK   UINT32_C(0x0000000f)
#define ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_3_0_SHIFT  0
ONEREG_FIELD32(AARCH32_DFSR, Short_FS_1xxxx_FS_3_0)
enum {
	ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_3_0_TLB_CONFLICT = 0, /* TLB conflict abort */
	ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_3_0_LOCKDOWN = 4, /* IMPLEMENTATION DEFINED, Lockdown fault */
	ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_3_0_EXCLUSIVE = 5, /* IMPLEMENTATION DEFINED, unsupported Exclusive access */
	ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_3_0_SERROR = 6, /* SError exception */
	ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_3_0_SERROR_SECC = 8, /* SError exception from a parity or ECC error */
	ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_3_0_SECC = 9, /* Synchronous parity or ECC error */
	ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_3_0_SECC_TTW_L1 = 0xc, /* Synchronous parity or ECC error on a table walk, level 1 */
	ONEREG_AARCH32_DFSR_Short_FS_1xxxx_FS_3_0_SECC_TTW_L2 = 0xe, /* Synchronous parity or ECC error on a table walk, level 2 */
};

#define ONEREG_AARCH32_DFSR_Short_FS_1xxxx_RES0          UINT32_C(0x00000100)
#define ONEREG_AARCH32_DFSR_Short_FS_1xxxx_RES1          UINT32_C(0x00000000)

/*
 * DFSR, Long: Long-descriptor format
 * Where bit 9 is 1.
 */

/* [5:0] Fault status */
#define ONEREG_AARCH32_DFSR_Long_STATUS_MASK             UINT32_C(0x0000003f)
#define ONEREG_AARCH32_DFSR_Long_STATUS_SHIFT            0
ONEREG_FIELD32(AARCH32_DFSR, Long_STATUS)
enum {
	ONEREG_AARCH32_DFSR_Long_STATUS_ADDRSZ_L0 = 0, /* Address size fault, translation table base */
	ONEREG_AARCH32_DFSR_Long_STATUS_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_AARCH32_DFSR_Long_STATUS_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_AARCH32_DFSR_Long_STATUS_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_AARCH32_DFSR_Long_STATUS_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_AARCH32_DFSR_Long_STATUS_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_AARCH32_DFSR_Long_STATUS_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_AARCH32_DFSR_Long_STATUS_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_AARCH32_DFSR_Long_STATUS_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_AARCH32_DFSR_Long_STATUS_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_AARCH32_DFSR_Long_STATUS_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_AARCH32_DFSR_Long_STATUS_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_AARCH32_DFSR_Long_STATUS_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_AARCH32_DFSR_Long_STATUS_EXTABT = 0x10, /* Synchronous External abort */
	ONEREG_AARCH32_DFSR_Long_STATUS_SERROR = 0x11, /* SError exception */
	ONEREG_AARCH32_DFSR_Long_STATUS_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a table walk, level 1 */
	ONEREG_AARCH32_DFSR_Long_STATUS_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a table walk, level 2 */
	ONEREG_AARCH32_DFSR_Long_STATUS_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a table walk, level 3 */
	ONEREG_AARCH32_DFSR_Long_STATUS_SECC = 0x18, /* Synchronous parity or ECC error */
	ONEREG_AARCH32_DFSR_Long_STATUS_SERROR_SECC = 0x19, /* SError exception from a parity or ECC error */
	ONEREG_AARCH32_DFSR_Long_STATUS_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a table walk, level 1 */
	ONEREG_AARCH32_DFSR_Long_STATUS_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a table walk, level 2 */
	ONEREG_AARCH32_DFSR_Long_STATUS_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a table walk, level 3 */
	ONEREG_AARCH32_DFSR_Long_STATUS_ALIGN = 0x21, /* Alignment fault */
	ONEREG_AARCH32_DFSR_Long_STATUS_DEBUG = 0x22, /* Debug exception */
	ONEREG_AARCH32_DFSR_Long_STATUS_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_AARCH32_DFSR_Long_STATUS_LOCKDOWN = 0x34, /* IMPLEMENTATION DEFINED, Lockdown fault */
	ONEREG_AARCH32_DFSR_Long_STATUS_EXCLUSIVE = 0x35, /* IMPLEMENTATION DEFINED, unsupported Exclusive access */
};

#define ONEREG_AARCH32_DFSR_Long_RES0                    UINT32_C(0x000005c0)
#define ONEREG_AARCH32_DFSR_Long_RES1                    UINT32_C(0x00000000)

/* DFAR has no accessors: VA is the whole register: Virtual address of the data access that faulted */

/* IFAR has no accessors: VA is the whole register: Virtual address of the instruction fetch that faulted */

/*
 * VBAR: Vector Base Address Register
 */

/* [31:5] Bits 31:5 of the address of the exception vectors */
#define ONEREG_AARCH32_VBAR_VBA_MASK                     UINT32_C(0xffffffe0)
#define ONEREG_AARCH32_VBAR_VBA_SHIFT                    5
ONEREG_FIELD32(AARCH32_VBAR, VBA)

#define ONEREG_AARCH32_VBAR_RES0                         UINT32_C(0x0000001f)
#define ONEREG_AARCH32_VBAR_RES1                         UINT32_C(0x00000000)

/*
 * DISR: Deferred Interrupt Status Register
 */

/* [31] An ESB instruction deferred an SError exception */
#define ONEREG_AARCH32_DISR_A_MASK                       UINT32_C(0x80000000)
#define ONEREG_AARCH32_DISR_A_SHIFT                      31
ONEREG_FIELD32(AARCH32_DISR, A)

#define ONEREG_AARCH32_DISR_RES0                         UINT32_C(0x7fff21c0)
#define ONEREG_AARCH32_DISR_RES1                         UINT32_C(0x00000000)

/*
 * DISR, Short: Deferred at EL1 or EL0, Short-descriptor format
 * Where TTBCR.EAE is 0.
 */

/* [15:14] State of the PE after the SError exception */
#define ONEREG_AARCH32_DISR_Short_AET_MASK               UINT32_C(0x0000c000)
#define ONEREG_AARCH32_DISR_Short_AET_SHIFT              14
ONEREG_FIELD32(AARCH32_DISR, Short_AET)
enum {
	ONEREG_AARCH32_DISR_Short_AET_UC = 0, /* Uncontainable */
	ONEREG_AARCH32_DISR_Short_AET_UEU = 1, /* Unrecoverable */
	ONEREG_AARCH32_DISR_Short_AET_UEO = 2, /* Restartable */
	ONEREG_AARCH32_DISR_Short_AET_UER = 3, /* Recoverable */
};

/* [12] IMPLEMENTATION DEFINED class of an External abort */
#define ONEREG_AARCH32_DISR_Short_ExT_MASK               UINT32_C(0x00001000)
#define ONEREG_AARCH32_DISR_Short_ExT_SHIFT              12
ONEREG_FIELD32(AARCH32_DISR, Short_ExT)

/* [10] Bit 4 of the fault status; 0b10110 is an SError exception */
#define ONEREG_AARCH32_DISR_Short_FS_4_MASK              UINT32_C(0x00000400)
#define ONEREG_AARCH32_DISR_Short_FS_4_SHIFT             10
ONEREG_FIELD32(AARCH32_DISR, Short_FS_4)

/* [9] 0: the Short-descriptor format */
#define ONEREG_AARCH32_DISR_Short_LPAE_MASK              UINT32_C(0x00000200)
#define ONEREG_AARCH32_DISR_Short_LPAE_SHIFT             9
ONEREG_FIELD32(AARCH32_DISR, Short_LPAE)

/* [3:0] Bits 3:0 of the fault status */
#define ONEREG_AARCH32_DISR_Short_FS_3_0_MASK            UINT32_C(0x0000000f)
#define ONEREG_AARCH32_DISR_Short_FS_3_0_SHIFT           0
ONEREG_FIELD32(AARCH32_DISR, Short_FS_3_0)

#define ONEREG_AARCH32_DISR_Short_RES0                   UINT32_C(0x00000830)
#define ONEREG_AARCH32_DISR_Short_RES1                   UINT32_C(0x00000000)

/*
 * DISR, Long: Deferred at EL1 or EL0, Long-descriptor format
 * Where TTBCR.EAE is 1.
 */

/* [15:14] State of the PE after the SError exception */
#define ONEREG_AARCH32_DISR_Long_AET_MASK                UINT32_C(0x0000c000)
#define ONEREG_AARCH32_DISR_Long_AET_SHIFT               14
ONEREG_FIELD32(AARCH32_DISR, Long_AET)
enum {
	ONEREG_AARCH32_DISR_Long_AET_UC = 0, /* Uncontainable */
	ONEREG_AARCH32_DISR_Long_AET_UEU = 1, /* Unrecoverable */
	ONEREG_AARCH32_DISR_Long_AET_UEO = 2, /* Restartable */
	ONEREG_AARCH32_DISR_Long_AET_UER = 3, /* Recoverable */
};

/* [12] IMPLEMENTATION DEFINED class of an External abort */
#define ONEREG_AARCH32_DISR_Long_ExT_MASK                UINT32_C(0x00001000)
#define ONEREG_AARCH32_DISR_Long_ExT_SHIFT               12
ONEREG_FIELD32(AARCH32_DISR, Long_ExT)

/* [9] 1: the Long-descriptor format */
#define ONEREG_AARCH32_DISR_Long_LPAE_MASK               UINT32_C(0x00000200)
#define ONEREG_AARCH32_DISR_Long_LPAE_SHIFT              9
ONEREG_FIELD32(AARCH32_DISR, Long_LPAE)

/* [5:0] Fault status */
#define ONEREG_AARCH32_DISR_Long_STATUS_MASK             UINT32_C(0x0000003f)
#define ONEREG_AARCH32_DISR_Long_STATUS_SHIFT            0
ONEREG_FIELD32(AARCH32_DISR, Long_STATUS)
enum {
	ONEREG_AARCH32_DISR_Long_STATUS_SERROR = 0x11, /* SError exception */
};

#define ONEREG_AARCH32_DISR_Long_RES0                    UINT32_C(0x00000c00)
#define ONEREG_AARCH32_DISR_Long_RES1                    UINT32_C(0x00000000)

/*
 * DISR, Hyp: Deferred in Hyp mode, in the format of HSR
 * Otherwise.
 */

/* [11:10] State of the PE after the SError exception */
#define ONEREG_AARCH32_DISR_Hyp_AET_MASK                 UINT32_C(0x00000c00)
#define ONEREG_AARCH32_DISR_Hyp_AET_SHIFT                10
ONEREG_FIELD32(AARCH32_DISR, Hyp_AET)
enum {
	ONEREG_AARCH32_DISR_Hyp_AET_UC = 0, /* Uncontainable */
	ONEREG_AARCH32_DISR_Hyp_AET_UEU = 1, /* Unrecoverable */
	ONEREG_AARCH32_DISR_Hyp_AET_UEO = 2, /* Restartable */
	ONEREG_AARCH32_DISR_Hyp_AET_UER = 3, /* Recoverable */
};

/* [9] IMPLEMENTATION DEFINED type of an External abort */
#define ONEREG_AARCH32_DISR_Hyp_EA_MASK                  UINT32_C(0x00000200)
#define ONEREG_AARCH32_DISR_Hyp_EA_SHIFT                 9
ONEREG_FIELD32(AARCH32_DISR, Hyp_EA)

/* [5:0] Fault status */
#define ONEREG_AARCH32_DISR_Hyp_DFSC_MASK                UINT32_C(0x0000003f)
#define ONEREG_AARCH32_DISR_Hyp_DFSC_SHIFT               0
ONEREG_FIELD32(AARCH32_DISR, Hyp_DFSC)
enum {
	ONEREG_AARCH32_DISR_Hyp_DFSC_SERROR = 0x11, /* SError exception */
};

#define ONEREG_AARCH32_DISR_Hyp_RES0                     UINT32_C(0x0000d000)
#define ONEREG_AARCH32_DISR_Hyp_RES1                     UINT32_C(0x00000000)

/* TPIDRURW has no accessors: TID is the whole register: What software stores to identify the thread */

/* TPIDRURO has no accessors: TID is the whole register: What software stores to identify the thread */

/* TPIDRPRW has no accessors: TID is the whole register: What software stores to identify the thread */

#endif /* ONEREG_FIELDS_AARCH32_SYSTEM_CONTROL_H */
