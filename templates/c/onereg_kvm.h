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

/*
 * The origin in a save of a vCPU of this kernel: the kernel's release and, where features is not
 * NULL, the argument of KVM_ARM_VCPU_INIT.  onereg_kvm_io() knows the kernel alone; with a struct
 * kvm_vcpu_init:
 *
 *	io.origin = onereg_kvm_origin(init.target, init.features);
 */
struct onereg_origin onereg_kvm_origin(uint32_t target, const uint32_t *features);

/*
 * KVM_ARM_GET_REG_WRITABLE_MASKS of a VM: the bits of ID registers that it lets be written, for
 * struct onereg_options of onereg_decision.h.  masks has room for ONEREG_MASKS words.
 *
 * -ENOTTY, -EINVAL: a kernel before Linux 6.7 does not tell.
 * -ENOSYS: <linux/kvm.h> was older, or not of arm64, when this was compiled.
 */
int onereg_kvm_masks(int vm_fd, uint64_t *masks);

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_KVM_H */
