# SPDX-License-Identifier: 0BSD
# From spec/layouts/native.yaml.  Do not edit: change the spec, then run `onereg generate`.
# The state of a vCPU, with a member for each register.
"""The state of a vCPU, with a member for each register."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import Final

from . import arm64
from .rows import Field, Row
from .sync import Difference, Layout

__all__ = ["LAYOUT", "Native"]


@dataclass(slots=True)
class Native:
    """The state of a vCPU, with a member for each register.

    A register of up to 128 bits is an int, a wider one is bytes; zero at first.
    """

    dbgvcr32_el2: int = 0
    """Debug Vector Catch Register."""
    dacr32_el2: int = 0
    """Domain Access Control Register."""
    ifsr32_el2: int = 0
    """Instruction Fault Status Register (EL2)."""
    fpexc32_el2: int = 0
    """Floating-Point Exception Control Register."""
    clidr_el1: int = 0
    """Cache Level ID Register."""
    csselr_el1: int = 0
    """Cache Size Selection Register."""
    ccsidr: list[int] = field(default_factory=lambda: [0] * 14)
    """Current Cache Size ID Register."""
    x: list[int] = field(default_factory=lambda: [0] * 31)
    """General-purpose register."""
    pc: int = 0
    """Program Counter."""
    pstate: int = 0
    """Process state."""
    sp_el0: int = 0
    """Stack Pointer (EL0)."""
    sp_el1: int = 0
    """Stack Pointer (EL1)."""
    elr_el1: int = 0
    """Exception Link Register (EL1)."""
    spsr_el1: int = 0
    """Saved Program Status Register (EL1)."""
    spsr_abt: int = 0
    """Saved Program Status Register (Abort mode)."""
    spsr_und: int = 0
    """Saved Program Status Register (Undefined mode)."""
    spsr_irq: int = 0
    """Saved Program Status Register (IRQ mode)."""
    spsr_fiq: int = 0
    """Saved Program Status Register (FIQ mode)."""
    dbgbvr_el1: list[int] = field(default_factory=lambda: [0] * 16)
    """Debug Breakpoint Value Registers."""
    dbgbcr_el1: list[int] = field(default_factory=lambda: [0] * 16)
    """Debug Breakpoint Control Registers."""
    dbgwvr_el1: list[int] = field(default_factory=lambda: [0] * 16)
    """Debug Watchpoint Value Registers."""
    dbgwcr_el1: list[int] = field(default_factory=lambda: [0] * 16)
    """Debug Watchpoint Control Registers."""
    mdccint_el1: int = 0
    """Monitor DCC Interrupt Enable Register."""
    mdscr_el1: int = 0
    """Monitor Debug System Control Register."""
    oslsr_el1: int = 0
    """OS Lock Status Register."""
    hcr_el2: int = 0
    """Hypervisor Configuration Register."""
    hcrx_el2: int = 0
    """Extended Hypervisor Configuration Register."""
    hacr_el2: int = 0
    """Hypervisor Auxiliary Control Register."""
    hstr_el2: int = 0
    """Hypervisor System Trap Register."""
    cptr_el2: int = 0
    """Architectural Feature Trap Register (EL2)."""
    mdcr_el2: int = 0
    """Monitor Debug Configuration Register (EL2)."""
    vpidr_el2: int = 0
    """Virtualization Processor ID Register."""
    vmpidr_el2: int = 0
    """Virtualization Multiprocessor ID Register."""
    vncr_el2: int = 0
    """Virtual Nested Control Register."""
    nvhcr_el2: int = 0
    """Nested Virtualization Hypervisor Configuration Register."""
    hfgrtr_el2: int = 0
    """Hypervisor Fine-Grained Read Trap Register."""
    hfgwtr_el2: int = 0
    """Hypervisor Fine-Grained Write Trap Register."""
    hfgitr_el2: int = 0
    """Hypervisor Fine-Grained Instruction Trap Register."""
    hdfgrtr_el2: int = 0
    """Hypervisor Debug Fine-Grained Read Trap Register."""
    hdfgwtr_el2: int = 0
    """Hypervisor Debug Fine-Grained Write Trap Register."""
    hafgrtr_el2: int = 0
    """Hypervisor Activity Monitors Fine-Grained Read Trap Register."""
    hfgrtr2_el2: int = 0
    """Hypervisor Fine-Grained Read Trap Register 2."""
    hfgwtr2_el2: int = 0
    """Hypervisor Fine-Grained Write Trap Register 2."""
    hfgitr2_el2: int = 0
    """Hypervisor Fine-Grained Instruction Trap Register 2."""
    hdfgrtr2_el2: int = 0
    """Hypervisor Debug Fine-Grained Read Trap Register 2."""
    hdfgwtr2_el2: int = 0
    """Hypervisor Debug Fine-Grained Write Trap Register 2."""
    sctlr_el2: int = 0
    """System Control Register (EL2)."""
    sctlr2_el2: int = 0
    """System Control Register (EL2)."""
    actlr_el2: int = 0
    """Auxiliary Control Register (EL2)."""
    zcr_el2: int = 0
    """SVE Control Register (EL2)."""
    ttbr0_el2: int = 0
    """Translation Table Base Register 0 (EL2)."""
    ttbr1_el2: int = 0
    """Translation Table Base Register 1 (EL2)."""
    tcr_el2: int = 0
    """Translation Control Register (EL2)."""
    tcr2_el2: int = 0
    """Extended Translation Control Register (EL2)."""
    vttbr_el2: int = 0
    """Virtualization Translation Table Base Register."""
    vtcr_el2: int = 0
    """Virtualization Translation Control Register."""
    mair_el2: int = 0
    """Memory Attribute Indirection Register (EL2)."""
    amair_el2: int = 0
    """Auxiliary Memory Attribute Indirection Register (EL2)."""
    pire0_el2: int = 0
    """Permission Indirection Register 0 (EL2)."""
    pir_el2: int = 0
    """Permission Indirection Register 2 (EL2)."""
    por_el2: int = 0
    """Permission Overlay Register 2 (EL2)."""
    vbar_el2: int = 0
    """Vector Base Address Register (EL2)."""
    rvbar_el2: int = 0
    """Reset Vector Base Address Register (if EL3 not implemented)."""
    spsr_el2: int = 0
    """Saved Program Status Register (EL2)."""
    elr_el2: int = 0
    """Exception Link Register (EL2)."""
    esr_el2: int = 0
    """Exception Syndrome Register (EL2)."""
    far_el2: int = 0
    """Fault Address Register (EL2)."""
    hpfar_el2: int = 0
    """Hypervisor IPA Fault Address Register."""
    afsr0_el2: int = 0
    """Auxiliary Fault Status Register 0 (EL2)."""
    afsr1_el2: int = 0
    """Auxiliary Fault Status Register 1 (EL2)."""
    vdisr_el2: int = 0
    """Virtual Deferred Interrupt Status Register."""
    vsesr_el2: int = 0
    """Virtual SError Exception Syndrome Register."""
    sp_el2: int = 0
    """Stack Pointer (EL2)."""
    contextidr_el2: int = 0
    """Context ID Register (EL2)."""
    tpidr_el2: int = 0
    """EL2 Software Thread ID Register."""
    psci_version: int = 0
    """Version of the Power State Coordination Interface (PSCI_VERSION, DEN 0022)."""
    smccc_arch_workaround_1: int = 0
    """Level of the mitigation of CVE-2017-5715 (Spectre v2) by firmware."""
    smccc_arch_workaround_2: int = 0
    """Level of the mitigation of CVE-2018-3639 (Spectre v4) by firmware."""
    smccc_arch_workaround_3: int = 0
    """Level of the mitigation of CVE-2022-23960 (Spectre-BHB) by firmware."""
    std_bmap: int = 0
    """Standard secure services offered to the guest."""
    std_hyp_bmap: int = 0
    """Standard hypervisor services offered to the guest."""
    vendor_hyp_bmap: int = 0
    """Vendor-specific hypervisor services 0 to 63 offered to the guest."""
    vendor_hyp_bmap_2: int = 0
    """Vendor-specific hypervisor services 64 to 127 offered to the guest."""
    ich_hcr_el2: int = 0
    """Interrupt Controller Hyp Control Register."""
    ich_vmcr_el2: int = 0
    """Interrupt Controller Virtual Machine Control Register."""
    ich_ap0r_el2: list[int] = field(default_factory=lambda: [0] * 4)
    """Interrupt Controller Hyp Active Priorities Group 0 Registers."""
    ich_ap1r_el2: list[int] = field(default_factory=lambda: [0] * 4)
    """Interrupt Controller Hyp Active Priorities Group 1 Registers."""
    ich_lr_el2: list[int] = field(default_factory=lambda: [0] * 16)
    """Interrupt Controller List Registers."""
    midr_el1: int = 0
    """Main ID Register."""
    mpidr_el1: int = 0
    """Multiprocessor Affinity Register."""
    revidr_el1: int = 0
    """Revision ID Register."""
    aidr_el1: int = 0
    """Auxiliary ID Register."""
    ctr_el0: int = 0
    """Cache Type Register."""
    id_pfr0_el1: int = 0
    """AArch32 Processor Feature Register 0."""
    id_pfr1_el1: int = 0
    """AArch32 Processor Feature Register 1."""
    id_dfr0_el1: int = 0
    """AArch32 Debug Feature Register 0."""
    id_afr0_el1: int = 0
    """AArch32 Auxiliary Feature Register 0."""
    id_mmfr0_el1: int = 0
    """AArch32 Memory Model Feature Register 0."""
    id_mmfr1_el1: int = 0
    """AArch32 Memory Model Feature Register 1."""
    id_mmfr2_el1: int = 0
    """AArch32 Memory Model Feature Register 2."""
    id_mmfr3_el1: int = 0
    """AArch32 Memory Model Feature Register 3."""
    id_isar0_el1: int = 0
    """AArch32 Instruction Set Attribute Register 0."""
    id_isar1_el1: int = 0
    """AArch32 Instruction Set Attribute Register 1."""
    id_isar2_el1: int = 0
    """AArch32 Instruction Set Attribute Register 2."""
    id_isar3_el1: int = 0
    """AArch32 Instruction Set Attribute Register 3."""
    id_isar4_el1: int = 0
    """AArch32 Instruction Set Attribute Register 4."""
    id_isar5_el1: int = 0
    """AArch32 Instruction Set Attribute Register 5."""
    id_mmfr4_el1: int = 0
    """AArch32 Memory Model Feature Register 4."""
    id_isar6_el1: int = 0
    """AArch32 Instruction Set Attribute Register 6."""
    mvfr0_el1: int = 0
    """AArch32 Media and VFP Feature Register 0."""
    mvfr1_el1: int = 0
    """AArch32 Media and VFP Feature Register 1."""
    mvfr2_el1: int = 0
    """AArch32 Media and VFP Feature Register 2."""
    id_unallocated_3_3: int = 0
    """Reserved ID register space, RAZ."""
    id_pfr2_el1: int = 0
    """AArch32 Processor Feature Register 2."""
    id_dfr1_el1: int = 0
    """AArch32 Debug Feature Register 1."""
    id_mmfr5_el1: int = 0
    """AArch32 Memory Model Feature Register 5."""
    id_unallocated_3_7: int = 0
    """Reserved ID register space, RAZ."""
    id_aa64pfr0_el1: int = 0
    """AArch64 Processor Feature Register 0."""
    id_aa64pfr1_el1: int = 0
    """AArch64 Processor Feature Register 1."""
    id_aa64pfr2_el1: int = 0
    """AArch64 Processor Feature Register 2."""
    id_unallocated_4_3: int = 0
    """Reserved ID register space, RAZ."""
    id_aa64zfr0_el1: int = 0
    """SVE Feature ID Register 0."""
    id_aa64smfr0_el1: int = 0
    """SME Feature ID Register 0."""
    id_unallocated_4_6: int = 0
    """Reserved ID register space, RAZ."""
    id_aa64fpfr0_el1: int = 0
    """AArch64 Floating-point Feature Register 0."""
    id_aa64dfr0_el1: int = 0
    """AArch64 Debug Feature Register 0."""
    id_aa64dfr1_el1: int = 0
    """AArch64 Debug Feature Register 1."""
    id_aa64dfr2_el1: int = 0
    """AArch64 Debug Feature Register 2."""
    id_unallocated_5_3: int = 0
    """Reserved ID register space, RAZ."""
    id_aa64afr0_el1: int = 0
    """AArch64 Auxiliary Feature Register 0."""
    id_aa64afr1_el1: int = 0
    """AArch64 Auxiliary Feature Register 1."""
    id_unallocated_5_6: int = 0
    """Reserved ID register space, RAZ."""
    id_unallocated_5_7: int = 0
    """Reserved ID register space, RAZ."""
    id_aa64isar0_el1: int = 0
    """AArch64 Instruction Set Attribute Register 0."""
    id_aa64isar1_el1: int = 0
    """AArch64 Instruction Set Attribute Register 1."""
    id_aa64isar2_el1: int = 0
    """AArch64 Instruction Set Attribute Register 2."""
    id_aa64isar3_el1: int = 0
    """AArch64 Instruction Set Attribute Register 3."""
    id_unallocated_6_4: int = 0
    """Reserved ID register space, RAZ."""
    id_unallocated_6_5: int = 0
    """Reserved ID register space, RAZ."""
    id_unallocated_6_6: int = 0
    """Reserved ID register space, RAZ."""
    id_unallocated_6_7: int = 0
    """Reserved ID register space, RAZ."""
    id_aa64mmfr0_el1: int = 0
    """AArch64 Memory Model Feature Register 0."""
    id_aa64mmfr1_el1: int = 0
    """AArch64 Memory Model Feature Register 1."""
    id_aa64mmfr2_el1: int = 0
    """AArch64 Memory Model Feature Register 2."""
    id_aa64mmfr3_el1: int = 0
    """AArch64 Memory Model Feature Register 3."""
    id_aa64mmfr4_el1: int = 0
    """AArch64 Memory Model Feature Register 4."""
    id_unallocated_7_5: int = 0
    """Reserved ID register space, RAZ."""
    id_unallocated_7_6: int = 0
    """Reserved ID register space, RAZ."""
    id_unallocated_7_7: int = 0
    """Reserved ID register space, RAZ."""
    rgsr_el1: int = 0
    """Random Allocation Tag Seed Register."""
    gcr_el1: int = 0
    """Tag Control Register."""
    tfsr_el1: int = 0
    """Tag Fault Status Register (EL1)."""
    tfsre0_el1: int = 0
    """Tag Fault Status Register (EL0)."""
    pmcr_el0: int = 0
    """Performance Monitors Control Register."""
    pmcntenset_el0: int = 0
    """Performance Monitors Count Enable Set Register."""
    pmcntenclr_el0: int = 0
    """Performance Monitors Count Enable Clear Register."""
    pmovsset_el0: int = 0
    """Performance Monitors Overflow Flag Status Set Register."""
    pmovsclr_el0: int = 0
    """Performance Monitors Overflow Flag Status Clear Register."""
    pmintenset_el1: int = 0
    """Performance Monitors Interrupt Enable Set Register."""
    pmintenclr_el1: int = 0
    """Performance Monitors Interrupt Enable Clear Register."""
    pmswinc_el0: int = 0
    """Performance Monitors Software Increment Register."""
    pmselr_el0: int = 0
    """Performance Monitors Event Counter Selection Register."""
    pmuserenr_el0: int = 0
    """Performance Monitors User Enable Register."""
    pmccntr_el0: int = 0
    """Performance Monitors Cycle Count Register."""
    pmccfiltr_el0: int = 0
    """Performance Monitors Cycle Count Filter Register."""
    pmevcntr_el0: list[int] = field(default_factory=lambda: [0] * 31)
    """Performance Monitors Event Count Registers."""
    pmevtyper_el0: list[int] = field(default_factory=lambda: [0] * 31)
    """Performance Monitors Event Type Registers."""
    pmmir_el1: int = 0
    """Performance Monitors Machine Identification Register."""
    apiakeylo_el1: int = 0
    """Pointer Authentication Key A for Instruction (bits[63:0])."""
    apiakeyhi_el1: int = 0
    """Pointer Authentication Key A for Instruction (bits[127:64])."""
    apibkeylo_el1: int = 0
    """Pointer Authentication Key B for Instruction (bits[63:0])."""
    apibkeyhi_el1: int = 0
    """Pointer Authentication Key B for Instruction (bits[127:64])."""
    apdakeylo_el1: int = 0
    """Pointer Authentication Key A for Data (bits[63:0])."""
    apdakeyhi_el1: int = 0
    """Pointer Authentication Key A for Data (bits[127:64])."""
    apdbkeylo_el1: int = 0
    """Pointer Authentication Key B for Data (bits[63:0])."""
    apdbkeyhi_el1: int = 0
    """Pointer Authentication Key B for Data (bits[127:64])."""
    apgakeylo_el1: int = 0
    """Pointer Authentication Key A for Code (bits[63:0])."""
    apgakeyhi_el1: int = 0
    """Pointer Authentication Key A for Code (bits[127:64])."""
    v: list[int] = field(default_factory=lambda: [0] * 32)
    """SIMD and floating-point register."""
    fpsr: int = 0
    """Floating-point Status Register."""
    fpcr: int = 0
    """Floating-point Control Register."""
    fpmr: int = 0
    """Floating-point Mode Register."""
    svcr: int = 0
    """Streaming Vector Control Register."""
    zcr_el1: int = 0
    """SVE Control Register (EL1)."""
    z: list[bytes] = field(default_factory=lambda: [bytes(256)] * 32)
    """Scalable vector register."""
    p: list[bytes] = field(default_factory=lambda: [bytes(32)] * 16)
    """Scalable predicate register."""
    ffr: bytes = bytes(32)
    """First Fault Register."""
    sve_vls: bytes = bytes(64)
    """SVE vector lengths of the vCPU, one bit for each multiple of 128 bits from bit 0 on."""
    sctlr_el1: int = 0
    """System Control Register (EL1)."""
    actlr_el1: int = 0
    """Auxiliary Control Register (EL1)."""
    cpacr_el1: int = 0
    """Architectural Feature Access Control Register."""
    sctlr2_el1: int = 0
    """System Control Register (EL1)."""
    ttbr0_el1: int = 0
    """Translation Table Base Register 0 (EL1)."""
    ttbr1_el1: int = 0
    """Translation Table Base Register 1 (EL1)."""
    tcr_el1: int = 0
    """Translation Control Register (EL1)."""
    tcr2_el1: int = 0
    """Extended Translation Control Register (EL1)."""
    mair_el1: int = 0
    """Memory Attribute Indirection Register (EL1)."""
    amair_el1: int = 0
    """Auxiliary Memory Attribute Indirection Register (EL1)."""
    pire0_el1: int = 0
    """Permission Indirection Register 0 (EL1)."""
    pir_el1: int = 0
    """Permission Indirection Register 1 (EL1)."""
    por_el0: int = 0
    """Permission Overlay Register 0 (EL0)."""
    por_el1: int = 0
    """Permission Overlay Register 1 (EL1)."""
    par_el1: int = 0
    """Physical Address Register."""
    vbar_el1: int = 0
    """Vector Base Address Register (EL1)."""
    esr_el1: int = 0
    """Exception Syndrome Register (EL1)."""
    far_el1: int = 0
    """Fault Address Register (EL1)."""
    afsr0_el1: int = 0
    """Auxiliary Fault Status Register 0 (EL1)."""
    afsr1_el1: int = 0
    """Auxiliary Fault Status Register 1 (EL1)."""
    disr_el1: int = 0
    """Deferred Interrupt Status Register."""
    contextidr_el1: int = 0
    """Context ID Register (EL1)."""
    tpidr_el0: int = 0
    """EL0 Read/Write Software Thread ID Register."""
    tpidrro_el0: int = 0
    """EL0 Read-Only Software Thread ID Register."""
    tpidr_el1: int = 0
    """EL1 Software Thread ID Register."""
    cntkctl_el1: int = 0
    """Counter-timer Kernel Control Register."""
    cntv_ctl_el0: int = 0
    """Counter-timer Virtual Timer Control Register."""
    cntv_cval_el0: int = 0
    """Counter-timer Virtual Timer CompareValue Register."""
    cntvct_el0: int = 0
    """Counter-timer Virtual Count Register."""
    cntp_ctl_el0: int = 0
    """Counter-timer Physical Timer Control Register."""
    cntp_cval_el0: int = 0
    """Counter-timer Physical Timer CompareValue Register."""
    cntpct_el0: int = 0
    """Counter-timer Physical Count Register."""
    cntvoff_el2: int = 0
    """Counter-timer Virtual Offset Register."""
    cnthctl_el2: int = 0
    """Counter-timer Hypervisor Control Register."""
    cnthp_ctl_el2: int = 0
    """Counter-timer Hypervisor Physical Timer Control Register."""
    cnthp_cval_el2: int = 0
    """Counter-timer Physical Timer CompareValue Register (EL2)."""
    cnthv_ctl_el2: int = 0
    """Counter-timer Virtual Timer Control Register (EL2)."""
    cnthv_cval_el2: int = 0
    """Counter-timer Virtual Timer CompareValue Register (EL2)."""

    def differences(self, other: Native) -> list[Difference]:
        """The registers whose value in ``other`` is not the one here: before, after."""
        return LAYOUT.differences(self, other)

    def copy(self) -> Native:
        """A state of its own with the same values: the shadow of Vcpu.put_changed."""
        return copy.deepcopy(self)


# The value of the register is in that member.
# Rows are in the order of a restore.
_ROWS: Final[tuple[Row, ...]] = (
    Row(arm64.SVE_VLS, Field("sve_vls")),
    Row(arm64.MIDR_EL1, Field("midr_el1")),
    Row(arm64.REVIDR_EL1, Field("revidr_el1")),
    Row(arm64.AIDR_EL1, Field("aidr_el1")),
    Row(arm64.MPIDR_EL1, Field("mpidr_el1")),
    Row(arm64.ID_PFR0_EL1, Field("id_pfr0_el1")),
    Row(arm64.ID_PFR1_EL1, Field("id_pfr1_el1")),
    Row(arm64.ID_DFR0_EL1, Field("id_dfr0_el1")),
    Row(arm64.ID_AFR0_EL1, Field("id_afr0_el1")),
    Row(arm64.ID_MMFR0_EL1, Field("id_mmfr0_el1")),
    Row(arm64.ID_MMFR1_EL1, Field("id_mmfr1_el1")),
    Row(arm64.ID_MMFR2_EL1, Field("id_mmfr2_el1")),
    Row(arm64.ID_MMFR3_EL1, Field("id_mmfr3_el1")),
    Row(arm64.ID_ISAR0_EL1, Field("id_isar0_el1")),
    Row(arm64.ID_ISAR1_EL1, Field("id_isar1_el1")),
    Row(arm64.ID_ISAR2_EL1, Field("id_isar2_el1")),
    Row(arm64.ID_ISAR3_EL1, Field("id_isar3_el1")),
    Row(arm64.ID_ISAR4_EL1, Field("id_isar4_el1")),
    Row(arm64.ID_ISAR5_EL1, Field("id_isar5_el1")),
    Row(arm64.ID_MMFR4_EL1, Field("id_mmfr4_el1")),
    Row(arm64.ID_ISAR6_EL1, Field("id_isar6_el1")),
    Row(arm64.MVFR0_EL1, Field("mvfr0_el1")),
    Row(arm64.MVFR1_EL1, Field("mvfr1_el1")),
    Row(arm64.MVFR2_EL1, Field("mvfr2_el1")),
    Row(arm64.ID_UNALLOCATED_3_3, Field("id_unallocated_3_3")),
    Row(arm64.ID_PFR2_EL1, Field("id_pfr2_el1")),
    Row(arm64.ID_DFR1_EL1, Field("id_dfr1_el1")),
    Row(arm64.ID_MMFR5_EL1, Field("id_mmfr5_el1")),
    Row(arm64.ID_UNALLOCATED_3_7, Field("id_unallocated_3_7")),
    Row(arm64.ID_AA64PFR0_EL1, Field("id_aa64pfr0_el1")),
    Row(arm64.ID_AA64PFR1_EL1, Field("id_aa64pfr1_el1")),
    Row(arm64.ID_AA64PFR2_EL1, Field("id_aa64pfr2_el1")),
    Row(arm64.ID_UNALLOCATED_4_3, Field("id_unallocated_4_3")),
    Row(arm64.ID_AA64ZFR0_EL1, Field("id_aa64zfr0_el1")),
    Row(arm64.ID_AA64SMFR0_EL1, Field("id_aa64smfr0_el1")),
    Row(arm64.ID_UNALLOCATED_4_6, Field("id_unallocated_4_6")),
    Row(arm64.ID_AA64FPFR0_EL1, Field("id_aa64fpfr0_el1")),
    Row(arm64.ID_AA64DFR0_EL1, Field("id_aa64dfr0_el1")),
    Row(arm64.ID_AA64DFR1_EL1, Field("id_aa64dfr1_el1")),
    Row(arm64.ID_AA64DFR2_EL1, Field("id_aa64dfr2_el1")),
    Row(arm64.ID_UNALLOCATED_5_3, Field("id_unallocated_5_3")),
    Row(arm64.ID_AA64AFR0_EL1, Field("id_aa64afr0_el1")),
    Row(arm64.ID_AA64AFR1_EL1, Field("id_aa64afr1_el1")),
    Row(arm64.ID_UNALLOCATED_5_6, Field("id_unallocated_5_6")),
    Row(arm64.ID_UNALLOCATED_5_7, Field("id_unallocated_5_7")),
    Row(arm64.ID_AA64ISAR0_EL1, Field("id_aa64isar0_el1")),
    Row(arm64.ID_AA64ISAR1_EL1, Field("id_aa64isar1_el1")),
    Row(arm64.ID_AA64ISAR2_EL1, Field("id_aa64isar2_el1")),
    Row(arm64.ID_AA64ISAR3_EL1, Field("id_aa64isar3_el1")),
    Row(arm64.ID_UNALLOCATED_6_4, Field("id_unallocated_6_4")),
    Row(arm64.ID_UNALLOCATED_6_5, Field("id_unallocated_6_5")),
    Row(arm64.ID_UNALLOCATED_6_6, Field("id_unallocated_6_6")),
    Row(arm64.ID_UNALLOCATED_6_7, Field("id_unallocated_6_7")),
    Row(arm64.ID_AA64MMFR0_EL1, Field("id_aa64mmfr0_el1")),
    Row(arm64.ID_AA64MMFR1_EL1, Field("id_aa64mmfr1_el1")),
    Row(arm64.ID_AA64MMFR2_EL1, Field("id_aa64mmfr2_el1")),
    Row(arm64.ID_AA64MMFR3_EL1, Field("id_aa64mmfr3_el1")),
    Row(arm64.ID_AA64MMFR4_EL1, Field("id_aa64mmfr4_el1")),
    Row(arm64.ID_UNALLOCATED_7_5, Field("id_unallocated_7_5")),
    Row(arm64.ID_UNALLOCATED_7_6, Field("id_unallocated_7_6")),
    Row(arm64.ID_UNALLOCATED_7_7, Field("id_unallocated_7_7")),
    Row(arm64.CTR_EL0, Field("ctr_el0")),
    Row(arm64.STD_BMAP, Field("std_bmap")),
    Row(arm64.STD_HYP_BMAP, Field("std_hyp_bmap")),
    Row(arm64.VENDOR_HYP_BMAP, Field("vendor_hyp_bmap")),
    Row(arm64.VENDOR_HYP_BMAP_2, Field("vendor_hyp_bmap_2")),
    Row(arm64.PSCI_VERSION, Field("psci_version")),
    Row(arm64.SMCCC_ARCH_WORKAROUND_1, Field("smccc_arch_workaround_1")),
    Row(arm64.SMCCC_ARCH_WORKAROUND_2, Field("smccc_arch_workaround_2")),
    Row(arm64.SMCCC_ARCH_WORKAROUND_3, Field("smccc_arch_workaround_3")),
    Row(arm64.DBGVCR32_EL2, Field("dbgvcr32_el2")),
    Row(arm64.DACR32_EL2, Field("dacr32_el2")),
    Row(arm64.IFSR32_EL2, Field("ifsr32_el2")),
    Row(arm64.FPEXC32_EL2, Field("fpexc32_el2")),
    Row(arm64.CLIDR_EL1, Field("clidr_el1")),
    Row(arm64.CSSELR_EL1, Field("csselr_el1")),
    Row(arm64.CCSIDR0, Field("ccsidr", 0)),
    Row(arm64.CCSIDR1, Field("ccsidr", 1)),
    Row(arm64.CCSIDR2, Field("ccsidr", 2)),
    Row(arm64.CCSIDR3, Field("ccsidr", 3)),
    Row(arm64.CCSIDR4, Field("ccsidr", 4)),
    Row(arm64.CCSIDR5, Field("ccsidr", 5)),
    Row(arm64.CCSIDR6, Field("ccsidr", 6)),
    Row(arm64.CCSIDR7, Field("ccsidr", 7)),
    Row(arm64.CCSIDR8, Field("ccsidr", 8)),
    Row(arm64.CCSIDR9, Field("ccsidr", 9)),
    Row(arm64.CCSIDR10, Field("ccsidr", 10)),
    Row(arm64.CCSIDR11, Field("ccsidr", 11)),
    Row(arm64.CCSIDR12, Field("ccsidr", 12)),
    Row(arm64.CCSIDR13, Field("ccsidr", 13)),
    Row(arm64.DBGBVR0_EL1, Field("dbgbvr_el1", 0)),
    Row(arm64.DBGBVR1_EL1, Field("dbgbvr_el1", 1)),
    Row(arm64.DBGBVR2_EL1, Field("dbgbvr_el1", 2)),
    Row(arm64.DBGBVR3_EL1, Field("dbgbvr_el1", 3)),
    Row(arm64.DBGBVR4_EL1, Field("dbgbvr_el1", 4)),
    Row(arm64.DBGBVR5_EL1, Field("dbgbvr_el1", 5)),
    Row(arm64.DBGBVR6_EL1, Field("dbgbvr_el1", 6)),
    Row(arm64.DBGBVR7_EL1, Field("dbgbvr_el1", 7)),
    Row(arm64.DBGBVR8_EL1, Field("dbgbvr_el1", 8)),
    Row(arm64.DBGBVR9_EL1, Field("dbgbvr_el1", 9)),
    Row(arm64.DBGBVR10_EL1, Field("dbgbvr_el1", 10)),
    Row(arm64.DBGBVR11_EL1, Field("dbgbvr_el1", 11)),
    Row(arm64.DBGBVR12_EL1, Field("dbgbvr_el1", 12)),
    Row(arm64.DBGBVR13_EL1, Field("dbgbvr_el1", 13)),
    Row(arm64.DBGBVR14_EL1, Field("dbgbvr_el1", 14)),
    Row(arm64.DBGBVR15_EL1, Field("dbgbvr_el1", 15)),
    Row(arm64.DBGBCR0_EL1, Field("dbgbcr_el1", 0)),
    Row(arm64.DBGBCR1_EL1, Field("dbgbcr_el1", 1)),
    Row(arm64.DBGBCR2_EL1, Field("dbgbcr_el1", 2)),
    Row(arm64.DBGBCR3_EL1, Field("dbgbcr_el1", 3)),
    Row(arm64.DBGBCR4_EL1, Field("dbgbcr_el1", 4)),
    Row(arm64.DBGBCR5_EL1, Field("dbgbcr_el1", 5)),
    Row(arm64.DBGBCR6_EL1, Field("dbgbcr_el1", 6)),
    Row(arm64.DBGBCR7_EL1, Field("dbgbcr_el1", 7)),
    Row(arm64.DBGBCR8_EL1, Field("dbgbcr_el1", 8)),
    Row(arm64.DBGBCR9_EL1, Field("dbgbcr_el1", 9)),
    Row(arm64.DBGBCR10_EL1, Field("dbgbcr_el1", 10)),
    Row(arm64.DBGBCR11_EL1, Field("dbgbcr_el1", 11)),
    Row(arm64.DBGBCR12_EL1, Field("dbgbcr_el1", 12)),
    Row(arm64.DBGBCR13_EL1, Field("dbgbcr_el1", 13)),
    Row(arm64.DBGBCR14_EL1, Field("dbgbcr_el1", 14)),
    Row(arm64.DBGBCR15_EL1, Field("dbgbcr_el1", 15)),
    Row(arm64.DBGWVR0_EL1, Field("dbgwvr_el1", 0)),
    Row(arm64.DBGWVR1_EL1, Field("dbgwvr_el1", 1)),
    Row(arm64.DBGWVR2_EL1, Field("dbgwvr_el1", 2)),
    Row(arm64.DBGWVR3_EL1, Field("dbgwvr_el1", 3)),
    Row(arm64.DBGWVR4_EL1, Field("dbgwvr_el1", 4)),
    Row(arm64.DBGWVR5_EL1, Field("dbgwvr_el1", 5)),
    Row(arm64.DBGWVR6_EL1, Field("dbgwvr_el1", 6)),
    Row(arm64.DBGWVR7_EL1, Field("dbgwvr_el1", 7)),
    Row(arm64.DBGWVR8_EL1, Field("dbgwvr_el1", 8)),
    Row(arm64.DBGWVR9_EL1, Field("dbgwvr_el1", 9)),
    Row(arm64.DBGWVR10_EL1, Field("dbgwvr_el1", 10)),
    Row(arm64.DBGWVR11_EL1, Field("dbgwvr_el1", 11)),
    Row(arm64.DBGWVR12_EL1, Field("dbgwvr_el1", 12)),
    Row(arm64.DBGWVR13_EL1, Field("dbgwvr_el1", 13)),
    Row(arm64.DBGWVR14_EL1, Field("dbgwvr_el1", 14)),
    Row(arm64.DBGWVR15_EL1, Field("dbgwvr_el1", 15)),
    Row(arm64.DBGWCR0_EL1, Field("dbgwcr_el1", 0)),
    Row(arm64.DBGWCR1_EL1, Field("dbgwcr_el1", 1)),
    Row(arm64.DBGWCR2_EL1, Field("dbgwcr_el1", 2)),
    Row(arm64.DBGWCR3_EL1, Field("dbgwcr_el1", 3)),
    Row(arm64.DBGWCR4_EL1, Field("dbgwcr_el1", 4)),
    Row(arm64.DBGWCR5_EL1, Field("dbgwcr_el1", 5)),
    Row(arm64.DBGWCR6_EL1, Field("dbgwcr_el1", 6)),
    Row(arm64.DBGWCR7_EL1, Field("dbgwcr_el1", 7)),
    Row(arm64.DBGWCR8_EL1, Field("dbgwcr_el1", 8)),
    Row(arm64.DBGWCR9_EL1, Field("dbgwcr_el1", 9)),
    Row(arm64.DBGWCR10_EL1, Field("dbgwcr_el1", 10)),
    Row(arm64.DBGWCR11_EL1, Field("dbgwcr_el1", 11)),
    Row(arm64.DBGWCR12_EL1, Field("dbgwcr_el1", 12)),
    Row(arm64.DBGWCR13_EL1, Field("dbgwcr_el1", 13)),
    Row(arm64.DBGWCR14_EL1, Field("dbgwcr_el1", 14)),
    Row(arm64.DBGWCR15_EL1, Field("dbgwcr_el1", 15)),
    Row(arm64.MDCCINT_EL1, Field("mdccint_el1")),
    Row(arm64.MDSCR_EL1, Field("mdscr_el1")),
    Row(arm64.OSLSR_EL1, Field("oslsr_el1")),
    Row(arm64.HCR_EL2, Field("hcr_el2")),
    Row(arm64.HCRX_EL2, Field("hcrx_el2")),
    Row(arm64.HACR_EL2, Field("hacr_el2")),
    Row(arm64.HSTR_EL2, Field("hstr_el2")),
    Row(arm64.CPTR_EL2, Field("cptr_el2")),
    Row(arm64.MDCR_EL2, Field("mdcr_el2")),
    Row(arm64.VPIDR_EL2, Field("vpidr_el2")),
    Row(arm64.VMPIDR_EL2, Field("vmpidr_el2")),
    Row(arm64.VNCR_EL2, Field("vncr_el2")),
    Row(arm64.NVHCR_EL2, Field("nvhcr_el2")),
    Row(arm64.SCTLR_EL2, Field("sctlr_el2")),
    Row(arm64.SCTLR2_EL2, Field("sctlr2_el2")),
    Row(arm64.ACTLR_EL2, Field("actlr_el2")),
    Row(arm64.ZCR_EL2, Field("zcr_el2")),
    Row(arm64.TTBR0_EL2, Field("ttbr0_el2")),
    Row(arm64.TTBR1_EL2, Field("ttbr1_el2")),
    Row(arm64.TCR_EL2, Field("tcr_el2")),
    Row(arm64.TCR2_EL2, Field("tcr2_el2")),
    Row(arm64.VTTBR_EL2, Field("vttbr_el2")),
    Row(arm64.VTCR_EL2, Field("vtcr_el2")),
    Row(arm64.MAIR_EL2, Field("mair_el2")),
    Row(arm64.AMAIR_EL2, Field("amair_el2")),
    Row(arm64.PIRE0_EL2, Field("pire0_el2")),
    Row(arm64.PIR_EL2, Field("pir_el2")),
    Row(arm64.POR_EL2, Field("por_el2")),
    Row(arm64.VBAR_EL2, Field("vbar_el2")),
    Row(arm64.RVBAR_EL2, Field("rvbar_el2")),
    Row(arm64.SPSR_EL2, Field("spsr_el2")),  # SPSR_hyp
    Row(arm64.ELR_EL2, Field("elr_el2")),  # ELR_hyp
    Row(arm64.ESR_EL2, Field("esr_el2")),
    Row(arm64.FAR_EL2, Field("far_el2")),
    Row(arm64.HPFAR_EL2, Field("hpfar_el2")),
    Row(arm64.AFSR0_EL2, Field("afsr0_el2")),
    Row(arm64.AFSR1_EL2, Field("afsr1_el2")),
    Row(arm64.VDISR_EL2, Field("vdisr_el2")),
    Row(arm64.VSESR_EL2, Field("vsesr_el2")),
    Row(arm64.SP_EL2, Field("sp_el2")),
    Row(arm64.CONTEXTIDR_EL2, Field("contextidr_el2")),
    Row(arm64.TPIDR_EL2, Field("tpidr_el2")),
    Row(arm64.HFGRTR_EL2, Field("hfgrtr_el2")),
    Row(arm64.HFGWTR_EL2, Field("hfgwtr_el2")),
    Row(arm64.HFGITR_EL2, Field("hfgitr_el2")),
    Row(arm64.HDFGRTR_EL2, Field("hdfgrtr_el2")),
    Row(arm64.HDFGWTR_EL2, Field("hdfgwtr_el2")),
    Row(arm64.HAFGRTR_EL2, Field("hafgrtr_el2")),
    Row(arm64.HFGRTR2_EL2, Field("hfgrtr2_el2")),
    Row(arm64.HFGWTR2_EL2, Field("hfgwtr2_el2")),
    Row(arm64.HFGITR2_EL2, Field("hfgitr2_el2")),
    Row(arm64.HDFGRTR2_EL2, Field("hdfgrtr2_el2")),
    Row(arm64.HDFGWTR2_EL2, Field("hdfgwtr2_el2")),
    Row(arm64.ICH_HCR_EL2, Field("ich_hcr_el2")),
    Row(arm64.ICH_VMCR_EL2, Field("ich_vmcr_el2")),
    Row(arm64.ICH_AP0R0_EL2, Field("ich_ap0r_el2", 0)),
    Row(arm64.ICH_AP0R1_EL2, Field("ich_ap0r_el2", 1)),
    Row(arm64.ICH_AP0R2_EL2, Field("ich_ap0r_el2", 2)),
    Row(arm64.ICH_AP0R3_EL2, Field("ich_ap0r_el2", 3)),
    Row(arm64.ICH_AP1R0_EL2, Field("ich_ap1r_el2", 0)),
    Row(arm64.ICH_AP1R1_EL2, Field("ich_ap1r_el2", 1)),
    Row(arm64.ICH_AP1R2_EL2, Field("ich_ap1r_el2", 2)),
    Row(arm64.ICH_AP1R3_EL2, Field("ich_ap1r_el2", 3)),
    Row(arm64.ICH_LR0_EL2, Field("ich_lr_el2", 0)),
    Row(arm64.ICH_LR1_EL2, Field("ich_lr_el2", 1)),
    Row(arm64.ICH_LR2_EL2, Field("ich_lr_el2", 2)),
    Row(arm64.ICH_LR3_EL2, Field("ich_lr_el2", 3)),
    Row(arm64.ICH_LR4_EL2, Field("ich_lr_el2", 4)),
    Row(arm64.ICH_LR5_EL2, Field("ich_lr_el2", 5)),
    Row(arm64.ICH_LR6_EL2, Field("ich_lr_el2", 6)),
    Row(arm64.ICH_LR7_EL2, Field("ich_lr_el2", 7)),
    Row(arm64.ICH_LR8_EL2, Field("ich_lr_el2", 8)),
    Row(arm64.ICH_LR9_EL2, Field("ich_lr_el2", 9)),
    Row(arm64.ICH_LR10_EL2, Field("ich_lr_el2", 10)),
    Row(arm64.ICH_LR11_EL2, Field("ich_lr_el2", 11)),
    Row(arm64.ICH_LR12_EL2, Field("ich_lr_el2", 12)),
    Row(arm64.ICH_LR13_EL2, Field("ich_lr_el2", 13)),
    Row(arm64.ICH_LR14_EL2, Field("ich_lr_el2", 14)),
    Row(arm64.ICH_LR15_EL2, Field("ich_lr_el2", 15)),
    Row(arm64.RGSR_EL1, Field("rgsr_el1")),
    Row(arm64.GCR_EL1, Field("gcr_el1")),
    Row(arm64.TFSR_EL1, Field("tfsr_el1")),
    Row(arm64.TFSRE0_EL1, Field("tfsre0_el1")),
    Row(arm64.PMMIR_EL1, Field("pmmir_el1")),
    Row(arm64.PMCR_EL0, Field("pmcr_el0")),
    Row(arm64.PMCNTENSET_EL0, Field("pmcntenset_el0")),
    Row(arm64.PMCNTENCLR_EL0, Field("pmcntenclr_el0")),
    Row(arm64.PMINTENSET_EL1, Field("pmintenset_el1")),
    Row(arm64.PMINTENCLR_EL1, Field("pmintenclr_el1")),
    Row(arm64.PMOVSSET_EL0, Field("pmovsset_el0")),
    Row(arm64.PMOVSCLR_EL0, Field("pmovsclr_el0")),
    Row(arm64.PMSELR_EL0, Field("pmselr_el0")),
    Row(arm64.PMUSERENR_EL0, Field("pmuserenr_el0")),
    Row(arm64.PMEVTYPER0_EL0, Field("pmevtyper_el0", 0)),
    Row(arm64.PMEVTYPER1_EL0, Field("pmevtyper_el0", 1)),
    Row(arm64.PMEVTYPER2_EL0, Field("pmevtyper_el0", 2)),
    Row(arm64.PMEVTYPER3_EL0, Field("pmevtyper_el0", 3)),
    Row(arm64.PMEVTYPER4_EL0, Field("pmevtyper_el0", 4)),
    Row(arm64.PMEVTYPER5_EL0, Field("pmevtyper_el0", 5)),
    Row(arm64.PMEVTYPER6_EL0, Field("pmevtyper_el0", 6)),
    Row(arm64.PMEVTYPER7_EL0, Field("pmevtyper_el0", 7)),
    Row(arm64.PMEVTYPER8_EL0, Field("pmevtyper_el0", 8)),
    Row(arm64.PMEVTYPER9_EL0, Field("pmevtyper_el0", 9)),
    Row(arm64.PMEVTYPER10_EL0, Field("pmevtyper_el0", 10)),
    Row(arm64.PMEVTYPER11_EL0, Field("pmevtyper_el0", 11)),
    Row(arm64.PMEVTYPER12_EL0, Field("pmevtyper_el0", 12)),
    Row(arm64.PMEVTYPER13_EL0, Field("pmevtyper_el0", 13)),
    Row(arm64.PMEVTYPER14_EL0, Field("pmevtyper_el0", 14)),
    Row(arm64.PMEVTYPER15_EL0, Field("pmevtyper_el0", 15)),
    Row(arm64.PMEVTYPER16_EL0, Field("pmevtyper_el0", 16)),
    Row(arm64.PMEVTYPER17_EL0, Field("pmevtyper_el0", 17)),
    Row(arm64.PMEVTYPER18_EL0, Field("pmevtyper_el0", 18)),
    Row(arm64.PMEVTYPER19_EL0, Field("pmevtyper_el0", 19)),
    Row(arm64.PMEVTYPER20_EL0, Field("pmevtyper_el0", 20)),
    Row(arm64.PMEVTYPER21_EL0, Field("pmevtyper_el0", 21)),
    Row(arm64.PMEVTYPER22_EL0, Field("pmevtyper_el0", 22)),
    Row(arm64.PMEVTYPER23_EL0, Field("pmevtyper_el0", 23)),
    Row(arm64.PMEVTYPER24_EL0, Field("pmevtyper_el0", 24)),
    Row(arm64.PMEVTYPER25_EL0, Field("pmevtyper_el0", 25)),
    Row(arm64.PMEVTYPER26_EL0, Field("pmevtyper_el0", 26)),
    Row(arm64.PMEVTYPER27_EL0, Field("pmevtyper_el0", 27)),
    Row(arm64.PMEVTYPER28_EL0, Field("pmevtyper_el0", 28)),
    Row(arm64.PMEVTYPER29_EL0, Field("pmevtyper_el0", 29)),
    Row(arm64.PMEVTYPER30_EL0, Field("pmevtyper_el0", 30)),
    Row(arm64.PMCCFILTR_EL0, Field("pmccfiltr_el0")),
    Row(arm64.PMEVCNTR0_EL0, Field("pmevcntr_el0", 0)),
    Row(arm64.PMEVCNTR1_EL0, Field("pmevcntr_el0", 1)),
    Row(arm64.PMEVCNTR2_EL0, Field("pmevcntr_el0", 2)),
    Row(arm64.PMEVCNTR3_EL0, Field("pmevcntr_el0", 3)),
    Row(arm64.PMEVCNTR4_EL0, Field("pmevcntr_el0", 4)),
    Row(arm64.PMEVCNTR5_EL0, Field("pmevcntr_el0", 5)),
    Row(arm64.PMEVCNTR6_EL0, Field("pmevcntr_el0", 6)),
    Row(arm64.PMEVCNTR7_EL0, Field("pmevcntr_el0", 7)),
    Row(arm64.PMEVCNTR8_EL0, Field("pmevcntr_el0", 8)),
    Row(arm64.PMEVCNTR9_EL0, Field("pmevcntr_el0", 9)),
    Row(arm64.PMEVCNTR10_EL0, Field("pmevcntr_el0", 10)),
    Row(arm64.PMEVCNTR11_EL0, Field("pmevcntr_el0", 11)),
    Row(arm64.PMEVCNTR12_EL0, Field("pmevcntr_el0", 12)),
    Row(arm64.PMEVCNTR13_EL0, Field("pmevcntr_el0", 13)),
    Row(arm64.PMEVCNTR14_EL0, Field("pmevcntr_el0", 14)),
    Row(arm64.PMEVCNTR15_EL0, Field("pmevcntr_el0", 15)),
    Row(arm64.PMEVCNTR16_EL0, Field("pmevcntr_el0", 16)),
    Row(arm64.PMEVCNTR17_EL0, Field("pmevcntr_el0", 17)),
    Row(arm64.PMEVCNTR18_EL0, Field("pmevcntr_el0", 18)),
    Row(arm64.PMEVCNTR19_EL0, Field("pmevcntr_el0", 19)),
    Row(arm64.PMEVCNTR20_EL0, Field("pmevcntr_el0", 20)),
    Row(arm64.PMEVCNTR21_EL0, Field("pmevcntr_el0", 21)),
    Row(arm64.PMEVCNTR22_EL0, Field("pmevcntr_el0", 22)),
    Row(arm64.PMEVCNTR23_EL0, Field("pmevcntr_el0", 23)),
    Row(arm64.PMEVCNTR24_EL0, Field("pmevcntr_el0", 24)),
    Row(arm64.PMEVCNTR25_EL0, Field("pmevcntr_el0", 25)),
    Row(arm64.PMEVCNTR26_EL0, Field("pmevcntr_el0", 26)),
    Row(arm64.PMEVCNTR27_EL0, Field("pmevcntr_el0", 27)),
    Row(arm64.PMEVCNTR28_EL0, Field("pmevcntr_el0", 28)),
    Row(arm64.PMEVCNTR29_EL0, Field("pmevcntr_el0", 29)),
    Row(arm64.PMEVCNTR30_EL0, Field("pmevcntr_el0", 30)),
    Row(arm64.PMCCNTR_EL0, Field("pmccntr_el0")),
    Row(arm64.PMSWINC_EL0, Field("pmswinc_el0")),
    Row(arm64.APIAKeyLo_EL1, Field("apiakeylo_el1")),
    Row(arm64.APIAKeyHi_EL1, Field("apiakeyhi_el1")),
    Row(arm64.APIBKeyLo_EL1, Field("apibkeylo_el1")),
    Row(arm64.APIBKeyHi_EL1, Field("apibkeyhi_el1")),
    Row(arm64.APDAKeyLo_EL1, Field("apdakeylo_el1")),
    Row(arm64.APDAKeyHi_EL1, Field("apdakeyhi_el1")),
    Row(arm64.APDBKeyLo_EL1, Field("apdbkeylo_el1")),
    Row(arm64.APDBKeyHi_EL1, Field("apdbkeyhi_el1")),
    Row(arm64.APGAKeyLo_EL1, Field("apgakeylo_el1")),
    Row(arm64.APGAKeyHi_EL1, Field("apgakeyhi_el1")),
    Row(arm64.SCTLR_EL1, Field("sctlr_el1")),
    Row(arm64.ACTLR_EL1, Field("actlr_el1")),
    Row(arm64.CPACR_EL1, Field("cpacr_el1")),
    Row(arm64.SCTLR2_EL1, Field("sctlr2_el1")),
    Row(arm64.TTBR0_EL1, Field("ttbr0_el1")),
    Row(arm64.TTBR1_EL1, Field("ttbr1_el1")),
    Row(arm64.TCR_EL1, Field("tcr_el1")),
    Row(arm64.TCR2_EL1, Field("tcr2_el1")),
    Row(arm64.MAIR_EL1, Field("mair_el1")),
    Row(arm64.AMAIR_EL1, Field("amair_el1")),
    Row(arm64.PIRE0_EL1, Field("pire0_el1")),
    Row(arm64.PIR_EL1, Field("pir_el1")),
    Row(arm64.POR_EL0, Field("por_el0")),
    Row(arm64.POR_EL1, Field("por_el1")),
    Row(arm64.PAR_EL1, Field("par_el1")),
    Row(arm64.VBAR_EL1, Field("vbar_el1")),
    Row(arm64.ESR_EL1, Field("esr_el1")),
    Row(arm64.FAR_EL1, Field("far_el1")),
    Row(arm64.AFSR0_EL1, Field("afsr0_el1")),
    Row(arm64.AFSR1_EL1, Field("afsr1_el1")),
    Row(arm64.DISR_EL1, Field("disr_el1")),
    Row(arm64.CONTEXTIDR_EL1, Field("contextidr_el1")),
    Row(arm64.TPIDR_EL0, Field("tpidr_el0")),
    Row(arm64.TPIDRRO_EL0, Field("tpidrro_el0")),
    Row(arm64.TPIDR_EL1, Field("tpidr_el1")),
    Row(arm64.ZCR_EL1, Field("zcr_el1")),
    Row(arm64.FPMR, Field("fpmr")),
    Row(arm64.SVCR, Field("svcr")),
    Row(arm64.CNTKCTL_EL1, Field("cntkctl_el1")),
    Row(arm64.CNTHCTL_EL2, Field("cnthctl_el2")),
    Row(arm64.CNTVOFF_EL2, Field("cntvoff_el2")),
    Row(arm64.CNTV_CTL_EL0, Field("cntv_ctl_el0")),
    Row(arm64.CNTV_CVAL_EL0, Field("cntv_cval_el0")),
    Row(arm64.CNTP_CTL_EL0, Field("cntp_ctl_el0")),
    Row(arm64.CNTP_CVAL_EL0, Field("cntp_cval_el0")),
    Row(arm64.CNTVCT_EL0, Field("cntvct_el0")),
    Row(arm64.CNTPCT_EL0, Field("cntpct_el0")),
    Row(arm64.CNTHP_CTL_EL2, Field("cnthp_ctl_el2")),
    Row(arm64.CNTHP_CVAL_EL2, Field("cnthp_cval_el2")),
    Row(arm64.CNTHV_CTL_EL2, Field("cnthv_ctl_el2")),
    Row(arm64.CNTHV_CVAL_EL2, Field("cnthv_cval_el2")),
    Row(arm64.PSTATE, Field("pstate")),
    Row(arm64.X0, Field("x", 0)),  # R0
    Row(arm64.X1, Field("x", 1)),  # R1
    Row(arm64.X2, Field("x", 2)),  # R2
    Row(arm64.X3, Field("x", 3)),  # R3
    Row(arm64.X4, Field("x", 4)),  # R4
    Row(arm64.X5, Field("x", 5)),  # R5
    Row(arm64.X6, Field("x", 6)),  # R6
    Row(arm64.X7, Field("x", 7)),  # R7
    Row(arm64.X8, Field("x", 8)),  # R8_usr
    Row(arm64.X9, Field("x", 9)),  # R9_usr
    Row(arm64.X10, Field("x", 10)),  # R10_usr
    Row(arm64.X11, Field("x", 11)),  # R11_usr
    Row(arm64.X12, Field("x", 12)),  # R12_usr
    Row(arm64.X13, Field("x", 13)),  # SP_usr
    Row(arm64.X14, Field("x", 14)),  # LR_usr
    Row(arm64.X15, Field("x", 15)),  # SP_hyp
    Row(arm64.X16, Field("x", 16)),  # LR_irq
    Row(arm64.X17, Field("x", 17)),  # SP_irq
    Row(arm64.X18, Field("x", 18)),  # LR_svc
    Row(arm64.X19, Field("x", 19)),  # SP_svc
    Row(arm64.X20, Field("x", 20)),  # LR_abt
    Row(arm64.X21, Field("x", 21)),  # SP_abt
    Row(arm64.X22, Field("x", 22)),  # LR_und
    Row(arm64.X23, Field("x", 23)),  # SP_und
    Row(arm64.X24, Field("x", 24)),  # R8_fiq
    Row(arm64.X25, Field("x", 25)),  # R9_fiq
    Row(arm64.X26, Field("x", 26)),  # R10_fiq
    Row(arm64.X27, Field("x", 27)),  # R11_fiq
    Row(arm64.X28, Field("x", 28)),  # R12_fiq
    Row(arm64.X29, Field("x", 29)),  # SP_fiq
    Row(arm64.X30, Field("x", 30)),  # LR_fiq
    Row(arm64.PC, Field("pc")),
    Row(arm64.SP_EL0, Field("sp_el0")),
    Row(arm64.SP_EL1, Field("sp_el1")),
    Row(arm64.ELR_EL1, Field("elr_el1")),
    Row(arm64.SPSR_EL1, Field("spsr_el1")),  # SPSR_svc
    Row(arm64.SPSR_abt, Field("spsr_abt")),
    Row(arm64.SPSR_und, Field("spsr_und")),
    Row(arm64.SPSR_irq, Field("spsr_irq")),
    Row(arm64.SPSR_fiq, Field("spsr_fiq")),
    Row(arm64.V0, Field("v", 0)),
    Row(arm64.V1, Field("v", 1)),
    Row(arm64.V2, Field("v", 2)),
    Row(arm64.V3, Field("v", 3)),
    Row(arm64.V4, Field("v", 4)),
    Row(arm64.V5, Field("v", 5)),
    Row(arm64.V6, Field("v", 6)),
    Row(arm64.V7, Field("v", 7)),
    Row(arm64.V8, Field("v", 8)),
    Row(arm64.V9, Field("v", 9)),
    Row(arm64.V10, Field("v", 10)),
    Row(arm64.V11, Field("v", 11)),
    Row(arm64.V12, Field("v", 12)),
    Row(arm64.V13, Field("v", 13)),
    Row(arm64.V14, Field("v", 14)),
    Row(arm64.V15, Field("v", 15)),
    Row(arm64.V16, Field("v", 16)),
    Row(arm64.V17, Field("v", 17)),
    Row(arm64.V18, Field("v", 18)),
    Row(arm64.V19, Field("v", 19)),
    Row(arm64.V20, Field("v", 20)),
    Row(arm64.V21, Field("v", 21)),
    Row(arm64.V22, Field("v", 22)),
    Row(arm64.V23, Field("v", 23)),
    Row(arm64.V24, Field("v", 24)),
    Row(arm64.V25, Field("v", 25)),
    Row(arm64.V26, Field("v", 26)),
    Row(arm64.V27, Field("v", 27)),
    Row(arm64.V28, Field("v", 28)),
    Row(arm64.V29, Field("v", 29)),
    Row(arm64.V30, Field("v", 30)),
    Row(arm64.V31, Field("v", 31)),
    Row(arm64.FPSR, Field("fpsr")),
    Row(arm64.FPCR, Field("fpcr")),
    Row(arm64.Z0, Field("z", 0)),
    Row(arm64.Z1, Field("z", 1)),
    Row(arm64.Z2, Field("z", 2)),
    Row(arm64.Z3, Field("z", 3)),
    Row(arm64.Z4, Field("z", 4)),
    Row(arm64.Z5, Field("z", 5)),
    Row(arm64.Z6, Field("z", 6)),
    Row(arm64.Z7, Field("z", 7)),
    Row(arm64.Z8, Field("z", 8)),
    Row(arm64.Z9, Field("z", 9)),
    Row(arm64.Z10, Field("z", 10)),
    Row(arm64.Z11, Field("z", 11)),
    Row(arm64.Z12, Field("z", 12)),
    Row(arm64.Z13, Field("z", 13)),
    Row(arm64.Z14, Field("z", 14)),
    Row(arm64.Z15, Field("z", 15)),
    Row(arm64.Z16, Field("z", 16)),
    Row(arm64.Z17, Field("z", 17)),
    Row(arm64.Z18, Field("z", 18)),
    Row(arm64.Z19, Field("z", 19)),
    Row(arm64.Z20, Field("z", 20)),
    Row(arm64.Z21, Field("z", 21)),
    Row(arm64.Z22, Field("z", 22)),
    Row(arm64.Z23, Field("z", 23)),
    Row(arm64.Z24, Field("z", 24)),
    Row(arm64.Z25, Field("z", 25)),
    Row(arm64.Z26, Field("z", 26)),
    Row(arm64.Z27, Field("z", 27)),
    Row(arm64.Z28, Field("z", 28)),
    Row(arm64.Z29, Field("z", 29)),
    Row(arm64.Z30, Field("z", 30)),
    Row(arm64.Z31, Field("z", 31)),
    Row(arm64.P0, Field("p", 0)),
    Row(arm64.P1, Field("p", 1)),
    Row(arm64.P2, Field("p", 2)),
    Row(arm64.P3, Field("p", 3)),
    Row(arm64.P4, Field("p", 4)),
    Row(arm64.P5, Field("p", 5)),
    Row(arm64.P6, Field("p", 6)),
    Row(arm64.P7, Field("p", 7)),
    Row(arm64.P8, Field("p", 8)),
    Row(arm64.P9, Field("p", 9)),
    Row(arm64.P10, Field("p", 10)),
    Row(arm64.P11, Field("p", 11)),
    Row(arm64.P12, Field("p", 12)),
    Row(arm64.P13, Field("p", 13)),
    Row(arm64.P14, Field("p", 14)),
    Row(arm64.P15, Field("p", 15)),
    Row(arm64.FFR, Field("ffr")),
)

LAYOUT: Final[Layout[Native]] = Layout("native", "The state of a vCPU, with a member for each register", _ROWS)
