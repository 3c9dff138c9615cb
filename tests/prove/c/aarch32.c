// SPDX-License-Identifier: MIT
/*
 * onereg_aarch32_write() and onereg_aarch32_read() of NAME in the mode MODE, in any state of a
 * layout and of any value: a write that fails changes nothing of the register, and one that
 * succeeds is read back.
 */

#include <string.h>

#include "onereg_aarch32.h"
#include "onereg_ids.h"
#include "proof.h"

#include LAYOUT_HEADER

int main(void)
{
	uint8_t state[STATE_SIZE];
	struct onereg_u128 value = { .lo = nondet_u64(), .hi = nondet_u64() };
	struct onereg_u128 old, read;
	const uint64_t pstate = MODE;
	int has_old, ret;

	PROVE(LAYOUT.state_size <= STATE_SIZE);
	ASSUME(!onereg_store(&LAYOUT, state, ONEREG_ARM64_PSTATE, &pstate));
	has_old = onereg_aarch32_read(&LAYOUT, state, NAME, &old);
	ret = onereg_aarch32_write(&LAYOUT, state, NAME, value);
	PROVE(ret <= 0 && has_old <= 0);
	PROVE(!has_old || ret);
	if (has_old || !strcmp(NAME, "CPSR"))
		return 0;
	PROVE(!onereg_aarch32_read(&LAYOUT, state, NAME, &read));
	PROVE(read.lo == (ret ? old.lo : value.lo));
	PROVE(read.hi == (ret ? old.hi : value.hi));
	REACHED();
	return 0;
}
