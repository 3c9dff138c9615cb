// SPDX-License-Identifier: MIT
/* #define KVM_REG_X0 0x6030000000100052 */ // FPSR = 0x60300000001000d4 \
   and the next line of the comment: 0x6030000000100052
static const char text[] = "TCR_EL1 = 0x603000000013c100";
#define KVM_REG_X0 0x6030000000100000ULL
#define KVM_REG_X(n) (0x6030000000100000ULL + 2 * (n))
#define SPSR_ABT CORE_REG(spsr[KVM_SPSR_ABT], U64)
#define BASE 0x6030000000130000
#define ADDRESS 0x4000000000100001
#define CONTEXT RISCV_CORE_REG(regs.a0)
static const unsigned long long mask = 0x60300000ffff0000, sysreg = BASE | 0xc102;
SR_RANGE_TRAP(SYS_ID_PFR0_EL1, sys_reg(3, 0, 0, 7, 7), CGT_HCR_TID3);
long sizes = sizeof(KVM_REG_ARM_CORE_REG(fp_regs)) + KVM_REG_ARM_CORE_REG(regs.regs[i]);
write_register(vcpu, ARM64_CORE_REG(sp_el1), context.SP);
static void invalid_ids(void) { get(0x6030000000100001); }
