// SPDX-License-Identifier: MIT
/*
 * onereg_store_row() and onereg_load_row() of any row of a register of REGISTER_SIZE bytes that
 * onereg_open() takes, in any mode, any state of STATE_SIZE bytes and any value: nothing beyond the
 * state, and what is stored is loaded.
 */

#include <string.h>

#include "any_row.h"

#define WIDEST 16

static bool overlap(const struct onereg_place *a, const struct onereg_place *b)
{
	return a->offset < b->offset + b->size && b->offset < a->offset + a->size;
}

int main(void)
{
	struct onereg_row row = { .id = nondet_u64(), .live_in = nondet_u32() };
	uint8_t state[STATE_SIZE], value[WIDEST], loaded[WIDEST];
	uint64_t pstate = nondet_u64();
	size_t size = onereg_size(row.id);

	ASSUME(size == REGISTER_SIZE);
	row.user = nondet_bool();
	row.mirror = nondet_bool();
	row.place = any_place(size);
	row.live = any_place(size);
	if (nondet_bool())
		row.parked = any_place(size);
	ASSUME(!overlap(&row.place, &row.live));
	ASSUME(!row.parked.size ||
	       (!overlap(&row.parked, &row.live) && !overlap(&row.parked, &row.place)));
	if (onereg_store_row(&row, pstate, state, value))
		return 0;
	PROVE(!onereg_load_row(&row, pstate, state, loaded));
	PROVE(!memcmp(loaded, value, size));
	REACHED();
	return 0;
}
