// SPDX-License-Identifier: MIT
/* AArch32 registers of any state by any name: a write is whole or none, and is read back. */

#include "hostile_kvm.h"

#include <stdlib.h>
#include <string.h>

#include "layouts.h"
#include "onereg_aarch32.h"
#include "onereg_ids.h"

#define NAME 24

/* The register that says which mode names of the current mode mean. */
static bool is_mode(const char *name)
{
	return !strcmp(name, "CPSR") || !strcmp(name, "cpsr");
}

static void run(struct input *in, const struct onereg_layout *layout, const char *name, uint8_t *state,
		uint8_t *before)
{
	struct onereg_u128 value = { 0 };
	struct onereg_u128 old;
	struct onereg_u128 read;
	uint64_t pstate;
	int has_old, ret;

	value.lo = take_u64(in);
	value.hi = take_u64(in);
	pstate = take_u8(in);
	take_pattern(in, state, layout->state_size);
	if (pstate)	/* one of the 32 modes more often than by chance */
		(void)onereg_store(layout, state, ONEREG_ARM64_PSTATE, &pstate);
	memcpy(before, state, layout->state_size);

	has_old = onereg_aarch32_read(layout, state, name, &old);
	PROMISE(has_old <= 0);
	PROMISE(!memcmp(before, state, layout->state_size));
	ret = onereg_aarch32_write(layout, state, name, value);
	PROMISE(ret <= 0);
	if (ret) {
		PROMISE(!memcmp(before, state, layout->state_size));
		return;
	}
	PROMISE(!onereg_aarch32_read(layout, state, name, &read));
	PROMISE(read.lo == value.lo && read.hi == value.hi);
	if (has_old || is_mode(name))
		return;
	PROMISE(!onereg_aarch32_write(layout, state, name, old));
	PROMISE(!onereg_aarch32_read(layout, state, name, &read));
	PROMISE(read.lo == old.lo && read.hi == old.hi);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	const struct onereg_layout *layout = layouts[take_u8(&in) % LAYOUTS];
	size_t length = take_u8(&in) % NAME;
	char *name = calloc(length + 1, 1);
	uint8_t *state = malloc(layout->state_size);
	uint8_t *before = malloc(layout->state_size);

	if (name && state && before) {
		for (size_t i = 0; i < length; i++)
			name[i] = (char)take_u8(&in);
		run(&in, layout, name, state, before);
	}
	free(name);
	free(state);
	free(before);
	return 0;
}
