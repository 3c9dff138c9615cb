/* SPDX-License-Identifier: MIT */
#undef KVM_REG_ARM_TIMER_CTL
#undef KVM_CAP_ARM_SVE
