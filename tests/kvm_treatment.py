# SPDX-License-Identifier: MIT
"""How KVM lists and writes each register, a table that was checked with the kernel's sources.

Source: arch/arm64/kvm/sys_regs.c, guest.c, arch_timer.c and hypercalls.c of Linux 5.10 to 7.3, in
which a register appears first in the release that is named here, and arch/arm/kvm/coproc.c,
guest.c and virt/kvm/arm/psci.c of Linux 5.6 (``arm``).  A register that is in no table is listed
always, takes every value, belongs to the vCPU, is put at runtime and keeps its value.  Nothing
here is read from the specification, but it was written with the specification at hand.

A rule is written as ``6.5-6.12``, both inclusive, ``-6.2`` or ``6.3-``; ``+sve``, ``!sve`` the
feature that the vCPU has or lacks; ``ID_AA64MMFR3_EL1.TCRX>=1``; ``cache``, which CLIDR_EL1 has;
``=id``, the policy.  Rules are divided by commas.
"""

from __future__ import annotations

ID_SPACE = {
    f"{crm}_{op2}": name
    for crm, names in {
        1: "ID_PFR0 ID_PFR1 ID_DFR0 ID_AFR0 ID_MMFR0 ID_MMFR1 ID_MMFR2 ID_MMFR3",
        2: "ID_ISAR0 ID_ISAR1 ID_ISAR2 ID_ISAR3 ID_ISAR4 ID_ISAR5 ID_MMFR4 ID_ISAR6",
        3: "MVFR0 MVFR1 MVFR2 - ID_PFR2 ID_DFR1 ID_MMFR5 -",
        4: "ID_AA64PFR0 ID_AA64PFR1 ID_AA64PFR2 - ID_AA64ZFR0 ID_AA64SMFR0 - ID_AA64FPFR0",
        5: "ID_AA64DFR0 ID_AA64DFR1 ID_AA64DFR2 - ID_AA64AFR0 ID_AA64AFR1 - -",
        6: "ID_AA64ISAR0 ID_AA64ISAR1 ID_AA64ISAR2 ID_AA64ISAR3 - - - -",
        7: "ID_AA64MMFR0 ID_AA64MMFR1 ID_AA64MMFR2 ID_AA64MMFR3 ID_AA64MMFR4 - - -",
    }.items()
    for op2, name in enumerate(names.split())
}
"""ID registers by CRm and op2, op0 3, op1 0, CRn 0; ``-`` is one that is not allocated."""
ID_REGISTERS = frozenset(
    f"ID_UNALLOCATED_{place}" if name == "-" else f"{name}_EL1" for place, name in ID_SPACE.items()
)

_EL2 = "+el2"
_EL2_ALWAYS = """
    HCR_EL2 HCRX_EL2 HACR_EL2 HSTR_EL2 CPTR_EL2 MDCR_EL2 VPIDR_EL2 VMPIDR_EL2 SCTLR_EL2 ACTLR_EL2
    TTBR0_EL2 TTBR1_EL2 TCR_EL2 VTTBR_EL2 VTCR_EL2 MAIR_EL2 AMAIR_EL2 VBAR_EL2 SPSR_EL2 ELR_EL2
    ESR_EL2 FAR_EL2 HPFAR_EL2 AFSR0_EL2 AFSR1_EL2 SP_EL2 CONTEXTIDR_EL2 TPIDR_EL2 HFGITR_EL2
    CNTHCTL_EL2 CNTVOFF_EL2 CNTHP_CVAL_EL2
"""
_KEYS = [f"AP{key}Key{half}_EL1" for key in ("IA", "IB", "DA", "DB", "GA") for half in ("Lo", "Hi")]
_FGT = "-6.16 +el2, 6.17- +el2 ID_AA64MMFR0_EL1.FGT>=1"
_FGT2 = "6.17- +el2 ID_AA64MMFR0_EL1.FGT>=2"
_S1PIE = "6.5-6.12, 6.13- ID_AA64MMFR3_EL1.S1PIE>=1"
_PMU = "-5.10, 5.11- +pmu_v3"
_PMU_CHECKED = "-5.10 =checked, 5.11- +pmu_v3 =checked"
_PAIRS = [f"{n}_EL{el}" for n, el in (("PMCNTEN{}", 0), ("PMINTEN{}", 1), ("PMOVS{}", 0))]
_MASKS = [name.format("SET") for name in _PAIRS]
_CLEARS = ["PMCNTENCLR_EL0", "PMINTENCLR_EL1", "PMOVSCLR_EL0"]

LISTED = {
    **dict.fromkeys(_EL2_ALWAYS.split(), _EL2),
    **dict.fromkeys(ID_REGISTERS, "-6.4 =invariant, 6.5- =id"),
    "ID_AA64PFR0_EL1": "-6.4 =checked, 6.5- =id",
    "ID_AA64DFR0_EL1": "-6.1 =invariant, 6.2-6.4 =checked, 6.5- =id",
    "ID_DFR0_EL1": "-6.1 =invariant, 6.2-6.4 =checked, 6.5- =id",
    **dict.fromkeys(("MIDR_EL1", "REVIDR_EL1", "AIDR_EL1"), "-6.14 =invariant, 6.15- =id"),
    "CTR_EL0": "-6.10 =invariant, 6.11- =id",
    "CLIDR_EL1": "-6.2 =invariant, 6.3- =checked",
    "CCSIDR<n>": "-6.2 cache =invariant, 6.3- =checked",
    "PSTATE": "=checked",
    "V<n>": "!sve",
    **dict.fromkeys(("Z<n>", "P<n>", "FFR", "ZCR_EL1"), "+sve"),
    "SVE_VLS": "+sve =before-finalize",
    "ZCR_EL2": "+el2 +sve",
    **dict.fromkeys(_KEYS, "+ptrauth"),
    **dict.fromkeys(("RGSR_EL1", "GCR_EL1", "TFSR_EL1", "TFSRE0_EL1"), "+mte"),
    "OSLSR_EL1": "5.18- =checked",
    "TCR2_EL1": "6.5-6.12, 6.13- ID_AA64MMFR3_EL1.TCRX>=1",
    "PIRE0_EL1": _S1PIE,
    "PIR_EL1": _S1PIE,
    "POR_EL0": "6.12- ID_AA64MMFR3_EL1.S1POE>=1",
    "POR_EL1": "6.12- ID_AA64MMFR3_EL1.S1POE>=1",
    "SCTLR2_EL1": "6.17- ID_AA64MMFR3_EL1.SCTLRX>=1",
    "FPMR": "6.12- ID_AA64PFR2_EL1.FPMR>=1",
    "SVCR": "6.12- ID_AA64PFR1_EL1.SME>=1",
    "VNCR_EL2": "+el2 ID_AA64MMFR4_EL1.NV_frac>=1",
    "NVHCR_EL2": "7.3- +el2 ID_AA64MMFR4_EL1.NV_frac>=3",
    "SCTLR2_EL2": "6.17- +el2 ID_AA64MMFR3_EL1.SCTLRX>=1",
    "TCR2_EL2": "+el2 ID_AA64MMFR3_EL1.TCRX>=1",
    "PIRE0_EL2": "+el2 ID_AA64MMFR3_EL1.S1PIE>=1",
    "PIR_EL2": "+el2 ID_AA64MMFR3_EL1.S1PIE>=1",
    "POR_EL2": "+el2 ID_AA64MMFR3_EL1.S1POE>=1",
    "RVBAR_EL2": "-6.16 +el2",
    "VDISR_EL2": "6.17- +el2",
    "VSESR_EL2": "6.17- +el2",
    **{f"{name}_EL2": _FGT for name in ("HFGRTR", "HFGWTR", "HDFGRTR", "HDFGWTR", "HAFGRTR")},
    **{f"{name}2_EL2": _FGT2 for name in ("HFGRTR", "HFGWTR", "HFGITR", "HDFGRTR", "HDFGWTR")},
    **{f"ICH_{name}_EL2": "-6.16 +el2" for name in ("HCR", "VMCR", "AP0R<n>", "AP1R<n>", "LR<n>")},
    **dict.fromkeys(("STD_BMAP", "STD_HYP_BMAP", "VENDOR_HYP_BMAP"), "5.19- =id"),
    "VENDOR_HYP_BMAP_2": "6.15- =id",
    "PSCI_VERSION": "=checked",
    "SMCCC_ARCH_WORKAROUND_1": "=checked",
    "SMCCC_ARCH_WORKAROUND_2": "=checked",
    "SMCCC_ARCH_WORKAROUND_3": (
        "5.10.105-5.10 =checked, 5.15.28-5.15 =checked, 5.16.14-5.16 =checked, 5.17- =checked"
    ),
    **dict.fromkeys(("PMSELR_EL0", "PMUSERENR_EL0", "PMEVTYPER<n>_EL0", "PMCCFILTR_EL0"), _PMU),
    **dict.fromkeys(("PMEVCNTR<n>_EL0", "PMCCNTR_EL0"), _PMU),
    **dict.fromkeys(("PMCR_EL0", *_MASKS, *_CLEARS), _PMU_CHECKED),
    "PMSWINC_EL0": "-5.10, 5.11-5.14 +pmu_v3, 5.15- +pmu_v3 =ignored",
    "PMMIR_EL1": "7.3- +pmu_v3 =id",
    "CNTV_CTL_EL0": "=checked",
    "CNTP_CTL_EL0": "6.4- =checked",
    "CNTP_CVAL_EL0": "6.4-",
    "CNTPCT_EL0": "6.4-",
    "CNTHP_CTL_EL2": "+el2 =checked",
    "CNTHV_CTL_EL2": "-6.17 +el2 =checked, 6.18- +el2 !el2_e2h0 =checked",
    "CNTHV_CVAL_EL2": "-6.17 +el2, 6.18- +el2 !el2_e2h0",
}
"""Of arm64, by name or family, the vCPUs that list the register, and the policy of writes."""

_FIRMWARE = ["PSCI_VERSION", *(f"SMCCC_ARCH_WORKAROUND_{n}" for n in (1, 2, 3))]
_BITMAPS = ["STD_BMAP", "STD_HYP_BMAP", "VENDOR_HYP_BMAP", "VENDOR_HYP_BMAP_2"]
_OF_VM = {
    *ID_REGISTERS, *_FIRMWARE, *_BITMAPS, "MIDR_EL1", "REVIDR_EL1", "AIDR_EL1", "CTR_EL0",
    "PMMIR_EL1", "CNTVCT_EL0", "CNTPCT_EL0",
}  # fmt: skip
"""struct kvm_arch has the value, or the offset of the counter, once for all vCPUs."""

LEVEL = {
    **dict.fromkeys((*_OF_VM, "SVE_VLS", "CCSIDR<n>"), "full"),
    "CLIDR_EL1": "reset",
    "MPIDR_EL1": "reset",
}
"""A put before each KVM_RUN must not write a value that only a new vCPU takes or that a VM shares.
KVM makes CLIDR_EL1 and MPIDR_EL1 up on a reset of the vCPU (reset_clidr, reset_mpidr)."""

SCOPE = dict.fromkeys(_OF_VM, "vm")

VOLATILE = {"CNTVCT_EL0", "CNTPCT_EL0", "PMCCNTR_EL0", "PMEVCNTR<n>_EL0"}
"""Counters."""

ALIAS = dict(zip(_CLEARS, _MASKS, strict=True))
CLEAR = dict(zip(_MASKS, _CLEARS, strict=True))
LIMIT = set(_FIRMWARE)
"""kvm_arm_set_fw_reg() compares with what the host has: EINVAL for more."""
FOLLOWS = {"SMCCC_ARCH_WORKAROUND_2": "ID_AA64PFR1_EL1.SSBS"}
"""get_kernel_wa_level() looks at the vCPU's ID_AA64PFR1_EL1."""

ARM_INVARIANT = {
    "MIDR", "CTR", "TCMTR", "TLBTR", "REVIDR", "AIDR", "CLIDR", "CCSIDR<n>", "ID_DFR0", "ID_AFR0",
    *(f"ID_PFR{n}" for n in range(2)), *(f"ID_MMFR{n}" for n in range(4)),
    *(f"ID_ISAR{n}" for n in range(6)), "FPSID", "MVFR0", "MVFR1",
}  # fmt: skip
"""invariant_cp15[], demux_c15_set() and vfp_set_reg() of arch/arm/kvm/coproc.c compare."""
ARM_CHECKED = {"CPSR", "CNTV_CTL", *_FIRMWARE[:3]}
ARM_UNLISTED = {"CNTPCT", "CNTP_CVAL", "CNTP_CTL"}
"""is_timer_reg() of arch/arm/kvm/guest.c does not know them."""
ARM_OTHER_RULES = {"D<n[4:0]>": "-5.6 MVFR0.SIMDReg>=2"}
"""num_fp_regs()."""
ARM_LEVEL = dict.fromkeys((*ARM_INVARIANT, *_FIRMWARE[:3], "CNTVCT"), "full")
ARM_SCOPE = dict.fromkeys(("CNTVCT", "PSCI_VERSION"), "vm")
"""vcpu->kvm->arch.psci_version and the offset of the VM; workarounds are of the vCPU."""
ARM_VOLATILE = {"CNTVCT", "CNTPCT", "CNTV_CTL"}
ARM_ALIAS = {"TTBR0_32": "TTBR0", "TTBR1_32": "TTBR1"}
"""access_vm_reg() reads c2_TTBR0 and c2_TTBR1 through both."""
ARM_NEWEST = "5.6"
"""The last release that has KVM for 32-bit hosts."""

AFTER = {
    **dict.fromkeys(
        ("MIDR_EL1", "MPIDR_EL1", "ID_AA64PFR0_EL1"), ("SVE_VLS",)
    ),  # KVM_ARM_VCPU_FINALIZE is between
    **dict.fromkeys(
        ("PSCI_VERSION", "STD_BMAP"), ("MIDR_EL1", "MPIDR_EL1", "ID_AA64PFR0_EL1")
    ),  # kvm_smccc_get_action() and the workarounds look at the CPU that the vCPU shows
    "SMCCC_ARCH_WORKAROUND_2": ("ID_AA64PFR1_EL1",),
    "PMMIR_EL1": ("ID_AA64DFR0_EL1",),
    **dict.fromkeys(
        (
            "DBGVCR32_EL2", "CLIDR_EL1", "DBGBVR0_EL1", "HCR_EL2", "GCR_EL1", "PMCR_EL0",
            "APIAKeyLo_EL1", "SCTLR_EL1", "ZCR_EL1",
        ),
        ("PSCI_VERSION", "STD_BMAP"),
    ),  # state that a guest has comes after the machine that it has it on
    "CCSIDR0": ("CLIDR_EL1",),
    "HFGRTR_EL2": ("HCR_EL2",),
    "HFGRTR2_EL2": ("HCR_EL2",),
    "ICH_HCR_EL2": ("HCR_EL2",),
    "CNTKCTL_EL1": ("HCR_EL2",),  # E2H says which register it is
    "CNTV_CTL_EL0": ("CNTKCTL_EL1",),
    "CNTHP_CTL_EL2": ("CNTKCTL_EL1",),
    "CNTVCT_EL0": ("CNTVOFF_EL2",),
    "CNTPCT_EL0": ("CNTVCT_EL0",),
    "PMCNTENSET_EL0": ("PMCR_EL0",),  # N says which bits there are
    "PMSELR_EL0": ("PMCNTENSET_EL0",),
    "PSTATE": ("SCTLR_EL1", "CNTV_CTL_EL0", "CNTHP_CTL_EL2"),
    **dict.fromkeys(("X0", "X28", "X29", "X30", "PC"), ("PSTATE",)),  # narrowed by PSTATE.nRW
    "V0": ("PSTATE",),
    "Z0": ("SVE_VLS", "PSTATE", "ZCR_EL1"),
}  # fmt: skip
"""By register, those that must be written before it: no accident of the spec's order."""
ARM_AFTER = {"CNTV_CVAL": ("CNTVCT",), "CNTV_CTL": ("CNTV_CVAL",)}
"""QEMU's and the kernel's documentation: the offset, the comparator, then the control."""

_PFR0, _DFR0 = 0xFF << 56, 0xF00
_AARCH32 = [
    f"{name}_EL1"
    for place, name in ID_SPACE.items()
    if place[0] in "123" and name not in ("-", "ID_AFR0", "ID_DFR1")
]
_AARCH32_EDGES = {"6.12.59": 0, "6.12.60": 0xFFFF_FFFF, "6.17.9": 0, "6.17.10": 0xFFFF_FFFF}
WRITABLE = {
    **dict.fromkeys(_AARCH32, _AARCH32_EDGES),
    "ID_DFR0_EL1": _AARCH32_EDGES
    | {"6.1": 0, "6.2": 0xF00_0000, "6.4": 0xF00_0000, "6.12.59": 0xF00_000F, "6.17.9": 0xF00_000F},
    "ID_AA64DFR0_EL1": {"6.1": 0, "6.2": _DFR0, "6.4": _DFR0},
    "ID_AA64PFR0_EL1": {"5.10": 0xF << 56, "5.11": _PFR0, "6.1": _PFR0, "6.4": _PFR0},
    "ID_AA64MMFR0_EL1": {
        "6.12.6": 0xFF00_F000_FFFF_FFFF,
        "6.12.7": 0xFF00_F000_FFFF_FF0F,
        "6.14": 0xFF00_F000_FFFF_FF0F,
        "6.15": 0xFF00_FFFF_FFFF_FF0F,
    },
    "ID_AA64MMFR4_EL1": {"6.14": 0, "6.15": 0xF0_0000},
    "MIDR_EL1": {"6.14": 0, "6.15": 0xFFFF_FFFF, "7.3": 0xFFFF_FFFF},
    "REVIDR_EL1": {"6.14": 0, "6.15": (1 << 64) - 1, "7.3": (1 << 64) - 1},
    "AIDR_EL1": {"6.14": 0, "6.15": (1 << 64) - 1, "7.3": (1 << 64) - 1},
    "CLIDR_EL1": {"6.2": 0, "6.3": (1 << 47) - 1, "7.3": (1 << 47) - 1},
}
"""Writable bits beside those of the digest of sys_reg_descs: on both sides of a change within a
series, and where a function of its own compares the value (set_id_aa64pfr0_el1, set_id_dfr0_el1,
set_imp_id_reg, set_clidr)."""

_TIMERS = {
    "CNTV_CTL": "KVM_REG_ARM_TIMER_CTL", "CNTV_CVAL": "KVM_REG_ARM_TIMER_CVAL",
    "CNTVCT": "KVM_REG_ARM_TIMER_CNT", "CNTP_CTL": "KVM_REG_ARM_PTIMER_CTL",
    "CNTP_CVAL": "KVM_REG_ARM_PTIMER_CVAL", "CNTPCT": "KVM_REG_ARM_PTIMER_CNT",
}  # fmt: skip
SYMBOLS = {
    **{("arm", name): symbol for name, symbol in _TIMERS.items()},
    **{("arm64", f"{name}_EL0"): symbol for name, symbol in _TIMERS.items()},
    **{("arm", name): f"KVM_REG_ARM_{name}" for name in _FIRMWARE[:3]},
    **{("arm64", name): f"KVM_REG_ARM_{name}" for name in (*_FIRMWARE, *_BITMAPS)},
    ("arm64", "SVE_VLS"): "KVM_REG_ARM64_SVE_VLS",
    ("arm64", "FFR"): "KVM_REG_ARM64_SVE_FFR(0)",
    **{("arm64", f"Z{n}"): f"KVM_REG_ARM64_SVE_ZREG({n}, 0)" for n in range(32)},
    **{("arm64", f"P{n}"): f"KVM_REG_ARM64_SVE_PREG({n}, 0)" for n in range(16)},
}
"""The macros of uapi/asm/kvm.h of both architectures."""

ARM_NUMBERS = {
    **{f"D{n}": n for n in range(32)},
    "FPSID": 0x1000, "FPSCR": 0x1001, "MVFR1": 0x1006, "MVFR0": 0x1007, "FPEXC": 0x1008,
    "FPINST": 0x1009, "FPINST2": 0x100A,
    "PSCI_VERSION": 0, "SMCCC_ARCH_WORKAROUND_1": 1, "SMCCC_ARCH_WORKAROUND_2": 2,
    **{f"CCSIDR{n}": n for n in range(12)},
}  # fmt: skip
"""Bits 15:0 of ids in arch/arm/include/uapi/asm/kvm.h: KVM_REG_ARM_VFP_*, KVM_REG_ARM_FW_REG and
KVM_REG_ARM_DEMUX_ID_CCSIDR."""

ARM_64_BITS = {
    *(f"D{n}" for n in range(32)), *_FIRMWARE[:3], "TTBR0", "TTBR1", "PAR", "CNTVCT", "CNTPCT",
    "CNTV_CVAL", "CNTP_CVAL",
}  # fmt: skip
"""Registers of the 32-bit host whose ids have KVM_REG_SIZE_U64; all others have 32 bits."""
