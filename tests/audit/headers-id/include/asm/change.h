/* SPDX-License-Identifier: MIT */
#undef KVM_REG_ARM_TIMER_CTL
#define KVM_REG_ARM_TIMER_CTL ARM64_SYS_REG(3, 3, 14, 0, 1)
