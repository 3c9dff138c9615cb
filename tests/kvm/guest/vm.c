// SPDX-License-Identifier: MIT
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "vm.h"

#define VGIC_DIST	0x08000000ull
#define VGIC_REDIST	0x080a0000ull
#define PMU_PPI		23

static void die(const char *what)
{
	fflush(stdout);
	fprintf(stderr, "vm: %s: %s\n", what, strerror(errno));
	exit(1);
}

static void set_attr(int device, uint32_t group, uint64_t attr, const uint64_t *value)
{
	struct kvm_device_attr a = { .group = group, .attr = attr, .addr = (uintptr_t)value };

	if (ioctl(device, KVM_SET_DEVICE_ATTR, &a))
		die("KVM_SET_DEVICE_ATTR");
}

static void add_gic(struct vm *vm)
{
	struct kvm_create_device device = { .type = KVM_DEV_TYPE_ARM_VGIC_V3 };
	const uint64_t dist = VGIC_DIST, redist = VGIC_REDIST;

	if (ioctl(vm->fd, KVM_CREATE_DEVICE, &device))
		die("KVM_CREATE_DEVICE");
	vm->gic = (int)device.fd;
	set_attr(vm->gic, KVM_DEV_ARM_VGIC_GRP_ADDR, KVM_VGIC_V3_ADDR_TYPE_DIST, &dist);
	set_attr(vm->gic, KVM_DEV_ARM_VGIC_GRP_ADDR, KVM_VGIC_V3_ADDR_TYPE_REDIST, &redist);
	set_attr(vm->gic, KVM_DEV_ARM_VGIC_GRP_CTRL, KVM_DEV_ARM_VGIC_CTRL_INIT, NULL);
}

/* Without it a vCPU that has a PMU cannot run; with a GIC it needs its interrupt first. */
static void init_pmu(const struct vm *vm, int vcpu)
{
	const uint64_t irq = PMU_PPI;

	if (vm->gic >= 0)
		set_attr(vcpu, KVM_ARM_VCPU_PMU_V3_CTRL, KVM_ARM_VCPU_PMU_V3_IRQ, &irq);
	set_attr(vcpu, KVM_ARM_VCPU_PMU_V3_CTRL, KVM_ARM_VCPU_PMU_V3_INIT, NULL);
}

static void add_memory(struct vm *vm)
{
	struct kvm_userspace_memory_region slot = {
		.guest_phys_addr = VM_MEMORY,
		.memory_size = VM_MEMORY_SIZE,
	};

	vm->memory = mmap(NULL, VM_MEMORY_SIZE, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (vm->memory == MAP_FAILED)
		die("mmap of the memory");
	slot.userspace_addr = (uintptr_t)vm->memory;
	if (ioctl(vm->fd, KVM_SET_USER_MEMORY_REGION, &slot))
		die("KVM_SET_USER_MEMORY_REGION");
}

static void add_vcpus(struct vm *vm, int pair)
{
	const int size = ioctl(vm->kvm, KVM_GET_VCPU_MMAP_SIZE, 0ul);

	vm->vcpu = ioctl(vm->fd, KVM_CREATE_VCPU, 0ul);
	vm->other = pair ? ioctl(vm->fd, KVM_CREATE_VCPU, 1ul) : -1;
	if (vm->vcpu < 0 || (pair && vm->other < 0) || size < 0)
		die("KVM_CREATE_VCPU");
	vm->run_size = (size_t)size;
	vm->run = mmap(NULL, vm->run_size, PROT_READ | PROT_WRITE, MAP_SHARED, vm->vcpu, 0);
	if (vm->run == MAP_FAILED)
		die("mmap of struct kvm_run");
}

int vm_open(struct vm *vm, const struct vm_config *config)
{
	struct kvm_enable_cap mte = { .cap = KVM_CAP_ARM_MTE };
	struct kvm_vcpu_init init;
	int err;

	*vm = (struct vm){ .other = -1, .gic = -1 };
	vm->kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
	if (vm->kvm < 0)
		die("/dev/kvm");
	vm->fd = ioctl(vm->kvm, KVM_CREATE_VM, 0ul);
	if (vm->fd < 0)
		die("KVM_CREATE_VM");
	err = config->mte && ioctl(vm->fd, KVM_ENABLE_CAP, &mte) ? errno : 0;
	add_memory(vm);
	add_vcpus(vm, config->pair);
	if (ioctl(vm->fd, KVM_ARM_PREFERRED_TARGET, &init))
		die("KVM_ARM_PREFERRED_TARGET");
	init.features[0] = config->features | 1u << KVM_ARM_VCPU_PSCI_0_2;
	if (!err && ioctl(vm->vcpu, KVM_ARM_VCPU_INIT, &init))
		err = errno;
	if (!err && config->pair && ioctl(vm->other, KVM_ARM_VCPU_INIT, &init))
		err = errno;
	if (err) {
		vm_close(vm);
		return err;
	}
	if (config->gic)
		add_gic(vm);
	if (config->features & 1u << KVM_ARM_VCPU_PMU_V3) {
		init_pmu(vm, vm->vcpu);
		if (config->pair)
			init_pmu(vm, vm->other);
	}
	return 0;
}

void vm_close(struct vm *vm)
{
	munmap(vm->run, vm->run_size);
	munmap(vm->memory, VM_MEMORY_SIZE);
	if (vm->gic >= 0)
		close(vm->gic);
	if (vm->other >= 0)
		close(vm->other);
	close(vm->vcpu);
	close(vm->fd);
	close(vm->kvm);
}

void vm_finalize(struct vm *vm)
{
	int feature = KVM_ARM_VCPU_SVE;

	if (ioctl(vm->vcpu, KVM_ARM_VCPU_FINALIZE, &feature))
		die("KVM_ARM_VCPU_FINALIZE");
}

void vm_load(struct vm *vm, const char *path, uint64_t pstate)
{
	const uint64_t pc = VM_MEMORY;
	FILE *file = fopen(path, "rb");

	if (!file || !fread(vm->memory, 1, VM_MEMORY_SIZE, file))
		die(path);
	fclose(file);
	errno = vm_set(vm, VM_CORE(regs.pstate, KVM_REG_SIZE_U64), &pstate);
	if (!errno)
		errno = vm_set(vm, VM_CORE(regs.pc, KVM_REG_SIZE_U64), &pc);
	if (errno)
		die("setting PC and PSTATE");
}

/*
 * Let KVM finish the store (Documentation/virt/kvm/api.rst, KVM_EXIT_MMIO: guest
 * state is consistent only after the kernel has been re-entered) without running
 * the guest any further.
 */
static void complete(struct vm *vm)
{
	vm->run->immediate_exit = 1;
	if (ioctl(vm->vcpu, KVM_RUN, 0ul) == 0 || errno != EINTR)
		die("KVM_RUN with immediate_exit");
	vm->run->immediate_exit = 0;
}

struct vm_write vm_run(struct vm *vm)
{
	struct vm_write write = { 0 };

	while (ioctl(vm->vcpu, KVM_RUN, 0ul))
		if (errno != EINTR)
			die("KVM_RUN");
	if (vm->run->exit_reason != KVM_EXIT_MMIO || !vm->run->mmio.is_write) {
		fflush(stdout);
		fprintf(stderr, "vm: exit reason %u, no MMIO write\n", vm->run->exit_reason);
		exit(1);
	}
	write.address = vm->run->mmio.phys_addr;
	write.size = vm->run->mmio.len;
	memcpy(&write.value, vm->run->mmio.data, write.size);
	complete(vm);
	return write;
}

struct kvm_reg_list *vm_list(const struct vm *vm)
{
	struct kvm_reg_list none = { .n = 0 }, *list;

	if (ioctl(vm->vcpu, KVM_GET_REG_LIST, &none) && errno != E2BIG)
		die("KVM_GET_REG_LIST");
	list = calloc(1, sizeof(*list) + none.n * sizeof(list->reg[0]));
	if (!list)
		die("calloc");
	list->n = none.n;
	if (ioctl(vm->vcpu, KVM_GET_REG_LIST, list))
		die("KVM_GET_REG_LIST");
	return list;
}

int vm_get(const struct vm *vm, uint64_t id, void *value)
{
	struct kvm_one_reg reg = { .id = id, .addr = (uintptr_t)value };

	return ioctl(vm->vcpu, KVM_GET_ONE_REG, &reg) ? errno : 0;
}

int vm_set(const struct vm *vm, uint64_t id, const void *value)
{
	struct kvm_one_reg reg = { .id = id, .addr = (uintptr_t)value };

	return ioctl(vm->vcpu, KVM_SET_ONE_REG, &reg) ? errno : 0;
}
