// SPDX-License-Identifier: MIT
core_reg!(FPSR, 0xd4, u32);
core_reg!(FPCR, 0xd4, u32);
core_reg!(SP_EL1, 272, u64);
