// SPDX-License-Identifier: 0BSD
/*
 * Where a state struct keeps a register, and how its value comes out of there and into it.
 * Edited in templates/c/onereg_place.c; `onereg generate` copies it.
 */

#include "onereg_internal.h"

#include <errno.h>
#include <string.h>

#include "onereg_ids.h"

const struct onereg_row *onereg_find_row(const struct onereg_layout *layout, uint64_t id)
{
	for (size_t i = 0; i < layout->row_count; i++) {
		if (layout->rows[i].id == id)
			return &layout->rows[i];
	}
	return NULL;
}

bool onereg_place_holds(const struct onereg_place *place, size_t size)
{
	if (size > sizeof(uint64_t))
		return place->size == size;
	return place->size == 1 || place->size == 2 || place->size == 4 || place->size == 8;
}

uint64_t onereg_load_number(const void *at, size_t size)
{
	uint8_t u8;
	uint16_t u16;
	uint32_t u32;
	uint64_t u64;

	switch (size) {
	case 1:
		memcpy(&u8, at, size);
		return u8;
	case 2:
		memcpy(&u16, at, size);
		return u16;
	case 4:
		memcpy(&u32, at, size);
		return u32;
	default:
		memcpy(&u64, at, sizeof(u64));
		return u64;
	}
}

int onereg_store_number(void *at, size_t size, uint64_t number)
{
	uint8_t u8 = (uint8_t)number;
	uint16_t u16 = (uint16_t)number;
	uint32_t u32 = (uint32_t)number;

	if (size < sizeof(number) && number >> (8 * size))
		return -ERANGE;
	switch (size) {
	case 1:
		memcpy(at, &u8, size);
		return 0;
	case 2:
		memcpy(at, &u16, size);
		return 0;
	case 4:
		memcpy(at, &u32, size);
		return 0;
	default:
		memcpy(at, &number, sizeof(number));
		return 0;
	}
}

static int load_place(const struct onereg_place *place, const void *state, void *value, size_t size)
{
	const uint8_t *at = (const uint8_t *)state + place->offset;

	if (size <= sizeof(uint64_t))
		return onereg_store_number(value, size, onereg_load_number(at, place->size));
	memcpy(value, at, size);
	return 0;
}

static int store_place(const struct onereg_place *place, void *state, const void *value, size_t size)
{
	uint8_t *at = (uint8_t *)state + place->offset;

	if (size <= sizeof(uint64_t))
		return onereg_store_number(at, place->size, onereg_load_number(value, size));
	memcpy(at, value, size);
	return 0;
}

int onereg_load_row(const struct onereg_row *row, uint64_t pstate, const void *state, void *value)
{
	return load_place(onereg_home(row, pstate), state, value, onereg_size(row->id));
}

size_t onereg_find_changes(const struct onereg_layout *layout, const void *state,
			   const void *shadow, uint16_t *rows)
{
	size_t count = 0;

	for (size_t i = 0; i < layout->row_count; i++) {
		const struct onereg_row *row = &layout->rows[i];
		const struct onereg_place *place = &row->place;

		if (place->size > ONEREG_SIZE(row->id) ||
		    !onereg_is_equal((const uint8_t *)state + place->offset,
				     (const uint8_t *)shadow + place->offset, place->size))
			rows[count++] = (uint16_t)i;
	}
	return count;
}

int onereg_store_row(const struct onereg_row *row, uint64_t pstate, void *state, const void *value)
{
	const struct onereg_place *place = onereg_home(row, pstate);
	size_t size = onereg_size(row->id);
	int ret = store_place(place, state, value, size);

	if (!ret && row->mirror && place != &row->place)
		ret = store_place(&row->place, state, value, size);
	if (!ret && row->mirror && place == &row->live && onereg_is_parked(row, pstate))
		ret = store_place(&row->parked, state, value, size);
	return ret;
}

static uint64_t load_unsigned(const struct onereg_place *place, const void *state)
{
	return onereg_load_number((const uint8_t *)state + place->offset, place->size);
}

uint64_t onereg_pstate_of(const struct onereg_layout *layout, const struct onereg_row *row,
			  const void *state)
{
	uint64_t pstate;

	if (!row)
		return 0;
	pstate = load_unsigned(&row->place, state) & PSTATE_M;
	if (!(pstate & PSTATE_AARCH32))
		return 0;
	if (pstate == PSTATE_USR && layout->el1_aarch32.size &&
	    !load_unsigned(&layout->el1_aarch32, state))
		pstate |= ONEREG_BELOW_AARCH64;
	return pstate;
}

static uint64_t pstate_in(const struct onereg_layout *layout, const void *state)
{
	return onereg_pstate_of(layout, onereg_find_row(layout, ONEREG_ARM64_PSTATE), state);
}

int onereg_load(const struct onereg_layout *layout, const void *state, uint64_t id, void *value)
{
	const struct onereg_row *row = onereg_find_row(layout, id);

	if (!row)
		return -ENOENT;
	return onereg_load_row(row, pstate_in(layout, state), state, value);
}

int onereg_store(const struct onereg_layout *layout, void *state, uint64_t id, const void *value)
{
	const struct onereg_row *row = onereg_find_row(layout, id);

	if (!row)
		return -ENOENT;
	return onereg_store_row(row, pstate_in(layout, state), state, value);
}
