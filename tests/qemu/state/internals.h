/* SPDX-License-Identifier: MIT */
#ifndef TARGET_ARM_INTERNALS_H
#define TARGET_ARM_INTERNALS_H

#include "cpu.h"
#include "cpu-features.h"

/* As QEMU migrates them. */
#define BANK_USRSYS 0
#define BANK_SVC 1
#define BANK_ABT 2
#define BANK_UND 3
#define BANK_IRQ 4
#define BANK_FIQ 5
#define BANK_HYP 6
#define BANK_MON 7

#include "reg-banks.h"

#endif /* TARGET_ARM_INTERNALS_H */
