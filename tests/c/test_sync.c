// SPDX-License-Identifier: MIT
/* open, prepare, get, put and put_changed of the native layout on a fake KVM. */

#include "check.h"
#include "fake_kvm.h"
#include "onereg_ids.h"
#include "onereg_native.h"

#include <errno.h>

static struct fake_vm vm;
static struct fake_vcpu fake;
static struct onereg_io io;
static struct onereg_vcpu vcpu;
static struct onereg_native state;
static struct onereg_error error;
static uint8_t raw[4096];

static void start(enum fake_release release, unsigned int features)
{
	fake_vm_init(&vm, release);
	fake_vcpu_init(&fake, &vm, features);
	io = fake_io(&fake);
	memset(&state, 0, sizeof(state));
	memset(&error, 0, sizeof(error));
}

static void open_vcpu(unsigned int flags)
{
	CHECK(onereg_native_prepare(&io, NULL, &error), 0);
	CHECK(onereg_native_open(&vcpu, &io, raw, sizeof(raw), flags, &error), 0);
	fake_forget(&fake);
}

static const char *error_text(void)
{
	static char text[ONEREG_ERROR_TEXT];

	onereg_strerror(&error, text, sizeof(text));
	return text;
}

/* All that two vCPUs of the same features keep is the same. */
static void check_same_registers(struct fake_vcpu *left, struct fake_vcpu *right)
{
	for (size_t i = 0; i < left->count; i++) {
		uint64_t id = left->regs[i].id;

		if (memcmp(fake_value(left, id), fake_value(right, id), onereg_size(id))) {
			const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

			fprintf(stderr, "%s (0x%" PRIx64 ") differs\n", reg ? reg->name : "unknown", id);
			check_failures++;
		}
	}
}

static void test_get_reads_every_register_by_name(void)
{
	start(FAKE_6_1, FAKE_PMU_V3);
	fake_fill(&fake, 1);
	fake_set_u64(&fake, FAKE_SPSR(4), 0x1d3);
	fake_set_u64(&fake, FAKE_TIMER_CVAL, 0x1234);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);

	CHECK(state.x[0], fake_u64(&fake, FAKE_X(0)));
	CHECK(state.x[30], fake_u64(&fake, FAKE_X(30)));
	CHECK(state.sp_el0, fake_u64(&fake, FAKE_CORE(FAKE_U64, 248U)));
	CHECK(state.pc, fake_u64(&fake, FAKE_CORE(FAKE_U64, 256U)));
	CHECK(state.pstate, 0x3c5);
	CHECK(state.spsr_el1, fake_u64(&fake, FAKE_SPSR(0)));
	CHECK(state.spsr_abt, fake_u64(&fake, FAKE_SPSR(1)));
	CHECK(state.spsr_fiq, 0x1d3);
	CHECK(state.v[31].lo, fake_u64(&fake, FAKE_V(31)));
	CHECK_BYTES(&state.v[31], fake_value(&fake, FAKE_V(31)), 16);
	CHECK(state.fpsr, fake_u64(&fake, FAKE_CORE(FAKE_U32, 848U)));
	CHECK(state.tcr_el1, fake_u64(&fake, FAKE_SYS(3U, 0U, 2U, 0U, 2U)));
	CHECK(state.cntv_cval_el0, 0x1234);
	CHECK(vcpu.raw_length, 0);
	CHECK(fake.lists, 0);
	CHECK(fake.gets, vcpu.listed_count);
}

static void test_put_writes_what_get_read(void)
{
	static struct fake_vm other_vm;
	static struct fake_vcpu other;

	start(FAKE_6_12, FAKE_PMU_V3);
	fake_fill(&fake, 1);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);

	fake_vm_init(&other_vm, FAKE_6_12);
	fake_vcpu_init(&other, &other_vm, FAKE_PMU_V3);
	io = fake_io(&other);
	CHECK(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, &error), 0);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	check_same_registers(&fake, &other);
	CHECK(fake_u64(&other, FAKE_SYS(3U, 0U, 0U, 4U, 0U)), fake_u64(&fake, FAKE_SYS(3U, 0U, 0U, 4U, 0U)));
}

static void test_put_leaves_what_ignores_or_refuses_writes(void)
{
	start(FAKE_6_1, FAKE_PMU_V3 | FAKE_SVE);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	vm.has_run = true;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_PMSWINC_EL0), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_MIDR_EL1), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_ID_AA64PFR0_EL1), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_SVE_VLS), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_X0) != 0, 1);
}

static void test_set_clear_pairs_end_with_the_value(enum fake_release release)
{
	const uint64_t set = FAKE_SYS(3U, 3U, 9U, 12U, 1U);
	const uint64_t overflow = FAKE_SYS(3U, 3U, 9U, 14U, 3U);

	start(release, FAKE_PMU_V3);
	fake_set_u64(&fake, set, 0xf0);
	fake_set_u64(&fake, overflow, 0x3);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_u64(&fake, set), 0xf0);
	CHECK(fake_u64(&fake, overflow), 0x3);

	state.pmcntenset_el0 = 0x11;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
	CHECK(fake_u64(&fake, set), 0x11);

	state.pmcntenset_el0 = 0;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
	CHECK(fake_u64(&fake, set), 0);
}

static void test_set_clear_pairs(void)
{
	test_set_clear_pairs_end_with_the_value(FAKE_6_1);
	test_set_clear_pairs_end_with_the_value(FAKE_6_12);
	test_set_clear_pairs_end_with_the_value(FAKE_6_15);
}

static void test_levels(void)
{
	start(FAKE_6_1, 0);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_X0) != 0, 1);
	CHECK(fake_written(&fake, ONEREG_ARM64_CNTVCT_EL0), 0);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_RESET, &error), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_CNTVCT_EL0), 0);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_CNTVCT_EL0) != 0, 1);
}

static void test_secondary_vcpus_leave_the_vm_alone(void)
{
	start(FAKE_6_1, 0);
	open_vcpu(ONEREG_SECONDARY);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	state.psci_version++;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_CNTVCT_EL0), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_PSCI_VERSION), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_X0) != 0, 1);
}

static void test_changed_identification_is_written_and_refused_after_run(void)
{
	start(FAKE_6_12, 0);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	state.id_aa64pfr0_el1 = 0x11;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_u64(&fake, ONEREG_ARM64_ID_AA64PFR0_EL1), 0x11);

	vm.has_run = true;
	state.id_aa64pfr0_el1 = 0x12;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), -EBUSY);
	CHECK_TEXT(error.name, "ID_AA64PFR0_EL1");
	CHECK(error.id, ONEREG_ARM64_ID_AA64PFR0_EL1);
	CHECK(error.value[0], 0x12);
}

/* All registers of the vCPU have rows, so that raw takes no memory. */
static void test_raw_storage_may_be_null(void)
{
	start(FAKE_6_12, 0);
	CHECK(onereg_native_open(&vcpu, &io, NULL, 0, 0, &error), 0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	state.id_aa64pfr0_el1 ^= 1;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
}

static void test_put_names_the_register_that_kvm_refuses(void)
{
	char expected[200];

	start(FAKE_6_1, 0);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	state.spsr_fiq = 0x1d3;
	fake.refused_set = FAKE_SPSR(4);
	fake.refusal = -EINVAL;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), -EINVAL);
	CHECK(error.total, vcpu.listed_count);
	CHECK(error.done < error.total, 1);
	snprintf(expected, sizeof(expected),
		 "put SPSR_fiq (0x6030000000100050) = 0x1d3: Invalid argument (EINVAL); "
		 "%zu of %zu registers done", error.done, error.total);
	CHECK_TEXT(error_text(), expected);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, NULL), -EINVAL);

	fake.refused_set = 0;
	state.midr_el1 = 1;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), -EINVAL);
	CHECK_TEXT(error.name, "MIDR_EL1");
}

static void test_get_names_the_register_that_kvm_refuses(void)
{
	start(FAKE_6_1, 0);
	open_vcpu(0);
	fake.refused_get = FAKE_PSTATE;
	fake.refusal = -ENOENT;
	CHECK(onereg_native_get(&vcpu, &state, &error), -ENOENT);
	CHECK(error.done, 0);
	CHECK(error.size, 0);
	CHECK_TEXT(error.name, "PSTATE");

	fake.refused_get = ONEREG_ARM64_MIDR_EL1;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), -ENOENT);
	CHECK_TEXT(error.name, "MIDR_EL1");
	fake.refused_get = 0;
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
}

static void test_drain_failure_names_the_twin(void)
{
	start(FAKE_6_1, FAKE_PMU_V3);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	fake.refused_get = ONEREG_ARM64_PMCNTENCLR_EL0;
	fake.refusal = -ENOENT;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), -ENOENT);
	CHECK_TEXT(error.name, "PMCNTENCLR_EL0");
}

static void test_rows_that_are_not_listed_are_skipped(void)
{
	start(FAKE_6_1, 0);
	fake_remove(&fake, ONEREG_ARM64_VBAR_EL1);
	open_vcpu(0);
	state.vbar_el1 = 42;
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	CHECK(state.vbar_el1, 42);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), -ECANCELED);
	CHECK_TEXT(error.name, "VBAR_EL1");
	CHECK(error.count, 1);
	CHECK(fake.sets, 0);
	state.vbar_el1 = 0;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_VBAR_EL1), 0);
	CHECK(fake_written(&fake, ONEREG_ARM64_PMCR_EL0), 0);
}

static void test_v_is_z_with_sve(void)
{
	uint8_t *z3;

	start(FAKE_6_12, FAKE_SVE);
	open_vcpu(0);
	z3 = fake_value(&fake, FAKE_Z(3));
	for (unsigned int i = 0; i < 64; i++)
		z3[i] = (uint8_t)(i + 1);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	CHECK(state.v[3].lo, 0x0807060504030201);
	CHECK(state.v[3].hi, 0x100f0e0d0c0b0a09);
	CHECK(state.z[3][63], 64);

	state.z[3][0] = 0xff;	/* and V as it was read */
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(z3[0], 0xff);
	CHECK(z3[1], 2);
	CHECK(fake_written(&fake, FAKE_V(3)), 0);
}

static void test_prepare_takes_lengths_from_the_state(void)
{
	start(FAKE_6_12, FAKE_SVE);
	CHECK(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, &error), -EPERM);
	CHECK_TEXT(error_text(), "open KVM_GET_REG_LIST: Operation not permitted (EPERM): "
				 "the vCPU has SVE and is not finalized: prepare it first");

	state.sve_vls[0] = 3;
	CHECK(onereg_native_prepare(&io, &state, &error), 0);
	CHECK(fake_u64(&fake, FAKE_VLS), 3);
	CHECK(fake.finalized, true);
	CHECK(onereg_native_prepare(&io, &state, &error), 0);

	state.sve_vls[0] = 1;
	CHECK(onereg_native_prepare(&io, &state, &error), -EPERM);
	CHECK_TEXT(error_text(), "prepare SVE_VLS (0x606000000015ffff) = 0x1: Operation not permitted (EPERM): "
				 "the vCPU is finalized with other vector lengths");
}

/* The vCPU was finalized with others: nothing but KVM's answer would tell. */
static void test_put_refuses_other_vector_lengths(void)
{
	start(FAKE_6_12, FAKE_SVE);
	CHECK(onereg_prepare(&io, NULL, NULL, &error), 0);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	state.sve_vls[0] ^= 1;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), -EPERM);
	CHECK_TEXT(error.name, "SVE_VLS");
}

static void test_prepare_without_lengths_keeps_kvms(void)
{
	start(FAKE_6_12, FAKE_SVE);
	CHECK(onereg_prepare(&io, NULL, NULL, &error), 0);
	CHECK(fake.sets, 0);
	CHECK(fake.finalized, true);

	start(FAKE_6_12, FAKE_SVE);
	CHECK(onereg_native_prepare(&io, &state, NULL), 0);
	CHECK(fake.sets, 0);
	CHECK(fake.finalized, true);
}

static void test_prepare_without_sve(void)
{
	start(FAKE_6_12, 0);
	CHECK(onereg_native_prepare(&io, &state, &error), 0);
	CHECK(fake.finalizes, 0);
	state.sve_vls[0] = 1;
	CHECK(onereg_native_prepare(&io, &state, &error), -ENOENT);
	CHECK_TEXT(error.name, "SVE_VLS");
}

static void test_prepare_reports_finalize(void)
{
	start(FAKE_6_12, FAKE_SVE);
	fake.finalize_error = -ENOMEM;
	CHECK(onereg_native_prepare(&io, &state, &error), -ENOMEM);
	CHECK_TEXT(error_text(), "prepare KVM_ARM_VCPU_FINALIZE: Cannot allocate memory (ENOMEM)");
}

static void test_prepare_reports_refused_lengths(void)
{
	start(FAKE_6_12, FAKE_SVE);
	state.sve_vls[0] = 0x80;
	CHECK(onereg_native_prepare(&io, &state, &error), -EINVAL);
	CHECK_TEXT(error_text(), "prepare SVE_VLS (0x606000000015ffff) = 0x80: Invalid argument (EINVAL)");
	CHECK(fake.finalized, false);
}

/* Ids of a group that no kernel uses. */
#define UNKNOWN_U32 (FAKE_ARM64 | FAKE_U32 | 0x1e0007U)
#define UNKNOWN_U512 (FAKE_ARM64 | FAKE_SIZE(6) | 0x1e0008U)
#define UNKNOWN_WIDER (FAKE_ARM64 | FAKE_SIZE(9) | 0x1e0009U)

static void test_unknown_registers_are_kept_raw(void)
{
	uint8_t *wide;

	start(FAKE_6_12, 0);
	fake_add(&fake, UNKNOWN_U512, FAKE_STORE);
	fake_add(&fake, UNKNOWN_U32, FAKE_STORE);
	fake_set_u64(&fake, UNKNOWN_U32, 0xabcd);
	open_vcpu(0);
	CHECK(vcpu.raw_count, 2);
	CHECK(vcpu.raw_length, 8 + 4 + 8 + 64);

	wide = fake_value(&fake, UNKNOWN_U512);
	memset(wide, 0x55, 64);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	memset(wide, 0, 64);
	fake_set_u64(&fake, UNKNOWN_U32, 0);

	CHECK(onereg_native_put(&vcpu, &state, ONEREG_RESET, &error), 0);
	CHECK(fake_u64(&fake, UNKNOWN_U32), 0);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_u64(&fake, UNKNOWN_U32), 0xabcd);
	CHECK(wide[63], 0x55);

	/* Nothing is written over an equal value: it may be invariant. */
	fake_forget(&fake);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_written(&fake, UNKNOWN_U32), 0);
}

static void test_raw_of_another_machine(void)
{
	static const uint8_t sent[] = {
		0x07, 0x00, 0x1e, 0x00, 0x00, 0x00, 0x20, 0x60, 0x78, 0x56, 0x34, 0x12,
	};

	start(FAKE_6_12, 0);
	fake_add(&fake, UNKNOWN_U32, FAKE_STORE);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	memcpy(raw, sent, sizeof(sent));
	vcpu.raw_length = sizeof(sent);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_u64(&fake, UNKNOWN_U32), 0x12345678);

	vcpu.raw_length = sizeof(sent) - 1;
	fake_forget(&fake);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), -EBADMSG);
	CHECK(fake.sets, 0);

	fake_remove(&fake, UNKNOWN_U32);
	vcpu.raw_length = sizeof(sent);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), -ENOENT);
	CHECK_TEXT(error.name, "unknown");
	CHECK(error.id, UNKNOWN_U32);
}

static void test_raw_storage_too_small(void)
{
	uint8_t small[8 + 4 + 8 + 63];

	start(FAKE_6_12, 0);
	fake_add(&fake, UNKNOWN_U512, FAKE_STORE);
	fake_add(&fake, UNKNOWN_U32, FAKE_STORE);
	CHECK(onereg_native_open(&vcpu, &io, small, sizeof(small), 0, &error), -E2BIG);
	CHECK(error.needed, sizeof(small) + 1);
	CHECK_TEXT(error_text(),
		   "open raw storage: Argument list too long (E2BIG): it is too small, 84 bytes are needed");
	CHECK(onereg_native_open(&vcpu, &io, NULL, 0, 0, &error), -E2BIG);
	CHECK(error.needed, sizeof(small) + 1);
	CHECK(onereg_native_open(&vcpu, &io, raw, error.needed, 0, &error), 0);
}

static void test_raw_read_failure(void)
{
	start(FAKE_6_12, 0);
	fake_add(&fake, UNKNOWN_U32, FAKE_STORE);
	fake.refused_get = UNKNOWN_U32;
	fake.refusal = -EIO;
	CHECK(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, &error), -EIO);
	CHECK_TEXT(error_text(),
		   "open unknown (0x60200000001e0007): Input/output error (EIO); 0 of 1 registers done");
}

static void test_unknown_size_is_refused(void)
{
	start(FAKE_6_12, 0);
	fake_add(&fake, UNKNOWN_WIDER, FAKE_STORE);
	CHECK(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, &error), -EOPNOTSUPP);
	CHECK(error.id, UNKNOWN_WIDER);
	CHECK(onereg_size(UNKNOWN_WIDER), 0);
}

static void test_list_that_grows_meanwhile(void)
{
	start(FAKE_6_12, FAKE_PMU_V3);
	for (uint64_t n = 0; vm.count + fake.count <= 512; n++)
		fake_add(&fake, FAKE_ARM64 | FAKE_U64 | 0x1d0000U | n, FAKE_STORE);
	fake.growth = 3;
	CHECK(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, &error), -E2BIG);
	CHECK(fake.growth, 0);
	CHECK(fake.lists, 5);

	CHECK(error.needed > sizeof(raw), 1);
	start(FAKE_6_12, 0);
	fake.list_error = -E2BIG;	/* and no number */
	CHECK(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, &error), -E2BIG);
	CHECK_TEXT(error.name, "KVM_GET_REG_LIST");
	fake.list_error = -ENOEXEC;
	CHECK(onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, &error), -ENOEXEC);
	CHECK_TEXT(error_text(), "open KVM_GET_REG_LIST: Exec format error (ENOEXEC): "
				 "the vCPU is not initialised: KVM_ARM_VCPU_INIT first");
}

static void test_put_changed_writes_only_what_changed(void)
{
	static struct onereg_native shadow;

	start(FAKE_6_12, FAKE_PMU_V3);
	fake_fill(&fake, 5);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	shadow = state;
	fake_forget(&fake);

	CHECK(onereg_native_put_changed(&vcpu, &state, &shadow, ONEREG_FULL, &error), 0);
	CHECK(fake.sets, 0);

	state.x[7] = 77;
	state.v[2].hi = 5;
	state.cntvct_el0 = 99;
	CHECK(onereg_native_put_changed(&vcpu, &state, &shadow, ONEREG_RUNTIME, &error), 0);
	CHECK(fake.sets, 2);
	CHECK(fake_u64(&fake, FAKE_X(7)), 77);
	CHECK(shadow.x[7], 77);
	CHECK(shadow.v[2].hi, 5);
	CHECK(shadow.cntvct_el0 != 99, 1);

	CHECK(onereg_native_put_changed(&vcpu, &state, &shadow, ONEREG_FULL, &error), 0);
	CHECK(fake.sets, 3);
	CHECK(fake_u64(&fake, FAKE_TIMER_CNT), 99);
	CHECK(shadow.cntvct_el0, 99);
}

static void test_put_changed_fails_and_tries_again(void)
{
	static struct onereg_native shadow;

	start(FAKE_6_12, 0);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	shadow = state;
	state.x[1] = 1;
	state.tcr_el1 = 2;
	fake.refused_set = ONEREG_ARM64_TCR_EL1;
	fake.refusal = -EINVAL;
	CHECK(onereg_native_put_changed(&vcpu, &state, &shadow, ONEREG_FULL, &error), -EINVAL);
	CHECK_TEXT(error.name, "TCR_EL1");
	CHECK(shadow.tcr_el1, 0);
	CHECK(shadow.x[1], 0);

	fake.refused_set = 0;
	fake_forget(&fake);
	CHECK(onereg_native_put_changed(&vcpu, &state, &shadow, ONEREG_FULL, &error), 0);
	CHECK(fake.sets, 2);
	CHECK(shadow.tcr_el1, 2);
}

/* KVM cuts the general-purpose registers of an AArch32 vCPU: PSTATE must come first. */
static void test_aarch64_state_over_aarch32_state(void)
{
	start(FAKE_6_12, 0);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	state.x[3] = 0x1122334455667788;
	state.pc = 0xffff800010000000;
	fake_set_u64(&fake, FAKE_PSTATE, 0x10);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_RUNTIME, &error), 0);
	CHECK(fake_u64(&fake, FAKE_PSTATE), 0x3c5);
	CHECK(fake_u64(&fake, FAKE_X(3)), 0x1122334455667788);
	CHECK(fake_u64(&fake, FAKE_CORE(FAKE_U64, 256U)), 0xffff800010000000);
}

static void test_mode_that_the_vcpu_cannot_have(void)
{
	start(FAKE_6_12, 0);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	state.pstate = 0x13;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_RUNTIME, &error), -EINVAL);
	CHECK_TEXT(error.name, "PSTATE");
	CHECK(error.value[0], 0x13);
}

/* TCR2_EL1 is there while ID_AA64MMFR3_EL1.TCRX says so. */
static void test_identification_that_takes_registers_away(void)
{
	const uint64_t mmfr3 = FAKE_SYS(3U, 0U, 0U, 7U, 3U);

	start(FAKE_6_15, 0);
	fake_set_u64(&fake, mmfr3, 1);
	fake_add_feature(&fake, ONEREG_ARM64_TCR2_EL1, mmfr3);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	state.id_aa64mmfr3_el1 = 0;
	state.vbar_el1 = 3;
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(fake_u64(&fake, ONEREG_ARM64_VBAR_EL1), 3);

	/* From then on the vCPU is known to lack it. */
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), 0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
}

/* Without such a change a register that has gone is a failure. */
static void test_register_that_has_gone_by_itself(void)
{
	const uint64_t mmfr3 = FAKE_SYS(3U, 0U, 0U, 7U, 3U);

	start(FAKE_6_15, 0);
	fake_set_u64(&fake, mmfr3, 1);
	fake_add_feature(&fake, ONEREG_ARM64_TCR2_EL1, mmfr3);
	open_vcpu(0);
	CHECK(onereg_native_get(&vcpu, &state, &error), 0);
	state.id_aa64mmfr3_el1 = 0;
	fake_set_u64(&fake, mmfr3, 0);
	CHECK(onereg_native_put(&vcpu, &state, ONEREG_FULL, &error), -ENOENT);
	CHECK_TEXT(error.name, "TCR2_EL1");
}

static void test_load_and_store_by_id(void)
{
	const struct onereg_layout *layout = &onereg_native_layout;
	uint64_t value = 0x55;
	uint8_t z[ONEREG_MAX_SIZE] = { 1, 2, 3 };

	memset(&state, 0, sizeof(state));
	CHECK(onereg_store(layout, &state, ONEREG_ARM64_SPSR_irq, &value), 0);
	CHECK(state.spsr_irq, 0x55);
	state.elr_el1 = 7;
	CHECK(onereg_load(layout, &state, ONEREG_ARM64_ELR_EL1, &value), 0);
	CHECK(value, 7);
	CHECK(onereg_store(layout, &state, ONEREG_ARM64_Z1, z), 0);
	CHECK_BYTES(state.z[1], z, sizeof(z));
	CHECK(onereg_load(layout, &state, UNKNOWN_U32, &value), -ENOENT);
	CHECK(onereg_store(layout, &state, UNKNOWN_U32, &value), -ENOENT);
}

int main(void)
{
	RUN(test_get_reads_every_register_by_name);
	RUN(test_put_writes_what_get_read);
	RUN(test_put_leaves_what_ignores_or_refuses_writes);
	RUN(test_set_clear_pairs);
	RUN(test_levels);
	RUN(test_secondary_vcpus_leave_the_vm_alone);
	RUN(test_changed_identification_is_written_and_refused_after_run);
	RUN(test_raw_storage_may_be_null);
	RUN(test_put_names_the_register_that_kvm_refuses);
	RUN(test_get_names_the_register_that_kvm_refuses);
	RUN(test_drain_failure_names_the_twin);
	RUN(test_rows_that_are_not_listed_are_skipped);
	RUN(test_v_is_z_with_sve);
	RUN(test_prepare_takes_lengths_from_the_state);
	RUN(test_prepare_without_lengths_keeps_kvms);
	RUN(test_prepare_without_sve);
	RUN(test_prepare_reports_finalize);
	RUN(test_prepare_reports_refused_lengths);
	RUN(test_unknown_registers_are_kept_raw);
	RUN(test_raw_of_another_machine);
	RUN(test_raw_storage_too_small);
	RUN(test_raw_read_failure);
	RUN(test_unknown_size_is_refused);
	RUN(test_list_that_grows_meanwhile);
	RUN(test_put_changed_writes_only_what_changed);
	RUN(test_put_changed_fails_and_tries_again);
	RUN(test_aarch64_state_over_aarch32_state);
	RUN(test_mode_that_the_vcpu_cannot_have);
	RUN(test_identification_that_takes_registers_away);
	RUN(test_register_that_has_gone_by_itself);
	RUN(test_put_refuses_other_vector_lengths);
	RUN(test_load_and_store_by_id);
	return check_result();
}
