/* SPDX-License-Identifier: 0BSD */
/*
 * The core, FP/SIMD and SVE registers of a KVM vCPU.
 * Edited in templates/qemu/target/arm/kvm-core-regs.h;
 * `onereg generate` copies it.
 */

#ifndef TARGET_ARM_KVM_CORE_REGS_H
#define TARGET_ARM_KVM_CORE_REGS_H

#include "cpu.h"

/**
 * kvm_arm_put_core_regs:
 * @cs: CPUState
 *
 * Write the core, FP/SIMD and SVE registers to KVM.  The CPU state is not
 * changed: each register is taken from the one place where it is current.
 *
 * Returns: 0 on success; a negative errno after it has reported which
 * register could not be set.
 */
int kvm_arm_put_core_regs(CPUState *cs);

/**
 * kvm_arm_get_core_regs:
 * @cs: CPUState
 *
 * Read the core, FP/SIMD and SVE registers from KVM, PSTATE first.  A live
 * register and its bank are equal afterwards, and in AArch64 state xregs[31]
 * is the current SP (with kvm_arm_load_live_regs() at EL2h too).
 *
 * Returns: 0 on success; a negative errno after it has reported which
 * register could not be read.
 */
int kvm_arm_get_core_regs(CPUState *cs);

/**
 * kvm_arm_save_live_regs:
 * @env: CPUARMState
 *
 * Copy the registers that travel in the cpreg list, but are live elsewhere in
 * the current mode (SP_EL2 at EL2h), to where the list takes them from.  To be
 * called before write_cpustate_to_list().
 */
void kvm_arm_save_live_regs(CPUARMState *env);

/**
 * kvm_arm_load_live_regs:
 * @env: CPUARMState
 *
 * The reverse, to be called after write_list_to_cpustate().
 */
void kvm_arm_load_live_regs(CPUARMState *env);

/**
 * kvm_arm_cpreg_level:
 * @regidx: KVM register index
 *
 * Returns: the level at which the register of the cpreg list is written:
 * KVM_PUT_RUNTIME_STATE, KVM_PUT_RESET_STATE or KVM_PUT_FULL_STATE.
 */
int kvm_arm_cpreg_level(uint64_t regidx);

#endif /* TARGET_ARM_KVM_CORE_REGS_H */
