// SPDX-License-Identifier: MIT
/* Functions of libc that CBMC has no body of, as simple as they can be. */

#include "onereg_ends.h"
#include "proof.h"

void *bsearch(const void *key, const void *base, size_t count, size_t size,
	      int (*compare)(const void *, const void *))
{
	size_t low = 0;

	while (low < count) {
		size_t middle = low + (count - low) / 2;
		const uint8_t *element = (const uint8_t *)base + middle * size;
		int order = compare(key, element);

		if (!order)
			return (void *)element;
		if (order > 0)
			low = middle + 1;
		else
			count = middle;
	}
	return NULL;
}

/* A sort of elements of one type, which swaps them whole. */
#define SORT(type) \
	do { \
		type *elements = base; \
\
		for (size_t i = 1; i < count; i++) { \
			for (size_t k = i; k && compare(&elements[k - 1], &elements[k]) > 0; k--) { \
				type other = elements[k]; \
\
				elements[k] = elements[k - 1]; \
				elements[k - 1] = other; \
			} \
		} \
	} while (false)

void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *))
{
	if (size == sizeof(uint64_t))
		SORT(uint64_t);
	else if (size == sizeof(struct onereg_record))
		SORT(struct onereg_record);
	else if (size == sizeof(struct onereg_present))
		SORT(struct onereg_present);
	else
		PROVE(false);
}
