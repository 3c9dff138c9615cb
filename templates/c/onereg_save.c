// SPDX-License-Identifier: 0BSD
/*
 * Save of a whole vCPU, without any layout; see onereg.h.
 * Edited in templates/c/onereg_save.c; `onereg generate` copies it.
 */

#include "onereg_internal.h"

#include <errno.h>
#include <stdlib.h>

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
	const struct onereg_operation check = { .name = "save", .error = error };
	struct onereg_id_list list;
	uint8_t *save = buffer;
	size_t count;
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
			ret = onereg_op_check_records(&check, save + ONEREG_SAVE_HEADER,
						      *length - ONEREG_SAVE_HEADER, &count);
		if (!ret)
			onereg_write_header(save, *length, count, &io->origin);
	}
	free(list.ids);
	return ret;
}
