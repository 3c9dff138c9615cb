// SPDX-License-Identifier: MIT
/*
 * onereg_restore() of damaged input, for a sanitizer to watch.
 *
 *	fuzz_restore [rounds [seed]]
 */

#include "fake_kvm.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t random_state;

/* xorshift64* */
static uint64_t random_number(void)
{
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return random_state * 0x2545f4914f6cdd1dULL;
}

static size_t below(size_t limit)
{
	return limit ? (size_t)(random_number() % limit) : 0;
}

/* Change, cut, repeat or insert bytes; returns the new length, at most the old one. */
static size_t damage(uint8_t *data, size_t length)
{
	for (size_t n = below(4) + 1; n && length; n--) {
		size_t at = below(length);
		size_t rest = length - at;

		switch (below(5)) {
		case 0:
			data[at] ^= (uint8_t)(1U << below(8));
			break;
		case 1:
			data[at] = (uint8_t)random_number();
			break;
		case 2:
			length = at;
			break;
		case 3:		/* lose some, so that ids and values change places */
			n = n < rest ? n : rest;
			memmove(data + at, data + at + n, rest - n);
			length -= n;
			break;
		default:	/* the size field of what may be an id */
			if (rest >= 8)
				*(data + at + 6) = (uint8_t)random_number();
		}
	}
	return length;
}

int main(int argc, char **argv)
{
	static struct fake_vm vm;
	static struct fake_vcpu fake;
	static uint8_t saved[32768];
	struct onereg_error error;
	struct onereg_io io = fake_io(&fake);
	unsigned long rounds = argc > 1 ? strtoul(argv[1], NULL, 0) : 2000;
	size_t length;
	unsigned long refused = 0;

	random_state = argc > 2 ? strtoull(argv[2], NULL, 0) : 1;
	fake_vm_init(&vm, FAKE_6_12);
	fake_vcpu_init(&fake, &vm, FAKE_SVE | FAKE_PMU_V3);
	fake_fill(&fake, 1);
	if (onereg_prepare(&io, NULL, NULL, &error) ||
	    onereg_save(&io, saved, sizeof(saved), &length, &error))
		return 1;

	for (unsigned long i = 0; i < rounds; i++) {
		/* Memory of the exact size, at an odd address, so that each byte beyond is seen. */
		uint8_t *copy = malloc(length + 1);
		char text[ONEREG_ERROR_TEXT];
		size_t damaged;
		uint8_t *input;

		if (!copy)
			return 1;
		memcpy(copy, saved, length);
		damaged = damage(copy, length);
		input = malloc(damaged + 1);
		if (!input)
			return 1;
		memcpy(input + 1, copy, damaged);
		free(copy);
		if (onereg_restore(&io, input + 1, damaged, 0, &error)) {
			refused++;
			if (onereg_strerror(&error, text, sizeof(text)) >= sizeof(text))
				return 1;
		}
		free(input);
	}
	printf("%lu of %lu inputs refused\n", refused, rounds);
	return refused && refused < rounds ? 0 : 1;
}
