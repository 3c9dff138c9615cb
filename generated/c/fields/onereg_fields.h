/* SPDX-License-Identifier: 0BSD */
/*
 * The fields of all registers; each header may be included alone.
 * From spec/fields.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_FIELDS_H
#define ONEREG_FIELDS_H

#include "onereg_fields_arm_core.h"
#include "onereg_fields_arm_cp15.h"
#include "onereg_fields_arm_firmware.h"
#include "onereg_fields_arm_vfp.h"
#include "onereg_fields_aarch32.h"
#include "onereg_fields_cache.h"
#include "onereg_fields_core.h"
#include "onereg_fields_debug.h"
#include "onereg_fields_el2.h"
#include "onereg_fields_firmware.h"
#include "onereg_fields_gic_virtual_interface.h"
#include "onereg_fields_identification.h"
#include "onereg_fields_memory_tagging.h"
#include "onereg_fields_pmu.h"
#include "onereg_fields_pointer_authentication.h"
#include "onereg_fields_simd_sve.h"
#include "onereg_fields_system_control.h"
#include "onereg_fields_timers.h"
#include "onereg_fields_aarch32_core.h"
#include "onereg_fields_aarch32_floating_point.h"
#include "onereg_fields_aarch32_system_control.h"
#include "onereg_fields_aarch32_identification.h"
#include "onereg_fields_aarch32_timers.h"
#include "onereg_fields_aarch32_debug.h"
#include "onereg_fields_aarch32_pmu.h"

#endif /* ONEREG_FIELDS_H */
