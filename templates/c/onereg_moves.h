/* SPDX-License-Identifier: 0BSD */
/*
 * The facts that decide a move of a vCPU.
 * Edited in templates/c/onereg_moves.h; `onereg generate` copies it.
 *
 * They are the meaning of a register that a kernel or a vCPU lacks, and the bits that KVM takes and
 * then alters.  Data only; onereg_moves.c has the tables.
 */
#ifndef ONEREG_MOVES_H
#define ONEREG_MOVES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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

/* One register whose absence, limit or altered bits the spec describes. */
struct onereg_move {
	uint64_t id;
	enum onereg_absent absent;
	bool limit;				/* no greater number than a fresh vCPU's is taken */
	const struct onereg_value_since *values;	/* by release, ascending */
	size_t value_count;
	const struct onereg_where *unreachable;	/* out of the guest's reach where all of them hold */
	size_t unreachable_count;
	const struct onereg_change *changes;
	size_t change_count;
};

extern const struct onereg_move onereg_arm64_moves[];	/* by id, ascending */
extern const size_t onereg_arm64_move_count;

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_MOVES_H */
