/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/el2.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_EL2_H
#define ONEREG_FIELDS_EL2_H

#include "onereg_accessors.h"

/*
 * HCR_EL2: Hypervisor Configuration Register
 */

/* [63:60] Minimum delay of a trap of WFE by TWE, as 2^(TWEDEL + 8) cycles */
#define ONEREG_HCR_EL2_TWEDEL_MASK                       UINT64_C(0xf000000000000000)
#define ONEREG_HCR_EL2_TWEDEL_SHIFT                      60
ONEREG_FIELD64(HCR_EL2, TWEDEL)

/* [59] Traps of WFE by TWE are delayed by TWEDEL */
#define ONEREG_HCR_EL2_TWEDEn_MASK                       UINT64_C(0x0800000000000000)
#define ONEREG_HCR_EL2_TWEDEn_SHIFT                      59
ONEREG_FIELD64(HCR_EL2, TWEDEn)

/* [58] Trap EL1 accesses to the ID group 5 register, GMID_EL1 */
#define ONEREG_HCR_EL2_TID5_MASK                         UINT64_C(0x0400000000000000)
#define ONEREG_HCR_EL2_TID5_SHIFT                        58
ONEREG_FIELD64(HCR_EL2, TID5)

/* [57] With DC, EL1&0 stage 1 translations have the Tagged attribute */
#define ONEREG_HCR_EL2_DCT_MASK                          UINT64_C(0x0200000000000000)
#define ONEREG_HCR_EL2_DCT_SHIFT                         57
ONEREG_FIELD64(HCR_EL2, DCT)

/* [56] Memory tagging at EL0 and EL1 is not disabled and its registers are not trapped */
#define ONEREG_HCR_EL2_ATA_MASK                          UINT64_C(0x0100000000000000)
#define ONEREG_HCR_EL2_ATA_SHIFT                         56
ONEREG_FIELD64(HCR_EL2, ATA)

/* [55] Trap EL1 Outer Shareable TLB maintenance */
#define ONEREG_HCR_EL2_TTLBOS_MASK                       UINT64_C(0x0080000000000000)
#define ONEREG_HCR_EL2_TTLBOS_SHIFT                      55
ONEREG_FIELD64(HCR_EL2, TTLBOS)

/* [54] Trap EL1 Inner Shareable TLB maintenance */
#define ONEREG_HCR_EL2_TTLBIS_MASK                       UINT64_C(0x0040000000000000)
#define ONEREG_HCR_EL2_TTLBIS_SHIFT                      54
ONEREG_FIELD64(HCR_EL2, TTLBIS)

/* [53] EL0 and EL1 accesses to SCXTNUM_EL0 and SCXTNUM_EL1 are not trapped */
#define ONEREG_HCR_EL2_EnSCXT_MASK                       UINT64_C(0x0020000000000000)
#define ONEREG_HCR_EL2_EnSCXT_SHIFT                      53
ONEREG_FIELD64(HCR_EL2, EnSCXT)

/* [52] Trap EL0 and EL1 cache maintenance to the Point of Unification, except IC IALLUIS */
#define ONEREG_HCR_EL2_TOCU_MASK                         UINT64_C(0x0010000000000000)
#define ONEREG_HCR_EL2_TOCU_SHIFT                        52
ONEREG_FIELD64(HCR_EL2, TOCU)

/* [51] Activity Monitors virtual offsets apply */
#define ONEREG_HCR_EL2_AMVOFFEN_MASK                     UINT64_C(0x0008000000000000)
#define ONEREG_HCR_EL2_AMVOFFEN_SHIFT                    51
ONEREG_FIELD64(HCR_EL2, AMVOFFEN)

/* [50] Trap EL1 IC IALLUIS */
#define ONEREG_HCR_EL2_TICAB_MASK                        UINT64_C(0x0004000000000000)
#define ONEREG_HCR_EL2_TICAB_SHIFT                       50
ONEREG_FIELD64(HCR_EL2, TICAB)

/* [49] Trap EL1 accesses to ID group 4: CCSIDR, CCSIDR2, CLIDR and CSSELR registers */
#define ONEREG_HCR_EL2_TID4_MASK                         UINT64_C(0x0002000000000000)
#define ONEREG_HCR_EL2_TID4_SHIFT                        49
ONEREG_FIELD64(HCR_EL2, TID4)

/* [48] Aborts by Granule protection faults at EL0 and EL1 are taken to EL2 */
#define ONEREG_HCR_EL2_GPF_MASK                          UINT64_C(0x0001000000000000)
#define ONEREG_HCR_EL2_GPF_SHIFT                         48
ONEREG_FIELD64(HCR_EL2, GPF)

/* [47] EL1 accesses to ERXPFGCDN_EL1, ERXPFGCTL_EL1 and ERXPFGF_EL1 are not trapped */
#define ONEREG_HCR_EL2_FIEN_MASK                         UINT64_C(0x0000800000000000)
#define ONEREG_HCR_EL2_FIEN_SHIFT                        47
ONEREG_FIELD64(HCR_EL2, FIEN)

/* [46] Forced Write-Back: stage 2 alone can give the combined cacheability */
#define ONEREG_HCR_EL2_FWB_MASK                          UINT64_C(0x0000400000000000)
#define ONEREG_HCR_EL2_FWB_SHIFT                         46
ONEREG_FIELD64(HCR_EL2, FWB)

/* [45] NV and NV1 turn EL1 accesses to EL2 registers into memory or EL1 register accesses */
#define ONEREG_HCR_EL2_NV2_MASK                          UINT64_C(0x0000200000000000)
#define ONEREG_HCR_EL2_NV2_SHIFT                         45
ONEREG_FIELD64(HCR_EL2, NV2)

/* [44] Trap EL1 AT S1E0R, S1E0W, S1E1R, S1E1W, S1E1RP, S1E1WP and S1E1A */
#define ONEREG_HCR_EL2_AT_MASK                           UINT64_C(0x0000100000000000)
#define ONEREG_HCR_EL2_AT_SHIFT                          44
ONEREG_FIELD64(HCR_EL2, AT)

/* [43] With NV, EL1 accesses to VBAR_EL1, ELR_EL1 and SPSR_EL1 are also trapped or redirected */
#define ONEREG_HCR_EL2_NV1_MASK                          UINT64_C(0x0000080000000000)
#define ONEREG_HCR_EL2_NV1_SHIFT                         43
ONEREG_FIELD64(HCR_EL2, NV1)

/* [42] Nested virtualization: EL1 accesses to EL2 registers, and ERET, are trapped or redirected */
#define ONEREG_HCR_EL2_NV_MASK                           UINT64_C(0x0000040000000000)
#define ONEREG_HCR_EL2_NV_SHIFT                          42
ONEREG_FIELD64(HCR_EL2, NV)

/* [41] Pointer Authentication instructions at EL0 and EL1 are not trapped */
#define ONEREG_HCR_EL2_API_MASK                          UINT64_C(0x0000020000000000)
#define ONEREG_HCR_EL2_API_SHIFT                         41
ONEREG_FIELD64(HCR_EL2, API)

/* [40] EL1 accesses to the Pointer Authentication key registers are not trapped */
#define ONEREG_HCR_EL2_APK_MASK                          UINT64_C(0x0000010000000000)
#define ONEREG_HCR_EL2_APK_SHIFT                         40
ONEREG_FIELD64(HCR_EL2, APK)

/* [37] Synchronous External aborts at EL0 and EL1 are taken to EL2 */
#define ONEREG_HCR_EL2_TEA_MASK                          UINT64_C(0x0000002000000000)
#define ONEREG_HCR_EL2_TEA_SHIFT                         37
ONEREG_FIELD64(HCR_EL2, TEA)

/* [36] Trap EL1 accesses to the Error Record registers */
#define ONEREG_HCR_EL2_TERR_MASK                         UINT64_C(0x0000001000000000)
#define ONEREG_HCR_EL2_TERR_SHIFT                        36
ONEREG_FIELD64(HCR_EL2, TERR)

/* [35] Trap Non-secure and Realm EL1 accesses to the LOR registers */
#define ONEREG_HCR_EL2_TLOR_MASK                         UINT64_C(0x0000000800000000)
#define ONEREG_HCR_EL2_TLOR_SHIFT                        35
ONEREG_FIELD64(HCR_EL2, TLOR)

/* [34] A host operating system can run at EL2 (EL2&0 translation regime) */
#define ONEREG_HCR_EL2_E2H_MASK                          UINT64_C(0x0000000400000000)
#define ONEREG_HCR_EL2_E2H_SHIFT                         34
ONEREG_FIELD64(HCR_EL2, E2H)

/* [33] Stage 2 makes EL1&0 instruction accesses Non-cacheable */
#define ONEREG_HCR_EL2_ID_MASK                           UINT64_C(0x0000000200000000)
#define ONEREG_HCR_EL2_ID_SHIFT                          33
ONEREG_FIELD64(HCR_EL2, ID)

/* [32] Stage 2 makes EL1&0 data accesses and table walks Non-cacheable */
#define ONEREG_HCR_EL2_CD_MASK                           UINT64_C(0x0000000100000000)
#define ONEREG_HCR_EL2_CD_SHIFT                          32
ONEREG_FIELD64(HCR_EL2, CD)

/* [31] EL1 is AArch64; 0: EL0 and EL1 are AArch32 */
#define ONEREG_HCR_EL2_RW_MASK                           UINT64_C(0x0000000080000000)
#define ONEREG_HCR_EL2_RW_SHIFT                          31
ONEREG_FIELD64(HCR_EL2, RW)

/* [30] Trap EL1 reads of the virtual memory control registers */
#define ONEREG_HCR_EL2_TRVM_MASK                         UINT64_C(0x0000000040000000)
#define ONEREG_HCR_EL2_TRVM_SHIFT                        30
ONEREG_FIELD64(HCR_EL2, TRVM)

/* [29] HVC is UNDEFINED at EL1 and EL2 */
#define ONEREG_HCR_EL2_HCD_MASK                          UINT64_C(0x0000000020000000)
#define ONEREG_HCR_EL2_HCD_SHIFT                         29
ONEREG_FIELD64(HCR_EL2, HCD)

/* [28] Trap EL0 and EL1 DC ZVA, GVA and GZVA */
#define ONEREG_HCR_EL2_TDZ_MASK                          UINT64_C(0x0000000010000000)
#define ONEREG_HCR_EL2_TDZ_SHIFT                         28
ONEREG_FIELD64(HCR_EL2, TDZ)

/* [27] Exceptions of EL0 that would be taken to EL1 are taken to EL2 */
#define ONEREG_HCR_EL2_TGE_MASK                          UINT64_C(0x0000000008000000)
#define ONEREG_HCR_EL2_TGE_SHIFT                         27
ONEREG_FIELD64(HCR_EL2, TGE)

/* [26] Trap EL1 writes of the virtual memory control registers */
#define ONEREG_HCR_EL2_TVM_MASK                          UINT64_C(0x0000000004000000)
#define ONEREG_HCR_EL2_TVM_SHIFT                         26
ONEREG_FIELD64(HCR_EL2, TVM)

/* [25] Trap EL1 TLB maintenance */
#define ONEREG_HCR_EL2_TTLB_MASK                         UINT64_C(0x0000000002000000)
#define ONEREG_HCR_EL2_TTLB_SHIFT                        25
ONEREG_FIELD64(HCR_EL2, TTLB)

/* [24] Trap EL0 and EL1 cache maintenance to the Point of Unification */
#define ONEREG_HCR_EL2_TPU_MASK                          UINT64_C(0x0000000001000000)
#define ONEREG_HCR_EL2_TPU_SHIFT                         24
ONEREG_FIELD64(HCR_EL2, TPU)

/* [23] Trap EL0 and EL1 data cache maintenance to the Point of Coherency or Persistence */
#define ONEREG_HCR_EL2_TPCP_MASK                         UINT64_C(0x0000000000800000)
#define ONEREG_HCR_EL2_TPCP_SHIFT                        23
ONEREG_FIELD64(HCR_EL2, TPCP)

/* [22] Trap EL1 data cache maintenance by set/way */
#define ONEREG_HCR_EL2_TSW_MASK                          UINT64_C(0x0000000000400000)
#define ONEREG_HCR_EL2_TSW_SHIFT                         22
ONEREG_FIELD64(HCR_EL2, TSW)

/* [21] Trap EL1 accesses to ACTLR_EL1 and the AArch32 ACTLR and ACTLR2 */
#define ONEREG_HCR_EL2_TACR_MASK                         UINT64_C(0x0000000000200000)
#define ONEREG_HCR_EL2_TACR_SHIFT                        21
ONEREG_FIELD64(HCR_EL2, TACR)

/* [20] Trap accesses to encodings reserved for IMPLEMENTATION DEFINED functionality */
#define ONEREG_HCR_EL2_TIDCP_MASK                        UINT64_C(0x0000000000100000)
#define ONEREG_HCR_EL2_TIDCP_SHIFT                       20
ONEREG_FIELD64(HCR_EL2, TIDCP)

/* [19] Trap EL1 SMC */
#define ONEREG_HCR_EL2_TSC_MASK                          UINT64_C(0x0000000000080000)
#define ONEREG_HCR_EL2_TSC_SHIFT                         19
ONEREG_FIELD64(HCR_EL2, TSC)

/* [18] Trap EL1 reads of ID group 3: the ID_* and MVFR* feature registers */
#define ONEREG_HCR_EL2_TID3_MASK                         UINT64_C(0x0000000000040000)
#define ONEREG_HCR_EL2_TID3_SHIFT                        18
ONEREG_FIELD64(HCR_EL2, TID3)

/* [17] Trap EL0 and EL1 accesses to ID group 2: CTR, CCSIDR, CCSIDR2, CLIDR and CSSELR */
#define ONEREG_HCR_EL2_TID2_MASK                         UINT64_C(0x0000000000020000)
#define ONEREG_HCR_EL2_TID2_SHIFT                        17
ONEREG_FIELD64(HCR_EL2, TID2)

/* [16] Trap EL1 reads of ID group 1: REVIDR_EL1, AIDR_EL1, SMIDR_EL1 and AArch32 ones */
#define ONEREG_HCR_EL2_TID1_MASK                         UINT64_C(0x0000000000010000)
#define ONEREG_HCR_EL2_TID1_SHIFT                        16
ONEREG_FIELD64(HCR_EL2, TID1)

/* [15] Trap AArch32 reads of ID group 0: FPSID and JIDR */
#define ONEREG_HCR_EL2_TID0_MASK                         UINT64_C(0x0000000000008000)
#define ONEREG_HCR_EL2_TID0_SHIFT                        15
ONEREG_FIELD64(HCR_EL2, TID0)

/* [14] Trap EL0 and EL1 WFE and WFET */
#define ONEREG_HCR_EL2_TWE_MASK                          UINT64_C(0x0000000000004000)
#define ONEREG_HCR_EL2_TWE_SHIFT                         14
ONEREG_FIELD64(HCR_EL2, TWE)

/* [13] Trap EL0 and EL1 WFI and WFIT */
#define ONEREG_HCR_EL2_TWI_MASK                          UINT64_C(0x0000000000002000)
#define ONEREG_HCR_EL2_TWI_SHIFT                         13
ONEREG_FIELD64(HCR_EL2, TWI)

/* [12] EL1&0 stage 1 is off and gives Normal Write-Back memory; VM acts as 1 */
#define ONEREG_HCR_EL2_DC_MASK                           UINT64_C(0x0000000000001000)
#define ONEREG_HCR_EL2_DC_SHIFT                          12
ONEREG_FIELD64(HCR_EL2, DC)

/* [11:10] Least shareability domain of barriers executed at EL0 and EL1 */
#define ONEREG_HCR_EL2_BSU_MASK                          UINT64_C(0x0000000000000c00)
#define ONEREG_HCR_EL2_BSU_SHIFT                         10
ONEREG_FIELD64(HCR_EL2, BSU)
enum {
	ONEREG_HCR_EL2_BSU_NONE = 0, /* No effect */
	ONEREG_HCR_EL2_BSU_IS = 1, /* Inner Shareable */
	ONEREG_HCR_EL2_BSU_OS = 2, /* Outer Shareable */
	ONEREG_HCR_EL2_BSU_FS = 3, /* Full system */
};

/* [9] EL1 local TLB and instruction cache invalidations are broadcast Inner Shareable */
#define ONEREG_HCR_EL2_FB_MASK                           UINT64_C(0x0000000000000200)
#define ONEREG_HCR_EL2_FB_SHIFT                          9
ONEREG_FIELD64(HCR_EL2, FB)

/* [8] A virtual SError exception is pending */
#define ONEREG_HCR_EL2_VSE_MASK                          UINT64_C(0x0000000000000100)
#define ONEREG_HCR_EL2_VSE_SHIFT                         8
ONEREG_FIELD64(HCR_EL2, VSE)

/* [7] A virtual IRQ is pending */
#define ONEREG_HCR_EL2_VI_MASK                           UINT64_C(0x0000000000000080)
#define ONEREG_HCR_EL2_VI_SHIFT                          7
ONEREG_FIELD64(HCR_EL2, VI)

/* [6] A virtual FIQ is pending */
#define ONEREG_HCR_EL2_VF_MASK                           UINT64_C(0x0000000000000040)
#define ONEREG_HCR_EL2_VF_SHIFT                          6
ONEREG_FIELD64(HCR_EL2, VF)

/* [5] SErrors are taken to EL2, and virtual SErrors are enabled */
#define ONEREG_HCR_EL2_AMO_MASK                          UINT64_C(0x0000000000000020)
#define ONEREG_HCR_EL2_AMO_SHIFT                         5
ONEREG_FIELD64(HCR_EL2, AMO)

/* [4] IRQs are taken to EL2, and virtual IRQs are enabled */
#define ONEREG_HCR_EL2_IMO_MASK                          UINT64_C(0x0000000000000010)
#define ONEREG_HCR_EL2_IMO_SHIFT                         4
ONEREG_FIELD64(HCR_EL2, IMO)

/* [3] FIQs are taken to EL2, and virtual FIQs are enabled */
#define ONEREG_HCR_EL2_FMO_MASK                          UINT64_C(0x0000000000000008)
#define ONEREG_HCR_EL2_FMO_SHIFT                         3
ONEREG_FIELD64(HCR_EL2, FMO)

/* [2] A stage 1 walk that stage 2 maps to Device memory gives a stage 2 Permission fault */
#define ONEREG_HCR_EL2_PTW_MASK                          UINT64_C(0x0000000000000004)
#define ONEREG_HCR_EL2_PTW_SHIFT                         2
ONEREG_FIELD64(HCR_EL2, PTW)

/* [1] EL1 data cache invalidation by set/way also cleans */
#define ONEREG_HCR_EL2_SWIO_MASK                         UINT64_C(0x0000000000000002)
#define ONEREG_HCR_EL2_SWIO_SHIFT                        1
ONEREG_FIELD64(HCR_EL2, SWIO)

/* [0] EL1&0 stage 2 address translation is enabled */
#define ONEREG_HCR_EL2_VM_MASK                           UINT64_C(0x0000000000000001)
#define ONEREG_HCR_EL2_VM_SHIFT                          0
ONEREG_FIELD64(HCR_EL2, VM)

#define ONEREG_HCR_EL2_RES0                              UINT64_C(0x000000c000000000)
#define ONEREG_HCR_EL2_RES1                              UINT64_C(0x0000000000000000)

/*
 * HCRX_EL2: Extended Hypervisor Configuration Register
 */

/* [39] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_HCRX_EL2_VTCO_MASK                        UINT64_C(0x0000008000000000)
#define ONEREG_HCRX_EL2_VTCO_SHIFT                       39
ONEREG_FIELD64(HCRX_EL2, VTCO)

/* [38] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_HCRX_EL2_VTAO_MASK                        UINT64_C(0x0000004000000000)
#define ONEREG_HCRX_EL2_VTAO_SHIFT                       38
ONEREG_FIELD64(HCRX_EL2, VTAO)

/* [37] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_HCRX_EL2_VTE_MASK                         UINT64_C(0x0000002000000000)
#define ONEREG_HCRX_EL2_VTE_SHIFT                        37
ONEREG_FIELD64(HCRX_EL2, VTE)

/* [36] FEAT_TLBID: TLB maintenance at EL1 is forced not to be broadcast */
#define ONEREG_HCRX_EL2_FNB_MASK                         UINT64_C(0x0000001000000000)
#define ONEREG_HCRX_EL2_FNB_SHIFT                        36
ONEREG_FIELD64(HCRX_EL2, FNB)

/* [35] FEAT_TLBID: as VTLBIDEn, for Outer Shareable TLB maintenance */
#define ONEREG_HCRX_EL2_VTLBIDOSEn_MASK                  UINT64_C(0x0000000800000000)
#define ONEREG_HCRX_EL2_VTLBIDOSEn_SHIFT                 35
ONEREG_FIELD64(HCRX_EL2, VTLBIDOSEn)

/* [34] FEAT_NV3 control over the trap of HCR_EL2.TTLBOS; not described in the sources used */
#define ONEREG_HCRX_EL2_NVnTTLBOS_MASK                   UINT64_C(0x0000000400000000)
#define ONEREG_HCRX_EL2_NVnTTLBOS_SHIFT                  34
ONEREG_FIELD64(HCRX_EL2, NVnTTLBOS)

/* [33] FEAT_NV3 control over the trap of HCR_EL2.TTLBIS; not described in the sources used */
#define ONEREG_HCRX_EL2_NVnTTLBIS_MASK                   UINT64_C(0x0000000200000000)
#define ONEREG_HCRX_EL2_NVnTTLBIS_SHIFT                  33
ONEREG_FIELD64(HCRX_EL2, NVnTTLBIS)

/* [32] FEAT_NV3 control over the trap of HCR_EL2.TTLB; not described in the sources used */
#define ONEREG_HCRX_EL2_NVnTTLB_MASK                     UINT64_C(0x0000000100000000)
#define ONEREG_HCRX_EL2_NVnTTLB_SHIFT                    32
ONEREG_FIELD64(HCRX_EL2, NVnTTLB)

/* [31] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_HCRX_EL2_FDIT_MASK                        UINT64_C(0x0000000080000000)
#define ONEREG_HCRX_EL2_FDIT_SHIFT                       31
ONEREG_FIELD64(HCRX_EL2, FDIT)

/* [30] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_HCRX_EL2_TPLIMEn_MASK                     UINT64_C(0x0000000040000000)
#define ONEREG_HCRX_EL2_TPLIMEn_SHIFT                    30
ONEREG_FIELD64(HCRX_EL2, TPLIMEn)

/* [29] Enable of the Permission Overlay Extension 2 at EL0 and EL1 */
#define ONEREG_HCRX_EL2_POE2En_MASK                      UINT64_C(0x0000000020000000)
#define ONEREG_HCRX_EL2_POE2En_SHIFT                     29
ONEREG_FIELD64(HCRX_EL2, POE2En)

/* [27] FEAT_NV3: with HCR_EL2.NV, EL1 accesses to NVHCR_EL2 are not trapped */
#define ONEREG_HCRX_EL2_NVTGE_MASK                       UINT64_C(0x0000000008000000)
#define ONEREG_HCRX_EL2_NVTGE_SHIFT                      27
ONEREG_FIELD64(HCRX_EL2, NVTGE)

/* [26] EL1 accesses to the *MASK_EL1 registers are not trapped, and the masks apply */
#define ONEREG_HCRX_EL2_SRMASKEn_MASK                    UINT64_C(0x0000000004000000)
#define ONEREG_HCRX_EL2_SRMASKEn_SHIFT                   26
ONEREG_FIELD64(HCRX_EL2, SRMASKEn)

/* [25] FEAT_TLBID: TLBI domains given at EL1 are virtual, and translated to physical ones */
#define ONEREG_HCRX_EL2_VTLBIDEn_MASK                    UINT64_C(0x0000000002000000)
#define ONEREG_HCRX_EL2_VTLBIDEn_SHIFT                   25
ONEREG_FIELD64(HCRX_EL2, VTLBIDEn)

/* [24] PACM has effect at EL0 and EL1 */
#define ONEREG_HCRX_EL2_PACMEn_MASK                      UINT64_C(0x0000000001000000)
#define ONEREG_HCRX_EL2_PACMEn_SHIFT                     24
ONEREG_FIELD64(HCRX_EL2, PACMEn)

/* [23] EL0 and EL1 accesses to FPMR are not trapped */
#define ONEREG_HCRX_EL2_EnFPM_MASK                       UINT64_C(0x0000000000800000)
#define ONEREG_HCRX_EL2_EnFPM_SHIFT                      23
ONEREG_FIELD64(HCRX_EL2, EnFPM)

/* [22] The Guarded Control Stack is not disabled at EL0 and EL1 */
#define ONEREG_HCRX_EL2_GCSEn_MASK                       UINT64_C(0x0000000000400000)
#define ONEREG_HCRX_EL2_GCSEn_SHIFT                      22
ONEREG_FIELD64(HCRX_EL2, GCSEn)

/* [21] EL0 and EL1 accesses to 128-bit IMPLEMENTATION DEFINED registers are not trapped */
#define ONEREG_HCRX_EL2_EnIDCP128_MASK                   UINT64_C(0x0000000000200000)
#define ONEREG_HCRX_EL2_EnIDCP128_SHIFT                  21
ONEREG_FIELD64(HCRX_EL2, EnIDCP128)

/* [20] External aborts on Device reads in the EL1&0 regime are synchronous */
#define ONEREG_HCRX_EL2_EnSDERR_MASK                     UINT64_C(0x0000000000100000)
#define ONEREG_HCRX_EL2_EnSDERR_SHIFT                    20
ONEREG_FIELD64(HCRX_EL2, EnSDERR)

/* [19] External aborts and SErrors masked at EL0 and EL1 are taken to EL2 */
#define ONEREG_HCRX_EL2_TMEA_MASK                        UINT64_C(0x0000000000080000)
#define ONEREG_HCRX_EL2_TMEA_SHIFT                       19
ONEREG_FIELD64(HCRX_EL2, TMEA)

/* [18] External aborts on Normal reads in the EL1&0 regime are synchronous */
#define ONEREG_HCRX_EL2_EnSNERR_MASK                     UINT64_C(0x0000000000040000)
#define ONEREG_HCRX_EL2_EnSNERR_SHIFT                    18
ONEREG_FIELD64(HCRX_EL2, EnSNERR)

/* [17] EL1 MRRS and MSRR of the VMSAv9-128 registers are not trapped */
#define ONEREG_HCRX_EL2_D128En_MASK                      UINT64_C(0x0000000000020000)
#define ONEREG_HCRX_EL2_D128En_SHIFT                     17
ONEREG_FIELD64(HCRX_EL2, D128En)

/* [16] TCR2_EL1.PTTWI can give writes of RCWS instructions the Reduced Coherence property */
#define ONEREG_HCRX_EL2_PTTWI_MASK                       UINT64_C(0x0000000000010000)
#define ONEREG_HCRX_EL2_PTTWI_SHIFT                      16
ONEREG_FIELD64(HCRX_EL2, PTTWI)

/* [15] EL1 accesses to SCTLR2_EL1 are not trapped, and its value applies */
#define ONEREG_HCRX_EL2_SCTLR2En_MASK                    UINT64_C(0x0000000000008000)
#define ONEREG_HCRX_EL2_SCTLR2En_SHIFT                   15
ONEREG_FIELD64(HCRX_EL2, SCTLR2En)

/* [14] EL1 accesses to TCR2_EL1 are not trapped, and its value applies */
#define ONEREG_HCRX_EL2_TCR2En_MASK                      UINT64_C(0x0000000000004000)
#define ONEREG_HCRX_EL2_TCR2En_SHIFT                     14
ONEREG_FIELD64(HCRX_EL2, TCR2En)

/* [11] Memory Copy and Memory Set instructions are not UNDEFINED at EL0 and EL1 */
#define ONEREG_HCRX_EL2_MSCEn_MASK                       UINT64_C(0x0000000000000800)
#define ONEREG_HCRX_EL2_MSCEn_SHIFT                      11
ONEREG_FIELD64(HCRX_EL2, MSCEn)

/* [10] Memory Copy and Memory Set exceptions of EL1 are taken to EL2 */
#define ONEREG_HCRX_EL2_MCE2_MASK                        UINT64_C(0x0000000000000400)
#define ONEREG_HCRX_EL2_MCE2_SHIFT                       10
ONEREG_FIELD64(HCRX_EL2, MCE2)

/* [9] EL0 and EL1 IC, and DC clean and invalidate, by VA need stage 2 write permission */
#define ONEREG_HCRX_EL2_CMOW_MASK                        UINT64_C(0x0000000000000200)
#define ONEREG_HCRX_EL2_CMOW_SHIFT                       9
ONEREG_FIELD64(HCRX_EL2, CMOW)

/* [8] The virtual FIQ of HCR_EL2.VF has Superpriority */
#define ONEREG_HCRX_EL2_VFNMI_MASK                       UINT64_C(0x0000000000000100)
#define ONEREG_HCRX_EL2_VFNMI_SHIFT                      8
ONEREG_FIELD64(HCRX_EL2, VFNMI)

/* [7] The virtual IRQ of HCR_EL2.VI has Superpriority */
#define ONEREG_HCRX_EL2_VINMI_MASK                       UINT64_C(0x0000000000000080)
#define ONEREG_HCRX_EL2_VINMI_SHIFT                      7
ONEREG_FIELD64(HCRX_EL2, VINMI)

/* [6] Trap EL1 writes of ALLINT, except an MSR (immediate) of 0 */
#define ONEREG_HCRX_EL2_TALLINT_MASK                     UINT64_C(0x0000000000000040)
#define ONEREG_HCRX_EL2_TALLINT_SHIFT                    6
ONEREG_FIELD64(HCRX_EL2, TALLINT)

/* [5] Streaming execution priority of EL0 and EL1 is mapped by SMPRIMAP_EL2 */
#define ONEREG_HCRX_EL2_SMPME_MASK                       UINT64_C(0x0000000000000020)
#define ONEREG_HCRX_EL2_SMPME_SHIFT                      5
ONEREG_FIELD64(HCRX_EL2, SMPME)

/* [4] HFGITR_EL2 traps of TLBI do not apply to the nXS forms */
#define ONEREG_HCRX_EL2_FGTnXS_MASK                      UINT64_C(0x0000000000000010)
#define ONEREG_HCRX_EL2_FGTnXS_SHIFT                     4
ONEREG_FIELD64(HCRX_EL2, FGTnXS)

/* [3] EL1 TLBI, and EL0 and EL1 DSB, act as their nXS forms */
#define ONEREG_HCRX_EL2_FnXS_MASK                        UINT64_C(0x0000000000000008)
#define ONEREG_HCRX_EL2_FnXS_SHIFT                       3
ONEREG_FIELD64(HCRX_EL2, FnXS)

/* [2] EL0 and EL1 ST64BV is not trapped */
#define ONEREG_HCRX_EL2_EnASR_MASK                       UINT64_C(0x0000000000000004)
#define ONEREG_HCRX_EL2_EnASR_SHIFT                      2
ONEREG_FIELD64(HCRX_EL2, EnASR)

/* [1] EL0 and EL1 LD64B and ST64B are not trapped */
#define ONEREG_HCRX_EL2_EnALS_MASK                       UINT64_C(0x0000000000000002)
#define ONEREG_HCRX_EL2_EnALS_SHIFT                      1
ONEREG_FIELD64(HCRX_EL2, EnALS)

/* [0] EL0 and EL1 ST64BV0 is not trapped */
#define ONEREG_HCRX_EL2_EnAS0_MASK                       UINT64_C(0x0000000000000001)
#define ONEREG_HCRX_EL2_EnAS0_SHIFT                      0
ONEREG_FIELD64(HCRX_EL2, EnAS0)

#define ONEREG_HCRX_EL2_RES0                             UINT64_C(0xffffff0010003000)
#define ONEREG_HCRX_EL2_RES1                             UINT64_C(0x0000000000000000)

/* HACR_EL2 has no accessors: no fields; all bits are IMPDEF */

/*
 * HSTR_EL2: Hypervisor System Trap Register
 */

/* [15] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 15 */
#define ONEREG_HSTR_EL2_T15_MASK                         UINT64_C(0x0000000000008000)
#define ONEREG_HSTR_EL2_T15_SHIFT                        15
ONEREG_FIELD64(HSTR_EL2, T15)

/* [13] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 13 */
#define ONEREG_HSTR_EL2_T13_MASK                         UINT64_C(0x0000000000002000)
#define ONEREG_HSTR_EL2_T13_SHIFT                        13
ONEREG_FIELD64(HSTR_EL2, T13)

/* [12] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 12 */
#define ONEREG_HSTR_EL2_T12_MASK                         UINT64_C(0x0000000000001000)
#define ONEREG_HSTR_EL2_T12_SHIFT                        12
ONEREG_FIELD64(HSTR_EL2, T12)

/* [11] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 11 */
#define ONEREG_HSTR_EL2_T11_MASK                         UINT64_C(0x0000000000000800)
#define ONEREG_HSTR_EL2_T11_SHIFT                        11
ONEREG_FIELD64(HSTR_EL2, T11)

/* [10] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 10 */
#define ONEREG_HSTR_EL2_T10_MASK                         UINT64_C(0x0000000000000400)
#define ONEREG_HSTR_EL2_T10_SHIFT                        10
ONEREG_FIELD64(HSTR_EL2, T10)

/* [9] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 9 */
#define ONEREG_HSTR_EL2_T9_MASK                          UINT64_C(0x0000000000000200)
#define ONEREG_HSTR_EL2_T9_SHIFT                         9
ONEREG_FIELD64(HSTR_EL2, T9)

/* [8] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 8 */
#define ONEREG_HSTR_EL2_T8_MASK                          UINT64_C(0x0000000000000100)
#define ONEREG_HSTR_EL2_T8_SHIFT                         8
ONEREG_FIELD64(HSTR_EL2, T8)

/* [7] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 7 */
#define ONEREG_HSTR_EL2_T7_MASK                          UINT64_C(0x0000000000000080)
#define ONEREG_HSTR_EL2_T7_SHIFT                         7
ONEREG_FIELD64(HSTR_EL2, T7)

/* [6] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 6 */
#define ONEREG_HSTR_EL2_T6_MASK                          UINT64_C(0x0000000000000040)
#define ONEREG_HSTR_EL2_T6_SHIFT                         6
ONEREG_FIELD64(HSTR_EL2, T6)

/* [5] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 5 */
#define ONEREG_HSTR_EL2_T5_MASK                          UINT64_C(0x0000000000000020)
#define ONEREG_HSTR_EL2_T5_SHIFT                         5
ONEREG_FIELD64(HSTR_EL2, T5)

/* [3] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 3 */
#define ONEREG_HSTR_EL2_T3_MASK                          UINT64_C(0x0000000000000008)
#define ONEREG_HSTR_EL2_T3_SHIFT                         3
ONEREG_FIELD64(HSTR_EL2, T3)

/* [2] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 2 */
#define ONEREG_HSTR_EL2_T2_MASK                          UINT64_C(0x0000000000000004)
#define ONEREG_HSTR_EL2_T2_SHIFT                         2
ONEREG_FIELD64(HSTR_EL2, T2)

/* [1] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 1 */
#define ONEREG_HSTR_EL2_T1_MASK                          UINT64_C(0x0000000000000002)
#define ONEREG_HSTR_EL2_T1_SHIFT                         1
ONEREG_FIELD64(HSTR_EL2, T1)

/* [0] Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 0 */
#define ONEREG_HSTR_EL2_T0_MASK                          UINT64_C(0x0000000000000001)
#define ONEREG_HSTR_EL2_T0_SHIFT                         0
ONEREG_FIELD64(HSTR_EL2, T0)

#define ONEREG_HSTR_EL2_RES0                             UINT64_C(0xffffffffffff4010)
#define ONEREG_HSTR_EL2_RES1                             UINT64_C(0x0000000000000000)

/*
 * CPTR_EL2: Architectural Feature Trap Register (EL2)
 */

/* [31] Trap EL1 accesses to CPACR_EL1 and CPACR */
#define ONEREG_CPTR_EL2_TCPAC_MASK                       UINT64_C(0x0000000080000000)
#define ONEREG_CPTR_EL2_TCPAC_SHIFT                      31
ONEREG_FIELD64(CPTR_EL2, TCPAC)

/* [30] Trap EL0 and EL1 accesses to the Activity Monitor registers */
#define ONEREG_CPTR_EL2_TAM_MASK                         UINT64_C(0x0000000040000000)
#define ONEREG_CPTR_EL2_TAM_SHIFT                        30
ONEREG_FIELD64(CPTR_EL2, TAM)

#define ONEREG_CPTR_EL2_RES0                             UINT64_C(0x0000000000000000)
#define ONEREG_CPTR_EL2_RES1                             UINT64_C(0x0000000000000000)

/*
 * CPTR_EL2, E2H: EL2 Host: the layout of CPACR_EL1
 * Where HCR_EL2.E2H is 1.
 */

/* [33] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_CPTR_EL2_E2H_E0TP1E_MASK                  UINT64_C(0x0000000200000000)
#define ONEREG_CPTR_EL2_E2H_E0TP1E_SHIFT                 33
ONEREG_FIELD64(CPTR_EL2, E2H_E0TP1E)

/* [32] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_CPTR_EL2_E2H_E0TP0E_MASK                  UINT64_C(0x0000000100000000)
#define ONEREG_CPTR_EL2_E2H_E0TP0E_SHIFT                 32
ONEREG_FIELD64(CPTR_EL2, E2H_E0TP0E)

/* [29] EL0 accesses to POR_EL0 are not trapped */
#define ONEREG_CPTR_EL2_E2H_E0POE_MASK                   UINT64_C(0x0000000020000000)
#define ONEREG_CPTR_EL2_E2H_E0POE_SHIFT                  29
ONEREG_FIELD64(CPTR_EL2, E2H_E0POE)

/* [28] Trap accesses to the trace registers */
#define ONEREG_CPTR_EL2_E2H_TTA_MASK                     UINT64_C(0x0000000010000000)
#define ONEREG_CPTR_EL2_E2H_TTA_SHIFT                    28
ONEREG_FIELD64(CPTR_EL2, E2H_TTA)

/* [25:24] Trap of SME instructions and registers */
#define ONEREG_CPTR_EL2_E2H_SMEN_MASK                    UINT64_C(0x0000000003000000)
#define ONEREG_CPTR_EL2_E2H_SMEN_SHIFT                   24
ONEREG_FIELD64(CPTR_EL2, E2H_SMEN)
enum {
	ONEREG_CPTR_EL2_E2H_SMEN_TRAP_ALL = 0, /* SME trapped at EL0, EL1 and EL2 */
	ONEREG_CPTR_EL2_E2H_SMEN_TRAP_EL0 = 1, /* SME trapped at EL0 if HCR_EL2.TGE is 1, else not at all */
	ONEREG_CPTR_EL2_E2H_SMEN_TRAP_ALL_2 = 2, /* As TRAP_ALL */
	ONEREG_CPTR_EL2_E2H_SMEN_NO_TRAP = 3, /* Not trapped */
};

/* [21:20] Trap of Advanced SIMD, floating-point, SVE and SME instructions */
#define ONEREG_CPTR_EL2_E2H_FPEN_MASK                    UINT64_C(0x0000000000300000)
#define ONEREG_CPTR_EL2_E2H_FPEN_SHIFT                   20
ONEREG_FIELD64(CPTR_EL2, E2H_FPEN)
enum {
	ONEREG_CPTR_EL2_E2H_FPEN_TRAP_ALL = 0, /* Floating-point and SIMD trapped at EL0, EL1 and EL2 */
	ONEREG_CPTR_EL2_E2H_FPEN_TRAP_EL0 = 1, /* Floating-point and SIMD trapped at EL0 if HCR_EL2.TGE is 1, else not at all */
	ONEREG_CPTR_EL2_E2H_FPEN_TRAP_ALL_2 = 2, /* As TRAP_ALL */
	ONEREG_CPTR_EL2_E2H_FPEN_NO_TRAP = 3, /* Not trapped */
};

/* [17:16] Trap of SVE instructions and ZCR_EL1 and ZCR_EL2 */
#define ONEREG_CPTR_EL2_E2H_ZEN_MASK                     UINT64_C(0x0000000000030000)
#define ONEREG_CPTR_EL2_E2H_ZEN_SHIFT                    16
ONEREG_FIELD64(CPTR_EL2, E2H_ZEN)
enum {
	ONEREG_CPTR_EL2_E2H_ZEN_TRAP_ALL = 0, /* SVE trapped at EL0, EL1 and EL2 */
	ONEREG_CPTR_EL2_E2H_ZEN_TRAP_EL0 = 1, /* SVE trapped at EL0 if HCR_EL2.TGE is 1, else not at all */
	ONEREG_CPTR_EL2_E2H_ZEN_TRAP_ALL_2 = 2, /* As TRAP_ALL */
	ONEREG_CPTR_EL2_E2H_ZEN_NO_TRAP = 3, /* Not trapped */
};

#define ONEREG_CPTR_EL2_E2H_RES0                         UINT64_C(0xfffffffc0cccffff)
#define ONEREG_CPTR_EL2_E2H_RES1                         UINT64_C(0x0000000000000000)

/*
 * CPTR_EL2, no_E2H: Not EL2 Host
 * Where HCR_EL2.E2H is 0.
 */

/* [20] Trap accesses to the trace registers */
#define ONEREG_CPTR_EL2_no_E2H_TTA_MASK                  UINT64_C(0x0000000000100000)
#define ONEREG_CPTR_EL2_no_E2H_TTA_SHIFT                 20
ONEREG_FIELD64(CPTR_EL2, no_E2H_TTA)

/* [12] Trap SME instructions, and accesses to SVCR, SMCR_EL1 and SMCR_EL2 */
#define ONEREG_CPTR_EL2_no_E2H_TSM_MASK                  UINT64_C(0x0000000000001000)
#define ONEREG_CPTR_EL2_no_E2H_TSM_SHIFT                 12
ONEREG_FIELD64(CPTR_EL2, no_E2H_TSM)

/* [10] Trap Advanced SIMD, floating-point, SVE and SME instructions */
#define ONEREG_CPTR_EL2_no_E2H_TFP_MASK                  UINT64_C(0x0000000000000400)
#define ONEREG_CPTR_EL2_no_E2H_TFP_SHIFT                 10
ONEREG_FIELD64(CPTR_EL2, no_E2H_TFP)

/* [8] Trap SVE instructions, and accesses to ZCR_EL1 and ZCR_EL2 */
#define ONEREG_CPTR_EL2_no_E2H_TZ_MASK                   UINT64_C(0x0000000000000100)
#define ONEREG_CPTR_EL2_no_E2H_TZ_SHIFT                  8
ONEREG_FIELD64(CPTR_EL2, no_E2H_TZ)

#define ONEREG_CPTR_EL2_no_E2H_RES0                      UINT64_C(0xffffffff3fefc800)
#define ONEREG_CPTR_EL2_no_E2H_RES1                      UINT64_C(0x00000000000022ff)

/*
 * MDCR_EL2: Monitor Debug Configuration Register (EL2)
 */

/* [50] Execution from MDSTEPOP_EL1 is not disabled */
#define ONEREG_MDCR_EL2_EnSTEPOP_MASK                    UINT64_C(0x0004000000000000)
#define ONEREG_MDCR_EL2_EnSTEPOP_SHIFT                   50
ONEREG_FIELD64(MDCR_EL2, EnSTEPOP)

/* [43] Use of more than 16 breakpoints or watchpoints is not disabled */
#define ONEREG_MDCR_EL2_EBWE_MASK                        UINT64_C(0x0000080000000000)
#define ONEREG_MDCR_EL2_EBWE_SHIFT                       43
ONEREG_FIELD64(MDCR_EL2, EBWE)

/* [41:40] How PMU overflows are signalled at EL0, EL1 and EL2 */
#define ONEREG_MDCR_EL2_PMEE_MASK                        UINT64_C(0x0000030000000000)
#define ONEREG_MDCR_EL2_PMEE_SHIFT                       40
ONEREG_FIELD64(MDCR_EL2, PMEE)
enum {
	ONEREG_MDCR_EL2_PMEE_IRQ = 0, /* By the PMUIRQ signal; the PMU Profiling exception is disabled */
	ONEREG_MDCR_EL2_PMEE_PMECR = 1, /* As PMECR_EL1.PMEE says */
	ONEREG_MDCR_EL2_PMEE_EXC = 3, /* By the PMU Profiling exception; the PMUIRQ signal is deasserted */
};

/* [36] Event counters of the second range stop when SPE profiling stops */
#define ONEREG_MDCR_EL2_HPMFZS_MASK                      UINT64_C(0x0000001000000000)
#define ONEREG_MDCR_EL2_HPMFZS_SHIFT                     36
ONEREG_FIELD64(MDCR_EL2, HPMFZS)

/* [31:30] PMU snapshots: generation of Capture events */
#define ONEREG_MDCR_EL2_PMSSE_MASK                       UINT64_C(0x00000000c0000000)
#define ONEREG_MDCR_EL2_PMSSE_SHIFT                      30
ONEREG_FIELD64(MDCR_EL2, PMSSE)
enum {
	ONEREG_MDCR_EL2_PMSSE_DISABLED = 0, /* Disabled */
	ONEREG_MDCR_EL2_PMSSE_PMECR = 1, /* As PMECR_EL1.SSE says */
	ONEREG_MDCR_EL2_PMSSE_PROHIBITED = 2, /* Enabled and prohibited */
	ONEREG_MDCR_EL2_PMSSE_ALLOWED = 3, /* Enabled and allowed */
};

/* [29] Event counters of the second range stop when one of them overflows */
#define ONEREG_MDCR_EL2_HPMFZO_MASK                      UINT64_C(0x0000000020000000)
#define ONEREG_MDCR_EL2_HPMFZO_SHIFT                     29
ONEREG_FIELD64(MDCR_EL2, HPMFZO)

/* [28] Multi-threaded counting by PMEVTYPER<n>_EL0.MT is not disabled */
#define ONEREG_MDCR_EL2_MTPME_MASK                       UINT64_C(0x0000000010000000)
#define ONEREG_MDCR_EL2_MTPME_SHIFT                      28
ONEREG_FIELD64(MDCR_EL2, MTPME)

/* [27] Trap EL0 and EL1 accesses to the Debug Communications Channel registers */
#define ONEREG_MDCR_EL2_TDCC_MASK                        UINT64_C(0x0000000008000000)
#define ONEREG_MDCR_EL2_TDCC_SHIFT                       27
ONEREG_FIELD64(MDCR_EL2, TDCC)

/* [26] Event counters of the second range overflow at 64 bits, not 32 */
#define ONEREG_MDCR_EL2_HLP_MASK                         UINT64_C(0x0000000004000000)
#define ONEREG_MDCR_EL2_HLP_SHIFT                        26
ONEREG_FIELD64(MDCR_EL2, HLP)

/* [25:24] Owner of the trace buffer, and trap of EL1 accesses to its registers */
#define ONEREG_MDCR_EL2_E2TB_MASK                        UINT64_C(0x0000000003000000)
#define ONEREG_MDCR_EL2_E2TB_SHIFT                       24
ONEREG_FIELD64(MDCR_EL2, E2TB)
enum {
	ONEREG_MDCR_EL2_E2TB_EL2 = 0, /* Owned by EL2; EL1 accesses are trapped */
	ONEREG_MDCR_EL2_E2TB_EL1_TRAP = 2, /* Owned by EL1; EL1 accesses are trapped */
	ONEREG_MDCR_EL2_E2TB_EL1 = 3, /* Owned by EL1; EL1 accesses are not trapped */
};

/* [23] PMCCNTR_EL0 does not count at EL2 */
#define ONEREG_MDCR_EL2_HCCD_MASK                        UINT64_C(0x0000000000800000)
#define ONEREG_MDCR_EL2_HCCD_SHIFT                       23
ONEREG_FIELD64(MDCR_EL2, HCCD)

/* [19] Trap EL1 accesses to TRFCR_EL1 and TRFCR */
#define ONEREG_MDCR_EL2_TTRF_MASK                        UINT64_C(0x0000000000080000)
#define ONEREG_MDCR_EL2_TTRF_SHIFT                       19
ONEREG_FIELD64(MDCR_EL2, TTRF)

/* [17] Event counters of the first range do not count at EL2 */
#define ONEREG_MDCR_EL2_HPMD_MASK                        UINT64_C(0x0000000000020000)
#define ONEREG_MDCR_EL2_HPMD_SHIFT                       17
ONEREG_FIELD64(MDCR_EL2, HPMD)

/* [15] EL0 and EL1 accesses to the System PMU registers are not trapped */
#define ONEREG_MDCR_EL2_EnSPM_MASK                       UINT64_C(0x0000000000008000)
#define ONEREG_MDCR_EL2_EnSPM_SHIFT                      15
ONEREG_FIELD64(MDCR_EL2, EnSPM)

/* [14] Trap EL1 accesses to the Statistical Profiling registers */
#define ONEREG_MDCR_EL2_TPMS_MASK                        UINT64_C(0x0000000000004000)
#define ONEREG_MDCR_EL2_TPMS_SHIFT                       14
ONEREG_FIELD64(MDCR_EL2, TPMS)

/* [13:12] Owner of the Profiling Buffer, and trap of EL1 accesses to its registers */
#define ONEREG_MDCR_EL2_E2PB_MASK                        UINT64_C(0x0000000000003000)
#define ONEREG_MDCR_EL2_E2PB_SHIFT                       12
ONEREG_FIELD64(MDCR_EL2, E2PB)
enum {
	ONEREG_MDCR_EL2_E2PB_EL2 = 0, /* Owned by EL2; EL1 accesses are trapped */
	ONEREG_MDCR_EL2_E2PB_EL1_TRAP = 2, /* Owned by EL1; EL1 accesses are trapped */
	ONEREG_MDCR_EL2_E2PB_EL1 = 3, /* Owned by EL1; EL1 accesses are not trapped */
};

/* [11] Trap EL0 and EL1 accesses to the Debug ROM address registers */
#define ONEREG_MDCR_EL2_TDRA_MASK                        UINT64_C(0x0000000000000800)
#define ONEREG_MDCR_EL2_TDRA_SHIFT                       11
ONEREG_FIELD64(MDCR_EL2, TDRA)

/* [10] Trap EL1 accesses to the OS lock, OS double lock and debug powerdown registers */
#define ONEREG_MDCR_EL2_TDOSA_MASK                       UINT64_C(0x0000000000000400)
#define ONEREG_MDCR_EL2_TDOSA_SHIFT                      10
ONEREG_FIELD64(MDCR_EL2, TDOSA)

/* [9] Trap EL0 and EL1 accesses to the other debug System registers */
#define ONEREG_MDCR_EL2_TDA_MASK                         UINT64_C(0x0000000000000200)
#define ONEREG_MDCR_EL2_TDA_SHIFT                        9
ONEREG_FIELD64(MDCR_EL2, TDA)

/* [8] Debug exceptions of EL0 and EL1 are taken to EL2; TDRA, TDOSA and TDA act as 1 */
#define ONEREG_MDCR_EL2_TDE_MASK                         UINT64_C(0x0000000000000100)
#define ONEREG_MDCR_EL2_TDE_SHIFT                        8
ONEREG_FIELD64(MDCR_EL2, TDE)

/* [7] Event counters of the second range are enabled */
#define ONEREG_MDCR_EL2_HPME_MASK                        UINT64_C(0x0000000000000080)
#define ONEREG_MDCR_EL2_HPME_SHIFT                       7
ONEREG_FIELD64(MDCR_EL2, HPME)

/* [6] Trap EL0 and EL1 accesses to the Performance Monitors registers */
#define ONEREG_MDCR_EL2_TPM_MASK                         UINT64_C(0x0000000000000040)
#define ONEREG_MDCR_EL2_TPM_SHIFT                        6
ONEREG_FIELD64(MDCR_EL2, TPM)

/* [5] Trap EL0 and EL1 accesses to PMCR_EL0 and PMCR */
#define ONEREG_MDCR_EL2_TPMCR_MASK                       UINT64_C(0x0000000000000020)
#define ONEREG_MDCR_EL2_TPMCR_SHIFT                      5
ONEREG_FIELD64(MDCR_EL2, TPMCR)

/* [4:0] Number of event counters of the first range, those that EL1 can use */
#define ONEREG_MDCR_EL2_HPMN_MASK                        UINT64_C(0x000000000000001f)
#define ONEREG_MDCR_EL2_HPMN_SHIFT                       0
ONEREG_FIELD64(MDCR_EL2, HPMN)

#define ONEREG_MDCR_EL2_RES0                             UINT64_C(0xfffbf4ef00750000)
#define ONEREG_MDCR_EL2_RES1                             UINT64_C(0x0000000000000000)

/*
 * VPIDR_EL2: Virtualization Processor ID Register
 */

/* [31:24] Implementer code of MIDR_EL1 as EL1 reads it */
#define ONEREG_VPIDR_EL2_Implementer_MASK                UINT64_C(0x00000000ff000000)
#define ONEREG_VPIDR_EL2_Implementer_SHIFT               24
ONEREG_FIELD64(VPIDR_EL2, Implementer)

/* [23:20] Major revision of MIDR_EL1 as EL1 reads it */
#define ONEREG_VPIDR_EL2_Variant_MASK                    UINT64_C(0x0000000000f00000)
#define ONEREG_VPIDR_EL2_Variant_SHIFT                   20
ONEREG_FIELD64(VPIDR_EL2, Variant)

/* [19:16] Architecture of MIDR_EL1 as EL1 reads it */
#define ONEREG_VPIDR_EL2_Architecture_MASK               UINT64_C(0x00000000000f0000)
#define ONEREG_VPIDR_EL2_Architecture_SHIFT              16
ONEREG_FIELD64(VPIDR_EL2, Architecture)
enum {
	ONEREG_VPIDR_EL2_Architecture_ARMV4 = 1, /* Armv4 */
	ONEREG_VPIDR_EL2_Architecture_ARMV4T = 2, /* Armv4T */
	ONEREG_VPIDR_EL2_Architecture_ARMV5 = 3, /* Armv5 (obsolete) */
	ONEREG_VPIDR_EL2_Architecture_ARMV5T = 4, /* Armv5T */
	ONEREG_VPIDR_EL2_Architecture_ARMV5TE = 5, /* Armv5TE */
	ONEREG_VPIDR_EL2_Architecture_ARMV5TEJ = 6, /* Armv5TEJ */
	ONEREG_VPIDR_EL2_Architecture_ARMV6 = 7, /* Armv6 */
	ONEREG_VPIDR_EL2_Architecture_CPUID = 0xf, /* As the ID registers say */
};

/* [15:4] Part number of MIDR_EL1 as EL1 reads it */
#define ONEREG_VPIDR_EL2_PartNum_MASK                    UINT64_C(0x000000000000fff0)
#define ONEREG_VPIDR_EL2_PartNum_SHIFT                   4
ONEREG_FIELD64(VPIDR_EL2, PartNum)

/* [3:0] Minor revision of MIDR_EL1 as EL1 reads it */
#define ONEREG_VPIDR_EL2_Revision_MASK                   UINT64_C(0x000000000000000f)
#define ONEREG_VPIDR_EL2_Revision_SHIFT                  0
ONEREG_FIELD64(VPIDR_EL2, Revision)

#define ONEREG_VPIDR_EL2_RES0                            UINT64_C(0xffffffff00000000)
#define ONEREG_VPIDR_EL2_RES1                            UINT64_C(0x0000000000000000)

/*
 * VMPIDR_EL2: Virtualization Multiprocessor ID Register
 */

/* [39:32] Affinity level 3 of MPIDR_EL1 as EL1 reads it */
#define ONEREG_VMPIDR_EL2_Aff3_MASK                      UINT64_C(0x000000ff00000000)
#define ONEREG_VMPIDR_EL2_Aff3_SHIFT                     32
ONEREG_FIELD64(VMPIDR_EL2, Aff3)

/* [30] Uniprocessor system, as EL1 reads it */
#define ONEREG_VMPIDR_EL2_U_MASK                         UINT64_C(0x0000000040000000)
#define ONEREG_VMPIDR_EL2_U_SHIFT                        30
ONEREG_FIELD64(VMPIDR_EL2, U)

/* [24] PEs of the lowest affinity level are interdependent (multithreading), as EL1 reads it */
#define ONEREG_VMPIDR_EL2_MT_MASK                        UINT64_C(0x0000000001000000)
#define ONEREG_VMPIDR_EL2_MT_SHIFT                       24
ONEREG_FIELD64(VMPIDR_EL2, MT)

/* [23:16] Affinity level 2 of MPIDR_EL1 as EL1 reads it */
#define ONEREG_VMPIDR_EL2_Aff2_MASK                      UINT64_C(0x0000000000ff0000)
#define ONEREG_VMPIDR_EL2_Aff2_SHIFT                     16
ONEREG_FIELD64(VMPIDR_EL2, Aff2)

/* [15:8] Affinity level 1 of MPIDR_EL1 as EL1 reads it */
#define ONEREG_VMPIDR_EL2_Aff1_MASK                      UINT64_C(0x000000000000ff00)
#define ONEREG_VMPIDR_EL2_Aff1_SHIFT                     8
ONEREG_FIELD64(VMPIDR_EL2, Aff1)

/* [7:0] Affinity level 0 of MPIDR_EL1 as EL1 reads it */
#define ONEREG_VMPIDR_EL2_Aff0_MASK                      UINT64_C(0x00000000000000ff)
#define ONEREG_VMPIDR_EL2_Aff0_SHIFT                     0
ONEREG_FIELD64(VMPIDR_EL2, Aff0)

#define ONEREG_VMPIDR_EL2_RES0                           UINT64_C(0xffffff003e000000)
#define ONEREG_VMPIDR_EL2_RES1                           UINT64_C(0x0000000080000000)

/*
 * VNCR_EL2: Virtual Nested Control Register
 */

#define ONEREG_VNCR_EL2_RES0                             UINT64_C(0x0000000000000fff)
#define ONEREG_VNCR_EL2_RES1                             UINT64_C(0x0000000000000000)

/*
 * VNCR_EL2, VA48: Addresses of 48 bits
 * Where ID_AA64MMFR2_EL1.VARange is 0.
 */

/* [63:49] Sign extension of the address */
#define ONEREG_VNCR_EL2_VA48_RESS_MASK                   UINT64_C(0xfffe000000000000)
#define ONEREG_VNCR_EL2_VA48_RESS_SHIFT                  49
ONEREG_FIELD64(VNCR_EL2, VA48_RESS)

/* [48:12] Page that holds the registers of EL1 and EL2 for nested virtualization, bits 48:12 */
#define ONEREG_VNCR_EL2_VA48_BADDR_MASK                  UINT64_C(0x0001fffffffff000)
#define ONEREG_VNCR_EL2_VA48_BADDR_SHIFT                 12
ONEREG_FIELD64(VNCR_EL2, VA48_BADDR)

#define ONEREG_VNCR_EL2_VA48_RES0                        UINT64_C(0x0000000000000000)
#define ONEREG_VNCR_EL2_VA48_RES1                        UINT64_C(0x0000000000000000)

/*
 * VNCR_EL2, VA52: Addresses of 52 bits, FEAT_LVA
 * Where ID_AA64MMFR2_EL1.VARange is 1.
 */

/* [63:53] Sign extension of the address */
#define ONEREG_VNCR_EL2_VA52_RESS_MASK                   UINT64_C(0xffe0000000000000)
#define ONEREG_VNCR_EL2_VA52_RESS_SHIFT                  53
ONEREG_FIELD64(VNCR_EL2, VA52_RESS)

/* [52:12] Page that holds the registers of EL1 and EL2 for nested virtualization, bits 52:12 */
#define ONEREG_VNCR_EL2_VA52_BADDR_MASK                  UINT64_C(0x001ffffffffff000)
#define ONEREG_VNCR_EL2_VA52_BADDR_SHIFT                 12
ONEREG_FIELD64(VNCR_EL2, VA52_BADDR)

#define ONEREG_VNCR_EL2_VA52_RES0                        UINT64_C(0x0000000000000000)
#define ONEREG_VNCR_EL2_VA52_RES1                        UINT64_C(0x0000000000000000)

/*
 * VNCR_EL2, VA56: Addresses of 56 bits, FEAT_LVA3
 * Where ID_AA64MMFR2_EL1.VARange is 2.
 */

/* [63:57] Sign extension of the address */
#define ONEREG_VNCR_EL2_VA56_RESS_MASK                   UINT64_C(0xfe00000000000000)
#define ONEREG_VNCR_EL2_VA56_RESS_SHIFT                  57
ONEREG_FIELD64(VNCR_EL2, VA56_RESS)

/* [56:12] Page that holds the registers of EL1 and EL2 for nested virtualization, bits 56:12 */
#define ONEREG_VNCR_EL2_VA56_BADDR_MASK                  UINT64_C(0x01fffffffffff000)
#define ONEREG_VNCR_EL2_VA56_BADDR_SHIFT                 12
ONEREG_FIELD64(VNCR_EL2, VA56_BADDR)

#define ONEREG_VNCR_EL2_VA56_RES0                        UINT64_C(0x0000000000000000)
#define ONEREG_VNCR_EL2_VA56_RES1                        UINT64_C(0x0000000000000000)

/*
 * NVHCR_EL2: Nested Virtualization Hypervisor Configuration Register
 */

/* [63:60] Minimum delay of a trap of WFE by TWE, as 2^(TWEDEL + 8) cycles */
#define ONEREG_NVHCR_EL2_TWEDEL_MASK                     UINT64_C(0xf000000000000000)
#define ONEREG_NVHCR_EL2_TWEDEL_SHIFT                    60
ONEREG_FIELD64(NVHCR_EL2, TWEDEL)

/* [59] Traps of WFE by TWE are delayed by TWEDEL */
#define ONEREG_NVHCR_EL2_TWEDEn_MASK                     UINT64_C(0x0800000000000000)
#define ONEREG_NVHCR_EL2_TWEDEn_SHIFT                    59
ONEREG_FIELD64(NVHCR_EL2, TWEDEn)

/* [58] Trap EL1 accesses to the ID group 5 register, GMID_EL1 */
#define ONEREG_NVHCR_EL2_TID5_MASK                       UINT64_C(0x0400000000000000)
#define ONEREG_NVHCR_EL2_TID5_SHIFT                      58
ONEREG_FIELD64(NVHCR_EL2, TID5)

/* [57] With DC, EL1&0 stage 1 translations have the Tagged attribute */
#define ONEREG_NVHCR_EL2_DCT_MASK                        UINT64_C(0x0200000000000000)
#define ONEREG_NVHCR_EL2_DCT_SHIFT                       57
ONEREG_FIELD64(NVHCR_EL2, DCT)

/* [56] Memory tagging at EL0 and EL1 is not disabled and its registers are not trapped */
#define ONEREG_NVHCR_EL2_ATA_MASK                        UINT64_C(0x0100000000000000)
#define ONEREG_NVHCR_EL2_ATA_SHIFT                       56
ONEREG_FIELD64(NVHCR_EL2, ATA)

/* [55] Trap EL1 Outer Shareable TLB maintenance */
#define ONEREG_NVHCR_EL2_TTLBOS_MASK                     UINT64_C(0x0080000000000000)
#define ONEREG_NVHCR_EL2_TTLBOS_SHIFT                    55
ONEREG_FIELD64(NVHCR_EL2, TTLBOS)

/* [54] Trap EL1 Inner Shareable TLB maintenance */
#define ONEREG_NVHCR_EL2_TTLBIS_MASK                     UINT64_C(0x0040000000000000)
#define ONEREG_NVHCR_EL2_TTLBIS_SHIFT                    54
ONEREG_FIELD64(NVHCR_EL2, TTLBIS)

/* [53] EL0 and EL1 accesses to SCXTNUM_EL0 and SCXTNUM_EL1 are not trapped */
#define ONEREG_NVHCR_EL2_EnSCXT_MASK                     UINT64_C(0x0020000000000000)
#define ONEREG_NVHCR_EL2_EnSCXT_SHIFT                    53
ONEREG_FIELD64(NVHCR_EL2, EnSCXT)

/* [52] Trap EL0 and EL1 cache maintenance to the Point of Unification, except IC IALLUIS */
#define ONEREG_NVHCR_EL2_TOCU_MASK                       UINT64_C(0x0010000000000000)
#define ONEREG_NVHCR_EL2_TOCU_SHIFT                      52
ONEREG_FIELD64(NVHCR_EL2, TOCU)

/* [51] Activity Monitors virtual offsets apply */
#define ONEREG_NVHCR_EL2_AMVOFFEN_MASK                   UINT64_C(0x0008000000000000)
#define ONEREG_NVHCR_EL2_AMVOFFEN_SHIFT                  51
ONEREG_FIELD64(NVHCR_EL2, AMVOFFEN)

/* [50] Trap EL1 IC IALLUIS */
#define ONEREG_NVHCR_EL2_TICAB_MASK                      UINT64_C(0x0004000000000000)
#define ONEREG_NVHCR_EL2_TICAB_SHIFT                     50
ONEREG_FIELD64(NVHCR_EL2, TICAB)

/* [49] Trap EL1 accesses to ID group 4: CCSIDR, CCSIDR2, CLIDR and CSSELR registers */
#define ONEREG_NVHCR_EL2_TID4_MASK                       UINT64_C(0x0002000000000000)
#define ONEREG_NVHCR_EL2_TID4_SHIFT                      49
ONEREG_FIELD64(NVHCR_EL2, TID4)

/* [48] Aborts by Granule protection faults at EL0 and EL1 are taken to EL2 */
#define ONEREG_NVHCR_EL2_GPF_MASK                        UINT64_C(0x0001000000000000)
#define ONEREG_NVHCR_EL2_GPF_SHIFT                       48
ONEREG_FIELD64(NVHCR_EL2, GPF)

/* [47] EL1 accesses to ERXPFGCDN_EL1, ERXPFGCTL_EL1 and ERXPFGF_EL1 are not trapped */
#define ONEREG_NVHCR_EL2_FIEN_MASK                       UINT64_C(0x0000800000000000)
#define ONEREG_NVHCR_EL2_FIEN_SHIFT                      47
ONEREG_FIELD64(NVHCR_EL2, FIEN)

/* [46] Forced Write-Back: stage 2 alone can give the combined cacheability */
#define ONEREG_NVHCR_EL2_FWB_MASK                        UINT64_C(0x0000400000000000)
#define ONEREG_NVHCR_EL2_FWB_SHIFT                       46
ONEREG_FIELD64(NVHCR_EL2, FWB)

/* [45] NV and NV1 turn EL1 accesses to EL2 registers into memory or EL1 register accesses */
#define ONEREG_NVHCR_EL2_NV2_MASK                        UINT64_C(0x0000200000000000)
#define ONEREG_NVHCR_EL2_NV2_SHIFT                       45
ONEREG_FIELD64(NVHCR_EL2, NV2)

/* [44] Trap EL1 AT S1E0R, S1E0W, S1E1R, S1E1W, S1E1RP, S1E1WP and S1E1A */
#define ONEREG_NVHCR_EL2_AT_MASK                         UINT64_C(0x0000100000000000)
#define ONEREG_NVHCR_EL2_AT_SHIFT                        44
ONEREG_FIELD64(NVHCR_EL2, AT)

/* [43] With NV, EL1 accesses to VBAR_EL1, ELR_EL1 and SPSR_EL1 are also trapped or redirected */
#define ONEREG_NVHCR_EL2_NV1_MASK                        UINT64_C(0x0000080000000000)
#define ONEREG_NVHCR_EL2_NV1_SHIFT                       43
ONEREG_FIELD64(NVHCR_EL2, NV1)

/* [42] Nested virtualization: EL1 accesses to EL2 registers, and ERET, are trapped or redirected */
#define ONEREG_NVHCR_EL2_NV_MASK                         UINT64_C(0x0000040000000000)
#define ONEREG_NVHCR_EL2_NV_SHIFT                        42
ONEREG_FIELD64(NVHCR_EL2, NV)

/* [41] Pointer Authentication instructions at EL0 and EL1 are not trapped */
#define ONEREG_NVHCR_EL2_API_MASK                        UINT64_C(0x0000020000000000)
#define ONEREG_NVHCR_EL2_API_SHIFT                       41
ONEREG_FIELD64(NVHCR_EL2, API)

/* [40] EL1 accesses to the Pointer Authentication key registers are not trapped */
#define ONEREG_NVHCR_EL2_APK_MASK                        UINT64_C(0x0000010000000000)
#define ONEREG_NVHCR_EL2_APK_SHIFT                       40
ONEREG_FIELD64(NVHCR_EL2, APK)

/* [37] Synchronous External aborts at EL0 and EL1 are taken to EL2 */
#define ONEREG_NVHCR_EL2_TEA_MASK                        UINT64_C(0x0000002000000000)
#define ONEREG_NVHCR_EL2_TEA_SHIFT                       37
ONEREG_FIELD64(NVHCR_EL2, TEA)

/* [36] Trap EL1 accesses to the Error Record registers */
#define ONEREG_NVHCR_EL2_TERR_MASK                       UINT64_C(0x0000001000000000)
#define ONEREG_NVHCR_EL2_TERR_SHIFT                      36
ONEREG_FIELD64(NVHCR_EL2, TERR)

/* [35] Trap Non-secure and Realm EL1 accesses to the LOR registers */
#define ONEREG_NVHCR_EL2_TLOR_MASK                       UINT64_C(0x0000000800000000)
#define ONEREG_NVHCR_EL2_TLOR_SHIFT                      35
ONEREG_FIELD64(NVHCR_EL2, TLOR)

/* [34] A host operating system can run at EL2 (EL2&0 translation regime) */
#define ONEREG_NVHCR_EL2_E2H_MASK                        UINT64_C(0x0000000400000000)
#define ONEREG_NVHCR_EL2_E2H_SHIFT                       34
ONEREG_FIELD64(NVHCR_EL2, E2H)

/* [33] Stage 2 makes EL1&0 instruction accesses Non-cacheable */
#define ONEREG_NVHCR_EL2_ID_MASK                         UINT64_C(0x0000000200000000)
#define ONEREG_NVHCR_EL2_ID_SHIFT                        33
ONEREG_FIELD64(NVHCR_EL2, ID)

/* [32] Stage 2 makes EL1&0 data accesses and table walks Non-cacheable */
#define ONEREG_NVHCR_EL2_CD_MASK                         UINT64_C(0x0000000100000000)
#define ONEREG_NVHCR_EL2_CD_SHIFT                        32
ONEREG_FIELD64(NVHCR_EL2, CD)

/* [31] EL1 is AArch64; 0: EL0 and EL1 are AArch32 */
#define ONEREG_NVHCR_EL2_RW_MASK                         UINT64_C(0x0000000080000000)
#define ONEREG_NVHCR_EL2_RW_SHIFT                        31
ONEREG_FIELD64(NVHCR_EL2, RW)

/* [30] Trap EL1 reads of the virtual memory control registers */
#define ONEREG_NVHCR_EL2_TRVM_MASK                       UINT64_C(0x0000000040000000)
#define ONEREG_NVHCR_EL2_TRVM_SHIFT                      30
ONEREG_FIELD64(NVHCR_EL2, TRVM)

/* [29] HVC is UNDEFINED at EL1 and EL2 */
#define ONEREG_NVHCR_EL2_HCD_MASK                        UINT64_C(0x0000000020000000)
#define ONEREG_NVHCR_EL2_HCD_SHIFT                       29
ONEREG_FIELD64(NVHCR_EL2, HCD)

/* [28] Trap EL0 and EL1 DC ZVA, GVA and GZVA */
#define ONEREG_NVHCR_EL2_TDZ_MASK                        UINT64_C(0x0000000010000000)
#define ONEREG_NVHCR_EL2_TDZ_SHIFT                       28
ONEREG_FIELD64(NVHCR_EL2, TDZ)

/* [27] Exceptions of EL0 that would be taken to EL1 are taken to EL2 */
#define ONEREG_NVHCR_EL2_TGE_MASK                        UINT64_C(0x0000000008000000)
#define ONEREG_NVHCR_EL2_TGE_SHIFT                       27
ONEREG_FIELD64(NVHCR_EL2, TGE)

/* [26] Trap EL1 writes of the virtual memory control registers */
#define ONEREG_NVHCR_EL2_TVM_MASK                        UINT64_C(0x0000000004000000)
#define ONEREG_NVHCR_EL2_TVM_SHIFT                       26
ONEREG_FIELD64(NVHCR_EL2, TVM)

/* [25] Trap EL1 TLB maintenance */
#define ONEREG_NVHCR_EL2_TTLB_MASK                       UINT64_C(0x0000000002000000)
#define ONEREG_NVHCR_EL2_TTLB_SHIFT                      25
ONEREG_FIELD64(NVHCR_EL2, TTLB)

/* [24] Trap EL0 and EL1 cache maintenance to the Point of Unification */
#define ONEREG_NVHCR_EL2_TPU_MASK                        UINT64_C(0x0000000001000000)
#define ONEREG_NVHCR_EL2_TPU_SHIFT                       24
ONEREG_FIELD64(NVHCR_EL2, TPU)

/* [23] Trap EL0 and EL1 data cache maintenance to the Point of Coherency or Persistence */
#define ONEREG_NVHCR_EL2_TPCP_MASK                       UINT64_C(0x0000000000800000)
#define ONEREG_NVHCR_EL2_TPCP_SHIFT                      23
ONEREG_FIELD64(NVHCR_EL2, TPCP)

/* [22] Trap EL1 data cache maintenance by set/way */
#define ONEREG_NVHCR_EL2_TSW_MASK                        UINT64_C(0x0000000000400000)
#define ONEREG_NVHCR_EL2_TSW_SHIFT                       22
ONEREG_FIELD64(NVHCR_EL2, TSW)

/* [21] Trap EL1 accesses to ACTLR_EL1 and the AArch32 ACTLR and ACTLR2 */
#define ONEREG_NVHCR_EL2_TACR_MASK                       UINT64_C(0x0000000000200000)
#define ONEREG_NVHCR_EL2_TACR_SHIFT                      21
ONEREG_FIELD64(NVHCR_EL2, TACR)

/* [20] Trap accesses to encodings reserved for IMPLEMENTATION DEFINED functionality */
#define ONEREG_NVHCR_EL2_TIDCP_MASK                      UINT64_C(0x0000000000100000)
#define ONEREG_NVHCR_EL2_TIDCP_SHIFT                     20
ONEREG_FIELD64(NVHCR_EL2, TIDCP)

/* [19] Trap EL1 SMC */
#define ONEREG_NVHCR_EL2_TSC_MASK                        UINT64_C(0x0000000000080000)
#define ONEREG_NVHCR_EL2_TSC_SHIFT                       19
ONEREG_FIELD64(NVHCR_EL2, TSC)

/* [18] Trap EL1 reads of ID group 3: the ID_* and MVFR* feature registers */
#define ONEREG_NVHCR_EL2_TID3_MASK                       UINT64_C(0x0000000000040000)
#define ONEREG_NVHCR_EL2_TID3_SHIFT                      18
ONEREG_FIELD64(NVHCR_EL2, TID3)

/* [17] Trap EL0 and EL1 accesses to ID group 2: CTR, CCSIDR, CCSIDR2, CLIDR and CSSELR */
#define ONEREG_NVHCR_EL2_TID2_MASK                       UINT64_C(0x0000000000020000)
#define ONEREG_NVHCR_EL2_TID2_SHIFT                      17
ONEREG_FIELD64(NVHCR_EL2, TID2)

/* [16] Trap EL1 reads of ID group 1: REVIDR_EL1, AIDR_EL1, SMIDR_EL1 and AArch32 ones */
#define ONEREG_NVHCR_EL2_TID1_MASK                       UINT64_C(0x0000000000010000)
#define ONEREG_NVHCR_EL2_TID1_SHIFT                      16
ONEREG_FIELD64(NVHCR_EL2, TID1)

/* [15] Trap AArch32 reads of ID group 0: FPSID and JIDR */
#define ONEREG_NVHCR_EL2_TID0_MASK                       UINT64_C(0x0000000000008000)
#define ONEREG_NVHCR_EL2_TID0_SHIFT                      15
ONEREG_FIELD64(NVHCR_EL2, TID0)

/* [14] Trap EL0 and EL1 WFE and WFET */
#define ONEREG_NVHCR_EL2_TWE_MASK                        UINT64_C(0x0000000000004000)
#define ONEREG_NVHCR_EL2_TWE_SHIFT                       14
ONEREG_FIELD64(NVHCR_EL2, TWE)

/* [13] Trap EL0 and EL1 WFI and WFIT */
#define ONEREG_NVHCR_EL2_TWI_MASK                        UINT64_C(0x0000000000002000)
#define ONEREG_NVHCR_EL2_TWI_SHIFT                       13
ONEREG_FIELD64(NVHCR_EL2, TWI)

/* [12] EL1&0 stage 1 is off and gives Normal Write-Back memory; VM acts as 1 */
#define ONEREG_NVHCR_EL2_DC_MASK                         UINT64_C(0x0000000000001000)
#define ONEREG_NVHCR_EL2_DC_SHIFT                        12
ONEREG_FIELD64(NVHCR_EL2, DC)

/* [11:10] Least shareability domain of barriers executed at EL0 and EL1 */
#define ONEREG_NVHCR_EL2_BSU_MASK                        UINT64_C(0x0000000000000c00)
#define ONEREG_NVHCR_EL2_BSU_SHIFT                       10
ONEREG_FIELD64(NVHCR_EL2, BSU)
enum {
	ONEREG_NVHCR_EL2_BSU_NONE = 0, /* No effect */
	ONEREG_NVHCR_EL2_BSU_IS = 1, /* Inner Shareable */
	ONEREG_NVHCR_EL2_BSU_OS = 2, /* Outer Shareable */
	ONEREG_NVHCR_EL2_BSU_FS = 3, /* Full system */
};

/* [9] EL1 local TLB and instruction cache invalidations are broadcast Inner Shareable */
#define ONEREG_NVHCR_EL2_FB_MASK                         UINT64_C(0x0000000000000200)
#define ONEREG_NVHCR_EL2_FB_SHIFT                        9
ONEREG_FIELD64(NVHCR_EL2, FB)

/* [8] A virtual SError exception is pending */
#define ONEREG_NVHCR_EL2_VSE_MASK                        UINT64_C(0x0000000000000100)
#define ONEREG_NVHCR_EL2_VSE_SHIFT                       8
ONEREG_FIELD64(NVHCR_EL2, VSE)

/* [7] A virtual IRQ is pending */
#define ONEREG_NVHCR_EL2_VI_MASK                         UINT64_C(0x0000000000000080)
#define ONEREG_NVHCR_EL2_VI_SHIFT                        7
ONEREG_FIELD64(NVHCR_EL2, VI)

/* [6] A virtual FIQ is pending */
#define ONEREG_NVHCR_EL2_VF_MASK                         UINT64_C(0x0000000000000040)
#define ONEREG_NVHCR_EL2_VF_SHIFT                        6
ONEREG_FIELD64(NVHCR_EL2, VF)

/* [5] SErrors are taken to EL2, and virtual SErrors are enabled */
#define ONEREG_NVHCR_EL2_AMO_MASK                        UINT64_C(0x0000000000000020)
#define ONEREG_NVHCR_EL2_AMO_SHIFT                       5
ONEREG_FIELD64(NVHCR_EL2, AMO)

/* [4] IRQs are taken to EL2, and virtual IRQs are enabled */
#define ONEREG_NVHCR_EL2_IMO_MASK                        UINT64_C(0x0000000000000010)
#define ONEREG_NVHCR_EL2_IMO_SHIFT                       4
ONEREG_FIELD64(NVHCR_EL2, IMO)

/* [3] FIQs are taken to EL2, and virtual FIQs are enabled */
#define ONEREG_NVHCR_EL2_FMO_MASK                        UINT64_C(0x0000000000000008)
#define ONEREG_NVHCR_EL2_FMO_SHIFT                       3
ONEREG_FIELD64(NVHCR_EL2, FMO)

/* [2] A stage 1 walk that stage 2 maps to Device memory gives a stage 2 Permission fault */
#define ONEREG_NVHCR_EL2_PTW_MASK                        UINT64_C(0x0000000000000004)
#define ONEREG_NVHCR_EL2_PTW_SHIFT                       2
ONEREG_FIELD64(NVHCR_EL2, PTW)

/* [1] EL1 data cache invalidation by set/way also cleans */
#define ONEREG_NVHCR_EL2_SWIO_MASK                       UINT64_C(0x0000000000000002)
#define ONEREG_NVHCR_EL2_SWIO_SHIFT                      1
ONEREG_FIELD64(NVHCR_EL2, SWIO)

/* [0] EL1&0 stage 2 address translation is enabled */
#define ONEREG_NVHCR_EL2_VM_MASK                         UINT64_C(0x0000000000000001)
#define ONEREG_NVHCR_EL2_VM_SHIFT                        0
ONEREG_FIELD64(NVHCR_EL2, VM)

#define ONEREG_NVHCR_EL2_RES0                            UINT64_C(0x000000c000000000)
#define ONEREG_NVHCR_EL2_RES1                            UINT64_C(0x0000000000000000)

/*
 * HFGRTR_EL2: Hypervisor Fine-Grained Read Trap Register
 */

/* [63] EL1 MRS reads of AMAIR2_EL1 are not trapped */
#define ONEREG_HFGRTR_EL2_nAMAIR2_EL1_MASK               UINT64_C(0x8000000000000000)
#define ONEREG_HFGRTR_EL2_nAMAIR2_EL1_SHIFT              63
ONEREG_FIELD64(HFGRTR_EL2, nAMAIR2_EL1)

/* [62] EL1 MRS reads of MAIR2_EL1 are not trapped */
#define ONEREG_HFGRTR_EL2_nMAIR2_EL1_MASK                UINT64_C(0x4000000000000000)
#define ONEREG_HFGRTR_EL2_nMAIR2_EL1_SHIFT               62
ONEREG_FIELD64(HFGRTR_EL2, nMAIR2_EL1)

/* [61] EL1 MRS reads of S2POR_EL1 are not trapped */
#define ONEREG_HFGRTR_EL2_nS2POR_EL1_MASK                UINT64_C(0x2000000000000000)
#define ONEREG_HFGRTR_EL2_nS2POR_EL1_SHIFT               61
ONEREG_FIELD64(HFGRTR_EL2, nS2POR_EL1)

/* [60] EL1 MRS reads of POR_EL1 are not trapped */
#define ONEREG_HFGRTR_EL2_nPOR_EL1_MASK                  UINT64_C(0x1000000000000000)
#define ONEREG_HFGRTR_EL2_nPOR_EL1_SHIFT                 60
ONEREG_FIELD64(HFGRTR_EL2, nPOR_EL1)

/* [59] EL0 and EL1 MRS reads of POR_EL0 are not trapped */
#define ONEREG_HFGRTR_EL2_nPOR_EL0_MASK                  UINT64_C(0x0800000000000000)
#define ONEREG_HFGRTR_EL2_nPOR_EL0_SHIFT                 59
ONEREG_FIELD64(HFGRTR_EL2, nPOR_EL0)

/* [58] EL1 MRS reads of PIR_EL1 are not trapped */
#define ONEREG_HFGRTR_EL2_nPIR_EL1_MASK                  UINT64_C(0x0400000000000000)
#define ONEREG_HFGRTR_EL2_nPIR_EL1_SHIFT                 58
ONEREG_FIELD64(HFGRTR_EL2, nPIR_EL1)

/* [57] EL1 MRS reads of PIRE0_EL1 are not trapped */
#define ONEREG_HFGRTR_EL2_nPIRE0_EL1_MASK                UINT64_C(0x0200000000000000)
#define ONEREG_HFGRTR_EL2_nPIRE0_EL1_SHIFT               57
ONEREG_FIELD64(HFGRTR_EL2, nPIRE0_EL1)

/* [56] EL1 MRS and MRRS reads of RCWMASK_EL1 are not trapped */
#define ONEREG_HFGRTR_EL2_nRCWMASK_EL1_MASK              UINT64_C(0x0100000000000000)
#define ONEREG_HFGRTR_EL2_nRCWMASK_EL1_SHIFT             56
ONEREG_FIELD64(HFGRTR_EL2, nRCWMASK_EL1)

/* [55] EL0 and EL1 MRS reads of TPIDR2_EL0 are not trapped */
#define ONEREG_HFGRTR_EL2_nTPIDR2_EL0_MASK               UINT64_C(0x0080000000000000)
#define ONEREG_HFGRTR_EL2_nTPIDR2_EL0_SHIFT              55
ONEREG_FIELD64(HFGRTR_EL2, nTPIDR2_EL0)

/* [54] EL1 MRS reads of SMPRI_EL1 are not trapped */
#define ONEREG_HFGRTR_EL2_nSMPRI_EL1_MASK                UINT64_C(0x0040000000000000)
#define ONEREG_HFGRTR_EL2_nSMPRI_EL1_SHIFT               54
ONEREG_FIELD64(HFGRTR_EL2, nSMPRI_EL1)

/* [53] EL1 MRS reads of GCSCR_EL1 and GCSPR_EL1 are not trapped */
#define ONEREG_HFGRTR_EL2_nGCS_EL1_MASK                  UINT64_C(0x0020000000000000)
#define ONEREG_HFGRTR_EL2_nGCS_EL1_SHIFT                 53
ONEREG_FIELD64(HFGRTR_EL2, nGCS_EL1)

/* [52] EL0 and EL1 MRS reads of GCSPR_EL0, and EL1 ones of GCSCRE0_EL1, are not trapped */
#define ONEREG_HFGRTR_EL2_nGCS_EL0_MASK                  UINT64_C(0x0010000000000000)
#define ONEREG_HFGRTR_EL2_nGCS_EL0_SHIFT                 52
ONEREG_FIELD64(HFGRTR_EL2, nGCS_EL0)

/* [50] EL1 MRS reads of ACCDATA_EL1 are not trapped */
#define ONEREG_HFGRTR_EL2_nACCDATA_EL1_MASK              UINT64_C(0x0004000000000000)
#define ONEREG_HFGRTR_EL2_nACCDATA_EL1_SHIFT             50
ONEREG_FIELD64(HFGRTR_EL2, nACCDATA_EL1)

/* [49] Trap EL1 MRS reads of ERXADDR_EL1 */
#define ONEREG_HFGRTR_EL2_ERXADDR_EL1_MASK               UINT64_C(0x0002000000000000)
#define ONEREG_HFGRTR_EL2_ERXADDR_EL1_SHIFT              49
ONEREG_FIELD64(HFGRTR_EL2, ERXADDR_EL1)

/* [48] Trap EL1 MRS reads of ERXPFGCDN_EL1 */
#define ONEREG_HFGRTR_EL2_ERXPFGCDN_EL1_MASK             UINT64_C(0x0001000000000000)
#define ONEREG_HFGRTR_EL2_ERXPFGCDN_EL1_SHIFT            48
ONEREG_FIELD64(HFGRTR_EL2, ERXPFGCDN_EL1)

/* [47] Trap EL1 MRS reads of ERXPFGCTL_EL1 */
#define ONEREG_HFGRTR_EL2_ERXPFGCTL_EL1_MASK             UINT64_C(0x0000800000000000)
#define ONEREG_HFGRTR_EL2_ERXPFGCTL_EL1_SHIFT            47
ONEREG_FIELD64(HFGRTR_EL2, ERXPFGCTL_EL1)

/* [46] Trap EL1 MRS reads of ERXPFGF_EL1 */
#define ONEREG_HFGRTR_EL2_ERXPFGF_EL1_MASK               UINT64_C(0x0000400000000000)
#define ONEREG_HFGRTR_EL2_ERXPFGF_EL1_SHIFT              46
ONEREG_FIELD64(HFGRTR_EL2, ERXPFGF_EL1)

/* [45] Trap EL1 MRS reads of ERXMISC0_EL1 to ERXMISC3_EL1 */
#define ONEREG_HFGRTR_EL2_ERXMISCn_EL1_MASK              UINT64_C(0x0000200000000000)
#define ONEREG_HFGRTR_EL2_ERXMISCn_EL1_SHIFT             45
ONEREG_FIELD64(HFGRTR_EL2, ERXMISCn_EL1)

/* [44] Trap EL1 MRS reads of ERXSTATUS_EL1 */
#define ONEREG_HFGRTR_EL2_ERXSTATUS_EL1_MASK             UINT64_C(0x0000100000000000)
#define ONEREG_HFGRTR_EL2_ERXSTATUS_EL1_SHIFT            44
ONEREG_FIELD64(HFGRTR_EL2, ERXSTATUS_EL1)

/* [43] Trap EL1 MRS reads of ERXCTLR_EL1 */
#define ONEREG_HFGRTR_EL2_ERXCTLR_EL1_MASK               UINT64_C(0x0000080000000000)
#define ONEREG_HFGRTR_EL2_ERXCTLR_EL1_SHIFT              43
ONEREG_FIELD64(HFGRTR_EL2, ERXCTLR_EL1)

/* [42] Trap EL1 MRS reads of ERXFR_EL1 */
#define ONEREG_HFGRTR_EL2_ERXFR_EL1_MASK                 UINT64_C(0x0000040000000000)
#define ONEREG_HFGRTR_EL2_ERXFR_EL1_SHIFT                42
ONEREG_FIELD64(HFGRTR_EL2, ERXFR_EL1)

/* [41] Trap EL1 MRS reads of ERRSELR_EL1 */
#define ONEREG_HFGRTR_EL2_ERRSELR_EL1_MASK               UINT64_C(0x0000020000000000)
#define ONEREG_HFGRTR_EL2_ERRSELR_EL1_SHIFT              41
ONEREG_FIELD64(HFGRTR_EL2, ERRSELR_EL1)

/* [40] Trap EL1 MRS reads of ERRIDR_EL1 */
#define ONEREG_HFGRTR_EL2_ERRIDR_EL1_MASK                UINT64_C(0x0000010000000000)
#define ONEREG_HFGRTR_EL2_ERRIDR_EL1_SHIFT               40
ONEREG_FIELD64(HFGRTR_EL2, ERRIDR_EL1)

/* [39] Trap EL1 MRS reads of ICC_IGRPEN0_EL1 and ICC_IGRPEN1_EL1 */
#define ONEREG_HFGRTR_EL2_ICC_IGRPENn_EL1_MASK           UINT64_C(0x0000008000000000)
#define ONEREG_HFGRTR_EL2_ICC_IGRPENn_EL1_SHIFT          39
ONEREG_FIELD64(HFGRTR_EL2, ICC_IGRPENn_EL1)

/* [38] Trap EL1 MRS reads of VBAR_EL1 */
#define ONEREG_HFGRTR_EL2_VBAR_EL1_MASK                  UINT64_C(0x0000004000000000)
#define ONEREG_HFGRTR_EL2_VBAR_EL1_SHIFT                 38
ONEREG_FIELD64(HFGRTR_EL2, VBAR_EL1)

/* [37] Trap EL1 MRS and MRRS reads of TTBR1_EL1 */
#define ONEREG_HFGRTR_EL2_TTBR1_EL1_MASK                 UINT64_C(0x0000002000000000)
#define ONEREG_HFGRTR_EL2_TTBR1_EL1_SHIFT                37
ONEREG_FIELD64(HFGRTR_EL2, TTBR1_EL1)

/* [36] Trap EL1 MRS and MRRS reads of TTBR0_EL1 */
#define ONEREG_HFGRTR_EL2_TTBR0_EL1_MASK                 UINT64_C(0x0000001000000000)
#define ONEREG_HFGRTR_EL2_TTBR0_EL1_SHIFT                36
ONEREG_FIELD64(HFGRTR_EL2, TTBR0_EL1)

/* [35] Trap EL0 and EL1 MRS reads of TPIDR_EL0 */
#define ONEREG_HFGRTR_EL2_TPIDR_EL0_MASK                 UINT64_C(0x0000000800000000)
#define ONEREG_HFGRTR_EL2_TPIDR_EL0_SHIFT                35
ONEREG_FIELD64(HFGRTR_EL2, TPIDR_EL0)

/* [34] Trap EL0 and EL1 MRS reads of TPIDRRO_EL0 */
#define ONEREG_HFGRTR_EL2_TPIDRRO_EL0_MASK               UINT64_C(0x0000000400000000)
#define ONEREG_HFGRTR_EL2_TPIDRRO_EL0_SHIFT              34
ONEREG_FIELD64(HFGRTR_EL2, TPIDRRO_EL0)

/* [33] Trap EL1 MRS reads of TPIDR_EL1 */
#define ONEREG_HFGRTR_EL2_TPIDR_EL1_MASK                 UINT64_C(0x0000000200000000)
#define ONEREG_HFGRTR_EL2_TPIDR_EL1_SHIFT                33
ONEREG_FIELD64(HFGRTR_EL2, TPIDR_EL1)

/* [32] Trap EL1 MRS reads of TCR_EL1 and TCR2_EL1 */
#define ONEREG_HFGRTR_EL2_TCR_EL1_MASK                   UINT64_C(0x0000000100000000)
#define ONEREG_HFGRTR_EL2_TCR_EL1_SHIFT                  32
ONEREG_FIELD64(HFGRTR_EL2, TCR_EL1)

/* [31] Trap EL0 and EL1 MRS reads of SCXTNUM_EL0 */
#define ONEREG_HFGRTR_EL2_SCXTNUM_EL0_MASK               UINT64_C(0x0000000080000000)
#define ONEREG_HFGRTR_EL2_SCXTNUM_EL0_SHIFT              31
ONEREG_FIELD64(HFGRTR_EL2, SCXTNUM_EL0)

/* [30] Trap EL1 MRS reads of SCXTNUM_EL1 */
#define ONEREG_HFGRTR_EL2_SCXTNUM_EL1_MASK               UINT64_C(0x0000000040000000)
#define ONEREG_HFGRTR_EL2_SCXTNUM_EL1_SHIFT              30
ONEREG_FIELD64(HFGRTR_EL2, SCXTNUM_EL1)

/* [29] Trap EL1 MRS reads of SCTLR_EL1 and SCTLR2_EL1 */
#define ONEREG_HFGRTR_EL2_SCTLR_EL1_MASK                 UINT64_C(0x0000000020000000)
#define ONEREG_HFGRTR_EL2_SCTLR_EL1_SHIFT                29
ONEREG_FIELD64(HFGRTR_EL2, SCTLR_EL1)

/* [28] Trap EL1 MRS reads of REVIDR_EL1 */
#define ONEREG_HFGRTR_EL2_REVIDR_EL1_MASK                UINT64_C(0x0000000010000000)
#define ONEREG_HFGRTR_EL2_REVIDR_EL1_SHIFT               28
ONEREG_FIELD64(HFGRTR_EL2, REVIDR_EL1)

/* [27] Trap EL1 MRS and MRRS reads of PAR_EL1 */
#define ONEREG_HFGRTR_EL2_PAR_EL1_MASK                   UINT64_C(0x0000000008000000)
#define ONEREG_HFGRTR_EL2_PAR_EL1_SHIFT                  27
ONEREG_FIELD64(HFGRTR_EL2, PAR_EL1)

/* [26] Trap EL1 MRS reads of MPIDR_EL1 */
#define ONEREG_HFGRTR_EL2_MPIDR_EL1_MASK                 UINT64_C(0x0000000004000000)
#define ONEREG_HFGRTR_EL2_MPIDR_EL1_SHIFT                26
ONEREG_FIELD64(HFGRTR_EL2, MPIDR_EL1)

/* [25] Trap EL1 MRS reads of MIDR_EL1 */
#define ONEREG_HFGRTR_EL2_MIDR_EL1_MASK                  UINT64_C(0x0000000002000000)
#define ONEREG_HFGRTR_EL2_MIDR_EL1_SHIFT                 25
ONEREG_FIELD64(HFGRTR_EL2, MIDR_EL1)

/* [24] Trap EL1 MRS reads of MAIR_EL1 */
#define ONEREG_HFGRTR_EL2_MAIR_EL1_MASK                  UINT64_C(0x0000000001000000)
#define ONEREG_HFGRTR_EL2_MAIR_EL1_SHIFT                 24
ONEREG_FIELD64(HFGRTR_EL2, MAIR_EL1)

/* [23] Trap EL1 MRS reads of LORSA_EL1 */
#define ONEREG_HFGRTR_EL2_LORSA_EL1_MASK                 UINT64_C(0x0000000000800000)
#define ONEREG_HFGRTR_EL2_LORSA_EL1_SHIFT                23
ONEREG_FIELD64(HFGRTR_EL2, LORSA_EL1)

/* [22] Trap EL1 MRS reads of LORN_EL1 */
#define ONEREG_HFGRTR_EL2_LORN_EL1_MASK                  UINT64_C(0x0000000000400000)
#define ONEREG_HFGRTR_EL2_LORN_EL1_SHIFT                 22
ONEREG_FIELD64(HFGRTR_EL2, LORN_EL1)

/* [21] Trap EL1 MRS reads of LORID_EL1 */
#define ONEREG_HFGRTR_EL2_LORID_EL1_MASK                 UINT64_C(0x0000000000200000)
#define ONEREG_HFGRTR_EL2_LORID_EL1_SHIFT                21
ONEREG_FIELD64(HFGRTR_EL2, LORID_EL1)

/* [20] Trap EL1 MRS reads of LOREA_EL1 */
#define ONEREG_HFGRTR_EL2_LOREA_EL1_MASK                 UINT64_C(0x0000000000100000)
#define ONEREG_HFGRTR_EL2_LOREA_EL1_SHIFT                20
ONEREG_FIELD64(HFGRTR_EL2, LOREA_EL1)

/* [19] Trap EL1 MRS reads of LORC_EL1 */
#define ONEREG_HFGRTR_EL2_LORC_EL1_MASK                  UINT64_C(0x0000000000080000)
#define ONEREG_HFGRTR_EL2_LORC_EL1_SHIFT                 19
ONEREG_FIELD64(HFGRTR_EL2, LORC_EL1)

/* [18] Trap EL1 MRS reads of ISR_EL1 */
#define ONEREG_HFGRTR_EL2_ISR_EL1_MASK                   UINT64_C(0x0000000000040000)
#define ONEREG_HFGRTR_EL2_ISR_EL1_SHIFT                  18
ONEREG_FIELD64(HFGRTR_EL2, ISR_EL1)

/* [17] Trap EL1 MRS reads of FAR_EL1 */
#define ONEREG_HFGRTR_EL2_FAR_EL1_MASK                   UINT64_C(0x0000000000020000)
#define ONEREG_HFGRTR_EL2_FAR_EL1_SHIFT                  17
ONEREG_FIELD64(HFGRTR_EL2, FAR_EL1)

/* [16] Trap EL1 MRS reads of ESR_EL1 */
#define ONEREG_HFGRTR_EL2_ESR_EL1_MASK                   UINT64_C(0x0000000000010000)
#define ONEREG_HFGRTR_EL2_ESR_EL1_SHIFT                  16
ONEREG_FIELD64(HFGRTR_EL2, ESR_EL1)

/* [15] Trap EL0 and EL1 MRS reads of DCZID_EL0 */
#define ONEREG_HFGRTR_EL2_DCZID_EL0_MASK                 UINT64_C(0x0000000000008000)
#define ONEREG_HFGRTR_EL2_DCZID_EL0_SHIFT                15
ONEREG_FIELD64(HFGRTR_EL2, DCZID_EL0)

/* [14] Trap EL0 and EL1 MRS reads of CTR_EL0 */
#define ONEREG_HFGRTR_EL2_CTR_EL0_MASK                   UINT64_C(0x0000000000004000)
#define ONEREG_HFGRTR_EL2_CTR_EL0_SHIFT                  14
ONEREG_FIELD64(HFGRTR_EL2, CTR_EL0)

/* [13] Trap EL1 MRS reads of CSSELR_EL1 */
#define ONEREG_HFGRTR_EL2_CSSELR_EL1_MASK                UINT64_C(0x0000000000002000)
#define ONEREG_HFGRTR_EL2_CSSELR_EL1_SHIFT               13
ONEREG_FIELD64(HFGRTR_EL2, CSSELR_EL1)

/* [12] Trap EL1 MRS reads of CPACR_EL1 */
#define ONEREG_HFGRTR_EL2_CPACR_EL1_MASK                 UINT64_C(0x0000000000001000)
#define ONEREG_HFGRTR_EL2_CPACR_EL1_SHIFT                12
ONEREG_FIELD64(HFGRTR_EL2, CPACR_EL1)

/* [11] Trap EL1 MRS reads of CONTEXTIDR_EL1 */
#define ONEREG_HFGRTR_EL2_CONTEXTIDR_EL1_MASK            UINT64_C(0x0000000000000800)
#define ONEREG_HFGRTR_EL2_CONTEXTIDR_EL1_SHIFT           11
ONEREG_FIELD64(HFGRTR_EL2, CONTEXTIDR_EL1)

/* [10] Trap EL1 MRS reads of CLIDR_EL1 */
#define ONEREG_HFGRTR_EL2_CLIDR_EL1_MASK                 UINT64_C(0x0000000000000400)
#define ONEREG_HFGRTR_EL2_CLIDR_EL1_SHIFT                10
ONEREG_FIELD64(HFGRTR_EL2, CLIDR_EL1)

/* [9] Trap EL1 MRS reads of CCSIDR_EL1 */
#define ONEREG_HFGRTR_EL2_CCSIDR_EL1_MASK                UINT64_C(0x0000000000000200)
#define ONEREG_HFGRTR_EL2_CCSIDR_EL1_SHIFT               9
ONEREG_FIELD64(HFGRTR_EL2, CCSIDR_EL1)

/* [8] Trap EL1 MRS reads of APIBKeyHi_EL1 and APIBKeyLo_EL1 */
#define ONEREG_HFGRTR_EL2_APIBKey_MASK                   UINT64_C(0x0000000000000100)
#define ONEREG_HFGRTR_EL2_APIBKey_SHIFT                  8
ONEREG_FIELD64(HFGRTR_EL2, APIBKey)

/* [7] Trap EL1 MRS reads of APIAKeyHi_EL1 and APIAKeyLo_EL1 */
#define ONEREG_HFGRTR_EL2_APIAKey_MASK                   UINT64_C(0x0000000000000080)
#define ONEREG_HFGRTR_EL2_APIAKey_SHIFT                  7
ONEREG_FIELD64(HFGRTR_EL2, APIAKey)

/* [6] Trap EL1 MRS reads of APGAKeyHi_EL1 and APGAKeyLo_EL1 */
#define ONEREG_HFGRTR_EL2_APGAKey_MASK                   UINT64_C(0x0000000000000040)
#define ONEREG_HFGRTR_EL2_APGAKey_SHIFT                  6
ONEREG_FIELD64(HFGRTR_EL2, APGAKey)

/* [5] Trap EL1 MRS reads of APDBKeyHi_EL1 and APDBKeyLo_EL1 */
#define ONEREG_HFGRTR_EL2_APDBKey_MASK                   UINT64_C(0x0000000000000020)
#define ONEREG_HFGRTR_EL2_APDBKey_SHIFT                  5
ONEREG_FIELD64(HFGRTR_EL2, APDBKey)

/* [4] Trap EL1 MRS reads of APDAKeyHi_EL1 and APDAKeyLo_EL1 */
#define ONEREG_HFGRTR_EL2_APDAKey_MASK                   UINT64_C(0x0000000000000010)
#define ONEREG_HFGRTR_EL2_APDAKey_SHIFT                  4
ONEREG_FIELD64(HFGRTR_EL2, APDAKey)

/* [3] Trap EL1 MRS reads of AMAIR_EL1 */
#define ONEREG_HFGRTR_EL2_AMAIR_EL1_MASK                 UINT64_C(0x0000000000000008)
#define ONEREG_HFGRTR_EL2_AMAIR_EL1_SHIFT                3
ONEREG_FIELD64(HFGRTR_EL2, AMAIR_EL1)

/* [2] Trap EL1 MRS reads of AIDR_EL1 */
#define ONEREG_HFGRTR_EL2_AIDR_EL1_MASK                  UINT64_C(0x0000000000000004)
#define ONEREG_HFGRTR_EL2_AIDR_EL1_SHIFT                 2
ONEREG_FIELD64(HFGRTR_EL2, AIDR_EL1)

/* [1] Trap EL1 MRS reads of AFSR1_EL1 */
#define ONEREG_HFGRTR_EL2_AFSR1_EL1_MASK                 UINT64_C(0x0000000000000002)
#define ONEREG_HFGRTR_EL2_AFSR1_EL1_SHIFT                1
ONEREG_FIELD64(HFGRTR_EL2, AFSR1_EL1)

/* [0] Trap EL1 MRS reads of AFSR0_EL1 */
#define ONEREG_HFGRTR_EL2_AFSR0_EL1_MASK                 UINT64_C(0x0000000000000001)
#define ONEREG_HFGRTR_EL2_AFSR0_EL1_SHIFT                0
ONEREG_FIELD64(HFGRTR_EL2, AFSR0_EL1)

#define ONEREG_HFGRTR_EL2_RES0                           UINT64_C(0x0008000000000000)
#define ONEREG_HFGRTR_EL2_RES1                           UINT64_C(0x0000000000000000)

/*
 * HFGWTR_EL2: Hypervisor Fine-Grained Write Trap Register
 */

/* [63] EL1 MSR writes of AMAIR2_EL1 are not trapped */
#define ONEREG_HFGWTR_EL2_nAMAIR2_EL1_MASK               UINT64_C(0x8000000000000000)
#define ONEREG_HFGWTR_EL2_nAMAIR2_EL1_SHIFT              63
ONEREG_FIELD64(HFGWTR_EL2, nAMAIR2_EL1)

/* [62] EL1 MSR writes of MAIR2_EL1 are not trapped */
#define ONEREG_HFGWTR_EL2_nMAIR2_EL1_MASK                UINT64_C(0x4000000000000000)
#define ONEREG_HFGWTR_EL2_nMAIR2_EL1_SHIFT               62
ONEREG_FIELD64(HFGWTR_EL2, nMAIR2_EL1)

/* [61] EL1 MSR writes of S2POR_EL1 are not trapped */
#define ONEREG_HFGWTR_EL2_nS2POR_EL1_MASK                UINT64_C(0x2000000000000000)
#define ONEREG_HFGWTR_EL2_nS2POR_EL1_SHIFT               61
ONEREG_FIELD64(HFGWTR_EL2, nS2POR_EL1)

/* [60] EL1 MSR writes of POR_EL1 are not trapped */
#define ONEREG_HFGWTR_EL2_nPOR_EL1_MASK                  UINT64_C(0x1000000000000000)
#define ONEREG_HFGWTR_EL2_nPOR_EL1_SHIFT                 60
ONEREG_FIELD64(HFGWTR_EL2, nPOR_EL1)

/* [59] EL0 and EL1 MSR writes of POR_EL0 are not trapped */
#define ONEREG_HFGWTR_EL2_nPOR_EL0_MASK                  UINT64_C(0x0800000000000000)
#define ONEREG_HFGWTR_EL2_nPOR_EL0_SHIFT                 59
ONEREG_FIELD64(HFGWTR_EL2, nPOR_EL0)

/* [58] EL1 MSR writes of PIR_EL1 are not trapped */
#define ONEREG_HFGWTR_EL2_nPIR_EL1_MASK                  UINT64_C(0x0400000000000000)
#define ONEREG_HFGWTR_EL2_nPIR_EL1_SHIFT                 58
ONEREG_FIELD64(HFGWTR_EL2, nPIR_EL1)

/* [57] EL1 MSR writes of PIRE0_EL1 are not trapped */
#define ONEREG_HFGWTR_EL2_nPIRE0_EL1_MASK                UINT64_C(0x0200000000000000)
#define ONEREG_HFGWTR_EL2_nPIRE0_EL1_SHIFT               57
ONEREG_FIELD64(HFGWTR_EL2, nPIRE0_EL1)

/* [56] EL1 MSR and MSRR writes of RCWMASK_EL1 are not trapped */
#define ONEREG_HFGWTR_EL2_nRCWMASK_EL1_MASK              UINT64_C(0x0100000000000000)
#define ONEREG_HFGWTR_EL2_nRCWMASK_EL1_SHIFT             56
ONEREG_FIELD64(HFGWTR_EL2, nRCWMASK_EL1)

/* [55] EL0 and EL1 MSR writes of TPIDR2_EL0 are not trapped */
#define ONEREG_HFGWTR_EL2_nTPIDR2_EL0_MASK               UINT64_C(0x0080000000000000)
#define ONEREG_HFGWTR_EL2_nTPIDR2_EL0_SHIFT              55
ONEREG_FIELD64(HFGWTR_EL2, nTPIDR2_EL0)

/* [54] EL1 MSR writes of SMPRI_EL1 are not trapped */
#define ONEREG_HFGWTR_EL2_nSMPRI_EL1_MASK                UINT64_C(0x0040000000000000)
#define ONEREG_HFGWTR_EL2_nSMPRI_EL1_SHIFT               54
ONEREG_FIELD64(HFGWTR_EL2, nSMPRI_EL1)

/* [53] EL1 MSR writes of GCSCR_EL1 and GCSPR_EL1 are not trapped */
#define ONEREG_HFGWTR_EL2_nGCS_EL1_MASK                  UINT64_C(0x0020000000000000)
#define ONEREG_HFGWTR_EL2_nGCS_EL1_SHIFT                 53
ONEREG_FIELD64(HFGWTR_EL2, nGCS_EL1)

/* [52] EL1 MSR writes of GCSCRE0_EL1 and GCSPR_EL0 are not trapped */
#define ONEREG_HFGWTR_EL2_nGCS_EL0_MASK                  UINT64_C(0x0010000000000000)
#define ONEREG_HFGWTR_EL2_nGCS_EL0_SHIFT                 52
ONEREG_FIELD64(HFGWTR_EL2, nGCS_EL0)

/* [50] EL1 MSR writes of ACCDATA_EL1 are not trapped */
#define ONEREG_HFGWTR_EL2_nACCDATA_EL1_MASK              UINT64_C(0x0004000000000000)
#define ONEREG_HFGWTR_EL2_nACCDATA_EL1_SHIFT             50
ONEREG_FIELD64(HFGWTR_EL2, nACCDATA_EL1)

/* [49] Trap EL1 MSR writes of ERXADDR_EL1 */
#define ONEREG_HFGWTR_EL2_ERXADDR_EL1_MASK               UINT64_C(0x0002000000000000)
#define ONEREG_HFGWTR_EL2_ERXADDR_EL1_SHIFT              49
ONEREG_FIELD64(HFGWTR_EL2, ERXADDR_EL1)

/* [48] Trap EL1 MSR writes of ERXPFGCDN_EL1 */
#define ONEREG_HFGWTR_EL2_ERXPFGCDN_EL1_MASK             UINT64_C(0x0001000000000000)
#define ONEREG_HFGWTR_EL2_ERXPFGCDN_EL1_SHIFT            48
ONEREG_FIELD64(HFGWTR_EL2, ERXPFGCDN_EL1)

/* [47] Trap EL1 MSR writes of ERXPFGCTL_EL1 */
#define ONEREG_HFGWTR_EL2_ERXPFGCTL_EL1_MASK             UINT64_C(0x0000800000000000)
#define ONEREG_HFGWTR_EL2_ERXPFGCTL_EL1_SHIFT            47
ONEREG_FIELD64(HFGWTR_EL2, ERXPFGCTL_EL1)

/* [45] Trap EL1 MSR writes of ERXMISC0_EL1 to ERXMISC3_EL1 */
#define ONEREG_HFGWTR_EL2_ERXMISCn_EL1_MASK              UINT64_C(0x0000200000000000)
#define ONEREG_HFGWTR_EL2_ERXMISCn_EL1_SHIFT             45
ONEREG_FIELD64(HFGWTR_EL2, ERXMISCn_EL1)

/* [44] Trap EL1 MSR writes of ERXSTATUS_EL1 */
#define ONEREG_HFGWTR_EL2_ERXSTATUS_EL1_MASK             UINT64_C(0x0000100000000000)
#define ONEREG_HFGWTR_EL2_ERXSTATUS_EL1_SHIFT            44
ONEREG_FIELD64(HFGWTR_EL2, ERXSTATUS_EL1)

/* [43] Trap EL1 MSR writes of ERXCTLR_EL1 */
#define ONEREG_HFGWTR_EL2_ERXCTLR_EL1_MASK               UINT64_C(0x0000080000000000)
#define ONEREG_HFGWTR_EL2_ERXCTLR_EL1_SHIFT              43
ONEREG_FIELD64(HFGWTR_EL2, ERXCTLR_EL1)

/* [41] Trap EL1 MSR writes of ERRSELR_EL1 */
#define ONEREG_HFGWTR_EL2_ERRSELR_EL1_MASK               UINT64_C(0x0000020000000000)
#define ONEREG_HFGWTR_EL2_ERRSELR_EL1_SHIFT              41
ONEREG_FIELD64(HFGWTR_EL2, ERRSELR_EL1)

/* [39] Trap EL1 MSR writes of ICC_IGRPEN0_EL1 and ICC_IGRPEN1_EL1 */
#define ONEREG_HFGWTR_EL2_ICC_IGRPENn_EL1_MASK           UINT64_C(0x0000008000000000)
#define ONEREG_HFGWTR_EL2_ICC_IGRPENn_EL1_SHIFT          39
ONEREG_FIELD64(HFGWTR_EL2, ICC_IGRPENn_EL1)

/* [38] Trap EL1 MSR writes of VBAR_EL1 */
#define ONEREG_HFGWTR_EL2_VBAR_EL1_MASK                  UINT64_C(0x0000004000000000)
#define ONEREG_HFGWTR_EL2_VBAR_EL1_SHIFT                 38
ONEREG_FIELD64(HFGWTR_EL2, VBAR_EL1)

/* [37] Trap EL1 MSR and MSRR writes of TTBR1_EL1 */
#define ONEREG_HFGWTR_EL2_TTBR1_EL1_MASK                 UINT64_C(0x0000002000000000)
#define ONEREG_HFGWTR_EL2_TTBR1_EL1_SHIFT                37
ONEREG_FIELD64(HFGWTR_EL2, TTBR1_EL1)

/* [36] Trap EL1 MSR and MSRR writes of TTBR0_EL1 */
#define ONEREG_HFGWTR_EL2_TTBR0_EL1_MASK                 UINT64_C(0x0000001000000000)
#define ONEREG_HFGWTR_EL2_TTBR0_EL1_SHIFT                36
ONEREG_FIELD64(HFGWTR_EL2, TTBR0_EL1)

/* [35] Trap EL0 and EL1 MSR writes of TPIDR_EL0 */
#define ONEREG_HFGWTR_EL2_TPIDR_EL0_MASK                 UINT64_C(0x0000000800000000)
#define ONEREG_HFGWTR_EL2_TPIDR_EL0_SHIFT                35
ONEREG_FIELD64(HFGWTR_EL2, TPIDR_EL0)

/* [34] Trap EL1 MSR writes of TPIDRRO_EL0 */
#define ONEREG_HFGWTR_EL2_TPIDRRO_EL0_MASK               UINT64_C(0x0000000400000000)
#define ONEREG_HFGWTR_EL2_TPIDRRO_EL0_SHIFT              34
ONEREG_FIELD64(HFGWTR_EL2, TPIDRRO_EL0)

/* [33] Trap EL1 MSR writes of TPIDR_EL1 */
#define ONEREG_HFGWTR_EL2_TPIDR_EL1_MASK                 UINT64_C(0x0000000200000000)
#define ONEREG_HFGWTR_EL2_TPIDR_EL1_SHIFT                33
ONEREG_FIELD64(HFGWTR_EL2, TPIDR_EL1)

/* [32] Trap EL1 MSR writes of TCR_EL1 and TCR2_EL1 */
#define ONEREG_HFGWTR_EL2_TCR_EL1_MASK                   UINT64_C(0x0000000100000000)
#define ONEREG_HFGWTR_EL2_TCR_EL1_SHIFT                  32
ONEREG_FIELD64(HFGWTR_EL2, TCR_EL1)

/* [31] Trap EL0 and EL1 MSR writes of SCXTNUM_EL0 */
#define ONEREG_HFGWTR_EL2_SCXTNUM_EL0_MASK               UINT64_C(0x0000000080000000)
#define ONEREG_HFGWTR_EL2_SCXTNUM_EL0_SHIFT              31
ONEREG_FIELD64(HFGWTR_EL2, SCXTNUM_EL0)

/* [30] Trap EL1 MSR writes of SCXTNUM_EL1 */
#define ONEREG_HFGWTR_EL2_SCXTNUM_EL1_MASK               UINT64_C(0x0000000040000000)
#define ONEREG_HFGWTR_EL2_SCXTNUM_EL1_SHIFT              30
ONEREG_FIELD64(HFGWTR_EL2, SCXTNUM_EL1)

/* [29] Trap EL1 MSR writes of SCTLR_EL1 and SCTLR2_EL1 */
#define ONEREG_HFGWTR_EL2_SCTLR_EL1_MASK                 UINT64_C(0x0000000020000000)
#define ONEREG_HFGWTR_EL2_SCTLR_EL1_SHIFT                29
ONEREG_FIELD64(HFGWTR_EL2, SCTLR_EL1)

/* [27] Trap EL1 MSR and MSRR writes of PAR_EL1 */
#define ONEREG_HFGWTR_EL2_PAR_EL1_MASK                   UINT64_C(0x0000000008000000)
#define ONEREG_HFGWTR_EL2_PAR_EL1_SHIFT                  27
ONEREG_FIELD64(HFGWTR_EL2, PAR_EL1)

/* [24] Trap EL1 MSR writes of MAIR_EL1 */
#define ONEREG_HFGWTR_EL2_MAIR_EL1_MASK                  UINT64_C(0x0000000001000000)
#define ONEREG_HFGWTR_EL2_MAIR_EL1_SHIFT                 24
ONEREG_FIELD64(HFGWTR_EL2, MAIR_EL1)

/* [23] Trap EL1 MSR writes of LORSA_EL1 */
#define ONEREG_HFGWTR_EL2_LORSA_EL1_MASK                 UINT64_C(0x0000000000800000)
#define ONEREG_HFGWTR_EL2_LORSA_EL1_SHIFT                23
ONEREG_FIELD64(HFGWTR_EL2, LORSA_EL1)

/* [22] Trap EL1 MSR writes of LORN_EL1 */
#define ONEREG_HFGWTR_EL2_LORN_EL1_MASK                  UINT64_C(0x0000000000400000)
#define ONEREG_HFGWTR_EL2_LORN_EL1_SHIFT                 22
ONEREG_FIELD64(HFGWTR_EL2, LORN_EL1)

/* [20] Trap EL1 MSR writes of LOREA_EL1 */
#define ONEREG_HFGWTR_EL2_LOREA_EL1_MASK                 UINT64_C(0x0000000000100000)
#define ONEREG_HFGWTR_EL2_LOREA_EL1_SHIFT                20
ONEREG_FIELD64(HFGWTR_EL2, LOREA_EL1)

/* [19] Trap EL1 MSR writes of LORC_EL1 */
#define ONEREG_HFGWTR_EL2_LORC_EL1_MASK                  UINT64_C(0x0000000000080000)
#define ONEREG_HFGWTR_EL2_LORC_EL1_SHIFT                 19
ONEREG_FIELD64(HFGWTR_EL2, LORC_EL1)

/* [17] Trap EL1 MSR writes of FAR_EL1 */
#define ONEREG_HFGWTR_EL2_FAR_EL1_MASK                   UINT64_C(0x0000000000020000)
#define ONEREG_HFGWTR_EL2_FAR_EL1_SHIFT                  17
ONEREG_FIELD64(HFGWTR_EL2, FAR_EL1)

/* [16] Trap EL1 MSR writes of ESR_EL1 */
#define ONEREG_HFGWTR_EL2_ESR_EL1_MASK                   UINT64_C(0x0000000000010000)
#define ONEREG_HFGWTR_EL2_ESR_EL1_SHIFT                  16
ONEREG_FIELD64(HFGWTR_EL2, ESR_EL1)

/* [13] Trap EL1 MSR writes of CSSELR_EL1 */
#define ONEREG_HFGWTR_EL2_CSSELR_EL1_MASK                UINT64_C(0x0000000000002000)
#define ONEREG_HFGWTR_EL2_CSSELR_EL1_SHIFT               13
ONEREG_FIELD64(HFGWTR_EL2, CSSELR_EL1)

/* [12] Trap EL1 MSR writes of CPACR_EL1 */
#define ONEREG_HFGWTR_EL2_CPACR_EL1_MASK                 UINT64_C(0x0000000000001000)
#define ONEREG_HFGWTR_EL2_CPACR_EL1_SHIFT                12
ONEREG_FIELD64(HFGWTR_EL2, CPACR_EL1)

/* [11] Trap EL1 MSR writes of CONTEXTIDR_EL1 */
#define ONEREG_HFGWTR_EL2_CONTEXTIDR_EL1_MASK            UINT64_C(0x0000000000000800)
#define ONEREG_HFGWTR_EL2_CONTEXTIDR_EL1_SHIFT           11
ONEREG_FIELD64(HFGWTR_EL2, CONTEXTIDR_EL1)

/* [8] Trap EL1 MSR writes of APIBKeyHi_EL1 and APIBKeyLo_EL1 */
#define ONEREG_HFGWTR_EL2_APIBKey_MASK                   UINT64_C(0x0000000000000100)
#define ONEREG_HFGWTR_EL2_APIBKey_SHIFT                  8
ONEREG_FIELD64(HFGWTR_EL2, APIBKey)

/* [7] Trap EL1 MSR writes of APIAKeyHi_EL1 and APIAKeyLo_EL1 */
#define ONEREG_HFGWTR_EL2_APIAKey_MASK                   UINT64_C(0x0000000000000080)
#define ONEREG_HFGWTR_EL2_APIAKey_SHIFT                  7
ONEREG_FIELD64(HFGWTR_EL2, APIAKey)

/* [6] Trap EL1 MSR writes of APGAKeyHi_EL1 and APGAKeyLo_EL1 */
#define ONEREG_HFGWTR_EL2_APGAKey_MASK                   UINT64_C(0x0000000000000040)
#define ONEREG_HFGWTR_EL2_APGAKey_SHIFT                  6
ONEREG_FIELD64(HFGWTR_EL2, APGAKey)

/* [5] Trap EL1 MSR writes of APDBKeyHi_EL1 and APDBKeyLo_EL1 */
#define ONEREG_HFGWTR_EL2_APDBKey_MASK                   UINT64_C(0x0000000000000020)
#define ONEREG_HFGWTR_EL2_APDBKey_SHIFT                  5
ONEREG_FIELD64(HFGWTR_EL2, APDBKey)

/* [4] Trap EL1 MSR writes of APDAKeyHi_EL1 and APDAKeyLo_EL1 */
#define ONEREG_HFGWTR_EL2_APDAKey_MASK                   UINT64_C(0x0000000000000010)
#define ONEREG_HFGWTR_EL2_APDAKey_SHIFT                  4
ONEREG_FIELD64(HFGWTR_EL2, APDAKey)

/* [3] Trap EL1 MSR writes of AMAIR_EL1 */
#define ONEREG_HFGWTR_EL2_AMAIR_EL1_MASK                 UINT64_C(0x0000000000000008)
#define ONEREG_HFGWTR_EL2_AMAIR_EL1_SHIFT                3
ONEREG_FIELD64(HFGWTR_EL2, AMAIR_EL1)

/* [1] Trap EL1 MSR writes of AFSR1_EL1 */
#define ONEREG_HFGWTR_EL2_AFSR1_EL1_MASK                 UINT64_C(0x0000000000000002)
#define ONEREG_HFGWTR_EL2_AFSR1_EL1_SHIFT                1
ONEREG_FIELD64(HFGWTR_EL2, AFSR1_EL1)

/* [0] Trap EL1 MSR writes of AFSR0_EL1 */
#define ONEREG_HFGWTR_EL2_AFSR0_EL1_MASK                 UINT64_C(0x0000000000000001)
#define ONEREG_HFGWTR_EL2_AFSR0_EL1_SHIFT                0
ONEREG_FIELD64(HFGWTR_EL2, AFSR0_EL1)

#define ONEREG_HFGWTR_EL2_RES0                           UINT64_C(0x000845001624c604)
#define ONEREG_HFGWTR_EL2_RES1                           UINT64_C(0x0000000000000000)

/*
 * HFGITR_EL2: Hypervisor Fine-Grained Instruction Trap Register
 */

/* [63] Trap EL0 and EL1 PSB CSYNC */
#define ONEREG_HFGITR_EL2_PSBCSYNC_MASK                  UINT64_C(0x8000000000000000)
#define ONEREG_HFGITR_EL2_PSBCSYNC_SHIFT                 63
ONEREG_FIELD64(HFGITR_EL2, PSBCSYNC)

/* [62] Trap EL1 AT S1E1A */
#define ONEREG_HFGITR_EL2_ATS1E1A_MASK                   UINT64_C(0x4000000000000000)
#define ONEREG_HFGITR_EL2_ATS1E1A_SHIFT                  62
ONEREG_FIELD64(HFGITR_EL2, ATS1E1A)

/* [60] Trap EL0 and EL1 COSP RCTX */
#define ONEREG_HFGITR_EL2_COSPRCTX_MASK                  UINT64_C(0x1000000000000000)
#define ONEREG_HFGITR_EL2_COSPRCTX_SHIFT                 60
ONEREG_FIELD64(HFGITR_EL2, COSPRCTX)

/* [59] EL1 GCSPUSHX and GCSPOPCX are not trapped */
#define ONEREG_HFGITR_EL2_nGCSEPP_MASK                   UINT64_C(0x0800000000000000)
#define ONEREG_HFGITR_EL2_nGCSEPP_SHIFT                  59
ONEREG_FIELD64(HFGITR_EL2, nGCSEPP)

/* [58] EL1 GCSSTR, and GCSSTTR that acts as privileged, are not trapped */
#define ONEREG_HFGITR_EL2_nGCSSTR_EL1_MASK               UINT64_C(0x0400000000000000)
#define ONEREG_HFGITR_EL2_nGCSSTR_EL1_SHIFT              58
ONEREG_FIELD64(HFGITR_EL2, nGCSSTR_EL1)

/* [57] EL1 GCSPUSHM is not trapped */
#define ONEREG_HFGITR_EL2_nGCSPUSHM_EL1_MASK             UINT64_C(0x0200000000000000)
#define ONEREG_HFGITR_EL2_nGCSPUSHM_EL1_SHIFT            57
ONEREG_FIELD64(HFGITR_EL2, nGCSPUSHM_EL1)

/* [56] EL1 BRB IALL is not trapped */
#define ONEREG_HFGITR_EL2_nBRBIALL_MASK                  UINT64_C(0x0100000000000000)
#define ONEREG_HFGITR_EL2_nBRBIALL_SHIFT                 56
ONEREG_FIELD64(HFGITR_EL2, nBRBIALL)

/* [55] EL1 BRB INJ is not trapped */
#define ONEREG_HFGITR_EL2_nBRBINJ_MASK                   UINT64_C(0x0080000000000000)
#define ONEREG_HFGITR_EL2_nBRBINJ_SHIFT                  55
ONEREG_FIELD64(HFGITR_EL2, nBRBINJ)

/* [54] Trap EL0 and EL1 DC CVAC, CGVAC, CGDVAC, CVAOC and CGDVAOC */
#define ONEREG_HFGITR_EL2_DCCVAC_MASK                    UINT64_C(0x0040000000000000)
#define ONEREG_HFGITR_EL2_DCCVAC_SHIFT                   54
ONEREG_FIELD64(HFGITR_EL2, DCCVAC)

/* [53] Trap EL1 SVC */
#define ONEREG_HFGITR_EL2_SVC_EL1_MASK                   UINT64_C(0x0020000000000000)
#define ONEREG_HFGITR_EL2_SVC_EL1_SHIFT                  53
ONEREG_FIELD64(HFGITR_EL2, SVC_EL1)

/* [52] Trap EL0 SVC */
#define ONEREG_HFGITR_EL2_SVC_EL0_MASK                   UINT64_C(0x0010000000000000)
#define ONEREG_HFGITR_EL2_SVC_EL0_SHIFT                  52
ONEREG_FIELD64(HFGITR_EL2, SVC_EL0)

/* [51] Trap EL1 ERET, ERETAA and ERETAB */
#define ONEREG_HFGITR_EL2_ERET_MASK                      UINT64_C(0x0008000000000000)
#define ONEREG_HFGITR_EL2_ERET_SHIFT                     51
ONEREG_FIELD64(HFGITR_EL2, ERET)

/* [50] Trap EL0 and EL1 CPP RCTX */
#define ONEREG_HFGITR_EL2_CPPRCTX_MASK                   UINT64_C(0x0004000000000000)
#define ONEREG_HFGITR_EL2_CPPRCTX_SHIFT                  50
ONEREG_FIELD64(HFGITR_EL2, CPPRCTX)

/* [49] Trap EL0 and EL1 DVP RCTX */
#define ONEREG_HFGITR_EL2_DVPRCTX_MASK                   UINT64_C(0x0002000000000000)
#define ONEREG_HFGITR_EL2_DVPRCTX_SHIFT                  49
ONEREG_FIELD64(HFGITR_EL2, DVPRCTX)

/* [48] Trap EL0 and EL1 CFP RCTX */
#define ONEREG_HFGITR_EL2_CFPRCTX_MASK                   UINT64_C(0x0001000000000000)
#define ONEREG_HFGITR_EL2_CFPRCTX_SHIFT                  48
ONEREG_FIELD64(HFGITR_EL2, CFPRCTX)

/* [47] Trap EL1 TLBI VAALE1 */
#define ONEREG_HFGITR_EL2_TLBIVAALE1_MASK                UINT64_C(0x0000800000000000)
#define ONEREG_HFGITR_EL2_TLBIVAALE1_SHIFT               47
ONEREG_FIELD64(HFGITR_EL2, TLBIVAALE1)

/* [46] Trap EL1 TLBI VALE1 */
#define ONEREG_HFGITR_EL2_TLBIVALE1_MASK                 UINT64_C(0x0000400000000000)
#define ONEREG_HFGITR_EL2_TLBIVALE1_SHIFT                46
ONEREG_FIELD64(HFGITR_EL2, TLBIVALE1)

/* [45] Trap EL1 TLBI VAAE1 */
#define ONEREG_HFGITR_EL2_TLBIVAAE1_MASK                 UINT64_C(0x0000200000000000)
#define ONEREG_HFGITR_EL2_TLBIVAAE1_SHIFT                45
ONEREG_FIELD64(HFGITR_EL2, TLBIVAAE1)

/* [44] Trap EL1 TLBI ASIDE1 */
#define ONEREG_HFGITR_EL2_TLBIASIDE1_MASK                UINT64_C(0x0000100000000000)
#define ONEREG_HFGITR_EL2_TLBIASIDE1_SHIFT               44
ONEREG_FIELD64(HFGITR_EL2, TLBIASIDE1)

/* [43] Trap EL1 TLBI VAE1 */
#define ONEREG_HFGITR_EL2_TLBIVAE1_MASK                  UINT64_C(0x0000080000000000)
#define ONEREG_HFGITR_EL2_TLBIVAE1_SHIFT                 43
ONEREG_FIELD64(HFGITR_EL2, TLBIVAE1)

/* [42] Trap EL1 TLBI VMALLE1 */
#define ONEREG_HFGITR_EL2_TLBIVMALLE1_MASK               UINT64_C(0x0000040000000000)
#define ONEREG_HFGITR_EL2_TLBIVMALLE1_SHIFT              42
ONEREG_FIELD64(HFGITR_EL2, TLBIVMALLE1)

/* [41] Trap EL1 TLBI RVAALE1 */
#define ONEREG_HFGITR_EL2_TLBIRVAALE1_MASK               UINT64_C(0x0000020000000000)
#define ONEREG_HFGITR_EL2_TLBIRVAALE1_SHIFT              41
ONEREG_FIELD64(HFGITR_EL2, TLBIRVAALE1)

/* [40] Trap EL1 TLBI RVALE1 */
#define ONEREG_HFGITR_EL2_TLBIRVALE1_MASK                UINT64_C(0x0000010000000000)
#define ONEREG_HFGITR_EL2_TLBIRVALE1_SHIFT               40
ONEREG_FIELD64(HFGITR_EL2, TLBIRVALE1)

/* [39] Trap EL1 TLBI RVAAE1 */
#define ONEREG_HFGITR_EL2_TLBIRVAAE1_MASK                UINT64_C(0x0000008000000000)
#define ONEREG_HFGITR_EL2_TLBIRVAAE1_SHIFT               39
ONEREG_FIELD64(HFGITR_EL2, TLBIRVAAE1)

/* [38] Trap EL1 TLBI RVAE1 */
#define ONEREG_HFGITR_EL2_TLBIRVAE1_MASK                 UINT64_C(0x0000004000000000)
#define ONEREG_HFGITR_EL2_TLBIRVAE1_SHIFT                38
ONEREG_FIELD64(HFGITR_EL2, TLBIRVAE1)

/* [37] Trap EL1 TLBI RVAALE1IS */
#define ONEREG_HFGITR_EL2_TLBIRVAALE1IS_MASK             UINT64_C(0x0000002000000000)
#define ONEREG_HFGITR_EL2_TLBIRVAALE1IS_SHIFT            37
ONEREG_FIELD64(HFGITR_EL2, TLBIRVAALE1IS)

/* [36] Trap EL1 TLBI RVALE1IS */
#define ONEREG_HFGITR_EL2_TLBIRVALE1IS_MASK              UINT64_C(0x0000001000000000)
#define ONEREG_HFGITR_EL2_TLBIRVALE1IS_SHIFT             36
ONEREG_FIELD64(HFGITR_EL2, TLBIRVALE1IS)

/* [35] Trap EL1 TLBI RVAAE1IS */
#define ONEREG_HFGITR_EL2_TLBIRVAAE1IS_MASK              UINT64_C(0x0000000800000000)
#define ONEREG_HFGITR_EL2_TLBIRVAAE1IS_SHIFT             35
ONEREG_FIELD64(HFGITR_EL2, TLBIRVAAE1IS)

/* [34] Trap EL1 TLBI RVAE1IS */
#define ONEREG_HFGITR_EL2_TLBIRVAE1IS_MASK               UINT64_C(0x0000000400000000)
#define ONEREG_HFGITR_EL2_TLBIRVAE1IS_SHIFT              34
ONEREG_FIELD64(HFGITR_EL2, TLBIRVAE1IS)

/* [33] Trap EL1 TLBI VAALE1IS */
#define ONEREG_HFGITR_EL2_TLBIVAALE1IS_MASK              UINT64_C(0x0000000200000000)
#define ONEREG_HFGITR_EL2_TLBIVAALE1IS_SHIFT             33
ONEREG_FIELD64(HFGITR_EL2, TLBIVAALE1IS)

/* [32] Trap EL1 TLBI VALE1IS */
#define ONEREG_HFGITR_EL2_TLBIVALE1IS_MASK               UINT64_C(0x0000000100000000)
#define ONEREG_HFGITR_EL2_TLBIVALE1IS_SHIFT              32
ONEREG_FIELD64(HFGITR_EL2, TLBIVALE1IS)

/* [31] Trap EL1 TLBI VAAE1IS */
#define ONEREG_HFGITR_EL2_TLBIVAAE1IS_MASK               UINT64_C(0x0000000080000000)
#define ONEREG_HFGITR_EL2_TLBIVAAE1IS_SHIFT              31
ONEREG_FIELD64(HFGITR_EL2, TLBIVAAE1IS)

/* [30] Trap EL1 TLBI ASIDE1IS */
#define ONEREG_HFGITR_EL2_TLBIASIDE1IS_MASK              UINT64_C(0x0000000040000000)
#define ONEREG_HFGITR_EL2_TLBIASIDE1IS_SHIFT             30
ONEREG_FIELD64(HFGITR_EL2, TLBIASIDE1IS)

/* [29] Trap EL1 TLBI VAE1IS */
#define ONEREG_HFGITR_EL2_TLBIVAE1IS_MASK                UINT64_C(0x0000000020000000)
#define ONEREG_HFGITR_EL2_TLBIVAE1IS_SHIFT               29
ONEREG_FIELD64(HFGITR_EL2, TLBIVAE1IS)

/* [28] Trap EL1 TLBI VMALLE1IS */
#define ONEREG_HFGITR_EL2_TLBIVMALLE1IS_MASK             UINT64_C(0x0000000010000000)
#define ONEREG_HFGITR_EL2_TLBIVMALLE1IS_SHIFT            28
ONEREG_FIELD64(HFGITR_EL2, TLBIVMALLE1IS)

/* [27] Trap EL1 TLBI RVAALE1OS */
#define ONEREG_HFGITR_EL2_TLBIRVAALE1OS_MASK             UINT64_C(0x0000000008000000)
#define ONEREG_HFGITR_EL2_TLBIRVAALE1OS_SHIFT            27
ONEREG_FIELD64(HFGITR_EL2, TLBIRVAALE1OS)

/* [26] Trap EL1 TLBI RVALE1OS */
#define ONEREG_HFGITR_EL2_TLBIRVALE1OS_MASK              UINT64_C(0x0000000004000000)
#define ONEREG_HFGITR_EL2_TLBIRVALE1OS_SHIFT             26
ONEREG_FIELD64(HFGITR_EL2, TLBIRVALE1OS)

/* [25] Trap EL1 TLBI RVAAE1OS */
#define ONEREG_HFGITR_EL2_TLBIRVAAE1OS_MASK              UINT64_C(0x0000000002000000)
#define ONEREG_HFGITR_EL2_TLBIRVAAE1OS_SHIFT             25
ONEREG_FIELD64(HFGITR_EL2, TLBIRVAAE1OS)

/* [24] Trap EL1 TLBI RVAE1OS */
#define ONEREG_HFGITR_EL2_TLBIRVAE1OS_MASK               UINT64_C(0x0000000001000000)
#define ONEREG_HFGITR_EL2_TLBIRVAE1OS_SHIFT              24
ONEREG_FIELD64(HFGITR_EL2, TLBIRVAE1OS)

/* [23] Trap EL1 TLBI VAALE1OS */
#define ONEREG_HFGITR_EL2_TLBIVAALE1OS_MASK              UINT64_C(0x0000000000800000)
#define ONEREG_HFGITR_EL2_TLBIVAALE1OS_SHIFT             23
ONEREG_FIELD64(HFGITR_EL2, TLBIVAALE1OS)

/* [22] Trap EL1 TLBI VALE1OS */
#define ONEREG_HFGITR_EL2_TLBIVALE1OS_MASK               UINT64_C(0x0000000000400000)
#define ONEREG_HFGITR_EL2_TLBIVALE1OS_SHIFT              22
ONEREG_FIELD64(HFGITR_EL2, TLBIVALE1OS)

/* [21] Trap EL1 TLBI VAAE1OS */
#define ONEREG_HFGITR_EL2_TLBIVAAE1OS_MASK               UINT64_C(0x0000000000200000)
#define ONEREG_HFGITR_EL2_TLBIVAAE1OS_SHIFT              21
ONEREG_FIELD64(HFGITR_EL2, TLBIVAAE1OS)

/* [20] Trap EL1 TLBI ASIDE1OS */
#define ONEREG_HFGITR_EL2_TLBIASIDE1OS_MASK              UINT64_C(0x0000000000100000)
#define ONEREG_HFGITR_EL2_TLBIASIDE1OS_SHIFT             20
ONEREG_FIELD64(HFGITR_EL2, TLBIASIDE1OS)

/* [19] Trap EL1 TLBI VAE1OS */
#define ONEREG_HFGITR_EL2_TLBIVAE1OS_MASK                UINT64_C(0x0000000000080000)
#define ONEREG_HFGITR_EL2_TLBIVAE1OS_SHIFT               19
ONEREG_FIELD64(HFGITR_EL2, TLBIVAE1OS)

/* [18] Trap EL1 TLBI VMALLE1OS */
#define ONEREG_HFGITR_EL2_TLBIVMALLE1OS_MASK             UINT64_C(0x0000000000040000)
#define ONEREG_HFGITR_EL2_TLBIVMALLE1OS_SHIFT            18
ONEREG_FIELD64(HFGITR_EL2, TLBIVMALLE1OS)

/* [17] Trap EL1 AT S1E1WP */
#define ONEREG_HFGITR_EL2_ATS1E1WP_MASK                  UINT64_C(0x0000000000020000)
#define ONEREG_HFGITR_EL2_ATS1E1WP_SHIFT                 17
ONEREG_FIELD64(HFGITR_EL2, ATS1E1WP)

/* [16] Trap EL1 AT S1E1RP */
#define ONEREG_HFGITR_EL2_ATS1E1RP_MASK                  UINT64_C(0x0000000000010000)
#define ONEREG_HFGITR_EL2_ATS1E1RP_SHIFT                 16
ONEREG_FIELD64(HFGITR_EL2, ATS1E1RP)

/* [15] Trap EL1 AT S1E0W */
#define ONEREG_HFGITR_EL2_ATS1E0W_MASK                   UINT64_C(0x0000000000008000)
#define ONEREG_HFGITR_EL2_ATS1E0W_SHIFT                  15
ONEREG_FIELD64(HFGITR_EL2, ATS1E0W)

/* [14] Trap EL1 AT S1E0R */
#define ONEREG_HFGITR_EL2_ATS1E0R_MASK                   UINT64_C(0x0000000000004000)
#define ONEREG_HFGITR_EL2_ATS1E0R_SHIFT                  14
ONEREG_FIELD64(HFGITR_EL2, ATS1E0R)

/* [13] Trap EL1 AT S1E1W */
#define ONEREG_HFGITR_EL2_ATS1E1W_MASK                   UINT64_C(0x0000000000002000)
#define ONEREG_HFGITR_EL2_ATS1E1W_SHIFT                  13
ONEREG_FIELD64(HFGITR_EL2, ATS1E1W)

/* [12] Trap EL1 AT S1E1R */
#define ONEREG_HFGITR_EL2_ATS1E1R_MASK                   UINT64_C(0x0000000000001000)
#define ONEREG_HFGITR_EL2_ATS1E1R_SHIFT                  12
ONEREG_FIELD64(HFGITR_EL2, ATS1E1R)

/* [11] Trap EL0 and EL1 DC ZVA, GVA and GZVA */
#define ONEREG_HFGITR_EL2_DCZVA_MASK                     UINT64_C(0x0000000000000800)
#define ONEREG_HFGITR_EL2_DCZVA_SHIFT                    11
ONEREG_FIELD64(HFGITR_EL2, DCZVA)

/* [10] Trap EL0 and EL1 DC CIVAC, CIGVAC, CIGDVAC, CIVAOC and CIGDVAOC */
#define ONEREG_HFGITR_EL2_DCCIVAC_MASK                   UINT64_C(0x0000000000000400)
#define ONEREG_HFGITR_EL2_DCCIVAC_SHIFT                  10
ONEREG_FIELD64(HFGITR_EL2, DCCIVAC)

/* [9] Trap EL0 and EL1 DC CVADP, CGVADP and CGDVADP */
#define ONEREG_HFGITR_EL2_DCCVADP_MASK                   UINT64_C(0x0000000000000200)
#define ONEREG_HFGITR_EL2_DCCVADP_SHIFT                  9
ONEREG_FIELD64(HFGITR_EL2, DCCVADP)

/* [8] Trap EL0 and EL1 DC CVAP, CGVAP and CGDVAP */
#define ONEREG_HFGITR_EL2_DCCVAP_MASK                    UINT64_C(0x0000000000000100)
#define ONEREG_HFGITR_EL2_DCCVAP_SHIFT                   8
ONEREG_FIELD64(HFGITR_EL2, DCCVAP)

/* [7] Trap EL0 and EL1 DC CVAU */
#define ONEREG_HFGITR_EL2_DCCVAU_MASK                    UINT64_C(0x0000000000000080)
#define ONEREG_HFGITR_EL2_DCCVAU_SHIFT                   7
ONEREG_FIELD64(HFGITR_EL2, DCCVAU)

/* [6] Trap EL1 DC CISW, CIGSW and CIGDSW */
#define ONEREG_HFGITR_EL2_DCCISW_MASK                    UINT64_C(0x0000000000000040)
#define ONEREG_HFGITR_EL2_DCCISW_SHIFT                   6
ONEREG_FIELD64(HFGITR_EL2, DCCISW)

/* [5] Trap EL1 DC CSW, CGSW and CGDSW */
#define ONEREG_HFGITR_EL2_DCCSW_MASK                     UINT64_C(0x0000000000000020)
#define ONEREG_HFGITR_EL2_DCCSW_SHIFT                    5
ONEREG_FIELD64(HFGITR_EL2, DCCSW)

/* [4] Trap EL1 DC ISW, IGSW and IGDSW */
#define ONEREG_HFGITR_EL2_DCISW_MASK                     UINT64_C(0x0000000000000010)
#define ONEREG_HFGITR_EL2_DCISW_SHIFT                    4
ONEREG_FIELD64(HFGITR_EL2, DCISW)

/* [3] Trap EL1 DC IVAC, IGVAC and IGDVAC */
#define ONEREG_HFGITR_EL2_DCIVAC_MASK                    UINT64_C(0x0000000000000008)
#define ONEREG_HFGITR_EL2_DCIVAC_SHIFT                   3
ONEREG_FIELD64(HFGITR_EL2, DCIVAC)

/* [2] Trap EL0 and EL1 IC IVAU */
#define ONEREG_HFGITR_EL2_ICIVAU_MASK                    UINT64_C(0x0000000000000004)
#define ONEREG_HFGITR_EL2_ICIVAU_SHIFT                   2
ONEREG_FIELD64(HFGITR_EL2, ICIVAU)

/* [1] Trap EL1 IC IALLU */
#define ONEREG_HFGITR_EL2_ICIALLU_MASK                   UINT64_C(0x0000000000000002)
#define ONEREG_HFGITR_EL2_ICIALLU_SHIFT                  1
ONEREG_FIELD64(HFGITR_EL2, ICIALLU)

/* [0] Trap EL1 IC IALLUIS */
#define ONEREG_HFGITR_EL2_ICIALLUIS_MASK                 UINT64_C(0x0000000000000001)
#define ONEREG_HFGITR_EL2_ICIALLUIS_SHIFT                0
ONEREG_FIELD64(HFGITR_EL2, ICIALLUIS)

#define ONEREG_HFGITR_EL2_RES0                           UINT64_C(0x2000000000000000)
#define ONEREG_HFGITR_EL2_RES1                           UINT64_C(0x0000000000000000)

/*
 * HDFGRTR_EL2: Hypervisor Debug Fine-Grained Read Trap Register
 */

/* [63] Trap EL1 MRS reads of PMBIDR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMBIDR_EL1_MASK               UINT64_C(0x8000000000000000)
#define ONEREG_HDFGRTR_EL2_PMBIDR_EL1_SHIFT              63
ONEREG_FIELD64(HDFGRTR_EL2, PMBIDR_EL1)

/* [62] EL1 MRS reads of PMSNEVFR_EL1 are not trapped */
#define ONEREG_HDFGRTR_EL2_nPMSNEVFR_EL1_MASK            UINT64_C(0x4000000000000000)
#define ONEREG_HDFGRTR_EL2_nPMSNEVFR_EL1_SHIFT           62
ONEREG_FIELD64(HDFGRTR_EL2, nPMSNEVFR_EL1)

/* [61] EL1 MRS reads of the BRBINF*, BRBSRC* and BRBTGT* registers and BRBTS_EL1 are not trapped */
#define ONEREG_HDFGRTR_EL2_nBRBDATA_MASK                 UINT64_C(0x2000000000000000)
#define ONEREG_HDFGRTR_EL2_nBRBDATA_SHIFT                61
ONEREG_FIELD64(HDFGRTR_EL2, nBRBDATA)

/* [60] EL1 MRS reads of BRBCR_EL1 and BRBFCR_EL1 are not trapped */
#define ONEREG_HDFGRTR_EL2_nBRBCTL_MASK                  UINT64_C(0x1000000000000000)
#define ONEREG_HDFGRTR_EL2_nBRBCTL_SHIFT                 60
ONEREG_FIELD64(HDFGRTR_EL2, nBRBCTL)

/* [59] EL1 MRS reads of BRBIDR0_EL1 are not trapped */
#define ONEREG_HDFGRTR_EL2_nBRBIDR_MASK                  UINT64_C(0x0800000000000000)
#define ONEREG_HDFGRTR_EL2_nBRBIDR_SHIFT                 59
ONEREG_FIELD64(HDFGRTR_EL2, nBRBIDR)

/* [58] Trap EL0 and EL1 MRS reads of PMCEID0_EL0 and PMCEID1_EL0 */
#define ONEREG_HDFGRTR_EL2_PMCEIDn_EL0_MASK              UINT64_C(0x0400000000000000)
#define ONEREG_HDFGRTR_EL2_PMCEIDn_EL0_SHIFT             58
ONEREG_FIELD64(HDFGRTR_EL2, PMCEIDn_EL0)

/* [57] Trap EL0 and EL1 MRS reads of PMUSERENR_EL0 */
#define ONEREG_HDFGRTR_EL2_PMUSERENR_EL0_MASK            UINT64_C(0x0200000000000000)
#define ONEREG_HDFGRTR_EL2_PMUSERENR_EL0_SHIFT           57
ONEREG_FIELD64(HDFGRTR_EL2, PMUSERENR_EL0)

/* [56] Trap EL1 MRS reads of TRBTRG_EL1 */
#define ONEREG_HDFGRTR_EL2_TRBTRG_EL1_MASK               UINT64_C(0x0100000000000000)
#define ONEREG_HDFGRTR_EL2_TRBTRG_EL1_SHIFT              56
ONEREG_FIELD64(HDFGRTR_EL2, TRBTRG_EL1)

/* [55] Trap EL1 MRS reads of TRBSR_EL1 */
#define ONEREG_HDFGRTR_EL2_TRBSR_EL1_MASK                UINT64_C(0x0080000000000000)
#define ONEREG_HDFGRTR_EL2_TRBSR_EL1_SHIFT               55
ONEREG_FIELD64(HDFGRTR_EL2, TRBSR_EL1)

/* [54] Trap EL1 MRS reads of TRBPTR_EL1 */
#define ONEREG_HDFGRTR_EL2_TRBPTR_EL1_MASK               UINT64_C(0x0040000000000000)
#define ONEREG_HDFGRTR_EL2_TRBPTR_EL1_SHIFT              54
ONEREG_FIELD64(HDFGRTR_EL2, TRBPTR_EL1)

/* [53] Trap EL1 MRS reads of TRBMAR_EL1 */
#define ONEREG_HDFGRTR_EL2_TRBMAR_EL1_MASK               UINT64_C(0x0020000000000000)
#define ONEREG_HDFGRTR_EL2_TRBMAR_EL1_SHIFT              53
ONEREG_FIELD64(HDFGRTR_EL2, TRBMAR_EL1)

/* [52] Trap EL1 MRS reads of TRBLIMITR_EL1 */
#define ONEREG_HDFGRTR_EL2_TRBLIMITR_EL1_MASK            UINT64_C(0x0010000000000000)
#define ONEREG_HDFGRTR_EL2_TRBLIMITR_EL1_SHIFT           52
ONEREG_FIELD64(HDFGRTR_EL2, TRBLIMITR_EL1)

/* [51] Trap EL1 MRS reads of TRBIDR_EL1 */
#define ONEREG_HDFGRTR_EL2_TRBIDR_EL1_MASK               UINT64_C(0x0008000000000000)
#define ONEREG_HDFGRTR_EL2_TRBIDR_EL1_SHIFT              51
ONEREG_FIELD64(HDFGRTR_EL2, TRBIDR_EL1)

/* [50] Trap EL1 MRS reads of TRBBASER_EL1 */
#define ONEREG_HDFGRTR_EL2_TRBBASER_EL1_MASK             UINT64_C(0x0004000000000000)
#define ONEREG_HDFGRTR_EL2_TRBBASER_EL1_SHIFT            50
ONEREG_FIELD64(HDFGRTR_EL2, TRBBASER_EL1)

/* [48] Trap EL1 MRS reads of TRCVICTLR */
#define ONEREG_HDFGRTR_EL2_TRCVICTLR_MASK                UINT64_C(0x0001000000000000)
#define ONEREG_HDFGRTR_EL2_TRCVICTLR_SHIFT               48
ONEREG_FIELD64(HDFGRTR_EL2, TRCVICTLR)

/* [47] Trap EL1 MRS reads of TRCSTATR */
#define ONEREG_HDFGRTR_EL2_TRCSTATR_MASK                 UINT64_C(0x0000800000000000)
#define ONEREG_HDFGRTR_EL2_TRCSTATR_SHIFT                47
ONEREG_FIELD64(HDFGRTR_EL2, TRCSTATR)

/* [46] Trap EL1 MRS reads of TRCSSCSR<n> */
#define ONEREG_HDFGRTR_EL2_TRCSSCSRn_MASK                UINT64_C(0x0000400000000000)
#define ONEREG_HDFGRTR_EL2_TRCSSCSRn_SHIFT               46
ONEREG_FIELD64(HDFGRTR_EL2, TRCSSCSRn)

/* [45] Trap EL1 MRS reads of TRCSEQSTR */
#define ONEREG_HDFGRTR_EL2_TRCSEQSTR_MASK                UINT64_C(0x0000200000000000)
#define ONEREG_HDFGRTR_EL2_TRCSEQSTR_SHIFT               45
ONEREG_FIELD64(HDFGRTR_EL2, TRCSEQSTR)

/* [44] Trap EL1 MRS reads of TRCPRGCTLR */
#define ONEREG_HDFGRTR_EL2_TRCPRGCTLR_MASK               UINT64_C(0x0000100000000000)
#define ONEREG_HDFGRTR_EL2_TRCPRGCTLR_SHIFT              44
ONEREG_FIELD64(HDFGRTR_EL2, TRCPRGCTLR)

/* [43] Trap EL1 MRS reads of TRCOSLSR */
#define ONEREG_HDFGRTR_EL2_TRCOSLSR_MASK                 UINT64_C(0x0000080000000000)
#define ONEREG_HDFGRTR_EL2_TRCOSLSR_SHIFT                43
ONEREG_FIELD64(HDFGRTR_EL2, TRCOSLSR)

/* [41] Trap EL1 MRS reads of TRCIMSPEC<n> */
#define ONEREG_HDFGRTR_EL2_TRCIMSPECn_MASK               UINT64_C(0x0000020000000000)
#define ONEREG_HDFGRTR_EL2_TRCIMSPECn_SHIFT              41
ONEREG_FIELD64(HDFGRTR_EL2, TRCIMSPECn)

/* [40] Trap EL1 MRS reads of TRCDEVARCH, TRCDEVID and TRCIDR<n> */
#define ONEREG_HDFGRTR_EL2_TRCID_MASK                    UINT64_C(0x0000010000000000)
#define ONEREG_HDFGRTR_EL2_TRCID_SHIFT                   40
ONEREG_FIELD64(HDFGRTR_EL2, TRCID)

/* [37] Trap EL1 MRS reads of TRCCNTVR<n> */
#define ONEREG_HDFGRTR_EL2_TRCCNTVRn_MASK                UINT64_C(0x0000002000000000)
#define ONEREG_HDFGRTR_EL2_TRCCNTVRn_SHIFT               37
ONEREG_FIELD64(HDFGRTR_EL2, TRCCNTVRn)

/* [36] Trap EL1 MRS reads of TRCCLAIMCLR and TRCCLAIMSET */
#define ONEREG_HDFGRTR_EL2_TRCCLAIM_MASK                 UINT64_C(0x0000001000000000)
#define ONEREG_HDFGRTR_EL2_TRCCLAIM_SHIFT                36
ONEREG_FIELD64(HDFGRTR_EL2, TRCCLAIM)

/* [35] Trap EL1 MRS reads of TRCAUXCTLR */
#define ONEREG_HDFGRTR_EL2_TRCAUXCTLR_MASK               UINT64_C(0x0000000800000000)
#define ONEREG_HDFGRTR_EL2_TRCAUXCTLR_SHIFT              35
ONEREG_FIELD64(HDFGRTR_EL2, TRCAUXCTLR)

/* [34] Trap EL1 MRS reads of TRCAUTHSTATUS */
#define ONEREG_HDFGRTR_EL2_TRCAUTHSTATUS_MASK            UINT64_C(0x0000000400000000)
#define ONEREG_HDFGRTR_EL2_TRCAUTHSTATUS_SHIFT           34
ONEREG_FIELD64(HDFGRTR_EL2, TRCAUTHSTATUS)

/* [33] Trap EL1 MRS reads of the trace configuration registers without a bit of their own */
#define ONEREG_HDFGRTR_EL2_TRC_MASK                      UINT64_C(0x0000000200000000)
#define ONEREG_HDFGRTR_EL2_TRC_SHIFT                     33
ONEREG_FIELD64(HDFGRTR_EL2, TRC)

/* [32] Trap EL1 MRS reads of PMSLATFR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMSLATFR_EL1_MASK             UINT64_C(0x0000000100000000)
#define ONEREG_HDFGRTR_EL2_PMSLATFR_EL1_SHIFT            32
ONEREG_FIELD64(HDFGRTR_EL2, PMSLATFR_EL1)

/* [31] Trap EL1 MRS reads of PMSIRR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMSIRR_EL1_MASK               UINT64_C(0x0000000080000000)
#define ONEREG_HDFGRTR_EL2_PMSIRR_EL1_SHIFT              31
ONEREG_FIELD64(HDFGRTR_EL2, PMSIRR_EL1)

/* [30] Trap EL1 MRS reads of PMSIDR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMSIDR_EL1_MASK               UINT64_C(0x0000000040000000)
#define ONEREG_HDFGRTR_EL2_PMSIDR_EL1_SHIFT              30
ONEREG_FIELD64(HDFGRTR_EL2, PMSIDR_EL1)

/* [29] Trap EL1 MRS reads of PMSICR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMSICR_EL1_MASK               UINT64_C(0x0000000020000000)
#define ONEREG_HDFGRTR_EL2_PMSICR_EL1_SHIFT              29
ONEREG_FIELD64(HDFGRTR_EL2, PMSICR_EL1)

/* [28] Trap EL1 MRS reads of PMSFCR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMSFCR_EL1_MASK               UINT64_C(0x0000000010000000)
#define ONEREG_HDFGRTR_EL2_PMSFCR_EL1_SHIFT              28
ONEREG_FIELD64(HDFGRTR_EL2, PMSFCR_EL1)

/* [27] Trap EL1 MRS reads of PMSEVFR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMSEVFR_EL1_MASK              UINT64_C(0x0000000008000000)
#define ONEREG_HDFGRTR_EL2_PMSEVFR_EL1_SHIFT             27
ONEREG_FIELD64(HDFGRTR_EL2, PMSEVFR_EL1)

/* [26] Trap EL1 MRS reads of PMSCR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMSCR_EL1_MASK                UINT64_C(0x0000000004000000)
#define ONEREG_HDFGRTR_EL2_PMSCR_EL1_SHIFT               26
ONEREG_FIELD64(HDFGRTR_EL2, PMSCR_EL1)

/* [25] Trap EL1 MRS reads of PMBSR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMBSR_EL1_MASK                UINT64_C(0x0000000002000000)
#define ONEREG_HDFGRTR_EL2_PMBSR_EL1_SHIFT               25
ONEREG_FIELD64(HDFGRTR_EL2, PMBSR_EL1)

/* [24] Trap EL1 MRS reads of PMBPTR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMBPTR_EL1_MASK               UINT64_C(0x0000000001000000)
#define ONEREG_HDFGRTR_EL2_PMBPTR_EL1_SHIFT              24
ONEREG_FIELD64(HDFGRTR_EL2, PMBPTR_EL1)

/* [23] Trap EL1 MRS reads of PMBLIMITR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMBLIMITR_EL1_MASK            UINT64_C(0x0000000000800000)
#define ONEREG_HDFGRTR_EL2_PMBLIMITR_EL1_SHIFT           23
ONEREG_FIELD64(HDFGRTR_EL2, PMBLIMITR_EL1)

/* [22] Trap EL1 MRS reads of PMMIR_EL1 */
#define ONEREG_HDFGRTR_EL2_PMMIR_EL1_MASK                UINT64_C(0x0000000000400000)
#define ONEREG_HDFGRTR_EL2_PMMIR_EL1_SHIFT               22
ONEREG_FIELD64(HDFGRTR_EL2, PMMIR_EL1)

/* [19] Trap EL0 and EL1 MRS reads of PMSELR_EL0 */
#define ONEREG_HDFGRTR_EL2_PMSELR_EL0_MASK               UINT64_C(0x0000000000080000)
#define ONEREG_HDFGRTR_EL2_PMSELR_EL0_SHIFT              19
ONEREG_FIELD64(HDFGRTR_EL2, PMSELR_EL0)

/* [18] Trap EL0 and EL1 MRS reads of PMOVSCLR_EL0 and PMOVSSET_EL0 */
#define ONEREG_HDFGRTR_EL2_PMOVS_MASK                    UINT64_C(0x0000000000040000)
#define ONEREG_HDFGRTR_EL2_PMOVS_SHIFT                   18
ONEREG_FIELD64(HDFGRTR_EL2, PMOVS)

/* [17] Trap EL1 MRS reads of PMINTENCLR_EL1 and PMINTENSET_EL1 */
#define ONEREG_HDFGRTR_EL2_PMINTEN_MASK                  UINT64_C(0x0000000000020000)
#define ONEREG_HDFGRTR_EL2_PMINTEN_SHIFT                 17
ONEREG_FIELD64(HDFGRTR_EL2, PMINTEN)

/* [16] Trap EL0 and EL1 MRS reads of PMCNTENCLR_EL0 and PMCNTENSET_EL0 */
#define ONEREG_HDFGRTR_EL2_PMCNTEN_MASK                  UINT64_C(0x0000000000010000)
#define ONEREG_HDFGRTR_EL2_PMCNTEN_SHIFT                 16
ONEREG_FIELD64(HDFGRTR_EL2, PMCNTEN)

/* [15] Trap EL0 and EL1 MRS reads of PMCCNTR_EL0 */
#define ONEREG_HDFGRTR_EL2_PMCCNTR_EL0_MASK              UINT64_C(0x0000000000008000)
#define ONEREG_HDFGRTR_EL2_PMCCNTR_EL0_SHIFT             15
ONEREG_FIELD64(HDFGRTR_EL2, PMCCNTR_EL0)

/* [14] Trap EL0 and EL1 MRS reads of PMCCFILTR_EL0 */
#define ONEREG_HDFGRTR_EL2_PMCCFILTR_EL0_MASK            UINT64_C(0x0000000000004000)
#define ONEREG_HDFGRTR_EL2_PMCCFILTR_EL0_SHIFT           14
ONEREG_FIELD64(HDFGRTR_EL2, PMCCFILTR_EL0)

/* [13] Trap EL0 and EL1 MRS reads of PMEVTYPER<n>_EL0 and PMXEVTYPER_EL0 */
#define ONEREG_HDFGRTR_EL2_PMEVTYPERn_EL0_MASK           UINT64_C(0x0000000000002000)
#define ONEREG_HDFGRTR_EL2_PMEVTYPERn_EL0_SHIFT          13
ONEREG_FIELD64(HDFGRTR_EL2, PMEVTYPERn_EL0)

/* [12] Trap EL0 and EL1 MRS reads of PMEVCNTR<n>_EL0 and PMXEVCNTR_EL0 */
#define ONEREG_HDFGRTR_EL2_PMEVCNTRn_EL0_MASK            UINT64_C(0x0000000000001000)
#define ONEREG_HDFGRTR_EL2_PMEVCNTRn_EL0_SHIFT           12
ONEREG_FIELD64(HDFGRTR_EL2, PMEVCNTRn_EL0)

/* [11] Trap EL1 MRS reads of OSDLR_EL1 */
#define ONEREG_HDFGRTR_EL2_OSDLR_EL1_MASK                UINT64_C(0x0000000000000800)
#define ONEREG_HDFGRTR_EL2_OSDLR_EL1_SHIFT               11
ONEREG_FIELD64(HDFGRTR_EL2, OSDLR_EL1)

/* [10] Trap EL1 MRS reads of OSECCR_EL1 */
#define ONEREG_HDFGRTR_EL2_OSECCR_EL1_MASK               UINT64_C(0x0000000000000400)
#define ONEREG_HDFGRTR_EL2_OSECCR_EL1_SHIFT              10
ONEREG_FIELD64(HDFGRTR_EL2, OSECCR_EL1)

/* [9] Trap EL1 MRS reads of OSLSR_EL1 */
#define ONEREG_HDFGRTR_EL2_OSLSR_EL1_MASK                UINT64_C(0x0000000000000200)
#define ONEREG_HDFGRTR_EL2_OSLSR_EL1_SHIFT               9
ONEREG_FIELD64(HDFGRTR_EL2, OSLSR_EL1)

/* [7] Trap EL1 MRS reads of DBGPRCR_EL1 */
#define ONEREG_HDFGRTR_EL2_DBGPRCR_EL1_MASK              UINT64_C(0x0000000000000080)
#define ONEREG_HDFGRTR_EL2_DBGPRCR_EL1_SHIFT             7
ONEREG_FIELD64(HDFGRTR_EL2, DBGPRCR_EL1)

/* [6] Trap EL1 MRS reads of DBGAUTHSTATUS_EL1 */
#define ONEREG_HDFGRTR_EL2_DBGAUTHSTATUS_EL1_MASK        UINT64_C(0x0000000000000040)
#define ONEREG_HDFGRTR_EL2_DBGAUTHSTATUS_EL1_SHIFT       6
ONEREG_FIELD64(HDFGRTR_EL2, DBGAUTHSTATUS_EL1)

/* [5] Trap EL1 MRS reads of DBGCLAIMCLR_EL1 and DBGCLAIMSET_EL1 */
#define ONEREG_HDFGRTR_EL2_DBGCLAIM_MASK                 UINT64_C(0x0000000000000020)
#define ONEREG_HDFGRTR_EL2_DBGCLAIM_SHIFT                5
ONEREG_FIELD64(HDFGRTR_EL2, DBGCLAIM)

/* [4] Trap EL1 MRS reads of MDSCR_EL1 */
#define ONEREG_HDFGRTR_EL2_MDSCR_EL1_MASK                UINT64_C(0x0000000000000010)
#define ONEREG_HDFGRTR_EL2_MDSCR_EL1_SHIFT               4
ONEREG_FIELD64(HDFGRTR_EL2, MDSCR_EL1)

/* [3] Trap EL1 MRS reads of DBGWVR<n>_EL1 */
#define ONEREG_HDFGRTR_EL2_DBGWVRn_EL1_MASK              UINT64_C(0x0000000000000008)
#define ONEREG_HDFGRTR_EL2_DBGWVRn_EL1_SHIFT             3
ONEREG_FIELD64(HDFGRTR_EL2, DBGWVRn_EL1)

/* [2] Trap EL1 MRS reads of DBGWCR<n>_EL1 */
#define ONEREG_HDFGRTR_EL2_DBGWCRn_EL1_MASK              UINT64_C(0x0000000000000004)
#define ONEREG_HDFGRTR_EL2_DBGWCRn_EL1_SHIFT             2
ONEREG_FIELD64(HDFGRTR_EL2, DBGWCRn_EL1)

/* [1] Trap EL1 MRS reads of DBGBVR<n>_EL1 */
#define ONEREG_HDFGRTR_EL2_DBGBVRn_EL1_MASK              UINT64_C(0x0000000000000002)
#define ONEREG_HDFGRTR_EL2_DBGBVRn_EL1_SHIFT             1
ONEREG_FIELD64(HDFGRTR_EL2, DBGBVRn_EL1)

/* [0] Trap EL1 MRS reads of DBGBCR<n>_EL1 */
#define ONEREG_HDFGRTR_EL2_DBGBCRn_EL1_MASK              UINT64_C(0x0000000000000001)
#define ONEREG_HDFGRTR_EL2_DBGBCRn_EL1_SHIFT             0
ONEREG_FIELD64(HDFGRTR_EL2, DBGBCRn_EL1)

#define ONEREG_HDFGRTR_EL2_RES0                          UINT64_C(0x000204c000300100)
#define ONEREG_HDFGRTR_EL2_RES1                          UINT64_C(0x0000000000000000)

/*
 * HDFGWTR_EL2: Hypervisor Debug Fine-Grained Write Trap Register
 */

/* [62] EL1 MSR writes of PMSNEVFR_EL1 are not trapped */
#define ONEREG_HDFGWTR_EL2_nPMSNEVFR_EL1_MASK            UINT64_C(0x4000000000000000)
#define ONEREG_HDFGWTR_EL2_nPMSNEVFR_EL1_SHIFT           62
ONEREG_FIELD64(HDFGWTR_EL2, nPMSNEVFR_EL1)

/* [61] EL1 writes of BRBINFINJ_EL1, BRBSRCINJ_EL1, BRBTGTINJ_EL1 and BRBTS_EL1 are not trapped */
#define ONEREG_HDFGWTR_EL2_nBRBDATA_MASK                 UINT64_C(0x2000000000000000)
#define ONEREG_HDFGWTR_EL2_nBRBDATA_SHIFT                61
ONEREG_FIELD64(HDFGWTR_EL2, nBRBDATA)

/* [60] EL1 MSR writes of BRBCR_EL1 and BRBFCR_EL1 are not trapped */
#define ONEREG_HDFGWTR_EL2_nBRBCTL_MASK                  UINT64_C(0x1000000000000000)
#define ONEREG_HDFGWTR_EL2_nBRBCTL_SHIFT                 60
ONEREG_FIELD64(HDFGWTR_EL2, nBRBCTL)

/* [57] Trap EL1 MSR writes of PMUSERENR_EL0 */
#define ONEREG_HDFGWTR_EL2_PMUSERENR_EL0_MASK            UINT64_C(0x0200000000000000)
#define ONEREG_HDFGWTR_EL2_PMUSERENR_EL0_SHIFT           57
ONEREG_FIELD64(HDFGWTR_EL2, PMUSERENR_EL0)

/* [56] Trap EL1 MSR writes of TRBTRG_EL1 */
#define ONEREG_HDFGWTR_EL2_TRBTRG_EL1_MASK               UINT64_C(0x0100000000000000)
#define ONEREG_HDFGWTR_EL2_TRBTRG_EL1_SHIFT              56
ONEREG_FIELD64(HDFGWTR_EL2, TRBTRG_EL1)

/* [55] Trap EL1 MSR writes of TRBSR_EL1 */
#define ONEREG_HDFGWTR_EL2_TRBSR_EL1_MASK                UINT64_C(0x0080000000000000)
#define ONEREG_HDFGWTR_EL2_TRBSR_EL1_SHIFT               55
ONEREG_FIELD64(HDFGWTR_EL2, TRBSR_EL1)

/* [54] Trap EL1 MSR writes of TRBPTR_EL1 */
#define ONEREG_HDFGWTR_EL2_TRBPTR_EL1_MASK               UINT64_C(0x0040000000000000)
#define ONEREG_HDFGWTR_EL2_TRBPTR_EL1_SHIFT              54
ONEREG_FIELD64(HDFGWTR_EL2, TRBPTR_EL1)

/* [53] Trap EL1 MSR writes of TRBMAR_EL1 */
#define ONEREG_HDFGWTR_EL2_TRBMAR_EL1_MASK               UINT64_C(0x0020000000000000)
#define ONEREG_HDFGWTR_EL2_TRBMAR_EL1_SHIFT              53
ONEREG_FIELD64(HDFGWTR_EL2, TRBMAR_EL1)

/* [52] Trap EL1 MSR writes of TRBLIMITR_EL1 */
#define ONEREG_HDFGWTR_EL2_TRBLIMITR_EL1_MASK            UINT64_C(0x0010000000000000)
#define ONEREG_HDFGWTR_EL2_TRBLIMITR_EL1_SHIFT           52
ONEREG_FIELD64(HDFGWTR_EL2, TRBLIMITR_EL1)

/* [50] Trap EL1 MSR writes of TRBBASER_EL1 */
#define ONEREG_HDFGWTR_EL2_TRBBASER_EL1_MASK             UINT64_C(0x0004000000000000)
#define ONEREG_HDFGWTR_EL2_TRBBASER_EL1_SHIFT            50
ONEREG_FIELD64(HDFGWTR_EL2, TRBBASER_EL1)

/* [49] Trap EL1 MSR writes of TRFCR_EL1 */
#define ONEREG_HDFGWTR_EL2_TRFCR_EL1_MASK                UINT64_C(0x0002000000000000)
#define ONEREG_HDFGWTR_EL2_TRFCR_EL1_SHIFT               49
ONEREG_FIELD64(HDFGWTR_EL2, TRFCR_EL1)

/* [48] Trap EL1 MSR writes of TRCVICTLR */
#define ONEREG_HDFGWTR_EL2_TRCVICTLR_MASK                UINT64_C(0x0001000000000000)
#define ONEREG_HDFGWTR_EL2_TRCVICTLR_SHIFT               48
ONEREG_FIELD64(HDFGWTR_EL2, TRCVICTLR)

/* [46] Trap EL1 MSR writes of TRCSSCSR<n> */
#define ONEREG_HDFGWTR_EL2_TRCSSCSRn_MASK                UINT64_C(0x0000400000000000)
#define ONEREG_HDFGWTR_EL2_TRCSSCSRn_SHIFT               46
ONEREG_FIELD64(HDFGWTR_EL2, TRCSSCSRn)

/* [45] Trap EL1 MSR writes of TRCSEQSTR */
#define ONEREG_HDFGWTR_EL2_TRCSEQSTR_MASK                UINT64_C(0x0000200000000000)
#define ONEREG_HDFGWTR_EL2_TRCSEQSTR_SHIFT               45
ONEREG_FIELD64(HDFGWTR_EL2, TRCSEQSTR)

/* [44] Trap EL1 MSR writes of TRCPRGCTLR */
#define ONEREG_HDFGWTR_EL2_TRCPRGCTLR_MASK               UINT64_C(0x0000100000000000)
#define ONEREG_HDFGWTR_EL2_TRCPRGCTLR_SHIFT              44
ONEREG_FIELD64(HDFGWTR_EL2, TRCPRGCTLR)

/* [42] Trap EL1 MSR writes of TRCOSLAR */
#define ONEREG_HDFGWTR_EL2_TRCOSLAR_MASK                 UINT64_C(0x0000040000000000)
#define ONEREG_HDFGWTR_EL2_TRCOSLAR_SHIFT                42
ONEREG_FIELD64(HDFGWTR_EL2, TRCOSLAR)

/* [41] Trap EL1 MSR writes of TRCIMSPEC<n> */
#define ONEREG_HDFGWTR_EL2_TRCIMSPECn_MASK               UINT64_C(0x0000020000000000)
#define ONEREG_HDFGWTR_EL2_TRCIMSPECn_SHIFT              41
ONEREG_FIELD64(HDFGWTR_EL2, TRCIMSPECn)

/* [37] Trap EL1 MSR writes of TRCCNTVR<n> */
#define ONEREG_HDFGWTR_EL2_TRCCNTVRn_MASK                UINT64_C(0x0000002000000000)
#define ONEREG_HDFGWTR_EL2_TRCCNTVRn_SHIFT               37
ONEREG_FIELD64(HDFGWTR_EL2, TRCCNTVRn)

/* [36] Trap EL1 MSR writes of TRCCLAIMCLR and TRCCLAIMSET */
#define ONEREG_HDFGWTR_EL2_TRCCLAIM_MASK                 UINT64_C(0x0000001000000000)
#define ONEREG_HDFGWTR_EL2_TRCCLAIM_SHIFT                36
ONEREG_FIELD64(HDFGWTR_EL2, TRCCLAIM)

/* [35] Trap EL1 MSR writes of TRCAUXCTLR */
#define ONEREG_HDFGWTR_EL2_TRCAUXCTLR_MASK               UINT64_C(0x0000000800000000)
#define ONEREG_HDFGWTR_EL2_TRCAUXCTLR_SHIFT              35
ONEREG_FIELD64(HDFGWTR_EL2, TRCAUXCTLR)

/* [33] Trap EL1 MSR writes of the trace configuration registers without a bit of their own */
#define ONEREG_HDFGWTR_EL2_TRC_MASK                      UINT64_C(0x0000000200000000)
#define ONEREG_HDFGWTR_EL2_TRC_SHIFT                     33
ONEREG_FIELD64(HDFGWTR_EL2, TRC)

/* [32] Trap EL1 MSR writes of PMSLATFR_EL1 */
#define ONEREG_HDFGWTR_EL2_PMSLATFR_EL1_MASK             UINT64_C(0x0000000100000000)
#define ONEREG_HDFGWTR_EL2_PMSLATFR_EL1_SHIFT            32
ONEREG_FIELD64(HDFGWTR_EL2, PMSLATFR_EL1)

/* [31] Trap EL1 MSR writes of PMSIRR_EL1 */
#define ONEREG_HDFGWTR_EL2_PMSIRR_EL1_MASK               UINT64_C(0x0000000080000000)
#define ONEREG_HDFGWTR_EL2_PMSIRR_EL1_SHIFT              31
ONEREG_FIELD64(HDFGWTR_EL2, PMSIRR_EL1)

/* [29] Trap EL1 MSR writes of PMSICR_EL1 */
#define ONEREG_HDFGWTR_EL2_PMSICR_EL1_MASK               UINT64_C(0x0000000020000000)
#define ONEREG_HDFGWTR_EL2_PMSICR_EL1_SHIFT              29
ONEREG_FIELD64(HDFGWTR_EL2, PMSICR_EL1)

/* [28] Trap EL1 MSR writes of PMSFCR_EL1 */
#define ONEREG_HDFGWTR_EL2_PMSFCR_EL1_MASK               UINT64_C(0x0000000010000000)
#define ONEREG_HDFGWTR_EL2_PMSFCR_EL1_SHIFT              28
ONEREG_FIELD64(HDFGWTR_EL2, PMSFCR_EL1)

/* [27] Trap EL1 MSR writes of PMSEVFR_EL1 */
#define ONEREG_HDFGWTR_EL2_PMSEVFR_EL1_MASK              UINT64_C(0x0000000008000000)
#define ONEREG_HDFGWTR_EL2_PMSEVFR_EL1_SHIFT             27
ONEREG_FIELD64(HDFGWTR_EL2, PMSEVFR_EL1)

/* [26] Trap EL1 MSR writes of PMSCR_EL1 */
#define ONEREG_HDFGWTR_EL2_PMSCR_EL1_MASK                UINT64_C(0x0000000004000000)
#define ONEREG_HDFGWTR_EL2_PMSCR_EL1_SHIFT               26
ONEREG_FIELD64(HDFGWTR_EL2, PMSCR_EL1)

/* [25] Trap EL1 MSR writes of PMBSR_EL1 */
#define ONEREG_HDFGWTR_EL2_PMBSR_EL1_MASK                UINT64_C(0x0000000002000000)
#define ONEREG_HDFGWTR_EL2_PMBSR_EL1_SHIFT               25
ONEREG_FIELD64(HDFGWTR_EL2, PMBSR_EL1)

/* [24] Trap EL1 MSR writes of PMBPTR_EL1 */
#define ONEREG_HDFGWTR_EL2_PMBPTR_EL1_MASK               UINT64_C(0x0000000001000000)
#define ONEREG_HDFGWTR_EL2_PMBPTR_EL1_SHIFT              24
ONEREG_FIELD64(HDFGWTR_EL2, PMBPTR_EL1)

/* [23] Trap EL1 MSR writes of PMBLIMITR_EL1 */
#define ONEREG_HDFGWTR_EL2_PMBLIMITR_EL1_MASK            UINT64_C(0x0000000000800000)
#define ONEREG_HDFGWTR_EL2_PMBLIMITR_EL1_SHIFT           23
ONEREG_FIELD64(HDFGWTR_EL2, PMBLIMITR_EL1)

/* [21] Trap EL0 and EL1 MSR writes of PMCR_EL0 */
#define ONEREG_HDFGWTR_EL2_PMCR_EL0_MASK                 UINT64_C(0x0000000000200000)
#define ONEREG_HDFGWTR_EL2_PMCR_EL0_SHIFT                21
ONEREG_FIELD64(HDFGWTR_EL2, PMCR_EL0)

/* [20] Trap EL0 and EL1 MSR writes of PMSWINC_EL0 */
#define ONEREG_HDFGWTR_EL2_PMSWINC_EL0_MASK              UINT64_C(0x0000000000100000)
#define ONEREG_HDFGWTR_EL2_PMSWINC_EL0_SHIFT             20
ONEREG_FIELD64(HDFGWTR_EL2, PMSWINC_EL0)

/* [19] Trap EL0 and EL1 MSR writes of PMSELR_EL0 */
#define ONEREG_HDFGWTR_EL2_PMSELR_EL0_MASK               UINT64_C(0x0000000000080000)
#define ONEREG_HDFGWTR_EL2_PMSELR_EL0_SHIFT              19
ONEREG_FIELD64(HDFGWTR_EL2, PMSELR_EL0)

/* [18] Trap EL0 and EL1 MSR writes of PMOVSCLR_EL0 and PMOVSSET_EL0 */
#define ONEREG_HDFGWTR_EL2_PMOVS_MASK                    UINT64_C(0x0000000000040000)
#define ONEREG_HDFGWTR_EL2_PMOVS_SHIFT                   18
ONEREG_FIELD64(HDFGWTR_EL2, PMOVS)

/* [17] Trap EL1 MSR writes of PMINTENCLR_EL1 and PMINTENSET_EL1 */
#define ONEREG_HDFGWTR_EL2_PMINTEN_MASK                  UINT64_C(0x0000000000020000)
#define ONEREG_HDFGWTR_EL2_PMINTEN_SHIFT                 17
ONEREG_FIELD64(HDFGWTR_EL2, PMINTEN)

/* [16] Trap EL0 and EL1 MSR writes of PMCNTENCLR_EL0 and PMCNTENSET_EL0 */
#define ONEREG_HDFGWTR_EL2_PMCNTEN_MASK                  UINT64_C(0x0000000000010000)
#define ONEREG_HDFGWTR_EL2_PMCNTEN_SHIFT                 16
ONEREG_FIELD64(HDFGWTR_EL2, PMCNTEN)

/* [15] Trap EL0 and EL1 MSR writes of PMCCNTR_EL0 */
#define ONEREG_HDFGWTR_EL2_PMCCNTR_EL0_MASK              UINT64_C(0x0000000000008000)
#define ONEREG_HDFGWTR_EL2_PMCCNTR_EL0_SHIFT             15
ONEREG_FIELD64(HDFGWTR_EL2, PMCCNTR_EL0)

/* [14] Trap EL0 and EL1 MSR writes of PMCCFILTR_EL0 */
#define ONEREG_HDFGWTR_EL2_PMCCFILTR_EL0_MASK            UINT64_C(0x0000000000004000)
#define ONEREG_HDFGWTR_EL2_PMCCFILTR_EL0_SHIFT           14
ONEREG_FIELD64(HDFGWTR_EL2, PMCCFILTR_EL0)

/* [13] Trap EL0 and EL1 MSR writes of PMEVTYPER<n>_EL0 and PMXEVTYPER_EL0 */
#define ONEREG_HDFGWTR_EL2_PMEVTYPERn_EL0_MASK           UINT64_C(0x0000000000002000)
#define ONEREG_HDFGWTR_EL2_PMEVTYPERn_EL0_SHIFT          13
ONEREG_FIELD64(HDFGWTR_EL2, PMEVTYPERn_EL0)

/* [12] Trap EL0 and EL1 MSR writes of PMEVCNTR<n>_EL0 and PMXEVCNTR_EL0 */
#define ONEREG_HDFGWTR_EL2_PMEVCNTRn_EL0_MASK            UINT64_C(0x0000000000001000)
#define ONEREG_HDFGWTR_EL2_PMEVCNTRn_EL0_SHIFT           12
ONEREG_FIELD64(HDFGWTR_EL2, PMEVCNTRn_EL0)

/* [11] Trap EL1 MSR writes of OSDLR_EL1 */
#define ONEREG_HDFGWTR_EL2_OSDLR_EL1_MASK                UINT64_C(0x0000000000000800)
#define ONEREG_HDFGWTR_EL2_OSDLR_EL1_SHIFT               11
ONEREG_FIELD64(HDFGWTR_EL2, OSDLR_EL1)

/* [10] Trap EL1 MSR writes of OSECCR_EL1 */
#define ONEREG_HDFGWTR_EL2_OSECCR_EL1_MASK               UINT64_C(0x0000000000000400)
#define ONEREG_HDFGWTR_EL2_OSECCR_EL1_SHIFT              10
ONEREG_FIELD64(HDFGWTR_EL2, OSECCR_EL1)

/* [8] Trap EL1 MSR writes of OSLAR_EL1 */
#define ONEREG_HDFGWTR_EL2_OSLAR_EL1_MASK                UINT64_C(0x0000000000000100)
#define ONEREG_HDFGWTR_EL2_OSLAR_EL1_SHIFT               8
ONEREG_FIELD64(HDFGWTR_EL2, OSLAR_EL1)

/* [7] Trap EL1 MSR writes of DBGPRCR_EL1 */
#define ONEREG_HDFGWTR_EL2_DBGPRCR_EL1_MASK              UINT64_C(0x0000000000000080)
#define ONEREG_HDFGWTR_EL2_DBGPRCR_EL1_SHIFT             7
ONEREG_FIELD64(HDFGWTR_EL2, DBGPRCR_EL1)

/* [5] Trap EL1 MSR writes of DBGCLAIMCLR_EL1 and DBGCLAIMSET_EL1 */
#define ONEREG_HDFGWTR_EL2_DBGCLAIM_MASK                 UINT64_C(0x0000000000000020)
#define ONEREG_HDFGWTR_EL2_DBGCLAIM_SHIFT                5
ONEREG_FIELD64(HDFGWTR_EL2, DBGCLAIM)

/* [4] Trap EL1 MSR writes of MDSCR_EL1 */
#define ONEREG_HDFGWTR_EL2_MDSCR_EL1_MASK                UINT64_C(0x0000000000000010)
#define ONEREG_HDFGWTR_EL2_MDSCR_EL1_SHIFT               4
ONEREG_FIELD64(HDFGWTR_EL2, MDSCR_EL1)

/* [3] Trap EL1 MSR writes of DBGWVR<n>_EL1 */
#define ONEREG_HDFGWTR_EL2_DBGWVRn_EL1_MASK              UINT64_C(0x0000000000000008)
#define ONEREG_HDFGWTR_EL2_DBGWVRn_EL1_SHIFT             3
ONEREG_FIELD64(HDFGWTR_EL2, DBGWVRn_EL1)

/* [2] Trap EL1 MSR writes of DBGWCR<n>_EL1 */
#define ONEREG_HDFGWTR_EL2_DBGWCRn_EL1_MASK              UINT64_C(0x0000000000000004)
#define ONEREG_HDFGWTR_EL2_DBGWCRn_EL1_SHIFT             2
ONEREG_FIELD64(HDFGWTR_EL2, DBGWCRn_EL1)

/* [1] Trap EL1 MSR writes of DBGBVR<n>_EL1 */
#define ONEREG_HDFGWTR_EL2_DBGBVRn_EL1_MASK              UINT64_C(0x0000000000000002)
#define ONEREG_HDFGWTR_EL2_DBGBVRn_EL1_SHIFT             1
ONEREG_FIELD64(HDFGWTR_EL2, DBGBVRn_EL1)

/* [0] Trap EL1 MSR writes of DBGBCR<n>_EL1 */
#define ONEREG_HDFGWTR_EL2_DBGBCRn_EL1_MASK              UINT64_C(0x0000000000000001)
#define ONEREG_HDFGWTR_EL2_DBGBCRn_EL1_SHIFT             0
ONEREG_FIELD64(HDFGWTR_EL2, DBGBCRn_EL1)

#define ONEREG_HDFGWTR_EL2_RES0                          UINT64_C(0x8c0889c440400240)
#define ONEREG_HDFGWTR_EL2_RES1                          UINT64_C(0x0000000000000000)

/*
 * HAFGRTR_EL2: Hypervisor Activity Monitors Fine-Grained Read Trap Register
 */

/* AMEVTYPER1<n>_EL0: Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0 */
#define ONEREG_HAFGRTR_EL2_AMEVTYPER115_EL0_MASK         UINT64_C(0x0002000000000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER115_EL0_SHIFT        49
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER115_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER114_EL0_MASK         UINT64_C(0x0000800000000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER114_EL0_SHIFT        47
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER114_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER113_EL0_MASK         UINT64_C(0x0000200000000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER113_EL0_SHIFT        45
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER113_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER112_EL0_MASK         UINT64_C(0x0000080000000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER112_EL0_SHIFT        43
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER112_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER111_EL0_MASK         UINT64_C(0x0000020000000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER111_EL0_SHIFT        41
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER111_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER110_EL0_MASK         UINT64_C(0x0000008000000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER110_EL0_SHIFT        39
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER110_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER19_EL0_MASK          UINT64_C(0x0000002000000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER19_EL0_SHIFT         37
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER19_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER18_EL0_MASK          UINT64_C(0x0000000800000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER18_EL0_SHIFT         35
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER18_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER17_EL0_MASK          UINT64_C(0x0000000200000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER17_EL0_SHIFT         33
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER17_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER16_EL0_MASK          UINT64_C(0x0000000080000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER16_EL0_SHIFT         31
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER16_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER15_EL0_MASK          UINT64_C(0x0000000020000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER15_EL0_SHIFT         29
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER15_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER14_EL0_MASK          UINT64_C(0x0000000008000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER14_EL0_SHIFT         27
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER14_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER13_EL0_MASK          UINT64_C(0x0000000002000000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER13_EL0_SHIFT         25
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER13_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER12_EL0_MASK          UINT64_C(0x0000000000800000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER12_EL0_SHIFT         23
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER12_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER11_EL0_MASK          UINT64_C(0x0000000000200000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER11_EL0_SHIFT         21
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER11_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER10_EL0_MASK          UINT64_C(0x0000000000080000)
#define ONEREG_HAFGRTR_EL2_AMEVTYPER10_EL0_SHIFT         19
ONEREG_FIELD64(HAFGRTR_EL2, AMEVTYPER10_EL0)

/* AMEVCNTR1<n>_EL0: Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0 */
#define ONEREG_HAFGRTR_EL2_AMEVCNTR115_EL0_MASK          UINT64_C(0x0001000000000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR115_EL0_SHIFT         48
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR115_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR114_EL0_MASK          UINT64_C(0x0000400000000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR114_EL0_SHIFT         46
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR114_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR113_EL0_MASK          UINT64_C(0x0000100000000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR113_EL0_SHIFT         44
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR113_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR112_EL0_MASK          UINT64_C(0x0000040000000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR112_EL0_SHIFT         42
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR112_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR111_EL0_MASK          UINT64_C(0x0000010000000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR111_EL0_SHIFT         40
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR111_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR110_EL0_MASK          UINT64_C(0x0000004000000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR110_EL0_SHIFT         38
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR110_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR19_EL0_MASK           UINT64_C(0x0000001000000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR19_EL0_SHIFT          36
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR19_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR18_EL0_MASK           UINT64_C(0x0000000400000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR18_EL0_SHIFT          34
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR18_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR17_EL0_MASK           UINT64_C(0x0000000100000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR17_EL0_SHIFT          32
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR17_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR16_EL0_MASK           UINT64_C(0x0000000040000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR16_EL0_SHIFT          30
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR16_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR15_EL0_MASK           UINT64_C(0x0000000010000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR15_EL0_SHIFT          28
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR15_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR14_EL0_MASK           UINT64_C(0x0000000004000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR14_EL0_SHIFT          26
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR14_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR13_EL0_MASK           UINT64_C(0x0000000001000000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR13_EL0_SHIFT          24
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR13_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR12_EL0_MASK           UINT64_C(0x0000000000400000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR12_EL0_SHIFT          22
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR12_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR11_EL0_MASK           UINT64_C(0x0000000000100000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR11_EL0_SHIFT          20
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR11_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR10_EL0_MASK           UINT64_C(0x0000000000040000)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR10_EL0_SHIFT          18
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR10_EL0)

/* [17] Trap EL0 and EL1 MRS reads of AMCNTENCLR1_EL0 and AMCNTENSET1_EL0 */
#define ONEREG_HAFGRTR_EL2_AMCNTEN1_MASK                 UINT64_C(0x0000000000020000)
#define ONEREG_HAFGRTR_EL2_AMCNTEN1_SHIFT                17
ONEREG_FIELD64(HAFGRTR_EL2, AMCNTEN1)

/* AMEVCNTR0<n>_EL0: Trap EL0 and EL1 MRS reads of AMEVCNTR0<n>_EL0 */
#define ONEREG_HAFGRTR_EL2_AMEVCNTR03_EL0_MASK           UINT64_C(0x0000000000000010)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR03_EL0_SHIFT          4
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR03_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR02_EL0_MASK           UINT64_C(0x0000000000000008)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR02_EL0_SHIFT          3
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR02_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR01_EL0_MASK           UINT64_C(0x0000000000000004)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR01_EL0_SHIFT          2
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR01_EL0)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR00_EL0_MASK           UINT64_C(0x0000000000000002)
#define ONEREG_HAFGRTR_EL2_AMEVCNTR00_EL0_SHIFT          1
ONEREG_FIELD64(HAFGRTR_EL2, AMEVCNTR00_EL0)

/* [0] Trap EL0 and EL1 MRS reads of AMCNTENCLR0_EL0 and AMCNTENSET0_EL0 */
#define ONEREG_HAFGRTR_EL2_AMCNTEN0_MASK                 UINT64_C(0x0000000000000001)
#define ONEREG_HAFGRTR_EL2_AMCNTEN0_SHIFT                0
ONEREG_FIELD64(HAFGRTR_EL2, AMCNTEN0)

#define ONEREG_HAFGRTR_EL2_RES0                          UINT64_C(0xfffc00000001ffe0)
#define ONEREG_HAFGRTR_EL2_RES1                          UINT64_C(0x0000000000000000)

/*
 * HFGRTR2_EL2: Hypervisor Fine-Grained Read Trap Register 2
 */

/* [39] Trap EL1 MRS reads of ACTLR_EL1 */
#define ONEREG_HFGRTR2_EL2_ACTLR_EL1_MASK                UINT64_C(0x0000008000000000)
#define ONEREG_HFGRTR2_EL2_ACTLR_EL1_SHIFT               39
ONEREG_FIELD64(HFGRTR2_EL2, ACTLR_EL1)

/* [38] EL1 MRS reads of LDSTT_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nLDSTT_EL1_MASK               UINT64_C(0x0000004000000000)
#define ONEREG_HFGRTR2_EL2_nLDSTT_EL1_SHIFT              38
ONEREG_FIELD64(HFGRTR2_EL2, nLDSTT_EL1)

/* [37] EL1 MRS reads of TPIDR3_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTPIDR3_EL1_MASK              UINT64_C(0x0000002000000000)
#define ONEREG_HFGRTR2_EL2_nTPIDR3_EL1_SHIFT             37
ONEREG_FIELD64(HFGRTR2_EL2, nTPIDR3_EL1)

/* [36] EL0 and EL1 MRS reads of TPIDR3_EL0 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTPIDR3_EL0_MASK              UINT64_C(0x0000001000000000)
#define ONEREG_HFGRTR2_EL2_nTPIDR3_EL0_SHIFT             36
ONEREG_FIELD64(HFGRTR2_EL2, nTPIDR3_EL0)

/* [35] Trap EL1 MRS reads of GCR_EL1 */
#define ONEREG_HFGRTR2_EL2_GCR_EL1_MASK                  UINT64_C(0x0000000800000000)
#define ONEREG_HFGRTR2_EL2_GCR_EL1_SHIFT                 35
ONEREG_FIELD64(HFGRTR2_EL2, GCR_EL1)

/* [34] Trap EL1 MRS reads of RGSR_EL1 */
#define ONEREG_HFGRTR2_EL2_RGSR_EL1_MASK                 UINT64_C(0x0000000400000000)
#define ONEREG_HFGRTR2_EL2_RGSR_EL1_SHIFT                34
ONEREG_FIELD64(HFGRTR2_EL2, RGSR_EL1)

/* [33] Trap EL1 MRS reads of TFSR_EL1 */
#define ONEREG_HFGRTR2_EL2_TFSR_EL1_MASK                 UINT64_C(0x0000000200000000)
#define ONEREG_HFGRTR2_EL2_TFSR_EL1_SHIFT                33
ONEREG_FIELD64(HFGRTR2_EL2, TFSR_EL1)

/* [32:31] Which EL1 MRS reads of AFGDTP<n>_EL1 and AFGDTU<n>_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nAFGDTn_EL1_MASK              UINT64_C(0x0000000180000000)
#define ONEREG_HFGRTR2_EL2_nAFGDTn_EL1_SHIFT             31
ONEREG_FIELD64(HFGRTR2_EL2, nAFGDTn_EL1)

/* [30] EL1 MRS reads of TLBIDIDR_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTLBIDIDR_EL1_MASK            UINT64_C(0x0000000040000000)
#define ONEREG_HFGRTR2_EL2_nTLBIDIDR_EL1_SHIFT           30
ONEREG_FIELD64(HFGRTR2_EL2, nTLBIDIDR_EL1)

/* [29] EL0 and EL1 MRS reads of TPMIN0_EL0 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTPMIN0_EL0_MASK              UINT64_C(0x0000000020000000)
#define ONEREG_HFGRTR2_EL2_nTPMIN0_EL0_SHIFT             29
ONEREG_FIELD64(HFGRTR2_EL2, nTPMIN0_EL0)

/* [28] EL0 and EL1 MRS reads of TPMIN1_EL0 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTPMIN1_EL0_MASK              UINT64_C(0x0000000010000000)
#define ONEREG_HFGRTR2_EL2_nTPMIN1_EL0_SHIFT             28
ONEREG_FIELD64(HFGRTR2_EL2, nTPMIN1_EL0)

/* [27] EL1 MRS reads of TPMIN0_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTPMIN0_EL1_MASK              UINT64_C(0x0000000008000000)
#define ONEREG_HFGRTR2_EL2_nTPMIN0_EL1_SHIFT             27
ONEREG_FIELD64(HFGRTR2_EL2, nTPMIN0_EL1)

/* [26] EL1 MRS reads of TPMIN1_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTPMIN1_EL1_MASK              UINT64_C(0x0000000004000000)
#define ONEREG_HFGRTR2_EL2_nTPMIN1_EL1_SHIFT             26
ONEREG_FIELD64(HFGRTR2_EL2, nTPMIN1_EL1)

/* [25] EL1 MRS reads of DPOTBR0_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nDPOTBR0_EL1_MASK             UINT64_C(0x0000000002000000)
#define ONEREG_HFGRTR2_EL2_nDPOTBR0_EL1_SHIFT            25
ONEREG_FIELD64(HFGRTR2_EL2, nDPOTBR0_EL1)

/* [24] EL1 MRS reads of DPOTBR1_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nDPOTBR1_EL1_MASK             UINT64_C(0x0000000001000000)
#define ONEREG_HFGRTR2_EL2_nDPOTBR1_EL1_SHIFT            24
ONEREG_FIELD64(HFGRTR2_EL2, nDPOTBR1_EL1)

/* [23] EL1 MRS reads of IRTBRU_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nIRTBRU_EL1_MASK              UINT64_C(0x0000000000800000)
#define ONEREG_HFGRTR2_EL2_nIRTBRU_EL1_SHIFT             23
ONEREG_FIELD64(HFGRTR2_EL2, nIRTBRU_EL1)

/* [22] EL1 MRS reads of IRTBRP_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nIRTBRP_EL1_MASK              UINT64_C(0x0000000000400000)
#define ONEREG_HFGRTR2_EL2_nIRTBRP_EL1_SHIFT             22
ONEREG_FIELD64(HFGRTR2_EL2, nIRTBRP_EL1)

/* [21] EL1 MRS reads of TTTBRU_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTTTBRU_EL1_MASK              UINT64_C(0x0000000000200000)
#define ONEREG_HFGRTR2_EL2_nTTTBRU_EL1_SHIFT             21
ONEREG_FIELD64(HFGRTR2_EL2, nTTTBRU_EL1)

/* [20] EL1 MRS reads of TTTBRP_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTTTBRP_EL1_MASK              UINT64_C(0x0000000000100000)
#define ONEREG_HFGRTR2_EL2_nTTTBRP_EL1_SHIFT             20
ONEREG_FIELD64(HFGRTR2_EL2, nTTTBRP_EL1)

/* [19:18] Which EL1 MRS reads of FGDTP<n>_EL1 and FGDTU<n>_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nFGDTn_EL1_MASK               UINT64_C(0x00000000000c0000)
#define ONEREG_HFGRTR2_EL2_nFGDTn_EL1_SHIFT              18
ONEREG_FIELD64(HFGRTR2_EL2, nFGDTn_EL1)

/* [17] EL1 MRS reads of STINDEX_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nSTINDEX_EL1_MASK             UINT64_C(0x0000000000020000)
#define ONEREG_HFGRTR2_EL2_nSTINDEX_EL1_SHIFT            17
ONEREG_FIELD64(HFGRTR2_EL2, nSTINDEX_EL1)

/* [16] EL1 MRS reads of TINDEX_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTINDEX_EL1_MASK              UINT64_C(0x0000000000010000)
#define ONEREG_HFGRTR2_EL2_nTINDEX_EL1_SHIFT             16
ONEREG_FIELD64(HFGRTR2_EL2, nTINDEX_EL1)

/* [15] EL0 and EL1 MRS reads of TINDEX_EL0 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTINDEX_EL0_MASK              UINT64_C(0x0000000000008000)
#define ONEREG_HFGRTR2_EL2_nTINDEX_EL0_SHIFT             15
ONEREG_FIELD64(HFGRTR2_EL2, nTINDEX_EL0)

/* [14] EL1 MRS reads of ACTLRALIAS_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nACTLRALIAS_EL1_MASK          UINT64_C(0x0000000000004000)
#define ONEREG_HFGRTR2_EL2_nACTLRALIAS_EL1_SHIFT         14
ONEREG_FIELD64(HFGRTR2_EL2, nACTLRALIAS_EL1)

/* [13] EL1 MRS reads of ACTLRMASK_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nACTLRMASK_EL1_MASK           UINT64_C(0x0000000000002000)
#define ONEREG_HFGRTR2_EL2_nACTLRMASK_EL1_SHIFT          13
ONEREG_FIELD64(HFGRTR2_EL2, nACTLRMASK_EL1)

/* [12] EL1 MRS reads of TCR2ALIAS_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTCR2ALIAS_EL1_MASK           UINT64_C(0x0000000000001000)
#define ONEREG_HFGRTR2_EL2_nTCR2ALIAS_EL1_SHIFT          12
ONEREG_FIELD64(HFGRTR2_EL2, nTCR2ALIAS_EL1)

/* [11] EL1 MRS reads of TCRALIAS_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTCRALIAS_EL1_MASK            UINT64_C(0x0000000000000800)
#define ONEREG_HFGRTR2_EL2_nTCRALIAS_EL1_SHIFT           11
ONEREG_FIELD64(HFGRTR2_EL2, nTCRALIAS_EL1)

/* [10] EL1 MRS reads of SCTLR2ALIAS_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nSCTLR2ALIAS_EL1_MASK         UINT64_C(0x0000000000000400)
#define ONEREG_HFGRTR2_EL2_nSCTLR2ALIAS_EL1_SHIFT        10
ONEREG_FIELD64(HFGRTR2_EL2, nSCTLR2ALIAS_EL1)

/* [9] EL1 MRS reads of SCTLRALIAS_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nSCTLRALIAS_EL1_MASK          UINT64_C(0x0000000000000200)
#define ONEREG_HFGRTR2_EL2_nSCTLRALIAS_EL1_SHIFT         9
ONEREG_FIELD64(HFGRTR2_EL2, nSCTLRALIAS_EL1)

/* [8] EL1 MRS reads of CPACRALIAS_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nCPACRALIAS_EL1_MASK          UINT64_C(0x0000000000000100)
#define ONEREG_HFGRTR2_EL2_nCPACRALIAS_EL1_SHIFT         8
ONEREG_FIELD64(HFGRTR2_EL2, nCPACRALIAS_EL1)

/* [7] EL1 MRS reads of TCR2MASK_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTCR2MASK_EL1_MASK            UINT64_C(0x0000000000000080)
#define ONEREG_HFGRTR2_EL2_nTCR2MASK_EL1_SHIFT           7
ONEREG_FIELD64(HFGRTR2_EL2, nTCR2MASK_EL1)

/* [6] EL1 MRS reads of TCRMASK_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nTCRMASK_EL1_MASK             UINT64_C(0x0000000000000040)
#define ONEREG_HFGRTR2_EL2_nTCRMASK_EL1_SHIFT            6
ONEREG_FIELD64(HFGRTR2_EL2, nTCRMASK_EL1)

/* [5] EL1 MRS reads of SCTLR2MASK_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nSCTLR2MASK_EL1_MASK          UINT64_C(0x0000000000000020)
#define ONEREG_HFGRTR2_EL2_nSCTLR2MASK_EL1_SHIFT         5
ONEREG_FIELD64(HFGRTR2_EL2, nSCTLR2MASK_EL1)

/* [4] EL1 MRS reads of SCTLRMASK_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nSCTLRMASK_EL1_MASK           UINT64_C(0x0000000000000010)
#define ONEREG_HFGRTR2_EL2_nSCTLRMASK_EL1_SHIFT          4
ONEREG_FIELD64(HFGRTR2_EL2, nSCTLRMASK_EL1)

/* [3] EL1 MRS reads of CPACRMASK_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nCPACRMASK_EL1_MASK           UINT64_C(0x0000000000000008)
#define ONEREG_HFGRTR2_EL2_nCPACRMASK_EL1_SHIFT          3
ONEREG_FIELD64(HFGRTR2_EL2, nCPACRMASK_EL1)

/* [2] EL1 MRS and MRRS reads of RCWSMASK_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nRCWSMASK_EL1_MASK            UINT64_C(0x0000000000000004)
#define ONEREG_HFGRTR2_EL2_nRCWSMASK_EL1_SHIFT           2
ONEREG_FIELD64(HFGRTR2_EL2, nRCWSMASK_EL1)

/* [1] EL1 MRS reads of ERXGSR_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nERXGSR_EL1_MASK              UINT64_C(0x0000000000000002)
#define ONEREG_HFGRTR2_EL2_nERXGSR_EL1_SHIFT             1
ONEREG_FIELD64(HFGRTR2_EL2, nERXGSR_EL1)

/* [0] EL1 MRS reads of PFAR_EL1 are not trapped */
#define ONEREG_HFGRTR2_EL2_nPFAR_EL1_MASK                UINT64_C(0x0000000000000001)
#define ONEREG_HFGRTR2_EL2_nPFAR_EL1_SHIFT               0
ONEREG_FIELD64(HFGRTR2_EL2, nPFAR_EL1)

#define ONEREG_HFGRTR2_EL2_RES0                          UINT64_C(0xffffff0000000000)
#define ONEREG_HFGRTR2_EL2_RES1                          UINT64_C(0x0000000000000000)

/*
 * HFGWTR2_EL2: Hypervisor Fine-Grained Write Trap Register 2
 */

/* [39] Trap EL1 MSR writes of ACTLR_EL1 */
#define ONEREG_HFGWTR2_EL2_ACTLR_EL1_MASK                UINT64_C(0x0000008000000000)
#define ONEREG_HFGWTR2_EL2_ACTLR_EL1_SHIFT               39
ONEREG_FIELD64(HFGWTR2_EL2, ACTLR_EL1)

/* [38] EL1 MSR writes of LDSTT_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nLDSTT_EL1_MASK               UINT64_C(0x0000004000000000)
#define ONEREG_HFGWTR2_EL2_nLDSTT_EL1_SHIFT              38
ONEREG_FIELD64(HFGWTR2_EL2, nLDSTT_EL1)

/* [37] EL1 MSR writes of TPIDR3_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTPIDR3_EL1_MASK              UINT64_C(0x0000002000000000)
#define ONEREG_HFGWTR2_EL2_nTPIDR3_EL1_SHIFT             37
ONEREG_FIELD64(HFGWTR2_EL2, nTPIDR3_EL1)

/* [36] EL0 and EL1 MSR writes of TPIDR3_EL0 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTPIDR3_EL0_MASK              UINT64_C(0x0000001000000000)
#define ONEREG_HFGWTR2_EL2_nTPIDR3_EL0_SHIFT             36
ONEREG_FIELD64(HFGWTR2_EL2, nTPIDR3_EL0)

/* [35] Trap EL1 MSR writes of GCR_EL1 */
#define ONEREG_HFGWTR2_EL2_GCR_EL1_MASK                  UINT64_C(0x0000000800000000)
#define ONEREG_HFGWTR2_EL2_GCR_EL1_SHIFT                 35
ONEREG_FIELD64(HFGWTR2_EL2, GCR_EL1)

/* [34] Trap EL1 MSR writes of RGSR_EL1 */
#define ONEREG_HFGWTR2_EL2_RGSR_EL1_MASK                 UINT64_C(0x0000000400000000)
#define ONEREG_HFGWTR2_EL2_RGSR_EL1_SHIFT                34
ONEREG_FIELD64(HFGWTR2_EL2, RGSR_EL1)

/* [33] Trap EL1 MSR writes of TFSR_EL1 */
#define ONEREG_HFGWTR2_EL2_TFSR_EL1_MASK                 UINT64_C(0x0000000200000000)
#define ONEREG_HFGWTR2_EL2_TFSR_EL1_SHIFT                33
ONEREG_FIELD64(HFGWTR2_EL2, TFSR_EL1)

/* [32:31] Which EL1 MSR writes of AFGDTP<n>_EL1 and AFGDTU<n>_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nAFGDTn_EL1_MASK              UINT64_C(0x0000000180000000)
#define ONEREG_HFGWTR2_EL2_nAFGDTn_EL1_SHIFT             31
ONEREG_FIELD64(HFGWTR2_EL2, nAFGDTn_EL1)

/* [29] EL0 and EL1 MSR writes of TPMIN0_EL0 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTPMIN0_EL0_MASK              UINT64_C(0x0000000020000000)
#define ONEREG_HFGWTR2_EL2_nTPMIN0_EL0_SHIFT             29
ONEREG_FIELD64(HFGWTR2_EL2, nTPMIN0_EL0)

/* [28] EL0 and EL1 MSR writes of TPMIN1_EL0 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTPMIN1_EL0_MASK              UINT64_C(0x0000000010000000)
#define ONEREG_HFGWTR2_EL2_nTPMIN1_EL0_SHIFT             28
ONEREG_FIELD64(HFGWTR2_EL2, nTPMIN1_EL0)

/* [27] EL1 MSR writes of TPMIN0_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTPMIN0_EL1_MASK              UINT64_C(0x0000000008000000)
#define ONEREG_HFGWTR2_EL2_nTPMIN0_EL1_SHIFT             27
ONEREG_FIELD64(HFGWTR2_EL2, nTPMIN0_EL1)

/* [26] EL1 MSR writes of TPMIN1_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTPMIN1_EL1_MASK              UINT64_C(0x0000000004000000)
#define ONEREG_HFGWTR2_EL2_nTPMIN1_EL1_SHIFT             26
ONEREG_FIELD64(HFGWTR2_EL2, nTPMIN1_EL1)

/* [25] EL1 MSR writes of DPOTBR0_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nDPOTBR0_EL1_MASK             UINT64_C(0x0000000002000000)
#define ONEREG_HFGWTR2_EL2_nDPOTBR0_EL1_SHIFT            25
ONEREG_FIELD64(HFGWTR2_EL2, nDPOTBR0_EL1)

/* [24] EL1 MSR writes of DPOTBR1_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nDPOTBR1_EL1_MASK             UINT64_C(0x0000000001000000)
#define ONEREG_HFGWTR2_EL2_nDPOTBR1_EL1_SHIFT            24
ONEREG_FIELD64(HFGWTR2_EL2, nDPOTBR1_EL1)

/* [23] EL1 MSR writes of IRTBRU_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nIRTBRU_EL1_MASK              UINT64_C(0x0000000000800000)
#define ONEREG_HFGWTR2_EL2_nIRTBRU_EL1_SHIFT             23
ONEREG_FIELD64(HFGWTR2_EL2, nIRTBRU_EL1)

/* [22] EL1 MSR writes of IRTBRP_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nIRTBRP_EL1_MASK              UINT64_C(0x0000000000400000)
#define ONEREG_HFGWTR2_EL2_nIRTBRP_EL1_SHIFT             22
ONEREG_FIELD64(HFGWTR2_EL2, nIRTBRP_EL1)

/* [21] EL1 MSR writes of TTTBRU_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTTTBRU_EL1_MASK              UINT64_C(0x0000000000200000)
#define ONEREG_HFGWTR2_EL2_nTTTBRU_EL1_SHIFT             21
ONEREG_FIELD64(HFGWTR2_EL2, nTTTBRU_EL1)

/* [20] EL1 MSR writes of TTTBRP_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTTTBRP_EL1_MASK              UINT64_C(0x0000000000100000)
#define ONEREG_HFGWTR2_EL2_nTTTBRP_EL1_SHIFT             20
ONEREG_FIELD64(HFGWTR2_EL2, nTTTBRP_EL1)

/* [19:18] Which EL1 MSR writes of FGDTP<n>_EL1 and FGDTU<n>_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nFGDTn_EL1_MASK               UINT64_C(0x00000000000c0000)
#define ONEREG_HFGWTR2_EL2_nFGDTn_EL1_SHIFT              18
ONEREG_FIELD64(HFGWTR2_EL2, nFGDTn_EL1)

/* [17] EL1 MSR writes of STINDEX_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nSTINDEX_EL1_MASK             UINT64_C(0x0000000000020000)
#define ONEREG_HFGWTR2_EL2_nSTINDEX_EL1_SHIFT            17
ONEREG_FIELD64(HFGWTR2_EL2, nSTINDEX_EL1)

/* [16] EL1 MSR writes of TINDEX_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTINDEX_EL1_MASK              UINT64_C(0x0000000000010000)
#define ONEREG_HFGWTR2_EL2_nTINDEX_EL1_SHIFT             16
ONEREG_FIELD64(HFGWTR2_EL2, nTINDEX_EL1)

/* [15] EL0 and EL1 MSR writes of TINDEX_EL0 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTINDEX_EL0_MASK              UINT64_C(0x0000000000008000)
#define ONEREG_HFGWTR2_EL2_nTINDEX_EL0_SHIFT             15
ONEREG_FIELD64(HFGWTR2_EL2, nTINDEX_EL0)

/* [14] EL1 MSR writes of ACTLRALIAS_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nACTLRALIAS_EL1_MASK          UINT64_C(0x0000000000004000)
#define ONEREG_HFGWTR2_EL2_nACTLRALIAS_EL1_SHIFT         14
ONEREG_FIELD64(HFGWTR2_EL2, nACTLRALIAS_EL1)

/* [13] EL1 MSR writes of ACTLRMASK_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nACTLRMASK_EL1_MASK           UINT64_C(0x0000000000002000)
#define ONEREG_HFGWTR2_EL2_nACTLRMASK_EL1_SHIFT          13
ONEREG_FIELD64(HFGWTR2_EL2, nACTLRMASK_EL1)

/* [12] EL1 MSR writes of TCR2ALIAS_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTCR2ALIAS_EL1_MASK           UINT64_C(0x0000000000001000)
#define ONEREG_HFGWTR2_EL2_nTCR2ALIAS_EL1_SHIFT          12
ONEREG_FIELD64(HFGWTR2_EL2, nTCR2ALIAS_EL1)

/* [11] EL1 MSR writes of TCRALIAS_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTCRALIAS_EL1_MASK            UINT64_C(0x0000000000000800)
#define ONEREG_HFGWTR2_EL2_nTCRALIAS_EL1_SHIFT           11
ONEREG_FIELD64(HFGWTR2_EL2, nTCRALIAS_EL1)

/* [10] EL1 MSR writes of SCTLR2ALIAS_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nSCTLR2ALIAS_EL1_MASK         UINT64_C(0x0000000000000400)
#define ONEREG_HFGWTR2_EL2_nSCTLR2ALIAS_EL1_SHIFT        10
ONEREG_FIELD64(HFGWTR2_EL2, nSCTLR2ALIAS_EL1)

/* [9] EL1 MSR writes of SCTLRALIAS_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nSCTLRALIAS_EL1_MASK          UINT64_C(0x0000000000000200)
#define ONEREG_HFGWTR2_EL2_nSCTLRALIAS_EL1_SHIFT         9
ONEREG_FIELD64(HFGWTR2_EL2, nSCTLRALIAS_EL1)

/* [8] EL1 MSR writes of CPACRALIAS_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nCPACRALIAS_EL1_MASK          UINT64_C(0x0000000000000100)
#define ONEREG_HFGWTR2_EL2_nCPACRALIAS_EL1_SHIFT         8
ONEREG_FIELD64(HFGWTR2_EL2, nCPACRALIAS_EL1)

/* [7] EL1 MSR writes of TCR2MASK_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTCR2MASK_EL1_MASK            UINT64_C(0x0000000000000080)
#define ONEREG_HFGWTR2_EL2_nTCR2MASK_EL1_SHIFT           7
ONEREG_FIELD64(HFGWTR2_EL2, nTCR2MASK_EL1)

/* [6] EL1 MSR writes of TCRMASK_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nTCRMASK_EL1_MASK             UINT64_C(0x0000000000000040)
#define ONEREG_HFGWTR2_EL2_nTCRMASK_EL1_SHIFT            6
ONEREG_FIELD64(HFGWTR2_EL2, nTCRMASK_EL1)

/* [5] EL1 MSR writes of SCTLR2MASK_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nSCTLR2MASK_EL1_MASK          UINT64_C(0x0000000000000020)
#define ONEREG_HFGWTR2_EL2_nSCTLR2MASK_EL1_SHIFT         5
ONEREG_FIELD64(HFGWTR2_EL2, nSCTLR2MASK_EL1)

/* [4] EL1 MSR writes of SCTLRMASK_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nSCTLRMASK_EL1_MASK           UINT64_C(0x0000000000000010)
#define ONEREG_HFGWTR2_EL2_nSCTLRMASK_EL1_SHIFT          4
ONEREG_FIELD64(HFGWTR2_EL2, nSCTLRMASK_EL1)

/* [3] EL1 MSR writes of CPACRMASK_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nCPACRMASK_EL1_MASK           UINT64_C(0x0000000000000008)
#define ONEREG_HFGWTR2_EL2_nCPACRMASK_EL1_SHIFT          3
ONEREG_FIELD64(HFGWTR2_EL2, nCPACRMASK_EL1)

/* [2] EL1 MSR and MSRR writes of RCWSMASK_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nRCWSMASK_EL1_MASK            UINT64_C(0x0000000000000004)
#define ONEREG_HFGWTR2_EL2_nRCWSMASK_EL1_SHIFT           2
ONEREG_FIELD64(HFGWTR2_EL2, nRCWSMASK_EL1)

/* [0] EL1 MSR writes of PFAR_EL1 are not trapped */
#define ONEREG_HFGWTR2_EL2_nPFAR_EL1_MASK                UINT64_C(0x0000000000000001)
#define ONEREG_HFGWTR2_EL2_nPFAR_EL1_SHIFT               0
ONEREG_FIELD64(HFGWTR2_EL2, nPFAR_EL1)

#define ONEREG_HFGWTR2_EL2_RES0                          UINT64_C(0xffffff0040000002)
#define ONEREG_HFGWTR2_EL2_RES1                          UINT64_C(0x0000000000000000)

/*
 * HFGITR2_EL2: Hypervisor Fine-Grained Instruction Trap Register 2
 */

/* [14] Trap DC GBVA */
#define ONEREG_HFGITR2_EL2_DCGBVA_MASK                   UINT64_C(0x0000000000004000)
#define ONEREG_HFGITR2_EL2_DCGBVA_SHIFT                  14
ONEREG_FIELD64(HFGITR2_EL2, DCGBVA)

/* [13] Trap EL1 PLBI PERMAE1 */
#define ONEREG_HFGITR2_EL2_PLBIPERMAE1_MASK              UINT64_C(0x0000000000002000)
#define ONEREG_HFGITR2_EL2_PLBIPERMAE1_SHIFT             13
ONEREG_FIELD64(HFGITR2_EL2, PLBIPERMAE1)

/* [12] Trap EL1 PLBI PERMAE1IS */
#define ONEREG_HFGITR2_EL2_PLBIPERMAE1IS_MASK            UINT64_C(0x0000000000001000)
#define ONEREG_HFGITR2_EL2_PLBIPERMAE1IS_SHIFT           12
ONEREG_FIELD64(HFGITR2_EL2, PLBIPERMAE1IS)

/* [11] Trap EL1 PLBI PERMAE1OS */
#define ONEREG_HFGITR2_EL2_PLBIPERMAE1OS_MASK            UINT64_C(0x0000000000000800)
#define ONEREG_HFGITR2_EL2_PLBIPERMAE1OS_SHIFT           11
ONEREG_FIELD64(HFGITR2_EL2, PLBIPERMAE1OS)

/* [10] Trap EL1 PLBI VMALLE1 */
#define ONEREG_HFGITR2_EL2_PLBIVMALLE1_MASK              UINT64_C(0x0000000000000400)
#define ONEREG_HFGITR2_EL2_PLBIVMALLE1_SHIFT             10
ONEREG_FIELD64(HFGITR2_EL2, PLBIVMALLE1)

/* [9] Trap EL1 PLBI ASIDE1 */
#define ONEREG_HFGITR2_EL2_PLBIASIDE1_MASK               UINT64_C(0x0000000000000200)
#define ONEREG_HFGITR2_EL2_PLBIASIDE1_SHIFT              9
ONEREG_FIELD64(HFGITR2_EL2, PLBIASIDE1)

/* [8] Trap EL1 PLBI PERME1 */
#define ONEREG_HFGITR2_EL2_PLBIPERME1_MASK               UINT64_C(0x0000000000000100)
#define ONEREG_HFGITR2_EL2_PLBIPERME1_SHIFT              8
ONEREG_FIELD64(HFGITR2_EL2, PLBIPERME1)

/* [7] Trap EL1 PLBI VMALLE1IS */
#define ONEREG_HFGITR2_EL2_PLBIVMALLE1IS_MASK            UINT64_C(0x0000000000000080)
#define ONEREG_HFGITR2_EL2_PLBIVMALLE1IS_SHIFT           7
ONEREG_FIELD64(HFGITR2_EL2, PLBIVMALLE1IS)

/* [6] Trap EL1 PLBI ASIDE1IS */
#define ONEREG_HFGITR2_EL2_PLBIASIDE1IS_MASK             UINT64_C(0x0000000000000040)
#define ONEREG_HFGITR2_EL2_PLBIASIDE1IS_SHIFT            6
ONEREG_FIELD64(HFGITR2_EL2, PLBIASIDE1IS)

/* [5] Trap EL1 PLBI PERME1IS */
#define ONEREG_HFGITR2_EL2_PLBIPERME1IS_MASK             UINT64_C(0x0000000000000020)
#define ONEREG_HFGITR2_EL2_PLBIPERME1IS_SHIFT            5
ONEREG_FIELD64(HFGITR2_EL2, PLBIPERME1IS)

/* [4] Trap EL1 PLBI VMALLE1OS */
#define ONEREG_HFGITR2_EL2_PLBIVMALLE1OS_MASK            UINT64_C(0x0000000000000010)
#define ONEREG_HFGITR2_EL2_PLBIVMALLE1OS_SHIFT           4
ONEREG_FIELD64(HFGITR2_EL2, PLBIVMALLE1OS)

/* [3] Trap EL1 PLBI ASIDE1OS */
#define ONEREG_HFGITR2_EL2_PLBIASIDE1OS_MASK             UINT64_C(0x0000000000000008)
#define ONEREG_HFGITR2_EL2_PLBIASIDE1OS_SHIFT            3
ONEREG_FIELD64(HFGITR2_EL2, PLBIASIDE1OS)

/* [2] Trap EL1 PLBI PERME1OS */
#define ONEREG_HFGITR2_EL2_PLBIPERME1OS_MASK             UINT64_C(0x0000000000000004)
#define ONEREG_HFGITR2_EL2_PLBIPERME1OS_SHIFT            2
ONEREG_FIELD64(HFGITR2_EL2, PLBIPERME1OS)

/* [1] EL1 DC CIVAPS and CIGDVAPS are not trapped */
#define ONEREG_HFGITR2_EL2_nDCCIVAPS_MASK                UINT64_C(0x0000000000000002)
#define ONEREG_HFGITR2_EL2_nDCCIVAPS_SHIFT               1
ONEREG_FIELD64(HFGITR2_EL2, nDCCIVAPS)

/* [0] Trap EL0 and EL1 TSB CSYNC */
#define ONEREG_HFGITR2_EL2_TSBCSYNC_MASK                 UINT64_C(0x0000000000000001)
#define ONEREG_HFGITR2_EL2_TSBCSYNC_SHIFT                0
ONEREG_FIELD64(HFGITR2_EL2, TSBCSYNC)

#define ONEREG_HFGITR2_EL2_RES0                          UINT64_C(0xffffffffffff8000)
#define ONEREG_HFGITR2_EL2_RES1                          UINT64_C(0x0000000000000000)

/*
 * HDFGRTR2_EL2: Hypervisor Debug Fine-Grained Read Trap Register 2
 */

/* [24] EL1 MRS reads of PMBMAR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nPMBMAR_EL1_MASK             UINT64_C(0x0000000001000000)
#define ONEREG_HDFGRTR2_EL2_nPMBMAR_EL1_SHIFT            24
ONEREG_FIELD64(HDFGRTR2_EL2, nPMBMAR_EL1)

/* [23] EL1 MRS reads of MDSTEPOP_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nMDSTEPOP_EL1_MASK           UINT64_C(0x0000000000800000)
#define ONEREG_HDFGRTR2_EL2_nMDSTEPOP_EL1_SHIFT          23
ONEREG_FIELD64(HDFGRTR2_EL2, nMDSTEPOP_EL1)

/* [22] EL1 MRS reads of TRBMPAM_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nTRBMPAM_EL1_MASK            UINT64_C(0x0000000000400000)
#define ONEREG_HDFGRTR2_EL2_nTRBMPAM_EL1_SHIFT           22
ONEREG_FIELD64(HDFGRTR2_EL2, nTRBMPAM_EL1)

/* [20] EL1 MRS reads of TRCITECR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nTRCITECR_EL1_MASK           UINT64_C(0x0000000000100000)
#define ONEREG_HDFGRTR2_EL2_nTRCITECR_EL1_SHIFT          20
ONEREG_FIELD64(HDFGRTR2_EL2, nTRCITECR_EL1)

/* [19] EL1 MRS reads of PMSDSFR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nPMSDSFR_EL1_MASK            UINT64_C(0x0000000000080000)
#define ONEREG_HDFGRTR2_EL2_nPMSDSFR_EL1_SHIFT           19
ONEREG_FIELD64(HDFGRTR2_EL2, nPMSDSFR_EL1)

/* [18] EL1 MRS reads of SPMDEVAFF_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMDEVAFF_EL1_MASK          UINT64_C(0x0000000000040000)
#define ONEREG_HDFGRTR2_EL2_nSPMDEVAFF_EL1_SHIFT         18
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMDEVAFF_EL1)

/* [17] EL1 reads of SPMCFGR_EL1, SPMCGCR<n>_EL1, SPMDEVARCH_EL1 and SPMIIDR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMID_MASK                  UINT64_C(0x0000000000020000)
#define ONEREG_HDFGRTR2_EL2_nSPMID_SHIFT                 17
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMID)

/* [16] EL1 MRS reads of SPMSCR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMSCR_EL1_MASK             UINT64_C(0x0000000000010000)
#define ONEREG_HDFGRTR2_EL2_nSPMSCR_EL1_SHIFT            16
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMSCR_EL1)

/* [15] EL1 MRS reads of SPMACCESSR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMACCESSR_EL1_MASK         UINT64_C(0x0000000000008000)
#define ONEREG_HDFGRTR2_EL2_nSPMACCESSR_EL1_SHIFT        15
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMACCESSR_EL1)

/* [14] EL0 and EL1 MRS reads of SPMCR_EL0 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMCR_EL0_MASK              UINT64_C(0x0000000000004000)
#define ONEREG_HDFGRTR2_EL2_nSPMCR_EL0_SHIFT             14
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMCR_EL0)

/* [13] EL0 and EL1 MRS reads of SPMOVSCLR_EL0 and SPMOVSSET_EL0 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMOVS_MASK                 UINT64_C(0x0000000000002000)
#define ONEREG_HDFGRTR2_EL2_nSPMOVS_SHIFT                13
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMOVS)

/* [12] EL1 MRS reads of SPMINTENCLR_EL1 and SPMINTENSET_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMINTEN_MASK               UINT64_C(0x0000000000001000)
#define ONEREG_HDFGRTR2_EL2_nSPMINTEN_SHIFT              12
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMINTEN)

/* [11] EL0 and EL1 MRS reads of SPMCNTENCLR_EL0 and SPMCNTENSET_EL0 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMCNTEN_MASK               UINT64_C(0x0000000000000800)
#define ONEREG_HDFGRTR2_EL2_nSPMCNTEN_SHIFT              11
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMCNTEN)

/* [10] EL0 and EL1 MRS reads of SPMSELR_EL0 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMSELR_EL0_MASK            UINT64_C(0x0000000000000400)
#define ONEREG_HDFGRTR2_EL2_nSPMSELR_EL0_SHIFT           10
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMSELR_EL0)

/* [9] EL0 and EL1 MRS reads of SPMEVTYPER<n>_EL0 and the SPMEVFILT*<n>_EL0 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMEVTYPERn_EL0_MASK        UINT64_C(0x0000000000000200)
#define ONEREG_HDFGRTR2_EL2_nSPMEVTYPERn_EL0_SHIFT       9
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMEVTYPERn_EL0)

/* [8] EL0 and EL1 MRS reads of SPMEVCNTR<n>_EL0 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nSPMEVCNTRn_EL0_MASK         UINT64_C(0x0000000000000100)
#define ONEREG_HDFGRTR2_EL2_nSPMEVCNTRn_EL0_SHIFT        8
ONEREG_FIELD64(HDFGRTR2_EL2, nSPMEVCNTRn_EL0)

/* [7] EL1 MRS reads of PMSSCR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nPMSSCR_EL1_MASK             UINT64_C(0x0000000000000080)
#define ONEREG_HDFGRTR2_EL2_nPMSSCR_EL1_SHIFT            7
ONEREG_FIELD64(HDFGRTR2_EL2, nPMSSCR_EL1)

/* [6] EL1 MRS reads of PMCCNTSVR_EL1, PMICNTSVR_EL1 and PMEVCNTSVR<n>_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nPMSSDATA_MASK               UINT64_C(0x0000000000000040)
#define ONEREG_HDFGRTR2_EL2_nPMSSDATA_SHIFT              6
ONEREG_FIELD64(HDFGRTR2_EL2, nPMSSDATA)

/* [5] EL1 MRS reads of MDSELR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nMDSELR_EL1_MASK             UINT64_C(0x0000000000000020)
#define ONEREG_HDFGRTR2_EL2_nMDSELR_EL1_SHIFT            5
ONEREG_FIELD64(HDFGRTR2_EL2, nMDSELR_EL1)

/* [4] EL1 MRS reads of PMUACR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nPMUACR_EL1_MASK             UINT64_C(0x0000000000000010)
#define ONEREG_HDFGRTR2_EL2_nPMUACR_EL1_SHIFT            4
ONEREG_FIELD64(HDFGRTR2_EL2, nPMUACR_EL1)

/* [3] EL0 and EL1 MRS reads of PMICFILTR_EL0 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nPMICFILTR_EL0_MASK          UINT64_C(0x0000000000000008)
#define ONEREG_HDFGRTR2_EL2_nPMICFILTR_EL0_SHIFT         3
ONEREG_FIELD64(HDFGRTR2_EL2, nPMICFILTR_EL0)

/* [2] EL0 and EL1 MRS reads of PMICNTR_EL0 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nPMICNTR_EL0_MASK            UINT64_C(0x0000000000000004)
#define ONEREG_HDFGRTR2_EL2_nPMICNTR_EL0_SHIFT           2
ONEREG_FIELD64(HDFGRTR2_EL2, nPMICNTR_EL0)

/* [1] EL1 MRS reads of PMIAR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nPMIAR_EL1_MASK              UINT64_C(0x0000000000000002)
#define ONEREG_HDFGRTR2_EL2_nPMIAR_EL1_SHIFT             1
ONEREG_FIELD64(HDFGRTR2_EL2, nPMIAR_EL1)

/* [0] EL1 MRS reads of PMECR_EL1 are not trapped */
#define ONEREG_HDFGRTR2_EL2_nPMECR_EL1_MASK              UINT64_C(0x0000000000000001)
#define ONEREG_HDFGRTR2_EL2_nPMECR_EL1_SHIFT             0
ONEREG_FIELD64(HDFGRTR2_EL2, nPMECR_EL1)

#define ONEREG_HDFGRTR2_EL2_RES0                         UINT64_C(0xfffffffffe200000)
#define ONEREG_HDFGRTR2_EL2_RES1                         UINT64_C(0x0000000000000000)

/*
 * HDFGWTR2_EL2: Hypervisor Debug Fine-Grained Write Trap Register 2
 */

/* [24] EL1 MSR writes of PMBMAR_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nPMBMAR_EL1_MASK             UINT64_C(0x0000000001000000)
#define ONEREG_HDFGWTR2_EL2_nPMBMAR_EL1_SHIFT            24
ONEREG_FIELD64(HDFGWTR2_EL2, nPMBMAR_EL1)

/* [23] EL1 MSR writes of MDSTEPOP_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nMDSTEPOP_EL1_MASK           UINT64_C(0x0000000000800000)
#define ONEREG_HDFGWTR2_EL2_nMDSTEPOP_EL1_SHIFT          23
ONEREG_FIELD64(HDFGWTR2_EL2, nMDSTEPOP_EL1)

/* [22] EL1 MSR writes of TRBMPAM_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nTRBMPAM_EL1_MASK            UINT64_C(0x0000000000400000)
#define ONEREG_HDFGWTR2_EL2_nTRBMPAM_EL1_SHIFT           22
ONEREG_FIELD64(HDFGWTR2_EL2, nTRBMPAM_EL1)

/* [21] EL0 and EL1 MSR writes of PMZR_EL0 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nPMZR_EL0_MASK               UINT64_C(0x0000000000200000)
#define ONEREG_HDFGWTR2_EL2_nPMZR_EL0_SHIFT              21
ONEREG_FIELD64(HDFGWTR2_EL2, nPMZR_EL0)

/* [20] EL1 MSR writes of TRCITECR_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nTRCITECR_EL1_MASK           UINT64_C(0x0000000000100000)
#define ONEREG_HDFGWTR2_EL2_nTRCITECR_EL1_SHIFT          20
ONEREG_FIELD64(HDFGWTR2_EL2, nTRCITECR_EL1)

/* [19] EL1 MSR writes of PMSDSFR_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nPMSDSFR_EL1_MASK            UINT64_C(0x0000000000080000)
#define ONEREG_HDFGWTR2_EL2_nPMSDSFR_EL1_SHIFT           19
ONEREG_FIELD64(HDFGWTR2_EL2, nPMSDSFR_EL1)

/* [16] EL1 MSR writes of SPMSCR_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nSPMSCR_EL1_MASK             UINT64_C(0x0000000000010000)
#define ONEREG_HDFGWTR2_EL2_nSPMSCR_EL1_SHIFT            16
ONEREG_FIELD64(HDFGWTR2_EL2, nSPMSCR_EL1)

/* [15] EL1 MSR writes of SPMACCESSR_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nSPMACCESSR_EL1_MASK         UINT64_C(0x0000000000008000)
#define ONEREG_HDFGWTR2_EL2_nSPMACCESSR_EL1_SHIFT        15
ONEREG_FIELD64(HDFGWTR2_EL2, nSPMACCESSR_EL1)

/* [14] EL0 and EL1 MSR writes of SPMCR_EL0 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nSPMCR_EL0_MASK              UINT64_C(0x0000000000004000)
#define ONEREG_HDFGWTR2_EL2_nSPMCR_EL0_SHIFT             14
ONEREG_FIELD64(HDFGWTR2_EL2, nSPMCR_EL0)

/* [13] EL0 and EL1 MSR writes of SPMOVSCLR_EL0 and SPMOVSSET_EL0 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nSPMOVS_MASK                 UINT64_C(0x0000000000002000)
#define ONEREG_HDFGWTR2_EL2_nSPMOVS_SHIFT                13
ONEREG_FIELD64(HDFGWTR2_EL2, nSPMOVS)

/* [12] EL1 MSR writes of SPMINTENCLR_EL1 and SPMINTENSET_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nSPMINTEN_MASK               UINT64_C(0x0000000000001000)
#define ONEREG_HDFGWTR2_EL2_nSPMINTEN_SHIFT              12
ONEREG_FIELD64(HDFGWTR2_EL2, nSPMINTEN)

/* [11] EL0 and EL1 MSR writes of SPMCNTENCLR_EL0 and SPMCNTENSET_EL0 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nSPMCNTEN_MASK               UINT64_C(0x0000000000000800)
#define ONEREG_HDFGWTR2_EL2_nSPMCNTEN_SHIFT              11
ONEREG_FIELD64(HDFGWTR2_EL2, nSPMCNTEN)

/* [10] EL0 and EL1 MSR writes of SPMSELR_EL0 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nSPMSELR_EL0_MASK            UINT64_C(0x0000000000000400)
#define ONEREG_HDFGWTR2_EL2_nSPMSELR_EL0_SHIFT           10
ONEREG_FIELD64(HDFGWTR2_EL2, nSPMSELR_EL0)

/* [9] EL0 and EL1 MSR writes of SPMEVTYPER<n>_EL0 and the SPMEVFILT*<n>_EL0 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nSPMEVTYPERn_EL0_MASK        UINT64_C(0x0000000000000200)
#define ONEREG_HDFGWTR2_EL2_nSPMEVTYPERn_EL0_SHIFT       9
ONEREG_FIELD64(HDFGWTR2_EL2, nSPMEVTYPERn_EL0)

/* [8] EL0 and EL1 MSR writes of SPMEVCNTR<n>_EL0 and SPMZR_EL0 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nSPMEVCNTRn_EL0_MASK         UINT64_C(0x0000000000000100)
#define ONEREG_HDFGWTR2_EL2_nSPMEVCNTRn_EL0_SHIFT        8
ONEREG_FIELD64(HDFGWTR2_EL2, nSPMEVCNTRn_EL0)

/* [7] EL1 MSR writes of PMSSCR_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nPMSSCR_EL1_MASK             UINT64_C(0x0000000000000080)
#define ONEREG_HDFGWTR2_EL2_nPMSSCR_EL1_SHIFT            7
ONEREG_FIELD64(HDFGWTR2_EL2, nPMSSCR_EL1)

/* [5] EL1 MSR writes of MDSELR_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nMDSELR_EL1_MASK             UINT64_C(0x0000000000000020)
#define ONEREG_HDFGWTR2_EL2_nMDSELR_EL1_SHIFT            5
ONEREG_FIELD64(HDFGWTR2_EL2, nMDSELR_EL1)

/* [4] EL1 MSR writes of PMUACR_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nPMUACR_EL1_MASK             UINT64_C(0x0000000000000010)
#define ONEREG_HDFGWTR2_EL2_nPMUACR_EL1_SHIFT            4
ONEREG_FIELD64(HDFGWTR2_EL2, nPMUACR_EL1)

/* [3] EL0 and EL1 MSR writes of PMICFILTR_EL0 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nPMICFILTR_EL0_MASK          UINT64_C(0x0000000000000008)
#define ONEREG_HDFGWTR2_EL2_nPMICFILTR_EL0_SHIFT         3
ONEREG_FIELD64(HDFGWTR2_EL2, nPMICFILTR_EL0)

/* [2] EL0 and EL1 MSR writes of PMICNTR_EL0 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nPMICNTR_EL0_MASK            UINT64_C(0x0000000000000004)
#define ONEREG_HDFGWTR2_EL2_nPMICNTR_EL0_SHIFT           2
ONEREG_FIELD64(HDFGWTR2_EL2, nPMICNTR_EL0)

/* [1] EL1 MSR writes of PMIAR_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nPMIAR_EL1_MASK              UINT64_C(0x0000000000000002)
#define ONEREG_HDFGWTR2_EL2_nPMIAR_EL1_SHIFT             1
ONEREG_FIELD64(HDFGWTR2_EL2, nPMIAR_EL1)

/* [0] EL1 MSR writes of PMECR_EL1 are not trapped */
#define ONEREG_HDFGWTR2_EL2_nPMECR_EL1_MASK              UINT64_C(0x0000000000000001)
#define ONEREG_HDFGWTR2_EL2_nPMECR_EL1_SHIFT             0
ONEREG_FIELD64(HDFGWTR2_EL2, nPMECR_EL1)

#define ONEREG_HDFGWTR2_EL2_RES0                         UINT64_C(0xfffffffffe060040)
#define ONEREG_HDFGWTR2_EL2_RES1                         UINT64_C(0x0000000000000000)

/*
 * SCTLR_EL2: System Control Register (EL2)
 */

/* [63] Trap EL0 accesses to encodings reserved for IMPLEMENTATION DEFINED functionality */
#define ONEREG_SCTLR_EL2_TIDCP_MASK                      UINT64_C(0x8000000000000000)
#define ONEREG_SCTLR_EL2_TIDCP_SHIFT                     63
ONEREG_FIELD64(SCTLR_EL2, TIDCP)

/* [62] With NMI, PSTATE.SP masks interrupts at EL2 */
#define ONEREG_SCTLR_EL2_SPINTMASK_MASK                  UINT64_C(0x4000000000000000)
#define ONEREG_SCTLR_EL2_SPINTMASK_SHIFT                 62
ONEREG_FIELD64(SCTLR_EL2, SPINTMASK)

/* [61] Superpriority of interrupts and the PSTATE.ALLINT mask are enabled at EL2 */
#define ONEREG_SCTLR_EL2_NMI_MASK                        UINT64_C(0x2000000000000000)
#define ONEREG_SCTLR_EL2_NMI_SHIFT                       61
ONEREG_FIELD64(SCTLR_EL2, NMI)

/* [60] EL0 accesses to TPIDR2_EL0 are not trapped */
#define ONEREG_SCTLR_EL2_EnTP2_MASK                      UINT64_C(0x1000000000000000)
#define ONEREG_SCTLR_EL2_EnTP2_SHIFT                     60
ONEREG_FIELD64(SCTLR_EL2, EnTP2)

/* [59] Only stores are Tag Checked at EL2 */
#define ONEREG_SCTLR_EL2_TCSO_MASK                       UINT64_C(0x0800000000000000)
#define ONEREG_SCTLR_EL2_TCSO_SHIFT                      59
ONEREG_FIELD64(SCTLR_EL2, TCSO)

/* [58] Only stores are Tag Checked at EL0 */
#define ONEREG_SCTLR_EL2_TCSO0_MASK                      UINT64_C(0x0400000000000000)
#define ONEREG_SCTLR_EL2_TCSO0_SHIFT                     58
ONEREG_FIELD64(SCTLR_EL2, TCSO0)

/* [57] PAN also covers pages that EL0 can only execute */
#define ONEREG_SCTLR_EL2_EPAN_MASK                       UINT64_C(0x0200000000000000)
#define ONEREG_SCTLR_EL2_EPAN_SHIFT                      57
ONEREG_FIELD64(SCTLR_EL2, EPAN)

/* [56] EL0 LD64B and ST64B are not trapped */
#define ONEREG_SCTLR_EL2_EnALS_MASK                      UINT64_C(0x0100000000000000)
#define ONEREG_SCTLR_EL2_EnALS_SHIFT                     56
ONEREG_FIELD64(SCTLR_EL2, EnALS)

/* [55] EL0 ST64BV0 is not trapped */
#define ONEREG_SCTLR_EL2_EnAS0_MASK                      UINT64_C(0x0080000000000000)
#define ONEREG_SCTLR_EL2_EnAS0_SHIFT                     55
ONEREG_FIELD64(SCTLR_EL2, EnAS0)

/* [54] EL0 ST64BV is not trapped */
#define ONEREG_SCTLR_EL2_EnASR_MASK                      UINT64_C(0x0040000000000000)
#define ONEREG_SCTLR_EL2_EnASR_SHIFT                     54
ONEREG_FIELD64(SCTLR_EL2, EnASR)

/* [49:46] Minimum delay of a trap of WFE by nTWE, as 2^(TWEDEL + 8) cycles */
#define ONEREG_SCTLR_EL2_TWEDEL_MASK                     UINT64_C(0x0003c00000000000)
#define ONEREG_SCTLR_EL2_TWEDEL_SHIFT                    46
ONEREG_FIELD64(SCTLR_EL2, TWEDEL)

/* [45] Traps of WFE by nTWE are delayed by TWEDEL */
#define ONEREG_SCTLR_EL2_TWEDEn_MASK                     UINT64_C(0x0000200000000000)
#define ONEREG_SCTLR_EL2_TWEDEn_SHIFT                    45
ONEREG_FIELD64(SCTLR_EL2, TWEDEn)

/* [44] PSTATE.SSBS on exception entry to EL2 */
#define ONEREG_SCTLR_EL2_DSSBS_MASK                      UINT64_C(0x0000100000000000)
#define ONEREG_SCTLR_EL2_DSSBS_SHIFT                     44
ONEREG_FIELD64(SCTLR_EL2, DSSBS)

/* [43] Access to Allocation Tags at EL2 */
#define ONEREG_SCTLR_EL2_ATA_MASK                        UINT64_C(0x0000080000000000)
#define ONEREG_SCTLR_EL2_ATA_SHIFT                       43
ONEREG_FIELD64(SCTLR_EL2, ATA)

/* [42] Access to Allocation Tags at EL0 */
#define ONEREG_SCTLR_EL2_ATA0_MASK                       UINT64_C(0x0000040000000000)
#define ONEREG_SCTLR_EL2_ATA0_SHIFT                      42
ONEREG_FIELD64(SCTLR_EL2, ATA0)

/* [41:40] Effect of Tag Check Faults at EL2 */
#define ONEREG_SCTLR_EL2_TCF_MASK                        UINT64_C(0x0000030000000000)
#define ONEREG_SCTLR_EL2_TCF_SHIFT                       40
ONEREG_FIELD64(SCTLR_EL2, TCF)
enum {
	ONEREG_SCTLR_EL2_TCF_NONE = 0, /* No effect on the PE */
	ONEREG_SCTLR_EL2_TCF_SYNC = 1, /* Synchronous exception */
	ONEREG_SCTLR_EL2_TCF_ASYNC = 2, /* Accumulated asynchronously */
	ONEREG_SCTLR_EL2_TCF_ASYMM = 3, /* Synchronous exception on reads, accumulated asynchronously on writes */
};

/* [39:38] Effect of Tag Check Faults at EL0 */
#define ONEREG_SCTLR_EL2_TCF0_MASK                       UINT64_C(0x000000c000000000)
#define ONEREG_SCTLR_EL2_TCF0_SHIFT                      38
ONEREG_FIELD64(SCTLR_EL2, TCF0)
enum {
	ONEREG_SCTLR_EL2_TCF0_NONE = 0, /* No effect on the PE */
	ONEREG_SCTLR_EL2_TCF0_SYNC = 1, /* Synchronous exception */
	ONEREG_SCTLR_EL2_TCF0_ASYNC = 2, /* Accumulated asynchronously */
	ONEREG_SCTLR_EL2_TCF0_ASYMM = 3, /* Synchronous exception on reads, accumulated asynchronously on writes */
};

/* [37] Entry to EL2 synchronizes asynchronously accumulated Tag Check Faults */
#define ONEREG_SCTLR_EL2_ITFSB_MASK                      UINT64_C(0x0000002000000000)
#define ONEREG_SCTLR_EL2_ITFSB_SHIFT                     37
ONEREG_FIELD64(SCTLR_EL2, ITFSB)

/* [36] PACIASP and PACIBSP at EL2 take only the branch types of BTI c */
#define ONEREG_SCTLR_EL2_BT_MASK                         UINT64_C(0x0000001000000000)
#define ONEREG_SCTLR_EL2_BT_SHIFT                        36
ONEREG_FIELD64(SCTLR_EL2, BT)

/* [35] PACIASP and PACIBSP at EL0 take only the branch types of BTI c */
#define ONEREG_SCTLR_EL2_BT0_MASK                        UINT64_C(0x0000000800000000)
#define ONEREG_SCTLR_EL2_BT0_SHIFT                       35
ONEREG_FIELD64(SCTLR_EL2, BT0)

/* [34] EL0 accesses to FPMR are not trapped */
#define ONEREG_SCTLR_EL2_EnFPM_MASK                      UINT64_C(0x0000000400000000)
#define ONEREG_SCTLR_EL2_EnFPM_SHIFT                     34
ONEREG_FIELD64(SCTLR_EL2, EnFPM)

/* [33] Memory Copy and Memory Set instructions are not UNDEFINED at EL0 */
#define ONEREG_SCTLR_EL2_MSCEn_MASK                      UINT64_C(0x0000000200000000)
#define ONEREG_SCTLR_EL2_MSCEn_SHIFT                     33
ONEREG_FIELD64(SCTLR_EL2, MSCEn)

/* [32] EL0 IC, and DC clean and invalidate, by VA need stage 1 write permission */
#define ONEREG_SCTLR_EL2_CMOW_MASK                       UINT64_C(0x0000000100000000)
#define ONEREG_SCTLR_EL2_CMOW_SHIFT                      32
ONEREG_FIELD64(SCTLR_EL2, CMOW)

/* [31] Pointer authentication of instruction addresses with key A is enabled */
#define ONEREG_SCTLR_EL2_EnIA_MASK                       UINT64_C(0x0000000080000000)
#define ONEREG_SCTLR_EL2_EnIA_SHIFT                      31
ONEREG_FIELD64(SCTLR_EL2, EnIA)

/* [30] Pointer authentication of instruction addresses with key B is enabled */
#define ONEREG_SCTLR_EL2_EnIB_MASK                       UINT64_C(0x0000000040000000)
#define ONEREG_SCTLR_EL2_EnIB_SHIFT                      30
ONEREG_FIELD64(SCTLR_EL2, EnIB)

/* [29] AArch32 load and store multiple at EL0 are ordered and interruptible as in Armv8.0 */
#define ONEREG_SCTLR_EL2_LSMAOE_MASK                     UINT64_C(0x0000000020000000)
#define ONEREG_SCTLR_EL2_LSMAOE_SHIFT                    29
ONEREG_FIELD64(SCTLR_EL2, LSMAOE)

/* [28] AArch32 load and store multiple to Device memory at EL0 are not trapped */
#define ONEREG_SCTLR_EL2_nTLSMD_MASK                     UINT64_C(0x0000000010000000)
#define ONEREG_SCTLR_EL2_nTLSMD_SHIFT                    28
ONEREG_FIELD64(SCTLR_EL2, nTLSMD)

/* [27] Pointer authentication of data addresses with key A is enabled */
#define ONEREG_SCTLR_EL2_EnDA_MASK                       UINT64_C(0x0000000008000000)
#define ONEREG_SCTLR_EL2_EnDA_SHIFT                      27
ONEREG_FIELD64(SCTLR_EL2, EnDA)

/* [26] EL0 cache maintenance by VA is not trapped */
#define ONEREG_SCTLR_EL2_UCI_MASK                        UINT64_C(0x0000000004000000)
#define ONEREG_SCTLR_EL2_UCI_SHIFT                       26
ONEREG_FIELD64(SCTLR_EL2, UCI)

/* [25] Data accesses at EL2, and the walks EL2 controls, are big-endian */
#define ONEREG_SCTLR_EL2_EE_MASK                         UINT64_C(0x0000000002000000)
#define ONEREG_SCTLR_EL2_EE_SHIFT                        25
ONEREG_FIELD64(SCTLR_EL2, EE)

/* [24] Data accesses at EL0 are big-endian */
#define ONEREG_SCTLR_EL2_E0E_MASK                        UINT64_C(0x0000000001000000)
#define ONEREG_SCTLR_EL2_E0E_SHIFT                       24
ONEREG_FIELD64(SCTLR_EL2, E0E)

/* [23] Exceptions taken to EL2 leave PSTATE.PAN unchanged; 0: set it */
#define ONEREG_SCTLR_EL2_SPAN_MASK                       UINT64_C(0x0000000000800000)
#define ONEREG_SCTLR_EL2_SPAN_SHIFT                      23
ONEREG_FIELD64(SCTLR_EL2, SPAN)

/* [22] Exception entry to EL2 is a context synchronization event */
#define ONEREG_SCTLR_EL2_EIS_MASK                        UINT64_C(0x0000000000400000)
#define ONEREG_SCTLR_EL2_EIS_SHIFT                       22
ONEREG_FIELD64(SCTLR_EL2, EIS)

/* [21] Implicit error synchronization at entry to and exit from EL2 */
#define ONEREG_SCTLR_EL2_IESB_MASK                       UINT64_C(0x0000000000200000)
#define ONEREG_SCTLR_EL2_IESB_SHIFT                      21
ONEREG_FIELD64(SCTLR_EL2, IESB)

/* [20] Trap EL0 accesses to SCXTNUM_EL0 */
#define ONEREG_SCTLR_EL2_TSCXT_MASK                      UINT64_C(0x0000000000100000)
#define ONEREG_SCTLR_EL2_TSCXT_SHIFT                     20
ONEREG_FIELD64(SCTLR_EL2, TSCXT)

/* [19] Writable memory is not executable */
#define ONEREG_SCTLR_EL2_WXN_MASK                        UINT64_C(0x0000000000080000)
#define ONEREG_SCTLR_EL2_WXN_SHIFT                       19
ONEREG_FIELD64(SCTLR_EL2, WXN)

/* [18] WFE and WFET at EL0 are not trapped */
#define ONEREG_SCTLR_EL2_nTWE_MASK                       UINT64_C(0x0000000000040000)
#define ONEREG_SCTLR_EL2_nTWE_SHIFT                      18
ONEREG_FIELD64(SCTLR_EL2, nTWE)

/* [16] WFI and WFIT at EL0 are not trapped */
#define ONEREG_SCTLR_EL2_nTWI_MASK                       UINT64_C(0x0000000000010000)
#define ONEREG_SCTLR_EL2_nTWI_SHIFT                      16
ONEREG_FIELD64(SCTLR_EL2, nTWI)

/* [15] EL0 accesses to CTR_EL0 are not trapped */
#define ONEREG_SCTLR_EL2_UCT_MASK                        UINT64_C(0x0000000000008000)
#define ONEREG_SCTLR_EL2_UCT_SHIFT                       15
ONEREG_FIELD64(SCTLR_EL2, UCT)

/* [14] EL0 DC ZVA, GVA and GZVA are not trapped */
#define ONEREG_SCTLR_EL2_DZE_MASK                        UINT64_C(0x0000000000004000)
#define ONEREG_SCTLR_EL2_DZE_SHIFT                       14
ONEREG_FIELD64(SCTLR_EL2, DZE)

/* [13] Pointer authentication of data addresses with key B is enabled */
#define ONEREG_SCTLR_EL2_EnDB_MASK                       UINT64_C(0x0000000000002000)
#define ONEREG_SCTLR_EL2_EnDB_SHIFT                      13
ONEREG_FIELD64(SCTLR_EL2, EnDB)

/* [12] Instruction accesses can be cacheable */
#define ONEREG_SCTLR_EL2_I_MASK                          UINT64_C(0x0000000000001000)
#define ONEREG_SCTLR_EL2_I_SHIFT                         12
ONEREG_FIELD64(SCTLR_EL2, I)

/* [11] Exception return from EL2 is a context synchronization event */
#define ONEREG_SCTLR_EL2_EOS_MASK                        UINT64_C(0x0000000000000800)
#define ONEREG_SCTLR_EL2_EOS_SHIFT                       11
ONEREG_FIELD64(SCTLR_EL2, EOS)

/* [10] EL0 CFP, DVP, CPP and COSP RCTX are not trapped */
#define ONEREG_SCTLR_EL2_EnRCTX_MASK                     UINT64_C(0x0000000000000400)
#define ONEREG_SCTLR_EL2_EnRCTX_SHIFT                    10
ONEREG_FIELD64(SCTLR_EL2, EnRCTX)

/* [9] EL0 accesses to PSTATE.DAIF are not trapped (Arm's data of 2026; RES0 before) */
#define ONEREG_SCTLR_EL2_UMA_MASK                        UINT64_C(0x0000000000000200)
#define ONEREG_SCTLR_EL2_UMA_SHIFT                       9
ONEREG_FIELD64(SCTLR_EL2, UMA)

/* [8] SETEND is UNDEFINED at EL0 */
#define ONEREG_SCTLR_EL2_SED_MASK                        UINT64_C(0x0000000000000100)
#define ONEREG_SCTLR_EL2_SED_SHIFT                       8
ONEREG_FIELD64(SCTLR_EL2, SED)

/* [7] Some uses of IT are UNDEFINED at EL0 */
#define ONEREG_SCTLR_EL2_ITD_MASK                        UINT64_C(0x0000000000000080)
#define ONEREG_SCTLR_EL2_ITD_SHIFT                       7
ONEREG_FIELD64(SCTLR_EL2, ITD)

/* [6] LDAR, STLR and the like that cross 16 bytes give no Alignment fault */
#define ONEREG_SCTLR_EL2_nAA_MASK                        UINT64_C(0x0000000000000040)
#define ONEREG_SCTLR_EL2_nAA_SHIFT                       6
ONEREG_FIELD64(SCTLR_EL2, nAA)

/* [5] CP15 barrier instructions are enabled at EL0 */
#define ONEREG_SCTLR_EL2_CP15BEN_MASK                    UINT64_C(0x0000000000000020)
#define ONEREG_SCTLR_EL2_CP15BEN_SHIFT                   5
ONEREG_FIELD64(SCTLR_EL2, CP15BEN)

/* [4] SP alignment is checked at EL0 */
#define ONEREG_SCTLR_EL2_SA0_MASK                        UINT64_C(0x0000000000000010)
#define ONEREG_SCTLR_EL2_SA0_SHIFT                       4
ONEREG_FIELD64(SCTLR_EL2, SA0)

/* [3] SP alignment is checked at EL2 */
#define ONEREG_SCTLR_EL2_SA_MASK                         UINT64_C(0x0000000000000008)
#define ONEREG_SCTLR_EL2_SA_SHIFT                        3
ONEREG_FIELD64(SCTLR_EL2, SA)

/* [2] Data accesses can be cacheable */
#define ONEREG_SCTLR_EL2_C_MASK                          UINT64_C(0x0000000000000004)
#define ONEREG_SCTLR_EL2_C_SHIFT                         2
ONEREG_FIELD64(SCTLR_EL2, C)

/* [1] Alignment of data accesses is checked */
#define ONEREG_SCTLR_EL2_A_MASK                          UINT64_C(0x0000000000000002)
#define ONEREG_SCTLR_EL2_A_SHIFT                         1
ONEREG_FIELD64(SCTLR_EL2, A)

/* [0] EL2 or EL2&0 stage 1 address translation is enabled */
#define ONEREG_SCTLR_EL2_M_MASK                          UINT64_C(0x0000000000000001)
#define ONEREG_SCTLR_EL2_M_SHIFT                         0
ONEREG_FIELD64(SCTLR_EL2, M)

#define ONEREG_SCTLR_EL2_RES0                            UINT64_C(0x003c000000020000)
#define ONEREG_SCTLR_EL2_RES1                            UINT64_C(0x0000000000000000)

/*
 * SCTLR2_EL2: System Control Register (EL2)
 */

/* [28] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_EnTP3_MASK                     UINT64_C(0x0000000010000000)
#define ONEREG_SCTLR2_EL2_EnTP3_SHIFT                    28
ONEREG_FIELD64(SCTLR2_EL2, EnTP3)

/* [26] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_TLBOSNIS_MASK                  UINT64_C(0x0000000004000000)
#define ONEREG_SCTLR2_EL2_TLBOSNIS_SHIFT                 26
ONEREG_FIELD64(SCTLR2_EL2, TLBOSNIS)

/* [25] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_FDIT_MASK                      UINT64_C(0x0000000002000000)
#define ONEREG_SCTLR2_EL2_FDIT_SHIFT                     25
ONEREG_FIELD64(SCTLR2_EL2, FDIT)

/* [24] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_BTD_MASK                       UINT64_C(0x0000000001000000)
#define ONEREG_SCTLR2_EL2_BTD_SHIFT                      24
ONEREG_FIELD64(SCTLR2_EL2, BTD)

/* [23] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_BTD0_MASK                      UINT64_C(0x0000000000800000)
#define ONEREG_SCTLR2_EL2_BTD0_SHIFT                     23
ONEREG_FIELD64(SCTLR2_EL2, BTD0)

/* [22] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_EnIA2_MASK                     UINT64_C(0x0000000000400000)
#define ONEREG_SCTLR2_EL2_EnIA2_SHIFT                    22
ONEREG_FIELD64(SCTLR2_EL2, EnIA2)

/* [21] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_EnIB2_MASK                     UINT64_C(0x0000000000200000)
#define ONEREG_SCTLR2_EL2_EnIB2_SHIFT                    21
ONEREG_FIELD64(SCTLR2_EL2, EnIB2)

/* [20] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_EnDA2_MASK                     UINT64_C(0x0000000000100000)
#define ONEREG_SCTLR2_EL2_EnDA2_SHIFT                    20
ONEREG_FIELD64(SCTLR2_EL2, EnDA2)

/* [19] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_EnDB2_MASK                     UINT64_C(0x0000000000080000)
#define ONEREG_SCTLR2_EL2_EnDB2_SHIFT                    19
ONEREG_FIELD64(SCTLR2_EL2, EnDB2)

/* [17] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_VT_MASK                        UINT64_C(0x0000000000020000)
#define ONEREG_SCTLR2_EL2_VT_SHIFT                       17
ONEREG_FIELD64(SCTLR2_EL2, VT)

/* [16] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_TEOS_MASK                      UINT64_C(0x0000000000010000)
#define ONEREG_SCTLR2_EL2_TEOS_SHIFT                     16
ONEREG_FIELD64(SCTLR2_EL2, TEOS)

/* [15] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_TEIS_MASK                      UINT64_C(0x0000000000008000)
#define ONEREG_SCTLR2_EL2_TEIS_SHIFT                     15
ONEREG_FIELD64(SCTLR2_EL2, TEIS)

/* [14] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_SCTLR2_EL2_DTZ_MASK                       UINT64_C(0x0000000000004000)
#define ONEREG_SCTLR2_EL2_DTZ_SHIFT                      14
ONEREG_FIELD64(SCTLR2_EL2, DTZ)

/* [12] Pointer arithmetic for multiplication is checked at EL0 */
#define ONEREG_SCTLR2_EL2_CPTM0_MASK                     UINT64_C(0x0000000000001000)
#define ONEREG_SCTLR2_EL2_CPTM0_SHIFT                    12
ONEREG_FIELD64(SCTLR2_EL2, CPTM0)

/* [11] Pointer arithmetic for multiplication is checked at EL2 */
#define ONEREG_SCTLR2_EL2_CPTM_MASK                      UINT64_C(0x0000000000000800)
#define ONEREG_SCTLR2_EL2_CPTM_SHIFT                     11
ONEREG_FIELD64(SCTLR2_EL2, CPTM)

/* [10] Pointer arithmetic for addition is checked at EL0 */
#define ONEREG_SCTLR2_EL2_CPTA0_MASK                     UINT64_C(0x0000000000000400)
#define ONEREG_SCTLR2_EL2_CPTA0_SHIFT                    10
ONEREG_FIELD64(SCTLR2_EL2, CPTA0)

/* [9] Pointer arithmetic for addition is checked at EL2 */
#define ONEREG_SCTLR2_EL2_CPTA_MASK                      UINT64_C(0x0000000000000200)
#define ONEREG_SCTLR2_EL2_CPTA_SHIFT                     9
ONEREG_FIELD64(SCTLR2_EL2, CPTA)

/* [8] PACM has effect at EL0 */
#define ONEREG_SCTLR2_EL2_EnPACM0_MASK                   UINT64_C(0x0000000000000100)
#define ONEREG_SCTLR2_EL2_EnPACM0_SHIFT                  8
ONEREG_FIELD64(SCTLR2_EL2, EnPACM0)

/* [7] PACM has effect at EL2 */
#define ONEREG_SCTLR2_EL2_EnPACM_MASK                    UINT64_C(0x0000000000000080)
#define ONEREG_SCTLR2_EL2_EnPACM_SHIFT                   7
ONEREG_FIELD64(SCTLR2_EL2, EnPACM)

/* [6] EL0 accesses to 128-bit IMPLEMENTATION DEFINED registers are not trapped */
#define ONEREG_SCTLR2_EL2_EnIDCP128_MASK                 UINT64_C(0x0000000000000040)
#define ONEREG_SCTLR2_EL2_EnIDCP128_SHIFT                6
ONEREG_FIELD64(SCTLR2_EL2, EnIDCP128)

/* [5] Synchronous External aborts taken to EL2 use the SError vector */
#define ONEREG_SCTLR2_EL2_EASE_MASK                      UINT64_C(0x0000000000000020)
#define ONEREG_SCTLR2_EL2_EASE_SHIFT                     5
ONEREG_FIELD64(SCTLR2_EL2, EASE)

/* [4] External aborts on Normal memory reads may be asynchronous */
#define ONEREG_SCTLR2_EL2_EnANERR_MASK                   UINT64_C(0x0000000000000010)
#define ONEREG_SCTLR2_EL2_EnANERR_SHIFT                  4
ONEREG_FIELD64(SCTLR2_EL2, EnANERR)

/* [3] External aborts on Device memory reads may be asynchronous */
#define ONEREG_SCTLR2_EL2_EnADERR_MASK                   UINT64_C(0x0000000000000008)
#define ONEREG_SCTLR2_EL2_EnADERR_SHIFT                  3
ONEREG_FIELD64(SCTLR2_EL2, EnADERR)

/* [2] SErrors at EL2 are not masked by PSTATE.A */
#define ONEREG_SCTLR2_EL2_NMEA_MASK                      UINT64_C(0x0000000000000004)
#define ONEREG_SCTLR2_EL2_NMEA_SHIFT                     2
ONEREG_FIELD64(SCTLR2_EL2, NMEA)

/* [1] Memory encryption contexts: Realm accesses have a MECID */
#define ONEREG_SCTLR2_EL2_EMEC_MASK                      UINT64_C(0x0000000000000002)
#define ONEREG_SCTLR2_EL2_EMEC_SHIFT                     1
ONEREG_FIELD64(SCTLR2_EL2, EMEC)

#define ONEREG_SCTLR2_EL2_RES0                           UINT64_C(0xffffffffe8042001)
#define ONEREG_SCTLR2_EL2_RES1                           UINT64_C(0x0000000000000000)

/* ACTLR_EL2 has no accessors: no fields; all bits are IMPDEF */

/*
 * ZCR_EL2: SVE Control Register (EL2)
 */

/* [3:0] Requested SVE vector length at EL2, in 128 bits, minus one */
#define ONEREG_ZCR_EL2_LEN_MASK                          UINT64_C(0x000000000000000f)
#define ONEREG_ZCR_EL2_LEN_SHIFT                         0
ONEREG_FIELD64(ZCR_EL2, LEN)

#define ONEREG_ZCR_EL2_RES0                              UINT64_C(0xfffffffffffffe00)
#define ONEREG_ZCR_EL2_RES1                              UINT64_C(0x0000000000000000)

/*
 * TTBR0_EL2: Translation Table Base Register 0 (EL2)
 */

/* [0] Common not Private: the tables are shared in the Inner Shareable domain */
#define ONEREG_TTBR0_EL2_CnP_MASK                        UINT64_C(0x0000000000000001)
#define ONEREG_TTBR0_EL2_CnP_SHIFT                       0
ONEREG_FIELD64(TTBR0_EL2, CnP)

#define ONEREG_TTBR0_EL2_RES0                            UINT64_C(0x0000000000000000)
#define ONEREG_TTBR0_EL2_RES1                            UINT64_C(0x0000000000000000)

/*
 * TTBR0_EL2, E2H_D128: EL2 Host, 128-bit descriptors: low half of the register
 * Where HCR_EL2.E2H is 1 and TCR2_EL2.D128 is 1.
 */

/* [63:48] ASID of the table */
#define ONEREG_TTBR0_EL2_E2H_D128_ASID_MASK              UINT64_C(0xffff000000000000)
#define ONEREG_TTBR0_EL2_E2H_D128_ASID_SHIFT             48
ONEREG_FIELD64(TTBR0_EL2, E2H_D128_ASID)

/* [47:5] Base address of the stage 1 table of the lower range, bits 47:5 */
#define ONEREG_TTBR0_EL2_E2H_D128_BADDR_MASK             UINT64_C(0x0000ffffffffffe0)
#define ONEREG_TTBR0_EL2_E2H_D128_BADDR_SHIFT            5
ONEREG_FIELD64(TTBR0_EL2, E2H_D128_BADDR)

/* [2:1] Number of levels skipped from the regular start level */
#define ONEREG_TTBR0_EL2_E2H_D128_SKL_MASK               UINT64_C(0x0000000000000006)
#define ONEREG_TTBR0_EL2_E2H_D128_SKL_SHIFT              1
ONEREG_FIELD64(TTBR0_EL2, E2H_D128_SKL)

#define ONEREG_TTBR0_EL2_E2H_D128_RES0                   UINT64_C(0x0000000000000018)
#define ONEREG_TTBR0_EL2_E2H_D128_RES1                   UINT64_C(0x0000000000000000)

/*
 * TTBR0_EL2, E2H: EL2 Host, 64-bit descriptors
 * Where HCR_EL2.E2H is 1 and TCR2_EL2.D128 is 0.
 */

/* [63:48] ASID of the table */
#define ONEREG_TTBR0_EL2_E2H_ASID_MASK                   UINT64_C(0xffff000000000000)
#define ONEREG_TTBR0_EL2_E2H_ASID_SHIFT                  48
ONEREG_FIELD64(TTBR0_EL2, E2H_ASID)

/* [47:1] Base address of the stage 1 table of the lower range, bits 47:1 */
#define ONEREG_TTBR0_EL2_E2H_BADDR_MASK                  UINT64_C(0x0000fffffffffffe)
#define ONEREG_TTBR0_EL2_E2H_BADDR_SHIFT                 1
ONEREG_FIELD64(TTBR0_EL2, E2H_BADDR)

#define ONEREG_TTBR0_EL2_E2H_RES0                        UINT64_C(0x0000000000000000)
#define ONEREG_TTBR0_EL2_E2H_RES1                        UINT64_C(0x0000000000000000)

/*
 * TTBR0_EL2, no_E2H: Not EL2 Host
 * Where HCR_EL2.E2H is 0.
 */

/* [47:1] Base address of the EL2 stage 1 table, bits 47:1 */
#define ONEREG_TTBR0_EL2_no_E2H_BADDR_MASK               UINT64_C(0x0000fffffffffffe)
#define ONEREG_TTBR0_EL2_no_E2H_BADDR_SHIFT              1
ONEREG_FIELD64(TTBR0_EL2, no_E2H_BADDR)

#define ONEREG_TTBR0_EL2_no_E2H_RES0                     UINT64_C(0xffff000000000000)
#define ONEREG_TTBR0_EL2_no_E2H_RES1                     UINT64_C(0x0000000000000000)

/*
 * TTBR1_EL2: Translation Table Base Register 1 (EL2)
 */

/* [63:48] ASID of the table */
#define ONEREG_TTBR1_EL2_ASID_MASK                       UINT64_C(0xffff000000000000)
#define ONEREG_TTBR1_EL2_ASID_SHIFT                      48
ONEREG_FIELD64(TTBR1_EL2, ASID)

/* [0] Common not Private: the tables are shared in the Inner Shareable domain */
#define ONEREG_TTBR1_EL2_CnP_MASK                        UINT64_C(0x0000000000000001)
#define ONEREG_TTBR1_EL2_CnP_SHIFT                       0
ONEREG_FIELD64(TTBR1_EL2, CnP)

#define ONEREG_TTBR1_EL2_RES0                            UINT64_C(0x0000000000000000)
#define ONEREG_TTBR1_EL2_RES1                            UINT64_C(0x0000000000000000)

/*
 * TTBR1_EL2, D128: 128-bit descriptors: low half of the register
 * Where TCR2_EL2.D128 is 1.
 */

/* [47:5] Base address of the EL2&0 stage 1 table of the upper range, bits 47:5 */
#define ONEREG_TTBR1_EL2_D128_BADDR_MASK                 UINT64_C(0x0000ffffffffffe0)
#define ONEREG_TTBR1_EL2_D128_BADDR_SHIFT                5
ONEREG_FIELD64(TTBR1_EL2, D128_BADDR)

/* [2:1] Number of levels skipped from the regular start level */
#define ONEREG_TTBR1_EL2_D128_SKL_MASK                   UINT64_C(0x0000000000000006)
#define ONEREG_TTBR1_EL2_D128_SKL_SHIFT                  1
ONEREG_FIELD64(TTBR1_EL2, D128_SKL)

#define ONEREG_TTBR1_EL2_D128_RES0                       UINT64_C(0x0000000000000018)
#define ONEREG_TTBR1_EL2_D128_RES1                       UINT64_C(0x0000000000000000)

/*
 * TTBR1_EL2, no_D128: 64-bit descriptors
 * Where TCR2_EL2.D128 is 0.
 */

/* [47:1] Base address of the EL2&0 stage 1 table of the upper range, bits 47:1 */
#define ONEREG_TTBR1_EL2_no_D128_BADDR_MASK              UINT64_C(0x0000fffffffffffe)
#define ONEREG_TTBR1_EL2_no_D128_BADDR_SHIFT             1
ONEREG_FIELD64(TTBR1_EL2, no_D128_BADDR)

#define ONEREG_TTBR1_EL2_no_D128_RES0                    UINT64_C(0x0000000000000000)
#define ONEREG_TTBR1_EL2_no_D128_RES1                    UINT64_C(0x0000000000000000)

/*
 * TCR_EL2: Translation Control Register (EL2)
 */

/* [15:14] Granule size of TTBR0_EL2 translations */
#define ONEREG_TCR_EL2_TG0_MASK                          UINT64_C(0x000000000000c000)
#define ONEREG_TCR_EL2_TG0_SHIFT                         14
ONEREG_FIELD64(TCR_EL2, TG0)
enum {
	ONEREG_TCR_EL2_TG0_KB4 = 0, /* 4 KB */
	ONEREG_TCR_EL2_TG0_KB64 = 1, /* 64 KB */
	ONEREG_TCR_EL2_TG0_KB16 = 2, /* 16 KB */
};

/* [13:12] Shareability of walks of the TTBR0_EL2 tables */
#define ONEREG_TCR_EL2_SH0_MASK                          UINT64_C(0x0000000000003000)
#define ONEREG_TCR_EL2_SH0_SHIFT                         12
ONEREG_FIELD64(TCR_EL2, SH0)
enum {
	ONEREG_TCR_EL2_SH0_NONE = 0, /* Non-shareable */
	ONEREG_TCR_EL2_SH0_OUTER = 2, /* Outer Shareable */
	ONEREG_TCR_EL2_SH0_INNER = 3, /* Inner Shareable */
};

/* [11:10] Outer cacheability of walks of the TTBR0_EL2 tables */
#define ONEREG_TCR_EL2_ORGN0_MASK                        UINT64_C(0x0000000000000c00)
#define ONEREG_TCR_EL2_ORGN0_SHIFT                       10
ONEREG_FIELD64(TCR_EL2, ORGN0)
enum {
	ONEREG_TCR_EL2_ORGN0_NC = 0, /* Non-cacheable */
	ONEREG_TCR_EL2_ORGN0_WBWA = 1, /* Write-Back, Read-Allocate, Write-Allocate */
	ONEREG_TCR_EL2_ORGN0_WT = 2, /* Write-Through, Read-Allocate, no Write-Allocate */
	ONEREG_TCR_EL2_ORGN0_WBnWA = 3, /* Write-Back, Read-Allocate, no Write-Allocate */
};

/* [9:8] Inner cacheability of walks of the TTBR0_EL2 tables */
#define ONEREG_TCR_EL2_IRGN0_MASK                        UINT64_C(0x0000000000000300)
#define ONEREG_TCR_EL2_IRGN0_SHIFT                       8
ONEREG_FIELD64(TCR_EL2, IRGN0)
enum {
	ONEREG_TCR_EL2_IRGN0_NC = 0, /* Non-cacheable */
	ONEREG_TCR_EL2_IRGN0_WBWA = 1, /* Write-Back, Read-Allocate, Write-Allocate */
	ONEREG_TCR_EL2_IRGN0_WT = 2, /* Write-Through, Read-Allocate, no Write-Allocate */
	ONEREG_TCR_EL2_IRGN0_WBnWA = 3, /* Write-Back, Read-Allocate, no Write-Allocate */
};

/* [5:0] Size of the TTBR0_EL2 region is 2^(64 - T0SZ) bytes */
#define ONEREG_TCR_EL2_T0SZ_MASK                         UINT64_C(0x000000000000003f)
#define ONEREG_TCR_EL2_T0SZ_SHIFT                        0
ONEREG_FIELD64(TCR_EL2, T0SZ)

#define ONEREG_TCR_EL2_RES0                              UINT64_C(0x0000000000000000)
#define ONEREG_TCR_EL2_RES1                              UINT64_C(0x0000000000000000)

/*
 * TCR_EL2, E2H: EL2 Host: the layout of TCR_EL1
 * Where HCR_EL2.E2H is 1.
 */

/* [61] Extended memory tag checking of upper range addresses */
#define ONEREG_TCR_EL2_E2H_MTX1_MASK                     UINT64_C(0x2000000000000000)
#define ONEREG_TCR_EL2_E2H_MTX1_SHIFT                    61
ONEREG_FIELD64(TCR_EL2, E2H_MTX1)

/* [60] Extended memory tag checking of lower range addresses */
#define ONEREG_TCR_EL2_E2H_MTX0_MASK                     UINT64_C(0x1000000000000000)
#define ONEREG_TCR_EL2_E2H_MTX0_SHIFT                    60
ONEREG_FIELD64(TCR_EL2, E2H_MTX0)

/* [59] 52-bit addresses with the 4 KB and 16 KB granules */
#define ONEREG_TCR_EL2_E2H_DS_MASK                       UINT64_C(0x0800000000000000)
#define ONEREG_TCR_EL2_E2H_DS_SHIFT                      59
ONEREG_FIELD64(TCR_EL2, E2H_DS)

/* [58] Accesses with address bits 59:55 all ones are Unchecked */
#define ONEREG_TCR_EL2_E2H_TCMA1_MASK                    UINT64_C(0x0400000000000000)
#define ONEREG_TCR_EL2_E2H_TCMA1_SHIFT                   58
ONEREG_FIELD64(TCR_EL2, E2H_TCMA1)

/* [57] Accesses with address bits 59:55 all zero are Unchecked */
#define ONEREG_TCR_EL2_E2H_TCMA0_MASK                    UINT64_C(0x0200000000000000)
#define ONEREG_TCR_EL2_E2H_TCMA0_SHIFT                   57
ONEREG_FIELD64(TCR_EL2, E2H_TCMA0)

/* [56] EL0 accesses to the upper range fault without a walk */
#define ONEREG_TCR_EL2_E2H_E0PD1_MASK                    UINT64_C(0x0100000000000000)
#define ONEREG_TCR_EL2_E2H_E0PD1_SHIFT                   56
ONEREG_FIELD64(TCR_EL2, E2H_E0PD1)

/* [55] EL0 accesses to the lower range fault without a walk */
#define ONEREG_TCR_EL2_E2H_E0PD0_MASK                    UINT64_C(0x0080000000000000)
#define ONEREG_TCR_EL2_E2H_E0PD0_SHIFT                   55
ONEREG_FIELD64(TCR_EL2, E2H_E0PD0)

/* [54] Non-fault unprivileged accesses to the upper range fail on a TLB miss */
#define ONEREG_TCR_EL2_E2H_NFD1_MASK                     UINT64_C(0x0040000000000000)
#define ONEREG_TCR_EL2_E2H_NFD1_SHIFT                    54
ONEREG_FIELD64(TCR_EL2, E2H_NFD1)

/* [53] Non-fault unprivileged accesses to the lower range fail on a TLB miss */
#define ONEREG_TCR_EL2_E2H_NFD0_MASK                     UINT64_C(0x0020000000000000)
#define ONEREG_TCR_EL2_E2H_NFD0_SHIFT                    53
ONEREG_FIELD64(TCR_EL2, E2H_NFD0)

/* [52] TBI1 is for data addresses only */
#define ONEREG_TCR_EL2_E2H_TBID1_MASK                    UINT64_C(0x0010000000000000)
#define ONEREG_TCR_EL2_E2H_TBID1_SHIFT                   52
ONEREG_FIELD64(TCR_EL2, E2H_TBID1)

/* [51] TBI0 is for data addresses only */
#define ONEREG_TCR_EL2_E2H_TBID0_MASK                    UINT64_C(0x0008000000000000)
#define ONEREG_TCR_EL2_E2H_TBID0_SHIFT                   51
ONEREG_FIELD64(TCR_EL2, E2H_TBID0)

/* HWU1<n>: Hardware may use bit n of upper range page and block descriptors */
#define ONEREG_TCR_EL2_E2H_HWU162_MASK                   UINT64_C(0x0004000000000000)
#define ONEREG_TCR_EL2_E2H_HWU162_SHIFT                  50
ONEREG_FIELD64(TCR_EL2, E2H_HWU162)
#define ONEREG_TCR_EL2_E2H_HWU161_MASK                   UINT64_C(0x0002000000000000)
#define ONEREG_TCR_EL2_E2H_HWU161_SHIFT                  49
ONEREG_FIELD64(TCR_EL2, E2H_HWU161)
#define ONEREG_TCR_EL2_E2H_HWU160_MASK                   UINT64_C(0x0001000000000000)
#define ONEREG_TCR_EL2_E2H_HWU160_SHIFT                  48
ONEREG_FIELD64(TCR_EL2, E2H_HWU160)
#define ONEREG_TCR_EL2_E2H_HWU159_MASK                   UINT64_C(0x0000800000000000)
#define ONEREG_TCR_EL2_E2H_HWU159_SHIFT                  47
ONEREG_FIELD64(TCR_EL2, E2H_HWU159)

/* HWU0<n>: Hardware may use bit n of lower range page and block descriptors */
#define ONEREG_TCR_EL2_E2H_HWU062_MASK                   UINT64_C(0x0000400000000000)
#define ONEREG_TCR_EL2_E2H_HWU062_SHIFT                  46
ONEREG_FIELD64(TCR_EL2, E2H_HWU062)
#define ONEREG_TCR_EL2_E2H_HWU061_MASK                   UINT64_C(0x0000200000000000)
#define ONEREG_TCR_EL2_E2H_HWU061_SHIFT                  45
ONEREG_FIELD64(TCR_EL2, E2H_HWU061)
#define ONEREG_TCR_EL2_E2H_HWU060_MASK                   UINT64_C(0x0000100000000000)
#define ONEREG_TCR_EL2_E2H_HWU060_SHIFT                  44
ONEREG_FIELD64(TCR_EL2, E2H_HWU060)
#define ONEREG_TCR_EL2_E2H_HWU059_MASK                   UINT64_C(0x0000080000000000)
#define ONEREG_TCR_EL2_E2H_HWU059_SHIFT                  43
ONEREG_FIELD64(TCR_EL2, E2H_HWU059)

/* [42] Hierarchical permissions are disabled in upper range tables */
#define ONEREG_TCR_EL2_E2H_HPD1_MASK                     UINT64_C(0x0000040000000000)
#define ONEREG_TCR_EL2_E2H_HPD1_SHIFT                    42
ONEREG_FIELD64(TCR_EL2, E2H_HPD1)

/* [41] Hierarchical permissions are disabled in lower range tables */
#define ONEREG_TCR_EL2_E2H_HPD0_MASK                     UINT64_C(0x0000020000000000)
#define ONEREG_TCR_EL2_E2H_HPD0_SHIFT                    41
ONEREG_FIELD64(TCR_EL2, E2H_HPD0)

/* [40] Hardware management of dirty state */
#define ONEREG_TCR_EL2_E2H_HD_MASK                       UINT64_C(0x0000010000000000)
#define ONEREG_TCR_EL2_E2H_HD_SHIFT                      40
ONEREG_FIELD64(TCR_EL2, E2H_HD)

/* [39] Hardware update of the Access flag */
#define ONEREG_TCR_EL2_E2H_HA_MASK                       UINT64_C(0x0000008000000000)
#define ONEREG_TCR_EL2_E2H_HA_SHIFT                      39
ONEREG_FIELD64(TCR_EL2, E2H_HA)

/* [38] Top byte of upper range addresses is ignored */
#define ONEREG_TCR_EL2_E2H_TBI1_MASK                     UINT64_C(0x0000004000000000)
#define ONEREG_TCR_EL2_E2H_TBI1_SHIFT                    38
ONEREG_FIELD64(TCR_EL2, E2H_TBI1)

/* [37] Top byte of lower range addresses is ignored */
#define ONEREG_TCR_EL2_E2H_TBI0_MASK                     UINT64_C(0x0000002000000000)
#define ONEREG_TCR_EL2_E2H_TBI0_SHIFT                    37
ONEREG_FIELD64(TCR_EL2, E2H_TBI0)

/* [36] ASIDs have 16 bits, not 8 */
#define ONEREG_TCR_EL2_E2H_AS_MASK                       UINT64_C(0x0000001000000000)
#define ONEREG_TCR_EL2_E2H_AS_SHIFT                      36
ONEREG_FIELD64(TCR_EL2, E2H_AS)

/* [34:32] Intermediate physical address size */
#define ONEREG_TCR_EL2_E2H_IPS_MASK                      UINT64_C(0x0000000700000000)
#define ONEREG_TCR_EL2_E2H_IPS_SHIFT                     32
ONEREG_FIELD64(TCR_EL2, E2H_IPS)
enum {
	ONEREG_TCR_EL2_E2H_IPS_BITS_32 = 0, /* 32 bits, 4 GB */
	ONEREG_TCR_EL2_E2H_IPS_BITS_36 = 1, /* 36 bits, 64 GB */
	ONEREG_TCR_EL2_E2H_IPS_BITS_40 = 2, /* 40 bits, 1 TB */
	ONEREG_TCR_EL2_E2H_IPS_BITS_42 = 3, /* 42 bits, 4 TB */
	ONEREG_TCR_EL2_E2H_IPS_BITS_44 = 4, /* 44 bits, 16 TB */
	ONEREG_TCR_EL2_E2H_IPS_BITS_48 = 5, /* 48 bits, 256 TB */
	ONEREG_TCR_EL2_E2H_IPS_BITS_52 = 6, /* 52 bits, 4 PB */
	ONEREG_TCR_EL2_E2H_IPS_BITS_56 = 7, /* 56 bits, 64 PB */
};

/* [31:30] Granule size of TTBR1_EL2 translations */
#define ONEREG_TCR_EL2_E2H_TG1_MASK                      UINT64_C(0x00000000c0000000)
#define ONEREG_TCR_EL2_E2H_TG1_SHIFT                     30
ONEREG_FIELD64(TCR_EL2, E2H_TG1)
enum {
	ONEREG_TCR_EL2_E2H_TG1_KB16 = 1, /* 16 KB */
	ONEREG_TCR_EL2_E2H_TG1_KB4 = 2, /* 4 KB */
	ONEREG_TCR_EL2_E2H_TG1_KB64 = 3, /* 64 KB */
};

/* [29:28] Shareability of walks of the TTBR1_EL2 tables */
#define ONEREG_TCR_EL2_E2H_SH1_MASK                      UINT64_C(0x0000000030000000)
#define ONEREG_TCR_EL2_E2H_SH1_SHIFT                     28
ONEREG_FIELD64(TCR_EL2, E2H_SH1)
enum {
	ONEREG_TCR_EL2_E2H_SH1_NONE = 0, /* Non-shareable */
	ONEREG_TCR_EL2_E2H_SH1_OUTER = 2, /* Outer Shareable */
	ONEREG_TCR_EL2_E2H_SH1_INNER = 3, /* Inner Shareable */
};

/* [27:26] Outer cacheability of walks of the TTBR1_EL2 tables */
#define ONEREG_TCR_EL2_E2H_ORGN1_MASK                    UINT64_C(0x000000000c000000)
#define ONEREG_TCR_EL2_E2H_ORGN1_SHIFT                   26
ONEREG_FIELD64(TCR_EL2, E2H_ORGN1)
enum {
	ONEREG_TCR_EL2_E2H_ORGN1_NC = 0, /* Non-cacheable */
	ONEREG_TCR_EL2_E2H_ORGN1_WBWA = 1, /* Write-Back, Read-Allocate, Write-Allocate */
	ONEREG_TCR_EL2_E2H_ORGN1_WT = 2, /* Write-Through, Read-Allocate, no Write-Allocate */
	ONEREG_TCR_EL2_E2H_ORGN1_WBnWA = 3, /* Write-Back, Read-Allocate, no Write-Allocate */
};

/* [25:24] Inner cacheability of walks of the TTBR1_EL2 tables */
#define ONEREG_TCR_EL2_E2H_IRGN1_MASK                    UINT64_C(0x0000000003000000)
#define ONEREG_TCR_EL2_E2H_IRGN1_SHIFT                   24
ONEREG_FIELD64(TCR_EL2, E2H_IRGN1)
enum {
	ONEREG_TCR_EL2_E2H_IRGN1_NC = 0, /* Non-cacheable */
	ONEREG_TCR_EL2_E2H_IRGN1_WBWA = 1, /* Write-Back, Read-Allocate, Write-Allocate */
	ONEREG_TCR_EL2_E2H_IRGN1_WT = 2, /* Write-Through, Read-Allocate, no Write-Allocate */
	ONEREG_TCR_EL2_E2H_IRGN1_WBnWA = 3, /* Write-Back, Read-Allocate, no Write-Allocate */
};

/* [23] A TLB miss in the upper range faults without a walk */
#define ONEREG_TCR_EL2_E2H_EPD1_MASK                     UINT64_C(0x0000000000800000)
#define ONEREG_TCR_EL2_E2H_EPD1_SHIFT                    23
ONEREG_FIELD64(TCR_EL2, E2H_EPD1)

/* [22] TTBR1_EL2 gives the ASID, not TTBR0_EL2 */
#define ONEREG_TCR_EL2_E2H_A1_MASK                       UINT64_C(0x0000000000400000)
#define ONEREG_TCR_EL2_E2H_A1_SHIFT                      22
ONEREG_FIELD64(TCR_EL2, E2H_A1)

/* [21:16] Size of the TTBR1_EL2 region is 2^(64 - T1SZ) bytes */
#define ONEREG_TCR_EL2_E2H_T1SZ_MASK                     UINT64_C(0x00000000003f0000)
#define ONEREG_TCR_EL2_E2H_T1SZ_SHIFT                    16
ONEREG_FIELD64(TCR_EL2, E2H_T1SZ)

/* [7] A TLB miss in the lower range faults without a walk */
#define ONEREG_TCR_EL2_E2H_EPD0_MASK                     UINT64_C(0x0000000000000080)
#define ONEREG_TCR_EL2_E2H_EPD0_SHIFT                    7
ONEREG_FIELD64(TCR_EL2, E2H_EPD0)

#define ONEREG_TCR_EL2_E2H_RES0                          UINT64_C(0xc000000800000040)
#define ONEREG_TCR_EL2_E2H_RES1                          UINT64_C(0x0000000000000000)

/*
 * TCR_EL2, no_E2H: Not EL2 Host
 * Where HCR_EL2.E2H is 0.
 */

/* [33] Extended memory tag checking */
#define ONEREG_TCR_EL2_no_E2H_MTX_MASK                   UINT64_C(0x0000000200000000)
#define ONEREG_TCR_EL2_no_E2H_MTX_SHIFT                  33
ONEREG_FIELD64(TCR_EL2, no_E2H_MTX)

/* [32] 52-bit addresses with the 4 KB and 16 KB granules */
#define ONEREG_TCR_EL2_no_E2H_DS_MASK                    UINT64_C(0x0000000100000000)
#define ONEREG_TCR_EL2_no_E2H_DS_SHIFT                   32
ONEREG_FIELD64(TCR_EL2, no_E2H_DS)

/* [30] Accesses with address bits 59:56 all zero are Unchecked */
#define ONEREG_TCR_EL2_no_E2H_TCMA_MASK                  UINT64_C(0x0000000040000000)
#define ONEREG_TCR_EL2_no_E2H_TCMA_SHIFT                 30
ONEREG_FIELD64(TCR_EL2, no_E2H_TCMA)

/* [29] TBI is for data addresses only */
#define ONEREG_TCR_EL2_no_E2H_TBID_MASK                  UINT64_C(0x0000000020000000)
#define ONEREG_TCR_EL2_no_E2H_TBID_SHIFT                 29
ONEREG_FIELD64(TCR_EL2, no_E2H_TBID)

/* HWU<n>: Hardware may use bit n of page and block descriptors */
#define ONEREG_TCR_EL2_no_E2H_HWU62_MASK                 UINT64_C(0x0000000010000000)
#define ONEREG_TCR_EL2_no_E2H_HWU62_SHIFT                28
ONEREG_FIELD64(TCR_EL2, no_E2H_HWU62)
#define ONEREG_TCR_EL2_no_E2H_HWU61_MASK                 UINT64_C(0x0000000008000000)
#define ONEREG_TCR_EL2_no_E2H_HWU61_SHIFT                27
ONEREG_FIELD64(TCR_EL2, no_E2H_HWU61)
#define ONEREG_TCR_EL2_no_E2H_HWU60_MASK                 UINT64_C(0x0000000004000000)
#define ONEREG_TCR_EL2_no_E2H_HWU60_SHIFT                26
ONEREG_FIELD64(TCR_EL2, no_E2H_HWU60)
#define ONEREG_TCR_EL2_no_E2H_HWU59_MASK                 UINT64_C(0x0000000002000000)
#define ONEREG_TCR_EL2_no_E2H_HWU59_SHIFT                25
ONEREG_FIELD64(TCR_EL2, no_E2H_HWU59)

/* [24] Hierarchical permissions are disabled */
#define ONEREG_TCR_EL2_no_E2H_HPD_MASK                   UINT64_C(0x0000000001000000)
#define ONEREG_TCR_EL2_no_E2H_HPD_SHIFT                  24
ONEREG_FIELD64(TCR_EL2, no_E2H_HPD)

/* [22] Hardware management of dirty state */
#define ONEREG_TCR_EL2_no_E2H_HD_MASK                    UINT64_C(0x0000000000400000)
#define ONEREG_TCR_EL2_no_E2H_HD_SHIFT                   22
ONEREG_FIELD64(TCR_EL2, no_E2H_HD)

/* [21] Hardware update of the Access flag */
#define ONEREG_TCR_EL2_no_E2H_HA_MASK                    UINT64_C(0x0000000000200000)
#define ONEREG_TCR_EL2_no_E2H_HA_SHIFT                   21
ONEREG_FIELD64(TCR_EL2, no_E2H_HA)

/* [20] Top byte of addresses is ignored */
#define ONEREG_TCR_EL2_no_E2H_TBI_MASK                   UINT64_C(0x0000000000100000)
#define ONEREG_TCR_EL2_no_E2H_TBI_SHIFT                  20
ONEREG_FIELD64(TCR_EL2, no_E2H_TBI)

/* [18:16] Physical address size */
#define ONEREG_TCR_EL2_no_E2H_PS_MASK                    UINT64_C(0x0000000000070000)
#define ONEREG_TCR_EL2_no_E2H_PS_SHIFT                   16
ONEREG_FIELD64(TCR_EL2, no_E2H_PS)
enum {
	ONEREG_TCR_EL2_no_E2H_PS_BITS_32 = 0, /* 32 bits, 4 GB */
	ONEREG_TCR_EL2_no_E2H_PS_BITS_36 = 1, /* 36 bits, 64 GB */
	ONEREG_TCR_EL2_no_E2H_PS_BITS_40 = 2, /* 40 bits, 1 TB */
	ONEREG_TCR_EL2_no_E2H_PS_BITS_42 = 3, /* 42 bits, 4 TB */
	ONEREG_TCR_EL2_no_E2H_PS_BITS_44 = 4, /* 44 bits, 16 TB */
	ONEREG_TCR_EL2_no_E2H_PS_BITS_48 = 5, /* 48 bits, 256 TB */
	ONEREG_TCR_EL2_no_E2H_PS_BITS_52 = 6, /* 52 bits, 4 PB */
};

#define ONEREG_TCR_EL2_no_E2H_RES0                       UINT64_C(0xfffffffc000800c0)
#define ONEREG_TCR_EL2_no_E2H_RES1                       UINT64_C(0x0000000080800000)

/*
 * TCR2_EL2: Extended Translation Control Register (EL2)
 */

/* [36] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_TCR2_EL2_TVAD1_MASK                       UINT64_C(0x0000001000000000)
#define ONEREG_TCR2_EL2_TVAD1_SHIFT                      36
ONEREG_FIELD64(TCR2_EL2, TVAD1)

/* [35] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_TCR2_EL2_TVAD0_MASK                       UINT64_C(0x0000000800000000)
#define ONEREG_TCR2_EL2_TVAD0_SHIFT                      35
ONEREG_FIELD64(TCR2_EL2, TVAD0)

/* [34:30] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_TCR2_EL2_VTB1_MASK                        UINT64_C(0x00000007c0000000)
#define ONEREG_TCR2_EL2_VTB1_SHIFT                       30
ONEREG_FIELD64(TCR2_EL2, VTB1)

/* [29:25] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_TCR2_EL2_VTB0_MASK                        UINT64_C(0x000000003e000000)
#define ONEREG_TCR2_EL2_VTB0_SHIFT                       25
ONEREG_FIELD64(TCR2_EL2, VTB0)

/* [24:22] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_TCR2_EL2_POIW_MASK                        UINT64_C(0x0000000001c00000)
#define ONEREG_TCR2_EL2_POIW_SHIFT                       22
ONEREG_FIELD64(TCR2_EL2, POIW)

/* [19] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_TCR2_EL2_POE2F_MASK                       UINT64_C(0x0000000000080000)
#define ONEREG_TCR2_EL2_POE2F_SHIFT                      19
ONEREG_FIELD64(TCR2_EL2, POE2F)

/* [12] Descriptors of the lower range can select the Alternate MECID */
#define ONEREG_TCR2_EL2_AMEC0_MASK                       UINT64_C(0x0000000000001000)
#define ONEREG_TCR2_EL2_AMEC0_SHIFT                      12
ONEREG_FIELD64(TCR2_EL2, AMEC0)

/* [11] Hardware update of the Access flag in table descriptors */
#define ONEREG_TCR2_EL2_HAFT_MASK                        UINT64_C(0x0000000000000800)
#define ONEREG_TCR2_EL2_HAFT_SHIFT                       11
ONEREG_FIELD64(TCR2_EL2, HAFT)

/* [10] Writes of RCWS instructions have the Reduced Coherence property */
#define ONEREG_TCR2_EL2_PTTWI_MASK                       UINT64_C(0x0000000000000400)
#define ONEREG_TCR2_EL2_PTTWI_SHIFT                      10
ONEREG_FIELD64(TCR2_EL2, PTTWI)

/* [4] Attribute Indexing Extension is enabled */
#define ONEREG_TCR2_EL2_AIE_MASK                         UINT64_C(0x0000000000000010)
#define ONEREG_TCR2_EL2_AIE_SHIFT                        4
ONEREG_FIELD64(TCR2_EL2, AIE)

/* [3] Permission overlay is enabled for EL2 accesses */
#define ONEREG_TCR2_EL2_POE_MASK                         UINT64_C(0x0000000000000008)
#define ONEREG_TCR2_EL2_POE_SHIFT                        3
ONEREG_FIELD64(TCR2_EL2, POE)

/* [1] Indirect permissions are enabled */
#define ONEREG_TCR2_EL2_PIE_MASK                         UINT64_C(0x0000000000000002)
#define ONEREG_TCR2_EL2_PIE_SHIFT                        1
ONEREG_FIELD64(TCR2_EL2, PIE)

/* [0] Descriptor bit 52 is Protected, not Contiguous */
#define ONEREG_TCR2_EL2_PnCH_MASK                        UINT64_C(0x0000000000000001)
#define ONEREG_TCR2_EL2_PnCH_SHIFT                       0
ONEREG_FIELD64(TCR2_EL2, PnCH)

#define ONEREG_TCR2_EL2_RES0                             UINT64_C(0xffffffe0003003c0)
#define ONEREG_TCR2_EL2_RES1                             UINT64_C(0x0000000000000000)

/*
 * TCR2_EL2, E2H: EL2 Host: the layout of TCR2_EL1
 * Where HCR_EL2.E2H is 1.
 */

/* [18] Upper range translations are not global */
#define ONEREG_TCR2_EL2_E2H_FNG1_MASK                    UINT64_C(0x0000000000040000)
#define ONEREG_TCR2_EL2_E2H_FNG1_SHIFT                   18
ONEREG_FIELD64(TCR2_EL2, E2H_FNG1)

/* [17] Lower range translations are not global */
#define ONEREG_TCR2_EL2_E2H_FNG0_MASK                    UINT64_C(0x0000000000020000)
#define ONEREG_TCR2_EL2_E2H_FNG0_SHIFT                   17
ONEREG_FIELD64(TCR2_EL2, E2H_FNG0)

/* [16] TTBR0_EL2 and TTBR1_EL2 each have their own ASID in use */
#define ONEREG_TCR2_EL2_E2H_A2_MASK                      UINT64_C(0x0000000000010000)
#define ONEREG_TCR2_EL2_E2H_A2_SHIFT                     16
ONEREG_FIELD64(TCR2_EL2, E2H_A2)

/* [15] The Contiguous bit is disabled in the start table of TTBR1_EL2 */
#define ONEREG_TCR2_EL2_E2H_DisCH1_MASK                  UINT64_C(0x0000000000008000)
#define ONEREG_TCR2_EL2_E2H_DisCH1_SHIFT                 15
ONEREG_FIELD64(TCR2_EL2, E2H_DisCH1)

/* [14] The Contiguous bit is disabled in the start table of TTBR0_EL2 */
#define ONEREG_TCR2_EL2_E2H_DisCH0_MASK                  UINT64_C(0x0000000000004000)
#define ONEREG_TCR2_EL2_E2H_DisCH0_SHIFT                 14
ONEREG_FIELD64(TCR2_EL2, E2H_DisCH0)

/* [13] Descriptors of the upper range can select the Alternate MECID */
#define ONEREG_TCR2_EL2_E2H_AMEC1_MASK                   UINT64_C(0x0000000000002000)
#define ONEREG_TCR2_EL2_E2H_AMEC1_SHIFT                  13
ONEREG_FIELD64(TCR2_EL2, E2H_AMEC1)

/* [5] VMSAv9-128: 128-bit descriptors */
#define ONEREG_TCR2_EL2_E2H_D128_MASK                    UINT64_C(0x0000000000000020)
#define ONEREG_TCR2_EL2_E2H_D128_SHIFT                   5
ONEREG_FIELD64(TCR2_EL2, E2H_D128)

/* [2] Permission overlay is enabled for EL0 accesses */
#define ONEREG_TCR2_EL2_E2H_E0POE_MASK                   UINT64_C(0x0000000000000004)
#define ONEREG_TCR2_EL2_E2H_E0POE_SHIFT                  2
ONEREG_FIELD64(TCR2_EL2, E2H_E0POE)

#define ONEREG_TCR2_EL2_E2H_RES0                         UINT64_C(0x0000000000000000)
#define ONEREG_TCR2_EL2_E2H_RES1                         UINT64_C(0x0000000000000000)

/*
 * TCR2_EL2, no_E2H: Not EL2 Host
 * Where HCR_EL2.E2H is 0.
 */

#define ONEREG_TCR2_EL2_no_E2H_RES0                      UINT64_C(0x000000000007e024)
#define ONEREG_TCR2_EL2_no_E2H_RES1                      UINT64_C(0x0000000000000000)

/*
 * VTTBR_EL2: Virtualization Translation Table Base Register
 */

/* [63:48] VMID of the table */
#define ONEREG_VTTBR_EL2_VMID_MASK                       UINT64_C(0xffff000000000000)
#define ONEREG_VTTBR_EL2_VMID_SHIFT                      48
ONEREG_FIELD64(VTTBR_EL2, VMID)

/* [0] Common not Private: the tables are shared in the Inner Shareable domain */
#define ONEREG_VTTBR_EL2_CnP_MASK                        UINT64_C(0x0000000000000001)
#define ONEREG_VTTBR_EL2_CnP_SHIFT                       0
ONEREG_FIELD64(VTTBR_EL2, CnP)

#define ONEREG_VTTBR_EL2_RES0                            UINT64_C(0x0000000000000000)
#define ONEREG_VTTBR_EL2_RES1                            UINT64_C(0x0000000000000000)

/*
 * VTTBR_EL2, D128: 128-bit descriptors: low half of the register
 * Where VTCR_EL2.D128 is 1.
 */

/* [47:5] Base address of the stage 2 table, bits 47:5 */
#define ONEREG_VTTBR_EL2_D128_BADDR_MASK                 UINT64_C(0x0000ffffffffffe0)
#define ONEREG_VTTBR_EL2_D128_BADDR_SHIFT                5
ONEREG_FIELD64(VTTBR_EL2, D128_BADDR)

/* [2:1] Number of levels skipped from the regular start level */
#define ONEREG_VTTBR_EL2_D128_SKL_MASK                   UINT64_C(0x0000000000000006)
#define ONEREG_VTTBR_EL2_D128_SKL_SHIFT                  1
ONEREG_FIELD64(VTTBR_EL2, D128_SKL)

#define ONEREG_VTTBR_EL2_D128_RES0                       UINT64_C(0x0000000000000018)
#define ONEREG_VTTBR_EL2_D128_RES1                       UINT64_C(0x0000000000000000)

/*
 * VTTBR_EL2, no_D128: 64-bit descriptors
 * Where VTCR_EL2.D128 is 0.
 */

/* [47:1] Base address of the stage 2 table, bits 47:1 */
#define ONEREG_VTTBR_EL2_no_D128_BADDR_MASK              UINT64_C(0x0000fffffffffffe)
#define ONEREG_VTTBR_EL2_no_D128_BADDR_SHIFT             1
ONEREG_FIELD64(VTTBR_EL2, no_D128_BADDR)

#define ONEREG_VTTBR_EL2_no_D128_RES0                    UINT64_C(0x0000000000000000)
#define ONEREG_VTTBR_EL2_no_D128_RES1                    UINT64_C(0x0000000000000000)

/*
 * VTCR_EL2: Virtualization Translation Control Register
 */

/* [45] Hardware tracking of dirty state in a structure */
#define ONEREG_VTCR_EL2_HDBSS_MASK                       UINT64_C(0x0000200000000000)
#define ONEREG_VTCR_EL2_HDBSS_SHIFT                      45
ONEREG_FIELD64(VTCR_EL2, HDBSS)

/* [44] Hardware update of the Access flag in table descriptors */
#define ONEREG_VTCR_EL2_HAFT_MASK                        UINT64_C(0x0000100000000000)
#define ONEREG_VTCR_EL2_HAFT_SHIFT                       44
ONEREG_FIELD64(VTCR_EL2, HAFT)

/* [41] MMU TopLevel0 permission attribute is checked */
#define ONEREG_VTCR_EL2_TL0_MASK                         UINT64_C(0x0000020000000000)
#define ONEREG_VTCR_EL2_TL0_SHIFT                        41
ONEREG_FIELD64(VTCR_EL2, TL0)

/* [40] Privileged Guarded Control Stack accesses need AssuredOnly memory */
#define ONEREG_VTCR_EL2_GCSH_MASK                        UINT64_C(0x0000010000000000)
#define ONEREG_VTCR_EL2_GCSH_SHIFT                       40
ONEREG_FIELD64(VTCR_EL2, GCSH)

/* [38] VMSAv9-128: 128-bit descriptors */
#define ONEREG_VTCR_EL2_D128_MASK                        UINT64_C(0x0000004000000000)
#define ONEREG_VTCR_EL2_D128_SHIFT                       38
ONEREG_FIELD64(VTCR_EL2, D128)

/* [37] Stage 2 permission overlay is enabled */
#define ONEREG_VTCR_EL2_S2POE_MASK                       UINT64_C(0x0000002000000000)
#define ONEREG_VTCR_EL2_S2POE_SHIFT                      37
ONEREG_FIELD64(VTCR_EL2, S2POE)

/* [36] Stage 2 indirect permissions are enabled */
#define ONEREG_VTCR_EL2_S2PIE_MASK                       UINT64_C(0x0000001000000000)
#define ONEREG_VTCR_EL2_S2PIE_SHIFT                      36
ONEREG_FIELD64(VTCR_EL2, S2PIE)

/* [35] MMU TopLevel1 permission attribute is checked */
#define ONEREG_VTCR_EL2_TL1_MASK                         UINT64_C(0x0000000800000000)
#define ONEREG_VTCR_EL2_TL1_SHIFT                        35
ONEREG_FIELD64(VTCR_EL2, TL1)

/* [34] Descriptor bit 58 is the AssuredOnly attribute */
#define ONEREG_VTCR_EL2_AssuredOnly_MASK                 UINT64_C(0x0000000400000000)
#define ONEREG_VTCR_EL2_AssuredOnly_SHIFT                34
ONEREG_FIELD64(VTCR_EL2, AssuredOnly)

/* [33] With DS and the 4 KB granule, and SL0 0: start at level -1, not 2 */
#define ONEREG_VTCR_EL2_SL2_MASK                         UINT64_C(0x0000000200000000)
#define ONEREG_VTCR_EL2_SL2_SHIFT                        33
ONEREG_FIELD64(VTCR_EL2, SL2)

/* [32] 52-bit addresses with the 4 KB and 16 KB granules */
#define ONEREG_VTCR_EL2_DS_MASK                          UINT64_C(0x0000000100000000)
#define ONEREG_VTCR_EL2_DS_SHIFT                         32
ONEREG_FIELD64(VTCR_EL2, DS)

/* [30] Non-secure IPAs of Secure EL1&0 translate to the Non-secure PA space */
#define ONEREG_VTCR_EL2_NSA_MASK                         UINT64_C(0x0000000040000000)
#define ONEREG_VTCR_EL2_NSA_SHIFT                        30
ONEREG_FIELD64(VTCR_EL2, NSA)

/* [29] Walks for Non-secure IPAs of Secure EL1&0 are to the Non-secure PA space */
#define ONEREG_VTCR_EL2_NSW_MASK                         UINT64_C(0x0000000020000000)
#define ONEREG_VTCR_EL2_NSW_SHIFT                        29
ONEREG_FIELD64(VTCR_EL2, NSW)

/* HWU<n>: Hardware may use bit n of page and block descriptors */
#define ONEREG_VTCR_EL2_HWU62_MASK                       UINT64_C(0x0000000010000000)
#define ONEREG_VTCR_EL2_HWU62_SHIFT                      28
ONEREG_FIELD64(VTCR_EL2, HWU62)
#define ONEREG_VTCR_EL2_HWU61_MASK                       UINT64_C(0x0000000008000000)
#define ONEREG_VTCR_EL2_HWU61_SHIFT                      27
ONEREG_FIELD64(VTCR_EL2, HWU61)
#define ONEREG_VTCR_EL2_HWU60_MASK                       UINT64_C(0x0000000004000000)
#define ONEREG_VTCR_EL2_HWU60_SHIFT                      26
ONEREG_FIELD64(VTCR_EL2, HWU60)
#define ONEREG_VTCR_EL2_HWU59_MASK                       UINT64_C(0x0000000002000000)
#define ONEREG_VTCR_EL2_HWU59_SHIFT                      25
ONEREG_FIELD64(VTCR_EL2, HWU59)

/* [22] Hardware management of dirty state */
#define ONEREG_VTCR_EL2_HD_MASK                          UINT64_C(0x0000000000400000)
#define ONEREG_VTCR_EL2_HD_SHIFT                         22
ONEREG_FIELD64(VTCR_EL2, HD)

/* [21] Hardware update of the Access flag */
#define ONEREG_VTCR_EL2_HA_MASK                          UINT64_C(0x0000000000200000)
#define ONEREG_VTCR_EL2_HA_SHIFT                         21
ONEREG_FIELD64(VTCR_EL2, HA)

/* [19] VMID size */
#define ONEREG_VTCR_EL2_VS_MASK                          UINT64_C(0x0000000000080000)
#define ONEREG_VTCR_EL2_VS_SHIFT                         19
ONEREG_FIELD64(VTCR_EL2, VS)
enum {
	ONEREG_VTCR_EL2_VS_BITS_8 = 0, /* 8 bits */
	ONEREG_VTCR_EL2_VS_BITS_16 = 1, /* 16 bits */
};

/* [18:16] Physical address size */
#define ONEREG_VTCR_EL2_PS_MASK                          UINT64_C(0x0000000000070000)
#define ONEREG_VTCR_EL2_PS_SHIFT                         16
ONEREG_FIELD64(VTCR_EL2, PS)
enum {
	ONEREG_VTCR_EL2_PS_BITS_32 = 0, /* 32 bits, 4 GB */
	ONEREG_VTCR_EL2_PS_BITS_36 = 1, /* 36 bits, 64 GB */
	ONEREG_VTCR_EL2_PS_BITS_40 = 2, /* 40 bits, 1 TB */
	ONEREG_VTCR_EL2_PS_BITS_42 = 3, /* 42 bits, 4 TB */
	ONEREG_VTCR_EL2_PS_BITS_44 = 4, /* 44 bits, 16 TB */
	ONEREG_VTCR_EL2_PS_BITS_48 = 5, /* 48 bits, 256 TB */
	ONEREG_VTCR_EL2_PS_BITS_52 = 6, /* 52 bits, 4 PB */
	ONEREG_VTCR_EL2_PS_BITS_56 = 7, /* 56 bits, 64 PB */
};

/* [15:14] Granule size of VTTBR_EL2 translations */
#define ONEREG_VTCR_EL2_TG0_MASK                         UINT64_C(0x000000000000c000)
#define ONEREG_VTCR_EL2_TG0_SHIFT                        14
ONEREG_FIELD64(VTCR_EL2, TG0)
enum {
	ONEREG_VTCR_EL2_TG0_KB4 = 0, /* 4 KB */
	ONEREG_VTCR_EL2_TG0_KB64 = 1, /* 64 KB */
	ONEREG_VTCR_EL2_TG0_KB16 = 2, /* 16 KB */
};

/* [13:12] Shareability of walks of the VTTBR_EL2 tables */
#define ONEREG_VTCR_EL2_SH0_MASK                         UINT64_C(0x0000000000003000)
#define ONEREG_VTCR_EL2_SH0_SHIFT                        12
ONEREG_FIELD64(VTCR_EL2, SH0)
enum {
	ONEREG_VTCR_EL2_SH0_NONE = 0, /* Non-shareable */
	ONEREG_VTCR_EL2_SH0_OUTER = 2, /* Outer Shareable */
	ONEREG_VTCR_EL2_SH0_INNER = 3, /* Inner Shareable */
};

/* [11:10] Outer cacheability of walks of the VTTBR_EL2 tables */
#define ONEREG_VTCR_EL2_ORGN0_MASK                       UINT64_C(0x0000000000000c00)
#define ONEREG_VTCR_EL2_ORGN0_SHIFT                      10
ONEREG_FIELD64(VTCR_EL2, ORGN0)
enum {
	ONEREG_VTCR_EL2_ORGN0_NC = 0, /* Non-cacheable */
	ONEREG_VTCR_EL2_ORGN0_WBWA = 1, /* Write-Back, Read-Allocate, Write-Allocate */
	ONEREG_VTCR_EL2_ORGN0_WT = 2, /* Write-Through, Read-Allocate, no Write-Allocate */
	ONEREG_VTCR_EL2_ORGN0_WBnWA = 3, /* Write-Back, Read-Allocate, no Write-Allocate */
};

/* [9:8] Inner cacheability of walks of the VTTBR_EL2 tables */
#define ONEREG_VTCR_EL2_IRGN0_MASK                       UINT64_C(0x0000000000000300)
#define ONEREG_VTCR_EL2_IRGN0_SHIFT                      8
ONEREG_FIELD64(VTCR_EL2, IRGN0)
enum {
	ONEREG_VTCR_EL2_IRGN0_NC = 0, /* Non-cacheable */
	ONEREG_VTCR_EL2_IRGN0_WBWA = 1, /* Write-Back, Read-Allocate, Write-Allocate */
	ONEREG_VTCR_EL2_IRGN0_WT = 2, /* Write-Through, Read-Allocate, no Write-Allocate */
	ONEREG_VTCR_EL2_IRGN0_WBnWA = 3, /* Write-Back, Read-Allocate, no Write-Allocate */
};

/* [7:6] Start level of stage 2 walks, by granule; see SL2 for level -1 */
#define ONEREG_VTCR_EL2_SL0_MASK                         UINT64_C(0x00000000000000c0)
#define ONEREG_VTCR_EL2_SL0_SHIFT                        6
ONEREG_FIELD64(VTCR_EL2, SL0)
enum {
	ONEREG_VTCR_EL2_SL0_START_2_OR_3 = 0, /* Level 2 with the 4 KB granule, 3 with 16 KB and 64 KB */
	ONEREG_VTCR_EL2_SL0_START_1_OR_2 = 1, /* Level 1 with the 4 KB granule, 2 with 16 KB and 64 KB */
	ONEREG_VTCR_EL2_SL0_START_0_OR_1 = 2, /* Level 0 with the 4 KB granule, 1 with 16 KB and 64 KB */
	ONEREG_VTCR_EL2_SL0_START_3_OR_0 = 3, /* Level 3 with the 4 KB granule, 0 with 16 KB */
};

/* [5:0] Size of the IPA region is 2^(64 - T0SZ) bytes */
#define ONEREG_VTCR_EL2_T0SZ_MASK                        UINT64_C(0x000000000000003f)
#define ONEREG_VTCR_EL2_T0SZ_SHIFT                       0
ONEREG_FIELD64(VTCR_EL2, T0SZ)

#define ONEREG_VTCR_EL2_RES0                             UINT64_C(0xffffcc8001900000)
#define ONEREG_VTCR_EL2_RES1                             UINT64_C(0x0000000080000000)

/*
 * MAIR_EL2: Memory Attribute Indirection Register (EL2)
 */

/* Attr<n>: Memory attributes of translations with AttrIndx n */
#define ONEREG_MAIR_EL2_Attr7_MASK                       UINT64_C(0xff00000000000000)
#define ONEREG_MAIR_EL2_Attr7_SHIFT                      56
ONEREG_FIELD64(MAIR_EL2, Attr7)
#define ONEREG_MAIR_EL2_Attr6_MASK                       UINT64_C(0x00ff000000000000)
#define ONEREG_MAIR_EL2_Attr6_SHIFT                      48
ONEREG_FIELD64(MAIR_EL2, Attr6)
#define ONEREG_MAIR_EL2_Attr5_MASK                       UINT64_C(0x0000ff0000000000)
#define ONEREG_MAIR_EL2_Attr5_SHIFT                      40
ONEREG_FIELD64(MAIR_EL2, Attr5)
#define ONEREG_MAIR_EL2_Attr4_MASK                       UINT64_C(0x000000ff00000000)
#define ONEREG_MAIR_EL2_Attr4_SHIFT                      32
ONEREG_FIELD64(MAIR_EL2, Attr4)
#define ONEREG_MAIR_EL2_Attr3_MASK                       UINT64_C(0x00000000ff000000)
#define ONEREG_MAIR_EL2_Attr3_SHIFT                      24
ONEREG_FIELD64(MAIR_EL2, Attr3)
#define ONEREG_MAIR_EL2_Attr2_MASK                       UINT64_C(0x0000000000ff0000)
#define ONEREG_MAIR_EL2_Attr2_SHIFT                      16
ONEREG_FIELD64(MAIR_EL2, Attr2)
#define ONEREG_MAIR_EL2_Attr1_MASK                       UINT64_C(0x000000000000ff00)
#define ONEREG_MAIR_EL2_Attr1_SHIFT                      8
ONEREG_FIELD64(MAIR_EL2, Attr1)
#define ONEREG_MAIR_EL2_Attr0_MASK                       UINT64_C(0x00000000000000ff)
#define ONEREG_MAIR_EL2_Attr0_SHIFT                      0
ONEREG_FIELD64(MAIR_EL2, Attr0)

#define ONEREG_MAIR_EL2_RES0                             UINT64_C(0x0000000000000000)
#define ONEREG_MAIR_EL2_RES1                             UINT64_C(0x0000000000000000)

/* AMAIR_EL2 has no accessors: no fields; all bits are IMPDEF */

/*
 * PIRE0_EL2: Permission Indirection Register 0 (EL2)
 */

/* Perm<n>: EL0 base permission of translations with PIIndex n */
#define ONEREG_PIRE0_EL2_Perm15_MASK                     UINT64_C(0xf000000000000000)
#define ONEREG_PIRE0_EL2_Perm15_SHIFT                    60
ONEREG_FIELD64(PIRE0_EL2, Perm15)
#define ONEREG_PIRE0_EL2_Perm14_MASK                     UINT64_C(0x0f00000000000000)
#define ONEREG_PIRE0_EL2_Perm14_SHIFT                    56
ONEREG_FIELD64(PIRE0_EL2, Perm14)
#define ONEREG_PIRE0_EL2_Perm13_MASK                     UINT64_C(0x00f0000000000000)
#define ONEREG_PIRE0_EL2_Perm13_SHIFT                    52
ONEREG_FIELD64(PIRE0_EL2, Perm13)
#define ONEREG_PIRE0_EL2_Perm12_MASK                     UINT64_C(0x000f000000000000)
#define ONEREG_PIRE0_EL2_Perm12_SHIFT                    48
ONEREG_FIELD64(PIRE0_EL2, Perm12)
#define ONEREG_PIRE0_EL2_Perm11_MASK                     UINT64_C(0x0000f00000000000)
#define ONEREG_PIRE0_EL2_Perm11_SHIFT                    44
ONEREG_FIELD64(PIRE0_EL2, Perm11)
#define ONEREG_PIRE0_EL2_Perm10_MASK                     UINT64_C(0x00000f0000000000)
#define ONEREG_PIRE0_EL2_Perm10_SHIFT                    40
ONEREG_FIELD64(PIRE0_EL2, Perm10)
#define ONEREG_PIRE0_EL2_Perm9_MASK                      UINT64_C(0x000000f000000000)
#define ONEREG_PIRE0_EL2_Perm9_SHIFT                     36
ONEREG_FIELD64(PIRE0_EL2, Perm9)
#define ONEREG_PIRE0_EL2_Perm8_MASK                      UINT64_C(0x0000000f00000000)
#define ONEREG_PIRE0_EL2_Perm8_SHIFT                     32
ONEREG_FIELD64(PIRE0_EL2, Perm8)
#define ONEREG_PIRE0_EL2_Perm7_MASK                      UINT64_C(0x00000000f0000000)
#define ONEREG_PIRE0_EL2_Perm7_SHIFT                     28
ONEREG_FIELD64(PIRE0_EL2, Perm7)
#define ONEREG_PIRE0_EL2_Perm6_MASK                      UINT64_C(0x000000000f000000)
#define ONEREG_PIRE0_EL2_Perm6_SHIFT                     24
ONEREG_FIELD64(PIRE0_EL2, Perm6)
#define ONEREG_PIRE0_EL2_Perm5_MASK                      UINT64_C(0x0000000000f00000)
#define ONEREG_PIRE0_EL2_Perm5_SHIFT                     20
ONEREG_FIELD64(PIRE0_EL2, Perm5)
#define ONEREG_PIRE0_EL2_Perm4_MASK                      UINT64_C(0x00000000000f0000)
#define ONEREG_PIRE0_EL2_Perm4_SHIFT                     16
ONEREG_FIELD64(PIRE0_EL2, Perm4)
#define ONEREG_PIRE0_EL2_Perm3_MASK                      UINT64_C(0x000000000000f000)
#define ONEREG_PIRE0_EL2_Perm3_SHIFT                     12
ONEREG_FIELD64(PIRE0_EL2, Perm3)
#define ONEREG_PIRE0_EL2_Perm2_MASK                      UINT64_C(0x0000000000000f00)
#define ONEREG_PIRE0_EL2_Perm2_SHIFT                     8
ONEREG_FIELD64(PIRE0_EL2, Perm2)
#define ONEREG_PIRE0_EL2_Perm1_MASK                      UINT64_C(0x00000000000000f0)
#define ONEREG_PIRE0_EL2_Perm1_SHIFT                     4
ONEREG_FIELD64(PIRE0_EL2, Perm1)
#define ONEREG_PIRE0_EL2_Perm0_MASK                      UINT64_C(0x000000000000000f)
#define ONEREG_PIRE0_EL2_Perm0_SHIFT                     0
ONEREG_FIELD64(PIRE0_EL2, Perm0)
enum {
	ONEREG_PIRE0_EL2_Permn_NONE_O = 0, /* No access; overlay applies */
	ONEREG_PIRE0_EL2_Permn_R_O = 1, /* Read; overlay applies */
	ONEREG_PIRE0_EL2_Permn_X_O = 2, /* Execute; overlay applies */
	ONEREG_PIRE0_EL2_Permn_RX_O = 3, /* Read and execute; overlay applies */
	ONEREG_PIRE0_EL2_Permn_RW_O = 5, /* Read and write; overlay applies */
	ONEREG_PIRE0_EL2_Permn_RWnX_O = 6, /* Read and write, and execute if not written (WXN); overlay applies */
	ONEREG_PIRE0_EL2_Permn_RWX_O = 7, /* Read, write and execute; overlay applies */
	ONEREG_PIRE0_EL2_Permn_R = 8, /* Read; no overlay */
	ONEREG_PIRE0_EL2_Permn_GCS = 9, /* Read, and Guarded Control Stack accesses; no overlay */
	ONEREG_PIRE0_EL2_Permn_RX = 0xa, /* Read and execute; no overlay */
	ONEREG_PIRE0_EL2_Permn_RW = 0xc, /* Read and write; no overlay */
	ONEREG_PIRE0_EL2_Permn_RWX = 0xe, /* Read, write and execute; no overlay */
};

#define ONEREG_PIRE0_EL2_RES0                            UINT64_C(0x0000000000000000)
#define ONEREG_PIRE0_EL2_RES1                            UINT64_C(0x0000000000000000)

/*
 * PIR_EL2: Permission Indirection Register 2 (EL2)
 */

/* Perm<n>: EL2 base permission of translations with PIIndex n */
#define ONEREG_PIR_EL2_Perm15_MASK                       UINT64_C(0xf000000000000000)
#define ONEREG_PIR_EL2_Perm15_SHIFT                      60
ONEREG_FIELD64(PIR_EL2, Perm15)
#define ONEREG_PIR_EL2_Perm14_MASK                       UINT64_C(0x0f00000000000000)
#define ONEREG_PIR_EL2_Perm14_SHIFT                      56
ONEREG_FIELD64(PIR_EL2, Perm14)
#define ONEREG_PIR_EL2_Perm13_MASK                       UINT64_C(0x00f0000000000000)
#define ONEREG_PIR_EL2_Perm13_SHIFT                      52
ONEREG_FIELD64(PIR_EL2, Perm13)
#define ONEREG_PIR_EL2_Perm12_MASK                       UINT64_C(0x000f000000000000)
#define ONEREG_PIR_EL2_Perm12_SHIFT                      48
ONEREG_FIELD64(PIR_EL2, Perm12)
#define ONEREG_PIR_EL2_Perm11_MASK                       UINT64_C(0x0000f00000000000)
#define ONEREG_PIR_EL2_Perm11_SHIFT                      44
ONEREG_FIELD64(PIR_EL2, Perm11)
#define ONEREG_PIR_EL2_Perm10_MASK                       UINT64_C(0x00000f0000000000)
#define ONEREG_PIR_EL2_Perm10_SHIFT                      40
ONEREG_FIELD64(PIR_EL2, Perm10)
#define ONEREG_PIR_EL2_Perm9_MASK                        UINT64_C(0x000000f000000000)
#define ONEREG_PIR_EL2_Perm9_SHIFT                       36
ONEREG_FIELD64(PIR_EL2, Perm9)
#define ONEREG_PIR_EL2_Perm8_MASK                        UINT64_C(0x0000000f00000000)
#define ONEREG_PIR_EL2_Perm8_SHIFT                       32
ONEREG_FIELD64(PIR_EL2, Perm8)
#define ONEREG_PIR_EL2_Perm7_MASK                        UINT64_C(0x00000000f0000000)
#define ONEREG_PIR_EL2_Perm7_SHIFT                       28
ONEREG_FIELD64(PIR_EL2, Perm7)
#define ONEREG_PIR_EL2_Perm6_MASK                        UINT64_C(0x000000000f000000)
#define ONEREG_PIR_EL2_Perm6_SHIFT                       24
ONEREG_FIELD64(PIR_EL2, Perm6)
#define ONEREG_PIR_EL2_Perm5_MASK                        UINT64_C(0x0000000000f00000)
#define ONEREG_PIR_EL2_Perm5_SHIFT                       20
ONEREG_FIELD64(PIR_EL2, Perm5)
#define ONEREG_PIR_EL2_Perm4_MASK                        UINT64_C(0x00000000000f0000)
#define ONEREG_PIR_EL2_Perm4_SHIFT                       16
ONEREG_FIELD64(PIR_EL2, Perm4)
#define ONEREG_PIR_EL2_Perm3_MASK                        UINT64_C(0x000000000000f000)
#define ONEREG_PIR_EL2_Perm3_SHIFT                       12
ONEREG_FIELD64(PIR_EL2, Perm3)
#define ONEREG_PIR_EL2_Perm2_MASK                        UINT64_C(0x0000000000000f00)
#define ONEREG_PIR_EL2_Perm2_SHIFT                       8
ONEREG_FIELD64(PIR_EL2, Perm2)
#define ONEREG_PIR_EL2_Perm1_MASK                        UINT64_C(0x00000000000000f0)
#define ONEREG_PIR_EL2_Perm1_SHIFT                       4
ONEREG_FIELD64(PIR_EL2, Perm1)
#define ONEREG_PIR_EL2_Perm0_MASK                        UINT64_C(0x000000000000000f)
#define ONEREG_PIR_EL2_Perm0_SHIFT                       0
ONEREG_FIELD64(PIR_EL2, Perm0)
enum {
	ONEREG_PIR_EL2_Permn_NONE_O = 0, /* No access; overlay applies */
	ONEREG_PIR_EL2_Permn_R_O = 1, /* Read; overlay applies */
	ONEREG_PIR_EL2_Permn_X_O = 2, /* Execute; overlay applies */
	ONEREG_PIR_EL2_Permn_RX_O = 3, /* Read and execute; overlay applies */
	ONEREG_PIR_EL2_Permn_RW_O = 5, /* Read and write; overlay applies */
	ONEREG_PIR_EL2_Permn_RWnX_O = 6, /* Read and write, and execute if not written (WXN); overlay applies */
	ONEREG_PIR_EL2_Permn_RWX_O = 7, /* Read, write and execute; overlay applies */
	ONEREG_PIR_EL2_Permn_R = 8, /* Read; no overlay */
	ONEREG_PIR_EL2_Permn_GCS = 9, /* Read, and Guarded Control Stack accesses; no overlay */
	ONEREG_PIR_EL2_Permn_RX = 0xa, /* Read and execute; no overlay */
	ONEREG_PIR_EL2_Permn_RW = 0xc, /* Read and write; no overlay */
	ONEREG_PIR_EL2_Permn_RWX = 0xe, /* Read, write and execute; no overlay */
};

#define ONEREG_PIR_EL2_RES0                              UINT64_C(0x0000000000000000)
#define ONEREG_PIR_EL2_RES1                              UINT64_C(0x0000000000000000)

/*
 * POR_EL2: Permission Overlay Register 2 (EL2)
 */

/* Perm<n>: EL2 overlay permission of translations with POIndex n */
#define ONEREG_POR_EL2_Perm15_MASK                       UINT64_C(0xf000000000000000)
#define ONEREG_POR_EL2_Perm15_SHIFT                      60
ONEREG_FIELD64(POR_EL2, Perm15)
#define ONEREG_POR_EL2_Perm14_MASK                       UINT64_C(0x0f00000000000000)
#define ONEREG_POR_EL2_Perm14_SHIFT                      56
ONEREG_FIELD64(POR_EL2, Perm14)
#define ONEREG_POR_EL2_Perm13_MASK                       UINT64_C(0x00f0000000000000)
#define ONEREG_POR_EL2_Perm13_SHIFT                      52
ONEREG_FIELD64(POR_EL2, Perm13)
#define ONEREG_POR_EL2_Perm12_MASK                       UINT64_C(0x000f000000000000)
#define ONEREG_POR_EL2_Perm12_SHIFT                      48
ONEREG_FIELD64(POR_EL2, Perm12)
#define ONEREG_POR_EL2_Perm11_MASK                       UINT64_C(0x0000f00000000000)
#define ONEREG_POR_EL2_Perm11_SHIFT                      44
ONEREG_FIELD64(POR_EL2, Perm11)
#define ONEREG_POR_EL2_Perm10_MASK                       UINT64_C(0x00000f0000000000)
#define ONEREG_POR_EL2_Perm10_SHIFT                      40
ONEREG_FIELD64(POR_EL2, Perm10)
#define ONEREG_POR_EL2_Perm9_MASK                        UINT64_C(0x000000f000000000)
#define ONEREG_POR_EL2_Perm9_SHIFT                       36
ONEREG_FIELD64(POR_EL2, Perm9)
#define ONEREG_POR_EL2_Perm8_MASK                        UINT64_C(0x0000000f00000000)
#define ONEREG_POR_EL2_Perm8_SHIFT                       32
ONEREG_FIELD64(POR_EL2, Perm8)
#define ONEREG_POR_EL2_Perm7_MASK                        UINT64_C(0x00000000f0000000)
#define ONEREG_POR_EL2_Perm7_SHIFT                       28
ONEREG_FIELD64(POR_EL2, Perm7)
#define ONEREG_POR_EL2_Perm6_MASK                        UINT64_C(0x000000000f000000)
#define ONEREG_POR_EL2_Perm6_SHIFT                       24
ONEREG_FIELD64(POR_EL2, Perm6)
#define ONEREG_POR_EL2_Perm5_MASK                        UINT64_C(0x0000000000f00000)
#define ONEREG_POR_EL2_Perm5_SHIFT                       20
ONEREG_FIELD64(POR_EL2, Perm5)
#define ONEREG_POR_EL2_Perm4_MASK                        UINT64_C(0x00000000000f0000)
#define ONEREG_POR_EL2_Perm4_SHIFT                       16
ONEREG_FIELD64(POR_EL2, Perm4)
#define ONEREG_POR_EL2_Perm3_MASK                        UINT64_C(0x000000000000f000)
#define ONEREG_POR_EL2_Perm3_SHIFT                       12
ONEREG_FIELD64(POR_EL2, Perm3)
#define ONEREG_POR_EL2_Perm2_MASK                        UINT64_C(0x0000000000000f00)
#define ONEREG_POR_EL2_Perm2_SHIFT                       8
ONEREG_FIELD64(POR_EL2, Perm2)
#define ONEREG_POR_EL2_Perm1_MASK                        UINT64_C(0x00000000000000f0)
#define ONEREG_POR_EL2_Perm1_SHIFT                       4
ONEREG_FIELD64(POR_EL2, Perm1)
#define ONEREG_POR_EL2_Perm0_MASK                        UINT64_C(0x000000000000000f)
#define ONEREG_POR_EL2_Perm0_SHIFT                       0
ONEREG_FIELD64(POR_EL2, Perm0)
enum {
	ONEREG_POR_EL2_Permn_NONE = 0, /* No access */
	ONEREG_POR_EL2_Permn_R = 1, /* Read */
	ONEREG_POR_EL2_Permn_X = 2, /* Execute */
	ONEREG_POR_EL2_Permn_RX = 3, /* Read and execute */
	ONEREG_POR_EL2_Permn_W = 4, /* Write */
	ONEREG_POR_EL2_Permn_RW = 5, /* Read and write */
	ONEREG_POR_EL2_Permn_WX = 6, /* Write and execute */
	ONEREG_POR_EL2_Permn_RWX = 7, /* Read, write and execute */
};

#define ONEREG_POR_EL2_RES0                              UINT64_C(0x0000000000000000)
#define ONEREG_POR_EL2_RES1                              UINT64_C(0x0000000000000000)

/*
 * VBAR_EL2: Vector Base Address Register (EL2)
 */

/* [63:11] Base address of the exception vectors of EL2, bits 63:11 */
#define ONEREG_VBAR_EL2_VBA_MASK                         UINT64_C(0xfffffffffffff800)
#define ONEREG_VBAR_EL2_VBA_SHIFT                        11
ONEREG_FIELD64(VBAR_EL2, VBA)

/* [0] Only named in Arm's register data of 2026; not described in the sources used */
#define ONEREG_VBAR_EL2_UT_MASK                          UINT64_C(0x0000000000000001)
#define ONEREG_VBAR_EL2_UT_SHIFT                         0
ONEREG_FIELD64(VBAR_EL2, UT)

#define ONEREG_VBAR_EL2_RES0                             UINT64_C(0x00000000000007fe)
#define ONEREG_VBAR_EL2_RES1                             UINT64_C(0x0000000000000000)

/* RVBAR_EL2 has no accessors: ResetAddress is the whole register: Address at which execution starts after reset */

/*
 * SPSR_EL2: Saved Program Status Register (EL2)
 */

/* [36] The next instruction generates an Undefined Instruction exception */
#define ONEREG_SPSR_EL2_UINJ_MASK                        UINT64_C(0x0000001000000000)
#define ONEREG_SPSR_EL2_UINJ_SHIFT                       36
ONEREG_FIELD64(SPSR_EL2, UINJ)

/* [33] A synchronous PMU Profiling exception is pending */
#define ONEREG_SPSR_EL2_PPEND_MASK                       UINT64_C(0x0000000200000000)
#define ONEREG_SPSR_EL2_PPEND_SHIFT                      33
ONEREG_FIELD64(SPSR_EL2, PPEND)

/* [31] Negative condition flag */
#define ONEREG_SPSR_EL2_N_MASK                           UINT64_C(0x0000000080000000)
#define ONEREG_SPSR_EL2_N_SHIFT                          31
ONEREG_FIELD64(SPSR_EL2, N)

/* [30] Zero condition flag */
#define ONEREG_SPSR_EL2_Z_MASK                           UINT64_C(0x0000000040000000)
#define ONEREG_SPSR_EL2_Z_SHIFT                          30
ONEREG_FIELD64(SPSR_EL2, Z)

/* [29] Carry condition flag */
#define ONEREG_SPSR_EL2_C_MASK                           UINT64_C(0x0000000020000000)
#define ONEREG_SPSR_EL2_C_SHIFT                          29
ONEREG_FIELD64(SPSR_EL2, C)

/* [28] Overflow condition flag */
#define ONEREG_SPSR_EL2_V_MASK                           UINT64_C(0x0000000010000000)
#define ONEREG_SPSR_EL2_V_SHIFT                          28
ONEREG_FIELD64(SPSR_EL2, V)

/* [22] Privileged access to memory that EL0 can access faults */
#define ONEREG_SPSR_EL2_PAN_MASK                         UINT64_C(0x0000000000400000)
#define ONEREG_SPSR_EL2_PAN_SHIFT                        22
ONEREG_FIELD64(SPSR_EL2, PAN)

/* [20] Illegal Execution state */
#define ONEREG_SPSR_EL2_IL_MASK                          UINT64_C(0x0000000000100000)
#define ONEREG_SPSR_EL2_IL_SHIFT                         20
ONEREG_FIELD64(SPSR_EL2, IL)

/* [8] SError exceptions are masked */
#define ONEREG_SPSR_EL2_A_MASK                           UINT64_C(0x0000000000000100)
#define ONEREG_SPSR_EL2_A_SHIFT                          8
ONEREG_FIELD64(SPSR_EL2, A)

/* [7] IRQs are masked */
#define ONEREG_SPSR_EL2_I_MASK                           UINT64_C(0x0000000000000080)
#define ONEREG_SPSR_EL2_I_SHIFT                          7
ONEREG_FIELD64(SPSR_EL2, I)

/* [6] FIQs are masked */
#define ONEREG_SPSR_EL2_F_MASK                           UINT64_C(0x0000000000000040)
#define ONEREG_SPSR_EL2_F_SHIFT                          6
ONEREG_FIELD64(SPSR_EL2, F)

/* [4:0] Exception level and stack pointer, or AArch32 mode */
#define ONEREG_SPSR_EL2_M_MASK                           UINT64_C(0x000000000000001f)
#define ONEREG_SPSR_EL2_M_SHIFT                          0
ONEREG_FIELD64(SPSR_EL2, M)
enum {
	ONEREG_SPSR_EL2_M_el0t = 0, /* EL0 */
	ONEREG_SPSR_EL2_M_el1t = 4, /* EL1 with SP_EL0 */
	ONEREG_SPSR_EL2_M_el1h = 5, /* EL1 with SP_EL1 */
	ONEREG_SPSR_EL2_M_el2t = 8, /* EL2 with SP_EL0 */
	ONEREG_SPSR_EL2_M_el2h = 9, /* EL2 with SP_EL2 */
	ONEREG_SPSR_EL2_M_el3t = 0xc, /* EL3 with SP_EL0 */
	ONEREG_SPSR_EL2_M_el3h = 0xd, /* EL3 with SP_EL3 */
	ONEREG_SPSR_EL2_M_usr = 0x10, /* User */
	ONEREG_SPSR_EL2_M_fiq = 0x11, /* FIQ */
	ONEREG_SPSR_EL2_M_irq = 0x12, /* IRQ */
	ONEREG_SPSR_EL2_M_svc = 0x13, /* Supervisor */
	ONEREG_SPSR_EL2_M_mon = 0x16, /* Monitor */
	ONEREG_SPSR_EL2_M_abt = 0x17, /* Abort */
	ONEREG_SPSR_EL2_M_hyp = 0x1a, /* Hyp */
	ONEREG_SPSR_EL2_M_und = 0x1b, /* Undefined */
	ONEREG_SPSR_EL2_M_sys = 0x1f, /* System */
};

#define ONEREG_SPSR_EL2_RES0                             UINT64_C(0xffffffe000000000)
#define ONEREG_SPSR_EL2_RES1                             UINT64_C(0x0000000000000000)

/*
 * SPSR_EL2, AArch64: Exception taken from AArch64 state
 * Where bit 4 is 0.
 */

/* [35] The PC at signing is a second modifier of pointer authentication */
#define ONEREG_SPSR_EL2_AArch64_PACM_MASK                UINT64_C(0x0000000800000000)
#define ONEREG_SPSR_EL2_AArch64_PACM_SHIFT               35
ONEREG_FIELD64(SPSR_EL2, AArch64_PACM)

/* [34] Writes of ELR and SPSR of the Exception level are locked */
#define ONEREG_SPSR_EL2_AArch64_EXLOCK_MASK              UINT64_C(0x0000000400000000)
#define ONEREG_SPSR_EL2_AArch64_EXLOCK_SHIFT             34
ONEREG_FIELD64(SPSR_EL2, AArch64_EXLOCK)

/* [32] Profiling exceptions are masked */
#define ONEREG_SPSR_EL2_AArch64_PM_MASK                  UINT64_C(0x0000000100000000)
#define ONEREG_SPSR_EL2_AArch64_PM_SHIFT                 32
ONEREG_FIELD64(SPSR_EL2, AArch64_PM)

/* [25] Accesses are not checked against Allocation Tags */
#define ONEREG_SPSR_EL2_AArch64_TCO_MASK                 UINT64_C(0x0000000002000000)
#define ONEREG_SPSR_EL2_AArch64_TCO_SHIFT                25
ONEREG_FIELD64(SPSR_EL2, AArch64_TCO)

/* [24] Timing of data processing does not depend on the data */
#define ONEREG_SPSR_EL2_AArch64_DIT_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_SPSR_EL2_AArch64_DIT_SHIFT                24
ONEREG_FIELD64(SPSR_EL2, AArch64_DIT)

/* [23] Unprivileged loads and stores of EL1 and EL2 act as privileged ones */
#define ONEREG_SPSR_EL2_AArch64_UAO_MASK                 UINT64_C(0x0000000000800000)
#define ONEREG_SPSR_EL2_AArch64_UAO_SHIFT                23
ONEREG_FIELD64(SPSR_EL2, AArch64_UAO)

/* [21] Software Step: the next instruction executes before the step exception */
#define ONEREG_SPSR_EL2_AArch64_SS_MASK                  UINT64_C(0x0000000000200000)
#define ONEREG_SPSR_EL2_AArch64_SS_SHIFT                 21
ONEREG_FIELD64(SPSR_EL2, AArch64_SS)

/* [14] One more bit of BTYPE, named by Arm's spec of 2025 without a description */
#define ONEREG_SPSR_EL2_AArch64_BTYPE2_MASK              UINT64_C(0x0000000000004000)
#define ONEREG_SPSR_EL2_AArch64_BTYPE2_SHIFT             14
ONEREG_FIELD64(SPSR_EL2, AArch64_BTYPE2)

/* [13] All IRQs and FIQs are masked, those of Superpriority too */
#define ONEREG_SPSR_EL2_AArch64_ALLINT_MASK              UINT64_C(0x0000000000002000)
#define ONEREG_SPSR_EL2_AArch64_ALLINT_SHIFT             13
ONEREG_FIELD64(SPSR_EL2, AArch64_ALLINT)

/* [12] Speculative store bypass is allowed */
#define ONEREG_SPSR_EL2_AArch64_SSBS_MASK                UINT64_C(0x0000000000001000)
#define ONEREG_SPSR_EL2_AArch64_SSBS_SHIFT               12
ONEREG_FIELD64(SPSR_EL2, AArch64_SSBS)

/* [11:10] Branch Type Indicator, of the indirect branch to here */
#define ONEREG_SPSR_EL2_AArch64_BTYPE_MASK               UINT64_C(0x0000000000000c00)
#define ONEREG_SPSR_EL2_AArch64_BTYPE_SHIFT              10
ONEREG_FIELD64(SPSR_EL2, AArch64_BTYPE)
enum {
	ONEREG_SPSR_EL2_AArch64_BTYPE_NONE = 0, /* Not after BR or BLR */
	ONEREG_SPSR_EL2_AArch64_BTYPE_JC = 1, /* After BR from X16 or X17, or BR from a non-guarded page */
	ONEREG_SPSR_EL2_AArch64_BTYPE_C = 2, /* After BLR */
	ONEREG_SPSR_EL2_AArch64_BTYPE_J = 3, /* After BR from another register of a guarded page */
};

/* [9] Watchpoint, Breakpoint and Software Step exceptions are masked */
#define ONEREG_SPSR_EL2_AArch64_D_MASK                   UINT64_C(0x0000000000000200)
#define ONEREG_SPSR_EL2_AArch64_D_SHIFT                  9
ONEREG_FIELD64(SPSR_EL2, AArch64_D)

#define ONEREG_SPSR_EL2_AArch64_RES0                     UINT64_C(0x000000000c0f8020)
#define ONEREG_SPSR_EL2_AArch64_RES1                     UINT64_C(0x0000000000000000)

/*
 * SPSR_EL2, AArch32: Exception taken from AArch32 state; or SPSR_svc, where EL1 is AArch32
 * Where bit 4 is 1.
 */

/* [27] Cumulative saturation or overflow */
#define ONEREG_SPSR_EL2_AArch32_Q_MASK                   UINT64_C(0x0000000008000000)
#define ONEREG_SPSR_EL2_AArch32_Q_SHIFT                  27
ONEREG_FIELD64(SPSR_EL2, AArch32_Q)

/* [26:25] If-Then state, bits 1:0 */
#define ONEREG_SPSR_EL2_AArch32_IT_1_0_MASK              UINT64_C(0x0000000006000000)
#define ONEREG_SPSR_EL2_AArch32_IT_1_0_SHIFT             25
ONEREG_FIELD64(SPSR_EL2, AArch32_IT_1_0)

/* [24] Timing of data processing does not depend on the data; in SPSR_svc RES0 */
#define ONEREG_SPSR_EL2_AArch32_DIT_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_SPSR_EL2_AArch32_DIT_SHIFT                24
ONEREG_FIELD64(SPSR_EL2, AArch32_DIT)

/* [23] Speculative store bypass is allowed */
#define ONEREG_SPSR_EL2_AArch32_SSBS_MASK                UINT64_C(0x0000000000800000)
#define ONEREG_SPSR_EL2_AArch32_SSBS_SHIFT               23
ONEREG_FIELD64(SPSR_EL2, AArch32_SSBS)

/* [21] Software Step: the next instruction executes first; in SPSR_svc DIT */
#define ONEREG_SPSR_EL2_AArch32_SS_MASK                  UINT64_C(0x0000000000200000)
#define ONEREG_SPSR_EL2_AArch32_SS_SHIFT                 21
ONEREG_FIELD64(SPSR_EL2, AArch32_SS)

/* [19:16] Greater than or Equal flags of parallel addition and subtraction */
#define ONEREG_SPSR_EL2_AArch32_GE_MASK                  UINT64_C(0x00000000000f0000)
#define ONEREG_SPSR_EL2_AArch32_GE_SHIFT                 16
ONEREG_FIELD64(SPSR_EL2, AArch32_GE)

/* [15:10] If-Then state, bits 7:2 */
#define ONEREG_SPSR_EL2_AArch32_IT_7_2_MASK              UINT64_C(0x000000000000fc00)
#define ONEREG_SPSR_EL2_AArch32_IT_7_2_SHIFT             10
ONEREG_FIELD64(SPSR_EL2, AArch32_IT_7_2)

/* [9] Data accesses are big-endian */
#define ONEREG_SPSR_EL2_AArch32_E_MASK                   UINT64_C(0x0000000000000200)
#define ONEREG_SPSR_EL2_AArch32_E_SHIFT                  9
ONEREG_FIELD64(SPSR_EL2, AArch32_E)

/* [5] T32 instruction set state; A32 if 0 */
#define ONEREG_SPSR_EL2_AArch32_T_MASK                   UINT64_C(0x0000000000000020)
#define ONEREG_SPSR_EL2_AArch32_T_SHIFT                  5
ONEREG_FIELD64(SPSR_EL2, AArch32_T)

#define ONEREG_SPSR_EL2_AArch32_RES0                     UINT64_C(0x0000000d00000000)
#define ONEREG_SPSR_EL2_AArch32_RES1                     UINT64_C(0x0000000000000000)

/* ELR_EL2 has no accessors: ADDR is the whole register: Address to return to from EL2 */

/*
 * ESR_EL2: Exception Syndrome Register (EL2)
 */

/* [31:26] Exception Class, the reason for the exception */
#define ONEREG_ESR_EL2_EC_MASK                           UINT64_C(0x00000000fc000000)
#define ONEREG_ESR_EL2_EC_SHIFT                          26
ONEREG_FIELD64(ESR_EL2, EC)
enum {
	ONEREG_ESR_EL2_EC_UNKNOWN = 0, /* Unknown reason */
	ONEREG_ESR_EL2_EC_WFx = 1, /* Trapped WFI, WFE, WFIT or WFET */
	ONEREG_ESR_EL2_EC_CP15_32 = 3, /* Trapped MCR or MRC, coproc 15 */
	ONEREG_ESR_EL2_EC_CP15_64 = 4, /* Trapped MCRR or MRRC, coproc 15 */
	ONEREG_ESR_EL2_EC_CP14_MR = 5, /* Trapped MCR or MRC, coproc 14 */
	ONEREG_ESR_EL2_EC_CP14_LS = 6, /* Trapped LDC or STC, coproc 14 */
	ONEREG_ESR_EL2_EC_FP_ASIMD = 7, /* Trapped access to SVE, SME, Advanced SIMD or floating-point */
	ONEREG_ESR_EL2_EC_CP10_ID = 8, /* Trapped VMRS of an ID register; to EL2 */
	ONEREG_ESR_EL2_EC_PAC = 9, /* Trapped pointer authentication instruction; to EL2 and EL3 */
	ONEREG_ESR_EL2_EC_OTHER = 0xa, /* Trapped instruction that has no other EC: LD64B, ST64B and others, see ISS */
	ONEREG_ESR_EL2_EC_CP14_64 = 0xc, /* Trapped MRRC, coproc 14 */
	ONEREG_ESR_EL2_EC_BTI = 0xd, /* Branch Target Exception */
	ONEREG_ESR_EL2_EC_ILL = 0xe, /* Illegal Execution state */
	ONEREG_ESR_EL2_EC_SVC32 = 0x11, /* SVC in AArch32 state */
	ONEREG_ESR_EL2_EC_HVC32 = 0x12, /* HVC in AArch32 state; to EL2 */
	ONEREG_ESR_EL2_EC_SMC32 = 0x13, /* SMC in AArch32 state; to EL2 and EL3 */
	ONEREG_ESR_EL2_EC_SYS128 = 0x14, /* Trapped MSRR, MRRS or 128-bit System instruction */
	ONEREG_ESR_EL2_EC_SVC64 = 0x15, /* SVC in AArch64 state */
	ONEREG_ESR_EL2_EC_HVC64 = 0x16, /* HVC in AArch64 state; to EL2 and EL3 */
	ONEREG_ESR_EL2_EC_SMC64 = 0x17, /* SMC in AArch64 state; to EL2 and EL3 */
	ONEREG_ESR_EL2_EC_SYS64 = 0x18, /* Trapped MSR, MRS or System instruction in AArch64 state */
	ONEREG_ESR_EL2_EC_SVE = 0x19, /* Trapped access to SVE */
	ONEREG_ESR_EL2_EC_ERET = 0x1a, /* Trapped ERET, ERETAA or ERETAB */
	ONEREG_ESR_EL2_EC_FPAC = 0x1c, /* Pointer authentication failed */
	ONEREG_ESR_EL2_EC_SME = 0x1d, /* Trapped access to SME, or illegal use of it */
	ONEREG_ESR_EL2_EC_GPC = 0x1e, /* Granule Protection Check; to EL3 */
	ONEREG_ESR_EL2_EC_IMP_DEF = 0x1f, /* IMPLEMENTATION DEFINED exception; to EL3 */
	ONEREG_ESR_EL2_EC_IABT_LOW = 0x20, /* Instruction Abort from a lower Exception level */
	ONEREG_ESR_EL2_EC_IABT_CUR = 0x21, /* Instruction Abort from the same Exception level */
	ONEREG_ESR_EL2_EC_PC_ALIGN = 0x22, /* PC alignment fault */
	ONEREG_ESR_EL2_EC_DABT_LOW = 0x24, /* Data Abort from a lower Exception level */
	ONEREG_ESR_EL2_EC_DABT_CUR = 0x25, /* Data Abort from the same Exception level */
	ONEREG_ESR_EL2_EC_SP_ALIGN = 0x26, /* SP alignment fault */
	ONEREG_ESR_EL2_EC_MOPS = 0x27, /* Memory Copy or Memory Set exception */
	ONEREG_ESR_EL2_EC_FP_EXC32 = 0x28, /* Trapped floating-point exception in AArch32 state */
	ONEREG_ESR_EL2_EC_FP_EXC64 = 0x2c, /* Trapped floating-point exception in AArch64 state */
	ONEREG_ESR_EL2_EC_GCS = 0x2d, /* Guarded Control Stack exception */
	ONEREG_ESR_EL2_EC_SERROR = 0x2f, /* SError exception */
	ONEREG_ESR_EL2_EC_BREAKPT_LOW = 0x30, /* Breakpoint exception from a lower Exception level */
	ONEREG_ESR_EL2_EC_BREAKPT_CUR = 0x31, /* Breakpoint exception from the same Exception level */
	ONEREG_ESR_EL2_EC_SOFTSTP_LOW = 0x32, /* Software Step exception from a lower Exception level */
	ONEREG_ESR_EL2_EC_SOFTSTP_CUR = 0x33, /* Software Step exception from the same Exception level */
	ONEREG_ESR_EL2_EC_WATCHPT_LOW = 0x34, /* Watchpoint exception from a lower Exception level */
	ONEREG_ESR_EL2_EC_WATCHPT_CUR = 0x35, /* Watchpoint exception from the same Exception level */
	ONEREG_ESR_EL2_EC_BKPT32 = 0x38, /* BKPT in AArch32 state */
	ONEREG_ESR_EL2_EC_VECTOR32 = 0x3a, /* Vector Catch exception in AArch32 state; to EL2 */
	ONEREG_ESR_EL2_EC_BRK64 = 0x3c, /* BRK in AArch64 state */
	ONEREG_ESR_EL2_EC_PROFILING = 0x3d, /* Profiling exception */
};

/* [25] The instruction has 32 bits; 16 if 0 */
#define ONEREG_ESR_EL2_IL_MASK                           UINT64_C(0x0000000002000000)
#define ONEREG_ESR_EL2_IL_SHIFT                          25
ONEREG_FIELD64(ESR_EL2, IL)

#define ONEREG_ESR_EL2_RES0                              UINT64_C(0xff00000000000000)
#define ONEREG_ESR_EL2_RES1                              UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, NoSyndrome: Unknown reason, PAC or SVE trap, illegal state, PC or SP alignment
 * Where bits 31:26 are 0x0, 0x9, 0xe, 0x19, 0x22 or 0x26.
 */

#define ONEREG_ESR_EL2_NoSyndrome_RES0                   UINT64_C(0x00ffffff01ffffff)
#define ONEREG_ESR_EL2_NoSyndrome_RES1                   UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, WFx: Trapped WFI, WFE, WFIT or WFET
 * Where bits 31:26 are 0x1.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL2_WFx_CV_MASK                       UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_WFx_CV_SHIFT                      24
ONEREG_FIELD64(ESR_EL2, WFx_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL2_WFx_COND_MASK                     UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL2_WFx_COND_SHIFT                    20
ONEREG_FIELD64(ESR_EL2, WFx_COND)

/* [9:5] Number of the register of WFET or WFIT */
#define ONEREG_ESR_EL2_WFx_RN_MASK                       UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL2_WFx_RN_SHIFT                      5
ONEREG_FIELD64(ESR_EL2, WFx_RN)

/* [2] RN is valid */
#define ONEREG_ESR_EL2_WFx_RV_MASK                       UINT64_C(0x0000000000000004)
#define ONEREG_ESR_EL2_WFx_RV_SHIFT                      2
ONEREG_FIELD64(ESR_EL2, WFx_RV)

/* [1:0] Instruction */
#define ONEREG_ESR_EL2_WFx_TI_MASK                       UINT64_C(0x0000000000000003)
#define ONEREG_ESR_EL2_WFx_TI_SHIFT                      0
ONEREG_FIELD64(ESR_EL2, WFx_TI)
enum {
	ONEREG_ESR_EL2_WFx_TI_WFI = 0, /* WFI instruction */
	ONEREG_ESR_EL2_WFx_TI_WFE = 1, /* WFE instruction */
	ONEREG_ESR_EL2_WFx_TI_WFIT = 2, /* WFIT instruction */
	ONEREG_ESR_EL2_WFx_TI_WFET = 3, /* WFET instruction */
};

#define ONEREG_ESR_EL2_WFx_RES0                          UINT64_C(0x00ffffff000ffc18)
#define ONEREG_ESR_EL2_WFx_RES1                          UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, MCR_MRC: Trapped MCR, MRC or VMRS
 * Where bits 31:26 are 0x3, 0x5 or 0x8.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL2_MCR_MRC_CV_MASK                   UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_MCR_MRC_CV_SHIFT                  24
ONEREG_FIELD64(ESR_EL2, MCR_MRC_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL2_MCR_MRC_COND_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL2_MCR_MRC_COND_SHIFT                20
ONEREG_FIELD64(ESR_EL2, MCR_MRC_COND)

/* [19:17] opc2 of the instruction; of VMRS 0 */
#define ONEREG_ESR_EL2_MCR_MRC_Opc2_MASK                 UINT64_C(0x00000000000e0000)
#define ONEREG_ESR_EL2_MCR_MRC_Opc2_SHIFT                17
ONEREG_FIELD64(ESR_EL2, MCR_MRC_Opc2)

/* [16:14] opc1 of the instruction; of VMRS 7 */
#define ONEREG_ESR_EL2_MCR_MRC_Opc1_MASK                 UINT64_C(0x000000000001c000)
#define ONEREG_ESR_EL2_MCR_MRC_Opc1_SHIFT                14
ONEREG_FIELD64(ESR_EL2, MCR_MRC_Opc1)

/* [13:10] CRn of the instruction; of VMRS its reg */
#define ONEREG_ESR_EL2_MCR_MRC_CRn_MASK                  UINT64_C(0x0000000000003c00)
#define ONEREG_ESR_EL2_MCR_MRC_CRn_SHIFT                 10
ONEREG_FIELD64(ESR_EL2, MCR_MRC_CRn)

/* [9:5] Number of the general-purpose register, as in AArch64 state */
#define ONEREG_ESR_EL2_MCR_MRC_Rt_MASK                   UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL2_MCR_MRC_Rt_SHIFT                  5
ONEREG_FIELD64(ESR_EL2, MCR_MRC_Rt)

/* [4:1] CRm of the instruction; of VMRS 0 */
#define ONEREG_ESR_EL2_MCR_MRC_CRm_MASK                  UINT64_C(0x000000000000001e)
#define ONEREG_ESR_EL2_MCR_MRC_CRm_SHIFT                 1
ONEREG_FIELD64(ESR_EL2, MCR_MRC_CRm)

/* [0] MRC or VMRS, a read; MCR, a write, if 0 */
#define ONEREG_ESR_EL2_MCR_MRC_Direction_MASK            UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL2_MCR_MRC_Direction_SHIFT           0
ONEREG_FIELD64(ESR_EL2, MCR_MRC_Direction)

#define ONEREG_ESR_EL2_MCR_MRC_RES0                      UINT64_C(0x00ffffff00000000)
#define ONEREG_ESR_EL2_MCR_MRC_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, MCRR_MRRC: Trapped MCRR or MRRC
 * Where bits 31:26 are 0x4 or 0xc.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL2_MCRR_MRRC_CV_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_MCRR_MRRC_CV_SHIFT                24
ONEREG_FIELD64(ESR_EL2, MCRR_MRRC_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL2_MCRR_MRRC_COND_MASK               UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL2_MCRR_MRRC_COND_SHIFT              20
ONEREG_FIELD64(ESR_EL2, MCRR_MRRC_COND)

/* [19:16] opc1 of the instruction */
#define ONEREG_ESR_EL2_MCRR_MRRC_Opc1_MASK               UINT64_C(0x00000000000f0000)
#define ONEREG_ESR_EL2_MCRR_MRRC_Opc1_SHIFT              16
ONEREG_FIELD64(ESR_EL2, MCRR_MRRC_Opc1)

/* [14:10] Number of the second general-purpose register, as in AArch64 state */
#define ONEREG_ESR_EL2_MCRR_MRRC_Rt2_MASK                UINT64_C(0x0000000000007c00)
#define ONEREG_ESR_EL2_MCRR_MRRC_Rt2_SHIFT               10
ONEREG_FIELD64(ESR_EL2, MCRR_MRRC_Rt2)

/* [9:5] Number of the general-purpose register, as in AArch64 state */
#define ONEREG_ESR_EL2_MCRR_MRRC_Rt_MASK                 UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL2_MCRR_MRRC_Rt_SHIFT                5
ONEREG_FIELD64(ESR_EL2, MCRR_MRRC_Rt)

/* [4:1] CRm of the instruction */
#define ONEREG_ESR_EL2_MCRR_MRRC_CRm_MASK                UINT64_C(0x000000000000001e)
#define ONEREG_ESR_EL2_MCRR_MRRC_CRm_SHIFT               1
ONEREG_FIELD64(ESR_EL2, MCRR_MRRC_CRm)

/* [0] MRRC, a read; MCRR, a write, if 0 */
#define ONEREG_ESR_EL2_MCRR_MRRC_Direction_MASK          UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL2_MCRR_MRRC_Direction_SHIFT         0
ONEREG_FIELD64(ESR_EL2, MCRR_MRRC_Direction)

#define ONEREG_ESR_EL2_MCRR_MRRC_RES0                    UINT64_C(0x00ffffff00008000)
#define ONEREG_ESR_EL2_MCRR_MRRC_RES1                    UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, LDC_STC: Trapped LDC or STC
 * Where bits 31:26 are 0x6.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL2_LDC_STC_CV_MASK                   UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_LDC_STC_CV_SHIFT                  24
ONEREG_FIELD64(ESR_EL2, LDC_STC_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL2_LDC_STC_COND_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL2_LDC_STC_COND_SHIFT                20
ONEREG_FIELD64(ESR_EL2, LDC_STC_COND)

/* [19:12] Immediate of the instruction */
#define ONEREG_ESR_EL2_LDC_STC_imm8_MASK                 UINT64_C(0x00000000000ff000)
#define ONEREG_ESR_EL2_LDC_STC_imm8_SHIFT                12
ONEREG_FIELD64(ESR_EL2, LDC_STC_imm8)

/* [9:5] Number of the base register, as in AArch64 state */
#define ONEREG_ESR_EL2_LDC_STC_Rn_MASK                   UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL2_LDC_STC_Rn_SHIFT                  5
ONEREG_FIELD64(ESR_EL2, LDC_STC_Rn)

/* [4] The offset is added; subtracted if 0 */
#define ONEREG_ESR_EL2_LDC_STC_Offset_MASK               UINT64_C(0x0000000000000010)
#define ONEREG_ESR_EL2_LDC_STC_Offset_SHIFT              4
ONEREG_FIELD64(ESR_EL2, LDC_STC_Offset)

/* [3:1] Addressing mode */
#define ONEREG_ESR_EL2_LDC_STC_AM_MASK                   UINT64_C(0x000000000000000e)
#define ONEREG_ESR_EL2_LDC_STC_AM_SHIFT                  1
ONEREG_FIELD64(ESR_EL2, LDC_STC_AM)
enum {
	ONEREG_ESR_EL2_LDC_STC_AM_UNINDEXED = 0, /* Immediate, unindexed */
	ONEREG_ESR_EL2_LDC_STC_AM_POST = 1, /* Immediate, post-indexed */
	ONEREG_ESR_EL2_LDC_STC_AM_OFFSET = 2, /* Immediate, offset */
	ONEREG_ESR_EL2_LDC_STC_AM_PRE = 3, /* Immediate, pre-indexed */
	ONEREG_ESR_EL2_LDC_STC_AM_LITERAL_UNINDEXED = 4, /* Literal, unindexed; of LDC in A32 only */
	ONEREG_ESR_EL2_LDC_STC_AM_LITERAL_OFFSET = 6, /* Literal, offset; of LDC only */
};

/* [0] LDC, a read; STC, a write, if 0 */
#define ONEREG_ESR_EL2_LDC_STC_Direction_MASK            UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL2_LDC_STC_Direction_SHIFT           0
ONEREG_FIELD64(ESR_EL2, LDC_STC_Direction)

#define ONEREG_ESR_EL2_LDC_STC_RES0                      UINT64_C(0x00ffffff00000c00)
#define ONEREG_ESR_EL2_LDC_STC_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, FP_ASIMD: Trapped access to SVE, SME, Advanced SIMD or floating-point
 * Where bits 31:26 are 0x7.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL2_FP_ASIMD_CV_MASK                  UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_FP_ASIMD_CV_SHIFT                 24
ONEREG_FIELD64(ESR_EL2, FP_ASIMD_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL2_FP_ASIMD_COND_MASK                UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL2_FP_ASIMD_COND_SHIFT               20
ONEREG_FIELD64(ESR_EL2, FP_ASIMD_COND)

#define ONEREG_ESR_EL2_FP_ASIMD_RES0                     UINT64_C(0x00ffffff000fffff)
#define ONEREG_ESR_EL2_FP_ASIMD_RES1                     UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, OTHER: Trapped instruction that has no other EC
 * Where bits 31:26 are 0xa.
 */

/* [24:0] Instruction */
#define ONEREG_ESR_EL2_OTHER_ISS_MASK                    UINT64_C(0x0000000001ffffff)
#define ONEREG_ESR_EL2_OTHER_ISS_SHIFT                   0
ONEREG_FIELD64(ESR_EL2, OTHER_ISS)
enum {
	ONEREG_ESR_EL2_OTHER_ISS_ST64BV = 0, /* ST64BV instruction */
	ONEREG_ESR_EL2_OTHER_ISS_ST64BV0 = 1, /* ST64BV0 instruction */
	ONEREG_ESR_EL2_OTHER_ISS_LDST64B = 2, /* LD64B or ST64B */
	ONEREG_ESR_EL2_OTHER_ISS_TSBCSYNC = 3, /* TSB CSYNC */
	ONEREG_ESR_EL2_OTHER_ISS_PSBCSYNC = 4, /* PSB CSYNC */
};

#define ONEREG_ESR_EL2_OTHER_RES0                        UINT64_C(0x00ffffff00000000)
#define ONEREG_ESR_EL2_OTHER_RES1                        UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, BTI: Branch Target Exception
 * Where bits 31:26 are 0xd.
 */

/* [1:0] PSTATE.BTYPE at the target */
#define ONEREG_ESR_EL2_BTI_BTYPE_MASK                    UINT64_C(0x0000000000000003)
#define ONEREG_ESR_EL2_BTI_BTYPE_SHIFT                   0
ONEREG_FIELD64(ESR_EL2, BTI_BTYPE)
enum {
	ONEREG_ESR_EL2_BTI_BTYPE_NONE = 0, /* Not after BR or BLR */
	ONEREG_ESR_EL2_BTI_BTYPE_JC = 1, /* After BR from X16 or X17, or BR from a non-guarded page */
	ONEREG_ESR_EL2_BTI_BTYPE_C = 2, /* After BLR */
	ONEREG_ESR_EL2_BTI_BTYPE_J = 3, /* After BR from another register of a guarded page */
};

#define ONEREG_ESR_EL2_BTI_RES0                          UINT64_C(0x00ffffff01fffffc)
#define ONEREG_ESR_EL2_BTI_RES1                          UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, xVC: SVC or HVC, or SMC in AArch64 state
 * Where bits 31:26 are 0x11, 0x12, 0x15, 0x16 or 0x17.
 */

/* [15:0] Immediate of the instruction, zero-extended */
#define ONEREG_ESR_EL2_xVC_imm16_MASK                    UINT64_C(0x000000000000ffff)
#define ONEREG_ESR_EL2_xVC_imm16_SHIFT                   0
ONEREG_FIELD64(ESR_EL2, xVC_imm16)

#define ONEREG_ESR_EL2_xVC_RES0                          UINT64_C(0x00ffffff01ff0000)
#define ONEREG_ESR_EL2_xVC_RES1                          UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, SMC32: SMC in AArch32 state
 * Where bits 31:26 are 0x13.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL2_SMC32_CV_MASK                     UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_SMC32_CV_SHIFT                    24
ONEREG_FIELD64(ESR_EL2, SMC32_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL2_SMC32_COND_MASK                   UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL2_SMC32_COND_SHIFT                  20
ONEREG_FIELD64(ESR_EL2, SMC32_COND)

/* [19] The condition might not hold; if 0, it holds */
#define ONEREG_ESR_EL2_SMC32_CCKNOWNPASS_MASK            UINT64_C(0x0000000000080000)
#define ONEREG_ESR_EL2_SMC32_CCKNOWNPASS_SHIFT           19
ONEREG_FIELD64(ESR_EL2, SMC32_CCKNOWNPASS)

#define ONEREG_ESR_EL2_SMC32_RES0                        UINT64_C(0x00ffffff0007ffff)
#define ONEREG_ESR_EL2_SMC32_RES1                        UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, SYS128: Trapped MSRR, MRRS or 128-bit System instruction
 * Where bits 31:26 are 0x14.
 */

/* [21:20] op0 of the instruction */
#define ONEREG_ESR_EL2_SYS128_Op0_MASK                   UINT64_C(0x0000000000300000)
#define ONEREG_ESR_EL2_SYS128_Op0_SHIFT                  20
ONEREG_FIELD64(ESR_EL2, SYS128_Op0)

/* [19:17] op2 of the instruction */
#define ONEREG_ESR_EL2_SYS128_Op2_MASK                   UINT64_C(0x00000000000e0000)
#define ONEREG_ESR_EL2_SYS128_Op2_SHIFT                  17
ONEREG_FIELD64(ESR_EL2, SYS128_Op2)

/* [16:14] op1 of the instruction */
#define ONEREG_ESR_EL2_SYS128_Op1_MASK                   UINT64_C(0x000000000001c000)
#define ONEREG_ESR_EL2_SYS128_Op1_SHIFT                  14
ONEREG_FIELD64(ESR_EL2, SYS128_Op1)

/* [13:10] CRn of the instruction */
#define ONEREG_ESR_EL2_SYS128_CRn_MASK                   UINT64_C(0x0000000000003c00)
#define ONEREG_ESR_EL2_SYS128_CRn_SHIFT                  10
ONEREG_FIELD64(ESR_EL2, SYS128_CRn)

/* [9:6] Half the number of the first of the pair of registers */
#define ONEREG_ESR_EL2_SYS128_Rt_MASK                    UINT64_C(0x00000000000003c0)
#define ONEREG_ESR_EL2_SYS128_Rt_SHIFT                   6
ONEREG_FIELD64(ESR_EL2, SYS128_Rt)

/* [4:1] CRm of the instruction */
#define ONEREG_ESR_EL2_SYS128_CRm_MASK                   UINT64_C(0x000000000000001e)
#define ONEREG_ESR_EL2_SYS128_CRm_SHIFT                  1
ONEREG_FIELD64(ESR_EL2, SYS128_CRm)

/* [0] MRRS, a read; MSRR, a write, if 0 */
#define ONEREG_ESR_EL2_SYS128_Direction_MASK             UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL2_SYS128_Direction_SHIFT            0
ONEREG_FIELD64(ESR_EL2, SYS128_Direction)

#define ONEREG_ESR_EL2_SYS128_RES0                       UINT64_C(0x00ffffff01c00020)
#define ONEREG_ESR_EL2_SYS128_RES1                       UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, SYS64: Trapped MSR, MRS or System instruction
 * Where bits 31:26 are 0x18.
 */

/* [21:20] op0 of the instruction */
#define ONEREG_ESR_EL2_SYS64_Op0_MASK                    UINT64_C(0x0000000000300000)
#define ONEREG_ESR_EL2_SYS64_Op0_SHIFT                   20
ONEREG_FIELD64(ESR_EL2, SYS64_Op0)

/* [19:17] op2 of the instruction */
#define ONEREG_ESR_EL2_SYS64_Op2_MASK                    UINT64_C(0x00000000000e0000)
#define ONEREG_ESR_EL2_SYS64_Op2_SHIFT                   17
ONEREG_FIELD64(ESR_EL2, SYS64_Op2)

/* [16:14] op1 of the instruction */
#define ONEREG_ESR_EL2_SYS64_Op1_MASK                    UINT64_C(0x000000000001c000)
#define ONEREG_ESR_EL2_SYS64_Op1_SHIFT                   14
ONEREG_FIELD64(ESR_EL2, SYS64_Op1)

/* [13:10] CRn of the instruction */
#define ONEREG_ESR_EL2_SYS64_CRn_MASK                    UINT64_C(0x0000000000003c00)
#define ONEREG_ESR_EL2_SYS64_CRn_SHIFT                   10
ONEREG_FIELD64(ESR_EL2, SYS64_CRn)

/* [9:5] Number of the general-purpose register */
#define ONEREG_ESR_EL2_SYS64_Rt_MASK                     UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL2_SYS64_Rt_SHIFT                    5
ONEREG_FIELD64(ESR_EL2, SYS64_Rt)

/* [4:1] CRm of the instruction */
#define ONEREG_ESR_EL2_SYS64_CRm_MASK                    UINT64_C(0x000000000000001e)
#define ONEREG_ESR_EL2_SYS64_CRm_SHIFT                   1
ONEREG_FIELD64(ESR_EL2, SYS64_CRm)

/* [0] MRS or another read; MSR or another write if 0 */
#define ONEREG_ESR_EL2_SYS64_Direction_MASK              UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL2_SYS64_Direction_SHIFT             0
ONEREG_FIELD64(ESR_EL2, SYS64_Direction)

#define ONEREG_ESR_EL2_SYS64_RES0                        UINT64_C(0x00ffffff01c00000)
#define ONEREG_ESR_EL2_SYS64_RES1                        UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, ERET: Trapped ERET, ERETAA or ERETAB
 * Where bits 31:26 are 0x1a.
 */

/* [1] ERETAA or ERETAB; ERET if 0 */
#define ONEREG_ESR_EL2_ERET_ERET_MASK                    UINT64_C(0x0000000000000002)
#define ONEREG_ESR_EL2_ERET_ERET_SHIFT                   1
ONEREG_FIELD64(ESR_EL2, ERET_ERET)

/* [0] ERETAB; ERETAA if 0, where ERET is 1 */
#define ONEREG_ESR_EL2_ERET_ERETA_MASK                   UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL2_ERET_ERETA_SHIFT                  0
ONEREG_FIELD64(ESR_EL2, ERET_ERETA)

#define ONEREG_ESR_EL2_ERET_RES0                         UINT64_C(0x00ffffff01fffffc)
#define ONEREG_ESR_EL2_ERET_RES1                         UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, FPAC: Pointer authentication failed
 * Where bits 31:26 are 0x1c.
 */

/* [1] A data key; an instruction key if 0 */
#define ONEREG_ESR_EL2_FPAC_DnI_MASK                     UINT64_C(0x0000000000000002)
#define ONEREG_ESR_EL2_FPAC_DnI_SHIFT                    1
ONEREG_FIELD64(ESR_EL2, FPAC_DnI)

/* [0] Key B; key A if 0 */
#define ONEREG_ESR_EL2_FPAC_BnA_MASK                     UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL2_FPAC_BnA_SHIFT                    0
ONEREG_FIELD64(ESR_EL2, FPAC_BnA)

#define ONEREG_ESR_EL2_FPAC_RES0                         UINT64_C(0x00ffffff01fffffc)
#define ONEREG_ESR_EL2_FPAC_RES1                         UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, SME: Trapped access to SME, or illegal use of it
 * Where bits 31:26 are 0x1d.
 */

/* [2:0] Reason */
#define ONEREG_ESR_EL2_SME_SMTC_MASK                     UINT64_C(0x0000000000000007)
#define ONEREG_ESR_EL2_SME_SMTC_SHIFT                    0
ONEREG_FIELD64(ESR_EL2, SME_SMTC)
enum {
	ONEREG_ESR_EL2_SME_SMTC_SME_DISABLED = 0, /* SME is disabled by CPACR_EL1, CPTR_EL2 or CPTR_EL3 */
	ONEREG_ESR_EL2_SME_SMTC_ILL = 1, /* Illegal in Streaming SVE mode */
	ONEREG_ESR_EL2_SME_SMTC_SM_DISABLED = 2, /* Illegal outside of Streaming SVE mode */
	ONEREG_ESR_EL2_SME_SMTC_ZA_DISABLED = 3, /* ZA is disabled, PSTATE.ZA is 0 */
	ONEREG_ESR_EL2_SME_SMTC_ZT_DISABLED = 4, /* ZT0 is disabled by SMCR_ELx.EZT0 */
};

#define ONEREG_ESR_EL2_SME_RES0                          UINT64_C(0x00ffffff01fffff8)
#define ONEREG_ESR_EL2_SME_RES1                          UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, IABT: Instruction Abort
 * Where bits 31:26 are 0x20 or 0x21.
 */

/* [43] The fault is due to the hardware dirty state tracking structure */
#define ONEREG_ESR_EL2_IABT_HDBSSF_MASK                  UINT64_C(0x0000080000000000)
#define ONEREG_ESR_EL2_IABT_HDBSSF_SHIFT                 43
ONEREG_FIELD64(ESR_EL2, IABT_HDBSSF)

/* [39] A stage 2 fault is due to AssuredOnly */
#define ONEREG_ESR_EL2_IABT_AssuredOnly_MASK             UINT64_C(0x0000008000000000)
#define ONEREG_ESR_EL2_IABT_AssuredOnly_SHIFT            39
ONEREG_FIELD64(ESR_EL2, IABT_AssuredOnly)

/* [38] A Permission fault is due to a permission overlay */
#define ONEREG_ESR_EL2_IABT_Overlay_MASK                 UINT64_C(0x0000004000000000)
#define ONEREG_ESR_EL2_IABT_Overlay_SHIFT                38
ONEREG_FIELD64(ESR_EL2, IABT_Overlay)

/* [37] A Permission fault is due to the dirty state */
#define ONEREG_ESR_EL2_IABT_DirtyBit_MASK                UINT64_C(0x0000002000000000)
#define ONEREG_ESR_EL2_IABT_DirtyBit_SHIFT               37
ONEREG_FIELD64(ESR_EL2, IABT_DirtyBit)

/* [21] The fault is due to TopLevel; in ESR_EL2 only */
#define ONEREG_ESR_EL2_IABT_TopLevel_MASK                UINT64_C(0x0000000000200000)
#define ONEREG_ESR_EL2_IABT_TopLevel_SHIFT               21
ONEREG_FIELD64(ESR_EL2, IABT_TopLevel)

/* [14] PFAR is valid */
#define ONEREG_ESR_EL2_IABT_PFV_MASK                     UINT64_C(0x0000000000004000)
#define ONEREG_ESR_EL2_IABT_PFV_SHIFT                    14
ONEREG_FIELD64(ESR_EL2, IABT_PFV)

/* [12:11] State of the PE after an External abort */
#define ONEREG_ESR_EL2_IABT_SET_MASK                     UINT64_C(0x0000000000001800)
#define ONEREG_ESR_EL2_IABT_SET_SHIFT                    11
ONEREG_FIELD64(ESR_EL2, IABT_SET)
enum {
	ONEREG_ESR_EL2_IABT_SET_UER = 0, /* Recoverable state */
	ONEREG_ESR_EL2_IABT_SET_UC = 2, /* Uncontainable; reserved with FEAT_RASv2 */
	ONEREG_ESR_EL2_IABT_SET_UEO = 3, /* Restartable state */
};

/* [10] FAR is not valid, after an External abort */
#define ONEREG_ESR_EL2_IABT_FnV_MASK                     UINT64_C(0x0000000000000400)
#define ONEREG_ESR_EL2_IABT_FnV_SHIFT                    10
ONEREG_FIELD64(ESR_EL2, IABT_FnV)

/* [9] IMPLEMENTATION DEFINED type of an External abort */
#define ONEREG_ESR_EL2_IABT_EA_MASK                      UINT64_C(0x0000000000000200)
#define ONEREG_ESR_EL2_IABT_EA_SHIFT                     9
ONEREG_FIELD64(ESR_EL2, IABT_EA)

/* [7] A stage 2 fault on a walk of stage 1 */
#define ONEREG_ESR_EL2_IABT_S1PTW_MASK                   UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL2_IABT_S1PTW_SHIFT                  7
ONEREG_FIELD64(ESR_EL2, IABT_S1PTW)

/* [5:0] Instruction fault status */
#define ONEREG_ESR_EL2_IABT_IFSC_MASK                    UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL2_IABT_IFSC_SHIFT                   0
ONEREG_FIELD64(ESR_EL2, IABT_IFSC)
enum {
	ONEREG_ESR_EL2_IABT_IFSC_ADDRSZ_L0 = 0, /* Address size fault, level 0 or translation table base register */
	ONEREG_ESR_EL2_IABT_IFSC_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ESR_EL2_IABT_IFSC_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ESR_EL2_IABT_IFSC_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ESR_EL2_IABT_IFSC_FAULT_L0 = 4, /* Translation fault, level 0 */
	ONEREG_ESR_EL2_IABT_IFSC_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ESR_EL2_IABT_IFSC_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ESR_EL2_IABT_IFSC_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ESR_EL2_IABT_IFSC_ACCESS_L0 = 8, /* Access flag fault, level 0 */
	ONEREG_ESR_EL2_IABT_IFSC_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ESR_EL2_IABT_IFSC_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ESR_EL2_IABT_IFSC_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ESR_EL2_IABT_IFSC_PERM_L0 = 0xc, /* Permission fault, level 0 */
	ONEREG_ESR_EL2_IABT_IFSC_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ESR_EL2_IABT_IFSC_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ESR_EL2_IABT_IFSC_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ESR_EL2_IABT_IFSC_EXTABT = 0x10, /* Synchronous External abort, not on a translation table walk */
	ONEREG_ESR_EL2_IABT_IFSC_SEA_TTW_Ln2 = 0x12, /* Synchronous External abort on a translation table walk, level -2 */
	ONEREG_ESR_EL2_IABT_IFSC_SEA_TTW_Ln1 = 0x13, /* Synchronous External abort on a translation table walk, level -1 */
	ONEREG_ESR_EL2_IABT_IFSC_SEA_TTW_L0 = 0x14, /* Synchronous External abort on a translation table walk, level 0 */
	ONEREG_ESR_EL2_IABT_IFSC_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a translation table walk, level 1 */
	ONEREG_ESR_EL2_IABT_IFSC_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a translation table walk, level 2 */
	ONEREG_ESR_EL2_IABT_IFSC_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a translation table walk, level 3 */
	ONEREG_ESR_EL2_IABT_IFSC_SECC = 0x18, /* Synchronous parity or ECC error, not on a translation table walk */
	ONEREG_ESR_EL2_IABT_IFSC_SECC_TTW_Ln1 = 0x1b, /* Synchronous parity or ECC error on a translation table walk, level -1 */
	ONEREG_ESR_EL2_IABT_IFSC_SECC_TTW_L0 = 0x1c, /* Synchronous parity or ECC error on a translation table walk, level 0 */
	ONEREG_ESR_EL2_IABT_IFSC_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_ESR_EL2_IABT_IFSC_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a translation table walk, level 2 */
	ONEREG_ESR_EL2_IABT_IFSC_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a translation table walk, level 3 */
	ONEREG_ESR_EL2_IABT_IFSC_GPF_TTW_Ln2 = 0x22, /* Granule Protection Fault on a translation table walk, level -2 */
	ONEREG_ESR_EL2_IABT_IFSC_GPF_TTW_Ln1 = 0x23, /* Granule Protection Fault on a translation table walk, level -1 */
	ONEREG_ESR_EL2_IABT_IFSC_GPF_TTW_L0 = 0x24, /* Granule Protection Fault on a translation table walk, level 0 */
	ONEREG_ESR_EL2_IABT_IFSC_GPF_TTW_L1 = 0x25, /* Granule Protection Fault on a translation table walk, level 1 */
	ONEREG_ESR_EL2_IABT_IFSC_GPF_TTW_L2 = 0x26, /* Granule Protection Fault on a translation table walk, level 2 */
	ONEREG_ESR_EL2_IABT_IFSC_GPF_TTW_L3 = 0x27, /* Granule Protection Fault on a translation table walk, level 3 */
	ONEREG_ESR_EL2_IABT_IFSC_GPF = 0x28, /* Granule Protection Fault, not on a translation table walk */
	ONEREG_ESR_EL2_IABT_IFSC_ADDRSZ_Ln1 = 0x29, /* Address size fault, level -1 */
	ONEREG_ESR_EL2_IABT_IFSC_FAULT_Ln2 = 0x2a, /* Translation fault, level -2 */
	ONEREG_ESR_EL2_IABT_IFSC_FAULT_Ln1 = 0x2b, /* Translation fault, level -1 */
	ONEREG_ESR_EL2_IABT_IFSC_ADDRSZ_Ln2 = 0x2c, /* Address size fault, level -2 */
	ONEREG_ESR_EL2_IABT_IFSC_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_ESR_EL2_IABT_IFSC_HW_UPDATE = 0x31, /* Unsupported atomic hardware update */
};

#define ONEREG_ESR_EL2_IABT_RES0                         UINT64_C(0x00fff71f01dfa140)
#define ONEREG_ESR_EL2_IABT_RES1                         UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, DABT_ISV: Data Abort, with the syndrome of the instruction
 * Where bits 31:26 are 0x24 or 0x25 and bit 24 is 1.
 */

/* [43] The fault is due to the hardware dirty state tracking structure */
#define ONEREG_ESR_EL2_DABT_ISV_HDBSSF_MASK              UINT64_C(0x0000080000000000)
#define ONEREG_ESR_EL2_DABT_ISV_HDBSSF_SHIFT             43
ONEREG_FIELD64(ESR_EL2, DABT_ISV_HDBSSF)

/* [42] A Permission fault is due to writing a tag of Canonically Tagged memory */
#define ONEREG_ESR_EL2_DABT_ISV_TnD_MASK                 UINT64_C(0x0000040000000000)
#define ONEREG_ESR_EL2_DABT_ISV_TnD_SHIFT                42
ONEREG_FIELD64(ESR_EL2, DABT_ISV_TnD)

/* [41] A Permission fault is due to the NoTagAccess attribute */
#define ONEREG_ESR_EL2_DABT_ISV_TagAccess_MASK           UINT64_C(0x0000020000000000)
#define ONEREG_ESR_EL2_DABT_ISV_TagAccess_SHIFT          41
ONEREG_FIELD64(ESR_EL2, DABT_ISV_TagAccess)

/* [40] The access was one of the Guarded Control Stack */
#define ONEREG_ESR_EL2_DABT_ISV_GCS_MASK                 UINT64_C(0x0000010000000000)
#define ONEREG_ESR_EL2_DABT_ISV_GCS_SHIFT                40
ONEREG_FIELD64(ESR_EL2, DABT_ISV_GCS)

/* [39] A stage 2 fault is due to AssuredOnly */
#define ONEREG_ESR_EL2_DABT_ISV_AssuredOnly_MASK         UINT64_C(0x0000008000000000)
#define ONEREG_ESR_EL2_DABT_ISV_AssuredOnly_SHIFT        39
ONEREG_FIELD64(ESR_EL2, DABT_ISV_AssuredOnly)

/* [38] A Permission fault is due to a permission overlay */
#define ONEREG_ESR_EL2_DABT_ISV_Overlay_MASK             UINT64_C(0x0000004000000000)
#define ONEREG_ESR_EL2_DABT_ISV_Overlay_SHIFT            38
ONEREG_FIELD64(ESR_EL2, DABT_ISV_Overlay)

/* [37] A Permission fault is due to the dirty state */
#define ONEREG_ESR_EL2_DABT_ISV_DirtyBit_MASK            UINT64_C(0x0000002000000000)
#define ONEREG_ESR_EL2_DABT_ISV_DirtyBit_SHIFT           37
ONEREG_FIELD64(ESR_EL2, DABT_ISV_DirtyBit)

/* [36:32] Number of Xs, the status register of ST64BV or ST64BV0 */
#define ONEREG_ESR_EL2_DABT_ISV_Xs_MASK                  UINT64_C(0x0000001f00000000)
#define ONEREG_ESR_EL2_DABT_ISV_Xs_SHIFT                 32
ONEREG_FIELD64(ESR_EL2, DABT_ISV_Xs)

/* [24] SAS, SSE, SRT, SF and AR are valid */
#define ONEREG_ESR_EL2_DABT_ISV_ISV_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_DABT_ISV_ISV_SHIFT                24
ONEREG_FIELD64(ESR_EL2, DABT_ISV_ISV)

/* [23:22] Size of the access */
#define ONEREG_ESR_EL2_DABT_ISV_SAS_MASK                 UINT64_C(0x0000000000c00000)
#define ONEREG_ESR_EL2_DABT_ISV_SAS_SHIFT                22
ONEREG_FIELD64(ESR_EL2, DABT_ISV_SAS)
enum {
	ONEREG_ESR_EL2_DABT_ISV_SAS_BYTE = 0, /* 8 bits */
	ONEREG_ESR_EL2_DABT_ISV_SAS_HALFWORD = 1, /* 16 bits */
	ONEREG_ESR_EL2_DABT_ISV_SAS_WORD = 2, /* 32 bits */
	ONEREG_ESR_EL2_DABT_ISV_SAS_DOUBLEWORD = 3, /* 64 bits */
};

/* [21] The load sign-extends */
#define ONEREG_ESR_EL2_DABT_ISV_SSE_MASK                 UINT64_C(0x0000000000200000)
#define ONEREG_ESR_EL2_DABT_ISV_SSE_SHIFT                21
ONEREG_FIELD64(ESR_EL2, DABT_ISV_SSE)

/* [20:16] Number of the general-purpose register, as in AArch64 state */
#define ONEREG_ESR_EL2_DABT_ISV_SRT_MASK                 UINT64_C(0x00000000001f0000)
#define ONEREG_ESR_EL2_DABT_ISV_SRT_SHIFT                16
ONEREG_FIELD64(ESR_EL2, DABT_ISV_SRT)

/* [15] The register has 64 bits; 32 if 0 */
#define ONEREG_ESR_EL2_DABT_ISV_SF_MASK                  UINT64_C(0x0000000000008000)
#define ONEREG_ESR_EL2_DABT_ISV_SF_SHIFT                 15
ONEREG_FIELD64(ESR_EL2, DABT_ISV_SF)

/* [14] The instruction has acquire or release semantics */
#define ONEREG_ESR_EL2_DABT_ISV_AR_MASK                  UINT64_C(0x0000000000004000)
#define ONEREG_ESR_EL2_DABT_ISV_AR_SHIFT                 14
ONEREG_FIELD64(ESR_EL2, DABT_ISV_AR)

/* [13] The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only */
#define ONEREG_ESR_EL2_DABT_ISV_VNCR_MASK                UINT64_C(0x0000000000002000)
#define ONEREG_ESR_EL2_DABT_ISV_VNCR_SHIFT               13
ONEREG_FIELD64(ESR_EL2, DABT_ISV_VNCR)

/* [12:11] Instruction, of Translation, Access flag and Permission faults */
#define ONEREG_ESR_EL2_DABT_ISV_LST_MASK                 UINT64_C(0x0000000000001800)
#define ONEREG_ESR_EL2_DABT_ISV_LST_SHIFT                11
ONEREG_FIELD64(ESR_EL2, DABT_ISV_LST)
enum {
	ONEREG_ESR_EL2_DABT_ISV_LST_OTHER = 0, /* Any other instruction */
	ONEREG_ESR_EL2_DABT_ISV_LST_ST64BV = 1, /* ST64BV instruction */
	ONEREG_ESR_EL2_DABT_ISV_LST_LD64B_ST64B = 2, /* LD64B or ST64B */
	ONEREG_ESR_EL2_DABT_ISV_LST_ST64BV0 = 3, /* ST64BV0 instruction */
};

/* [10] FAR is not valid, after an External abort */
#define ONEREG_ESR_EL2_DABT_ISV_FnV_MASK                 UINT64_C(0x0000000000000400)
#define ONEREG_ESR_EL2_DABT_ISV_FnV_SHIFT                10
ONEREG_FIELD64(ESR_EL2, DABT_ISV_FnV)

/* [9] IMPLEMENTATION DEFINED type of an External abort */
#define ONEREG_ESR_EL2_DABT_ISV_EA_MASK                  UINT64_C(0x0000000000000200)
#define ONEREG_ESR_EL2_DABT_ISV_EA_SHIFT                 9
ONEREG_FIELD64(ESR_EL2, DABT_ISV_EA)

/* [8] The instruction was cache maintenance or address translation */
#define ONEREG_ESR_EL2_DABT_ISV_CM_MASK                  UINT64_C(0x0000000000000100)
#define ONEREG_ESR_EL2_DABT_ISV_CM_SHIFT                 8
ONEREG_FIELD64(ESR_EL2, DABT_ISV_CM)

/* [7] A stage 2 fault on a walk of stage 1 */
#define ONEREG_ESR_EL2_DABT_ISV_S1PTW_MASK               UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL2_DABT_ISV_S1PTW_SHIFT              7
ONEREG_FIELD64(ESR_EL2, DABT_ISV_S1PTW)

/* [6] The access was a write */
#define ONEREG_ESR_EL2_DABT_ISV_WnR_MASK                 UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL2_DABT_ISV_WnR_SHIFT                6
ONEREG_FIELD64(ESR_EL2, DABT_ISV_WnR)

/* [5:0] Data fault status */
#define ONEREG_ESR_EL2_DABT_ISV_DFSC_MASK                UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL2_DABT_ISV_DFSC_SHIFT               0
ONEREG_FIELD64(ESR_EL2, DABT_ISV_DFSC)
enum {
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ADDRSZ_L0 = 0, /* Address size fault, level 0 or translation table base register */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_FAULT_L0 = 4, /* Translation fault, level 0 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ACCESS_L0 = 8, /* Access flag fault, level 0 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_PERM_L0 = 0xc, /* Permission fault, level 0 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_EXTABT = 0x10, /* Synchronous External abort, not on a translation table walk */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_MTE = 0x11, /* Synchronous Tag Check Fault */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SEA_TTW_Ln2 = 0x12, /* Synchronous External abort on a translation table walk, level -2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SEA_TTW_Ln1 = 0x13, /* Synchronous External abort on a translation table walk, level -1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SEA_TTW_L0 = 0x14, /* Synchronous External abort on a translation table walk, level 0 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a translation table walk, level 1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a translation table walk, level 2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a translation table walk, level 3 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SECC = 0x18, /* Synchronous parity or ECC error, not on a translation table walk */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SECC_TTW_Ln1 = 0x1b, /* Synchronous parity or ECC error on a translation table walk, level -1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SECC_TTW_L0 = 0x1c, /* Synchronous parity or ECC error on a translation table walk, level 0 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a translation table walk, level 2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a translation table walk, level 3 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ALIGN = 0x21, /* Alignment fault */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_GPF_TTW_Ln2 = 0x22, /* Granule Protection Fault on a translation table walk, level -2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_GPF_TTW_Ln1 = 0x23, /* Granule Protection Fault on a translation table walk, level -1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_GPF_TTW_L0 = 0x24, /* Granule Protection Fault on a translation table walk, level 0 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_GPF_TTW_L1 = 0x25, /* Granule Protection Fault on a translation table walk, level 1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_GPF_TTW_L2 = 0x26, /* Granule Protection Fault on a translation table walk, level 2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_GPF_TTW_L3 = 0x27, /* Granule Protection Fault on a translation table walk, level 3 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_GPF = 0x28, /* Granule Protection Fault, not on a translation table walk */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ADDRSZ_Ln1 = 0x29, /* Address size fault, level -1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_FAULT_Ln2 = 0x2a, /* Translation fault, level -2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_FAULT_Ln1 = 0x2b, /* Translation fault, level -1 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_ADDRSZ_Ln2 = 0x2c, /* Address size fault, level -2 */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_HW_UPDATE = 0x31, /* Unsupported atomic hardware update */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_LOCKDOWN = 0x34, /* IMPLEMENTATION DEFINED fault: lockdown */
	ONEREG_ESR_EL2_DABT_ISV_DFSC_EXCL_ATOMIC = 0x35, /* IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access */
};

#define ONEREG_ESR_EL2_DABT_ISV_RES0                     UINT64_C(0x00fff00000000000)
#define ONEREG_ESR_EL2_DABT_ISV_RES1                     UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, DABT_EXTABT: Data Abort by an External abort, without the syndrome of the instruction
 * Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0 and bits 5:0 are 0x10, 0x12, 0x13, 0x14, 0x15, 0x16 or 0x17.
 */

/* [43] The fault is due to the hardware dirty state tracking structure */
#define ONEREG_ESR_EL2_DABT_EXTABT_HDBSSF_MASK           UINT64_C(0x0000080000000000)
#define ONEREG_ESR_EL2_DABT_EXTABT_HDBSSF_SHIFT          43
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_HDBSSF)

/* [42] A Permission fault is due to writing a tag of Canonically Tagged memory */
#define ONEREG_ESR_EL2_DABT_EXTABT_TnD_MASK              UINT64_C(0x0000040000000000)
#define ONEREG_ESR_EL2_DABT_EXTABT_TnD_SHIFT             42
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_TnD)

/* [41] A Permission fault is due to the NoTagAccess attribute */
#define ONEREG_ESR_EL2_DABT_EXTABT_TagAccess_MASK        UINT64_C(0x0000020000000000)
#define ONEREG_ESR_EL2_DABT_EXTABT_TagAccess_SHIFT       41
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_TagAccess)

/* [40] The access was one of the Guarded Control Stack */
#define ONEREG_ESR_EL2_DABT_EXTABT_GCS_MASK              UINT64_C(0x0000010000000000)
#define ONEREG_ESR_EL2_DABT_EXTABT_GCS_SHIFT             40
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_GCS)

/* [39] A stage 2 fault is due to AssuredOnly */
#define ONEREG_ESR_EL2_DABT_EXTABT_AssuredOnly_MASK      UINT64_C(0x0000008000000000)
#define ONEREG_ESR_EL2_DABT_EXTABT_AssuredOnly_SHIFT     39
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_AssuredOnly)

/* [38] A Permission fault is due to a permission overlay */
#define ONEREG_ESR_EL2_DABT_EXTABT_Overlay_MASK          UINT64_C(0x0000004000000000)
#define ONEREG_ESR_EL2_DABT_EXTABT_Overlay_SHIFT         38
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_Overlay)

/* [37] A Permission fault is due to the dirty state */
#define ONEREG_ESR_EL2_DABT_EXTABT_DirtyBit_MASK         UINT64_C(0x0000002000000000)
#define ONEREG_ESR_EL2_DABT_EXTABT_DirtyBit_SHIFT        37
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_DirtyBit)

/* [36:32] Number of Xs, the status register of ST64BV or ST64BV0 */
#define ONEREG_ESR_EL2_DABT_EXTABT_Xs_MASK               UINT64_C(0x0000001f00000000)
#define ONEREG_ESR_EL2_DABT_EXTABT_Xs_SHIFT              32
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_Xs)

/* [24] 0: bits 23:14 do not describe the instruction */
#define ONEREG_ESR_EL2_DABT_EXTABT_ISV_MASK              UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_DABT_EXTABT_ISV_SHIFT             24
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_ISV)

/* [21] The fault is due to TopLevel; in ESR_EL2 only */
#define ONEREG_ESR_EL2_DABT_EXTABT_TopLevel_MASK         UINT64_C(0x0000000000200000)
#define ONEREG_ESR_EL2_DABT_EXTABT_TopLevel_SHIFT        21
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_TopLevel)

/* [17:16] Whether a store updated the location */
#define ONEREG_ESR_EL2_DABT_EXTABT_WU_MASK               UINT64_C(0x0000000000030000)
#define ONEREG_ESR_EL2_DABT_EXTABT_WU_SHIFT              16
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_WU)
enum {
	ONEREG_ESR_EL2_DABT_EXTABT_WU_UNKNOWN = 0, /* Not a store, or one that might have updated the location */
	ONEREG_ESR_EL2_DABT_EXTABT_WU_NO = 2, /* A store that did not update the location */
	ONEREG_ESR_EL2_DABT_EXTABT_WU_YES = 3, /* A store that updated the location */
};

/* [15] FAR is not precise, but of the same granule */
#define ONEREG_ESR_EL2_DABT_EXTABT_FnP_MASK              UINT64_C(0x0000000000008000)
#define ONEREG_ESR_EL2_DABT_EXTABT_FnP_SHIFT             15
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_FnP)

/* [14] PFAR is valid */
#define ONEREG_ESR_EL2_DABT_EXTABT_PFV_MASK              UINT64_C(0x0000000000004000)
#define ONEREG_ESR_EL2_DABT_EXTABT_PFV_SHIFT             14
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_PFV)

/* [13] The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only */
#define ONEREG_ESR_EL2_DABT_EXTABT_VNCR_MASK             UINT64_C(0x0000000000002000)
#define ONEREG_ESR_EL2_DABT_EXTABT_VNCR_SHIFT            13
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_VNCR)

/* [12:11] State of the PE after the External abort */
#define ONEREG_ESR_EL2_DABT_EXTABT_SET_MASK              UINT64_C(0x0000000000001800)
#define ONEREG_ESR_EL2_DABT_EXTABT_SET_SHIFT             11
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_SET)
enum {
	ONEREG_ESR_EL2_DABT_EXTABT_SET_UER = 0, /* Recoverable state */
	ONEREG_ESR_EL2_DABT_EXTABT_SET_UC = 2, /* Uncontainable; reserved with FEAT_RASv2 */
	ONEREG_ESR_EL2_DABT_EXTABT_SET_UEO = 3, /* Restartable state */
};

/* [10] FAR is not valid, after an External abort */
#define ONEREG_ESR_EL2_DABT_EXTABT_FnV_MASK              UINT64_C(0x0000000000000400)
#define ONEREG_ESR_EL2_DABT_EXTABT_FnV_SHIFT             10
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_FnV)

/* [9] IMPLEMENTATION DEFINED type of an External abort */
#define ONEREG_ESR_EL2_DABT_EXTABT_EA_MASK               UINT64_C(0x0000000000000200)
#define ONEREG_ESR_EL2_DABT_EXTABT_EA_SHIFT              9
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_EA)

/* [8] The instruction was cache maintenance or address translation */
#define ONEREG_ESR_EL2_DABT_EXTABT_CM_MASK               UINT64_C(0x0000000000000100)
#define ONEREG_ESR_EL2_DABT_EXTABT_CM_SHIFT              8
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_CM)

/* [7] A stage 2 fault on a walk of stage 1 */
#define ONEREG_ESR_EL2_DABT_EXTABT_S1PTW_MASK            UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL2_DABT_EXTABT_S1PTW_SHIFT           7
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_S1PTW)

/* [6] The access was a write */
#define ONEREG_ESR_EL2_DABT_EXTABT_WnR_MASK              UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL2_DABT_EXTABT_WnR_SHIFT             6
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_WnR)

/* [5:0] Data fault status */
#define ONEREG_ESR_EL2_DABT_EXTABT_DFSC_MASK             UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SHIFT            0
ONEREG_FIELD64(ESR_EL2, DABT_EXTABT_DFSC)
enum {
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ADDRSZ_L0 = 0, /* Address size fault, level 0 or translation table base register */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_FAULT_L0 = 4, /* Translation fault, level 0 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ACCESS_L0 = 8, /* Access flag fault, level 0 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_PERM_L0 = 0xc, /* Permission fault, level 0 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_EXTABT = 0x10, /* Synchronous External abort, not on a translation table walk */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_MTE = 0x11, /* Synchronous Tag Check Fault */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SEA_TTW_Ln2 = 0x12, /* Synchronous External abort on a translation table walk, level -2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SEA_TTW_Ln1 = 0x13, /* Synchronous External abort on a translation table walk, level -1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SEA_TTW_L0 = 0x14, /* Synchronous External abort on a translation table walk, level 0 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a translation table walk, level 1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a translation table walk, level 2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a translation table walk, level 3 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SECC = 0x18, /* Synchronous parity or ECC error, not on a translation table walk */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SECC_TTW_Ln1 = 0x1b, /* Synchronous parity or ECC error on a translation table walk, level -1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SECC_TTW_L0 = 0x1c, /* Synchronous parity or ECC error on a translation table walk, level 0 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a translation table walk, level 2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a translation table walk, level 3 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ALIGN = 0x21, /* Alignment fault */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_GPF_TTW_Ln2 = 0x22, /* Granule Protection Fault on a translation table walk, level -2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_GPF_TTW_Ln1 = 0x23, /* Granule Protection Fault on a translation table walk, level -1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_GPF_TTW_L0 = 0x24, /* Granule Protection Fault on a translation table walk, level 0 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_GPF_TTW_L1 = 0x25, /* Granule Protection Fault on a translation table walk, level 1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_GPF_TTW_L2 = 0x26, /* Granule Protection Fault on a translation table walk, level 2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_GPF_TTW_L3 = 0x27, /* Granule Protection Fault on a translation table walk, level 3 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_GPF = 0x28, /* Granule Protection Fault, not on a translation table walk */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ADDRSZ_Ln1 = 0x29, /* Address size fault, level -1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_FAULT_Ln2 = 0x2a, /* Translation fault, level -2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_FAULT_Ln1 = 0x2b, /* Translation fault, level -1 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_ADDRSZ_Ln2 = 0x2c, /* Address size fault, level -2 */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_HW_UPDATE = 0x31, /* Unsupported atomic hardware update */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_LOCKDOWN = 0x34, /* IMPLEMENTATION DEFINED fault: lockdown */
	ONEREG_ESR_EL2_DABT_EXTABT_DFSC_EXCL_ATOMIC = 0x35, /* IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access */
};

#define ONEREG_ESR_EL2_DABT_EXTABT_RES0                  UINT64_C(0x00fff00000dc0000)
#define ONEREG_ESR_EL2_DABT_EXTABT_RES1                  UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, DABT: Any other Data Abort, without the syndrome of the instruction
 * Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0.
 */

/* [43] The fault is due to the hardware dirty state tracking structure */
#define ONEREG_ESR_EL2_DABT_HDBSSF_MASK                  UINT64_C(0x0000080000000000)
#define ONEREG_ESR_EL2_DABT_HDBSSF_SHIFT                 43
ONEREG_FIELD64(ESR_EL2, DABT_HDBSSF)

/* [42] A Permission fault is due to writing a tag of Canonically Tagged memory */
#define ONEREG_ESR_EL2_DABT_TnD_MASK                     UINT64_C(0x0000040000000000)
#define ONEREG_ESR_EL2_DABT_TnD_SHIFT                    42
ONEREG_FIELD64(ESR_EL2, DABT_TnD)

/* [41] A Permission fault is due to the NoTagAccess attribute */
#define ONEREG_ESR_EL2_DABT_TagAccess_MASK               UINT64_C(0x0000020000000000)
#define ONEREG_ESR_EL2_DABT_TagAccess_SHIFT              41
ONEREG_FIELD64(ESR_EL2, DABT_TagAccess)

/* [40] The access was one of the Guarded Control Stack */
#define ONEREG_ESR_EL2_DABT_GCS_MASK                     UINT64_C(0x0000010000000000)
#define ONEREG_ESR_EL2_DABT_GCS_SHIFT                    40
ONEREG_FIELD64(ESR_EL2, DABT_GCS)

/* [39] A stage 2 fault is due to AssuredOnly */
#define ONEREG_ESR_EL2_DABT_AssuredOnly_MASK             UINT64_C(0x0000008000000000)
#define ONEREG_ESR_EL2_DABT_AssuredOnly_SHIFT            39
ONEREG_FIELD64(ESR_EL2, DABT_AssuredOnly)

/* [38] A Permission fault is due to a permission overlay */
#define ONEREG_ESR_EL2_DABT_Overlay_MASK                 UINT64_C(0x0000004000000000)
#define ONEREG_ESR_EL2_DABT_Overlay_SHIFT                38
ONEREG_FIELD64(ESR_EL2, DABT_Overlay)

/* [37] A Permission fault is due to the dirty state */
#define ONEREG_ESR_EL2_DABT_DirtyBit_MASK                UINT64_C(0x0000002000000000)
#define ONEREG_ESR_EL2_DABT_DirtyBit_SHIFT               37
ONEREG_FIELD64(ESR_EL2, DABT_DirtyBit)

/* [36:32] Number of Xs, the status register of ST64BV or ST64BV0 */
#define ONEREG_ESR_EL2_DABT_Xs_MASK                      UINT64_C(0x0000001f00000000)
#define ONEREG_ESR_EL2_DABT_Xs_SHIFT                     32
ONEREG_FIELD64(ESR_EL2, DABT_Xs)

/* [24] 0: bits 23:14 do not describe the instruction */
#define ONEREG_ESR_EL2_DABT_ISV_MASK                     UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_DABT_ISV_SHIFT                    24
ONEREG_FIELD64(ESR_EL2, DABT_ISV)

/* [21] The fault is due to TopLevel; in ESR_EL2 only */
#define ONEREG_ESR_EL2_DABT_TopLevel_MASK                UINT64_C(0x0000000000200000)
#define ONEREG_ESR_EL2_DABT_TopLevel_SHIFT               21
ONEREG_FIELD64(ESR_EL2, DABT_TopLevel)

/* [15] FAR is not precise, but of the same granule */
#define ONEREG_ESR_EL2_DABT_FnP_MASK                     UINT64_C(0x0000000000008000)
#define ONEREG_ESR_EL2_DABT_FnP_SHIFT                    15
ONEREG_FIELD64(ESR_EL2, DABT_FnP)

/* [13] The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only */
#define ONEREG_ESR_EL2_DABT_VNCR_MASK                    UINT64_C(0x0000000000002000)
#define ONEREG_ESR_EL2_DABT_VNCR_SHIFT                   13
ONEREG_FIELD64(ESR_EL2, DABT_VNCR)

/* [12:11] Instruction, of Translation, Access flag and Permission faults */
#define ONEREG_ESR_EL2_DABT_LST_MASK                     UINT64_C(0x0000000000001800)
#define ONEREG_ESR_EL2_DABT_LST_SHIFT                    11
ONEREG_FIELD64(ESR_EL2, DABT_LST)
enum {
	ONEREG_ESR_EL2_DABT_LST_OTHER = 0, /* Any other instruction */
	ONEREG_ESR_EL2_DABT_LST_ST64BV = 1, /* ST64BV instruction */
	ONEREG_ESR_EL2_DABT_LST_LD64B_ST64B = 2, /* LD64B or ST64B */
	ONEREG_ESR_EL2_DABT_LST_ST64BV0 = 3, /* ST64BV0 instruction */
};

/* [10] FAR is not valid, after an External abort */
#define ONEREG_ESR_EL2_DABT_FnV_MASK                     UINT64_C(0x0000000000000400)
#define ONEREG_ESR_EL2_DABT_FnV_SHIFT                    10
ONEREG_FIELD64(ESR_EL2, DABT_FnV)

/* [9] IMPLEMENTATION DEFINED type of an External abort */
#define ONEREG_ESR_EL2_DABT_EA_MASK                      UINT64_C(0x0000000000000200)
#define ONEREG_ESR_EL2_DABT_EA_SHIFT                     9
ONEREG_FIELD64(ESR_EL2, DABT_EA)

/* [8] The instruction was cache maintenance or address translation */
#define ONEREG_ESR_EL2_DABT_CM_MASK                      UINT64_C(0x0000000000000100)
#define ONEREG_ESR_EL2_DABT_CM_SHIFT                     8
ONEREG_FIELD64(ESR_EL2, DABT_CM)

/* [7] A stage 2 fault on a walk of stage 1 */
#define ONEREG_ESR_EL2_DABT_S1PTW_MASK                   UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL2_DABT_S1PTW_SHIFT                  7
ONEREG_FIELD64(ESR_EL2, DABT_S1PTW)

/* [6] The access was a write */
#define ONEREG_ESR_EL2_DABT_WnR_MASK                     UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL2_DABT_WnR_SHIFT                    6
ONEREG_FIELD64(ESR_EL2, DABT_WnR)

/* [5:0] Data fault status */
#define ONEREG_ESR_EL2_DABT_DFSC_MASK                    UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL2_DABT_DFSC_SHIFT                   0
ONEREG_FIELD64(ESR_EL2, DABT_DFSC)
enum {
	ONEREG_ESR_EL2_DABT_DFSC_ADDRSZ_L0 = 0, /* Address size fault, level 0 or translation table base register */
	ONEREG_ESR_EL2_DABT_DFSC_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ESR_EL2_DABT_DFSC_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ESR_EL2_DABT_DFSC_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ESR_EL2_DABT_DFSC_FAULT_L0 = 4, /* Translation fault, level 0 */
	ONEREG_ESR_EL2_DABT_DFSC_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ESR_EL2_DABT_DFSC_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ESR_EL2_DABT_DFSC_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ESR_EL2_DABT_DFSC_ACCESS_L0 = 8, /* Access flag fault, level 0 */
	ONEREG_ESR_EL2_DABT_DFSC_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ESR_EL2_DABT_DFSC_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ESR_EL2_DABT_DFSC_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ESR_EL2_DABT_DFSC_PERM_L0 = 0xc, /* Permission fault, level 0 */
	ONEREG_ESR_EL2_DABT_DFSC_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ESR_EL2_DABT_DFSC_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ESR_EL2_DABT_DFSC_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ESR_EL2_DABT_DFSC_EXTABT = 0x10, /* Synchronous External abort, not on a translation table walk */
	ONEREG_ESR_EL2_DABT_DFSC_MTE = 0x11, /* Synchronous Tag Check Fault */
	ONEREG_ESR_EL2_DABT_DFSC_SEA_TTW_Ln2 = 0x12, /* Synchronous External abort on a translation table walk, level -2 */
	ONEREG_ESR_EL2_DABT_DFSC_SEA_TTW_Ln1 = 0x13, /* Synchronous External abort on a translation table walk, level -1 */
	ONEREG_ESR_EL2_DABT_DFSC_SEA_TTW_L0 = 0x14, /* Synchronous External abort on a translation table walk, level 0 */
	ONEREG_ESR_EL2_DABT_DFSC_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a translation table walk, level 1 */
	ONEREG_ESR_EL2_DABT_DFSC_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a translation table walk, level 2 */
	ONEREG_ESR_EL2_DABT_DFSC_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a translation table walk, level 3 */
	ONEREG_ESR_EL2_DABT_DFSC_SECC = 0x18, /* Synchronous parity or ECC error, not on a translation table walk */
	ONEREG_ESR_EL2_DABT_DFSC_SECC_TTW_Ln1 = 0x1b, /* Synchronous parity or ECC error on a translation table walk, level -1 */
	ONEREG_ESR_EL2_DABT_DFSC_SECC_TTW_L0 = 0x1c, /* Synchronous parity or ECC error on a translation table walk, level 0 */
	ONEREG_ESR_EL2_DABT_DFSC_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_ESR_EL2_DABT_DFSC_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a translation table walk, level 2 */
	ONEREG_ESR_EL2_DABT_DFSC_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a translation table walk, level 3 */
	ONEREG_ESR_EL2_DABT_DFSC_ALIGN = 0x21, /* Alignment fault */
	ONEREG_ESR_EL2_DABT_DFSC_GPF_TTW_Ln2 = 0x22, /* Granule Protection Fault on a translation table walk, level -2 */
	ONEREG_ESR_EL2_DABT_DFSC_GPF_TTW_Ln1 = 0x23, /* Granule Protection Fault on a translation table walk, level -1 */
	ONEREG_ESR_EL2_DABT_DFSC_GPF_TTW_L0 = 0x24, /* Granule Protection Fault on a translation table walk, level 0 */
	ONEREG_ESR_EL2_DABT_DFSC_GPF_TTW_L1 = 0x25, /* Granule Protection Fault on a translation table walk, level 1 */
	ONEREG_ESR_EL2_DABT_DFSC_GPF_TTW_L2 = 0x26, /* Granule Protection Fault on a translation table walk, level 2 */
	ONEREG_ESR_EL2_DABT_DFSC_GPF_TTW_L3 = 0x27, /* Granule Protection Fault on a translation table walk, level 3 */
	ONEREG_ESR_EL2_DABT_DFSC_GPF = 0x28, /* Granule Protection Fault, not on a translation table walk */
	ONEREG_ESR_EL2_DABT_DFSC_ADDRSZ_Ln1 = 0x29, /* Address size fault, level -1 */
	ONEREG_ESR_EL2_DABT_DFSC_FAULT_Ln2 = 0x2a, /* Translation fault, level -2 */
	ONEREG_ESR_EL2_DABT_DFSC_FAULT_Ln1 = 0x2b, /* Translation fault, level -1 */
	ONEREG_ESR_EL2_DABT_DFSC_ADDRSZ_Ln2 = 0x2c, /* Address size fault, level -2 */
	ONEREG_ESR_EL2_DABT_DFSC_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_ESR_EL2_DABT_DFSC_HW_UPDATE = 0x31, /* Unsupported atomic hardware update */
	ONEREG_ESR_EL2_DABT_DFSC_LOCKDOWN = 0x34, /* IMPLEMENTATION DEFINED fault: lockdown */
	ONEREG_ESR_EL2_DABT_DFSC_EXCL_ATOMIC = 0x35, /* IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access */
};

#define ONEREG_ESR_EL2_DABT_RES0                         UINT64_C(0x00fff00000df4000)
#define ONEREG_ESR_EL2_DABT_RES1                         UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, MOPS: Memory Copy or Memory Set exception
 * Where bits 31:26 are 0x27.
 */

/* [24] Memory Set; Memory Copy if 0 */
#define ONEREG_ESR_EL2_MOPS_MemInst_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_MOPS_MemInst_SHIFT                24
ONEREG_FIELD64(ESR_EL2, MOPS_MemInst)

/* [23] Memory Set with tags */
#define ONEREG_ESR_EL2_MOPS_isSETG_MASK                  UINT64_C(0x0000000000800000)
#define ONEREG_ESR_EL2_MOPS_isSETG_SHIFT                 23
ONEREG_FIELD64(ESR_EL2, MOPS_isSETG)

/* [22:19] Options of the instruction */
#define ONEREG_ESR_EL2_MOPS_Options_MASK                 UINT64_C(0x0000000000780000)
#define ONEREG_ESR_EL2_MOPS_Options_SHIFT                19
ONEREG_FIELD64(ESR_EL2, MOPS_Options)

/* [18] An epilogue instruction; main if 0 */
#define ONEREG_ESR_EL2_MOPS_FromEpilogue_MASK            UINT64_C(0x0000000000040000)
#define ONEREG_ESR_EL2_MOPS_FromEpilogue_SHIFT           18
ONEREG_FIELD64(ESR_EL2, MOPS_FromEpilogue)

/* [17:16] Format of the values in the registers; of Linux bits WRONG_OPTION and OPTION_A */
#define ONEREG_ESR_EL2_MOPS_FormatOption_MASK            UINT64_C(0x0000000000030000)
#define ONEREG_ESR_EL2_MOPS_FormatOption_SHIFT           16
ONEREG_FIELD64(ESR_EL2, MOPS_FormatOption)
enum {
	ONEREG_ESR_EL2_MOPS_FormatOption_B = 0, /* Option B */
	ONEREG_ESR_EL2_MOPS_FormatOption_A = 1, /* Option A */
	ONEREG_ESR_EL2_MOPS_FormatOption_WRONG_A = 2, /* Option A, with WRONG_OPTION of Linux */
	ONEREG_ESR_EL2_MOPS_FormatOption_WRONG_B = 3, /* Option B, with WRONG_OPTION of Linux */
};

/* [14:10] Number of the register of the destination */
#define ONEREG_ESR_EL2_MOPS_destreg_MASK                 UINT64_C(0x0000000000007c00)
#define ONEREG_ESR_EL2_MOPS_destreg_SHIFT                10
ONEREG_FIELD64(ESR_EL2, MOPS_destreg)

/* [9:5] Number of the register of the source, or of the data */
#define ONEREG_ESR_EL2_MOPS_srcreg_MASK                  UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL2_MOPS_srcreg_SHIFT                 5
ONEREG_FIELD64(ESR_EL2, MOPS_srcreg)

/* [4:0] Number of the register of the size */
#define ONEREG_ESR_EL2_MOPS_sizereg_MASK                 UINT64_C(0x000000000000001f)
#define ONEREG_ESR_EL2_MOPS_sizereg_SHIFT                0
ONEREG_FIELD64(ESR_EL2, MOPS_sizereg)

#define ONEREG_ESR_EL2_MOPS_RES0                         UINT64_C(0x00ffffff00008000)
#define ONEREG_ESR_EL2_MOPS_RES1                         UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, FP_EXC: Trapped floating-point exception
 * Where bits 31:26 are 0x28 or 0x2c.
 */

/* [23] The bits of the exceptions are valid */
#define ONEREG_ESR_EL2_FP_EXC_TFV_MASK                   UINT64_C(0x0000000000800000)
#define ONEREG_ESR_EL2_FP_EXC_TFV_SHIFT                  23
ONEREG_FIELD64(ESR_EL2, FP_EXC_TFV)

/* [10:8] RES1 in AArch32 state, UNKNOWN in AArch64 state */
#define ONEREG_ESR_EL2_FP_EXC_VECITR_MASK                UINT64_C(0x0000000000000700)
#define ONEREG_ESR_EL2_FP_EXC_VECITR_SHIFT               8
ONEREG_FIELD64(ESR_EL2, FP_EXC_VECITR)

/* [7] Input Denormal exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL2_FP_EXC_IDF_MASK                   UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL2_FP_EXC_IDF_SHIFT                  7
ONEREG_FIELD64(ESR_EL2, FP_EXC_IDF)

/* [4] Inexact exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL2_FP_EXC_IXF_MASK                   UINT64_C(0x0000000000000010)
#define ONEREG_ESR_EL2_FP_EXC_IXF_SHIFT                  4
ONEREG_FIELD64(ESR_EL2, FP_EXC_IXF)

/* [3] Underflow exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL2_FP_EXC_UFF_MASK                   UINT64_C(0x0000000000000008)
#define ONEREG_ESR_EL2_FP_EXC_UFF_SHIFT                  3
ONEREG_FIELD64(ESR_EL2, FP_EXC_UFF)

/* [2] Overflow exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL2_FP_EXC_OFF_MASK                   UINT64_C(0x0000000000000004)
#define ONEREG_ESR_EL2_FP_EXC_OFF_SHIFT                  2
ONEREG_FIELD64(ESR_EL2, FP_EXC_OFF)

/* [1] Divide by Zero exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL2_FP_EXC_DZF_MASK                   UINT64_C(0x0000000000000002)
#define ONEREG_ESR_EL2_FP_EXC_DZF_SHIFT                  1
ONEREG_FIELD64(ESR_EL2, FP_EXC_DZF)

/* [0] Invalid Operation exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL2_FP_EXC_IOF_MASK                   UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL2_FP_EXC_IOF_SHIFT                  0
ONEREG_FIELD64(ESR_EL2, FP_EXC_IOF)

#define ONEREG_ESR_EL2_FP_EXC_RES0                       UINT64_C(0x00ffffff017ff860)
#define ONEREG_ESR_EL2_FP_EXC_RES1                       UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, GCS_DATA_CHECK: Guarded Control Stack data check
 * Where bits 31:26 are 0x2d and bits 23:20 are 0x0.
 */

/* [23:20] 0: data check */
#define ONEREG_ESR_EL2_GCS_DATA_CHECK_ExType_MASK        UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL2_GCS_DATA_CHECK_ExType_SHIFT       20
ONEREG_FIELD64(ESR_EL2, GCS_DATA_CHECK_ExType)

/* [9:5] Number of the register of the instruction */
#define ONEREG_ESR_EL2_GCS_DATA_CHECK_Rn_MASK            UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL2_GCS_DATA_CHECK_Rn_SHIFT           5
ONEREG_FIELD64(ESR_EL2, GCS_DATA_CHECK_Rn)

/* [4:0] Instruction */
#define ONEREG_ESR_EL2_GCS_DATA_CHECK_IT_MASK            UINT64_C(0x000000000000001f)
#define ONEREG_ESR_EL2_GCS_DATA_CHECK_IT_SHIFT           0
ONEREG_FIELD64(ESR_EL2, GCS_DATA_CHECK_IT)
enum {
	ONEREG_ESR_EL2_GCS_DATA_CHECK_IT_RET = 0, /* Procedure return without pointer authentication */
	ONEREG_ESR_EL2_GCS_DATA_CHECK_IT_GCSPOPM = 1, /* GCSPOPM instruction */
	ONEREG_ESR_EL2_GCS_DATA_CHECK_IT_RET_KEYA = 2, /* Procedure return with key A */
	ONEREG_ESR_EL2_GCS_DATA_CHECK_IT_RET_KEYB = 3, /* Procedure return with key B */
	ONEREG_ESR_EL2_GCS_DATA_CHECK_IT_GCSSS1 = 4, /* GCSSS1 instruction */
	ONEREG_ESR_EL2_GCS_DATA_CHECK_IT_GCSSS2 = 5, /* GCSSS2 instruction */
	ONEREG_ESR_EL2_GCS_DATA_CHECK_IT_GCSPOPCX = 8, /* GCSPOPCX instruction */
	ONEREG_ESR_EL2_GCS_DATA_CHECK_IT_GCSPOPX = 9, /* GCSPOPX instruction */
};

#define ONEREG_ESR_EL2_GCS_DATA_CHECK_RES0               UINT64_C(0x00ffffff010ffc00)
#define ONEREG_ESR_EL2_GCS_DATA_CHECK_RES1               UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, GCS_EXLOCK: Guarded Control Stack, PSTATE.EXLOCK
 * Where bits 31:26 are 0x2d and bits 23:20 are 0x1.
 */

/* [23:20] 1: EXLOCK */
#define ONEREG_ESR_EL2_GCS_EXLOCK_ExType_MASK            UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL2_GCS_EXLOCK_ExType_SHIFT           20
ONEREG_FIELD64(ESR_EL2, GCS_EXLOCK_ExType)

#define ONEREG_ESR_EL2_GCS_EXLOCK_RES0                   UINT64_C(0x00ffffff010fffff)
#define ONEREG_ESR_EL2_GCS_EXLOCK_RES1                   UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, GCS_STR: Trapped GCSSTR or GCSSTTR
 * Where bits 31:26 are 0x2d and bits 23:20 are 0x2.
 */

/* [23:20] 2: GCSSTR or GCSSTTR */
#define ONEREG_ESR_EL2_GCS_STR_ExType_MASK               UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL2_GCS_STR_ExType_SHIFT              20
ONEREG_FIELD64(ESR_EL2, GCS_STR_ExType)

/* [14:10] Number of the register of the address */
#define ONEREG_ESR_EL2_GCS_STR_Raddr_MASK                UINT64_C(0x0000000000007c00)
#define ONEREG_ESR_EL2_GCS_STR_Raddr_SHIFT               10
ONEREG_FIELD64(ESR_EL2, GCS_STR_Raddr)

/* [9:5] Number of the register of the data */
#define ONEREG_ESR_EL2_GCS_STR_Rvalue_MASK               UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL2_GCS_STR_Rvalue_SHIFT              5
ONEREG_FIELD64(ESR_EL2, GCS_STR_Rvalue)

#define ONEREG_ESR_EL2_GCS_STR_RES0                      UINT64_C(0x00ffffff010f801f)
#define ONEREG_ESR_EL2_GCS_STR_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, SERROR: SError exception
 * Where bits 31:26 are 0x2f and bit 24 is 0.
 */

/* [24] 0: the architected syndrome */
#define ONEREG_ESR_EL2_SERROR_IDS_MASK                   UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_SERROR_IDS_SHIFT                  24
ONEREG_FIELD64(ESR_EL2, SERROR_IDS)

/* [18] The instruction at ELR caused it */
#define ONEREG_ESR_EL2_SERROR_ELS_MASK                   UINT64_C(0x0000000000040000)
#define ONEREG_ESR_EL2_SERROR_ELS_SHIFT                  18
ONEREG_FIELD64(ESR_EL2, SERROR_ELS)

/* [17:16] Whether a store updated the location */
#define ONEREG_ESR_EL2_SERROR_WU_MASK                    UINT64_C(0x0000000000030000)
#define ONEREG_ESR_EL2_SERROR_WU_SHIFT                   16
ONEREG_FIELD64(ESR_EL2, SERROR_WU)
enum {
	ONEREG_ESR_EL2_SERROR_WU_UNKNOWN = 0, /* Not a store, or one that might have updated the location */
	ONEREG_ESR_EL2_SERROR_WU_NO = 2, /* A store that did not update the location */
	ONEREG_ESR_EL2_SERROR_WU_YES = 3, /* A store that updated the location */
};

/* [15] FAR is valid */
#define ONEREG_ESR_EL2_SERROR_VFV_MASK                   UINT64_C(0x0000000000008000)
#define ONEREG_ESR_EL2_SERROR_VFV_SHIFT                  15
ONEREG_FIELD64(ESR_EL2, SERROR_VFV)

/* [14] PFAR is valid */
#define ONEREG_ESR_EL2_SERROR_PFV_MASK                   UINT64_C(0x0000000000004000)
#define ONEREG_ESR_EL2_SERROR_PFV_SHIFT                  14
ONEREG_FIELD64(ESR_EL2, SERROR_PFV)

/* [13] An implicit error synchronization event synchronized it */
#define ONEREG_ESR_EL2_SERROR_IESB_MASK                  UINT64_C(0x0000000000002000)
#define ONEREG_ESR_EL2_SERROR_IESB_SHIFT                 13
ONEREG_FIELD64(ESR_EL2, SERROR_IESB)

/* [12:10] State of the PE */
#define ONEREG_ESR_EL2_SERROR_AET_MASK                   UINT64_C(0x0000000000001c00)
#define ONEREG_ESR_EL2_SERROR_AET_SHIFT                  10
ONEREG_FIELD64(ESR_EL2, SERROR_AET)
enum {
	ONEREG_ESR_EL2_SERROR_AET_UC = 0, /* Uncontainable */
	ONEREG_ESR_EL2_SERROR_AET_UEU = 1, /* Unrecoverable state */
	ONEREG_ESR_EL2_SERROR_AET_UEO = 2, /* Restartable state */
	ONEREG_ESR_EL2_SERROR_AET_UER = 3, /* Recoverable state */
	ONEREG_ESR_EL2_SERROR_AET_CE = 6, /* Corrected */
};

/* [9] IMPLEMENTATION DEFINED type of the External abort */
#define ONEREG_ESR_EL2_SERROR_EA_MASK                    UINT64_C(0x0000000000000200)
#define ONEREG_ESR_EL2_SERROR_EA_SHIFT                   9
ONEREG_FIELD64(ESR_EL2, SERROR_EA)

/* [7] WnR is valid */
#define ONEREG_ESR_EL2_SERROR_WnRV_MASK                  UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL2_SERROR_WnRV_SHIFT                 7
ONEREG_FIELD64(ESR_EL2, SERROR_WnRV)

/* [6] The access was a write */
#define ONEREG_ESR_EL2_SERROR_WnR_MASK                   UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL2_SERROR_WnR_SHIFT                  6
ONEREG_FIELD64(ESR_EL2, SERROR_WnR)

/* [5:0] Fault status */
#define ONEREG_ESR_EL2_SERROR_DFSC_MASK                  UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL2_SERROR_DFSC_SHIFT                 0
ONEREG_FIELD64(ESR_EL2, SERROR_DFSC)
enum {
	ONEREG_ESR_EL2_SERROR_DFSC_UNCATEGORIZED = 0, /* Error without a category */
	ONEREG_ESR_EL2_SERROR_DFSC_SERROR = 0x11, /* Asynchronous SError exception */
};

#define ONEREG_ESR_EL2_SERROR_RES0                       UINT64_C(0x00ffffff00f80100)
#define ONEREG_ESR_EL2_SERROR_RES1                       UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, SERROR_IMPDEF: SError exception, with an IMPLEMENTATION DEFINED syndrome
 * Where bits 31:26 are 0x2f and bit 24 is 1.
 */

/* [24] 1: an IMPLEMENTATION DEFINED syndrome */
#define ONEREG_ESR_EL2_SERROR_IMPDEF_IDS_MASK            UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_SERROR_IMPDEF_IDS_SHIFT           24
ONEREG_FIELD64(ESR_EL2, SERROR_IMPDEF_IDS)

#define ONEREG_ESR_EL2_SERROR_IMPDEF_RES0                UINT64_C(0x00ffffff00000000)
#define ONEREG_ESR_EL2_SERROR_IMPDEF_RES1                UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, BREAKPT: Breakpoint or Vector Catch exception
 * Where bits 31:26 are 0x30, 0x31 or 0x3a.
 */

/* [5:0] Fault status */
#define ONEREG_ESR_EL2_BREAKPT_IFSC_MASK                 UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL2_BREAKPT_IFSC_SHIFT                0
ONEREG_FIELD64(ESR_EL2, BREAKPT_IFSC)
enum {
	ONEREG_ESR_EL2_BREAKPT_IFSC_DEBUG = 0x22, /* Debug exception */
};

#define ONEREG_ESR_EL2_BREAKPT_RES0                      UINT64_C(0x00ffffff01ffffc0)
#define ONEREG_ESR_EL2_BREAKPT_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, SOFTSTP: Software Step exception
 * Where bits 31:26 are 0x32 or 0x33.
 */

/* [24] EX is valid */
#define ONEREG_ESR_EL2_SOFTSTP_ISV_MASK                  UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL2_SOFTSTP_ISV_SHIFT                 24
ONEREG_FIELD64(ESR_EL2, SOFTSTP_ISV)

/* [6] A Load-Exclusive was stepped */
#define ONEREG_ESR_EL2_SOFTSTP_EX_MASK                   UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL2_SOFTSTP_EX_SHIFT                  6
ONEREG_FIELD64(ESR_EL2, SOFTSTP_EX)

/* [5:0] Fault status */
#define ONEREG_ESR_EL2_SOFTSTP_IFSC_MASK                 UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL2_SOFTSTP_IFSC_SHIFT                0
ONEREG_FIELD64(ESR_EL2, SOFTSTP_IFSC)
enum {
	ONEREG_ESR_EL2_SOFTSTP_IFSC_DEBUG = 0x22, /* Debug exception */
};

#define ONEREG_ESR_EL2_SOFTSTP_RES0                      UINT64_C(0x00ffffff00ffff80)
#define ONEREG_ESR_EL2_SOFTSTP_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, WATCHPT: Watchpoint exception
 * Where bits 31:26 are 0x34 or 0x35.
 */

/* [40] The access was one of the Guarded Control Stack */
#define ONEREG_ESR_EL2_WATCHPT_GCS_MASK                  UINT64_C(0x0000010000000000)
#define ONEREG_ESR_EL2_WATCHPT_GCS_SHIFT                 40
ONEREG_FIELD64(ESR_EL2, WATCHPT_GCS)

/* [23:18] Number of the watchpoint */
#define ONEREG_ESR_EL2_WATCHPT_WPT_MASK                  UINT64_C(0x0000000000fc0000)
#define ONEREG_ESR_EL2_WATCHPT_WPT_SHIFT                 18
ONEREG_FIELD64(ESR_EL2, WATCHPT_WPT)

/* [17] WPT is valid */
#define ONEREG_ESR_EL2_WATCHPT_WPTV_MASK                 UINT64_C(0x0000000000020000)
#define ONEREG_ESR_EL2_WATCHPT_WPTV_SHIFT                17
ONEREG_FIELD64(ESR_EL2, WATCHPT_WPTV)

/* [16] The watchpoint might not have matched the access */
#define ONEREG_ESR_EL2_WATCHPT_WPF_MASK                  UINT64_C(0x0000000000010000)
#define ONEREG_ESR_EL2_WATCHPT_WPF_SHIFT                 16
ONEREG_FIELD64(ESR_EL2, WATCHPT_WPF)

/* [15] FAR is not precise, but of the same granule */
#define ONEREG_ESR_EL2_WATCHPT_FnP_MASK                  UINT64_C(0x0000000000008000)
#define ONEREG_ESR_EL2_WATCHPT_FnP_SHIFT                 15
ONEREG_FIELD64(ESR_EL2, WATCHPT_FnP)

/* [13] The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only */
#define ONEREG_ESR_EL2_WATCHPT_VNCR_MASK                 UINT64_C(0x0000000000002000)
#define ONEREG_ESR_EL2_WATCHPT_VNCR_SHIFT                13
ONEREG_FIELD64(ESR_EL2, WATCHPT_VNCR)

/* [10] FAR is not valid */
#define ONEREG_ESR_EL2_WATCHPT_FnV_MASK                  UINT64_C(0x0000000000000400)
#define ONEREG_ESR_EL2_WATCHPT_FnV_SHIFT                 10
ONEREG_FIELD64(ESR_EL2, WATCHPT_FnV)

/* [8] The instruction was cache maintenance */
#define ONEREG_ESR_EL2_WATCHPT_CM_MASK                   UINT64_C(0x0000000000000100)
#define ONEREG_ESR_EL2_WATCHPT_CM_SHIFT                  8
ONEREG_FIELD64(ESR_EL2, WATCHPT_CM)

/* [6] The access was a write */
#define ONEREG_ESR_EL2_WATCHPT_WnR_MASK                  UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL2_WATCHPT_WnR_SHIFT                 6
ONEREG_FIELD64(ESR_EL2, WATCHPT_WnR)

/* [5:0] Fault status */
#define ONEREG_ESR_EL2_WATCHPT_DFSC_MASK                 UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL2_WATCHPT_DFSC_SHIFT                0
ONEREG_FIELD64(ESR_EL2, WATCHPT_DFSC)
enum {
	ONEREG_ESR_EL2_WATCHPT_DFSC_DEBUG = 0x22, /* Debug exception */
};

#define ONEREG_ESR_EL2_WATCHPT_RES0                      UINT64_C(0x00fffeff01005a80)
#define ONEREG_ESR_EL2_WATCHPT_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, BRK: BKPT or BRK
 * Where bits 31:26 are 0x38 or 0x3c.
 */

/* [15:0] Immediate of the instruction, zero-extended */
#define ONEREG_ESR_EL2_BRK_Comment_MASK                  UINT64_C(0x000000000000ffff)
#define ONEREG_ESR_EL2_BRK_Comment_SHIFT                 0
ONEREG_FIELD64(ESR_EL2, BRK_Comment)

#define ONEREG_ESR_EL2_BRK_RES0                          UINT64_C(0x00ffffff01ff0000)
#define ONEREG_ESR_EL2_BRK_RES1                          UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, PROFILING: Profiling exception
 * Where bits 31:26 are 0x3d.
 */

/* [5:1] Reason */
#define ONEREG_ESR_EL2_PROFILING_FSC_MASK                UINT64_C(0x000000000000003e)
#define ONEREG_ESR_EL2_PROFILING_FSC_SHIFT               1
ONEREG_FIELD64(ESR_EL2, PROFILING_FSC)
enum {
	ONEREG_ESR_EL2_PROFILING_FSC_PMU = 0, /* PMU Profiling exception */
	ONEREG_ESR_EL2_PROFILING_FSC_SPE = 1, /* Profiling Buffer management event */
	ONEREG_ESR_EL2_PROFILING_FSC_TRBE = 2, /* Trace Buffer management event */
};

/* [0] Taken synchronously */
#define ONEREG_ESR_EL2_PROFILING_SYNC_MASK               UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL2_PROFILING_SYNC_SHIFT              0
ONEREG_FIELD64(ESR_EL2, PROFILING_SYNC)

#define ONEREG_ESR_EL2_PROFILING_RES0                    UINT64_C(0x00ffffff01ffffc0)
#define ONEREG_ESR_EL2_PROFILING_RES1                    UINT64_C(0x0000000000000000)

/*
 * ESR_EL2, Other: Any other exception class
 * Otherwise.
 */

/* [55:32] Instruction Specific Syndrome, second part */
#define ONEREG_ESR_EL2_Other_ISS2_MASK                   UINT64_C(0x00ffffff00000000)
#define ONEREG_ESR_EL2_Other_ISS2_SHIFT                  32
ONEREG_FIELD64(ESR_EL2, Other_ISS2)

/* [24:0] Instruction Specific Syndrome */
#define ONEREG_ESR_EL2_Other_ISS_MASK                    UINT64_C(0x0000000001ffffff)
#define ONEREG_ESR_EL2_Other_ISS_SHIFT                   0
ONEREG_FIELD64(ESR_EL2, Other_ISS)

#define ONEREG_ESR_EL2_Other_RES0                        UINT64_C(0x0000000000000000)
#define ONEREG_ESR_EL2_Other_RES1                        UINT64_C(0x0000000000000000)

/* FAR_EL2 has no accessors: ADDR is the whole register: Virtual address that faulted */

/*
 * HPFAR_EL2: Hypervisor IPA Fault Address Register
 */

/* [63] The faulting IPA is in the Non-secure IPA space */
#define ONEREG_HPFAR_EL2_NS_MASK                         UINT64_C(0x8000000000000000)
#define ONEREG_HPFAR_EL2_NS_SHIFT                        63
ONEREG_FIELD64(HPFAR_EL2, NS)

/* [47:4] Faulting intermediate physical address, bits 55:12 */
#define ONEREG_HPFAR_EL2_FIPA_MASK                       UINT64_C(0x0000fffffffffff0)
#define ONEREG_HPFAR_EL2_FIPA_SHIFT                      4
ONEREG_FIELD64(HPFAR_EL2, FIPA)

#define ONEREG_HPFAR_EL2_RES0                            UINT64_C(0x7fff00000000000f)
#define ONEREG_HPFAR_EL2_RES1                            UINT64_C(0x0000000000000000)

/* AFSR0_EL2 has no accessors: no fields; all bits are IMPDEF */

/* AFSR1_EL2 has no accessors: no fields; all bits are IMPDEF */

/*
 * VDISR_EL2: Virtual Deferred Interrupt Status Register
 */

/* [31] ESB has deferred a virtual SError */
#define ONEREG_VDISR_EL2_A_MASK                          UINT64_C(0x0000000080000000)
#define ONEREG_VDISR_EL2_A_SHIFT                         31
ONEREG_FIELD64(VDISR_EL2, A)

#define ONEREG_VDISR_EL2_RES0                            UINT64_C(0xffffffff7e000000)
#define ONEREG_VDISR_EL2_RES1                            UINT64_C(0x0000000000000000)

/*
 * VDISR_EL2, AArch64: EL1 is AArch64
 * Where HCR_EL2.RW is 1.
 */

/* [24] ISS is IMPLEMENTATION DEFINED (from VSESR_EL2) */
#define ONEREG_VDISR_EL2_AArch64_IDS_MASK                UINT64_C(0x0000000001000000)
#define ONEREG_VDISR_EL2_AArch64_IDS_SHIFT               24
ONEREG_FIELD64(VDISR_EL2, AArch64_IDS)

/* [23:0] Syndrome of the SError (from VSESR_EL2) */
#define ONEREG_VDISR_EL2_AArch64_ISS_MASK                UINT64_C(0x0000000000ffffff)
#define ONEREG_VDISR_EL2_AArch64_ISS_SHIFT               0
ONEREG_FIELD64(VDISR_EL2, AArch64_ISS)

#define ONEREG_VDISR_EL2_AArch64_RES0                    UINT64_C(0x0000000000000000)
#define ONEREG_VDISR_EL2_AArch64_RES1                    UINT64_C(0x0000000000000000)

/*
 * VDISR_EL2, AArch32_LPAE: EL1 is AArch32 with the Long-descriptor format
 * Where HCR_EL2.RW is 0 and bit 9 is 1.
 */

/* [15:14] Severity of the SError (from VSESR_EL2) */
#define ONEREG_VDISR_EL2_AArch32_LPAE_AET_MASK           UINT64_C(0x000000000000c000)
#define ONEREG_VDISR_EL2_AArch32_LPAE_AET_SHIFT          14
ONEREG_FIELD64(VDISR_EL2, AArch32_LPAE_AET)
enum {
	ONEREG_VDISR_EL2_AArch32_LPAE_AET_UC = 0, /* Uncontainable */
	ONEREG_VDISR_EL2_AArch32_LPAE_AET_UEU = 1, /* Unrecoverable */
	ONEREG_VDISR_EL2_AArch32_LPAE_AET_UEO = 2, /* Restartable */
	ONEREG_VDISR_EL2_AArch32_LPAE_AET_UER = 3, /* Recoverable */
};

/* [12] External abort type (from VSESR_EL2) */
#define ONEREG_VDISR_EL2_AArch32_LPAE_ExT_MASK           UINT64_C(0x0000000000001000)
#define ONEREG_VDISR_EL2_AArch32_LPAE_ExT_SHIFT          12
ONEREG_FIELD64(VDISR_EL2, AArch32_LPAE_ExT)

/* [9] Long-descriptor format (TTBCR.EAE) */
#define ONEREG_VDISR_EL2_AArch32_LPAE_LPAE_MASK          UINT64_C(0x0000000000000200)
#define ONEREG_VDISR_EL2_AArch32_LPAE_LPAE_SHIFT         9
ONEREG_FIELD64(VDISR_EL2, AArch32_LPAE_LPAE)

/* [5:0] Fault status code */
#define ONEREG_VDISR_EL2_AArch32_LPAE_STATUS_MASK        UINT64_C(0x000000000000003f)
#define ONEREG_VDISR_EL2_AArch32_LPAE_STATUS_SHIFT       0
ONEREG_FIELD64(VDISR_EL2, AArch32_LPAE_STATUS)
enum {
	ONEREG_VDISR_EL2_AArch32_LPAE_STATUS_SERROR = 0x11, /* Asynchronous SError exception */
};

#define ONEREG_VDISR_EL2_AArch32_LPAE_RES0               UINT64_C(0x0000000001ff2dc0)
#define ONEREG_VDISR_EL2_AArch32_LPAE_RES1               UINT64_C(0x0000000000000000)

/*
 * VDISR_EL2, AArch32_short: EL1 is AArch32 with the Short-descriptor format
 * Where HCR_EL2.RW is 0 and bit 9 is 0.
 */

/* [15:14] Severity of the SError (from VSESR_EL2) */
#define ONEREG_VDISR_EL2_AArch32_short_AET_MASK          UINT64_C(0x000000000000c000)
#define ONEREG_VDISR_EL2_AArch32_short_AET_SHIFT         14
ONEREG_FIELD64(VDISR_EL2, AArch32_short_AET)
enum {
	ONEREG_VDISR_EL2_AArch32_short_AET_UC = 0, /* Uncontainable */
	ONEREG_VDISR_EL2_AArch32_short_AET_UEU = 1, /* Unrecoverable */
	ONEREG_VDISR_EL2_AArch32_short_AET_UEO = 2, /* Restartable */
	ONEREG_VDISR_EL2_AArch32_short_AET_UER = 3, /* Recoverable */
};

/* [12] External abort type (from VSESR_EL2) */
#define ONEREG_VDISR_EL2_AArch32_short_ExT_MASK          UINT64_C(0x0000000000001000)
#define ONEREG_VDISR_EL2_AArch32_short_ExT_SHIFT         12
ONEREG_FIELD64(VDISR_EL2, AArch32_short_ExT)

/* [10] Fault status code, bit 4; 0b10110 is an asynchronous SError exception */
#define ONEREG_VDISR_EL2_AArch32_short_FS_4_MASK         UINT64_C(0x0000000000000400)
#define ONEREG_VDISR_EL2_AArch32_short_FS_4_SHIFT        10
ONEREG_FIELD64(VDISR_EL2, AArch32_short_FS_4)

/* [9] Long-descriptor format (TTBCR.EAE) */
#define ONEREG_VDISR_EL2_AArch32_short_LPAE_MASK         UINT64_C(0x0000000000000200)
#define ONEREG_VDISR_EL2_AArch32_short_LPAE_SHIFT        9
ONEREG_FIELD64(VDISR_EL2, AArch32_short_LPAE)

/* [3:0] Fault status code, bits 3:0 */
#define ONEREG_VDISR_EL2_AArch32_short_FS_3_0_MASK       UINT64_C(0x000000000000000f)
#define ONEREG_VDISR_EL2_AArch32_short_FS_3_0_SHIFT      0
ONEREG_FIELD64(VDISR_EL2, AArch32_short_FS_3_0)

#define ONEREG_VDISR_EL2_AArch32_short_RES0              UINT64_C(0x0000000001ff29f0)
#define ONEREG_VDISR_EL2_AArch32_short_RES1              UINT64_C(0x0000000000000000)

/*
 * VSESR_EL2: Virtual SError Exception Syndrome Register
 */

#define ONEREG_VSESR_EL2_RES0                            UINT64_C(0x0000000000000000)
#define ONEREG_VSESR_EL2_RES1                            UINT64_C(0x0000000000000000)

/*
 * VSESR_EL2, AArch64: EL1 is AArch64
 * Where HCR_EL2.RW is 1.
 */

/* [24] ISS is IMPLEMENTATION DEFINED, for ESR_EL1 of a virtual SError */
#define ONEREG_VSESR_EL2_AArch64_IDS_MASK                UINT64_C(0x0000000001000000)
#define ONEREG_VSESR_EL2_AArch64_IDS_SHIFT               24
ONEREG_FIELD64(VSESR_EL2, AArch64_IDS)

/* [23:0] Syndrome, for ESR_EL1 of a virtual SError */
#define ONEREG_VSESR_EL2_AArch64_ISS_MASK                UINT64_C(0x0000000000ffffff)
#define ONEREG_VSESR_EL2_AArch64_ISS_SHIFT               0
ONEREG_FIELD64(VSESR_EL2, AArch64_ISS)

#define ONEREG_VSESR_EL2_AArch64_RES0                    UINT64_C(0xfffffffffe000000)
#define ONEREG_VSESR_EL2_AArch64_RES1                    UINT64_C(0x0000000000000000)

/*
 * VSESR_EL2, AArch32: EL1 is AArch32
 * Where HCR_EL2.RW is 0.
 */

/* [15:14] Severity, for DFSR of a virtual SError */
#define ONEREG_VSESR_EL2_AArch32_AET_MASK                UINT64_C(0x000000000000c000)
#define ONEREG_VSESR_EL2_AArch32_AET_SHIFT               14
ONEREG_FIELD64(VSESR_EL2, AArch32_AET)
enum {
	ONEREG_VSESR_EL2_AArch32_AET_UC = 0, /* Uncontainable */
	ONEREG_VSESR_EL2_AArch32_AET_UEU = 1, /* Unrecoverable */
	ONEREG_VSESR_EL2_AArch32_AET_UEO = 2, /* Restartable */
	ONEREG_VSESR_EL2_AArch32_AET_UER = 3, /* Recoverable */
};

/* [12] External abort type, for DFSR of a virtual SError */
#define ONEREG_VSESR_EL2_AArch32_ExT_MASK                UINT64_C(0x0000000000001000)
#define ONEREG_VSESR_EL2_AArch32_ExT_SHIFT               12
ONEREG_FIELD64(VSESR_EL2, AArch32_ExT)

#define ONEREG_VSESR_EL2_AArch32_RES0                    UINT64_C(0xffffffffffff2fff)
#define ONEREG_VSESR_EL2_AArch32_RES1                    UINT64_C(0x0000000000000000)

/* SP_EL2 has no accessors: StackPointer is the whole register: Stack pointer of EL2 */

/*
 * CONTEXTIDR_EL2: Context ID Register (EL2)
 */

/* [31:0] Process identifier */
#define ONEREG_CONTEXTIDR_EL2_PROCID_MASK                UINT64_C(0x00000000ffffffff)
#define ONEREG_CONTEXTIDR_EL2_PROCID_SHIFT               0
ONEREG_FIELD64(CONTEXTIDR_EL2, PROCID)

#define ONEREG_CONTEXTIDR_EL2_RES0                       UINT64_C(0xffffffff00000000)
#define ONEREG_CONTEXTIDR_EL2_RES1                       UINT64_C(0x0000000000000000)

/* TPIDR_EL2 has no accessors: ThreadID is the whole register: Thread identifier of software at EL2 */

#endif /* ONEREG_FIELDS_EL2_H */
