/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/cache.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_CACHE_H
#define ONEREG_FIELDS_CACHE_H

#include "onereg_accessors.h"

/*
 * CLIDR_EL1: Cache Level ID Register
 */

/* Ttype<n>: Tag cache at level n (FEAT_MTE2) */
#define ONEREG_CLIDR_EL1_Ttype7_MASK                     UINT64_C(0x0000600000000000)
#define ONEREG_CLIDR_EL1_Ttype7_SHIFT                    45
ONEREG_FIELD64(CLIDR_EL1, Ttype7)
#define ONEREG_CLIDR_EL1_Ttype6_MASK                     UINT64_C(0x0000180000000000)
#define ONEREG_CLIDR_EL1_Ttype6_SHIFT                    43
ONEREG_FIELD64(CLIDR_EL1, Ttype6)
#define ONEREG_CLIDR_EL1_Ttype5_MASK                     UINT64_C(0x0000060000000000)
#define ONEREG_CLIDR_EL1_Ttype5_SHIFT                    41
ONEREG_FIELD64(CLIDR_EL1, Ttype5)
#define ONEREG_CLIDR_EL1_Ttype4_MASK                     UINT64_C(0x0000018000000000)
#define ONEREG_CLIDR_EL1_Ttype4_SHIFT                    39
ONEREG_FIELD64(CLIDR_EL1, Ttype4)
#define ONEREG_CLIDR_EL1_Ttype3_MASK                     UINT64_C(0x0000006000000000)
#define ONEREG_CLIDR_EL1_Ttype3_SHIFT                    37
ONEREG_FIELD64(CLIDR_EL1, Ttype3)
#define ONEREG_CLIDR_EL1_Ttype2_MASK                     UINT64_C(0x0000001800000000)
#define ONEREG_CLIDR_EL1_Ttype2_SHIFT                    35
ONEREG_FIELD64(CLIDR_EL1, Ttype2)
#define ONEREG_CLIDR_EL1_Ttype1_MASK                     UINT64_C(0x0000000600000000)
#define ONEREG_CLIDR_EL1_Ttype1_SHIFT                    33
ONEREG_FIELD64(CLIDR_EL1, Ttype1)
enum {
	ONEREG_CLIDR_EL1_Ttypen_NONE = 0, /* No tag cache */
	ONEREG_CLIDR_EL1_Ttypen_SEPARATE = 1, /* A cache of Allocation Tags alone */
	ONEREG_CLIDR_EL1_Ttypen_UNIFIED = 2, /* Unified with data, in the same lines */
	ONEREG_CLIDR_EL1_Ttypen_UNIFIED_APART = 3, /* Unified with data, in lines of their own */
};

/* [32:30] Inner cache boundary, the highest level that caches Inner Cacheable memory */
#define ONEREG_CLIDR_EL1_ICB_MASK                        UINT64_C(0x00000001c0000000)
#define ONEREG_CLIDR_EL1_ICB_SHIFT                       30
ONEREG_FIELD64(CLIDR_EL1, ICB)
enum {
	ONEREG_CLIDR_EL1_ICB_UNDISCLOSED = 0, /* Not disclosed */
	ONEREG_CLIDR_EL1_ICB_L1 = 1, /* Level 1 */
	ONEREG_CLIDR_EL1_ICB_L2 = 2, /* Level 2 */
	ONEREG_CLIDR_EL1_ICB_L3 = 3, /* Level 3 */
	ONEREG_CLIDR_EL1_ICB_L4 = 4, /* Level 4 */
	ONEREG_CLIDR_EL1_ICB_L5 = 5, /* Level 5 */
	ONEREG_CLIDR_EL1_ICB_L6 = 6, /* Level 6 */
	ONEREG_CLIDR_EL1_ICB_L7 = 7, /* Level 7 */
};

/* [29:27] Level of Unification Uniprocessor, as a count of levels to maintain */
#define ONEREG_CLIDR_EL1_LoUU_MASK                       UINT64_C(0x0000000038000000)
#define ONEREG_CLIDR_EL1_LoUU_SHIFT                      27
ONEREG_FIELD64(CLIDR_EL1, LoUU)

/* [26:24] Level of Coherence, as a count of levels to maintain */
#define ONEREG_CLIDR_EL1_LoC_MASK                        UINT64_C(0x0000000007000000)
#define ONEREG_CLIDR_EL1_LoC_SHIFT                       24
ONEREG_FIELD64(CLIDR_EL1, LoC)

/* [23:21] Level of Unification Inner Shareable, as a count of levels to maintain */
#define ONEREG_CLIDR_EL1_LoUIS_MASK                      UINT64_C(0x0000000000e00000)
#define ONEREG_CLIDR_EL1_LoUIS_SHIFT                     21
ONEREG_FIELD64(CLIDR_EL1, LoUIS)

/* Ctype<n>: Cache type of level n; ignored above a level without a cache */
#define ONEREG_CLIDR_EL1_Ctype7_MASK                     UINT64_C(0x00000000001c0000)
#define ONEREG_CLIDR_EL1_Ctype7_SHIFT                    18
ONEREG_FIELD64(CLIDR_EL1, Ctype7)
#define ONEREG_CLIDR_EL1_Ctype6_MASK                     UINT64_C(0x0000000000038000)
#define ONEREG_CLIDR_EL1_Ctype6_SHIFT                    15
ONEREG_FIELD64(CLIDR_EL1, Ctype6)
#define ONEREG_CLIDR_EL1_Ctype5_MASK                     UINT64_C(0x0000000000007000)
#define ONEREG_CLIDR_EL1_Ctype5_SHIFT                    12
ONEREG_FIELD64(CLIDR_EL1, Ctype5)
#define ONEREG_CLIDR_EL1_Ctype4_MASK                     UINT64_C(0x0000000000000e00)
#define ONEREG_CLIDR_EL1_Ctype4_SHIFT                    9
ONEREG_FIELD64(CLIDR_EL1, Ctype4)
#define ONEREG_CLIDR_EL1_Ctype3_MASK                     UINT64_C(0x00000000000001c0)
#define ONEREG_CLIDR_EL1_Ctype3_SHIFT                    6
ONEREG_FIELD64(CLIDR_EL1, Ctype3)
#define ONEREG_CLIDR_EL1_Ctype2_MASK                     UINT64_C(0x0000000000000038)
#define ONEREG_CLIDR_EL1_Ctype2_SHIFT                    3
ONEREG_FIELD64(CLIDR_EL1, Ctype2)
#define ONEREG_CLIDR_EL1_Ctype1_MASK                     UINT64_C(0x0000000000000007)
#define ONEREG_CLIDR_EL1_Ctype1_SHIFT                    0
ONEREG_FIELD64(CLIDR_EL1, Ctype1)
enum {
	ONEREG_CLIDR_EL1_Ctypen_NOCACHE = 0, /* No cache */
	ONEREG_CLIDR_EL1_Ctypen_INST = 1, /* Instruction cache only */
	ONEREG_CLIDR_EL1_Ctypen_DATA = 2, /* Data cache only */
	ONEREG_CLIDR_EL1_Ctypen_SEPARATE = 3, /* Separate instruction and data caches */
	ONEREG_CLIDR_EL1_Ctypen_UNIFIED = 4, /* Unified cache */
};

#define ONEREG_CLIDR_EL1_RES0                            UINT64_C(0xffff800000000000)
#define ONEREG_CLIDR_EL1_RES1                            UINT64_C(0x0000000000000000)

/*
 * CSSELR_EL1: Cache Size Selection Register
 */

/* [4] The separate tag cache is selected, where InD is 0 (FEAT_MTE2) */
#define ONEREG_CSSELR_EL1_TnD_MASK                       UINT64_C(0x0000000000000010)
#define ONEREG_CSSELR_EL1_TnD_SHIFT                      4
ONEREG_FIELD64(CSSELR_EL1, TnD)

/* [3:1] Level of the cache less one */
#define ONEREG_CSSELR_EL1_Level_MASK                     UINT64_C(0x000000000000000e)
#define ONEREG_CSSELR_EL1_Level_SHIFT                    1
ONEREG_FIELD64(CSSELR_EL1, Level)

/* [0] The instruction cache is selected, not the data or unified cache */
#define ONEREG_CSSELR_EL1_InD_MASK                       UINT64_C(0x0000000000000001)
#define ONEREG_CSSELR_EL1_InD_SHIFT                      0
ONEREG_FIELD64(CSSELR_EL1, InD)

#define ONEREG_CSSELR_EL1_RES0                           UINT64_C(0xffffffffffffffe0)
#define ONEREG_CSSELR_EL1_RES1                           UINT64_C(0x0000000000000000)

/*
 * CCSIDR<n>: Current Cache Size ID Register
 */

/* [2:0] Log2 of the bytes in a cache line less four; 0 for a cache of tags alone */
#define ONEREG_CCSIDRn_LineSize_MASK                     UINT32_C(0x00000007)
#define ONEREG_CCSIDRn_LineSize_SHIFT                    0
ONEREG_FIELD32(CCSIDRn, LineSize)

#define ONEREG_CCSIDRn_RES0                              UINT32_C(0x00000000)
#define ONEREG_CCSIDRn_RES1                              UINT32_C(0x00000000)

/*
 * CCSIDR<n>, CCIDX: Bits 31:0 of the 64-bit format, without NumSets, which is its bits 55:32
 * Where ID_AA64MMFR2_EL1.CCIDX is 1.
 */

/* [23:3] Associativity less one */
#define ONEREG_CCSIDRn_CCIDX_Associativity_MASK          UINT32_C(0x00fffff8)
#define ONEREG_CCSIDRn_CCIDX_Associativity_SHIFT         3
ONEREG_FIELD32(CCSIDRn, CCIDX_Associativity)

#define ONEREG_CCSIDRn_CCIDX_RES0                        UINT32_C(0xff000000)
#define ONEREG_CCSIDRn_CCIDX_RES1                        UINT32_C(0x00000000)

/*
 * CCSIDR<n>, no_CCIDX: The whole of the 32-bit format
 * Where ID_AA64MMFR2_EL1.CCIDX is 0.
 */

/* [27:13] Number of sets less one */
#define ONEREG_CCSIDRn_no_CCIDX_NumSets_MASK             UINT32_C(0x0fffe000)
#define ONEREG_CCSIDRn_no_CCIDX_NumSets_SHIFT            13
ONEREG_FIELD32(CCSIDRn, no_CCIDX_NumSets)

/* [12:3] Associativity less one */
#define ONEREG_CCSIDRn_no_CCIDX_Associativity_MASK       UINT32_C(0x00001ff8)
#define ONEREG_CCSIDRn_no_CCIDX_Associativity_SHIFT      3
ONEREG_FIELD32(CCSIDRn, no_CCIDX_Associativity)

#define ONEREG_CCSIDRn_no_CCIDX_RES0                     UINT32_C(0x00000000)
#define ONEREG_CCSIDRn_no_CCIDX_RES1                     UINT32_C(0x00000000)

#endif /* ONEREG_FIELDS_CACHE_H */
