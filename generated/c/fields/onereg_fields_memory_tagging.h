/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/memory-tagging.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_MEMORY_TAGGING_H
#define ONEREG_FIELDS_MEMORY_TAGGING_H

#include "onereg_accessors.h"

/*
 * RGSR_EL1: Random Allocation Tag Seed Register
 */

#define ONEREG_RGSR_EL1_RES0                             UINT64_C(0xff000000000000f0)
#define ONEREG_RGSR_EL1_RES1                             UINT64_C(0x0000000000000000)

/*
 * RGSR_EL1, RRND_0: IRG generates tags by the algorithm of the architecture
 * Where GCR_EL1.RRND is 0.
 */

/* [23:8] State of the shift register that random tags are made from */
#define ONEREG_RGSR_EL1_RRND_0_SEED_MASK                 UINT64_C(0x0000000000ffff00)
#define ONEREG_RGSR_EL1_RRND_0_SEED_SHIFT                8
ONEREG_FIELD64(RGSR_EL1, RRND_0_SEED)

/* [3:0] Tag that the most recent IRG generated */
#define ONEREG_RGSR_EL1_RRND_0_TAG_MASK                  UINT64_C(0x000000000000000f)
#define ONEREG_RGSR_EL1_RRND_0_TAG_SHIFT                 0
ONEREG_FIELD64(RGSR_EL1, RRND_0_TAG)

#define ONEREG_RGSR_EL1_RRND_0_RES0                      UINT64_C(0x00ffffffff000000)
#define ONEREG_RGSR_EL1_RRND_0_RES1                      UINT64_C(0x0000000000000000)

/*
 * RGSR_EL1, RRND_1: IRG generates tags by an algorithm of the implementation
 * Where GCR_EL1.RRND is 1.
 */

/* [55:8] IMPLEMENTATION DEFINED; bits 23:8 are best not written as zero */
#define ONEREG_RGSR_EL1_RRND_1_SEED_MASK                 UINT64_C(0x00ffffffffffff00)
#define ONEREG_RGSR_EL1_RRND_1_SEED_SHIFT                8
ONEREG_FIELD64(RGSR_EL1, RRND_1_SEED)

/* [3:0] IMPLEMENTATION DEFINED; as a rule the tag that IRG generated last */
#define ONEREG_RGSR_EL1_RRND_1_TAG_MASK                  UINT64_C(0x000000000000000f)
#define ONEREG_RGSR_EL1_RRND_1_TAG_SHIFT                 0
ONEREG_FIELD64(RGSR_EL1, RRND_1_TAG)

#define ONEREG_RGSR_EL1_RRND_1_RES0                      UINT64_C(0x0000000000000000)
#define ONEREG_RGSR_EL1_RRND_1_RES1                      UINT64_C(0x0000000000000000)

/*
 * GCR_EL1: Tag Control Register
 */

/* [16] IRG generates tags by an algorithm of the implementation */
#define ONEREG_GCR_EL1_RRND_MASK                         UINT64_C(0x0000000000010000)
#define ONEREG_GCR_EL1_RRND_SHIFT                        16
ONEREG_FIELD64(GCR_EL1, RRND)

/* [15:0] Tags that IRG does not choose, bit n for tag n */
#define ONEREG_GCR_EL1_Exclude_MASK                      UINT64_C(0x000000000000ffff)
#define ONEREG_GCR_EL1_Exclude_SHIFT                     0
ONEREG_FIELD64(GCR_EL1, Exclude)

#define ONEREG_GCR_EL1_RES0                              UINT64_C(0xfffffffffffe0000)
#define ONEREG_GCR_EL1_RES1                              UINT64_C(0x0000000000000000)

/*
 * TFSR_EL1: Tag Fault Status Register (EL1)
 */

/* [1] Asynchronous Tag Check Fault at EL1, at an address with bit 55 set */
#define ONEREG_TFSR_EL1_TF1_MASK                         UINT64_C(0x0000000000000002)
#define ONEREG_TFSR_EL1_TF1_SHIFT                        1
ONEREG_FIELD64(TFSR_EL1, TF1)

/* [0] Asynchronous Tag Check Fault at EL1, at an address with bit 55 clear */
#define ONEREG_TFSR_EL1_TF0_MASK                         UINT64_C(0x0000000000000001)
#define ONEREG_TFSR_EL1_TF0_SHIFT                        0
ONEREG_FIELD64(TFSR_EL1, TF0)

#define ONEREG_TFSR_EL1_RES0                             UINT64_C(0xfffffffffffffffc)
#define ONEREG_TFSR_EL1_RES1                             UINT64_C(0x0000000000000000)

/*
 * TFSRE0_EL1: Tag Fault Status Register (EL0)
 */

/* [1] Asynchronous Tag Check Fault at EL0, at an address with bit 55 set */
#define ONEREG_TFSRE0_EL1_TF1_MASK                       UINT64_C(0x0000000000000002)
#define ONEREG_TFSRE0_EL1_TF1_SHIFT                      1
ONEREG_FIELD64(TFSRE0_EL1, TF1)

/* [0] Asynchronous Tag Check Fault at EL0, at an address with bit 55 clear */
#define ONEREG_TFSRE0_EL1_TF0_MASK                       UINT64_C(0x0000000000000001)
#define ONEREG_TFSRE0_EL1_TF0_SHIFT                      0
ONEREG_FIELD64(TFSRE0_EL1, TF0)

#define ONEREG_TFSRE0_EL1_RES0                           UINT64_C(0xfffffffffffffffc)
#define ONEREG_TFSRE0_EL1_RES1                           UINT64_C(0x0000000000000000)

#endif /* ONEREG_FIELDS_MEMORY_TAGGING_H */
