/* SPDX-License-Identifier: MIT */
/*
 * What the rules of a move need of a row of onereg_arm64_moves: tables.c shows it of the real
 * ones, and any_move.c makes any such.
 */
#ifndef ANY_MOVE_H
#define ANY_MOVE_H

#include "onereg_ends.h"
#include "proof.h"

/* A field of a number of 64 bits. */
static inline bool is_field(unsigned int lsb, unsigned int width)
{
	return width && width < 64 && lsb < 64 && lsb + width <= 64;
}

/* A field whose value is less than most. */
static inline bool is_bitfield(const struct onereg_bitfield *field, unsigned int most)
{
	return onereg_size(field->id) && onereg_size(field->id) <= sizeof(uint64_t) &&
	       is_field(field->lsb, field->width) && 1ULL << field->width <= most;
}

static inline bool are_wheres(const struct onereg_where *wheres, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (!is_bitfield(&wheres[i].field, 16))
			return false;
	}
	return true;
}

static inline bool are_changes(const struct onereg_change *changes, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct onereg_change *change = &changes[i];

		if (!change->mask || (uint32_t)change->takes > ONEREG_TAKES_NUMBER ||
		    (uint32_t)change->held > ONEREG_HELD_COMPUTED ||
		    !are_wheres(change->when, change->when_count))
			return false;
		if (change->counters.id && !is_bitfield(&change->counters, 64))
			return false;
	}
	return true;
}

static inline bool are_fields(const struct onereg_move *move)
{
	for (size_t i = 0; i < move->field_count; i++) {
		const struct onereg_id_field *field = &move->fields[i];

		if (!is_field(field->lsb, field->width) ||
		    (uint32_t)field->sign > ONEREG_SIGN_SIGNED)
			return false;
	}
	return true;
}

static inline bool are_policies(const struct onereg_move *move)
{
	for (size_t i = 0; i < move->policy_count; i++) {
		if ((uint32_t)move->policies[i].write > ONEREG_WRITE_IGNORED)
			return false;
	}
	return true;
}

static inline bool are_promises(const struct onereg_move *move)
{
	for (size_t i = 0; i < move->promise_count; i++) {
		const struct onereg_bitfield *host = &move->promises[i].host;

		if (!is_field(host->lsb, host->width))
			return false;
	}
	return true;
}

/* A value is a number of 64 bits at most. */
static inline bool is_narrow(const struct onereg_move *move)
{
	return onereg_size(move->id) && onereg_size(move->id) <= sizeof(uint64_t);
}

static inline bool is_move(const struct onereg_move *move)
{
	return (uint32_t)move->absent <= ONEREG_ABSENT_NOTHING &&
	       (!move->value_count || is_narrow(move)) &&
	       (uint32_t)move->identifies <= ONEREG_IDENTIFIES_IMPLEMENTATION && are_fields(move) &&
	       are_wheres(move->unreachable, move->unreachable_count) &&
	       are_changes(move->changes, move->change_count) && are_policies(move) &&
	       are_promises(move);
}

#endif /* ANY_MOVE_H */
