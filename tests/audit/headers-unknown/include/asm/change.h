/* SPDX-License-Identifier: MIT */
#define KVM_REG_ARM_NEW_BMAP (KVM_REG_ARM_STD_BMAP + 1)
#define   KVM_ARM_VCPU_NEW 9
enum {
	KVM_REG_ARM_STD_BIT_NEW = 1,
};
