/* SPDX-License-Identifier: 0BSD */
/*
 * The facts that decide a move of a vCPU: what it means that a kernel or a vCPU lacks a register,
 * which bits KVM takes and then holds otherwise, and the fields of ID registers.  Data only;
 * onereg_moves.c has the tables.
 * Edited in templates/c/onereg_moves.h; `onereg generate` copies it.
 */
#ifndef ONEREG_MOVES_H
#define ONEREG_MOVES_H

#include "onereg.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A kernel release as a number that compares; 0 leaves a side open. */
#define ONEREG_RELEASE(major, minor, stable) \
	(((uint32_t)(major) << 24) | ((uint32_t)(minor) << 16) | (uint32_t)(stable))

/* A field of a register of up to 64 bits. */
struct onereg_bitfield {
	uint64_t id;		/* the register's; 0: no field */
	uint8_t lsb;
	uint8_t width;
};

/* A condition: a field of up to 4 bits has one of some values. */
struct onereg_where {
	struct onereg_bitfield field;
	uint16_t values;	/* bit n: the value n is one of them */
};

/* The value that a kernel without a register behaves as if it held. */
struct onereg_value_since {
	uint32_t since;		/* ONEREG_RELEASE, the first release of which it is true */
	uint64_t value;
};

/* The meaning of a register's absence. */
enum onereg_absent {
	ONEREG_ABSENT_UNSAID,	/* every kernel of the spec has it */
	ONEREG_ABSENT_KNOWN,	/* values, unreachable or both tell it */
	ONEREG_ABSENT_HOST,	/* a kernel without it has the host's value, which nobody can set */
	ONEREG_ABSENT_NOTHING,	/* nothing may be assumed: its loss is a refusal */
};

/* The values that a rule is about. */
enum onereg_takes {
	ONEREG_TAKES_ANY,
	ONEREG_TAKES_HOST,	/* the host CPU's value of the bits, which KVM hides */
	ONEREG_TAKES_ABOVE,	/* a value greater than the destination's own */
	ONEREG_TAKES_NUMBER,	/* this number */
};

/* The value of the bits after the write. */
enum onereg_held {
	ONEREG_HELD_ZERO,
	ONEREG_HELD_ONE,
	ONEREG_HELD_OWN,	/* the destination's value before the write */
	ONEREG_HELD_COMPUTED,	/* a value that KVM computes at each read */
};

/* Bits that KVM takes and then alters. */
struct onereg_change {
	uint64_t mask;
	uint32_t since, until;			/* ONEREG_RELEASE, both inclusive, or 0; a whole
						 * series ends with the stable number 65535 */
	enum onereg_takes takes;
	uint64_t number;			/* for ONEREG_TAKES_NUMBER, shifted to bit 0 */
	enum onereg_held held;
	struct onereg_bitfield counters;	/* only the bits from the number in this field on */
	const struct onereg_where *when;	/* fields of the destination, all of which hold */
	size_t when_count;
};

/* How some releases take a write of a register. */
struct onereg_policy {
	uint32_t since, until;		/* ONEREG_RELEASE, as those of struct onereg_change */
	enum onereg_write write;
};

/* The values that KVM takes for a register of ONEREG_WRITE_ID, beside what it has. */
enum onereg_identifies {
	ONEREG_IDENTIFIES_NOTHING,
	ONEREG_IDENTIFIES_FIELDS,		/* fields that are not above the host's */
	ONEREG_IDENTIFIES_SERVICES,		/* any of the bits that are fields */
	ONEREG_IDENTIFIES_SLOTS,		/* zero */
	ONEREG_IDENTIFIES_IMPLEMENTATION,	/* any, with KVM_CAP_ARM_WRITABLE_IMP_ID_REGS */
};

/* How the values of a field are ordered: a lower one promises less. */
enum onereg_sign {
	ONEREG_SIGN_NONE,		/* they are not */
	ONEREG_SIGN_UNSIGNED,
	ONEREG_SIGN_SIGNED,
};

/* A field of a register that says what a vCPU has. */
struct onereg_id_field {
	const char *name;
	uint8_t lsb;
	uint8_t width;
	enum onereg_sign sign;
};

/* Bits that are all zero only where the host's field is not zero. */
struct onereg_promise {
	uint64_t bits;
	struct onereg_bitfield host;
};

/* One register of which there is something to say. */
struct onereg_move {
	uint64_t id;
	enum onereg_absent absent;
	bool limit;				/* no greater number than a fresh vCPU's is taken */
	const struct onereg_value_since *values;	/* by release, ascending */
	size_t value_count;
	const struct onereg_where *unreachable;	/* out of the guest's reach where all of them hold */
	size_t unreachable_count;
	bool hidden;				/* not listed where it is out of reach, */
	uint32_t hidden_since;			/* from this release on */
	const struct onereg_change *changes;
	size_t change_count;
	const struct onereg_policy *policies;	/* where not all releases have that of the register */
	size_t policy_count;
	enum onereg_identifies identifies;
	const struct onereg_id_field *fields;	/* high to low */
	size_t field_count;
	uint64_t settable;			/* bits that a value may have, where it promises something */
	const struct onereg_promise *promises;
	size_t promise_count;
};

extern const struct onereg_move onereg_arm64_moves[];	/* by id, ascending */
extern const size_t onereg_arm64_move_count;

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_MOVES_H */
