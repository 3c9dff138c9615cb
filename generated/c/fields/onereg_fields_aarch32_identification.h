/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/aarch32/identification.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_AARCH32_IDENTIFICATION_H
#define ONEREG_FIELDS_AARCH32_IDENTIFICATION_H

#include "onereg_accessors.h"

/*
 * MPIDR: Multiprocessor Affinity Register
 */

/* [31] The Multiprocessing Extensions of Armv7 are implemented, always 1 */
#define ONEREG_AARCH32_MPIDR_M_MASK                      UINT32_C(0x80000000)
#define ONEREG_AARCH32_MPIDR_M_SHIFT                     31
ONEREG_FIELD32(AARCH32_MPIDR, M)

/* [30] The PE is of a uniprocessor system */
#define ONEREG_AARCH32_MPIDR_U_MASK                      UINT32_C(0x40000000)
#define ONEREG_AARCH32_MPIDR_U_SHIFT                     30
ONEREG_FIELD32(AARCH32_MPIDR, U)

/* [24] PEs that differ in Aff0 alone depend on each other for performance */
#define ONEREG_AARCH32_MPIDR_MT_MASK                     UINT32_C(0x01000000)
#define ONEREG_AARCH32_MPIDR_MT_SHIFT                    24
ONEREG_FIELD32(AARCH32_MPIDR, MT)

/* [23:16] Affinity level 2 */
#define ONEREG_AARCH32_MPIDR_Aff2_MASK                   UINT32_C(0x00ff0000)
#define ONEREG_AARCH32_MPIDR_Aff2_SHIFT                  16
ONEREG_FIELD32(AARCH32_MPIDR, Aff2)

/* [15:8] Affinity level 1 */
#define ONEREG_AARCH32_MPIDR_Aff1_MASK                   UINT32_C(0x0000ff00)
#define ONEREG_AARCH32_MPIDR_Aff1_SHIFT                  8
ONEREG_FIELD32(AARCH32_MPIDR, Aff1)

/* [7:0] Affinity level 0 */
#define ONEREG_AARCH32_MPIDR_Aff0_MASK                   UINT32_C(0x000000ff)
#define ONEREG_AARCH32_MPIDR_Aff0_SHIFT                  0
ONEREG_FIELD32(AARCH32_MPIDR, Aff0)

#define ONEREG_AARCH32_MPIDR_RES0                        UINT32_C(0x3e000000)
#define ONEREG_AARCH32_MPIDR_RES1                        UINT32_C(0x00000000)

/*
 * CLIDR: Cache Level ID Register
 */

/* [31:30] Inner cache boundary, the highest level that caches Inner Cacheable memory */
#define ONEREG_AARCH32_CLIDR_ICB_MASK                    UINT32_C(0xc0000000)
#define ONEREG_AARCH32_CLIDR_ICB_SHIFT                   30
ONEREG_FIELD32(AARCH32_CLIDR, ICB)
enum {
	ONEREG_AARCH32_CLIDR_ICB_UNDISCLOSED = 0, /* Not disclosed */
	ONEREG_AARCH32_CLIDR_ICB_L1 = 1, /* Level 1 */
	ONEREG_AARCH32_CLIDR_ICB_L2 = 2, /* Level 2 */
	ONEREG_AARCH32_CLIDR_ICB_L3 = 3, /* Level 3 */
};

/* [29:27] Level of Unification Uniprocessor, as a count of levels to maintain */
#define ONEREG_AARCH32_CLIDR_LoUU_MASK                   UINT32_C(0x38000000)
#define ONEREG_AARCH32_CLIDR_LoUU_SHIFT                  27
ONEREG_FIELD32(AARCH32_CLIDR, LoUU)

/* [26:24] Level of Coherence, as a count of levels to maintain */
#define ONEREG_AARCH32_CLIDR_LoC_MASK                    UINT32_C(0x07000000)
#define ONEREG_AARCH32_CLIDR_LoC_SHIFT                   24
ONEREG_FIELD32(AARCH32_CLIDR, LoC)

/* [23:21] Level of Unification Inner Shareable, as a count of levels to maintain */
#define ONEREG_AARCH32_CLIDR_LoUIS_MASK                  UINT32_C(0x00e00000)
#define ONEREG_AARCH32_CLIDR_LoUIS_SHIFT                 21
ONEREG_FIELD32(AARCH32_CLIDR, LoUIS)

/* Ctype<n>: Cache type of level n; ignored above a level without a cache */
#define ONEREG_AARCH32_CLIDR_Ctype7_MASK                 UINT32_C(0x001c0000)
#define ONEREG_AARCH32_CLIDR_Ctype7_SHIFT                18
ONEREG_FIELD32(AARCH32_CLIDR, Ctype7)
#define ONEREG_AARCH32_CLIDR_Ctype6_MASK                 UINT32_C(0x00038000)
#define ONEREG_AARCH32_CLIDR_Ctype6_SHIFT                15
ONEREG_FIELD32(AARCH32_CLIDR, Ctype6)
#define ONEREG_AARCH32_CLIDR_Ctype5_MASK                 UINT32_C(0x00007000)
#define ONEREG_AARCH32_CLIDR_Ctype5_SHIFT                12
ONEREG_FIELD32(AARCH32_CLIDR, Ctype5)
#define ONEREG_AARCH32_CLIDR_Ctype4_MASK                 UINT32_C(0x00000e00)
#define ONEREG_AARCH32_CLIDR_Ctype4_SHIFT                9
ONEREG_FIELD32(AARCH32_CLIDR, Ctype4)
#define ONEREG_AARCH32_CLIDR_Ctype3_MASK                 UINT32_C(0x000001c0)
#define ONEREG_AARCH32_CLIDR_Ctype3_SHIFT                6
ONEREG_FIELD32(AARCH32_CLIDR, Ctype3)
#define ONEREG_AARCH32_CLIDR_Ctype2_MASK                 UINT32_C(0x00000038)
#define ONEREG_AARCH32_CLIDR_Ctype2_SHIFT                3
ONEREG_FIELD32(AARCH32_CLIDR, Ctype2)
#define ONEREG_AARCH32_CLIDR_Ctype1_MASK                 UINT32_C(0x00000007)
#define ONEREG_AARCH32_CLIDR_Ctype1_SHIFT                0
ONEREG_FIELD32(AARCH32_CLIDR, Ctype1)
enum {
	ONEREG_AARCH32_CLIDR_Ctypen_NOCACHE = 0, /* No cache */
	ONEREG_AARCH32_CLIDR_Ctypen_INST = 1, /* Instruction cache only */
	ONEREG_AARCH32_CLIDR_Ctypen_DATA = 2, /* Data cache only */
	ONEREG_AARCH32_CLIDR_Ctypen_SEPARATE = 3, /* Separate instruction and data caches */
	ONEREG_AARCH32_CLIDR_Ctypen_UNIFIED = 4, /* Unified cache */
};

#define ONEREG_AARCH32_CLIDR_RES0                        UINT32_C(0x00000000)
#define ONEREG_AARCH32_CLIDR_RES1                        UINT32_C(0x00000000)

/*
 * CSSELR: Cache Size Selection Register
 */

/* [3:1] Level of the cache less one */
#define ONEREG_AARCH32_CSSELR_Level_MASK                 UINT32_C(0x0000000e)
#define ONEREG_AARCH32_CSSELR_Level_SHIFT                1
ONEREG_FIELD32(AARCH32_CSSELR, Level)

/* [0] The instruction cache is selected, not the data or unified cache */
#define ONEREG_AARCH32_CSSELR_InD_MASK                   UINT32_C(0x00000001)
#define ONEREG_AARCH32_CSSELR_InD_SHIFT                  0
ONEREG_FIELD32(AARCH32_CSSELR, InD)

#define ONEREG_AARCH32_CSSELR_RES0                       UINT32_C(0xfffffff0)
#define ONEREG_AARCH32_CSSELR_RES1                       UINT32_C(0x00000000)

#endif /* ONEREG_FIELDS_AARCH32_IDENTIFICATION_H */
