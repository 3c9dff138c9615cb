// SPDX-License-Identifier: 0BSD
/*
 * The state that a kernel makes of a value that it takes; see onereg_ends.h.
 * Edited in templates/c/onereg_holding.c; `onereg generate` copies it.
 */

#include "onereg_ends.h"

/* The number of the lowest bit of a mask that is not 0. */
static unsigned int lowest(uint64_t mask)
{
	unsigned int bit = 0;

	while (!(mask >> bit & 1))
		bit++;
	return bit;
}

/* PMCR_EL0.N as it will be: that of the save where the destination has as many. */
static bool counters(const struct onereg_bitfield *field, const struct onereg_ends *ends,
		     uint64_t *number)
{
	uint64_t own, saved;

	if (!onereg_own(ends, field->id, &own))
		return false;
	*number = onereg_field_of(field, own);
	if (ends->saved(ends->ctx, field->id, &saved) && onereg_field_of(field, saved) < *number)
		*number = onereg_field_of(field, saved);
	return true;
}

static bool holds_when(const struct onereg_change *rule, const struct onereg_ends *ends)
{
	for (size_t i = 0; i < rule->when_count; i++) {
		const struct onereg_bitfield *field = &rule->when[i].field;
		uint64_t there;

		if (!onereg_own(ends, field->id, &there) ||
		    !(rule->when[i].values >> onereg_field_of(field, there) & 1))
			return false;
	}
	return true;
}

/* The bits that a rule holds otherwise; *doubt: why that is not sure, or NULL. */
static uint64_t affected(const struct onereg_change *rule, uint64_t value, const uint64_t *own,
			 const struct onereg_ends *ends, const char **doubt)
{
	const unsigned int lsb = lowest(rule->mask);
	const uint64_t bits = (value & rule->mask) >> lsb;
	const uint64_t theirs = own ? (*own & rule->mask) >> lsb : 0;
	uint64_t mask = rule->mask;
	uint64_t first;

	*doubt = NULL;
	if (!holds_when(rule, ends))
		return 0;
	if (rule->counters.id) {
		if (!counters(&rule->counters, ends, &first)) {
			*doubt = "the value that the kernel holds depends on the number of counters, which is not known";
			return 0;
		}
		mask &= ~((1ULL << first) - 1);
	}
	if (rule->held == ONEREG_HELD_OWN && !own) {
		*doubt = "the destination keeps its own value, which is not known";
		return mask;
	}
	switch (rule->takes) {
	case ONEREG_TAKES_HOST:
		if (!bits || (own && bits == theirs))
			return 0;
		*doubt = "KVM hides whether the host has this value, which it takes then";
		return mask;
	case ONEREG_TAKES_ABOVE:
		return own && bits > theirs ? mask : 0;
	case ONEREG_TAKES_NUMBER:
		return bits == rule->number ? mask : 0;
	default:
		return mask;
	}
}

static uint64_t held_bits(const struct onereg_change *rule, const uint64_t *own)
{
	if (rule->held == ONEREG_HELD_OWN)
		return own ? *own : 0;
	return rule->held == ONEREG_HELD_ONE ? rule->mask : 0;
}

static bool is_of_release(const struct onereg_change *rule, const struct onereg_ends *ends)
{
	return !ends->kernel || onereg_within(ends->kernel, rule->since, rule->until);
}

struct onereg_holding onereg_hold(uint64_t id, uint64_t value, const struct onereg_ends *ends)
{
	const struct onereg_move *move = onereg_find_move(id);
	struct onereg_holding holding = { .value = value };
	uint64_t number;
	const uint64_t *own = onereg_own(ends, id, &number) ? &number : NULL;

	for (size_t i = 0; i < move->change_count; i++) {
		const struct onereg_change *rule = &move->changes[i];
		uint64_t after = holding.value;
		const char *doubt;
		uint64_t mask;

		if (!is_of_release(rule, ends))
			continue;
		mask = affected(rule, value, own, ends, &doubt);
		if (rule->held == ONEREG_HELD_COMPUTED)
			holding.computed |= mask;
		else
			after = (after & ~mask) | (held_bits(rule, own) & mask);
		if (!doubt && !ends->kernel && (rule->since || rule->until) &&
		    (after != holding.value || (mask & holding.computed)))
			doubt = "the value that the kernel holds afterwards depends on its release";
		if (!holding.unsure)
			holding.unsure = doubt;
		holding.value = after;
	}
	return holding;
}

uint64_t onereg_stateless(uint64_t id)
{
	const struct onereg_move *move = onereg_find_move(id);
	uint64_t mask = 0;

	for (size_t i = 0; i < move->change_count; i++) {
		const struct onereg_change *rule = &move->changes[i];
		bool is_lost = rule->held == ONEREG_HELD_ZERO || rule->held == ONEREG_HELD_COMPUTED;

		if (is_lost && rule->takes == ONEREG_TAKES_ANY && !rule->when_count &&
		    !rule->counters.id)
			mask |= rule->mask;
	}
	return mask;
}

uint64_t onereg_touched(uint64_t id, const struct onereg_ends *ends)
{
	const struct onereg_move *move = onereg_find_move(id);
	uint64_t mask = 0;

	for (size_t i = 0; i < move->change_count; i++) {
		if (is_of_release(&move->changes[i], ends))
			mask |= move->changes[i].mask;
	}
	return mask;
}
