// SPDX-License-Identifier: 0BSD
/* A board: writes its state into a vCPU, and reads it into another. */

#include <inttypes.h>
#include <stdio.h>

#include "fake_vcpu.h"
#include "onereg_board.h"
#include "onereg_board_state.h"

int main(void)
{
	static struct board_state state = { .x = { [30] = 0x30 }, .pc = 0x80000000, .flags = 0x3c5 };
	static struct board_state other;
	static struct onereg_vcpu vcpu;
	static uint8_t raw[4096];
	struct onereg_io io = fake_vcpu_io();

	if (onereg_board_open(&vcpu, &io, raw, sizeof(raw), 0, NULL) ||
	    onereg_board_put(&vcpu, &state, ONEREG_FULL, NULL) ||
	    onereg_board_get(&vcpu, &other, NULL))
		return 1;
	printf("PC %#" PRIx64 ", LR %#" PRIx64 ", PSTATE %#" PRIx64 "\n", other.pc, other.x[30],
	       other.flags);
	return 0;
}
