/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm/cp15.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_ARM_CP15_H
#define ONEREG_FIELDS_ARM_CP15_H

#include "onereg_accessors.h"

/*
 * MIDR: Main ID Register
 */

/* [31:24] Implementer code, assigned by Arm */
#define ONEREG_ARM_MIDR_Implementer_MASK                 UINT32_C(0xff000000)
#define ONEREG_ARM_MIDR_Implementer_SHIFT                24
ONEREG_FIELD32(ARM_MIDR, Implementer)
enum {
	ONEREG_ARM_MIDR_Implementer_SOFTWARE = 0, /* Reserved for software use */
	ONEREG_ARM_MIDR_Implementer_ARM = 0x41, /* Arm Limited */
	ONEREG_ARM_MIDR_Implementer_BRCM = 0x42, /* Broadcom Corporation */
	ONEREG_ARM_MIDR_Implementer_CAVIUM = 0x43, /* Cavium Inc */
	ONEREG_ARM_MIDR_Implementer_DEC = 0x44, /* Digital Equipment Corporation */
	ONEREG_ARM_MIDR_Implementer_FUJITSU = 0x46, /* Fujitsu Ltd */
	ONEREG_ARM_MIDR_Implementer_HISI = 0x48, /* HiSilicon; known to Linux, not listed by Arm */
	ONEREG_ARM_MIDR_Implementer_INFINEON = 0x49, /* Infineon Technologies AG */
	ONEREG_ARM_MIDR_Implementer_MOTOROLA = 0x4d, /* Motorola, or Freescale Semiconductor Inc */
	ONEREG_ARM_MIDR_Implementer_NVIDIA = 0x4e, /* NVIDIA Corporation */
	ONEREG_ARM_MIDR_Implementer_APM = 0x50, /* Applied Micro Circuits Corporation */
	ONEREG_ARM_MIDR_Implementer_QCOM = 0x51, /* Qualcomm Inc */
	ONEREG_ARM_MIDR_Implementer_MARVELL = 0x56, /* Marvell International Ltd */
	ONEREG_ARM_MIDR_Implementer_APPLE = 0x61, /* Apple; known to Linux, not listed by Arm */
	ONEREG_ARM_MIDR_Implementer_INTEL = 0x69, /* Intel Corporation */
	ONEREG_ARM_MIDR_Implementer_MICROSOFT = 0x6d, /* Microsoft; known to Linux, not listed by Arm */
	ONEREG_ARM_MIDR_Implementer_AMPERE = 0xc0, /* Ampere Computing */
};

/* [23:20] Variant, or major revision: n of rnpm */
#define ONEREG_ARM_MIDR_Variant_MASK                     UINT32_C(0x00f00000)
#define ONEREG_ARM_MIDR_Variant_SHIFT                    20
ONEREG_FIELD32(ARM_MIDR, Variant)

/* [19:16] Architecture version */
#define ONEREG_ARM_MIDR_Architecture_MASK                UINT32_C(0x000f0000)
#define ONEREG_ARM_MIDR_Architecture_SHIFT               16
ONEREG_FIELD32(ARM_MIDR, Architecture)
enum {
	ONEREG_ARM_MIDR_Architecture_ARMV4 = 1, /* Armv4 */
	ONEREG_ARM_MIDR_Architecture_ARMV4T = 2, /* Armv4T */
	ONEREG_ARM_MIDR_Architecture_ARMV5 = 3, /* Armv5, obsolete */
	ONEREG_ARM_MIDR_Architecture_ARMV5T = 4, /* Armv5T */
	ONEREG_ARM_MIDR_Architecture_ARMV5TE = 5, /* Armv5TE */
	ONEREG_ARM_MIDR_Architecture_ARMV5TEJ = 6, /* Armv5TEJ */
	ONEREG_ARM_MIDR_Architecture_ARMV6 = 7, /* Armv6 */
	ONEREG_ARM_MIDR_Architecture_CPUID = 0xf, /* As the ID registers say */
};

/* [15:4] Part number, which the implementer assigns */
#define ONEREG_ARM_MIDR_PartNum_MASK                     UINT32_C(0x0000fff0)
#define ONEREG_ARM_MIDR_PartNum_SHIFT                    4
ONEREG_FIELD32(ARM_MIDR, PartNum)

/* [3:0] Minor revision: m of rnpm */
#define ONEREG_ARM_MIDR_Revision_MASK                    UINT32_C(0x0000000f)
#define ONEREG_ARM_MIDR_Revision_SHIFT                   0
ONEREG_FIELD32(ARM_MIDR, Revision)

#define ONEREG_ARM_MIDR_RES0                             UINT32_C(0x00000000)
#define ONEREG_ARM_MIDR_RES1                             UINT32_C(0x00000000)

/*
 * CTR: Cache Type Register
 */

/* [29] Instruction coherence needs no instruction cache invalidation to the PoU (Armv8) */
#define ONEREG_ARM_CTR_DIC_MASK                          UINT32_C(0x20000000)
#define ONEREG_ARM_CTR_DIC_SHIFT                         29
ONEREG_FIELD32(ARM_CTR, DIC)

/* [28] Instruction coherence needs no data cache clean to the PoU (Armv8) */
#define ONEREG_ARM_CTR_IDC_MASK                          UINT32_C(0x10000000)
#define ONEREG_ARM_CTR_IDC_SHIFT                         28
ONEREG_FIELD32(ARM_CTR, IDC)

/* [27:24] Cache writeback granule, log2 of words; 0 if not disclosed */
#define ONEREG_ARM_CTR_CWG_MASK                          UINT32_C(0x0f000000)
#define ONEREG_ARM_CTR_CWG_SHIFT                         24
ONEREG_FIELD32(ARM_CTR, CWG)

/* [23:20] Exclusives reservation granule, log2 of words; 0 if not disclosed */
#define ONEREG_ARM_CTR_ERG_MASK                          UINT32_C(0x00f00000)
#define ONEREG_ARM_CTR_ERG_SHIFT                         20
ONEREG_FIELD32(ARM_CTR, ERG)

/* [19:16] Log2 of the words in the smallest line of the data and unified caches */
#define ONEREG_ARM_CTR_DminLine_MASK                     UINT32_C(0x000f0000)
#define ONEREG_ARM_CTR_DminLine_SHIFT                    16
ONEREG_FIELD32(ARM_CTR, DminLine)

/* [15:14] Indexing and tagging policy of the level 1 instruction cache */
#define ONEREG_ARM_CTR_L1Ip_MASK                         UINT32_C(0x0000c000)
#define ONEREG_ARM_CTR_L1Ip_SHIFT                        14
ONEREG_FIELD32(ARM_CTR, L1Ip)
enum {
	ONEREG_ARM_CTR_L1Ip_RESERVED_VPIPT = 0, /* Reserved; was VMID-aware physical index, physical tag */
	ONEREG_ARM_CTR_L1Ip_AIVIVT = 1, /* ASID-tagged virtual index, virtual tag */
	ONEREG_ARM_CTR_L1Ip_VIPT = 2, /* Virtual index, physical tag */
	ONEREG_ARM_CTR_L1Ip_PIPT = 3, /* Physical index, physical tag */
};

/* [3:0] Log2 of the words in the smallest line of the instruction caches */
#define ONEREG_ARM_CTR_IminLine_MASK                     UINT32_C(0x0000000f)
#define ONEREG_ARM_CTR_IminLine_SHIFT                    0
ONEREG_FIELD32(ARM_CTR, IminLine)

#define ONEREG_ARM_CTR_RES0                              UINT32_C(0x40003ff0)
#define ONEREG_ARM_CTR_RES1                              UINT32_C(0x80000000)

/* TCMTR has no accessors: no fields; all bits are IMPDEF */

/*
 * TLBTR: TLB Type Register
 */

/* [0] The TLBs for instructions and data are separate, not unified */
#define ONEREG_ARM_TLBTR_nU_MASK                         UINT32_C(0x00000001)
#define ONEREG_ARM_TLBTR_nU_SHIFT                        0
ONEREG_FIELD32(ARM_TLBTR, nU)

#define ONEREG_ARM_TLBTR_RES0                            UINT32_C(0x00000000)
#define ONEREG_ARM_TLBTR_RES1                            UINT32_C(0x00000000)

/*
 * MPIDR: Multiprocessor Affinity Register
 */

/* [31] The Multiprocessing Extensions are implemented */
#define ONEREG_ARM_MPIDR_M_MASK                          UINT32_C(0x80000000)
#define ONEREG_ARM_MPIDR_M_SHIFT                         31
ONEREG_FIELD32(ARM_MPIDR, M)

/* [30] The processor is of a uniprocessor system */
#define ONEREG_ARM_MPIDR_U_MASK                          UINT32_C(0x40000000)
#define ONEREG_ARM_MPIDR_U_SHIFT                         30
ONEREG_FIELD32(ARM_MPIDR, U)

/* [24] Processors that differ in Aff0 alone depend on each other for performance */
#define ONEREG_ARM_MPIDR_MT_MASK                         UINT32_C(0x01000000)
#define ONEREG_ARM_MPIDR_MT_SHIFT                        24
ONEREG_FIELD32(ARM_MPIDR, MT)

/* [23:16] Affinity level 2 */
#define ONEREG_ARM_MPIDR_Aff2_MASK                       UINT32_C(0x00ff0000)
#define ONEREG_ARM_MPIDR_Aff2_SHIFT                      16
ONEREG_FIELD32(ARM_MPIDR, Aff2)

/* [15:8] Affinity level 1 */
#define ONEREG_ARM_MPIDR_Aff1_MASK                       UINT32_C(0x0000ff00)
#define ONEREG_ARM_MPIDR_Aff1_SHIFT                      8
ONEREG_FIELD32(ARM_MPIDR, Aff1)

/* [7:0] Affinity level 0 */
#define ONEREG_ARM_MPIDR_Aff0_MASK                       UINT32_C(0x000000ff)
#define ONEREG_ARM_MPIDR_Aff0_SHIFT                      0
ONEREG_FIELD32(ARM_MPIDR, Aff0)

#define ONEREG_ARM_MPIDR_RES0                            UINT32_C(0x3e000000)
#define ONEREG_ARM_MPIDR_RES1                            UINT32_C(0x00000000)

/* REVIDR has no accessors: no fields; all bits are IMPDEF */

/*
 * ID_PFR0: Processor Feature Register 0
 */

/* [31:28] Reliability, Availability, and Serviceability Extension */
#define ONEREG_ARM_ID_PFR0_RAS_MASK                      UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_PFR0_RAS_SHIFT                     28
ONEREG_FIELD32(ARM_ID_PFR0, RAS)
enum {
	ONEREG_ARM_ID_PFR0_RAS_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR0_RAS_RAS = 1, /* FEAT_RAS: ESB and error synchronization events */
	ONEREG_ARM_ID_PFR0_RAS_RASv1p1 = 2, /* FEAT_RASv1p1: as RAS, and more ERXMISC<m> registers */
	ONEREG_ARM_ID_PFR0_RAS_RASv2 = 3, /* FEAT_RASv2: as RASv1p1, and records may be of RAS System Architecture v2 */
};

/* [27:24] PSTATE.DIT, data-independent timing (FEAT_DIT) */
#define ONEREG_ARM_ID_PFR0_DIT_MASK                      UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_PFR0_DIT_SHIFT                     24
ONEREG_FIELD32(ARM_ID_PFR0, DIT)
enum {
	ONEREG_ARM_ID_PFR0_DIT_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR0_DIT_IMP = 1, /* Implemented */
};

/* [23:20] Activity Monitors Extension */
#define ONEREG_ARM_ID_PFR0_AMU_MASK                      UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_PFR0_AMU_SHIFT                     20
ONEREG_FIELD32(ARM_ID_PFR0, AMU)
enum {
	ONEREG_ARM_ID_PFR0_AMU_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR0_AMU_AMUv1 = 1, /* Version 1 (FEAT_AMUv1) */
	ONEREG_ARM_ID_PFR0_AMU_AMUv1p1 = 2, /* Version 1.1, with virtual event counters (FEAT_AMUv1p1) */
};

/* [19:16] Speculative use of branch targets trained in another context */
#define ONEREG_ARM_ID_PFR0_CSV2_MASK                     UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_PFR0_CSV2_SHIFT                    16
ONEREG_FIELD32(ARM_ID_PFR0, CSV2)
enum {
	ONEREG_ARM_ID_PFR0_CSV2_UNDISCLOSED = 0, /* Not disclosed */
	ONEREG_ARM_ID_PFR0_CSV2_IMP = 1, /* Branch targets do not steer speculation of other contexts (FEAT_CSV2) */
	ONEREG_ARM_ID_PFR0_CSV2_CSV2p1 = 2, /* As IMP, nor that of branches at other addresses (FEAT_CSV2_1p1) */
};

/* [15:12] T32EE instruction set */
#define ONEREG_ARM_ID_PFR0_State3_MASK                   UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_PFR0_State3_SHIFT                  12
ONEREG_FIELD32(ARM_ID_PFR0, State3)
enum {
	ONEREG_ARM_ID_PFR0_State3_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR0_State3_IMP = 1, /* Implemented */
};

/* [11:8] Jazelle extension */
#define ONEREG_ARM_ID_PFR0_State2_MASK                   UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_PFR0_State2_SHIFT                  8
ONEREG_FIELD32(ARM_ID_PFR0, State2)
enum {
	ONEREG_ARM_ID_PFR0_State2_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR0_State2_NO_CV = 1, /* JOSCR.CV is not cleared on exception entry */
	ONEREG_ARM_ID_PFR0_State2_CV = 2, /* JOSCR.CV is cleared on exception entry */
};

/* [7:4] T32 instruction set */
#define ONEREG_ARM_ID_PFR0_State1_MASK                   UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_PFR0_State1_SHIFT                  4
ONEREG_FIELD32(ARM_ID_PFR0, State1)
enum {
	ONEREG_ARM_ID_PFR0_State1_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR0_State1_THUMB = 1, /* 16-bit instructions, with BL and BLX as pairs of them */
	ONEREG_ARM_ID_PFR0_State1_THUMB2 = 3, /* 16-bit and 32-bit instructions, as of Thumb-2 */
};

/* [3:0] A32 instruction set */
#define ONEREG_ARM_ID_PFR0_State0_MASK                   UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_PFR0_State0_SHIFT                  0
ONEREG_FIELD32(ARM_ID_PFR0, State0)
enum {
	ONEREG_ARM_ID_PFR0_State0_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR0_State0_IMP = 1, /* Implemented */
};

#define ONEREG_ARM_ID_PFR0_RES0                          UINT32_C(0x00000000)
#define ONEREG_ARM_ID_PFR0_RES1                          UINT32_C(0x00000000)

/*
 * ID_PFR1: Processor Feature Register 1
 */

/* [31:28] System register interface to the GIC CPU interface */
#define ONEREG_ARM_ID_PFR1_GIC_MASK                      UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_PFR1_GIC_SHIFT                     28
ONEREG_FIELD32(ARM_ID_PFR1, GIC)
enum {
	ONEREG_ARM_ID_PFR1_GIC_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR1_GIC_GICv3 = 1, /* GICv3.0 and GICv4.0 */
	ONEREG_ARM_ID_PFR1_GIC_GICv4p1 = 3, /* GICv4.1 */
};

/* [27:24] Parts of the Virtualization Extensions, where Virtualization is 0 */
#define ONEREG_ARM_ID_PFR1_Virt_frac_MASK                UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_PFR1_Virt_frac_SHIFT               24
ONEREG_FIELD32(ARM_ID_PFR1, Virt_frac)
enum {
	ONEREG_ARM_ID_PFR1_Virt_frac_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR1_Virt_frac_IMP = 1, /* SCR.SIF, ERET, and MRS and MSR of banked registers */
};

/* [23:20] Parts of the Security Extensions, where Security is 0 */
#define ONEREG_ARM_ID_PFR1_Sec_frac_MASK                 UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_PFR1_Sec_frac_SHIFT                20
ONEREG_FIELD32(ARM_ID_PFR1, Sec_frac)
enum {
	ONEREG_ARM_ID_PFR1_Sec_frac_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR1_Sec_frac_WALK_DISABLE = 1, /* VBAR, and TTBCR.{PD0, PD1} */
	ONEREG_ARM_ID_PFR1_Sec_frac_SECURE_MEMORY = 2, /* As WALK_DISABLE, and access to Secure or Non-secure memory */
};

/* [19:16] Generic Timer */
#define ONEREG_ARM_ID_PFR1_GenTimer_MASK                 UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_PFR1_GenTimer_SHIFT                16
ONEREG_FIELD32(ARM_ID_PFR1, GenTimer)
enum {
	ONEREG_ARM_ID_PFR1_GenTimer_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR1_GenTimer_IMP = 1, /* Implemented */
	ONEREG_ARM_ID_PFR1_GenTimer_ECV = 2, /* As IMP, and self-synchronized counter views and EVNTIS (FEAT_ECV) */
};

/* [15:12] EL2, Hyp mode and HVC */
#define ONEREG_ARM_ID_PFR1_Virtualization_MASK           UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_PFR1_Virtualization_SHIFT          12
ONEREG_FIELD32(ARM_ID_PFR1, Virtualization)
enum {
	ONEREG_ARM_ID_PFR1_Virtualization_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR1_Virtualization_IMP = 1, /* Implemented */
};

/* [11:8] M-profile programmers' model */
#define ONEREG_ARM_ID_PFR1_MProgMod_MASK                 UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_PFR1_MProgMod_SHIFT                8
ONEREG_FIELD32(ARM_ID_PFR1, MProgMod)
enum {
	ONEREG_ARM_ID_PFR1_MProgMod_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR1_MProgMod_IMP = 2, /* Two-stack model */
};

/* [7:4] EL3, Monitor mode and SMC */
#define ONEREG_ARM_ID_PFR1_Security_MASK                 UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_PFR1_Security_SHIFT                4
ONEREG_FIELD32(ARM_ID_PFR1, Security)
enum {
	ONEREG_ARM_ID_PFR1_Security_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR1_Security_EL3 = 1, /* Implemented */
	ONEREG_ARM_ID_PFR1_Security_NSACR_RFR = 2, /* As EL3, and NSACR.RFR can be set; not in Armv8 */
};

/* [3:0] Programmers' model of Armv4 and later, with its seven modes */
#define ONEREG_ARM_ID_PFR1_ProgMod_MASK                  UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_PFR1_ProgMod_SHIFT                 0
ONEREG_FIELD32(ARM_ID_PFR1, ProgMod)
enum {
	ONEREG_ARM_ID_PFR1_ProgMod_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_PFR1_ProgMod_IMP = 1, /* Implemented */
};

#define ONEREG_ARM_ID_PFR1_RES0                          UINT32_C(0x00000000)
#define ONEREG_ARM_ID_PFR1_RES1                          UINT32_C(0x00000000)

/*
 * ID_DFR0: Debug Feature Register 0
 */

/* [31:28] Self-hosted Trace Extension (FEAT_TRF) */
#define ONEREG_ARM_ID_DFR0_TraceFilt_MASK                UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_DFR0_TraceFilt_SHIFT               28
ONEREG_FIELD32(ARM_ID_DFR0, TraceFilt)
enum {
	ONEREG_ARM_ID_DFR0_TraceFilt_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_DFR0_TraceFilt_IMP = 1, /* Implemented */
};

/* [27:24] Performance Monitors Extension */
#define ONEREG_ARM_ID_DFR0_PerfMon_MASK                  UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_DFR0_PerfMon_SHIFT                 24
ONEREG_FIELD32(ARM_ID_DFR0, PerfMon)
enum {
	ONEREG_ARM_ID_DFR0_PerfMon_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_DFR0_PerfMon_PMUv1 = 1, /* PMUv1 */
	ONEREG_ARM_ID_DFR0_PerfMon_PMUv2 = 2, /* PMUv2 */
	ONEREG_ARM_ID_DFR0_PerfMon_PMUv3 = 3, /* PMUv3 */
	ONEREG_ARM_ID_DFR0_PerfMon_PMUv3p1 = 4, /* PMUv3 of Armv8.1, with event numbers of 16 bits */
	ONEREG_ARM_ID_DFR0_PerfMon_PMUv3p4 = 5, /* PMUv3 of Armv8.4, with PMMIR */
	ONEREG_ARM_ID_DFR0_PerfMon_PMUv3p5 = 6, /* PMUv3 of Armv8.5, with event counters of 64 bits */
	ONEREG_ARM_ID_DFR0_PerfMon_PMUv3p7 = 7, /* PMUv3 of Armv8.7, with freeze on overflow */
	ONEREG_ARM_ID_DFR0_PerfMon_PMUv3p8 = 8, /* PMUv3 of Armv8.8, with more numbers of common events */
	ONEREG_ARM_ID_DFR0_PerfMon_PMUv3p9 = 9, /* PMUv3 of Armv8.9 */
	ONEREG_ARM_ID_DFR0_PerfMon_IMPDEF = 0xf, /* IMPLEMENTATION DEFINED, not PMUv3 */
};

/* [23:20] Debug model of M-profile */
#define ONEREG_ARM_ID_DFR0_MProfDbg_MASK                 UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_DFR0_MProfDbg_SHIFT                20
ONEREG_FIELD32(ARM_ID_DFR0, MProfDbg)
enum {
	ONEREG_ARM_ID_DFR0_MProfDbg_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_DFR0_MProfDbg_IMP = 1, /* M-profile debug, memory-mapped */
};

/* [19:16] Memory-mapped trace model */
#define ONEREG_ARM_ID_DFR0_MMapTrc_MASK                  UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_DFR0_MMapTrc_SHIFT                 16
ONEREG_FIELD32(ARM_ID_DFR0, MMapTrc)
enum {
	ONEREG_ARM_ID_DFR0_MMapTrc_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_DFR0_MMapTrc_IMP = 1, /* Arm trace architecture, memory-mapped */
};

/* [15:12] Trace model by System registers */
#define ONEREG_ARM_ID_DFR0_CopTrc_MASK                   UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_DFR0_CopTrc_SHIFT                  12
ONEREG_FIELD32(ARM_ID_DFR0, CopTrc)
enum {
	ONEREG_ARM_ID_DFR0_CopTrc_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_DFR0_CopTrc_IMP = 1, /* Arm trace architecture, by System registers */
};

/* [11:8] Memory-mapped debug model of Armv7-A and Armv7-R */
#define ONEREG_ARM_ID_DFR0_MMapDbg_MASK                  UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_DFR0_MMapDbg_SHIFT                 8
ONEREG_FIELD32(ARM_ID_DFR0, MMapDbg)
enum {
	ONEREG_ARM_ID_DFR0_MMapDbg_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_DFR0_MMapDbg_Armv7 = 4, /* v7 Debug, memory-mapped */
	ONEREG_ARM_ID_DFR0_MMapDbg_Armv7p1 = 5, /* v7.1 Debug, memory-mapped */
};

/* [7:4] Secure debug by System registers: as CopDbg, or 0 without Secure state */
#define ONEREG_ARM_ID_DFR0_CopSDbg_MASK                  UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_DFR0_CopSDbg_SHIFT                 4
ONEREG_FIELD32(ARM_ID_DFR0, CopSDbg)
enum {
	ONEREG_ARM_ID_DFR0_CopSDbg_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_DFR0_CopSDbg_Armv6p1 = 3, /* v6.1 Debug */
	ONEREG_ARM_ID_DFR0_CopSDbg_Armv7 = 4, /* v7 Debug */
	ONEREG_ARM_ID_DFR0_CopSDbg_Armv7p1 = 5, /* v7.1 Debug */
	ONEREG_ARM_ID_DFR0_CopSDbg_Armv8 = 6, /* v8 Debug */
	ONEREG_ARM_ID_DFR0_CopSDbg_VHE = 7, /* v8.1 Debug, with VHE */
	ONEREG_ARM_ID_DFR0_CopSDbg_Debugv8p2 = 8, /* v8.2 Debug (FEAT_Debugv8p2) */
	ONEREG_ARM_ID_DFR0_CopSDbg_Debugv8p4 = 9, /* v8.4 Debug (FEAT_Debugv8p4) */
	ONEREG_ARM_ID_DFR0_CopSDbg_Debugv8p8 = 0xa, /* v8.8 Debug (FEAT_Debugv8p8) */
	ONEREG_ARM_ID_DFR0_CopSDbg_Debugv8p9 = 0xb, /* v8.9 Debug (FEAT_Debugv8p9) */
};

/* [3:0] Debug architecture, by System registers */
#define ONEREG_ARM_ID_DFR0_CopDbg_MASK                   UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_DFR0_CopDbg_SHIFT                  0
ONEREG_FIELD32(ARM_ID_DFR0, CopDbg)
enum {
	ONEREG_ARM_ID_DFR0_CopDbg_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_DFR0_CopDbg_Armv6 = 2, /* v6 Debug */
	ONEREG_ARM_ID_DFR0_CopDbg_Armv6p1 = 3, /* v6.1 Debug */
	ONEREG_ARM_ID_DFR0_CopDbg_Armv7 = 4, /* v7 Debug */
	ONEREG_ARM_ID_DFR0_CopDbg_Armv7p1 = 5, /* v7.1 Debug */
	ONEREG_ARM_ID_DFR0_CopDbg_Armv8 = 6, /* v8 Debug */
	ONEREG_ARM_ID_DFR0_CopDbg_VHE = 7, /* v8.1 Debug, with VHE */
	ONEREG_ARM_ID_DFR0_CopDbg_Debugv8p2 = 8, /* v8.2 Debug (FEAT_Debugv8p2) */
	ONEREG_ARM_ID_DFR0_CopDbg_Debugv8p4 = 9, /* v8.4 Debug (FEAT_Debugv8p4) */
	ONEREG_ARM_ID_DFR0_CopDbg_Debugv8p8 = 0xa, /* v8.8 Debug (FEAT_Debugv8p8) */
	ONEREG_ARM_ID_DFR0_CopDbg_Debugv8p9 = 0xb, /* v8.9 Debug (FEAT_Debugv8p9) */
};

#define ONEREG_ARM_ID_DFR0_RES0                          UINT32_C(0x00000000)
#define ONEREG_ARM_ID_DFR0_RES1                          UINT32_C(0x00000000)

/*
 * ID_AFR0: Auxiliary Feature Register 0
 */

/* IMPDEF<n>: IMPLEMENTATION DEFINED */
#define ONEREG_ARM_ID_AFR0_IMPDEF3_MASK                  UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_AFR0_IMPDEF3_SHIFT                 12
ONEREG_FIELD32(ARM_ID_AFR0, IMPDEF3)
#define ONEREG_ARM_ID_AFR0_IMPDEF2_MASK                  UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_AFR0_IMPDEF2_SHIFT                 8
ONEREG_FIELD32(ARM_ID_AFR0, IMPDEF2)
#define ONEREG_ARM_ID_AFR0_IMPDEF1_MASK                  UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_AFR0_IMPDEF1_SHIFT                 4
ONEREG_FIELD32(ARM_ID_AFR0, IMPDEF1)
#define ONEREG_ARM_ID_AFR0_IMPDEF0_MASK                  UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_AFR0_IMPDEF0_SHIFT                 0
ONEREG_FIELD32(ARM_ID_AFR0, IMPDEF0)

#define ONEREG_ARM_ID_AFR0_RES0                          UINT32_C(0xffff0000)
#define ONEREG_ARM_ID_AFR0_RES1                          UINT32_C(0x00000000)

/*
 * ID_MMFR0: Memory Model Feature Register 0
 */

/* [31:28] How the innermost shareability domain is implemented, where ShareLvl is TWO */
#define ONEREG_ARM_ID_MMFR0_InnerShr_MASK                UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_MMFR0_InnerShr_SHIFT               28
ONEREG_FIELD32(ARM_ID_MMFR0, InnerShr)
enum {
	ONEREG_ARM_ID_MMFR0_InnerShr_NC = 0, /* As Non-cacheable */
	ONEREG_ARM_ID_MMFR0_InnerShr_HW = 1, /* With hardware coherency */
	ONEREG_ARM_ID_MMFR0_InnerShr_IGNORED = 0xf, /* Shareability is ignored */
};

/* [27:24] Fast Context Switch Extension */
#define ONEREG_ARM_ID_MMFR0_FCSE_MASK                    UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_MMFR0_FCSE_SHIFT                   24
ONEREG_FIELD32(ARM_ID_MMFR0, FCSE)
enum {
	ONEREG_ARM_ID_MMFR0_FCSE_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR0_FCSE_IMP = 1, /* Implemented */
};

/* [23:20] Auxiliary registers */
#define ONEREG_ARM_ID_MMFR0_AuxReg_MASK                  UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_MMFR0_AuxReg_SHIFT                 20
ONEREG_FIELD32(ARM_ID_MMFR0, AuxReg)
enum {
	ONEREG_ARM_ID_MMFR0_AuxReg_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR0_AuxReg_ACTLR = 1, /* ACTLR alone */
	ONEREG_ARM_ID_MMFR0_AuxReg_AIFSR = 2, /* ACTLR, AIFSR and ADFSR */
};

/* [19:16] Tightly coupled memories, and DMA to them */
#define ONEREG_ARM_ID_MMFR0_TCM_MASK                     UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_MMFR0_TCM_SHIFT                    16
ONEREG_FIELD32(ARM_ID_MMFR0, TCM)
enum {
	ONEREG_ARM_ID_MMFR0_TCM_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR0_TCM_IMPDEF = 1, /* IMPLEMENTATION DEFINED */
	ONEREG_ARM_ID_MMFR0_TCM_TCM = 2, /* TCM as in Armv6 */
	ONEREG_ARM_ID_MMFR0_TCM_TCM_DMA = 3, /* TCM and DMA as in Armv6 */
};

/* [15:12] Levels of shareability */
#define ONEREG_ARM_ID_MMFR0_ShareLvl_MASK                UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_MMFR0_ShareLvl_SHIFT               12
ONEREG_FIELD32(ARM_ID_MMFR0, ShareLvl)
enum {
	ONEREG_ARM_ID_MMFR0_ShareLvl_ONE = 0, /* One level */
	ONEREG_ARM_ID_MMFR0_ShareLvl_TWO = 1, /* Two levels */
};

/* [11:8] How the outermost shareability domain is implemented */
#define ONEREG_ARM_ID_MMFR0_OuterShr_MASK                UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_MMFR0_OuterShr_SHIFT               8
ONEREG_FIELD32(ARM_ID_MMFR0, OuterShr)
enum {
	ONEREG_ARM_ID_MMFR0_OuterShr_NC = 0, /* As Non-cacheable */
	ONEREG_ARM_ID_MMFR0_OuterShr_HW = 1, /* With hardware coherency */
	ONEREG_ARM_ID_MMFR0_OuterShr_IGNORED = 0xf, /* Shareability is ignored */
};

/* [7:4] Protected Memory System Architecture */
#define ONEREG_ARM_ID_MMFR0_PMSA_MASK                    UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_MMFR0_PMSA_SHIFT                   4
ONEREG_FIELD32(ARM_ID_MMFR0, PMSA)
enum {
	ONEREG_ARM_ID_MMFR0_PMSA_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR0_PMSA_IMPDEF = 1, /* IMPLEMENTATION DEFINED */
	ONEREG_ARM_ID_MMFR0_PMSA_PMSAv6 = 2, /* PMSAv6, with a Cache Type Register */
	ONEREG_ARM_ID_MMFR0_PMSA_PMSAv7 = 3, /* PMSAv7, with memory subsections */
};

/* [3:0] Virtual Memory System Architecture */
#define ONEREG_ARM_ID_MMFR0_VMSA_MASK                    UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_MMFR0_VMSA_SHIFT                   0
ONEREG_FIELD32(ARM_ID_MMFR0, VMSA)
enum {
	ONEREG_ARM_ID_MMFR0_VMSA_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR0_VMSA_IMPDEF = 1, /* IMPLEMENTATION DEFINED */
	ONEREG_ARM_ID_MMFR0_VMSA_VMSAv6 = 2, /* VMSAv6, with Cache and TLB Type Registers */
	ONEREG_ARM_ID_MMFR0_VMSA_VMSAv7 = 3, /* VMSAv7, with remapping and the Access flag */
	ONEREG_ARM_ID_MMFR0_VMSA_VMSAv7_PXN = 4, /* As VMSAv7, and PXN in Short-descriptors */
	ONEREG_ARM_ID_MMFR0_VMSA_VMSAv7_LONG = 5, /* As VMSAv7_PXN, and Long-descriptors */
};

#define ONEREG_ARM_ID_MMFR0_RES0                         UINT32_C(0x00000000)
#define ONEREG_ARM_ID_MMFR0_RES1                         UINT32_C(0x00000000)

/*
 * ID_MMFR1: Memory Model Feature Register 1
 */

/* [31:28] When software must flush the branch predictor */
#define ONEREG_ARM_ID_MMFR1_BPred_MASK                   UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_MMFR1_BPred_SHIFT                  28
ONEREG_FIELD32(ARM_ID_MMFR1, BPred)
enum {
	ONEREG_ARM_ID_MMFR1_BPred_NI = 0, /* No branch predictor, or no MMU */
	ONEREG_ARM_ID_MMFR1_BPred_BP_SW_MANGED = 1, /* On changes of translation, of instructions, and of ASID or ContextID */
	ONEREG_ARM_ID_MMFR1_BPred_BP_ASID_AWARE = 2, /* As BP_SW_MANGED, unless the ASID or ContextID changes too */
	ONEREG_ARM_ID_MMFR1_BPred_BP_NOSNOOP = 3, /* On writes to instruction locations only */
	ONEREG_ARM_ID_MMFR1_BPred_BP_INVISIBLE = 4, /* Never */
};

/* [27:24] Test and clean operations on the level 1 data cache */
#define ONEREG_ARM_ID_MMFR1_L1TstCln_MASK                UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_MMFR1_L1TstCln_SHIFT               24
ONEREG_FIELD32(ARM_ID_MMFR1, L1TstCln)
enum {
	ONEREG_ARM_ID_MMFR1_L1TstCln_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR1_L1TstCln_NOINVALIDATE = 1, /* Test and clean */
	ONEREG_ARM_ID_MMFR1_L1TstCln_INVALIDATE = 2, /* As NOINVALIDATE, and test, clean and invalidate */
};

/* [23:20] Maintenance of a whole unified level 1 cache */
#define ONEREG_ARM_ID_MMFR1_L1Uni_MASK                   UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_MMFR1_L1Uni_SHIFT                  20
ONEREG_FIELD32(ARM_ID_MMFR1, L1Uni)
enum {
	ONEREG_ARM_ID_MMFR1_L1Uni_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR1_L1Uni_INVALIDATE = 1, /* Invalidate the cache, or the branch predictor */
	ONEREG_ARM_ID_MMFR1_L1Uni_CLEAN_AND_INVALIDATE = 2, /* As INVALIDATE, and clean, with or without invalidate */
};

/* [19:16] Maintenance of whole separate level 1 caches */
#define ONEREG_ARM_ID_MMFR1_L1Hvd_MASK                   UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_MMFR1_L1Hvd_SHIFT                  16
ONEREG_FIELD32(ARM_ID_MMFR1, L1Hvd)
enum {
	ONEREG_ARM_ID_MMFR1_L1Hvd_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR1_L1Hvd_INVALIDATE_ISIDE_ONLY = 1, /* Invalidate the instruction cache, or the branch predictor */
	ONEREG_ARM_ID_MMFR1_L1Hvd_INVALIDATE = 2, /* As INVALIDATE_ISIDE_ONLY, and invalidate the data cache, or both caches */
	ONEREG_ARM_ID_MMFR1_L1Hvd_CLEAN_AND_INVALIDATE = 3, /* As INVALIDATE, and clean the data cache, with or without invalidate */
};

/* [15:12] Maintenance of a unified level 1 cache by set/way */
#define ONEREG_ARM_ID_MMFR1_L1UniSW_MASK                 UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_MMFR1_L1UniSW_SHIFT                12
ONEREG_FIELD32(ARM_ID_MMFR1, L1UniSW)
enum {
	ONEREG_ARM_ID_MMFR1_L1UniSW_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR1_L1UniSW_CLEAN = 1, /* Clean a line */
	ONEREG_ARM_ID_MMFR1_L1UniSW_CLEAN_AND_INVALIDATE = 2, /* As CLEAN, and clean and invalidate a line */
	ONEREG_ARM_ID_MMFR1_L1UniSW_INVALIDATE = 3, /* As CLEAN_AND_INVALIDATE, and invalidate a line */
};

/* [11:8] Maintenance of separate level 1 caches by set/way */
#define ONEREG_ARM_ID_MMFR1_L1HvdSW_MASK                 UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_MMFR1_L1HvdSW_SHIFT                8
ONEREG_FIELD32(ARM_ID_MMFR1, L1HvdSW)
enum {
	ONEREG_ARM_ID_MMFR1_L1HvdSW_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR1_L1HvdSW_CLEAN_AND_INVALIDATE = 1, /* Clean, and clean and invalidate a data cache line */
	ONEREG_ARM_ID_MMFR1_L1HvdSW_INVALIDATE_DSIDE_ONLY = 2, /* As CLEAN_AND_INVALIDATE, and invalidate a data cache line */
	ONEREG_ARM_ID_MMFR1_L1HvdSW_INVALIDATE = 3, /* As INVALIDATE_DSIDE_ONLY, and invalidate an instruction cache line */
};

/* [7:4] Maintenance of a unified level 1 cache by VA */
#define ONEREG_ARM_ID_MMFR1_L1UniVA_MASK                 UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_MMFR1_L1UniVA_SHIFT                4
ONEREG_FIELD32(ARM_ID_MMFR1, L1UniVA)
enum {
	ONEREG_ARM_ID_MMFR1_L1UniVA_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR1_L1UniVA_CLEAN_AND_INVALIDATE = 1, /* Clean, invalidate, and clean and invalidate a line */
	ONEREG_ARM_ID_MMFR1_L1UniVA_INVALIDATE_BP = 2, /* As CLEAN_AND_INVALIDATE, and invalidate the branch predictor */
};

/* [3:0] Maintenance of separate level 1 caches by VA */
#define ONEREG_ARM_ID_MMFR1_L1HvdVA_MASK                 UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_MMFR1_L1HvdVA_SHIFT                0
ONEREG_FIELD32(ARM_ID_MMFR1, L1HvdVA)
enum {
	ONEREG_ARM_ID_MMFR1_L1HvdVA_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR1_L1HvdVA_CLEAN_AND_INVALIDATE = 1, /* Clean, invalidate, or both a data line; clean an instruction line */
	ONEREG_ARM_ID_MMFR1_L1HvdVA_INVALIDATE_BP = 2, /* As CLEAN_AND_INVALIDATE, and invalidate the branch predictor */
};

#define ONEREG_ARM_ID_MMFR1_RES0                         UINT32_C(0x00000000)
#define ONEREG_ARM_ID_MMFR1_RES1                         UINT32_C(0x00000000)

/*
 * ID_MMFR2: Memory Model Feature Register 2
 */

/* [31:28] Hardware updates of the Access flag of VMSAv7 */
#define ONEREG_ARM_ID_MMFR2_HWAccFlg_MASK                UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_MMFR2_HWAccFlg_SHIFT               28
ONEREG_FIELD32(ARM_ID_MMFR2, HWAccFlg)
enum {
	ONEREG_ARM_ID_MMFR2_HWAccFlg_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR2_HWAccFlg_IMP = 1, /* Implemented */
};

/* [27:24] WFI stalls */
#define ONEREG_ARM_ID_MMFR2_WFIStall_MASK                UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_MMFR2_WFIStall_SHIFT               24
ONEREG_FIELD32(ARM_ID_MMFR2, WFIStall)
enum {
	ONEREG_ARM_ID_MMFR2_WFIStall_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR2_WFIStall_IMP = 1, /* Implemented */
};

/* [23:20] Barriers by System instructions in coproc 0b1111 */
#define ONEREG_ARM_ID_MMFR2_MemBarr_MASK                 UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_MMFR2_MemBarr_SHIFT                20
ONEREG_FIELD32(ARM_ID_MMFR2, MemBarr)
enum {
	ONEREG_ARM_ID_MMFR2_MemBarr_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR2_MemBarr_DSB_ONLY = 1, /* DSB */
	ONEREG_ARM_ID_MMFR2_MemBarr_IMP = 2, /* As DSB_ONLY, and ISB and DMB */
};

/* [19:16] Maintenance of a unified TLB */
#define ONEREG_ARM_ID_MMFR2_UniTLB_MASK                  UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_MMFR2_UniTLB_SHIFT                 16
ONEREG_FIELD32(ARM_ID_MMFR2, UniTLB)
enum {
	ONEREG_ARM_ID_MMFR2_UniTLB_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR2_UniTLB_BY_VA = 1, /* Invalidate all entries, or one by VA */
	ONEREG_ARM_ID_MMFR2_UniTLB_BY_MATCH_ASID = 2, /* As BY_VA, and by ASID */
	ONEREG_ARM_ID_MMFR2_UniTLB_BY_ALL_ASID = 3, /* As BY_MATCH_ASID, and by VA for all ASIDs */
	ONEREG_ARM_ID_MMFR2_UniTLB_OTHER_TLBS = 4, /* As BY_ALL_ASID, and entries of Hyp mode, and all of Non-secure PL1&0 */
	ONEREG_ARM_ID_MMFR2_UniTLB_BROADCAST = 5, /* As OTHER_TLBS, and last-level entries by VA (TLBIMVAL and the like) */
	ONEREG_ARM_ID_MMFR2_UniTLB_BY_IPA = 6, /* As BROADCAST, and stage 2 entries by IPA */
};

/* [15:12] Maintenance of separate TLBs; IMPLEMENTATION DEFINED where UniTLB is not 0 */
#define ONEREG_ARM_ID_MMFR2_HvdTLB_MASK                  UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_MMFR2_HvdTLB_SHIFT                 12
ONEREG_FIELD32(ARM_ID_MMFR2, HvdTLB)
enum {
	ONEREG_ARM_ID_MMFR2_HvdTLB_NI = 0, /* Not implemented */
};

/* [11:8] Maintenance of ranges by VA of separate level 1 caches */
#define ONEREG_ARM_ID_MMFR2_L1HvdRng_MASK                UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_MMFR2_L1HvdRng_SHIFT               8
ONEREG_FIELD32(ARM_ID_MMFR2, L1HvdRng)
enum {
	ONEREG_ARM_ID_MMFR2_L1HvdRng_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR2_L1HvdRng_IMP = 1, /* Implemented */
};

/* [7:4] Background fetches of ranges by VA into separate level 1 caches */
#define ONEREG_ARM_ID_MMFR2_L1HvdBG_MASK                 UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_MMFR2_L1HvdBG_SHIFT                4
ONEREG_FIELD32(ARM_ID_MMFR2, L1HvdBG)
enum {
	ONEREG_ARM_ID_MMFR2_L1HvdBG_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR2_L1HvdBG_IMP = 1, /* Implemented */
};

/* [3:0] Foreground fetches of ranges by VA into separate level 1 caches */
#define ONEREG_ARM_ID_MMFR2_L1HvdFG_MASK                 UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_MMFR2_L1HvdFG_SHIFT                0
ONEREG_FIELD32(ARM_ID_MMFR2, L1HvdFG)
enum {
	ONEREG_ARM_ID_MMFR2_L1HvdFG_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR2_L1HvdFG_IMP = 1, /* Implemented */
};

#define ONEREG_ARM_ID_MMFR2_RES0                         UINT32_C(0x00000000)
#define ONEREG_ARM_ID_MMFR2_RES1                         UINT32_C(0x00000000)

/*
 * ID_MMFR3: Memory Model Feature Register 3
 */

/* [31:28] Supersections in Short-descriptor tables */
#define ONEREG_ARM_ID_MMFR3_Supersec_MASK                UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_MMFR3_Supersec_SHIFT               28
ONEREG_FIELD32(ARM_ID_MMFR3, Supersec)
enum {
	ONEREG_ARM_ID_MMFR3_Supersec_IMP = 0, /* Implemented */
	ONEREG_ARM_ID_MMFR3_Supersec_NI = 0xf, /* Not implemented */
};

/* [27:24] Physical memory that the caches support */
#define ONEREG_ARM_ID_MMFR3_CMemSz_MASK                  UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_MMFR3_CMemSz_SHIFT                 24
ONEREG_FIELD32(ARM_ID_MMFR3, CMemSz)
enum {
	ONEREG_ARM_ID_MMFR3_CMemSz_SIZE_4GB = 0, /* 4 GB, addresses of 32 bits */
	ONEREG_ARM_ID_MMFR3_CMemSz_SIZE_64GB = 1, /* 64 GB, addresses of 36 bits */
	ONEREG_ARM_ID_MMFR3_CMemSz_SIZE_1TB = 2, /* 1 TB or more, addresses of 40 bits or more */
};

/* [23:20] Translation table walks see updates without a clean to the PoU */
#define ONEREG_ARM_ID_MMFR3_CohWalk_MASK                 UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_MMFR3_CohWalk_SHIFT                20
ONEREG_FIELD32(ARM_ID_MMFR3, CohWalk)
enum {
	ONEREG_ARM_ID_MMFR3_CohWalk_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR3_CohWalk_IMP = 1, /* Implemented */
};

/* [19:16] Privileged Access Never */
#define ONEREG_ARM_ID_MMFR3_PAN_MASK                     UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_MMFR3_PAN_SHIFT                    16
ONEREG_FIELD32(ARM_ID_MMFR3, PAN)
enum {
	ONEREG_ARM_ID_MMFR3_PAN_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR3_PAN_PAN = 1, /* PSTATE.PAN (FEAT_PAN) */
	ONEREG_ARM_ID_MMFR3_PAN_PAN2 = 2, /* As PAN, and ATS1CPRP and ATS1CPWP (FEAT_PAN2) */
};

/* [15:12] Maintenance operations that are broadcast */
#define ONEREG_ARM_ID_MMFR3_MaintBcst_MASK               UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_MMFR3_MaintBcst_SHIFT              12
ONEREG_FIELD32(ARM_ID_MMFR3, MaintBcst)
enum {
	ONEREG_ARM_ID_MMFR3_MaintBcst_NI = 0, /* None; all are local */
	ONEREG_ARM_ID_MMFR3_MaintBcst_NO_TLB = 1, /* Those of caches and branch predictors, not of TLBs */
	ONEREG_ARM_ID_MMFR3_MaintBcst_ALL = 2, /* Those of caches, branch predictors and TLBs */
};

/* [11:8] Branch predictor maintenance in hierarchical cache systems */
#define ONEREG_ARM_ID_MMFR3_BPMaint_MASK                 UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_MMFR3_BPMaint_SHIFT                8
ONEREG_FIELD32(ARM_ID_MMFR3, BPMaint)
enum {
	ONEREG_ARM_ID_MMFR3_BPMaint_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR3_BPMaint_ALL = 1, /* Invalidate all */
	ONEREG_ARM_ID_MMFR3_BPMaint_BY_VA = 2, /* As ALL, and invalidate by VA */
};

/* [7:4] Cache maintenance by set/way in hierarchical cache systems */
#define ONEREG_ARM_ID_MMFR3_CMaintSW_MASK                UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_MMFR3_CMaintSW_SHIFT               4
ONEREG_FIELD32(ARM_ID_MMFR3, CMaintSW)
enum {
	ONEREG_ARM_ID_MMFR3_CMaintSW_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR3_CMaintSW_IMP = 1, /* Invalidate, clean, and clean and invalidate data cache */
};

/* [3:0] Cache maintenance by VA in hierarchical cache systems */
#define ONEREG_ARM_ID_MMFR3_CMaintVA_MASK                UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_MMFR3_CMaintVA_SHIFT               0
ONEREG_FIELD32(ARM_ID_MMFR3, CMaintVA)
enum {
	ONEREG_ARM_ID_MMFR3_CMaintVA_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_MMFR3_CMaintVA_IMP = 1, /* Invalidate, clean, or both data cache; invalidate instruction cache */
};

#define ONEREG_ARM_ID_MMFR3_RES0                         UINT32_C(0x00000000)
#define ONEREG_ARM_ID_MMFR3_RES1                         UINT32_C(0x00000000)

/*
 * ID_ISAR0: Instruction Set Attribute Register 0
 */

/* [27:24] SDIV and UDIV */
#define ONEREG_ARM_ID_ISAR0_Divide_MASK                  UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_ISAR0_Divide_SHIFT                 24
ONEREG_FIELD32(ARM_ID_ISAR0, Divide)
enum {
	ONEREG_ARM_ID_ISAR0_Divide_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR0_Divide_xDIV_T32 = 1, /* In T32 */
	ONEREG_ARM_ID_ISAR0_Divide_xDIV_A32 = 2, /* In T32 and A32 */
};

/* [23:20] BKPT */
#define ONEREG_ARM_ID_ISAR0_Debug_MASK                   UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_ISAR0_Debug_SHIFT                  20
ONEREG_FIELD32(ARM_ID_ISAR0, Debug)
enum {
	ONEREG_ARM_ID_ISAR0_Debug_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR0_Debug_IMP = 1, /* Implemented */
};

/* [19:16] Generic System register access instructions */
#define ONEREG_ARM_ID_ISAR0_Coproc_MASK                  UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_ISAR0_Coproc_SHIFT                 16
ONEREG_FIELD32(ARM_ID_ISAR0, Coproc)
enum {
	ONEREG_ARM_ID_ISAR0_Coproc_NI = 0, /* None, except those that another field or architecture attributes */
	ONEREG_ARM_ID_ISAR0_Coproc_MRC = 1, /* CDP, LDC, MCR, MRC and STC */
	ONEREG_ARM_ID_ISAR0_Coproc_MRC2 = 2, /* As MRC, and CDP2, LDC2, MCR2, MRC2 and STC2 */
	ONEREG_ARM_ID_ISAR0_Coproc_MRRC = 3, /* As MRC2, and MCRR and MRRC */
	ONEREG_ARM_ID_ISAR0_Coproc_MRRC2 = 4, /* As MRRC, and MCRR2 and MRRC2 */
};

/* [15:12] Compare and branch in T32: CBNZ and CBZ */
#define ONEREG_ARM_ID_ISAR0_CmpBranch_MASK               UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_ISAR0_CmpBranch_SHIFT              12
ONEREG_FIELD32(ARM_ID_ISAR0, CmpBranch)
enum {
	ONEREG_ARM_ID_ISAR0_CmpBranch_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR0_CmpBranch_IMP = 1, /* Implemented */
};

/* [11:8] BFC, BFI, SBFX and UBFX */
#define ONEREG_ARM_ID_ISAR0_BitField_MASK                UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_ISAR0_BitField_SHIFT               8
ONEREG_FIELD32(ARM_ID_ISAR0, BitField)
enum {
	ONEREG_ARM_ID_ISAR0_BitField_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR0_BitField_IMP = 1, /* Implemented */
};

/* [7:4] CLZ */
#define ONEREG_ARM_ID_ISAR0_BitCount_MASK                UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_ISAR0_BitCount_SHIFT               4
ONEREG_FIELD32(ARM_ID_ISAR0, BitCount)
enum {
	ONEREG_ARM_ID_ISAR0_BitCount_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR0_BitCount_IMP = 1, /* Implemented */
};

/* [3:0] SWP and SWPB in A32 */
#define ONEREG_ARM_ID_ISAR0_Swap_MASK                    UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_ISAR0_Swap_SHIFT                   0
ONEREG_FIELD32(ARM_ID_ISAR0, Swap)
enum {
	ONEREG_ARM_ID_ISAR0_Swap_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR0_Swap_IMP = 1, /* Implemented */
};

#define ONEREG_ARM_ID_ISAR0_RES0                         UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_ISAR0_RES1                         UINT32_C(0x00000000)

/*
 * ID_ISAR1: Instruction Set Attribute Register 1
 */

/* [31:28] BXJ, and the J bit of the PSR */
#define ONEREG_ARM_ID_ISAR1_Jazelle_MASK                 UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_ISAR1_Jazelle_SHIFT                28
ONEREG_FIELD32(ARM_ID_ISAR1, Jazelle)
enum {
	ONEREG_ARM_ID_ISAR1_Jazelle_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR1_Jazelle_IMP = 1, /* Implemented */
};

/* [27:24] Interworking branches */
#define ONEREG_ARM_ID_ISAR1_Interwork_MASK               UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_ISAR1_Interwork_SHIFT              24
ONEREG_FIELD32(ARM_ID_ISAR1, Interwork)
enum {
	ONEREG_ARM_ID_ISAR1_Interwork_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR1_Interwork_BX = 1, /* BX, and the T bit of the PSR */
	ONEREG_ARM_ID_ISAR1_Interwork_BLX = 2, /* As BX, and BLX, and loads of the PC branch as BX does */
	ONEREG_ARM_ID_ISAR1_Interwork_A32_BX = 3, /* As BLX, and A32 data processing to the PC without flags branches as BX does */
};

/* [23:20] Long immediates: MOVT, MOV of 16 bits, T32 ADD and SUB of 12 bits */
#define ONEREG_ARM_ID_ISAR1_Immediate_MASK               UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_ISAR1_Immediate_SHIFT              20
ONEREG_FIELD32(ARM_ID_ISAR1, Immediate)
enum {
	ONEREG_ARM_ID_ISAR1_Immediate_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR1_Immediate_IMP = 1, /* Implemented */
};

/* [19:16] IT in T32, and the IT bits of the PSR */
#define ONEREG_ARM_ID_ISAR1_IfThen_MASK                  UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_ISAR1_IfThen_SHIFT                 16
ONEREG_FIELD32(ARM_ID_ISAR1, IfThen)
enum {
	ONEREG_ARM_ID_ISAR1_IfThen_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR1_IfThen_IMP = 1, /* Implemented */
};

/* [15:12] Sign and zero extension */
#define ONEREG_ARM_ID_ISAR1_Extend_MASK                  UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_ISAR1_Extend_SHIFT                 12
ONEREG_FIELD32(ARM_ID_ISAR1, Extend)
enum {
	ONEREG_ARM_ID_ISAR1_Extend_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR1_Extend_SXTB = 1, /* SXTB, SXTH, UXTB and UXTH */
	ONEREG_ARM_ID_ISAR1_Extend_SXTB16 = 2, /* As SXTB, and SXTB16, SXTAB, SXTAB16, SXTAH, and unsigned ones */
};

/* [11:8] Exception handling of A and R profiles: SRS, RFE and CPS */
#define ONEREG_ARM_ID_ISAR1_Except_AR_MASK               UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_ISAR1_Except_AR_SHIFT              8
ONEREG_FIELD32(ARM_ID_ISAR1, Except_AR)
enum {
	ONEREG_ARM_ID_ISAR1_Except_AR_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR1_Except_AR_IMP = 1, /* Implemented */
};

/* [7:4] Exception handling in A32: LDM (exception return, User), STM (User) */
#define ONEREG_ARM_ID_ISAR1_Except_MASK                  UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_ISAR1_Except_SHIFT                 4
ONEREG_FIELD32(ARM_ID_ISAR1, Except)
enum {
	ONEREG_ARM_ID_ISAR1_Except_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR1_Except_IMP = 1, /* Implemented */
};

/* [3:0] SETEND, and the E bit of the PSR */
#define ONEREG_ARM_ID_ISAR1_Endian_MASK                  UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_ISAR1_Endian_SHIFT                 0
ONEREG_FIELD32(ARM_ID_ISAR1, Endian)
enum {
	ONEREG_ARM_ID_ISAR1_Endian_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR1_Endian_IMP = 1, /* Implemented */
};

#define ONEREG_ARM_ID_ISAR1_RES0                         UINT32_C(0x00000000)
#define ONEREG_ARM_ID_ISAR1_RES1                         UINT32_C(0x00000000)

/*
 * ID_ISAR2: Instruction Set Attribute Register 2
 */

/* [31:28] Reversal of bytes or bits */
#define ONEREG_ARM_ID_ISAR2_Reversal_MASK                UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_ISAR2_Reversal_SHIFT               28
ONEREG_FIELD32(ARM_ID_ISAR2, Reversal)
enum {
	ONEREG_ARM_ID_ISAR2_Reversal_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR2_Reversal_REV = 1, /* REV, REV16 and REVSH */
	ONEREG_ARM_ID_ISAR2_Reversal_RBIT = 2, /* As REV, and RBIT */
};

/* [27:24] PSR access of A and R profiles: MRS, MSR, exception return by data processing */
#define ONEREG_ARM_ID_ISAR2_PSR_AR_MASK                  UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_ISAR2_PSR_AR_SHIFT                 24
ONEREG_FIELD32(ARM_ID_ISAR2, PSR_AR)
enum {
	ONEREG_ARM_ID_ISAR2_PSR_AR_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR2_PSR_AR_IMP = 1, /* Implemented */
};

/* [23:20] Unsigned multiplication with a 64-bit result */
#define ONEREG_ARM_ID_ISAR2_MultU_MASK                   UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_ISAR2_MultU_SHIFT                  20
ONEREG_FIELD32(ARM_ID_ISAR2, MultU)
enum {
	ONEREG_ARM_ID_ISAR2_MultU_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR2_MultU_UMULL = 1, /* UMULL and UMLAL */
	ONEREG_ARM_ID_ISAR2_MultU_UMAAL = 2, /* As UMULL, and UMAAL */
};

/* [19:16] Signed multiplication */
#define ONEREG_ARM_ID_ISAR2_MultS_MASK                   UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_ISAR2_MultS_SHIFT                  16
ONEREG_FIELD32(ARM_ID_ISAR2, MultS)
enum {
	ONEREG_ARM_ID_ISAR2_MultS_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR2_MultS_SMULL = 1, /* SMULL and SMLAL */
	ONEREG_ARM_ID_ISAR2_MultS_SMLABB = 2, /* As SMULL, and of halfwords (SMLABB, SMULWB and the like), and the Q bit */
	ONEREG_ARM_ID_ISAR2_MultS_SMLAD = 3, /* As SMLABB, and dual and most significant word (SMLAD, SMMLA and the like) */
};

/* [15:12] Further multiplication with a 32-bit result */
#define ONEREG_ARM_ID_ISAR2_Mult_MASK                    UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_ISAR2_Mult_SHIFT                   12
ONEREG_FIELD32(ARM_ID_ISAR2, Mult)
enum {
	ONEREG_ARM_ID_ISAR2_Mult_NI = 0, /* MUL only */
	ONEREG_ARM_ID_ISAR2_Mult_MLA = 1, /* MUL and MLA */
	ONEREG_ARM_ID_ISAR2_Mult_MLS = 2, /* As MLA, and MLS */
};

/* [11:8] Interruptible multi-access instructions */
#define ONEREG_ARM_ID_ISAR2_MultiAccessInt_MASK          UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_ISAR2_MultiAccessInt_SHIFT         8
ONEREG_FIELD32(ARM_ID_ISAR2, MultiAccessInt)
enum {
	ONEREG_ARM_ID_ISAR2_MultiAccessInt_NI = 0, /* LDM and STM are not interruptible */
	ONEREG_ARM_ID_ISAR2_MultiAccessInt_RESTARTABLE = 1, /* LDM and STM are restartable */
	ONEREG_ARM_ID_ISAR2_MultiAccessInt_CONTINUABLE = 2, /* LDM and STM are continuable */
};

/* [7:4] Memory hints */
#define ONEREG_ARM_ID_ISAR2_MemHint_MASK                 UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_ISAR2_MemHint_SHIFT                4
ONEREG_FIELD32(ARM_ID_ISAR2, MemHint)
enum {
	ONEREG_ARM_ID_ISAR2_MemHint_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR2_MemHint_PLD = 1, /* PLD */
	ONEREG_ARM_ID_ISAR2_MemHint_PLD2 = 2, /* PLD; the same as 0b0001 */
	ONEREG_ARM_ID_ISAR2_MemHint_PLI = 3, /* PLD and PLI */
	ONEREG_ARM_ID_ISAR2_MemHint_PLDW = 4, /* As PLI, and PLDW */
};

/* [3:0] Further loads and stores */
#define ONEREG_ARM_ID_ISAR2_LoadStore_MASK               UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_ISAR2_LoadStore_SHIFT              0
ONEREG_FIELD32(ARM_ID_ISAR2, LoadStore)
enum {
	ONEREG_ARM_ID_ISAR2_LoadStore_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR2_LoadStore_DOUBLE = 1, /* LDRD and STRD */
	ONEREG_ARM_ID_ISAR2_LoadStore_ACQUIRE = 2, /* As DOUBLE, and Load-Acquire and Store-Release (LDA, STL, LDAEX, STLEX) */
};

#define ONEREG_ARM_ID_ISAR2_RES0                         UINT32_C(0x00000000)
#define ONEREG_ARM_ID_ISAR2_RES1                         UINT32_C(0x00000000)

/*
 * ID_ISAR3: Instruction Set Attribute Register 3
 */

/* [31:28] ENTERX and LEAVEX of T32EE */
#define ONEREG_ARM_ID_ISAR3_T32EE_MASK                   UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_ISAR3_T32EE_SHIFT                  28
ONEREG_FIELD32(ARM_ID_ISAR3, T32EE)
enum {
	ONEREG_ARM_ID_ISAR3_T32EE_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR3_T32EE_IMP = 1, /* Implemented */
};

/* [27:24] True NOP, and hints in its space */
#define ONEREG_ARM_ID_ISAR3_TrueNOP_MASK                 UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_ISAR3_TrueNOP_SHIFT                24
ONEREG_FIELD32(ARM_ID_ISAR3, TrueNOP)
enum {
	ONEREG_ARM_ID_ISAR3_TrueNOP_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR3_TrueNOP_IMP = 1, /* Implemented */
};

/* [23:20] T32 MOV between low registers without flags */
#define ONEREG_ARM_ID_ISAR3_T32Copy_MASK                 UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_ISAR3_T32Copy_SHIFT                20
ONEREG_FIELD32(ARM_ID_ISAR3, T32Copy)
enum {
	ONEREG_ARM_ID_ISAR3_T32Copy_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR3_T32Copy_IMP = 1, /* Implemented */
};

/* [19:16] Table branches in T32: TBB and TBH */
#define ONEREG_ARM_ID_ISAR3_TabBranch_MASK               UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_ISAR3_TabBranch_SHIFT              16
ONEREG_FIELD32(ARM_ID_ISAR3, TabBranch)
enum {
	ONEREG_ARM_ID_ISAR3_TabBranch_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR3_TabBranch_IMP = 1, /* Implemented */
};

/* [15:12] Synchronization primitives, together with ID_ISAR4.SynchPrim_frac */
#define ONEREG_ARM_ID_ISAR3_SynchPrim_MASK               UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_ISAR3_SynchPrim_SHIFT              12
ONEREG_FIELD32(ARM_ID_ISAR3, SynchPrim)
enum {
	ONEREG_ARM_ID_ISAR3_SynchPrim_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR3_SynchPrim_EXCLUSIVE = 1, /* LDREX and STREX; with SynchPrim_frac 3 CLREX and those of 8 and 16 bits */
	ONEREG_ARM_ID_ISAR3_SynchPrim_DOUBLE = 2, /* As EXCLUSIVE with SynchPrim_frac 3, and LDREXD and STREXD */
};

/* [11:8] Supervisor Call instruction */
#define ONEREG_ARM_ID_ISAR3_SVC_MASK                     UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_ISAR3_SVC_SHIFT                    8
ONEREG_FIELD32(ARM_ID_ISAR3, SVC)
enum {
	ONEREG_ARM_ID_ISAR3_SVC_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR3_SVC_IMP = 1, /* Implemented */
};

/* [7:4] SIMD on general-purpose registers */
#define ONEREG_ARM_ID_ISAR3_SIMD_MASK                    UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_ISAR3_SIMD_SHIFT                   4
ONEREG_FIELD32(ARM_ID_ISAR3, SIMD)
enum {
	ONEREG_ARM_ID_ISAR3_SIMD_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR3_SIMD_SSAT = 1, /* SSAT and USAT, and the Q bit */
	ONEREG_ARM_ID_ISAR3_SIMD_PKHBT = 3, /* As SSAT, and packing and parallel arithmetic (PKHBT, QADD16, SEL, UXTB16), GE bits */
};

/* [3:0] QADD, QDADD, QDSUB and QSUB, and the Q bit */
#define ONEREG_ARM_ID_ISAR3_Saturate_MASK                UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_ISAR3_Saturate_SHIFT               0
ONEREG_FIELD32(ARM_ID_ISAR3, Saturate)
enum {
	ONEREG_ARM_ID_ISAR3_Saturate_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR3_Saturate_IMP = 1, /* Implemented */
};

#define ONEREG_ARM_ID_ISAR3_RES0                         UINT32_C(0x00000000)
#define ONEREG_ARM_ID_ISAR3_RES1                         UINT32_C(0x00000000)

/*
 * ID_ISAR4: Instruction Set Attribute Register 4
 */

/* [31:28] SWP and SWPB on a uniprocessor, where ID_ISAR0.Swap is 0 */
#define ONEREG_ARM_ID_ISAR4_SWP_frac_MASK                UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_ISAR4_SWP_frac_SHIFT               28
ONEREG_FIELD32(ARM_ID_ISAR4, SWP_frac)
enum {
	ONEREG_ARM_ID_ISAR4_SWP_frac_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR4_SWP_frac_IMP = 1, /* Implemented */
};

/* [27:24] M-profile forms of CPS, MRS and MSR */
#define ONEREG_ARM_ID_ISAR4_PSR_M_MASK                   UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_ISAR4_PSR_M_SHIFT                  24
ONEREG_FIELD32(ARM_ID_ISAR4, PSR_M)
enum {
	ONEREG_ARM_ID_ISAR4_PSR_M_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR4_PSR_M_IMP = 1, /* Implemented */
};

/* [23:20] Synchronization primitives, together with ID_ISAR3.SynchPrim */
#define ONEREG_ARM_ID_ISAR4_SynchPrim_frac_MASK          UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_ISAR4_SynchPrim_frac_SHIFT         20
ONEREG_FIELD32(ARM_ID_ISAR4, SynchPrim_frac)
enum {
	ONEREG_ARM_ID_ISAR4_SynchPrim_frac_NI = 0, /* As ID_ISAR3.SynchPrim says */
	ONEREG_ARM_ID_ISAR4_SynchPrim_frac_IMP = 3, /* With SynchPrim 1 CLREX, LDREXB, LDREXH, STREXB and STREXH too */
};

/* [19:16] DMB, DSB and ISB instructions */
#define ONEREG_ARM_ID_ISAR4_Barrier_MASK                 UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_ISAR4_Barrier_SHIFT                16
ONEREG_FIELD32(ARM_ID_ISAR4, Barrier)
enum {
	ONEREG_ARM_ID_ISAR4_Barrier_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR4_Barrier_IMP = 1, /* Implemented */
};

/* [15:12] Secure Monitor Call instruction */
#define ONEREG_ARM_ID_ISAR4_SMC_MASK                     UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_ISAR4_SMC_SHIFT                    12
ONEREG_FIELD32(ARM_ID_ISAR4, SMC)
enum {
	ONEREG_ARM_ID_ISAR4_SMC_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR4_SMC_IMP = 1, /* Implemented */
};

/* [11:8] Writeback addressing modes */
#define ONEREG_ARM_ID_ISAR4_Writeback_MASK               UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_ISAR4_Writeback_SHIFT              8
ONEREG_FIELD32(ARM_ID_ISAR4, Writeback)
enum {
	ONEREG_ARM_ID_ISAR4_Writeback_NI = 0, /* Only in LDM, STM, PUSH, POP, SRS and RFE */
	ONEREG_ARM_ID_ISAR4_Writeback_IMP = 1, /* All that Armv8 defines */
};

/* [7:4] Shifts in instructions */
#define ONEREG_ARM_ID_ISAR4_WithShifts_MASK              UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_ISAR4_WithShifts_SHIFT             4
ONEREG_FIELD32(ARM_ID_ISAR4, WithShifts)
enum {
	ONEREG_ARM_ID_ISAR4_WithShifts_NI = 0, /* Nonzero ones only in MOV and shift instructions */
	ONEREG_ARM_ID_ISAR4_WithShifts_LSL3 = 1, /* As NI, and LSL by 0 to 3 in loads and stores */
	ONEREG_ARM_ID_ISAR4_WithShifts_LS = 3, /* As LSL3, and other shifts by a constant */
	ONEREG_ARM_ID_ISAR4_WithShifts_REG = 4, /* As LS, and shifts by a register */
};

/* [3:0] Unprivileged loads and stores */
#define ONEREG_ARM_ID_ISAR4_Unpriv_MASK                  UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_ISAR4_Unpriv_SHIFT                 0
ONEREG_FIELD32(ARM_ID_ISAR4, Unpriv)
enum {
	ONEREG_ARM_ID_ISAR4_Unpriv_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR4_Unpriv_REG_BYTE = 1, /* LDRBT, LDRT, STRBT and STRT */
	ONEREG_ARM_ID_ISAR4_Unpriv_SIGNED_HALFWORD = 2, /* As REG_BYTE, and LDRHT, LDRSBT, LDRSHT and STRHT */
};

#define ONEREG_ARM_ID_ISAR4_RES0                         UINT32_C(0x00000000)
#define ONEREG_ARM_ID_ISAR4_RES1                         UINT32_C(0x00000000)

/*
 * ID_ISAR5: Instruction Set Attribute Register 5
 */

/* [31:28] Complex number VCMLA and VCADD (FEAT_FCMA) */
#define ONEREG_ARM_ID_ISAR5_VCMA_MASK                    UINT32_C(0xf0000000)
#define ONEREG_ARM_ID_ISAR5_VCMA_SHIFT                   28
ONEREG_FIELD32(ARM_ID_ISAR5, VCMA)
enum {
	ONEREG_ARM_ID_ISAR5_VCMA_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR5_VCMA_IMP = 1, /* Implemented */
};

/* [27:24] VQRDMLAH and VQRDMLSH (FEAT_RDM) */
#define ONEREG_ARM_ID_ISAR5_RDM_MASK                     UINT32_C(0x0f000000)
#define ONEREG_ARM_ID_ISAR5_RDM_SHIFT                    24
ONEREG_FIELD32(ARM_ID_ISAR5, RDM)
enum {
	ONEREG_ARM_ID_ISAR5_RDM_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR5_RDM_IMP = 1, /* Implemented */
};

/* [19:16] CRC32 and CRC32C instructions (FEAT_CRC32) */
#define ONEREG_ARM_ID_ISAR5_CRC32_MASK                   UINT32_C(0x000f0000)
#define ONEREG_ARM_ID_ISAR5_CRC32_SHIFT                  16
ONEREG_FIELD32(ARM_ID_ISAR5, CRC32)
enum {
	ONEREG_ARM_ID_ISAR5_CRC32_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR5_CRC32_IMP = 1, /* Implemented */
};

/* [15:12] SHA256H, SHA256H2, SHA256SU0 and SHA256SU1 (FEAT_SHA256) */
#define ONEREG_ARM_ID_ISAR5_SHA2_MASK                    UINT32_C(0x0000f000)
#define ONEREG_ARM_ID_ISAR5_SHA2_SHIFT                   12
ONEREG_FIELD32(ARM_ID_ISAR5, SHA2)
enum {
	ONEREG_ARM_ID_ISAR5_SHA2_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR5_SHA2_IMP = 1, /* Implemented */
};

/* [11:8] SHA1C, SHA1P, SHA1M, SHA1H, SHA1SU0 and SHA1SU1 (FEAT_SHA1) */
#define ONEREG_ARM_ID_ISAR5_SHA1_MASK                    UINT32_C(0x00000f00)
#define ONEREG_ARM_ID_ISAR5_SHA1_SHIFT                   8
ONEREG_FIELD32(ARM_ID_ISAR5, SHA1)
enum {
	ONEREG_ARM_ID_ISAR5_SHA1_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR5_SHA1_IMP = 1, /* Implemented */
};

/* [7:4] AES and polynomial multiplication instructions */
#define ONEREG_ARM_ID_ISAR5_AES_MASK                     UINT32_C(0x000000f0)
#define ONEREG_ARM_ID_ISAR5_AES_SHIFT                    4
ONEREG_FIELD32(ARM_ID_ISAR5, AES)
enum {
	ONEREG_ARM_ID_ISAR5_AES_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR5_AES_IMP = 1, /* AESE, AESD, AESMC and AESIMC (FEAT_AES) */
	ONEREG_ARM_ID_ISAR5_AES_VMULL = 2, /* As IMP, and VMULL of 64-bit polynomials (FEAT_PMULL) */
};

/* [3:0] Send Event Local instruction */
#define ONEREG_ARM_ID_ISAR5_SEVL_MASK                    UINT32_C(0x0000000f)
#define ONEREG_ARM_ID_ISAR5_SEVL_SHIFT                   0
ONEREG_FIELD32(ARM_ID_ISAR5, SEVL)
enum {
	ONEREG_ARM_ID_ISAR5_SEVL_NI = 0, /* Not implemented */
	ONEREG_ARM_ID_ISAR5_SEVL_IMP = 1, /* Implemented */
};

#define ONEREG_ARM_ID_ISAR5_RES0                         UINT32_C(0x00f00000)
#define ONEREG_ARM_ID_ISAR5_RES1                         UINT32_C(0x00000000)

/*
 * CCSIDR<n>: Cache Size ID Registers
 */

/* [31] The cache supports write-through */
#define ONEREG_ARM_CCSIDRn_WT_MASK                       UINT32_C(0x80000000)
#define ONEREG_ARM_CCSIDRn_WT_SHIFT                      31
ONEREG_FIELD32(ARM_CCSIDRn, WT)

/* [30] The cache supports write-back */
#define ONEREG_ARM_CCSIDRn_WB_MASK                       UINT32_C(0x40000000)
#define ONEREG_ARM_CCSIDRn_WB_SHIFT                      30
ONEREG_FIELD32(ARM_CCSIDRn, WB)

/* [29] The cache supports read-allocation */
#define ONEREG_ARM_CCSIDRn_RA_MASK                       UINT32_C(0x20000000)
#define ONEREG_ARM_CCSIDRn_RA_SHIFT                      29
ONEREG_FIELD32(ARM_CCSIDRn, RA)

/* [28] The cache supports write-allocation */
#define ONEREG_ARM_CCSIDRn_WA_MASK                       UINT32_C(0x10000000)
#define ONEREG_ARM_CCSIDRn_WA_SHIFT                      28
ONEREG_FIELD32(ARM_CCSIDRn, WA)

/* [27:13] Number of sets less one */
#define ONEREG_ARM_CCSIDRn_NumSets_MASK                  UINT32_C(0x0fffe000)
#define ONEREG_ARM_CCSIDRn_NumSets_SHIFT                 13
ONEREG_FIELD32(ARM_CCSIDRn, NumSets)

/* [12:3] Associativity less one */
#define ONEREG_ARM_CCSIDRn_Associativity_MASK            UINT32_C(0x00001ff8)
#define ONEREG_ARM_CCSIDRn_Associativity_SHIFT           3
ONEREG_FIELD32(ARM_CCSIDRn, Associativity)

/* [2:0] Log2 of the words in a cache line less two */
#define ONEREG_ARM_CCSIDRn_LineSize_MASK                 UINT32_C(0x00000007)
#define ONEREG_ARM_CCSIDRn_LineSize_SHIFT                0
ONEREG_FIELD32(ARM_CCSIDRn, LineSize)

#define ONEREG_ARM_CCSIDRn_RES0                          UINT32_C(0x00000000)
#define ONEREG_ARM_CCSIDRn_RES1                          UINT32_C(0x00000000)

/*
 * CLIDR: Cache Level ID Register
 */

/* [31:30] Inner cache boundary, the highest level that caches Inner Cacheable memory (Armv8) */
#define ONEREG_ARM_CLIDR_ICB_MASK                        UINT32_C(0xc0000000)
#define ONEREG_ARM_CLIDR_ICB_SHIFT                       30
ONEREG_FIELD32(ARM_CLIDR, ICB)
enum {
	ONEREG_ARM_CLIDR_ICB_UNDISCLOSED = 0, /* Not disclosed */
	ONEREG_ARM_CLIDR_ICB_L1 = 1, /* Level 1 */
	ONEREG_ARM_CLIDR_ICB_L2 = 2, /* Level 2 */
	ONEREG_ARM_CLIDR_ICB_L3 = 3, /* Level 3 */
};

/* [29:27] Level of Unification Uniprocessor, as a count of levels to maintain */
#define ONEREG_ARM_CLIDR_LoUU_MASK                       UINT32_C(0x38000000)
#define ONEREG_ARM_CLIDR_LoUU_SHIFT                      27
ONEREG_FIELD32(ARM_CLIDR, LoUU)

/* [26:24] Level of Coherence, as a count of levels to maintain */
#define ONEREG_ARM_CLIDR_LoC_MASK                        UINT32_C(0x07000000)
#define ONEREG_ARM_CLIDR_LoC_SHIFT                       24
ONEREG_FIELD32(ARM_CLIDR, LoC)

/* [23:21] Level of Unification Inner Shareable, as a count of levels to maintain */
#define ONEREG_ARM_CLIDR_LoUIS_MASK                      UINT32_C(0x00e00000)
#define ONEREG_ARM_CLIDR_LoUIS_SHIFT                     21
ONEREG_FIELD32(ARM_CLIDR, LoUIS)

/* Ctype<n>: Cache type of level n; ignored above a level without a cache */
#define ONEREG_ARM_CLIDR_Ctype7_MASK                     UINT32_C(0x001c0000)
#define ONEREG_ARM_CLIDR_Ctype7_SHIFT                    18
ONEREG_FIELD32(ARM_CLIDR, Ctype7)
#define ONEREG_ARM_CLIDR_Ctype6_MASK                     UINT32_C(0x00038000)
#define ONEREG_ARM_CLIDR_Ctype6_SHIFT                    15
ONEREG_FIELD32(ARM_CLIDR, Ctype6)
#define ONEREG_ARM_CLIDR_Ctype5_MASK                     UINT32_C(0x00007000)
#define ONEREG_ARM_CLIDR_Ctype5_SHIFT                    12
ONEREG_FIELD32(ARM_CLIDR, Ctype5)
#define ONEREG_ARM_CLIDR_Ctype4_MASK                     UINT32_C(0x00000e00)
#define ONEREG_ARM_CLIDR_Ctype4_SHIFT                    9
ONEREG_FIELD32(ARM_CLIDR, Ctype4)
#define ONEREG_ARM_CLIDR_Ctype3_MASK                     UINT32_C(0x000001c0)
#define ONEREG_ARM_CLIDR_Ctype3_SHIFT                    6
ONEREG_FIELD32(ARM_CLIDR, Ctype3)
#define ONEREG_ARM_CLIDR_Ctype2_MASK                     UINT32_C(0x00000038)
#define ONEREG_ARM_CLIDR_Ctype2_SHIFT                    3
ONEREG_FIELD32(ARM_CLIDR, Ctype2)
#define ONEREG_ARM_CLIDR_Ctype1_MASK                     UINT32_C(0x00000007)
#define ONEREG_ARM_CLIDR_Ctype1_SHIFT                    0
ONEREG_FIELD32(ARM_CLIDR, Ctype1)
enum {
	ONEREG_ARM_CLIDR_Ctypen_NOCACHE = 0, /* No cache */
	ONEREG_ARM_CLIDR_Ctypen_INST = 1, /* Instruction cache only */
	ONEREG_ARM_CLIDR_Ctypen_DATA = 2, /* Data cache only */
	ONEREG_ARM_CLIDR_Ctypen_SEPARATE = 3, /* Separate instruction and data caches */
	ONEREG_ARM_CLIDR_Ctypen_UNIFIED = 4, /* Unified cache */
};

#define ONEREG_ARM_CLIDR_RES0                            UINT32_C(0x00000000)
#define ONEREG_ARM_CLIDR_RES1                            UINT32_C(0x00000000)

/* AIDR has no accessors: no fields; all bits are IMPDEF */

/*
 * CSSELR: Cache Size Selection Register
 */

/* [3:1] Level of the cache less one */
#define ONEREG_ARM_CSSELR_Level_MASK                     UINT32_C(0x0000000e)
#define ONEREG_ARM_CSSELR_Level_SHIFT                    1
ONEREG_FIELD32(ARM_CSSELR, Level)

/* [0] The instruction cache is selected, not the data or unified cache */
#define ONEREG_ARM_CSSELR_InD_MASK                       UINT32_C(0x00000001)
#define ONEREG_ARM_CSSELR_InD_SHIFT                      0
ONEREG_FIELD32(ARM_CSSELR, InD)

#define ONEREG_ARM_CSSELR_RES0                           UINT32_C(0xfffffff0)
#define ONEREG_ARM_CSSELR_RES1                           UINT32_C(0x00000000)

/*
 * SCTLR: System Control Register
 */

/* [31] Value of PSTATE.SSBS on an exception (Armv8) */
#define ONEREG_ARM_SCTLR_DSSBS_MASK                      UINT32_C(0x80000000)
#define ONEREG_ARM_SCTLR_DSSBS_SHIFT                     31
ONEREG_FIELD32(ARM_SCTLR, DSSBS)

/* [30] Exceptions are taken to Thumb state, not to ARM state */
#define ONEREG_ARM_SCTLR_TE_MASK                         UINT32_C(0x40000000)
#define ONEREG_ARM_SCTLR_TE_SHIFT                        30
ONEREG_FIELD32(ARM_SCTLR, TE)

/* [29] AP[0] of Short-descriptors is the Access flag */
#define ONEREG_ARM_SCTLR_AFE_MASK                        UINT32_C(0x20000000)
#define ONEREG_ARM_SCTLR_AFE_SHIFT                       29
ONEREG_FIELD32(ARM_SCTLR, AFE)

/* [28] TEX remap, by PRRR and NMRR, is enabled */
#define ONEREG_ARM_SCTLR_TRE_MASK                        UINT32_C(0x10000000)
#define ONEREG_ARM_SCTLR_TRE_SHIFT                       28
ONEREG_FIELD32(ARM_SCTLR, TRE)

/* [27] FIQs cannot be masked by software (Armv7; 0 with Virtualization Extensions) */
#define ONEREG_ARM_SCTLR_NMFI_MASK                       UINT32_C(0x08000000)
#define ONEREG_ARM_SCTLR_NMFI_SHIFT                      27
ONEREG_FIELD32(ARM_SCTLR, NMFI)

/* [25] Exceptions and translation table walks are big-endian */
#define ONEREG_ARM_SCTLR_EE_MASK                         UINT32_C(0x02000000)
#define ONEREG_ARM_SCTLR_EE_SHIFT                        25
ONEREG_FIELD32(ARM_SCTLR, EE)

/* [24] The interrupt controller provides the vectors of IRQs and FIQs (Armv7) */
#define ONEREG_ARM_SCTLR_VE_MASK                         UINT32_C(0x01000000)
#define ONEREG_ARM_SCTLR_VE_SHIFT                        24
ONEREG_FIELD32(ARM_SCTLR, VE)

/* [23] PSTATE.PAN is left unchanged on an exception (Armv8; 1 in Armv7) */
#define ONEREG_ARM_SCTLR_SPAN_MASK                       UINT32_C(0x00800000)
#define ONEREG_ARM_SCTLR_SPAN_SHIFT                      23
ONEREG_FIELD32(ARM_SCTLR, SPAN)

/* [21] Low interrupt latency, at a cost in performance (Armv7) */
#define ONEREG_ARM_SCTLR_FI_MASK                         UINT32_C(0x00200000)
#define ONEREG_ARM_SCTLR_FI_SHIFT                        21
ONEREG_FIELD32(ARM_SCTLR, FI)

/* [20] Memory that PL0 can write is not executable at PL1 */
#define ONEREG_ARM_SCTLR_UWXN_MASK                       UINT32_C(0x00100000)
#define ONEREG_ARM_SCTLR_UWXN_SHIFT                      20
ONEREG_FIELD32(ARM_SCTLR, UWXN)

/* [19] Memory that can be written is not executable */
#define ONEREG_ARM_SCTLR_WXN_MASK                        UINT32_C(0x00080000)
#define ONEREG_ARM_SCTLR_WXN_SHIFT                       19
ONEREG_FIELD32(ARM_SCTLR, WXN)

/* [18] WFE at PL0 is not trapped (Armv8; 1 in Armv7) */
#define ONEREG_ARM_SCTLR_nTWE_MASK                       UINT32_C(0x00040000)
#define ONEREG_ARM_SCTLR_nTWE_SHIFT                      18
ONEREG_FIELD32(ARM_SCTLR, nTWE)

/* [17] Hardware manages the Access flag (Armv7) */
#define ONEREG_ARM_SCTLR_HA_MASK                         UINT32_C(0x00020000)
#define ONEREG_ARM_SCTLR_HA_SHIFT                        17
ONEREG_FIELD32(ARM_SCTLR, HA)

/* [16] WFI at PL0 is not trapped (Armv8; 1 in Armv7) */
#define ONEREG_ARM_SCTLR_nTWI_MASK                       UINT32_C(0x00010000)
#define ONEREG_ARM_SCTLR_nTWI_SHIFT                      16
ONEREG_FIELD32(ARM_SCTLR, nTWI)

/* [14] Caches are replaced in a predictable order (Armv7) */
#define ONEREG_ARM_SCTLR_RR_MASK                         UINT32_C(0x00004000)
#define ONEREG_ARM_SCTLR_RR_SHIFT                        14
ONEREG_FIELD32(ARM_SCTLR, RR)

/* [13] Exception vectors are at 0xffff0000, not at VBAR */
#define ONEREG_ARM_SCTLR_V_MASK                          UINT32_C(0x00002000)
#define ONEREG_ARM_SCTLR_V_SHIFT                         13
ONEREG_FIELD32(ARM_SCTLR, V)

/* [12] Instruction caches are enabled */
#define ONEREG_ARM_SCTLR_I_MASK                          UINT32_C(0x00001000)
#define ONEREG_ARM_SCTLR_I_SHIFT                         12
ONEREG_FIELD32(ARM_SCTLR, I)

/* [11] Branch prediction is enabled (Armv7; 1 in Armv8) */
#define ONEREG_ARM_SCTLR_Z_MASK                          UINT32_C(0x00000800)
#define ONEREG_ARM_SCTLR_Z_SHIFT                         11
ONEREG_FIELD32(ARM_SCTLR, Z)

/* [10] SWP and SWPB are enabled (Armv7) */
#define ONEREG_ARM_SCTLR_SW_MASK                         UINT32_C(0x00000400)
#define ONEREG_ARM_SCTLR_SW_SHIFT                        10
ONEREG_FIELD32(ARM_SCTLR, SW)

/* [8] SETEND is disabled (Armv8) */
#define ONEREG_ARM_SCTLR_SED_MASK                        UINT32_C(0x00000100)
#define ONEREG_ARM_SCTLR_SED_SHIFT                       8
ONEREG_FIELD32(ARM_SCTLR, SED)

/* [7] Uses of IT that Armv8 deprecates are disabled (Armv8) */
#define ONEREG_ARM_SCTLR_ITD_MASK                        UINT32_C(0x00000080)
#define ONEREG_ARM_SCTLR_ITD_SHIFT                       7
ONEREG_FIELD32(ARM_SCTLR, ITD)

/* [5] Barriers by CP15 accesses are enabled */
#define ONEREG_ARM_SCTLR_CP15BEN_MASK                    UINT32_C(0x00000020)
#define ONEREG_ARM_SCTLR_CP15BEN_SHIFT                   5
ONEREG_FIELD32(ARM_SCTLR, CP15BEN)

/* [4] LDM and STM are ordered and interrupted as in Armv8.0 (Armv8; 1 in Armv7) */
#define ONEREG_ARM_SCTLR_LSMAOE_MASK                     UINT32_C(0x00000010)
#define ONEREG_ARM_SCTLR_LSMAOE_SHIFT                    4
ONEREG_FIELD32(ARM_SCTLR, LSMAOE)

/* [3] LDM and STM on Device memory without gathering are not trapped (Armv8; 1 in Armv7) */
#define ONEREG_ARM_SCTLR_nTLSMD_MASK                     UINT32_C(0x00000008)
#define ONEREG_ARM_SCTLR_nTLSMD_SHIFT                    3
ONEREG_FIELD32(ARM_SCTLR, nTLSMD)

/* [2] Data and unified caches are enabled */
#define ONEREG_ARM_SCTLR_C_MASK                          UINT32_C(0x00000004)
#define ONEREG_ARM_SCTLR_C_SHIFT                         2
ONEREG_FIELD32(ARM_SCTLR, C)

/* [1] Alignment faults are checked for */
#define ONEREG_ARM_SCTLR_A_MASK                          UINT32_C(0x00000002)
#define ONEREG_ARM_SCTLR_A_SHIFT                         1
ONEREG_FIELD32(ARM_SCTLR, A)

/* [0] The MMU is enabled */
#define ONEREG_ARM_SCTLR_M_MASK                          UINT32_C(0x00000001)
#define ONEREG_ARM_SCTLR_M_SHIFT                         0
ONEREG_FIELD32(ARM_SCTLR, M)

#define ONEREG_ARM_SCTLR_RES0                            UINT32_C(0x04008200)
#define ONEREG_ARM_SCTLR_RES1                            UINT32_C(0x00400040)

/* ACTLR has no accessors: no fields; all bits are IMPDEF */

/*
 * CPACR: Coprocessor Access Control Register
 */

/* [31] Advanced SIMD instructions are disabled */
#define ONEREG_ARM_CPACR_ASEDIS_MASK                     UINT32_C(0x80000000)
#define ONEREG_ARM_CPACR_ASEDIS_SHIFT                    31
ONEREG_FIELD32(ARM_CPACR, ASEDIS)

/* [30] Floating-point instructions cannot use D16 to D31 (Armv7) */
#define ONEREG_ARM_CPACR_D32DIS_MASK                     UINT32_C(0x40000000)
#define ONEREG_ARM_CPACR_D32DIS_SHIFT                    30
ONEREG_FIELD32(ARM_CPACR, D32DIS)

/* [28] Accesses to trace registers by CP14 are trapped */
#define ONEREG_ARM_CPACR_TRCDIS_MASK                     UINT32_C(0x10000000)
#define ONEREG_ARM_CPACR_TRCDIS_SHIFT                    28
ONEREG_FIELD32(ARM_CPACR, TRCDIS)

/* cp<n>: Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point */
#define ONEREG_ARM_CPACR_cp13_MASK                       UINT32_C(0x0c000000)
#define ONEREG_ARM_CPACR_cp13_SHIFT                      26
ONEREG_FIELD32(ARM_CPACR, cp13)
#define ONEREG_ARM_CPACR_cp12_MASK                       UINT32_C(0x03000000)
#define ONEREG_ARM_CPACR_cp12_SHIFT                      24
ONEREG_FIELD32(ARM_CPACR, cp12)
#define ONEREG_ARM_CPACR_cp11_MASK                       UINT32_C(0x00c00000)
#define ONEREG_ARM_CPACR_cp11_SHIFT                      22
ONEREG_FIELD32(ARM_CPACR, cp11)
#define ONEREG_ARM_CPACR_cp10_MASK                       UINT32_C(0x00300000)
#define ONEREG_ARM_CPACR_cp10_SHIFT                      20
ONEREG_FIELD32(ARM_CPACR, cp10)
#define ONEREG_ARM_CPACR_cp9_MASK                        UINT32_C(0x000c0000)
#define ONEREG_ARM_CPACR_cp9_SHIFT                       18
ONEREG_FIELD32(ARM_CPACR, cp9)
#define ONEREG_ARM_CPACR_cp8_MASK                        UINT32_C(0x00030000)
#define ONEREG_ARM_CPACR_cp8_SHIFT                       16
ONEREG_FIELD32(ARM_CPACR, cp8)
#define ONEREG_ARM_CPACR_cp7_MASK                        UINT32_C(0x0000c000)
#define ONEREG_ARM_CPACR_cp7_SHIFT                       14
ONEREG_FIELD32(ARM_CPACR, cp7)
#define ONEREG_ARM_CPACR_cp6_MASK                        UINT32_C(0x00003000)
#define ONEREG_ARM_CPACR_cp6_SHIFT                       12
ONEREG_FIELD32(ARM_CPACR, cp6)
#define ONEREG_ARM_CPACR_cp5_MASK                        UINT32_C(0x00000c00)
#define ONEREG_ARM_CPACR_cp5_SHIFT                       10
ONEREG_FIELD32(ARM_CPACR, cp5)
#define ONEREG_ARM_CPACR_cp4_MASK                        UINT32_C(0x00000300)
#define ONEREG_ARM_CPACR_cp4_SHIFT                       8
ONEREG_FIELD32(ARM_CPACR, cp4)
#define ONEREG_ARM_CPACR_cp3_MASK                        UINT32_C(0x000000c0)
#define ONEREG_ARM_CPACR_cp3_SHIFT                       6
ONEREG_FIELD32(ARM_CPACR, cp3)
#define ONEREG_ARM_CPACR_cp2_MASK                        UINT32_C(0x00000030)
#define ONEREG_ARM_CPACR_cp2_SHIFT                       4
ONEREG_FIELD32(ARM_CPACR, cp2)
#define ONEREG_ARM_CPACR_cp1_MASK                        UINT32_C(0x0000000c)
#define ONEREG_ARM_CPACR_cp1_SHIFT                       2
ONEREG_FIELD32(ARM_CPACR, cp1)
#define ONEREG_ARM_CPACR_cp0_MASK                        UINT32_C(0x00000003)
#define ONEREG_ARM_CPACR_cp0_SHIFT                       0
ONEREG_FIELD32(ARM_CPACR, cp0)
enum {
	ONEREG_ARM_CPACR_cpn_NONE = 0, /* No access */
	ONEREG_ARM_CPACR_cpn_PL1 = 1, /* Access at PL1 only */
	ONEREG_ARM_CPACR_cpn_FULL = 3, /* Full access */
};

#define ONEREG_ARM_CPACR_RES0                            UINT32_C(0x20000000)
#define ONEREG_ARM_CPACR_RES1                            UINT32_C(0x00000000)

/*
 * TTBR0: Translation Table Base Register 0
 */

#define ONEREG_ARM_TTBR0_RES0                            UINT64_C(0x0000000000000000)
#define ONEREG_ARM_TTBR0_RES1                            UINT64_C(0x0000000000000000)

/*
 * TTBR0, Short: Short-descriptor translation tables
 * Where TTBCR.EAE is 0.
 */

/* [31:7] Bits 31:7 of the table's address; those below bit 14 minus TTBCR.N are 0 */
#define ONEREG_ARM_TTBR0_Short_TTB0_MASK                 UINT64_C(0x00000000ffffff80)
#define ONEREG_ARM_TTBR0_Short_TTB0_SHIFT                7
ONEREG_FIELD64(ARM_TTBR0, Short_TTB0)

/* [6] Bit 0 of IRGN, the Inner cacheability of table walks */
#define ONEREG_ARM_TTBR0_Short_IRGN_0_MASK               UINT64_C(0x0000000000000040)
#define ONEREG_ARM_TTBR0_Short_IRGN_0_SHIFT              6
ONEREG_FIELD64(ARM_TTBR0, Short_IRGN_0)

/* [5] Shareable table walks are Inner Shareable, not Outer Shareable */
#define ONEREG_ARM_TTBR0_Short_NOS_MASK                  UINT64_C(0x0000000000000020)
#define ONEREG_ARM_TTBR0_Short_NOS_SHIFT                 5
ONEREG_FIELD64(ARM_TTBR0, Short_NOS)

/* [4:3] Outer cacheability of table walks */
#define ONEREG_ARM_TTBR0_Short_RGN_MASK                  UINT64_C(0x0000000000000018)
#define ONEREG_ARM_TTBR0_Short_RGN_SHIFT                 3
ONEREG_FIELD64(ARM_TTBR0, Short_RGN)
enum {
	ONEREG_ARM_TTBR0_Short_RGN_NC = 0, /* Non-cacheable */
	ONEREG_ARM_TTBR0_Short_RGN_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_TTBR0_Short_RGN_WT = 2, /* Write-Through */
	ONEREG_ARM_TTBR0_Short_RGN_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [2] IMPLEMENTATION DEFINED */
#define ONEREG_ARM_TTBR0_Short_IMP_MASK                  UINT64_C(0x0000000000000004)
#define ONEREG_ARM_TTBR0_Short_IMP_SHIFT                 2
ONEREG_FIELD64(ARM_TTBR0, Short_IMP)

/* [1] Table walks are Shareable */
#define ONEREG_ARM_TTBR0_Short_S_MASK                    UINT64_C(0x0000000000000002)
#define ONEREG_ARM_TTBR0_Short_S_SHIFT                   1
ONEREG_FIELD64(ARM_TTBR0, Short_S)

/* [0] Bit 1 of IRGN; IRGN is encoded as RGN is */
#define ONEREG_ARM_TTBR0_Short_IRGN_1_MASK               UINT64_C(0x0000000000000001)
#define ONEREG_ARM_TTBR0_Short_IRGN_1_SHIFT              0
ONEREG_FIELD64(ARM_TTBR0, Short_IRGN_1)

#define ONEREG_ARM_TTBR0_Short_RES0                      UINT64_C(0xffffffff00000000)
#define ONEREG_ARM_TTBR0_Short_RES1                      UINT64_C(0x0000000000000000)

/*
 * TTBR0, Long: Long-descriptor translation tables
 * Where TTBCR.EAE is 1.
 */

/* [55:48] Address Space Identifier, where TTBCR.A1 is 0 */
#define ONEREG_ARM_TTBR0_Long_ASID_MASK                  UINT64_C(0x00ff000000000000)
#define ONEREG_ARM_TTBR0_Long_ASID_SHIFT                 48
ONEREG_FIELD64(ARM_TTBR0, Long_ASID)

/* [47:1] Bits 47:1 of the table's address; those below its alignment are 0 */
#define ONEREG_ARM_TTBR0_Long_BADDR_MASK                 UINT64_C(0x0000fffffffffffe)
#define ONEREG_ARM_TTBR0_Long_BADDR_SHIFT                1
ONEREG_FIELD64(ARM_TTBR0, Long_BADDR)

/* [0] All processors of the Inner Shareable domain share the tables (FEAT_TTCNP) */
#define ONEREG_ARM_TTBR0_Long_CnP_MASK                   UINT64_C(0x0000000000000001)
#define ONEREG_ARM_TTBR0_Long_CnP_SHIFT                  0
ONEREG_FIELD64(ARM_TTBR0, Long_CnP)

#define ONEREG_ARM_TTBR0_Long_RES0                       UINT64_C(0xff00000000000000)
#define ONEREG_ARM_TTBR0_Long_RES1                       UINT64_C(0x0000000000000000)

/*
 * TTBR1: Translation Table Base Register 1
 */

#define ONEREG_ARM_TTBR1_RES0                            UINT64_C(0x0000000000000000)
#define ONEREG_ARM_TTBR1_RES1                            UINT64_C(0x0000000000000000)

/*
 * TTBR1, Short: Short-descriptor translation tables
 * Where TTBCR.EAE is 0.
 */

/* [31:7] Bits 31:7 of the table's address; bits 13:7 are 0 */
#define ONEREG_ARM_TTBR1_Short_TTB1_MASK                 UINT64_C(0x00000000ffffff80)
#define ONEREG_ARM_TTBR1_Short_TTB1_SHIFT                7
ONEREG_FIELD64(ARM_TTBR1, Short_TTB1)

/* [6] Bit 0 of IRGN, the Inner cacheability of table walks */
#define ONEREG_ARM_TTBR1_Short_IRGN_0_MASK               UINT64_C(0x0000000000000040)
#define ONEREG_ARM_TTBR1_Short_IRGN_0_SHIFT              6
ONEREG_FIELD64(ARM_TTBR1, Short_IRGN_0)

/* [5] Shareable table walks are Inner Shareable, not Outer Shareable */
#define ONEREG_ARM_TTBR1_Short_NOS_MASK                  UINT64_C(0x0000000000000020)
#define ONEREG_ARM_TTBR1_Short_NOS_SHIFT                 5
ONEREG_FIELD64(ARM_TTBR1, Short_NOS)

/* [4:3] Outer cacheability of table walks */
#define ONEREG_ARM_TTBR1_Short_RGN_MASK                  UINT64_C(0x0000000000000018)
#define ONEREG_ARM_TTBR1_Short_RGN_SHIFT                 3
ONEREG_FIELD64(ARM_TTBR1, Short_RGN)
enum {
	ONEREG_ARM_TTBR1_Short_RGN_NC = 0, /* Non-cacheable */
	ONEREG_ARM_TTBR1_Short_RGN_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_TTBR1_Short_RGN_WT = 2, /* Write-Through */
	ONEREG_ARM_TTBR1_Short_RGN_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [2] IMPLEMENTATION DEFINED */
#define ONEREG_ARM_TTBR1_Short_IMP_MASK                  UINT64_C(0x0000000000000004)
#define ONEREG_ARM_TTBR1_Short_IMP_SHIFT                 2
ONEREG_FIELD64(ARM_TTBR1, Short_IMP)

/* [1] Table walks are Shareable */
#define ONEREG_ARM_TTBR1_Short_S_MASK                    UINT64_C(0x0000000000000002)
#define ONEREG_ARM_TTBR1_Short_S_SHIFT                   1
ONEREG_FIELD64(ARM_TTBR1, Short_S)

/* [0] Bit 1 of IRGN; IRGN is encoded as RGN is */
#define ONEREG_ARM_TTBR1_Short_IRGN_1_MASK               UINT64_C(0x0000000000000001)
#define ONEREG_ARM_TTBR1_Short_IRGN_1_SHIFT              0
ONEREG_FIELD64(ARM_TTBR1, Short_IRGN_1)

#define ONEREG_ARM_TTBR1_Short_RES0                      UINT64_C(0xffffffff00000000)
#define ONEREG_ARM_TTBR1_Short_RES1                      UINT64_C(0x0000000000000000)

/*
 * TTBR1, Long: Long-descriptor translation tables
 * Where TTBCR.EAE is 1.
 */

/* [55:48] Address Space Identifier, where TTBCR.A1 is 1 */
#define ONEREG_ARM_TTBR1_Long_ASID_MASK                  UINT64_C(0x00ff000000000000)
#define ONEREG_ARM_TTBR1_Long_ASID_SHIFT                 48
ONEREG_FIELD64(ARM_TTBR1, Long_ASID)

/* [47:1] Bits 47:1 of the table's address; those below its alignment are 0 */
#define ONEREG_ARM_TTBR1_Long_BADDR_MASK                 UINT64_C(0x0000fffffffffffe)
#define ONEREG_ARM_TTBR1_Long_BADDR_SHIFT                1
ONEREG_FIELD64(ARM_TTBR1, Long_BADDR)

/* [0] All processors of the Inner Shareable domain share the tables (FEAT_TTCNP) */
#define ONEREG_ARM_TTBR1_Long_CnP_MASK                   UINT64_C(0x0000000000000001)
#define ONEREG_ARM_TTBR1_Long_CnP_SHIFT                  0
ONEREG_FIELD64(ARM_TTBR1, Long_CnP)

#define ONEREG_ARM_TTBR1_Long_RES0                       UINT64_C(0xff00000000000000)
#define ONEREG_ARM_TTBR1_Long_RES1                       UINT64_C(0x0000000000000000)

/*
 * TTBR0_32: Translation Table Base Register 0, bits 31:0 by a 32-bit access
 */

#define ONEREG_ARM_TTBR0_32_RES0                         UINT32_C(0x00000000)
#define ONEREG_ARM_TTBR0_32_RES1                         UINT32_C(0x00000000)

/*
 * TTBR0_32, Short: Short-descriptor translation tables
 * Where TTBCR.EAE is 0.
 */

/* [31:7] Bits 31:7 of the table's address; those below bit 14 minus TTBCR.N are 0 */
#define ONEREG_ARM_TTBR0_32_Short_TTB0_MASK              UINT32_C(0xffffff80)
#define ONEREG_ARM_TTBR0_32_Short_TTB0_SHIFT             7
ONEREG_FIELD32(ARM_TTBR0_32, Short_TTB0)

/* [6] Bit 0 of IRGN, the Inner cacheability of table walks */
#define ONEREG_ARM_TTBR0_32_Short_IRGN_0_MASK            UINT32_C(0x00000040)
#define ONEREG_ARM_TTBR0_32_Short_IRGN_0_SHIFT           6
ONEREG_FIELD32(ARM_TTBR0_32, Short_IRGN_0)

/* [5] Shareable table walks are Inner Shareable, not Outer Shareable */
#define ONEREG_ARM_TTBR0_32_Short_NOS_MASK               UINT32_C(0x00000020)
#define ONEREG_ARM_TTBR0_32_Short_NOS_SHIFT              5
ONEREG_FIELD32(ARM_TTBR0_32, Short_NOS)

/* [4:3] Outer cacheability of table walks */
#define ONEREG_ARM_TTBR0_32_Short_RGN_MASK               UINT32_C(0x00000018)
#define ONEREG_ARM_TTBR0_32_Short_RGN_SHIFT              3
ONEREG_FIELD32(ARM_TTBR0_32, Short_RGN)
enum {
	ONEREG_ARM_TTBR0_32_Short_RGN_NC = 0, /* Non-cacheable */
	ONEREG_ARM_TTBR0_32_Short_RGN_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_TTBR0_32_Short_RGN_WT = 2, /* Write-Through */
	ONEREG_ARM_TTBR0_32_Short_RGN_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [2] IMPLEMENTATION DEFINED */
#define ONEREG_ARM_TTBR0_32_Short_IMP_MASK               UINT32_C(0x00000004)
#define ONEREG_ARM_TTBR0_32_Short_IMP_SHIFT              2
ONEREG_FIELD32(ARM_TTBR0_32, Short_IMP)

/* [1] Table walks are Shareable */
#define ONEREG_ARM_TTBR0_32_Short_S_MASK                 UINT32_C(0x00000002)
#define ONEREG_ARM_TTBR0_32_Short_S_SHIFT                1
ONEREG_FIELD32(ARM_TTBR0_32, Short_S)

/* [0] Bit 1 of IRGN; IRGN is encoded as RGN is */
#define ONEREG_ARM_TTBR0_32_Short_IRGN_1_MASK            UINT32_C(0x00000001)
#define ONEREG_ARM_TTBR0_32_Short_IRGN_1_SHIFT           0
ONEREG_FIELD32(ARM_TTBR0_32, Short_IRGN_1)

#define ONEREG_ARM_TTBR0_32_Short_RES0                   UINT32_C(0x00000000)
#define ONEREG_ARM_TTBR0_32_Short_RES1                   UINT32_C(0x00000000)

/*
 * TTBR0_32, Long: Long-descriptor translation tables, bits 31:0 of TTBR0
 * Where TTBCR.EAE is 1.
 */

/* [31:1] Bits 31:1 of the table's address; those below its alignment are 0 */
#define ONEREG_ARM_TTBR0_32_Long_BADDR_MASK              UINT32_C(0xfffffffe)
#define ONEREG_ARM_TTBR0_32_Long_BADDR_SHIFT             1
ONEREG_FIELD32(ARM_TTBR0_32, Long_BADDR)

/* [0] All processors of the Inner Shareable domain share the tables (FEAT_TTCNP) */
#define ONEREG_ARM_TTBR0_32_Long_CnP_MASK                UINT32_C(0x00000001)
#define ONEREG_ARM_TTBR0_32_Long_CnP_SHIFT               0
ONEREG_FIELD32(ARM_TTBR0_32, Long_CnP)

#define ONEREG_ARM_TTBR0_32_Long_RES0                    UINT32_C(0x00000000)
#define ONEREG_ARM_TTBR0_32_Long_RES1                    UINT32_C(0x00000000)

/*
 * TTBR1_32: Translation Table Base Register 1, bits 31:0 by a 32-bit access
 */

#define ONEREG_ARM_TTBR1_32_RES0                         UINT32_C(0x00000000)
#define ONEREG_ARM_TTBR1_32_RES1                         UINT32_C(0x00000000)

/*
 * TTBR1_32, Short: Short-descriptor translation tables
 * Where TTBCR.EAE is 0.
 */

/* [31:7] Bits 31:7 of the table's address; bits 13:7 are 0 */
#define ONEREG_ARM_TTBR1_32_Short_TTB1_MASK              UINT32_C(0xffffff80)
#define ONEREG_ARM_TTBR1_32_Short_TTB1_SHIFT             7
ONEREG_FIELD32(ARM_TTBR1_32, Short_TTB1)

/* [6] Bit 0 of IRGN, the Inner cacheability of table walks */
#define ONEREG_ARM_TTBR1_32_Short_IRGN_0_MASK            UINT32_C(0x00000040)
#define ONEREG_ARM_TTBR1_32_Short_IRGN_0_SHIFT           6
ONEREG_FIELD32(ARM_TTBR1_32, Short_IRGN_0)

/* [5] Shareable table walks are Inner Shareable, not Outer Shareable */
#define ONEREG_ARM_TTBR1_32_Short_NOS_MASK               UINT32_C(0x00000020)
#define ONEREG_ARM_TTBR1_32_Short_NOS_SHIFT              5
ONEREG_FIELD32(ARM_TTBR1_32, Short_NOS)

/* [4:3] Outer cacheability of table walks */
#define ONEREG_ARM_TTBR1_32_Short_RGN_MASK               UINT32_C(0x00000018)
#define ONEREG_ARM_TTBR1_32_Short_RGN_SHIFT              3
ONEREG_FIELD32(ARM_TTBR1_32, Short_RGN)
enum {
	ONEREG_ARM_TTBR1_32_Short_RGN_NC = 0, /* Non-cacheable */
	ONEREG_ARM_TTBR1_32_Short_RGN_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_TTBR1_32_Short_RGN_WT = 2, /* Write-Through */
	ONEREG_ARM_TTBR1_32_Short_RGN_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [2] IMPLEMENTATION DEFINED */
#define ONEREG_ARM_TTBR1_32_Short_IMP_MASK               UINT32_C(0x00000004)
#define ONEREG_ARM_TTBR1_32_Short_IMP_SHIFT              2
ONEREG_FIELD32(ARM_TTBR1_32, Short_IMP)

/* [1] Table walks are Shareable */
#define ONEREG_ARM_TTBR1_32_Short_S_MASK                 UINT32_C(0x00000002)
#define ONEREG_ARM_TTBR1_32_Short_S_SHIFT                1
ONEREG_FIELD32(ARM_TTBR1_32, Short_S)

/* [0] Bit 1 of IRGN; IRGN is encoded as RGN is */
#define ONEREG_ARM_TTBR1_32_Short_IRGN_1_MASK            UINT32_C(0x00000001)
#define ONEREG_ARM_TTBR1_32_Short_IRGN_1_SHIFT           0
ONEREG_FIELD32(ARM_TTBR1_32, Short_IRGN_1)

#define ONEREG_ARM_TTBR1_32_Short_RES0                   UINT32_C(0x00000000)
#define ONEREG_ARM_TTBR1_32_Short_RES1                   UINT32_C(0x00000000)

/*
 * TTBR1_32, Long: Long-descriptor translation tables, bits 31:0 of TTBR1
 * Where TTBCR.EAE is 1.
 */

/* [31:1] Bits 31:1 of the table's address; those below its alignment are 0 */
#define ONEREG_ARM_TTBR1_32_Long_BADDR_MASK              UINT32_C(0xfffffffe)
#define ONEREG_ARM_TTBR1_32_Long_BADDR_SHIFT             1
ONEREG_FIELD32(ARM_TTBR1_32, Long_BADDR)

/* [0] All processors of the Inner Shareable domain share the tables (FEAT_TTCNP) */
#define ONEREG_ARM_TTBR1_32_Long_CnP_MASK                UINT32_C(0x00000001)
#define ONEREG_ARM_TTBR1_32_Long_CnP_SHIFT               0
ONEREG_FIELD32(ARM_TTBR1_32, Long_CnP)

#define ONEREG_ARM_TTBR1_32_Long_RES0                    UINT32_C(0x00000000)
#define ONEREG_ARM_TTBR1_32_Long_RES1                    UINT32_C(0x00000000)

/*
 * TTBCR: Translation Table Base Control Register
 */

/* [31] Long-descriptor translation tables, not Short-descriptor ones */
#define ONEREG_ARM_TTBCR_EAE_MASK                        UINT32_C(0x80000000)
#define ONEREG_ARM_TTBCR_EAE_SHIFT                       31
ONEREG_FIELD32(ARM_TTBCR, EAE)

#define ONEREG_ARM_TTBCR_RES0                            UINT32_C(0x00000000)
#define ONEREG_ARM_TTBCR_RES1                            UINT32_C(0x00000000)

/*
 * TTBCR, Short: Short-descriptor translation tables
 * Where bit 31 is 0.
 */

/* [5] Table walks by TTBR1 are disabled */
#define ONEREG_ARM_TTBCR_Short_PD1_MASK                  UINT32_C(0x00000020)
#define ONEREG_ARM_TTBCR_Short_PD1_SHIFT                 5
ONEREG_FIELD32(ARM_TTBCR, Short_PD1)

/* [4] Table walks by TTBR0 are disabled */
#define ONEREG_ARM_TTBCR_Short_PD0_MASK                  UINT32_C(0x00000010)
#define ONEREG_ARM_TTBCR_Short_PD0_SHIFT                 4
ONEREG_FIELD32(ARM_TTBCR, Short_PD0)

/* [2:0] TTBR0 translates addresses whose highest N bits are 0; at 0 all addresses */
#define ONEREG_ARM_TTBCR_Short_N_MASK                    UINT32_C(0x00000007)
#define ONEREG_ARM_TTBCR_Short_N_SHIFT                   0
ONEREG_FIELD32(ARM_TTBCR, Short_N)

#define ONEREG_ARM_TTBCR_Short_RES0                      UINT32_C(0x7fffffc8)
#define ONEREG_ARM_TTBCR_Short_RES1                      UINT32_C(0x00000000)

/*
 * TTBCR, Long: Long-descriptor translation tables
 * Where bit 31 is 1.
 */

/* [29:28] Shareability of table walks by TTBR1 */
#define ONEREG_ARM_TTBCR_Long_SH1_MASK                   UINT32_C(0x30000000)
#define ONEREG_ARM_TTBCR_Long_SH1_SHIFT                  28
ONEREG_FIELD32(ARM_TTBCR, Long_SH1)
enum {
	ONEREG_ARM_TTBCR_Long_SH1_NONE = 0, /* Non-shareable */
	ONEREG_ARM_TTBCR_Long_SH1_OUTER = 2, /* Outer Shareable */
	ONEREG_ARM_TTBCR_Long_SH1_INNER = 3, /* Inner Shareable */
};

/* [27:26] Outer cacheability of table walks by TTBR1 */
#define ONEREG_ARM_TTBCR_Long_ORGN1_MASK                 UINT32_C(0x0c000000)
#define ONEREG_ARM_TTBCR_Long_ORGN1_SHIFT                26
ONEREG_FIELD32(ARM_TTBCR, Long_ORGN1)
enum {
	ONEREG_ARM_TTBCR_Long_ORGN1_NC = 0, /* Non-cacheable */
	ONEREG_ARM_TTBCR_Long_ORGN1_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_TTBCR_Long_ORGN1_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_ARM_TTBCR_Long_ORGN1_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [25:24] Inner cacheability of table walks by TTBR1 */
#define ONEREG_ARM_TTBCR_Long_IRGN1_MASK                 UINT32_C(0x03000000)
#define ONEREG_ARM_TTBCR_Long_IRGN1_SHIFT                24
ONEREG_FIELD32(ARM_TTBCR, Long_IRGN1)
enum {
	ONEREG_ARM_TTBCR_Long_IRGN1_NC = 0, /* Non-cacheable */
	ONEREG_ARM_TTBCR_Long_IRGN1_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_TTBCR_Long_IRGN1_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_ARM_TTBCR_Long_IRGN1_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [23] Table walks by TTBR1 are disabled */
#define ONEREG_ARM_TTBCR_Long_EPD1_MASK                  UINT32_C(0x00800000)
#define ONEREG_ARM_TTBCR_Long_EPD1_SHIFT                 23
ONEREG_FIELD32(ARM_TTBCR, Long_EPD1)

/* [22] TTBR1 has the ASID, not TTBR0 */
#define ONEREG_ARM_TTBCR_Long_A1_MASK                    UINT32_C(0x00400000)
#define ONEREG_ARM_TTBCR_Long_A1_SHIFT                   22
ONEREG_FIELD32(ARM_TTBCR, Long_A1)

/* [18:16] Size of the region that TTBR1 translates, as 32 minus log2 of its bytes */
#define ONEREG_ARM_TTBCR_Long_T1SZ_MASK                  UINT32_C(0x00070000)
#define ONEREG_ARM_TTBCR_Long_T1SZ_SHIFT                 16
ONEREG_FIELD32(ARM_TTBCR, Long_T1SZ)

/* [13:12] Shareability of table walks by TTBR0 */
#define ONEREG_ARM_TTBCR_Long_SH0_MASK                   UINT32_C(0x00003000)
#define ONEREG_ARM_TTBCR_Long_SH0_SHIFT                  12
ONEREG_FIELD32(ARM_TTBCR, Long_SH0)
enum {
	ONEREG_ARM_TTBCR_Long_SH0_NONE = 0, /* Non-shareable */
	ONEREG_ARM_TTBCR_Long_SH0_OUTER = 2, /* Outer Shareable */
	ONEREG_ARM_TTBCR_Long_SH0_INNER = 3, /* Inner Shareable */
};

/* [11:10] Outer cacheability of table walks by TTBR0 */
#define ONEREG_ARM_TTBCR_Long_ORGN0_MASK                 UINT32_C(0x00000c00)
#define ONEREG_ARM_TTBCR_Long_ORGN0_SHIFT                10
ONEREG_FIELD32(ARM_TTBCR, Long_ORGN0)
enum {
	ONEREG_ARM_TTBCR_Long_ORGN0_NC = 0, /* Non-cacheable */
	ONEREG_ARM_TTBCR_Long_ORGN0_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_TTBCR_Long_ORGN0_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_ARM_TTBCR_Long_ORGN0_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [9:8] Inner cacheability of table walks by TTBR0 */
#define ONEREG_ARM_TTBCR_Long_IRGN0_MASK                 UINT32_C(0x00000300)
#define ONEREG_ARM_TTBCR_Long_IRGN0_SHIFT                8
ONEREG_FIELD32(ARM_TTBCR, Long_IRGN0)
enum {
	ONEREG_ARM_TTBCR_Long_IRGN0_NC = 0, /* Non-cacheable */
	ONEREG_ARM_TTBCR_Long_IRGN0_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_TTBCR_Long_IRGN0_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_ARM_TTBCR_Long_IRGN0_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [7] Table walks by TTBR0 are disabled */
#define ONEREG_ARM_TTBCR_Long_EPD0_MASK                  UINT32_C(0x00000080)
#define ONEREG_ARM_TTBCR_Long_EPD0_SHIFT                 7
ONEREG_FIELD32(ARM_TTBCR, Long_EPD0)

/* [6] TTBCR2 is enabled (FEAT_AA32HPD) */
#define ONEREG_ARM_TTBCR_Long_T2E_MASK                   UINT32_C(0x00000040)
#define ONEREG_ARM_TTBCR_Long_T2E_SHIFT                  6
ONEREG_FIELD32(ARM_TTBCR, Long_T2E)

/* [2:0] Size of the region that TTBR0 translates, as 32 minus log2 of its bytes */
#define ONEREG_ARM_TTBCR_Long_T0SZ_MASK                  UINT32_C(0x00000007)
#define ONEREG_ARM_TTBCR_Long_T0SZ_SHIFT                 0
ONEREG_FIELD32(ARM_TTBCR, Long_T0SZ)

#define ONEREG_ARM_TTBCR_Long_RES0                       UINT32_C(0x0038c038)
#define ONEREG_ARM_TTBCR_Long_RES1                       UINT32_C(0x00000000)

/*
 * DACR: Domain Access Control Register
 */

/* D<n>: Access to memory of domain n */
#define ONEREG_ARM_DACR_D15_MASK                         UINT32_C(0xc0000000)
#define ONEREG_ARM_DACR_D15_SHIFT                        30
ONEREG_FIELD32(ARM_DACR, D15)
#define ONEREG_ARM_DACR_D14_MASK                         UINT32_C(0x30000000)
#define ONEREG_ARM_DACR_D14_SHIFT                        28
ONEREG_FIELD32(ARM_DACR, D14)
#define ONEREG_ARM_DACR_D13_MASK                         UINT32_C(0x0c000000)
#define ONEREG_ARM_DACR_D13_SHIFT                        26
ONEREG_FIELD32(ARM_DACR, D13)
#define ONEREG_ARM_DACR_D12_MASK                         UINT32_C(0x03000000)
#define ONEREG_ARM_DACR_D12_SHIFT                        24
ONEREG_FIELD32(ARM_DACR, D12)
#define ONEREG_ARM_DACR_D11_MASK                         UINT32_C(0x00c00000)
#define ONEREG_ARM_DACR_D11_SHIFT                        22
ONEREG_FIELD32(ARM_DACR, D11)
#define ONEREG_ARM_DACR_D10_MASK                         UINT32_C(0x00300000)
#define ONEREG_ARM_DACR_D10_SHIFT                        20
ONEREG_FIELD32(ARM_DACR, D10)
#define ONEREG_ARM_DACR_D9_MASK                          UINT32_C(0x000c0000)
#define ONEREG_ARM_DACR_D9_SHIFT                         18
ONEREG_FIELD32(ARM_DACR, D9)
#define ONEREG_ARM_DACR_D8_MASK                          UINT32_C(0x00030000)
#define ONEREG_ARM_DACR_D8_SHIFT                         16
ONEREG_FIELD32(ARM_DACR, D8)
#define ONEREG_ARM_DACR_D7_MASK                          UINT32_C(0x0000c000)
#define ONEREG_ARM_DACR_D7_SHIFT                         14
ONEREG_FIELD32(ARM_DACR, D7)
#define ONEREG_ARM_DACR_D6_MASK                          UINT32_C(0x00003000)
#define ONEREG_ARM_DACR_D6_SHIFT                         12
ONEREG_FIELD32(ARM_DACR, D6)
#define ONEREG_ARM_DACR_D5_MASK                          UINT32_C(0x00000c00)
#define ONEREG_ARM_DACR_D5_SHIFT                         10
ONEREG_FIELD32(ARM_DACR, D5)
#define ONEREG_ARM_DACR_D4_MASK                          UINT32_C(0x00000300)
#define ONEREG_ARM_DACR_D4_SHIFT                         8
ONEREG_FIELD32(ARM_DACR, D4)
#define ONEREG_ARM_DACR_D3_MASK                          UINT32_C(0x000000c0)
#define ONEREG_ARM_DACR_D3_SHIFT                         6
ONEREG_FIELD32(ARM_DACR, D3)
#define ONEREG_ARM_DACR_D2_MASK                          UINT32_C(0x00000030)
#define ONEREG_ARM_DACR_D2_SHIFT                         4
ONEREG_FIELD32(ARM_DACR, D2)
#define ONEREG_ARM_DACR_D1_MASK                          UINT32_C(0x0000000c)
#define ONEREG_ARM_DACR_D1_SHIFT                         2
ONEREG_FIELD32(ARM_DACR, D1)
#define ONEREG_ARM_DACR_D0_MASK                          UINT32_C(0x00000003)
#define ONEREG_ARM_DACR_D0_SHIFT                         0
ONEREG_FIELD32(ARM_DACR, D0)
enum {
	ONEREG_ARM_DACR_Dn_NO_ACCESS = 0, /* Any access generates a Domain fault */
	ONEREG_ARM_DACR_Dn_CLIENT = 1, /* Accesses are checked against the permissions */
	ONEREG_ARM_DACR_Dn_MANAGER = 3, /* Accesses are not checked */
};

#define ONEREG_ARM_DACR_RES0                             UINT32_C(0x00000000)
#define ONEREG_ARM_DACR_RES1                             UINT32_C(0x00000000)

/*
 * DFSR: Data Fault Status Register
 */

/* [16] DFAR is not valid (Armv8) */
#define ONEREG_ARM_DFSR_FnV_MASK                         UINT32_C(0x00010000)
#define ONEREG_ARM_DFSR_FnV_SHIFT                        16
ONEREG_FIELD32(ARM_DFSR, FnV)

/* [15:14] State of the processor after an SError exception (FEAT_RAS) */
#define ONEREG_ARM_DFSR_AET_MASK                         UINT32_C(0x0000c000)
#define ONEREG_ARM_DFSR_AET_SHIFT                        14
ONEREG_FIELD32(ARM_DFSR, AET)
enum {
	ONEREG_ARM_DFSR_AET_UC = 0, /* Uncontainable */
	ONEREG_ARM_DFSR_AET_UEU = 1, /* Unrecoverable */
	ONEREG_ARM_DFSR_AET_UEO = 2, /* Restartable */
	ONEREG_ARM_DFSR_AET_UER = 3, /* Recoverable */
};

/* [13] The fault is of a cache maintenance operation */
#define ONEREG_ARM_DFSR_CM_MASK                          UINT32_C(0x00002000)
#define ONEREG_ARM_DFSR_CM_SHIFT                         13
ONEREG_FIELD32(ARM_DFSR, CM)

/* [12] IMPLEMENTATION DEFINED class of an External abort */
#define ONEREG_ARM_DFSR_ExT_MASK                         UINT32_C(0x00001000)
#define ONEREG_ARM_DFSR_ExT_SHIFT                        12
ONEREG_FIELD32(ARM_DFSR, ExT)

/* [11] The fault is of a write, not of a read */
#define ONEREG_ARM_DFSR_WnR_MASK                         UINT32_C(0x00000800)
#define ONEREG_ARM_DFSR_WnR_SHIFT                        11
ONEREG_FIELD32(ARM_DFSR, WnR)

/* [9] Long-descriptor format of this register */
#define ONEREG_ARM_DFSR_LPAE_MASK                        UINT32_C(0x00000200)
#define ONEREG_ARM_DFSR_LPAE_SHIFT                       9
ONEREG_FIELD32(ARM_DFSR, LPAE)

#define ONEREG_ARM_DFSR_RES0                             UINT32_C(0xfffe0000)
#define ONEREG_ARM_DFSR_RES1                             UINT32_C(0x00000000)

/*
 * DFSR, Short_FS_0xxxx: Short-descriptor format, fault status below 0b10000
 * Where bit 9 is 0 and bit 10 is 0.
 */

/* [10] Bit 4 of the fault status */
#define ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_4_MASK         UINT32_C(0x00000400)
#define ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_4_SHIFT        10
ONEREG_FIELD32(ARM_DFSR, Short_FS_0xxxx_FS_4)

/* [7:4] Domain of the address */
#define ONEREG_ARM_DFSR_Short_FS_0xxxx_Domain_MASK       UINT32_C(0x000000f0)
#define ONEREG_ARM_DFSR_Short_FS_0xxxx_Domain_SHIFT      4
ONEREG_FIELD32(ARM_DFSR, Short_FS_0xxxx_Domain)

/* [3:0] Bits 3:0 of the fault status */
#define ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_MASK       UINT32_C(0x0000000f)
#define ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_SHIFT      0
ONEREG_FIELD32(ARM_DFSR, Short_FS_0xxxx_FS_3_0)
enum {
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_ALIGN = 1, /* Alignment fault */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_DEBUG = 2, /* Debug exception */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_ACCESS_L1 = 3, /* Access flag fault, level 1 */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_ICACHE_MAINTENANCE = 4, /* Fault on instruction cache maintenance */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_ACCESS_L2 = 6, /* Access flag fault, level 2 */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_FAULT_L2 = 7, /* Translation fault, level 2 */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_EXTABT = 8, /* Synchronous External abort */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_DOMAIN_L1 = 9, /* Domain fault, level 1 */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_DOMAIN_L2 = 0xb, /* Domain fault, level 2 */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_SEA_TTW_L1 = 0xc, /* Synchronous External abort on a table walk, level 1 */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_SEA_TTW_L2 = 0xe, /* Synchronous External abort on a table walk, level 2 */
	ONEREG_ARM_DFSR_Short_FS_0xxxx_FS_3_0_PERM_L2 = 0xf, /* Permission fault, level 2 */
};

#define ONEREG_ARM_DFSR_Short_FS_0xxxx_RES0              UINT32_C(0x00000100)
#define ONEREG_ARM_DFSR_Short_FS_0xxxx_RES1              UINT32_C(0x00000000)

/*
 * DFSR, Short_FS_1xxxx: Short-descriptor format, fault status from 0b10000 on
 * Where bit 9 is 0 and bit 10 is 1.
 */

/* [10] Bit 4 of the fault status */
#define ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_4_MASK         UINT32_C(0x00000400)
#define ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_4_SHIFT        10
ONEREG_FIELD32(ARM_DFSR, Short_FS_1xxxx_FS_4)

/* [7:4] Domain of the address */
#define ONEREG_ARM_DFSR_Short_FS_1xxxx_Domain_MASK       UINT32_C(0x000000f0)
#define ONEREG_ARM_DFSR_Short_FS_1xxxx_Domain_SHIFT      4
ONEREG_FIELD32(ARM_DFSR, Short_FS_1xxxx_Domain)

/* [3:0] Bits 3:0 of the fault status */
#define ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_3_0_MASK       UINT32_C(0x0000000f)
#define ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_3_0_SHIFT      0
ONEREG_FIELD32(ARM_DFSR, Short_FS_1xxxx_FS_3_0)
enum {
	ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_3_0_TLB_CONFLICT = 0, /* TLB conflict abort */
	ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_3_0_LOCKDOWN = 4, /* IMPLEMENTATION DEFINED, Lockdown fault */
	ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_3_0_EXCLUSIVE = 5, /* IMPLEMENTATION DEFINED, unsupported Exclusive access */
	ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_3_0_SERROR = 6, /* SError exception, the asynchronous External abort of Armv7 */
	ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_3_0_SERROR_SECC = 8, /* SError exception from a parity or ECC error */
	ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_3_0_SECC = 9, /* Synchronous parity or ECC error */
	ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_3_0_SECC_TTW_L1 = 0xc, /* Synchronous parity or ECC error on a table walk, level 1 */
	ONEREG_ARM_DFSR_Short_FS_1xxxx_FS_3_0_SECC_TTW_L2 = 0xe, /* Synchronous parity or ECC error on a table walk, level 2 */
};

#define ONEREG_ARM_DFSR_Short_FS_1xxxx_RES0              UINT32_C(0x00000100)
#define ONEREG_ARM_DFSR_Short_FS_1xxxx_RES1              UINT32_C(0x00000000)

/*
 * DFSR, Long: Long-descriptor format
 * Where bit 9 is 1.
 */

/* [5:0] Fault status */
#define ONEREG_ARM_DFSR_Long_STATUS_MASK                 UINT32_C(0x0000003f)
#define ONEREG_ARM_DFSR_Long_STATUS_SHIFT                0
ONEREG_FIELD32(ARM_DFSR, Long_STATUS)
enum {
	ONEREG_ARM_DFSR_Long_STATUS_ADDRSZ_L0 = 0, /* Address size fault, translation table base */
	ONEREG_ARM_DFSR_Long_STATUS_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ARM_DFSR_Long_STATUS_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ARM_DFSR_Long_STATUS_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ARM_DFSR_Long_STATUS_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ARM_DFSR_Long_STATUS_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ARM_DFSR_Long_STATUS_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ARM_DFSR_Long_STATUS_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ARM_DFSR_Long_STATUS_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ARM_DFSR_Long_STATUS_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ARM_DFSR_Long_STATUS_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ARM_DFSR_Long_STATUS_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ARM_DFSR_Long_STATUS_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ARM_DFSR_Long_STATUS_EXTABT = 0x10, /* Synchronous External abort */
	ONEREG_ARM_DFSR_Long_STATUS_SERROR = 0x11, /* SError exception, the asynchronous External abort of Armv7 */
	ONEREG_ARM_DFSR_Long_STATUS_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a table walk, level 1 */
	ONEREG_ARM_DFSR_Long_STATUS_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a table walk, level 2 */
	ONEREG_ARM_DFSR_Long_STATUS_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a table walk, level 3 */
	ONEREG_ARM_DFSR_Long_STATUS_SECC = 0x18, /* Synchronous parity or ECC error */
	ONEREG_ARM_DFSR_Long_STATUS_SERROR_SECC = 0x19, /* SError exception from a parity or ECC error */
	ONEREG_ARM_DFSR_Long_STATUS_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a table walk, level 1 */
	ONEREG_ARM_DFSR_Long_STATUS_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a table walk, level 2 */
	ONEREG_ARM_DFSR_Long_STATUS_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a table walk, level 3 */
	ONEREG_ARM_DFSR_Long_STATUS_ALIGN = 0x21, /* Alignment fault */
	ONEREG_ARM_DFSR_Long_STATUS_DEBUG = 0x22, /* Debug exception */
	ONEREG_ARM_DFSR_Long_STATUS_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_ARM_DFSR_Long_STATUS_LOCKDOWN = 0x34, /* IMPLEMENTATION DEFINED, Lockdown fault */
	ONEREG_ARM_DFSR_Long_STATUS_EXCLUSIVE = 0x35, /* IMPLEMENTATION DEFINED, unsupported Exclusive access */
};

#define ONEREG_ARM_DFSR_Long_RES0                        UINT32_C(0x000005c0)
#define ONEREG_ARM_DFSR_Long_RES1                        UINT32_C(0x00000000)

/*
 * IFSR: Instruction Fault Status Register
 */

/* [16] IFAR is not valid (Armv8) */
#define ONEREG_ARM_IFSR_FnV_MASK                         UINT32_C(0x00010000)
#define ONEREG_ARM_IFSR_FnV_SHIFT                        16
ONEREG_FIELD32(ARM_IFSR, FnV)

/* [12] IMPLEMENTATION DEFINED class of an External abort */
#define ONEREG_ARM_IFSR_ExT_MASK                         UINT32_C(0x00001000)
#define ONEREG_ARM_IFSR_ExT_SHIFT                        12
ONEREG_FIELD32(ARM_IFSR, ExT)

/* [9] Long-descriptor format of this register */
#define ONEREG_ARM_IFSR_LPAE_MASK                        UINT32_C(0x00000200)
#define ONEREG_ARM_IFSR_LPAE_SHIFT                       9
ONEREG_FIELD32(ARM_IFSR, LPAE)

#define ONEREG_ARM_IFSR_RES0                             UINT32_C(0xfffee800)
#define ONEREG_ARM_IFSR_RES1                             UINT32_C(0x00000000)

/*
 * IFSR, Short_FS_0xxxx: Short-descriptor format, fault status below 0b10000
 * Where bit 9 is 0 and bit 10 is 0.
 */

/* [10] Bit 4 of the fault status */
#define ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_4_MASK         UINT32_C(0x00000400)
#define ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_4_SHIFT        10
ONEREG_FIELD32(ARM_IFSR, Short_FS_0xxxx_FS_4)

/* [3:0] Bits 3:0 of the fault status */
#define ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_MASK       UINT32_C(0x0000000f)
#define ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_SHIFT      0
ONEREG_FIELD32(ARM_IFSR, Short_FS_0xxxx_FS_3_0)
enum {
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_PC_ALIGN = 1, /* PC alignment fault */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_DEBUG = 2, /* Debug exception */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_ACCESS_L1 = 3, /* Access flag fault, level 1 */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_ACCESS_L2 = 6, /* Access flag fault, level 2 */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_FAULT_L2 = 7, /* Translation fault, level 2 */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_EXTABT = 8, /* Synchronous External abort */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_DOMAIN_L1 = 9, /* Domain fault, level 1 */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_DOMAIN_L2 = 0xb, /* Domain fault, level 2 */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_SEA_TTW_L1 = 0xc, /* Synchronous External abort on a table walk, level 1 */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_SEA_TTW_L2 = 0xe, /* Synchronous External abort on a table walk, level 2 */
	ONEREG_ARM_IFSR_Short_FS_0xxxx_FS_3_0_PERM_L2 = 0xf, /* Permission fault, level 2 */
};

#define ONEREG_ARM_IFSR_Short_FS_0xxxx_RES0              UINT32_C(0x000001f0)
#define ONEREG_ARM_IFSR_Short_FS_0xxxx_RES1              UINT32_C(0x00000000)

/*
 * IFSR, Short_FS_1xxxx: Short-descriptor format, fault status from 0b10000 on
 * Where bit 9 is 0 and bit 10 is 1.
 */

/* [10] Bit 4 of the fault status */
#define ONEREG_ARM_IFSR_Short_FS_1xxxx_FS_4_MASK         UINT32_C(0x00000400)
#define ONEREG_ARM_IFSR_Short_FS_1xxxx_FS_4_SHIFT        10
ONEREG_FIELD32(ARM_IFSR, Short_FS_1xxxx_FS_4)

/* [3:0] Bits 3:0 of the fault status */
#define ONEREG_ARM_IFSR_Short_FS_1xxxx_FS_3_0_MASK       UINT32_C(0x0000000f)
#define ONEREG_ARM_IFSR_Short_FS_1xxxx_FS_3_0_SHIFT      0
ONEREG_FIELD32(ARM_IFSR, Short_FS_1xxxx_FS_3_0)
enum {
	ONEREG_ARM_IFSR_Short_FS_1xxxx_FS_3_0_TLB_CONFLICT = 0, /* TLB conflict abort */
	ONEREG_ARM_IFSR_Short_FS_1xxxx_FS_3_0_LOCKDOWN = 4, /* IMPLEMENTATION DEFINED, Lockdown fault */
	ONEREG_ARM_IFSR_Short_FS_1xxxx_FS_3_0_SECC = 9, /* Synchronous parity or ECC error */
	ONEREG_ARM_IFSR_Short_FS_1xxxx_FS_3_0_SECC_TTW_L1 = 0xc, /* Synchronous parity or ECC error on a table walk, level 1 */
	ONEREG_ARM_IFSR_Short_FS_1xxxx_FS_3_0_SECC_TTW_L2 = 0xe, /* Synchronous parity or ECC error on a table walk, level 2 */
};

#define ONEREG_ARM_IFSR_Short_FS_1xxxx_RES0              UINT32_C(0x000001f0)
#define ONEREG_ARM_IFSR_Short_FS_1xxxx_RES1              UINT32_C(0x00000000)

/*
 * IFSR, Long: Long-descriptor format
 * Where bit 9 is 1.
 */

/* [5:0] Fault status */
#define ONEREG_ARM_IFSR_Long_STATUS_MASK                 UINT32_C(0x0000003f)
#define ONEREG_ARM_IFSR_Long_STATUS_SHIFT                0
ONEREG_FIELD32(ARM_IFSR, Long_STATUS)
enum {
	ONEREG_ARM_IFSR_Long_STATUS_ADDRSZ_L0 = 0, /* Address size fault, translation table base */
	ONEREG_ARM_IFSR_Long_STATUS_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ARM_IFSR_Long_STATUS_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ARM_IFSR_Long_STATUS_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ARM_IFSR_Long_STATUS_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ARM_IFSR_Long_STATUS_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ARM_IFSR_Long_STATUS_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ARM_IFSR_Long_STATUS_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ARM_IFSR_Long_STATUS_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ARM_IFSR_Long_STATUS_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ARM_IFSR_Long_STATUS_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ARM_IFSR_Long_STATUS_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ARM_IFSR_Long_STATUS_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ARM_IFSR_Long_STATUS_EXTABT = 0x10, /* Synchronous External abort */
	ONEREG_ARM_IFSR_Long_STATUS_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a table walk, level 1 */
	ONEREG_ARM_IFSR_Long_STATUS_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a table walk, level 2 */
	ONEREG_ARM_IFSR_Long_STATUS_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a table walk, level 3 */
	ONEREG_ARM_IFSR_Long_STATUS_SECC = 0x18, /* Synchronous parity or ECC error */
	ONEREG_ARM_IFSR_Long_STATUS_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a table walk, level 1 */
	ONEREG_ARM_IFSR_Long_STATUS_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a table walk, level 2 */
	ONEREG_ARM_IFSR_Long_STATUS_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a table walk, level 3 */
	ONEREG_ARM_IFSR_Long_STATUS_PC_ALIGN = 0x21, /* PC alignment fault */
	ONEREG_ARM_IFSR_Long_STATUS_DEBUG = 0x22, /* Debug exception */
	ONEREG_ARM_IFSR_Long_STATUS_TLB_CONFLICT = 0x30, /* TLB conflict abort */
};

#define ONEREG_ARM_IFSR_Long_RES0                        UINT32_C(0x000005c0)
#define ONEREG_ARM_IFSR_Long_RES1                        UINT32_C(0x00000000)

/* ADFSR has no accessors: no fields; all bits are IMPDEF */

/* AIFSR has no accessors: no fields; all bits are IMPDEF */

/* DFAR has no accessors: VA is the whole register: Address of the data access that faulted */

/* IFAR has no accessors: VA is the whole register: Address of the instruction that faulted */

/*
 * PAR: Physical Address Register
 */

/* [11] Long-descriptor format of this register, 64 bits */
#define ONEREG_ARM_PAR_LPAE_MASK                         UINT64_C(0x0000000000000800)
#define ONEREG_ARM_PAR_LPAE_SHIFT                        11
ONEREG_FIELD64(ARM_PAR, LPAE)

/* [0] The translation has failed */
#define ONEREG_ARM_PAR_F_MASK                            UINT64_C(0x0000000000000001)
#define ONEREG_ARM_PAR_F_SHIFT                           0
ONEREG_FIELD64(ARM_PAR, F)

#define ONEREG_ARM_PAR_RES0                              UINT64_C(0x0000000000000000)
#define ONEREG_ARM_PAR_RES1                              UINT64_C(0x0000000000000000)

/*
 * PAR, Short: A successful translation, Short-descriptor format
 * Where bit 11 is 0 and bit 0 is 0.
 */

/* [31:12] Bits 31:12 of the physical address; with SS 31:24, and 39:32 in 23:16 */
#define ONEREG_ARM_PAR_Short_PA_MASK                     UINT64_C(0x00000000fffff000)
#define ONEREG_ARM_PAR_Short_PA_SHIFT                    12
ONEREG_FIELD64(ARM_PAR, Short_PA)

/* [10] Shareable memory is Inner Shareable, not Outer Shareable */
#define ONEREG_ARM_PAR_Short_NOS_MASK                    UINT64_C(0x0000000000000400)
#define ONEREG_ARM_PAR_Short_NOS_SHIFT                   10
ONEREG_FIELD64(ARM_PAR, Short_NOS)

/* [9] The physical address is Non-secure, where a Secure one was possible */
#define ONEREG_ARM_PAR_Short_NS_MASK                     UINT64_C(0x0000000000000200)
#define ONEREG_ARM_PAR_Short_NS_SHIFT                    9
ONEREG_FIELD64(ARM_PAR, Short_NS)

/* [7] The memory is Shareable */
#define ONEREG_ARM_PAR_Short_SH_MASK                     UINT64_C(0x0000000000000080)
#define ONEREG_ARM_PAR_Short_SH_SHIFT                    7
ONEREG_FIELD64(ARM_PAR, Short_SH)

/* [6:4] Inner memory attributes */
#define ONEREG_ARM_PAR_Short_Inner_MASK                  UINT64_C(0x0000000000000070)
#define ONEREG_ARM_PAR_Short_Inner_SHIFT                 4
ONEREG_FIELD64(ARM_PAR, Short_Inner)
enum {
	ONEREG_ARM_PAR_Short_Inner_NC = 0, /* Non-cacheable */
	ONEREG_ARM_PAR_Short_Inner_DEVICE_nGnRnE = 1, /* Device-nGnRnE, the Strongly-ordered memory of Armv7 */
	ONEREG_ARM_PAR_Short_Inner_DEVICE_nGnRE = 3, /* Device-nGnRE, the Device memory of Armv7 */
	ONEREG_ARM_PAR_Short_Inner_WBWA = 5, /* Write-Back, Write-Allocate */
	ONEREG_ARM_PAR_Short_Inner_WT = 6, /* Write-Through */
	ONEREG_ARM_PAR_Short_Inner_WBnWA = 7, /* Write-Back, no Write-Allocate */
};

/* [3:2] Outer memory attributes */
#define ONEREG_ARM_PAR_Short_Outer_MASK                  UINT64_C(0x000000000000000c)
#define ONEREG_ARM_PAR_Short_Outer_SHIFT                 2
ONEREG_FIELD64(ARM_PAR, Short_Outer)
enum {
	ONEREG_ARM_PAR_Short_Outer_NC = 0, /* Non-cacheable */
	ONEREG_ARM_PAR_Short_Outer_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_PAR_Short_Outer_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_ARM_PAR_Short_Outer_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* [1] The translation is by a Supersection */
#define ONEREG_ARM_PAR_Short_SS_MASK                     UINT64_C(0x0000000000000002)
#define ONEREG_ARM_PAR_Short_SS_SHIFT                    1
ONEREG_FIELD64(ARM_PAR, Short_SS)

#define ONEREG_ARM_PAR_Short_RES0                        UINT64_C(0xffffffff00000000)
#define ONEREG_ARM_PAR_Short_RES1                        UINT64_C(0x0000000000000000)

/*
 * PAR, Short_fault: A failed translation, Short-descriptor format
 * Where bit 11 is 0 and bit 0 is 1.
 */

/* [6] IMPLEMENTATION DEFINED class of an External abort, as DFSR.ExT */
#define ONEREG_ARM_PAR_Short_fault_FS_5_MASK             UINT64_C(0x0000000000000040)
#define ONEREG_ARM_PAR_Short_fault_FS_5_SHIFT            6
ONEREG_FIELD64(ARM_PAR, Short_fault_FS_5)

/* [5:1] Fault status, as in the Short-descriptor format of DFSR */
#define ONEREG_ARM_PAR_Short_fault_FS_4_0_MASK           UINT64_C(0x000000000000003e)
#define ONEREG_ARM_PAR_Short_fault_FS_4_0_SHIFT          1
ONEREG_FIELD64(ARM_PAR, Short_fault_FS_4_0)
enum {
	ONEREG_ARM_PAR_Short_fault_FS_4_0_ALIGN = 1, /* Alignment fault */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_ACCESS_L1 = 3, /* Access flag fault, level 1 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_ICACHE_MAINTENANCE = 4, /* Fault on instruction cache maintenance */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_ACCESS_L2 = 6, /* Access flag fault, level 2 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_FAULT_L2 = 7, /* Translation fault, level 2 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_DOMAIN_L1 = 9, /* Domain fault, level 1 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_DOMAIN_L2 = 0xb, /* Domain fault, level 2 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_SEA_TTW_L1 = 0xc, /* Synchronous External abort on a table walk, level 1 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_SEA_TTW_L2 = 0xe, /* Synchronous External abort on a table walk, level 2 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_PERM_L2 = 0xf, /* Permission fault, level 2 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_TLB_CONFLICT = 0x10, /* TLB conflict abort */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_SECC = 0x19, /* Synchronous parity or ECC error */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_SECC_TTW_L1 = 0x1c, /* Synchronous parity or ECC error on a table walk, level 1 */
	ONEREG_ARM_PAR_Short_fault_FS_4_0_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a table walk, level 2 */
};

#define ONEREG_ARM_PAR_Short_fault_RES0                  UINT64_C(0xffffffff0000f780)
#define ONEREG_ARM_PAR_Short_fault_RES1                  UINT64_C(0x0000000000000000)

/*
 * PAR, Long: A successful translation, Long-descriptor format
 * Where bit 11 is 1 and bit 0 is 0.
 */

/* [63:56] Memory attributes, encoded as Attr<n> of MAIR0 and MAIR1 */
#define ONEREG_ARM_PAR_Long_ATTR_MASK                    UINT64_C(0xff00000000000000)
#define ONEREG_ARM_PAR_Long_ATTR_SHIFT                   56
ONEREG_FIELD64(ARM_PAR, Long_ATTR)

/* [39:12] Bits 39:12 of the physical address */
#define ONEREG_ARM_PAR_Long_PA_MASK                      UINT64_C(0x000000fffffff000)
#define ONEREG_ARM_PAR_Long_PA_SHIFT                     12
ONEREG_FIELD64(ARM_PAR, Long_PA)

/* [9] The physical address is Non-secure, where a Secure one was possible */
#define ONEREG_ARM_PAR_Long_NS_MASK                      UINT64_C(0x0000000000000200)
#define ONEREG_ARM_PAR_Long_NS_SHIFT                     9
ONEREG_FIELD64(ARM_PAR, Long_NS)

/* [8:7] Shareability of the memory */
#define ONEREG_ARM_PAR_Long_SH_MASK                      UINT64_C(0x0000000000000180)
#define ONEREG_ARM_PAR_Long_SH_SHIFT                     7
ONEREG_FIELD64(ARM_PAR, Long_SH)
enum {
	ONEREG_ARM_PAR_Long_SH_NONE = 0, /* Non-shareable */
	ONEREG_ARM_PAR_Long_SH_OUTER = 2, /* Outer Shareable */
	ONEREG_ARM_PAR_Long_SH_INNER = 3, /* Inner Shareable */
};

#define ONEREG_ARM_PAR_Long_RES0                         UINT64_C(0x00ffff000000007e)
#define ONEREG_ARM_PAR_Long_RES1                         UINT64_C(0x0000000000000000)

/*
 * PAR, Long_fault: A failed translation, Long-descriptor format
 * Where bit 11 is 1 and bit 0 is 1.
 */

/* [9] The fault is of stage 2, not of stage 1 */
#define ONEREG_ARM_PAR_Long_fault_FSTAGE_MASK            UINT64_C(0x0000000000000200)
#define ONEREG_ARM_PAR_Long_fault_FSTAGE_SHIFT           9
ONEREG_FIELD64(ARM_PAR, Long_fault_FSTAGE)

/* [8] The fault is of stage 2 during a table walk of stage 1 */
#define ONEREG_ARM_PAR_Long_fault_S2WLK_MASK             UINT64_C(0x0000000000000100)
#define ONEREG_ARM_PAR_Long_fault_S2WLK_SHIFT            8
ONEREG_FIELD64(ARM_PAR, Long_fault_S2WLK)

/* [6:1] Fault status, as in the Long-descriptor format of DFSR */
#define ONEREG_ARM_PAR_Long_fault_FST_MASK               UINT64_C(0x000000000000007e)
#define ONEREG_ARM_PAR_Long_fault_FST_SHIFT              1
ONEREG_FIELD64(ARM_PAR, Long_fault_FST)
enum {
	ONEREG_ARM_PAR_Long_fault_FST_ADDRSZ_L0 = 0, /* Address size fault, translation table base */
	ONEREG_ARM_PAR_Long_fault_FST_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ARM_PAR_Long_fault_FST_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ARM_PAR_Long_fault_FST_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ARM_PAR_Long_fault_FST_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ARM_PAR_Long_fault_FST_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ARM_PAR_Long_fault_FST_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ARM_PAR_Long_fault_FST_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ARM_PAR_Long_fault_FST_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ARM_PAR_Long_fault_FST_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ARM_PAR_Long_fault_FST_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ARM_PAR_Long_fault_FST_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ARM_PAR_Long_fault_FST_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ARM_PAR_Long_fault_FST_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a table walk, level 1 */
	ONEREG_ARM_PAR_Long_fault_FST_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a table walk, level 2 */
	ONEREG_ARM_PAR_Long_fault_FST_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a table walk, level 3 */
	ONEREG_ARM_PAR_Long_fault_FST_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a table walk, level 1 */
	ONEREG_ARM_PAR_Long_fault_FST_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a table walk, level 2 */
	ONEREG_ARM_PAR_Long_fault_FST_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a table walk, level 3 */
	ONEREG_ARM_PAR_Long_fault_FST_TLB_CONFLICT = 0x30, /* TLB conflict abort */
};

#define ONEREG_ARM_PAR_Long_fault_RES0                   UINT64_C(0x0000fffffffff480)
#define ONEREG_ARM_PAR_Long_fault_RES1                   UINT64_C(0x0000000000000000)

/*
 * L2CTLR: L2 Control Register
 */

/* [25:24] Number of processors in the cluster, minus one */
#define ONEREG_ARM_L2CTLR_NumProcessors_MASK             UINT32_C(0x03000000)
#define ONEREG_ARM_L2CTLR_NumProcessors_SHIFT            24
ONEREG_FIELD32(ARM_L2CTLR, NumProcessors)

#define ONEREG_ARM_L2CTLR_RES0                           UINT32_C(0x00000000)
#define ONEREG_ARM_L2CTLR_RES1                           UINT32_C(0x00000000)

/*
 * L2CTLR, Cortex_A15: That of Cortex-A15
 * Where MIDR.PartNum is 3087.
 */

/* [31] The L2RSTDISABLE pin disables the reset of the L2 cache by hardware */
#define ONEREG_ARM_L2CTLR_Cortex_A15_L2RSTDISABLE_MASK   UINT32_C(0x80000000)
#define ONEREG_ARM_L2CTLR_Cortex_A15_L2RSTDISABLE_SHIFT  31
ONEREG_FIELD32(ARM_L2CTLR, Cortex_A15_L2RSTDISABLE)

/* [21] ECC and parity of the caches are enabled */
#define ONEREG_ARM_L2CTLR_Cortex_A15_ECC_MASK            UINT32_C(0x00200000)
#define ONEREG_ARM_L2CTLR_Cortex_A15_ECC_SHIFT           21
ONEREG_FIELD32(ARM_L2CTLR, Cortex_A15_ECC)

/* [8:6] Latency of the L2 tag RAMs */
#define ONEREG_ARM_L2CTLR_Cortex_A15_TagLatency_MASK     UINT32_C(0x000001c0)
#define ONEREG_ARM_L2CTLR_Cortex_A15_TagLatency_SHIFT    6
ONEREG_FIELD32(ARM_L2CTLR, Cortex_A15_TagLatency)

/* [2:0] Latency of the L2 data RAMs */
#define ONEREG_ARM_L2CTLR_Cortex_A15_DataLatency_MASK    UINT32_C(0x00000007)
#define ONEREG_ARM_L2CTLR_Cortex_A15_DataLatency_SHIFT   0
ONEREG_FIELD32(ARM_L2CTLR, Cortex_A15_DataLatency)

#define ONEREG_ARM_L2CTLR_Cortex_A15_RES0                UINT32_C(0x00000000)
#define ONEREG_ARM_L2CTLR_Cortex_A15_RES1                UINT32_C(0x00000000)

/*
 * L2CTLR, Other: That of another processor, such as Cortex-A7
 * Otherwise.
 */

#define ONEREG_ARM_L2CTLR_Other_RES0                     UINT32_C(0x00000000)
#define ONEREG_ARM_L2CTLR_Other_RES1                     UINT32_C(0x00000000)

/*
 * MAIR0: Memory Attribute Indirection Register 0
 */

#define ONEREG_ARM_MAIR0_RES0                            UINT32_C(0x00000000)
#define ONEREG_ARM_MAIR0_RES1                            UINT32_C(0x00000000)

/*
 * MAIR0, PRRR: Primary Region Remap Register
 * Where TTBCR.EAE is 0.
 */

/* NOS<n>: Shareable memory with attributes n is Inner Shareable, not Outer Shareable */
#define ONEREG_ARM_MAIR0_PRRR_NOS7_MASK                  UINT32_C(0x80000000)
#define ONEREG_ARM_MAIR0_PRRR_NOS7_SHIFT                 31
ONEREG_FIELD32(ARM_MAIR0, PRRR_NOS7)
#define ONEREG_ARM_MAIR0_PRRR_NOS6_MASK                  UINT32_C(0x40000000)
#define ONEREG_ARM_MAIR0_PRRR_NOS6_SHIFT                 30
ONEREG_FIELD32(ARM_MAIR0, PRRR_NOS6)
#define ONEREG_ARM_MAIR0_PRRR_NOS5_MASK                  UINT32_C(0x20000000)
#define ONEREG_ARM_MAIR0_PRRR_NOS5_SHIFT                 29
ONEREG_FIELD32(ARM_MAIR0, PRRR_NOS5)
#define ONEREG_ARM_MAIR0_PRRR_NOS4_MASK                  UINT32_C(0x10000000)
#define ONEREG_ARM_MAIR0_PRRR_NOS4_SHIFT                 28
ONEREG_FIELD32(ARM_MAIR0, PRRR_NOS4)
#define ONEREG_ARM_MAIR0_PRRR_NOS3_MASK                  UINT32_C(0x08000000)
#define ONEREG_ARM_MAIR0_PRRR_NOS3_SHIFT                 27
ONEREG_FIELD32(ARM_MAIR0, PRRR_NOS3)
#define ONEREG_ARM_MAIR0_PRRR_NOS2_MASK                  UINT32_C(0x04000000)
#define ONEREG_ARM_MAIR0_PRRR_NOS2_SHIFT                 26
ONEREG_FIELD32(ARM_MAIR0, PRRR_NOS2)
#define ONEREG_ARM_MAIR0_PRRR_NOS1_MASK                  UINT32_C(0x02000000)
#define ONEREG_ARM_MAIR0_PRRR_NOS1_SHIFT                 25
ONEREG_FIELD32(ARM_MAIR0, PRRR_NOS1)
#define ONEREG_ARM_MAIR0_PRRR_NOS0_MASK                  UINT32_C(0x01000000)
#define ONEREG_ARM_MAIR0_PRRR_NOS0_SHIFT                 24
ONEREG_FIELD32(ARM_MAIR0, PRRR_NOS0)

/* [19] Normal memory with S 1 in its descriptor is Shareable */
#define ONEREG_ARM_MAIR0_PRRR_NS1_MASK                   UINT32_C(0x00080000)
#define ONEREG_ARM_MAIR0_PRRR_NS1_SHIFT                  19
ONEREG_FIELD32(ARM_MAIR0, PRRR_NS1)

/* [18] Normal memory with S 0 in its descriptor is Shareable */
#define ONEREG_ARM_MAIR0_PRRR_NS0_MASK                   UINT32_C(0x00040000)
#define ONEREG_ARM_MAIR0_PRRR_NS0_SHIFT                  18
ONEREG_FIELD32(ARM_MAIR0, PRRR_NS0)

/* [17] Device memory with S 1 in its descriptor is Shareable; 1 in Armv8 */
#define ONEREG_ARM_MAIR0_PRRR_DS1_MASK                   UINT32_C(0x00020000)
#define ONEREG_ARM_MAIR0_PRRR_DS1_SHIFT                  17
ONEREG_FIELD32(ARM_MAIR0, PRRR_DS1)

/* [16] Device memory with S 0 in its descriptor is Shareable; 1 in Armv8 */
#define ONEREG_ARM_MAIR0_PRRR_DS0_MASK                   UINT32_C(0x00010000)
#define ONEREG_ARM_MAIR0_PRRR_DS0_SHIFT                  16
ONEREG_FIELD32(ARM_MAIR0, PRRR_DS0)

/* TR<n>: Type of memory with attributes n, made of TEX[0], C and B of its descriptor */
#define ONEREG_ARM_MAIR0_PRRR_TR7_MASK                   UINT32_C(0x0000c000)
#define ONEREG_ARM_MAIR0_PRRR_TR7_SHIFT                  14
ONEREG_FIELD32(ARM_MAIR0, PRRR_TR7)
#define ONEREG_ARM_MAIR0_PRRR_TR6_MASK                   UINT32_C(0x00003000)
#define ONEREG_ARM_MAIR0_PRRR_TR6_SHIFT                  12
ONEREG_FIELD32(ARM_MAIR0, PRRR_TR6)
#define ONEREG_ARM_MAIR0_PRRR_TR5_MASK                   UINT32_C(0x00000c00)
#define ONEREG_ARM_MAIR0_PRRR_TR5_SHIFT                  10
ONEREG_FIELD32(ARM_MAIR0, PRRR_TR5)
#define ONEREG_ARM_MAIR0_PRRR_TR4_MASK                   UINT32_C(0x00000300)
#define ONEREG_ARM_MAIR0_PRRR_TR4_SHIFT                  8
ONEREG_FIELD32(ARM_MAIR0, PRRR_TR4)
#define ONEREG_ARM_MAIR0_PRRR_TR3_MASK                   UINT32_C(0x000000c0)
#define ONEREG_ARM_MAIR0_PRRR_TR3_SHIFT                  6
ONEREG_FIELD32(ARM_MAIR0, PRRR_TR3)
#define ONEREG_ARM_MAIR0_PRRR_TR2_MASK                   UINT32_C(0x00000030)
#define ONEREG_ARM_MAIR0_PRRR_TR2_SHIFT                  4
ONEREG_FIELD32(ARM_MAIR0, PRRR_TR2)
#define ONEREG_ARM_MAIR0_PRRR_TR1_MASK                   UINT32_C(0x0000000c)
#define ONEREG_ARM_MAIR0_PRRR_TR1_SHIFT                  2
ONEREG_FIELD32(ARM_MAIR0, PRRR_TR1)
#define ONEREG_ARM_MAIR0_PRRR_TR0_MASK                   UINT32_C(0x00000003)
#define ONEREG_ARM_MAIR0_PRRR_TR0_SHIFT                  0
ONEREG_FIELD32(ARM_MAIR0, PRRR_TR0)
enum {
	ONEREG_ARM_MAIR0_PRRR_TRn_DEVICE_nGnRnE = 0, /* Device-nGnRnE, the Strongly-ordered memory of Armv7 */
	ONEREG_ARM_MAIR0_PRRR_TRn_DEVICE_nGnRE = 1, /* Device-nGnRE, the Device memory of Armv7 */
	ONEREG_ARM_MAIR0_PRRR_TRn_NORMAL = 2, /* Normal memory */
};

#define ONEREG_ARM_MAIR0_PRRR_RES0                       UINT32_C(0x00f00000)
#define ONEREG_ARM_MAIR0_PRRR_RES1                       UINT32_C(0x00000000)

/*
 * MAIR0, MAIR0: Memory Attribute Indirection Register 0
 * Where TTBCR.EAE is 1.
 */

/* Attr<n>: Attributes of memory whose descriptor has AttrIndx n */
#define ONEREG_ARM_MAIR0_MAIR0_Attr3_MASK                UINT32_C(0xff000000)
#define ONEREG_ARM_MAIR0_MAIR0_Attr3_SHIFT               24
ONEREG_FIELD32(ARM_MAIR0, MAIR0_Attr3)
#define ONEREG_ARM_MAIR0_MAIR0_Attr2_MASK                UINT32_C(0x00ff0000)
#define ONEREG_ARM_MAIR0_MAIR0_Attr2_SHIFT               16
ONEREG_FIELD32(ARM_MAIR0, MAIR0_Attr2)
#define ONEREG_ARM_MAIR0_MAIR0_Attr1_MASK                UINT32_C(0x0000ff00)
#define ONEREG_ARM_MAIR0_MAIR0_Attr1_SHIFT               8
ONEREG_FIELD32(ARM_MAIR0, MAIR0_Attr1)
#define ONEREG_ARM_MAIR0_MAIR0_Attr0_MASK                UINT32_C(0x000000ff)
#define ONEREG_ARM_MAIR0_MAIR0_Attr0_SHIFT               0
ONEREG_FIELD32(ARM_MAIR0, MAIR0_Attr0)

#define ONEREG_ARM_MAIR0_MAIR0_RES0                      UINT32_C(0x00000000)
#define ONEREG_ARM_MAIR0_MAIR0_RES1                      UINT32_C(0x00000000)

/*
 * MAIR1: Memory Attribute Indirection Register 1
 */

#define ONEREG_ARM_MAIR1_RES0                            UINT32_C(0x00000000)
#define ONEREG_ARM_MAIR1_RES1                            UINT32_C(0x00000000)

/*
 * MAIR1, NMRR: Normal Memory Remap Register
 * Where TTBCR.EAE is 0.
 */

/* OR<n>: Outer cacheability of Normal memory with attributes n */
#define ONEREG_ARM_MAIR1_NMRR_OR7_MASK                   UINT32_C(0xc0000000)
#define ONEREG_ARM_MAIR1_NMRR_OR7_SHIFT                  30
ONEREG_FIELD32(ARM_MAIR1, NMRR_OR7)
#define ONEREG_ARM_MAIR1_NMRR_OR6_MASK                   UINT32_C(0x30000000)
#define ONEREG_ARM_MAIR1_NMRR_OR6_SHIFT                  28
ONEREG_FIELD32(ARM_MAIR1, NMRR_OR6)
#define ONEREG_ARM_MAIR1_NMRR_OR5_MASK                   UINT32_C(0x0c000000)
#define ONEREG_ARM_MAIR1_NMRR_OR5_SHIFT                  26
ONEREG_FIELD32(ARM_MAIR1, NMRR_OR5)
#define ONEREG_ARM_MAIR1_NMRR_OR4_MASK                   UINT32_C(0x03000000)
#define ONEREG_ARM_MAIR1_NMRR_OR4_SHIFT                  24
ONEREG_FIELD32(ARM_MAIR1, NMRR_OR4)
#define ONEREG_ARM_MAIR1_NMRR_OR3_MASK                   UINT32_C(0x00c00000)
#define ONEREG_ARM_MAIR1_NMRR_OR3_SHIFT                  22
ONEREG_FIELD32(ARM_MAIR1, NMRR_OR3)
#define ONEREG_ARM_MAIR1_NMRR_OR2_MASK                   UINT32_C(0x00300000)
#define ONEREG_ARM_MAIR1_NMRR_OR2_SHIFT                  20
ONEREG_FIELD32(ARM_MAIR1, NMRR_OR2)
#define ONEREG_ARM_MAIR1_NMRR_OR1_MASK                   UINT32_C(0x000c0000)
#define ONEREG_ARM_MAIR1_NMRR_OR1_SHIFT                  18
ONEREG_FIELD32(ARM_MAIR1, NMRR_OR1)
#define ONEREG_ARM_MAIR1_NMRR_OR0_MASK                   UINT32_C(0x00030000)
#define ONEREG_ARM_MAIR1_NMRR_OR0_SHIFT                  16
ONEREG_FIELD32(ARM_MAIR1, NMRR_OR0)
enum {
	ONEREG_ARM_MAIR1_NMRR_ORn_NC = 0, /* Non-cacheable */
	ONEREG_ARM_MAIR1_NMRR_ORn_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_MAIR1_NMRR_ORn_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_ARM_MAIR1_NMRR_ORn_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

/* IR<n>: Inner cacheability of Normal memory with attributes n */
#define ONEREG_ARM_MAIR1_NMRR_IR7_MASK                   UINT32_C(0x0000c000)
#define ONEREG_ARM_MAIR1_NMRR_IR7_SHIFT                  14
ONEREG_FIELD32(ARM_MAIR1, NMRR_IR7)
#define ONEREG_ARM_MAIR1_NMRR_IR6_MASK                   UINT32_C(0x00003000)
#define ONEREG_ARM_MAIR1_NMRR_IR6_SHIFT                  12
ONEREG_FIELD32(ARM_MAIR1, NMRR_IR6)
#define ONEREG_ARM_MAIR1_NMRR_IR5_MASK                   UINT32_C(0x00000c00)
#define ONEREG_ARM_MAIR1_NMRR_IR5_SHIFT                  10
ONEREG_FIELD32(ARM_MAIR1, NMRR_IR5)
#define ONEREG_ARM_MAIR1_NMRR_IR4_MASK                   UINT32_C(0x00000300)
#define ONEREG_ARM_MAIR1_NMRR_IR4_SHIFT                  8
ONEREG_FIELD32(ARM_MAIR1, NMRR_IR4)
#define ONEREG_ARM_MAIR1_NMRR_IR3_MASK                   UINT32_C(0x000000c0)
#define ONEREG_ARM_MAIR1_NMRR_IR3_SHIFT                  6
ONEREG_FIELD32(ARM_MAIR1, NMRR_IR3)
#define ONEREG_ARM_MAIR1_NMRR_IR2_MASK                   UINT32_C(0x00000030)
#define ONEREG_ARM_MAIR1_NMRR_IR2_SHIFT                  4
ONEREG_FIELD32(ARM_MAIR1, NMRR_IR2)
#define ONEREG_ARM_MAIR1_NMRR_IR1_MASK                   UINT32_C(0x0000000c)
#define ONEREG_ARM_MAIR1_NMRR_IR1_SHIFT                  2
ONEREG_FIELD32(ARM_MAIR1, NMRR_IR1)
#define ONEREG_ARM_MAIR1_NMRR_IR0_MASK                   UINT32_C(0x00000003)
#define ONEREG_ARM_MAIR1_NMRR_IR0_SHIFT                  0
ONEREG_FIELD32(ARM_MAIR1, NMRR_IR0)
enum {
	ONEREG_ARM_MAIR1_NMRR_IRn_NC = 0, /* Non-cacheable */
	ONEREG_ARM_MAIR1_NMRR_IRn_WBWA = 1, /* Write-Back, Write-Allocate */
	ONEREG_ARM_MAIR1_NMRR_IRn_WT = 2, /* Write-Through, no Write-Allocate */
	ONEREG_ARM_MAIR1_NMRR_IRn_WBnWA = 3, /* Write-Back, no Write-Allocate */
};

#define ONEREG_ARM_MAIR1_NMRR_RES0                       UINT32_C(0x00000000)
#define ONEREG_ARM_MAIR1_NMRR_RES1                       UINT32_C(0x00000000)

/*
 * MAIR1, MAIR1: Memory Attribute Indirection Register 1
 * Where TTBCR.EAE is 1.
 */

/* Attr<n>: Attributes of memory whose descriptor has AttrIndx n */
#define ONEREG_ARM_MAIR1_MAIR1_Attr7_MASK                UINT32_C(0xff000000)
#define ONEREG_ARM_MAIR1_MAIR1_Attr7_SHIFT               24
ONEREG_FIELD32(ARM_MAIR1, MAIR1_Attr7)
#define ONEREG_ARM_MAIR1_MAIR1_Attr6_MASK                UINT32_C(0x00ff0000)
#define ONEREG_ARM_MAIR1_MAIR1_Attr6_SHIFT               16
ONEREG_FIELD32(ARM_MAIR1, MAIR1_Attr6)
#define ONEREG_ARM_MAIR1_MAIR1_Attr5_MASK                UINT32_C(0x0000ff00)
#define ONEREG_ARM_MAIR1_MAIR1_Attr5_SHIFT               8
ONEREG_FIELD32(ARM_MAIR1, MAIR1_Attr5)
#define ONEREG_ARM_MAIR1_MAIR1_Attr4_MASK                UINT32_C(0x000000ff)
#define ONEREG_ARM_MAIR1_MAIR1_Attr4_SHIFT               0
ONEREG_FIELD32(ARM_MAIR1, MAIR1_Attr4)

#define ONEREG_ARM_MAIR1_MAIR1_RES0                      UINT32_C(0x00000000)
#define ONEREG_ARM_MAIR1_MAIR1_RES1                      UINT32_C(0x00000000)

/* AMAIR<n> has no accessors: no fields; all bits are IMPDEF */

/*
 * VBAR: Vector Base Address Register
 */

/* [31:5] Bits 31:5 of the address of the exception vectors */
#define ONEREG_ARM_VBAR_VBA_MASK                         UINT32_C(0xffffffe0)
#define ONEREG_ARM_VBAR_VBA_SHIFT                        5
ONEREG_FIELD32(ARM_VBAR, VBA)

#define ONEREG_ARM_VBAR_RES0                             UINT32_C(0x0000001f)
#define ONEREG_ARM_VBAR_RES1                             UINT32_C(0x00000000)

/*
 * CONTEXTIDR: Context ID Register
 */

#define ONEREG_ARM_CONTEXTIDR_RES0                       UINT32_C(0x00000000)
#define ONEREG_ARM_CONTEXTIDR_RES1                       UINT32_C(0x00000000)

/*
 * CONTEXTIDR, Short: Short-descriptor translation tables
 * Where TTBCR.EAE is 0.
 */

/* [31:8] Process Identifier */
#define ONEREG_ARM_CONTEXTIDR_Short_PROCID_MASK          UINT32_C(0xffffff00)
#define ONEREG_ARM_CONTEXTIDR_Short_PROCID_SHIFT         8
ONEREG_FIELD32(ARM_CONTEXTIDR, Short_PROCID)

/* [7:0] Address Space Identifier */
#define ONEREG_ARM_CONTEXTIDR_Short_ASID_MASK            UINT32_C(0x000000ff)
#define ONEREG_ARM_CONTEXTIDR_Short_ASID_SHIFT           0
ONEREG_FIELD32(ARM_CONTEXTIDR, Short_ASID)

#define ONEREG_ARM_CONTEXTIDR_Short_RES0                 UINT32_C(0x00000000)
#define ONEREG_ARM_CONTEXTIDR_Short_RES1                 UINT32_C(0x00000000)

/*
 * CONTEXTIDR, Long: Long-descriptor translation tables
 * Where TTBCR.EAE is 1.
 */

/* PROCID is the whole register: Process Identifier */

#define ONEREG_ARM_CONTEXTIDR_Long_RES0                  UINT32_C(0x00000000)
#define ONEREG_ARM_CONTEXTIDR_Long_RES1                  UINT32_C(0x00000000)

/* TPIDRURW has no accessors: TID is the whole register: What software stores to identify the thread */

/* TPIDRURO has no accessors: TID is the whole register: What software stores to identify the thread */

/* TPIDRPRW has no accessors: TID is the whole register: What software stores to identify the thread */

/*
 * CNTKCTL: Timer PL1 Control Register
 */

/* [17] EVNTI selects from bits 23:8 of the counter instead of bits 15:0 (FEAT_ECV) */
#define ONEREG_ARM_CNTKCTL_EVNTIS_MASK                   UINT32_C(0x00020000)
#define ONEREG_ARM_CNTKCTL_EVNTIS_SHIFT                  17
ONEREG_FIELD32(ARM_CNTKCTL, EVNTIS)

/* [9] PL0 accesses to the physical timer are not trapped */
#define ONEREG_ARM_CNTKCTL_PL0PTEN_MASK                  UINT32_C(0x00000200)
#define ONEREG_ARM_CNTKCTL_PL0PTEN_SHIFT                 9
ONEREG_FIELD32(ARM_CNTKCTL, PL0PTEN)

/* [8] PL0 accesses to the virtual timer are not trapped */
#define ONEREG_ARM_CNTKCTL_PL0VTEN_MASK                  UINT32_C(0x00000100)
#define ONEREG_ARM_CNTKCTL_PL0VTEN_SHIFT                 8
ONEREG_FIELD32(ARM_CNTKCTL, PL0VTEN)

/* [7:4] Number of the bit of the virtual counter that triggers the event stream */
#define ONEREG_ARM_CNTKCTL_EVNTI_MASK                    UINT32_C(0x000000f0)
#define ONEREG_ARM_CNTKCTL_EVNTI_SHIFT                   4
ONEREG_FIELD32(ARM_CNTKCTL, EVNTI)

/* [3] The event stream is triggered by a 1 to 0 transition, not by 0 to 1 */
#define ONEREG_ARM_CNTKCTL_EVNTDIR_MASK                  UINT32_C(0x00000008)
#define ONEREG_ARM_CNTKCTL_EVNTDIR_SHIFT                 3
ONEREG_FIELD32(ARM_CNTKCTL, EVNTDIR)

/* [2] The event stream from the virtual counter is enabled */
#define ONEREG_ARM_CNTKCTL_EVNTEN_MASK                   UINT32_C(0x00000004)
#define ONEREG_ARM_CNTKCTL_EVNTEN_SHIFT                  2
ONEREG_FIELD32(ARM_CNTKCTL, EVNTEN)

/* [1] PL0 accesses to the virtual counter and the frequency register are not trapped */
#define ONEREG_ARM_CNTKCTL_PL0VCTEN_MASK                 UINT32_C(0x00000002)
#define ONEREG_ARM_CNTKCTL_PL0VCTEN_SHIFT                1
ONEREG_FIELD32(ARM_CNTKCTL, PL0VCTEN)

/* [0] PL0 accesses to the physical counter and the frequency register are not trapped */
#define ONEREG_ARM_CNTKCTL_PL0PCTEN_MASK                 UINT32_C(0x00000001)
#define ONEREG_ARM_CNTKCTL_PL0PCTEN_SHIFT                0
ONEREG_FIELD32(ARM_CNTKCTL, PL0PCTEN)

#define ONEREG_ARM_CNTKCTL_RES0                          UINT32_C(0xfffdfc00)
#define ONEREG_ARM_CNTKCTL_RES1                          UINT32_C(0x00000000)

/*
 * CNTP_CTL: PL1 Physical Timer Control register
 */

/* [2] The timer condition is met */
#define ONEREG_ARM_CNTP_CTL_ISTATUS_MASK                 UINT32_C(0x00000004)
#define ONEREG_ARM_CNTP_CTL_ISTATUS_SHIFT                2
ONEREG_FIELD32(ARM_CNTP_CTL, ISTATUS)

/* [1] The timer interrupt is masked */
#define ONEREG_ARM_CNTP_CTL_IMASK_MASK                   UINT32_C(0x00000002)
#define ONEREG_ARM_CNTP_CTL_IMASK_SHIFT                  1
ONEREG_FIELD32(ARM_CNTP_CTL, IMASK)

/* [0] The timer is enabled */
#define ONEREG_ARM_CNTP_CTL_ENABLE_MASK                  UINT32_C(0x00000001)
#define ONEREG_ARM_CNTP_CTL_ENABLE_SHIFT                 0
ONEREG_FIELD32(ARM_CNTP_CTL, ENABLE)

#define ONEREG_ARM_CNTP_CTL_RES0                         UINT32_C(0xfffffff8)
#define ONEREG_ARM_CNTP_CTL_RES1                         UINT32_C(0x00000000)

/*
 * CNTV_CTL: Virtual Timer Control register
 */

/* [2] The timer condition is met */
#define ONEREG_ARM_CNTV_CTL_ISTATUS_MASK                 UINT32_C(0x00000004)
#define ONEREG_ARM_CNTV_CTL_ISTATUS_SHIFT                2
ONEREG_FIELD32(ARM_CNTV_CTL, ISTATUS)

/* [1] The timer interrupt is masked */
#define ONEREG_ARM_CNTV_CTL_IMASK_MASK                   UINT32_C(0x00000002)
#define ONEREG_ARM_CNTV_CTL_IMASK_SHIFT                  1
ONEREG_FIELD32(ARM_CNTV_CTL, IMASK)

/* [0] The timer is enabled */
#define ONEREG_ARM_CNTV_CTL_ENABLE_MASK                  UINT32_C(0x00000001)
#define ONEREG_ARM_CNTV_CTL_ENABLE_SHIFT                 0
ONEREG_FIELD32(ARM_CNTV_CTL, ENABLE)

#define ONEREG_ARM_CNTV_CTL_RES0                         UINT32_C(0xfffffff8)
#define ONEREG_ARM_CNTV_CTL_RES1                         UINT32_C(0x00000000)

/* CNTPCT has no accessors: PhysicalCount is the whole register: The physical count */

/* CNTVCT has no accessors: VirtualCount is the whole register: The physical count minus the virtual offset */

/* CNTP_CVAL has no accessors: CompareValue is the whole register: Count at which the timer condition is met */

/* CNTV_CVAL has no accessors: CompareValue is the whole register: Count at which the timer condition is met */

#endif /* ONEREG_FIELDS_ARM_CP15_H */
