/* SPDX-License-Identifier: MIT */
#ifndef BITOPS_H
#define BITOPS_H

#include "qemu/osdep.h"

#define BIT(n) (1UL << (n))

static inline uint64_t extract64(uint64_t value, int start, int length)
{
	return value >> start & (~UINT64_C(0) >> (64 - length));
}

#endif /* BITOPS_H */
