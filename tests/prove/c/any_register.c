// SPDX-License-Identifier: MIT
/*
 * Any table of registers, in the place of onereg_register.c and onereg_registers.c: an id is
 * unknown, or a register of any kind. What is proved holds of the real table too, which is one
 * of them.
 */

#include "onereg.h"
#include "proof.h"

const struct onereg_table onereg_arm64;
const struct onereg_table onereg_arm;

size_t onereg_size(uint64_t id)
{
	size_t size = ONEREG_SIZE(id);

	return size <= ONEREG_MAX_SIZE ? size : 0;
}

const struct onereg_register *onereg_find_id(const struct onereg_table *table, uint64_t id)
{
	static struct onereg_register reg;
	struct onereg_register any;

	(void)table;
	if (nondet_bool())
		return NULL;
	reg = any;
	reg.id = id;
	reg.name = "X0";
	ASSUME(reg.write <= ONEREG_WRITE_IGNORED);
	ASSUME(reg.level <= ONEREG_FULL);
	ASSUME(!reg.clear || onereg_size(reg.clear));
	return &reg;
}
