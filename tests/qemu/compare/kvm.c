// SPDX-License-Identifier: MIT
/* QEMU's kvm.c, whole, and the hooks for what is static in it. */

#include "target/arm/kvm.c"

#include "hooks.h"

int hook_put(CPUState *cs, int level)
{
	return kvm_arch_put_registers(cs, level, NULL);
}

int hook_get(CPUState *cs)
{
	return kvm_arch_get_registers(cs, NULL);
}

/* machine.c, cpu_post_load(); since QEMU 10.1 kvm_arm_cpu_post_load() does all of it. */
void hook_incoming(ARMCPU *cpu)
{
	write_kvmstate_to_list(cpu);
	write_list_to_cpustate(cpu);
	kvm_arm_cpu_post_load(cpu);
}

int hook_level(uint64_t id)
{
	return kvm_arm_cpreg_level(id);
}

char *hook_register_name(uint64_t id)
{
#ifdef HAS_REGISTER_NAME
	return kvm_print_register_name(id);
#else
	return g_strdup_printf("%" PRIx64, id);
#endif
}
