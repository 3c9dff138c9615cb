// SPDX-License-Identifier: MIT
/*
 * How this kernel's KVM answers writes of every register, in lines of text.
 *
 *	answers PROBES NAME[,NAME...]...
 *
 * Each further argument is a set of vCPU features ("base" for none), of which one VM with a GIC is
 * made, and another whose vCPU runs one store instruction first.  PROBES is a file of lines
 *
 *	ID volatile		its value changes by itself: it is not written
 *	ID LSB WIDTH		a field, to be written alone
 *
 * For each VM:
 *
 *	vcpu SET fresh|ran ERRNO	0, or with what KVM refused the set
 *	ID HELD CODES [LSB CODES]...	for each listed register
 *
 * HELD is the value as a number (of a register wider than 64 bits, as bytes in memory order),
 * "-ERRNO" when it could not be read.  CODES has a letter for each write: of the value held, of
 * zero, of ones; of a field less one, plus one, zero and ones:
 *
 *	=	taken, and held as written		.	not tried: the register holds it already
 *	o	taken, and what was held is held still	i b p n	EINVAL, EBUSY, EPERM, ENOENT, and nothing
 *	*V	taken, and held as V			?	anything else
 *
 * Before the next write the value held is written back, and a VM that does not take it is made anew.
 */
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "vcpu_set.h"
#include "vm.h"

#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))
#define MAX_VALUE	256
#define MAX_PROBES	4096
#define ID_SIZE(id)	((size_t)1 << (((id) & KVM_REG_SIZE_MASK) >> KVM_REG_SIZE_SHIFT))
#define A64_STORE	0xf9000001u	/* str x1, [x0] */
#define A32_STORE	0xe5801000u	/* str r1, [r0] */

static struct probe {
	uint64_t id;
	unsigned int lsb, width;	/* width 0: volatile */
} probes[MAX_PROBES];
static size_t probe_count;

/* The vCPU that is asked, and how to make it anew. */
static struct vm vm;
static struct vm_config config;
static bool ran;

static void die(const char *what)
{
	fflush(stdout);
	fprintf(stderr, "answers: %s\n", what);
	exit(1);
}

static void read_probes(const char *path)
{
	FILE *file = fopen(path, "r");
	char line[80];

	if (!file)
		die(path);
	while (fgets(line, sizeof(line), file)) {
		struct probe *p = &probes[probe_count++];
		unsigned long long id;

		if (probe_count == MAX_PROBES || sscanf(line, "%llx", &id) != 1)
			die(path);
		p->id = id;
		if (sscanf(line, "%*x %u %u", &p->lsb, &p->width) != 2)
			p->width = 0;
	}
	fclose(file);
}

/* Run one store, which also settles what the first KVM_RUN settles. */
static void run_once(void)
{
	const bool aarch32 = config.features & 1 << KVM_ARM_VCPU_EL1_32BIT;
	const uint32_t store = aarch32 ? A32_STORE : A64_STORE;
	const uint64_t pc = VM_MEMORY, address = VM_MMIO;

	memcpy(vm.memory, &store, sizeof(store));
	if (vm_set(&vm, VM_CORE(regs.pc, KVM_REG_SIZE_U64), &pc) ||
	    vm_set(&vm, VM_CORE(regs.regs[0], KVM_REG_SIZE_U64), &address))
		die("PC and X0");
	vm_run(&vm);
}

static int make(void)
{
	const int err = vm_open(&vm, &config);

	if (err)
		return err;
	if (config.features & 1u << KVM_ARM_VCPU_SVE)
		vm_finalize(&vm);
	if (ran)
		run_once();
	return 0;
}

static void remake(void)
{
	vm_close(&vm);
	if (make())
		die("a set that was granted is not any more");
}

static char letter(int err)
{
	switch (err) {
	case EINVAL: return 'i';
	case EBUSY: return 'b';
	case EPERM: return 'p';
	case ENOENT: return 'n';
	}
	return '?';
}

static bool holds(uint64_t id, const uint8_t *value)
{
	uint8_t now[MAX_VALUE];

	return vm_get(&vm, id, now) == 0 && !memcmp(now, value, ID_SIZE(id));
}

/* Write one value and say what came of it; the register then holds what it held. */
static void try(uint64_t id, const uint8_t *held, const uint8_t *wanted)
{
	const size_t size = ID_SIZE(id);
	const int err = vm_set(&vm, id, wanted);
	uint8_t now[MAX_VALUE];

	if (vm_get(&vm, id, now)) {
		putchar('?');
		remake();
		return;
	}
	if (err) {
		putchar(memcmp(now, held, size) ? '?' : letter(err));
	} else if (!memcmp(now, wanted, size)) {
		putchar('=');
	} else if (!memcmp(now, held, size)) {
		putchar('o');
	} else if (size <= sizeof(uint64_t)) {
		uint64_t value = 0;

		memcpy(&value, now, size);
		printf("*%llx;", (unsigned long long)value);
	} else {
		putchar('*');
	}
	if (memcmp(now, held, size) && (vm_set(&vm, id, held) || !holds(id, held)))
		remake();
}

static void try_field(const struct probe *p, uint64_t held)
{
	const uint64_t ones = p->width == 64 ? ~0ull : (1ull << p->width) - 1;
	const uint64_t own = held >> p->lsb & ones;
	const uint64_t values[] = { (own - 1) & ones, (own + 1) & ones, 0, ones };

	printf(" %u ", p->lsb);
	for (size_t i = 0; i < ARRAY_SIZE(values); i++) {
		const uint64_t wanted = (held & ~(ones << p->lsb)) | values[i] << p->lsb;

		if (values[i] == own)
			putchar('.');
		else
			try(p->id, (const uint8_t *)&held, (const uint8_t *)&wanted);
	}
}

static void ask(uint64_t id)
{
	const size_t size = ID_SIZE(id);
	static const uint8_t zero[MAX_VALUE];
	uint8_t held[MAX_VALUE] = { 0 }, ones[MAX_VALUE];
	uint64_t value = 0;
	int err;

	if (size > MAX_VALUE)
		die("a register larger than 256 bytes");
	printf("0x%016llx ", (unsigned long long)id);
	for (size_t i = 0; i < probe_count; i++) {
		if (probes[i].id == id && !probes[i].width) {
			puts("volatile");
			return;
		}
	}
	err = vm_get(&vm, id, held);
	if (err) {
		printf("-%d\n", err);
		return;
	}
	memset(ones, 0xff, sizeof(ones));
	if (size <= sizeof(value)) {
		memcpy(&value, held, size);
		printf("0x%llx ", (unsigned long long)value);
	} else {
		for (size_t i = 0; i < size; i++)
			printf("%02x", held[i]);
		putchar(' ');
	}
	try(id, held, held);
	if (memcmp(held, zero, size))
		try(id, held, zero);
	else
		putchar('.');
	try(id, held, ones);
	for (size_t i = 0; i < probe_count; i++)
		if (probes[i].id == id)
			try_field(&probes[i], value);
	putchar('\n');
}

static void ask_all(void)
{
	struct kvm_reg_list *list = vm_list(&vm);

	for (uint64_t i = 0; i < list->n; i++)
		ask(list->reg[i]);
	free(list);
}

int main(int argc, char **argv)
{
	if (argc < 3)
		die("usage: answers PROBES SET...");
	read_probes(argv[1]);
	for (int i = 2; i < argc; i++) {
		config = vcpu_set(argv[i]);
		for (int again = 0; again < 2; again++) {
			int err;

			ran = again;
			err = make();
			printf("vcpu %s %s %d\n", argv[i], ran ? "ran" : "fresh", err);
			fflush(stdout);
			if (err)
				break;
			ask_all();
			vm_close(&vm);
		}
	}
	return 0;
}
