/* SPDX-License-Identifier: 0BSD */
/*
 * Where an Arm vCPU keeps its registers: selection, load and store.
 * Edited in templates/qemu/target/arm/reg-sync.c; `onereg generate` copies it.
 *
 * reg-places.c has a row for each register; these functions read the rows.
 * System emulation only.
 */

#include "qemu/osdep.h"
#include "qemu/bitops.h"
#include "cpu.h"
#include "internals.h"
#include "reg-places.h"

ARMRegMode arm_reg_mode_aarch32(CPUARMState *env, bool el1_is_aa64)
{
    uint32_t m = env->uncached_cpsr & CPSR_M;

    return (ARMRegMode) {
        .bit = BIT(m),
        .aarch32 = true,
        .user_only = el1_is_aa64 &&
                     (m == ARM_CPU_MODE_USR || m == ARM_CPU_MODE_SYS),
    };
}

ARMRegMode arm_reg_mode(CPUARMState *env, bool el1_is_aa64)
{
    if (is_a64(env)) {
        return (ARMRegMode) { .bit = BIT(env->pstate & PSTATE_M) };
    }
    return arm_reg_mode_aarch32(env, el1_is_aa64);
}

bool arm_reg_is_live(const ARMRegPlaces *reg, ARMRegMode mode)
{
    return reg->live_in & mode.bit;
}

static bool arm_reg_is_aarch32(const ARMRegPlaces *reg, ARMRegMode mode)
{
    return mode.aarch32 && (reg->in_user_mode || !mode.user_only);
}

static bool arm_reg_has_parked(const ARMRegPlaces *reg, ARMRegMode mode)
{
    return arm_reg_is_aarch32(reg, mode) &&
           reg->parked.kind != ARM_PLACE_NONE;
}

const ARMPlace *arm_reg_place(const ARMRegPlaces *reg, ARMRegMode mode)
{
    if (arm_reg_is_live(reg, mode)) {
        return &reg->live;
    }
    if (arm_reg_has_parked(reg, mode)) {
        return &reg->parked;
    }
    return &reg->place;
}

const char *arm_reg_aarch32_name(const ARMRegPlaces *reg, ARMRegMode mode)
{
    return arm_reg_is_aarch32(reg, mode) ? reg->aarch32 : NULL;
}

static void *arm_place_ptr(CPUARMState *env, const ARMPlace *place)
{
    return (char *)env + place->offset;
}

uint64_t *arm_place_words(CPUARMState *env, const ARMPlace *place,
                          unsigned int number)
{
    assert(place->kind == ARM_PLACE_WORDS);
    return (uint64_t *)((char *)env + place->offset + number * place->stride);
}

uint64_t arm_place_load(CPUARMState *env, const ARMPlace *place)
{
    switch (place->kind) {
    case ARM_PLACE_U32:
        return *(uint32_t *)arm_place_ptr(env, place);
    case ARM_PLACE_U64:
        return *(uint64_t *)arm_place_ptr(env, place);
    case ARM_PLACE_ACCESSOR:
        return place->accessor->load(env);
    default:
        g_assert_not_reached();
    }
}

void arm_place_store(CPUARMState *env, const ARMPlace *place, uint64_t value)
{
    switch (place->kind) {
    case ARM_PLACE_U32:
        *(uint32_t *)arm_place_ptr(env, place) = value;
        break;
    case ARM_PLACE_U64:
        *(uint64_t *)arm_place_ptr(env, place) = value;
        break;
    case ARM_PLACE_ACCESSOR:
        place->accessor->store(env, value);
        break;
    default:
        g_assert_not_reached();
    }
}

void arm_reg_store(CPUARMState *env, const ARMRegPlaces *reg, ARMRegMode mode,
                   uint64_t value)
{
    if (!reg->mirror) {
        arm_place_store(env, arm_reg_place(reg, mode), value);
        return;
    }
    arm_place_store(env, &reg->place, value);
    if (mode.aarch32 && reg->parked.kind != ARM_PLACE_NONE) {
        arm_place_store(env, &reg->parked, value);
    }
    if (arm_reg_is_live(reg, mode)) {
        arm_place_store(env, &reg->live, value);
    }
}
