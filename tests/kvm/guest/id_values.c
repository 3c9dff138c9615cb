// SPDX-License-Identifier: MIT
/*
 * How this kernel's KVM answers every value of every field of the ID registers.
 *
 *	id_values FIELDS SET...
 *
 * FIELDS is a file of lines ID LSB WIDTH.  Each further argument is a set of vCPU features ("base"
 * for none), of which one VM with a GIC is made; its vCPU never runs.  For each VM:
 *
 *	vcpu SET ERRNO			0, or with what KVM refused the set
 *	mask ID MASK			of KVM_ARM_GET_REG_WRITABLE_MASKS, where it is not zero
 *	masks ERRNO			with what KVM refused to tell the masks
 *	held ID VALUE			of each register of FIELDS that the vCPU has
 *	ID VALUE ERRNO READS		what came of each write of a value that differs from the one held
 *
 * After each write the value held is written back; a VM that does not take it is made anew.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "vcpu_set.h"
#include "vm.h"

#define MAX_FIELDS	2048
#define MAX_WIDTH	8

/* linux/kvm.h since 6.7, later than the oldest headers this compiles with. */
#define FEATURE_ID_RANGE_SIZE	(3 * 8 * 8)

struct masks_query {
	uint64_t addr;
	uint32_t range;
	uint32_t reserved[13];
};

#define GET_REG_WRITABLE_MASKS	_IOR(0xae, 0xb6, struct masks_query)

struct field {
	uint64_t id;
	unsigned int lsb, width;
};

static struct field fields[MAX_FIELDS];
static size_t field_count;
static struct vm vm;
static struct vm_config config;

static void die(const char *what)
{
	fflush(stdout);
	fprintf(stderr, "id_values: %s\n", what);
	exit(1);
}

static void read_fields(const char *path)
{
	FILE *file = fopen(path, "r");
	char line[80];

	if (!file)
		die(path);
	while (fgets(line, sizeof(line), file)) {
		struct field *f = &fields[field_count++];

		if (field_count == MAX_FIELDS ||
		    sscanf(line, "%" SCNx64 " %u %u", &f->id, &f->lsb, &f->width) != 3 ||
		    f->width > MAX_WIDTH)
			die(path);
	}
	fclose(file);
}

static int make(void)
{
	const int err = vm_open(&vm, &config);

	if (!err && config.features & 1u << KVM_ARM_VCPU_SVE)
		vm_finalize(&vm);
	return err;
}

/* The masks are in the order of op1 (0, 1, 3), CRm and op2, all with op0 3 and CRn 0. */
static void print_masks(void)
{
	static uint64_t masks[FEATURE_ID_RANGE_SIZE];
	struct masks_query query = { .addr = (uintptr_t)masks };

	memset(masks, 0, sizeof(masks));
	if (ioctl(vm.fd, GET_REG_WRITABLE_MASKS, &query)) {
		printf("masks %d\n", errno);
		return;
	}
	for (unsigned int i = 0; i < FEATURE_ID_RANGE_SIZE; i++) {
		const unsigned int op1 = i / 64 == 2 ? 3 : i / 64;

		if (masks[i])
			printf("mask 0x%" PRIx64 " 0x%" PRIx64 "\n",
			       (uint64_t)ARM64_SYS_REG(3, op1, 0, i / 8 % 8, i % 8), masks[i]);
	}
}

static void try(uint64_t id, uint64_t held, uint64_t wanted)
{
	const int err = vm_set(&vm, id, &wanted);
	uint64_t now;

	if (vm_get(&vm, id, &now))
		die("a register that was there is not any more");
	printf("0x%" PRIx64 " 0x%" PRIx64 " %d 0x%" PRIx64 "\n", id, wanted, err, now);
	if (now == held)
		return;
	if (!vm_set(&vm, id, &held) && !vm_get(&vm, id, &now) && now == held)
		return;
	vm_close(&vm);
	if (make())
		die("a set that was granted is not any more");
}

static void try_field(const struct field *f)
{
	const uint64_t ones = (1ull << f->width) - 1;
	uint64_t held;

	if (vm_get(&vm, f->id, &held))
		return;
	for (uint64_t value = 0; value <= ones; value++) {
		const uint64_t wanted = (held & ~(ones << f->lsb)) | value << f->lsb;

		if (wanted != held)
			try(f->id, held, wanted);
	}
}

int main(int argc, char **argv)
{
	if (argc < 3)
		die("usage: id_values FIELDS SET...");
	read_fields(argv[1]);
	for (int i = 2; i < argc; i++) {
		int err;

		config = vcpu_set(argv[i]);
		err = make();
		printf("vcpu %s %d\n", argv[i], err);
		if (err)
			continue;
		print_masks();
		for (size_t j = 0; j < field_count; j++) {
			uint64_t held;

			if ((!j || fields[j].id != fields[j - 1].id) && !vm_get(&vm, fields[j].id, &held))
				printf("held 0x%" PRIx64 " 0x%" PRIx64 "\n", fields[j].id, held);
		}
		for (size_t j = 0; j < field_count; j++)
			try_field(&fields[j]);
		vm_close(&vm);
	}
	return 0;
}
