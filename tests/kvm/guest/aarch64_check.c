// SPDX-License-Identifier: MIT
/*
 * Whether aarch64_work.S notices what a save and restore leaves out.
 *
 *	aarch64_check IMAGE [sve] [pmu_v3] [ptrauth]
 *
 * Runs it undisturbed; then with a move to a new VM at the stop; then with moves that
 * each leave one register behind, at its reset value.  The second has to end with the
 * checksum of the first, and each of the others with a different one, unless the
 * register is one that the program does not use: those are printed, as
 *
 *	{"checksum": "0x...", "moved_alike": true, "registers": COUNT, "unnoticed": [id, ...]}
 *
 * The move is the plainest there is: the list in its own order, but *CLR registers
 * first (kernels before 6.15 clear with them what *SET has set).
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "aarch64_work.h"

#define SVE_VLS		(KVM_REG_ARM64 | KVM_REG_SIZE_U512 | KVM_REG_ARM64_SVE | 0xffff)
#define NOTHING		0	/* no register has this id */
#define MAX_VALUE	256

struct state {
	struct kvm_reg_list *list;
	uint8_t (*values)[MAX_VALUE];
};

static const char *image;
static struct vm_config config;

static bool has(unsigned int feature)
{
	return config.features & 1u << feature;
}

static void fail(const char *what, uint64_t value)
{
	fflush(stdout);
	fprintf(stderr, "aarch64_check: %s: 0x%llx\n", what, (unsigned long long)value);
	exit(1);
}

/* A VM at the program's first instruction. */
static void start(struct vm *vm)
{
	const int err = vm_open(vm, &config);

	if (err)
		fail("KVM refuses the features, errno", (uint64_t)err);
	if (has(KVM_ARM_VCPU_SVE))
		vm_finalize(vm);
	vm_load(vm, image, A64_PSTATE);
}

static uint64_t run_to(struct vm *vm, uint64_t address)
{
	const struct vm_write write = vm_run(vm);

	if (write.address == A64_EXCEPTION)
		fail("exception, ESR_EL1", write.value);
	if (write.address != address)
		fail("unexpected write to", write.address);
	return write.value;
}

static void save(const struct vm *vm, struct state *state)
{
	struct kvm_reg_list none = { .n = 0 };

	ioctl(vm->vcpu, KVM_GET_REG_LIST, &none);
	state->list = calloc(none.n + 1, sizeof(uint64_t));
	state->values = calloc(none.n, sizeof(*state->values));
	if (!state->list || !state->values)
		fail("out of memory for registers", none.n);
	state->list->n = none.n;
	if (ioctl(vm->vcpu, KVM_GET_REG_LIST, state->list))
		fail("KVM_GET_REG_LIST", none.n);
	for (uint64_t i = 0; i < none.n; i++)
		if (vm_get(vm, state->list->reg[i], state->values[i]))
			fail("KVM_GET_ONE_REG", state->list->reg[i]);
}

static bool is_clear_register(uint64_t id)
{
	return id == ARM64_SYS_REG(3, 0, 9, 14, 2) ||	/* PMINTENCLR_EL1 */
	       id == ARM64_SYS_REG(3, 3, 9, 12, 2) ||	/* PMCNTENCLR_EL0 */
	       id == ARM64_SYS_REG(3, 3, 9, 12, 3);	/* PMOVSCLR_EL0 */
}

static void restore(const struct vm *vm, const struct state *state, uint64_t without)
{
	for (int clear = 1; clear >= 0; clear--) {
		for (uint64_t i = 0; i < state->list->n; i++) {
			const uint64_t id = state->list->reg[i];

			if (id == SVE_VLS || id == without || is_clear_register(id) != clear)
				continue;
			if (vm_set(vm, id, state->values[i]))
				fail("KVM_SET_ONE_REG", id);
		}
	}
}

/* Whether a VM that gets all registers but one ends with the checksum. */
static bool ends_alike(const struct state *state, uint64_t without, uint64_t checksum)
{
	struct vm_write write;
	struct vm vm;

	start(&vm);
	restore(&vm, state, without);
	write = vm_run(&vm);
	vm_close(&vm);
	return write.address == A64_CHECKSUM && write.value == checksum;
}

int main(int argc, char **argv)
{
	uint64_t checksum;
	bool alike;
	const char *comma = "";
	struct state state;
	struct vm vm;

	if (argc < 2)
		return 2;
	image = argv[1];
	/*
	 * As every VMM does.  Without one, kernels from 6.12 on clear ID_PFR1_EL1.GIC at the
	 * first run, and 6.16 refuses to have that value written to a VM that has not run.
	 */
	config.gic = 1;
	for (int i = 2; i < argc; i++) {
		if (!strcmp(argv[i], "sve"))
			config.features |= 1u << KVM_ARM_VCPU_SVE;
		if (!strcmp(argv[i], "pmu_v3"))
			config.features |= 1u << KVM_ARM_VCPU_PMU_V3;
		if (!strcmp(argv[i], "ptrauth"))
			config.features |= 1u << KVM_ARM_VCPU_PTRAUTH_ADDRESS |
					   1u << KVM_ARM_VCPU_PTRAUTH_GENERIC;
	}
	start(&vm);
	run_to(&vm, A64_STOP);
	save(&vm, &state);
	checksum = run_to(&vm, A64_CHECKSUM);
	vm_close(&vm);

	alike = ends_alike(&state, NOTHING, checksum);
	printf("{\"checksum\": \"0x%016llx\", \"moved_alike\": %s, \"registers\": %llu, "
	       "\"unnoticed\": [", (unsigned long long)checksum, alike ? "true" : "false",
	       (unsigned long long)state.list->n);
	for (uint64_t i = 0; i < state.list->n; i++) {
		const uint64_t id = state.list->reg[i];

		if (!ends_alike(&state, id, checksum))
			continue;
		printf("%s\"0x%016llx\"", comma, (unsigned long long)id);
		comma = ", ";
	}
	puts("]}");
	return !alike;
}
