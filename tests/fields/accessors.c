// SPDX-License-Identifier: MIT
/*
 * Every accessor, mask, value and reserved bit of the headers against tables from the model, which
 * the test writes to tables.inc.  C11 and C++17.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>

#include "onereg_fields.h"
#include "onereg_fields.h"

#define ROWS(suffix, word, number)					\
struct row_##suffix {							\
	const char *name;						\
	number (*get)(word value);					\
	word (*set)(word value, number field);				\
	uint64_t mask;							\
	int shift;							\
	int msb;							\
	int lsb;							\
}

ROWS(u64, uint64_t, uint64_t);
ROWS(u32, uint32_t, uint32_t);
ROWS(s64, uint64_t, int64_t);
ROWS(s32, uint32_t, int32_t);

struct constant {
	const char *name;
	uint64_t here;
	uint64_t wanted;
};

#include "tables.inc"

static int failures;

static void fails(const char *name, const char *what)
{
	printf("%s: %s\n", name, what);
	failures++;
}

static uint64_t next(void)
{
	static uint64_t state = 88172645463325252U;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

static uint64_t wanted_bits(uint64_t value, int msb, int lsb)
{
	uint64_t number = 0;
	int bit;

	for (bit = msb; bit >= lsb; bit--)
		number = number * 2 + (value >> bit) % 2;
	return number;
}

static int64_t wanted_number(uint64_t value, int msb, int lsb)
{
	uint64_t bits = wanted_bits(value, msb - 1, lsb);
	int64_t top = (int64_t)1 << (msb - lsb);

	return (value >> msb) % 2 ? (int64_t)bits - top : (int64_t)bits;
}

static uint64_t wanted_value(uint64_t value, uint64_t number, int msb, int lsb)
{
	uint64_t changed = 0;
	int bit;

	for (bit = 63; bit >= 0; bit--)
		changed = changed * 2 +
			  (bit > msb || bit < lsb ? value >> bit : number >> (bit - lsb)) % 2;
	return changed;
}

#define CHECK(suffix, word, number, wanted)						\
static void check_##suffix(void)							\
{											\
	const struct row_##suffix *row;							\
	int round;									\
											\
	for (row = rows_##suffix; row->name; row++) {					\
		if (row->mask != wanted_value(0, UINT64_MAX, row->msb, row->lsb))	\
			fails(row->name, "MASK");					\
		if (row->shift != row->lsb)						\
			fails(row->name, "SHIFT");					\
		for (round = 0; round < 16; round++) {					\
			uint64_t same = round ? UINT64_MAX : 0;				\
			word value = (word)(round < 2 ? same : next());			\
			number field = (number)(round < 2 ? ~same : next());		\
											\
			if (row->get(value) != (number)wanted(value, row->msb, row->lsb)) \
				fails(row->name, "get");				\
			if (row->set(value, field) !=					\
			    (word)wanted_value(value, (uint64_t)field, row->msb, row->lsb)) \
				fails(row->name, "set");				\
			if (row->get(row->set(value, row->get(value))) != row->get(value)) \
				fails(row->name, "set of get");				\
		}									\
	}										\
}

CHECK(u64, uint64_t, uint64_t, wanted_bits)
CHECK(u32, uint32_t, uint32_t, wanted_bits)
CHECK(s64, uint64_t, int64_t, wanted_number)
CHECK(s32, uint32_t, int32_t, wanted_number)

int main(void)
{
	const struct constant *constant;

	check_u64();
	check_u32();
	check_s64();
	check_s32();
	for (constant = constants; constant->name; constant++)
		if (constant->here != constant->wanted)
			fails(constant->name, "value");
	return failures != 0;
}
