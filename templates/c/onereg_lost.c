// SPDX-License-Identifier: 0BSD
/*
 * Registers of a state that the vCPU lacks: dropped, or refused before a put writes anything.
 * Edited in templates/c/onereg_lost.c; `onereg generate` copies it.
 */

#include "onereg_ends.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const struct onereg_options no_options;

/* A put. */
struct put {
	const struct onereg_operation *op;
	const struct onereg_vcpu *vcpu;
	const struct onereg_source *source;
	struct onereg_ends ends;
};

/* The vCPU's value of an ID register. */
static bool own_number(const void *ctx, uint64_t id, uint64_t *number)
{
	const struct put *put = ctx;
	const size_t size = onereg_size(id);
	uint8_t value[ONEREG_MAX_SIZE];

	if (size > sizeof(*number) || put->op->io->get(put->op->io->ctx, id, value))
		return false;
	*number = onereg_load_number(value, size);
	return true;
}

/* The state's value of an ID register: from its layout, or raw, or else the vCPU. */
static bool state_number(const void *ctx, uint64_t id, uint64_t *number)
{
	const struct put *put = ctx;
	const struct onereg_row *row = onereg_find_row(put->vcpu->layout, id);
	const uint8_t *raw = row ? NULL : onereg_find_raw(put->vcpu, id);
	uint8_t value[ONEREG_MAX_SIZE];

	if (!row && !raw)
		return own_number(ctx, id, number);
	if (row && onereg_load_row(row, put->source->pstate, put->source->state, value))
		return false;
	*number = onereg_load_number(row ? value : raw, onereg_size(id));
	return true;
}

static struct put put_of(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
			 const struct onereg_source *source)
{
	const struct put put = {
		.op = op,
		.vcpu = vcpu,
		.source = source,
		.ends = {
			.saved = state_number,
			.kernel = onereg_parse_release(op->io->origin.kernel),
			.options = &no_options,
		},
	};

	return put;
}

static struct onereg_decision decide(struct put *put, uint64_t id, const void *value)
{
	put->ends.ctx = put;
	return onereg_in_the_save_alone(id, value, &put->ends);
}

static void report(const struct put *put, const struct onereg_decision *decision)
{
	struct onereg_decisions *dropped = put->vcpu->dropped;

	if (!dropped)
		return;
	if (dropped->count < dropped->capacity)
		dropped->rows[dropped->count] = *decision;
	dropped->count++;
}

/* True if an ID register that the put writes may bring a register. */
static bool may_come(const struct put *put, uint64_t id)
{
	return put->source->level == ONEREG_FULL && onereg_find_move(id)->hidden &&
	       onereg_reach(id, own_number, put) == ONEREG_REACH_NONE;
}

/* Drop a register that the vCPU lacks, or report it with those that have been reported (ret). */
static int look_at(struct put *put, uint64_t id, const void *value, int ret)
{
	const struct onereg_decision decision = decide(put, id, value);

	if (decision.verdict == ONEREG_VERDICT_DROP) {
		report(put, &decision);
		return ret;
	}
	if (may_come(put, id))
		return ret;
	if (!ret)
		ret = onereg_op_fail_register(put->op, -ECANCELED, id, value, decision.reason);
	onereg_op_fail_name(put->op, id, NULL);
	return ret;
}

static bool is_zero(const void *value, size_t size)
{
	static const uint8_t zeros[ONEREG_MAX_SIZE];

	return !memcmp(value, zeros, size);
}

/* A walk over the rows of a put that have a value for which the vCPU has no register. */
struct lacking {
	size_t next;		/* of the source's rows */
	int failed;		/* -ERANGE, reported: the walk has met a value that does not fit */
	uint64_t id;
	const void *value;	/* in the state or in buffer */
	uint8_t buffer[ONEREG_MAX_SIZE];
};

/* Go to the next such row; false where there is none, or where the walk has failed. */
static bool next_lacking(const struct put *put, struct lacking *lacking)
{
	const struct onereg_source *source = put->source;
	const struct onereg_vcpu *vcpu = put->vcpu;

	for (size_t k = lacking->next; k < source->row_count; k++) {
		const size_t i = source->rows[k];
		const struct onereg_row *row = &vcpu->layout->rows[i];
		const void *value;

		if (vcpu->listed[i])
			continue;
		value = onereg_row_value(row, source->pstate, source->state, lacking->buffer);
		if (value && is_zero(value, ONEREG_SIZE(row->id)))
			continue;
		if (!onereg_is_written(onereg_find_id(&onereg_arm64, row->id), source->level,
				       vcpu->flags))
			continue;
		if (!value) {
			lacking->failed = onereg_fail_value(put->op, source, row);
			return false;
		}
		if (onereg_is_unchanged(source, row, value))
			continue;
		lacking->next = k + 1;
		lacking->id = row->id;
		lacking->value = value;
		return true;
	}
	return false;
}

static int look_at_raw(struct put *put, const struct onereg_id_list *list, int ret)
{
	const struct onereg_vcpu *vcpu = put->vcpu;
	struct onereg_record record;
	size_t offset = 0;

	while (onereg_next_record(vcpu->raw, vcpu->raw_length, &offset, &record)) {
		const struct onereg_register *reg = onereg_find_id(&onereg_arm64, record.id);

		if (!onereg_is_listed(list, record.id) &&
		    onereg_is_written(reg, ONEREG_FULL, vcpu->flags))
			ret = look_at(put, record.id, record.value, ret);
	}
	return ret;
}

int onereg_check_lost(struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		      const struct onereg_source *source)
{
	struct put put = put_of(op, vcpu, source);
	struct lacking lacking = { .next = 0 };
	struct onereg_id_list list;
	int failed;
	int ret = 0;

	if (vcpu->dropped)
		vcpu->dropped->count = 0;
	while (next_lacking(&put, &lacking)) {
		op->lacks = true;
		ret = look_at(&put, lacking.id, lacking.value, ret);
	}
	if (lacking.failed)
		return lacking.failed;
	if (source->shadow || source->level != ONEREG_FULL || !onereg_is_raw_foreign(vcpu))
		return ret;
	failed = onereg_op_list(op, &list);
	if (failed)
		return failed;
	ret = look_at_raw(&put, &list, ret);
	free(list.ids);
	return ret;
}

int onereg_check_come(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		      const struct onereg_source *source)
{
	struct put put = put_of(op, vcpu, source);
	struct lacking lacking = { .next = 0 };
	int ret = 0;

	if (!op->lacks)
		return 0;
	while (next_lacking(&put, &lacking)) {
		if (decide(&put, lacking.id, lacking.value).verdict == ONEREG_VERDICT_DROP)
			continue;
		if (!ret)
			ret = onereg_op_fail_register(op, -EIO, lacking.id, lacking.value,
						      "no ID register has brought it");
		onereg_op_fail_name(op, lacking.id, NULL);
	}
	return lacking.failed ? lacking.failed : ret;
}

int onereg_drop_gone(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		     const struct onereg_source *source, uint64_t id, const void *value)
{
	struct put put = put_of(op, vcpu, source);
	const struct onereg_decision decision = decide(&put, id, value);

	if (decision.verdict != ONEREG_VERDICT_DROP)
		return -ENOENT;
	report(&put, &decision);
	return 0;
}
