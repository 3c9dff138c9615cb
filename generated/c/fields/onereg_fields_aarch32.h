/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/aarch32.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_AARCH32_H
#define ONEREG_FIELDS_AARCH32_H

#include "onereg_accessors.h"

/*
 * DBGVCR32_EL2: Debug Vector Catch Register
 */

#define ONEREG_DBGVCR32_EL2_RES0                         UINT64_C(0xffffffff21ffff21)
#define ONEREG_DBGVCR32_EL2_RES1                         UINT64_C(0x0000000000000000)

/*
 * DBGVCR32_EL2, no_EL3: EL3 is not implemented
 * Where ID_AA64PFR0_EL1.EL3 is 0.
 */

/* [7] FIQ vector, offset 0x1c, is caught */
#define ONEREG_DBGVCR32_EL2_no_EL3_F_MASK                UINT64_C(0x0000000000000080)
#define ONEREG_DBGVCR32_EL2_no_EL3_F_SHIFT               7
ONEREG_FIELD64(DBGVCR32_EL2, no_EL3_F)

/* [6] IRQ vector, offset 0x18, is caught */
#define ONEREG_DBGVCR32_EL2_no_EL3_I_MASK                UINT64_C(0x0000000000000040)
#define ONEREG_DBGVCR32_EL2_no_EL3_I_SHIFT               6
ONEREG_FIELD64(DBGVCR32_EL2, no_EL3_I)

/* [4] Data Abort vector, offset 0x10, is caught */
#define ONEREG_DBGVCR32_EL2_no_EL3_D_MASK                UINT64_C(0x0000000000000010)
#define ONEREG_DBGVCR32_EL2_no_EL3_D_SHIFT               4
ONEREG_FIELD64(DBGVCR32_EL2, no_EL3_D)

/* [3] Prefetch Abort vector, offset 0x0c, is caught */
#define ONEREG_DBGVCR32_EL2_no_EL3_P_MASK                UINT64_C(0x0000000000000008)
#define ONEREG_DBGVCR32_EL2_no_EL3_P_SHIFT               3
ONEREG_FIELD64(DBGVCR32_EL2, no_EL3_P)

/* [2] SVC vector, offset 0x08, is caught */
#define ONEREG_DBGVCR32_EL2_no_EL3_S_MASK                UINT64_C(0x0000000000000004)
#define ONEREG_DBGVCR32_EL2_no_EL3_S_SHIFT               2
ONEREG_FIELD64(DBGVCR32_EL2, no_EL3_S)

/* [1] Undefined Instruction vector, offset 0x04, is caught */
#define ONEREG_DBGVCR32_EL2_no_EL3_U_MASK                UINT64_C(0x0000000000000002)
#define ONEREG_DBGVCR32_EL2_no_EL3_U_SHIFT               1
ONEREG_FIELD64(DBGVCR32_EL2, no_EL3_U)

#define ONEREG_DBGVCR32_EL2_no_EL3_RES0                  UINT64_C(0x00000000de000000)
#define ONEREG_DBGVCR32_EL2_no_EL3_RES1                  UINT64_C(0x0000000000000000)

/*
 * DBGVCR32_EL2, EL3: EL3 is implemented
 * Otherwise.
 */

/* [31] FIQ vector, offset 0x1c, is caught in Non-secure state */
#define ONEREG_DBGVCR32_EL2_EL3_NSF_MASK                 UINT64_C(0x0000000080000000)
#define ONEREG_DBGVCR32_EL2_EL3_NSF_SHIFT                31
ONEREG_FIELD64(DBGVCR32_EL2, EL3_NSF)

/* [30] IRQ vector, offset 0x18, is caught in Non-secure state */
#define ONEREG_DBGVCR32_EL2_EL3_NSI_MASK                 UINT64_C(0x0000000040000000)
#define ONEREG_DBGVCR32_EL2_EL3_NSI_SHIFT                30
ONEREG_FIELD64(DBGVCR32_EL2, EL3_NSI)

/* [28] Data Abort vector, offset 0x10, is caught in Non-secure state */
#define ONEREG_DBGVCR32_EL2_EL3_NSD_MASK                 UINT64_C(0x0000000010000000)
#define ONEREG_DBGVCR32_EL2_EL3_NSD_SHIFT                28
ONEREG_FIELD64(DBGVCR32_EL2, EL3_NSD)

/* [27] Prefetch Abort vector, offset 0x0c, is caught in Non-secure state */
#define ONEREG_DBGVCR32_EL2_EL3_NSP_MASK                 UINT64_C(0x0000000008000000)
#define ONEREG_DBGVCR32_EL2_EL3_NSP_SHIFT                27
ONEREG_FIELD64(DBGVCR32_EL2, EL3_NSP)

/* [26] SVC vector, offset 0x08, is caught in Non-secure state */
#define ONEREG_DBGVCR32_EL2_EL3_NSS_MASK                 UINT64_C(0x0000000004000000)
#define ONEREG_DBGVCR32_EL2_EL3_NSS_SHIFT                26
ONEREG_FIELD64(DBGVCR32_EL2, EL3_NSS)

/* [25] Undefined Instruction vector, offset 0x04, is caught in Non-secure state */
#define ONEREG_DBGVCR32_EL2_EL3_NSU_MASK                 UINT64_C(0x0000000002000000)
#define ONEREG_DBGVCR32_EL2_EL3_NSU_SHIFT                25
ONEREG_FIELD64(DBGVCR32_EL2, EL3_NSU)

/* [7] FIQ vector, offset 0x1c, is caught in Secure state */
#define ONEREG_DBGVCR32_EL2_EL3_SF_MASK                  UINT64_C(0x0000000000000080)
#define ONEREG_DBGVCR32_EL2_EL3_SF_SHIFT                 7
ONEREG_FIELD64(DBGVCR32_EL2, EL3_SF)

/* [6] IRQ vector, offset 0x18, is caught in Secure state */
#define ONEREG_DBGVCR32_EL2_EL3_SI_MASK                  UINT64_C(0x0000000000000040)
#define ONEREG_DBGVCR32_EL2_EL3_SI_SHIFT                 6
ONEREG_FIELD64(DBGVCR32_EL2, EL3_SI)

/* [4] Data Abort vector, offset 0x10, is caught in Secure state */
#define ONEREG_DBGVCR32_EL2_EL3_SD_MASK                  UINT64_C(0x0000000000000010)
#define ONEREG_DBGVCR32_EL2_EL3_SD_SHIFT                 4
ONEREG_FIELD64(DBGVCR32_EL2, EL3_SD)

/* [3] Prefetch Abort vector, offset 0x0c, is caught in Secure state */
#define ONEREG_DBGVCR32_EL2_EL3_SP_MASK                  UINT64_C(0x0000000000000008)
#define ONEREG_DBGVCR32_EL2_EL3_SP_SHIFT                 3
ONEREG_FIELD64(DBGVCR32_EL2, EL3_SP)

/* [2] SVC vector, offset 0x08, is caught in Secure state */
#define ONEREG_DBGVCR32_EL2_EL3_SS_MASK                  UINT64_C(0x0000000000000004)
#define ONEREG_DBGVCR32_EL2_EL3_SS_SHIFT                 2
ONEREG_FIELD64(DBGVCR32_EL2, EL3_SS)

/* [1] Undefined Instruction vector, offset 0x04, is caught in Secure state */
#define ONEREG_DBGVCR32_EL2_EL3_SU_MASK                  UINT64_C(0x0000000000000002)
#define ONEREG_DBGVCR32_EL2_EL3_SU_SHIFT                 1
ONEREG_FIELD64(DBGVCR32_EL2, EL3_SU)

#define ONEREG_DBGVCR32_EL2_EL3_RES0                     UINT64_C(0x0000000000000000)
#define ONEREG_DBGVCR32_EL2_EL3_RES1                     UINT64_C(0x0000000000000000)

/*
 * DACR32_EL2: Domain Access Control Register
 */

/* D<n>: Access to domain n */
#define ONEREG_DACR32_EL2_D15_MASK                       UINT64_C(0x00000000c0000000)
#define ONEREG_DACR32_EL2_D15_SHIFT                      30
ONEREG_FIELD64(DACR32_EL2, D15)
#define ONEREG_DACR32_EL2_D14_MASK                       UINT64_C(0x0000000030000000)
#define ONEREG_DACR32_EL2_D14_SHIFT                      28
ONEREG_FIELD64(DACR32_EL2, D14)
#define ONEREG_DACR32_EL2_D13_MASK                       UINT64_C(0x000000000c000000)
#define ONEREG_DACR32_EL2_D13_SHIFT                      26
ONEREG_FIELD64(DACR32_EL2, D13)
#define ONEREG_DACR32_EL2_D12_MASK                       UINT64_C(0x0000000003000000)
#define ONEREG_DACR32_EL2_D12_SHIFT                      24
ONEREG_FIELD64(DACR32_EL2, D12)
#define ONEREG_DACR32_EL2_D11_MASK                       UINT64_C(0x0000000000c00000)
#define ONEREG_DACR32_EL2_D11_SHIFT                      22
ONEREG_FIELD64(DACR32_EL2, D11)
#define ONEREG_DACR32_EL2_D10_MASK                       UINT64_C(0x0000000000300000)
#define ONEREG_DACR32_EL2_D10_SHIFT                      20
ONEREG_FIELD64(DACR32_EL2, D10)
#define ONEREG_DACR32_EL2_D9_MASK                        UINT64_C(0x00000000000c0000)
#define ONEREG_DACR32_EL2_D9_SHIFT                       18
ONEREG_FIELD64(DACR32_EL2, D9)
#define ONEREG_DACR32_EL2_D8_MASK                        UINT64_C(0x0000000000030000)
#define ONEREG_DACR32_EL2_D8_SHIFT                       16
ONEREG_FIELD64(DACR32_EL2, D8)
#define ONEREG_DACR32_EL2_D7_MASK                        UINT64_C(0x000000000000c000)
#define ONEREG_DACR32_EL2_D7_SHIFT                       14
ONEREG_FIELD64(DACR32_EL2, D7)
#define ONEREG_DACR32_EL2_D6_MASK                        UINT64_C(0x0000000000003000)
#define ONEREG_DACR32_EL2_D6_SHIFT                       12
ONEREG_FIELD64(DACR32_EL2, D6)
#define ONEREG_DACR32_EL2_D5_MASK                        UINT64_C(0x0000000000000c00)
#define ONEREG_DACR32_EL2_D5_SHIFT                       10
ONEREG_FIELD64(DACR32_EL2, D5)
#define ONEREG_DACR32_EL2_D4_MASK                        UINT64_C(0x0000000000000300)
#define ONEREG_DACR32_EL2_D4_SHIFT                       8
ONEREG_FIELD64(DACR32_EL2, D4)
#define ONEREG_DACR32_EL2_D3_MASK                        UINT64_C(0x00000000000000c0)
#define ONEREG_DACR32_EL2_D3_SHIFT                       6
ONEREG_FIELD64(DACR32_EL2, D3)
#define ONEREG_DACR32_EL2_D2_MASK                        UINT64_C(0x0000000000000030)
#define ONEREG_DACR32_EL2_D2_SHIFT                       4
ONEREG_FIELD64(DACR32_EL2, D2)
#define ONEREG_DACR32_EL2_D1_MASK                        UINT64_C(0x000000000000000c)
#define ONEREG_DACR32_EL2_D1_SHIFT                       2
ONEREG_FIELD64(DACR32_EL2, D1)
#define ONEREG_DACR32_EL2_D0_MASK                        UINT64_C(0x0000000000000003)
#define ONEREG_DACR32_EL2_D0_SHIFT                       0
ONEREG_FIELD64(DACR32_EL2, D0)
enum {
	ONEREG_DACR32_EL2_Dn_NO_ACCESS = 0, /* Any access is a Domain fault */
	ONEREG_DACR32_EL2_Dn_CLIENT = 1, /* Accesses are checked against the permissions */
	ONEREG_DACR32_EL2_Dn_MANAGER = 3, /* Accesses are not checked */
};

#define ONEREG_DACR32_EL2_RES0                           UINT64_C(0xffffffff00000000)
#define ONEREG_DACR32_EL2_RES1                           UINT64_C(0x0000000000000000)

/*
 * IFSR32_EL2: Instruction Fault Status Register (EL2)
 */

/* [16] IFAR is not valid, after an External abort */
#define ONEREG_IFSR32_EL2_FnV_MASK                       UINT64_C(0x0000000000010000)
#define ONEREG_IFSR32_EL2_FnV_SHIFT                      16
ONEREG_FIELD64(IFSR32_EL2, FnV)

/* [12] IMPLEMENTATION DEFINED type of an External abort */
#define ONEREG_IFSR32_EL2_ExT_MASK                       UINT64_C(0x0000000000001000)
#define ONEREG_IFSR32_EL2_ExT_SHIFT                      12
ONEREG_FIELD64(IFSR32_EL2, ExT)

/* [9] The Long-descriptor translation table format is in use */
#define ONEREG_IFSR32_EL2_LPAE_MASK                      UINT64_C(0x0000000000000200)
#define ONEREG_IFSR32_EL2_LPAE_SHIFT                     9
ONEREG_FIELD64(IFSR32_EL2, LPAE)

#define ONEREG_IFSR32_EL2_RES0                           UINT64_C(0xfffffffffffee800)
#define ONEREG_IFSR32_EL2_RES1                           UINT64_C(0x0000000000000000)

/*
 * IFSR32_EL2, Short: Short-descriptor format, FS[4] is 0
 * Where bit 9 is 0 and bit 10 is 0.
 */

/* [10] Bit 4 of the fault status, FS[4] */
#define ONEREG_IFSR32_EL2_Short_FS_4_MASK                UINT64_C(0x0000000000000400)
#define ONEREG_IFSR32_EL2_Short_FS_4_SHIFT               10
ONEREG_FIELD64(IFSR32_EL2, Short_FS_4)

/* [3:0] Fault status, FS[3:0] */
#define ONEREG_IFSR32_EL2_Short_FS_3_0_MASK              UINT64_C(0x000000000000000f)
#define ONEREG_IFSR32_EL2_Short_FS_3_0_SHIFT             0
ONEREG_FIELD64(IFSR32_EL2, Short_FS_3_0)
enum {
	ONEREG_IFSR32_EL2_Short_FS_3_0_PC_ALIGN = 1, /* PC alignment fault */
	ONEREG_IFSR32_EL2_Short_FS_3_0_DEBUG = 2, /* Debug exception */
	ONEREG_IFSR32_EL2_Short_FS_3_0_ACCESS_L1 = 3, /* Access flag fault, level 1 */
	ONEREG_IFSR32_EL2_Short_FS_3_0_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_IFSR32_EL2_Short_FS_3_0_ACCESS_L2 = 6, /* Access flag fault, level 2 */
	ONEREG_IFSR32_EL2_Short_FS_3_0_FAULT_L2 = 7, /* Translation fault, level 2 */
	ONEREG_IFSR32_EL2_Short_FS_3_0_EXTABT = 8, /* Synchronous External abort, not on a translation table walk */
	ONEREG_IFSR32_EL2_Short_FS_3_0_DOMAIN_L1 = 9, /* Domain fault, level 1 */
	ONEREG_IFSR32_EL2_Short_FS_3_0_DOMAIN_L2 = 0xb, /* Domain fault, level 2 */
	ONEREG_IFSR32_EL2_Short_FS_3_0_SEA_TTW_L1 = 0xc, /* Synchronous External abort on a translation table walk, level 1 */
	ONEREG_IFSR32_EL2_Short_FS_3_0_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_IFSR32_EL2_Short_FS_3_0_SEA_TTW_L2 = 0xe, /* Synchronous External abort on a translation table walk, level 2 */
	ONEREG_IFSR32_EL2_Short_FS_3_0_PERM_L2 = 0xf, /* Permission fault, level 2 */
};

#define ONEREG_IFSR32_EL2_Short_RES0                     UINT64_C(0x00000000000001f0)
#define ONEREG_IFSR32_EL2_Short_RES1                     UINT64_C(0x0000000000000000)

/*
 * IFSR32_EL2, Short_FS4: Short-descriptor format, FS[4] is 1
 * Where bit 9 is 0 and bit 10 is 1.
 */

/* [10] Bit 4 of the fault status, FS[4] */
#define ONEREG_IFSR32_EL2_Short_FS4_FS_4_MASK            UINT64_C(0x0000000000000400)
#define ONEREG_IFSR32_EL2_Short_FS4_FS_4_SHIFT           10
ONEREG_FIELD64(IFSR32_EL2, Short_FS4_FS_4)

/* [3:0] Fault status, FS[3:0] */
#define ONEREG_IFSR32_EL2_Short_FS4_FS_3_0_MASK          UINT64_C(0x000000000000000f)
#define ONEREG_IFSR32_EL2_Short_FS4_FS_3_0_SHIFT         0
ONEREG_FIELD64(IFSR32_EL2, Short_FS4_FS_3_0)
enum {
	ONEREG_IFSR32_EL2_Short_FS4_FS_3_0_TLB_CONFLICT = 0, /* TLB conflict abort */
	ONEREG_IFSR32_EL2_Short_FS4_FS_3_0_LOCKDOWN = 4, /* IMPLEMENTATION DEFINED fault: lockdown */
	ONEREG_IFSR32_EL2_Short_FS4_FS_3_0_SECC = 9, /* Synchronous parity or ECC error, not on a translation table walk */
	ONEREG_IFSR32_EL2_Short_FS4_FS_3_0_SECC_TTW_L1 = 0xc, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_IFSR32_EL2_Short_FS4_FS_3_0_SECC_TTW_L2 = 0xe, /* Synchronous parity or ECC error on a translation table walk, level 2 */
};

#define ONEREG_IFSR32_EL2_Short_FS4_RES0                 UINT64_C(0x00000000000001f0)
#define ONEREG_IFSR32_EL2_Short_FS4_RES1                 UINT64_C(0x0000000000000000)

/*
 * IFSR32_EL2, Long: Long-descriptor format
 * Where bit 9 is 1.
 */

/* [5:0] Fault status */
#define ONEREG_IFSR32_EL2_Long_STATUS_MASK               UINT64_C(0x000000000000003f)
#define ONEREG_IFSR32_EL2_Long_STATUS_SHIFT              0
ONEREG_FIELD64(IFSR32_EL2, Long_STATUS)
enum {
	ONEREG_IFSR32_EL2_Long_STATUS_ADDRSZ_L0 = 0, /* Address size fault, translation table base register */
	ONEREG_IFSR32_EL2_Long_STATUS_ADDRSZ_L1 = 1, /* Address size fault, level 1 */
	ONEREG_IFSR32_EL2_Long_STATUS_ADDRSZ_L2 = 2, /* Address size fault, level 2 */
	ONEREG_IFSR32_EL2_Long_STATUS_ADDRSZ_L3 = 3, /* Address size fault, level 3 */
	ONEREG_IFSR32_EL2_Long_STATUS_FAULT_L1 = 5, /* Translation fault, level 1 */
	ONEREG_IFSR32_EL2_Long_STATUS_FAULT_L2 = 6, /* Translation fault, level 2 */
	ONEREG_IFSR32_EL2_Long_STATUS_FAULT_L3 = 7, /* Translation fault, level 3 */
	ONEREG_IFSR32_EL2_Long_STATUS_ACCESS_L1 = 9, /* Access flag fault, level 1 */
	ONEREG_IFSR32_EL2_Long_STATUS_ACCESS_L2 = 0xa, /* Access flag fault, level 2 */
	ONEREG_IFSR32_EL2_Long_STATUS_ACCESS_L3 = 0xb, /* Access flag fault, level 3 */
	ONEREG_IFSR32_EL2_Long_STATUS_PERM_L1 = 0xd, /* Permission fault, level 1 */
	ONEREG_IFSR32_EL2_Long_STATUS_PERM_L2 = 0xe, /* Permission fault, level 2 */
	ONEREG_IFSR32_EL2_Long_STATUS_PERM_L3 = 0xf, /* Permission fault, level 3 */
	ONEREG_IFSR32_EL2_Long_STATUS_EXTABT = 0x10, /* Synchronous External abort, not on a translation table walk */
	ONEREG_IFSR32_EL2_Long_STATUS_SEA_TTW_L1 = 0x15, /* Synchronous External abort on a translation table walk, level 1 */
	ONEREG_IFSR32_EL2_Long_STATUS_SEA_TTW_L2 = 0x16, /* Synchronous External abort on a translation table walk, level 2 */
	ONEREG_IFSR32_EL2_Long_STATUS_SEA_TTW_L3 = 0x17, /* Synchronous External abort on a translation table walk, level 3 */
	ONEREG_IFSR32_EL2_Long_STATUS_SECC = 0x18, /* Synchronous parity or ECC error, not on a translation table walk */
	ONEREG_IFSR32_EL2_Long_STATUS_SECC_TTW_L1 = 0x1d, /* Synchronous parity or ECC error on a translation table walk, level 1 */
	ONEREG_IFSR32_EL2_Long_STATUS_SECC_TTW_L2 = 0x1e, /* Synchronous parity or ECC error on a translation table walk, level 2 */
	ONEREG_IFSR32_EL2_Long_STATUS_SECC_TTW_L3 = 0x1f, /* Synchronous parity or ECC error on a translation table walk, level 3 */
	ONEREG_IFSR32_EL2_Long_STATUS_PC_ALIGN = 0x21, /* PC alignment fault */
	ONEREG_IFSR32_EL2_Long_STATUS_DEBUG = 0x22, /* Debug exception */
	ONEREG_IFSR32_EL2_Long_STATUS_TLB_CONFLICT = 0x30, /* TLB conflict abort */
};

#define ONEREG_IFSR32_EL2_Long_RES0                      UINT64_C(0x00000000000005c0)
#define ONEREG_IFSR32_EL2_Long_RES1                      UINT64_C(0x0000000000000000)

/*
 * FPEXC32_EL2: Floating-Point Exception Control Register
 */

/* [31] Reads as zero, writes are ignored; before Armv8 an exception to be handled */
#define ONEREG_FPEXC32_EL2_EX_MASK                       UINT64_C(0x0000000080000000)
#define ONEREG_FPEXC32_EL2_EX_SHIFT                      31
ONEREG_FIELD64(FPEXC32_EL2, EX)

/* [30] Advanced SIMD and floating-point are enabled */
#define ONEREG_FPEXC32_EL2_EN_MASK                       UINT64_C(0x0000000040000000)
#define ONEREG_FPEXC32_EL2_EN_SHIFT                      30
ONEREG_FIELD64(FPEXC32_EL2, EN)

/* [29] An allocated encoding caused the exception: TFV is valid */
#define ONEREG_FPEXC32_EL2_DEX_MASK                      UINT64_C(0x0000000020000000)
#define ONEREG_FPEXC32_EL2_DEX_SHIFT                     29
ONEREG_FIELD64(FPEXC32_EL2, DEX)

/* [28] RES0; before Armv8 FPINST2 was valid */
#define ONEREG_FPEXC32_EL2_FP2V_MASK                     UINT64_C(0x0000000010000000)
#define ONEREG_FPEXC32_EL2_FP2V_SHIFT                    28
ONEREG_FIELD64(FPEXC32_EL2, FP2V)

/* [27] RES0; before Armv8 VECITR was valid */
#define ONEREG_FPEXC32_EL2_VV_MASK                       UINT64_C(0x0000000008000000)
#define ONEREG_FPEXC32_EL2_VV_SHIFT                      27
ONEREG_FIELD64(FPEXC32_EL2, VV)

/* [26] Trapped exceptions caused it, those of bits 7:0; a short vector if 0 */
#define ONEREG_FPEXC32_EL2_TFV_MASK                      UINT64_C(0x0000000004000000)
#define ONEREG_FPEXC32_EL2_TFV_SHIFT                     26
ONEREG_FIELD64(FPEXC32_EL2, TFV)

/* [10:8] RES1; before Armv8 number of iterations left of a short vector */
#define ONEREG_FPEXC32_EL2_VECITR_MASK                   UINT64_C(0x0000000000000700)
#define ONEREG_FPEXC32_EL2_VECITR_SHIFT                  8
ONEREG_FIELD64(FPEXC32_EL2, VECITR)

/* [7] Input Denormal exception was trapped; valid where TFV is 1 */
#define ONEREG_FPEXC32_EL2_IDF_MASK                      UINT64_C(0x0000000000000080)
#define ONEREG_FPEXC32_EL2_IDF_SHIFT                     7
ONEREG_FIELD64(FPEXC32_EL2, IDF)

/* [4] Inexact exception was trapped; valid where TFV is 1 */
#define ONEREG_FPEXC32_EL2_IXF_MASK                      UINT64_C(0x0000000000000010)
#define ONEREG_FPEXC32_EL2_IXF_SHIFT                     4
ONEREG_FIELD64(FPEXC32_EL2, IXF)

/* [3] Underflow exception was trapped; valid where TFV is 1 */
#define ONEREG_FPEXC32_EL2_UFF_MASK                      UINT64_C(0x0000000000000008)
#define ONEREG_FPEXC32_EL2_UFF_SHIFT                     3
ONEREG_FIELD64(FPEXC32_EL2, UFF)

/* [2] Overflow exception was trapped; valid where TFV is 1 */
#define ONEREG_FPEXC32_EL2_OFF_MASK                      UINT64_C(0x0000000000000004)
#define ONEREG_FPEXC32_EL2_OFF_SHIFT                     2
ONEREG_FIELD64(FPEXC32_EL2, OFF)

/* [1] Divide by Zero exception was trapped; valid where TFV is 1 */
#define ONEREG_FPEXC32_EL2_DZF_MASK                      UINT64_C(0x0000000000000002)
#define ONEREG_FPEXC32_EL2_DZF_SHIFT                     1
ONEREG_FIELD64(FPEXC32_EL2, DZF)

/* [0] Invalid Operation exception was trapped; valid where TFV is 1 */
#define ONEREG_FPEXC32_EL2_IOF_MASK                      UINT64_C(0x0000000000000001)
#define ONEREG_FPEXC32_EL2_IOF_SHIFT                     0
ONEREG_FIELD64(FPEXC32_EL2, IOF)

#define ONEREG_FPEXC32_EL2_RES0                          UINT64_C(0xffffffff03fff860)
#define ONEREG_FPEXC32_EL2_RES1                          UINT64_C(0x0000000000000000)

#endif /* ONEREG_FIELDS_AARCH32_H */
