// SPDX-License-Identifier: MIT
/* Each function of onereg_lost.c, of any state, any raw and any decision. */

#include "any_decision.h"
#include "any_opened.h"

int main(void)
{
	static struct onereg_vcpu vcpu;
	static struct onereg_decision kept[1];
	struct onereg_decisions dropped = { .rows = kept, .capacity = nondet_bool() };
	struct onereg_error error;
	struct onereg_operation op = { .name = "put", .io = &vcpu.io };
	struct onereg_source source = { .pstate = nondet_u64(), .shadow_pstate = nondet_u64() };
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
	if (nondet_bool())
		source.shadow = whole_shadow;
	source.level = (enum onereg_level)nondet_u32();
	ASSUME(source.level <= ONEREG_FULL);
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
