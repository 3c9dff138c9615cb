// SPDX-License-Identifier: MIT
/* Prepare, open, get, put and put of changes, of any vCPU, any state and any raw, on every layout. */

#include "hostile_kvm.h"

#include <stdlib.h>
#include <string.h>

#include "layouts.h"
#include "onereg_decision.h"
#include "onereg_ids.h"
#include "onereg_internal.h"

#define STEPS 6
#define RAW_SIZE 4096
#define DROPPED 64

static struct hostile_vcpu machine;
static struct onereg_vcpu vcpu;
static struct onereg_decision dropped_rows[DROPPED];

/* Two states and raw storage, in memory of their exact sizes. */
struct memory {
	uint8_t *state;
	uint8_t *shadow;
	uint8_t *raw;
};

/* The values that a put has written come back. */
static void check_identity(const struct onereg_layout *layout, const struct memory *memory)
{
	struct onereg_error error;

	memcpy(memory->shadow, memory->state, layout->state_size);
	if (onereg_get(&vcpu, memory->shadow, &error))
		return;
	for (size_t i = 0; i < layout->row_count; i++) {
		const struct onereg_register *reg = vcpu.listed[i];
		uint8_t put[ONEREG_MAX_SIZE];
		uint8_t got[ONEREG_MAX_SIZE];
		uint64_t id = layout->rows[i].id;

		if (!reg || reg->id != id || !onereg_is_written(reg, ONEREG_FULL, vcpu.flags))
			continue;
		PROMISE(!onereg_load(layout, memory->state, id, put));
		PROMISE(!onereg_load(layout, memory->shadow, id, got));
		PROMISE(!memcmp(put, got, onereg_size(id)));
	}
}

/* Give the vCPU raw of another machine, as much as there is room for. */
static void take_foreign_raw(struct input *in, size_t capacity)
{
	size_t length = take_u16(in);

	length = length < in->left ? length : in->left;
	length = length < capacity ? length : capacity;
	if (length)
		memcpy(vcpu.raw, in->at, length);
	vcpu.raw_length = length;
	in->at += length;
	in->left -= length;
}

static void step(struct input *in, const struct onereg_layout *layout, const struct memory *memory,
		 size_t capacity)
{
	struct onereg_error error;
	enum onereg_level level = take_u8(in) % (ONEREG_FULL + 1);
	size_t at;
	int ret = 0;

	switch (take_u8(in) % 6) {
	case 0:
		ret = onereg_get(&vcpu, memory->state, &error);
		break;
	case 1:
		ret = onereg_put(&vcpu, memory->state, level, &error);
		if (!ret && level == ONEREG_FULL && hostile_is_honest(&machine))
			check_identity(layout, memory);
		break;
	case 2:
		ret = onereg_put_changed(&vcpu, memory->state, memory->shadow, level, &error);
		break;
	case 3:
		take_foreign_raw(in, capacity);
		break;
	case 4:		/* the VMM changes its state */
		at = take_u16(in) % layout->state_size;
		take_pattern(in, memory->state + at,
			     layout->state_size - at < 8 ? layout->state_size - at : 8);
		break;
	default:	/* the vCPU changes */
		if (machine.count) {
			struct hostile_register *reg = &machine.registers[take_u16(in) % machine.count];

			reg->behaviour = take_u8(in) % HOSTILE_BEHAVIOURS;
			take_pattern(in, reg->value, sizeof(reg->value));
		}
	}
	check_error(ret, &error);
}

static void run(struct input *in, const struct onereg_layout *layout, const struct memory *memory,
		size_t capacity, unsigned int flags)
{
	struct onereg_decisions dropped = { .rows = dropped_rows, .capacity = take_u8(in) % DROPPED };
	struct onereg_error error;
	struct onereg_io io;
	int ret;

	take_pattern(in, memory->state, layout->state_size);
	memset(memory->shadow, 0, layout->state_size);
	hostile_init(&machine, in);
	io = hostile_io(&machine);
	ret = onereg_prepare(&io, layout, flags & 2 ? memory->state : NULL, &error);
	check_error(ret, &error);
	ret = onereg_open(&vcpu, layout, &io, memory->raw, capacity, flags & ONEREG_SECONDARY, &error);
	check_error(ret, &error);
	if (ret)
		return;
	PROMISE(vcpu.raw_length <= capacity);
	if (flags & 4)
		vcpu.dropped = &dropped;
	for (size_t i = 0; i < STEPS && in->left; i++) {
		step(in, layout, memory, capacity);
		PROMISE(vcpu.raw_length <= capacity);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	const struct onereg_layout *layout = layouts[take_u8(&in) % LAYOUTS];
	unsigned int flags = take_u8(&in);
	size_t capacity = take_u16(&in) % RAW_SIZE;
	struct memory memory = {
		.state = malloc(layout->state_size),
		.shadow = malloc(layout->state_size),
		.raw = capacity ? malloc(capacity) : NULL,
	};

	if (memory.state && memory.shadow && (memory.raw || !capacity))
		run(&in, layout, &memory, capacity, flags);
	free(memory.state);
	free(memory.shadow);
	free(memory.raw);
	return 0;
}
