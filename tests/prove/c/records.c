// SPDX-License-Identifier: MIT
/* onereg_check_records() of any bytes up to MOST_BYTES, and a walk over them. */

#include "any_record.h"
#include "any_table.h"
#include "proof.h"

int main(void)
{
	uint8_t input[MOST_BYTES];
	size_t length = nondet_size();
	struct onereg_record record;
	struct onereg_error error;
	size_t offset = 0;
	size_t count;
	const uint8_t *records;

	any_table();
	ASSUME(length <= MOST_BYTES);
	records = input + (MOST_BYTES - length);	/* ends where the object does */
	if (onereg_check_records(records, length, &count, nondet_bool() ? &error : NULL))
		return 0;
	PROVE(are_records(records, length, count));
	while (onereg_next_record(records, length, &offset, &record)) {
		PROVE(record.size == onereg_size(record.id));
		PROVE(record.value + record.size <= records + length);
	}
	REACHED();
	return 0;
}
