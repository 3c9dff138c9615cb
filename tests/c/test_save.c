// SPDX-License-Identifier: MIT
/* onereg_save and onereg_restore on a fake KVM. */

#include "check.h"
#include "fake_kvm.h"
#include "onereg_decision.h"
#include "onereg_ids.h"
#include "onereg_record.h"

#include <errno.h>
#include <stdlib.h>

/* An id of a group that no kernel uses. */
#define UNKNOWN (FAKE_ARM64 | FAKE_SIZE(5) | 0x1e0001U)
#define CNTENSET FAKE_SYS(3U, 3U, 9U, 12U, 1U)

static struct fake_vm vm;
static struct fake_vcpu fake;
static struct fake_vm other_vm;
static struct fake_vcpu other;
static struct onereg_io io;
static struct onereg_io other_io;
static struct onereg_error error;
static uint8_t saved[65536];
static size_t length;

/* The records of what was saved; from here on tests change them, and a save would be damaged. */
static uint8_t *const records = saved + ONEREG_SAVE_HEADER;

static void start(enum fake_release release, unsigned int features)
{
	fake_vm_init(&vm, release);
	fake_vcpu_init(&fake, &vm, features);
	io = fake_io(&fake);
	fake_vm_init(&other_vm, release);
	fake_vcpu_init(&other, &other_vm, features);
	other_io = fake_io(&other);
	strcpy(io.origin.kernel, "6.4");
	strcpy(other_io.origin.kernel, "6.4");
	memset(&error, 0, sizeof(error));
}

static void save(void)
{
	CHECK(onereg_prepare(&io, NULL, NULL, &error), 0);
	CHECK(onereg_save(&io, saved, sizeof(saved), &length, &error), 0);
}

static const char *error_text(void)
{
	static char text[ONEREG_ERROR_TEXT];

	onereg_strerror(&error, text, sizeof(text));
	return text;
}

static uint64_t decode(const uint8_t *at)
{
	uint64_t number = 0;

	for (unsigned int i = 0; i < 8; i++)
		number |= (uint64_t)at[i] << (8 * i);
	return number;
}

/* Where the record of id begins in what was saved. */
static uint8_t *record(uint64_t id)
{
	for (size_t at = ONEREG_SAVE_HEADER; at < length;) {
		uint64_t found = decode(saved + at);

		if (found == id)
			return saved + at;
		at += 8 + ((size_t)1 << ((found >> 52) & 0xf));
	}
	fprintf(stderr, "no record of 0x%" PRIx64 "\n", id);
	exit(1);
}

/* Restore the first records of so many bytes. */
static int restore_records(size_t size)
{
	return onereg_restore_records(&other_io, records, size, 0, &error);
}

/* Restore all records. */
static int restore_all_records(void)
{
	return restore_records(length - ONEREG_SAVE_HEADER);
}

/*
 * Restore what was saved with a scratch vCPU like another, of a kernel that holds whatever it takes.
 */
static int restore_with_scratch(struct fake_vcpu *into, const struct onereg_io *into_io)
{
	static struct fake_vm scratch_vm;
	static struct fake_vcpu scratch;
	const struct onereg_io scratch_io = fake_io(&scratch);
	const struct onereg_options options = { .scratch = &scratch_io, .kernel = "6.4" };
	const struct onereg_incoming incoming = { .io = into_io, .save = saved, .length = length };

	fake_vm_init(&scratch_vm, into->vm->release);
	fake_vcpu_init(&scratch, &scratch_vm, into->features);
	fake_add(&scratch, UNKNOWN, FAKE_STORE);
	return onereg_restore_all(&incoming, 1, &options, NULL, &error);
}

#define NO_SIZE 0x60f0000000130000	/* the code of its size is none of KVM's */

static size_t given_lists;

/* The second list has an id that no kernel of today has. */
static int grow_list(void *ctx, uint64_t *list)
{
	struct fake_vcpu *scratch = ctx;
	const struct onereg_io own = fake_io(scratch);
	int ret;

	if (given_lists == 1)
		fake_add(scratch, NO_SIZE, FAKE_STORE);
	ret = own.list(ctx, list);
	given_lists += !ret;
	return ret;
}

static void test_scratch_whose_second_list_is_not_understood(void)
{
	static struct fake_vm scratch_vm;
	static struct fake_vcpu scratch;
	struct onereg_io scratch_io = fake_io(&scratch);
	const struct onereg_options options = { .scratch = &scratch_io, .kernel = "6.4" };
	struct onereg_incoming incoming = { .io = &other_io, .save = saved };

	start(FAKE_6_12, 0);
	save();
	incoming.length = length;
	fake_vm_init(&scratch_vm, FAKE_6_12);
	fake_vcpu_init(&scratch, &scratch_vm, 0);
	scratch_io.list = grow_list;
	CHECK(onereg_restore_all(&incoming, 1, &options, NULL, &error), -EOPNOTSUPP);
	CHECK(given_lists, 2);
	CHECK(other.sets, 0);
}

static void check_same_registers(void)
{
	for (size_t i = 0; i < fake.count; i++) {
		uint64_t id = fake.regs[i].id;

		if (memcmp(fake_value(&fake, id), fake_value(&other, id), onereg_size(id))) {
			fprintf(stderr, "0x%" PRIx64 " differs\n", id);
			check_failures++;
		}
	}
}

static void check_round_trip(enum fake_release release, unsigned int features)
{
	static uint8_t again[sizeof(saved)];
	size_t again_length;

	start(release, features);
	fake_fill(&fake, 3);
	fake_add(&fake, UNKNOWN, FAKE_STORE);
	fake_add(&other, UNKNOWN, FAKE_STORE);
	if (features & FAKE_SVE)
		fake_set_u64(&fake, FAKE_VLS, 3);
	memset(fake_value(&fake, UNKNOWN), 0x77, 32);
	save();
	CHECK(restore_with_scratch(&other, &other_io), 0);
	check_same_registers();
	CHECK(onereg_save(&other_io, again, sizeof(again), &again_length, &error), 0);
	CHECK(again_length, length);
	/* The counter goes on by itself, and so the checksum differs. */
	memcpy(again + (record(FAKE_TIMER_CNT) - saved), record(FAKE_TIMER_CNT), 16);
	memcpy(again + 28, saved + 28, 4);
	CHECK_BYTES(again, saved, length);

	/* Over itself, finalized as it is, and after it has run. */
	vm.has_run = true;
	CHECK(onereg_restore(&io, saved, length, 0, &error), 0);
	check_same_registers();
}

static void test_round_trip(void)
{
	check_round_trip(FAKE_6_1, 0);
	check_round_trip(FAKE_6_1, FAKE_PMU_V3);
	check_round_trip(FAKE_6_12, FAKE_PMU_V3 | FAKE_SVE);
	check_round_trip(FAKE_6_15, FAKE_PMU_V3 | FAKE_SVE);
	check_round_trip(FAKE_6_12, FAKE_EL1_32BIT | FAKE_PMU_V3);
}

static void test_format(void)
{
	const uint8_t *at;

	start(FAKE_6_12, FAKE_SVE);
	fake_set_u64(&fake, FAKE_X(2), 0x0102030405060708);
	fake_add(&fake, UNKNOWN, FAKE_STORE);
	save();

	at = record(FAKE_X(2));
	CHECK_BYTES(at, "\x04\x00\x10\x00\x00\x00\x30\x60\x08\x07\x06\x05\x04\x03\x02\x01", 16);
	CHECK(decode(saved + length - 8 - 32), UNKNOWN);
	CHECK(record(FAKE_VLS) < record(FAKE_Z(0)), 1);
	CHECK(record(FAKE_PSTATE) < record(FAKE_X(0)), 1);
	CHECK(record(ONEREG_ARM64_ID_AA64PFR0_EL1) < record(FAKE_X(0)), 1);
}

static void test_length_query(void)
{
	size_t needed = 0;

	start(FAKE_6_12, FAKE_PMU_V3);
	CHECK(onereg_save(&io, NULL, 0, &needed, &error), 0);
	CHECK(fake.gets, 0);
	CHECK(onereg_save(&io, saved, needed, &length, &error), 0);
	CHECK(length, needed);
	CHECK(onereg_save(&io, saved, needed - 1, &length, &error), -E2BIG);
	CHECK(length, needed);
	CHECK(error.needed, needed);
	CHECK_TEXT(error.name, "buffer");
}

static void test_restore_finalizes_between_lengths_and_vectors(void)
{
	size_t lengths;

	start(FAKE_6_12, FAKE_SVE);
	fake_set_u64(&fake, FAKE_VLS, 1);
	memset(fake_value(&fake, FAKE_Z(0)), 7, 16);
	save();
	CHECK(onereg_restore(&other_io, saved, length, 0, &error), 0);
	lengths = fake_written(&other, FAKE_VLS);
	CHECK(lengths, 1);
	CHECK(other.finalizes, 1);
	CHECK(fake_written(&other, FAKE_Z(0)) > lengths, 1);

	/* A vCPU that was finalized with other lengths is not this one. */
	fake_vcpu_init(&other, &other_vm, FAKE_SVE);
	CHECK(onereg_prepare(&other_io, NULL, NULL, &error), 0);
	CHECK(onereg_restore(&other_io, saved, length, 0, &error), -ECANCELED);
	CHECK_TEXT(error.name, "SVE_VLS");
	CHECK(error.done, 0);
}

static void test_restore_without_lengths_finalizes_too(void)
{
	const size_t first = sizeof(uint64_t) + ONEREG_SIZE(FAKE_VLS);

	start(FAKE_6_12, FAKE_SVE);
	save();
	CHECK(record(FAKE_VLS) == records, true);
	CHECK(onereg_restore_records(&other_io, records + first, length - ONEREG_SAVE_HEADER - first, 0,
				     &error), 0);
	CHECK(other.finalizes, 1);
	CHECK(fake_written(&other, FAKE_VLS), 0);
}

static void test_restore_into_a_vcpu_without_sve(void)
{
	start(FAKE_6_12, FAKE_SVE);
	save();
	fake_vcpu_init(&other, &other_vm, 0);
	CHECK(onereg_restore(&other_io, saved, length, 0, &error), -ECANCELED);
	CHECK(error.count, 32 + 32);	/* V is missing, and Z would be lost */
	CHECK_TEXT(error.names[0].name, "V0");
	CHECK(other.sets, 0);
}

static void test_restore_names_what_the_kernel_lacks(void)
{
	start(FAKE_6_12, 0);
	save();
	fake_remove(&other, ONEREG_ARM64_TCR_EL1);
	CHECK(onereg_restore(&other_io, saved, length, 0, &error), -ECANCELED);
	CHECK_TEXT(error.name, "TCR_EL1");
	CHECK(other.sets, 0);

	/* Another ID register is no excuse. */
	start(FAKE_6_12, 0);
	fake_add(&fake, UNKNOWN, FAKE_STORE);
	fake_set_u64(&fake, ONEREG_ARM64_ID_AA64MMFR3_EL1, 7);
	save();
	CHECK(onereg_restore(&other_io, saved, length, 0, &error), -ECANCELED);
	CHECK_TEXT(error.name, "ID_AA64MMFR3_EL1");
	CHECK(error.count, 2);
	CHECK(error.names[1].id, UNKNOWN);
	CHECK(other.sets, 0);
}

static void test_secondary_leaves_the_vm_alone(void)
{
	start(FAKE_6_12, 0);
	fake_set_u64(&fake, FAKE_TIMER_CNT, 1000);
	fake_set_u64(&fake, FAKE_X(0), 5);
	save();
	CHECK(onereg_restore(&other_io, saved, length, ONEREG_SECONDARY, &error), 0);
	CHECK(fake_u64(&other, FAKE_TIMER_CNT) < 1000, 1);
	CHECK(fake_u64(&other, FAKE_X(0)), 5);
	CHECK(onereg_restore(&other_io, saved, length, 0, &error), 0);
	CHECK(fake_u64(&other, FAKE_TIMER_CNT) >= 1000, 1);
}

static void test_pmu_mask_survives_a_vcpu_that_has_another(void)
{
	start(FAKE_6_12, FAKE_PMU_V3);
	fake_set_u64(&fake, CNTENSET, 0x0f);
	save();
	fake_set_u64(&other, CNTENSET, 0xf0);
	CHECK(onereg_restore(&other_io, saved, length, 0, &error), 0);
	CHECK(fake_u64(&other, CNTENSET), 0x0f);
}

/* Wherever within its last record the input ends, nothing is written. */
static void test_truncated_input(void)
{
	start(FAKE_6_12, FAKE_SVE);
	fake_add(&fake, UNKNOWN, FAKE_STORE);
	save();
	for (size_t cut = 1; cut < 8 + 32; cut++)
		CHECK(restore_records(length - ONEREG_SAVE_HEADER - cut), -EBADMSG);
	CHECK(other.sets, 0);

	start(FAKE_6_12, 0);
	save();
	CHECK(restore_records(3), -EBADMSG);
	CHECK_TEXT(error_text(), "restore input: Bad message (EBADMSG): it ends inside the id of a register");
	memmove(records, record(FAKE_X(1)), 15);
	CHECK(restore_records(15), -EBADMSG);
	CHECK_TEXT(error_text(), "restore X1 (0x6030000000100002): Bad message (EBADMSG): "
				 "the input ends inside its value");
	CHECK(other.sets, 0);
	CHECK(onereg_restore_records(&other_io, NULL, 0, 0, &error), 0);
}

static void test_register_that_the_input_has_twice(void)
{
	uint8_t *other_record;

	start(FAKE_6_12, 0);
	save();
	other_record = record(FAKE_X(2));
	memcpy(other_record, record(FAKE_X(1)), 8);
	CHECK(restore_all_records(), -EBADMSG);
	CHECK_TEXT(error_text(), "restore X1 (0x6030000000100002): Bad message (EBADMSG): "
				 "the input has it twice");
	CHECK(other.sets, 0);
}

/* Nothing is written of it, and nothing read of the record that is not there. */
static void test_waived_register_wider_than_a_number(void)
{
	const uint64_t waived = FAKE_V(0);
	const struct onereg_options options = { .waived = &waived, .waived_count = 1 };
	struct onereg_incoming incoming = { .io = &other_io, .save = saved };

	start(FAKE_6_12, 0);
	fake_remove(&fake, waived);
	save();
	incoming.length = length;
	CHECK(onereg_restore_all(&incoming, 1, &options, NULL, &error), 0);
	CHECK(fake_written(&other, waived), 0);
	CHECK(fake_u64(&other, FAKE_X(0)), fake_u64(&fake, FAKE_X(0)));
}

/* The order is this version's, not that of the input. */
static void test_order_of_the_input(void)
{
	uint8_t pstate[16];
	uint8_t *first;

	start(FAKE_6_12, 0);
	fake_set_u64(&fake, FAKE_X(4), 0x1122334455667788);
	save();
	memcpy(pstate, record(FAKE_PSTATE), sizeof(pstate));
	first = record(FAKE_PSTATE);
	memmove(first, first + sizeof(pstate), (size_t)(saved + length - first) - sizeof(pstate));
	memcpy(saved + length - sizeof(pstate), pstate, sizeof(pstate));

	fake_set_u64(&other, FAKE_PSTATE, 0x10);	/* in which KVM cuts X registers */
	CHECK(restore_all_records(), 0);
	CHECK(fake_u64(&other, FAKE_X(4)), 0x1122334455667788);
}

static void test_size_that_kvm_does_not_define(void)
{
	uint8_t *size;

	start(FAKE_6_12, 0);
	save();
	size = record(FAKE_X(1)) + 6;
	*size = 0xf0;
	CHECK(restore_all_records(), -EOPNOTSUPP);
	CHECK_TEXT(error_text(), "restore unknown (0x60f0000000100002): Operation not supported "
				 "(EOPNOTSUPP): its size is none that KVM defines");
	*size = 0x90;
	CHECK(restore_all_records(), -EOPNOTSUPP);
	*size = 0x20;		/* a word: no register is there */
	CHECK(restore_all_records(), -EBADMSG);
	CHECK_TEXT(error_text(), "restore X1 (0x6020000000100002): Bad message (EBADMSG): "
				 "its id has not the size of the register");
	CHECK(other.sets, 0);
}

static void test_save_names_what_cannot_be_read(void)
{
	start(FAKE_6_12, 0);
	fake.refused_get = ONEREG_ARM64_SPSR_und;
	fake.refusal = -EFAULT;
	CHECK(onereg_save(&io, saved, sizeof(saved), &length, &error), -EFAULT);
	CHECK_TEXT(error.name, "SPSR_und");
	CHECK_TEXT(error.operation, "save");
	fake.list_error = -EPERM;
	CHECK(onereg_save(&io, saved, sizeof(saved), &length, &error), -EPERM);
	CHECK_TEXT(error.name, "KVM_GET_REG_LIST");
}

int main(void)
{
	RUN(test_round_trip);
	RUN(test_format);
	RUN(test_length_query);
	RUN(test_restore_finalizes_between_lengths_and_vectors);
	RUN(test_restore_without_lengths_finalizes_too);
	RUN(test_restore_into_a_vcpu_without_sve);
	RUN(test_restore_names_what_the_kernel_lacks);
	RUN(test_secondary_leaves_the_vm_alone);
	RUN(test_pmu_mask_survives_a_vcpu_that_has_another);
	RUN(test_truncated_input);
	RUN(test_register_that_the_input_has_twice);
	RUN(test_waived_register_wider_than_a_number);
	RUN(test_scratch_whose_second_list_is_not_understood);
	RUN(test_order_of_the_input);
	RUN(test_size_that_kvm_does_not_define);
	RUN(test_save_names_what_cannot_be_read);
	return check_result();
}
