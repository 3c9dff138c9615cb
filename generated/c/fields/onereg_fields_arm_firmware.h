/* SPDX-License-Identifier: 0BSD */
/*
 * Fields of registers; onereg_accessors.h says what is here and under which names.
 * From spec/fields/arm/firmware.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_ARM_FIRMWARE_H
#define ONEREG_FIELDS_ARM_FIRMWARE_H

#include "onereg_accessors.h"

/*
 * PSCI_VERSION: Version of PSCI that KVM implements for the VM, major in bits 31:16
 */

/* [31:16] Major version */
#define ONEREG_ARM_PSCI_VERSION_MAJOR_MASK               UINT64_C(0x00000000ffff0000)
#define ONEREG_ARM_PSCI_VERSION_MAJOR_SHIFT              16
ONEREG_FIELD64(ARM_PSCI_VERSION, MAJOR)

/* [15:0] Minor version */
#define ONEREG_ARM_PSCI_VERSION_MINOR_MASK               UINT64_C(0x000000000000ffff)
#define ONEREG_ARM_PSCI_VERSION_MINOR_SHIFT              0
ONEREG_FIELD64(ARM_PSCI_VERSION, MINOR)

#define ONEREG_ARM_PSCI_VERSION_RES0                     UINT64_C(0xffffffff00000000)
#define ONEREG_ARM_PSCI_VERSION_RES1                     UINT64_C(0x0000000000000000)

/*
 * SMCCC_ARCH_WORKAROUND_1: State of SMCCC_ARCH_WORKAROUND_1 (CVE-2017-5715)
 */

/* [3:0] Mitigation that the guest is offered; higher is safer */
#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_1_LEVEL_MASK    UINT64_C(0x000000000000000f)
#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_1_LEVEL_SHIFT   0
ONEREG_FIELD64(ARM_SMCCC_ARCH_WORKAROUND_1, LEVEL)
enum {
	ONEREG_ARM_SMCCC_ARCH_WORKAROUND_1_LEVEL_NOT_AVAIL = 0, /* No firmware call; whether the guest is mitigated is unknown */
	ONEREG_ARM_SMCCC_ARCH_WORKAROUND_1_LEVEL_AVAIL = 1, /* The firmware call is offered, and needed */
	ONEREG_ARM_SMCCC_ARCH_WORKAROUND_1_LEVEL_NOT_REQUIRED = 2, /* The firmware call is offered, and not needed on this vCPU */
};

#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_1_RES0          UINT64_C(0xfffffffffffffff0)
#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_1_RES1          UINT64_C(0x0000000000000000)

/*
 * SMCCC_ARCH_WORKAROUND_2: State of SMCCC_ARCH_WORKAROUND_2 (CVE-2018-3639)
 */

/* [4] With LEVEL AVAIL only: the mitigation is on */
#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED_MASK  UINT64_C(0x0000000000000010)
#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED_SHIFT 4
ONEREG_FIELD64(ARM_SMCCC_ARCH_WORKAROUND_2, ENABLED)

/* [3:0] Mitigation that the guest is offered; higher is safer */
#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2_LEVEL_MASK    UINT64_C(0x000000000000000f)
#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2_LEVEL_SHIFT   0
ONEREG_FIELD64(ARM_SMCCC_ARCH_WORKAROUND_2, LEVEL)
enum {
	ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2_LEVEL_NOT_AVAIL = 0, /* No firmware call, and no mitigation by it */
	ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2_LEVEL_UNKNOWN = 1, /* No firmware call; the state of the mitigation is unknown */
	ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2_LEVEL_AVAIL = 2, /* The mitigation is available, and a vCPU can turn it off */
	ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2_LEVEL_NOT_REQUIRED = 3, /* The mitigation is always on for this vCPU, or not needed */
};

#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2_RES0          UINT64_C(0xffffffffffffffe0)
#define ONEREG_ARM_SMCCC_ARCH_WORKAROUND_2_RES1          UINT64_C(0x0000000000000000)

#endif /* ONEREG_FIELDS_ARM_FIRMWARE_H */
