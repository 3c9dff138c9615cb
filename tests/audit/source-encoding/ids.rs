// SPDX-License-Identifier: MIT
arm64_sys_reg!(SYS_MPIDR_EL1, 3, 0, 0, 0, 5);
arm64_sys_reg!(SYS_CNTV_CVAL_EL0, 3, 3, 14, 3, 2);
pub const TCR_EL1: SysRegId = SysRegId::new(0b11, 0b000, 0b0010, 0b0000, 0b001);
pub const CNTV_CVAL_EL0: SysRegId = SysRegId::new(3, 3, 14, 3, 2);
