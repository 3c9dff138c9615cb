# SPDX-License-Identifier: 0BSD
# The fields of arm64's registers, by the register's name.
# From spec/fields.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: F403
"""The fields of registers: a class for each register, one for the values of each enumeration.

::

    from onereg_kvm.fields import ID_AA64PFR0_EL1, ID_AA64PFR0_EL1_GIC

    pfr0 = ID_AA64PFR0_EL1(value)
    pfr0.GIC == ID_AA64PFR0_EL1_GIC.IMP
    pfr0.GIC = ID_AA64PFR0_EL1_GIC.NI
    int(pfr0)

A family of registers is one class, as DBGBCRn_EL1; :mod:`bitfields` says what a class can do.  The
modules here are loaded when a name of theirs is asked for.  Registers of the 32-bit host that Linux
5.7 removed are in modules of their own, as ``onereg_kvm.fields.arm_core``, and so are AArch32 registers
that arm64 has no ids for, as SCTLR in ``onereg_kvm.fields.aarch32_system_control``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .aarch32 import *
    from .cache import *
    from .core import *
    from .debug import *
    from .el2 import *
    from .firmware import *
    from .gic_virtual_interface import *
    from .identification import *
    from .memory_tagging import *
    from .pmu import *
    from .pointer_authentication import *
    from .simd_sve import *
    from .system_control import *
    from .timers import *

# Names that begin with one of these are in its module too: SPSR_EL1_M with SPSR_EL1.
_MODULES: Final = {
    "DBGVCR32_EL2": "aarch32",
    "DACR32_EL2": "aarch32",
    "IFSR32_EL2": "aarch32",
    "FPEXC32_EL2": "aarch32",
    "CLIDR_EL1": "cache",
    "CSSELR_EL1": "cache",
    "CCSIDRn": "cache",
    "PSTATE": "core",
    "SPSR_EL1": "core",
    "SPSR_abt": "core",
    "SPSR_und": "core",
    "SPSR_irq": "core",
    "SPSR_fiq": "core",
    "DBGBVRn_EL1": "debug",
    "DBGBCRn_EL1": "debug",
    "DBGWVRn_EL1": "debug",
    "DBGWCRn_EL1": "debug",
    "MDCCINT_EL1": "debug",
    "MDSCR_EL1": "debug",
    "OSLSR_EL1": "debug",
    "HCR_EL2": "el2",
    "HCRX_EL2": "el2",
    "HSTR_EL2": "el2",
    "CPTR_EL2": "el2",
    "MDCR_EL2": "el2",
    "VPIDR_EL2": "el2",
    "VMPIDR_EL2": "el2",
    "VNCR_EL2": "el2",
    "NVHCR_EL2": "el2",
    "HFGRTR_EL2": "el2",
    "HFGWTR_EL2": "el2",
    "HFGITR_EL2": "el2",
    "HDFGRTR_EL2": "el2",
    "HDFGWTR_EL2": "el2",
    "HAFGRTR_EL2": "el2",
    "HFGRTR2_EL2": "el2",
    "HFGWTR2_EL2": "el2",
    "HFGITR2_EL2": "el2",
    "HDFGRTR2_EL2": "el2",
    "HDFGWTR2_EL2": "el2",
    "SCTLR_EL2": "el2",
    "SCTLR2_EL2": "el2",
    "ZCR_EL2": "el2",
    "TTBR0_EL2": "el2",
    "TTBR1_EL2": "el2",
    "TCR_EL2": "el2",
    "TCR2_EL2": "el2",
    "VTTBR_EL2": "el2",
    "VTCR_EL2": "el2",
    "MAIR_EL2": "el2",
    "PIRE0_EL2": "el2",
    "PIR_EL2": "el2",
    "POR_EL2": "el2",
    "VBAR_EL2": "el2",
    "SPSR_EL2": "el2",
    "ESR_EL2": "el2",
    "HPFAR_EL2": "el2",
    "VDISR_EL2": "el2",
    "VSESR_EL2": "el2",
    "CONTEXTIDR_EL2": "el2",
    "PSCI_VERSION": "firmware",
    "SMCCC_ARCH_WORKAROUND_1": "firmware",
    "SMCCC_ARCH_WORKAROUND_2": "firmware",
    "SMCCC_ARCH_WORKAROUND_3": "firmware",
    "STD_BMAP": "firmware",
    "STD_HYP_BMAP": "firmware",
    "VENDOR_HYP_BMAP": "firmware",
    "VENDOR_HYP_BMAP_2": "firmware",
    "ICH_HCR_EL2": "gic_virtual_interface",
    "ICH_VMCR_EL2": "gic_virtual_interface",
    "ICH_AP0Rn_EL2": "gic_virtual_interface",
    "ICH_AP1Rn_EL2": "gic_virtual_interface",
    "ICH_LRn_EL2": "gic_virtual_interface",
    "MIDR_EL1": "identification",
    "MPIDR_EL1": "identification",
    "CTR_EL0": "identification",
    "DCZID_EL0": "identification",
    "ID_PFR0_EL1": "identification",
    "ID_PFR1_EL1": "identification",
    "ID_DFR0_EL1": "identification",
    "ID_AFR0_EL1": "identification",
    "ID_MMFR0_EL1": "identification",
    "ID_MMFR1_EL1": "identification",
    "ID_MMFR2_EL1": "identification",
    "ID_MMFR3_EL1": "identification",
    "ID_ISAR0_EL1": "identification",
    "ID_ISAR1_EL1": "identification",
    "ID_ISAR2_EL1": "identification",
    "ID_ISAR3_EL1": "identification",
    "ID_ISAR4_EL1": "identification",
    "ID_ISAR5_EL1": "identification",
    "ID_MMFR4_EL1": "identification",
    "ID_ISAR6_EL1": "identification",
    "MVFR0_EL1": "identification",
    "MVFR1_EL1": "identification",
    "MVFR2_EL1": "identification",
    "ID_PFR2_EL1": "identification",
    "ID_DFR1_EL1": "identification",
    "ID_MMFR5_EL1": "identification",
    "ID_AA64PFR0_EL1": "identification",
    "ID_AA64PFR1_EL1": "identification",
    "ID_AA64PFR2_EL1": "identification",
    "ID_AA64ZFR0_EL1": "identification",
    "ID_AA64SMFR0_EL1": "identification",
    "ID_AA64FPFR0_EL1": "identification",
    "ID_AA64DFR0_EL1": "identification",
    "ID_AA64DFR1_EL1": "identification",
    "ID_AA64DFR2_EL1": "identification",
    "ID_AA64AFR0_EL1": "identification",
    "ID_AA64ISAR0_EL1": "identification",
    "ID_AA64ISAR1_EL1": "identification",
    "ID_AA64ISAR2_EL1": "identification",
    "ID_AA64ISAR3_EL1": "identification",
    "ID_AA64MMFR0_EL1": "identification",
    "ID_AA64MMFR1_EL1": "identification",
    "ID_AA64MMFR2_EL1": "identification",
    "ID_AA64MMFR3_EL1": "identification",
    "ID_AA64MMFR4_EL1": "identification",
    "RGSR_EL1": "memory_tagging",
    "GCR_EL1": "memory_tagging",
    "TFSR_EL1": "memory_tagging",
    "TFSRE0_EL1": "memory_tagging",
    "PMCR_EL0": "pmu",
    "PMCNTENSET_EL0": "pmu",
    "PMCNTENCLR_EL0": "pmu",
    "PMOVSSET_EL0": "pmu",
    "PMOVSCLR_EL0": "pmu",
    "PMINTENSET_EL1": "pmu",
    "PMINTENCLR_EL1": "pmu",
    "PMSWINC_EL0": "pmu",
    "PMSELR_EL0": "pmu",
    "PMUSERENR_EL0": "pmu",
    "PMCCFILTR_EL0": "pmu",
    "PMEVTYPERn_EL0": "pmu",
    "PMMIR_EL1": "pmu",
    "FPSR": "simd_sve",
    "FPCR": "simd_sve",
    "FPMR": "simd_sve",
    "SVCR": "simd_sve",
    "ZCR_EL1": "simd_sve",
    "SCTLR_EL1": "system_control",
    "CPACR_EL1": "system_control",
    "SCTLR2_EL1": "system_control",
    "TTBR0_EL1": "system_control",
    "TTBR1_EL1": "system_control",
    "TCR_EL1": "system_control",
    "TCR2_EL1": "system_control",
    "MAIR_EL1": "system_control",
    "PIRE0_EL1": "system_control",
    "PIR_EL1": "system_control",
    "POR_EL0": "system_control",
    "POR_EL1": "system_control",
    "PAR_EL1": "system_control",
    "VBAR_EL1": "system_control",
    "ESR_EL1": "system_control",
    "DISR_EL1": "system_control",
    "CONTEXTIDR_EL1": "system_control",
    "CNTKCTL_EL1": "timers",
    "CNTV_CTL_EL0": "timers",
    "CNTP_CTL_EL0": "timers",
    "CNTHCTL_EL2": "timers",
    "CNTHP_CTL_EL2": "timers",
    "CNTHV_CTL_EL2": "timers",
}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> type:
        register = name
        while register:
            if register in _MODULES:
                module = import_module(f".{_MODULES[register]}", __name__)
                if hasattr(module, name):
                    return getattr(module, name)
            register = register.rpartition("_")[0]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
