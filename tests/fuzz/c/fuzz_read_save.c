// SPDX-License-Identifier: MIT
/* onereg_read_save() and onereg_check_records() of any bytes, with and without a right checksum. */

#include "hostile_kvm.h"

#include <stdlib.h>
#include <string.h>

#include "onereg_internal.h"

/* Walk over records that have been checked. */
static void walk(const void *records, size_t length, size_t count)
{
	struct onereg_record record;
	size_t offset = 0;
	size_t walked = 0;
	uint8_t sum = 0;

	while (onereg_next_record(records, length, &offset, &record)) {
		PROMISE(record.size == onereg_size(record.id));
		for (size_t i = 0; i < record.size; i++)
			sum ^= record.value[i];
		walked++;
	}
	PROMISE(offset == length);
	PROMISE(walked == count);
	(void)*(volatile uint8_t *)&sum;
}

static void read_save(const void *save, size_t length)
{
	struct onereg_saved saved;
	struct onereg_error error;
	int ret = onereg_read_save(save, length, &saved, &error);

	check_error(ret, &error);
	if (ret)
		return;
	PROMISE(saved.version == ONEREG_SAVE_VERSION);
	PROMISE(saved.count > 0);
	PROMISE(memchr(saved.origin.kernel, 0, sizeof(saved.origin.kernel)));
	walk(saved.records, saved.records_length, saved.count);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct onereg_origin origin = { .kernel = "6.12.117" };
	struct onereg_error error;
	uint8_t *save;
	size_t count;
	int ret;

	read_save(data, size);

	/* The same bytes as bare records, and behind a header that is right. */
	ret = onereg_check_records(data, size, &count, &error);
	check_error(ret, &error);
	if (ret)
		return 0;
	walk(data, size, count);
	save = malloc(ONEREG_SAVE_HEADER + size);
	if (!save)
		return 0;
	if (size)
		memcpy(save + ONEREG_SAVE_HEADER, data, size);
	onereg_write_header(save, ONEREG_SAVE_HEADER + size, count, &origin);
	read_save(save, ONEREG_SAVE_HEADER + size);
	free(save);
	return 0;
}
