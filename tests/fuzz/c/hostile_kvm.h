/* SPDX-License-Identifier: MIT */
/*
 * A KVM that an input of a fuzzer describes: its registers, its values and its lies.
 *
 * An input is read from its beginning; behind its end all bytes are 0.
 */
#ifndef HOSTILE_KVM_H
#define HOSTILE_KVM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "onereg.h"

/* What is left of an input. */
struct input {
	const uint8_t *at;
	size_t left;
};

uint8_t take_u8(struct input *in);
uint16_t take_u16(struct input *in);
uint64_t take_u64(struct input *in);

/* The next 8 bytes, repeated until size bytes are full. */
void take_pattern(struct input *in, void *to, size_t size);

/* An id: the number of a register in the table, or KNOWN_END and more followed by any 8 bytes. */
uint64_t take_id(struct input *in);

/* How a register behaves. */
enum hostile_behaviour {
	HOSTILE_STORES,
	HOSTILE_REFUSES,	/* a write is EINVAL */
	HOSTILE_IGNORES,	/* a write changes nothing */
	HOSTILE_COUNTS,		/* another value at each read */
	HOSTILE_GONE,		/* listed, but ENOENT */
	HOSTILE_UNLISTED,	/* there, but not listed */
	HOSTILE_COMES,		/* listed after the first write */
	HOSTILE_GOES,		/* listed before the first write */
	HOSTILE_BEHAVIOURS,
};

/* How the list lies. */
enum hostile_lie {
	HOSTILE_HONEST,
	HOSTILE_MORE,		/* 0, and a number greater than the room */
	HOSTILE_NEVER,		/* E2BIG with a number for which there is room */
	HOSTILE_HUGE,		/* E2BIG with a number that no memory has */
	HOSTILE_TWICE,		/* each id twice */
	HOSTILE_GROWS,		/* E2BIG each time, with more than there was room for */
	HOSTILE_FAILS,		/* ENOEXEC */
	HOSTILE_UNFINALIZED,	/* EPERM until KVM_ARM_VCPU_FINALIZE */
	HOSTILE_LIES,
};

#define HOSTILE_REGISTERS 640

struct hostile_register {
	uint64_t id;
	enum hostile_behaviour behaviour;
	uint8_t value[ONEREG_MAX_SIZE];
};

struct hostile_vcpu {
	struct hostile_register registers[HOSTILE_REGISTERS];
	size_t count;
	enum hostile_lie lie;
	bool finalized;
	size_t writes;			/* but for SVE_VLS, which a restore settles before it decides */
};

/* A vCPU with as many registers as the input says. */
void hostile_init(struct hostile_vcpu *vcpu, struct input *in);

struct hostile_register *hostile_find(struct hostile_vcpu *vcpu, uint64_t id);

/* True if the list tells the truth and each register keeps what it is given. */
bool hostile_is_honest(const struct hostile_vcpu *vcpu);

struct onereg_io hostile_io(struct hostile_vcpu *vcpu);

/* Stop the fuzzer: a promise is broken. */
_Noreturn void broken(const char *promise, const char *of);

/* Look at the error of a call: where it failed, its text is one bounded line. */
void check_error(int ret, const struct onereg_error *error);

#define PROMISE(holds) \
	do { \
		if (!(holds)) \
			broken(#holds, __func__); \
	} while (0)

/* libFuzzer's name of what a harness defines. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif /* HOSTILE_KVM_H */
