// SPDX-License-Identifier: MIT
/* A comment /* within a comment */ 0x6030_0000_0010_0052 is not read. */
pub const SCTLR_EL1: u64 = 0x6030_0001_0013_c080;
core_reg!(FPCR, 0xd7, u32);
