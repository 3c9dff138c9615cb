# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/el2.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class HCR_EL2_BSU(_b.FieldValues):
    """Least shareability domain of barriers executed at EL0 and EL1."""

    NONE = 0  # No effect
    IS = 1  # Inner Shareable
    OS = 2  # Outer Shareable
    FS = 3  # Full system


class HCR_EL2(_b.RegisterValue):
    """Hypervisor Configuration Register."""

    __slots__ = ()
    RES0 = 0xc000000000
    TWEDEL = _b.Bits(63, 60, "Minimum delay of a trap of WFE by TWE, as 2^(TWEDEL + 8) cycles")
    TWEDEn = _b.Bits(59, 59, "Traps of WFE by TWE are delayed by TWEDEL")
    TID5 = _b.Bits(58, 58, "Trap EL1 accesses to the ID group 5 register, GMID_EL1")
    DCT = _b.Bits(57, 57, "With DC, EL1&0 stage 1 translations have the Tagged attribute")
    ATA = _b.Bits(56, 56, "Memory tagging at EL0 and EL1 is not disabled and its registers are not trapped")
    TTLBOS = _b.Bits(55, 55, "Trap EL1 Outer Shareable TLB maintenance")
    TTLBIS = _b.Bits(54, 54, "Trap EL1 Inner Shareable TLB maintenance")
    EnSCXT = _b.Bits(53, 53, "EL0 and EL1 accesses to SCXTNUM_EL0 and SCXTNUM_EL1 are not trapped")
    TOCU = _b.Bits(52, 52, "Trap EL0 and EL1 cache maintenance to the Point of Unification, except IC IALLUIS")
    AMVOFFEN = _b.Bits(51, 51, "Activity Monitors virtual offsets apply")
    TICAB = _b.Bits(50, 50, "Trap EL1 IC IALLUIS")
    TID4 = _b.Bits(49, 49, "Trap EL1 accesses to ID group 4: CCSIDR, CCSIDR2, CLIDR and CSSELR registers")
    GPF = _b.Bits(48, 48, "Aborts by Granule protection faults at EL0 and EL1 are taken to EL2")
    FIEN = _b.Bits(47, 47, "EL1 accesses to ERXPFGCDN_EL1, ERXPFGCTL_EL1 and ERXPFGF_EL1 are not trapped")
    FWB = _b.Bits(46, 46, "Forced Write-Back: stage 2 alone can give the combined cacheability")
    NV2 = _b.Bits(45, 45, "NV and NV1 turn EL1 accesses to EL2 registers into memory or EL1 register accesses")
    AT = _b.Bits(44, 44, "Trap EL1 AT S1E0R, S1E0W, S1E1R, S1E1W, S1E1RP, S1E1WP and S1E1A")
    NV1 = _b.Bits(43, 43, "With NV, EL1 accesses to VBAR_EL1, ELR_EL1 and SPSR_EL1 are also trapped or redirected")
    NV = _b.Bits(42, 42, "Nested virtualization: EL1 accesses to EL2 registers, and ERET, are trapped or redirected")
    API = _b.Bits(41, 41, "Pointer Authentication instructions at EL0 and EL1 are not trapped")
    APK = _b.Bits(40, 40, "EL1 accesses to the Pointer Authentication key registers are not trapped")
    TEA = _b.Bits(37, 37, "Synchronous External aborts at EL0 and EL1 are taken to EL2")
    TERR = _b.Bits(36, 36, "Trap EL1 accesses to the Error Record registers")
    TLOR = _b.Bits(35, 35, "Trap Non-secure and Realm EL1 accesses to the LOR registers")
    E2H = _b.Bits(34, 34, "A host operating system can run at EL2 (EL2&0 translation regime)")
    ID = _b.Bits(33, 33, "Stage 2 makes EL1&0 instruction accesses Non-cacheable")
    CD = _b.Bits(32, 32, "Stage 2 makes EL1&0 data accesses and table walks Non-cacheable")
    RW = _b.Bits(31, 31, "EL1 is AArch64; 0: EL0 and EL1 are AArch32")
    TRVM = _b.Bits(30, 30, "Trap EL1 reads of the virtual memory control registers")
    HCD = _b.Bits(29, 29, "HVC is UNDEFINED at EL1 and EL2")
    TDZ = _b.Bits(28, 28, "Trap EL0 and EL1 DC ZVA, GVA and GZVA")
    TGE = _b.Bits(27, 27, "Exceptions of EL0 that would be taken to EL1 are taken to EL2")
    TVM = _b.Bits(26, 26, "Trap EL1 writes of the virtual memory control registers")
    TTLB = _b.Bits(25, 25, "Trap EL1 TLB maintenance")
    TPU = _b.Bits(24, 24, "Trap EL0 and EL1 cache maintenance to the Point of Unification")
    TPCP = _b.Bits(23, 23, "Trap EL0 and EL1 data cache maintenance to the Point of Coherency or Persistence")
    TSW = _b.Bits(22, 22, "Trap EL1 data cache maintenance by set/way")
    TACR = _b.Bits(21, 21, "Trap EL1 accesses to ACTLR_EL1 and the AArch32 ACTLR and ACTLR2")
    TIDCP = _b.Bits(20, 20, "Trap accesses to encodings reserved for IMPLEMENTATION DEFINED functionality")
    TSC = _b.Bits(19, 19, "Trap EL1 SMC")
    TID3 = _b.Bits(18, 18, "Trap EL1 reads of ID group 3: the ID_* and MVFR* feature registers")
    TID2 = _b.Bits(17, 17, "Trap EL0 and EL1 accesses to ID group 2: CTR, CCSIDR, CCSIDR2, CLIDR and CSSELR")
    TID1 = _b.Bits(16, 16, "Trap EL1 reads of ID group 1: REVIDR_EL1, AIDR_EL1, SMIDR_EL1 and AArch32 ones")
    TID0 = _b.Bits(15, 15, "Trap AArch32 reads of ID group 0: FPSID and JIDR")
    TWE = _b.Bits(14, 14, "Trap EL0 and EL1 WFE and WFET")
    TWI = _b.Bits(13, 13, "Trap EL0 and EL1 WFI and WFIT")
    DC = _b.Bits(12, 12, "EL1&0 stage 1 is off and gives Normal Write-Back memory; VM acts as 1")
    BSU = _b.Enumerated(11, 10, "Least shareability domain of barriers executed at EL0 and EL1", HCR_EL2_BSU)
    FB = _b.Bits(9, 9, "EL1 local TLB and instruction cache invalidations are broadcast Inner Shareable")
    VSE = _b.Bits(8, 8, "A virtual SError exception is pending")
    VI = _b.Bits(7, 7, "A virtual IRQ is pending")
    VF = _b.Bits(6, 6, "A virtual FIQ is pending")
    AMO = _b.Bits(5, 5, "SErrors are taken to EL2, and virtual SErrors are enabled")
    IMO = _b.Bits(4, 4, "IRQs are taken to EL2, and virtual IRQs are enabled")
    FMO = _b.Bits(3, 3, "FIQs are taken to EL2, and virtual FIQs are enabled")
    PTW = _b.Bits(2, 2, "A stage 1 walk that stage 2 maps to Device memory gives a stage 2 Permission fault")
    SWIO = _b.Bits(1, 1, "EL1 data cache invalidation by set/way also cleans")
    VM = _b.Bits(0, 0, "EL1&0 stage 2 address translation is enabled")


class HCRX_EL2(_b.RegisterValue):
    """Extended Hypervisor Configuration Register."""

    __slots__ = ()
    RES0 = 0xffffff0010003000
    VTCO = _b.Bits(39, 39, "Only named in Arm's register data of 2026; not described in the sources used")
    VTAO = _b.Bits(38, 38, "Only named in Arm's register data of 2026; not described in the sources used")
    VTE = _b.Bits(37, 37, "Only named in Arm's register data of 2026; not described in the sources used")
    FNB = _b.Bits(36, 36, "FEAT_TLBID: TLB maintenance at EL1 is forced not to be broadcast")
    VTLBIDOSEn = _b.Bits(35, 35, "FEAT_TLBID: as VTLBIDEn, for Outer Shareable TLB maintenance")
    NVnTTLBOS = _b.Bits(34, 34, "FEAT_NV3 control over the trap of HCR_EL2.TTLBOS; not described in the sources used")
    NVnTTLBIS = _b.Bits(33, 33, "FEAT_NV3 control over the trap of HCR_EL2.TTLBIS; not described in the sources used")
    NVnTTLB = _b.Bits(32, 32, "FEAT_NV3 control over the trap of HCR_EL2.TTLB; not described in the sources used")
    FDIT = _b.Bits(31, 31, "Only named in Arm's register data of 2026; not described in the sources used")
    TPLIMEn = _b.Bits(30, 30, "Only named in Arm's register data of 2026; not described in the sources used")
    POE2En = _b.Bits(29, 29, "Enable of the Permission Overlay Extension 2 at EL0 and EL1")
    NVTGE = _b.Bits(27, 27, "FEAT_NV3: with HCR_EL2.NV, EL1 accesses to NVHCR_EL2 are not trapped")
    SRMASKEn = _b.Bits(26, 26, "EL1 accesses to the *MASK_EL1 registers are not trapped, and the masks apply")
    VTLBIDEn = _b.Bits(25, 25, "FEAT_TLBID: TLBI domains given at EL1 are virtual, and translated to physical ones")
    PACMEn = _b.Bits(24, 24, "PACM has effect at EL0 and EL1")
    EnFPM = _b.Bits(23, 23, "EL0 and EL1 accesses to FPMR are not trapped")
    GCSEn = _b.Bits(22, 22, "The Guarded Control Stack is not disabled at EL0 and EL1")
    EnIDCP128 = _b.Bits(21, 21, "EL0 and EL1 accesses to 128-bit IMPLEMENTATION DEFINED registers are not trapped")
    EnSDERR = _b.Bits(20, 20, "External aborts on Device reads in the EL1&0 regime are synchronous")
    TMEA = _b.Bits(19, 19, "External aborts and SErrors masked at EL0 and EL1 are taken to EL2")
    EnSNERR = _b.Bits(18, 18, "External aborts on Normal reads in the EL1&0 regime are synchronous")
    D128En = _b.Bits(17, 17, "EL1 MRRS and MSRR of the VMSAv9-128 registers are not trapped")
    PTTWI = _b.Bits(16, 16, "TCR2_EL1.PTTWI can give writes of RCWS instructions the Reduced Coherence property")
    SCTLR2En = _b.Bits(15, 15, "EL1 accesses to SCTLR2_EL1 are not trapped, and its value applies")
    TCR2En = _b.Bits(14, 14, "EL1 accesses to TCR2_EL1 are not trapped, and its value applies")
    MSCEn = _b.Bits(11, 11, "Memory Copy and Memory Set instructions are not UNDEFINED at EL0 and EL1")
    MCE2 = _b.Bits(10, 10, "Memory Copy and Memory Set exceptions of EL1 are taken to EL2")
    CMOW = _b.Bits(9, 9, "EL0 and EL1 IC, and DC clean and invalidate, by VA need stage 2 write permission")
    VFNMI = _b.Bits(8, 8, "The virtual FIQ of HCR_EL2.VF has Superpriority")
    VINMI = _b.Bits(7, 7, "The virtual IRQ of HCR_EL2.VI has Superpriority")
    TALLINT = _b.Bits(6, 6, "Trap EL1 writes of ALLINT, except an MSR (immediate) of 0")
    SMPME = _b.Bits(5, 5, "Streaming execution priority of EL0 and EL1 is mapped by SMPRIMAP_EL2")
    FGTnXS = _b.Bits(4, 4, "HFGITR_EL2 traps of TLBI do not apply to the nXS forms")
    FnXS = _b.Bits(3, 3, "EL1 TLBI, and EL0 and EL1 DSB, act as their nXS forms")
    EnASR = _b.Bits(2, 2, "EL0 and EL1 ST64BV is not trapped")
    EnALS = _b.Bits(1, 1, "EL0 and EL1 LD64B and ST64B are not trapped")
    EnAS0 = _b.Bits(0, 0, "EL0 and EL1 ST64BV0 is not trapped")

# HACR_EL2 has no class: no fields; all bits are IMPDEF


class HSTR_EL2(_b.RegisterValue):
    """Hypervisor System Trap Register."""

    __slots__ = ()
    RES0 = 0xffffffffffff4010
    T15 = _b.Bits(15, 15, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 15")
    T13 = _b.Bits(13, 13, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 13")
    T12 = _b.Bits(12, 12, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 12")
    T11 = _b.Bits(11, 11, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 11")
    T10 = _b.Bits(10, 10, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 10")
    T9 = _b.Bits(9, 9, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 9")
    T8 = _b.Bits(8, 8, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 8")
    T7 = _b.Bits(7, 7, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 7")
    T6 = _b.Bits(6, 6, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 6")
    T5 = _b.Bits(5, 5, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 5")
    T3 = _b.Bits(3, 3, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 3")
    T2 = _b.Bits(2, 2, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 2")
    T1 = _b.Bits(1, 1, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 1")
    T0 = _b.Bits(0, 0, "Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 0")


class CPTR_EL2_E2H_SMEN(_b.FieldValues):
    """Trap of SME instructions and registers."""

    TRAP_ALL = 0  # SME trapped at EL0, EL1 and EL2
    TRAP_EL0 = 1  # SME trapped at EL0 if HCR_EL2.TGE is 1, else not at all
    TRAP_ALL_2 = 2  # As TRAP_ALL
    NO_TRAP = 3  # Not trapped


class CPTR_EL2_E2H_FPEN(_b.FieldValues):
    """Trap of Advanced SIMD, floating-point, SVE and SME instructions."""

    TRAP_ALL = 0  # Floating-point and SIMD trapped at EL0, EL1 and EL2
    TRAP_EL0 = 1  # Floating-point and SIMD trapped at EL0 if HCR_EL2.TGE is 1, else not at all
    TRAP_ALL_2 = 2  # As TRAP_ALL
    NO_TRAP = 3  # Not trapped


class CPTR_EL2_E2H_ZEN(_b.FieldValues):
    """Trap of SVE instructions and ZCR_EL1 and ZCR_EL2."""

    TRAP_ALL = 0  # SVE trapped at EL0, EL1 and EL2
    TRAP_EL0 = 1  # SVE trapped at EL0 if HCR_EL2.TGE is 1, else not at all
    TRAP_ALL_2 = 2  # As TRAP_ALL
    NO_TRAP = 3  # Not trapped


class CPTR_EL2_E2H(_b.FieldsetValue):
    """EL2 Host: the layout of CPACR_EL1."""

    # Where HCR_EL2.E2H is 1.
    __slots__ = ()
    RES0 = 0xfffffffc0cccffff
    E0TP1E = _b.Bits(33, 33, "Only named in Arm's register data of 2026; not described in the sources used")
    E0TP0E = _b.Bits(32, 32, "Only named in Arm's register data of 2026; not described in the sources used")
    E0POE = _b.Bits(29, 29, "EL0 accesses to POR_EL0 are not trapped")
    TTA = _b.Bits(28, 28, "Trap accesses to the trace registers")
    SMEN = _b.Enumerated(25, 24, "Trap of SME instructions and registers", CPTR_EL2_E2H_SMEN)
    FPEN = _b.Enumerated(21, 20, "Trap of Advanced SIMD, floating-point, SVE and SME instructions", CPTR_EL2_E2H_FPEN)
    ZEN = _b.Enumerated(17, 16, "Trap of SVE instructions and ZCR_EL1 and ZCR_EL2", CPTR_EL2_E2H_ZEN)


class CPTR_EL2_no_E2H(_b.FieldsetValue):
    """Not EL2 Host."""

    # Where HCR_EL2.E2H is 0.
    __slots__ = ()
    RES0 = 0xffffffff3fefc800
    RES1 = 0x22ff
    TTA = _b.Bits(20, 20, "Trap accesses to the trace registers")
    TSM = _b.Bits(12, 12, "Trap SME instructions, and accesses to SVCR, SMCR_EL1 and SMCR_EL2")
    TFP = _b.Bits(10, 10, "Trap Advanced SIMD, floating-point, SVE and SME instructions")
    TZ = _b.Bits(8, 8, "Trap SVE instructions, and accesses to ZCR_EL1 and ZCR_EL2")


class CPTR_EL2(_b.RegisterValue):
    """Architectural Feature Trap Register (EL2)."""

    __slots__ = ()
    TCPAC = _b.Bits(31, 31, "Trap EL1 accesses to CPACR_EL1 and CPACR")
    TAM = _b.Bits(30, 30, "Trap EL0 and EL1 accesses to the Activity Monitor registers")
    E2H = _b.Fieldset(CPTR_EL2_E2H, "EL2 Host: the layout of CPACR_EL1", None)
    no_E2H = _b.Fieldset(CPTR_EL2_no_E2H, "Not EL2 Host", None)


class MDCR_EL2_PMEE(_b.FieldValues):
    """How PMU overflows are signalled at EL0, EL1 and EL2."""

    IRQ = 0  # By the PMUIRQ signal; the PMU Profiling exception is disabled
    PMECR = 1  # As PMECR_EL1.PMEE says
    EXC = 3  # By the PMU Profiling exception; the PMUIRQ signal is deasserted


class MDCR_EL2_PMSSE(_b.FieldValues):
    """PMU snapshots: generation of Capture events."""

    DISABLED = 0  # Disabled
    PMECR = 1  # As PMECR_EL1.SSE says
    PROHIBITED = 2  # Enabled and prohibited
    ALLOWED = 3  # Enabled and allowed


class MDCR_EL2_E2TB(_b.FieldValues):
    """Owner of the trace buffer, and trap of EL1 accesses to its registers."""

    EL2 = 0  # Owned by EL2; EL1 accesses are trapped
    EL1_TRAP = 2  # Owned by EL1; EL1 accesses are trapped
    EL1 = 3  # Owned by EL1; EL1 accesses are not trapped


class MDCR_EL2_E2PB(_b.FieldValues):
    """Owner of the Profiling Buffer, and trap of EL1 accesses to its registers."""

    EL2 = 0  # Owned by EL2; EL1 accesses are trapped
    EL1_TRAP = 2  # Owned by EL1; EL1 accesses are trapped
    EL1 = 3  # Owned by EL1; EL1 accesses are not trapped


class MDCR_EL2(_b.RegisterValue):
    """Monitor Debug Configuration Register (EL2)."""

    __slots__ = ()
    RES0 = 0xfffbf4ef00750000
    EnSTEPOP = _b.Bits(50, 50, "Execution from MDSTEPOP_EL1 is not disabled")
    EBWE = _b.Bits(43, 43, "Use of more than 16 breakpoints or watchpoints is not disabled")
    PMEE = _b.Enumerated(41, 40, "How PMU overflows are signalled at EL0, EL1 and EL2", MDCR_EL2_PMEE)
    HPMFZS = _b.Bits(36, 36, "Event counters of the second range stop when SPE profiling stops")
    PMSSE = _b.Enumerated(31, 30, "PMU snapshots: generation of Capture events", MDCR_EL2_PMSSE)
    HPMFZO = _b.Bits(29, 29, "Event counters of the second range stop when one of them overflows")
    MTPME = _b.Bits(28, 28, "Multi-threaded counting by PMEVTYPER<n>_EL0.MT is not disabled")
    TDCC = _b.Bits(27, 27, "Trap EL0 and EL1 accesses to the Debug Communications Channel registers")
    HLP = _b.Bits(26, 26, "Event counters of the second range overflow at 64 bits, not 32")
    E2TB = _b.Enumerated(25, 24, "Owner of the trace buffer, and trap of EL1 accesses to its registers", MDCR_EL2_E2TB)
    HCCD = _b.Bits(23, 23, "PMCCNTR_EL0 does not count at EL2")
    TTRF = _b.Bits(19, 19, "Trap EL1 accesses to TRFCR_EL1 and TRFCR")
    HPMD = _b.Bits(17, 17, "Event counters of the first range do not count at EL2")
    EnSPM = _b.Bits(15, 15, "EL0 and EL1 accesses to the System PMU registers are not trapped")
    TPMS = _b.Bits(14, 14, "Trap EL1 accesses to the Statistical Profiling registers")
    E2PB = _b.Enumerated(13, 12, "Owner of the Profiling Buffer, and trap of EL1 accesses to its registers", MDCR_EL2_E2PB)
    TDRA = _b.Bits(11, 11, "Trap EL0 and EL1 accesses to the Debug ROM address registers")
    TDOSA = _b.Bits(10, 10, "Trap EL1 accesses to the OS lock, OS double lock and debug powerdown registers")
    TDA = _b.Bits(9, 9, "Trap EL0 and EL1 accesses to the other debug System registers")
    TDE = _b.Bits(8, 8, "Debug exceptions of EL0 and EL1 are taken to EL2; TDRA, TDOSA and TDA act as 1")
    HPME = _b.Bits(7, 7, "Event counters of the second range are enabled")
    TPM = _b.Bits(6, 6, "Trap EL0 and EL1 accesses to the Performance Monitors registers")
    TPMCR = _b.Bits(5, 5, "Trap EL0 and EL1 accesses to PMCR_EL0 and PMCR")
    HPMN = _b.Bits(4, 0, "Number of event counters of the first range, those that EL1 can use")


class VPIDR_EL2_Architecture(_b.FieldValues):
    """Architecture of MIDR_EL1 as EL1 reads it."""

    ARMV4 = 1  # Armv4
    ARMV4T = 2  # Armv4T
    ARMV5 = 3  # Armv5 (obsolete)
    ARMV5T = 4  # Armv5T
    ARMV5TE = 5  # Armv5TE
    ARMV5TEJ = 6  # Armv5TEJ
    ARMV6 = 7  # Armv6
    CPUID = 0xf  # As the ID registers say


class VPIDR_EL2(_b.RegisterValue):
    """Virtualization Processor ID Register."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    Implementer = _b.Bits(31, 24, "Implementer code of MIDR_EL1 as EL1 reads it")
    Variant = _b.Bits(23, 20, "Major revision of MIDR_EL1 as EL1 reads it")
    Architecture = _b.Enumerated(19, 16, "Architecture of MIDR_EL1 as EL1 reads it", VPIDR_EL2_Architecture)
    PartNum = _b.Bits(15, 4, "Part number of MIDR_EL1 as EL1 reads it")
    Revision = _b.Bits(3, 0, "Minor revision of MIDR_EL1 as EL1 reads it")


class VMPIDR_EL2(_b.RegisterValue):
    """Virtualization Multiprocessor ID Register."""

    __slots__ = ()
    RES0 = 0xffffff003e000000
    RES1 = 0x80000000
    Aff3 = _b.Bits(39, 32, "Affinity level 3 of MPIDR_EL1 as EL1 reads it")
    U = _b.Bits(30, 30, "Uniprocessor system, as EL1 reads it")
    MT = _b.Bits(24, 24, "PEs of the lowest affinity level are interdependent (multithreading), as EL1 reads it")
    Aff2 = _b.Bits(23, 16, "Affinity level 2 of MPIDR_EL1 as EL1 reads it")
    Aff1 = _b.Bits(15, 8, "Affinity level 1 of MPIDR_EL1 as EL1 reads it")
    Aff0 = _b.Bits(7, 0, "Affinity level 0 of MPIDR_EL1 as EL1 reads it")


class VNCR_EL2_VA48(_b.FieldsetValue):
    """Addresses of 48 bits."""

    # Where ID_AA64MMFR2_EL1.VARange is 0.
    __slots__ = ()
    RESS = _b.Bits(63, 49, "Sign extension of the address")
    BADDR = _b.Bits(48, 12, "Page that holds the registers of EL1 and EL2 for nested virtualization, bits 48:12")


class VNCR_EL2_VA52(_b.FieldsetValue):
    """Addresses of 52 bits, FEAT_LVA."""

    # Where ID_AA64MMFR2_EL1.VARange is 1.
    __slots__ = ()
    RESS = _b.Bits(63, 53, "Sign extension of the address")
    BADDR = _b.Bits(52, 12, "Page that holds the registers of EL1 and EL2 for nested virtualization, bits 52:12")


class VNCR_EL2_VA56(_b.FieldsetValue):
    """Addresses of 56 bits, FEAT_LVA3."""

    # Where ID_AA64MMFR2_EL1.VARange is 2.
    __slots__ = ()
    RESS = _b.Bits(63, 57, "Sign extension of the address")
    BADDR = _b.Bits(56, 12, "Page that holds the registers of EL1 and EL2 for nested virtualization, bits 56:12")


class VNCR_EL2(_b.RegisterValue):
    """Virtual Nested Control Register."""

    __slots__ = ()
    RES0 = 0xfff
    VA48 = _b.Fieldset(VNCR_EL2_VA48, "Addresses of 48 bits", None)
    VA52 = _b.Fieldset(VNCR_EL2_VA52, "Addresses of 52 bits, FEAT_LVA", None)
    VA56 = _b.Fieldset(VNCR_EL2_VA56, "Addresses of 56 bits, FEAT_LVA3", None)


class NVHCR_EL2_BSU(_b.FieldValues):
    """Least shareability domain of barriers executed at EL0 and EL1."""

    NONE = 0  # No effect
    IS = 1  # Inner Shareable
    OS = 2  # Outer Shareable
    FS = 3  # Full system


class NVHCR_EL2(_b.RegisterValue):
    """Nested Virtualization Hypervisor Configuration Register."""

    __slots__ = ()
    RES0 = 0xc000000000
    TWEDEL = _b.Bits(63, 60, "Minimum delay of a trap of WFE by TWE, as 2^(TWEDEL + 8) cycles")
    TWEDEn = _b.Bits(59, 59, "Traps of WFE by TWE are delayed by TWEDEL")
    TID5 = _b.Bits(58, 58, "Trap EL1 accesses to the ID group 5 register, GMID_EL1")
    DCT = _b.Bits(57, 57, "With DC, EL1&0 stage 1 translations have the Tagged attribute")
    ATA = _b.Bits(56, 56, "Memory tagging at EL0 and EL1 is not disabled and its registers are not trapped")
    TTLBOS = _b.Bits(55, 55, "Trap EL1 Outer Shareable TLB maintenance")
    TTLBIS = _b.Bits(54, 54, "Trap EL1 Inner Shareable TLB maintenance")
    EnSCXT = _b.Bits(53, 53, "EL0 and EL1 accesses to SCXTNUM_EL0 and SCXTNUM_EL1 are not trapped")
    TOCU = _b.Bits(52, 52, "Trap EL0 and EL1 cache maintenance to the Point of Unification, except IC IALLUIS")
    AMVOFFEN = _b.Bits(51, 51, "Activity Monitors virtual offsets apply")
    TICAB = _b.Bits(50, 50, "Trap EL1 IC IALLUIS")
    TID4 = _b.Bits(49, 49, "Trap EL1 accesses to ID group 4: CCSIDR, CCSIDR2, CLIDR and CSSELR registers")
    GPF = _b.Bits(48, 48, "Aborts by Granule protection faults at EL0 and EL1 are taken to EL2")
    FIEN = _b.Bits(47, 47, "EL1 accesses to ERXPFGCDN_EL1, ERXPFGCTL_EL1 and ERXPFGF_EL1 are not trapped")
    FWB = _b.Bits(46, 46, "Forced Write-Back: stage 2 alone can give the combined cacheability")
    NV2 = _b.Bits(45, 45, "NV and NV1 turn EL1 accesses to EL2 registers into memory or EL1 register accesses")
    AT = _b.Bits(44, 44, "Trap EL1 AT S1E0R, S1E0W, S1E1R, S1E1W, S1E1RP, S1E1WP and S1E1A")
    NV1 = _b.Bits(43, 43, "With NV, EL1 accesses to VBAR_EL1, ELR_EL1 and SPSR_EL1 are also trapped or redirected")
    NV = _b.Bits(42, 42, "Nested virtualization: EL1 accesses to EL2 registers, and ERET, are trapped or redirected")
    API = _b.Bits(41, 41, "Pointer Authentication instructions at EL0 and EL1 are not trapped")
    APK = _b.Bits(40, 40, "EL1 accesses to the Pointer Authentication key registers are not trapped")
    TEA = _b.Bits(37, 37, "Synchronous External aborts at EL0 and EL1 are taken to EL2")
    TERR = _b.Bits(36, 36, "Trap EL1 accesses to the Error Record registers")
    TLOR = _b.Bits(35, 35, "Trap Non-secure and Realm EL1 accesses to the LOR registers")
    E2H = _b.Bits(34, 34, "A host operating system can run at EL2 (EL2&0 translation regime)")
    ID = _b.Bits(33, 33, "Stage 2 makes EL1&0 instruction accesses Non-cacheable")
    CD = _b.Bits(32, 32, "Stage 2 makes EL1&0 data accesses and table walks Non-cacheable")
    RW = _b.Bits(31, 31, "EL1 is AArch64; 0: EL0 and EL1 are AArch32")
    TRVM = _b.Bits(30, 30, "Trap EL1 reads of the virtual memory control registers")
    HCD = _b.Bits(29, 29, "HVC is UNDEFINED at EL1 and EL2")
    TDZ = _b.Bits(28, 28, "Trap EL0 and EL1 DC ZVA, GVA and GZVA")
    TGE = _b.Bits(27, 27, "Exceptions of EL0 that would be taken to EL1 are taken to EL2")
    TVM = _b.Bits(26, 26, "Trap EL1 writes of the virtual memory control registers")
    TTLB = _b.Bits(25, 25, "Trap EL1 TLB maintenance")
    TPU = _b.Bits(24, 24, "Trap EL0 and EL1 cache maintenance to the Point of Unification")
    TPCP = _b.Bits(23, 23, "Trap EL0 and EL1 data cache maintenance to the Point of Coherency or Persistence")
    TSW = _b.Bits(22, 22, "Trap EL1 data cache maintenance by set/way")
    TACR = _b.Bits(21, 21, "Trap EL1 accesses to ACTLR_EL1 and the AArch32 ACTLR and ACTLR2")
    TIDCP = _b.Bits(20, 20, "Trap accesses to encodings reserved for IMPLEMENTATION DEFINED functionality")
    TSC = _b.Bits(19, 19, "Trap EL1 SMC")
    TID3 = _b.Bits(18, 18, "Trap EL1 reads of ID group 3: the ID_* and MVFR* feature registers")
    TID2 = _b.Bits(17, 17, "Trap EL0 and EL1 accesses to ID group 2: CTR, CCSIDR, CCSIDR2, CLIDR and CSSELR")
    TID1 = _b.Bits(16, 16, "Trap EL1 reads of ID group 1: REVIDR_EL1, AIDR_EL1, SMIDR_EL1 and AArch32 ones")
    TID0 = _b.Bits(15, 15, "Trap AArch32 reads of ID group 0: FPSID and JIDR")
    TWE = _b.Bits(14, 14, "Trap EL0 and EL1 WFE and WFET")
    TWI = _b.Bits(13, 13, "Trap EL0 and EL1 WFI and WFIT")
    DC = _b.Bits(12, 12, "EL1&0 stage 1 is off and gives Normal Write-Back memory; VM acts as 1")
    BSU = _b.Enumerated(11, 10, "Least shareability domain of barriers executed at EL0 and EL1", NVHCR_EL2_BSU)
    FB = _b.Bits(9, 9, "EL1 local TLB and instruction cache invalidations are broadcast Inner Shareable")
    VSE = _b.Bits(8, 8, "A virtual SError exception is pending")
    VI = _b.Bits(7, 7, "A virtual IRQ is pending")
    VF = _b.Bits(6, 6, "A virtual FIQ is pending")
    AMO = _b.Bits(5, 5, "SErrors are taken to EL2, and virtual SErrors are enabled")
    IMO = _b.Bits(4, 4, "IRQs are taken to EL2, and virtual IRQs are enabled")
    FMO = _b.Bits(3, 3, "FIQs are taken to EL2, and virtual FIQs are enabled")
    PTW = _b.Bits(2, 2, "A stage 1 walk that stage 2 maps to Device memory gives a stage 2 Permission fault")
    SWIO = _b.Bits(1, 1, "EL1 data cache invalidation by set/way also cleans")
    VM = _b.Bits(0, 0, "EL1&0 stage 2 address translation is enabled")


class HFGRTR_EL2(_b.RegisterValue):
    """Hypervisor Fine-Grained Read Trap Register."""

    __slots__ = ()
    RES0 = 0x8000000000000
    nAMAIR2_EL1 = _b.Bits(63, 63, "EL1 MRS reads of AMAIR2_EL1 are not trapped")
    nMAIR2_EL1 = _b.Bits(62, 62, "EL1 MRS reads of MAIR2_EL1 are not trapped")
    nS2POR_EL1 = _b.Bits(61, 61, "EL1 MRS reads of S2POR_EL1 are not trapped")
    nPOR_EL1 = _b.Bits(60, 60, "EL1 MRS reads of POR_EL1 are not trapped")
    nPOR_EL0 = _b.Bits(59, 59, "EL0 and EL1 MRS reads of POR_EL0 are not trapped")
    nPIR_EL1 = _b.Bits(58, 58, "EL1 MRS reads of PIR_EL1 are not trapped")
    nPIRE0_EL1 = _b.Bits(57, 57, "EL1 MRS reads of PIRE0_EL1 are not trapped")
    nRCWMASK_EL1 = _b.Bits(56, 56, "EL1 MRS and MRRS reads of RCWMASK_EL1 are not trapped")
    nTPIDR2_EL0 = _b.Bits(55, 55, "EL0 and EL1 MRS reads of TPIDR2_EL0 are not trapped")
    nSMPRI_EL1 = _b.Bits(54, 54, "EL1 MRS reads of SMPRI_EL1 are not trapped")
    nGCS_EL1 = _b.Bits(53, 53, "EL1 MRS reads of GCSCR_EL1 and GCSPR_EL1 are not trapped")
    nGCS_EL0 = _b.Bits(52, 52, "EL0 and EL1 MRS reads of GCSPR_EL0, and EL1 ones of GCSCRE0_EL1, are not trapped")
    nACCDATA_EL1 = _b.Bits(50, 50, "EL1 MRS reads of ACCDATA_EL1 are not trapped")
    ERXADDR_EL1 = _b.Bits(49, 49, "Trap EL1 MRS reads of ERXADDR_EL1")
    ERXPFGCDN_EL1 = _b.Bits(48, 48, "Trap EL1 MRS reads of ERXPFGCDN_EL1")
    ERXPFGCTL_EL1 = _b.Bits(47, 47, "Trap EL1 MRS reads of ERXPFGCTL_EL1")
    ERXPFGF_EL1 = _b.Bits(46, 46, "Trap EL1 MRS reads of ERXPFGF_EL1")
    ERXMISCn_EL1 = _b.Bits(45, 45, "Trap EL1 MRS reads of ERXMISC0_EL1 to ERXMISC3_EL1")
    ERXSTATUS_EL1 = _b.Bits(44, 44, "Trap EL1 MRS reads of ERXSTATUS_EL1")
    ERXCTLR_EL1 = _b.Bits(43, 43, "Trap EL1 MRS reads of ERXCTLR_EL1")
    ERXFR_EL1 = _b.Bits(42, 42, "Trap EL1 MRS reads of ERXFR_EL1")
    ERRSELR_EL1 = _b.Bits(41, 41, "Trap EL1 MRS reads of ERRSELR_EL1")
    ERRIDR_EL1 = _b.Bits(40, 40, "Trap EL1 MRS reads of ERRIDR_EL1")
    ICC_IGRPENn_EL1 = _b.Bits(39, 39, "Trap EL1 MRS reads of ICC_IGRPEN0_EL1 and ICC_IGRPEN1_EL1")
    VBAR_EL1 = _b.Bits(38, 38, "Trap EL1 MRS reads of VBAR_EL1")
    TTBR1_EL1 = _b.Bits(37, 37, "Trap EL1 MRS and MRRS reads of TTBR1_EL1")
    TTBR0_EL1 = _b.Bits(36, 36, "Trap EL1 MRS and MRRS reads of TTBR0_EL1")
    TPIDR_EL0 = _b.Bits(35, 35, "Trap EL0 and EL1 MRS reads of TPIDR_EL0")
    TPIDRRO_EL0 = _b.Bits(34, 34, "Trap EL0 and EL1 MRS reads of TPIDRRO_EL0")
    TPIDR_EL1 = _b.Bits(33, 33, "Trap EL1 MRS reads of TPIDR_EL1")
    TCR_EL1 = _b.Bits(32, 32, "Trap EL1 MRS reads of TCR_EL1 and TCR2_EL1")
    SCXTNUM_EL0 = _b.Bits(31, 31, "Trap EL0 and EL1 MRS reads of SCXTNUM_EL0")
    SCXTNUM_EL1 = _b.Bits(30, 30, "Trap EL1 MRS reads of SCXTNUM_EL1")
    SCTLR_EL1 = _b.Bits(29, 29, "Trap EL1 MRS reads of SCTLR_EL1 and SCTLR2_EL1")
    REVIDR_EL1 = _b.Bits(28, 28, "Trap EL1 MRS reads of REVIDR_EL1")
    PAR_EL1 = _b.Bits(27, 27, "Trap EL1 MRS and MRRS reads of PAR_EL1")
    MPIDR_EL1 = _b.Bits(26, 26, "Trap EL1 MRS reads of MPIDR_EL1")
    MIDR_EL1 = _b.Bits(25, 25, "Trap EL1 MRS reads of MIDR_EL1")
    MAIR_EL1 = _b.Bits(24, 24, "Trap EL1 MRS reads of MAIR_EL1")
    LORSA_EL1 = _b.Bits(23, 23, "Trap EL1 MRS reads of LORSA_EL1")
    LORN_EL1 = _b.Bits(22, 22, "Trap EL1 MRS reads of LORN_EL1")
    LORID_EL1 = _b.Bits(21, 21, "Trap EL1 MRS reads of LORID_EL1")
    LOREA_EL1 = _b.Bits(20, 20, "Trap EL1 MRS reads of LOREA_EL1")
    LORC_EL1 = _b.Bits(19, 19, "Trap EL1 MRS reads of LORC_EL1")
    ISR_EL1 = _b.Bits(18, 18, "Trap EL1 MRS reads of ISR_EL1")
    FAR_EL1 = _b.Bits(17, 17, "Trap EL1 MRS reads of FAR_EL1")
    ESR_EL1 = _b.Bits(16, 16, "Trap EL1 MRS reads of ESR_EL1")
    DCZID_EL0 = _b.Bits(15, 15, "Trap EL0 and EL1 MRS reads of DCZID_EL0")
    CTR_EL0 = _b.Bits(14, 14, "Trap EL0 and EL1 MRS reads of CTR_EL0")
    CSSELR_EL1 = _b.Bits(13, 13, "Trap EL1 MRS reads of CSSELR_EL1")
    CPACR_EL1 = _b.Bits(12, 12, "Trap EL1 MRS reads of CPACR_EL1")
    CONTEXTIDR_EL1 = _b.Bits(11, 11, "Trap EL1 MRS reads of CONTEXTIDR_EL1")
    CLIDR_EL1 = _b.Bits(10, 10, "Trap EL1 MRS reads of CLIDR_EL1")
    CCSIDR_EL1 = _b.Bits(9, 9, "Trap EL1 MRS reads of CCSIDR_EL1")
    APIBKey = _b.Bits(8, 8, "Trap EL1 MRS reads of APIBKeyHi_EL1 and APIBKeyLo_EL1")
    APIAKey = _b.Bits(7, 7, "Trap EL1 MRS reads of APIAKeyHi_EL1 and APIAKeyLo_EL1")
    APGAKey = _b.Bits(6, 6, "Trap EL1 MRS reads of APGAKeyHi_EL1 and APGAKeyLo_EL1")
    APDBKey = _b.Bits(5, 5, "Trap EL1 MRS reads of APDBKeyHi_EL1 and APDBKeyLo_EL1")
    APDAKey = _b.Bits(4, 4, "Trap EL1 MRS reads of APDAKeyHi_EL1 and APDAKeyLo_EL1")
    AMAIR_EL1 = _b.Bits(3, 3, "Trap EL1 MRS reads of AMAIR_EL1")
    AIDR_EL1 = _b.Bits(2, 2, "Trap EL1 MRS reads of AIDR_EL1")
    AFSR1_EL1 = _b.Bits(1, 1, "Trap EL1 MRS reads of AFSR1_EL1")
    AFSR0_EL1 = _b.Bits(0, 0, "Trap EL1 MRS reads of AFSR0_EL1")


class HFGWTR_EL2(_b.RegisterValue):
    """Hypervisor Fine-Grained Write Trap Register."""

    __slots__ = ()
    RES0 = 0x845001624c604
    nAMAIR2_EL1 = _b.Bits(63, 63, "EL1 MSR writes of AMAIR2_EL1 are not trapped")
    nMAIR2_EL1 = _b.Bits(62, 62, "EL1 MSR writes of MAIR2_EL1 are not trapped")
    nS2POR_EL1 = _b.Bits(61, 61, "EL1 MSR writes of S2POR_EL1 are not trapped")
    nPOR_EL1 = _b.Bits(60, 60, "EL1 MSR writes of POR_EL1 are not trapped")
    nPOR_EL0 = _b.Bits(59, 59, "EL0 and EL1 MSR writes of POR_EL0 are not trapped")
    nPIR_EL1 = _b.Bits(58, 58, "EL1 MSR writes of PIR_EL1 are not trapped")
    nPIRE0_EL1 = _b.Bits(57, 57, "EL1 MSR writes of PIRE0_EL1 are not trapped")
    nRCWMASK_EL1 = _b.Bits(56, 56, "EL1 MSR and MSRR writes of RCWMASK_EL1 are not trapped")
    nTPIDR2_EL0 = _b.Bits(55, 55, "EL0 and EL1 MSR writes of TPIDR2_EL0 are not trapped")
    nSMPRI_EL1 = _b.Bits(54, 54, "EL1 MSR writes of SMPRI_EL1 are not trapped")
    nGCS_EL1 = _b.Bits(53, 53, "EL1 MSR writes of GCSCR_EL1 and GCSPR_EL1 are not trapped")
    nGCS_EL0 = _b.Bits(52, 52, "EL1 MSR writes of GCSCRE0_EL1 and GCSPR_EL0 are not trapped")
    nACCDATA_EL1 = _b.Bits(50, 50, "EL1 MSR writes of ACCDATA_EL1 are not trapped")
    ERXADDR_EL1 = _b.Bits(49, 49, "Trap EL1 MSR writes of ERXADDR_EL1")
    ERXPFGCDN_EL1 = _b.Bits(48, 48, "Trap EL1 MSR writes of ERXPFGCDN_EL1")
    ERXPFGCTL_EL1 = _b.Bits(47, 47, "Trap EL1 MSR writes of ERXPFGCTL_EL1")
    ERXMISCn_EL1 = _b.Bits(45, 45, "Trap EL1 MSR writes of ERXMISC0_EL1 to ERXMISC3_EL1")
    ERXSTATUS_EL1 = _b.Bits(44, 44, "Trap EL1 MSR writes of ERXSTATUS_EL1")
    ERXCTLR_EL1 = _b.Bits(43, 43, "Trap EL1 MSR writes of ERXCTLR_EL1")
    ERRSELR_EL1 = _b.Bits(41, 41, "Trap EL1 MSR writes of ERRSELR_EL1")
    ICC_IGRPENn_EL1 = _b.Bits(39, 39, "Trap EL1 MSR writes of ICC_IGRPEN0_EL1 and ICC_IGRPEN1_EL1")
    VBAR_EL1 = _b.Bits(38, 38, "Trap EL1 MSR writes of VBAR_EL1")
    TTBR1_EL1 = _b.Bits(37, 37, "Trap EL1 MSR and MSRR writes of TTBR1_EL1")
    TTBR0_EL1 = _b.Bits(36, 36, "Trap EL1 MSR and MSRR writes of TTBR0_EL1")
    TPIDR_EL0 = _b.Bits(35, 35, "Trap EL0 and EL1 MSR writes of TPIDR_EL0")
    TPIDRRO_EL0 = _b.Bits(34, 34, "Trap EL1 MSR writes of TPIDRRO_EL0")
    TPIDR_EL1 = _b.Bits(33, 33, "Trap EL1 MSR writes of TPIDR_EL1")
    TCR_EL1 = _b.Bits(32, 32, "Trap EL1 MSR writes of TCR_EL1 and TCR2_EL1")
    SCXTNUM_EL0 = _b.Bits(31, 31, "Trap EL0 and EL1 MSR writes of SCXTNUM_EL0")
    SCXTNUM_EL1 = _b.Bits(30, 30, "Trap EL1 MSR writes of SCXTNUM_EL1")
    SCTLR_EL1 = _b.Bits(29, 29, "Trap EL1 MSR writes of SCTLR_EL1 and SCTLR2_EL1")
    PAR_EL1 = _b.Bits(27, 27, "Trap EL1 MSR and MSRR writes of PAR_EL1")
    MAIR_EL1 = _b.Bits(24, 24, "Trap EL1 MSR writes of MAIR_EL1")
    LORSA_EL1 = _b.Bits(23, 23, "Trap EL1 MSR writes of LORSA_EL1")
    LORN_EL1 = _b.Bits(22, 22, "Trap EL1 MSR writes of LORN_EL1")
    LOREA_EL1 = _b.Bits(20, 20, "Trap EL1 MSR writes of LOREA_EL1")
    LORC_EL1 = _b.Bits(19, 19, "Trap EL1 MSR writes of LORC_EL1")
    FAR_EL1 = _b.Bits(17, 17, "Trap EL1 MSR writes of FAR_EL1")
    ESR_EL1 = _b.Bits(16, 16, "Trap EL1 MSR writes of ESR_EL1")
    CSSELR_EL1 = _b.Bits(13, 13, "Trap EL1 MSR writes of CSSELR_EL1")
    CPACR_EL1 = _b.Bits(12, 12, "Trap EL1 MSR writes of CPACR_EL1")
    CONTEXTIDR_EL1 = _b.Bits(11, 11, "Trap EL1 MSR writes of CONTEXTIDR_EL1")
    APIBKey = _b.Bits(8, 8, "Trap EL1 MSR writes of APIBKeyHi_EL1 and APIBKeyLo_EL1")
    APIAKey = _b.Bits(7, 7, "Trap EL1 MSR writes of APIAKeyHi_EL1 and APIAKeyLo_EL1")
    APGAKey = _b.Bits(6, 6, "Trap EL1 MSR writes of APGAKeyHi_EL1 and APGAKeyLo_EL1")
    APDBKey = _b.Bits(5, 5, "Trap EL1 MSR writes of APDBKeyHi_EL1 and APDBKeyLo_EL1")
    APDAKey = _b.Bits(4, 4, "Trap EL1 MSR writes of APDAKeyHi_EL1 and APDAKeyLo_EL1")
    AMAIR_EL1 = _b.Bits(3, 3, "Trap EL1 MSR writes of AMAIR_EL1")
    AFSR1_EL1 = _b.Bits(1, 1, "Trap EL1 MSR writes of AFSR1_EL1")
    AFSR0_EL1 = _b.Bits(0, 0, "Trap EL1 MSR writes of AFSR0_EL1")


class HFGITR_EL2(_b.RegisterValue):
    """Hypervisor Fine-Grained Instruction Trap Register."""

    __slots__ = ()
    RES0 = 0x2000000000000000
    PSBCSYNC = _b.Bits(63, 63, "Trap EL0 and EL1 PSB CSYNC")
    ATS1E1A = _b.Bits(62, 62, "Trap EL1 AT S1E1A")
    COSPRCTX = _b.Bits(60, 60, "Trap EL0 and EL1 COSP RCTX")
    nGCSEPP = _b.Bits(59, 59, "EL1 GCSPUSHX and GCSPOPCX are not trapped")
    nGCSSTR_EL1 = _b.Bits(58, 58, "EL1 GCSSTR, and GCSSTTR that acts as privileged, are not trapped")
    nGCSPUSHM_EL1 = _b.Bits(57, 57, "EL1 GCSPUSHM is not trapped")
    nBRBIALL = _b.Bits(56, 56, "EL1 BRB IALL is not trapped")
    nBRBINJ = _b.Bits(55, 55, "EL1 BRB INJ is not trapped")
    DCCVAC = _b.Bits(54, 54, "Trap EL0 and EL1 DC CVAC, CGVAC, CGDVAC, CVAOC and CGDVAOC")
    SVC_EL1 = _b.Bits(53, 53, "Trap EL1 SVC")
    SVC_EL0 = _b.Bits(52, 52, "Trap EL0 SVC")
    ERET = _b.Bits(51, 51, "Trap EL1 ERET, ERETAA and ERETAB")
    CPPRCTX = _b.Bits(50, 50, "Trap EL0 and EL1 CPP RCTX")
    DVPRCTX = _b.Bits(49, 49, "Trap EL0 and EL1 DVP RCTX")
    CFPRCTX = _b.Bits(48, 48, "Trap EL0 and EL1 CFP RCTX")
    TLBIVAALE1 = _b.Bits(47, 47, "Trap EL1 TLBI VAALE1")
    TLBIVALE1 = _b.Bits(46, 46, "Trap EL1 TLBI VALE1")
    TLBIVAAE1 = _b.Bits(45, 45, "Trap EL1 TLBI VAAE1")
    TLBIASIDE1 = _b.Bits(44, 44, "Trap EL1 TLBI ASIDE1")
    TLBIVAE1 = _b.Bits(43, 43, "Trap EL1 TLBI VAE1")
    TLBIVMALLE1 = _b.Bits(42, 42, "Trap EL1 TLBI VMALLE1")
    TLBIRVAALE1 = _b.Bits(41, 41, "Trap EL1 TLBI RVAALE1")
    TLBIRVALE1 = _b.Bits(40, 40, "Trap EL1 TLBI RVALE1")
    TLBIRVAAE1 = _b.Bits(39, 39, "Trap EL1 TLBI RVAAE1")
    TLBIRVAE1 = _b.Bits(38, 38, "Trap EL1 TLBI RVAE1")
    TLBIRVAALE1IS = _b.Bits(37, 37, "Trap EL1 TLBI RVAALE1IS")
    TLBIRVALE1IS = _b.Bits(36, 36, "Trap EL1 TLBI RVALE1IS")
    TLBIRVAAE1IS = _b.Bits(35, 35, "Trap EL1 TLBI RVAAE1IS")
    TLBIRVAE1IS = _b.Bits(34, 34, "Trap EL1 TLBI RVAE1IS")
    TLBIVAALE1IS = _b.Bits(33, 33, "Trap EL1 TLBI VAALE1IS")
    TLBIVALE1IS = _b.Bits(32, 32, "Trap EL1 TLBI VALE1IS")
    TLBIVAAE1IS = _b.Bits(31, 31, "Trap EL1 TLBI VAAE1IS")
    TLBIASIDE1IS = _b.Bits(30, 30, "Trap EL1 TLBI ASIDE1IS")
    TLBIVAE1IS = _b.Bits(29, 29, "Trap EL1 TLBI VAE1IS")
    TLBIVMALLE1IS = _b.Bits(28, 28, "Trap EL1 TLBI VMALLE1IS")
    TLBIRVAALE1OS = _b.Bits(27, 27, "Trap EL1 TLBI RVAALE1OS")
    TLBIRVALE1OS = _b.Bits(26, 26, "Trap EL1 TLBI RVALE1OS")
    TLBIRVAAE1OS = _b.Bits(25, 25, "Trap EL1 TLBI RVAAE1OS")
    TLBIRVAE1OS = _b.Bits(24, 24, "Trap EL1 TLBI RVAE1OS")
    TLBIVAALE1OS = _b.Bits(23, 23, "Trap EL1 TLBI VAALE1OS")
    TLBIVALE1OS = _b.Bits(22, 22, "Trap EL1 TLBI VALE1OS")
    TLBIVAAE1OS = _b.Bits(21, 21, "Trap EL1 TLBI VAAE1OS")
    TLBIASIDE1OS = _b.Bits(20, 20, "Trap EL1 TLBI ASIDE1OS")
    TLBIVAE1OS = _b.Bits(19, 19, "Trap EL1 TLBI VAE1OS")
    TLBIVMALLE1OS = _b.Bits(18, 18, "Trap EL1 TLBI VMALLE1OS")
    ATS1E1WP = _b.Bits(17, 17, "Trap EL1 AT S1E1WP")
    ATS1E1RP = _b.Bits(16, 16, "Trap EL1 AT S1E1RP")
    ATS1E0W = _b.Bits(15, 15, "Trap EL1 AT S1E0W")
    ATS1E0R = _b.Bits(14, 14, "Trap EL1 AT S1E0R")
    ATS1E1W = _b.Bits(13, 13, "Trap EL1 AT S1E1W")
    ATS1E1R = _b.Bits(12, 12, "Trap EL1 AT S1E1R")
    DCZVA = _b.Bits(11, 11, "Trap EL0 and EL1 DC ZVA, GVA and GZVA")
    DCCIVAC = _b.Bits(10, 10, "Trap EL0 and EL1 DC CIVAC, CIGVAC, CIGDVAC, CIVAOC and CIGDVAOC")
    DCCVADP = _b.Bits(9, 9, "Trap EL0 and EL1 DC CVADP, CGVADP and CGDVADP")
    DCCVAP = _b.Bits(8, 8, "Trap EL0 and EL1 DC CVAP, CGVAP and CGDVAP")
    DCCVAU = _b.Bits(7, 7, "Trap EL0 and EL1 DC CVAU")
    DCCISW = _b.Bits(6, 6, "Trap EL1 DC CISW, CIGSW and CIGDSW")
    DCCSW = _b.Bits(5, 5, "Trap EL1 DC CSW, CGSW and CGDSW")
    DCISW = _b.Bits(4, 4, "Trap EL1 DC ISW, IGSW and IGDSW")
    DCIVAC = _b.Bits(3, 3, "Trap EL1 DC IVAC, IGVAC and IGDVAC")
    ICIVAU = _b.Bits(2, 2, "Trap EL0 and EL1 IC IVAU")
    ICIALLU = _b.Bits(1, 1, "Trap EL1 IC IALLU")
    ICIALLUIS = _b.Bits(0, 0, "Trap EL1 IC IALLUIS")


class HDFGRTR_EL2(_b.RegisterValue):
    """Hypervisor Debug Fine-Grained Read Trap Register."""

    __slots__ = ()
    RES0 = 0x204c000300100
    PMBIDR_EL1 = _b.Bits(63, 63, "Trap EL1 MRS reads of PMBIDR_EL1")
    nPMSNEVFR_EL1 = _b.Bits(62, 62, "EL1 MRS reads of PMSNEVFR_EL1 are not trapped")
    nBRBDATA = _b.Bits(61, 61, "EL1 MRS reads of the BRBINF*, BRBSRC* and BRBTGT* registers and BRBTS_EL1 are not trapped")
    nBRBCTL = _b.Bits(60, 60, "EL1 MRS reads of BRBCR_EL1 and BRBFCR_EL1 are not trapped")
    nBRBIDR = _b.Bits(59, 59, "EL1 MRS reads of BRBIDR0_EL1 are not trapped")
    PMCEIDn_EL0 = _b.Bits(58, 58, "Trap EL0 and EL1 MRS reads of PMCEID0_EL0 and PMCEID1_EL0")
    PMUSERENR_EL0 = _b.Bits(57, 57, "Trap EL0 and EL1 MRS reads of PMUSERENR_EL0")
    TRBTRG_EL1 = _b.Bits(56, 56, "Trap EL1 MRS reads of TRBTRG_EL1")
    TRBSR_EL1 = _b.Bits(55, 55, "Trap EL1 MRS reads of TRBSR_EL1")
    TRBPTR_EL1 = _b.Bits(54, 54, "Trap EL1 MRS reads of TRBPTR_EL1")
    TRBMAR_EL1 = _b.Bits(53, 53, "Trap EL1 MRS reads of TRBMAR_EL1")
    TRBLIMITR_EL1 = _b.Bits(52, 52, "Trap EL1 MRS reads of TRBLIMITR_EL1")
    TRBIDR_EL1 = _b.Bits(51, 51, "Trap EL1 MRS reads of TRBIDR_EL1")
    TRBBASER_EL1 = _b.Bits(50, 50, "Trap EL1 MRS reads of TRBBASER_EL1")
    TRCVICTLR = _b.Bits(48, 48, "Trap EL1 MRS reads of TRCVICTLR")
    TRCSTATR = _b.Bits(47, 47, "Trap EL1 MRS reads of TRCSTATR")
    TRCSSCSRn = _b.Bits(46, 46, "Trap EL1 MRS reads of TRCSSCSR<n>")
    TRCSEQSTR = _b.Bits(45, 45, "Trap EL1 MRS reads of TRCSEQSTR")
    TRCPRGCTLR = _b.Bits(44, 44, "Trap EL1 MRS reads of TRCPRGCTLR")
    TRCOSLSR = _b.Bits(43, 43, "Trap EL1 MRS reads of TRCOSLSR")
    TRCIMSPECn = _b.Bits(41, 41, "Trap EL1 MRS reads of TRCIMSPEC<n>")
    TRCID = _b.Bits(40, 40, "Trap EL1 MRS reads of TRCDEVARCH, TRCDEVID and TRCIDR<n>")
    TRCCNTVRn = _b.Bits(37, 37, "Trap EL1 MRS reads of TRCCNTVR<n>")
    TRCCLAIM = _b.Bits(36, 36, "Trap EL1 MRS reads of TRCCLAIMCLR and TRCCLAIMSET")
    TRCAUXCTLR = _b.Bits(35, 35, "Trap EL1 MRS reads of TRCAUXCTLR")
    TRCAUTHSTATUS = _b.Bits(34, 34, "Trap EL1 MRS reads of TRCAUTHSTATUS")
    TRC = _b.Bits(33, 33, "Trap EL1 MRS reads of the trace configuration registers without a bit of their own")
    PMSLATFR_EL1 = _b.Bits(32, 32, "Trap EL1 MRS reads of PMSLATFR_EL1")
    PMSIRR_EL1 = _b.Bits(31, 31, "Trap EL1 MRS reads of PMSIRR_EL1")
    PMSIDR_EL1 = _b.Bits(30, 30, "Trap EL1 MRS reads of PMSIDR_EL1")
    PMSICR_EL1 = _b.Bits(29, 29, "Trap EL1 MRS reads of PMSICR_EL1")
    PMSFCR_EL1 = _b.Bits(28, 28, "Trap EL1 MRS reads of PMSFCR_EL1")
    PMSEVFR_EL1 = _b.Bits(27, 27, "Trap EL1 MRS reads of PMSEVFR_EL1")
    PMSCR_EL1 = _b.Bits(26, 26, "Trap EL1 MRS reads of PMSCR_EL1")
    PMBSR_EL1 = _b.Bits(25, 25, "Trap EL1 MRS reads of PMBSR_EL1")
    PMBPTR_EL1 = _b.Bits(24, 24, "Trap EL1 MRS reads of PMBPTR_EL1")
    PMBLIMITR_EL1 = _b.Bits(23, 23, "Trap EL1 MRS reads of PMBLIMITR_EL1")
    PMMIR_EL1 = _b.Bits(22, 22, "Trap EL1 MRS reads of PMMIR_EL1")
    PMSELR_EL0 = _b.Bits(19, 19, "Trap EL0 and EL1 MRS reads of PMSELR_EL0")
    PMOVS = _b.Bits(18, 18, "Trap EL0 and EL1 MRS reads of PMOVSCLR_EL0 and PMOVSSET_EL0")
    PMINTEN = _b.Bits(17, 17, "Trap EL1 MRS reads of PMINTENCLR_EL1 and PMINTENSET_EL1")
    PMCNTEN = _b.Bits(16, 16, "Trap EL0 and EL1 MRS reads of PMCNTENCLR_EL0 and PMCNTENSET_EL0")
    PMCCNTR_EL0 = _b.Bits(15, 15, "Trap EL0 and EL1 MRS reads of PMCCNTR_EL0")
    PMCCFILTR_EL0 = _b.Bits(14, 14, "Trap EL0 and EL1 MRS reads of PMCCFILTR_EL0")
    PMEVTYPERn_EL0 = _b.Bits(13, 13, "Trap EL0 and EL1 MRS reads of PMEVTYPER<n>_EL0 and PMXEVTYPER_EL0")
    PMEVCNTRn_EL0 = _b.Bits(12, 12, "Trap EL0 and EL1 MRS reads of PMEVCNTR<n>_EL0 and PMXEVCNTR_EL0")
    OSDLR_EL1 = _b.Bits(11, 11, "Trap EL1 MRS reads of OSDLR_EL1")
    OSECCR_EL1 = _b.Bits(10, 10, "Trap EL1 MRS reads of OSECCR_EL1")
    OSLSR_EL1 = _b.Bits(9, 9, "Trap EL1 MRS reads of OSLSR_EL1")
    DBGPRCR_EL1 = _b.Bits(7, 7, "Trap EL1 MRS reads of DBGPRCR_EL1")
    DBGAUTHSTATUS_EL1 = _b.Bits(6, 6, "Trap EL1 MRS reads of DBGAUTHSTATUS_EL1")
    DBGCLAIM = _b.Bits(5, 5, "Trap EL1 MRS reads of DBGCLAIMCLR_EL1 and DBGCLAIMSET_EL1")
    MDSCR_EL1 = _b.Bits(4, 4, "Trap EL1 MRS reads of MDSCR_EL1")
    DBGWVRn_EL1 = _b.Bits(3, 3, "Trap EL1 MRS reads of DBGWVR<n>_EL1")
    DBGWCRn_EL1 = _b.Bits(2, 2, "Trap EL1 MRS reads of DBGWCR<n>_EL1")
    DBGBVRn_EL1 = _b.Bits(1, 1, "Trap EL1 MRS reads of DBGBVR<n>_EL1")
    DBGBCRn_EL1 = _b.Bits(0, 0, "Trap EL1 MRS reads of DBGBCR<n>_EL1")


class HDFGWTR_EL2(_b.RegisterValue):
    """Hypervisor Debug Fine-Grained Write Trap Register."""

    __slots__ = ()
    RES0 = 0x8c0889c440400240
    nPMSNEVFR_EL1 = _b.Bits(62, 62, "EL1 MSR writes of PMSNEVFR_EL1 are not trapped")
    nBRBDATA = _b.Bits(61, 61, "EL1 writes of BRBINFINJ_EL1, BRBSRCINJ_EL1, BRBTGTINJ_EL1 and BRBTS_EL1 are not trapped")
    nBRBCTL = _b.Bits(60, 60, "EL1 MSR writes of BRBCR_EL1 and BRBFCR_EL1 are not trapped")
    PMUSERENR_EL0 = _b.Bits(57, 57, "Trap EL1 MSR writes of PMUSERENR_EL0")
    TRBTRG_EL1 = _b.Bits(56, 56, "Trap EL1 MSR writes of TRBTRG_EL1")
    TRBSR_EL1 = _b.Bits(55, 55, "Trap EL1 MSR writes of TRBSR_EL1")
    TRBPTR_EL1 = _b.Bits(54, 54, "Trap EL1 MSR writes of TRBPTR_EL1")
    TRBMAR_EL1 = _b.Bits(53, 53, "Trap EL1 MSR writes of TRBMAR_EL1")
    TRBLIMITR_EL1 = _b.Bits(52, 52, "Trap EL1 MSR writes of TRBLIMITR_EL1")
    TRBBASER_EL1 = _b.Bits(50, 50, "Trap EL1 MSR writes of TRBBASER_EL1")
    TRFCR_EL1 = _b.Bits(49, 49, "Trap EL1 MSR writes of TRFCR_EL1")
    TRCVICTLR = _b.Bits(48, 48, "Trap EL1 MSR writes of TRCVICTLR")
    TRCSSCSRn = _b.Bits(46, 46, "Trap EL1 MSR writes of TRCSSCSR<n>")
    TRCSEQSTR = _b.Bits(45, 45, "Trap EL1 MSR writes of TRCSEQSTR")
    TRCPRGCTLR = _b.Bits(44, 44, "Trap EL1 MSR writes of TRCPRGCTLR")
    TRCOSLAR = _b.Bits(42, 42, "Trap EL1 MSR writes of TRCOSLAR")
    TRCIMSPECn = _b.Bits(41, 41, "Trap EL1 MSR writes of TRCIMSPEC<n>")
    TRCCNTVRn = _b.Bits(37, 37, "Trap EL1 MSR writes of TRCCNTVR<n>")
    TRCCLAIM = _b.Bits(36, 36, "Trap EL1 MSR writes of TRCCLAIMCLR and TRCCLAIMSET")
    TRCAUXCTLR = _b.Bits(35, 35, "Trap EL1 MSR writes of TRCAUXCTLR")
    TRC = _b.Bits(33, 33, "Trap EL1 MSR writes of the trace configuration registers without a bit of their own")
    PMSLATFR_EL1 = _b.Bits(32, 32, "Trap EL1 MSR writes of PMSLATFR_EL1")
    PMSIRR_EL1 = _b.Bits(31, 31, "Trap EL1 MSR writes of PMSIRR_EL1")
    PMSICR_EL1 = _b.Bits(29, 29, "Trap EL1 MSR writes of PMSICR_EL1")
    PMSFCR_EL1 = _b.Bits(28, 28, "Trap EL1 MSR writes of PMSFCR_EL1")
    PMSEVFR_EL1 = _b.Bits(27, 27, "Trap EL1 MSR writes of PMSEVFR_EL1")
    PMSCR_EL1 = _b.Bits(26, 26, "Trap EL1 MSR writes of PMSCR_EL1")
    PMBSR_EL1 = _b.Bits(25, 25, "Trap EL1 MSR writes of PMBSR_EL1")
    PMBPTR_EL1 = _b.Bits(24, 24, "Trap EL1 MSR writes of PMBPTR_EL1")
    PMBLIMITR_EL1 = _b.Bits(23, 23, "Trap EL1 MSR writes of PMBLIMITR_EL1")
    PMCR_EL0 = _b.Bits(21, 21, "Trap EL0 and EL1 MSR writes of PMCR_EL0")
    PMSWINC_EL0 = _b.Bits(20, 20, "Trap EL0 and EL1 MSR writes of PMSWINC_EL0")
    PMSELR_EL0 = _b.Bits(19, 19, "Trap EL0 and EL1 MSR writes of PMSELR_EL0")
    PMOVS = _b.Bits(18, 18, "Trap EL0 and EL1 MSR writes of PMOVSCLR_EL0 and PMOVSSET_EL0")
    PMINTEN = _b.Bits(17, 17, "Trap EL1 MSR writes of PMINTENCLR_EL1 and PMINTENSET_EL1")
    PMCNTEN = _b.Bits(16, 16, "Trap EL0 and EL1 MSR writes of PMCNTENCLR_EL0 and PMCNTENSET_EL0")
    PMCCNTR_EL0 = _b.Bits(15, 15, "Trap EL0 and EL1 MSR writes of PMCCNTR_EL0")
    PMCCFILTR_EL0 = _b.Bits(14, 14, "Trap EL0 and EL1 MSR writes of PMCCFILTR_EL0")
    PMEVTYPERn_EL0 = _b.Bits(13, 13, "Trap EL0 and EL1 MSR writes of PMEVTYPER<n>_EL0 and PMXEVTYPER_EL0")
    PMEVCNTRn_EL0 = _b.Bits(12, 12, "Trap EL0 and EL1 MSR writes of PMEVCNTR<n>_EL0 and PMXEVCNTR_EL0")
    OSDLR_EL1 = _b.Bits(11, 11, "Trap EL1 MSR writes of OSDLR_EL1")
    OSECCR_EL1 = _b.Bits(10, 10, "Trap EL1 MSR writes of OSECCR_EL1")
    OSLAR_EL1 = _b.Bits(8, 8, "Trap EL1 MSR writes of OSLAR_EL1")
    DBGPRCR_EL1 = _b.Bits(7, 7, "Trap EL1 MSR writes of DBGPRCR_EL1")
    DBGCLAIM = _b.Bits(5, 5, "Trap EL1 MSR writes of DBGCLAIMCLR_EL1 and DBGCLAIMSET_EL1")
    MDSCR_EL1 = _b.Bits(4, 4, "Trap EL1 MSR writes of MDSCR_EL1")
    DBGWVRn_EL1 = _b.Bits(3, 3, "Trap EL1 MSR writes of DBGWVR<n>_EL1")
    DBGWCRn_EL1 = _b.Bits(2, 2, "Trap EL1 MSR writes of DBGWCR<n>_EL1")
    DBGBVRn_EL1 = _b.Bits(1, 1, "Trap EL1 MSR writes of DBGBVR<n>_EL1")
    DBGBCRn_EL1 = _b.Bits(0, 0, "Trap EL1 MSR writes of DBGBCR<n>_EL1")


class HAFGRTR_EL2(_b.RegisterValue):
    """Hypervisor Activity Monitors Fine-Grained Read Trap Register."""

    __slots__ = ()
    RES0 = 0xfffc00000001ffe0
    AMEVTYPER115_EL0 = _b.Bits(49, 49, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER114_EL0 = _b.Bits(47, 47, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER113_EL0 = _b.Bits(45, 45, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER112_EL0 = _b.Bits(43, 43, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER111_EL0 = _b.Bits(41, 41, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER110_EL0 = _b.Bits(39, 39, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER19_EL0 = _b.Bits(37, 37, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER18_EL0 = _b.Bits(35, 35, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER17_EL0 = _b.Bits(33, 33, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER16_EL0 = _b.Bits(31, 31, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER15_EL0 = _b.Bits(29, 29, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER14_EL0 = _b.Bits(27, 27, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER13_EL0 = _b.Bits(25, 25, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER12_EL0 = _b.Bits(23, 23, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER11_EL0 = _b.Bits(21, 21, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVTYPER10_EL0 = _b.Bits(19, 19, "Trap EL0 and EL1 MRS reads of AMEVTYPER1<n>_EL0")
    AMEVCNTR115_EL0 = _b.Bits(48, 48, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR114_EL0 = _b.Bits(46, 46, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR113_EL0 = _b.Bits(44, 44, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR112_EL0 = _b.Bits(42, 42, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR111_EL0 = _b.Bits(40, 40, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR110_EL0 = _b.Bits(38, 38, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR19_EL0 = _b.Bits(36, 36, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR18_EL0 = _b.Bits(34, 34, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR17_EL0 = _b.Bits(32, 32, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR16_EL0 = _b.Bits(30, 30, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR15_EL0 = _b.Bits(28, 28, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR14_EL0 = _b.Bits(26, 26, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR13_EL0 = _b.Bits(24, 24, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR12_EL0 = _b.Bits(22, 22, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR11_EL0 = _b.Bits(20, 20, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMEVCNTR10_EL0 = _b.Bits(18, 18, "Trap EL0 and EL1 MRS reads of AMEVCNTR1<n>_EL0")
    AMCNTEN1 = _b.Bits(17, 17, "Trap EL0 and EL1 MRS reads of AMCNTENCLR1_EL0 and AMCNTENSET1_EL0")
    AMEVCNTR03_EL0 = _b.Bits(4, 4, "Trap EL0 and EL1 MRS reads of AMEVCNTR0<n>_EL0")
    AMEVCNTR02_EL0 = _b.Bits(3, 3, "Trap EL0 and EL1 MRS reads of AMEVCNTR0<n>_EL0")
    AMEVCNTR01_EL0 = _b.Bits(2, 2, "Trap EL0 and EL1 MRS reads of AMEVCNTR0<n>_EL0")
    AMEVCNTR00_EL0 = _b.Bits(1, 1, "Trap EL0 and EL1 MRS reads of AMEVCNTR0<n>_EL0")
    AMCNTEN0 = _b.Bits(0, 0, "Trap EL0 and EL1 MRS reads of AMCNTENCLR0_EL0 and AMCNTENSET0_EL0")


class HFGRTR2_EL2(_b.RegisterValue):
    """Hypervisor Fine-Grained Read Trap Register 2."""

    __slots__ = ()
    RES0 = 0xffffff0000000000
    ACTLR_EL1 = _b.Bits(39, 39, "Trap EL1 MRS reads of ACTLR_EL1")
    nLDSTT_EL1 = _b.Bits(38, 38, "EL1 MRS reads of LDSTT_EL1 are not trapped")
    nTPIDR3_EL1 = _b.Bits(37, 37, "EL1 MRS reads of TPIDR3_EL1 are not trapped")
    nTPIDR3_EL0 = _b.Bits(36, 36, "EL0 and EL1 MRS reads of TPIDR3_EL0 are not trapped")
    GCR_EL1 = _b.Bits(35, 35, "Trap EL1 MRS reads of GCR_EL1")
    RGSR_EL1 = _b.Bits(34, 34, "Trap EL1 MRS reads of RGSR_EL1")
    TFSR_EL1 = _b.Bits(33, 33, "Trap EL1 MRS reads of TFSR_EL1")
    nAFGDTn_EL1 = _b.Bits(32, 31, "Which EL1 MRS reads of AFGDTP<n>_EL1 and AFGDTU<n>_EL1 are not trapped")
    nTLBIDIDR_EL1 = _b.Bits(30, 30, "EL1 MRS reads of TLBIDIDR_EL1 are not trapped")
    nTPMIN0_EL0 = _b.Bits(29, 29, "EL0 and EL1 MRS reads of TPMIN0_EL0 are not trapped")
    nTPMIN1_EL0 = _b.Bits(28, 28, "EL0 and EL1 MRS reads of TPMIN1_EL0 are not trapped")
    nTPMIN0_EL1 = _b.Bits(27, 27, "EL1 MRS reads of TPMIN0_EL1 are not trapped")
    nTPMIN1_EL1 = _b.Bits(26, 26, "EL1 MRS reads of TPMIN1_EL1 are not trapped")
    nDPOTBR0_EL1 = _b.Bits(25, 25, "EL1 MRS reads of DPOTBR0_EL1 are not trapped")
    nDPOTBR1_EL1 = _b.Bits(24, 24, "EL1 MRS reads of DPOTBR1_EL1 are not trapped")
    nIRTBRU_EL1 = _b.Bits(23, 23, "EL1 MRS reads of IRTBRU_EL1 are not trapped")
    nIRTBRP_EL1 = _b.Bits(22, 22, "EL1 MRS reads of IRTBRP_EL1 are not trapped")
    nTTTBRU_EL1 = _b.Bits(21, 21, "EL1 MRS reads of TTTBRU_EL1 are not trapped")
    nTTTBRP_EL1 = _b.Bits(20, 20, "EL1 MRS reads of TTTBRP_EL1 are not trapped")
    nFGDTn_EL1 = _b.Bits(19, 18, "Which EL1 MRS reads of FGDTP<n>_EL1 and FGDTU<n>_EL1 are not trapped")
    nSTINDEX_EL1 = _b.Bits(17, 17, "EL1 MRS reads of STINDEX_EL1 are not trapped")
    nTINDEX_EL1 = _b.Bits(16, 16, "EL1 MRS reads of TINDEX_EL1 are not trapped")
    nTINDEX_EL0 = _b.Bits(15, 15, "EL0 and EL1 MRS reads of TINDEX_EL0 are not trapped")
    nACTLRALIAS_EL1 = _b.Bits(14, 14, "EL1 MRS reads of ACTLRALIAS_EL1 are not trapped")
    nACTLRMASK_EL1 = _b.Bits(13, 13, "EL1 MRS reads of ACTLRMASK_EL1 are not trapped")
    nTCR2ALIAS_EL1 = _b.Bits(12, 12, "EL1 MRS reads of TCR2ALIAS_EL1 are not trapped")
    nTCRALIAS_EL1 = _b.Bits(11, 11, "EL1 MRS reads of TCRALIAS_EL1 are not trapped")
    nSCTLR2ALIAS_EL1 = _b.Bits(10, 10, "EL1 MRS reads of SCTLR2ALIAS_EL1 are not trapped")
    nSCTLRALIAS_EL1 = _b.Bits(9, 9, "EL1 MRS reads of SCTLRALIAS_EL1 are not trapped")
    nCPACRALIAS_EL1 = _b.Bits(8, 8, "EL1 MRS reads of CPACRALIAS_EL1 are not trapped")
    nTCR2MASK_EL1 = _b.Bits(7, 7, "EL1 MRS reads of TCR2MASK_EL1 are not trapped")
    nTCRMASK_EL1 = _b.Bits(6, 6, "EL1 MRS reads of TCRMASK_EL1 are not trapped")
    nSCTLR2MASK_EL1 = _b.Bits(5, 5, "EL1 MRS reads of SCTLR2MASK_EL1 are not trapped")
    nSCTLRMASK_EL1 = _b.Bits(4, 4, "EL1 MRS reads of SCTLRMASK_EL1 are not trapped")
    nCPACRMASK_EL1 = _b.Bits(3, 3, "EL1 MRS reads of CPACRMASK_EL1 are not trapped")
    nRCWSMASK_EL1 = _b.Bits(2, 2, "EL1 MRS and MRRS reads of RCWSMASK_EL1 are not trapped")
    nERXGSR_EL1 = _b.Bits(1, 1, "EL1 MRS reads of ERXGSR_EL1 are not trapped")
    nPFAR_EL1 = _b.Bits(0, 0, "EL1 MRS reads of PFAR_EL1 are not trapped")


class HFGWTR2_EL2(_b.RegisterValue):
    """Hypervisor Fine-Grained Write Trap Register 2."""

    __slots__ = ()
    RES0 = 0xffffff0040000002
    ACTLR_EL1 = _b.Bits(39, 39, "Trap EL1 MSR writes of ACTLR_EL1")
    nLDSTT_EL1 = _b.Bits(38, 38, "EL1 MSR writes of LDSTT_EL1 are not trapped")
    nTPIDR3_EL1 = _b.Bits(37, 37, "EL1 MSR writes of TPIDR3_EL1 are not trapped")
    nTPIDR3_EL0 = _b.Bits(36, 36, "EL0 and EL1 MSR writes of TPIDR3_EL0 are not trapped")
    GCR_EL1 = _b.Bits(35, 35, "Trap EL1 MSR writes of GCR_EL1")
    RGSR_EL1 = _b.Bits(34, 34, "Trap EL1 MSR writes of RGSR_EL1")
    TFSR_EL1 = _b.Bits(33, 33, "Trap EL1 MSR writes of TFSR_EL1")
    nAFGDTn_EL1 = _b.Bits(32, 31, "Which EL1 MSR writes of AFGDTP<n>_EL1 and AFGDTU<n>_EL1 are not trapped")
    nTPMIN0_EL0 = _b.Bits(29, 29, "EL0 and EL1 MSR writes of TPMIN0_EL0 are not trapped")
    nTPMIN1_EL0 = _b.Bits(28, 28, "EL0 and EL1 MSR writes of TPMIN1_EL0 are not trapped")
    nTPMIN0_EL1 = _b.Bits(27, 27, "EL1 MSR writes of TPMIN0_EL1 are not trapped")
    nTPMIN1_EL1 = _b.Bits(26, 26, "EL1 MSR writes of TPMIN1_EL1 are not trapped")
    nDPOTBR0_EL1 = _b.Bits(25, 25, "EL1 MSR writes of DPOTBR0_EL1 are not trapped")
    nDPOTBR1_EL1 = _b.Bits(24, 24, "EL1 MSR writes of DPOTBR1_EL1 are not trapped")
    nIRTBRU_EL1 = _b.Bits(23, 23, "EL1 MSR writes of IRTBRU_EL1 are not trapped")
    nIRTBRP_EL1 = _b.Bits(22, 22, "EL1 MSR writes of IRTBRP_EL1 are not trapped")
    nTTTBRU_EL1 = _b.Bits(21, 21, "EL1 MSR writes of TTTBRU_EL1 are not trapped")
    nTTTBRP_EL1 = _b.Bits(20, 20, "EL1 MSR writes of TTTBRP_EL1 are not trapped")
    nFGDTn_EL1 = _b.Bits(19, 18, "Which EL1 MSR writes of FGDTP<n>_EL1 and FGDTU<n>_EL1 are not trapped")
    nSTINDEX_EL1 = _b.Bits(17, 17, "EL1 MSR writes of STINDEX_EL1 are not trapped")
    nTINDEX_EL1 = _b.Bits(16, 16, "EL1 MSR writes of TINDEX_EL1 are not trapped")
    nTINDEX_EL0 = _b.Bits(15, 15, "EL0 and EL1 MSR writes of TINDEX_EL0 are not trapped")
    nACTLRALIAS_EL1 = _b.Bits(14, 14, "EL1 MSR writes of ACTLRALIAS_EL1 are not trapped")
    nACTLRMASK_EL1 = _b.Bits(13, 13, "EL1 MSR writes of ACTLRMASK_EL1 are not trapped")
    nTCR2ALIAS_EL1 = _b.Bits(12, 12, "EL1 MSR writes of TCR2ALIAS_EL1 are not trapped")
    nTCRALIAS_EL1 = _b.Bits(11, 11, "EL1 MSR writes of TCRALIAS_EL1 are not trapped")
    nSCTLR2ALIAS_EL1 = _b.Bits(10, 10, "EL1 MSR writes of SCTLR2ALIAS_EL1 are not trapped")
    nSCTLRALIAS_EL1 = _b.Bits(9, 9, "EL1 MSR writes of SCTLRALIAS_EL1 are not trapped")
    nCPACRALIAS_EL1 = _b.Bits(8, 8, "EL1 MSR writes of CPACRALIAS_EL1 are not trapped")
    nTCR2MASK_EL1 = _b.Bits(7, 7, "EL1 MSR writes of TCR2MASK_EL1 are not trapped")
    nTCRMASK_EL1 = _b.Bits(6, 6, "EL1 MSR writes of TCRMASK_EL1 are not trapped")
    nSCTLR2MASK_EL1 = _b.Bits(5, 5, "EL1 MSR writes of SCTLR2MASK_EL1 are not trapped")
    nSCTLRMASK_EL1 = _b.Bits(4, 4, "EL1 MSR writes of SCTLRMASK_EL1 are not trapped")
    nCPACRMASK_EL1 = _b.Bits(3, 3, "EL1 MSR writes of CPACRMASK_EL1 are not trapped")
    nRCWSMASK_EL1 = _b.Bits(2, 2, "EL1 MSR and MSRR writes of RCWSMASK_EL1 are not trapped")
    nPFAR_EL1 = _b.Bits(0, 0, "EL1 MSR writes of PFAR_EL1 are not trapped")


class HFGITR2_EL2(_b.RegisterValue):
    """Hypervisor Fine-Grained Instruction Trap Register 2."""

    __slots__ = ()
    RES0 = 0xffffffffffff8000
    DCGBVA = _b.Bits(14, 14, "Trap DC GBVA")
    PLBIPERMAE1 = _b.Bits(13, 13, "Trap EL1 PLBI PERMAE1")
    PLBIPERMAE1IS = _b.Bits(12, 12, "Trap EL1 PLBI PERMAE1IS")
    PLBIPERMAE1OS = _b.Bits(11, 11, "Trap EL1 PLBI PERMAE1OS")
    PLBIVMALLE1 = _b.Bits(10, 10, "Trap EL1 PLBI VMALLE1")
    PLBIASIDE1 = _b.Bits(9, 9, "Trap EL1 PLBI ASIDE1")
    PLBIPERME1 = _b.Bits(8, 8, "Trap EL1 PLBI PERME1")
    PLBIVMALLE1IS = _b.Bits(7, 7, "Trap EL1 PLBI VMALLE1IS")
    PLBIASIDE1IS = _b.Bits(6, 6, "Trap EL1 PLBI ASIDE1IS")
    PLBIPERME1IS = _b.Bits(5, 5, "Trap EL1 PLBI PERME1IS")
    PLBIVMALLE1OS = _b.Bits(4, 4, "Trap EL1 PLBI VMALLE1OS")
    PLBIASIDE1OS = _b.Bits(3, 3, "Trap EL1 PLBI ASIDE1OS")
    PLBIPERME1OS = _b.Bits(2, 2, "Trap EL1 PLBI PERME1OS")
    nDCCIVAPS = _b.Bits(1, 1, "EL1 DC CIVAPS and CIGDVAPS are not trapped")
    TSBCSYNC = _b.Bits(0, 0, "Trap EL0 and EL1 TSB CSYNC")


class HDFGRTR2_EL2(_b.RegisterValue):
    """Hypervisor Debug Fine-Grained Read Trap Register 2."""

    __slots__ = ()
    RES0 = 0xfffffffffe200000
    nPMBMAR_EL1 = _b.Bits(24, 24, "EL1 MRS reads of PMBMAR_EL1 are not trapped")
    nMDSTEPOP_EL1 = _b.Bits(23, 23, "EL1 MRS reads of MDSTEPOP_EL1 are not trapped")
    nTRBMPAM_EL1 = _b.Bits(22, 22, "EL1 MRS reads of TRBMPAM_EL1 are not trapped")
    nTRCITECR_EL1 = _b.Bits(20, 20, "EL1 MRS reads of TRCITECR_EL1 are not trapped")
    nPMSDSFR_EL1 = _b.Bits(19, 19, "EL1 MRS reads of PMSDSFR_EL1 are not trapped")
    nSPMDEVAFF_EL1 = _b.Bits(18, 18, "EL1 MRS reads of SPMDEVAFF_EL1 are not trapped")
    nSPMID = _b.Bits(17, 17, "EL1 reads of SPMCFGR_EL1, SPMCGCR<n>_EL1, SPMDEVARCH_EL1 and SPMIIDR_EL1 are not trapped")
    nSPMSCR_EL1 = _b.Bits(16, 16, "EL1 MRS reads of SPMSCR_EL1 are not trapped")
    nSPMACCESSR_EL1 = _b.Bits(15, 15, "EL1 MRS reads of SPMACCESSR_EL1 are not trapped")
    nSPMCR_EL0 = _b.Bits(14, 14, "EL0 and EL1 MRS reads of SPMCR_EL0 are not trapped")
    nSPMOVS = _b.Bits(13, 13, "EL0 and EL1 MRS reads of SPMOVSCLR_EL0 and SPMOVSSET_EL0 are not trapped")
    nSPMINTEN = _b.Bits(12, 12, "EL1 MRS reads of SPMINTENCLR_EL1 and SPMINTENSET_EL1 are not trapped")
    nSPMCNTEN = _b.Bits(11, 11, "EL0 and EL1 MRS reads of SPMCNTENCLR_EL0 and SPMCNTENSET_EL0 are not trapped")
    nSPMSELR_EL0 = _b.Bits(10, 10, "EL0 and EL1 MRS reads of SPMSELR_EL0 are not trapped")
    nSPMEVTYPERn_EL0 = _b.Bits(9, 9, "EL0 and EL1 MRS reads of SPMEVTYPER<n>_EL0 and the SPMEVFILT*<n>_EL0 are not trapped")
    nSPMEVCNTRn_EL0 = _b.Bits(8, 8, "EL0 and EL1 MRS reads of SPMEVCNTR<n>_EL0 are not trapped")
    nPMSSCR_EL1 = _b.Bits(7, 7, "EL1 MRS reads of PMSSCR_EL1 are not trapped")
    nPMSSDATA = _b.Bits(6, 6, "EL1 MRS reads of PMCCNTSVR_EL1, PMICNTSVR_EL1 and PMEVCNTSVR<n>_EL1 are not trapped")
    nMDSELR_EL1 = _b.Bits(5, 5, "EL1 MRS reads of MDSELR_EL1 are not trapped")
    nPMUACR_EL1 = _b.Bits(4, 4, "EL1 MRS reads of PMUACR_EL1 are not trapped")
    nPMICFILTR_EL0 = _b.Bits(3, 3, "EL0 and EL1 MRS reads of PMICFILTR_EL0 are not trapped")
    nPMICNTR_EL0 = _b.Bits(2, 2, "EL0 and EL1 MRS reads of PMICNTR_EL0 are not trapped")
    nPMIAR_EL1 = _b.Bits(1, 1, "EL1 MRS reads of PMIAR_EL1 are not trapped")
    nPMECR_EL1 = _b.Bits(0, 0, "EL1 MRS reads of PMECR_EL1 are not trapped")


class HDFGWTR2_EL2(_b.RegisterValue):
    """Hypervisor Debug Fine-Grained Write Trap Register 2."""

    __slots__ = ()
    RES0 = 0xfffffffffe060040
    nPMBMAR_EL1 = _b.Bits(24, 24, "EL1 MSR writes of PMBMAR_EL1 are not trapped")
    nMDSTEPOP_EL1 = _b.Bits(23, 23, "EL1 MSR writes of MDSTEPOP_EL1 are not trapped")
    nTRBMPAM_EL1 = _b.Bits(22, 22, "EL1 MSR writes of TRBMPAM_EL1 are not trapped")
    nPMZR_EL0 = _b.Bits(21, 21, "EL0 and EL1 MSR writes of PMZR_EL0 are not trapped")
    nTRCITECR_EL1 = _b.Bits(20, 20, "EL1 MSR writes of TRCITECR_EL1 are not trapped")
    nPMSDSFR_EL1 = _b.Bits(19, 19, "EL1 MSR writes of PMSDSFR_EL1 are not trapped")
    nSPMSCR_EL1 = _b.Bits(16, 16, "EL1 MSR writes of SPMSCR_EL1 are not trapped")
    nSPMACCESSR_EL1 = _b.Bits(15, 15, "EL1 MSR writes of SPMACCESSR_EL1 are not trapped")
    nSPMCR_EL0 = _b.Bits(14, 14, "EL0 and EL1 MSR writes of SPMCR_EL0 are not trapped")
    nSPMOVS = _b.Bits(13, 13, "EL0 and EL1 MSR writes of SPMOVSCLR_EL0 and SPMOVSSET_EL0 are not trapped")
    nSPMINTEN = _b.Bits(12, 12, "EL1 MSR writes of SPMINTENCLR_EL1 and SPMINTENSET_EL1 are not trapped")
    nSPMCNTEN = _b.Bits(11, 11, "EL0 and EL1 MSR writes of SPMCNTENCLR_EL0 and SPMCNTENSET_EL0 are not trapped")
    nSPMSELR_EL0 = _b.Bits(10, 10, "EL0 and EL1 MSR writes of SPMSELR_EL0 are not trapped")
    nSPMEVTYPERn_EL0 = _b.Bits(9, 9, "EL0 and EL1 MSR writes of SPMEVTYPER<n>_EL0 and the SPMEVFILT*<n>_EL0 are not trapped")
    nSPMEVCNTRn_EL0 = _b.Bits(8, 8, "EL0 and EL1 MSR writes of SPMEVCNTR<n>_EL0 and SPMZR_EL0 are not trapped")
    nPMSSCR_EL1 = _b.Bits(7, 7, "EL1 MSR writes of PMSSCR_EL1 are not trapped")
    nMDSELR_EL1 = _b.Bits(5, 5, "EL1 MSR writes of MDSELR_EL1 are not trapped")
    nPMUACR_EL1 = _b.Bits(4, 4, "EL1 MSR writes of PMUACR_EL1 are not trapped")
    nPMICFILTR_EL0 = _b.Bits(3, 3, "EL0 and EL1 MSR writes of PMICFILTR_EL0 are not trapped")
    nPMICNTR_EL0 = _b.Bits(2, 2, "EL0 and EL1 MSR writes of PMICNTR_EL0 are not trapped")
    nPMIAR_EL1 = _b.Bits(1, 1, "EL1 MSR writes of PMIAR_EL1 are not trapped")
    nPMECR_EL1 = _b.Bits(0, 0, "EL1 MSR writes of PMECR_EL1 are not trapped")


class SCTLR_EL2_TCF(_b.FieldValues):
    """Effect of Tag Check Faults at EL2."""

    NONE = 0  # No effect on the PE
    SYNC = 1  # Synchronous exception
    ASYNC = 2  # Accumulated asynchronously
    ASYMM = 3  # Synchronous exception on reads, accumulated asynchronously on writes


class SCTLR_EL2_TCF0(_b.FieldValues):
    """Effect of Tag Check Faults at EL0."""

    NONE = 0  # No effect on the PE
    SYNC = 1  # Synchronous exception
    ASYNC = 2  # Accumulated asynchronously
    ASYMM = 3  # Synchronous exception on reads, accumulated asynchronously on writes


class SCTLR_EL2(_b.RegisterValue):
    """System Control Register (EL2)."""

    __slots__ = ()
    RES0 = 0x3c000000020000
    TIDCP = _b.Bits(63, 63, "Trap EL0 accesses to encodings reserved for IMPLEMENTATION DEFINED functionality")
    SPINTMASK = _b.Bits(62, 62, "With NMI, PSTATE.SP masks interrupts at EL2")
    NMI = _b.Bits(61, 61, "Superpriority of interrupts and the PSTATE.ALLINT mask are enabled at EL2")
    EnTP2 = _b.Bits(60, 60, "EL0 accesses to TPIDR2_EL0 are not trapped")
    TCSO = _b.Bits(59, 59, "Only stores are Tag Checked at EL2")
    TCSO0 = _b.Bits(58, 58, "Only stores are Tag Checked at EL0")
    EPAN = _b.Bits(57, 57, "PAN also covers pages that EL0 can only execute")
    EnALS = _b.Bits(56, 56, "EL0 LD64B and ST64B are not trapped")
    EnAS0 = _b.Bits(55, 55, "EL0 ST64BV0 is not trapped")
    EnASR = _b.Bits(54, 54, "EL0 ST64BV is not trapped")
    TWEDEL = _b.Bits(49, 46, "Minimum delay of a trap of WFE by nTWE, as 2^(TWEDEL + 8) cycles")
    TWEDEn = _b.Bits(45, 45, "Traps of WFE by nTWE are delayed by TWEDEL")
    DSSBS = _b.Bits(44, 44, "PSTATE.SSBS on exception entry to EL2")
    ATA = _b.Bits(43, 43, "Access to Allocation Tags at EL2")
    ATA0 = _b.Bits(42, 42, "Access to Allocation Tags at EL0")
    TCF = _b.Enumerated(41, 40, "Effect of Tag Check Faults at EL2", SCTLR_EL2_TCF)
    TCF0 = _b.Enumerated(39, 38, "Effect of Tag Check Faults at EL0", SCTLR_EL2_TCF0)
    ITFSB = _b.Bits(37, 37, "Entry to EL2 synchronizes asynchronously accumulated Tag Check Faults")
    BT = _b.Bits(36, 36, "PACIASP and PACIBSP at EL2 take only the branch types of BTI c")
    BT0 = _b.Bits(35, 35, "PACIASP and PACIBSP at EL0 take only the branch types of BTI c")
    EnFPM = _b.Bits(34, 34, "EL0 accesses to FPMR are not trapped")
    MSCEn = _b.Bits(33, 33, "Memory Copy and Memory Set instructions are not UNDEFINED at EL0")
    CMOW = _b.Bits(32, 32, "EL0 IC, and DC clean and invalidate, by VA need stage 1 write permission")
    EnIA = _b.Bits(31, 31, "Pointer authentication of instruction addresses with key A is enabled")
    EnIB = _b.Bits(30, 30, "Pointer authentication of instruction addresses with key B is enabled")
    LSMAOE = _b.Bits(29, 29, "AArch32 load and store multiple at EL0 are ordered and interruptible as in Armv8.0")
    nTLSMD = _b.Bits(28, 28, "AArch32 load and store multiple to Device memory at EL0 are not trapped")
    EnDA = _b.Bits(27, 27, "Pointer authentication of data addresses with key A is enabled")
    UCI = _b.Bits(26, 26, "EL0 cache maintenance by VA is not trapped")
    EE = _b.Bits(25, 25, "Data accesses at EL2, and the walks EL2 controls, are big-endian")
    E0E = _b.Bits(24, 24, "Data accesses at EL0 are big-endian")
    SPAN = _b.Bits(23, 23, "Exceptions taken to EL2 leave PSTATE.PAN unchanged; 0: set it")
    EIS = _b.Bits(22, 22, "Exception entry to EL2 is a context synchronization event")
    IESB = _b.Bits(21, 21, "Implicit error synchronization at entry to and exit from EL2")
    TSCXT = _b.Bits(20, 20, "Trap EL0 accesses to SCXTNUM_EL0")
    WXN = _b.Bits(19, 19, "Writable memory is not executable")
    nTWE = _b.Bits(18, 18, "WFE and WFET at EL0 are not trapped")
    nTWI = _b.Bits(16, 16, "WFI and WFIT at EL0 are not trapped")
    UCT = _b.Bits(15, 15, "EL0 accesses to CTR_EL0 are not trapped")
    DZE = _b.Bits(14, 14, "EL0 DC ZVA, GVA and GZVA are not trapped")
    EnDB = _b.Bits(13, 13, "Pointer authentication of data addresses with key B is enabled")
    I = _b.Bits(12, 12, "Instruction accesses can be cacheable")
    EOS = _b.Bits(11, 11, "Exception return from EL2 is a context synchronization event")
    EnRCTX = _b.Bits(10, 10, "EL0 CFP, DVP, CPP and COSP RCTX are not trapped")
    UMA = _b.Bits(9, 9, "EL0 accesses to PSTATE.DAIF are not trapped (Arm's data of 2026; RES0 before)")
    SED = _b.Bits(8, 8, "SETEND is UNDEFINED at EL0")
    ITD = _b.Bits(7, 7, "Some uses of IT are UNDEFINED at EL0")
    nAA = _b.Bits(6, 6, "LDAR, STLR and the like that cross 16 bytes give no Alignment fault")
    CP15BEN = _b.Bits(5, 5, "CP15 barrier instructions are enabled at EL0")
    SA0 = _b.Bits(4, 4, "SP alignment is checked at EL0")
    SA = _b.Bits(3, 3, "SP alignment is checked at EL2")
    C = _b.Bits(2, 2, "Data accesses can be cacheable")
    A = _b.Bits(1, 1, "Alignment of data accesses is checked")
    M = _b.Bits(0, 0, "EL2 or EL2&0 stage 1 address translation is enabled")


class SCTLR2_EL2(_b.RegisterValue):
    """System Control Register (EL2)."""

    __slots__ = ()
    RES0 = 0xffffffffe8042001
    EnTP3 = _b.Bits(28, 28, "Only named in Arm's register data of 2026; not described in the sources used")
    TLBOSNIS = _b.Bits(26, 26, "Only named in Arm's register data of 2026; not described in the sources used")
    FDIT = _b.Bits(25, 25, "Only named in Arm's register data of 2026; not described in the sources used")
    BTD = _b.Bits(24, 24, "Only named in Arm's register data of 2026; not described in the sources used")
    BTD0 = _b.Bits(23, 23, "Only named in Arm's register data of 2026; not described in the sources used")
    EnIA2 = _b.Bits(22, 22, "Only named in Arm's register data of 2026; not described in the sources used")
    EnIB2 = _b.Bits(21, 21, "Only named in Arm's register data of 2026; not described in the sources used")
    EnDA2 = _b.Bits(20, 20, "Only named in Arm's register data of 2026; not described in the sources used")
    EnDB2 = _b.Bits(19, 19, "Only named in Arm's register data of 2026; not described in the sources used")
    VT = _b.Bits(17, 17, "Only named in Arm's register data of 2026; not described in the sources used")
    TEOS = _b.Bits(16, 16, "Only named in Arm's register data of 2026; not described in the sources used")
    TEIS = _b.Bits(15, 15, "Only named in Arm's register data of 2026; not described in the sources used")
    DTZ = _b.Bits(14, 14, "Only named in Arm's register data of 2026; not described in the sources used")
    CPTM0 = _b.Bits(12, 12, "Pointer arithmetic for multiplication is checked at EL0")
    CPTM = _b.Bits(11, 11, "Pointer arithmetic for multiplication is checked at EL2")
    CPTA0 = _b.Bits(10, 10, "Pointer arithmetic for addition is checked at EL0")
    CPTA = _b.Bits(9, 9, "Pointer arithmetic for addition is checked at EL2")
    EnPACM0 = _b.Bits(8, 8, "PACM has effect at EL0")
    EnPACM = _b.Bits(7, 7, "PACM has effect at EL2")
    EnIDCP128 = _b.Bits(6, 6, "EL0 accesses to 128-bit IMPLEMENTATION DEFINED registers are not trapped")
    EASE = _b.Bits(5, 5, "Synchronous External aborts taken to EL2 use the SError vector")
    EnANERR = _b.Bits(4, 4, "External aborts on Normal memory reads may be asynchronous")
    EnADERR = _b.Bits(3, 3, "External aborts on Device memory reads may be asynchronous")
    NMEA = _b.Bits(2, 2, "SErrors at EL2 are not masked by PSTATE.A")
    EMEC = _b.Bits(1, 1, "Memory encryption contexts: Realm accesses have a MECID")

# ACTLR_EL2 has no class: no fields; all bits are IMPDEF


class ZCR_EL2(_b.RegisterValue):
    """SVE Control Register (EL2)."""

    __slots__ = ()
    RES0 = 0xfffffffffffffe00
    LEN = _b.Bits(3, 0, "Requested SVE vector length at EL2, in 128 bits, minus one")


class TTBR0_EL2_E2H_D128(_b.FieldsetValue):
    """EL2 Host, 128-bit descriptors: low half of the register."""

    # Where HCR_EL2.E2H is 1 and TCR2_EL2.D128 is 1.
    __slots__ = ()
    RES0 = 0x18
    ASID = _b.Bits(63, 48, "ASID of the table")
    BADDR = _b.Bits(47, 5, "Base address of the stage 1 table of the lower range, bits 47:5")
    SKL = _b.Bits(2, 1, "Number of levels skipped from the regular start level")


class TTBR0_EL2_E2H(_b.FieldsetValue):
    """EL2 Host, 64-bit descriptors."""

    # Where HCR_EL2.E2H is 1 and TCR2_EL2.D128 is 0.
    __slots__ = ()
    ASID = _b.Bits(63, 48, "ASID of the table")
    BADDR = _b.Bits(47, 1, "Base address of the stage 1 table of the lower range, bits 47:1")


class TTBR0_EL2_no_E2H(_b.FieldsetValue):
    """Not EL2 Host."""

    # Where HCR_EL2.E2H is 0.
    __slots__ = ()
    RES0 = 0xffff000000000000
    BADDR = _b.Bits(47, 1, "Base address of the EL2 stage 1 table, bits 47:1")


class TTBR0_EL2(_b.RegisterValue):
    """Translation Table Base Register 0 (EL2)."""

    __slots__ = ()
    CnP = _b.Bits(0, 0, "Common not Private: the tables are shared in the Inner Shareable domain")
    E2H_D128 = _b.Fieldset(TTBR0_EL2_E2H_D128, "EL2 Host, 128-bit descriptors: low half of the register", None)
    E2H = _b.Fieldset(TTBR0_EL2_E2H, "EL2 Host, 64-bit descriptors", None)
    no_E2H = _b.Fieldset(TTBR0_EL2_no_E2H, "Not EL2 Host", None)


class TTBR1_EL2_D128(_b.FieldsetValue):
    """128-bit descriptors: low half of the register."""

    # Where TCR2_EL2.D128 is 1.
    __slots__ = ()
    RES0 = 0x18
    BADDR = _b.Bits(47, 5, "Base address of the EL2&0 stage 1 table of the upper range, bits 47:5")
    SKL = _b.Bits(2, 1, "Number of levels skipped from the regular start level")


class TTBR1_EL2_no_D128(_b.FieldsetValue):
    """64-bit descriptors."""

    # Where TCR2_EL2.D128 is 0.
    __slots__ = ()
    BADDR = _b.Bits(47, 1, "Base address of the EL2&0 stage 1 table of the upper range, bits 47:1")


class TTBR1_EL2(_b.RegisterValue):
    """Translation Table Base Register 1 (EL2)."""

    __slots__ = ()
    ASID = _b.Bits(63, 48, "ASID of the table")
    CnP = _b.Bits(0, 0, "Common not Private: the tables are shared in the Inner Shareable domain")
    D128 = _b.Fieldset(TTBR1_EL2_D128, "128-bit descriptors: low half of the register", None)
    no_D128 = _b.Fieldset(TTBR1_EL2_no_D128, "64-bit descriptors", None)


class TCR_EL2_TG0(_b.FieldValues):
    """Granule size of TTBR0_EL2 translations."""

    KB4 = 0  # 4 KB
    KB64 = 1  # 64 KB
    KB16 = 2  # 16 KB


class TCR_EL2_SH0(_b.FieldValues):
    """Shareability of walks of the TTBR0_EL2 tables."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class TCR_EL2_ORGN0(_b.FieldValues):
    """Outer cacheability of walks of the TTBR0_EL2 tables."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Read-Allocate, Write-Allocate
    WT = 2  # Write-Through, Read-Allocate, no Write-Allocate
    WBnWA = 3  # Write-Back, Read-Allocate, no Write-Allocate


class TCR_EL2_IRGN0(_b.FieldValues):
    """Inner cacheability of walks of the TTBR0_EL2 tables."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Read-Allocate, Write-Allocate
    WT = 2  # Write-Through, Read-Allocate, no Write-Allocate
    WBnWA = 3  # Write-Back, Read-Allocate, no Write-Allocate


class TCR_EL2_E2H_IPS(_b.FieldValues):
    """Intermediate physical address size."""

    BITS_32 = 0  # 32 bits, 4 GB
    BITS_36 = 1  # 36 bits, 64 GB
    BITS_40 = 2  # 40 bits, 1 TB
    BITS_42 = 3  # 42 bits, 4 TB
    BITS_44 = 4  # 44 bits, 16 TB
    BITS_48 = 5  # 48 bits, 256 TB
    BITS_52 = 6  # 52 bits, 4 PB
    BITS_56 = 7  # 56 bits, 64 PB


class TCR_EL2_E2H_TG1(_b.FieldValues):
    """Granule size of TTBR1_EL2 translations."""

    KB16 = 1  # 16 KB
    KB4 = 2  # 4 KB
    KB64 = 3  # 64 KB


class TCR_EL2_E2H_SH1(_b.FieldValues):
    """Shareability of walks of the TTBR1_EL2 tables."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class TCR_EL2_E2H_ORGN1(_b.FieldValues):
    """Outer cacheability of walks of the TTBR1_EL2 tables."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Read-Allocate, Write-Allocate
    WT = 2  # Write-Through, Read-Allocate, no Write-Allocate
    WBnWA = 3  # Write-Back, Read-Allocate, no Write-Allocate


class TCR_EL2_E2H_IRGN1(_b.FieldValues):
    """Inner cacheability of walks of the TTBR1_EL2 tables."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Read-Allocate, Write-Allocate
    WT = 2  # Write-Through, Read-Allocate, no Write-Allocate
    WBnWA = 3  # Write-Back, Read-Allocate, no Write-Allocate


class TCR_EL2_no_E2H_PS(_b.FieldValues):
    """Physical address size."""

    BITS_32 = 0  # 32 bits, 4 GB
    BITS_36 = 1  # 36 bits, 64 GB
    BITS_40 = 2  # 40 bits, 1 TB
    BITS_42 = 3  # 42 bits, 4 TB
    BITS_44 = 4  # 44 bits, 16 TB
    BITS_48 = 5  # 48 bits, 256 TB
    BITS_52 = 6  # 52 bits, 4 PB


class TCR_EL2_E2H(_b.FieldsetValue):
    """EL2 Host: the layout of TCR_EL1."""

    # Where HCR_EL2.E2H is 1.
    __slots__ = ()
    RES0 = 0xc000000800000040
    MTX1 = _b.Bits(61, 61, "Extended memory tag checking of upper range addresses")
    MTX0 = _b.Bits(60, 60, "Extended memory tag checking of lower range addresses")
    DS = _b.Bits(59, 59, "52-bit addresses with the 4 KB and 16 KB granules")
    TCMA1 = _b.Bits(58, 58, "Accesses with address bits 59:55 all ones are Unchecked")
    TCMA0 = _b.Bits(57, 57, "Accesses with address bits 59:55 all zero are Unchecked")
    E0PD1 = _b.Bits(56, 56, "EL0 accesses to the upper range fault without a walk")
    E0PD0 = _b.Bits(55, 55, "EL0 accesses to the lower range fault without a walk")
    NFD1 = _b.Bits(54, 54, "Non-fault unprivileged accesses to the upper range fail on a TLB miss")
    NFD0 = _b.Bits(53, 53, "Non-fault unprivileged accesses to the lower range fail on a TLB miss")
    TBID1 = _b.Bits(52, 52, "TBI1 is for data addresses only")
    TBID0 = _b.Bits(51, 51, "TBI0 is for data addresses only")
    HWU162 = _b.Bits(50, 50, "Hardware may use bit n of upper range page and block descriptors")
    HWU161 = _b.Bits(49, 49, "Hardware may use bit n of upper range page and block descriptors")
    HWU160 = _b.Bits(48, 48, "Hardware may use bit n of upper range page and block descriptors")
    HWU159 = _b.Bits(47, 47, "Hardware may use bit n of upper range page and block descriptors")
    HWU062 = _b.Bits(46, 46, "Hardware may use bit n of lower range page and block descriptors")
    HWU061 = _b.Bits(45, 45, "Hardware may use bit n of lower range page and block descriptors")
    HWU060 = _b.Bits(44, 44, "Hardware may use bit n of lower range page and block descriptors")
    HWU059 = _b.Bits(43, 43, "Hardware may use bit n of lower range page and block descriptors")
    HPD1 = _b.Bits(42, 42, "Hierarchical permissions are disabled in upper range tables")
    HPD0 = _b.Bits(41, 41, "Hierarchical permissions are disabled in lower range tables")
    HD = _b.Bits(40, 40, "Hardware management of dirty state")
    HA = _b.Bits(39, 39, "Hardware update of the Access flag")
    TBI1 = _b.Bits(38, 38, "Top byte of upper range addresses is ignored")
    TBI0 = _b.Bits(37, 37, "Top byte of lower range addresses is ignored")
    AS = _b.Bits(36, 36, "ASIDs have 16 bits, not 8")
    IPS = _b.Enumerated(34, 32, "Intermediate physical address size", TCR_EL2_E2H_IPS)
    TG1 = _b.Enumerated(31, 30, "Granule size of TTBR1_EL2 translations", TCR_EL2_E2H_TG1)
    SH1 = _b.Enumerated(29, 28, "Shareability of walks of the TTBR1_EL2 tables", TCR_EL2_E2H_SH1)
    ORGN1 = _b.Enumerated(27, 26, "Outer cacheability of walks of the TTBR1_EL2 tables", TCR_EL2_E2H_ORGN1)
    IRGN1 = _b.Enumerated(25, 24, "Inner cacheability of walks of the TTBR1_EL2 tables", TCR_EL2_E2H_IRGN1)
    EPD1 = _b.Bits(23, 23, "A TLB miss in the upper range faults without a walk")
    A1 = _b.Bits(22, 22, "TTBR1_EL2 gives the ASID, not TTBR0_EL2")
    T1SZ = _b.Bits(21, 16, "Size of the TTBR1_EL2 region is 2^(64 - T1SZ) bytes")
    EPD0 = _b.Bits(7, 7, "A TLB miss in the lower range faults without a walk")


class TCR_EL2_no_E2H(_b.FieldsetValue):
    """Not EL2 Host."""

    # Where HCR_EL2.E2H is 0.
    __slots__ = ()
    RES0 = 0xfffffffc000800c0
    RES1 = 0x80800000
    MTX = _b.Bits(33, 33, "Extended memory tag checking")
    DS = _b.Bits(32, 32, "52-bit addresses with the 4 KB and 16 KB granules")
    TCMA = _b.Bits(30, 30, "Accesses with address bits 59:56 all zero are Unchecked")
    TBID = _b.Bits(29, 29, "TBI is for data addresses only")
    HWU62 = _b.Bits(28, 28, "Hardware may use bit n of page and block descriptors")
    HWU61 = _b.Bits(27, 27, "Hardware may use bit n of page and block descriptors")
    HWU60 = _b.Bits(26, 26, "Hardware may use bit n of page and block descriptors")
    HWU59 = _b.Bits(25, 25, "Hardware may use bit n of page and block descriptors")
    HPD = _b.Bits(24, 24, "Hierarchical permissions are disabled")
    HD = _b.Bits(22, 22, "Hardware management of dirty state")
    HA = _b.Bits(21, 21, "Hardware update of the Access flag")
    TBI = _b.Bits(20, 20, "Top byte of addresses is ignored")
    PS = _b.Enumerated(18, 16, "Physical address size", TCR_EL2_no_E2H_PS)


class TCR_EL2(_b.RegisterValue):
    """Translation Control Register (EL2)."""

    __slots__ = ()
    TG0 = _b.Enumerated(15, 14, "Granule size of TTBR0_EL2 translations", TCR_EL2_TG0)
    SH0 = _b.Enumerated(13, 12, "Shareability of walks of the TTBR0_EL2 tables", TCR_EL2_SH0)
    ORGN0 = _b.Enumerated(11, 10, "Outer cacheability of walks of the TTBR0_EL2 tables", TCR_EL2_ORGN0)
    IRGN0 = _b.Enumerated(9, 8, "Inner cacheability of walks of the TTBR0_EL2 tables", TCR_EL2_IRGN0)
    T0SZ = _b.Bits(5, 0, "Size of the TTBR0_EL2 region is 2^(64 - T0SZ) bytes")
    E2H = _b.Fieldset(TCR_EL2_E2H, "EL2 Host: the layout of TCR_EL1", None)
    no_E2H = _b.Fieldset(TCR_EL2_no_E2H, "Not EL2 Host", None)


class TCR2_EL2_E2H(_b.FieldsetValue):
    """EL2 Host: the layout of TCR2_EL1."""

    # Where HCR_EL2.E2H is 1.
    __slots__ = ()
    FNG1 = _b.Bits(18, 18, "Upper range translations are not global")
    FNG0 = _b.Bits(17, 17, "Lower range translations are not global")
    A2 = _b.Bits(16, 16, "TTBR0_EL2 and TTBR1_EL2 each have their own ASID in use")
    DisCH1 = _b.Bits(15, 15, "The Contiguous bit is disabled in the start table of TTBR1_EL2")
    DisCH0 = _b.Bits(14, 14, "The Contiguous bit is disabled in the start table of TTBR0_EL2")
    AMEC1 = _b.Bits(13, 13, "Descriptors of the upper range can select the Alternate MECID")
    D128 = _b.Bits(5, 5, "VMSAv9-128: 128-bit descriptors")
    E0POE = _b.Bits(2, 2, "Permission overlay is enabled for EL0 accesses")


class TCR2_EL2_no_E2H(_b.FieldsetValue):
    """Not EL2 Host."""

    # Where HCR_EL2.E2H is 0.
    __slots__ = ()
    RES0 = 0x7e024


class TCR2_EL2(_b.RegisterValue):
    """Extended Translation Control Register (EL2)."""

    __slots__ = ()
    RES0 = 0xffffffe0003003c0
    TVAD1 = _b.Bits(36, 36, "Only named in Arm's register data of 2026; not described in the sources used")
    TVAD0 = _b.Bits(35, 35, "Only named in Arm's register data of 2026; not described in the sources used")
    VTB1 = _b.Bits(34, 30, "Only named in Arm's register data of 2026; not described in the sources used")
    VTB0 = _b.Bits(29, 25, "Only named in Arm's register data of 2026; not described in the sources used")
    POIW = _b.Bits(24, 22, "Only named in Arm's register data of 2026; not described in the sources used")
    POE2F = _b.Bits(19, 19, "Only named in Arm's register data of 2026; not described in the sources used")
    AMEC0 = _b.Bits(12, 12, "Descriptors of the lower range can select the Alternate MECID")
    HAFT = _b.Bits(11, 11, "Hardware update of the Access flag in table descriptors")
    PTTWI = _b.Bits(10, 10, "Writes of RCWS instructions have the Reduced Coherence property")
    AIE = _b.Bits(4, 4, "Attribute Indexing Extension is enabled")
    POE = _b.Bits(3, 3, "Permission overlay is enabled for EL2 accesses")
    PIE = _b.Bits(1, 1, "Indirect permissions are enabled")
    PnCH = _b.Bits(0, 0, "Descriptor bit 52 is Protected, not Contiguous")
    E2H = _b.Fieldset(TCR2_EL2_E2H, "EL2 Host: the layout of TCR2_EL1", None)
    no_E2H = _b.Fieldset(TCR2_EL2_no_E2H, "Not EL2 Host", None)


class VTTBR_EL2_D128(_b.FieldsetValue):
    """128-bit descriptors: low half of the register."""

    # Where VTCR_EL2.D128 is 1.
    __slots__ = ()
    RES0 = 0x18
    BADDR = _b.Bits(47, 5, "Base address of the stage 2 table, bits 47:5")
    SKL = _b.Bits(2, 1, "Number of levels skipped from the regular start level")


class VTTBR_EL2_no_D128(_b.FieldsetValue):
    """64-bit descriptors."""

    # Where VTCR_EL2.D128 is 0.
    __slots__ = ()
    BADDR = _b.Bits(47, 1, "Base address of the stage 2 table, bits 47:1")


class VTTBR_EL2(_b.RegisterValue):
    """Virtualization Translation Table Base Register."""

    __slots__ = ()
    VMID = _b.Bits(63, 48, "VMID of the table")
    CnP = _b.Bits(0, 0, "Common not Private: the tables are shared in the Inner Shareable domain")
    D128 = _b.Fieldset(VTTBR_EL2_D128, "128-bit descriptors: low half of the register", None)
    no_D128 = _b.Fieldset(VTTBR_EL2_no_D128, "64-bit descriptors", None)


class VTCR_EL2_VS(_b.FieldValues):
    """VMID size."""

    BITS_8 = 0  # 8 bits
    BITS_16 = 1  # 16 bits


class VTCR_EL2_PS(_b.FieldValues):
    """Physical address size."""

    BITS_32 = 0  # 32 bits, 4 GB
    BITS_36 = 1  # 36 bits, 64 GB
    BITS_40 = 2  # 40 bits, 1 TB
    BITS_42 = 3  # 42 bits, 4 TB
    BITS_44 = 4  # 44 bits, 16 TB
    BITS_48 = 5  # 48 bits, 256 TB
    BITS_52 = 6  # 52 bits, 4 PB
    BITS_56 = 7  # 56 bits, 64 PB


class VTCR_EL2_TG0(_b.FieldValues):
    """Granule size of VTTBR_EL2 translations."""

    KB4 = 0  # 4 KB
    KB64 = 1  # 64 KB
    KB16 = 2  # 16 KB


class VTCR_EL2_SH0(_b.FieldValues):
    """Shareability of walks of the VTTBR_EL2 tables."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class VTCR_EL2_ORGN0(_b.FieldValues):
    """Outer cacheability of walks of the VTTBR_EL2 tables."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Read-Allocate, Write-Allocate
    WT = 2  # Write-Through, Read-Allocate, no Write-Allocate
    WBnWA = 3  # Write-Back, Read-Allocate, no Write-Allocate


class VTCR_EL2_IRGN0(_b.FieldValues):
    """Inner cacheability of walks of the VTTBR_EL2 tables."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Read-Allocate, Write-Allocate
    WT = 2  # Write-Through, Read-Allocate, no Write-Allocate
    WBnWA = 3  # Write-Back, Read-Allocate, no Write-Allocate


class VTCR_EL2_SL0(_b.FieldValues):
    """Start level of stage 2 walks, by granule; see SL2 for level -1."""

    START_2_OR_3 = 0  # Level 2 with the 4 KB granule, 3 with 16 KB and 64 KB
    START_1_OR_2 = 1  # Level 1 with the 4 KB granule, 2 with 16 KB and 64 KB
    START_0_OR_1 = 2  # Level 0 with the 4 KB granule, 1 with 16 KB and 64 KB
    START_3_OR_0 = 3  # Level 3 with the 4 KB granule, 0 with 16 KB


class VTCR_EL2(_b.RegisterValue):
    """Virtualization Translation Control Register."""

    __slots__ = ()
    RES0 = 0xffffcc8001900000
    RES1 = 0x80000000
    HDBSS = _b.Bits(45, 45, "Hardware tracking of dirty state in a structure")
    HAFT = _b.Bits(44, 44, "Hardware update of the Access flag in table descriptors")
    TL0 = _b.Bits(41, 41, "MMU TopLevel0 permission attribute is checked")
    GCSH = _b.Bits(40, 40, "Privileged Guarded Control Stack accesses need AssuredOnly memory")
    D128 = _b.Bits(38, 38, "VMSAv9-128: 128-bit descriptors")
    S2POE = _b.Bits(37, 37, "Stage 2 permission overlay is enabled")
    S2PIE = _b.Bits(36, 36, "Stage 2 indirect permissions are enabled")
    TL1 = _b.Bits(35, 35, "MMU TopLevel1 permission attribute is checked")
    AssuredOnly = _b.Bits(34, 34, "Descriptor bit 58 is the AssuredOnly attribute")
    SL2 = _b.Bits(33, 33, "With DS and the 4 KB granule, and SL0 0: start at level -1, not 2")
    DS = _b.Bits(32, 32, "52-bit addresses with the 4 KB and 16 KB granules")
    NSA = _b.Bits(30, 30, "Non-secure IPAs of Secure EL1&0 translate to the Non-secure PA space")
    NSW = _b.Bits(29, 29, "Walks for Non-secure IPAs of Secure EL1&0 are to the Non-secure PA space")
    HWU62 = _b.Bits(28, 28, "Hardware may use bit n of page and block descriptors")
    HWU61 = _b.Bits(27, 27, "Hardware may use bit n of page and block descriptors")
    HWU60 = _b.Bits(26, 26, "Hardware may use bit n of page and block descriptors")
    HWU59 = _b.Bits(25, 25, "Hardware may use bit n of page and block descriptors")
    HD = _b.Bits(22, 22, "Hardware management of dirty state")
    HA = _b.Bits(21, 21, "Hardware update of the Access flag")
    VS = _b.Enumerated(19, 19, "VMID size", VTCR_EL2_VS)
    PS = _b.Enumerated(18, 16, "Physical address size", VTCR_EL2_PS)
    TG0 = _b.Enumerated(15, 14, "Granule size of VTTBR_EL2 translations", VTCR_EL2_TG0)
    SH0 = _b.Enumerated(13, 12, "Shareability of walks of the VTTBR_EL2 tables", VTCR_EL2_SH0)
    ORGN0 = _b.Enumerated(11, 10, "Outer cacheability of walks of the VTTBR_EL2 tables", VTCR_EL2_ORGN0)
    IRGN0 = _b.Enumerated(9, 8, "Inner cacheability of walks of the VTTBR_EL2 tables", VTCR_EL2_IRGN0)
    SL0 = _b.Enumerated(7, 6, "Start level of stage 2 walks, by granule; see SL2 for level -1", VTCR_EL2_SL0)
    T0SZ = _b.Bits(5, 0, "Size of the IPA region is 2^(64 - T0SZ) bytes")


class MAIR_EL2(_b.RegisterValue):
    """Memory Attribute Indirection Register (EL2)."""

    __slots__ = ()
    Attr7 = _b.Bits(63, 56, "Memory attributes of translations with AttrIndx n")
    Attr6 = _b.Bits(55, 48, "Memory attributes of translations with AttrIndx n")
    Attr5 = _b.Bits(47, 40, "Memory attributes of translations with AttrIndx n")
    Attr4 = _b.Bits(39, 32, "Memory attributes of translations with AttrIndx n")
    Attr3 = _b.Bits(31, 24, "Memory attributes of translations with AttrIndx n")
    Attr2 = _b.Bits(23, 16, "Memory attributes of translations with AttrIndx n")
    Attr1 = _b.Bits(15, 8, "Memory attributes of translations with AttrIndx n")
    Attr0 = _b.Bits(7, 0, "Memory attributes of translations with AttrIndx n")

# AMAIR_EL2 has no class: no fields; all bits are IMPDEF


class PIRE0_EL2_Permn(_b.FieldValues):
    """EL0 base permission of translations with PIIndex n."""

    NONE_O = 0  # No access; overlay applies
    R_O = 1  # Read; overlay applies
    X_O = 2  # Execute; overlay applies
    RX_O = 3  # Read and execute; overlay applies
    RW_O = 5  # Read and write; overlay applies
    RWnX_O = 6  # Read and write, and execute if not written (WXN); overlay applies
    RWX_O = 7  # Read, write and execute; overlay applies
    R = 8  # Read; no overlay
    GCS = 9  # Read, and Guarded Control Stack accesses; no overlay
    RX = 0xa  # Read and execute; no overlay
    RW = 0xc  # Read and write; no overlay
    RWX = 0xe  # Read, write and execute; no overlay


class PIRE0_EL2(_b.RegisterValue):
    """Permission Indirection Register 0 (EL2)."""

    __slots__ = ()
    Perm15 = _b.Enumerated(63, 60, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm14 = _b.Enumerated(59, 56, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm13 = _b.Enumerated(55, 52, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm12 = _b.Enumerated(51, 48, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm11 = _b.Enumerated(47, 44, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm10 = _b.Enumerated(43, 40, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm9 = _b.Enumerated(39, 36, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm8 = _b.Enumerated(35, 32, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm7 = _b.Enumerated(31, 28, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm6 = _b.Enumerated(27, 24, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm5 = _b.Enumerated(23, 20, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm4 = _b.Enumerated(19, 16, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm3 = _b.Enumerated(15, 12, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm2 = _b.Enumerated(11, 8, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm1 = _b.Enumerated(7, 4, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)
    Perm0 = _b.Enumerated(3, 0, "EL0 base permission of translations with PIIndex n", PIRE0_EL2_Permn)


class PIR_EL2_Permn(_b.FieldValues):
    """EL2 base permission of translations with PIIndex n."""

    NONE_O = 0  # No access; overlay applies
    R_O = 1  # Read; overlay applies
    X_O = 2  # Execute; overlay applies
    RX_O = 3  # Read and execute; overlay applies
    RW_O = 5  # Read and write; overlay applies
    RWnX_O = 6  # Read and write, and execute if not written (WXN); overlay applies
    RWX_O = 7  # Read, write and execute; overlay applies
    R = 8  # Read; no overlay
    GCS = 9  # Read, and Guarded Control Stack accesses; no overlay
    RX = 0xa  # Read and execute; no overlay
    RW = 0xc  # Read and write; no overlay
    RWX = 0xe  # Read, write and execute; no overlay


class PIR_EL2(_b.RegisterValue):
    """Permission Indirection Register 2 (EL2)."""

    __slots__ = ()
    Perm15 = _b.Enumerated(63, 60, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm14 = _b.Enumerated(59, 56, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm13 = _b.Enumerated(55, 52, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm12 = _b.Enumerated(51, 48, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm11 = _b.Enumerated(47, 44, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm10 = _b.Enumerated(43, 40, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm9 = _b.Enumerated(39, 36, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm8 = _b.Enumerated(35, 32, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm7 = _b.Enumerated(31, 28, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm6 = _b.Enumerated(27, 24, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm5 = _b.Enumerated(23, 20, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm4 = _b.Enumerated(19, 16, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm3 = _b.Enumerated(15, 12, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm2 = _b.Enumerated(11, 8, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm1 = _b.Enumerated(7, 4, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)
    Perm0 = _b.Enumerated(3, 0, "EL2 base permission of translations with PIIndex n", PIR_EL2_Permn)


class POR_EL2_Permn(_b.FieldValues):
    """EL2 overlay permission of translations with POIndex n."""

    NONE = 0  # No access
    R = 1  # Read
    X = 2  # Execute
    RX = 3  # Read and execute
    W = 4  # Write
    RW = 5  # Read and write
    WX = 6  # Write and execute
    RWX = 7  # Read, write and execute


class POR_EL2(_b.RegisterValue):
    """Permission Overlay Register 2 (EL2)."""

    __slots__ = ()
    Perm15 = _b.Enumerated(63, 60, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm14 = _b.Enumerated(59, 56, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm13 = _b.Enumerated(55, 52, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm12 = _b.Enumerated(51, 48, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm11 = _b.Enumerated(47, 44, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm10 = _b.Enumerated(43, 40, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm9 = _b.Enumerated(39, 36, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm8 = _b.Enumerated(35, 32, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm7 = _b.Enumerated(31, 28, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm6 = _b.Enumerated(27, 24, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm5 = _b.Enumerated(23, 20, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm4 = _b.Enumerated(19, 16, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm3 = _b.Enumerated(15, 12, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm2 = _b.Enumerated(11, 8, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm1 = _b.Enumerated(7, 4, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)
    Perm0 = _b.Enumerated(3, 0, "EL2 overlay permission of translations with POIndex n", POR_EL2_Permn)


class VBAR_EL2(_b.RegisterValue):
    """Vector Base Address Register (EL2)."""

    __slots__ = ()
    RES0 = 0x7fe
    VBA = _b.Bits(63, 11, "Base address of the exception vectors of EL2, bits 63:11")
    UT = _b.Bits(0, 0, "Only named in Arm's register data of 2026; not described in the sources used")

# RVBAR_EL2 has no class: ResetAddress is the whole register: Address at which execution starts after reset


class SPSR_EL2_M(_b.FieldValues):
    """Exception level and stack pointer, or AArch32 mode."""

    el0t = 0  # EL0
    el1t = 4  # EL1 with SP_EL0
    el1h = 5  # EL1 with SP_EL1
    el2t = 8  # EL2 with SP_EL0
    el2h = 9  # EL2 with SP_EL2
    el3t = 0xc  # EL3 with SP_EL0
    el3h = 0xd  # EL3 with SP_EL3
    usr = 0x10  # User
    fiq = 0x11  # FIQ
    irq = 0x12  # IRQ
    svc = 0x13  # Supervisor
    mon = 0x16  # Monitor
    abt = 0x17  # Abort
    hyp = 0x1a  # Hyp
    und = 0x1b  # Undefined
    sys = 0x1f  # System


class SPSR_EL2_AArch64_BTYPE(_b.FieldValues):
    """Branch Type Indicator, of the indirect branch to here."""

    NONE = 0  # Not after BR or BLR
    JC = 1  # After BR from X16 or X17, or BR from a non-guarded page
    C = 2  # After BLR
    J = 3  # After BR from another register of a guarded page


class SPSR_EL2_AArch64(_b.FieldsetValue):
    """Exception taken from AArch64 state."""

    # Where bit 4 is 0.
    __slots__ = ()
    RES0 = 0xc0f8020
    PACM = _b.Bits(35, 35, "The PC at signing is a second modifier of pointer authentication")
    EXLOCK = _b.Bits(34, 34, "Writes of ELR and SPSR of the Exception level are locked")
    PM = _b.Bits(32, 32, "Profiling exceptions are masked")
    TCO = _b.Bits(25, 25, "Accesses are not checked against Allocation Tags")
    DIT = _b.Bits(24, 24, "Timing of data processing does not depend on the data")
    UAO = _b.Bits(23, 23, "Unprivileged loads and stores of EL1 and EL2 act as privileged ones")
    SS = _b.Bits(21, 21, "Software Step: the next instruction executes before the step exception")
    BTYPE2 = _b.Bits(14, 14, "One more bit of BTYPE, named by Arm's spec of 2025 without a description")
    ALLINT = _b.Bits(13, 13, "All IRQs and FIQs are masked, those of Superpriority too")
    SSBS = _b.Bits(12, 12, "Speculative store bypass is allowed")
    BTYPE = _b.Enumerated(11, 10, "Branch Type Indicator, of the indirect branch to here", SPSR_EL2_AArch64_BTYPE)
    D = _b.Bits(9, 9, "Watchpoint, Breakpoint and Software Step exceptions are masked")


class SPSR_EL2_AArch32(_b.FieldsetValue):
    """Exception taken from AArch32 state; or SPSR_svc, where EL1 is AArch32."""

    # Where bit 4 is 1.
    __slots__ = ()
    RES0 = 0xd00000000
    Q = _b.Bits(27, 27, "Cumulative saturation or overflow")
    IT_1_0 = _b.Bits(26, 25, "If-Then state, bits 1:0")
    DIT = _b.Bits(24, 24, "Timing of data processing does not depend on the data; in SPSR_svc RES0")
    SSBS = _b.Bits(23, 23, "Speculative store bypass is allowed")
    SS = _b.Bits(21, 21, "Software Step: the next instruction executes first; in SPSR_svc DIT")
    GE = _b.Bits(19, 16, "Greater than or Equal flags of parallel addition and subtraction")
    IT_7_2 = _b.Bits(15, 10, "If-Then state, bits 7:2")
    E = _b.Bits(9, 9, "Data accesses are big-endian")
    T = _b.Bits(5, 5, "T32 instruction set state; A32 if 0")


class SPSR_EL2(_b.RegisterValue):
    """Saved Program Status Register (EL2)."""

    __slots__ = ()
    RES0 = 0xffffffe000000000
    UINJ = _b.Bits(36, 36, "The next instruction generates an Undefined Instruction exception")
    PPEND = _b.Bits(33, 33, "A synchronous PMU Profiling exception is pending")
    N = _b.Bits(31, 31, "Negative condition flag")
    Z = _b.Bits(30, 30, "Zero condition flag")
    C = _b.Bits(29, 29, "Carry condition flag")
    V = _b.Bits(28, 28, "Overflow condition flag")
    PAN = _b.Bits(22, 22, "Privileged access to memory that EL0 can access faults")
    IL = _b.Bits(20, 20, "Illegal Execution state")
    A = _b.Bits(8, 8, "SError exceptions are masked")
    I = _b.Bits(7, 7, "IRQs are masked")
    F = _b.Bits(6, 6, "FIQs are masked")
    M = _b.Enumerated(4, 0, "Exception level and stack pointer, or AArch32 mode", SPSR_EL2_M)
    AArch64 = _b.Fieldset(SPSR_EL2_AArch64, "Exception taken from AArch64 state", ((4, 4, (0,)),))
    AArch32 = _b.Fieldset(SPSR_EL2_AArch32, "Exception taken from AArch32 state; or SPSR_svc, where EL1 is AArch32", ((4, 4, (1,)),))

# ELR_EL2 has no class: ADDR is the whole register: Address to return to from EL2


class ESR_EL2_EC(_b.FieldValues):
    """Exception Class, the reason for the exception."""

    UNKNOWN = 0  # Unknown reason
    WFx = 1  # Trapped WFI, WFE, WFIT or WFET
    CP15_32 = 3  # Trapped MCR or MRC, coproc 15
    CP15_64 = 4  # Trapped MCRR or MRRC, coproc 15
    CP14_MR = 5  # Trapped MCR or MRC, coproc 14
    CP14_LS = 6  # Trapped LDC or STC, coproc 14
    FP_ASIMD = 7  # Trapped access to SVE, SME, Advanced SIMD or floating-point
    CP10_ID = 8  # Trapped VMRS of an ID register; to EL2
    PAC = 9  # Trapped pointer authentication instruction; to EL2 and EL3
    OTHER = 0xa  # Trapped instruction that has no other EC: LD64B, ST64B and others, see ISS
    CP14_64 = 0xc  # Trapped MRRC, coproc 14
    BTI = 0xd  # Branch Target Exception
    ILL = 0xe  # Illegal Execution state
    SVC32 = 0x11  # SVC in AArch32 state
    HVC32 = 0x12  # HVC in AArch32 state; to EL2
    SMC32 = 0x13  # SMC in AArch32 state; to EL2 and EL3
    SYS128 = 0x14  # Trapped MSRR, MRRS or 128-bit System instruction
    SVC64 = 0x15  # SVC in AArch64 state
    HVC64 = 0x16  # HVC in AArch64 state; to EL2 and EL3
    SMC64 = 0x17  # SMC in AArch64 state; to EL2 and EL3
    SYS64 = 0x18  # Trapped MSR, MRS or System instruction in AArch64 state
    SVE = 0x19  # Trapped access to SVE
    ERET = 0x1a  # Trapped ERET, ERETAA or ERETAB
    FPAC = 0x1c  # Pointer authentication failed
    SME = 0x1d  # Trapped access to SME, or illegal use of it
    GPC = 0x1e  # Granule Protection Check; to EL3
    IMP_DEF = 0x1f  # IMPLEMENTATION DEFINED exception; to EL3
    IABT_LOW = 0x20  # Instruction Abort from a lower Exception level
    IABT_CUR = 0x21  # Instruction Abort from the same Exception level
    PC_ALIGN = 0x22  # PC alignment fault
    DABT_LOW = 0x24  # Data Abort from a lower Exception level
    DABT_CUR = 0x25  # Data Abort from the same Exception level
    SP_ALIGN = 0x26  # SP alignment fault
    MOPS = 0x27  # Memory Copy or Memory Set exception
    FP_EXC32 = 0x28  # Trapped floating-point exception in AArch32 state
    FP_EXC64 = 0x2c  # Trapped floating-point exception in AArch64 state
    GCS = 0x2d  # Guarded Control Stack exception
    SERROR = 0x2f  # SError exception
    BREAKPT_LOW = 0x30  # Breakpoint exception from a lower Exception level
    BREAKPT_CUR = 0x31  # Breakpoint exception from the same Exception level
    SOFTSTP_LOW = 0x32  # Software Step exception from a lower Exception level
    SOFTSTP_CUR = 0x33  # Software Step exception from the same Exception level
    WATCHPT_LOW = 0x34  # Watchpoint exception from a lower Exception level
    WATCHPT_CUR = 0x35  # Watchpoint exception from the same Exception level
    BKPT32 = 0x38  # BKPT in AArch32 state
    VECTOR32 = 0x3a  # Vector Catch exception in AArch32 state; to EL2
    BRK64 = 0x3c  # BRK in AArch64 state
    PROFILING = 0x3d  # Profiling exception


class ESR_EL2_WFx_TI(_b.FieldValues):
    """Instruction."""

    WFI = 0  # WFI instruction
    WFE = 1  # WFE instruction
    WFIT = 2  # WFIT instruction
    WFET = 3  # WFET instruction


class ESR_EL2_LDC_STC_AM(_b.FieldValues):
    """Addressing mode."""

    UNINDEXED = 0  # Immediate, unindexed
    POST = 1  # Immediate, post-indexed
    OFFSET = 2  # Immediate, offset
    PRE = 3  # Immediate, pre-indexed
    LITERAL_UNINDEXED = 4  # Literal, unindexed; of LDC in A32 only
    LITERAL_OFFSET = 6  # Literal, offset; of LDC only


class ESR_EL2_OTHER_ISS(_b.FieldValues):
    """Instruction."""

    ST64BV = 0  # ST64BV instruction
    ST64BV0 = 1  # ST64BV0 instruction
    LDST64B = 2  # LD64B or ST64B
    TSBCSYNC = 3  # TSB CSYNC
    PSBCSYNC = 4  # PSB CSYNC


class ESR_EL2_BTI_BTYPE(_b.FieldValues):
    """PSTATE.BTYPE at the target."""

    NONE = 0  # Not after BR or BLR
    JC = 1  # After BR from X16 or X17, or BR from a non-guarded page
    C = 2  # After BLR
    J = 3  # After BR from another register of a guarded page


class ESR_EL2_SME_SMTC(_b.FieldValues):
    """Reason."""

    SME_DISABLED = 0  # SME is disabled by CPACR_EL1, CPTR_EL2 or CPTR_EL3
    ILL = 1  # Illegal in Streaming SVE mode
    SM_DISABLED = 2  # Illegal outside of Streaming SVE mode
    ZA_DISABLED = 3  # ZA is disabled, PSTATE.ZA is 0
    ZT_DISABLED = 4  # ZT0 is disabled by SMCR_ELx.EZT0


class ESR_EL2_IABT_SET(_b.FieldValues):
    """State of the PE after an External abort."""

    UER = 0  # Recoverable state
    UC = 2  # Uncontainable; reserved with FEAT_RASv2
    UEO = 3  # Restartable state


class ESR_EL2_IABT_IFSC(_b.FieldValues):
    """Instruction fault status."""

    ADDRSZ_L0 = 0  # Address size fault, level 0 or translation table base register
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L0 = 4  # Translation fault, level 0
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L0 = 8  # Access flag fault, level 0
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L0 = 0xc  # Permission fault, level 0
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort, not on a translation table walk
    SEA_TTW_Ln2 = 0x12  # Synchronous External abort on a translation table walk, level -2
    SEA_TTW_Ln1 = 0x13  # Synchronous External abort on a translation table walk, level -1
    SEA_TTW_L0 = 0x14  # Synchronous External abort on a translation table walk, level 0
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a translation table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a translation table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a translation table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error, not on a translation table walk
    SECC_TTW_Ln1 = 0x1b  # Synchronous parity or ECC error on a translation table walk, level -1
    SECC_TTW_L0 = 0x1c  # Synchronous parity or ECC error on a translation table walk, level 0
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a translation table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a translation table walk, level 3
    GPF_TTW_Ln2 = 0x22  # Granule Protection Fault on a translation table walk, level -2
    GPF_TTW_Ln1 = 0x23  # Granule Protection Fault on a translation table walk, level -1
    GPF_TTW_L0 = 0x24  # Granule Protection Fault on a translation table walk, level 0
    GPF_TTW_L1 = 0x25  # Granule Protection Fault on a translation table walk, level 1
    GPF_TTW_L2 = 0x26  # Granule Protection Fault on a translation table walk, level 2
    GPF_TTW_L3 = 0x27  # Granule Protection Fault on a translation table walk, level 3
    GPF = 0x28  # Granule Protection Fault, not on a translation table walk
    ADDRSZ_Ln1 = 0x29  # Address size fault, level -1
    FAULT_Ln2 = 0x2a  # Translation fault, level -2
    FAULT_Ln1 = 0x2b  # Translation fault, level -1
    ADDRSZ_Ln2 = 0x2c  # Address size fault, level -2
    TLB_CONFLICT = 0x30  # TLB conflict abort
    HW_UPDATE = 0x31  # Unsupported atomic hardware update


class ESR_EL2_DABT_ISV_SAS(_b.FieldValues):
    """Size of the access."""

    BYTE = 0  # 8 bits
    HALFWORD = 1  # 16 bits
    WORD = 2  # 32 bits
    DOUBLEWORD = 3  # 64 bits


class ESR_EL2_DABT_ISV_LST(_b.FieldValues):
    """Instruction, of Translation, Access flag and Permission faults."""

    OTHER = 0  # Any other instruction
    ST64BV = 1  # ST64BV instruction
    LD64B_ST64B = 2  # LD64B or ST64B
    ST64BV0 = 3  # ST64BV0 instruction


class ESR_EL2_DABT_ISV_DFSC(_b.FieldValues):
    """Data fault status."""

    ADDRSZ_L0 = 0  # Address size fault, level 0 or translation table base register
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L0 = 4  # Translation fault, level 0
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L0 = 8  # Access flag fault, level 0
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L0 = 0xc  # Permission fault, level 0
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort, not on a translation table walk
    MTE = 0x11  # Synchronous Tag Check Fault
    SEA_TTW_Ln2 = 0x12  # Synchronous External abort on a translation table walk, level -2
    SEA_TTW_Ln1 = 0x13  # Synchronous External abort on a translation table walk, level -1
    SEA_TTW_L0 = 0x14  # Synchronous External abort on a translation table walk, level 0
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a translation table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a translation table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a translation table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error, not on a translation table walk
    SECC_TTW_Ln1 = 0x1b  # Synchronous parity or ECC error on a translation table walk, level -1
    SECC_TTW_L0 = 0x1c  # Synchronous parity or ECC error on a translation table walk, level 0
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a translation table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a translation table walk, level 3
    ALIGN = 0x21  # Alignment fault
    GPF_TTW_Ln2 = 0x22  # Granule Protection Fault on a translation table walk, level -2
    GPF_TTW_Ln1 = 0x23  # Granule Protection Fault on a translation table walk, level -1
    GPF_TTW_L0 = 0x24  # Granule Protection Fault on a translation table walk, level 0
    GPF_TTW_L1 = 0x25  # Granule Protection Fault on a translation table walk, level 1
    GPF_TTW_L2 = 0x26  # Granule Protection Fault on a translation table walk, level 2
    GPF_TTW_L3 = 0x27  # Granule Protection Fault on a translation table walk, level 3
    GPF = 0x28  # Granule Protection Fault, not on a translation table walk
    ADDRSZ_Ln1 = 0x29  # Address size fault, level -1
    FAULT_Ln2 = 0x2a  # Translation fault, level -2
    FAULT_Ln1 = 0x2b  # Translation fault, level -1
    ADDRSZ_Ln2 = 0x2c  # Address size fault, level -2
    TLB_CONFLICT = 0x30  # TLB conflict abort
    HW_UPDATE = 0x31  # Unsupported atomic hardware update
    LOCKDOWN = 0x34  # IMPLEMENTATION DEFINED fault: lockdown
    EXCL_ATOMIC = 0x35  # IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access


class ESR_EL2_DABT_EXTABT_WU(_b.FieldValues):
    """Whether a store updated the location."""

    UNKNOWN = 0  # Not a store, or one that might have updated the location
    NO = 2  # A store that did not update the location
    YES = 3  # A store that updated the location


class ESR_EL2_DABT_EXTABT_SET(_b.FieldValues):
    """State of the PE after the External abort."""

    UER = 0  # Recoverable state
    UC = 2  # Uncontainable; reserved with FEAT_RASv2
    UEO = 3  # Restartable state


class ESR_EL2_DABT_EXTABT_DFSC(_b.FieldValues):
    """Data fault status."""

    ADDRSZ_L0 = 0  # Address size fault, level 0 or translation table base register
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L0 = 4  # Translation fault, level 0
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L0 = 8  # Access flag fault, level 0
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L0 = 0xc  # Permission fault, level 0
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort, not on a translation table walk
    MTE = 0x11  # Synchronous Tag Check Fault
    SEA_TTW_Ln2 = 0x12  # Synchronous External abort on a translation table walk, level -2
    SEA_TTW_Ln1 = 0x13  # Synchronous External abort on a translation table walk, level -1
    SEA_TTW_L0 = 0x14  # Synchronous External abort on a translation table walk, level 0
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a translation table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a translation table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a translation table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error, not on a translation table walk
    SECC_TTW_Ln1 = 0x1b  # Synchronous parity or ECC error on a translation table walk, level -1
    SECC_TTW_L0 = 0x1c  # Synchronous parity or ECC error on a translation table walk, level 0
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a translation table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a translation table walk, level 3
    ALIGN = 0x21  # Alignment fault
    GPF_TTW_Ln2 = 0x22  # Granule Protection Fault on a translation table walk, level -2
    GPF_TTW_Ln1 = 0x23  # Granule Protection Fault on a translation table walk, level -1
    GPF_TTW_L0 = 0x24  # Granule Protection Fault on a translation table walk, level 0
    GPF_TTW_L1 = 0x25  # Granule Protection Fault on a translation table walk, level 1
    GPF_TTW_L2 = 0x26  # Granule Protection Fault on a translation table walk, level 2
    GPF_TTW_L3 = 0x27  # Granule Protection Fault on a translation table walk, level 3
    GPF = 0x28  # Granule Protection Fault, not on a translation table walk
    ADDRSZ_Ln1 = 0x29  # Address size fault, level -1
    FAULT_Ln2 = 0x2a  # Translation fault, level -2
    FAULT_Ln1 = 0x2b  # Translation fault, level -1
    ADDRSZ_Ln2 = 0x2c  # Address size fault, level -2
    TLB_CONFLICT = 0x30  # TLB conflict abort
    HW_UPDATE = 0x31  # Unsupported atomic hardware update
    LOCKDOWN = 0x34  # IMPLEMENTATION DEFINED fault: lockdown
    EXCL_ATOMIC = 0x35  # IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access


class ESR_EL2_DABT_LST(_b.FieldValues):
    """Instruction, of Translation, Access flag and Permission faults."""

    OTHER = 0  # Any other instruction
    ST64BV = 1  # ST64BV instruction
    LD64B_ST64B = 2  # LD64B or ST64B
    ST64BV0 = 3  # ST64BV0 instruction


class ESR_EL2_DABT_DFSC(_b.FieldValues):
    """Data fault status."""

    ADDRSZ_L0 = 0  # Address size fault, level 0 or translation table base register
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L0 = 4  # Translation fault, level 0
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L0 = 8  # Access flag fault, level 0
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L0 = 0xc  # Permission fault, level 0
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort, not on a translation table walk
    MTE = 0x11  # Synchronous Tag Check Fault
    SEA_TTW_Ln2 = 0x12  # Synchronous External abort on a translation table walk, level -2
    SEA_TTW_Ln1 = 0x13  # Synchronous External abort on a translation table walk, level -1
    SEA_TTW_L0 = 0x14  # Synchronous External abort on a translation table walk, level 0
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a translation table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a translation table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a translation table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error, not on a translation table walk
    SECC_TTW_Ln1 = 0x1b  # Synchronous parity or ECC error on a translation table walk, level -1
    SECC_TTW_L0 = 0x1c  # Synchronous parity or ECC error on a translation table walk, level 0
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a translation table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a translation table walk, level 3
    ALIGN = 0x21  # Alignment fault
    GPF_TTW_Ln2 = 0x22  # Granule Protection Fault on a translation table walk, level -2
    GPF_TTW_Ln1 = 0x23  # Granule Protection Fault on a translation table walk, level -1
    GPF_TTW_L0 = 0x24  # Granule Protection Fault on a translation table walk, level 0
    GPF_TTW_L1 = 0x25  # Granule Protection Fault on a translation table walk, level 1
    GPF_TTW_L2 = 0x26  # Granule Protection Fault on a translation table walk, level 2
    GPF_TTW_L3 = 0x27  # Granule Protection Fault on a translation table walk, level 3
    GPF = 0x28  # Granule Protection Fault, not on a translation table walk
    ADDRSZ_Ln1 = 0x29  # Address size fault, level -1
    FAULT_Ln2 = 0x2a  # Translation fault, level -2
    FAULT_Ln1 = 0x2b  # Translation fault, level -1
    ADDRSZ_Ln2 = 0x2c  # Address size fault, level -2
    TLB_CONFLICT = 0x30  # TLB conflict abort
    HW_UPDATE = 0x31  # Unsupported atomic hardware update
    LOCKDOWN = 0x34  # IMPLEMENTATION DEFINED fault: lockdown
    EXCL_ATOMIC = 0x35  # IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access


class ESR_EL2_MOPS_FormatOption(_b.FieldValues):
    """Format of the values in the registers; of Linux bits WRONG_OPTION and OPTION_A."""

    B = 0  # Option B
    A = 1  # Option A
    WRONG_A = 2  # Option A, with WRONG_OPTION of Linux
    WRONG_B = 3  # Option B, with WRONG_OPTION of Linux


class ESR_EL2_GCS_DATA_CHECK_IT(_b.FieldValues):
    """Instruction."""

    RET = 0  # Procedure return without pointer authentication
    GCSPOPM = 1  # GCSPOPM instruction
    RET_KEYA = 2  # Procedure return with key A
    RET_KEYB = 3  # Procedure return with key B
    GCSSS1 = 4  # GCSSS1 instruction
    GCSSS2 = 5  # GCSSS2 instruction
    GCSPOPCX = 8  # GCSPOPCX instruction
    GCSPOPX = 9  # GCSPOPX instruction


class ESR_EL2_SERROR_WU(_b.FieldValues):
    """Whether a store updated the location."""

    UNKNOWN = 0  # Not a store, or one that might have updated the location
    NO = 2  # A store that did not update the location
    YES = 3  # A store that updated the location


class ESR_EL2_SERROR_AET(_b.FieldValues):
    """State of the PE."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable state
    UEO = 2  # Restartable state
    UER = 3  # Recoverable state
    CE = 6  # Corrected


class ESR_EL2_SERROR_DFSC(_b.FieldValues):
    """Fault status."""

    UNCATEGORIZED = 0  # Error without a category
    SERROR = 0x11  # Asynchronous SError exception


class ESR_EL2_BREAKPT_IFSC(_b.FieldValues):
    """Fault status."""

    DEBUG = 0x22  # Debug exception


class ESR_EL2_SOFTSTP_IFSC(_b.FieldValues):
    """Fault status."""

    DEBUG = 0x22  # Debug exception


class ESR_EL2_WATCHPT_DFSC(_b.FieldValues):
    """Fault status."""

    DEBUG = 0x22  # Debug exception


class ESR_EL2_PROFILING_FSC(_b.FieldValues):
    """Reason."""

    PMU = 0  # PMU Profiling exception
    SPE = 1  # Profiling Buffer management event
    TRBE = 2  # Trace Buffer management event


class ESR_EL2_NoSyndrome(_b.FieldsetValue):
    """Unknown reason, PAC or SVE trap, illegal state, PC or SP alignment."""

    # Where bits 31:26 are 0x0, 0x9, 0xe, 0x19, 0x22 or 0x26.
    __slots__ = ()
    RES0 = 0xffffff01ffffff


class ESR_EL2_WFx(_b.FieldsetValue):
    """Trapped WFI, WFE, WFIT or WFET."""

    # Where bits 31:26 are 0x1.
    __slots__ = ()
    RES0 = 0xffffff000ffc18
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")
    RN = _b.Bits(9, 5, "Number of the register of WFET or WFIT")
    RV = _b.Bits(2, 2, "RN is valid")
    TI = _b.Enumerated(1, 0, "Instruction", ESR_EL2_WFx_TI)


class ESR_EL2_MCR_MRC(_b.FieldsetValue):
    """Trapped MCR, MRC or VMRS."""

    # Where bits 31:26 are 0x3, 0x5 or 0x8.
    __slots__ = ()
    RES0 = 0xffffff00000000
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")
    Opc2 = _b.Bits(19, 17, "opc2 of the instruction; of VMRS 0")
    Opc1 = _b.Bits(16, 14, "opc1 of the instruction; of VMRS 7")
    CRn = _b.Bits(13, 10, "CRn of the instruction; of VMRS its reg")
    Rt = _b.Bits(9, 5, "Number of the general-purpose register, as in AArch64 state")
    CRm = _b.Bits(4, 1, "CRm of the instruction; of VMRS 0")
    Direction = _b.Bits(0, 0, "MRC or VMRS, a read; MCR, a write, if 0")


class ESR_EL2_MCRR_MRRC(_b.FieldsetValue):
    """Trapped MCRR or MRRC."""

    # Where bits 31:26 are 0x4 or 0xc.
    __slots__ = ()
    RES0 = 0xffffff00008000
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")
    Opc1 = _b.Bits(19, 16, "opc1 of the instruction")
    Rt2 = _b.Bits(14, 10, "Number of the second general-purpose register, as in AArch64 state")
    Rt = _b.Bits(9, 5, "Number of the general-purpose register, as in AArch64 state")
    CRm = _b.Bits(4, 1, "CRm of the instruction")
    Direction = _b.Bits(0, 0, "MRRC, a read; MCRR, a write, if 0")


class ESR_EL2_LDC_STC(_b.FieldsetValue):
    """Trapped LDC or STC."""

    # Where bits 31:26 are 0x6.
    __slots__ = ()
    RES0 = 0xffffff00000c00
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")
    imm8 = _b.Bits(19, 12, "Immediate of the instruction")
    Rn = _b.Bits(9, 5, "Number of the base register, as in AArch64 state")
    Offset = _b.Bits(4, 4, "The offset is added; subtracted if 0")
    AM = _b.Enumerated(3, 1, "Addressing mode", ESR_EL2_LDC_STC_AM)
    Direction = _b.Bits(0, 0, "LDC, a read; STC, a write, if 0")


class ESR_EL2_FP_ASIMD(_b.FieldsetValue):
    """Trapped access to SVE, SME, Advanced SIMD or floating-point."""

    # Where bits 31:26 are 0x7.
    __slots__ = ()
    RES0 = 0xffffff000fffff
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")


class ESR_EL2_OTHER(_b.FieldsetValue):
    """Trapped instruction that has no other EC."""

    # Where bits 31:26 are 0xa.
    __slots__ = ()
    RES0 = 0xffffff00000000
    ISS = _b.Enumerated(24, 0, "Instruction", ESR_EL2_OTHER_ISS)


class ESR_EL2_BTI(_b.FieldsetValue):
    """Branch Target Exception."""

    # Where bits 31:26 are 0xd.
    __slots__ = ()
    RES0 = 0xffffff01fffffc
    BTYPE = _b.Enumerated(1, 0, "PSTATE.BTYPE at the target", ESR_EL2_BTI_BTYPE)


class ESR_EL2_xVC(_b.FieldsetValue):
    """SVC or HVC, or SMC in AArch64 state."""

    # Where bits 31:26 are 0x11, 0x12, 0x15, 0x16 or 0x17.
    __slots__ = ()
    RES0 = 0xffffff01ff0000
    imm16 = _b.Bits(15, 0, "Immediate of the instruction, zero-extended")


class ESR_EL2_SMC32(_b.FieldsetValue):
    """SMC in AArch32 state."""

    # Where bits 31:26 are 0x13.
    __slots__ = ()
    RES0 = 0xffffff0007ffff
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")
    CCKNOWNPASS = _b.Bits(19, 19, "The condition might not hold; if 0, it holds")


class ESR_EL2_SYS128(_b.FieldsetValue):
    """Trapped MSRR, MRRS or 128-bit System instruction."""

    # Where bits 31:26 are 0x14.
    __slots__ = ()
    RES0 = 0xffffff01c00020
    Op0 = _b.Bits(21, 20, "op0 of the instruction")
    Op2 = _b.Bits(19, 17, "op2 of the instruction")
    Op1 = _b.Bits(16, 14, "op1 of the instruction")
    CRn = _b.Bits(13, 10, "CRn of the instruction")
    Rt = _b.Bits(9, 6, "Half the number of the first of the pair of registers")
    CRm = _b.Bits(4, 1, "CRm of the instruction")
    Direction = _b.Bits(0, 0, "MRRS, a read; MSRR, a write, if 0")


class ESR_EL2_SYS64(_b.FieldsetValue):
    """Trapped MSR, MRS or System instruction."""

    # Where bits 31:26 are 0x18.
    __slots__ = ()
    RES0 = 0xffffff01c00000
    Op0 = _b.Bits(21, 20, "op0 of the instruction")
    Op2 = _b.Bits(19, 17, "op2 of the instruction")
    Op1 = _b.Bits(16, 14, "op1 of the instruction")
    CRn = _b.Bits(13, 10, "CRn of the instruction")
    Rt = _b.Bits(9, 5, "Number of the general-purpose register")
    CRm = _b.Bits(4, 1, "CRm of the instruction")
    Direction = _b.Bits(0, 0, "MRS or another read; MSR or another write if 0")


class ESR_EL2_ERET(_b.FieldsetValue):
    """Trapped ERET, ERETAA or ERETAB."""

    # Where bits 31:26 are 0x1a.
    __slots__ = ()
    RES0 = 0xffffff01fffffc
    ERET = _b.Bits(1, 1, "ERETAA or ERETAB; ERET if 0")
    ERETA = _b.Bits(0, 0, "ERETAB; ERETAA if 0, where ERET is 1")


class ESR_EL2_FPAC(_b.FieldsetValue):
    """Pointer authentication failed."""

    # Where bits 31:26 are 0x1c.
    __slots__ = ()
    RES0 = 0xffffff01fffffc
    DnI = _b.Bits(1, 1, "A data key; an instruction key if 0")
    BnA = _b.Bits(0, 0, "Key B; key A if 0")


class ESR_EL2_SME(_b.FieldsetValue):
    """Trapped access to SME, or illegal use of it."""

    # Where bits 31:26 are 0x1d.
    __slots__ = ()
    RES0 = 0xffffff01fffff8
    SMTC = _b.Enumerated(2, 0, "Reason", ESR_EL2_SME_SMTC)


class ESR_EL2_IABT(_b.FieldsetValue):
    """Instruction Abort."""

    # Where bits 31:26 are 0x20 or 0x21.
    __slots__ = ()
    RES0 = 0xfff71f01dfa140
    HDBSSF = _b.Bits(43, 43, "The fault is due to the hardware dirty state tracking structure")
    AssuredOnly = _b.Bits(39, 39, "A stage 2 fault is due to AssuredOnly")
    Overlay = _b.Bits(38, 38, "A Permission fault is due to a permission overlay")
    DirtyBit = _b.Bits(37, 37, "A Permission fault is due to the dirty state")
    TopLevel = _b.Bits(21, 21, "The fault is due to TopLevel; in ESR_EL2 only")
    PFV = _b.Bits(14, 14, "PFAR is valid")
    SET = _b.Enumerated(12, 11, "State of the PE after an External abort", ESR_EL2_IABT_SET)
    FnV = _b.Bits(10, 10, "FAR is not valid, after an External abort")
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of an External abort")
    S1PTW = _b.Bits(7, 7, "A stage 2 fault on a walk of stage 1")
    IFSC = _b.Enumerated(5, 0, "Instruction fault status", ESR_EL2_IABT_IFSC)


class ESR_EL2_DABT_ISV(_b.FieldsetValue):
    """Data Abort, with the syndrome of the instruction."""

    # Where bits 31:26 are 0x24 or 0x25 and bit 24 is 1.
    __slots__ = ()
    RES0 = 0xfff00000000000
    HDBSSF = _b.Bits(43, 43, "The fault is due to the hardware dirty state tracking structure")
    TnD = _b.Bits(42, 42, "A Permission fault is due to writing a tag of Canonically Tagged memory")
    TagAccess = _b.Bits(41, 41, "A Permission fault is due to the NoTagAccess attribute")
    GCS = _b.Bits(40, 40, "The access was one of the Guarded Control Stack")
    AssuredOnly = _b.Bits(39, 39, "A stage 2 fault is due to AssuredOnly")
    Overlay = _b.Bits(38, 38, "A Permission fault is due to a permission overlay")
    DirtyBit = _b.Bits(37, 37, "A Permission fault is due to the dirty state")
    Xs = _b.Bits(36, 32, "Number of Xs, the status register of ST64BV or ST64BV0")
    ISV = _b.Bits(24, 24, "SAS, SSE, SRT, SF and AR are valid")
    SAS = _b.Enumerated(23, 22, "Size of the access", ESR_EL2_DABT_ISV_SAS)
    SSE = _b.Bits(21, 21, "The load sign-extends")
    SRT = _b.Bits(20, 16, "Number of the general-purpose register, as in AArch64 state")
    SF = _b.Bits(15, 15, "The register has 64 bits; 32 if 0")
    AR = _b.Bits(14, 14, "The instruction has acquire or release semantics")
    VNCR = _b.Bits(13, 13, "The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only")
    LST = _b.Enumerated(12, 11, "Instruction, of Translation, Access flag and Permission faults", ESR_EL2_DABT_ISV_LST)
    FnV = _b.Bits(10, 10, "FAR is not valid, after an External abort")
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of an External abort")
    CM = _b.Bits(8, 8, "The instruction was cache maintenance or address translation")
    S1PTW = _b.Bits(7, 7, "A stage 2 fault on a walk of stage 1")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Data fault status", ESR_EL2_DABT_ISV_DFSC)


class ESR_EL2_DABT_EXTABT(_b.FieldsetValue):
    """Data Abort by an External abort, without the syndrome of the instruction."""

    # Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0 and bits 5:0 are 0x10, 0x12, 0x13, 0x14, 0x15, 0x16 or 0x17.
    __slots__ = ()
    RES0 = 0xfff00000dc0000
    HDBSSF = _b.Bits(43, 43, "The fault is due to the hardware dirty state tracking structure")
    TnD = _b.Bits(42, 42, "A Permission fault is due to writing a tag of Canonically Tagged memory")
    TagAccess = _b.Bits(41, 41, "A Permission fault is due to the NoTagAccess attribute")
    GCS = _b.Bits(40, 40, "The access was one of the Guarded Control Stack")
    AssuredOnly = _b.Bits(39, 39, "A stage 2 fault is due to AssuredOnly")
    Overlay = _b.Bits(38, 38, "A Permission fault is due to a permission overlay")
    DirtyBit = _b.Bits(37, 37, "A Permission fault is due to the dirty state")
    Xs = _b.Bits(36, 32, "Number of Xs, the status register of ST64BV or ST64BV0")
    ISV = _b.Bits(24, 24, "0: bits 23:14 do not describe the instruction")
    TopLevel = _b.Bits(21, 21, "The fault is due to TopLevel; in ESR_EL2 only")
    WU = _b.Enumerated(17, 16, "Whether a store updated the location", ESR_EL2_DABT_EXTABT_WU)
    FnP = _b.Bits(15, 15, "FAR is not precise, but of the same granule")
    PFV = _b.Bits(14, 14, "PFAR is valid")
    VNCR = _b.Bits(13, 13, "The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only")
    SET = _b.Enumerated(12, 11, "State of the PE after the External abort", ESR_EL2_DABT_EXTABT_SET)
    FnV = _b.Bits(10, 10, "FAR is not valid, after an External abort")
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of an External abort")
    CM = _b.Bits(8, 8, "The instruction was cache maintenance or address translation")
    S1PTW = _b.Bits(7, 7, "A stage 2 fault on a walk of stage 1")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Data fault status", ESR_EL2_DABT_EXTABT_DFSC)


class ESR_EL2_DABT(_b.FieldsetValue):
    """Any other Data Abort, without the syndrome of the instruction."""

    # Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0.
    __slots__ = ()
    RES0 = 0xfff00000df4000
    HDBSSF = _b.Bits(43, 43, "The fault is due to the hardware dirty state tracking structure")
    TnD = _b.Bits(42, 42, "A Permission fault is due to writing a tag of Canonically Tagged memory")
    TagAccess = _b.Bits(41, 41, "A Permission fault is due to the NoTagAccess attribute")
    GCS = _b.Bits(40, 40, "The access was one of the Guarded Control Stack")
    AssuredOnly = _b.Bits(39, 39, "A stage 2 fault is due to AssuredOnly")
    Overlay = _b.Bits(38, 38, "A Permission fault is due to a permission overlay")
    DirtyBit = _b.Bits(37, 37, "A Permission fault is due to the dirty state")
    Xs = _b.Bits(36, 32, "Number of Xs, the status register of ST64BV or ST64BV0")
    ISV = _b.Bits(24, 24, "0: bits 23:14 do not describe the instruction")
    TopLevel = _b.Bits(21, 21, "The fault is due to TopLevel; in ESR_EL2 only")
    FnP = _b.Bits(15, 15, "FAR is not precise, but of the same granule")
    VNCR = _b.Bits(13, 13, "The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only")
    LST = _b.Enumerated(12, 11, "Instruction, of Translation, Access flag and Permission faults", ESR_EL2_DABT_LST)
    FnV = _b.Bits(10, 10, "FAR is not valid, after an External abort")
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of an External abort")
    CM = _b.Bits(8, 8, "The instruction was cache maintenance or address translation")
    S1PTW = _b.Bits(7, 7, "A stage 2 fault on a walk of stage 1")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Data fault status", ESR_EL2_DABT_DFSC)


class ESR_EL2_MOPS(_b.FieldsetValue):
    """Memory Copy or Memory Set exception."""

    # Where bits 31:26 are 0x27.
    __slots__ = ()
    RES0 = 0xffffff00008000
    MemInst = _b.Bits(24, 24, "Memory Set; Memory Copy if 0")
    isSETG = _b.Bits(23, 23, "Memory Set with tags")
    Options = _b.Bits(22, 19, "Options of the instruction")
    FromEpilogue = _b.Bits(18, 18, "An epilogue instruction; main if 0")
    FormatOption = _b.Enumerated(17, 16, "Format of the values in the registers; of Linux bits WRONG_OPTION and OPTION_A", ESR_EL2_MOPS_FormatOption)
    destreg = _b.Bits(14, 10, "Number of the register of the destination")
    srcreg = _b.Bits(9, 5, "Number of the register of the source, or of the data")
    sizereg = _b.Bits(4, 0, "Number of the register of the size")


class ESR_EL2_FP_EXC(_b.FieldsetValue):
    """Trapped floating-point exception."""

    # Where bits 31:26 are 0x28 or 0x2c.
    __slots__ = ()
    RES0 = 0xffffff017ff860
    TFV = _b.Bits(23, 23, "The bits of the exceptions are valid")
    VECITR = _b.Bits(10, 8, "RES1 in AArch32 state, UNKNOWN in AArch64 state")
    IDF = _b.Bits(7, 7, "Input Denormal exception was trapped, where TFV is 1")
    IXF = _b.Bits(4, 4, "Inexact exception was trapped, where TFV is 1")
    UFF = _b.Bits(3, 3, "Underflow exception was trapped, where TFV is 1")
    OFF = _b.Bits(2, 2, "Overflow exception was trapped, where TFV is 1")
    DZF = _b.Bits(1, 1, "Divide by Zero exception was trapped, where TFV is 1")
    IOF = _b.Bits(0, 0, "Invalid Operation exception was trapped, where TFV is 1")


class ESR_EL2_GCS_DATA_CHECK(_b.FieldsetValue):
    """Guarded Control Stack data check."""

    # Where bits 31:26 are 0x2d and bits 23:20 are 0x0.
    __slots__ = ()
    RES0 = 0xffffff010ffc00
    ExType = _b.Bits(23, 20, "0: data check")
    Rn = _b.Bits(9, 5, "Number of the register of the instruction")
    IT = _b.Enumerated(4, 0, "Instruction", ESR_EL2_GCS_DATA_CHECK_IT)


class ESR_EL2_GCS_EXLOCK(_b.FieldsetValue):
    """Guarded Control Stack, PSTATE.EXLOCK."""

    # Where bits 31:26 are 0x2d and bits 23:20 are 0x1.
    __slots__ = ()
    RES0 = 0xffffff010fffff
    ExType = _b.Bits(23, 20, "1: EXLOCK")


class ESR_EL2_GCS_STR(_b.FieldsetValue):
    """Trapped GCSSTR or GCSSTTR."""

    # Where bits 31:26 are 0x2d and bits 23:20 are 0x2.
    __slots__ = ()
    RES0 = 0xffffff010f801f
    ExType = _b.Bits(23, 20, "2: GCSSTR or GCSSTTR")
    Raddr = _b.Bits(14, 10, "Number of the register of the address")
    Rvalue = _b.Bits(9, 5, "Number of the register of the data")


class ESR_EL2_SERROR(_b.FieldsetValue):
    """SError exception."""

    # Where bits 31:26 are 0x2f and bit 24 is 0.
    __slots__ = ()
    RES0 = 0xffffff00f80100
    IDS = _b.Bits(24, 24, "0: the architected syndrome")
    ELS = _b.Bits(18, 18, "The instruction at ELR caused it")
    WU = _b.Enumerated(17, 16, "Whether a store updated the location", ESR_EL2_SERROR_WU)
    VFV = _b.Bits(15, 15, "FAR is valid")
    PFV = _b.Bits(14, 14, "PFAR is valid")
    IESB = _b.Bits(13, 13, "An implicit error synchronization event synchronized it")
    AET = _b.Enumerated(12, 10, "State of the PE", ESR_EL2_SERROR_AET)
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of the External abort")
    WnRV = _b.Bits(7, 7, "WnR is valid")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Fault status", ESR_EL2_SERROR_DFSC)


class ESR_EL2_SERROR_IMPDEF(_b.FieldsetValue):
    """SError exception, with an IMPLEMENTATION DEFINED syndrome."""

    # Where bits 31:26 are 0x2f and bit 24 is 1.
    __slots__ = ()
    RES0 = 0xffffff00000000
    IDS = _b.Bits(24, 24, "1: an IMPLEMENTATION DEFINED syndrome")


class ESR_EL2_BREAKPT(_b.FieldsetValue):
    """Breakpoint or Vector Catch exception."""

    # Where bits 31:26 are 0x30, 0x31 or 0x3a.
    __slots__ = ()
    RES0 = 0xffffff01ffffc0
    IFSC = _b.Enumerated(5, 0, "Fault status", ESR_EL2_BREAKPT_IFSC)


class ESR_EL2_SOFTSTP(_b.FieldsetValue):
    """Software Step exception."""

    # Where bits 31:26 are 0x32 or 0x33.
    __slots__ = ()
    RES0 = 0xffffff00ffff80
    ISV = _b.Bits(24, 24, "EX is valid")
    EX = _b.Bits(6, 6, "A Load-Exclusive was stepped")
    IFSC = _b.Enumerated(5, 0, "Fault status", ESR_EL2_SOFTSTP_IFSC)


class ESR_EL2_WATCHPT(_b.FieldsetValue):
    """Watchpoint exception."""

    # Where bits 31:26 are 0x34 or 0x35.
    __slots__ = ()
    RES0 = 0xfffeff01005a80
    GCS = _b.Bits(40, 40, "The access was one of the Guarded Control Stack")
    WPT = _b.Bits(23, 18, "Number of the watchpoint")
    WPTV = _b.Bits(17, 17, "WPT is valid")
    WPF = _b.Bits(16, 16, "The watchpoint might not have matched the access")
    FnP = _b.Bits(15, 15, "FAR is not precise, but of the same granule")
    VNCR = _b.Bits(13, 13, "The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only")
    FnV = _b.Bits(10, 10, "FAR is not valid")
    CM = _b.Bits(8, 8, "The instruction was cache maintenance")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Fault status", ESR_EL2_WATCHPT_DFSC)


class ESR_EL2_BRK(_b.FieldsetValue):
    """BKPT or BRK."""

    # Where bits 31:26 are 0x38 or 0x3c.
    __slots__ = ()
    RES0 = 0xffffff01ff0000
    Comment = _b.Bits(15, 0, "Immediate of the instruction, zero-extended")


class ESR_EL2_PROFILING(_b.FieldsetValue):
    """Profiling exception."""

    # Where bits 31:26 are 0x3d.
    __slots__ = ()
    RES0 = 0xffffff01ffffc0
    FSC = _b.Enumerated(5, 1, "Reason", ESR_EL2_PROFILING_FSC)
    SYNC = _b.Bits(0, 0, "Taken synchronously")


class ESR_EL2_Other(_b.FieldsetValue):
    """Any other exception class."""

    # Otherwise.
    __slots__ = ()
    ISS2 = _b.Bits(55, 32, "Instruction Specific Syndrome, second part")
    ISS = _b.Bits(24, 0, "Instruction Specific Syndrome")


class ESR_EL2(_b.RegisterValue):
    """Exception Syndrome Register (EL2)."""

    __slots__ = ()
    RES0 = 0xff00000000000000
    EC = _b.Enumerated(31, 26, "Exception Class, the reason for the exception", ESR_EL2_EC)
    IL = _b.Bits(25, 25, "The instruction has 32 bits; 16 if 0")
    NoSyndrome = _b.Fieldset(ESR_EL2_NoSyndrome, "Unknown reason, PAC or SVE trap, illegal state, PC or SP alignment", ((31, 26, (0, 9, 14, 25, 34, 38)),))
    WFx = _b.Fieldset(ESR_EL2_WFx, "Trapped WFI, WFE, WFIT or WFET", ((31, 26, (1,)),))
    MCR_MRC = _b.Fieldset(ESR_EL2_MCR_MRC, "Trapped MCR, MRC or VMRS", ((31, 26, (3, 5, 8)),))
    MCRR_MRRC = _b.Fieldset(ESR_EL2_MCRR_MRRC, "Trapped MCRR or MRRC", ((31, 26, (4, 12)),))
    LDC_STC = _b.Fieldset(ESR_EL2_LDC_STC, "Trapped LDC or STC", ((31, 26, (6,)),))
    FP_ASIMD = _b.Fieldset(ESR_EL2_FP_ASIMD, "Trapped access to SVE, SME, Advanced SIMD or floating-point", ((31, 26, (7,)),))
    OTHER = _b.Fieldset(ESR_EL2_OTHER, "Trapped instruction that has no other EC", ((31, 26, (10,)),))
    BTI = _b.Fieldset(ESR_EL2_BTI, "Branch Target Exception", ((31, 26, (13,)),))
    xVC = _b.Fieldset(ESR_EL2_xVC, "SVC or HVC, or SMC in AArch64 state", ((31, 26, (17, 18, 21, 22, 23)),))
    SMC32 = _b.Fieldset(ESR_EL2_SMC32, "SMC in AArch32 state", ((31, 26, (19,)),))
    SYS128 = _b.Fieldset(ESR_EL2_SYS128, "Trapped MSRR, MRRS or 128-bit System instruction", ((31, 26, (20,)),))
    SYS64 = _b.Fieldset(ESR_EL2_SYS64, "Trapped MSR, MRS or System instruction", ((31, 26, (24,)),))
    ERET = _b.Fieldset(ESR_EL2_ERET, "Trapped ERET, ERETAA or ERETAB", ((31, 26, (26,)),))
    FPAC = _b.Fieldset(ESR_EL2_FPAC, "Pointer authentication failed", ((31, 26, (28,)),))
    SME = _b.Fieldset(ESR_EL2_SME, "Trapped access to SME, or illegal use of it", ((31, 26, (29,)),))
    IABT = _b.Fieldset(ESR_EL2_IABT, "Instruction Abort", ((31, 26, (32, 33)),))
    DABT_ISV = _b.Fieldset(ESR_EL2_DABT_ISV, "Data Abort, with the syndrome of the instruction", ((31, 26, (36, 37)), (24, 24, (1,))))
    DABT_EXTABT = _b.Fieldset(ESR_EL2_DABT_EXTABT, "Data Abort by an External abort, without the syndrome of the instruction", ((31, 26, (36, 37)), (24, 24, (0,)), (5, 0, (16, 18, 19, 20, 21, 22, 23))))
    DABT = _b.Fieldset(ESR_EL2_DABT, "Any other Data Abort, without the syndrome of the instruction", ((31, 26, (36, 37)), (24, 24, (0,))))
    MOPS = _b.Fieldset(ESR_EL2_MOPS, "Memory Copy or Memory Set exception", ((31, 26, (39,)),))
    FP_EXC = _b.Fieldset(ESR_EL2_FP_EXC, "Trapped floating-point exception", ((31, 26, (40, 44)),))
    GCS_DATA_CHECK = _b.Fieldset(ESR_EL2_GCS_DATA_CHECK, "Guarded Control Stack data check", ((31, 26, (45,)), (23, 20, (0,))))
    GCS_EXLOCK = _b.Fieldset(ESR_EL2_GCS_EXLOCK, "Guarded Control Stack, PSTATE.EXLOCK", ((31, 26, (45,)), (23, 20, (1,))))
    GCS_STR = _b.Fieldset(ESR_EL2_GCS_STR, "Trapped GCSSTR or GCSSTTR", ((31, 26, (45,)), (23, 20, (2,))))
    SERROR = _b.Fieldset(ESR_EL2_SERROR, "SError exception", ((31, 26, (47,)), (24, 24, (0,))))
    SERROR_IMPDEF = _b.Fieldset(ESR_EL2_SERROR_IMPDEF, "SError exception, with an IMPLEMENTATION DEFINED syndrome", ((31, 26, (47,)), (24, 24, (1,))))
    BREAKPT = _b.Fieldset(ESR_EL2_BREAKPT, "Breakpoint or Vector Catch exception", ((31, 26, (48, 49, 58)),))
    SOFTSTP = _b.Fieldset(ESR_EL2_SOFTSTP, "Software Step exception", ((31, 26, (50, 51)),))
    WATCHPT = _b.Fieldset(ESR_EL2_WATCHPT, "Watchpoint exception", ((31, 26, (52, 53)),))
    BRK = _b.Fieldset(ESR_EL2_BRK, "BKPT or BRK", ((31, 26, (56, 60)),))
    PROFILING = _b.Fieldset(ESR_EL2_PROFILING, "Profiling exception", ((31, 26, (61,)),))
    Other = _b.Fieldset(ESR_EL2_Other, "Any other exception class", ())

# FAR_EL2 has no class: ADDR is the whole register: Virtual address that faulted


class HPFAR_EL2(_b.RegisterValue):
    """Hypervisor IPA Fault Address Register."""

    __slots__ = ()
    RES0 = 0x7fff00000000000f
    NS = _b.Bits(63, 63, "The faulting IPA is in the Non-secure IPA space")
    FIPA = _b.Bits(47, 4, "Faulting intermediate physical address, bits 55:12")

# AFSR0_EL2 has no class: no fields; all bits are IMPDEF

# AFSR1_EL2 has no class: no fields; all bits are IMPDEF


class VDISR_EL2_AArch32_LPAE_AET(_b.FieldValues):
    """Severity of the SError (from VSESR_EL2)."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable
    UEO = 2  # Restartable
    UER = 3  # Recoverable


class VDISR_EL2_AArch32_LPAE_STATUS(_b.FieldValues):
    """Fault status code."""

    SERROR = 0x11  # Asynchronous SError exception


class VDISR_EL2_AArch32_short_AET(_b.FieldValues):
    """Severity of the SError (from VSESR_EL2)."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable
    UEO = 2  # Restartable
    UER = 3  # Recoverable


class VDISR_EL2_AArch64(_b.FieldsetValue):
    """EL1 is AArch64."""

    # Where HCR_EL2.RW is 1.
    __slots__ = ()
    IDS = _b.Bits(24, 24, "ISS is IMPLEMENTATION DEFINED (from VSESR_EL2)")
    ISS = _b.Bits(23, 0, "Syndrome of the SError (from VSESR_EL2)")


class VDISR_EL2_AArch32_LPAE(_b.FieldsetValue):
    """EL1 is AArch32 with the Long-descriptor format."""

    # Where HCR_EL2.RW is 0 and bit 9 is 1.
    __slots__ = ()
    RES0 = 0x1ff2dc0
    AET = _b.Enumerated(15, 14, "Severity of the SError (from VSESR_EL2)", VDISR_EL2_AArch32_LPAE_AET)
    ExT = _b.Bits(12, 12, "External abort type (from VSESR_EL2)")
    LPAE = _b.Bits(9, 9, "Long-descriptor format (TTBCR.EAE)")
    STATUS = _b.Enumerated(5, 0, "Fault status code", VDISR_EL2_AArch32_LPAE_STATUS)


class VDISR_EL2_AArch32_short(_b.FieldsetValue):
    """EL1 is AArch32 with the Short-descriptor format."""

    # Where HCR_EL2.RW is 0 and bit 9 is 0.
    __slots__ = ()
    RES0 = 0x1ff29f0
    AET = _b.Enumerated(15, 14, "Severity of the SError (from VSESR_EL2)", VDISR_EL2_AArch32_short_AET)
    ExT = _b.Bits(12, 12, "External abort type (from VSESR_EL2)")
    FS_4 = _b.Bits(10, 10, "Fault status code, bit 4; 0b10110 is an asynchronous SError exception")
    LPAE = _b.Bits(9, 9, "Long-descriptor format (TTBCR.EAE)")
    FS_3_0 = _b.Bits(3, 0, "Fault status code, bits 3:0")


class VDISR_EL2(_b.RegisterValue):
    """Virtual Deferred Interrupt Status Register."""

    __slots__ = ()
    RES0 = 0xffffffff7e000000
    A = _b.Bits(31, 31, "ESB has deferred a virtual SError")
    AArch64 = _b.Fieldset(VDISR_EL2_AArch64, "EL1 is AArch64", None)
    AArch32_LPAE = _b.Fieldset(VDISR_EL2_AArch32_LPAE, "EL1 is AArch32 with the Long-descriptor format", None)
    AArch32_short = _b.Fieldset(VDISR_EL2_AArch32_short, "EL1 is AArch32 with the Short-descriptor format", None)


class VSESR_EL2_AArch32_AET(_b.FieldValues):
    """Severity, for DFSR of a virtual SError."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable
    UEO = 2  # Restartable
    UER = 3  # Recoverable


class VSESR_EL2_AArch64(_b.FieldsetValue):
    """EL1 is AArch64."""

    # Where HCR_EL2.RW is 1.
    __slots__ = ()
    RES0 = 0xfffffffffe000000
    IDS = _b.Bits(24, 24, "ISS is IMPLEMENTATION DEFINED, for ESR_EL1 of a virtual SError")
    ISS = _b.Bits(23, 0, "Syndrome, for ESR_EL1 of a virtual SError")


class VSESR_EL2_AArch32(_b.FieldsetValue):
    """EL1 is AArch32."""

    # Where HCR_EL2.RW is 0.
    __slots__ = ()
    RES0 = 0xffffffffffff2fff
    AET = _b.Enumerated(15, 14, "Severity, for DFSR of a virtual SError", VSESR_EL2_AArch32_AET)
    ExT = _b.Bits(12, 12, "External abort type, for DFSR of a virtual SError")


class VSESR_EL2(_b.RegisterValue):
    """Virtual SError Exception Syndrome Register."""

    __slots__ = ()
    AArch64 = _b.Fieldset(VSESR_EL2_AArch64, "EL1 is AArch64", None)
    AArch32 = _b.Fieldset(VSESR_EL2_AArch32, "EL1 is AArch32", None)

# SP_EL2 has no class: StackPointer is the whole register: Stack pointer of EL2


class CONTEXTIDR_EL2(_b.RegisterValue):
    """Context ID Register (EL2)."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    PROCID = _b.Bits(31, 0, "Process identifier")

# TPIDR_EL2 has no class: ThreadID is the whole register: Thread identifier of software at EL2
