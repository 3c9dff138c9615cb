// SPDX-License-Identifier: MIT
/* See fake_one_reg.h. */

#include "qemu/osdep.h"
#include "qemu/error-report.h"
#include "system/kvm.h"

#include <stdarg.h>

#include "fake_one_reg.h"

/* A 64-bit member of struct kvm_regs by its offset. */
#define CORE_ID(offset) (KVM_REG_ARM64 | KVM_REG_SIZE_U64 | KVM_REG_ARM_CORE | (offset) / 4)

struct fake_one_reg fake;

size_t fake_size(uint64_t id)
{
	return (size_t)1 << ((id & KVM_REG_SIZE_MASK) >> KVM_REG_SIZE_SHIFT);
}

struct fake_register *fake_find(uint64_t id)
{
	for (size_t i = 0; i < fake.count; i++) {
		if (fake.regs[i].id == id)
			return &fake.regs[i];
	}
	return NULL;
}

struct fake_register *fake_register(uint64_t id)
{
	struct fake_register *reg = fake_find(id);

	if (reg)
		return reg;
	if (fake.count == FAKE_REGISTERS || fake_size(id) > FAKE_MAX_SIZE)
		abort();
	reg = &fake.regs[fake.count++];
	memset(reg, 0, sizeof(*reg));
	reg->id = id;
	return reg;
}

static struct fake_register *called(uint64_t id)
{
	if (fake.calls == FAKE_LOG)
		abort();
	fake.log[fake.calls++] = id;
	return fake_find(id);
}

static void narrow_register(uint64_t id)
{
	struct fake_register *reg = fake_find(id);
	uint64_t value;

	if (!reg)
		return;
	memcpy(&value, reg->value, sizeof(value));
	value = (uint32_t)value;
	memcpy(reg->value, &value, sizeof(value));
}

/* arch/arm64/kvm/guest.c, set_core_reg(): at each write of a core register in AArch32 state. */
static void narrow(void)
{
	struct fake_register *reg = fake_find(CORE_ID(264));
	unsigned int count;
	uint64_t pstate;

	if (!reg)
		return;
	memcpy(&pstate, reg->value, sizeof(pstate));
	if (!(pstate & 0x10))
		return;
	count = (pstate & 0x1f) == 0x10 || (pstate & 0x1f) == 0x1f ? 15 : 31;
	for (unsigned int n = 0; n < count; n++)
		narrow_register(CORE_ID(8 * n));
	narrow_register(CORE_ID(256));
}

int kvm_set_one_reg(CPUState *cs, uint64_t id, void *source)
{
	struct fake_register *reg = called(id);

	(void)cs;
	if (!reg)
		return -ENOENT;
	if (reg->error)
		return reg->error;
	memcpy(reg->value, source, fake_size(id));
	if ((id & KVM_REG_ARM_COPROC_MASK) == KVM_REG_ARM_CORE)
		narrow();
	return 0;
}

int kvm_get_one_reg(CPUState *cs, uint64_t id, void *target)
{
	struct fake_register *reg = called(id);

	(void)cs;
	if (!reg)
		return -ENOENT;
	if (!reg->error)
		memcpy(target, reg->value, fake_size(id));
	return reg->error;
}

void error_report(const char *format, ...)
{
	size_t used = strlen(fake.errors);
	va_list args;

	va_start(args, format);
	vsnprintf(fake.errors + used, sizeof(fake.errors) - used, format, args);
	va_end(args);
}

void fake_forget(void)
{
	fake.calls = 0;
	fake.errors[0] = '\0';
}
