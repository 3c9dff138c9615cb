// SPDX-License-Identifier: MIT
/* onereg_save() of a vCPU that may answer anything, into memory of any size. */

#include "any_table.h"
#include "any_vcpu.h"
#include "onereg_record.h"

#define MOST_BYTES (ONEREG_SAVE_HEADER + MOST_IDS * (sizeof(uint64_t) + MOST_SIZE))

int main(void)
{
	static uint8_t memory[MOST_BYTES];
	size_t capacity = nondet_size();
	struct onereg_io io = any_io;
	struct onereg_error error;
	size_t length;
	int ret;

	any_table();
	__CPROVER_havoc_slice(&io.origin, sizeof(io.origin));
	ASSUME(capacity <= MOST_BYTES);
	ret = onereg_save(&io, nondet_bool() ? memory + MOST_BYTES - capacity : NULL, capacity,
			  &length, nondet_bool() ? &error : NULL);
	PROVE(ret <= 0);
	PROVE(ret || length <= MOST_BYTES);
	REACHED();
	return 0;
}
