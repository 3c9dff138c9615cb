// SPDX-License-Identifier: 0BSD
// From spec/fields/arm/cp15.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm/cp15.yaml`.

enumeration! {
    /// Implementer code, assigned by Arm.
    MIDR_Implementer {
        /// Reserved for software use.
        SOFTWARE = 0,
        /// Arm Limited.
        ARM = 0x41,
        /// Broadcom Corporation.
        BRCM = 0x42,
        /// Cavium Inc.
        CAVIUM = 0x43,
        /// Digital Equipment Corporation.
        DEC = 0x44,
        /// Fujitsu Ltd.
        FUJITSU = 0x46,
        /// HiSilicon; known to Linux, not listed by Arm.
        HISI = 0x48,
        /// Infineon Technologies AG.
        INFINEON = 0x49,
        /// Motorola, or Freescale Semiconductor Inc.
        MOTOROLA = 0x4d,
        /// NVIDIA Corporation.
        NVIDIA = 0x4e,
        /// Applied Micro Circuits Corporation.
        APM = 0x50,
        /// Qualcomm Inc.
        QCOM = 0x51,
        /// Marvell International Ltd.
        MARVELL = 0x56,
        /// Apple; known to Linux, not listed by Arm.
        APPLE = 0x61,
        /// Intel Corporation.
        INTEL = 0x69,
        /// Microsoft; known to Linux, not listed by Arm.
        MICROSOFT = 0x6d,
        /// Ampere Computing.
        AMPERE = 0xc0,
    }
}
enumeration! {
    /// Architecture version.
    MIDR_Architecture {
        /// Armv4.
        ARMV4 = 1,
        /// Armv4T.
        ARMV4T = 2,
        /// Armv5, obsolete.
        ARMV5 = 3,
        /// Armv5T.
        ARMV5T = 4,
        /// Armv5TE.
        ARMV5TE = 5,
        /// Armv5TEJ.
        ARMV5TEJ = 6,
        /// Armv6.
        ARMV6 = 7,
        /// As the ID registers say.
        CPUID = 0xf,
    }
}
register! {
    /// Main ID Register.
    MIDR: u32, RES0 0x0, RES1 0x0;
    /// `[31:24]` Implementer code, assigned by Arm.
    named Implementer set_Implementer set_Implementer_bits: MIDR_Implementer, 31, 24;
    /// `[23:20]` Variant, or major revision: n of rnpm.
    number Variant set_Variant: u8, 23, 20;
    /// `[19:16]` Architecture version.
    named Architecture set_Architecture set_Architecture_bits: MIDR_Architecture, 19, 16;
    /// `[15:4]` Part number, which the implementer assigns.
    number PartNum set_PartNum: u16, 15, 4;
    /// `[3:0]` Minor revision: m of rnpm.
    number Revision set_Revision: u8, 3, 0;
}

enumeration! {
    /// Indexing and tagging policy of the level 1 instruction cache.
    CTR_L1Ip {
        /// Reserved; was VMID-aware physical index, physical tag.
        RESERVED_VPIPT = 0,
        /// ASID-tagged virtual index, virtual tag.
        AIVIVT = 1,
        /// Virtual index, physical tag.
        VIPT = 2,
        /// Physical index, physical tag.
        PIPT = 3,
    }
}
register! {
    /// Cache Type Register.
    CTR: u32, RES0 0x4000_3ff0, RES1 0x8000_0000;
    /// `[29]` Instruction coherence needs no instruction cache invalidation to the PoU (Armv8).
    flag DIC set_DIC: bool, 29, 29;
    /// `[28]` Instruction coherence needs no data cache clean to the PoU (Armv8).
    flag IDC set_IDC: bool, 28, 28;
    /// `[27:24]` Cache writeback granule, log2 of words; 0 if not disclosed.
    number CWG set_CWG: u8, 27, 24;
    /// `[23:20]` Exclusives reservation granule, log2 of words; 0 if not disclosed.
    number ERG set_ERG: u8, 23, 20;
    /// `[19:16]` Log2 of the words in the smallest line of the data and unified caches.
    number DminLine set_DminLine: u8, 19, 16;
    /// `[15:14]` Indexing and tagging policy of the level 1 instruction cache.
    named L1Ip set_L1Ip set_L1Ip_bits: CTR_L1Ip, 15, 14;
    /// `[3:0]` Log2 of the words in the smallest line of the instruction caches.
    number IminLine set_IminLine: u8, 3, 0;
}

// TCMTR has no type: no fields; all bits are IMPDEF

register! {
    /// TLB Type Register.
    TLBTR: u32, RES0 0x0, RES1 0x0;
    /// `[0]` The TLBs for instructions and data are separate, not unified.
    flag nU set_nU: bool, 0, 0;
}

register! {
    /// Multiprocessor Affinity Register.
    MPIDR: u32, RES0 0x3e00_0000, RES1 0x0;
    /// `[31]` The Multiprocessing Extensions are implemented.
    flag M set_M: bool, 31, 31;
    /// `[30]` The processor is of a uniprocessor system.
    flag U set_U: bool, 30, 30;
    /// `[24]` Processors that differ in Aff0 alone depend on each other for performance.
    flag MT set_MT: bool, 24, 24;
    /// `[23:16]` Affinity level 2.
    number Aff2 set_Aff2: u8, 23, 16;
    /// `[15:8]` Affinity level 1.
    number Aff1 set_Aff1: u8, 15, 8;
    /// `[7:0]` Affinity level 0.
    number Aff0 set_Aff0: u8, 7, 0;
}

// REVIDR has no type: no fields; all bits are IMPDEF

enumeration! {
    /// Reliability, Availability, and Serviceability Extension.
    ID_PFR0_RAS {
        /// Not implemented.
        NI = 0,
        /// FEAT\_RAS: ESB and error synchronization events.
        RAS = 1,
        /// FEAT\_RASv1p1: as RAS, and more ERXMISC\<m\> registers.
        RASv1p1 = 2,
        /// FEAT\_RASv2: as RASv1p1, and records may be of RAS System Architecture v2.
        RASv2 = 3,
    }
}
enumeration! {
    /// PSTATE.DIT, data-independent timing (FEAT\_DIT).
    ID_PFR0_DIT {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Activity Monitors Extension.
    ID_PFR0_AMU {
        /// Not implemented.
        NI = 0,
        /// Version 1 (FEAT\_AMUv1).
        AMUv1 = 1,
        /// Version 1.1, with virtual event counters (FEAT\_AMUv1p1).
        AMUv1p1 = 2,
    }
}
enumeration! {
    /// Speculative use of branch targets trained in another context.
    ID_PFR0_CSV2 {
        /// Not disclosed.
        UNDISCLOSED = 0,
        /// Branch targets do not steer speculation of other contexts (FEAT\_CSV2).
        IMP = 1,
        /// As IMP, nor that of branches at other addresses (FEAT\_CSV2\_1p1).
        CSV2p1 = 2,
    }
}
enumeration! {
    /// T32EE instruction set.
    ID_PFR0_State3 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Jazelle extension.
    ID_PFR0_State2 {
        /// Not implemented.
        NI = 0,
        /// JOSCR.CV is not cleared on exception entry.
        NO_CV = 1,
        /// JOSCR.CV is cleared on exception entry.
        CV = 2,
    }
}
enumeration! {
    /// T32 instruction set.
    ID_PFR0_State1 {
        /// Not implemented.
        NI = 0,
        /// 16-bit instructions, with BL and BLX as pairs of them.
        THUMB = 1,
        /// 16-bit and 32-bit instructions, as of Thumb-2.
        THUMB2 = 3,
    }
}
enumeration! {
    /// A32 instruction set.
    ID_PFR0_State0 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// Processor Feature Register 0.
    ID_PFR0: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` Reliability, Availability, and Serviceability Extension.
    named RAS set_RAS set_RAS_bits: ID_PFR0_RAS, 31, 28;
    /// `[27:24]` PSTATE.DIT, data-independent timing (FEAT\_DIT).
    named DIT set_DIT set_DIT_bits: ID_PFR0_DIT, 27, 24;
    /// `[23:20]` Activity Monitors Extension.
    named AMU set_AMU set_AMU_bits: ID_PFR0_AMU, 23, 20;
    /// `[19:16]` Speculative use of branch targets trained in another context.
    named CSV2 set_CSV2 set_CSV2_bits: ID_PFR0_CSV2, 19, 16;
    /// `[15:12]` T32EE instruction set.
    named State3 set_State3 set_State3_bits: ID_PFR0_State3, 15, 12;
    /// `[11:8]` Jazelle extension.
    named State2 set_State2 set_State2_bits: ID_PFR0_State2, 11, 8;
    /// `[7:4]` T32 instruction set.
    named State1 set_State1 set_State1_bits: ID_PFR0_State1, 7, 4;
    /// `[3:0]` A32 instruction set.
    named State0 set_State0 set_State0_bits: ID_PFR0_State0, 3, 0;
}

enumeration! {
    /// System register interface to the GIC CPU interface.
    ID_PFR1_GIC {
        /// Not implemented.
        NI = 0,
        /// GICv3.0 and GICv4.0.
        GICv3 = 1,
        /// GICv4.1.
        GICv4p1 = 3,
    }
}
enumeration! {
    /// Parts of the Virtualization Extensions, where Virtualization is 0.
    ID_PFR1_Virt_frac {
        /// Not implemented.
        NI = 0,
        /// SCR.SIF, ERET, and MRS and MSR of banked registers.
        IMP = 1,
    }
}
enumeration! {
    /// Parts of the Security Extensions, where Security is 0.
    ID_PFR1_Sec_frac {
        /// Not implemented.
        NI = 0,
        /// VBAR, and TTBCR.{PD0, PD1}.
        WALK_DISABLE = 1,
        /// As WALK\_DISABLE, and access to Secure or Non-secure memory.
        SECURE_MEMORY = 2,
    }
}
enumeration! {
    /// Generic Timer.
    ID_PFR1_GenTimer {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
        /// As IMP, and self-synchronized counter views and EVNTIS (FEAT\_ECV).
        ECV = 2,
    }
}
enumeration! {
    /// EL2, Hyp mode and HVC.
    ID_PFR1_Virtualization {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// M-profile programmers' model.
    ID_PFR1_MProgMod {
        /// Not implemented.
        NI = 0,
        /// Two-stack model.
        IMP = 2,
    }
}
enumeration! {
    /// EL3, Monitor mode and SMC.
    ID_PFR1_Security {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        EL3 = 1,
        /// As EL3, and NSACR.RFR can be set; not in Armv8.
        NSACR_RFR = 2,
    }
}
enumeration! {
    /// Programmers' model of Armv4 and later, with its seven modes.
    ID_PFR1_ProgMod {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// Processor Feature Register 1.
    ID_PFR1: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` System register interface to the GIC CPU interface.
    named GIC set_GIC set_GIC_bits: ID_PFR1_GIC, 31, 28;
    /// `[27:24]` Parts of the Virtualization Extensions, where Virtualization is 0.
    named Virt_frac set_Virt_frac set_Virt_frac_bits: ID_PFR1_Virt_frac, 27, 24;
    /// `[23:20]` Parts of the Security Extensions, where Security is 0.
    named Sec_frac set_Sec_frac set_Sec_frac_bits: ID_PFR1_Sec_frac, 23, 20;
    /// `[19:16]` Generic Timer.
    named GenTimer set_GenTimer set_GenTimer_bits: ID_PFR1_GenTimer, 19, 16;
    /// `[15:12]` EL2, Hyp mode and HVC.
    named Virtualization set_Virtualization set_Virtualization_bits: ID_PFR1_Virtualization, 15, 12;
    /// `[11:8]` M-profile programmers' model.
    named MProgMod set_MProgMod set_MProgMod_bits: ID_PFR1_MProgMod, 11, 8;
    /// `[7:4]` EL3, Monitor mode and SMC.
    named Security set_Security set_Security_bits: ID_PFR1_Security, 7, 4;
    /// `[3:0]` Programmers' model of Armv4 and later, with its seven modes.
    named ProgMod set_ProgMod set_ProgMod_bits: ID_PFR1_ProgMod, 3, 0;
}

enumeration! {
    /// Self-hosted Trace Extension (FEAT\_TRF).
    ID_DFR0_TraceFilt {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Performance Monitors Extension.
    ID_DFR0_PerfMon {
        /// Not implemented.
        NI = 0,
        /// PMUv1.
        PMUv1 = 1,
        /// PMUv2.
        PMUv2 = 2,
        /// PMUv3.
        PMUv3 = 3,
        /// PMUv3 of Armv8.1, with event numbers of 16 bits.
        PMUv3p1 = 4,
        /// PMUv3 of Armv8.4, with PMMIR.
        PMUv3p4 = 5,
        /// PMUv3 of Armv8.5, with event counters of 64 bits.
        PMUv3p5 = 6,
        /// PMUv3 of Armv8.7, with freeze on overflow.
        PMUv3p7 = 7,
        /// PMUv3 of Armv8.8, with more numbers of common events.
        PMUv3p8 = 8,
        /// PMUv3 of Armv8.9.
        PMUv3p9 = 9,
        /// IMPLEMENTATION DEFINED, not PMUv3.
        IMPDEF = 0xf,
    }
}
enumeration! {
    /// Debug model of M-profile.
    ID_DFR0_MProfDbg {
        /// Not implemented.
        NI = 0,
        /// M-profile debug, memory-mapped.
        IMP = 1,
    }
}
enumeration! {
    /// Memory-mapped trace model.
    ID_DFR0_MMapTrc {
        /// Not implemented.
        NI = 0,
        /// Arm trace architecture, memory-mapped.
        IMP = 1,
    }
}
enumeration! {
    /// Trace model by System registers.
    ID_DFR0_CopTrc {
        /// Not implemented.
        NI = 0,
        /// Arm trace architecture, by System registers.
        IMP = 1,
    }
}
enumeration! {
    /// Memory-mapped debug model of Armv7-A and Armv7-R.
    ID_DFR0_MMapDbg {
        /// Not implemented.
        NI = 0,
        /// v7 Debug, memory-mapped.
        Armv7 = 4,
        /// v7.1 Debug, memory-mapped.
        Armv7p1 = 5,
    }
}
enumeration! {
    /// Secure debug by System registers: as CopDbg, or 0 without Secure state.
    ID_DFR0_CopSDbg {
        /// Not implemented.
        NI = 0,
        /// v6.1 Debug.
        Armv6p1 = 3,
        /// v7 Debug.
        Armv7 = 4,
        /// v7.1 Debug.
        Armv7p1 = 5,
        /// v8 Debug.
        Armv8 = 6,
        /// v8.1 Debug, with VHE.
        VHE = 7,
        /// v8.2 Debug (FEAT\_Debugv8p2).
        Debugv8p2 = 8,
        /// v8.4 Debug (FEAT\_Debugv8p4).
        Debugv8p4 = 9,
        /// v8.8 Debug (FEAT\_Debugv8p8).
        Debugv8p8 = 0xa,
        /// v8.9 Debug (FEAT\_Debugv8p9).
        Debugv8p9 = 0xb,
    }
}
enumeration! {
    /// Debug architecture, by System registers.
    ID_DFR0_CopDbg {
        /// Not implemented.
        NI = 0,
        /// v6 Debug.
        Armv6 = 2,
        /// v6.1 Debug.
        Armv6p1 = 3,
        /// v7 Debug.
        Armv7 = 4,
        /// v7.1 Debug.
        Armv7p1 = 5,
        /// v8 Debug.
        Armv8 = 6,
        /// v8.1 Debug, with VHE.
        VHE = 7,
        /// v8.2 Debug (FEAT\_Debugv8p2).
        Debugv8p2 = 8,
        /// v8.4 Debug (FEAT\_Debugv8p4).
        Debugv8p4 = 9,
        /// v8.8 Debug (FEAT\_Debugv8p8).
        Debugv8p8 = 0xa,
        /// v8.9 Debug (FEAT\_Debugv8p9).
        Debugv8p9 = 0xb,
    }
}
register! {
    /// Debug Feature Register 0.
    ID_DFR0: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` Self-hosted Trace Extension (FEAT\_TRF).
    named TraceFilt set_TraceFilt set_TraceFilt_bits: ID_DFR0_TraceFilt, 31, 28;
    /// `[27:24]` Performance Monitors Extension.
    named PerfMon set_PerfMon set_PerfMon_bits: ID_DFR0_PerfMon, 27, 24;
    /// `[23:20]` Debug model of M-profile.
    named MProfDbg set_MProfDbg set_MProfDbg_bits: ID_DFR0_MProfDbg, 23, 20;
    /// `[19:16]` Memory-mapped trace model.
    named MMapTrc set_MMapTrc set_MMapTrc_bits: ID_DFR0_MMapTrc, 19, 16;
    /// `[15:12]` Trace model by System registers.
    named CopTrc set_CopTrc set_CopTrc_bits: ID_DFR0_CopTrc, 15, 12;
    /// `[11:8]` Memory-mapped debug model of Armv7-A and Armv7-R.
    named MMapDbg set_MMapDbg set_MMapDbg_bits: ID_DFR0_MMapDbg, 11, 8;
    /// `[7:4]` Secure debug by System registers: as CopDbg, or 0 without Secure state.
    named CopSDbg set_CopSDbg set_CopSDbg_bits: ID_DFR0_CopSDbg, 7, 4;
    /// `[3:0]` Debug architecture, by System registers.
    named CopDbg set_CopDbg set_CopDbg_bits: ID_DFR0_CopDbg, 3, 0;
}

register! {
    /// Auxiliary Feature Register 0.
    ID_AFR0: u32, RES0 0xffff_0000, RES1 0x0;
    /// `[15:12]` IMPLEMENTATION DEFINED.
    number IMPDEF3 set_IMPDEF3: u8, 15, 12;
    /// `[11:8]` IMPLEMENTATION DEFINED.
    number IMPDEF2 set_IMPDEF2: u8, 11, 8;
    /// `[7:4]` IMPLEMENTATION DEFINED.
    number IMPDEF1 set_IMPDEF1: u8, 7, 4;
    /// `[3:0]` IMPLEMENTATION DEFINED.
    number IMPDEF0 set_IMPDEF0: u8, 3, 0;
}

enumeration! {
    /// How the innermost shareability domain is implemented, where ShareLvl is TWO.
    ID_MMFR0_InnerShr {
        /// As Non-cacheable.
        NC = 0,
        /// With hardware coherency.
        HW = 1,
        /// Shareability is ignored.
        IGNORED = 0xf,
    }
}
enumeration! {
    /// Fast Context Switch Extension.
    ID_MMFR0_FCSE {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Auxiliary registers.
    ID_MMFR0_AuxReg {
        /// Not implemented.
        NI = 0,
        /// ACTLR alone.
        ACTLR = 1,
        /// ACTLR, AIFSR and ADFSR.
        AIFSR = 2,
    }
}
enumeration! {
    /// Tightly coupled memories, and DMA to them.
    ID_MMFR0_TCM {
        /// Not implemented.
        NI = 0,
        /// IMPLEMENTATION DEFINED.
        IMPDEF = 1,
        /// TCM as in Armv6.
        TCM = 2,
        /// TCM and DMA as in Armv6.
        TCM_DMA = 3,
    }
}
enumeration! {
    /// Levels of shareability.
    ID_MMFR0_ShareLvl {
        /// One level.
        ONE = 0,
        /// Two levels.
        TWO = 1,
    }
}
enumeration! {
    /// How the outermost shareability domain is implemented.
    ID_MMFR0_OuterShr {
        /// As Non-cacheable.
        NC = 0,
        /// With hardware coherency.
        HW = 1,
        /// Shareability is ignored.
        IGNORED = 0xf,
    }
}
enumeration! {
    /// Protected Memory System Architecture.
    ID_MMFR0_PMSA {
        /// Not implemented.
        NI = 0,
        /// IMPLEMENTATION DEFINED.
        IMPDEF = 1,
        /// PMSAv6, with a Cache Type Register.
        PMSAv6 = 2,
        /// PMSAv7, with memory subsections.
        PMSAv7 = 3,
    }
}
enumeration! {
    /// Virtual Memory System Architecture.
    ID_MMFR0_VMSA {
        /// Not implemented.
        NI = 0,
        /// IMPLEMENTATION DEFINED.
        IMPDEF = 1,
        /// VMSAv6, with Cache and TLB Type Registers.
        VMSAv6 = 2,
        /// VMSAv7, with remapping and the Access flag.
        VMSAv7 = 3,
        /// As VMSAv7, and PXN in Short-descriptors.
        VMSAv7_PXN = 4,
        /// As VMSAv7\_PXN, and Long-descriptors.
        VMSAv7_LONG = 5,
    }
}
register! {
    /// Memory Model Feature Register 0.
    ID_MMFR0: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` How the innermost shareability domain is implemented, where ShareLvl is TWO.
    named InnerShr set_InnerShr set_InnerShr_bits: ID_MMFR0_InnerShr, 31, 28;
    /// `[27:24]` Fast Context Switch Extension.
    named FCSE set_FCSE set_FCSE_bits: ID_MMFR0_FCSE, 27, 24;
    /// `[23:20]` Auxiliary registers.
    named AuxReg set_AuxReg set_AuxReg_bits: ID_MMFR0_AuxReg, 23, 20;
    /// `[19:16]` Tightly coupled memories, and DMA to them.
    named TCM set_TCM set_TCM_bits: ID_MMFR0_TCM, 19, 16;
    /// `[15:12]` Levels of shareability.
    named ShareLvl set_ShareLvl set_ShareLvl_bits: ID_MMFR0_ShareLvl, 15, 12;
    /// `[11:8]` How the outermost shareability domain is implemented.
    named OuterShr set_OuterShr set_OuterShr_bits: ID_MMFR0_OuterShr, 11, 8;
    /// `[7:4]` Protected Memory System Architecture.
    named PMSA set_PMSA set_PMSA_bits: ID_MMFR0_PMSA, 7, 4;
    /// `[3:0]` Virtual Memory System Architecture.
    named VMSA set_VMSA set_VMSA_bits: ID_MMFR0_VMSA, 3, 0;
}

enumeration! {
    /// When software must flush the branch predictor.
    ID_MMFR1_BPred {
        /// No branch predictor, or no MMU.
        NI = 0,
        /// On changes of translation, of instructions, and of ASID or ContextID.
        BP_SW_MANGED = 1,
        /// As BP\_SW\_MANGED, unless the ASID or ContextID changes too.
        BP_ASID_AWARE = 2,
        /// On writes to instruction locations only.
        BP_NOSNOOP = 3,
        /// Never.
        BP_INVISIBLE = 4,
    }
}
enumeration! {
    /// Test and clean operations on the level 1 data cache.
    ID_MMFR1_L1TstCln {
        /// Not implemented.
        NI = 0,
        /// Test and clean.
        NOINVALIDATE = 1,
        /// As NOINVALIDATE, and test, clean and invalidate.
        INVALIDATE = 2,
    }
}
enumeration! {
    /// Maintenance of a whole unified level 1 cache.
    ID_MMFR1_L1Uni {
        /// Not implemented.
        NI = 0,
        /// Invalidate the cache, or the branch predictor.
        INVALIDATE = 1,
        /// As INVALIDATE, and clean, with or without invalidate.
        CLEAN_AND_INVALIDATE = 2,
    }
}
enumeration! {
    /// Maintenance of whole separate level 1 caches.
    ID_MMFR1_L1Hvd {
        /// Not implemented.
        NI = 0,
        /// Invalidate the instruction cache, or the branch predictor.
        INVALIDATE_ISIDE_ONLY = 1,
        /// As INVALIDATE\_ISIDE\_ONLY, and invalidate the data cache, or both caches.
        INVALIDATE = 2,
        /// As INVALIDATE, and clean the data cache, with or without invalidate.
        CLEAN_AND_INVALIDATE = 3,
    }
}
enumeration! {
    /// Maintenance of a unified level 1 cache by set/way.
    ID_MMFR1_L1UniSW {
        /// Not implemented.
        NI = 0,
        /// Clean a line.
        CLEAN = 1,
        /// As CLEAN, and clean and invalidate a line.
        CLEAN_AND_INVALIDATE = 2,
        /// As CLEAN\_AND\_INVALIDATE, and invalidate a line.
        INVALIDATE = 3,
    }
}
enumeration! {
    /// Maintenance of separate level 1 caches by set/way.
    ID_MMFR1_L1HvdSW {
        /// Not implemented.
        NI = 0,
        /// Clean, and clean and invalidate a data cache line.
        CLEAN_AND_INVALIDATE = 1,
        /// As CLEAN\_AND\_INVALIDATE, and invalidate a data cache line.
        INVALIDATE_DSIDE_ONLY = 2,
        /// As INVALIDATE\_DSIDE\_ONLY, and invalidate an instruction cache line.
        INVALIDATE = 3,
    }
}
enumeration! {
    /// Maintenance of a unified level 1 cache by VA.
    ID_MMFR1_L1UniVA {
        /// Not implemented.
        NI = 0,
        /// Clean, invalidate, and clean and invalidate a line.
        CLEAN_AND_INVALIDATE = 1,
        /// As CLEAN\_AND\_INVALIDATE, and invalidate the branch predictor.
        INVALIDATE_BP = 2,
    }
}
enumeration! {
    /// Maintenance of separate level 1 caches by VA.
    ID_MMFR1_L1HvdVA {
        /// Not implemented.
        NI = 0,
        /// Clean, invalidate, or both a data line; clean an instruction line.
        CLEAN_AND_INVALIDATE = 1,
        /// As CLEAN\_AND\_INVALIDATE, and invalidate the branch predictor.
        INVALIDATE_BP = 2,
    }
}
register! {
    /// Memory Model Feature Register 1.
    ID_MMFR1: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` When software must flush the branch predictor.
    named BPred set_BPred set_BPred_bits: ID_MMFR1_BPred, 31, 28;
    /// `[27:24]` Test and clean operations on the level 1 data cache.
    named L1TstCln set_L1TstCln set_L1TstCln_bits: ID_MMFR1_L1TstCln, 27, 24;
    /// `[23:20]` Maintenance of a whole unified level 1 cache.
    named L1Uni set_L1Uni set_L1Uni_bits: ID_MMFR1_L1Uni, 23, 20;
    /// `[19:16]` Maintenance of whole separate level 1 caches.
    named L1Hvd set_L1Hvd set_L1Hvd_bits: ID_MMFR1_L1Hvd, 19, 16;
    /// `[15:12]` Maintenance of a unified level 1 cache by set/way.
    named L1UniSW set_L1UniSW set_L1UniSW_bits: ID_MMFR1_L1UniSW, 15, 12;
    /// `[11:8]` Maintenance of separate level 1 caches by set/way.
    named L1HvdSW set_L1HvdSW set_L1HvdSW_bits: ID_MMFR1_L1HvdSW, 11, 8;
    /// `[7:4]` Maintenance of a unified level 1 cache by VA.
    named L1UniVA set_L1UniVA set_L1UniVA_bits: ID_MMFR1_L1UniVA, 7, 4;
    /// `[3:0]` Maintenance of separate level 1 caches by VA.
    named L1HvdVA set_L1HvdVA set_L1HvdVA_bits: ID_MMFR1_L1HvdVA, 3, 0;
}

enumeration! {
    /// Hardware updates of the Access flag of VMSAv7.
    ID_MMFR2_HWAccFlg {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// WFI stalls.
    ID_MMFR2_WFIStall {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Barriers by System instructions in coproc 0b1111.
    ID_MMFR2_MemBarr {
        /// Not implemented.
        NI = 0,
        /// DSB.
        DSB_ONLY = 1,
        /// As DSB\_ONLY, and ISB and DMB.
        IMP = 2,
    }
}
enumeration! {
    /// Maintenance of a unified TLB.
    ID_MMFR2_UniTLB {
        /// Not implemented.
        NI = 0,
        /// Invalidate all entries, or one by VA.
        BY_VA = 1,
        /// As BY\_VA, and by ASID.
        BY_MATCH_ASID = 2,
        /// As BY\_MATCH\_ASID, and by VA for all ASIDs.
        BY_ALL_ASID = 3,
        /// As BY\_ALL\_ASID, and entries of Hyp mode, and all of Non-secure PL1&0.
        OTHER_TLBS = 4,
        /// As OTHER\_TLBS, and last-level entries by VA (TLBIMVAL and the like).
        BROADCAST = 5,
        /// As BROADCAST, and stage 2 entries by IPA.
        BY_IPA = 6,
    }
}
enumeration! {
    /// Maintenance of separate TLBs; IMPLEMENTATION DEFINED where UniTLB is not 0.
    ID_MMFR2_HvdTLB {
        /// Not implemented.
        NI = 0,
    }
}
enumeration! {
    /// Maintenance of ranges by VA of separate level 1 caches.
    ID_MMFR2_L1HvdRng {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Background fetches of ranges by VA into separate level 1 caches.
    ID_MMFR2_L1HvdBG {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Foreground fetches of ranges by VA into separate level 1 caches.
    ID_MMFR2_L1HvdFG {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// Memory Model Feature Register 2.
    ID_MMFR2: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` Hardware updates of the Access flag of VMSAv7.
    named HWAccFlg set_HWAccFlg set_HWAccFlg_bits: ID_MMFR2_HWAccFlg, 31, 28;
    /// `[27:24]` WFI stalls.
    named WFIStall set_WFIStall set_WFIStall_bits: ID_MMFR2_WFIStall, 27, 24;
    /// `[23:20]` Barriers by System instructions in coproc 0b1111.
    named MemBarr set_MemBarr set_MemBarr_bits: ID_MMFR2_MemBarr, 23, 20;
    /// `[19:16]` Maintenance of a unified TLB.
    named UniTLB set_UniTLB set_UniTLB_bits: ID_MMFR2_UniTLB, 19, 16;
    /// `[15:12]` Maintenance of separate TLBs; IMPLEMENTATION DEFINED where UniTLB is not 0.
    named HvdTLB set_HvdTLB set_HvdTLB_bits: ID_MMFR2_HvdTLB, 15, 12;
    /// `[11:8]` Maintenance of ranges by VA of separate level 1 caches.
    named L1HvdRng set_L1HvdRng set_L1HvdRng_bits: ID_MMFR2_L1HvdRng, 11, 8;
    /// `[7:4]` Background fetches of ranges by VA into separate level 1 caches.
    named L1HvdBG set_L1HvdBG set_L1HvdBG_bits: ID_MMFR2_L1HvdBG, 7, 4;
    /// `[3:0]` Foreground fetches of ranges by VA into separate level 1 caches.
    named L1HvdFG set_L1HvdFG set_L1HvdFG_bits: ID_MMFR2_L1HvdFG, 3, 0;
}

enumeration! {
    /// Supersections in Short-descriptor tables.
    ID_MMFR3_Supersec {
        /// Implemented.
        IMP = 0,
        /// Not implemented.
        NI = 0xf,
    }
}
enumeration! {
    /// Physical memory that the caches support.
    ID_MMFR3_CMemSz {
        /// 4 GB, addresses of 32 bits.
        SIZE_4GB = 0,
        /// 64 GB, addresses of 36 bits.
        SIZE_64GB = 1,
        /// 1 TB or more, addresses of 40 bits or more.
        SIZE_1TB = 2,
    }
}
enumeration! {
    /// Translation table walks see updates without a clean to the PoU.
    ID_MMFR3_CohWalk {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Privileged Access Never.
    ID_MMFR3_PAN {
        /// Not implemented.
        NI = 0,
        /// PSTATE.PAN (FEAT\_PAN).
        PAN = 1,
        /// As PAN, and ATS1CPRP and ATS1CPWP (FEAT\_PAN2).
        PAN2 = 2,
    }
}
enumeration! {
    /// Maintenance operations that are broadcast.
    ID_MMFR3_MaintBcst {
        /// None; all are local.
        NI = 0,
        /// Those of caches and branch predictors, not of TLBs.
        NO_TLB = 1,
        /// Those of caches, branch predictors and TLBs.
        ALL = 2,
    }
}
enumeration! {
    /// Branch predictor maintenance in hierarchical cache systems.
    ID_MMFR3_BPMaint {
        /// Not implemented.
        NI = 0,
        /// Invalidate all.
        ALL = 1,
        /// As ALL, and invalidate by VA.
        BY_VA = 2,
    }
}
enumeration! {
    /// Cache maintenance by set/way in hierarchical cache systems.
    ID_MMFR3_CMaintSW {
        /// Not implemented.
        NI = 0,
        /// Invalidate, clean, and clean and invalidate data cache.
        IMP = 1,
    }
}
enumeration! {
    /// Cache maintenance by VA in hierarchical cache systems.
    ID_MMFR3_CMaintVA {
        /// Not implemented.
        NI = 0,
        /// Invalidate, clean, or both data cache; invalidate instruction cache.
        IMP = 1,
    }
}
register! {
    /// Memory Model Feature Register 3.
    ID_MMFR3: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` Supersections in Short-descriptor tables.
    named Supersec set_Supersec set_Supersec_bits: ID_MMFR3_Supersec, 31, 28;
    /// `[27:24]` Physical memory that the caches support.
    named CMemSz set_CMemSz set_CMemSz_bits: ID_MMFR3_CMemSz, 27, 24;
    /// `[23:20]` Translation table walks see updates without a clean to the PoU.
    named CohWalk set_CohWalk set_CohWalk_bits: ID_MMFR3_CohWalk, 23, 20;
    /// `[19:16]` Privileged Access Never.
    named PAN set_PAN set_PAN_bits: ID_MMFR3_PAN, 19, 16;
    /// `[15:12]` Maintenance operations that are broadcast.
    named MaintBcst set_MaintBcst set_MaintBcst_bits: ID_MMFR3_MaintBcst, 15, 12;
    /// `[11:8]` Branch predictor maintenance in hierarchical cache systems.
    named BPMaint set_BPMaint set_BPMaint_bits: ID_MMFR3_BPMaint, 11, 8;
    /// `[7:4]` Cache maintenance by set/way in hierarchical cache systems.
    named CMaintSW set_CMaintSW set_CMaintSW_bits: ID_MMFR3_CMaintSW, 7, 4;
    /// `[3:0]` Cache maintenance by VA in hierarchical cache systems.
    named CMaintVA set_CMaintVA set_CMaintVA_bits: ID_MMFR3_CMaintVA, 3, 0;
}

enumeration! {
    /// SDIV and UDIV.
    ID_ISAR0_Divide {
        /// Not implemented.
        NI = 0,
        /// In T32.
        xDIV_T32 = 1,
        /// In T32 and A32.
        xDIV_A32 = 2,
    }
}
enumeration! {
    /// BKPT.
    ID_ISAR0_Debug {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Generic System register access instructions.
    ID_ISAR0_Coproc {
        /// None, except those that another field or architecture attributes.
        NI = 0,
        /// CDP, LDC, MCR, MRC and STC.
        MRC = 1,
        /// As MRC, and CDP2, LDC2, MCR2, MRC2 and STC2.
        MRC2 = 2,
        /// As MRC2, and MCRR and MRRC.
        MRRC = 3,
        /// As MRRC, and MCRR2 and MRRC2.
        MRRC2 = 4,
    }
}
enumeration! {
    /// Compare and branch in T32: CBNZ and CBZ.
    ID_ISAR0_CmpBranch {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// BFC, BFI, SBFX and UBFX.
    ID_ISAR0_BitField {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// CLZ.
    ID_ISAR0_BitCount {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SWP and SWPB in A32.
    ID_ISAR0_Swap {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// Instruction Set Attribute Register 0.
    ID_ISAR0: u32, RES0 0xf000_0000, RES1 0x0;
    /// `[27:24]` SDIV and UDIV.
    named Divide set_Divide set_Divide_bits: ID_ISAR0_Divide, 27, 24;
    /// `[23:20]` BKPT.
    named Debug set_Debug set_Debug_bits: ID_ISAR0_Debug, 23, 20;
    /// `[19:16]` Generic System register access instructions.
    named Coproc set_Coproc set_Coproc_bits: ID_ISAR0_Coproc, 19, 16;
    /// `[15:12]` Compare and branch in T32: CBNZ and CBZ.
    named CmpBranch set_CmpBranch set_CmpBranch_bits: ID_ISAR0_CmpBranch, 15, 12;
    /// `[11:8]` BFC, BFI, SBFX and UBFX.
    named BitField set_BitField set_BitField_bits: ID_ISAR0_BitField, 11, 8;
    /// `[7:4]` CLZ.
    named BitCount set_BitCount set_BitCount_bits: ID_ISAR0_BitCount, 7, 4;
    /// `[3:0]` SWP and SWPB in A32.
    named Swap set_Swap set_Swap_bits: ID_ISAR0_Swap, 3, 0;
}

enumeration! {
    /// BXJ, and the J bit of the PSR.
    ID_ISAR1_Jazelle {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Interworking branches.
    ID_ISAR1_Interwork {
        /// Not implemented.
        NI = 0,
        /// BX, and the T bit of the PSR.
        BX = 1,
        /// As BX, and BLX, and loads of the PC branch as BX does.
        BLX = 2,
        /// As BLX, and A32 data processing to the PC without flags branches as BX does.
        A32_BX = 3,
    }
}
enumeration! {
    /// Long immediates: MOVT, MOV of 16 bits, T32 ADD and SUB of 12 bits.
    ID_ISAR1_Immediate {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// IT in T32, and the IT bits of the PSR.
    ID_ISAR1_IfThen {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Sign and zero extension.
    ID_ISAR1_Extend {
        /// Not implemented.
        NI = 0,
        /// SXTB, SXTH, UXTB and UXTH.
        SXTB = 1,
        /// As SXTB, and SXTB16, SXTAB, SXTAB16, SXTAH, and unsigned ones.
        SXTB16 = 2,
    }
}
enumeration! {
    /// Exception handling of A and R profiles: SRS, RFE and CPS.
    ID_ISAR1_Except_AR {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Exception handling in A32: LDM (exception return, User), STM (User).
    ID_ISAR1_Except {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SETEND, and the E bit of the PSR.
    ID_ISAR1_Endian {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// Instruction Set Attribute Register 1.
    ID_ISAR1: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` BXJ, and the J bit of the PSR.
    named Jazelle set_Jazelle set_Jazelle_bits: ID_ISAR1_Jazelle, 31, 28;
    /// `[27:24]` Interworking branches.
    named Interwork set_Interwork set_Interwork_bits: ID_ISAR1_Interwork, 27, 24;
    /// `[23:20]` Long immediates: MOVT, MOV of 16 bits, T32 ADD and SUB of 12 bits.
    named Immediate set_Immediate set_Immediate_bits: ID_ISAR1_Immediate, 23, 20;
    /// `[19:16]` IT in T32, and the IT bits of the PSR.
    named IfThen set_IfThen set_IfThen_bits: ID_ISAR1_IfThen, 19, 16;
    /// `[15:12]` Sign and zero extension.
    named Extend set_Extend set_Extend_bits: ID_ISAR1_Extend, 15, 12;
    /// `[11:8]` Exception handling of A and R profiles: SRS, RFE and CPS.
    named Except_AR set_Except_AR set_Except_AR_bits: ID_ISAR1_Except_AR, 11, 8;
    /// `[7:4]` Exception handling in A32: LDM (exception return, User), STM (User).
    named Except set_Except set_Except_bits: ID_ISAR1_Except, 7, 4;
    /// `[3:0]` SETEND, and the E bit of the PSR.
    named Endian set_Endian set_Endian_bits: ID_ISAR1_Endian, 3, 0;
}

enumeration! {
    /// Reversal of bytes or bits.
    ID_ISAR2_Reversal {
        /// Not implemented.
        NI = 0,
        /// REV, REV16 and REVSH.
        REV = 1,
        /// As REV, and RBIT.
        RBIT = 2,
    }
}
enumeration! {
    /// PSR access of A and R profiles: MRS, MSR, exception return by data processing.
    ID_ISAR2_PSR_AR {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Unsigned multiplication with a 64-bit result.
    ID_ISAR2_MultU {
        /// Not implemented.
        NI = 0,
        /// UMULL and UMLAL.
        UMULL = 1,
        /// As UMULL, and UMAAL.
        UMAAL = 2,
    }
}
enumeration! {
    /// Signed multiplication.
    ID_ISAR2_MultS {
        /// Not implemented.
        NI = 0,
        /// SMULL and SMLAL.
        SMULL = 1,
        /// As SMULL, and of halfwords (SMLABB, SMULWB and the like), and the Q bit.
        SMLABB = 2,
        /// As SMLABB, and dual and most significant word (SMLAD, SMMLA and the like).
        SMLAD = 3,
    }
}
enumeration! {
    /// Further multiplication with a 32-bit result.
    ID_ISAR2_Mult {
        /// MUL only.
        NI = 0,
        /// MUL and MLA.
        MLA = 1,
        /// As MLA, and MLS.
        MLS = 2,
    }
}
enumeration! {
    /// Interruptible multi-access instructions.
    ID_ISAR2_MultiAccessInt {
        /// LDM and STM are not interruptible.
        NI = 0,
        /// LDM and STM are restartable.
        RESTARTABLE = 1,
        /// LDM and STM are continuable.
        CONTINUABLE = 2,
    }
}
enumeration! {
    /// Memory hints.
    ID_ISAR2_MemHint {
        /// Not implemented.
        NI = 0,
        /// PLD.
        PLD = 1,
        /// PLD; the same as 0b0001.
        PLD2 = 2,
        /// PLD and PLI.
        PLI = 3,
        /// As PLI, and PLDW.
        PLDW = 4,
    }
}
enumeration! {
    /// Further loads and stores.
    ID_ISAR2_LoadStore {
        /// Not implemented.
        NI = 0,
        /// LDRD and STRD.
        DOUBLE = 1,
        /// As DOUBLE, and Load-Acquire and Store-Release (LDA, STL, LDAEX, STLEX).
        ACQUIRE = 2,
    }
}
register! {
    /// Instruction Set Attribute Register 2.
    ID_ISAR2: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` Reversal of bytes or bits.
    named Reversal set_Reversal set_Reversal_bits: ID_ISAR2_Reversal, 31, 28;
    /// `[27:24]` PSR access of A and R profiles: MRS, MSR, exception return by data processing.
    named PSR_AR set_PSR_AR set_PSR_AR_bits: ID_ISAR2_PSR_AR, 27, 24;
    /// `[23:20]` Unsigned multiplication with a 64-bit result.
    named MultU set_MultU set_MultU_bits: ID_ISAR2_MultU, 23, 20;
    /// `[19:16]` Signed multiplication.
    named MultS set_MultS set_MultS_bits: ID_ISAR2_MultS, 19, 16;
    /// `[15:12]` Further multiplication with a 32-bit result.
    named Mult set_Mult set_Mult_bits: ID_ISAR2_Mult, 15, 12;
    /// `[11:8]` Interruptible multi-access instructions.
    named MultiAccessInt set_MultiAccessInt set_MultiAccessInt_bits: ID_ISAR2_MultiAccessInt, 11, 8;
    /// `[7:4]` Memory hints.
    named MemHint set_MemHint set_MemHint_bits: ID_ISAR2_MemHint, 7, 4;
    /// `[3:0]` Further loads and stores.
    named LoadStore set_LoadStore set_LoadStore_bits: ID_ISAR2_LoadStore, 3, 0;
}

enumeration! {
    /// ENTERX and LEAVEX of T32EE.
    ID_ISAR3_T32EE {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// True NOP, and hints in its space.
    ID_ISAR3_TrueNOP {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// T32 MOV between low registers without flags.
    ID_ISAR3_T32Copy {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Table branches in T32: TBB and TBH.
    ID_ISAR3_TabBranch {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Synchronization primitives, together with ID\_ISAR4.SynchPrim\_frac.
    ID_ISAR3_SynchPrim {
        /// Not implemented.
        NI = 0,
        /// LDREX and STREX; with SynchPrim\_frac 3 CLREX and those of 8 and 16 bits.
        EXCLUSIVE = 1,
        /// As EXCLUSIVE with SynchPrim\_frac 3, and LDREXD and STREXD.
        DOUBLE = 2,
    }
}
enumeration! {
    /// Supervisor Call instruction.
    ID_ISAR3_SVC {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SIMD on general-purpose registers.
    ID_ISAR3_SIMD {
        /// Not implemented.
        NI = 0,
        /// SSAT and USAT, and the Q bit.
        SSAT = 1,
        /// As SSAT, and packing and parallel arithmetic (PKHBT, QADD16, SEL, UXTB16), GE bits.
        PKHBT = 3,
    }
}
enumeration! {
    /// QADD, QDADD, QDSUB and QSUB, and the Q bit.
    ID_ISAR3_Saturate {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// Instruction Set Attribute Register 3.
    ID_ISAR3: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` ENTERX and LEAVEX of T32EE.
    named T32EE set_T32EE set_T32EE_bits: ID_ISAR3_T32EE, 31, 28;
    /// `[27:24]` True NOP, and hints in its space.
    named TrueNOP set_TrueNOP set_TrueNOP_bits: ID_ISAR3_TrueNOP, 27, 24;
    /// `[23:20]` T32 MOV between low registers without flags.
    named T32Copy set_T32Copy set_T32Copy_bits: ID_ISAR3_T32Copy, 23, 20;
    /// `[19:16]` Table branches in T32: TBB and TBH.
    named TabBranch set_TabBranch set_TabBranch_bits: ID_ISAR3_TabBranch, 19, 16;
    /// `[15:12]` Synchronization primitives, together with ID\_ISAR4.SynchPrim\_frac.
    named SynchPrim set_SynchPrim set_SynchPrim_bits: ID_ISAR3_SynchPrim, 15, 12;
    /// `[11:8]` Supervisor Call instruction.
    named SVC set_SVC set_SVC_bits: ID_ISAR3_SVC, 11, 8;
    /// `[7:4]` SIMD on general-purpose registers.
    named SIMD set_SIMD set_SIMD_bits: ID_ISAR3_SIMD, 7, 4;
    /// `[3:0]` QADD, QDADD, QDSUB and QSUB, and the Q bit.
    named Saturate set_Saturate set_Saturate_bits: ID_ISAR3_Saturate, 3, 0;
}

enumeration! {
    /// SWP and SWPB on a uniprocessor, where ID\_ISAR0.Swap is 0.
    ID_ISAR4_SWP_frac {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// M-profile forms of CPS, MRS and MSR.
    ID_ISAR4_PSR_M {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Synchronization primitives, together with ID\_ISAR3.SynchPrim.
    ID_ISAR4_SynchPrim_frac {
        /// As ID\_ISAR3.SynchPrim says.
        NI = 0,
        /// With SynchPrim 1 CLREX, LDREXB, LDREXH, STREXB and STREXH too.
        IMP = 3,
    }
}
enumeration! {
    /// DMB, DSB and ISB instructions.
    ID_ISAR4_Barrier {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Secure Monitor Call instruction.
    ID_ISAR4_SMC {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Writeback addressing modes.
    ID_ISAR4_Writeback {
        /// Only in LDM, STM, PUSH, POP, SRS and RFE.
        NI = 0,
        /// All that Armv8 defines.
        IMP = 1,
    }
}
enumeration! {
    /// Shifts in instructions.
    ID_ISAR4_WithShifts {
        /// Nonzero ones only in MOV and shift instructions.
        NI = 0,
        /// As NI, and LSL by 0 to 3 in loads and stores.
        LSL3 = 1,
        /// As LSL3, and other shifts by a constant.
        LS = 3,
        /// As LS, and shifts by a register.
        REG = 4,
    }
}
enumeration! {
    /// Unprivileged loads and stores.
    ID_ISAR4_Unpriv {
        /// Not implemented.
        NI = 0,
        /// LDRBT, LDRT, STRBT and STRT.
        REG_BYTE = 1,
        /// As REG\_BYTE, and LDRHT, LDRSBT, LDRSHT and STRHT.
        SIGNED_HALFWORD = 2,
    }
}
register! {
    /// Instruction Set Attribute Register 4.
    ID_ISAR4: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` SWP and SWPB on a uniprocessor, where ID\_ISAR0.Swap is 0.
    named SWP_frac set_SWP_frac set_SWP_frac_bits: ID_ISAR4_SWP_frac, 31, 28;
    /// `[27:24]` M-profile forms of CPS, MRS and MSR.
    named PSR_M set_PSR_M set_PSR_M_bits: ID_ISAR4_PSR_M, 27, 24;
    /// `[23:20]` Synchronization primitives, together with ID\_ISAR3.SynchPrim.
    named SynchPrim_frac set_SynchPrim_frac set_SynchPrim_frac_bits: ID_ISAR4_SynchPrim_frac, 23, 20;
    /// `[19:16]` DMB, DSB and ISB instructions.
    named Barrier set_Barrier set_Barrier_bits: ID_ISAR4_Barrier, 19, 16;
    /// `[15:12]` Secure Monitor Call instruction.
    named SMC set_SMC set_SMC_bits: ID_ISAR4_SMC, 15, 12;
    /// `[11:8]` Writeback addressing modes.
    named Writeback set_Writeback set_Writeback_bits: ID_ISAR4_Writeback, 11, 8;
    /// `[7:4]` Shifts in instructions.
    named WithShifts set_WithShifts set_WithShifts_bits: ID_ISAR4_WithShifts, 7, 4;
    /// `[3:0]` Unprivileged loads and stores.
    named Unpriv set_Unpriv set_Unpriv_bits: ID_ISAR4_Unpriv, 3, 0;
}

enumeration! {
    /// Complex number VCMLA and VCADD (FEAT\_FCMA).
    ID_ISAR5_VCMA {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// VQRDMLAH and VQRDMLSH (FEAT\_RDM).
    ID_ISAR5_RDM {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// CRC32 and CRC32C instructions (FEAT\_CRC32).
    ID_ISAR5_CRC32 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SHA256H, SHA256H2, SHA256SU0 and SHA256SU1 (FEAT\_SHA256).
    ID_ISAR5_SHA2 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SHA1C, SHA1P, SHA1M, SHA1H, SHA1SU0 and SHA1SU1 (FEAT\_SHA1).
    ID_ISAR5_SHA1 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// AES and polynomial multiplication instructions.
    ID_ISAR5_AES {
        /// Not implemented.
        NI = 0,
        /// AESE, AESD, AESMC and AESIMC (FEAT\_AES).
        IMP = 1,
        /// As IMP, and VMULL of 64-bit polynomials (FEAT\_PMULL).
        VMULL = 2,
    }
}
enumeration! {
    /// Send Event Local instruction.
    ID_ISAR5_SEVL {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// Instruction Set Attribute Register 5.
    ID_ISAR5: u32, RES0 0xf0_0000, RES1 0x0;
    /// `[31:28]` Complex number VCMLA and VCADD (FEAT\_FCMA).
    named VCMA set_VCMA set_VCMA_bits: ID_ISAR5_VCMA, 31, 28;
    /// `[27:24]` VQRDMLAH and VQRDMLSH (FEAT\_RDM).
    named RDM set_RDM set_RDM_bits: ID_ISAR5_RDM, 27, 24;
    /// `[19:16]` CRC32 and CRC32C instructions (FEAT\_CRC32).
    named CRC32 set_CRC32 set_CRC32_bits: ID_ISAR5_CRC32, 19, 16;
    /// `[15:12]` SHA256H, SHA256H2, SHA256SU0 and SHA256SU1 (FEAT\_SHA256).
    named SHA2 set_SHA2 set_SHA2_bits: ID_ISAR5_SHA2, 15, 12;
    /// `[11:8]` SHA1C, SHA1P, SHA1M, SHA1H, SHA1SU0 and SHA1SU1 (FEAT\_SHA1).
    named SHA1 set_SHA1 set_SHA1_bits: ID_ISAR5_SHA1, 11, 8;
    /// `[7:4]` AES and polynomial multiplication instructions.
    named AES set_AES set_AES_bits: ID_ISAR5_AES, 7, 4;
    /// `[3:0]` Send Event Local instruction.
    named SEVL set_SEVL set_SEVL_bits: ID_ISAR5_SEVL, 3, 0;
}

register! {
    /// Cache Size ID Registers.
    CCSIDRn: u32, RES0 0x0, RES1 0x0;
    /// `[31]` The cache supports write-through.
    flag WT set_WT: bool, 31, 31;
    /// `[30]` The cache supports write-back.
    flag WB set_WB: bool, 30, 30;
    /// `[29]` The cache supports read-allocation.
    flag RA set_RA: bool, 29, 29;
    /// `[28]` The cache supports write-allocation.
    flag WA set_WA: bool, 28, 28;
    /// `[27:13]` Number of sets less one.
    number NumSets set_NumSets: u16, 27, 13;
    /// `[12:3]` Associativity less one.
    number Associativity set_Associativity: u16, 12, 3;
    /// `[2:0]` Log2 of the words in a cache line less two.
    number LineSize set_LineSize: u8, 2, 0;
}

enumeration! {
    /// Inner cache boundary, the highest level that caches Inner Cacheable memory (Armv8).
    CLIDR_ICB {
        /// Not disclosed.
        UNDISCLOSED = 0,
        /// Level 1.
        L1 = 1,
        /// Level 2.
        L2 = 2,
        /// Level 3.
        L3 = 3,
    }
}
enumeration! {
    /// Cache type of level n; ignored above a level without a cache.
    CLIDR_Ctypen {
        /// No cache.
        NOCACHE = 0,
        /// Instruction cache only.
        INST = 1,
        /// Data cache only.
        DATA = 2,
        /// Separate instruction and data caches.
        SEPARATE = 3,
        /// Unified cache.
        UNIFIED = 4,
    }
}
register! {
    /// Cache Level ID Register.
    CLIDR: u32, RES0 0x0, RES1 0x0;
    /// `[31:30]` Inner cache boundary, the highest level that caches Inner Cacheable memory (Armv8).
    named ICB set_ICB set_ICB_bits: CLIDR_ICB, 31, 30;
    /// `[29:27]` Level of Unification Uniprocessor, as a count of levels to maintain.
    number LoUU set_LoUU: u8, 29, 27;
    /// `[26:24]` Level of Coherence, as a count of levels to maintain.
    number LoC set_LoC: u8, 26, 24;
    /// `[23:21]` Level of Unification Inner Shareable, as a count of levels to maintain.
    number LoUIS set_LoUIS: u8, 23, 21;
    /// `[20:18]` Cache type of level n; ignored above a level without a cache.
    named Ctype7 set_Ctype7 set_Ctype7_bits: CLIDR_Ctypen, 20, 18;
    /// `[17:15]` Cache type of level n; ignored above a level without a cache.
    named Ctype6 set_Ctype6 set_Ctype6_bits: CLIDR_Ctypen, 17, 15;
    /// `[14:12]` Cache type of level n; ignored above a level without a cache.
    named Ctype5 set_Ctype5 set_Ctype5_bits: CLIDR_Ctypen, 14, 12;
    /// `[11:9]` Cache type of level n; ignored above a level without a cache.
    named Ctype4 set_Ctype4 set_Ctype4_bits: CLIDR_Ctypen, 11, 9;
    /// `[8:6]` Cache type of level n; ignored above a level without a cache.
    named Ctype3 set_Ctype3 set_Ctype3_bits: CLIDR_Ctypen, 8, 6;
    /// `[5:3]` Cache type of level n; ignored above a level without a cache.
    named Ctype2 set_Ctype2 set_Ctype2_bits: CLIDR_Ctypen, 5, 3;
    /// `[2:0]` Cache type of level n; ignored above a level without a cache.
    named Ctype1 set_Ctype1 set_Ctype1_bits: CLIDR_Ctypen, 2, 0;
}

// AIDR has no type: no fields; all bits are IMPDEF

register! {
    /// Cache Size Selection Register.
    CSSELR: u32, RES0 0xffff_fff0, RES1 0x0;
    /// `[3:1]` Level of the cache less one.
    number Level set_Level: u8, 3, 1;
    /// `[0]` The instruction cache is selected, not the data or unified cache.
    flag InD set_InD: bool, 0, 0;
}

register! {
    /// System Control Register.
    SCTLR: u32, RES0 0x400_8200, RES1 0x40_0040;
    /// `[31]` Value of PSTATE.SSBS on an exception (Armv8).
    flag DSSBS set_DSSBS: bool, 31, 31;
    /// `[30]` Exceptions are taken to Thumb state, not to ARM state.
    flag TE set_TE: bool, 30, 30;
    /// `[29]` AP\[0\] of Short-descriptors is the Access flag.
    flag AFE set_AFE: bool, 29, 29;
    /// `[28]` TEX remap, by PRRR and NMRR, is enabled.
    flag TRE set_TRE: bool, 28, 28;
    /// `[27]` FIQs cannot be masked by software (Armv7; 0 with Virtualization Extensions).
    flag NMFI set_NMFI: bool, 27, 27;
    /// `[25]` Exceptions and translation table walks are big-endian.
    flag EE set_EE: bool, 25, 25;
    /// `[24]` The interrupt controller provides the vectors of IRQs and FIQs (Armv7).
    flag VE set_VE: bool, 24, 24;
    /// `[23]` PSTATE.PAN is left unchanged on an exception (Armv8; 1 in Armv7).
    flag SPAN set_SPAN: bool, 23, 23;
    /// `[21]` Low interrupt latency, at a cost in performance (Armv7).
    flag FI set_FI: bool, 21, 21;
    /// `[20]` Memory that PL0 can write is not executable at PL1.
    flag UWXN set_UWXN: bool, 20, 20;
    /// `[19]` Memory that can be written is not executable.
    flag WXN set_WXN: bool, 19, 19;
    /// `[18]` WFE at PL0 is not trapped (Armv8; 1 in Armv7).
    flag nTWE set_nTWE: bool, 18, 18;
    /// `[17]` Hardware manages the Access flag (Armv7).
    flag HA set_HA: bool, 17, 17;
    /// `[16]` WFI at PL0 is not trapped (Armv8; 1 in Armv7).
    flag nTWI set_nTWI: bool, 16, 16;
    /// `[14]` Caches are replaced in a predictable order (Armv7).
    flag RR set_RR: bool, 14, 14;
    /// `[13]` Exception vectors are at 0xffff0000, not at VBAR.
    flag V set_V: bool, 13, 13;
    /// `[12]` Instruction caches are enabled.
    flag I set_I: bool, 12, 12;
    /// `[11]` Branch prediction is enabled (Armv7; 1 in Armv8).
    flag Z set_Z: bool, 11, 11;
    /// `[10]` SWP and SWPB are enabled (Armv7).
    flag SW set_SW: bool, 10, 10;
    /// `[8]` SETEND is disabled (Armv8).
    flag SED set_SED: bool, 8, 8;
    /// `[7]` Uses of IT that Armv8 deprecates are disabled (Armv8).
    flag ITD set_ITD: bool, 7, 7;
    /// `[5]` Barriers by CP15 accesses are enabled.
    flag CP15BEN set_CP15BEN: bool, 5, 5;
    /// `[4]` LDM and STM are ordered and interrupted as in Armv8.0 (Armv8; 1 in Armv7).
    flag LSMAOE set_LSMAOE: bool, 4, 4;
    /// `[3]` LDM and STM on Device memory without gathering are not trapped (Armv8; 1 in Armv7).
    flag nTLSMD set_nTLSMD: bool, 3, 3;
    /// `[2]` Data and unified caches are enabled.
    flag C set_C: bool, 2, 2;
    /// `[1]` Alignment faults are checked for.
    flag A set_A: bool, 1, 1;
    /// `[0]` The MMU is enabled.
    flag M set_M: bool, 0, 0;
}

// ACTLR has no type: no fields; all bits are IMPDEF

enumeration! {
    /// Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    CPACR_cpn {
        /// No access.
        NONE = 0,
        /// Access at PL1 only.
        PL1 = 1,
        /// Full access.
        FULL = 3,
    }
}
register! {
    /// Coprocessor Access Control Register.
    CPACR: u32, RES0 0x2000_0000, RES1 0x0;
    /// `[31]` Advanced SIMD instructions are disabled.
    flag ASEDIS set_ASEDIS: bool, 31, 31;
    /// `[30]` Floating-point instructions cannot use D16 to D31 (Armv7).
    flag D32DIS set_D32DIS: bool, 30, 30;
    /// `[28]` Accesses to trace registers by CP14 are trapped.
    flag TRCDIS set_TRCDIS: bool, 28, 28;
    /// `[27:26]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp13 set_cp13 set_cp13_bits: CPACR_cpn, 27, 26;
    /// `[25:24]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp12 set_cp12 set_cp12_bits: CPACR_cpn, 25, 24;
    /// `[23:22]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp11 set_cp11 set_cp11_bits: CPACR_cpn, 23, 22;
    /// `[21:20]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp10 set_cp10 set_cp10_bits: CPACR_cpn, 21, 20;
    /// `[19:18]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp9 set_cp9 set_cp9_bits: CPACR_cpn, 19, 18;
    /// `[17:16]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp8 set_cp8 set_cp8_bits: CPACR_cpn, 17, 16;
    /// `[15:14]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp7 set_cp7 set_cp7_bits: CPACR_cpn, 15, 14;
    /// `[13:12]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp6 set_cp6 set_cp6_bits: CPACR_cpn, 13, 12;
    /// `[11:10]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp5 set_cp5 set_cp5_bits: CPACR_cpn, 11, 10;
    /// `[9:8]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp4 set_cp4 set_cp4_bits: CPACR_cpn, 9, 8;
    /// `[7:6]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp3 set_cp3 set_cp3_bits: CPACR_cpn, 7, 6;
    /// `[5:4]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp2 set_cp2 set_cp2_bits: CPACR_cpn, 5, 4;
    /// `[3:2]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp1 set_cp1 set_cp1_bits: CPACR_cpn, 3, 2;
    /// `[1:0]` Access to coprocessor n; 10 and 11 are Advanced SIMD and floating-point.
    named cp0 set_cp0 set_cp0_bits: CPACR_cpn, 1, 0;
}

enumeration! {
    /// Outer cacheability of table walks.
    TTBR0_Short_RGN {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
register! {
    /// Short-descriptor translation tables.
    ///
    /// Where TTBCR.EAE is 0.
    TTBR0_Short: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:7]` Bits 31:7 of the table's address; those below bit 14 minus TTBCR.N are 0.
    number TTB0 set_TTB0: u32, 31, 7;
    /// `[6]` Bit 0 of IRGN, the Inner cacheability of table walks.
    flag IRGN_0 set_IRGN_0: bool, 6, 6;
    /// `[5]` Shareable table walks are Inner Shareable, not Outer Shareable.
    flag NOS set_NOS: bool, 5, 5;
    /// `[4:3]` Outer cacheability of table walks.
    named RGN set_RGN set_RGN_bits: TTBR0_Short_RGN, 4, 3;
    /// `[2]` IMPLEMENTATION DEFINED.
    flag IMP set_IMP: bool, 2, 2;
    /// `[1]` Table walks are Shareable.
    flag S set_S: bool, 1, 1;
    /// `[0]` Bit 1 of IRGN; IRGN is encoded as RGN is.
    flag IRGN_1 set_IRGN_1: bool, 0, 0;
}
fieldset! {
    /// Short-descriptor translation tables.
    TTBR0 Short: TTBR0_Short
}
register! {
    /// Long-descriptor translation tables.
    ///
    /// Where TTBCR.EAE is 1.
    TTBR0_Long: u64, RES0 0xff00_0000_0000_0000, RES1 0x0;
    /// `[55:48]` Address Space Identifier, where TTBCR.A1 is 0.
    number ASID set_ASID: u8, 55, 48;
    /// `[47:1]` Bits 47:1 of the table's address; those below its alignment are 0.
    number BADDR set_BADDR: u64, 47, 1;
    /// `[0]` All processors of the Inner Shareable domain share the tables (FEAT\_TTCNP).
    flag CnP set_CnP: bool, 0, 0;
}
fieldset! {
    /// Long-descriptor translation tables.
    TTBR0 Long: TTBR0_Long
}
register! {
    /// Translation Table Base Register 0.
    TTBR0: u64, RES0 0x0, RES1 0x0;
}

enumeration! {
    /// Outer cacheability of table walks.
    TTBR1_Short_RGN {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
register! {
    /// Short-descriptor translation tables.
    ///
    /// Where TTBCR.EAE is 0.
    TTBR1_Short: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:7]` Bits 31:7 of the table's address; bits 13:7 are 0.
    number TTB1 set_TTB1: u32, 31, 7;
    /// `[6]` Bit 0 of IRGN, the Inner cacheability of table walks.
    flag IRGN_0 set_IRGN_0: bool, 6, 6;
    /// `[5]` Shareable table walks are Inner Shareable, not Outer Shareable.
    flag NOS set_NOS: bool, 5, 5;
    /// `[4:3]` Outer cacheability of table walks.
    named RGN set_RGN set_RGN_bits: TTBR1_Short_RGN, 4, 3;
    /// `[2]` IMPLEMENTATION DEFINED.
    flag IMP set_IMP: bool, 2, 2;
    /// `[1]` Table walks are Shareable.
    flag S set_S: bool, 1, 1;
    /// `[0]` Bit 1 of IRGN; IRGN is encoded as RGN is.
    flag IRGN_1 set_IRGN_1: bool, 0, 0;
}
fieldset! {
    /// Short-descriptor translation tables.
    TTBR1 Short: TTBR1_Short
}
register! {
    /// Long-descriptor translation tables.
    ///
    /// Where TTBCR.EAE is 1.
    TTBR1_Long: u64, RES0 0xff00_0000_0000_0000, RES1 0x0;
    /// `[55:48]` Address Space Identifier, where TTBCR.A1 is 1.
    number ASID set_ASID: u8, 55, 48;
    /// `[47:1]` Bits 47:1 of the table's address; those below its alignment are 0.
    number BADDR set_BADDR: u64, 47, 1;
    /// `[0]` All processors of the Inner Shareable domain share the tables (FEAT\_TTCNP).
    flag CnP set_CnP: bool, 0, 0;
}
fieldset! {
    /// Long-descriptor translation tables.
    TTBR1 Long: TTBR1_Long
}
register! {
    /// Translation Table Base Register 1.
    TTBR1: u64, RES0 0x0, RES1 0x0;
}

enumeration! {
    /// Outer cacheability of table walks.
    TTBR0_32_Short_RGN {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
register! {
    /// Short-descriptor translation tables.
    ///
    /// Where TTBCR.EAE is 0.
    TTBR0_32_Short: u32, RES0 0x0, RES1 0x0;
    /// `[31:7]` Bits 31:7 of the table's address; those below bit 14 minus TTBCR.N are 0.
    number TTB0 set_TTB0: u32, 31, 7;
    /// `[6]` Bit 0 of IRGN, the Inner cacheability of table walks.
    flag IRGN_0 set_IRGN_0: bool, 6, 6;
    /// `[5]` Shareable table walks are Inner Shareable, not Outer Shareable.
    flag NOS set_NOS: bool, 5, 5;
    /// `[4:3]` Outer cacheability of table walks.
    named RGN set_RGN set_RGN_bits: TTBR0_32_Short_RGN, 4, 3;
    /// `[2]` IMPLEMENTATION DEFINED.
    flag IMP set_IMP: bool, 2, 2;
    /// `[1]` Table walks are Shareable.
    flag S set_S: bool, 1, 1;
    /// `[0]` Bit 1 of IRGN; IRGN is encoded as RGN is.
    flag IRGN_1 set_IRGN_1: bool, 0, 0;
}
fieldset! {
    /// Short-descriptor translation tables.
    TTBR0_32 Short: TTBR0_32_Short
}
register! {
    /// Long-descriptor translation tables, bits 31:0 of TTBR0.
    ///
    /// Where TTBCR.EAE is 1.
    TTBR0_32_Long: u32, RES0 0x0, RES1 0x0;
    /// `[31:1]` Bits 31:1 of the table's address; those below its alignment are 0.
    number BADDR set_BADDR: u32, 31, 1;
    /// `[0]` All processors of the Inner Shareable domain share the tables (FEAT\_TTCNP).
    flag CnP set_CnP: bool, 0, 0;
}
fieldset! {
    /// Long-descriptor translation tables, bits 31:0 of TTBR0.
    TTBR0_32 Long: TTBR0_32_Long
}
register! {
    /// Translation Table Base Register 0, bits 31:0 by a 32-bit access.
    TTBR0_32: u32, RES0 0x0, RES1 0x0;
}

enumeration! {
    /// Outer cacheability of table walks.
    TTBR1_32_Short_RGN {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
register! {
    /// Short-descriptor translation tables.
    ///
    /// Where TTBCR.EAE is 0.
    TTBR1_32_Short: u32, RES0 0x0, RES1 0x0;
    /// `[31:7]` Bits 31:7 of the table's address; bits 13:7 are 0.
    number TTB1 set_TTB1: u32, 31, 7;
    /// `[6]` Bit 0 of IRGN, the Inner cacheability of table walks.
    flag IRGN_0 set_IRGN_0: bool, 6, 6;
    /// `[5]` Shareable table walks are Inner Shareable, not Outer Shareable.
    flag NOS set_NOS: bool, 5, 5;
    /// `[4:3]` Outer cacheability of table walks.
    named RGN set_RGN set_RGN_bits: TTBR1_32_Short_RGN, 4, 3;
    /// `[2]` IMPLEMENTATION DEFINED.
    flag IMP set_IMP: bool, 2, 2;
    /// `[1]` Table walks are Shareable.
    flag S set_S: bool, 1, 1;
    /// `[0]` Bit 1 of IRGN; IRGN is encoded as RGN is.
    flag IRGN_1 set_IRGN_1: bool, 0, 0;
}
fieldset! {
    /// Short-descriptor translation tables.
    TTBR1_32 Short: TTBR1_32_Short
}
register! {
    /// Long-descriptor translation tables, bits 31:0 of TTBR1.
    ///
    /// Where TTBCR.EAE is 1.
    TTBR1_32_Long: u32, RES0 0x0, RES1 0x0;
    /// `[31:1]` Bits 31:1 of the table's address; those below its alignment are 0.
    number BADDR set_BADDR: u32, 31, 1;
    /// `[0]` All processors of the Inner Shareable domain share the tables (FEAT\_TTCNP).
    flag CnP set_CnP: bool, 0, 0;
}
fieldset! {
    /// Long-descriptor translation tables, bits 31:0 of TTBR1.
    TTBR1_32 Long: TTBR1_32_Long
}
register! {
    /// Translation Table Base Register 1, bits 31:0 by a 32-bit access.
    TTBR1_32: u32, RES0 0x0, RES1 0x0;
}

enumeration! {
    /// Shareability of table walks by TTBR1.
    TTBCR_Long_SH1 {
        /// Non-shareable.
        NONE = 0,
        /// Outer Shareable.
        OUTER = 2,
        /// Inner Shareable.
        INNER = 3,
    }
}
enumeration! {
    /// Outer cacheability of table walks by TTBR1.
    TTBCR_Long_ORGN1 {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through, no Write-Allocate.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Inner cacheability of table walks by TTBR1.
    TTBCR_Long_IRGN1 {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through, no Write-Allocate.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Shareability of table walks by TTBR0.
    TTBCR_Long_SH0 {
        /// Non-shareable.
        NONE = 0,
        /// Outer Shareable.
        OUTER = 2,
        /// Inner Shareable.
        INNER = 3,
    }
}
enumeration! {
    /// Outer cacheability of table walks by TTBR0.
    TTBCR_Long_ORGN0 {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through, no Write-Allocate.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Inner cacheability of table walks by TTBR0.
    TTBCR_Long_IRGN0 {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through, no Write-Allocate.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
register! {
    /// Short-descriptor translation tables.
    ///
    /// Where bit 31 is 0.
    TTBCR_Short: u32, RES0 0x7fff_ffc8, RES1 0x0;
    /// `[5]` Table walks by TTBR1 are disabled.
    flag PD1 set_PD1: bool, 5, 5;
    /// `[4]` Table walks by TTBR0 are disabled.
    flag PD0 set_PD0: bool, 4, 4;
    /// `[2:0]` TTBR0 translates addresses whose highest N bits are 0; at 0 all addresses.
    number N set_N: u8, 2, 0;
}
fieldset! {
    /// Short-descriptor translation tables.
    TTBCR Short: TTBCR_Short
}
register! {
    /// Long-descriptor translation tables.
    ///
    /// Where bit 31 is 1.
    TTBCR_Long: u32, RES0 0x38_c038, RES1 0x0;
    /// `[29:28]` Shareability of table walks by TTBR1.
    named SH1 set_SH1 set_SH1_bits: TTBCR_Long_SH1, 29, 28;
    /// `[27:26]` Outer cacheability of table walks by TTBR1.
    named ORGN1 set_ORGN1 set_ORGN1_bits: TTBCR_Long_ORGN1, 27, 26;
    /// `[25:24]` Inner cacheability of table walks by TTBR1.
    named IRGN1 set_IRGN1 set_IRGN1_bits: TTBCR_Long_IRGN1, 25, 24;
    /// `[23]` Table walks by TTBR1 are disabled.
    flag EPD1 set_EPD1: bool, 23, 23;
    /// `[22]` TTBR1 has the ASID, not TTBR0.
    flag A1 set_A1: bool, 22, 22;
    /// `[18:16]` Size of the region that TTBR1 translates, as 32 minus log2 of its bytes.
    number T1SZ set_T1SZ: u8, 18, 16;
    /// `[13:12]` Shareability of table walks by TTBR0.
    named SH0 set_SH0 set_SH0_bits: TTBCR_Long_SH0, 13, 12;
    /// `[11:10]` Outer cacheability of table walks by TTBR0.
    named ORGN0 set_ORGN0 set_ORGN0_bits: TTBCR_Long_ORGN0, 11, 10;
    /// `[9:8]` Inner cacheability of table walks by TTBR0.
    named IRGN0 set_IRGN0 set_IRGN0_bits: TTBCR_Long_IRGN0, 9, 8;
    /// `[7]` Table walks by TTBR0 are disabled.
    flag EPD0 set_EPD0: bool, 7, 7;
    /// `[6]` TTBCR2 is enabled (FEAT\_AA32HPD).
    flag T2E set_T2E: bool, 6, 6;
    /// `[2:0]` Size of the region that TTBR0 translates, as 32 minus log2 of its bytes.
    number T0SZ set_T0SZ: u8, 2, 0;
}
fieldset! {
    /// Long-descriptor translation tables.
    TTBCR Long: TTBCR_Long
}
register! {
    /// Translation Table Base Control Register.
    TTBCR: u32, RES0 0x0, RES1 0x0;
    /// `[31]` Long-descriptor translation tables, not Short-descriptor ones.
    flag EAE set_EAE: bool, 31, 31;
}

enumeration! {
    /// Access to memory of domain n.
    DACR_Dn {
        /// Any access generates a Domain fault.
        NO_ACCESS = 0,
        /// Accesses are checked against the permissions.
        CLIENT = 1,
        /// Accesses are not checked.
        MANAGER = 3,
    }
}
register! {
    /// Domain Access Control Register.
    DACR: u32, RES0 0x0, RES1 0x0;
    /// `[31:30]` Access to memory of domain n.
    named D15 set_D15 set_D15_bits: DACR_Dn, 31, 30;
    /// `[29:28]` Access to memory of domain n.
    named D14 set_D14 set_D14_bits: DACR_Dn, 29, 28;
    /// `[27:26]` Access to memory of domain n.
    named D13 set_D13 set_D13_bits: DACR_Dn, 27, 26;
    /// `[25:24]` Access to memory of domain n.
    named D12 set_D12 set_D12_bits: DACR_Dn, 25, 24;
    /// `[23:22]` Access to memory of domain n.
    named D11 set_D11 set_D11_bits: DACR_Dn, 23, 22;
    /// `[21:20]` Access to memory of domain n.
    named D10 set_D10 set_D10_bits: DACR_Dn, 21, 20;
    /// `[19:18]` Access to memory of domain n.
    named D9 set_D9 set_D9_bits: DACR_Dn, 19, 18;
    /// `[17:16]` Access to memory of domain n.
    named D8 set_D8 set_D8_bits: DACR_Dn, 17, 16;
    /// `[15:14]` Access to memory of domain n.
    named D7 set_D7 set_D7_bits: DACR_Dn, 15, 14;
    /// `[13:12]` Access to memory of domain n.
    named D6 set_D6 set_D6_bits: DACR_Dn, 13, 12;
    /// `[11:10]` Access to memory of domain n.
    named D5 set_D5 set_D5_bits: DACR_Dn, 11, 10;
    /// `[9:8]` Access to memory of domain n.
    named D4 set_D4 set_D4_bits: DACR_Dn, 9, 8;
    /// `[7:6]` Access to memory of domain n.
    named D3 set_D3 set_D3_bits: DACR_Dn, 7, 6;
    /// `[5:4]` Access to memory of domain n.
    named D2 set_D2 set_D2_bits: DACR_Dn, 5, 4;
    /// `[3:2]` Access to memory of domain n.
    named D1 set_D1 set_D1_bits: DACR_Dn, 3, 2;
    /// `[1:0]` Access to memory of domain n.
    named D0 set_D0 set_D0_bits: DACR_Dn, 1, 0;
}

enumeration! {
    /// State of the processor after an SError exception (FEAT\_RAS).
    DFSR_AET {
        /// Uncontainable.
        UC = 0,
        /// Unrecoverable.
        UEU = 1,
        /// Restartable.
        UEO = 2,
        /// Recoverable.
        UER = 3,
    }
}
enumeration! {
    /// Bits 3:0 of the fault status.
    DFSR_Short_FS_0xxxx_FS_3_0 {
        /// Alignment fault.
        ALIGN = 1,
        /// Debug exception.
        DEBUG = 2,
        /// Access flag fault, level 1.
        ACCESS_L1 = 3,
        /// Fault on instruction cache maintenance.
        ICACHE_MAINTENANCE = 4,
        /// Translation fault, level 1.
        FAULT_L1 = 5,
        /// Access flag fault, level 2.
        ACCESS_L2 = 6,
        /// Translation fault, level 2.
        FAULT_L2 = 7,
        /// Synchronous External abort.
        EXTABT = 8,
        /// Domain fault, level 1.
        DOMAIN_L1 = 9,
        /// Domain fault, level 2.
        DOMAIN_L2 = 0xb,
        /// Synchronous External abort on a table walk, level 1.
        SEA_TTW_L1 = 0xc,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Synchronous External abort on a table walk, level 2.
        SEA_TTW_L2 = 0xe,
        /// Permission fault, level 2.
        PERM_L2 = 0xf,
    }
}
enumeration! {
    /// Bits 3:0 of the fault status.
    DFSR_Short_FS_1xxxx_FS_3_0 {
        /// TLB conflict abort.
        TLB_CONFLICT = 0,
        /// IMPLEMENTATION DEFINED, Lockdown fault.
        LOCKDOWN = 4,
        /// IMPLEMENTATION DEFINED, unsupported Exclusive access.
        EXCLUSIVE = 5,
        /// SError exception, the asynchronous External abort of Armv7.
        SERROR = 6,
        /// SError exception from a parity or ECC error.
        SERROR_SECC = 8,
        /// Synchronous parity or ECC error.
        SECC = 9,
        /// Synchronous parity or ECC error on a table walk, level 1.
        SECC_TTW_L1 = 0xc,
        /// Synchronous parity or ECC error on a table walk, level 2.
        SECC_TTW_L2 = 0xe,
    }
}
enumeration! {
    /// Fault status.
    DFSR_Long_STATUS {
        /// Address size fault, translation table base.
        ADDRSZ_L0 = 0,
        /// Address size fault, level 1.
        ADDRSZ_L1 = 1,
        /// Address size fault, level 2.
        ADDRSZ_L2 = 2,
        /// Address size fault, level 3.
        ADDRSZ_L3 = 3,
        /// Translation fault, level 1.
        FAULT_L1 = 5,
        /// Translation fault, level 2.
        FAULT_L2 = 6,
        /// Translation fault, level 3.
        FAULT_L3 = 7,
        /// Access flag fault, level 1.
        ACCESS_L1 = 9,
        /// Access flag fault, level 2.
        ACCESS_L2 = 0xa,
        /// Access flag fault, level 3.
        ACCESS_L3 = 0xb,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Permission fault, level 2.
        PERM_L2 = 0xe,
        /// Permission fault, level 3.
        PERM_L3 = 0xf,
        /// Synchronous External abort.
        EXTABT = 0x10,
        /// SError exception, the asynchronous External abort of Armv7.
        SERROR = 0x11,
        /// Synchronous External abort on a table walk, level 1.
        SEA_TTW_L1 = 0x15,
        /// Synchronous External abort on a table walk, level 2.
        SEA_TTW_L2 = 0x16,
        /// Synchronous External abort on a table walk, level 3.
        SEA_TTW_L3 = 0x17,
        /// Synchronous parity or ECC error.
        SECC = 0x18,
        /// SError exception from a parity or ECC error.
        SERROR_SECC = 0x19,
        /// Synchronous parity or ECC error on a table walk, level 1.
        SECC_TTW_L1 = 0x1d,
        /// Synchronous parity or ECC error on a table walk, level 2.
        SECC_TTW_L2 = 0x1e,
        /// Synchronous parity or ECC error on a table walk, level 3.
        SECC_TTW_L3 = 0x1f,
        /// Alignment fault.
        ALIGN = 0x21,
        /// Debug exception.
        DEBUG = 0x22,
        /// TLB conflict abort.
        TLB_CONFLICT = 0x30,
        /// IMPLEMENTATION DEFINED, Lockdown fault.
        LOCKDOWN = 0x34,
        /// IMPLEMENTATION DEFINED, unsupported Exclusive access.
        EXCLUSIVE = 0x35,
    }
}
register! {
    /// Short-descriptor format, fault status below 0b10000.
    ///
    /// Where bit 9 is 0 and bit 10 is 0.
    DFSR_Short_FS_0xxxx: u32, RES0 0x100, RES1 0x0;
    /// `[10]` Bit 4 of the fault status.
    flag FS_4 set_FS_4: bool, 10, 10;
    /// `[7:4]` Domain of the address.
    number Domain set_Domain: u8, 7, 4;
    /// `[3:0]` Bits 3:0 of the fault status.
    named FS_3_0 set_FS_3_0 set_FS_3_0_bits: DFSR_Short_FS_0xxxx_FS_3_0, 3, 0;
}
fieldset! {
    /// Short-descriptor format, fault status below 0b10000.
    DFSR Short_FS_0xxxx: DFSR_Short_FS_0xxxx
}
register! {
    /// Short-descriptor format, fault status from 0b10000 on.
    ///
    /// Where bit 9 is 0 and bit 10 is 1.
    DFSR_Short_FS_1xxxx: u32, RES0 0x100, RES1 0x0;
    /// `[10]` Bit 4 of the fault status.
    flag FS_4 set_FS_4: bool, 10, 10;
    /// `[7:4]` Domain of the address.
    number Domain set_Domain: u8, 7, 4;
    /// `[3:0]` Bits 3:0 of the fault status.
    named FS_3_0 set_FS_3_0 set_FS_3_0_bits: DFSR_Short_FS_1xxxx_FS_3_0, 3, 0;
}
fieldset! {
    /// Short-descriptor format, fault status from 0b10000 on.
    DFSR Short_FS_1xxxx: DFSR_Short_FS_1xxxx
}
register! {
    /// Long-descriptor format.
    ///
    /// Where bit 9 is 1.
    DFSR_Long: u32, RES0 0x5c0, RES1 0x0;
    /// `[5:0]` Fault status.
    named STATUS set_STATUS set_STATUS_bits: DFSR_Long_STATUS, 5, 0;
}
fieldset! {
    /// Long-descriptor format.
    DFSR Long: DFSR_Long
}
register! {
    /// Data Fault Status Register.
    DFSR: u32, RES0 0xfffe_0000, RES1 0x0;
    /// `[16]` DFAR is not valid (Armv8).
    flag FnV set_FnV: bool, 16, 16;
    /// `[15:14]` State of the processor after an SError exception (FEAT\_RAS).
    named AET set_AET set_AET_bits: DFSR_AET, 15, 14;
    /// `[13]` The fault is of a cache maintenance operation.
    flag CM set_CM: bool, 13, 13;
    /// `[12]` IMPLEMENTATION DEFINED class of an External abort.
    flag ExT set_ExT: bool, 12, 12;
    /// `[11]` The fault is of a write, not of a read.
    flag WnR set_WnR: bool, 11, 11;
    /// `[9]` Long-descriptor format of this register.
    flag LPAE set_LPAE: bool, 9, 9;
}

enumeration! {
    /// Bits 3:0 of the fault status.
    IFSR_Short_FS_0xxxx_FS_3_0 {
        /// PC alignment fault.
        PC_ALIGN = 1,
        /// Debug exception.
        DEBUG = 2,
        /// Access flag fault, level 1.
        ACCESS_L1 = 3,
        /// Translation fault, level 1.
        FAULT_L1 = 5,
        /// Access flag fault, level 2.
        ACCESS_L2 = 6,
        /// Translation fault, level 2.
        FAULT_L2 = 7,
        /// Synchronous External abort.
        EXTABT = 8,
        /// Domain fault, level 1.
        DOMAIN_L1 = 9,
        /// Domain fault, level 2.
        DOMAIN_L2 = 0xb,
        /// Synchronous External abort on a table walk, level 1.
        SEA_TTW_L1 = 0xc,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Synchronous External abort on a table walk, level 2.
        SEA_TTW_L2 = 0xe,
        /// Permission fault, level 2.
        PERM_L2 = 0xf,
    }
}
enumeration! {
    /// Bits 3:0 of the fault status.
    IFSR_Short_FS_1xxxx_FS_3_0 {
        /// TLB conflict abort.
        TLB_CONFLICT = 0,
        /// IMPLEMENTATION DEFINED, Lockdown fault.
        LOCKDOWN = 4,
        /// Synchronous parity or ECC error.
        SECC = 9,
        /// Synchronous parity or ECC error on a table walk, level 1.
        SECC_TTW_L1 = 0xc,
        /// Synchronous parity or ECC error on a table walk, level 2.
        SECC_TTW_L2 = 0xe,
    }
}
enumeration! {
    /// Fault status.
    IFSR_Long_STATUS {
        /// Address size fault, translation table base.
        ADDRSZ_L0 = 0,
        /// Address size fault, level 1.
        ADDRSZ_L1 = 1,
        /// Address size fault, level 2.
        ADDRSZ_L2 = 2,
        /// Address size fault, level 3.
        ADDRSZ_L3 = 3,
        /// Translation fault, level 1.
        FAULT_L1 = 5,
        /// Translation fault, level 2.
        FAULT_L2 = 6,
        /// Translation fault, level 3.
        FAULT_L3 = 7,
        /// Access flag fault, level 1.
        ACCESS_L1 = 9,
        /// Access flag fault, level 2.
        ACCESS_L2 = 0xa,
        /// Access flag fault, level 3.
        ACCESS_L3 = 0xb,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Permission fault, level 2.
        PERM_L2 = 0xe,
        /// Permission fault, level 3.
        PERM_L3 = 0xf,
        /// Synchronous External abort.
        EXTABT = 0x10,
        /// Synchronous External abort on a table walk, level 1.
        SEA_TTW_L1 = 0x15,
        /// Synchronous External abort on a table walk, level 2.
        SEA_TTW_L2 = 0x16,
        /// Synchronous External abort on a table walk, level 3.
        SEA_TTW_L3 = 0x17,
        /// Synchronous parity or ECC error.
        SECC = 0x18,
        /// Synchronous parity or ECC error on a table walk, level 1.
        SECC_TTW_L1 = 0x1d,
        /// Synchronous parity or ECC error on a table walk, level 2.
        SECC_TTW_L2 = 0x1e,
        /// Synchronous parity or ECC error on a table walk, level 3.
        SECC_TTW_L3 = 0x1f,
        /// PC alignment fault.
        PC_ALIGN = 0x21,
        /// Debug exception.
        DEBUG = 0x22,
        /// TLB conflict abort.
        TLB_CONFLICT = 0x30,
    }
}
register! {
    /// Short-descriptor format, fault status below 0b10000.
    ///
    /// Where bit 9 is 0 and bit 10 is 0.
    IFSR_Short_FS_0xxxx: u32, RES0 0x1f0, RES1 0x0;
    /// `[10]` Bit 4 of the fault status.
    flag FS_4 set_FS_4: bool, 10, 10;
    /// `[3:0]` Bits 3:0 of the fault status.
    named FS_3_0 set_FS_3_0 set_FS_3_0_bits: IFSR_Short_FS_0xxxx_FS_3_0, 3, 0;
}
fieldset! {
    /// Short-descriptor format, fault status below 0b10000.
    IFSR Short_FS_0xxxx: IFSR_Short_FS_0xxxx
}
register! {
    /// Short-descriptor format, fault status from 0b10000 on.
    ///
    /// Where bit 9 is 0 and bit 10 is 1.
    IFSR_Short_FS_1xxxx: u32, RES0 0x1f0, RES1 0x0;
    /// `[10]` Bit 4 of the fault status.
    flag FS_4 set_FS_4: bool, 10, 10;
    /// `[3:0]` Bits 3:0 of the fault status.
    named FS_3_0 set_FS_3_0 set_FS_3_0_bits: IFSR_Short_FS_1xxxx_FS_3_0, 3, 0;
}
fieldset! {
    /// Short-descriptor format, fault status from 0b10000 on.
    IFSR Short_FS_1xxxx: IFSR_Short_FS_1xxxx
}
register! {
    /// Long-descriptor format.
    ///
    /// Where bit 9 is 1.
    IFSR_Long: u32, RES0 0x5c0, RES1 0x0;
    /// `[5:0]` Fault status.
    named STATUS set_STATUS set_STATUS_bits: IFSR_Long_STATUS, 5, 0;
}
fieldset! {
    /// Long-descriptor format.
    IFSR Long: IFSR_Long
}
register! {
    /// Instruction Fault Status Register.
    IFSR: u32, RES0 0xfffe_e800, RES1 0x0;
    /// `[16]` IFAR is not valid (Armv8).
    flag FnV set_FnV: bool, 16, 16;
    /// `[12]` IMPLEMENTATION DEFINED class of an External abort.
    flag ExT set_ExT: bool, 12, 12;
    /// `[9]` Long-descriptor format of this register.
    flag LPAE set_LPAE: bool, 9, 9;
}

// ADFSR has no type: no fields; all bits are IMPDEF

// AIFSR has no type: no fields; all bits are IMPDEF

// DFAR has no type: VA is the whole register: Address of the data access that faulted

// IFAR has no type: VA is the whole register: Address of the instruction that faulted

enumeration! {
    /// Inner memory attributes.
    PAR_Short_Inner {
        /// Non-cacheable.
        NC = 0,
        /// Device-nGnRnE, the Strongly-ordered memory of Armv7.
        DEVICE_nGnRnE = 1,
        /// Device-nGnRE, the Device memory of Armv7.
        DEVICE_nGnRE = 3,
        /// Write-Back, Write-Allocate.
        WBWA = 5,
        /// Write-Through.
        WT = 6,
        /// Write-Back, no Write-Allocate.
        WBnWA = 7,
    }
}
enumeration! {
    /// Outer memory attributes.
    PAR_Short_Outer {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through, no Write-Allocate.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Fault status, as in the Short-descriptor format of DFSR.
    PAR_Short_fault_FS_4_0 {
        /// Alignment fault.
        ALIGN = 1,
        /// Access flag fault, level 1.
        ACCESS_L1 = 3,
        /// Fault on instruction cache maintenance.
        ICACHE_MAINTENANCE = 4,
        /// Translation fault, level 1.
        FAULT_L1 = 5,
        /// Access flag fault, level 2.
        ACCESS_L2 = 6,
        /// Translation fault, level 2.
        FAULT_L2 = 7,
        /// Domain fault, level 1.
        DOMAIN_L1 = 9,
        /// Domain fault, level 2.
        DOMAIN_L2 = 0xb,
        /// Synchronous External abort on a table walk, level 1.
        SEA_TTW_L1 = 0xc,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Synchronous External abort on a table walk, level 2.
        SEA_TTW_L2 = 0xe,
        /// Permission fault, level 2.
        PERM_L2 = 0xf,
        /// TLB conflict abort.
        TLB_CONFLICT = 0x10,
        /// Synchronous parity or ECC error.
        SECC = 0x19,
        /// Synchronous parity or ECC error on a table walk, level 1.
        SECC_TTW_L1 = 0x1c,
        /// Synchronous parity or ECC error on a table walk, level 2.
        SECC_TTW_L2 = 0x1e,
    }
}
enumeration! {
    /// Shareability of the memory.
    PAR_Long_SH {
        /// Non-shareable.
        NONE = 0,
        /// Outer Shareable.
        OUTER = 2,
        /// Inner Shareable.
        INNER = 3,
    }
}
enumeration! {
    /// Fault status, as in the Long-descriptor format of DFSR.
    PAR_Long_fault_FST {
        /// Address size fault, translation table base.
        ADDRSZ_L0 = 0,
        /// Address size fault, level 1.
        ADDRSZ_L1 = 1,
        /// Address size fault, level 2.
        ADDRSZ_L2 = 2,
        /// Address size fault, level 3.
        ADDRSZ_L3 = 3,
        /// Translation fault, level 1.
        FAULT_L1 = 5,
        /// Translation fault, level 2.
        FAULT_L2 = 6,
        /// Translation fault, level 3.
        FAULT_L3 = 7,
        /// Access flag fault, level 1.
        ACCESS_L1 = 9,
        /// Access flag fault, level 2.
        ACCESS_L2 = 0xa,
        /// Access flag fault, level 3.
        ACCESS_L3 = 0xb,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Permission fault, level 2.
        PERM_L2 = 0xe,
        /// Permission fault, level 3.
        PERM_L3 = 0xf,
        /// Synchronous External abort on a table walk, level 1.
        SEA_TTW_L1 = 0x15,
        /// Synchronous External abort on a table walk, level 2.
        SEA_TTW_L2 = 0x16,
        /// Synchronous External abort on a table walk, level 3.
        SEA_TTW_L3 = 0x17,
        /// Synchronous parity or ECC error on a table walk, level 1.
        SECC_TTW_L1 = 0x1d,
        /// Synchronous parity or ECC error on a table walk, level 2.
        SECC_TTW_L2 = 0x1e,
        /// Synchronous parity or ECC error on a table walk, level 3.
        SECC_TTW_L3 = 0x1f,
        /// TLB conflict abort.
        TLB_CONFLICT = 0x30,
    }
}
register! {
    /// A successful translation, Short-descriptor format.
    ///
    /// Where bit 11 is 0 and bit 0 is 0.
    PAR_Short: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:12]` Bits 31:12 of the physical address; with SS 31:24, and 39:32 in 23:16.
    number PA set_PA: u32, 31, 12;
    /// `[10]` Shareable memory is Inner Shareable, not Outer Shareable.
    flag NOS set_NOS: bool, 10, 10;
    /// `[9]` The physical address is Non-secure, where a Secure one was possible.
    flag NS set_NS: bool, 9, 9;
    /// `[7]` The memory is Shareable.
    flag SH set_SH: bool, 7, 7;
    /// `[6:4]` Inner memory attributes.
    named Inner set_Inner set_Inner_bits: PAR_Short_Inner, 6, 4;
    /// `[3:2]` Outer memory attributes.
    named Outer set_Outer set_Outer_bits: PAR_Short_Outer, 3, 2;
    /// `[1]` The translation is by a Supersection.
    flag SS set_SS: bool, 1, 1;
}
fieldset! {
    /// A successful translation, Short-descriptor format.
    PAR Short: PAR_Short
}
register! {
    /// A failed translation, Short-descriptor format.
    ///
    /// Where bit 11 is 0 and bit 0 is 1.
    PAR_Short_fault: u64, RES0 0xffff_ffff_0000_f780, RES1 0x0;
    /// `[6]` IMPLEMENTATION DEFINED class of an External abort, as DFSR.ExT.
    flag FS_5 set_FS_5: bool, 6, 6;
    /// `[5:1]` Fault status, as in the Short-descriptor format of DFSR.
    named FS_4_0 set_FS_4_0 set_FS_4_0_bits: PAR_Short_fault_FS_4_0, 5, 1;
}
fieldset! {
    /// A failed translation, Short-descriptor format.
    PAR Short_fault: PAR_Short_fault
}
register! {
    /// A successful translation, Long-descriptor format.
    ///
    /// Where bit 11 is 1 and bit 0 is 0.
    PAR_Long: u64, RES0 0xff_ff00_0000_007e, RES1 0x0;
    /// `[63:56]` Memory attributes, encoded as Attr\<n\> of MAIR0 and MAIR1.
    number ATTR set_ATTR: u8, 63, 56;
    /// `[39:12]` Bits 39:12 of the physical address.
    number PA set_PA: u32, 39, 12;
    /// `[9]` The physical address is Non-secure, where a Secure one was possible.
    flag NS set_NS: bool, 9, 9;
    /// `[8:7]` Shareability of the memory.
    named SH set_SH set_SH_bits: PAR_Long_SH, 8, 7;
}
fieldset! {
    /// A successful translation, Long-descriptor format.
    PAR Long: PAR_Long
}
register! {
    /// A failed translation, Long-descriptor format.
    ///
    /// Where bit 11 is 1 and bit 0 is 1.
    PAR_Long_fault: u64, RES0 0xffff_ffff_f480, RES1 0x0;
    /// `[9]` The fault is of stage 2, not of stage 1.
    flag FSTAGE set_FSTAGE: bool, 9, 9;
    /// `[8]` The fault is of stage 2 during a table walk of stage 1.
    flag S2WLK set_S2WLK: bool, 8, 8;
    /// `[6:1]` Fault status, as in the Long-descriptor format of DFSR.
    named FST set_FST set_FST_bits: PAR_Long_fault_FST, 6, 1;
}
fieldset! {
    /// A failed translation, Long-descriptor format.
    PAR Long_fault: PAR_Long_fault
}
register! {
    /// Physical Address Register.
    PAR: u64, RES0 0x0, RES1 0x0;
    /// `[11]` Long-descriptor format of this register, 64 bits.
    flag LPAE set_LPAE: bool, 11, 11;
    /// `[0]` The translation has failed.
    flag F set_F: bool, 0, 0;
}

register! {
    /// That of Cortex-A15.
    ///
    /// Where MIDR.PartNum is 3087.
    L2CTLR_Cortex_A15: u32, RES0 0x0, RES1 0x0;
    /// `[31]` The L2RSTDISABLE pin disables the reset of the L2 cache by hardware.
    flag L2RSTDISABLE set_L2RSTDISABLE: bool, 31, 31;
    /// `[21]` ECC and parity of the caches are enabled.
    flag ECC set_ECC: bool, 21, 21;
    /// `[8:6]` Latency of the L2 tag RAMs.
    number TagLatency set_TagLatency: u8, 8, 6;
    /// `[2:0]` Latency of the L2 data RAMs.
    number DataLatency set_DataLatency: u8, 2, 0;
}
fieldset! {
    /// That of Cortex-A15.
    L2CTLR Cortex_A15: L2CTLR_Cortex_A15
}
register! {
    /// That of another processor, such as Cortex-A7.
    ///
    /// Otherwise.
    L2CTLR_Other: u32, RES0 0x0, RES1 0x0;
}
fieldset! {
    /// That of another processor, such as Cortex-A7.
    L2CTLR Other: L2CTLR_Other
}
register! {
    /// L2 Control Register.
    L2CTLR: u32, RES0 0x0, RES1 0x0;
    /// `[25:24]` Number of processors in the cluster, minus one.
    number NumProcessors set_NumProcessors: u8, 25, 24;
}

enumeration! {
    /// Type of memory with attributes n, made of TEX\[0\], C and B of its descriptor.
    MAIR0_PRRR_TRn {
        /// Device-nGnRnE, the Strongly-ordered memory of Armv7.
        DEVICE_nGnRnE = 0,
        /// Device-nGnRE, the Device memory of Armv7.
        DEVICE_nGnRE = 1,
        /// Normal memory.
        NORMAL = 2,
    }
}
register! {
    /// Primary Region Remap Register.
    ///
    /// Where TTBCR.EAE is 0.
    MAIR0_PRRR: u32, RES0 0xf0_0000, RES1 0x0;
    /// `[31]` Shareable memory with attributes n is Inner Shareable, not Outer Shareable.
    flag NOS7 set_NOS7: bool, 31, 31;
    /// `[30]` Shareable memory with attributes n is Inner Shareable, not Outer Shareable.
    flag NOS6 set_NOS6: bool, 30, 30;
    /// `[29]` Shareable memory with attributes n is Inner Shareable, not Outer Shareable.
    flag NOS5 set_NOS5: bool, 29, 29;
    /// `[28]` Shareable memory with attributes n is Inner Shareable, not Outer Shareable.
    flag NOS4 set_NOS4: bool, 28, 28;
    /// `[27]` Shareable memory with attributes n is Inner Shareable, not Outer Shareable.
    flag NOS3 set_NOS3: bool, 27, 27;
    /// `[26]` Shareable memory with attributes n is Inner Shareable, not Outer Shareable.
    flag NOS2 set_NOS2: bool, 26, 26;
    /// `[25]` Shareable memory with attributes n is Inner Shareable, not Outer Shareable.
    flag NOS1 set_NOS1: bool, 25, 25;
    /// `[24]` Shareable memory with attributes n is Inner Shareable, not Outer Shareable.
    flag NOS0 set_NOS0: bool, 24, 24;
    /// `[19]` Normal memory with S 1 in its descriptor is Shareable.
    flag NS1 set_NS1: bool, 19, 19;
    /// `[18]` Normal memory with S 0 in its descriptor is Shareable.
    flag NS0 set_NS0: bool, 18, 18;
    /// `[17]` Device memory with S 1 in its descriptor is Shareable; 1 in Armv8.
    flag DS1 set_DS1: bool, 17, 17;
    /// `[16]` Device memory with S 0 in its descriptor is Shareable; 1 in Armv8.
    flag DS0 set_DS0: bool, 16, 16;
    /// `[15:14]` Type of memory with attributes n, made of TEX\[0\], C and B of its descriptor.
    named TR7 set_TR7 set_TR7_bits: MAIR0_PRRR_TRn, 15, 14;
    /// `[13:12]` Type of memory with attributes n, made of TEX\[0\], C and B of its descriptor.
    named TR6 set_TR6 set_TR6_bits: MAIR0_PRRR_TRn, 13, 12;
    /// `[11:10]` Type of memory with attributes n, made of TEX\[0\], C and B of its descriptor.
    named TR5 set_TR5 set_TR5_bits: MAIR0_PRRR_TRn, 11, 10;
    /// `[9:8]` Type of memory with attributes n, made of TEX\[0\], C and B of its descriptor.
    named TR4 set_TR4 set_TR4_bits: MAIR0_PRRR_TRn, 9, 8;
    /// `[7:6]` Type of memory with attributes n, made of TEX\[0\], C and B of its descriptor.
    named TR3 set_TR3 set_TR3_bits: MAIR0_PRRR_TRn, 7, 6;
    /// `[5:4]` Type of memory with attributes n, made of TEX\[0\], C and B of its descriptor.
    named TR2 set_TR2 set_TR2_bits: MAIR0_PRRR_TRn, 5, 4;
    /// `[3:2]` Type of memory with attributes n, made of TEX\[0\], C and B of its descriptor.
    named TR1 set_TR1 set_TR1_bits: MAIR0_PRRR_TRn, 3, 2;
    /// `[1:0]` Type of memory with attributes n, made of TEX\[0\], C and B of its descriptor.
    named TR0 set_TR0 set_TR0_bits: MAIR0_PRRR_TRn, 1, 0;
}
fieldset! {
    /// Primary Region Remap Register.
    MAIR0 PRRR: MAIR0_PRRR
}
register! {
    /// Memory Attribute Indirection Register 0.
    ///
    /// Where TTBCR.EAE is 1.
    MAIR0_MAIR0: u32, RES0 0x0, RES1 0x0;
    /// `[31:24]` Attributes of memory whose descriptor has AttrIndx n.
    number Attr3 set_Attr3: u8, 31, 24;
    /// `[23:16]` Attributes of memory whose descriptor has AttrIndx n.
    number Attr2 set_Attr2: u8, 23, 16;
    /// `[15:8]` Attributes of memory whose descriptor has AttrIndx n.
    number Attr1 set_Attr1: u8, 15, 8;
    /// `[7:0]` Attributes of memory whose descriptor has AttrIndx n.
    number Attr0 set_Attr0: u8, 7, 0;
}
fieldset! {
    /// Memory Attribute Indirection Register 0.
    MAIR0 MAIR0: MAIR0_MAIR0
}
register! {
    /// Memory Attribute Indirection Register 0.
    MAIR0: u32, RES0 0x0, RES1 0x0;
}

enumeration! {
    /// Outer cacheability of Normal memory with attributes n.
    MAIR1_NMRR_ORn {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through, no Write-Allocate.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Inner cacheability of Normal memory with attributes n.
    MAIR1_NMRR_IRn {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Write-Allocate.
        WBWA = 1,
        /// Write-Through, no Write-Allocate.
        WT = 2,
        /// Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
register! {
    /// Normal Memory Remap Register.
    ///
    /// Where TTBCR.EAE is 0.
    MAIR1_NMRR: u32, RES0 0x0, RES1 0x0;
    /// `[31:30]` Outer cacheability of Normal memory with attributes n.
    named OR7 set_OR7 set_OR7_bits: MAIR1_NMRR_ORn, 31, 30;
    /// `[29:28]` Outer cacheability of Normal memory with attributes n.
    named OR6 set_OR6 set_OR6_bits: MAIR1_NMRR_ORn, 29, 28;
    /// `[27:26]` Outer cacheability of Normal memory with attributes n.
    named OR5 set_OR5 set_OR5_bits: MAIR1_NMRR_ORn, 27, 26;
    /// `[25:24]` Outer cacheability of Normal memory with attributes n.
    named OR4 set_OR4 set_OR4_bits: MAIR1_NMRR_ORn, 25, 24;
    /// `[23:22]` Outer cacheability of Normal memory with attributes n.
    named OR3 set_OR3 set_OR3_bits: MAIR1_NMRR_ORn, 23, 22;
    /// `[21:20]` Outer cacheability of Normal memory with attributes n.
    named OR2 set_OR2 set_OR2_bits: MAIR1_NMRR_ORn, 21, 20;
    /// `[19:18]` Outer cacheability of Normal memory with attributes n.
    named OR1 set_OR1 set_OR1_bits: MAIR1_NMRR_ORn, 19, 18;
    /// `[17:16]` Outer cacheability of Normal memory with attributes n.
    named OR0 set_OR0 set_OR0_bits: MAIR1_NMRR_ORn, 17, 16;
    /// `[15:14]` Inner cacheability of Normal memory with attributes n.
    named IR7 set_IR7 set_IR7_bits: MAIR1_NMRR_IRn, 15, 14;
    /// `[13:12]` Inner cacheability of Normal memory with attributes n.
    named IR6 set_IR6 set_IR6_bits: MAIR1_NMRR_IRn, 13, 12;
    /// `[11:10]` Inner cacheability of Normal memory with attributes n.
    named IR5 set_IR5 set_IR5_bits: MAIR1_NMRR_IRn, 11, 10;
    /// `[9:8]` Inner cacheability of Normal memory with attributes n.
    named IR4 set_IR4 set_IR4_bits: MAIR1_NMRR_IRn, 9, 8;
    /// `[7:6]` Inner cacheability of Normal memory with attributes n.
    named IR3 set_IR3 set_IR3_bits: MAIR1_NMRR_IRn, 7, 6;
    /// `[5:4]` Inner cacheability of Normal memory with attributes n.
    named IR2 set_IR2 set_IR2_bits: MAIR1_NMRR_IRn, 5, 4;
    /// `[3:2]` Inner cacheability of Normal memory with attributes n.
    named IR1 set_IR1 set_IR1_bits: MAIR1_NMRR_IRn, 3, 2;
    /// `[1:0]` Inner cacheability of Normal memory with attributes n.
    named IR0 set_IR0 set_IR0_bits: MAIR1_NMRR_IRn, 1, 0;
}
fieldset! {
    /// Normal Memory Remap Register.
    MAIR1 NMRR: MAIR1_NMRR
}
register! {
    /// Memory Attribute Indirection Register 1.
    ///
    /// Where TTBCR.EAE is 1.
    MAIR1_MAIR1: u32, RES0 0x0, RES1 0x0;
    /// `[31:24]` Attributes of memory whose descriptor has AttrIndx n.
    number Attr7 set_Attr7: u8, 31, 24;
    /// `[23:16]` Attributes of memory whose descriptor has AttrIndx n.
    number Attr6 set_Attr6: u8, 23, 16;
    /// `[15:8]` Attributes of memory whose descriptor has AttrIndx n.
    number Attr5 set_Attr5: u8, 15, 8;
    /// `[7:0]` Attributes of memory whose descriptor has AttrIndx n.
    number Attr4 set_Attr4: u8, 7, 0;
}
fieldset! {
    /// Memory Attribute Indirection Register 1.
    MAIR1 MAIR1: MAIR1_MAIR1
}
register! {
    /// Memory Attribute Indirection Register 1.
    MAIR1: u32, RES0 0x0, RES1 0x0;
}

// AMAIR<n> has no type: no fields; all bits are IMPDEF

register! {
    /// Vector Base Address Register.
    VBAR: u32, RES0 0x1f, RES1 0x0;
    /// `[31:5]` Bits 31:5 of the address of the exception vectors.
    number VBA set_VBA: u32, 31, 5;
}

register! {
    /// Short-descriptor translation tables.
    ///
    /// Where TTBCR.EAE is 0.
    CONTEXTIDR_Short: u32, RES0 0x0, RES1 0x0;
    /// `[31:8]` Process Identifier.
    number PROCID set_PROCID: u32, 31, 8;
    /// `[7:0]` Address Space Identifier.
    number ASID set_ASID: u8, 7, 0;
}
fieldset! {
    /// Short-descriptor translation tables.
    CONTEXTIDR Short: CONTEXTIDR_Short
}
register! {
    /// Long-descriptor translation tables.
    ///
    /// Where TTBCR.EAE is 1.
    CONTEXTIDR_Long: u32, RES0 0x0, RES1 0x0;
    // PROCID is the whole register: Process Identifier
}
fieldset! {
    /// Long-descriptor translation tables.
    CONTEXTIDR Long: CONTEXTIDR_Long
}
register! {
    /// Context ID Register.
    CONTEXTIDR: u32, RES0 0x0, RES1 0x0;
}

// TPIDRURW has no type: TID is the whole register: What software stores to identify the thread

// TPIDRURO has no type: TID is the whole register: What software stores to identify the thread

// TPIDRPRW has no type: TID is the whole register: What software stores to identify the thread

register! {
    /// Timer PL1 Control Register.
    CNTKCTL: u32, RES0 0xfffd_fc00, RES1 0x0;
    /// `[17]` EVNTI selects from bits 23:8 of the counter instead of bits 15:0 (FEAT\_ECV).
    flag EVNTIS set_EVNTIS: bool, 17, 17;
    /// `[9]` PL0 accesses to the physical timer are not trapped.
    flag PL0PTEN set_PL0PTEN: bool, 9, 9;
    /// `[8]` PL0 accesses to the virtual timer are not trapped.
    flag PL0VTEN set_PL0VTEN: bool, 8, 8;
    /// `[7:4]` Number of the bit of the virtual counter that triggers the event stream.
    number EVNTI set_EVNTI: u8, 7, 4;
    /// `[3]` The event stream is triggered by a 1 to 0 transition, not by 0 to 1.
    flag EVNTDIR set_EVNTDIR: bool, 3, 3;
    /// `[2]` The event stream from the virtual counter is enabled.
    flag EVNTEN set_EVNTEN: bool, 2, 2;
    /// `[1]` PL0 accesses to the virtual counter and the frequency register are not trapped.
    flag PL0VCTEN set_PL0VCTEN: bool, 1, 1;
    /// `[0]` PL0 accesses to the physical counter and the frequency register are not trapped.
    flag PL0PCTEN set_PL0PCTEN: bool, 0, 0;
}

register! {
    /// PL1 Physical Timer Control register.
    CNTP_CTL: u32, RES0 0xffff_fff8, RES1 0x0;
    /// `[2]` The timer condition is met.
    flag ISTATUS set_ISTATUS: bool, 2, 2;
    /// `[1]` The timer interrupt is masked.
    flag IMASK set_IMASK: bool, 1, 1;
    /// `[0]` The timer is enabled.
    flag ENABLE set_ENABLE: bool, 0, 0;
}

register! {
    /// Virtual Timer Control register.
    CNTV_CTL: u32, RES0 0xffff_fff8, RES1 0x0;
    /// `[2]` The timer condition is met.
    flag ISTATUS set_ISTATUS: bool, 2, 2;
    /// `[1]` The timer interrupt is masked.
    flag IMASK set_IMASK: bool, 1, 1;
    /// `[0]` The timer is enabled.
    flag ENABLE set_ENABLE: bool, 0, 0;
}

// CNTPCT has no type: PhysicalCount is the whole register: The physical count

// CNTVCT has no type: VirtualCount is the whole register: The physical count minus the virtual offset

// CNTP_CVAL has no type: CompareValue is the whole register: Count at which the timer condition is met

// CNTV_CVAL has no type: CompareValue is the whole register: Count at which the timer condition is met
