// SPDX-License-Identifier: 0BSD
/*
 * The bytes of a saved vCPU; see onereg_record.h.
 * Edited in templates/c/onereg_record.c; `onereg generate` copies it.
 */

#include "onereg_internal.h"

#include <errno.h>
#include <string.h>

#include "onereg_ids.h"

/* Where the header has what; see onereg_record.h. */
enum {
	MAGIC = 0,
	VERSION = 8,
	MINOR = 10,
	HEADER_LENGTH = 12,
	LENGTH = 16,
	COUNT = 24,
	CHECKSUM = 28,
	BYTE_ORDER_OF_VALUES = 32,
	ARCHITECTURE = 33,
	FLAGS = 34,
	TARGET = 36,
	FEATURES = 40,
	KERNEL = 68,
};

#define MAGIC_SIZE 8
#define CHECKSUM_SIZE 4
#define FEATURE_SIZE 4
#define MINOR_VERSION 0
#define HAS_INIT 1U
#define KVM_REG_ARM64_BYTE 0x60

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define HOST_BYTE_ORDER 2
#else
#define HOST_BYTE_ORDER 1
#endif

static const uint8_t magic[MAGIC_SIZE] = { 0x89, 'O', 'N', 'E', 'R', 'E', 'G', '\n' };

/* ---- Numbers ---- */

static void encode(uint8_t *at, size_t size, uint64_t number)
{
	for (size_t i = 0; i < size; i++)
		at[i] = (uint8_t)(number >> (8 * i));
}

static uint64_t decode(const uint8_t *at, size_t size)
{
	uint64_t number = 0;

	for (size_t i = 0; i < size; i++)
		number |= (uint64_t)at[i] << (8 * i);
	return number;
}

static uint32_t decode_u32(const uint8_t *at)
{
	return (uint32_t)decode(at, sizeof(uint32_t));
}

void onereg_encode_id(uint8_t *at, uint64_t id)
{
	encode(at, ONEREG_RECORD_ID_SIZE, id);
}

/* ---- Checksum ---- */

/* CRC-32 of IEEE 802.3, begun with 0 and gone on with what it was so far. */
static uint32_t crc32(uint32_t crc, const uint8_t *data, size_t length)
{
	crc = ~crc;
	for (size_t i = 0; i < length; i++) {
		crc ^= data[i];
		for (unsigned int bit = 0; bit < 8; bit++)
			crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0);
	}
	return ~crc;
}

/* The checksum of a whole save, with zeros in its own place. */
static uint32_t checksum(const uint8_t *save, size_t length)
{
	static const uint8_t zeros[CHECKSUM_SIZE];
	size_t behind = CHECKSUM + CHECKSUM_SIZE;
	uint32_t crc = crc32(0, save, CHECKSUM);

	crc = crc32(crc, zeros, sizeof(zeros));
	return crc32(crc, save + behind, length - behind);
}

/* ---- Records ---- */

bool onereg_next_record(const void *records, size_t length, size_t *offset,
			struct onereg_record *record)
{
	size_t left = length - *offset;
	const uint8_t *at;

	memset(record, 0, sizeof(*record));
	if (left < ONEREG_RECORD_ID_SIZE)
		return false;
	at = (const uint8_t *)records + *offset;
	record->id = decode(at, ONEREG_RECORD_ID_SIZE);
	record->size = onereg_size(record->id);
	record->value = at + ONEREG_RECORD_ID_SIZE;
	if (!record->size || left - ONEREG_RECORD_ID_SIZE < record->size)
		return false;
	*offset += ONEREG_RECORD_ID_SIZE + record->size;
	return true;
}

const char *onereg_id_objection(uint64_t id)
{
	if (id >> 56 != KVM_REG_ARM64_BYTE)
		return "its id is none of arm64";
	if (!onereg_size(id))
		return "its size is none that KVM defines";
	return NULL;
}

/* The register that has this id but for its size; NULL where there is none. */
static const struct onereg_register *of_another_size(uint64_t id)
{
	const uint64_t mask = 0xfULL << 52;

	if (onereg_find_id(&onereg_arm64, id))
		return NULL;
	for (size_t bytes_log2 = 0; 1U << bytes_log2 <= ONEREG_MAX_SIZE; bytes_log2++) {
		const uint64_t resized = (id & ~mask) | (uint64_t)bytes_log2 << 52;
		const struct onereg_register *reg = onereg_find_id(&onereg_arm64, resized);

		if (reg)
			return reg;
	}
	return NULL;
}

static int fail_size(const struct onereg_operation *op, uint64_t id, const char *name)
{
	onereg_op_fail(op, -EBADMSG, name, "its id has not the size of the register");
	if (op->error)
		op->error->id = id;
	return -EBADMSG;
}

static bool has_record(const uint8_t *records, size_t length, uint64_t id)
{
	struct onereg_record record;
	size_t offset = 0;

	while (onereg_next_record(records, length, &offset, &record)) {
		if (record.id == id)
			return true;
	}
	return false;
}

/* Check a whole record that begins at an offset. */
static int check_record(const struct onereg_operation *op, const uint8_t *records, size_t offset,
			const struct onereg_record *record)
{
	const struct onereg_register *reg = of_another_size(record->id);
	const char *why = onereg_id_objection(record->id);

	if (why)
		return onereg_op_fail_register(op, -EOPNOTSUPP, record->id, NULL, why);
	if (reg)
		return fail_size(op, record->id, reg->name);
	if (has_record(records, offset, record->id))
		return onereg_op_fail_register(op, -EBADMSG, record->id, NULL, "the input has it twice");
	return 0;
}

/* Report what stands where the next record should. */
static int fail_record(const struct onereg_operation *op, const struct onereg_record *record)
{
	const char *why;

	if (!record->value)
		return onereg_op_fail(op, -EBADMSG, "input", "it ends inside the id of a register");
	why = onereg_id_objection(record->id);
	if (why)
		return onereg_op_fail_register(op, -EOPNOTSUPP, record->id, NULL, why);
	return onereg_op_fail_register(op, -EBADMSG, record->id, NULL,
				       "the input ends inside its value");
}

int onereg_op_check_records(const struct onereg_operation *op, const void *records, size_t length,
			    size_t *count)
{
	struct onereg_record record;
	size_t begin = 0, end = 0;

	for (*count = 0; onereg_next_record(records, length, &end, &record); ++*count) {
		int ret = check_record(op, records, begin, &record);

		if (ret)
			return ret;
		if (*count == ONEREG_MAX_RECORDS)
			return onereg_op_fail(op, -EBADMSG, "input",
					      "it has more registers than any vCPU");
		begin = end;
	}
	return end == length ? 0 : fail_record(op, &record);
}

int onereg_check_records(const void *records, size_t length, size_t *count,
			 struct onereg_error *error)
{
	const struct onereg_operation op = { .name = "read", .error = error };

	return onereg_op_check_records(&op, records, length, count);
}

/* ---- The header ---- */

/* Printable ASCII other than the blank, which no terminal takes for a command. */
static bool is_printable(uint8_t byte)
{
	return byte > ' ' && byte <= '~';
}

void onereg_write_header(uint8_t *save, size_t length, size_t count,
			 const struct onereg_origin *origin)
{
	uint8_t *kernel = save + KERNEL;

	memset(save, 0, ONEREG_SAVE_HEADER);
	memcpy(save + MAGIC, magic, sizeof(magic));
	encode(save + VERSION, sizeof(uint16_t), ONEREG_SAVE_VERSION);
	encode(save + MINOR, sizeof(uint16_t), MINOR_VERSION);
	encode(save + HEADER_LENGTH, sizeof(uint32_t), ONEREG_SAVE_HEADER);
	encode(save + LENGTH, sizeof(uint64_t), length);
	encode(save + COUNT, sizeof(uint32_t), count);
	save[BYTE_ORDER_OF_VALUES] = HOST_BYTE_ORDER;
	save[ARCHITECTURE] = KVM_REG_ARM64_BYTE;
	if (origin->has_init) {
		encode(save + FLAGS, sizeof(uint16_t), HAS_INIT);
		encode(save + TARGET, sizeof(uint32_t), origin->target);
		for (size_t i = 0; i < ONEREG_FEATURE_WORDS; i++)
			encode(save + FEATURES + FEATURE_SIZE * i, FEATURE_SIZE, origin->features[i]);
	}
	for (size_t i = 0; i < ONEREG_RELEASE_SIZE - 1 && origin->kernel[i]; i++) {
		uint8_t byte = (uint8_t)origin->kernel[i];

		kernel[i] = is_printable(byte) ? byte : '?';
	}
	encode(save + CHECKSUM, CHECKSUM_SIZE, checksum(save, length));
}

static int fail_input(const struct onereg_operation *op, int code, const char *why)
{
	return onereg_op_fail(op, code, "input", why);
}

/* True if data begin with the id of an arm64 register, as saves without a header did. */
static bool begins_with_id(const uint8_t *data, size_t length)
{
	return length >= ONEREG_RECORD_ID_SIZE &&
	       !onereg_id_objection(decode(data, ONEREG_RECORD_ID_SIZE));
}

/* Check the part of the header that says what the rest is. */
static int check_format(const struct onereg_operation *op, const uint8_t *save, size_t length)
{
	if (!length)
		return fail_input(op, -EBADMSG, "it is empty");
	if (memcmp(save, magic, length < sizeof(magic) ? length : sizeof(magic))) {
		if (begins_with_id(save, length))
			return fail_input(op, -EBADMSG,
					  "it has no header: an onereg that wrote none has saved it, "
					  "or it is bare records");
		return fail_input(op, -EBADMSG, "it is no saved vCPU");
	}
	if (length < ONEREG_SAVE_HEADER)
		return fail_input(op, -EBADMSG, "it ends inside its header");
	if (decode(save + VERSION, sizeof(uint16_t)) > ONEREG_SAVE_VERSION)
		return fail_input(op, -EOPNOTSUPP,
				  "its format is newer than this onereg: restore it with the onereg "
				  "that saved it, or a newer one");
	if (decode(save + VERSION, sizeof(uint16_t)) < ONEREG_SAVE_VERSION)
		return fail_input(op, -EBADMSG, "no onereg has written a format of its version");
	return 0;
}

/* Check that the save is all there, and unharmed. */
static int check_whole(const struct onereg_operation *op, const uint8_t *save, size_t length)
{
	uint64_t said = decode(save + LENGTH, sizeof(uint64_t));
	uint32_t header = decode_u32(save + HEADER_LENGTH);

	if (said > length) {
		fail_input(op, -EBADMSG, "it is cut short");
		if (op->error && said <= SIZE_MAX)
			op->error->needed = (size_t)said;
		return -EBADMSG;
	}
	if (said < length)
		return fail_input(op, -EBADMSG, "it goes on behind its end");
	if (header < ONEREG_SAVE_HEADER || header > length)
		return fail_input(op, -EBADMSG, "its header has a wrong length");
	if (decode_u32(save + CHECKSUM) != checksum(save, length))
		return fail_input(op, -EBADMSG, "it is damaged: its checksum is another");
	return 0;
}

/* Check that the save is of a host like this one. */
static int check_host(const struct onereg_operation *op, const uint8_t *save)
{
	if (save[ARCHITECTURE] != KVM_REG_ARM64_BYTE)
		return fail_input(op, -EOPNOTSUPP, "it is of another architecture than arm64");
	if (save[BYTE_ORDER_OF_VALUES] != HOST_BYTE_ORDER)
		return fail_input(op, -EOPNOTSUPP, "it is of a host with another byte order");
	return 0;
}

/* The origin of the save, from its header. */
static int read_origin(const struct onereg_operation *op, const uint8_t *save,
		       struct onereg_origin *origin)
{
	const uint8_t *kernel = save + KERNEL;
	size_t length = 0;

	memset(origin, 0, sizeof(*origin));
	origin->has_init = decode(save + FLAGS, sizeof(uint16_t)) & HAS_INIT;
	if (origin->has_init) {
		origin->target = decode_u32(save + TARGET);
		for (size_t i = 0; i < ONEREG_FEATURE_WORDS; i++)
			origin->features[i] = decode_u32(save + FEATURES + FEATURE_SIZE * i);
	}
	while (length < ONEREG_RELEASE_SIZE && is_printable(kernel[length]))
		length++;
	for (size_t i = length; i < ONEREG_RELEASE_SIZE; i++) {
		if (kernel[i])
			length = ONEREG_RELEASE_SIZE;
	}
	if (length == ONEREG_RELEASE_SIZE)
		return fail_input(op, -EBADMSG, "its kernel's release is no text");
	memcpy(origin->kernel, kernel, length);
	return 0;
}

int onereg_op_read_save(const struct onereg_operation *op, const void *buffer, size_t length,
			struct onereg_saved *saved)
{
	const uint8_t *save = buffer;
	size_t header;
	int ret;

	memset(saved, 0, sizeof(*saved));
	ret = check_format(op, save, length);
	if (!ret)
		ret = check_whole(op, save, length);
	if (!ret)
		ret = check_host(op, save);
	if (!ret)
		ret = read_origin(op, save, &saved->origin);
	if (ret)
		return ret;

	header = decode_u32(save + HEADER_LENGTH);
	saved->version = (uint16_t)decode(save + VERSION, sizeof(uint16_t));
	saved->minor = (uint16_t)decode(save + MINOR, sizeof(uint16_t));
	saved->records = save + header;
	saved->records_length = length - header;
	ret = onereg_op_check_records(op, saved->records, saved->records_length, &saved->count);
	if (ret)
		return ret;
	if (!saved->count)
		return fail_input(op, -EBADMSG, "it has no register");
	if (saved->count != decode_u32(save + COUNT))
		return fail_input(op, -EBADMSG, "its number of registers is another");
	return 0;
}

int onereg_read_save(const void *buffer, size_t length, struct onereg_saved *saved,
		     struct onereg_error *error)
{
	const struct onereg_operation op = { .name = "read", .error = error };

	return onereg_op_read_save(&op, buffer, length, saved);
}
