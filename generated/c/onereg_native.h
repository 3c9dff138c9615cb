/* SPDX-License-Identifier: 0BSD */
/*
 * The state of a vCPU, with a member for each register
 * From spec/layouts/native.yaml.  Do not edit: change the spec, then run `onereg generate`.
 */
#ifndef ONEREG_NATIVE_H
#define ONEREG_NATIVE_H

#include "onereg.h"

#if ONEREG_VERSION != 1
#error "onereg.h has another version than this header: take both from one run of onereg generate"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/*
 * One member per register or family of registers.  V0 to V31 are there to be read where the vCPU has SVE; what is written is
 * Z0 to Z31, whose low halves they are.  Arrays of bytes are as KVM has them: lowest byte first in Z, P
 * and FFR, 64-bit words in SVE_VLS.
 */
struct onereg_native {
	uint64_t dbgvcr32_el2; /* Debug Vector Catch Register */
	uint64_t dacr32_el2; /* Domain Access Control Register */
	uint64_t ifsr32_el2; /* Instruction Fault Status Register (EL2) */
	uint64_t fpexc32_el2; /* Floating-Point Exception Control Register */
	uint64_t clidr_el1; /* Cache Level ID Register */
	uint64_t csselr_el1; /* Cache Size Selection Register */
	uint32_t ccsidr[14]; /* Current Cache Size ID Register */
	uint64_t x[31]; /* General-purpose register */
	uint64_t pc; /* Program Counter */
	uint64_t pstate; /* Process state */
	uint64_t sp_el0; /* Stack Pointer (EL0) */
	uint64_t sp_el1; /* Stack Pointer (EL1) */
	uint64_t elr_el1; /* Exception Link Register (EL1) */
	uint64_t spsr_el1; /* Saved Program Status Register (EL1) */
	uint64_t spsr_abt; /* Saved Program Status Register (Abort mode) */
	uint64_t spsr_und; /* Saved Program Status Register (Undefined mode) */
	uint64_t spsr_irq; /* Saved Program Status Register (IRQ mode) */
	uint64_t spsr_fiq; /* Saved Program Status Register (FIQ mode) */
	uint64_t dbgbvr_el1[16]; /* Debug Breakpoint Value Registers */
	uint64_t dbgbcr_el1[16]; /* Debug Breakpoint Control Registers */
	uint64_t dbgwvr_el1[16]; /* Debug Watchpoint Value Registers */
	uint64_t dbgwcr_el1[16]; /* Debug Watchpoint Control Registers */
	uint64_t mdccint_el1; /* Monitor DCC Interrupt Enable Register */
	uint64_t mdscr_el1; /* Monitor Debug System Control Register */
	uint64_t oslsr_el1; /* OS Lock Status Register */
	uint64_t hcr_el2; /* Hypervisor Configuration Register */
	uint64_t hcrx_el2; /* Extended Hypervisor Configuration Register */
	uint64_t hacr_el2; /* Hypervisor Auxiliary Control Register */
	uint64_t hstr_el2; /* Hypervisor System Trap Register */
	uint64_t cptr_el2; /* Architectural Feature Trap Register (EL2) */
	uint64_t mdcr_el2; /* Monitor Debug Configuration Register (EL2) */
	uint64_t vpidr_el2; /* Virtualization Processor ID Register */
	uint64_t vmpidr_el2; /* Virtualization Multiprocessor ID Register */
	uint64_t vncr_el2; /* Virtual Nested Control Register */
	uint64_t nvhcr_el2; /* Nested Virtualization Hypervisor Configuration Register */
	uint64_t hfgrtr_el2; /* Hypervisor Fine-Grained Read Trap Register */
	uint64_t hfgwtr_el2; /* Hypervisor Fine-Grained Write Trap Register */
	uint64_t hfgitr_el2; /* Hypervisor Fine-Grained Instruction Trap Register */
	uint64_t hdfgrtr_el2; /* Hypervisor Debug Fine-Grained Read Trap Register */
	uint64_t hdfgwtr_el2; /* Hypervisor Debug Fine-Grained Write Trap Register */
	uint64_t hafgrtr_el2; /* Hypervisor Activity Monitors Fine-Grained Read Trap Register */
	uint64_t hfgrtr2_el2; /* Hypervisor Fine-Grained Read Trap Register 2 */
	uint64_t hfgwtr2_el2; /* Hypervisor Fine-Grained Write Trap Register 2 */
	uint64_t hfgitr2_el2; /* Hypervisor Fine-Grained Instruction Trap Register 2 */
	uint64_t hdfgrtr2_el2; /* Hypervisor Debug Fine-Grained Read Trap Register 2 */
	uint64_t hdfgwtr2_el2; /* Hypervisor Debug Fine-Grained Write Trap Register 2 */
	uint64_t sctlr_el2; /* System Control Register (EL2) */
	uint64_t sctlr2_el2; /* System Control Register (EL2) */
	uint64_t actlr_el2; /* Auxiliary Control Register (EL2) */
	uint64_t zcr_el2; /* SVE Control Register (EL2) */
	uint64_t ttbr0_el2; /* Translation Table Base Register 0 (EL2) */
	uint64_t ttbr1_el2; /* Translation Table Base Register 1 (EL2) */
	uint64_t tcr_el2; /* Translation Control Register (EL2) */
	uint64_t tcr2_el2; /* Extended Translation Control Register (EL2) */
	uint64_t vttbr_el2; /* Virtualization Translation Table Base Register */
	uint64_t vtcr_el2; /* Virtualization Translation Control Register */
	uint64_t mair_el2; /* Memory Attribute Indirection Register (EL2) */
	uint64_t amair_el2; /* Auxiliary Memory Attribute Indirection Register (EL2) */
	uint64_t pire0_el2; /* Permission Indirection Register 0 (EL2) */
	uint64_t pir_el2; /* Permission Indirection Register 2 (EL2) */
	uint64_t por_el2; /* Permission Overlay Register 2 (EL2) */
	uint64_t vbar_el2; /* Vector Base Address Register (EL2) */
	uint64_t rvbar_el2; /* Reset Vector Base Address Register (if EL3 not implemented) */
	uint64_t spsr_el2; /* Saved Program Status Register (EL2) */
	uint64_t elr_el2; /* Exception Link Register (EL2) */
	uint64_t esr_el2; /* Exception Syndrome Register (EL2) */
	uint64_t far_el2; /* Fault Address Register (EL2) */
	uint64_t hpfar_el2; /* Hypervisor IPA Fault Address Register */
	uint64_t afsr0_el2; /* Auxiliary Fault Status Register 0 (EL2) */
	uint64_t afsr1_el2; /* Auxiliary Fault Status Register 1 (EL2) */
	uint64_t vdisr_el2; /* Virtual Deferred Interrupt Status Register */
	uint64_t vsesr_el2; /* Virtual SError Exception Syndrome Register */
	uint64_t sp_el2; /* Stack Pointer (EL2) */
	uint64_t contextidr_el2; /* Context ID Register (EL2) */
	uint64_t tpidr_el2; /* EL2 Software Thread ID Register */
	uint64_t psci_version; /* Version of the Power State Coordination Interface (PSCI_VERSION, DEN 0022) */
	uint64_t smccc_arch_workaround_1; /* Level of the mitigation of CVE-2017-5715 (Spectre v2) by firmware */
	uint64_t smccc_arch_workaround_2; /* Level of the mitigation of CVE-2018-3639 (Spectre v4) by firmware */
	uint64_t smccc_arch_workaround_3; /* Level of the mitigation of CVE-2022-23960 (Spectre-BHB) by firmware */
	uint64_t std_bmap; /* Standard secure services offered to the guest */
	uint64_t std_hyp_bmap; /* Standard hypervisor services offered to the guest */
	uint64_t vendor_hyp_bmap; /* Vendor-specific hypervisor services 0 to 63 offered to the guest */
	uint64_t vendor_hyp_bmap_2; /* Vendor-specific hypervisor services 64 to 127 offered to the guest */
	uint64_t ich_hcr_el2; /* Interrupt Controller Hyp Control Register */
	uint64_t ich_vmcr_el2; /* Interrupt Controller Virtual Machine Control Register */
	uint64_t ich_ap0r_el2[4]; /* Interrupt Controller Hyp Active Priorities Group 0 Registers */
	uint64_t ich_ap1r_el2[4]; /* Interrupt Controller Hyp Active Priorities Group 1 Registers */
	uint64_t ich_lr_el2[16]; /* Interrupt Controller List Registers */
	uint64_t midr_el1; /* Main ID Register */
	uint64_t mpidr_el1; /* Multiprocessor Affinity Register */
	uint64_t revidr_el1; /* Revision ID Register */
	uint64_t aidr_el1; /* Auxiliary ID Register */
	uint64_t ctr_el0; /* Cache Type Register */
	uint64_t id_pfr0_el1; /* AArch32 Processor Feature Register 0 */
	uint64_t id_pfr1_el1; /* AArch32 Processor Feature Register 1 */
	uint64_t id_dfr0_el1; /* AArch32 Debug Feature Register 0 */
	uint64_t id_afr0_el1; /* AArch32 Auxiliary Feature Register 0 */
	uint64_t id_mmfr0_el1; /* AArch32 Memory Model Feature Register 0 */
	uint64_t id_mmfr1_el1; /* AArch32 Memory Model Feature Register 1 */
	uint64_t id_mmfr2_el1; /* AArch32 Memory Model Feature Register 2 */
	uint64_t id_mmfr3_el1; /* AArch32 Memory Model Feature Register 3 */
	uint64_t id_isar0_el1; /* AArch32 Instruction Set Attribute Register 0 */
	uint64_t id_isar1_el1; /* AArch32 Instruction Set Attribute Register 1 */
	uint64_t id_isar2_el1; /* AArch32 Instruction Set Attribute Register 2 */
	uint64_t id_isar3_el1; /* AArch32 Instruction Set Attribute Register 3 */
	uint64_t id_isar4_el1; /* AArch32 Instruction Set Attribute Register 4 */
	uint64_t id_isar5_el1; /* AArch32 Instruction Set Attribute Register 5 */
	uint64_t id_mmfr4_el1; /* AArch32 Memory Model Feature Register 4 */
	uint64_t id_isar6_el1; /* AArch32 Instruction Set Attribute Register 6 */
	uint64_t mvfr0_el1; /* AArch32 Media and VFP Feature Register 0 */
	uint64_t mvfr1_el1; /* AArch32 Media and VFP Feature Register 1 */
	uint64_t mvfr2_el1; /* AArch32 Media and VFP Feature Register 2 */
	uint64_t id_unallocated_3_3; /* Reserved ID register space, RAZ */
	uint64_t id_pfr2_el1; /* AArch32 Processor Feature Register 2 */
	uint64_t id_dfr1_el1; /* AArch32 Debug Feature Register 1 */
	uint64_t id_mmfr5_el1; /* AArch32 Memory Model Feature Register 5 */
	uint64_t id_unallocated_3_7; /* Reserved ID register space, RAZ */
	uint64_t id_aa64pfr0_el1; /* AArch64 Processor Feature Register 0 */
	uint64_t id_aa64pfr1_el1; /* AArch64 Processor Feature Register 1 */
	uint64_t id_aa64pfr2_el1; /* AArch64 Processor Feature Register 2 */
	uint64_t id_unallocated_4_3; /* Reserved ID register space, RAZ */
	uint64_t id_aa64zfr0_el1; /* SVE Feature ID Register 0 */
	uint64_t id_aa64smfr0_el1; /* SME Feature ID Register 0 */
	uint64_t id_unallocated_4_6; /* Reserved ID register space, RAZ */
	uint64_t id_aa64fpfr0_el1; /* AArch64 Floating-point Feature Register 0 */
	uint64_t id_aa64dfr0_el1; /* AArch64 Debug Feature Register 0 */
	uint64_t id_aa64dfr1_el1; /* AArch64 Debug Feature Register 1 */
	uint64_t id_aa64dfr2_el1; /* AArch64 Debug Feature Register 2 */
	uint64_t id_unallocated_5_3; /* Reserved ID register space, RAZ */
	uint64_t id_aa64afr0_el1; /* AArch64 Auxiliary Feature Register 0 */
	uint64_t id_aa64afr1_el1; /* AArch64 Auxiliary Feature Register 1 */
	uint64_t id_unallocated_5_6; /* Reserved ID register space, RAZ */
	uint64_t id_unallocated_5_7; /* Reserved ID register space, RAZ */
	uint64_t id_aa64isar0_el1; /* AArch64 Instruction Set Attribute Register 0 */
	uint64_t id_aa64isar1_el1; /* AArch64 Instruction Set Attribute Register 1 */
	uint64_t id_aa64isar2_el1; /* AArch64 Instruction Set Attribute Register 2 */
	uint64_t id_aa64isar3_el1; /* AArch64 Instruction Set Attribute Register 3 */
	uint64_t id_unallocated_6_4; /* Reserved ID register space, RAZ */
	uint64_t id_unallocated_6_5; /* Reserved ID register space, RAZ */
	uint64_t id_unallocated_6_6; /* Reserved ID register space, RAZ */
	uint64_t id_unallocated_6_7; /* Reserved ID register space, RAZ */
	uint64_t id_aa64mmfr0_el1; /* AArch64 Memory Model Feature Register 0 */
	uint64_t id_aa64mmfr1_el1; /* AArch64 Memory Model Feature Register 1 */
	uint64_t id_aa64mmfr2_el1; /* AArch64 Memory Model Feature Register 2 */
	uint64_t id_aa64mmfr3_el1; /* AArch64 Memory Model Feature Register 3 */
	uint64_t id_aa64mmfr4_el1; /* AArch64 Memory Model Feature Register 4 */
	uint64_t id_unallocated_7_5; /* Reserved ID register space, RAZ */
	uint64_t id_unallocated_7_6; /* Reserved ID register space, RAZ */
	uint64_t id_unallocated_7_7; /* Reserved ID register space, RAZ */
	uint64_t rgsr_el1; /* Random Allocation Tag Seed Register */
	uint64_t gcr_el1; /* Tag Control Register */
	uint64_t tfsr_el1; /* Tag Fault Status Register (EL1) */
	uint64_t tfsre0_el1; /* Tag Fault Status Register (EL0) */
	uint64_t pmcr_el0; /* Performance Monitors Control Register */
	uint64_t pmcntenset_el0; /* Performance Monitors Count Enable Set Register */
	uint64_t pmcntenclr_el0; /* Performance Monitors Count Enable Clear Register */
	uint64_t pmovsset_el0; /* Performance Monitors Overflow Flag Status Set Register */
	uint64_t pmovsclr_el0; /* Performance Monitors Overflow Flag Status Clear Register */
	uint64_t pmintenset_el1; /* Performance Monitors Interrupt Enable Set Register */
	uint64_t pmintenclr_el1; /* Performance Monitors Interrupt Enable Clear Register */
	uint64_t pmswinc_el0; /* Performance Monitors Software Increment Register */
	uint64_t pmselr_el0; /* Performance Monitors Event Counter Selection Register */
	uint64_t pmuserenr_el0; /* Performance Monitors User Enable Register */
	uint64_t pmccntr_el0; /* Performance Monitors Cycle Count Register */
	uint64_t pmccfiltr_el0; /* Performance Monitors Cycle Count Filter Register */
	uint64_t pmevcntr_el0[31]; /* Performance Monitors Event Count Registers */
	uint64_t pmevtyper_el0[31]; /* Performance Monitors Event Type Registers */
	uint64_t pmmir_el1; /* Performance Monitors Machine Identification Register */
	uint64_t apiakeylo_el1; /* Pointer Authentication Key A for Instruction (bits[63:0]) */
	uint64_t apiakeyhi_el1; /* Pointer Authentication Key A for Instruction (bits[127:64]) */
	uint64_t apibkeylo_el1; /* Pointer Authentication Key B for Instruction (bits[63:0]) */
	uint64_t apibkeyhi_el1; /* Pointer Authentication Key B for Instruction (bits[127:64]) */
	uint64_t apdakeylo_el1; /* Pointer Authentication Key A for Data (bits[63:0]) */
	uint64_t apdakeyhi_el1; /* Pointer Authentication Key A for Data (bits[127:64]) */
	uint64_t apdbkeylo_el1; /* Pointer Authentication Key B for Data (bits[63:0]) */
	uint64_t apdbkeyhi_el1; /* Pointer Authentication Key B for Data (bits[127:64]) */
	uint64_t apgakeylo_el1; /* Pointer Authentication Key A for Code (bits[63:0]) */
	uint64_t apgakeyhi_el1; /* Pointer Authentication Key A for Code (bits[127:64]) */
	struct onereg_u128 v[32]; /* SIMD and floating-point register */
	uint32_t fpsr; /* Floating-point Status Register */
	uint32_t fpcr; /* Floating-point Control Register */
	uint64_t fpmr; /* Floating-point Mode Register */
	uint64_t svcr; /* Streaming Vector Control Register */
	uint64_t zcr_el1; /* SVE Control Register (EL1) */
	uint8_t z[32][256]; /* Scalable vector register */
	uint8_t p[16][32]; /* Scalable predicate register */
	uint8_t ffr[32]; /* First Fault Register */
	uint8_t sve_vls[64]; /* SVE vector lengths of the vCPU, one bit for each multiple of 128 bits from bit 0 on */
	uint64_t sctlr_el1; /* System Control Register (EL1) */
	uint64_t actlr_el1; /* Auxiliary Control Register (EL1) */
	uint64_t cpacr_el1; /* Architectural Feature Access Control Register */
	uint64_t sctlr2_el1; /* System Control Register (EL1) */
	uint64_t ttbr0_el1; /* Translation Table Base Register 0 (EL1) */
	uint64_t ttbr1_el1; /* Translation Table Base Register 1 (EL1) */
	uint64_t tcr_el1; /* Translation Control Register (EL1) */
	uint64_t tcr2_el1; /* Extended Translation Control Register (EL1) */
	uint64_t mair_el1; /* Memory Attribute Indirection Register (EL1) */
	uint64_t amair_el1; /* Auxiliary Memory Attribute Indirection Register (EL1) */
	uint64_t pire0_el1; /* Permission Indirection Register 0 (EL1) */
	uint64_t pir_el1; /* Permission Indirection Register 1 (EL1) */
	uint64_t por_el0; /* Permission Overlay Register 0 (EL0) */
	uint64_t por_el1; /* Permission Overlay Register 1 (EL1) */
	uint64_t par_el1; /* Physical Address Register */
	uint64_t vbar_el1; /* Vector Base Address Register (EL1) */
	uint64_t esr_el1; /* Exception Syndrome Register (EL1) */
	uint64_t far_el1; /* Fault Address Register (EL1) */
	uint64_t afsr0_el1; /* Auxiliary Fault Status Register 0 (EL1) */
	uint64_t afsr1_el1; /* Auxiliary Fault Status Register 1 (EL1) */
	uint64_t disr_el1; /* Deferred Interrupt Status Register */
	uint64_t contextidr_el1; /* Context ID Register (EL1) */
	uint64_t tpidr_el0; /* EL0 Read/Write Software Thread ID Register */
	uint64_t tpidrro_el0; /* EL0 Read-Only Software Thread ID Register */
	uint64_t tpidr_el1; /* EL1 Software Thread ID Register */
	uint64_t cntkctl_el1; /* Counter-timer Kernel Control Register */
	uint64_t cntv_ctl_el0; /* Counter-timer Virtual Timer Control Register */
	uint64_t cntv_cval_el0; /* Counter-timer Virtual Timer CompareValue Register */
	uint64_t cntvct_el0; /* Counter-timer Virtual Count Register */
	uint64_t cntp_ctl_el0; /* Counter-timer Physical Timer Control Register */
	uint64_t cntp_cval_el0; /* Counter-timer Physical Timer CompareValue Register */
	uint64_t cntpct_el0; /* Counter-timer Physical Count Register */
	uint64_t cntvoff_el2; /* Counter-timer Virtual Offset Register */
	uint64_t cnthctl_el2; /* Counter-timer Hypervisor Control Register */
	uint64_t cnthp_ctl_el2; /* Counter-timer Hypervisor Physical Timer Control Register */
	uint64_t cnthp_cval_el2; /* Counter-timer Physical Timer CompareValue Register (EL2) */
	uint64_t cnthv_ctl_el2; /* Counter-timer Virtual Timer Control Register (EL2) */
	uint64_t cnthv_cval_el2; /* Counter-timer Virtual Timer CompareValue Register (EL2) */
};

extern const struct onereg_layout onereg_native_layout;

/* The functions of onereg.h on this layout, with the type of its state. */

static inline int onereg_native_prepare(const struct onereg_io *io,
	const struct onereg_native *state, struct onereg_error *error)
{
	return onereg_prepare(io, &onereg_native_layout, state, error);
}

static inline int onereg_native_open(struct onereg_vcpu *vcpu, const struct onereg_io *io,
	void *raw, size_t raw_capacity, unsigned int flags, struct onereg_error *error)
{
	return onereg_open(vcpu, &onereg_native_layout, io, raw, raw_capacity, flags, error);
}

static inline int onereg_native_get(struct onereg_vcpu *vcpu,
	struct onereg_native *state, struct onereg_error *error)
{
	return onereg_get(vcpu, state, error);
}

static inline int onereg_native_put(struct onereg_vcpu *vcpu,
	const struct onereg_native *state, enum onereg_level level,
	struct onereg_error *error)
{
	return onereg_put(vcpu, state, level, error);
}

static inline int onereg_native_put_changed(struct onereg_vcpu *vcpu,
	const struct onereg_native *state, struct onereg_native *shadow,
	enum onereg_level level, struct onereg_error *error)
{
	return onereg_put_changed(vcpu, state, shadow, level, error);
}

#ifdef __cplusplus
}
#endif

#endif /* ONEREG_NATIVE_H */
