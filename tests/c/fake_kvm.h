/* SPDX-License-Identifier: MIT */
/*
 * A KVM in memory that answers ONE_REG as arch/arm64/kvm does.
 *
 * It makes ids as the kernel's headers do, from encodings, offsets and numbers, and reads nothing
 * that onereg has generated.
 */
#ifndef FAKE_KVM_H
#define FAKE_KVM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "onereg.h"

#define FAKE_SIZE(n) ((uint64_t)(n) << 52)	/* 2^n bytes */
#define FAKE_ARM64 0x6000000000000000ULL
#define FAKE_U32 FAKE_SIZE(2)
#define FAKE_U64 FAKE_SIZE(3)
#define FAKE_CORE(size, offset) (FAKE_ARM64 | (size) | 0x100000U | (offset) / 4U)
#define FAKE_X(n) FAKE_CORE(FAKE_U64, 8U * (n))
#define FAKE_PSTATE FAKE_CORE(FAKE_U64, 264U)
#define FAKE_SPSR(n) FAKE_CORE(FAKE_U64, 288U + 8U * (n))
#define FAKE_V(n) FAKE_CORE(FAKE_SIZE(4), 336U + 16U * (n))
#define FAKE_SYS(op0, op1, crn, crm, op2) \
	(FAKE_ARM64 | FAKE_U64 | 0x130000U | (op0) << 14 | (op1) << 11 | (crn) << 7 | (crm) << 3 | (op2))
#define FAKE_FW(n) (FAKE_ARM64 | FAKE_U64 | 0x140000U | (n))
#define FAKE_FW_BITMAP(n) (FAKE_ARM64 | FAKE_U64 | 0x160000U | (n))
#define FAKE_Z(n) (FAKE_ARM64 | FAKE_SIZE(8) | 0x150000U | (n) << 5)
#define FAKE_P(n) (FAKE_ARM64 | FAKE_SIZE(5) | 0x150400U | (n) << 5)
#define FAKE_FFR (FAKE_ARM64 | FAKE_SIZE(5) | 0x150600U)
#define FAKE_VLS (FAKE_ARM64 | FAKE_SIZE(6) | 0x15ffffU)
#define FAKE_CCSIDR(n) (FAKE_ARM64 | FAKE_U32 | 0x110000U | (n))

/* KVM's ids of the virtual timer, which the kernel swapped. */
#define FAKE_TIMER_CNT FAKE_SYS(3U, 3U, 14U, 3U, 2U)
#define FAKE_TIMER_CVAL FAKE_SYS(3U, 3U, 14U, 0U, 2U)

/* What set_pmreg() does with the SET and CLR registers. */
enum fake_release {
	FAKE_6_1,		/* stores */
	FAKE_6_12,		/* ors, and-nots */
	FAKE_6_15,		/* assigns */
};

enum fake_features {
	FAKE_EL1_32BIT = 1,
	FAKE_PMU_V3 = 2,
	FAKE_SVE = 4,
};

enum fake_kind {
	FAKE_STORE,
	FAKE_INVARIANT,		/* EINVAL on another value */
	FAKE_IDENTIFICATION,	/* the VM's; EBUSY on another value once a vCPU has run */
	FAKE_VM_STORE,		/* the VM's */
	FAKE_COUNTER,		/* the VM's; one more at each read */
	FAKE_PROCESSOR_STATE,
	FAKE_VECTOR_LENGTHS,
	FAKE_SCALABLE,		/* EPERM until finalized */
	FAKE_PMU_SET,
	FAKE_PMU_CLEAR,		/* shows the storage of the register before it */
	FAKE_NO_WRITE,		/* reads zero, ignores writes */
};

struct fake_register {
	uint64_t id;
	enum fake_kind kind;
	uint64_t storage;	/* the id whose value it shows */
	uint64_t feature;	/* there only while this ID register is not 0; 0: always */
	uint8_t value[ONEREG_MAX_SIZE];
};

#define FAKE_REGISTERS 700
#define FAKE_LOG 4096

struct fake_vm {
	enum fake_release release;
	bool has_run;
	struct fake_register regs[FAKE_REGISTERS];
	size_t count;
};

struct fake_vcpu {
	struct fake_vm *vm;
	unsigned int features;
	bool finalized;
	struct fake_register regs[FAKE_REGISTERS];
	size_t count;

	/* For the test to say: KVM_SET_ONE_REG, KVM_GET_ONE_REG of this id fail thus. */
	uint64_t refused_set;
	uint64_t refused_get;
	int refusal;
	/* Ids that appear in the list, one at each KVM_GET_REG_LIST that had no room. */
	size_t growth;
	/* KVM_GET_REG_LIST and KVM_ARM_VCPU_FINALIZE fail with this. */
	int list_error;
	int finalize_error;

	/* For the test to see. */
	size_t gets;
	size_t sets;
	size_t lists;
	size_t finalizes;
	uint64_t log[FAKE_LOG];	/* ids in the order of writes */
};

void fake_vm_init(struct fake_vm *vm, enum fake_release release);

/* KVM_CREATE_VCPU and KVM_ARM_VCPU_INIT. */
void fake_vcpu_init(struct fake_vcpu *vcpu, struct fake_vm *vm, unsigned int features);

/* A register more, as a newer kernel has. */
void fake_add(struct fake_vcpu *vcpu, uint64_t id, enum fake_kind kind);

/* A register more, there only while an ID register of the VM is not zero. */
void fake_add_feature(struct fake_vcpu *vcpu, uint64_t id, uint64_t feature);

/* A register less, as another kernel or processor has. */
void fake_remove(struct fake_vcpu *vcpu, uint64_t id);

/* The storage of a register; NULL where there is none. */
void *fake_value(struct fake_vcpu *vcpu, uint64_t id);

uint64_t fake_u64(struct fake_vcpu *vcpu, uint64_t id);
void fake_set_u64(struct fake_vcpu *vcpu, uint64_t id, uint64_t value);

/* A distinct value in every register that keeps what it is given. */
void fake_fill(struct fake_vcpu *vcpu, unsigned int seed);

/* Where in the log a write of id is, counted from 1; 0 where there is none. */
size_t fake_written(const struct fake_vcpu *vcpu, uint64_t id);

/* Forget the calls so far. */
void fake_forget(struct fake_vcpu *vcpu);

struct onereg_io fake_io(struct fake_vcpu *vcpu);

#endif /* FAKE_KVM_H */
