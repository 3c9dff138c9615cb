// SPDX-License-Identifier: MIT
// The order of another interface: op0, op1, op2, CRn, CRm.
arm64_sys_reg!(SYSREG_MDCCINT_EL1, 2, 0, 0, 0, 2);
arm64_sys_reg!(SYSREG_CNTHCTL_EL2, 3, 4, 0, 14, 1);
const TIMER: SysRegId = SysRegId::new(3, 3, 14, 3, 2);
fn lifetime<'a>(x: &'a str) -> char { '"' } /* " */
const CVAL: u64 = arm64_sys_reg_of!(KVM_REG_ARM_TIMER_CVAL, 3, 3, 14, 0, 2);
core_reg!(SP, 0x3E, u64);
