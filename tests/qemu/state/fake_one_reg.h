/* SPDX-License-Identifier: MIT */
/* KVM_SET_ONE_REG and KVM_GET_ONE_REG of one vCPU as a table of ids and bytes. */
#ifndef FAKE_ONE_REG_H
#define FAKE_ONE_REG_H

#include "qemu/osdep.h"

#define FAKE_REGISTERS 256
#define FAKE_MAX_SIZE 256
#define FAKE_LOG 1024

struct fake_register {
	uint64_t id;
	int error;	/* what an ioctl on it returns, if not 0 */
	uint8_t value[FAKE_MAX_SIZE];
};

struct fake_one_reg {
	struct fake_register regs[FAKE_REGISTERS];
	size_t count;
	uint64_t log[FAKE_LOG];	/* ids in the order of the calls */
	size_t calls;
	char errors[4096];	/* what error_report() was told since */
};

extern struct fake_one_reg fake;

size_t fake_size(uint64_t id);
struct fake_register *fake_find(uint64_t id);

/* The register of this id, made where there is none. */
struct fake_register *fake_register(uint64_t id);

/* Forget the calls and messages so far. */
void fake_forget(void);

#endif /* FAKE_ONE_REG_H */
