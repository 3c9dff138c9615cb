/* SPDX-License-Identifier: 0BSD */
/*
 * The registers of an arm64 KVM vCPU: kept in a struct of the VMM's choice, moved by
 * KVM_GET_ONE_REG and KVM_SET_ONE_REG.
 * Edited in templates/c/onereg.h; `onereg generate` copies it.
 *
 * Words of onereg's own:
 *
 *	layout	the description of a VMM's struct: the place of each register in it
 *	state	a struct of that shape, with the values of a vCPU's registers
 *	get	the read of a vCPU's registers from KVM into a state
 *	put	the write of a state's registers to KVM
 *	row	the part of a layout that describes one register
 *	place	the member, or the element of one, that holds a register's value
 *	live	the place that holds the copy of the current mode, for a banked register
 *	parked	the place that holds the copy of a mode which is not the current one
 *	mirror	a get fills every place of the register
 *	level	the occasion on which a put writes a register: runtime, reset or full
 *	raw	the bytes of registers that the layout has no place for, by id
 *	shadow	the VMM's copy of a state after the last get or put
 *	record	one id, its width and its value
 *	save	a whole vCPU as bytes: a header and a record of each register
 *	bare	said of records that have no header before them
 *	origin	the kernel and the KVM_ARM_VCPU_INIT that a save comes from
 *	decision	the treatment of one register in a move, and the reason
 *	dropped	not written, because the guest cannot miss the value
 *	listed	returned by KVM_GET_REG_LIST of the vCPU
 *
 * onereg_native.h has a layout, and its struct, with a member for each register.  With a vCPU that
 * KVM_ARM_VCPU_INIT has set up:
 *
 *	struct onereg_io io = onereg_kvm_io(vcpu_fd);
 *
 *	onereg_prepare(&io, layout, NULL, &error);
 *	onereg_open(&vcpu, layout, &io, raw, sizeof(raw), 0, &error);
 *	onereg_get(&vcpu, &state, &error);
 *	onereg_put(&vcpu, &state, ONEREG_FULL, &error);
 *
 * onereg_save() and onereg_restore() move a whole vCPU without any layout; onereg_record.h has the
 * format of a save.  onereg_decision.h has the decision about each register that comes first, alone
 * and with all vCPUs of a VM.  onereg_cpu_model.h gives a fresh vCPU the CPU that a guest is to see.
 *
 * The code is in onereg_register.c (look-up), onereg_place.c (states), onereg_operation.c (one
 * register, the list), onereg.c (prepare, open, get), onereg_put.c and onereg_lost.c (put),
 * onereg_record.c (the saved format), onereg_save.c, onereg_restore.c (restore), onereg_survey.c,
 * onereg_trial.c, onereg_ends.c and onereg_deciding.c (the decision), onereg_absence.c,
 * onereg_writing.c, onereg_identification.c and onereg_holding.c (its rules), onereg_reason.c and
 * onereg_error.c (texts), onereg_cpu_model.c (the CPU of a guest) and onereg_kvm.c (the ioctls); the
 * tables are in onereg_registers.c, onereg_moves.c and in one file for each layout.  Compile all of
 * them, except layouts that you do not use.
 *
 * Every function that returns int returns 0 or a negative errno.  If the caller passes a struct
 * onereg_error, the function describes the failure there; NULL is allowed.
 *
 * Nothing here is global and mutable: calls on different vCPUs may run at the same time.  Calls
 * on one vCPU may not, and want a vCPU that is not running.
 *
 * KVM hands over values in the byte order of the host, V registers included.  Z, P and FFR are
 * arrays of bytes, lowest first, on any host (arch/arm64/include/uapi/asm/kvm.h,
 * KVM_REG_ARM64_SVE_ZREG).
 */
#ifndef ONEREG_H
#define ONEREG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The version of the generated code.  It grows when the code of a VMM that uses it has to change.
 * A header of a layout refuses to compile beside another version.
 */
#define ONEREG_VERSION 1

/* Bytes of the widest register that a ONE_REG id can name (KVM_REG_SIZE_U2048). */
#define ONEREG_MAX_SIZE 256

/* Rows that a layout may have. */
#define ONEREG_MAX_ROWS 1024

/* Registers that a vCPU may have; Linux 7.3 lists some 500 at most. */
#define ONEREG_MAX_RECORDS 4096

/* A 128-bit register, as KVM's __uint128_t has it in memory. */
struct onereg_u128 {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	uint64_t hi;
	uint64_t lo;
#else
	uint64_t lo;
	uint64_t hi;
#endif
};

/*
 * How KVM treats KVM_SET_ONE_REG of a register, and so what a put does; onereg_ids.h has a
 * sentence on each.
 */
enum onereg_write {
	ONEREG_WRITE_RW,
	ONEREG_WRITE_CHECKED,
	ONEREG_WRITE_INVARIANT,
	ONEREG_WRITE_ID,
	ONEREG_WRITE_BEFORE_FINALIZE,
	ONEREG_WRITE_IGNORED,
};

/* When a put writes a register; each level includes those before it.  See onereg_ids.h too. */
enum onereg_level {
	ONEREG_RUNTIME,
	ONEREG_RESET,
	ONEREG_FULL,
};

/* Properties of a register. */
#define ONEREG_VM	1U	/* one value for all vCPUs of the VM */
#define ONEREG_ALIAS	2U	/* shows another register's storage: read, never written */
#define ONEREG_VOLATILE	4U	/* changes by itself, as a running counter does */

/* A register by its KVM id, and how KVM treats it. */
struct onereg_register {
	uint64_t id;
	const char *name;		/* the architecture's, as "SPSR_EL1" */
	enum onereg_write write;
	enum onereg_level level;
	unsigned int flags;		/* ONEREG_VM, ONEREG_ALIAS, ONEREG_VOLATILE */
	uint64_t clear;			/* the write-one-to-clear twin's id, or 0 */
	uint64_t within;		/* the id of the wider register that KVM lists in
					 * its stead, and whose low bits it is, or 0 */
};

/* A name that onereg_find_name() accepts. */
struct onereg_name {
	const char *name;
	uint64_t id;
};

/* All registers of one architecture. */
struct onereg_table {
	const struct onereg_register *registers;	/* by id, ascending */
	size_t register_count;
	const struct onereg_name *names;		/* by name, ascending */
	size_t name_count;
	const uint64_t *order;				/* ids in the order of a restore */
};

extern const struct onereg_table onereg_arm64;
extern const struct onereg_table onereg_arm;		/* the 32-bit host removed in Linux 5.7 */

/* KVM_REG_SIZE of <linux/kvm.h>: the bytes that KVM copies for an id. */
#define ONEREG_SIZE(id) ((size_t)1 << (((id) >> 52) & 0xfU))

/* The same, but 0 for a size that KVM does not define. */
size_t onereg_size(uint64_t id);

/* The register of an id, NULL where the table does not know it. */
const struct onereg_register *onereg_find_id(const struct onereg_table *table, uint64_t id);

/*
 * The register of an architectural name, of a synonym, or of the AArch32 register that it holds
 * ("SPSR_svc", "LR_irq"); NULL where the table does not know it.  Letter case counts.
 */
const struct onereg_register *onereg_find_name(const struct onereg_table *table, const char *name);

/* A member of a state struct, in bytes.  Up to 8 bytes: an unsigned integer. */
struct onereg_place {
	uint32_t offset;
	uint32_t size;
};

/* The bit of live_in for a value of PSTATE.M[4:0] of AArch32 state; see ONEREG_MODE_*. */
#define ONEREG_MODE(encoding) (1U << ((encoding) & 0xfU))

/*
 * Where a state struct keeps one register: while the vCPU is in AArch32 state in a mode of
 * live_in, in live; in every other mode of AArch32 state in parked, if there is one; else, and in
 * AArch64 state, in place.
 *
 * In User mode below an EL1 in AArch64 state only the registers of User mode are AArch32 registers.
 * All others are in place there.
 */
struct onereg_row {
	uint64_t id;
	uint32_t live_in;		/* ONEREG_MODE_*; 0: never in live */
	struct onereg_place live;
	struct onereg_place parked;	/* size 0: there is none */
	struct onereg_place place;
	bool user;			/* a register of User mode, whatever the state of EL1 */
	bool mirror;			/* a get stores into the other places too */
};

struct onereg_layout {
	const char *name;
	size_t state_size;
	const struct onereg_row *rows;	/* in the order of a restore */
	size_t row_count;
	struct onereg_place el1_aarch32;	/* not 0 there: EL1 is in AArch32 state; size 0:
						 * no row depends on it */
};

/* Room for the release of a kernel, as a string. */
#define ONEREG_RELEASE_SIZE 68

/* Words of features in struct kvm_vcpu_init. */
#define ONEREG_FEATURE_WORDS 7

/* The host of a vCPU, as far as it is known; a save tells it, and nothing depends on it. */
struct onereg_origin {
	char kernel[ONEREG_RELEASE_SIZE];	/* as `uname -r`; "": not known */
	bool has_init;				/* target and features are known */
	uint32_t target;			/* what KVM_ARM_VCPU_INIT was given */
	uint32_t features[ONEREG_FEATURE_WORDS];
};

/*
 * How to reach a vCPU.  Each function returns 0 or a negative errno.  onereg_kvm_io() makes the
 * one for a file descriptor; a test may stand in a fake.
 */
struct onereg_io {
	/*
	 * KVM_GET_ONE_REG, KVM_SET_ONE_REG: onereg_size(id) bytes at value, which need not be
	 * aligned.
	 */
	int (*get)(void *ctx, uint64_t id, void *value);
	int (*set)(void *ctx, uint64_t id, const void *value);
	/*
	 * KVM_GET_REG_LIST on a struct kvm_reg_list: list[0] is the room in ids on entry and
	 * their number on return, the ids follow.  -E2BIG with the number in list[0] where
	 * there is not room enough.
	 */
	int (*list)(void *ctx, uint64_t *list);
	/* KVM_ARM_VCPU_FINALIZE of a feature, as ONEREG_VCPU_SVE. */
	int (*finalize)(void *ctx, int feature);
	void *ctx;
	struct onereg_origin origin;
};

/* KVM_ARM_VCPU_SVE of <asm/kvm.h>, which only arm64 has. */
#define ONEREG_VCPU_SVE 4

/* Names that an error has room for. */
#define ONEREG_ERROR_NAMES 24

/* A register that an error is about. */
struct onereg_error_name {
	uint64_t id;
	const char *name;	/* NULL: onereg does not know it */
	const char *field;	/* the field of it, or NULL */
};

/* A failure.  See onereg_strerror(). */
struct onereg_error {
	const char *operation;	/* "open", "get", "put", "prepare", "save", "decide", "restore",
				 * "read", "apply" */
	const char *name;	/* the register's name, "unknown", or what else failed */
	uint64_t id;		/* 0 where it was not about a register */
	int code;		/* errno, positive */
	const char *why;	/* the reason, as far as onereg knows it, or NULL */
	size_t needed;		/* bytes of storage that are needed, or 0 */
	size_t done;		/* registers that had been dealt with by then, */
	size_t total;		/* of how many */
	size_t size;		/* bytes of value; 0: no value was written */
	uint8_t value[ONEREG_MAX_SIZE];
	size_t count;		/* registers, or fields of them, where it is about several, or 0 */
	struct onereg_error_name names[ONEREG_ERROR_NAMES];	/* the first of them */
};

/* Room for any text of onereg_strerror(). */
#define ONEREG_ERROR_TEXT 2048

/*
 * The error as one line without a line break, as
 *
 *	put SPSR_fiq (0x60300000...0050) = 0x1d3: Invalid argument (EINVAL); 41 of 362 registers done
 *
 * Values are hexadecimal, highest byte first.  Returns the length of the whole text; the buffer
 * holds as much of it as fits, always terminated (unless size is 0).
 */
size_t onereg_strerror(const struct onereg_error *error, char *buffer, size_t size);

struct onereg_decisions;	/* onereg_decision.h */

/*
 * A vCPU and what KVM_GET_REG_LIST said of it.  Filled in by onereg_open(); to be read only,
 * except raw and raw_length (see onereg_open()), and dropped (see onereg_put()).
 */
struct onereg_vcpu {
	const struct onereg_layout *layout;
	struct onereg_io io;
	unsigned int flags;
	const struct onereg_row *pstate;	/* the layout's row of PSTATE, or NULL */
	/*
	 * For each row of the layout the register that is read for it: the row's own, the
	 * one that it is within, or NULL where this vCPU has neither.
	 */
	const struct onereg_register *listed[ONEREG_MAX_ROWS];
	size_t listed_count;			/* rows that have their own */
	uint8_t *raw;				/* records of the others; see onereg_record.h */
	size_t raw_capacity;
	size_t raw_length;
	size_t raw_count;
	uint64_t raw_ids;			/* tells raw of another machine from its own */
	struct onereg_decisions *dropped;	/* what the last put has dropped, or NULL */
	size_t within_count;			/* rows that have only the one that they are within */
};

/*
 * For all vCPUs of a VM but the first: put and restore leave the registers of the VM alone, because
 * the first vCPU has written them.  (Writing CNTVCT_EL0 once per vCPU makes the guest's time
 * jump.)
 */
#define ONEREG_SECONDARY 1U

/*
 * Finalize a fresh vCPU, where it has SVE: to be called after KVM_ARM_VCPU_INIT and before
 * onereg_open(), for KVM_GET_REG_LIST fails with EPERM until then.
 *
 * SVE_VLS, the set of vector lengths, is taken from state if that has any; where state or
 * layout is NULL, or the set is empty, KVM's default stays.  A vCPU that has been finalized with
 * the same set is left as it is.
 *
 * -ENOENT: state has vector lengths and the vCPU has no SVE.
 * -EINVAL, -EPERM: KVM refuses the set (arch/arm64/kvm/guest.c, set_sve_vls).
 */
int onereg_prepare(const struct onereg_io *io, const struct onereg_layout *layout,
		   const void *state, struct onereg_error *error);

/*
 * Ask KVM once which registers the vCPU has.  Rows of the layout that it lacks are skipped from
 * then on.  Registers that it has and the layout does not know are kept in raw, raw_capacity bytes
 * that must stay until the vCPU is done with: get fills them, put at ONEREG_FULL writes them.
 * A VMM that migrates its state sends vcpu->raw, vcpu->raw_length bytes, too; the receiver
 * puts what came in vcpu->raw and vcpu->raw_length.  Where those are not the registers that this
 * vCPU has, the next get, or the put at ONEREG_FULL when it has written them, asks KVM again and
 * gives raw its own.
 *
 * With SVE, KVM refuses V0 to V31, which are the low halves of Z0 to Z31.  Get then fills the
 * layout's V from Z, and put writes Z; it refuses a V that is neither what Z will be nor what the
 * vCPU has.
 *
 * flags: 0 or ONEREG_SECONDARY.
 *
 * -E2BIG: raw is too small; error->needed is the number of bytes that it takes.
 * -EINVAL: a row's place cannot hold the register.
 * -EPERM: the vCPU has SVE and has not been finalized: onereg_prepare() first.
 * -ENOEXEC: KVM_ARM_VCPU_INIT first.
 */
int onereg_open(struct onereg_vcpu *vcpu, const struct onereg_layout *layout,
		const struct onereg_io *io, void *raw, size_t raw_capacity, unsigned int flags,
		struct onereg_error *error);

/*
 * Read every register that the vCPU has: those of the layout into state, the others into
 * vcpu->raw.  Members of registers that it lacks stay as they are.
 *
 * -ERANGE: the layout's place is narrower than the register, and the value does not fit.
 */
int onereg_get(struct onereg_vcpu *vcpu, void *state, struct onereg_error *error);

/*
 * Write the registers of a level and below in an order that KVM accepts; at ONEREG_FULL those of
 * vcpu->raw too.  Stops at the first failure.
 *
 * Not written: aliases; registers whose writes KVM ignores; with ONEREG_SECONDARY the VM's.  Of
 * an invariant or ID register and of SVE_VLS the vCPU's value is read first, and nothing is written
 * where it is equal; other vector lengths than the vCPU was finalized with are KVM's -EPERM.
 *
 * A register of the layout, or of raw, that the vCPU lacks is dropped where its absence means the
 * value, or where the guest cannot reach it by the ID registers of the state; otherwise the put is
 * refused before anything is written.  A zero of the layout is never in the way: a state has it
 * where no get has filled it.  Where vcpu->dropped is not NULL, it has what was dropped of the
 * values of this put.
 *
 * Where an ID register changes, KVM may lose the registers of a feature, or come to have them.  Put
 * drops those that have gone by the same rule, asks KVM again which registers the vCPU has, and
 * writes the layout's that have come.  vcpu->raw has the registers of the new list then: the values that it
 * had, and KVM's of those that have come.  Memory is allocated for the list, and freed; a put that
 * changes no ID register allocates none.
 *
 * -ECANCELED: values would be lost; error->names has the first registers, and nothing has been
 * written.
 * -E2BIG: raw is too small for the new list; all else has been written.
 * -EIO: an ID register has not brought a register that the state has; the rest has been written.
 * -EINVAL: with SVE, a V would be lost (see onereg_open()); nothing has been written.
 * -ERANGE: the layout's place is wider than the register, and the value does not fit.
 */
int onereg_put(struct onereg_vcpu *vcpu, const void *state, enum onereg_level level,
	       struct onereg_error *error);

/*
 * As onereg_put(), but only the layout's registers whose value in state is not that in shadow, the
 * copy that the caller made after the last get or put.  When all have been written, shadow has
 * their values; after a failure it is as it was, so that the next call writes them again.
 */
int onereg_put_changed(struct onereg_vcpu *vcpu, const void *state, void *shadow,
		       enum onereg_level level, struct onereg_error *error);

/*
 * Read every register that the vCPU lists into buffer, behind a header that says where they come
 * from; onereg_record.h has the format.  *length is set to the bytes needed; where buffer is NULL
 * that is all.  Allocates memory for the list and frees it.
 *
 * -E2BIG: capacity is less than *length.
 * -EBADMSG: KVM lists a register in another size, so that nobody could read the save.
 */
int onereg_save(const struct onereg_io *io, void *buffer, size_t capacity, size_t *length,
		struct onereg_error *error);

/*
 * Write what onereg_save() has read into a vCPU fresh from KVM_ARM_VCPU_INIT with the same
 * features, or into the vCPU that it came from.  What becomes of each register is decided before
 * anything is written, and every value is read back afterwards: onereg_restore_all() of
 * onereg_decision.h with no options, which says more.  ID registers that differ are refused without
 * the options that it has.
 * The input need not be trusted: it is checked as onereg_read_save() does, as a whole, before
 * anything is written.  Memory is allocated and freed.
 *
 * flags: 0 or ONEREG_SECONDARY.
 *
 * -EBADMSG: the input is no save, or is not whole; error->why says more.
 * -EOPNOTSUPP: its format is newer, or it is of another architecture or byte order.
 * -ECANCELED: registers stand in the way; error->names has the first.  Nothing has been written.
 * -EIO: KVM lists other registers than was decided, or holds other values; error->names.
 */
int onereg_restore(const struct onereg_io *io, const void *buffer, size_t length,
		   unsigned int flags, struct onereg_error *error);

/*
 * As onereg_restore(), of bare records, as those of vcpu->raw or of a stream that the VMM guards
 * itself.  Nothing tells whether they are a whole vCPU: a register that they lack keeps its value.
 */
int onereg_restore_records(const struct onereg_io *io, const void *records, size_t length,
			   unsigned int flags, struct onereg_error *error);

/*
 * The value that a state has for a register, by id, as KVM would be given it: onereg_size(id)
 * bytes at value.  A banked register is looked for where state's PSTATE says.
 *
 * -ENOENT: the layout does not keep the register.
 * -ERANGE: its value does not fit into the place (store) or the register (load).
 */
int onereg_load(const struct onereg_layout *layout, const void *state, uint64_t id, void *value);
int onereg_store(const struct onereg_layout *layout, void *state, uint64_t id, const void *value);

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_H */
