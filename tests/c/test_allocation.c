// SPDX-License-Identifier: MIT
/*
 * get and put allocate no memory.  To be linked with -Wl,--wrap for malloc, calloc and realloc; the
 * program fails where that was left out.
 */

#include "check.h"
#include "fake_kvm.h"
#include "onereg_native.h"

#include <stdlib.h>

static size_t allocations;

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);

void *__wrap_malloc(size_t size)
{
	allocations++;
	return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
	allocations++;
	return __real_calloc(count, size);
}

void *__wrap_realloc(void *old, size_t size)
{
	allocations++;
	return __real_realloc(old, size);
}

int main(void)
{
	static struct fake_vm vm;
	static struct fake_vcpu fake;
	static struct onereg_vcpu vcpu;
	static struct onereg_native state;
	static struct onereg_native shadow;
	static uint8_t raw[4096];
	struct onereg_io io = fake_io(&fake);

	fake_vm_init(&vm, FAKE_6_12);
	fake_vcpu_init(&fake, &vm, FAKE_SVE | FAKE_PMU_V3);
	CHECK(onereg_native_prepare(&io, NULL, NULL), 0);
	CHECK(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, NULL), 0);
	CHECK(allocations != 0, true);

	allocations = 0;
	CHECK(onereg_native_get(&vcpu, &state, NULL), 0);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, NULL), 0);
	shadow = state;
	state.pc++;
	CHECK(onereg_native_put_changed(&vcpu, &state, &shadow, ONEREG_FULL, NULL), 0);
	CHECK(allocations, 0);
	return check_result();
}
