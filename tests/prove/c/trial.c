// SPDX-License-Identifier: MIT
/*
 * onereg_try() of any records on a scratch vCPU that may answer anything, the first of a VM or a
 * later one: it begins with any trial that it can leave.
 */

#include <stdlib.h>

#include "any_ends.h"
#include "any_table.h"

/* As much as there is room for, each of a register of its own that can be tried. */
static bool is_trial(const struct onereg_trial *trial)
{
	if (trial->count > onereg_arm64.register_count)
		return false;
	for (size_t i = 0; i < trial->count; i++) {
		if (!onereg_find_id(&onereg_arm64, trial->attempts[i].id))
			return false;
		for (size_t k = 0; k < i; k++) {
			if (trial->attempts[k].id == trial->attempts[i].id)
				return false;
		}
	}
	return true;
}

/* What the vCPUs before have left. */
static void any_trial(struct onereg_trial *trial)
{
	const size_t room = KNOWN * sizeof(*trial->attempts);
	const size_t listed = sizeof(*trial->listed.ids);

	trial->attempts = malloc(room);
	trial->listed.ids = nondet_bool() ? malloc(listed) : NULL;
	trial->count = nondet_size();
	ASSUME(trial->attempts && is_trial(trial));
}

int main(void)
{
	static struct onereg_record record;
	static uint8_t value[MOST_SIZE];
	struct onereg_error error;
	struct onereg_trial trial = { .op = { .name = "restore", .io = &any_io } };
	struct onereg_index index = { .records = &record };
	const struct onereg_register *reg;

	any_table();
	reg = &onereg_arm64.registers[0];
	/* tables.c shows of the real table that what is tried is a number. */
	ASSUME(reg->write != ONEREG_WRITE_ID || onereg_size(reg->id) <= sizeof(uint64_t));
	ASSUME(!onereg_find_move(reg->id)->limit || onereg_size(reg->id) <= sizeof(uint64_t));
	if (nondet_bool())
		any_trial(&trial);
	if (nondet_bool())
		trial.op.error = &error;
	record.id = any_id();
	record.size = onereg_size(record.id);
	record.value = value + MOST_SIZE - record.size;
	index.count = nondet_bool();
	ASSUME(is_index(&index));
	if (onereg_try(&trial, &index, nondet_bool())) {
		onereg_end_trial(&trial);
		return 0;
	}
	PROVE(is_trial(&trial));
	PROVE(__CPROVER_r_ok(trial.attempts, KNOWN * sizeof(*trial.attempts)));
	onereg_end_trial(&trial);
	REACHED();
	return 0;
}
