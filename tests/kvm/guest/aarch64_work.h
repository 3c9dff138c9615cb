/* SPDX-License-Identifier: MIT */
/* The protocol of aarch64_work.S, whose first comment is its description. */
#ifndef AARCH64_WORK_H
#define AARCH64_WORK_H

#include "vm.h"

#define A64_PSTATE	0x3c5u			/* EL1h; D, A, I and F masked */
#define A64_STOP	VM_MMIO
#define A64_CHECKSUM	(VM_MMIO + 8)
#define A64_EXCEPTION	(VM_MMIO + 16)		/* the value is ESR_EL1 */

#endif
