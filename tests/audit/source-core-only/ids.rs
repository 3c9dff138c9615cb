// SPDX-License-Identifier: MIT
enum Id {
    SysSpsrEl1 = sys_reg64(SystemReg::SPSR_EL1),
    SysEsrEl1 = sys_reg64(SystemReg::ESR_EL1),
}
