/* SPDX-License-Identifier: 0BSD */
/* What the debugger keeps; spec/layouts/guest.yaml says so to onereg. */
#ifndef ONEREG_GUEST_STATE_H
#define ONEREG_GUEST_STATE_H

#include <stdint.h>

#define STACK 1

struct guest {
	struct {
		uint64_t x[31];
		uint64_t special[3];
	} core;
	uint64_t pointer;
};

#endif
