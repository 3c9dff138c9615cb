// SPDX-License-Identifier: MIT
constexpr uint64_t
regVfp32(uint64_t regno)
{
	return KVM_REG_ARM | KVM_REG_SIZE_U32 | KVM_REG_ARM_VFP | regno;
}

constexpr uint64_t
regDemux32(uint64_t id, uint64_t value)
{
	return KVM_REG_ARM | KVM_REG_SIZE_U32 | id | value;
}
