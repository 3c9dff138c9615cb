/* SPDX-License-Identifier: MIT */
/*
 * A table of registers in the place of onereg_register.c and onereg_registers.c: KNOWN registers
 * of any kind, and each other id is unknown.
 */
#ifndef ANY_TABLE_H
#define ANY_TABLE_H

#include "onereg.h"

/* Bytes of a register at most. */
#ifndef MOST_SIZE
#define MOST_SIZE 16
#endif

#ifndef KNOWN
#define KNOWN 1
#endif

/* Make the table any that there is. */
void any_table(void);

#endif /* ANY_TABLE_H */
