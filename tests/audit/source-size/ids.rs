// SPDX-License-Identifier: MIT
fn fpsr() -> u64 {
    core_reg_id!(KVM_REG_SIZE_U64, offset_of!(user_fpsimd_state, fpsr))
}
core_reg!(FPSR, 0xd4, u64);
