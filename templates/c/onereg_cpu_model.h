/* SPDX-License-Identifier: 0BSD */
/*
 * The CPU of a guest: numbers for fields of ID registers, which a fresh vCPU is given.
 * Edited in templates/c/onereg_cpu_model.h; `onereg generate` copies it.
 *
 * `onereg cpu template MODEL --for c` prints the table of a CPU.  After KVM_ARM_VCPU_INIT of a vCPU,
 * and before any vCPU of its VM runs:
 *
 *	ret = onereg_apply_cpu(&io, &onereg_cpu_neoverse_n1, &error);
 */
#ifndef ONEREG_CPU_MODEL_H
#define ONEREG_CPU_MODEL_H

#include "onereg.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A field, and the number that a guest is to see in it. */
struct onereg_cpu_field {
	uint64_t id;		/* the register's */
	const char *name;	/* the field's, as "AES" */
	uint64_t mask;		/* its bits in the register */
	uint64_t value;		/* the number, in its place: zero outside mask */
};

/* A CPU.  All bits that no row has stay as the host has them. */
struct onereg_cpu {
	const char *name;
	/* In the order of a restore; the rows of one register stand together. */
	const struct onereg_cpu_field *fields;
	size_t count;
};

/*
 * Write a CPU to a vCPU: register by register in the order of the table, each once, and none that
 * has the numbers already.  Every value is read back; a bit that KVM takes and is known to hold
 * otherwise (onereg_moves.h) counts as written.
 *
 * A field that KVM does not take is found by trying each that differs alone, and the registers
 * behind it are written all the same: error->names has every such field.  The vCPU is then neither
 * what it was nor the CPU, and is to be made anew.
 *
 * -EINVAL: KVM refuses a field, alone or beside the others of its register.
 * -ENOENT: the vCPU lacks a register in which the CPU has a number other than zero.
 * -EIO: KVM has taken a field and holds another number.
 * Of several, the first; KVM's errno of a call that fails otherwise, as -EBUSY after the first
 * KVM_RUN, ends it at once.
 */
int onereg_apply_cpu(const struct onereg_io *io, const struct onereg_cpu *cpu,
		     struct onereg_error *error);

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_CPU_MODEL_H */
