// SPDX-License-Identifier: 0BSD
/*
 * The loops over the rows of a layout: a vCPU is prepared, opened and read; see onereg.h.
 * Edited in templates/c/onereg.c; `onereg generate` copies it.
 */

#include "onereg_internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "onereg_ids.h"

/* ---- Prepare and open ---- */

int onereg_prepare(const struct onereg_io *io, const struct onereg_layout *layout,
		   const void *state, struct onereg_error *error)
{
	const struct onereg_operation op = { .name = "prepare", .io = io, .error = error };
	static const uint8_t empty[ONEREG_MAX_SIZE];

	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		const struct onereg_register *reg = &onereg_arm64.registers[i];
		size_t size = onereg_size(reg->id);
		uint8_t value[ONEREG_MAX_SIZE];
		bool given;
		int ret;

		if (reg->write != ONEREG_WRITE_BEFORE_FINALIZE)
			continue;
		given = layout && state && !onereg_load(layout, state, reg->id, value) &&
			memcmp(value, empty, size);
		ret = onereg_op_settle(&op, reg->id, given ? value : NULL);
		if (ret)
			return ret;
	}
	return 0;
}

static bool in_bounds(const struct onereg_layout *layout, const struct onereg_place *place)
{
	return place->offset <= layout->state_size &&
	       place->size <= layout->state_size - place->offset;
}

static bool can_hold(const struct onereg_layout *layout, const struct onereg_place *place, size_t size)
{
	return onereg_place_holds(place, size) && in_bounds(layout, place);
}

static int check_layout(const struct onereg_operation *op, const struct onereg_layout *layout)
{
	const struct onereg_row *pstate;

	if (layout->row_count > ONEREG_MAX_ROWS)
		return onereg_op_fail(op, -EINVAL, layout->name, "the layout has more rows than ONEREG_MAX_ROWS");
	if (layout->el1_aarch32.size && !can_hold(layout, &layout->el1_aarch32, 1))
		return onereg_op_fail(op, -EINVAL, layout->name, "el1_aarch32 is no integer of the state");

	pstate = onereg_find_row(layout, ONEREG_ARM64_PSTATE);
	for (size_t i = 0; i < layout->row_count; i++) {
		const struct onereg_row *row = &layout->rows[i];
		size_t size = onereg_size(row->id);

		if (!onereg_find_id(&onereg_arm64, row->id))
			return onereg_op_fail_register(op, -EINVAL, row->id, NULL,
					     "the layout keeps a register that onereg does not know");
		if (!can_hold(layout, &row->place, size))
			return onereg_op_fail_register(op, -EINVAL, row->id, NULL,
					     "the layout's place cannot hold it");
		if (!row->live_in && !row->parked.size)
			continue;
		if (row->live_in && !can_hold(layout, &row->live, size))
			return onereg_op_fail_register(op, -EINVAL, row->id, NULL,
					     "the layout's live place cannot hold it");
		if (row->parked.size && !can_hold(layout, &row->parked, size))
			return onereg_op_fail_register(op, -EINVAL, row->id, NULL,
					     "the layout's place in AArch32 state cannot hold it");
		if (!pstate || row == pstate)
			return onereg_op_fail_register(op, -EINVAL, row->id, NULL,
					     "PSTATE cannot tell where the layout keeps it");
	}
	return 0;
}

/* The register that is read for a row, NULL where the vCPU has none. */
static const struct onereg_register *listed_for(const struct onereg_row *row,
						const struct onereg_id_list *list)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, row->id);

	if (onereg_is_listed(list, row->id))
		return reg;
	if (reg->within && onereg_is_listed(list, reg->within))
		return onereg_find_id(&onereg_arm64, reg->within);
	return NULL;
}

size_t onereg_raw_length(const struct onereg_layout *layout, const struct onereg_id_list *list)
{
	size_t length = 0;

	for (size_t i = 0; i < list->count; i++) {
		if (!onereg_find_row(layout, list->ids[i]))
			length += ONEREG_RECORD_ID_SIZE + onereg_size(list->ids[i]);
	}
	return length;
}

void onereg_take_rows(struct onereg_vcpu *vcpu, const struct onereg_id_list *list)
{
	vcpu->listed_count = 0;
	vcpu->within_count = 0;
	for (size_t i = 0; i < vcpu->layout->row_count; i++) {
		vcpu->listed[i] = listed_for(&vcpu->layout->rows[i], list);
		if (onereg_is_own(vcpu, i))
			vcpu->listed_count++;
		else if (vcpu->listed[i])
			vcpu->within_count++;
	}
}

/* A number that tells the ids of vcpu->raw and their order: FNV-1a, a word at a time. */
static uint64_t ids_of(const struct onereg_vcpu *vcpu)
{
	uint64_t hash = 0xcbf29ce484222325ULL;
	struct onereg_record record;
	size_t offset = 0;

	while (onereg_next_record(vcpu->raw, vcpu->raw_length, &offset, &record))
		hash = (hash ^ record.id) * 0x100000001b3ULL;
	return hash;
}

void onereg_lay_out_raw(struct onereg_vcpu *vcpu, const struct onereg_id_list *list)
{
	vcpu->raw_length = 0;
	vcpu->raw_count = 0;
	for (size_t i = 0; i < list->count; i++) {
		if (onereg_find_row(vcpu->layout, list->ids[i]))
			continue;
		onereg_encode_id(vcpu->raw + vcpu->raw_length, list->ids[i]);
		vcpu->raw_length += ONEREG_RECORD_ID_SIZE + onereg_size(list->ids[i]);
		vcpu->raw_count++;
	}
	vcpu->raw_ids = ids_of(vcpu);
}

bool onereg_is_raw_foreign(const struct onereg_vcpu *vcpu)
{
	return ids_of(vcpu) != vcpu->raw_ids;
}

static int get_raw(struct onereg_operation *op, struct onereg_vcpu *vcpu)
{
	struct onereg_record record;
	size_t offset = 0;

	while (onereg_next_record(vcpu->raw, vcpu->raw_length, &offset, &record)) {
		int ret = onereg_op_read(op, record.id, vcpu->raw + offset - record.size);

		if (ret)
			return ret;
		op->done++;
	}
	return 0;
}

/* Look up which registers are listed, and make room for those that the layout does not keep. */
static int take_list(const struct onereg_operation *op, struct onereg_vcpu *vcpu,
		     const struct onereg_id_list *list)
{
	size_t length = onereg_raw_length(vcpu->layout, list);

	if (length > vcpu->raw_capacity)
		return onereg_op_fail_storage(op, "raw storage", length);
	onereg_take_rows(vcpu, list);
	onereg_lay_out_raw(vcpu, list);
	return 0;
}

/* Ask KVM again where raw is another machine's. */
static int disown_foreign_raw(const struct onereg_operation *op, struct onereg_vcpu *vcpu)
{
	struct onereg_id_list list;
	int ret;

	if (!onereg_is_raw_foreign(vcpu))
		return 0;
	ret = onereg_op_list(op, &list);
	if (ret)
		return ret;
	ret = take_list(op, vcpu, &list);
	free(list.ids);
	return ret;
}

int onereg_open(struct onereg_vcpu *vcpu, const struct onereg_layout *layout,
		const struct onereg_io *io, void *raw, size_t raw_capacity, unsigned int flags,
		struct onereg_error *error)
{
	struct onereg_operation op = { .name = "open", .io = io, .error = error };
	struct onereg_id_list list;
	int ret = check_layout(&op, layout);

	if (ret)
		return ret;
	ret = onereg_op_list(&op, &list);
	if (ret)
		return ret;

	memset(vcpu, 0, sizeof(*vcpu));
	vcpu->layout = layout;
	vcpu->io = *io;
	vcpu->flags = flags;
	vcpu->raw = raw;
	vcpu->raw_capacity = raw_capacity;
	vcpu->pstate = onereg_find_row(layout, ONEREG_ARM64_PSTATE);
	ret = take_list(&op, vcpu, &list);
	free(list.ids);
	if (ret)
		return ret;
	op.total = vcpu->raw_count;
	return get_raw(&op, vcpu);
}

/* ---- Get ---- */

void onereg_keep_low(uint8_t *value, size_t size)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	uint8_t *high = value + size;

	for (uint8_t *low = value; low < --high; low++) {
		uint8_t byte = *low;

		*low = *high;
		*high = byte;
	}
#else
	(void)value;
	(void)size;
#endif
}

/* Read a register for a row that takes more than its bytes. */
static int get_copy(struct onereg_operation *op, const struct onereg_row *row,
		    const struct onereg_register *listed, uint64_t pstate, void *state)
{
	uint8_t value[ONEREG_MAX_SIZE];
	int ret = onereg_op_read(op, listed->id, value);

	if (ret)
		return ret;
	if (listed->id != row->id)
		onereg_keep_low(value, onereg_size(row->id));
	ret = onereg_store_row(row, pstate, state, value);
	if (ret)
		return onereg_op_fail_register(op, ret, row->id, value, "it does not fit the layout's place");
	if (listed->id == row->id)
		op->done++;
	return 0;
}

static inline int get_row(struct onereg_operation *op, const struct onereg_row *row,
			  const struct onereg_register *listed, uint64_t pstate, void *state)
{
	const struct onereg_place *place = onereg_home(row, pstate);
	int ret;

	if (listed->id != row->id || row->mirror || place->size != ONEREG_SIZE(row->id))
		return get_copy(op, row, listed, pstate, state);
	ret = onereg_op_read(op, row->id, (uint8_t *)state + place->offset);
	if (!ret)
		op->done++;
	return ret;
}

/* Read PSTATE, which tells where the other registers go. */
static int get_pstate(struct onereg_operation *op, const struct onereg_vcpu *vcpu, void *state)
{
	for (size_t i = 0; i < vcpu->layout->row_count; i++) {
		const struct onereg_row *row = &vcpu->layout->rows[i];

		if (row == vcpu->pstate && vcpu->listed[i])
			return get_row(op, row, vcpu->listed[i], 0, state);
	}
	return 0;
}

int onereg_get(struct onereg_vcpu *vcpu, void *state, struct onereg_error *error)
{
	struct onereg_operation op = {
		.name = "get",
		.io = &vcpu->io,
		.error = error,
	};
	uint64_t pstate;
	int ret = disown_foreign_raw(&op, vcpu);

	if (ret)
		return ret;
	op.total = vcpu->listed_count + vcpu->raw_count;
	ret = get_pstate(&op, vcpu, state);
	if (ret)
		return ret;
	pstate = onereg_pstate_of(vcpu->layout, vcpu->pstate, state);
	for (size_t i = 0; i < vcpu->layout->row_count; i++) {
		const struct onereg_row *row = &vcpu->layout->rows[i];

		if (!vcpu->listed[i] || row == vcpu->pstate)
			continue;
		ret = get_row(&op, row, vcpu->listed[i], pstate, state);
		if (ret)
			return ret;
	}
	return get_raw(&op, vcpu);
}
