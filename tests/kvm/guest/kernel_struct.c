// SPDX-License-Identifier: MIT
/*
 * A guest half-way through its work, kept in the kernel's struct kvm_regs and a list of all other
 * registers, and moved to fresh VMs; by the generated C.
 *
 *	kernel_struct IMAGE [sve]
 *
 * IMAGE is aarch64_work.S, with SVE=1 for sve.  One JSON object:
 *
 *	{"members": 75, "wrong": ["regs.pc"], "raw": 182,
 *	 "stayed": "0x1", "put": "0x1", "restore": "0x1"}
 *
 *	members	of struct kvm_regs that were compared with what KVM says by the header's macros
 *	wrong	those of them that differ
 *	raw	registers in the list
 *	stayed	the checksum of the guest that stays
 *	put	that of the guest moved by a put of the struct and the list
 *	restore	by a restore of the list and a put of the struct
 *
 * Exit status: 0, or 2 where KVM does not grant the features.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "aarch64_work.h"
#include "onereg_kvm.h"
#include "onereg_kvm_regs.h"
#include "vm.h"

#define U32 KVM_REG_SIZE_U32
#define U64 KVM_REG_SIZE_U64
#define U128 KVM_REG_SIZE_U128

struct machine {
	struct vm vm;
	struct onereg_io io;
	struct onereg_vcpu vcpu;
	uint8_t raw[0x8000];
};

static struct vm_config config = { .gic = 1 };
static const char *image;
static struct kvm_regs state;
static struct onereg_error error;
static unsigned int members;
static const char *comma = "";

static void check(int ret)
{
	char text[ONEREG_ERROR_TEXT];

	if (!ret)
		return;
	onereg_strerror(&error, text, sizeof(text));
	fprintf(stderr, "kernel_struct: %s\n", text);
	exit(1);
}

static bool has_sve(void)
{
	return config.features & 1u << KVM_ARM_VCPU_SVE;
}

static void start(struct machine *machine)
{
	if (vm_open(&machine->vm, &config))
		exit(2);
	machine->io = onereg_kvm_io(machine->vm.vcpu);
}

static void load(struct machine *machine)
{
	vm_load(&machine->vm, image, A64_PSTATE);
}

static void open_vcpu(struct machine *machine)
{
	check(onereg_kvm_regs_open(&machine->vcpu, &machine->io, machine->raw, sizeof(machine->raw),
				   0, &error));
}

static void compare(const struct vm *vm, const char *name, uint64_t id, const void *member)
{
	const size_t size = KVM_REG_SIZE(id);
	uint8_t value[256];

	/* The low bytes of a Z register are its V register. */
	if (vm_get(vm, id, value) || memcmp(value, member, size < 16 ? size : 16)) {
		printf("%s\"%s\"", comma, name);
		comma = ", ";
	}
	members++;
}

#define COMPARE(member, size) compare(vm, #member, VM_CORE(member, size), &state.member)

static void compare_members(const struct vm *vm)
{
	for (unsigned int n = 0; n < 31; n++)
		COMPARE(regs.regs[n], U64);
	COMPARE(regs.sp, U64);
	COMPARE(regs.pc, U64);
	COMPARE(regs.pstate, U64);
	COMPARE(sp_el1, U64);
	COMPARE(elr_el1, U64);
	COMPARE(spsr[KVM_SPSR_EL1], U64);
	COMPARE(spsr[KVM_SPSR_ABT], U64);
	COMPARE(spsr[KVM_SPSR_UND], U64);
	COMPARE(spsr[KVM_SPSR_IRQ], U64);
	COMPARE(spsr[KVM_SPSR_FIQ], U64);
	for (unsigned int n = 0; n < 32; n++) {
		if (has_sve())
			compare(vm, "fp_regs.vregs[n]", KVM_REG_ARM64_SVE_ZREG(n, 0),
				&state.fp_regs.vregs[n]);
		else
			COMPARE(fp_regs.vregs[n], U128);
	}
	COMPARE(fp_regs.fpsr, U32);
	COMPARE(fp_regs.fpcr, U32);
}

static void print_end(const char *how, struct machine *machine)
{
	const struct vm_write write = vm_run(&machine->vm);

	printf(", \"%s\": \"0x%llx\"", how,
	       write.address == A64_CHECKSUM ? (unsigned long long)write.value : 0);
	vm_close(&machine->vm);
}

int main(int argc, char **argv)
{
	static struct machine first, second, third;

	if (argc < 2)
		return 2;
	image = argv[1];
	if (argc > 2 && !strcmp(argv[2], "sve"))
		config.features |= 1u << KVM_ARM_VCPU_SVE;

	start(&first);
	check(onereg_kvm_regs_prepare(&first.io, NULL, &error));
	load(&first);
	vm_run(&first.vm);
	open_vcpu(&first);
	check(onereg_kvm_regs_get(&first.vcpu, &state, &error));
	printf("{\"wrong\": [");
	compare_members(&first.vm);
	printf("], \"members\": %u, \"raw\": %zu", members, first.vcpu.raw_count);

	start(&second);
	check(onereg_kvm_regs_prepare(&second.io, NULL, &error));
	load(&second);
	open_vcpu(&second);
	memcpy(second.raw, first.raw, first.vcpu.raw_length);
	second.vcpu.raw_length = first.vcpu.raw_length;
	check(onereg_kvm_regs_put(&second.vcpu, &state, ONEREG_FULL, &error));

	start(&third);
	check(onereg_restore_records(&third.io, first.raw, first.vcpu.raw_length, 0, &error));
	load(&third);
	open_vcpu(&third);
	check(onereg_kvm_regs_put(&third.vcpu, &state, ONEREG_RUNTIME, &error));

	print_end("stayed", &first);
	print_end("put", &second);
	print_end("restore", &third);
	puts("}");
	return 0;
}
