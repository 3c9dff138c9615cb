// SPDX-License-Identifier: MIT
/* In the place of onereg_holding.c, which rules.c is about: any state that a kernel may make. */

#include "any_ends.h"

struct onereg_holding onereg_hold(uint64_t id, uint64_t value, const struct onereg_ends *ends)
{
	struct onereg_holding holding = { .value = nondet_u64(), .computed = nondet_u64() };

	(void)id;
	(void)value;
	(void)ends;
	holding.unsure = nondet_bool() ? "a reason" : NULL;
	return holding;
}

uint64_t onereg_stateless(uint64_t id)
{
	(void)id;
	return nondet_u64();
}

uint64_t onereg_touched(uint64_t id, const struct onereg_ends *ends)
{
	(void)id;
	(void)ends;
	return nondet_u64();
}
