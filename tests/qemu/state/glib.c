// SPDX-License-Identifier: MIT
/*
 * The few functions of GLib that the files under test call, so that nothing has to be linked.  The
 * parentheses are for GLib's own headers, in which some names are macros too.
 */

#include "qemu/osdep.h"

#include <stdarg.h>

static char *print(const char *format, va_list args)
{
	char *text;

	if (vasprintf(&text, format, args) < 0)
		abort();
	return text;
}

char *(g_strdup)(const char *text)
{
	return strdup(text);
}

char *(g_strdup_printf)(const char *format, ...)
{
	va_list args;
	char *text;

	va_start(args, format);
	text = print(format, args);
	va_end(args);
	return text;
}

void (g_free)(void *memory)
{
	free(memory);
}

GString *(g_string_new)(const char *text)
{
	GString *string = malloc(sizeof(*string));

	if (!string)
		abort();
	string->str = strdup(text);
	string->len = strlen(text);
	return string;
}

void (g_string_append_printf)(GString *string, const char *format, ...)
{
	char *before = string->str;
	va_list args;
	char *text;

	va_start(args, format);
	text = print(format, args);
	va_end(args);
	string->str = g_strdup_printf("%s%s", before, text);
	string->len = strlen(string->str);
	free(before);
	free(text);
}

char *(g_string_free)(GString *string, int free_text)
{
	char *text = string->str;

	free(string);
	if (!free_text)
		return text;
	free(text);
	return NULL;
}
