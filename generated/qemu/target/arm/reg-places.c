/* SPDX-License-Identifier: 0BSD */
/*
 * The places of the registers of CPUARMState, the state of a QEMU Arm vCPU
 * From spec/layouts/qemu.yaml.  Do not edit: change the spec, then run
 * `onereg generate`.
 */

#include "qemu/osdep.h"
#include "qemu/bitops.h"
#include "cpu.h"
#include "internals.h"
#include "reg-places.h"

/* The state is what the layout says. */
QEMU_BUILD_BUG_ON(sizeof_field(CPUARMState, aarch64) != sizeof(bool));
QEMU_BUILD_BUG_ON(ARRAY_SIZE(((CPUARMState *)0)->regs) != 16);
QEMU_BUILD_BUG_ON(ARRAY_SIZE(((CPUARMState *)0)->xregs) != 32);
QEMU_BUILD_BUG_ON(ARRAY_SIZE(((CPUARMState *)0)->banked_spsr) != 8);
QEMU_BUILD_BUG_ON(ARRAY_SIZE(((CPUARMState *)0)->banked_r13) != 8);
QEMU_BUILD_BUG_ON(ARRAY_SIZE(((CPUARMState *)0)->banked_r14) != 8);
QEMU_BUILD_BUG_ON(ARRAY_SIZE(((CPUARMState *)0)->usr_regs) != 5);
QEMU_BUILD_BUG_ON(ARRAY_SIZE(((CPUARMState *)0)->fiq_regs) != 5);
QEMU_BUILD_BUG_ON(ARRAY_SIZE(((CPUARMState *)0)->elr_el) != 4);
QEMU_BUILD_BUG_ON(ARRAY_SIZE(((CPUARMState *)0)->sp_el) != 4);

static uint64_t pstate_load(CPUARMState *env)
{
    return pstate_read(env);
}

static void pstate_store(CPUARMState *env, uint64_t value)
{
    pstate_write(env, value);
}

static const ARMRegAccessor pstate_accessor = {
    .load = pstate_load,
    .store = pstate_store,
};

static uint64_t cpsr_load(CPUARMState *env)
{
    return cpsr_read(env);
}

static void cpsr_store(CPUARMState *env, uint64_t value)
{
    cpsr_write(env, value, 0xffffffff, CPSRWriteRaw);
}

static const ARMRegAccessor cpsr_accessor = {
    .load = cpsr_load,
    .store = cpsr_store,
};

static uint64_t fpsr_load(CPUARMState *env)
{
    return vfp_get_fpsr(env);
}

static void fpsr_store(CPUARMState *env, uint64_t value)
{
    vfp_set_fpsr(env, value);
}

static const ARMRegAccessor fpsr_accessor = {
    .load = fpsr_load,
    .store = fpsr_store,
};

static uint64_t fpcr_load(CPUARMState *env)
{
    return vfp_get_fpcr(env);
}

static void fpcr_store(CPUARMState *env, uint64_t value)
{
    vfp_set_fpcr(env, value);
}

static const ARMRegAccessor fpcr_accessor = {
    .load = fpcr_load,
    .store = fpcr_store,
};

#define MODE_USR BIT(ARM_CPU_MODE_USR)
#define MODE_FIQ BIT(ARM_CPU_MODE_FIQ)
#define MODE_IRQ BIT(ARM_CPU_MODE_IRQ)
#define MODE_SVC BIT(ARM_CPU_MODE_SVC)
#define MODE_MON BIT(ARM_CPU_MODE_MON)
#define MODE_ABT BIT(ARM_CPU_MODE_ABT)
#define MODE_HYP BIT(ARM_CPU_MODE_HYP)
#define MODE_UND BIT(ARM_CPU_MODE_UND)
#define MODE_SYS BIT(ARM_CPU_MODE_SYS)
#define MODE_EL0T BIT(PSTATE_MODE_EL0t)
#define MODE_EL1T BIT(PSTATE_MODE_EL1t)
#define MODE_EL1H BIT(PSTATE_MODE_EL1h)
#define MODE_EL2T BIT(PSTATE_MODE_EL2t)
#define MODE_EL2H BIT(PSTATE_MODE_EL2h)

#define U32(member) \
    { .kind = ARM_PLACE_U32, \
      .offset = offsetof(CPUARMState, member) + \
                type_check(uint32_t, typeof_field(CPUARMState, member)) }

#define U64(member) \
    { .kind = ARM_PLACE_U64, \
      .offset = offsetof(CPUARMState, member) + \
                type_check(uint64_t, typeof_field(CPUARMState, member)) }

#define WORDS(member, bits) \
    { .kind = ARM_PLACE_WORDS, \
      .offset = offsetof(CPUARMState, member) + \
                QEMU_BUILD_BUG_ON_ZERO( \
                    sizeof_field(CPUARMState, member) * 8 < (bits)), \
      .words = (bits) / 64 }

#define ACCESSOR(name) \
    { .kind = ARM_PLACE_ACCESSOR, .accessor = &name##_accessor }

/*
 * One row is one register.  Its value is in @live in the modes of @live_in;
 * in the other modes of AArch32 state in @parked, if there is one; else in
 * @place.
 */
const ARMRegPlaces arm_reg_places[NUM_ARM_REGS] = {
    [ARM_REG_SPSR_EL2] = {
        .name = "SPSR_EL2",
        .cell = "SPSR_hyp",
        .live_in = MODE_HYP,
        .live = U32(spsr),
        .place = U64(banked_spsr[BANK_HYP]),
        .mirror = true,
    },
    [ARM_REG_ELR_EL2] = {
        .name = "ELR_EL2",
        .cell = "ELR_hyp",
        .place = U64(elr_el[2]),
    },
    [ARM_REG_SP_EL2] = {
        .name = "SP_EL2",
        .live_in = MODE_EL2H,
        .live = U64(xregs[31]),
        .place = U64(sp_el[2]),
        .mirror = true,
    },
    [ARM_REG_PSTATE] = {
        .name = "PSTATE",
        .parked = ACCESSOR(cpsr),
        .place = ACCESSOR(pstate),
        .user = true,
    },
    [ARM_REG_X0] = {
        .name = "X0",
        .cell = "R0",
        .live_in = MODE_USR | MODE_FIQ | MODE_IRQ | MODE_SVC | MODE_MON |
                   MODE_ABT | MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[0]),
        .place = U64(xregs[0]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X1] = {
        .name = "X1",
        .cell = "R1",
        .live_in = MODE_USR | MODE_FIQ | MODE_IRQ | MODE_SVC | MODE_MON |
                   MODE_ABT | MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[1]),
        .place = U64(xregs[1]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X2] = {
        .name = "X2",
        .cell = "R2",
        .live_in = MODE_USR | MODE_FIQ | MODE_IRQ | MODE_SVC | MODE_MON |
                   MODE_ABT | MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[2]),
        .place = U64(xregs[2]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X3] = {
        .name = "X3",
        .cell = "R3",
        .live_in = MODE_USR | MODE_FIQ | MODE_IRQ | MODE_SVC | MODE_MON |
                   MODE_ABT | MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[3]),
        .place = U64(xregs[3]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X4] = {
        .name = "X4",
        .cell = "R4",
        .live_in = MODE_USR | MODE_FIQ | MODE_IRQ | MODE_SVC | MODE_MON |
                   MODE_ABT | MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[4]),
        .place = U64(xregs[4]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X5] = {
        .name = "X5",
        .cell = "R5",
        .live_in = MODE_USR | MODE_FIQ | MODE_IRQ | MODE_SVC | MODE_MON |
                   MODE_ABT | MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[5]),
        .place = U64(xregs[5]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X6] = {
        .name = "X6",
        .cell = "R6",
        .live_in = MODE_USR | MODE_FIQ | MODE_IRQ | MODE_SVC | MODE_MON |
                   MODE_ABT | MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[6]),
        .place = U64(xregs[6]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X7] = {
        .name = "X7",
        .cell = "R7",
        .live_in = MODE_USR | MODE_FIQ | MODE_IRQ | MODE_SVC | MODE_MON |
                   MODE_ABT | MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[7]),
        .place = U64(xregs[7]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X8] = {
        .name = "X8",
        .cell = "R8_usr",
        .live_in = MODE_USR | MODE_IRQ | MODE_SVC | MODE_MON | MODE_ABT |
                   MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[8]),
        .parked = U32(usr_regs[0]),
        .place = U64(xregs[8]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X9] = {
        .name = "X9",
        .cell = "R9_usr",
        .live_in = MODE_USR | MODE_IRQ | MODE_SVC | MODE_MON | MODE_ABT |
                   MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[9]),
        .parked = U32(usr_regs[1]),
        .place = U64(xregs[9]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X10] = {
        .name = "X10",
        .cell = "R10_usr",
        .live_in = MODE_USR | MODE_IRQ | MODE_SVC | MODE_MON | MODE_ABT |
                   MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[10]),
        .parked = U32(usr_regs[2]),
        .place = U64(xregs[10]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X11] = {
        .name = "X11",
        .cell = "R11_usr",
        .live_in = MODE_USR | MODE_IRQ | MODE_SVC | MODE_MON | MODE_ABT |
                   MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[11]),
        .parked = U32(usr_regs[3]),
        .place = U64(xregs[11]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X12] = {
        .name = "X12",
        .cell = "R12_usr",
        .live_in = MODE_USR | MODE_IRQ | MODE_SVC | MODE_MON | MODE_ABT |
                   MODE_HYP | MODE_UND | MODE_SYS,
        .live = U32(regs[12]),
        .parked = U32(usr_regs[4]),
        .place = U64(xregs[12]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X13] = {
        .name = "X13",
        .cell = "SP_usr",
        .live_in = MODE_USR | MODE_SYS,
        .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_USRSYS]),
        .place = U64(xregs[13]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X14] = {
        .name = "X14",
        .cell = "LR_usr",
        .live_in = MODE_USR | MODE_SYS | MODE_HYP,
        .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_USRSYS]),
        .place = U64(xregs[14]),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_X15] = {
        .name = "X15",
        .cell = "SP_hyp",
        .live_in = MODE_HYP,
        .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_HYP]),
        .place = U64(xregs[15]),
        .mirror = true,
    },
    [ARM_REG_X16] = {
        .name = "X16",
        .cell = "LR_irq",
        .live_in = MODE_IRQ,
        .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_IRQ]),
        .place = U64(xregs[16]),
        .mirror = true,
    },
    [ARM_REG_X17] = {
        .name = "X17",
        .cell = "SP_irq",
        .live_in = MODE_IRQ,
        .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_IRQ]),
        .place = U64(xregs[17]),
        .mirror = true,
    },
    [ARM_REG_X18] = {
        .name = "X18",
        .cell = "LR_svc",
        .live_in = MODE_SVC,
        .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_SVC]),
        .place = U64(xregs[18]),
        .mirror = true,
    },
    [ARM_REG_X19] = {
        .name = "X19",
        .cell = "SP_svc",
        .live_in = MODE_SVC,
        .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_SVC]),
        .place = U64(xregs[19]),
        .mirror = true,
    },
    [ARM_REG_X20] = {
        .name = "X20",
        .cell = "LR_abt",
        .live_in = MODE_ABT,
        .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_ABT]),
        .place = U64(xregs[20]),
        .mirror = true,
    },
    [ARM_REG_X21] = {
        .name = "X21",
        .cell = "SP_abt",
        .live_in = MODE_ABT,
        .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_ABT]),
        .place = U64(xregs[21]),
        .mirror = true,
    },
    [ARM_REG_X22] = {
        .name = "X22",
        .cell = "LR_und",
        .live_in = MODE_UND,
        .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_UND]),
        .place = U64(xregs[22]),
        .mirror = true,
    },
    [ARM_REG_X23] = {
        .name = "X23",
        .cell = "SP_und",
        .live_in = MODE_UND,
        .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_UND]),
        .place = U64(xregs[23]),
        .mirror = true,
    },
    [ARM_REG_X24] = {
        .name = "X24",
        .cell = "R8_fiq",
        .live_in = MODE_FIQ,
        .live = U32(regs[8]),
        .parked = U32(fiq_regs[0]),
        .place = U64(xregs[24]),
        .mirror = true,
    },
    [ARM_REG_X25] = {
        .name = "X25",
        .cell = "R9_fiq",
        .live_in = MODE_FIQ,
        .live = U32(regs[9]),
        .parked = U32(fiq_regs[1]),
        .place = U64(xregs[25]),
        .mirror = true,
    },
    [ARM_REG_X26] = {
        .name = "X26",
        .cell = "R10_fiq",
        .live_in = MODE_FIQ,
        .live = U32(regs[10]),
        .parked = U32(fiq_regs[2]),
        .place = U64(xregs[26]),
        .mirror = true,
    },
    [ARM_REG_X27] = {
        .name = "X27",
        .cell = "R11_fiq",
        .live_in = MODE_FIQ,
        .live = U32(regs[11]),
        .parked = U32(fiq_regs[3]),
        .place = U64(xregs[27]),
        .mirror = true,
    },
    [ARM_REG_X28] = {
        .name = "X28",
        .cell = "R12_fiq",
        .live_in = MODE_FIQ,
        .live = U32(regs[12]),
        .parked = U32(fiq_regs[4]),
        .place = U64(xregs[28]),
        .mirror = true,
    },
    [ARM_REG_X29] = {
        .name = "X29",
        .cell = "SP_fiq",
        .live_in = MODE_FIQ,
        .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_FIQ]),
        .place = U64(xregs[29]),
        .mirror = true,
    },
    [ARM_REG_X30] = {
        .name = "X30",
        .cell = "LR_fiq",
        .live_in = MODE_FIQ,
        .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_FIQ]),
        .place = U64(xregs[30]),
        .mirror = true,
    },
    [ARM_REG_PC] = {
        .name = "PC",
        .parked = U32(regs[15]),
        .place = U64(pc),
        .user = true,
        .mirror = true,
    },
    [ARM_REG_SP_EL0] = {
        .name = "SP_EL0",
        .live_in = MODE_EL0T | MODE_EL1T | MODE_EL2T,
        .live = U64(xregs[31]),
        .place = U64(sp_el[0]),
        .mirror = true,
    },
    [ARM_REG_SP_EL1] = {
        .name = "SP_EL1",
        .live_in = MODE_EL1H,
        .live = U64(xregs[31]),
        .place = U64(sp_el[1]),
        .mirror = true,
    },
    [ARM_REG_ELR_EL1] = {
        .name = "ELR_EL1",
        .place = U64(elr_el[1]),
    },
    [ARM_REG_SPSR_EL1] = {
        .name = "SPSR_EL1",
        .cell = "SPSR_svc",
        .live_in = MODE_SVC,
        .live = U32(spsr),
        .place = U64(banked_spsr[BANK_SVC]),
        .mirror = true,
    },
    [ARM_REG_SPSR_abt] = {
        .name = "SPSR_abt",
        .live_in = MODE_ABT,
        .live = U32(spsr),
        .place = U64(banked_spsr[BANK_ABT]),
        .mirror = true,
    },
    [ARM_REG_SPSR_und] = {
        .name = "SPSR_und",
        .live_in = MODE_UND,
        .live = U32(spsr),
        .place = U64(banked_spsr[BANK_UND]),
        .mirror = true,
    },
    [ARM_REG_SPSR_irq] = {
        .name = "SPSR_irq",
        .live_in = MODE_IRQ,
        .live = U32(spsr),
        .place = U64(banked_spsr[BANK_IRQ]),
        .mirror = true,
    },
    [ARM_REG_SPSR_fiq] = {
        .name = "SPSR_fiq",
        .live_in = MODE_FIQ,
        .live = U32(spsr),
        .place = U64(banked_spsr[BANK_FIQ]),
        .mirror = true,
    },
    [ARM_REG_V0] = {
        .name = "V0",
        .place = WORDS(vfp.zregs[0], 128),
    },
    [ARM_REG_V1] = {
        .name = "V1",
        .place = WORDS(vfp.zregs[1], 128),
    },
    [ARM_REG_V2] = {
        .name = "V2",
        .place = WORDS(vfp.zregs[2], 128),
    },
    [ARM_REG_V3] = {
        .name = "V3",
        .place = WORDS(vfp.zregs[3], 128),
    },
    [ARM_REG_V4] = {
        .name = "V4",
        .place = WORDS(vfp.zregs[4], 128),
    },
    [ARM_REG_V5] = {
        .name = "V5",
        .place = WORDS(vfp.zregs[5], 128),
    },
    [ARM_REG_V6] = {
        .name = "V6",
        .place = WORDS(vfp.zregs[6], 128),
    },
    [ARM_REG_V7] = {
        .name = "V7",
        .place = WORDS(vfp.zregs[7], 128),
    },
    [ARM_REG_V8] = {
        .name = "V8",
        .place = WORDS(vfp.zregs[8], 128),
    },
    [ARM_REG_V9] = {
        .name = "V9",
        .place = WORDS(vfp.zregs[9], 128),
    },
    [ARM_REG_V10] = {
        .name = "V10",
        .place = WORDS(vfp.zregs[10], 128),
    },
    [ARM_REG_V11] = {
        .name = "V11",
        .place = WORDS(vfp.zregs[11], 128),
    },
    [ARM_REG_V12] = {
        .name = "V12",
        .place = WORDS(vfp.zregs[12], 128),
    },
    [ARM_REG_V13] = {
        .name = "V13",
        .place = WORDS(vfp.zregs[13], 128),
    },
    [ARM_REG_V14] = {
        .name = "V14",
        .place = WORDS(vfp.zregs[14], 128),
    },
    [ARM_REG_V15] = {
        .name = "V15",
        .place = WORDS(vfp.zregs[15], 128),
    },
    [ARM_REG_V16] = {
        .name = "V16",
        .place = WORDS(vfp.zregs[16], 128),
    },
    [ARM_REG_V17] = {
        .name = "V17",
        .place = WORDS(vfp.zregs[17], 128),
    },
    [ARM_REG_V18] = {
        .name = "V18",
        .place = WORDS(vfp.zregs[18], 128),
    },
    [ARM_REG_V19] = {
        .name = "V19",
        .place = WORDS(vfp.zregs[19], 128),
    },
    [ARM_REG_V20] = {
        .name = "V20",
        .place = WORDS(vfp.zregs[20], 128),
    },
    [ARM_REG_V21] = {
        .name = "V21",
        .place = WORDS(vfp.zregs[21], 128),
    },
    [ARM_REG_V22] = {
        .name = "V22",
        .place = WORDS(vfp.zregs[22], 128),
    },
    [ARM_REG_V23] = {
        .name = "V23",
        .place = WORDS(vfp.zregs[23], 128),
    },
    [ARM_REG_V24] = {
        .name = "V24",
        .place = WORDS(vfp.zregs[24], 128),
    },
    [ARM_REG_V25] = {
        .name = "V25",
        .place = WORDS(vfp.zregs[25], 128),
    },
    [ARM_REG_V26] = {
        .name = "V26",
        .place = WORDS(vfp.zregs[26], 128),
    },
    [ARM_REG_V27] = {
        .name = "V27",
        .place = WORDS(vfp.zregs[27], 128),
    },
    [ARM_REG_V28] = {
        .name = "V28",
        .place = WORDS(vfp.zregs[28], 128),
    },
    [ARM_REG_V29] = {
        .name = "V29",
        .place = WORDS(vfp.zregs[29], 128),
    },
    [ARM_REG_V30] = {
        .name = "V30",
        .place = WORDS(vfp.zregs[30], 128),
    },
    [ARM_REG_V31] = {
        .name = "V31",
        .place = WORDS(vfp.zregs[31], 128),
    },
    [ARM_REG_FPSR] = {
        .name = "FPSR",
        .place = ACCESSOR(fpsr),
    },
    [ARM_REG_FPCR] = {
        .name = "FPCR",
        .place = ACCESSOR(fpcr),
    },
#if ARM_MAX_VQ > 1      /* qemu-system-arm of QEMU 10.0 has no SVE state */
    [ARM_REG_Z0] = {
        .name = "Z0",
        .place = WORDS(vfp.zregs[0], 2048),
    },
    [ARM_REG_Z1] = {
        .name = "Z1",
        .place = WORDS(vfp.zregs[1], 2048),
    },
    [ARM_REG_Z2] = {
        .name = "Z2",
        .place = WORDS(vfp.zregs[2], 2048),
    },
    [ARM_REG_Z3] = {
        .name = "Z3",
        .place = WORDS(vfp.zregs[3], 2048),
    },
    [ARM_REG_Z4] = {
        .name = "Z4",
        .place = WORDS(vfp.zregs[4], 2048),
    },
    [ARM_REG_Z5] = {
        .name = "Z5",
        .place = WORDS(vfp.zregs[5], 2048),
    },
    [ARM_REG_Z6] = {
        .name = "Z6",
        .place = WORDS(vfp.zregs[6], 2048),
    },
    [ARM_REG_Z7] = {
        .name = "Z7",
        .place = WORDS(vfp.zregs[7], 2048),
    },
    [ARM_REG_Z8] = {
        .name = "Z8",
        .place = WORDS(vfp.zregs[8], 2048),
    },
    [ARM_REG_Z9] = {
        .name = "Z9",
        .place = WORDS(vfp.zregs[9], 2048),
    },
    [ARM_REG_Z10] = {
        .name = "Z10",
        .place = WORDS(vfp.zregs[10], 2048),
    },
    [ARM_REG_Z11] = {
        .name = "Z11",
        .place = WORDS(vfp.zregs[11], 2048),
    },
    [ARM_REG_Z12] = {
        .name = "Z12",
        .place = WORDS(vfp.zregs[12], 2048),
    },
    [ARM_REG_Z13] = {
        .name = "Z13",
        .place = WORDS(vfp.zregs[13], 2048),
    },
    [ARM_REG_Z14] = {
        .name = "Z14",
        .place = WORDS(vfp.zregs[14], 2048),
    },
    [ARM_REG_Z15] = {
        .name = "Z15",
        .place = WORDS(vfp.zregs[15], 2048),
    },
    [ARM_REG_Z16] = {
        .name = "Z16",
        .place = WORDS(vfp.zregs[16], 2048),
    },
    [ARM_REG_Z17] = {
        .name = "Z17",
        .place = WORDS(vfp.zregs[17], 2048),
    },
    [ARM_REG_Z18] = {
        .name = "Z18",
        .place = WORDS(vfp.zregs[18], 2048),
    },
    [ARM_REG_Z19] = {
        .name = "Z19",
        .place = WORDS(vfp.zregs[19], 2048),
    },
    [ARM_REG_Z20] = {
        .name = "Z20",
        .place = WORDS(vfp.zregs[20], 2048),
    },
    [ARM_REG_Z21] = {
        .name = "Z21",
        .place = WORDS(vfp.zregs[21], 2048),
    },
    [ARM_REG_Z22] = {
        .name = "Z22",
        .place = WORDS(vfp.zregs[22], 2048),
    },
    [ARM_REG_Z23] = {
        .name = "Z23",
        .place = WORDS(vfp.zregs[23], 2048),
    },
    [ARM_REG_Z24] = {
        .name = "Z24",
        .place = WORDS(vfp.zregs[24], 2048),
    },
    [ARM_REG_Z25] = {
        .name = "Z25",
        .place = WORDS(vfp.zregs[25], 2048),
    },
    [ARM_REG_Z26] = {
        .name = "Z26",
        .place = WORDS(vfp.zregs[26], 2048),
    },
    [ARM_REG_Z27] = {
        .name = "Z27",
        .place = WORDS(vfp.zregs[27], 2048),
    },
    [ARM_REG_Z28] = {
        .name = "Z28",
        .place = WORDS(vfp.zregs[28], 2048),
    },
    [ARM_REG_Z29] = {
        .name = "Z29",
        .place = WORDS(vfp.zregs[29], 2048),
    },
    [ARM_REG_Z30] = {
        .name = "Z30",
        .place = WORDS(vfp.zregs[30], 2048),
    },
    [ARM_REG_Z31] = {
        .name = "Z31",
        .place = WORDS(vfp.zregs[31], 2048),
    },
    [ARM_REG_P0] = {
        .name = "P0",
        .place = WORDS(vfp.pregs[0], 256),
    },
    [ARM_REG_P1] = {
        .name = "P1",
        .place = WORDS(vfp.pregs[1], 256),
    },
    [ARM_REG_P2] = {
        .name = "P2",
        .place = WORDS(vfp.pregs[2], 256),
    },
    [ARM_REG_P3] = {
        .name = "P3",
        .place = WORDS(vfp.pregs[3], 256),
    },
    [ARM_REG_P4] = {
        .name = "P4",
        .place = WORDS(vfp.pregs[4], 256),
    },
    [ARM_REG_P5] = {
        .name = "P5",
        .place = WORDS(vfp.pregs[5], 256),
    },
    [ARM_REG_P6] = {
        .name = "P6",
        .place = WORDS(vfp.pregs[6], 256),
    },
    [ARM_REG_P7] = {
        .name = "P7",
        .place = WORDS(vfp.pregs[7], 256),
    },
    [ARM_REG_P8] = {
        .name = "P8",
        .place = WORDS(vfp.pregs[8], 256),
    },
    [ARM_REG_P9] = {
        .name = "P9",
        .place = WORDS(vfp.pregs[9], 256),
    },
    [ARM_REG_P10] = {
        .name = "P10",
        .place = WORDS(vfp.pregs[10], 256),
    },
    [ARM_REG_P11] = {
        .name = "P11",
        .place = WORDS(vfp.pregs[11], 256),
    },
    [ARM_REG_P12] = {
        .name = "P12",
        .place = WORDS(vfp.pregs[12], 256),
    },
    [ARM_REG_P13] = {
        .name = "P13",
        .place = WORDS(vfp.pregs[13], 256),
    },
    [ARM_REG_P14] = {
        .name = "P14",
        .place = WORDS(vfp.pregs[14], 256),
    },
    [ARM_REG_P15] = {
        .name = "P15",
        .place = WORDS(vfp.pregs[15], 256),
    },
    [ARM_REG_FFR] = {
        .name = "FFR",
        .place = WORDS(vfp.pregs[FFR_PRED_NUM], 256),
    },
#endif
};

const ARMRegPlaces *const arm_aarch32_regs[] = {
    &arm_reg_places[ARM_REG_SPSR_EL2],
    &arm_reg_places[ARM_REG_X0],
    &arm_reg_places[ARM_REG_X1],
    &arm_reg_places[ARM_REG_X2],
    &arm_reg_places[ARM_REG_X3],
    &arm_reg_places[ARM_REG_X4],
    &arm_reg_places[ARM_REG_X5],
    &arm_reg_places[ARM_REG_X6],
    &arm_reg_places[ARM_REG_X7],
    &arm_reg_places[ARM_REG_X8],
    &arm_reg_places[ARM_REG_X9],
    &arm_reg_places[ARM_REG_X10],
    &arm_reg_places[ARM_REG_X11],
    &arm_reg_places[ARM_REG_X12],
    &arm_reg_places[ARM_REG_X13],
    &arm_reg_places[ARM_REG_X14],
    &arm_reg_places[ARM_REG_X15],
    &arm_reg_places[ARM_REG_X16],
    &arm_reg_places[ARM_REG_X17],
    &arm_reg_places[ARM_REG_X18],
    &arm_reg_places[ARM_REG_X19],
    &arm_reg_places[ARM_REG_X20],
    &arm_reg_places[ARM_REG_X21],
    &arm_reg_places[ARM_REG_X22],
    &arm_reg_places[ARM_REG_X23],
    &arm_reg_places[ARM_REG_X24],
    &arm_reg_places[ARM_REG_X25],
    &arm_reg_places[ARM_REG_X26],
    &arm_reg_places[ARM_REG_X27],
    &arm_reg_places[ARM_REG_X28],
    &arm_reg_places[ARM_REG_X29],
    &arm_reg_places[ARM_REG_X30],
    &arm_reg_places[ARM_REG_PC],
    &arm_reg_places[ARM_REG_SPSR_EL1],
    &arm_reg_places[ARM_REG_SPSR_abt],
    &arm_reg_places[ARM_REG_SPSR_und],
    &arm_reg_places[ARM_REG_SPSR_irq],
    &arm_reg_places[ARM_REG_SPSR_fiq],
    NULL
};
