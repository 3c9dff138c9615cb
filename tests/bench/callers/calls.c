// SPDX-License-Identifier: MIT
/* run_time GETS PUTS: so many calls on a vCPU in memory, whose registers are all zero. */
#include <stdlib.h>
#include <string.h>

#include "onereg_native.h"

static int get(void *ctx, uint64_t id, void *value)
{
	(void)ctx;
	memset(value, 0, onereg_size(id));
	return 0;
}

static int set(void *ctx, uint64_t id, const void *value)
{
	(void)ctx;
	(void)id;
	(void)value;
	return 0;
}

static int list(void *ctx, uint64_t *list)
{
	const struct onereg_layout *layout = &onereg_native_layout;
	size_t count = 0;

	(void)ctx;
	for (size_t i = 0; i < layout->row_count; i++) {
		uint64_t id = layout->rows[i].id;

		if ((id >> 16 & 0xfff) != 0x15) /* no vCPU has V and Z */
			list[1 + count++] = id;
	}
	list[0] = count;
	return 0;
}

static int finalize(void *ctx, int feature)
{
	(void)ctx;
	(void)feature;
	return 0;
}

int main(int argc, char **argv)
{
	static struct onereg_native state;
	static struct onereg_vcpu vcpu;
	static unsigned char raw[4096];
	struct onereg_io io = { .get = get, .set = set, .list = list, .finalize = finalize };

	if (argc != 3 || onereg_native_open(&vcpu, &io, raw, sizeof(raw), 0, NULL))
		return 1;
	for (int i = atoi(argv[1]); i > 0; i--)
		if (onereg_native_get(&vcpu, &state, NULL))
			return 2;
	for (int i = atoi(argv[2]); i > 0; i--)
		if (onereg_native_put(&vcpu, &state, ONEREG_FULL, NULL))
			return 3;
	return (int)(vcpu.listed_count == 0);
}
