// SPDX-License-Identifier: MIT
/*
 * What any_move.c, any_table.c, rules.c, trial.c and views.c take for granted is so of the real
 * tables.  There is no input, so that one run shows it: test_prove.py has it run.
 */

#include "onereg_aarch32.c"

#include "any_move.h"
#include "any_part.h"

static const struct onereg_table *const table = &onereg_arm64;

/* True if a restore has each register once in its order. */
static bool is_in_order_once(uint64_t id)
{
	size_t count = 0;

	for (size_t i = 0; i < table->register_count; i++)
		count += table->order[i] == id;
	return count == 1;
}

static bool is_register(const struct onereg_register *reg)
{
	const size_t size = onereg_size(reg->id);

	return size && reg->id >> 56 == 0x60 && (uint32_t)reg->write <= ONEREG_WRITE_IGNORED &&
	       (uint32_t)reg->level <= ONEREG_FULL &&
	       (!reg->clear || onereg_size(reg->clear) == size) &&
	       (!reg->within || onereg_size(reg->within) > size);
}

/* What is tried on a scratch vCPU is a number. */
static bool is_number(uint64_t id)
{
	return onereg_size(id) && onereg_size(id) <= sizeof(uint64_t);
}

int main(void)
{
	PROVE(table->register_count && onereg_arm64_move_count);
	for (size_t i = 0; i < table->register_count; i++) {
		const struct onereg_register *reg = &table->registers[i];

		PROVE(is_register(reg));
		PROVE(is_in_order_once(reg->id));
		PROVE(!i || table->registers[i - 1].id < reg->id);
		PROVE(onereg_find_id(table, reg->id) == reg);
		PROVE(reg->write != ONEREG_WRITE_ID || is_number(reg->id));
		PROVE(reg->write != ONEREG_WRITE_BEFORE_FINALIZE || onereg_size(reg->id) == 64);
	}
	for (size_t i = 0; i < onereg_arm64_move_count; i++) {
		const struct onereg_move *move = &onereg_arm64_moves[i];

		PROVE(is_move(move));
		PROVE(!i || onereg_arm64_moves[i - 1].id < move->id);
		PROVE(!move->limit || is_number(move->id));
	}
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		PROVE(is_part(&parts[i]));
	return 0;
}
