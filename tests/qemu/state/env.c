// SPDX-License-Identifier: MIT
/* The accessors of cpu.h, and how TCG moves between AArch32 modes. */

#include "qemu/osdep.h"
#include "cpu.h"
#include "internals.h"
#include "hooks.h"
#include "kvm-core-regs.h"

uint64_t pstate_read(CPUARMState *env)
{
	return env->pstate;
}

void pstate_write(CPUARMState *env, uint64_t value)
{
	env->pstate = value;
}

uint32_t cpsr_read(CPUARMState *env)
{
	return env->uncached_cpsr;
}

void cpsr_write(CPUARMState *env, uint32_t value, uint32_t mask, CPSRWriteType type)
{
	if (type != CPSRWriteRaw)
		abort();	/* would have to move the banks too */
	env->uncached_cpsr = (env->uncached_cpsr & ~mask) | (value & mask);
}

uint32_t vfp_get_fpsr(CPUARMState *env)
{
	return env->vfp.fpsr;
}

void vfp_set_fpsr(CPUARMState *env, uint32_t value)
{
	env->vfp.fpsr = value;
}

uint32_t vfp_get_fpcr(CPUARMState *env)
{
	return env->vfp.fpcr;
}

void vfp_set_fpcr(CPUARMState *env, uint32_t value)
{
	env->vfp.fpcr = value;
}

void hook_new(ARMCPU *cpu)
{
	(void)cpu;
}

/* QEMU's list is not here. */
void hook_incoming(ARMCPU *cpu)
{
	(void)cpu;
}

void hook_set_sve(ARMCPU *cpu, uint32_t vq)
{
	cpu->sve_max_vq = vq;
}

/* A mode's own r13, r14 and SPSR; Hyp mode's r14 is User mode's, which has no SPSR. */
struct own {
	uint32_t *r13;
	uint32_t *r14;
	uint64_t *spsr;
};

static struct own own_of(CPUARMState *env, uint32_t mode)
{
	uint64_t *spsr = env->banked_spsr;
	uint32_t *r13 = env->banked_r13;
	uint32_t *r14 = env->banked_r14;

	switch (mode) {
	case ARM_CPU_MODE_SVC:
		return (struct own){ &r13[1], &r14[1], &spsr[1] };
	case ARM_CPU_MODE_ABT:
		return (struct own){ &r13[2], &r14[2], &spsr[2] };
	case ARM_CPU_MODE_UND:
		return (struct own){ &r13[3], &r14[3], &spsr[3] };
	case ARM_CPU_MODE_IRQ:
		return (struct own){ &r13[4], &r14[4], &spsr[4] };
	case ARM_CPU_MODE_FIQ:
		return (struct own){ &r13[5], &r14[5], &spsr[5] };
	case ARM_CPU_MODE_HYP:
		return (struct own){ &r13[6], &r14[0], &spsr[6] };
	case ARM_CPU_MODE_MON:
		return (struct own){ &r13[7], &r14[7], &spsr[7] };
	default:
		return (struct own){ &r13[0], &r14[0], NULL };
	}
}

static uint32_t *r8_to_r12(CPUARMState *env, uint32_t mode)
{
	return mode == ARM_CPU_MODE_FIQ ? env->fiq_regs : env->usr_regs;
}

void hook_switch_mode(CPUARMState *env, uint32_t mode)
{
	uint32_t before = env->uncached_cpsr & CPSR_M;
	struct own from = own_of(env, before);
	struct own to = own_of(env, mode);

	memcpy(r8_to_r12(env, before), &env->regs[8], sizeof(env->usr_regs));
	*from.r13 = env->regs[13];
	*from.r14 = env->regs[14];
	if (from.spsr)
		*from.spsr = env->spsr;
	memcpy(&env->regs[8], r8_to_r12(env, mode), sizeof(env->usr_regs));
	env->regs[13] = *to.r13;
	env->regs[14] = *to.r14;
	if (to.spsr)
		env->spsr = *to.spsr;
	env->uncached_cpsr = (env->uncached_cpsr & ~CPSR_M) | mode;
}
