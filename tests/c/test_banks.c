// SPDX-License-Identifier: MIT
/* The layout of spec/layouts/banks.yaml: live and parked places, some of them narrow. */

#include "check.h"
#include "fake_kvm.h"
#include "onereg_aarch32.h"
#include "onereg_banks.h"
#include "onereg_banks_state.h"
#include "onereg_ids.h"

#include <errno.h>

#define SIZE(member) sizeof(((struct banks_state *)0)->member)
#define FIELD(member) { offsetof(struct banks_state, member), SIZE(member) }

#define USR 0x10U
#define FIQ 0x11U
#define IRQ 0x12U
#define SVC 0x13U
#define ABT 0x17U
#define UND 0x1bU
#define SYS 0x1fU
#define FPSR FAKE_CORE(FAKE_U32, 848U)
#define FPCR FAKE_CORE(FAKE_U32, 852U)

static struct fake_vm vm;
static struct fake_vcpu fake;
static struct onereg_io io;
static struct onereg_vcpu vcpu;
static struct banks_state state;
static struct onereg_error error;
static uint8_t raw[8192];

/* A vCPU in a mode, with a number of its own in each register. */
static void start(uint64_t pstate, unsigned int features)
{
	fake_vm_init(&vm, FAKE_6_12);
	fake_vcpu_init(&fake, &vm, features);
	io = fake_io(&fake);
	for (unsigned int n = 0; n <= 30; n++)
		fake_set_u64(&fake, FAKE_X(n), 0x1000 + n);
	for (unsigned int n = 0; n < 5; n++)
		fake_set_u64(&fake, FAKE_SPSR(n), 0x2000 + n);
	fake_set_u64(&fake, FAKE_PSTATE, pstate);
	memset(&state, 0, sizeof(state));
	CHECK(onereg_banks_open(&vcpu, &io, raw, sizeof(raw), 0, &error), 0);
	CHECK(onereg_banks_get(&vcpu, &state, &error), 0);
	fake_forget(&fake);
}

static void test_get_in_each_mode(void)
{
	static const struct {
		uint64_t mode;
		uint64_t sp;
		uint64_t lr;
		uint64_t spsr;
	} expected[] = {
		{ USR, 0x1000 + 13, 0x1000 + 14, 0 },
		{ SYS, 0x1000 + 13, 0x1000 + 14, 0 },
		{ IRQ, 0x1000 + 17, 0x1000 + 16, 0x2003 },
		{ SVC, 0x1000 + 19, 0x1000 + 18, 0x2000 },
		{ FIQ, 0x1000 + 29, 0x1000 + 30, 0x2004 },
		{ ABT, 0x1000 + 21, 0x1000 + 20, 0x2001 },
		{ UND, 0x1000 + 23, 0x1000 + 22, 0x2002 },
	};

	for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++) {
		start(expected[i].mode, FAKE_EL1_32BIT);
		CHECK(state.regs[13], expected[i].sp);
		CHECK(state.regs[14], expected[i].lr);
		CHECK(state.spsr, expected[i].spsr);
	}
}

static void test_get_parks_what_is_not_live(void)
{
	start(IRQ, FAKE_EL1_32BIT);
	CHECK(state.banked_r13[BANK_USRSYS], 0x1000 + 13);
	CHECK(state.banked_r13[BANK_IRQ], 0);
	CHECK(state.banked_r13[BANK_FIQ], 0x1000 + 29);
	CHECK(state.banked_r14[BANK_FIQ], 0x1000 + 30);
	CHECK(state.banked_spsr[BANK_SVC], 0x2000);
}

static void test_mirror_keeps_both_places(void)
{
	start(IRQ, FAKE_EL1_32BIT);
	CHECK(state.spsr, 0x2003);
	CHECK(state.banked_spsr[BANK_IRQ], 0x2003);
}

static void test_aarch64_state_is_all_parked(void)
{
	start(0x3c5, 0);
	CHECK(state.spsr, 0);
	CHECK(state.regs[13], 0);
	CHECK(state.banked_spsr[BANK_SVC], 0x2000);
	CHECK(state.banked_r13[BANK_USRSYS], 0x1000 + 13);
}

/* A parked copy of what is live is stale, and is not what put writes. */
static void test_put_selects(void)
{
	start(FIQ, FAKE_EL1_32BIT);
	state.spsr = 0x111;
	state.banked_spsr[BANK_FIQ] = 0x222;
	state.banked_spsr[BANK_SVC] = 0x333;
	state.regs[14] = 0x444;
	CHECK(onereg_banks_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
	CHECK(fake_u64(&fake, FAKE_SPSR(4)), 0x111);
	CHECK(fake_u64(&fake, FAKE_SPSR(0)), 0x333);
	CHECK(fake_u64(&fake, FAKE_X(30)), 0x444);
	CHECK(fake_u64(&fake, FAKE_X(29)), 0x1000 + 29);
	CHECK(state.banked_spsr[BANK_FIQ], 0x222);
}

static void test_put_changed_over_a_change_of_mode(void)
{
	struct banks_state shadow;

	start(SVC, FAKE_EL1_32BIT);
	shadow = state;

	/* The VMM takes the vCPU to IRQ mode: parks SP_svc and so on, unparks SP_irq. */
	state.pstate = IRQ;
	state.banked_r13[BANK_SVC] = state.regs[13];
	state.banked_r14[BANK_SVC] = state.regs[14];
	state.banked_spsr[BANK_SVC] = state.spsr;
	state.regs[13] = 0xbeef;
	state.regs[14] = (uint32_t)state.banked_r14[BANK_IRQ];
	state.spsr = SVC;
	CHECK(onereg_banks_put_changed(&vcpu, &state, &shadow, ONEREG_RUNTIME, &error), 0);
	CHECK(fake.sets, 3);
	CHECK(fake_u64(&fake, FAKE_PSTATE), IRQ);
	CHECK(fake_u64(&fake, FAKE_X(17)), 0xbeef);
	CHECK(fake_u64(&fake, FAKE_SPSR(3)), SVC);
	CHECK(fake_u64(&fake, FAKE_X(19)), 0x1000 + 19);

	fake_forget(&fake);
	CHECK(onereg_banks_put_changed(&vcpu, &state, &shadow, ONEREG_RUNTIME, &error), 0);
	CHECK(fake.sets, 0);
	CHECK(shadow.regs[13], 0xbeef);
	CHECK(shadow.banked_r13[BANK_SVC], 0x1000 + 19);
}

static void test_load_and_store_follow_the_mode(void)
{
	uint64_t value = 0x99;

	start(IRQ, FAKE_EL1_32BIT);
	CHECK(onereg_store(&onereg_banks_layout, &state, ONEREG_ARM64_SPSR_irq, &value), 0);
	CHECK(state.spsr, 0x99);
	CHECK(state.banked_spsr[BANK_IRQ], 0x99);
	state.spsr = 0x77;
	CHECK(onereg_load(&onereg_banks_layout, &state, ONEREG_ARM64_SPSR_irq, &value), 0);
	CHECK(value, 0x77);
	CHECK(onereg_load(&onereg_banks_layout, &state, ONEREG_ARM64_SPSR_abt, &value), 0);
	CHECK(value, 0x2001);
}

/* Z0 to Z31 and all else that the layout does not keep. */
static void test_other_registers_are_raw(void)
{
	start(0x3c5, 0);
	CHECK(vcpu.listed_count, onereg_banks_layout.row_count);
	CHECK(vcpu.raw_count, vm.count + fake.count - onereg_banks_layout.row_count);
	fake_set_u64(&fake, FAKE_X(3), 0);
	CHECK(onereg_banks_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_u64(&fake, FAKE_X(3)), 0x1003);
}

static void test_nothing_is_cut_in_a_narrow_place(void)
{
	char text[ONEREG_ERROR_TEXT];

	start(0x3c5, 0);
	fake_set_u64(&fake, FPCR, 0x10000);
	CHECK(onereg_banks_get(&vcpu, &state, &error), -ERANGE);
	onereg_strerror(&error, text, sizeof(text));
	CHECK_TEXT(error.name, "FPCR");
	CHECK(!!strstr(text, "get FPCR (0x60200000001000d5) = 0x10000: Numerical result out of range "
			     "(ERANGE): it does not fit the layout's place; "), true);

	fake_set_u64(&fake, FPCR, 0xffff);
	CHECK(onereg_banks_get(&vcpu, &state, &error), 0);
	CHECK(state.fpcr, 0xffff);
}

/* FPSCR is FPSR and FPCR, whose place has 16 bits. */
static void test_an_aarch32_register_is_written_whole_or_not(void)
{
	const struct onereg_u128 narrow = { .lo = 1 };
	const struct onereg_u128 wide = { .lo = 3U << 22 | 2 };

	start(0x3c5, 0);
	state.fpcr = 0;
	CHECK(onereg_aarch32_write(&onereg_banks_layout, &state, "FPSCR", narrow), 0);
	CHECK(onereg_aarch32_write(&onereg_banks_layout, &state, "FPSCR", wide), -ERANGE);
	CHECK(state.fpsr & 3, 1);
}

static void test_nothing_is_cut_from_a_wide_place(void)
{
	uint32_t value;

	start(0x3c5, 0);
	state.fpsr = 0x100000000;
	CHECK(onereg_banks_put(&vcpu, &state, ONEREG_RUNTIME, &error), -ERANGE);
	CHECK_TEXT(error.name, "FPSR");
	CHECK(onereg_load(&onereg_banks_layout, &state, ONEREG_ARM64_FPSR, &value), -ERANGE);
	state.fpsr = 0xffffffff;
	CHECK(onereg_banks_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
	CHECK(fake_u64(&fake, FPSR), 0xffffffff);
}

static void check_refused(const struct onereg_row *row, size_t count, const char *name)
{
	const struct onereg_layout wrong = {
		.name = "wrong",
		.state_size = sizeof(struct banks_state),
		.rows = row,
		.row_count = count,
	};

	CHECK(onereg_open(&vcpu, &wrong, &io, raw, sizeof(raw), 0, &error), -EINVAL);
	CHECK_TEXT(error.name, name);
	CHECK(fake.lists, 0);
}

static void test_open_refuses_a_wrong_layout(void)
{
	const struct onereg_row half_a_vector = { .id = ONEREG_ARM64_V0, .place = FIELD(spsr) };
	const struct onereg_row odd = { .id = ONEREG_ARM64_X0, .place = { 0, 3 } };
	const struct onereg_row outside = {
		.id = ONEREG_ARM64_X0, .place = { sizeof(struct banks_state) - 4, 8 },
	};
	const struct onereg_row unknown = { .id = FAKE_ARM64 | FAKE_U64, .place = FIELD(spsr) };
	const struct onereg_row blind = {
		.id = ONEREG_ARM64_X13, .live_in = ONEREG_MODE_USR,
		.live = FIELD(regs[13]), .place = FIELD(banked_r13[0]),
	};
	const struct onereg_row live_outside[] = {
		{ .id = ONEREG_ARM64_PSTATE, .place = FIELD(pstate) },
		{ .id = ONEREG_ARM64_X13, .live_in = ONEREG_MODE_USR,
		  .live = { sizeof(struct banks_state), 4 }, .place = FIELD(banked_r13[0]) },
	};

	fake_vm_init(&vm, FAKE_6_12);
	fake_vcpu_init(&fake, &vm, 0);
	check_refused(&half_a_vector, 1, "V0");
	check_refused(&odd, 1, "X0");
	check_refused(&outside, 1, "X0");
	check_refused(&unknown, 1, "unknown");
	check_refused(&blind, 1, "X13");
	check_refused(live_outside, 2, "X13");
	check_refused(onereg_banks_layout.rows, ONEREG_MAX_ROWS + 1, "wrong");
}

int main(void)
{
	RUN(test_get_in_each_mode);
	RUN(test_get_parks_what_is_not_live);
	RUN(test_mirror_keeps_both_places);
	RUN(test_aarch64_state_is_all_parked);
	RUN(test_put_selects);
	RUN(test_put_changed_over_a_change_of_mode);
	RUN(test_load_and_store_follow_the_mode);
	RUN(test_other_registers_are_raw);
	RUN(test_nothing_is_cut_in_a_narrow_place);
	RUN(test_an_aarch32_register_is_written_whole_or_not);
	RUN(test_nothing_is_cut_from_a_wide_place);
	RUN(test_open_refuses_a_wrong_layout);
	return check_result();
}
