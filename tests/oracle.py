# SPDX-License-Identifier: MIT
"""AArch32 registers as parts of AArch64 registers, transcribed by hand from the Arm ARM.

The independent judge of ``spec/aarch32`` and of the AArch32 views generated from it: nothing
here is read from the specification, and it imports nothing of the toolkit.

Source: Arm Architecture Reference Manual for A-profile (DDI 0487), "Interprocessing", "Register
mappings between AArch32 state and AArch64 state":

- "Mapping of the general-purpose registers between the Execution states": ``CORE``;
- "Mapping of the SIMD and floating-point registers between the Execution states": Q, D
  and S in ``SYSTEM``;
- "Mapping of the System registers between the Execution states", and in the page of each
  AArch32 register the sentence "... bits [31:0] are architecturally mapped to AArch64 System
  register ... [31:0]": ``SYSTEM``;
- the pages of SPSR_EL1 ("When exception taken from AArch32 state") and of SPSR_abt: ``CPSR``;
- the page of FPSCR: ``FPSCR``.

Compared by hand with Linux (arch/arm64/include/asm/ptrace.h, compat_*; arch/arm64/kvm/sys_regs.c,
cp14_regs and cp15_regs; arch/arm64/include/asm/kvm_emulate.h, host_spsr_to_spsr32) and QEMU
(target/arm/helper.c, aarch64_sync_32_to_64).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

MODES = {
    "usr": 0b10000,
    "fiq": 0b10001,
    "irq": 0b10010,
    "svc": 0b10011,
    "mon": 0b10110,
    "abt": 0b10111,
    "hyp": 0b11010,
    "und": 0b11011,
    "sys": 0b11111,
}
"""PSTATE.M[4:0] in AArch32 state.  Monitor mode needs an EL3 in that state."""

_USR = {
    "r0": "X0", "r1": "X1", "r2": "X2", "r3": "X3", "r4": "X4", "r5": "X5", "r6": "X6", "r7": "X7",
    "r8": "X8", "r9": "X9", "r10": "X10", "r11": "X11", "r12": "X12", "r13": "X13", "r14": "X14",
    "r15": "PC",
}  # fmt: skip

_BANKS: dict[str, dict[str, str]] = {
    "usr": {},
    "sys": {},
    "hyp": {"r13": "X15", "spsr": "SPSR_EL2", "elr_hyp": "ELR_EL2"},
    "irq": {"r14": "X16", "r13": "X17", "spsr": "SPSR_irq"},
    "svc": {"r14": "X18", "r13": "X19", "spsr": "SPSR_EL1"},
    "abt": {"r14": "X20", "r13": "X21", "spsr": "SPSR_abt"},
    "und": {"r14": "X22", "r13": "X23", "spsr": "SPSR_und"},
    "fiq": {
        "r8": "X24", "r9": "X25", "r10": "X26", "r11": "X27", "r12": "X28",
        "r13": "X29", "r14": "X30",
        "spsr": "SPSR_fiq",
    },
}  # fmt: skip
"""What a mode has of its own; r14 of Hyp mode is that of User mode."""

CORE = {
    (mode, name): register
    for mode, own in _BANKS.items()
    for name, register in (_USR | own).items()
}
"""(mode, name as an instruction has it) -> AArch64 register whose bits 31:0 it is."""

MONITOR = {name: register for name, register in _USR.items() if name not in ("r13", "r14")}
"""The same in Monitor mode, whose SP, LR and SPSR no AArch64 register holds."""

AARCH64_MODES = {
    "el0t": 0b00000,
    "el1t": 0b00100,
    "el1h": 0b00101,
    "el2t": 0b01000,
    "el2h": 0b01001,
}
"""PSTATE.M[4:0] in AArch64 state: M[3:2] is the Exception level, M[0] is PSTATE.SP."""

MODES_OF_EL3 = {"el3t": 0b01100, "el3h": 0b01101}
"""Those that no vCPU has."""

LEVELS = {
    "usr": 0, "fiq": 1, "irq": 1, "svc": 1, "mon": 3, "abt": 1, "hyp": 2, "und": 1, "sys": 1,
    "el0t": 0, "el1t": 1, "el1h": 1, "el2t": 2, "el2h": 2, "el3t": 3, "el3h": 3,
}  # fmt: skip
"""The Exception level of each mode; of those of AArch32 where EL3 is not in that state."""

STACK_POINTER = {
    "el0t": "SP_EL0", "el1t": "SP_EL0", "el2t": "SP_EL0", "el1h": "SP_EL1", "el2h": "SP_EL2",
}  # fmt: skip
"""What SP means in each of them ("PSTATE.SP", "Stack pointer register selection")."""

BANKED = {
    "SP_usr": "X13", "LR_usr": "X14", "SP_hyp": "X15",
    "LR_irq": "X16", "SP_irq": "X17", "LR_svc": "X18", "SP_svc": "X19",
    "LR_abt": "X20", "SP_abt": "X21", "LR_und": "X22", "SP_und": "X23",
    "R8_usr": "X8", "R9_usr": "X9", "R10_usr": "X10", "R11_usr": "X11", "R12_usr": "X12",
    "R8_fiq": "X24", "R9_fiq": "X25", "R10_fiq": "X26", "R11_fiq": "X27", "R12_fiq": "X28",
    "SP_fiq": "X29", "LR_fiq": "X30",
    "SPSR_svc": "SPSR_EL1", "SPSR_hyp": "SPSR_EL2", "ELR_hyp": "ELR_EL2",
    "SPSR_abt": "SPSR_abt", "SPSR_und": "SPSR_und", "SPSR_irq": "SPSR_irq", "SPSR_fiq": "SPSR_fiq",
}  # fmt: skip
"""Banked registers by the names that MRS (Banked register) has."""


class Part(NamedTuple):
    """Bits ``lsb`` and up of the AArch32 register are ``of_lsb`` and up of ``of``."""

    of: str
    lsb: int
    of_lsb: int
    width: int


def _low(register: str, width: int = 32) -> tuple[Part, ...]:
    return (Part(register, 0, 0, width),)


def _high(register: str) -> tuple[Part, ...]:
    return (Part(register, 0, 32, 32),)


CPSR = (
    Part("PSTATE", 25, 25, 7),  # N Z C V, Q, IT[1:0]
    Part("PSTATE", 22, 22, 2),  # SSBS, PAN
    Part("PSTATE", 21, 24, 1),  # DIT: bit 24 where an exception is taken to AArch64 state
    Part("PSTATE", 0, 0, 21),  # IL, GE, IT[7:2], E, A I F T, M[4:0]
)
"""In AArch32 state, as an SPSR of an AArch32 mode has it; bit 24 (J) is RES0, and PSTATE.SS, bit 21
of PSTATE, is not in the CPSR."""

FPSCR = (
    Part("FPSR", 27, 27, 5),  # N Z C V, QC
    Part("FPCR", 15, 15, 12),  # AHP DN FZ RMode Stride FZ16 Len, IDE
    Part("FPCR", 8, 8, 5),  # IXE UFE OFE DZE IOE
    Part("FPSR", 7, 7, 1),  # IDC
    Part("FPSR", 0, 0, 5),  # IXC UFC OFC DZC IOC
)

SYSTEM: dict[str, tuple[Part, ...]] = {
    "CPSR": CPSR,
    "FPSCR": FPSCR,
    "FPEXC": _low("FPEXC32_EL2"),
    # Identification
    "MIDR": _low("MIDR_EL1"),
    "CTR": _low("CTR_EL0"),
    "MPIDR": _low("MPIDR_EL1"),
    "REVIDR": _low("REVIDR_EL1"),
    "CLIDR": _low("CLIDR_EL1"),
    "AIDR": _low("AIDR_EL1"),
    "CSSELR": _low("CSSELR_EL1"),
    # Control of the EL1&0 regime
    "SCTLR": _low("SCTLR_EL1"),
    "ACTLR": _low("ACTLR_EL1"),
    "ACTLR2": _high("ACTLR_EL1"),
    "CPACR": _low("CPACR_EL1"),
    "TTBR0": _low("TTBR0_EL1", 64),
    "TTBR1": _low("TTBR1_EL1", 64),
    "TTBCR": _low("TCR_EL1"),
    "TTBCR2": _high("TCR_EL1"),
    "DACR": _low("DACR32_EL2"),
    "PRRR": _low("MAIR_EL1"),
    "NMRR": _high("MAIR_EL1"),
    "MAIR0": _low("MAIR_EL1"),
    "MAIR1": _high("MAIR_EL1"),
    "AMAIR0": _low("AMAIR_EL1"),
    "AMAIR1": _high("AMAIR_EL1"),
    "CONTEXTIDR": _low("CONTEXTIDR_EL1"),
    # Faults and exceptions
    "DFSR": _low("ESR_EL1"),
    "IFSR": _low("IFSR32_EL2"),
    "ADFSR": _low("AFSR0_EL1"),
    "AIFSR": _low("AFSR1_EL1"),
    "DFAR": _low("FAR_EL1"),
    "IFAR": _high("FAR_EL1"),
    "PAR": _low("PAR_EL1", 64),
    "VBAR": _low("VBAR_EL1"),
    "DISR": _low("DISR_EL1"),
    # Software thread IDs
    "TPIDRURW": _low("TPIDR_EL0"),
    "TPIDRURO": _low("TPIDRRO_EL0"),
    "TPIDRPRW": _low("TPIDR_EL1"),
    # Generic Timer
    "CNTKCTL": _low("CNTKCTL_EL1"),
    "CNTP_CTL": _low("CNTP_CTL_EL0"),
    "CNTP_CVAL": _low("CNTP_CVAL_EL0", 64),
    "CNTPCT": _low("CNTPCT_EL0", 64),
    "CNTV_CTL": _low("CNTV_CTL_EL0"),
    "CNTV_CVAL": _low("CNTV_CVAL_EL0", 64),
    "CNTVCT": _low("CNTVCT_EL0", 64),
    # Performance Monitors
    "PMCR": _low("PMCR_EL0"),
    "PMCNTENSET": _low("PMCNTENSET_EL0"),
    "PMCNTENCLR": _low("PMCNTENCLR_EL0"),
    "PMOVSR": _low("PMOVSCLR_EL0"),
    "PMOVSSET": _low("PMOVSSET_EL0"),
    "PMSWINC": _low("PMSWINC_EL0"),
    "PMSELR": _low("PMSELR_EL0"),
    "PMCCNTR": _low("PMCCNTR_EL0", 64),
    "PMCCFILTR": _low("PMCCFILTR_EL0"),
    "PMUSERENR": _low("PMUSERENR_EL0"),
    "PMINTENSET": _low("PMINTENSET_EL1"),
    "PMINTENCLR": _low("PMINTENCLR_EL1"),
    "PMMIR": _low("PMMIR_EL1"),
    **{f"PMEVCNTR{n}": _low(f"PMEVCNTR{n}_EL0") for n in range(31)},
    **{f"PMEVTYPER{n}": _low(f"PMEVTYPER{n}_EL0") for n in range(31)},
    # Debug
    "DBGDSCRext": _low("MDSCR_EL1"),
    "DBGDCCINT": _low("MDCCINT_EL1"),
    "DBGVCR": _low("DBGVCR32_EL2"),
    "DBGOSLSR": _low("OSLSR_EL1"),
    **{f"DBGBVR{n}": _low(f"DBGBVR{n}_EL1") for n in range(16)},
    **{f"DBGBXVR{n}": _high(f"DBGBVR{n}_EL1") for n in range(16)},
    **{f"DBGBCR{n}": _low(f"DBGBCR{n}_EL1") for n in range(16)},
    **{f"DBGWVR{n}": _low(f"DBGWVR{n}_EL1") for n in range(16)},
    **{f"DBGWCR{n}": _low(f"DBGWCR{n}_EL1") for n in range(16)},
    # AArch32 features
    **{f"ID_PFR{n}": _low(f"ID_PFR{n}_EL1") for n in range(3)},
    **{f"ID_DFR{n}": _low(f"ID_DFR{n}_EL1") for n in range(2)},
    "ID_AFR0": _low("ID_AFR0_EL1"),
    **{f"ID_MMFR{n}": _low(f"ID_MMFR{n}_EL1") for n in range(6)},
    **{f"ID_ISAR{n}": _low(f"ID_ISAR{n}_EL1") for n in range(7)},
    **{f"MVFR{n}": _low(f"MVFR{n}_EL1") for n in range(3)},
    # Advanced SIMD and floating-point: Q0 to Q15 are V0 to V15, two D and (Q0 to Q7) four S each
    **{f"Q{n}": _low(f"V{n}", 128) for n in range(16)},
    **{f"D{n}": (Part(f"V{n // 2}", 0, 64 * (n % 2), 64),) for n in range(32)},
    **{f"S{n}": (Part(f"V{n // 4}", 0, 32 * (n % 4), 32),) for n in range(32)},
}
"""AArch32 System and floating-point registers of EL0 and EL1 by name."""

HYP: dict[str, tuple[Part, ...]] = {
    "VPIDR": _low("VPIDR_EL2"),
    "VMPIDR": _low("VMPIDR_EL2"),
    "VDISR": _low("VDISR_EL2"),
    "VDFSR": _low("VSESR_EL2"),
    "CNTVOFF": _low("CNTVOFF_EL2", 64),
    "CNTHCTL": _low("CNTHCTL_EL2"),
    "CNTHP_CTL": _low("CNTHP_CTL_EL2"),
    "CNTHP_CVAL": _low("CNTHP_CVAL_EL2", 64),
    "CNTHV_CTL": _low("CNTHV_CTL_EL2"),
    "CNTHV_CVAL": _low("CNTHV_CVAL_EL2", 64),
    "HSCTLR": _low("SCTLR_EL2"),
    "HACTLR": _low("ACTLR_EL2"),
    "HACTLR2": _high("ACTLR_EL2"),
    "HCR": _low("HCR_EL2"),
    "HCR2": _high("HCR_EL2"),
    "HDCR": _low("MDCR_EL2"),
    "HCPTR": _low("CPTR_EL2"),
    "HSTR": _low("HSTR_EL2"),
    "HACR": _low("HACR_EL2"),
    "HTCR": _low("TCR_EL2"),
    "HTTBR": _low("TTBR0_EL2", 64),
    "VTCR": _low("VTCR_EL2"),
    "VTTBR": _low("VTTBR_EL2", 64),
    "HADFSR": _low("AFSR0_EL2"),
    "HAIFSR": _low("AFSR1_EL2"),
    "HSR": _low("ESR_EL2"),
    "HDFAR": _low("FAR_EL2"),
    "HIFAR": _high("FAR_EL2"),
    "HPFAR": _low("HPFAR_EL2"),
    "HMAIR0": _low("MAIR_EL2"),
    "HMAIR1": _high("MAIR_EL2"),
    "HAMAIR0": _low("AMAIR_EL2"),
    "HAMAIR1": _high("AMAIR_EL2"),
    "HVBAR": _low("VBAR_EL2"),
    "HTPIDR": _low("TPIDR_EL2"),
    "HRMR": _low("RMR_EL2"),
    # GIC virtual interface control
    **{f"ICH_AP0R{n}": _low(f"ICH_AP0R{n}_EL2") for n in range(4)},
    **{f"ICH_AP1R{n}": _low(f"ICH_AP1R{n}_EL2") for n in range(4)},
    "ICH_HCR": _low("ICH_HCR_EL2"),
    "ICH_VTR": _low("ICH_VTR_EL2"),
    "ICH_MISR": _low("ICH_MISR_EL2"),
    "ICH_EISR": _low("ICH_EISR_EL2"),
    "ICH_ELRSR": _low("ICH_ELRSR_EL2"),
    "ICH_VMCR": _low("ICH_VMCR_EL2"),
    **{f"ICH_LR{n}": _low(f"ICH_LR{n}_EL2") for n in range(16)},
    **{f"ICH_LRC{n}": _high(f"ICH_LR{n}_EL2") for n in range(16)},
}
"""Those of EL2.  KVM runs no guest that has them: KVM_ARM_VCPU_HAS_EL2 excludes EL1_32BIT."""


IDENTIFICATION = {
    "ID_PFR0_EL1": (3, 0, 0, 1, 0), "ID_PFR1_EL1": (3, 0, 0, 1, 1),
    "ID_DFR0_EL1": (3, 0, 0, 1, 2), "ID_AFR0_EL1": (3, 0, 0, 1, 3),
    "ID_MMFR0_EL1": (3, 0, 0, 1, 4), "ID_MMFR1_EL1": (3, 0, 0, 1, 5),
    "ID_MMFR2_EL1": (3, 0, 0, 1, 6), "ID_MMFR3_EL1": (3, 0, 0, 1, 7),
    "ID_ISAR0_EL1": (3, 0, 0, 2, 0), "ID_ISAR1_EL1": (3, 0, 0, 2, 1),
    "ID_ISAR2_EL1": (3, 0, 0, 2, 2), "ID_ISAR3_EL1": (3, 0, 0, 2, 3),
    "ID_ISAR4_EL1": (3, 0, 0, 2, 4), "ID_ISAR5_EL1": (3, 0, 0, 2, 5),
    "ID_MMFR4_EL1": (3, 0, 0, 2, 6), "ID_ISAR6_EL1": (3, 0, 0, 2, 7),
    "MVFR0_EL1": (3, 0, 0, 3, 0), "MVFR1_EL1": (3, 0, 0, 3, 1), "MVFR2_EL1": (3, 0, 0, 3, 2),
    "ID_PFR2_EL1": (3, 0, 0, 3, 4), "ID_DFR1_EL1": (3, 0, 0, 3, 5), "ID_MMFR5_EL1": (3, 0, 0, 3, 6),
    "ID_AA64PFR0_EL1": (3, 0, 0, 4, 0), "ID_AA64PFR1_EL1": (3, 0, 0, 4, 1),
    "ID_AA64PFR2_EL1": (3, 0, 0, 4, 2), "ID_AA64ZFR0_EL1": (3, 0, 0, 4, 4),
    "ID_AA64SMFR0_EL1": (3, 0, 0, 4, 5), "ID_AA64FPFR0_EL1": (3, 0, 0, 4, 7),
    "ID_AA64DFR0_EL1": (3, 0, 0, 5, 0), "ID_AA64DFR1_EL1": (3, 0, 0, 5, 1),
    "ID_AA64AFR0_EL1": (3, 0, 0, 5, 4), "ID_AA64AFR1_EL1": (3, 0, 0, 5, 5),
    "ID_AA64ISAR0_EL1": (3, 0, 0, 6, 0), "ID_AA64ISAR1_EL1": (3, 0, 0, 6, 1),
    "ID_AA64ISAR2_EL1": (3, 0, 0, 6, 2), "ID_AA64ISAR3_EL1": (3, 0, 0, 6, 3),
    "ID_AA64MMFR0_EL1": (3, 0, 0, 7, 0), "ID_AA64MMFR1_EL1": (3, 0, 0, 7, 1),
    "ID_AA64MMFR2_EL1": (3, 0, 0, 7, 2), "ID_AA64MMFR3_EL1": (3, 0, 0, 7, 3),
    "ID_AA64MMFR4_EL1": (3, 0, 0, 7, 4),
    "CLIDR_EL1": (3, 1, 0, 0, 1), "CTR_EL0": (3, 3, 0, 0, 1), "DCZID_EL0": (3, 3, 0, 0, 7),
}  # fmt: skip
"""op0, op1, CRn, CRm, op2 of registers that identify a PE, which a VMM keeps for itself."""


def _parts(name: str) -> tuple[Part, ...]:
    return SYSTEM.get(name) or HYP[name]


def width(name: str) -> int:
    """Bits of a register of ``SYSTEM`` or ``HYP``."""
    return 32 if name in ("CPSR", "FPSCR") else _parts(name)[0].width


def bits(name: str) -> dict[int, tuple[str, int]]:
    """Each bit of such a register that is anywhere -> AArch64 register and bit."""
    return {
        part.lsb + bit: (part.of, part.of_lsb + bit)
        for part in _parts(name)
        for bit in range(part.width)
    }


def read(name: str, values: Mapping[str, int]) -> int:
    """Such a register out of the values of AArch64 registers."""
    return sum((values[of] >> of_bit & 1) << bit for bit, (of, of_bit) in bits(name).items())


def write(name: str, value: int, values: Mapping[str, int]) -> dict[str, int]:
    """The AArch64 registers after such a register was given ``value``."""
    result = dict(values)
    for bit, (of, of_bit) in bits(name).items():
        result[of] = result[of] & ~(1 << of_bit) | (value >> bit & 1) << of_bit
    return result
