/* SPDX-License-Identifier: 0BSD */
/* Where the board keeps its vCPU; spec/layouts/board.yaml says so to onereg. */
#ifndef ONEREG_BOARD_STATE_H
#define ONEREG_BOARD_STATE_H

#include <stdint.h>

struct board_state {
	uint64_t x[31];
	uint64_t pc;
	uint64_t flags;
	uint64_t flags_at_reset;
};

#endif
