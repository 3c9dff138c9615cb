/* SPDX-License-Identifier: MIT */
/* All layouts there are: ours, and those of tests/c. */
#ifndef LAYOUTS_H
#define LAYOUTS_H

#include "onereg_banks.h"
#include "onereg_kvm_regs.h"
#include "onereg_native.h"
#include "onereg_states.h"

static const struct onereg_layout *const layouts[] = {
	&onereg_native_layout,
	&onereg_kvm_regs_layout,
	&onereg_banks_layout,
	&onereg_states_layout,
};

#define LAYOUTS (sizeof(layouts) / sizeof(layouts[0]))

#endif /* LAYOUTS_H */
