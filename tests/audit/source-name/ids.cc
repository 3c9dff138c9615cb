// SPDX-License-Identifier: MIT
IntRegs intRegs[] = {
	regCore32(KVM_REG_ARM_CORE_REG(fiq_regs[2]), int_reg::R10Fiq, "R10(FIQ)"),
	regCore32(KVM_REG_ARM_CORE_REG(fiq_regs[6]), int_reg::R14Fiq, "R14(FIQ)"),
};
MiscRegs miscRegs[] = {
	regCore32(KVM_REG_ARM_CORE_REG(irq_regs[2]), MISCREG_SPSR_IRQ, "SPSR(IRQ)"),
	regCore32(KVM_REG_ARM_CORE_REG(fiq_regs[2]), MISCREG_SPSR_FIQ,
		  "SPSR(FIQ)"),
	{ INT_REG(spsr[KVM_SPSR_UND]), MISCREG_SPSR_ABT },
};
