// SPDX-License-Identifier: MIT
/*
 * memcpy() of a value by its type.  CBMC takes members of a struct apart then, and not the whole
 * struct to bytes.
 */

#include "onereg.h"
#include "proof.h"

#define COPY(type) (*(type *)to = *(const type *)from)

void *memcpy(void *to, const void *from, size_t size)
{
	PROVE(__CPROVER_w_ok(to, size));
	PROVE(__CPROVER_r_ok(from, size));
	switch (size) {
	case 1:
		COPY(uint8_t);
		break;
	case 2:
		COPY(uint16_t);
		break;
	case 4:
		COPY(uint32_t);
		break;
	case 8:
		COPY(uint64_t);
		break;
	case 16:
		COPY(struct onereg_u128);
		break;
	default:
		PROVE(false);
	}
	return to;
}
