/* SPDX-License-Identifier: 0BSD */
/*
 * The registers that the Execution states share, moved when the emulator
 * changes the Execution state.
 * From spec/layouts/qemu.yaml.  Do not edit: change the spec, then run
 * `onereg generate`.
 */

#include "qemu/osdep.h"
#include "cpu.h"
#include "internals.h"
#include "reg-places.h"

/* Those whose low half AArch32 state has too. */
static const ARMReg aarch32_regs[] = {
    ARM_REG_SPSR_EL2,
    ARM_REG_X0,
    ARM_REG_X1,
    ARM_REG_X2,
    ARM_REG_X3,
    ARM_REG_X4,
    ARM_REG_X5,
    ARM_REG_X6,
    ARM_REG_X7,
    ARM_REG_X8,
    ARM_REG_X9,
    ARM_REG_X10,
    ARM_REG_X11,
    ARM_REG_X12,
    ARM_REG_X13,
    ARM_REG_X14,
    ARM_REG_X15,
    ARM_REG_X16,
    ARM_REG_X17,
    ARM_REG_X18,
    ARM_REG_X19,
    ARM_REG_X20,
    ARM_REG_X21,
    ARM_REG_X22,
    ARM_REG_X23,
    ARM_REG_X24,
    ARM_REG_X25,
    ARM_REG_X26,
    ARM_REG_X27,
    ARM_REG_X28,
    ARM_REG_X29,
    ARM_REG_X30,
    ARM_REG_PC,
    ARM_REG_SPSR_EL1,
    ARM_REG_SPSR_abt,
    ARM_REG_SPSR_und,
    ARM_REG_SPSR_irq,
    ARM_REG_SPSR_fiq,
};

/*
 * PSTATE and CPSR are the caller's to switch; the rest of the shared state,
 * the SPSR of the current mode included, moves here.
 */
void aarch64_sync_32_to_64(CPUARMState *env)
{
    ARMRegMode mode = arm_reg_mode_aarch32(env, arm_el_is_aa64(env, 1));

    for (size_t i = 0; i < ARRAY_SIZE(aarch32_regs); i++) {
        const ARMRegPlaces *reg = &arm_reg_places[aarch32_regs[i]];
        const ARMPlace *place = arm_reg_place(reg, mode);

        if (place != &reg->place) {
            arm_place_store(env, &reg->place, arm_place_load(env, place));
        }
    }
}

void aarch64_sync_64_to_32(CPUARMState *env)
{
    ARMRegMode mode = arm_reg_mode_aarch32(env, arm_el_is_aa64(env, 1));

    for (size_t i = 0; i < ARRAY_SIZE(aarch32_regs); i++) {
        const ARMRegPlaces *reg = &arm_reg_places[aarch32_regs[i]];
        const ARMPlace *place = arm_reg_place(reg, mode);

        if (place != &reg->place) {
            arm_place_store(env, place, arm_place_load(env, &reg->place));
        }
    }
}
