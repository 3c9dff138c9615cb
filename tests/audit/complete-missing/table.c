// SPDX-License-Identifier: MIT
static const Row rows[] = {
	{ KVM_REG_ARM_CORE_REG(regs.regs[i]) },
	{ KVM_REG_ARM_CORE_REG(regs.pstate) },
	{ ARM64_SYS_REG(3, 0, 1, 0, 0) }, /* SCTLR_EL1 */
};
