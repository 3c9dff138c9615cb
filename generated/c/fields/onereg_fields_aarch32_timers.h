/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/aarch32/timers.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_AARCH32_TIMERS_H
#define ONEREG_FIELDS_AARCH32_TIMERS_H

#include "onereg_accessors.h"

/*
 * CNTKCTL: Counter-timer Kernel Control register
 */

/* [17] EVNTI selects from bits 23:8 of the counter instead of bits 15:0 (FEAT_ECV) */
#define ONEREG_AARCH32_CNTKCTL_EVNTIS_MASK               UINT32_C(0x00020000)
#define ONEREG_AARCH32_CNTKCTL_EVNTIS_SHIFT              17
ONEREG_FIELD32(AARCH32_CNTKCTL, EVNTIS)

/* [9] EL0 accesses to the physical timer are not trapped */
#define ONEREG_AARCH32_CNTKCTL_PL0PTEN_MASK              UINT32_C(0x00000200)
#define ONEREG_AARCH32_CNTKCTL_PL0PTEN_SHIFT             9
ONEREG_FIELD32(AARCH32_CNTKCTL, PL0PTEN)

/* [8] EL0 accesses to the virtual timer are not trapped */
#define ONEREG_AARCH32_CNTKCTL_PL0VTEN_MASK              UINT32_C(0x00000100)
#define ONEREG_AARCH32_CNTKCTL_PL0VTEN_SHIFT             8
ONEREG_FIELD32(AARCH32_CNTKCTL, PL0VTEN)

/* [7:4] Number of the bit of the virtual counter that triggers the event stream */
#define ONEREG_AARCH32_CNTKCTL_EVNTI_MASK                UINT32_C(0x000000f0)
#define ONEREG_AARCH32_CNTKCTL_EVNTI_SHIFT               4
ONEREG_FIELD32(AARCH32_CNTKCTL, EVNTI)

/* [3] The event stream is triggered by a 1 to 0 transition, not by 0 to 1 */
#define ONEREG_AARCH32_CNTKCTL_EVNTDIR_MASK              UINT32_C(0x00000008)
#define ONEREG_AARCH32_CNTKCTL_EVNTDIR_SHIFT             3
ONEREG_FIELD32(AARCH32_CNTKCTL, EVNTDIR)

/* [2] The event stream from the virtual counter is enabled */
#define ONEREG_AARCH32_CNTKCTL_EVNTEN_MASK               UINT32_C(0x00000004)
#define ONEREG_AARCH32_CNTKCTL_EVNTEN_SHIFT              2
ONEREG_FIELD32(AARCH32_CNTKCTL, EVNTEN)

/* [1] EL0 accesses to the virtual counter and the frequency register are not trapped */
#define ONEREG_AARCH32_CNTKCTL_PL0VCTEN_MASK             UINT32_C(0x00000002)
#define ONEREG_AARCH32_CNTKCTL_PL0VCTEN_SHIFT            1
ONEREG_FIELD32(AARCH32_CNTKCTL, PL0VCTEN)

/* [0] EL0 accesses to the physical counter and the frequency register are not trapped */
#define ONEREG_AARCH32_CNTKCTL_PL0PCTEN_MASK             UINT32_C(0x00000001)
#define ONEREG_AARCH32_CNTKCTL_PL0PCTEN_SHIFT            0
ONEREG_FIELD32(AARCH32_CNTKCTL, PL0PCTEN)

#define ONEREG_AARCH32_CNTKCTL_RES0                      UINT32_C(0xfffdfc00)
#define ONEREG_AARCH32_CNTKCTL_RES1                      UINT32_C(0x00000000)

#endif /* ONEREG_FIELDS_AARCH32_TIMERS_H */
