/* SPDX-License-Identifier: MIT */
/* Sets of vCPU features as the programs' arguments name them: "base", "sve,pmu_v3", "pair": two vCPUs. */
#ifndef VCPU_SET_H
#define VCPU_SET_H

#include "vm.h"

/* The configuration of a VM with a GIC and these features; unknown words are ignored. */
struct vm_config vcpu_set(const char *text);

#endif
