// SPDX-License-Identifier: 0BSD
/*
 * Registers that one end of a move lacks; see onereg_ends.h.
 * Edited in templates/c/onereg_absence.c; `onereg generate` copies it.
 */

#include "onereg_ends.h"

static const char untold[] =
	"the save lacks the ID registers that tell whether the guest can reach it";

/* The values that a kernel without a register may behave as if it held. */
struct meant {
	const struct onereg_value_since *first;
	size_t count;
};

static struct meant meant_by(const struct onereg_move *move, uint32_t kernel)
{
	struct meant meant = { move->values, move->value_count };

	if (!kernel)
		return meant;
	for (meant.count = 0; meant.count < move->value_count; meant.count++) {
		if (!onereg_within(kernel, move->values[meant.count].since, 0))
			break;
	}
	if (meant.count) {
		meant.first += meant.count - 1;
		meant.count = 1;
	}
	return meant;
}

/* True if they are all the same. */
static bool is_one(const struct meant *meant)
{
	for (size_t i = 1; i < meant->count; i++) {
		if (meant->first[i].value != meant->first[0].value)
			return false;
	}
	return meant->count;
}

static bool has(const struct meant *meant, uint64_t value, uint64_t state)
{
	for (size_t i = 0; i < meant->count; i++) {
		if ((meant->first[i].value & state) == (value & state))
			return true;
	}
	return false;
}

struct onereg_decision onereg_in_the_save_alone(uint64_t id, const void *value,
						const struct onereg_ends *ends)
{
	const struct onereg_move *move = onereg_find_move(id);
	const struct meant meant = meant_by(move, ends->kernel);
	enum onereg_reach reach;

	if (!onereg_find_id(&onereg_arm64, id))
		return onereg_refusal(id, ONEREG_KIND_LOST,
				      "the destination does not list it, and onereg does not know it");
	if (move->absent == ONEREG_ABSENT_UNSAID)
		return onereg_refusal(id, ONEREG_KIND_LOST, "the destination does not list it, though "
						       "every kernel that the spec knows does");
	reach = onereg_reach(id, ends->saved, ends->ctx);
	if (reach == ONEREG_REACH_NONE)
		return onereg_answer(id, ONEREG_VERDICT_DROP, "the guest cannot reach it");
	if (meant.count && has(&meant, onereg_load_number(value, onereg_size(id)),
			       ~onereg_stateless(id))) {
		if (is_one(&meant))
			return onereg_answer(id, ONEREG_VERDICT_DROP, "a kernel without it behaves as if it held "
							      "the value");
		return onereg_answer(id, ONEREG_VERDICT_UNKNOWN, "whether a kernel without it behaves as if it "
							 "held the value depends on the release");
	}
	if (reach == ONEREG_REACH_UNKNOWN)
		return onereg_answer(id, ONEREG_VERDICT_UNKNOWN, untold);
	if (meant.count)
		return onereg_refusal(id, ONEREG_KIND_LOST, "the destination does not list it, and behaves "
						       "as if it held another value");
	return onereg_refusal(id, ONEREG_KIND_LOST, onereg_lack_reason(id));
}

/* Decide a register whose absence means a value. */
static struct onereg_decision with_meaning(uint64_t id, uint64_t value,
					   const struct onereg_ends *ends)
{
	const uint64_t state = ~onereg_stateless(id);
	struct onereg_decision decision;
	uint64_t own;

	if (onereg_own(ends, id, &own)) {
		const struct onereg_holding holding = onereg_hold(id, value, ends);

		if ((own & state) == (value & state))
			return onereg_answer(id, ONEREG_VERDICT_KEEP,
					     "the destination holds what its absence means");
		if (holding.value == own && !holding.computed && !holding.unsure)
			return onereg_answer(id, ONEREG_VERDICT_KEEP,
					     "the kernel holds its own value whatever is written");
	}
	decision = onereg_written_value(id, value, ends);
	if (decision.verdict == ONEREG_VERDICT_REFUSE || decision.verdict == ONEREG_VERDICT_UNKNOWN)
		return decision;
	decision.verdict = ONEREG_VERDICT_RESET;
	decision.reason = "its absence means this value";
	return decision;
}

struct onereg_decision onereg_there_alone(uint64_t id, const struct onereg_ends *ends)
{
	const struct onereg_move *move = onereg_find_move(id);
	const struct meant meant = meant_by(move, ends->source);
	enum onereg_reach reach;

	if (!onereg_find_id(&onereg_arm64, id))
		return onereg_answer(id, ONEREG_VERDICT_UNKNOWN,
				     "the save lacks it, and onereg does not know it");
	if (move->absent == ONEREG_ABSENT_UNSAID)
		return onereg_refusal(id, ONEREG_KIND_MISSING, "the save lacks it, though every kernel that "
							  "the spec knows has it");
	reach = onereg_reach(id, ends->saved, ends->ctx);
	if (reach == ONEREG_REACH_NONE)
		return onereg_answer(id, ONEREG_VERDICT_KEEP, "the guest cannot reach it");
	if (move->absent == ONEREG_ABSENT_HOST)
		return onereg_answer(id, ONEREG_VERDICT_KEEP, "a kernel without it has the host's value");
	if (is_one(&meant))
		return with_meaning(id, meant.first->value, ends);
	if (meant.count)
		return onereg_answer(id, ONEREG_VERDICT_UNKNOWN, "the save lacks it, and which value that means "
							 "depends on the release");
	if (reach == ONEREG_REACH_UNKNOWN)
		return onereg_answer(id, ONEREG_VERDICT_UNKNOWN, untold);
	return onereg_refusal(id, ONEREG_KIND_MISSING, "the save lacks it");
}
