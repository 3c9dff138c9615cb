/* SPDX-License-Identifier: MIT */
/* A vCPU that may answer anything, as far as the prototypes of struct onereg_io allow. */
#ifndef ANY_VCPU_H
#define ANY_VCPU_H

#include "any_bytes.h"
#include "onereg.h"
#include "proof.h"

/* Ids that a list has at most. */
#ifndef MOST_IDS
#define MOST_IDS 1
#endif

/* Bytes of a register at most. */
#ifndef MOST_SIZE
#define MOST_SIZE 16
#endif

/* An id whose size is none, or up to MOST_SIZE. */
static inline uint64_t any_id(void)
{
	uint64_t id = nondet_u64();

	ASSUME(onereg_size(id) <= MOST_SIZE);
	return id;
}

static inline int any_get(void *ctx, uint64_t id, void *value)
{
	int code = any_code();

	(void)ctx;
	PROVE(onereg_size(id) > 0);
	if (!code)
		any_bytes(value, onereg_size(id));
	return code;
}

static inline int any_set(void *ctx, uint64_t id, const void *value)
{
	(void)ctx;
	PROVE(onereg_size(id) > 0);
	PROVE(__CPROVER_r_ok(value, onereg_size(id)));
	return any_code();
}

/* The room is always enough; tests/fuzz has lists that lie about their length. */
static inline int any_list(void *ctx, uint64_t *list)
{
	size_t count = nondet_size();

	(void)ctx;
	ASSUME(count <= MOST_IDS);
	PROVE(list[0] >= MOST_IDS);
	list[0] = count;
	for (size_t i = 1; i <= MOST_IDS; i++)
		list[i] = any_id();
	return any_code();
}

static inline int any_finalize(void *ctx, int feature)
{
	(void)ctx;
	(void)feature;
	return any_code();
}

static const struct onereg_io any_io = {
	.get = any_get,
	.set = any_set,
	.list = any_list,
	.finalize = any_finalize,
};

#endif /* ANY_VCPU_H */
