// SPDX-License-Identifier: MIT
/* What QEMU's functions under test call beyond kvm.c, helper.c and the registers of the fake. */

#include "qemu/osdep.h"
#include "qemu/log.h"
#include "qom/object.h"
#include "system/kvm.h"
#include "cpu.h"
#include "internals.h"
#include "cpregs.h"
#include "kvm_arm.h"

#include "hooks.h"

__typeof__(qemu_loglevel) qemu_loglevel;	/* signed before QEMU 10.1 */

void qemu_log(const char *format, ...)
{
}

void g_assertion_message_expr(const char *domain, const char *file, int line,
			      const char *function, const char *expression)
{
	fprintf(stderr, "%s:%d: %s: %s\n", file, line, function, expression);
	abort();
}

Object *object_dynamic_cast_assert(Object *object, const char *type, const char *file, int line,
				   const char *function)
{
	return object;
}

/* Of vCPU events and the multiprocessing state, which are no registers. */
int kvm_has_vcpu_events(void)
{
	return 0;
}

int kvm_vcpu_ioctl(CPUState *cs, unsigned long request, ...)
{
	return 0;
}

/* QEMU's list of (id, value): the two registers of EL2 that have a live place too. */
static uint64_t list_indexes[2];
static uint64_t list_values[2];

void hook_new(ARMCPU *cpu)
{
	list_indexes[0] = ARM64_SYS_REG(3, 4, 4, 0, 0);
	list_indexes[1] = ARM64_SYS_REG(3, 6, 4, 1, 0);
	cpu->cpreg_indexes = list_indexes;
	cpu->cpreg_values = list_values;
	cpu->cpreg_array_len = 2;
}

gpointer g_hash_table_lookup(GHashTable *table, gconstpointer key)
{
	static ARMCPRegInfo spsr_el2 = {
		.name = "SPSR_EL2",
		.state = ARM_CP_STATE_AA64,
		.fieldoffset = offsetof(CPUARMState, banked_spsr[BANK_HYP]),
	};
	static ARMCPRegInfo sp_el2 = {
		.name = "SP_EL2",
		.state = ARM_CP_STATE_AA64,
		.fieldoffset = offsetof(CPUARMState, sp_el[2]),
	};
	uint32_t id = (uintptr_t)key;

	return id == kvm_to_cpreg_id(list_indexes[0]) ? &spsr_el2 :
	       id == kvm_to_cpreg_id(list_indexes[1]) ? &sp_el2 : NULL;
}

/* put and get do it. */
void hook_save_live(CPUARMState *env)
{
}

void hook_load_live(CPUARMState *env)
{
}

void hook_set_sve(ARMCPU *cpu, uint32_t vq)
{
#ifdef HAS_IDREGS
	FIELD_DP64_IDREG(&cpu->isar, ID_AA64PFR0, SVE, vq != 0);
#else
	cpu->isar.id_aa64pfr0 = FIELD_DP64(cpu->isar.id_aa64pfr0, ID_AA64PFR0, SVE, vq != 0);
#endif
	cpu->sve_max_vq = vq;
}
