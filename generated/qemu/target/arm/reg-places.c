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

#define MODES_AARCH32 \
    (MODE_USR | MODE_FIQ | MODE_IRQ | MODE_SVC | MODE_MON | MODE_ABT | \
     MODE_HYP | MODE_UND | MODE_SYS)

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

/* A family that bears the numbers of the elements of @member. */
#define FAMILY(member, number, bits) \
    { .kind = ARM_PLACE_WORDS, \
      .offset = offsetof(CPUARMState, member) + \
                QEMU_BUILD_BUG_ON_ZERO( \
                    sizeof_field(CPUARMState, member[0]) * 8 < (bits)) + \
                QEMU_BUILD_BUG_ON_ZERO( \
                    ARRAY_SIZE(((CPUARMState *)0)->member) < (number)), \
      .words = (bits) / 64, \
      .count = (number), \
      .stride = sizeof_field(CPUARMState, member[0]) }

#define ACCESSOR(name) \
    { .kind = ARM_PLACE_ACCESSOR, .accessor = &name##_accessor }

#define REG(reg, ...) \
    [ARM_REG_##reg] = { .name = #reg, __VA_ARGS__ }

/*
 * One row is one register, or a family.  Its value is in @live in the modes of
 * @live_in; in the other modes of AArch32 state in @parked, if there is one;
 * else in @place.
 */
const ARMRegPlaces arm_reg_places[NUM_ARM_REGS] = {
    REG(SPSR_EL2, .aarch32 = "SPSR_hyp", .live_in = MODE_HYP,
        .live = U32(spsr), .place = U64(banked_spsr[BANK_HYP]),
        .mirror = true),
    REG(ELR_EL2, .aarch32 = "ELR_hyp", .place = U64(elr_el[2])),
    REG(SP_EL2, .live_in = MODE_EL2H, .live = U64(xregs[31]),
        .place = U64(sp_el[2]), .mirror = true),
    REG(PSTATE, .parked = ACCESSOR(cpsr), .place = ACCESSOR(pstate),
        .in_user_mode = true),
    REG(X0, .aarch32 = "R0", .live_in = MODES_AARCH32, .live = U32(regs[0]),
        .place = U64(xregs[0]), .in_user_mode = true, .mirror = true),
    REG(X1, .aarch32 = "R1", .live_in = MODES_AARCH32, .live = U32(regs[1]),
        .place = U64(xregs[1]), .in_user_mode = true, .mirror = true),
    REG(X2, .aarch32 = "R2", .live_in = MODES_AARCH32, .live = U32(regs[2]),
        .place = U64(xregs[2]), .in_user_mode = true, .mirror = true),
    REG(X3, .aarch32 = "R3", .live_in = MODES_AARCH32, .live = U32(regs[3]),
        .place = U64(xregs[3]), .in_user_mode = true, .mirror = true),
    REG(X4, .aarch32 = "R4", .live_in = MODES_AARCH32, .live = U32(regs[4]),
        .place = U64(xregs[4]), .in_user_mode = true, .mirror = true),
    REG(X5, .aarch32 = "R5", .live_in = MODES_AARCH32, .live = U32(regs[5]),
        .place = U64(xregs[5]), .in_user_mode = true, .mirror = true),
    REG(X6, .aarch32 = "R6", .live_in = MODES_AARCH32, .live = U32(regs[6]),
        .place = U64(xregs[6]), .in_user_mode = true, .mirror = true),
    REG(X7, .aarch32 = "R7", .live_in = MODES_AARCH32, .live = U32(regs[7]),
        .place = U64(xregs[7]), .in_user_mode = true, .mirror = true),
    REG(X8, .aarch32 = "R8_usr", .live_in = MODES_AARCH32 & ~MODE_FIQ,
        .live = U32(regs[8]), .parked = U32(usr_regs[0]),
        .place = U64(xregs[8]), .in_user_mode = true, .mirror = true),
    REG(X9, .aarch32 = "R9_usr", .live_in = MODES_AARCH32 & ~MODE_FIQ,
        .live = U32(regs[9]), .parked = U32(usr_regs[1]),
        .place = U64(xregs[9]), .in_user_mode = true, .mirror = true),
    REG(X10, .aarch32 = "R10_usr", .live_in = MODES_AARCH32 & ~MODE_FIQ,
        .live = U32(regs[10]), .parked = U32(usr_regs[2]),
        .place = U64(xregs[10]), .in_user_mode = true, .mirror = true),
    REG(X11, .aarch32 = "R11_usr", .live_in = MODES_AARCH32 & ~MODE_FIQ,
        .live = U32(regs[11]), .parked = U32(usr_regs[3]),
        .place = U64(xregs[11]), .in_user_mode = true, .mirror = true),
    REG(X12, .aarch32 = "R12_usr", .live_in = MODES_AARCH32 & ~MODE_FIQ,
        .live = U32(regs[12]), .parked = U32(usr_regs[4]),
        .place = U64(xregs[12]), .in_user_mode = true, .mirror = true),
    REG(X13, .aarch32 = "SP_usr", .live_in = MODE_USR | MODE_SYS,
        .live = U32(regs[13]), .parked = U32(banked_r13[BANK_USRSYS]),
        .place = U64(xregs[13]), .in_user_mode = true, .mirror = true),
    REG(X14, .aarch32 = "LR_usr", .live_in = MODE_USR | MODE_SYS | MODE_HYP,
        .live = U32(regs[14]), .parked = U32(banked_r14[BANK_USRSYS]),
        .place = U64(xregs[14]), .in_user_mode = true, .mirror = true),
    REG(X15, .aarch32 = "SP_hyp", .live_in = MODE_HYP, .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_HYP]), .place = U64(xregs[15]),
        .mirror = true),
    REG(X16, .aarch32 = "LR_irq", .live_in = MODE_IRQ, .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_IRQ]), .place = U64(xregs[16]),
        .mirror = true),
    REG(X17, .aarch32 = "SP_irq", .live_in = MODE_IRQ, .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_IRQ]), .place = U64(xregs[17]),
        .mirror = true),
    REG(X18, .aarch32 = "LR_svc", .live_in = MODE_SVC, .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_SVC]), .place = U64(xregs[18]),
        .mirror = true),
    REG(X19, .aarch32 = "SP_svc", .live_in = MODE_SVC, .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_SVC]), .place = U64(xregs[19]),
        .mirror = true),
    REG(X20, .aarch32 = "LR_abt", .live_in = MODE_ABT, .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_ABT]), .place = U64(xregs[20]),
        .mirror = true),
    REG(X21, .aarch32 = "SP_abt", .live_in = MODE_ABT, .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_ABT]), .place = U64(xregs[21]),
        .mirror = true),
    REG(X22, .aarch32 = "LR_und", .live_in = MODE_UND, .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_UND]), .place = U64(xregs[22]),
        .mirror = true),
    REG(X23, .aarch32 = "SP_und", .live_in = MODE_UND, .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_UND]), .place = U64(xregs[23]),
        .mirror = true),
    REG(X24, .aarch32 = "R8_fiq", .live_in = MODE_FIQ, .live = U32(regs[8]),
        .parked = U32(fiq_regs[0]), .place = U64(xregs[24]), .mirror = true),
    REG(X25, .aarch32 = "R9_fiq", .live_in = MODE_FIQ, .live = U32(regs[9]),
        .parked = U32(fiq_regs[1]), .place = U64(xregs[25]), .mirror = true),
    REG(X26, .aarch32 = "R10_fiq", .live_in = MODE_FIQ, .live = U32(regs[10]),
        .parked = U32(fiq_regs[2]), .place = U64(xregs[26]), .mirror = true),
    REG(X27, .aarch32 = "R11_fiq", .live_in = MODE_FIQ, .live = U32(regs[11]),
        .parked = U32(fiq_regs[3]), .place = U64(xregs[27]), .mirror = true),
    REG(X28, .aarch32 = "R12_fiq", .live_in = MODE_FIQ, .live = U32(regs[12]),
        .parked = U32(fiq_regs[4]), .place = U64(xregs[28]), .mirror = true),
    REG(X29, .aarch32 = "SP_fiq", .live_in = MODE_FIQ, .live = U32(regs[13]),
        .parked = U32(banked_r13[BANK_FIQ]), .place = U64(xregs[29]),
        .mirror = true),
    REG(X30, .aarch32 = "LR_fiq", .live_in = MODE_FIQ, .live = U32(regs[14]),
        .parked = U32(banked_r14[BANK_FIQ]), .place = U64(xregs[30]),
        .mirror = true),
    REG(PC, .parked = U32(regs[15]), .place = U64(pc), .in_user_mode = true,
        .mirror = true),
    REG(SP_EL0, .live_in = MODE_EL0T | MODE_EL1T | MODE_EL2T,
        .live = U64(xregs[31]), .place = U64(sp_el[0]), .mirror = true),
    REG(SP_EL1, .live_in = MODE_EL1H, .live = U64(xregs[31]),
        .place = U64(sp_el[1]), .mirror = true),
    REG(ELR_EL1, .place = U64(elr_el[1])),
    REG(SPSR_EL1, .aarch32 = "SPSR_svc", .live_in = MODE_SVC,
        .live = U32(spsr), .place = U64(banked_spsr[BANK_SVC]),
        .mirror = true),
    REG(SPSR_abt, .live_in = MODE_ABT, .live = U32(spsr),
        .place = U64(banked_spsr[BANK_ABT]), .mirror = true),
    REG(SPSR_und, .live_in = MODE_UND, .live = U32(spsr),
        .place = U64(banked_spsr[BANK_UND]), .mirror = true),
    REG(SPSR_irq, .live_in = MODE_IRQ, .live = U32(spsr),
        .place = U64(banked_spsr[BANK_IRQ]), .mirror = true),
    REG(SPSR_fiq, .live_in = MODE_FIQ, .live = U32(spsr),
        .place = U64(banked_spsr[BANK_FIQ]), .mirror = true),
    REG(V, .place = FAMILY(vfp.zregs, 32, 128)),
    REG(FPSR, .place = ACCESSOR(fpsr)),
    REG(FPCR, .place = ACCESSOR(fpcr)),
#if ARM_MAX_VQ > 1      /* qemu-system-arm of QEMU 10.0 has no SVE state */
    REG(Z, .place = FAMILY(vfp.zregs, 32, 2048)),
    REG(P, .place = FAMILY(vfp.pregs, 16, 256)),
    REG(FFR, .place = WORDS(vfp.pregs[FFR_PRED_NUM], 256)),
#endif
};
