// SPDX-License-Identifier: MIT
/*
 * The rules about one register: onereg_written(), onereg_in_the_save_alone() or
 * onereg_there_alone(), of any register, any table and any two ends.
 */

#include "any_ends.h"
#include "any_table.h"

static struct onereg_record records[MOST_RECORDS];
static struct onereg_present held[MOST_RECORDS];
static uint8_t values[MOST_RECORDS][MOST_SIZE];
static uint64_t masks[ONEREG_MASKS];

static bool any_saved(const void *ctx, uint64_t id, uint64_t *number)
{
	(void)ctx;
	(void)id;
	*number = nondet_u64();
	return nondet_bool();
}

int main(void)
{
	struct onereg_options options;
	struct onereg_attempt attempt;
	struct onereg_ends ends;
	struct onereg_decision row;
	uint64_t id = any_id();
	const struct onereg_record *record;

	any_table();
	__CPROVER_havoc_object(held);
	__CPROVER_havoc_object(values);
	__CPROVER_havoc_object(masks);
	options.masks = nondet_bool() ? masks : NULL;
	options.kernel = NULL;
	options.scratch = NULL;
	ends.saved = any_saved;
	ends.options = &options;
	ends.index.records = records;
	ends.there.held = held;
	ends.attempts = &attempt;
	ASSUME(ends.index.count <= MOST_RECORDS && ends.there.count <= MOST_RECORDS);
	ASSUME(ends.attempt_count <= 1);
	for (size_t i = 0; i < MOST_RECORDS; i++) {
		records[i].id = any_id();
		records[i].size = onereg_size(records[i].id);
		records[i].value = values[i] + MOST_SIZE - records[i].size;
		held[i].id = any_id();
	}
	ASSUME(is_index(&ends.index) && are_there(&ends.there));
	record = onereg_find_record(&ends.index, id);
	switch (FUNCTION) {
	case 0:
		ASSUME(record && onereg_find_held(&ends.there, id));
		row = onereg_written(id, record->value, &ends);
		break;
	case 1:
		ASSUME(record && !onereg_find_held(&ends.there, id));
		row = onereg_in_the_save_alone(id, record->value, &ends);
		break;
	default:
		ASSUME(!record && onereg_find_held(&ends.there, id));
		row = onereg_there_alone(id, &ends);
	}
	PROVE(row.id == id);
	PROVE(is_decision(&row, &ends.index));
	REACHED();
	return 0;
}
