// SPDX-License-Identifier: MIT
/*
 * In the place of the two parts of onereg_record.c that records.c and header.c are about: what
 * they are given is as they need it, and what they find is so.
 */

#include "any_record.h"
#include "proof.h"

int onereg_op_check_records(const struct onereg_operation *op, const void *records, size_t length,
			    size_t *count)
{
	int code = any_code();

	(void)op;
	PROVE(!length || __CPROVER_r_ok(records, length));
	*count = nondet_size();
	ASSUME(code || are_records(records, length, *count));
	return code;
}

void onereg_write_header(uint8_t *save, size_t length, size_t count,
			 const struct onereg_origin *origin)
{
	(void)count;
	PROVE(length >= ONEREG_SAVE_HEADER);
	PROVE(__CPROVER_w_ok(save, length));
	PROVE(__CPROVER_r_ok(origin, sizeof(*origin)));
}
