/* SPDX-License-Identifier: 0BSD */
/*
 * From a mode or an Exception level to the index of its bank.  For internals.h,
 * which has the constants.
 * From spec/layouts/qemu.yaml.  Do not edit: change the spec, then run
 * `onereg generate`.
 */

#ifndef TARGET_ARM_REG_BANKS_H
#define TARGET_ARM_REG_BANKS_H

/* Migration ABI. */
QEMU_BUILD_BUG_ON(BANK_USRSYS != 0);
QEMU_BUILD_BUG_ON(BANK_SVC != 1);
QEMU_BUILD_BUG_ON(BANK_ABT != 2);
QEMU_BUILD_BUG_ON(BANK_UND != 3);
QEMU_BUILD_BUG_ON(BANK_IRQ != 4);
QEMU_BUILD_BUG_ON(BANK_FIQ != 5);
QEMU_BUILD_BUG_ON(BANK_HYP != 6);
QEMU_BUILD_BUG_ON(BANK_MON != 7);

QEMU_BUILD_BUG_ON(ARM_CPU_MODE_USR != 0x10);
QEMU_BUILD_BUG_ON(ARM_CPU_MODE_FIQ != 0x11);
QEMU_BUILD_BUG_ON(ARM_CPU_MODE_IRQ != 0x12);
QEMU_BUILD_BUG_ON(ARM_CPU_MODE_SVC != 0x13);
QEMU_BUILD_BUG_ON(ARM_CPU_MODE_MON != 0x16);
QEMU_BUILD_BUG_ON(ARM_CPU_MODE_ABT != 0x17);
QEMU_BUILD_BUG_ON(ARM_CPU_MODE_HYP != 0x1a);
QEMU_BUILD_BUG_ON(ARM_CPU_MODE_UND != 0x1b);
QEMU_BUILD_BUG_ON(ARM_CPU_MODE_SYS != 0x1f);
QEMU_BUILD_BUG_ON(PSTATE_MODE_EL0t != 0x0);
QEMU_BUILD_BUG_ON(PSTATE_MODE_EL1t != 0x4);
QEMU_BUILD_BUG_ON(PSTATE_MODE_EL1h != 0x5);
QEMU_BUILD_BUG_ON(PSTATE_MODE_EL2t != 0x8);
QEMU_BUILD_BUG_ON(PSTATE_MODE_EL2h != 0x9);

/* The index of @mode in banked_r13 and banked_spsr. */
static inline int bank_number(int mode)
{
    switch (mode) {
    case ARM_CPU_MODE_USR:
        return BANK_USRSYS;
    case ARM_CPU_MODE_FIQ:
        return BANK_FIQ;
    case ARM_CPU_MODE_IRQ:
        return BANK_IRQ;
    case ARM_CPU_MODE_SVC:
        return BANK_SVC;
    case ARM_CPU_MODE_MON:
        return BANK_MON;
    case ARM_CPU_MODE_ABT:
        return BANK_ABT;
    case ARM_CPU_MODE_HYP:
        return BANK_HYP;
    case ARM_CPU_MODE_UND:
        return BANK_UND;
    case ARM_CPU_MODE_SYS:
        return BANK_USRSYS;
    }
    g_assert_not_reached();
}

/* The index of @mode in banked_r14. */
static inline int r14_bank_number(int mode)
{
    switch (mode) {
    case ARM_CPU_MODE_USR:
        return BANK_USRSYS;
    case ARM_CPU_MODE_FIQ:
        return BANK_FIQ;
    case ARM_CPU_MODE_IRQ:
        return BANK_IRQ;
    case ARM_CPU_MODE_SVC:
        return BANK_SVC;
    case ARM_CPU_MODE_MON:
        return BANK_MON;
    case ARM_CPU_MODE_ABT:
        return BANK_ABT;
    case ARM_CPU_MODE_HYP:
        return BANK_USRSYS;
    case ARM_CPU_MODE_UND:
        return BANK_UND;
    case ARM_CPU_MODE_SYS:
        return BANK_USRSYS;
    }
    g_assert_not_reached();
}

/* The index of SPSR_EL1 to SPSR_EL3 in banked_spsr. */
static inline unsigned int aarch64_banked_spsr_index(unsigned int el)
{
    switch (el) {
    case 1:
        return BANK_SVC;
    case 2:
        return BANK_HYP;
    case 3:
        return BANK_MON;
    }
    g_assert_not_reached();
}

#endif /* TARGET_ARM_REG_BANKS_H */
