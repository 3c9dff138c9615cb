// SPDX-License-Identifier: MIT
/* In the place of onereg_identified(), which rules.c is about: any decision that it can make. */

#include "any_ends.h"

struct onereg_decision onereg_identified(uint64_t id, uint64_t value, enum onereg_write write,
					 const struct onereg_ends *ends)
{
	struct onereg_decision decision = any_decision(id);

	(void)value;
	(void)ends;
	PROVE(write == ONEREG_WRITE_ID || write == ONEREG_WRITE_CHECKED);
	PROVE(onereg_size(id) && onereg_size(id) <= sizeof(uint64_t));
	ASSUME(is_answer(&decision));
	return decision;
}
