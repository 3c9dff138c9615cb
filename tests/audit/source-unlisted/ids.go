// SPDX-License-Identifier: MIT
package ids

const _KVM_ARM64_REGS_CNTFRQ_EL0 = 0x603000000013df00
