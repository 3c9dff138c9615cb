// SPDX-License-Identifier: MIT
/* The generated functions as hooks. */

#include "qemu/osdep.h"
#include "cpu.h"
#include "internals.h"
#include "kvm_arm.h"
#include "hooks.h"
#include "kvm-core-regs.h"

int hook_put(CPUState *cs, int level)
{
	(void)level;
	return kvm_arm_put_core_regs(cs);
}

int hook_get(CPUState *cs)
{
	return kvm_arm_get_core_regs(cs);
}

void hook_save_live(CPUARMState *env)
{
	kvm_arm_save_live_regs(env);
}

void hook_load_live(CPUARMState *env)
{
	kvm_arm_load_live_regs(env);
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

int hook_level(uint64_t id)
{
	return kvm_arm_cpreg_level(id);
}

char *hook_register_name(uint64_t id)
{
	return kvm_print_register_name(id);
}
