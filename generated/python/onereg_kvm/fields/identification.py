# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/identification.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class MIDR_EL1_Implementer(_b.FieldValues):
    """Implementer code, assigned by Arm."""

    SOFTWARE = 0  # Reserved for software use
    ARM = 0x41  # Arm Limited
    BRCM = 0x42  # Broadcom Corporation
    CAVIUM = 0x43  # Cavium Inc
    DEC = 0x44  # Digital Equipment Corporation
    FUJITSU = 0x46  # Fujitsu Ltd
    HISI = 0x48  # HiSilicon; known to Linux, not listed by Arm
    INFINEON = 0x49  # Infineon Technologies AG
    MOTOROLA = 0x4d  # Motorola, or Freescale Semiconductor Inc
    NVIDIA = 0x4e  # NVIDIA Corporation
    APM = 0x50  # Applied Micro Circuits Corporation
    QCOM = 0x51  # Qualcomm Inc
    MARVELL = 0x56  # Marvell International Ltd
    APPLE = 0x61  # Apple; known to Linux, not listed by Arm
    INTEL = 0x69  # Intel Corporation
    MICROSOFT = 0x6d  # Microsoft; known to Linux, not listed by Arm
    AMPERE = 0xc0  # Ampere Computing


class MIDR_EL1_Architecture(_b.FieldValues):
    """Architecture version."""

    ARMV4 = 1  # Armv4
    ARMV4T = 2  # Armv4T
    ARMV5 = 3  # Armv5, obsolete
    ARMV5T = 4  # Armv5T
    ARMV5TE = 5  # Armv5TE
    ARMV5TEJ = 6  # Armv5TEJ
    ARMV6 = 7  # Armv6
    CPUID = 0xf  # As the ID registers say


class MIDR_EL1(_b.RegisterValue):
    """Main ID Register."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    Implementer = _b.Enumerated(31, 24, "Implementer code, assigned by Arm", MIDR_EL1_Implementer)
    Variant = _b.Bits(23, 20, "Variant, or major revision: n of rnpm")
    Architecture = _b.Enumerated(19, 16, "Architecture version", MIDR_EL1_Architecture)
    PartNum = _b.Bits(15, 4, "Part number, which the implementer assigns")
    Revision = _b.Bits(3, 0, "Minor revision: m of rnpm")


class MPIDR_EL1(_b.RegisterValue):
    """Multiprocessor Affinity Register."""

    __slots__ = ()
    RES0 = 0xffffff003e000000
    RES1 = 0x80000000
    Aff3 = _b.Bits(39, 32, "Affinity level 3")
    U = _b.Bits(30, 30, "The PE is of a uniprocessor system")
    MT = _b.Bits(24, 24, "PEs that differ in Aff0 alone depend on each other for performance")
    Aff2 = _b.Bits(23, 16, "Affinity level 2")
    Aff1 = _b.Bits(15, 8, "Affinity level 1")
    Aff0 = _b.Bits(7, 0, "Affinity level 0")

# REVIDR_EL1 has no class: no fields; all bits are IMPDEF

# AIDR_EL1 has no class: no fields; all bits are IMPDEF


class CTR_EL0_L1Ip(_b.FieldValues):
    """Indexing and tagging policy of the level 1 instruction cache."""

    RESERVED_VPIPT = 0  # Reserved; was VMID-aware physical index, physical tag
    RESERVED_AIVIVT = 1  # Reserved; was ASID-tagged virtual index, virtual tag
    VIPT = 2  # Virtual index, physical tag
    PIPT = 3  # Physical index, physical tag


class CTR_EL0(_b.RegisterValue):
    """Cache Type Register."""

    __slots__ = ()
    RES0 = 0xffffffc040003ff0
    RES1 = 0x80000000
    TminLine = _b.Bits(37, 32, "Log2 of the words whose Allocation Tags the smallest cache line with tags holds")
    DIC = _b.Bits(29, 29, "Instruction coherence needs no instruction cache invalidation to the PoU")
    IDC = _b.Bits(28, 28, "Instruction coherence needs no data cache clean to the PoU")
    CWG = _b.Bits(27, 24, "Cache writeback granule, log2 of words; 0 if not disclosed")
    ERG = _b.Bits(23, 20, "Exclusives reservation granule, log2 of words; 0 if not disclosed")
    DminLine = _b.Bits(19, 16, "Log2 of the words in the smallest line of the data and unified caches")
    L1Ip = _b.Enumerated(15, 14, "Indexing and tagging policy of the level 1 instruction cache", CTR_EL0_L1Ip)
    IminLine = _b.Bits(3, 0, "Log2 of the words in the smallest line of the instruction caches")


class DCZID_EL0(_b.RegisterValue):
    """Data Cache Zero ID Register."""

    __slots__ = ()
    RES0 = 0xffffffffffffffe0
    DZP = _b.Bits(4, 4, "DC ZVA, DC GVA and DC GZVA are prohibited")
    BS = _b.Bits(3, 0, "Log2 of the words that DC ZVA writes")


class ID_PFR0_EL1_RAS(_b.FieldValues):
    """Reliability, Availability, and Serviceability Extension."""

    NI = 0  # Not implemented
    RAS = 1  # FEAT_RAS: ESB and error synchronization events
    RASv1p1 = 2  # FEAT_RASv1p1: as RAS, and more ERXMISC<m> registers
    RASv2 = 3  # FEAT_RASv2: as RASv1p1, and records may be of RAS System Architecture v2


class ID_PFR0_EL1_DIT(_b.FieldValues):
    """PSTATE.DIT, data-independent timing (FEAT_DIT)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR0_EL1_AMU(_b.FieldValues):
    """Activity Monitors Extension."""

    NI = 0  # Not implemented
    AMUv1 = 1  # Version 1 (FEAT_AMUv1)
    AMUv1p1 = 2  # Version 1.1, with virtual event counters (FEAT_AMUv1p1)


class ID_PFR0_EL1_CSV2(_b.FieldValues):
    """Speculative use of branch targets trained in another context."""

    UNDISCLOSED = 0  # Not disclosed
    IMP = 1  # Branch targets do not steer speculation of other contexts (FEAT_CSV2)
    CSV2p1 = 2  # As IMP, nor that of branches at other addresses (FEAT_CSV2_1p1)


class ID_PFR0_EL1_State3(_b.FieldValues):
    """T32EE instruction set."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR0_EL1_State2(_b.FieldValues):
    """Jazelle extension."""

    NI = 0  # Not implemented
    NO_CV = 1  # JOSCR.CV is not cleared on exception entry
    CV = 2  # JOSCR.CV is cleared on exception entry


class ID_PFR0_EL1_State1(_b.FieldValues):
    """T32 instruction set."""

    NI = 0  # Not implemented
    THUMB = 1  # 16-bit instructions, with BL and BLX as pairs of them
    THUMB2 = 3  # 16-bit and 32-bit instructions, as of Thumb-2


class ID_PFR0_EL1_State0(_b.FieldValues):
    """A32 instruction set."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR0_EL1(_b.RegisterValue):
    """AArch32 Processor Feature Register 0."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    RAS = _b.Enumerated(31, 28, "Reliability, Availability, and Serviceability Extension", ID_PFR0_EL1_RAS)
    DIT = _b.Enumerated(27, 24, "PSTATE.DIT, data-independent timing (FEAT_DIT)", ID_PFR0_EL1_DIT)
    AMU = _b.Enumerated(23, 20, "Activity Monitors Extension", ID_PFR0_EL1_AMU)
    CSV2 = _b.Enumerated(19, 16, "Speculative use of branch targets trained in another context", ID_PFR0_EL1_CSV2)
    State3 = _b.Enumerated(15, 12, "T32EE instruction set", ID_PFR0_EL1_State3)
    State2 = _b.Enumerated(11, 8, "Jazelle extension", ID_PFR0_EL1_State2)
    State1 = _b.Enumerated(7, 4, "T32 instruction set", ID_PFR0_EL1_State1)
    State0 = _b.Enumerated(3, 0, "A32 instruction set", ID_PFR0_EL1_State0)


class ID_PFR1_EL1_GIC(_b.FieldValues):
    """System register interface to the GIC CPU interface."""

    NI = 0  # Not implemented
    GICv3 = 1  # GICv3.0 and GICv4.0
    GICv4p1 = 3  # GICv4.1


class ID_PFR1_EL1_Virt_frac(_b.FieldValues):
    """Parts of the Virtualization Extensions, where Virtualization is 0."""

    NI = 0  # Not implemented
    IMP = 1  # SCR.SIF, ERET, and MRS and MSR of banked registers


class ID_PFR1_EL1_Sec_frac(_b.FieldValues):
    """Parts of the Security Extensions, where Security is 0."""

    NI = 0  # Not implemented
    WALK_DISABLE = 1  # VBAR, and TTBCR.{PD0, PD1}
    SECURE_MEMORY = 2  # As WALK_DISABLE, and access to Secure or Non-secure memory


class ID_PFR1_EL1_GenTimer(_b.FieldValues):
    """Generic Timer."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented
    ECV = 2  # As IMP, and self-synchronized counter views and EVNTIS (FEAT_ECV)


class ID_PFR1_EL1_Virtualization(_b.FieldValues):
    """EL2, Hyp mode and HVC."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR1_EL1_MProgMod(_b.FieldValues):
    """M-profile programmers' model."""

    NI = 0  # Not implemented
    IMP = 2  # Two-stack model


class ID_PFR1_EL1_Security(_b.FieldValues):
    """EL3, Monitor mode and SMC."""

    NI = 0  # Not implemented
    EL3 = 1  # Implemented
    NSACR_RFR = 2  # As EL3, and NSACR.RFR can be set; not in Armv8


class ID_PFR1_EL1_ProgMod(_b.FieldValues):
    """Programmers' model of Armv4 and later, with its seven modes."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR1_EL1(_b.RegisterValue):
    """AArch32 Processor Feature Register 1."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    GIC = _b.Enumerated(31, 28, "System register interface to the GIC CPU interface", ID_PFR1_EL1_GIC)
    Virt_frac = _b.Enumerated(27, 24, "Parts of the Virtualization Extensions, where Virtualization is 0", ID_PFR1_EL1_Virt_frac)
    Sec_frac = _b.Enumerated(23, 20, "Parts of the Security Extensions, where Security is 0", ID_PFR1_EL1_Sec_frac)
    GenTimer = _b.Enumerated(19, 16, "Generic Timer", ID_PFR1_EL1_GenTimer)
    Virtualization = _b.Enumerated(15, 12, "EL2, Hyp mode and HVC", ID_PFR1_EL1_Virtualization)
    MProgMod = _b.Enumerated(11, 8, "M-profile programmers' model", ID_PFR1_EL1_MProgMod)
    Security = _b.Enumerated(7, 4, "EL3, Monitor mode and SMC", ID_PFR1_EL1_Security)
    ProgMod = _b.Enumerated(3, 0, "Programmers' model of Armv4 and later, with its seven modes", ID_PFR1_EL1_ProgMod)


class ID_DFR0_EL1_TraceFilt(_b.FieldValues):
    """Self-hosted Trace Extension (FEAT_TRF)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_DFR0_EL1_PerfMon(_b.FieldValues):
    """Performance Monitors Extension."""

    NI = 0  # Not implemented
    PMUv1 = 1  # PMUv1
    PMUv2 = 2  # PMUv2
    PMUv3 = 3  # PMUv3
    PMUv3p1 = 4  # PMUv3 of Armv8.1, with event numbers of 16 bits
    PMUv3p4 = 5  # PMUv3 of Armv8.4, with PMMIR
    PMUv3p5 = 6  # PMUv3 of Armv8.5, with event counters of 64 bits
    PMUv3p7 = 7  # PMUv3 of Armv8.7, with freeze on overflow
    PMUv3p8 = 8  # PMUv3 of Armv8.8, with more numbers of common events
    PMUv3p9 = 9  # PMUv3 of Armv8.9
    IMPDEF = 0xf  # IMPLEMENTATION DEFINED, not PMUv3


class ID_DFR0_EL1_MProfDbg(_b.FieldValues):
    """Debug model of M-profile."""

    NI = 0  # Not implemented
    IMP = 1  # M-profile debug, memory-mapped


class ID_DFR0_EL1_MMapTrc(_b.FieldValues):
    """Memory-mapped trace model."""

    NI = 0  # Not implemented
    IMP = 1  # Arm trace architecture, memory-mapped


class ID_DFR0_EL1_CopTrc(_b.FieldValues):
    """Trace model by System registers."""

    NI = 0  # Not implemented
    IMP = 1  # Arm trace architecture, by System registers


class ID_DFR0_EL1_MMapDbg(_b.FieldValues):
    """Memory-mapped debug model of Armv7-A and Armv7-R."""

    NI = 0  # Not implemented
    Armv7 = 4  # v7 Debug, memory-mapped
    Armv7p1 = 5  # v7.1 Debug, memory-mapped


class ID_DFR0_EL1_CopSDbg(_b.FieldValues):
    """Secure debug by System registers: as CopDbg, or 0 without Secure state."""

    NI = 0  # Not implemented
    Armv6p1 = 3  # v6.1 Debug
    Armv7 = 4  # v7 Debug
    Armv7p1 = 5  # v7.1 Debug
    Armv8 = 6  # v8 Debug
    VHE = 7  # v8.1 Debug, with VHE
    Debugv8p2 = 8  # v8.2 Debug (FEAT_Debugv8p2)
    Debugv8p4 = 9  # v8.4 Debug (FEAT_Debugv8p4)
    Debugv8p8 = 0xa  # v8.8 Debug (FEAT_Debugv8p8)
    Debugv8p9 = 0xb  # v8.9 Debug (FEAT_Debugv8p9)


class ID_DFR0_EL1_CopDbg(_b.FieldValues):
    """Debug architecture, by System registers."""

    NI = 0  # Not implemented
    Armv6 = 2  # v6 Debug
    Armv6p1 = 3  # v6.1 Debug
    Armv7 = 4  # v7 Debug
    Armv7p1 = 5  # v7.1 Debug
    Armv8 = 6  # v8 Debug
    VHE = 7  # v8.1 Debug, with VHE
    Debugv8p2 = 8  # v8.2 Debug (FEAT_Debugv8p2)
    Debugv8p4 = 9  # v8.4 Debug (FEAT_Debugv8p4)
    Debugv8p8 = 0xa  # v8.8 Debug (FEAT_Debugv8p8)
    Debugv8p9 = 0xb  # v8.9 Debug (FEAT_Debugv8p9)


class ID_DFR0_EL1(_b.RegisterValue):
    """AArch32 Debug Feature Register 0."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    TraceFilt = _b.Enumerated(31, 28, "Self-hosted Trace Extension (FEAT_TRF)", ID_DFR0_EL1_TraceFilt)
    PerfMon = _b.Enumerated(27, 24, "Performance Monitors Extension", ID_DFR0_EL1_PerfMon)
    MProfDbg = _b.Enumerated(23, 20, "Debug model of M-profile", ID_DFR0_EL1_MProfDbg)
    MMapTrc = _b.Enumerated(19, 16, "Memory-mapped trace model", ID_DFR0_EL1_MMapTrc)
    CopTrc = _b.Enumerated(15, 12, "Trace model by System registers", ID_DFR0_EL1_CopTrc)
    MMapDbg = _b.Enumerated(11, 8, "Memory-mapped debug model of Armv7-A and Armv7-R", ID_DFR0_EL1_MMapDbg)
    CopSDbg = _b.Enumerated(7, 4, "Secure debug by System registers: as CopDbg, or 0 without Secure state", ID_DFR0_EL1_CopSDbg)
    CopDbg = _b.Enumerated(3, 0, "Debug architecture, by System registers", ID_DFR0_EL1_CopDbg)


class ID_AFR0_EL1(_b.RegisterValue):
    """AArch32 Auxiliary Feature Register 0."""

    __slots__ = ()
    RES0 = 0xffffffffffff0000
    IMPDEF3 = _b.Bits(15, 12, "IMPLEMENTATION DEFINED")
    IMPDEF2 = _b.Bits(11, 8, "IMPLEMENTATION DEFINED")
    IMPDEF1 = _b.Bits(7, 4, "IMPLEMENTATION DEFINED")
    IMPDEF0 = _b.Bits(3, 0, "IMPLEMENTATION DEFINED")


class ID_MMFR0_EL1_InnerShr(_b.FieldValues):
    """How the innermost shareability domain is implemented, where ShareLvl is TWO."""

    NC = 0  # As Non-cacheable
    HW = 1  # With hardware coherency
    IGNORED = 0xf  # Shareability is ignored


class ID_MMFR0_EL1_FCSE(_b.FieldValues):
    """Fast Context Switch Extension."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR0_EL1_AuxReg(_b.FieldValues):
    """Auxiliary registers."""

    NI = 0  # Not implemented
    ACTLR = 1  # ACTLR alone
    AIFSR = 2  # ACTLR, AIFSR and ADFSR


class ID_MMFR0_EL1_TCM(_b.FieldValues):
    """Tightly coupled memories, and DMA to them."""

    NI = 0  # Not implemented
    IMPDEF = 1  # IMPLEMENTATION DEFINED
    TCM = 2  # TCM as in Armv6
    TCM_DMA = 3  # TCM and DMA as in Armv6


class ID_MMFR0_EL1_ShareLvl(_b.FieldValues):
    """Levels of shareability."""

    ONE = 0  # One level
    TWO = 1  # Two levels


class ID_MMFR0_EL1_OuterShr(_b.FieldValues):
    """How the outermost shareability domain is implemented."""

    NC = 0  # As Non-cacheable
    HW = 1  # With hardware coherency
    IGNORED = 0xf  # Shareability is ignored


class ID_MMFR0_EL1_PMSA(_b.FieldValues):
    """Protected Memory System Architecture."""

    NI = 0  # Not implemented
    IMPDEF = 1  # IMPLEMENTATION DEFINED
    PMSAv6 = 2  # PMSAv6, with a Cache Type Register
    PMSAv7 = 3  # PMSAv7, with memory subsections


class ID_MMFR0_EL1_VMSA(_b.FieldValues):
    """Virtual Memory System Architecture."""

    NI = 0  # Not implemented
    IMPDEF = 1  # IMPLEMENTATION DEFINED
    VMSAv6 = 2  # VMSAv6, with Cache and TLB Type Registers
    VMSAv7 = 3  # VMSAv7, with remapping and the Access flag
    VMSAv7_PXN = 4  # As VMSAv7, and PXN in Short-descriptors
    VMSAv7_LONG = 5  # As VMSAv7_PXN, and Long-descriptors


class ID_MMFR0_EL1(_b.RegisterValue):
    """AArch32 Memory Model Feature Register 0."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    InnerShr = _b.Enumerated(31, 28, "How the innermost shareability domain is implemented, where ShareLvl is TWO", ID_MMFR0_EL1_InnerShr)
    FCSE = _b.Enumerated(27, 24, "Fast Context Switch Extension", ID_MMFR0_EL1_FCSE)
    AuxReg = _b.Enumerated(23, 20, "Auxiliary registers", ID_MMFR0_EL1_AuxReg)
    TCM = _b.Enumerated(19, 16, "Tightly coupled memories, and DMA to them", ID_MMFR0_EL1_TCM)
    ShareLvl = _b.Enumerated(15, 12, "Levels of shareability", ID_MMFR0_EL1_ShareLvl)
    OuterShr = _b.Enumerated(11, 8, "How the outermost shareability domain is implemented", ID_MMFR0_EL1_OuterShr)
    PMSA = _b.Enumerated(7, 4, "Protected Memory System Architecture", ID_MMFR0_EL1_PMSA)
    VMSA = _b.Enumerated(3, 0, "Virtual Memory System Architecture", ID_MMFR0_EL1_VMSA)


class ID_MMFR1_EL1_BPred(_b.FieldValues):
    """When software must flush the branch predictor."""

    NI = 0  # No branch predictor, or no MMU
    BP_SW_MANGED = 1  # On changes of translation, of instructions, and of ASID or ContextID
    BP_ASID_AWARE = 2  # As BP_SW_MANGED, unless the ASID or ContextID changes too
    BP_NOSNOOP = 3  # On writes to instruction locations only
    BP_INVISIBLE = 4  # Never


class ID_MMFR1_EL1_L1TstCln(_b.FieldValues):
    """Test and clean operations on the level 1 data cache."""

    NI = 0  # Not implemented
    NOINVALIDATE = 1  # Test and clean
    INVALIDATE = 2  # As NOINVALIDATE, and test, clean and invalidate


class ID_MMFR1_EL1_L1Uni(_b.FieldValues):
    """Maintenance of a whole unified level 1 cache."""

    NI = 0  # Not implemented
    INVALIDATE = 1  # Invalidate the cache, or the branch predictor
    CLEAN_AND_INVALIDATE = 2  # As INVALIDATE, and clean, with or without invalidate


class ID_MMFR1_EL1_L1Hvd(_b.FieldValues):
    """Maintenance of whole separate level 1 caches."""

    NI = 0  # Not implemented
    INVALIDATE_ISIDE_ONLY = 1  # Invalidate the instruction cache, or the branch predictor
    INVALIDATE = 2  # As INVALIDATE_ISIDE_ONLY, and invalidate the data cache, or both caches
    CLEAN_AND_INVALIDATE = 3  # As INVALIDATE, and clean the data cache, with or without invalidate


class ID_MMFR1_EL1_L1UniSW(_b.FieldValues):
    """Maintenance of a unified level 1 cache by set/way."""

    NI = 0  # Not implemented
    CLEAN = 1  # Clean a line
    CLEAN_AND_INVALIDATE = 2  # As CLEAN, and clean and invalidate a line
    INVALIDATE = 3  # As CLEAN_AND_INVALIDATE, and invalidate a line


class ID_MMFR1_EL1_L1HvdSW(_b.FieldValues):
    """Maintenance of separate level 1 caches by set/way."""

    NI = 0  # Not implemented
    CLEAN_AND_INVALIDATE = 1  # Clean, and clean and invalidate a data cache line
    INVALIDATE_DSIDE_ONLY = 2  # As CLEAN_AND_INVALIDATE, and invalidate a data cache line
    INVALIDATE = 3  # As INVALIDATE_DSIDE_ONLY, and invalidate an instruction cache line


class ID_MMFR1_EL1_L1UniVA(_b.FieldValues):
    """Maintenance of a unified level 1 cache by VA."""

    NI = 0  # Not implemented
    CLEAN_AND_INVALIDATE = 1  # Clean, invalidate, and clean and invalidate a line
    INVALIDATE_BP = 2  # As CLEAN_AND_INVALIDATE, and invalidate the branch predictor


class ID_MMFR1_EL1_L1HvdVA(_b.FieldValues):
    """Maintenance of separate level 1 caches by VA."""

    NI = 0  # Not implemented
    CLEAN_AND_INVALIDATE = 1  # Clean, invalidate, or both a data line; clean an instruction line
    INVALIDATE_BP = 2  # As CLEAN_AND_INVALIDATE, and invalidate the branch predictor


class ID_MMFR1_EL1(_b.RegisterValue):
    """AArch32 Memory Model Feature Register 1."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    BPred = _b.Enumerated(31, 28, "When software must flush the branch predictor", ID_MMFR1_EL1_BPred)
    L1TstCln = _b.Enumerated(27, 24, "Test and clean operations on the level 1 data cache", ID_MMFR1_EL1_L1TstCln)
    L1Uni = _b.Enumerated(23, 20, "Maintenance of a whole unified level 1 cache", ID_MMFR1_EL1_L1Uni)
    L1Hvd = _b.Enumerated(19, 16, "Maintenance of whole separate level 1 caches", ID_MMFR1_EL1_L1Hvd)
    L1UniSW = _b.Enumerated(15, 12, "Maintenance of a unified level 1 cache by set/way", ID_MMFR1_EL1_L1UniSW)
    L1HvdSW = _b.Enumerated(11, 8, "Maintenance of separate level 1 caches by set/way", ID_MMFR1_EL1_L1HvdSW)
    L1UniVA = _b.Enumerated(7, 4, "Maintenance of a unified level 1 cache by VA", ID_MMFR1_EL1_L1UniVA)
    L1HvdVA = _b.Enumerated(3, 0, "Maintenance of separate level 1 caches by VA", ID_MMFR1_EL1_L1HvdVA)


class ID_MMFR2_EL1_HWAccFlg(_b.FieldValues):
    """Hardware updates of the Access flag of VMSAv7."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR2_EL1_WFIStall(_b.FieldValues):
    """WFI stalls."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR2_EL1_MemBarr(_b.FieldValues):
    """Barriers by System instructions in coproc 0b1111."""

    NI = 0  # Not implemented
    DSB_ONLY = 1  # DSB
    IMP = 2  # As DSB_ONLY, and ISB and DMB


class ID_MMFR2_EL1_UniTLB(_b.FieldValues):
    """Maintenance of a unified TLB."""

    NI = 0  # Not implemented
    BY_VA = 1  # Invalidate all entries, or one by VA
    BY_MATCH_ASID = 2  # As BY_VA, and by ASID
    BY_ALL_ASID = 3  # As BY_MATCH_ASID, and by VA for all ASIDs
    OTHER_TLBS = 4  # As BY_ALL_ASID, and entries of Hyp mode, and all of Non-secure PL1&0
    BROADCAST = 5  # As OTHER_TLBS, and last-level entries by VA (TLBIMVAL and the like)
    BY_IPA = 6  # As BROADCAST, and stage 2 entries by IPA


class ID_MMFR2_EL1_HvdTLB(_b.FieldValues):
    """Maintenance of separate TLBs; IMPLEMENTATION DEFINED where UniTLB is not 0."""

    NI = 0  # Not implemented


class ID_MMFR2_EL1_L1HvdRng(_b.FieldValues):
    """Maintenance of ranges by VA of separate level 1 caches."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR2_EL1_L1HvdBG(_b.FieldValues):
    """Background fetches of ranges by VA into separate level 1 caches."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR2_EL1_L1HvdFG(_b.FieldValues):
    """Foreground fetches of ranges by VA into separate level 1 caches."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR2_EL1(_b.RegisterValue):
    """AArch32 Memory Model Feature Register 2."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    HWAccFlg = _b.Enumerated(31, 28, "Hardware updates of the Access flag of VMSAv7", ID_MMFR2_EL1_HWAccFlg)
    WFIStall = _b.Enumerated(27, 24, "WFI stalls", ID_MMFR2_EL1_WFIStall)
    MemBarr = _b.Enumerated(23, 20, "Barriers by System instructions in coproc 0b1111", ID_MMFR2_EL1_MemBarr)
    UniTLB = _b.Enumerated(19, 16, "Maintenance of a unified TLB", ID_MMFR2_EL1_UniTLB)
    HvdTLB = _b.Enumerated(15, 12, "Maintenance of separate TLBs; IMPLEMENTATION DEFINED where UniTLB is not 0", ID_MMFR2_EL1_HvdTLB)
    L1HvdRng = _b.Enumerated(11, 8, "Maintenance of ranges by VA of separate level 1 caches", ID_MMFR2_EL1_L1HvdRng)
    L1HvdBG = _b.Enumerated(7, 4, "Background fetches of ranges by VA into separate level 1 caches", ID_MMFR2_EL1_L1HvdBG)
    L1HvdFG = _b.Enumerated(3, 0, "Foreground fetches of ranges by VA into separate level 1 caches", ID_MMFR2_EL1_L1HvdFG)


class ID_MMFR3_EL1_Supersec(_b.FieldValues):
    """Supersections in Short-descriptor tables."""

    IMP = 0  # Implemented
    NI = 0xf  # Not implemented


class ID_MMFR3_EL1_CMemSz(_b.FieldValues):
    """Physical memory that the caches support."""

    SIZE_4GB = 0  # 4 GB, addresses of 32 bits
    SIZE_64GB = 1  # 64 GB, addresses of 36 bits
    SIZE_1TB = 2  # 1 TB or more, addresses of 40 bits or more


class ID_MMFR3_EL1_CohWalk(_b.FieldValues):
    """Translation table walks see updates without a clean to the PoU."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR3_EL1_PAN(_b.FieldValues):
    """Privileged Access Never."""

    NI = 0  # Not implemented
    PAN = 1  # PSTATE.PAN (FEAT_PAN)
    PAN2 = 2  # As PAN, and ATS1CPRP and ATS1CPWP (FEAT_PAN2)


class ID_MMFR3_EL1_MaintBcst(_b.FieldValues):
    """Maintenance operations that are broadcast."""

    NI = 0  # None; all are local
    NO_TLB = 1  # Those of caches and branch predictors, not of TLBs
    ALL = 2  # Those of caches, branch predictors and TLBs


class ID_MMFR3_EL1_BPMaint(_b.FieldValues):
    """Branch predictor maintenance in hierarchical cache systems."""

    NI = 0  # Not implemented
    ALL = 1  # Invalidate all
    BY_VA = 2  # As ALL, and invalidate by VA


class ID_MMFR3_EL1_CMaintSW(_b.FieldValues):
    """Cache maintenance by set/way in hierarchical cache systems."""

    NI = 0  # Not implemented
    IMP = 1  # Invalidate, clean, and clean and invalidate data cache


class ID_MMFR3_EL1_CMaintVA(_b.FieldValues):
    """Cache maintenance by VA in hierarchical cache systems."""

    NI = 0  # Not implemented
    IMP = 1  # Invalidate, clean, or both data cache; invalidate instruction cache


class ID_MMFR3_EL1(_b.RegisterValue):
    """AArch32 Memory Model Feature Register 3."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    Supersec = _b.Enumerated(31, 28, "Supersections in Short-descriptor tables", ID_MMFR3_EL1_Supersec)
    CMemSz = _b.Enumerated(27, 24, "Physical memory that the caches support", ID_MMFR3_EL1_CMemSz)
    CohWalk = _b.Enumerated(23, 20, "Translation table walks see updates without a clean to the PoU", ID_MMFR3_EL1_CohWalk)
    PAN = _b.Enumerated(19, 16, "Privileged Access Never", ID_MMFR3_EL1_PAN)
    MaintBcst = _b.Enumerated(15, 12, "Maintenance operations that are broadcast", ID_MMFR3_EL1_MaintBcst)
    BPMaint = _b.Enumerated(11, 8, "Branch predictor maintenance in hierarchical cache systems", ID_MMFR3_EL1_BPMaint)
    CMaintSW = _b.Enumerated(7, 4, "Cache maintenance by set/way in hierarchical cache systems", ID_MMFR3_EL1_CMaintSW)
    CMaintVA = _b.Enumerated(3, 0, "Cache maintenance by VA in hierarchical cache systems", ID_MMFR3_EL1_CMaintVA)


class ID_ISAR0_EL1_Divide(_b.FieldValues):
    """SDIV and UDIV."""

    NI = 0  # Not implemented
    xDIV_T32 = 1  # In T32
    xDIV_A32 = 2  # In T32 and A32


class ID_ISAR0_EL1_Debug(_b.FieldValues):
    """BKPT."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR0_EL1_Coproc(_b.FieldValues):
    """Generic System register access instructions."""

    NI = 0  # None, except those that another field or architecture attributes
    MRC = 1  # CDP, LDC, MCR, MRC and STC
    MRC2 = 2  # As MRC, and CDP2, LDC2, MCR2, MRC2 and STC2
    MRRC = 3  # As MRC2, and MCRR and MRRC
    MRRC2 = 4  # As MRRC, and MCRR2 and MRRC2


class ID_ISAR0_EL1_CmpBranch(_b.FieldValues):
    """Compare and branch in T32: CBNZ and CBZ."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR0_EL1_BitField(_b.FieldValues):
    """BFC, BFI, SBFX and UBFX."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR0_EL1_BitCount(_b.FieldValues):
    """CLZ."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR0_EL1_Swap(_b.FieldValues):
    """SWP and SWPB in A32."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR0_EL1(_b.RegisterValue):
    """AArch32 Instruction Set Attribute Register 0."""

    __slots__ = ()
    RES0 = 0xfffffffff0000000
    Divide = _b.Enumerated(27, 24, "SDIV and UDIV", ID_ISAR0_EL1_Divide)
    Debug = _b.Enumerated(23, 20, "BKPT", ID_ISAR0_EL1_Debug)
    Coproc = _b.Enumerated(19, 16, "Generic System register access instructions", ID_ISAR0_EL1_Coproc)
    CmpBranch = _b.Enumerated(15, 12, "Compare and branch in T32: CBNZ and CBZ", ID_ISAR0_EL1_CmpBranch)
    BitField = _b.Enumerated(11, 8, "BFC, BFI, SBFX and UBFX", ID_ISAR0_EL1_BitField)
    BitCount = _b.Enumerated(7, 4, "CLZ", ID_ISAR0_EL1_BitCount)
    Swap = _b.Enumerated(3, 0, "SWP and SWPB in A32", ID_ISAR0_EL1_Swap)


class ID_ISAR1_EL1_Jazelle(_b.FieldValues):
    """BXJ, and the J bit of the PSR."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_EL1_Interwork(_b.FieldValues):
    """Interworking branches."""

    NI = 0  # Not implemented
    BX = 1  # BX, and the T bit of the PSR
    BLX = 2  # As BX, and BLX, and loads of the PC branch as BX does
    A32_BX = 3  # As BLX, and A32 data processing to the PC without flags branches as BX does


class ID_ISAR1_EL1_Immediate(_b.FieldValues):
    """Long immediates: MOVT, MOV of 16 bits, T32 ADD and SUB of 12 bits."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_EL1_IfThen(_b.FieldValues):
    """IT in T32, and the IT bits of the PSR."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_EL1_Extend(_b.FieldValues):
    """Sign and zero extension."""

    NI = 0  # Not implemented
    SXTB = 1  # SXTB, SXTH, UXTB and UXTH
    SXTB16 = 2  # As SXTB, and SXTB16, SXTAB, SXTAB16, SXTAH, and unsigned ones


class ID_ISAR1_EL1_Except_AR(_b.FieldValues):
    """Exception handling of A and R profiles: SRS, RFE and CPS."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_EL1_Except(_b.FieldValues):
    """Exception handling in A32: LDM (exception return, User), STM (User)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_EL1_Endian(_b.FieldValues):
    """SETEND, and the E bit of the PSR."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_EL1(_b.RegisterValue):
    """AArch32 Instruction Set Attribute Register 1."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    Jazelle = _b.Enumerated(31, 28, "BXJ, and the J bit of the PSR", ID_ISAR1_EL1_Jazelle)
    Interwork = _b.Enumerated(27, 24, "Interworking branches", ID_ISAR1_EL1_Interwork)
    Immediate = _b.Enumerated(23, 20, "Long immediates: MOVT, MOV of 16 bits, T32 ADD and SUB of 12 bits", ID_ISAR1_EL1_Immediate)
    IfThen = _b.Enumerated(19, 16, "IT in T32, and the IT bits of the PSR", ID_ISAR1_EL1_IfThen)
    Extend = _b.Enumerated(15, 12, "Sign and zero extension", ID_ISAR1_EL1_Extend)
    Except_AR = _b.Enumerated(11, 8, "Exception handling of A and R profiles: SRS, RFE and CPS", ID_ISAR1_EL1_Except_AR)
    Except = _b.Enumerated(7, 4, "Exception handling in A32: LDM (exception return, User), STM (User)", ID_ISAR1_EL1_Except)
    Endian = _b.Enumerated(3, 0, "SETEND, and the E bit of the PSR", ID_ISAR1_EL1_Endian)


class ID_ISAR2_EL1_Reversal(_b.FieldValues):
    """Reversal of bytes or bits."""

    NI = 0  # Not implemented
    REV = 1  # REV, REV16 and REVSH
    RBIT = 2  # As REV, and RBIT


class ID_ISAR2_EL1_PSR_AR(_b.FieldValues):
    """PSR access of A and R profiles: MRS, MSR, exception return by data processing."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR2_EL1_MultU(_b.FieldValues):
    """Unsigned multiplication with a 64-bit result."""

    NI = 0  # Not implemented
    UMULL = 1  # UMULL and UMLAL
    UMAAL = 2  # As UMULL, and UMAAL


class ID_ISAR2_EL1_MultS(_b.FieldValues):
    """Signed multiplication."""

    NI = 0  # Not implemented
    SMULL = 1  # SMULL and SMLAL
    SMLABB = 2  # As SMULL, and of halfwords (SMLABB, SMULWB and the like), and the Q bit
    SMLAD = 3  # As SMLABB, and dual and most significant word (SMLAD, SMMLA and the like)


class ID_ISAR2_EL1_Mult(_b.FieldValues):
    """Further multiplication with a 32-bit result."""

    NI = 0  # MUL only
    MLA = 1  # MUL and MLA
    MLS = 2  # As MLA, and MLS


class ID_ISAR2_EL1_MultiAccessInt(_b.FieldValues):
    """Interruptible multi-access instructions."""

    NI = 0  # LDM and STM are not interruptible
    RESTARTABLE = 1  # LDM and STM are restartable
    CONTINUABLE = 2  # LDM and STM are continuable


class ID_ISAR2_EL1_MemHint(_b.FieldValues):
    """Memory hints."""

    NI = 0  # Not implemented
    PLD = 1  # PLD
    PLD2 = 2  # PLD; the same as 0b0001
    PLI = 3  # PLD and PLI
    PLDW = 4  # As PLI, and PLDW


class ID_ISAR2_EL1_LoadStore(_b.FieldValues):
    """Further loads and stores."""

    NI = 0  # Not implemented
    DOUBLE = 1  # LDRD and STRD
    ACQUIRE = 2  # As DOUBLE, and Load-Acquire and Store-Release (LDA, STL, LDAEX, STLEX)


class ID_ISAR2_EL1(_b.RegisterValue):
    """AArch32 Instruction Set Attribute Register 2."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    Reversal = _b.Enumerated(31, 28, "Reversal of bytes or bits", ID_ISAR2_EL1_Reversal)
    PSR_AR = _b.Enumerated(27, 24, "PSR access of A and R profiles: MRS, MSR, exception return by data processing", ID_ISAR2_EL1_PSR_AR)
    MultU = _b.Enumerated(23, 20, "Unsigned multiplication with a 64-bit result", ID_ISAR2_EL1_MultU)
    MultS = _b.Enumerated(19, 16, "Signed multiplication", ID_ISAR2_EL1_MultS)
    Mult = _b.Enumerated(15, 12, "Further multiplication with a 32-bit result", ID_ISAR2_EL1_Mult)
    MultiAccessInt = _b.Enumerated(11, 8, "Interruptible multi-access instructions", ID_ISAR2_EL1_MultiAccessInt)
    MemHint = _b.Enumerated(7, 4, "Memory hints", ID_ISAR2_EL1_MemHint)
    LoadStore = _b.Enumerated(3, 0, "Further loads and stores", ID_ISAR2_EL1_LoadStore)


class ID_ISAR3_EL1_T32EE(_b.FieldValues):
    """ENTERX and LEAVEX of T32EE."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_EL1_TrueNOP(_b.FieldValues):
    """True NOP, and hints in its space."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_EL1_T32Copy(_b.FieldValues):
    """T32 MOV between low registers without flags."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_EL1_TabBranch(_b.FieldValues):
    """Table branches in T32: TBB and TBH."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_EL1_SynchPrim(_b.FieldValues):
    """Synchronization primitives, together with ID_ISAR4_EL1.SynchPrim_frac."""

    NI = 0  # Not implemented
    EXCLUSIVE = 1  # LDREX and STREX; with SynchPrim_frac 3 CLREX and those of 8 and 16 bits
    DOUBLE = 2  # As EXCLUSIVE with SynchPrim_frac 3, and LDREXD and STREXD


class ID_ISAR3_EL1_SVC(_b.FieldValues):
    """Supervisor Call instruction."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_EL1_SIMD(_b.FieldValues):
    """SIMD on general-purpose registers."""

    NI = 0  # Not implemented
    SSAT = 1  # SSAT and USAT, and the Q bit
    PKHBT = 3  # As SSAT, and packing and parallel arithmetic (PKHBT, QADD16, SEL, UXTB16), GE bits


class ID_ISAR3_EL1_Saturate(_b.FieldValues):
    """QADD, QDADD, QDSUB and QSUB, and the Q bit."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_EL1(_b.RegisterValue):
    """AArch32 Instruction Set Attribute Register 3."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    T32EE = _b.Enumerated(31, 28, "ENTERX and LEAVEX of T32EE", ID_ISAR3_EL1_T32EE)
    TrueNOP = _b.Enumerated(27, 24, "True NOP, and hints in its space", ID_ISAR3_EL1_TrueNOP)
    T32Copy = _b.Enumerated(23, 20, "T32 MOV between low registers without flags", ID_ISAR3_EL1_T32Copy)
    TabBranch = _b.Enumerated(19, 16, "Table branches in T32: TBB and TBH", ID_ISAR3_EL1_TabBranch)
    SynchPrim = _b.Enumerated(15, 12, "Synchronization primitives, together with ID_ISAR4_EL1.SynchPrim_frac", ID_ISAR3_EL1_SynchPrim)
    SVC = _b.Enumerated(11, 8, "Supervisor Call instruction", ID_ISAR3_EL1_SVC)
    SIMD = _b.Enumerated(7, 4, "SIMD on general-purpose registers", ID_ISAR3_EL1_SIMD)
    Saturate = _b.Enumerated(3, 0, "QADD, QDADD, QDSUB and QSUB, and the Q bit", ID_ISAR3_EL1_Saturate)


class ID_ISAR4_EL1_SWP_frac(_b.FieldValues):
    """SWP and SWPB on a uniprocessor, where ID_ISAR0_EL1.Swap is 0."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR4_EL1_PSR_M(_b.FieldValues):
    """M-profile forms of CPS, MRS and MSR."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR4_EL1_SynchPrim_frac(_b.FieldValues):
    """Synchronization primitives, together with ID_ISAR3_EL1.SynchPrim."""

    NI = 0  # As ID_ISAR3_EL1.SynchPrim says
    IMP = 3  # With SynchPrim 1 CLREX, LDREXB, LDREXH, STREXB and STREXH too


class ID_ISAR4_EL1_Barrier(_b.FieldValues):
    """DMB, DSB and ISB instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR4_EL1_SMC(_b.FieldValues):
    """Secure Monitor Call instruction."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR4_EL1_Writeback(_b.FieldValues):
    """Writeback addressing modes."""

    NI = 0  # Only in LDM, STM, PUSH, POP, SRS and RFE
    IMP = 1  # All that Armv8 defines


class ID_ISAR4_EL1_WithShifts(_b.FieldValues):
    """Shifts in instructions."""

    NI = 0  # Nonzero ones only in MOV and shift instructions
    LSL3 = 1  # As NI, and LSL by 0 to 3 in loads and stores
    LS = 3  # As LSL3, and other shifts by a constant
    REG = 4  # As LS, and shifts by a register


class ID_ISAR4_EL1_Unpriv(_b.FieldValues):
    """Unprivileged loads and stores."""

    NI = 0  # Not implemented
    REG_BYTE = 1  # LDRBT, LDRT, STRBT and STRT
    SIGNED_HALFWORD = 2  # As REG_BYTE, and LDRHT, LDRSBT, LDRSHT and STRHT


class ID_ISAR4_EL1(_b.RegisterValue):
    """AArch32 Instruction Set Attribute Register 4."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    SWP_frac = _b.Enumerated(31, 28, "SWP and SWPB on a uniprocessor, where ID_ISAR0_EL1.Swap is 0", ID_ISAR4_EL1_SWP_frac)
    PSR_M = _b.Enumerated(27, 24, "M-profile forms of CPS, MRS and MSR", ID_ISAR4_EL1_PSR_M)
    SynchPrim_frac = _b.Enumerated(23, 20, "Synchronization primitives, together with ID_ISAR3_EL1.SynchPrim", ID_ISAR4_EL1_SynchPrim_frac)
    Barrier = _b.Enumerated(19, 16, "DMB, DSB and ISB instructions", ID_ISAR4_EL1_Barrier)
    SMC = _b.Enumerated(15, 12, "Secure Monitor Call instruction", ID_ISAR4_EL1_SMC)
    Writeback = _b.Enumerated(11, 8, "Writeback addressing modes", ID_ISAR4_EL1_Writeback)
    WithShifts = _b.Enumerated(7, 4, "Shifts in instructions", ID_ISAR4_EL1_WithShifts)
    Unpriv = _b.Enumerated(3, 0, "Unprivileged loads and stores", ID_ISAR4_EL1_Unpriv)


class ID_ISAR5_EL1_VCMA(_b.FieldValues):
    """Complex number VCMLA and VCADD (FEAT_FCMA)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_EL1_RDM(_b.FieldValues):
    """VQRDMLAH and VQRDMLSH (FEAT_RDM)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_EL1_CRC32(_b.FieldValues):
    """CRC32 and CRC32C instructions (FEAT_CRC32)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_EL1_SHA2(_b.FieldValues):
    """SHA256H, SHA256H2, SHA256SU0 and SHA256SU1 (FEAT_SHA256)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_EL1_SHA1(_b.FieldValues):
    """SHA1C, SHA1P, SHA1M, SHA1H, SHA1SU0 and SHA1SU1 (FEAT_SHA1)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_EL1_AES(_b.FieldValues):
    """AES and polynomial multiplication instructions."""

    NI = 0  # Not implemented
    IMP = 1  # AESE, AESD, AESMC and AESIMC (FEAT_AES)
    VMULL = 2  # As IMP, and VMULL of 64-bit polynomials (FEAT_PMULL)


class ID_ISAR5_EL1_SEVL(_b.FieldValues):
    """Send Event Local instruction."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_EL1(_b.RegisterValue):
    """AArch32 Instruction Set Attribute Register 5."""

    __slots__ = ()
    RES0 = 0xffffffff00f00000
    VCMA = _b.Enumerated(31, 28, "Complex number VCMLA and VCADD (FEAT_FCMA)", ID_ISAR5_EL1_VCMA)
    RDM = _b.Enumerated(27, 24, "VQRDMLAH and VQRDMLSH (FEAT_RDM)", ID_ISAR5_EL1_RDM)
    CRC32 = _b.Enumerated(19, 16, "CRC32 and CRC32C instructions (FEAT_CRC32)", ID_ISAR5_EL1_CRC32)
    SHA2 = _b.Enumerated(15, 12, "SHA256H, SHA256H2, SHA256SU0 and SHA256SU1 (FEAT_SHA256)", ID_ISAR5_EL1_SHA2)
    SHA1 = _b.Enumerated(11, 8, "SHA1C, SHA1P, SHA1M, SHA1H, SHA1SU0 and SHA1SU1 (FEAT_SHA1)", ID_ISAR5_EL1_SHA1)
    AES = _b.Enumerated(7, 4, "AES and polynomial multiplication instructions", ID_ISAR5_EL1_AES)
    SEVL = _b.Enumerated(3, 0, "Send Event Local instruction", ID_ISAR5_EL1_SEVL)


class ID_MMFR4_EL1_EVT(_b.FieldValues):
    """Enhanced Virtualization Traps of HCR2 (FEAT_EVT)."""

    NI = 0  # Not implemented
    NO_TLBIS = 1  # HCR2.{TOCU, TICAB, TID4}
    TLBIS = 2  # As NO_TLBIS, and HCR2.TTLBIS


class ID_MMFR4_EL1_CCIDX(_b.FieldValues):
    """64-bit format of CCSIDR, by CCSIDR2 (FEAT_CCIDX)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR4_EL1_LSM(_b.FieldValues):
    """LSMAOE and nTLSMD, in SCTLR and HSCTLR (FEAT_LSMAOC)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR4_EL1_HPDS(_b.FieldValues):
    """Disabling of hierarchical permissions."""

    NI = 0  # Not implemented
    AA32HPD = 1  # TTBCR2.{HPD0, HPD1} and HTCR.HPD (FEAT_AA32HPD)
    HPDS2 = 2  # As AA32HPD, and hardware use of bits 62:59 of descriptors (FEAT_HPDS2)


class ID_MMFR4_EL1_CnP(_b.FieldValues):
    """Common not Private translations (FEAT_TTCNP)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR4_EL1_XNX(_b.FieldValues):
    """Stage 2 execute permission of EL1 apart from EL0 (FEAT_XNX)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR4_EL1_AC2(_b.FieldValues):
    """ACTLR2 and HACTLR2."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR4_EL1_SpecSEI(_b.FieldValues):
    """SError exceptions by speculative reads."""

    NI = 0  # Never generated
    IMP = 1  # Might be generated


class ID_MMFR4_EL1(_b.RegisterValue):
    """AArch32 Memory Model Feature Register 4."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    EVT = _b.Enumerated(31, 28, "Enhanced Virtualization Traps of HCR2 (FEAT_EVT)", ID_MMFR4_EL1_EVT)
    CCIDX = _b.Enumerated(27, 24, "64-bit format of CCSIDR, by CCSIDR2 (FEAT_CCIDX)", ID_MMFR4_EL1_CCIDX)
    LSM = _b.Enumerated(23, 20, "LSMAOE and nTLSMD, in SCTLR and HSCTLR (FEAT_LSMAOC)", ID_MMFR4_EL1_LSM)
    HPDS = _b.Enumerated(19, 16, "Disabling of hierarchical permissions", ID_MMFR4_EL1_HPDS)
    CnP = _b.Enumerated(15, 12, "Common not Private translations (FEAT_TTCNP)", ID_MMFR4_EL1_CnP)
    XNX = _b.Enumerated(11, 8, "Stage 2 execute permission of EL1 apart from EL0 (FEAT_XNX)", ID_MMFR4_EL1_XNX)
    AC2 = _b.Enumerated(7, 4, "ACTLR2 and HACTLR2", ID_MMFR4_EL1_AC2)
    SpecSEI = _b.Enumerated(3, 0, "SError exceptions by speculative reads", ID_MMFR4_EL1_SpecSEI)


class ID_ISAR6_EL1_CLRBHB(_b.FieldValues):
    """Clear Branch History instruction (FEAT_CLRBHB)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR6_EL1_I8MM(_b.FieldValues):
    """Int8 matrix multiplication: VSMMLA, VSUDOT and the like (FEAT_AA32I8MM)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR6_EL1_BF16(_b.FieldValues):
    """BFloat16: VCVT, VDOT, VFMAB, VMMLA and the like (FEAT_AA32BF16)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR6_EL1_SPECRES(_b.FieldValues):
    """Prediction invalidation instructions."""

    NI = 0  # Not implemented
    IMP = 1  # CFPRCTX, DVPRCTX and CPPRCTX (FEAT_SPECRES)
    COSP_RCTX = 2  # As IMP, and COSPRCTX (FEAT_SPECRES2)


class ID_ISAR6_EL1_SB(_b.FieldValues):
    """Speculation Barrier instruction (FEAT_SB)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR6_EL1_FHM(_b.FieldValues):
    """VFMAL and VFMSL (FEAT_FHM)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR6_EL1_DP(_b.FieldValues):
    """Dot products: VUDOT and VSDOT (FEAT_DotProd)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR6_EL1_JSCVT(_b.FieldValues):
    """VJCVT (FEAT_JSCVT)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR6_EL1(_b.RegisterValue):
    """AArch32 Instruction Set Attribute Register 6."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    CLRBHB = _b.Enumerated(31, 28, "Clear Branch History instruction (FEAT_CLRBHB)", ID_ISAR6_EL1_CLRBHB)
    I8MM = _b.Enumerated(27, 24, "Int8 matrix multiplication: VSMMLA, VSUDOT and the like (FEAT_AA32I8MM)", ID_ISAR6_EL1_I8MM)
    BF16 = _b.Enumerated(23, 20, "BFloat16: VCVT, VDOT, VFMAB, VMMLA and the like (FEAT_AA32BF16)", ID_ISAR6_EL1_BF16)
    SPECRES = _b.Enumerated(19, 16, "Prediction invalidation instructions", ID_ISAR6_EL1_SPECRES)
    SB = _b.Enumerated(15, 12, "Speculation Barrier instruction (FEAT_SB)", ID_ISAR6_EL1_SB)
    FHM = _b.Enumerated(11, 8, "VFMAL and VFMSL (FEAT_FHM)", ID_ISAR6_EL1_FHM)
    DP = _b.Enumerated(7, 4, "Dot products: VUDOT and VSDOT (FEAT_DotProd)", ID_ISAR6_EL1_DP)
    JSCVT = _b.Enumerated(3, 0, "VJCVT (FEAT_JSCVT)", ID_ISAR6_EL1_JSCVT)


class MVFR0_EL1_FPRound(_b.FieldValues):
    """Floating-point rounding modes."""

    NI = 0  # Round to Nearest only, and towards Zero in VCVT to integer
    IMP = 1  # All


class MVFR0_EL1_FPShVec(_b.FieldValues):
    """Floating-point short vectors."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR0_EL1_FPSqrt(_b.FieldValues):
    """Floating-point square root in hardware."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR0_EL1_FPDivide(_b.FieldValues):
    """Floating-point division in hardware."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR0_EL1_FPTrap(_b.FieldValues):
    """Trapping of floating-point exceptions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR0_EL1_FPDP(_b.FieldValues):
    """Double-precision floating-point."""

    NI = 0  # Not implemented
    VFPv2 = 1  # VFPv2
    VFPv3 = 2  # VFPv3 or later


class MVFR0_EL1_FPSP(_b.FieldValues):
    """Single-precision floating-point."""

    NI = 0  # Not implemented
    VFPv2 = 1  # VFPv2
    VFPv3 = 2  # VFPv3 or later


class MVFR0_EL1_SIMDReg(_b.FieldValues):
    """SIMD and floating-point registers."""

    NI = 0  # Not implemented
    IMP_16x64 = 1  # 16 of 64 bits
    IMP_32x64 = 2  # 32 of 64 bits


class MVFR0_EL1(_b.RegisterValue):
    """AArch32 Media and VFP Feature Register 0."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    FPRound = _b.Enumerated(31, 28, "Floating-point rounding modes", MVFR0_EL1_FPRound)
    FPShVec = _b.Enumerated(27, 24, "Floating-point short vectors", MVFR0_EL1_FPShVec)
    FPSqrt = _b.Enumerated(23, 20, "Floating-point square root in hardware", MVFR0_EL1_FPSqrt)
    FPDivide = _b.Enumerated(19, 16, "Floating-point division in hardware", MVFR0_EL1_FPDivide)
    FPTrap = _b.Enumerated(15, 12, "Trapping of floating-point exceptions", MVFR0_EL1_FPTrap)
    FPDP = _b.Enumerated(11, 8, "Double-precision floating-point", MVFR0_EL1_FPDP)
    FPSP = _b.Enumerated(7, 4, "Single-precision floating-point", MVFR0_EL1_FPSP)
    SIMDReg = _b.Enumerated(3, 0, "SIMD and floating-point registers", MVFR0_EL1_SIMDReg)


class MVFR1_EL1_SIMDFMAC(_b.FieldValues):
    """Fused multiply-accumulate: VFMA, VFMS, VFNMA and VFNMS."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR1_EL1_FPHP(_b.FieldValues):
    """Half-precision floating-point."""

    NI = 0  # Not implemented
    FPHP = 1  # Conversions to and from single-precision
    FPHP_CONV = 2  # As FPHP, and to and from double-precision
    FP16 = 3  # As FPHP_CONV, and arithmetic (FEAT_FP16)


class MVFR1_EL1_SIMDHP(_b.FieldValues):
    """Advanced SIMD half-precision."""

    NI = 0  # Not implemented
    SIMDHP = 1  # Conversions to and from single-precision
    SIMDHP_FLOAT = 2  # As SIMDHP, and arithmetic (FEAT_FP16)


class MVFR1_EL1_SIMDSP(_b.FieldValues):
    """Advanced SIMD single-precision."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR1_EL1_SIMDInt(_b.FieldValues):
    """Advanced SIMD integer instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR1_EL1_SIMDLS(_b.FieldValues):
    """Advanced SIMD loads and stores."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR1_EL1_FPDNaN(_b.FieldValues):
    """Propagation of NaNs."""

    NI = 0  # Default NaN only
    IMP = 1  # NaN values are propagated


class MVFR1_EL1_FPFtZ(_b.FieldValues):
    """Denormalized numbers."""

    NI = 0  # Flush-to-zero only
    IMP = 1  # Full arithmetic


class MVFR1_EL1(_b.RegisterValue):
    """AArch32 Media and VFP Feature Register 1."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    SIMDFMAC = _b.Enumerated(31, 28, "Fused multiply-accumulate: VFMA, VFMS, VFNMA and VFNMS", MVFR1_EL1_SIMDFMAC)
    FPHP = _b.Enumerated(27, 24, "Half-precision floating-point", MVFR1_EL1_FPHP)
    SIMDHP = _b.Enumerated(23, 20, "Advanced SIMD half-precision", MVFR1_EL1_SIMDHP)
    SIMDSP = _b.Enumerated(19, 16, "Advanced SIMD single-precision", MVFR1_EL1_SIMDSP)
    SIMDInt = _b.Enumerated(15, 12, "Advanced SIMD integer instructions", MVFR1_EL1_SIMDInt)
    SIMDLS = _b.Enumerated(11, 8, "Advanced SIMD loads and stores", MVFR1_EL1_SIMDLS)
    FPDNaN = _b.Enumerated(7, 4, "Propagation of NaNs", MVFR1_EL1_FPDNaN)
    FPFtZ = _b.Enumerated(3, 0, "Denormalized numbers", MVFR1_EL1_FPFtZ)


class MVFR2_EL1_FPMisc(_b.FieldValues):
    """Further floating-point instructions."""

    NI = 0  # Not implemented
    FP = 1  # Selection: VSEL
    FP_DIRECTED_ROUNDING = 2  # As FP, and VCVT to integer with directed rounding
    FP_ROUNDING = 3  # As FP_DIRECTED_ROUNDING, and VRINT
    FP_MAX_MIN = 4  # As FP_ROUNDING, and VMAXNM and VMINNM


class MVFR2_EL1_SIMDMisc(_b.FieldValues):
    """Further Advanced SIMD instructions."""

    NI = 0  # Not implemented
    SIMD_DIRECTED_ROUNDING = 1  # VCVT to integer with directed rounding
    SIMD_ROUNDING = 2  # As SIMD_DIRECTED_ROUNDING, and VRINT
    SIMD_MAX_MIN = 3  # As SIMD_ROUNDING, and VMAXNM and VMINNM


class MVFR2_EL1(_b.RegisterValue):
    """AArch32 Media and VFP Feature Register 2."""

    __slots__ = ()
    RES0 = 0xffffffffffffff00
    FPMisc = _b.Enumerated(7, 4, "Further floating-point instructions", MVFR2_EL1_FPMisc)
    SIMDMisc = _b.Enumerated(3, 0, "Further Advanced SIMD instructions", MVFR2_EL1_SIMDMisc)

# ID_UNALLOCATED_3_3 has no class: no fields; all bits are RAZ


class ID_PFR2_EL1_RAS_frac(_b.FieldValues):
    """Fraction of the RAS Extension, where ID_PFR0_EL1.RAS is 1."""

    NI = 0  # FEAT_RAS alone
    RASv1p1 = 1  # FEAT_RASv1p1: more ERXMISC<m> registers


class ID_PFR2_EL1_SSBS(_b.FieldValues):
    """PSTATE.SSBS, Speculative Store Bypass Safe (FEAT_SSBS)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR2_EL1_CSV3(_b.FieldValues):
    """Speculative use of faulting data."""

    NI = 0  # Not disclosed
    IMP = 1  # Faulting data forms no address, condition code or SVE predicate (FEAT_CSV3)


class ID_PFR2_EL1(_b.RegisterValue):
    """AArch32 Processor Feature Register 2."""

    __slots__ = ()
    RES0 = 0xfffffffffffff000
    RAS_frac = _b.Enumerated(11, 8, "Fraction of the RAS Extension, where ID_PFR0_EL1.RAS is 1", ID_PFR2_EL1_RAS_frac)
    SSBS = _b.Enumerated(7, 4, "PSTATE.SSBS, Speculative Store Bypass Safe (FEAT_SSBS)", ID_PFR2_EL1_SSBS)
    CSV3 = _b.Enumerated(3, 0, "Speculative use of faulting data", ID_PFR2_EL1_CSV3)


class ID_DFR1_EL1_HPMN0(_b.FieldValues):
    """HDCR.HPMN can be 0: no event counters for the guest (FEAT_HPMN0)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_DFR1_EL1_MTPMU(_b.FieldValues):
    """Multi-threaded PMU (FEAT_MTPMU)."""

    IMPDEF = 0  # Not implemented; whether PMEVTYPER<n>.MT is RES0 is IMPLEMENTATION DEFINED
    IMP = 1  # Implemented; PMEVTYPER<n>.MT is read/write
    NI = 0xf  # Not implemented; PMEVTYPER<n>.MT is RES0


class ID_DFR1_EL1(_b.RegisterValue):
    """AArch32 Debug Feature Register 1."""

    __slots__ = ()
    RES0 = 0xffffffffffffff00
    HPMN0 = _b.Enumerated(7, 4, "HDCR.HPMN can be 0: no event counters for the guest (FEAT_HPMN0)", ID_DFR1_EL1_HPMN0)
    MTPMU = _b.Enumerated(3, 0, "Multi-threaded PMU (FEAT_MTPMU)", ID_DFR1_EL1_MTPMU)


class ID_MMFR5_EL1_nTLBPA(_b.FieldValues):
    """Table walks use no non-coherent caches of physical addresses (FEAT_nTLBPA)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR5_EL1_ETS(_b.FieldValues):
    """Enhanced Translation Synchronization."""

    NI = 0  # Not implemented
    IMP = 1  # As NI; FEAT_ETS, since withdrawn
    ETS2 = 2  # FEAT_ETS2
    ETS3 = 3  # FEAT_ETS3


class ID_MMFR5_EL1(_b.RegisterValue):
    """AArch32 Memory Model Feature Register 5."""

    __slots__ = ()
    RES0 = 0xffffffffffffff00
    nTLBPA = _b.Enumerated(7, 4, "Table walks use no non-coherent caches of physical addresses (FEAT_nTLBPA)", ID_MMFR5_EL1_nTLBPA)
    ETS = _b.Enumerated(3, 0, "Enhanced Translation Synchronization", ID_MMFR5_EL1_ETS)

# ID_UNALLOCATED_3_7 has no class: no fields; all bits are RAZ


class ID_AA64PFR0_EL1_CSV3(_b.FieldValues):
    """Data of faulting speculative accesses cannot leak to younger instructions."""

    NI = 0  # Not disclosed
    IMP = 1  # Implemented (FEAT_CSV3)


class ID_AA64PFR0_EL1_CSV2(_b.FieldValues):
    """Out-of-context branch targets do not steer speculative execution."""

    NI = 0  # Not disclosed
    IMP = 1  # FEAT_CSV2; ID_AA64PFR1_EL1.CSV2_frac refines it
    CSV2_2 = 2  # FEAT_CSV2_2, with SCXTNUM_ELx
    CSV2_3 = 3  # FEAT_CSV2_3


class ID_AA64PFR0_EL1_RME(_b.FieldValues):
    """Realm Management Extension."""

    NI = 0  # Not implemented
    IMP = 1  # RMEv1 (FEAT_RME)
    GPC2 = 2  # As IMP, and FEAT_RME_GPC2
    GPC3 = 3  # As GPC2, and FEAT_RME_GPC3


class ID_AA64PFR0_EL1_DIT(_b.FieldValues):
    """Data Independent Timing, PSTATE.DIT."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_DIT)


class ID_AA64PFR0_EL1_AMU(_b.FieldValues):
    """Activity Monitors Extension."""

    NI = 0  # Not implemented
    IMP = 1  # FEAT_AMUv1
    V1P1 = 2  # FEAT_AMUv1p1, with virtual offsets of the event counters


class ID_AA64PFR0_EL1_MPAM(_b.FieldValues):
    """MPAM version, major part; all 0 with MPAM_frac means no MPAM."""

    MAJOR_0 = 0  # v0.1 if ID_AA64PFR1_EL1.MPAM_frac is 1, otherwise not implemented
    MAJOR_1 = 1  # v1.0, or v1.1 if ID_AA64PFR1_EL1.MPAM_frac is 1


class ID_AA64PFR0_EL1_SEL2(_b.FieldValues):
    """Secure EL2."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SEL2)


class ID_AA64PFR0_EL1_SVE(_b.FieldValues):
    """Scalable Vector Extension; ID_AA64ZFR0_EL1 has the details."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SVE)


class ID_AA64PFR0_EL1_RAS(_b.FieldValues):
    """Reliability, Availability and Serviceability Extension version."""

    NI = 0  # Not implemented
    IMP = 1  # FEAT_RAS; ID_AA64PFR1_EL1.RAS_frac refines it
    V1P1 = 2  # FEAT_RASv1p1, and with EL3 FEAT_DoubleFault
    V2 = 3  # FEAT_RASv2


class ID_AA64PFR0_EL1_GIC(_b.FieldValues):
    """System register interface to the GIC CPU interface."""

    NI = 0  # Not implemented
    IMP = 1  # GICv3.0 and GICv4.0
    V4P1 = 3  # GICv4.1


class ID_AA64PFR0_EL1_AdvSIMD(_b.FieldValues):
    """Advanced SIMD; the same value as FP."""

    IMP = 0  # Implemented, without half-precision arithmetic
    FP16 = 1  # As IMP, and half-precision arithmetic (FEAT_FP16)
    NI = -1  # Not implemented


class ID_AA64PFR0_EL1_FP(_b.FieldValues):
    """Floating-point; the same value as AdvSIMD."""

    IMP = 0  # Implemented, without half-precision arithmetic
    FP16 = 1  # As IMP, and half-precision arithmetic (FEAT_FP16)
    NI = -1  # Not implemented


class ID_AA64PFR0_EL1_EL3(_b.FieldValues):
    """Exception level EL3 and its Execution states."""

    NI = 0  # Not implemented
    IMP = 1  # AArch64 state only
    AARCH32 = 2  # AArch64 and AArch32 state


class ID_AA64PFR0_EL1_EL2(_b.FieldValues):
    """Exception level EL2 and its Execution states."""

    NI = 0  # Not implemented
    IMP = 1  # AArch64 state only
    AARCH32 = 2  # AArch64 and AArch32 state


class ID_AA64PFR0_EL1_EL1(_b.FieldValues):
    """Exception level EL1 and its Execution states."""

    IMP = 1  # AArch64 state only
    AARCH32 = 2  # AArch64 and AArch32 state


class ID_AA64PFR0_EL1_EL0(_b.FieldValues):
    """Exception level EL0 and its Execution states."""

    IMP = 1  # AArch64 state only
    AARCH32 = 2  # AArch64 and AArch32 state


class ID_AA64PFR0_EL1(_b.RegisterValue):
    """AArch64 Processor Feature Register 0."""

    __slots__ = ()
    CSV3 = _b.Enumerated(63, 60, "Data of faulting speculative accesses cannot leak to younger instructions", ID_AA64PFR0_EL1_CSV3)
    CSV2 = _b.Enumerated(59, 56, "Out-of-context branch targets do not steer speculative execution", ID_AA64PFR0_EL1_CSV2)
    RME = _b.Enumerated(55, 52, "Realm Management Extension", ID_AA64PFR0_EL1_RME)
    DIT = _b.Enumerated(51, 48, "Data Independent Timing, PSTATE.DIT", ID_AA64PFR0_EL1_DIT)
    AMU = _b.Enumerated(47, 44, "Activity Monitors Extension", ID_AA64PFR0_EL1_AMU)
    MPAM = _b.Enumerated(43, 40, "MPAM version, major part; all 0 with MPAM_frac means no MPAM", ID_AA64PFR0_EL1_MPAM)
    SEL2 = _b.Enumerated(39, 36, "Secure EL2", ID_AA64PFR0_EL1_SEL2)
    SVE = _b.Enumerated(35, 32, "Scalable Vector Extension; ID_AA64ZFR0_EL1 has the details", ID_AA64PFR0_EL1_SVE)
    RAS = _b.Enumerated(31, 28, "Reliability, Availability and Serviceability Extension version", ID_AA64PFR0_EL1_RAS)
    GIC = _b.Enumerated(27, 24, "System register interface to the GIC CPU interface", ID_AA64PFR0_EL1_GIC)
    AdvSIMD = _b.Enumerated(23, 20, "Advanced SIMD; the same value as FP", ID_AA64PFR0_EL1_AdvSIMD, signed=True)
    FP = _b.Enumerated(19, 16, "Floating-point; the same value as AdvSIMD", ID_AA64PFR0_EL1_FP, signed=True)
    EL3 = _b.Enumerated(15, 12, "Exception level EL3 and its Execution states", ID_AA64PFR0_EL1_EL3)
    EL2 = _b.Enumerated(11, 8, "Exception level EL2 and its Execution states", ID_AA64PFR0_EL1_EL2)
    EL1 = _b.Enumerated(7, 4, "Exception level EL1 and its Execution states", ID_AA64PFR0_EL1_EL1)
    EL0 = _b.Enumerated(3, 0, "Exception level EL0 and its Execution states", ID_AA64PFR0_EL1_EL0)


class ID_AA64PFR1_EL1_PFAR(_b.FieldValues):
    """Physical fault address registers PFAR_ELx and MFAR_EL3."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_PFAR)


class ID_AA64PFR1_EL1_DF2(_b.FieldValues):
    """Error exception routing extensions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_DoubleFault2)


class ID_AA64PFR1_EL1_MTEX(_b.FieldValues):
    """Additional MTE tag checking modes; meaningful if MTE is 2 or higher."""

    MTE = 0  # None
    MTE4 = 1  # FEAT_MTE_CANONICAL_TAGS and FEAT_MTE_NO_ADDRESS_TAGS


class ID_AA64PFR1_EL1_THE(_b.FieldValues):
    """Translation Hardening Extension, with the RCW instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_THE)


class ID_AA64PFR1_EL1_GCS(_b.FieldValues):
    """Guarded Control Stack."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_GCS)


class ID_AA64PFR1_EL1_MTE_frac(_b.FieldValues):
    """Asynchronous reporting of Tag Check Faults; meaningful if MTE is 2 or higher."""

    ASYNC = 0  # Supported (FEAT_MTE_ASYNC)
    NI = 0xf  # Not supported


class ID_AA64PFR1_EL1_NMI(_b.FieldValues):
    """Non-maskable interrupts, with PSTATE.ALLINT."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_NMI)


class ID_AA64PFR1_EL1_CSV2_frac(_b.FieldValues):
    """Fraction of ID_AA64PFR0_EL1.CSV2 when that is 1."""

    NI = 0  # Not disclosed
    CSV2_1p1 = 1  # FEAT_CSV2_1p1
    CSV2_1p2 = 2  # FEAT_CSV2_1p2, with SCXTNUM_ELx


class ID_AA64PFR1_EL1_RNDR_trap(_b.FieldValues):
    """Trap of RNDR and RNDRRS to EL3."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_RNG_TRAP)


class ID_AA64PFR1_EL1_SME(_b.FieldValues):
    """Scalable Matrix Extension; ID_AA64SMFR0_EL1 has the details."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME)
    SME2 = 2  # As IMP, and the ZT0 register (FEAT_SME2)


class ID_AA64PFR1_EL1_MPAM_frac(_b.FieldValues):
    """MPAM version, minor part, with ID_AA64PFR0_EL1.MPAM."""

    MINOR_0 = 0  # Minor version 0: v1.0, or not implemented
    MINOR_1 = 1  # Minor version 1: v0.1 or v1.1


class ID_AA64PFR1_EL1_RAS_frac(_b.FieldValues):
    """Fraction of ID_AA64PFR0_EL1.RAS when that is 1."""

    NI = 0  # FEAT_RAS only
    RASv1p1 = 1  # FEAT_RASv1p1


class ID_AA64PFR1_EL1_MTE(_b.FieldValues):
    """Memory Tagging Extension."""

    NI = 0  # Not implemented
    IMP = 1  # Instructions only (FEAT_MTE)
    MTE2 = 2  # As IMP, and Allocation Tags in memory with tag checking (FEAT_MTE2)
    MTE3 = 3  # As MTE2, and asymmetric Tag Check Fault handling (FEAT_MTE3)


class ID_AA64PFR1_EL1_SSBS(_b.FieldValues):
    """Speculative Store Bypassing control."""

    NI = 0  # Not implemented
    IMP = 1  # PSTATE.SSBS (FEAT_SSBS)
    SSBS2 = 2  # As IMP, and MRS and MSR of SSBS (FEAT_SSBS2)


class ID_AA64PFR1_EL1_BT(_b.FieldValues):
    """Branch Target Identification."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_BTI)


class ID_AA64PFR1_EL1(_b.RegisterValue):
    """AArch64 Processor Feature Register 1."""

    __slots__ = ()
    RES0 = 0xf00000
    PFAR = _b.Enumerated(63, 60, "Physical fault address registers PFAR_ELx and MFAR_EL3", ID_AA64PFR1_EL1_PFAR)
    DF2 = _b.Enumerated(59, 56, "Error exception routing extensions", ID_AA64PFR1_EL1_DF2)
    MTEX = _b.Enumerated(55, 52, "Additional MTE tag checking modes; meaningful if MTE is 2 or higher", ID_AA64PFR1_EL1_MTEX)
    THE = _b.Enumerated(51, 48, "Translation Hardening Extension, with the RCW instructions", ID_AA64PFR1_EL1_THE)
    GCS = _b.Enumerated(47, 44, "Guarded Control Stack", ID_AA64PFR1_EL1_GCS)
    MTE_frac = _b.Enumerated(43, 40, "Asynchronous reporting of Tag Check Faults; meaningful if MTE is 2 or higher", ID_AA64PFR1_EL1_MTE_frac)
    NMI = _b.Enumerated(39, 36, "Non-maskable interrupts, with PSTATE.ALLINT", ID_AA64PFR1_EL1_NMI)
    CSV2_frac = _b.Enumerated(35, 32, "Fraction of ID_AA64PFR0_EL1.CSV2 when that is 1", ID_AA64PFR1_EL1_CSV2_frac)
    RNDR_trap = _b.Enumerated(31, 28, "Trap of RNDR and RNDRRS to EL3", ID_AA64PFR1_EL1_RNDR_trap)
    SME = _b.Enumerated(27, 24, "Scalable Matrix Extension; ID_AA64SMFR0_EL1 has the details", ID_AA64PFR1_EL1_SME)
    MPAM_frac = _b.Enumerated(19, 16, "MPAM version, minor part, with ID_AA64PFR0_EL1.MPAM", ID_AA64PFR1_EL1_MPAM_frac)
    RAS_frac = _b.Enumerated(15, 12, "Fraction of ID_AA64PFR0_EL1.RAS when that is 1", ID_AA64PFR1_EL1_RAS_frac)
    MTE = _b.Enumerated(11, 8, "Memory Tagging Extension", ID_AA64PFR1_EL1_MTE)
    SSBS = _b.Enumerated(7, 4, "Speculative Store Bypassing control", ID_AA64PFR1_EL1_SSBS)
    BT = _b.Enumerated(3, 0, "Branch Target Identification", ID_AA64PFR1_EL1_BT)


class ID_AA64PFR2_EL1_FPMR(_b.FieldValues):
    """Floating-point Mode Register."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_FPMR)


class ID_AA64PFR2_EL1_UINJ(_b.FieldValues):
    """Injection of Undefined Instruction exceptions by software."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_UINJ)


class ID_AA64PFR2_EL1_GCIE(_b.FieldValues):
    """GICv5 CPU interface."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_GCIE)


class ID_AA64PFR2_EL1_MTEFAR(_b.FieldValues):
    """FAR_ELx[63:60] is valid at a synchronous Tag Check Fault."""

    NI = 0  # UNKNOWN
    IMP = 1  # Implemented (FEAT_MTE_TAGGED_FAR)


class ID_AA64PFR2_EL1_MTESTOREONLY(_b.FieldValues):
    """Tag checking of stores only."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_MTE_STORE_ONLY)


class ID_AA64PFR2_EL1_MTEPERM(_b.FieldValues):
    """Allocation Tag access permission, NoTagAccess at stage 2."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_MTE_PERM)


class ID_AA64PFR2_EL1(_b.RegisterValue):
    """AArch64 Processor Feature Register 2."""

    __slots__ = ()
    RES0 = 0xffff000000000000
    VMTETCL = _b.Bits(47, 44, "Virtual Tagging Extension (vMTE), part TCL; values not described by our sources")
    VMTETC = _b.Bits(43, 40, "Virtual Tagging Extension (vMTE), part TC; values not described by our sources")
    VMTE = _b.Bits(39, 36, "Virtual Tagging Extension (vMTE); values not described by our sources")
    FPMR = _b.Enumerated(35, 32, "Floating-point Mode Register", ID_AA64PFR2_EL1_FPMR)
    MPAM2 = _b.Bits(31, 28, "MPAM version 2 (FEAT_MPAMv2); values not described by our sources")
    FGDT = _b.Bits(27, 24, "Registers FGDT<n>_ELx; values not described by our sources")
    MTEEIRG = _b.Bits(23, 20, "Enhanced choice of tags by IRG (FEAT_MTE_EIRG); values not described by our sources")
    UINJ = _b.Enumerated(19, 16, "Injection of Undefined Instruction exceptions by software", ID_AA64PFR2_EL1_UINJ)
    GCIE = _b.Enumerated(15, 12, "GICv5 CPU interface", ID_AA64PFR2_EL1_GCIE)
    MTEFAR = _b.Enumerated(11, 8, "FAR_ELx[63:60] is valid at a synchronous Tag Check Fault", ID_AA64PFR2_EL1_MTEFAR)
    MTESTOREONLY = _b.Enumerated(7, 4, "Tag checking of stores only", ID_AA64PFR2_EL1_MTESTOREONLY)
    MTEPERM = _b.Enumerated(3, 0, "Allocation Tag access permission, NoTagAccess at stage 2", ID_AA64PFR2_EL1_MTEPERM)

# ID_UNALLOCATED_4_3 has no class: no fields; all bits are RAZ


class ID_AA64ZFR0_EL1_F64MM(_b.FieldValues):
    """SVE double-precision matrix multiply, FMMLA, with LD1RO and 128-bit permutes."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_F64MM)


class ID_AA64ZFR0_EL1_F32MM(_b.FieldValues):
    """SVE single-precision matrix multiply, FMMLA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_F32MM)


class ID_AA64ZFR0_EL1_F16MM(_b.FieldValues):
    """SVE half-precision to single-precision matrix multiply, FMMLA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SVE_F16F32MM)


class ID_AA64ZFR0_EL1_I8MM(_b.FieldValues):
    """SVE Int8 matrix multiply and mixed-sign dot product."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_I8MM)


class ID_AA64ZFR0_EL1_SM4(_b.FieldValues):
    """SVE SM4 instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SVE_SM4)


class ID_AA64ZFR0_EL1_SHA3(_b.FieldValues):
    """SVE SHA3 instruction RAX1."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SVE_SHA3)


class ID_AA64ZFR0_EL1_B16B16(_b.FieldValues):
    """SVE and SME2 non-widening BFloat16 instructions."""

    NI = 0  # Not implemented
    IMP = 1  # BFADD, BFMUL, BFMLA and the like (FEAT_SVE_B16B16)
    BFSCALE = 2  # As IMP, and BFSCALE (FEAT_SVE_BFSCALE)
    B16MM = 3  # As BFSCALE, and BFloat16 matrix multiply (FEAT_SVE_B16MM)


class ID_AA64ZFR0_EL1_BF16(_b.FieldValues):
    """SVE BFloat16 instructions; the same value as ID_AA64ISAR1_EL1.BF16."""

    NI = 0  # Not implemented
    IMP = 1  # BFCVT, BFDOT, BFMMLA and the like (FEAT_BF16)
    EBF16 = 2  # As IMP, and FPCR.EBF (FEAT_EBF16)


class ID_AA64ZFR0_EL1_BitPerm(_b.FieldValues):
    """SVE bit permutes BDEP, BEXT and BGRP."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SVE_BitPerm)


class ID_AA64ZFR0_EL1_EltPerm(_b.FieldValues):
    """SVE element permutes EXPAND, and COMPACT of 8 and 16 bits."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SVE2p2 or FEAT_SME2p2)


class ID_AA64ZFR0_EL1_AES(_b.FieldValues):
    """SVE AES and 128-bit polynomial multiply instructions."""

    NI = 0  # Not implemented
    IMP = 1  # AESE, AESD, AESMC and AESIMC (FEAT_SVE_AES)
    PMULL128 = 2  # As IMP, and PMULLB and PMULLT of 128 bits (FEAT_SVE_PMULL128)
    AES2 = 3  # As PMULL128, and multi-vector AES and PMULL (FEAT_SVE_AES2)


class ID_AA64ZFR0_EL1_SVEver(_b.FieldValues):
    """SVE version; valid if FEAT_SVE or FEAT_SME is implemented."""

    IMP = 0  # SVE
    SVE2 = 1  # As IMP, and SVE2 (FEAT_SVE2, or FEAT_SME in Streaming SVE mode)
    SVE2p1 = 2  # As SVE2, and SVE2.1 (FEAT_SVE2p1 or FEAT_SME2p1)
    SVE2p2 = 3  # As SVE2p1, and SVE2.2 (FEAT_SVE2p2 or FEAT_SME2p2)
    SVE2p3 = 4  # As SVE2p2, and SVE2.3 (FEAT_SVE2p3 or FEAT_SME2p3)


class ID_AA64ZFR0_EL1(_b.RegisterValue):
    """SVE Feature ID Register 0."""

    __slots__ = ()
    RES0 = 0xf00000f0f0000f00
    F64MM = _b.Enumerated(59, 56, "SVE double-precision matrix multiply, FMMLA, with LD1RO and 128-bit permutes", ID_AA64ZFR0_EL1_F64MM)
    F32MM = _b.Enumerated(55, 52, "SVE single-precision matrix multiply, FMMLA", ID_AA64ZFR0_EL1_F32MM)
    F16MM = _b.Enumerated(51, 48, "SVE half-precision to single-precision matrix multiply, FMMLA", ID_AA64ZFR0_EL1_F16MM)
    I8MM = _b.Enumerated(47, 44, "SVE Int8 matrix multiply and mixed-sign dot product", ID_AA64ZFR0_EL1_I8MM)
    SM4 = _b.Enumerated(43, 40, "SVE SM4 instructions", ID_AA64ZFR0_EL1_SM4)
    SHA3 = _b.Enumerated(35, 32, "SVE SHA3 instruction RAX1", ID_AA64ZFR0_EL1_SHA3)
    B16B16 = _b.Enumerated(27, 24, "SVE and SME2 non-widening BFloat16 instructions", ID_AA64ZFR0_EL1_B16B16)
    BF16 = _b.Enumerated(23, 20, "SVE BFloat16 instructions; the same value as ID_AA64ISAR1_EL1.BF16", ID_AA64ZFR0_EL1_BF16)
    BitPerm = _b.Enumerated(19, 16, "SVE bit permutes BDEP, BEXT and BGRP", ID_AA64ZFR0_EL1_BitPerm)
    EltPerm = _b.Enumerated(15, 12, "SVE element permutes EXPAND, and COMPACT of 8 and 16 bits", ID_AA64ZFR0_EL1_EltPerm)
    AES = _b.Enumerated(7, 4, "SVE AES and 128-bit polynomial multiply instructions", ID_AA64ZFR0_EL1_AES)
    SVEver = _b.Enumerated(3, 0, "SVE version; valid if FEAT_SVE or FEAT_SME is implemented", ID_AA64ZFR0_EL1_SVEver)


class ID_AA64SMFR0_EL1_FA64(_b.FieldValues):
    """All A64 instructions are legal in Streaming SVE mode when enabled."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME_FA64)


class ID_AA64SMFR0_EL1_LUT6(_b.FieldValues):
    """SME2 lookup tables with 6-bit indices, LUTI6."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_AA64SMFR0_EL1_LUTv2(_b.FieldValues):
    """SME2 variants of LUTI4 with four 8-bit destinations, and MOVT to ZT0."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME_LUTv2)


class ID_AA64SMFR0_EL1_SMEver(_b.FieldValues):
    """SME version; valid if FEAT_SME is implemented."""

    SME = 0  # SME
    SME2 = 1  # As SME, and SME2 (FEAT_SME2)
    SME2p1 = 2  # As SME2, and SME2.1 (FEAT_SME2p1)
    SME2p2 = 3  # As SME2p1, and SME2.2 (FEAT_SME2p2)
    SME2p3 = 4  # As SME2p2, and SME2.3 (FEAT_SME2p3)


class ID_AA64SMFR0_EL1_I16I64(_b.FieldValues):
    """Accumulation of 16-bit integer products into 64-bit elements of ZA."""

    NI = 0  # Not implemented
    IMP = 0xf  # Implemented (FEAT_SME_I16I64)


class ID_AA64SMFR0_EL1_F64F64(_b.FieldValues):
    """Double-precision accumulation into ZA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME_F64F64)


class ID_AA64SMFR0_EL1_I16I32(_b.FieldValues):
    """Outer products of 16-bit integers into 32-bit tiles."""

    NI = 0  # Not implemented
    IMP = 5  # Implemented (FEAT_SME2)


class ID_AA64SMFR0_EL1_B16B16(_b.FieldValues):
    """Non-widening BFloat16 instructions that target ZA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME_B16B16)


class ID_AA64SMFR0_EL1_F16F16(_b.FieldValues):
    """Non-widening half-precision instructions that target ZA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME_F16F16)


class ID_AA64SMFR0_EL1_F8F16(_b.FieldValues):
    """FP8 instructions that accumulate into half-precision elements of ZA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME_F8F16)


class ID_AA64SMFR0_EL1_F8F32(_b.FieldValues):
    """FP8 instructions that accumulate into single-precision elements of ZA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME_F8F32)


class ID_AA64SMFR0_EL1_I8I32(_b.FieldValues):
    """Outer products of 8-bit integers into 32-bit tiles."""

    NI = 0  # Not implemented
    IMP = 0xf  # Implemented (FEAT_SME)


class ID_AA64SMFR0_EL1_F16F32(_b.FieldValues):
    """Outer products of half-precision into single-precision tiles."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME)


class ID_AA64SMFR0_EL1_B16F32(_b.FieldValues):
    """Outer products of BFloat16 into single-precision tiles."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME)


class ID_AA64SMFR0_EL1_BI32I32(_b.FieldValues):
    """Binary outer products of thirty-two bits into 32-bit integer tiles."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME2)


class ID_AA64SMFR0_EL1_F32F32(_b.FieldValues):
    """Outer products of single-precision into single-precision tiles."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME)


class ID_AA64SMFR0_EL1_SF8FMA(_b.FieldValues):
    """FP8 multiply-accumulate in Streaming SVE mode."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SSVE_FP8FMA)


class ID_AA64SMFR0_EL1_SF8DP4(_b.FieldValues):
    """FP8 4-way dot product in Streaming SVE mode."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SSVE_FP8DOT4)


class ID_AA64SMFR0_EL1_SF8DP2(_b.FieldValues):
    """FP8 2-way dot product in Streaming SVE mode."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SSVE_FP8DOT2)


class ID_AA64SMFR0_EL1_SBitPerm(_b.FieldValues):
    """SVE bit permutes in Streaming SVE mode."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SSVE_BitPerm)


class ID_AA64SMFR0_EL1_AES(_b.FieldValues):
    """SVE AES and 128-bit polynomial multiply in Streaming SVE mode."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SSVE_AES)


class ID_AA64SMFR0_EL1_SFEXPA(_b.FieldValues):
    """SVE FEXPA in Streaming SVE mode."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SSVE_FEXPA)


class ID_AA64SMFR0_EL1_STMOP(_b.FieldValues):
    """Structured sparsity outer products, such as FTMOPA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME_TMOP)


class ID_AA64SMFR0_EL1_SMOP4(_b.FieldValues):
    """Quarter-tile outer products, such as FMOP4A."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SME_MOP4)


class ID_AA64SMFR0_EL1(_b.RegisterValue):
    """SME Feature ID Register 0."""

    __slots__ = ()
    RES0 = 0x400e00008c7efffe
    FA64 = _b.Enumerated(63, 63, "All A64 instructions are legal in Streaming SVE mode when enabled", ID_AA64SMFR0_EL1_FA64)
    LUT6 = _b.Enumerated(61, 61, "SME2 lookup tables with 6-bit indices, LUTI6", ID_AA64SMFR0_EL1_LUT6)
    LUTv2 = _b.Enumerated(60, 60, "SME2 variants of LUTI4 with four 8-bit destinations, and MOVT to ZT0", ID_AA64SMFR0_EL1_LUTv2)
    SMEver = _b.Enumerated(59, 56, "SME version; valid if FEAT_SME is implemented", ID_AA64SMFR0_EL1_SMEver)
    I16I64 = _b.Enumerated(55, 52, "Accumulation of 16-bit integer products into 64-bit elements of ZA", ID_AA64SMFR0_EL1_I16I64)
    F64F64 = _b.Enumerated(48, 48, "Double-precision accumulation into ZA", ID_AA64SMFR0_EL1_F64F64)
    I16I32 = _b.Enumerated(47, 44, "Outer products of 16-bit integers into 32-bit tiles", ID_AA64SMFR0_EL1_I16I32)
    B16B16 = _b.Enumerated(43, 43, "Non-widening BFloat16 instructions that target ZA", ID_AA64SMFR0_EL1_B16B16)
    F16F16 = _b.Enumerated(42, 42, "Non-widening half-precision instructions that target ZA", ID_AA64SMFR0_EL1_F16F16)
    F8F16 = _b.Enumerated(41, 41, "FP8 instructions that accumulate into half-precision elements of ZA", ID_AA64SMFR0_EL1_F8F16)
    F8F32 = _b.Enumerated(40, 40, "FP8 instructions that accumulate into single-precision elements of ZA", ID_AA64SMFR0_EL1_F8F32)
    I8I32 = _b.Enumerated(39, 36, "Outer products of 8-bit integers into 32-bit tiles", ID_AA64SMFR0_EL1_I8I32)
    F16F32 = _b.Enumerated(35, 35, "Outer products of half-precision into single-precision tiles", ID_AA64SMFR0_EL1_F16F32)
    B16F32 = _b.Enumerated(34, 34, "Outer products of BFloat16 into single-precision tiles", ID_AA64SMFR0_EL1_B16F32)
    BI32I32 = _b.Enumerated(33, 33, "Binary outer products of thirty-two bits into 32-bit integer tiles", ID_AA64SMFR0_EL1_BI32I32)
    F32F32 = _b.Enumerated(32, 32, "Outer products of single-precision into single-precision tiles", ID_AA64SMFR0_EL1_F32F32)
    SF8FMA = _b.Enumerated(30, 30, "FP8 multiply-accumulate in Streaming SVE mode", ID_AA64SMFR0_EL1_SF8FMA)
    SF8DP4 = _b.Enumerated(29, 29, "FP8 4-way dot product in Streaming SVE mode", ID_AA64SMFR0_EL1_SF8DP4)
    SF8DP2 = _b.Enumerated(28, 28, "FP8 2-way dot product in Streaming SVE mode", ID_AA64SMFR0_EL1_SF8DP2)
    SBitPerm = _b.Enumerated(25, 25, "SVE bit permutes in Streaming SVE mode", ID_AA64SMFR0_EL1_SBitPerm)
    AES = _b.Enumerated(24, 24, "SVE AES and 128-bit polynomial multiply in Streaming SVE mode", ID_AA64SMFR0_EL1_AES)
    SFEXPA = _b.Enumerated(23, 23, "SVE FEXPA in Streaming SVE mode", ID_AA64SMFR0_EL1_SFEXPA)
    STMOP = _b.Enumerated(16, 16, "Structured sparsity outer products, such as FTMOPA", ID_AA64SMFR0_EL1_STMOP)
    SMOP4 = _b.Enumerated(0, 0, "Quarter-tile outer products, such as FMOP4A", ID_AA64SMFR0_EL1_SMOP4)

# ID_UNALLOCATED_4_6 has no class: no fields; all bits are RAZ


class ID_AA64FPFR0_EL1_F8CVT(_b.FieldValues):
    """FP8 conversions, and FSCALE."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_FP8)


class ID_AA64FPFR0_EL1_F8FMA(_b.FieldValues):
    """FP8 multiply-accumulate to single- and half-precision, such as FMLALB."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_FP8FMA)


class ID_AA64FPFR0_EL1_F8DP4(_b.FieldValues):
    """FP8 to single-precision 4-way dot product, FDOT."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_FP8DOT4)


class ID_AA64FPFR0_EL1_F8DP2(_b.FieldValues):
    """FP8 to half-precision 2-way dot product, FDOT."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_FP8DOT2)


class ID_AA64FPFR0_EL1_F8MM8(_b.FieldValues):
    """FP8 to single-precision matrix multiply, FMMLA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_F8F32MM)


class ID_AA64FPFR0_EL1_F8MM4(_b.FieldValues):
    """FP8 to half-precision matrix multiply, FMMLA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_F8F16MM)


class ID_AA64FPFR0_EL1_F16MM2(_b.FieldValues):
    """Non-widening half-precision matrix multiply, FMMLA."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_F16MM)


class ID_AA64FPFR0_EL1_F8E4M3(_b.FieldValues):
    """OFP8 E4M3 format."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_AA64FPFR0_EL1_F8E5M2(_b.FieldValues):
    """OFP8 E5M2 format."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_AA64FPFR0_EL1(_b.RegisterValue):
    """AArch64 Floating-point Feature Register 0."""

    __slots__ = ()
    RES0 = 0xffffffff03ff7f00
    F8CVT = _b.Enumerated(31, 31, "FP8 conversions, and FSCALE", ID_AA64FPFR0_EL1_F8CVT)
    F8FMA = _b.Enumerated(30, 30, "FP8 multiply-accumulate to single- and half-precision, such as FMLALB", ID_AA64FPFR0_EL1_F8FMA)
    F8DP4 = _b.Enumerated(29, 29, "FP8 to single-precision 4-way dot product, FDOT", ID_AA64FPFR0_EL1_F8DP4)
    F8DP2 = _b.Enumerated(28, 28, "FP8 to half-precision 2-way dot product, FDOT", ID_AA64FPFR0_EL1_F8DP2)
    F8MM8 = _b.Enumerated(27, 27, "FP8 to single-precision matrix multiply, FMMLA", ID_AA64FPFR0_EL1_F8MM8)
    F8MM4 = _b.Enumerated(26, 26, "FP8 to half-precision matrix multiply, FMMLA", ID_AA64FPFR0_EL1_F8MM4)
    F16MM2 = _b.Enumerated(15, 15, "Non-widening half-precision matrix multiply, FMMLA", ID_AA64FPFR0_EL1_F16MM2)
    F8E4M3 = _b.Enumerated(1, 1, "OFP8 E4M3 format", ID_AA64FPFR0_EL1_F8E4M3)
    F8E5M2 = _b.Enumerated(0, 0, "OFP8 E5M2 format", ID_AA64FPFR0_EL1_F8E5M2)


class ID_AA64DFR0_EL1_HPMN0(_b.FieldValues):
    """Setting MDCR_EL2.HPMN to 0, no event counters for the guest."""

    UNPREDICTABLE = 0  # CONSTRAINED UNPREDICTABLE
    DEF = 1  # Defined behavior (FEAT_HPMN0)


class ID_AA64DFR0_EL1_ExtTrcBuff(_b.FieldValues):
    """Trace Buffer External Mode."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TRBE_EXT)


class ID_AA64DFR0_EL1_BRBE(_b.FieldValues):
    """Branch Record Buffer Extension."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_BRBE)
    BRBE_V1P1 = 2  # As IMP, and recording at EL3 (FEAT_BRBEv1p1)


class ID_AA64DFR0_EL1_MTPMU(_b.FieldValues):
    """Multi-threaded PMU, the MT bits of PMEVTYPER<n>."""

    NI_IMPDEF = 0  # FEAT_MTPMU not implemented; IMPLEMENTATION DEFINED if MT is writable
    IMP = 1  # FEAT_MTPMU
    NI = -1  # FEAT_MTPMU not implemented; MT is RES0


class ID_AA64DFR0_EL1_TraceBuffer(_b.FieldValues):
    """Trace Buffer Extension."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TRBE)
    TRBE_V1P1 = 2  # As IMP, and TRBE Profiling exceptions (FEAT_TRBEv1p1)


class ID_AA64DFR0_EL1_TraceFilt(_b.FieldValues):
    """Self-hosted Trace Extension."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TRF)


class ID_AA64DFR0_EL1_DoubleLock(_b.FieldValues):
    """OS Double Lock."""

    IMP = 0  # OSDLR_EL1 is writable (FEAT_DoubleLock)
    NI = -1  # OSDLR_EL1 is RAZ/WI


class ID_AA64DFR0_EL1_PMSVer(_b.FieldValues):
    """Statistical Profiling Extension version."""

    NI = 0  # Not implemented
    IMP = 1  # SPEv1 (FEAT_SPE)
    V1P1 = 2  # FEAT_SPEv1p1, alignment event and SVE profiling
    V1P2 = 3  # FEAT_SPEv1p2, discard mode and inverse event filter
    V1P3 = 4  # FEAT_SPEv1p3, operation types of MOPS and MTE
    V1P4 = 5  # FEAT_SPEv1p4, cache events and data source filter
    V1P5 = 6  # FEAT_SPEv1p5, SPE Profiling exceptions and physical addressing mode


class ID_AA64DFR0_EL1_SEBEP(_b.FieldValues):
    """Synchronous-exception-based event profiling."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SEBEP)


class ID_AA64DFR0_EL1_PMSS(_b.FieldValues):
    """PMU snapshot extension."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_PMUv3_SS)


class ID_AA64DFR0_EL1_PMUVer(_b.FieldValues):
    """Performance Monitors Extension version; alternative ID scheme."""

    NI = 0  # Not implemented
    IMP = 1  # PMUv3 (FEAT_PMUv3)
    V3P1 = 4  # FEAT_PMUv3p1, 16-bit event numbers and MDCR_EL2.HPMD
    V3P4 = 5  # FEAT_PMUv3p4, PMMIR_EL1
    V3P5 = 6  # FEAT_PMUv3p5, 64-bit event counters
    V3P7 = 7  # FEAT_PMUv3p7, freeze on overflow
    V3P8 = 8  # FEAT_PMUv3p8, larger space of common events
    V3P9 = 9  # FEAT_PMUv3p9, EL0 access control by PMUACR_EL1
    IMP_DEF = 0xf  # IMPLEMENTATION DEFINED performance monitors, not PMUv3 of any version


class ID_AA64DFR0_EL1_TraceVer(_b.FieldValues):
    """System register interface to a trace unit."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_AA64DFR0_EL1_DebugVer(_b.FieldValues):
    """Debug architecture version."""

    IMP = 6  # Armv8.0
    VHE = 7  # Armv8.1 (FEAT_Debugv8p1)
    V8P2 = 8  # Armv8.2 (FEAT_Debugv8p2)
    V8P4 = 9  # Armv8.4 (FEAT_Debugv8p4)
    V8P8 = 0xa  # Armv8.8 (FEAT_Debugv8p8)
    V8P9 = 0xb  # Armv8.9 (FEAT_Debugv8p9)


class ID_AA64DFR0_EL1(_b.RegisterValue):
    """AArch64 Debug Feature Register 0."""

    __slots__ = ()
    HPMN0 = _b.Enumerated(63, 60, "Setting MDCR_EL2.HPMN to 0, no event counters for the guest", ID_AA64DFR0_EL1_HPMN0)
    ExtTrcBuff = _b.Enumerated(59, 56, "Trace Buffer External Mode", ID_AA64DFR0_EL1_ExtTrcBuff)
    BRBE = _b.Enumerated(55, 52, "Branch Record Buffer Extension", ID_AA64DFR0_EL1_BRBE)
    MTPMU = _b.Enumerated(51, 48, "Multi-threaded PMU, the MT bits of PMEVTYPER<n>", ID_AA64DFR0_EL1_MTPMU, signed=True)
    TraceBuffer = _b.Enumerated(47, 44, "Trace Buffer Extension", ID_AA64DFR0_EL1_TraceBuffer)
    TraceFilt = _b.Enumerated(43, 40, "Self-hosted Trace Extension", ID_AA64DFR0_EL1_TraceFilt)
    DoubleLock = _b.Enumerated(39, 36, "OS Double Lock", ID_AA64DFR0_EL1_DoubleLock, signed=True)
    PMSVer = _b.Enumerated(35, 32, "Statistical Profiling Extension version", ID_AA64DFR0_EL1_PMSVer)
    CTX_CMPs = _b.Bits(31, 28, "Number of context-aware breakpoints, minus one; 15 also if ID_AA64DFR1_EL1 has more")
    SEBEP = _b.Enumerated(27, 24, "Synchronous-exception-based event profiling", ID_AA64DFR0_EL1_SEBEP)
    WRPs = _b.Bits(23, 20, "Number of watchpoints, minus one; 15 also if ID_AA64DFR1_EL1 has more")
    PMSS = _b.Enumerated(19, 16, "PMU snapshot extension", ID_AA64DFR0_EL1_PMSS)
    BRPs = _b.Bits(15, 12, "Number of breakpoints, minus one, unless ID_AA64DFR1_EL1.BRPs is nonzero")
    PMUVer = _b.Enumerated(11, 8, "Performance Monitors Extension version; alternative ID scheme", ID_AA64DFR0_EL1_PMUVer)
    TraceVer = _b.Enumerated(7, 4, "System register interface to a trace unit", ID_AA64DFR0_EL1_TraceVer)
    DebugVer = _b.Enumerated(3, 0, "Debug architecture version", ID_AA64DFR0_EL1_DebugVer)


class ID_AA64DFR1_EL1_DPFZS(_b.FieldValues):
    """Cycle counter when a profiling buffer event freezes the event counters."""

    IGNR = 0  # Not affected by PMCR_EL0.FZS
    FRZN = 1  # Stops too if PMCR_EL0.DP is 1 (FEAT_SPE_DPFZS)


class ID_AA64DFR1_EL1_EBEP(_b.FieldValues):
    """Exception-based event profiling."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_EBEP)


class ID_AA64DFR1_EL1_ITE(_b.FieldValues):
    """Instrumentation Trace Extension."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_ITE)


class ID_AA64DFR1_EL1_ABLE(_b.FieldValues):
    """Address Breakpoint Linking Extension."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_ABLE)


class ID_AA64DFR1_EL1_PMICNTR(_b.FieldValues):
    """Fixed-function instruction counter of the PMU."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_PMUv3_ICNTR)


class ID_AA64DFR1_EL1_SPMU(_b.FieldValues):
    """System PMU extension."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SPMU)
    IMP_SPMZR = 2  # As IMP, and SPMZR_EL0 (FEAT_SPMU2)


class ID_AA64DFR1_EL1(_b.RegisterValue):
    """AArch64 Debug Feature Register 1."""

    __slots__ = ()
    ABL_CMPs = _b.Bits(63, 56, "Number of breakpoints with address linking, minus one; RES0 if ABLE is 0")
    DPFZS = _b.Enumerated(55, 52, "Cycle counter when a profiling buffer event freezes the event counters", ID_AA64DFR1_EL1_DPFZS)
    EBEP = _b.Enumerated(51, 48, "Exception-based event profiling", ID_AA64DFR1_EL1_EBEP)
    ITE = _b.Enumerated(47, 44, "Instrumentation Trace Extension", ID_AA64DFR1_EL1_ITE)
    ABLE = _b.Enumerated(43, 40, "Address Breakpoint Linking Extension", ID_AA64DFR1_EL1_ABLE)
    PMICNTR = _b.Enumerated(39, 36, "Fixed-function instruction counter of the PMU", ID_AA64DFR1_EL1_PMICNTR)
    SPMU = _b.Enumerated(35, 32, "System PMU extension", ID_AA64DFR1_EL1_SPMU)
    CTX_CMPs = _b.Bits(31, 24, "Number of context-aware breakpoints, minus one; 0 if ID_AA64DFR0_EL1 has it")
    WRPs = _b.Bits(23, 16, "Number of watchpoints, minus one; 0 if ID_AA64DFR0_EL1 has it")
    BRPs = _b.Bits(15, 8, "Number of breakpoints, minus one; 0 if ID_AA64DFR0_EL1 has it")
    SYSPMUID = _b.Bits(7, 0, "Largest value of SPMSELR_EL0.SYSPMUSEL")


class ID_AA64DFR2_EL1_TRBE_EXC(_b.FieldValues):
    """TRBE Profiling exceptions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TRBE_EXC)


class ID_AA64DFR2_EL1_SPE_nVM(_b.FieldValues):
    """Profiling Buffer in physical or intermediate physical addresses."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SPE_nVM)


class ID_AA64DFR2_EL1_SPE_EXC(_b.FieldValues):
    """SPE Profiling exceptions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SPE_EXC)


class ID_AA64DFR2_EL1_BWE(_b.FieldValues):
    """Breakpoint and watchpoint enhancements."""

    NI = 0  # Not indicated here; see ID_AA64DFR1_EL1.ABLE
    FEAT_BWE = 1  # Address range and mismatch breakpoints
    FEAT_BWE2 = 2  # As FEAT_BWE, and mismatch watchpoints


class ID_AA64DFR2_EL1_STEP(_b.FieldValues):
    """Software Step of an instruction in MDSTEPOP_EL1."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_STEP2)


class ID_AA64DFR2_EL1(_b.RegisterValue):
    """AArch64 Debug Feature Register 2."""

    __slots__ = ()
    RES0 = 0xfffffffff000ff00
    TRBE_EXC = _b.Enumerated(27, 24, "TRBE Profiling exceptions", ID_AA64DFR2_EL1_TRBE_EXC)
    SPE_nVM = _b.Enumerated(23, 20, "Profiling Buffer in physical or intermediate physical addresses", ID_AA64DFR2_EL1_SPE_nVM)
    SPE_EXC = _b.Enumerated(19, 16, "SPE Profiling exceptions", ID_AA64DFR2_EL1_SPE_EXC)
    BWE = _b.Enumerated(7, 4, "Breakpoint and watchpoint enhancements", ID_AA64DFR2_EL1_BWE)
    STEP = _b.Enumerated(3, 0, "Software Step of an instruction in MDSTEPOP_EL1", ID_AA64DFR2_EL1_STEP)

# ID_UNALLOCATED_5_3 has no class: no fields; all bits are RAZ


class ID_AA64AFR0_EL1(_b.RegisterValue):
    """AArch64 Auxiliary Feature Register 0."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    IMPDEF7 = _b.Bits(31, 28, "A feature that the implementer defines")
    IMPDEF6 = _b.Bits(27, 24, "A feature that the implementer defines")
    IMPDEF5 = _b.Bits(23, 20, "A feature that the implementer defines")
    IMPDEF4 = _b.Bits(19, 16, "A feature that the implementer defines")
    IMPDEF3 = _b.Bits(15, 12, "A feature that the implementer defines")
    IMPDEF2 = _b.Bits(11, 8, "A feature that the implementer defines")
    IMPDEF1 = _b.Bits(7, 4, "A feature that the implementer defines")
    IMPDEF0 = _b.Bits(3, 0, "A feature that the implementer defines")

# ID_AA64AFR1_EL1 has no class: no fields; all bits are RES0

# ID_UNALLOCATED_5_<n> has no class: no fields; all bits are RAZ


class ID_AA64ISAR0_EL1_RNDR(_b.FieldValues):
    """Random number registers RNDR and RNDRRS."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_RNG)


class ID_AA64ISAR0_EL1_TLB(_b.FieldValues):
    """Outer Shareable and range TLB maintenance instructions."""

    NI = 0  # Not implemented
    OS = 1  # Outer Shareable instructions (FEAT_TLBIOS)
    RANGE = 2  # As OS, and range instructions (FEAT_TLBIRANGE)


class ID_AA64ISAR0_EL1_TS(_b.FieldValues):
    """Flag manipulation instructions."""

    NI = 0  # Not implemented
    FLAGM = 1  # CFINV, RMIF, SETF8 and SETF16 (FEAT_FlagM)
    FLAGM2 = 2  # As FLAGM, and AXFLAG and XAFLAG (FEAT_FlagM2)


class ID_AA64ISAR0_EL1_FHM(_b.FieldValues):
    """Advanced SIMD half-precision to single-precision multiply instructions."""

    NI = 0  # Not implemented
    IMP = 1  # FMLAL and FMLSL (FEAT_FHM)
    F16F32DOT = 2  # As IMP, and dot product FDOT (FEAT_F16F32DOT)
    F16F32MM = 3  # As F16F32DOT, and matrix multiply FMMLA (FEAT_F16F32MM)


class ID_AA64ISAR0_EL1_DP(_b.FieldValues):
    """Dot product instructions UDOT and SDOT."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_DotProd)


class ID_AA64ISAR0_EL1_SM4(_b.FieldValues):
    """SM4 instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SM4)


class ID_AA64ISAR0_EL1_SM3(_b.FieldValues):
    """SM3 instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SM3)


class ID_AA64ISAR0_EL1_SHA3(_b.FieldValues):
    """SHA3 instructions EOR3, RAX1, XAR and BCAX."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SHA3)


class ID_AA64ISAR0_EL1_RDM(_b.FieldValues):
    """Rounding double multiply accumulate, SQRDMLAH and SQRDMLSH."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_RDM)


class ID_AA64ISAR0_EL1_ATOMIC(_b.FieldValues):
    """Atomic instructions."""

    NI = 0  # Not implemented
    IMP = 2  # LDADD, CAS, SWP and the like (FEAT_LSE)
    FEAT_LSE128 = 3  # As IMP, and 128-bit LDCLRP, LDSETP and SWPP


class ID_AA64ISAR0_EL1_CRC32(_b.FieldValues):
    """CRC32 instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_CRC32)


class ID_AA64ISAR0_EL1_SHA2(_b.FieldValues):
    """SHA2 instructions."""

    NI = 0  # Not implemented
    SHA256 = 1  # SHA256 instructions (FEAT_SHA256)
    SHA512 = 2  # As SHA256, and SHA512 instructions (FEAT_SHA512)


class ID_AA64ISAR0_EL1_SHA1(_b.FieldValues):
    """SHA1 instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SHA1)


class ID_AA64ISAR0_EL1_AES(_b.FieldValues):
    """AES instructions."""

    NI = 0  # Not implemented
    AES = 1  # AESE, AESD, AESMC and AESIMC (FEAT_AES)
    PMULL = 2  # As AES, and PMULL and PMULL2 of 64 bits (FEAT_PMULL)


class ID_AA64ISAR0_EL1(_b.RegisterValue):
    """AArch64 Instruction Set Attribute Register 0."""

    __slots__ = ()
    RES0 = 0xf00000f
    RNDR = _b.Enumerated(63, 60, "Random number registers RNDR and RNDRRS", ID_AA64ISAR0_EL1_RNDR)
    TLB = _b.Enumerated(59, 56, "Outer Shareable and range TLB maintenance instructions", ID_AA64ISAR0_EL1_TLB)
    TS = _b.Enumerated(55, 52, "Flag manipulation instructions", ID_AA64ISAR0_EL1_TS)
    FHM = _b.Enumerated(51, 48, "Advanced SIMD half-precision to single-precision multiply instructions", ID_AA64ISAR0_EL1_FHM)
    DP = _b.Enumerated(47, 44, "Dot product instructions UDOT and SDOT", ID_AA64ISAR0_EL1_DP)
    SM4 = _b.Enumerated(43, 40, "SM4 instructions", ID_AA64ISAR0_EL1_SM4)
    SM3 = _b.Enumerated(39, 36, "SM3 instructions", ID_AA64ISAR0_EL1_SM3)
    SHA3 = _b.Enumerated(35, 32, "SHA3 instructions EOR3, RAX1, XAR and BCAX", ID_AA64ISAR0_EL1_SHA3)
    RDM = _b.Enumerated(31, 28, "Rounding double multiply accumulate, SQRDMLAH and SQRDMLSH", ID_AA64ISAR0_EL1_RDM)
    ATOMIC = _b.Enumerated(23, 20, "Atomic instructions", ID_AA64ISAR0_EL1_ATOMIC)
    CRC32 = _b.Enumerated(19, 16, "CRC32 instructions", ID_AA64ISAR0_EL1_CRC32)
    SHA2 = _b.Enumerated(15, 12, "SHA2 instructions", ID_AA64ISAR0_EL1_SHA2)
    SHA1 = _b.Enumerated(11, 8, "SHA1 instructions", ID_AA64ISAR0_EL1_SHA1)
    AES = _b.Enumerated(7, 4, "AES instructions", ID_AA64ISAR0_EL1_AES)


class ID_AA64ISAR1_EL1_LS64(_b.FieldValues):
    """64-byte single-copy atomic loads and stores."""

    NI = 0  # Not implemented
    LS64 = 1  # LD64B and ST64B (FEAT_LS64)
    LS64_V = 2  # As LS64, and ST64BV (FEAT_LS64_V)
    LS64_ACCDATA = 3  # As LS64_V, and ST64BV0 with ACCDATA_EL1 (FEAT_LS64_ACCDATA)
    LS64WB = 4  # As LS64_ACCDATA, and Write-back memory (FEAT_LS64WB)


class ID_AA64ISAR1_EL1_XS(_b.FieldValues):
    """XS attribute, with the nXS variants of TLBI and DSB."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_XS)


class ID_AA64ISAR1_EL1_I8MM(_b.FieldValues):
    """Int8 matrix multiply and mixed-sign dot product."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_I8MM)


class ID_AA64ISAR1_EL1_DGH(_b.FieldValues):
    """Data Gathering Hint."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_DGH)


class ID_AA64ISAR1_EL1_BF16(_b.FieldValues):
    """BFloat16 instructions."""

    NI = 0  # Not implemented
    IMP = 1  # BFCVT, BFDOT, BFMMLA and the like (FEAT_BF16)
    EBF16 = 2  # As IMP, and FPCR.EBF (FEAT_EBF16)


class ID_AA64ISAR1_EL1_SPECRES(_b.FieldValues):
    """Prediction invalidation instructions."""

    NI = 0  # Not implemented
    IMP = 1  # CFP RCTX, DVP RCTX and CPP RCTX (FEAT_SPECRES)
    COSP_RCTX = 2  # As IMP, and COSP RCTX (FEAT_SPECRES2)


class ID_AA64ISAR1_EL1_SB(_b.FieldValues):
    """Speculation Barrier instruction."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SB)


class ID_AA64ISAR1_EL1_FRINTTS(_b.FieldValues):
    """Rounding to 32- and 64-bit integers, FRINT32Z and the like."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_FRINTTS)


class ID_AA64ISAR1_EL1_GPI(_b.FieldValues):
    """Generic authentication by an IMPLEMENTATION DEFINED algorithm."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_PACIMP)


class ID_AA64ISAR1_EL1_GPA(_b.FieldValues):
    """Generic authentication by QARMA5."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_PACQARMA5)


class ID_AA64ISAR1_EL1_LRCPC(_b.FieldValues):
    """Weaker release consistency (RCpc) instructions."""

    NI = 0  # Not implemented
    IMP = 1  # LDAPR without offset (FEAT_LRCPC)
    LRCPC2 = 2  # As IMP, and LDAPR and STLR with unscaled offset (FEAT_LRCPC2)
    LRCPC3 = 3  # As LRCPC2, and LDIAPP, STILP, writeback and SIMD forms (FEAT_LRCPC3)


class ID_AA64ISAR1_EL1_FCMA(_b.FieldValues):
    """Complex number instructions FCMLA and FCADD."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_FCMA)


class ID_AA64ISAR1_EL1_JSCVT(_b.FieldValues):
    """JavaScript conversion FJCVTZS."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_JSCVT)


class ID_AA64ISAR1_EL1_API(_b.FieldValues):
    """Address authentication by an IMPLEMENTATION DEFINED algorithm."""

    NI = 0  # Not implemented
    PAuth = 1  # FEAT_PAuth, without FEAT_EPAC and FEAT_PAuth2
    EPAC = 2  # FEAT_PAuth and FEAT_EPAC
    PAuth2 = 3  # FEAT_PAuth2, without FEAT_EPAC
    FPAC = 4  # As PAuth2, and FEAT_FPAC
    FPACCOMBINE = 5  # As FPAC, and FEAT_FPACCOMBINE
    PAuth_LR = 6  # As FPACCOMBINE, and FEAT_PAuth_LR


class ID_AA64ISAR1_EL1_APA(_b.FieldValues):
    """Address authentication by QARMA5."""

    NI = 0  # Not implemented
    PAuth = 1  # FEAT_PAuth, without FEAT_EPAC and FEAT_PAuth2
    EPAC = 2  # FEAT_PAuth and FEAT_EPAC
    PAuth2 = 3  # FEAT_PAuth2, without FEAT_EPAC
    FPAC = 4  # As PAuth2, and FEAT_FPAC
    FPACCOMBINE = 5  # As FPAC, and FEAT_FPACCOMBINE
    PAuth_LR = 6  # As FPACCOMBINE, and FEAT_PAuth_LR


class ID_AA64ISAR1_EL1_DPB(_b.FieldValues):
    """Cleaning of data caches to points of persistence."""

    NI = 0  # Not implemented
    IMP = 1  # DC CVAP (FEAT_DPB)
    DPB2 = 2  # As IMP, and DC CVADP (FEAT_DPB2)


class ID_AA64ISAR1_EL1(_b.RegisterValue):
    """AArch64 Instruction Set Attribute Register 1."""

    __slots__ = ()
    LS64 = _b.Enumerated(63, 60, "64-byte single-copy atomic loads and stores", ID_AA64ISAR1_EL1_LS64)
    XS = _b.Enumerated(59, 56, "XS attribute, with the nXS variants of TLBI and DSB", ID_AA64ISAR1_EL1_XS)
    I8MM = _b.Enumerated(55, 52, "Int8 matrix multiply and mixed-sign dot product", ID_AA64ISAR1_EL1_I8MM)
    DGH = _b.Enumerated(51, 48, "Data Gathering Hint", ID_AA64ISAR1_EL1_DGH)
    BF16 = _b.Enumerated(47, 44, "BFloat16 instructions", ID_AA64ISAR1_EL1_BF16)
    SPECRES = _b.Enumerated(43, 40, "Prediction invalidation instructions", ID_AA64ISAR1_EL1_SPECRES)
    SB = _b.Enumerated(39, 36, "Speculation Barrier instruction", ID_AA64ISAR1_EL1_SB)
    FRINTTS = _b.Enumerated(35, 32, "Rounding to 32- and 64-bit integers, FRINT32Z and the like", ID_AA64ISAR1_EL1_FRINTTS)
    GPI = _b.Enumerated(31, 28, "Generic authentication by an IMPLEMENTATION DEFINED algorithm", ID_AA64ISAR1_EL1_GPI)
    GPA = _b.Enumerated(27, 24, "Generic authentication by QARMA5", ID_AA64ISAR1_EL1_GPA)
    LRCPC = _b.Enumerated(23, 20, "Weaker release consistency (RCpc) instructions", ID_AA64ISAR1_EL1_LRCPC)
    FCMA = _b.Enumerated(19, 16, "Complex number instructions FCMLA and FCADD", ID_AA64ISAR1_EL1_FCMA)
    JSCVT = _b.Enumerated(15, 12, "JavaScript conversion FJCVTZS", ID_AA64ISAR1_EL1_JSCVT)
    API = _b.Enumerated(11, 8, "Address authentication by an IMPLEMENTATION DEFINED algorithm", ID_AA64ISAR1_EL1_API)
    APA = _b.Enumerated(7, 4, "Address authentication by QARMA5", ID_AA64ISAR1_EL1_APA)
    DPB = _b.Enumerated(3, 0, "Cleaning of data caches to points of persistence", ID_AA64ISAR1_EL1_DPB)


class ID_AA64ISAR2_EL1_ATS1A(_b.FieldValues):
    """Stage 1 address translation without permission checks, AT S1E1A."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_ATS1A)


class ID_AA64ISAR2_EL1_LUT(_b.FieldValues):
    """Lookup table instructions."""

    NI = 0  # Not implemented
    IMP = 1  # LUTI2 and LUTI4 (FEAT_LUT)
    LUT6 = 2  # As IMP, and 6-bit indices, LUTI6


class ID_AA64ISAR2_EL1_CSSC(_b.FieldValues):
    """Common short sequence compression, and compare and branch instructions."""

    NI = 0  # Not implemented
    IMP = 1  # ABS, CNT, CTZ, and minimum and maximum (FEAT_CSSC)
    CMPBR = 2  # As IMP, and compare and branch (FEAT_CMPBR)


class ID_AA64ISAR2_EL1_RPRFM(_b.FieldValues):
    """Range prefetch hint RPRFM."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_RPRFM)


class ID_AA64ISAR2_EL1_PCDPHINT(_b.FieldValues):
    """Producer-consumer data placement hints STSHH and PRFM IR."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_PCDPHINT)


class ID_AA64ISAR2_EL1_PRFMSLC(_b.FieldValues):
    """System level cache as a target of PRFM."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_PRFMSLC)


class ID_AA64ISAR2_EL1_SYSINSTR_128(_b.FieldValues):
    """System instructions with 128-bit inputs."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SYSINSTR128)


class ID_AA64ISAR2_EL1_SYSREG_128(_b.FieldValues):
    """Accesses to 128-bit System registers."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SYSREG128)


class ID_AA64ISAR2_EL1_CLRBHB(_b.FieldValues):
    """Clear Branch History instruction."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_CLRBHB)


class ID_AA64ISAR2_EL1_PAC_frac(_b.FieldValues):
    """Constant size of the PAC field, whether or not addresses are tagged."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_CONSTPACFIELD)


class ID_AA64ISAR2_EL1_BC(_b.FieldValues):
    """Hinted conditional branch BC."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_HBC)


class ID_AA64ISAR2_EL1_MOPS(_b.FieldValues):
    """Memory copy and memory set instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_MOPS)


class ID_AA64ISAR2_EL1_APA3(_b.FieldValues):
    """Address authentication by QARMA3."""

    NI = 0  # Not implemented
    PAuth = 1  # FEAT_PAuth, without FEAT_EPAC and FEAT_PAuth2
    EPAC = 2  # FEAT_PAuth and FEAT_EPAC
    PAuth2 = 3  # FEAT_PAuth2, without FEAT_EPAC
    FPAC = 4  # As PAuth2, and FEAT_FPAC
    FPACCOMBINE = 5  # As FPAC, and FEAT_FPACCOMBINE
    PAuth_LR = 6  # As FPACCOMBINE, and FEAT_PAuth_LR


class ID_AA64ISAR2_EL1_GPA3(_b.FieldValues):
    """Generic authentication by QARMA3."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_PACQARMA3)


class ID_AA64ISAR2_EL1_RPRES(_b.FieldValues):
    """12 bits of mantissa in reciprocal estimates when FPCR.AH is 1."""

    NI = 0  # 8 bits of mantissa
    IMP = 1  # Implemented (FEAT_RPRES)


class ID_AA64ISAR2_EL1_WFxT(_b.FieldValues):
    """WFE and WFI with timeout, WFET and WFIT."""

    NI = 0  # Not implemented
    IMP = 2  # Implemented (FEAT_WFxT)


class ID_AA64ISAR2_EL1(_b.RegisterValue):
    """AArch64 Instruction Set Attribute Register 2."""

    __slots__ = ()
    ATS1A = _b.Enumerated(63, 60, "Stage 1 address translation without permission checks, AT S1E1A", ID_AA64ISAR2_EL1_ATS1A)
    LUT = _b.Enumerated(59, 56, "Lookup table instructions", ID_AA64ISAR2_EL1_LUT)
    CSSC = _b.Enumerated(55, 52, "Common short sequence compression, and compare and branch instructions", ID_AA64ISAR2_EL1_CSSC)
    RPRFM = _b.Enumerated(51, 48, "Range prefetch hint RPRFM", ID_AA64ISAR2_EL1_RPRFM)
    PCDPHINT = _b.Enumerated(47, 44, "Producer-consumer data placement hints STSHH and PRFM IR", ID_AA64ISAR2_EL1_PCDPHINT)
    PRFMSLC = _b.Enumerated(43, 40, "System level cache as a target of PRFM", ID_AA64ISAR2_EL1_PRFMSLC)
    SYSINSTR_128 = _b.Enumerated(39, 36, "System instructions with 128-bit inputs", ID_AA64ISAR2_EL1_SYSINSTR_128)
    SYSREG_128 = _b.Enumerated(35, 32, "Accesses to 128-bit System registers", ID_AA64ISAR2_EL1_SYSREG_128)
    CLRBHB = _b.Enumerated(31, 28, "Clear Branch History instruction", ID_AA64ISAR2_EL1_CLRBHB)
    PAC_frac = _b.Enumerated(27, 24, "Constant size of the PAC field, whether or not addresses are tagged", ID_AA64ISAR2_EL1_PAC_frac)
    BC = _b.Enumerated(23, 20, "Hinted conditional branch BC", ID_AA64ISAR2_EL1_BC)
    MOPS = _b.Enumerated(19, 16, "Memory copy and memory set instructions", ID_AA64ISAR2_EL1_MOPS)
    APA3 = _b.Enumerated(15, 12, "Address authentication by QARMA3", ID_AA64ISAR2_EL1_APA3)
    GPA3 = _b.Enumerated(11, 8, "Generic authentication by QARMA3", ID_AA64ISAR2_EL1_GPA3)
    RPRES = _b.Enumerated(7, 4, "12 bits of mantissa in reciprocal estimates when FPCR.AH is 1", ID_AA64ISAR2_EL1_RPRES)
    WFxT = _b.Enumerated(3, 0, "WFE and WFI with timeout, WFET and WFIT", ID_AA64ISAR2_EL1_WFxT)


class ID_AA64ISAR3_EL1_FPRCVT(_b.FieldValues):
    """Conversions between SIMD and FP registers of different sizes."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_FPRCVT)


class ID_AA64ISAR3_EL1_LSUI(_b.FieldValues):
    """Unprivileged atomic, exclusive and pair loads and stores."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_LSUI)


class ID_AA64ISAR3_EL1_OCCMO(_b.FieldValues):
    """Cache maintenance to the Outer cache level, such as DC CVAOC."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_OCCMO)


class ID_AA64ISAR3_EL1_LSFE(_b.FieldValues):
    """Floating-point atomics in memory, LDFADD and the like."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_LSFE)


class ID_AA64ISAR3_EL1_PACM(_b.FieldValues):
    """PSTATE.PACM of FEAT_PAuth_LR."""

    NI = 0  # Not implemented
    TRIVIAL_IMP = 1  # Trivial implementation
    FULL_IMP = 2  # Full implementation


class ID_AA64ISAR3_EL1_TLBIW(_b.FieldValues):
    """TLB invalidation of dirty state, TLBI VMALLWS2E1."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TLBIW)


class ID_AA64ISAR3_EL1_FAMINMAX(_b.FieldValues):
    """Maximum and minimum absolute value, FAMAX and FAMIN."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_FAMINMAX)


class ID_AA64ISAR3_EL1_CPA(_b.FieldValues):
    """Checked Pointer Arithmetic."""

    NI = 0  # Not implemented
    IMP = 1  # Instructions (FEAT_CPA)
    CPA2 = 2  # As IMP, and checking that can be enabled (FEAT_CPA2)


class ID_AA64ISAR3_EL1(_b.RegisterValue):
    """AArch64 Instruction Set Attribute Register 3."""

    __slots__ = ()
    RES0 = 0xffff000000000000
    LSCP = _b.Bits(47, 44, "Load-acquire and store-release pair (FEAT_LSCP); values not described by our sources")
    LSCSHINT = _b.Bits(43, 40, "Known by name only; meaning not described by our sources")
    MTETC = _b.Bits(39, 36, "MTE tag cache instructions (FEAT_MTETC); values not described by our sources")
    PAC_frac2 = _b.Bits(35, 32, "Second fraction of pointer authentication; values not described by our sources")
    FPRCVT = _b.Enumerated(31, 28, "Conversions between SIMD and FP registers of different sizes", ID_AA64ISAR3_EL1_FPRCVT)
    LSUI = _b.Enumerated(27, 24, "Unprivileged atomic, exclusive and pair loads and stores", ID_AA64ISAR3_EL1_LSUI)
    OCCMO = _b.Enumerated(23, 20, "Cache maintenance to the Outer cache level, such as DC CVAOC", ID_AA64ISAR3_EL1_OCCMO)
    LSFE = _b.Enumerated(19, 16, "Floating-point atomics in memory, LDFADD and the like", ID_AA64ISAR3_EL1_LSFE)
    PACM = _b.Enumerated(15, 12, "PSTATE.PACM of FEAT_PAuth_LR", ID_AA64ISAR3_EL1_PACM)
    TLBIW = _b.Enumerated(11, 8, "TLB invalidation of dirty state, TLBI VMALLWS2E1", ID_AA64ISAR3_EL1_TLBIW)
    FAMINMAX = _b.Enumerated(7, 4, "Maximum and minimum absolute value, FAMAX and FAMIN", ID_AA64ISAR3_EL1_FAMINMAX)
    CPA = _b.Enumerated(3, 0, "Checked Pointer Arithmetic", ID_AA64ISAR3_EL1_CPA)

# ID_UNALLOCATED_6_<n> has no class: no fields; all bits are RAZ


class ID_AA64MMFR0_EL1_ECV(_b.FieldValues):
    """Enhanced Counter Virtualization."""

    NI = 0  # Not implemented
    IMP = 1  # Without CNTPOFF_EL2 (FEAT_ECV)
    CNTPOFF = 2  # As IMP, and CNTPOFF_EL2 (FEAT_ECV_POFF)


class ID_AA64MMFR0_EL1_FGT(_b.FieldValues):
    """Fine-grained traps."""

    NI = 0  # Not implemented
    IMP = 1  # HFGxTR_EL2, HDFGxTR_EL2 and HFGITR_EL2 (FEAT_FGT)
    FGT2 = 2  # As IMP, and HFGxTR2_EL2, HDFGxTR2_EL2 and HFGITR2_EL2 (FEAT_FGT2)


class ID_AA64MMFR0_EL1_EXS(_b.FieldValues):
    """Exception entry and return can be not context synchronizing."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_ExS)


class ID_AA64MMFR0_EL1_TGRAN4_2(_b.FieldValues):
    """4KB granule at stage 2."""

    TGRAN4 = 0  # As TGRAN4
    NI = 1  # Not supported
    IMP = 2  # Supported
    BITS_52 = 3  # As IMP, and 52-bit addresses (FEAT_LPA2)


class ID_AA64MMFR0_EL1_TGRAN64_2(_b.FieldValues):
    """64KB granule at stage 2."""

    TGRAN64 = 0  # As TGRAN64
    NI = 1  # Not supported
    IMP = 2  # Supported


class ID_AA64MMFR0_EL1_TGRAN16_2(_b.FieldValues):
    """16KB granule at stage 2."""

    TGRAN16 = 0  # As TGRAN16
    NI = 1  # Not supported
    IMP = 2  # Supported
    BITS_52 = 3  # As IMP, and 52-bit addresses (FEAT_LPA2)


class ID_AA64MMFR0_EL1_TGRAN4(_b.FieldValues):
    """4KB granule."""

    IMP = 0  # Supported
    BITS_52 = 1  # As IMP, and 52-bit addresses (FEAT_LPA2)
    NI = -1  # Not supported


class ID_AA64MMFR0_EL1_TGRAN64(_b.FieldValues):
    """64KB granule."""

    IMP = 0  # Supported
    NI = -1  # Not supported


class ID_AA64MMFR0_EL1_TGRAN16(_b.FieldValues):
    """16KB granule."""

    NI = 0  # Not supported
    IMP = 1  # Supported
    BITS_52 = 2  # As IMP, and 52-bit addresses (FEAT_LPA2)


class ID_AA64MMFR0_EL1_BIGENDEL0(_b.FieldValues):
    """Mixed-endian support at EL0 only; RES0 if BIGEND is 1."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_MixedEndEL0)


class ID_AA64MMFR0_EL1_SNSMEM(_b.FieldValues):
    """Secure and Non-secure memory are distinguished."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_AA64MMFR0_EL1_BIGEND(_b.FieldValues):
    """Mixed-endian support at every Exception level."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_MixedEnd)


class ID_AA64MMFR0_EL1_ASIDBITS(_b.FieldValues):
    """Size of ASIDs."""

    BITS_8 = 0  # 8 bits
    BITS_16 = 2  # 16 bits


class ID_AA64MMFR0_EL1_PARANGE(_b.FieldValues):
    """Size of physical addresses."""

    BITS_32 = 0  # 32 bits, 4GB
    BITS_36 = 1  # 36 bits, 64GB
    BITS_40 = 2  # 40 bits, 1TB
    BITS_42 = 3  # 42 bits, 4TB
    BITS_44 = 4  # 44 bits, 16TB
    BITS_48 = 5  # 48 bits, 256TB
    BITS_52 = 6  # 52 bits, 4PB
    BITS_56 = 7  # 56 bits, 64PB


class ID_AA64MMFR0_EL1(_b.RegisterValue):
    """AArch64 Memory Model Feature Register 0."""

    __slots__ = ()
    RES0 = 0xff000000000000
    ECV = _b.Enumerated(63, 60, "Enhanced Counter Virtualization", ID_AA64MMFR0_EL1_ECV)
    FGT = _b.Enumerated(59, 56, "Fine-grained traps", ID_AA64MMFR0_EL1_FGT)
    EXS = _b.Enumerated(47, 44, "Exception entry and return can be not context synchronizing", ID_AA64MMFR0_EL1_EXS)
    TGRAN4_2 = _b.Enumerated(43, 40, "4KB granule at stage 2", ID_AA64MMFR0_EL1_TGRAN4_2)
    TGRAN64_2 = _b.Enumerated(39, 36, "64KB granule at stage 2", ID_AA64MMFR0_EL1_TGRAN64_2)
    TGRAN16_2 = _b.Enumerated(35, 32, "16KB granule at stage 2", ID_AA64MMFR0_EL1_TGRAN16_2)
    TGRAN4 = _b.Enumerated(31, 28, "4KB granule", ID_AA64MMFR0_EL1_TGRAN4, signed=True)
    TGRAN64 = _b.Enumerated(27, 24, "64KB granule", ID_AA64MMFR0_EL1_TGRAN64, signed=True)
    TGRAN16 = _b.Enumerated(23, 20, "16KB granule", ID_AA64MMFR0_EL1_TGRAN16)
    BIGENDEL0 = _b.Enumerated(19, 16, "Mixed-endian support at EL0 only; RES0 if BIGEND is 1", ID_AA64MMFR0_EL1_BIGENDEL0)
    SNSMEM = _b.Enumerated(15, 12, "Secure and Non-secure memory are distinguished", ID_AA64MMFR0_EL1_SNSMEM)
    BIGEND = _b.Enumerated(11, 8, "Mixed-endian support at every Exception level", ID_AA64MMFR0_EL1_BIGEND)
    ASIDBITS = _b.Enumerated(7, 4, "Size of ASIDs", ID_AA64MMFR0_EL1_ASIDBITS)
    PARANGE = _b.Enumerated(3, 0, "Size of physical addresses", ID_AA64MMFR0_EL1_PARANGE)


class ID_AA64MMFR1_EL1_ECBHB(_b.FieldValues):
    """Branch history from before an exception cannot steer speculation after it."""

    NI = 0  # Not disclosed
    IMP = 1  # Implemented (FEAT_ECBHB)


class ID_AA64MMFR1_EL1_CMOW(_b.FieldValues):
    """Control of cache maintenance without write permission, SCTLR_ELx.CMOW."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_CMOW)


class ID_AA64MMFR1_EL1_TIDCP1(_b.FieldValues):
    """Trap of IMPLEMENTATION DEFINED functions at EL0, SCTLR_ELx.TIDCP."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TIDCP1)


class ID_AA64MMFR1_EL1_nTLBPA(_b.FieldValues):
    """No non-coherent caches of translation tables by physical address."""

    NI = 0  # Such caches may exist
    IMP = 1  # Implemented (FEAT_nTLBPA)


class ID_AA64MMFR1_EL1_AFP(_b.FieldValues):
    """Alternate floating-point behavior, FPCR.AH, FIZ and NEP."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_AFP)


class ID_AA64MMFR1_EL1_HCX(_b.FieldValues):
    """Extended Hypervisor Configuration Register HCRX_EL2."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_HCX)


class ID_AA64MMFR1_EL1_ETS(_b.FieldValues):
    """Enhanced Translation Synchronization."""

    NI = 0  # Not implemented
    IMP = 1  # Not supported; the value was of a withdrawn version of the feature
    ETS2 = 2  # FEAT_ETS2
    ETS3 = 3  # FEAT_ETS3


class ID_AA64MMFR1_EL1_TWED(_b.FieldValues):
    """Configurable delay of WFE traps."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TWED)


class ID_AA64MMFR1_EL1_XNX(_b.FieldValues):
    """Execute-never control at stage 2 for EL0 and EL1 separately."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_XNX)


class ID_AA64MMFR1_EL1_SpecSEI(_b.FieldValues):
    """SError exceptions from speculative reads; RES0 without FEAT_RAS."""

    NI = 0  # Never
    IMP = 1  # Possible (FEAT_SpecSEI)


class ID_AA64MMFR1_EL1_PAN(_b.FieldValues):
    """Privileged Access Never."""

    NI = 0  # Not implemented
    IMP = 1  # PSTATE.PAN (FEAT_PAN)
    PAN2 = 2  # As IMP, and AT S1E1RP and AT S1E1WP (FEAT_PAN2)
    PAN3 = 3  # As PAN2, and SCTLR_ELx.EPAN (FEAT_PAN3)


class ID_AA64MMFR1_EL1_LO(_b.FieldValues):
    """Limited ordering regions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_LOR)


class ID_AA64MMFR1_EL1_HPDS(_b.FieldValues):
    """Hierarchical permission disables."""

    NI = 0  # Not implemented
    IMP = 1  # TCR_ELx.HPD bits (FEAT_HPDS)
    HPDS2 = 2  # As IMP, and IMPLEMENTATION DEFINED use of descriptor bits (FEAT_HPDS2)


class ID_AA64MMFR1_EL1_VH(_b.FieldValues):
    """Virtualization Host Extensions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_VHE)


class ID_AA64MMFR1_EL1_VMIDBits(_b.FieldValues):
    """Size of VMIDs."""

    BITS_8 = 0  # 8 bits
    BITS_16 = 2  # 16 bits (FEAT_VMID16)


class ID_AA64MMFR1_EL1_HAFDBS(_b.FieldValues):
    """Hardware updates of Access flag and dirty state in translation tables."""

    NI = 0  # Not implemented
    AF = 1  # Access flag of Block and Page descriptors (FEAT_HAFDBS)
    DBM = 2  # As AF, and dirty state
    HAFT = 3  # As DBM, and Access flag of Table descriptors (FEAT_HAFT)
    HDBSS = 4  # As HAFT, and dirty state tracking structure (FEAT_HDBSS)


class ID_AA64MMFR1_EL1(_b.RegisterValue):
    """AArch64 Memory Model Feature Register 1."""

    __slots__ = ()
    ECBHB = _b.Enumerated(63, 60, "Branch history from before an exception cannot steer speculation after it", ID_AA64MMFR1_EL1_ECBHB)
    CMOW = _b.Enumerated(59, 56, "Control of cache maintenance without write permission, SCTLR_ELx.CMOW", ID_AA64MMFR1_EL1_CMOW)
    TIDCP1 = _b.Enumerated(55, 52, "Trap of IMPLEMENTATION DEFINED functions at EL0, SCTLR_ELx.TIDCP", ID_AA64MMFR1_EL1_TIDCP1)
    nTLBPA = _b.Enumerated(51, 48, "No non-coherent caches of translation tables by physical address", ID_AA64MMFR1_EL1_nTLBPA)
    AFP = _b.Enumerated(47, 44, "Alternate floating-point behavior, FPCR.AH, FIZ and NEP", ID_AA64MMFR1_EL1_AFP)
    HCX = _b.Enumerated(43, 40, "Extended Hypervisor Configuration Register HCRX_EL2", ID_AA64MMFR1_EL1_HCX)
    ETS = _b.Enumerated(39, 36, "Enhanced Translation Synchronization", ID_AA64MMFR1_EL1_ETS)
    TWED = _b.Enumerated(35, 32, "Configurable delay of WFE traps", ID_AA64MMFR1_EL1_TWED)
    XNX = _b.Enumerated(31, 28, "Execute-never control at stage 2 for EL0 and EL1 separately", ID_AA64MMFR1_EL1_XNX)
    SpecSEI = _b.Enumerated(27, 24, "SError exceptions from speculative reads; RES0 without FEAT_RAS", ID_AA64MMFR1_EL1_SpecSEI)
    PAN = _b.Enumerated(23, 20, "Privileged Access Never", ID_AA64MMFR1_EL1_PAN)
    LO = _b.Enumerated(19, 16, "Limited ordering regions", ID_AA64MMFR1_EL1_LO)
    HPDS = _b.Enumerated(15, 12, "Hierarchical permission disables", ID_AA64MMFR1_EL1_HPDS)
    VH = _b.Enumerated(11, 8, "Virtualization Host Extensions", ID_AA64MMFR1_EL1_VH)
    VMIDBits = _b.Enumerated(7, 4, "Size of VMIDs", ID_AA64MMFR1_EL1_VMIDBits)
    HAFDBS = _b.Enumerated(3, 0, "Hardware updates of Access flag and dirty state in translation tables", ID_AA64MMFR1_EL1_HAFDBS)


class ID_AA64MMFR2_EL1_E0PD(_b.FieldValues):
    """EL0 accesses to a half of the address space can be prevented, TCR_ELx.E0PDx."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_E0PD)


class ID_AA64MMFR2_EL1_EVT(_b.FieldValues):
    """Enhanced Virtualization Traps in HCR_EL2."""

    NI = 0  # Not implemented
    IMP = 1  # TOCU, TICAB and TID4
    TTLBxS = 2  # As IMP, and TTLBOS and TTLBIS (FEAT_EVT)


class ID_AA64MMFR2_EL1_BBM(_b.FieldValues):
    """Break-before-make requirements when the size of a block or table changes."""

    BBML0 = 0  # The break-before-make sequence must be used
    BBML1 = 1  # Level 1 support (FEAT_BBML1)
    BBML2 = 2  # Level 2 support; TLB Conflict aborts are possible (FEAT_BBML2)
    BBML3 = 3  # Level 3 support; without TLB Conflict aborts (FEAT_BBML3)


class ID_AA64MMFR2_EL1_TTL(_b.FieldValues):
    """Translation table level hint in TLB maintenance by address."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TTL)


class ID_AA64MMFR2_EL1_FWB(_b.FieldValues):
    """Stage 2 forced Write-Back, HCR_EL2.FWB."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_S2FWB)


class ID_AA64MMFR2_EL1_IDS(_b.FieldValues):
    """Syndrome of exceptions from reads of the feature ID space."""

    NI = 0  # EC 0x0, apart from traps
    IMP = 1  # EC 0x18 (FEAT_IDST)
    EL3 = 2  # As IMP, and traps of ID registers to EL3 (FEAT_IDTE3)


class ID_AA64MMFR2_EL1_AT(_b.FieldValues):
    """Single-copy atomicity of unaligned accesses within 16 bytes."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_LSE2)


class ID_AA64MMFR2_EL1_ST(_b.FieldValues):
    """Small translation tables, the largest TCR_ELx.TxSZ."""

    MAX_39 = 0  # T0SZ and T1SZ are at most 39
    MAX_48_47 = 1  # 48, or 47 with 64KB granules (FEAT_TTST)


class ID_AA64MMFR2_EL1_NV(_b.FieldValues):
    """Nested virtualization."""

    NI = 0  # Not implemented, unless ID_AA64MMFR4_EL1.NV_frac is nonzero
    IMP = 1  # HCR_EL2.NV, NV1 and AT (FEAT_NV)
    NV2 = 2  # As IMP, and HCR_EL2.NV2 and VNCR_EL2 (FEAT_NV2)


class ID_AA64MMFR2_EL1_CCIDX(_b.FieldValues):
    """Format of CCSIDR_EL1."""

    BITS_32 = 0  # 32 bits
    BITS_64 = 1  # 64 bits (FEAT_CCIDX)


class ID_AA64MMFR2_EL1_VARange(_b.FieldValues):
    """Size of virtual addresses."""

    BITS_48 = 0  # 48 bits
    BITS_52 = 1  # 52 bits with 64KB granules (FEAT_LVA)
    BITS_56 = 2  # 56 bits with 128-bit descriptors (FEAT_LVA3)


class ID_AA64MMFR2_EL1_IESB(_b.FieldValues):
    """Implicit Error Synchronization events, SCTLR_ELx.IESB."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_IESB)


class ID_AA64MMFR2_EL1_LSM(_b.FieldValues):
    """Load and store multiple controls, SCTLR_ELx.LSMAOE and nTLSMD."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_LSMAOC)


class ID_AA64MMFR2_EL1_UAO(_b.FieldValues):
    """User Access Override, PSTATE.UAO."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_UAO)


class ID_AA64MMFR2_EL1_CnP(_b.FieldValues):
    """Common not Private translations, TTBRn_ELx.CnP."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TTCNP)


class ID_AA64MMFR2_EL1(_b.RegisterValue):
    """AArch64 Memory Model Feature Register 2."""

    __slots__ = ()
    RES0 = 0xf00000000000
    E0PD = _b.Enumerated(63, 60, "EL0 accesses to a half of the address space can be prevented, TCR_ELx.E0PDx", ID_AA64MMFR2_EL1_E0PD)
    EVT = _b.Enumerated(59, 56, "Enhanced Virtualization Traps in HCR_EL2", ID_AA64MMFR2_EL1_EVT)
    BBM = _b.Enumerated(55, 52, "Break-before-make requirements when the size of a block or table changes", ID_AA64MMFR2_EL1_BBM)
    TTL = _b.Enumerated(51, 48, "Translation table level hint in TLB maintenance by address", ID_AA64MMFR2_EL1_TTL)
    FWB = _b.Enumerated(43, 40, "Stage 2 forced Write-Back, HCR_EL2.FWB", ID_AA64MMFR2_EL1_FWB)
    IDS = _b.Enumerated(39, 36, "Syndrome of exceptions from reads of the feature ID space", ID_AA64MMFR2_EL1_IDS)
    AT = _b.Enumerated(35, 32, "Single-copy atomicity of unaligned accesses within 16 bytes", ID_AA64MMFR2_EL1_AT)
    ST = _b.Enumerated(31, 28, "Small translation tables, the largest TCR_ELx.TxSZ", ID_AA64MMFR2_EL1_ST)
    NV = _b.Enumerated(27, 24, "Nested virtualization", ID_AA64MMFR2_EL1_NV)
    CCIDX = _b.Enumerated(23, 20, "Format of CCSIDR_EL1", ID_AA64MMFR2_EL1_CCIDX)
    VARange = _b.Enumerated(19, 16, "Size of virtual addresses", ID_AA64MMFR2_EL1_VARange)
    IESB = _b.Enumerated(15, 12, "Implicit Error Synchronization events, SCTLR_ELx.IESB", ID_AA64MMFR2_EL1_IESB)
    LSM = _b.Enumerated(11, 8, "Load and store multiple controls, SCTLR_ELx.LSMAOE and nTLSMD", ID_AA64MMFR2_EL1_LSM)
    UAO = _b.Enumerated(7, 4, "User Access Override, PSTATE.UAO", ID_AA64MMFR2_EL1_UAO)
    CnP = _b.Enumerated(3, 0, "Common not Private translations, TTBRn_ELx.CnP", ID_AA64MMFR2_EL1_CnP)


class ID_AA64MMFR3_EL1_Spec_FPACC(_b.FieldValues):
    """Failing PAC authentication is not visible in caches under speculation; FEAT_FPACCOMBINE."""

    NI = 0  # Not disclosed
    IMP = 1  # Implemented


class ID_AA64MMFR3_EL1_ADERR(_b.FieldValues):
    """Asynchronous error exceptions of Device memory loads; see SDERR."""

    NI = 0  # Not described here; SDERR may say
    DEV_ASYNC = 1  # All External aborts are asynchronous
    FEAT_ADERR = 2  # Configurable by SCTLR2_ELx.EnADERR, which must equal EnANERR
    FEAT_ADERR_IND = 3  # Configurable by SCTLR2_ELx.EnADERR independently of EnANERR


class ID_AA64MMFR3_EL1_SDERR(_b.FieldValues):
    """Synchronous error exceptions of Device memory loads; see ADERR."""

    NI = 0  # Not described here; ADERR may say
    DEV_SYNC = 1  # All External aborts are synchronous
    FEAT_ADERR = 2  # Configurable by SCTLR2_ELx.EnADERR, which must equal EnANERR
    FEAT_ADERR_IND = 3  # Configurable by SCTLR2_ELx.EnADERR independently of EnANERR


class ID_AA64MMFR3_EL1_ANERR(_b.FieldValues):
    """Asynchronous error exceptions of Normal memory loads; see SNERR."""

    NI = 0  # Not described here; SNERR may say
    ASYNC = 1  # All External aborts are asynchronous
    FEAT_ANERR = 2  # Configurable by SCTLR2_ELx.EnANERR, which must equal EnADERR
    FEAT_ANERR_IND = 3  # Configurable by SCTLR2_ELx.EnANERR independently of EnADERR


class ID_AA64MMFR3_EL1_SNERR(_b.FieldValues):
    """Synchronous error exceptions of Normal memory loads; see ANERR."""

    NI = 0  # Not described here; ANERR may say
    SYNC = 1  # All External aborts are synchronous
    FEAT_ANERR = 2  # Configurable by SCTLR2_ELx.EnANERR, which must equal EnADERR
    FEAT_ANERR_IND = 3  # Configurable by SCTLR2_ELx.EnANERR independently of EnADERR


class ID_AA64MMFR3_EL1_D128_2(_b.FieldValues):
    """128-bit translation table descriptors at stage 2."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_AA64MMFR3_EL1_D128(_b.FieldValues):
    """128-bit translation table descriptors."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_D128)


class ID_AA64MMFR3_EL1_MEC(_b.FieldValues):
    """Memory Encryption Contexts of the Realm physical address space."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_MEC)


class ID_AA64MMFR3_EL1_AIE(_b.FieldValues):
    """Stage 1 Attribute Index Enhancement, MAIR2_ELx."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_AIE)


class ID_AA64MMFR3_EL1_S2POE(_b.FieldValues):
    """Stage 2 permission overlays."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_S2POE)


class ID_AA64MMFR3_EL1_S1POE(_b.FieldValues):
    """Stage 1 permission overlays."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_S1POE)


class ID_AA64MMFR3_EL1_S2PIE(_b.FieldValues):
    """Stage 2 permission indirection."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_S2PIE)


class ID_AA64MMFR3_EL1_S1PIE(_b.FieldValues):
    """Stage 1 permission indirection."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_S1PIE)


class ID_AA64MMFR3_EL1_SCTLRX(_b.FieldValues):
    """Extended System Control Registers SCTLR2_ELx."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SCTLR2)


class ID_AA64MMFR3_EL1_TCRX(_b.FieldValues):
    """Extended Translation Control Registers TCR2_ELx."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TCR2)


class ID_AA64MMFR3_EL1(_b.RegisterValue):
    """AArch64 Memory Model Feature Register 3."""

    __slots__ = ()
    RES0 = 0xf000000000000
    Spec_FPACC = _b.Enumerated(63, 60, "Failing PAC authentication is not visible in caches under speculation; FEAT_FPACCOMBINE", ID_AA64MMFR3_EL1_Spec_FPACC)
    ADERR = _b.Enumerated(59, 56, "Asynchronous error exceptions of Device memory loads; see SDERR", ID_AA64MMFR3_EL1_ADERR)
    SDERR = _b.Enumerated(55, 52, "Synchronous error exceptions of Device memory loads; see ADERR", ID_AA64MMFR3_EL1_SDERR)
    ANERR = _b.Enumerated(47, 44, "Asynchronous error exceptions of Normal memory loads; see SNERR", ID_AA64MMFR3_EL1_ANERR)
    SNERR = _b.Enumerated(43, 40, "Synchronous error exceptions of Normal memory loads; see ANERR", ID_AA64MMFR3_EL1_SNERR)
    D128_2 = _b.Enumerated(39, 36, "128-bit translation table descriptors at stage 2", ID_AA64MMFR3_EL1_D128_2)
    D128 = _b.Enumerated(35, 32, "128-bit translation table descriptors", ID_AA64MMFR3_EL1_D128)
    MEC = _b.Enumerated(31, 28, "Memory Encryption Contexts of the Realm physical address space", ID_AA64MMFR3_EL1_MEC)
    AIE = _b.Enumerated(27, 24, "Stage 1 Attribute Index Enhancement, MAIR2_ELx", ID_AA64MMFR3_EL1_AIE)
    S2POE = _b.Enumerated(23, 20, "Stage 2 permission overlays", ID_AA64MMFR3_EL1_S2POE)
    S1POE = _b.Enumerated(19, 16, "Stage 1 permission overlays", ID_AA64MMFR3_EL1_S1POE)
    S2PIE = _b.Enumerated(15, 12, "Stage 2 permission indirection", ID_AA64MMFR3_EL1_S2PIE)
    S1PIE = _b.Enumerated(11, 8, "Stage 1 permission indirection", ID_AA64MMFR3_EL1_S1PIE)
    SCTLRX = _b.Enumerated(7, 4, "Extended System Control Registers SCTLR2_ELx", ID_AA64MMFR3_EL1_SCTLRX)
    TCRX = _b.Enumerated(3, 0, "Extended Translation Control Registers TCR2_ELx", ID_AA64MMFR3_EL1_TCRX)


class ID_AA64MMFR4_EL1_MTEFGT(_b.FieldValues):
    """Fine-grained traps of MTE registers, such as HFGRTR2_EL2.GCR_EL1."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_AA64MMFR4_EL1_SCRX(_b.FieldValues):
    """Extension of SCR_EL3."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SCR2)


class ID_AA64MMFR4_EL1_TEV(_b.FieldValues):
    """TIndex Exception-like Vector, TENTER and TEXIT."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TEV)


class ID_AA64MMFR4_EL1_TPS(_b.FieldValues):
    """Known by name and values only; meaning not described by our sources."""

    VAL_0000 = 0  # Meaning not described by our sources
    VAL_0001 = 1  # Meaning not described by our sources
    VAL_0010 = 2  # Meaning not described by our sources


class ID_AA64MMFR4_EL1_SRMASK(_b.FieldValues):
    """Bitwise write masks of System registers, such as SCTLRMASK_EL1."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_SRMASK)
    SRMASK2 = 2  # As IMP, and FEAT_SRMASK2


class ID_AA64MMFR4_EL1_TLBID(_b.FieldValues):
    """TLBI Domains."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_TLBID)


class ID_AA64MMFR4_EL1_E3DSE(_b.FieldValues):
    """Delegated SError exceptions from EL3."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_E3DSE)


class ID_AA64MMFR4_EL1_EAESR(_b.FieldValues):
    """Known by name only; meaning not described by our sources."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_EAESR)


class ID_AA64MMFR4_EL1_RMEGDI(_b.FieldValues):
    """RME Granular Data Isolation."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_RME_GDI)


class ID_AA64MMFR4_EL1_E2H0(_b.FieldValues):
    """HCR_EL2.E2H can be 0."""

    IMP = 0  # Yes (FEAT_E2H0)
    NI_NV1 = -2  # No, and HCR_EL2.NV1 is RES0
    NI = -1  # No, HCR_EL2.E2H is RES1


class ID_AA64MMFR4_EL1_NV_frac(_b.FieldValues):
    """Nested virtualization, fraction of ID_AA64MMFR2_EL1.NV."""

    NV_NV2 = 0  # As ID_AA64MMFR2_EL1.NV says
    NV2_ONLY = 1  # FEAT_NV2, and FEAT_NV only together with it
    NV2P1 = 2  # As NV2_ONLY, and FEAT_NV2p1
    NV3 = 3  # As NV2P1, and FEAT_NV3 (NVHCR_EL2)


class ID_AA64MMFR4_EL1_FGWTE3(_b.FieldValues):
    """Fine-grained write traps to EL3."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_FGWTE3)


class ID_AA64MMFR4_EL1_HACDBS(_b.FieldValues):
    """Hardware accelerator for cleaning dirty state."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_HACDBS)


class ID_AA64MMFR4_EL1_ASID2(_b.FieldValues):
    """Concurrent use of two ASIDs, of TTBR0_ELx and TTBR1_ELx."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_ASID2)


class ID_AA64MMFR4_EL1_EIESB(_b.FieldValues):
    """Place of the implicit Error Synchronization event at exception entry."""

    NI = 0  # Not described, or FEAT_IESB not implemented
    ToEL3 = 1  # Before exceptions to EL3 if SError goes there
    ToELx = 2  # As ToEL3, and before exceptions to EL1 and EL2 if SError goes there
    ANY = 0xf  # Possibly after exceptions to EL3


class ID_AA64MMFR4_EL1_PoPS(_b.FieldValues):
    """Clean and invalidate to the Point of Physical Storage, DC CIVAPS."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented (FEAT_PoPS)


class ID_AA64MMFR4_EL1(_b.RegisterValue):
    """AArch64 Memory Model Feature Register 4."""

    __slots__ = ()
    MTEFGT = _b.Enumerated(63, 60, "Fine-grained traps of MTE registers, such as HFGRTR2_EL2.GCR_EL1", ID_AA64MMFR4_EL1_MTEFGT)
    SCRX = _b.Enumerated(59, 56, "Extension of SCR_EL3", ID_AA64MMFR4_EL1_SCRX)
    TEV = _b.Enumerated(55, 52, "TIndex Exception-like Vector, TENTER and TEXIT", ID_AA64MMFR4_EL1_TEV)
    TPS = _b.Enumerated(51, 48, "Known by name and values only; meaning not described by our sources", ID_AA64MMFR4_EL1_TPS)
    SRMASK = _b.Enumerated(47, 44, "Bitwise write masks of System registers, such as SCTLRMASK_EL1", ID_AA64MMFR4_EL1_SRMASK)
    TLBID = _b.Enumerated(43, 40, "TLBI Domains", ID_AA64MMFR4_EL1_TLBID)
    E3DSE = _b.Enumerated(39, 36, "Delegated SError exceptions from EL3", ID_AA64MMFR4_EL1_E3DSE)
    EAESR = _b.Enumerated(35, 32, "Known by name only; meaning not described by our sources", ID_AA64MMFR4_EL1_EAESR)
    RMEGDI = _b.Enumerated(31, 28, "RME Granular Data Isolation", ID_AA64MMFR4_EL1_RMEGDI)
    E2H0 = _b.Enumerated(27, 24, "HCR_EL2.E2H can be 0", ID_AA64MMFR4_EL1_E2H0, signed=True)
    NV_frac = _b.Enumerated(23, 20, "Nested virtualization, fraction of ID_AA64MMFR2_EL1.NV", ID_AA64MMFR4_EL1_NV_frac)
    FGWTE3 = _b.Enumerated(19, 16, "Fine-grained write traps to EL3", ID_AA64MMFR4_EL1_FGWTE3)
    HACDBS = _b.Enumerated(15, 12, "Hardware accelerator for cleaning dirty state", ID_AA64MMFR4_EL1_HACDBS)
    ASID2 = _b.Enumerated(11, 8, "Concurrent use of two ASIDs, of TTBR0_ELx and TTBR1_ELx", ID_AA64MMFR4_EL1_ASID2)
    EIESB = _b.Enumerated(7, 4, "Place of the implicit Error Synchronization event at exception entry", ID_AA64MMFR4_EL1_EIESB)
    PoPS = _b.Enumerated(3, 0, "Clean and invalidate to the Point of Physical Storage, DC CIVAPS", ID_AA64MMFR4_EL1_PoPS)

# ID_UNALLOCATED_7_<n> has no class: no fields; all bits are RAZ
