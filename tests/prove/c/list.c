// SPDX-License-Identifier: MIT
/*
 * onereg_op_list() of a vCPU that may answer anything: what it gives is what any_operation.c gives
 * in its place.
 */

#include <stdlib.h>

#include "any_table.h"
#include "any_vcpu.h"
#include "onereg_internal.h"

int main(void)
{
	struct onereg_error error;
	const struct onereg_operation op = {
		.name = "save", .io = &any_io, .error = nondet_bool() ? &error : NULL,
	};
	struct onereg_id_list list;
	int ret;

	any_table();
	ret = onereg_op_list(&op, &list);
	PROVE(ret <= 0 && ret > -4096);
	if (ret)
		return 0;
	PROVE(list.count <= MOST_IDS);
	PROVE(__CPROVER_r_ok(list.ids, list.count * sizeof(*list.ids)));
	for (size_t i = 0; i < list.count; i++) {
		PROVE(!onereg_id_objection(list.ids[i]));
		for (size_t k = 0; k < i; k++)
			PROVE(list.ids[i] != list.ids[k]);
	}
	free(list.ids);
	REACHED();
	return 0;
}
