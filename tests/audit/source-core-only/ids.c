// SPDX-License-Identifier: MIT
#define ELR 0x603000000013c201
#define SP_USER ARM64_SYS_REG(3, 0, 4, 1, 0)
#define MSR_SPSR sys_reg(3, 0, 4, 0, 0) /* an encoding, not an id */
