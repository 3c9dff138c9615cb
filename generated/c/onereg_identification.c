// SPDX-License-Identifier: 0BSD
/*
 * Registers that may be lowered until a vCPU has run; see onereg_ends.h.
 * Edited in templates/c/onereg_identification.c; `onereg generate` copies it.
 */

#include "onereg_ends.h"

static const char no_masks[] = "neither a scratch vCPU nor the writable masks are given";

/* Bits in which the save and the destination differ, by what is to be said of them. */
struct differences {
	uint64_t all;
	uint64_t fixed;		/* not writable */
	uint64_t above;		/* more than the host has */
	uint64_t unordered;	/* values without an order */
};

static uint64_t mask_of(const struct onereg_id_field *field)
{
	return ((1ULL << field->width) - 1) << field->lsb;
}

/* The writable bits: the word of KVM_ARM_FEATURE_ID_RANGE_IDX; none of other registers. */
static uint64_t writable(uint64_t id, const uint64_t *masks)
{
	uint64_t op0 = id >> 14 & 3, op1 = id >> 11 & 7, crn = id >> 7 & 0xf, crm = id >> 3 & 0xf;

	if ((id >> 16 & 0xfff) != 0x13 || op0 != 3 || (op1 != 0 && op1 != 1 && op1 != 3) || crn ||
	    crm > 7)
		return 0;
	return masks[(op1 - (op1 == 3)) << 6 | crm << 3 | (id & 7)];
}

/* Sort the bits of a field, or of none, in which two values differ. */
static void sort(struct differences *found, uint64_t mask, bool is_above, bool is_ordered,
		 uint64_t fixed)
{
	found->all |= mask;
	if (mask & fixed)
		found->fixed |= mask;
	if (is_above)
		found->above |= mask;
	else if (!is_ordered)
		found->unordered |= mask;
}

/* By the Arm ARM's principles of the ID scheme: a lower value promises less. */
static struct differences compare(const struct onereg_move *move, uint64_t value, uint64_t own,
				  uint64_t fixed)
{
	struct differences found = { 0 };
	uint64_t rest = value ^ own;

	for (size_t i = 0; i < move->field_count; i++) {
		const struct onereg_id_field *field = &move->fields[i];
		const uint64_t mask = mask_of(field);
		const uint64_t top = field->sign == ONEREG_SIGN_SIGNED ? 1ULL << (field->width - 1) : 0;
		const uint64_t saved = (value & mask) >> field->lsb;
		const uint64_t there = (own & mask) >> field->lsb;
		const bool is_ordered = field->sign != ONEREG_SIGN_NONE;

		if (!(rest & mask))
			continue;
		rest &= ~mask;
		sort(&found, mask, is_ordered && (saved ^ top) > (there ^ top), is_ordered, fixed);
	}
	if (rest)
		sort(&found, rest, value & rest & ~own, false, fixed);
	return found;
}

static struct onereg_decision with_fields(struct onereg_decision decision, uint64_t fields)
{
	decision.fields = fields;
	return decision;
}

static struct onereg_decision fields(uint64_t id, uint64_t value, const struct onereg_ends *ends)
{
	const struct onereg_options *options = ends->options;
	const bool has_masks = options->masks;
	struct differences differ;
	uint64_t own;

	if (!onereg_own(ends, id, &own) || (options->lowered && !has_masks))
		return onereg_with_value(id, ONEREG_VERDICT_UNKNOWN, no_masks, value);
	differ = compare(onereg_find_move(id), value, own,
			 has_masks ? ~writable(id, options->masks) : 0);
	if (differ.fixed)
		return with_fields(onereg_refusal(id, ONEREG_KIND_NOT_WRITABLE,
						  "this kernel does not let it be written"), differ.fixed);
	if (differ.above && !options->lowered)
		return with_fields(onereg_refusal(id, ONEREG_KIND_LIMIT, "it is more than the host has"),
				   differ.above);
	if (options->lowered)
		return with_fields(onereg_with_value(id, ONEREG_VERDICT_UNKNOWN,
						     "what the host has is not known, as the destination "
						     "has been lowered", value), differ.all);
	if (!has_masks)
		return with_fields(onereg_with_value(id, ONEREG_VERDICT_UNKNOWN, no_masks, value), differ.all);
	if (differ.unordered)
		return with_fields(onereg_with_value(id, ONEREG_VERDICT_UNKNOWN, "its values have no order",
						     value), differ.unordered);
	return with_fields(onereg_with_value(id, ONEREG_VERDICT_WRITE, "it is lowered", value), differ.all);
}

static struct onereg_decision services(uint64_t id, uint64_t value)
{
	const struct onereg_move *move = onereg_find_move(id);
	uint64_t known = 0;

	for (size_t i = 0; i < move->field_count; i++)
		known |= mask_of(&move->fields[i]);
	if (value & ~known)
		return onereg_refusal(id, ONEREG_KIND_LIMIT,
				      "it has services that no kernel of the spec has");
	return onereg_with_value(id, ONEREG_VERDICT_WRITE, "the kernel has these services", value);
}

struct onereg_decision onereg_identified(uint64_t id, uint64_t value, enum onereg_write write,
					 const struct onereg_ends *ends)
{
	if (ends->options->started && write == ONEREG_WRITE_ID)
		return onereg_refusal(id, ONEREG_KIND_STARTED, "a vCPU of the destination has run, after "
							  "which only its own value is taken");
	switch (onereg_find_move(id)->identifies) {
	case ONEREG_IDENTIFIES_SERVICES:
		return services(id, value);
	case ONEREG_IDENTIFIES_SLOTS:
		if (value)
			return onereg_refusal(id, ONEREG_KIND_INVARIANT, "only zero and the destination's own "
								    "value are taken");
		return onereg_with_value(id, ONEREG_VERDICT_WRITE, "it may be made zero", value);
	case ONEREG_IDENTIFIES_IMPLEMENTATION:
		if (ends->options->writable_implementation)
			return onereg_with_value(id, ONEREG_VERDICT_WRITE,
						 "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS is enabled", value);
		return onereg_refusal(id, ONEREG_KIND_INVARIANT,
				      "only the destination's own value is taken without "
				      "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS");
	default:
		return fields(id, value, ends);
	}
}
