// SPDX-License-Identifier: MIT
/*
 * vCPUs are saved, and saves of other kernels restored, by the generated C; each register of a move
 * is then looked at by hand.
 *
 *	moves take SET[:IMAGE:PSTATE]...
 *	moves restore SET:FILE[:FILE]...
 *	moves relay SET:FILE[:FILE]...
 *
 * SET is of vcpu_set.h; with "pair" there are two vCPUs.  One line of JSON for each argument, which
 * is {"errno": 22} where KVM refuses the set.
 *
 * take: with an IMAGE, the first vCPU runs it to its first store beforehand.
 *
 *	{"errno": 0, "saved": ["hexadecimal", ...], "plain": 0}
 *
 * restore: a FILE for each vCPU.  A dry run with a scratch vCPU, then the restore with another.
 * relay: the same, and with "saved" what is restored is saved again.
 *
 *	{"errno": 0, "tried": [], "error": null, "touched": ["X0", ...], "undecided": [], "others": [],
 *	 "rows": [[vcpu, "drop", "", "-", "TCR2_EL1"], ...], "plain": 270}
 *
 *	tried		registers that the dry run has changed
 *	error		of the restore
 *	touched		registers that the restore has changed
 *	plain		registers of which the vCPU holds what was saved, as was decided
 *	rows		all others: verdict, kind, what came of it, and the register or its fields
 *			that decided.  Has it been restored: s holds what was saved, o its own, v the
 *			value that was decided, r what was decided that it reads as, - is not there.
 *			Has it not, of each that is in the way: after all of the save has been written
 *			by hand, identification first, = holds what was saved, a number: the errno,
 *			x holds another value; m: nothing was saved.
 *	undecided	registers of which the restore's verdict is not the dry run's
 *	others		[without, vcpu, register, verdict, verdict with scratch vCPU]: with less known
 *			of the destination ("masks", "kernel", "scratch" are), where one says yes and
 *			the other no
 */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "onereg_decision.h"
#include "onereg_ids.h"
#include "onereg_kvm.h"
#include "onereg_record.h"
#include "vcpu_set.h"

#define ARRAY_SIZE(a)	(sizeof(a) / sizeof((a)[0]))
#define MAX_VCPUS	2
#define MAX_SAVED	0x10000
#define MAX_REGISTERS	1024
#define MAX_ROWS	(2 * MAX_REGISTERS)

/* A value, or with what KVM refused to tell it. */
struct held {
	int err;
	uint8_t value[ONEREG_MAX_SIZE];
};

/* Of one vCPU, by the register's place in the table. */
struct held_all {
	struct held of[MAX_REGISTERS];
};

struct save {
	uint8_t bytes[MAX_SAVED];
	size_t length;
	const uint8_t *value[MAX_REGISTERS];	/* NULL: not in the save */
};

struct machine {
	struct vm vm;
	struct onereg_io io[MAX_VCPUS];
};

static struct save saves[MAX_VCPUS];
static size_t vcpus;
static struct onereg_error error;

static void die(const char *what)
{
	fflush(stdout);
	fprintf(stderr, "moves: %s: %s\n", what, strerror(errno));
	exit(1);
}

static void check(int ret)
{
	char text[ONEREG_ERROR_TEXT];

	if (!ret)
		return;
	onereg_strerror(&error, text, sizeof(text));
	fflush(stdout);
	fprintf(stderr, "moves: %s\n", text);
	exit(1);
}

/* ---- Machines ---- */

static int open_machine(struct machine *machine, const struct vm_config *config)
{
	const int err = vm_open(&machine->vm, config);

	if (err)
		return err;
	machine->io[0] = onereg_kvm_io(machine->vm.vcpu);
	machine->io[1] = onereg_kvm_io(machine->vm.other);
	return 0;
}

static size_t place_of(uint64_t id)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

	if (!reg)
		die("a register that onereg does not know");
	return (size_t)(reg - onereg_arm64.registers);
}

static void read_all(const struct onereg_io *io, struct held_all *all)
{
	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		struct held *held = &all->of[i];

		held->err = -io->get(io->ctx, onereg_arm64.registers[i].id, held->value);
	}
}

/* Finalize by hand with the vector lengths of the save. */
static void finalize(const struct onereg_io *io, const struct save *save)
{
	const uint8_t *lengths = save->value[place_of(ONEREG_ARM64_SVE_VLS)];

	if (!lengths)
		return;
	io->set(io->ctx, ONEREG_ARM64_SVE_VLS, lengths);
	if (io->finalize(io->ctx, ONEREG_VCPU_SVE))
		die("finalize");
}

/* ---- Saves ---- */

static void read_save(const char *path, struct save *save)
{
	struct onereg_saved saved;
	struct onereg_record record;
	FILE *file = fopen(path, "rb");
	size_t offset = 0;

	if (!file)
		die(path);
	save->length = fread(save->bytes, 1, sizeof(save->bytes), file);
	fclose(file);
	memset(save->value, 0, sizeof(save->value));
	check(onereg_read_save(save->bytes, save->length, &saved, &error));
	while (onereg_next_record(saved.records, saved.records_length, &offset, &record))
		save->value[place_of(record.id)] = record.value;
}

static void print_saves(const struct machine *machine)
{
	static struct save now;

	printf("\"saved\": [");
	for (size_t i = 0; i < vcpus; i++) {
		check(onereg_save(&machine->io[i], now.bytes, MAX_SAVED, &now.length, &error));
		printf(i ? ", \"" : "\"");
		for (size_t k = 0; k < now.length; k++)
			printf("%02x", now.bytes[k]);
		putchar('"');
	}
	printf("], ");
}

static void take(char *argument)
{
	const char *set = strtok(argument, ":"), *image = strtok(NULL, ":");
	const char *pstate = strtok(NULL, ":");
	const struct vm_config config = vcpu_set(set);
	struct machine machine;
	const int err = open_machine(&machine, &config);

	if (err) {
		printf("{\"errno\": %d}\n", err);
		return;
	}
	for (int i = 0; i <= config.pair; i++)
		check(onereg_prepare(&machine.io[i], NULL, NULL, &error));
	if (image) {
		vm_load(&machine.vm, image, strtoull(pstate, NULL, 16));
		vm_run(&machine.vm);
	}
	printf("{\"errno\": 0, ");
	vcpus = config.pair ? 2 : 1;
	print_saves(&machine);
	puts("\"plain\": 0}");
	vm_close(&machine.vm);
}

/* ---- What is told of a register ---- */

static bool is_no(const struct onereg_decision *row)
{
	return row->verdict == ONEREG_VERDICT_REFUSE || row->verdict == ONEREG_VERDICT_UNKNOWN;
}

static bool is_plain(const struct onereg_decision *row)
{
	return row->verdict == ONEREG_VERDICT_SAME || row->verdict == ONEREG_VERDICT_WRITE;
}

/* The name, or the fields that decided with commas between. */
static void print_names(const struct onereg_decision *row)
{
	const char *last = NULL;

	if (!row->fields)
		printf("%s", row->name);
	for (unsigned int bit = 64; row->fields && bit-- > 0;) {
		const char *field = onereg_field_name(row->id, bit);

		if ((row->fields >> bit & 1) && field != last) {
			printf("%s%s.%s", last ? "," : "", row->name, field);
			last = field;
		}
	}
}

static void print_row(const struct onereg_decision *row, const char *outcome, bool *first)
{
	printf("%s[%zu, \"%s\", \"%s\", \"%s\", \"", *first ? "" : ", ", row->vcpu,
	       onereg_verdict_name(row->verdict), onereg_kind_name(row->kind), outcome);
	print_names(row);
	printf("\"]");
	*first = false;
}

static uint64_t number_of(const uint8_t *value, size_t size)
{
	uint64_t number = 0;

	memcpy(&number, value, size);	/* little-endian, as this machine is */
	return number;
}

/* Whatever is true of a register afterwards. */
static void describe(const struct onereg_decision *row, const struct onereg_io *io,
		     const struct held *before, char *outcome)
{
	const uint8_t *saved = saves[row->vcpu].value[place_of(row->id)];
	const size_t size = onereg_size(row->id);
	uint8_t now[ONEREG_MAX_SIZE];
	const int ret = io->get(io->ctx, row->id, now);

	if (ret) {
		sprintf(outcome, ret == -ENOENT ? "-" : "%d", -ret);
		return;
	}
	if (saved && !memcmp(now, saved, size))
		*outcome++ = 's';
	if (!before->err && !memcmp(now, before->value, size))
		*outcome++ = 'o';
	if (size <= sizeof(uint64_t)) {
		const uint64_t number = number_of(now, size);

		if (row->has_value && number == row->value)
			*outcome++ = 'v';
		if (row->has_reads && !((number ^ row->reads) & ~row->computed))
			*outcome++ = 'r';
	}
	*outcome = '\0';
}

/* ---- Writes by hand ---- */

/* The errno of each write, by the register's place in the table. */
static void write_by_hand(const struct onereg_io *io, const struct save *save, bool identification,
			  int *errors)
{
	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		const uint64_t id = onereg_arm64.order[i];
		const size_t at = place_of(id);
		const bool is_id = onereg_arm64.registers[at].write == ONEREG_WRITE_ID;

		if (save->value[at] && is_id == identification && id != ONEREG_ARM64_SVE_VLS)
			errors[at] = -io->set(io->ctx, id, save->value[at]);
	}
}

static void describe_by_hand(const struct onereg_decision *row, const struct onereg_io *io,
			     const int *errors, char *outcome)
{
	const size_t at = place_of(row->id);
	const uint8_t *saved = saves[row->vcpu].value[at];
	uint8_t now[ONEREG_MAX_SIZE];

	if (!saved)
		strcpy(outcome, "m");
	else if (!io->get(io->ctx, row->id, now) && !memcmp(now, saved, onereg_size(row->id)))
		strcpy(outcome, "=");
	else if (errors[at])
		sprintf(outcome, "%d", errors[at]);
	else
		strcpy(outcome, "x");
}

/* ---- Moves ---- */

static struct onereg_decision dry_rows[MAX_ROWS], rows[MAX_ROWS], other_rows[MAX_ROWS];
static struct onereg_decisions dry = { .rows = dry_rows, .capacity = MAX_ROWS };
static struct onereg_decisions done = { .rows = rows, .capacity = MAX_ROWS };
static struct onereg_decisions other = { .rows = other_rows, .capacity = MAX_ROWS };

static void fill(struct onereg_incoming *incoming, const struct machine *machine)
{
	for (size_t i = 0; i < vcpus; i++) {
		incoming[i] = (struct onereg_incoming){
			.io = &machine->io[i], .save = saves[i].bytes, .length = saves[i].length,
		};
	}
}

static void print_restored(const struct machine *machine, const struct held_all *own)
{
	size_t plain = 0;
	bool first = true;

	printf("\"rows\": [");
	for (size_t i = 0; i < done.count; i++) {
		const struct onereg_decision *row = &rows[i];
		char outcome[16];

		describe(row, &machine->io[row->vcpu], &own[row->vcpu].of[place_of(row->id)], outcome);
		if (is_plain(row) && strchr(outcome, 's'))
			plain++;
		else
			print_row(row, outcome, &first);
	}
	printf("], \"plain\": %zu}\n", plain);
}

static void print_refused(const struct machine *plain)
{
	static int errors[MAX_VCPUS][MAX_REGISTERS];
	bool first = true;

	for (int identification = 1; identification >= 0; identification--)
		for (size_t i = 0; i < vcpus; i++)
			write_by_hand(&plain->io[i], &saves[i], identification, errors[i]);
	printf("\"rows\": [");
	for (size_t i = 0; i < done.count; i++) {
		char outcome[16];

		if (!is_no(&rows[i]))
			continue;
		describe_by_hand(&rows[i], &plain->io[rows[i].vcpu], errors[rows[i].vcpu], outcome);
		print_row(&rows[i], outcome, &first);
	}
	puts("], \"plain\": 0}");
}

static void print_undecided(void)
{
	bool first = true;

	printf("\"undecided\": [");
	for (size_t i = 0; i < done.count; i++)
		if (i >= dry.count || rows[i].id != dry_rows[i].id ||
		    rows[i].verdict != dry_rows[i].verdict)
			print_row(&rows[i], "", &first);
	printf("], ");
}

static void print_touched(const char *key, const struct machine *machine,
			  const struct held_all *before)
{
	static struct held_all now;
	bool first = true;

	printf("\"%s\": [", key);
	for (size_t i = 0; i < vcpus; i++) {
		read_all(&machine->io[i], &now);
		for (size_t k = 0; k < onereg_arm64.register_count; k++) {
			const struct onereg_register *reg = &onereg_arm64.registers[k];
			const struct held *was = &before[i].of[k], *is = &now.of[k];

			if (was->err == is->err &&
			    (is->err || !memcmp(was->value, is->value, onereg_size(reg->id))))
				continue;
			printf("%s\"%s\"", first ? "" : ", ", reg->name);
			first = false;
		}
	}
	printf("], ");
}

/* True if both stop the move, or the vCPU comes to hold what was saved by both. */
static bool is_alike(const struct onereg_decision *a, const struct onereg_decision *b)
{
	return a->verdict == b->verdict || (is_no(a) && is_no(b)) ||
	       (is_plain(a) && is_plain(b));	/* same, of a value that the other does not know yet */
}

/* Return the row of the dry run for the same register, or NULL. */
static const struct onereg_decision *same_register(const struct onereg_decision *row)
{
	for (size_t i = 0; i < dry.count; i++)
		if (dry_rows[i].id == row->id && dry_rows[i].vcpu == row->vcpu)
			return &dry_rows[i];
	return NULL;
}

/* Print where less knowledge gives another answer, and not just none. */
static void print_others(const struct machine *plain)
{
	static uint64_t masks[ONEREG_MASKS];
	const bool has_masks = !onereg_kvm_masks(plain->vm.fd, masks);
	const struct {
		const char *known;
		struct onereg_options options;
	} less[] = {
		{ "masks, kernel", { .masks = has_masks ? masks : NULL } },
		{ "masks", { .masks = has_masks ? masks : NULL, .kernel = "" } },
		{ "kernel", { 0 } },
		{ "", { .kernel = "" } },
	};
	struct onereg_incoming incoming[MAX_VCPUS];
	bool first = true;

	fill(incoming, plain);
	printf("\"others\": [");
	for (size_t n = has_masks ? 0 : 2; n < ARRAY_SIZE(less); n++) {
		check(onereg_decide(incoming, vcpus, &less[n].options, &other, &error));
		for (size_t i = 0; i < other.count; i++) {
			const struct onereg_decision *row = &other_rows[i];
			const struct onereg_decision *with = same_register(row);

			if (row->verdict == ONEREG_VERDICT_UNKNOWN || (with && is_alike(with, row)))
				continue;
			printf("%s[\"%s\", %zu, \"%s\", \"%s\", \"%s\"]", first ? "" : ", ",
			       less[n].known, row->vcpu, row->name, onereg_verdict_name(row->verdict),
			       with ? onereg_verdict_name(with->verdict) : "none");
			first = false;
		}
	}
	printf("], ");
}

static void print_error(int ret)
{
	char text[ONEREG_ERROR_TEXT];

	printf("\"error\": ");
	if (ret) {
		onereg_strerror(&error, text, sizeof(text));
		printf("\"%s\", ", text);	/* no quotation mark and no backslash is in it */
	} else {
		printf("null, ");
	}
}

static void move(struct machine *machine, const struct vm_config *config, bool again)
{
	static struct held_all before[MAX_VCPUS], own[MAX_VCPUS];
	struct machine plain, scratch, another;
	struct onereg_options options = { .scratch = &scratch.io[0] };
	struct onereg_incoming incoming[MAX_VCPUS];
	int ret;

	if (open_machine(&plain, config) || open_machine(&scratch, config) ||
	    open_machine(&another, config))
		die("another VM");
	for (size_t i = 0; i < vcpus; i++) {
		finalize(&plain.io[i], &saves[i]);
		read_all(&plain.io[i], &own[i]);
		read_all(&machine->io[i], &before[i]);
	}
	fill(incoming, machine);
	printf("{\"errno\": 0, ");
	check(onereg_decide(incoming, vcpus, &options, &dry, &error));
	print_touched("tried", machine, before);
	options.scratch = &another.io[0];
	ret = onereg_restore_all(incoming, vcpus, &options, &done, &error);
	print_error(ret);
	print_touched("touched", machine, before);
	if (again && !ret)
		print_saves(machine);
	print_undecided();
	print_others(&plain);
	if (ret)
		print_refused(&plain);
	else
		print_restored(machine, own);
	vm_close(&another.vm);
	vm_close(&scratch.vm);
	vm_close(&plain.vm);
}

static void restore(char *argument, bool again)
{
	const char *set = strtok(argument, ":"), *file;
	const struct vm_config config = vcpu_set(set);
	struct machine machine;
	const int err = open_machine(&machine, &config);

	if (err) {
		printf("{\"errno\": %d}\n", err);
		return;
	}
	for (vcpus = 0; vcpus < MAX_VCPUS && (file = strtok(NULL, ":")); vcpus++)
		read_save(file, &saves[vcpus]);
	move(&machine, &config, again);
	vm_close(&machine.vm);
}

int main(int argc, char **argv)
{
	if (argc < 3)
		return 2;
	if (onereg_arm64.register_count > MAX_REGISTERS)
		die("MAX_REGISTERS");
	for (int i = 2; i < argc; i++) {
		if (!strcmp(argv[1], "take"))
			take(argv[i]);
		else
			restore(argv[i], !strcmp(argv[1], "relay"));
		fflush(stdout);
	}
	return 0;
}
