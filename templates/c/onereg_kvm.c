// SPDX-License-Identifier: 0BSD
/*
 * How onereg reaches a vCPU of the running kernel.
 * Edited in templates/c/onereg_kvm.c; `onereg generate` copies it.
 */

#include "onereg_kvm.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/utsname.h>

#include <linux/kvm.h>

/* The type of ioctl()'s second parameter: POSIX and other C libraries say int. */
#ifdef __GLIBC__
typedef unsigned long ioctl_request;
#else
typedef int ioctl_request;
#endif

static int vcpu_ioctl(void *ctx, unsigned long request, void *argument)
{
	int vcpu_fd = (int)(intptr_t)ctx;

	if (ioctl(vcpu_fd, (ioctl_request)request, argument) < 0)
		return -errno;
	return 0;
}

static int kvm_get(void *ctx, uint64_t id, void *value)
{
	struct kvm_one_reg reg = { .id = id, .addr = (uintptr_t)value };

	return vcpu_ioctl(ctx, KVM_GET_ONE_REG, &reg);
}

static int kvm_set(void *ctx, uint64_t id, const void *value)
{
	struct kvm_one_reg reg = { .id = id, .addr = (uintptr_t)value };

	return vcpu_ioctl(ctx, KVM_SET_ONE_REG, &reg);
}

/* list is a struct kvm_reg_list: the number of ids, then the ids. */
static int kvm_list(void *ctx, uint64_t *list)
{
	return vcpu_ioctl(ctx, KVM_GET_REG_LIST, list);
}

static int kvm_finalize(void *ctx, int feature)
{
	return vcpu_ioctl(ctx, KVM_ARM_VCPU_FINALIZE, &feature);
}

int onereg_kvm_masks(int vm_fd, uint64_t *masks)
{
#if defined(__aarch64__) && defined(KVM_ARM_GET_REG_WRITABLE_MASKS)
	struct reg_mask_range range = { .addr = (uintptr_t)masks };

	if (ioctl(vm_fd, (ioctl_request)KVM_ARM_GET_REG_WRITABLE_MASKS, &range) < 0)
		return -errno;
	return 0;
#else
	(void)vm_fd;
	(void)masks;
	return -ENOSYS;
#endif
}

struct onereg_origin onereg_kvm_origin(uint32_t target, const uint32_t *features)
{
	struct onereg_origin origin = { .has_init = features };
	struct utsname host;

	if (!uname(&host))
		snprintf(origin.kernel, sizeof(origin.kernel), "%s", host.release);
	if (features) {
		origin.target = target;
		memcpy(origin.features, features, sizeof(origin.features));
	}
	return origin;
}

struct onereg_io onereg_kvm_io(int vcpu_fd)
{
	struct onereg_io io = {
		.get = kvm_get,
		.set = kvm_set,
		.list = kvm_list,
		.finalize = kvm_finalize,
		.ctx = (void *)(intptr_t)vcpu_fd,
		.origin = onereg_kvm_origin(0, NULL),
	};

	return io;
}
