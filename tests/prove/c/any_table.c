// SPDX-License-Identifier: MIT
/* See any_table.h. */

#include "any_table.h"
#include "proof.h"

static struct onereg_register registers[KNOWN];
static uint64_t order[KNOWN];

const struct onereg_table onereg_arm64 = {
	.registers = registers,
	.register_count = KNOWN,
	.order = order,
};
const struct onereg_table onereg_arm;

size_t onereg_size(uint64_t id)
{
	size_t size = ONEREG_SIZE(id);

	return size <= ONEREG_MAX_SIZE ? size : 0;
}

const struct onereg_register *onereg_find_id(const struct onereg_table *table, uint64_t id)
{
	for (size_t i = 0; i < table->register_count; i++) {
		if (table->registers[i].id == id)
			return &table->registers[i];
	}
	return NULL;
}

void any_table(void)
{
	__CPROVER_havoc_object(registers);
	for (size_t i = 0; i < KNOWN; i++) {
		struct onereg_register *reg = &registers[i];
		size_t place = nondet_size();

		reg->name = "X0";
		ASSUME(reg->id >> 56 == 0x60);
		ASSUME(onereg_size(reg->id) && onereg_size(reg->id) <= MOST_SIZE);
		ASSUME(!i || registers[i - 1].id < reg->id);
		ASSUME((uint32_t)reg->write <= ONEREG_WRITE_IGNORED);
		ASSUME((uint32_t)reg->level <= ONEREG_FULL);
		ASSUME(!reg->clear || onereg_size(reg->clear) == onereg_size(reg->id));
		ASSUME(!reg->within || onereg_size(reg->within) > onereg_size(reg->id));
		ASSUME(place < KNOWN && !order[place]);
		order[place] = reg->id;
	}
}
