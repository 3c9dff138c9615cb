// SPDX-License-Identifier: MIT
/*
 * Where there is no libFuzzer: a harness on the inputs of a folder and on random mutations of them.
 *
 *	fuzz_TARGET -max_total_time=SECONDS -runs=NUMBER FOLDER
 *
 * The same inputs each time.  Without a libFuzzer nothing keeps the one that breaks a promise: a
 * debugger shows it.
 */

#include "hostile_kvm.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SEEDS 4096
#define MOST 8192

struct bytes {
	uint8_t *data;
	size_t size;
};

static struct bytes seeds[SEEDS];
static size_t seed_count;
static uint64_t random_state = 1;

/* xorshift64* */
static size_t below(size_t limit)
{
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return (size_t)((random_state * 0x2545f4914f6cdd1dULL >> 8) % (limit ? limit : 1));
}

static void read_seed(const char *folder, const char *name)
{
	struct bytes *seed = &seeds[seed_count];
	char path[4096];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	file = *name == '.' ? NULL : fopen(path, "rb");
	if (!file)
		return;
	seed->data = malloc(MOST);
	if (!seed->data)
		abort();
	seed->size = fread(seed->data, 1, MOST, file);
	fclose(file);
	seed_count++;
}

static void read_seeds(const char *folder)
{
	DIR *directory = opendir(folder);
	const struct dirent *entry;

	while (directory && seed_count < SEEDS && (entry = readdir(directory)))
		read_seed(folder, entry->d_name);
	if (directory)
		closedir(directory);
	if (!seed_count) {
		fprintf(stderr, "%s has no input\n", folder);
		exit(2);
	}
}

/* Change some bytes, cut them, or go on with those of another seed. */
static size_t change(uint8_t *data, size_t size)
{
	const struct bytes *other = &seeds[below(seed_count)];
	size_t at = below(size + 1);
	size_t length;

	switch (below(4)) {
	case 0:
		return at;
	case 1:
		length = below(other->size + 1);
		length = length < MOST - at ? length : MOST - at;
		memcpy(data + at, other->data + (other->size - length), length);
		return at + length;
	default:
		for (length = below(8); length && at < size; length--, at++)
			data[at] ^= (uint8_t)(1U << below(8));
		return size;
	}
}

static void run(unsigned long number)
{
	static uint8_t data[MOST];
	const struct bytes *seed = &seeds[number < seed_count ? number : below(seed_count)];
	size_t size = seed->size;
	uint8_t *input;

	memcpy(data, seed->data, size);
	for (size_t n = number < seed_count ? 0 : below(6) + 1; n; n--)
		size = change(data, size);
	input = malloc(size ? size : 1);	/* so that each byte beyond is seen */
	if (!input)
		abort();
	if (size)
		memcpy(input, data, size);
	LLVMFuzzerTestOneInput(input, size);
	free(input);
}

int main(int argc, char **argv)
{
	unsigned long runs = 0;
	unsigned long number = 0;
	long seconds = 0;
	time_t end;

	for (int i = 1; i < argc; i++) {
		if (sscanf(argv[i], "-runs=%lu", &runs) || sscanf(argv[i], "-max_total_time=%ld", &seconds))
			continue;
		if (*argv[i] != '-')
			read_seeds(argv[i]);
	}
	for (end = time(NULL) + seconds; runs ? number < runs : time(NULL) < end; number++)
		run(number);
	printf("stat::number_of_executed_units: %lu\n", number);
	return 0;
}
