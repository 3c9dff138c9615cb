/* SPDX-License-Identifier: MIT */
/* Values held in every register for a while: hold_a64.S, hold_sve.S, hold_a32.S. */
#ifndef HOLD_H
#define HOLD_H

#include <stdint.h>

#ifdef __aarch64__
#define GENERAL		31	/* X0-X30 */
#define VECTOR_WORDS	64	/* V0-V31 */
#define FPSR_BITS	0x0800009fu
#define FPCR_BITS	0x07c00000u
typedef uint64_t word;
#else
#define GENERAL		14	/* R0-R12, LR */
#define VECTOR_WORDS	32	/* D0-D31 */
#define FPSR_BITS	0xf800009fu	/* of FPSCR */
#define FPCR_BITS	0x07c00000u
typedef uint32_t word;
#endif

/* The offsets are known to hold_a64.S and hold_a32.S. */
struct held {
	word general[GENERAL];
	word status, control;		/* AArch32: FPSCR, unused */
#ifdef __aarch64__
	word pad;
#endif
	uint64_t vector[VECTOR_WORDS];
};

/*
 * Load every register from `in`, count general[0] down to zero, store every register
 * to `out`.
 */
void hold(const struct held *in, struct held *out);

/*
 * The same with `count` system calls in place of the loop: general[] of the registers
 * that carry the call, its result and the count are not what they were.
 */
void hold_in_calls(const struct held *in, struct held *out, word count);

#ifdef __aarch64__
/*
 * Z0-Z31, then P0-P15 and FFR, each as long as the vector length has it.  The offset of
 * the predicates is known to hold_sve.S.
 */
struct scalable {
	uint8_t vector[32 * 256];
	uint8_t predicate[17 * 32];
};

/* The same as hold() for the registers of SVE. */
void hold_scalable(const struct scalable *in, struct scalable *out, word count);
#endif

#endif
