// SPDX-License-Identifier: MIT
/*
 * onereg_aarch32_read() or onereg_aarch32_write() of any name in any mode, with any tables of
 * names.  onereg_load() and onereg_store() answer anything of a layout, as far as they may.
 */

#include "onereg_aarch32.c"

#include "any_bytes.h"
#include "any_part.h"

#define MOST_NAME 4	/* with the 0 behind it */

static const struct onereg_layout layout;
static uint8_t state;

size_t onereg_size(uint64_t id)
{
	size_t size = ONEREG_SIZE(id);

	return size <= ONEREG_MAX_SIZE ? size : 0;
}

static int any_answer(void)
{
	if (nondet_bool())
		return 0;
	return nondet_bool() ? -ENOENT : -ERANGE;
}

int onereg_load(const struct onereg_layout *of, const void *from, uint64_t id, void *value)
{
	int ret = any_answer();

	PROVE(of == &layout && from == &state);
	PROVE(onereg_size(id) && __CPROVER_w_ok(value, onereg_size(id)));
	if (!ret)
		any_bytes(value, onereg_size(id));
	return ret;
}

int onereg_store(const struct onereg_layout *of, void *to, uint64_t id, const void *value)
{
	PROVE(of == &layout && to == &state);
	PROVE(onereg_size(id) && __CPROVER_r_ok(value, onereg_size(id)));
	return any_answer();
}

static int read(const char *name)
{
	struct onereg_u128 value;

	return onereg_aarch32_read(&layout, &state, name, &value);
}

static int write(const char *name)
{
	const struct onereg_u128 value = { .lo = nondet_u64(), .hi = nondet_u64() };

	return onereg_aarch32_write(&layout, &state, name, value);
}

static void any_name(char *name)
{
	for (size_t i = 0; i < MOST_NAME; i++)
		name[i] = i + 1 < MOST_NAME ? (char)nondet_u8() : 0;
}

int main(void)
{
	static char name[MOST_NAME], of_parts[PARTS][MOST_NAME];
	static char of_meanings[MEANINGS][MOST_NAME], banked[MEANINGS][MOST_NAME];
	int ret;

	any_name(name);
	for (size_t i = 0; i < PARTS; i++) {
		any_name(of_parts[i]);
		parts[i].name = of_parts[i];
		parts[i].lsb = nondet_u32();
		parts[i].width = nondet_u32();
		parts[i].of = nondet_u64();
		parts[i].of_lsb = nondet_u32();
		ASSUME(is_part(&parts[i]));
	}
	for (size_t i = 0; i < MEANINGS; i++) {
		any_name(of_meanings[i]);
		any_name(banked[i]);
		meanings[i].name = of_meanings[i];
		meanings[i].modes = nondet_u32();
		meanings[i].banked = banked[i];
	}
	ret = FUNCTION(name);
	PROVE(!ret || ret == -ENOENT || ret == -EINVAL || ret == -ENXIO || ret == -ERANGE);
	REACHED();
	return 0;
}
