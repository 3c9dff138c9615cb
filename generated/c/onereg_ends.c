// SPDX-License-Identifier: 0BSD
/*
 * The known facts about the two ends of a move; see onereg_ends.h.
 * Edited in templates/c/onereg_ends.c; `onereg generate` copies it.
 */

#include "onereg_ends.h"

#include <stdlib.h>

#include "onereg_ids.h"

#define LAST_STABLE 0xffffU
#define MOST_DIGITS 5

static int compare_id_with_move(const void *key, const void *element)
{
	const uint64_t *id = key;
	const struct onereg_move *move = element;

	return (*id > move->id) - (*id < move->id);
}

const struct onereg_move *onereg_find_move(uint64_t id)
{
	static const struct onereg_move nothing;
	const struct onereg_move *found = bsearch(&id, onereg_arm64_moves, onereg_arm64_move_count,
						  sizeof(*onereg_arm64_moves), compare_id_with_move);

	return found ? found : &nothing;
}

/* The number that *text begins with, behind which *text is moved; false: none. */
static bool parse_number(const char **text, uint32_t *number)
{
	const char *begin = *text;

	for (*number = 0; **text >= '0' && **text <= '9' && *text - begin < MOST_DIGITS; ++*text)
		*number = *number * 10 + (uint32_t)(**text - '0');
	return *text != begin;
}

uint32_t onereg_parse_release(const char *text)
{
	uint32_t major, minor, stable;

	if (*text == 'v')
		text++;
	if (!parse_number(&text, &major) || *text++ != '.' || !parse_number(&text, &minor) ||
	    major > 0xff || minor > 0xff)
		return 0;
	if (*text++ != '.' || !parse_number(&text, &stable) || stable > LAST_STABLE)
		stable = LAST_STABLE;
	return ONEREG_RELEASE(major, minor, stable);
}

bool onereg_within(uint32_t kernel, uint32_t since, uint32_t until)
{
	return kernel >= since && (!until || kernel <= until);
}

/*
 * True if a kernel that does not list a register has it zero: the ID register space, op0 3, op1 0,
 * CRn 0, CRm 1 to 7.
 */
static bool reads_as_zero(uint64_t id)
{
	uint64_t crm = id >> 3 & 0xf;

	return (id & 0xfffff80) == (0x13 << 16 | 3 << 14) && crm >= 1 && crm <= 7;
}

uint64_t onereg_field_of(const struct onereg_bitfield *field, uint64_t value)
{
	return value >> field->lsb & ((1ULL << field->width) - 1);
}

enum onereg_reach onereg_reach(uint64_t id, onereg_lookup saved, const void *ctx)
{
	const struct onereg_move *move = onereg_find_move(id);
	enum onereg_reach reach = ONEREG_REACH_NONE;

	if (!move->unreachable_count)
		return ONEREG_REACH_SOME;
	for (size_t i = 0; i < move->unreachable_count; i++) {
		const struct onereg_where *where = &move->unreachable[i];
		uint64_t value = 0;

		if (!saved(ctx, where->field.id, &value) && !reads_as_zero(where->field.id))
			reach = ONEREG_REACH_UNKNOWN;
		else if (!(where->values >> onereg_field_of(&where->field, value) & 1))
			return ONEREG_REACH_SOME;
	}
	return reach;
}

static int compare_records(const void *a, const void *b)
{
	const struct onereg_record *left = a;
	const struct onereg_record *right = b;

	return (left->id > right->id) - (left->id < right->id);
}

const struct onereg_record *onereg_find_record(const struct onereg_index *index, uint64_t id)
{
	const struct onereg_record key = { .id = id };

	return bsearch(&key, index->records, index->count, sizeof(key), compare_records);
}

static int compare_id_with_held(const void *key, const void *element)
{
	const uint64_t *id = key;
	const struct onereg_present *held = element;

	return (*id > held->id) - (*id < held->id);
}

const struct onereg_present *onereg_find_held(const struct onereg_there *there, uint64_t id)
{
	const struct onereg_present *held = bsearch(&id, there->held, there->count, sizeof(*held),
						 compare_id_with_held);

	return held && !held->gone ? held : NULL;
}

bool onereg_is_dated(const struct onereg_ends *ends, uint64_t id)
{
	return !ends->kernel && onereg_find_move(id)->hidden_since;
}

bool onereg_own(const struct onereg_ends *ends, uint64_t id, uint64_t *number)
{
	const struct onereg_present *held = onereg_find_held(&ends->there, id);
	size_t size = onereg_size(id);

	if (!held || !held->known || size > sizeof(*number))
		return false;
	*number = onereg_load_number(held->value, size);
	return true;
}

bool onereg_is_shared(uint64_t id)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

	return reg && (reg->flags & ONEREG_VM);
}
