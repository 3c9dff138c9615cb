// SPDX-License-Identifier: MIT
/*
 * onereg_index_records() of any checked records, or onereg_survey() of a vCPU that may answer
 * anything.
 */

#include <stdlib.h>

#include "any_ends.h"
#include "any_record.h"
#include "any_table.h"

/* One row of any kind. */
const struct onereg_move onereg_arm64_moves[1];
const size_t onereg_arm64_move_count = 1;

/* As onereg_try() leaves it. */
int onereg_try(struct onereg_trial *trial, const struct onereg_index *index, bool secondary)
{
	(void)secondary;
	PROVE(is_index(index));
	trial->attempts = NULL;
	trial->count = 0;
	return onereg_op_list(&trial->op, &trial->listed);
}

static int index_records(const struct onereg_operation *op)
{
	uint8_t input[MOST_BYTES];
	size_t length = nondet_size(), count = nondet_size();
	const uint8_t *records;
	struct onereg_index index;

	ASSUME(length <= MOST_BYTES);
	records = input + MOST_BYTES - length;
	ASSUME(are_records(records, length, count));
	if (onereg_index_records(op, records, length, count, &index))
		return -1;
	PROVE(index.count == count && is_index(&index));
	free(index.records);
	return 0;
}

static int survey(const struct onereg_operation *op)
{
	static struct onereg_record record;
	static uint8_t value[MOST_SIZE];
	const struct onereg_options options = { 0 };
	struct onereg_trial trial = { .op = *op };
	struct onereg_ends ends = { .options = &options };

	__CPROVER_havoc_object((void *)onereg_arm64_moves);
	record.id = any_id();
	record.size = onereg_size(record.id);
	record.value = value + MOST_SIZE - record.size;
	ends.index.records = &record;
	ends.index.count = nondet_bool();
	ASSUME(is_index(&ends.index));
	ends.partial = nondet_bool();
	ends.secondary = nondet_bool();
	if (onereg_survey(op, &ends, HAS_TRIAL ? &trial : NULL))
		return -1;
	PROVE(are_there(&ends.there));
	PROVE(ends.there.count <= MOST_IDS + onereg_arm64_move_count);
	free(ends.there.held);
	return 0;
}

int main(void)
{
	struct onereg_error error;
	const struct onereg_operation op = {
		.name = "restore", .io = &any_io, .error = nondet_bool() ? &error : NULL,
	};

	any_table();
	if (FUNCTION(&op))
		return 0;
	REACHED();
	return 0;
}
