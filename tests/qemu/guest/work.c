// SPDX-License-Identifier: MIT
/*
 * Process 1 of the Linux guest: holds values in all registers, in user mode and across
 * system calls, and checks them, while a second process makes the timer interrupt.
 *
 * Writes to the console "tick NUMBER", one line a round with no number left out, and
 * "BAD WHAT ..." whenever a register or a clock is not what it has to be; "READY BYTES",
 * with the vector length of SVE, comes first.
 */
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

#include "hold.h"

#define SPINS		4000000
#define CALLS		1500

#ifdef __aarch64__
#define NUMBER		8	/* the register that carries the number of a system call */
#else
#define NUMBER		7
#endif

static uint64_t next_random(void)
{
	static uint64_t state = 0x9e3779b97f4a7c15;

	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

static void fill(struct held *held)
{
	for (int i = 0; i < GENERAL; i++)
		held->general[i] = (word)next_random();
	for (int i = 0; i < VECTOR_WORDS; i++)
		held->vector[i] = next_random();
#ifdef __aarch64__
	held->status = next_random() & FPSR_BITS;
	held->control = next_random() & FPCR_BITS;
#else
	held->status = (word)next_random() & (FPSR_BITS | FPCR_BITS);
	held->control = 0;
#endif
}

static void expect(const char *when, const char *what, int n, uint64_t wanted, uint64_t found)
{
	if (wanted != found)
		printf("BAD %s %s%d %llx %llx\n", when, what, n, (unsigned long long)wanted,
		       (unsigned long long)found);
}

static void compare(const char *when, const struct held *in, const struct held *out)
{
	for (int i = 0; i < GENERAL; i++)
		expect(when, "general", i, in->general[i], out->general[i]);
	for (int i = 0; i < VECTOR_WORDS; i++)
		expect(when, "vector", i, in->vector[i], out->vector[i]);
	expect(when, "status", 0, in->status, out->status);
	expect(when, "control", 0, in->control, out->control);
}

static void spin(void)
{
	struct held in, out = { 0 };

	fill(&in);
	in.general[0] = SPINS;
	hold(&in, &out);
	in.general[0] = 0;
	compare("spin", &in, &out);
}

static void call(void)
{
	struct held in, out = { 0 };

	fill(&in);
	hold_in_calls(&in, &out, CALLS);
	in.general[0] = 0;
	in.general[NUMBER] = out.general[NUMBER];
	compare("call", &in, &out);
}

#ifdef __aarch64__
/* In bytes; 0 without SVE. */
static size_t vector_length(void)
{
	if (!(getauxval(AT_HWCAP) & HWCAP_SVE))
		return 0;
	return (size_t)prctl(PR_SVE_GET_VL) & PR_SVE_VL_LEN_MASK;
}

static void expect_bytes(const char *what, int n, const uint8_t *wanted, const uint8_t *found,
			 size_t size)
{
	for (size_t i = 0; i < size; i++)
		expect("scalable", what, n, wanted[i], found[i]);
}

static void spin_scalable(void)
{
	static struct scalable in, out;
	const size_t size = vector_length(), flags = size / 8;
	uint8_t *const ffr = in.predicate + 16 * flags;

	if (!size)
		return;
	for (size_t i = 0; i < sizeof(in.vector); i++)
		in.vector[i] = (uint8_t)next_random();
	for (size_t i = 0; i < 16 * flags; i++)
		in.predicate[i] = (uint8_t)next_random();
	/* FFR: elements up to one are true, the others are false. */
	memset(ffr, 0, flags);
	for (uint64_t i = next_random() % size; i; i--)
		ffr[(i - 1) / 8] |= (uint8_t)(1 << (i - 1) % 8);
	memset(&out, 0, sizeof(out));
	hold_scalable(&in, &out, SPINS);
	for (size_t i = 0; i < 32; i++)
		expect_bytes("Z", (int)i, in.vector + i * size, out.vector + i * size, size);
	for (size_t i = 0; i < 17; i++)
		expect_bytes("P", (int)i, in.predicate + i * flags, out.predicate + i * flags,
			     flags);
}
#else
static size_t vector_length(void)
{
	return 0;
}

static void spin_scalable(void)
{
}
#endif

static uint64_t counter(void)
{
	uint64_t value;

#ifdef __aarch64__
	__asm__ volatile("isb; mrs %0, cntvct_el0" : "=r"(value));
#else
	__asm__ volatile("isb; mrrc p15, 1, %Q0, %R0, c14" : "=r"(value));
#endif
	return value;
}

static uint64_t nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* Both clocks go forward, and a sleep takes what it should and not for ever. */
static void check_clocks(void)
{
	static uint64_t last_counter, last_time;
	const struct timespec short_time = { .tv_nsec = 2000000 };
	const uint64_t count = counter(), before = nanoseconds();

	if (count <= last_counter || before <= last_time)
		printf("BAD clock %llx %llx\n", (unsigned long long)last_counter,
		       (unsigned long long)count);
	nanosleep(&short_time, NULL);
	last_counter = counter();
	last_time = nanoseconds();
	if (last_counter <= count || last_time - before < 2000000)
		printf("BAD sleep %llx %llx\n", (unsigned long long)before,
		       (unsigned long long)last_time);
}

/* Interrupts, and another process whose registers must not be mixed with ours. */
static void sleep_and_check(void)
{
	const struct timespec short_time = { .tv_nsec = 500000 };

	for (;;) {
		struct held in, out = { 0 };

		nanosleep(&short_time, NULL);
		fill(&in);
		in.general[0] = 100;
		hold(&in, &out);
		in.general[0] = 0;
		compare("other", &in, &out);
	}
}

int main(void)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	printf("READY %zu\n", vector_length());
	if (!fork())
		sleep_and_check();
	for (unsigned int number = 1;; number++) {
		spin();
		spin_scalable();
		call();
		check_clocks();
		printf("tick %u\n", number);
	}
}
