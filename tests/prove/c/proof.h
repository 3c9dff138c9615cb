/* SPDX-License-Identifier: MIT */
/* What the proofs share: values of which CBMC takes every one. */
#ifndef PROOF_H
#define PROOF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* CBMC gives such a function every result. */
uint8_t nondet_u8(void);
uint32_t nondet_u32(void);
uint64_t nondet_u64(void);
size_t nondet_size(void);
int nondet_int(void);
bool nondet_bool(void);

#define ASSUME(condition) __CPROVER_assume(condition)

/*
 * At the end of a harness: a control, which proves nothing else, shows that some run comes
 * there.
 */
#ifdef CONTROL
#define PROVE(condition) ((void)(condition))
#define REACHED() __CPROVER_assert(false, "the end is not reached")
#else
#define PROVE(condition) __CPROVER_assert(condition, #condition)
#define REACHED() ((void)0)
#endif

/* An errno of KVM, or 0. */
static inline int any_code(void)
{
	int code = nondet_int();

	ASSUME(code <= 0 && code > -4096);
	return code;
}

#endif /* PROOF_H */
