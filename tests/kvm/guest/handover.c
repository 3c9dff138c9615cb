// SPDX-License-Identifier: MIT
/*
 * A guest that has stopped half-way goes on in a second VM; the generated C moves its registers.
 *
 *	handover move GUEST IMAGE FEATURES [NAME...]
 *	handover restore GUEST IMAGE FEATURES FILE [NAME...]
 *	handover start GUEST IMAGE FEATURES [CPU]
 *
 * GUEST is aarch64 (IMAGE: aarch64_work.S) or aarch32 (aarch32_modes.S); FEATURES are names with
 * commas between, or "base": el1_32bit, pmu_v3, sve, ptrauth, and vl_128 for SVE with vectors of
 * 128 bits and no other.  One JSON object per line:
 *
 *	{"stop": 0, "how": "stay", "without": null, "writes": [[address, value], ...],
 *	 "saved": "what onereg_save() gives, in hexadecimal"}
 *
 * move: at each stop of the guest the first VM is saved; then fresh ones with a copy of its
 * memory go on; at last it goes on itself.
 *
 *	how	stay	the first VM itself
 *		save	onereg_save(), onereg_restore()
 *		native	get in the first VM; prepare, open and put in the second
 *	without	the register that the second VM did not get (each NAME in turn; it has what it
 *		has at first, for SVE_VLS KVM's default), null: none
 *	writes	of the guest outside of its memory, up to and including the next that is no report
 *	saved	of the first VM at the stop; only with "stay"
 *
 * restore: one line, how "save"; the VM at the first stop is made from IMAGE and from FILE, which
 * has what "saved" was, perhaps on another kernel; "saved" is of the new VM.  Each NAME is a register
 * that may differ.
 *
 * start: one line, how "stay", of a VM at its first stop, whose vCPU is given a CPU: a file of lines
 * REGISTER FIELD BITS VALUE, the latter two in hexadecimal.  {"error": "..."} where KVM refuses it.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "aarch32_modes.h"
#include "aarch64_work.h"
#include "onereg_cpu_model.h"
#include "onereg_decision.h"
#include "onereg_ids.h"
#include "onereg_kvm.h"
#include "onereg_native.h"
#include "onereg_record.h"
#include "vm.h"

#define MAX_SAVED	0x10000
#define MAX_RAW		0x4000
#define MAX_WRITES	256
#define REPORTS		A32_REPORT(0)	/* what is written below tells of a stop or an end */

#define MAX_FIELDS	512
#define MAX_WAIVED	8

#define BIT(n)		(1u << (n))

struct saved {
	uint8_t bytes[MAX_SAVED];
	size_t length;
};

/* A state as a VMM would send it. */
struct native {
	struct onereg_native state;
	uint8_t raw[MAX_RAW];
	size_t raw_length;
};

static struct vm_config config = { .gic = 1 };	/* as every VMM makes; aarch64_check.c says why */
static bool vl_128;
static const char *image;
static uint64_t pstate;
static struct onereg_error error;

static void check(int ret)
{
	char text[ONEREG_ERROR_TEXT];

	if (!ret)
		return;
	onereg_strerror(&error, text, sizeof(text));
	fflush(stdout);
	fprintf(stderr, "handover: %s\n", text);
	exit(1);
}

/* ---- Arguments ---- */

static void parse_features(char *list)
{
	static const struct {
		const char *name;
		uint32_t bits;
	} known[] = {
		{ "base", 0 },
		{ "el1_32bit", BIT(KVM_ARM_VCPU_EL1_32BIT) },
		{ "pmu_v3", BIT(KVM_ARM_VCPU_PMU_V3) },
		{ "sve", BIT(KVM_ARM_VCPU_SVE) },
		{ "ptrauth", BIT(KVM_ARM_VCPU_PTRAUTH_ADDRESS) | BIT(KVM_ARM_VCPU_PTRAUTH_GENERIC) },
		{ "vl_128", BIT(KVM_ARM_VCPU_SVE) },
	};

	for (char *name = strtok(list, ","); name; name = strtok(NULL, ",")) {
		vl_128 |= !strcmp(name, "vl_128");
		for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
			if (!strcmp(known[i].name, name))
				config.features |= known[i].bits;
	}
}

static uint64_t id_of(const char *name)
{
	const struct onereg_register *reg = onereg_find_name(&onereg_arm64, name);

	if (reg)
		return reg->id;
	fprintf(stderr, "handover: no register %s\n", name);
	exit(1);
}

/* ---- Virtual machines ---- */

static struct onereg_io open_vm(struct vm *vm)
{
	if (vm_open(vm, &config)) {
		fprintf(stderr, "handover: KVM refuses the features\n");
		exit(1);
	}
	return onereg_kvm_io(vm->vcpu);
}

/* A VM that runs to the guest's first stop. */
static struct onereg_io start(struct vm *vm)
{
	const struct onereg_io io = open_vm(vm);
	struct onereg_native lengths = { .sve_vls = { vl_128 } };

	check(onereg_native_prepare(&io, &lengths, &error));
	vm_load(vm, image, pstate);
	vm_run(vm);
	return io;
}

/* Run to the next write that is no report. */
static void go_on(struct vm *vm)
{
	struct vm_write write;
	size_t count = 0;

	printf("\"writes\": [");
	do {
		write = vm_run(vm);
		printf("%s[%llu, %llu]", count ? ", " : "", (unsigned long long)write.address,
		       (unsigned long long)write.value);
	} while (write.address >= REPORTS && ++count < MAX_WRITES);
	printf("]");
}

static void begin(unsigned int stop, const char *how, const char *without)
{
	printf("{\"stop\": %u, \"how\": \"%s\", ", stop, how);
	if (without)
		printf("\"without\": \"%s\", ", without);
	else
		printf("\"without\": null, ");
}

static void print_saved(const struct saved *saved)
{
	printf(", \"saved\": \"");
	for (size_t i = 0; i < saved->length; i++)
		printf("%02x", saved->bytes[i]);
	printf("\"");
}

/* ---- Moves ---- */

static void save(const struct onereg_io *io, struct saved *saved)
{
	check(onereg_save(io, saved->bytes, sizeof(saved->bytes), &saved->length, &error));
}

/* The records of a save without that of a register, and of the twin that shows it; 0: none. */
static void drop(const struct saved *saved, uint64_t without, uint64_t twin, struct saved *kept)
{
	struct onereg_saved all;
	struct onereg_record record;
	size_t begin = 0, end = 0;

	kept->length = 0;
	check(onereg_read_save(saved->bytes, saved->length, &all, &error));
	while (onereg_next_record(all.records, all.records_length, &end, &record)) {
		if (record.id != without && record.id != twin) {
			memcpy(kept->bytes + kept->length, (const uint8_t *)all.records + begin, end - begin);
			kept->length += end - begin;
		}
		begin = end;
	}
	if (kept->length < all.records_length)
		return;
	fprintf(stderr, "handover: 0x%llx is not saved\n", (unsigned long long)without);
	exit(1);
}

static void move_saved(const struct onereg_io *io, const struct saved *saved, const char *without)
{
	static struct saved part;
	const struct onereg_register *reg = without ? onereg_find_name(&onereg_arm64, without) : NULL;

	if (!without) {
		check(onereg_restore(io, saved->bytes, saved->length, 0, &error));
		return;
	}
	drop(saved, id_of(without), reg ? reg->clear : 0, &part);
	if (id_of(without) == ONEREG_ARM64_SVE_VLS)
		check(onereg_prepare(io, NULL, NULL, &error));
	check(onereg_restore_records(io, part.bytes, part.length, 0, &error));
}

static void get_native(const struct onereg_io *io, struct native *native)
{
	static struct onereg_vcpu vcpu;

	check(onereg_native_open(&vcpu, io, native->raw, sizeof(native->raw), 0, &error));
	check(onereg_native_get(&vcpu, &native->state, &error));
	native->raw_length = vcpu.raw_length;
}

/* Give a register the value that another state has. */
static void take(struct onereg_native *state, const struct onereg_native *other, uint64_t id)
{
	uint8_t value[ONEREG_MAX_SIZE];

	if (onereg_load(&onereg_native_layout, other, id, value) ||
	    onereg_store(&onereg_native_layout, state, id, value)) {
		fprintf(stderr, "handover: the layout lacks 0x%llx\n", (unsigned long long)id);
		exit(1);
	}
}

static void move_native(const struct onereg_io *io, const struct native *native,
			const char *without)
{
	static struct onereg_vcpu vcpu;
	static struct onereg_native state;
	static struct onereg_native fresh;
	static uint8_t raw[MAX_RAW];
	const uint64_t id = without ? id_of(without) : 0;

	state = native->state;
	memset(&fresh, 0, sizeof(fresh));
	if (id == ONEREG_ARM64_SVE_VLS)
		take(&state, &fresh, id);
	check(onereg_native_prepare(io, &state, &error));
	check(onereg_native_open(&vcpu, io, raw, sizeof(raw), 0, &error));
	check(onereg_native_get(&vcpu, &fresh, &error));
	if (id)
		take(&state, &fresh, id);
	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		const struct onereg_register *reg = &onereg_arm64.registers[i];

		if (id && reg->within == id)	/* V of a Z: put would refuse it */
			take(&state, &fresh, reg->id);
	}
	memcpy(vcpu.raw, native->raw, native->raw_length);
	vcpu.raw_length = native->raw_length;
	check(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error));
}

/* A second VM goes on with both kinds of moves. */
static void move(unsigned int stop, const struct vm *from, const struct saved *saved,
		 const struct native *native, const char *without)
{
	for (int is_native = 0; is_native <= 1; is_native++) {
		struct vm vm;
		const struct onereg_io io = open_vm(&vm);

		memcpy(vm.memory, from->memory, VM_MEMORY_SIZE);
		if (is_native)
			move_native(&io, native, without);
		else
			move_saved(&io, saved, without);
		begin(stop, is_native ? "native" : "save", without);
		go_on(&vm);
		puts("}");
		vm_close(&vm);
	}
}

static void move_at_every_stop(unsigned int stops, char *const *names)
{
	static struct saved saved;
	static struct native native;
	struct vm vm;
	const struct onereg_io io = start(&vm);

	for (unsigned int stop = 0; stop < stops; stop++) {
		save(&io, &saved);
		get_native(&io, &native);
		move(stop, &vm, &saved, &native, NULL);
		for (char *const *name = names; *name; name++)
			move(stop, &vm, &saved, &native, *name);
		begin(stop, "stay", NULL);
		go_on(&vm);
		print_saved(&saved);
		puts("}");
	}
	vm_close(&vm);
}

static void restore_from(const char *path, char *const *names)
{
	static struct saved saved;
	struct vm vm, other;
	const struct onereg_io io = open_vm(&vm), scratch = open_vm(&other);
	uint64_t waived[MAX_WAIVED];
	struct onereg_options options = { .scratch = &scratch, .waived = waived };
	struct onereg_incoming incoming = { .io = &io };
	FILE *file = fopen(path, "rb");

	if (!file) {
		perror(path);
		exit(1);
	}
	saved.length = fread(saved.bytes, 1, sizeof(saved.bytes), file);
	fclose(file);
	for (; *names && options.waived_count < MAX_WAIVED; names++)
		waived[options.waived_count++] = id_of(*names);
	vm_load(&vm, image, pstate);
	incoming.save = saved.bytes;
	incoming.length = saved.length;
	check(onereg_restore_all(&incoming, 1, &options, NULL, &error));
	vm_close(&other);
	save(&io, &saved);
	begin(0, "save", NULL);
	go_on(&vm);
	print_saved(&saved);
	puts("}");
	vm_close(&vm);
}

/* ---- The CPU of a guest ---- */

static FILE *open_file(const char *path)
{
	FILE *file = fopen(path, "r");

	if (file)
		return file;
	perror(path);
	exit(1);
}

static struct onereg_cpu read_cpu(const char *path)
{
	static struct onereg_cpu_field fields[MAX_FIELDS];
	static char names[MAX_FIELDS][64];
	struct onereg_cpu cpu = { .name = "of a file", .fields = fields };
	unsigned long long mask, value;
	char reg[64];
	FILE *file = open_file(path);

	while (cpu.count < MAX_FIELDS &&
	       fscanf(file, "%63s %63s %llx %llx", reg, names[cpu.count], &mask, &value) == 4) {
		fields[cpu.count] = (struct onereg_cpu_field){ id_of(reg), names[cpu.count], mask, value };
		cpu.count++;
	}
	fclose(file);
	return cpu;
}

static void start_with(const char *path)
{
	static struct saved saved;
	struct onereg_cpu cpu = { 0 };
	char text[ONEREG_ERROR_TEXT];
	struct onereg_io io;
	struct vm vm;

	if (path)
		cpu = read_cpu(path);
	io = open_vm(&vm);
	if (onereg_apply_cpu(&io, &cpu, &error)) {
		onereg_strerror(&error, text, sizeof(text));
		printf("{\"error\": \"%s\"}\n", text);
		return;
	}
	check(onereg_prepare(&io, NULL, NULL, &error));
	vm_load(&vm, image, pstate);
	vm_run(&vm);
	save(&io, &saved);
	begin(0, "stay", NULL);
	go_on(&vm);
	print_saved(&saved);
	puts("}");
	vm_close(&vm);
}

int main(int argc, char **argv)
{
	bool aarch32;
	bool restoring;

	if (argc < 5)
		return 2;
	restoring = !strcmp(argv[1], "restore");
	if (restoring && argc < 6)
		return 2;
	aarch32 = !strcmp(argv[2], "aarch32");
	pstate = aarch32 ? A32_PSTATE : A64_PSTATE;
	image = argv[3];
	parse_features(argv[4]);
	if (restoring)
		restore_from(argv[5], argv + 6);
	else if (!strcmp(argv[1], "start"))
		start_with(argv[5]);
	else
		move_at_every_stop(aarch32 ? A32_ROUNDS : 1, argv + 5);
	return 0;
}
