/* SPDX-License-Identifier: MIT */
#ifndef QEMU_KVM_ARM_H
#define QEMU_KVM_ARM_H

#include "system/kvm.h"

/* The caller frees it. */
char *kvm_print_register_name(uint64_t regidx);

#endif /* QEMU_KVM_ARM_H */
