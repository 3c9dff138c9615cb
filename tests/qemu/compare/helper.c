// SPDX-License-Identifier: MIT
/* QEMU's helper.c, whole, and the hooks for what is static in it and its headers. */

#include "target/arm/helper.c"

#include "hooks.h"

/* cpsr_write() of another mode, without asking whether EL2 and EL3 allow it. */
void hook_switch_mode(CPUARMState *env, uint32_t mode)
{
	switch_mode(env, mode);
	env->uncached_cpsr = (env->uncached_cpsr & ~CPSR_M) | mode;
}

int hook_bank_number(int mode)
{
	return bank_number(mode);
}

int hook_r14_bank_number(int mode)
{
	return r14_bank_number(mode);
}

unsigned int hook_banked_spsr_index(unsigned int el)
{
	return aarch64_banked_spsr_index(el);
}
