/* SPDX-License-Identifier: 0BSD */
/*
 * The known facts about the two ends of a move, and the rules about them; no VMM needs this.
 * Edited in templates/c/onereg_ends.h; `onereg generate` copies it.
 */
#ifndef ONEREG_ENDS_H
#define ONEREG_ENDS_H

#include "onereg_decision.h"
#include "onereg_internal.h"
#include "onereg_moves.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Records by id. */
struct onereg_index {
	struct onereg_record *records;
	size_t count;
};

/* A register that the destination will list. */
struct onereg_present {
	uint64_t id;
	bool known;			/* what it holds */
	bool uncertain;			/* it may be listed or not, both of which are decided */
	bool gone;			/* uncertain, and decided as not listed */
	uint8_t value[ONEREG_MAX_SIZE];
};

/* All of them, by id. */
struct onereg_there {
	struct onereg_present *held;
	size_t count;
};

/* The answer of a scratch vCPU to a saved value. */
struct onereg_attempt {
	uint64_t id;
	bool taken;
	uint64_t held;			/* what the register held afterwards */
	uint64_t fields;		/* bits of the fields that are refused by themselves */
};

/* A scratch vCPU. */
struct onereg_trial {
	struct onereg_operation op;
	struct onereg_attempt *attempts;
	size_t count;
	struct onereg_id_list listed;	/* in the end */
};

/* The number that the guest has in a register of up to 8 bytes; false: not known. */
typedef bool (*onereg_lookup)(const void *ctx, uint64_t id, uint64_t *number);

/* A vCPU on its way. */
struct onereg_ends {
	onereg_lookup saved;		/* the value in the save */
	const void *ctx;
	uint32_t source;		/* ONEREG_RELEASE of the kernel that it was saved on, or 0 */
	uint32_t kernel;		/* of the destination's */
	const struct onereg_options *options;
	struct onereg_index index;	/* the save */
	struct onereg_there there;
	const struct onereg_attempt *attempts;
	size_t attempt_count;
	bool partial;			/* what the save lacks keeps its value */
	bool secondary;			/* the registers of the VM are left alone */
	bool finalized;			/* the vector lengths are settled */
};

/* The answer to whether the guest can reach a register. */
enum onereg_reach {
	ONEREG_REACH_NONE,
	ONEREG_REACH_SOME,
	ONEREG_REACH_UNKNOWN,
};

/* The state that a kernel makes of a value that it takes. */
struct onereg_holding {
	uint64_t value;			/* as it is held */
	uint64_t computed;		/* bits that the kernel finds out when it is asked */
	const char *unsure;		/* why that cannot be said, or NULL */
};

/* ---- onereg_ends.c ---- */

/* The row of a register; all zeros where the tables have none. */
const struct onereg_move *onereg_find_move(uint64_t id);

/* ONEREG_RELEASE of a release as `uname -r` has it; a series stands for its last; 0: it is none. */
uint32_t onereg_parse_release(const char *text);

bool onereg_within(uint32_t kernel, uint32_t since, uint32_t until);

/* The number in a field of a register's value. */
uint64_t onereg_field_of(const struct onereg_bitfield *field, uint64_t value);

/* By the ID registers that saved has. */
enum onereg_reach onereg_reach(uint64_t id, onereg_lookup saved, const void *ctx);

const struct onereg_record *onereg_find_record(const struct onereg_index *index, uint64_t id);

/* The register as the destination will have it; NULL: it will not list it. */
const struct onereg_present *onereg_find_held(const struct onereg_there *there, uint64_t id);

/* True if the release of the destination, which is not known, decides whether an ID register hides it. */
bool onereg_is_dated(const struct onereg_ends *ends, uint64_t id);

/* The number that the destination holds in a register of up to 8 bytes; false: not known. */
bool onereg_own(const struct onereg_ends *ends, uint64_t id, uint64_t *number);

/* True if all vCPUs of a VM have one value of a register. */
bool onereg_is_shared(uint64_t id);

/* ---- onereg_holding.c ---- */

struct onereg_holding onereg_hold(uint64_t id, uint64_t value, const struct onereg_ends *ends);

/* The bits that no kernel stores, whatever is written. */
uint64_t onereg_stateless(uint64_t id);

/* The bits that some rule of the destination's release may hold otherwise. */
uint64_t onereg_touched(uint64_t id, const struct onereg_ends *ends);

/* ---- onereg_absence.c, onereg_writing.c, onereg_identification.c: the rules ---- */

struct onereg_decision onereg_answer(uint64_t id, enum onereg_verdict verdict, const char *reason);
struct onereg_decision onereg_refusal(uint64_t id, enum onereg_kind kind, const char *reason);

/* A register whose value is written, or may be; value counts up to 8 bytes. */
struct onereg_decision onereg_with_value(uint64_t id, enum onereg_verdict verdict,
					 const char *reason, uint64_t value);

/* Decide a register that the destination does not list. */
struct onereg_decision onereg_in_the_save_alone(uint64_t id, const void *value,
						const struct onereg_ends *ends);

/* Decide a register that the save lacks. */
struct onereg_decision onereg_there_alone(uint64_t id, const struct onereg_ends *ends);

/* Decide a register that both have. */
struct onereg_decision onereg_written(uint64_t id, const void *value,
				      const struct onereg_ends *ends);

/* Decide a value of up to 8 bytes that the destination does not hold yet. */
struct onereg_decision onereg_written_value(uint64_t id, uint64_t value,
					    const struct onereg_ends *ends);

/* Decide an identification register whose value differs, by the policy of the release. */
struct onereg_decision onereg_identified(uint64_t id, uint64_t value, enum onereg_write write,
					 const struct onereg_ends *ends);

/* ---- onereg_deciding.c ---- */

/* The decision, waived where the caller allows it. */
struct onereg_decision onereg_waive(struct onereg_decision decision,
				    const struct onereg_options *options);

/*
 * The decisions about a vCPU, in the order of a restore, into memory that the caller frees.  first
 * is the first vCPU of the VM, or NULL for that one.
 */
int onereg_decide_ends(const struct onereg_operation *op, const struct onereg_ends *ends,
		       const struct onereg_ends *first, struct onereg_decision **rows,
		       size_t *count);

/* ---- onereg_trial.c ---- */

/* Write the identification registers of a save to the scratch vCPU. */
int onereg_try(struct onereg_trial *trial, const struct onereg_index *index, bool secondary);

void onereg_end_trial(struct onereg_trial *trial);

/* ---- onereg_survey.c ---- */

/* Checked records by id, in memory that the caller frees. */
int onereg_index_records(const struct onereg_operation *op, const void *records, size_t length,
			 size_t count, struct onereg_index *index);

/*
 * Find out what the vCPU of op will list and hold; nothing is written to it.  ends has the save and
 * the options; trial may be NULL.
 */
int onereg_survey(const struct onereg_operation *op, struct onereg_ends *ends,
		  struct onereg_trial *trial);

void onereg_end_survey(struct onereg_ends *ends);

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_ENDS_H */
