// SPDX-License-Identifier: MIT
/* A vCPU: read, changed by name, written; saved, and restored into a second VM. */
#define _POSIX_C_SOURCE 200809L /* O_CLOEXEC */
#include <err.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <linux/kvm.h>

#include "onereg_kvm.h"
#include "onereg_native.h"

static struct onereg_error error;

static void check(int ret)
{
	char text[ONEREG_ERROR_TEXT];

	if (!ret)
		return;
	onereg_strerror(&error, text, sizeof(text));
	errx(EXIT_FAILURE, "%s", text);
}

static struct onereg_io new_vcpu(int kvm)
{
	int vm = ioctl(kvm, KVM_CREATE_VM, 0);
	int vcpu = ioctl(vm, KVM_CREATE_VCPU, 0);
	struct kvm_vcpu_init init = {0};
	int failed = ioctl(vm, KVM_ARM_PREFERRED_TARGET, &init);

	init.features[0] |= 1U << KVM_ARM_VCPU_PSCI_0_2;
	if (failed || ioctl(vcpu, KVM_ARM_VCPU_INIT, &init))
		err(EXIT_FAILURE, "no vCPU");
	return onereg_kvm_io(vcpu);
}

int main(void)
{
	static struct onereg_native state;
	static struct onereg_vcpu vcpu;
	static unsigned char raw[4096], saved[65536];
	int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	struct onereg_io first = new_vcpu(kvm), second = new_vcpu(kvm);
	size_t length;

	check(onereg_native_prepare(&first, NULL, &error));
	check(onereg_native_open(&vcpu, &first, raw, sizeof(raw), 0, &error));
	check(onereg_native_get(&vcpu, &state, &error));
	state.pc = 0x80000000;
	check(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error));

	check(onereg_save(&first, saved, sizeof(saved), &length, &error));
	check(onereg_restore(&second, saved, length, 0, &error));
	check(onereg_native_open(&vcpu, &second, raw, sizeof(raw), 0, &error));
	check(onereg_native_get(&vcpu, &state, &error));
	printf("%zu bytes; PC is 0x%llx in the second VM\n", length, (unsigned long long)state.pc);
}
