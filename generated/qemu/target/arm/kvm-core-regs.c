/* SPDX-License-Identifier: 0BSD */
/*
 * Put and get of the core, FP/SIMD and SVE registers of a KVM vCPU.
 * Edited in templates/qemu/target/arm/kvm-core-regs.c;
 * `onereg generate` copies it.
 *
 * kvm-core-ids.c.inc has the KVM id of a register, reg-places.c its place in
 * CPUARMState; ARMReg is all that the two have in common.
 */

#include "qemu/osdep.h"
#include <linux/kvm.h>

#include "qemu/bswap.h"
#include "qemu/error-report.h"
#include "system/kvm.h"
#include "cpu.h"
#include "cpu-features.h"
#include "internals.h"
#include "kvm-core-regs.h"
#include "reg-places.h"

typedef struct KVMCoreReg {
    ARMReg reg;
    uint64_t id;
    uint64_t second;    /* of a family the id of number 1 */
} KVMCoreReg;

/* The value of a register in the form that KVM has it in memory. */
typedef union KVMRegValue {
    uint32_t u32;
    uint64_t u64;
    uint64_t words[32];
} KVMRegValue;

QEMU_BUILD_BUG_ON(sizeof(KVMRegValue) < sizeof(ARMVectorReg));

#define CORE_REG(bits, member)                                          \
    (KVM_REG_ARM64 | KVM_REG_SIZE_U##bits | KVM_REG_ARM_CORE |          \
     KVM_REG_ARM_CORE_REG(member) |                                     \
     QEMU_BUILD_BUG_ON_ZERO(sizeof_field(struct kvm_regs, member) * 8 != bits))

#define REG(name, kvm_id)                                               \
    { .reg = ARM_REG_##name, .id = kvm_id }

#define FAMILY(name, first_id, second_id)                               \
    { .reg = ARM_REG_##name, .id = first_id, .second = second_id }

#include "kvm-core-ids.c.inc"

/* KVM has a 128-bit integer in host order, QEMU its low half first. */
static void copy_v(uint64_t *dst, const uint64_t *src)
{
    if (HOST_BIG_ENDIAN) {
        dst[0] = src[1];
        dst[1] = src[0];
    } else {
        dst[0] = src[0];
        dst[1] = src[1];
    }
}

/*
 * KVM has the bytes of Z, P and FFR in little-endian order, QEMU 64-bit words
 * in host order.  The whole of slice 0 travels, which is all that there is up
 * to a vector length of 2048 bits.
 */
static void sve_to_kvm(uint64_t *dst, const uint64_t *src, unsigned int words)
{
    for (unsigned int i = 0; i < words; i++) {
        dst[i] = cpu_to_le64(src[i]);
    }
}

static void sve_from_kvm(uint64_t *dst, const uint64_t *src, unsigned int words)
{
    for (unsigned int i = 0; i < words; i++) {
        dst[i] = le64_to_cpu(src[i]);
    }
}

/* A family has @count registers, any other row has one. */
static unsigned int core_reg_count(const KVMCoreReg *core)
{
    unsigned int count = arm_reg_places[core->reg].place.count;

    return count ? count : 1;
}

static uint64_t core_reg_id(const KVMCoreReg *core, unsigned int number)
{
    return number ? core->id + number * (core->second - core->id) : core->id;
}

static char *core_reg_name(const KVMCoreReg *core, unsigned int number,
                           ARMRegMode mode)
{
    const ARMRegPlaces *reg = &arm_reg_places[core->reg];
    const char *aarch32 = arm_reg_aarch32_name(reg, mode);

    if (reg->place.count) {
        return g_strdup_printf("%s%u", reg->name, number);
    }
    if (aarch32) {
        return g_strdup_printf("%s (%s)", reg->name, aarch32);
    }
    return g_strdup(reg->name);
}

static char *place_to_hex(CPUARMState *env, const ARMPlace *place,
                          unsigned int number)
{
    GString *hex = g_string_new("0x");

    if (place->kind == ARM_PLACE_WORDS) {
        const uint64_t *words = arm_place_words(env, place, number);

        for (unsigned int i = place->words; i-- > 0;) {
            g_string_append_printf(hex, "%016" PRIx64, words[i]);
        }
    } else {
        g_string_append_printf(hex, "%" PRIx64, arm_place_load(env, place));
    }
    return g_string_free(hex, false);
}

static int put_core_reg(CPUState *cs, const KVMCoreReg *core,
                        unsigned int number, ARMRegMode mode)
{
    CPUARMState *env = cpu_env(cs);
    const ARMPlace *place = arm_reg_place(&arm_reg_places[core->reg], mode);
    uint64_t id = core_reg_id(core, number);
    KVMRegValue value;
    int ret;

    switch (id & KVM_REG_SIZE_MASK) {
    case KVM_REG_SIZE_U32:
        value.u32 = arm_place_load(env, place);
        break;
    case KVM_REG_SIZE_U64:
        value.u64 = arm_place_load(env, place);
        break;
    case KVM_REG_SIZE_U128:
        copy_v(value.words, arm_place_words(env, place, number));
        break;
    default:
        sve_to_kvm(value.words, arm_place_words(env, place, number),
                   place->words);
        break;
    }

    ret = kvm_set_one_reg(cs, id, &value);
    if (ret) {
        g_autofree char *name = core_reg_name(core, number, mode);
        g_autofree char *hex = place_to_hex(env, place, number);

        error_report("Could not set register %s, KVM id 0x%" PRIx64 ", to %s:"
                     " %s", name, id, hex, strerror(-ret));
    }
    return ret;
}

static int get_core_reg(CPUState *cs, const KVMCoreReg *core,
                        unsigned int number, ARMRegMode mode,
                        KVMRegValue *value)
{
    uint64_t id = core_reg_id(core, number);
    int ret = kvm_get_one_reg(cs, id, value);

    if (ret) {
        g_autofree char *name = core_reg_name(core, number, mode);

        error_report("Could not get register %s, KVM id 0x%" PRIx64 ": %s",
                     name, id, strerror(-ret));
    }
    return ret;
}

static void store_core_reg(CPUARMState *env, const KVMCoreReg *core,
                           unsigned int number, ARMRegMode mode,
                           const KVMRegValue *value)
{
    const ARMRegPlaces *reg = &arm_reg_places[core->reg];
    const ARMPlace *place = arm_reg_place(reg, mode);

    switch (core->id & KVM_REG_SIZE_MASK) {
    case KVM_REG_SIZE_U32:
        arm_reg_store(env, reg, mode, value->u32);
        break;
    case KVM_REG_SIZE_U64:
        arm_reg_store(env, reg, mode, value->u64);
        break;
    case KVM_REG_SIZE_U128:
        copy_v(arm_place_words(env, place, number), value->words);
        break;
    default:
        sve_from_kvm(arm_place_words(env, place, number), value->words,
                     place->words);
        break;
    }
}

static int put_core_regs(CPUState *cs, const KVMCoreReg *regs, size_t count,
                         ARMRegMode mode)
{
    for (const KVMCoreReg *core = regs; core < regs + count; core++) {
        for (unsigned int i = 0; i < core_reg_count(core); i++) {
            int ret = put_core_reg(cs, core, i, mode);

            if (ret) {
                return ret;
            }
        }
    }
    return 0;
}

static int get_core_regs(CPUState *cs, const KVMCoreReg *regs, size_t count,
                         ARMRegMode mode)
{
    for (const KVMCoreReg *core = regs; core < regs + count; core++) {
        for (unsigned int i = 0; i < core_reg_count(core); i++) {
            KVMRegValue value;
            int ret = get_core_reg(cs, core, i, mode, &value);

            if (ret) {
                return ret;
            }
            store_core_reg(cpu_env(cs), core, i, mode, &value);
        }
    }
    return 0;
}

/* KVM decides EL1's Execution state once, with KVM_ARM_VCPU_EL1_32BIT. */
static ARMRegMode kvm_arm_reg_mode(CPUARMState *env)
{
    return arm_reg_mode(env, arm_feature(env, ARM_FEATURE_AARCH64));
}

int kvm_arm_put_core_regs(CPUState *cs)
{
    ARMRegMode mode = kvm_arm_reg_mode(cpu_env(cs));
    int ret;

    /*
     * First, because KVM cuts the X registers and PC to 32 bits at each write
     * of a core register while the PSTATE that it has is an AArch32 one.
     */
    ret = put_core_reg(cs, &kvm_pstate_reg, 0, mode);
    if (ret) {
        return ret;
    }

    ret = put_core_regs(cs, kvm_core_regs, ARRAY_SIZE(kvm_core_regs), mode);
    if (ret) {
        return ret;
    }

    if (cpu_isar_feature(aa64_sve, ARM_CPU(cs))) {
        return put_core_regs(cs, kvm_sve_regs, ARRAY_SIZE(kvm_sve_regs), mode);
    }
    return put_core_regs(cs, kvm_simd_regs, ARRAY_SIZE(kvm_simd_regs), mode);
}

static int kvm_arm_get_pstate(CPUState *cs)
{
    CPUARMState *env = cpu_env(cs);
    KVMRegValue value;
    int ret;

    ret = get_core_reg(cs, &kvm_pstate_reg, 0, kvm_arm_reg_mode(env),
                       &value);
    if (ret) {
        return ret;
    }

    env->aarch64 = !(value.u64 & PSTATE_nRW);
    store_core_reg(env, &kvm_pstate_reg, 0, kvm_arm_reg_mode(env), &value);
    return 0;
}

int kvm_arm_get_core_regs(CPUState *cs)
{
    CPUARMState *env = cpu_env(cs);
    ARMRegMode mode;
    int ret;

    ret = kvm_arm_get_pstate(cs);
    if (ret) {
        return ret;
    }
    mode = kvm_arm_reg_mode(env);

    ret = get_core_regs(cs, kvm_core_regs, ARRAY_SIZE(kvm_core_regs), mode);
    if (ret) {
        return ret;
    }

    if (!is_a64(env)) {
        /*
         * Nothing here reads it, but QEMU up to 11.1 writes it to SP_EL1 after
         * a migration.
         */
        env->xregs[31] = env->sp_el[1];
    }

    if (cpu_isar_feature(aa64_sve, ARM_CPU(cs))) {
        return get_core_regs(cs, kvm_sve_regs, ARRAY_SIZE(kvm_sve_regs), mode);
    }
    return get_core_regs(cs, kvm_simd_regs, ARRAY_SIZE(kvm_simd_regs), mode);
}

void kvm_arm_save_live_regs(CPUARMState *env)
{
    ARMRegMode mode = kvm_arm_reg_mode(env);

    for (size_t i = 0; i < ARRAY_SIZE(kvm_cpreg_regs); i++) {
        const ARMRegPlaces *reg = &arm_reg_places[kvm_cpreg_regs[i]];

        if (arm_reg_is_live(reg, mode)) {
            arm_place_store(env, &reg->place, arm_place_load(env, &reg->live));
        }
    }
}

void kvm_arm_load_live_regs(CPUARMState *env)
{
    ARMRegMode mode = kvm_arm_reg_mode(env);

    for (size_t i = 0; i < ARRAY_SIZE(kvm_cpreg_regs); i++) {
        const ARMRegPlaces *reg = &arm_reg_places[kvm_cpreg_regs[i]];

        if (arm_reg_is_live(reg, mode)) {
            arm_place_store(env, &reg->live, arm_place_load(env, &reg->place));
        }
    }
}
