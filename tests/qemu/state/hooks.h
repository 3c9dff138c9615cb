/* SPDX-License-Identifier: MIT */
/* What the driver wants of the code under test, whichever headers it was compiled with. */
#ifndef HOOKS_H
#define HOOKS_H

#include "qemu/osdep.h"
#include "system/kvm.h"
#include "cpu.h"

/* A vCPU of zeros. */
void hook_new(ARMCPU *cpu);

/* A vector length in units of 128 bits; 0: no SVE. */
void hook_set_sve(ARMCPU *cpu, uint32_t vq);

int hook_put(CPUState *cs, int level);
int hook_get(CPUState *cs);

/* Before QEMU's list of (id, value) is taken from env, and after it was written to env. */
void hook_save_live(CPUARMState *env);
void hook_load_live(CPUARMState *env);

/* After the members of env, and QEMU's list with what KVM has, came with a migration. */
void hook_incoming(ARMCPU *cpu);

/* A change of mode by an instruction that TCG runs in AArch32 state. */
void hook_switch_mode(CPUARMState *env, uint32_t mode);

int hook_bank_number(int mode);
int hook_r14_bank_number(int mode);
unsigned int hook_banked_spsr_index(unsigned int el);
int hook_level(uint64_t id);
char *hook_register_name(uint64_t id);

#endif /* HOOKS_H */
