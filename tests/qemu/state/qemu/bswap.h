/* SPDX-License-Identifier: MIT */
#ifndef QEMU_BSWAP_H
#define QEMU_BSWAP_H

#include "qemu/osdep.h"

static inline uint64_t bswap64(uint64_t x)
{
	return __builtin_bswap64(x);
}

static inline uint64_t cpu_to_le64(uint64_t x)
{
	return HOST_BIG_ENDIAN ? bswap64(x) : x;
}

static inline uint64_t le64_to_cpu(uint64_t x)
{
	return cpu_to_le64(x);
}

#endif /* QEMU_BSWAP_H */
