// SPDX-License-Identifier: 0BSD
/* A debugger: sets SP, and finds it again by its name. */

#include <inttypes.h>
#include <stdio.h>

#include "fake_vcpu.h"
#include "onereg_guest.h"
#include "onereg_guest_state.h"

int main(void)
{
	static struct guest state;
	static struct onereg_vcpu vcpu;
	static uint8_t raw[4096];
	struct onereg_io io = fake_vcpu_io();
	uint64_t value;

	if (onereg_guest_open(&vcpu, &io, raw, sizeof(raw), 0, NULL) ||
	    onereg_guest_get(&vcpu, &state, NULL))
		return 1;
	state.core.special[STACK] = 0xff0;
	if (onereg_guest_put(&vcpu, &state, ONEREG_RUNTIME, NULL) ||
	    io.get(io.ctx, onereg_find_name(&onereg_arm64, "SP_EL0")->id, &value))
		return 1;
	printf("SP_EL0 = %#" PRIx64 "\n", value);
	return 0;
}
