// SPDX-License-Identifier: MIT
/*
 * AArch32 names on an AArch64 state.  What each name means in each mode is written here by hand from
 * the Arm ARM (DDI 0487): "The AArch32 general-purpose registers, the PC, and the Special-purpose
 * registers"; "Mapping of the general-purpose registers between the Execution states".
 */

#include "check.h"
#include "onereg_aarch32.h"
#include "onereg_ids.h"
#include "onereg_native.h"

#include <errno.h>
#include <stdlib.h>

#define USR 0x10U
#define FIQ 0x11U
#define IRQ 0x12U
#define SVC 0x13U
#define MON 0x16U
#define ABT 0x17U
#define HYP 0x1aU
#define UND 0x1bU
#define SYS 0x1fU
#define EL1H 0x5U

static struct onereg_native state;

/* Rn is 0x1000 + n in X registers; each special register has a number of its own. */
static void start(uint64_t pstate)
{
	memset(&state, 0, sizeof(state));
	for (unsigned int n = 0; n <= 30; n++)
		state.x[n] = 0xffffffff00001000 + n;
	state.pc = 0x8000;
	state.pstate = pstate;
	state.spsr_el1 = 0x2000;
	state.spsr_abt = 0x2001;
	state.spsr_und = 0x2002;
	state.spsr_irq = 0x2003;
	state.spsr_fiq = 0x2004;
	state.spsr_el2 = 0x2005;
	state.elr_el2 = 0x3000;
}

static uint64_t read_name(const char *name)
{
	struct onereg_u128 value = { 0 };
	int ret = onereg_aarch32_read(&onereg_native_layout, &state, name, &value);

	if (ret) {
		fprintf(stderr, "%s: %d\n", name, ret);
		check_failures++;
	}
	return value.lo;
}

static int read_error(const char *name)
{
	struct onereg_u128 value;

	return onereg_aarch32_read(&onereg_native_layout, &state, name, &value);
}

static int write_name(const char *name, uint64_t lo, uint64_t hi)
{
	struct onereg_u128 value = { 0 };

	value.lo = lo;
	value.hi = hi;
	return onereg_aarch32_write(&onereg_native_layout, &state, name, value);
}

static void test_current_mode(void)
{
	/* The X register of r8, r12, r13, r14, and the SPSR; 0: there is none. */
	static const struct {
		uint64_t mode;
		uint64_t r8;
		uint64_t r12;
		uint64_t sp;
		uint64_t lr;
		uint64_t spsr;
	} expected[] = {
		{ USR, 8, 12, 13, 14, 0 },
		{ SYS, 8, 12, 13, 14, 0 },
		{ HYP, 8, 12, 15, 14, 0x2005 },
		{ IRQ, 8, 12, 17, 16, 0x2003 },
		{ SVC, 8, 12, 19, 18, 0x2000 },
		{ ABT, 8, 12, 21, 20, 0x2001 },
		{ UND, 8, 12, 23, 22, 0x2002 },
		{ FIQ, 24, 28, 29, 30, 0x2004 },
	};

	for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++) {
		start(expected[i].mode);
		CHECK(read_name("r0"), 0x1000);
		CHECK(read_name("r7"), 0x1007);
		CHECK(read_name("r8"), 0x1000 + expected[i].r8);
		CHECK(read_name("r12"), 0x1000 + expected[i].r12);
		CHECK(read_name("r13"), 0x1000 + expected[i].sp);
		CHECK(read_name("sp"), 0x1000 + expected[i].sp);
		CHECK(read_name("r14"), 0x1000 + expected[i].lr);
		CHECK(read_name("lr"), 0x1000 + expected[i].lr);
		CHECK(read_name("pc"), 0x8000);
		CHECK(read_name("r15"), 0x8000);
		CHECK(read_name("cpsr"), expected[i].mode);
		if (expected[i].spsr)
			CHECK(read_name("spsr"), expected[i].spsr);
		else
			CHECK(read_error("spsr"), -EINVAL);
		CHECK(read_error("elr_hyp"), expected[i].mode == HYP ? 0 : -EINVAL);
	}
}

static void test_banked_names_mean_the_same_in_every_mode(void)
{
	static const struct {
		const char *name;
		uint64_t x;
	} expected[] = {
		{ "R8_usr", 8 }, { "R9_usr", 9 }, { "R10_usr", 10 }, { "R11_usr", 11 },
		{ "R12_usr", 12 }, { "SP_usr", 13 }, { "LR_usr", 14 }, { "SP_hyp", 15 },
		{ "LR_irq", 16 }, { "SP_irq", 17 }, { "LR_svc", 18 }, { "SP_svc", 19 },
		{ "LR_abt", 20 }, { "SP_abt", 21 }, { "LR_und", 22 }, { "SP_und", 23 },
		{ "R8_fiq", 24 }, { "R9_fiq", 25 }, { "R10_fiq", 26 }, { "R11_fiq", 27 },
		{ "R12_fiq", 28 }, { "SP_fiq", 29 }, { "LR_fiq", 30 },
	};
	static const uint64_t modes[] = { USR, FIQ, IRQ, SVC, ABT, UND, SYS, EL1H };

	for (size_t m = 0; m < sizeof(modes) / sizeof(modes[0]); m++) {
		start(modes[m]);
		for (size_t i = 0; i < sizeof(expected) / sizeof(expected[0]); i++)
			CHECK(read_name(expected[i].name), 0x1000 + expected[i].x);
		CHECK(read_name("SPSR_svc"), 0x2000);
		CHECK(read_name("SPSR_abt"), 0x2001);
		CHECK(read_name("SPSR_und"), 0x2002);
		CHECK(read_name("SPSR_irq"), 0x2003);
		CHECK(read_name("SPSR_fiq"), 0x2004);
		CHECK(read_name("SPSR_hyp"), 0x2005);
		CHECK(read_name("ELR_hyp"), 0x3000);
	}
}

static void test_write_changes_the_low_half_alone(void)
{
	start(IRQ);
	CHECK(write_name("LR_irq", 0xdeadbeef, 0), 0);
	CHECK(state.x[16], 0xffffffffdeadbeef);
	CHECK(write_name("sp", 0x1234, 0), 0);
	CHECK(state.x[17], 0xffffffff00001234);
	CHECK(write_name("spsr", USR, 0), 0);
	CHECK(state.spsr_irq, USR);
	CHECK(write_name("r8", 0x88, 0), 0);
	CHECK(state.x[8], 0xffffffff00000088);
	CHECK(state.x[24], 0xffffffff00001018);
}

static void test_cpsr_selects_the_bank(void)
{
	start(SVC);
	CHECK(write_name("cpsr", FIQ, 0), 0);
	CHECK(read_name("r8"), 0x1018);
	CHECK(read_name("sp"), 0x101d);
}

/* DIT: bit 24 of PSTATE in KVM's form, bit 21 of CPSR. */
static void test_cpsr_has_its_own_form(void)
{
	start(SVC | 1U << 24);
	CHECK(read_name("CPSR"), SVC | 1U << 21);
	CHECK(write_name("CPSR", 0x600001d3, 0), 0);
	CHECK(state.pstate, 0x600001d3);
	CHECK(write_name("CPSR", 0x60000113 | 1U << 21, 0), 0);
	CHECK(state.pstate, 0x60000113 | 1U << 24);
}

static void test_halves_of_system_registers(void)
{
	start(SVC);
	state.far_el1 = 0x1111111122222222;
	CHECK(read_name("DFAR"), 0x22222222);
	CHECK(read_name("IFAR"), 0x11111111);
	CHECK(write_name("IFAR", 0x33333333, 0), 0);
	CHECK(state.far_el1, 0x3333333322222222);
	CHECK(write_name("TTBCR2", 5, 0), 0);
	CHECK(write_name("TTBCR", 6, 0), 0);
	CHECK(state.tcr_el1, 0x500000006);
	CHECK(write_name("SCTLR", 7, 0), 0);
	CHECK(state.sctlr_el1, 7);
}

static void test_floating_point(void)
{
	struct onereg_u128 q;

	start(SVC);
	state.v[2].lo = 0x1111111111111111;
	state.v[2].hi = 0x2222222222222222;
	CHECK(read_name("D4"), 0x1111111111111111);
	CHECK(read_name("D5"), 0x2222222222222222);
	CHECK(write_name("D5", 0x5555555566666666, 0), 0);
	CHECK(state.v[2].hi, 0x5555555566666666);
	CHECK(onereg_aarch32_read(&onereg_native_layout, &state, "Q2", &q), 0);
	CHECK(q.lo, 0x1111111111111111);
	CHECK(q.hi, 0x5555555566666666);
	CHECK(write_name("Q3", 1, 2), 0);
	CHECK(state.v[3].lo, 1);
	CHECK(state.v[3].hi, 2);

	/* Condition flags and QC are in FPSR, modes in FPCR. */
	CHECK(write_name("FPSCR", 0xf8000000 | 3U << 22 | 1, 0), 0);
	CHECK(state.fpsr, 0xf8000001);
	CHECK(state.fpcr, 3U << 22);
	CHECK(read_name("FPSCR"), 0xf8000000 | 3U << 22 | 1);
}

static void test_names_that_mean_nothing(void)
{
	start(SVC);
	CHECK(read_error("LR_xyz"), -ENOENT);
	CHECK(read_error(""), -ENOENT);
	CHECK(read_error("x0"), -ENOENT);
	CHECK(read_error("dfar"), -ENOENT);
	CHECK(read_error("SP_mon"), -ENOENT);
	CHECK(write_name("LR_xyz", 0, 0), -ENOENT);
	CHECK(read_error("elr_hyp"), -EINVAL);

	start(EL1H);
	CHECK(read_error("r8"), -EINVAL);
	CHECK(read_error("sp"), -EINVAL);
	CHECK(write_name("spsr", 0, 0), -EINVAL);
	CHECK(read_error("LR_irq"), 0);

	start(MON);
	CHECK(read_error("sp"), -EINVAL);
	start(0x14);	/* no mode */
	CHECK(read_error("r0"), -EINVAL);
}

static void test_values_that_do_not_fit(void)
{
	start(SVC);
	CHECK(write_name("LR_irq", 0x100000000, 0), -ERANGE);
	CHECK(write_name("LR_irq", 0, 1), -ERANGE);
	CHECK(write_name("D5", 0, 1), -ERANGE);
	CHECK(state.x[16], 0xffffffff00001010);
}

static void test_a_layout_without_the_register(void)
{
	static const struct onereg_layout none = { .name = "none" };
	struct onereg_u128 value = { 0 };

	CHECK(onereg_aarch32_read(&none, &state, "LR_irq", &value), -ENXIO);
	CHECK(onereg_aarch32_write(&none, &state, "LR_irq", value), -ENXIO);
	CHECK(onereg_aarch32_read(&none, &state, "sp", &value), -EINVAL);
}

int main(void)
{
	RUN(test_current_mode);
	RUN(test_banked_names_mean_the_same_in_every_mode);
	RUN(test_write_changes_the_low_half_alone);
	RUN(test_cpsr_selects_the_bank);
	RUN(test_cpsr_has_its_own_form);
	RUN(test_halves_of_system_registers);
	RUN(test_floating_point);
	RUN(test_names_that_mean_nothing);
	RUN(test_values_that_do_not_fit);
	RUN(test_a_layout_without_the_register);
	return check_result();
}
