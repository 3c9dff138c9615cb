/* SPDX-License-Identifier: MIT */
/*
 * Any layout of ROWS rows, and a vCPU that onereg_open() has made for it: get.c shows that it
 * makes such a one, and the others begin with any such.
 */
#ifndef ANY_OPENED_H
#define ANY_OPENED_H

#include "any_table.h"
#include "any_vcpu.h"
#include "onereg_ids.h"
#include "onereg_internal.h"

/* Bytes of a state and of raw at most. */
#ifndef STATE
#define STATE 40
#endif
#ifndef RAW
#define RAW 32
#endif

static struct onereg_row rows[ROWS];
struct onereg_layout layout = { .name = "any", .rows = rows, .row_count = ROWS };
static uint8_t state_memory[STATE], shadow_memory[STATE], raw_memory[RAW];
const void *whole_state, *whole_shadow;	/* what any_place.c is given */

static inline void any_layout(void)
{
	__CPROVER_havoc_object(rows);
	__CPROVER_havoc_object(state_memory);
	__CPROVER_havoc_object(shadow_memory);
	layout.state_size = nondet_size();
	layout.el1_aarch32.offset = nondet_u32();
	layout.el1_aarch32.size = nondet_u32();
	ASSUME(layout.state_size <= STATE);
	for (size_t i = 0; i < ROWS; i++)
		ASSUME(onereg_size(rows[i].id) <= MOST_SIZE);
	whole_state = state_memory + STATE - layout.state_size;
	whole_shadow = shadow_memory + STATE - layout.state_size;
}

static inline bool holds(const struct onereg_place *place, size_t size)
{
	return onereg_place_holds(place, size) && place->offset <= layout.state_size &&
	       place->size <= layout.state_size - place->offset;
}

static inline bool is_row_opened(const struct onereg_vcpu *vcpu, size_t i)
{
	const struct onereg_row *row = &rows[i];
	const struct onereg_register *listed = vcpu->listed[i];
	const struct onereg_register *own = onereg_find_id(&onereg_arm64, row->id);
	size_t size = onereg_size(row->id);

	if (!own || !holds(&row->place, size))
		return false;
	if ((row->live_in && !holds(&row->live, size)) ||
	    (row->parked.size && !holds(&row->parked, size)))
		return false;
	if ((row->live_in || row->parked.size) && (!vcpu->pstate || row == vcpu->pstate))
		return false;
	return !listed || listed == own ||
	       (own->within && listed == onereg_find_id(&onereg_arm64, own->within));
}

/* What onereg_open() leaves, and a caller that has given raw other bytes. */
bool is_opened(const struct onereg_vcpu *vcpu)
{
	if (vcpu->layout != &layout || vcpu->raw_length > vcpu->raw_capacity ||
	    vcpu->pstate != onereg_find_row(&layout, ONEREG_ARM64_PSTATE))
		return false;
	if (layout.el1_aarch32.size && !holds(&layout.el1_aarch32, 1))
		return false;
	for (size_t i = 0; i < ROWS; i++) {
		if (!is_row_opened(vcpu, i))
			return false;
	}
	return true;
}

/* Any bytes in the place of raw. */
static inline void any_raw(struct onereg_vcpu *vcpu)
{
	__CPROVER_havoc_object(raw_memory);
#ifdef RAW_LENGTH
	vcpu->raw_length = RAW_LENGTH;
#else
	vcpu->raw_length = nondet_size();
#endif
	ASSUME(vcpu->raw_length <= vcpu->raw_capacity);
}

/* A vCPU that has been opened for any_layout(). */
static inline void any_opened(struct onereg_vcpu *vcpu)
{
	size_t capacity = nondet_size();

	ASSUME(capacity <= RAW);
	vcpu->layout = &layout;
	vcpu->io = any_io;
	vcpu->flags = nondet_u32();
	vcpu->pstate = onereg_find_row(&layout, ONEREG_ARM64_PSTATE);
	for (size_t i = 0; i < ROWS; i++) {
		const struct onereg_register *own = onereg_find_id(&onereg_arm64, rows[i].id);

		ASSUME(own);
		if (nondet_bool())
			vcpu->listed[i] = own;
		else if (nondet_bool() && own->within)
			vcpu->listed[i] = onereg_find_id(&onereg_arm64, own->within);
	}
	vcpu->listed_count = nondet_size();
	vcpu->within_count = nondet_size();
	vcpu->raw = raw_memory + RAW - capacity;
	vcpu->raw_capacity = capacity;
	vcpu->raw_count = nondet_size();
	vcpu->raw_ids = nondet_u64();
	any_raw(vcpu);
	ASSUME(is_opened(vcpu));
	ASSUME(vcpu->listed_count <= ROWS && vcpu->within_count <= ROWS);
	ASSUME(vcpu->raw_count <= RAW);
}

#endif /* ANY_OPENED_H */
