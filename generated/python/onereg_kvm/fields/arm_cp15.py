# SPDX-License-Identifier: 0BSD
# From spec/fields/arm/cp15.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class MIDR_Implementer(_b.FieldValues):
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


class MIDR_Architecture(_b.FieldValues):
    """Architecture version."""

    ARMV4 = 1  # Armv4
    ARMV4T = 2  # Armv4T
    ARMV5 = 3  # Armv5, obsolete
    ARMV5T = 4  # Armv5T
    ARMV5TE = 5  # Armv5TE
    ARMV5TEJ = 6  # Armv5TEJ
    ARMV6 = 7  # Armv6
    CPUID = 0xf  # As the ID registers say


class MIDR(_b.RegisterValue):
    """Main ID Register."""

    __slots__ = ()
    _bits = 32
    Implementer = _b.Enumerated(31, 24, "Implementer code, assigned by Arm", MIDR_Implementer)
    Variant = _b.Bits(23, 20, "Variant, or major revision: n of rnpm")
    Architecture = _b.Enumerated(19, 16, "Architecture version", MIDR_Architecture)
    PartNum = _b.Bits(15, 4, "Part number, which the implementer assigns")
    Revision = _b.Bits(3, 0, "Minor revision: m of rnpm")


class CTR_L1Ip(_b.FieldValues):
    """Indexing and tagging policy of the level 1 instruction cache."""

    RESERVED_VPIPT = 0  # Reserved; was VMID-aware physical index, physical tag
    AIVIVT = 1  # ASID-tagged virtual index, virtual tag
    VIPT = 2  # Virtual index, physical tag
    PIPT = 3  # Physical index, physical tag


class CTR(_b.RegisterValue):
    """Cache Type Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x40003ff0
    RES1 = 0x80000000
    DIC = _b.Bits(29, 29, "Instruction coherence needs no instruction cache invalidation to the PoU (Armv8)")
    IDC = _b.Bits(28, 28, "Instruction coherence needs no data cache clean to the PoU (Armv8)")
    CWG = _b.Bits(27, 24, "Cache writeback granule, log2 of words; 0 if not disclosed")
    ERG = _b.Bits(23, 20, "Exclusives reservation granule, log2 of words; 0 if not disclosed")
    DminLine = _b.Bits(19, 16, "Log2 of the words in the smallest line of the data and unified caches")
    L1Ip = _b.Enumerated(15, 14, "Indexing and tagging policy of the level 1 instruction cache", CTR_L1Ip)
    IminLine = _b.Bits(3, 0, "Log2 of the words in the smallest line of the instruction caches")

# TCMTR has no class: no fields; all bits are IMPDEF


class TLBTR(_b.RegisterValue):
    """TLB Type Register."""

    __slots__ = ()
    _bits = 32
    nU = _b.Bits(0, 0, "The TLBs for instructions and data are separate, not unified")


class MPIDR(_b.RegisterValue):
    """Multiprocessor Affinity Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x3e000000
    M = _b.Bits(31, 31, "The Multiprocessing Extensions are implemented")
    U = _b.Bits(30, 30, "The processor is of a uniprocessor system")
    MT = _b.Bits(24, 24, "Processors that differ in Aff0 alone depend on each other for performance")
    Aff2 = _b.Bits(23, 16, "Affinity level 2")
    Aff1 = _b.Bits(15, 8, "Affinity level 1")
    Aff0 = _b.Bits(7, 0, "Affinity level 0")

# REVIDR has no class: no fields; all bits are IMPDEF


class ID_PFR0_RAS(_b.FieldValues):
    """Reliability, Availability, and Serviceability Extension."""

    NI = 0  # Not implemented
    RAS = 1  # FEAT_RAS: ESB and error synchronization events
    RASv1p1 = 2  # FEAT_RASv1p1: as RAS, and more ERXMISC<m> registers
    RASv2 = 3  # FEAT_RASv2: as RASv1p1, and records may be of RAS System Architecture v2


class ID_PFR0_DIT(_b.FieldValues):
    """PSTATE.DIT, data-independent timing (FEAT_DIT)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR0_AMU(_b.FieldValues):
    """Activity Monitors Extension."""

    NI = 0  # Not implemented
    AMUv1 = 1  # Version 1 (FEAT_AMUv1)
    AMUv1p1 = 2  # Version 1.1, with virtual event counters (FEAT_AMUv1p1)


class ID_PFR0_CSV2(_b.FieldValues):
    """Speculative use of branch targets trained in another context."""

    UNDISCLOSED = 0  # Not disclosed
    IMP = 1  # Branch targets do not steer speculation of other contexts (FEAT_CSV2)
    CSV2p1 = 2  # As IMP, nor that of branches at other addresses (FEAT_CSV2_1p1)


class ID_PFR0_State3(_b.FieldValues):
    """T32EE instruction set."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR0_State2(_b.FieldValues):
    """Jazelle extension."""

    NI = 0  # Not implemented
    NO_CV = 1  # JOSCR.CV is not cleared on exception entry
    CV = 2  # JOSCR.CV is cleared on exception entry


class ID_PFR0_State1(_b.FieldValues):
    """T32 instruction set."""

    NI = 0  # Not implemented
    THUMB = 1  # 16-bit instructions, with BL and BLX as pairs of them
    THUMB2 = 3  # 16-bit and 32-bit instructions, as of Thumb-2


class ID_PFR0_State0(_b.FieldValues):
    """A32 instruction set."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR0(_b.RegisterValue):
    """Processor Feature Register 0."""

    __slots__ = ()
    _bits = 32
    RAS = _b.Enumerated(31, 28, "Reliability, Availability, and Serviceability Extension", ID_PFR0_RAS)
    DIT = _b.Enumerated(27, 24, "PSTATE.DIT, data-independent timing (FEAT_DIT)", ID_PFR0_DIT)
    AMU = _b.Enumerated(23, 20, "Activity Monitors Extension", ID_PFR0_AMU)
    CSV2 = _b.Enumerated(19, 16, "Speculative use of branch targets trained in another context", ID_PFR0_CSV2)
    State3 = _b.Enumerated(15, 12, "T32EE instruction set", ID_PFR0_State3)
    State2 = _b.Enumerated(11, 8, "Jazelle extension", ID_PFR0_State2)
    State1 = _b.Enumerated(7, 4, "T32 instruction set", ID_PFR0_State1)
    State0 = _b.Enumerated(3, 0, "A32 instruction set", ID_PFR0_State0)


class ID_PFR1_GIC(_b.FieldValues):
    """System register interface to the GIC CPU interface."""

    NI = 0  # Not implemented
    GICv3 = 1  # GICv3.0 and GICv4.0
    GICv4p1 = 3  # GICv4.1


class ID_PFR1_Virt_frac(_b.FieldValues):
    """Parts of the Virtualization Extensions, where Virtualization is 0."""

    NI = 0  # Not implemented
    IMP = 1  # SCR.SIF, ERET, and MRS and MSR of banked registers


class ID_PFR1_Sec_frac(_b.FieldValues):
    """Parts of the Security Extensions, where Security is 0."""

    NI = 0  # Not implemented
    WALK_DISABLE = 1  # VBAR, and TTBCR.{PD0, PD1}
    SECURE_MEMORY = 2  # As WALK_DISABLE, and access to Secure or Non-secure memory


class ID_PFR1_GenTimer(_b.FieldValues):
    """Generic Timer."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented
    ECV = 2  # As IMP, and self-synchronized counter views and EVNTIS (FEAT_ECV)


class ID_PFR1_Virtualization(_b.FieldValues):
    """EL2, Hyp mode and HVC."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR1_MProgMod(_b.FieldValues):
    """M-profile programmers' model."""

    NI = 0  # Not implemented
    IMP = 2  # Two-stack model


class ID_PFR1_Security(_b.FieldValues):
    """EL3, Monitor mode and SMC."""

    NI = 0  # Not implemented
    EL3 = 1  # Implemented
    NSACR_RFR = 2  # As EL3, and NSACR.RFR can be set; not in Armv8


class ID_PFR1_ProgMod(_b.FieldValues):
    """Programmers' model of Armv4 and later, with its seven modes."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_PFR1(_b.RegisterValue):
    """Processor Feature Register 1."""

    __slots__ = ()
    _bits = 32
    GIC = _b.Enumerated(31, 28, "System register interface to the GIC CPU interface", ID_PFR1_GIC)
    Virt_frac = _b.Enumerated(27, 24, "Parts of the Virtualization Extensions, where Virtualization is 0", ID_PFR1_Virt_frac)
    Sec_frac = _b.Enumerated(23, 20, "Parts of the Security Extensions, where Security is 0", ID_PFR1_Sec_frac)
    GenTimer = _b.Enumerated(19, 16, "Generic Timer", ID_PFR1_GenTimer)
    Virtualization = _b.Enumerated(15, 12, "EL2, Hyp mode and HVC", ID_PFR1_Virtualization)
    MProgMod = _b.Enumerated(11, 8, "M-profile programmers' model", ID_PFR1_MProgMod)
    Security = _b.Enumerated(7, 4, "EL3, Monitor mode and SMC", ID_PFR1_Security)
    ProgMod = _b.Enumerated(3, 0, "Programmers' model of Armv4 and later, with its seven modes", ID_PFR1_ProgMod)


class ID_DFR0_TraceFilt(_b.FieldValues):
    """Self-hosted Trace Extension (FEAT_TRF)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_DFR0_PerfMon(_b.FieldValues):
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


class ID_DFR0_MProfDbg(_b.FieldValues):
    """Debug model of M-profile."""

    NI = 0  # Not implemented
    IMP = 1  # M-profile debug, memory-mapped


class ID_DFR0_MMapTrc(_b.FieldValues):
    """Memory-mapped trace model."""

    NI = 0  # Not implemented
    IMP = 1  # Arm trace architecture, memory-mapped


class ID_DFR0_CopTrc(_b.FieldValues):
    """Trace model by System registers."""

    NI = 0  # Not implemented
    IMP = 1  # Arm trace architecture, by System registers


class ID_DFR0_MMapDbg(_b.FieldValues):
    """Memory-mapped debug model of Armv7-A and Armv7-R."""

    NI = 0  # Not implemented
    Armv7 = 4  # v7 Debug, memory-mapped
    Armv7p1 = 5  # v7.1 Debug, memory-mapped


class ID_DFR0_CopSDbg(_b.FieldValues):
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


class ID_DFR0_CopDbg(_b.FieldValues):
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


class ID_DFR0(_b.RegisterValue):
    """Debug Feature Register 0."""

    __slots__ = ()
    _bits = 32
    TraceFilt = _b.Enumerated(31, 28, "Self-hosted Trace Extension (FEAT_TRF)", ID_DFR0_TraceFilt)
    PerfMon = _b.Enumerated(27, 24, "Performance Monitors Extension", ID_DFR0_PerfMon)
    MProfDbg = _b.Enumerated(23, 20, "Debug model of M-profile", ID_DFR0_MProfDbg)
    MMapTrc = _b.Enumerated(19, 16, "Memory-mapped trace model", ID_DFR0_MMapTrc)
    CopTrc = _b.Enumerated(15, 12, "Trace model by System registers", ID_DFR0_CopTrc)
    MMapDbg = _b.Enumerated(11, 8, "Memory-mapped debug model of Armv7-A and Armv7-R", ID_DFR0_MMapDbg)
    CopSDbg = _b.Enumerated(7, 4, "Secure debug by System registers: as CopDbg, or 0 without Secure state", ID_DFR0_CopSDbg)
    CopDbg = _b.Enumerated(3, 0, "Debug architecture, by System registers", ID_DFR0_CopDbg)


class ID_AFR0(_b.RegisterValue):
    """Auxiliary Feature Register 0."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xffff0000
    IMPDEF3 = _b.Bits(15, 12, "IMPLEMENTATION DEFINED")
    IMPDEF2 = _b.Bits(11, 8, "IMPLEMENTATION DEFINED")
    IMPDEF1 = _b.Bits(7, 4, "IMPLEMENTATION DEFINED")
    IMPDEF0 = _b.Bits(3, 0, "IMPLEMENTATION DEFINED")


class ID_MMFR0_InnerShr(_b.FieldValues):
    """How the innermost shareability domain is implemented, where ShareLvl is TWO."""

    NC = 0  # As Non-cacheable
    HW = 1  # With hardware coherency
    IGNORED = 0xf  # Shareability is ignored


class ID_MMFR0_FCSE(_b.FieldValues):
    """Fast Context Switch Extension."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR0_AuxReg(_b.FieldValues):
    """Auxiliary registers."""

    NI = 0  # Not implemented
    ACTLR = 1  # ACTLR alone
    AIFSR = 2  # ACTLR, AIFSR and ADFSR


class ID_MMFR0_TCM(_b.FieldValues):
    """Tightly coupled memories, and DMA to them."""

    NI = 0  # Not implemented
    IMPDEF = 1  # IMPLEMENTATION DEFINED
    TCM = 2  # TCM as in Armv6
    TCM_DMA = 3  # TCM and DMA as in Armv6


class ID_MMFR0_ShareLvl(_b.FieldValues):
    """Levels of shareability."""

    ONE = 0  # One level
    TWO = 1  # Two levels


class ID_MMFR0_OuterShr(_b.FieldValues):
    """How the outermost shareability domain is implemented."""

    NC = 0  # As Non-cacheable
    HW = 1  # With hardware coherency
    IGNORED = 0xf  # Shareability is ignored


class ID_MMFR0_PMSA(_b.FieldValues):
    """Protected Memory System Architecture."""

    NI = 0  # Not implemented
    IMPDEF = 1  # IMPLEMENTATION DEFINED
    PMSAv6 = 2  # PMSAv6, with a Cache Type Register
    PMSAv7 = 3  # PMSAv7, with memory subsections


class ID_MMFR0_VMSA(_b.FieldValues):
    """Virtual Memory System Architecture."""

    NI = 0  # Not implemented
    IMPDEF = 1  # IMPLEMENTATION DEFINED
    VMSAv6 = 2  # VMSAv6, with Cache and TLB Type Registers
    VMSAv7 = 3  # VMSAv7, with remapping and the Access flag
    VMSAv7_PXN = 4  # As VMSAv7, and PXN in Short-descriptors
    VMSAv7_LONG = 5  # As VMSAv7_PXN, and Long-descriptors


class ID_MMFR0(_b.RegisterValue):
    """Memory Model Feature Register 0."""

    __slots__ = ()
    _bits = 32
    InnerShr = _b.Enumerated(31, 28, "How the innermost shareability domain is implemented, where ShareLvl is TWO", ID_MMFR0_InnerShr)
    FCSE = _b.Enumerated(27, 24, "Fast Context Switch Extension", ID_MMFR0_FCSE)
    AuxReg = _b.Enumerated(23, 20, "Auxiliary registers", ID_MMFR0_AuxReg)
    TCM = _b.Enumerated(19, 16, "Tightly coupled memories, and DMA to them", ID_MMFR0_TCM)
    ShareLvl = _b.Enumerated(15, 12, "Levels of shareability", ID_MMFR0_ShareLvl)
    OuterShr = _b.Enumerated(11, 8, "How the outermost shareability domain is implemented", ID_MMFR0_OuterShr)
    PMSA = _b.Enumerated(7, 4, "Protected Memory System Architecture", ID_MMFR0_PMSA)
    VMSA = _b.Enumerated(3, 0, "Virtual Memory System Architecture", ID_MMFR0_VMSA)


class ID_MMFR1_BPred(_b.FieldValues):
    """When software must flush the branch predictor."""

    NI = 0  # No branch predictor, or no MMU
    BP_SW_MANGED = 1  # On changes of translation, of instructions, and of ASID or ContextID
    BP_ASID_AWARE = 2  # As BP_SW_MANGED, unless the ASID or ContextID changes too
    BP_NOSNOOP = 3  # On writes to instruction locations only
    BP_INVISIBLE = 4  # Never


class ID_MMFR1_L1TstCln(_b.FieldValues):
    """Test and clean operations on the level 1 data cache."""

    NI = 0  # Not implemented
    NOINVALIDATE = 1  # Test and clean
    INVALIDATE = 2  # As NOINVALIDATE, and test, clean and invalidate


class ID_MMFR1_L1Uni(_b.FieldValues):
    """Maintenance of a whole unified level 1 cache."""

    NI = 0  # Not implemented
    INVALIDATE = 1  # Invalidate the cache, or the branch predictor
    CLEAN_AND_INVALIDATE = 2  # As INVALIDATE, and clean, with or without invalidate


class ID_MMFR1_L1Hvd(_b.FieldValues):
    """Maintenance of whole separate level 1 caches."""

    NI = 0  # Not implemented
    INVALIDATE_ISIDE_ONLY = 1  # Invalidate the instruction cache, or the branch predictor
    INVALIDATE = 2  # As INVALIDATE_ISIDE_ONLY, and invalidate the data cache, or both caches
    CLEAN_AND_INVALIDATE = 3  # As INVALIDATE, and clean the data cache, with or without invalidate


class ID_MMFR1_L1UniSW(_b.FieldValues):
    """Maintenance of a unified level 1 cache by set/way."""

    NI = 0  # Not implemented
    CLEAN = 1  # Clean a line
    CLEAN_AND_INVALIDATE = 2  # As CLEAN, and clean and invalidate a line
    INVALIDATE = 3  # As CLEAN_AND_INVALIDATE, and invalidate a line


class ID_MMFR1_L1HvdSW(_b.FieldValues):
    """Maintenance of separate level 1 caches by set/way."""

    NI = 0  # Not implemented
    CLEAN_AND_INVALIDATE = 1  # Clean, and clean and invalidate a data cache line
    INVALIDATE_DSIDE_ONLY = 2  # As CLEAN_AND_INVALIDATE, and invalidate a data cache line
    INVALIDATE = 3  # As INVALIDATE_DSIDE_ONLY, and invalidate an instruction cache line


class ID_MMFR1_L1UniVA(_b.FieldValues):
    """Maintenance of a unified level 1 cache by VA."""

    NI = 0  # Not implemented
    CLEAN_AND_INVALIDATE = 1  # Clean, invalidate, and clean and invalidate a line
    INVALIDATE_BP = 2  # As CLEAN_AND_INVALIDATE, and invalidate the branch predictor


class ID_MMFR1_L1HvdVA(_b.FieldValues):
    """Maintenance of separate level 1 caches by VA."""

    NI = 0  # Not implemented
    CLEAN_AND_INVALIDATE = 1  # Clean, invalidate, or both a data line; clean an instruction line
    INVALIDATE_BP = 2  # As CLEAN_AND_INVALIDATE, and invalidate the branch predictor


class ID_MMFR1(_b.RegisterValue):
    """Memory Model Feature Register 1."""

    __slots__ = ()
    _bits = 32
    BPred = _b.Enumerated(31, 28, "When software must flush the branch predictor", ID_MMFR1_BPred)
    L1TstCln = _b.Enumerated(27, 24, "Test and clean operations on the level 1 data cache", ID_MMFR1_L1TstCln)
    L1Uni = _b.Enumerated(23, 20, "Maintenance of a whole unified level 1 cache", ID_MMFR1_L1Uni)
    L1Hvd = _b.Enumerated(19, 16, "Maintenance of whole separate level 1 caches", ID_MMFR1_L1Hvd)
    L1UniSW = _b.Enumerated(15, 12, "Maintenance of a unified level 1 cache by set/way", ID_MMFR1_L1UniSW)
    L1HvdSW = _b.Enumerated(11, 8, "Maintenance of separate level 1 caches by set/way", ID_MMFR1_L1HvdSW)
    L1UniVA = _b.Enumerated(7, 4, "Maintenance of a unified level 1 cache by VA", ID_MMFR1_L1UniVA)
    L1HvdVA = _b.Enumerated(3, 0, "Maintenance of separate level 1 caches by VA", ID_MMFR1_L1HvdVA)


class ID_MMFR2_HWAccFlg(_b.FieldValues):
    """Hardware updates of the Access flag of VMSAv7."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR2_WFIStall(_b.FieldValues):
    """WFI stalls."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR2_MemBarr(_b.FieldValues):
    """Barriers by System instructions in coproc 0b1111."""

    NI = 0  # Not implemented
    DSB_ONLY = 1  # DSB
    IMP = 2  # As DSB_ONLY, and ISB and DMB


class ID_MMFR2_UniTLB(_b.FieldValues):
    """Maintenance of a unified TLB."""

    NI = 0  # Not implemented
    BY_VA = 1  # Invalidate all entries, or one by VA
    BY_MATCH_ASID = 2  # As BY_VA, and by ASID
    BY_ALL_ASID = 3  # As BY_MATCH_ASID, and by VA for all ASIDs
    OTHER_TLBS = 4  # As BY_ALL_ASID, and entries of Hyp mode, and all of Non-secure PL1&0
    BROADCAST = 5  # As OTHER_TLBS, and last-level entries by VA (TLBIMVAL and the like)
    BY_IPA = 6  # As BROADCAST, and stage 2 entries by IPA


class ID_MMFR2_HvdTLB(_b.FieldValues):
    """Maintenance of separate TLBs; IMPLEMENTATION DEFINED where UniTLB is not 0."""

    NI = 0  # Not implemented


class ID_MMFR2_L1HvdRng(_b.FieldValues):
    """Maintenance of ranges by VA of separate level 1 caches."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR2_L1HvdBG(_b.FieldValues):
    """Background fetches of ranges by VA into separate level 1 caches."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR2_L1HvdFG(_b.FieldValues):
    """Foreground fetches of ranges by VA into separate level 1 caches."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR2(_b.RegisterValue):
    """Memory Model Feature Register 2."""

    __slots__ = ()
    _bits = 32
    HWAccFlg = _b.Enumerated(31, 28, "Hardware updates of the Access flag of VMSAv7", ID_MMFR2_HWAccFlg)
    WFIStall = _b.Enumerated(27, 24, "WFI stalls", ID_MMFR2_WFIStall)
    MemBarr = _b.Enumerated(23, 20, "Barriers by System instructions in coproc 0b1111", ID_MMFR2_MemBarr)
    UniTLB = _b.Enumerated(19, 16, "Maintenance of a unified TLB", ID_MMFR2_UniTLB)
    HvdTLB = _b.Enumerated(15, 12, "Maintenance of separate TLBs; IMPLEMENTATION DEFINED where UniTLB is not 0", ID_MMFR2_HvdTLB)
    L1HvdRng = _b.Enumerated(11, 8, "Maintenance of ranges by VA of separate level 1 caches", ID_MMFR2_L1HvdRng)
    L1HvdBG = _b.Enumerated(7, 4, "Background fetches of ranges by VA into separate level 1 caches", ID_MMFR2_L1HvdBG)
    L1HvdFG = _b.Enumerated(3, 0, "Foreground fetches of ranges by VA into separate level 1 caches", ID_MMFR2_L1HvdFG)


class ID_MMFR3_Supersec(_b.FieldValues):
    """Supersections in Short-descriptor tables."""

    IMP = 0  # Implemented
    NI = 0xf  # Not implemented


class ID_MMFR3_CMemSz(_b.FieldValues):
    """Physical memory that the caches support."""

    SIZE_4GB = 0  # 4 GB, addresses of 32 bits
    SIZE_64GB = 1  # 64 GB, addresses of 36 bits
    SIZE_1TB = 2  # 1 TB or more, addresses of 40 bits or more


class ID_MMFR3_CohWalk(_b.FieldValues):
    """Translation table walks see updates without a clean to the PoU."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_MMFR3_PAN(_b.FieldValues):
    """Privileged Access Never."""

    NI = 0  # Not implemented
    PAN = 1  # PSTATE.PAN (FEAT_PAN)
    PAN2 = 2  # As PAN, and ATS1CPRP and ATS1CPWP (FEAT_PAN2)


class ID_MMFR3_MaintBcst(_b.FieldValues):
    """Maintenance operations that are broadcast."""

    NI = 0  # None; all are local
    NO_TLB = 1  # Those of caches and branch predictors, not of TLBs
    ALL = 2  # Those of caches, branch predictors and TLBs


class ID_MMFR3_BPMaint(_b.FieldValues):
    """Branch predictor maintenance in hierarchical cache systems."""

    NI = 0  # Not implemented
    ALL = 1  # Invalidate all
    BY_VA = 2  # As ALL, and invalidate by VA


class ID_MMFR3_CMaintSW(_b.FieldValues):
    """Cache maintenance by set/way in hierarchical cache systems."""

    NI = 0  # Not implemented
    IMP = 1  # Invalidate, clean, and clean and invalidate data cache


class ID_MMFR3_CMaintVA(_b.FieldValues):
    """Cache maintenance by VA in hierarchical cache systems."""

    NI = 0  # Not implemented
    IMP = 1  # Invalidate, clean, or both data cache; invalidate instruction cache


class ID_MMFR3(_b.RegisterValue):
    """Memory Model Feature Register 3."""

    __slots__ = ()
    _bits = 32
    Supersec = _b.Enumerated(31, 28, "Supersections in Short-descriptor tables", ID_MMFR3_Supersec)
    CMemSz = _b.Enumerated(27, 24, "Physical memory that the caches support", ID_MMFR3_CMemSz)
    CohWalk = _b.Enumerated(23, 20, "Translation table walks see updates without a clean to the PoU", ID_MMFR3_CohWalk)
    PAN = _b.Enumerated(19, 16, "Privileged Access Never", ID_MMFR3_PAN)
    MaintBcst = _b.Enumerated(15, 12, "Maintenance operations that are broadcast", ID_MMFR3_MaintBcst)
    BPMaint = _b.Enumerated(11, 8, "Branch predictor maintenance in hierarchical cache systems", ID_MMFR3_BPMaint)
    CMaintSW = _b.Enumerated(7, 4, "Cache maintenance by set/way in hierarchical cache systems", ID_MMFR3_CMaintSW)
    CMaintVA = _b.Enumerated(3, 0, "Cache maintenance by VA in hierarchical cache systems", ID_MMFR3_CMaintVA)


class ID_ISAR0_Divide(_b.FieldValues):
    """SDIV and UDIV."""

    NI = 0  # Not implemented
    xDIV_T32 = 1  # In T32
    xDIV_A32 = 2  # In T32 and A32


class ID_ISAR0_Debug(_b.FieldValues):
    """BKPT."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR0_Coproc(_b.FieldValues):
    """Generic System register access instructions."""

    NI = 0  # None, except those that another field or architecture attributes
    MRC = 1  # CDP, LDC, MCR, MRC and STC
    MRC2 = 2  # As MRC, and CDP2, LDC2, MCR2, MRC2 and STC2
    MRRC = 3  # As MRC2, and MCRR and MRRC
    MRRC2 = 4  # As MRRC, and MCRR2 and MRRC2


class ID_ISAR0_CmpBranch(_b.FieldValues):
    """Compare and branch in T32: CBNZ and CBZ."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR0_BitField(_b.FieldValues):
    """BFC, BFI, SBFX and UBFX."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR0_BitCount(_b.FieldValues):
    """CLZ."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR0_Swap(_b.FieldValues):
    """SWP and SWPB in A32."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR0(_b.RegisterValue):
    """Instruction Set Attribute Register 0."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xf0000000
    Divide = _b.Enumerated(27, 24, "SDIV and UDIV", ID_ISAR0_Divide)
    Debug = _b.Enumerated(23, 20, "BKPT", ID_ISAR0_Debug)
    Coproc = _b.Enumerated(19, 16, "Generic System register access instructions", ID_ISAR0_Coproc)
    CmpBranch = _b.Enumerated(15, 12, "Compare and branch in T32: CBNZ and CBZ", ID_ISAR0_CmpBranch)
    BitField = _b.Enumerated(11, 8, "BFC, BFI, SBFX and UBFX", ID_ISAR0_BitField)
    BitCount = _b.Enumerated(7, 4, "CLZ", ID_ISAR0_BitCount)
    Swap = _b.Enumerated(3, 0, "SWP and SWPB in A32", ID_ISAR0_Swap)


class ID_ISAR1_Jazelle(_b.FieldValues):
    """BXJ, and the J bit of the PSR."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_Interwork(_b.FieldValues):
    """Interworking branches."""

    NI = 0  # Not implemented
    BX = 1  # BX, and the T bit of the PSR
    BLX = 2  # As BX, and BLX, and loads of the PC branch as BX does
    A32_BX = 3  # As BLX, and A32 data processing to the PC without flags branches as BX does


class ID_ISAR1_Immediate(_b.FieldValues):
    """Long immediates: MOVT, MOV of 16 bits, T32 ADD and SUB of 12 bits."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_IfThen(_b.FieldValues):
    """IT in T32, and the IT bits of the PSR."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_Extend(_b.FieldValues):
    """Sign and zero extension."""

    NI = 0  # Not implemented
    SXTB = 1  # SXTB, SXTH, UXTB and UXTH
    SXTB16 = 2  # As SXTB, and SXTB16, SXTAB, SXTAB16, SXTAH, and unsigned ones


class ID_ISAR1_Except_AR(_b.FieldValues):
    """Exception handling of A and R profiles: SRS, RFE and CPS."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_Except(_b.FieldValues):
    """Exception handling in A32: LDM (exception return, User), STM (User)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1_Endian(_b.FieldValues):
    """SETEND, and the E bit of the PSR."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR1(_b.RegisterValue):
    """Instruction Set Attribute Register 1."""

    __slots__ = ()
    _bits = 32
    Jazelle = _b.Enumerated(31, 28, "BXJ, and the J bit of the PSR", ID_ISAR1_Jazelle)
    Interwork = _b.Enumerated(27, 24, "Interworking branches", ID_ISAR1_Interwork)
    Immediate = _b.Enumerated(23, 20, "Long immediates: MOVT, MOV of 16 bits, T32 ADD and SUB of 12 bits", ID_ISAR1_Immediate)
    IfThen = _b.Enumerated(19, 16, "IT in T32, and the IT bits of the PSR", ID_ISAR1_IfThen)
    Extend = _b.Enumerated(15, 12, "Sign and zero extension", ID_ISAR1_Extend)
    Except_AR = _b.Enumerated(11, 8, "Exception handling of A and R profiles: SRS, RFE and CPS", ID_ISAR1_Except_AR)
    Except = _b.Enumerated(7, 4, "Exception handling in A32: LDM (exception return, User), STM (User)", ID_ISAR1_Except)
    Endian = _b.Enumerated(3, 0, "SETEND, and the E bit of the PSR", ID_ISAR1_Endian)


class ID_ISAR2_Reversal(_b.FieldValues):
    """Reversal of bytes or bits."""

    NI = 0  # Not implemented
    REV = 1  # REV, REV16 and REVSH
    RBIT = 2  # As REV, and RBIT


class ID_ISAR2_PSR_AR(_b.FieldValues):
    """PSR access of A and R profiles: MRS, MSR, exception return by data processing."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR2_MultU(_b.FieldValues):
    """Unsigned multiplication with a 64-bit result."""

    NI = 0  # Not implemented
    UMULL = 1  # UMULL and UMLAL
    UMAAL = 2  # As UMULL, and UMAAL


class ID_ISAR2_MultS(_b.FieldValues):
    """Signed multiplication."""

    NI = 0  # Not implemented
    SMULL = 1  # SMULL and SMLAL
    SMLABB = 2  # As SMULL, and of halfwords (SMLABB, SMULWB and the like), and the Q bit
    SMLAD = 3  # As SMLABB, and dual and most significant word (SMLAD, SMMLA and the like)


class ID_ISAR2_Mult(_b.FieldValues):
    """Further multiplication with a 32-bit result."""

    NI = 0  # MUL only
    MLA = 1  # MUL and MLA
    MLS = 2  # As MLA, and MLS


class ID_ISAR2_MultiAccessInt(_b.FieldValues):
    """Interruptible multi-access instructions."""

    NI = 0  # LDM and STM are not interruptible
    RESTARTABLE = 1  # LDM and STM are restartable
    CONTINUABLE = 2  # LDM and STM are continuable


class ID_ISAR2_MemHint(_b.FieldValues):
    """Memory hints."""

    NI = 0  # Not implemented
    PLD = 1  # PLD
    PLD2 = 2  # PLD; the same as 0b0001
    PLI = 3  # PLD and PLI
    PLDW = 4  # As PLI, and PLDW


class ID_ISAR2_LoadStore(_b.FieldValues):
    """Further loads and stores."""

    NI = 0  # Not implemented
    DOUBLE = 1  # LDRD and STRD
    ACQUIRE = 2  # As DOUBLE, and Load-Acquire and Store-Release (LDA, STL, LDAEX, STLEX)


class ID_ISAR2(_b.RegisterValue):
    """Instruction Set Attribute Register 2."""

    __slots__ = ()
    _bits = 32
    Reversal = _b.Enumerated(31, 28, "Reversal of bytes or bits", ID_ISAR2_Reversal)
    PSR_AR = _b.Enumerated(27, 24, "PSR access of A and R profiles: MRS, MSR, exception return by data processing", ID_ISAR2_PSR_AR)
    MultU = _b.Enumerated(23, 20, "Unsigned multiplication with a 64-bit result", ID_ISAR2_MultU)
    MultS = _b.Enumerated(19, 16, "Signed multiplication", ID_ISAR2_MultS)
    Mult = _b.Enumerated(15, 12, "Further multiplication with a 32-bit result", ID_ISAR2_Mult)
    MultiAccessInt = _b.Enumerated(11, 8, "Interruptible multi-access instructions", ID_ISAR2_MultiAccessInt)
    MemHint = _b.Enumerated(7, 4, "Memory hints", ID_ISAR2_MemHint)
    LoadStore = _b.Enumerated(3, 0, "Further loads and stores", ID_ISAR2_LoadStore)


class ID_ISAR3_T32EE(_b.FieldValues):
    """ENTERX and LEAVEX of T32EE."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_TrueNOP(_b.FieldValues):
    """True NOP, and hints in its space."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_T32Copy(_b.FieldValues):
    """T32 MOV between low registers without flags."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_TabBranch(_b.FieldValues):
    """Table branches in T32: TBB and TBH."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_SynchPrim(_b.FieldValues):
    """Synchronization primitives, together with ID_ISAR4.SynchPrim_frac."""

    NI = 0  # Not implemented
    EXCLUSIVE = 1  # LDREX and STREX; with SynchPrim_frac 3 CLREX and those of 8 and 16 bits
    DOUBLE = 2  # As EXCLUSIVE with SynchPrim_frac 3, and LDREXD and STREXD


class ID_ISAR3_SVC(_b.FieldValues):
    """Supervisor Call instruction."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3_SIMD(_b.FieldValues):
    """SIMD on general-purpose registers."""

    NI = 0  # Not implemented
    SSAT = 1  # SSAT and USAT, and the Q bit
    PKHBT = 3  # As SSAT, and packing and parallel arithmetic (PKHBT, QADD16, SEL, UXTB16), GE bits


class ID_ISAR3_Saturate(_b.FieldValues):
    """QADD, QDADD, QDSUB and QSUB, and the Q bit."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR3(_b.RegisterValue):
    """Instruction Set Attribute Register 3."""

    __slots__ = ()
    _bits = 32
    T32EE = _b.Enumerated(31, 28, "ENTERX and LEAVEX of T32EE", ID_ISAR3_T32EE)
    TrueNOP = _b.Enumerated(27, 24, "True NOP, and hints in its space", ID_ISAR3_TrueNOP)
    T32Copy = _b.Enumerated(23, 20, "T32 MOV between low registers without flags", ID_ISAR3_T32Copy)
    TabBranch = _b.Enumerated(19, 16, "Table branches in T32: TBB and TBH", ID_ISAR3_TabBranch)
    SynchPrim = _b.Enumerated(15, 12, "Synchronization primitives, together with ID_ISAR4.SynchPrim_frac", ID_ISAR3_SynchPrim)
    SVC = _b.Enumerated(11, 8, "Supervisor Call instruction", ID_ISAR3_SVC)
    SIMD = _b.Enumerated(7, 4, "SIMD on general-purpose registers", ID_ISAR3_SIMD)
    Saturate = _b.Enumerated(3, 0, "QADD, QDADD, QDSUB and QSUB, and the Q bit", ID_ISAR3_Saturate)


class ID_ISAR4_SWP_frac(_b.FieldValues):
    """SWP and SWPB on a uniprocessor, where ID_ISAR0.Swap is 0."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR4_PSR_M(_b.FieldValues):
    """M-profile forms of CPS, MRS and MSR."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR4_SynchPrim_frac(_b.FieldValues):
    """Synchronization primitives, together with ID_ISAR3.SynchPrim."""

    NI = 0  # As ID_ISAR3.SynchPrim says
    IMP = 3  # With SynchPrim 1 CLREX, LDREXB, LDREXH, STREXB and STREXH too


class ID_ISAR4_Barrier(_b.FieldValues):
    """DMB, DSB and ISB instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR4_SMC(_b.FieldValues):
    """Secure Monitor Call instruction."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR4_Writeback(_b.FieldValues):
    """Writeback addressing modes."""

    NI = 0  # Only in LDM, STM, PUSH, POP, SRS and RFE
    IMP = 1  # All that Armv8 defines


class ID_ISAR4_WithShifts(_b.FieldValues):
    """Shifts in instructions."""

    NI = 0  # Nonzero ones only in MOV and shift instructions
    LSL3 = 1  # As NI, and LSL by 0 to 3 in loads and stores
    LS = 3  # As LSL3, and other shifts by a constant
    REG = 4  # As LS, and shifts by a register


class ID_ISAR4_Unpriv(_b.FieldValues):
    """Unprivileged loads and stores."""

    NI = 0  # Not implemented
    REG_BYTE = 1  # LDRBT, LDRT, STRBT and STRT
    SIGNED_HALFWORD = 2  # As REG_BYTE, and LDRHT, LDRSBT, LDRSHT and STRHT


class ID_ISAR4(_b.RegisterValue):
    """Instruction Set Attribute Register 4."""

    __slots__ = ()
    _bits = 32
    SWP_frac = _b.Enumerated(31, 28, "SWP and SWPB on a uniprocessor, where ID_ISAR0.Swap is 0", ID_ISAR4_SWP_frac)
    PSR_M = _b.Enumerated(27, 24, "M-profile forms of CPS, MRS and MSR", ID_ISAR4_PSR_M)
    SynchPrim_frac = _b.Enumerated(23, 20, "Synchronization primitives, together with ID_ISAR3.SynchPrim", ID_ISAR4_SynchPrim_frac)
    Barrier = _b.Enumerated(19, 16, "DMB, DSB and ISB instructions", ID_ISAR4_Barrier)
    SMC = _b.Enumerated(15, 12, "Secure Monitor Call instruction", ID_ISAR4_SMC)
    Writeback = _b.Enumerated(11, 8, "Writeback addressing modes", ID_ISAR4_Writeback)
    WithShifts = _b.Enumerated(7, 4, "Shifts in instructions", ID_ISAR4_WithShifts)
    Unpriv = _b.Enumerated(3, 0, "Unprivileged loads and stores", ID_ISAR4_Unpriv)


class ID_ISAR5_VCMA(_b.FieldValues):
    """Complex number VCMLA and VCADD (FEAT_FCMA)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_RDM(_b.FieldValues):
    """VQRDMLAH and VQRDMLSH (FEAT_RDM)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_CRC32(_b.FieldValues):
    """CRC32 and CRC32C instructions (FEAT_CRC32)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_SHA2(_b.FieldValues):
    """SHA256H, SHA256H2, SHA256SU0 and SHA256SU1 (FEAT_SHA256)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_SHA1(_b.FieldValues):
    """SHA1C, SHA1P, SHA1M, SHA1H, SHA1SU0 and SHA1SU1 (FEAT_SHA1)."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5_AES(_b.FieldValues):
    """AES and polynomial multiplication instructions."""

    NI = 0  # Not implemented
    IMP = 1  # AESE, AESD, AESMC and AESIMC (FEAT_AES)
    VMULL = 2  # As IMP, and VMULL of 64-bit polynomials (FEAT_PMULL)


class ID_ISAR5_SEVL(_b.FieldValues):
    """Send Event Local instruction."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class ID_ISAR5(_b.RegisterValue):
    """Instruction Set Attribute Register 5."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xf00000
    VCMA = _b.Enumerated(31, 28, "Complex number VCMLA and VCADD (FEAT_FCMA)", ID_ISAR5_VCMA)
    RDM = _b.Enumerated(27, 24, "VQRDMLAH and VQRDMLSH (FEAT_RDM)", ID_ISAR5_RDM)
    CRC32 = _b.Enumerated(19, 16, "CRC32 and CRC32C instructions (FEAT_CRC32)", ID_ISAR5_CRC32)
    SHA2 = _b.Enumerated(15, 12, "SHA256H, SHA256H2, SHA256SU0 and SHA256SU1 (FEAT_SHA256)", ID_ISAR5_SHA2)
    SHA1 = _b.Enumerated(11, 8, "SHA1C, SHA1P, SHA1M, SHA1H, SHA1SU0 and SHA1SU1 (FEAT_SHA1)", ID_ISAR5_SHA1)
    AES = _b.Enumerated(7, 4, "AES and polynomial multiplication instructions", ID_ISAR5_AES)
    SEVL = _b.Enumerated(3, 0, "Send Event Local instruction", ID_ISAR5_SEVL)


class CCSIDRn(_b.RegisterValue):
    """Cache Size ID Registers."""

    __slots__ = ()
    _bits = 32
    WT = _b.Bits(31, 31, "The cache supports write-through")
    WB = _b.Bits(30, 30, "The cache supports write-back")
    RA = _b.Bits(29, 29, "The cache supports read-allocation")
    WA = _b.Bits(28, 28, "The cache supports write-allocation")
    NumSets = _b.Bits(27, 13, "Number of sets less one")
    Associativity = _b.Bits(12, 3, "Associativity less one")
    LineSize = _b.Bits(2, 0, "Log2 of the words in a cache line less two")


class CLIDR_ICB(_b.FieldValues):
    """Inner cache boundary, the highest level that caches Inner Cacheable memory (Armv8)."""

    UNDISCLOSED = 0  # Not disclosed
    L1 = 1  # Level 1
    L2 = 2  # Level 2
    L3 = 3  # Level 3


class CLIDR_Ctypen(_b.FieldValues):
    """Cache type of level n; ignored above a level without a cache."""

    NOCACHE = 0  # No cache
    INST = 1  # Instruction cache only
    DATA = 2  # Data cache only
    SEPARATE = 3  # Separate instruction and data caches
    UNIFIED = 4  # Unified cache


class CLIDR(_b.RegisterValue):
    """Cache Level ID Register."""

    __slots__ = ()
    _bits = 32
    ICB = _b.Enumerated(31, 30, "Inner cache boundary, the highest level that caches Inner Cacheable memory (Armv8)", CLIDR_ICB)
    LoUU = _b.Bits(29, 27, "Level of Unification Uniprocessor, as a count of levels to maintain")
    LoC = _b.Bits(26, 24, "Level of Coherence, as a count of levels to maintain")
    LoUIS = _b.Bits(23, 21, "Level of Unification Inner Shareable, as a count of levels to maintain")
    Ctype7 = _b.Enumerated(20, 18, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype6 = _b.Enumerated(17, 15, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype5 = _b.Enumerated(14, 12, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype4 = _b.Enumerated(11, 9, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype3 = _b.Enumerated(8, 6, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype2 = _b.Enumerated(5, 3, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype1 = _b.Enumerated(2, 0, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)

# AIDR has no class: no fields; all bits are IMPDEF


class CSSELR(_b.RegisterValue):
    """Cache Size Selection Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xfffffff0
    Level = _b.Bits(3, 1, "Level of the cache less one")
    InD = _b.Bits(0, 0, "The instruction cache is selected, not the data or unified cache")


class SCTLR(_b.RegisterValue):
    """System Control Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x4008200
    RES1 = 0x400040
    DSSBS = _b.Bits(31, 31, "Value of PSTATE.SSBS on an exception (Armv8)")
    TE = _b.Bits(30, 30, "Exceptions are taken to Thumb state, not to ARM state")
    AFE = _b.Bits(29, 29, "AP[0] of Short-descriptors is the Access flag")
    TRE = _b.Bits(28, 28, "TEX remap, by PRRR and NMRR, is enabled")
    NMFI = _b.Bits(27, 27, "FIQs cannot be masked by software (Armv7; 0 with Virtualization Extensions)")
    EE = _b.Bits(25, 25, "Exceptions and translation table walks are big-endian")
    VE = _b.Bits(24, 24, "The interrupt controller provides the vectors of IRQs and FIQs (Armv7)")
    SPAN = _b.Bits(23, 23, "PSTATE.PAN is left unchanged on an exception (Armv8; 1 in Armv7)")
    FI = _b.Bits(21, 21, "Low interrupt latency, at a cost in performance (Armv7)")
    UWXN = _b.Bits(20, 20, "Memory that PL0 can write is not executable at PL1")
    WXN = _b.Bits(19, 19, "Memory that can be written is not executable")
    nTWE = _b.Bits(18, 18, "WFE at PL0 is not trapped (Armv8; 1 in Armv7)")
    HA = _b.Bits(17, 17, "Hardware manages the Access flag (Armv7)")
    nTWI = _b.Bits(16, 16, "WFI at PL0 is not trapped (Armv8; 1 in Armv7)")
    RR = _b.Bits(14, 14, "Caches are replaced in a predictable order (Armv7)")
    V = _b.Bits(13, 13, "Exception vectors are at 0xffff0000, not at VBAR")
    I = _b.Bits(12, 12, "Instruction caches are enabled")
    Z = _b.Bits(11, 11, "Branch prediction is enabled (Armv7; 1 in Armv8)")
    SW = _b.Bits(10, 10, "SWP and SWPB are enabled (Armv7)")
    SED = _b.Bits(8, 8, "SETEND is disabled (Armv8)")
    ITD = _b.Bits(7, 7, "Uses of IT that Armv8 deprecates are disabled (Armv8)")
    CP15BEN = _b.Bits(5, 5, "Barriers by CP15 accesses are enabled")
    LSMAOE = _b.Bits(4, 4, "LDM and STM are ordered and interrupted as in Armv8.0 (Armv8; 1 in Armv7)")
    nTLSMD = _b.Bits(3, 3, "LDM and STM on Device memory without gathering are not trapped (Armv8; 1 in Armv7)")
    C = _b.Bits(2, 2, "Data and unified caches are enabled")
    A = _b.Bits(1, 1, "Alignment faults are checked for")
    M = _b.Bits(0, 0, "The MMU is enabled")

# ACTLR has no class: no fields; all bits are IMPDEF


class CPACR_cpn(_b.FieldValues):
    """Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point."""

    NONE = 0  # No access
    PL1 = 1  # Access at PL1 only
    FULL = 3  # Full access


class CPACR(_b.RegisterValue):
    """Coprocessor Access Control Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x20000000
    ASEDIS = _b.Bits(31, 31, "Advanced SIMD instructions are disabled")
    D32DIS = _b.Bits(30, 30, "Floating-point instructions cannot use D16 to D31 (Armv7)")
    TRCDIS = _b.Bits(28, 28, "Accesses to trace registers by CP14 are trapped")
    cp13 = _b.Enumerated(27, 26, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp12 = _b.Enumerated(25, 24, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp11 = _b.Enumerated(23, 22, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp10 = _b.Enumerated(21, 20, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp9 = _b.Enumerated(19, 18, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp8 = _b.Enumerated(17, 16, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp7 = _b.Enumerated(15, 14, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp6 = _b.Enumerated(13, 12, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp5 = _b.Enumerated(11, 10, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp4 = _b.Enumerated(9, 8, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp3 = _b.Enumerated(7, 6, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp2 = _b.Enumerated(5, 4, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp1 = _b.Enumerated(3, 2, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)
    cp0 = _b.Enumerated(1, 0, "Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point", CPACR_cpn)


class TTBR0_Short_RGN(_b.FieldValues):
    """Outer cacheability of table walks."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBR0_Short(_b.FieldsetValue):
    """Short-descriptor translation tables."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    RES0 = 0xffffffff00000000
    TTB0 = _b.Bits(31, 7, "Bits 31:7 of the table's address; those below bit 14 minus TTBCR.N are 0")
    IRGN_0 = _b.Bits(6, 6, "Bit 0 of IRGN, the Inner cacheability of table walks")
    NOS = _b.Bits(5, 5, "Shareable table walks are Inner Shareable, not Outer Shareable")
    RGN = _b.Enumerated(4, 3, "Outer cacheability of table walks", TTBR0_Short_RGN)
    IMP = _b.Bits(2, 2, "IMPLEMENTATION DEFINED")
    S = _b.Bits(1, 1, "Table walks are Shareable")
    IRGN_1 = _b.Bits(0, 0, "Bit 1 of IRGN; IRGN is encoded as RGN is")


class TTBR0_Long(_b.FieldsetValue):
    """Long-descriptor translation tables."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    RES0 = 0xff00000000000000
    ASID = _b.Bits(55, 48, "Address Space Identifier, where TTBCR.A1 is 0")
    BADDR = _b.Bits(47, 1, "Bits 47:1 of the table's address; those below its alignment are 0")
    CnP = _b.Bits(0, 0, "All processors of the Inner Shareable domain share the tables (FEAT_TTCNP)")


class TTBR0(_b.RegisterValue):
    """Translation Table Base Register 0."""

    __slots__ = ()
    Short = _b.Fieldset(TTBR0_Short, "Short-descriptor translation tables", None)
    Long = _b.Fieldset(TTBR0_Long, "Long-descriptor translation tables", None)


class TTBR1_Short_RGN(_b.FieldValues):
    """Outer cacheability of table walks."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBR1_Short(_b.FieldsetValue):
    """Short-descriptor translation tables."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    RES0 = 0xffffffff00000000
    TTB1 = _b.Bits(31, 7, "Bits 31:7 of the table's address; bits 13:7 are 0")
    IRGN_0 = _b.Bits(6, 6, "Bit 0 of IRGN, the Inner cacheability of table walks")
    NOS = _b.Bits(5, 5, "Shareable table walks are Inner Shareable, not Outer Shareable")
    RGN = _b.Enumerated(4, 3, "Outer cacheability of table walks", TTBR1_Short_RGN)
    IMP = _b.Bits(2, 2, "IMPLEMENTATION DEFINED")
    S = _b.Bits(1, 1, "Table walks are Shareable")
    IRGN_1 = _b.Bits(0, 0, "Bit 1 of IRGN; IRGN is encoded as RGN is")


class TTBR1_Long(_b.FieldsetValue):
    """Long-descriptor translation tables."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    RES0 = 0xff00000000000000
    ASID = _b.Bits(55, 48, "Address Space Identifier, where TTBCR.A1 is 1")
    BADDR = _b.Bits(47, 1, "Bits 47:1 of the table's address; those below its alignment are 0")
    CnP = _b.Bits(0, 0, "All processors of the Inner Shareable domain share the tables (FEAT_TTCNP)")


class TTBR1(_b.RegisterValue):
    """Translation Table Base Register 1."""

    __slots__ = ()
    Short = _b.Fieldset(TTBR1_Short, "Short-descriptor translation tables", None)
    Long = _b.Fieldset(TTBR1_Long, "Long-descriptor translation tables", None)


class TTBR0_32_Short_RGN(_b.FieldValues):
    """Outer cacheability of table walks."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBR0_32_Short(_b.FieldsetValue):
    """Short-descriptor translation tables."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    TTB0 = _b.Bits(31, 7, "Bits 31:7 of the table's address; those below bit 14 minus TTBCR.N are 0")
    IRGN_0 = _b.Bits(6, 6, "Bit 0 of IRGN, the Inner cacheability of table walks")
    NOS = _b.Bits(5, 5, "Shareable table walks are Inner Shareable, not Outer Shareable")
    RGN = _b.Enumerated(4, 3, "Outer cacheability of table walks", TTBR0_32_Short_RGN)
    IMP = _b.Bits(2, 2, "IMPLEMENTATION DEFINED")
    S = _b.Bits(1, 1, "Table walks are Shareable")
    IRGN_1 = _b.Bits(0, 0, "Bit 1 of IRGN; IRGN is encoded as RGN is")


class TTBR0_32_Long(_b.FieldsetValue):
    """Long-descriptor translation tables, bits 31:0 of TTBR0."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    BADDR = _b.Bits(31, 1, "Bits 31:1 of the table's address; those below its alignment are 0")
    CnP = _b.Bits(0, 0, "All processors of the Inner Shareable domain share the tables (FEAT_TTCNP)")


class TTBR0_32(_b.RegisterValue):
    """Translation Table Base Register 0, bits 31:0 by a 32-bit access."""

    __slots__ = ()
    _bits = 32
    Short = _b.Fieldset(TTBR0_32_Short, "Short-descriptor translation tables", None)
    Long = _b.Fieldset(TTBR0_32_Long, "Long-descriptor translation tables, bits 31:0 of TTBR0", None)


class TTBR1_32_Short_RGN(_b.FieldValues):
    """Outer cacheability of table walks."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBR1_32_Short(_b.FieldsetValue):
    """Short-descriptor translation tables."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    TTB1 = _b.Bits(31, 7, "Bits 31:7 of the table's address; bits 13:7 are 0")
    IRGN_0 = _b.Bits(6, 6, "Bit 0 of IRGN, the Inner cacheability of table walks")
    NOS = _b.Bits(5, 5, "Shareable table walks are Inner Shareable, not Outer Shareable")
    RGN = _b.Enumerated(4, 3, "Outer cacheability of table walks", TTBR1_32_Short_RGN)
    IMP = _b.Bits(2, 2, "IMPLEMENTATION DEFINED")
    S = _b.Bits(1, 1, "Table walks are Shareable")
    IRGN_1 = _b.Bits(0, 0, "Bit 1 of IRGN; IRGN is encoded as RGN is")


class TTBR1_32_Long(_b.FieldsetValue):
    """Long-descriptor translation tables, bits 31:0 of TTBR1."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    BADDR = _b.Bits(31, 1, "Bits 31:1 of the table's address; those below its alignment are 0")
    CnP = _b.Bits(0, 0, "All processors of the Inner Shareable domain share the tables (FEAT_TTCNP)")


class TTBR1_32(_b.RegisterValue):
    """Translation Table Base Register 1, bits 31:0 by a 32-bit access."""

    __slots__ = ()
    _bits = 32
    Short = _b.Fieldset(TTBR1_32_Short, "Short-descriptor translation tables", None)
    Long = _b.Fieldset(TTBR1_32_Long, "Long-descriptor translation tables, bits 31:0 of TTBR1", None)


class TTBCR_Long_SH1(_b.FieldValues):
    """Shareability of table walks by TTBR1."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class TTBCR_Long_ORGN1(_b.FieldValues):
    """Outer cacheability of table walks by TTBR1."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBCR_Long_IRGN1(_b.FieldValues):
    """Inner cacheability of table walks by TTBR1."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBCR_Long_SH0(_b.FieldValues):
    """Shareability of table walks by TTBR0."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class TTBCR_Long_ORGN0(_b.FieldValues):
    """Outer cacheability of table walks by TTBR0."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBCR_Long_IRGN0(_b.FieldValues):
    """Inner cacheability of table walks by TTBR0."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBCR_Short(_b.FieldsetValue):
    """Short-descriptor translation tables."""

    # Where bit 31 is 0.
    __slots__ = ()
    RES0 = 0x7fffffc8
    PD1 = _b.Bits(5, 5, "Table walks by TTBR1 are disabled")
    PD0 = _b.Bits(4, 4, "Table walks by TTBR0 are disabled")
    N = _b.Bits(2, 0, "TTBR0 translates addresses whose highest N bits are 0; at 0 all addresses")


class TTBCR_Long(_b.FieldsetValue):
    """Long-descriptor translation tables."""

    # Where bit 31 is 1.
    __slots__ = ()
    RES0 = 0x38c038
    SH1 = _b.Enumerated(29, 28, "Shareability of table walks by TTBR1", TTBCR_Long_SH1)
    ORGN1 = _b.Enumerated(27, 26, "Outer cacheability of table walks by TTBR1", TTBCR_Long_ORGN1)
    IRGN1 = _b.Enumerated(25, 24, "Inner cacheability of table walks by TTBR1", TTBCR_Long_IRGN1)
    EPD1 = _b.Bits(23, 23, "Table walks by TTBR1 are disabled")
    A1 = _b.Bits(22, 22, "TTBR1 has the ASID, not TTBR0")
    T1SZ = _b.Bits(18, 16, "Size of the region that TTBR1 translates, as 32 minus log2 of its bytes")
    SH0 = _b.Enumerated(13, 12, "Shareability of table walks by TTBR0", TTBCR_Long_SH0)
    ORGN0 = _b.Enumerated(11, 10, "Outer cacheability of table walks by TTBR0", TTBCR_Long_ORGN0)
    IRGN0 = _b.Enumerated(9, 8, "Inner cacheability of table walks by TTBR0", TTBCR_Long_IRGN0)
    EPD0 = _b.Bits(7, 7, "Table walks by TTBR0 are disabled")
    T2E = _b.Bits(6, 6, "TTBCR2 is enabled (FEAT_AA32HPD)")
    T0SZ = _b.Bits(2, 0, "Size of the region that TTBR0 translates, as 32 minus log2 of its bytes")


class TTBCR(_b.RegisterValue):
    """Translation Table Base Control Register."""

    __slots__ = ()
    _bits = 32
    EAE = _b.Bits(31, 31, "Long-descriptor translation tables, not Short-descriptor ones")
    Short = _b.Fieldset(TTBCR_Short, "Short-descriptor translation tables", ((31, 31, (0,)),))
    Long = _b.Fieldset(TTBCR_Long, "Long-descriptor translation tables", ((31, 31, (1,)),))


class DACR_Dn(_b.FieldValues):
    """Access to memory of domain n."""

    NO_ACCESS = 0  # Any access generates a Domain fault
    CLIENT = 1  # Accesses are checked against the permissions
    MANAGER = 3  # Accesses are not checked


class DACR(_b.RegisterValue):
    """Domain Access Control Register."""

    __slots__ = ()
    _bits = 32
    D15 = _b.Enumerated(31, 30, "Access to memory of domain n", DACR_Dn)
    D14 = _b.Enumerated(29, 28, "Access to memory of domain n", DACR_Dn)
    D13 = _b.Enumerated(27, 26, "Access to memory of domain n", DACR_Dn)
    D12 = _b.Enumerated(25, 24, "Access to memory of domain n", DACR_Dn)
    D11 = _b.Enumerated(23, 22, "Access to memory of domain n", DACR_Dn)
    D10 = _b.Enumerated(21, 20, "Access to memory of domain n", DACR_Dn)
    D9 = _b.Enumerated(19, 18, "Access to memory of domain n", DACR_Dn)
    D8 = _b.Enumerated(17, 16, "Access to memory of domain n", DACR_Dn)
    D7 = _b.Enumerated(15, 14, "Access to memory of domain n", DACR_Dn)
    D6 = _b.Enumerated(13, 12, "Access to memory of domain n", DACR_Dn)
    D5 = _b.Enumerated(11, 10, "Access to memory of domain n", DACR_Dn)
    D4 = _b.Enumerated(9, 8, "Access to memory of domain n", DACR_Dn)
    D3 = _b.Enumerated(7, 6, "Access to memory of domain n", DACR_Dn)
    D2 = _b.Enumerated(5, 4, "Access to memory of domain n", DACR_Dn)
    D1 = _b.Enumerated(3, 2, "Access to memory of domain n", DACR_Dn)
    D0 = _b.Enumerated(1, 0, "Access to memory of domain n", DACR_Dn)


class DFSR_AET(_b.FieldValues):
    """State of the processor after an SError exception (FEAT_RAS)."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable
    UEO = 2  # Restartable
    UER = 3  # Recoverable


class DFSR_Short_FS_0xxxx_FS_3_0(_b.FieldValues):
    """Bits 3:0 of the fault status."""

    ALIGN = 1  # Alignment fault
    DEBUG = 2  # Debug exception
    ACCESS_L1 = 3  # Access flag fault, level 1
    ICACHE_MAINTENANCE = 4  # Fault on instruction cache maintenance
    FAULT_L1 = 5  # Translation fault, level 1
    ACCESS_L2 = 6  # Access flag fault, level 2
    FAULT_L2 = 7  # Translation fault, level 2
    EXTABT = 8  # Synchronous External abort
    DOMAIN_L1 = 9  # Domain fault, level 1
    DOMAIN_L2 = 0xb  # Domain fault, level 2
    SEA_TTW_L1 = 0xc  # Synchronous External abort on a table walk, level 1
    PERM_L1 = 0xd  # Permission fault, level 1
    SEA_TTW_L2 = 0xe  # Synchronous External abort on a table walk, level 2
    PERM_L2 = 0xf  # Permission fault, level 2


class DFSR_Short_FS_1xxxx_FS_3_0(_b.FieldValues):
    """Bits 3:0 of the fault status."""

    TLB_CONFLICT = 0  # TLB conflict abort
    LOCKDOWN = 4  # IMPLEMENTATION DEFINED, Lockdown fault
    EXCLUSIVE = 5  # IMPLEMENTATION DEFINED, unsupported Exclusive access
    SERROR = 6  # SError exception, the asynchronous External abort of Armv7
    SERROR_SECC = 8  # SError exception from a parity or ECC error
    SECC = 9  # Synchronous parity or ECC error
    SECC_TTW_L1 = 0xc  # Synchronous parity or ECC error on a table walk, level 1
    SECC_TTW_L2 = 0xe  # Synchronous parity or ECC error on a table walk, level 2


class DFSR_Long_STATUS(_b.FieldValues):
    """Fault status."""

    ADDRSZ_L0 = 0  # Address size fault, translation table base
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort
    SERROR = 0x11  # SError exception, the asynchronous External abort of Armv7
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error
    SERROR_SECC = 0x19  # SError exception from a parity or ECC error
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a table walk, level 3
    ALIGN = 0x21  # Alignment fault
    DEBUG = 0x22  # Debug exception
    TLB_CONFLICT = 0x30  # TLB conflict abort
    LOCKDOWN = 0x34  # IMPLEMENTATION DEFINED, Lockdown fault
    EXCLUSIVE = 0x35  # IMPLEMENTATION DEFINED, unsupported Exclusive access


class DFSR_Short_FS_0xxxx(_b.FieldsetValue):
    """Short-descriptor format, fault status below 0b10000."""

    # Where bit 9 is 0 and bit 10 is 0.
    __slots__ = ()
    RES0 = 0x100
    FS_4 = _b.Bits(10, 10, "Bit 4 of the fault status")
    Domain = _b.Bits(7, 4, "Domain of the address")
    FS_3_0 = _b.Enumerated(3, 0, "Bits 3:0 of the fault status", DFSR_Short_FS_0xxxx_FS_3_0)


class DFSR_Short_FS_1xxxx(_b.FieldsetValue):
    """Short-descriptor format, fault status from 0b10000 on."""

    # Where bit 9 is 0 and bit 10 is 1.
    __slots__ = ()
    RES0 = 0x100
    FS_4 = _b.Bits(10, 10, "Bit 4 of the fault status")
    Domain = _b.Bits(7, 4, "Domain of the address")
    FS_3_0 = _b.Enumerated(3, 0, "Bits 3:0 of the fault status", DFSR_Short_FS_1xxxx_FS_3_0)


class DFSR_Long(_b.FieldsetValue):
    """Long-descriptor format."""

    # Where bit 9 is 1.
    __slots__ = ()
    RES0 = 0x5c0
    STATUS = _b.Enumerated(5, 0, "Fault status", DFSR_Long_STATUS)


class DFSR(_b.RegisterValue):
    """Data Fault Status Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xfffe0000
    FnV = _b.Bits(16, 16, "DFAR is not valid (Armv8)")
    AET = _b.Enumerated(15, 14, "State of the processor after an SError exception (FEAT_RAS)", DFSR_AET)
    CM = _b.Bits(13, 13, "The fault is of a cache maintenance operation")
    ExT = _b.Bits(12, 12, "IMPLEMENTATION DEFINED class of an External abort")
    WnR = _b.Bits(11, 11, "The fault is of a write, not of a read")
    LPAE = _b.Bits(9, 9, "Long-descriptor format of this register")
    Short_FS_0xxxx = _b.Fieldset(DFSR_Short_FS_0xxxx, "Short-descriptor format, fault status below 0b10000", ((9, 9, (0,)), (10, 10, (0,))))
    Short_FS_1xxxx = _b.Fieldset(DFSR_Short_FS_1xxxx, "Short-descriptor format, fault status from 0b10000 on", ((9, 9, (0,)), (10, 10, (1,))))
    Long = _b.Fieldset(DFSR_Long, "Long-descriptor format", ((9, 9, (1,)),))


class IFSR_Short_FS_0xxxx_FS_3_0(_b.FieldValues):
    """Bits 3:0 of the fault status."""

    PC_ALIGN = 1  # PC alignment fault
    DEBUG = 2  # Debug exception
    ACCESS_L1 = 3  # Access flag fault, level 1
    FAULT_L1 = 5  # Translation fault, level 1
    ACCESS_L2 = 6  # Access flag fault, level 2
    FAULT_L2 = 7  # Translation fault, level 2
    EXTABT = 8  # Synchronous External abort
    DOMAIN_L1 = 9  # Domain fault, level 1
    DOMAIN_L2 = 0xb  # Domain fault, level 2
    SEA_TTW_L1 = 0xc  # Synchronous External abort on a table walk, level 1
    PERM_L1 = 0xd  # Permission fault, level 1
    SEA_TTW_L2 = 0xe  # Synchronous External abort on a table walk, level 2
    PERM_L2 = 0xf  # Permission fault, level 2


class IFSR_Short_FS_1xxxx_FS_3_0(_b.FieldValues):
    """Bits 3:0 of the fault status."""

    TLB_CONFLICT = 0  # TLB conflict abort
    LOCKDOWN = 4  # IMPLEMENTATION DEFINED, Lockdown fault
    SECC = 9  # Synchronous parity or ECC error
    SECC_TTW_L1 = 0xc  # Synchronous parity or ECC error on a table walk, level 1
    SECC_TTW_L2 = 0xe  # Synchronous parity or ECC error on a table walk, level 2


class IFSR_Long_STATUS(_b.FieldValues):
    """Fault status."""

    ADDRSZ_L0 = 0  # Address size fault, translation table base
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a table walk, level 3
    PC_ALIGN = 0x21  # PC alignment fault
    DEBUG = 0x22  # Debug exception
    TLB_CONFLICT = 0x30  # TLB conflict abort


class IFSR_Short_FS_0xxxx(_b.FieldsetValue):
    """Short-descriptor format, fault status below 0b10000."""

    # Where bit 9 is 0 and bit 10 is 0.
    __slots__ = ()
    RES0 = 0x1f0
    FS_4 = _b.Bits(10, 10, "Bit 4 of the fault status")
    FS_3_0 = _b.Enumerated(3, 0, "Bits 3:0 of the fault status", IFSR_Short_FS_0xxxx_FS_3_0)


class IFSR_Short_FS_1xxxx(_b.FieldsetValue):
    """Short-descriptor format, fault status from 0b10000 on."""

    # Where bit 9 is 0 and bit 10 is 1.
    __slots__ = ()
    RES0 = 0x1f0
    FS_4 = _b.Bits(10, 10, "Bit 4 of the fault status")
    FS_3_0 = _b.Enumerated(3, 0, "Bits 3:0 of the fault status", IFSR_Short_FS_1xxxx_FS_3_0)


class IFSR_Long(_b.FieldsetValue):
    """Long-descriptor format."""

    # Where bit 9 is 1.
    __slots__ = ()
    RES0 = 0x5c0
    STATUS = _b.Enumerated(5, 0, "Fault status", IFSR_Long_STATUS)


class IFSR(_b.RegisterValue):
    """Instruction Fault Status Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xfffee800
    FnV = _b.Bits(16, 16, "IFAR is not valid (Armv8)")
    ExT = _b.Bits(12, 12, "IMPLEMENTATION DEFINED class of an External abort")
    LPAE = _b.Bits(9, 9, "Long-descriptor format of this register")
    Short_FS_0xxxx = _b.Fieldset(IFSR_Short_FS_0xxxx, "Short-descriptor format, fault status below 0b10000", ((9, 9, (0,)), (10, 10, (0,))))
    Short_FS_1xxxx = _b.Fieldset(IFSR_Short_FS_1xxxx, "Short-descriptor format, fault status from 0b10000 on", ((9, 9, (0,)), (10, 10, (1,))))
    Long = _b.Fieldset(IFSR_Long, "Long-descriptor format", ((9, 9, (1,)),))

# ADFSR has no class: no fields; all bits are IMPDEF

# AIFSR has no class: no fields; all bits are IMPDEF

# DFAR has no class: VA is the whole register: Address of the data access that faulted

# IFAR has no class: VA is the whole register: Address of the instruction that faulted


class PAR_Short_Inner(_b.FieldValues):
    """Inner memory attributes."""

    NC = 0  # Non-cacheable
    DEVICE_nGnRnE = 1  # Device-nGnRnE, the Strongly-ordered memory of Armv7
    DEVICE_nGnRE = 3  # Device-nGnRE, the Device memory of Armv7
    WBWA = 5  # Write-Back, Write-Allocate
    WT = 6  # Write-Through
    WBnWA = 7  # Write-Back, no Write-Allocate


class PAR_Short_Outer(_b.FieldValues):
    """Outer memory attributes."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class PAR_Short_fault_FS_4_0(_b.FieldValues):
    """Fault status, as in the Short-descriptor format of DFSR."""

    ALIGN = 1  # Alignment fault
    ACCESS_L1 = 3  # Access flag fault, level 1
    ICACHE_MAINTENANCE = 4  # Fault on instruction cache maintenance
    FAULT_L1 = 5  # Translation fault, level 1
    ACCESS_L2 = 6  # Access flag fault, level 2
    FAULT_L2 = 7  # Translation fault, level 2
    DOMAIN_L1 = 9  # Domain fault, level 1
    DOMAIN_L2 = 0xb  # Domain fault, level 2
    SEA_TTW_L1 = 0xc  # Synchronous External abort on a table walk, level 1
    PERM_L1 = 0xd  # Permission fault, level 1
    SEA_TTW_L2 = 0xe  # Synchronous External abort on a table walk, level 2
    PERM_L2 = 0xf  # Permission fault, level 2
    TLB_CONFLICT = 0x10  # TLB conflict abort
    SECC = 0x19  # Synchronous parity or ECC error
    SECC_TTW_L1 = 0x1c  # Synchronous parity or ECC error on a table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a table walk, level 2


class PAR_Long_SH(_b.FieldValues):
    """Shareability of the memory."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class PAR_Long_fault_FST(_b.FieldValues):
    """Fault status, as in the Long-descriptor format of DFSR."""

    ADDRSZ_L0 = 0  # Address size fault, translation table base
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a table walk, level 3
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a table walk, level 3
    TLB_CONFLICT = 0x30  # TLB conflict abort


class PAR_Short(_b.FieldsetValue):
    """A successful translation, Short-descriptor format."""

    # Where bit 11 is 0 and bit 0 is 0.
    __slots__ = ()
    RES0 = 0xffffffff00000000
    PA = _b.Bits(31, 12, "Bits 31:12 of the physical address; with SS 31:24, and 39:32 in 23:16")
    NOS = _b.Bits(10, 10, "Shareable memory is Inner Shareable, not Outer Shareable")
    NS = _b.Bits(9, 9, "The physical address is Non-secure, where a Secure one was possible")
    SH = _b.Bits(7, 7, "The memory is Shareable")
    Inner = _b.Enumerated(6, 4, "Inner memory attributes", PAR_Short_Inner)
    Outer = _b.Enumerated(3, 2, "Outer memory attributes", PAR_Short_Outer)
    SS = _b.Bits(1, 1, "The translation is by a Supersection")


class PAR_Short_fault(_b.FieldsetValue):
    """A failed translation, Short-descriptor format."""

    # Where bit 11 is 0 and bit 0 is 1.
    __slots__ = ()
    RES0 = 0xffffffff0000f780
    FS_5 = _b.Bits(6, 6, "IMPLEMENTATION DEFINED class of an External abort, as DFSR.ExT")
    FS_4_0 = _b.Enumerated(5, 1, "Fault status, as in the Short-descriptor format of DFSR", PAR_Short_fault_FS_4_0)


class PAR_Long(_b.FieldsetValue):
    """A successful translation, Long-descriptor format."""

    # Where bit 11 is 1 and bit 0 is 0.
    __slots__ = ()
    RES0 = 0xffff000000007e
    ATTR = _b.Bits(63, 56, "Memory attributes, encoded as Attr<n> of MAIR0 and MAIR1")
    PA = _b.Bits(39, 12, "Bits 39:12 of the physical address")
    NS = _b.Bits(9, 9, "The physical address is Non-secure, where a Secure one was possible")
    SH = _b.Enumerated(8, 7, "Shareability of the memory", PAR_Long_SH)


class PAR_Long_fault(_b.FieldsetValue):
    """A failed translation, Long-descriptor format."""

    # Where bit 11 is 1 and bit 0 is 1.
    __slots__ = ()
    RES0 = 0xfffffffff480
    FSTAGE = _b.Bits(9, 9, "The fault is of stage 2, not of stage 1")
    S2WLK = _b.Bits(8, 8, "The fault is of stage 2 during a table walk of stage 1")
    FST = _b.Enumerated(6, 1, "Fault status, as in the Long-descriptor format of DFSR", PAR_Long_fault_FST)


class PAR(_b.RegisterValue):
    """Physical Address Register."""

    __slots__ = ()
    LPAE = _b.Bits(11, 11, "Long-descriptor format of this register, 64 bits")
    F = _b.Bits(0, 0, "The translation has failed")
    Short = _b.Fieldset(PAR_Short, "A successful translation, Short-descriptor format", ((11, 11, (0,)), (0, 0, (0,))))
    Short_fault = _b.Fieldset(PAR_Short_fault, "A failed translation, Short-descriptor format", ((11, 11, (0,)), (0, 0, (1,))))
    Long = _b.Fieldset(PAR_Long, "A successful translation, Long-descriptor format", ((11, 11, (1,)), (0, 0, (0,))))
    Long_fault = _b.Fieldset(PAR_Long_fault, "A failed translation, Long-descriptor format", ((11, 11, (1,)), (0, 0, (1,))))


class L2CTLR_Cortex_A15(_b.FieldsetValue):
    """That of Cortex-A15."""

    # Where MIDR.PartNum is 3087.
    __slots__ = ()
    L2RSTDISABLE = _b.Bits(31, 31, "The L2RSTDISABLE pin disables the reset of the L2 cache by hardware")
    ECC = _b.Bits(21, 21, "ECC and parity of the caches are enabled")
    TagLatency = _b.Bits(8, 6, "Latency of the L2 tag RAMs")
    DataLatency = _b.Bits(2, 0, "Latency of the L2 data RAMs")


class L2CTLR_Other(_b.FieldsetValue):
    """That of another processor, such as Cortex-A7."""

    # Otherwise.
    __slots__ = ()


class L2CTLR(_b.RegisterValue):
    """L2 Control Register."""

    __slots__ = ()
    _bits = 32
    NumProcessors = _b.Bits(25, 24, "Number of processors in the cluster, minus one")
    Cortex_A15 = _b.Fieldset(L2CTLR_Cortex_A15, "That of Cortex-A15", None)
    Other = _b.Fieldset(L2CTLR_Other, "That of another processor, such as Cortex-A7", ())


class MAIR0_PRRR_TRn(_b.FieldValues):
    """Type of memory with attributes n, made of TEX[0], C and B of its descriptor."""

    DEVICE_nGnRnE = 0  # Device-nGnRnE, the Strongly-ordered memory of Armv7
    DEVICE_nGnRE = 1  # Device-nGnRE, the Device memory of Armv7
    NORMAL = 2  # Normal memory


class MAIR0_PRRR(_b.FieldsetValue):
    """Primary Region Remap Register."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    RES0 = 0xf00000
    NOS7 = _b.Bits(31, 31, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS6 = _b.Bits(30, 30, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS5 = _b.Bits(29, 29, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS4 = _b.Bits(28, 28, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS3 = _b.Bits(27, 27, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS2 = _b.Bits(26, 26, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS1 = _b.Bits(25, 25, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS0 = _b.Bits(24, 24, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NS1 = _b.Bits(19, 19, "Normal memory with S 1 in its descriptor is Shareable")
    NS0 = _b.Bits(18, 18, "Normal memory with S 0 in its descriptor is Shareable")
    DS1 = _b.Bits(17, 17, "Device memory with S 1 in its descriptor is Shareable; 1 in Armv8")
    DS0 = _b.Bits(16, 16, "Device memory with S 0 in its descriptor is Shareable; 1 in Armv8")
    TR7 = _b.Enumerated(15, 14, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR6 = _b.Enumerated(13, 12, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR5 = _b.Enumerated(11, 10, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR4 = _b.Enumerated(9, 8, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR3 = _b.Enumerated(7, 6, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR2 = _b.Enumerated(5, 4, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR1 = _b.Enumerated(3, 2, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR0 = _b.Enumerated(1, 0, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)


class MAIR0_MAIR0(_b.FieldsetValue):
    """Memory Attribute Indirection Register 0."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    Attr3 = _b.Bits(31, 24, "Attributes of memory whose descriptor has AttrIndx n")
    Attr2 = _b.Bits(23, 16, "Attributes of memory whose descriptor has AttrIndx n")
    Attr1 = _b.Bits(15, 8, "Attributes of memory whose descriptor has AttrIndx n")
    Attr0 = _b.Bits(7, 0, "Attributes of memory whose descriptor has AttrIndx n")


class MAIR0(_b.RegisterValue):
    """Memory Attribute Indirection Register 0."""

    __slots__ = ()
    _bits = 32
    PRRR = _b.Fieldset(MAIR0_PRRR, "Primary Region Remap Register", None)
    MAIR0 = _b.Fieldset(MAIR0_MAIR0, "Memory Attribute Indirection Register 0", None)


class MAIR1_NMRR_ORn(_b.FieldValues):
    """Outer cacheability of Normal memory with attributes n."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class MAIR1_NMRR_IRn(_b.FieldValues):
    """Inner cacheability of Normal memory with attributes n."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class MAIR1_NMRR(_b.FieldsetValue):
    """Normal Memory Remap Register."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    OR7 = _b.Enumerated(31, 30, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR6 = _b.Enumerated(29, 28, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR5 = _b.Enumerated(27, 26, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR4 = _b.Enumerated(25, 24, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR3 = _b.Enumerated(23, 22, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR2 = _b.Enumerated(21, 20, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR1 = _b.Enumerated(19, 18, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR0 = _b.Enumerated(17, 16, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    IR7 = _b.Enumerated(15, 14, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR6 = _b.Enumerated(13, 12, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR5 = _b.Enumerated(11, 10, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR4 = _b.Enumerated(9, 8, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR3 = _b.Enumerated(7, 6, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR2 = _b.Enumerated(5, 4, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR1 = _b.Enumerated(3, 2, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR0 = _b.Enumerated(1, 0, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)


class MAIR1_MAIR1(_b.FieldsetValue):
    """Memory Attribute Indirection Register 1."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    Attr7 = _b.Bits(31, 24, "Attributes of memory whose descriptor has AttrIndx n")
    Attr6 = _b.Bits(23, 16, "Attributes of memory whose descriptor has AttrIndx n")
    Attr5 = _b.Bits(15, 8, "Attributes of memory whose descriptor has AttrIndx n")
    Attr4 = _b.Bits(7, 0, "Attributes of memory whose descriptor has AttrIndx n")


class MAIR1(_b.RegisterValue):
    """Memory Attribute Indirection Register 1."""

    __slots__ = ()
    _bits = 32
    NMRR = _b.Fieldset(MAIR1_NMRR, "Normal Memory Remap Register", None)
    MAIR1 = _b.Fieldset(MAIR1_MAIR1, "Memory Attribute Indirection Register 1", None)

# AMAIR<n> has no class: no fields; all bits are IMPDEF


class VBAR(_b.RegisterValue):
    """Vector Base Address Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x1f
    VBA = _b.Bits(31, 5, "Bits 31:5 of the address of the exception vectors")


class CONTEXTIDR_Short(_b.FieldsetValue):
    """Short-descriptor translation tables."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    PROCID = _b.Bits(31, 8, "Process Identifier")
    ASID = _b.Bits(7, 0, "Address Space Identifier")


class CONTEXTIDR_Long(_b.FieldsetValue):
    """Long-descriptor translation tables."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    # PROCID is the whole register: Process Identifier


class CONTEXTIDR(_b.RegisterValue):
    """Context ID Register."""

    __slots__ = ()
    _bits = 32
    Short = _b.Fieldset(CONTEXTIDR_Short, "Short-descriptor translation tables", None)
    Long = _b.Fieldset(CONTEXTIDR_Long, "Long-descriptor translation tables", None)

# TPIDRURW has no class: TID is the whole register: What software stores to identify the thread

# TPIDRURO has no class: TID is the whole register: What software stores to identify the thread

# TPIDRPRW has no class: TID is the whole register: What software stores to identify the thread


class CNTKCTL(_b.RegisterValue):
    """Timer PL1 Control Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xfffdfc00
    EVNTIS = _b.Bits(17, 17, "EVNTI selects from bits 23:8 of the counter instead of bits 15:0 (FEAT_ECV)")
    PL0PTEN = _b.Bits(9, 9, "PL0 accesses to the physical timer are not trapped")
    PL0VTEN = _b.Bits(8, 8, "PL0 accesses to the virtual timer are not trapped")
    EVNTI = _b.Bits(7, 4, "Number of the bit of the virtual counter that triggers the event stream")
    EVNTDIR = _b.Bits(3, 3, "The event stream is triggered by a 1 to 0 transition, not by 0 to 1")
    EVNTEN = _b.Bits(2, 2, "The event stream from the virtual counter is enabled")
    PL0VCTEN = _b.Bits(1, 1, "PL0 accesses to the virtual counter and the frequency register are not trapped")
    PL0PCTEN = _b.Bits(0, 0, "PL0 accesses to the physical counter and the frequency register are not trapped")


class CNTP_CTL(_b.RegisterValue):
    """PL1 Physical Timer Control register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xfffffff8
    ISTATUS = _b.Bits(2, 2, "The timer condition is met")
    IMASK = _b.Bits(1, 1, "The timer interrupt is masked")
    ENABLE = _b.Bits(0, 0, "The timer is enabled")


class CNTV_CTL(_b.RegisterValue):
    """Virtual Timer Control register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xfffffff8
    ISTATUS = _b.Bits(2, 2, "The timer condition is met")
    IMASK = _b.Bits(1, 1, "The timer interrupt is masked")
    ENABLE = _b.Bits(0, 0, "The timer is enabled")

# CNTPCT has no class: PhysicalCount is the whole register: The physical count

# CNTVCT has no class: VirtualCount is the whole register: The physical count minus the virtual offset

# CNTP_CVAL has no class: CompareValue is the whole register: Count at which the timer condition is met

# CNTV_CVAL has no class: CompareValue is the whole register: Count at which the timer condition is met
