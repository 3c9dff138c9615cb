// SPDX-License-Identifier: MIT
/*
 * onereg_open() of any layout on a vCPU that may answer anything, then onereg_get() with any
 * bytes in the place of raw.
 */

#include "any_opened.h"

int main(void)
{
	static struct onereg_vcpu vcpu;
	struct onereg_error error;
	struct onereg_error *report = nondet_bool() ? &error : NULL;
	size_t capacity = nondet_size();

	any_table();
	any_layout();
	ASSUME(capacity <= RAW);
	if (onereg_open(&vcpu, &layout, &any_io, raw_memory + RAW - capacity, capacity,
			nondet_u32(), report))
		return 0;
	PROVE(is_opened(&vcpu));
	any_raw(&vcpu);
	PROVE(onereg_get(&vcpu, (void *)whole_state, report) <= 0);
	PROVE(is_opened(&vcpu));
	REACHED();
	return 0;
}
