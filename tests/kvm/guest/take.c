// SPDX-License-Identifier: MIT
/*
 * What this kernel's KVM makes of registers that another vCPU had.
 *
 *	take dump IMAGES SET...
 *	take write FILE
 *
 * A SET has names of vCPU features ("base" for none); every VM has a GIC.  dump makes of each set
 * a vCPU that never runs, and one that runs a guest to its first store outside of memory: IMAGES is
 * a folder with the image of aarch64_work.S of each name.  It prints
 *
 *	vcpu SET fresh|ran ERRNO	0, or with what KVM refused the set
 *	ID BYTES			of each listed register, in memory order
 *
 * FILE of write has lines of the same shape, "vcpu SET TAG" and below it "ID BYTES": each vCPU is
 * fresh, and the registers are written in the order of the file.  SVE_VLS is written before the
 * vCPU is finalized; the register of a line "=ID BYTES" is read and not written.  Below a line "own"
 * it has what the next vCPUs hold when they are fresh: a register that is not written is to hold it
 * in the end.  It prints "vcpu TAG", and
 *
 *	ID ERRNO BYTES	where a write failed, or where another value is read once all are written
 *
 * BYTES is "-" of a register that cannot be read.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "aarch64_work.h"
#include "vcpu_set.h"
#include "vm.h"

#define MAX_VALUE	256
#define MAX_WRITES	4096
#define MAX_LINE	640
#define ID_SIZE(id)	((size_t)1 << (((id) & KVM_REG_SIZE_MASK) >> KVM_REG_SIZE_SHIFT))
#define A64_STORE	0xf9000001u	/* str x1, [x0] */
#define A32_STORE	0xe5801000u	/* str r1, [r0] */
#define BIT(feature)	(1u << (feature))

struct write {
	uint64_t id;
	bool read_only;
	int err;
	size_t vcpu;			/* of what a fresh one holds: the last that has it written */
	uint8_t value[MAX_VALUE];
};

struct table {
	struct write rows[MAX_WRITES];
	size_t count;
};

static struct table own, moved;
static struct vm vm;

static void die(const char *what)
{
	fflush(stdout);
	fprintf(stderr, "take: %s\n", what);
	exit(1);
}

static void print_bytes(const uint8_t *value, size_t size)
{
	for (size_t i = 0; i < size; i++)
		printf("%02x", value[i]);
	putchar('\n');
}

/* The guest of aarch64_work.S is of EL1: one of AArch32 state or of EL2 has a single store. */
static void run_store(uint32_t store)
{
	const uint64_t pc = VM_MEMORY, address = VM_MMIO;

	memcpy(vm.memory, &store, sizeof(store));
	if (vm_set(&vm, VM_CORE(regs.pc, KVM_REG_SIZE_U64), &pc) ||
	    vm_set(&vm, VM_CORE(regs.regs[0], KVM_REG_SIZE_U64), &address))
		die("PC and X0");
	vm_run(&vm);
}

static void run_guest(const char *images, const struct vm_config *config)
{
	const bool sve = config->features & BIT(KVM_ARM_VCPU_SVE);
	const bool pmu = config->features & BIT(KVM_ARM_VCPU_PMU_V3);
	const bool ptrauth = config->features & BIT(KVM_ARM_VCPU_PTRAUTH_ADDRESS);
	const char *image = sve && pmu && ptrauth ? "-all" : sve ? "-sve" : pmu ? "-pmu" : "";
	char path[128];

	if (config->features & BIT(KVM_ARM_VCPU_EL1_32BIT)) {
		run_store(A32_STORE);
		return;
	}
	if (config->features & BIT(VM_VCPU_HAS_EL2)) {
		run_store(A64_STORE);
		return;
	}
	snprintf(path, sizeof(path), "%s/work%s", images, image);
	vm_load(&vm, path, A64_PSTATE);
	vm_run(&vm);
}

static void dump(void)
{
	struct kvm_reg_list *list = vm_list(&vm);
	uint8_t value[MAX_VALUE];

	for (uint64_t i = 0; i < list->n; i++) {
		if (vm_get(&vm, list->reg[i], value))
			die("a register that is listed and cannot be read");
		printf("0x%" PRIx64 " ", (uint64_t)list->reg[i]);
		print_bytes(value, ID_SIZE(list->reg[i]));
	}
	free(list);
}

static void dump_set(const char *images, const char *name)
{
	const struct vm_config config = vcpu_set(name);

	for (int ran = 0; ran < 2; ran++) {
		const int err = vm_open(&vm, &config);

		printf("vcpu %s %s %d\n", name, ran ? "ran" : "fresh", err);
		if (err)
			return;
		if (config.features & BIT(KVM_ARM_VCPU_SVE))
			vm_finalize(&vm);
		if (ran)
			run_guest(images, &config);
		dump();
		vm_close(&vm);
	}
}

static void write_one(struct write *w)
{
	w->err = w->read_only ? 0 : vm_set(&vm, w->id, w->value);
}

/* Read a register that should hold a value, and print it if it does not. */
static void tell(const struct write *w)
{
	uint8_t now[MAX_VALUE];
	const bool unread = vm_get(&vm, w->id, now) != 0;

	if (!w->err && !unread && !memcmp(now, w->value, ID_SIZE(w->id)))
		return;
	printf("0x%" PRIx64 " %d ", w->id, w->err);
	if (unread)
		puts("-");
	else
		print_bytes(now, ID_SIZE(w->id));
}

/* Note that a vCPU has a register written. */
static void mark(uint64_t id, size_t vcpu)
{
	for (size_t i = 0; i < own.count; i++)
		if (own.rows[i].id == id)
			own.rows[i].vcpu = vcpu;
}

/* Write what has been read of a vCPU, and tell what came of it. */
static void write_vcpu(const char *set, const char *tag)
{
	const struct vm_config config = vcpu_set(set);
	static size_t vcpu;

	vcpu++;
	if (vm_open(&vm, &config))
		die("a set that KVM refuses");
	for (size_t i = 0; i < moved.count; i++)
		if (moved.rows[i].id == KVM_REG_ARM64_SVE_VLS)
			write_one(&moved.rows[i]);
	if (config.features & BIT(KVM_ARM_VCPU_SVE))
		vm_finalize(&vm);
	for (size_t i = 0; i < moved.count; i++)
		if (moved.rows[i].id != KVM_REG_ARM64_SVE_VLS)
			write_one(&moved.rows[i]);
	printf("vcpu %s\n", tag);
	for (size_t i = 0; i < moved.count; i++) {
		tell(&moved.rows[i]);
		mark(moved.rows[i].id, vcpu);
	}
	for (size_t i = 0; i < own.count; i++)
		if (own.rows[i].vcpu != vcpu)
			tell(&own.rows[i]);
	vm_close(&vm);
}

static void read_write(struct table *table, const char *line)
{
	struct write *w = &table->rows[table->count];
	int at;

	if (table->count++ == MAX_WRITES)
		die("too many registers");
	w->read_only = line[0] == '=';
	line += w->read_only;
	if (sscanf(line, "%" SCNx64 " %n", &w->id, &at) != 1 ||
	    ID_SIZE(w->id) > MAX_VALUE)
		die(line);
	for (size_t i = 0; i < ID_SIZE(w->id); i++)
		if (sscanf(line + at + 2 * i, "%2" SCNx8, &w->value[i]) != 1)
			die(line);
}

static void write_all(const char *path)
{
	FILE *file = fopen(path, "r");
	char line[MAX_LINE], set[64] = "", tag[64];
	struct table *table = &own;

	if (!file)
		die(path);
	while (fgets(line, sizeof(line), file)) {
		const bool is_own = !strcmp(line, "own\n");

		if (!is_own && strncmp(line, "vcpu ", 5)) {
			read_write(table, line);
			continue;
		}
		if (table == &moved)
			write_vcpu(set, tag);
		table = is_own ? &own : &moved;
		table->count = 0;
		if (!is_own && sscanf(line, "vcpu %63s %63s", set, tag) != 2)
			die(line);
	}
	if (table == &moved)
		write_vcpu(set, tag);
	fclose(file);
}

int main(int argc, char **argv)
{
	if (argc >= 4 && !strcmp(argv[1], "dump"))
		for (int i = 3; i < argc; i++)
			dump_set(argv[2], argv[i]);
	else if (argc == 3 && !strcmp(argv[1], "write"))
		write_all(argv[2]);
	else
		die("usage: take dump IMAGES SET... | take write FILE");
	return 0;
}
