// SPDX-License-Identifier: MIT
/* In the place of onereg_lost.c, which lost.c is about: any answer, to what it can work with. */

#include "onereg_internal.h"
#include "proof.h"

int onereg_check_lost(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		      const struct onereg_source *source)
{
	(void)op;
	(void)vcpu;
	(void)source;
	return any_code();
}

int onereg_check_come(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		      const struct onereg_source *source)
{
	(void)op;
	(void)vcpu;
	(void)source;
	return any_code();
}

int onereg_drop_gone(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		     const struct onereg_source *source, uint64_t id, const void *value)
{
	(void)op;
	(void)vcpu;
	(void)source;
	PROVE(__CPROVER_r_ok(value, onereg_size(id)));
	return any_code();
}
