// SPDX-License-Identifier: MIT
/* onereg_decide() and onereg_restore_all() of any saves into any vCPUs, with any options. */

#include "hostile_kvm.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "onereg_decision.h"
#include "onereg_internal.h"

enum {
	TWO = 1,		/* vCPUs */
	SCRATCH = 2,
	MASKS = 4,
	BARE = 8,
	RAW = 16,		/* the save is the rest of the input */
	OWN = 32,		/* the save is the vCPU's own, with some bytes changed */
	LOWERED = 64,
	STARTED = 128,
};

#define SAVE_SIZE 65536
#define ROWS 2048
#define WAIVED 4

static struct hostile_vcpu vcpus[2];
static struct hostile_vcpu scratch;
static uint8_t composed[SAVE_SIZE];
static struct onereg_decision rows[ROWS];
static const char *const kernels[] = { NULL, "5.10.0", "6.1.0-50", "6.12.117", "6.16.12", "7.3.4", "x" };

/* Records that the input describes in few bytes; returns their length. */
static size_t compose(struct input *in, uint8_t *at, size_t room, size_t *count)
{
	size_t wanted = take_u16(in) % HOSTILE_REGISTERS;
	size_t length = 0;

	*count = 0;
	while (*count < wanted && in->left && room - length > ONEREG_RECORD_ID_SIZE + ONEREG_MAX_SIZE) {
		uint64_t id = take_id(in);

		onereg_encode_id(at + length, id);
		length += ONEREG_RECORD_ID_SIZE;
		take_pattern(in, at + length, onereg_size(id));
		length += onereg_size(id);
		++*count;
	}
	return length;
}

/* The vCPU's own records, of which some bytes are changed. */
static size_t disturb(struct input *in, struct hostile_vcpu *vcpu, uint8_t *save, size_t *count)
{
	struct onereg_io io = hostile_io(vcpu);
	size_t changes = take_u8(in) % 8;
	struct onereg_saved saved;
	size_t length;

	*count = 0;
	if (onereg_save(&io, save, SAVE_SIZE, &length, NULL) ||
	    onereg_read_save(save, length, &saved, NULL))
		return 0;
	*count = saved.count;
	length -= ONEREG_SAVE_HEADER;
	while (changes-- && length)
		save[ONEREG_SAVE_HEADER + take_u16(in) % length] ^= take_u8(in);
	return length;
}

/* A save in memory of its exact size, which the caller frees. */
static uint8_t *take_save(struct input *in, uint8_t how, struct hostile_vcpu *vcpu, size_t *length)
{
	struct onereg_origin origin = { .kernel = "6.12.117" };
	size_t count;
	uint8_t *save;

	if (how & RAW) {
		save = malloc(in->left + 1);
		*length = in->left;
		if (save && in->left)
			memcpy(save, in->at, in->left);
		return save;
	}
	if (how & OWN)
		*length = disturb(in, vcpu, composed, &count);
	else
		*length = compose(in, composed + ONEREG_SAVE_HEADER, SAVE_SIZE - ONEREG_SAVE_HEADER,
				  &count);
	onereg_write_header(composed, ONEREG_SAVE_HEADER + *length, count, &origin);
	save = malloc(ONEREG_SAVE_HEADER + *length);
	if (!save)
		return NULL;
	if (how & BARE) {
		memcpy(save, composed + ONEREG_SAVE_HEADER, *length);
	} else {
		*length += ONEREG_SAVE_HEADER;
		memcpy(save, composed, *length);
	}
	return save;
}

/* Look at the decisions of a restore. */
static void check_rows(const struct onereg_decisions *decisions)
{
	PROMISE(decisions->count <= decisions->capacity);
	for (size_t i = 0; i < decisions->count; i++) {
		const struct onereg_decision *row = &decisions->rows[i];

		PROMISE(row->reason && *row->reason);
		PROMISE(*onereg_verdict_name(row->verdict));
		PROMISE((row->kind != 0) == (*onereg_kind_name(row->kind) != 0));
		PROMISE(row->verdict != ONEREG_VERDICT_REFUSE || row->kind);
	}
}

static bool is_refused(const struct onereg_decisions *decisions)
{
	for (size_t i = 0; i < decisions->count; i++) {
		if (decisions->rows[i].verdict == ONEREG_VERDICT_REFUSE ||
		    decisions->rows[i].verdict == ONEREG_VERDICT_UNKNOWN)
			return true;
	}
	return false;
}

/* Whether the vCPU holds each value that the restore has written. */
static void check_held(const struct onereg_incoming *incoming)
{
	const uint8_t *records = incoming->save;
	size_t length = incoming->length;
	struct onereg_record record;
	struct onereg_saved saved;
	size_t offset = 0;

	if (!incoming->bare) {
		PROMISE(!onereg_read_save(incoming->save, incoming->length, &saved, NULL));
		records = saved.records;
		length = saved.records_length;
	}
	while (onereg_next_record(records, length, &offset, &record)) {
		const struct hostile_register *reg = hostile_find(&vcpus[0], record.id);

		for (size_t i = 0; i < ROWS && rows[i].reason; i++) {
			const struct onereg_decision *row = &rows[i];

			if (row->vcpu || row->id != record.id || row->verdict != ONEREG_VERDICT_WRITE)
				continue;
			PROMISE(reg);
			if (reg->behaviour == HOSTILE_STORES)
				PROMISE(!memcmp(reg->value, record.value, record.size));
		}
	}
}

static void run(const struct onereg_incoming *incoming, size_t count, struct onereg_options *options)
{
	struct onereg_decisions decisions = { .rows = rows, .capacity = ROWS };
	struct onereg_error error;
	size_t before = vcpus[0].writes + vcpus[1].writes;
	int ret;

	memset(rows, 0, sizeof(rows));
	ret = onereg_decide(incoming, count, options, &decisions, &error);
	check_error(ret, &error);
	PROMISE(vcpus[0].writes + vcpus[1].writes == before);
	if (!ret)
		check_rows(&decisions);
	if (options->scratch)	/* it is used up */
		options->scratch = NULL;

	memset(rows, 0, sizeof(rows));
	ret = onereg_restore_all(incoming, count, options, &decisions, &error);
	check_error(ret, &error);
	if (ret == -ECANCELED || ret == -EBADMSG)
		PROMISE(vcpus[0].writes + vcpus[1].writes == before);
	if (ret)
		return;
	check_rows(&decisions);
	PROMISE(!is_refused(&decisions));
	if (count == 1)
		check_held(incoming);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	uint8_t how = take_u8(&in);
	size_t count = how & TWO ? 2 : 1;
	struct onereg_io io[2];
	struct onereg_io scratch_io;
	struct onereg_incoming incoming[2] = { 0 };
	uint64_t masks[ONEREG_MASKS];
	uint64_t waived[WAIVED];
	struct onereg_options options = {
		.kernel = kernels[take_u8(&in) % (sizeof(kernels) / sizeof(kernels[0]))],
		.lowered = how & LOWERED,
		.started = how & STARTED,
		.waived = waived,
	};

	options.waived_kinds = take_u8(&in);
	options.writable_implementation = options.waived_kinds & 1;
	options.waived_count = take_u8(&in) % (WAIVED + 1);
	for (size_t i = 0; i < options.waived_count; i++)
		waived[i] = take_id(&in);
	if (how & MASKS) {
		take_pattern(&in, masks, sizeof(masks));
		options.masks = masks;
	}
	if (how & SCRATCH) {
		hostile_init(&scratch, &in);
		scratch_io = hostile_io(&scratch);
		options.scratch = &scratch_io;
	}
	vcpus[1].count = 0;
	vcpus[1].writes = 0;
	for (size_t i = 0; i < count; i++) {
		hostile_init(&vcpus[i], &in);
		io[i] = hostile_io(&vcpus[i]);
		incoming[i].io = &io[i];
		incoming[i].bare = how & BARE;
	}
	for (size_t i = 0; i < count; i++)
		incoming[i].save = take_save(&in, how, &vcpus[i], &incoming[i].length);
	if (incoming[0].save && (count == 1 || incoming[1].save))
		run(incoming, count, &options);
	for (size_t i = 0; i < count; i++)
		free((void *)incoming[i].save);
	return 0;
}
