/* SPDX-License-Identifier: MIT */
/* What QEMU's header of this name gives to every source, as far as the generated files want it. */
#ifndef QEMU_OSDEP_H
#define QEMU_OSDEP_H

#include <assert.h>
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HOST_BIG_ENDIAN (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)

#define QEMU_BUILD_BUG_ON(x) _Static_assert(!(x), "not expecting: " #x)
#define QEMU_BUILD_BUG_ON_ZERO(x) (sizeof(struct { int not_expecting:(x) ? -1 : 1; }) - \
				   sizeof(struct { int not_expecting:1; }))
#define QEMU_ALIGNED(n) __attribute__((aligned(n)))
#define ARRAY_SIZE(x) (sizeof(x) / sizeof((x)[0]))
#define DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))
#define typeof_field(type, member) __typeof__(((type *)0)->member)
#define sizeof_field(type, member) sizeof(((type *)0)->member)
#define type_check(t1, t2) QEMU_BUILD_BUG_ON_ZERO(!__builtin_types_compatible_p(t1, t2))

/* GLib, as far as QEMU's headers bring it. */
#define g_assert_not_reached() abort()
#define g_autofree __attribute__((cleanup(g_autofree_free)))

typedef char gchar;

typedef struct GString {
	char *str;
	size_t len;
} GString;

char *g_strdup(const char *text);
char *g_strdup_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
void g_free(void *memory);

GString *g_string_new(const char *text);
void g_string_append_printf(GString *string, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
char *g_string_free(GString *string, int free_text);

static inline void g_autofree_free(void *pointer)
{
	g_free(*(void **)pointer);
}

#endif /* QEMU_OSDEP_H */
