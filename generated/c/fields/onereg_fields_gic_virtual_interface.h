/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/gic-virtual-interface.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_GIC_VIRTUAL_INTERFACE_H
#define ONEREG_FIELDS_GIC_VIRTUAL_INTERFACE_H

#include "onereg_accessors.h"

/*
 * ICH_HCR_EL2: Interrupt Controller Hyp Control Register
 */

/* [31:27] Number of EOIs and deactivations of interrupts that are in no List register */
#define ONEREG_ICH_HCR_EL2_EOIcount_MASK                 UINT64_C(0x00000000f8000000)
#define ONEREG_ICH_HCR_EL2_EOIcount_SHIFT                27
ONEREG_FIELD64(ICH_HCR_EL2, EOIcount)

/* [15] Directly-injected virtual interrupts are masked */
#define ONEREG_ICH_HCR_EL2_DVIM_MASK                     UINT64_C(0x0000000000008000)
#define ONEREG_ICH_HCR_EL2_DVIM_SHIFT                    15
ONEREG_FIELD64(ICH_HCR_EL2, DVIM)

/* [14] Trap EL1 writes of ICC_DIR_EL1 and ICV_DIR_EL1 */
#define ONEREG_ICH_HCR_EL2_TDIR_MASK                     UINT64_C(0x0000000000004000)
#define ONEREG_ICH_HCR_EL2_TDIR_SHIFT                    14
ONEREG_FIELD64(ICH_HCR_EL2, TDIR)

/* [13] Trap locally generated SEIs of the virtual CPU interface */
#define ONEREG_ICH_HCR_EL2_TSEI_MASK                     UINT64_C(0x0000000000002000)
#define ONEREG_ICH_HCR_EL2_TSEI_SHIFT                    13
ONEREG_FIELD64(ICH_HCR_EL2, TSEI)

/* [12] Trap EL1 accesses to the Group 1 ICC_* and ICV_* registers */
#define ONEREG_ICH_HCR_EL2_TALL1_MASK                    UINT64_C(0x0000000000001000)
#define ONEREG_ICH_HCR_EL2_TALL1_SHIFT                   12
ONEREG_FIELD64(ICH_HCR_EL2, TALL1)

/* [11] Trap EL1 accesses to the Group 0 ICC_* and ICV_* registers */
#define ONEREG_ICH_HCR_EL2_TALL0_MASK                    UINT64_C(0x0000000000000800)
#define ONEREG_ICH_HCR_EL2_TALL0_SHIFT                   11
ONEREG_FIELD64(ICH_HCR_EL2, TALL0)

/* [10] Trap EL1 accesses to the ICC_* and ICV_* registers common to both groups */
#define ONEREG_ICH_HCR_EL2_TC_MASK                       UINT64_C(0x0000000000000400)
#define ONEREG_ICH_HCR_EL2_TC_SHIFT                      10
ONEREG_FIELD64(ICH_HCR_EL2, TC)

/* [8] Deactivations of virtual SGIs do not increment EOIcount */
#define ONEREG_ICH_HCR_EL2_vSGIEOICount_MASK             UINT64_C(0x0000000000000100)
#define ONEREG_ICH_HCR_EL2_vSGIEOICount_SHIFT            8
ONEREG_FIELD64(ICH_HCR_EL2, vSGIEOICount)

/* [7] Maintenance interrupt while virtual Group 1 is disabled */
#define ONEREG_ICH_HCR_EL2_VGrp1DIE_MASK                 UINT64_C(0x0000000000000080)
#define ONEREG_ICH_HCR_EL2_VGrp1DIE_SHIFT                7
ONEREG_FIELD64(ICH_HCR_EL2, VGrp1DIE)

/* [6] Maintenance interrupt while virtual Group 1 is enabled */
#define ONEREG_ICH_HCR_EL2_VGrp1EIE_MASK                 UINT64_C(0x0000000000000040)
#define ONEREG_ICH_HCR_EL2_VGrp1EIE_SHIFT                6
ONEREG_FIELD64(ICH_HCR_EL2, VGrp1EIE)

/* [5] Maintenance interrupt while virtual Group 0 is disabled */
#define ONEREG_ICH_HCR_EL2_VGrp0DIE_MASK                 UINT64_C(0x0000000000000020)
#define ONEREG_ICH_HCR_EL2_VGrp0DIE_SHIFT                5
ONEREG_FIELD64(ICH_HCR_EL2, VGrp0DIE)

/* [4] Maintenance interrupt while virtual Group 0 is enabled */
#define ONEREG_ICH_HCR_EL2_VGrp0EIE_MASK                 UINT64_C(0x0000000000000010)
#define ONEREG_ICH_HCR_EL2_VGrp0EIE_SHIFT                4
ONEREG_FIELD64(ICH_HCR_EL2, VGrp0EIE)

/* [3] Maintenance interrupt while no List register is pending */
#define ONEREG_ICH_HCR_EL2_NPIE_MASK                     UINT64_C(0x0000000000000008)
#define ONEREG_ICH_HCR_EL2_NPIE_SHIFT                    3
ONEREG_FIELD64(ICH_HCR_EL2, NPIE)

/* [2] Maintenance interrupt while EOIcount is not 0 */
#define ONEREG_ICH_HCR_EL2_LRENPIE_MASK                  UINT64_C(0x0000000000000004)
#define ONEREG_ICH_HCR_EL2_LRENPIE_SHIFT                 2
ONEREG_FIELD64(ICH_HCR_EL2, LRENPIE)

/* [1] Maintenance interrupt when at most one List register is valid (underflow) */
#define ONEREG_ICH_HCR_EL2_UIE_MASK                      UINT64_C(0x0000000000000002)
#define ONEREG_ICH_HCR_EL2_UIE_SHIFT                     1
ONEREG_FIELD64(ICH_HCR_EL2, UIE)

/* [0] The virtual CPU interface is enabled */
#define ONEREG_ICH_HCR_EL2_En_MASK                       UINT64_C(0x0000000000000001)
#define ONEREG_ICH_HCR_EL2_En_SHIFT                      0
ONEREG_FIELD64(ICH_HCR_EL2, En)

#define ONEREG_ICH_HCR_EL2_RES0                          UINT64_C(0xffffffff07ff0200)
#define ONEREG_ICH_HCR_EL2_RES1                          UINT64_C(0x0000000000000000)

/*
 * ICH_VMCR_EL2: Interrupt Controller Virtual Machine Control Register
 */

#define ONEREG_ICH_VMCR_EL2_RES0                         UINT64_C(0x0000000000000000)
#define ONEREG_ICH_VMCR_EL2_RES1                         UINT64_C(0x0000000000000000)

/*
 * ICH_VMCR_EL2, GCIE: GICv5 CPU interface
 * Where ID_AA64PFR2_EL1.GCIE is 1.
 */

/* [31:27] Virtual priority mask (ICV_PCR_EL1.PRIORITY) */
#define ONEREG_ICH_VMCR_EL2_GCIE_VPMR_MASK               UINT64_C(0x00000000f8000000)
#define ONEREG_ICH_VMCR_EL2_GCIE_VPMR_SHIFT              27
ONEREG_FIELD64(ICH_VMCR_EL2, GCIE_VPMR)

/* [0] The virtual CPU interface is enabled (ICV_CR0_EL1.EN) */
#define ONEREG_ICH_VMCR_EL2_GCIE_EN_MASK                 UINT64_C(0x0000000000000001)
#define ONEREG_ICH_VMCR_EL2_GCIE_EN_SHIFT                0
ONEREG_FIELD64(ICH_VMCR_EL2, GCIE_EN)

#define ONEREG_ICH_VMCR_EL2_GCIE_RES0                    UINT64_C(0xffffffff07fffffe)
#define ONEREG_ICH_VMCR_EL2_GCIE_RES1                    UINT64_C(0x0000000000000000)

/*
 * ICH_VMCR_EL2, no_GCIE: GICv3 or GICv4 CPU interface
 * Otherwise.
 */

/* [31:24] Virtual priority mask (ICV_PMR_EL1.Priority) */
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VPMR_MASK            UINT64_C(0x00000000ff000000)
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VPMR_SHIFT           24
ONEREG_FIELD64(ICH_VMCR_EL2, no_GCIE_VPMR)

/* [23:21] Virtual binary point of Group 0 (ICV_BPR0_EL1.BinaryPoint) */
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VBPR0_MASK           UINT64_C(0x0000000000e00000)
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VBPR0_SHIFT          21
ONEREG_FIELD64(ICH_VMCR_EL2, no_GCIE_VBPR0)

/* [20:18] Virtual binary point of Group 1 (ICV_BPR1_EL1.BinaryPoint) */
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VBPR1_MASK           UINT64_C(0x00000000001c0000)
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VBPR1_SHIFT          18
ONEREG_FIELD64(ICH_VMCR_EL2, no_GCIE_VBPR1)

/* [9] EOI of a virtual interrupt drops its priority only; a write of DIR deactivates it */
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VEOIM_MASK           UINT64_C(0x0000000000000200)
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VEOIM_SHIFT          9
ONEREG_FIELD64(ICH_VMCR_EL2, no_GCIE_VEOIM)

/* [4] VBPR0 is the binary point of both groups */
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VCBPR_MASK           UINT64_C(0x0000000000000010)
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VCBPR_SHIFT          4
ONEREG_FIELD64(ICH_VMCR_EL2, no_GCIE_VCBPR)

/* [3] Virtual Group 0 interrupts are virtual FIQs */
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VFIQEn_MASK          UINT64_C(0x0000000000000008)
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VFIQEn_SHIFT         3
ONEREG_FIELD64(ICH_VMCR_EL2, no_GCIE_VFIQEn)

/* [2] A read of GICV_IAR can acknowledge Group 1 (GICv2 only; deprecated) */
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VAckCtl_MASK         UINT64_C(0x0000000000000004)
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VAckCtl_SHIFT        2
ONEREG_FIELD64(ICH_VMCR_EL2, no_GCIE_VAckCtl)

/* [1] Virtual Group 1 interrupts are enabled */
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VENG1_MASK           UINT64_C(0x0000000000000002)
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VENG1_SHIFT          1
ONEREG_FIELD64(ICH_VMCR_EL2, no_GCIE_VENG1)

/* [0] Virtual Group 0 interrupts are enabled */
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VENG0_MASK           UINT64_C(0x0000000000000001)
#define ONEREG_ICH_VMCR_EL2_no_GCIE_VENG0_SHIFT          0
ONEREG_FIELD64(ICH_VMCR_EL2, no_GCIE_VENG0)

#define ONEREG_ICH_VMCR_EL2_no_GCIE_RES0                 UINT64_C(0xffffffff0003fde0)
#define ONEREG_ICH_VMCR_EL2_no_GCIE_RES1                 UINT64_C(0x0000000000000000)

/*
 * ICH_AP0R<n>_EL2: Interrupt Controller Hyp Active Priorities Group 0 Registers
 */

/* P<n>: A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active */
#define ONEREG_ICH_AP0Rn_EL2_P31_MASK                    UINT64_C(0x0000000080000000)
#define ONEREG_ICH_AP0Rn_EL2_P31_SHIFT                   31
ONEREG_FIELD64(ICH_AP0Rn_EL2, P31)
#define ONEREG_ICH_AP0Rn_EL2_P30_MASK                    UINT64_C(0x0000000040000000)
#define ONEREG_ICH_AP0Rn_EL2_P30_SHIFT                   30
ONEREG_FIELD64(ICH_AP0Rn_EL2, P30)
#define ONEREG_ICH_AP0Rn_EL2_P29_MASK                    UINT64_C(0x0000000020000000)
#define ONEREG_ICH_AP0Rn_EL2_P29_SHIFT                   29
ONEREG_FIELD64(ICH_AP0Rn_EL2, P29)
#define ONEREG_ICH_AP0Rn_EL2_P28_MASK                    UINT64_C(0x0000000010000000)
#define ONEREG_ICH_AP0Rn_EL2_P28_SHIFT                   28
ONEREG_FIELD64(ICH_AP0Rn_EL2, P28)
#define ONEREG_ICH_AP0Rn_EL2_P27_MASK                    UINT64_C(0x0000000008000000)
#define ONEREG_ICH_AP0Rn_EL2_P27_SHIFT                   27
ONEREG_FIELD64(ICH_AP0Rn_EL2, P27)
#define ONEREG_ICH_AP0Rn_EL2_P26_MASK                    UINT64_C(0x0000000004000000)
#define ONEREG_ICH_AP0Rn_EL2_P26_SHIFT                   26
ONEREG_FIELD64(ICH_AP0Rn_EL2, P26)
#define ONEREG_ICH_AP0Rn_EL2_P25_MASK                    UINT64_C(0x0000000002000000)
#define ONEREG_ICH_AP0Rn_EL2_P25_SHIFT                   25
ONEREG_FIELD64(ICH_AP0Rn_EL2, P25)
#define ONEREG_ICH_AP0Rn_EL2_P24_MASK                    UINT64_C(0x0000000001000000)
#define ONEREG_ICH_AP0Rn_EL2_P24_SHIFT                   24
ONEREG_FIELD64(ICH_AP0Rn_EL2, P24)
#define ONEREG_ICH_AP0Rn_EL2_P23_MASK                    UINT64_C(0x0000000000800000)
#define ONEREG_ICH_AP0Rn_EL2_P23_SHIFT                   23
ONEREG_FIELD64(ICH_AP0Rn_EL2, P23)
#define ONEREG_ICH_AP0Rn_EL2_P22_MASK                    UINT64_C(0x0000000000400000)
#define ONEREG_ICH_AP0Rn_EL2_P22_SHIFT                   22
ONEREG_FIELD64(ICH_AP0Rn_EL2, P22)
#define ONEREG_ICH_AP0Rn_EL2_P21_MASK                    UINT64_C(0x0000000000200000)
#define ONEREG_ICH_AP0Rn_EL2_P21_SHIFT                   21
ONEREG_FIELD64(ICH_AP0Rn_EL2, P21)
#define ONEREG_ICH_AP0Rn_EL2_P20_MASK                    UINT64_C(0x0000000000100000)
#define ONEREG_ICH_AP0Rn_EL2_P20_SHIFT                   20
ONEREG_FIELD64(ICH_AP0Rn_EL2, P20)
#define ONEREG_ICH_AP0Rn_EL2_P19_MASK                    UINT64_C(0x0000000000080000)
#define ONEREG_ICH_AP0Rn_EL2_P19_SHIFT                   19
ONEREG_FIELD64(ICH_AP0Rn_EL2, P19)
#define ONEREG_ICH_AP0Rn_EL2_P18_MASK                    UINT64_C(0x0000000000040000)
#define ONEREG_ICH_AP0Rn_EL2_P18_SHIFT                   18
ONEREG_FIELD64(ICH_AP0Rn_EL2, P18)
#define ONEREG_ICH_AP0Rn_EL2_P17_MASK                    UINT64_C(0x0000000000020000)
#define ONEREG_ICH_AP0Rn_EL2_P17_SHIFT                   17
ONEREG_FIELD64(ICH_AP0Rn_EL2, P17)
#define ONEREG_ICH_AP0Rn_EL2_P16_MASK                    UINT64_C(0x0000000000010000)
#define ONEREG_ICH_AP0Rn_EL2_P16_SHIFT                   16
ONEREG_FIELD64(ICH_AP0Rn_EL2, P16)
#define ONEREG_ICH_AP0Rn_EL2_P15_MASK                    UINT64_C(0x0000000000008000)
#define ONEREG_ICH_AP0Rn_EL2_P15_SHIFT                   15
ONEREG_FIELD64(ICH_AP0Rn_EL2, P15)
#define ONEREG_ICH_AP0Rn_EL2_P14_MASK                    UINT64_C(0x0000000000004000)
#define ONEREG_ICH_AP0Rn_EL2_P14_SHIFT                   14
ONEREG_FIELD64(ICH_AP0Rn_EL2, P14)
#define ONEREG_ICH_AP0Rn_EL2_P13_MASK                    UINT64_C(0x0000000000002000)
#define ONEREG_ICH_AP0Rn_EL2_P13_SHIFT                   13
ONEREG_FIELD64(ICH_AP0Rn_EL2, P13)
#define ONEREG_ICH_AP0Rn_EL2_P12_MASK                    UINT64_C(0x0000000000001000)
#define ONEREG_ICH_AP0Rn_EL2_P12_SHIFT                   12
ONEREG_FIELD64(ICH_AP0Rn_EL2, P12)
#define ONEREG_ICH_AP0Rn_EL2_P11_MASK                    UINT64_C(0x0000000000000800)
#define ONEREG_ICH_AP0Rn_EL2_P11_SHIFT                   11
ONEREG_FIELD64(ICH_AP0Rn_EL2, P11)
#define ONEREG_ICH_AP0Rn_EL2_P10_MASK                    UINT64_C(0x0000000000000400)
#define ONEREG_ICH_AP0Rn_EL2_P10_SHIFT                   10
ONEREG_FIELD64(ICH_AP0Rn_EL2, P10)
#define ONEREG_ICH_AP0Rn_EL2_P9_MASK                     UINT64_C(0x0000000000000200)
#define ONEREG_ICH_AP0Rn_EL2_P9_SHIFT                    9
ONEREG_FIELD64(ICH_AP0Rn_EL2, P9)
#define ONEREG_ICH_AP0Rn_EL2_P8_MASK                     UINT64_C(0x0000000000000100)
#define ONEREG_ICH_AP0Rn_EL2_P8_SHIFT                    8
ONEREG_FIELD64(ICH_AP0Rn_EL2, P8)
#define ONEREG_ICH_AP0Rn_EL2_P7_MASK                     UINT64_C(0x0000000000000080)
#define ONEREG_ICH_AP0Rn_EL2_P7_SHIFT                    7
ONEREG_FIELD64(ICH_AP0Rn_EL2, P7)
#define ONEREG_ICH_AP0Rn_EL2_P6_MASK                     UINT64_C(0x0000000000000040)
#define ONEREG_ICH_AP0Rn_EL2_P6_SHIFT                    6
ONEREG_FIELD64(ICH_AP0Rn_EL2, P6)
#define ONEREG_ICH_AP0Rn_EL2_P5_MASK                     UINT64_C(0x0000000000000020)
#define ONEREG_ICH_AP0Rn_EL2_P5_SHIFT                    5
ONEREG_FIELD64(ICH_AP0Rn_EL2, P5)
#define ONEREG_ICH_AP0Rn_EL2_P4_MASK                     UINT64_C(0x0000000000000010)
#define ONEREG_ICH_AP0Rn_EL2_P4_SHIFT                    4
ONEREG_FIELD64(ICH_AP0Rn_EL2, P4)
#define ONEREG_ICH_AP0Rn_EL2_P3_MASK                     UINT64_C(0x0000000000000008)
#define ONEREG_ICH_AP0Rn_EL2_P3_SHIFT                    3
ONEREG_FIELD64(ICH_AP0Rn_EL2, P3)
#define ONEREG_ICH_AP0Rn_EL2_P2_MASK                     UINT64_C(0x0000000000000004)
#define ONEREG_ICH_AP0Rn_EL2_P2_SHIFT                    2
ONEREG_FIELD64(ICH_AP0Rn_EL2, P2)
#define ONEREG_ICH_AP0Rn_EL2_P1_MASK                     UINT64_C(0x0000000000000002)
#define ONEREG_ICH_AP0Rn_EL2_P1_SHIFT                    1
ONEREG_FIELD64(ICH_AP0Rn_EL2, P1)
#define ONEREG_ICH_AP0Rn_EL2_P0_MASK                     UINT64_C(0x0000000000000001)
#define ONEREG_ICH_AP0Rn_EL2_P0_SHIFT                    0
ONEREG_FIELD64(ICH_AP0Rn_EL2, P0)

#define ONEREG_ICH_AP0Rn_EL2_RES0                        UINT64_C(0xffffffff00000000)
#define ONEREG_ICH_AP0Rn_EL2_RES1                        UINT64_C(0x0000000000000000)

/*
 * ICH_AP1R<n>_EL2: Interrupt Controller Hyp Active Priorities Group 1 Registers
 */

/* [63] A virtual Group 1 NMI is active (register 0 only) */
#define ONEREG_ICH_AP1Rn_EL2_NMI_MASK                    UINT64_C(0x8000000000000000)
#define ONEREG_ICH_AP1Rn_EL2_NMI_SHIFT                   63
ONEREG_FIELD64(ICH_AP1Rn_EL2, NMI)

/* P<n>: A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active */
#define ONEREG_ICH_AP1Rn_EL2_P31_MASK                    UINT64_C(0x0000000080000000)
#define ONEREG_ICH_AP1Rn_EL2_P31_SHIFT                   31
ONEREG_FIELD64(ICH_AP1Rn_EL2, P31)
#define ONEREG_ICH_AP1Rn_EL2_P30_MASK                    UINT64_C(0x0000000040000000)
#define ONEREG_ICH_AP1Rn_EL2_P30_SHIFT                   30
ONEREG_FIELD64(ICH_AP1Rn_EL2, P30)
#define ONEREG_ICH_AP1Rn_EL2_P29_MASK                    UINT64_C(0x0000000020000000)
#define ONEREG_ICH_AP1Rn_EL2_P29_SHIFT                   29
ONEREG_FIELD64(ICH_AP1Rn_EL2, P29)
#define ONEREG_ICH_AP1Rn_EL2_P28_MASK                    UINT64_C(0x0000000010000000)
#define ONEREG_ICH_AP1Rn_EL2_P28_SHIFT                   28
ONEREG_FIELD64(ICH_AP1Rn_EL2, P28)
#define ONEREG_ICH_AP1Rn_EL2_P27_MASK                    UINT64_C(0x0000000008000000)
#define ONEREG_ICH_AP1Rn_EL2_P27_SHIFT                   27
ONEREG_FIELD64(ICH_AP1Rn_EL2, P27)
#define ONEREG_ICH_AP1Rn_EL2_P26_MASK                    UINT64_C(0x0000000004000000)
#define ONEREG_ICH_AP1Rn_EL2_P26_SHIFT                   26
ONEREG_FIELD64(ICH_AP1Rn_EL2, P26)
#define ONEREG_ICH_AP1Rn_EL2_P25_MASK                    UINT64_C(0x0000000002000000)
#define ONEREG_ICH_AP1Rn_EL2_P25_SHIFT                   25
ONEREG_FIELD64(ICH_AP1Rn_EL2, P25)
#define ONEREG_ICH_AP1Rn_EL2_P24_MASK                    UINT64_C(0x0000000001000000)
#define ONEREG_ICH_AP1Rn_EL2_P24_SHIFT                   24
ONEREG_FIELD64(ICH_AP1Rn_EL2, P24)
#define ONEREG_ICH_AP1Rn_EL2_P23_MASK                    UINT64_C(0x0000000000800000)
#define ONEREG_ICH_AP1Rn_EL2_P23_SHIFT                   23
ONEREG_FIELD64(ICH_AP1Rn_EL2, P23)
#define ONEREG_ICH_AP1Rn_EL2_P22_MASK                    UINT64_C(0x0000000000400000)
#define ONEREG_ICH_AP1Rn_EL2_P22_SHIFT                   22
ONEREG_FIELD64(ICH_AP1Rn_EL2, P22)
#define ONEREG_ICH_AP1Rn_EL2_P21_MASK                    UINT64_C(0x0000000000200000)
#define ONEREG_ICH_AP1Rn_EL2_P21_SHIFT                   21
ONEREG_FIELD64(ICH_AP1Rn_EL2, P21)
#define ONEREG_ICH_AP1Rn_EL2_P20_MASK                    UINT64_C(0x0000000000100000)
#define ONEREG_ICH_AP1Rn_EL2_P20_SHIFT                   20
ONEREG_FIELD64(ICH_AP1Rn_EL2, P20)
#define ONEREG_ICH_AP1Rn_EL2_P19_MASK                    UINT64_C(0x0000000000080000)
#define ONEREG_ICH_AP1Rn_EL2_P19_SHIFT                   19
ONEREG_FIELD64(ICH_AP1Rn_EL2, P19)
#define ONEREG_ICH_AP1Rn_EL2_P18_MASK                    UINT64_C(0x0000000000040000)
#define ONEREG_ICH_AP1Rn_EL2_P18_SHIFT                   18
ONEREG_FIELD64(ICH_AP1Rn_EL2, P18)
#define ONEREG_ICH_AP1Rn_EL2_P17_MASK                    UINT64_C(0x0000000000020000)
#define ONEREG_ICH_AP1Rn_EL2_P17_SHIFT                   17
ONEREG_FIELD64(ICH_AP1Rn_EL2, P17)
#define ONEREG_ICH_AP1Rn_EL2_P16_MASK                    UINT64_C(0x0000000000010000)
#define ONEREG_ICH_AP1Rn_EL2_P16_SHIFT                   16
ONEREG_FIELD64(ICH_AP1Rn_EL2, P16)
#define ONEREG_ICH_AP1Rn_EL2_P15_MASK                    UINT64_C(0x0000000000008000)
#define ONEREG_ICH_AP1Rn_EL2_P15_SHIFT                   15
ONEREG_FIELD64(ICH_AP1Rn_EL2, P15)
#define ONEREG_ICH_AP1Rn_EL2_P14_MASK                    UINT64_C(0x0000000000004000)
#define ONEREG_ICH_AP1Rn_EL2_P14_SHIFT                   14
ONEREG_FIELD64(ICH_AP1Rn_EL2, P14)
#define ONEREG_ICH_AP1Rn_EL2_P13_MASK                    UINT64_C(0x0000000000002000)
#define ONEREG_ICH_AP1Rn_EL2_P13_SHIFT                   13
ONEREG_FIELD64(ICH_AP1Rn_EL2, P13)
#define ONEREG_ICH_AP1Rn_EL2_P12_MASK                    UINT64_C(0x0000000000001000)
#define ONEREG_ICH_AP1Rn_EL2_P12_SHIFT                   12
ONEREG_FIELD64(ICH_AP1Rn_EL2, P12)
#define ONEREG_ICH_AP1Rn_EL2_P11_MASK                    UINT64_C(0x0000000000000800)
#define ONEREG_ICH_AP1Rn_EL2_P11_SHIFT                   11
ONEREG_FIELD64(ICH_AP1Rn_EL2, P11)
#define ONEREG_ICH_AP1Rn_EL2_P10_MASK                    UINT64_C(0x0000000000000400)
#define ONEREG_ICH_AP1Rn_EL2_P10_SHIFT                   10
ONEREG_FIELD64(ICH_AP1Rn_EL2, P10)
#define ONEREG_ICH_AP1Rn_EL2_P9_MASK                     UINT64_C(0x0000000000000200)
#define ONEREG_ICH_AP1Rn_EL2_P9_SHIFT                    9
ONEREG_FIELD64(ICH_AP1Rn_EL2, P9)
#define ONEREG_ICH_AP1Rn_EL2_P8_MASK                     UINT64_C(0x0000000000000100)
#define ONEREG_ICH_AP1Rn_EL2_P8_SHIFT                    8
ONEREG_FIELD64(ICH_AP1Rn_EL2, P8)
#define ONEREG_ICH_AP1Rn_EL2_P7_MASK                     UINT64_C(0x0000000000000080)
#define ONEREG_ICH_AP1Rn_EL2_P7_SHIFT                    7
ONEREG_FIELD64(ICH_AP1Rn_EL2, P7)
#define ONEREG_ICH_AP1Rn_EL2_P6_MASK                     UINT64_C(0x0000000000000040)
#define ONEREG_ICH_AP1Rn_EL2_P6_SHIFT                    6
ONEREG_FIELD64(ICH_AP1Rn_EL2, P6)
#define ONEREG_ICH_AP1Rn_EL2_P5_MASK                     UINT64_C(0x0000000000000020)
#define ONEREG_ICH_AP1Rn_EL2_P5_SHIFT                    5
ONEREG_FIELD64(ICH_AP1Rn_EL2, P5)
#define ONEREG_ICH_AP1Rn_EL2_P4_MASK                     UINT64_C(0x0000000000000010)
#define ONEREG_ICH_AP1Rn_EL2_P4_SHIFT                    4
ONEREG_FIELD64(ICH_AP1Rn_EL2, P4)
#define ONEREG_ICH_AP1Rn_EL2_P3_MASK                     UINT64_C(0x0000000000000008)
#define ONEREG_ICH_AP1Rn_EL2_P3_SHIFT                    3
ONEREG_FIELD64(ICH_AP1Rn_EL2, P3)
#define ONEREG_ICH_AP1Rn_EL2_P2_MASK                     UINT64_C(0x0000000000000004)
#define ONEREG_ICH_AP1Rn_EL2_P2_SHIFT                    2
ONEREG_FIELD64(ICH_AP1Rn_EL2, P2)
#define ONEREG_ICH_AP1Rn_EL2_P1_MASK                     UINT64_C(0x0000000000000002)
#define ONEREG_ICH_AP1Rn_EL2_P1_SHIFT                    1
ONEREG_FIELD64(ICH_AP1Rn_EL2, P1)
#define ONEREG_ICH_AP1Rn_EL2_P0_MASK                     UINT64_C(0x0000000000000001)
#define ONEREG_ICH_AP1Rn_EL2_P0_SHIFT                    0
ONEREG_FIELD64(ICH_AP1Rn_EL2, P0)

#define ONEREG_ICH_AP1Rn_EL2_RES0                        UINT64_C(0x7fffffff00000000)
#define ONEREG_ICH_AP1Rn_EL2_RES1                        UINT64_C(0x0000000000000000)

/*
 * ICH_LR<n>_EL2: Interrupt Controller List Registers
 */

/* [63:62] State of the virtual interrupt */
#define ONEREG_ICH_LRn_EL2_State_MASK                    UINT64_C(0xc000000000000000)
#define ONEREG_ICH_LRn_EL2_State_SHIFT                   62
ONEREG_FIELD64(ICH_LRn_EL2, State)
enum {
	ONEREG_ICH_LRn_EL2_State_INACTIVE = 0, /* Inactive: the List register is free */
	ONEREG_ICH_LRn_EL2_State_PENDING = 1, /* Pending */
	ONEREG_ICH_LRn_EL2_State_ACTIVE = 2, /* Active */
	ONEREG_ICH_LRn_EL2_State_PENDING_ACTIVE = 3, /* Pending and active */
};

/* [61] The interrupt maps to a physical one: its deactivation deactivates that too */
#define ONEREG_ICH_LRn_EL2_HW_MASK                       UINT64_C(0x2000000000000000)
#define ONEREG_ICH_LRn_EL2_HW_SHIFT                      61
ONEREG_FIELD64(ICH_LRn_EL2, HW)

/* [60] The interrupt is in Group 1, not Group 0 */
#define ONEREG_ICH_LRn_EL2_Group_MASK                    UINT64_C(0x1000000000000000)
#define ONEREG_ICH_LRn_EL2_Group_SHIFT                   60
ONEREG_FIELD64(ICH_LRn_EL2, Group)

/* [59] The interrupt has Superpriority (non-maskable) */
#define ONEREG_ICH_LRn_EL2_NMI_MASK                      UINT64_C(0x0800000000000000)
#define ONEREG_ICH_LRn_EL2_NMI_SHIFT                     59
ONEREG_FIELD64(ICH_LRn_EL2, NMI)

/* [55:48] Priority of the interrupt */
#define ONEREG_ICH_LRn_EL2_Priority_MASK                 UINT64_C(0x00ff000000000000)
#define ONEREG_ICH_LRn_EL2_Priority_SHIFT                48
ONEREG_FIELD64(ICH_LRn_EL2, Priority)

/* [31:0] INTID of the virtual interrupt */
#define ONEREG_ICH_LRn_EL2_vINTID_MASK                   UINT64_C(0x00000000ffffffff)
#define ONEREG_ICH_LRn_EL2_vINTID_SHIFT                  0
ONEREG_FIELD64(ICH_LRn_EL2, vINTID)

#define ONEREG_ICH_LRn_EL2_RES0                          UINT64_C(0x0700e00000000000)
#define ONEREG_ICH_LRn_EL2_RES1                          UINT64_C(0x0000000000000000)

/*
 * ICH_LR<n>_EL2, physical: Interrupt mapped to a physical one
 * Where bit 61 is 1.
 */

/* [44:32] INTID of the physical interrupt */
#define ONEREG_ICH_LRn_EL2_physical_pINTID_MASK          UINT64_C(0x00001fff00000000)
#define ONEREG_ICH_LRn_EL2_physical_pINTID_SHIFT         32
ONEREG_FIELD64(ICH_LRn_EL2, physical_pINTID)

#define ONEREG_ICH_LRn_EL2_physical_RES0                 UINT64_C(0x0000000000000000)
#define ONEREG_ICH_LRn_EL2_physical_RES1                 UINT64_C(0x0000000000000000)

/*
 * ICH_LR<n>_EL2, software: Software interrupt
 * Where bit 61 is 0.
 */

/* [41] EOI of the interrupt asserts a maintenance interrupt */
#define ONEREG_ICH_LRn_EL2_software_EOI_MASK             UINT64_C(0x0000020000000000)
#define ONEREG_ICH_LRn_EL2_software_EOI_SHIFT            41
ONEREG_FIELD64(ICH_LRn_EL2, software_EOI)

#define ONEREG_ICH_LRn_EL2_software_RES0                 UINT64_C(0x00001dff00000000)
#define ONEREG_ICH_LRn_EL2_software_RES1                 UINT64_C(0x0000000000000000)

#endif /* ONEREG_FIELDS_GIC_VIRTUAL_INTERFACE_H */
