/* SPDX-License-Identifier: MIT */
/* Any decision about a register. */
#ifndef ANY_DECISION_H
#define ANY_DECISION_H

#include "any_vcpu.h"
#include "onereg_ends.h"

static inline struct onereg_decision any_decision(uint64_t id)
{
	struct onereg_decision decision;

	decision.id = id;
	decision.name = NULL;
	decision.reason = "a reason";
	ASSUME((uint32_t)decision.verdict <= ONEREG_VERDICT_UNKNOWN);
	ASSUME((uint32_t)decision.kind <= ONEREG_KIND_DISAGREES);
	return decision;
}

#endif /* ANY_DECISION_H */
