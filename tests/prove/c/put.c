// SPDX-License-Identifier: MIT
/*
 * onereg_put() of LEVEL, or with SHADOW onereg_put_changed(), with any bytes in the place of
 * raw.
 */

#include "any_opened.h"

int main(void)
{
	static struct onereg_vcpu vcpu;
	struct onereg_error error;
	struct onereg_error *report = nondet_bool() ? &error : NULL;
	enum onereg_level level = LEVEL;
	int ret;

	any_table();
	any_layout();
	any_opened(&vcpu);
	ASSUME((uint32_t)level <= ONEREG_FULL);
#ifdef SHADOW
	ret = onereg_put_changed(&vcpu, whole_state, (void *)whole_shadow, level, report);
#else
	ret = onereg_put(&vcpu, whole_state, level, report);
#endif
	PROVE(ret <= 0);
	PROVE(is_opened(&vcpu));
	REACHED();
	return 0;
}
