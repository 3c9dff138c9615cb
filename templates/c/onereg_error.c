// SPDX-License-Identifier: 0BSD
/*
 * The text of a struct onereg_error; see onereg.h.
 * Edited in templates/c/onereg_error.c; `onereg generate` copies it.
 */

#include "onereg.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

struct text {
	char *buffer;
	size_t size;
	size_t length;
};

__attribute__((format(printf, 2, 3)))
static void append(struct text *text, const char *format, ...)
{
	size_t used = text->length < text->size ? text->length : text->size;
	char *at = used < text->size ? text->buffer + used : NULL;
	va_list arguments;
	int length;

	va_start(arguments, format);
	length = vsnprintf(at, text->size - used, format, arguments);
	va_end(arguments);
	if (length > 0)
		text->length += (size_t)length;
}

/* The answers of KVM and onereg; strerror() is neither thread-safe nor the same everywhere. */
static const struct {
	int code;
	const char *name;
	const char *text;
} errnos[] = {
	{ EPERM, "EPERM", "Operation not permitted" },
	{ ENOENT, "ENOENT", "No such file or directory" },
	{ EINTR, "EINTR", "Interrupted system call" },
	{ EIO, "EIO", "Input/output error" },
	{ ENXIO, "ENXIO", "No such device or address" },
	{ E2BIG, "E2BIG", "Argument list too long" },
	{ ENOEXEC, "ENOEXEC", "Exec format error" },
	{ EBADF, "EBADF", "Bad file descriptor" },
	{ EAGAIN, "EAGAIN", "Resource temporarily unavailable" },
	{ ENOMEM, "ENOMEM", "Cannot allocate memory" },
	{ EACCES, "EACCES", "Permission denied" },
	{ EFAULT, "EFAULT", "Bad address" },
	{ EBUSY, "EBUSY", "Device or resource busy" },
	{ ENODEV, "ENODEV", "No such device" },
	{ EINVAL, "EINVAL", "Invalid argument" },
	{ ENOTTY, "ENOTTY", "Inappropriate ioctl for device" },
	{ ENOSPC, "ENOSPC", "No space left on device" },
	{ ERANGE, "ERANGE", "Numerical result out of range" },
	{ ENOSYS, "ENOSYS", "Function not implemented" },
	{ EBADMSG, "EBADMSG", "Bad message" },
	{ EOPNOTSUPP, "EOPNOTSUPP", "Operation not supported" },
	{ ECANCELED, "ECANCELED", "Operation canceled" },
};

static void append_code(struct text *text, int code)
{
	for (size_t i = 0; i < sizeof(errnos) / sizeof(errnos[0]); i++) {
		if (errnos[i].code == code) {
			append(text, "%s (%s)", errnos[i].text, errnos[i].name);
			return;
		}
	}
	append(text, "errno %d", code);
}

/* The byte of a value that counts for 256 to the power i. */
static uint8_t value_byte(const struct onereg_error *error, size_t i)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	const uint8_t *end = error->value + error->size;

	if (error->size <= sizeof(struct onereg_u128))
		return *(end - 1 - i);
#endif
	return error->value[i];
}

static void append_value(struct text *text, const struct onereg_error *error)
{
	size_t i = error->size - 1;

	while (i > 0 && !value_byte(error, i))
		i--;
	append(text, " = 0x%x", value_byte(error, i));
	while (i > 0)
		append(text, "%02x", value_byte(error, --i));
}

/* Unless the only name is the one that the text begins with. */
static bool has_names(const struct onereg_error *error)
{
	return error->count > 1 || (error->count && (error->names[0].field || !error->names[0].name));
}

static void append_names(struct text *text, const struct onereg_error *error)
{
	size_t shown = error->count < ONEREG_ERROR_NAMES ? error->count : ONEREG_ERROR_NAMES;

	append(text, "; %zu in all: ", error->count);
	for (size_t i = 0; i < shown; i++) {
		const struct onereg_error_name *name = &error->names[i];

		append(text, "%s", i ? ", " : "");
		if (name->name)
			append(text, "%s", name->name);
		else
			append(text, "0x%016" PRIx64, name->id);
		if (name->field)
			append(text, ".%s", name->field);
	}
	if (error->count > shown)
		append(text, " and %zu more", error->count - shown);
}

size_t onereg_strerror(const struct onereg_error *error, char *buffer, size_t size)
{
	struct text text = { .buffer = buffer, .size = size };

	append(&text, "%s %s", error->operation, error->name);
	if (error->id)
		append(&text, " (0x%016" PRIx64 ")", error->id);
	if (error->size)
		append_value(&text, error);
	append(&text, ": ");
	append_code(&text, error->code);
	if (error->why)
		append(&text, ": %s", error->why);
	if (error->needed)
		append(&text, ", %zu bytes are needed", error->needed);
	if (error->total)
		append(&text, "; %zu of %zu registers done", error->done, error->total);
	if (has_names(error))
		append_names(&text, error);
	return text.length;
}
