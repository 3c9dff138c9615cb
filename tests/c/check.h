/* SPDX-License-Identifier: MIT */
/* Checks that say what differs, and go on. */
#ifndef CHECK_H
#define CHECK_H

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static int check_failures;

static inline void check_fails(const char *file, int line, const char *what)
{
	fprintf(stderr, "%s:%d: %s: ", file, line, what);
	check_failures++;
}

static inline void check_u64(const char *file, int line, const char *what, uint64_t actual,
			     uint64_t expected)
{
	if (actual == expected)
		return;
	check_fails(file, line, what);
	fprintf(stderr, "0x%" PRIx64 " (%" PRId64 "), expected 0x%" PRIx64 " (%" PRId64 ")\n", actual,
		(int64_t)actual, expected, (int64_t)expected);
}

static inline void check_text(const char *file, int line, const char *what, const char *actual,
			      const char *expected)
{
	if (!strcmp(actual, expected))
		return;
	check_fails(file, line, what);
	fprintf(stderr, "\n\t%s\nexpected\n\t%s\n", actual, expected);
}

static inline void check_bytes(const char *file, int line, const char *what, const void *actual,
			       const void *expected, size_t size)
{
	const uint8_t *a = actual;
	const uint8_t *e = expected;

	for (size_t i = 0; i < size; i++) {
		if (a[i] == e[i])
			continue;
		check_fails(file, line, what);
		fprintf(stderr, "byte %zu of %zu is 0x%02x, expected 0x%02x\n", i, size, a[i], e[i]);
		return;
	}
}

#define CHECK(actual, expected) \
	check_u64(__FILE__, __LINE__, #actual, (uint64_t)(actual), (uint64_t)(expected))
#define CHECK_TEXT(actual, expected) check_text(__FILE__, __LINE__, #actual, actual, expected)
#define CHECK_BYTES(actual, expected, size) \
	check_bytes(__FILE__, __LINE__, #actual, actual, expected, size)

/* Run one test function, and say so. */
#define RUN(test) \
	do { \
		int before = check_failures; \
\
		test(); \
		printf("%s %s\n", check_failures == before ? "ok" : "FAILED", #test); \
	} while (0)

static inline int check_result(void)
{
	return check_failures ? 1 : 0;
}

#endif /* CHECK_H */
