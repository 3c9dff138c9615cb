// SPDX-License-Identifier: MIT
/* Functions of libc that CBMC has no body of, as simple as they can be. */

#include <stddef.h>
#include <stdint.h>

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

void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *))
{
	uint8_t *bytes = base;

	for (size_t i = 1; i < count; i++) {
		for (size_t k = i; k && compare(bytes + (k - 1) * size, bytes + k * size) > 0; k--) {
			for (size_t byte = 0; byte < size; byte++) {
				uint8_t other = bytes[k * size + byte];

				bytes[k * size + byte] = bytes[(k - 1) * size + byte];
				bytes[(k - 1) * size + byte] = other;
			}
		}
	}
}
