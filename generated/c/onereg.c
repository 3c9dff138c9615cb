// SPDX-License-Identifier: 0BSD
/*
 * The loops over the rows of a layout and over the records of a saved vCPU; see onereg.h.
 * Edited in templates/c/onereg.c; `onereg generate` copies it.
 */

#include "onereg.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "onereg_ids.h"

/* PSTATE.nRW: AArch32 state. */
#define PSTATE_AARCH32 0x10U

#define RECORD_ID_SIZE sizeof(uint64_t)

/* One call of a public function, for the report of its failure. */
struct operation {
	const char *name;
	const struct onereg_io *io;
	struct onereg_error *error;
	size_t done;
	size_t total;
	bool identified;	/* an ID register has changed: the list may be too long now */
};

/* Where one record of saved data is. */
struct record {
	uint64_t id;
	size_t value;		/* offset */
	size_t size;
};

/* Records by id. */
struct index {
	struct record *records;
	size_t count;
};

/* What a vCPU lists. */
struct id_list {
	uint64_t *ids;
	size_t count;
};

/* ---- Look-up ---- */

size_t onereg_size(uint64_t id)
{
	size_t size = ONEREG_SIZE(id);

	return size <= ONEREG_MAX_SIZE ? size : 0;
}

static int compare_ids(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

static int compare_id_with_register(const void *key, const void *element)
{
	const uint64_t *id = key;
	const struct onereg_register *reg = element;

	return compare_ids(*id, reg->id);
}

const struct onereg_register *onereg_find_id(const struct onereg_table *table, uint64_t id)
{
	return bsearch(&id, table->registers, table->register_count, sizeof(*table->registers),
		       compare_id_with_register);
}

static int compare_name_with_entry(const void *key, const void *element)
{
	const struct onereg_name *entry = element;

	return strcmp(key, entry->name);
}

const struct onereg_register *onereg_find_name(const struct onereg_table *table, const char *name)
{
	const struct onereg_name *entry = bsearch(name, table->names, table->name_count,
						  sizeof(*table->names), compare_name_with_entry);

	return entry ? onereg_find_id(table, entry->id) : NULL;
}

static const char *name_of(uint64_t id)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

	if (!reg)
		reg = onereg_find_id(&onereg_arm, id);
	return reg ? reg->name : "unknown";
}

static const struct onereg_row *find_row(const struct onereg_layout *layout, uint64_t id)
{
	for (size_t i = 0; i < layout->row_count; i++) {
		if (layout->rows[i].id == id)
			return &layout->rows[i];
	}
	return NULL;
}

/* ---- Errors ---- */

/* Report a failure that is not about one register; returns code. */
static int fail(const struct operation *op, int code, const char *what, const char *why)
{
	struct onereg_error *error = op->error;

	if (!error)
		return code;
	memset(error, 0, sizeof(*error));
	error->operation = op->name;
	error->name = what;
	error->code = -code;
	error->why = why;
	error->done = op->done;
	error->total = op->total;
	return code;
}

/* Report a failure with a register; value is what was to be written, or NULL; returns code. */
static int fail_register(const struct operation *op, int code, uint64_t id, const void *value,
			 const char *why)
{
	fail(op, code, name_of(id), why);
	if (!op->error)
		return code;
	op->error->id = id;
	if (value) {
		op->error->size = onereg_size(id);
		memcpy(op->error->value, value, op->error->size);
	}
	return code;
}

/* Report that storage is too small. */
static int fail_storage(const struct operation *op, const char *what, size_t needed)
{
	fail(op, -E2BIG, what, "it is too small");
	if (op->error)
		op->error->needed = needed;
	return -E2BIG;
}

/* ---- One register and KVM ---- */

static int read_register(const struct operation *op, uint64_t id, void *value)
{
	int ret = op->io->get(op->io->ctx, id, value);

	return ret ? fail_register(op, ret, id, NULL, NULL) : 0;
}

static int write_register(const struct operation *op, uint64_t id, const void *value)
{
	int ret = op->io->set(op->io->ctx, id, value);

	return ret ? fail_register(op, ret, id, value, NULL) : 0;
}

/* Whether a put writes reg at all; NULL is a register that the spec does not know. */
static bool is_written(const struct onereg_register *reg, enum onereg_level level,
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

/* Write a register whose current value KVM may insist on. */
static int write_if_different(struct operation *op, uint64_t id, const void *value)
{
	uint8_t current[ONEREG_MAX_SIZE];
	int ret = read_register(op, id, current);

	if (ret)
		return ret;
	if (!memcmp(current, value, onereg_size(id)))
		return 0;
	op->identified = true;
	return write_register(op, id, value);
}

/*
 * Make way for the write of a register that has a write-one-to-clear twin.  Linux 6.12 adds what is
 * written to the register, and takes what is written to the twin away; 6.1 and 6.15 store both
 * (arch/arm64/kvm/sys_regs.c, set_pmreg).  After the twin's own value was written to it, the write
 * that follows ends with its value on all of them.
 */
static int drain(const struct operation *op, uint64_t clear)
{
	uint8_t current[ONEREG_MAX_SIZE];
	int ret = read_register(op, clear, current);

	return ret ? ret : write_register(op, clear, current);
}

/* Write a register for which is_written() holds as its write policy asks. */
static int put_register(struct operation *op, uint64_t id, const struct onereg_register *reg,
			const void *value)
{
	int ret;

	/* One that the spec does not know may be invariant, too. */
	if (!reg || reg->write == ONEREG_WRITE_INVARIANT || reg->write == ONEREG_WRITE_ID ||
	    reg->write == ONEREG_WRITE_BEFORE_FINALIZE)
		return write_if_different(op, id, value);
	if (reg->clear) {
		ret = drain(op, reg->clear);
		if (ret)
			return ret;
	}
	return write_register(op, id, value);
}

/*
 * Settle a before-finalize register and finalize, unless the vCPU lacks the feature.  value is what
 * the register must be, or NULL for what KVM has.
 */
static int settle(const struct operation *op, uint64_t id, const void *value)
{
	uint8_t current[ONEREG_MAX_SIZE];
	int ret = op->io->get(op->io->ctx, id, current);

	if (ret == -ENOENT && !value)
		return 0;
	if (ret)
		return fail_register(op, ret, id, value, NULL);
	if (value && memcmp(current, value, onereg_size(id))) {
		ret = write_register(op, id, value);
		if (ret)
			return ret;
	}
	ret = op->io->finalize(op->io->ctx, ONEREG_VCPU_SVE);
	if (ret && ret != -EPERM)	/* EPERM: it has been finalized before */
		return fail(op, ret, "KVM_ARM_VCPU_FINALIZE", NULL);
	return 0;
}

/* ---- The list of registers ---- */

static int compare_listed(const void *a, const void *b)
{
	const uint64_t *left = a;
	const uint64_t *right = b;

	return compare_ids(*left, *right);
}

/*
 * KVM_GET_REG_LIST into memory that the caller frees: list[0] ids from list[1] on.  NULL and *ret
 * where it fails.
 */
static uint64_t *read_list(const struct operation *op, int *ret)
{
	size_t room = 512;
	uint64_t *list = NULL;

	while (true) {
		uint64_t *larger = realloc(list, (room + 1) * sizeof(*list));

		if (!larger) {
			*ret = -ENOMEM;
			break;
		}
		list = larger;
		list[0] = room;
		*ret = op->io->list(op->io->ctx, list);
		if (*ret != -E2BIG || list[0] <= room || list[0] > UINT16_MAX)
			break;
		room = (size_t)list[0];
	}

	if (!*ret)
		return list;
	free(list);
	fail(op, *ret, "KVM_GET_REG_LIST", NULL);
	return NULL;
}

static void add_id(struct id_list *list, uint64_t id)
{
	uint64_t *end = list->ids + list->count;

	*end = id;
	list->count++;
}

/*
 * The ids that the vCPU lists, in the order of a restore: the known ones as the spec orders them,
 * then the unknown ones.  The caller frees list->ids.
 */
static int take_list(const struct operation *op, struct id_list *list)
{
	const struct onereg_table *table = &onereg_arm64;
	uint64_t *ids;
	size_t count;
	int ret = 0;
	uint64_t *listed = read_list(op, &ret);

	if (!listed)
		return ret;
	ids = listed + 1;
	count = (size_t)listed[0];

	list->count = 0;
	list->ids = malloc((count + 1) * sizeof(*list->ids));
	if (!list->ids) {
		free(listed);
		return fail(op, -ENOMEM, "KVM_GET_REG_LIST", NULL);
	}

	qsort(ids, count, sizeof(*ids), compare_listed);
	for (size_t i = 0; i < table->register_count; i++) {
		if (bsearch(&table->order[i], ids, count, sizeof(*ids), compare_listed))
			add_id(list, table->order[i]);
	}
	for (size_t i = 0; i < count; i++) {
		if (!onereg_find_id(table, ids[i]))
			add_id(list, ids[i]);
	}
	free(listed);

	for (size_t i = 0; i < list->count; i++) {
		if (!onereg_size(list->ids[i])) {
			ret = fail_register(op, -EOPNOTSUPP, list->ids[i], NULL,
					    "its size is none that KVM defines");
			free(list->ids);
			return ret;
		}
	}
	return 0;
}

static bool is_listed(const struct id_list *list, uint64_t id)
{
	for (size_t i = 0; i < list->count; i++) {
		if (list->ids[i] == id)
			return true;
	}
	return false;
}

/* ---- Places in a state ---- */

/* Whether a place can hold a register of size bytes. */
static bool holds(const struct onereg_place *place, size_t size)
{
	if (size > sizeof(uint64_t))
		return place->size == size;
	return place->size == 1 || place->size == 2 || place->size == 4 || place->size == 8;
}

static uint64_t load_number(const void *at, size_t size)
{
	uint8_t u8;
	uint16_t u16;
	uint32_t u32;
	uint64_t u64;

	switch (size) {
	case 1:
		memcpy(&u8, at, size);
		return u8;
	case 2:
		memcpy(&u16, at, size);
		return u16;
	case 4:
		memcpy(&u32, at, size);
		return u32;
	default:
		memcpy(&u64, at, sizeof(u64));
		return u64;
	}
}

/* -ERANGE where the number does not fit into size bytes. */
static int store_number(void *at, size_t size, uint64_t number)
{
	uint8_t u8 = (uint8_t)number;
	uint16_t u16 = (uint16_t)number;
	uint32_t u32 = (uint32_t)number;

	if (size < sizeof(number) && number >> (8 * size))
		return -ERANGE;
	switch (size) {
	case 1:
		memcpy(at, &u8, size);
		return 0;
	case 2:
		memcpy(at, &u16, size);
		return 0;
	case 4:
		memcpy(at, &u32, size);
		return 0;
	default:
		memcpy(at, &number, sizeof(number));
		return 0;
	}
}

static int load_place(const struct onereg_place *place, const void *state, void *value, size_t size)
{
	const uint8_t *at = (const uint8_t *)state + place->offset;

	if (size <= sizeof(uint64_t))
		return store_number(value, size, load_number(at, place->size));
	memcpy(value, at, size);
	return 0;
}

static int store_place(const struct onereg_place *place, void *state, const void *value, size_t size)
{
	uint8_t *at = (uint8_t *)state + place->offset;

	if (size <= sizeof(uint64_t))
		return store_number(at, place->size, load_number(value, size));
	memcpy(at, value, size);
	return 0;
}

static const struct onereg_place *home(const struct onereg_row *row, uint64_t pstate)
{
	if ((pstate & PSTATE_AARCH32) && (row->live_in & ONEREG_MODE(pstate)))
		return &row->live;
	return &row->place;
}

static int load_row(const struct onereg_row *row, uint64_t pstate, const void *state, void *value)
{
	return load_place(home(row, pstate), state, value, onereg_size(row->id));
}

static int store_row(const struct onereg_row *row, uint64_t pstate, void *state, const void *value)
{
	const struct onereg_place *place = home(row, pstate);
	size_t size = onereg_size(row->id);
	int ret = store_place(place, state, value, size);

	if (ret || place == &row->place || !row->mirror)
		return ret;
	return store_place(&row->place, state, value, size);
}

/* What state says of PSTATE; AArch64 state where it does not say. */
static uint64_t pstate_of(const struct onereg_row *row, const void *state)
{
	if (!row)
		return 0;
	return load_number((const uint8_t *)state + row->place.offset, row->place.size);
}

int onereg_load(const struct onereg_layout *layout, const void *state, uint64_t id, void *value)
{
	const struct onereg_row *row = find_row(layout, id);

	if (!row)
		return -ENOENT;
	return load_row(row, pstate_of(find_row(layout, ONEREG_ARM64_PSTATE), state), state, value);
}

int onereg_store(const struct onereg_layout *layout, void *state, uint64_t id, const void *value)
{
	const struct onereg_row *row = find_row(layout, id);

	if (!row)
		return -ENOENT;
	return store_row(row, pstate_of(find_row(layout, ONEREG_ARM64_PSTATE), state), state, value);
}

/* ---- Records ---- */

static void encode_id(uint8_t *at, uint64_t id)
{
	for (size_t i = 0; i < RECORD_ID_SIZE; i++)
		at[i] = (uint8_t)(id >> (8 * i));
}

static uint64_t decode_id(const uint8_t *at)
{
	uint64_t id = 0;

	for (size_t i = 0; i < RECORD_ID_SIZE; i++)
		id |= (uint64_t)at[i] << (8 * i);
	return id;
}

/*
 * The record at *offset, which is moved behind it.  False at the end of the data, and where they
 * are not a record: then *offset is not length.
 */
static bool next_record(const uint8_t *data, size_t length, size_t *offset, struct record *record)
{
	size_t left = length - *offset;

	*record = (struct record){ 0 };
	if (left < RECORD_ID_SIZE)
		return false;
	record->id = decode_id(data + *offset);
	record->value = *offset + RECORD_ID_SIZE;
	record->size = onereg_size(record->id);
	if (!record->size || left - RECORD_ID_SIZE < record->size)
		return false;
	*offset = record->value + record->size;
	return true;
}

/* The number of records in data; fails where data are anything else. */
static int count_records(const struct operation *op, const uint8_t *data, size_t length,
			 size_t *count)
{
	struct record record;
	size_t offset = 0;

	*count = 0;
	while (next_record(data, length, &offset, &record))
		++*count;
	if (offset == length)
		return 0;
	if (!record.value)
		return fail(op, -EBADMSG, "input", "it ends inside the id of a register");
	if (!record.size)
		return fail_register(op, -EOPNOTSUPP, record.id, NULL,
				     "its size is none that KVM defines");
	return fail_register(op, -EBADMSG, record.id, NULL, "the input ends inside its value");
}

/* Write a record as a put at ONEREG_FULL writes its register. */
static int put_record(struct operation *op, const uint8_t *data, const struct record *record,
		      unsigned int flags)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, record->id);

	if (is_written(reg, ONEREG_FULL, flags)) {
		int ret = put_register(op, record->id, reg, data + record->value);

		if (ret)
			return ret;
	}
	op->done++;
	return 0;
}

/* ---- A vCPU with a layout ---- */

int onereg_prepare(const struct onereg_io *io, const struct onereg_layout *layout,
		   const void *state, struct onereg_error *error)
{
	const struct operation op = { .name = "prepare", .io = io, .error = error };
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
		ret = settle(&op, reg->id, given ? value : NULL);
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

static int check_layout(const struct operation *op, const struct onereg_layout *layout)
{
	const struct onereg_row *pstate;

	if (layout->row_count > ONEREG_MAX_ROWS)
		return fail(op, -EINVAL, layout->name, "the layout has more rows than ONEREG_MAX_ROWS");

	pstate = find_row(layout, ONEREG_ARM64_PSTATE);
	for (size_t i = 0; i < layout->row_count; i++) {
		const struct onereg_row *row = &layout->rows[i];
		size_t size = onereg_size(row->id);

		if (!onereg_find_id(&onereg_arm64, row->id))
			return fail_register(op, -EINVAL, row->id, NULL,
					     "the layout keeps a register that onereg does not know");
		if (!holds(&row->place, size) || !in_bounds(layout, &row->place))
			return fail_register(op, -EINVAL, row->id, NULL,
					     "the layout's place cannot hold it");
		if (!row->live_in)
			continue;
		if (!holds(&row->live, size) || !in_bounds(layout, &row->live))
			return fail_register(op, -EINVAL, row->id, NULL,
					     "the layout's live place cannot hold it");
		if (!pstate || row == pstate)
			return fail_register(op, -EINVAL, row->id, NULL,
					     "PSTATE cannot tell where the layout keeps it");
	}
	return 0;
}

/* The register that is read for a row, NULL where the vCPU has none. */
static const struct onereg_register *listed_for(const struct onereg_row *row,
						const struct id_list *list)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, row->id);

	if (!reg || is_listed(list, reg->id))
		return reg;
	if (reg->within && is_listed(list, reg->within))
		return onereg_find_id(&onereg_arm64, reg->within);
	return NULL;
}

/* Whether the vCPU has the register of row i of the layout, and not only a wider one. */
static bool is_own(const struct onereg_vcpu *vcpu, size_t i)
{
	const struct onereg_register *reg = vcpu->listed[i];

	return reg && reg->id == vcpu->layout->rows[i].id;
}

/* Make room in vcpu->raw for the registers that the layout does not keep. */
static int lay_out_raw(const struct operation *op, struct onereg_vcpu *vcpu,
		       const struct id_list *list)
{
	size_t needed = 0;

	for (size_t i = 0; i < list->count; i++) {
		uint64_t id = list->ids[i];
		size_t size = RECORD_ID_SIZE + onereg_size(id);

		if (find_row(vcpu->layout, id))
			continue;
		if (needed + size <= vcpu->raw_capacity)
			encode_id(vcpu->raw + needed, id);
		needed += size;
		vcpu->raw_count++;
	}
	if (needed > vcpu->raw_capacity)
		return fail_storage(op, "raw storage", needed);
	vcpu->raw_length = needed;
	return 0;
}

static int get_raw(struct operation *op, struct onereg_vcpu *vcpu)
{
	struct record record;
	size_t offset = 0;

	while (next_record(vcpu->raw, vcpu->raw_length, &offset, &record)) {
		int ret = read_register(op, record.id, vcpu->raw + record.value);

		if (ret)
			return ret;
		op->done++;
	}
	return 0;
}

int onereg_open(struct onereg_vcpu *vcpu, const struct onereg_layout *layout,
		const struct onereg_io *io, void *raw, size_t raw_capacity, unsigned int flags,
		struct onereg_error *error)
{
	struct operation op = { .name = "open", .io = io, .error = error };
	struct id_list list;
	int ret = check_layout(&op, layout);

	if (ret)
		return ret;
	ret = take_list(&op, &list);
	if (ret)
		return ret;

	memset(vcpu, 0, sizeof(*vcpu));
	vcpu->layout = layout;
	vcpu->io = *io;
	vcpu->flags = flags;
	vcpu->raw = raw;
	vcpu->raw_capacity = raw_capacity;
	vcpu->pstate = find_row(layout, ONEREG_ARM64_PSTATE);
	for (size_t i = 0; i < layout->row_count; i++) {
		vcpu->listed[i] = listed_for(&layout->rows[i], &list);
		if (is_own(vcpu, i))
			vcpu->listed_count++;
	}
	ret = lay_out_raw(&op, vcpu, &list);
	free(list.ids);
	if (ret)
		return ret;
	op.total = vcpu->raw_count;
	return get_raw(&op, vcpu);
}

/* Leave of a register's value the low size bytes, as a register of that size has them. */
static void keep_low(uint8_t *value, size_t size)
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

static int get_row(struct operation *op, const struct onereg_row *row,
		   const struct onereg_register *listed, uint64_t pstate, void *state)
{
	uint8_t value[ONEREG_MAX_SIZE];
	int ret = read_register(op, listed->id, value);

	if (ret)
		return ret;
	if (listed->id != row->id)
		keep_low(value, onereg_size(row->id));
	ret = store_row(row, pstate, state, value);
	if (ret)
		return fail_register(op, ret, row->id, value, "it does not fit the layout's place");
	if (listed->id == row->id)
		op->done++;
	return 0;
}

/* Read PSTATE, which tells where the other registers go. */
static int get_pstate(struct operation *op, const struct onereg_vcpu *vcpu, void *state)
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
	struct operation op = {
		.name = "get",
		.io = &vcpu->io,
		.error = error,
		.total = vcpu->listed_count + vcpu->raw_count,
	};
	uint64_t pstate;
	int ret = get_pstate(&op, vcpu, state);

	if (ret)
		return ret;
	pstate = pstate_of(vcpu->pstate, state);
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

/* Whether a put writes row i of the layout. */
static bool is_put(const struct onereg_vcpu *vcpu, size_t i, enum onereg_level level)
{
	return is_own(vcpu, i) && is_written(vcpu->listed[i], level, vcpu->flags);
}

/* Whether a row has the value in shadow that KVM is about to be given. */
static bool is_unchanged(const struct onereg_row *row, uint64_t shadow_pstate, const void *shadow,
			 const void *value)
{
	uint8_t old[ONEREG_MAX_SIZE];

	return !load_row(row, shadow_pstate, shadow, old) &&
	       !memcmp(old, value, onereg_size(row->id));
}

/*
 * Whether a write failed because the register has gone with the feature that an ID register has
 * just lost (arch/arm64/kvm/sys_regs.c, tcr2_visibility).
 */
static bool has_gone(const struct operation *op, int ret)
{
	return ret == -ENOENT && op->identified;
}

static void forget(struct onereg_vcpu *vcpu, size_t i)
{
	vcpu->listed[i] = NULL;
	vcpu->listed_count--;
}

/* Write the rows of a level, or with a shadow those of them that differ from it. */
static int put_rows(struct operation *op, struct onereg_vcpu *vcpu, const void *state,
		    const void *shadow, enum onereg_level level)
{
	uint64_t pstate = pstate_of(vcpu->pstate, state);
	uint64_t shadow_pstate = shadow ? pstate_of(vcpu->pstate, shadow) : 0;

	for (size_t i = 0; i < vcpu->layout->row_count; i++) {
		const struct onereg_row *row = &vcpu->layout->rows[i];
		uint8_t value[ONEREG_MAX_SIZE];
		int ret;

		if (!is_own(vcpu, i))
			continue;
		if (!is_put(vcpu, i, level)) {
			op->done++;
			continue;
		}
		ret = load_row(row, pstate, state, value);
		if (ret)
			return fail_register(op, ret, row->id, NULL,
					     "the value in the layout's place does not fit it");
		if (!shadow || !is_unchanged(row, shadow_pstate, shadow, value)) {
			ret = put_register(op, row->id, vcpu->listed[i], value);
			if (has_gone(op, ret))
				forget(vcpu, i);
			else if (ret)
				return ret;
		}
		op->done++;
	}
	return 0;
}

static int put_raw(struct operation *op, const struct onereg_vcpu *vcpu)
{
	struct record record;
	size_t offset = 0;

	while (next_record(vcpu->raw, vcpu->raw_length, &offset, &record)) {
		int ret = put_record(op, vcpu->raw, &record, vcpu->flags);

		if (ret && !has_gone(op, ret))
			return ret;
	}
	return 0;
}

int onereg_put(struct onereg_vcpu *vcpu, const void *state, enum onereg_level level,
	       struct onereg_error *error)
{
	struct operation op = { .name = "put", .io = &vcpu->io, .error = error };
	size_t raw_count = 0;
	int ret = 0;

	if (level == ONEREG_FULL)	/* raw may be another machine's: see onereg_open() */
		ret = count_records(&op, vcpu->raw, vcpu->raw_length, &raw_count);
	if (ret)
		return ret;
	op.total = vcpu->listed_count + raw_count;
	ret = put_rows(&op, vcpu, state, NULL, level);
	if (ret || level < ONEREG_FULL)
		return ret;
	return put_raw(&op, vcpu);
}

int onereg_put_changed(struct onereg_vcpu *vcpu, const void *state, void *shadow,
		       enum onereg_level level, struct onereg_error *error)
{
	struct operation op = {
		.name = "put",
		.io = &vcpu->io,
		.error = error,
		.total = vcpu->listed_count,
	};
	uint64_t pstate = pstate_of(vcpu->pstate, state);
	int ret = put_rows(&op, vcpu, state, shadow, level);

	if (ret)
		return ret;
	for (size_t i = 0; i < vcpu->layout->row_count; i++) {
		const struct onereg_place *place = home(&vcpu->layout->rows[i], pstate);

		if (is_put(vcpu, i, level))
			memcpy((uint8_t *)shadow + place->offset,
			       (const uint8_t *)state + place->offset, place->size);
	}
	return 0;
}

/* ---- A whole vCPU ---- */

static size_t records_length(const struct id_list *list)
{
	size_t length = 0;

	for (size_t i = 0; i < list->count; i++)
		length += RECORD_ID_SIZE + onereg_size(list->ids[i]);
	return length;
}

static int save_records(struct operation *op, const struct id_list *list, uint8_t *at)
{
	for (size_t i = 0; i < list->count; i++) {
		int ret;

		encode_id(at, list->ids[i]);
		at += RECORD_ID_SIZE;
		ret = read_register(op, list->ids[i], at);
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
	struct operation op = { .name = "save", .io = io, .error = error };
	struct id_list list;
	int ret = take_list(&op, &list);

	if (ret)
		return ret;
	op.total = list.count;
	*length = records_length(&list);
	if (buffer && capacity < *length)
		ret = fail_storage(&op, "buffer", *length);
	else if (buffer)
		ret = save_records(&op, &list, buffer);
	free(list.ids);
	return ret;
}

static bool is_before_finalize(uint64_t id)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);

	return reg && reg->write == ONEREG_WRITE_BEFORE_FINALIZE;
}

static int compare_records(const void *a, const void *b)
{
	const struct record *left = a;
	const struct record *right = b;

	return compare_ids(left->id, right->id);
}

static const struct record *find_record(const struct index *index, uint64_t id)
{
	const struct record key = { .id = id };

	return bsearch(&key, index->records, index->count, sizeof(key), compare_records);
}

/* The records of data by id, in memory that the caller frees; fails where data are not records. */
static int index_records(const struct operation *op, const uint8_t *data, size_t length,
			 struct index *index)
{
	struct record *record;
	size_t offset = 0;
	int ret = count_records(op, data, length, &index->count);

	if (ret)
		return ret;
	index->records = malloc((index->count + 1) * sizeof(*index->records));
	if (!index->records)
		return fail(op, -ENOMEM, "input", NULL);
	record = index->records;
	while (next_record(data, length, &offset, record))
		record++;
	qsort(index->records, index->count, sizeof(*index->records), compare_records);
	for (record = index->records; record + 1 < index->records + index->count; record++) {
		if (record->id != (record + 1)->id)
			continue;
		ret = fail_register(op, -EBADMSG, record->id, NULL, "the input has it twice");
		free(index->records);
		return ret;
	}
	return 0;
}

/* Settle what must be before the vCPU is finalized, and finalize; KVM's default where data has none. */
static int settle_records(struct operation *op, const uint8_t *data, const struct index *index)
{
	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		uint64_t id = onereg_arm64.order[i];
		const struct record *record = find_record(index, id);
		int ret;

		if (!is_before_finalize(id))
			continue;
		ret = settle(op, id, record ? data + record->value : NULL);
		if (ret)
			return ret;
		if (record)
			op->done++;
	}
	return 0;
}

/* Write the others: known registers in the order of the spec, then the unknown ones. */
static int put_records(struct operation *op, const uint8_t *data, const struct index *index,
		       unsigned int flags)
{
	int ret;

	for (size_t i = 0; i < onereg_arm64.register_count; i++) {
		const struct record *record = find_record(index, onereg_arm64.order[i]);

		if (!record || is_before_finalize(record->id))
			continue;
		ret = put_record(op, data, record, flags);
		if (ret)
			return ret;
	}
	for (size_t i = 0; i < index->count; i++) {
		const struct record *record = &index->records[i];

		if (onereg_find_id(&onereg_arm64, record->id))
			continue;
		ret = put_record(op, data, record, flags);
		if (ret)
			return ret;
	}
	return 0;
}

int onereg_restore(const struct onereg_io *io, const void *buffer, size_t length,
		   unsigned int flags, struct onereg_error *error)
{
	struct operation op = { .name = "restore", .io = io, .error = error };
	struct index index;
	int ret = index_records(&op, buffer, length, &index);

	if (ret)
		return ret;
	op.total = index.count;
	ret = settle_records(&op, buffer, &index);
	if (!ret)
		ret = put_records(&op, buffer, &index, flags);
	free(index.records);
	return ret;
}
