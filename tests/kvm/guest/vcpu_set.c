// SPDX-License-Identifier: MIT
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "vcpu_set.h"

static const struct {
	const char *name;
	uint32_t bits;
} features[] = {
	{ "el1_32bit",	1 << KVM_ARM_VCPU_EL1_32BIT },
	{ "pmu_v3",	1 << KVM_ARM_VCPU_PMU_V3 },
	{ "sve",	1 << KVM_ARM_VCPU_SVE },
	{ "ptrauth",	1 << KVM_ARM_VCPU_PTRAUTH_ADDRESS | 1 << KVM_ARM_VCPU_PTRAUTH_GENERIC },
	{ "el2",	1 << VM_VCPU_HAS_EL2 },
	{ "el2_e2h0",	1 << VM_VCPU_HAS_EL2_E2H0 },
};

struct vm_config vcpu_set(const char *text)
{
	struct vm_config config = { .gic = 1 };

	for (size_t i = 0; i < sizeof(features) / sizeof(features[0]); i++) {
		const size_t length = strlen(features[i].name);

		for (const char *at = text; at; at = strchr(at, ',')) {
			at += *at == ',';
			if (!strncmp(at, features[i].name, length) &&
			    (at[length] == ',' || !at[length]))
				config.features |= features[i].bits;
		}
	}
	config.mte = strstr(text, "mte") != NULL;
	config.pair = strstr(text, "pair") != NULL;
	return config;
}
