// SPDX-License-Identifier: MIT
/* In the place of the rules, which rules.c is about: any decision that they can make. */

#include "any_ends.h"

static struct onereg_decision decided(uint64_t id, const struct onereg_ends *ends)
{
	struct onereg_decision decision = any_decision(id);

	ASSUME(is_decision(&decision, &ends->index));
	return decision;
}

struct onereg_decision onereg_written(uint64_t id, const void *value,
				      const struct onereg_ends *ends)
{
	PROVE(__CPROVER_r_ok(value, onereg_size(id)));
	PROVE(onereg_find_record(&ends->index, id) && onereg_find_held(&ends->there, id));
	return decided(id, ends);
}

struct onereg_decision onereg_in_the_save_alone(uint64_t id, const void *value,
						const struct onereg_ends *ends)
{
	PROVE(__CPROVER_r_ok(value, onereg_size(id)));
	return decided(id, ends);
}

struct onereg_decision onereg_there_alone(uint64_t id, const struct onereg_ends *ends)
{
	return decided(id, ends);
}

struct onereg_decision onereg_refusal(uint64_t id, enum onereg_kind kind, const char *reason)
{
	struct onereg_decision decision = any_decision(id);

	(void)reason;
	decision.verdict = ONEREG_VERDICT_REFUSE;
	decision.kind = kind;
	decision.has_value = false;
	return decision;
}
