/* SPDX-License-Identifier: MIT */
/*
 * What is found out about the two ends of a move: ends.c and deciding.c show that it is so, and
 * what stands in their place makes any such.
 */
#ifndef ANY_ENDS_H
#define ANY_ENDS_H

#include "any_decision.h"

/* Records of a save, and registers of the destination, at most. */
#ifndef MOST_RECORDS
#define MOST_RECORDS 1
#endif

static inline bool is_index(const struct onereg_index *index)
{
	for (size_t i = 0; i < index->count; i++) {
		const struct onereg_record *record = &index->records[i];

		if (!record->size || record->size != onereg_size(record->id) ||
		    !__CPROVER_r_ok(record->value, record->size) ||
		    (i && index->records[i - 1].id >= record->id))
			return false;
	}
	return true;
}

static inline bool are_there(const struct onereg_there *there)
{
	for (size_t i = 0; i < there->count; i++) {
		if (!onereg_size(there->held[i].id) ||
		    (i && there->held[i - 1].id >= there->held[i].id))
			return false;
	}
	return true;
}

/* True of a decision that can be carried out: what it needs of the save is there. */
static inline bool is_decision(const struct onereg_decision *row, const struct onereg_index *index)
{
	const struct onereg_record *record = onereg_find_record(index, row->id);
	bool is_wide = onereg_size(row->id) > sizeof(row->value);

	if (!onereg_size(row->id) || (uint32_t)row->verdict > ONEREG_VERDICT_UNKNOWN)
		return false;
	if (row->verdict == ONEREG_VERDICT_SAME || row->verdict == ONEREG_VERDICT_WRITE)
		return record;
	if (row->verdict == ONEREG_VERDICT_RESET || row->verdict == ONEREG_VERDICT_CHANGED)
		return !is_wide;
	return !row->has_value || !is_wide || record;
}

/* True of a decision about a number that may be written, of which the save need not have one. */
static inline bool is_answer(const struct onereg_decision *row)
{
	return onereg_size(row->id) && onereg_size(row->id) <= sizeof(row->value) &&
	       (row->verdict == ONEREG_VERDICT_WRITE || row->verdict == ONEREG_VERDICT_CHANGED ||
		row->verdict == ONEREG_VERDICT_REFUSE || row->verdict == ONEREG_VERDICT_UNKNOWN);
}

#endif /* ANY_ENDS_H */
