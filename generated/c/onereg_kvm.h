/* SPDX-License-Identifier: 0BSD */
/*
 * How onereg reaches a vCPU of the running kernel.
 * Edited in templates/c/onereg_kvm.h; `onereg generate` copies it.
 */
#ifndef ONEREG_KVM_H
#define ONEREG_KVM_H

#include "onereg.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The ioctls on a vCPU's file descriptor (KVM_CREATE_VCPU).  The descriptor stays the caller's, and
 * must stay open as long as the result is used.
 */
struct onereg_io onereg_kvm_io(int vcpu_fd);

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_KVM_H */
