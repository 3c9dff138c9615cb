// SPDX-License-Identifier: MIT
/* In the place of onereg_lost.c, which lost.c is about: any answer, to what it can work with. */

#include "any_source.h"

static void check(const struct onereg_vcpu *vcpu, const struct onereg_source *source)
{
	PROVE(is_opened(vcpu));
	PROVE(is_source(source, vcpu->layout));
}

int onereg_check_lost(struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		      const struct onereg_source *source)
{
	check(vcpu, source);
	op->lacks = op->lacks || nondet_bool();
	return any_code();
}

int onereg_check_come(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		      const struct onereg_source *source)
{
	(void)op;
	check(vcpu, source);
	return any_code();
}

int onereg_drop_gone(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		     const struct onereg_source *source, uint64_t id, const void *value)
{
	(void)op;
	check(vcpu, source);
	PROVE(__CPROVER_r_ok(value, onereg_size(id)));
	return any_code();
}
