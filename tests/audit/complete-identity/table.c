// SPDX-License-Identifier: MIT
static const Row rows[] = {
	{ KVM_REG_ARM_CORE_REG(regs.regs[i]) },
	{ KVM_REG_ARM_CORE_REG(regs.pstate) },
	{ KVM_REG_ARM_CORE_REG(spsr[i]) },
	{ KVM_REG_ARM_CORE_REG(fpsr) },
	{ SYS_SCTLR_EL1, SYS_TCR_EL1, KVM_REG_ARM_TIMER_CTL },
};
