/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/debug.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_DEBUG_H
#define ONEREG_FIELDS_DEBUG_H

#include "onereg_accessors.h"

/*
 * DBGBVR<n>_EL1: Debug Breakpoint Value Registers
 */

#define ONEREG_DBGBVRn_EL1_RES0                          UINT64_C(0x0000000000000000)
#define ONEREG_DBGBVRn_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * DBGBVR<n>_EL1, Address: Breakpoint on an address
 */

/* [63:57] Sign extension of the address */
#define ONEREG_DBGBVRn_EL1_Address_RESS_MASK             UINT64_C(0xfe00000000000000)
#define ONEREG_DBGBVRn_EL1_Address_RESS_SHIFT            57
ONEREG_FIELD64(DBGBVRn_EL1, Address_RESS)

/* [56:2] Bits 56:2 of the address; 56:49 extend its sign without FEAT_LVA, 56:53 without LVA3 */
#define ONEREG_DBGBVRn_EL1_Address_VA_MASK               UINT64_C(0x01fffffffffffffc)
#define ONEREG_DBGBVRn_EL1_Address_VA_SHIFT              2
ONEREG_FIELD64(DBGBVRn_EL1, Address_VA)

#define ONEREG_DBGBVRn_EL1_Address_RES0                  UINT64_C(0x0000000000000003)
#define ONEREG_DBGBVRn_EL1_Address_RES1                  UINT64_C(0x0000000000000000)

/*
 * DBGBVR<n>_EL1, ContextID: Breakpoint on a Context ID
 */

/* [31:0] Compared with CONTEXTIDR_EL1, or for BT 0b001x at a host's EL2 and EL0 CONTEXTIDR_EL2 */
#define ONEREG_DBGBVRn_EL1_ContextID_ContextID_MASK      UINT64_C(0x00000000ffffffff)
#define ONEREG_DBGBVRn_EL1_ContextID_ContextID_SHIFT     0
ONEREG_FIELD64(DBGBVRn_EL1, ContextID_ContextID)

#define ONEREG_DBGBVRn_EL1_ContextID_RES0                UINT64_C(0xffffffff00000000)
#define ONEREG_DBGBVRn_EL1_ContextID_RES1                UINT64_C(0x0000000000000000)

/*
 * DBGBVR<n>_EL1, VMID: Breakpoint on a VMID
 */

/* [47:32] Compared with VTTBR_EL2.VMID; 8 bits where VTCR_EL2.VS is 0 */
#define ONEREG_DBGBVRn_EL1_VMID_VMID_MASK                UINT64_C(0x0000ffff00000000)
#define ONEREG_DBGBVRn_EL1_VMID_VMID_SHIFT               32
ONEREG_FIELD64(DBGBVRn_EL1, VMID_VMID)

#define ONEREG_DBGBVRn_EL1_VMID_RES0                     UINT64_C(0xffff0000ffffffff)
#define ONEREG_DBGBVRn_EL1_VMID_RES1                     UINT64_C(0x0000000000000000)

/*
 * DBGBVR<n>_EL1, VMID_ContextID: Breakpoint on a VMID and a Context ID
 */

/* [47:32] Compared with VTTBR_EL2.VMID; 8 bits where VTCR_EL2.VS is 0 */
#define ONEREG_DBGBVRn_EL1_VMID_ContextID_VMID_MASK      UINT64_C(0x0000ffff00000000)
#define ONEREG_DBGBVRn_EL1_VMID_ContextID_VMID_SHIFT     32
ONEREG_FIELD64(DBGBVRn_EL1, VMID_ContextID_VMID)

/* [31:0] Compared with CONTEXTIDR_EL1 */
#define ONEREG_DBGBVRn_EL1_VMID_ContextID_ContextID_MASK UINT64_C(0x00000000ffffffff)
#define ONEREG_DBGBVRn_EL1_VMID_ContextID_ContextID_SHIFT 0
ONEREG_FIELD64(DBGBVRn_EL1, VMID_ContextID_ContextID)

#define ONEREG_DBGBVRn_EL1_VMID_ContextID_RES0           UINT64_C(0xffff000000000000)
#define ONEREG_DBGBVRn_EL1_VMID_ContextID_RES1           UINT64_C(0x0000000000000000)

/*
 * DBGBVR<n>_EL1, ContextID2: Breakpoint on a Context ID of EL2
 */

/* [63:32] Compared with CONTEXTIDR_EL2 */
#define ONEREG_DBGBVRn_EL1_ContextID2_ContextID2_MASK    UINT64_C(0xffffffff00000000)
#define ONEREG_DBGBVRn_EL1_ContextID2_ContextID2_SHIFT   32
ONEREG_FIELD64(DBGBVRn_EL1, ContextID2_ContextID2)

#define ONEREG_DBGBVRn_EL1_ContextID2_RES0               UINT64_C(0x00000000ffffffff)
#define ONEREG_DBGBVRn_EL1_ContextID2_RES1               UINT64_C(0x0000000000000000)

/*
 * DBGBVR<n>_EL1, Full_ContextID: Breakpoint on the Context IDs of EL1 and EL2
 */

/* [63:32] Compared with CONTEXTIDR_EL2 */
#define ONEREG_DBGBVRn_EL1_Full_ContextID_ContextID2_MASK UINT64_C(0xffffffff00000000)
#define ONEREG_DBGBVRn_EL1_Full_ContextID_ContextID2_SHIFT 32
ONEREG_FIELD64(DBGBVRn_EL1, Full_ContextID_ContextID2)

/* [31:0] Compared with CONTEXTIDR_EL1 */
#define ONEREG_DBGBVRn_EL1_Full_ContextID_ContextID_MASK UINT64_C(0x00000000ffffffff)
#define ONEREG_DBGBVRn_EL1_Full_ContextID_ContextID_SHIFT 0
ONEREG_FIELD64(DBGBVRn_EL1, Full_ContextID_ContextID)

#define ONEREG_DBGBVRn_EL1_Full_ContextID_RES0           UINT64_C(0x0000000000000000)
#define ONEREG_DBGBVRn_EL1_Full_ContextID_RES1           UINT64_C(0x0000000000000000)

/*
 * DBGBCR<n>_EL1: Debug Breakpoint Control Registers
 */

/* [31:30] Bits 5:4 of the number of the breakpoint linked to, above LBN (FEAT_Debugv8p9) */
#define ONEREG_DBGBCRn_EL1_LBNX_MASK                     UINT64_C(0x00000000c0000000)
#define ONEREG_DBGBCRn_EL1_LBNX_SHIFT                    30
ONEREG_FIELD64(DBGBCRn_EL1, LBNX)

/* [29] With SSC, HMC and PMC, the states and Exception levels that match (FEAT_RME) */
#define ONEREG_DBGBCRn_EL1_SSCE_MASK                     UINT64_C(0x0000000020000000)
#define ONEREG_DBGBCRn_EL1_SSCE_SHIFT                    29
ONEREG_FIELD64(DBGBCRn_EL1, SSCE)

/* [28:24] Number of low address bits that are not compared, 3 to 31; 0 is none (FEAT_BWE) */
#define ONEREG_DBGBCRn_EL1_MASK_MASK                     UINT64_C(0x000000001f000000)
#define ONEREG_DBGBCRn_EL1_MASK_SHIFT                    24
ONEREG_FIELD64(DBGBCRn_EL1, MASK)

/* [23:20] Breakpoint type */
#define ONEREG_DBGBCRn_EL1_BT_MASK                       UINT64_C(0x0000000000f00000)
#define ONEREG_DBGBCRn_EL1_BT_SHIFT                      20
ONEREG_FIELD64(DBGBCRn_EL1, BT)
enum {
	ONEREG_DBGBCRn_EL1_BT_ADDRESS = 0, /* Instruction address match */
	ONEREG_DBGBCRn_EL1_BT_ADDRESS_LINKED = 1, /* Instruction address match, linked to a breakpoint that has linking enabled */
	ONEREG_DBGBCRn_EL1_BT_CONTEXTID = 2, /* Match of the current CONTEXTIDR_ELx */
	ONEREG_DBGBCRn_EL1_BT_CONTEXTID_LINKED = 3, /* As CONTEXTID, with linking enabled */
	ONEREG_DBGBCRn_EL1_BT_MISMATCH = 4, /* Instruction address mismatch (FEAT_BWE) */
	ONEREG_DBGBCRn_EL1_BT_MISMATCH_LINKED = 5, /* Instruction address mismatch, linked as ADDRESS_LINKED (FEAT_BWE) */
	ONEREG_DBGBCRn_EL1_BT_CONTEXTID_EL1 = 6, /* Match of CONTEXTIDR_EL1 */
	ONEREG_DBGBCRn_EL1_BT_CONTEXTID_EL1_LINKED = 7, /* As CONTEXTID_EL1, with linking enabled */
	ONEREG_DBGBCRn_EL1_BT_VMID = 8, /* Match of VTTBR_EL2.VMID */
	ONEREG_DBGBCRn_EL1_BT_VMID_LINKED = 9, /* As VMID, with linking enabled */
	ONEREG_DBGBCRn_EL1_BT_VMID_CONTEXTID = 0xa, /* Match of VTTBR_EL2.VMID and CONTEXTIDR_EL1 */
	ONEREG_DBGBCRn_EL1_BT_VMID_CONTEXTID_LINKED = 0xb, /* As VMID_CONTEXTID, with linking enabled */
	ONEREG_DBGBCRn_EL1_BT_CONTEXTID_EL2 = 0xc, /* Match of CONTEXTIDR_EL2 */
	ONEREG_DBGBCRn_EL1_BT_CONTEXTID_EL2_LINKED = 0xd, /* As CONTEXTID_EL2, with linking enabled */
	ONEREG_DBGBCRn_EL1_BT_FULL_CONTEXTID = 0xe, /* Match of CONTEXTIDR_EL1 and CONTEXTIDR_EL2 */
	ONEREG_DBGBCRn_EL1_BT_FULL_CONTEXTID_LINKED = 0xf, /* As FULL_CONTEXTID, with linking enabled */
};

/* [19:16] Number of the breakpoint linked to, where BT is of a linked address */
#define ONEREG_DBGBCRn_EL1_LBN_MASK                      UINT64_C(0x00000000000f0000)
#define ONEREG_DBGBCRn_EL1_LBN_SHIFT                     16
ONEREG_FIELD64(DBGBCRn_EL1, LBN)

/* [15:14] With SSCE, HMC and PMC, the states and Exception levels that match */
#define ONEREG_DBGBCRn_EL1_SSC_MASK                      UINT64_C(0x000000000000c000)
#define ONEREG_DBGBCRn_EL1_SSC_SHIFT                     14
ONEREG_FIELD64(DBGBCRn_EL1, SSC)

/* [13] With SSCE, SSC and PMC, the states and Exception levels that match */
#define ONEREG_DBGBCRn_EL1_HMC_MASK                      UINT64_C(0x0000000000002000)
#define ONEREG_DBGBCRn_EL1_HMC_SHIFT                     13
ONEREG_FIELD64(DBGBCRn_EL1, HMC)

/* [8:5] Which halfwords of the word at the address match */
#define ONEREG_DBGBCRn_EL1_BAS_MASK                      UINT64_C(0x00000000000001e0)
#define ONEREG_DBGBCRn_EL1_BAS_SHIFT                     5
ONEREG_FIELD64(DBGBCRn_EL1, BAS)
enum {
	ONEREG_DBGBCRn_EL1_BAS_T32_LOW = 3, /* The halfword at the address, for T32 */
	ONEREG_DBGBCRn_EL1_BAS_T32_HIGH = 0xc, /* The halfword at the address plus 2, for T32 */
	ONEREG_DBGBCRn_EL1_BAS_ALL = 0xf, /* The word at the address, for A64 and A32; also for breakpoints on no address */
};

/* [3] An address breakpoint has linking enabled itself (FEAT_ABLE) */
#define ONEREG_DBGBCRn_EL1_BT2_MASK                      UINT64_C(0x0000000000000008)
#define ONEREG_DBGBCRn_EL1_BT2_SHIFT                     3
ONEREG_FIELD64(DBGBCRn_EL1, BT2)

/* [2:1] With SSCE, SSC and HMC, the states and Exception levels that match */
#define ONEREG_DBGBCRn_EL1_PMC_MASK                      UINT64_C(0x0000000000000006)
#define ONEREG_DBGBCRn_EL1_PMC_SHIFT                     1
ONEREG_FIELD64(DBGBCRn_EL1, PMC)

/* [0] The breakpoint is enabled */
#define ONEREG_DBGBCRn_EL1_E_MASK                        UINT64_C(0x0000000000000001)
#define ONEREG_DBGBCRn_EL1_E_SHIFT                       0
ONEREG_FIELD64(DBGBCRn_EL1, E)

#define ONEREG_DBGBCRn_EL1_RES0                          UINT64_C(0xffffffff00001e10)
#define ONEREG_DBGBCRn_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * DBGWVR<n>_EL1: Debug Watchpoint Value Registers
 */

/* [63:57] Sign extension of the address */
#define ONEREG_DBGWVRn_EL1_RESS_MASK                     UINT64_C(0xfe00000000000000)
#define ONEREG_DBGWVRn_EL1_RESS_SHIFT                    57
ONEREG_FIELD64(DBGWVRn_EL1, RESS)

/* [56:2] Bits 56:2 of the address; 56:49 extend its sign without FEAT_LVA, 56:53 without LVA3 */
#define ONEREG_DBGWVRn_EL1_VA_MASK                       UINT64_C(0x01fffffffffffffc)
#define ONEREG_DBGWVRn_EL1_VA_SHIFT                      2
ONEREG_FIELD64(DBGWVRn_EL1, VA)

#define ONEREG_DBGWVRn_EL1_RES0                          UINT64_C(0x0000000000000003)
#define ONEREG_DBGWVRn_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * DBGWCR<n>_EL1: Debug Watchpoint Control Registers
 */

/* [31:30] Bits 5:4 of the number of the breakpoint linked to, above LBN (FEAT_Debugv8p9) */
#define ONEREG_DBGWCRn_EL1_LBNX_MASK                     UINT64_C(0x00000000c0000000)
#define ONEREG_DBGWCRn_EL1_LBNX_SHIFT                    30
ONEREG_FIELD64(DBGWCRn_EL1, LBNX)

/* [29] With SSC, HMC and PAC, the states and Exception levels that match (FEAT_RME) */
#define ONEREG_DBGWCRn_EL1_SSCE_MASK                     UINT64_C(0x0000000020000000)
#define ONEREG_DBGWCRn_EL1_SSCE_SHIFT                    29
ONEREG_FIELD64(DBGWCRn_EL1, SSCE)

/* [28:24] Number of low address bits that are not compared, 3 to 31; 0 is none */
#define ONEREG_DBGWCRn_EL1_MASK_MASK                     UINT64_C(0x000000001f000000)
#define ONEREG_DBGWCRn_EL1_MASK_SHIFT                    24
ONEREG_FIELD64(DBGWCRn_EL1, MASK)

/* [22] Addresses that do not match trigger, instead of those that match (FEAT_BWE2) */
#define ONEREG_DBGWCRn_EL1_WT2_MASK                      UINT64_C(0x0000000000400000)
#define ONEREG_DBGWCRn_EL1_WT2_SHIFT                     22
ONEREG_FIELD64(DBGWCRn_EL1, WT2)

/* [20] The watchpoint is linked to a breakpoint */
#define ONEREG_DBGWCRn_EL1_WT_MASK                       UINT64_C(0x0000000000100000)
#define ONEREG_DBGWCRn_EL1_WT_SHIFT                      20
ONEREG_FIELD64(DBGWCRn_EL1, WT)

/* [19:16] Number of the breakpoint linked to, where WT is 1 */
#define ONEREG_DBGWCRn_EL1_LBN_MASK                      UINT64_C(0x00000000000f0000)
#define ONEREG_DBGWCRn_EL1_LBN_SHIFT                     16
ONEREG_FIELD64(DBGWCRn_EL1, LBN)

/* [15:14] With SSCE, HMC and PAC, the states and Exception levels that match */
#define ONEREG_DBGWCRn_EL1_SSC_MASK                      UINT64_C(0x000000000000c000)
#define ONEREG_DBGWCRn_EL1_SSC_SHIFT                     14
ONEREG_FIELD64(DBGWCRn_EL1, SSC)

/* [13] With SSCE, SSC and PAC, the states and Exception levels that match */
#define ONEREG_DBGWCRn_EL1_HMC_MASK                      UINT64_C(0x0000000000002000)
#define ONEREG_DBGWCRn_EL1_HMC_SHIFT                     13
ONEREG_FIELD64(DBGWCRn_EL1, HMC)

/* [12:5] Which bytes are watched: bit m is for the byte at the address plus m */
#define ONEREG_DBGWCRn_EL1_BAS_MASK                      UINT64_C(0x0000000000001fe0)
#define ONEREG_DBGWCRn_EL1_BAS_SHIFT                     5
ONEREG_FIELD64(DBGWCRn_EL1, BAS)

/* [4:3] Which accesses match */
#define ONEREG_DBGWCRn_EL1_LSC_MASK                      UINT64_C(0x0000000000000018)
#define ONEREG_DBGWCRn_EL1_LSC_SHIFT                     3
ONEREG_FIELD64(DBGWCRn_EL1, LSC)
enum {
	ONEREG_DBGWCRn_EL1_LSC_LOAD = 1, /* Loads */
	ONEREG_DBGWCRn_EL1_LSC_STORE = 2, /* Stores */
	ONEREG_DBGWCRn_EL1_LSC_LOAD_STORE = 3, /* Loads and stores */
};

/* [2:1] With SSCE, SSC and HMC, the states and Exception levels that match */
#define ONEREG_DBGWCRn_EL1_PAC_MASK                      UINT64_C(0x0000000000000006)
#define ONEREG_DBGWCRn_EL1_PAC_SHIFT                     1
ONEREG_FIELD64(DBGWCRn_EL1, PAC)

/* [0] The watchpoint is enabled */
#define ONEREG_DBGWCRn_EL1_E_MASK                        UINT64_C(0x0000000000000001)
#define ONEREG_DBGWCRn_EL1_E_SHIFT                       0
ONEREG_FIELD64(DBGWCRn_EL1, E)

#define ONEREG_DBGWCRn_EL1_RES0                          UINT64_C(0xffffffff00a00000)
#define ONEREG_DBGWCRn_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * MDCCINT_EL1: Monitor DCC Interrupt Enable Register
 */

/* [30] An interrupt is requested while DTRRX is full */
#define ONEREG_MDCCINT_EL1_RX_MASK                       UINT64_C(0x0000000040000000)
#define ONEREG_MDCCINT_EL1_RX_SHIFT                      30
ONEREG_FIELD64(MDCCINT_EL1, RX)

/* [29] An interrupt is requested while DTRTX is empty */
#define ONEREG_MDCCINT_EL1_TX_MASK                       UINT64_C(0x0000000020000000)
#define ONEREG_MDCCINT_EL1_TX_SHIFT                      29
ONEREG_FIELD64(MDCCINT_EL1, TX)

#define ONEREG_MDCCINT_EL1_RES0                          UINT64_C(0xffffffff9fffffff)
#define ONEREG_MDCCINT_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * MDSCR_EL1: Monitor Debug System Control Register
 */

/* [50] Software step can execute the instruction in MDSTEPOP_EL1 (FEAT_STEP2) */
#define ONEREG_MDSCR_EL1_EnSTEPOP_MASK                   UINT64_C(0x0004000000000000)
#define ONEREG_MDSCR_EL1_EnSTEPOP_SHIFT                  50
ONEREG_FIELD64(MDSCR_EL1, EnSTEPOP)

/* [35] EDSCR2.EHBWE while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_EHBWE_MASK                      UINT64_C(0x0000000800000000)
#define ONEREG_MDSCR_EL1_EHBWE_SHIFT                     35
ONEREG_FIELD64(MDSCR_EL1, EHBWE)

/* [34] EL0 accesses to the System PMU are not trapped (FEAT_SPMU) */
#define ONEREG_MDSCR_EL1_EnSPM_MASK                      UINT64_C(0x0000000400000000)
#define ONEREG_MDSCR_EL1_EnSPM_SHIFT                     34
ONEREG_FIELD64(MDSCR_EL1, EnSPM)

/* [33] EDSCR2.TTA while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_TTA_MASK                        UINT64_C(0x0000000200000000)
#define ONEREG_MDSCR_EL1_TTA_SHIFT                       33
ONEREG_FIELD64(MDSCR_EL1, TTA)

/* [32] Breakpoints and watchpoints from 16 up can be used (FEAT_Debugv8p9) */
#define ONEREG_MDSCR_EL1_EMBWE_MASK                      UINT64_C(0x0000000100000000)
#define ONEREG_MDSCR_EL1_EMBWE_SHIFT                     32
ONEREG_FIELD64(MDSCR_EL1, EMBWE)

/* [31] EDSCR.TFO while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_TFO_MASK                        UINT64_C(0x0000000080000000)
#define ONEREG_MDSCR_EL1_TFO_SHIFT                       31
ONEREG_FIELD64(MDSCR_EL1, TFO)

/* [30] EDSCR.RXfull while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_RXfull_MASK                     UINT64_C(0x0000000040000000)
#define ONEREG_MDSCR_EL1_RXfull_SHIFT                    30
ONEREG_FIELD64(MDSCR_EL1, RXfull)

/* [29] EDSCR.TXfull while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_TXfull_MASK                     UINT64_C(0x0000000020000000)
#define ONEREG_MDSCR_EL1_TXfull_SHIFT                    29
ONEREG_FIELD64(MDSCR_EL1, TXfull)

/* [27] EDSCR.RXO while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_RXO_MASK                        UINT64_C(0x0000000008000000)
#define ONEREG_MDSCR_EL1_RXO_SHIFT                       27
ONEREG_FIELD64(MDSCR_EL1, RXO)

/* [26] EDSCR.TXU while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_TXU_MASK                        UINT64_C(0x0000000004000000)
#define ONEREG_MDSCR_EL1_TXU_SHIFT                       26
ONEREG_FIELD64(MDSCR_EL1, TXU)

/* [23:22] EDSCR.INTdis while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_INTdis_MASK                     UINT64_C(0x0000000000c00000)
#define ONEREG_MDSCR_EL1_INTdis_SHIFT                    22
ONEREG_FIELD64(MDSCR_EL1, INTdis)

/* [21] EDSCR.TDA while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_TDA_MASK                        UINT64_C(0x0000000000200000)
#define ONEREG_MDSCR_EL1_TDA_SHIFT                       21
ONEREG_FIELD64(MDSCR_EL1, TDA)

/* [19] EDSCR.SC2 while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_SC2_MASK                        UINT64_C(0x0000000000080000)
#define ONEREG_MDSCR_EL1_SC2_SHIFT                       19
ONEREG_FIELD64(MDSCR_EL1, SC2)

/* [15] Breakpoint, Watchpoint and Vector Catch exceptions are enabled */
#define ONEREG_MDSCR_EL1_MDE_MASK                        UINT64_C(0x0000000000008000)
#define ONEREG_MDSCR_EL1_MDE_SHIFT                       15
ONEREG_FIELD64(MDSCR_EL1, MDE)

/* [14] EDSCR.HDE while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_HDE_MASK                        UINT64_C(0x0000000000004000)
#define ONEREG_MDSCR_EL1_HDE_SHIFT                       14
ONEREG_FIELD64(MDSCR_EL1, HDE)

/* [13] Debug exceptions are enabled at the Exception level that they are taken to */
#define ONEREG_MDSCR_EL1_KDE_MASK                        UINT64_C(0x0000000000002000)
#define ONEREG_MDSCR_EL1_KDE_SHIFT                       13
ONEREG_FIELD64(MDSCR_EL1, KDE)

/* [12] EL0 accesses to the Debug Communications Channel are trapped */
#define ONEREG_MDSCR_EL1_TDCC_MASK                       UINT64_C(0x0000000000001000)
#define ONEREG_MDSCR_EL1_TDCC_SHIFT                      12
ONEREG_FIELD64(MDSCR_EL1, TDCC)

/* [6] EDSCR.ERR while the OS Lock is locked, for saving and restoring it */
#define ONEREG_MDSCR_EL1_ERR_MASK                        UINT64_C(0x0000000000000040)
#define ONEREG_MDSCR_EL1_ERR_SHIFT                       6
ONEREG_FIELD64(MDSCR_EL1, ERR)

/* [0] Software step is enabled */
#define ONEREG_MDSCR_EL1_SS_MASK                         UINT64_C(0x0000000000000001)
#define ONEREG_MDSCR_EL1_SS_SHIFT                        0
ONEREG_FIELD64(MDSCR_EL1, SS)

#define ONEREG_MDSCR_EL1_RES0                            UINT64_C(0xfffbfff013100fbe)
#define ONEREG_MDSCR_EL1_RES1                            UINT64_C(0x0000000000000000)

/*
 * OSLSR_EL1: OS Lock Status Register
 */

/* [3] Bit 1 of OSLM: the OS Lock is implemented */
#define ONEREG_OSLSR_EL1_OSLM_1_MASK                     UINT64_C(0x0000000000000008)
#define ONEREG_OSLSR_EL1_OSLM_1_SHIFT                    3
ONEREG_FIELD64(OSLSR_EL1, OSLM_1)

/* [2] Always 0: the OS Lock key is written by a 32-bit access */
#define ONEREG_OSLSR_EL1_nTT_MASK                        UINT64_C(0x0000000000000004)
#define ONEREG_OSLSR_EL1_nTT_SHIFT                       2
ONEREG_FIELD64(OSLSR_EL1, nTT)

/* [1] The OS Lock is locked */
#define ONEREG_OSLSR_EL1_OSLK_MASK                       UINT64_C(0x0000000000000002)
#define ONEREG_OSLSR_EL1_OSLK_SHIFT                      1
ONEREG_FIELD64(OSLSR_EL1, OSLK)

/* [0] Bit 0 of OSLM: always 0 */
#define ONEREG_OSLSR_EL1_OSLM_0_MASK                     UINT64_C(0x0000000000000001)
#define ONEREG_OSLSR_EL1_OSLM_0_SHIFT                    0
ONEREG_FIELD64(OSLSR_EL1, OSLM_0)

#define ONEREG_OSLSR_EL1_RES0                            UINT64_C(0xfffffffffffffff0)
#define ONEREG_OSLSR_EL1_RES1                            UINT64_C(0x0000000000000000)

#endif /* ONEREG_FIELDS_DEBUG_H */
