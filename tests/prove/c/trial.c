// SPDX-License-Identifier: MIT
/* onereg_try() of any records on a scratch vCPU that may answer anything. */

#include "any_ends.h"
#include "any_table.h"

const struct onereg_move onereg_arm64_moves[1];
const size_t onereg_arm64_move_count = 1;

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
	PROVE(trial.count <= onereg_arm64_move_count);
	PROVE(__CPROVER_r_ok(trial.attempts, trial.count * sizeof(*trial.attempts)));
	onereg_end_trial(&trial);
	REACHED();
	return 0;
}
