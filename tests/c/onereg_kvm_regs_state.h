/* SPDX-License-Identifier: MIT */
/* The state of spec/layouts/kvm_regs.yaml: the kernel's, and the same again where the host is no arm64. */
#ifndef ONEREG_KVM_REGS_STATE_H
#define ONEREG_KVM_REGS_STATE_H

#ifdef __aarch64__
#include <asm/kvm.h>
#else
#include <stdint.h>

enum { KVM_SPSR_EL1, KVM_SPSR_ABT, KVM_SPSR_UND, KVM_SPSR_IRQ, KVM_SPSR_FIQ, KVM_NR_SPSR };

struct user_pt_regs {
	uint64_t regs[31];
	uint64_t sp;
	uint64_t pc;
	uint64_t pstate;
};

struct user_fpsimd_state {
	__uint128_t vregs[32];
	uint32_t fpsr;
	uint32_t fpcr;
	uint32_t __reserved[2];
};

struct kvm_regs {
	struct user_pt_regs regs;
	uint64_t sp_el1;
	uint64_t elr_el1;
	uint64_t spsr[KVM_NR_SPSR];
	struct user_fpsimd_state fp_regs;
};
#endif

#endif /* ONEREG_KVM_REGS_STATE_H */
