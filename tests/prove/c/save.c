// SPDX-License-Identifier: MIT
/* onereg_save() of a vCPU that may answer anything, into memory of any size. */

#include <stdlib.h>

#include "any_vcpu.h"
#include "onereg_record.h"

int main(void)
{
	static uint8_t memory[ONEREG_SAVE_HEADER + MOST_IDS * (8 + MOST_SIZE)];
	size_t capacity = nondet_size();
	struct onereg_error error;
	size_t length;
	int ret;

	ASSUME(capacity <= sizeof(memory));
	ret = onereg_save(&any_io, nondet_bool() ? memory + (sizeof(memory) - capacity) : NULL, capacity,
			  &length, nondet_bool() ? &error : NULL);
	PROVE(ret <= 0);
	PROVE(ret || length <= sizeof(memory));
	REACHED();
	return 0;
}
