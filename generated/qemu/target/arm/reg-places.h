/* SPDX-License-Identifier: 0BSD */
/*
 * Where an Arm vCPU keeps its registers.
 * From spec/layouts/qemu.yaml.  Do not edit: change the spec, then run
 * `onereg generate`.
 */

#ifndef TARGET_ARM_REG_PLACES_H
#define TARGET_ARM_REG_PLACES_H

#include "cpu.h"

/* By the Arm ARM's names; nothing depends on the order. */
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
    ARM_REG_V0,
    ARM_REG_V1,
    ARM_REG_V2,
    ARM_REG_V3,
    ARM_REG_V4,
    ARM_REG_V5,
    ARM_REG_V6,
    ARM_REG_V7,
    ARM_REG_V8,
    ARM_REG_V9,
    ARM_REG_V10,
    ARM_REG_V11,
    ARM_REG_V12,
    ARM_REG_V13,
    ARM_REG_V14,
    ARM_REG_V15,
    ARM_REG_V16,
    ARM_REG_V17,
    ARM_REG_V18,
    ARM_REG_V19,
    ARM_REG_V20,
    ARM_REG_V21,
    ARM_REG_V22,
    ARM_REG_V23,
    ARM_REG_V24,
    ARM_REG_V25,
    ARM_REG_V26,
    ARM_REG_V27,
    ARM_REG_V28,
    ARM_REG_V29,
    ARM_REG_V30,
    ARM_REG_V31,
    ARM_REG_FPSR,
    ARM_REG_FPCR,
    ARM_REG_Z0,
    ARM_REG_Z1,
    ARM_REG_Z2,
    ARM_REG_Z3,
    ARM_REG_Z4,
    ARM_REG_Z5,
    ARM_REG_Z6,
    ARM_REG_Z7,
    ARM_REG_Z8,
    ARM_REG_Z9,
    ARM_REG_Z10,
    ARM_REG_Z11,
    ARM_REG_Z12,
    ARM_REG_Z13,
    ARM_REG_Z14,
    ARM_REG_Z15,
    ARM_REG_Z16,
    ARM_REG_Z17,
    ARM_REG_Z18,
    ARM_REG_Z19,
    ARM_REG_Z20,
    ARM_REG_Z21,
    ARM_REG_Z22,
    ARM_REG_Z23,
    ARM_REG_Z24,
    ARM_REG_Z25,
    ARM_REG_Z26,
    ARM_REG_Z27,
    ARM_REG_Z28,
    ARM_REG_Z29,
    ARM_REG_Z30,
    ARM_REG_Z31,
    ARM_REG_P0,
    ARM_REG_P1,
    ARM_REG_P2,
    ARM_REG_P3,
    ARM_REG_P4,
    ARM_REG_P5,
    ARM_REG_P6,
    ARM_REG_P7,
    ARM_REG_P8,
    ARM_REG_P9,
    ARM_REG_P10,
    ARM_REG_P11,
    ARM_REG_P12,
    ARM_REG_P13,
    ARM_REG_P14,
    ARM_REG_P15,
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
    const ARMRegAccessor *accessor;
} ARMPlace;

/**
 * ARMRegPlaces:
 * @name: the register
 * @cell: the AArch32 register that is its low half, by the Arm ARM's name
 * @live_in: set of modes: bit <n> is the mode with PSTATE.M[4:0] == <n>
 * @live: where the value is in these modes
 * @parked: where it is in the other modes of AArch32 state, if not in @place
 * @place: where it is in all other cases
 * @user: AArch32 state can have @cell below an EL1 in AArch64 state
 * @mirror: a get writes all places of AArch32 state and @place; put and
 *          selection go by the one that is current
 */
typedef struct ARMRegPlaces {
    const char *name;
    const char *cell;
    uint32_t live_in;
    ARMPlace live;
    ARMPlace parked;
    ARMPlace place;
    bool user;
    bool mirror;
} ARMRegPlaces;

extern const ARMRegPlaces arm_reg_places[NUM_ARM_REGS];

/* Those whose low half AArch32 state has too, up to NULL. */
extern const ARMRegPlaces *const arm_aarch32_regs[];

/**
 * ARMRegMode:
 * @mode: the current mode, as a set of one
 * @aarch32: AArch32 state
 * @user_only: User or System mode, and EL1 is in AArch64 state: the registers
 *             of the other AArch32 modes do not exist, and X15 to X30 keep
 *             their 64 bits
 */
typedef struct ARMRegMode {
    uint32_t mode;
    bool aarch32;
    bool user_only;
} ARMRegMode;

/* The mode that @env is in. */
ARMRegMode arm_reg_mode(CPUARMState *env, bool el1_is_aa64);

/* True if @reg is in @reg->live. */
bool arm_reg_is_live(const ARMRegPlaces *reg, ARMRegMode mode);

/* The one place that is current. */
const ARMPlace *arm_reg_place(const ARMRegPlaces *reg, ARMRegMode mode);

/* The AArch32 name of @reg, or NULL if it has none in this mode. */
const char *arm_reg_cell(const ARMRegPlaces *reg, ARMRegMode mode);

uint64_t arm_place_load(CPUARMState *env, const ARMPlace *place);
void arm_place_store(CPUARMState *env, const ARMPlace *place, uint64_t value);

/* The words of a place of kind ARM_PLACE_WORDS. */
uint64_t *arm_place_words(CPUARMState *env, const ARMPlace *place);

/* Store what a get has read: to the current place, or with @mirror to all. */
void arm_reg_store(CPUARMState *env, const ARMRegPlaces *reg, ARMRegMode mode,
                   uint64_t value);

#endif /* TARGET_ARM_REG_PLACES_H */
