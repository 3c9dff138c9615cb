/* SPDX-License-Identifier: 0BSD */
/*
 * The AArch32 registers that the AArch64 registers of a vCPU's state hold, by name.
 * From spec/aarch32.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_AARCH32_H
#define ONEREG_AARCH32_H

#include "onereg.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Names are of three kinds, and letter case counts:
 *
 *	of a bank		LR_irq, SPSR_fiq, R8_usr, ELR_hyp; in any mode
 *	in the current mode	r0 to r15, sp, lr, pc, spsr, elr_hyp: what an instruction would
 *				reach in the mode that state's PSTATE says
 *	of the system		DFAR, TTBCR2, FPSCR, CPSR (or cpsr), Q3, D5; in any mode
 *
 * layout: what state is, as &onereg_native_layout.
 *
 * A write leaves the other bits of the AArch64 register as they are; one that fails changes nothing.
 *
 * -ENOENT: no AArch32 register has that name.
 * -EINVAL: the name means no register in the current mode (spsr in User mode, r8 in AArch64 state).
 * -ENXIO: the layout does not keep the AArch64 register.
 * -ERANGE: value has bits that the register, or the layout's place of it, lacks.
 */
int onereg_aarch32_read(const struct onereg_layout *layout, const void *state, const char *name,
			struct onereg_u128 *value);
int onereg_aarch32_write(const struct onereg_layout *layout, void *state, const char *name,
			 struct onereg_u128 value);

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_AARCH32_H */
