/* SPDX-License-Identifier: MIT */
/* The state of spec/layouts/banks.yaml, as a VMM has one of its own. */
#ifndef ONEREG_BANKS_STATE_H
#define ONEREG_BANKS_STATE_H

#include <stdint.h>

enum { BANK_USRSYS, BANK_SVC, BANK_ABT, BANK_UND, BANK_IRQ, BANK_FIQ, BANKS };

struct banks_state {
	uint32_t regs[16];
	uint64_t banked_r13[BANKS];
	uint64_t banked_r14[BANKS];
	uint64_t banked_spsr[BANKS];
	uint64_t spsr;
	uint32_t pstate;
	uint64_t fpsr;
	uint16_t fpcr;
};

#endif /* ONEREG_BANKS_STATE_H */
