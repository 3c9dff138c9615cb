// SPDX-License-Identifier: 0BSD
/*
 * Registers that both ends of a move have: does the kernel take the value?  See onereg_ends.h.
 * Edited in templates/c/onereg_writing.c; `onereg generate` copies it.
 */

#include "onereg_ends.h"

#include <string.h>

#include "onereg_ids.h"

/* Policies of which a register has one in each release. */
#define POLICIES (ONEREG_WRITE_IGNORED + 1)

/* 64-bit words of SVE_VLS. */
#define LENGTH_WORDS 8
#define WORD_BITS 64

/* The longest vector of the architecture is 2048 bits. */
#define MOST_QUADWORDS 16

/* ---- Answers ---- */

struct onereg_decision onereg_answer(uint64_t id, enum onereg_verdict verdict, const char *reason)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);
	const struct onereg_decision decision = {
		.id = id,
		.name = reg ? reg->name : NULL,
		.verdict = verdict,
		.reason = reason,
	};

	return decision;
}

struct onereg_decision onereg_refusal(uint64_t id, enum onereg_kind kind, const char *reason)
{
	struct onereg_decision decision = onereg_answer(id, ONEREG_VERDICT_REFUSE, reason);

	decision.kind = kind;
	return decision;
}

struct onereg_decision onereg_with_value(uint64_t id, enum onereg_verdict verdict,
					 const char *reason, uint64_t value)
{
	struct onereg_decision decision = onereg_answer(id, verdict, reason);

	decision.has_value = true;
	decision.value = value;
	return decision;
}

static struct onereg_decision with_reads(struct onereg_decision decision, uint64_t reads,
					 uint64_t computed)
{
	decision.has_reads = true;
	decision.reads = reads;
	decision.computed = computed;
	return decision;
}

static bool is_no(const struct onereg_decision *decision)
{
	return decision->verdict == ONEREG_VERDICT_REFUSE || decision->verdict == ONEREG_VERDICT_UNKNOWN;
}

/* ---- Policies ---- */

/* Decide a value that promises something of the host (arch/arm64/kvm/sys_regs.c, set_clidr). */
static struct onereg_decision promised(uint64_t id, uint64_t value, const struct onereg_ends *ends)
{
	const struct onereg_move *move = onereg_find_move(id);

	if (value & ~move->settable)
		return onereg_refusal(id, ONEREG_KIND_NOT_WRITABLE, "it has reserved bits");
	for (size_t i = 0; i < move->promise_count; i++) {
		const struct onereg_promise *promise = &move->promises[i];
		uint64_t own;

		if (value & promise->bits)
			continue;
		if (!onereg_own(ends, promise->host.id, &own))
			return onereg_with_value(id, ONEREG_VERDICT_UNKNOWN,
						 "it promises what the host is not known to have", value);
		if (!onereg_field_of(&promise->host, own))
			return onereg_refusal(id, ONEREG_KIND_LIMIT,
					      "it promises what the host does not have");
	}
	return onereg_with_value(id, ONEREG_VERDICT_WRITE, "the kernel takes the value", value);
}

static struct onereg_decision by_policy(uint64_t id, uint64_t value, enum onereg_write write,
					const struct onereg_ends *ends)
{
	uint64_t own = 0;
	bool is_known = onereg_own(ends, id, &own);
	struct onereg_decision decision;

	/* Before 6.5 KVM checks the fields of some identification registers at any time. */
	if (write == ONEREG_WRITE_ID ||
	    (write == ONEREG_WRITE_CHECKED &&
	     onereg_find_move(id)->identifies == ONEREG_IDENTIFIES_FIELDS))
		return onereg_identified(id, value, write, ends);
	if (write == ONEREG_WRITE_CHECKED && onereg_find_move(id)->promise_count)
		return promised(id, value, ends);
	switch (write) {
	case ONEREG_WRITE_IGNORED:
		decision = onereg_with_value(id, ONEREG_VERDICT_CHANGED,
					     "the kernel takes any value and ignores it", value);
		return is_known ? with_reads(decision, own, 0) : decision;
	case ONEREG_WRITE_INVARIANT:
		if (!is_known)
			return onereg_with_value(id, ONEREG_VERDICT_UNKNOWN, "only the destination's own value is "
								     "taken, which is not known", value);
		return onereg_refusal(id, ONEREG_KIND_INVARIANT, "only the destination's own value is taken");
	default:
		return onereg_with_value(id, ONEREG_VERDICT_WRITE, "the kernel takes the value", value);
	}
}

/* The policies that the destination may have: a bit for each. */
static unsigned int policies(uint64_t id, const struct onereg_ends *ends)
{
	const struct onereg_move *move = onereg_find_move(id);
	unsigned int found = 0;

	for (size_t i = 0; i < move->policy_count; i++) {
		const struct onereg_policy *policy = &move->policies[i];

		if (!ends->kernel || onereg_within(ends->kernel, policy->since, policy->until))
			found |= 1U << policy->write;
	}
	return found ? found : 1U << onereg_find_id(&onereg_arm64, id)->write;
}

/* Decide whether the kernel takes the bits that it would hold of a value. */
static struct onereg_decision taken(uint64_t id, uint64_t value, const struct onereg_ends *ends)
{
	const unsigned int possible = policies(id, ends);
	struct onereg_decision decision = { 0 };
	bool is_first = true;
	uint64_t own;

	if (onereg_own(ends, id, &own) && own == value)
		return onereg_with_value(id, ONEREG_VERDICT_WRITE, "the destination holds the value", value);
	for (unsigned int write = 0; write < POLICIES; write++) {
		struct onereg_decision next;

		if (!(possible >> write & 1))
			continue;
		next = by_policy(id, value, (enum onereg_write)write, ends);
		if (!is_first && next.verdict != decision.verdict)
			return onereg_with_value(id, ONEREG_VERDICT_UNKNOWN, "whether it may be written depends on "
								     "the kernel's release", value);
		if (is_first)
			decision = next;
		is_first = false;
	}
	return decision;
}

/* ---- A scratch vCPU ---- */

static const struct onereg_attempt *find_attempt(uint64_t id, uint64_t value,
						 const struct onereg_ends *ends)
{
	uint64_t saved;

	if (!ends->saved(ends->ctx, id, &saved) || saved != value)
		return NULL;
	for (size_t i = 0; i < ends->attempt_count; i++) {
		if (ends->attempts[i].id == id)
			return &ends->attempts[i];
	}
	return NULL;
}

/* Decide a value that was written to a scratch vCPU. */
static struct onereg_decision tried(uint64_t id, uint64_t value,
				    const struct onereg_attempt *attempt,
				    const struct onereg_ends *ends)
{
	struct onereg_decision decision;

	if (!attempt->taken) {
		decision = taken(id, value, ends);
		decision = onereg_refusal(id, decision.kind ? decision.kind : ONEREG_KIND_NOT_WRITABLE,
					  "a scratch vCPU does not take it");
		decision.fields = attempt->fields;
		return decision;
	}
	if (attempt->held == value)
		return onereg_with_value(id, ONEREG_VERDICT_WRITE, "a scratch vCPU takes it", value);
	if ((attempt->held ^ value) & ~onereg_touched(id, ends))
		return onereg_with_value(id, ONEREG_VERDICT_UNKNOWN, "a scratch vCPU takes it and holds another "
							     "value, which no table explains", value);
	decision = onereg_with_value(id, ONEREG_VERDICT_CHANGED,
				     "a scratch vCPU takes it and changes some bits", value);
	return with_reads(decision, attempt->held, 0);
}

/* ---- Values ---- */

struct onereg_decision onereg_written_value(uint64_t id, uint64_t value,
					    const struct onereg_ends *ends)
{
	const struct onereg_attempt *attempt = find_attempt(id, value, ends);
	const bool is_limited = onereg_find_move(id)->limit;
	struct onereg_decision decision;
	struct onereg_holding after;
	uint64_t own;

	if (attempt)
		return tried(id, value, attempt, ends);
	if (is_limited && !onereg_own(ends, id, &own))
		return onereg_with_value(id, ONEREG_VERDICT_UNKNOWN, "no more is taken than the host has, which "
							     "is not known", value);
	if (is_limited && value > own)
		return onereg_refusal(id, ONEREG_KIND_LIMIT, "it is more than the host has");
	after = onereg_hold(id, value, ends);
	if (after.unsure)
		return onereg_with_value(id, ONEREG_VERDICT_UNKNOWN, after.unsure, value);
	decision = taken(id, after.value, ends);
	if (is_no(&decision))
		return decision;
	decision.value = value;
	decision.fields = 0;
	if (decision.verdict == ONEREG_VERDICT_CHANGED || (after.value == value && !after.computed))
		return decision;
	decision.verdict = ONEREG_VERDICT_CHANGED;
	decision.reason = after.computed ? "the kernel takes the value and computes some bits" :
					   "the kernel takes the value and changes some bits";
	return with_reads(decision, after.value, after.computed);
}

/* Decide SVE_VLS: KVM takes the host's set, up to some largest length (kvm_arm64 set_sve_vls). */
static struct onereg_decision vector_lengths(uint64_t id, const void *value,
					     const struct onereg_present *held,
					     const struct onereg_ends *ends)
{
	uint64_t saved[LENGTH_WORDS];
	uint64_t own[LENGTH_WORDS];
	bool is_below = false;	/* below the word that has the largest length of the save */

	if (ends->finalized)
		return onereg_refusal(id, ONEREG_KIND_STARTED,
				      "the vCPU is finalized with other vector lengths");
	if (!held->known)
		return onereg_with_value(id, ONEREG_VERDICT_UNKNOWN,
					 "the host's vector lengths are not known", 0);
	memcpy(saved, value, sizeof(saved));
	memcpy(own, held->value, sizeof(own));
	for (size_t i = LENGTH_WORDS; i-- > 0;) {
		uint64_t lengths = is_below ? UINT64_MAX : 0;

		while (lengths < saved[i])
			lengths = lengths << 1 | 1;
		if (saved[i] != (own[i] & lengths))
			return onereg_refusal(id, ONEREG_KIND_LIMIT,
					      "they are not the host's vector lengths up to a largest one");
		is_below |= saved[i] != 0;
	}
	return onereg_with_value(id, ONEREG_VERDICT_WRITE,
				 "they are the host's vector lengths up to a largest one", 0);
}

/* The longest length of SVE_VLS, in quadwords. */
static size_t longest(const void *lengths)
{
	uint64_t words[LENGTH_WORDS];
	size_t quadwords = 0;

	memcpy(words, lengths, sizeof(words));
	for (size_t i = 0; i < LENGTH_WORDS; i++) {
		for (unsigned int bit = 0; bit < WORD_BITS; bit++) {
			if (words[i] >> bit & 1)
				quadwords = i * WORD_BITS + bit + 1;
		}
	}
	return quadwords;
}

/*
 * Decide a vector or predicate.  KVM takes bits beyond the vCPU's longest vector and drops them
 * (arch/arm64/kvm/guest.c, sve_reg_to_region).  The vCPU has the lengths of the save, if its host
 * has them.
 */
static struct onereg_decision vector(uint64_t id, const uint8_t *value,
				     const struct onereg_ends *ends)
{
	const struct onereg_present *own = onereg_find_held(&ends->there, ONEREG_ARM64_SVE_VLS);
	const struct onereg_record *saved = onereg_find_record(&ends->index, ONEREG_ARM64_SVE_VLS);
	const bool is_known = own && own->known;
	size_t quadwords = is_known ? longest(own->value) : 1;

	if (is_known && saved && longest(saved->value) < quadwords)
		quadwords = longest(saved->value);
	for (size_t i = onereg_size(id) / MOST_QUADWORDS * quadwords; i < onereg_size(id); i++) {
		if (!value[i])
			continue;
		if (!is_known)
			return onereg_with_value(id, ONEREG_VERDICT_UNKNOWN, "the host's vector lengths are not "
								     "known, and bits beyond them are lost", 0);
		return onereg_refusal(id, ONEREG_KIND_LIMIT,
				      "bits beyond the vCPU's vector length would be lost");
	}
	return onereg_with_value(id, ONEREG_VERDICT_WRITE, "the kernel takes the value", 0);
}

/*
 * Decide PSTATE.  Of the modes other than User mode KVM takes those in the Execution state of the
 * vCPU's EL1 (arch/arm64/kvm/guest.c, set_core_reg), which the destination's own mode tells.
 */
static struct onereg_decision process_state(uint64_t id, uint64_t value,
					    const struct onereg_present *held)
{
	const uint64_t own = held->known ? onereg_load_number(held->value, onereg_size(id)) : PSTATE_USR;
	const bool is_told = (value & PSTATE_M) != PSTATE_USR && (own & PSTATE_M) != PSTATE_USR;

	if (!is_told || !((value ^ own) & PSTATE_AARCH32))
		return onereg_with_value(id, ONEREG_VERDICT_WRITE, "the kernel takes the value", value);
	return onereg_refusal(id, ONEREG_KIND_INVARIANT,
			      value & PSTATE_AARCH32
				      ? "its mode is of AArch32 state: the vCPU needs KVM_ARM_VCPU_EL1_32BIT"
				      : "its mode is of AArch64 state: the vCPU has KVM_ARM_VCPU_EL1_32BIT");
}

struct onereg_decision onereg_written(uint64_t id, const void *value,
				      const struct onereg_ends *ends)
{
	const struct onereg_register *reg = onereg_find_id(&onereg_arm64, id);
	const struct onereg_present *held = onereg_find_held(&ends->there, id);
	const size_t size = onereg_size(id);
	const bool is_wide = size > sizeof(uint64_t);
	const uint64_t number = is_wide ? 0 : onereg_load_number(value, size);

	if (held->known && !memcmp(held->value, value, size) &&
	    !(reg && (reg->flags & ONEREG_VOLATILE)))
		return onereg_answer(id, ONEREG_VERDICT_SAME, "the destination holds the value");
	if (!held->known && onereg_is_dated(ends, id))
		return onereg_with_value(id, ONEREG_VERDICT_UNKNOWN, "whether its ID register brings it depends "
							     "on the kernel's release", number);
	if (!reg)
		return onereg_with_value(id, ONEREG_VERDICT_WRITE, "onereg does not know it; it is written last",
					 number);
	if (reg->write == ONEREG_WRITE_BEFORE_FINALIZE)
		return vector_lengths(id, value, held, ends);
	if (onereg_is_sve(id))
		return vector(id, value, ends);
	if (is_wide)
		return onereg_with_value(id, ONEREG_VERDICT_WRITE, "the kernel takes the value", 0);
	if (id == ONEREG_ARM64_PSTATE)
		return process_state(id, number, held);
	return onereg_written_value(id, number, ends);
}
