// SPDX-License-Identifier: 0BSD
/*
 * One operation on a vCPU: its errors, the writes that write policies ask for, the list.
 * Edited in templates/c/onereg_operation.c; `onereg generate` copies it.
 */

#include "onereg_internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- Errors ---- */

static const char *name_of(uint64_t id)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

	if (!reg)
		reg = onereg_find_id(&onereg_arm, id);
	return reg ? reg->name : "unknown";
}

int onereg_op_fail(const struct onereg_operation *op, int code, const char *name, const char *why)
{
	struct onereg_error *error = op->error;

	if (!error)
		return code;
	memset(error, 0, sizeof(*error));
	error->operation = op->name;
	error->name = name;
	error->code = -code;
	error->why = why;
	error->done = op->done;
	error->total = op->total;
	return code;
}

int onereg_op_fail_register(const struct onereg_operation *op, int code, uint64_t id,
			    const void *value, const char *why)
{
	onereg_op_fail(op, code, name_of(id), why);
	if (!op->error)
		return code;
	op->error->id = id;
	if (value) {
		op->error->size = onereg_size(id);
		memcpy(op->error->value, value, op->error->size);
	}
	return code;
}

void onereg_op_fail_name(const struct onereg_operation *op, uint64_t id, const char *field)
{
	struct onereg_error *error = op->error;
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

	if (!error)
		return;
	if (error->count < ONEREG_ERROR_NAMES) {
		struct onereg_error_name *name = &error->names[error->count];

		name->id = id;
		name->name = reg ? reg->name : NULL;
		name->field = field;
	}
	error->count++;
}

int onereg_op_fail_storage(const struct onereg_operation *op, const char *name, size_t needed)
{
	onereg_op_fail(op, -E2BIG, name, "it is too small");
	if (op->error)
		op->error->needed = needed;
	return -E2BIG;
}

/* ---- One register and KVM ---- */

int onereg_op_fail_read(const struct onereg_operation *op, int code, uint64_t id)
{
	return onereg_op_fail_register(op, code, id, NULL, onereg_read_reason(code, id));
}

int onereg_op_fail_write(const struct onereg_operation *op, int code, uint64_t id,
			 const void *value)
{
	return onereg_op_fail_register(op, code, id, value, onereg_write_reason(code, id, value));
}

/* Write a register whose current value KVM may insist on. */
static int write_if_different(struct onereg_operation *op, uint64_t id, const void *value)
{
	uint8_t current[ONEREG_MAX_SIZE];
	int ret = onereg_op_read(op, id, current);

	if (ret)
		return ret;
	if (onereg_is_equal(current, value, onereg_size(id)))
		return 0;
	op->identified = true;
	return onereg_op_write(op, id, value);
}

/*
 * Make way for the write of a register that has a write-one-to-clear twin.  Linux 6.12 adds what is
 * written to the register, and takes what is written to the twin away; 6.1 and 6.15 store both
 * (arch/arm64/kvm/sys_regs.c, set_pmreg).  After the twin's own value was written to it, the write
 * that follows ends with its value on all of them.
 */
static int drain(const struct onereg_operation *op, uint64_t clear)
{
	uint8_t current[ONEREG_MAX_SIZE];
	int ret = onereg_op_read(op, clear, current);

	return ret ? ret : onereg_op_write(op, clear, current);
}

int onereg_op_put_by_policy(struct onereg_operation *op, uint64_t id,
			    const struct onereg_register *reg, const void *value)
{
	int ret;

	if (onereg_is_read_first(reg))
		return write_if_different(op, id, value);
	ret = drain(op, reg->clear);
	return ret ? ret : onereg_op_write(op, id, value);
}

int onereg_op_settle(const struct onereg_operation *op, uint64_t id, const void *value)
{
	uint8_t current[ONEREG_MAX_SIZE];
	int ret = op->io->get(op->io->ctx, id, current);

	if (ret == -ENOENT && !value)
		return 0;
	if (ret)
		return onereg_op_fail_register(op, ret, id, value, onereg_read_reason(ret, id));
	if (value && memcmp(current, value, onereg_size(id))) {
		ret = onereg_op_write(op, id, value);
		if (ret)
			return ret;
	}
	ret = op->io->finalize(op->io->ctx, ONEREG_VCPU_SVE);
	if (ret && ret != -EPERM)	/* EPERM: it has been finalized before */
		return onereg_op_fail(op, ret, "KVM_ARM_VCPU_FINALIZE", NULL);
	return 0;
}

/* ---- The list of registers ---- */

static int compare_listed(const void *a, const void *b)
{
	const uint64_t *left = a;
	const uint64_t *right = b;

	return (*left > *right) - (*left < *right);
}

/*
 * KVM_GET_REG_LIST into memory that the caller frees: list[0] ids from list[1] on.  NULL and *ret
 * where it fails.
 */
static uint64_t *read_list(const struct onereg_operation *op, int *ret)
{
	const char *why = NULL;
	size_t room = 512;
	uint64_t *list = NULL;

	while (true) {
		uint64_t *larger = realloc(list, (room + 1) * sizeof(*list));

		if (!larger) {
			*ret = -ENOMEM;
			break;
		}
		list = larger;
		list[0] = room;
		*ret = op->io->list(op->io->ctx, list);
		if (!*ret && list[0] > room)	/* they are not all there, whatever it says */
			*ret = -E2BIG;
		if (*ret != -E2BIG || list[0] <= room) {
			why = onereg_list_reason(*ret);
			break;
		}
		if (list[0] > ONEREG_MAX_RECORDS) {
			why = "a vCPU with so many registers is not known";
			break;
		}
		room = (size_t)list[0];
	}

	if (!*ret)
		return list;
	free(list);
	onereg_op_fail(op, *ret, "KVM_GET_REG_LIST", why);
	return NULL;
}

static void add_id(struct onereg_id_list *list, uint64_t id)
{
	uint64_t *end = list->ids + list->count;

	*end = id;
	list->count++;
}

/* The known ones of sorted ids as the spec orders them, then the unknown ones; each once. */
static void add_in_order(struct onereg_id_list *list, const uint64_t *ids, size_t count)
{
	const struct onereg_table *table = &onereg_arm64;

	for (size_t i = 0; i < table->register_count; i++) {
		if (bsearch(&table->order[i], ids, count, sizeof(*ids), compare_listed))
			add_id(list, table->order[i]);
	}
	for (const uint64_t *id = ids, *last = NULL; id < ids + count; last = id++) {
		bool again = last && *last == *id;

		if (!again && !onereg_find_id(table, *id))
			add_id(list, *id);
	}
}

int onereg_op_list(const struct onereg_operation *op, struct onereg_id_list *list)
{
	size_t count;
	int ret = 0;
	uint64_t *listed = read_list(op, &ret);

	if (!listed)
		return ret;
	count = (size_t)listed[0];

	list->count = 0;
	list->ids = malloc((count + 1) * sizeof(*list->ids));
	if (!list->ids) {
		free(listed);
		return onereg_op_fail(op, -ENOMEM, "KVM_GET_REG_LIST", NULL);
	}

	qsort(listed + 1, count, sizeof(*listed), compare_listed);
	add_in_order(list, listed + 1, count);
	free(listed);

	for (size_t i = 0; i < list->count; i++) {
		const char *why = onereg_id_objection(list->ids[i]);

		if (why) {
			ret = onereg_op_fail_register(op, -EOPNOTSUPP, list->ids[i], NULL, why);
			free(list->ids);
			*list = (struct onereg_id_list){ 0 };
			return ret;
		}
	}
	return 0;
}

bool onereg_is_listed(const struct onereg_id_list *list, uint64_t id)
{
	for (size_t i = 0; i < list->count; i++) {
		if (list->ids[i] == id)
			return true;
	}
	return false;
}
