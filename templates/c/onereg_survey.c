// SPDX-License-Identifier: 0BSD
/*
 * The list and the values of a vCPU once the identification registers of a save stand; see
 * onereg_ends.h.
 * Edited in templates/c/onereg_survey.c; `onereg generate` copies it.
 */

#include "onereg_ends.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- The save ---- */

static int compare_records(const void *a, const void *b)
{
	const struct onereg_record *left = a;
	const struct onereg_record *right = b;

	return (left->id > right->id) - (left->id < right->id);
}

int onereg_index_records(const struct onereg_operation *op, const void *records, size_t length,
			 size_t count, struct onereg_index *index)
{
	struct onereg_record *record;
	size_t offset = 0;

	index->count = 0;
	index->records = calloc(count + 1, sizeof(*index->records));
	if (!index->records)
		return onereg_op_fail(op, -ENOMEM, "input", NULL);
	record = index->records;
	while (onereg_next_record(records, length, &offset, record))
		record++;
	index->count = count;
	qsort(index->records, count, sizeof(*index->records), compare_records);
	return 0;
}

/* The number that a save has for a register. */
static bool saved_number(const void *ctx, uint64_t id, uint64_t *number)
{
	const struct onereg_ends *ends = ctx;
	const struct onereg_record *record = onereg_find_record(&ends->index, id);

	if (!record)	/* what some of a vCPU's registers do not say is the destination's own */
		return ends->partial && onereg_own(ends, id, number);
	if (record->size > sizeof(*number))
		return false;
	*number = onereg_load_number(record->value, record->size);
	return true;
}

/* ---- The destination ---- */

static int compare_held(const void *a, const void *b)
{
	const struct onereg_present *left = a;
	const struct onereg_present *right = b;

	return (left->id > right->id) - (left->id < right->id);
}

/* Room for registers without their values, in memory that the caller frees. */
static int lay_out(const struct onereg_operation *op, const struct onereg_id_list *list,
		   struct onereg_there *there)
{
	/* The registers that an ID register brings are registers of the table. */
	size_t most = list->count + onereg_arm64_move_count;

	there->held = calloc(most + 1, sizeof(*there->held));
	if (!there->held)
		return onereg_op_fail(op, -ENOMEM, "registers", NULL);
	for (size_t i = 0; i < list->count; i++)
		there->held[i].id = list->ids[i];
	there->count = list->count;
	qsort(there->held, there->count, sizeof(*there->held), compare_held);
	return 0;
}

static struct onereg_present *find_present(const struct onereg_there *there, uint64_t id)
{
	return (struct onereg_present *)onereg_find_held(there, id);
}

/* The number that the destination has now. */
static bool own_number(const void *ctx, uint64_t id, uint64_t *number)
{
	return onereg_own(ctx, id, number);
}

/* The number that it will have. */
static bool later_number(const void *ctx, uint64_t id, uint64_t *number)
{
	return saved_number(ctx, id, number) || onereg_own(ctx, id, number);
}

/*
 * See which registers come and go by the table: one that is listed only while the guest can reach
 * it goes, and one that the guest cannot reach now may come.
 */
static void predict(struct onereg_ends *ends)
{
	struct onereg_there *there = &ends->there;
	struct onereg_present *coming = there->held + there->count;

	for (size_t i = 0; i < onereg_arm64_move_count; i++) {
		const struct onereg_move *move = &onereg_arm64_moves[i];
		struct onereg_present *held;
		enum onereg_reach now, then;

		if (!move->hidden ||
		    (ends->kernel && !onereg_within(ends->kernel, move->hidden_since, 0)))
			continue;
		held = find_present(there, move->id);
		now = onereg_reach(move->id, own_number, ends);
		then = onereg_reach(move->id, later_number, ends);
		if (held && now == ONEREG_REACH_SOME && then == ONEREG_REACH_NONE) {
			held->uncertain = true;
			held->gone = true;
		} else if (!held && onereg_find_record(&ends->index, move->id) &&
			   now == ONEREG_REACH_NONE && then == ONEREG_REACH_SOME) {
			coming->id = move->id;
			coming->uncertain = onereg_is_dated(ends, move->id);
			coming++;
		}
	}
	there->count = (size_t)(coming - there->held);
	qsort(there->held, there->count, sizeof(*there->held), compare_held);
}

static int read_own(const struct onereg_operation *op, struct onereg_ends *ends)
{
	struct onereg_id_list list;
	int ret = onereg_op_list(op, &list);

	if (ret)
		return ret;
	ret = lay_out(op, &list, &ends->there);
	for (size_t i = 0; i < list.count && !ret; i++) {
		struct onereg_present *held = find_present(&ends->there, list.ids[i]);

		ret = onereg_op_read(op, held->id, held->value);
		held->known = true;
	}
	free(list.ids);
	if (!ret)
		predict(ends);
	return ret;
}

/*
 * The vCPU's own values; not known where it does not tell before it is finalized.  The scratch
 * vCPU's value counts of a register that the vCPU has not yet.
 */
static int read_held(const struct onereg_operation *op, const struct onereg_trial *trial,
		     struct onereg_present *held)
{
	int ret = op->io->get(op->io->ctx, held->id, held->value);

	if (ret == -ENOENT)
		ret = onereg_op_read(&trial->op, held->id, held->value);
	else if (ret && ret != -EPERM)
		onereg_op_fail_register(op, ret, held->id, NULL, NULL);
	held->known = !ret;
	return ret == -EPERM ? 0 : ret;
}

static int read_with_scratch(const struct onereg_operation *op, struct onereg_ends *ends,
			     struct onereg_trial *trial)
{
	int ret = onereg_try(trial, &ends->index, ends->secondary);

	ends->attempts = trial->attempts;
	ends->attempt_count = trial->count;
	if (!ret)
		ret = lay_out(op, &trial->listed, &ends->there);
	for (size_t i = 0; i < ends->there.count && !ret; i++)
		ret = read_held(op, trial, find_present(&ends->there, trial->listed.ids[i]));
	return ret;
}

int onereg_survey(const struct onereg_operation *op, struct onereg_ends *ends,
		  struct onereg_trial *trial)
{
	const char *kernel = ends->options->kernel;

	ends->saved = saved_number;
	ends->ctx = ends;
	ends->kernel = onereg_parse_release(kernel ? kernel : op->io->origin.kernel);
	return trial ? read_with_scratch(op, ends, trial) : read_own(op, ends);
}

void onereg_end_survey(struct onereg_ends *ends)
{
	free(ends->index.records);
	free(ends->there.held);
}
