/* SPDX-License-Identifier: MIT */
/* Any bytes in a piece of memory; CBMC is quicker with a size that is a constant. */
#ifndef ANY_BYTES_H
#define ANY_BYTES_H

#include "proof.h"

static inline void any_bytes(void *to, size_t size)
{
	switch (size) {
	case 0:
		break;
	case 1:
		__CPROVER_havoc_slice(to, 1);
		break;
	case 2:
		__CPROVER_havoc_slice(to, 2);
		break;
	case 4:
		__CPROVER_havoc_slice(to, 4);
		break;
	case 8:
		__CPROVER_havoc_slice(to, 8);
		break;
	case 16:
		__CPROVER_havoc_slice(to, 16);
		break;
	default:	/* more than size is no less true */
		__CPROVER_havoc_object(to);
	}
}

#endif /* ANY_BYTES_H */
