// SPDX-License-Identifier: MIT
/*
 * One rule about a register, of any register of CASE, any table and any two ends: FUNCTION is one
 * of those below.
 */

#include "any_ends.h"
#include "any_table.h"

#define VLS_SIZE 64	/* of SVE_VLS */

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

/* Cases: the register settles the vector lengths, and then it is SVE_VLS, or it is another. */
static bool settles(uint64_t id)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

	return reg && reg->write == ONEREG_WRITE_BEFORE_FINALIZE;
}

static bool is_short(uint64_t id)
{
	return !settles(id) && onereg_size(id) <= 16;
}

static bool is_any(uint64_t id)
{
	return onereg_size(id);
}

/* What is promised of written_value() and identified(). */
static bool is_number_decided(const struct onereg_decision *row, const struct onereg_index *index)
{
	(void)index;
	return is_answer(row);
}

static uint64_t any_number(uint64_t id)
{
	ASSUME(onereg_size(id) <= sizeof(uint64_t));
	return nondet_u64();
}

static struct onereg_decision written(uint64_t id, const struct onereg_record *record,
				      const struct onereg_ends *ends)
{
	ASSUME(record && onereg_find_held(&ends->there, id));
	return onereg_written(id, record->value, ends);
}

static struct onereg_decision in_the_save_alone(uint64_t id, const struct onereg_record *record,
						const struct onereg_ends *ends)
{
	ASSUME(record && !onereg_find_held(&ends->there, id));
	return onereg_in_the_save_alone(id, record->value, ends);
}

static struct onereg_decision there_alone(uint64_t id, const struct onereg_record *record,
					  const struct onereg_ends *ends)
{
	ASSUME(!record && onereg_find_held(&ends->there, id));
	return onereg_there_alone(id, ends);
}

static struct onereg_decision written_value(uint64_t id, const struct onereg_record *record,
					    const struct onereg_ends *ends)
{
	(void)record;
	ASSUME(onereg_find_id(&onereg_arm64, id));
	return onereg_written_value(id, any_number(id), ends);
}

static struct onereg_decision identified(uint64_t id, const struct onereg_record *record,
					 const struct onereg_ends *ends)
{
	enum onereg_write write = nondet_bool() ? ONEREG_WRITE_ID : ONEREG_WRITE_CHECKED;

	(void)record;
	return onereg_identified(id, any_number(id), write, ends);
}

/* It decides nothing: with it the functions beside it, which read the same rows. */
static struct onereg_decision hold(uint64_t id, const struct onereg_record *record,
				   const struct onereg_ends *ends)
{
	(void)record;
	onereg_hold(id, any_number(id), ends);
	onereg_stateless(id);
	onereg_touched(id, ends);
	return onereg_answer(id, ONEREG_VERDICT_KEEP, "a reason");
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
	/* tables.c shows it of the real table. */
	ASSUME(onereg_arm64.registers[0].write != ONEREG_WRITE_BEFORE_FINALIZE ||
	       onereg_size(onereg_arm64.registers[0].id) == VLS_SIZE);
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
	ASSUME(CASE(id));
	record = onereg_find_record(&ends.index, id);
	row = FUNCTION(id, record, &ends);
	PROVE(row.id == id);
	PROVE(IS_RIGHT(&row, &ends.index));
	REACHED();
	return 0;
}
