// SPDX-License-Identifier: 0BSD
/*
 * A CPU is written to a vCPU; see onereg_cpu_model.h.
 * Edited in templates/c/onereg_cpu_model.c; `onereg generate` copies it.
 */

#include "onereg_cpu_model.h"

#include <errno.h>

#include "onereg_ends.h"

/* The rows of one register, and what they make of its value. */
struct part {
	const struct onereg_cpu_field *fields;
	size_t count;
	uint64_t own;		/* the value before */
	uint64_t wanted;
	uint64_t mask;		/* of all rows */
};

struct application {
	struct onereg_operation op;
	int failed;		/* the code of the first field that was not taken, or 0 */
};

static struct part part_at(const struct onereg_cpu *cpu, size_t first)
{
	struct part part = { .fields = &cpu->fields[first] };

	for (size_t i = first; i < cpu->count && cpu->fields[i].id == part.fields->id; i++) {
		part.count++;
		part.mask |= cpu->fields[i].mask;
		part.wanted |= cpu->fields[i].value;
	}
	return part;
}

static int read_number(const struct onereg_operation *op, uint64_t id, uint64_t *number)
{
	uint8_t value[ONEREG_MAX_SIZE];
	int ret = op->io->get(op->io->ctx, id, value);

	if (!ret)
		*number = onereg_load_number(value, onereg_size(id));
	return ret;
}

static int write_number(const struct onereg_operation *op, uint64_t id, uint64_t number)
{
	uint8_t value[sizeof(number)];
	int ret = onereg_store_number(value, onereg_size(id), number);

	return ret ? ret : op->io->set(op->io->ctx, id, value);
}

/* Report a call that fails with a register; the value is what was to be written. */
static int fail(const struct onereg_operation *op, int code, const struct part *part,
		const char *why)
{
	const uint64_t id = part->fields->id;
	uint8_t value[sizeof(part->wanted)];

	if (onereg_store_number(value, onereg_size(id), part->wanted))
		return onereg_op_fail_register(op, code, id, NULL, why);
	return onereg_op_fail_register(op, code, id, value, why);
}

/* Name a field that is not taken; the error is about the first. */
static void name_field(struct application *all, const struct part *part,
		       const struct onereg_cpu_field *field, int code, const char *why)
{
	if (!all->failed)
		all->failed = fail(&all->op, code, part, why);
	onereg_op_fail_name(&all->op, field->id, field->name);
}

static bool differs(const struct part *part, const struct onereg_cpu_field *field)
{
	return (part->own & field->mask) != field->value;
}

/* Name the fields of a register that KVM refuses alone; all that differ where it takes each. */
static void name_refused(struct application *all, const struct part *part)
{
	static const char why[] = "this host cannot give it, or does not let it be written";
	bool alone = false;

	for (size_t i = 0; i < part->count; i++) {
		const struct onereg_cpu_field *field = &part->fields[i];

		if (differs(part, field) &&
		    write_number(&all->op, field->id, (part->own & ~field->mask) | field->value)) {
			name_field(all, part, field, -EINVAL, why);
			alone = true;
		}
	}
	for (size_t i = 0; i < part->count && !alone; i++) {
		if (differs(part, &part->fields[i]))
			name_field(all, part, &part->fields[i], -EINVAL, why);
	}
	write_number(&all->op, part->fields->id, part->own);
}

/* The bits that some kernel takes and holds otherwise. */
static uint64_t altered(uint64_t id)
{
	const struct onereg_move *move = onereg_find_move(id);
	uint64_t mask = 0;

	for (size_t i = 0; i < move->change_count; i++)
		mask |= move->changes[i].mask;
	return mask;
}

static int read_back(struct application *all, const struct part *part)
{
	const uint64_t id = part->fields->id;
	const uint64_t known = altered(id);
	uint64_t held;
	int ret = read_number(&all->op, id, &held);

	if (ret)
		return onereg_op_fail_register(&all->op, ret, id, NULL, onereg_read_reason(ret, id));
	for (size_t i = 0; i < part->count; i++) {
		const struct onereg_cpu_field *field = &part->fields[i];

		if (((held ^ field->value) & field->mask) & ~known)
			name_field(all, part, field, -EIO,
				   "the vCPU holds another value afterwards");
	}
	return 0;
}

static void name_lacking(struct application *all, const struct part *part)
{
	const char *why = onereg_read_reason(-ENOENT, part->fields->id);

	for (size_t i = 0; i < part->count; i++) {
		if (part->fields[i].value)
			name_field(all, part, &part->fields[i], -ENOENT, why);
	}
}

static int apply(struct application *all, struct part *part)
{
	const uint64_t id = part->fields->id;
	int ret = read_number(&all->op, id, &part->own);

	if (ret == -ENOENT) {
		name_lacking(all, part);
		return 0;
	}
	if (ret)
		return onereg_op_fail_register(&all->op, ret, id, NULL, onereg_read_reason(ret, id));
	part->wanted |= part->own & ~part->mask;
	if (part->wanted == part->own)
		return 0;
	ret = write_number(&all->op, id, part->wanted);
	if (!ret)
		return read_back(all, part);
	if (ret != -EINVAL)
		return fail(&all->op, ret, part, onereg_write_reason(ret, id, &part->wanted));
	name_refused(all, part);
	return 0;
}

int onereg_apply_cpu(const struct onereg_io *io, const struct onereg_cpu *cpu,
		     struct onereg_error *error)
{
	struct application all = { .op = { .name = "apply", .io = io, .error = error } };
	int ret = 0;

	for (size_t i = 0; i < cpu->count && !ret;) {
		struct part part = part_at(cpu, i);

		ret = apply(&all, &part);
		i += part.count;
	}
	return ret ? ret : all.failed;
}
