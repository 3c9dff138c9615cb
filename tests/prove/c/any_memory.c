// SPDX-License-Identifier: MIT
/*
 * Functions of libc where the bytes do not matter: what they are given is memory, and any bytes
 * come of it.
 */

#include "any_bytes.h"
#include "onereg_ends.h"

/* Bytes that malloc() is asked for at most. */
#ifndef MOST_MEMORY
#define MOST_MEMORY 33
#endif

/* Elements that calloc() is asked for at most. */
#define MOST_ELEMENTS 5

void *memcpy(void *to, const void *from, size_t size)
{
	PROVE(__CPROVER_w_ok(to, size));
	PROVE(__CPROVER_r_ok(from, size));
	PROVE(!size || !__CPROVER_same_object(to, from) ||
	      (const uint8_t *)to + size <= (const uint8_t *)from ||
	      (const uint8_t *)from + size <= (const uint8_t *)to);
	any_bytes(to, size);
	return to;
}

int memcmp(const void *left, const void *right, size_t size)
{
	PROVE(__CPROVER_r_ok(left, size));
	PROVE(__CPROVER_r_ok(right, size));
	return nondet_int();
}

/* An object of a constant size for each size. */
void *malloc(size_t size)
{
	void *memory = NULL;

	PROVE(size <= MOST_MEMORY);
	if (nondet_bool())
		return NULL;
	for (size_t most = 0; most <= MOST_MEMORY; most++) {
		if (size == most)
			memory = __CPROVER_allocate(most, 0);
	}
	return memory;
}

/* CBMC takes such an object apart by its type, and other memory by bytes. */
static void *any_present(size_t count)
{
	switch (count) {
	case 0:
		return __CPROVER_allocate(0, 1);
	case 1:
		return __CPROVER_allocate(sizeof(struct onereg_present[1]), 1);
	case 2:
		return __CPROVER_allocate(sizeof(struct onereg_present[2]), 1);
	case 3:
		return __CPROVER_allocate(sizeof(struct onereg_present[3]), 1);
	default:
		PROVE(false);
		return NULL;
	}
}

void *calloc(size_t count, size_t size)
{
	void *memory = NULL;

	PROVE(count <= MOST_ELEMENTS);
	if (nondet_bool())
		return NULL;
	for (size_t most = 0; most <= MOST_ELEMENTS; most++) {
		if (count == most)
			memory = size == sizeof(struct onereg_present) ?
					 any_present(most) :
					 __CPROVER_allocate(most * size, 1);
	}
	return memory;
}
