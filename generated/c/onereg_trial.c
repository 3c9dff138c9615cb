// SPDX-License-Identifier: 0BSD
/*
 * Identification registers are tried on a scratch vCPU; see onereg_ends.h.
 * Edited in templates/c/onereg_trial.c; `onereg generate` copies it.
 */

#include "onereg_ends.h"

#include <errno.h>
#include <stdlib.h>

#include "onereg_ids.h"

/* Finalize with the vector lengths of the save, if the scratch vCPU takes them. */
static int finalize(const struct onereg_trial *trial, const struct onereg_index *index)
{
	const struct onereg_record *lengths = onereg_find_record(index, ONEREG_ARM64_SVE_VLS);
	int ret = onereg_op_settle(&trial->op, ONEREG_ARM64_SVE_VLS, lengths ? lengths->value : NULL);

	if (ret == -ENOENT || ret == -EINVAL || ret == -EPERM)
		ret = onereg_op_settle(&trial->op, ONEREG_ARM64_SVE_VLS, NULL);
	return ret;
}

static bool takes(const struct onereg_trial *trial, uint64_t id, uint64_t number)
{
	uint8_t value[sizeof(number)];

	onereg_store_number(value, onereg_size(id), number);
	return !trial->op.io->set(trial->op.io->ctx, id, value);
}

/* The fields that the scratch vCPU refuses by themselves. */
static uint64_t refused_fields(const struct onereg_trial *trial, uint64_t id, uint64_t value,
			       uint64_t own)
{
	const struct onereg_move *move = onereg_find_move(id);
	uint64_t refused = 0;

	if (move->identifies != ONEREG_IDENTIFIES_FIELDS)
		return 0;
	for (size_t i = 0; i < move->field_count; i++) {
		const struct onereg_id_field *field = &move->fields[i];
		const uint64_t mask = ((1ULL << field->width) - 1) << field->lsb;

		if (((value ^ own) & mask) && !takes(trial, id, (own & ~mask) | (value & mask)))
			refused |= mask;
	}
	return refused;
}

/* Where the attempt with a register goes: in the place of that of the vCPU before, if there is one. */
static struct onereg_attempt *attempt_of(struct onereg_trial *trial, uint64_t id)
{
	for (size_t i = 0; i < trial->count; i++) {
		if (trial->attempts[i].id == id)
			return &trial->attempts[i];
	}
	return &trial->attempts[trial->count++];
}

static int attempt(struct onereg_trial *trial, const struct onereg_record *record,
		   const void *current)
{
	struct onereg_attempt *made = attempt_of(trial, record->id);
	const uint64_t value = onereg_load_number(record->value, record->size);
	const uint64_t own = onereg_load_number(current, record->size);
	uint8_t held[ONEREG_MAX_SIZE];
	int ret;

	made->id = record->id;
	made->fields = 0;
	made->held = own;
	made->taken = own == value || takes(trial, record->id, value);
	if (own == value)
		return 0;
	if (!made->taken) {
		made->fields = refused_fields(trial, record->id, value, own);
		takes(trial, record->id, own);
		return 0;
	}
	ret = onereg_op_read(&trial->op, record->id, held);
	if (!ret)
		made->held = onereg_load_number(held, record->size);
	return ret;
}

static bool is_tried(const struct onereg_register *reg, bool secondary)
{
	if (secondary && (reg->flags & ONEREG_VM))
		return false;
	return reg->write == ONEREG_WRITE_ID || onereg_find_move(reg->id)->limit;
}

static int try_register(struct onereg_trial *trial, const struct onereg_record *record)
{
	uint8_t current[ONEREG_MAX_SIZE];
	int ret = onereg_op_read(&trial->op, record->id, current);

	return ret ? ret : attempt(trial, record, current);
}

int onereg_try(struct onereg_trial *trial, const struct onereg_index *index, bool secondary)
{
	struct onereg_id_list listed;
	int ret = finalize(trial, index);

	if (!ret && !trial->attempts) {
		trial->attempts = calloc(onereg_arm64.register_count, sizeof(*trial->attempts));
		if (!trial->attempts)
			ret = onereg_op_fail(&trial->op, -ENOMEM, "scratch vCPU", NULL);
	}
	if (!ret)
		ret = onereg_op_list(&trial->op, &listed);
	if (ret)
		return ret;
	for (size_t i = 0; i < listed.count && !ret; i++) {
		const struct onereg_register *reg = onereg_find_id(&onereg_arm64, listed.ids[i]);
		const struct onereg_record *record = onereg_find_record(index, listed.ids[i]);

		if (reg && record && is_tried(reg, secondary))
			ret = try_register(trial, record);
	}
	free(listed.ids);
	free(trial->listed.ids);
	trial->listed.ids = NULL;
	return ret ? ret : onereg_op_list(&trial->op, &trial->listed);
}

void onereg_end_trial(struct onereg_trial *trial)
{
	free(trial->attempts);
	free(trial->listed.ids);
}
