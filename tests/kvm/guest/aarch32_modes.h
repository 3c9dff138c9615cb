/* SPDX-License-Identifier: MIT */
/* The protocol of aarch32_modes.S, whose first comment is its description. */
#ifndef AARCH32_MODES_H
#define AARCH32_MODES_H

#include <stdint.h>

#include "vm.h"

#define A32_PSTATE		0x1d3u		/* Supervisor mode, A, I and F masked */
#define A32_STOP(round)		(VM_MMIO + 4u * (round))
#define A32_STOP_PC(round)	((uint32_t)VM_MEMORY + 0x1004u + 0x20u * (round))
#define A32_END			(VM_MMIO + 0x80)
#define A32_UNEXPECTED		(VM_MMIO + 0x84)
#define A32_REPORT(cell)	(VM_MMIO + 0x100 + 4u * (cell))
#define A32_ROUNDS		7
#define A32_USR_RETURN		((uint32_t)VM_MEMORY + 0x10fcu)	/* LR_svc after round 0 */
#define A32_USR_CPSR		0x600001d0u			/* SPSR_svc after round 0 */

/* A mode by the name the architecture gives it, in the order of the rounds. */
struct a32_mode {
	const char *name;
	uint32_t m;		/* CPSR.M */
};

static const struct a32_mode a32_modes[A32_ROUNDS] = {
	{ "usr", 0x10 }, { "sys", 0x1f }, { "svc", 0x13 }, { "abt", 0x17 },
	{ "und", 0x1b }, { "irq", 0x12 }, { "fiq", 0x11 },
};

/* A register that is reported, and what it holds at every stop. */
struct a32_cell {
	const char *name;
	unsigned int number;
	uint32_t marker;
};

#define A32_CPSR	35	/* its marker lacks CPSR.M, which is the round's */
#define A32_FPEXC	37	/* its marker lacks what is read-only */
#define A32_SPSR_SVC	28
#define A32_LR_SVC	27
#define A32_D(n)	(64 + 2 * (n))	/* cell of the low half; the high one follows */
#define A32_D_LOW(n)	(0xd0000000u | (uint32_t)(n) << 8)
#define A32_D_HIGH(n)	(A32_D_LOW(n) + 1)

#define A32_MARKER(m, n)	(((uint32_t)(m) << 8 | (uint32_t)(n)) * 0x10001u)
#define A32_SPSR(m)		(((uint32_t)(m) & 15) << 28 | ((uint32_t)(m) & 15) << 16 | 0x1d0u)

/* D0-D31 are not among them. */
static const struct a32_cell a32_cells[] = {
	{ "r0", 0, (uint32_t)VM_MMIO },
	{ "r1", 1, A32_MARKER(0x10, 1) },
	{ "r2", 2, A32_MARKER(0x10, 2) },
	{ "r3", 3, A32_MARKER(0x10, 3) },
	{ "r4", 4, A32_MARKER(0x10, 4) },
	{ "r5", 5, A32_MARKER(0x10, 5) },
	{ "r6", 6, A32_MARKER(0x10, 6) },
	{ "r7", 7, A32_MARKER(0x10, 7) },
	{ "r8_usr", 8, A32_MARKER(0x10, 8) },
	{ "r9_usr", 9, A32_MARKER(0x10, 9) },
	{ "r10_usr", 10, A32_MARKER(0x10, 10) },
	{ "r11_usr", 11, A32_MARKER(0x10, 11) },
	{ "r12_usr", 12, A32_MARKER(0x10, 12) },
	{ "SP_usr", 13, A32_MARKER(0x10, 13) },
	{ "LR_usr", 14, A32_MARKER(0x10, 14) },
	{ "r8_fiq", 15, A32_MARKER(0x11, 8) },
	{ "r9_fiq", 16, A32_MARKER(0x11, 9) },
	{ "r10_fiq", 17, A32_MARKER(0x11, 10) },
	{ "r11_fiq", 18, A32_MARKER(0x11, 11) },
	{ "r12_fiq", 19, A32_MARKER(0x11, 12) },
	{ "SP_fiq", 20, A32_MARKER(0x11, 13) },
	{ "LR_fiq", 21, A32_MARKER(0x11, 14) },
	{ "SPSR_fiq", 22, A32_SPSR(0x11) },
	{ "SP_irq", 23, A32_MARKER(0x12, 13) },
	{ "LR_irq", 24, A32_MARKER(0x12, 14) },
	{ "SPSR_irq", 25, A32_SPSR(0x12) },
	{ "SP_svc", 26, A32_MARKER(0x13, 13) },
	{ "LR_svc", A32_LR_SVC, A32_MARKER(0x13, 14) },
	{ "SPSR_svc", A32_SPSR_SVC, A32_SPSR(0x13) },
	{ "SP_abt", 29, A32_MARKER(0x17, 13) },
	{ "LR_abt", 30, A32_MARKER(0x17, 14) },
	{ "SPSR_abt", 31, A32_SPSR(0x17) },
	{ "SP_und", 32, A32_MARKER(0x1b, 13) },
	{ "LR_und", 33, A32_MARKER(0x1b, 14) },
	{ "SPSR_und", 34, A32_SPSR(0x1b) },
	{ "CPSR", A32_CPSR, 0x600001c0 },
	{ "FPSCR", 36, 0x5780009f },
	{ "FPEXC", A32_FPEXC, 0x40000000 },
	{ "DACR", 38, 0x55500155 },
	{ "IFSR", 39, 0x00000005 },
	{ "DFSR", 40, 0x00000805 },
	{ "DFAR", 41, 0xc5060000 },
	{ "IFAR", 42, 0xc5060002 },
	{ "TTBR0", 43, 0x40104000 },
	{ "TTBR1", 44, 0x40108000 },
	{ "CONTEXTIDR", 45, 0xc50d0001 },
	{ "TPIDRURW", 46, 0xc50d0002 },
	{ "TPIDRURO", 47, 0xc50d0003 },
	{ "TPIDRPRW", 48, 0xc50d0004 },
	{ "PRRR", 49, 0x000a81a8 },
	{ "NMRR", 50, 0x40e040e0 },
};

#endif
