// SPDX-License-Identifier: 0BSD
/* A tracer: changes two registers by name, and prints what has changed. */

#include <inttypes.h>
#include <stdio.h>

#include "fake_vcpu.h"
#include "onereg_ids.h"
#include "onereg_vector.h"
#include "onereg_vector_state.h"

int main(void)
{
	static struct vector_state before, after;
	static struct onereg_vcpu vcpu;
	static uint8_t raw[4096];
	const uint64_t low = 5, control = 1U << 24, both[2] = { low, 0 };
	struct onereg_io io = fake_vcpu_io();

	if (onereg_vector_open(&vcpu, &io, raw, sizeof(raw), 0, NULL) ||
	    onereg_vector_get(&vcpu, &before, NULL) ||
	    io.set(io.ctx, ONEREG_ARM64_V0, both) || io.set(io.ctx, ONEREG_ARM64_FPCR, &control) ||
	    onereg_vector_get(&vcpu, &after, NULL))
		return 1;
	if (after.v[0].lo != before.v[0].lo)
		printf("%s = %" PRIu64 "\n", onereg_find_id(&onereg_arm64, ONEREG_ARM64_V0)->name,
		       after.v[0].lo);
	if (after.control != before.control)
		printf("%s = %#" PRIx32 "\n", onereg_find_id(&onereg_arm64, ONEREG_ARM64_FPCR)->name,
		       after.control);
	return 0;
}
