// SPDX-License-Identifier: MIT
/*
 * calls CALL COUNT: so many calls on a vCPU in memory, whose registers are all zero.  Prints how many
 * registers the vCPU has.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "onereg_native.h"

#define MOST 1024

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

/* Everything that a call is made on. */
struct machine {
	struct onereg_vcpu vcpu;
	struct onereg_native state, shadow;
	uint64_t ids[1 + MOST];		/* as KVM_GET_REG_LIST has them */
	uint64_t values[MOST][2];	/* of the loops by hand */
	unsigned char raw[4096];
};

static int call_get(struct machine *m)
{
	return onereg_native_get(&m->vcpu, &m->state, NULL);
}

static int call_put(struct machine *m)
{
	return onereg_native_put(&m->vcpu, &m->state, ONEREG_FULL, NULL);
}

static int call_put_changed(struct machine *m)
{
	m->state.pc += 4;
	return onereg_native_put_changed(&m->vcpu, &m->state, &m->shadow, ONEREG_FULL, NULL);
}

/* The loops that a VMM without places writes: each listed id, into and out of one array. */
static int hand_get(struct machine *m)
{
	const struct onereg_io *io = &m->vcpu.io;

	for (size_t i = 0; i < m->ids[0]; i++) {
		int ret = io->get(io->ctx, m->ids[1 + i], m->values[i]);

		if (ret)
			return ret;
	}
	return 0;
}

static int hand_put(struct machine *m)
{
	const struct onereg_io *io = &m->vcpu.io;

	for (size_t i = 0; i < m->ids[0]; i++) {
		int ret = io->set(io->ctx, m->ids[1 + i], m->values[i]);

		if (ret)
			return ret;
	}
	return 0;
}

static const struct {
	const char *name;
	int (*call)(struct machine *m);
} calls[] = {
	{ "get", call_get },
	{ "put", call_put },
	{ "put_changed", call_put_changed },
	{ "hand_get", hand_get },
	{ "hand_put", hand_put },
};

static bool has_run(struct machine *m, const char *name, int count)
{
	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
		if (strcmp(calls[i].name, name) != 0)
			continue;
		while (count-- > 0) {
			if (calls[i].call(m))
				return false;
		}
		return true;
	}
	return false;
}

int main(int argc, char **argv)
{
	static const struct onereg_io io = { .get = get, .set = set, .list = list, .finalize = finalize };
	static struct machine m;

	if (argc != 3 || list(NULL, m.ids) ||
	    onereg_native_open(&m.vcpu, &io, m.raw, sizeof(m.raw), 0, NULL) ||
	    !has_run(&m, argv[1], atoi(argv[2])))
		return EXIT_FAILURE;
	printf("%zu\n", m.vcpu.listed_count);
	return EXIT_SUCCESS;
}
