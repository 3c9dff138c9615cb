// SPDX-License-Identifier: MIT
/*
 * Puts of the PMU's bit masks into a vCPU that has other bits set; by the generated C.
 *
 *	pmu_masks IMAGE
 *
 * IMAGE is aarch64_work.S with PMU=1, which sets bits itself.  When it has stopped, one value
 * after the other is put in its vCPU, at last by restores of what was saved before.  One JSON
 * object per step:
 *
 *	{"how": "put", "wanted": {"PMCNTENSET_EL0": 2, ...}, "found": {"PMCNTENSET_EL0": 2, ...}}
 *
 *	how	guest (what the guest has set), put, put_changed, restore
 *	found	what a get has afterwards
 */
#include <stdio.h>
#include <stdlib.h>

#include "aarch64_work.h"
#include "onereg_kvm.h"
#include "onereg_native.h"
#include "vm.h"

#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))

#define CYCLE_COUNTER	(1u << 31)

/* Each lacks bits of the one before and has others. */
static const uint32_t masks[] = {
	CYCLE_COUNTER | 1, 2, CYCLE_COUNTER, 3, 0, CYCLE_COUNTER | 3, 1,
};

static struct onereg_io io;
static struct onereg_vcpu vcpu;
static struct onereg_native state;
static struct onereg_error error;

static void check(int ret)
{
	char text[ONEREG_ERROR_TEXT];

	if (!ret)
		return;
	onereg_strerror(&error, text, sizeof(text));
	fprintf(stderr, "pmu_masks: %s\n", text);
	exit(1);
}

/* The three registers differ, so that none is taken for another. */
static void set(uint32_t mask)
{
	state.pmcntenset_el0 = mask;
	state.pmintenset_el1 = mask ^ 1;
	state.pmovsset_el0 = mask ^ 2;
}

static void print(const char *key, const struct onereg_native *masks_of)
{
	printf("\"%s\": {\"PMCNTENSET_EL0\": %llu, \"PMINTENSET_EL1\": %llu, "
	       "\"PMOVSSET_EL0\": %llu}", key,
	       (unsigned long long)masks_of->pmcntenset_el0,
	       (unsigned long long)masks_of->pmintenset_el1,
	       (unsigned long long)masks_of->pmovsset_el0);
}

static void report(const char *how)
{
	static struct onereg_native found;

	check(onereg_native_get(&vcpu, &found, &error));
	printf("{\"how\": \"%s\", ", how);
	print("wanted", &state);
	printf(", ");
	print("found", &found);
	puts("}");
}

int main(int argc, char **argv)
{
	static uint8_t raw[4096];
	static uint8_t saved[ARRAY_SIZE(masks)][0x8000];
	const struct vm_config config = { .features = 1u << KVM_ARM_VCPU_PMU_V3, .gic = 1 };
	static struct onereg_native shadow;
	size_t length = 0;
	struct vm vm;

	if (argc != 2 || vm_open(&vm, &config))
		return 2;
	vm_load(&vm, argv[1], A64_PSTATE);
	vm_run(&vm);
	io = onereg_kvm_io(vm.vcpu);
	check(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, &error));
	check(onereg_native_get(&vcpu, &state, &error));
	report("guest");
	for (size_t i = 0; i < ARRAY_SIZE(masks); i++) {
		set(masks[i]);
		check(onereg_native_put(&vcpu, &state, ONEREG_RUNTIME, &error));
		report("put");
		check(onereg_save(&io, saved[i], sizeof(saved[i]), &length, &error));
	}
	for (size_t i = 0; i < ARRAY_SIZE(masks); i++) {
		shadow = state;
		set(masks[i]);
		check(onereg_native_put_changed(&vcpu, &state, &shadow, ONEREG_RUNTIME, &error));
		report("put_changed");
	}
	for (size_t i = 0; i < ARRAY_SIZE(masks); i++) {
		set(masks[i]);
		check(onereg_restore(&io, saved[i], length, 0, &error));
		report("restore");
	}
	return 0;
}
