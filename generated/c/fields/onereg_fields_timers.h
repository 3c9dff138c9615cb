/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/timers.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_TIMERS_H
#define ONEREG_FIELDS_TIMERS_H

#include "onereg_accessors.h"

/*
 * CNTKCTL_EL1: Counter-timer Kernel Control Register
 */

/* [19] CNTHCTL_EL2.CNTPMASK of a nested hypervisor; no effect here (FEAT_NV2p1) */
#define ONEREG_CNTKCTL_EL1_CNTPMASK_MASK                 UINT64_C(0x0000000000080000)
#define ONEREG_CNTKCTL_EL1_CNTPMASK_SHIFT                19
ONEREG_FIELD64(CNTKCTL_EL1, CNTPMASK)

/* [18] CNTHCTL_EL2.CNTVMASK of a nested hypervisor; no effect here (FEAT_NV2p1) */
#define ONEREG_CNTKCTL_EL1_CNTVMASK_MASK                 UINT64_C(0x0000000000040000)
#define ONEREG_CNTKCTL_EL1_CNTVMASK_SHIFT                18
ONEREG_FIELD64(CNTKCTL_EL1, CNTVMASK)

/* [17] EVNTI selects from bits 23:8 of the counter instead of bits 15:0 */
#define ONEREG_CNTKCTL_EL1_EVNTIS_MASK                   UINT64_C(0x0000000000020000)
#define ONEREG_CNTKCTL_EL1_EVNTIS_SHIFT                  17
ONEREG_FIELD64(CNTKCTL_EL1, EVNTIS)

/* [16] CNTHCTL_EL2.EL1NVVCT of a nested hypervisor; no effect here (FEAT_NV2p1) */
#define ONEREG_CNTKCTL_EL1_EL1NVVCT_MASK                 UINT64_C(0x0000000000010000)
#define ONEREG_CNTKCTL_EL1_EL1NVVCT_SHIFT                16
ONEREG_FIELD64(CNTKCTL_EL1, EL1NVVCT)

/* [15] CNTHCTL_EL2.EL1NVPCT of a nested hypervisor; no effect here (FEAT_NV2p1) */
#define ONEREG_CNTKCTL_EL1_EL1NVPCT_MASK                 UINT64_C(0x0000000000008000)
#define ONEREG_CNTKCTL_EL1_EL1NVPCT_SHIFT                15
ONEREG_FIELD64(CNTKCTL_EL1, EL1NVPCT)

/* [14] CNTHCTL_EL2.EL1TVCT of a nested hypervisor; no effect here (FEAT_NV2p1) */
#define ONEREG_CNTKCTL_EL1_EL1TVCT_MASK                  UINT64_C(0x0000000000004000)
#define ONEREG_CNTKCTL_EL1_EL1TVCT_SHIFT                 14
ONEREG_FIELD64(CNTKCTL_EL1, EL1TVCT)

/* [13] CNTHCTL_EL2.EL1TVT of a nested hypervisor; no effect here (FEAT_NV2p1) */
#define ONEREG_CNTKCTL_EL1_EL1TVT_MASK                   UINT64_C(0x0000000000002000)
#define ONEREG_CNTKCTL_EL1_EL1TVT_SHIFT                  13
ONEREG_FIELD64(CNTKCTL_EL1, EL1TVT)

/* [12] CNTHCTL_EL2.ECV of a nested hypervisor; no effect here (FEAT_NV2p1) */
#define ONEREG_CNTKCTL_EL1_ECV_MASK                      UINT64_C(0x0000000000001000)
#define ONEREG_CNTKCTL_EL1_ECV_SHIFT                     12
ONEREG_FIELD64(CNTKCTL_EL1, ECV)

/* [11] CNTHCTL_EL2.EL1PTEN of a nested hypervisor; no effect here (FEAT_NV2p1) */
#define ONEREG_CNTKCTL_EL1_EL1PTEN_MASK                  UINT64_C(0x0000000000000800)
#define ONEREG_CNTKCTL_EL1_EL1PTEN_SHIFT                 11
ONEREG_FIELD64(CNTKCTL_EL1, EL1PTEN)

/* [10] CNTHCTL_EL2.EL1PCTEN of a nested hypervisor; no effect here (FEAT_NV2p1) */
#define ONEREG_CNTKCTL_EL1_EL1PCTEN_MASK                 UINT64_C(0x0000000000000400)
#define ONEREG_CNTKCTL_EL1_EL1PCTEN_SHIFT                10
ONEREG_FIELD64(CNTKCTL_EL1, EL1PCTEN)

/* [9] EL0 accesses to the physical timer are not trapped */
#define ONEREG_CNTKCTL_EL1_EL0PTEN_MASK                  UINT64_C(0x0000000000000200)
#define ONEREG_CNTKCTL_EL1_EL0PTEN_SHIFT                 9
ONEREG_FIELD64(CNTKCTL_EL1, EL0PTEN)

/* [8] EL0 accesses to the virtual timer are not trapped */
#define ONEREG_CNTKCTL_EL1_EL0VTEN_MASK                  UINT64_C(0x0000000000000100)
#define ONEREG_CNTKCTL_EL1_EL0VTEN_SHIFT                 8
ONEREG_FIELD64(CNTKCTL_EL1, EL0VTEN)

/* [7:4] Number of the bit of the virtual counter that triggers the event stream */
#define ONEREG_CNTKCTL_EL1_EVNTI_MASK                    UINT64_C(0x00000000000000f0)
#define ONEREG_CNTKCTL_EL1_EVNTI_SHIFT                   4
ONEREG_FIELD64(CNTKCTL_EL1, EVNTI)

/* [3] The event stream is triggered by a 1 to 0 transition, not by 0 to 1 */
#define ONEREG_CNTKCTL_EL1_EVNTDIR_MASK                  UINT64_C(0x0000000000000008)
#define ONEREG_CNTKCTL_EL1_EVNTDIR_SHIFT                 3
ONEREG_FIELD64(CNTKCTL_EL1, EVNTDIR)

/* [2] The event stream from the virtual counter is enabled */
#define ONEREG_CNTKCTL_EL1_EVNTEN_MASK                   UINT64_C(0x0000000000000004)
#define ONEREG_CNTKCTL_EL1_EVNTEN_SHIFT                  2
ONEREG_FIELD64(CNTKCTL_EL1, EVNTEN)

/* [1] EL0 accesses to the virtual counter and the frequency register are not trapped */
#define ONEREG_CNTKCTL_EL1_EL0VCTEN_MASK                 UINT64_C(0x0000000000000002)
#define ONEREG_CNTKCTL_EL1_EL0VCTEN_SHIFT                1
ONEREG_FIELD64(CNTKCTL_EL1, EL0VCTEN)

/* [0] EL0 accesses to the physical counter and the frequency register are not trapped */
#define ONEREG_CNTKCTL_EL1_EL0PCTEN_MASK                 UINT64_C(0x0000000000000001)
#define ONEREG_CNTKCTL_EL1_EL0PCTEN_SHIFT                0
ONEREG_FIELD64(CNTKCTL_EL1, EL0PCTEN)

#define ONEREG_CNTKCTL_EL1_RES0                          UINT64_C(0xfffffffffff00000)
#define ONEREG_CNTKCTL_EL1_RES1                          UINT64_C(0x0000000000000000)

/*
 * CNTV_CTL_EL0: Counter-timer Virtual Timer Control Register
 */

/* [2] The timer condition is met */
#define ONEREG_CNTV_CTL_EL0_ISTATUS_MASK                 UINT64_C(0x0000000000000004)
#define ONEREG_CNTV_CTL_EL0_ISTATUS_SHIFT                2
ONEREG_FIELD64(CNTV_CTL_EL0, ISTATUS)

/* [1] The timer interrupt is masked */
#define ONEREG_CNTV_CTL_EL0_IMASK_MASK                   UINT64_C(0x0000000000000002)
#define ONEREG_CNTV_CTL_EL0_IMASK_SHIFT                  1
ONEREG_FIELD64(CNTV_CTL_EL0, IMASK)

/* [0] The timer is enabled */
#define ONEREG_CNTV_CTL_EL0_ENABLE_MASK                  UINT64_C(0x0000000000000001)
#define ONEREG_CNTV_CTL_EL0_ENABLE_SHIFT                 0
ONEREG_FIELD64(CNTV_CTL_EL0, ENABLE)

#define ONEREG_CNTV_CTL_EL0_RES0                         UINT64_C(0xfffffffffffffff8)
#define ONEREG_CNTV_CTL_EL0_RES1                         UINT64_C(0x0000000000000000)

/* CNTV_CVAL_EL0 has no accessors: CompareValue is the whole register: Count at which the timer condition is met */

/* CNTVCT_EL0 has no accessors: VirtualCount is the whole register: The physical count minus the virtual offset */

/*
 * CNTP_CTL_EL0: Counter-timer Physical Timer Control Register
 */

/* [2] The timer condition is met */
#define ONEREG_CNTP_CTL_EL0_ISTATUS_MASK                 UINT64_C(0x0000000000000004)
#define ONEREG_CNTP_CTL_EL0_ISTATUS_SHIFT                2
ONEREG_FIELD64(CNTP_CTL_EL0, ISTATUS)

/* [1] The timer interrupt is masked */
#define ONEREG_CNTP_CTL_EL0_IMASK_MASK                   UINT64_C(0x0000000000000002)
#define ONEREG_CNTP_CTL_EL0_IMASK_SHIFT                  1
ONEREG_FIELD64(CNTP_CTL_EL0, IMASK)

/* [0] The timer is enabled */
#define ONEREG_CNTP_CTL_EL0_ENABLE_MASK                  UINT64_C(0x0000000000000001)
#define ONEREG_CNTP_CTL_EL0_ENABLE_SHIFT                 0
ONEREG_FIELD64(CNTP_CTL_EL0, ENABLE)

#define ONEREG_CNTP_CTL_EL0_RES0                         UINT64_C(0xfffffffffffffff8)
#define ONEREG_CNTP_CTL_EL0_RES1                         UINT64_C(0x0000000000000000)

/* CNTP_CVAL_EL0 has no accessors: CompareValue is the whole register: Count at which the timer condition is met */

/* CNTPCT_EL0 has no accessors: PhysicalCount is the whole register: The physical count, less the physical offset where FEAT_ECV_POFF applies it */

/* CNTVOFF_EL2 has no accessors: VOffset is the whole register: What is subtracted from the physical count to make the virtual count */

/*
 * CNTHCTL_EL2: Counter-timer Hypervisor Control Register
 */

/* [19] The EL1 physical timer interrupt is masked whatever CNTP_CTL_EL0.IMASK is (FEAT_RME) */
#define ONEREG_CNTHCTL_EL2_CNTPMASK_MASK                 UINT64_C(0x0000000000080000)
#define ONEREG_CNTHCTL_EL2_CNTPMASK_SHIFT                19
ONEREG_FIELD64(CNTHCTL_EL2, CNTPMASK)

/* [18] The EL1 virtual timer interrupt is masked whatever CNTV_CTL_EL0.IMASK is (FEAT_RME) */
#define ONEREG_CNTHCTL_EL2_CNTVMASK_MASK                 UINT64_C(0x0000000000040000)
#define ONEREG_CNTHCTL_EL2_CNTVMASK_SHIFT                18
ONEREG_FIELD64(CNTHCTL_EL2, CNTVMASK)

/* [17] EVNTI selects from bits 23:8 of the counter instead of bits 15:0 */
#define ONEREG_CNTHCTL_EL2_EVNTIS_MASK                   UINT64_C(0x0000000000020000)
#define ONEREG_CNTHCTL_EL2_EVNTIS_SHIFT                  17
ONEREG_FIELD64(CNTHCTL_EL2, EVNTIS)

/* [16] EL1 accesses to the virtual timer by its EL02 names are trapped, under FEAT_NV2 */
#define ONEREG_CNTHCTL_EL2_EL1NVVCT_MASK                 UINT64_C(0x0000000000010000)
#define ONEREG_CNTHCTL_EL2_EL1NVVCT_SHIFT                16
ONEREG_FIELD64(CNTHCTL_EL2, EL1NVVCT)

/* [15] EL1 accesses to the physical timer by its EL02 names are trapped, under FEAT_NV2 */
#define ONEREG_CNTHCTL_EL2_EL1NVPCT_MASK                 UINT64_C(0x0000000000008000)
#define ONEREG_CNTHCTL_EL2_EL1NVPCT_SHIFT                15
ONEREG_FIELD64(CNTHCTL_EL2, EL1NVPCT)

/* [14] EL0 and EL1 accesses to the virtual counter are trapped */
#define ONEREG_CNTHCTL_EL2_EL1TVCT_MASK                  UINT64_C(0x0000000000004000)
#define ONEREG_CNTHCTL_EL2_EL1TVCT_SHIFT                 14
ONEREG_FIELD64(CNTHCTL_EL2, EL1TVCT)

/* [13] EL0 and EL1 accesses to the virtual timer are trapped */
#define ONEREG_CNTHCTL_EL2_EL1TVT_MASK                   UINT64_C(0x0000000000002000)
#define ONEREG_CNTHCTL_EL2_EL1TVT_SHIFT                  13
ONEREG_FIELD64(CNTHCTL_EL2, EL1TVT)

/* [12] CNTPOFF_EL2 is subtracted from the physical count that EL0 and EL1 see */
#define ONEREG_CNTHCTL_EL2_ECV_MASK                      UINT64_C(0x0000000000001000)
#define ONEREG_CNTHCTL_EL2_ECV_SHIFT                     12
ONEREG_FIELD64(CNTHCTL_EL2, ECV)

/* [7:4] Number of the bit of the physical counter that triggers the event stream */
#define ONEREG_CNTHCTL_EL2_EVNTI_MASK                    UINT64_C(0x00000000000000f0)
#define ONEREG_CNTHCTL_EL2_EVNTI_SHIFT                   4
ONEREG_FIELD64(CNTHCTL_EL2, EVNTI)

/* [3] The event stream is triggered by a 1 to 0 transition, not by 0 to 1 */
#define ONEREG_CNTHCTL_EL2_EVNTDIR_MASK                  UINT64_C(0x0000000000000008)
#define ONEREG_CNTHCTL_EL2_EVNTDIR_SHIFT                 3
ONEREG_FIELD64(CNTHCTL_EL2, EVNTDIR)

/* [2] The event stream from the physical counter is enabled */
#define ONEREG_CNTHCTL_EL2_EVNTEN_MASK                   UINT64_C(0x0000000000000004)
#define ONEREG_CNTHCTL_EL2_EVNTEN_SHIFT                  2
ONEREG_FIELD64(CNTHCTL_EL2, EVNTEN)

#define ONEREG_CNTHCTL_EL2_RES0                          UINT64_C(0xfffffffffff00000)
#define ONEREG_CNTHCTL_EL2_RES1                          UINT64_C(0x0000000000000000)

/*
 * CNTHCTL_EL2, Host: EL2 hosts an operating system
 * Where HCR_EL2.E2H is 1.
 */

/* [11] EL0 and EL1 accesses to the physical timer are not trapped */
#define ONEREG_CNTHCTL_EL2_Host_EL1PTEN_MASK             UINT64_C(0x0000000000000800)
#define ONEREG_CNTHCTL_EL2_Host_EL1PTEN_SHIFT            11
ONEREG_FIELD64(CNTHCTL_EL2, Host_EL1PTEN)

/* [10] EL0 and EL1 accesses to the physical counter are not trapped */
#define ONEREG_CNTHCTL_EL2_Host_EL1PCTEN_MASK            UINT64_C(0x0000000000000400)
#define ONEREG_CNTHCTL_EL2_Host_EL1PCTEN_SHIFT           10
ONEREG_FIELD64(CNTHCTL_EL2, Host_EL1PCTEN)

/* [9] EL0 accesses to the physical timer are not trapped */
#define ONEREG_CNTHCTL_EL2_Host_EL0PTEN_MASK             UINT64_C(0x0000000000000200)
#define ONEREG_CNTHCTL_EL2_Host_EL0PTEN_SHIFT            9
ONEREG_FIELD64(CNTHCTL_EL2, Host_EL0PTEN)

/* [8] EL0 accesses to the virtual timer are not trapped */
#define ONEREG_CNTHCTL_EL2_Host_EL0VTEN_MASK             UINT64_C(0x0000000000000100)
#define ONEREG_CNTHCTL_EL2_Host_EL0VTEN_SHIFT            8
ONEREG_FIELD64(CNTHCTL_EL2, Host_EL0VTEN)

/* [1] EL0 accesses to the virtual counter and the frequency register are not trapped */
#define ONEREG_CNTHCTL_EL2_Host_EL0VCTEN_MASK            UINT64_C(0x0000000000000002)
#define ONEREG_CNTHCTL_EL2_Host_EL0VCTEN_SHIFT           1
ONEREG_FIELD64(CNTHCTL_EL2, Host_EL0VCTEN)

/* [0] EL0 accesses to the physical counter and the frequency register are not trapped */
#define ONEREG_CNTHCTL_EL2_Host_EL0PCTEN_MASK            UINT64_C(0x0000000000000001)
#define ONEREG_CNTHCTL_EL2_Host_EL0PCTEN_SHIFT           0
ONEREG_FIELD64(CNTHCTL_EL2, Host_EL0PCTEN)

#define ONEREG_CNTHCTL_EL2_Host_RES0                     UINT64_C(0x0000000000000000)
#define ONEREG_CNTHCTL_EL2_Host_RES1                     UINT64_C(0x0000000000000000)

/*
 * CNTHCTL_EL2, Guest: EL2 hosts no operating system
 * Where HCR_EL2.E2H is 0.
 */

/* [1] EL0 and EL1 accesses to the physical timer are not trapped */
#define ONEREG_CNTHCTL_EL2_Guest_EL1PCEN_MASK            UINT64_C(0x0000000000000002)
#define ONEREG_CNTHCTL_EL2_Guest_EL1PCEN_SHIFT           1
ONEREG_FIELD64(CNTHCTL_EL2, Guest_EL1PCEN)

/* [0] EL0 and EL1 accesses to the physical counter are not trapped */
#define ONEREG_CNTHCTL_EL2_Guest_EL1PCTEN_MASK           UINT64_C(0x0000000000000001)
#define ONEREG_CNTHCTL_EL2_Guest_EL1PCTEN_SHIFT          0
ONEREG_FIELD64(CNTHCTL_EL2, Guest_EL1PCTEN)

#define ONEREG_CNTHCTL_EL2_Guest_RES0                    UINT64_C(0x0000000000000f00)
#define ONEREG_CNTHCTL_EL2_Guest_RES1                    UINT64_C(0x0000000000000000)

/*
 * CNTHP_CTL_EL2: Counter-timer Hypervisor Physical Timer Control Register
 */

/* [2] The timer condition is met */
#define ONEREG_CNTHP_CTL_EL2_ISTATUS_MASK                UINT64_C(0x0000000000000004)
#define ONEREG_CNTHP_CTL_EL2_ISTATUS_SHIFT               2
ONEREG_FIELD64(CNTHP_CTL_EL2, ISTATUS)

/* [1] The timer interrupt is masked */
#define ONEREG_CNTHP_CTL_EL2_IMASK_MASK                  UINT64_C(0x0000000000000002)
#define ONEREG_CNTHP_CTL_EL2_IMASK_SHIFT                 1
ONEREG_FIELD64(CNTHP_CTL_EL2, IMASK)

/* [0] The timer is enabled */
#define ONEREG_CNTHP_CTL_EL2_ENABLE_MASK                 UINT64_C(0x0000000000000001)
#define ONEREG_CNTHP_CTL_EL2_ENABLE_SHIFT                0
ONEREG_FIELD64(CNTHP_CTL_EL2, ENABLE)

#define ONEREG_CNTHP_CTL_EL2_RES0                        UINT64_C(0xfffffffffffffff8)
#define ONEREG_CNTHP_CTL_EL2_RES1                        UINT64_C(0x0000000000000000)

/* CNTHP_CVAL_EL2 has no accessors: CompareValue is the whole register: Count at which the timer condition is met */

/*
 * CNTHV_CTL_EL2: Counter-timer Virtual Timer Control Register (EL2)
 */

/* [2] The timer condition is met */
#define ONEREG_CNTHV_CTL_EL2_ISTATUS_MASK                UINT64_C(0x0000000000000004)
#define ONEREG_CNTHV_CTL_EL2_ISTATUS_SHIFT               2
ONEREG_FIELD64(CNTHV_CTL_EL2, ISTATUS)

/* [1] The timer interrupt is masked */
#define ONEREG_CNTHV_CTL_EL2_IMASK_MASK                  UINT64_C(0x0000000000000002)
#define ONEREG_CNTHV_CTL_EL2_IMASK_SHIFT                 1
ONEREG_FIELD64(CNTHV_CTL_EL2, IMASK)

/* [0] The timer is enabled */
#define ONEREG_CNTHV_CTL_EL2_ENABLE_MASK                 UINT64_C(0x0000000000000001)
#define ONEREG_CNTHV_CTL_EL2_ENABLE_SHIFT                0
ONEREG_FIELD64(CNTHV_CTL_EL2, ENABLE)

#define ONEREG_CNTHV_CTL_EL2_RES0                        UINT64_C(0xfffffffffffffff8)
#define ONEREG_CNTHV_CTL_EL2_RES1                        UINT64_C(0x0000000000000000)

/* CNTHV_CVAL_EL2 has no accessors: CompareValue is the whole register: Count at which the timer condition is met */

#endif /* ONEREG_FIELDS_TIMERS_H */
