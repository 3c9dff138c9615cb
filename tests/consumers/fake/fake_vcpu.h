/* SPDX-License-Identifier: 0BSD */
/* A vCPU in memory, in the place of a KVM, for programs that try generated code. */
#ifndef FAKE_VCPU_H
#define FAKE_VCPU_H

#include "onereg.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One vCPU, which has X0 to X30, SP_EL0, PC, PSTATE, V0, FPSR, FPCR and TPIDR_EL0. */
struct onereg_io fake_vcpu_io(void);

#ifdef __cplusplus
}
#endif

#endif /* FAKE_VCPU_H */
