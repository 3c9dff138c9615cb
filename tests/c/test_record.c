// SPDX-License-Identifier: MIT
/* The format of a saved vCPU: its header as bytes, and all that is refused before a write. */

#include "check.h"
#include "fake_kvm.h"
#include "onereg_record.h"

#include <errno.h>
#include <stdlib.h>

static struct fake_vm vm;
static struct fake_vcpu fake;
static struct onereg_io io;
static struct onereg_error error;
static struct onereg_saved read;
static uint8_t saved[16384];
static uint8_t input[sizeof(saved) + 1];
static size_t length;

static void save(unsigned int features)
{
	fake_vm_init(&vm, FAKE_6_12);
	fake_vcpu_init(&fake, &vm, features);
	fake_fill(&fake, 5);
	io = fake_io(&fake);
	CHECK(onereg_prepare(&io, NULL, NULL, &error), 0);
	CHECK(onereg_save(&io, saved, sizeof(saved), &length, &error), 0);
	fake_forget(&fake);
}

/* The specification's CRC-32, bit by bit over the polynomial; not the code under test. */
static uint32_t crc32(const uint8_t *data, size_t size)
{
	uint32_t crc = 0xffffffff;

	for (size_t bit = 0; bit < 8 * size; bit++) {
		uint32_t in = data[bit / 8] >> bit % 8 & 1;

		crc = (crc ^ in) & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
	}
	return ~crc;
}

static void encode(uint8_t *at, size_t size, uint64_t number)
{
	for (size_t i = 0; i < size; i++)
		at[i] = (uint8_t)(number >> 8 * i);
}

/* Give input a checksum and a length that are right. */
static void seal(size_t size)
{
	encode(input + 16, 8, size);
	encode(input + 28, 4, 0);
	encode(input + 28, 4, crc32(input, size));
}

static const char *error_text(void)
{
	static char text[ONEREG_ERROR_TEXT];

	onereg_strerror(&error, text, sizeof(text));
	return text;
}

static void check_refused(size_t size, int code, const char *why)
{
	memset(&error, 0, sizeof(error));
	CHECK(onereg_restore(&io, input, size, 0, &error), code);
	if (error.why)
		CHECK_TEXT(error.why, why);
	else
		CHECK_TEXT(error_text(), why);
	CHECK(onereg_read_save(input, size, &read, NULL), code);
	CHECK(fake.sets, 0);
}

static void start_over(void)
{
	memcpy(input, saved, length);
}

static void test_header(void)
{
	static const uint8_t begin[] = {
		0x89, 'O', 'N', 'E', 'R', 'E', 'G', '\n', 1, 0, 0, 0, 136, 0, 0, 0,
	};
	static const uint8_t nothing[32 + 68];

	save(0);
	CHECK_BYTES(saved, begin, sizeof(begin));
	CHECK(saved[16] | saved[17] << 8, length);
	CHECK(saved[24] | saved[25] << 8, fake.count + vm.count);
	CHECK(saved[32], 1);
	CHECK(saved[33], 0x60);
	CHECK_BYTES(saved + 36, nothing, sizeof(nothing));
	start_over();
	seal(length);
	CHECK_BYTES(input, saved, length);
}

static void test_origin(void)
{
	save(0);
	strcpy(io.origin.kernel, "6.12.1-\033[2J");
	io.origin.has_init = true;
	io.origin.target = 5;
	io.origin.features[0] = 0x14;
	io.origin.features[6] = 0x80000000;
	CHECK(onereg_save(&io, saved, sizeof(saved), &length, &error), 0);
	CHECK_BYTES(saved + 34, "\1\0\5\0\0\0\x14", 7);
	CHECK_TEXT((const char *)saved + 68, "6.12.1-?[2J");
	CHECK(onereg_read_save(saved, length, &read, &error), 0);
	CHECK_TEXT(read.origin.kernel, "6.12.1-?[2J");
	CHECK(read.origin.has_init, true);
	CHECK(read.origin.target, 5);
	CHECK(read.origin.features[0], 0x14);
	CHECK(read.origin.features[6], 0x80000000);

	/* Whatever the caller has there. */
	memset(io.origin.kernel, 'a', sizeof(io.origin.kernel));
	CHECK(onereg_save(&io, saved, sizeof(saved), &length, &error), 0);
	CHECK(saved[68 + 66], 'a');
	CHECK(saved[68 + 67], 0);
	CHECK(onereg_read_save(saved, length, &read, &error), 0);
	CHECK(strlen(read.origin.kernel), 67);
}

static void test_iteration(void)
{
	struct onereg_record record;
	size_t offset = 0, count = 0;

	save(FAKE_SVE);
	CHECK(onereg_read_save(saved, length, &read, &error), 0);
	CHECK(read.version, 1);
	CHECK(read.minor, 0);
	CHECK(read.count, fake.count + vm.count);
	for (; onereg_next_record(read.records, read.records_length, &offset, &record); count++) {
		CHECK(record.size, onereg_size(record.id));
		if (record.id != FAKE_TIMER_CNT)
			CHECK_BYTES(record.value, fake_value(&fake, record.id), record.size);
	}
	CHECK(offset, read.records_length);
	CHECK(count, read.count);
	CHECK(onereg_check_records(read.records, read.records_length, &count, &error), 0);
	CHECK(count, read.count);
	CHECK(onereg_check_records(read.records, read.records_length - 1, &count, &error), -EBADMSG);
	CHECK_TEXT(error.operation, "read");
}

static void test_every_truncation(void)
{
	save(0);
	for (size_t size = 0; size < length; size++) {
		uint8_t *exact = malloc(size + 1);

		memcpy(exact, saved, size);
		CHECK(onereg_restore(&io, exact, size, 0, &error), -EBADMSG);
		free(exact);
	}
	CHECK(fake.sets, 0);
	start_over();
	check_refused(0, -EBADMSG, "it is empty");
	check_refused(7, -EBADMSG, "it ends inside its header");
	check_refused(length - 1, -EBADMSG, "it is cut short");
	CHECK(error.needed, length);
	check_refused(length + 1, -EBADMSG, "it goes on behind its end");
}

static void test_every_flip_of_the_header(void)
{
	save(FAKE_PMU_V3);
	for (size_t bit = 0; bit < 8 * ONEREG_SAVE_HEADER; bit++) {
		int ret;

		start_over();
		input[bit / 8] ^= (uint8_t)(1U << bit % 8);
		ret = onereg_restore(&io, input, length, 0, &error);
		CHECK(ret == -EBADMSG || ret == -EOPNOTSUPP, true);
	}
	CHECK(fake.sets, 0);
}

/* What has a right checksum, and is wrong all the same. */
static void test_header_that_does_not_hold(void)
{
	save(0);
	start_over();
	check_refused(length - 1, -EBADMSG, "it is cut short");
	input[length - 1] ^= 1;
	check_refused(length, -EBADMSG, "it is damaged: its checksum is another");

	start_over();
	input[8] = 2;
	seal(length);
	check_refused(length, -EOPNOTSUPP, "its format is newer than this onereg: restore it with the onereg "
					   "that saved it, or a newer one");
	input[8] = 0;
	check_refused(length, -EBADMSG, "no onereg has written a format of its version");

	start_over();
	input[12] = 135;
	seal(length);
	check_refused(length, -EBADMSG, "its header has a wrong length");
	encode(input + 12, 4, length + 1);
	seal(length);
	check_refused(length, -EBADMSG, "its header has a wrong length");

	start_over();
	input[24]++;
	seal(length);
	check_refused(length, -EBADMSG, "its number of registers is another");

	start_over();
	input[32] = 2;
	seal(length);
	check_refused(length, -EOPNOTSUPP, "it is of a host with another byte order");
	input[33] = 0x40;
	seal(length);
	check_refused(length, -EOPNOTSUPP, "it is of another architecture than arm64");

	start_over();
	memset(input + 68, 'a', 68);
	seal(length);
	check_refused(length, -EBADMSG, "its kernel's release is no text");
	strcpy((char *)input + 68, "6.12\033");
	seal(length);
	check_refused(length, -EBADMSG, "its kernel's release is no text");

	start_over();
	encode(input + 24, 4, 0);
	seal(136);
	check_refused(136, -EBADMSG, "it has no register");
}

static void test_what_is_no_save(void)
{
	save(0);
	memcpy(input, saved + 136, length - 136);
	check_refused(length - 136, -EBADMSG, "it has no header: an onereg that wrote none has saved it, "
					      "or it is bare records");
	memset(input, 0, sizeof(input));
	check_refused(100, -EBADMSG, "it is no saved vCPU");
	check_refused(3, -EBADMSG, "it is no saved vCPU");
	memcpy(input, "\x89ONEREG\r\n", 9);
	check_refused(length, -EBADMSG, "it is no saved vCPU");
}

/* A later minor version has more in the header, and means the same. */
static void test_longer_header(void)
{
	save(0);
	start_over();
	memmove(input + 150, input + 136, length - 136);
	memset(input + 136, 0x55, 14);
	input[10] = 1;
	input[12] = 150;
	seal(length + 14);
	CHECK(onereg_read_save(input, length + 14, &read, &error), 0);
	CHECK(read.minor, 1);
	CHECK(read.count, fake.count + vm.count);
	CHECK(onereg_restore(&io, input, length + 14, 0, &error), 0);
}

static void test_foreign_record(void)
{
	save(0);
	start_over();
	input[136 + 7] = 0x40;
	seal(length);
	check_refused(length, -EOPNOTSUPP, "its id is none of arm64");
}

static void test_more_records_than_any_vcpu_has(void)
{
	const size_t size = (ONEREG_MAX_RECORDS + 1) * 9;
	uint8_t *many = calloc(size, 1);
	size_t count;

	for (size_t i = 0; i <= ONEREG_MAX_RECORDS; i++)
		encode(many + 9 * i, 8, FAKE_ARM64 | 0x1f0000U | i);
	CHECK(onereg_check_records(many, size - 9, &count, &error), 0);
	CHECK(count, ONEREG_MAX_RECORDS);
	CHECK(onereg_check_records(many, size, &count, &error), -EBADMSG);
	CHECK_TEXT(error_text(), "read input: Bad message (EBADMSG): it has more registers than any vCPU");
	free(many);
}

int main(void)
{
	RUN(test_header);
	RUN(test_origin);
	RUN(test_iteration);
	RUN(test_every_truncation);
	RUN(test_every_flip_of_the_header);
	RUN(test_header_that_does_not_hold);
	RUN(test_what_is_no_save);
	RUN(test_longer_header);
	RUN(test_foreign_record);
	RUN(test_more_records_than_any_vcpu_has);
	return check_result();
}
