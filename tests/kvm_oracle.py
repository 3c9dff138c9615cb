# SPDX-License-Identifier: MIT
"""How KVM treats registers, transcribed by hand from the kernel's documentation and sources.

The independent judge of ``spec/kvm``, as ``oracle`` is that of ``spec/aarch32``: nothing here is
read from the specification, and it imports nothing of the toolkit.  The ids of core and SVE
registers are in ``qemu/kvm_ids``.
"""

from __future__ import annotations

ORDER = [
    ("SVE_VLS", "Z0"),  # KVM_ARM_VCPU_FINALIZE is between
    ("SVE_VLS", "ID_AA64PFR0_EL1"),
    ("ID_AA64PFR0_EL1", "SCTLR_EL1"),  # Documentation/virt/kvm/arm/vcpu-features.rst
    ("ID_AA64DFR0_EL1", "PMCR_EL0"),
    ("MIDR_EL1", "SCTLR_EL1"),
    ("PMCR_EL0", "PMCNTENSET_EL0"),  # PMCR_EL0.N masks the sets
    ("PMCR_EL0", "PMEVCNTR0_EL0"),
    ("CNTVOFF_EL2", "CNTVCT_EL0"),
    ("PSTATE", "X0"),  # guest.c narrows X registers while PSTATE is AArch32
    ("PSTATE", "X30"),
    ("PSTATE", "PC"),
    ("PSTATE", "SPSR_fiq"),
    ("HCR_EL2", "SCTLR_EL1"),
    ("PSCI_VERSION", "PC"),
    ("CLIDR_EL1", "CCSIDR0"),
]
"""(first, then): the order in which a restore must write them."""

CACHE_SIZES = {f"CCSIDR{n}": 0x6020_0000_0011_0000 + n for n in range(14)}
"""Ids: KVM_REG_ARM_DEMUX, KVM_REG_ARM_DEMUX_ID_CCSIDR and the value of CSSELR_EL1."""

COUNTERS = ("CNTVCT_EL0", "CNTPCT_EL0")
"""A write sets the offset of the whole VM's time (arch/arm64/kvm/arch_timer.c, timer_set_offset),
so that a put before each KVM_RUN must not write them."""

BEFORE_FINALIZE = ("SVE_VLS",)
"""EPERM after KVM_ARM_VCPU_FINALIZE, equal or not (arch/arm64/kvm/guest.c, set_sve_vls)."""

CLEARED_BY = {
    "PMCNTENSET_EL0": "PMCNTENCLR_EL0",
    "PMINTENSET_EL1": "PMINTENCLR_EL1",
    "PMOVSSET_EL0": "PMOVSCLR_EL0",
}
"""Two ids of one word; from 6.2 to 6.14 a write of the second takes bits away from the first
(arch/arm64/kvm/sys_regs.c, set_pmreg)."""

REFUSED_WITH_SVE = tuple(f"V{n}" for n in range(32))
"""EINVAL, and not listed (arch/arm64/kvm/guest.c, core_reg_size_from_offset)."""
