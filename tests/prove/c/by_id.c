// SPDX-License-Identifier: MIT
/*
 * onereg_store() and onereg_load() of any id, with any layout of a register of REGISTER_SIZE bytes
 * and of PSTATE, and any state: nothing beyond the state.
 */

#include <errno.h>

#include "any_row.h"
#include "onereg_ids.h"

static struct onereg_row any_row(uint64_t id)
{
	struct onereg_row row = { .id = id, .live_in = nondet_u32() };

	row.user = nondet_bool();
	row.mirror = nondet_bool();
	row.place = any_place(onereg_size(id));
	row.live = any_place(onereg_size(id));
	if (nondet_bool())
		row.parked = any_place(onereg_size(id));
	return row;
}

int main(void)
{
	struct onereg_row rows[2];
	struct onereg_layout layout = { .rows = rows };
	uint8_t state[STATE_SIZE], value[REGISTER_SIZE];
	uint64_t id = nondet_u64();
	int ret;

	ASSUME(onereg_size(id) == REGISTER_SIZE);
	rows[0] = any_row(id);
	rows[1] = any_row(ONEREG_ARM64_PSTATE);
	layout.row_count = nondet_size();
	ASSUME(layout.row_count <= 2);
	if (nondet_bool())
		layout.el1_aarch32 = any_place(1);
	ret = onereg_store(&layout, state, id, value);
	PROVE(!ret || ret == -ENOENT || ret == -ERANGE);
	ret = onereg_load(&layout, state, id, value);
	PROVE(!ret || ret == -ENOENT || ret == -ERANGE);
	REACHED();
	return 0;
}
