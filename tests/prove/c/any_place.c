// SPDX-License-Identifier: MIT
/*
 * In the place of the loads and stores of onereg_place.c, which place.c is about: they are given
 * rows whose places are in the state, and the state is not looked at.
 */

#include "any_bytes.h"
#include "onereg_internal.h"
#include "proof.h"

extern struct onereg_layout layout;	/* of the harness */
extern const void *whole_state;
extern const void *whole_shadow;

static void check_state(const void *state)
{
	PROVE(state == whole_state || state == whole_shadow);
}

static void check_place(const struct onereg_place *place, size_t size)
{
	PROVE(onereg_place_holds(place, size));
	PROVE(place->offset <= layout.state_size);
	PROVE(place->size <= layout.state_size - place->offset);
}

static void check_row(const struct onereg_row *row)
{
	size_t size = onereg_size(row->id);

	check_place(&row->place, size);
	if (row->live_in)
		check_place(&row->live, size);
	if (row->parked.size)
		check_place(&row->parked, size);
}

uint64_t onereg_pstate_of(const struct onereg_layout *of, const struct onereg_row *row,
			  const void *state)
{
	check_state(state);
	if (!row)
		return 0;
	PROVE(row->place.size <= sizeof(uint64_t));
	check_row(row);
	if (of->el1_aarch32.size)
		check_place(&of->el1_aarch32, 1);
	return nondet_u64();
}

int onereg_load_row(const struct onereg_row *row, uint64_t pstate, const void *state, void *value)
{
	(void)pstate;
	check_state(state);
	check_row(row);
	PROVE(__CPROVER_w_ok(value, onereg_size(row->id)));
	if (nondet_bool())
		return -34;	/* -ERANGE */
	any_bytes(value, onereg_size(row->id));
	return 0;
}

int onereg_store_row(const struct onereg_row *row, uint64_t pstate, void *state, const void *value)
{
	(void)pstate;
	check_state(state);
	check_row(row);
	PROVE(__CPROVER_r_ok(value, onereg_size(row->id)));
	return nondet_bool() ? -34 : 0;
}
