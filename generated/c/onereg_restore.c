// SPDX-License-Identifier: 0BSD
/*
 * Saved vCPUs are restored, or refused before anything is written; see onereg_decision.h.
 * Edited in templates/c/onereg_restore.c; `onereg generate` copies it.
 */

#include "onereg_ends.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* One saved vCPU, and the vCPU that it is to be restored into. */
struct arrival {
	struct onereg_operation op;
	struct onereg_ends ends;
	struct onereg_decision *rows;
	size_t count;
};

/* All of a VM's. */
struct arrivals {
	struct arrival *each;
	size_t count;
};

static const struct onereg_options no_options;

/* ---- The decision ---- */

static const struct onereg_register *register_of(uint64_t id)
{
	return onereg_find_id(&onereg_arm64, id);
}

static bool is_no(const struct onereg_decision *row)
{
	return row->verdict == ONEREG_VERDICT_REFUSE || row->verdict == ONEREG_VERDICT_UNKNOWN;
}

static int begin(struct arrivals *all, const char *name, size_t count, struct onereg_error *error)
{
	const struct onereg_operation op = { .name = name, .error = error };

	all->each = calloc(count + 1, sizeof(*all->each));
	all->count = all->each ? count : 0;
	return all->each ? 0 : onereg_op_fail(&op, -ENOMEM, "input", NULL);
}

static void end(struct arrivals *all)
{
	for (size_t i = 0; i < all->count; i++) {
		onereg_end_survey(&all->each[i].ends);
		free(all->each[i].rows);
	}
	free(all->each);
}

/* Check a save, or bare records, and take it in. */
static int read_incoming(struct arrival *arrival, const struct onereg_incoming *incoming)
{
	struct onereg_saved saved = { .records = incoming->save, .records_length = incoming->length };
	int ret;

	if (incoming->bare)
		ret = onereg_op_check_records(&arrival->op, incoming->save, incoming->length,
					      &saved.count);
	else
		ret = onereg_op_read_save(&arrival->op, incoming->save, incoming->length, &saved);
	if (ret)
		return ret;
	arrival->ends.source = onereg_parse_release(saved.origin.kernel);
	return onereg_index_records(&arrival->op, saved.records, saved.records_length, saved.count,
				    &arrival->ends.index);
}

static int begin_saves(struct arrivals *all, const char *name,
		       const struct onereg_incoming *incoming, size_t count,
		       const struct onereg_options *options, struct onereg_error *error)
{
	int ret = begin(all, name, count, error);

	for (size_t i = 0; i < count && !ret; i++) {
		struct arrival *arrival = &all->each[i];

		arrival->op.name = name;
		arrival->op.io = incoming[i].io;
		arrival->op.error = error;
		arrival->ends.options = options ? options : &no_options;
		arrival->ends.secondary = i > 0;
		arrival->ends.finalized = true;
		arrival->ends.partial = incoming[i].bare;
		ret = read_incoming(arrival, &incoming[i]);
	}
	return ret;
}

static int decide(struct arrivals *all)
{
	const struct onereg_options *options = all->count ? all->each->ends.options : &no_options;
	struct onereg_trial trial = { 0 };
	int ret = 0;

	for (size_t i = 0; i < all->count && !ret; i++) {
		struct arrival *arrival = &all->each[i];

		trial.op = arrival->op;
		trial.op.io = options->scratch;
		ret = onereg_survey(&arrival->op, &arrival->ends, options->scratch ? &trial : NULL);
		if (!ret)
			ret = onereg_decide_ends(&arrival->op, &arrival->ends,
						 i ? &all->each[0].ends : NULL, &arrival->rows,
						 &arrival->count);
		for (size_t k = 0; k < arrival->count; k++)
			arrival->rows[k].vcpu = i;
	}
	onereg_end_trial(&trial);
	return ret;
}

/* Give the caller the decisions. */
static int hand_over(const struct arrivals *all, struct onereg_decisions *decisions)
{
	size_t given = 0;

	if (!decisions)
		return 0;
	decisions->count = 0;
	for (size_t i = 0; i < all->count; i++) {
		const struct arrival *arrival = &all->each[i];

		for (size_t k = 0; k < arrival->count; k++) {
			if (given < decisions->capacity)
				decisions->rows[given++] = arrival->rows[k];
			decisions->count++;
		}
	}
	if (decisions->count > decisions->capacity)
		return onereg_op_fail_storage(&all->each[0].op, "decisions",
					      decisions->count * sizeof(*decisions->rows));
	return 0;
}

/* See whether KVM tells the list, which it does when the vCPU has been finalized. */
static int see_finalized(struct arrival *arrival)
{
	struct onereg_id_list list;
	int ret = onereg_op_list(&arrival->op, &list);

	arrival->ends.finalized = ret != -EPERM;
	if (!ret)
		free(list.ids);
	return arrival->ends.finalized ? ret : 0;
}

int onereg_decide(const struct onereg_incoming *incoming, size_t count,
		  const struct onereg_options *options, struct onereg_decisions *decisions,
		  struct onereg_error *error)
{
	struct arrivals all;
	int ret = begin_saves(&all, "decide", incoming, count, options, error);

	for (size_t i = 0; options && options->scratch && i < all.count && !ret; i++)
		ret = see_finalized(&all.each[i]);
	if (!ret)
		ret = decide(&all);
	if (!ret)
		ret = hand_over(&all, decisions);
	end(&all);
	return ret;
}

/* ---- Names in errors ---- */

/* Name a register of an error, or each field that decided about it, high to low. */
static void name_row(const struct onereg_operation *op, const struct onereg_decision *row)
{
	const char *last = NULL;

	if (!row->fields)
		onereg_op_fail_name(op, row->id, NULL);
	for (unsigned int bit = 64; row->fields && bit-- > 0;) {
		const char *field = onereg_field_name(row->id, bit);

		if ((row->fields >> bit & 1) && field != last) {
			onereg_op_fail_name(op, row->id, field);
			last = field;
		}
	}
}

/* True if an earlier vCPU is refused for the same reason. */
static bool is_repeated(const struct arrivals *all, size_t vcpu, const struct onereg_decision *row)
{
	for (size_t i = 0; i < vcpu; i++) {
		for (size_t k = 0; k < all->each[i].count; k++) {
			const struct onereg_decision *other = &all->each[i].rows[k];

			if (is_no(other) && other->id == row->id && other->fields == row->fields)
				return true;
		}
	}
	return false;
}

/* Report all registers that stand in the way. */
static int refuse(const struct arrivals *all)
{
	int ret = 0;

	for (size_t i = 0; i < all->count; i++) {
		const struct arrival *arrival = &all->each[i];

		for (size_t k = 0; k < arrival->count; k++) {
			const struct onereg_decision *row = &arrival->rows[k];
			const struct onereg_record *record;

			if (!is_no(row))
				continue;
			record = onereg_find_record(&arrival->ends.index, row->id);
			if (!ret)
				ret = onereg_op_fail_register(&arrival->op, -ECANCELED, row->id,
							      record ? record->value : NULL, row->reason);
			if (!is_repeated(all, i, row))
				name_row(&arrival->op, row);
		}
	}
	return ret;
}

/* ---- The writes ---- */

/* Settle what must be before the vCPU is finalized, and finalize. */
static int settle(struct arrival *arrival)
{
	int ret = 0;

	for (size_t i = 0; i < onereg_arm64.register_count && !ret; i++) {
		const struct onereg_register *reg = &onereg_arm64.registers[i];
		const struct onereg_record *record;

		if (reg->write != ONEREG_WRITE_BEFORE_FINALIZE)
			continue;
		record = onereg_find_record(&arrival->ends.index, reg->id);
		ret = onereg_op_settle(&arrival->op, reg->id, record ? record->value : NULL);
	}
	return ret;
}

/* See whether KVM tells the list; without a scratch vCPU it must. */
static int prepare(struct arrival *arrival)
{
	int ret = see_finalized(arrival);

	if (ret || arrival->ends.finalized || arrival->ends.options->scratch)
		return ret;
	arrival->op.total = arrival->ends.index.count;
	ret = settle(arrival);
	arrival->op.total = 0;
	arrival->ends.finalized = true;
	return ret;
}

/* Write the value of a row: the save's where the register is wider than a number. */
static int write_value(struct arrival *arrival, const struct onereg_decision *row,
		       const struct onereg_register *reg, const struct onereg_record *record)
{
	const size_t size = onereg_size(row->id);
	uint8_t value[ONEREG_MAX_SIZE];

	if (size > sizeof(row->value))
		return onereg_op_put(&arrival->op, row->id, reg, record->value);
	onereg_store_number(value, size, row->value);
	return onereg_op_put(&arrival->op, row->id, reg, value);
}

static int write_row(struct arrival *arrival, const struct onereg_decision *row)
{
	const struct onereg_register *reg = register_of(row->id);
	const struct onereg_record *record = onereg_find_record(&arrival->ends.index, row->id);
	const unsigned int flags = arrival->ends.secondary ? ONEREG_SECONDARY : 0;
	int ret = 0;

	if (row->has_value && !(reg && reg->write == ONEREG_WRITE_BEFORE_FINALIZE) &&
	    onereg_is_written(reg, ONEREG_FULL, flags))
		ret = write_value(arrival, row, reg, record);
	if (!ret && record)
		arrival->op.done++;
	return ret;
}

/* Write the identification registers, or all others, as decided. */
static int write_rows(struct arrival *arrival, bool identification)
{
	int ret = 0;

	for (size_t i = 0; i < arrival->count && !ret; i++) {
		const struct onereg_register *reg = register_of(arrival->rows[i].id);

		if ((reg && reg->write == ONEREG_WRITE_ID) == identification)
			ret = write_row(arrival, &arrival->rows[i]);
	}
	return ret;
}

static int write_identification(struct arrivals *all)
{
	int ret = 0;

	for (size_t i = 0; i < all->count && !ret; i++) {
		struct arrival *arrival = &all->each[i];

		arrival->op.total = arrival->ends.index.count;
		if (!arrival->ends.finalized)
			ret = settle(arrival);
		if (!ret)
			ret = write_rows(arrival, true);
	}
	return ret;
}

/* ---- What comes of it ---- */

/* Report a register that is listed or not, other than was decided; returns -EIO. */
static int fail_listed(const struct arrival *arrival, int ret, uint64_t id, const char *why)
{
	if (!ret)
		ret = onereg_op_fail_register(&arrival->op, -EIO, id, NULL, why);
	onereg_op_fail_name(&arrival->op, id, NULL);
	return ret;
}

/* True if a register is decided as listed (true) or not, and KVM answers otherwise. */
static int check_id(const struct arrival *arrival, const struct onereg_id_list *list, uint64_t id,
		    int ret)
{
	const struct onereg_present *held = onereg_find_held(&arrival->ends.there, id);
	const bool is_listed = onereg_is_listed(list, id);

	if (is_listed && !held)
		return fail_listed(arrival, ret, id,
				   "the vCPU lists other registers than was decided: it has come");
	if (!is_listed && held)
		return fail_listed(arrival, ret, id,
				   "the vCPU lists other registers than was decided: it has gone");
	return ret;
}

static bool is_uncertain(const struct onereg_there *there, uint64_t id)
{
	for (size_t i = 0; i < there->count; i++) {
		if (there->held[i].id == id)
			return there->held[i].uncertain;
	}
	return false;
}

/* Whichever comes first beyond last: next, or an id that the spec does not know; 0: neither. */
static uint64_t earlier_unknown(uint64_t id, uint64_t last, uint64_t next)
{
	return id > last && (!next || id < next) && !register_of(id) ? id : next;
}

/* The smallest id beyond last that the spec does not know, listed or decided as such; 0: none. */
static uint64_t next_unknown(const struct arrival *arrival, const struct onereg_id_list *list,
			     uint64_t last)
{
	const struct onereg_there *there = &arrival->ends.there;
	uint64_t next = 0;

	for (size_t i = 0; i < list->count; i++)
		next = earlier_unknown(list->ids[i], last, next);
	for (size_t i = 0; i < there->count; i++)
		next = earlier_unknown(there->held[i].id, last, next);
	return next;
}

/* Compare the list with the one that the decision was made for. */
static int check_list(const struct arrival *arrival)
{
	struct onereg_id_list list;
	int ret = onereg_op_list(&arrival->op, &list);

	if (ret)
		return ret;
	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		uint64_t id = onereg_arm64.order[i];

		if (!is_uncertain(&arrival->ends.there, id))
			ret = check_id(arrival, &list, id, ret);
	}
	for (uint64_t id = next_unknown(arrival, &list, 0); id; id = next_unknown(arrival, &list, id))
		ret = check_id(arrival, &list, id, ret);
	free(list.ids);
	return ret;
}

/* Store at value the value that a row leaves at the destination; false where nothing tells. */
static bool expect(const struct arrival *arrival, const struct onereg_decision *row, void *value)
{
	const struct onereg_register *reg = register_of(row->id);
	const struct onereg_record *record = onereg_find_record(&arrival->ends.index, row->id);
	const size_t size = onereg_size(row->id);

	if (reg && (reg->flags & ONEREG_VOLATILE))
		return false;
	switch (row->verdict) {
	case ONEREG_VERDICT_SAME:
	case ONEREG_VERDICT_WRITE:
		memcpy(value, record->value, size);
		return true;
	case ONEREG_VERDICT_RESET:
	case ONEREG_VERDICT_CHANGED:
		onereg_store_number(value, size, row->has_reads ? row->reads : row->value);
		return true;
	default:
		return false;
	}
}

static bool is_as_expected(const struct onereg_decision *row, const void *expected, const void *held)
{
	const size_t size = onereg_size(row->id);

	if (size > sizeof(row->computed))
		return !memcmp(expected, held, size);
	return !((onereg_load_number(expected, size) ^ onereg_load_number(held, size)) &
		 ~row->computed);
}

/* Compare what is held with what was decided. */
static int read_back(const struct arrival *arrival)
{
	int ret = 0;

	for (size_t i = 0; i < arrival->count; i++) {
		const struct onereg_decision *row = &arrival->rows[i];
		uint8_t expected[ONEREG_MAX_SIZE];
		uint8_t held[ONEREG_MAX_SIZE];
		int failed;

		if (!expect(arrival, row, expected))
			continue;
		failed = onereg_op_read(&arrival->op, row->id, held);
		if (failed)
			return failed;
		if (is_as_expected(row, expected, held))
			continue;
		if (!ret)
			ret = onereg_op_fail_register(&arrival->op, -EIO, row->id, expected,
						      "the vCPU holds another value afterwards");
		onereg_op_fail_name(&arrival->op, row->id, NULL);
	}
	return ret;
}

/* ---- Restore ---- */

static int restore(struct arrivals *all, struct onereg_decisions *decisions)
{
	int ret = 0;

	for (size_t i = 0; i < all->count && !ret; i++)
		ret = prepare(&all->each[i]);
	if (!ret)
		ret = decide(all);
	if (!ret)
		ret = hand_over(all, decisions);
	if (!ret)
		ret = refuse(all);
	if (!ret)
		ret = write_identification(all);
	for (size_t i = 0; i < all->count && !ret; i++)
		ret = check_list(&all->each[i]);
	for (size_t i = 0; i < all->count && !ret; i++)
		ret = write_rows(&all->each[i], false);
	for (size_t i = 0; i < all->count && !ret; i++)
		ret = read_back(&all->each[i]);
	return ret;
}

int onereg_restore_all(const struct onereg_incoming *incoming, size_t count,
		       const struct onereg_options *options, struct onereg_decisions *decisions,
		       struct onereg_error *error)
{
	struct arrivals all;
	int ret = begin_saves(&all, "restore", incoming, count, options, error);

	if (!ret)
		ret = restore(&all, decisions);
	end(&all);
	return ret;
}

/* One vCPU without options, whose VM's registers may have been written with another. */
static int restore_one(const struct onereg_incoming *incoming, unsigned int flags,
		       struct onereg_error *error)
{
	struct arrivals all;
	int ret = begin_saves(&all, "restore", incoming, 1, NULL, error);

	if (!ret) {
		all.each[0].ends.secondary = flags & ONEREG_SECONDARY;
		ret = restore(&all, NULL);
	}
	end(&all);
	return ret;
}

int onereg_restore(const struct onereg_io *io, const void *buffer, size_t length,
		   unsigned int flags, struct onereg_error *error)
{
	const struct onereg_incoming incoming = { .io = io, .save = buffer, .length = length };

	return restore_one(&incoming, flags, error);
}

int onereg_restore_records(const struct onereg_io *io, const void *records, size_t length,
			   unsigned int flags, struct onereg_error *error)
{
	const struct onereg_incoming incoming = {
		.io = io, .save = records, .length = length, .bare = true,
	};

	return restore_one(&incoming, flags, error);
}
