// SPDX-License-Identifier: 0BSD
/*
 * The kernel's struct kvm_regs, and a list of all other registers
 * From spec/layouts/kvm_regs.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */

/* Written by hand: includes what defines struct kvm_regs and the constants below. */
#include "onereg_kvm_regs_state.h"

#include "onereg_kvm_regs.h"

#include "onereg_ids.h"

#define SIZE(member) sizeof(((struct kvm_regs *)0)->member)
#define FIELD(member) { offsetof(struct kvm_regs, member), SIZE(member) }

/* A row is one register and the member of the state that keeps it. */
static const struct onereg_row rows[] = {
	{ .id = ONEREG_ARM64_PSTATE, .place = FIELD(regs.pstate) },
	{ .id = ONEREG_ARM64_X0, .place = FIELD(regs.regs[0]) },
	{ .id = ONEREG_ARM64_X1, .place = FIELD(regs.regs[1]) },
	{ .id = ONEREG_ARM64_X2, .place = FIELD(regs.regs[2]) },
	{ .id = ONEREG_ARM64_X3, .place = FIELD(regs.regs[3]) },
	{ .id = ONEREG_ARM64_X4, .place = FIELD(regs.regs[4]) },
	{ .id = ONEREG_ARM64_X5, .place = FIELD(regs.regs[5]) },
	{ .id = ONEREG_ARM64_X6, .place = FIELD(regs.regs[6]) },
	{ .id = ONEREG_ARM64_X7, .place = FIELD(regs.regs[7]) },
	{ .id = ONEREG_ARM64_X8, .place = FIELD(regs.regs[8]) },
	{ .id = ONEREG_ARM64_X9, .place = FIELD(regs.regs[9]) },
	{ .id = ONEREG_ARM64_X10, .place = FIELD(regs.regs[10]) },
	{ .id = ONEREG_ARM64_X11, .place = FIELD(regs.regs[11]) },
	{ .id = ONEREG_ARM64_X12, .place = FIELD(regs.regs[12]) },
	{ .id = ONEREG_ARM64_X13, .place = FIELD(regs.regs[13]) },
	{ .id = ONEREG_ARM64_X14, .place = FIELD(regs.regs[14]) },
	{ .id = ONEREG_ARM64_X15, .place = FIELD(regs.regs[15]) },
	{ .id = ONEREG_ARM64_X16, .place = FIELD(regs.regs[16]) },
	{ .id = ONEREG_ARM64_X17, .place = FIELD(regs.regs[17]) },
	{ .id = ONEREG_ARM64_X18, .place = FIELD(regs.regs[18]) },
	{ .id = ONEREG_ARM64_X19, .place = FIELD(regs.regs[19]) },
	{ .id = ONEREG_ARM64_X20, .place = FIELD(regs.regs[20]) },
	{ .id = ONEREG_ARM64_X21, .place = FIELD(regs.regs[21]) },
	{ .id = ONEREG_ARM64_X22, .place = FIELD(regs.regs[22]) },
	{ .id = ONEREG_ARM64_X23, .place = FIELD(regs.regs[23]) },
	{ .id = ONEREG_ARM64_X24, .place = FIELD(regs.regs[24]) },
	{ .id = ONEREG_ARM64_X25, .place = FIELD(regs.regs[25]) },
	{ .id = ONEREG_ARM64_X26, .place = FIELD(regs.regs[26]) },
	{ .id = ONEREG_ARM64_X27, .place = FIELD(regs.regs[27]) },
	{ .id = ONEREG_ARM64_X28, .place = FIELD(regs.regs[28]) },
	{ .id = ONEREG_ARM64_X29, .place = FIELD(regs.regs[29]) },
	{ .id = ONEREG_ARM64_X30, .place = FIELD(regs.regs[30]) },
	{ .id = ONEREG_ARM64_PC, .place = FIELD(regs.pc) },
	{ .id = ONEREG_ARM64_SP_EL0, .place = FIELD(regs.sp) },
	{ .id = ONEREG_ARM64_SP_EL1, .place = FIELD(sp_el1) },
	{ .id = ONEREG_ARM64_ELR_EL1, .place = FIELD(elr_el1) },
	{ .id = ONEREG_ARM64_SPSR_EL1, .place = FIELD(spsr[KVM_SPSR_EL1]) },
	{ .id = ONEREG_ARM64_SPSR_abt, .place = FIELD(spsr[KVM_SPSR_ABT]) },
	{ .id = ONEREG_ARM64_SPSR_und, .place = FIELD(spsr[KVM_SPSR_UND]) },
	{ .id = ONEREG_ARM64_SPSR_irq, .place = FIELD(spsr[KVM_SPSR_IRQ]) },
	{ .id = ONEREG_ARM64_SPSR_fiq, .place = FIELD(spsr[KVM_SPSR_FIQ]) },
	{ .id = ONEREG_ARM64_V0, .place = FIELD(fp_regs.vregs[0]) },
	{ .id = ONEREG_ARM64_V1, .place = FIELD(fp_regs.vregs[1]) },
	{ .id = ONEREG_ARM64_V2, .place = FIELD(fp_regs.vregs[2]) },
	{ .id = ONEREG_ARM64_V3, .place = FIELD(fp_regs.vregs[3]) },
	{ .id = ONEREG_ARM64_V4, .place = FIELD(fp_regs.vregs[4]) },
	{ .id = ONEREG_ARM64_V5, .place = FIELD(fp_regs.vregs[5]) },
	{ .id = ONEREG_ARM64_V6, .place = FIELD(fp_regs.vregs[6]) },
	{ .id = ONEREG_ARM64_V7, .place = FIELD(fp_regs.vregs[7]) },
	{ .id = ONEREG_ARM64_V8, .place = FIELD(fp_regs.vregs[8]) },
	{ .id = ONEREG_ARM64_V9, .place = FIELD(fp_regs.vregs[9]) },
	{ .id = ONEREG_ARM64_V10, .place = FIELD(fp_regs.vregs[10]) },
	{ .id = ONEREG_ARM64_V11, .place = FIELD(fp_regs.vregs[11]) },
	{ .id = ONEREG_ARM64_V12, .place = FIELD(fp_regs.vregs[12]) },
	{ .id = ONEREG_ARM64_V13, .place = FIELD(fp_regs.vregs[13]) },
	{ .id = ONEREG_ARM64_V14, .place = FIELD(fp_regs.vregs[14]) },
	{ .id = ONEREG_ARM64_V15, .place = FIELD(fp_regs.vregs[15]) },
	{ .id = ONEREG_ARM64_V16, .place = FIELD(fp_regs.vregs[16]) },
	{ .id = ONEREG_ARM64_V17, .place = FIELD(fp_regs.vregs[17]) },
	{ .id = ONEREG_ARM64_V18, .place = FIELD(fp_regs.vregs[18]) },
	{ .id = ONEREG_ARM64_V19, .place = FIELD(fp_regs.vregs[19]) },
	{ .id = ONEREG_ARM64_V20, .place = FIELD(fp_regs.vregs[20]) },
	{ .id = ONEREG_ARM64_V21, .place = FIELD(fp_regs.vregs[21]) },
	{ .id = ONEREG_ARM64_V22, .place = FIELD(fp_regs.vregs[22]) },
	{ .id = ONEREG_ARM64_V23, .place = FIELD(fp_regs.vregs[23]) },
	{ .id = ONEREG_ARM64_V24, .place = FIELD(fp_regs.vregs[24]) },
	{ .id = ONEREG_ARM64_V25, .place = FIELD(fp_regs.vregs[25]) },
	{ .id = ONEREG_ARM64_V26, .place = FIELD(fp_regs.vregs[26]) },
	{ .id = ONEREG_ARM64_V27, .place = FIELD(fp_regs.vregs[27]) },
	{ .id = ONEREG_ARM64_V28, .place = FIELD(fp_regs.vregs[28]) },
	{ .id = ONEREG_ARM64_V29, .place = FIELD(fp_regs.vregs[29]) },
	{ .id = ONEREG_ARM64_V30, .place = FIELD(fp_regs.vregs[30]) },
	{ .id = ONEREG_ARM64_V31, .place = FIELD(fp_regs.vregs[31]) },
	{ .id = ONEREG_ARM64_FPSR, .place = FIELD(fp_regs.fpsr) },
	{ .id = ONEREG_ARM64_FPCR, .place = FIELD(fp_regs.fpcr) },
};

_Static_assert(sizeof(rows) / sizeof(rows[0]) <= ONEREG_MAX_ROWS, "struct onereg_vcpu has room");

/* The state is what the layout file says it is. */
_Static_assert(SIZE(regs.regs) == 31 * SIZE(regs.regs[0]), "regs.regs");
_Static_assert(8 * SIZE(regs.regs[0]) == 64, "regs.regs");
_Static_assert(8 * SIZE(regs.sp) == 64, "regs.sp");
_Static_assert(8 * SIZE(regs.pc) == 64, "regs.pc");
_Static_assert(8 * SIZE(regs.pstate) == 64, "regs.pstate");
_Static_assert(8 * SIZE(sp_el1) == 64, "sp_el1");
_Static_assert(8 * SIZE(elr_el1) == 64, "elr_el1");
_Static_assert(SIZE(spsr) == 5 * SIZE(spsr[0]), "spsr");
_Static_assert(8 * SIZE(spsr[0]) == 64, "spsr");
_Static_assert(SIZE(fp_regs.vregs) == 32 * SIZE(fp_regs.vregs[0]), "fp_regs.vregs");
_Static_assert(8 * SIZE(fp_regs.vregs[0]) == 128, "fp_regs.vregs");
_Static_assert(8 * SIZE(fp_regs.fpsr) == 32, "fp_regs.fpsr");
_Static_assert(8 * SIZE(fp_regs.fpcr) == 32, "fp_regs.fpcr");
_Static_assert(KVM_SPSR_EL1 == 0, "KVM_SPSR_EL1");
_Static_assert(KVM_SPSR_ABT == 1, "KVM_SPSR_ABT");
_Static_assert(KVM_SPSR_UND == 2, "KVM_SPSR_UND");
_Static_assert(KVM_SPSR_IRQ == 3, "KVM_SPSR_IRQ");
_Static_assert(KVM_SPSR_FIQ == 4, "KVM_SPSR_FIQ");

/* No register is wider than its place. */
_Static_assert(SIZE(regs.pstate) >= ONEREG_SIZE(ONEREG_ARM64_PSTATE), "PSTATE");
_Static_assert(SIZE(regs.regs[0]) >= ONEREG_SIZE(ONEREG_ARM64_X0), "X0");
_Static_assert(SIZE(regs.regs[1]) >= ONEREG_SIZE(ONEREG_ARM64_X1), "X1");
_Static_assert(SIZE(regs.regs[2]) >= ONEREG_SIZE(ONEREG_ARM64_X2), "X2");
_Static_assert(SIZE(regs.regs[3]) >= ONEREG_SIZE(ONEREG_ARM64_X3), "X3");
_Static_assert(SIZE(regs.regs[4]) >= ONEREG_SIZE(ONEREG_ARM64_X4), "X4");
_Static_assert(SIZE(regs.regs[5]) >= ONEREG_SIZE(ONEREG_ARM64_X5), "X5");
_Static_assert(SIZE(regs.regs[6]) >= ONEREG_SIZE(ONEREG_ARM64_X6), "X6");
_Static_assert(SIZE(regs.regs[7]) >= ONEREG_SIZE(ONEREG_ARM64_X7), "X7");
_Static_assert(SIZE(regs.regs[8]) >= ONEREG_SIZE(ONEREG_ARM64_X8), "X8");
_Static_assert(SIZE(regs.regs[9]) >= ONEREG_SIZE(ONEREG_ARM64_X9), "X9");
_Static_assert(SIZE(regs.regs[10]) >= ONEREG_SIZE(ONEREG_ARM64_X10), "X10");
_Static_assert(SIZE(regs.regs[11]) >= ONEREG_SIZE(ONEREG_ARM64_X11), "X11");
_Static_assert(SIZE(regs.regs[12]) >= ONEREG_SIZE(ONEREG_ARM64_X12), "X12");
_Static_assert(SIZE(regs.regs[13]) >= ONEREG_SIZE(ONEREG_ARM64_X13), "X13");
_Static_assert(SIZE(regs.regs[14]) >= ONEREG_SIZE(ONEREG_ARM64_X14), "X14");
_Static_assert(SIZE(regs.regs[15]) >= ONEREG_SIZE(ONEREG_ARM64_X15), "X15");
_Static_assert(SIZE(regs.regs[16]) >= ONEREG_SIZE(ONEREG_ARM64_X16), "X16");
_Static_assert(SIZE(regs.regs[17]) >= ONEREG_SIZE(ONEREG_ARM64_X17), "X17");
_Static_assert(SIZE(regs.regs[18]) >= ONEREG_SIZE(ONEREG_ARM64_X18), "X18");
_Static_assert(SIZE(regs.regs[19]) >= ONEREG_SIZE(ONEREG_ARM64_X19), "X19");
_Static_assert(SIZE(regs.regs[20]) >= ONEREG_SIZE(ONEREG_ARM64_X20), "X20");
_Static_assert(SIZE(regs.regs[21]) >= ONEREG_SIZE(ONEREG_ARM64_X21), "X21");
_Static_assert(SIZE(regs.regs[22]) >= ONEREG_SIZE(ONEREG_ARM64_X22), "X22");
_Static_assert(SIZE(regs.regs[23]) >= ONEREG_SIZE(ONEREG_ARM64_X23), "X23");
_Static_assert(SIZE(regs.regs[24]) >= ONEREG_SIZE(ONEREG_ARM64_X24), "X24");
_Static_assert(SIZE(regs.regs[25]) >= ONEREG_SIZE(ONEREG_ARM64_X25), "X25");
_Static_assert(SIZE(regs.regs[26]) >= ONEREG_SIZE(ONEREG_ARM64_X26), "X26");
_Static_assert(SIZE(regs.regs[27]) >= ONEREG_SIZE(ONEREG_ARM64_X27), "X27");
_Static_assert(SIZE(regs.regs[28]) >= ONEREG_SIZE(ONEREG_ARM64_X28), "X28");
_Static_assert(SIZE(regs.regs[29]) >= ONEREG_SIZE(ONEREG_ARM64_X29), "X29");
_Static_assert(SIZE(regs.regs[30]) >= ONEREG_SIZE(ONEREG_ARM64_X30), "X30");
_Static_assert(SIZE(regs.pc) >= ONEREG_SIZE(ONEREG_ARM64_PC), "PC");
_Static_assert(SIZE(regs.sp) >= ONEREG_SIZE(ONEREG_ARM64_SP_EL0), "SP_EL0");
_Static_assert(SIZE(sp_el1) >= ONEREG_SIZE(ONEREG_ARM64_SP_EL1), "SP_EL1");
_Static_assert(SIZE(elr_el1) >= ONEREG_SIZE(ONEREG_ARM64_ELR_EL1), "ELR_EL1");
_Static_assert(SIZE(spsr[KVM_SPSR_EL1]) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_EL1), "SPSR_EL1");
_Static_assert(SIZE(spsr[KVM_SPSR_ABT]) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_abt), "SPSR_abt");
_Static_assert(SIZE(spsr[KVM_SPSR_UND]) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_und), "SPSR_und");
_Static_assert(SIZE(spsr[KVM_SPSR_IRQ]) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_irq), "SPSR_irq");
_Static_assert(SIZE(spsr[KVM_SPSR_FIQ]) >= ONEREG_SIZE(ONEREG_ARM64_SPSR_fiq), "SPSR_fiq");
_Static_assert(SIZE(fp_regs.vregs[0]) >= ONEREG_SIZE(ONEREG_ARM64_V0), "V0");
_Static_assert(SIZE(fp_regs.vregs[1]) >= ONEREG_SIZE(ONEREG_ARM64_V1), "V1");
_Static_assert(SIZE(fp_regs.vregs[2]) >= ONEREG_SIZE(ONEREG_ARM64_V2), "V2");
_Static_assert(SIZE(fp_regs.vregs[3]) >= ONEREG_SIZE(ONEREG_ARM64_V3), "V3");
_Static_assert(SIZE(fp_regs.vregs[4]) >= ONEREG_SIZE(ONEREG_ARM64_V4), "V4");
_Static_assert(SIZE(fp_regs.vregs[5]) >= ONEREG_SIZE(ONEREG_ARM64_V5), "V5");
_Static_assert(SIZE(fp_regs.vregs[6]) >= ONEREG_SIZE(ONEREG_ARM64_V6), "V6");
_Static_assert(SIZE(fp_regs.vregs[7]) >= ONEREG_SIZE(ONEREG_ARM64_V7), "V7");
_Static_assert(SIZE(fp_regs.vregs[8]) >= ONEREG_SIZE(ONEREG_ARM64_V8), "V8");
_Static_assert(SIZE(fp_regs.vregs[9]) >= ONEREG_SIZE(ONEREG_ARM64_V9), "V9");
_Static_assert(SIZE(fp_regs.vregs[10]) >= ONEREG_SIZE(ONEREG_ARM64_V10), "V10");
_Static_assert(SIZE(fp_regs.vregs[11]) >= ONEREG_SIZE(ONEREG_ARM64_V11), "V11");
_Static_assert(SIZE(fp_regs.vregs[12]) >= ONEREG_SIZE(ONEREG_ARM64_V12), "V12");
_Static_assert(SIZE(fp_regs.vregs[13]) >= ONEREG_SIZE(ONEREG_ARM64_V13), "V13");
_Static_assert(SIZE(fp_regs.vregs[14]) >= ONEREG_SIZE(ONEREG_ARM64_V14), "V14");
_Static_assert(SIZE(fp_regs.vregs[15]) >= ONEREG_SIZE(ONEREG_ARM64_V15), "V15");
_Static_assert(SIZE(fp_regs.vregs[16]) >= ONEREG_SIZE(ONEREG_ARM64_V16), "V16");
_Static_assert(SIZE(fp_regs.vregs[17]) >= ONEREG_SIZE(ONEREG_ARM64_V17), "V17");
_Static_assert(SIZE(fp_regs.vregs[18]) >= ONEREG_SIZE(ONEREG_ARM64_V18), "V18");
_Static_assert(SIZE(fp_regs.vregs[19]) >= ONEREG_SIZE(ONEREG_ARM64_V19), "V19");
_Static_assert(SIZE(fp_regs.vregs[20]) >= ONEREG_SIZE(ONEREG_ARM64_V20), "V20");
_Static_assert(SIZE(fp_regs.vregs[21]) >= ONEREG_SIZE(ONEREG_ARM64_V21), "V21");
_Static_assert(SIZE(fp_regs.vregs[22]) >= ONEREG_SIZE(ONEREG_ARM64_V22), "V22");
_Static_assert(SIZE(fp_regs.vregs[23]) >= ONEREG_SIZE(ONEREG_ARM64_V23), "V23");
_Static_assert(SIZE(fp_regs.vregs[24]) >= ONEREG_SIZE(ONEREG_ARM64_V24), "V24");
_Static_assert(SIZE(fp_regs.vregs[25]) >= ONEREG_SIZE(ONEREG_ARM64_V25), "V25");
_Static_assert(SIZE(fp_regs.vregs[26]) >= ONEREG_SIZE(ONEREG_ARM64_V26), "V26");
_Static_assert(SIZE(fp_regs.vregs[27]) >= ONEREG_SIZE(ONEREG_ARM64_V27), "V27");
_Static_assert(SIZE(fp_regs.vregs[28]) >= ONEREG_SIZE(ONEREG_ARM64_V28), "V28");
_Static_assert(SIZE(fp_regs.vregs[29]) >= ONEREG_SIZE(ONEREG_ARM64_V29), "V29");
_Static_assert(SIZE(fp_regs.vregs[30]) >= ONEREG_SIZE(ONEREG_ARM64_V30), "V30");
_Static_assert(SIZE(fp_regs.vregs[31]) >= ONEREG_SIZE(ONEREG_ARM64_V31), "V31");
_Static_assert(SIZE(fp_regs.fpsr) >= ONEREG_SIZE(ONEREG_ARM64_FPSR), "FPSR");
_Static_assert(SIZE(fp_regs.fpcr) >= ONEREG_SIZE(ONEREG_ARM64_FPCR), "FPCR");

const struct onereg_layout onereg_kvm_regs_layout = {
	.name = "kvm_regs",
	.state_size = sizeof(struct kvm_regs),
	.rows = rows,
	.row_count = sizeof(rows) / sizeof(rows[0]),
};
