/* SPDX-License-Identifier: MIT */
#define FEAT_AA32EL0		ID_AA64PFR0_EL1, EL0, 2
#define NEEDS_FEAT(m, ...)	NEEDS_FEAT_FLAG(m, 0, __VA_ARGS__)
#define FEAT_FP			ID_AA64PFR0_EL1, FP, 1
