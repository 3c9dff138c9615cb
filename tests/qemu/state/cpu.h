/* SPDX-License-Identifier: MIT */
/*
 * A CPUARMState of the members that the generated files reach, with QEMU's names, widths and
 * counts.  What QEMU computes is stored plainly here: PSTATE whole in pstate, the CPSR whole in
 * uncached_cpsr.
 */
#ifndef ARM_CPU_H
#define ARM_CPU_H

#include "qemu/osdep.h"

#define ARM_MAX_VQ 16
#define FFR_PRED_NUM 16

#define CPSR_M 0x1fU
#define PSTATE_SP 0x1U
#define PSTATE_M 0x1fU
#define PSTATE_nRW 0x10U

#define PSTATE_MODE_EL0t 0
#define PSTATE_MODE_EL1t 4
#define PSTATE_MODE_EL1h 5
#define PSTATE_MODE_EL2t 8
#define PSTATE_MODE_EL2h 9

enum arm_cpu_mode {
	ARM_CPU_MODE_USR = 0x10,
	ARM_CPU_MODE_FIQ = 0x11,
	ARM_CPU_MODE_IRQ = 0x12,
	ARM_CPU_MODE_SVC = 0x13,
	ARM_CPU_MODE_MON = 0x16,
	ARM_CPU_MODE_ABT = 0x17,
	ARM_CPU_MODE_HYP = 0x1a,
	ARM_CPU_MODE_UND = 0x1b,
	ARM_CPU_MODE_SYS = 0x1f,
};

enum arm_features {
	ARM_FEATURE_AARCH64 = 20,	/* EL1 is in AArch64 state */
};

typedef struct ARMVectorReg {
	uint64_t d[2 * ARM_MAX_VQ] QEMU_ALIGNED(16);
} ARMVectorReg;

typedef struct ARMPredicateReg {
	uint64_t p[DIV_ROUND_UP(2 * ARM_MAX_VQ, 8)] QEMU_ALIGNED(16);
} ARMPredicateReg;

typedef struct CPUArchState {
	uint32_t regs[16];
	uint64_t xregs[32];
	uint64_t pc;
	uint64_t pstate;
	bool aarch64;
	uint32_t uncached_cpsr;
	uint32_t spsr;
	uint64_t banked_spsr[8];
	uint32_t banked_r13[8];
	uint32_t banked_r14[8];
	uint32_t usr_regs[5];
	uint32_t fiq_regs[5];
	uint64_t elr_el[4];
	uint64_t sp_el[4];
	struct {
		ARMVectorReg zregs[32];
		ARMPredicateReg pregs[17];
		uint32_t fpsr;
		uint32_t fpcr;
	} vfp;
	uint64_t features;
} CPUARMState;

typedef struct CPUState {
	int cpu_index;
} CPUState;

typedef struct ArchCPU {
	CPUState parent_obj;
	CPUARMState env;
	uint32_t sve_max_vq;	/* 0: no SVE */
} ARMCPU;

#define ARM_CPU(cs) ((ARMCPU *)(cs))
#define CPU(cpu) (&(cpu)->parent_obj)

static inline ARMCPU *env_archcpu(CPUARMState *env)
{
	return (ARMCPU *)((char *)env - offsetof(ARMCPU, env));
}

static inline CPUARMState *cpu_env(CPUState *cs)
{
	return &ARM_CPU(cs)->env;
}

static inline bool arm_feature(CPUARMState *env, int feature)
{
	return env->features >> feature & 1;
}

static inline bool is_a64(CPUARMState *env)
{
	return env->aarch64;
}

/* Of a vCPU without EL2 in AArch32 state, EL1's Execution state never changes. */
static inline bool arm_el_is_aa64(CPUARMState *env, int el)
{
	if (el != 1)
		abort();
	return arm_feature(env, ARM_FEATURE_AARCH64);
}

typedef enum CPSRWriteType {
	CPSRWriteByInstr = 0,
	CPSRWriteExceptionReturn = 1,
	CPSRWriteRaw = 2,
	CPSRWriteByGDBStub = 3,
} CPSRWriteType;

uint64_t pstate_read(CPUARMState *env);
void pstate_write(CPUARMState *env, uint64_t value);
uint32_t cpsr_read(CPUARMState *env);
void cpsr_write(CPUARMState *env, uint32_t value, uint32_t mask, CPSRWriteType type);
uint32_t vfp_get_fpsr(CPUARMState *env);
void vfp_set_fpsr(CPUARMState *env, uint32_t value);
uint32_t vfp_get_fpcr(CPUARMState *env);
void vfp_set_fpcr(CPUARMState *env, uint32_t value);

void aarch64_sync_32_to_64(CPUARMState *env);
void aarch64_sync_64_to_32(CPUARMState *env);

#endif /* ARM_CPU_H */
