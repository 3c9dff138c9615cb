// SPDX-License-Identifier: MIT
/* What any_move.c and any_table.c take for granted is so of the real tables. */

#include "any_move.h"

static bool is_register(const struct onereg_register *reg)
{
	return onereg_size(reg->id) && reg->id >> 56 == 0x60 &&
	       (uint32_t)reg->write <= ONEREG_WRITE_IGNORED &&
	       reg->level <= ONEREG_FULL && (!reg->clear || onereg_size(reg->clear)) &&
	       (!reg->within || onereg_size(reg->within) > onereg_size(reg->id));
}

/* What is tried on a scratch vCPU is a number, and the VM's: it is tried once. */
static bool is_tried_once(const struct onereg_register *reg)
{
	return onereg_size(reg->id) <= sizeof(uint64_t) && (reg->flags & ONEREG_VM);
}

int main(void)
{
	size_t tried = 0;

	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		PROVE(is_register(&onereg_arm64.registers[i]));
		PROVE(!i || onereg_arm64.registers[i - 1].id < onereg_arm64.registers[i].id);
		if (onereg_arm64.registers[i].write == ONEREG_WRITE_ID) {
			PROVE(is_tried_once(&onereg_arm64.registers[i]));
			tried++;
		}
	}
	for (size_t i = 0; i < onereg_arm64_move_count; i++) {
		PROVE(is_move(&onereg_arm64_moves[i]));
		PROVE(!i || onereg_arm64_moves[i - 1].id < onereg_arm64_moves[i].id);
		if (onereg_arm64_moves[i].limit) {
			const uint64_t id = onereg_arm64_moves[i].id;

			PROVE(is_tried_once(onereg_find_id(&onereg_arm64, id)));
			tried++;
		}
	}
	PROVE(tried <= onereg_arm64_move_count);	/* the room of onereg_try() */
	REACHED();
	return 0;
}
