/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm64/firmware.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_FIRMWARE_H
#define ONEREG_FIELDS_FIRMWARE_H

#include "onereg_accessors.h"

/*
 * PSCI_VERSION: Version of the Power State Coordination Interface (PSCI_VERSION, DEN 0022)
 */

/* [31:16] Major version */
#define ONEREG_PSCI_VERSION_MAJOR_MASK                   UINT64_C(0x00000000ffff0000)
#define ONEREG_PSCI_VERSION_MAJOR_SHIFT                  16
ONEREG_FIELD64(PSCI_VERSION, MAJOR)

/* [15:0] Minor version */
#define ONEREG_PSCI_VERSION_MINOR_MASK                   UINT64_C(0x000000000000ffff)
#define ONEREG_PSCI_VERSION_MINOR_SHIFT                  0
ONEREG_FIELD64(PSCI_VERSION, MINOR)

#define ONEREG_PSCI_VERSION_RES0                         UINT64_C(0xffffffff00000000)
#define ONEREG_PSCI_VERSION_RES1                         UINT64_C(0x0000000000000000)

/*
 * SMCCC_ARCH_WORKAROUND_1: Level of the mitigation of CVE-2017-5715 (Spectre v2) by firmware
 */

/* [3:0] Mitigation that the guest is offered; higher is safer */
#define ONEREG_SMCCC_ARCH_WORKAROUND_1_LEVEL_MASK        UINT64_C(0x000000000000000f)
#define ONEREG_SMCCC_ARCH_WORKAROUND_1_LEVEL_SHIFT       0
ONEREG_FIELD64(SMCCC_ARCH_WORKAROUND_1, LEVEL)
enum {
	ONEREG_SMCCC_ARCH_WORKAROUND_1_LEVEL_NOT_AVAIL = 0, /* No firmware call; whether the guest is mitigated is unknown */
	ONEREG_SMCCC_ARCH_WORKAROUND_1_LEVEL_AVAIL = 1, /* The firmware call is offered, and needed */
	ONEREG_SMCCC_ARCH_WORKAROUND_1_LEVEL_NOT_REQUIRED = 2, /* The firmware call is offered, and not needed on this vCPU */
};

#define ONEREG_SMCCC_ARCH_WORKAROUND_1_RES0              UINT64_C(0xfffffffffffffff0)
#define ONEREG_SMCCC_ARCH_WORKAROUND_1_RES1              UINT64_C(0x0000000000000000)

/*
 * SMCCC_ARCH_WORKAROUND_2: Level of the mitigation of CVE-2018-3639 (Spectre v4) by firmware
 */

/* [4] Obsolete, with LEVEL AVAIL only: the mitigation is on */
#define ONEREG_SMCCC_ARCH_WORKAROUND_2_ENABLED_MASK      UINT64_C(0x0000000000000010)
#define ONEREG_SMCCC_ARCH_WORKAROUND_2_ENABLED_SHIFT     4
ONEREG_FIELD64(SMCCC_ARCH_WORKAROUND_2, ENABLED)

/* [3:0] Mitigation that the guest is offered; higher is safer */
#define ONEREG_SMCCC_ARCH_WORKAROUND_2_LEVEL_MASK        UINT64_C(0x000000000000000f)
#define ONEREG_SMCCC_ARCH_WORKAROUND_2_LEVEL_SHIFT       0
ONEREG_FIELD64(SMCCC_ARCH_WORKAROUND_2, LEVEL)
enum {
	ONEREG_SMCCC_ARCH_WORKAROUND_2_LEVEL_NOT_AVAIL = 0, /* No firmware call, and no mitigation by it */
	ONEREG_SMCCC_ARCH_WORKAROUND_2_LEVEL_UNKNOWN = 1, /* No firmware call; the state of the mitigation is unknown */
	ONEREG_SMCCC_ARCH_WORKAROUND_2_LEVEL_AVAIL = 2, /* The mitigation is available, and a vCPU can turn it off */
	ONEREG_SMCCC_ARCH_WORKAROUND_2_LEVEL_NOT_REQUIRED = 3, /* The mitigation is always on for this vCPU, or not needed */
};

#define ONEREG_SMCCC_ARCH_WORKAROUND_2_RES0              UINT64_C(0xffffffffffffffe0)
#define ONEREG_SMCCC_ARCH_WORKAROUND_2_RES1              UINT64_C(0x0000000000000000)

/*
 * SMCCC_ARCH_WORKAROUND_3: Level of the mitigation of CVE-2022-23960 (Spectre-BHB) by firmware
 */

/* [3:0] Mitigation that the guest is offered; higher is safer */
#define ONEREG_SMCCC_ARCH_WORKAROUND_3_LEVEL_MASK        UINT64_C(0x000000000000000f)
#define ONEREG_SMCCC_ARCH_WORKAROUND_3_LEVEL_SHIFT       0
ONEREG_FIELD64(SMCCC_ARCH_WORKAROUND_3, LEVEL)
enum {
	ONEREG_SMCCC_ARCH_WORKAROUND_3_LEVEL_NOT_AVAIL = 0, /* No firmware call; whether the guest is mitigated is unknown */
	ONEREG_SMCCC_ARCH_WORKAROUND_3_LEVEL_AVAIL = 1, /* The firmware call is offered, and needed */
	ONEREG_SMCCC_ARCH_WORKAROUND_3_LEVEL_NOT_REQUIRED = 2, /* The firmware call is offered, and not needed on this vCPU */
};

#define ONEREG_SMCCC_ARCH_WORKAROUND_3_RES0              UINT64_C(0xfffffffffffffff0)
#define ONEREG_SMCCC_ARCH_WORKAROUND_3_RES1              UINT64_C(0x0000000000000000)

/*
 * STD_BMAP: Standard secure services offered to the guest
 */

/* [0] True Random Number Generator 1.0 (DEN 0098) */
#define ONEREG_STD_BMAP_TRNG_V1_0_MASK                   UINT64_C(0x0000000000000001)
#define ONEREG_STD_BMAP_TRNG_V1_0_SHIFT                  0
ONEREG_FIELD64(STD_BMAP, TRNG_V1_0)

#define ONEREG_STD_BMAP_RES0                             UINT64_C(0xfffffffffffffffe)
#define ONEREG_STD_BMAP_RES1                             UINT64_C(0x0000000000000000)

/*
 * STD_HYP_BMAP: Standard hypervisor services offered to the guest
 */

/* [0] Paravirtualized time (DEN 0057) */
#define ONEREG_STD_HYP_BMAP_PV_TIME_MASK                 UINT64_C(0x0000000000000001)
#define ONEREG_STD_HYP_BMAP_PV_TIME_SHIFT                0
ONEREG_FIELD64(STD_HYP_BMAP, PV_TIME)

#define ONEREG_STD_HYP_BMAP_RES0                         UINT64_C(0xfffffffffffffffe)
#define ONEREG_STD_HYP_BMAP_RES1                         UINT64_C(0x0000000000000000)

/*
 * VENDOR_HYP_BMAP: Vendor-specific hypervisor services 0 to 63 offered to the guest
 */

/* [1] Precision Time Protocol */
#define ONEREG_VENDOR_HYP_BMAP_PTP_MASK                  UINT64_C(0x0000000000000002)
#define ONEREG_VENDOR_HYP_BMAP_PTP_SHIFT                 1
ONEREG_FIELD64(VENDOR_HYP_BMAP, PTP)

/* [0] Discovery of the services, and the UID of KVM */
#define ONEREG_VENDOR_HYP_BMAP_FUNC_FEAT_MASK            UINT64_C(0x0000000000000001)
#define ONEREG_VENDOR_HYP_BMAP_FUNC_FEAT_SHIFT           0
ONEREG_FIELD64(VENDOR_HYP_BMAP, FUNC_FEAT)

#define ONEREG_VENDOR_HYP_BMAP_RES0                      UINT64_C(0xfffffffffffffffc)
#define ONEREG_VENDOR_HYP_BMAP_RES1                      UINT64_C(0x0000000000000000)

/*
 * VENDOR_HYP_BMAP_2: Vendor-specific hypervisor services 64 to 127 offered to the guest
 */

/* [1] Discovery of the implementations that the guest may run on */
#define ONEREG_VENDOR_HYP_BMAP_2_DISCOVER_IMPL_CPUS_MASK UINT64_C(0x0000000000000002)
#define ONEREG_VENDOR_HYP_BMAP_2_DISCOVER_IMPL_CPUS_SHIFT 1
ONEREG_FIELD64(VENDOR_HYP_BMAP_2, DISCOVER_IMPL_CPUS)

/* [0] Version and number of those implementations */
#define ONEREG_VENDOR_HYP_BMAP_2_DISCOVER_IMPL_VER_MASK  UINT64_C(0x0000000000000001)
#define ONEREG_VENDOR_HYP_BMAP_2_DISCOVER_IMPL_VER_SHIFT 0
ONEREG_FIELD64(VENDOR_HYP_BMAP_2, DISCOVER_IMPL_VER)

#define ONEREG_VENDOR_HYP_BMAP_2_RES0                    UINT64_C(0xfffffffffffffffc)
#define ONEREG_VENDOR_HYP_BMAP_2_RES1                    UINT64_C(0x0000000000000000)

#endif /* ONEREG_FIELDS_FIRMWARE_H */
