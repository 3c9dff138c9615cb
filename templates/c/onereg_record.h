/* SPDX-License-Identifier: 0BSD */
/*
 * A saved vCPU as bytes: what onereg_save() writes and onereg_restore() reads.
 * Edited in templates/c/onereg_record.h; `onereg generate` copies it.
 *
 * A save is a header and records.  Numbers of the header are unsigned, lowest byte first:
 *
 *	offset	bytes
 *	     0	8	magic: 0x89 'O' 'N' 'E' 'R' 'E' 'G' '\n'
 *	     8	2	version of the format, 1: one that differs cannot be read
 *	    10	2	minor version, 0: a greater one has more in a longer header
 *	    12	4	length of the header, 136 or more: where the records begin
 *	    16	8	length of the whole save, header and records
 *	    24	4	number of records
 *	    28	4	checksum: CRC-32 (IEEE 802.3, as zlib has it) of the whole save, these four
 *			bytes taken as zeros
 *	    32	1	byte order of the values: 1 lowest byte first, 2 highest byte first
 *	    33	1	architecture of the ids, their highest byte: 0x60, arm64
 *	    34	2	flags: bit 0, target and features are known; others are 0
 *	    36	4	target, of struct kvm_vcpu_init
 *	    40	28	features[7], of struct kvm_vcpu_init, four bytes each
 *	    68	68	release of the kernel, printable ASCII, zeros behind it; all zeros: not known
 *
 * A record is the id in 8 bytes, lowest first, and the value in onereg_size(id) bytes as KVM has it
 * in memory.  A save has each register that the vCPU listed once, those that onereg knows in the
 * order of a restore, then the others by their ids.  A reader finds them by id: with a right
 * checksum, any other order means the same.
 *
 * The same vCPU gives the same bytes each time, in C and in Python.
 */
#ifndef ONEREG_RECORD_H
#define ONEREG_RECORD_H

#include "onereg.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ONEREG_SAVE_VERSION 1

/* Bytes of the header that this version writes. */
#define ONEREG_SAVE_HEADER 136

/* A save that has been checked. */
struct onereg_saved {
	uint16_t version;
	uint16_t minor;			/* may be greater than what this version writes */
	struct onereg_origin origin;
	const void *records;		/* in the caller's buffer */
	size_t records_length;		/* bytes */
	size_t count;			/* records */
};

/* One register of a save. */
struct onereg_record {
	uint64_t id;
	size_t size;			/* bytes of the value */
	const uint8_t *value;		/* as KVM has it; need not be aligned */
};

/*
 * Look at a save without a vCPU, as to make the vCPU with the features that it had.  Nothing in it
 * is trusted: header, checksum and every record are checked as onereg_restore() checks them.
 * Allocates no memory.
 *
 * -EBADMSG: it is no save, or a damaged one.
 * -EOPNOTSUPP: its format is newer, or it comes from a host of another architecture or byte order.
 */
int onereg_read_save(const void *buffer, size_t length, struct onereg_saved *saved,
		     struct onereg_error *error);

/*
 * The record at *offset of so many bytes of records, which is moved behind it.  False at the end,
 * and where there is no whole record: then *offset is not length.  Begin with *offset 0.
 */
bool onereg_next_record(const void *records, size_t length, size_t *offset,
			struct onereg_record *record);

/*
 * Check bare records, as a stream of the VMM's own has them: each is whole, of arm64 and as wide as
 * its register, and none is there twice.  *count is set to their number.  Allocates no memory.
 *
 * -EBADMSG, -EOPNOTSUPP: as onereg_read_save().
 */
int onereg_check_records(const void *records, size_t length, size_t *count,
			 struct onereg_error *error);

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_RECORD_H */
