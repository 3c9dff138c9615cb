/* SPDX-License-Identifier: 0BSD */
/*
 * Edited in templates/c/onereg_accessors.h; `onereg generate` copies it.
 *
 * How the fields of registers are read and changed.  onereg_fields_*.h have, of each field,
 *
 *	ONEREG_SPSR_EL1_M_MASK		its bits in the register
 *	ONEREG_SPSR_EL1_M_SHIFT		the lowest of them
 *	ONEREG_SPSR_EL1_M_el1h		a value that it may have, as the accessor gives it
 *	onereg_SPSR_EL1_M(value)	the field of a register's value
 *	onereg_SPSR_EL1_set_M(value, field)
 *					the register's value with another field
 *
 * and of each register ONEREG_SPSR_EL1_RES0 and ONEREG_SPSR_EL1_RES1, its reserved bits.  A
 * fieldset, which is what some bits mean under a condition, has its name before that of the field
 * (ONEREG_SPSR_EL1_AArch32_IT_1_0_MASK) and reserved bits of its own; no accessor looks at the
 * condition.
 *
 * Registers of the removed 32-bit host have ARM_ before their name, AArch32 registers that are bits of
 * arm64's AARCH32_: ONEREG_AARCH32_SPSR_svc_DIT_MASK.  One that has the fields of its AArch64 register
 * has that one's accessors.
 *
 * Names have the letter case of the Arm ARM.  A family of registers is one, DBGBCRn_EL1, and
 * values of a family of fields are as ONEREG_PIR_EL1_Permn_R_O.  A field that an ID
 * register has in two's complement is an int64_t, and so is its value of -1, "not implemented".
 *
 * A setter stores as many bits as the field has and drops those above: it never changes another
 * field, whatever it is given.  Where the number is not known to fit, read the field back.
 */
#ifndef ONEREG_ACCESSORS_H
#define ONEREG_ACCESSORS_H

#include <stdint.h>

/* The two's complement number of some bits; ones is what they are when all are set. */
static inline int64_t onereg_sign_extend(uint64_t bits, uint64_t ones)
{
	return bits > ones >> 1 ? -(int64_t)(ones - bits) - 1 : (int64_t)bits;
}

/* Each of these defines the two accessors of a field, which has its _MASK and _SHIFT already. */
#define ONEREG_FIELD64(reg, field)							\
static inline uint64_t onereg_##reg##_##field(uint64_t value)				\
{											\
	return (value & ONEREG_##reg##_##field##_MASK) >>				\
		ONEREG_##reg##_##field##_SHIFT;						\
}											\
static inline uint64_t onereg_##reg##_set_##field(uint64_t value, uint64_t number)	\
{											\
	return (value & ~ONEREG_##reg##_##field##_MASK) |				\
		((number << ONEREG_##reg##_##field##_SHIFT) &				\
		 ONEREG_##reg##_##field##_MASK);					\
}

#define ONEREG_FIELD32(reg, field)							\
static inline uint32_t onereg_##reg##_##field(uint32_t value)				\
{											\
	return (value & ONEREG_##reg##_##field##_MASK) >>				\
		ONEREG_##reg##_##field##_SHIFT;						\
}											\
static inline uint32_t onereg_##reg##_set_##field(uint32_t value, uint32_t number)	\
{											\
	return (value & ~ONEREG_##reg##_##field##_MASK) |				\
		((number << ONEREG_##reg##_##field##_SHIFT) &				\
		 ONEREG_##reg##_##field##_MASK);					\
}

#define ONEREG_SIGNED_FIELD64(reg, field)						\
static inline int64_t onereg_##reg##_##field(uint64_t value)				\
{											\
	return onereg_sign_extend(							\
		(value & ONEREG_##reg##_##field##_MASK) >>				\
			ONEREG_##reg##_##field##_SHIFT,					\
		ONEREG_##reg##_##field##_MASK >> ONEREG_##reg##_##field##_SHIFT);	\
}											\
static inline uint64_t onereg_##reg##_set_##field(uint64_t value, int64_t number)	\
{											\
	return (value & ~ONEREG_##reg##_##field##_MASK) |				\
		(((uint64_t)number << ONEREG_##reg##_##field##_SHIFT) &			\
		 ONEREG_##reg##_##field##_MASK);					\
}

#define ONEREG_SIGNED_FIELD32(reg, field)						\
static inline int32_t onereg_##reg##_##field(uint32_t value)				\
{											\
	return (int32_t)onereg_sign_extend(						\
		(value & ONEREG_##reg##_##field##_MASK) >>				\
			ONEREG_##reg##_##field##_SHIFT,					\
		ONEREG_##reg##_##field##_MASK >> ONEREG_##reg##_##field##_SHIFT);	\
}											\
static inline uint32_t onereg_##reg##_set_##field(uint32_t value, int32_t number)	\
{											\
	return (value & ~ONEREG_##reg##_##field##_MASK) |				\
		(((uint32_t)number << ONEREG_##reg##_##field##_SHIFT) &			\
		 ONEREG_##reg##_##field##_MASK);					\
}

#endif /* ONEREG_ACCESSORS_H */
