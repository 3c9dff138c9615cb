// SPDX-License-Identifier: 0BSD
/*
 * Which rule each register of a move falls under; see onereg_ends.h.
 * Edited in templates/c/onereg_deciding.c; `onereg generate` copies it.
 */

#include "onereg_ends.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Decisions in memory that grows. */
struct rows {
	struct onereg_decision *rows;
	size_t count;
	const struct onereg_options *options;
};

const char *onereg_verdict_name(enum onereg_verdict verdict)
{
	static const char *const names[] = {
		[ONEREG_VERDICT_SAME] = "same",	      [ONEREG_VERDICT_WRITE] = "write",
		[ONEREG_VERDICT_KEEP] = "keep",	      [ONEREG_VERDICT_RESET] = "reset",
		[ONEREG_VERDICT_DROP] = "drop",	      [ONEREG_VERDICT_CHANGED] = "changed",
		[ONEREG_VERDICT_WAIVED] = "waived",   [ONEREG_VERDICT_REFUSE] = "refuse",
		[ONEREG_VERDICT_UNKNOWN] = "unknown",
	};

	return names[verdict];
}

const char *onereg_kind_name(enum onereg_kind kind)
{
	static const char *const names[] = {
		[ONEREG_KIND_NONE] = "",
		[ONEREG_KIND_LOST] = "lost",
		[ONEREG_KIND_MISSING] = "missing",
		[ONEREG_KIND_INVARIANT] = "invariant",
		[ONEREG_KIND_LIMIT] = "limit",
		[ONEREG_KIND_NOT_WRITABLE] = "not-writable",
		[ONEREG_KIND_STARTED] = "started",
		[ONEREG_KIND_DISAGREES] = "disagrees",
	};

	return names[kind];
}

const char *onereg_field_name(uint64_t id, unsigned int bit)
{
	const struct onereg_move *move = onereg_find_move(id);

	if (move->identifies == ONEREG_IDENTIFIES_NOTHING)
		return NULL;
	for (size_t i = 0; i < move->field_count; i++) {
		const struct onereg_id_field *field = &move->fields[i];

		if (bit >= field->lsb && bit < (unsigned int)field->lsb + field->width)
			return field->name;
	}
	return "reserved bits";
}

struct onereg_decision onereg_waive(struct onereg_decision decision,
				    const struct onereg_options *options)
{
	const bool is_refused = decision.verdict == ONEREG_VERDICT_REFUSE;
	bool is_waived = is_refused && (options->waived_kinds & ONEREG_WAIVE(decision.kind));

	if (!is_refused && decision.verdict != ONEREG_VERDICT_UNKNOWN)
		return decision;
	for (size_t i = 0; i < options->waived_count; i++)
		is_waived = is_waived || options->waived[i] == decision.id;
	if (!is_waived)
		return decision;
	decision.verdict = ONEREG_VERDICT_WAIVED;
	decision.has_value = false;
	decision.has_reads = false;
	return decision;
}

static void add(struct rows *rows, struct onereg_decision decision)
{
	rows->rows[rows->count++] = onereg_waive(decision, rows->options);
}

/* True if a save that is some of a vCPU's, or of a secondary one, leaves a register alone. */
static bool is_left(uint64_t id, const struct onereg_record *record,
		    const struct onereg_ends *ends)
{
	return (ends->partial && !record) || (ends->secondary && onereg_is_shared(id));
}

/* Decide about a register, if the save or the destination has it. */
static void decide_register(struct rows *rows, uint64_t id, const struct onereg_ends *ends)
{
	const struct onereg_record *record = onereg_find_record(&ends->index, id);
	const struct onereg_present *held = onereg_find_held(&ends->there, id);

	if (is_left(id, record, ends))
		return;
	if (record && held)
		add(rows, onereg_written(id, record->value, ends));
	else if (record)
		add(rows, onereg_in_the_save_alone(id, record->value, ends));
	else if (held)
		add(rows, onereg_there_alone(id, ends));
}

/* Registers that the spec does not know, by their ids: the save's and the destination's merged. */
static void decide_unknown(struct rows *rows, const struct onereg_ends *ends)
{
	const struct onereg_index *index = &ends->index;
	const struct onereg_there *there = &ends->there;

	for (size_t i = 0, k = 0; i < index->count || k < there->count;) {
		uint64_t id = i < index->count ? index->records[i].id : UINT64_MAX;

		if (k < there->count && there->held[k].id < id)
			id = there->held[k].id;
		i += i < index->count && index->records[i].id == id;
		k += k < there->count && there->held[k].id == id;
		if (!onereg_find_id(&onereg_arm64, id))
			decide_register(rows, id, ends);
	}
}

/* Refuse a register that the VM has once, and of which two saves have different values. */
static void check_shared(struct rows *rows, uint64_t id, const struct onereg_ends *ends,
			 const struct onereg_ends *first)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);
	const struct onereg_record *record = onereg_find_record(&ends->index, id);
	const struct onereg_record *other = onereg_find_record(&first->index, id);

	if (!(reg->flags & ONEREG_VM) || (reg->flags & ONEREG_VOLATILE) ||
	    (!record && !onereg_find_held(&ends->there, id)))
		return;
	if ((!record && !other) ||
	    (record && other && !memcmp(record->value, other->value, record->size)))
		return;
	add(rows, onereg_refusal(id, ONEREG_KIND_DISAGREES,
				 "the VM has one value, and the saves of its vCPUs differ"));
}

int onereg_decide_ends(const struct onereg_operation *op, const struct onereg_ends *ends,
		       const struct onereg_ends *first, struct onereg_decision **rows, size_t *count)
{
	const struct onereg_table *table = &onereg_arm64;
	struct rows found = { .options = ends->options };
	size_t most = ends->index.count + ends->there.count;

	/* A secondary vCPU has no other decision on a register that it shares than a refusal. */
	found.rows = calloc(most + 1, sizeof(*found.rows));
	if (!found.rows)
		return onereg_op_fail(op, -ENOMEM, "decisions", NULL);
	for (size_t i = 0; first && i < table->register_count; i++)
		check_shared(&found, table->order[i], ends, first);
	for (size_t i = 0; i < table->register_count; i++)
		decide_register(&found, table->order[i], ends);
	decide_unknown(&found, ends);
	*rows = found.rows;
	*count = found.count;
	return 0;
}
