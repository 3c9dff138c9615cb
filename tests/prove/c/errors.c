// SPDX-License-Identifier: MIT
/*
 * The reports of onereg_operation.c and the reasons of onereg_reason.c, of any register and any
 * value: what any_error.c asks for is all that they need.
 */

#include "any_table.h"
#include "any_vcpu.h"
#include "onereg_internal.h"

int main(void)
{
	struct onereg_error error;
	struct onereg_operation op = { .name = "put", .io = &any_io };
	uint8_t memory[MOST_SIZE];
	uint64_t id = any_id();
	uint8_t *value = memory + MOST_SIZE - onereg_size(id);	/* ends where the object does */
	int code = any_code();

	any_table();
	op.done = nondet_size();
	op.total = nondet_size();
	if (nondet_bool())
		op.error = &error;
	PROVE(onereg_op_fail(&op, code, "input", onereg_list_reason(code)) == code);
	PROVE(onereg_op_fail_register(&op, code, id, nondet_bool() ? value : NULL,
				      onereg_write_reason(code, id, value)) == code);
	PROVE(onereg_op_fail_read(&op, code, id) == code);
	PROVE(onereg_op_fail_write(&op, code, id, value) == code);
	onereg_read_reason(code, id);
	onereg_lack_reason(id);
	error.count = nondet_size();
	onereg_op_fail_name(&op, id, "FIELD");
	PROVE(onereg_op_fail_storage(&op, "raw storage", nondet_size()) < 0);
	REACHED();
	return 0;
}
