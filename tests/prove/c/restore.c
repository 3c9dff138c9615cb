// SPDX-License-Identifier: MIT
/*
 * onereg_decide() or onereg_restore_all() of SAVES saves, whole or bare, into vCPUs that may
 * answer anything, with any decision about each register.
 */

#include <stdlib.h>

#include "any_ends.h"
#include "any_table.h"

static void *any_arrivals(size_t count);

/* The whole file, so that its memory has the type that it is used for. */
#define calloc(count, size) any_arrivals(count)
#include "onereg_restore.c"
#undef calloc

/* Memory for the vCPUs, in the place of calloc(). */
static void *any_arrivals(size_t count)
{
	static struct arrival memory[SAVES + 1];

	PROVE(count == SAVES + 1);
	return nondet_bool() ? memory : NULL;
}

/* What was given is not dynamic. */
void free(void *memory)
{
	(void)memory;
}

int main(void)
{
	static uint8_t save[1];
	static struct onereg_decision kept[1];
	const size_t capacity = nondet_bool();
	struct onereg_decisions decisions = { .rows = kept + 1 - capacity, .capacity = capacity };
	struct onereg_options options = { .scratch = nondet_bool() ? &any_io : NULL };
	struct onereg_incoming incoming[SAVES];
	struct onereg_error error;
	int ret;

	any_table();
	for (size_t i = 0; i < SAVES; i++) {
		incoming[i].io = &any_io;
		incoming[i].save = save;
		incoming[i].length = 1;
		incoming[i].bare = nondet_bool();
	}
	ret = FUNCTION(incoming, SAVES, nondet_bool() ? &options : NULL,
		       nondet_bool() ? &decisions : NULL, nondet_bool() ? &error : NULL);
	PROVE(ret <= 0);
	REACHED();
	return 0;
}
