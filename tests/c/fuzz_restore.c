// SPDX-License-Identifier: MIT
/*
 * onereg_restore() of damaged input, for a sanitizer to watch: it is refused before the first
 * write, or it is as it was and restored whole.
 *
 *	fuzz_restore [rounds [seed]]
 */

#include "fake_kvm.h"
#include "onereg_record.h"

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

/* CRC-32 of a save with zeros for its checksum. */
static uint32_t crc32(const uint8_t *data, size_t length)
{
	uint32_t crc = 0xffffffff;

	for (size_t bit = 0; bit < 8 * length; bit++) {
		uint8_t byte = bit / 32 == 7 ? 0 : data[bit / 8];

		crc = crc >> 1 ^ ((crc ^ (uint32_t)(byte >> bit % 8)) & 1 ? 0xedb88320 : 0);
	}
	return ~crc;
}

/* Give damaged data the length and the checksum that are right for them, as an attacker would. */
static void seal(uint8_t *data, size_t length)
{
	uint32_t crc;

	if (length < ONEREG_SAVE_HEADER)
		return;
	for (unsigned int i = 0; i < 8; i++)
		data[16 + i] = (uint8_t)((uint64_t)length >> 8 * i);
	crc = crc32(data, length);
	for (unsigned int i = 0; i < 4; i++)
		data[28 + i] = (uint8_t)(crc >> 8 * i);
}

static void fail(const char *what, unsigned long round)
{
	printf("round %lu: %s\n", round, what);
	exit(1);
}

/* Restore from memory of the exact size, at an odd address, so that each byte beyond is seen. */
static int restore(const struct onereg_io *io, const uint8_t *data, size_t length, unsigned long round)
{
	struct onereg_error error;
	char text[ONEREG_ERROR_TEXT];
	uint8_t *input = malloc(length + 1);
	int ret;

	if (!input)
		fail("no memory", round);
	memcpy(input + 1, data, length);
	ret = onereg_restore(io, input + 1, length, 0, &error);
	if (ret && onereg_strerror(&error, text, sizeof(text)) >= sizeof(text))
		fail("the text of its error is too long", round);
	free(input);
	return ret;
}

int main(int argc, char **argv)
{
	static struct fake_vm vm;
	static struct fake_vcpu fake;
	static struct fake_vcpu vcpu_before;
	static struct fake_vm vm_before;
	static uint8_t saved[32768];
	static uint8_t damaged[sizeof(saved)];
	struct onereg_error error;
	struct onereg_io io = fake_io(&fake);
	unsigned long rounds = argc > 1 ? strtoul(argv[1], NULL, 0) : 2000;
	unsigned long refused = 0, sealed_refused = 0, whole = 0;
	size_t length;

	random_state = argc > 2 ? strtoull(argv[2], NULL, 0) : 1;
	fake_vm_init(&vm, FAKE_6_12);
	fake_vcpu_init(&fake, &vm, random_state & 1 ? FAKE_SVE : FAKE_PMU_V3);
	fake_fill(&fake, 1);
	if (onereg_prepare(&io, NULL, NULL, &error) ||
	    onereg_save(&io, saved, sizeof(saved), &length, &error))
		return 1;
	vcpu_before = fake;
	vm_before = vm;

	for (unsigned long round = 0; round < rounds; round++) {
		size_t left;
		bool same;

		memcpy(damaged, saved, length);
		left = damage(damaged, length);
		same = left == length && !memcmp(damaged, saved, length);
		fake_forget(&fake);
		if (!restore(&io, damaged, left, round)) {
			if (!same)
				fail("damaged data are restored", round);
			whole++;
		} else {
			if (same)
				fail("whole data are refused", round);
			if (fake.sets || fake.finalizes)
				fail("it is refused after a write", round);
			refused++;
		}

		/* One in eight gets past the checksum. */
		if (round % 8)
			continue;
		seal(damaged, left);
		sealed_refused += !!restore(&io, damaged, left, round);
		fake = vcpu_before;
		vm = vm_before;
	}
	printf("%lu of %lu damaged inputs refused, %lu the same as before; with a right checksum %lu\n",
	       refused, rounds, whole, sealed_refused);
	return refused && sealed_refused ? 0 : 1;
}
