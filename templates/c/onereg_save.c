// SPDX-License-Identifier: 0BSD
/*
 * Save and restore of a whole vCPU, without any layout; see onereg.h.
 * Edited in templates/c/onereg_save.c; `onereg generate` copies it.
 */

#include "onereg_internal.h"

#include <errno.h>
#include <stdlib.h>

/* Records by id. */
struct index {
	struct onereg_record *records;
	size_t count;
};

/* ---- Save ---- */

static size_t save_length(const struct onereg_id_list *list)
{
	size_t length = ONEREG_SAVE_HEADER;

	for (size_t i = 0; i < list->count; i++)
		length += ONEREG_RECORD_ID_SIZE + onereg_size(list->ids[i]);
	return length;
}

static int save_records(struct onereg_operation *op, const struct onereg_id_list *list, uint8_t *at)
{
	for (size_t i = 0; i < list->count; i++) {
		int ret;

		onereg_encode_id(at, list->ids[i]);
		at += ONEREG_RECORD_ID_SIZE;
		ret = onereg_op_read(op, list->ids[i], at);
		if (ret)
			return ret;
		at += onereg_size(list->ids[i]);
		op->done++;
	}
	return 0;
}

int onereg_save(const struct onereg_io *io, void *buffer, size_t capacity, size_t *length,
		struct onereg_error *error)
{
	struct onereg_operation op = { .name = "save", .io = io, .error = error };
	struct onereg_id_list list;
	uint8_t *save = buffer;
	int ret = onereg_op_list(&op, &list);

	if (ret)
		return ret;
	op.total = list.count;
	*length = save_length(&list);
	if (save && capacity < *length) {
		ret = onereg_op_fail_storage(&op, "buffer", *length);
	} else if (save) {
		ret = save_records(&op, &list, save + ONEREG_SAVE_HEADER);
		if (!ret)
			onereg_write_header(save, *length, list.count, &io->origin);
	}
	free(list.ids);
	return ret;
}

/* ---- Restore ---- */

/* Of a register that the spec knows. */
static bool is_before_finalize(uint64_t id)
{
	return onereg_find_id(&onereg_arm64, id)->write == ONEREG_WRITE_BEFORE_FINALIZE;
}

static int compare_records(const void *a, const void *b)
{
	const struct onereg_record *left = a;
	const struct onereg_record *right = b;

	return (left->id > right->id) - (left->id < right->id);
}

static const struct onereg_record *find_record(const struct index *index, uint64_t id)
{
	const struct onereg_record key = { .id = id };

	return bsearch(&key, index->records, index->count, sizeof(key), compare_records);
}

/* Checked records by id, in memory that the caller frees. */
static int index_records(const struct onereg_operation *op, const void *records, size_t length,
			 struct index *index)
{
	struct onereg_record *record;
	size_t offset = 0;

	index->records = malloc((index->count + 1) * sizeof(*index->records));
	if (!index->records)
		return onereg_op_fail(op, -ENOMEM, "input", NULL);
	record = index->records;
	while (onereg_next_record(records, length, &offset, record))
		record++;
	qsort(index->records, index->count, sizeof(*index->records), compare_records);
	return 0;
}

/* Settle what must be before the vCPU is finalized, and finalize; KVM's default where there is none. */
static int settle_records(struct onereg_operation *op, const struct index *index)
{
	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		uint64_t id = onereg_arm64.order[i];
		const struct onereg_record *record = find_record(index, id);
		int ret;

		if (!is_before_finalize(id))
			continue;
		ret = onereg_op_settle(op, id, record ? record->value : NULL);
		if (ret)
			return ret;
		if (record)
			op->done++;
	}
	return 0;
}

/* Write the others: known registers in the order of the spec, then the unknown ones. */
static int put_records(struct onereg_operation *op, const struct index *index, unsigned int flags)
{
	int ret;

	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		const struct onereg_record *record = find_record(index, onereg_arm64.order[i]);

		if (!record || is_before_finalize(record->id))
			continue;
		ret = onereg_op_put_record(op, record, flags);
		if (ret)
			return ret;
	}
	for (size_t i = 0; i < index->count; i++) {
		const struct onereg_record *record = &index->records[i];

		if (onereg_find_id(&onereg_arm64, record->id))
			continue;
		ret = onereg_op_put_record(op, record, flags);
		if (ret)
			return ret;
	}
	return 0;
}

/* Write records that have been checked and counted. */
static int restore_checked(struct onereg_operation *op, const void *records, size_t length,
			   size_t count, unsigned int flags)
{
	struct index index = { .count = count };
	int ret = index_records(op, records, length, &index);

	if (ret)
		return ret;
	op->total = count;
	ret = settle_records(op, &index);
	if (!ret)
		ret = put_records(op, &index, flags);
	free(index.records);
	return ret;
}

int onereg_restore(const struct onereg_io *io, const void *buffer, size_t length,
		   unsigned int flags, struct onereg_error *error)
{
	struct onereg_operation op = { .name = "restore", .io = io, .error = error };
	struct onereg_saved saved;
	int ret = onereg_op_read_save(&op, buffer, length, &saved);

	if (ret)
		return ret;
	return restore_checked(&op, saved.records, saved.records_length, saved.count, flags);
}

int onereg_restore_records(const struct onereg_io *io, const void *records, size_t length,
			   unsigned int flags, struct onereg_error *error)
{
	struct onereg_operation op = { .name = "restore", .io = io, .error = error };
	size_t count;
	int ret = onereg_op_check_records(&op, records, length, &count);

	if (ret)
		return ret;
	return restore_checked(&op, records, length, count, flags);
}
