/* SPDX-License-Identifier: 0BSD */
/*
 * Where an Arm vCPU keeps its registers.
 * From spec/layouts/qemu.yaml.  Do not edit: change the spec, then run
 * `onereg generate`.
 */

#ifndef TARGET_ARM_REG_PLACES_H
#define TARGET_ARM_REG_PLACES_H

#include "cpu.h"

/* By the Arm ARM's names, V for V0 to V31; nothing depends on the order. */
typedef enum ARMReg {
    ARM_REG_SPSR_EL2,
    ARM_REG_ELR_EL2,
    ARM_REG_SP_EL2,
    ARM_REG_PSTATE,
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
    ARM_REG_SP_EL0,
    ARM_REG_SP_EL1,
    ARM_REG_ELR_EL1,
    ARM_REG_SPSR_EL1,
    ARM_REG_SPSR_abt,
    ARM_REG_SPSR_und,
    ARM_REG_SPSR_irq,
    ARM_REG_SPSR_fiq,
    ARM_REG_V,
    ARM_REG_FPSR,
    ARM_REG_FPCR,
    ARM_REG_Z,
    ARM_REG_P,
    ARM_REG_FFR,
    NUM_ARM_REGS
} ARMReg;

typedef enum ARMPlaceKind {
    ARM_PLACE_NONE,
    ARM_PLACE_U32,
    ARM_PLACE_U64,
    ARM_PLACE_WORDS,    /* of 64 bits, in host order, the lowest first */
    ARM_PLACE_ACCESSOR,
} ARMPlaceKind;

/* A value that is computed from several members. */
typedef struct ARMRegAccessor {
    uint64_t (*load)(CPUARMState *env);
    void (*store)(CPUARMState *env, uint64_t value);
} ARMRegAccessor;

typedef struct ARMPlace {
    ARMPlaceKind kind;
    uint32_t offset;    /* in CPUARMState */
    uint32_t words;
    uint32_t count;     /* registers of a family; 0: one register, no family */
    uint32_t stride;    /* bytes from one of them to the next */
    const ARMRegAccessor *accessor;
} ARMPlace;

/**
 * ARMRegPlaces:
 * @name: the register; of a family the name without the number
 * @aarch32: the AArch32 register that is its low half, by the Arm ARM's name
 * @live_in: set of modes: bit <n> is the mode with PSTATE.M[4:0] == <n>
 * @live: where the value is in these modes
 * @parked: where it is in the other modes of AArch32 state, if not in @place
 * @place: where it is in all other cases
 * @in_user_mode: AArch32 state has @aarch32 below an EL1 in AArch64 state too
 * @mirror: a get writes all places of AArch32 state and @place; put and
 *          selection go by the one that is current
 */
typedef struct ARMRegPlaces {
    const char *name;
    const char *aarch32;
    uint32_t live_in;
    ARMPlace live;
    ARMPlace parked;
    ARMPlace place;
    bool in_user_mode;
    bool mirror;
} ARMRegPlaces;

extern const ARMRegPlaces arm_reg_places[NUM_ARM_REGS];

/**
 * ARMRegMode:
 * @bit: the current mode, as a set of one
 * @aarch32: AArch32 state
 * @user_only: User or System mode, and EL1 is in AArch64 state: the registers
 *             of the other AArch32 modes do not exist, and X15 to X30 keep
 *             their 64 bits
 */
typedef struct ARMRegMode {
    uint32_t bit;
    bool aarch32;
    bool user_only;
} ARMRegMode;

/* The mode that @env is in. */
ARMRegMode arm_reg_mode(CPUARMState *env, bool el1_is_aa64);

/* The AArch32 mode of @env, whichever Execution state it says it is in. */
ARMRegMode arm_reg_mode_aarch32(CPUARMState *env, bool el1_is_aa64);

/* True if @reg is in @reg->live. */
bool arm_reg_is_live(const ARMRegPlaces *reg, ARMRegMode mode);

/* The one place that is current. */
const ARMPlace *arm_reg_place(const ARMRegPlaces *reg, ARMRegMode mode);

/* The AArch32 name of @reg, or NULL if it has none in this mode. */
const char *arm_reg_aarch32_name(const ARMRegPlaces *reg, ARMRegMode mode);

uint64_t arm_place_load(CPUARMState *env, const ARMPlace *place);
void arm_place_store(CPUARMState *env, const ARMPlace *place, uint64_t value);

/* The words of an ARM_PLACE_WORDS; @number is 0 where there is no family. */
uint64_t *arm_place_words(CPUARMState *env, const ARMPlace *place,
                          unsigned int number);

/* Store what a get has read: to the current place, or with @mirror to all. */
void arm_reg_store(CPUARMState *env, const ARMRegPlaces *reg, ARMRegMode mode,
                   uint64_t value);

#endif /* TARGET_ARM_REG_PLACES_H */
