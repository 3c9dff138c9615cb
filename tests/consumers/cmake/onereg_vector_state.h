/* SPDX-License-Identifier: 0BSD */
/* What the tracer keeps; spec/layouts/vector.yaml says so to onereg. */
#ifndef ONEREG_VECTOR_STATE_H
#define ONEREG_VECTOR_STATE_H

#include "onereg.h"

struct vector_state {
	struct onereg_u128 v[32];
	uint32_t status;
	uint32_t control;
	uint32_t last_status;
	uint64_t pc;
};

#endif
