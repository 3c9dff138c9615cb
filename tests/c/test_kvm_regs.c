// SPDX-License-Identifier: MIT
/* The layout of spec/layouts/kvm_regs.yaml: the kernel's struct kvm_regs, all other registers raw. */

#include "check.h"
#include "fake_kvm.h"
#include "onereg_decision.h"
#include "onereg_ids.h"
#include "onereg_kvm_regs.h"
#include "onereg_kvm_regs_state.h"

#include <errno.h>

#define ID_SIZE 8

static struct fake_vm vm;
static struct fake_vcpu fake;
static struct onereg_io io;
static struct onereg_vcpu vcpu;
static struct kvm_regs state;
static struct onereg_error error;
static uint8_t raw[65536];

static struct fake_vm other_vm;
static struct fake_vcpu other;
static struct onereg_io other_io;
static struct onereg_vcpu other_vcpu;
static uint8_t other_raw[sizeof(raw)];

static void start(enum fake_release release, unsigned int features)
{
	fake_vm_init(&vm, release);
	fake_vcpu_init(&fake, &vm, features);
	io = fake_io(&fake);
	fake_vm_init(&other_vm, release);
	fake_vcpu_init(&other, &other_vm, features);
	other_io = fake_io(&other);
	memset(&state, 0, sizeof(state));
}

static void take(void)
{
	CHECK(onereg_kvm_regs_prepare(&io, NULL, &error), 0);
	CHECK(onereg_kvm_regs_open(&vcpu, &io, raw, sizeof(raw), 0, &error), 0);
	CHECK(onereg_kvm_regs_get(&vcpu, &state, &error), 0);
	fake_forget(&fake);
}

/* The id of a record of raw, and the offset of the one that follows. */
static uint64_t next(size_t *at)
{
	uint64_t id = 0;

	for (unsigned int i = 0; i < ID_SIZE; i++)
		id |= (uint64_t)raw[*at + i] << (8 * i);
	*at += ID_SIZE + ONEREG_SIZE(id);
	return id;
}

static size_t rank(uint64_t id)
{
	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		if (onereg_arm64.order[i] == id)
			return i;
	}
	return onereg_arm64.register_count;
}

static void check_same_registers(void)
{
	for (size_t i = 0; i < fake.count; i++) {
		uint64_t id = fake.regs[i].id;

		CHECK_BYTES(fake_value(&other, id), fake_value(&fake, id), onereg_size(id));
	}
	for (size_t i = 0; i < vm.count; i++) {
		uint64_t id = vm.regs[i].id;

		if (vm.regs[i].kind != FAKE_COUNTER)
			CHECK_BYTES(fake_value(&other, id), fake_value(&fake, id), onereg_size(id));
	}
}

/* A core id is an offset in struct kvm_regs in 32-bit words, so the layout must say the same. */
static void test_a_place_is_where_the_id_says(void)
{
	CHECK(sizeof(state), 864);
	for (size_t i = 0; i < onereg_kvm_regs_layout.row_count; i++) {
		const struct onereg_row *row = &onereg_kvm_regs_layout.rows[i];

		CHECK(row->id >> 16 & 0xfff, 0x10);
		CHECK(row->place.offset, 4 * (row->id & 0xffff));
		CHECK(row->place.size, ONEREG_SIZE(row->id));
		CHECK(row->live_in, 0);
	}
}

static void test_every_core_register_has_a_member(void)
{
	size_t count = 0;

	start(FAKE_6_12, 0);
	for (size_t i = 0; i < fake.count; i++) {
		if ((fake.regs[i].id >> 16 & 0xfff) != 0x10)
			continue;
		CHECK(onereg_load(&onereg_kvm_regs_layout, &state, fake.regs[i].id, raw), 0);
		count++;
	}
	CHECK(onereg_kvm_regs_layout.row_count, count);
}

static void test_get_and_put_by_member(void)
{
	start(FAKE_6_12, 0);
	fake_fill(&fake, 1);
	take();
	CHECK(state.regs.regs[3], fake_u64(&fake, FAKE_X(3)));
	CHECK(state.regs.regs[30], fake_u64(&fake, FAKE_X(30)));
	CHECK(state.regs.pstate, 0x3c5);
	CHECK(state.spsr[KVM_SPSR_UND], fake_u64(&fake, FAKE_SPSR(2)));
	CHECK_BYTES(&state.fp_regs.vregs[31], fake_value(&fake, FAKE_V(31)), 16);
	CHECK(state.fp_regs.fpcr, fake_u64(&fake, FAKE_CORE(FAKE_U32, 852U)));

	state.regs.sp = 0x5000;
	state.sp_el1 = 0x5001;
	state.elr_el1 = 0x5002;
	state.spsr[KVM_SPSR_EL1] = 0x3c0;
	state.spsr[KVM_SPSR_FIQ] = 0x1d1;
	memset(&state.fp_regs.vregs[0], 0xa5, 16);
	state.fp_regs.fpsr = 0x8000001f;
	CHECK(onereg_kvm_regs_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
	CHECK(fake_u64(&fake, FAKE_CORE(FAKE_U64, 248U)), 0x5000);
	CHECK(fake_u64(&fake, FAKE_CORE(FAKE_U64, 272U)), 0x5001);
	CHECK(fake_u64(&fake, FAKE_CORE(FAKE_U64, 280U)), 0x5002);
	CHECK(fake_u64(&fake, FAKE_SPSR(0)), 0x3c0);
	CHECK(fake_u64(&fake, FAKE_SPSR(4)), 0x1d1);
	CHECK(fake_u64(&fake, FAKE_V(0)), 0xa5a5a5a5a5a5a5a5);
	CHECK(fake_u64(&fake, FAKE_CORE(FAKE_U32, 848U)), 0x8000001f);
	CHECK(fake.sets, onereg_kvm_regs_layout.row_count);
}

/* Each register that the vCPU lists is in the struct or in the list, the latter in restore order. */
static void check_raw(unsigned int features)
{
	size_t count = 0, last = 0;

	start(FAKE_6_12, features);
	take();
	for (size_t at = 0; at < vcpu.raw_length; count++) {
		uint64_t id = next(&at);

		CHECK(onereg_load(&onereg_kvm_regs_layout, &state, id, other_raw), -ENOENT);
		CHECK(rank(id) >= last, 1);
		CHECK(fake_value(&fake, id) != NULL, 1);
		last = rank(id);
	}
	CHECK(count, vcpu.raw_count);
	CHECK(vcpu.raw_count + vcpu.listed_count, fake.count + vm.count);
}

static void test_raw_has_everything_else(void)
{
	check_raw(FAKE_PMU_V3);
	check_raw(FAKE_PMU_V3 | FAKE_SVE);
	check_raw(FAKE_EL1_32BIT);
}

/* What a VMM sends is the struct and the list. */
static void check_move(enum fake_release release, unsigned int features)
{
	start(release, features);
	fake_fill(&fake, 5);
	take();
	CHECK(onereg_kvm_regs_prepare(&other_io, NULL, &error), 0);
	CHECK(onereg_kvm_regs_open(&other_vcpu, &other_io, other_raw, sizeof(other_raw), 0, &error), 0);
	memcpy(other_raw, raw, vcpu.raw_length);
	other_vcpu.raw_length = vcpu.raw_length;
	CHECK(onereg_kvm_regs_put(&other_vcpu, &state, ONEREG_FULL, &error), 0);
	check_same_registers();
}

static void test_move(void)
{
	check_move(FAKE_6_1, FAKE_PMU_V3);
	check_move(FAKE_6_12, FAKE_PMU_V3);
	check_move(FAKE_6_15, FAKE_PMU_V3 | FAKE_SVE);
	check_move(FAKE_6_12, FAKE_EL1_32BIT);
}

/* The list is what onereg_restore_records() takes, so that it settles the vector lengths and finalizes. */
static void test_move_with_vector_lengths(void)
{
	static struct fake_vm scratch_vm;
	static struct fake_vcpu scratch;
	const struct onereg_io scratch_io = fake_io(&scratch);
	const struct onereg_options options = { .scratch = &scratch_io, .kernel = "6.4" };
	struct onereg_incoming incoming = { .io = &other_io, .save = raw, .bare = true };

	start(FAKE_6_12, FAKE_PMU_V3 | FAKE_SVE);
	fake_vm_init(&scratch_vm, FAKE_6_12);
	fake_vcpu_init(&scratch, &scratch_vm, FAKE_PMU_V3 | FAKE_SVE);
	fake_fill(&fake, 6);
	fake_set_u64(&fake, FAKE_VLS, 3);
	take();
	incoming.length = vcpu.raw_length;
	CHECK(onereg_restore_all(&incoming, 1, &options, NULL, &error), 0);
	CHECK(fake_u64(&other, FAKE_VLS), 3);
	CHECK(other.finalizes, 1);
	CHECK(onereg_kvm_regs_open(&other_vcpu, &other_io, other_raw, sizeof(other_raw), 0, &error), 0);
	CHECK(onereg_kvm_regs_put(&other_vcpu, &state, ONEREG_RUNTIME, &error), 0);
	check_same_registers();
}

static void test_v_is_z_with_sve(void)
{
	start(FAKE_6_12, FAKE_SVE);
	fake_fill(&fake, 7);
	take();
	for (unsigned int n = 0; n < 32; n++)
		CHECK_BYTES(&state.fp_regs.vregs[n], fake_value(&fake, FAKE_Z(n)), 16);
	CHECK(onereg_kvm_regs_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_written(&fake, FAKE_V(0)), 0);
	CHECK(fake_written(&fake, FAKE_Z(0)) > 0, 1);

	/* What put would lose it refuses. */
	fake_forget(&fake);
	memset(&state.fp_regs.vregs[7], 0, sizeof(state.fp_regs.vregs[7]));
	CHECK(onereg_kvm_regs_put(&vcpu, &state, ONEREG_RUNTIME, &error), -EINVAL);
	CHECK_TEXT(error.name, "V7");
	CHECK(fake.sets, 0);
}

int main(void)
{
	RUN(test_a_place_is_where_the_id_says);
	RUN(test_every_core_register_has_a_member);
	RUN(test_get_and_put_by_member);
	RUN(test_raw_has_everything_else);
	RUN(test_move);
	RUN(test_move_with_vector_lengths);
	RUN(test_v_is_z_with_sve);
	return check_result();
}
