/* SPDX-License-Identifier: 0BSD */
/*
 * Saved vCPUs and the vCPUs that they go to: what becomes of each register is decided before
 * anything is written.
 * Edited in templates/c/onereg_decision.h; `onereg generate` copies it.
 *
 * For a VM with two vCPUs, each fresh from KVM_ARM_VCPU_INIT with the features that it had:
 *
 *	struct onereg_incoming incoming[] = {
 *		{ .io = &io[0], .save = save[0], .length = length[0] },
 *		{ .io = &io[1], .save = save[1], .length = length[1] },
 *	};
 *	struct onereg_options options = { .scratch = &scratch };
 *
 *	onereg_restore_all(incoming, 2, &options, &decisions, &error);
 *
 * onereg_decide() is the same without a write.
 */
#ifndef ONEREG_DECISION_H
#define ONEREG_DECISION_H

#include "onereg.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The treatment of one register. */
enum onereg_verdict {
	/* The destination holds the value already; nothing is written. */
	ONEREG_VERDICT_SAME,
	/* Listed there, and the kernel takes the value. */
	ONEREG_VERDICT_WRITE,
	/* Not in the save; the destination's own value is what absence means, and stays. */
	ONEREG_VERDICT_KEEP,
	/* Not in the save; the value that absence means is written over the destination's own. */
	ONEREG_VERDICT_RESET,
	/* Not listed there, and out of the guest's reach, or its value is what absence means. */
	ONEREG_VERDICT_DROP,
	/* The kernel takes the value and holds another, in a way that the tables explain. */
	ONEREG_VERDICT_CHANGED,
	/* Would be refused or lost, and the caller allows it; nothing is written. */
	ONEREG_VERDICT_WAIVED,
	/* Stands in the way of the move. */
	ONEREG_VERDICT_REFUSE,
	/* The known facts do not decide; never counted as yes. */
	ONEREG_VERDICT_UNKNOWN,
};

/* Why a register is refused: what a caller may waive for all registers at once. */
enum onereg_kind {
	ONEREG_KIND_NONE,
	/* The destination does not list it, and its value matters to the guest. */
	ONEREG_KIND_LOST,
	/* The save lacks it, and nothing says what the destination should hold. */
	ONEREG_KIND_MISSING,
	/* The destination takes its own value only. */
	ONEREG_KIND_INVARIANT,
	/* Some bits or a field are more than the destination has. */
	ONEREG_KIND_LIMIT,
	/* A field that differs is not one that this kernel lets be written. */
	ONEREG_KIND_NOT_WRITABLE,
	/* A vCPU of the destination has run, or is finalized, which settles it. */
	ONEREG_KIND_STARTED,
	/* Two vCPUs of the VM have been saved with different values of what they share. */
	ONEREG_KIND_DISAGREES,
};

/* The verdict about one register. */
struct onereg_decision {
	size_t vcpu;			/* which of the incoming ones */
	uint64_t id;
	const char *name;		/* the architecture's; NULL: onereg does not know it */
	enum onereg_verdict verdict;
	enum onereg_kind kind;		/* of a refusal, and of one that is waived */
	const char *reason;		/* a phrase: what decided */
	bool has_value;			/* value is written; that of the save where the register
					 * is wider than 8 bytes */
	uint64_t value;
	bool has_reads;			/* of ONEREG_VERDICT_CHANGED: it reads as this then, but for */
	uint64_t reads;
	uint64_t computed;		/* the bits that the kernel finds out when it is asked */
	uint64_t fields;		/* bits of the fields that decided, of an ID register */
};

/* Decisions in the caller's memory. */
struct onereg_decisions {
	struct onereg_decision *rows;
	size_t capacity;		/* rows there is room for */
	size_t count;			/* rows that there are, or would be */
};

/* One vCPU of a VM that moves. */
struct onereg_incoming {
	const struct onereg_io *io;	/* the vCPU to restore into */
	const void *save;		/* what onereg_save() has read */
	size_t length;
	bool bare;			/* save is bare records: a register that they lack keeps
					 * its value, see onereg_restore_records() */
};

/* Words of KVM_ARM_GET_REG_WRITABLE_MASKS, KVM_ARM_FEATURE_ID_RANGE_SIZE of <asm/kvm.h>. */
#define ONEREG_MASKS (3 * 8 * 8)

/* Facts about the destination that the caller knows, and waivers; all zeros is a good start. */
struct onereg_options {
	/*
	 * A vCPU of another VM of the same configuration, on which identification registers are
	 * tried.  It is good for nothing else afterwards.
	 */
	const struct onereg_io *scratch;
	const uint64_t *masks;		/* ONEREG_MASKS words, see onereg_kvm_masks(), or NULL */
	const char *kernel;		/* the destination's release, as `uname -r`; NULL: that
					 * of io->origin */
	bool lowered;			/* the VMM has lowered ID registers of the destination: what
					 * they hold is not all that the host has */
	bool started;			/* a vCPU of the destination's VM has run */
	bool writable_implementation;	/* KVM_CAP_ARM_WRITABLE_IMP_ID_REGS is enabled */
	const uint64_t *waived;		/* ids of registers that may be refused, lost or not known */
	size_t waived_count;
	unsigned int waived_kinds;	/* ONEREG_WAIVE() of kinds, every refusal of which is allowed */
};

#define ONEREG_WAIVE(kind) (1U << (kind))

/*
 * The decision alone.  Nothing is written but to the scratch vCPU.  A vCPU with SVE must have been
 * finalized, or there must be a scratch vCPU: KVM tells no list before.
 *
 * There is a row for each register of a save and of its vCPU, in the order of a restore, vCPU by
 * vCPU; of registers that the VM has once only with the first, and with a later one where its save
 * has another value.  options may be NULL.  Memory is allocated and freed.
 *
 * -E2BIG: decisions is too small; decisions->count is the number of rows.
 * -EBADMSG, -EOPNOTSUPP: as onereg_read_save().
 *
 * A refusal is no error here: look for ONEREG_VERDICT_REFUSE and ONEREG_VERDICT_UNKNOWN.
 */
int onereg_decide(const struct onereg_incoming *incoming, size_t count,
		  const struct onereg_options *options, struct onereg_decisions *decisions,
		  struct onereg_error *error);

/*
 * Restore all vCPUs of a VM.  What becomes of each register of each is decided before anything is
 * written.  Then vector lengths are written and the vCPUs finalized, the identification registers
 * are written, and the lists are taken again; then all other registers, in the order of this
 * version's spec; then each value is read back.  The registers that the VM has once are written to
 * the first vCPU.
 *
 * A vCPU with SVE that has not been finalized is finalized before the decision where there is no
 * scratch vCPU.
 *
 * decisions tells what was done, or why nothing was; it may be NULL, as options may.
 *
 * -ECANCELED: registers stand in the way; error->names has the first, decisions all.  Nothing has
 * been written.
 * -EIO: KVM lists other registers than was decided, or holds other values; error->names.
 * -E2BIG, -EBADMSG, -EOPNOTSUPP: as onereg_decide(); nothing has been written.
 */
int onereg_restore_all(const struct onereg_incoming *incoming, size_t count,
		       const struct onereg_options *options, struct onereg_decisions *decisions,
		       struct onereg_error *error);

/* "same", "write", "keep", "reset", "drop", "changed", "waived", "refuse", "unknown". */
const char *onereg_verdict_name(enum onereg_verdict verdict);

/* "lost", "missing", "invariant", "limit", "not-writable", "started", "disagrees"; "": none. */
const char *onereg_kind_name(enum onereg_kind kind);

/*
 * The name of the field of a register that has this bit, as "CCIDX"; "reserved bits" where none
 * has, NULL of a register without fields of identification.
 */
const char *onereg_field_name(uint64_t id, unsigned int bit);

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_DECISION_H */
