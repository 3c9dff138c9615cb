/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/aarch32/debug.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_AARCH32_DEBUG_H
#define ONEREG_FIELDS_AARCH32_DEBUG_H

#include "onereg_accessors.h"

/*
 * DBGBVR<n>: Debug Breakpoint Value Registers
 */

#define ONEREG_AARCH32_DBGBVRn_RES0                      UINT32_C(0x00000000)
#define ONEREG_AARCH32_DBGBVRn_RES1                      UINT32_C(0x00000000)

/*
 * DBGBVR<n>, Address: Breakpoint on an address
 */

/* [31:2] Bits 31:2 of the address */
#define ONEREG_AARCH32_DBGBVRn_Address_VA_MASK           UINT32_C(0xfffffffc)
#define ONEREG_AARCH32_DBGBVRn_Address_VA_SHIFT          2
ONEREG_FIELD32(AARCH32_DBGBVRn, Address_VA)

#define ONEREG_AARCH32_DBGBVRn_Address_RES0              UINT32_C(0x00000003)
#define ONEREG_AARCH32_DBGBVRn_Address_RES1              UINT32_C(0x00000000)

/*
 * DBGBVR<n>, ContextID: Breakpoint on a Context ID, or on one and a VMID or a Context ID of EL2
 */

/* ContextID is the whole register: Compared with CONTEXTIDR */

#define ONEREG_AARCH32_DBGBVRn_ContextID_RES0            UINT32_C(0x00000000)
#define ONEREG_AARCH32_DBGBVRn_ContextID_RES1            UINT32_C(0x00000000)

/*
 * DBGBVR<n>, None: Breakpoint on a VMID or a Context ID of EL2 alone
 */

#define ONEREG_AARCH32_DBGBVRn_None_RES0                 UINT32_C(0xffffffff)
#define ONEREG_AARCH32_DBGBVRn_None_RES1                 UINT32_C(0x00000000)

/*
 * DBGBXVR<n>: Debug Breakpoint Extended Value Registers
 */

#define ONEREG_AARCH32_DBGBXVRn_RES0                     UINT32_C(0x00000000)
#define ONEREG_AARCH32_DBGBXVRn_RES1                     UINT32_C(0x00000000)

/*
 * DBGBXVR<n>, VMID: Breakpoint on a VMID
 */

/* [15:0] Compared with the VMID, which has 8 bits where EL2 is AArch32 or VTCR_EL2.VS is 0 */
#define ONEREG_AARCH32_DBGBXVRn_VMID_VMID_MASK           UINT32_C(0x0000ffff)
#define ONEREG_AARCH32_DBGBXVRn_VMID_VMID_SHIFT          0
ONEREG_FIELD32(AARCH32_DBGBXVRn, VMID_VMID)

#define ONEREG_AARCH32_DBGBXVRn_VMID_RES0                UINT32_C(0xffff0000)
#define ONEREG_AARCH32_DBGBXVRn_VMID_RES1                UINT32_C(0x00000000)

/*
 * DBGBXVR<n>, ContextID2: Breakpoint on a Context ID of EL2
 */

/* ContextID2 is the whole register: Compared with CONTEXTIDR_EL2 */

#define ONEREG_AARCH32_DBGBXVRn_ContextID2_RES0          UINT32_C(0x00000000)
#define ONEREG_AARCH32_DBGBXVRn_ContextID2_RES1          UINT32_C(0x00000000)

/*
 * DBGBXVR<n>, None: Any other breakpoint
 */

#define ONEREG_AARCH32_DBGBXVRn_None_RES0                UINT32_C(0xffffffff)
#define ONEREG_AARCH32_DBGBXVRn_None_RES1                UINT32_C(0x00000000)

/*
 * DBGBCR<n>: Debug Breakpoint Control Registers
 */

/* [23:20] Breakpoint type */
#define ONEREG_AARCH32_DBGBCRn_BT_MASK                   UINT32_C(0x00f00000)
#define ONEREG_AARCH32_DBGBCRn_BT_SHIFT                  20
ONEREG_FIELD32(AARCH32_DBGBCRn, BT)
enum {
	ONEREG_AARCH32_DBGBCRn_BT_ADDRESS = 0, /* Instruction address match */
	ONEREG_AARCH32_DBGBCRn_BT_ADDRESS_LINKED = 1, /* Instruction address match, linked to a breakpoint that has linking enabled */
	ONEREG_AARCH32_DBGBCRn_BT_CONTEXTID = 2, /* Match of the current CONTEXTIDR */
	ONEREG_AARCH32_DBGBCRn_BT_CONTEXTID_LINKED = 3, /* As CONTEXTID, with linking enabled */
	ONEREG_AARCH32_DBGBCRn_BT_MISMATCH = 4, /* Instruction address mismatch */
	ONEREG_AARCH32_DBGBCRn_BT_MISMATCH_LINKED = 5, /* Instruction address mismatch, linked as ADDRESS_LINKED */
	ONEREG_AARCH32_DBGBCRn_BT_CONTEXTID_EL1 = 6, /* Match of CONTEXTIDR */
	ONEREG_AARCH32_DBGBCRn_BT_CONTEXTID_EL1_LINKED = 7, /* As CONTEXTID_EL1, with linking enabled */
	ONEREG_AARCH32_DBGBCRn_BT_VMID = 8, /* Match of VTTBR_EL2.VMID */
	ONEREG_AARCH32_DBGBCRn_BT_VMID_LINKED = 9, /* As VMID, with linking enabled */
	ONEREG_AARCH32_DBGBCRn_BT_VMID_CONTEXTID = 0xa, /* Match of VTTBR_EL2.VMID and CONTEXTIDR */
	ONEREG_AARCH32_DBGBCRn_BT_VMID_CONTEXTID_LINKED = 0xb, /* As VMID_CONTEXTID, with linking enabled */
	ONEREG_AARCH32_DBGBCRn_BT_CONTEXTID_EL2 = 0xc, /* Match of CONTEXTIDR_EL2 */
	ONEREG_AARCH32_DBGBCRn_BT_CONTEXTID_EL2_LINKED = 0xd, /* As CONTEXTID_EL2, with linking enabled */
	ONEREG_AARCH32_DBGBCRn_BT_FULL_CONTEXTID = 0xe, /* Match of CONTEXTIDR and CONTEXTIDR_EL2 */
	ONEREG_AARCH32_DBGBCRn_BT_FULL_CONTEXTID_LINKED = 0xf, /* As FULL_CONTEXTID, with linking enabled */
};

/* [19:16] Number of the breakpoint linked to, where BT is of a linked address */
#define ONEREG_AARCH32_DBGBCRn_LBN_MASK                  UINT32_C(0x000f0000)
#define ONEREG_AARCH32_DBGBCRn_LBN_SHIFT                 16
ONEREG_FIELD32(AARCH32_DBGBCRn, LBN)

/* [15:14] With HMC and PMC, the states and Exception levels that match */
#define ONEREG_AARCH32_DBGBCRn_SSC_MASK                  UINT32_C(0x0000c000)
#define ONEREG_AARCH32_DBGBCRn_SSC_SHIFT                 14
ONEREG_FIELD32(AARCH32_DBGBCRn, SSC)

/* [13] With SSC and PMC, the states and Exception levels that match */
#define ONEREG_AARCH32_DBGBCRn_HMC_MASK                  UINT32_C(0x00002000)
#define ONEREG_AARCH32_DBGBCRn_HMC_SHIFT                 13
ONEREG_FIELD32(AARCH32_DBGBCRn, HMC)

/* [8:5] Which halfwords of the word at the address match */
#define ONEREG_AARCH32_DBGBCRn_BAS_MASK                  UINT32_C(0x000001e0)
#define ONEREG_AARCH32_DBGBCRn_BAS_SHIFT                 5
ONEREG_FIELD32(AARCH32_DBGBCRn, BAS)
enum {
	ONEREG_AARCH32_DBGBCRn_BAS_T32_LOW = 3, /* The halfword at the address, for T32 */
	ONEREG_AARCH32_DBGBCRn_BAS_T32_HIGH = 0xc, /* The halfword at the address plus 2, for T32 */
	ONEREG_AARCH32_DBGBCRn_BAS_ALL = 0xf, /* The word at the address, for A32; also for breakpoints on no address */
};

/* [2:1] With SSC and HMC, the states and Exception levels that match */
#define ONEREG_AARCH32_DBGBCRn_PMC_MASK                  UINT32_C(0x00000006)
#define ONEREG_AARCH32_DBGBCRn_PMC_SHIFT                 1
ONEREG_FIELD32(AARCH32_DBGBCRn, PMC)

/* [0] The breakpoint is enabled */
#define ONEREG_AARCH32_DBGBCRn_E_MASK                    UINT32_C(0x00000001)
#define ONEREG_AARCH32_DBGBCRn_E_SHIFT                   0
ONEREG_FIELD32(AARCH32_DBGBCRn, E)

#define ONEREG_AARCH32_DBGBCRn_RES0                      UINT32_C(0xff001e18)
#define ONEREG_AARCH32_DBGBCRn_RES1                      UINT32_C(0x00000000)

/*
 * DBGWVR<n>: Debug Watchpoint Value Registers
 */

/* [31:2] Bits 31:2 of the address */
#define ONEREG_AARCH32_DBGWVRn_VA_MASK                   UINT32_C(0xfffffffc)
#define ONEREG_AARCH32_DBGWVRn_VA_SHIFT                  2
ONEREG_FIELD32(AARCH32_DBGWVRn, VA)

#define ONEREG_AARCH32_DBGWVRn_RES0                      UINT32_C(0x00000003)
#define ONEREG_AARCH32_DBGWVRn_RES1                      UINT32_C(0x00000000)

/*
 * DBGWCR<n>: Debug Watchpoint Control Registers
 */

/* [28:24] Number of low address bits that are not compared, 3 to 31; 0 is none */
#define ONEREG_AARCH32_DBGWCRn_MASK_MASK                 UINT32_C(0x1f000000)
#define ONEREG_AARCH32_DBGWCRn_MASK_SHIFT                24
ONEREG_FIELD32(AARCH32_DBGWCRn, MASK)

/* [20] The watchpoint is linked to a breakpoint */
#define ONEREG_AARCH32_DBGWCRn_WT_MASK                   UINT32_C(0x00100000)
#define ONEREG_AARCH32_DBGWCRn_WT_SHIFT                  20
ONEREG_FIELD32(AARCH32_DBGWCRn, WT)

/* [19:16] Number of the breakpoint linked to, where WT is 1 */
#define ONEREG_AARCH32_DBGWCRn_LBN_MASK                  UINT32_C(0x000f0000)
#define ONEREG_AARCH32_DBGWCRn_LBN_SHIFT                 16
ONEREG_FIELD32(AARCH32_DBGWCRn, LBN)

/* [15:14] With HMC and PAC, the states and Exception levels that match */
#define ONEREG_AARCH32_DBGWCRn_SSC_MASK                  UINT32_C(0x0000c000)
#define ONEREG_AARCH32_DBGWCRn_SSC_SHIFT                 14
ONEREG_FIELD32(AARCH32_DBGWCRn, SSC)

/* [13] With SSC and PAC, the states and Exception levels that match */
#define ONEREG_AARCH32_DBGWCRn_HMC_MASK                  UINT32_C(0x00002000)
#define ONEREG_AARCH32_DBGWCRn_HMC_SHIFT                 13
ONEREG_FIELD32(AARCH32_DBGWCRn, HMC)

/* [12:5] Which bytes are watched: bit m is for the byte at the address plus m */
#define ONEREG_AARCH32_DBGWCRn_BAS_MASK                  UINT32_C(0x00001fe0)
#define ONEREG_AARCH32_DBGWCRn_BAS_SHIFT                 5
ONEREG_FIELD32(AARCH32_DBGWCRn, BAS)

/* [4:3] Which accesses match */
#define ONEREG_AARCH32_DBGWCRn_LSC_MASK                  UINT32_C(0x00000018)
#define ONEREG_AARCH32_DBGWCRn_LSC_SHIFT                 3
ONEREG_FIELD32(AARCH32_DBGWCRn, LSC)
enum {
	ONEREG_AARCH32_DBGWCRn_LSC_LOAD = 1, /* Loads */
	ONEREG_AARCH32_DBGWCRn_LSC_STORE = 2, /* Stores */
	ONEREG_AARCH32_DBGWCRn_LSC_LOAD_STORE = 3, /* Loads and stores */
};

/* [2:1] With SSC and HMC, the states and Exception levels that match */
#define ONEREG_AARCH32_DBGWCRn_PAC_MASK                  UINT32_C(0x00000006)
#define ONEREG_AARCH32_DBGWCRn_PAC_SHIFT                 1
ONEREG_FIELD32(AARCH32_DBGWCRn, PAC)

/* [0] The watchpoint is enabled */
#define ONEREG_AARCH32_DBGWCRn_E_MASK                    UINT32_C(0x00000001)
#define ONEREG_AARCH32_DBGWCRn_E_SHIFT                   0
ONEREG_FIELD32(AARCH32_DBGWCRn, E)

#define ONEREG_AARCH32_DBGWCRn_RES0                      UINT32_C(0xe0e00000)
#define ONEREG_AARCH32_DBGWCRn_RES1                      UINT32_C(0x00000000)

/*
 * DBGDSCRext: Debug Status and Control Register, External View
 */

/* [31] EDSCR.TFO while the OS Lock is locked, for saving and restoring it */
#define ONEREG_AARCH32_DBGDSCRext_TFO_MASK               UINT32_C(0x80000000)
#define ONEREG_AARCH32_DBGDSCRext_TFO_SHIFT              31
ONEREG_FIELD32(AARCH32_DBGDSCRext, TFO)

/* [30] EDSCR.RXfull while the OS Lock is locked, for saving and restoring it */
#define ONEREG_AARCH32_DBGDSCRext_RXfull_MASK            UINT32_C(0x40000000)
#define ONEREG_AARCH32_DBGDSCRext_RXfull_SHIFT           30
ONEREG_FIELD32(AARCH32_DBGDSCRext, RXfull)

/* [29] EDSCR.TXfull while the OS Lock is locked, for saving and restoring it */
#define ONEREG_AARCH32_DBGDSCRext_TXfull_MASK            UINT32_C(0x20000000)
#define ONEREG_AARCH32_DBGDSCRext_TXfull_SHIFT           29
ONEREG_FIELD32(AARCH32_DBGDSCRext, TXfull)

/* [27] EDSCR.RXO while the OS Lock is locked, for saving and restoring it */
#define ONEREG_AARCH32_DBGDSCRext_RXO_MASK               UINT32_C(0x08000000)
#define ONEREG_AARCH32_DBGDSCRext_RXO_SHIFT              27
ONEREG_FIELD32(AARCH32_DBGDSCRext, RXO)

/* [26] EDSCR.TXU while the OS Lock is locked, for saving and restoring it */
#define ONEREG_AARCH32_DBGDSCRext_TXU_MASK               UINT32_C(0x04000000)
#define ONEREG_AARCH32_DBGDSCRext_TXU_SHIFT              26
ONEREG_FIELD32(AARCH32_DBGDSCRext, TXU)

/* [23:22] EDSCR.INTdis while the OS Lock is locked, for saving and restoring it */
#define ONEREG_AARCH32_DBGDSCRext_INTdis_MASK            UINT32_C(0x00c00000)
#define ONEREG_AARCH32_DBGDSCRext_INTdis_SHIFT           22
ONEREG_FIELD32(AARCH32_DBGDSCRext, INTdis)

/* [21] EDSCR.TDA while the OS Lock is locked, for saving and restoring it */
#define ONEREG_AARCH32_DBGDSCRext_TDA_MASK               UINT32_C(0x00200000)
#define ONEREG_AARCH32_DBGDSCRext_TDA_SHIFT              21
ONEREG_FIELD32(AARCH32_DBGDSCRext, TDA)

/* [19] EDSCR.SC2 while the OS Lock is locked, for saving and restoring it */
#define ONEREG_AARCH32_DBGDSCRext_SC2_MASK               UINT32_C(0x00080000)
#define ONEREG_AARCH32_DBGDSCRext_SC2_SHIFT              19
ONEREG_FIELD32(AARCH32_DBGDSCRext, SC2)

/* [18] EDSCR.NS, the PE is in Non-secure state; read-only */
#define ONEREG_AARCH32_DBGDSCRext_NS_MASK                UINT32_C(0x00040000)
#define ONEREG_AARCH32_DBGDSCRext_NS_SHIFT               18
ONEREG_FIELD32(AARCH32_DBGDSCRext, NS)

/* [17] Secure privileged non-invasive debug is disabled; read-only */
#define ONEREG_AARCH32_DBGDSCRext_SPNIDdis_MASK          UINT32_C(0x00020000)
#define ONEREG_AARCH32_DBGDSCRext_SPNIDdis_SHIFT         17
ONEREG_FIELD32(AARCH32_DBGDSCRext, SPNIDdis)

/* [16] Secure privileged invasive debug is disabled; read-only */
#define ONEREG_AARCH32_DBGDSCRext_SPIDdis_MASK           UINT32_C(0x00010000)
#define ONEREG_AARCH32_DBGDSCRext_SPIDdis_SHIFT          16
ONEREG_FIELD32(AARCH32_DBGDSCRext, SPIDdis)

/* [15] Breakpoint, Watchpoint and Vector Catch exceptions are enabled */
#define ONEREG_AARCH32_DBGDSCRext_MDBGen_MASK            UINT32_C(0x00008000)
#define ONEREG_AARCH32_DBGDSCRext_MDBGen_SHIFT           15
ONEREG_FIELD32(AARCH32_DBGDSCRext, MDBGen)

/* [14] EDSCR.HDE while the OS Lock is locked, for saving and restoring it */
#define ONEREG_AARCH32_DBGDSCRext_HDE_MASK               UINT32_C(0x00004000)
#define ONEREG_AARCH32_DBGDSCRext_HDE_SHIFT              14
ONEREG_FIELD32(AARCH32_DBGDSCRext, HDE)

/* [12] EL0 accesses to the Debug Communications Channel are trapped */
#define ONEREG_AARCH32_DBGDSCRext_UDCCdis_MASK           UINT32_C(0x00001000)
#define ONEREG_AARCH32_DBGDSCRext_UDCCdis_SHIFT          12
ONEREG_FIELD32(AARCH32_DBGDSCRext, UDCCdis)

/* [6] EDSCR.ERR while the OS Lock is locked, for saving and restoring it */
#define ONEREG_AARCH32_DBGDSCRext_ERR_MASK               UINT32_C(0x00000040)
#define ONEREG_AARCH32_DBGDSCRext_ERR_SHIFT              6
ONEREG_FIELD32(AARCH32_DBGDSCRext, ERR)

/* [5:2] Method of entry of the last debug exception */
#define ONEREG_AARCH32_DBGDSCRext_MOE_MASK               UINT32_C(0x0000003c)
#define ONEREG_AARCH32_DBGDSCRext_MOE_SHIFT              2
ONEREG_FIELD32(AARCH32_DBGDSCRext, MOE)
enum {
	ONEREG_AARCH32_DBGDSCRext_MOE_BREAKPOINT = 1, /* Breakpoint */
	ONEREG_AARCH32_DBGDSCRext_MOE_BKPT = 3, /* BKPT instruction */
	ONEREG_AARCH32_DBGDSCRext_MOE_VECTOR_CATCH = 5, /* Vector Catch */
	ONEREG_AARCH32_DBGDSCRext_MOE_WATCHPOINT = 0xa, /* Watchpoint */
};

#define ONEREG_AARCH32_DBGDSCRext_RES0                   UINT32_C(0x13102f83)
#define ONEREG_AARCH32_DBGDSCRext_RES1                   UINT32_C(0x00000000)

/*
 * DBGVCR: Debug Vector Catch Register
 */

#define ONEREG_AARCH32_DBGVCR_RES0                       UINT32_C(0x21ff2321)
#define ONEREG_AARCH32_DBGVCR_RES1                       UINT32_C(0x00000000)

/*
 * DBGVCR, no_EL3: EL3 is not implemented
 * Where ID_AA64PFR0_EL1.EL3 is 0.
 */

/* [7] FIQ vector, offset 0x1c, is caught */
#define ONEREG_AARCH32_DBGVCR_no_EL3_F_MASK              UINT32_C(0x00000080)
#define ONEREG_AARCH32_DBGVCR_no_EL3_F_SHIFT             7
ONEREG_FIELD32(AARCH32_DBGVCR, no_EL3_F)

/* [6] IRQ vector, offset 0x18, is caught */
#define ONEREG_AARCH32_DBGVCR_no_EL3_I_MASK              UINT32_C(0x00000040)
#define ONEREG_AARCH32_DBGVCR_no_EL3_I_SHIFT             6
ONEREG_FIELD32(AARCH32_DBGVCR, no_EL3_I)

/* [4] Data Abort vector, offset 0x10, is caught */
#define ONEREG_AARCH32_DBGVCR_no_EL3_D_MASK              UINT32_C(0x00000010)
#define ONEREG_AARCH32_DBGVCR_no_EL3_D_SHIFT             4
ONEREG_FIELD32(AARCH32_DBGVCR, no_EL3_D)

/* [3] Prefetch Abort vector, offset 0x0c, is caught */
#define ONEREG_AARCH32_DBGVCR_no_EL3_P_MASK              UINT32_C(0x00000008)
#define ONEREG_AARCH32_DBGVCR_no_EL3_P_SHIFT             3
ONEREG_FIELD32(AARCH32_DBGVCR, no_EL3_P)

/* [2] SVC vector, offset 0x08, is caught */
#define ONEREG_AARCH32_DBGVCR_no_EL3_S_MASK              UINT32_C(0x00000004)
#define ONEREG_AARCH32_DBGVCR_no_EL3_S_SHIFT             2
ONEREG_FIELD32(AARCH32_DBGVCR, no_EL3_S)

/* [1] Undefined Instruction vector, offset 0x04, is caught */
#define ONEREG_AARCH32_DBGVCR_no_EL3_U_MASK              UINT32_C(0x00000002)
#define ONEREG_AARCH32_DBGVCR_no_EL3_U_SHIFT             1
ONEREG_FIELD32(AARCH32_DBGVCR, no_EL3_U)

#define ONEREG_AARCH32_DBGVCR_no_EL3_RES0                UINT32_C(0xde00dc00)
#define ONEREG_AARCH32_DBGVCR_no_EL3_RES1                UINT32_C(0x00000000)

/*
 * DBGVCR, EL3_AArch64: EL3 is implemented in AArch64 state
 * Where ID_AA64PFR0_EL1.EL3 is 1.
 */

/* [31] FIQ vector, offset 0x1c, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSF_MASK       UINT32_C(0x80000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSF_SHIFT      31
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_NSF)

/* [30] IRQ vector, offset 0x18, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSI_MASK       UINT32_C(0x40000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSI_SHIFT      30
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_NSI)

/* [28] Data Abort vector, offset 0x10, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSD_MASK       UINT32_C(0x10000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSD_SHIFT      28
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_NSD)

/* [27] Prefetch Abort vector, offset 0x0c, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSP_MASK       UINT32_C(0x08000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSP_SHIFT      27
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_NSP)

/* [26] SVC vector, offset 0x08, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSS_MASK       UINT32_C(0x04000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSS_SHIFT      26
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_NSS)

/* [25] Undefined Instruction vector, offset 0x04, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSU_MASK       UINT32_C(0x02000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_NSU_SHIFT      25
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_NSU)

/* [7] FIQ vector, offset 0x1c, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SF_MASK        UINT32_C(0x00000080)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SF_SHIFT       7
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_SF)

/* [6] IRQ vector, offset 0x18, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SI_MASK        UINT32_C(0x00000040)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SI_SHIFT       6
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_SI)

/* [4] Data Abort vector, offset 0x10, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SD_MASK        UINT32_C(0x00000010)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SD_SHIFT       4
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_SD)

/* [3] Prefetch Abort vector, offset 0x0c, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SP_MASK        UINT32_C(0x00000008)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SP_SHIFT       3
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_SP)

/* [2] SVC vector, offset 0x08, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SS_MASK        UINT32_C(0x00000004)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SS_SHIFT       2
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_SS)

/* [1] Undefined Instruction vector, offset 0x04, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SU_MASK        UINT32_C(0x00000002)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_SU_SHIFT       1
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch64_SU)

#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_RES0           UINT32_C(0x0000dc00)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch64_RES1           UINT32_C(0x00000000)

/*
 * DBGVCR, EL3_AArch32: EL3 can be in AArch32 state; where it is not bits 15:10 are RES0
 * Otherwise.
 */

/* [31] FIQ vector, offset 0x1c, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSF_MASK       UINT32_C(0x80000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSF_SHIFT      31
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_NSF)

/* [30] IRQ vector, offset 0x18, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSI_MASK       UINT32_C(0x40000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSI_SHIFT      30
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_NSI)

/* [28] Data Abort vector, offset 0x10, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSD_MASK       UINT32_C(0x10000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSD_SHIFT      28
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_NSD)

/* [27] Prefetch Abort vector, offset 0x0c, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSP_MASK       UINT32_C(0x08000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSP_SHIFT      27
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_NSP)

/* [26] SVC vector, offset 0x08, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSS_MASK       UINT32_C(0x04000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSS_SHIFT      26
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_NSS)

/* [25] Undefined Instruction vector, offset 0x04, is caught in Non-secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSU_MASK       UINT32_C(0x02000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_NSU_SHIFT      25
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_NSU)

/* [15] FIQ vector of Monitor mode, offset 0x1c, is caught */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_MF_MASK        UINT32_C(0x00008000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_MF_SHIFT       15
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_MF)

/* [14] IRQ vector of Monitor mode, offset 0x18, is caught */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_MI_MASK        UINT32_C(0x00004000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_MI_SHIFT       14
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_MI)

/* [12] Data Abort vector of Monitor mode, offset 0x10, is caught */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_MD_MASK        UINT32_C(0x00001000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_MD_SHIFT       12
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_MD)

/* [11] Prefetch Abort vector of Monitor mode, offset 0x0c, is caught */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_MP_MASK        UINT32_C(0x00000800)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_MP_SHIFT       11
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_MP)

/* [10] SMC vector of Monitor mode, offset 0x08, is caught */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_MS_MASK        UINT32_C(0x00000400)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_MS_SHIFT       10
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_MS)

/* [7] FIQ vector, offset 0x1c, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SF_MASK        UINT32_C(0x00000080)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SF_SHIFT       7
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_SF)

/* [6] IRQ vector, offset 0x18, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SI_MASK        UINT32_C(0x00000040)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SI_SHIFT       6
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_SI)

/* [4] Data Abort vector, offset 0x10, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SD_MASK        UINT32_C(0x00000010)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SD_SHIFT       4
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_SD)

/* [3] Prefetch Abort vector, offset 0x0c, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SP_MASK        UINT32_C(0x00000008)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SP_SHIFT       3
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_SP)

/* [2] SVC vector, offset 0x08, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SS_MASK        UINT32_C(0x00000004)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SS_SHIFT       2
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_SS)

/* [1] Undefined Instruction vector, offset 0x04, is caught in Secure state */
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SU_MASK        UINT32_C(0x00000002)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_SU_SHIFT       1
ONEREG_FIELD32(AARCH32_DBGVCR, EL3_AArch32_SU)

#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_RES0           UINT32_C(0x00000000)
#define ONEREG_AARCH32_DBGVCR_EL3_AArch32_RES1           UINT32_C(0x00000000)

#endif /* ONEREG_FIELDS_AARCH32_DEBUG_H */
