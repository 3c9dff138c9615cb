// SPDX-License-Identifier: MIT
/* onereg_decide_ends() of any two ends, with any decision about each register. */

#include <stdlib.h>

#include "any_ends.h"
#include "any_table.h"

static uint8_t values[MOST_SIZE];

static void any_index(struct onereg_index *index, struct onereg_record *records)
{
	index->records = records;
	index->count = nondet_size();
	ASSUME(index->count <= MOST_RECORDS);
	for (size_t i = 0; i < MOST_RECORDS; i++) {
		records[i].id = any_id();
		records[i].size = onereg_size(records[i].id);
		records[i].value = values + MOST_SIZE - records[i].size;
	}
	ASSUME(is_index(index));
}

int main(void)
{
	static struct onereg_record records[MOST_RECORDS], others[MOST_RECORDS];
	static struct onereg_present held[MOST_RECORDS];
	struct onereg_error error;
	const struct onereg_operation op = { .error = nondet_bool() ? &error : NULL };
	const uint64_t waived = nondet_u64();
	struct onereg_options options = {
		.waived = &waived, .waived_count = nondet_bool(), .waived_kinds = nondet_u32(),
	};
	struct onereg_ends ends = { .options = &options }, first = { .options = &options };
	struct onereg_decision *rows;
	size_t count;
	bool is_first = nondet_bool();

	any_table();
	any_index(&ends.index, records);
	any_index(&first.index, others);
	__CPROVER_havoc_object(held);
	ends.there.held = held;
	ends.there.count = nondet_size();
	ASSUME(ends.there.count <= MOST_RECORDS && are_there(&ends.there));
	ends.partial = nondet_bool();
	ends.secondary = !is_first || nondet_bool();
	if (onereg_decide_ends(&op, &ends, is_first ? NULL : &first, &rows, &count))
		return 0;
	PROVE(count <= ends.index.count + ends.there.count);
	for (size_t i = 0; i < count; i++)
		PROVE(is_decision(&rows[i], &ends.index));
	free(rows);
	REACHED();
	return 0;
}
