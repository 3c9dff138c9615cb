// SPDX-License-Identifier: MIT
/* Look-up by id and by name, and the text of errors. */

#include "check.h"
#include "onereg.h"
#include "onereg_ids.h"

#include <errno.h>

static const char *name_of_id(uint64_t id)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

	return reg ? reg->name : "none";
}

static uint64_t id_of_name(const char *name)
{
	const struct onereg_register *reg = onereg_find_name(&onereg_arm64, name);

	return reg ? reg->id : 0;
}

static void test_ids(void)
{
	CHECK_TEXT(name_of_id(0x6030000000100048), "SPSR_EL1");
	CHECK_TEXT(name_of_id(0x6030000000100050), "SPSR_fiq");
	CHECK_TEXT(name_of_id(0x603000000010003c), "X30");
	CHECK_TEXT(name_of_id(0x60400000001000d0), "V31");
	CHECK_TEXT(name_of_id(0x606000000015ffff), "SVE_VLS");
	CHECK_TEXT(name_of_id(0x60200000001000d5), "FPCR");
	/* The kernel swapped these two. */
	CHECK_TEXT(name_of_id(0x603000000013df1a), "CNTVCT_EL0");
	CHECK_TEXT(name_of_id(0x603000000013df02), "CNTV_CVAL_EL0");
	CHECK_TEXT(name_of_id(0), "none");
	CHECK_TEXT(name_of_id(UINT64_MAX), "none");
	CHECK_TEXT(name_of_id(0x6020000000100048), "none");
}

static void test_names(void)
{
	CHECK(id_of_name("SPSR_EL1"), ONEREG_ARM64_SPSR_EL1);
	CHECK(id_of_name("SPSR_svc"), ONEREG_ARM64_SPSR_EL1);
	CHECK(id_of_name("LR_irq"), ONEREG_ARM64_X16);
	CHECK(id_of_name("SP_fiq"), ONEREG_ARM64_X29);
	CHECK(id_of_name("spsr_svc"), 0);
	CHECK(id_of_name(""), 0);
	CHECK(id_of_name("~"), 0);
	CHECK(onereg_find_name(&onereg_arm, "SPSR_EL1") == NULL, true);
}

/* Both indexes are whole and in the order that bsearch() needs. */
static void check_table(const struct onereg_table *table)
{
	CHECK(table->name_count >= table->register_count, true);
	for (size_t i = 0; i < table->register_count; i++) {
		const struct onereg_register *reg = &table->registers[i];

		CHECK(onereg_find_id(table, reg->id) == reg, true);
		CHECK(onereg_find_name(table, reg->name) == reg, true);
		CHECK(onereg_find_id(table, table->order[i]) != NULL, true);
		CHECK(onereg_size(reg->id) != 0, true);
		if (reg->clear) {
			const struct onereg_register *twin = onereg_find_id(table, reg->clear);

			CHECK(twin && (twin->flags & ONEREG_ALIAS), true);
		}
		if (reg->within)
			CHECK(onereg_size(reg->within) > onereg_size(reg->id), true);
	}
	for (size_t i = 0; i < table->name_count; i++)
		CHECK(onereg_find_id(table, table->names[i].id) ==
		      onereg_find_name(table, table->names[i].name), true);
}

static void test_tables(void)
{
	check_table(&onereg_arm64);
	check_table(&onereg_arm);
}

static const char *text_of(const struct onereg_error *error)
{
	static char text[ONEREG_ERROR_TEXT];
	size_t length = onereg_strerror(error, text, sizeof(text));

	CHECK(length, strlen(text));
	return text;
}

static void test_text(void)
{
	struct onereg_error error = {
		.operation = "put",
		.name = "SPSR_fiq",
		.id = ONEREG_ARM64_SPSR_fiq,
		.code = EINVAL,
		.done = 41,
		.total = 362,
		.size = 8,
		.value = { 0xd3, 0x01 },
	};

	CHECK_TEXT(text_of(&error), "put SPSR_fiq (0x6030000000100050) = 0x1d3: Invalid argument (EINVAL); "
				    "41 of 362 registers done");
	memset(error.value, 0, 8);
	error.total = 0;
	CHECK_TEXT(text_of(&error), "put SPSR_fiq (0x6030000000100050) = 0x0: Invalid argument (EINVAL)");
	error.size = 0;
	error.code = 12345;
	CHECK_TEXT(text_of(&error), "put SPSR_fiq (0x6030000000100050): errno 12345");
	error.id = 0;
	error.name = "KVM_GET_REG_LIST";
	error.code = EPERM;
	CHECK_TEXT(text_of(&error), "put KVM_GET_REG_LIST: Operation not permitted (EPERM)");
}

static void test_text_of_a_wide_value(void)
{
	struct onereg_error error = {
		.operation = "put",
		.name = "Z0",
		.id = ONEREG_ARM64_Z0,
		.code = EINVAL,
		.size = ONEREG_MAX_SIZE,
		.value = { 0x11, 0x22, 0x03 },
	};
	size_t end = ONEREG_MAX_SIZE - 1;

	CHECK_TEXT(text_of(&error), "put Z0 (0x6080000000150000) = 0x32211: Invalid argument (EINVAL)");
	error.value[end] = 0x80;
	CHECK(onereg_strerror(&error, NULL, 0) < ONEREG_ERROR_TEXT, true);
	CHECK(onereg_strerror(&error, NULL, 0), strlen(text_of(&error)));
}

static void test_text_in_a_short_buffer(void)
{
	const struct onereg_error error = {
		.operation = "get", .name = "X0", .id = ONEREG_ARM64_X0, .code = EINVAL,
	};
	char text[12] = "~~~~~~~~~~~";
	size_t whole = onereg_strerror(&error, NULL, 0);

	CHECK(onereg_strerror(&error, text, 8), whole);
	CHECK_TEXT(text, "get X0 ");
	CHECK(text[8], '~');
	CHECK(onereg_strerror(&error, text, 1), whole);
	CHECK_TEXT(text, "");
	for (size_t size = 0; size < sizeof(text); size++)
		CHECK(onereg_strerror(&error, text, size), whole);
}

int main(void)
{
	RUN(test_ids);
	RUN(test_names);
	RUN(test_tables);
	RUN(test_text);
	RUN(test_text_of_a_wide_value);
	RUN(test_text_in_a_short_buffer);
	return check_result();
}
