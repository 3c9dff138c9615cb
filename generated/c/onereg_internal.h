/* SPDX-License-Identifier: 0BSD */
/*
 * Declarations that the run time's own files share; a VMM has no use for them.  Functions that a get
 * or a put needs for each register are inline, because they are shorter than a call.
 * Edited in templates/c/onereg_internal.h; `onereg generate` copies it.
 */
#ifndef ONEREG_INTERNAL_H
#define ONEREG_INTERNAL_H

#include <string.h>

#include "onereg_record.h"

#ifdef __cplusplus
extern "C" {
#endif

/* PSTATE.M[4:0], its bit of AArch32 state, and User mode. */
#define PSTATE_M 0x1fU
#define PSTATE_AARCH32 0x10U
#define PSTATE_USR 0x10U

/* One call of a public function, for the report of its failure. */
struct onereg_operation {
	const char *name;
	const struct onereg_io *io;
	struct onereg_error *error;
	size_t done;
	size_t total;
	bool identified;	/* an ID register has changed: the list may be another now */
	bool lacks;		/* the vCPU may lack a register that a put has a value for */
};

/* The list of a vCPU. */
struct onereg_id_list {
	uint64_t *ids;
	size_t count;
};

/* ---- onereg_operation.c: errors ---- */

/* Report a failure that is not about one register; returns code. */
int onereg_op_fail(const struct onereg_operation *op, int code, const char *name, const char *why);

/* Report a failure with a register; value is what was to be written, or NULL; returns code. */
int onereg_op_fail_register(const struct onereg_operation *op, int code, uint64_t id,
			    const void *value, const char *why);

/* Add one of the registers, or of their fields, that a failure which was reported is about. */
void onereg_op_fail_name(const struct onereg_operation *op, uint64_t id, const char *field);

/* Report that storage is too small; returns -E2BIG. */
int onereg_op_fail_storage(const struct onereg_operation *op, const char *name, size_t needed);

/* ---- onereg_operation.c: registers of a vCPU ---- */

/* Report KVM's refusal of a read or a write; both return code. */
int onereg_op_fail_read(const struct onereg_operation *op, int code, uint64_t id);
int onereg_op_fail_write(const struct onereg_operation *op, int code, uint64_t id,
			 const void *value);

static inline int onereg_op_read(const struct onereg_operation *op, uint64_t id, void *value)
{
	int ret = op->io->get(op->io->ctx, id, value);

	return ret ? onereg_op_fail_read(op, ret, id) : 0;
}

static inline int onereg_op_write(const struct onereg_operation *op, uint64_t id,
				  const void *value)
{
	int ret = op->io->set(op->io->ctx, id, value);

	return ret ? onereg_op_fail_write(op, ret, id, value) : 0;
}

/* True if a put writes reg at all; NULL is a register that the spec does not know. */
static inline bool onereg_is_written(const struct onereg_register *reg, enum onereg_level level,
				     unsigned int flags)
{
	if (!reg)
		return true;
	if (reg->write == ONEREG_WRITE_IGNORED || (reg->flags & ONEREG_ALIAS))
		return false;
	if ((reg->flags & ONEREG_VM) && (flags & ONEREG_SECONDARY))
		return false;
	return reg->level <= level;
}

/*
 * True if KVM may insist on the value that the vCPU has; a register that the spec does not know may be
 * invariant, too.
 */
static inline bool onereg_is_read_first(const struct onereg_register *reg)
{
	return !reg || reg->write == ONEREG_WRITE_INVARIANT || reg->write == ONEREG_WRITE_ID ||
	       reg->write == ONEREG_WRITE_BEFORE_FINALIZE;
}

/* Write a register that is read first, or that has a write-one-to-clear twin. */
int onereg_op_put_by_policy(struct onereg_operation *op, uint64_t id,
			    const struct onereg_register *reg, const void *value);

/* Write a register for which onereg_is_written() holds as its write policy asks. */
static inline int onereg_op_put(struct onereg_operation *op, uint64_t id,
				const struct onereg_register *reg, const void *value)
{
	if (onereg_is_read_first(reg) || reg->clear)
		return onereg_op_put_by_policy(op, id, reg, value);
	return onereg_op_write(op, id, value);
}

/*
 * Settle a before-finalize register and finalize, unless the vCPU lacks the feature.  value is what
 * the register must be, or NULL for what KVM has.
 */
int onereg_op_settle(const struct onereg_operation *op, uint64_t id, const void *value);

/*
 * The ids that the vCPU lists, in the order of a restore: the known ones as the spec orders them,
 * then the unknown ones.  The caller frees list->ids.
 */
int onereg_op_list(const struct onereg_operation *op, struct onereg_id_list *list);

bool onereg_is_listed(const struct onereg_id_list *list, uint64_t id);

/* ---- onereg_reason.c: why KVM has answered with this code, where that is known, or NULL ---- */

/* True of Z, P, FFR and SVE_VLS. */
bool onereg_is_sve(uint64_t id);

const char *onereg_list_reason(int code);
const char *onereg_read_reason(int code, uint64_t id);
const char *onereg_write_reason(int code, uint64_t id, const void *value);

/* Why a move loses a register whose absence has no meaning. */
const char *onereg_lack_reason(uint64_t id);

/* ---- onereg_record.c ---- */

#define ONEREG_RECORD_ID_SIZE sizeof(uint64_t)

/* The fault of an id that no register of a vCPU can have; NULL: it has no fault. */
const char *onereg_id_objection(uint64_t id);

void onereg_encode_id(uint8_t *at, uint64_t id);

/* onereg_check_records() and onereg_read_save() within another operation. */
int onereg_op_check_records(const struct onereg_operation *op, const void *records, size_t length,
			    size_t *count);
int onereg_op_read_save(const struct onereg_operation *op, const void *buffer, size_t length,
			struct onereg_saved *saved);

/* Write the header of a save whose records stand behind it already: length bytes in all. */
void onereg_write_header(uint8_t *save, size_t length, size_t count,
			 const struct onereg_origin *origin);

/* ---- onereg_place.c ---- */

const struct onereg_row *onereg_find_row(const struct onereg_layout *layout, uint64_t id);

/* Beside the bits of PSTATE, which has no bit 63: User mode is below an EL1 in AArch64 state. */
#define ONEREG_BELOW_AARCH64 (1ULL << 63)

/*
 * The part of the PSTATE of state on which places depend: M[4:0] of AArch32 state, with
 * ONEREG_BELOW_AARCH64; 0 in AArch64 state, and where the layout does not keep PSTATE.  row is
 * PSTATE's, or NULL.
 */
uint64_t onereg_pstate_of(const struct onereg_layout *layout, const struct onereg_row *row,
			  const void *state);

/* True if a register that is not live is in parked. */
static inline bool onereg_is_parked(const struct onereg_row *row, uint64_t pstate)
{
	return (pstate & PSTATE_AARCH32) && row->parked.size &&
	       (row->user || !(pstate & ONEREG_BELOW_AARCH64));
}

/* Where a register is while the vCPU is in the mode of pstate, as onereg_pstate_of() has it. */
static inline const struct onereg_place *onereg_home(const struct onereg_row *row, uint64_t pstate)
{
	if ((pstate & PSTATE_AARCH32) && (row->live_in & ONEREG_MODE(pstate)))
		return &row->live;
	return onereg_is_parked(row, pstate) ? &row->parked : &row->place;
}

/* The unsigned integer of 1, 2, 4 or 8 bytes that stands somewhere. */
uint64_t onereg_load_number(const void *at, size_t size);

/* Store it; -ERANGE where the number does not fit into size bytes. */
int onereg_store_number(void *at, size_t size, uint64_t number);

/* True if bytes are the same; most registers have 8, which take no call. */
static inline bool onereg_is_equal(const void *a, const void *b, size_t size)
{
	if (size == sizeof(uint64_t))
		return !memcmp(a, b, sizeof(uint64_t));
	return !memcmp(a, b, size);
}

/* True if a place can hold a register of size bytes. */
bool onereg_place_holds(const struct onereg_place *place, size_t size);

/*
 * The rows, by number, in which two states of AArch64 state differ, and those whose value may not
 * fit the register.  rows has room for all rows of the layout.  Returns how many they are.
 */
size_t onereg_find_changes(const struct onereg_layout *layout, const void *state,
			   const void *shadow, uint16_t *rows);

/* The value of a row's register as KVM has it; -ERANGE where it does not fit. */
int onereg_load_row(const struct onereg_row *row, uint64_t pstate, const void *state, void *value);
int onereg_store_row(const struct onereg_row *row, uint64_t pstate, void *state, const void *value);

/*
 * The same without a copy, if the place is as wide as the register: then the value is in state, and
 * else in buffer.  NULL where it does not fit.
 */
static inline const void *onereg_row_value(const struct onereg_row *row, uint64_t pstate,
					   const void *state, void *buffer)
{
	const struct onereg_place *place = onereg_home(row, pstate);

	if (place->size == ONEREG_SIZE(row->id))
		return (const uint8_t *)state + place->offset;
	return onereg_load_row(row, pstate, state, buffer) ? NULL : buffer;
}

/* ---- onereg.c ---- */

/* True if the vCPU has the register of row i of the layout, and not only a wider one. */
static inline bool onereg_is_own(const struct onereg_vcpu *vcpu, size_t i)
{
	const struct onereg_register *reg = vcpu->listed[i];

	return reg && reg->id == vcpu->layout->rows[i].id;
}

/* Look up which registers of the layout are listed. */
void onereg_take_rows(struct onereg_vcpu *vcpu, const struct onereg_id_list *list);

/* The bytes of the records of those registers that the layout does not keep. */
size_t onereg_raw_length(const struct onereg_layout *layout, const struct onereg_id_list *list);

/* Write the records of vcpu->raw, for which there is room, without their values. */
void onereg_lay_out_raw(struct onereg_vcpu *vcpu, const struct onereg_id_list *list);

/* True if vcpu->raw has other registers than were laid out, or in another order. */
bool onereg_is_raw_foreign(const struct onereg_vcpu *vcpu);

/* Leave of a register's value the low size bytes, as a register of that size has them. */
void onereg_keep_low(uint8_t *value, size_t size);

/* ---- onereg_put.c ---- */

/* The values that a put has to write. */
struct onereg_source {
	const void *state;
	uint64_t pstate;
	const void *shadow;		/* NULL: all of the state */
	uint64_t shadow_pstate;
	enum onereg_level level;
	size_t row_count;
	uint16_t rows[ONEREG_MAX_ROWS];	/* by number: all but those that are as in the shadow */
};

/* Report a place of up to 8 bytes whose value is too wide for the register; returns -ERANGE. */
int onereg_fail_value(const struct onereg_operation *op, const struct onereg_source *source,
		      const struct onereg_row *row);

/* True if a row has the value in the shadow that KVM is about to be given; there is a shadow. */
bool onereg_is_in_shadow(const struct onereg_source *source, const struct onereg_row *row,
			 const void *value);

/* The same, also without a shadow: then no row has. */
static inline bool onereg_is_unchanged(const struct onereg_source *source,
				       const struct onereg_row *row, const void *value)
{
	return source->shadow && onereg_is_in_shadow(source, row, value);
}

/* The value that a register has in vcpu->raw; NULL where it is not there. */
uint8_t *onereg_find_raw(const struct onereg_vcpu *vcpu, uint64_t id);

/* ---- onereg_lost.c ---- */

/*
 * Report registers of a put that the vCPU lacks and whose value would be lost, but for those that an
 * ID register of the put may bring.  Those that are dropped go to vcpu->dropped.  -ECANCELED.
 */
int onereg_check_lost(struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		      const struct onereg_source *source);

/* Report registers that an ID register should have brought and has not.  -EIO. */
int onereg_check_come(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		      const struct onereg_source *source);

/*
 * Decide a register that has no place to be written to (-ENOENT, reported): 0 where it is dropped,
 * -ENOENT where its value would be lost.
 */
int onereg_drop_gone(const struct onereg_operation *op, const struct onereg_vcpu *vcpu,
		     const struct onereg_source *source, uint64_t id, const void *value);

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_INTERNAL_H */
