/* SPDX-License-Identifier: MIT */
#ifndef ARM_CPU_FEATURES_H
#define ARM_CPU_FEATURES_H

#include "cpu.h"

#define cpu_isar_feature(name, cpu) isar_feature_##name(cpu)

static inline bool isar_feature_aa64_sve(const ARMCPU *cpu)
{
	return cpu->sve_max_vq != 0;
}

#endif /* ARM_CPU_FEATURES_H */
