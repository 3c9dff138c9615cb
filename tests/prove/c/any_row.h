/* SPDX-License-Identifier: MIT */
/* Any place in a state of STATE_SIZE bytes, as onereg_open() takes it of a layout. */
#ifndef ANY_ROW_H
#define ANY_ROW_H

#include "onereg_internal.h"
#include "proof.h"

/* A place that can hold a register of so many bytes. */
static inline struct onereg_place any_place(size_t size)
{
	struct onereg_place place = { .offset = nondet_u32(), .size = nondet_u32() };

	ASSUME(onereg_place_holds(&place, size));
	ASSUME(place.offset <= STATE_SIZE && place.size <= STATE_SIZE - place.offset);
	return place;
}

#endif /* ANY_ROW_H */
