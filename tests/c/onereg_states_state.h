/* SPDX-License-Identifier: MIT */
/* The state of spec/layouts/states.yaml, as a VMM has one of its own. */
#ifndef ONEREG_STATES_STATE_H
#define ONEREG_STATES_STATE_H

#include <stdint.h>

enum { BANK_FIQ, BANK_UND, BANK_ABT, BANK_SVC, BANK_IRQ, BANK_USRSYS, BANKS };

struct states_state {
	uint32_t regs[16];
	uint64_t xregs[31];
	uint64_t pc;
	uint64_t pstate;
	uint8_t el1_32bit;
	uint64_t sp_el[2];
	uint64_t elr_el1;
	uint32_t spsr;
	uint64_t banked_spsr[BANKS];
	uint32_t banked_r13[BANKS];
	uint32_t banked_r14[BANKS];
	uint32_t usr_regs[5];
	uint32_t fiq_regs[5];
};

#endif /* ONEREG_STATES_STATE_H */
