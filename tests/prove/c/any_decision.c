// SPDX-License-Identifier: MIT
/*
 * In the place of the rules of onereg_absence.c and onereg_writing.c, and of the tables of
 * onereg_moves.c: any decision that can be carried out.
 */

#include "any_decision.h"

/* A register of a field, as tables.c shows it. */
static uint64_t any_field(void)
{
	uint64_t id = any_id();

	ASSUME(onereg_size(id) && onereg_size(id) <= sizeof(uint64_t));
	return id;
}

const struct onereg_move *onereg_find_move(uint64_t id)
{
	static struct onereg_move move;

	(void)id;
	move.hidden = nondet_bool();
	return &move;
}

enum onereg_reach onereg_reach(uint64_t id, onereg_lookup saved, const void *ctx)
{
	uint64_t number;
	enum onereg_reach reach = (enum onereg_reach)nondet_u32();

	(void)id;
	if (nondet_bool())
		saved(ctx, any_field(), &number);
	ASSUME(reach <= ONEREG_REACH_UNKNOWN);
	return reach;
}

uint32_t onereg_parse_release(const char *text)
{
	PROVE(__CPROVER_r_ok(text, 1));
	return nondet_u32();
}

struct onereg_decision onereg_in_the_save_alone(uint64_t id, const void *value,
						const struct onereg_ends *ends)
{
	uint64_t number;

	PROVE(__CPROVER_r_ok(value, onereg_size(id)));
	if (nondet_bool())
		ends->saved(ends->ctx, any_field(), &number);
	return any_decision(id);
}
