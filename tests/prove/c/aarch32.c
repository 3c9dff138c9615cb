// SPDX-License-Identifier: MIT
/*
 * onereg_aarch32_write() and onereg_aarch32_read() of NAME in the mode MODE, in any state of a
 * layout and of any value: a write that fails changes nothing of the register, and one that
 * succeeds is read back.
 */

#include "onereg_aarch32.h"
#include "proof.h"

#include LAYOUT_HEADER
#include STATE_HEADER

static struct LAYOUT_STATE state;

int main(void)
{
	struct onereg_u128 value = { .lo = nondet_u64(), .hi = nondet_u64() };
	struct onereg_u128 old, read;
	int has_old, ret;

	PROVE(LAYOUT.state_size == sizeof(state));
	__CPROVER_havoc_object(&state);
	state.pstate = MODE;	/* not by its row, so that CBMC has a constant */
	has_old = onereg_aarch32_read(&LAYOUT, &state, NAME, &old);
	ret = onereg_aarch32_write(&LAYOUT, &state, NAME, value);
	PROVE(ret <= 0 && has_old <= 0);
	PROVE(!has_old || ret);
	if (has_old)
		return 0;
	PROVE(!onereg_aarch32_read(&LAYOUT, &state, NAME, &read));
	PROVE(read.lo == (ret ? old.lo : value.lo));
	PROVE(read.hi == (ret ? old.hi : value.hi));
	REACHED();
	return 0;
}
