// SPDX-License-Identifier: MIT
/* Each function of onereg_lost.c, of any state, any raw and any decision. */

#include "any_decision.h"
#include "any_opened.h"
#include "any_source.h"

int main(void)
{
	static struct onereg_vcpu vcpu;
	static struct onereg_decision kept[1];
	struct onereg_decisions dropped = { .rows = kept, .capacity = nondet_bool() };
	struct onereg_error error;
	struct onereg_operation op = { .name = "put", .io = &vcpu.io };
	struct onereg_source source;
	uint8_t value[MOST_SIZE];
	int ret;

	any_table();
	any_layout();
	any_opened(&vcpu);
	if (nondet_bool())
		op.error = &error;
	if (nondet_bool())
		vcpu.dropped = &dropped;
	source.state = whole_state;
	source.shadow = nondet_bool() ? whole_shadow : NULL;
	source.level = (enum onereg_level)nondet_u32();
	source.row_count = nondet_size();
	ASSUME(is_source(&source, &layout));
	op.lacks = nondet_bool();
	op.identified = nondet_bool();
	switch (FUNCTION) {
	case 0:
		ret = onereg_check_lost(&op, &vcpu, &source);
		break;
	case 1:
		ret = onereg_check_come(&op, &vcpu, &source);
		break;
	default:
		ret = onereg_drop_gone(&op, &vcpu, &source, any_id(), value);
	}
	PROVE(ret <= 0 && ret > -4096);
	REACHED();
	return 0;
}
