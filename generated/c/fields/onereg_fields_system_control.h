/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/system-control.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_SYSTEM_CONTROL_H
#define ONEREG_FIELDS_SYSTEM_CONTROL_H

#include "onereg_accessors.h"

/*
 * SCTLR_EL1: System Control Register (EL1)
 */

/* [63] EL0 accesses to IMPLEMENTATION DEFINED registers and instructions are trapped */
#define ONEREG_SCTLR_EL1_TIDCP_MASK                      UINT64_C(0x8000000000000000)
#define ONEREG_SCTLR_EL1_TIDCP_SHIFT                     63
ONEREG_FIELD64(SCTLR_EL1, TIDCP)

/* [62] PSTATE.SP masks interrupts at EL1, where NMI is 1 */
#define ONEREG_SCTLR_EL1_SPINTMASK_MASK                  UINT64_C(0x4000000000000000)
#define ONEREG_SCTLR_EL1_SPINTMASK_SHIFT                 62
ONEREG_FIELD64(SCTLR_EL1, SPINTMASK)

/* [61] Non-maskable interrupts and PSTATE.ALLINT are enabled */
#define ONEREG_SCTLR_EL1_NMI_MASK                        UINT64_C(0x2000000000000000)
#define ONEREG_SCTLR_EL1_NMI_SHIFT                       61
ONEREG_FIELD64(SCTLR_EL1, NMI)

/* [60] EL0 accesses to TPIDR2_EL0 are not trapped */
#define ONEREG_SCTLR_EL1_EnTP2_MASK                      UINT64_C(0x1000000000000000)
#define ONEREG_SCTLR_EL1_EnTP2_SHIFT                     60
ONEREG_FIELD64(SCTLR_EL1, EnTP2)

/* [59] Loads of EL1 are not tag checked, stores only */
#define ONEREG_SCTLR_EL1_TCSO_MASK                       UINT64_C(0x0800000000000000)
#define ONEREG_SCTLR_EL1_TCSO_SHIFT                      59
ONEREG_FIELD64(SCTLR_EL1, TCSO)

/* [58] Loads of EL0 are not tag checked, stores only */
#define ONEREG_SCTLR_EL1_TCSO0_MASK                      UINT64_C(0x0400000000000000)
#define ONEREG_SCTLR_EL1_TCSO0_SHIFT                     58
ONEREG_FIELD64(SCTLR_EL1, TCSO0)

/* [57] PAN also applies to pages that EL0 can only execute */
#define ONEREG_SCTLR_EL1_EPAN_MASK                       UINT64_C(0x0200000000000000)
#define ONEREG_SCTLR_EL1_EPAN_SHIFT                      57
ONEREG_FIELD64(SCTLR_EL1, EPAN)

/* [56] LD64B and ST64B at EL0 are not trapped */
#define ONEREG_SCTLR_EL1_EnALS_MASK                      UINT64_C(0x0100000000000000)
#define ONEREG_SCTLR_EL1_EnALS_SHIFT                     56
ONEREG_FIELD64(SCTLR_EL1, EnALS)

/* [55] ST64BV0 at EL0 is not trapped */
#define ONEREG_SCTLR_EL1_EnAS0_MASK                      UINT64_C(0x0080000000000000)
#define ONEREG_SCTLR_EL1_EnAS0_SHIFT                     55
ONEREG_FIELD64(SCTLR_EL1, EnAS0)

/* [54] ST64BV at EL0 is not trapped */
#define ONEREG_SCTLR_EL1_EnASR_MASK                      UINT64_C(0x0040000000000000)
#define ONEREG_SCTLR_EL1_EnASR_SHIFT                     54
ONEREG_FIELD64(SCTLR_EL1, EnASR)

/* [49:46] Least delay of a WFE trap: 2 to the power of (TWEDEL + 8) cycles */
#define ONEREG_SCTLR_EL1_TWEDEL_MASK                     UINT64_C(0x0003c00000000000)
#define ONEREG_SCTLR_EL1_TWEDEL_SHIFT                    46
ONEREG_FIELD64(SCTLR_EL1, TWEDEL)

/* [45] The trap of WFE by nTWE is delayed by TWEDEL */
#define ONEREG_SCTLR_EL1_TWEDEn_MASK                     UINT64_C(0x0000200000000000)
#define ONEREG_SCTLR_EL1_TWEDEn_SHIFT                    45
ONEREG_FIELD64(SCTLR_EL1, TWEDEn)

/* [44] Value that PSTATE.SSBS gets on an exception to EL1 */
#define ONEREG_SCTLR_EL1_DSSBS_MASK                      UINT64_C(0x0000100000000000)
#define ONEREG_SCTLR_EL1_DSSBS_SHIFT                     44
ONEREG_FIELD64(SCTLR_EL1, DSSBS)

/* [43] EL1 can access Allocation Tags */
#define ONEREG_SCTLR_EL1_ATA_MASK                        UINT64_C(0x0000080000000000)
#define ONEREG_SCTLR_EL1_ATA_SHIFT                       43
ONEREG_FIELD64(SCTLR_EL1, ATA)

/* [42] EL0 can access Allocation Tags */
#define ONEREG_SCTLR_EL1_ATA0_MASK                       UINT64_C(0x0000040000000000)
#define ONEREG_SCTLR_EL1_ATA0_SHIFT                      42
ONEREG_FIELD64(SCTLR_EL1, ATA0)

/* [41:40] Effect of a Tag Check Fault at EL1 */
#define ONEREG_SCTLR_EL1_TCF_MASK                        UINT64_C(0x0000030000000000)
#define ONEREG_SCTLR_EL1_TCF_SHIFT                       40
ONEREG_FIELD64(SCTLR_EL1, TCF)
enum {
	ONEREG_SCTLR_EL1_TCF_NONE = 0, /* No effect */
	ONEREG_SCTLR_EL1_TCF_SYNC = 1, /* Synchronous exception */
	ONEREG_SCTLR_EL1_TCF_ASYNC = 2, /* Accumulated asynchronously */
	ONEREG_SCTLR_EL1_TCF_ASYMM = 3, /* Synchronous exception on reads, accumulated asynchronously on writes */
};

/* [39:38] Effect of a Tag Check Fault at EL0 */
#define ONEREG_SCTLR_EL1_TCF0_MASK                       UINT64_C(0x000000c000000000)
#define ONEREG_SCTLR_EL1_TCF0_SHIFT                      38
ONEREG_FIELD64(SCTLR_EL1, TCF0)
enum {
	ONEREG_SCTLR_EL1_TCF0_NONE = 0, /* No effect */
	ONEREG_SCTLR_EL1_TCF0_SYNC = 1, /* Synchronous exception */
	ONEREG_SCTLR_EL1_TCF0_ASYNC = 2, /* Accumulated asynchronously */
	ONEREG_SCTLR_EL1_TCF0_ASYMM = 3, /* Synchronous exception on reads, accumulated asynchronously on writes */
};

/* [37] An exception to EL1 synchronizes asynchronous Tag Check Faults before it */
#define ONEREG_SCTLR_EL1_ITFSB_MASK                      UINT64_C(0x0000002000000000)
#define ONEREG_SCTLR_EL1_ITFSB_SHIFT                     37
ONEREG_FIELD64(SCTLR_EL1, ITFSB)

/* [36] PACIASP and PACIBSP at EL1 are targets as BTI c is; as BTI jc if 0 */
#define ONEREG_SCTLR_EL1_BT1_MASK                        UINT64_C(0x0000001000000000)
#define ONEREG_SCTLR_EL1_BT1_SHIFT                       36
ONEREG_FIELD64(SCTLR_EL1, BT1)

/* [35] PACIASP and PACIBSP at EL0 are targets as BTI c is; as BTI jc if 0 */
#define ONEREG_SCTLR_EL1_BT0_MASK                        UINT64_C(0x0000000800000000)
#define ONEREG_SCTLR_EL1_BT0_SHIFT                       35
ONEREG_FIELD64(SCTLR_EL1, BT0)

/* [34] EL0 can access FPMR */
#define ONEREG_SCTLR_EL1_EnFPM_MASK                      UINT64_C(0x0000000400000000)
#define ONEREG_SCTLR_EL1_EnFPM_SHIFT                     34
ONEREG_FIELD64(SCTLR_EL1, EnFPM)

/* [33] Memory Copy and Memory Set instructions are enabled at EL0 */
#define ONEREG_SCTLR_EL1_MSCEn_MASK                      UINT64_C(0x0000000200000000)
#define ONEREG_SCTLR_EL1_MSCEn_SHIFT                     33
ONEREG_FIELD64(SCTLR_EL1, MSCEn)

/* [32] Cache maintenance that invalidates needs write permission at EL0 */
#define ONEREG_SCTLR_EL1_CMOW_MASK                       UINT64_C(0x0000000100000000)
#define ONEREG_SCTLR_EL1_CMOW_SHIFT                      32
ONEREG_FIELD64(SCTLR_EL1, CMOW)

/* [31] Pointer authentication of instruction addresses with key A is enabled */
#define ONEREG_SCTLR_EL1_EnIA_MASK                       UINT64_C(0x0000000080000000)
#define ONEREG_SCTLR_EL1_EnIA_SHIFT                      31
ONEREG_FIELD64(SCTLR_EL1, EnIA)

/* [30] Pointer authentication of instruction addresses with key B is enabled */
#define ONEREG_SCTLR_EL1_EnIB_MASK                       UINT64_C(0x0000000040000000)
#define ONEREG_SCTLR_EL1_EnIB_SHIFT                      30
ONEREG_FIELD64(SCTLR_EL1, EnIB)

/* [29] AArch32 load and store multiple at EL0 keep their Armv8.0 atomicity and order */
#define ONEREG_SCTLR_EL1_LSMAOE_MASK                     UINT64_C(0x0000000020000000)
#define ONEREG_SCTLR_EL1_LSMAOE_SHIFT                    29
ONEREG_FIELD64(SCTLR_EL1, LSMAOE)

/* [28] AArch32 load and store multiple at EL0 to Device memory without gathering do not fault */
#define ONEREG_SCTLR_EL1_nTLSMD_MASK                     UINT64_C(0x0000000010000000)
#define ONEREG_SCTLR_EL1_nTLSMD_SHIFT                    28
ONEREG_FIELD64(SCTLR_EL1, nTLSMD)

/* [27] Pointer authentication of data addresses with key A is enabled */
#define ONEREG_SCTLR_EL1_EnDA_MASK                       UINT64_C(0x0000000008000000)
#define ONEREG_SCTLR_EL1_EnDA_SHIFT                      27
ONEREG_FIELD64(SCTLR_EL1, EnDA)

/* [26] Cache maintenance by EL0 is not trapped */
#define ONEREG_SCTLR_EL1_UCI_MASK                        UINT64_C(0x0000000004000000)
#define ONEREG_SCTLR_EL1_UCI_SHIFT                       26
ONEREG_FIELD64(SCTLR_EL1, UCI)

/* [25] Data accesses of EL1 and translation table walks are big-endian */
#define ONEREG_SCTLR_EL1_EE_MASK                         UINT64_C(0x0000000002000000)
#define ONEREG_SCTLR_EL1_EE_SHIFT                        25
ONEREG_FIELD64(SCTLR_EL1, EE)

/* [24] Data accesses of EL0 are big-endian */
#define ONEREG_SCTLR_EL1_E0E_MASK                        UINT64_C(0x0000000001000000)
#define ONEREG_SCTLR_EL1_E0E_SHIFT                       24
ONEREG_FIELD64(SCTLR_EL1, E0E)

/* [23] An exception to EL1 leaves PSTATE.PAN as it is; if 0, sets it */
#define ONEREG_SCTLR_EL1_SPAN_MASK                       UINT64_C(0x0000000000800000)
#define ONEREG_SCTLR_EL1_SPAN_SHIFT                      23
ONEREG_FIELD64(SCTLR_EL1, SPAN)

/* [22] An exception to EL1 is a context synchronization event */
#define ONEREG_SCTLR_EL1_EIS_MASK                        UINT64_C(0x0000000000400000)
#define ONEREG_SCTLR_EL1_EIS_SHIFT                       22
ONEREG_FIELD64(SCTLR_EL1, EIS)

/* [21] Exceptions to EL1 and returns from it synchronize errors */
#define ONEREG_SCTLR_EL1_IESB_MASK                       UINT64_C(0x0000000000200000)
#define ONEREG_SCTLR_EL1_IESB_SHIFT                      21
ONEREG_FIELD64(SCTLR_EL1, IESB)

/* [20] EL0 accesses to SCXTNUM_EL0 are trapped */
#define ONEREG_SCTLR_EL1_TSCXT_MASK                      UINT64_C(0x0000000000100000)
#define ONEREG_SCTLR_EL1_TSCXT_SHIFT                     20
ONEREG_FIELD64(SCTLR_EL1, TSCXT)

/* [19] Memory that can be written cannot be executed */
#define ONEREG_SCTLR_EL1_WXN_MASK                        UINT64_C(0x0000000000080000)
#define ONEREG_SCTLR_EL1_WXN_SHIFT                       19
ONEREG_FIELD64(SCTLR_EL1, WXN)

/* [18] WFE at EL0 is not trapped */
#define ONEREG_SCTLR_EL1_nTWE_MASK                       UINT64_C(0x0000000000040000)
#define ONEREG_SCTLR_EL1_nTWE_SHIFT                      18
ONEREG_FIELD64(SCTLR_EL1, nTWE)

/* [16] WFI at EL0 is not trapped */
#define ONEREG_SCTLR_EL1_nTWI_MASK                       UINT64_C(0x0000000000010000)
#define ONEREG_SCTLR_EL1_nTWI_SHIFT                      16
ONEREG_FIELD64(SCTLR_EL1, nTWI)

/* [15] EL0 accesses to CTR_EL0 are not trapped */
#define ONEREG_SCTLR_EL1_UCT_MASK                        UINT64_C(0x0000000000008000)
#define ONEREG_SCTLR_EL1_UCT_SHIFT                       15
ONEREG_FIELD64(SCTLR_EL1, UCT)

/* [14] DC ZVA, DC GVA and DC GZVA at EL0 are not trapped */
#define ONEREG_SCTLR_EL1_DZE_MASK                        UINT64_C(0x0000000000004000)
#define ONEREG_SCTLR_EL1_DZE_SHIFT                       14
ONEREG_FIELD64(SCTLR_EL1, DZE)

/* [13] Pointer authentication of data addresses with key B is enabled */
#define ONEREG_SCTLR_EL1_EnDB_MASK                       UINT64_C(0x0000000000002000)
#define ONEREG_SCTLR_EL1_EnDB_SHIFT                      13
ONEREG_FIELD64(SCTLR_EL1, EnDB)

/* [12] Instruction accesses can be cacheable */
#define ONEREG_SCTLR_EL1_I_MASK                          UINT64_C(0x0000000000001000)
#define ONEREG_SCTLR_EL1_I_SHIFT                         12
ONEREG_FIELD64(SCTLR_EL1, I)

/* [11] An exception return from EL1 is a context synchronization event */
#define ONEREG_SCTLR_EL1_EOS_MASK                        UINT64_C(0x0000000000000800)
#define ONEREG_SCTLR_EL1_EOS_SHIFT                       11
ONEREG_FIELD64(SCTLR_EL1, EOS)

/* [10] EL0 can execute the prediction restriction instructions */
#define ONEREG_SCTLR_EL1_EnRCTX_MASK                     UINT64_C(0x0000000000000400)
#define ONEREG_SCTLR_EL1_EnRCTX_SHIFT                    10
ONEREG_FIELD64(SCTLR_EL1, EnRCTX)

/* [9] EL0 accesses to DAIF are not trapped */
#define ONEREG_SCTLR_EL1_UMA_MASK                        UINT64_C(0x0000000000000200)
#define ONEREG_SCTLR_EL1_UMA_SHIFT                       9
ONEREG_FIELD64(SCTLR_EL1, UMA)

/* [8] SETEND at EL0 is UNDEFINED */
#define ONEREG_SCTLR_EL1_SED_MASK                        UINT64_C(0x0000000000000100)
#define ONEREG_SCTLR_EL1_SED_SHIFT                       8
ONEREG_FIELD64(SCTLR_EL1, SED)

/* [7] Some uses of IT at EL0 are UNDEFINED */
#define ONEREG_SCTLR_EL1_ITD_MASK                        UINT64_C(0x0000000000000080)
#define ONEREG_SCTLR_EL1_ITD_SHIFT                       7
ONEREG_FIELD64(SCTLR_EL1, ITD)

/* [6] Unaligned acquire and release accesses within 16 bytes do not fault */
#define ONEREG_SCTLR_EL1_nAA_MASK                        UINT64_C(0x0000000000000040)
#define ONEREG_SCTLR_EL1_nAA_SHIFT                       6
ONEREG_FIELD64(SCTLR_EL1, nAA)

/* [5] CP15DMB, CP15DSB and CP15ISB at EL0 are enabled */
#define ONEREG_SCTLR_EL1_CP15BEN_MASK                    UINT64_C(0x0000000000000020)
#define ONEREG_SCTLR_EL1_CP15BEN_SHIFT                   5
ONEREG_FIELD64(SCTLR_EL1, CP15BEN)

/* [4] The alignment of SP is checked at EL0 */
#define ONEREG_SCTLR_EL1_SA0_MASK                        UINT64_C(0x0000000000000010)
#define ONEREG_SCTLR_EL1_SA0_SHIFT                       4
ONEREG_FIELD64(SCTLR_EL1, SA0)

/* [3] The alignment of SP is checked at EL1 */
#define ONEREG_SCTLR_EL1_SA_MASK                         UINT64_C(0x0000000000000008)
#define ONEREG_SCTLR_EL1_SA_SHIFT                        3
ONEREG_FIELD64(SCTLR_EL1, SA)

/* [2] Data accesses and translation table walks can be cacheable */
#define ONEREG_SCTLR_EL1_C_MASK                          UINT64_C(0x0000000000000004)
#define ONEREG_SCTLR_EL1_C_SHIFT                         2
ONEREG_FIELD64(SCTLR_EL1, C)

/* [1] The alignment of data accesses is checked */
#define ONEREG_SCTLR_EL1_A_MASK                          UINT64_C(0x0000000000000002)
#define ONEREG_SCTLR_EL1_A_SHIFT                         1
ONEREG_FIELD64(SCTLR_EL1, A)

/* [0] Stage 1 translation of EL1&0 is enabled */
#define ONEREG_SCTLR_EL1_M_MASK                          UINT64_C(0x0000000000000001)
#define ONEREG_SCTLR_EL1_M_SHIFT                         0
ONEREG_FIELD64(SCTLR_EL1, M)

#define ONEREG_SCTLR_EL1_RES0                            UINT64_C(0x003c000000020000)
#define ONEREG_SCTLR_EL1_RES1                            UINT64_C(0x0000000000000000)

/* ACTLR_EL1 has no accessors: no fields; all bits are IMPDEF */

/*
 * CPACR_EL1: Architectural Feature Access Control Register
 */

/* [33] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_CPACR_EL1_E0TP1E_MASK                     UINT64_C(0x0000000200000000)
#define ONEREG_CPACR_EL1_E0TP1E_SHIFT                    33
ONEREG_FIELD64(CPACR_EL1, E0TP1E)

/* [32] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_CPACR_EL1_E0TP0E_MASK                     UINT64_C(0x0000000100000000)
#define ONEREG_CPACR_EL1_E0TP0E_SHIFT                    32
ONEREG_FIELD64(CPACR_EL1, E0TP0E)

/* [31] No effect at EL1; for a hypervisor in a vCPU, as CPTR_EL2.TCPAC */
#define ONEREG_CPACR_EL1_TCPAC_MASK                      UINT64_C(0x0000000080000000)
#define ONEREG_CPACR_EL1_TCPAC_SHIFT                     31
ONEREG_FIELD64(CPACR_EL1, TCPAC)

/* [30] No effect at EL1; for a hypervisor in a vCPU, as CPTR_EL2.TAM */
#define ONEREG_CPACR_EL1_TAM_MASK                        UINT64_C(0x0000000040000000)
#define ONEREG_CPACR_EL1_TAM_SHIFT                       30
ONEREG_FIELD64(CPACR_EL1, TAM)

/* [29] EL0 accesses to POR_EL0 are not trapped */
#define ONEREG_CPACR_EL1_E0POE_MASK                      UINT64_C(0x0000000020000000)
#define ONEREG_CPACR_EL1_E0POE_SHIFT                     29
ONEREG_FIELD64(CPACR_EL1, E0POE)

/* [28] Accesses to trace registers are trapped */
#define ONEREG_CPACR_EL1_TTA_MASK                        UINT64_C(0x0000000010000000)
#define ONEREG_CPACR_EL1_TTA_SHIFT                       28
ONEREG_FIELD64(CPACR_EL1, TTA)

/* [25:24] Traps of SME, of streaming SVE, of SVCR and SMCR_EL1 */
#define ONEREG_CPACR_EL1_SMEN_MASK                       UINT64_C(0x0000000003000000)
#define ONEREG_CPACR_EL1_SMEN_SHIFT                      24
ONEREG_FIELD64(CPACR_EL1, SMEN)
enum {
	ONEREG_CPACR_EL1_SMEN_TRAP_ALL = 0, /* Trapped at EL1 and EL0 */
	ONEREG_CPACR_EL1_SMEN_TRAP_EL0 = 1, /* Trapped at EL0 */
	ONEREG_CPACR_EL1_SMEN_TRAP_ALL_2 = 2, /* As TRAP_ALL */
	ONEREG_CPACR_EL1_SMEN_NO_TRAP = 3, /* Not trapped */
};

/* [21:20] Traps of Advanced SIMD, floating-point, SVE and SME */
#define ONEREG_CPACR_EL1_FPEN_MASK                       UINT64_C(0x0000000000300000)
#define ONEREG_CPACR_EL1_FPEN_SHIFT                      20
ONEREG_FIELD64(CPACR_EL1, FPEN)
enum {
	ONEREG_CPACR_EL1_FPEN_TRAP_ALL = 0, /* Trapped at EL1 and EL0 */
	ONEREG_CPACR_EL1_FPEN_TRAP_EL0 = 1, /* Trapped at EL0 */
	ONEREG_CPACR_EL1_FPEN_TRAP_ALL_2 = 2, /* As TRAP_ALL */
	ONEREG_CPACR_EL1_FPEN_NO_TRAP = 3, /* Not trapped */
};

/* [17:16] Traps of non-streaming SVE and of ZCR_EL1 */
#define ONEREG_CPACR_EL1_ZEN_MASK                        UINT64_C(0x0000000000030000)
#define ONEREG_CPACR_EL1_ZEN_SHIFT                       16
ONEREG_FIELD64(CPACR_EL1, ZEN)
enum {
	ONEREG_CPACR_EL1_ZEN_TRAP_ALL = 0, /* Trapped at EL1 and EL0 */
	ONEREG_CPACR_EL1_ZEN_TRAP_EL0 = 1, /* Trapped at EL0 */
	ONEREG_CPACR_EL1_ZEN_TRAP_ALL_2 = 2, /* As TRAP_ALL */
	ONEREG_CPACR_EL1_ZEN_NO_TRAP = 3, /* Not trapped */
};

#define ONEREG_CPACR_EL1_RES0                            UINT64_C(0xfffffffc0cccffff)
#define ONEREG_CPACR_EL1_RES1                            UINT64_C(0x0000000000000000)

/*
 * SCTLR2_EL1: System Control Register (EL1)
 */

/* [28] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_EnTP3_MASK                     UINT64_C(0x0000000010000000)
#define ONEREG_SCTLR2_EL1_EnTP3_SHIFT                    28
ONEREG_FIELD64(SCTLR2_EL1, EnTP3)

/* [26] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_TLBOSNIS_MASK                  UINT64_C(0x0000000004000000)
#define ONEREG_SCTLR2_EL1_TLBOSNIS_SHIFT                 26
ONEREG_FIELD64(SCTLR2_EL1, TLBOSNIS)

/* [25] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_FDIT_MASK                      UINT64_C(0x0000000002000000)
#define ONEREG_SCTLR2_EL1_FDIT_SHIFT                     25
ONEREG_FIELD64(SCTLR2_EL1, FDIT)

/* [24] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_BTD_MASK                       UINT64_C(0x0000000001000000)
#define ONEREG_SCTLR2_EL1_BTD_SHIFT                      24
ONEREG_FIELD64(SCTLR2_EL1, BTD)

/* [23] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_BTD0_MASK                      UINT64_C(0x0000000000800000)
#define ONEREG_SCTLR2_EL1_BTD0_SHIFT                     23
ONEREG_FIELD64(SCTLR2_EL1, BTD0)

/* [22] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_EnIA2_MASK                     UINT64_C(0x0000000000400000)
#define ONEREG_SCTLR2_EL1_EnIA2_SHIFT                    22
ONEREG_FIELD64(SCTLR2_EL1, EnIA2)

/* [21] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_EnIB2_MASK                     UINT64_C(0x0000000000200000)
#define ONEREG_SCTLR2_EL1_EnIB2_SHIFT                    21
ONEREG_FIELD64(SCTLR2_EL1, EnIB2)

/* [20] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_EnDA2_MASK                     UINT64_C(0x0000000000100000)
#define ONEREG_SCTLR2_EL1_EnDA2_SHIFT                    20
ONEREG_FIELD64(SCTLR2_EL1, EnDA2)

/* [19] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_EnDB2_MASK                     UINT64_C(0x0000000000080000)
#define ONEREG_SCTLR2_EL1_EnDB2_SHIFT                    19
ONEREG_FIELD64(SCTLR2_EL1, EnDB2)

/* [17] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_VT_MASK                        UINT64_C(0x0000000000020000)
#define ONEREG_SCTLR2_EL1_VT_SHIFT                       17
ONEREG_FIELD64(SCTLR2_EL1, VT)

/* [16] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_TEOS_MASK                      UINT64_C(0x0000000000010000)
#define ONEREG_SCTLR2_EL1_TEOS_SHIFT                     16
ONEREG_FIELD64(SCTLR2_EL1, TEOS)

/* [15] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_TEIS_MASK                      UINT64_C(0x0000000000008000)
#define ONEREG_SCTLR2_EL1_TEIS_SHIFT                     15
ONEREG_FIELD64(SCTLR2_EL1, TEIS)

/* [14] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_SCTLR2_EL1_DTZ_MASK                       UINT64_C(0x0000000000004000)
#define ONEREG_SCTLR2_EL1_DTZ_SHIFT                      14
ONEREG_FIELD64(SCTLR2_EL1, DTZ)

/* [12] Pointer arithmetic of multiplications at EL0 is checked, where CPTA0 is 1 */
#define ONEREG_SCTLR2_EL1_CPTM0_MASK                     UINT64_C(0x0000000000001000)
#define ONEREG_SCTLR2_EL1_CPTM0_SHIFT                    12
ONEREG_FIELD64(SCTLR2_EL1, CPTM0)

/* [11] Pointer arithmetic of multiplications at EL1 is checked, where CPTA is 1 */
#define ONEREG_SCTLR2_EL1_CPTM_MASK                      UINT64_C(0x0000000000000800)
#define ONEREG_SCTLR2_EL1_CPTM_SHIFT                     11
ONEREG_FIELD64(SCTLR2_EL1, CPTM)

/* [10] Pointer arithmetic of additions at EL0 is checked */
#define ONEREG_SCTLR2_EL1_CPTA0_MASK                     UINT64_C(0x0000000000000400)
#define ONEREG_SCTLR2_EL1_CPTA0_SHIFT                    10
ONEREG_FIELD64(SCTLR2_EL1, CPTA0)

/* [9] Pointer arithmetic of additions at EL1 is checked */
#define ONEREG_SCTLR2_EL1_CPTA_MASK                      UINT64_C(0x0000000000000200)
#define ONEREG_SCTLR2_EL1_CPTA_SHIFT                     9
ONEREG_FIELD64(SCTLR2_EL1, CPTA)

/* [8] PACM at EL0 sets PSTATE.PACM */
#define ONEREG_SCTLR2_EL1_EnPACM0_MASK                   UINT64_C(0x0000000000000100)
#define ONEREG_SCTLR2_EL1_EnPACM0_SHIFT                  8
ONEREG_FIELD64(SCTLR2_EL1, EnPACM0)

/* [7] PACM at EL1 sets PSTATE.PACM */
#define ONEREG_SCTLR2_EL1_EnPACM_MASK                    UINT64_C(0x0000000000000080)
#define ONEREG_SCTLR2_EL1_EnPACM_SHIFT                   7
ONEREG_FIELD64(SCTLR2_EL1, EnPACM)

/* [6] EL0 accesses to IMPLEMENTATION DEFINED 128-bit System registers are not trapped */
#define ONEREG_SCTLR2_EL1_EnIDCP128_MASK                 UINT64_C(0x0000000000000040)
#define ONEREG_SCTLR2_EL1_EnIDCP128_SHIFT                6
ONEREG_FIELD64(SCTLR2_EL1, EnIDCP128)

/* [5] Synchronous External aborts to EL1 go to the SError vector */
#define ONEREG_SCTLR2_EL1_EASE_MASK                      UINT64_C(0x0000000000000020)
#define ONEREG_SCTLR2_EL1_EASE_SHIFT                     5
ONEREG_FIELD64(SCTLR2_EL1, EASE)

/* [4] External aborts on reads of Normal memory can be SError exceptions */
#define ONEREG_SCTLR2_EL1_EnANERR_MASK                   UINT64_C(0x0000000000000010)
#define ONEREG_SCTLR2_EL1_EnANERR_SHIFT                  4
ONEREG_FIELD64(SCTLR2_EL1, EnANERR)

/* [3] External aborts on reads of Device memory can be SError exceptions */
#define ONEREG_SCTLR2_EL1_EnADERR_MASK                   UINT64_C(0x0000000000000008)
#define ONEREG_SCTLR2_EL1_EnADERR_SHIFT                  3
ONEREG_FIELD64(SCTLR2_EL1, EnADERR)

/* [2] PSTATE.A does not mask SError exceptions at EL1 */
#define ONEREG_SCTLR2_EL1_NMEA_MASK                      UINT64_C(0x0000000000000004)
#define ONEREG_SCTLR2_EL1_NMEA_SHIFT                     2
ONEREG_FIELD64(SCTLR2_EL1, NMEA)

#define ONEREG_SCTLR2_EL1_RES0                           UINT64_C(0xffffffffe8042003)
#define ONEREG_SCTLR2_EL1_RES1                           UINT64_C(0x0000000000000000)

/*
 * TTBR0_EL1: Translation Table Base Register 0 (EL1)
 */

/* [63:48] Address space identifier; 8 bits wide where TCR_EL1.AS is 0 */
#define ONEREG_TTBR0_EL1_ASID_MASK                       UINT64_C(0xffff000000000000)
#define ONEREG_TTBR0_EL1_ASID_SHIFT                      48
ONEREG_FIELD64(TTBR0_EL1, ASID)

/* [0] The entries are common to all PEs of the Inner Shareable domain that set it */
#define ONEREG_TTBR0_EL1_CnP_MASK                        UINT64_C(0x0000000000000001)
#define ONEREG_TTBR0_EL1_CnP_SHIFT                       0
ONEREG_FIELD64(TTBR0_EL1, CnP)

#define ONEREG_TTBR0_EL1_RES0                            UINT64_C(0x0000000000000000)
#define ONEREG_TTBR0_EL1_RES1                            UINT64_C(0x0000000000000000)

/*
 * TTBR0_EL1, VMSAv9_128: 128-bit translation table entries; these are bits 63:0 of a register of 128
 * Where TCR2_EL1.D128 is 1.
 */

/* [47:5] Bits 47:5 of the translation table's address */
#define ONEREG_TTBR0_EL1_VMSAv9_128_BADDR_MASK           UINT64_C(0x0000ffffffffffe0)
#define ONEREG_TTBR0_EL1_VMSAv9_128_BADDR_SHIFT          5
ONEREG_FIELD64(TTBR0_EL1, VMSAv9_128_BADDR)

/* [2:1] Number of levels of the walk that are skipped */
#define ONEREG_TTBR0_EL1_VMSAv9_128_SKL_MASK             UINT64_C(0x0000000000000006)
#define ONEREG_TTBR0_EL1_VMSAv9_128_SKL_SHIFT            1
ONEREG_FIELD64(TTBR0_EL1, VMSAv9_128_SKL)

#define ONEREG_TTBR0_EL1_VMSAv9_128_RES0                 UINT64_C(0x0000000000000018)
#define ONEREG_TTBR0_EL1_VMSAv9_128_RES1                 UINT64_C(0x0000000000000000)

/*
 * TTBR0_EL1, VMSAv8_64: 64-bit translation table entries
 * Otherwise.
 */

/* [47:1] Bits 47:1 of the translation table's address; 5:2 are 51:48 of 52-bit ones */
#define ONEREG_TTBR0_EL1_VMSAv8_64_BADDR_MASK            UINT64_C(0x0000fffffffffffe)
#define ONEREG_TTBR0_EL1_VMSAv8_64_BADDR_SHIFT           1
ONEREG_FIELD64(TTBR0_EL1, VMSAv8_64_BADDR)

#define ONEREG_TTBR0_EL1_VMSAv8_64_RES0                  UINT64_C(0x0000000000000000)
#define ONEREG_TTBR0_EL1_VMSAv8_64_RES1                  UINT64_C(0x0000000000000000)

/*
 * TTBR1_EL1: Translation Table Base Register 1 (EL1)
 */

/* [63:48] Address space identifier; 8 bits wide where TCR_EL1.AS is 0 */
#define ONEREG_TTBR1_EL1_ASID_MASK                       UINT64_C(0xffff000000000000)
#define ONEREG_TTBR1_EL1_ASID_SHIFT                      48
ONEREG_FIELD64(TTBR1_EL1, ASID)

/* [0] The entries are common to all PEs of the Inner Shareable domain that set it */
#define ONEREG_TTBR1_EL1_CnP_MASK                        UINT64_C(0x0000000000000001)
#define ONEREG_TTBR1_EL1_CnP_SHIFT                       0
ONEREG_FIELD64(TTBR1_EL1, CnP)

#define ONEREG_TTBR1_EL1_RES0                            UINT64_C(0x0000000000000000)
#define ONEREG_TTBR1_EL1_RES1                            UINT64_C(0x0000000000000000)

/*
 * TTBR1_EL1, VMSAv9_128: 128-bit translation table entries; these are bits 63:0 of a register of 128
 * Where TCR2_EL1.D128 is 1.
 */

/* [47:5] Bits 47:5 of the translation table's address */
#define ONEREG_TTBR1_EL1_VMSAv9_128_BADDR_MASK           UINT64_C(0x0000ffffffffffe0)
#define ONEREG_TTBR1_EL1_VMSAv9_128_BADDR_SHIFT          5
ONEREG_FIELD64(TTBR1_EL1, VMSAv9_128_BADDR)

/* [2:1] Number of levels of the walk that are skipped */
#define ONEREG_TTBR1_EL1_VMSAv9_128_SKL_MASK             UINT64_C(0x0000000000000006)
#define ONEREG_TTBR1_EL1_VMSAv9_128_SKL_SHIFT            1
ONEREG_FIELD64(TTBR1_EL1, VMSAv9_128_SKL)

#define ONEREG_TTBR1_EL1_VMSAv9_128_RES0                 UINT64_C(0x0000000000000018)
#define ONEREG_TTBR1_EL1_VMSAv9_128_RES1                 UINT64_C(0x0000000000000000)

/*
 * TTBR1_EL1, VMSAv8_64: 64-bit translation table entries
 * Otherwise.
 */

/* [47:1] Bits 47:1 of the translation table's address; 5:2 are 51:48 of 52-bit ones */
#define ONEREG_TTBR1_EL1_VMSAv8_64_BADDR_MASK            UINT64_C(0x0000fffffffffffe)
#define ONEREG_TTBR1_EL1_VMSAv8_64_BADDR_SHIFT           1
ONEREG_FIELD64(TTBR1_EL1, VMSAv8_64_BADDR)

#define ONEREG_TTBR1_EL1_VMSAv8_64_RES0                  UINT64_C(0x0000000000000000)
#define ONEREG_TTBR1_EL1_VMSAv8_64_RES1                  UINT64_C(0x0000000000000000)

/*
 * TCR_EL1: Translation Control Register (EL1)
 */

/* [61] VA bits 59:56 are a tag and extend the check, for TTBR1_EL1's addresses */
#define ONEREG_TCR_EL1_MTX1_MASK                         UINT64_C(0x2000000000000000)
#define ONEREG_TCR_EL1_MTX1_SHIFT                        61
ONEREG_FIELD64(TCR_EL1, MTX1)

/* [60] VA bits 59:56 are a tag and extend the check, for TTBR0_EL1's addresses */
#define ONEREG_TCR_EL1_MTX0_MASK                         UINT64_C(0x1000000000000000)
#define ONEREG_TCR_EL1_MTX0_SHIFT                        60
ONEREG_FIELD64(TCR_EL1, MTX0)

/* [59] Descriptors hold 52-bit addresses, for granules of 4KB and 16KB */
#define ONEREG_TCR_EL1_DS_MASK                           UINT64_C(0x0800000000000000)
#define ONEREG_TCR_EL1_DS_SHIFT                          59
ONEREG_FIELD64(TCR_EL1, DS)

/* [58] Accesses with tag 0b1111 are Unchecked, to TTBR1_EL1's addresses */
#define ONEREG_TCR_EL1_TCMA1_MASK                        UINT64_C(0x0400000000000000)
#define ONEREG_TCR_EL1_TCMA1_SHIFT                       58
ONEREG_FIELD64(TCR_EL1, TCMA1)

/* [57] Accesses with tag 0b0000 are Unchecked, to TTBR0_EL1's addresses */
#define ONEREG_TCR_EL1_TCMA0_MASK                        UINT64_C(0x0200000000000000)
#define ONEREG_TCR_EL1_TCMA0_SHIFT                       57
ONEREG_FIELD64(TCR_EL1, TCMA0)

/* [56] EL0 accesses to TTBR1_EL1's addresses fault */
#define ONEREG_TCR_EL1_E0PD1_MASK                        UINT64_C(0x0100000000000000)
#define ONEREG_TCR_EL1_E0PD1_SHIFT                       56
ONEREG_FIELD64(TCR_EL1, E0PD1)

/* [55] EL0 accesses to TTBR0_EL1's addresses fault */
#define ONEREG_TCR_EL1_E0PD0_MASK                        UINT64_C(0x0080000000000000)
#define ONEREG_TCR_EL1_E0PD0_SHIFT                       55
ONEREG_FIELD64(TCR_EL1, E0PD0)

/* [54] Non-fault accesses that miss the TLB fail, for TTBR1_EL1's addresses */
#define ONEREG_TCR_EL1_NFD1_MASK                         UINT64_C(0x0040000000000000)
#define ONEREG_TCR_EL1_NFD1_SHIFT                        54
ONEREG_FIELD64(TCR_EL1, NFD1)

/* [53] Non-fault accesses that miss the TLB fail, for TTBR0_EL1's addresses */
#define ONEREG_TCR_EL1_NFD0_MASK                         UINT64_C(0x0020000000000000)
#define ONEREG_TCR_EL1_NFD0_SHIFT                        53
ONEREG_FIELD64(TCR_EL1, NFD0)

/* [52] TBI1 applies to data accesses only */
#define ONEREG_TCR_EL1_TBID1_MASK                        UINT64_C(0x0010000000000000)
#define ONEREG_TCR_EL1_TBID1_SHIFT                       52
ONEREG_FIELD64(TCR_EL1, TBID1)

/* [51] TBI0 applies to data accesses only */
#define ONEREG_TCR_EL1_TBID0_MASK                        UINT64_C(0x0008000000000000)
#define ONEREG_TCR_EL1_TBID0_SHIFT                       51
ONEREG_FIELD64(TCR_EL1, TBID0)

/* [50] Hardware may use bit 62 of TTBR1_EL1's last-level entries, where HPD1 is 1 */
#define ONEREG_TCR_EL1_HWU162_MASK                       UINT64_C(0x0004000000000000)
#define ONEREG_TCR_EL1_HWU162_SHIFT                      50
ONEREG_FIELD64(TCR_EL1, HWU162)

/* [49] Hardware may use bit 61 of TTBR1_EL1's last-level entries, where HPD1 is 1 */
#define ONEREG_TCR_EL1_HWU161_MASK                       UINT64_C(0x0002000000000000)
#define ONEREG_TCR_EL1_HWU161_SHIFT                      49
ONEREG_FIELD64(TCR_EL1, HWU161)

/* [48] Hardware may use bit 60 of TTBR1_EL1's last-level entries, where HPD1 is 1 */
#define ONEREG_TCR_EL1_HWU160_MASK                       UINT64_C(0x0001000000000000)
#define ONEREG_TCR_EL1_HWU160_SHIFT                      48
ONEREG_FIELD64(TCR_EL1, HWU160)

/* [47] Hardware may use bit 59 of TTBR1_EL1's last-level entries, where HPD1 is 1 */
#define ONEREG_TCR_EL1_HWU159_MASK                       UINT64_C(0x0000800000000000)
#define ONEREG_TCR_EL1_HWU159_SHIFT                      47
ONEREG_FIELD64(TCR_EL1, HWU159)

/* [46] Hardware may use bit 62 of TTBR0_EL1's last-level entries, where HPD0 is 1 */
#define ONEREG_TCR_EL1_HWU062_MASK                       UINT64_C(0x0000400000000000)
#define ONEREG_TCR_EL1_HWU062_SHIFT                      46
ONEREG_FIELD64(TCR_EL1, HWU062)

/* [45] Hardware may use bit 61 of TTBR0_EL1's last-level entries, where HPD0 is 1 */
#define ONEREG_TCR_EL1_HWU061_MASK                       UINT64_C(0x0000200000000000)
#define ONEREG_TCR_EL1_HWU061_SHIFT                      45
ONEREG_FIELD64(TCR_EL1, HWU061)

/* [44] Hardware may use bit 60 of TTBR0_EL1's last-level entries, where HPD0 is 1 */
#define ONEREG_TCR_EL1_HWU060_MASK                       UINT64_C(0x0000100000000000)
#define ONEREG_TCR_EL1_HWU060_SHIFT                      44
ONEREG_FIELD64(TCR_EL1, HWU060)

/* [43] Hardware may use bit 59 of TTBR0_EL1's last-level entries, where HPD0 is 1 */
#define ONEREG_TCR_EL1_HWU059_MASK                       UINT64_C(0x0000080000000000)
#define ONEREG_TCR_EL1_HWU059_SHIFT                      43
ONEREG_FIELD64(TCR_EL1, HWU059)

/* [42] Hierarchical permissions in TTBR1_EL1's tables are disabled */
#define ONEREG_TCR_EL1_HPD1_MASK                         UINT64_C(0x0000040000000000)
#define ONEREG_TCR_EL1_HPD1_SHIFT                        42
ONEREG_FIELD64(TCR_EL1, HPD1)

/* [41] Hierarchical permissions in TTBR0_EL1's tables are disabled */
#define ONEREG_TCR_EL1_HPD0_MASK                         UINT64_C(0x0000020000000000)
#define ONEREG_TCR_EL1_HPD0_SHIFT                        41
ONEREG_FIELD64(TCR_EL1, HPD0)

/* [40] Hardware manages the dirty state */
#define ONEREG_TCR_EL1_HD_MASK                           UINT64_C(0x0000010000000000)
#define ONEREG_TCR_EL1_HD_SHIFT                          40
ONEREG_FIELD64(TCR_EL1, HD)

/* [39] Hardware sets the Access flag */
#define ONEREG_TCR_EL1_HA_MASK                           UINT64_C(0x0000008000000000)
#define ONEREG_TCR_EL1_HA_SHIFT                          39
ONEREG_FIELD64(TCR_EL1, HA)

/* [38] The top byte of TTBR1_EL1's addresses is ignored */
#define ONEREG_TCR_EL1_TBI1_MASK                         UINT64_C(0x0000004000000000)
#define ONEREG_TCR_EL1_TBI1_SHIFT                        38
ONEREG_FIELD64(TCR_EL1, TBI1)

/* [37] The top byte of TTBR0_EL1's addresses is ignored */
#define ONEREG_TCR_EL1_TBI0_MASK                         UINT64_C(0x0000002000000000)
#define ONEREG_TCR_EL1_TBI0_SHIFT                        37
ONEREG_FIELD64(TCR_EL1, TBI0)

/* [36] ASIDs have 16 bits; 8 if 0 */
#define ONEREG_TCR_EL1_AS_MASK                           UINT64_C(0x0000001000000000)
#define ONEREG_TCR_EL1_AS_SHIFT                          36
ONEREG_FIELD64(TCR_EL1, AS)

/* [34:32] Intermediate physical address size */
#define ONEREG_TCR_EL1_IPS_MASK                          UINT64_C(0x0000000700000000)
#define ONEREG_TCR_EL1_IPS_SHIFT                         32
ONEREG_FIELD64(TCR_EL1, IPS)
enum {
	ONEREG_TCR_EL1_IPS_BITS_32 = 0, /* 32 bits, 4GB */
	ONEREG_TCR_EL1_IPS_BITS_36 = 1, /* 36 bits, 64GB */
	ONEREG_TCR_EL1_IPS_BITS_40 = 2, /* 40 bits, 1TB */
	ONEREG_TCR_EL1_IPS_BITS_42 = 3, /* 42 bits, 4TB */
	ONEREG_TCR_EL1_IPS_BITS_44 = 4, /* 44 bits, 16TB */
	ONEREG_TCR_EL1_IPS_BITS_48 = 5, /* 48 bits, 256TB */
	ONEREG_TCR_EL1_IPS_BITS_52 = 6, /* 52 bits, 4PB */
	ONEREG_TCR_EL1_IPS_BITS_56 = 7, /* 56 bits, 64PB */
};

/* [31:30] Granule of TTBR1_EL1's tables */
#define ONEREG_TCR_EL1_TG1_MASK                          UINT64_C(0x00000000c0000000)
#define ONEREG_TCR_EL1_TG1_SHIFT                         30
ONEREG_FIELD64(TCR_EL1, TG1)
enum {
	ONEREG_TCR_EL1_TG1_KB16 = 1, /* 16KB */
	ONEREG_TCR_EL1_TG1_KB4 = 2, /* 4KB */
	ONEREG_TCR_EL1_TG1_KB64 = 3, /* 64KB */
};

/* [29:28] Shareability of walks of TTBR1_EL1's tables */
#define ONEREG_TCR_EL1_SH1_MASK                          UINT64_C(0x0000000030000000)
#define ONEREG_TCR_EL1_SH1_SHIFT                         28
ONEREG_FIELD64(TCR_EL1, SH1)
enum {
	ONEREG_TCR_EL1_SH1_NONE = 0, /* Non-shareable */
	ONEREG_TCR_EL1_SH1_OUTER = 2, /* Outer Shareable */
	ONEREG_TCR_EL1_SH1_INNER = 3, /* Inner Shareable */
};

/* [27:26] Outer cacheability of walks of TTBR1_EL1's tables */
#define ONEREG_TCR_EL1_ORGN1_MASK                        UINT64_C(0x000000000c000000)
#define ONEREG_TCR_EL1_ORGN1_SHIFT                       26
ONEREG_FIELD64(TCR_EL1, ORGN1)
enum {
	ONEREG_TCR_EL1_ORGN1_NC = 0, /* Outer Non-cacheable */
	ONEREG_TCR_EL1_ORGN1_WBWA = 1, /* Outer Write-Back, Write-Allocate */
	ONEREG_TCR_EL1_ORGN1_WT = 2, /* Outer Write-Through, no Write-Allocate */
	ONEREG_TCR_EL1_ORGN1_WBnWA = 3, /* Outer Write-Back, no Write-Allocate */
};

/* [25:24] Inner cacheability of walks of TTBR1_EL1's tables */
#define ONEREG_TCR_EL1_IRGN1_MASK                        UINT64_C(0x0000000003000000)
#define ONEREG_TCR_EL1_IRGN1_SHIFT                       24
ONEREG_FIELD64(TCR_EL1, IRGN1)
enum {
	ONEREG_TCR_EL1_IRGN1_NC = 0, /* Inner Non-cacheable */
	ONEREG_TCR_EL1_IRGN1_WBWA = 1, /* Inner Write-Back, Write-Allocate */
	ONEREG_TCR_EL1_IRGN1_WT = 2, /* Inner Write-Through, no Write-Allocate */
	ONEREG_TCR_EL1_IRGN1_WBnWA = 3, /* Inner Write-Back, no Write-Allocate */
};

/* [23] A TLB miss on TTBR1_EL1's addresses is a fault, without a walk */
#define ONEREG_TCR_EL1_EPD1_MASK                         UINT64_C(0x0000000000800000)
#define ONEREG_TCR_EL1_EPD1_SHIFT                        23
ONEREG_FIELD64(TCR_EL1, EPD1)

/* [22] TTBR1_EL1 holds the ASID; TTBR0_EL1 if 0 */
#define ONEREG_TCR_EL1_A1_MASK                           UINT64_C(0x0000000000400000)
#define ONEREG_TCR_EL1_A1_SHIFT                          22
ONEREG_FIELD64(TCR_EL1, A1)

/* [21:16] TTBR1_EL1 translates 2 to the power of (64 - T1SZ) bytes */
#define ONEREG_TCR_EL1_T1SZ_MASK                         UINT64_C(0x00000000003f0000)
#define ONEREG_TCR_EL1_T1SZ_SHIFT                        16
ONEREG_FIELD64(TCR_EL1, T1SZ)

/* [15:14] Granule of TTBR0_EL1's tables */
#define ONEREG_TCR_EL1_TG0_MASK                          UINT64_C(0x000000000000c000)
#define ONEREG_TCR_EL1_TG0_SHIFT                         14
ONEREG_FIELD64(TCR_EL1, TG0)
enum {
	ONEREG_TCR_EL1_TG0_KB4 = 0, /* 4KB */
	ONEREG_TCR_EL1_TG0_KB64 = 1, /* 64KB */
	ONEREG_TCR_EL1_TG0_KB16 = 2, /* 16KB */
};

/* [13:12] Shareability of walks of TTBR0_EL1's tables */
#define ONEREG_TCR_EL1_SH0_MASK                          UINT64_C(0x0000000000003000)
#define ONEREG_TCR_EL1_SH0_SHIFT                         12
ONEREG_FIELD64(TCR_EL1, SH0)
enum {
	ONEREG_TCR_EL1_SH0_NONE = 0, /* Non-shareable */
	ONEREG_TCR_EL1_SH0_OUTER = 2, /* Outer Shareable */
	ONEREG_TCR_EL1_SH0_INNER = 3, /* Inner Shareable */
};

/* [11:10] Outer cacheability of walks of TTBR0_EL1's tables */
#define ONEREG_TCR_EL1_ORGN0_MASK                        UINT64_C(0x0000000000000c00)
#define ONEREG_TCR_EL1_ORGN0_SHIFT                       10
ONEREG_FIELD64(TCR_EL1, ORGN0)
enum {
	ONEREG_TCR_EL1_ORGN0_NC = 0, /* Outer Non-cacheable */
	ONEREG_TCR_EL1_ORGN0_WBWA = 1, /* Outer Write-Back, Write-Allocate */
	ONEREG_TCR_EL1_ORGN0_WT = 2, /* Outer Write-Through, no Write-Allocate */
	ONEREG_TCR_EL1_ORGN0_WBnWA = 3, /* Outer Write-Back, no Write-Allocate */
};

/* [9:8] Inner cacheability of walks of TTBR0_EL1's tables */
#define ONEREG_TCR_EL1_IRGN0_MASK                        UINT64_C(0x0000000000000300)
#define ONEREG_TCR_EL1_IRGN0_SHIFT                       8
ONEREG_FIELD64(TCR_EL1, IRGN0)
enum {
	ONEREG_TCR_EL1_IRGN0_NC = 0, /* Inner Non-cacheable */
	ONEREG_TCR_EL1_IRGN0_WBWA = 1, /* Inner Write-Back, Write-Allocate */
	ONEREG_TCR_EL1_IRGN0_WT = 2, /* Inner Write-Through, no Write-Allocate */
	ONEREG_TCR_EL1_IRGN0_WBnWA = 3, /* Inner Write-Back, no Write-Allocate */
};

/* [7] A TLB miss on TTBR0_EL1's addresses is a fault, without a walk */
#define ONEREG_TCR_EL1_EPD0_MASK                         UINT64_C(0x0000000000000080)
#define ONEREG_TCR_EL1_EPD0_SHIFT                        7
ONEREG_FIELD64(TCR_EL1, EPD0)

/* [5:0] TTBR0_EL1 translates 2 to the power of (64 - T0SZ) bytes */
#define ONEREG_TCR_EL1_T0SZ_MASK                         UINT64_C(0x000000000000003f)
#define ONEREG_TCR_EL1_T0SZ_SHIFT                        0
ONEREG_FIELD64(TCR_EL1, T0SZ)

#define ONEREG_TCR_EL1_RES0                              UINT64_C(0xc000000800000040)
#define ONEREG_TCR_EL1_RES1                              UINT64_C(0x0000000000000000)

/*
 * TCR2_EL1: Extended Translation Control Register (EL1)
 */

/* [36] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_TCR2_EL1_TVAD1_MASK                       UINT64_C(0x0000001000000000)
#define ONEREG_TCR2_EL1_TVAD1_SHIFT                      36
ONEREG_FIELD64(TCR2_EL1, TVAD1)

/* [35] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_TCR2_EL1_TVAD0_MASK                       UINT64_C(0x0000000800000000)
#define ONEREG_TCR2_EL1_TVAD0_SHIFT                      35
ONEREG_FIELD64(TCR2_EL1, TVAD0)

/* [34:30] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_TCR2_EL1_VTB1_MASK                        UINT64_C(0x00000007c0000000)
#define ONEREG_TCR2_EL1_VTB1_SHIFT                       30
ONEREG_FIELD64(TCR2_EL1, VTB1)

/* [29:25] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_TCR2_EL1_VTB0_MASK                        UINT64_C(0x000000003e000000)
#define ONEREG_TCR2_EL1_VTB0_SHIFT                       25
ONEREG_FIELD64(TCR2_EL1, VTB0)

/* [24:22] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_TCR2_EL1_POIW_MASK                        UINT64_C(0x0000000001c00000)
#define ONEREG_TCR2_EL1_POIW_SHIFT                       22
ONEREG_FIELD64(TCR2_EL1, POIW)

/* [21] Translations by TTBR1_EL1 that are not assured are non-global */
#define ONEREG_TCR2_EL1_FNGNA1_MASK                      UINT64_C(0x0000000000200000)
#define ONEREG_TCR2_EL1_FNGNA1_SHIFT                     21
ONEREG_FIELD64(TCR2_EL1, FNGNA1)

/* [20] Translations by TTBR0_EL1 that are not assured are non-global */
#define ONEREG_TCR2_EL1_FNGNA0_MASK                      UINT64_C(0x0000000000100000)
#define ONEREG_TCR2_EL1_FNGNA0_SHIFT                     20
ONEREG_FIELD64(TCR2_EL1, FNGNA0)

/* [19] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_TCR2_EL1_POE2F_MASK                       UINT64_C(0x0000000000080000)
#define ONEREG_TCR2_EL1_POE2F_SHIFT                      19
ONEREG_FIELD64(TCR2_EL1, POE2F)

/* [18] All translations by TTBR1_EL1 are non-global */
#define ONEREG_TCR2_EL1_FNG1_MASK                        UINT64_C(0x0000000000040000)
#define ONEREG_TCR2_EL1_FNG1_SHIFT                       18
ONEREG_FIELD64(TCR2_EL1, FNG1)

/* [17] All translations by TTBR0_EL1 are non-global */
#define ONEREG_TCR2_EL1_FNG0_MASK                        UINT64_C(0x0000000000020000)
#define ONEREG_TCR2_EL1_FNG0_SHIFT                       17
ONEREG_FIELD64(TCR2_EL1, FNG0)

/* [16] TTBR0_EL1 and TTBR1_EL1 each have an ASID of their own */
#define ONEREG_TCR2_EL1_A2_MASK                          UINT64_C(0x0000000000010000)
#define ONEREG_TCR2_EL1_A2_SHIFT                         16
ONEREG_FIELD64(TCR2_EL1, A2)

/* [15] The Contiguous bit in the start table of TTBR1_EL1 is taken as 0 */
#define ONEREG_TCR2_EL1_DisCH1_MASK                      UINT64_C(0x0000000000008000)
#define ONEREG_TCR2_EL1_DisCH1_SHIFT                     15
ONEREG_FIELD64(TCR2_EL1, DisCH1)

/* [14] The Contiguous bit in the start table of TTBR0_EL1 is taken as 0 */
#define ONEREG_TCR2_EL1_DisCH0_MASK                      UINT64_C(0x0000000000004000)
#define ONEREG_TCR2_EL1_DisCH0_SHIFT                     14
ONEREG_FIELD64(TCR2_EL1, DisCH0)

/* [11] Hardware sets the Access flag of Table descriptors */
#define ONEREG_TCR2_EL1_HAFT_MASK                        UINT64_C(0x0000000000000800)
#define ONEREG_TCR2_EL1_HAFT_SHIFT                       11
ONEREG_FIELD64(TCR2_EL1, HAFT)

/* [10] RCWS instructions can write with reduced coherence */
#define ONEREG_TCR2_EL1_PTTWI_MASK                       UINT64_C(0x0000000000000400)
#define ONEREG_TCR2_EL1_PTTWI_SHIFT                      10
ONEREG_FIELD64(TCR2_EL1, PTTWI)

/* [5] Translation table entries have 128 bits */
#define ONEREG_TCR2_EL1_D128_MASK                        UINT64_C(0x0000000000000020)
#define ONEREG_TCR2_EL1_D128_SHIFT                       5
ONEREG_FIELD64(TCR2_EL1, D128)

/* [4] Attribute indexes have a fourth bit, for MAIR2_EL1 */
#define ONEREG_TCR2_EL1_AIE_MASK                         UINT64_C(0x0000000000000010)
#define ONEREG_TCR2_EL1_AIE_SHIFT                        4
ONEREG_FIELD64(TCR2_EL1, AIE)

/* [3] Permission overlays apply to privileged accesses */
#define ONEREG_TCR2_EL1_POE_MASK                         UINT64_C(0x0000000000000008)
#define ONEREG_TCR2_EL1_POE_SHIFT                        3
ONEREG_FIELD64(TCR2_EL1, POE)

/* [2] Permission overlays apply to unprivileged accesses */
#define ONEREG_TCR2_EL1_E0POE_MASK                       UINT64_C(0x0000000000000004)
#define ONEREG_TCR2_EL1_E0POE_SHIFT                      2
ONEREG_FIELD64(TCR2_EL1, E0POE)

/* [1] Permissions are indirect, by PIR_EL1 and PIRE0_EL1 */
#define ONEREG_TCR2_EL1_PIE_MASK                         UINT64_C(0x0000000000000002)
#define ONEREG_TCR2_EL1_PIE_SHIFT                        1
ONEREG_FIELD64(TCR2_EL1, PIE)

/* [0] Bit 52 of translation table entries is the Protected bit */
#define ONEREG_TCR2_EL1_PnCH_MASK                        UINT64_C(0x0000000000000001)
#define ONEREG_TCR2_EL1_PnCH_SHIFT                       0
ONEREG_FIELD64(TCR2_EL1, PnCH)

#define ONEREG_TCR2_EL1_RES0                             UINT64_C(0xffffffe0000033c0)
#define ONEREG_TCR2_EL1_RES1                             UINT64_C(0x0000000000000000)

/*
 * MAIR_EL1: Memory Attribute Indirection Register (EL1)
 */

/* Attr<n>: Type of memory of AttrIndx n: Device, or the outer and inner policies */
#define ONEREG_MAIR_EL1_Attr7_MASK                       UINT64_C(0xff00000000000000)
#define ONEREG_MAIR_EL1_Attr7_SHIFT                      56
ONEREG_FIELD64(MAIR_EL1, Attr7)
#define ONEREG_MAIR_EL1_Attr6_MASK                       UINT64_C(0x00ff000000000000)
#define ONEREG_MAIR_EL1_Attr6_SHIFT                      48
ONEREG_FIELD64(MAIR_EL1, Attr6)
#define ONEREG_MAIR_EL1_Attr5_MASK                       UINT64_C(0x0000ff0000000000)
#define ONEREG_MAIR_EL1_Attr5_SHIFT                      40
ONEREG_FIELD64(MAIR_EL1, Attr5)
#define ONEREG_MAIR_EL1_Attr4_MASK                       UINT64_C(0x000000ff00000000)
#define ONEREG_MAIR_EL1_Attr4_SHIFT                      32
ONEREG_FIELD64(MAIR_EL1, Attr4)
#define ONEREG_MAIR_EL1_Attr3_MASK                       UINT64_C(0x00000000ff000000)
#define ONEREG_MAIR_EL1_Attr3_SHIFT                      24
ONEREG_FIELD64(MAIR_EL1, Attr3)
#define ONEREG_MAIR_EL1_Attr2_MASK                       UINT64_C(0x0000000000ff0000)
#define ONEREG_MAIR_EL1_Attr2_SHIFT                      16
ONEREG_FIELD64(MAIR_EL1, Attr2)
#define ONEREG_MAIR_EL1_Attr1_MASK                       UINT64_C(0x000000000000ff00)
#define ONEREG_MAIR_EL1_Attr1_SHIFT                      8
ONEREG_FIELD64(MAIR_EL1, Attr1)
#define ONEREG_MAIR_EL1_Attr0_MASK                       UINT64_C(0x00000000000000ff)
#define ONEREG_MAIR_EL1_Attr0_SHIFT                      0
ONEREG_FIELD64(MAIR_EL1, Attr0)

#define ONEREG_MAIR_EL1_RES0                             UINT64_C(0x0000000000000000)
#define ONEREG_MAIR_EL1_RES1                             UINT64_C(0x0000000000000000)

/* AMAIR_EL1 has no accessors: no fields; all bits are IMPDEF */

/*
 * PIRE0_EL1: Permission Indirection Register 0 (EL1)
 */

/* Perm<n>: What index n permits to unprivileged accesses */
#define ONEREG_PIRE0_EL1_Perm15_MASK                     UINT64_C(0xf000000000000000)
#define ONEREG_PIRE0_EL1_Perm15_SHIFT                    60
ONEREG_FIELD64(PIRE0_EL1, Perm15)
#define ONEREG_PIRE0_EL1_Perm14_MASK                     UINT64_C(0x0f00000000000000)
#define ONEREG_PIRE0_EL1_Perm14_SHIFT                    56
ONEREG_FIELD64(PIRE0_EL1, Perm14)
#define ONEREG_PIRE0_EL1_Perm13_MASK                     UINT64_C(0x00f0000000000000)
#define ONEREG_PIRE0_EL1_Perm13_SHIFT                    52
ONEREG_FIELD64(PIRE0_EL1, Perm13)
#define ONEREG_PIRE0_EL1_Perm12_MASK                     UINT64_C(0x000f000000000000)
#define ONEREG_PIRE0_EL1_Perm12_SHIFT                    48
ONEREG_FIELD64(PIRE0_EL1, Perm12)
#define ONEREG_PIRE0_EL1_Perm11_MASK                     UINT64_C(0x0000f00000000000)
#define ONEREG_PIRE0_EL1_Perm11_SHIFT                    44
ONEREG_FIELD64(PIRE0_EL1, Perm11)
#define ONEREG_PIRE0_EL1_Perm10_MASK                     UINT64_C(0x00000f0000000000)
#define ONEREG_PIRE0_EL1_Perm10_SHIFT                    40
ONEREG_FIELD64(PIRE0_EL1, Perm10)
#define ONEREG_PIRE0_EL1_Perm9_MASK                      UINT64_C(0x000000f000000000)
#define ONEREG_PIRE0_EL1_Perm9_SHIFT                     36
ONEREG_FIELD64(PIRE0_EL1, Perm9)
#define ONEREG_PIRE0_EL1_Perm8_MASK                      UINT64_C(0x0000000f00000000)
#define ONEREG_PIRE0_EL1_Perm8_SHIFT                     32
ONEREG_FIELD64(PIRE0_EL1, Perm8)
#define ONEREG_PIRE0_EL1_Perm7_MASK                      UINT64_C(0x00000000f0000000)
#define ONEREG_PIRE0_EL1_Perm7_SHIFT                     28
ONEREG_FIELD64(PIRE0_EL1, Perm7)
#define ONEREG_PIRE0_EL1_Perm6_MASK                      UINT64_C(0x000000000f000000)
#define ONEREG_PIRE0_EL1_Perm6_SHIFT                     24
ONEREG_FIELD64(PIRE0_EL1, Perm6)
#define ONEREG_PIRE0_EL1_Perm5_MASK                      UINT64_C(0x0000000000f00000)
#define ONEREG_PIRE0_EL1_Perm5_SHIFT                     20
ONEREG_FIELD64(PIRE0_EL1, Perm5)
#define ONEREG_PIRE0_EL1_Perm4_MASK                      UINT64_C(0x00000000000f0000)
#define ONEREG_PIRE0_EL1_Perm4_SHIFT                     16
ONEREG_FIELD64(PIRE0_EL1, Perm4)
#define ONEREG_PIRE0_EL1_Perm3_MASK                      UINT64_C(0x000000000000f000)
#define ONEREG_PIRE0_EL1_Perm3_SHIFT                     12
ONEREG_FIELD64(PIRE0_EL1, Perm3)
#define ONEREG_PIRE0_EL1_Perm2_MASK                      UINT64_C(0x0000000000000f00)
#define ONEREG_PIRE0_EL1_Perm2_SHIFT                     8
ONEREG_FIELD64(PIRE0_EL1, Perm2)
#define ONEREG_PIRE0_EL1_Perm1_MASK                      UINT64_C(0x00000000000000f0)
#define ONEREG_PIRE0_EL1_Perm1_SHIFT                     4
ONEREG_FIELD64(PIRE0_EL1, Perm1)
#define ONEREG_PIRE0_EL1_Perm0_MASK                      UINT64_C(0x000000000000000f)
#define ONEREG_PIRE0_EL1_Perm0_SHIFT                     0
ONEREG_FIELD64(PIRE0_EL1, Perm0)
enum {
	ONEREG_PIRE0_EL1_Permn_NONE_O = 0, /* No access, overlaid */
	ONEREG_PIRE0_EL1_Permn_R_O = 1, /* Read, overlaid */
	ONEREG_PIRE0_EL1_Permn_X_O = 2, /* Execute, overlaid */
	ONEREG_PIRE0_EL1_Permn_RX_O = 3, /* Read and execute, overlaid */
	ONEREG_PIRE0_EL1_Permn_NONE_O_4 = 4, /* Reserved, as no access, overlaid */
	ONEREG_PIRE0_EL1_Permn_RW_O = 5, /* Read and write, overlaid */
	ONEREG_PIRE0_EL1_Permn_RWnX_O = 6, /* Read, write and, unless WXN is 1, execute, overlaid */
	ONEREG_PIRE0_EL1_Permn_RWX_O = 7, /* Read, write and execute, overlaid */
	ONEREG_PIRE0_EL1_Permn_R = 8, /* Read */
	ONEREG_PIRE0_EL1_Permn_GCS = 9, /* Read, and read and write as Guarded Control Stack */
	ONEREG_PIRE0_EL1_Permn_RX = 0xa, /* Read and execute */
	ONEREG_PIRE0_EL1_Permn_NONE_11 = 0xb, /* Reserved, as no access */
	ONEREG_PIRE0_EL1_Permn_RW = 0xc, /* Read and write */
	ONEREG_PIRE0_EL1_Permn_NONE_13 = 0xd, /* Reserved, as no access */
	ONEREG_PIRE0_EL1_Permn_RWX = 0xe, /* Read, write and execute */
	ONEREG_PIRE0_EL1_Permn_NONE_15 = 0xf, /* Reserved, as no access */
};

#define ONEREG_PIRE0_EL1_RES0                            UINT64_C(0x0000000000000000)
#define ONEREG_PIRE0_EL1_RES1                            UINT64_C(0x0000000000000000)

/*
 * PIR_EL1: Permission Indirection Register 1 (EL1)
 */

/* Perm<n>: What index n permits to privileged accesses */
#define ONEREG_PIR_EL1_Perm15_MASK                       UINT64_C(0xf000000000000000)
#define ONEREG_PIR_EL1_Perm15_SHIFT                      60
ONEREG_FIELD64(PIR_EL1, Perm15)
#define ONEREG_PIR_EL1_Perm14_MASK                       UINT64_C(0x0f00000000000000)
#define ONEREG_PIR_EL1_Perm14_SHIFT                      56
ONEREG_FIELD64(PIR_EL1, Perm14)
#define ONEREG_PIR_EL1_Perm13_MASK                       UINT64_C(0x00f0000000000000)
#define ONEREG_PIR_EL1_Perm13_SHIFT                      52
ONEREG_FIELD64(PIR_EL1, Perm13)
#define ONEREG_PIR_EL1_Perm12_MASK                       UINT64_C(0x000f000000000000)
#define ONEREG_PIR_EL1_Perm12_SHIFT                      48
ONEREG_FIELD64(PIR_EL1, Perm12)
#define ONEREG_PIR_EL1_Perm11_MASK                       UINT64_C(0x0000f00000000000)
#define ONEREG_PIR_EL1_Perm11_SHIFT                      44
ONEREG_FIELD64(PIR_EL1, Perm11)
#define ONEREG_PIR_EL1_Perm10_MASK                       UINT64_C(0x00000f0000000000)
#define ONEREG_PIR_EL1_Perm10_SHIFT                      40
ONEREG_FIELD64(PIR_EL1, Perm10)
#define ONEREG_PIR_EL1_Perm9_MASK                        UINT64_C(0x000000f000000000)
#define ONEREG_PIR_EL1_Perm9_SHIFT                       36
ONEREG_FIELD64(PIR_EL1, Perm9)
#define ONEREG_PIR_EL1_Perm8_MASK                        UINT64_C(0x0000000f00000000)
#define ONEREG_PIR_EL1_Perm8_SHIFT                       32
ONEREG_FIELD64(PIR_EL1, Perm8)
#define ONEREG_PIR_EL1_Perm7_MASK                        UINT64_C(0x00000000f0000000)
#define ONEREG_PIR_EL1_Perm7_SHIFT                       28
ONEREG_FIELD64(PIR_EL1, Perm7)
#define ONEREG_PIR_EL1_Perm6_MASK                        UINT64_C(0x000000000f000000)
#define ONEREG_PIR_EL1_Perm6_SHIFT                       24
ONEREG_FIELD64(PIR_EL1, Perm6)
#define ONEREG_PIR_EL1_Perm5_MASK                        UINT64_C(0x0000000000f00000)
#define ONEREG_PIR_EL1_Perm5_SHIFT                       20
ONEREG_FIELD64(PIR_EL1, Perm5)
#define ONEREG_PIR_EL1_Perm4_MASK                        UINT64_C(0x00000000000f0000)
#define ONEREG_PIR_EL1_Perm4_SHIFT                       16
ONEREG_FIELD64(PIR_EL1, Perm4)
#define ONEREG_PIR_EL1_Perm3_MASK                        UINT64_C(0x000000000000f000)
#define ONEREG_PIR_EL1_Perm3_SHIFT                       12
ONEREG_FIELD64(PIR_EL1, Perm3)
#define ONEREG_PIR_EL1_Perm2_MASK                        UINT64_C(0x0000000000000f00)
#define ONEREG_PIR_EL1_Perm2_SHIFT                       8
ONEREG_FIELD64(PIR_EL1, Perm2)
#define ONEREG_PIR_EL1_Perm1_MASK                        UINT64_C(0x00000000000000f0)
#define ONEREG_PIR_EL1_Perm1_SHIFT                       4
ONEREG_FIELD64(PIR_EL1, Perm1)
#define ONEREG_PIR_EL1_Perm0_MASK                        UINT64_C(0x000000000000000f)
#define ONEREG_PIR_EL1_Perm0_SHIFT                       0
ONEREG_FIELD64(PIR_EL1, Perm0)
enum {
	ONEREG_PIR_EL1_Permn_NONE_O = 0, /* No access, overlaid */
	ONEREG_PIR_EL1_Permn_R_O = 1, /* Read, overlaid */
	ONEREG_PIR_EL1_Permn_X_O = 2, /* Execute, overlaid */
	ONEREG_PIR_EL1_Permn_RX_O = 3, /* Read and execute, overlaid */
	ONEREG_PIR_EL1_Permn_NONE_O_4 = 4, /* Reserved, as no access, overlaid */
	ONEREG_PIR_EL1_Permn_RW_O = 5, /* Read and write, overlaid */
	ONEREG_PIR_EL1_Permn_RWnX_O = 6, /* Read, write and, unless WXN is 1, execute, overlaid */
	ONEREG_PIR_EL1_Permn_RWX_O = 7, /* Read, write and execute, overlaid */
	ONEREG_PIR_EL1_Permn_R = 8, /* Read */
	ONEREG_PIR_EL1_Permn_GCS = 9, /* Read, and read and write as Guarded Control Stack */
	ONEREG_PIR_EL1_Permn_RX = 0xa, /* Read and execute */
	ONEREG_PIR_EL1_Permn_NONE_11 = 0xb, /* Reserved, as no access */
	ONEREG_PIR_EL1_Permn_RW = 0xc, /* Read and write */
	ONEREG_PIR_EL1_Permn_NONE_13 = 0xd, /* Reserved, as no access */
	ONEREG_PIR_EL1_Permn_RWX = 0xe, /* Read, write and execute */
	ONEREG_PIR_EL1_Permn_NONE_15 = 0xf, /* Reserved, as no access */
};

#define ONEREG_PIR_EL1_RES0                              UINT64_C(0x0000000000000000)
#define ONEREG_PIR_EL1_RES1                              UINT64_C(0x0000000000000000)

/*
 * POR_EL0: Permission Overlay Register 0 (EL0)
 */

/* Perm<n>: What overlay n leaves of the permissions; 0b1xxx are reserved, as no access */
#define ONEREG_POR_EL0_Perm15_MASK                       UINT64_C(0xf000000000000000)
#define ONEREG_POR_EL0_Perm15_SHIFT                      60
ONEREG_FIELD64(POR_EL0, Perm15)
#define ONEREG_POR_EL0_Perm14_MASK                       UINT64_C(0x0f00000000000000)
#define ONEREG_POR_EL0_Perm14_SHIFT                      56
ONEREG_FIELD64(POR_EL0, Perm14)
#define ONEREG_POR_EL0_Perm13_MASK                       UINT64_C(0x00f0000000000000)
#define ONEREG_POR_EL0_Perm13_SHIFT                      52
ONEREG_FIELD64(POR_EL0, Perm13)
#define ONEREG_POR_EL0_Perm12_MASK                       UINT64_C(0x000f000000000000)
#define ONEREG_POR_EL0_Perm12_SHIFT                      48
ONEREG_FIELD64(POR_EL0, Perm12)
#define ONEREG_POR_EL0_Perm11_MASK                       UINT64_C(0x0000f00000000000)
#define ONEREG_POR_EL0_Perm11_SHIFT                      44
ONEREG_FIELD64(POR_EL0, Perm11)
#define ONEREG_POR_EL0_Perm10_MASK                       UINT64_C(0x00000f0000000000)
#define ONEREG_POR_EL0_Perm10_SHIFT                      40
ONEREG_FIELD64(POR_EL0, Perm10)
#define ONEREG_POR_EL0_Perm9_MASK                        UINT64_C(0x000000f000000000)
#define ONEREG_POR_EL0_Perm9_SHIFT                       36
ONEREG_FIELD64(POR_EL0, Perm9)
#define ONEREG_POR_EL0_Perm8_MASK                        UINT64_C(0x0000000f00000000)
#define ONEREG_POR_EL0_Perm8_SHIFT                       32
ONEREG_FIELD64(POR_EL0, Perm8)
#define ONEREG_POR_EL0_Perm7_MASK                        UINT64_C(0x00000000f0000000)
#define ONEREG_POR_EL0_Perm7_SHIFT                       28
ONEREG_FIELD64(POR_EL0, Perm7)
#define ONEREG_POR_EL0_Perm6_MASK                        UINT64_C(0x000000000f000000)
#define ONEREG_POR_EL0_Perm6_SHIFT                       24
ONEREG_FIELD64(POR_EL0, Perm6)
#define ONEREG_POR_EL0_Perm5_MASK                        UINT64_C(0x0000000000f00000)
#define ONEREG_POR_EL0_Perm5_SHIFT                       20
ONEREG_FIELD64(POR_EL0, Perm5)
#define ONEREG_POR_EL0_Perm4_MASK                        UINT64_C(0x00000000000f0000)
#define ONEREG_POR_EL0_Perm4_SHIFT                       16
ONEREG_FIELD64(POR_EL0, Perm4)
#define ONEREG_POR_EL0_Perm3_MASK                        UINT64_C(0x000000000000f000)
#define ONEREG_POR_EL0_Perm3_SHIFT                       12
ONEREG_FIELD64(POR_EL0, Perm3)
#define ONEREG_POR_EL0_Perm2_MASK                        UINT64_C(0x0000000000000f00)
#define ONEREG_POR_EL0_Perm2_SHIFT                       8
ONEREG_FIELD64(POR_EL0, Perm2)
#define ONEREG_POR_EL0_Perm1_MASK                        UINT64_C(0x00000000000000f0)
#define ONEREG_POR_EL0_Perm1_SHIFT                       4
ONEREG_FIELD64(POR_EL0, Perm1)
#define ONEREG_POR_EL0_Perm0_MASK                        UINT64_C(0x000000000000000f)
#define ONEREG_POR_EL0_Perm0_SHIFT                       0
ONEREG_FIELD64(POR_EL0, Perm0)
enum {
	ONEREG_POR_EL0_Permn_NONE = 0, /* No access */
	ONEREG_POR_EL0_Permn_R = 1, /* Read */
	ONEREG_POR_EL0_Permn_X = 2, /* Execute */
	ONEREG_POR_EL0_Permn_RX = 3, /* Read and execute */
	ONEREG_POR_EL0_Permn_W = 4, /* Write */
	ONEREG_POR_EL0_Permn_RW = 5, /* Read and write */
	ONEREG_POR_EL0_Permn_WX = 6, /* Write and execute */
	ONEREG_POR_EL0_Permn_RWX = 7, /* Read, write and execute */
};

#define ONEREG_POR_EL0_RES0                              UINT64_C(0x0000000000000000)
#define ONEREG_POR_EL0_RES1                              UINT64_C(0x0000000000000000)

/*
 * POR_EL1: Permission Overlay Register 1 (EL1)
 */

/* Perm<n>: What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access */
#define ONEREG_POR_EL1_Perm15_MASK                       UINT64_C(0xf000000000000000)
#define ONEREG_POR_EL1_Perm15_SHIFT                      60
ONEREG_FIELD64(POR_EL1, Perm15)
#define ONEREG_POR_EL1_Perm14_MASK                       UINT64_C(0x0f00000000000000)
#define ONEREG_POR_EL1_Perm14_SHIFT                      56
ONEREG_FIELD64(POR_EL1, Perm14)
#define ONEREG_POR_EL1_Perm13_MASK                       UINT64_C(0x00f0000000000000)
#define ONEREG_POR_EL1_Perm13_SHIFT                      52
ONEREG_FIELD64(POR_EL1, Perm13)
#define ONEREG_POR_EL1_Perm12_MASK                       UINT64_C(0x000f000000000000)
#define ONEREG_POR_EL1_Perm12_SHIFT                      48
ONEREG_FIELD64(POR_EL1, Perm12)
#define ONEREG_POR_EL1_Perm11_MASK                       UINT64_C(0x0000f00000000000)
#define ONEREG_POR_EL1_Perm11_SHIFT                      44
ONEREG_FIELD64(POR_EL1, Perm11)
#define ONEREG_POR_EL1_Perm10_MASK                       UINT64_C(0x00000f0000000000)
#define ONEREG_POR_EL1_Perm10_SHIFT                      40
ONEREG_FIELD64(POR_EL1, Perm10)
#define ONEREG_POR_EL1_Perm9_MASK                        UINT64_C(0x000000f000000000)
#define ONEREG_POR_EL1_Perm9_SHIFT                       36
ONEREG_FIELD64(POR_EL1, Perm9)
#define ONEREG_POR_EL1_Perm8_MASK                        UINT64_C(0x0000000f00000000)
#define ONEREG_POR_EL1_Perm8_SHIFT                       32
ONEREG_FIELD64(POR_EL1, Perm8)
#define ONEREG_POR_EL1_Perm7_MASK                        UINT64_C(0x00000000f0000000)
#define ONEREG_POR_EL1_Perm7_SHIFT                       28
ONEREG_FIELD64(POR_EL1, Perm7)
#define ONEREG_POR_EL1_Perm6_MASK                        UINT64_C(0x000000000f000000)
#define ONEREG_POR_EL1_Perm6_SHIFT                       24
ONEREG_FIELD64(POR_EL1, Perm6)
#define ONEREG_POR_EL1_Perm5_MASK                        UINT64_C(0x0000000000f00000)
#define ONEREG_POR_EL1_Perm5_SHIFT                       20
ONEREG_FIELD64(POR_EL1, Perm5)
#define ONEREG_POR_EL1_Perm4_MASK                        UINT64_C(0x00000000000f0000)
#define ONEREG_POR_EL1_Perm4_SHIFT                       16
ONEREG_FIELD64(POR_EL1, Perm4)
#define ONEREG_POR_EL1_Perm3_MASK                        UINT64_C(0x000000000000f000)
#define ONEREG_POR_EL1_Perm3_SHIFT                       12
ONEREG_FIELD64(POR_EL1, Perm3)
#define ONEREG_POR_EL1_Perm2_MASK                        UINT64_C(0x0000000000000f00)
#define ONEREG_POR_EL1_Perm2_SHIFT                       8
ONEREG_FIELD64(POR_EL1, Perm2)
#define ONEREG_POR_EL1_Perm1_MASK                        UINT64_C(0x00000000000000f0)
#define ONEREG_POR_EL1_Perm1_SHIFT                       4
ONEREG_FIELD64(POR_EL1, Perm1)
#define ONEREG_POR_EL1_Perm0_MASK                        UINT64_C(0x000000000000000f)
#define ONEREG_POR_EL1_Perm0_SHIFT                       0
ONEREG_FIELD64(POR_EL1, Perm0)
enum {
	ONEREG_POR_EL1_Permn_NONE = 0, /* No access */
	ONEREG_POR_EL1_Permn_R = 1, /* Read */
	ONEREG_POR_EL1_Permn_X = 2, /* Execute */
	ONEREG_POR_EL1_Permn_RX = 3, /* Read and execute */
	ONEREG_POR_EL1_Permn_W = 4, /* Write */
	ONEREG_POR_EL1_Permn_RW = 5, /* Read and write */
	ONEREG_POR_EL1_Permn_WX = 6, /* Write and execute */
	ONEREG_POR_EL1_Permn_RWX = 7, /* Read, write and execute */
};

#define ONEREG_POR_EL1_RES0                              UINT64_C(0x0000000000000000)
#define ONEREG_POR_EL1_RES1                              UINT64_C(0x0000000000000000)

/*
 * PAR_EL1: Physical Address Register
 */

/* [0] The translation failed */
#define ONEREG_PAR_EL1_F_MASK                            UINT64_C(0x0000000000000001)
#define ONEREG_PAR_EL1_F_SHIFT                           0
ONEREG_FIELD64(PAR_EL1, F)

#define ONEREG_PAR_EL1_RES0                              UINT64_C(0x0000000000000000)
#define ONEREG_PAR_EL1_RES1                              UINT64_C(0x0000000000000000)

/*
 * PAR_EL1, Success: The address was translated
 * Where bit 0 is 0.
 */

/* [63:56] Memory type, as in MAIR_EL1.Attr<n> */
#define ONEREG_PAR_EL1_Success_ATTR_MASK                 UINT64_C(0xff00000000000000)
#define ONEREG_PAR_EL1_Success_ATTR_SHIFT                56
ONEREG_FIELD64(PAR_EL1, Success_ATTR)

/* [51:12] Bits 51:12 of the output address */
#define ONEREG_PAR_EL1_Success_PA_MASK                   UINT64_C(0x000ffffffffff000)
#define ONEREG_PAR_EL1_Success_PA_SHIFT                  12
ONEREG_FIELD64(PAR_EL1, Success_PA)

/* [11] With NS the physical address space, of EL3's translations; RES1 without FEAT_RME */
#define ONEREG_PAR_EL1_Success_NSE_MASK                  UINT64_C(0x0000000000000800)
#define ONEREG_PAR_EL1_Success_NSE_SHIFT                 11
ONEREG_FIELD64(PAR_EL1, Success_NSE)

/* [9] Non-secure, of Secure, Realm and EL3's translations */
#define ONEREG_PAR_EL1_Success_NS_MASK                   UINT64_C(0x0000000000000200)
#define ONEREG_PAR_EL1_Success_NS_SHIFT                  9
ONEREG_FIELD64(PAR_EL1, Success_NS)

/* [8:7] Shareability */
#define ONEREG_PAR_EL1_Success_SH_MASK                   UINT64_C(0x0000000000000180)
#define ONEREG_PAR_EL1_Success_SH_SHIFT                  7
ONEREG_FIELD64(PAR_EL1, Success_SH)
enum {
	ONEREG_PAR_EL1_Success_SH_NONE = 0, /* Non-shareable */
	ONEREG_PAR_EL1_Success_SH_OUTER = 2, /* Outer Shareable */
	ONEREG_PAR_EL1_Success_SH_INNER = 3, /* Inner Shareable */
};

#define ONEREG_PAR_EL1_Success_RES0                      UINT64_C(0x00f000000000007e)
#define ONEREG_PAR_EL1_Success_RES1                      UINT64_C(0x0000000000000000)

/*
 * PAR_EL1, Fault: The address could not be translated
 * Where bit 0 is 1.
 */

/* [15] A Permission fault is due to the dirty state */
#define ONEREG_PAR_EL1_Fault_DirtyBit_MASK               UINT64_C(0x0000000000008000)
#define ONEREG_PAR_EL1_Fault_DirtyBit_SHIFT              15
ONEREG_FIELD64(PAR_EL1, Fault_DirtyBit)

/* [14] A Permission fault is due to a permission overlay */
#define ONEREG_PAR_EL1_Fault_Overlay_MASK                UINT64_C(0x0000000000004000)
#define ONEREG_PAR_EL1_Fault_Overlay_SHIFT               14
ONEREG_FIELD64(PAR_EL1, Fault_Overlay)

/* [13] The fault is due to TopLevel */
#define ONEREG_PAR_EL1_Fault_TopLevel_MASK               UINT64_C(0x0000000000002000)
#define ONEREG_PAR_EL1_Fault_TopLevel_SHIFT              13
ONEREG_FIELD64(PAR_EL1, Fault_TopLevel)

/* [12] A stage 2 fault is due to AssuredOnly */
#define ONEREG_PAR_EL1_Fault_AssuredOnly_MASK            UINT64_C(0x0000000000001000)
#define ONEREG_PAR_EL1_Fault_AssuredOnly_SHIFT           12
ONEREG_FIELD64(PAR_EL1, Fault_AssuredOnly)

/* [9] The fault is of stage 2 */
#define ONEREG_PAR_EL1_Fault_S_MASK                      UINT64_C(0x0000000000000200)
#define ONEREG_PAR_EL1_Fault_S_SHIFT                     9
ONEREG_FIELD64(PAR_EL1, Fault_S)

/* [8] A stage 2 fault on a walk of stage 1 */
#define ONEREG_PAR_EL1_Fault_PTW_MASK                    UINT64_C(0x0000000000000100)
#define ONEREG_PAR_EL1_Fault_PTW_SHIFT                   8
ONEREG_FIELD64(PAR_EL1, Fault_PTW)

/* [6:1] Fault status */
#define ONEREG_PAR_EL1_Fault_FST_MASK                    UINT64_C(0x000000000000007e)
#define ONEREG_PAR_EL1_Fault_FST_SHIFT                   1
ONEREG_FIELD64(PAR_EL1, Fault_FST)
enum {
	ONEREG_PAR_EL1_Fault_FST_ADDRSZ_L0 = 0, /* Address size fault, level 0 or translation table base register */
	ONEREG_PAR_EL1_Fault_FST_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_PAR_EL1_Fault_FST_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_PAR_EL1_Fault_FST_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_PAR_EL1_Fault_FST_FAULT_L0 = 4, /* Translation fault, level 0 */
	ONEREG_PAR_EL1_Fault_FST_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_PAR_EL1_Fault_FST_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_PAR_EL1_Fault_FST_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_PAR_EL1_Fault_FST_ACCESS_L0 = 8, /* Access flag fault, level 0 */
	ONEREG_PAR_EL1_Fault_FST_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_PAR_EL1_Fault_FST_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_PAR_EL1_Fault_FST_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_PAR_EL1_Fault_FST_PERM_L0 = 0xc, /* Permission fault, level 0 */
	ONEREG_PAR_EL1_Fault_FST_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_PAR_EL1_Fault_FST_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_PAR_EL1_Fault_FST_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_PAR_EL1_Fault_FST_SECC_TTW_Ln1 = 0x1b, /* Synchronous parity or ECC error on a translation table walk, level -1 */
	ONEREG_PAR_EL1_Fault_FST_SECC_TTW_L0 = 0x1c, /* Synchronous parity or ECC error on a translation table walk, level 0 */
	ONEREG_PAR_EL1_Fault_FST_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_PAR_EL1_Fault_FST_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a translation table walk, level 2 */
	ONEREG_PAR_EL1_Fault_FST_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a translation table walk, level 3 */
	ONEREG_PAR_EL1_Fault_FST_GPF_TTW_Ln2 = 0x22, /* Granule Protection Fault on a translation table walk, level -2 */
	ONEREG_PAR_EL1_Fault_FST_GPF_TTW_Ln1 = 0x23, /* Granule Protection Fault on a translation table walk, level -1 */
	ONEREG_PAR_EL1_Fault_FST_GPF_TTW_L0 = 0x24, /* Granule Protection Fault on a translation table walk, level 0 */
	ONEREG_PAR_EL1_Fault_FST_GPF_TTW_L1 = 0x25, /* Granule Protection Fault on a translation table walk, level 1 */
	ONEREG_PAR_EL1_Fault_FST_GPF_TTW_L2 = 0x26, /* Granule Protection Fault on a translation table walk, level 2 */
	ONEREG_PAR_EL1_Fault_FST_GPF_TTW_L3 = 0x27, /* Granule Protection Fault on a translation table walk, level 3 */
	ONEREG_PAR_EL1_Fault_FST_GPF = 0x28, /* Granule Protection Fault, not on a translation table walk */
	ONEREG_PAR_EL1_Fault_FST_ADDRSZ_Ln1 = 0x29, /* Address size fault, level -1 */
	ONEREG_PAR_EL1_Fault_FST_FAULT_Ln2 = 0x2a, /* Translation fault, level -2 */
	ONEREG_PAR_EL1_Fault_FST_FAULT_Ln1 = 0x2b, /* Translation fault, level -1 */
	ONEREG_PAR_EL1_Fault_FST_ADDRSZ_Ln2 = 0x2c, /* Address size fault, level -2 */
	ONEREG_PAR_EL1_Fault_FST_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_PAR_EL1_Fault_FST_HW_UPDATE = 0x31, /* Unsupported atomic hardware update */
	ONEREG_PAR_EL1_Fault_FST_DOMAIN_L1 = 0x3d, /* Domain fault, level 1; of AArch32 only */
	ONEREG_PAR_EL1_Fault_FST_DOMAIN_L2 = 0x3e, /* Domain fault, level 2; of AArch32 only */
};

#define ONEREG_PAR_EL1_Fault_RES0                        UINT64_C(0x0000ffffffff0480)
#define ONEREG_PAR_EL1_Fault_RES1                        UINT64_C(0x0000000000000800)

/*
 * VBAR_EL1: Vector Base Address Register (EL1)
 */

/* [63:11] Bits 63:11 of the address of EL1's exception vectors */
#define ONEREG_VBAR_EL1_VBA_MASK                         UINT64_C(0xfffffffffffff800)
#define ONEREG_VBAR_EL1_VBA_SHIFT                        11
ONEREG_FIELD64(VBAR_EL1, VBA)

/* [0] Named by Arm's machine-readable spec of 2025, which has no description */
#define ONEREG_VBAR_EL1_UT_MASK                          UINT64_C(0x0000000000000001)
#define ONEREG_VBAR_EL1_UT_SHIFT                         0
ONEREG_FIELD64(VBAR_EL1, UT)

#define ONEREG_VBAR_EL1_RES0                             UINT64_C(0x00000000000007fe)
#define ONEREG_VBAR_EL1_RES1                             UINT64_C(0x0000000000000000)

/*
 * ESR_EL1: Exception Syndrome Register (EL1)
 */

/* [31:26] Exception Class, the reason for the exception */
#define ONEREG_ESR_EL1_EC_MASK                           UINT64_C(0x00000000fc000000)
#define ONEREG_ESR_EL1_EC_SHIFT                          26
ONEREG_FIELD64(ESR_EL1, EC)
enum {
	ONEREG_ESR_EL1_EC_UNKNOWN = 0, /* Unknown reason */
	ONEREG_ESR_EL1_EC_WFx = 1, /* Trapped WFI, WFE, WFIT or WFET */
	ONEREG_ESR_EL1_EC_CP15_32 = 3, /* Trapped MCR or MRC, coproc 15 */
	ONEREG_ESR_EL1_EC_CP15_64 = 4, /* Trapped MCRR or MRRC, coproc 15 */
	ONEREG_ESR_EL1_EC_CP14_MR = 5, /* Trapped MCR or MRC, coproc 14 */
	ONEREG_ESR_EL1_EC_CP14_LS = 6, /* Trapped LDC or STC, coproc 14 */
	ONEREG_ESR_EL1_EC_FP_ASIMD = 7, /* Trapped access to SVE, SME, Advanced SIMD or floating-point */
	ONEREG_ESR_EL1_EC_CP10_ID = 8, /* Trapped VMRS of an ID register; to EL2 */
	ONEREG_ESR_EL1_EC_PAC = 9, /* Trapped pointer authentication instruction; to EL2 and EL3 */
	ONEREG_ESR_EL1_EC_OTHER = 0xa, /* Trapped instruction that has no other EC: LD64B, ST64B and others, see ISS */
	ONEREG_ESR_EL1_EC_CP14_64 = 0xc, /* Trapped MRRC, coproc 14 */
	ONEREG_ESR_EL1_EC_BTI = 0xd, /* Branch Target Exception */
	ONEREG_ESR_EL1_EC_ILL = 0xe, /* Illegal Execution state */
	ONEREG_ESR_EL1_EC_SVC32 = 0x11, /* SVC in AArch32 state */
	ONEREG_ESR_EL1_EC_HVC32 = 0x12, /* HVC in AArch32 state; to EL2 */
	ONEREG_ESR_EL1_EC_SMC32 = 0x13, /* SMC in AArch32 state; to EL2 and EL3 */
	ONEREG_ESR_EL1_EC_SYS128 = 0x14, /* Trapped MSRR, MRRS or 128-bit System instruction */
	ONEREG_ESR_EL1_EC_SVC64 = 0x15, /* SVC in AArch64 state */
	ONEREG_ESR_EL1_EC_HVC64 = 0x16, /* HVC in AArch64 state; to EL2 and EL3 */
	ONEREG_ESR_EL1_EC_SMC64 = 0x17, /* SMC in AArch64 state; to EL2 and EL3 */
	ONEREG_ESR_EL1_EC_SYS64 = 0x18, /* Trapped MSR, MRS or System instruction in AArch64 state */
	ONEREG_ESR_EL1_EC_SVE = 0x19, /* Trapped access to SVE */
	ONEREG_ESR_EL1_EC_ERET = 0x1a, /* Trapped ERET, ERETAA or ERETAB */
	ONEREG_ESR_EL1_EC_FPAC = 0x1c, /* Pointer authentication failed */
	ONEREG_ESR_EL1_EC_SME = 0x1d, /* Trapped access to SME, or illegal use of it */
	ONEREG_ESR_EL1_EC_GPC = 0x1e, /* Granule Protection Check; to EL3 */
	ONEREG_ESR_EL1_EC_IMP_DEF = 0x1f, /* IMPLEMENTATION DEFINED exception; to EL3 */
	ONEREG_ESR_EL1_EC_IABT_LOW = 0x20, /* Instruction Abort from a lower Exception level */
	ONEREG_ESR_EL1_EC_IABT_CUR = 0x21, /* Instruction Abort from the same Exception level */
	ONEREG_ESR_EL1_EC_PC_ALIGN = 0x22, /* PC alignment fault */
	ONEREG_ESR_EL1_EC_DABT_LOW = 0x24, /* Data Abort from a lower Exception level */
	ONEREG_ESR_EL1_EC_DABT_CUR = 0x25, /* Data Abort from the same Exception level */
	ONEREG_ESR_EL1_EC_SP_ALIGN = 0x26, /* SP alignment fault */
	ONEREG_ESR_EL1_EC_MOPS = 0x27, /* Memory Copy or Memory Set exception */
	ONEREG_ESR_EL1_EC_FP_EXC32 = 0x28, /* Trapped floating-point exception in AArch32 state */
	ONEREG_ESR_EL1_EC_FP_EXC64 = 0x2c, /* Trapped floating-point exception in AArch64 state */
	ONEREG_ESR_EL1_EC_GCS = 0x2d, /* Guarded Control Stack exception */
	ONEREG_ESR_EL1_EC_SERROR = 0x2f, /* SError exception */
	ONEREG_ESR_EL1_EC_BREAKPT_LOW = 0x30, /* Breakpoint exception from a lower Exception level */
	ONEREG_ESR_EL1_EC_BREAKPT_CUR = 0x31, /* Breakpoint exception from the same Exception level */
	ONEREG_ESR_EL1_EC_SOFTSTP_LOW = 0x32, /* Software Step exception from a lower Exception level */
	ONEREG_ESR_EL1_EC_SOFTSTP_CUR = 0x33, /* Software Step exception from the same Exception level */
	ONEREG_ESR_EL1_EC_WATCHPT_LOW = 0x34, /* Watchpoint exception from a lower Exception level */
	ONEREG_ESR_EL1_EC_WATCHPT_CUR = 0x35, /* Watchpoint exception from the same Exception level */
	ONEREG_ESR_EL1_EC_BKPT32 = 0x38, /* BKPT in AArch32 state */
	ONEREG_ESR_EL1_EC_VECTOR32 = 0x3a, /* Vector Catch exception in AArch32 state; to EL2 */
	ONEREG_ESR_EL1_EC_BRK64 = 0x3c, /* BRK in AArch64 state */
	ONEREG_ESR_EL1_EC_PROFILING = 0x3d, /* Profiling exception */
};

/* [25] The instruction has 32 bits; 16 if 0 */
#define ONEREG_ESR_EL1_IL_MASK                           UINT64_C(0x0000000002000000)
#define ONEREG_ESR_EL1_IL_SHIFT                          25
ONEREG_FIELD64(ESR_EL1, IL)

#define ONEREG_ESR_EL1_RES0                              UINT64_C(0xff00000000000000)
#define ONEREG_ESR_EL1_RES1                              UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, NoSyndrome: Unknown reason, PAC or SVE trap, illegal state, PC or SP alignment
 * Where bits 31:26 are 0x0, 0x9, 0xe, 0x19, 0x22 or 0x26.
 */

#define ONEREG_ESR_EL1_NoSyndrome_RES0                   UINT64_C(0x00ffffff01ffffff)
#define ONEREG_ESR_EL1_NoSyndrome_RES1                   UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, WFx: Trapped WFI, WFE, WFIT or WFET
 * Where bits 31:26 are 0x1.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL1_WFx_CV_MASK                       UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_WFx_CV_SHIFT                      24
ONEREG_FIELD64(ESR_EL1, WFx_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL1_WFx_COND_MASK                     UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL1_WFx_COND_SHIFT                    20
ONEREG_FIELD64(ESR_EL1, WFx_COND)

/* [9:5] Number of the register of WFET or WFIT */
#define ONEREG_ESR_EL1_WFx_RN_MASK                       UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL1_WFx_RN_SHIFT                      5
ONEREG_FIELD64(ESR_EL1, WFx_RN)

/* [2] RN is valid */
#define ONEREG_ESR_EL1_WFx_RV_MASK                       UINT64_C(0x0000000000000004)
#define ONEREG_ESR_EL1_WFx_RV_SHIFT                      2
ONEREG_FIELD64(ESR_EL1, WFx_RV)

/* [1:0] Instruction */
#define ONEREG_ESR_EL1_WFx_TI_MASK                       UINT64_C(0x0000000000000003)
#define ONEREG_ESR_EL1_WFx_TI_SHIFT                      0
ONEREG_FIELD64(ESR_EL1, WFx_TI)
enum {
	ONEREG_ESR_EL1_WFx_TI_WFI = 0, /* WFI instruction */
	ONEREG_ESR_EL1_WFx_TI_WFE = 1, /* WFE instruction */
	ONEREG_ESR_EL1_WFx_TI_WFIT = 2, /* WFIT instruction */
	ONEREG_ESR_EL1_WFx_TI_WFET = 3, /* WFET instruction */
};

#define ONEREG_ESR_EL1_WFx_RES0                          UINT64_C(0x00ffffff000ffc18)
#define ONEREG_ESR_EL1_WFx_RES1                          UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, MCR_MRC: Trapped MCR, MRC or VMRS
 * Where bits 31:26 are 0x3, 0x5 or 0x8.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL1_MCR_MRC_CV_MASK                   UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_MCR_MRC_CV_SHIFT                  24
ONEREG_FIELD64(ESR_EL1, MCR_MRC_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL1_MCR_MRC_COND_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL1_MCR_MRC_COND_SHIFT                20
ONEREG_FIELD64(ESR_EL1, MCR_MRC_COND)

/* [19:17] opc2 of the instruction; of VMRS 0 */
#define ONEREG_ESR_EL1_MCR_MRC_Opc2_MASK                 UINT64_C(0x00000000000e0000)
#define ONEREG_ESR_EL1_MCR_MRC_Opc2_SHIFT                17
ONEREG_FIELD64(ESR_EL1, MCR_MRC_Opc2)

/* [16:14] opc1 of the instruction; of VMRS 7 */
#define ONEREG_ESR_EL1_MCR_MRC_Opc1_MASK                 UINT64_C(0x000000000001c000)
#define ONEREG_ESR_EL1_MCR_MRC_Opc1_SHIFT                14
ONEREG_FIELD64(ESR_EL1, MCR_MRC_Opc1)

/* [13:10] CRn of the instruction; of VMRS its reg */
#define ONEREG_ESR_EL1_MCR_MRC_CRn_MASK                  UINT64_C(0x0000000000003c00)
#define ONEREG_ESR_EL1_MCR_MRC_CRn_SHIFT                 10
ONEREG_FIELD64(ESR_EL1, MCR_MRC_CRn)

/* [9:5] Number of the general-purpose register, as in AArch64 state */
#define ONEREG_ESR_EL1_MCR_MRC_Rt_MASK                   UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL1_MCR_MRC_Rt_SHIFT                  5
ONEREG_FIELD64(ESR_EL1, MCR_MRC_Rt)

/* [4:1] CRm of the instruction; of VMRS 0 */
#define ONEREG_ESR_EL1_MCR_MRC_CRm_MASK                  UINT64_C(0x000000000000001e)
#define ONEREG_ESR_EL1_MCR_MRC_CRm_SHIFT                 1
ONEREG_FIELD64(ESR_EL1, MCR_MRC_CRm)

/* [0] MRC or VMRS, a read; MCR, a write, if 0 */
#define ONEREG_ESR_EL1_MCR_MRC_Direction_MASK            UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL1_MCR_MRC_Direction_SHIFT           0
ONEREG_FIELD64(ESR_EL1, MCR_MRC_Direction)

#define ONEREG_ESR_EL1_MCR_MRC_RES0                      UINT64_C(0x00ffffff00000000)
#define ONEREG_ESR_EL1_MCR_MRC_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, MCRR_MRRC: Trapped MCRR or MRRC
 * Where bits 31:26 are 0x4 or 0xc.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL1_MCRR_MRRC_CV_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_MCRR_MRRC_CV_SHIFT                24
ONEREG_FIELD64(ESR_EL1, MCRR_MRRC_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL1_MCRR_MRRC_COND_MASK               UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL1_MCRR_MRRC_COND_SHIFT              20
ONEREG_FIELD64(ESR_EL1, MCRR_MRRC_COND)

/* [19:16] opc1 of the instruction */
#define ONEREG_ESR_EL1_MCRR_MRRC_Opc1_MASK               UINT64_C(0x00000000000f0000)
#define ONEREG_ESR_EL1_MCRR_MRRC_Opc1_SHIFT              16
ONEREG_FIELD64(ESR_EL1, MCRR_MRRC_Opc1)

/* [14:10] Number of the second general-purpose register, as in AArch64 state */
#define ONEREG_ESR_EL1_MCRR_MRRC_Rt2_MASK                UINT64_C(0x0000000000007c00)
#define ONEREG_ESR_EL1_MCRR_MRRC_Rt2_SHIFT               10
ONEREG_FIELD64(ESR_EL1, MCRR_MRRC_Rt2)

/* [9:5] Number of the general-purpose register, as in AArch64 state */
#define ONEREG_ESR_EL1_MCRR_MRRC_Rt_MASK                 UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL1_MCRR_MRRC_Rt_SHIFT                5
ONEREG_FIELD64(ESR_EL1, MCRR_MRRC_Rt)

/* [4:1] CRm of the instruction */
#define ONEREG_ESR_EL1_MCRR_MRRC_CRm_MASK                UINT64_C(0x000000000000001e)
#define ONEREG_ESR_EL1_MCRR_MRRC_CRm_SHIFT               1
ONEREG_FIELD64(ESR_EL1, MCRR_MRRC_CRm)

/* [0] MRRC, a read; MCRR, a write, if 0 */
#define ONEREG_ESR_EL1_MCRR_MRRC_Direction_MASK          UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL1_MCRR_MRRC_Direction_SHIFT         0
ONEREG_FIELD64(ESR_EL1, MCRR_MRRC_Direction)

#define ONEREG_ESR_EL1_MCRR_MRRC_RES0                    UINT64_C(0x00ffffff00008000)
#define ONEREG_ESR_EL1_MCRR_MRRC_RES1                    UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, LDC_STC: Trapped LDC or STC
 * Where bits 31:26 are 0x6.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL1_LDC_STC_CV_MASK                   UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_LDC_STC_CV_SHIFT                  24
ONEREG_FIELD64(ESR_EL1, LDC_STC_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL1_LDC_STC_COND_MASK                 UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL1_LDC_STC_COND_SHIFT                20
ONEREG_FIELD64(ESR_EL1, LDC_STC_COND)

/* [19:12] Immediate of the instruction */
#define ONEREG_ESR_EL1_LDC_STC_imm8_MASK                 UINT64_C(0x00000000000ff000)
#define ONEREG_ESR_EL1_LDC_STC_imm8_SHIFT                12
ONEREG_FIELD64(ESR_EL1, LDC_STC_imm8)

/* [9:5] Number of the base register, as in AArch64 state */
#define ONEREG_ESR_EL1_LDC_STC_Rn_MASK                   UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL1_LDC_STC_Rn_SHIFT                  5
ONEREG_FIELD64(ESR_EL1, LDC_STC_Rn)

/* [4] The offset is added; subtracted if 0 */
#define ONEREG_ESR_EL1_LDC_STC_Offset_MASK               UINT64_C(0x0000000000000010)
#define ONEREG_ESR_EL1_LDC_STC_Offset_SHIFT              4
ONEREG_FIELD64(ESR_EL1, LDC_STC_Offset)

/* [3:1] Addressing mode */
#define ONEREG_ESR_EL1_LDC_STC_AM_MASK                   UINT64_C(0x000000000000000e)
#define ONEREG_ESR_EL1_LDC_STC_AM_SHIFT                  1
ONEREG_FIELD64(ESR_EL1, LDC_STC_AM)
enum {
	ONEREG_ESR_EL1_LDC_STC_AM_UNINDEXED = 0, /* Immediate, unindexed */
	ONEREG_ESR_EL1_LDC_STC_AM_POST = 1, /* Immediate, post-indexed */
	ONEREG_ESR_EL1_LDC_STC_AM_OFFSET = 2, /* Immediate, offset */
	ONEREG_ESR_EL1_LDC_STC_AM_PRE = 3, /* Immediate, pre-indexed */
	ONEREG_ESR_EL1_LDC_STC_AM_LITERAL_UNINDEXED = 4, /* Literal, unindexed; of LDC in A32 only */
	ONEREG_ESR_EL1_LDC_STC_AM_LITERAL_OFFSET = 6, /* Literal, offset; of LDC only */
};

/* [0] LDC, a read; STC, a write, if 0 */
#define ONEREG_ESR_EL1_LDC_STC_Direction_MASK            UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL1_LDC_STC_Direction_SHIFT           0
ONEREG_FIELD64(ESR_EL1, LDC_STC_Direction)

#define ONEREG_ESR_EL1_LDC_STC_RES0                      UINT64_C(0x00ffffff00000c00)
#define ONEREG_ESR_EL1_LDC_STC_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, FP_ASIMD: Trapped access to SVE, SME, Advanced SIMD or floating-point
 * Where bits 31:26 are 0x7.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL1_FP_ASIMD_CV_MASK                  UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_FP_ASIMD_CV_SHIFT                 24
ONEREG_FIELD64(ESR_EL1, FP_ASIMD_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL1_FP_ASIMD_COND_MASK                UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL1_FP_ASIMD_COND_SHIFT               20
ONEREG_FIELD64(ESR_EL1, FP_ASIMD_COND)

#define ONEREG_ESR_EL1_FP_ASIMD_RES0                     UINT64_C(0x00ffffff000fffff)
#define ONEREG_ESR_EL1_FP_ASIMD_RES1                     UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, OTHER: Trapped instruction that has no other EC
 * Where bits 31:26 are 0xa.
 */

/* [24:0] Instruction */
#define ONEREG_ESR_EL1_OTHER_ISS_MASK                    UINT64_C(0x0000000001ffffff)
#define ONEREG_ESR_EL1_OTHER_ISS_SHIFT                   0
ONEREG_FIELD64(ESR_EL1, OTHER_ISS)
enum {
	ONEREG_ESR_EL1_OTHER_ISS_ST64BV = 0, /* ST64BV instruction */
	ONEREG_ESR_EL1_OTHER_ISS_ST64BV0 = 1, /* ST64BV0 instruction */
	ONEREG_ESR_EL1_OTHER_ISS_LDST64B = 2, /* LD64B or ST64B */
	ONEREG_ESR_EL1_OTHER_ISS_TSBCSYNC = 3, /* TSB CSYNC */
	ONEREG_ESR_EL1_OTHER_ISS_PSBCSYNC = 4, /* PSB CSYNC */
};

#define ONEREG_ESR_EL1_OTHER_RES0                        UINT64_C(0x00ffffff00000000)
#define ONEREG_ESR_EL1_OTHER_RES1                        UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, BTI: Branch Target Exception
 * Where bits 31:26 are 0xd.
 */

/* [1:0] PSTATE.BTYPE at the target */
#define ONEREG_ESR_EL1_BTI_BTYPE_MASK                    UINT64_C(0x0000000000000003)
#define ONEREG_ESR_EL1_BTI_BTYPE_SHIFT                   0
ONEREG_FIELD64(ESR_EL1, BTI_BTYPE)
enum {
	ONEREG_ESR_EL1_BTI_BTYPE_NONE = 0, /* Not after BR or BLR */
	ONEREG_ESR_EL1_BTI_BTYPE_JC = 1, /* After BR from X16 or X17, or BR from a non-guarded page */
	ONEREG_ESR_EL1_BTI_BTYPE_C = 2, /* After BLR */
	ONEREG_ESR_EL1_BTI_BTYPE_J = 3, /* After BR from another register of a guarded page */
};

#define ONEREG_ESR_EL1_BTI_RES0                          UINT64_C(0x00ffffff01fffffc)
#define ONEREG_ESR_EL1_BTI_RES1                          UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, xVC: SVC or HVC, or SMC in AArch64 state
 * Where bits 31:26 are 0x11, 0x12, 0x15, 0x16 or 0x17.
 */

/* [15:0] Immediate of the instruction, zero-extended */
#define ONEREG_ESR_EL1_xVC_imm16_MASK                    UINT64_C(0x000000000000ffff)
#define ONEREG_ESR_EL1_xVC_imm16_SHIFT                   0
ONEREG_FIELD64(ESR_EL1, xVC_imm16)

#define ONEREG_ESR_EL1_xVC_RES0                          UINT64_C(0x00ffffff01ff0000)
#define ONEREG_ESR_EL1_xVC_RES1                          UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, SMC32: SMC in AArch32 state
 * Where bits 31:26 are 0x13.
 */

/* [24] COND is valid */
#define ONEREG_ESR_EL1_SMC32_CV_MASK                     UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_SMC32_CV_SHIFT                    24
ONEREG_FIELD64(ESR_EL1, SMC32_CV)

/* [23:20] Condition code of the instruction; 0b1110 in AArch64 state */
#define ONEREG_ESR_EL1_SMC32_COND_MASK                   UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL1_SMC32_COND_SHIFT                  20
ONEREG_FIELD64(ESR_EL1, SMC32_COND)

/* [19] The condition might not hold; if 0, it holds */
#define ONEREG_ESR_EL1_SMC32_CCKNOWNPASS_MASK            UINT64_C(0x0000000000080000)
#define ONEREG_ESR_EL1_SMC32_CCKNOWNPASS_SHIFT           19
ONEREG_FIELD64(ESR_EL1, SMC32_CCKNOWNPASS)

#define ONEREG_ESR_EL1_SMC32_RES0                        UINT64_C(0x00ffffff0007ffff)
#define ONEREG_ESR_EL1_SMC32_RES1                        UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, SYS128: Trapped MSRR, MRRS or 128-bit System instruction
 * Where bits 31:26 are 0x14.
 */

/* [21:20] op0 of the instruction */
#define ONEREG_ESR_EL1_SYS128_Op0_MASK                   UINT64_C(0x0000000000300000)
#define ONEREG_ESR_EL1_SYS128_Op0_SHIFT                  20
ONEREG_FIELD64(ESR_EL1, SYS128_Op0)

/* [19:17] op2 of the instruction */
#define ONEREG_ESR_EL1_SYS128_Op2_MASK                   UINT64_C(0x00000000000e0000)
#define ONEREG_ESR_EL1_SYS128_Op2_SHIFT                  17
ONEREG_FIELD64(ESR_EL1, SYS128_Op2)

/* [16:14] op1 of the instruction */
#define ONEREG_ESR_EL1_SYS128_Op1_MASK                   UINT64_C(0x000000000001c000)
#define ONEREG_ESR_EL1_SYS128_Op1_SHIFT                  14
ONEREG_FIELD64(ESR_EL1, SYS128_Op1)

/* [13:10] CRn of the instruction */
#define ONEREG_ESR_EL1_SYS128_CRn_MASK                   UINT64_C(0x0000000000003c00)
#define ONEREG_ESR_EL1_SYS128_CRn_SHIFT                  10
ONEREG_FIELD64(ESR_EL1, SYS128_CRn)

/* [9:6] Half the number of the first of the pair of registers */
#define ONEREG_ESR_EL1_SYS128_Rt_MASK                    UINT64_C(0x00000000000003c0)
#define ONEREG_ESR_EL1_SYS128_Rt_SHIFT                   6
ONEREG_FIELD64(ESR_EL1, SYS128_Rt)

/* [4:1] CRm of the instruction */
#define ONEREG_ESR_EL1_SYS128_CRm_MASK                   UINT64_C(0x000000000000001e)
#define ONEREG_ESR_EL1_SYS128_CRm_SHIFT                  1
ONEREG_FIELD64(ESR_EL1, SYS128_CRm)

/* [0] MRRS, a read; MSRR, a write, if 0 */
#define ONEREG_ESR_EL1_SYS128_Direction_MASK             UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL1_SYS128_Direction_SHIFT            0
ONEREG_FIELD64(ESR_EL1, SYS128_Direction)

#define ONEREG_ESR_EL1_SYS128_RES0                       UINT64_C(0x00ffffff01c00020)
#define ONEREG_ESR_EL1_SYS128_RES1                       UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, SYS64: Trapped MSR, MRS or System instruction
 * Where bits 31:26 are 0x18.
 */

/* [21:20] op0 of the instruction */
#define ONEREG_ESR_EL1_SYS64_Op0_MASK                    UINT64_C(0x0000000000300000)
#define ONEREG_ESR_EL1_SYS64_Op0_SHIFT                   20
ONEREG_FIELD64(ESR_EL1, SYS64_Op0)

/* [19:17] op2 of the instruction */
#define ONEREG_ESR_EL1_SYS64_Op2_MASK                    UINT64_C(0x00000000000e0000)
#define ONEREG_ESR_EL1_SYS64_Op2_SHIFT                   17
ONEREG_FIELD64(ESR_EL1, SYS64_Op2)

/* [16:14] op1 of the instruction */
#define ONEREG_ESR_EL1_SYS64_Op1_MASK                    UINT64_C(0x000000000001c000)
#define ONEREG_ESR_EL1_SYS64_Op1_SHIFT                   14
ONEREG_FIELD64(ESR_EL1, SYS64_Op1)

/* [13:10] CRn of the instruction */
#define ONEREG_ESR_EL1_SYS64_CRn_MASK                    UINT64_C(0x0000000000003c00)
#define ONEREG_ESR_EL1_SYS64_CRn_SHIFT                   10
ONEREG_FIELD64(ESR_EL1, SYS64_CRn)

/* [9:5] Number of the general-purpose register */
#define ONEREG_ESR_EL1_SYS64_Rt_MASK                     UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL1_SYS64_Rt_SHIFT                    5
ONEREG_FIELD64(ESR_EL1, SYS64_Rt)

/* [4:1] CRm of the instruction */
#define ONEREG_ESR_EL1_SYS64_CRm_MASK                    UINT64_C(0x000000000000001e)
#define ONEREG_ESR_EL1_SYS64_CRm_SHIFT                   1
ONEREG_FIELD64(ESR_EL1, SYS64_CRm)

/* [0] MRS or another read; MSR or another write if 0 */
#define ONEREG_ESR_EL1_SYS64_Direction_MASK              UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL1_SYS64_Direction_SHIFT             0
ONEREG_FIELD64(ESR_EL1, SYS64_Direction)

#define ONEREG_ESR_EL1_SYS64_RES0                        UINT64_C(0x00ffffff01c00000)
#define ONEREG_ESR_EL1_SYS64_RES1                        UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, ERET: Trapped ERET, ERETAA or ERETAB
 * Where bits 31:26 are 0x1a.
 */

/* [1] ERETAA or ERETAB; ERET if 0 */
#define ONEREG_ESR_EL1_ERET_ERET_MASK                    UINT64_C(0x0000000000000002)
#define ONEREG_ESR_EL1_ERET_ERET_SHIFT                   1
ONEREG_FIELD64(ESR_EL1, ERET_ERET)

/* [0] ERETAB; ERETAA if 0, where ERET is 1 */
#define ONEREG_ESR_EL1_ERET_ERETA_MASK                   UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL1_ERET_ERETA_SHIFT                  0
ONEREG_FIELD64(ESR_EL1, ERET_ERETA)

#define ONEREG_ESR_EL1_ERET_RES0                         UINT64_C(0x00ffffff01fffffc)
#define ONEREG_ESR_EL1_ERET_RES1                         UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, FPAC: Pointer authentication failed
 * Where bits 31:26 are 0x1c.
 */

/* [1] A data key; an instruction key if 0 */
#define ONEREG_ESR_EL1_FPAC_DnI_MASK                     UINT64_C(0x0000000000000002)
#define ONEREG_ESR_EL1_FPAC_DnI_SHIFT                    1
ONEREG_FIELD64(ESR_EL1, FPAC_DnI)

/* [0] Key B; key A if 0 */
#define ONEREG_ESR_EL1_FPAC_BnA_MASK                     UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL1_FPAC_BnA_SHIFT                    0
ONEREG_FIELD64(ESR_EL1, FPAC_BnA)

#define ONEREG_ESR_EL1_FPAC_RES0                         UINT64_C(0x00ffffff01fffffc)
#define ONEREG_ESR_EL1_FPAC_RES1                         UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, SME: Trapped access to SME, or illegal use of it
 * Where bits 31:26 are 0x1d.
 */

/* [2:0] Reason */
#define ONEREG_ESR_EL1_SME_SMTC_MASK                     UINT64_C(0x0000000000000007)
#define ONEREG_ESR_EL1_SME_SMTC_SHIFT                    0
ONEREG_FIELD64(ESR_EL1, SME_SMTC)
enum {
	ONEREG_ESR_EL1_SME_SMTC_SME_DISABLED = 0, /* SME is disabled by CPACR_EL1, CPTR_EL2 or CPTR_EL3 */
	ONEREG_ESR_EL1_SME_SMTC_ILL = 1, /* Illegal in Streaming SVE mode */
	ONEREG_ESR_EL1_SME_SMTC_SM_DISABLED = 2, /* Illegal outside of Streaming SVE mode */
	ONEREG_ESR_EL1_SME_SMTC_ZA_DISABLED = 3, /* ZA is disabled, PSTATE.ZA is 0 */
	ONEREG_ESR_EL1_SME_SMTC_ZT_DISABLED = 4, /* ZT0 is disabled by SMCR_ELx.EZT0 */
};

#define ONEREG_ESR_EL1_SME_RES0                          UINT64_C(0x00ffffff01fffff8)
#define ONEREG_ESR_EL1_SME_RES1                          UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, IABT: Instruction Abort
 * Where bits 31:26 are 0x20 or 0x21.
 */

/* [43] The fault is due to the hardware dirty state tracking structure */
#define ONEREG_ESR_EL1_IABT_HDBSSF_MASK                  UINT64_C(0x0000080000000000)
#define ONEREG_ESR_EL1_IABT_HDBSSF_SHIFT                 43
ONEREG_FIELD64(ESR_EL1, IABT_HDBSSF)

/* [39] A stage 2 fault is due to AssuredOnly */
#define ONEREG_ESR_EL1_IABT_AssuredOnly_MASK             UINT64_C(0x0000008000000000)
#define ONEREG_ESR_EL1_IABT_AssuredOnly_SHIFT            39
ONEREG_FIELD64(ESR_EL1, IABT_AssuredOnly)

/* [38] A Permission fault is due to a permission overlay */
#define ONEREG_ESR_EL1_IABT_Overlay_MASK                 UINT64_C(0x0000004000000000)
#define ONEREG_ESR_EL1_IABT_Overlay_SHIFT                38
ONEREG_FIELD64(ESR_EL1, IABT_Overlay)

/* [37] A Permission fault is due to the dirty state */
#define ONEREG_ESR_EL1_IABT_DirtyBit_MASK                UINT64_C(0x0000002000000000)
#define ONEREG_ESR_EL1_IABT_DirtyBit_SHIFT               37
ONEREG_FIELD64(ESR_EL1, IABT_DirtyBit)

/* [21] The fault is due to TopLevel; in ESR_EL2 only */
#define ONEREG_ESR_EL1_IABT_TopLevel_MASK                UINT64_C(0x0000000000200000)
#define ONEREG_ESR_EL1_IABT_TopLevel_SHIFT               21
ONEREG_FIELD64(ESR_EL1, IABT_TopLevel)

/* [14] PFAR is valid */
#define ONEREG_ESR_EL1_IABT_PFV_MASK                     UINT64_C(0x0000000000004000)
#define ONEREG_ESR_EL1_IABT_PFV_SHIFT                    14
ONEREG_FIELD64(ESR_EL1, IABT_PFV)

/* [12:11] State of the PE after an External abort */
#define ONEREG_ESR_EL1_IABT_SET_MASK                     UINT64_C(0x0000000000001800)
#define ONEREG_ESR_EL1_IABT_SET_SHIFT                    11
ONEREG_FIELD64(ESR_EL1, IABT_SET)
enum {
	ONEREG_ESR_EL1_IABT_SET_UER = 0, /* Recoverable state */
	ONEREG_ESR_EL1_IABT_SET_UC = 2, /* Uncontainable; reserved with FEAT_RASv2 */
	ONEREG_ESR_EL1_IABT_SET_UEO = 3, /* Restartable state */
};

/* [10] FAR is not valid, after an External abort */
#define ONEREG_ESR_EL1_IABT_FnV_MASK                     UINT64_C(0x0000000000000400)
#define ONEREG_ESR_EL1_IABT_FnV_SHIFT                    10
ONEREG_FIELD64(ESR_EL1, IABT_FnV)

/* [9] IMPLEMENTATION DEFINED type of an External abort */
#define ONEREG_ESR_EL1_IABT_EA_MASK                      UINT64_C(0x0000000000000200)
#define ONEREG_ESR_EL1_IABT_EA_SHIFT                     9
ONEREG_FIELD64(ESR_EL1, IABT_EA)

/* [7] A stage 2 fault on a walk of stage 1 */
#define ONEREG_ESR_EL1_IABT_S1PTW_MASK                   UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL1_IABT_S1PTW_SHIFT                  7
ONEREG_FIELD64(ESR_EL1, IABT_S1PTW)

/* [5:0] Instruction fault status */
#define ONEREG_ESR_EL1_IABT_IFSC_MASK                    UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL1_IABT_IFSC_SHIFT                   0
ONEREG_FIELD64(ESR_EL1, IABT_IFSC)
enum {
	ONEREG_ESR_EL1_IABT_IFSC_ADDRSZ_L0 = 0, /* Address size fault, level 0 or translation table base register */
	ONEREG_ESR_EL1_IABT_IFSC_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ESR_EL1_IABT_IFSC_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ESR_EL1_IABT_IFSC_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ESR_EL1_IABT_IFSC_FAULT_L0 = 4, /* Translation fault, level 0 */
	ONEREG_ESR_EL1_IABT_IFSC_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ESR_EL1_IABT_IFSC_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ESR_EL1_IABT_IFSC_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ESR_EL1_IABT_IFSC_ACCESS_L0 = 8, /* Access flag fault, level 0 */
	ONEREG_ESR_EL1_IABT_IFSC_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ESR_EL1_IABT_IFSC_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ESR_EL1_IABT_IFSC_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ESR_EL1_IABT_IFSC_PERM_L0 = 0xc, /* Permission fault, level 0 */
	ONEREG_ESR_EL1_IABT_IFSC_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ESR_EL1_IABT_IFSC_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ESR_EL1_IABT_IFSC_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ESR_EL1_IABT_IFSC_EXTABT = 0x10, /* Synchronous External abort, not on a translation table walk */
	ONEREG_ESR_EL1_IABT_IFSC_SEA_TTW_Ln2 = 0x12, /* Synchronous External abort on a translation table walk, level -2 */
	ONEREG_ESR_EL1_IABT_IFSC_SEA_TTW_Ln1 = 0x13, /* Synchronous External abort on a translation table walk, level -1 */
	ONEREG_ESR_EL1_IABT_IFSC_SEA_TTW_L0 = 0x14, /* Synchronous External abort on a translation table walk, level 0 */
	ONEREG_ESR_EL1_IABT_IFSC_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a translation table walk, level 1 */
	ONEREG_ESR_EL1_IABT_IFSC_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a translation table walk, level 2 */
	ONEREG_ESR_EL1_IABT_IFSC_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a translation table walk, level 3 */
	ONEREG_ESR_EL1_IABT_IFSC_SECC = 0x18, /* Synchronous parity or ECC error, not on a translation table walk */
	ONEREG_ESR_EL1_IABT_IFSC_SECC_TTW_Ln1 = 0x1b, /* Synchronous parity or ECC error on a translation table walk, level -1 */
	ONEREG_ESR_EL1_IABT_IFSC_SECC_TTW_L0 = 0x1c, /* Synchronous parity or ECC error on a translation table walk, level 0 */
	ONEREG_ESR_EL1_IABT_IFSC_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_ESR_EL1_IABT_IFSC_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a translation table walk, level 2 */
	ONEREG_ESR_EL1_IABT_IFSC_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a translation table walk, level 3 */
	ONEREG_ESR_EL1_IABT_IFSC_GPF_TTW_Ln2 = 0x22, /* Granule Protection Fault on a translation table walk, level -2 */
	ONEREG_ESR_EL1_IABT_IFSC_GPF_TTW_Ln1 = 0x23, /* Granule Protection Fault on a translation table walk, level -1 */
	ONEREG_ESR_EL1_IABT_IFSC_GPF_TTW_L0 = 0x24, /* Granule Protection Fault on a translation table walk, level 0 */
	ONEREG_ESR_EL1_IABT_IFSC_GPF_TTW_L1 = 0x25, /* Granule Protection Fault on a translation table walk, level 1 */
	ONEREG_ESR_EL1_IABT_IFSC_GPF_TTW_L2 = 0x26, /* Granule Protection Fault on a translation table walk, level 2 */
	ONEREG_ESR_EL1_IABT_IFSC_GPF_TTW_L3 = 0x27, /* Granule Protection Fault on a translation table walk, level 3 */
	ONEREG_ESR_EL1_IABT_IFSC_GPF = 0x28, /* Granule Protection Fault, not on a translation table walk */
	ONEREG_ESR_EL1_IABT_IFSC_ADDRSZ_Ln1 = 0x29, /* Address size fault, level -1 */
	ONEREG_ESR_EL1_IABT_IFSC_FAULT_Ln2 = 0x2a, /* Translation fault, level -2 */
	ONEREG_ESR_EL1_IABT_IFSC_FAULT_Ln1 = 0x2b, /* Translation fault, level -1 */
	ONEREG_ESR_EL1_IABT_IFSC_ADDRSZ_Ln2 = 0x2c, /* Address size fault, level -2 */
	ONEREG_ESR_EL1_IABT_IFSC_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_ESR_EL1_IABT_IFSC_HW_UPDATE = 0x31, /* Unsupported atomic hardware update */
};

#define ONEREG_ESR_EL1_IABT_RES0                         UINT64_C(0x00fff71f01dfa140)
#define ONEREG_ESR_EL1_IABT_RES1                         UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, DABT_ISV: Data Abort, with the syndrome of the instruction
 * Where bits 31:26 are 0x24 or 0x25 and bit 24 is 1.
 */

/* [43] The fault is due to the hardware dirty state tracking structure */
#define ONEREG_ESR_EL1_DABT_ISV_HDBSSF_MASK              UINT64_C(0x0000080000000000)
#define ONEREG_ESR_EL1_DABT_ISV_HDBSSF_SHIFT             43
ONEREG_FIELD64(ESR_EL1, DABT_ISV_HDBSSF)

/* [42] A Permission fault is due to writing a tag of Canonically Tagged memory */
#define ONEREG_ESR_EL1_DABT_ISV_TnD_MASK                 UINT64_C(0x0000040000000000)
#define ONEREG_ESR_EL1_DABT_ISV_TnD_SHIFT                42
ONEREG_FIELD64(ESR_EL1, DABT_ISV_TnD)

/* [41] A Permission fault is due to the NoTagAccess attribute */
#define ONEREG_ESR_EL1_DABT_ISV_TagAccess_MASK           UINT64_C(0x0000020000000000)
#define ONEREG_ESR_EL1_DABT_ISV_TagAccess_SHIFT          41
ONEREG_FIELD64(ESR_EL1, DABT_ISV_TagAccess)

/* [40] The access was one of the Guarded Control Stack */
#define ONEREG_ESR_EL1_DABT_ISV_GCS_MASK                 UINT64_C(0x0000010000000000)
#define ONEREG_ESR_EL1_DABT_ISV_GCS_SHIFT                40
ONEREG_FIELD64(ESR_EL1, DABT_ISV_GCS)

/* [39] A stage 2 fault is due to AssuredOnly */
#define ONEREG_ESR_EL1_DABT_ISV_AssuredOnly_MASK         UINT64_C(0x0000008000000000)
#define ONEREG_ESR_EL1_DABT_ISV_AssuredOnly_SHIFT        39
ONEREG_FIELD64(ESR_EL1, DABT_ISV_AssuredOnly)

/* [38] A Permission fault is due to a permission overlay */
#define ONEREG_ESR_EL1_DABT_ISV_Overlay_MASK             UINT64_C(0x0000004000000000)
#define ONEREG_ESR_EL1_DABT_ISV_Overlay_SHIFT            38
ONEREG_FIELD64(ESR_EL1, DABT_ISV_Overlay)

/* [37] A Permission fault is due to the dirty state */
#define ONEREG_ESR_EL1_DABT_ISV_DirtyBit_MASK            UINT64_C(0x0000002000000000)
#define ONEREG_ESR_EL1_DABT_ISV_DirtyBit_SHIFT           37
ONEREG_FIELD64(ESR_EL1, DABT_ISV_DirtyBit)

/* [36:32] Number of Xs, the status register of ST64BV or ST64BV0 */
#define ONEREG_ESR_EL1_DABT_ISV_Xs_MASK                  UINT64_C(0x0000001f00000000)
#define ONEREG_ESR_EL1_DABT_ISV_Xs_SHIFT                 32
ONEREG_FIELD64(ESR_EL1, DABT_ISV_Xs)

/* [24] SAS, SSE, SRT, SF and AR are valid */
#define ONEREG_ESR_EL1_DABT_ISV_ISV_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_DABT_ISV_ISV_SHIFT                24
ONEREG_FIELD64(ESR_EL1, DABT_ISV_ISV)

/* [23:22] Size of the access */
#define ONEREG_ESR_EL1_DABT_ISV_SAS_MASK                 UINT64_C(0x0000000000c00000)
#define ONEREG_ESR_EL1_DABT_ISV_SAS_SHIFT                22
ONEREG_FIELD64(ESR_EL1, DABT_ISV_SAS)
enum {
	ONEREG_ESR_EL1_DABT_ISV_SAS_BYTE = 0, /* 8 bits */
	ONEREG_ESR_EL1_DABT_ISV_SAS_HALFWORD = 1, /* 16 bits */
	ONEREG_ESR_EL1_DABT_ISV_SAS_WORD = 2, /* 32 bits */
	ONEREG_ESR_EL1_DABT_ISV_SAS_DOUBLEWORD = 3, /* 64 bits */
};

/* [21] The load sign-extends */
#define ONEREG_ESR_EL1_DABT_ISV_SSE_MASK                 UINT64_C(0x0000000000200000)
#define ONEREG_ESR_EL1_DABT_ISV_SSE_SHIFT                21
ONEREG_FIELD64(ESR_EL1, DABT_ISV_SSE)

/* [20:16] Number of the general-purpose register, as in AArch64 state */
#define ONEREG_ESR_EL1_DABT_ISV_SRT_MASK                 UINT64_C(0x00000000001f0000)
#define ONEREG_ESR_EL1_DABT_ISV_SRT_SHIFT                16
ONEREG_FIELD64(ESR_EL1, DABT_ISV_SRT)

/* [15] The register has 64 bits; 32 if 0 */
#define ONEREG_ESR_EL1_DABT_ISV_SF_MASK                  UINT64_C(0x0000000000008000)
#define ONEREG_ESR_EL1_DABT_ISV_SF_SHIFT                 15
ONEREG_FIELD64(ESR_EL1, DABT_ISV_SF)

/* [14] The instruction has acquire or release semantics */
#define ONEREG_ESR_EL1_DABT_ISV_AR_MASK                  UINT64_C(0x0000000000004000)
#define ONEREG_ESR_EL1_DABT_ISV_AR_SHIFT                 14
ONEREG_FIELD64(ESR_EL1, DABT_ISV_AR)

/* [13] The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only */
#define ONEREG_ESR_EL1_DABT_ISV_VNCR_MASK                UINT64_C(0x0000000000002000)
#define ONEREG_ESR_EL1_DABT_ISV_VNCR_SHIFT               13
ONEREG_FIELD64(ESR_EL1, DABT_ISV_VNCR)

/* [12:11] Instruction, of Translation, Access flag and Permission faults */
#define ONEREG_ESR_EL1_DABT_ISV_LST_MASK                 UINT64_C(0x0000000000001800)
#define ONEREG_ESR_EL1_DABT_ISV_LST_SHIFT                11
ONEREG_FIELD64(ESR_EL1, DABT_ISV_LST)
enum {
	ONEREG_ESR_EL1_DABT_ISV_LST_OTHER = 0, /* Any other instruction */
	ONEREG_ESR_EL1_DABT_ISV_LST_ST64BV = 1, /* ST64BV instruction */
	ONEREG_ESR_EL1_DABT_ISV_LST_LD64B_ST64B = 2, /* LD64B or ST64B */
	ONEREG_ESR_EL1_DABT_ISV_LST_ST64BV0 = 3, /* ST64BV0 instruction */
};

/* [10] FAR is not valid, after an External abort */
#define ONEREG_ESR_EL1_DABT_ISV_FnV_MASK                 UINT64_C(0x0000000000000400)
#define ONEREG_ESR_EL1_DABT_ISV_FnV_SHIFT                10
ONEREG_FIELD64(ESR_EL1, DABT_ISV_FnV)

/* [9] IMPLEMENTATION DEFINED type of an External abort */
#define ONEREG_ESR_EL1_DABT_ISV_EA_MASK                  UINT64_C(0x0000000000000200)
#define ONEREG_ESR_EL1_DABT_ISV_EA_SHIFT                 9
ONEREG_FIELD64(ESR_EL1, DABT_ISV_EA)

/* [8] The instruction was cache maintenance or address translation */
#define ONEREG_ESR_EL1_DABT_ISV_CM_MASK                  UINT64_C(0x0000000000000100)
#define ONEREG_ESR_EL1_DABT_ISV_CM_SHIFT                 8
ONEREG_FIELD64(ESR_EL1, DABT_ISV_CM)

/* [7] A stage 2 fault on a walk of stage 1 */
#define ONEREG_ESR_EL1_DABT_ISV_S1PTW_MASK               UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL1_DABT_ISV_S1PTW_SHIFT              7
ONEREG_FIELD64(ESR_EL1, DABT_ISV_S1PTW)

/* [6] The access was a write */
#define ONEREG_ESR_EL1_DABT_ISV_WnR_MASK                 UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL1_DABT_ISV_WnR_SHIFT                6
ONEREG_FIELD64(ESR_EL1, DABT_ISV_WnR)

/* [5:0] Data fault status */
#define ONEREG_ESR_EL1_DABT_ISV_DFSC_MASK                UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL1_DABT_ISV_DFSC_SHIFT               0
ONEREG_FIELD64(ESR_EL1, DABT_ISV_DFSC)
enum {
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ADDRSZ_L0 = 0, /* Address size fault, level 0 or translation table base register */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_FAULT_L0 = 4, /* Translation fault, level 0 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ACCESS_L0 = 8, /* Access flag fault, level 0 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_PERM_L0 = 0xc, /* Permission fault, level 0 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_EXTABT = 0x10, /* Synchronous External abort, not on a translation table walk */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_MTE = 0x11, /* Synchronous Tag Check Fault */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SEA_TTW_Ln2 = 0x12, /* Synchronous External abort on a translation table walk, level -2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SEA_TTW_Ln1 = 0x13, /* Synchronous External abort on a translation table walk, level -1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SEA_TTW_L0 = 0x14, /* Synchronous External abort on a translation table walk, level 0 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a translation table walk, level 1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a translation table walk, level 2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a translation table walk, level 3 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SECC = 0x18, /* Synchronous parity or ECC error, not on a translation table walk */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SECC_TTW_Ln1 = 0x1b, /* Synchronous parity or ECC error on a translation table walk, level -1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SECC_TTW_L0 = 0x1c, /* Synchronous parity or ECC error on a translation table walk, level 0 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a translation table walk, level 2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a translation table walk, level 3 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ALIGN = 0x21, /* Alignment fault */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_GPF_TTW_Ln2 = 0x22, /* Granule Protection Fault on a translation table walk, level -2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_GPF_TTW_Ln1 = 0x23, /* Granule Protection Fault on a translation table walk, level -1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_GPF_TTW_L0 = 0x24, /* Granule Protection Fault on a translation table walk, level 0 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_GPF_TTW_L1 = 0x25, /* Granule Protection Fault on a translation table walk, level 1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_GPF_TTW_L2 = 0x26, /* Granule Protection Fault on a translation table walk, level 2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_GPF_TTW_L3 = 0x27, /* Granule Protection Fault on a translation table walk, level 3 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_GPF = 0x28, /* Granule Protection Fault, not on a translation table walk */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ADDRSZ_Ln1 = 0x29, /* Address size fault, level -1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_FAULT_Ln2 = 0x2a, /* Translation fault, level -2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_FAULT_Ln1 = 0x2b, /* Translation fault, level -1 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_ADDRSZ_Ln2 = 0x2c, /* Address size fault, level -2 */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_HW_UPDATE = 0x31, /* Unsupported atomic hardware update */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_LOCKDOWN = 0x34, /* IMPLEMENTATION DEFINED fault: lockdown */
	ONEREG_ESR_EL1_DABT_ISV_DFSC_EXCL_ATOMIC = 0x35, /* IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access */
};

#define ONEREG_ESR_EL1_DABT_ISV_RES0                     UINT64_C(0x00fff00000000000)
#define ONEREG_ESR_EL1_DABT_ISV_RES1                     UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, DABT_EXTABT: Data Abort by an External abort, without the syndrome of the instruction
 * Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0 and bits 5:0 are 0x10, 0x12, 0x13, 0x14, 0x15, 0x16 or 0x17.
 */

/* [43] The fault is due to the hardware dirty state tracking structure */
#define ONEREG_ESR_EL1_DABT_EXTABT_HDBSSF_MASK           UINT64_C(0x0000080000000000)
#define ONEREG_ESR_EL1_DABT_EXTABT_HDBSSF_SHIFT          43
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_HDBSSF)

/* [42] A Permission fault is due to writing a tag of Canonically Tagged memory */
#define ONEREG_ESR_EL1_DABT_EXTABT_TnD_MASK              UINT64_C(0x0000040000000000)
#define ONEREG_ESR_EL1_DABT_EXTABT_TnD_SHIFT             42
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_TnD)

/* [41] A Permission fault is due to the NoTagAccess attribute */
#define ONEREG_ESR_EL1_DABT_EXTABT_TagAccess_MASK        UINT64_C(0x0000020000000000)
#define ONEREG_ESR_EL1_DABT_EXTABT_TagAccess_SHIFT       41
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_TagAccess)

/* [40] The access was one of the Guarded Control Stack */
#define ONEREG_ESR_EL1_DABT_EXTABT_GCS_MASK              UINT64_C(0x0000010000000000)
#define ONEREG_ESR_EL1_DABT_EXTABT_GCS_SHIFT             40
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_GCS)

/* [39] A stage 2 fault is due to AssuredOnly */
#define ONEREG_ESR_EL1_DABT_EXTABT_AssuredOnly_MASK      UINT64_C(0x0000008000000000)
#define ONEREG_ESR_EL1_DABT_EXTABT_AssuredOnly_SHIFT     39
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_AssuredOnly)

/* [38] A Permission fault is due to a permission overlay */
#define ONEREG_ESR_EL1_DABT_EXTABT_Overlay_MASK          UINT64_C(0x0000004000000000)
#define ONEREG_ESR_EL1_DABT_EXTABT_Overlay_SHIFT         38
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_Overlay)

/* [37] A Permission fault is due to the dirty state */
#define ONEREG_ESR_EL1_DABT_EXTABT_DirtyBit_MASK         UINT64_C(0x0000002000000000)
#define ONEREG_ESR_EL1_DABT_EXTABT_DirtyBit_SHIFT        37
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_DirtyBit)

/* [36:32] Number of Xs, the status register of ST64BV or ST64BV0 */
#define ONEREG_ESR_EL1_DABT_EXTABT_Xs_MASK               UINT64_C(0x0000001f00000000)
#define ONEREG_ESR_EL1_DABT_EXTABT_Xs_SHIFT              32
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_Xs)

/* [24] 0: bits 23:14 do not describe the instruction */
#define ONEREG_ESR_EL1_DABT_EXTABT_ISV_MASK              UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_DABT_EXTABT_ISV_SHIFT             24
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_ISV)

/* [21] The fault is due to TopLevel; in ESR_EL2 only */
#define ONEREG_ESR_EL1_DABT_EXTABT_TopLevel_MASK         UINT64_C(0x0000000000200000)
#define ONEREG_ESR_EL1_DABT_EXTABT_TopLevel_SHIFT        21
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_TopLevel)

/* [17:16] Whether a store updated the location */
#define ONEREG_ESR_EL1_DABT_EXTABT_WU_MASK               UINT64_C(0x0000000000030000)
#define ONEREG_ESR_EL1_DABT_EXTABT_WU_SHIFT              16
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_WU)
enum {
	ONEREG_ESR_EL1_DABT_EXTABT_WU_UNKNOWN = 0, /* Not a store, or one that might have updated the location */
	ONEREG_ESR_EL1_DABT_EXTABT_WU_NO = 2, /* A store that did not update the location */
	ONEREG_ESR_EL1_DABT_EXTABT_WU_YES = 3, /* A store that updated the location */
};

/* [15] FAR is not precise, but of the same granule */
#define ONEREG_ESR_EL1_DABT_EXTABT_FnP_MASK              UINT64_C(0x0000000000008000)
#define ONEREG_ESR_EL1_DABT_EXTABT_FnP_SHIFT             15
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_FnP)

/* [14] PFAR is valid */
#define ONEREG_ESR_EL1_DABT_EXTABT_PFV_MASK              UINT64_C(0x0000000000004000)
#define ONEREG_ESR_EL1_DABT_EXTABT_PFV_SHIFT             14
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_PFV)

/* [13] The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only */
#define ONEREG_ESR_EL1_DABT_EXTABT_VNCR_MASK             UINT64_C(0x0000000000002000)
#define ONEREG_ESR_EL1_DABT_EXTABT_VNCR_SHIFT            13
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_VNCR)

/* [12:11] State of the PE after the External abort */
#define ONEREG_ESR_EL1_DABT_EXTABT_SET_MASK              UINT64_C(0x0000000000001800)
#define ONEREG_ESR_EL1_DABT_EXTABT_SET_SHIFT             11
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_SET)
enum {
	ONEREG_ESR_EL1_DABT_EXTABT_SET_UER = 0, /* Recoverable state */
	ONEREG_ESR_EL1_DABT_EXTABT_SET_UC = 2, /* Uncontainable; reserved with FEAT_RASv2 */
	ONEREG_ESR_EL1_DABT_EXTABT_SET_UEO = 3, /* Restartable state */
};

/* [10] FAR is not valid, after an External abort */
#define ONEREG_ESR_EL1_DABT_EXTABT_FnV_MASK              UINT64_C(0x0000000000000400)
#define ONEREG_ESR_EL1_DABT_EXTABT_FnV_SHIFT             10
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_FnV)

/* [9] IMPLEMENTATION DEFINED type of an External abort */
#define ONEREG_ESR_EL1_DABT_EXTABT_EA_MASK               UINT64_C(0x0000000000000200)
#define ONEREG_ESR_EL1_DABT_EXTABT_EA_SHIFT              9
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_EA)

/* [8] The instruction was cache maintenance or address translation */
#define ONEREG_ESR_EL1_DABT_EXTABT_CM_MASK               UINT64_C(0x0000000000000100)
#define ONEREG_ESR_EL1_DABT_EXTABT_CM_SHIFT              8
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_CM)

/* [7] A stage 2 fault on a walk of stage 1 */
#define ONEREG_ESR_EL1_DABT_EXTABT_S1PTW_MASK            UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL1_DABT_EXTABT_S1PTW_SHIFT           7
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_S1PTW)

/* [6] The access was a write */
#define ONEREG_ESR_EL1_DABT_EXTABT_WnR_MASK              UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL1_DABT_EXTABT_WnR_SHIFT             6
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_WnR)

/* [5:0] Data fault status */
#define ONEREG_ESR_EL1_DABT_EXTABT_DFSC_MASK             UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SHIFT            0
ONEREG_FIELD64(ESR_EL1, DABT_EXTABT_DFSC)
enum {
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ADDRSZ_L0 = 0, /* Address size fault, level 0 or translation table base register */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_FAULT_L0 = 4, /* Translation fault, level 0 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ACCESS_L0 = 8, /* Access flag fault, level 0 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_PERM_L0 = 0xc, /* Permission fault, level 0 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_EXTABT = 0x10, /* Synchronous External abort, not on a translation table walk */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_MTE = 0x11, /* Synchronous Tag Check Fault */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SEA_TTW_Ln2 = 0x12, /* Synchronous External abort on a translation table walk, level -2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SEA_TTW_Ln1 = 0x13, /* Synchronous External abort on a translation table walk, level -1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SEA_TTW_L0 = 0x14, /* Synchronous External abort on a translation table walk, level 0 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a translation table walk, level 1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a translation table walk, level 2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a translation table walk, level 3 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SECC = 0x18, /* Synchronous parity or ECC error, not on a translation table walk */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SECC_TTW_Ln1 = 0x1b, /* Synchronous parity or ECC error on a translation table walk, level -1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SECC_TTW_L0 = 0x1c, /* Synchronous parity or ECC error on a translation table walk, level 0 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a translation table walk, level 2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a translation table walk, level 3 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ALIGN = 0x21, /* Alignment fault */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_GPF_TTW_Ln2 = 0x22, /* Granule Protection Fault on a translation table walk, level -2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_GPF_TTW_Ln1 = 0x23, /* Granule Protection Fault on a translation table walk, level -1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_GPF_TTW_L0 = 0x24, /* Granule Protection Fault on a translation table walk, level 0 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_GPF_TTW_L1 = 0x25, /* Granule Protection Fault on a translation table walk, level 1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_GPF_TTW_L2 = 0x26, /* Granule Protection Fault on a translation table walk, level 2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_GPF_TTW_L3 = 0x27, /* Granule Protection Fault on a translation table walk, level 3 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_GPF = 0x28, /* Granule Protection Fault, not on a translation table walk */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ADDRSZ_Ln1 = 0x29, /* Address size fault, level -1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_FAULT_Ln2 = 0x2a, /* Translation fault, level -2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_FAULT_Ln1 = 0x2b, /* Translation fault, level -1 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_ADDRSZ_Ln2 = 0x2c, /* Address size fault, level -2 */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_HW_UPDATE = 0x31, /* Unsupported atomic hardware update */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_LOCKDOWN = 0x34, /* IMPLEMENTATION DEFINED fault: lockdown */
	ONEREG_ESR_EL1_DABT_EXTABT_DFSC_EXCL_ATOMIC = 0x35, /* IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access */
};

#define ONEREG_ESR_EL1_DABT_EXTABT_RES0                  UINT64_C(0x00fff00000dc0000)
#define ONEREG_ESR_EL1_DABT_EXTABT_RES1                  UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, DABT: Any other Data Abort, without the syndrome of the instruction
 * Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0.
 */

/* [43] The fault is due to the hardware dirty state tracking structure */
#define ONEREG_ESR_EL1_DABT_HDBSSF_MASK                  UINT64_C(0x0000080000000000)
#define ONEREG_ESR_EL1_DABT_HDBSSF_SHIFT                 43
ONEREG_FIELD64(ESR_EL1, DABT_HDBSSF)

/* [42] A Permission fault is due to writing a tag of Canonically Tagged memory */
#define ONEREG_ESR_EL1_DABT_TnD_MASK                     UINT64_C(0x0000040000000000)
#define ONEREG_ESR_EL1_DABT_TnD_SHIFT                    42
ONEREG_FIELD64(ESR_EL1, DABT_TnD)

/* [41] A Permission fault is due to the NoTagAccess attribute */
#define ONEREG_ESR_EL1_DABT_TagAccess_MASK               UINT64_C(0x0000020000000000)
#define ONEREG_ESR_EL1_DABT_TagAccess_SHIFT              41
ONEREG_FIELD64(ESR_EL1, DABT_TagAccess)

/* [40] The access was one of the Guarded Control Stack */
#define ONEREG_ESR_EL1_DABT_GCS_MASK                     UINT64_C(0x0000010000000000)
#define ONEREG_ESR_EL1_DABT_GCS_SHIFT                    40
ONEREG_FIELD64(ESR_EL1, DABT_GCS)

/* [39] A stage 2 fault is due to AssuredOnly */
#define ONEREG_ESR_EL1_DABT_AssuredOnly_MASK             UINT64_C(0x0000008000000000)
#define ONEREG_ESR_EL1_DABT_AssuredOnly_SHIFT            39
ONEREG_FIELD64(ESR_EL1, DABT_AssuredOnly)

/* [38] A Permission fault is due to a permission overlay */
#define ONEREG_ESR_EL1_DABT_Overlay_MASK                 UINT64_C(0x0000004000000000)
#define ONEREG_ESR_EL1_DABT_Overlay_SHIFT                38
ONEREG_FIELD64(ESR_EL1, DABT_Overlay)

/* [37] A Permission fault is due to the dirty state */
#define ONEREG_ESR_EL1_DABT_DirtyBit_MASK                UINT64_C(0x0000002000000000)
#define ONEREG_ESR_EL1_DABT_DirtyBit_SHIFT               37
ONEREG_FIELD64(ESR_EL1, DABT_DirtyBit)

/* [36:32] Number of Xs, the status register of ST64BV or ST64BV0 */
#define ONEREG_ESR_EL1_DABT_Xs_MASK                      UINT64_C(0x0000001f00000000)
#define ONEREG_ESR_EL1_DABT_Xs_SHIFT                     32
ONEREG_FIELD64(ESR_EL1, DABT_Xs)

/* [24] 0: bits 23:14 do not describe the instruction */
#define ONEREG_ESR_EL1_DABT_ISV_MASK                     UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_DABT_ISV_SHIFT                    24
ONEREG_FIELD64(ESR_EL1, DABT_ISV)

/* [21] The fault is due to TopLevel; in ESR_EL2 only */
#define ONEREG_ESR_EL1_DABT_TopLevel_MASK                UINT64_C(0x0000000000200000)
#define ONEREG_ESR_EL1_DABT_TopLevel_SHIFT               21
ONEREG_FIELD64(ESR_EL1, DABT_TopLevel)

/* [15] FAR is not precise, but of the same granule */
#define ONEREG_ESR_EL1_DABT_FnP_MASK                     UINT64_C(0x0000000000008000)
#define ONEREG_ESR_EL1_DABT_FnP_SHIFT                    15
ONEREG_FIELD64(ESR_EL1, DABT_FnP)

/* [13] The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only */
#define ONEREG_ESR_EL1_DABT_VNCR_MASK                    UINT64_C(0x0000000000002000)
#define ONEREG_ESR_EL1_DABT_VNCR_SHIFT                   13
ONEREG_FIELD64(ESR_EL1, DABT_VNCR)

/* [12:11] Instruction, of Translation, Access flag and Permission faults */
#define ONEREG_ESR_EL1_DABT_LST_MASK                     UINT64_C(0x0000000000001800)
#define ONEREG_ESR_EL1_DABT_LST_SHIFT                    11
ONEREG_FIELD64(ESR_EL1, DABT_LST)
enum {
	ONEREG_ESR_EL1_DABT_LST_OTHER = 0, /* Any other instruction */
	ONEREG_ESR_EL1_DABT_LST_ST64BV = 1, /* ST64BV instruction */
	ONEREG_ESR_EL1_DABT_LST_LD64B_ST64B = 2, /* LD64B or ST64B */
	ONEREG_ESR_EL1_DABT_LST_ST64BV0 = 3, /* ST64BV0 instruction */
};

/* [10] FAR is not valid, after an External abort */
#define ONEREG_ESR_EL1_DABT_FnV_MASK                     UINT64_C(0x0000000000000400)
#define ONEREG_ESR_EL1_DABT_FnV_SHIFT                    10
ONEREG_FIELD64(ESR_EL1, DABT_FnV)

/* [9] IMPLEMENTATION DEFINED type of an External abort */
#define ONEREG_ESR_EL1_DABT_EA_MASK                      UINT64_C(0x0000000000000200)
#define ONEREG_ESR_EL1_DABT_EA_SHIFT                     9
ONEREG_FIELD64(ESR_EL1, DABT_EA)

/* [8] The instruction was cache maintenance or address translation */
#define ONEREG_ESR_EL1_DABT_CM_MASK                      UINT64_C(0x0000000000000100)
#define ONEREG_ESR_EL1_DABT_CM_SHIFT                     8
ONEREG_FIELD64(ESR_EL1, DABT_CM)

/* [7] A stage 2 fault on a walk of stage 1 */
#define ONEREG_ESR_EL1_DABT_S1PTW_MASK                   UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL1_DABT_S1PTW_SHIFT                  7
ONEREG_FIELD64(ESR_EL1, DABT_S1PTW)

/* [6] The access was a write */
#define ONEREG_ESR_EL1_DABT_WnR_MASK                     UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL1_DABT_WnR_SHIFT                    6
ONEREG_FIELD64(ESR_EL1, DABT_WnR)

/* [5:0] Data fault status */
#define ONEREG_ESR_EL1_DABT_DFSC_MASK                    UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL1_DABT_DFSC_SHIFT                   0
ONEREG_FIELD64(ESR_EL1, DABT_DFSC)
enum {
	ONEREG_ESR_EL1_DABT_DFSC_ADDRSZ_L0 = 0, /* Address size fault, level 0 or translation table base register */
	ONEREG_ESR_EL1_DABT_DFSC_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_ESR_EL1_DABT_DFSC_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_ESR_EL1_DABT_DFSC_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_ESR_EL1_DABT_DFSC_FAULT_L0 = 4, /* Translation fault, level 0 */
	ONEREG_ESR_EL1_DABT_DFSC_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_ESR_EL1_DABT_DFSC_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_ESR_EL1_DABT_DFSC_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_ESR_EL1_DABT_DFSC_ACCESS_L0 = 8, /* Access flag fault, level 0 */
	ONEREG_ESR_EL1_DABT_DFSC_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_ESR_EL1_DABT_DFSC_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_ESR_EL1_DABT_DFSC_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_ESR_EL1_DABT_DFSC_PERM_L0 = 0xc, /* Permission fault, level 0 */
	ONEREG_ESR_EL1_DABT_DFSC_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_ESR_EL1_DABT_DFSC_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_ESR_EL1_DABT_DFSC_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_ESR_EL1_DABT_DFSC_EXTABT = 0x10, /* Synchronous External abort, not on a translation table walk */
	ONEREG_ESR_EL1_DABT_DFSC_MTE = 0x11, /* Synchronous Tag Check Fault */
	ONEREG_ESR_EL1_DABT_DFSC_SEA_TTW_Ln2 = 0x12, /* Synchronous External abort on a translation table walk, level -2 */
	ONEREG_ESR_EL1_DABT_DFSC_SEA_TTW_Ln1 = 0x13, /* Synchronous External abort on a translation table walk, level -1 */
	ONEREG_ESR_EL1_DABT_DFSC_SEA_TTW_L0 = 0x14, /* Synchronous External abort on a translation table walk, level 0 */
	ONEREG_ESR_EL1_DABT_DFSC_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a translation table walk, level 1 */
	ONEREG_ESR_EL1_DABT_DFSC_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a translation table walk, level 2 */
	ONEREG_ESR_EL1_DABT_DFSC_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a translation table walk, level 3 */
	ONEREG_ESR_EL1_DABT_DFSC_SECC = 0x18, /* Synchronous parity or ECC error, not on a translation table walk */
	ONEREG_ESR_EL1_DABT_DFSC_SECC_TTW_Ln1 = 0x1b, /* Synchronous parity or ECC error on a translation table walk, level -1 */
	ONEREG_ESR_EL1_DABT_DFSC_SECC_TTW_L0 = 0x1c, /* Synchronous parity or ECC error on a translation table walk, level 0 */
	ONEREG_ESR_EL1_DABT_DFSC_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_ESR_EL1_DABT_DFSC_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a translation table walk, level 2 */
	ONEREG_ESR_EL1_DABT_DFSC_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a translation table walk, level 3 */
	ONEREG_ESR_EL1_DABT_DFSC_ALIGN = 0x21, /* Alignment fault */
	ONEREG_ESR_EL1_DABT_DFSC_GPF_TTW_Ln2 = 0x22, /* Granule Protection Fault on a translation table walk, level -2 */
	ONEREG_ESR_EL1_DABT_DFSC_GPF_TTW_Ln1 = 0x23, /* Granule Protection Fault on a translation table walk, level -1 */
	ONEREG_ESR_EL1_DABT_DFSC_GPF_TTW_L0 = 0x24, /* Granule Protection Fault on a translation table walk, level 0 */
	ONEREG_ESR_EL1_DABT_DFSC_GPF_TTW_L1 = 0x25, /* Granule Protection Fault on a translation table walk, level 1 */
	ONEREG_ESR_EL1_DABT_DFSC_GPF_TTW_L2 = 0x26, /* Granule Protection Fault on a translation table walk, level 2 */
	ONEREG_ESR_EL1_DABT_DFSC_GPF_TTW_L3 = 0x27, /* Granule Protection Fault on a translation table walk, level 3 */
	ONEREG_ESR_EL1_DABT_DFSC_GPF = 0x28, /* Granule Protection Fault, not on a translation table walk */
	ONEREG_ESR_EL1_DABT_DFSC_ADDRSZ_Ln1 = 0x29, /* Address size fault, level -1 */
	ONEREG_ESR_EL1_DABT_DFSC_FAULT_Ln2 = 0x2a, /* Translation fault, level -2 */
	ONEREG_ESR_EL1_DABT_DFSC_FAULT_Ln1 = 0x2b, /* Translation fault, level -1 */
	ONEREG_ESR_EL1_DABT_DFSC_ADDRSZ_Ln2 = 0x2c, /* Address size fault, level -2 */
	ONEREG_ESR_EL1_DABT_DFSC_TLB_CONFLICT = 0x30, /* TLB conflict abort */
	ONEREG_ESR_EL1_DABT_DFSC_HW_UPDATE = 0x31, /* Unsupported atomic hardware update */
	ONEREG_ESR_EL1_DABT_DFSC_LOCKDOWN = 0x34, /* IMPLEMENTATION DEFINED fault: lockdown */
	ONEREG_ESR_EL1_DABT_DFSC_EXCL_ATOMIC = 0x35, /* IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access */
};

#define ONEREG_ESR_EL1_DABT_RES0                         UINT64_C(0x00fff00000df4000)
#define ONEREG_ESR_EL1_DABT_RES1                         UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, MOPS: Memory Copy or Memory Set exception
 * Where bits 31:26 are 0x27.
 */

/* [24] Memory Set; Memory Copy if 0 */
#define ONEREG_ESR_EL1_MOPS_MemInst_MASK                 UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_MOPS_MemInst_SHIFT                24
ONEREG_FIELD64(ESR_EL1, MOPS_MemInst)

/* [23] Memory Set with tags */
#define ONEREG_ESR_EL1_MOPS_isSETG_MASK                  UINT64_C(0x0000000000800000)
#define ONEREG_ESR_EL1_MOPS_isSETG_SHIFT                 23
ONEREG_FIELD64(ESR_EL1, MOPS_isSETG)

/* [22:19] Options of the instruction */
#define ONEREG_ESR_EL1_MOPS_Options_MASK                 UINT64_C(0x0000000000780000)
#define ONEREG_ESR_EL1_MOPS_Options_SHIFT                19
ONEREG_FIELD64(ESR_EL1, MOPS_Options)

/* [18] An epilogue instruction; main if 0 */
#define ONEREG_ESR_EL1_MOPS_FromEpilogue_MASK            UINT64_C(0x0000000000040000)
#define ONEREG_ESR_EL1_MOPS_FromEpilogue_SHIFT           18
ONEREG_FIELD64(ESR_EL1, MOPS_FromEpilogue)

/* [17:16] Format of the values in the registers; of Linux bits WRONG_OPTION and OPTION_A */
#define ONEREG_ESR_EL1_MOPS_FormatOption_MASK            UINT64_C(0x0000000000030000)
#define ONEREG_ESR_EL1_MOPS_FormatOption_SHIFT           16
ONEREG_FIELD64(ESR_EL1, MOPS_FormatOption)
enum {
	ONEREG_ESR_EL1_MOPS_FormatOption_B = 0, /* Option B */
	ONEREG_ESR_EL1_MOPS_FormatOption_A = 1, /* Option A */
	ONEREG_ESR_EL1_MOPS_FormatOption_WRONG_A = 2, /* Option A, with WRONG_OPTION of Linux */
	ONEREG_ESR_EL1_MOPS_FormatOption_WRONG_B = 3, /* Option B, with WRONG_OPTION of Linux */
};

/* [14:10] Number of the register of the destination */
#define ONEREG_ESR_EL1_MOPS_destreg_MASK                 UINT64_C(0x0000000000007c00)
#define ONEREG_ESR_EL1_MOPS_destreg_SHIFT                10
ONEREG_FIELD64(ESR_EL1, MOPS_destreg)

/* [9:5] Number of the register of the source, or of the data */
#define ONEREG_ESR_EL1_MOPS_srcreg_MASK                  UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL1_MOPS_srcreg_SHIFT                 5
ONEREG_FIELD64(ESR_EL1, MOPS_srcreg)

/* [4:0] Number of the register of the size */
#define ONEREG_ESR_EL1_MOPS_sizereg_MASK                 UINT64_C(0x000000000000001f)
#define ONEREG_ESR_EL1_MOPS_sizereg_SHIFT                0
ONEREG_FIELD64(ESR_EL1, MOPS_sizereg)

#define ONEREG_ESR_EL1_MOPS_RES0                         UINT64_C(0x00ffffff00008000)
#define ONEREG_ESR_EL1_MOPS_RES1                         UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, FP_EXC: Trapped floating-point exception
 * Where bits 31:26 are 0x28 or 0x2c.
 */

/* [23] The bits of the exceptions are valid */
#define ONEREG_ESR_EL1_FP_EXC_TFV_MASK                   UINT64_C(0x0000000000800000)
#define ONEREG_ESR_EL1_FP_EXC_TFV_SHIFT                  23
ONEREG_FIELD64(ESR_EL1, FP_EXC_TFV)

/* [10:8] RES1 in AArch32 state, UNKNOWN in AArch64 state */
#define ONEREG_ESR_EL1_FP_EXC_VECITR_MASK                UINT64_C(0x0000000000000700)
#define ONEREG_ESR_EL1_FP_EXC_VECITR_SHIFT               8
ONEREG_FIELD64(ESR_EL1, FP_EXC_VECITR)

/* [7] Input Denormal exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL1_FP_EXC_IDF_MASK                   UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL1_FP_EXC_IDF_SHIFT                  7
ONEREG_FIELD64(ESR_EL1, FP_EXC_IDF)

/* [4] Inexact exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL1_FP_EXC_IXF_MASK                   UINT64_C(0x0000000000000010)
#define ONEREG_ESR_EL1_FP_EXC_IXF_SHIFT                  4
ONEREG_FIELD64(ESR_EL1, FP_EXC_IXF)

/* [3] Underflow exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL1_FP_EXC_UFF_MASK                   UINT64_C(0x0000000000000008)
#define ONEREG_ESR_EL1_FP_EXC_UFF_SHIFT                  3
ONEREG_FIELD64(ESR_EL1, FP_EXC_UFF)

/* [2] Overflow exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL1_FP_EXC_OFF_MASK                   UINT64_C(0x0000000000000004)
#define ONEREG_ESR_EL1_FP_EXC_OFF_SHIFT                  2
ONEREG_FIELD64(ESR_EL1, FP_EXC_OFF)

/* [1] Divide by Zero exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL1_FP_EXC_DZF_MASK                   UINT64_C(0x0000000000000002)
#define ONEREG_ESR_EL1_FP_EXC_DZF_SHIFT                  1
ONEREG_FIELD64(ESR_EL1, FP_EXC_DZF)

/* [0] Invalid Operation exception was trapped, where TFV is 1 */
#define ONEREG_ESR_EL1_FP_EXC_IOF_MASK                   UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL1_FP_EXC_IOF_SHIFT                  0
ONEREG_FIELD64(ESR_EL1, FP_EXC_IOF)

#define ONEREG_ESR_EL1_FP_EXC_RES0                       UINT64_C(0x00ffffff017ff860)
#define ONEREG_ESR_EL1_FP_EXC_RES1                       UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, GCS_DATA_CHECK: Guarded Control Stack data check
 * Where bits 31:26 are 0x2d and bits 23:20 are 0x0.
 */

/* [23:20] 0: data check */
#define ONEREG_ESR_EL1_GCS_DATA_CHECK_ExType_MASK        UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL1_GCS_DATA_CHECK_ExType_SHIFT       20
ONEREG_FIELD64(ESR_EL1, GCS_DATA_CHECK_ExType)

/* [9:5] Number of the register of the instruction */
#define ONEREG_ESR_EL1_GCS_DATA_CHECK_Rn_MASK            UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL1_GCS_DATA_CHECK_Rn_SHIFT           5
ONEREG_FIELD64(ESR_EL1, GCS_DATA_CHECK_Rn)

/* [4:0] Instruction */
#define ONEREG_ESR_EL1_GCS_DATA_CHECK_IT_MASK            UINT64_C(0x000000000000001f)
#define ONEREG_ESR_EL1_GCS_DATA_CHECK_IT_SHIFT           0
ONEREG_FIELD64(ESR_EL1, GCS_DATA_CHECK_IT)
enum {
	ONEREG_ESR_EL1_GCS_DATA_CHECK_IT_RET = 0, /* Procedure return without pointer authentication */
	ONEREG_ESR_EL1_GCS_DATA_CHECK_IT_GCSPOPM = 1, /* GCSPOPM instruction */
	ONEREG_ESR_EL1_GCS_DATA_CHECK_IT_RET_KEYA = 2, /* Procedure return with key A */
	ONEREG_ESR_EL1_GCS_DATA_CHECK_IT_RET_KEYB = 3, /* Procedure return with key B */
	ONEREG_ESR_EL1_GCS_DATA_CHECK_IT_GCSSS1 = 4, /* GCSSS1 instruction */
	ONEREG_ESR_EL1_GCS_DATA_CHECK_IT_GCSSS2 = 5, /* GCSSS2 instruction */
	ONEREG_ESR_EL1_GCS_DATA_CHECK_IT_GCSPOPCX = 8, /* GCSPOPCX instruction */
	ONEREG_ESR_EL1_GCS_DATA_CHECK_IT_GCSPOPX = 9, /* GCSPOPX instruction */
};

#define ONEREG_ESR_EL1_GCS_DATA_CHECK_RES0               UINT64_C(0x00ffffff010ffc00)
#define ONEREG_ESR_EL1_GCS_DATA_CHECK_RES1               UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, GCS_EXLOCK: Guarded Control Stack, PSTATE.EXLOCK
 * Where bits 31:26 are 0x2d and bits 23:20 are 0x1.
 */

/* [23:20] 1: EXLOCK */
#define ONEREG_ESR_EL1_GCS_EXLOCK_ExType_MASK            UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL1_GCS_EXLOCK_ExType_SHIFT           20
ONEREG_FIELD64(ESR_EL1, GCS_EXLOCK_ExType)

#define ONEREG_ESR_EL1_GCS_EXLOCK_RES0                   UINT64_C(0x00ffffff010fffff)
#define ONEREG_ESR_EL1_GCS_EXLOCK_RES1                   UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, GCS_STR: Trapped GCSSTR or GCSSTTR
 * Where bits 31:26 are 0x2d and bits 23:20 are 0x2.
 */

/* [23:20] 2: GCSSTR or GCSSTTR */
#define ONEREG_ESR_EL1_GCS_STR_ExType_MASK               UINT64_C(0x0000000000f00000)
#define ONEREG_ESR_EL1_GCS_STR_ExType_SHIFT              20
ONEREG_FIELD64(ESR_EL1, GCS_STR_ExType)

/* [14:10] Number of the register of the address */
#define ONEREG_ESR_EL1_GCS_STR_Raddr_MASK                UINT64_C(0x0000000000007c00)
#define ONEREG_ESR_EL1_GCS_STR_Raddr_SHIFT               10
ONEREG_FIELD64(ESR_EL1, GCS_STR_Raddr)

/* [9:5] Number of the register of the data */
#define ONEREG_ESR_EL1_GCS_STR_Rvalue_MASK               UINT64_C(0x00000000000003e0)
#define ONEREG_ESR_EL1_GCS_STR_Rvalue_SHIFT              5
ONEREG_FIELD64(ESR_EL1, GCS_STR_Rvalue)

#define ONEREG_ESR_EL1_GCS_STR_RES0                      UINT64_C(0x00ffffff010f801f)
#define ONEREG_ESR_EL1_GCS_STR_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, SERROR: SError exception
 * Where bits 31:26 are 0x2f and bit 24 is 0.
 */

/* [24] 0: the architected syndrome */
#define ONEREG_ESR_EL1_SERROR_IDS_MASK                   UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_SERROR_IDS_SHIFT                  24
ONEREG_FIELD64(ESR_EL1, SERROR_IDS)

/* [18] The instruction at ELR caused it */
#define ONEREG_ESR_EL1_SERROR_ELS_MASK                   UINT64_C(0x0000000000040000)
#define ONEREG_ESR_EL1_SERROR_ELS_SHIFT                  18
ONEREG_FIELD64(ESR_EL1, SERROR_ELS)

/* [17:16] Whether a store updated the location */
#define ONEREG_ESR_EL1_SERROR_WU_MASK                    UINT64_C(0x0000000000030000)
#define ONEREG_ESR_EL1_SERROR_WU_SHIFT                   16
ONEREG_FIELD64(ESR_EL1, SERROR_WU)
enum {
	ONEREG_ESR_EL1_SERROR_WU_UNKNOWN = 0, /* Not a store, or one that might have updated the location */
	ONEREG_ESR_EL1_SERROR_WU_NO = 2, /* A store that did not update the location */
	ONEREG_ESR_EL1_SERROR_WU_YES = 3, /* A store that updated the location */
};

/* [15] FAR is valid */
#define ONEREG_ESR_EL1_SERROR_VFV_MASK                   UINT64_C(0x0000000000008000)
#define ONEREG_ESR_EL1_SERROR_VFV_SHIFT                  15
ONEREG_FIELD64(ESR_EL1, SERROR_VFV)

/* [14] PFAR is valid */
#define ONEREG_ESR_EL1_SERROR_PFV_MASK                   UINT64_C(0x0000000000004000)
#define ONEREG_ESR_EL1_SERROR_PFV_SHIFT                  14
ONEREG_FIELD64(ESR_EL1, SERROR_PFV)

/* [13] An implicit error synchronization event synchronized it */
#define ONEREG_ESR_EL1_SERROR_IESB_MASK                  UINT64_C(0x0000000000002000)
#define ONEREG_ESR_EL1_SERROR_IESB_SHIFT                 13
ONEREG_FIELD64(ESR_EL1, SERROR_IESB)

/* [12:10] State of the PE */
#define ONEREG_ESR_EL1_SERROR_AET_MASK                   UINT64_C(0x0000000000001c00)
#define ONEREG_ESR_EL1_SERROR_AET_SHIFT                  10
ONEREG_FIELD64(ESR_EL1, SERROR_AET)
enum {
	ONEREG_ESR_EL1_SERROR_AET_UC = 0, /* Uncontainable */
	ONEREG_ESR_EL1_SERROR_AET_UEU = 1, /* Unrecoverable state */
	ONEREG_ESR_EL1_SERROR_AET_UEO = 2, /* Restartable state */
	ONEREG_ESR_EL1_SERROR_AET_UER = 3, /* Recoverable state */
	ONEREG_ESR_EL1_SERROR_AET_CE = 6, /* Corrected */
};

/* [9] IMPLEMENTATION DEFINED type of the External abort */
#define ONEREG_ESR_EL1_SERROR_EA_MASK                    UINT64_C(0x0000000000000200)
#define ONEREG_ESR_EL1_SERROR_EA_SHIFT                   9
ONEREG_FIELD64(ESR_EL1, SERROR_EA)

/* [7] WnR is valid */
#define ONEREG_ESR_EL1_SERROR_WnRV_MASK                  UINT64_C(0x0000000000000080)
#define ONEREG_ESR_EL1_SERROR_WnRV_SHIFT                 7
ONEREG_FIELD64(ESR_EL1, SERROR_WnRV)

/* [6] The access was a write */
#define ONEREG_ESR_EL1_SERROR_WnR_MASK                   UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL1_SERROR_WnR_SHIFT                  6
ONEREG_FIELD64(ESR_EL1, SERROR_WnR)

/* [5:0] Fault status */
#define ONEREG_ESR_EL1_SERROR_DFSC_MASK                  UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL1_SERROR_DFSC_SHIFT                 0
ONEREG_FIELD64(ESR_EL1, SERROR_DFSC)
enum {
	ONEREG_ESR_EL1_SERROR_DFSC_UNCATEGORIZED = 0, /* Error without a category */
	ONEREG_ESR_EL1_SERROR_DFSC_SERROR = 0x11, /* Asynchronous SError exception */
};

#define ONEREG_ESR_EL1_SERROR_RES0                       UINT64_C(0x00ffffff00f80100)
#define ONEREG_ESR_EL1_SERROR_RES1                       UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, SERROR_IMPDEF: SError exception, with an IMPLEMENTATION DEFINED syndrome
 * Where bits 31:26 are 0x2f and bit 24 is 1.
 */

/* [24] 1: an IMPLEMENTATION DEFINED syndrome */
#define ONEREG_ESR_EL1_SERROR_IMPDEF_IDS_MASK            UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_SERROR_IMPDEF_IDS_SHIFT           24
ONEREG_FIELD64(ESR_EL1, SERROR_IMPDEF_IDS)

#define ONEREG_ESR_EL1_SERROR_IMPDEF_RES0                UINT64_C(0x00ffffff00000000)
#define ONEREG_ESR_EL1_SERROR_IMPDEF_RES1                UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, BREAKPT: Breakpoint or Vector Catch exception
 * Where bits 31:26 are 0x30, 0x31 or 0x3a.
 */

/* [5:0] Fault status */
#define ONEREG_ESR_EL1_BREAKPT_IFSC_MASK                 UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL1_BREAKPT_IFSC_SHIFT                0
ONEREG_FIELD64(ESR_EL1, BREAKPT_IFSC)
enum {
	ONEREG_ESR_EL1_BREAKPT_IFSC_DEBUG = 0x22, /* Debug exception */
};

#define ONEREG_ESR_EL1_BREAKPT_RES0                      UINT64_C(0x00ffffff01ffffc0)
#define ONEREG_ESR_EL1_BREAKPT_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, SOFTSTP: Software Step exception
 * Where bits 31:26 are 0x32 or 0x33.
 */

/* [24] EX is valid */
#define ONEREG_ESR_EL1_SOFTSTP_ISV_MASK                  UINT64_C(0x0000000001000000)
#define ONEREG_ESR_EL1_SOFTSTP_ISV_SHIFT                 24
ONEREG_FIELD64(ESR_EL1, SOFTSTP_ISV)

/* [6] A Load-Exclusive was stepped */
#define ONEREG_ESR_EL1_SOFTSTP_EX_MASK                   UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL1_SOFTSTP_EX_SHIFT                  6
ONEREG_FIELD64(ESR_EL1, SOFTSTP_EX)

/* [5:0] Fault status */
#define ONEREG_ESR_EL1_SOFTSTP_IFSC_MASK                 UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL1_SOFTSTP_IFSC_SHIFT                0
ONEREG_FIELD64(ESR_EL1, SOFTSTP_IFSC)
enum {
	ONEREG_ESR_EL1_SOFTSTP_IFSC_DEBUG = 0x22, /* Debug exception */
};

#define ONEREG_ESR_EL1_SOFTSTP_RES0                      UINT64_C(0x00ffffff00ffff80)
#define ONEREG_ESR_EL1_SOFTSTP_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, WATCHPT: Watchpoint exception
 * Where bits 31:26 are 0x34 or 0x35.
 */

/* [40] The access was one of the Guarded Control Stack */
#define ONEREG_ESR_EL1_WATCHPT_GCS_MASK                  UINT64_C(0x0000010000000000)
#define ONEREG_ESR_EL1_WATCHPT_GCS_SHIFT                 40
ONEREG_FIELD64(ESR_EL1, WATCHPT_GCS)

/* [23:18] Number of the watchpoint */
#define ONEREG_ESR_EL1_WATCHPT_WPT_MASK                  UINT64_C(0x0000000000fc0000)
#define ONEREG_ESR_EL1_WATCHPT_WPT_SHIFT                 18
ONEREG_FIELD64(ESR_EL1, WATCHPT_WPT)

/* [17] WPT is valid */
#define ONEREG_ESR_EL1_WATCHPT_WPTV_MASK                 UINT64_C(0x0000000000020000)
#define ONEREG_ESR_EL1_WATCHPT_WPTV_SHIFT                17
ONEREG_FIELD64(ESR_EL1, WATCHPT_WPTV)

/* [16] The watchpoint might not have matched the access */
#define ONEREG_ESR_EL1_WATCHPT_WPF_MASK                  UINT64_C(0x0000000000010000)
#define ONEREG_ESR_EL1_WATCHPT_WPF_SHIFT                 16
ONEREG_FIELD64(ESR_EL1, WATCHPT_WPF)

/* [15] FAR is not precise, but of the same granule */
#define ONEREG_ESR_EL1_WATCHPT_FnP_MASK                  UINT64_C(0x0000000000008000)
#define ONEREG_ESR_EL1_WATCHPT_FnP_SHIFT                 15
ONEREG_FIELD64(ESR_EL1, WATCHPT_FnP)

/* [13] The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only */
#define ONEREG_ESR_EL1_WATCHPT_VNCR_MASK                 UINT64_C(0x0000000000002000)
#define ONEREG_ESR_EL1_WATCHPT_VNCR_SHIFT                13
ONEREG_FIELD64(ESR_EL1, WATCHPT_VNCR)

/* [10] FAR is not valid */
#define ONEREG_ESR_EL1_WATCHPT_FnV_MASK                  UINT64_C(0x0000000000000400)
#define ONEREG_ESR_EL1_WATCHPT_FnV_SHIFT                 10
ONEREG_FIELD64(ESR_EL1, WATCHPT_FnV)

/* [8] The instruction was cache maintenance */
#define ONEREG_ESR_EL1_WATCHPT_CM_MASK                   UINT64_C(0x0000000000000100)
#define ONEREG_ESR_EL1_WATCHPT_CM_SHIFT                  8
ONEREG_FIELD64(ESR_EL1, WATCHPT_CM)

/* [6] The access was a write */
#define ONEREG_ESR_EL1_WATCHPT_WnR_MASK                  UINT64_C(0x0000000000000040)
#define ONEREG_ESR_EL1_WATCHPT_WnR_SHIFT                 6
ONEREG_FIELD64(ESR_EL1, WATCHPT_WnR)

/* [5:0] Fault status */
#define ONEREG_ESR_EL1_WATCHPT_DFSC_MASK                 UINT64_C(0x000000000000003f)
#define ONEREG_ESR_EL1_WATCHPT_DFSC_SHIFT                0
ONEREG_FIELD64(ESR_EL1, WATCHPT_DFSC)
enum {
	ONEREG_ESR_EL1_WATCHPT_DFSC_DEBUG = 0x22, /* Debug exception */
};

#define ONEREG_ESR_EL1_WATCHPT_RES0                      UINT64_C(0x00fffeff01005a80)
#define ONEREG_ESR_EL1_WATCHPT_RES1                      UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, BRK: BKPT or BRK
 * Where bits 31:26 are 0x38 or 0x3c.
 */

/* [15:0] Immediate of the instruction, zero-extended */
#define ONEREG_ESR_EL1_BRK_Comment_MASK                  UINT64_C(0x000000000000ffff)
#define ONEREG_ESR_EL1_BRK_Comment_SHIFT                 0
ONEREG_FIELD64(ESR_EL1, BRK_Comment)

#define ONEREG_ESR_EL1_BRK_RES0                          UINT64_C(0x00ffffff01ff0000)
#define ONEREG_ESR_EL1_BRK_RES1                          UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, PROFILING: Profiling exception
 * Where bits 31:26 are 0x3d.
 */

/* [5:1] Reason */
#define ONEREG_ESR_EL1_PROFILING_FSC_MASK                UINT64_C(0x000000000000003e)
#define ONEREG_ESR_EL1_PROFILING_FSC_SHIFT               1
ONEREG_FIELD64(ESR_EL1, PROFILING_FSC)
enum {
	ONEREG_ESR_EL1_PROFILING_FSC_PMU = 0, /* PMU Profiling exception */
	ONEREG_ESR_EL1_PROFILING_FSC_SPE = 1, /* Profiling Buffer management event */
	ONEREG_ESR_EL1_PROFILING_FSC_TRBE = 2, /* Trace Buffer management event */
};

/* [0] Taken synchronously */
#define ONEREG_ESR_EL1_PROFILING_SYNC_MASK               UINT64_C(0x0000000000000001)
#define ONEREG_ESR_EL1_PROFILING_SYNC_SHIFT              0
ONEREG_FIELD64(ESR_EL1, PROFILING_SYNC)

#define ONEREG_ESR_EL1_PROFILING_RES0                    UINT64_C(0x00ffffff01ffffc0)
#define ONEREG_ESR_EL1_PROFILING_RES1                    UINT64_C(0x0000000000000000)

/*
 * ESR_EL1, Other: Any other exception class
 * Otherwise.
 */

/* [55:32] Instruction Specific Syndrome, second part */
#define ONEREG_ESR_EL1_Other_ISS2_MASK                   UINT64_C(0x00ffffff00000000)
#define ONEREG_ESR_EL1_Other_ISS2_SHIFT                  32
ONEREG_FIELD64(ESR_EL1, Other_ISS2)

/* [24:0] Instruction Specific Syndrome */
#define ONEREG_ESR_EL1_Other_ISS_MASK                    UINT64_C(0x0000000001ffffff)
#define ONEREG_ESR_EL1_Other_ISS_SHIFT                   0
ONEREG_FIELD64(ESR_EL1, Other_ISS)

#define ONEREG_ESR_EL1_Other_RES0                        UINT64_C(0x0000000000000000)
#define ONEREG_ESR_EL1_Other_RES1                        UINT64_C(0x0000000000000000)

/* FAR_EL1 has no accessors: ADDR is the whole register: Virtual address that faulted */

/* AFSR0_EL1 has no accessors: no fields; all bits are IMPDEF */

/* AFSR1_EL1 has no accessors: no fields; all bits are IMPDEF */

/*
 * DISR_EL1: Deferred Interrupt Status Register
 */

/* [31] An ESB instruction deferred an SError exception */
#define ONEREG_DISR_EL1_A_MASK                           UINT64_C(0x0000000080000000)
#define ONEREG_DISR_EL1_A_SHIFT                          31
ONEREG_FIELD64(DISR_EL1, A)

#define ONEREG_DISR_EL1_RES0                             UINT64_C(0xffffffff7e000000)
#define ONEREG_DISR_EL1_RES1                             UINT64_C(0x0000000000000000)

/*
 * DISR_EL1, Architected: The syndrome is that of ESR_EL1 for an SError exception
 * Where bit 24 is 0.
 */

/* [24] 0: the architected syndrome */
#define ONEREG_DISR_EL1_Architected_IDS_MASK             UINT64_C(0x0000000001000000)
#define ONEREG_DISR_EL1_Architected_IDS_SHIFT            24
ONEREG_FIELD64(DISR_EL1, Architected_IDS)

/* [17:16] Whether a store updated the location */
#define ONEREG_DISR_EL1_Architected_WU_MASK              UINT64_C(0x0000000000030000)
#define ONEREG_DISR_EL1_Architected_WU_SHIFT             16
ONEREG_FIELD64(DISR_EL1, Architected_WU)
enum {
	ONEREG_DISR_EL1_Architected_WU_UNKNOWN = 0, /* Not a store, or one that might have updated the location */
	ONEREG_DISR_EL1_Architected_WU_NO = 2, /* A store that did not update the location */
	ONEREG_DISR_EL1_Architected_WU_YES = 3, /* A store that updated the location */
};

/* [12:10] State of the PE */
#define ONEREG_DISR_EL1_Architected_AET_MASK             UINT64_C(0x0000000000001c00)
#define ONEREG_DISR_EL1_Architected_AET_SHIFT            10
ONEREG_FIELD64(DISR_EL1, Architected_AET)
enum {
	ONEREG_DISR_EL1_Architected_AET_UC = 0, /* Uncontainable */
	ONEREG_DISR_EL1_Architected_AET_UEU = 1, /* Unrecoverable state */
	ONEREG_DISR_EL1_Architected_AET_UEO = 2, /* Restartable state */
	ONEREG_DISR_EL1_Architected_AET_UER = 3, /* Recoverable state */
	ONEREG_DISR_EL1_Architected_AET_CE = 6, /* Corrected */
};

/* [9] IMPLEMENTATION DEFINED type of the External abort */
#define ONEREG_DISR_EL1_Architected_EA_MASK              UINT64_C(0x0000000000000200)
#define ONEREG_DISR_EL1_Architected_EA_SHIFT             9
ONEREG_FIELD64(DISR_EL1, Architected_EA)

/* [7] WnR is valid */
#define ONEREG_DISR_EL1_Architected_WnRV_MASK            UINT64_C(0x0000000000000080)
#define ONEREG_DISR_EL1_Architected_WnRV_SHIFT           7
ONEREG_FIELD64(DISR_EL1, Architected_WnRV)

/* [6] The access was a write */
#define ONEREG_DISR_EL1_Architected_WnR_MASK             UINT64_C(0x0000000000000040)
#define ONEREG_DISR_EL1_Architected_WnR_SHIFT            6
ONEREG_FIELD64(DISR_EL1, Architected_WnR)

/* [5:0] Fault status */
#define ONEREG_DISR_EL1_Architected_DFSC_MASK            UINT64_C(0x000000000000003f)
#define ONEREG_DISR_EL1_Architected_DFSC_SHIFT           0
ONEREG_FIELD64(DISR_EL1, Architected_DFSC)
enum {
	ONEREG_DISR_EL1_Architected_DFSC_UNCATEGORIZED = 0, /* Error without a category */
	ONEREG_DISR_EL1_Architected_DFSC_SERROR = 0x11, /* Asynchronous SError exception */
};

#define ONEREG_DISR_EL1_Architected_RES0                 UINT64_C(0x0000000000fce100)
#define ONEREG_DISR_EL1_Architected_RES1                 UINT64_C(0x0000000000000000)

/*
 * DISR_EL1, IMPDEF: The syndrome is IMPLEMENTATION DEFINED
 * Where bit 24 is 1.
 */

/* [24] 1: an IMPLEMENTATION DEFINED syndrome */
#define ONEREG_DISR_EL1_IMPDEF_IDS_MASK                  UINT64_C(0x0000000001000000)
#define ONEREG_DISR_EL1_IMPDEF_IDS_SHIFT                 24
ONEREG_FIELD64(DISR_EL1, IMPDEF_IDS)

/* [23:0] IMPLEMENTATION DEFINED syndrome */
#define ONEREG_DISR_EL1_IMPDEF_ISS_MASK                  UINT64_C(0x0000000000ffffff)
#define ONEREG_DISR_EL1_IMPDEF_ISS_SHIFT                 0
ONEREG_FIELD64(DISR_EL1, IMPDEF_ISS)

#define ONEREG_DISR_EL1_IMPDEF_RES0                      UINT64_C(0x0000000000000000)
#define ONEREG_DISR_EL1_IMPDEF_RES1                      UINT64_C(0x0000000000000000)

/*
 * CONTEXTIDR_EL1: Context ID Register (EL1)
 */

/* [31:0] Process identifier, for debug and trace */
#define ONEREG_CONTEXTIDR_EL1_PROCID_MASK                UINT64_C(0x00000000ffffffff)
#define ONEREG_CONTEXTIDR_EL1_PROCID_SHIFT               0
ONEREG_FIELD64(CONTEXTIDR_EL1, PROCID)

#define ONEREG_CONTEXTIDR_EL1_RES0                       UINT64_C(0xffffffff00000000)
#define ONEREG_CONTEXTIDR_EL1_RES1                       UINT64_C(0x0000000000000000)

/* TPIDR_EL0 has no accessors: ThreadID is the whole register: Thread identifier that EL0 can write */

/* TPIDRRO_EL0 has no accessors: ThreadID is the whole register: Thread identifier that EL0 can only read */

/* TPIDR_EL1 has no accessors: ThreadID is the whole register: Thread identifier of EL1 */

#endif /* ONEREG_FIELDS_SYSTEM_CONTROL_H */
