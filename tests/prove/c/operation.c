// SPDX-License-Identifier: MIT
/*
 * onereg_op_read(), onereg_op_write(), onereg_op_put() with onereg_op_put_by_policy(), and
 * onereg_op_settle(), of any register: what they do is what any_operation.c does in their place.
 */

#include "any_table.h"
#include "any_vcpu.h"
#include "onereg_internal.h"

int main(void)
{
	struct onereg_error error;
	struct onereg_operation op = {
		.name = "put", .io = &any_io, .error = nondet_bool() ? &error : NULL,
	};
	uint8_t memory[MOST_SIZE];
	uint64_t id = any_id();
	const struct onereg_register *reg;
	size_t size = onereg_size(id);
	uint8_t *value = memory + MOST_SIZE - size;	/* ends where the object does */
	int ret;

	any_table();
	ASSUME(size);
	reg = nondet_bool() ? onereg_find_id(&onereg_arm64, id) : NULL;
	if (nondet_bool())
		ret = onereg_op_read(&op, id, value);
	else if (nondet_bool())
		ret = onereg_op_write(&op, id, value);
	else if (nondet_bool())
		ret = onereg_op_put(&op, id, reg, value);
	else
		ret = onereg_op_settle(&op, id, nondet_bool() ? value : NULL);
	PROVE(ret <= 0 && ret > -4096);
	REACHED();
	return 0;
}
