/* SPDX-License-Identifier: MIT */
/*
 * The smallest host a KVM guest needs: one VM, one memory slot, one vCPU, run from
 * one MMIO write to the next.  For test programs: what fails ends the program with a
 * message on standard error and status 1, unless a function says otherwise.
 */
#ifndef VM_H
#define VM_H

#include <stddef.h>
#include <stdint.h>

#include <linux/kvm.h>

#define VM_MEMORY	0x40000000ull	/* guest-physical address of the memory */
#define VM_MEMORY_SIZE	0x00200000ull
#define VM_MMIO		0x0a000000ull	/* the programs in this folder write to it; nothing is there */

/* vCPU features newer than the oldest headers this compiles with (6.1). */
#define VM_VCPU_HAS_EL2		7
#define VM_VCPU_HAS_EL2_E2H0	8

struct vm_config {
	uint32_t features;	/* 1 << KVM_ARM_VCPU_...; PSCI_0_2 is always added */
	int mte;		/* enable KVM_CAP_ARM_MTE */
	int gic;		/* create and initialise a GICv3; nested virtualisation needs it to run */
	int pair;		/* a second vCPU, which is never run */
};

struct vm {
	int kvm;
	int fd;
	int vcpu;
	int other;		/* the second vCPU; -1: none */
	int gic;		/* -1: none */
	struct kvm_run *run;
	size_t run_size;
	uint8_t *memory;	/* VM_MEMORY_SIZE bytes, zero at first */
};

/* One write of the guest outside of its memory. */
struct vm_write {
	uint64_t address;
	uint64_t value;		/* zero-extended */
	unsigned int size;	/* bytes */
};

/*
 * Make the VM and its initialised vCPU.  With SVE the vCPU is not finalized yet,
 * so that SVE_VLS can be written first; vm_finalize() does it.
 * Returns 0, or the errno of the step with which KVM refused the configuration
 * (then *vm needs no vm_close()).
 */
int vm_open(struct vm *vm, const struct vm_config *config);
void vm_close(struct vm *vm);

/* KVM_ARM_VCPU_FINALIZE for SVE. */
void vm_finalize(struct vm *vm);

/* Copy a flat program to the start of the memory and point PC and PSTATE at it. */
void vm_load(struct vm *vm, const char *path, uint64_t pstate);

/*
 * Run to the next MMIO write, and complete it: on return the registers are those
 * after the store, as a VMM that stops there must see them.
 */
struct vm_write vm_run(struct vm *vm);

/* The ids that the vCPU lists; to be freed. */
struct kvm_reg_list *vm_list(const struct vm *vm);

/* KVM_GET_ONE_REG and KVM_SET_ONE_REG: 0 or the errno. */
int vm_get(const struct vm *vm, uint64_t id, void *value);
int vm_set(const struct vm *vm, uint64_t id, const void *value);

/* The id of a member of struct kvm_regs. */
#define VM_CORE(member, size) \
	(KVM_REG_ARM64 | KVM_REG_ARM_CORE | (size) | KVM_REG_ARM_CORE_REG(member))

#endif
