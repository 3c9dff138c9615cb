/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/aarch32/pmu.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_AARCH32_PMU_H
#define ONEREG_FIELDS_AARCH32_PMU_H

#include "onereg_accessors.h"

/*
 * PMCCFILTR: Performance Monitors Cycle Count Filter Register
 */

/* [31] Cycles at EL1 are not counted */
#define ONEREG_AARCH32_PMCCFILTR_P_MASK                  UINT32_C(0x80000000)
#define ONEREG_AARCH32_PMCCFILTR_P_SHIFT                 31
ONEREG_FIELD32(AARCH32_PMCCFILTR, P)

/* [30] Cycles at EL0 are not counted */
#define ONEREG_AARCH32_PMCCFILTR_U_MASK                  UINT32_C(0x40000000)
#define ONEREG_AARCH32_PMCCFILTR_U_SHIFT                 30
ONEREG_FIELD32(AARCH32_PMCCFILTR, U)

/* [29] Cycles at Non-secure EL1 are counted if this equals P */
#define ONEREG_AARCH32_PMCCFILTR_NSK_MASK                UINT32_C(0x20000000)
#define ONEREG_AARCH32_PMCCFILTR_NSK_SHIFT               29
ONEREG_FIELD32(AARCH32_PMCCFILTR, NSK)

/* [28] Cycles at Non-secure EL0 are counted if this equals U */
#define ONEREG_AARCH32_PMCCFILTR_NSU_MASK                UINT32_C(0x10000000)
#define ONEREG_AARCH32_PMCCFILTR_NSU_SHIFT               28
ONEREG_FIELD32(AARCH32_PMCCFILTR, NSU)

/* [27] Cycles at EL2 are counted */
#define ONEREG_AARCH32_PMCCFILTR_NSH_MASK                UINT32_C(0x08000000)
#define ONEREG_AARCH32_PMCCFILTR_NSH_SHIFT               27
ONEREG_FIELD32(AARCH32_PMCCFILTR, NSH)

/* [21] Cycles at Realm EL0 are counted if this equals U */
#define ONEREG_AARCH32_PMCCFILTR_RLU_MASK                UINT32_C(0x00200000)
#define ONEREG_AARCH32_PMCCFILTR_RLU_SHIFT               21
ONEREG_FIELD32(AARCH32_PMCCFILTR, RLU)

#define ONEREG_AARCH32_PMCCFILTR_RES0                    UINT32_C(0x07dfffff)
#define ONEREG_AARCH32_PMCCFILTR_RES1                    UINT32_C(0x00000000)

/* PMEVCNTR<n> has no accessors: EVCNT is the whole register: Number of events counted */

/*
 * PMEVTYPER<n>: Performance Monitors Event Type Registers
 */

/* [31] Events at EL1 are not counted */
#define ONEREG_AARCH32_PMEVTYPERn_P_MASK                 UINT32_C(0x80000000)
#define ONEREG_AARCH32_PMEVTYPERn_P_SHIFT                31
ONEREG_FIELD32(AARCH32_PMEVTYPERn, P)

/* [30] Events at EL0 are not counted */
#define ONEREG_AARCH32_PMEVTYPERn_U_MASK                 UINT32_C(0x40000000)
#define ONEREG_AARCH32_PMEVTYPERn_U_SHIFT                30
ONEREG_FIELD32(AARCH32_PMEVTYPERn, U)

/* [29] Events at Non-secure EL1 are counted if this equals P */
#define ONEREG_AARCH32_PMEVTYPERn_NSK_MASK               UINT32_C(0x20000000)
#define ONEREG_AARCH32_PMEVTYPERn_NSK_SHIFT              29
ONEREG_FIELD32(AARCH32_PMEVTYPERn, NSK)

/* [28] Events at Non-secure EL0 are counted if this equals U */
#define ONEREG_AARCH32_PMEVTYPERn_NSU_MASK               UINT32_C(0x10000000)
#define ONEREG_AARCH32_PMEVTYPERn_NSU_SHIFT              28
ONEREG_FIELD32(AARCH32_PMEVTYPERn, NSU)

/* [27] Events at EL2 are counted */
#define ONEREG_AARCH32_PMEVTYPERn_NSH_MASK               UINT32_C(0x08000000)
#define ONEREG_AARCH32_PMEVTYPERn_NSH_SHIFT              27
ONEREG_FIELD32(AARCH32_PMEVTYPERn, NSH)

/* [25] Events of all PEs with the same affinity at level 1 and above are counted */
#define ONEREG_AARCH32_PMEVTYPERn_MT_MASK                UINT32_C(0x02000000)
#define ONEREG_AARCH32_PMEVTYPERn_MT_SHIFT               25
ONEREG_FIELD32(AARCH32_PMEVTYPERn, MT)

/* [21] Events at Realm EL0 are counted if this equals U */
#define ONEREG_AARCH32_PMEVTYPERn_RLU_MASK               UINT32_C(0x00200000)
#define ONEREG_AARCH32_PMEVTYPERn_RLU_SHIFT              21
ONEREG_FIELD32(AARCH32_PMEVTYPERn, RLU)

/* [15:0] Number of the event to count; 10 bits without FEAT_PMUv3p1 */
#define ONEREG_AARCH32_PMEVTYPERn_evtCount_MASK          UINT32_C(0x0000ffff)
#define ONEREG_AARCH32_PMEVTYPERn_evtCount_SHIFT         0
ONEREG_FIELD32(AARCH32_PMEVTYPERn, evtCount)

#define ONEREG_AARCH32_PMEVTYPERn_RES0                   UINT32_C(0x05df0000)
#define ONEREG_AARCH32_PMEVTYPERn_RES1                   UINT32_C(0x00000000)

/*
 * PMUSERENR: Performance Monitors User Enable Register
 */

/* [6] EL0 reads of PMCEID<n> are trapped */
#define ONEREG_AARCH32_PMUSERENR_TID_MASK                UINT32_C(0x00000040)
#define ONEREG_AARCH32_PMUSERENR_TID_SHIFT               6
ONEREG_FIELD32(AARCH32_PMUSERENR, TID)

/* [3] EL0 can read the event counters and access PMSELR */
#define ONEREG_AARCH32_PMUSERENR_ER_MASK                 UINT32_C(0x00000008)
#define ONEREG_AARCH32_PMUSERENR_ER_SHIFT                3
ONEREG_FIELD32(AARCH32_PMUSERENR, ER)

/* [2] EL0 can read the cycle counter */
#define ONEREG_AARCH32_PMUSERENR_CR_MASK                 UINT32_C(0x00000004)
#define ONEREG_AARCH32_PMUSERENR_CR_SHIFT                2
ONEREG_FIELD32(AARCH32_PMUSERENR, CR)

/* [1] EL0 can write PMSWINC */
#define ONEREG_AARCH32_PMUSERENR_SW_MASK                 UINT32_C(0x00000002)
#define ONEREG_AARCH32_PMUSERENR_SW_SHIFT                1
ONEREG_FIELD32(AARCH32_PMUSERENR, SW)

/* [0] EL0 accesses to the PMU are not trapped */
#define ONEREG_AARCH32_PMUSERENR_EN_MASK                 UINT32_C(0x00000001)
#define ONEREG_AARCH32_PMUSERENR_EN_SHIFT                0
ONEREG_FIELD32(AARCH32_PMUSERENR, EN)

#define ONEREG_AARCH32_PMUSERENR_RES0                    UINT32_C(0xffffffb0)
#define ONEREG_AARCH32_PMUSERENR_RES1                    UINT32_C(0x00000000)

/*
 * PMMIR: Performance Monitors Machine Identification Register
 */

/* [27:24] Detection of changes of the threshold condition */
#define ONEREG_AARCH32_PMMIR_EDGE_MASK                   UINT32_C(0x0f000000)
#define ONEREG_AARCH32_PMMIR_EDGE_SHIFT                  24
ONEREG_FIELD32(AARCH32_PMMIR, EDGE)
enum {
	ONEREG_AARCH32_PMMIR_EDGE_NI = 0, /* Not implemented */
	ONEREG_AARCH32_PMMIR_EDGE_IMP = 1, /* FEAT_PMUv3_EDGE */
	ONEREG_AARCH32_PMMIR_EDGE_TH2 = 2, /* As IMP, and linking of pairs of counters, FEAT_PMUv3_TH2 */
};

/* [23:20] Number of bits of PMEVTYPER<n>.TH; 0 is without FEAT_PMUv3_TH */
#define ONEREG_AARCH32_PMMIR_THWIDTH_MASK                UINT32_C(0x00f00000)
#define ONEREG_AARCH32_PMMIR_THWIDTH_SHIFT               20
ONEREG_FIELD32(AARCH32_PMMIR, THWIDTH)

/* [19:16] Log2 of the bytes of an access counted by BUS_ACCESS, plus one; 0 is not known */
#define ONEREG_AARCH32_PMMIR_BUS_WIDTH_MASK              UINT32_C(0x000f0000)
#define ONEREG_AARCH32_PMMIR_BUS_WIDTH_SHIFT             16
ONEREG_FIELD32(AARCH32_PMMIR, BUS_WIDTH)

/* [15:8] Largest count of BUS_ACCESS in one bus cycle; 0 is not known */
#define ONEREG_AARCH32_PMMIR_BUS_SLOTS_MASK              UINT32_C(0x0000ff00)
#define ONEREG_AARCH32_PMMIR_BUS_SLOTS_SHIFT             8
ONEREG_FIELD32(AARCH32_PMMIR, BUS_SLOTS)

/* [7:0] Largest count of STALL_SLOT in one cycle */
#define ONEREG_AARCH32_PMMIR_SLOTS_MASK                  UINT32_C(0x000000ff)
#define ONEREG_AARCH32_PMMIR_SLOTS_SHIFT                 0
ONEREG_FIELD32(AARCH32_PMMIR, SLOTS)

#define ONEREG_AARCH32_PMMIR_RES0                        UINT32_C(0xf0000000)
#define ONEREG_AARCH32_PMMIR_RES1                        UINT32_C(0x00000000)

#endif /* ONEREG_FIELDS_AARCH32_PMU_H */
