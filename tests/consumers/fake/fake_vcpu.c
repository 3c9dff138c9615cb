// SPDX-License-Identifier: 0BSD
/* See fake_vcpu.h. */

#include "fake_vcpu.h"

#include <errno.h>
#include <string.h>

#include "onereg_ids.h"

static const char *const names[] = {
	"X0",  "X1",  "X2",  "X3",  "X4",  "X5",  "X6",  "X7",  "X8",  "X9",  "X10",    "X11", "X12",
	"X13", "X14", "X15", "X16", "X17", "X18", "X19", "X20", "X21", "X22", "X23",    "X24", "X25",
	"X26", "X27", "X28", "X29", "X30", "PC",  "V0",  "SP_EL0", "PSTATE", "FPSR", "FPCR",
	"TPIDR_EL0",
};

#define COUNT (sizeof(names) / sizeof(names[0]))

static uint8_t values[COUNT][16];

static uint8_t *find(uint64_t id)
{
	for (size_t i = 0; i < COUNT; i++) {
		if (onereg_find_name(&onereg_arm64, names[i])->id == id)
			return values[i];
	}
	return NULL;
}

static int get(void *ctx, uint64_t id, void *value)
{
	const uint8_t *found = find(id);

	(void)ctx;
	if (!found)
		return -ENOENT;
	memcpy(value, found, onereg_size(id));
	return 0;
}

static int set(void *ctx, uint64_t id, const void *value)
{
	uint8_t *found = find(id);

	(void)ctx;
	if (!found)
		return -ENOENT;
	memcpy(found, value, onereg_size(id));
	return 0;
}

static int list(void *ctx, uint64_t *ids)
{
	const uint64_t room = ids[0];

	(void)ctx;
	ids[0] = COUNT;
	if (room < COUNT)
		return -E2BIG;
	for (size_t i = 0; i < COUNT; i++)
		ids[1 + i] = onereg_find_name(&onereg_arm64, names[i])->id;
	return 0;
}

static int finalize(void *ctx, int feature)
{
	(void)ctx;
	(void)feature;
	return -EINVAL;
}

struct onereg_io fake_vcpu_io(void)
{
	return (struct onereg_io){ .get = get, .set = set, .list = list, .finalize = finalize };
}
