// SPDX-License-Identifier: MIT
/*
 * In the place of what onereg_operation.c does with a vCPU, which list.c and operation.c are
 * about: any answer that those functions can give.
 */

#include <stdlib.h>

#include "any_vcpu.h"
#include "onereg_internal.h"

/* A number of ids that is a constant, where a proof has a case for each. */
#ifndef LISTED
#define LISTED nondet_size()
#endif

/* Up to MOST_IDS ids, each once and of arm64. */
int onereg_op_list(const struct onereg_operation *op, struct onereg_id_list *list)
{
	size_t count = LISTED;
	int code = any_code();

	(void)op;
	if (code)
		return code;
	ASSUME(count <= MOST_IDS);
	list->ids = NULL;
	for (size_t most = 0; most <= MOST_IDS; most++) {
		if (most == count)
			list->ids = malloc((most + 1) * sizeof(*list->ids));
	}
	if (!list->ids)
		return -12;	/* -ENOMEM */
	list->count = count;
	for (size_t i = 0; i < MOST_IDS && i < count; i++) {
		uint64_t id = any_id();

		ASSUME(!onereg_id_objection(id));
		for (size_t k = 0; k < i; k++)
			ASSUME(list->ids[k] != id);
		list->ids[i] = id;
	}
	return 0;
}

/* Of a register whose current value matters, or that has a twin. */
int onereg_op_put_by_policy(struct onereg_operation *op, uint64_t id,
			    const struct onereg_register *reg, const void *value)
{
	PROVE(!reg || reg->id == id);
	PROVE(onereg_is_read_first(reg) || reg->clear);
	op->identified = op->identified || nondet_bool();
	return any_set(NULL, id, value);
}

int onereg_op_settle(const struct onereg_operation *op, uint64_t id, const void *value)
{
	(void)op;
	PROVE(!value || __CPROVER_r_ok(value, onereg_size(id)));
	return any_code();
}
