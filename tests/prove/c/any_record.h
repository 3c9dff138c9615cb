/* SPDX-License-Identifier: MIT */
/*
 * What onereg_op_check_records() finds out: records.c shows it, any_record.c takes it for
 * granted.
 */
#ifndef ANY_RECORD_H
#define ANY_RECORD_H

#include "onereg_internal.h"

#define MOST_CHECKED 3

/* True of so many whole records of arm64, each of a register of its own. */
static inline bool are_records(const void *records, size_t length, size_t count)
{
	uint64_t ids[MOST_CHECKED];
	struct onereg_record record;
	size_t offset = 0;
	size_t walked = 0;

	while (onereg_next_record(records, length, &offset, &record)) {
		if (onereg_id_objection(record.id) || walked == MOST_CHECKED)
			return false;
		for (size_t i = 0; i < walked; i++) {
			if (ids[i] == record.id)
				return false;
		}
		ids[walked++] = record.id;
	}
	return offset == length && walked == count;
}

#endif /* ANY_RECORD_H */
