// SPDX-License-Identifier: MIT
/*
 * The layout of spec/layouts/states.yaml: places for each Execution state.  What an AArch32 name means
 * is asked of the AArch32 view of the native state, which has one place for each register.
 */

#include "check.h"
#include "fake_kvm.h"
#include "onereg_aarch32.h"
#include "onereg_ids.h"
#include "onereg_native.h"
#include "onereg_states.h"
#include "onereg_states_state.h"

#include <errno.h>

#define EL1H 0x3c5U
#define USR 0x10U
#define FIQ 0x11U
#define SVC 0x13U

static const uint64_t modes[] = { USR, FIQ, 0x12, SVC, 0x17, 0x1b, 0x1f };

static const char *const names[] = {
	"r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "sp", "lr", "pc",
	"R8_usr", "R9_usr", "R10_usr", "R11_usr", "R12_usr",
	"R8_fiq", "R9_fiq", "R10_fiq", "R11_fiq", "R12_fiq",
	"SP_usr", "SP_svc", "SP_abt", "SP_und", "SP_irq", "SP_fiq", "SP_hyp",
	"LR_usr", "LR_svc", "LR_abt", "LR_und", "LR_irq", "LR_fiq",
	"SPSR_svc", "SPSR_abt", "SPSR_und", "SPSR_irq", "SPSR_fiq", "CPSR",
};

static struct fake_vm vm;
static struct fake_vcpu fake;
static struct onereg_io io;
static struct onereg_vcpu vcpu;
static struct onereg_vcpu native_vcpu;
static struct states_state state;
static struct onereg_native native;
static struct onereg_error error;
static uint8_t raw[8192];
static uint8_t native_raw[8192];

/* A vCPU in a mode, with a number of its own in each register, read into both states. */
static void start(uint64_t pstate, bool el1_32bit)
{
	uint64_t high = el1_32bit ? 0 : 0xabcd00000000;

	fake_vm_init(&vm, FAKE_6_12);
	fake_vcpu_init(&fake, &vm, el1_32bit ? FAKE_EL1_32BIT : 0);
	io = fake_io(&fake);
	for (unsigned int n = 0; n <= 30; n++)
		fake_set_u64(&fake, FAKE_X(n), (n > 14 ? high : 0) + 0x1000 + n);
	for (unsigned int n = 0; n < 5; n++)
		fake_set_u64(&fake, FAKE_SPSR(n), 0x2000 + n);
	fake_set_u64(&fake, FAKE_PSTATE, pstate);
	memset(&state, 0, sizeof(state));
	state.el1_32bit = el1_32bit;
	CHECK(onereg_states_open(&vcpu, &io, raw, sizeof(raw), 0, &error), 0);
	CHECK(onereg_states_get(&vcpu, &state, &error), 0);
	CHECK(onereg_native_open(&native_vcpu, &io, native_raw, sizeof(native_raw), 0, &error), 0);
	CHECK(onereg_native_get(&native_vcpu, &native, &error), 0);
	fake_forget(&fake);
}

static uint64_t on_native(const char *name)
{
	struct onereg_u128 value = { 0 };

	CHECK(onereg_aarch32_read(&onereg_native_layout, &native, name, &value), 0);
	return value.lo;
}

static uint64_t on_states(const char *name)
{
	struct onereg_u128 value = { 0 };

	CHECK(onereg_aarch32_read(&onereg_states_layout, &state, name, &value), 0);
	return value.lo;
}

static void test_every_name_in_each_mode(void)
{
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		start(modes[i], true);
		for (size_t n = 0; n < sizeof(names) / sizeof(names[0]); n++)
			CHECK(on_states(names[n]), on_native(names[n]));
	}
}

static void test_what_is_written_by_name_is_put(void)
{
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		start(modes[i], true);
		for (size_t n = 0; n + 1 < sizeof(names) / sizeof(names[0]); n++) {
			const struct onereg_u128 value = { .lo = 0x4000 + n };

			CHECK(onereg_aarch32_write(&onereg_states_layout, &state, names[n], value), 0);
			CHECK(onereg_aarch32_write(&onereg_native_layout, &native, names[n], value), 0);
		}
		CHECK(onereg_states_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
		for (unsigned int n = 0; n <= 30; n++)
			CHECK(fake_u64(&fake, FAKE_X(n)), native.x[n]);
		CHECK(fake_u64(&fake, FAKE_SPSR(0)), native.spsr_el1);
		CHECK(fake_u64(&fake, FAKE_SPSR(1)), native.spsr_abt);
		CHECK(fake_u64(&fake, FAKE_SPSR(2)), native.spsr_und);
		CHECK(fake_u64(&fake, FAKE_SPSR(3)), native.spsr_irq);
		CHECK(fake_u64(&fake, FAKE_SPSR(4)), native.spsr_fiq);
	}
}

static void test_banks_have_the_order_of_the_vmm(void)
{
	start(SVC, true);
	CHECK(state.regs[13], 0x1000 + 19);
	CHECK(state.regs[14], 0x1000 + 18);
	CHECK(state.banked_r13[BANK_FIQ], 0x1000 + 29);
	CHECK(state.banked_r13[BANK_USRSYS], 0x1000 + 13);
	CHECK(state.banked_r14[BANK_IRQ], 0x1000 + 16);
	CHECK(state.fiq_regs[2], 0x1000 + 26);
	CHECK(state.regs[10], 0x1000 + 10);
	CHECK(state.spsr, 0x2000);

	/* Mirrored: X19 in all of its places, SP_fiq in its bank alone. */
	CHECK(state.banked_r13[BANK_SVC], 0x1000 + 19);
	CHECK(state.xregs[19], 0x1000 + 19);
	CHECK(state.xregs[29], 0);
}

static void test_aarch64_state_has_its_own_places(void)
{
	start(EL1H, false);
	for (unsigned int n = 0; n <= 30; n++)
		CHECK(state.xregs[n], native.x[n]);
	CHECK(state.regs[13], 0);
	CHECK(state.banked_r13[BANK_SVC], 0);
	state.banked_r13[BANK_SVC] = 0x111;
	state.xregs[19] = 0x222;
	CHECK(onereg_states_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
	CHECK(fake_u64(&fake, FAKE_X(19)), 0x222);
}

/* Below an EL1 in AArch64 state User mode has R0 to R14, and X15 to X30 have 64 bits. */
static void test_user_mode_below_aarch64(void)
{
	start(USR, false);
	CHECK(state.regs[13], 0x1000 + 13);
	CHECK(state.regs[15], native.pc);
	CHECK(state.banked_r13[BANK_SVC], 0);
	CHECK(state.xregs[19], 0xabcd00001013);
	CHECK(state.xregs[30], 0xabcd0000101e);
	state.banked_r13[BANK_SVC] = 0x111;
	state.xregs[19] = 0xabcd00000222;
	CHECK(onereg_states_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
	CHECK(fake_u64(&fake, FAKE_X(19)), 0xabcd00000222);
}

static void test_put_changed_over_a_change_of_the_execution_state(void)
{
	struct states_state shadow;

	start(USR, false);
	shadow = state;

	/* The VMM takes an exception to EL1: what User mode has goes to the places of AArch64 state. */
	for (unsigned int n = 0; n <= 14; n++)
		state.xregs[n] = state.regs[n];
	state.pc = 0xffff800000000400;
	state.pstate = EL1H;
	CHECK(onereg_states_put_changed(&vcpu, &state, &shadow, ONEREG_RUNTIME, &error), 0);
	CHECK(fake.sets, 2);
	CHECK(fake_u64(&fake, FAKE_PSTATE), EL1H);
	for (unsigned int n = 0; n <= 30; n++)
		CHECK(fake_u64(&fake, FAKE_X(n)), native.x[n]);
}

static void check_refused(const struct onereg_layout *wrong, const char *name)
{
	CHECK(onereg_open(&vcpu, wrong, &io, raw, sizeof(raw), 0, &error), -EINVAL);
	CHECK_TEXT(error.name, name);
}

static void test_open_refuses_a_wrong_layout(void)
{
	const struct onereg_place x = { 0, 8 };
	const struct onereg_row rows[] = {
		{ .id = ONEREG_ARM64_PSTATE, .place = x },
		{ .id = ONEREG_ARM64_X13, .parked = { sizeof(state), 4 }, .place = x },
	};
	struct onereg_layout wrong = {
		.name = "wrong", .state_size = sizeof(state), .rows = rows, .row_count = 2,
	};

	start(USR, true);
	check_refused(&wrong, "X13");
	wrong.rows++;
	wrong.row_count = 1;
	check_refused(&wrong, "X13");
	wrong.rows = onereg_states_layout.rows;
	wrong.row_count = onereg_states_layout.row_count;
	wrong.el1_aarch32 = (struct onereg_place){ 0, 3 };
	check_refused(&wrong, "wrong");
	wrong.el1_aarch32 = (struct onereg_place){ sizeof(state), 1 };
	check_refused(&wrong, "wrong");
}

int main(void)
{
	RUN(test_every_name_in_each_mode);
	RUN(test_what_is_written_by_name_is_put);
	RUN(test_banks_have_the_order_of_the_vmm);
	RUN(test_aarch64_state_has_its_own_places);
	RUN(test_user_mode_below_aarch64);
	RUN(test_put_changed_over_a_change_of_the_execution_state);
	RUN(test_open_refuses_a_wrong_layout);
	return check_result();
}
