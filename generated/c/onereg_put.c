// SPDX-License-Identifier: 0BSD
/*
 * A state is written to a vCPU by the rows of its layout; see onereg.h.
 * Edited in templates/c/onereg_put.c; `onereg generate` copies it.
 */

#include "onereg_internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static void fill_source(struct onereg_source *source, const struct onereg_vcpu *vcpu,
			const void *state, const void *shadow, enum onereg_level level)
{
	const struct onereg_layout *layout = vcpu->layout;

	source->state = state;
	source->pstate = onereg_pstate_of(layout, vcpu->pstate, state);
	source->shadow = shadow;
	source->shadow_pstate = shadow ? onereg_pstate_of(layout, vcpu->pstate, shadow) : 0;
	source->level = level;

	/* In AArch32 state the places may be others than in the shadow. */
	if (shadow && !source->pstate && !source->shadow_pstate) {
		source->row_count = onereg_find_changes(layout, state, shadow, source->rows);
		return;
	}
	for (size_t i = 0; i < layout->row_count; i++)
		source->rows[i] = (uint16_t)i;
	source->row_count = layout->row_count;
}

int onereg_fail_value(const struct onereg_operation *op, const struct onereg_source *source,
		      const struct onereg_row *row)
{
	const struct onereg_place *place = onereg_home(row, source->pstate);
	uint64_t number = onereg_load_number((const uint8_t *)source->state + place->offset, place->size);

	onereg_op_fail_register(op, -ERANGE, row->id, NULL,
				"the value in the layout's place does not fit it");
	if (op->error) {
		op->error->size = sizeof(number);
		memcpy(op->error->value, &number, sizeof(number));
	}
	return -ERANGE;
}

static const void *value_of(const struct onereg_source *source, const struct onereg_row *row,
			    void *buffer)
{
	return onereg_row_value(row, source->pstate, source->state, buffer);
}

bool onereg_is_in_shadow(const struct onereg_source *source, const struct onereg_row *row,
			 const void *value)
{
	uint8_t buffer[ONEREG_MAX_SIZE];
	const void *old = onereg_row_value(row, source->shadow_pstate, source->shadow, buffer);

	return old && !memcmp(old, value, onereg_size(row->id));
}

/* True if a put writes row i of the layout. */
static bool is_put(const struct onereg_vcpu *vcpu, size_t i, enum onereg_level level)
{
	return onereg_is_own(vcpu, i) && onereg_is_written(vcpu->listed[i], level, vcpu->flags);
}

uint8_t *onereg_find_raw(const struct onereg_vcpu *vcpu, uint64_t id)
{
	struct onereg_record record;
	size_t offset = 0;

	while (onereg_next_record(vcpu->raw, vcpu->raw_length, &offset, &record)) {
		if (record.id == id)
			return vcpu->raw + offset - record.size;
	}
	return NULL;
}

/* True if a narrower register's value is the low part of a wider one's. */
static bool is_low(const struct onereg_row *row, const void *value, const void *wider, size_t size)
{
	uint8_t low[ONEREG_MAX_SIZE];

	memcpy(low, wider, size);
	onereg_keep_low(low, onereg_size(row->id));
	return !memcmp(value, low, onereg_size(row->id));
}

/* True if a narrower register's value is in the wider one that the put has, of the layout or of raw. */
static bool is_in_wider(const struct onereg_vcpu *vcpu, const struct onereg_source *source,
			const struct onereg_row *row, const void *value, uint64_t wider)
{
	const struct onereg_row *wider_row = onereg_find_row(vcpu->layout, wider);
	uint8_t loaded[ONEREG_MAX_SIZE];
	const uint8_t *raw;

	if (wider_row)
		return !onereg_load_row(wider_row, source->pstate, source->state, loaded) &&
		       is_low(row, value, loaded, onereg_size(wider));
	raw = onereg_find_raw(vcpu, wider);
	return raw && is_low(row, value, raw, onereg_size(wider));
}

/*
 * Refuse a V register that a put would lose: Z is written in its stead and has another value, and V
 * is not what the vCPU has now, either.
 */
static int check_narrower(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
			  const struct onereg_source *source)
{
	if (!vcpu->within_count)
		return 0;
	for (size_t k = 0; k < source->row_count; k++) {
		const size_t i = source->rows[k];
		const struct onereg_row *row = &vcpu->layout->rows[i];
		uint8_t buffer[ONEREG_MAX_SIZE];
		uint8_t current[ONEREG_MAX_SIZE];
		const void *value;
		uint64_t wider;
		int ret;

		if (!vcpu->listed[i] || onereg_is_own(vcpu, i))
			continue;
		wider = vcpu->listed[i]->id;
		value = value_of(source, row, buffer);
		if (!value)
			return onereg_fail_value(op, source, row);
		if (onereg_is_unchanged(source, row, value) ||
		    is_in_wider(vcpu, source, row, value, wider))
			continue;
		ret = onereg_op_read(op, wider, current);
		if (ret)
			return ret;
		if (!is_low(row, value, current, onereg_size(wider)))
			return onereg_op_fail_register(op, -EINVAL, row->id, value,
						       "with SVE it is the low half of Z, which is "
						       "written in its stead: give both one value");
	}
	return 0;
}

/* Write row i of the layout, of which is_put() holds, unless it has the shadow's value. */
static int put_row(struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		   const struct onereg_source *source, size_t i)
{
	const struct onereg_row *row = &vcpu->layout->rows[i];
	uint8_t buffer[ONEREG_MAX_SIZE];
	const void *value = value_of(source, row, buffer);
	int ret;

	if (!value)
		return onereg_fail_value(op, source, row);
	if (onereg_is_unchanged(source, row, value))
		return 0;
	ret = onereg_op_put(op, row->id, vcpu->listed[i], value);
	if (ret == -ENOENT && op->identified)
		ret = onereg_drop_gone(op, vcpu, source, row->id, value);
	return ret;
}

/* How many rows before one have their own register; where was_own is not NULL, had none by it. */
static size_t count_own(const struct onereg_vcpu *vcpu, const bool *was_own, size_t end)
{
	size_t count = 0;

	for (size_t i = 0; i < end; i++)
		count += onereg_is_own(vcpu, i) && !(was_own && was_own[i]);
	return count;
}

/*
 * Write the rows of a level, or with a shadow those of them that differ from it.  Where was_own is
 * not NULL, they are rows that had no register of their own by it, and those alone count as done.
 */
static int put_rows(struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		    const struct onereg_source *source, const bool *was_own)
{
	for (size_t k = 0; k < source->row_count; k++) {
		const size_t i = source->rows[k];
		int ret;

		if (!is_put(vcpu, i, source->level))
			continue;
		ret = put_row(op, vcpu, source, i);
		if (!ret)
			continue;
		if (op->error)
			op->error->done += count_own(vcpu, was_own, i);
		return ret;
	}
	op->done += was_own ? count_own(vcpu, was_own, vcpu->layout->row_count) : vcpu->listed_count;
	return 0;
}

/* Refuse what would be lost, and then write. */
static int check_and_put_rows(struct onereg_operation *op, const struct onereg_vcpu *vcpu,
			      const struct onereg_source *source)
{
	int ret = check_narrower(op, vcpu, source);

	if (!ret)
		ret = onereg_check_lost(op, vcpu, source);
	return ret ? ret : put_rows(op, vcpu, source, NULL);
}

static int put_raw(struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		   const struct onereg_source *source)
{
	struct onereg_record record;
	size_t offset = 0;

	while (onereg_next_record(vcpu->raw, vcpu->raw_length, &offset, &record)) {
		const struct onereg_register *reg = onereg_find_id(&onereg_arm64, record.id);
		int ret = 0;

		if (onereg_is_written(reg, ONEREG_FULL, vcpu->flags))
			ret = onereg_op_put(op, record.id, reg, record.value);
		if (ret == -ENOENT && (op->identified || onereg_is_raw_foreign(vcpu)))
			ret = onereg_drop_gone(op, vcpu, source, record.id, record.value);
		if (ret)
			return ret;
		op->done++;
	}
	return 0;
}

/* ---- Raw of another machine ---- */

/* The id of raw that follows last among those that the spec does not know; 0 at the end. */
static uint64_t next_unknown(const struct onereg_vcpu *vcpu, uint64_t last)
{
	struct onereg_record record;
	uint64_t next = 0;
	size_t offset = 0;

	while (onereg_next_record(vcpu->raw, vcpu->raw_length, &offset, &record)) {
		if (record.id > last && (!next || record.id < next) &&
		    !onereg_find_id(&onereg_arm64, record.id))
			next = record.id;
	}
	return next;
}

static uint8_t *copy_record(const struct onereg_vcpu *vcpu, uint64_t id, uint8_t *at)
{
	const uint8_t *value = onereg_find_raw(vcpu, id);

	if (!value)
		return at;
	onereg_encode_id(at, id);
	memcpy(at + ONEREG_RECORD_ID_SIZE, value, onereg_size(id));
	return at + ONEREG_RECORD_ID_SIZE + onereg_size(id);
}

/* Bring the records of raw into the order of a restore, whatever spec has ordered them. */
static int order_raw(const struct onereg_operation *op, struct onereg_vcpu *vcpu)
{
	uint8_t *records;
	uint8_t *at;

	if (!vcpu->raw_length)	/* raw may be NULL, which memcpy() may not be given */
		return 0;
	records = malloc(vcpu->raw_length);
	if (!records)
		return onereg_op_fail(op, -ENOMEM, "raw storage", NULL);
	at = records;
	for (size_t i = 0; i < onereg_arm64.register_count; i++)
		at = copy_record(vcpu, onereg_arm64.order[i], at);
	for (uint64_t id = next_unknown(vcpu, 0); id; id = next_unknown(vcpu, id))
		at = copy_record(vcpu, id, at);
	memcpy(vcpu->raw, records, vcpu->raw_length);
	free(records);
	return 0;
}

/* ---- The list after ID registers have changed ---- */

/* Look up again which rows are listed, and write those whose register has come. */
static int put_new_rows(struct onereg_operation *op, struct onereg_vcpu *vcpu,
			const struct onereg_source *source, const struct onereg_id_list *list)
{
	bool was_own[ONEREG_MAX_ROWS];
	struct onereg_source others = *source;

	for (size_t i = 0; i < vcpu->layout->row_count; i++)
		was_own[i] = onereg_is_own(vcpu, i);
	others.row_count = 0;
	for (size_t k = 0; k < source->row_count; k++) {
		if (!was_own[source->rows[k]])
			others.rows[others.row_count++] = source->rows[k];
	}
	onereg_take_rows(vcpu, list);
	return put_rows(op, vcpu, &others, was_own);
}

/* Fill storage with the records of vcpu->raw that are still listed, and KVM's of those that have come. */
static int collect_raw(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		       const struct onereg_id_list *list, uint8_t *at)
{
	for (size_t i = 0; i < list->count; i++) {
		const uint64_t id = list->ids[i];
		const uint8_t *value;
		int ret;

		if (onereg_find_row(vcpu->layout, id))
			continue;
		onereg_encode_id(at, id);
		at += ONEREG_RECORD_ID_SIZE;
		value = onereg_find_raw(vcpu, id);
		if (value) {
			memcpy(at, value, onereg_size(id));
		} else {
			ret = onereg_op_read(op, id, at);
			if (ret)
				return ret;
		}
		at += onereg_size(id);
	}
	return 0;
}

static int renew_raw(const struct onereg_operation *op, struct onereg_vcpu *vcpu,
		     const struct onereg_id_list *list)
{
	size_t length = onereg_raw_length(vcpu->layout, list);
	uint8_t *records;
	int ret;

	if (length > vcpu->raw_capacity)
		return onereg_op_fail_storage(op, "raw storage", length);
	records = malloc(length + 1);
	if (!records)
		return onereg_op_fail(op, -ENOMEM, "raw storage", NULL);
	ret = collect_raw(op, vcpu, list, records);
	if (!ret) {
		onereg_lay_out_raw(vcpu, list);
		if (length)	/* raw may be NULL */
			memcpy(vcpu->raw, records, length);
	}
	free(records);
	return ret;
}

/* Ask KVM again, and fit the rows and raw to its list. */
static int renew_list(struct onereg_operation *op, struct onereg_vcpu *vcpu,
		      const struct onereg_source *source)
{
	struct onereg_id_list list;
	int ret = onereg_op_list(op, &list);

	if (ret)
		return ret;
	op->lacks = true;
	ret = put_new_rows(op, vcpu, source, &list);
	if (!ret)
		ret = renew_raw(op, vcpu, &list);
	free(list.ids);
	return ret;
}

int onereg_put(struct onereg_vcpu *vcpu, const void *state, enum onereg_level level,
	       struct onereg_error *error)
{
	struct onereg_operation op = { .name = "put", .io = &vcpu->io, .error = error };
	struct onereg_source source;
	size_t raw_count = 0;
	bool is_foreign = level == ONEREG_FULL && onereg_is_raw_foreign(vcpu);
	int ret = 0;

	if (level == ONEREG_FULL)
		ret = onereg_op_check_records(&op, vcpu->raw, vcpu->raw_length, &raw_count);
	if (!ret && is_foreign)
		ret = order_raw(&op, vcpu);
	if (ret)
		return ret;
	op.total = vcpu->listed_count + raw_count;
	fill_source(&source, vcpu, state, NULL, level);
	ret = check_and_put_rows(&op, vcpu, &source);
	if (!ret && level == ONEREG_FULL)
		ret = put_raw(&op, vcpu, &source);
	if (!ret && (op.identified || is_foreign))
		ret = renew_list(&op, vcpu, &source);
	if (!ret)
		ret = onereg_check_come(&op, vcpu, &source);
	return ret;
}

int onereg_put_changed(struct onereg_vcpu *vcpu, const void *state, void *shadow,
		       enum onereg_level level, struct onereg_error *error)
{
	struct onereg_operation op = {
		.name = "put",
		.io = &vcpu->io,
		.error = error,
		.total = vcpu->listed_count,
	};
	struct onereg_source source;
	int ret;

	fill_source(&source, vcpu, state, shadow, level);
	ret = check_and_put_rows(&op, vcpu, &source);
	if (!ret && op.identified)
		ret = renew_list(&op, vcpu, &source);
	if (!ret)
		ret = onereg_check_come(&op, vcpu, &source);
	if (ret)
		return ret;
	for (size_t k = 0; k < source.row_count; k++) {
		const size_t i = source.rows[k];
		const struct onereg_place *place = onereg_home(&vcpu->layout->rows[i], source.pstate);

		if (is_put(vcpu, i, level))
			memcpy((uint8_t *)shadow + place->offset,
			       (const uint8_t *)state + place->offset, place->size);
	}
	return 0;
}
