/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/identification.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_IDENTIFICATION_H
#define ONEREG_FIELDS_IDENTIFICATION_H

#include "onereg_accessors.h"

/*
 * MIDR_EL1: Main ID Register
 */

/* [31:24] Implementer code, assigned by Arm */
#define ONEREG_MIDR_EL1_Implementer_MASK                 UINT64_C(0x00000000ff000000)
#define ONEREG_MIDR_EL1_Implementer_SHIFT                24
ONEREG_FIELD64(MIDR_EL1, Implementer)
enum {
	ONEREG_MIDR_EL1_Implementer_SOFTWARE = 0, /* Reserved for software use */
	ONEREG_MIDR_EL1_Implementer_ARM = 0x41, /* Arm Limited */
	ONEREG_MIDR_EL1_Implementer_BRCM = 0x42, /* Broadcom Corporation */
	ONEREG_MIDR_EL1_Implementer_CAVIUM = 0x43, /* Cavium Inc */
	ONEREG_MIDR_EL1_Implementer_DEC = 0x44, /* Digital Equipment Corporation */
	ONEREG_MIDR_EL1_Implementer_FUJITSU = 0x46, /* Fujitsu Ltd */
	ONEREG_MIDR_EL1_Implementer_HISI = 0x48, /* HiSilicon; known to Linux, not listed by Arm */
	ONEREG_MIDR_EL1_Implementer_INFINEON = 0x49, /* Infineon Technologies AG */
	ONEREG_MIDR_EL1_Implementer_MOTOROLA = 0x4d, /* Motorola, or Freescale Semiconductor Inc */
	ONEREG_MIDR_EL1_Implementer_NVIDIA = 0x4e, /* NVIDIA Corporation */
	ONEREG_MIDR_EL1_Implementer_APM = 0x50, /* Applied Micro Circuits Corporation */
	ONEREG_MIDR_EL1_Implementer_QCOM = 0x51, /* Qualcomm Inc */
	ONEREG_MIDR_EL1_Implementer_MARVELL = 0x56, /* Marvell International Ltd */
	ONEREG_MIDR_EL1_Implementer_APPLE = 0x61, /* Apple; known to Linux, not listed by Arm */
	ONEREG_MIDR_EL1_Implementer_INTEL = 0x69, /* Intel Corporation */
	ONEREG_MIDR_EL1_Implementer_MICROSOFT = 0x6d, /* Microsoft; known to Linux, not listed by Arm */
	ONEREG_MIDR_EL1_Implementer_AMPERE = 0xc0, /* Ampere Computing */
};

/* [23:20] Variant, or major revision: n of rnpm */
#define ONEREG_MIDR_EL1_Variant_MASK                     UINT64_C(0x0000000000f00000)
#define ONEREG_MIDR_EL1_Variant_SHIFT                    20
ONEREG_FIELD64(MIDR_EL1, Variant)

/* [19:16] Architecture version */
#define ONEREG_MIDR_EL1_Architecture_MASK                UINT64_C(0x00000000000f0000)
#define ONEREG_MIDR_EL1_Architecture_SHIFT               16
ONEREG_FIELD64(MIDR_EL1, Architecture)
enum {
	ONEREG_MIDR_EL1_Architecture_ARMV4 = 1, /* Armv4 */
	ONEREG_MIDR_EL1_Architecture_ARMV4T = 2, /* Armv4T */
	ONEREG_MIDR_EL1_Architecture_ARMV5 = 3, /* Armv5, obsolete */
	ONEREG_MIDR_EL1_Architecture_ARMV5T = 4, /* Armv5T */
	ONEREG_MIDR_EL1_Architecture_ARMV5TE = 5, /* Armv5TE */
	ONEREG_MIDR_EL1_Architecture_ARMV5TEJ = 6, /* Armv5TEJ */
	ONEREG_MIDR_EL1_Architecture_ARMV6 = 7, /* Armv6 */
	ONEREG_MIDR_EL1_Architecture_CPUID = 0xf, /* As the ID registers say */
};

/* [15:4] Part number, which the implementer assigns */
#define ONEREG_MIDR_EL1_PartNum_MASK                     UINT64_C(0x000000000000fff0)
#define ONEREG_MIDR_EL1_PartNum_SHIFT                    4
ONEREG_FIELD64(MIDR_EL1, PartNum)

/* [3:0] Minor revision: m of rnpm */
#define ONEREG_MIDR_EL1_Revision_MASK                    UINT64_C(0x000000000000000f)
#define ONEREG_MIDR_EL1_Revision_SHIFT                   0
ONEREG_FIELD64(MIDR_EL1, Revision)

#define ONEREG_MIDR_EL1_RES0                             UINT64_C(0xffffffff00000000)
#define ONEREG_MIDR_EL1_RES1                             UINT64_C(0x0000000000000000)

/*
 * MPIDR_EL1: Multiprocessor Affinity Register
 */

/* [39:32] Affinity level 3 */
#define ONEREG_MPIDR_EL1_Aff3_MASK                       UINT64_C(0x000000ff00000000)
#define ONEREG_MPIDR_EL1_Aff3_SHIFT                      32
ONEREG_FIELD64(MPIDR_EL1, Aff3)

/* [30] The PE is of a uniprocessor system */
#define ONEREG_MPIDR_EL1_U_MASK                          UINT64_C(0x0000000040000000)
#define ONEREG_MPIDR_EL1_U_SHIFT                         30
ONEREG_FIELD64(MPIDR_EL1, U)

/* [24] PEs that differ in Aff0 alone depend on each other for performance */
#define ONEREG_MPIDR_EL1_MT_MASK                         UINT64_C(0x0000000001000000)
#define ONEREG_MPIDR_EL1_MT_SHIFT                        24
ONEREG_FIELD64(MPIDR_EL1, MT)

/* [23:16] Affinity level 2 */
#define ONEREG_MPIDR_EL1_Aff2_MASK                       UINT64_C(0x0000000000ff0000)
#define ONEREG_MPIDR_EL1_Aff2_SHIFT                      16
ONEREG_FIELD64(MPIDR_EL1, Aff2)

/* [15:8] Affinity level 1 */
#define ONEREG_MPIDR_EL1_Aff1_MASK                       UINT64_C(0x000000000000ff00)
#define ONEREG_MPIDR_EL1_Aff1_SHIFT                      8
ONEREG_FIELD64(MPIDR_EL1, Aff1)

/* [7:0] Affinity level 0 */
#define ONEREG_MPIDR_EL1_Aff0_MASK                       UINT64_C(0x00000000000000ff)
#define ONEREG_MPIDR_EL1_Aff0_SHIFT                      0
ONEREG_FIELD64(MPIDR_EL1, Aff0)

#define ONEREG_MPIDR_EL1_RES0                            UINT64_C(0xffffff003e000000)
#define ONEREG_MPIDR_EL1_RES1                            UINT64_C(0x0000000080000000)

/* REVIDR_EL1 has no accessors: no fields; all bits are IMPDEF */

/* AIDR_EL1 has no accessors: no fields; all bits are IMPDEF */

/*
 * CTR_EL0: Cache Type Register
 */

/* [37:32] Log2 of the words whose Allocation Tags the smallest cache line with tags holds */
#define ONEREG_CTR_EL0_TminLine_MASK                     UINT64_C(0x0000003f00000000)
#define ONEREG_CTR_EL0_TminLine_SHIFT                    32
ONEREG_FIELD64(CTR_EL0, TminLine)

/* [29] Instruction coherence needs no instruction cache invalidation to the PoU */
#define ONEREG_CTR_EL0_DIC_MASK                          UINT64_C(0x0000000020000000)
#define ONEREG_CTR_EL0_DIC_SHIFT                         29
ONEREG_FIELD64(CTR_EL0, DIC)

/* [28] Instruction coherence needs no data cache clean to the PoU */
#define ONEREG_CTR_EL0_IDC_MASK                          UINT64_C(0x0000000010000000)
#define ONEREG_CTR_EL0_IDC_SHIFT                         28
ONEREG_FIELD64(CTR_EL0, IDC)

/* [27:24] Cache writeback granule, log2 of words; 0 if not disclosed */
#define ONEREG_CTR_EL0_CWG_MASK                          UINT64_C(0x000000000f000000)
#define ONEREG_CTR_EL0_CWG_SHIFT                         24
ONEREG_FIELD64(CTR_EL0, CWG)

/* [23:20] Exclusives reservation granule, log2 of words; 0 if not disclosed */
#define ONEREG_CTR_EL0_ERG_MASK                          UINT64_C(0x0000000000f00000)
#define ONEREG_CTR_EL0_ERG_SHIFT                         20
ONEREG_FIELD64(CTR_EL0, ERG)

/* [19:16] Log2 of the words in the smallest line of the data and unified caches */
#define ONEREG_CTR_EL0_DminLine_MASK                     UINT64_C(0x00000000000f0000)
#define ONEREG_CTR_EL0_DminLine_SHIFT                    16
ONEREG_FIELD64(CTR_EL0, DminLine)

/* [15:14] Indexing and tagging policy of the level 1 instruction cache */
#define ONEREG_CTR_EL0_L1Ip_MASK                         UINT64_C(0x000000000000c000)
#define ONEREG_CTR_EL0_L1Ip_SHIFT                        14
ONEREG_FIELD64(CTR_EL0, L1Ip)
enum {
	ONEREG_CTR_EL0_L1Ip_RESERVED_VPIPT = 0, /* Reserved; was VMID-aware physical index, physical tag */
	ONEREG_CTR_EL0_L1Ip_RESERVED_AIVIVT = 1, /* Reserved; was ASID-tagged virtual index, virtual tag */
	ONEREG_CTR_EL0_L1Ip_VIPT = 2, /* Virtual index, physical tag */
	ONEREG_CTR_EL0_L1Ip_PIPT = 3, /* Physical index, physical tag */
};

/* [3:0] Log2 of the words in the smallest line of the instruction caches */
#define ONEREG_CTR_EL0_IminLine_MASK                     UINT64_C(0x000000000000000f)
#define ONEREG_CTR_EL0_IminLine_SHIFT                    0
ONEREG_FIELD64(CTR_EL0, IminLine)

#define ONEREG_CTR_EL0_RES0                              UINT64_C(0xffffffc040003ff0)
#define ONEREG_CTR_EL0_RES1                              UINT64_C(0x0000000080000000)

/*
 * DCZID_EL0: Data Cache Zero ID Register
 */

/* [4] DC ZVA, DC GVA and DC GZVA are prohibited */
#define ONEREG_DCZID_EL0_DZP_MASK                        UINT64_C(0x0000000000000010)
#define ONEREG_DCZID_EL0_DZP_SHIFT                       4
ONEREG_FIELD64(DCZID_EL0, DZP)

/* [3:0] Log2 of the words that DC ZVA writes */
#define ONEREG_DCZID_EL0_BS_MASK                         UINT64_C(0x000000000000000f)
#define ONEREG_DCZID_EL0_BS_SHIFT                        0
ONEREG_FIELD64(DCZID_EL0, BS)

#define ONEREG_DCZID_EL0_RES0                            UINT64_C(0xffffffffffffffe0)
#define ONEREG_DCZID_EL0_RES1                            UINT64_C(0x0000000000000000)

/*
 * ID_PFR0_EL1: AArch32 Processor Feature Register 0
 */

/* [31:28] Reliability, Availability, and Serviceability Extension */
#define ONEREG_ID_PFR0_EL1_RAS_MASK                      UINT64_C(0x00000000f0000000)
#define ONEREG_ID_PFR0_EL1_RAS_SHIFT                     28
ONEREG_FIELD64(ID_PFR0_EL1, RAS)
enum {
	ONEREG_ID_PFR0_EL1_RAS_NI = 0, /* Not implemented */
	ONEREG_ID_PFR0_EL1_RAS_RAS = 1, /* FEAT_RAS: ESB and error synchronization events */
	ONEREG_ID_PFR0_EL1_RAS_RASv1p1 = 2, /* FEAT_RASv1p1: as RAS, and more ERXMISC<m> registers */
	ONEREG_ID_PFR0_EL1_RAS_RASv2 = 3, /* FEAT_RASv2: as RASv1p1, and records may be of RAS System Architecture v2 */
};

/* [27:24] PSTATE.DIT, data-independent timing (FEAT_DIT) */
#define ONEREG_ID_PFR0_EL1_DIT_MASK                      UINT64_C(0x000000000f000000)
#define ONEREG_ID_PFR0_EL1_DIT_SHIFT                     24
ONEREG_FIELD64(ID_PFR0_EL1, DIT)
enum {
	ONEREG_ID_PFR0_EL1_DIT_NI = 0, /* Not implemented */
	ONEREG_ID_PFR0_EL1_DIT_IMP = 1, /* Implemented */
};

/* [23:20] Activity Monitors Extension */
#define ONEREG_ID_PFR0_EL1_AMU_MASK                      UINT64_C(0x0000000000f00000)
#define ONEREG_ID_PFR0_EL1_AMU_SHIFT                     20
ONEREG_FIELD64(ID_PFR0_EL1, AMU)
enum {
	ONEREG_ID_PFR0_EL1_AMU_NI = 0, /* Not implemented */
	ONEREG_ID_PFR0_EL1_AMU_AMUv1 = 1, /* Version 1 (FEAT_AMUv1) */
	ONEREG_ID_PFR0_EL1_AMU_AMUv1p1 = 2, /* Version 1.1, with virtual event counters (FEAT_AMUv1p1) */
};

/* [19:16] Speculative use of branch targets trained in another context */
#define ONEREG_ID_PFR0_EL1_CSV2_MASK                     UINT64_C(0x00000000000f0000)
#define ONEREG_ID_PFR0_EL1_CSV2_SHIFT                    16
ONEREG_FIELD64(ID_PFR0_EL1, CSV2)
enum {
	ONEREG_ID_PFR0_EL1_CSV2_UNDISCLOSED = 0, /* Not disclosed */
	ONEREG_ID_PFR0_EL1_CSV2_IMP = 1, /* Branch targets do not steer speculation of other contexts (FEAT_CSV2) */
	ONEREG_ID_PFR0_EL1_CSV2_CSV2p1 = 2, /* As IMP, nor that of branches at other addresses (FEAT_CSV2_1p1) */
};

/* [15:12] T32EE instruction set */
#define ONEREG_ID_PFR0_EL1_State3_MASK                   UINT64_C(0x000000000000f000)
#define ONEREG_ID_PFR0_EL1_State3_SHIFT                  12
ONEREG_FIELD64(ID_PFR0_EL1, State3)
enum {
	ONEREG_ID_PFR0_EL1_State3_NI = 0, /* Not implemented */
	ONEREG_ID_PFR0_EL1_State3_IMP = 1, /* Implemented */
};

/* [11:8] Jazelle extension */
#define ONEREG_ID_PFR0_EL1_State2_MASK                   UINT64_C(0x0000000000000f00)
#define ONEREG_ID_PFR0_EL1_State2_SHIFT                  8
ONEREG_FIELD64(ID_PFR0_EL1, State2)
enum {
	ONEREG_ID_PFR0_EL1_State2_NI = 0, /* Not implemented */
	ONEREG_ID_PFR0_EL1_State2_NO_CV = 1, /* JOSCR.CV is not cleared on exception entry */
	ONEREG_ID_PFR0_EL1_State2_CV = 2, /* JOSCR.CV is cleared on exception entry */
};

/* [7:4] T32 instruction set */
#define ONEREG_ID_PFR0_EL1_State1_MASK                   UINT64_C(0x00000000000000f0)
#define ONEREG_ID_PFR0_EL1_State1_SHIFT                  4
ONEREG_FIELD64(ID_PFR0_EL1, State1)
enum {
	ONEREG_ID_PFR0_EL1_State1_NI = 0, /* Not implemented */
	ONEREG_ID_PFR0_EL1_State1_THUMB = 1, /* 16-bit instructions, with BL and BLX as pairs of them */
	ONEREG_ID_PFR0_EL1_State1_THUMB2 = 3, /* 16-bit and 32-bit instructions, as of Thumb-2 */
};

/* [3:0] A32 instruction set */
#define ONEREG_ID_PFR0_EL1_State0_MASK                   UINT64_C(0x000000000000000f)
#define ONEREG_ID_PFR0_EL1_State0_SHIFT                  0
ONEREG_FIELD64(ID_PFR0_EL1, State0)
enum {
	ONEREG_ID_PFR0_EL1_State0_NI = 0, /* Not implemented */
	ONEREG_ID_PFR0_EL1_State0_IMP = 1, /* Implemented */
};

#define ONEREG_ID_PFR0_EL1_RES0                          UINT64_C(0xffffffff00000000)
#define ONEREG_ID_PFR0_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * ID_PFR1_EL1: AArch32 Processor Feature Register 1
 */

/* [31:28] System register interface to the GIC CPU interface */
#define ONEREG_ID_PFR1_EL1_GIC_MASK                      UINT64_C(0x00000000f0000000)
#define ONEREG_ID_PFR1_EL1_GIC_SHIFT                     28
ONEREG_FIELD64(ID_PFR1_EL1, GIC)
enum {
	ONEREG_ID_PFR1_EL1_GIC_NI = 0, /* Not implemented */
	ONEREG_ID_PFR1_EL1_GIC_GICv3 = 1, /* GICv3.0 and GICv4.0 */
	ONEREG_ID_PFR1_EL1_GIC_GICv4p1 = 3, /* GICv4.1 */
};

/* [27:24] Parts of the Virtualization Extensions, where Virtualization is 0 */
#define ONEREG_ID_PFR1_EL1_Virt_frac_MASK                UINT64_C(0x000000000f000000)
#define ONEREG_ID_PFR1_EL1_Virt_frac_SHIFT               24
ONEREG_FIELD64(ID_PFR1_EL1, Virt_frac)
enum {
	ONEREG_ID_PFR1_EL1_Virt_frac_NI = 0, /* Not implemented */
	ONEREG_ID_PFR1_EL1_Virt_frac_IMP = 1, /* SCR.SIF, ERET, and MRS and MSR of banked registers */
};

/* [23:20] Parts of the Security Extensions, where Security is 0 */
#define ONEREG_ID_PFR1_EL1_Sec_frac_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ID_PFR1_EL1_Sec_frac_SHIFT                20
ONEREG_FIELD64(ID_PFR1_EL1, Sec_frac)
enum {
	ONEREG_ID_PFR1_EL1_Sec_frac_NI = 0, /* Not implemented */
	ONEREG_ID_PFR1_EL1_Sec_frac_WALK_DISABLE = 1, /* VBAR, and TTBCR.{PD0, PD1} */
	ONEREG_ID_PFR1_EL1_Sec_frac_SECURE_MEMORY = 2, /* As WALK_DISABLE, and access to Secure or Non-secure memory */
};

/* [19:16] Generic Timer */
#define ONEREG_ID_PFR1_EL1_GenTimer_MASK                 UINT64_C(0x00000000000f0000)
#define ONEREG_ID_PFR1_EL1_GenTimer_SHIFT                16
ONEREG_FIELD64(ID_PFR1_EL1, GenTimer)
enum {
	ONEREG_ID_PFR1_EL1_GenTimer_NI = 0, /* Not implemented */
	ONEREG_ID_PFR1_EL1_GenTimer_IMP = 1, /* Implemented */
	ONEREG_ID_PFR1_EL1_GenTimer_ECV = 2, /* As IMP, and self-synchronized counter views and EVNTIS (FEAT_ECV) */
};

/* [15:12] EL2, Hyp mode and HVC */
#define ONEREG_ID_PFR1_EL1_Virtualization_MASK           UINT64_C(0x000000000000f000)
#define ONEREG_ID_PFR1_EL1_Virtualization_SHIFT          12
ONEREG_FIELD64(ID_PFR1_EL1, Virtualization)
enum {
	ONEREG_ID_PFR1_EL1_Virtualization_NI = 0, /* Not implemented */
	ONEREG_ID_PFR1_EL1_Virtualization_IMP = 1, /* Implemented */
};

/* [11:8] M-profile programmers' model */
#define ONEREG_ID_PFR1_EL1_MProgMod_MASK                 UINT64_C(0x0000000000000f00)
#define ONEREG_ID_PFR1_EL1_MProgMod_SHIFT                8
ONEREG_FIELD64(ID_PFR1_EL1, MProgMod)
enum {
	ONEREG_ID_PFR1_EL1_MProgMod_NI = 0, /* Not implemented */
	ONEREG_ID_PFR1_EL1_MProgMod_IMP = 2, /* Two-stack model */
};

/* [7:4] EL3, Monitor mode and SMC */
#define ONEREG_ID_PFR1_EL1_Security_MASK                 UINT64_C(0x00000000000000f0)
#define ONEREG_ID_PFR1_EL1_Security_SHIFT                4
ONEREG_FIELD64(ID_PFR1_EL1, Security)
enum {
	ONEREG_ID_PFR1_EL1_Security_NI = 0, /* Not implemented */
	ONEREG_ID_PFR1_EL1_Security_EL3 = 1, /* Implemented */
	ONEREG_ID_PFR1_EL1_Security_NSACR_RFR = 2, /* As EL3, and NSACR.RFR can be set; not in Armv8 */
};

/* [3:0] Programmers' model of Armv4 and later, with its seven modes */
#define ONEREG_ID_PFR1_EL1_ProgMod_MASK                  UINT64_C(0x000000000000000f)
#define ONEREG_ID_PFR1_EL1_ProgMod_SHIFT                 0
ONEREG_FIELD64(ID_PFR1_EL1, ProgMod)
enum {
	ONEREG_ID_PFR1_EL1_ProgMod_NI = 0, /* Not implemented */
	ONEREG_ID_PFR1_EL1_ProgMod_IMP = 1, /* Implemented */
};

#define ONEREG_ID_PFR1_EL1_RES0                          UINT64_C(0xffffffff00000000)
#define ONEREG_ID_PFR1_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * ID_DFR0_EL1: AArch32 Debug Feature Register 0
 */

/* [31:28] Self-hosted Trace Extension (FEAT_TRF) */
#define ONEREG_ID_DFR0_EL1_TraceFilt_MASK                UINT64_C(0x00000000f0000000)
#define ONEREG_ID_DFR0_EL1_TraceFilt_SHIFT               28
ONEREG_FIELD64(ID_DFR0_EL1, TraceFilt)
enum {
	ONEREG_ID_DFR0_EL1_TraceFilt_NI = 0, /* Not implemented */
	ONEREG_ID_DFR0_EL1_TraceFilt_IMP = 1, /* Implemented */
};

/* [27:24] Performance Monitors Extension */
#define ONEREG_ID_DFR0_EL1_PerfMon_MASK                  UINT64_C(0x000000000f000000)
#define ONEREG_ID_DFR0_EL1_PerfMon_SHIFT                 24
ONEREG_FIELD64(ID_DFR0_EL1, PerfMon)
enum {
	ONEREG_ID_DFR0_EL1_PerfMon_NI = 0, /* Not implemented */
	ONEREG_ID_DFR0_EL1_PerfMon_PMUv1 = 1, /* PMUv1 */
	ONEREG_ID_DFR0_EL1_PerfMon_PMUv2 = 2, /* PMUv2 */
	ONEREG_ID_DFR0_EL1_PerfMon_PMUv3 = 3, /* PMUv3 */
	ONEREG_ID_DFR0_EL1_PerfMon_PMUv3p1 = 4, /* PMUv3 of Armv8.1, with event numbers of 16 bits */
	ONEREG_ID_DFR0_EL1_PerfMon_PMUv3p4 = 5, /* PMUv3 of Armv8.4, with PMMIR */
	ONEREG_ID_DFR0_EL1_PerfMon_PMUv3p5 = 6, /* PMUv3 of Armv8.5, with event counters of 64 bits */
	ONEREG_ID_DFR0_EL1_PerfMon_PMUv3p7 = 7, /* PMUv3 of Armv8.7, with freeze on overflow */
	ONEREG_ID_DFR0_EL1_PerfMon_PMUv3p8 = 8, /* PMUv3 of Armv8.8, with more numbers of common events */
	ONEREG_ID_DFR0_EL1_PerfMon_PMUv3p9 = 9, /* PMUv3 of Armv8.9 */
	ONEREG_ID_DFR0_EL1_PerfMon_IMPDEF = 0xf, /* IMPLEMENTATION DEFINED, not PMUv3 */
};

/* [23:20] Debug model of M-profile */
#define ONEREG_ID_DFR0_EL1_MProfDbg_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ID_DFR0_EL1_MProfDbg_SHIFT                20
ONEREG_FIELD64(ID_DFR0_EL1, MProfDbg)
enum {
	ONEREG_ID_DFR0_EL1_MProfDbg_NI = 0, /* Not implemented */
	ONEREG_ID_DFR0_EL1_MProfDbg_IMP = 1, /* M-profile debug, memory-mapped */
};

/* [19:16] Memory-mapped trace model */
#define ONEREG_ID_DFR0_EL1_MMapTrc_MASK                  UINT64_C(0x00000000000f0000)
#define ONEREG_ID_DFR0_EL1_MMapTrc_SHIFT                 16
ONEREG_FIELD64(ID_DFR0_EL1, MMapTrc)
enum {
	ONEREG_ID_DFR0_EL1_MMapTrc_NI = 0, /* Not implemented */
	ONEREG_ID_DFR0_EL1_MMapTrc_IMP = 1, /* Arm trace architecture, memory-mapped */
};

/* [15:12] Trace model by System registers */
#define ONEREG_ID_DFR0_EL1_CopTrc_MASK                   UINT64_C(0x000000000000f000)
#define ONEREG_ID_DFR0_EL1_CopTrc_SHIFT                  12
ONEREG_FIELD64(ID_DFR0_EL1, CopTrc)
enum {
	ONEREG_ID_DFR0_EL1_CopTrc_NI = 0, /* Not implemented */
	ONEREG_ID_DFR0_EL1_CopTrc_IMP = 1, /* Arm trace architecture, by System registers */
};

/* [11:8] Memory-mapped debug model of Armv7-A and Armv7-R */
#define ONEREG_ID_DFR0_EL1_MMapDbg_MASK                  UINT64_C(0x0000000000000f00)
#define ONEREG_ID_DFR0_EL1_MMapDbg_SHIFT                 8
ONEREG_FIELD64(ID_DFR0_EL1, MMapDbg)
enum {
	ONEREG_ID_DFR0_EL1_MMapDbg_NI = 0, /* Not implemented */
	ONEREG_ID_DFR0_EL1_MMapDbg_Armv7 = 4, /* v7 Debug, memory-mapped */
	ONEREG_ID_DFR0_EL1_MMapDbg_Armv7p1 = 5, /* v7.1 Debug, memory-mapped */
};

/* [7:4] Secure debug by System registers: as CopDbg, or 0 without Secure state */
#define ONEREG_ID_DFR0_EL1_CopSDbg_MASK                  UINT64_C(0x00000000000000f0)
#define ONEREG_ID_DFR0_EL1_CopSDbg_SHIFT                 4
ONEREG_FIELD64(ID_DFR0_EL1, CopSDbg)
enum {
	ONEREG_ID_DFR0_EL1_CopSDbg_NI = 0, /* Not implemented */
	ONEREG_ID_DFR0_EL1_CopSDbg_Armv6p1 = 3, /* v6.1 Debug */
	ONEREG_ID_DFR0_EL1_CopSDbg_Armv7 = 4, /* v7 Debug */
	ONEREG_ID_DFR0_EL1_CopSDbg_Armv7p1 = 5, /* v7.1 Debug */
	ONEREG_ID_DFR0_EL1_CopSDbg_Armv8 = 6, /* v8 Debug */
	ONEREG_ID_DFR0_EL1_CopSDbg_VHE = 7, /* v8.1 Debug, with VHE */
	ONEREG_ID_DFR0_EL1_CopSDbg_Debugv8p2 = 8, /* v8.2 Debug (FEAT_Debugv8p2) */
	ONEREG_ID_DFR0_EL1_CopSDbg_Debugv8p4 = 9, /* v8.4 Debug (FEAT_Debugv8p4) */
	ONEREG_ID_DFR0_EL1_CopSDbg_Debugv8p8 = 0xa, /* v8.8 Debug (FEAT_Debugv8p8) */
	ONEREG_ID_DFR0_EL1_CopSDbg_Debugv8p9 = 0xb, /* v8.9 Debug (FEAT_Debugv8p9) */
};

/* [3:0] Debug architecture, by System registers */
#define ONEREG_ID_DFR0_EL1_CopDbg_MASK                   UINT64_C(0x000000000000000f)
#define ONEREG_ID_DFR0_EL1_CopDbg_SHIFT                  0
ONEREG_FIELD64(ID_DFR0_EL1, CopDbg)
enum {
	ONEREG_ID_DFR0_EL1_CopDbg_NI = 0, /* Not implemented */
	ONEREG_ID_DFR0_EL1_CopDbg_Armv6 = 2, /* v6 Debug */
	ONEREG_ID_DFR0_EL1_CopDbg_Armv6p1 = 3, /* v6.1 Debug */
	ONEREG_ID_DFR0_EL1_CopDbg_Armv7 = 4, /* v7 Debug */
	ONEREG_ID_DFR0_EL1_CopDbg_Armv7p1 = 5, /* v7.1 Debug */
	ONEREG_ID_DFR0_EL1_CopDbg_Armv8 = 6, /* v8 Debug */
	ONEREG_ID_DFR0_EL1_CopDbg_VHE = 7, /* v8.1 Debug, with VHE */
	ONEREG_ID_DFR0_EL1_CopDbg_Debugv8p2 = 8, /* v8.2 Debug (FEAT_Debugv8p2) */
	ONEREG_ID_DFR0_EL1_CopDbg_Debugv8p4 = 9, /* v8.4 Debug (FEAT_Debugv8p4) */
	ONEREG_ID_DFR0_EL1_CopDbg_Debugv8p8 = 0xa, /* v8.8 Debug (FEAT_Debugv8p8) */
	ONEREG_ID_DFR0_EL1_CopDbg_Debugv8p9 = 0xb, /* v8.9 Debug (FEAT_Debugv8p9) */
};

#define ONEREG_ID_DFR0_EL1_RES0                          UINT64_C(0xffffffff00000000)
#define ONEREG_ID_DFR0_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * ID_AFR0_EL1: AArch32 Auxiliary Feature Register 0
 */

/* IMPDEF<n>: IMPLEMENTATION DEFINED */
#define ONEREG_ID_AFR0_EL1_IMPDEF3_MASK                  UINT64_C(0x000000000000f000)
#define ONEREG_ID_AFR0_EL1_IMPDEF3_SHIFT                 12
ONEREG_FIELD64(ID_AFR0_EL1, IMPDEF3)
#define ONEREG_ID_AFR0_EL1_IMPDEF2_MASK                  UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AFR0_EL1_IMPDEF2_SHIFT                 8
ONEREG_FIELD64(ID_AFR0_EL1, IMPDEF2)
#define ONEREG_ID_AFR0_EL1_IMPDEF1_MASK                  UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AFR0_EL1_IMPDEF1_SHIFT                 4
ONEREG_FIELD64(ID_AFR0_EL1, IMPDEF1)
#define ONEREG_ID_AFR0_EL1_IMPDEF0_MASK                  UINT64_C(0x000000000000000f)
#define ONEREG_ID_AFR0_EL1_IMPDEF0_SHIFT                 0
ONEREG_FIELD64(ID_AFR0_EL1, IMPDEF0)

#define ONEREG_ID_AFR0_EL1_RES0                          UINT64_C(0xffffffffffff0000)
#define ONEREG_ID_AFR0_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * ID_MMFR0_EL1: AArch32 Memory Model Feature Register 0
 */

/* [31:28] How the innermost shareability domain is implemented, where ShareLvl is TWO */
#define ONEREG_ID_MMFR0_EL1_InnerShr_MASK                UINT64_C(0x00000000f0000000)
#define ONEREG_ID_MMFR0_EL1_InnerShr_SHIFT               28
ONEREG_FIELD64(ID_MMFR0_EL1, InnerShr)
enum {
	ONEREG_ID_MMFR0_EL1_InnerShr_NC = 0, /* As Non-cacheable */
	ONEREG_ID_MMFR0_EL1_InnerShr_HW = 1, /* With hardware coherency */
	ONEREG_ID_MMFR0_EL1_InnerShr_IGNORED = 0xf, /* Shareability is ignored */
};

/* [27:24] Fast Context Switch Extension */
#define ONEREG_ID_MMFR0_EL1_FCSE_MASK                    UINT64_C(0x000000000f000000)
#define ONEREG_ID_MMFR0_EL1_FCSE_SHIFT                   24
ONEREG_FIELD64(ID_MMFR0_EL1, FCSE)
enum {
	ONEREG_ID_MMFR0_EL1_FCSE_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR0_EL1_FCSE_IMP = 1, /* Implemented */
};

/* [23:20] Auxiliary registers */
#define ONEREG_ID_MMFR0_EL1_AuxReg_MASK                  UINT64_C(0x0000000000f00000)
#define ONEREG_ID_MMFR0_EL1_AuxReg_SHIFT                 20
ONEREG_FIELD64(ID_MMFR0_EL1, AuxReg)
enum {
	ONEREG_ID_MMFR0_EL1_AuxReg_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR0_EL1_AuxReg_ACTLR = 1, /* ACTLR alone */
	ONEREG_ID_MMFR0_EL1_AuxReg_AIFSR = 2, /* ACTLR, AIFSR and ADFSR */
};

/* [19:16] Tightly coupled memories, and DMA to them */
#define ONEREG_ID_MMFR0_EL1_TCM_MASK                     UINT64_C(0x00000000000f0000)
#define ONEREG_ID_MMFR0_EL1_TCM_SHIFT                    16
ONEREG_FIELD64(ID_MMFR0_EL1, TCM)
enum {
	ONEREG_ID_MMFR0_EL1_TCM_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR0_EL1_TCM_IMPDEF = 1, /* IMPLEMENTATION DEFINED */
	ONEREG_ID_MMFR0_EL1_TCM_TCM = 2, /* TCM as in Armv6 */
	ONEREG_ID_MMFR0_EL1_TCM_TCM_DMA = 3, /* TCM and DMA as in Armv6 */
};

/* [15:12] Levels of shareability */
#define ONEREG_ID_MMFR0_EL1_ShareLvl_MASK                UINT64_C(0x000000000000f000)
#define ONEREG_ID_MMFR0_EL1_ShareLvl_SHIFT               12
ONEREG_FIELD64(ID_MMFR0_EL1, ShareLvl)
enum {
	ONEREG_ID_MMFR0_EL1_ShareLvl_ONE = 0, /* One level */
	ONEREG_ID_MMFR0_EL1_ShareLvl_TWO = 1, /* Two levels */
};

/* [11:8] How the outermost shareability domain is implemented */
#define ONEREG_ID_MMFR0_EL1_OuterShr_MASK                UINT64_C(0x0000000000000f00)
#define ONEREG_ID_MMFR0_EL1_OuterShr_SHIFT               8
ONEREG_FIELD64(ID_MMFR0_EL1, OuterShr)
enum {
	ONEREG_ID_MMFR0_EL1_OuterShr_NC = 0, /* As Non-cacheable */
	ONEREG_ID_MMFR0_EL1_OuterShr_HW = 1, /* With hardware coherency */
	ONEREG_ID_MMFR0_EL1_OuterShr_IGNORED = 0xf, /* Shareability is ignored */
};

/* [7:4] Protected Memory System Architecture */
#define ONEREG_ID_MMFR0_EL1_PMSA_MASK                    UINT64_C(0x00000000000000f0)
#define ONEREG_ID_MMFR0_EL1_PMSA_SHIFT                   4
ONEREG_FIELD64(ID_MMFR0_EL1, PMSA)
enum {
	ONEREG_ID_MMFR0_EL1_PMSA_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR0_EL1_PMSA_IMPDEF = 1, /* IMPLEMENTATION DEFINED */
	ONEREG_ID_MMFR0_EL1_PMSA_PMSAv6 = 2, /* PMSAv6, with a Cache Type Register */
	ONEREG_ID_MMFR0_EL1_PMSA_PMSAv7 = 3, /* PMSAv7, with memory subsections */
};

/* [3:0] Virtual Memory System Architecture */
#define ONEREG_ID_MMFR0_EL1_VMSA_MASK                    UINT64_C(0x000000000000000f)
#define ONEREG_ID_MMFR0_EL1_VMSA_SHIFT                   0
ONEREG_FIELD64(ID_MMFR0_EL1, VMSA)
enum {
	ONEREG_ID_MMFR0_EL1_VMSA_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR0_EL1_VMSA_IMPDEF = 1, /* IMPLEMENTATION DEFINED */
	ONEREG_ID_MMFR0_EL1_VMSA_VMSAv6 = 2, /* VMSAv6, with Cache and TLB Type Registers */
	ONEREG_ID_MMFR0_EL1_VMSA_VMSAv7 = 3, /* VMSAv7, with remapping and the Access flag */
	ONEREG_ID_MMFR0_EL1_VMSA_VMSAv7_PXN = 4, /* As VMSAv7, and PXN in Short-descriptors */
	ONEREG_ID_MMFR0_EL1_VMSA_VMSAv7_LONG = 5, /* As VMSAv7_PXN, and Long-descriptors */
};

#define ONEREG_ID_MMFR0_EL1_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_ID_MMFR0_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_MMFR1_EL1: AArch32 Memory Model Feature Register 1
 */

/* [31:28] When software must flush the branch predictor */
#define ONEREG_ID_MMFR1_EL1_BPred_MASK                   UINT64_C(0x00000000f0000000)
#define ONEREG_ID_MMFR1_EL1_BPred_SHIFT                  28
ONEREG_FIELD64(ID_MMFR1_EL1, BPred)
enum {
	ONEREG_ID_MMFR1_EL1_BPred_NI = 0, /* No branch predictor, or no MMU */
	ONEREG_ID_MMFR1_EL1_BPred_BP_SW_MANGED = 1, /* On changes of translation, of instructions, and of ASID or ContextID */
	ONEREG_ID_MMFR1_EL1_BPred_BP_ASID_AWARE = 2, /* As BP_SW_MANGED, unless the ASID or ContextID changes too */
	ONEREG_ID_MMFR1_EL1_BPred_BP_NOSNOOP = 3, /* On writes to instruction locations only */
	ONEREG_ID_MMFR1_EL1_BPred_BP_INVISIBLE = 4, /* Never */
};

/* [27:24] Test and clean operations on the level 1 data cache */
#define ONEREG_ID_MMFR1_EL1_L1TstCln_MASK                UINT64_C(0x000000000f000000)
#define ONEREG_ID_MMFR1_EL1_L1TstCln_SHIFT               24
ONEREG_FIELD64(ID_MMFR1_EL1, L1TstCln)
enum {
	ONEREG_ID_MMFR1_EL1_L1TstCln_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR1_EL1_L1TstCln_NOINVALIDATE = 1, /* Test and clean */
	ONEREG_ID_MMFR1_EL1_L1TstCln_INVALIDATE = 2, /* As NOINVALIDATE, and test, clean and invalidate */
};

/* [23:20] Maintenance of a whole unified level 1 cache */
#define ONEREG_ID_MMFR1_EL1_L1Uni_MASK                   UINT64_C(0x0000000000f00000)
#define ONEREG_ID_MMFR1_EL1_L1Uni_SHIFT                  20
ONEREG_FIELD64(ID_MMFR1_EL1, L1Uni)
enum {
	ONEREG_ID_MMFR1_EL1_L1Uni_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR1_EL1_L1Uni_INVALIDATE = 1, /* Invalidate the cache, or the branch predictor */
	ONEREG_ID_MMFR1_EL1_L1Uni_CLEAN_AND_INVALIDATE = 2, /* As INVALIDATE, and clean, with or without invalidate */
};

/* [19:16] Maintenance of whole separate level 1 caches */
#define ONEREG_ID_MMFR1_EL1_L1Hvd_MASK                   UINT64_C(0x00000000000f0000)
#define ONEREG_ID_MMFR1_EL1_L1Hvd_SHIFT                  16
ONEREG_FIELD64(ID_MMFR1_EL1, L1Hvd)
enum {
	ONEREG_ID_MMFR1_EL1_L1Hvd_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR1_EL1_L1Hvd_INVALIDATE_ISIDE_ONLY = 1, /* Invalidate the instruction cache, or the branch predictor */
	ONEREG_ID_MMFR1_EL1_L1Hvd_INVALIDATE = 2, /* As INVALIDATE_ISIDE_ONLY, and invalidate the data cache, or both caches */
	ONEREG_ID_MMFR1_EL1_L1Hvd_CLEAN_AND_INVALIDATE = 3, /* As INVALIDATE, and clean the data cache, with or without invalidate */
};

/* [15:12] Maintenance of a unified level 1 cache by set/way */
#define ONEREG_ID_MMFR1_EL1_L1UniSW_MASK                 UINT64_C(0x000000000000f000)
#define ONEREG_ID_MMFR1_EL1_L1UniSW_SHIFT                12
ONEREG_FIELD64(ID_MMFR1_EL1, L1UniSW)
enum {
	ONEREG_ID_MMFR1_EL1_L1UniSW_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR1_EL1_L1UniSW_CLEAN = 1, /* Clean a line */
	ONEREG_ID_MMFR1_EL1_L1UniSW_CLEAN_AND_INVALIDATE = 2, /* As CLEAN, and clean and invalidate a line */
	ONEREG_ID_MMFR1_EL1_L1UniSW_INVALIDATE = 3, /* As CLEAN_AND_INVALIDATE, and invalidate a line */
};

/* [11:8] Maintenance of separate level 1 caches by set/way */
#define ONEREG_ID_MMFR1_EL1_L1HvdSW_MASK                 UINT64_C(0x0000000000000f00)
#define ONEREG_ID_MMFR1_EL1_L1HvdSW_SHIFT                8
ONEREG_FIELD64(ID_MMFR1_EL1, L1HvdSW)
enum {
	ONEREG_ID_MMFR1_EL1_L1HvdSW_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR1_EL1_L1HvdSW_CLEAN_AND_INVALIDATE = 1, /* Clean, and clean and invalidate a data cache line */
	ONEREG_ID_MMFR1_EL1_L1HvdSW_INVALIDATE_DSIDE_ONLY = 2, /* As CLEAN_AND_INVALIDATE, and invalidate a data cache line */
	ONEREG_ID_MMFR1_EL1_L1HvdSW_INVALIDATE = 3, /* As INVALIDATE_DSIDE_ONLY, and invalidate an instruction cache line */
};

/* [7:4] Maintenance of a unified level 1 cache by VA */
#define ONEREG_ID_MMFR1_EL1_L1UniVA_MASK                 UINT64_C(0x00000000000000f0)
#define ONEREG_ID_MMFR1_EL1_L1UniVA_SHIFT                4
ONEREG_FIELD64(ID_MMFR1_EL1, L1UniVA)
enum {
	ONEREG_ID_MMFR1_EL1_L1UniVA_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR1_EL1_L1UniVA_CLEAN_AND_INVALIDATE = 1, /* Clean, invalidate, and clean and invalidate a line */
	ONEREG_ID_MMFR1_EL1_L1UniVA_INVALIDATE_BP = 2, /* As CLEAN_AND_INVALIDATE, and invalidate the branch predictor */
};

/* [3:0] Maintenance of separate level 1 caches by VA */
#define ONEREG_ID_MMFR1_EL1_L1HvdVA_MASK                 UINT64_C(0x000000000000000f)
#define ONEREG_ID_MMFR1_EL1_L1HvdVA_SHIFT                0
ONEREG_FIELD64(ID_MMFR1_EL1, L1HvdVA)
enum {
	ONEREG_ID_MMFR1_EL1_L1HvdVA_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR1_EL1_L1HvdVA_CLEAN_AND_INVALIDATE = 1, /* Clean, invalidate, or both a data line; clean an instruction line */
	ONEREG_ID_MMFR1_EL1_L1HvdVA_INVALIDATE_BP = 2, /* As CLEAN_AND_INVALIDATE, and invalidate the branch predictor */
};

#define ONEREG_ID_MMFR1_EL1_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_ID_MMFR1_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_MMFR2_EL1: AArch32 Memory Model Feature Register 2
 */

/* [31:28] Hardware updates of the Access flag of VMSAv7 */
#define ONEREG_ID_MMFR2_EL1_HWAccFlg_MASK                UINT64_C(0x00000000f0000000)
#define ONEREG_ID_MMFR2_EL1_HWAccFlg_SHIFT               28
ONEREG_FIELD64(ID_MMFR2_EL1, HWAccFlg)
enum {
	ONEREG_ID_MMFR2_EL1_HWAccFlg_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR2_EL1_HWAccFlg_IMP = 1, /* Implemented */
};

/* [27:24] WFI stalls */
#define ONEREG_ID_MMFR2_EL1_WFIStall_MASK                UINT64_C(0x000000000f000000)
#define ONEREG_ID_MMFR2_EL1_WFIStall_SHIFT               24
ONEREG_FIELD64(ID_MMFR2_EL1, WFIStall)
enum {
	ONEREG_ID_MMFR2_EL1_WFIStall_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR2_EL1_WFIStall_IMP = 1, /* Implemented */
};

/* [23:20] Barriers by System instructions in coproc 0b1111 */
#define ONEREG_ID_MMFR2_EL1_MemBarr_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ID_MMFR2_EL1_MemBarr_SHIFT                20
ONEREG_FIELD64(ID_MMFR2_EL1, MemBarr)
enum {
	ONEREG_ID_MMFR2_EL1_MemBarr_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR2_EL1_MemBarr_DSB_ONLY = 1, /* DSB */
	ONEREG_ID_MMFR2_EL1_MemBarr_IMP = 2, /* As DSB_ONLY, and ISB and DMB */
};

/* [19:16] Maintenance of a unified TLB */
#define ONEREG_ID_MMFR2_EL1_UniTLB_MASK                  UINT64_C(0x00000000000f0000)
#define ONEREG_ID_MMFR2_EL1_UniTLB_SHIFT                 16
ONEREG_FIELD64(ID_MMFR2_EL1, UniTLB)
enum {
	ONEREG_ID_MMFR2_EL1_UniTLB_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR2_EL1_UniTLB_BY_VA = 1, /* Invalidate all entries, or one by VA */
	ONEREG_ID_MMFR2_EL1_UniTLB_BY_MATCH_ASID = 2, /* As BY_VA, and by ASID */
	ONEREG_ID_MMFR2_EL1_UniTLB_BY_ALL_ASID = 3, /* As BY_MATCH_ASID, and by VA for all ASIDs */
	ONEREG_ID_MMFR2_EL1_UniTLB_OTHER_TLBS = 4, /* As BY_ALL_ASID, and entries of Hyp mode, and all of Non-secure PL1&0 */
	ONEREG_ID_MMFR2_EL1_UniTLB_BROADCAST = 5, /* As OTHER_TLBS, and last-level entries by VA (TLBIMVAL and the like) */
	ONEREG_ID_MMFR2_EL1_UniTLB_BY_IPA = 6, /* As BROADCAST, and stage 2 entries by IPA */
};

/* [15:12] Maintenance of separate TLBs; IMPLEMENTATION DEFINED where UniTLB is not 0 */
#define ONEREG_ID_MMFR2_EL1_HvdTLB_MASK                  UINT64_C(0x000000000000f000)
#define ONEREG_ID_MMFR2_EL1_HvdTLB_SHIFT                 12
ONEREG_FIELD64(ID_MMFR2_EL1, HvdTLB)
enum {
	ONEREG_ID_MMFR2_EL1_HvdTLB_NI = 0, /* Not implemented */
};

/* [11:8] Maintenance of ranges by VA of separate level 1 caches */
#define ONEREG_ID_MMFR2_EL1_L1HvdRng_MASK                UINT64_C(0x0000000000000f00)
#define ONEREG_ID_MMFR2_EL1_L1HvdRng_SHIFT               8
ONEREG_FIELD64(ID_MMFR2_EL1, L1HvdRng)
enum {
	ONEREG_ID_MMFR2_EL1_L1HvdRng_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR2_EL1_L1HvdRng_IMP = 1, /* Implemented */
};

/* [7:4] Background fetches of ranges by VA into separate level 1 caches */
#define ONEREG_ID_MMFR2_EL1_L1HvdBG_MASK                 UINT64_C(0x00000000000000f0)
#define ONEREG_ID_MMFR2_EL1_L1HvdBG_SHIFT                4
ONEREG_FIELD64(ID_MMFR2_EL1, L1HvdBG)
enum {
	ONEREG_ID_MMFR2_EL1_L1HvdBG_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR2_EL1_L1HvdBG_IMP = 1, /* Implemented */
};

/* [3:0] Foreground fetches of ranges by VA into separate level 1 caches */
#define ONEREG_ID_MMFR2_EL1_L1HvdFG_MASK                 UINT64_C(0x000000000000000f)
#define ONEREG_ID_MMFR2_EL1_L1HvdFG_SHIFT                0
ONEREG_FIELD64(ID_MMFR2_EL1, L1HvdFG)
enum {
	ONEREG_ID_MMFR2_EL1_L1HvdFG_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR2_EL1_L1HvdFG_IMP = 1, /* Implemented */
};

#define ONEREG_ID_MMFR2_EL1_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_ID_MMFR2_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_MMFR3_EL1: AArch32 Memory Model Feature Register 3
 */

/* [31:28] Supersections in Short-descriptor tables */
#define ONEREG_ID_MMFR3_EL1_Supersec_MASK                UINT64_C(0x00000000f0000000)
#define ONEREG_ID_MMFR3_EL1_Supersec_SHIFT               28
ONEREG_FIELD64(ID_MMFR3_EL1, Supersec)
enum {
	ONEREG_ID_MMFR3_EL1_Supersec_IMP = 0, /* Implemented */
	ONEREG_ID_MMFR3_EL1_Supersec_NI = 0xf, /* Not implemented */
};

/* [27:24] Physical memory that the caches support */
#define ONEREG_ID_MMFR3_EL1_CMemSz_MASK                  UINT64_C(0x000000000f000000)
#define ONEREG_ID_MMFR3_EL1_CMemSz_SHIFT                 24
ONEREG_FIELD64(ID_MMFR3_EL1, CMemSz)
enum {
	ONEREG_ID_MMFR3_EL1_CMemSz_SIZE_4GB = 0, /* 4 GB, addresses of 32 bits */
	ONEREG_ID_MMFR3_EL1_CMemSz_SIZE_64GB = 1, /* 64 GB, addresses of 36 bits */
	ONEREG_ID_MMFR3_EL1_CMemSz_SIZE_1TB = 2, /* 1 TB or more, addresses of 40 bits or more */
};

/* [23:20] Translation table walks see updates without a clean to the PoU */
#define ONEREG_ID_MMFR3_EL1_CohWalk_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ID_MMFR3_EL1_CohWalk_SHIFT                20
ONEREG_FIELD64(ID_MMFR3_EL1, CohWalk)
enum {
	ONEREG_ID_MMFR3_EL1_CohWalk_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR3_EL1_CohWalk_IMP = 1, /* Implemented */
};

/* [19:16] Privileged Access Never */
#define ONEREG_ID_MMFR3_EL1_PAN_MASK                     UINT64_C(0x00000000000f0000)
#define ONEREG_ID_MMFR3_EL1_PAN_SHIFT                    16
ONEREG_FIELD64(ID_MMFR3_EL1, PAN)
enum {
	ONEREG_ID_MMFR3_EL1_PAN_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR3_EL1_PAN_PAN = 1, /* PSTATE.PAN (FEAT_PAN) */
	ONEREG_ID_MMFR3_EL1_PAN_PAN2 = 2, /* As PAN, and ATS1CPRP and ATS1CPWP (FEAT_PAN2) */
};

/* [15:12] Maintenance operations that are broadcast */
#define ONEREG_ID_MMFR3_EL1_MaintBcst_MASK               UINT64_C(0x000000000000f000)
#define ONEREG_ID_MMFR3_EL1_MaintBcst_SHIFT              12
ONEREG_FIELD64(ID_MMFR3_EL1, MaintBcst)
enum {
	ONEREG_ID_MMFR3_EL1_MaintBcst_NI = 0, /* None; all are local */
	ONEREG_ID_MMFR3_EL1_MaintBcst_NO_TLB = 1, /* Those of caches and branch predictors, not of TLBs */
	ONEREG_ID_MMFR3_EL1_MaintBcst_ALL = 2, /* Those of caches, branch predictors and TLBs */
};

/* [11:8] Branch predictor maintenance in hierarchical cache systems */
#define ONEREG_ID_MMFR3_EL1_BPMaint_MASK                 UINT64_C(0x0000000000000f00)
#define ONEREG_ID_MMFR3_EL1_BPMaint_SHIFT                8
ONEREG_FIELD64(ID_MMFR3_EL1, BPMaint)
enum {
	ONEREG_ID_MMFR3_EL1_BPMaint_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR3_EL1_BPMaint_ALL = 1, /* Invalidate all */
	ONEREG_ID_MMFR3_EL1_BPMaint_BY_VA = 2, /* As ALL, and invalidate by VA */
};

/* [7:4] Cache maintenance by set/way in hierarchical cache systems */
#define ONEREG_ID_MMFR3_EL1_CMaintSW_MASK                UINT64_C(0x00000000000000f0)
#define ONEREG_ID_MMFR3_EL1_CMaintSW_SHIFT               4
ONEREG_FIELD64(ID_MMFR3_EL1, CMaintSW)
enum {
	ONEREG_ID_MMFR3_EL1_CMaintSW_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR3_EL1_CMaintSW_IMP = 1, /* Invalidate, clean, and clean and invalidate data cache */
};

/* [3:0] Cache maintenance by VA in hierarchical cache systems */
#define ONEREG_ID_MMFR3_EL1_CMaintVA_MASK                UINT64_C(0x000000000000000f)
#define ONEREG_ID_MMFR3_EL1_CMaintVA_SHIFT               0
ONEREG_FIELD64(ID_MMFR3_EL1, CMaintVA)
enum {
	ONEREG_ID_MMFR3_EL1_CMaintVA_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR3_EL1_CMaintVA_IMP = 1, /* Invalidate, clean, or both data cache; invalidate instruction cache */
};

#define ONEREG_ID_MMFR3_EL1_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_ID_MMFR3_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_ISAR0_EL1: AArch32 Instruction Set Attribute Register 0
 */

/* [27:24] SDIV and UDIV */
#define ONEREG_ID_ISAR0_EL1_Divide_MASK                  UINT64_C(0x000000000f000000)
#define ONEREG_ID_ISAR0_EL1_Divide_SHIFT                 24
ONEREG_FIELD64(ID_ISAR0_EL1, Divide)
enum {
	ONEREG_ID_ISAR0_EL1_Divide_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR0_EL1_Divide_xDIV_T32 = 1, /* In T32 */
	ONEREG_ID_ISAR0_EL1_Divide_xDIV_A32 = 2, /* In T32 and A32 */
};

/* [23:20] BKPT */
#define ONEREG_ID_ISAR0_EL1_Debug_MASK                   UINT64_C(0x0000000000f00000)
#define ONEREG_ID_ISAR0_EL1_Debug_SHIFT                  20
ONEREG_FIELD64(ID_ISAR0_EL1, Debug)
enum {
	ONEREG_ID_ISAR0_EL1_Debug_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR0_EL1_Debug_IMP = 1, /* Implemented */
};

/* [19:16] Generic System register access instructions */
#define ONEREG_ID_ISAR0_EL1_Coproc_MASK                  UINT64_C(0x00000000000f0000)
#define ONEREG_ID_ISAR0_EL1_Coproc_SHIFT                 16
ONEREG_FIELD64(ID_ISAR0_EL1, Coproc)
enum {
	ONEREG_ID_ISAR0_EL1_Coproc_NI = 0, /* None, except those that another field or architecture attributes */
	ONEREG_ID_ISAR0_EL1_Coproc_MRC = 1, /* CDP, LDC, MCR, MRC and STC */
	ONEREG_ID_ISAR0_EL1_Coproc_MRC2 = 2, /* As MRC, and CDP2, LDC2, MCR2, MRC2 and STC2 */
	ONEREG_ID_ISAR0_EL1_Coproc_MRRC = 3, /* As MRC2, and MCRR and MRRC */
	ONEREG_ID_ISAR0_EL1_Coproc_MRRC2 = 4, /* As MRRC, and MCRR2 and MRRC2 */
};

/* [15:12] Compare and branch in T32: CBNZ and CBZ */
#define ONEREG_ID_ISAR0_EL1_CmpBranch_MASK               UINT64_C(0x000000000000f000)
#define ONEREG_ID_ISAR0_EL1_CmpBranch_SHIFT              12
ONEREG_FIELD64(ID_ISAR0_EL1, CmpBranch)
enum {
	ONEREG_ID_ISAR0_EL1_CmpBranch_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR0_EL1_CmpBranch_IMP = 1, /* Implemented */
};

/* [11:8] BFC, BFI, SBFX and UBFX */
#define ONEREG_ID_ISAR0_EL1_BitField_MASK                UINT64_C(0x0000000000000f00)
#define ONEREG_ID_ISAR0_EL1_BitField_SHIFT               8
ONEREG_FIELD64(ID_ISAR0_EL1, BitField)
enum {
	ONEREG_ID_ISAR0_EL1_BitField_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR0_EL1_BitField_IMP = 1, /* Implemented */
};

/* [7:4] CLZ */
#define ONEREG_ID_ISAR0_EL1_BitCount_MASK                UINT64_C(0x00000000000000f0)
#define ONEREG_ID_ISAR0_EL1_BitCount_SHIFT               4
ONEREG_FIELD64(ID_ISAR0_EL1, BitCount)
enum {
	ONEREG_ID_ISAR0_EL1_BitCount_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR0_EL1_BitCount_IMP = 1, /* Implemented */
};

/* [3:0] SWP and SWPB in A32 */
#define ONEREG_ID_ISAR0_EL1_Swap_MASK                    UINT64_C(0x000000000000000f)
#define ONEREG_ID_ISAR0_EL1_Swap_SHIFT                   0
ONEREG_FIELD64(ID_ISAR0_EL1, Swap)
enum {
	ONEREG_ID_ISAR0_EL1_Swap_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR0_EL1_Swap_IMP = 1, /* Implemented */
};

#define ONEREG_ID_ISAR0_EL1_RES0                         UINT64_C(0xfffffffff0000000)
#define ONEREG_ID_ISAR0_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_ISAR1_EL1: AArch32 Instruction Set Attribute Register 1
 */

/* [31:28] BXJ, and the J bit of the PSR */
#define ONEREG_ID_ISAR1_EL1_Jazelle_MASK                 UINT64_C(0x00000000f0000000)
#define ONEREG_ID_ISAR1_EL1_Jazelle_SHIFT                28
ONEREG_FIELD64(ID_ISAR1_EL1, Jazelle)
enum {
	ONEREG_ID_ISAR1_EL1_Jazelle_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR1_EL1_Jazelle_IMP = 1, /* Implemented */
};

/* [27:24] Interworking branches */
#define ONEREG_ID_ISAR1_EL1_Interwork_MASK               UINT64_C(0x000000000f000000)
#define ONEREG_ID_ISAR1_EL1_Interwork_SHIFT              24
ONEREG_FIELD64(ID_ISAR1_EL1, Interwork)
enum {
	ONEREG_ID_ISAR1_EL1_Interwork_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR1_EL1_Interwork_BX = 1, /* BX, and the T bit of the PSR */
	ONEREG_ID_ISAR1_EL1_Interwork_BLX = 2, /* As BX, and BLX, and loads of the PC branch as BX does */
	ONEREG_ID_ISAR1_EL1_Interwork_A32_BX = 3, /* As BLX, and A32 data processing to the PC without flags branches as BX does */
};

/* [23:20] Long immediates: MOVT, MOV of 16 bits, T32 ADD and SUB of 12 bits */
#define ONEREG_ID_ISAR1_EL1_Immediate_MASK               UINT64_C(0x0000000000f00000)
#define ONEREG_ID_ISAR1_EL1_Immediate_SHIFT              20
ONEREG_FIELD64(ID_ISAR1_EL1, Immediate)
enum {
	ONEREG_ID_ISAR1_EL1_Immediate_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR1_EL1_Immediate_IMP = 1, /* Implemented */
};

/* [19:16] IT in T32, and the IT bits of the PSR */
#define ONEREG_ID_ISAR1_EL1_IfThen_MASK                  UINT64_C(0x00000000000f0000)
#define ONEREG_ID_ISAR1_EL1_IfThen_SHIFT                 16
ONEREG_FIELD64(ID_ISAR1_EL1, IfThen)
enum {
	ONEREG_ID_ISAR1_EL1_IfThen_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR1_EL1_IfThen_IMP = 1, /* Implemented */
};

/* [15:12] Sign and zero extension */
#define ONEREG_ID_ISAR1_EL1_Extend_MASK                  UINT64_C(0x000000000000f000)
#define ONEREG_ID_ISAR1_EL1_Extend_SHIFT                 12
ONEREG_FIELD64(ID_ISAR1_EL1, Extend)
enum {
	ONEREG_ID_ISAR1_EL1_Extend_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR1_EL1_Extend_SXTB = 1, /* SXTB, SXTH, UXTB and UXTH */
	ONEREG_ID_ISAR1_EL1_Extend_SXTB16 = 2, /* As SXTB, and SXTB16, SXTAB, SXTAB16, SXTAH, and unsigned ones */
};

/* [11:8] Exception handling of A and R profiles: SRS, RFE and CPS */
#define ONEREG_ID_ISAR1_EL1_Except_AR_MASK               UINT64_C(0x0000000000000f00)
#define ONEREG_ID_ISAR1_EL1_Except_AR_SHIFT              8
ONEREG_FIELD64(ID_ISAR1_EL1, Except_AR)
enum {
	ONEREG_ID_ISAR1_EL1_Except_AR_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR1_EL1_Except_AR_IMP = 1, /* Implemented */
};

/* [7:4] Exception handling in A32: LDM (exception return, User), STM (User) */
#define ONEREG_ID_ISAR1_EL1_Except_MASK                  UINT64_C(0x00000000000000f0)
#define ONEREG_ID_ISAR1_EL1_Except_SHIFT                 4
ONEREG_FIELD64(ID_ISAR1_EL1, Except)
enum {
	ONEREG_ID_ISAR1_EL1_Except_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR1_EL1_Except_IMP = 1, /* Implemented */
};

/* [3:0] SETEND, and the E bit of the PSR */
#define ONEREG_ID_ISAR1_EL1_Endian_MASK                  UINT64_C(0x000000000000000f)
#define ONEREG_ID_ISAR1_EL1_Endian_SHIFT                 0
ONEREG_FIELD64(ID_ISAR1_EL1, Endian)
enum {
	ONEREG_ID_ISAR1_EL1_Endian_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR1_EL1_Endian_IMP = 1, /* Implemented */
};

#define ONEREG_ID_ISAR1_EL1_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_ID_ISAR1_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_ISAR2_EL1: AArch32 Instruction Set Attribute Register 2
 */

/* [31:28] Reversal of bytes or bits */
#define ONEREG_ID_ISAR2_EL1_Reversal_MASK                UINT64_C(0x00000000f0000000)
#define ONEREG_ID_ISAR2_EL1_Reversal_SHIFT               28
ONEREG_FIELD64(ID_ISAR2_EL1, Reversal)
enum {
	ONEREG_ID_ISAR2_EL1_Reversal_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR2_EL1_Reversal_REV = 1, /* REV, REV16 and REVSH */
	ONEREG_ID_ISAR2_EL1_Reversal_RBIT = 2, /* As REV, and RBIT */
};

/* [27:24] PSR access of A and R profiles: MRS, MSR, exception return by data processing */
#define ONEREG_ID_ISAR2_EL1_PSR_AR_MASK                  UINT64_C(0x000000000f000000)
#define ONEREG_ID_ISAR2_EL1_PSR_AR_SHIFT                 24
ONEREG_FIELD64(ID_ISAR2_EL1, PSR_AR)
enum {
	ONEREG_ID_ISAR2_EL1_PSR_AR_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR2_EL1_PSR_AR_IMP = 1, /* Implemented */
};

/* [23:20] Unsigned multiplication with a 64-bit result */
#define ONEREG_ID_ISAR2_EL1_MultU_MASK                   UINT64_C(0x0000000000f00000)
#define ONEREG_ID_ISAR2_EL1_MultU_SHIFT                  20
ONEREG_FIELD64(ID_ISAR2_EL1, MultU)
enum {
	ONEREG_ID_ISAR2_EL1_MultU_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR2_EL1_MultU_UMULL = 1, /* UMULL and UMLAL */
	ONEREG_ID_ISAR2_EL1_MultU_UMAAL = 2, /* As UMULL, and UMAAL */
};

/* [19:16] Signed multiplication */
#define ONEREG_ID_ISAR2_EL1_MultS_MASK                   UINT64_C(0x00000000000f0000)
#define ONEREG_ID_ISAR2_EL1_MultS_SHIFT                  16
ONEREG_FIELD64(ID_ISAR2_EL1, MultS)
enum {
	ONEREG_ID_ISAR2_EL1_MultS_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR2_EL1_MultS_SMULL = 1, /* SMULL and SMLAL */
	ONEREG_ID_ISAR2_EL1_MultS_SMLABB = 2, /* As SMULL, and of halfwords (SMLABB, SMULWB and the like), and the Q bit */
	ONEREG_ID_ISAR2_EL1_MultS_SMLAD = 3, /* As SMLABB, and dual and most significant word (SMLAD, SMMLA and the like) */
};

/* [15:12] Further multiplication with a 32-bit result */
#define ONEREG_ID_ISAR2_EL1_Mult_MASK                    UINT64_C(0x000000000000f000)
#define ONEREG_ID_ISAR2_EL1_Mult_SHIFT                   12
ONEREG_FIELD64(ID_ISAR2_EL1, Mult)
enum {
	ONEREG_ID_ISAR2_EL1_Mult_NI = 0, /* MUL only */
	ONEREG_ID_ISAR2_EL1_Mult_MLA = 1, /* MUL and MLA */
	ONEREG_ID_ISAR2_EL1_Mult_MLS = 2, /* As MLA, and MLS */
};

/* [11:8] Interruptible multi-access instructions */
#define ONEREG_ID_ISAR2_EL1_MultiAccessInt_MASK          UINT64_C(0x0000000000000f00)
#define ONEREG_ID_ISAR2_EL1_MultiAccessInt_SHIFT         8
ONEREG_FIELD64(ID_ISAR2_EL1, MultiAccessInt)
enum {
	ONEREG_ID_ISAR2_EL1_MultiAccessInt_NI = 0, /* LDM and STM are not interruptible */
	ONEREG_ID_ISAR2_EL1_MultiAccessInt_RESTARTABLE = 1, /* LDM and STM are restartable */
	ONEREG_ID_ISAR2_EL1_MultiAccessInt_CONTINUABLE = 2, /* LDM and STM are continuable */
};

/* [7:4] Memory hints */
#define ONEREG_ID_ISAR2_EL1_MemHint_MASK                 UINT64_C(0x00000000000000f0)
#define ONEREG_ID_ISAR2_EL1_MemHint_SHIFT                4
ONEREG_FIELD64(ID_ISAR2_EL1, MemHint)
enum {
	ONEREG_ID_ISAR2_EL1_MemHint_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR2_EL1_MemHint_PLD = 1, /* PLD */
	ONEREG_ID_ISAR2_EL1_MemHint_PLD2 = 2, /* PLD; the same as 0b0001 */
	ONEREG_ID_ISAR2_EL1_MemHint_PLI = 3, /* PLD and PLI */
	ONEREG_ID_ISAR2_EL1_MemHint_PLDW = 4, /* As PLI, and PLDW */
};

/* [3:0] Further loads and stores */
#define ONEREG_ID_ISAR2_EL1_LoadStore_MASK               UINT64_C(0x000000000000000f)
#define ONEREG_ID_ISAR2_EL1_LoadStore_SHIFT              0
ONEREG_FIELD64(ID_ISAR2_EL1, LoadStore)
enum {
	ONEREG_ID_ISAR2_EL1_LoadStore_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR2_EL1_LoadStore_DOUBLE = 1, /* LDRD and STRD */
	ONEREG_ID_ISAR2_EL1_LoadStore_ACQUIRE = 2, /* As DOUBLE, and Load-Acquire and Store-Release (LDA, STL, LDAEX, STLEX) */
};

#define ONEREG_ID_ISAR2_EL1_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_ID_ISAR2_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_ISAR3_EL1: AArch32 Instruction Set Attribute Register 3
 */

/* [31:28] ENTERX and LEAVEX of T32EE */
#define ONEREG_ID_ISAR3_EL1_T32EE_MASK                   UINT64_C(0x00000000f0000000)
#define ONEREG_ID_ISAR3_EL1_T32EE_SHIFT                  28
ONEREG_FIELD64(ID_ISAR3_EL1, T32EE)
enum {
	ONEREG_ID_ISAR3_EL1_T32EE_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR3_EL1_T32EE_IMP = 1, /* Implemented */
};

/* [27:24] True NOP, and hints in its space */
#define ONEREG_ID_ISAR3_EL1_TrueNOP_MASK                 UINT64_C(0x000000000f000000)
#define ONEREG_ID_ISAR3_EL1_TrueNOP_SHIFT                24
ONEREG_FIELD64(ID_ISAR3_EL1, TrueNOP)
enum {
	ONEREG_ID_ISAR3_EL1_TrueNOP_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR3_EL1_TrueNOP_IMP = 1, /* Implemented */
};

/* [23:20] T32 MOV between low registers without flags */
#define ONEREG_ID_ISAR3_EL1_T32Copy_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ID_ISAR3_EL1_T32Copy_SHIFT                20
ONEREG_FIELD64(ID_ISAR3_EL1, T32Copy)
enum {
	ONEREG_ID_ISAR3_EL1_T32Copy_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR3_EL1_T32Copy_IMP = 1, /* Implemented */
};

/* [19:16] Table branches in T32: TBB and TBH */
#define ONEREG_ID_ISAR3_EL1_TabBranch_MASK               UINT64_C(0x00000000000f0000)
#define ONEREG_ID_ISAR3_EL1_TabBranch_SHIFT              16
ONEREG_FIELD64(ID_ISAR3_EL1, TabBranch)
enum {
	ONEREG_ID_ISAR3_EL1_TabBranch_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR3_EL1_TabBranch_IMP = 1, /* Implemented */
};

/* [15:12] Synchronization primitives, together with ID_ISAR4_EL1.SynchPrim_frac */
#define ONEREG_ID_ISAR3_EL1_SynchPrim_MASK               UINT64_C(0x000000000000f000)
#define ONEREG_ID_ISAR3_EL1_SynchPrim_SHIFT              12
ONEREG_FIELD64(ID_ISAR3_EL1, SynchPrim)
enum {
	ONEREG_ID_ISAR3_EL1_SynchPrim_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR3_EL1_SynchPrim_EXCLUSIVE = 1, /* LDREX and STREX; with SynchPrim_frac 3 CLREX and those of 8 and 16 bits */
	ONEREG_ID_ISAR3_EL1_SynchPrim_DOUBLE = 2, /* As EXCLUSIVE with SynchPrim_frac 3, and LDREXD and STREXD */
};

/* [11:8] Supervisor Call instruction */
#define ONEREG_ID_ISAR3_EL1_SVC_MASK                     UINT64_C(0x0000000000000f00)
#define ONEREG_ID_ISAR3_EL1_SVC_SHIFT                    8
ONEREG_FIELD64(ID_ISAR3_EL1, SVC)
enum {
	ONEREG_ID_ISAR3_EL1_SVC_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR3_EL1_SVC_IMP = 1, /* Implemented */
};

/* [7:4] SIMD on general-purpose registers */
#define ONEREG_ID_ISAR3_EL1_SIMD_MASK                    UINT64_C(0x00000000000000f0)
#define ONEREG_ID_ISAR3_EL1_SIMD_SHIFT                   4
ONEREG_FIELD64(ID_ISAR3_EL1, SIMD)
enum {
	ONEREG_ID_ISAR3_EL1_SIMD_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR3_EL1_SIMD_SSAT = 1, /* SSAT and USAT, and the Q bit */
	ONEREG_ID_ISAR3_EL1_SIMD_PKHBT = 3, /* As SSAT, and packing and parallel arithmetic (PKHBT, QADD16, SEL, UXTB16), GE bits */
};

/* [3:0] QADD, QDADD, QDSUB and QSUB, and the Q bit */
#define ONEREG_ID_ISAR3_EL1_Saturate_MASK                UINT64_C(0x000000000000000f)
#define ONEREG_ID_ISAR3_EL1_Saturate_SHIFT               0
ONEREG_FIELD64(ID_ISAR3_EL1, Saturate)
enum {
	ONEREG_ID_ISAR3_EL1_Saturate_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR3_EL1_Saturate_IMP = 1, /* Implemented */
};

#define ONEREG_ID_ISAR3_EL1_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_ID_ISAR3_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_ISAR4_EL1: AArch32 Instruction Set Attribute Register 4
 */

/* [31:28] SWP and SWPB on a uniprocessor, where ID_ISAR0_EL1.Swap is 0 */
#define ONEREG_ID_ISAR4_EL1_SWP_frac_MASK                UINT64_C(0x00000000f0000000)
#define ONEREG_ID_ISAR4_EL1_SWP_frac_SHIFT               28
ONEREG_FIELD64(ID_ISAR4_EL1, SWP_frac)
enum {
	ONEREG_ID_ISAR4_EL1_SWP_frac_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR4_EL1_SWP_frac_IMP = 1, /* Implemented */
};

/* [27:24] M-profile forms of CPS, MRS and MSR */
#define ONEREG_ID_ISAR4_EL1_PSR_M_MASK                   UINT64_C(0x000000000f000000)
#define ONEREG_ID_ISAR4_EL1_PSR_M_SHIFT                  24
ONEREG_FIELD64(ID_ISAR4_EL1, PSR_M)
enum {
	ONEREG_ID_ISAR4_EL1_PSR_M_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR4_EL1_PSR_M_IMP = 1, /* Implemented */
};

/* [23:20] Synchronization primitives, together with ID_ISAR3_EL1.SynchPrim */
#define ONEREG_ID_ISAR4_EL1_SynchPrim_frac_MASK          UINT64_C(0x0000000000f00000)
#define ONEREG_ID_ISAR4_EL1_SynchPrim_frac_SHIFT         20
ONEREG_FIELD64(ID_ISAR4_EL1, SynchPrim_frac)
enum {
	ONEREG_ID_ISAR4_EL1_SynchPrim_frac_NI = 0, /* As ID_ISAR3_EL1.SynchPrim says */
	ONEREG_ID_ISAR4_EL1_SynchPrim_frac_IMP = 3, /* With SynchPrim 1 CLREX, LDREXB, LDREXH, STREXB and STREXH too */
};

/* [19:16] DMB, DSB and ISB instructions */
#define ONEREG_ID_ISAR4_EL1_Barrier_MASK                 UINT64_C(0x00000000000f0000)
#define ONEREG_ID_ISAR4_EL1_Barrier_SHIFT                16
ONEREG_FIELD64(ID_ISAR4_EL1, Barrier)
enum {
	ONEREG_ID_ISAR4_EL1_Barrier_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR4_EL1_Barrier_IMP = 1, /* Implemented */
};

/* [15:12] Secure Monitor Call instruction */
#define ONEREG_ID_ISAR4_EL1_SMC_MASK                     UINT64_C(0x000000000000f000)
#define ONEREG_ID_ISAR4_EL1_SMC_SHIFT                    12
ONEREG_FIELD64(ID_ISAR4_EL1, SMC)
enum {
	ONEREG_ID_ISAR4_EL1_SMC_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR4_EL1_SMC_IMP = 1, /* Implemented */
};

/* [11:8] Writeback addressing modes */
#define ONEREG_ID_ISAR4_EL1_Writeback_MASK               UINT64_C(0x0000000000000f00)
#define ONEREG_ID_ISAR4_EL1_Writeback_SHIFT              8
ONEREG_FIELD64(ID_ISAR4_EL1, Writeback)
enum {
	ONEREG_ID_ISAR4_EL1_Writeback_NI = 0, /* Only in LDM, STM, PUSH, POP, SRS and RFE */
	ONEREG_ID_ISAR4_EL1_Writeback_IMP = 1, /* All that Armv8 defines */
};

/* [7:4] Shifts in instructions */
#define ONEREG_ID_ISAR4_EL1_WithShifts_MASK              UINT64_C(0x00000000000000f0)
#define ONEREG_ID_ISAR4_EL1_WithShifts_SHIFT             4
ONEREG_FIELD64(ID_ISAR4_EL1, WithShifts)
enum {
	ONEREG_ID_ISAR4_EL1_WithShifts_NI = 0, /* Nonzero ones only in MOV and shift instructions */
	ONEREG_ID_ISAR4_EL1_WithShifts_LSL3 = 1, /* As NI, and LSL by 0 to 3 in loads and stores */
	ONEREG_ID_ISAR4_EL1_WithShifts_LS = 3, /* As LSL3, and other shifts by a constant */
	ONEREG_ID_ISAR4_EL1_WithShifts_REG = 4, /* As LS, and shifts by a register */
};

/* [3:0] Unprivileged loads and stores */
#define ONEREG_ID_ISAR4_EL1_Unpriv_MASK                  UINT64_C(0x000000000000000f)
#define ONEREG_ID_ISAR4_EL1_Unpriv_SHIFT                 0
ONEREG_FIELD64(ID_ISAR4_EL1, Unpriv)
enum {
	ONEREG_ID_ISAR4_EL1_Unpriv_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR4_EL1_Unpriv_REG_BYTE = 1, /* LDRBT, LDRT, STRBT and STRT */
	ONEREG_ID_ISAR4_EL1_Unpriv_SIGNED_HALFWORD = 2, /* As REG_BYTE, and LDRHT, LDRSBT, LDRSHT and STRHT */
};

#define ONEREG_ID_ISAR4_EL1_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_ID_ISAR4_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_ISAR5_EL1: AArch32 Instruction Set Attribute Register 5
 */

/* [31:28] Complex number VCMLA and VCADD (FEAT_FCMA) */
#define ONEREG_ID_ISAR5_EL1_VCMA_MASK                    UINT64_C(0x00000000f0000000)
#define ONEREG_ID_ISAR5_EL1_VCMA_SHIFT                   28
ONEREG_FIELD64(ID_ISAR5_EL1, VCMA)
enum {
	ONEREG_ID_ISAR5_EL1_VCMA_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR5_EL1_VCMA_IMP = 1, /* Implemented */
};

/* [27:24] VQRDMLAH and VQRDMLSH (FEAT_RDM) */
#define ONEREG_ID_ISAR5_EL1_RDM_MASK                     UINT64_C(0x000000000f000000)
#define ONEREG_ID_ISAR5_EL1_RDM_SHIFT                    24
ONEREG_FIELD64(ID_ISAR5_EL1, RDM)
enum {
	ONEREG_ID_ISAR5_EL1_RDM_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR5_EL1_RDM_IMP = 1, /* Implemented */
};

/* [19:16] CRC32 and CRC32C instructions (FEAT_CRC32) */
#define ONEREG_ID_ISAR5_EL1_CRC32_MASK                   UINT64_C(0x00000000000f0000)
#define ONEREG_ID_ISAR5_EL1_CRC32_SHIFT                  16
ONEREG_FIELD64(ID_ISAR5_EL1, CRC32)
enum {
	ONEREG_ID_ISAR5_EL1_CRC32_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR5_EL1_CRC32_IMP = 1, /* Implemented */
};

/* [15:12] SHA256H, SHA256H2, SHA256SU0 and SHA256SU1 (FEAT_SHA256) */
#define ONEREG_ID_ISAR5_EL1_SHA2_MASK                    UINT64_C(0x000000000000f000)
#define ONEREG_ID_ISAR5_EL1_SHA2_SHIFT                   12
ONEREG_FIELD64(ID_ISAR5_EL1, SHA2)
enum {
	ONEREG_ID_ISAR5_EL1_SHA2_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR5_EL1_SHA2_IMP = 1, /* Implemented */
};

/* [11:8] SHA1C, SHA1P, SHA1M, SHA1H, SHA1SU0 and SHA1SU1 (FEAT_SHA1) */
#define ONEREG_ID_ISAR5_EL1_SHA1_MASK                    UINT64_C(0x0000000000000f00)
#define ONEREG_ID_ISAR5_EL1_SHA1_SHIFT                   8
ONEREG_FIELD64(ID_ISAR5_EL1, SHA1)
enum {
	ONEREG_ID_ISAR5_EL1_SHA1_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR5_EL1_SHA1_IMP = 1, /* Implemented */
};

/* [7:4] AES and polynomial multiplication instructions */
#define ONEREG_ID_ISAR5_EL1_AES_MASK                     UINT64_C(0x00000000000000f0)
#define ONEREG_ID_ISAR5_EL1_AES_SHIFT                    4
ONEREG_FIELD64(ID_ISAR5_EL1, AES)
enum {
	ONEREG_ID_ISAR5_EL1_AES_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR5_EL1_AES_IMP = 1, /* AESE, AESD, AESMC and AESIMC (FEAT_AES) */
	ONEREG_ID_ISAR5_EL1_AES_VMULL = 2, /* As IMP, and VMULL of 64-bit polynomials (FEAT_PMULL) */
};

/* [3:0] Send Event Local instruction */
#define ONEREG_ID_ISAR5_EL1_SEVL_MASK                    UINT64_C(0x000000000000000f)
#define ONEREG_ID_ISAR5_EL1_SEVL_SHIFT                   0
ONEREG_FIELD64(ID_ISAR5_EL1, SEVL)
enum {
	ONEREG_ID_ISAR5_EL1_SEVL_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR5_EL1_SEVL_IMP = 1, /* Implemented */
};

#define ONEREG_ID_ISAR5_EL1_RES0                         UINT64_C(0xffffffff00f00000)
#define ONEREG_ID_ISAR5_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_MMFR4_EL1: AArch32 Memory Model Feature Register 4
 */

/* [31:28] Enhanced Virtualization Traps of HCR2 (FEAT_EVT) */
#define ONEREG_ID_MMFR4_EL1_EVT_MASK                     UINT64_C(0x00000000f0000000)
#define ONEREG_ID_MMFR4_EL1_EVT_SHIFT                    28
ONEREG_FIELD64(ID_MMFR4_EL1, EVT)
enum {
	ONEREG_ID_MMFR4_EL1_EVT_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR4_EL1_EVT_NO_TLBIS = 1, /* HCR2.{TOCU, TICAB, TID4} */
	ONEREG_ID_MMFR4_EL1_EVT_TLBIS = 2, /* As NO_TLBIS, and HCR2.TTLBIS */
};

/* [27:24] 64-bit format of CCSIDR, by CCSIDR2 (FEAT_CCIDX) */
#define ONEREG_ID_MMFR4_EL1_CCIDX_MASK                   UINT64_C(0x000000000f000000)
#define ONEREG_ID_MMFR4_EL1_CCIDX_SHIFT                  24
ONEREG_FIELD64(ID_MMFR4_EL1, CCIDX)
enum {
	ONEREG_ID_MMFR4_EL1_CCIDX_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR4_EL1_CCIDX_IMP = 1, /* Implemented */
};

/* [23:20] LSMAOE and nTLSMD, in SCTLR and HSCTLR (FEAT_LSMAOC) */
#define ONEREG_ID_MMFR4_EL1_LSM_MASK                     UINT64_C(0x0000000000f00000)
#define ONEREG_ID_MMFR4_EL1_LSM_SHIFT                    20
ONEREG_FIELD64(ID_MMFR4_EL1, LSM)
enum {
	ONEREG_ID_MMFR4_EL1_LSM_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR4_EL1_LSM_IMP = 1, /* Implemented */
};

/* [19:16] Disabling of hierarchical permissions */
#define ONEREG_ID_MMFR4_EL1_HPDS_MASK                    UINT64_C(0x00000000000f0000)
#define ONEREG_ID_MMFR4_EL1_HPDS_SHIFT                   16
ONEREG_FIELD64(ID_MMFR4_EL1, HPDS)
enum {
	ONEREG_ID_MMFR4_EL1_HPDS_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR4_EL1_HPDS_AA32HPD = 1, /* TTBCR2.{HPD0, HPD1} and HTCR.HPD (FEAT_AA32HPD) */
	ONEREG_ID_MMFR4_EL1_HPDS_HPDS2 = 2, /* As AA32HPD, and hardware use of bits 62:59 of descriptors (FEAT_HPDS2) */
};

/* [15:12] Common not Private translations (FEAT_TTCNP) */
#define ONEREG_ID_MMFR4_EL1_CnP_MASK                     UINT64_C(0x000000000000f000)
#define ONEREG_ID_MMFR4_EL1_CnP_SHIFT                    12
ONEREG_FIELD64(ID_MMFR4_EL1, CnP)
enum {
	ONEREG_ID_MMFR4_EL1_CnP_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR4_EL1_CnP_IMP = 1, /* Implemented */
};

/* [11:8] Stage 2 execute permission of EL1 apart from EL0 (FEAT_XNX) */
#define ONEREG_ID_MMFR4_EL1_XNX_MASK                     UINT64_C(0x0000000000000f00)
#define ONEREG_ID_MMFR4_EL1_XNX_SHIFT                    8
ONEREG_FIELD64(ID_MMFR4_EL1, XNX)
enum {
	ONEREG_ID_MMFR4_EL1_XNX_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR4_EL1_XNX_IMP = 1, /* Implemented */
};

/* [7:4] ACTLR2 and HACTLR2 */
#define ONEREG_ID_MMFR4_EL1_AC2_MASK                     UINT64_C(0x00000000000000f0)
#define ONEREG_ID_MMFR4_EL1_AC2_SHIFT                    4
ONEREG_FIELD64(ID_MMFR4_EL1, AC2)
enum {
	ONEREG_ID_MMFR4_EL1_AC2_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR4_EL1_AC2_IMP = 1, /* Implemented */
};

/* [3:0] SError exceptions by speculative reads */
#define ONEREG_ID_MMFR4_EL1_SpecSEI_MASK                 UINT64_C(0x000000000000000f)
#define ONEREG_ID_MMFR4_EL1_SpecSEI_SHIFT                0
ONEREG_FIELD64(ID_MMFR4_EL1, SpecSEI)
enum {
	ONEREG_ID_MMFR4_EL1_SpecSEI_NI = 0, /* Never generated */
	ONEREG_ID_MMFR4_EL1_SpecSEI_IMP = 1, /* Might be generated */
};

#define ONEREG_ID_MMFR4_EL1_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_ID_MMFR4_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * ID_ISAR6_EL1: AArch32 Instruction Set Attribute Register 6
 */

/* [31:28] Clear Branch History instruction (FEAT_CLRBHB) */
#define ONEREG_ID_ISAR6_EL1_CLRBHB_MASK                  UINT64_C(0x00000000f0000000)
#define ONEREG_ID_ISAR6_EL1_CLRBHB_SHIFT                 28
ONEREG_FIELD64(ID_ISAR6_EL1, CLRBHB)
enum {
	ONEREG_ID_ISAR6_EL1_CLRBHB_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR6_EL1_CLRBHB_IMP = 1, /* Implemented */
};

/* [27:24] Int8 matrix multiplication: VSMMLA, VSUDOT and the like (FEAT_AA32I8MM) */
#define ONEREG_ID_ISAR6_EL1_I8MM_MASK                    UINT64_C(0x000000000f000000)
#define ONEREG_ID_ISAR6_EL1_I8MM_SHIFT                   24
ONEREG_FIELD64(ID_ISAR6_EL1, I8MM)
enum {
	ONEREG_ID_ISAR6_EL1_I8MM_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR6_EL1_I8MM_IMP = 1, /* Implemented */
};

/* [23:20] BFloat16: VCVT, VDOT, VFMAB, VMMLA and the like (FEAT_AA32BF16) */
#define ONEREG_ID_ISAR6_EL1_BF16_MASK                    UINT64_C(0x0000000000f00000)
#define ONEREG_ID_ISAR6_EL1_BF16_SHIFT                   20
ONEREG_FIELD64(ID_ISAR6_EL1, BF16)
enum {
	ONEREG_ID_ISAR6_EL1_BF16_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR6_EL1_BF16_IMP = 1, /* Implemented */
};

/* [19:16] Prediction invalidation instructions */
#define ONEREG_ID_ISAR6_EL1_SPECRES_MASK                 UINT64_C(0x00000000000f0000)
#define ONEREG_ID_ISAR6_EL1_SPECRES_SHIFT                16
ONEREG_FIELD64(ID_ISAR6_EL1, SPECRES)
enum {
	ONEREG_ID_ISAR6_EL1_SPECRES_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR6_EL1_SPECRES_IMP = 1, /* CFPRCTX, DVPRCTX and CPPRCTX (FEAT_SPECRES) */
	ONEREG_ID_ISAR6_EL1_SPECRES_COSP_RCTX = 2, /* As IMP, and COSPRCTX (FEAT_SPECRES2) */
};

/* [15:12] Speculation Barrier instruction (FEAT_SB) */
#define ONEREG_ID_ISAR6_EL1_SB_MASK                      UINT64_C(0x000000000000f000)
#define ONEREG_ID_ISAR6_EL1_SB_SHIFT                     12
ONEREG_FIELD64(ID_ISAR6_EL1, SB)
enum {
	ONEREG_ID_ISAR6_EL1_SB_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR6_EL1_SB_IMP = 1, /* Implemented */
};

/* [11:8] VFMAL and VFMSL (FEAT_FHM) */
#define ONEREG_ID_ISAR6_EL1_FHM_MASK                     UINT64_C(0x0000000000000f00)
#define ONEREG_ID_ISAR6_EL1_FHM_SHIFT                    8
ONEREG_FIELD64(ID_ISAR6_EL1, FHM)
enum {
	ONEREG_ID_ISAR6_EL1_FHM_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR6_EL1_FHM_IMP = 1, /* Implemented */
};

/* [7:4] Dot products: VUDOT and VSDOT (FEAT_DotProd) */
#define ONEREG_ID_ISAR6_EL1_DP_MASK                      UINT64_C(0x00000000000000f0)
#define ONEREG_ID_ISAR6_EL1_DP_SHIFT                     4
ONEREG_FIELD64(ID_ISAR6_EL1, DP)
enum {
	ONEREG_ID_ISAR6_EL1_DP_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR6_EL1_DP_IMP = 1, /* Implemented */
};

/* [3:0] VJCVT (FEAT_JSCVT) */
#define ONEREG_ID_ISAR6_EL1_JSCVT_MASK                   UINT64_C(0x000000000000000f)
#define ONEREG_ID_ISAR6_EL1_JSCVT_SHIFT                  0
ONEREG_FIELD64(ID_ISAR6_EL1, JSCVT)
enum {
	ONEREG_ID_ISAR6_EL1_JSCVT_NI = 0, /* Not implemented */
	ONEREG_ID_ISAR6_EL1_JSCVT_IMP = 1, /* Implemented */
};

#define ONEREG_ID_ISAR6_EL1_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_ID_ISAR6_EL1_RES1                         UINT64_C(0x0000000000000000)

/*
 * MVFR0_EL1: AArch32 Media and VFP Feature Register 0
 */

/* [31:28] Floating-point rounding modes */
#define ONEREG_MVFR0_EL1_FPRound_MASK                    UINT64_C(0x00000000f0000000)
#define ONEREG_MVFR0_EL1_FPRound_SHIFT                   28
ONEREG_FIELD64(MVFR0_EL1, FPRound)
enum {
	ONEREG_MVFR0_EL1_FPRound_NI = 0, /* Round to Nearest only, and towards Zero in VCVT to integer */
	ONEREG_MVFR0_EL1_FPRound_IMP = 1, /* All */
};

/* [27:24] Floating-point short vectors */
#define ONEREG_MVFR0_EL1_FPShVec_MASK                    UINT64_C(0x000000000f000000)
#define ONEREG_MVFR0_EL1_FPShVec_SHIFT                   24
ONEREG_FIELD64(MVFR0_EL1, FPShVec)
enum {
	ONEREG_MVFR0_EL1_FPShVec_NI = 0, /* Not implemented */
	ONEREG_MVFR0_EL1_FPShVec_IMP = 1, /* Implemented */
};

/* [23:20] Floating-point square root in hardware */
#define ONEREG_MVFR0_EL1_FPSqrt_MASK                     UINT64_C(0x0000000000f00000)
#define ONEREG_MVFR0_EL1_FPSqrt_SHIFT                    20
ONEREG_FIELD64(MVFR0_EL1, FPSqrt)
enum {
	ONEREG_MVFR0_EL1_FPSqrt_NI = 0, /* Not implemented */
	ONEREG_MVFR0_EL1_FPSqrt_IMP = 1, /* Implemented */
};

/* [19:16] Floating-point division in hardware */
#define ONEREG_MVFR0_EL1_FPDivide_MASK                   UINT64_C(0x00000000000f0000)
#define ONEREG_MVFR0_EL1_FPDivide_SHIFT                  16
ONEREG_FIELD64(MVFR0_EL1, FPDivide)
enum {
	ONEREG_MVFR0_EL1_FPDivide_NI = 0, /* Not implemented */
	ONEREG_MVFR0_EL1_FPDivide_IMP = 1, /* Implemented */
};

/* [15:12] Trapping of floating-point exceptions */
#define ONEREG_MVFR0_EL1_FPTrap_MASK                     UINT64_C(0x000000000000f000)
#define ONEREG_MVFR0_EL1_FPTrap_SHIFT                    12
ONEREG_FIELD64(MVFR0_EL1, FPTrap)
enum {
	ONEREG_MVFR0_EL1_FPTrap_NI = 0, /* Not implemented */
	ONEREG_MVFR0_EL1_FPTrap_IMP = 1, /* Implemented */
};

/* [11:8] Double-precision floating-point */
#define ONEREG_MVFR0_EL1_FPDP_MASK                       UINT64_C(0x0000000000000f00)
#define ONEREG_MVFR0_EL1_FPDP_SHIFT                      8
ONEREG_FIELD64(MVFR0_EL1, FPDP)
enum {
	ONEREG_MVFR0_EL1_FPDP_NI = 0, /* Not implemented */
	ONEREG_MVFR0_EL1_FPDP_VFPv2 = 1, /* VFPv2 */
	ONEREG_MVFR0_EL1_FPDP_VFPv3 = 2, /* VFPv3 or later */
};

/* [7:4] Single-precision floating-point */
#define ONEREG_MVFR0_EL1_FPSP_MASK                       UINT64_C(0x00000000000000f0)
#define ONEREG_MVFR0_EL1_FPSP_SHIFT                      4
ONEREG_FIELD64(MVFR0_EL1, FPSP)
enum {
	ONEREG_MVFR0_EL1_FPSP_NI = 0, /* Not implemented */
	ONEREG_MVFR0_EL1_FPSP_VFPv2 = 1, /* VFPv2 */
	ONEREG_MVFR0_EL1_FPSP_VFPv3 = 2, /* VFPv3 or later */
};

/* [3:0] SIMD and floating-point registers */
#define ONEREG_MVFR0_EL1_SIMDReg_MASK                    UINT64_C(0x000000000000000f)
#define ONEREG_MVFR0_EL1_SIMDReg_SHIFT                   0
ONEREG_FIELD64(MVFR0_EL1, SIMDReg)
enum {
	ONEREG_MVFR0_EL1_SIMDReg_NI = 0, /* Not implemented */
	ONEREG_MVFR0_EL1_SIMDReg_IMP_16x64 = 1, /* 16 of 64 bits */
	ONEREG_MVFR0_EL1_SIMDReg_IMP_32x64 = 2, /* 32 of 64 bits */
};

#define ONEREG_MVFR0_EL1_RES0                            UINT64_C(0xffffffff00000000)
#define ONEREG_MVFR0_EL1_RES1                            UINT64_C(0x0000000000000000)

/*
 * MVFR1_EL1: AArch32 Media and VFP Feature Register 1
 */

/* [31:28] Fused multiply-accumulate: VFMA, VFMS, VFNMA and VFNMS */
#define ONEREG_MVFR1_EL1_SIMDFMAC_MASK                   UINT64_C(0x00000000f0000000)
#define ONEREG_MVFR1_EL1_SIMDFMAC_SHIFT                  28
ONEREG_FIELD64(MVFR1_EL1, SIMDFMAC)
enum {
	ONEREG_MVFR1_EL1_SIMDFMAC_NI = 0, /* Not implemented */
	ONEREG_MVFR1_EL1_SIMDFMAC_IMP = 1, /* Implemented */
};

/* [27:24] Half-precision floating-point */
#define ONEREG_MVFR1_EL1_FPHP_MASK                       UINT64_C(0x000000000f000000)
#define ONEREG_MVFR1_EL1_FPHP_SHIFT                      24
ONEREG_FIELD64(MVFR1_EL1, FPHP)
enum {
	ONEREG_MVFR1_EL1_FPHP_NI = 0, /* Not implemented */
	ONEREG_MVFR1_EL1_FPHP_FPHP = 1, /* Conversions to and from single-precision */
	ONEREG_MVFR1_EL1_FPHP_FPHP_CONV = 2, /* As FPHP, and to and from double-precision */
	ONEREG_MVFR1_EL1_FPHP_FP16 = 3, /* As FPHP_CONV, and arithmetic (FEAT_FP16) */
};

/* [23:20] Advanced SIMD half-precision */
#define ONEREG_MVFR1_EL1_SIMDHP_MASK                     UINT64_C(0x0000000000f00000)
#define ONEREG_MVFR1_EL1_SIMDHP_SHIFT                    20
ONEREG_FIELD64(MVFR1_EL1, SIMDHP)
enum {
	ONEREG_MVFR1_EL1_SIMDHP_NI = 0, /* Not implemented */
	ONEREG_MVFR1_EL1_SIMDHP_SIMDHP = 1, /* Conversions to and from single-precision */
	ONEREG_MVFR1_EL1_SIMDHP_SIMDHP_FLOAT = 2, /* As SIMDHP, and arithmetic (FEAT_FP16) */
};

/* [19:16] Advanced SIMD single-precision */
#define ONEREG_MVFR1_EL1_SIMDSP_MASK                     UINT64_C(0x00000000000f0000)
#define ONEREG_MVFR1_EL1_SIMDSP_SHIFT                    16
ONEREG_FIELD64(MVFR1_EL1, SIMDSP)
enum {
	ONEREG_MVFR1_EL1_SIMDSP_NI = 0, /* Not implemented */
	ONEREG_MVFR1_EL1_SIMDSP_IMP = 1, /* Implemented */
};

/* [15:12] Advanced SIMD integer instructions */
#define ONEREG_MVFR1_EL1_SIMDInt_MASK                    UINT64_C(0x000000000000f000)
#define ONEREG_MVFR1_EL1_SIMDInt_SHIFT                   12
ONEREG_FIELD64(MVFR1_EL1, SIMDInt)
enum {
	ONEREG_MVFR1_EL1_SIMDInt_NI = 0, /* Not implemented */
	ONEREG_MVFR1_EL1_SIMDInt_IMP = 1, /* Implemented */
};

/* [11:8] Advanced SIMD loads and stores */
#define ONEREG_MVFR1_EL1_SIMDLS_MASK                     UINT64_C(0x0000000000000f00)
#define ONEREG_MVFR1_EL1_SIMDLS_SHIFT                    8
ONEREG_FIELD64(MVFR1_EL1, SIMDLS)
enum {
	ONEREG_MVFR1_EL1_SIMDLS_NI = 0, /* Not implemented */
	ONEREG_MVFR1_EL1_SIMDLS_IMP = 1, /* Implemented */
};

/* [7:4] Propagation of NaNs */
#define ONEREG_MVFR1_EL1_FPDNaN_MASK                     UINT64_C(0x00000000000000f0)
#define ONEREG_MVFR1_EL1_FPDNaN_SHIFT                    4
ONEREG_FIELD64(MVFR1_EL1, FPDNaN)
enum {
	ONEREG_MVFR1_EL1_FPDNaN_NI = 0, /* Default NaN only */
	ONEREG_MVFR1_EL1_FPDNaN_IMP = 1, /* NaN values are propagated */
};

/* [3:0] Denormalized numbers */
#define ONEREG_MVFR1_EL1_FPFtZ_MASK                      UINT64_C(0x000000000000000f)
#define ONEREG_MVFR1_EL1_FPFtZ_SHIFT                     0
ONEREG_FIELD64(MVFR1_EL1, FPFtZ)
enum {
	ONEREG_MVFR1_EL1_FPFtZ_NI = 0, /* Flush-to-zero only */
	ONEREG_MVFR1_EL1_FPFtZ_IMP = 1, /* Full arithmetic */
};

#define ONEREG_MVFR1_EL1_RES0                            UINT64_C(0xffffffff00000000)
#define ONEREG_MVFR1_EL1_RES1                            UINT64_C(0x0000000000000000)

/*
 * MVFR2_EL1: AArch32 Media and VFP Feature Register 2
 */

/* [7:4] Further floating-point instructions */
#define ONEREG_MVFR2_EL1_FPMisc_MASK                     UINT64_C(0x00000000000000f0)
#define ONEREG_MVFR2_EL1_FPMisc_SHIFT                    4
ONEREG_FIELD64(MVFR2_EL1, FPMisc)
enum {
	ONEREG_MVFR2_EL1_FPMisc_NI = 0, /* Not implemented */
	ONEREG_MVFR2_EL1_FPMisc_FP = 1, /* Selection: VSEL */
	ONEREG_MVFR2_EL1_FPMisc_FP_DIRECTED_ROUNDING = 2, /* As FP, and VCVT to integer with directed rounding */
	ONEREG_MVFR2_EL1_FPMisc_FP_ROUNDING = 3, /* As FP_DIRECTED_ROUNDING, and VRINT */
	ONEREG_MVFR2_EL1_FPMisc_FP_MAX_MIN = 4, /* As FP_ROUNDING, and VMAXNM and VMINNM */
};

/* [3:0] Further Advanced SIMD instructions */
#define ONEREG_MVFR2_EL1_SIMDMisc_MASK                   UINT64_C(0x000000000000000f)
#define ONEREG_MVFR2_EL1_SIMDMisc_SHIFT                  0
ONEREG_FIELD64(MVFR2_EL1, SIMDMisc)
enum {
	ONEREG_MVFR2_EL1_SIMDMisc_NI = 0, /* Not implemented */
	ONEREG_MVFR2_EL1_SIMDMisc_SIMD_DIRECTED_ROUNDING = 1, /* VCVT to integer with directed rounding */
	ONEREG_MVFR2_EL1_SIMDMisc_SIMD_ROUNDING = 2, /* As SIMD_DIRECTED_ROUNDING, and VRINT */
	ONEREG_MVFR2_EL1_SIMDMisc_SIMD_MAX_MIN = 3, /* As SIMD_ROUNDING, and VMAXNM and VMINNM */
};

#define ONEREG_MVFR2_EL1_RES0                            UINT64_C(0xffffffffffffff00)
#define ONEREG_MVFR2_EL1_RES1                            UINT64_C(0x0000000000000000)

/* ID_UNALLOCATED_3_3 has no accessors: no fields; all bits are RAZ */

/*
 * ID_PFR2_EL1: AArch32 Processor Feature Register 2
 */

/* [11:8] Fraction of the RAS Extension, where ID_PFR0_EL1.RAS is 1 */
#define ONEREG_ID_PFR2_EL1_RAS_frac_MASK                 UINT64_C(0x0000000000000f00)
#define ONEREG_ID_PFR2_EL1_RAS_frac_SHIFT                8
ONEREG_FIELD64(ID_PFR2_EL1, RAS_frac)
enum {
	ONEREG_ID_PFR2_EL1_RAS_frac_NI = 0, /* FEAT_RAS alone */
	ONEREG_ID_PFR2_EL1_RAS_frac_RASv1p1 = 1, /* FEAT_RASv1p1: more ERXMISC<m> registers */
};

/* [7:4] PSTATE.SSBS, Speculative Store Bypass Safe (FEAT_SSBS) */
#define ONEREG_ID_PFR2_EL1_SSBS_MASK                     UINT64_C(0x00000000000000f0)
#define ONEREG_ID_PFR2_EL1_SSBS_SHIFT                    4
ONEREG_FIELD64(ID_PFR2_EL1, SSBS)
enum {
	ONEREG_ID_PFR2_EL1_SSBS_NI = 0, /* Not implemented */
	ONEREG_ID_PFR2_EL1_SSBS_IMP = 1, /* Implemented */
};

/* [3:0] Speculative use of faulting data */
#define ONEREG_ID_PFR2_EL1_CSV3_MASK                     UINT64_C(0x000000000000000f)
#define ONEREG_ID_PFR2_EL1_CSV3_SHIFT                    0
ONEREG_FIELD64(ID_PFR2_EL1, CSV3)
enum {
	ONEREG_ID_PFR2_EL1_CSV3_NI = 0, /* Not disclosed */
	ONEREG_ID_PFR2_EL1_CSV3_IMP = 1, /* Faulting data forms no address, condition code or SVE predicate (FEAT_CSV3) */
};

#define ONEREG_ID_PFR2_EL1_RES0                          UINT64_C(0xfffffffffffff000)
#define ONEREG_ID_PFR2_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * ID_DFR1_EL1: AArch32 Debug Feature Register 1
 */

/* [7:4] HDCR.HPMN can be 0: no event counters for the guest (FEAT_HPMN0) */
#define ONEREG_ID_DFR1_EL1_HPMN0_MASK                    UINT64_C(0x00000000000000f0)
#define ONEREG_ID_DFR1_EL1_HPMN0_SHIFT                   4
ONEREG_FIELD64(ID_DFR1_EL1, HPMN0)
enum {
	ONEREG_ID_DFR1_EL1_HPMN0_NI = 0, /* Not implemented */
	ONEREG_ID_DFR1_EL1_HPMN0_IMP = 1, /* Implemented */
};

/* [3:0] Multi-threaded PMU (FEAT_MTPMU) */
#define ONEREG_ID_DFR1_EL1_MTPMU_MASK                    UINT64_C(0x000000000000000f)
#define ONEREG_ID_DFR1_EL1_MTPMU_SHIFT                   0
ONEREG_FIELD64(ID_DFR1_EL1, MTPMU)
enum {
	ONEREG_ID_DFR1_EL1_MTPMU_IMPDEF = 0, /* Not implemented; whether PMEVTYPER<n>.MT is RES0 is IMPLEMENTATION DEFINED */
	ONEREG_ID_DFR1_EL1_MTPMU_IMP = 1, /* Implemented; PMEVTYPER<n>.MT is read/write */
	ONEREG_ID_DFR1_EL1_MTPMU_NI = 0xf, /* Not implemented; PMEVTYPER<n>.MT is RES0 */
};

#define ONEREG_ID_DFR1_EL1_RES0                          UINT64_C(0xffffffffffffff00)
#define ONEREG_ID_DFR1_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * ID_MMFR5_EL1: AArch32 Memory Model Feature Register 5
 */

/* [7:4] Table walks use no non-coherent caches of physical addresses (FEAT_nTLBPA) */
#define ONEREG_ID_MMFR5_EL1_nTLBPA_MASK                  UINT64_C(0x00000000000000f0)
#define ONEREG_ID_MMFR5_EL1_nTLBPA_SHIFT                 4
ONEREG_FIELD64(ID_MMFR5_EL1, nTLBPA)
enum {
	ONEREG_ID_MMFR5_EL1_nTLBPA_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR5_EL1_nTLBPA_IMP = 1, /* Implemented */
};

/* [3:0] Enhanced Translation Synchronization */
#define ONEREG_ID_MMFR5_EL1_ETS_MASK                     UINT64_C(0x000000000000000f)
#define ONEREG_ID_MMFR5_EL1_ETS_SHIFT                    0
ONEREG_FIELD64(ID_MMFR5_EL1, ETS)
enum {
	ONEREG_ID_MMFR5_EL1_ETS_NI = 0, /* Not implemented */
	ONEREG_ID_MMFR5_EL1_ETS_IMP = 1, /* As NI; FEAT_ETS, since withdrawn */
	ONEREG_ID_MMFR5_EL1_ETS_ETS2 = 2, /* FEAT_ETS2 */
	ONEREG_ID_MMFR5_EL1_ETS_ETS3 = 3, /* FEAT_ETS3 */
};

#define ONEREG_ID_MMFR5_EL1_RES0                         UINT64_C(0xffffffffffffff00)
#define ONEREG_ID_MMFR5_EL1_RES1                         UINT64_C(0x0000000000000000)

/* ID_UNALLOCATED_3_7 has no accessors: no fields; all bits are RAZ */

/*
 * ID_AA64PFR0_EL1: AArch64 Processor Feature Register 0
 */

/* [63:60] Data of faulting speculative accesses cannot leak to younger instructions */
#define ONEREG_ID_AA64PFR0_EL1_CSV3_MASK                 UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64PFR0_EL1_CSV3_SHIFT                60
ONEREG_FIELD64(ID_AA64PFR0_EL1, CSV3)
enum {
	ONEREG_ID_AA64PFR0_EL1_CSV3_NI = 0, /* Not disclosed */
	ONEREG_ID_AA64PFR0_EL1_CSV3_IMP = 1, /* Implemented (FEAT_CSV3) */
};

/* [59:56] Out-of-context branch targets do not steer speculative execution */
#define ONEREG_ID_AA64PFR0_EL1_CSV2_MASK                 UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64PFR0_EL1_CSV2_SHIFT                56
ONEREG_FIELD64(ID_AA64PFR0_EL1, CSV2)
enum {
	ONEREG_ID_AA64PFR0_EL1_CSV2_NI = 0, /* Not disclosed */
	ONEREG_ID_AA64PFR0_EL1_CSV2_IMP = 1, /* FEAT_CSV2; ID_AA64PFR1_EL1.CSV2_frac refines it */
	ONEREG_ID_AA64PFR0_EL1_CSV2_CSV2_2 = 2, /* FEAT_CSV2_2, with SCXTNUM_ELx */
	ONEREG_ID_AA64PFR0_EL1_CSV2_CSV2_3 = 3, /* FEAT_CSV2_3 */
};

/* [55:52] Realm Management Extension */
#define ONEREG_ID_AA64PFR0_EL1_RME_MASK                  UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64PFR0_EL1_RME_SHIFT                 52
ONEREG_FIELD64(ID_AA64PFR0_EL1, RME)
enum {
	ONEREG_ID_AA64PFR0_EL1_RME_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR0_EL1_RME_IMP = 1, /* RMEv1 (FEAT_RME) */
	ONEREG_ID_AA64PFR0_EL1_RME_GPC2 = 2, /* As IMP, and FEAT_RME_GPC2 */
	ONEREG_ID_AA64PFR0_EL1_RME_GPC3 = 3, /* As GPC2, and FEAT_RME_GPC3 */
};

/* [51:48] Data Independent Timing, PSTATE.DIT */
#define ONEREG_ID_AA64PFR0_EL1_DIT_MASK                  UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64PFR0_EL1_DIT_SHIFT                 48
ONEREG_FIELD64(ID_AA64PFR0_EL1, DIT)
enum {
	ONEREG_ID_AA64PFR0_EL1_DIT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR0_EL1_DIT_IMP = 1, /* Implemented (FEAT_DIT) */
};

/* [47:44] Activity Monitors Extension */
#define ONEREG_ID_AA64PFR0_EL1_AMU_MASK                  UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64PFR0_EL1_AMU_SHIFT                 44
ONEREG_FIELD64(ID_AA64PFR0_EL1, AMU)
enum {
	ONEREG_ID_AA64PFR0_EL1_AMU_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR0_EL1_AMU_IMP = 1, /* FEAT_AMUv1 */
	ONEREG_ID_AA64PFR0_EL1_AMU_V1P1 = 2, /* FEAT_AMUv1p1, with virtual offsets of the event counters */
};

/* [43:40] MPAM version, major part; all 0 with MPAM_frac means no MPAM */
#define ONEREG_ID_AA64PFR0_EL1_MPAM_MASK                 UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64PFR0_EL1_MPAM_SHIFT                40
ONEREG_FIELD64(ID_AA64PFR0_EL1, MPAM)
enum {
	ONEREG_ID_AA64PFR0_EL1_MPAM_MAJOR_0 = 0, /* v0.1 if ID_AA64PFR1_EL1.MPAM_frac is 1, otherwise not implemented */
	ONEREG_ID_AA64PFR0_EL1_MPAM_MAJOR_1 = 1, /* v1.0, or v1.1 if ID_AA64PFR1_EL1.MPAM_frac is 1 */
};

/* [39:36] Secure EL2 */
#define ONEREG_ID_AA64PFR0_EL1_SEL2_MASK                 UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64PFR0_EL1_SEL2_SHIFT                36
ONEREG_FIELD64(ID_AA64PFR0_EL1, SEL2)
enum {
	ONEREG_ID_AA64PFR0_EL1_SEL2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR0_EL1_SEL2_IMP = 1, /* Implemented (FEAT_SEL2) */
};

/* [35:32] Scalable Vector Extension; ID_AA64ZFR0_EL1 has the details */
#define ONEREG_ID_AA64PFR0_EL1_SVE_MASK                  UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64PFR0_EL1_SVE_SHIFT                 32
ONEREG_FIELD64(ID_AA64PFR0_EL1, SVE)
enum {
	ONEREG_ID_AA64PFR0_EL1_SVE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR0_EL1_SVE_IMP = 1, /* Implemented (FEAT_SVE) */
};

/* [31:28] Reliability, Availability and Serviceability Extension version */
#define ONEREG_ID_AA64PFR0_EL1_RAS_MASK                  UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64PFR0_EL1_RAS_SHIFT                 28
ONEREG_FIELD64(ID_AA64PFR0_EL1, RAS)
enum {
	ONEREG_ID_AA64PFR0_EL1_RAS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR0_EL1_RAS_IMP = 1, /* FEAT_RAS; ID_AA64PFR1_EL1.RAS_frac refines it */
	ONEREG_ID_AA64PFR0_EL1_RAS_V1P1 = 2, /* FEAT_RASv1p1, and with EL3 FEAT_DoubleFault */
	ONEREG_ID_AA64PFR0_EL1_RAS_V2 = 3, /* FEAT_RASv2 */
};

/* [27:24] System register interface to the GIC CPU interface */
#define ONEREG_ID_AA64PFR0_EL1_GIC_MASK                  UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64PFR0_EL1_GIC_SHIFT                 24
ONEREG_FIELD64(ID_AA64PFR0_EL1, GIC)
enum {
	ONEREG_ID_AA64PFR0_EL1_GIC_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR0_EL1_GIC_IMP = 1, /* GICv3.0 and GICv4.0 */
	ONEREG_ID_AA64PFR0_EL1_GIC_V4P1 = 3, /* GICv4.1 */
};

/* [23:20] Advanced SIMD; the same value as FP */
#define ONEREG_ID_AA64PFR0_EL1_AdvSIMD_MASK              UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64PFR0_EL1_AdvSIMD_SHIFT             20
ONEREG_SIGNED_FIELD64(ID_AA64PFR0_EL1, AdvSIMD)
enum {
	ONEREG_ID_AA64PFR0_EL1_AdvSIMD_IMP = 0, /* Implemented, without half-precision arithmetic */
	ONEREG_ID_AA64PFR0_EL1_AdvSIMD_FP16 = 1, /* As IMP, and half-precision arithmetic (FEAT_FP16) */
	ONEREG_ID_AA64PFR0_EL1_AdvSIMD_NI = -1, /* Not implemented */
};

/* [19:16] Floating-point; the same value as AdvSIMD */
#define ONEREG_ID_AA64PFR0_EL1_FP_MASK                   UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64PFR0_EL1_FP_SHIFT                  16
ONEREG_SIGNED_FIELD64(ID_AA64PFR0_EL1, FP)
enum {
	ONEREG_ID_AA64PFR0_EL1_FP_IMP = 0, /* Implemented, without half-precision arithmetic */
	ONEREG_ID_AA64PFR0_EL1_FP_FP16 = 1, /* As IMP, and half-precision arithmetic (FEAT_FP16) */
	ONEREG_ID_AA64PFR0_EL1_FP_NI = -1, /* Not implemented */
};

/* [15:12] Exception level EL3 and its Execution states */
#define ONEREG_ID_AA64PFR0_EL1_EL3_MASK                  UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64PFR0_EL1_EL3_SHIFT                 12
ONEREG_FIELD64(ID_AA64PFR0_EL1, EL3)
enum {
	ONEREG_ID_AA64PFR0_EL1_EL3_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR0_EL1_EL3_IMP = 1, /* AArch64 state only */
	ONEREG_ID_AA64PFR0_EL1_EL3_AARCH32 = 2, /* AArch64 and AArch32 state */
};

/* [11:8] Exception level EL2 and its Execution states */
#define ONEREG_ID_AA64PFR0_EL1_EL2_MASK                  UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64PFR0_EL1_EL2_SHIFT                 8
ONEREG_FIELD64(ID_AA64PFR0_EL1, EL2)
enum {
	ONEREG_ID_AA64PFR0_EL1_EL2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR0_EL1_EL2_IMP = 1, /* AArch64 state only */
	ONEREG_ID_AA64PFR0_EL1_EL2_AARCH32 = 2, /* AArch64 and AArch32 state */
};

/* [7:4] Exception level EL1 and its Execution states */
#define ONEREG_ID_AA64PFR0_EL1_EL1_MASK                  UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64PFR0_EL1_EL1_SHIFT                 4
ONEREG_FIELD64(ID_AA64PFR0_EL1, EL1)
enum {
	ONEREG_ID_AA64PFR0_EL1_EL1_IMP = 1, /* AArch64 state only */
	ONEREG_ID_AA64PFR0_EL1_EL1_AARCH32 = 2, /* AArch64 and AArch32 state */
};

/* [3:0] Exception level EL0 and its Execution states */
#define ONEREG_ID_AA64PFR0_EL1_EL0_MASK                  UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64PFR0_EL1_EL0_SHIFT                 0
ONEREG_FIELD64(ID_AA64PFR0_EL1, EL0)
enum {
	ONEREG_ID_AA64PFR0_EL1_EL0_IMP = 1, /* AArch64 state only */
	ONEREG_ID_AA64PFR0_EL1_EL0_AARCH32 = 2, /* AArch64 and AArch32 state */
};

#define ONEREG_ID_AA64PFR0_EL1_RES0                      UINT64_C(0x0000000000000000)
#define ONEREG_ID_AA64PFR0_EL1_RES1                      UINT64_C(0x0000000000000000)

/*
 * ID_AA64PFR1_EL1: AArch64 Processor Feature Register 1
 */

/* [63:60] Physical fault address registers PFAR_ELx and MFAR_EL3 */
#define ONEREG_ID_AA64PFR1_EL1_PFAR_MASK                 UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64PFR1_EL1_PFAR_SHIFT                60
ONEREG_FIELD64(ID_AA64PFR1_EL1, PFAR)
enum {
	ONEREG_ID_AA64PFR1_EL1_PFAR_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR1_EL1_PFAR_IMP = 1, /* Implemented (FEAT_PFAR) */
};

/* [59:56] Error exception routing extensions */
#define ONEREG_ID_AA64PFR1_EL1_DF2_MASK                  UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64PFR1_EL1_DF2_SHIFT                 56
ONEREG_FIELD64(ID_AA64PFR1_EL1, DF2)
enum {
	ONEREG_ID_AA64PFR1_EL1_DF2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR1_EL1_DF2_IMP = 1, /* Implemented (FEAT_DoubleFault2) */
};

/* [55:52] Additional MTE tag checking modes; meaningful if MTE is 2 or higher */
#define ONEREG_ID_AA64PFR1_EL1_MTEX_MASK                 UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64PFR1_EL1_MTEX_SHIFT                52
ONEREG_FIELD64(ID_AA64PFR1_EL1, MTEX)
enum {
	ONEREG_ID_AA64PFR1_EL1_MTEX_MTE = 0, /* None */
	ONEREG_ID_AA64PFR1_EL1_MTEX_MTE4 = 1, /* FEAT_MTE_CANONICAL_TAGS and FEAT_MTE_NO_ADDRESS_TAGS */
};

/* [51:48] Translation Hardening Extension, with the RCW instructions */
#define ONEREG_ID_AA64PFR1_EL1_THE_MASK                  UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64PFR1_EL1_THE_SHIFT                 48
ONEREG_FIELD64(ID_AA64PFR1_EL1, THE)
enum {
	ONEREG_ID_AA64PFR1_EL1_THE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR1_EL1_THE_IMP = 1, /* Implemented (FEAT_THE) */
};

/* [47:44] Guarded Control Stack */
#define ONEREG_ID_AA64PFR1_EL1_GCS_MASK                  UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64PFR1_EL1_GCS_SHIFT                 44
ONEREG_FIELD64(ID_AA64PFR1_EL1, GCS)
enum {
	ONEREG_ID_AA64PFR1_EL1_GCS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR1_EL1_GCS_IMP = 1, /* Implemented (FEAT_GCS) */
};

/* [43:40] Asynchronous reporting of Tag Check Faults; meaningful if MTE is 2 or higher */
#define ONEREG_ID_AA64PFR1_EL1_MTE_frac_MASK             UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64PFR1_EL1_MTE_frac_SHIFT            40
ONEREG_FIELD64(ID_AA64PFR1_EL1, MTE_frac)
enum {
	ONEREG_ID_AA64PFR1_EL1_MTE_frac_ASYNC = 0, /* Supported (FEAT_MTE_ASYNC) */
	ONEREG_ID_AA64PFR1_EL1_MTE_frac_NI = 0xf, /* Not supported */
};

/* [39:36] Non-maskable interrupts, with PSTATE.ALLINT */
#define ONEREG_ID_AA64PFR1_EL1_NMI_MASK                  UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64PFR1_EL1_NMI_SHIFT                 36
ONEREG_FIELD64(ID_AA64PFR1_EL1, NMI)
enum {
	ONEREG_ID_AA64PFR1_EL1_NMI_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR1_EL1_NMI_IMP = 1, /* Implemented (FEAT_NMI) */
};

/* [35:32] Fraction of ID_AA64PFR0_EL1.CSV2 when that is 1 */
#define ONEREG_ID_AA64PFR1_EL1_CSV2_frac_MASK            UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64PFR1_EL1_CSV2_frac_SHIFT           32
ONEREG_FIELD64(ID_AA64PFR1_EL1, CSV2_frac)
enum {
	ONEREG_ID_AA64PFR1_EL1_CSV2_frac_NI = 0, /* Not disclosed */
	ONEREG_ID_AA64PFR1_EL1_CSV2_frac_CSV2_1p1 = 1, /* FEAT_CSV2_1p1 */
	ONEREG_ID_AA64PFR1_EL1_CSV2_frac_CSV2_1p2 = 2, /* FEAT_CSV2_1p2, with SCXTNUM_ELx */
};

/* [31:28] Trap of RNDR and RNDRRS to EL3 */
#define ONEREG_ID_AA64PFR1_EL1_RNDR_trap_MASK            UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64PFR1_EL1_RNDR_trap_SHIFT           28
ONEREG_FIELD64(ID_AA64PFR1_EL1, RNDR_trap)
enum {
	ONEREG_ID_AA64PFR1_EL1_RNDR_trap_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR1_EL1_RNDR_trap_IMP = 1, /* Implemented (FEAT_RNG_TRAP) */
};

/* [27:24] Scalable Matrix Extension; ID_AA64SMFR0_EL1 has the details */
#define ONEREG_ID_AA64PFR1_EL1_SME_MASK                  UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64PFR1_EL1_SME_SHIFT                 24
ONEREG_FIELD64(ID_AA64PFR1_EL1, SME)
enum {
	ONEREG_ID_AA64PFR1_EL1_SME_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR1_EL1_SME_IMP = 1, /* Implemented (FEAT_SME) */
	ONEREG_ID_AA64PFR1_EL1_SME_SME2 = 2, /* As IMP, and the ZT0 register (FEAT_SME2) */
};

/* [19:16] MPAM version, minor part, with ID_AA64PFR0_EL1.MPAM */
#define ONEREG_ID_AA64PFR1_EL1_MPAM_frac_MASK            UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64PFR1_EL1_MPAM_frac_SHIFT           16
ONEREG_FIELD64(ID_AA64PFR1_EL1, MPAM_frac)
enum {
	ONEREG_ID_AA64PFR1_EL1_MPAM_frac_MINOR_0 = 0, /* Minor version 0: v1.0, or not implemented */
	ONEREG_ID_AA64PFR1_EL1_MPAM_frac_MINOR_1 = 1, /* Minor version 1: v0.1 or v1.1 */
};

/* [15:12] Fraction of ID_AA64PFR0_EL1.RAS when that is 1 */
#define ONEREG_ID_AA64PFR1_EL1_RAS_frac_MASK             UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64PFR1_EL1_RAS_frac_SHIFT            12
ONEREG_FIELD64(ID_AA64PFR1_EL1, RAS_frac)
enum {
	ONEREG_ID_AA64PFR1_EL1_RAS_frac_NI = 0, /* FEAT_RAS only */
	ONEREG_ID_AA64PFR1_EL1_RAS_frac_RASv1p1 = 1, /* FEAT_RASv1p1 */
};

/* [11:8] Memory Tagging Extension */
#define ONEREG_ID_AA64PFR1_EL1_MTE_MASK                  UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64PFR1_EL1_MTE_SHIFT                 8
ONEREG_FIELD64(ID_AA64PFR1_EL1, MTE)
enum {
	ONEREG_ID_AA64PFR1_EL1_MTE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR1_EL1_MTE_IMP = 1, /* Instructions only (FEAT_MTE) */
	ONEREG_ID_AA64PFR1_EL1_MTE_MTE2 = 2, /* As IMP, and Allocation Tags in memory with tag checking (FEAT_MTE2) */
	ONEREG_ID_AA64PFR1_EL1_MTE_MTE3 = 3, /* As MTE2, and asymmetric Tag Check Fault handling (FEAT_MTE3) */
};

/* [7:4] Speculative Store Bypassing control */
#define ONEREG_ID_AA64PFR1_EL1_SSBS_MASK                 UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64PFR1_EL1_SSBS_SHIFT                4
ONEREG_FIELD64(ID_AA64PFR1_EL1, SSBS)
enum {
	ONEREG_ID_AA64PFR1_EL1_SSBS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR1_EL1_SSBS_IMP = 1, /* PSTATE.SSBS (FEAT_SSBS) */
	ONEREG_ID_AA64PFR1_EL1_SSBS_SSBS2 = 2, /* As IMP, and MRS and MSR of SSBS (FEAT_SSBS2) */
};

/* [3:0] Branch Target Identification */
#define ONEREG_ID_AA64PFR1_EL1_BT_MASK                   UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64PFR1_EL1_BT_SHIFT                  0
ONEREG_FIELD64(ID_AA64PFR1_EL1, BT)
enum {
	ONEREG_ID_AA64PFR1_EL1_BT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR1_EL1_BT_IMP = 1, /* Implemented (FEAT_BTI) */
};

#define ONEREG_ID_AA64PFR1_EL1_RES0                      UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64PFR1_EL1_RES1                      UINT64_C(0x0000000000000000)

/*
 * ID_AA64PFR2_EL1: AArch64 Processor Feature Register 2
 */

/* [47:44] Virtual Tagging Extension (vMTE), part TCL; values not described by our sources */
#define ONEREG_ID_AA64PFR2_EL1_VMTETCL_MASK              UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64PFR2_EL1_VMTETCL_SHIFT             44
ONEREG_FIELD64(ID_AA64PFR2_EL1, VMTETCL)

/* [43:40] Virtual Tagging Extension (vMTE), part TC; values not described by our sources */
#define ONEREG_ID_AA64PFR2_EL1_VMTETC_MASK               UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64PFR2_EL1_VMTETC_SHIFT              40
ONEREG_FIELD64(ID_AA64PFR2_EL1, VMTETC)

/* [39:36] Virtual Tagging Extension (vMTE); values not described by our sources */
#define ONEREG_ID_AA64PFR2_EL1_VMTE_MASK                 UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64PFR2_EL1_VMTE_SHIFT                36
ONEREG_FIELD64(ID_AA64PFR2_EL1, VMTE)

/* [35:32] Floating-point Mode Register */
#define ONEREG_ID_AA64PFR2_EL1_FPMR_MASK                 UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64PFR2_EL1_FPMR_SHIFT                32
ONEREG_FIELD64(ID_AA64PFR2_EL1, FPMR)
enum {
	ONEREG_ID_AA64PFR2_EL1_FPMR_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR2_EL1_FPMR_IMP = 1, /* Implemented (FEAT_FPMR) */
};

/* [31:28] MPAM version 2 (FEAT_MPAMv2); values not described by our sources */
#define ONEREG_ID_AA64PFR2_EL1_MPAM2_MASK                UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64PFR2_EL1_MPAM2_SHIFT               28
ONEREG_FIELD64(ID_AA64PFR2_EL1, MPAM2)

/* [27:24] Registers FGDT<n>_ELx; values not described by our sources */
#define ONEREG_ID_AA64PFR2_EL1_FGDT_MASK                 UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64PFR2_EL1_FGDT_SHIFT                24
ONEREG_FIELD64(ID_AA64PFR2_EL1, FGDT)

/* [23:20] Enhanced choice of tags by IRG (FEAT_MTE_EIRG); values not described by our sources */
#define ONEREG_ID_AA64PFR2_EL1_MTEEIRG_MASK              UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64PFR2_EL1_MTEEIRG_SHIFT             20
ONEREG_FIELD64(ID_AA64PFR2_EL1, MTEEIRG)

/* [19:16] Injection of Undefined Instruction exceptions by software */
#define ONEREG_ID_AA64PFR2_EL1_UINJ_MASK                 UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64PFR2_EL1_UINJ_SHIFT                16
ONEREG_FIELD64(ID_AA64PFR2_EL1, UINJ)
enum {
	ONEREG_ID_AA64PFR2_EL1_UINJ_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR2_EL1_UINJ_IMP = 1, /* Implemented (FEAT_UINJ) */
};

/* [15:12] GICv5 CPU interface */
#define ONEREG_ID_AA64PFR2_EL1_GCIE_MASK                 UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64PFR2_EL1_GCIE_SHIFT                12
ONEREG_FIELD64(ID_AA64PFR2_EL1, GCIE)
enum {
	ONEREG_ID_AA64PFR2_EL1_GCIE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR2_EL1_GCIE_IMP = 1, /* Implemented (FEAT_GCIE) */
};

/* [11:8] FAR_ELx[63:60] is valid at a synchronous Tag Check Fault */
#define ONEREG_ID_AA64PFR2_EL1_MTEFAR_MASK               UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64PFR2_EL1_MTEFAR_SHIFT              8
ONEREG_FIELD64(ID_AA64PFR2_EL1, MTEFAR)
enum {
	ONEREG_ID_AA64PFR2_EL1_MTEFAR_NI = 0, /* UNKNOWN */
	ONEREG_ID_AA64PFR2_EL1_MTEFAR_IMP = 1, /* Implemented (FEAT_MTE_TAGGED_FAR) */
};

/* [7:4] Tag checking of stores only */
#define ONEREG_ID_AA64PFR2_EL1_MTESTOREONLY_MASK         UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64PFR2_EL1_MTESTOREONLY_SHIFT        4
ONEREG_FIELD64(ID_AA64PFR2_EL1, MTESTOREONLY)
enum {
	ONEREG_ID_AA64PFR2_EL1_MTESTOREONLY_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR2_EL1_MTESTOREONLY_IMP = 1, /* Implemented (FEAT_MTE_STORE_ONLY) */
};

/* [3:0] Allocation Tag access permission, NoTagAccess at stage 2 */
#define ONEREG_ID_AA64PFR2_EL1_MTEPERM_MASK              UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64PFR2_EL1_MTEPERM_SHIFT             0
ONEREG_FIELD64(ID_AA64PFR2_EL1, MTEPERM)
enum {
	ONEREG_ID_AA64PFR2_EL1_MTEPERM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64PFR2_EL1_MTEPERM_IMP = 1, /* Implemented (FEAT_MTE_PERM) */
};

#define ONEREG_ID_AA64PFR2_EL1_RES0                      UINT64_C(0xffff000000000000)
#define ONEREG_ID_AA64PFR2_EL1_RES1                      UINT64_C(0x0000000000000000)

/* ID_UNALLOCATED_4_3 has no accessors: no fields; all bits are RAZ */

/*
 * ID_AA64ZFR0_EL1: SVE Feature ID Register 0
 */

/* [59:56] SVE double-precision matrix multiply, FMMLA, with LD1RO and 128-bit permutes */
#define ONEREG_ID_AA64ZFR0_EL1_F64MM_MASK                UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64ZFR0_EL1_F64MM_SHIFT               56
ONEREG_FIELD64(ID_AA64ZFR0_EL1, F64MM)
enum {
	ONEREG_ID_AA64ZFR0_EL1_F64MM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_F64MM_IMP = 1, /* Implemented (FEAT_F64MM) */
};

/* [55:52] SVE single-precision matrix multiply, FMMLA */
#define ONEREG_ID_AA64ZFR0_EL1_F32MM_MASK                UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64ZFR0_EL1_F32MM_SHIFT               52
ONEREG_FIELD64(ID_AA64ZFR0_EL1, F32MM)
enum {
	ONEREG_ID_AA64ZFR0_EL1_F32MM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_F32MM_IMP = 1, /* Implemented (FEAT_F32MM) */
};

/* [51:48] SVE half-precision to single-precision matrix multiply, FMMLA */
#define ONEREG_ID_AA64ZFR0_EL1_F16MM_MASK                UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64ZFR0_EL1_F16MM_SHIFT               48
ONEREG_FIELD64(ID_AA64ZFR0_EL1, F16MM)
enum {
	ONEREG_ID_AA64ZFR0_EL1_F16MM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_F16MM_IMP = 1, /* Implemented (FEAT_SVE_F16F32MM) */
};

/* [47:44] SVE Int8 matrix multiply and mixed-sign dot product */
#define ONEREG_ID_AA64ZFR0_EL1_I8MM_MASK                 UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64ZFR0_EL1_I8MM_SHIFT                44
ONEREG_FIELD64(ID_AA64ZFR0_EL1, I8MM)
enum {
	ONEREG_ID_AA64ZFR0_EL1_I8MM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_I8MM_IMP = 1, /* Implemented (FEAT_I8MM) */
};

/* [43:40] SVE SM4 instructions */
#define ONEREG_ID_AA64ZFR0_EL1_SM4_MASK                  UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64ZFR0_EL1_SM4_SHIFT                 40
ONEREG_FIELD64(ID_AA64ZFR0_EL1, SM4)
enum {
	ONEREG_ID_AA64ZFR0_EL1_SM4_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_SM4_IMP = 1, /* Implemented (FEAT_SVE_SM4) */
};

/* [35:32] SVE SHA3 instruction RAX1 */
#define ONEREG_ID_AA64ZFR0_EL1_SHA3_MASK                 UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64ZFR0_EL1_SHA3_SHIFT                32
ONEREG_FIELD64(ID_AA64ZFR0_EL1, SHA3)
enum {
	ONEREG_ID_AA64ZFR0_EL1_SHA3_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_SHA3_IMP = 1, /* Implemented (FEAT_SVE_SHA3) */
};

/* [27:24] SVE and SME2 non-widening BFloat16 instructions */
#define ONEREG_ID_AA64ZFR0_EL1_B16B16_MASK               UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64ZFR0_EL1_B16B16_SHIFT              24
ONEREG_FIELD64(ID_AA64ZFR0_EL1, B16B16)
enum {
	ONEREG_ID_AA64ZFR0_EL1_B16B16_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_B16B16_IMP = 1, /* BFADD, BFMUL, BFMLA and the like (FEAT_SVE_B16B16) */
	ONEREG_ID_AA64ZFR0_EL1_B16B16_BFSCALE = 2, /* As IMP, and BFSCALE (FEAT_SVE_BFSCALE) */
	ONEREG_ID_AA64ZFR0_EL1_B16B16_B16MM = 3, /* As BFSCALE, and BFloat16 matrix multiply (FEAT_SVE_B16MM) */
};

/* [23:20] SVE BFloat16 instructions; the same value as ID_AA64ISAR1_EL1.BF16 */
#define ONEREG_ID_AA64ZFR0_EL1_BF16_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64ZFR0_EL1_BF16_SHIFT                20
ONEREG_FIELD64(ID_AA64ZFR0_EL1, BF16)
enum {
	ONEREG_ID_AA64ZFR0_EL1_BF16_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_BF16_IMP = 1, /* BFCVT, BFDOT, BFMMLA and the like (FEAT_BF16) */
	ONEREG_ID_AA64ZFR0_EL1_BF16_EBF16 = 2, /* As IMP, and FPCR.EBF (FEAT_EBF16) */
};

/* [19:16] SVE bit permutes BDEP, BEXT and BGRP */
#define ONEREG_ID_AA64ZFR0_EL1_BitPerm_MASK              UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64ZFR0_EL1_BitPerm_SHIFT             16
ONEREG_FIELD64(ID_AA64ZFR0_EL1, BitPerm)
enum {
	ONEREG_ID_AA64ZFR0_EL1_BitPerm_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_BitPerm_IMP = 1, /* Implemented (FEAT_SVE_BitPerm) */
};

/* [15:12] SVE element permutes EXPAND, and COMPACT of 8 and 16 bits */
#define ONEREG_ID_AA64ZFR0_EL1_EltPerm_MASK              UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64ZFR0_EL1_EltPerm_SHIFT             12
ONEREG_FIELD64(ID_AA64ZFR0_EL1, EltPerm)
enum {
	ONEREG_ID_AA64ZFR0_EL1_EltPerm_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_EltPerm_IMP = 1, /* Implemented (FEAT_SVE2p2 or FEAT_SME2p2) */
};

/* [7:4] SVE AES and 128-bit polynomial multiply instructions */
#define ONEREG_ID_AA64ZFR0_EL1_AES_MASK                  UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64ZFR0_EL1_AES_SHIFT                 4
ONEREG_FIELD64(ID_AA64ZFR0_EL1, AES)
enum {
	ONEREG_ID_AA64ZFR0_EL1_AES_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ZFR0_EL1_AES_IMP = 1, /* AESE, AESD, AESMC and AESIMC (FEAT_SVE_AES) */
	ONEREG_ID_AA64ZFR0_EL1_AES_PMULL128 = 2, /* As IMP, and PMULLB and PMULLT of 128 bits (FEAT_SVE_PMULL128) */
	ONEREG_ID_AA64ZFR0_EL1_AES_AES2 = 3, /* As PMULL128, and multi-vector AES and PMULL (FEAT_SVE_AES2) */
};

/* [3:0] SVE version; valid if FEAT_SVE or FEAT_SME is implemented */
#define ONEREG_ID_AA64ZFR0_EL1_SVEver_MASK               UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64ZFR0_EL1_SVEver_SHIFT              0
ONEREG_FIELD64(ID_AA64ZFR0_EL1, SVEver)
enum {
	ONEREG_ID_AA64ZFR0_EL1_SVEver_IMP = 0, /* SVE */
	ONEREG_ID_AA64ZFR0_EL1_SVEver_SVE2 = 1, /* As IMP, and SVE2 (FEAT_SVE2, or FEAT_SME in Streaming SVE mode) */
	ONEREG_ID_AA64ZFR0_EL1_SVEver_SVE2p1 = 2, /* As SVE2, and SVE2.1 (FEAT_SVE2p1 or FEAT_SME2p1) */
	ONEREG_ID_AA64ZFR0_EL1_SVEver_SVE2p2 = 3, /* As SVE2p1, and SVE2.2 (FEAT_SVE2p2 or FEAT_SME2p2) */
	ONEREG_ID_AA64ZFR0_EL1_SVEver_SVE2p3 = 4, /* As SVE2p2, and SVE2.3 (FEAT_SVE2p3 or FEAT_SME2p3) */
};

#define ONEREG_ID_AA64ZFR0_EL1_RES0                      UINT64_C(0xf00000f0f0000f00)
#define ONEREG_ID_AA64ZFR0_EL1_RES1                      UINT64_C(0x0000000000000000)

/*
 * ID_AA64SMFR0_EL1: SME Feature ID Register 0
 */

/* [63] All A64 instructions are legal in Streaming SVE mode when enabled */
#define ONEREG_ID_AA64SMFR0_EL1_FA64_MASK                UINT64_C(0x8000000000000000)
#define ONEREG_ID_AA64SMFR0_EL1_FA64_SHIFT               63
ONEREG_FIELD64(ID_AA64SMFR0_EL1, FA64)
enum {
	ONEREG_ID_AA64SMFR0_EL1_FA64_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_FA64_IMP = 1, /* Implemented (FEAT_SME_FA64) */
};

/* [61] SME2 lookup tables with 6-bit indices, LUTI6 */
#define ONEREG_ID_AA64SMFR0_EL1_LUT6_MASK                UINT64_C(0x2000000000000000)
#define ONEREG_ID_AA64SMFR0_EL1_LUT6_SHIFT               61
ONEREG_FIELD64(ID_AA64SMFR0_EL1, LUT6)
enum {
	ONEREG_ID_AA64SMFR0_EL1_LUT6_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_LUT6_IMP = 1, /* Implemented */
};

/* [60] SME2 variants of LUTI4 with four 8-bit destinations, and MOVT to ZT0 */
#define ONEREG_ID_AA64SMFR0_EL1_LUTv2_MASK               UINT64_C(0x1000000000000000)
#define ONEREG_ID_AA64SMFR0_EL1_LUTv2_SHIFT              60
ONEREG_FIELD64(ID_AA64SMFR0_EL1, LUTv2)
enum {
	ONEREG_ID_AA64SMFR0_EL1_LUTv2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_LUTv2_IMP = 1, /* Implemented (FEAT_SME_LUTv2) */
};

/* [59:56] SME version; valid if FEAT_SME is implemented */
#define ONEREG_ID_AA64SMFR0_EL1_SMEver_MASK              UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64SMFR0_EL1_SMEver_SHIFT             56
ONEREG_FIELD64(ID_AA64SMFR0_EL1, SMEver)
enum {
	ONEREG_ID_AA64SMFR0_EL1_SMEver_SME = 0, /* SME */
	ONEREG_ID_AA64SMFR0_EL1_SMEver_SME2 = 1, /* As SME, and SME2 (FEAT_SME2) */
	ONEREG_ID_AA64SMFR0_EL1_SMEver_SME2p1 = 2, /* As SME2, and SME2.1 (FEAT_SME2p1) */
	ONEREG_ID_AA64SMFR0_EL1_SMEver_SME2p2 = 3, /* As SME2p1, and SME2.2 (FEAT_SME2p2) */
	ONEREG_ID_AA64SMFR0_EL1_SMEver_SME2p3 = 4, /* As SME2p2, and SME2.3 (FEAT_SME2p3) */
};

/* [55:52] Accumulation of 16-bit integer products into 64-bit elements of ZA */
#define ONEREG_ID_AA64SMFR0_EL1_I16I64_MASK              UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64SMFR0_EL1_I16I64_SHIFT             52
ONEREG_FIELD64(ID_AA64SMFR0_EL1, I16I64)
enum {
	ONEREG_ID_AA64SMFR0_EL1_I16I64_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_I16I64_IMP = 0xf, /* Implemented (FEAT_SME_I16I64) */
};

/* [48] Double-precision accumulation into ZA */
#define ONEREG_ID_AA64SMFR0_EL1_F64F64_MASK              UINT64_C(0x0001000000000000)
#define ONEREG_ID_AA64SMFR0_EL1_F64F64_SHIFT             48
ONEREG_FIELD64(ID_AA64SMFR0_EL1, F64F64)
enum {
	ONEREG_ID_AA64SMFR0_EL1_F64F64_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_F64F64_IMP = 1, /* Implemented (FEAT_SME_F64F64) */
};

/* [47:44] Outer products of 16-bit integers into 32-bit tiles */
#define ONEREG_ID_AA64SMFR0_EL1_I16I32_MASK              UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64SMFR0_EL1_I16I32_SHIFT             44
ONEREG_FIELD64(ID_AA64SMFR0_EL1, I16I32)
enum {
	ONEREG_ID_AA64SMFR0_EL1_I16I32_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_I16I32_IMP = 5, /* Implemented (FEAT_SME2) */
};

/* [43] Non-widening BFloat16 instructions that target ZA */
#define ONEREG_ID_AA64SMFR0_EL1_B16B16_MASK              UINT64_C(0x0000080000000000)
#define ONEREG_ID_AA64SMFR0_EL1_B16B16_SHIFT             43
ONEREG_FIELD64(ID_AA64SMFR0_EL1, B16B16)
enum {
	ONEREG_ID_AA64SMFR0_EL1_B16B16_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_B16B16_IMP = 1, /* Implemented (FEAT_SME_B16B16) */
};

/* [42] Non-widening half-precision instructions that target ZA */
#define ONEREG_ID_AA64SMFR0_EL1_F16F16_MASK              UINT64_C(0x0000040000000000)
#define ONEREG_ID_AA64SMFR0_EL1_F16F16_SHIFT             42
ONEREG_FIELD64(ID_AA64SMFR0_EL1, F16F16)
enum {
	ONEREG_ID_AA64SMFR0_EL1_F16F16_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_F16F16_IMP = 1, /* Implemented (FEAT_SME_F16F16) */
};

/* [41] FP8 instructions that accumulate into half-precision elements of ZA */
#define ONEREG_ID_AA64SMFR0_EL1_F8F16_MASK               UINT64_C(0x0000020000000000)
#define ONEREG_ID_AA64SMFR0_EL1_F8F16_SHIFT              41
ONEREG_FIELD64(ID_AA64SMFR0_EL1, F8F16)
enum {
	ONEREG_ID_AA64SMFR0_EL1_F8F16_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_F8F16_IMP = 1, /* Implemented (FEAT_SME_F8F16) */
};

/* [40] FP8 instructions that accumulate into single-precision elements of ZA */
#define ONEREG_ID_AA64SMFR0_EL1_F8F32_MASK               UINT64_C(0x0000010000000000)
#define ONEREG_ID_AA64SMFR0_EL1_F8F32_SHIFT              40
ONEREG_FIELD64(ID_AA64SMFR0_EL1, F8F32)
enum {
	ONEREG_ID_AA64SMFR0_EL1_F8F32_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_F8F32_IMP = 1, /* Implemented (FEAT_SME_F8F32) */
};

/* [39:36] Outer products of 8-bit integers into 32-bit tiles */
#define ONEREG_ID_AA64SMFR0_EL1_I8I32_MASK               UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64SMFR0_EL1_I8I32_SHIFT              36
ONEREG_FIELD64(ID_AA64SMFR0_EL1, I8I32)
enum {
	ONEREG_ID_AA64SMFR0_EL1_I8I32_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_I8I32_IMP = 0xf, /* Implemented (FEAT_SME) */
};

/* [35] Outer products of half-precision into single-precision tiles */
#define ONEREG_ID_AA64SMFR0_EL1_F16F32_MASK              UINT64_C(0x0000000800000000)
#define ONEREG_ID_AA64SMFR0_EL1_F16F32_SHIFT             35
ONEREG_FIELD64(ID_AA64SMFR0_EL1, F16F32)
enum {
	ONEREG_ID_AA64SMFR0_EL1_F16F32_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_F16F32_IMP = 1, /* Implemented (FEAT_SME) */
};

/* [34] Outer products of BFloat16 into single-precision tiles */
#define ONEREG_ID_AA64SMFR0_EL1_B16F32_MASK              UINT64_C(0x0000000400000000)
#define ONEREG_ID_AA64SMFR0_EL1_B16F32_SHIFT             34
ONEREG_FIELD64(ID_AA64SMFR0_EL1, B16F32)
enum {
	ONEREG_ID_AA64SMFR0_EL1_B16F32_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_B16F32_IMP = 1, /* Implemented (FEAT_SME) */
};

/* [33] Binary outer products of thirty-two bits into 32-bit integer tiles */
#define ONEREG_ID_AA64SMFR0_EL1_BI32I32_MASK             UINT64_C(0x0000000200000000)
#define ONEREG_ID_AA64SMFR0_EL1_BI32I32_SHIFT            33
ONEREG_FIELD64(ID_AA64SMFR0_EL1, BI32I32)
enum {
	ONEREG_ID_AA64SMFR0_EL1_BI32I32_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_BI32I32_IMP = 1, /* Implemented (FEAT_SME2) */
};

/* [32] Outer products of single-precision into single-precision tiles */
#define ONEREG_ID_AA64SMFR0_EL1_F32F32_MASK              UINT64_C(0x0000000100000000)
#define ONEREG_ID_AA64SMFR0_EL1_F32F32_SHIFT             32
ONEREG_FIELD64(ID_AA64SMFR0_EL1, F32F32)
enum {
	ONEREG_ID_AA64SMFR0_EL1_F32F32_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_F32F32_IMP = 1, /* Implemented (FEAT_SME) */
};

/* [30] FP8 multiply-accumulate in Streaming SVE mode */
#define ONEREG_ID_AA64SMFR0_EL1_SF8FMA_MASK              UINT64_C(0x0000000040000000)
#define ONEREG_ID_AA64SMFR0_EL1_SF8FMA_SHIFT             30
ONEREG_FIELD64(ID_AA64SMFR0_EL1, SF8FMA)
enum {
	ONEREG_ID_AA64SMFR0_EL1_SF8FMA_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_SF8FMA_IMP = 1, /* Implemented (FEAT_SSVE_FP8FMA) */
};

/* [29] FP8 4-way dot product in Streaming SVE mode */
#define ONEREG_ID_AA64SMFR0_EL1_SF8DP4_MASK              UINT64_C(0x0000000020000000)
#define ONEREG_ID_AA64SMFR0_EL1_SF8DP4_SHIFT             29
ONEREG_FIELD64(ID_AA64SMFR0_EL1, SF8DP4)
enum {
	ONEREG_ID_AA64SMFR0_EL1_SF8DP4_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_SF8DP4_IMP = 1, /* Implemented (FEAT_SSVE_FP8DOT4) */
};

/* [28] FP8 2-way dot product in Streaming SVE mode */
#define ONEREG_ID_AA64SMFR0_EL1_SF8DP2_MASK              UINT64_C(0x0000000010000000)
#define ONEREG_ID_AA64SMFR0_EL1_SF8DP2_SHIFT             28
ONEREG_FIELD64(ID_AA64SMFR0_EL1, SF8DP2)
enum {
	ONEREG_ID_AA64SMFR0_EL1_SF8DP2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_SF8DP2_IMP = 1, /* Implemented (FEAT_SSVE_FP8DOT2) */
};

/* [25] SVE bit permutes in Streaming SVE mode */
#define ONEREG_ID_AA64SMFR0_EL1_SBitPerm_MASK            UINT64_C(0x0000000002000000)
#define ONEREG_ID_AA64SMFR0_EL1_SBitPerm_SHIFT           25
ONEREG_FIELD64(ID_AA64SMFR0_EL1, SBitPerm)
enum {
	ONEREG_ID_AA64SMFR0_EL1_SBitPerm_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_SBitPerm_IMP = 1, /* Implemented (FEAT_SSVE_BitPerm) */
};

/* [24] SVE AES and 128-bit polynomial multiply in Streaming SVE mode */
#define ONEREG_ID_AA64SMFR0_EL1_AES_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_ID_AA64SMFR0_EL1_AES_SHIFT                24
ONEREG_FIELD64(ID_AA64SMFR0_EL1, AES)
enum {
	ONEREG_ID_AA64SMFR0_EL1_AES_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_AES_IMP = 1, /* Implemented (FEAT_SSVE_AES) */
};

/* [23] SVE FEXPA in Streaming SVE mode */
#define ONEREG_ID_AA64SMFR0_EL1_SFEXPA_MASK              UINT64_C(0x0000000000800000)
#define ONEREG_ID_AA64SMFR0_EL1_SFEXPA_SHIFT             23
ONEREG_FIELD64(ID_AA64SMFR0_EL1, SFEXPA)
enum {
	ONEREG_ID_AA64SMFR0_EL1_SFEXPA_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_SFEXPA_IMP = 1, /* Implemented (FEAT_SSVE_FEXPA) */
};

/* [16] Structured sparsity outer products, such as FTMOPA */
#define ONEREG_ID_AA64SMFR0_EL1_STMOP_MASK               UINT64_C(0x0000000000010000)
#define ONEREG_ID_AA64SMFR0_EL1_STMOP_SHIFT              16
ONEREG_FIELD64(ID_AA64SMFR0_EL1, STMOP)
enum {
	ONEREG_ID_AA64SMFR0_EL1_STMOP_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_STMOP_IMP = 1, /* Implemented (FEAT_SME_TMOP) */
};

/* [0] Quarter-tile outer products, such as FMOP4A */
#define ONEREG_ID_AA64SMFR0_EL1_SMOP4_MASK               UINT64_C(0x0000000000000001)
#define ONEREG_ID_AA64SMFR0_EL1_SMOP4_SHIFT              0
ONEREG_FIELD64(ID_AA64SMFR0_EL1, SMOP4)
enum {
	ONEREG_ID_AA64SMFR0_EL1_SMOP4_NI = 0, /* Not implemented */
	ONEREG_ID_AA64SMFR0_EL1_SMOP4_IMP = 1, /* Implemented (FEAT_SME_MOP4) */
};

#define ONEREG_ID_AA64SMFR0_EL1_RES0                     UINT64_C(0x400e00008c7efffe)
#define ONEREG_ID_AA64SMFR0_EL1_RES1                     UINT64_C(0x0000000000000000)

/* ID_UNALLOCATED_4_6 has no accessors: no fields; all bits are RAZ */

/*
 * ID_AA64FPFR0_EL1: AArch64 Floating-point Feature Register 0
 */

/* [31] FP8 conversions, and FSCALE */
#define ONEREG_ID_AA64FPFR0_EL1_F8CVT_MASK               UINT64_C(0x0000000080000000)
#define ONEREG_ID_AA64FPFR0_EL1_F8CVT_SHIFT              31
ONEREG_FIELD64(ID_AA64FPFR0_EL1, F8CVT)
enum {
	ONEREG_ID_AA64FPFR0_EL1_F8CVT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64FPFR0_EL1_F8CVT_IMP = 1, /* Implemented (FEAT_FP8) */
};

/* [30] FP8 multiply-accumulate to single- and half-precision, such as FMLALB */
#define ONEREG_ID_AA64FPFR0_EL1_F8FMA_MASK               UINT64_C(0x0000000040000000)
#define ONEREG_ID_AA64FPFR0_EL1_F8FMA_SHIFT              30
ONEREG_FIELD64(ID_AA64FPFR0_EL1, F8FMA)
enum {
	ONEREG_ID_AA64FPFR0_EL1_F8FMA_NI = 0, /* Not implemented */
	ONEREG_ID_AA64FPFR0_EL1_F8FMA_IMP = 1, /* Implemented (FEAT_FP8FMA) */
};

/* [29] FP8 to single-precision 4-way dot product, FDOT */
#define ONEREG_ID_AA64FPFR0_EL1_F8DP4_MASK               UINT64_C(0x0000000020000000)
#define ONEREG_ID_AA64FPFR0_EL1_F8DP4_SHIFT              29
ONEREG_FIELD64(ID_AA64FPFR0_EL1, F8DP4)
enum {
	ONEREG_ID_AA64FPFR0_EL1_F8DP4_NI = 0, /* Not implemented */
	ONEREG_ID_AA64FPFR0_EL1_F8DP4_IMP = 1, /* Implemented (FEAT_FP8DOT4) */
};

/* [28] FP8 to half-precision 2-way dot product, FDOT */
#define ONEREG_ID_AA64FPFR0_EL1_F8DP2_MASK               UINT64_C(0x0000000010000000)
#define ONEREG_ID_AA64FPFR0_EL1_F8DP2_SHIFT              28
ONEREG_FIELD64(ID_AA64FPFR0_EL1, F8DP2)
enum {
	ONEREG_ID_AA64FPFR0_EL1_F8DP2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64FPFR0_EL1_F8DP2_IMP = 1, /* Implemented (FEAT_FP8DOT2) */
};

/* [27] FP8 to single-precision matrix multiply, FMMLA */
#define ONEREG_ID_AA64FPFR0_EL1_F8MM8_MASK               UINT64_C(0x0000000008000000)
#define ONEREG_ID_AA64FPFR0_EL1_F8MM8_SHIFT              27
ONEREG_FIELD64(ID_AA64FPFR0_EL1, F8MM8)
enum {
	ONEREG_ID_AA64FPFR0_EL1_F8MM8_NI = 0, /* Not implemented */
	ONEREG_ID_AA64FPFR0_EL1_F8MM8_IMP = 1, /* Implemented (FEAT_F8F32MM) */
};

/* [26] FP8 to half-precision matrix multiply, FMMLA */
#define ONEREG_ID_AA64FPFR0_EL1_F8MM4_MASK               UINT64_C(0x0000000004000000)
#define ONEREG_ID_AA64FPFR0_EL1_F8MM4_SHIFT              26
ONEREG_FIELD64(ID_AA64FPFR0_EL1, F8MM4)
enum {
	ONEREG_ID_AA64FPFR0_EL1_F8MM4_NI = 0, /* Not implemented */
	ONEREG_ID_AA64FPFR0_EL1_F8MM4_IMP = 1, /* Implemented (FEAT_F8F16MM) */
};

/* [15] Non-widening half-precision matrix multiply, FMMLA */
#define ONEREG_ID_AA64FPFR0_EL1_F16MM2_MASK              UINT64_C(0x0000000000008000)
#define ONEREG_ID_AA64FPFR0_EL1_F16MM2_SHIFT             15
ONEREG_FIELD64(ID_AA64FPFR0_EL1, F16MM2)
enum {
	ONEREG_ID_AA64FPFR0_EL1_F16MM2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64FPFR0_EL1_F16MM2_IMP = 1, /* Implemented (FEAT_F16MM) */
};

/* [1] OFP8 E4M3 format */
#define ONEREG_ID_AA64FPFR0_EL1_F8E4M3_MASK              UINT64_C(0x0000000000000002)
#define ONEREG_ID_AA64FPFR0_EL1_F8E4M3_SHIFT             1
ONEREG_FIELD64(ID_AA64FPFR0_EL1, F8E4M3)
enum {
	ONEREG_ID_AA64FPFR0_EL1_F8E4M3_NI = 0, /* Not implemented */
	ONEREG_ID_AA64FPFR0_EL1_F8E4M3_IMP = 1, /* Implemented */
};

/* [0] OFP8 E5M2 format */
#define ONEREG_ID_AA64FPFR0_EL1_F8E5M2_MASK              UINT64_C(0x0000000000000001)
#define ONEREG_ID_AA64FPFR0_EL1_F8E5M2_SHIFT             0
ONEREG_FIELD64(ID_AA64FPFR0_EL1, F8E5M2)
enum {
	ONEREG_ID_AA64FPFR0_EL1_F8E5M2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64FPFR0_EL1_F8E5M2_IMP = 1, /* Implemented */
};

#define ONEREG_ID_AA64FPFR0_EL1_RES0                     UINT64_C(0xffffffff03ff7f00)
#define ONEREG_ID_AA64FPFR0_EL1_RES1                     UINT64_C(0x0000000000000000)

/*
 * ID_AA64DFR0_EL1: AArch64 Debug Feature Register 0
 */

/* [63:60] Setting MDCR_EL2.HPMN to 0, no event counters for the guest */
#define ONEREG_ID_AA64DFR0_EL1_HPMN0_MASK                UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64DFR0_EL1_HPMN0_SHIFT               60
ONEREG_FIELD64(ID_AA64DFR0_EL1, HPMN0)
enum {
	ONEREG_ID_AA64DFR0_EL1_HPMN0_UNPREDICTABLE = 0, /* CONSTRAINED UNPREDICTABLE */
	ONEREG_ID_AA64DFR0_EL1_HPMN0_DEF = 1, /* Defined behavior (FEAT_HPMN0) */
};

/* [59:56] Trace Buffer External Mode */
#define ONEREG_ID_AA64DFR0_EL1_ExtTrcBuff_MASK           UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64DFR0_EL1_ExtTrcBuff_SHIFT          56
ONEREG_FIELD64(ID_AA64DFR0_EL1, ExtTrcBuff)
enum {
	ONEREG_ID_AA64DFR0_EL1_ExtTrcBuff_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR0_EL1_ExtTrcBuff_IMP = 1, /* Implemented (FEAT_TRBE_EXT) */
};

/* [55:52] Branch Record Buffer Extension */
#define ONEREG_ID_AA64DFR0_EL1_BRBE_MASK                 UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64DFR0_EL1_BRBE_SHIFT                52
ONEREG_FIELD64(ID_AA64DFR0_EL1, BRBE)
enum {
	ONEREG_ID_AA64DFR0_EL1_BRBE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR0_EL1_BRBE_IMP = 1, /* Implemented (FEAT_BRBE) */
	ONEREG_ID_AA64DFR0_EL1_BRBE_BRBE_V1P1 = 2, /* As IMP, and recording at EL3 (FEAT_BRBEv1p1) */
};

/* [51:48] Multi-threaded PMU, the MT bits of PMEVTYPER<n> */
#define ONEREG_ID_AA64DFR0_EL1_MTPMU_MASK                UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64DFR0_EL1_MTPMU_SHIFT               48
ONEREG_SIGNED_FIELD64(ID_AA64DFR0_EL1, MTPMU)
enum {
	ONEREG_ID_AA64DFR0_EL1_MTPMU_NI_IMPDEF = 0, /* FEAT_MTPMU not implemented; IMPLEMENTATION DEFINED if MT is writable */
	ONEREG_ID_AA64DFR0_EL1_MTPMU_IMP = 1, /* FEAT_MTPMU */
	ONEREG_ID_AA64DFR0_EL1_MTPMU_NI = -1, /* FEAT_MTPMU not implemented; MT is RES0 */
};

/* [47:44] Trace Buffer Extension */
#define ONEREG_ID_AA64DFR0_EL1_TraceBuffer_MASK          UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64DFR0_EL1_TraceBuffer_SHIFT         44
ONEREG_FIELD64(ID_AA64DFR0_EL1, TraceBuffer)
enum {
	ONEREG_ID_AA64DFR0_EL1_TraceBuffer_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR0_EL1_TraceBuffer_IMP = 1, /* Implemented (FEAT_TRBE) */
	ONEREG_ID_AA64DFR0_EL1_TraceBuffer_TRBE_V1P1 = 2, /* As IMP, and TRBE Profiling exceptions (FEAT_TRBEv1p1) */
};

/* [43:40] Self-hosted Trace Extension */
#define ONEREG_ID_AA64DFR0_EL1_TraceFilt_MASK            UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64DFR0_EL1_TraceFilt_SHIFT           40
ONEREG_FIELD64(ID_AA64DFR0_EL1, TraceFilt)
enum {
	ONEREG_ID_AA64DFR0_EL1_TraceFilt_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR0_EL1_TraceFilt_IMP = 1, /* Implemented (FEAT_TRF) */
};

/* [39:36] OS Double Lock */
#define ONEREG_ID_AA64DFR0_EL1_DoubleLock_MASK           UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64DFR0_EL1_DoubleLock_SHIFT          36
ONEREG_SIGNED_FIELD64(ID_AA64DFR0_EL1, DoubleLock)
enum {
	ONEREG_ID_AA64DFR0_EL1_DoubleLock_IMP = 0, /* OSDLR_EL1 is writable (FEAT_DoubleLock) */
	ONEREG_ID_AA64DFR0_EL1_DoubleLock_NI = -1, /* OSDLR_EL1 is RAZ/WI */
};

/* [35:32] Statistical Profiling Extension version */
#define ONEREG_ID_AA64DFR0_EL1_PMSVer_MASK               UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64DFR0_EL1_PMSVer_SHIFT              32
ONEREG_FIELD64(ID_AA64DFR0_EL1, PMSVer)
enum {
	ONEREG_ID_AA64DFR0_EL1_PMSVer_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR0_EL1_PMSVer_IMP = 1, /* SPEv1 (FEAT_SPE) */
	ONEREG_ID_AA64DFR0_EL1_PMSVer_V1P1 = 2, /* FEAT_SPEv1p1, alignment event and SVE profiling */
	ONEREG_ID_AA64DFR0_EL1_PMSVer_V1P2 = 3, /* FEAT_SPEv1p2, discard mode and inverse event filter */
	ONEREG_ID_AA64DFR0_EL1_PMSVer_V1P3 = 4, /* FEAT_SPEv1p3, operation types of MOPS and MTE */
	ONEREG_ID_AA64DFR0_EL1_PMSVer_V1P4 = 5, /* FEAT_SPEv1p4, cache events and data source filter */
	ONEREG_ID_AA64DFR0_EL1_PMSVer_V1P5 = 6, /* FEAT_SPEv1p5, SPE Profiling exceptions and physical addressing mode */
};

/* [31:28] Number of context-aware breakpoints, minus one; 15 also if ID_AA64DFR1_EL1 has more */
#define ONEREG_ID_AA64DFR0_EL1_CTX_CMPs_MASK             UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64DFR0_EL1_CTX_CMPs_SHIFT            28
ONEREG_FIELD64(ID_AA64DFR0_EL1, CTX_CMPs)

/* [27:24] Synchronous-exception-based event profiling */
#define ONEREG_ID_AA64DFR0_EL1_SEBEP_MASK                UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64DFR0_EL1_SEBEP_SHIFT               24
ONEREG_FIELD64(ID_AA64DFR0_EL1, SEBEP)
enum {
	ONEREG_ID_AA64DFR0_EL1_SEBEP_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR0_EL1_SEBEP_IMP = 1, /* Implemented (FEAT_SEBEP) */
};

/* [23:20] Number of watchpoints, minus one; 15 also if ID_AA64DFR1_EL1 has more */
#define ONEREG_ID_AA64DFR0_EL1_WRPs_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64DFR0_EL1_WRPs_SHIFT                20
ONEREG_FIELD64(ID_AA64DFR0_EL1, WRPs)

/* [19:16] PMU snapshot extension */
#define ONEREG_ID_AA64DFR0_EL1_PMSS_MASK                 UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64DFR0_EL1_PMSS_SHIFT                16
ONEREG_FIELD64(ID_AA64DFR0_EL1, PMSS)
enum {
	ONEREG_ID_AA64DFR0_EL1_PMSS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR0_EL1_PMSS_IMP = 1, /* Implemented (FEAT_PMUv3_SS) */
};

/* [15:12] Number of breakpoints, minus one, unless ID_AA64DFR1_EL1.BRPs is nonzero */
#define ONEREG_ID_AA64DFR0_EL1_BRPs_MASK                 UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64DFR0_EL1_BRPs_SHIFT                12
ONEREG_FIELD64(ID_AA64DFR0_EL1, BRPs)

/* [11:8] Performance Monitors Extension version; alternative ID scheme */
#define ONEREG_ID_AA64DFR0_EL1_PMUVer_MASK               UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64DFR0_EL1_PMUVer_SHIFT              8
ONEREG_FIELD64(ID_AA64DFR0_EL1, PMUVer)
enum {
	ONEREG_ID_AA64DFR0_EL1_PMUVer_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR0_EL1_PMUVer_IMP = 1, /* PMUv3 (FEAT_PMUv3) */
	ONEREG_ID_AA64DFR0_EL1_PMUVer_V3P1 = 4, /* FEAT_PMUv3p1, 16-bit event numbers and MDCR_EL2.HPMD */
	ONEREG_ID_AA64DFR0_EL1_PMUVer_V3P4 = 5, /* FEAT_PMUv3p4, PMMIR_EL1 */
	ONEREG_ID_AA64DFR0_EL1_PMUVer_V3P5 = 6, /* FEAT_PMUv3p5, 64-bit event counters */
	ONEREG_ID_AA64DFR0_EL1_PMUVer_V3P7 = 7, /* FEAT_PMUv3p7, freeze on overflow */
	ONEREG_ID_AA64DFR0_EL1_PMUVer_V3P8 = 8, /* FEAT_PMUv3p8, larger space of common events */
	ONEREG_ID_AA64DFR0_EL1_PMUVer_V3P9 = 9, /* FEAT_PMUv3p9, EL0 access control by PMUACR_EL1 */
	ONEREG_ID_AA64DFR0_EL1_PMUVer_IMP_DEF = 0xf, /* IMPLEMENTATION DEFINED performance monitors, not PMUv3 of any version */
};

/* [7:4] System register interface to a trace unit */
#define ONEREG_ID_AA64DFR0_EL1_TraceVer_MASK             UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64DFR0_EL1_TraceVer_SHIFT            4
ONEREG_FIELD64(ID_AA64DFR0_EL1, TraceVer)
enum {
	ONEREG_ID_AA64DFR0_EL1_TraceVer_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR0_EL1_TraceVer_IMP = 1, /* Implemented */
};

/* [3:0] Debug architecture version */
#define ONEREG_ID_AA64DFR0_EL1_DebugVer_MASK             UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64DFR0_EL1_DebugVer_SHIFT            0
ONEREG_FIELD64(ID_AA64DFR0_EL1, DebugVer)
enum {
	ONEREG_ID_AA64DFR0_EL1_DebugVer_IMP = 6, /* Armv8.0 */
	ONEREG_ID_AA64DFR0_EL1_DebugVer_VHE = 7, /* Armv8.1 (FEAT_Debugv8p1) */
	ONEREG_ID_AA64DFR0_EL1_DebugVer_V8P2 = 8, /* Armv8.2 (FEAT_Debugv8p2) */
	ONEREG_ID_AA64DFR0_EL1_DebugVer_V8P4 = 9, /* Armv8.4 (FEAT_Debugv8p4) */
	ONEREG_ID_AA64DFR0_EL1_DebugVer_V8P8 = 0xa, /* Armv8.8 (FEAT_Debugv8p8) */
	ONEREG_ID_AA64DFR0_EL1_DebugVer_V8P9 = 0xb, /* Armv8.9 (FEAT_Debugv8p9) */
};

#define ONEREG_ID_AA64DFR0_EL1_RES0                      UINT64_C(0x0000000000000000)
#define ONEREG_ID_AA64DFR0_EL1_RES1                      UINT64_C(0x0000000000000000)

/*
 * ID_AA64DFR1_EL1: AArch64 Debug Feature Register 1
 */

/* [63:56] Number of breakpoints with address linking, minus one; RES0 if ABLE is 0 */
#define ONEREG_ID_AA64DFR1_EL1_ABL_CMPs_MASK             UINT64_C(0xff00000000000000)
#define ONEREG_ID_AA64DFR1_EL1_ABL_CMPs_SHIFT            56
ONEREG_FIELD64(ID_AA64DFR1_EL1, ABL_CMPs)

/* [55:52] Cycle counter when a profiling buffer event freezes the event counters */
#define ONEREG_ID_AA64DFR1_EL1_DPFZS_MASK                UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64DFR1_EL1_DPFZS_SHIFT               52
ONEREG_FIELD64(ID_AA64DFR1_EL1, DPFZS)
enum {
	ONEREG_ID_AA64DFR1_EL1_DPFZS_IGNR = 0, /* Not affected by PMCR_EL0.FZS */
	ONEREG_ID_AA64DFR1_EL1_DPFZS_FRZN = 1, /* Stops too if PMCR_EL0.DP is 1 (FEAT_SPE_DPFZS) */
};

/* [51:48] Exception-based event profiling */
#define ONEREG_ID_AA64DFR1_EL1_EBEP_MASK                 UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64DFR1_EL1_EBEP_SHIFT                48
ONEREG_FIELD64(ID_AA64DFR1_EL1, EBEP)
enum {
	ONEREG_ID_AA64DFR1_EL1_EBEP_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR1_EL1_EBEP_IMP = 1, /* Implemented (FEAT_EBEP) */
};

/* [47:44] Instrumentation Trace Extension */
#define ONEREG_ID_AA64DFR1_EL1_ITE_MASK                  UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64DFR1_EL1_ITE_SHIFT                 44
ONEREG_FIELD64(ID_AA64DFR1_EL1, ITE)
enum {
	ONEREG_ID_AA64DFR1_EL1_ITE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR1_EL1_ITE_IMP = 1, /* Implemented (FEAT_ITE) */
};

/* [43:40] Address Breakpoint Linking Extension */
#define ONEREG_ID_AA64DFR1_EL1_ABLE_MASK                 UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64DFR1_EL1_ABLE_SHIFT                40
ONEREG_FIELD64(ID_AA64DFR1_EL1, ABLE)
enum {
	ONEREG_ID_AA64DFR1_EL1_ABLE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR1_EL1_ABLE_IMP = 1, /* Implemented (FEAT_ABLE) */
};

/* [39:36] Fixed-function instruction counter of the PMU */
#define ONEREG_ID_AA64DFR1_EL1_PMICNTR_MASK              UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64DFR1_EL1_PMICNTR_SHIFT             36
ONEREG_FIELD64(ID_AA64DFR1_EL1, PMICNTR)
enum {
	ONEREG_ID_AA64DFR1_EL1_PMICNTR_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR1_EL1_PMICNTR_IMP = 1, /* Implemented (FEAT_PMUv3_ICNTR) */
};

/* [35:32] System PMU extension */
#define ONEREG_ID_AA64DFR1_EL1_SPMU_MASK                 UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64DFR1_EL1_SPMU_SHIFT                32
ONEREG_FIELD64(ID_AA64DFR1_EL1, SPMU)
enum {
	ONEREG_ID_AA64DFR1_EL1_SPMU_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR1_EL1_SPMU_IMP = 1, /* Implemented (FEAT_SPMU) */
	ONEREG_ID_AA64DFR1_EL1_SPMU_IMP_SPMZR = 2, /* As IMP, and SPMZR_EL0 (FEAT_SPMU2) */
};

/* [31:24] Number of context-aware breakpoints, minus one; 0 if ID_AA64DFR0_EL1 has it */
#define ONEREG_ID_AA64DFR1_EL1_CTX_CMPs_MASK             UINT64_C(0x00000000ff000000)
#define ONEREG_ID_AA64DFR1_EL1_CTX_CMPs_SHIFT            24
ONEREG_FIELD64(ID_AA64DFR1_EL1, CTX_CMPs)

/* [23:16] Number of watchpoints, minus one; 0 if ID_AA64DFR0_EL1 has it */
#define ONEREG_ID_AA64DFR1_EL1_WRPs_MASK                 UINT64_C(0x0000000000ff0000)
#define ONEREG_ID_AA64DFR1_EL1_WRPs_SHIFT                16
ONEREG_FIELD64(ID_AA64DFR1_EL1, WRPs)

/* [15:8] Number of breakpoints, minus one; 0 if ID_AA64DFR0_EL1 has it */
#define ONEREG_ID_AA64DFR1_EL1_BRPs_MASK                 UINT64_C(0x000000000000ff00)
#define ONEREG_ID_AA64DFR1_EL1_BRPs_SHIFT                8
ONEREG_FIELD64(ID_AA64DFR1_EL1, BRPs)

/* [7:0] Largest value of SPMSELR_EL0.SYSPMUSEL */
#define ONEREG_ID_AA64DFR1_EL1_SYSPMUID_MASK             UINT64_C(0x00000000000000ff)
#define ONEREG_ID_AA64DFR1_EL1_SYSPMUID_SHIFT            0
ONEREG_FIELD64(ID_AA64DFR1_EL1, SYSPMUID)

#define ONEREG_ID_AA64DFR1_EL1_RES0                      UINT64_C(0x0000000000000000)
#define ONEREG_ID_AA64DFR1_EL1_RES1                      UINT64_C(0x0000000000000000)

/*
 * ID_AA64DFR2_EL1: AArch64 Debug Feature Register 2
 */

/* [27:24] TRBE Profiling exceptions */
#define ONEREG_ID_AA64DFR2_EL1_TRBE_EXC_MASK             UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64DFR2_EL1_TRBE_EXC_SHIFT            24
ONEREG_FIELD64(ID_AA64DFR2_EL1, TRBE_EXC)
enum {
	ONEREG_ID_AA64DFR2_EL1_TRBE_EXC_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR2_EL1_TRBE_EXC_IMP = 1, /* Implemented (FEAT_TRBE_EXC) */
};

/* [23:20] Profiling Buffer in physical or intermediate physical addresses */
#define ONEREG_ID_AA64DFR2_EL1_SPE_nVM_MASK              UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64DFR2_EL1_SPE_nVM_SHIFT             20
ONEREG_FIELD64(ID_AA64DFR2_EL1, SPE_nVM)
enum {
	ONEREG_ID_AA64DFR2_EL1_SPE_nVM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR2_EL1_SPE_nVM_IMP = 1, /* Implemented (FEAT_SPE_nVM) */
};

/* [19:16] SPE Profiling exceptions */
#define ONEREG_ID_AA64DFR2_EL1_SPE_EXC_MASK              UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64DFR2_EL1_SPE_EXC_SHIFT             16
ONEREG_FIELD64(ID_AA64DFR2_EL1, SPE_EXC)
enum {
	ONEREG_ID_AA64DFR2_EL1_SPE_EXC_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR2_EL1_SPE_EXC_IMP = 1, /* Implemented (FEAT_SPE_EXC) */
};

/* [7:4] Breakpoint and watchpoint enhancements */
#define ONEREG_ID_AA64DFR2_EL1_BWE_MASK                  UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64DFR2_EL1_BWE_SHIFT                 4
ONEREG_FIELD64(ID_AA64DFR2_EL1, BWE)
enum {
	ONEREG_ID_AA64DFR2_EL1_BWE_NI = 0, /* Not indicated here; see ID_AA64DFR1_EL1.ABLE */
	ONEREG_ID_AA64DFR2_EL1_BWE_FEAT_BWE = 1, /* Address range and mismatch breakpoints */
	ONEREG_ID_AA64DFR2_EL1_BWE_FEAT_BWE2 = 2, /* As FEAT_BWE, and mismatch watchpoints */
};

/* [3:0] Software Step of an instruction in MDSTEPOP_EL1 */
#define ONEREG_ID_AA64DFR2_EL1_STEP_MASK                 UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64DFR2_EL1_STEP_SHIFT                0
ONEREG_FIELD64(ID_AA64DFR2_EL1, STEP)
enum {
	ONEREG_ID_AA64DFR2_EL1_STEP_NI = 0, /* Not implemented */
	ONEREG_ID_AA64DFR2_EL1_STEP_IMP = 1, /* Implemented (FEAT_STEP2) */
};

#define ONEREG_ID_AA64DFR2_EL1_RES0                      UINT64_C(0xfffffffff000ff00)
#define ONEREG_ID_AA64DFR2_EL1_RES1                      UINT64_C(0x0000000000000000)

/* ID_UNALLOCATED_5_3 has no accessors: no fields; all bits are RAZ */

/*
 * ID_AA64AFR0_EL1: AArch64 Auxiliary Feature Register 0
 */

/* IMPDEF<n>: A feature that the implementer defines */
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF7_MASK              UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF7_SHIFT             28
ONEREG_FIELD64(ID_AA64AFR0_EL1, IMPDEF7)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF6_MASK              UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF6_SHIFT             24
ONEREG_FIELD64(ID_AA64AFR0_EL1, IMPDEF6)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF5_MASK              UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF5_SHIFT             20
ONEREG_FIELD64(ID_AA64AFR0_EL1, IMPDEF5)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF4_MASK              UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF4_SHIFT             16
ONEREG_FIELD64(ID_AA64AFR0_EL1, IMPDEF4)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF3_MASK              UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF3_SHIFT             12
ONEREG_FIELD64(ID_AA64AFR0_EL1, IMPDEF3)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF2_MASK              UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF2_SHIFT             8
ONEREG_FIELD64(ID_AA64AFR0_EL1, IMPDEF2)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF1_MASK              UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF1_SHIFT             4
ONEREG_FIELD64(ID_AA64AFR0_EL1, IMPDEF1)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF0_MASK              UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64AFR0_EL1_IMPDEF0_SHIFT             0
ONEREG_FIELD64(ID_AA64AFR0_EL1, IMPDEF0)

#define ONEREG_ID_AA64AFR0_EL1_RES0                      UINT64_C(0xffffffff00000000)
#define ONEREG_ID_AA64AFR0_EL1_RES1                      UINT64_C(0x0000000000000000)

/* ID_AA64AFR1_EL1 has no accessors: no fields; all bits are RES0 */

/* ID_UNALLOCATED_5_<n> has no accessors: no fields; all bits are RAZ */

/*
 * ID_AA64ISAR0_EL1: AArch64 Instruction Set Attribute Register 0
 */

/* [63:60] Random number registers RNDR and RNDRRS */
#define ONEREG_ID_AA64ISAR0_EL1_RNDR_MASK                UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64ISAR0_EL1_RNDR_SHIFT               60
ONEREG_FIELD64(ID_AA64ISAR0_EL1, RNDR)
enum {
	ONEREG_ID_AA64ISAR0_EL1_RNDR_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_RNDR_IMP = 1, /* Implemented (FEAT_RNG) */
};

/* [59:56] Outer Shareable and range TLB maintenance instructions */
#define ONEREG_ID_AA64ISAR0_EL1_TLB_MASK                 UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64ISAR0_EL1_TLB_SHIFT                56
ONEREG_FIELD64(ID_AA64ISAR0_EL1, TLB)
enum {
	ONEREG_ID_AA64ISAR0_EL1_TLB_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_TLB_OS = 1, /* Outer Shareable instructions (FEAT_TLBIOS) */
	ONEREG_ID_AA64ISAR0_EL1_TLB_RANGE = 2, /* As OS, and range instructions (FEAT_TLBIRANGE) */
};

/* [55:52] Flag manipulation instructions */
#define ONEREG_ID_AA64ISAR0_EL1_TS_MASK                  UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64ISAR0_EL1_TS_SHIFT                 52
ONEREG_FIELD64(ID_AA64ISAR0_EL1, TS)
enum {
	ONEREG_ID_AA64ISAR0_EL1_TS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_TS_FLAGM = 1, /* CFINV, RMIF, SETF8 and SETF16 (FEAT_FlagM) */
	ONEREG_ID_AA64ISAR0_EL1_TS_FLAGM2 = 2, /* As FLAGM, and AXFLAG and XAFLAG (FEAT_FlagM2) */
};

/* [51:48] Advanced SIMD half-precision to single-precision multiply instructions */
#define ONEREG_ID_AA64ISAR0_EL1_FHM_MASK                 UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64ISAR0_EL1_FHM_SHIFT                48
ONEREG_FIELD64(ID_AA64ISAR0_EL1, FHM)
enum {
	ONEREG_ID_AA64ISAR0_EL1_FHM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_FHM_IMP = 1, /* FMLAL and FMLSL (FEAT_FHM) */
	ONEREG_ID_AA64ISAR0_EL1_FHM_F16F32DOT = 2, /* As IMP, and dot product FDOT (FEAT_F16F32DOT) */
	ONEREG_ID_AA64ISAR0_EL1_FHM_F16F32MM = 3, /* As F16F32DOT, and matrix multiply FMMLA (FEAT_F16F32MM) */
};

/* [47:44] Dot product instructions UDOT and SDOT */
#define ONEREG_ID_AA64ISAR0_EL1_DP_MASK                  UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64ISAR0_EL1_DP_SHIFT                 44
ONEREG_FIELD64(ID_AA64ISAR0_EL1, DP)
enum {
	ONEREG_ID_AA64ISAR0_EL1_DP_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_DP_IMP = 1, /* Implemented (FEAT_DotProd) */
};

/* [43:40] SM4 instructions */
#define ONEREG_ID_AA64ISAR0_EL1_SM4_MASK                 UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64ISAR0_EL1_SM4_SHIFT                40
ONEREG_FIELD64(ID_AA64ISAR0_EL1, SM4)
enum {
	ONEREG_ID_AA64ISAR0_EL1_SM4_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_SM4_IMP = 1, /* Implemented (FEAT_SM4) */
};

/* [39:36] SM3 instructions */
#define ONEREG_ID_AA64ISAR0_EL1_SM3_MASK                 UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64ISAR0_EL1_SM3_SHIFT                36
ONEREG_FIELD64(ID_AA64ISAR0_EL1, SM3)
enum {
	ONEREG_ID_AA64ISAR0_EL1_SM3_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_SM3_IMP = 1, /* Implemented (FEAT_SM3) */
};

/* [35:32] SHA3 instructions EOR3, RAX1, XAR and BCAX */
#define ONEREG_ID_AA64ISAR0_EL1_SHA3_MASK                UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64ISAR0_EL1_SHA3_SHIFT               32
ONEREG_FIELD64(ID_AA64ISAR0_EL1, SHA3)
enum {
	ONEREG_ID_AA64ISAR0_EL1_SHA3_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_SHA3_IMP = 1, /* Implemented (FEAT_SHA3) */
};

/* [31:28] Rounding double multiply accumulate, SQRDMLAH and SQRDMLSH */
#define ONEREG_ID_AA64ISAR0_EL1_RDM_MASK                 UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64ISAR0_EL1_RDM_SHIFT                28
ONEREG_FIELD64(ID_AA64ISAR0_EL1, RDM)
enum {
	ONEREG_ID_AA64ISAR0_EL1_RDM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_RDM_IMP = 1, /* Implemented (FEAT_RDM) */
};

/* [23:20] Atomic instructions */
#define ONEREG_ID_AA64ISAR0_EL1_ATOMIC_MASK              UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64ISAR0_EL1_ATOMIC_SHIFT             20
ONEREG_FIELD64(ID_AA64ISAR0_EL1, ATOMIC)
enum {
	ONEREG_ID_AA64ISAR0_EL1_ATOMIC_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_ATOMIC_IMP = 2, /* LDADD, CAS, SWP and the like (FEAT_LSE) */
	ONEREG_ID_AA64ISAR0_EL1_ATOMIC_FEAT_LSE128 = 3, /* As IMP, and 128-bit LDCLRP, LDSETP and SWPP */
};

/* [19:16] CRC32 instructions */
#define ONEREG_ID_AA64ISAR0_EL1_CRC32_MASK               UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64ISAR0_EL1_CRC32_SHIFT              16
ONEREG_FIELD64(ID_AA64ISAR0_EL1, CRC32)
enum {
	ONEREG_ID_AA64ISAR0_EL1_CRC32_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_CRC32_IMP = 1, /* Implemented (FEAT_CRC32) */
};

/* [15:12] SHA2 instructions */
#define ONEREG_ID_AA64ISAR0_EL1_SHA2_MASK                UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64ISAR0_EL1_SHA2_SHIFT               12
ONEREG_FIELD64(ID_AA64ISAR0_EL1, SHA2)
enum {
	ONEREG_ID_AA64ISAR0_EL1_SHA2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_SHA2_SHA256 = 1, /* SHA256 instructions (FEAT_SHA256) */
	ONEREG_ID_AA64ISAR0_EL1_SHA2_SHA512 = 2, /* As SHA256, and SHA512 instructions (FEAT_SHA512) */
};

/* [11:8] SHA1 instructions */
#define ONEREG_ID_AA64ISAR0_EL1_SHA1_MASK                UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64ISAR0_EL1_SHA1_SHIFT               8
ONEREG_FIELD64(ID_AA64ISAR0_EL1, SHA1)
enum {
	ONEREG_ID_AA64ISAR0_EL1_SHA1_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_SHA1_IMP = 1, /* Implemented (FEAT_SHA1) */
};

/* [7:4] AES instructions */
#define ONEREG_ID_AA64ISAR0_EL1_AES_MASK                 UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64ISAR0_EL1_AES_SHIFT                4
ONEREG_FIELD64(ID_AA64ISAR0_EL1, AES)
enum {
	ONEREG_ID_AA64ISAR0_EL1_AES_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR0_EL1_AES_AES = 1, /* AESE, AESD, AESMC and AESIMC (FEAT_AES) */
	ONEREG_ID_AA64ISAR0_EL1_AES_PMULL = 2, /* As AES, and PMULL and PMULL2 of 64 bits (FEAT_PMULL) */
};

#define ONEREG_ID_AA64ISAR0_EL1_RES0                     UINT64_C(0x000000000f00000f)
#define ONEREG_ID_AA64ISAR0_EL1_RES1                     UINT64_C(0x0000000000000000)

/*
 * ID_AA64ISAR1_EL1: AArch64 Instruction Set Attribute Register 1
 */

/* [63:60] 64-byte single-copy atomic loads and stores */
#define ONEREG_ID_AA64ISAR1_EL1_LS64_MASK                UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64ISAR1_EL1_LS64_SHIFT               60
ONEREG_FIELD64(ID_AA64ISAR1_EL1, LS64)
enum {
	ONEREG_ID_AA64ISAR1_EL1_LS64_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_LS64_LS64 = 1, /* LD64B and ST64B (FEAT_LS64) */
	ONEREG_ID_AA64ISAR1_EL1_LS64_LS64_V = 2, /* As LS64, and ST64BV (FEAT_LS64_V) */
	ONEREG_ID_AA64ISAR1_EL1_LS64_LS64_ACCDATA = 3, /* As LS64_V, and ST64BV0 with ACCDATA_EL1 (FEAT_LS64_ACCDATA) */
	ONEREG_ID_AA64ISAR1_EL1_LS64_LS64WB = 4, /* As LS64_ACCDATA, and Write-back memory (FEAT_LS64WB) */
};

/* [59:56] XS attribute, with the nXS variants of TLBI and DSB */
#define ONEREG_ID_AA64ISAR1_EL1_XS_MASK                  UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64ISAR1_EL1_XS_SHIFT                 56
ONEREG_FIELD64(ID_AA64ISAR1_EL1, XS)
enum {
	ONEREG_ID_AA64ISAR1_EL1_XS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_XS_IMP = 1, /* Implemented (FEAT_XS) */
};

/* [55:52] Int8 matrix multiply and mixed-sign dot product */
#define ONEREG_ID_AA64ISAR1_EL1_I8MM_MASK                UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64ISAR1_EL1_I8MM_SHIFT               52
ONEREG_FIELD64(ID_AA64ISAR1_EL1, I8MM)
enum {
	ONEREG_ID_AA64ISAR1_EL1_I8MM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_I8MM_IMP = 1, /* Implemented (FEAT_I8MM) */
};

/* [51:48] Data Gathering Hint */
#define ONEREG_ID_AA64ISAR1_EL1_DGH_MASK                 UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64ISAR1_EL1_DGH_SHIFT                48
ONEREG_FIELD64(ID_AA64ISAR1_EL1, DGH)
enum {
	ONEREG_ID_AA64ISAR1_EL1_DGH_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_DGH_IMP = 1, /* Implemented (FEAT_DGH) */
};

/* [47:44] BFloat16 instructions */
#define ONEREG_ID_AA64ISAR1_EL1_BF16_MASK                UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64ISAR1_EL1_BF16_SHIFT               44
ONEREG_FIELD64(ID_AA64ISAR1_EL1, BF16)
enum {
	ONEREG_ID_AA64ISAR1_EL1_BF16_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_BF16_IMP = 1, /* BFCVT, BFDOT, BFMMLA and the like (FEAT_BF16) */
	ONEREG_ID_AA64ISAR1_EL1_BF16_EBF16 = 2, /* As IMP, and FPCR.EBF (FEAT_EBF16) */
};

/* [43:40] Prediction invalidation instructions */
#define ONEREG_ID_AA64ISAR1_EL1_SPECRES_MASK             UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64ISAR1_EL1_SPECRES_SHIFT            40
ONEREG_FIELD64(ID_AA64ISAR1_EL1, SPECRES)
enum {
	ONEREG_ID_AA64ISAR1_EL1_SPECRES_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_SPECRES_IMP = 1, /* CFP RCTX, DVP RCTX and CPP RCTX (FEAT_SPECRES) */
	ONEREG_ID_AA64ISAR1_EL1_SPECRES_COSP_RCTX = 2, /* As IMP, and COSP RCTX (FEAT_SPECRES2) */
};

/* [39:36] Speculation Barrier instruction */
#define ONEREG_ID_AA64ISAR1_EL1_SB_MASK                  UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64ISAR1_EL1_SB_SHIFT                 36
ONEREG_FIELD64(ID_AA64ISAR1_EL1, SB)
enum {
	ONEREG_ID_AA64ISAR1_EL1_SB_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_SB_IMP = 1, /* Implemented (FEAT_SB) */
};

/* [35:32] Rounding to 32- and 64-bit integers, FRINT32Z and the like */
#define ONEREG_ID_AA64ISAR1_EL1_FRINTTS_MASK             UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64ISAR1_EL1_FRINTTS_SHIFT            32
ONEREG_FIELD64(ID_AA64ISAR1_EL1, FRINTTS)
enum {
	ONEREG_ID_AA64ISAR1_EL1_FRINTTS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_FRINTTS_IMP = 1, /* Implemented (FEAT_FRINTTS) */
};

/* [31:28] Generic authentication by an IMPLEMENTATION DEFINED algorithm */
#define ONEREG_ID_AA64ISAR1_EL1_GPI_MASK                 UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64ISAR1_EL1_GPI_SHIFT                28
ONEREG_FIELD64(ID_AA64ISAR1_EL1, GPI)
enum {
	ONEREG_ID_AA64ISAR1_EL1_GPI_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_GPI_IMP = 1, /* Implemented (FEAT_PACIMP) */
};

/* [27:24] Generic authentication by QARMA5 */
#define ONEREG_ID_AA64ISAR1_EL1_GPA_MASK                 UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64ISAR1_EL1_GPA_SHIFT                24
ONEREG_FIELD64(ID_AA64ISAR1_EL1, GPA)
enum {
	ONEREG_ID_AA64ISAR1_EL1_GPA_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_GPA_IMP = 1, /* Implemented (FEAT_PACQARMA5) */
};

/* [23:20] Weaker release consistency (RCpc) instructions */
#define ONEREG_ID_AA64ISAR1_EL1_LRCPC_MASK               UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64ISAR1_EL1_LRCPC_SHIFT              20
ONEREG_FIELD64(ID_AA64ISAR1_EL1, LRCPC)
enum {
	ONEREG_ID_AA64ISAR1_EL1_LRCPC_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_LRCPC_IMP = 1, /* LDAPR without offset (FEAT_LRCPC) */
	ONEREG_ID_AA64ISAR1_EL1_LRCPC_LRCPC2 = 2, /* As IMP, and LDAPR and STLR with unscaled offset (FEAT_LRCPC2) */
	ONEREG_ID_AA64ISAR1_EL1_LRCPC_LRCPC3 = 3, /* As LRCPC2, and LDIAPP, STILP, writeback and SIMD forms (FEAT_LRCPC3) */
};

/* [19:16] Complex number instructions FCMLA and FCADD */
#define ONEREG_ID_AA64ISAR1_EL1_FCMA_MASK                UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64ISAR1_EL1_FCMA_SHIFT               16
ONEREG_FIELD64(ID_AA64ISAR1_EL1, FCMA)
enum {
	ONEREG_ID_AA64ISAR1_EL1_FCMA_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_FCMA_IMP = 1, /* Implemented (FEAT_FCMA) */
};

/* [15:12] JavaScript conversion FJCVTZS */
#define ONEREG_ID_AA64ISAR1_EL1_JSCVT_MASK               UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64ISAR1_EL1_JSCVT_SHIFT              12
ONEREG_FIELD64(ID_AA64ISAR1_EL1, JSCVT)
enum {
	ONEREG_ID_AA64ISAR1_EL1_JSCVT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_JSCVT_IMP = 1, /* Implemented (FEAT_JSCVT) */
};

/* [11:8] Address authentication by an IMPLEMENTATION DEFINED algorithm */
#define ONEREG_ID_AA64ISAR1_EL1_API_MASK                 UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64ISAR1_EL1_API_SHIFT                8
ONEREG_FIELD64(ID_AA64ISAR1_EL1, API)
enum {
	ONEREG_ID_AA64ISAR1_EL1_API_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_API_PAuth = 1, /* FEAT_PAuth, without FEAT_EPAC and FEAT_PAuth2 */
	ONEREG_ID_AA64ISAR1_EL1_API_EPAC = 2, /* FEAT_PAuth and FEAT_EPAC */
	ONEREG_ID_AA64ISAR1_EL1_API_PAuth2 = 3, /* FEAT_PAuth2, without FEAT_EPAC */
	ONEREG_ID_AA64ISAR1_EL1_API_FPAC = 4, /* As PAuth2, and FEAT_FPAC */
	ONEREG_ID_AA64ISAR1_EL1_API_FPACCOMBINE = 5, /* As FPAC, and FEAT_FPACCOMBINE */
	ONEREG_ID_AA64ISAR1_EL1_API_PAuth_LR = 6, /* As FPACCOMBINE, and FEAT_PAuth_LR */
};

/* [7:4] Address authentication by QARMA5 */
#define ONEREG_ID_AA64ISAR1_EL1_APA_MASK                 UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64ISAR1_EL1_APA_SHIFT                4
ONEREG_FIELD64(ID_AA64ISAR1_EL1, APA)
enum {
	ONEREG_ID_AA64ISAR1_EL1_APA_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_APA_PAuth = 1, /* FEAT_PAuth, without FEAT_EPAC and FEAT_PAuth2 */
	ONEREG_ID_AA64ISAR1_EL1_APA_EPAC = 2, /* FEAT_PAuth and FEAT_EPAC */
	ONEREG_ID_AA64ISAR1_EL1_APA_PAuth2 = 3, /* FEAT_PAuth2, without FEAT_EPAC */
	ONEREG_ID_AA64ISAR1_EL1_APA_FPAC = 4, /* As PAuth2, and FEAT_FPAC */
	ONEREG_ID_AA64ISAR1_EL1_APA_FPACCOMBINE = 5, /* As FPAC, and FEAT_FPACCOMBINE */
	ONEREG_ID_AA64ISAR1_EL1_APA_PAuth_LR = 6, /* As FPACCOMBINE, and FEAT_PAuth_LR */
};

/* [3:0] Cleaning of data caches to points of persistence */
#define ONEREG_ID_AA64ISAR1_EL1_DPB_MASK                 UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64ISAR1_EL1_DPB_SHIFT                0
ONEREG_FIELD64(ID_AA64ISAR1_EL1, DPB)
enum {
	ONEREG_ID_AA64ISAR1_EL1_DPB_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR1_EL1_DPB_IMP = 1, /* DC CVAP (FEAT_DPB) */
	ONEREG_ID_AA64ISAR1_EL1_DPB_DPB2 = 2, /* As IMP, and DC CVADP (FEAT_DPB2) */
};

#define ONEREG_ID_AA64ISAR1_EL1_RES0                     UINT64_C(0x0000000000000000)
#define ONEREG_ID_AA64ISAR1_EL1_RES1                     UINT64_C(0x0000000000000000)

/*
 * ID_AA64ISAR2_EL1: AArch64 Instruction Set Attribute Register 2
 */

/* [63:60] Stage 1 address translation without permission checks, AT S1E1A */
#define ONEREG_ID_AA64ISAR2_EL1_ATS1A_MASK               UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64ISAR2_EL1_ATS1A_SHIFT              60
ONEREG_FIELD64(ID_AA64ISAR2_EL1, ATS1A)
enum {
	ONEREG_ID_AA64ISAR2_EL1_ATS1A_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_ATS1A_IMP = 1, /* Implemented (FEAT_ATS1A) */
};

/* [59:56] Lookup table instructions */
#define ONEREG_ID_AA64ISAR2_EL1_LUT_MASK                 UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64ISAR2_EL1_LUT_SHIFT                56
ONEREG_FIELD64(ID_AA64ISAR2_EL1, LUT)
enum {
	ONEREG_ID_AA64ISAR2_EL1_LUT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_LUT_IMP = 1, /* LUTI2 and LUTI4 (FEAT_LUT) */
	ONEREG_ID_AA64ISAR2_EL1_LUT_LUT6 = 2, /* As IMP, and 6-bit indices, LUTI6 */
};

/* [55:52] Common short sequence compression, and compare and branch instructions */
#define ONEREG_ID_AA64ISAR2_EL1_CSSC_MASK                UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64ISAR2_EL1_CSSC_SHIFT               52
ONEREG_FIELD64(ID_AA64ISAR2_EL1, CSSC)
enum {
	ONEREG_ID_AA64ISAR2_EL1_CSSC_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_CSSC_IMP = 1, /* ABS, CNT, CTZ, and minimum and maximum (FEAT_CSSC) */
	ONEREG_ID_AA64ISAR2_EL1_CSSC_CMPBR = 2, /* As IMP, and compare and branch (FEAT_CMPBR) */
};

/* [51:48] Range prefetch hint RPRFM */
#define ONEREG_ID_AA64ISAR2_EL1_RPRFM_MASK               UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64ISAR2_EL1_RPRFM_SHIFT              48
ONEREG_FIELD64(ID_AA64ISAR2_EL1, RPRFM)
enum {
	ONEREG_ID_AA64ISAR2_EL1_RPRFM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_RPRFM_IMP = 1, /* Implemented (FEAT_RPRFM) */
};

/* [47:44] Producer-consumer data placement hints STSHH and PRFM IR */
#define ONEREG_ID_AA64ISAR2_EL1_PCDPHINT_MASK            UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64ISAR2_EL1_PCDPHINT_SHIFT           44
ONEREG_FIELD64(ID_AA64ISAR2_EL1, PCDPHINT)
enum {
	ONEREG_ID_AA64ISAR2_EL1_PCDPHINT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_PCDPHINT_IMP = 1, /* Implemented (FEAT_PCDPHINT) */
};

/* [43:40] System level cache as a target of PRFM */
#define ONEREG_ID_AA64ISAR2_EL1_PRFMSLC_MASK             UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64ISAR2_EL1_PRFMSLC_SHIFT            40
ONEREG_FIELD64(ID_AA64ISAR2_EL1, PRFMSLC)
enum {
	ONEREG_ID_AA64ISAR2_EL1_PRFMSLC_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_PRFMSLC_IMP = 1, /* Implemented (FEAT_PRFMSLC) */
};

/* [39:36] System instructions with 128-bit inputs */
#define ONEREG_ID_AA64ISAR2_EL1_SYSINSTR_128_MASK        UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64ISAR2_EL1_SYSINSTR_128_SHIFT       36
ONEREG_FIELD64(ID_AA64ISAR2_EL1, SYSINSTR_128)
enum {
	ONEREG_ID_AA64ISAR2_EL1_SYSINSTR_128_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_SYSINSTR_128_IMP = 1, /* Implemented (FEAT_SYSINSTR128) */
};

/* [35:32] Accesses to 128-bit System registers */
#define ONEREG_ID_AA64ISAR2_EL1_SYSREG_128_MASK          UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64ISAR2_EL1_SYSREG_128_SHIFT         32
ONEREG_FIELD64(ID_AA64ISAR2_EL1, SYSREG_128)
enum {
	ONEREG_ID_AA64ISAR2_EL1_SYSREG_128_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_SYSREG_128_IMP = 1, /* Implemented (FEAT_SYSREG128) */
};

/* [31:28] Clear Branch History instruction */
#define ONEREG_ID_AA64ISAR2_EL1_CLRBHB_MASK              UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64ISAR2_EL1_CLRBHB_SHIFT             28
ONEREG_FIELD64(ID_AA64ISAR2_EL1, CLRBHB)
enum {
	ONEREG_ID_AA64ISAR2_EL1_CLRBHB_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_CLRBHB_IMP = 1, /* Implemented (FEAT_CLRBHB) */
};

/* [27:24] Constant size of the PAC field, whether or not addresses are tagged */
#define ONEREG_ID_AA64ISAR2_EL1_PAC_frac_MASK            UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64ISAR2_EL1_PAC_frac_SHIFT           24
ONEREG_FIELD64(ID_AA64ISAR2_EL1, PAC_frac)
enum {
	ONEREG_ID_AA64ISAR2_EL1_PAC_frac_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_PAC_frac_IMP = 1, /* Implemented (FEAT_CONSTPACFIELD) */
};

/* [23:20] Hinted conditional branch BC */
#define ONEREG_ID_AA64ISAR2_EL1_BC_MASK                  UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64ISAR2_EL1_BC_SHIFT                 20
ONEREG_FIELD64(ID_AA64ISAR2_EL1, BC)
enum {
	ONEREG_ID_AA64ISAR2_EL1_BC_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_BC_IMP = 1, /* Implemented (FEAT_HBC) */
};

/* [19:16] Memory copy and memory set instructions */
#define ONEREG_ID_AA64ISAR2_EL1_MOPS_MASK                UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64ISAR2_EL1_MOPS_SHIFT               16
ONEREG_FIELD64(ID_AA64ISAR2_EL1, MOPS)
enum {
	ONEREG_ID_AA64ISAR2_EL1_MOPS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_MOPS_IMP = 1, /* Implemented (FEAT_MOPS) */
};

/* [15:12] Address authentication by QARMA3 */
#define ONEREG_ID_AA64ISAR2_EL1_APA3_MASK                UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64ISAR2_EL1_APA3_SHIFT               12
ONEREG_FIELD64(ID_AA64ISAR2_EL1, APA3)
enum {
	ONEREG_ID_AA64ISAR2_EL1_APA3_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_APA3_PAuth = 1, /* FEAT_PAuth, without FEAT_EPAC and FEAT_PAuth2 */
	ONEREG_ID_AA64ISAR2_EL1_APA3_EPAC = 2, /* FEAT_PAuth and FEAT_EPAC */
	ONEREG_ID_AA64ISAR2_EL1_APA3_PAuth2 = 3, /* FEAT_PAuth2, without FEAT_EPAC */
	ONEREG_ID_AA64ISAR2_EL1_APA3_FPAC = 4, /* As PAuth2, and FEAT_FPAC */
	ONEREG_ID_AA64ISAR2_EL1_APA3_FPACCOMBINE = 5, /* As FPAC, and FEAT_FPACCOMBINE */
	ONEREG_ID_AA64ISAR2_EL1_APA3_PAuth_LR = 6, /* As FPACCOMBINE, and FEAT_PAuth_LR */
};

/* [11:8] Generic authentication by QARMA3 */
#define ONEREG_ID_AA64ISAR2_EL1_GPA3_MASK                UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64ISAR2_EL1_GPA3_SHIFT               8
ONEREG_FIELD64(ID_AA64ISAR2_EL1, GPA3)
enum {
	ONEREG_ID_AA64ISAR2_EL1_GPA3_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_GPA3_IMP = 1, /* Implemented (FEAT_PACQARMA3) */
};

/* [7:4] 12 bits of mantissa in reciprocal estimates when FPCR.AH is 1 */
#define ONEREG_ID_AA64ISAR2_EL1_RPRES_MASK               UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64ISAR2_EL1_RPRES_SHIFT              4
ONEREG_FIELD64(ID_AA64ISAR2_EL1, RPRES)
enum {
	ONEREG_ID_AA64ISAR2_EL1_RPRES_NI = 0, /* 8 bits of mantissa */
	ONEREG_ID_AA64ISAR2_EL1_RPRES_IMP = 1, /* Implemented (FEAT_RPRES) */
};

/* [3:0] WFE and WFI with timeout, WFET and WFIT */
#define ONEREG_ID_AA64ISAR2_EL1_WFxT_MASK                UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64ISAR2_EL1_WFxT_SHIFT               0
ONEREG_FIELD64(ID_AA64ISAR2_EL1, WFxT)
enum {
	ONEREG_ID_AA64ISAR2_EL1_WFxT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR2_EL1_WFxT_IMP = 2, /* Implemented (FEAT_WFxT) */
};

#define ONEREG_ID_AA64ISAR2_EL1_RES0                     UINT64_C(0x0000000000000000)
#define ONEREG_ID_AA64ISAR2_EL1_RES1                     UINT64_C(0x0000000000000000)

/*
 * ID_AA64ISAR3_EL1: AArch64 Instruction Set Attribute Register 3
 */

/* [47:44] Load-acquire and store-release pair (FEAT_LSCP); values not described by our sources */
#define ONEREG_ID_AA64ISAR3_EL1_LSCP_MASK                UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64ISAR3_EL1_LSCP_SHIFT               44
ONEREG_FIELD64(ID_AA64ISAR3_EL1, LSCP)

/* [43:40] Known by name only; meaning not described by our sources */
#define ONEREG_ID_AA64ISAR3_EL1_LSCSHINT_MASK            UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64ISAR3_EL1_LSCSHINT_SHIFT           40
ONEREG_FIELD64(ID_AA64ISAR3_EL1, LSCSHINT)

/* [39:36] MTE tag cache instructions (FEAT_MTETC); values not described by our sources */
#define ONEREG_ID_AA64ISAR3_EL1_MTETC_MASK               UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64ISAR3_EL1_MTETC_SHIFT              36
ONEREG_FIELD64(ID_AA64ISAR3_EL1, MTETC)

/* [35:32] Second fraction of pointer authentication; values not described by our sources */
#define ONEREG_ID_AA64ISAR3_EL1_PAC_frac2_MASK           UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64ISAR3_EL1_PAC_frac2_SHIFT          32
ONEREG_FIELD64(ID_AA64ISAR3_EL1, PAC_frac2)

/* [31:28] Conversions between SIMD and FP registers of different sizes */
#define ONEREG_ID_AA64ISAR3_EL1_FPRCVT_MASK              UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64ISAR3_EL1_FPRCVT_SHIFT             28
ONEREG_FIELD64(ID_AA64ISAR3_EL1, FPRCVT)
enum {
	ONEREG_ID_AA64ISAR3_EL1_FPRCVT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR3_EL1_FPRCVT_IMP = 1, /* Implemented (FEAT_FPRCVT) */
};

/* [27:24] Unprivileged atomic, exclusive and pair loads and stores */
#define ONEREG_ID_AA64ISAR3_EL1_LSUI_MASK                UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64ISAR3_EL1_LSUI_SHIFT               24
ONEREG_FIELD64(ID_AA64ISAR3_EL1, LSUI)
enum {
	ONEREG_ID_AA64ISAR3_EL1_LSUI_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR3_EL1_LSUI_IMP = 1, /* Implemented (FEAT_LSUI) */
};

/* [23:20] Cache maintenance to the Outer cache level, such as DC CVAOC */
#define ONEREG_ID_AA64ISAR3_EL1_OCCMO_MASK               UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64ISAR3_EL1_OCCMO_SHIFT              20
ONEREG_FIELD64(ID_AA64ISAR3_EL1, OCCMO)
enum {
	ONEREG_ID_AA64ISAR3_EL1_OCCMO_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR3_EL1_OCCMO_IMP = 1, /* Implemented (FEAT_OCCMO) */
};

/* [19:16] Floating-point atomics in memory, LDFADD and the like */
#define ONEREG_ID_AA64ISAR3_EL1_LSFE_MASK                UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64ISAR3_EL1_LSFE_SHIFT               16
ONEREG_FIELD64(ID_AA64ISAR3_EL1, LSFE)
enum {
	ONEREG_ID_AA64ISAR3_EL1_LSFE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR3_EL1_LSFE_IMP = 1, /* Implemented (FEAT_LSFE) */
};

/* [15:12] PSTATE.PACM of FEAT_PAuth_LR */
#define ONEREG_ID_AA64ISAR3_EL1_PACM_MASK                UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64ISAR3_EL1_PACM_SHIFT               12
ONEREG_FIELD64(ID_AA64ISAR3_EL1, PACM)
enum {
	ONEREG_ID_AA64ISAR3_EL1_PACM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR3_EL1_PACM_TRIVIAL_IMP = 1, /* Trivial implementation */
	ONEREG_ID_AA64ISAR3_EL1_PACM_FULL_IMP = 2, /* Full implementation */
};

/* [11:8] TLB invalidation of dirty state, TLBI VMALLWS2E1 */
#define ONEREG_ID_AA64ISAR3_EL1_TLBIW_MASK               UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64ISAR3_EL1_TLBIW_SHIFT              8
ONEREG_FIELD64(ID_AA64ISAR3_EL1, TLBIW)
enum {
	ONEREG_ID_AA64ISAR3_EL1_TLBIW_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR3_EL1_TLBIW_IMP = 1, /* Implemented (FEAT_TLBIW) */
};

/* [7:4] Maximum and minimum absolute value, FAMAX and FAMIN */
#define ONEREG_ID_AA64ISAR3_EL1_FAMINMAX_MASK            UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64ISAR3_EL1_FAMINMAX_SHIFT           4
ONEREG_FIELD64(ID_AA64ISAR3_EL1, FAMINMAX)
enum {
	ONEREG_ID_AA64ISAR3_EL1_FAMINMAX_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR3_EL1_FAMINMAX_IMP = 1, /* Implemented (FEAT_FAMINMAX) */
};

/* [3:0] Checked Pointer Arithmetic */
#define ONEREG_ID_AA64ISAR3_EL1_CPA_MASK                 UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64ISAR3_EL1_CPA_SHIFT                0
ONEREG_FIELD64(ID_AA64ISAR3_EL1, CPA)
enum {
	ONEREG_ID_AA64ISAR3_EL1_CPA_NI = 0, /* Not implemented */
	ONEREG_ID_AA64ISAR3_EL1_CPA_IMP = 1, /* Instructions (FEAT_CPA) */
	ONEREG_ID_AA64ISAR3_EL1_CPA_CPA2 = 2, /* As IMP, and checking that can be enabled (FEAT_CPA2) */
};

#define ONEREG_ID_AA64ISAR3_EL1_RES0                     UINT64_C(0xffff000000000000)
#define ONEREG_ID_AA64ISAR3_EL1_RES1                     UINT64_C(0x0000000000000000)

/* ID_UNALLOCATED_6_<n> has no accessors: no fields; all bits are RAZ */

/*
 * ID_AA64MMFR0_EL1: AArch64 Memory Model Feature Register 0
 */

/* [63:60] Enhanced Counter Virtualization */
#define ONEREG_ID_AA64MMFR0_EL1_ECV_MASK                 UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64MMFR0_EL1_ECV_SHIFT                60
ONEREG_FIELD64(ID_AA64MMFR0_EL1, ECV)
enum {
	ONEREG_ID_AA64MMFR0_EL1_ECV_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR0_EL1_ECV_IMP = 1, /* Without CNTPOFF_EL2 (FEAT_ECV) */
	ONEREG_ID_AA64MMFR0_EL1_ECV_CNTPOFF = 2, /* As IMP, and CNTPOFF_EL2 (FEAT_ECV_POFF) */
};

/* [59:56] Fine-grained traps */
#define ONEREG_ID_AA64MMFR0_EL1_FGT_MASK                 UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64MMFR0_EL1_FGT_SHIFT                56
ONEREG_FIELD64(ID_AA64MMFR0_EL1, FGT)
enum {
	ONEREG_ID_AA64MMFR0_EL1_FGT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR0_EL1_FGT_IMP = 1, /* HFGxTR_EL2, HDFGxTR_EL2 and HFGITR_EL2 (FEAT_FGT) */
	ONEREG_ID_AA64MMFR0_EL1_FGT_FGT2 = 2, /* As IMP, and HFGxTR2_EL2, HDFGxTR2_EL2 and HFGITR2_EL2 (FEAT_FGT2) */
};

/* [47:44] Exception entry and return can be not context synchronizing */
#define ONEREG_ID_AA64MMFR0_EL1_EXS_MASK                 UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64MMFR0_EL1_EXS_SHIFT                44
ONEREG_FIELD64(ID_AA64MMFR0_EL1, EXS)
enum {
	ONEREG_ID_AA64MMFR0_EL1_EXS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR0_EL1_EXS_IMP = 1, /* Implemented (FEAT_ExS) */
};

/* [43:40] 4KB granule at stage 2 */
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN4_2_MASK            UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN4_2_SHIFT           40
ONEREG_FIELD64(ID_AA64MMFR0_EL1, TGRAN4_2)
enum {
	ONEREG_ID_AA64MMFR0_EL1_TGRAN4_2_TGRAN4 = 0, /* As TGRAN4 */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN4_2_NI = 1, /* Not supported */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN4_2_IMP = 2, /* Supported */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN4_2_BITS_52 = 3, /* As IMP, and 52-bit addresses (FEAT_LPA2) */
};

/* [39:36] 64KB granule at stage 2 */
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN64_2_MASK           UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN64_2_SHIFT          36
ONEREG_FIELD64(ID_AA64MMFR0_EL1, TGRAN64_2)
enum {
	ONEREG_ID_AA64MMFR0_EL1_TGRAN64_2_TGRAN64 = 0, /* As TGRAN64 */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN64_2_NI = 1, /* Not supported */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN64_2_IMP = 2, /* Supported */
};

/* [35:32] 16KB granule at stage 2 */
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN16_2_MASK           UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN16_2_SHIFT          32
ONEREG_FIELD64(ID_AA64MMFR0_EL1, TGRAN16_2)
enum {
	ONEREG_ID_AA64MMFR0_EL1_TGRAN16_2_TGRAN16 = 0, /* As TGRAN16 */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN16_2_NI = 1, /* Not supported */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN16_2_IMP = 2, /* Supported */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN16_2_BITS_52 = 3, /* As IMP, and 52-bit addresses (FEAT_LPA2) */
};

/* [31:28] 4KB granule */
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN4_MASK              UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN4_SHIFT             28
ONEREG_SIGNED_FIELD64(ID_AA64MMFR0_EL1, TGRAN4)
enum {
	ONEREG_ID_AA64MMFR0_EL1_TGRAN4_IMP = 0, /* Supported */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN4_BITS_52 = 1, /* As IMP, and 52-bit addresses (FEAT_LPA2) */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN4_NI = -1, /* Not supported */
};

/* [27:24] 64KB granule */
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN64_MASK             UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN64_SHIFT            24
ONEREG_SIGNED_FIELD64(ID_AA64MMFR0_EL1, TGRAN64)
enum {
	ONEREG_ID_AA64MMFR0_EL1_TGRAN64_IMP = 0, /* Supported */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN64_NI = -1, /* Not supported */
};

/* [23:20] 16KB granule */
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN16_MASK             UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64MMFR0_EL1_TGRAN16_SHIFT            20
ONEREG_FIELD64(ID_AA64MMFR0_EL1, TGRAN16)
enum {
	ONEREG_ID_AA64MMFR0_EL1_TGRAN16_NI = 0, /* Not supported */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN16_IMP = 1, /* Supported */
	ONEREG_ID_AA64MMFR0_EL1_TGRAN16_BITS_52 = 2, /* As IMP, and 52-bit addresses (FEAT_LPA2) */
};

/* [19:16] Mixed-endian support at EL0 only; RES0 if BIGEND is 1 */
#define ONEREG_ID_AA64MMFR0_EL1_BIGENDEL0_MASK           UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64MMFR0_EL1_BIGENDEL0_SHIFT          16
ONEREG_FIELD64(ID_AA64MMFR0_EL1, BIGENDEL0)
enum {
	ONEREG_ID_AA64MMFR0_EL1_BIGENDEL0_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR0_EL1_BIGENDEL0_IMP = 1, /* Implemented (FEAT_MixedEndEL0) */
};

/* [15:12] Secure and Non-secure memory are distinguished */
#define ONEREG_ID_AA64MMFR0_EL1_SNSMEM_MASK              UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64MMFR0_EL1_SNSMEM_SHIFT             12
ONEREG_FIELD64(ID_AA64MMFR0_EL1, SNSMEM)
enum {
	ONEREG_ID_AA64MMFR0_EL1_SNSMEM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR0_EL1_SNSMEM_IMP = 1, /* Implemented */
};

/* [11:8] Mixed-endian support at every Exception level */
#define ONEREG_ID_AA64MMFR0_EL1_BIGEND_MASK              UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64MMFR0_EL1_BIGEND_SHIFT             8
ONEREG_FIELD64(ID_AA64MMFR0_EL1, BIGEND)
enum {
	ONEREG_ID_AA64MMFR0_EL1_BIGEND_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR0_EL1_BIGEND_IMP = 1, /* Implemented (FEAT_MixedEnd) */
};

/* [7:4] Size of ASIDs */
#define ONEREG_ID_AA64MMFR0_EL1_ASIDBITS_MASK            UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64MMFR0_EL1_ASIDBITS_SHIFT           4
ONEREG_FIELD64(ID_AA64MMFR0_EL1, ASIDBITS)
enum {
	ONEREG_ID_AA64MMFR0_EL1_ASIDBITS_BITS_8 = 0, /* 8 bits */
	ONEREG_ID_AA64MMFR0_EL1_ASIDBITS_BITS_16 = 2, /* 16 bits */
};

/* [3:0] Size of physical addresses */
#define ONEREG_ID_AA64MMFR0_EL1_PARANGE_MASK             UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64MMFR0_EL1_PARANGE_SHIFT            0
ONEREG_FIELD64(ID_AA64MMFR0_EL1, PARANGE)
enum {
	ONEREG_ID_AA64MMFR0_EL1_PARANGE_BITS_32 = 0, /* 32 bits, 4GB */
	ONEREG_ID_AA64MMFR0_EL1_PARANGE_BITS_36 = 1, /* 36 bits, 64GB */
	ONEREG_ID_AA64MMFR0_EL1_PARANGE_BITS_40 = 2, /* 40 bits, 1TB */
	ONEREG_ID_AA64MMFR0_EL1_PARANGE_BITS_42 = 3, /* 42 bits, 4TB */
	ONEREG_ID_AA64MMFR0_EL1_PARANGE_BITS_44 = 4, /* 44 bits, 16TB */
	ONEREG_ID_AA64MMFR0_EL1_PARANGE_BITS_48 = 5, /* 48 bits, 256TB */
	ONEREG_ID_AA64MMFR0_EL1_PARANGE_BITS_52 = 6, /* 52 bits, 4PB */
	ONEREG_ID_AA64MMFR0_EL1_PARANGE_BITS_56 = 7, /* 56 bits, 64PB */
};

#define ONEREG_ID_AA64MMFR0_EL1_RES0                     UINT64_C(0x00ff000000000000)
#define ONEREG_ID_AA64MMFR0_EL1_RES1                     UINT64_C(0x0000000000000000)

/*
 * ID_AA64MMFR1_EL1: AArch64 Memory Model Feature Register 1
 */

/* [63:60] Branch history from before an exception cannot steer speculation after it */
#define ONEREG_ID_AA64MMFR1_EL1_ECBHB_MASK               UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64MMFR1_EL1_ECBHB_SHIFT              60
ONEREG_FIELD64(ID_AA64MMFR1_EL1, ECBHB)
enum {
	ONEREG_ID_AA64MMFR1_EL1_ECBHB_NI = 0, /* Not disclosed */
	ONEREG_ID_AA64MMFR1_EL1_ECBHB_IMP = 1, /* Implemented (FEAT_ECBHB) */
};

/* [59:56] Control of cache maintenance without write permission, SCTLR_ELx.CMOW */
#define ONEREG_ID_AA64MMFR1_EL1_CMOW_MASK                UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64MMFR1_EL1_CMOW_SHIFT               56
ONEREG_FIELD64(ID_AA64MMFR1_EL1, CMOW)
enum {
	ONEREG_ID_AA64MMFR1_EL1_CMOW_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_CMOW_IMP = 1, /* Implemented (FEAT_CMOW) */
};

/* [55:52] Trap of IMPLEMENTATION DEFINED functions at EL0, SCTLR_ELx.TIDCP */
#define ONEREG_ID_AA64MMFR1_EL1_TIDCP1_MASK              UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64MMFR1_EL1_TIDCP1_SHIFT             52
ONEREG_FIELD64(ID_AA64MMFR1_EL1, TIDCP1)
enum {
	ONEREG_ID_AA64MMFR1_EL1_TIDCP1_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_TIDCP1_IMP = 1, /* Implemented (FEAT_TIDCP1) */
};

/* [51:48] No non-coherent caches of translation tables by physical address */
#define ONEREG_ID_AA64MMFR1_EL1_nTLBPA_MASK              UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64MMFR1_EL1_nTLBPA_SHIFT             48
ONEREG_FIELD64(ID_AA64MMFR1_EL1, nTLBPA)
enum {
	ONEREG_ID_AA64MMFR1_EL1_nTLBPA_NI = 0, /* Such caches may exist */
	ONEREG_ID_AA64MMFR1_EL1_nTLBPA_IMP = 1, /* Implemented (FEAT_nTLBPA) */
};

/* [47:44] Alternate floating-point behavior, FPCR.AH, FIZ and NEP */
#define ONEREG_ID_AA64MMFR1_EL1_AFP_MASK                 UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64MMFR1_EL1_AFP_SHIFT                44
ONEREG_FIELD64(ID_AA64MMFR1_EL1, AFP)
enum {
	ONEREG_ID_AA64MMFR1_EL1_AFP_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_AFP_IMP = 1, /* Implemented (FEAT_AFP) */
};

/* [43:40] Extended Hypervisor Configuration Register HCRX_EL2 */
#define ONEREG_ID_AA64MMFR1_EL1_HCX_MASK                 UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64MMFR1_EL1_HCX_SHIFT                40
ONEREG_FIELD64(ID_AA64MMFR1_EL1, HCX)
enum {
	ONEREG_ID_AA64MMFR1_EL1_HCX_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_HCX_IMP = 1, /* Implemented (FEAT_HCX) */
};

/* [39:36] Enhanced Translation Synchronization */
#define ONEREG_ID_AA64MMFR1_EL1_ETS_MASK                 UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64MMFR1_EL1_ETS_SHIFT                36
ONEREG_FIELD64(ID_AA64MMFR1_EL1, ETS)
enum {
	ONEREG_ID_AA64MMFR1_EL1_ETS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_ETS_IMP = 1, /* Not supported; the value was of a withdrawn version of the feature */
	ONEREG_ID_AA64MMFR1_EL1_ETS_ETS2 = 2, /* FEAT_ETS2 */
	ONEREG_ID_AA64MMFR1_EL1_ETS_ETS3 = 3, /* FEAT_ETS3 */
};

/* [35:32] Configurable delay of WFE traps */
#define ONEREG_ID_AA64MMFR1_EL1_TWED_MASK                UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64MMFR1_EL1_TWED_SHIFT               32
ONEREG_FIELD64(ID_AA64MMFR1_EL1, TWED)
enum {
	ONEREG_ID_AA64MMFR1_EL1_TWED_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_TWED_IMP = 1, /* Implemented (FEAT_TWED) */
};

/* [31:28] Execute-never control at stage 2 for EL0 and EL1 separately */
#define ONEREG_ID_AA64MMFR1_EL1_XNX_MASK                 UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64MMFR1_EL1_XNX_SHIFT                28
ONEREG_FIELD64(ID_AA64MMFR1_EL1, XNX)
enum {
	ONEREG_ID_AA64MMFR1_EL1_XNX_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_XNX_IMP = 1, /* Implemented (FEAT_XNX) */
};

/* [27:24] SError exceptions from speculative reads; RES0 without FEAT_RAS */
#define ONEREG_ID_AA64MMFR1_EL1_SpecSEI_MASK             UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64MMFR1_EL1_SpecSEI_SHIFT            24
ONEREG_FIELD64(ID_AA64MMFR1_EL1, SpecSEI)
enum {
	ONEREG_ID_AA64MMFR1_EL1_SpecSEI_NI = 0, /* Never */
	ONEREG_ID_AA64MMFR1_EL1_SpecSEI_IMP = 1, /* Possible (FEAT_SpecSEI) */
};

/* [23:20] Privileged Access Never */
#define ONEREG_ID_AA64MMFR1_EL1_PAN_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64MMFR1_EL1_PAN_SHIFT                20
ONEREG_FIELD64(ID_AA64MMFR1_EL1, PAN)
enum {
	ONEREG_ID_AA64MMFR1_EL1_PAN_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_PAN_IMP = 1, /* PSTATE.PAN (FEAT_PAN) */
	ONEREG_ID_AA64MMFR1_EL1_PAN_PAN2 = 2, /* As IMP, and AT S1E1RP and AT S1E1WP (FEAT_PAN2) */
	ONEREG_ID_AA64MMFR1_EL1_PAN_PAN3 = 3, /* As PAN2, and SCTLR_ELx.EPAN (FEAT_PAN3) */
};

/* [19:16] Limited ordering regions */
#define ONEREG_ID_AA64MMFR1_EL1_LO_MASK                  UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64MMFR1_EL1_LO_SHIFT                 16
ONEREG_FIELD64(ID_AA64MMFR1_EL1, LO)
enum {
	ONEREG_ID_AA64MMFR1_EL1_LO_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_LO_IMP = 1, /* Implemented (FEAT_LOR) */
};

/* [15:12] Hierarchical permission disables */
#define ONEREG_ID_AA64MMFR1_EL1_HPDS_MASK                UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64MMFR1_EL1_HPDS_SHIFT               12
ONEREG_FIELD64(ID_AA64MMFR1_EL1, HPDS)
enum {
	ONEREG_ID_AA64MMFR1_EL1_HPDS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_HPDS_IMP = 1, /* TCR_ELx.HPD bits (FEAT_HPDS) */
	ONEREG_ID_AA64MMFR1_EL1_HPDS_HPDS2 = 2, /* As IMP, and IMPLEMENTATION DEFINED use of descriptor bits (FEAT_HPDS2) */
};

/* [11:8] Virtualization Host Extensions */
#define ONEREG_ID_AA64MMFR1_EL1_VH_MASK                  UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64MMFR1_EL1_VH_SHIFT                 8
ONEREG_FIELD64(ID_AA64MMFR1_EL1, VH)
enum {
	ONEREG_ID_AA64MMFR1_EL1_VH_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_VH_IMP = 1, /* Implemented (FEAT_VHE) */
};

/* [7:4] Size of VMIDs */
#define ONEREG_ID_AA64MMFR1_EL1_VMIDBits_MASK            UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64MMFR1_EL1_VMIDBits_SHIFT           4
ONEREG_FIELD64(ID_AA64MMFR1_EL1, VMIDBits)
enum {
	ONEREG_ID_AA64MMFR1_EL1_VMIDBits_BITS_8 = 0, /* 8 bits */
	ONEREG_ID_AA64MMFR1_EL1_VMIDBits_BITS_16 = 2, /* 16 bits (FEAT_VMID16) */
};

/* [3:0] Hardware updates of Access flag and dirty state in translation tables */
#define ONEREG_ID_AA64MMFR1_EL1_HAFDBS_MASK              UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64MMFR1_EL1_HAFDBS_SHIFT             0
ONEREG_FIELD64(ID_AA64MMFR1_EL1, HAFDBS)
enum {
	ONEREG_ID_AA64MMFR1_EL1_HAFDBS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR1_EL1_HAFDBS_AF = 1, /* Access flag of Block and Page descriptors (FEAT_HAFDBS) */
	ONEREG_ID_AA64MMFR1_EL1_HAFDBS_DBM = 2, /* As AF, and dirty state */
	ONEREG_ID_AA64MMFR1_EL1_HAFDBS_HAFT = 3, /* As DBM, and Access flag of Table descriptors (FEAT_HAFT) */
	ONEREG_ID_AA64MMFR1_EL1_HAFDBS_HDBSS = 4, /* As HAFT, and dirty state tracking structure (FEAT_HDBSS) */
};

#define ONEREG_ID_AA64MMFR1_EL1_RES0                     UINT64_C(0x0000000000000000)
#define ONEREG_ID_AA64MMFR1_EL1_RES1                     UINT64_C(0x0000000000000000)

/*
 * ID_AA64MMFR2_EL1: AArch64 Memory Model Feature Register 2
 */

/* [63:60] EL0 accesses to a half of the address space can be prevented, TCR_ELx.E0PDx */
#define ONEREG_ID_AA64MMFR2_EL1_E0PD_MASK                UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64MMFR2_EL1_E0PD_SHIFT               60
ONEREG_FIELD64(ID_AA64MMFR2_EL1, E0PD)
enum {
	ONEREG_ID_AA64MMFR2_EL1_E0PD_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR2_EL1_E0PD_IMP = 1, /* Implemented (FEAT_E0PD) */
};

/* [59:56] Enhanced Virtualization Traps in HCR_EL2 */
#define ONEREG_ID_AA64MMFR2_EL1_EVT_MASK                 UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64MMFR2_EL1_EVT_SHIFT                56
ONEREG_FIELD64(ID_AA64MMFR2_EL1, EVT)
enum {
	ONEREG_ID_AA64MMFR2_EL1_EVT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR2_EL1_EVT_IMP = 1, /* TOCU, TICAB and TID4 */
	ONEREG_ID_AA64MMFR2_EL1_EVT_TTLBxS = 2, /* As IMP, and TTLBOS and TTLBIS (FEAT_EVT) */
};

/* [55:52] Break-before-make requirements when the size of a block or table changes */
#define ONEREG_ID_AA64MMFR2_EL1_BBM_MASK                 UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64MMFR2_EL1_BBM_SHIFT                52
ONEREG_FIELD64(ID_AA64MMFR2_EL1, BBM)
enum {
	ONEREG_ID_AA64MMFR2_EL1_BBM_BBML0 = 0, /* The break-before-make sequence must be used */
	ONEREG_ID_AA64MMFR2_EL1_BBM_BBML1 = 1, /* Level 1 support (FEAT_BBML1) */
	ONEREG_ID_AA64MMFR2_EL1_BBM_BBML2 = 2, /* Level 2 support; TLB Conflict aborts are possible (FEAT_BBML2) */
	ONEREG_ID_AA64MMFR2_EL1_BBM_BBML3 = 3, /* Level 3 support; without TLB Conflict aborts (FEAT_BBML3) */
};

/* [51:48] Translation table level hint in TLB maintenance by address */
#define ONEREG_ID_AA64MMFR2_EL1_TTL_MASK                 UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64MMFR2_EL1_TTL_SHIFT                48
ONEREG_FIELD64(ID_AA64MMFR2_EL1, TTL)
enum {
	ONEREG_ID_AA64MMFR2_EL1_TTL_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR2_EL1_TTL_IMP = 1, /* Implemented (FEAT_TTL) */
};

/* [43:40] Stage 2 forced Write-Back, HCR_EL2.FWB */
#define ONEREG_ID_AA64MMFR2_EL1_FWB_MASK                 UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64MMFR2_EL1_FWB_SHIFT                40
ONEREG_FIELD64(ID_AA64MMFR2_EL1, FWB)
enum {
	ONEREG_ID_AA64MMFR2_EL1_FWB_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR2_EL1_FWB_IMP = 1, /* Implemented (FEAT_S2FWB) */
};

/* [39:36] Syndrome of exceptions from reads of the feature ID space */
#define ONEREG_ID_AA64MMFR2_EL1_IDS_MASK                 UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64MMFR2_EL1_IDS_SHIFT                36
ONEREG_FIELD64(ID_AA64MMFR2_EL1, IDS)
enum {
	ONEREG_ID_AA64MMFR2_EL1_IDS_NI = 0, /* EC 0x0, apart from traps */
	ONEREG_ID_AA64MMFR2_EL1_IDS_IMP = 1, /* EC 0x18 (FEAT_IDST) */
	ONEREG_ID_AA64MMFR2_EL1_IDS_EL3 = 2, /* As IMP, and traps of ID registers to EL3 (FEAT_IDTE3) */
};

/* [35:32] Single-copy atomicity of unaligned accesses within 16 bytes */
#define ONEREG_ID_AA64MMFR2_EL1_AT_MASK                  UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64MMFR2_EL1_AT_SHIFT                 32
ONEREG_FIELD64(ID_AA64MMFR2_EL1, AT)
enum {
	ONEREG_ID_AA64MMFR2_EL1_AT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR2_EL1_AT_IMP = 1, /* Implemented (FEAT_LSE2) */
};

/* [31:28] Small translation tables, the largest TCR_ELx.TxSZ */
#define ONEREG_ID_AA64MMFR2_EL1_ST_MASK                  UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64MMFR2_EL1_ST_SHIFT                 28
ONEREG_FIELD64(ID_AA64MMFR2_EL1, ST)
enum {
	ONEREG_ID_AA64MMFR2_EL1_ST_MAX_39 = 0, /* T0SZ and T1SZ are at most 39 */
	ONEREG_ID_AA64MMFR2_EL1_ST_MAX_48_47 = 1, /* 48, or 47 with 64KB granules (FEAT_TTST) */
};

/* [27:24] Nested virtualization */
#define ONEREG_ID_AA64MMFR2_EL1_NV_MASK                  UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64MMFR2_EL1_NV_SHIFT                 24
ONEREG_FIELD64(ID_AA64MMFR2_EL1, NV)
enum {
	ONEREG_ID_AA64MMFR2_EL1_NV_NI = 0, /* Not implemented, unless ID_AA64MMFR4_EL1.NV_frac is nonzero */
	ONEREG_ID_AA64MMFR2_EL1_NV_IMP = 1, /* HCR_EL2.NV, NV1 and AT (FEAT_NV) */
	ONEREG_ID_AA64MMFR2_EL1_NV_NV2 = 2, /* As IMP, and HCR_EL2.NV2 and VNCR_EL2 (FEAT_NV2) */
};

/* [23:20] Format of CCSIDR_EL1 */
#define ONEREG_ID_AA64MMFR2_EL1_CCIDX_MASK               UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64MMFR2_EL1_CCIDX_SHIFT              20
ONEREG_FIELD64(ID_AA64MMFR2_EL1, CCIDX)
enum {
	ONEREG_ID_AA64MMFR2_EL1_CCIDX_BITS_32 = 0, /* 32 bits */
	ONEREG_ID_AA64MMFR2_EL1_CCIDX_BITS_64 = 1, /* 64 bits (FEAT_CCIDX) */
};

/* [19:16] Size of virtual addresses */
#define ONEREG_ID_AA64MMFR2_EL1_VARange_MASK             UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64MMFR2_EL1_VARange_SHIFT            16
ONEREG_FIELD64(ID_AA64MMFR2_EL1, VARange)
enum {
	ONEREG_ID_AA64MMFR2_EL1_VARange_BITS_48 = 0, /* 48 bits */
	ONEREG_ID_AA64MMFR2_EL1_VARange_BITS_52 = 1, /* 52 bits with 64KB granules (FEAT_LVA) */
	ONEREG_ID_AA64MMFR2_EL1_VARange_BITS_56 = 2, /* 56 bits with 128-bit descriptors (FEAT_LVA3) */
};

/* [15:12] Implicit Error Synchronization events, SCTLR_ELx.IESB */
#define ONEREG_ID_AA64MMFR2_EL1_IESB_MASK                UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64MMFR2_EL1_IESB_SHIFT               12
ONEREG_FIELD64(ID_AA64MMFR2_EL1, IESB)
enum {
	ONEREG_ID_AA64MMFR2_EL1_IESB_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR2_EL1_IESB_IMP = 1, /* Implemented (FEAT_IESB) */
};

/* [11:8] Load and store multiple controls, SCTLR_ELx.LSMAOE and nTLSMD */
#define ONEREG_ID_AA64MMFR2_EL1_LSM_MASK                 UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64MMFR2_EL1_LSM_SHIFT                8
ONEREG_FIELD64(ID_AA64MMFR2_EL1, LSM)
enum {
	ONEREG_ID_AA64MMFR2_EL1_LSM_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR2_EL1_LSM_IMP = 1, /* Implemented (FEAT_LSMAOC) */
};

/* [7:4] User Access Override, PSTATE.UAO */
#define ONEREG_ID_AA64MMFR2_EL1_UAO_MASK                 UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64MMFR2_EL1_UAO_SHIFT                4
ONEREG_FIELD64(ID_AA64MMFR2_EL1, UAO)
enum {
	ONEREG_ID_AA64MMFR2_EL1_UAO_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR2_EL1_UAO_IMP = 1, /* Implemented (FEAT_UAO) */
};

/* [3:0] Common not Private translations, TTBRn_ELx.CnP */
#define ONEREG_ID_AA64MMFR2_EL1_CnP_MASK                 UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64MMFR2_EL1_CnP_SHIFT                0
ONEREG_FIELD64(ID_AA64MMFR2_EL1, CnP)
enum {
	ONEREG_ID_AA64MMFR2_EL1_CnP_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR2_EL1_CnP_IMP = 1, /* Implemented (FEAT_TTCNP) */
};

#define ONEREG_ID_AA64MMFR2_EL1_RES0                     UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64MMFR2_EL1_RES1                     UINT64_C(0x0000000000000000)

/*
 * ID_AA64MMFR3_EL1: AArch64 Memory Model Feature Register 3
 */

/* [63:60] Failing PAC authentication is not visible in caches under speculation; FEAT_FPACCOMBINE */
#define ONEREG_ID_AA64MMFR3_EL1_Spec_FPACC_MASK          UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64MMFR3_EL1_Spec_FPACC_SHIFT         60
ONEREG_FIELD64(ID_AA64MMFR3_EL1, Spec_FPACC)
enum {
	ONEREG_ID_AA64MMFR3_EL1_Spec_FPACC_NI = 0, /* Not disclosed */
	ONEREG_ID_AA64MMFR3_EL1_Spec_FPACC_IMP = 1, /* Implemented */
};

/* [59:56] Asynchronous error exceptions of Device memory loads; see SDERR */
#define ONEREG_ID_AA64MMFR3_EL1_ADERR_MASK               UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64MMFR3_EL1_ADERR_SHIFT              56
ONEREG_FIELD64(ID_AA64MMFR3_EL1, ADERR)
enum {
	ONEREG_ID_AA64MMFR3_EL1_ADERR_NI = 0, /* Not described here; SDERR may say */
	ONEREG_ID_AA64MMFR3_EL1_ADERR_DEV_ASYNC = 1, /* All External aborts are asynchronous */
	ONEREG_ID_AA64MMFR3_EL1_ADERR_FEAT_ADERR = 2, /* Configurable by SCTLR2_ELx.EnADERR, which must equal EnANERR */
	ONEREG_ID_AA64MMFR3_EL1_ADERR_FEAT_ADERR_IND = 3, /* Configurable by SCTLR2_ELx.EnADERR independently of EnANERR */
};

/* [55:52] Synchronous error exceptions of Device memory loads; see ADERR */
#define ONEREG_ID_AA64MMFR3_EL1_SDERR_MASK               UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64MMFR3_EL1_SDERR_SHIFT              52
ONEREG_FIELD64(ID_AA64MMFR3_EL1, SDERR)
enum {
	ONEREG_ID_AA64MMFR3_EL1_SDERR_NI = 0, /* Not described here; ADERR may say */
	ONEREG_ID_AA64MMFR3_EL1_SDERR_DEV_SYNC = 1, /* All External aborts are synchronous */
	ONEREG_ID_AA64MMFR3_EL1_SDERR_FEAT_ADERR = 2, /* Configurable by SCTLR2_ELx.EnADERR, which must equal EnANERR */
	ONEREG_ID_AA64MMFR3_EL1_SDERR_FEAT_ADERR_IND = 3, /* Configurable by SCTLR2_ELx.EnADERR independently of EnANERR */
};

/* [47:44] Asynchronous error exceptions of Normal memory loads; see SNERR */
#define ONEREG_ID_AA64MMFR3_EL1_ANERR_MASK               UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64MMFR3_EL1_ANERR_SHIFT              44
ONEREG_FIELD64(ID_AA64MMFR3_EL1, ANERR)
enum {
	ONEREG_ID_AA64MMFR3_EL1_ANERR_NI = 0, /* Not described here; SNERR may say */
	ONEREG_ID_AA64MMFR3_EL1_ANERR_ASYNC = 1, /* All External aborts are asynchronous */
	ONEREG_ID_AA64MMFR3_EL1_ANERR_FEAT_ANERR = 2, /* Configurable by SCTLR2_ELx.EnANERR, which must equal EnADERR */
	ONEREG_ID_AA64MMFR3_EL1_ANERR_FEAT_ANERR_IND = 3, /* Configurable by SCTLR2_ELx.EnANERR independently of EnADERR */
};

/* [43:40] Synchronous error exceptions of Normal memory loads; see ANERR */
#define ONEREG_ID_AA64MMFR3_EL1_SNERR_MASK               UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64MMFR3_EL1_SNERR_SHIFT              40
ONEREG_FIELD64(ID_AA64MMFR3_EL1, SNERR)
enum {
	ONEREG_ID_AA64MMFR3_EL1_SNERR_NI = 0, /* Not described here; ANERR may say */
	ONEREG_ID_AA64MMFR3_EL1_SNERR_SYNC = 1, /* All External aborts are synchronous */
	ONEREG_ID_AA64MMFR3_EL1_SNERR_FEAT_ANERR = 2, /* Configurable by SCTLR2_ELx.EnANERR, which must equal EnADERR */
	ONEREG_ID_AA64MMFR3_EL1_SNERR_FEAT_ANERR_IND = 3, /* Configurable by SCTLR2_ELx.EnANERR independently of EnADERR */
};

/* [39:36] 128-bit translation table descriptors at stage 2 */
#define ONEREG_ID_AA64MMFR3_EL1_D128_2_MASK              UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64MMFR3_EL1_D128_2_SHIFT             36
ONEREG_FIELD64(ID_AA64MMFR3_EL1, D128_2)
enum {
	ONEREG_ID_AA64MMFR3_EL1_D128_2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR3_EL1_D128_2_IMP = 1, /* Implemented */
};

/* [35:32] 128-bit translation table descriptors */
#define ONEREG_ID_AA64MMFR3_EL1_D128_MASK                UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64MMFR3_EL1_D128_SHIFT               32
ONEREG_FIELD64(ID_AA64MMFR3_EL1, D128)
enum {
	ONEREG_ID_AA64MMFR3_EL1_D128_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR3_EL1_D128_IMP = 1, /* Implemented (FEAT_D128) */
};

/* [31:28] Memory Encryption Contexts of the Realm physical address space */
#define ONEREG_ID_AA64MMFR3_EL1_MEC_MASK                 UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64MMFR3_EL1_MEC_SHIFT                28
ONEREG_FIELD64(ID_AA64MMFR3_EL1, MEC)
enum {
	ONEREG_ID_AA64MMFR3_EL1_MEC_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR3_EL1_MEC_IMP = 1, /* Implemented (FEAT_MEC) */
};

/* [27:24] Stage 1 Attribute Index Enhancement, MAIR2_ELx */
#define ONEREG_ID_AA64MMFR3_EL1_AIE_MASK                 UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64MMFR3_EL1_AIE_SHIFT                24
ONEREG_FIELD64(ID_AA64MMFR3_EL1, AIE)
enum {
	ONEREG_ID_AA64MMFR3_EL1_AIE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR3_EL1_AIE_IMP = 1, /* Implemented (FEAT_AIE) */
};

/* [23:20] Stage 2 permission overlays */
#define ONEREG_ID_AA64MMFR3_EL1_S2POE_MASK               UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64MMFR3_EL1_S2POE_SHIFT              20
ONEREG_FIELD64(ID_AA64MMFR3_EL1, S2POE)
enum {
	ONEREG_ID_AA64MMFR3_EL1_S2POE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR3_EL1_S2POE_IMP = 1, /* Implemented (FEAT_S2POE) */
};

/* [19:16] Stage 1 permission overlays */
#define ONEREG_ID_AA64MMFR3_EL1_S1POE_MASK               UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64MMFR3_EL1_S1POE_SHIFT              16
ONEREG_FIELD64(ID_AA64MMFR3_EL1, S1POE)
enum {
	ONEREG_ID_AA64MMFR3_EL1_S1POE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR3_EL1_S1POE_IMP = 1, /* Implemented (FEAT_S1POE) */
};

/* [15:12] Stage 2 permission indirection */
#define ONEREG_ID_AA64MMFR3_EL1_S2PIE_MASK               UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64MMFR3_EL1_S2PIE_SHIFT              12
ONEREG_FIELD64(ID_AA64MMFR3_EL1, S2PIE)
enum {
	ONEREG_ID_AA64MMFR3_EL1_S2PIE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR3_EL1_S2PIE_IMP = 1, /* Implemented (FEAT_S2PIE) */
};

/* [11:8] Stage 1 permission indirection */
#define ONEREG_ID_AA64MMFR3_EL1_S1PIE_MASK               UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64MMFR3_EL1_S1PIE_SHIFT              8
ONEREG_FIELD64(ID_AA64MMFR3_EL1, S1PIE)
enum {
	ONEREG_ID_AA64MMFR3_EL1_S1PIE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR3_EL1_S1PIE_IMP = 1, /* Implemented (FEAT_S1PIE) */
};

/* [7:4] Extended System Control Registers SCTLR2_ELx */
#define ONEREG_ID_AA64MMFR3_EL1_SCTLRX_MASK              UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64MMFR3_EL1_SCTLRX_SHIFT             4
ONEREG_FIELD64(ID_AA64MMFR3_EL1, SCTLRX)
enum {
	ONEREG_ID_AA64MMFR3_EL1_SCTLRX_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR3_EL1_SCTLRX_IMP = 1, /* Implemented (FEAT_SCTLR2) */
};

/* [3:0] Extended Translation Control Registers TCR2_ELx */
#define ONEREG_ID_AA64MMFR3_EL1_TCRX_MASK                UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64MMFR3_EL1_TCRX_SHIFT               0
ONEREG_FIELD64(ID_AA64MMFR3_EL1, TCRX)
enum {
	ONEREG_ID_AA64MMFR3_EL1_TCRX_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR3_EL1_TCRX_IMP = 1, /* Implemented (FEAT_TCR2) */
};

#define ONEREG_ID_AA64MMFR3_EL1_RES0                     UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64MMFR3_EL1_RES1                     UINT64_C(0x0000000000000000)

/*
 * ID_AA64MMFR4_EL1: AArch64 Memory Model Feature Register 4
 */

/* [63:60] Fine-grained traps of MTE registers, such as HFGRTR2_EL2.GCR_EL1 */
#define ONEREG_ID_AA64MMFR4_EL1_MTEFGT_MASK              UINT64_C(0xf000000000000000)
#define ONEREG_ID_AA64MMFR4_EL1_MTEFGT_SHIFT             60
ONEREG_FIELD64(ID_AA64MMFR4_EL1, MTEFGT)
enum {
	ONEREG_ID_AA64MMFR4_EL1_MTEFGT_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_MTEFGT_IMP = 1, /* Implemented */
};

/* [59:56] Extension of SCR_EL3 */
#define ONEREG_ID_AA64MMFR4_EL1_SCRX_MASK                UINT64_C(0x0f00000000000000)
#define ONEREG_ID_AA64MMFR4_EL1_SCRX_SHIFT               56
ONEREG_FIELD64(ID_AA64MMFR4_EL1, SCRX)
enum {
	ONEREG_ID_AA64MMFR4_EL1_SCRX_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_SCRX_IMP = 1, /* Implemented (FEAT_SCR2) */
};

/* [55:52] TIndex Exception-like Vector, TENTER and TEXIT */
#define ONEREG_ID_AA64MMFR4_EL1_TEV_MASK                 UINT64_C(0x00f0000000000000)
#define ONEREG_ID_AA64MMFR4_EL1_TEV_SHIFT                52
ONEREG_FIELD64(ID_AA64MMFR4_EL1, TEV)
enum {
	ONEREG_ID_AA64MMFR4_EL1_TEV_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_TEV_IMP = 1, /* Implemented (FEAT_TEV) */
};

/* [51:48] Known by name and values only; meaning not described by our sources */
#define ONEREG_ID_AA64MMFR4_EL1_TPS_MASK                 UINT64_C(0x000f000000000000)
#define ONEREG_ID_AA64MMFR4_EL1_TPS_SHIFT                48
ONEREG_FIELD64(ID_AA64MMFR4_EL1, TPS)
enum {
	ONEREG_ID_AA64MMFR4_EL1_TPS_VAL_0000 = 0, /* Meaning not described by our sources */
	ONEREG_ID_AA64MMFR4_EL1_TPS_VAL_0001 = 1, /* Meaning not described by our sources */
	ONEREG_ID_AA64MMFR4_EL1_TPS_VAL_0010 = 2, /* Meaning not described by our sources */
};

/* [47:44] Bitwise write masks of System registers, such as SCTLRMASK_EL1 */
#define ONEREG_ID_AA64MMFR4_EL1_SRMASK_MASK              UINT64_C(0x0000f00000000000)
#define ONEREG_ID_AA64MMFR4_EL1_SRMASK_SHIFT             44
ONEREG_FIELD64(ID_AA64MMFR4_EL1, SRMASK)
enum {
	ONEREG_ID_AA64MMFR4_EL1_SRMASK_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_SRMASK_IMP = 1, /* Implemented (FEAT_SRMASK) */
	ONEREG_ID_AA64MMFR4_EL1_SRMASK_SRMASK2 = 2, /* As IMP, and FEAT_SRMASK2 */
};

/* [43:40] TLBI Domains */
#define ONEREG_ID_AA64MMFR4_EL1_TLBID_MASK               UINT64_C(0x00000f0000000000)
#define ONEREG_ID_AA64MMFR4_EL1_TLBID_SHIFT              40
ONEREG_FIELD64(ID_AA64MMFR4_EL1, TLBID)
enum {
	ONEREG_ID_AA64MMFR4_EL1_TLBID_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_TLBID_IMP = 1, /* Implemented (FEAT_TLBID) */
};

/* [39:36] Delegated SError exceptions from EL3 */
#define ONEREG_ID_AA64MMFR4_EL1_E3DSE_MASK               UINT64_C(0x000000f000000000)
#define ONEREG_ID_AA64MMFR4_EL1_E3DSE_SHIFT              36
ONEREG_FIELD64(ID_AA64MMFR4_EL1, E3DSE)
enum {
	ONEREG_ID_AA64MMFR4_EL1_E3DSE_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_E3DSE_IMP = 1, /* Implemented (FEAT_E3DSE) */
};

/* [35:32] Known by name only; meaning not described by our sources */
#define ONEREG_ID_AA64MMFR4_EL1_EAESR_MASK               UINT64_C(0x0000000f00000000)
#define ONEREG_ID_AA64MMFR4_EL1_EAESR_SHIFT              32
ONEREG_FIELD64(ID_AA64MMFR4_EL1, EAESR)
enum {
	ONEREG_ID_AA64MMFR4_EL1_EAESR_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_EAESR_IMP = 1, /* Implemented (FEAT_EAESR) */
};

/* [31:28] RME Granular Data Isolation */
#define ONEREG_ID_AA64MMFR4_EL1_RMEGDI_MASK              UINT64_C(0x00000000f0000000)
#define ONEREG_ID_AA64MMFR4_EL1_RMEGDI_SHIFT             28
ONEREG_FIELD64(ID_AA64MMFR4_EL1, RMEGDI)
enum {
	ONEREG_ID_AA64MMFR4_EL1_RMEGDI_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_RMEGDI_IMP = 1, /* Implemented (FEAT_RME_GDI) */
};

/* [27:24] HCR_EL2.E2H can be 0 */
#define ONEREG_ID_AA64MMFR4_EL1_E2H0_MASK                UINT64_C(0x000000000f000000)
#define ONEREG_ID_AA64MMFR4_EL1_E2H0_SHIFT               24
ONEREG_SIGNED_FIELD64(ID_AA64MMFR4_EL1, E2H0)
enum {
	ONEREG_ID_AA64MMFR4_EL1_E2H0_IMP = 0, /* Yes (FEAT_E2H0) */
	ONEREG_ID_AA64MMFR4_EL1_E2H0_NI_NV1 = -2, /* No, and HCR_EL2.NV1 is RES0 */
	ONEREG_ID_AA64MMFR4_EL1_E2H0_NI = -1, /* No, HCR_EL2.E2H is RES1 */
};

/* [23:20] Nested virtualization, fraction of ID_AA64MMFR2_EL1.NV */
#define ONEREG_ID_AA64MMFR4_EL1_NV_frac_MASK             UINT64_C(0x0000000000f00000)
#define ONEREG_ID_AA64MMFR4_EL1_NV_frac_SHIFT            20
ONEREG_FIELD64(ID_AA64MMFR4_EL1, NV_frac)
enum {
	ONEREG_ID_AA64MMFR4_EL1_NV_frac_NV_NV2 = 0, /* As ID_AA64MMFR2_EL1.NV says */
	ONEREG_ID_AA64MMFR4_EL1_NV_frac_NV2_ONLY = 1, /* FEAT_NV2, and FEAT_NV only together with it */
	ONEREG_ID_AA64MMFR4_EL1_NV_frac_NV2P1 = 2, /* As NV2_ONLY, and FEAT_NV2p1 */
	ONEREG_ID_AA64MMFR4_EL1_NV_frac_NV3 = 3, /* As NV2P1, and FEAT_NV3 (NVHCR_EL2) */
};

/* [19:16] Fine-grained write traps to EL3 */
#define ONEREG_ID_AA64MMFR4_EL1_FGWTE3_MASK              UINT64_C(0x00000000000f0000)
#define ONEREG_ID_AA64MMFR4_EL1_FGWTE3_SHIFT             16
ONEREG_FIELD64(ID_AA64MMFR4_EL1, FGWTE3)
enum {
	ONEREG_ID_AA64MMFR4_EL1_FGWTE3_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_FGWTE3_IMP = 1, /* Implemented (FEAT_FGWTE3) */
};

/* [15:12] Hardware accelerator for cleaning dirty state */
#define ONEREG_ID_AA64MMFR4_EL1_HACDBS_MASK              UINT64_C(0x000000000000f000)
#define ONEREG_ID_AA64MMFR4_EL1_HACDBS_SHIFT             12
ONEREG_FIELD64(ID_AA64MMFR4_EL1, HACDBS)
enum {
	ONEREG_ID_AA64MMFR4_EL1_HACDBS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_HACDBS_IMP = 1, /* Implemented (FEAT_HACDBS) */
};

/* [11:8] Concurrent use of two ASIDs, of TTBR0_ELx and TTBR1_ELx */
#define ONEREG_ID_AA64MMFR4_EL1_ASID2_MASK               UINT64_C(0x0000000000000f00)
#define ONEREG_ID_AA64MMFR4_EL1_ASID2_SHIFT              8
ONEREG_FIELD64(ID_AA64MMFR4_EL1, ASID2)
enum {
	ONEREG_ID_AA64MMFR4_EL1_ASID2_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_ASID2_IMP = 1, /* Implemented (FEAT_ASID2) */
};

/* [7:4] Place of the implicit Error Synchronization event at exception entry */
#define ONEREG_ID_AA64MMFR4_EL1_EIESB_MASK               UINT64_C(0x00000000000000f0)
#define ONEREG_ID_AA64MMFR4_EL1_EIESB_SHIFT              4
ONEREG_FIELD64(ID_AA64MMFR4_EL1, EIESB)
enum {
	ONEREG_ID_AA64MMFR4_EL1_EIESB_NI = 0, /* Not described, or FEAT_IESB not implemented */
	ONEREG_ID_AA64MMFR4_EL1_EIESB_ToEL3 = 1, /* Before exceptions to EL3 if SError goes there */
	ONEREG_ID_AA64MMFR4_EL1_EIESB_ToELx = 2, /* As ToEL3, and before exceptions to EL1 and EL2 if SError goes there */
	ONEREG_ID_AA64MMFR4_EL1_EIESB_ANY = 0xf, /* Possibly after exceptions to EL3 */
};

/* [3:0] Clean and invalidate to the Point of Physical Storage, DC CIVAPS */
#define ONEREG_ID_AA64MMFR4_EL1_PoPS_MASK                UINT64_C(0x000000000000000f)
#define ONEREG_ID_AA64MMFR4_EL1_PoPS_SHIFT               0
ONEREG_FIELD64(ID_AA64MMFR4_EL1, PoPS)
enum {
	ONEREG_ID_AA64MMFR4_EL1_PoPS_NI = 0, /* Not implemented */
	ONEREG_ID_AA64MMFR4_EL1_PoPS_IMP = 1, /* Implemented (FEAT_PoPS) */
};

#define ONEREG_ID_AA64MMFR4_EL1_RES0                     UINT64_C(0x0000000000000000)
#define ONEREG_ID_AA64MMFR4_EL1_RES1                     UINT64_C(0x0000000000000000)

/* ID_UNALLOCATED_7_<n> has no accessors: no fields; all bits are RAZ */

#endif /* ONEREG_FIELDS_IDENTIFICATION_H */
