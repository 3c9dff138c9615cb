/* SPDX-License-Identifier: MIT */
#ifndef SYSTEM_KVM_H
#define SYSTEM_KVM_H

#include <linux/kvm.h>

#include "qemu/osdep.h"

typedef struct CPUState CPUState;

typedef enum {
	KVM_PUT_RUNTIME_STATE = 1,
	KVM_PUT_RESET_STATE = 2,
	KVM_PUT_FULL_STATE = 3,
} KvmPutState;

/* 0 or a negative errno. */
int kvm_set_one_reg(CPUState *cs, uint64_t id, void *source);
int kvm_get_one_reg(CPUState *cs, uint64_t id, void *target);

#endif /* SYSTEM_KVM_H */
