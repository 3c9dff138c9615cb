// SPDX-License-Identifier: MIT
#define REG_BEFORE_FP 0x6030000000100052ULL /* padding */
#define KVM_REG_X1 0x6030000000100001 // within X0
const unsigned long long beyond = 0x60300000001000d8;
static const unsigned long long group = 0x6030000000170001;
unsigned long long regs[] = { KVM_REG_ARM_CORE_REG(spsr[5]), KVM_REG_ARM_CORE_REG(regs.cpsr) };
