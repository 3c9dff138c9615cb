// SPDX-License-Identifier: MIT
/*
 * In the place of onereg_survey.c, onereg_trial.c and onereg_deciding.c: any index, any
 * registers of the destination and any decisions that can be carried out, in memory that is not
 * freed.
 */

#include "any_ends.h"

static struct onereg_record records_memory[MOST_RECORDS];
static struct onereg_present held_memory[MOST_RECORDS];
static struct onereg_decision rows_memory[MOST_RECORDS];

int onereg_op_read_save(const struct onereg_operation *op, const void *buffer, size_t length,
			struct onereg_saved *saved)
{
	struct onereg_saved any;
	int code = any_code();

	(void)op;
	PROVE(__CPROVER_r_ok(buffer, length));
	any.records = buffer;
	any.records_length = length;
	any.origin.kernel[ONEREG_RELEASE_SIZE - 1] = 0;
	*saved = any;
	return code;
}

int onereg_op_check_records(const struct onereg_operation *op, const void *records, size_t length,
			    size_t *count)
{
	(void)op;
	PROVE(__CPROVER_r_ok(records, length));
	*count = nondet_size();
	return any_code();
}

uint32_t onereg_parse_release(const char *text)
{
	PROVE(__CPROVER_r_ok(text, 1));
	return nondet_u32();
}

int onereg_index_records(const struct onereg_operation *op, const void *records, size_t length,
			 size_t count, struct onereg_index *index)
{
	static uint8_t values[MOST_RECORDS][MOST_SIZE];

	(void)op;
	(void)count;
	PROVE(__CPROVER_r_ok(records, length));
	index->count = 0;
	if (nondet_bool())
		return -12;	/* -ENOMEM */
	index->records = records_memory;
	__CPROVER_havoc_object(values);
	index->count = nondet_size();
	ASSUME(index->count <= MOST_RECORDS);
	for (size_t i = 0; i < MOST_RECORDS; i++) {
		uint64_t id = any_id();

		index->records[i].id = id;
		index->records[i].size = onereg_size(id);
		index->records[i].value = values[i] + MOST_SIZE - onereg_size(id);
	}
	ASSUME(is_index(index));
	return 0;
}

int onereg_survey(const struct onereg_operation *op, struct onereg_ends *ends,
		  struct onereg_trial *trial)
{
	(void)op;
	PROVE(ends->options && is_index(&ends->index));
	PROVE(!trial || trial->op.io == ends->options->scratch);
	ends->there.held = held_memory;
	ends->there.count = nondet_size();
	ASSUME(ends->there.count <= MOST_RECORDS);
	for (size_t i = 0; i < MOST_RECORDS; i++) {
		ends->there.held[i].id = any_id();
		ends->there.held[i].gone = nondet_bool();
		ends->there.held[i].uncertain = nondet_bool();
	}
	ASSUME(are_there(&ends->there));
	return any_code();
}

int onereg_decide_ends(const struct onereg_operation *op, const struct onereg_ends *ends,
		       const struct onereg_ends *first, struct onereg_decision **rows,
		       size_t *count)
{
	(void)op;
	PROVE(!first || is_index(&first->index));
	if (nondet_bool())
		return -12;	/* -ENOMEM */
	*rows = rows_memory;
	*count = nondet_size();
	ASSUME(*count <= MOST_RECORDS);
	for (size_t i = 0; i < MOST_RECORDS; i++) {
		struct onereg_decision row = any_decision(any_id());

		ASSUME(is_decision(&row, &ends->index));
		(*rows)[i] = row;
	}
	return 0;
}

void onereg_end_trial(struct onereg_trial *trial)
{
	(void)trial;
}

void onereg_end_survey(struct onereg_ends *ends)
{
	(void)ends;
}

const struct onereg_record *onereg_find_record(const struct onereg_index *index, uint64_t id)
{
	for (size_t i = 0; i < index->count; i++) {
		if (index->records[i].id == id)
			return &index->records[i];
	}
	return NULL;
}

const struct onereg_present *onereg_find_held(const struct onereg_there *there, uint64_t id)
{
	for (size_t i = 0; i < there->count; i++) {
		if (there->held[i].id == id)
			return there->held[i].gone ? NULL : &there->held[i];
	}
	return NULL;
}

const char *onereg_field_name(uint64_t id, unsigned int bit)
{
	(void)id;
	PROVE(bit < 64);
	return nondet_bool() ? "FIELD" : NULL;
}
