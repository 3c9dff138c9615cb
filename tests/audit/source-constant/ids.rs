// SPDX-License-Identifier: MIT
pub const KVM_REG_SIZE_U64: u64 = 0x0030_0000_0000_0000;
pub const KVM_REG_SIZE_U128: u64 = 5 << 52;
pub const KVM_REG_ARM_DEMUX: u32 = 1114112;
