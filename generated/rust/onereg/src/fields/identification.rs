// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/identification.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/identification.yaml`.

enumeration! {
    /// Implementer code, assigned by Arm.
    MIDR_EL1_Implementer {
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
    MIDR_EL1_Architecture {
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
    MIDR_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:24]` Implementer code, assigned by Arm.
    named Implementer set_Implementer set_Implementer_bits: MIDR_EL1_Implementer, 31, 24;
    /// `[23:20]` Variant, or major revision: n of rnpm.
    number Variant set_Variant: u8, 23, 20;
    /// `[19:16]` Architecture version.
    named Architecture set_Architecture set_Architecture_bits: MIDR_EL1_Architecture, 19, 16;
    /// `[15:4]` Part number, which the implementer assigns.
    number PartNum set_PartNum: u16, 15, 4;
    /// `[3:0]` Minor revision: m of rnpm.
    number Revision set_Revision: u8, 3, 0;
}

register! {
    /// Multiprocessor Affinity Register.
    MPIDR_EL1: u64, RES0 0xffff_ff00_3e00_0000, RES1 0x8000_0000;
    /// `[39:32]` Affinity level 3.
    number Aff3 set_Aff3: u8, 39, 32;
    /// `[30]` The PE is of a uniprocessor system.
    flag U set_U: bool, 30, 30;
    /// `[24]` PEs that differ in Aff0 alone depend on each other for performance.
    flag MT set_MT: bool, 24, 24;
    /// `[23:16]` Affinity level 2.
    number Aff2 set_Aff2: u8, 23, 16;
    /// `[15:8]` Affinity level 1.
    number Aff1 set_Aff1: u8, 15, 8;
    /// `[7:0]` Affinity level 0.
    number Aff0 set_Aff0: u8, 7, 0;
}

// REVIDR_EL1 has no type: no fields; all bits are IMPDEF

// AIDR_EL1 has no type: no fields; all bits are IMPDEF

enumeration! {
    /// Indexing and tagging policy of the level 1 instruction cache.
    CTR_EL0_L1Ip {
        /// Reserved; was VMID-aware physical index, physical tag.
        RESERVED_VPIPT = 0,
        /// Reserved; was ASID-tagged virtual index, virtual tag.
        RESERVED_AIVIVT = 1,
        /// Virtual index, physical tag.
        VIPT = 2,
        /// Physical index, physical tag.
        PIPT = 3,
    }
}
register! {
    /// Cache Type Register.
    CTR_EL0: u64, RES0 0xffff_ffc0_4000_3ff0, RES1 0x8000_0000;
    /// `[37:32]` Log2 of the words whose Allocation Tags the smallest cache line with tags holds.
    number TminLine set_TminLine: u8, 37, 32;
    /// `[29]` Instruction coherence needs no instruction cache invalidation to the PoU.
    flag DIC set_DIC: bool, 29, 29;
    /// `[28]` Instruction coherence needs no data cache clean to the PoU.
    flag IDC set_IDC: bool, 28, 28;
    /// `[27:24]` Cache writeback granule, log2 of words; 0 if not disclosed.
    number CWG set_CWG: u8, 27, 24;
    /// `[23:20]` Exclusives reservation granule, log2 of words; 0 if not disclosed.
    number ERG set_ERG: u8, 23, 20;
    /// `[19:16]` Log2 of the words in the smallest line of the data and unified caches.
    number DminLine set_DminLine: u8, 19, 16;
    /// `[15:14]` Indexing and tagging policy of the level 1 instruction cache.
    named L1Ip set_L1Ip set_L1Ip_bits: CTR_EL0_L1Ip, 15, 14;
    /// `[3:0]` Log2 of the words in the smallest line of the instruction caches.
    number IminLine set_IminLine: u8, 3, 0;
}

register! {
    /// Data Cache Zero ID Register.
    DCZID_EL0: u64, RES0 0xffff_ffff_ffff_ffe0, RES1 0x0;
    /// `[4]` DC ZVA, DC GVA and DC GZVA are prohibited.
    flag DZP set_DZP: bool, 4, 4;
    /// `[3:0]` Log2 of the words that DC ZVA writes.
    number BS set_BS: u8, 3, 0;
}

enumeration! {
    /// Reliability, Availability, and Serviceability Extension.
    ID_PFR0_EL1_RAS {
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
    ID_PFR0_EL1_DIT {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Activity Monitors Extension.
    ID_PFR0_EL1_AMU {
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
    ID_PFR0_EL1_CSV2 {
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
    ID_PFR0_EL1_State3 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Jazelle extension.
    ID_PFR0_EL1_State2 {
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
    ID_PFR0_EL1_State1 {
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
    ID_PFR0_EL1_State0 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// AArch32 Processor Feature Register 0.
    ID_PFR0_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` Reliability, Availability, and Serviceability Extension.
    named RAS set_RAS set_RAS_bits: ID_PFR0_EL1_RAS, 31, 28;
    /// `[27:24]` PSTATE.DIT, data-independent timing (FEAT\_DIT).
    named DIT set_DIT set_DIT_bits: ID_PFR0_EL1_DIT, 27, 24;
    /// `[23:20]` Activity Monitors Extension.
    named AMU set_AMU set_AMU_bits: ID_PFR0_EL1_AMU, 23, 20;
    /// `[19:16]` Speculative use of branch targets trained in another context.
    named CSV2 set_CSV2 set_CSV2_bits: ID_PFR0_EL1_CSV2, 19, 16;
    /// `[15:12]` T32EE instruction set.
    named State3 set_State3 set_State3_bits: ID_PFR0_EL1_State3, 15, 12;
    /// `[11:8]` Jazelle extension.
    named State2 set_State2 set_State2_bits: ID_PFR0_EL1_State2, 11, 8;
    /// `[7:4]` T32 instruction set.
    named State1 set_State1 set_State1_bits: ID_PFR0_EL1_State1, 7, 4;
    /// `[3:0]` A32 instruction set.
    named State0 set_State0 set_State0_bits: ID_PFR0_EL1_State0, 3, 0;
}

enumeration! {
    /// System register interface to the GIC CPU interface.
    ID_PFR1_EL1_GIC {
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
    ID_PFR1_EL1_Virt_frac {
        /// Not implemented.
        NI = 0,
        /// SCR.SIF, ERET, and MRS and MSR of banked registers.
        IMP = 1,
    }
}
enumeration! {
    /// Parts of the Security Extensions, where Security is 0.
    ID_PFR1_EL1_Sec_frac {
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
    ID_PFR1_EL1_GenTimer {
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
    ID_PFR1_EL1_Virtualization {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// M-profile programmers' model.
    ID_PFR1_EL1_MProgMod {
        /// Not implemented.
        NI = 0,
        /// Two-stack model.
        IMP = 2,
    }
}
enumeration! {
    /// EL3, Monitor mode and SMC.
    ID_PFR1_EL1_Security {
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
    ID_PFR1_EL1_ProgMod {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// AArch32 Processor Feature Register 1.
    ID_PFR1_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` System register interface to the GIC CPU interface.
    named GIC set_GIC set_GIC_bits: ID_PFR1_EL1_GIC, 31, 28;
    /// `[27:24]` Parts of the Virtualization Extensions, where Virtualization is 0.
    named Virt_frac set_Virt_frac set_Virt_frac_bits: ID_PFR1_EL1_Virt_frac, 27, 24;
    /// `[23:20]` Parts of the Security Extensions, where Security is 0.
    named Sec_frac set_Sec_frac set_Sec_frac_bits: ID_PFR1_EL1_Sec_frac, 23, 20;
    /// `[19:16]` Generic Timer.
    named GenTimer set_GenTimer set_GenTimer_bits: ID_PFR1_EL1_GenTimer, 19, 16;
    /// `[15:12]` EL2, Hyp mode and HVC.
    named Virtualization set_Virtualization set_Virtualization_bits: ID_PFR1_EL1_Virtualization, 15, 12;
    /// `[11:8]` M-profile programmers' model.
    named MProgMod set_MProgMod set_MProgMod_bits: ID_PFR1_EL1_MProgMod, 11, 8;
    /// `[7:4]` EL3, Monitor mode and SMC.
    named Security set_Security set_Security_bits: ID_PFR1_EL1_Security, 7, 4;
    /// `[3:0]` Programmers' model of Armv4 and later, with its seven modes.
    named ProgMod set_ProgMod set_ProgMod_bits: ID_PFR1_EL1_ProgMod, 3, 0;
}

enumeration! {
    /// Self-hosted Trace Extension (FEAT\_TRF).
    ID_DFR0_EL1_TraceFilt {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Performance Monitors Extension.
    ID_DFR0_EL1_PerfMon {
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
    ID_DFR0_EL1_MProfDbg {
        /// Not implemented.
        NI = 0,
        /// M-profile debug, memory-mapped.
        IMP = 1,
    }
}
enumeration! {
    /// Memory-mapped trace model.
    ID_DFR0_EL1_MMapTrc {
        /// Not implemented.
        NI = 0,
        /// Arm trace architecture, memory-mapped.
        IMP = 1,
    }
}
enumeration! {
    /// Trace model by System registers.
    ID_DFR0_EL1_CopTrc {
        /// Not implemented.
        NI = 0,
        /// Arm trace architecture, by System registers.
        IMP = 1,
    }
}
enumeration! {
    /// Memory-mapped debug model of Armv7-A and Armv7-R.
    ID_DFR0_EL1_MMapDbg {
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
    ID_DFR0_EL1_CopSDbg {
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
    ID_DFR0_EL1_CopDbg {
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
    /// AArch32 Debug Feature Register 0.
    ID_DFR0_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` Self-hosted Trace Extension (FEAT\_TRF).
    named TraceFilt set_TraceFilt set_TraceFilt_bits: ID_DFR0_EL1_TraceFilt, 31, 28;
    /// `[27:24]` Performance Monitors Extension.
    named PerfMon set_PerfMon set_PerfMon_bits: ID_DFR0_EL1_PerfMon, 27, 24;
    /// `[23:20]` Debug model of M-profile.
    named MProfDbg set_MProfDbg set_MProfDbg_bits: ID_DFR0_EL1_MProfDbg, 23, 20;
    /// `[19:16]` Memory-mapped trace model.
    named MMapTrc set_MMapTrc set_MMapTrc_bits: ID_DFR0_EL1_MMapTrc, 19, 16;
    /// `[15:12]` Trace model by System registers.
    named CopTrc set_CopTrc set_CopTrc_bits: ID_DFR0_EL1_CopTrc, 15, 12;
    /// `[11:8]` Memory-mapped debug model of Armv7-A and Armv7-R.
    named MMapDbg set_MMapDbg set_MMapDbg_bits: ID_DFR0_EL1_MMapDbg, 11, 8;
    /// `[7:4]` Secure debug by System registers: as CopDbg, or 0 without Secure state.
    named CopSDbg set_CopSDbg set_CopSDbg_bits: ID_DFR0_EL1_CopSDbg, 7, 4;
    /// `[3:0]` Debug architecture, by System registers.
    named CopDbg set_CopDbg set_CopDbg_bits: ID_DFR0_EL1_CopDbg, 3, 0;
}

register! {
    /// AArch32 Auxiliary Feature Register 0.
    ID_AFR0_EL1: u64, RES0 0xffff_ffff_ffff_0000, RES1 0x0;
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
    ID_MMFR0_EL1_InnerShr {
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
    ID_MMFR0_EL1_FCSE {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Auxiliary registers.
    ID_MMFR0_EL1_AuxReg {
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
    ID_MMFR0_EL1_TCM {
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
    ID_MMFR0_EL1_ShareLvl {
        /// One level.
        ONE = 0,
        /// Two levels.
        TWO = 1,
    }
}
enumeration! {
    /// How the outermost shareability domain is implemented.
    ID_MMFR0_EL1_OuterShr {
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
    ID_MMFR0_EL1_PMSA {
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
    ID_MMFR0_EL1_VMSA {
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
    /// AArch32 Memory Model Feature Register 0.
    ID_MMFR0_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` How the innermost shareability domain is implemented, where ShareLvl is TWO.
    named InnerShr set_InnerShr set_InnerShr_bits: ID_MMFR0_EL1_InnerShr, 31, 28;
    /// `[27:24]` Fast Context Switch Extension.
    named FCSE set_FCSE set_FCSE_bits: ID_MMFR0_EL1_FCSE, 27, 24;
    /// `[23:20]` Auxiliary registers.
    named AuxReg set_AuxReg set_AuxReg_bits: ID_MMFR0_EL1_AuxReg, 23, 20;
    /// `[19:16]` Tightly coupled memories, and DMA to them.
    named TCM set_TCM set_TCM_bits: ID_MMFR0_EL1_TCM, 19, 16;
    /// `[15:12]` Levels of shareability.
    named ShareLvl set_ShareLvl set_ShareLvl_bits: ID_MMFR0_EL1_ShareLvl, 15, 12;
    /// `[11:8]` How the outermost shareability domain is implemented.
    named OuterShr set_OuterShr set_OuterShr_bits: ID_MMFR0_EL1_OuterShr, 11, 8;
    /// `[7:4]` Protected Memory System Architecture.
    named PMSA set_PMSA set_PMSA_bits: ID_MMFR0_EL1_PMSA, 7, 4;
    /// `[3:0]` Virtual Memory System Architecture.
    named VMSA set_VMSA set_VMSA_bits: ID_MMFR0_EL1_VMSA, 3, 0;
}

enumeration! {
    /// When software must flush the branch predictor.
    ID_MMFR1_EL1_BPred {
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
    ID_MMFR1_EL1_L1TstCln {
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
    ID_MMFR1_EL1_L1Uni {
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
    ID_MMFR1_EL1_L1Hvd {
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
    ID_MMFR1_EL1_L1UniSW {
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
    ID_MMFR1_EL1_L1HvdSW {
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
    ID_MMFR1_EL1_L1UniVA {
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
    ID_MMFR1_EL1_L1HvdVA {
        /// Not implemented.
        NI = 0,
        /// Clean, invalidate, or both a data line; clean an instruction line.
        CLEAN_AND_INVALIDATE = 1,
        /// As CLEAN\_AND\_INVALIDATE, and invalidate the branch predictor.
        INVALIDATE_BP = 2,
    }
}
register! {
    /// AArch32 Memory Model Feature Register 1.
    ID_MMFR1_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` When software must flush the branch predictor.
    named BPred set_BPred set_BPred_bits: ID_MMFR1_EL1_BPred, 31, 28;
    /// `[27:24]` Test and clean operations on the level 1 data cache.
    named L1TstCln set_L1TstCln set_L1TstCln_bits: ID_MMFR1_EL1_L1TstCln, 27, 24;
    /// `[23:20]` Maintenance of a whole unified level 1 cache.
    named L1Uni set_L1Uni set_L1Uni_bits: ID_MMFR1_EL1_L1Uni, 23, 20;
    /// `[19:16]` Maintenance of whole separate level 1 caches.
    named L1Hvd set_L1Hvd set_L1Hvd_bits: ID_MMFR1_EL1_L1Hvd, 19, 16;
    /// `[15:12]` Maintenance of a unified level 1 cache by set/way.
    named L1UniSW set_L1UniSW set_L1UniSW_bits: ID_MMFR1_EL1_L1UniSW, 15, 12;
    /// `[11:8]` Maintenance of separate level 1 caches by set/way.
    named L1HvdSW set_L1HvdSW set_L1HvdSW_bits: ID_MMFR1_EL1_L1HvdSW, 11, 8;
    /// `[7:4]` Maintenance of a unified level 1 cache by VA.
    named L1UniVA set_L1UniVA set_L1UniVA_bits: ID_MMFR1_EL1_L1UniVA, 7, 4;
    /// `[3:0]` Maintenance of separate level 1 caches by VA.
    named L1HvdVA set_L1HvdVA set_L1HvdVA_bits: ID_MMFR1_EL1_L1HvdVA, 3, 0;
}

enumeration! {
    /// Hardware updates of the Access flag of VMSAv7.
    ID_MMFR2_EL1_HWAccFlg {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// WFI stalls.
    ID_MMFR2_EL1_WFIStall {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Barriers by System instructions in coproc 0b1111.
    ID_MMFR2_EL1_MemBarr {
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
    ID_MMFR2_EL1_UniTLB {
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
    ID_MMFR2_EL1_HvdTLB {
        /// Not implemented.
        NI = 0,
    }
}
enumeration! {
    /// Maintenance of ranges by VA of separate level 1 caches.
    ID_MMFR2_EL1_L1HvdRng {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Background fetches of ranges by VA into separate level 1 caches.
    ID_MMFR2_EL1_L1HvdBG {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Foreground fetches of ranges by VA into separate level 1 caches.
    ID_MMFR2_EL1_L1HvdFG {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// AArch32 Memory Model Feature Register 2.
    ID_MMFR2_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` Hardware updates of the Access flag of VMSAv7.
    named HWAccFlg set_HWAccFlg set_HWAccFlg_bits: ID_MMFR2_EL1_HWAccFlg, 31, 28;
    /// `[27:24]` WFI stalls.
    named WFIStall set_WFIStall set_WFIStall_bits: ID_MMFR2_EL1_WFIStall, 27, 24;
    /// `[23:20]` Barriers by System instructions in coproc 0b1111.
    named MemBarr set_MemBarr set_MemBarr_bits: ID_MMFR2_EL1_MemBarr, 23, 20;
    /// `[19:16]` Maintenance of a unified TLB.
    named UniTLB set_UniTLB set_UniTLB_bits: ID_MMFR2_EL1_UniTLB, 19, 16;
    /// `[15:12]` Maintenance of separate TLBs; IMPLEMENTATION DEFINED where UniTLB is not 0.
    named HvdTLB set_HvdTLB set_HvdTLB_bits: ID_MMFR2_EL1_HvdTLB, 15, 12;
    /// `[11:8]` Maintenance of ranges by VA of separate level 1 caches.
    named L1HvdRng set_L1HvdRng set_L1HvdRng_bits: ID_MMFR2_EL1_L1HvdRng, 11, 8;
    /// `[7:4]` Background fetches of ranges by VA into separate level 1 caches.
    named L1HvdBG set_L1HvdBG set_L1HvdBG_bits: ID_MMFR2_EL1_L1HvdBG, 7, 4;
    /// `[3:0]` Foreground fetches of ranges by VA into separate level 1 caches.
    named L1HvdFG set_L1HvdFG set_L1HvdFG_bits: ID_MMFR2_EL1_L1HvdFG, 3, 0;
}

enumeration! {
    /// Supersections in Short-descriptor tables.
    ID_MMFR3_EL1_Supersec {
        /// Implemented.
        IMP = 0,
        /// Not implemented.
        NI = 0xf,
    }
}
enumeration! {
    /// Physical memory that the caches support.
    ID_MMFR3_EL1_CMemSz {
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
    ID_MMFR3_EL1_CohWalk {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Privileged Access Never.
    ID_MMFR3_EL1_PAN {
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
    ID_MMFR3_EL1_MaintBcst {
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
    ID_MMFR3_EL1_BPMaint {
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
    ID_MMFR3_EL1_CMaintSW {
        /// Not implemented.
        NI = 0,
        /// Invalidate, clean, and clean and invalidate data cache.
        IMP = 1,
    }
}
enumeration! {
    /// Cache maintenance by VA in hierarchical cache systems.
    ID_MMFR3_EL1_CMaintVA {
        /// Not implemented.
        NI = 0,
        /// Invalidate, clean, or both data cache; invalidate instruction cache.
        IMP = 1,
    }
}
register! {
    /// AArch32 Memory Model Feature Register 3.
    ID_MMFR3_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` Supersections in Short-descriptor tables.
    named Supersec set_Supersec set_Supersec_bits: ID_MMFR3_EL1_Supersec, 31, 28;
    /// `[27:24]` Physical memory that the caches support.
    named CMemSz set_CMemSz set_CMemSz_bits: ID_MMFR3_EL1_CMemSz, 27, 24;
    /// `[23:20]` Translation table walks see updates without a clean to the PoU.
    named CohWalk set_CohWalk set_CohWalk_bits: ID_MMFR3_EL1_CohWalk, 23, 20;
    /// `[19:16]` Privileged Access Never.
    named PAN set_PAN set_PAN_bits: ID_MMFR3_EL1_PAN, 19, 16;
    /// `[15:12]` Maintenance operations that are broadcast.
    named MaintBcst set_MaintBcst set_MaintBcst_bits: ID_MMFR3_EL1_MaintBcst, 15, 12;
    /// `[11:8]` Branch predictor maintenance in hierarchical cache systems.
    named BPMaint set_BPMaint set_BPMaint_bits: ID_MMFR3_EL1_BPMaint, 11, 8;
    /// `[7:4]` Cache maintenance by set/way in hierarchical cache systems.
    named CMaintSW set_CMaintSW set_CMaintSW_bits: ID_MMFR3_EL1_CMaintSW, 7, 4;
    /// `[3:0]` Cache maintenance by VA in hierarchical cache systems.
    named CMaintVA set_CMaintVA set_CMaintVA_bits: ID_MMFR3_EL1_CMaintVA, 3, 0;
}

enumeration! {
    /// SDIV and UDIV.
    ID_ISAR0_EL1_Divide {
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
    ID_ISAR0_EL1_Debug {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Generic System register access instructions.
    ID_ISAR0_EL1_Coproc {
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
    ID_ISAR0_EL1_CmpBranch {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// BFC, BFI, SBFX and UBFX.
    ID_ISAR0_EL1_BitField {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// CLZ.
    ID_ISAR0_EL1_BitCount {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SWP and SWPB in A32.
    ID_ISAR0_EL1_Swap {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// AArch32 Instruction Set Attribute Register 0.
    ID_ISAR0_EL1: u64, RES0 0xffff_ffff_f000_0000, RES1 0x0;
    /// `[27:24]` SDIV and UDIV.
    named Divide set_Divide set_Divide_bits: ID_ISAR0_EL1_Divide, 27, 24;
    /// `[23:20]` BKPT.
    named Debug set_Debug set_Debug_bits: ID_ISAR0_EL1_Debug, 23, 20;
    /// `[19:16]` Generic System register access instructions.
    named Coproc set_Coproc set_Coproc_bits: ID_ISAR0_EL1_Coproc, 19, 16;
    /// `[15:12]` Compare and branch in T32: CBNZ and CBZ.
    named CmpBranch set_CmpBranch set_CmpBranch_bits: ID_ISAR0_EL1_CmpBranch, 15, 12;
    /// `[11:8]` BFC, BFI, SBFX and UBFX.
    named BitField set_BitField set_BitField_bits: ID_ISAR0_EL1_BitField, 11, 8;
    /// `[7:4]` CLZ.
    named BitCount set_BitCount set_BitCount_bits: ID_ISAR0_EL1_BitCount, 7, 4;
    /// `[3:0]` SWP and SWPB in A32.
    named Swap set_Swap set_Swap_bits: ID_ISAR0_EL1_Swap, 3, 0;
}

enumeration! {
    /// BXJ, and the J bit of the PSR.
    ID_ISAR1_EL1_Jazelle {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Interworking branches.
    ID_ISAR1_EL1_Interwork {
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
    ID_ISAR1_EL1_Immediate {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// IT in T32, and the IT bits of the PSR.
    ID_ISAR1_EL1_IfThen {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Sign and zero extension.
    ID_ISAR1_EL1_Extend {
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
    ID_ISAR1_EL1_Except_AR {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Exception handling in A32: LDM (exception return, User), STM (User).
    ID_ISAR1_EL1_Except {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SETEND, and the E bit of the PSR.
    ID_ISAR1_EL1_Endian {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// AArch32 Instruction Set Attribute Register 1.
    ID_ISAR1_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` BXJ, and the J bit of the PSR.
    named Jazelle set_Jazelle set_Jazelle_bits: ID_ISAR1_EL1_Jazelle, 31, 28;
    /// `[27:24]` Interworking branches.
    named Interwork set_Interwork set_Interwork_bits: ID_ISAR1_EL1_Interwork, 27, 24;
    /// `[23:20]` Long immediates: MOVT, MOV of 16 bits, T32 ADD and SUB of 12 bits.
    named Immediate set_Immediate set_Immediate_bits: ID_ISAR1_EL1_Immediate, 23, 20;
    /// `[19:16]` IT in T32, and the IT bits of the PSR.
    named IfThen set_IfThen set_IfThen_bits: ID_ISAR1_EL1_IfThen, 19, 16;
    /// `[15:12]` Sign and zero extension.
    named Extend set_Extend set_Extend_bits: ID_ISAR1_EL1_Extend, 15, 12;
    /// `[11:8]` Exception handling of A and R profiles: SRS, RFE and CPS.
    named Except_AR set_Except_AR set_Except_AR_bits: ID_ISAR1_EL1_Except_AR, 11, 8;
    /// `[7:4]` Exception handling in A32: LDM (exception return, User), STM (User).
    named Except set_Except set_Except_bits: ID_ISAR1_EL1_Except, 7, 4;
    /// `[3:0]` SETEND, and the E bit of the PSR.
    named Endian set_Endian set_Endian_bits: ID_ISAR1_EL1_Endian, 3, 0;
}

enumeration! {
    /// Reversal of bytes or bits.
    ID_ISAR2_EL1_Reversal {
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
    ID_ISAR2_EL1_PSR_AR {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Unsigned multiplication with a 64-bit result.
    ID_ISAR2_EL1_MultU {
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
    ID_ISAR2_EL1_MultS {
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
    ID_ISAR2_EL1_Mult {
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
    ID_ISAR2_EL1_MultiAccessInt {
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
    ID_ISAR2_EL1_MemHint {
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
    ID_ISAR2_EL1_LoadStore {
        /// Not implemented.
        NI = 0,
        /// LDRD and STRD.
        DOUBLE = 1,
        /// As DOUBLE, and Load-Acquire and Store-Release (LDA, STL, LDAEX, STLEX).
        ACQUIRE = 2,
    }
}
register! {
    /// AArch32 Instruction Set Attribute Register 2.
    ID_ISAR2_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` Reversal of bytes or bits.
    named Reversal set_Reversal set_Reversal_bits: ID_ISAR2_EL1_Reversal, 31, 28;
    /// `[27:24]` PSR access of A and R profiles: MRS, MSR, exception return by data processing.
    named PSR_AR set_PSR_AR set_PSR_AR_bits: ID_ISAR2_EL1_PSR_AR, 27, 24;
    /// `[23:20]` Unsigned multiplication with a 64-bit result.
    named MultU set_MultU set_MultU_bits: ID_ISAR2_EL1_MultU, 23, 20;
    /// `[19:16]` Signed multiplication.
    named MultS set_MultS set_MultS_bits: ID_ISAR2_EL1_MultS, 19, 16;
    /// `[15:12]` Further multiplication with a 32-bit result.
    named Mult set_Mult set_Mult_bits: ID_ISAR2_EL1_Mult, 15, 12;
    /// `[11:8]` Interruptible multi-access instructions.
    named MultiAccessInt set_MultiAccessInt set_MultiAccessInt_bits: ID_ISAR2_EL1_MultiAccessInt, 11, 8;
    /// `[7:4]` Memory hints.
    named MemHint set_MemHint set_MemHint_bits: ID_ISAR2_EL1_MemHint, 7, 4;
    /// `[3:0]` Further loads and stores.
    named LoadStore set_LoadStore set_LoadStore_bits: ID_ISAR2_EL1_LoadStore, 3, 0;
}

enumeration! {
    /// ENTERX and LEAVEX of T32EE.
    ID_ISAR3_EL1_T32EE {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// True NOP, and hints in its space.
    ID_ISAR3_EL1_TrueNOP {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// T32 MOV between low registers without flags.
    ID_ISAR3_EL1_T32Copy {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Table branches in T32: TBB and TBH.
    ID_ISAR3_EL1_TabBranch {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Synchronization primitives, together with ID\_ISAR4\_EL1.SynchPrim\_frac.
    ID_ISAR3_EL1_SynchPrim {
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
    ID_ISAR3_EL1_SVC {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SIMD on general-purpose registers.
    ID_ISAR3_EL1_SIMD {
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
    ID_ISAR3_EL1_Saturate {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// AArch32 Instruction Set Attribute Register 3.
    ID_ISAR3_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` ENTERX and LEAVEX of T32EE.
    named T32EE set_T32EE set_T32EE_bits: ID_ISAR3_EL1_T32EE, 31, 28;
    /// `[27:24]` True NOP, and hints in its space.
    named TrueNOP set_TrueNOP set_TrueNOP_bits: ID_ISAR3_EL1_TrueNOP, 27, 24;
    /// `[23:20]` T32 MOV between low registers without flags.
    named T32Copy set_T32Copy set_T32Copy_bits: ID_ISAR3_EL1_T32Copy, 23, 20;
    /// `[19:16]` Table branches in T32: TBB and TBH.
    named TabBranch set_TabBranch set_TabBranch_bits: ID_ISAR3_EL1_TabBranch, 19, 16;
    /// `[15:12]` Synchronization primitives, together with ID\_ISAR4\_EL1.SynchPrim\_frac.
    named SynchPrim set_SynchPrim set_SynchPrim_bits: ID_ISAR3_EL1_SynchPrim, 15, 12;
    /// `[11:8]` Supervisor Call instruction.
    named SVC set_SVC set_SVC_bits: ID_ISAR3_EL1_SVC, 11, 8;
    /// `[7:4]` SIMD on general-purpose registers.
    named SIMD set_SIMD set_SIMD_bits: ID_ISAR3_EL1_SIMD, 7, 4;
    /// `[3:0]` QADD, QDADD, QDSUB and QSUB, and the Q bit.
    named Saturate set_Saturate set_Saturate_bits: ID_ISAR3_EL1_Saturate, 3, 0;
}

enumeration! {
    /// SWP and SWPB on a uniprocessor, where ID\_ISAR0\_EL1.Swap is 0.
    ID_ISAR4_EL1_SWP_frac {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// M-profile forms of CPS, MRS and MSR.
    ID_ISAR4_EL1_PSR_M {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Synchronization primitives, together with ID\_ISAR3\_EL1.SynchPrim.
    ID_ISAR4_EL1_SynchPrim_frac {
        /// As ID\_ISAR3\_EL1.SynchPrim says.
        NI = 0,
        /// With SynchPrim 1 CLREX, LDREXB, LDREXH, STREXB and STREXH too.
        IMP = 3,
    }
}
enumeration! {
    /// DMB, DSB and ISB instructions.
    ID_ISAR4_EL1_Barrier {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Secure Monitor Call instruction.
    ID_ISAR4_EL1_SMC {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Writeback addressing modes.
    ID_ISAR4_EL1_Writeback {
        /// Only in LDM, STM, PUSH, POP, SRS and RFE.
        NI = 0,
        /// All that Armv8 defines.
        IMP = 1,
    }
}
enumeration! {
    /// Shifts in instructions.
    ID_ISAR4_EL1_WithShifts {
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
    ID_ISAR4_EL1_Unpriv {
        /// Not implemented.
        NI = 0,
        /// LDRBT, LDRT, STRBT and STRT.
        REG_BYTE = 1,
        /// As REG\_BYTE, and LDRHT, LDRSBT, LDRSHT and STRHT.
        SIGNED_HALFWORD = 2,
    }
}
register! {
    /// AArch32 Instruction Set Attribute Register 4.
    ID_ISAR4_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` SWP and SWPB on a uniprocessor, where ID\_ISAR0\_EL1.Swap is 0.
    named SWP_frac set_SWP_frac set_SWP_frac_bits: ID_ISAR4_EL1_SWP_frac, 31, 28;
    /// `[27:24]` M-profile forms of CPS, MRS and MSR.
    named PSR_M set_PSR_M set_PSR_M_bits: ID_ISAR4_EL1_PSR_M, 27, 24;
    /// `[23:20]` Synchronization primitives, together with ID\_ISAR3\_EL1.SynchPrim.
    named SynchPrim_frac set_SynchPrim_frac set_SynchPrim_frac_bits: ID_ISAR4_EL1_SynchPrim_frac, 23, 20;
    /// `[19:16]` DMB, DSB and ISB instructions.
    named Barrier set_Barrier set_Barrier_bits: ID_ISAR4_EL1_Barrier, 19, 16;
    /// `[15:12]` Secure Monitor Call instruction.
    named SMC set_SMC set_SMC_bits: ID_ISAR4_EL1_SMC, 15, 12;
    /// `[11:8]` Writeback addressing modes.
    named Writeback set_Writeback set_Writeback_bits: ID_ISAR4_EL1_Writeback, 11, 8;
    /// `[7:4]` Shifts in instructions.
    named WithShifts set_WithShifts set_WithShifts_bits: ID_ISAR4_EL1_WithShifts, 7, 4;
    /// `[3:0]` Unprivileged loads and stores.
    named Unpriv set_Unpriv set_Unpriv_bits: ID_ISAR4_EL1_Unpriv, 3, 0;
}

enumeration! {
    /// Complex number VCMLA and VCADD (FEAT\_FCMA).
    ID_ISAR5_EL1_VCMA {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// VQRDMLAH and VQRDMLSH (FEAT\_RDM).
    ID_ISAR5_EL1_RDM {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// CRC32 and CRC32C instructions (FEAT\_CRC32).
    ID_ISAR5_EL1_CRC32 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SHA256H, SHA256H2, SHA256SU0 and SHA256SU1 (FEAT\_SHA256).
    ID_ISAR5_EL1_SHA2 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SHA1C, SHA1P, SHA1M, SHA1H, SHA1SU0 and SHA1SU1 (FEAT\_SHA1).
    ID_ISAR5_EL1_SHA1 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// AES and polynomial multiplication instructions.
    ID_ISAR5_EL1_AES {
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
    ID_ISAR5_EL1_SEVL {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// AArch32 Instruction Set Attribute Register 5.
    ID_ISAR5_EL1: u64, RES0 0xffff_ffff_00f0_0000, RES1 0x0;
    /// `[31:28]` Complex number VCMLA and VCADD (FEAT\_FCMA).
    named VCMA set_VCMA set_VCMA_bits: ID_ISAR5_EL1_VCMA, 31, 28;
    /// `[27:24]` VQRDMLAH and VQRDMLSH (FEAT\_RDM).
    named RDM set_RDM set_RDM_bits: ID_ISAR5_EL1_RDM, 27, 24;
    /// `[19:16]` CRC32 and CRC32C instructions (FEAT\_CRC32).
    named CRC32 set_CRC32 set_CRC32_bits: ID_ISAR5_EL1_CRC32, 19, 16;
    /// `[15:12]` SHA256H, SHA256H2, SHA256SU0 and SHA256SU1 (FEAT\_SHA256).
    named SHA2 set_SHA2 set_SHA2_bits: ID_ISAR5_EL1_SHA2, 15, 12;
    /// `[11:8]` SHA1C, SHA1P, SHA1M, SHA1H, SHA1SU0 and SHA1SU1 (FEAT\_SHA1).
    named SHA1 set_SHA1 set_SHA1_bits: ID_ISAR5_EL1_SHA1, 11, 8;
    /// `[7:4]` AES and polynomial multiplication instructions.
    named AES set_AES set_AES_bits: ID_ISAR5_EL1_AES, 7, 4;
    /// `[3:0]` Send Event Local instruction.
    named SEVL set_SEVL set_SEVL_bits: ID_ISAR5_EL1_SEVL, 3, 0;
}

enumeration! {
    /// Enhanced Virtualization Traps of HCR2 (FEAT\_EVT).
    ID_MMFR4_EL1_EVT {
        /// Not implemented.
        NI = 0,
        /// HCR2.{TOCU, TICAB, TID4}.
        NO_TLBIS = 1,
        /// As NO\_TLBIS, and HCR2.TTLBIS.
        TLBIS = 2,
    }
}
enumeration! {
    /// 64-bit format of CCSIDR, by CCSIDR2 (FEAT\_CCIDX).
    ID_MMFR4_EL1_CCIDX {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// LSMAOE and nTLSMD, in SCTLR and HSCTLR (FEAT\_LSMAOC).
    ID_MMFR4_EL1_LSM {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Disabling of hierarchical permissions.
    ID_MMFR4_EL1_HPDS {
        /// Not implemented.
        NI = 0,
        /// TTBCR2.{HPD0, HPD1} and HTCR.HPD (FEAT\_AA32HPD).
        AA32HPD = 1,
        /// As AA32HPD, and hardware use of bits 62:59 of descriptors (FEAT\_HPDS2).
        HPDS2 = 2,
    }
}
enumeration! {
    /// Common not Private translations (FEAT\_TTCNP).
    ID_MMFR4_EL1_CnP {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Stage 2 execute permission of EL1 apart from EL0 (FEAT\_XNX).
    ID_MMFR4_EL1_XNX {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// ACTLR2 and HACTLR2.
    ID_MMFR4_EL1_AC2 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SError exceptions by speculative reads.
    ID_MMFR4_EL1_SpecSEI {
        /// Never generated.
        NI = 0,
        /// Might be generated.
        IMP = 1,
    }
}
register! {
    /// AArch32 Memory Model Feature Register 4.
    ID_MMFR4_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` Enhanced Virtualization Traps of HCR2 (FEAT\_EVT).
    named EVT set_EVT set_EVT_bits: ID_MMFR4_EL1_EVT, 31, 28;
    /// `[27:24]` 64-bit format of CCSIDR, by CCSIDR2 (FEAT\_CCIDX).
    named CCIDX set_CCIDX set_CCIDX_bits: ID_MMFR4_EL1_CCIDX, 27, 24;
    /// `[23:20]` LSMAOE and nTLSMD, in SCTLR and HSCTLR (FEAT\_LSMAOC).
    named LSM set_LSM set_LSM_bits: ID_MMFR4_EL1_LSM, 23, 20;
    /// `[19:16]` Disabling of hierarchical permissions.
    named HPDS set_HPDS set_HPDS_bits: ID_MMFR4_EL1_HPDS, 19, 16;
    /// `[15:12]` Common not Private translations (FEAT\_TTCNP).
    named CnP set_CnP set_CnP_bits: ID_MMFR4_EL1_CnP, 15, 12;
    /// `[11:8]` Stage 2 execute permission of EL1 apart from EL0 (FEAT\_XNX).
    named XNX set_XNX set_XNX_bits: ID_MMFR4_EL1_XNX, 11, 8;
    /// `[7:4]` ACTLR2 and HACTLR2.
    named AC2 set_AC2 set_AC2_bits: ID_MMFR4_EL1_AC2, 7, 4;
    /// `[3:0]` SError exceptions by speculative reads.
    named SpecSEI set_SpecSEI set_SpecSEI_bits: ID_MMFR4_EL1_SpecSEI, 3, 0;
}

enumeration! {
    /// Clear Branch History instruction (FEAT\_CLRBHB).
    ID_ISAR6_EL1_CLRBHB {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Int8 matrix multiplication: VSMMLA, VSUDOT and the like (FEAT\_AA32I8MM).
    ID_ISAR6_EL1_I8MM {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// BFloat16: VCVT, VDOT, VFMAB, VMMLA and the like (FEAT\_AA32BF16).
    ID_ISAR6_EL1_BF16 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Prediction invalidation instructions.
    ID_ISAR6_EL1_SPECRES {
        /// Not implemented.
        NI = 0,
        /// CFPRCTX, DVPRCTX and CPPRCTX (FEAT\_SPECRES).
        IMP = 1,
        /// As IMP, and COSPRCTX (FEAT\_SPECRES2).
        COSP_RCTX = 2,
    }
}
enumeration! {
    /// Speculation Barrier instruction (FEAT\_SB).
    ID_ISAR6_EL1_SB {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// VFMAL and VFMSL (FEAT\_FHM).
    ID_ISAR6_EL1_FHM {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Dot products: VUDOT and VSDOT (FEAT\_DotProd).
    ID_ISAR6_EL1_DP {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// VJCVT (FEAT\_JSCVT).
    ID_ISAR6_EL1_JSCVT {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// AArch32 Instruction Set Attribute Register 6.
    ID_ISAR6_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` Clear Branch History instruction (FEAT\_CLRBHB).
    named CLRBHB set_CLRBHB set_CLRBHB_bits: ID_ISAR6_EL1_CLRBHB, 31, 28;
    /// `[27:24]` Int8 matrix multiplication: VSMMLA, VSUDOT and the like (FEAT\_AA32I8MM).
    named I8MM set_I8MM set_I8MM_bits: ID_ISAR6_EL1_I8MM, 27, 24;
    /// `[23:20]` BFloat16: VCVT, VDOT, VFMAB, VMMLA and the like (FEAT\_AA32BF16).
    named BF16 set_BF16 set_BF16_bits: ID_ISAR6_EL1_BF16, 23, 20;
    /// `[19:16]` Prediction invalidation instructions.
    named SPECRES set_SPECRES set_SPECRES_bits: ID_ISAR6_EL1_SPECRES, 19, 16;
    /// `[15:12]` Speculation Barrier instruction (FEAT\_SB).
    named SB set_SB set_SB_bits: ID_ISAR6_EL1_SB, 15, 12;
    /// `[11:8]` VFMAL and VFMSL (FEAT\_FHM).
    named FHM set_FHM set_FHM_bits: ID_ISAR6_EL1_FHM, 11, 8;
    /// `[7:4]` Dot products: VUDOT and VSDOT (FEAT\_DotProd).
    named DP set_DP set_DP_bits: ID_ISAR6_EL1_DP, 7, 4;
    /// `[3:0]` VJCVT (FEAT\_JSCVT).
    named JSCVT set_JSCVT set_JSCVT_bits: ID_ISAR6_EL1_JSCVT, 3, 0;
}

enumeration! {
    /// Floating-point rounding modes.
    MVFR0_EL1_FPRound {
        /// Round to Nearest only, and towards Zero in VCVT to integer.
        NI = 0,
        /// All.
        IMP = 1,
    }
}
enumeration! {
    /// Floating-point short vectors.
    MVFR0_EL1_FPShVec {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Floating-point square root in hardware.
    MVFR0_EL1_FPSqrt {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Floating-point division in hardware.
    MVFR0_EL1_FPDivide {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Trapping of floating-point exceptions.
    MVFR0_EL1_FPTrap {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Double-precision floating-point.
    MVFR0_EL1_FPDP {
        /// Not implemented.
        NI = 0,
        /// VFPv2.
        VFPv2 = 1,
        /// VFPv3 or later.
        VFPv3 = 2,
    }
}
enumeration! {
    /// Single-precision floating-point.
    MVFR0_EL1_FPSP {
        /// Not implemented.
        NI = 0,
        /// VFPv2.
        VFPv2 = 1,
        /// VFPv3 or later.
        VFPv3 = 2,
    }
}
enumeration! {
    /// SIMD and floating-point registers.
    MVFR0_EL1_SIMDReg {
        /// Not implemented.
        NI = 0,
        /// 16 of 64 bits.
        IMP_16x64 = 1,
        /// 32 of 64 bits.
        IMP_32x64 = 2,
    }
}
register! {
    /// AArch32 Media and VFP Feature Register 0.
    MVFR0_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` Floating-point rounding modes.
    named FPRound set_FPRound set_FPRound_bits: MVFR0_EL1_FPRound, 31, 28;
    /// `[27:24]` Floating-point short vectors.
    named FPShVec set_FPShVec set_FPShVec_bits: MVFR0_EL1_FPShVec, 27, 24;
    /// `[23:20]` Floating-point square root in hardware.
    named FPSqrt set_FPSqrt set_FPSqrt_bits: MVFR0_EL1_FPSqrt, 23, 20;
    /// `[19:16]` Floating-point division in hardware.
    named FPDivide set_FPDivide set_FPDivide_bits: MVFR0_EL1_FPDivide, 19, 16;
    /// `[15:12]` Trapping of floating-point exceptions.
    named FPTrap set_FPTrap set_FPTrap_bits: MVFR0_EL1_FPTrap, 15, 12;
    /// `[11:8]` Double-precision floating-point.
    named FPDP set_FPDP set_FPDP_bits: MVFR0_EL1_FPDP, 11, 8;
    /// `[7:4]` Single-precision floating-point.
    named FPSP set_FPSP set_FPSP_bits: MVFR0_EL1_FPSP, 7, 4;
    /// `[3:0]` SIMD and floating-point registers.
    named SIMDReg set_SIMDReg set_SIMDReg_bits: MVFR0_EL1_SIMDReg, 3, 0;
}

enumeration! {
    /// Fused multiply-accumulate: VFMA, VFMS, VFNMA and VFNMS.
    MVFR1_EL1_SIMDFMAC {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Half-precision floating-point.
    MVFR1_EL1_FPHP {
        /// Not implemented.
        NI = 0,
        /// Conversions to and from single-precision.
        FPHP = 1,
        /// As FPHP, and to and from double-precision.
        FPHP_CONV = 2,
        /// As FPHP\_CONV, and arithmetic (FEAT\_FP16).
        FP16 = 3,
    }
}
enumeration! {
    /// Advanced SIMD half-precision.
    MVFR1_EL1_SIMDHP {
        /// Not implemented.
        NI = 0,
        /// Conversions to and from single-precision.
        SIMDHP = 1,
        /// As SIMDHP, and arithmetic (FEAT\_FP16).
        SIMDHP_FLOAT = 2,
    }
}
enumeration! {
    /// Advanced SIMD single-precision.
    MVFR1_EL1_SIMDSP {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Advanced SIMD integer instructions.
    MVFR1_EL1_SIMDInt {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Advanced SIMD loads and stores.
    MVFR1_EL1_SIMDLS {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Propagation of NaNs.
    MVFR1_EL1_FPDNaN {
        /// Default NaN only.
        NI = 0,
        /// NaN values are propagated.
        IMP = 1,
    }
}
enumeration! {
    /// Denormalized numbers.
    MVFR1_EL1_FPFtZ {
        /// Flush-to-zero only.
        NI = 0,
        /// Full arithmetic.
        IMP = 1,
    }
}
register! {
    /// AArch32 Media and VFP Feature Register 1.
    MVFR1_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` Fused multiply-accumulate: VFMA, VFMS, VFNMA and VFNMS.
    named SIMDFMAC set_SIMDFMAC set_SIMDFMAC_bits: MVFR1_EL1_SIMDFMAC, 31, 28;
    /// `[27:24]` Half-precision floating-point.
    named FPHP set_FPHP set_FPHP_bits: MVFR1_EL1_FPHP, 27, 24;
    /// `[23:20]` Advanced SIMD half-precision.
    named SIMDHP set_SIMDHP set_SIMDHP_bits: MVFR1_EL1_SIMDHP, 23, 20;
    /// `[19:16]` Advanced SIMD single-precision.
    named SIMDSP set_SIMDSP set_SIMDSP_bits: MVFR1_EL1_SIMDSP, 19, 16;
    /// `[15:12]` Advanced SIMD integer instructions.
    named SIMDInt set_SIMDInt set_SIMDInt_bits: MVFR1_EL1_SIMDInt, 15, 12;
    /// `[11:8]` Advanced SIMD loads and stores.
    named SIMDLS set_SIMDLS set_SIMDLS_bits: MVFR1_EL1_SIMDLS, 11, 8;
    /// `[7:4]` Propagation of NaNs.
    named FPDNaN set_FPDNaN set_FPDNaN_bits: MVFR1_EL1_FPDNaN, 7, 4;
    /// `[3:0]` Denormalized numbers.
    named FPFtZ set_FPFtZ set_FPFtZ_bits: MVFR1_EL1_FPFtZ, 3, 0;
}

enumeration! {
    /// Further floating-point instructions.
    MVFR2_EL1_FPMisc {
        /// Not implemented.
        NI = 0,
        /// Selection: VSEL.
        FP = 1,
        /// As FP, and VCVT to integer with directed rounding.
        FP_DIRECTED_ROUNDING = 2,
        /// As FP\_DIRECTED\_ROUNDING, and VRINT.
        FP_ROUNDING = 3,
        /// As FP\_ROUNDING, and VMAXNM and VMINNM.
        FP_MAX_MIN = 4,
    }
}
enumeration! {
    /// Further Advanced SIMD instructions.
    MVFR2_EL1_SIMDMisc {
        /// Not implemented.
        NI = 0,
        /// VCVT to integer with directed rounding.
        SIMD_DIRECTED_ROUNDING = 1,
        /// As SIMD\_DIRECTED\_ROUNDING, and VRINT.
        SIMD_ROUNDING = 2,
        /// As SIMD\_ROUNDING, and VMAXNM and VMINNM.
        SIMD_MAX_MIN = 3,
    }
}
register! {
    /// AArch32 Media and VFP Feature Register 2.
    MVFR2_EL1: u64, RES0 0xffff_ffff_ffff_ff00, RES1 0x0;
    /// `[7:4]` Further floating-point instructions.
    named FPMisc set_FPMisc set_FPMisc_bits: MVFR2_EL1_FPMisc, 7, 4;
    /// `[3:0]` Further Advanced SIMD instructions.
    named SIMDMisc set_SIMDMisc set_SIMDMisc_bits: MVFR2_EL1_SIMDMisc, 3, 0;
}

// ID_UNALLOCATED_3_3 has no type: no fields; all bits are RAZ

enumeration! {
    /// Fraction of the RAS Extension, where ID\_PFR0\_EL1.RAS is 1.
    ID_PFR2_EL1_RAS_frac {
        /// FEAT\_RAS alone.
        NI = 0,
        /// FEAT\_RASv1p1: more ERXMISC\<m\> registers.
        RASv1p1 = 1,
    }
}
enumeration! {
    /// PSTATE.SSBS, Speculative Store Bypass Safe (FEAT\_SSBS).
    ID_PFR2_EL1_SSBS {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Speculative use of faulting data.
    ID_PFR2_EL1_CSV3 {
        /// Not disclosed.
        NI = 0,
        /// Faulting data forms no address, condition code or SVE predicate (FEAT\_CSV3).
        IMP = 1,
    }
}
register! {
    /// AArch32 Processor Feature Register 2.
    ID_PFR2_EL1: u64, RES0 0xffff_ffff_ffff_f000, RES1 0x0;
    /// `[11:8]` Fraction of the RAS Extension, where ID\_PFR0\_EL1.RAS is 1.
    named RAS_frac set_RAS_frac set_RAS_frac_bits: ID_PFR2_EL1_RAS_frac, 11, 8;
    /// `[7:4]` PSTATE.SSBS, Speculative Store Bypass Safe (FEAT\_SSBS).
    named SSBS set_SSBS set_SSBS_bits: ID_PFR2_EL1_SSBS, 7, 4;
    /// `[3:0]` Speculative use of faulting data.
    named CSV3 set_CSV3 set_CSV3_bits: ID_PFR2_EL1_CSV3, 3, 0;
}

enumeration! {
    /// HDCR.HPMN can be 0: no event counters for the guest (FEAT\_HPMN0).
    ID_DFR1_EL1_HPMN0 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Multi-threaded PMU (FEAT\_MTPMU).
    ID_DFR1_EL1_MTPMU {
        /// Not implemented; whether PMEVTYPER\<n\>.MT is RES0 is IMPLEMENTATION DEFINED.
        IMPDEF = 0,
        /// Implemented; PMEVTYPER\<n\>.MT is read/write.
        IMP = 1,
        /// Not implemented; PMEVTYPER\<n\>.MT is RES0.
        NI = 0xf,
    }
}
register! {
    /// AArch32 Debug Feature Register 1.
    ID_DFR1_EL1: u64, RES0 0xffff_ffff_ffff_ff00, RES1 0x0;
    /// `[7:4]` HDCR.HPMN can be 0: no event counters for the guest (FEAT\_HPMN0).
    named HPMN0 set_HPMN0 set_HPMN0_bits: ID_DFR1_EL1_HPMN0, 7, 4;
    /// `[3:0]` Multi-threaded PMU (FEAT\_MTPMU).
    named MTPMU set_MTPMU set_MTPMU_bits: ID_DFR1_EL1_MTPMU, 3, 0;
}

enumeration! {
    /// Table walks use no non-coherent caches of physical addresses (FEAT\_nTLBPA).
    ID_MMFR5_EL1_nTLBPA {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Enhanced Translation Synchronization.
    ID_MMFR5_EL1_ETS {
        /// Not implemented.
        NI = 0,
        /// As NI; FEAT\_ETS, since withdrawn.
        IMP = 1,
        /// FEAT\_ETS2.
        ETS2 = 2,
        /// FEAT\_ETS3.
        ETS3 = 3,
    }
}
register! {
    /// AArch32 Memory Model Feature Register 5.
    ID_MMFR5_EL1: u64, RES0 0xffff_ffff_ffff_ff00, RES1 0x0;
    /// `[7:4]` Table walks use no non-coherent caches of physical addresses (FEAT\_nTLBPA).
    named nTLBPA set_nTLBPA set_nTLBPA_bits: ID_MMFR5_EL1_nTLBPA, 7, 4;
    /// `[3:0]` Enhanced Translation Synchronization.
    named ETS set_ETS set_ETS_bits: ID_MMFR5_EL1_ETS, 3, 0;
}

// ID_UNALLOCATED_3_7 has no type: no fields; all bits are RAZ

enumeration! {
    /// Data of faulting speculative accesses cannot leak to younger instructions.
    ID_AA64PFR0_EL1_CSV3 {
        /// Not disclosed.
        NI = 0,
        /// Implemented (FEAT\_CSV3).
        IMP = 1,
    }
}
enumeration! {
    /// Out-of-context branch targets do not steer speculative execution.
    ID_AA64PFR0_EL1_CSV2 {
        /// Not disclosed.
        NI = 0,
        /// FEAT\_CSV2; ID\_AA64PFR1\_EL1.CSV2\_frac refines it.
        IMP = 1,
        /// FEAT\_CSV2\_2, with SCXTNUM\_ELx.
        CSV2_2 = 2,
        /// FEAT\_CSV2\_3.
        CSV2_3 = 3,
    }
}
enumeration! {
    /// Realm Management Extension.
    ID_AA64PFR0_EL1_RME {
        /// Not implemented.
        NI = 0,
        /// RMEv1 (FEAT\_RME).
        IMP = 1,
        /// As IMP, and FEAT\_RME\_GPC2.
        GPC2 = 2,
        /// As GPC2, and FEAT\_RME\_GPC3.
        GPC3 = 3,
    }
}
enumeration! {
    /// Data Independent Timing, PSTATE.DIT.
    ID_AA64PFR0_EL1_DIT {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_DIT).
        IMP = 1,
    }
}
enumeration! {
    /// Activity Monitors Extension.
    ID_AA64PFR0_EL1_AMU {
        /// Not implemented.
        NI = 0,
        /// FEAT\_AMUv1.
        IMP = 1,
        /// FEAT\_AMUv1p1, with virtual offsets of the event counters.
        V1P1 = 2,
    }
}
enumeration! {
    /// MPAM version, major part; all 0 with MPAM\_frac means no MPAM.
    ID_AA64PFR0_EL1_MPAM {
        /// v0.1 if ID\_AA64PFR1\_EL1.MPAM\_frac is 1, otherwise not implemented.
        MAJOR_0 = 0,
        /// v1.0, or v1.1 if ID\_AA64PFR1\_EL1.MPAM\_frac is 1.
        MAJOR_1 = 1,
    }
}
enumeration! {
    /// Secure EL2.
    ID_AA64PFR0_EL1_SEL2 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SEL2).
        IMP = 1,
    }
}
enumeration! {
    /// Scalable Vector Extension; ID\_AA64ZFR0\_EL1 has the details.
    ID_AA64PFR0_EL1_SVE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SVE).
        IMP = 1,
    }
}
enumeration! {
    /// Reliability, Availability and Serviceability Extension version.
    ID_AA64PFR0_EL1_RAS {
        /// Not implemented.
        NI = 0,
        /// FEAT\_RAS; ID\_AA64PFR1\_EL1.RAS\_frac refines it.
        IMP = 1,
        /// FEAT\_RASv1p1, and with EL3 FEAT\_DoubleFault.
        V1P1 = 2,
        /// FEAT\_RASv2.
        V2 = 3,
    }
}
enumeration! {
    /// System register interface to the GIC CPU interface.
    ID_AA64PFR0_EL1_GIC {
        /// Not implemented.
        NI = 0,
        /// GICv3.0 and GICv4.0.
        IMP = 1,
        /// GICv4.1.
        V4P1 = 3,
    }
}
enumeration! {
    /// Advanced SIMD; the same value as FP.
    ID_AA64PFR0_EL1_AdvSIMD {
        /// Implemented, without half-precision arithmetic.
        IMP = 0,
        /// As IMP, and half-precision arithmetic (FEAT\_FP16).
        FP16 = 1,
        /// Not implemented.
        NI = 0xf,
    }
}
enumeration! {
    /// Floating-point; the same value as AdvSIMD.
    ID_AA64PFR0_EL1_FP {
        /// Implemented, without half-precision arithmetic.
        IMP = 0,
        /// As IMP, and half-precision arithmetic (FEAT\_FP16).
        FP16 = 1,
        /// Not implemented.
        NI = 0xf,
    }
}
enumeration! {
    /// Exception level EL3 and its Execution states.
    ID_AA64PFR0_EL1_EL3 {
        /// Not implemented.
        NI = 0,
        /// AArch64 state only.
        IMP = 1,
        /// AArch64 and AArch32 state.
        AARCH32 = 2,
    }
}
enumeration! {
    /// Exception level EL2 and its Execution states.
    ID_AA64PFR0_EL1_EL2 {
        /// Not implemented.
        NI = 0,
        /// AArch64 state only.
        IMP = 1,
        /// AArch64 and AArch32 state.
        AARCH32 = 2,
    }
}
enumeration! {
    /// Exception level EL1 and its Execution states.
    ID_AA64PFR0_EL1_EL1 {
        /// AArch64 state only.
        IMP = 1,
        /// AArch64 and AArch32 state.
        AARCH32 = 2,
    }
}
enumeration! {
    /// Exception level EL0 and its Execution states.
    ID_AA64PFR0_EL1_EL0 {
        /// AArch64 state only.
        IMP = 1,
        /// AArch64 and AArch32 state.
        AARCH32 = 2,
    }
}
register! {
    /// AArch64 Processor Feature Register 0.
    ID_AA64PFR0_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` Data of faulting speculative accesses cannot leak to younger instructions.
    named CSV3 set_CSV3 set_CSV3_bits: ID_AA64PFR0_EL1_CSV3, 63, 60;
    /// `[59:56]` Out-of-context branch targets do not steer speculative execution.
    named CSV2 set_CSV2 set_CSV2_bits: ID_AA64PFR0_EL1_CSV2, 59, 56;
    /// `[55:52]` Realm Management Extension.
    named RME set_RME set_RME_bits: ID_AA64PFR0_EL1_RME, 55, 52;
    /// `[51:48]` Data Independent Timing, PSTATE.DIT.
    named DIT set_DIT set_DIT_bits: ID_AA64PFR0_EL1_DIT, 51, 48;
    /// `[47:44]` Activity Monitors Extension.
    named AMU set_AMU set_AMU_bits: ID_AA64PFR0_EL1_AMU, 47, 44;
    /// `[43:40]` MPAM version, major part; all 0 with MPAM\_frac means no MPAM.
    named MPAM set_MPAM set_MPAM_bits: ID_AA64PFR0_EL1_MPAM, 43, 40;
    /// `[39:36]` Secure EL2.
    named SEL2 set_SEL2 set_SEL2_bits: ID_AA64PFR0_EL1_SEL2, 39, 36;
    /// `[35:32]` Scalable Vector Extension; ID\_AA64ZFR0\_EL1 has the details.
    named SVE set_SVE set_SVE_bits: ID_AA64PFR0_EL1_SVE, 35, 32;
    /// `[31:28]` Reliability, Availability and Serviceability Extension version.
    named RAS set_RAS set_RAS_bits: ID_AA64PFR0_EL1_RAS, 31, 28;
    /// `[27:24]` System register interface to the GIC CPU interface.
    named GIC set_GIC set_GIC_bits: ID_AA64PFR0_EL1_GIC, 27, 24;
    /// `[23:20]` Advanced SIMD; the same value as FP.
    named AdvSIMD set_AdvSIMD set_AdvSIMD_bits: ID_AA64PFR0_EL1_AdvSIMD, 23, 20;
    /// `[19:16]` Floating-point; the same value as AdvSIMD.
    named FP set_FP set_FP_bits: ID_AA64PFR0_EL1_FP, 19, 16;
    /// `[15:12]` Exception level EL3 and its Execution states.
    named EL3 set_EL3 set_EL3_bits: ID_AA64PFR0_EL1_EL3, 15, 12;
    /// `[11:8]` Exception level EL2 and its Execution states.
    named EL2 set_EL2 set_EL2_bits: ID_AA64PFR0_EL1_EL2, 11, 8;
    /// `[7:4]` Exception level EL1 and its Execution states.
    named EL1 set_EL1 set_EL1_bits: ID_AA64PFR0_EL1_EL1, 7, 4;
    /// `[3:0]` Exception level EL0 and its Execution states.
    named EL0 set_EL0 set_EL0_bits: ID_AA64PFR0_EL1_EL0, 3, 0;
}

enumeration! {
    /// Physical fault address registers PFAR\_ELx and MFAR\_EL3.
    ID_AA64PFR1_EL1_PFAR {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_PFAR).
        IMP = 1,
    }
}
enumeration! {
    /// Error exception routing extensions.
    ID_AA64PFR1_EL1_DF2 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_DoubleFault2).
        IMP = 1,
    }
}
enumeration! {
    /// Additional MTE tag checking modes; meaningful if MTE is 2 or higher.
    ID_AA64PFR1_EL1_MTEX {
        /// None.
        MTE = 0,
        /// FEAT\_MTE\_CANONICAL\_TAGS and FEAT\_MTE\_NO\_ADDRESS\_TAGS.
        MTE4 = 1,
    }
}
enumeration! {
    /// Translation Hardening Extension, with the RCW instructions.
    ID_AA64PFR1_EL1_THE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_THE).
        IMP = 1,
    }
}
enumeration! {
    /// Guarded Control Stack.
    ID_AA64PFR1_EL1_GCS {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_GCS).
        IMP = 1,
    }
}
enumeration! {
    /// Asynchronous reporting of Tag Check Faults; meaningful if MTE is 2 or higher.
    ID_AA64PFR1_EL1_MTE_frac {
        /// Supported (FEAT\_MTE\_ASYNC).
        ASYNC = 0,
        /// Not supported.
        NI = 0xf,
    }
}
enumeration! {
    /// Non-maskable interrupts, with PSTATE.ALLINT.
    ID_AA64PFR1_EL1_NMI {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_NMI).
        IMP = 1,
    }
}
enumeration! {
    /// Fraction of ID\_AA64PFR0\_EL1.CSV2 when that is 1.
    ID_AA64PFR1_EL1_CSV2_frac {
        /// Not disclosed.
        NI = 0,
        /// FEAT\_CSV2\_1p1.
        CSV2_1p1 = 1,
        /// FEAT\_CSV2\_1p2, with SCXTNUM\_ELx.
        CSV2_1p2 = 2,
    }
}
enumeration! {
    /// Trap of RNDR and RNDRRS to EL3.
    ID_AA64PFR1_EL1_RNDR_trap {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_RNG\_TRAP).
        IMP = 1,
    }
}
enumeration! {
    /// Scalable Matrix Extension; ID\_AA64SMFR0\_EL1 has the details.
    ID_AA64PFR1_EL1_SME {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME).
        IMP = 1,
        /// As IMP, and the ZT0 register (FEAT\_SME2).
        SME2 = 2,
    }
}
enumeration! {
    /// MPAM version, minor part, with ID\_AA64PFR0\_EL1.MPAM.
    ID_AA64PFR1_EL1_MPAM_frac {
        /// Minor version 0: v1.0, or not implemented.
        MINOR_0 = 0,
        /// Minor version 1: v0.1 or v1.1.
        MINOR_1 = 1,
    }
}
enumeration! {
    /// Fraction of ID\_AA64PFR0\_EL1.RAS when that is 1.
    ID_AA64PFR1_EL1_RAS_frac {
        /// FEAT\_RAS only.
        NI = 0,
        /// FEAT\_RASv1p1.
        RASv1p1 = 1,
    }
}
enumeration! {
    /// Memory Tagging Extension.
    ID_AA64PFR1_EL1_MTE {
        /// Not implemented.
        NI = 0,
        /// Instructions only (FEAT\_MTE).
        IMP = 1,
        /// As IMP, and Allocation Tags in memory with tag checking (FEAT\_MTE2).
        MTE2 = 2,
        /// As MTE2, and asymmetric Tag Check Fault handling (FEAT\_MTE3).
        MTE3 = 3,
    }
}
enumeration! {
    /// Speculative Store Bypassing control.
    ID_AA64PFR1_EL1_SSBS {
        /// Not implemented.
        NI = 0,
        /// PSTATE.SSBS (FEAT\_SSBS).
        IMP = 1,
        /// As IMP, and MRS and MSR of SSBS (FEAT\_SSBS2).
        SSBS2 = 2,
    }
}
enumeration! {
    /// Branch Target Identification.
    ID_AA64PFR1_EL1_BT {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_BTI).
        IMP = 1,
    }
}
register! {
    /// AArch64 Processor Feature Register 1.
    ID_AA64PFR1_EL1: u64, RES0 0xf0_0000, RES1 0x0;
    /// `[63:60]` Physical fault address registers PFAR\_ELx and MFAR\_EL3.
    named PFAR set_PFAR set_PFAR_bits: ID_AA64PFR1_EL1_PFAR, 63, 60;
    /// `[59:56]` Error exception routing extensions.
    named DF2 set_DF2 set_DF2_bits: ID_AA64PFR1_EL1_DF2, 59, 56;
    /// `[55:52]` Additional MTE tag checking modes; meaningful if MTE is 2 or higher.
    named MTEX set_MTEX set_MTEX_bits: ID_AA64PFR1_EL1_MTEX, 55, 52;
    /// `[51:48]` Translation Hardening Extension, with the RCW instructions.
    named THE set_THE set_THE_bits: ID_AA64PFR1_EL1_THE, 51, 48;
    /// `[47:44]` Guarded Control Stack.
    named GCS set_GCS set_GCS_bits: ID_AA64PFR1_EL1_GCS, 47, 44;
    /// `[43:40]` Asynchronous reporting of Tag Check Faults; meaningful if MTE is 2 or higher.
    named MTE_frac set_MTE_frac set_MTE_frac_bits: ID_AA64PFR1_EL1_MTE_frac, 43, 40;
    /// `[39:36]` Non-maskable interrupts, with PSTATE.ALLINT.
    named NMI set_NMI set_NMI_bits: ID_AA64PFR1_EL1_NMI, 39, 36;
    /// `[35:32]` Fraction of ID\_AA64PFR0\_EL1.CSV2 when that is 1.
    named CSV2_frac set_CSV2_frac set_CSV2_frac_bits: ID_AA64PFR1_EL1_CSV2_frac, 35, 32;
    /// `[31:28]` Trap of RNDR and RNDRRS to EL3.
    named RNDR_trap set_RNDR_trap set_RNDR_trap_bits: ID_AA64PFR1_EL1_RNDR_trap, 31, 28;
    /// `[27:24]` Scalable Matrix Extension; ID\_AA64SMFR0\_EL1 has the details.
    named SME set_SME set_SME_bits: ID_AA64PFR1_EL1_SME, 27, 24;
    /// `[19:16]` MPAM version, minor part, with ID\_AA64PFR0\_EL1.MPAM.
    named MPAM_frac set_MPAM_frac set_MPAM_frac_bits: ID_AA64PFR1_EL1_MPAM_frac, 19, 16;
    /// `[15:12]` Fraction of ID\_AA64PFR0\_EL1.RAS when that is 1.
    named RAS_frac set_RAS_frac set_RAS_frac_bits: ID_AA64PFR1_EL1_RAS_frac, 15, 12;
    /// `[11:8]` Memory Tagging Extension.
    named MTE set_MTE set_MTE_bits: ID_AA64PFR1_EL1_MTE, 11, 8;
    /// `[7:4]` Speculative Store Bypassing control.
    named SSBS set_SSBS set_SSBS_bits: ID_AA64PFR1_EL1_SSBS, 7, 4;
    /// `[3:0]` Branch Target Identification.
    named BT set_BT set_BT_bits: ID_AA64PFR1_EL1_BT, 3, 0;
}

enumeration! {
    /// Floating-point Mode Register.
    ID_AA64PFR2_EL1_FPMR {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_FPMR).
        IMP = 1,
    }
}
enumeration! {
    /// Injection of Undefined Instruction exceptions by software.
    ID_AA64PFR2_EL1_UINJ {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_UINJ).
        IMP = 1,
    }
}
enumeration! {
    /// GICv5 CPU interface.
    ID_AA64PFR2_EL1_GCIE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_GCIE).
        IMP = 1,
    }
}
enumeration! {
    /// FAR\_ELx\[63:60\] is valid at a synchronous Tag Check Fault.
    ID_AA64PFR2_EL1_MTEFAR {
        /// UNKNOWN.
        NI = 0,
        /// Implemented (FEAT\_MTE\_TAGGED\_FAR).
        IMP = 1,
    }
}
enumeration! {
    /// Tag checking of stores only.
    ID_AA64PFR2_EL1_MTESTOREONLY {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_MTE\_STORE\_ONLY).
        IMP = 1,
    }
}
enumeration! {
    /// Allocation Tag access permission, NoTagAccess at stage 2.
    ID_AA64PFR2_EL1_MTEPERM {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_MTE\_PERM).
        IMP = 1,
    }
}
register! {
    /// AArch64 Processor Feature Register 2.
    ID_AA64PFR2_EL1: u64, RES0 0xffff_0000_0000_0000, RES1 0x0;
    /// `[47:44]` Virtual Tagging Extension (vMTE), part TCL; values not described by our sources.
    number VMTETCL set_VMTETCL: u8, 47, 44;
    /// `[43:40]` Virtual Tagging Extension (vMTE), part TC; values not described by our sources.
    number VMTETC set_VMTETC: u8, 43, 40;
    /// `[39:36]` Virtual Tagging Extension (vMTE); values not described by our sources.
    number VMTE set_VMTE: u8, 39, 36;
    /// `[35:32]` Floating-point Mode Register.
    named FPMR set_FPMR set_FPMR_bits: ID_AA64PFR2_EL1_FPMR, 35, 32;
    /// `[31:28]` MPAM version 2 (FEAT\_MPAMv2); values not described by our sources.
    number MPAM2 set_MPAM2: u8, 31, 28;
    /// `[27:24]` Registers FGDT\<n\>\_ELx; values not described by our sources.
    number FGDT set_FGDT: u8, 27, 24;
    /// `[23:20]` Enhanced choice of tags by IRG (FEAT\_MTE\_EIRG); values not described by our sources.
    number MTEEIRG set_MTEEIRG: u8, 23, 20;
    /// `[19:16]` Injection of Undefined Instruction exceptions by software.
    named UINJ set_UINJ set_UINJ_bits: ID_AA64PFR2_EL1_UINJ, 19, 16;
    /// `[15:12]` GICv5 CPU interface.
    named GCIE set_GCIE set_GCIE_bits: ID_AA64PFR2_EL1_GCIE, 15, 12;
    /// `[11:8]` FAR\_ELx\[63:60\] is valid at a synchronous Tag Check Fault.
    named MTEFAR set_MTEFAR set_MTEFAR_bits: ID_AA64PFR2_EL1_MTEFAR, 11, 8;
    /// `[7:4]` Tag checking of stores only.
    named MTESTOREONLY set_MTESTOREONLY set_MTESTOREONLY_bits: ID_AA64PFR2_EL1_MTESTOREONLY, 7, 4;
    /// `[3:0]` Allocation Tag access permission, NoTagAccess at stage 2.
    named MTEPERM set_MTEPERM set_MTEPERM_bits: ID_AA64PFR2_EL1_MTEPERM, 3, 0;
}

// ID_UNALLOCATED_4_3 has no type: no fields; all bits are RAZ

enumeration! {
    /// SVE double-precision matrix multiply, FMMLA, with LD1RO and 128-bit permutes.
    ID_AA64ZFR0_EL1_F64MM {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_F64MM).
        IMP = 1,
    }
}
enumeration! {
    /// SVE single-precision matrix multiply, FMMLA.
    ID_AA64ZFR0_EL1_F32MM {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_F32MM).
        IMP = 1,
    }
}
enumeration! {
    /// SVE half-precision to single-precision matrix multiply, FMMLA.
    ID_AA64ZFR0_EL1_F16MM {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SVE\_F16F32MM).
        IMP = 1,
    }
}
enumeration! {
    /// SVE Int8 matrix multiply and mixed-sign dot product.
    ID_AA64ZFR0_EL1_I8MM {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_I8MM).
        IMP = 1,
    }
}
enumeration! {
    /// SVE SM4 instructions.
    ID_AA64ZFR0_EL1_SM4 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SVE\_SM4).
        IMP = 1,
    }
}
enumeration! {
    /// SVE SHA3 instruction RAX1.
    ID_AA64ZFR0_EL1_SHA3 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SVE\_SHA3).
        IMP = 1,
    }
}
enumeration! {
    /// SVE and SME2 non-widening BFloat16 instructions.
    ID_AA64ZFR0_EL1_B16B16 {
        /// Not implemented.
        NI = 0,
        /// BFADD, BFMUL, BFMLA and the like (FEAT\_SVE\_B16B16).
        IMP = 1,
        /// As IMP, and BFSCALE (FEAT\_SVE\_BFSCALE).
        BFSCALE = 2,
        /// As BFSCALE, and BFloat16 matrix multiply (FEAT\_SVE\_B16MM).
        B16MM = 3,
    }
}
enumeration! {
    /// SVE BFloat16 instructions; the same value as ID\_AA64ISAR1\_EL1.BF16.
    ID_AA64ZFR0_EL1_BF16 {
        /// Not implemented.
        NI = 0,
        /// BFCVT, BFDOT, BFMMLA and the like (FEAT\_BF16).
        IMP = 1,
        /// As IMP, and FPCR.EBF (FEAT\_EBF16).
        EBF16 = 2,
    }
}
enumeration! {
    /// SVE bit permutes BDEP, BEXT and BGRP.
    ID_AA64ZFR0_EL1_BitPerm {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SVE\_BitPerm).
        IMP = 1,
    }
}
enumeration! {
    /// SVE element permutes EXPAND, and COMPACT of 8 and 16 bits.
    ID_AA64ZFR0_EL1_EltPerm {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SVE2p2 or FEAT\_SME2p2).
        IMP = 1,
    }
}
enumeration! {
    /// SVE AES and 128-bit polynomial multiply instructions.
    ID_AA64ZFR0_EL1_AES {
        /// Not implemented.
        NI = 0,
        /// AESE, AESD, AESMC and AESIMC (FEAT\_SVE\_AES).
        IMP = 1,
        /// As IMP, and PMULLB and PMULLT of 128 bits (FEAT\_SVE\_PMULL128).
        PMULL128 = 2,
        /// As PMULL128, and multi-vector AES and PMULL (FEAT\_SVE\_AES2).
        AES2 = 3,
    }
}
enumeration! {
    /// SVE version; valid if FEAT\_SVE or FEAT\_SME is implemented.
    ID_AA64ZFR0_EL1_SVEver {
        /// SVE.
        IMP = 0,
        /// As IMP, and SVE2 (FEAT\_SVE2, or FEAT\_SME in Streaming SVE mode).
        SVE2 = 1,
        /// As SVE2, and SVE2.1 (FEAT\_SVE2p1 or FEAT\_SME2p1).
        SVE2p1 = 2,
        /// As SVE2p1, and SVE2.2 (FEAT\_SVE2p2 or FEAT\_SME2p2).
        SVE2p2 = 3,
        /// As SVE2p2, and SVE2.3 (FEAT\_SVE2p3 or FEAT\_SME2p3).
        SVE2p3 = 4,
    }
}
register! {
    /// SVE Feature ID Register 0.
    ID_AA64ZFR0_EL1: u64, RES0 0xf000_00f0_f000_0f00, RES1 0x0;
    /// `[59:56]` SVE double-precision matrix multiply, FMMLA, with LD1RO and 128-bit permutes.
    named F64MM set_F64MM set_F64MM_bits: ID_AA64ZFR0_EL1_F64MM, 59, 56;
    /// `[55:52]` SVE single-precision matrix multiply, FMMLA.
    named F32MM set_F32MM set_F32MM_bits: ID_AA64ZFR0_EL1_F32MM, 55, 52;
    /// `[51:48]` SVE half-precision to single-precision matrix multiply, FMMLA.
    named F16MM set_F16MM set_F16MM_bits: ID_AA64ZFR0_EL1_F16MM, 51, 48;
    /// `[47:44]` SVE Int8 matrix multiply and mixed-sign dot product.
    named I8MM set_I8MM set_I8MM_bits: ID_AA64ZFR0_EL1_I8MM, 47, 44;
    /// `[43:40]` SVE SM4 instructions.
    named SM4 set_SM4 set_SM4_bits: ID_AA64ZFR0_EL1_SM4, 43, 40;
    /// `[35:32]` SVE SHA3 instruction RAX1.
    named SHA3 set_SHA3 set_SHA3_bits: ID_AA64ZFR0_EL1_SHA3, 35, 32;
    /// `[27:24]` SVE and SME2 non-widening BFloat16 instructions.
    named B16B16 set_B16B16 set_B16B16_bits: ID_AA64ZFR0_EL1_B16B16, 27, 24;
    /// `[23:20]` SVE BFloat16 instructions; the same value as ID\_AA64ISAR1\_EL1.BF16.
    named BF16 set_BF16 set_BF16_bits: ID_AA64ZFR0_EL1_BF16, 23, 20;
    /// `[19:16]` SVE bit permutes BDEP, BEXT and BGRP.
    named BitPerm set_BitPerm set_BitPerm_bits: ID_AA64ZFR0_EL1_BitPerm, 19, 16;
    /// `[15:12]` SVE element permutes EXPAND, and COMPACT of 8 and 16 bits.
    named EltPerm set_EltPerm set_EltPerm_bits: ID_AA64ZFR0_EL1_EltPerm, 15, 12;
    /// `[7:4]` SVE AES and 128-bit polynomial multiply instructions.
    named AES set_AES set_AES_bits: ID_AA64ZFR0_EL1_AES, 7, 4;
    /// `[3:0]` SVE version; valid if FEAT\_SVE or FEAT\_SME is implemented.
    named SVEver set_SVEver set_SVEver_bits: ID_AA64ZFR0_EL1_SVEver, 3, 0;
}

enumeration! {
    /// All A64 instructions are legal in Streaming SVE mode when enabled.
    ID_AA64SMFR0_EL1_FA64 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME\_FA64).
        IMP = 1,
    }
}
enumeration! {
    /// SME2 lookup tables with 6-bit indices, LUTI6.
    ID_AA64SMFR0_EL1_LUT6 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// SME2 variants of LUTI4 with four 8-bit destinations, and MOVT to ZT0.
    ID_AA64SMFR0_EL1_LUTv2 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME\_LUTv2).
        IMP = 1,
    }
}
enumeration! {
    /// SME version; valid if FEAT\_SME is implemented.
    ID_AA64SMFR0_EL1_SMEver {
        /// SME.
        SME = 0,
        /// As SME, and SME2 (FEAT\_SME2).
        SME2 = 1,
        /// As SME2, and SME2.1 (FEAT\_SME2p1).
        SME2p1 = 2,
        /// As SME2p1, and SME2.2 (FEAT\_SME2p2).
        SME2p2 = 3,
        /// As SME2p2, and SME2.3 (FEAT\_SME2p3).
        SME2p3 = 4,
    }
}
enumeration! {
    /// Accumulation of 16-bit integer products into 64-bit elements of ZA.
    ID_AA64SMFR0_EL1_I16I64 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME\_I16I64).
        IMP = 0xf,
    }
}
enumeration! {
    /// Double-precision accumulation into ZA.
    ID_AA64SMFR0_EL1_F64F64 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME\_F64F64).
        IMP = 1,
    }
}
enumeration! {
    /// Outer products of 16-bit integers into 32-bit tiles.
    ID_AA64SMFR0_EL1_I16I32 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME2).
        IMP = 5,
    }
}
enumeration! {
    /// Non-widening BFloat16 instructions that target ZA.
    ID_AA64SMFR0_EL1_B16B16 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME\_B16B16).
        IMP = 1,
    }
}
enumeration! {
    /// Non-widening half-precision instructions that target ZA.
    ID_AA64SMFR0_EL1_F16F16 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME\_F16F16).
        IMP = 1,
    }
}
enumeration! {
    /// FP8 instructions that accumulate into half-precision elements of ZA.
    ID_AA64SMFR0_EL1_F8F16 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME\_F8F16).
        IMP = 1,
    }
}
enumeration! {
    /// FP8 instructions that accumulate into single-precision elements of ZA.
    ID_AA64SMFR0_EL1_F8F32 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME\_F8F32).
        IMP = 1,
    }
}
enumeration! {
    /// Outer products of 8-bit integers into 32-bit tiles.
    ID_AA64SMFR0_EL1_I8I32 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME).
        IMP = 0xf,
    }
}
enumeration! {
    /// Outer products of half-precision into single-precision tiles.
    ID_AA64SMFR0_EL1_F16F32 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME).
        IMP = 1,
    }
}
enumeration! {
    /// Outer products of BFloat16 into single-precision tiles.
    ID_AA64SMFR0_EL1_B16F32 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME).
        IMP = 1,
    }
}
enumeration! {
    /// Binary outer products of thirty-two bits into 32-bit integer tiles.
    ID_AA64SMFR0_EL1_BI32I32 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME2).
        IMP = 1,
    }
}
enumeration! {
    /// Outer products of single-precision into single-precision tiles.
    ID_AA64SMFR0_EL1_F32F32 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME).
        IMP = 1,
    }
}
enumeration! {
    /// FP8 multiply-accumulate in Streaming SVE mode.
    ID_AA64SMFR0_EL1_SF8FMA {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SSVE\_FP8FMA).
        IMP = 1,
    }
}
enumeration! {
    /// FP8 4-way dot product in Streaming SVE mode.
    ID_AA64SMFR0_EL1_SF8DP4 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SSVE\_FP8DOT4).
        IMP = 1,
    }
}
enumeration! {
    /// FP8 2-way dot product in Streaming SVE mode.
    ID_AA64SMFR0_EL1_SF8DP2 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SSVE\_FP8DOT2).
        IMP = 1,
    }
}
enumeration! {
    /// SVE bit permutes in Streaming SVE mode.
    ID_AA64SMFR0_EL1_SBitPerm {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SSVE\_BitPerm).
        IMP = 1,
    }
}
enumeration! {
    /// SVE AES and 128-bit polynomial multiply in Streaming SVE mode.
    ID_AA64SMFR0_EL1_AES {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SSVE\_AES).
        IMP = 1,
    }
}
enumeration! {
    /// SVE FEXPA in Streaming SVE mode.
    ID_AA64SMFR0_EL1_SFEXPA {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SSVE\_FEXPA).
        IMP = 1,
    }
}
enumeration! {
    /// Structured sparsity outer products, such as FTMOPA.
    ID_AA64SMFR0_EL1_STMOP {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME\_TMOP).
        IMP = 1,
    }
}
enumeration! {
    /// Quarter-tile outer products, such as FMOP4A.
    ID_AA64SMFR0_EL1_SMOP4 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SME\_MOP4).
        IMP = 1,
    }
}
register! {
    /// SME Feature ID Register 0.
    ID_AA64SMFR0_EL1: u64, RES0 0x400e_0000_8c7e_fffe, RES1 0x0;
    /// `[63]` All A64 instructions are legal in Streaming SVE mode when enabled.
    named FA64 set_FA64 set_FA64_bits: ID_AA64SMFR0_EL1_FA64, 63, 63;
    /// `[61]` SME2 lookup tables with 6-bit indices, LUTI6.
    named LUT6 set_LUT6 set_LUT6_bits: ID_AA64SMFR0_EL1_LUT6, 61, 61;
    /// `[60]` SME2 variants of LUTI4 with four 8-bit destinations, and MOVT to ZT0.
    named LUTv2 set_LUTv2 set_LUTv2_bits: ID_AA64SMFR0_EL1_LUTv2, 60, 60;
    /// `[59:56]` SME version; valid if FEAT\_SME is implemented.
    named SMEver set_SMEver set_SMEver_bits: ID_AA64SMFR0_EL1_SMEver, 59, 56;
    /// `[55:52]` Accumulation of 16-bit integer products into 64-bit elements of ZA.
    named I16I64 set_I16I64 set_I16I64_bits: ID_AA64SMFR0_EL1_I16I64, 55, 52;
    /// `[48]` Double-precision accumulation into ZA.
    named F64F64 set_F64F64 set_F64F64_bits: ID_AA64SMFR0_EL1_F64F64, 48, 48;
    /// `[47:44]` Outer products of 16-bit integers into 32-bit tiles.
    named I16I32 set_I16I32 set_I16I32_bits: ID_AA64SMFR0_EL1_I16I32, 47, 44;
    /// `[43]` Non-widening BFloat16 instructions that target ZA.
    named B16B16 set_B16B16 set_B16B16_bits: ID_AA64SMFR0_EL1_B16B16, 43, 43;
    /// `[42]` Non-widening half-precision instructions that target ZA.
    named F16F16 set_F16F16 set_F16F16_bits: ID_AA64SMFR0_EL1_F16F16, 42, 42;
    /// `[41]` FP8 instructions that accumulate into half-precision elements of ZA.
    named F8F16 set_F8F16 set_F8F16_bits: ID_AA64SMFR0_EL1_F8F16, 41, 41;
    /// `[40]` FP8 instructions that accumulate into single-precision elements of ZA.
    named F8F32 set_F8F32 set_F8F32_bits: ID_AA64SMFR0_EL1_F8F32, 40, 40;
    /// `[39:36]` Outer products of 8-bit integers into 32-bit tiles.
    named I8I32 set_I8I32 set_I8I32_bits: ID_AA64SMFR0_EL1_I8I32, 39, 36;
    /// `[35]` Outer products of half-precision into single-precision tiles.
    named F16F32 set_F16F32 set_F16F32_bits: ID_AA64SMFR0_EL1_F16F32, 35, 35;
    /// `[34]` Outer products of BFloat16 into single-precision tiles.
    named B16F32 set_B16F32 set_B16F32_bits: ID_AA64SMFR0_EL1_B16F32, 34, 34;
    /// `[33]` Binary outer products of thirty-two bits into 32-bit integer tiles.
    named BI32I32 set_BI32I32 set_BI32I32_bits: ID_AA64SMFR0_EL1_BI32I32, 33, 33;
    /// `[32]` Outer products of single-precision into single-precision tiles.
    named F32F32 set_F32F32 set_F32F32_bits: ID_AA64SMFR0_EL1_F32F32, 32, 32;
    /// `[30]` FP8 multiply-accumulate in Streaming SVE mode.
    named SF8FMA set_SF8FMA set_SF8FMA_bits: ID_AA64SMFR0_EL1_SF8FMA, 30, 30;
    /// `[29]` FP8 4-way dot product in Streaming SVE mode.
    named SF8DP4 set_SF8DP4 set_SF8DP4_bits: ID_AA64SMFR0_EL1_SF8DP4, 29, 29;
    /// `[28]` FP8 2-way dot product in Streaming SVE mode.
    named SF8DP2 set_SF8DP2 set_SF8DP2_bits: ID_AA64SMFR0_EL1_SF8DP2, 28, 28;
    /// `[25]` SVE bit permutes in Streaming SVE mode.
    named SBitPerm set_SBitPerm set_SBitPerm_bits: ID_AA64SMFR0_EL1_SBitPerm, 25, 25;
    /// `[24]` SVE AES and 128-bit polynomial multiply in Streaming SVE mode.
    named AES set_AES set_AES_bits: ID_AA64SMFR0_EL1_AES, 24, 24;
    /// `[23]` SVE FEXPA in Streaming SVE mode.
    named SFEXPA set_SFEXPA set_SFEXPA_bits: ID_AA64SMFR0_EL1_SFEXPA, 23, 23;
    /// `[16]` Structured sparsity outer products, such as FTMOPA.
    named STMOP set_STMOP set_STMOP_bits: ID_AA64SMFR0_EL1_STMOP, 16, 16;
    /// `[0]` Quarter-tile outer products, such as FMOP4A.
    named SMOP4 set_SMOP4 set_SMOP4_bits: ID_AA64SMFR0_EL1_SMOP4, 0, 0;
}

// ID_UNALLOCATED_4_6 has no type: no fields; all bits are RAZ

enumeration! {
    /// FP8 conversions, and FSCALE.
    ID_AA64FPFR0_EL1_F8CVT {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_FP8).
        IMP = 1,
    }
}
enumeration! {
    /// FP8 multiply-accumulate to single- and half-precision, such as FMLALB.
    ID_AA64FPFR0_EL1_F8FMA {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_FP8FMA).
        IMP = 1,
    }
}
enumeration! {
    /// FP8 to single-precision 4-way dot product, FDOT.
    ID_AA64FPFR0_EL1_F8DP4 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_FP8DOT4).
        IMP = 1,
    }
}
enumeration! {
    /// FP8 to half-precision 2-way dot product, FDOT.
    ID_AA64FPFR0_EL1_F8DP2 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_FP8DOT2).
        IMP = 1,
    }
}
enumeration! {
    /// FP8 to single-precision matrix multiply, FMMLA.
    ID_AA64FPFR0_EL1_F8MM8 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_F8F32MM).
        IMP = 1,
    }
}
enumeration! {
    /// FP8 to half-precision matrix multiply, FMMLA.
    ID_AA64FPFR0_EL1_F8MM4 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_F8F16MM).
        IMP = 1,
    }
}
enumeration! {
    /// Non-widening half-precision matrix multiply, FMMLA.
    ID_AA64FPFR0_EL1_F16MM2 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_F16MM).
        IMP = 1,
    }
}
enumeration! {
    /// OFP8 E4M3 format.
    ID_AA64FPFR0_EL1_F8E4M3 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// OFP8 E5M2 format.
    ID_AA64FPFR0_EL1_F8E5M2 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
register! {
    /// AArch64 Floating-point Feature Register 0.
    ID_AA64FPFR0_EL1: u64, RES0 0xffff_ffff_03ff_7f00, RES1 0x0;
    /// `[31]` FP8 conversions, and FSCALE.
    named F8CVT set_F8CVT set_F8CVT_bits: ID_AA64FPFR0_EL1_F8CVT, 31, 31;
    /// `[30]` FP8 multiply-accumulate to single- and half-precision, such as FMLALB.
    named F8FMA set_F8FMA set_F8FMA_bits: ID_AA64FPFR0_EL1_F8FMA, 30, 30;
    /// `[29]` FP8 to single-precision 4-way dot product, FDOT.
    named F8DP4 set_F8DP4 set_F8DP4_bits: ID_AA64FPFR0_EL1_F8DP4, 29, 29;
    /// `[28]` FP8 to half-precision 2-way dot product, FDOT.
    named F8DP2 set_F8DP2 set_F8DP2_bits: ID_AA64FPFR0_EL1_F8DP2, 28, 28;
    /// `[27]` FP8 to single-precision matrix multiply, FMMLA.
    named F8MM8 set_F8MM8 set_F8MM8_bits: ID_AA64FPFR0_EL1_F8MM8, 27, 27;
    /// `[26]` FP8 to half-precision matrix multiply, FMMLA.
    named F8MM4 set_F8MM4 set_F8MM4_bits: ID_AA64FPFR0_EL1_F8MM4, 26, 26;
    /// `[15]` Non-widening half-precision matrix multiply, FMMLA.
    named F16MM2 set_F16MM2 set_F16MM2_bits: ID_AA64FPFR0_EL1_F16MM2, 15, 15;
    /// `[1]` OFP8 E4M3 format.
    named F8E4M3 set_F8E4M3 set_F8E4M3_bits: ID_AA64FPFR0_EL1_F8E4M3, 1, 1;
    /// `[0]` OFP8 E5M2 format.
    named F8E5M2 set_F8E5M2 set_F8E5M2_bits: ID_AA64FPFR0_EL1_F8E5M2, 0, 0;
}

enumeration! {
    /// Setting MDCR\_EL2.HPMN to 0, no event counters for the guest.
    ID_AA64DFR0_EL1_HPMN0 {
        /// CONSTRAINED UNPREDICTABLE.
        UNPREDICTABLE = 0,
        /// Defined behavior (FEAT\_HPMN0).
        DEF = 1,
    }
}
enumeration! {
    /// Trace Buffer External Mode.
    ID_AA64DFR0_EL1_ExtTrcBuff {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TRBE\_EXT).
        IMP = 1,
    }
}
enumeration! {
    /// Branch Record Buffer Extension.
    ID_AA64DFR0_EL1_BRBE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_BRBE).
        IMP = 1,
        /// As IMP, and recording at EL3 (FEAT\_BRBEv1p1).
        BRBE_V1P1 = 2,
    }
}
enumeration! {
    /// Multi-threaded PMU, the MT bits of PMEVTYPER\<n\>.
    ID_AA64DFR0_EL1_MTPMU {
        /// FEAT\_MTPMU not implemented; IMPLEMENTATION DEFINED if MT is writable.
        NI_IMPDEF = 0,
        /// FEAT\_MTPMU.
        IMP = 1,
        /// FEAT\_MTPMU not implemented; MT is RES0.
        NI = 0xf,
    }
}
enumeration! {
    /// Trace Buffer Extension.
    ID_AA64DFR0_EL1_TraceBuffer {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TRBE).
        IMP = 1,
        /// As IMP, and TRBE Profiling exceptions (FEAT\_TRBEv1p1).
        TRBE_V1P1 = 2,
    }
}
enumeration! {
    /// Self-hosted Trace Extension.
    ID_AA64DFR0_EL1_TraceFilt {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TRF).
        IMP = 1,
    }
}
enumeration! {
    /// OS Double Lock.
    ID_AA64DFR0_EL1_DoubleLock {
        /// OSDLR\_EL1 is writable (FEAT\_DoubleLock).
        IMP = 0,
        /// OSDLR\_EL1 is RAZ/WI.
        NI = 0xf,
    }
}
enumeration! {
    /// Statistical Profiling Extension version.
    ID_AA64DFR0_EL1_PMSVer {
        /// Not implemented.
        NI = 0,
        /// SPEv1 (FEAT\_SPE).
        IMP = 1,
        /// FEAT\_SPEv1p1, alignment event and SVE profiling.
        V1P1 = 2,
        /// FEAT\_SPEv1p2, discard mode and inverse event filter.
        V1P2 = 3,
        /// FEAT\_SPEv1p3, operation types of MOPS and MTE.
        V1P3 = 4,
        /// FEAT\_SPEv1p4, cache events and data source filter.
        V1P4 = 5,
        /// FEAT\_SPEv1p5, SPE Profiling exceptions and physical addressing mode.
        V1P5 = 6,
    }
}
enumeration! {
    /// Synchronous-exception-based event profiling.
    ID_AA64DFR0_EL1_SEBEP {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SEBEP).
        IMP = 1,
    }
}
enumeration! {
    /// PMU snapshot extension.
    ID_AA64DFR0_EL1_PMSS {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_PMUv3\_SS).
        IMP = 1,
    }
}
enumeration! {
    /// Performance Monitors Extension version; alternative ID scheme.
    ID_AA64DFR0_EL1_PMUVer {
        /// Not implemented.
        NI = 0,
        /// PMUv3 (FEAT\_PMUv3).
        IMP = 1,
        /// FEAT\_PMUv3p1, 16-bit event numbers and MDCR\_EL2.HPMD.
        V3P1 = 4,
        /// FEAT\_PMUv3p4, PMMIR\_EL1.
        V3P4 = 5,
        /// FEAT\_PMUv3p5, 64-bit event counters.
        V3P5 = 6,
        /// FEAT\_PMUv3p7, freeze on overflow.
        V3P7 = 7,
        /// FEAT\_PMUv3p8, larger space of common events.
        V3P8 = 8,
        /// FEAT\_PMUv3p9, EL0 access control by PMUACR\_EL1.
        V3P9 = 9,
        /// IMPLEMENTATION DEFINED performance monitors, not PMUv3 of any version.
        IMP_DEF = 0xf,
    }
}
enumeration! {
    /// System register interface to a trace unit.
    ID_AA64DFR0_EL1_TraceVer {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Debug architecture version.
    ID_AA64DFR0_EL1_DebugVer {
        /// Armv8.0.
        IMP = 6,
        /// Armv8.1 (FEAT\_Debugv8p1).
        VHE = 7,
        /// Armv8.2 (FEAT\_Debugv8p2).
        V8P2 = 8,
        /// Armv8.4 (FEAT\_Debugv8p4).
        V8P4 = 9,
        /// Armv8.8 (FEAT\_Debugv8p8).
        V8P8 = 0xa,
        /// Armv8.9 (FEAT\_Debugv8p9).
        V8P9 = 0xb,
    }
}
register! {
    /// AArch64 Debug Feature Register 0.
    ID_AA64DFR0_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` Setting MDCR\_EL2.HPMN to 0, no event counters for the guest.
    named HPMN0 set_HPMN0 set_HPMN0_bits: ID_AA64DFR0_EL1_HPMN0, 63, 60;
    /// `[59:56]` Trace Buffer External Mode.
    named ExtTrcBuff set_ExtTrcBuff set_ExtTrcBuff_bits: ID_AA64DFR0_EL1_ExtTrcBuff, 59, 56;
    /// `[55:52]` Branch Record Buffer Extension.
    named BRBE set_BRBE set_BRBE_bits: ID_AA64DFR0_EL1_BRBE, 55, 52;
    /// `[51:48]` Multi-threaded PMU, the MT bits of PMEVTYPER\<n\>.
    named MTPMU set_MTPMU set_MTPMU_bits: ID_AA64DFR0_EL1_MTPMU, 51, 48;
    /// `[47:44]` Trace Buffer Extension.
    named TraceBuffer set_TraceBuffer set_TraceBuffer_bits: ID_AA64DFR0_EL1_TraceBuffer, 47, 44;
    /// `[43:40]` Self-hosted Trace Extension.
    named TraceFilt set_TraceFilt set_TraceFilt_bits: ID_AA64DFR0_EL1_TraceFilt, 43, 40;
    /// `[39:36]` OS Double Lock.
    named DoubleLock set_DoubleLock set_DoubleLock_bits: ID_AA64DFR0_EL1_DoubleLock, 39, 36;
    /// `[35:32]` Statistical Profiling Extension version.
    named PMSVer set_PMSVer set_PMSVer_bits: ID_AA64DFR0_EL1_PMSVer, 35, 32;
    /// `[31:28]` Number of context-aware breakpoints, minus one; 15 also if ID\_AA64DFR1\_EL1 has more.
    number CTX_CMPs set_CTX_CMPs: u8, 31, 28;
    /// `[27:24]` Synchronous-exception-based event profiling.
    named SEBEP set_SEBEP set_SEBEP_bits: ID_AA64DFR0_EL1_SEBEP, 27, 24;
    /// `[23:20]` Number of watchpoints, minus one; 15 also if ID\_AA64DFR1\_EL1 has more.
    number WRPs set_WRPs: u8, 23, 20;
    /// `[19:16]` PMU snapshot extension.
    named PMSS set_PMSS set_PMSS_bits: ID_AA64DFR0_EL1_PMSS, 19, 16;
    /// `[15:12]` Number of breakpoints, minus one, unless ID\_AA64DFR1\_EL1.BRPs is nonzero.
    number BRPs set_BRPs: u8, 15, 12;
    /// `[11:8]` Performance Monitors Extension version; alternative ID scheme.
    named PMUVer set_PMUVer set_PMUVer_bits: ID_AA64DFR0_EL1_PMUVer, 11, 8;
    /// `[7:4]` System register interface to a trace unit.
    named TraceVer set_TraceVer set_TraceVer_bits: ID_AA64DFR0_EL1_TraceVer, 7, 4;
    /// `[3:0]` Debug architecture version.
    named DebugVer set_DebugVer set_DebugVer_bits: ID_AA64DFR0_EL1_DebugVer, 3, 0;
}

enumeration! {
    /// Cycle counter when a profiling buffer event freezes the event counters.
    ID_AA64DFR1_EL1_DPFZS {
        /// Not affected by PMCR\_EL0.FZS.
        IGNR = 0,
        /// Stops too if PMCR\_EL0.DP is 1 (FEAT\_SPE\_DPFZS).
        FRZN = 1,
    }
}
enumeration! {
    /// Exception-based event profiling.
    ID_AA64DFR1_EL1_EBEP {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_EBEP).
        IMP = 1,
    }
}
enumeration! {
    /// Instrumentation Trace Extension.
    ID_AA64DFR1_EL1_ITE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_ITE).
        IMP = 1,
    }
}
enumeration! {
    /// Address Breakpoint Linking Extension.
    ID_AA64DFR1_EL1_ABLE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_ABLE).
        IMP = 1,
    }
}
enumeration! {
    /// Fixed-function instruction counter of the PMU.
    ID_AA64DFR1_EL1_PMICNTR {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_PMUv3\_ICNTR).
        IMP = 1,
    }
}
enumeration! {
    /// System PMU extension.
    ID_AA64DFR1_EL1_SPMU {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SPMU).
        IMP = 1,
        /// As IMP, and SPMZR\_EL0 (FEAT\_SPMU2).
        IMP_SPMZR = 2,
    }
}
register! {
    /// AArch64 Debug Feature Register 1.
    ID_AA64DFR1_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:56]` Number of breakpoints with address linking, minus one; RES0 if ABLE is 0.
    number ABL_CMPs set_ABL_CMPs: u8, 63, 56;
    /// `[55:52]` Cycle counter when a profiling buffer event freezes the event counters.
    named DPFZS set_DPFZS set_DPFZS_bits: ID_AA64DFR1_EL1_DPFZS, 55, 52;
    /// `[51:48]` Exception-based event profiling.
    named EBEP set_EBEP set_EBEP_bits: ID_AA64DFR1_EL1_EBEP, 51, 48;
    /// `[47:44]` Instrumentation Trace Extension.
    named ITE set_ITE set_ITE_bits: ID_AA64DFR1_EL1_ITE, 47, 44;
    /// `[43:40]` Address Breakpoint Linking Extension.
    named ABLE set_ABLE set_ABLE_bits: ID_AA64DFR1_EL1_ABLE, 43, 40;
    /// `[39:36]` Fixed-function instruction counter of the PMU.
    named PMICNTR set_PMICNTR set_PMICNTR_bits: ID_AA64DFR1_EL1_PMICNTR, 39, 36;
    /// `[35:32]` System PMU extension.
    named SPMU set_SPMU set_SPMU_bits: ID_AA64DFR1_EL1_SPMU, 35, 32;
    /// `[31:24]` Number of context-aware breakpoints, minus one; 0 if ID\_AA64DFR0\_EL1 has it.
    number CTX_CMPs set_CTX_CMPs: u8, 31, 24;
    /// `[23:16]` Number of watchpoints, minus one; 0 if ID\_AA64DFR0\_EL1 has it.
    number WRPs set_WRPs: u8, 23, 16;
    /// `[15:8]` Number of breakpoints, minus one; 0 if ID\_AA64DFR0\_EL1 has it.
    number BRPs set_BRPs: u8, 15, 8;
    /// `[7:0]` Largest value of SPMSELR\_EL0.SYSPMUSEL.
    number SYSPMUID set_SYSPMUID: u8, 7, 0;
}

enumeration! {
    /// TRBE Profiling exceptions.
    ID_AA64DFR2_EL1_TRBE_EXC {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TRBE\_EXC).
        IMP = 1,
    }
}
enumeration! {
    /// Profiling Buffer in physical or intermediate physical addresses.
    ID_AA64DFR2_EL1_SPE_nVM {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SPE\_nVM).
        IMP = 1,
    }
}
enumeration! {
    /// SPE Profiling exceptions.
    ID_AA64DFR2_EL1_SPE_EXC {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SPE\_EXC).
        IMP = 1,
    }
}
enumeration! {
    /// Breakpoint and watchpoint enhancements.
    ID_AA64DFR2_EL1_BWE {
        /// Not indicated here; see ID\_AA64DFR1\_EL1.ABLE.
        NI = 0,
        /// Address range and mismatch breakpoints.
        FEAT_BWE = 1,
        /// As FEAT\_BWE, and mismatch watchpoints.
        FEAT_BWE2 = 2,
    }
}
enumeration! {
    /// Software Step of an instruction in MDSTEPOP\_EL1.
    ID_AA64DFR2_EL1_STEP {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_STEP2).
        IMP = 1,
    }
}
register! {
    /// AArch64 Debug Feature Register 2.
    ID_AA64DFR2_EL1: u64, RES0 0xffff_ffff_f000_ff00, RES1 0x0;
    /// `[27:24]` TRBE Profiling exceptions.
    named TRBE_EXC set_TRBE_EXC set_TRBE_EXC_bits: ID_AA64DFR2_EL1_TRBE_EXC, 27, 24;
    /// `[23:20]` Profiling Buffer in physical or intermediate physical addresses.
    named SPE_nVM set_SPE_nVM set_SPE_nVM_bits: ID_AA64DFR2_EL1_SPE_nVM, 23, 20;
    /// `[19:16]` SPE Profiling exceptions.
    named SPE_EXC set_SPE_EXC set_SPE_EXC_bits: ID_AA64DFR2_EL1_SPE_EXC, 19, 16;
    /// `[7:4]` Breakpoint and watchpoint enhancements.
    named BWE set_BWE set_BWE_bits: ID_AA64DFR2_EL1_BWE, 7, 4;
    /// `[3:0]` Software Step of an instruction in MDSTEPOP\_EL1.
    named STEP set_STEP set_STEP_bits: ID_AA64DFR2_EL1_STEP, 3, 0;
}

// ID_UNALLOCATED_5_3 has no type: no fields; all bits are RAZ

register! {
    /// AArch64 Auxiliary Feature Register 0.
    ID_AA64AFR0_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:28]` A feature that the implementer defines.
    number IMPDEF7 set_IMPDEF7: u8, 31, 28;
    /// `[27:24]` A feature that the implementer defines.
    number IMPDEF6 set_IMPDEF6: u8, 27, 24;
    /// `[23:20]` A feature that the implementer defines.
    number IMPDEF5 set_IMPDEF5: u8, 23, 20;
    /// `[19:16]` A feature that the implementer defines.
    number IMPDEF4 set_IMPDEF4: u8, 19, 16;
    /// `[15:12]` A feature that the implementer defines.
    number IMPDEF3 set_IMPDEF3: u8, 15, 12;
    /// `[11:8]` A feature that the implementer defines.
    number IMPDEF2 set_IMPDEF2: u8, 11, 8;
    /// `[7:4]` A feature that the implementer defines.
    number IMPDEF1 set_IMPDEF1: u8, 7, 4;
    /// `[3:0]` A feature that the implementer defines.
    number IMPDEF0 set_IMPDEF0: u8, 3, 0;
}

// ID_AA64AFR1_EL1 has no type: no fields; all bits are RES0

// ID_UNALLOCATED_5_<n> has no type: no fields; all bits are RAZ

enumeration! {
    /// Random number registers RNDR and RNDRRS.
    ID_AA64ISAR0_EL1_RNDR {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_RNG).
        IMP = 1,
    }
}
enumeration! {
    /// Outer Shareable and range TLB maintenance instructions.
    ID_AA64ISAR0_EL1_TLB {
        /// Not implemented.
        NI = 0,
        /// Outer Shareable instructions (FEAT\_TLBIOS).
        OS = 1,
        /// As OS, and range instructions (FEAT\_TLBIRANGE).
        RANGE = 2,
    }
}
enumeration! {
    /// Flag manipulation instructions.
    ID_AA64ISAR0_EL1_TS {
        /// Not implemented.
        NI = 0,
        /// CFINV, RMIF, SETF8 and SETF16 (FEAT\_FlagM).
        FLAGM = 1,
        /// As FLAGM, and AXFLAG and XAFLAG (FEAT\_FlagM2).
        FLAGM2 = 2,
    }
}
enumeration! {
    /// Advanced SIMD half-precision to single-precision multiply instructions.
    ID_AA64ISAR0_EL1_FHM {
        /// Not implemented.
        NI = 0,
        /// FMLAL and FMLSL (FEAT\_FHM).
        IMP = 1,
        /// As IMP, and dot product FDOT (FEAT\_F16F32DOT).
        F16F32DOT = 2,
        /// As F16F32DOT, and matrix multiply FMMLA (FEAT\_F16F32MM).
        F16F32MM = 3,
    }
}
enumeration! {
    /// Dot product instructions UDOT and SDOT.
    ID_AA64ISAR0_EL1_DP {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_DotProd).
        IMP = 1,
    }
}
enumeration! {
    /// SM4 instructions.
    ID_AA64ISAR0_EL1_SM4 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SM4).
        IMP = 1,
    }
}
enumeration! {
    /// SM3 instructions.
    ID_AA64ISAR0_EL1_SM3 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SM3).
        IMP = 1,
    }
}
enumeration! {
    /// SHA3 instructions EOR3, RAX1, XAR and BCAX.
    ID_AA64ISAR0_EL1_SHA3 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SHA3).
        IMP = 1,
    }
}
enumeration! {
    /// Rounding double multiply accumulate, SQRDMLAH and SQRDMLSH.
    ID_AA64ISAR0_EL1_RDM {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_RDM).
        IMP = 1,
    }
}
enumeration! {
    /// Atomic instructions.
    ID_AA64ISAR0_EL1_ATOMIC {
        /// Not implemented.
        NI = 0,
        /// LDADD, CAS, SWP and the like (FEAT\_LSE).
        IMP = 2,
        /// As IMP, and 128-bit LDCLRP, LDSETP and SWPP.
        FEAT_LSE128 = 3,
    }
}
enumeration! {
    /// CRC32 instructions.
    ID_AA64ISAR0_EL1_CRC32 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_CRC32).
        IMP = 1,
    }
}
enumeration! {
    /// SHA2 instructions.
    ID_AA64ISAR0_EL1_SHA2 {
        /// Not implemented.
        NI = 0,
        /// SHA256 instructions (FEAT\_SHA256).
        SHA256 = 1,
        /// As SHA256, and SHA512 instructions (FEAT\_SHA512).
        SHA512 = 2,
    }
}
enumeration! {
    /// SHA1 instructions.
    ID_AA64ISAR0_EL1_SHA1 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SHA1).
        IMP = 1,
    }
}
enumeration! {
    /// AES instructions.
    ID_AA64ISAR0_EL1_AES {
        /// Not implemented.
        NI = 0,
        /// AESE, AESD, AESMC and AESIMC (FEAT\_AES).
        AES = 1,
        /// As AES, and PMULL and PMULL2 of 64 bits (FEAT\_PMULL).
        PMULL = 2,
    }
}
register! {
    /// AArch64 Instruction Set Attribute Register 0.
    ID_AA64ISAR0_EL1: u64, RES0 0xf00_000f, RES1 0x0;
    /// `[63:60]` Random number registers RNDR and RNDRRS.
    named RNDR set_RNDR set_RNDR_bits: ID_AA64ISAR0_EL1_RNDR, 63, 60;
    /// `[59:56]` Outer Shareable and range TLB maintenance instructions.
    named TLB set_TLB set_TLB_bits: ID_AA64ISAR0_EL1_TLB, 59, 56;
    /// `[55:52]` Flag manipulation instructions.
    named TS set_TS set_TS_bits: ID_AA64ISAR0_EL1_TS, 55, 52;
    /// `[51:48]` Advanced SIMD half-precision to single-precision multiply instructions.
    named FHM set_FHM set_FHM_bits: ID_AA64ISAR0_EL1_FHM, 51, 48;
    /// `[47:44]` Dot product instructions UDOT and SDOT.
    named DP set_DP set_DP_bits: ID_AA64ISAR0_EL1_DP, 47, 44;
    /// `[43:40]` SM4 instructions.
    named SM4 set_SM4 set_SM4_bits: ID_AA64ISAR0_EL1_SM4, 43, 40;
    /// `[39:36]` SM3 instructions.
    named SM3 set_SM3 set_SM3_bits: ID_AA64ISAR0_EL1_SM3, 39, 36;
    /// `[35:32]` SHA3 instructions EOR3, RAX1, XAR and BCAX.
    named SHA3 set_SHA3 set_SHA3_bits: ID_AA64ISAR0_EL1_SHA3, 35, 32;
    /// `[31:28]` Rounding double multiply accumulate, SQRDMLAH and SQRDMLSH.
    named RDM set_RDM set_RDM_bits: ID_AA64ISAR0_EL1_RDM, 31, 28;
    /// `[23:20]` Atomic instructions.
    named ATOMIC set_ATOMIC set_ATOMIC_bits: ID_AA64ISAR0_EL1_ATOMIC, 23, 20;
    /// `[19:16]` CRC32 instructions.
    named CRC32 set_CRC32 set_CRC32_bits: ID_AA64ISAR0_EL1_CRC32, 19, 16;
    /// `[15:12]` SHA2 instructions.
    named SHA2 set_SHA2 set_SHA2_bits: ID_AA64ISAR0_EL1_SHA2, 15, 12;
    /// `[11:8]` SHA1 instructions.
    named SHA1 set_SHA1 set_SHA1_bits: ID_AA64ISAR0_EL1_SHA1, 11, 8;
    /// `[7:4]` AES instructions.
    named AES set_AES set_AES_bits: ID_AA64ISAR0_EL1_AES, 7, 4;
}

enumeration! {
    /// 64-byte single-copy atomic loads and stores.
    ID_AA64ISAR1_EL1_LS64 {
        /// Not implemented.
        NI = 0,
        /// LD64B and ST64B (FEAT\_LS64).
        LS64 = 1,
        /// As LS64, and ST64BV (FEAT\_LS64\_V).
        LS64_V = 2,
        /// As LS64\_V, and ST64BV0 with ACCDATA\_EL1 (FEAT\_LS64\_ACCDATA).
        LS64_ACCDATA = 3,
        /// As LS64\_ACCDATA, and Write-back memory (FEAT\_LS64WB).
        LS64WB = 4,
    }
}
enumeration! {
    /// XS attribute, with the nXS variants of TLBI and DSB.
    ID_AA64ISAR1_EL1_XS {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_XS).
        IMP = 1,
    }
}
enumeration! {
    /// Int8 matrix multiply and mixed-sign dot product.
    ID_AA64ISAR1_EL1_I8MM {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_I8MM).
        IMP = 1,
    }
}
enumeration! {
    /// Data Gathering Hint.
    ID_AA64ISAR1_EL1_DGH {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_DGH).
        IMP = 1,
    }
}
enumeration! {
    /// BFloat16 instructions.
    ID_AA64ISAR1_EL1_BF16 {
        /// Not implemented.
        NI = 0,
        /// BFCVT, BFDOT, BFMMLA and the like (FEAT\_BF16).
        IMP = 1,
        /// As IMP, and FPCR.EBF (FEAT\_EBF16).
        EBF16 = 2,
    }
}
enumeration! {
    /// Prediction invalidation instructions.
    ID_AA64ISAR1_EL1_SPECRES {
        /// Not implemented.
        NI = 0,
        /// CFP RCTX, DVP RCTX and CPP RCTX (FEAT\_SPECRES).
        IMP = 1,
        /// As IMP, and COSP RCTX (FEAT\_SPECRES2).
        COSP_RCTX = 2,
    }
}
enumeration! {
    /// Speculation Barrier instruction.
    ID_AA64ISAR1_EL1_SB {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SB).
        IMP = 1,
    }
}
enumeration! {
    /// Rounding to 32- and 64-bit integers, FRINT32Z and the like.
    ID_AA64ISAR1_EL1_FRINTTS {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_FRINTTS).
        IMP = 1,
    }
}
enumeration! {
    /// Generic authentication by an IMPLEMENTATION DEFINED algorithm.
    ID_AA64ISAR1_EL1_GPI {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_PACIMP).
        IMP = 1,
    }
}
enumeration! {
    /// Generic authentication by QARMA5.
    ID_AA64ISAR1_EL1_GPA {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_PACQARMA5).
        IMP = 1,
    }
}
enumeration! {
    /// Weaker release consistency (RCpc) instructions.
    ID_AA64ISAR1_EL1_LRCPC {
        /// Not implemented.
        NI = 0,
        /// LDAPR without offset (FEAT\_LRCPC).
        IMP = 1,
        /// As IMP, and LDAPR and STLR with unscaled offset (FEAT\_LRCPC2).
        LRCPC2 = 2,
        /// As LRCPC2, and LDIAPP, STILP, writeback and SIMD forms (FEAT\_LRCPC3).
        LRCPC3 = 3,
    }
}
enumeration! {
    /// Complex number instructions FCMLA and FCADD.
    ID_AA64ISAR1_EL1_FCMA {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_FCMA).
        IMP = 1,
    }
}
enumeration! {
    /// JavaScript conversion FJCVTZS.
    ID_AA64ISAR1_EL1_JSCVT {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_JSCVT).
        IMP = 1,
    }
}
enumeration! {
    /// Address authentication by an IMPLEMENTATION DEFINED algorithm.
    ID_AA64ISAR1_EL1_API {
        /// Not implemented.
        NI = 0,
        /// FEAT\_PAuth, without FEAT\_EPAC and FEAT\_PAuth2.
        PAuth = 1,
        /// FEAT\_PAuth and FEAT\_EPAC.
        EPAC = 2,
        /// FEAT\_PAuth2, without FEAT\_EPAC.
        PAuth2 = 3,
        /// As PAuth2, and FEAT\_FPAC.
        FPAC = 4,
        /// As FPAC, and FEAT\_FPACCOMBINE.
        FPACCOMBINE = 5,
        /// As FPACCOMBINE, and FEAT\_PAuth\_LR.
        PAuth_LR = 6,
    }
}
enumeration! {
    /// Address authentication by QARMA5.
    ID_AA64ISAR1_EL1_APA {
        /// Not implemented.
        NI = 0,
        /// FEAT\_PAuth, without FEAT\_EPAC and FEAT\_PAuth2.
        PAuth = 1,
        /// FEAT\_PAuth and FEAT\_EPAC.
        EPAC = 2,
        /// FEAT\_PAuth2, without FEAT\_EPAC.
        PAuth2 = 3,
        /// As PAuth2, and FEAT\_FPAC.
        FPAC = 4,
        /// As FPAC, and FEAT\_FPACCOMBINE.
        FPACCOMBINE = 5,
        /// As FPACCOMBINE, and FEAT\_PAuth\_LR.
        PAuth_LR = 6,
    }
}
enumeration! {
    /// Cleaning of data caches to points of persistence.
    ID_AA64ISAR1_EL1_DPB {
        /// Not implemented.
        NI = 0,
        /// DC CVAP (FEAT\_DPB).
        IMP = 1,
        /// As IMP, and DC CVADP (FEAT\_DPB2).
        DPB2 = 2,
    }
}
register! {
    /// AArch64 Instruction Set Attribute Register 1.
    ID_AA64ISAR1_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` 64-byte single-copy atomic loads and stores.
    named LS64 set_LS64 set_LS64_bits: ID_AA64ISAR1_EL1_LS64, 63, 60;
    /// `[59:56]` XS attribute, with the nXS variants of TLBI and DSB.
    named XS set_XS set_XS_bits: ID_AA64ISAR1_EL1_XS, 59, 56;
    /// `[55:52]` Int8 matrix multiply and mixed-sign dot product.
    named I8MM set_I8MM set_I8MM_bits: ID_AA64ISAR1_EL1_I8MM, 55, 52;
    /// `[51:48]` Data Gathering Hint.
    named DGH set_DGH set_DGH_bits: ID_AA64ISAR1_EL1_DGH, 51, 48;
    /// `[47:44]` BFloat16 instructions.
    named BF16 set_BF16 set_BF16_bits: ID_AA64ISAR1_EL1_BF16, 47, 44;
    /// `[43:40]` Prediction invalidation instructions.
    named SPECRES set_SPECRES set_SPECRES_bits: ID_AA64ISAR1_EL1_SPECRES, 43, 40;
    /// `[39:36]` Speculation Barrier instruction.
    named SB set_SB set_SB_bits: ID_AA64ISAR1_EL1_SB, 39, 36;
    /// `[35:32]` Rounding to 32- and 64-bit integers, FRINT32Z and the like.
    named FRINTTS set_FRINTTS set_FRINTTS_bits: ID_AA64ISAR1_EL1_FRINTTS, 35, 32;
    /// `[31:28]` Generic authentication by an IMPLEMENTATION DEFINED algorithm.
    named GPI set_GPI set_GPI_bits: ID_AA64ISAR1_EL1_GPI, 31, 28;
    /// `[27:24]` Generic authentication by QARMA5.
    named GPA set_GPA set_GPA_bits: ID_AA64ISAR1_EL1_GPA, 27, 24;
    /// `[23:20]` Weaker release consistency (RCpc) instructions.
    named LRCPC set_LRCPC set_LRCPC_bits: ID_AA64ISAR1_EL1_LRCPC, 23, 20;
    /// `[19:16]` Complex number instructions FCMLA and FCADD.
    named FCMA set_FCMA set_FCMA_bits: ID_AA64ISAR1_EL1_FCMA, 19, 16;
    /// `[15:12]` JavaScript conversion FJCVTZS.
    named JSCVT set_JSCVT set_JSCVT_bits: ID_AA64ISAR1_EL1_JSCVT, 15, 12;
    /// `[11:8]` Address authentication by an IMPLEMENTATION DEFINED algorithm.
    named API set_API set_API_bits: ID_AA64ISAR1_EL1_API, 11, 8;
    /// `[7:4]` Address authentication by QARMA5.
    named APA set_APA set_APA_bits: ID_AA64ISAR1_EL1_APA, 7, 4;
    /// `[3:0]` Cleaning of data caches to points of persistence.
    named DPB set_DPB set_DPB_bits: ID_AA64ISAR1_EL1_DPB, 3, 0;
}

enumeration! {
    /// Stage 1 address translation without permission checks, AT S1E1A.
    ID_AA64ISAR2_EL1_ATS1A {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_ATS1A).
        IMP = 1,
    }
}
enumeration! {
    /// Lookup table instructions.
    ID_AA64ISAR2_EL1_LUT {
        /// Not implemented.
        NI = 0,
        /// LUTI2 and LUTI4 (FEAT\_LUT).
        IMP = 1,
        /// As IMP, and 6-bit indices, LUTI6.
        LUT6 = 2,
    }
}
enumeration! {
    /// Common short sequence compression, and compare and branch instructions.
    ID_AA64ISAR2_EL1_CSSC {
        /// Not implemented.
        NI = 0,
        /// ABS, CNT, CTZ, and minimum and maximum (FEAT\_CSSC).
        IMP = 1,
        /// As IMP, and compare and branch (FEAT\_CMPBR).
        CMPBR = 2,
    }
}
enumeration! {
    /// Range prefetch hint RPRFM.
    ID_AA64ISAR2_EL1_RPRFM {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_RPRFM).
        IMP = 1,
    }
}
enumeration! {
    /// Producer-consumer data placement hints STSHH and PRFM IR.
    ID_AA64ISAR2_EL1_PCDPHINT {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_PCDPHINT).
        IMP = 1,
    }
}
enumeration! {
    /// System level cache as a target of PRFM.
    ID_AA64ISAR2_EL1_PRFMSLC {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_PRFMSLC).
        IMP = 1,
    }
}
enumeration! {
    /// System instructions with 128-bit inputs.
    ID_AA64ISAR2_EL1_SYSINSTR_128 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SYSINSTR128).
        IMP = 1,
    }
}
enumeration! {
    /// Accesses to 128-bit System registers.
    ID_AA64ISAR2_EL1_SYSREG_128 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SYSREG128).
        IMP = 1,
    }
}
enumeration! {
    /// Clear Branch History instruction.
    ID_AA64ISAR2_EL1_CLRBHB {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_CLRBHB).
        IMP = 1,
    }
}
enumeration! {
    /// Constant size of the PAC field, whether or not addresses are tagged.
    ID_AA64ISAR2_EL1_PAC_frac {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_CONSTPACFIELD).
        IMP = 1,
    }
}
enumeration! {
    /// Hinted conditional branch BC.
    ID_AA64ISAR2_EL1_BC {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_HBC).
        IMP = 1,
    }
}
enumeration! {
    /// Memory copy and memory set instructions.
    ID_AA64ISAR2_EL1_MOPS {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_MOPS).
        IMP = 1,
    }
}
enumeration! {
    /// Address authentication by QARMA3.
    ID_AA64ISAR2_EL1_APA3 {
        /// Not implemented.
        NI = 0,
        /// FEAT\_PAuth, without FEAT\_EPAC and FEAT\_PAuth2.
        PAuth = 1,
        /// FEAT\_PAuth and FEAT\_EPAC.
        EPAC = 2,
        /// FEAT\_PAuth2, without FEAT\_EPAC.
        PAuth2 = 3,
        /// As PAuth2, and FEAT\_FPAC.
        FPAC = 4,
        /// As FPAC, and FEAT\_FPACCOMBINE.
        FPACCOMBINE = 5,
        /// As FPACCOMBINE, and FEAT\_PAuth\_LR.
        PAuth_LR = 6,
    }
}
enumeration! {
    /// Generic authentication by QARMA3.
    ID_AA64ISAR2_EL1_GPA3 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_PACQARMA3).
        IMP = 1,
    }
}
enumeration! {
    /// 12 bits of mantissa in reciprocal estimates when FPCR.AH is 1.
    ID_AA64ISAR2_EL1_RPRES {
        /// 8 bits of mantissa.
        NI = 0,
        /// Implemented (FEAT\_RPRES).
        IMP = 1,
    }
}
enumeration! {
    /// WFE and WFI with timeout, WFET and WFIT.
    ID_AA64ISAR2_EL1_WFxT {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_WFxT).
        IMP = 2,
    }
}
register! {
    /// AArch64 Instruction Set Attribute Register 2.
    ID_AA64ISAR2_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` Stage 1 address translation without permission checks, AT S1E1A.
    named ATS1A set_ATS1A set_ATS1A_bits: ID_AA64ISAR2_EL1_ATS1A, 63, 60;
    /// `[59:56]` Lookup table instructions.
    named LUT set_LUT set_LUT_bits: ID_AA64ISAR2_EL1_LUT, 59, 56;
    /// `[55:52]` Common short sequence compression, and compare and branch instructions.
    named CSSC set_CSSC set_CSSC_bits: ID_AA64ISAR2_EL1_CSSC, 55, 52;
    /// `[51:48]` Range prefetch hint RPRFM.
    named RPRFM set_RPRFM set_RPRFM_bits: ID_AA64ISAR2_EL1_RPRFM, 51, 48;
    /// `[47:44]` Producer-consumer data placement hints STSHH and PRFM IR.
    named PCDPHINT set_PCDPHINT set_PCDPHINT_bits: ID_AA64ISAR2_EL1_PCDPHINT, 47, 44;
    /// `[43:40]` System level cache as a target of PRFM.
    named PRFMSLC set_PRFMSLC set_PRFMSLC_bits: ID_AA64ISAR2_EL1_PRFMSLC, 43, 40;
    /// `[39:36]` System instructions with 128-bit inputs.
    named SYSINSTR_128 set_SYSINSTR_128 set_SYSINSTR_128_bits: ID_AA64ISAR2_EL1_SYSINSTR_128, 39, 36;
    /// `[35:32]` Accesses to 128-bit System registers.
    named SYSREG_128 set_SYSREG_128 set_SYSREG_128_bits: ID_AA64ISAR2_EL1_SYSREG_128, 35, 32;
    /// `[31:28]` Clear Branch History instruction.
    named CLRBHB set_CLRBHB set_CLRBHB_bits: ID_AA64ISAR2_EL1_CLRBHB, 31, 28;
    /// `[27:24]` Constant size of the PAC field, whether or not addresses are tagged.
    named PAC_frac set_PAC_frac set_PAC_frac_bits: ID_AA64ISAR2_EL1_PAC_frac, 27, 24;
    /// `[23:20]` Hinted conditional branch BC.
    named BC set_BC set_BC_bits: ID_AA64ISAR2_EL1_BC, 23, 20;
    /// `[19:16]` Memory copy and memory set instructions.
    named MOPS set_MOPS set_MOPS_bits: ID_AA64ISAR2_EL1_MOPS, 19, 16;
    /// `[15:12]` Address authentication by QARMA3.
    named APA3 set_APA3 set_APA3_bits: ID_AA64ISAR2_EL1_APA3, 15, 12;
    /// `[11:8]` Generic authentication by QARMA3.
    named GPA3 set_GPA3 set_GPA3_bits: ID_AA64ISAR2_EL1_GPA3, 11, 8;
    /// `[7:4]` 12 bits of mantissa in reciprocal estimates when FPCR.AH is 1.
    named RPRES set_RPRES set_RPRES_bits: ID_AA64ISAR2_EL1_RPRES, 7, 4;
    /// `[3:0]` WFE and WFI with timeout, WFET and WFIT.
    named WFxT set_WFxT set_WFxT_bits: ID_AA64ISAR2_EL1_WFxT, 3, 0;
}

enumeration! {
    /// Conversions between SIMD and FP registers of different sizes.
    ID_AA64ISAR3_EL1_FPRCVT {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_FPRCVT).
        IMP = 1,
    }
}
enumeration! {
    /// Unprivileged atomic, exclusive and pair loads and stores.
    ID_AA64ISAR3_EL1_LSUI {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_LSUI).
        IMP = 1,
    }
}
enumeration! {
    /// Cache maintenance to the Outer cache level, such as DC CVAOC.
    ID_AA64ISAR3_EL1_OCCMO {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_OCCMO).
        IMP = 1,
    }
}
enumeration! {
    /// Floating-point atomics in memory, LDFADD and the like.
    ID_AA64ISAR3_EL1_LSFE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_LSFE).
        IMP = 1,
    }
}
enumeration! {
    /// PSTATE.PACM of FEAT\_PAuth\_LR.
    ID_AA64ISAR3_EL1_PACM {
        /// Not implemented.
        NI = 0,
        /// Trivial implementation.
        TRIVIAL_IMP = 1,
        /// Full implementation.
        FULL_IMP = 2,
    }
}
enumeration! {
    /// TLB invalidation of dirty state, TLBI VMALLWS2E1.
    ID_AA64ISAR3_EL1_TLBIW {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TLBIW).
        IMP = 1,
    }
}
enumeration! {
    /// Maximum and minimum absolute value, FAMAX and FAMIN.
    ID_AA64ISAR3_EL1_FAMINMAX {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_FAMINMAX).
        IMP = 1,
    }
}
enumeration! {
    /// Checked Pointer Arithmetic.
    ID_AA64ISAR3_EL1_CPA {
        /// Not implemented.
        NI = 0,
        /// Instructions (FEAT\_CPA).
        IMP = 1,
        /// As IMP, and checking that can be enabled (FEAT\_CPA2).
        CPA2 = 2,
    }
}
register! {
    /// AArch64 Instruction Set Attribute Register 3.
    ID_AA64ISAR3_EL1: u64, RES0 0xffff_0000_0000_0000, RES1 0x0;
    /// `[47:44]` Load-acquire and store-release pair (FEAT\_LSCP); values not described by our sources.
    number LSCP set_LSCP: u8, 47, 44;
    /// `[43:40]` Known by name only; meaning not described by our sources.
    number LSCSHINT set_LSCSHINT: u8, 43, 40;
    /// `[39:36]` MTE tag cache instructions (FEAT\_MTETC); values not described by our sources.
    number MTETC set_MTETC: u8, 39, 36;
    /// `[35:32]` Second fraction of pointer authentication; values not described by our sources.
    number PAC_frac2 set_PAC_frac2: u8, 35, 32;
    /// `[31:28]` Conversions between SIMD and FP registers of different sizes.
    named FPRCVT set_FPRCVT set_FPRCVT_bits: ID_AA64ISAR3_EL1_FPRCVT, 31, 28;
    /// `[27:24]` Unprivileged atomic, exclusive and pair loads and stores.
    named LSUI set_LSUI set_LSUI_bits: ID_AA64ISAR3_EL1_LSUI, 27, 24;
    /// `[23:20]` Cache maintenance to the Outer cache level, such as DC CVAOC.
    named OCCMO set_OCCMO set_OCCMO_bits: ID_AA64ISAR3_EL1_OCCMO, 23, 20;
    /// `[19:16]` Floating-point atomics in memory, LDFADD and the like.
    named LSFE set_LSFE set_LSFE_bits: ID_AA64ISAR3_EL1_LSFE, 19, 16;
    /// `[15:12]` PSTATE.PACM of FEAT\_PAuth\_LR.
    named PACM set_PACM set_PACM_bits: ID_AA64ISAR3_EL1_PACM, 15, 12;
    /// `[11:8]` TLB invalidation of dirty state, TLBI VMALLWS2E1.
    named TLBIW set_TLBIW set_TLBIW_bits: ID_AA64ISAR3_EL1_TLBIW, 11, 8;
    /// `[7:4]` Maximum and minimum absolute value, FAMAX and FAMIN.
    named FAMINMAX set_FAMINMAX set_FAMINMAX_bits: ID_AA64ISAR3_EL1_FAMINMAX, 7, 4;
    /// `[3:0]` Checked Pointer Arithmetic.
    named CPA set_CPA set_CPA_bits: ID_AA64ISAR3_EL1_CPA, 3, 0;
}

// ID_UNALLOCATED_6_<n> has no type: no fields; all bits are RAZ

enumeration! {
    /// Enhanced Counter Virtualization.
    ID_AA64MMFR0_EL1_ECV {
        /// Not implemented.
        NI = 0,
        /// Without CNTPOFF\_EL2 (FEAT\_ECV).
        IMP = 1,
        /// As IMP, and CNTPOFF\_EL2 (FEAT\_ECV\_POFF).
        CNTPOFF = 2,
    }
}
enumeration! {
    /// Fine-grained traps.
    ID_AA64MMFR0_EL1_FGT {
        /// Not implemented.
        NI = 0,
        /// HFGxTR\_EL2, HDFGxTR\_EL2 and HFGITR\_EL2 (FEAT\_FGT).
        IMP = 1,
        /// As IMP, and HFGxTR2\_EL2, HDFGxTR2\_EL2 and HFGITR2\_EL2 (FEAT\_FGT2).
        FGT2 = 2,
    }
}
enumeration! {
    /// Exception entry and return can be not context synchronizing.
    ID_AA64MMFR0_EL1_EXS {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_ExS).
        IMP = 1,
    }
}
enumeration! {
    /// 4KB granule at stage 2.
    ID_AA64MMFR0_EL1_TGRAN4_2 {
        /// As TGRAN4.
        TGRAN4 = 0,
        /// Not supported.
        NI = 1,
        /// Supported.
        IMP = 2,
        /// As IMP, and 52-bit addresses (FEAT\_LPA2).
        BITS_52 = 3,
    }
}
enumeration! {
    /// 64KB granule at stage 2.
    ID_AA64MMFR0_EL1_TGRAN64_2 {
        /// As TGRAN64.
        TGRAN64 = 0,
        /// Not supported.
        NI = 1,
        /// Supported.
        IMP = 2,
    }
}
enumeration! {
    /// 16KB granule at stage 2.
    ID_AA64MMFR0_EL1_TGRAN16_2 {
        /// As TGRAN16.
        TGRAN16 = 0,
        /// Not supported.
        NI = 1,
        /// Supported.
        IMP = 2,
        /// As IMP, and 52-bit addresses (FEAT\_LPA2).
        BITS_52 = 3,
    }
}
enumeration! {
    /// 4KB granule.
    ID_AA64MMFR0_EL1_TGRAN4 {
        /// Supported.
        IMP = 0,
        /// As IMP, and 52-bit addresses (FEAT\_LPA2).
        BITS_52 = 1,
        /// Not supported.
        NI = 0xf,
    }
}
enumeration! {
    /// 64KB granule.
    ID_AA64MMFR0_EL1_TGRAN64 {
        /// Supported.
        IMP = 0,
        /// Not supported.
        NI = 0xf,
    }
}
enumeration! {
    /// 16KB granule.
    ID_AA64MMFR0_EL1_TGRAN16 {
        /// Not supported.
        NI = 0,
        /// Supported.
        IMP = 1,
        /// As IMP, and 52-bit addresses (FEAT\_LPA2).
        BITS_52 = 2,
    }
}
enumeration! {
    /// Mixed-endian support at EL0 only; RES0 if BIGEND is 1.
    ID_AA64MMFR0_EL1_BIGENDEL0 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_MixedEndEL0).
        IMP = 1,
    }
}
enumeration! {
    /// Secure and Non-secure memory are distinguished.
    ID_AA64MMFR0_EL1_SNSMEM {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Mixed-endian support at every Exception level.
    ID_AA64MMFR0_EL1_BIGEND {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_MixedEnd).
        IMP = 1,
    }
}
enumeration! {
    /// Size of ASIDs.
    ID_AA64MMFR0_EL1_ASIDBITS {
        /// 8 bits.
        BITS_8 = 0,
        /// 16 bits.
        BITS_16 = 2,
    }
}
enumeration! {
    /// Size of physical addresses.
    ID_AA64MMFR0_EL1_PARANGE {
        /// 32 bits, 4GB.
        BITS_32 = 0,
        /// 36 bits, 64GB.
        BITS_36 = 1,
        /// 40 bits, 1TB.
        BITS_40 = 2,
        /// 42 bits, 4TB.
        BITS_42 = 3,
        /// 44 bits, 16TB.
        BITS_44 = 4,
        /// 48 bits, 256TB.
        BITS_48 = 5,
        /// 52 bits, 4PB.
        BITS_52 = 6,
        /// 56 bits, 64PB.
        BITS_56 = 7,
    }
}
register! {
    /// AArch64 Memory Model Feature Register 0.
    ID_AA64MMFR0_EL1: u64, RES0 0xff_0000_0000_0000, RES1 0x0;
    /// `[63:60]` Enhanced Counter Virtualization.
    named ECV set_ECV set_ECV_bits: ID_AA64MMFR0_EL1_ECV, 63, 60;
    /// `[59:56]` Fine-grained traps.
    named FGT set_FGT set_FGT_bits: ID_AA64MMFR0_EL1_FGT, 59, 56;
    /// `[47:44]` Exception entry and return can be not context synchronizing.
    named EXS set_EXS set_EXS_bits: ID_AA64MMFR0_EL1_EXS, 47, 44;
    /// `[43:40]` 4KB granule at stage 2.
    named TGRAN4_2 set_TGRAN4_2 set_TGRAN4_2_bits: ID_AA64MMFR0_EL1_TGRAN4_2, 43, 40;
    /// `[39:36]` 64KB granule at stage 2.
    named TGRAN64_2 set_TGRAN64_2 set_TGRAN64_2_bits: ID_AA64MMFR0_EL1_TGRAN64_2, 39, 36;
    /// `[35:32]` 16KB granule at stage 2.
    named TGRAN16_2 set_TGRAN16_2 set_TGRAN16_2_bits: ID_AA64MMFR0_EL1_TGRAN16_2, 35, 32;
    /// `[31:28]` 4KB granule.
    named TGRAN4 set_TGRAN4 set_TGRAN4_bits: ID_AA64MMFR0_EL1_TGRAN4, 31, 28;
    /// `[27:24]` 64KB granule.
    named TGRAN64 set_TGRAN64 set_TGRAN64_bits: ID_AA64MMFR0_EL1_TGRAN64, 27, 24;
    /// `[23:20]` 16KB granule.
    named TGRAN16 set_TGRAN16 set_TGRAN16_bits: ID_AA64MMFR0_EL1_TGRAN16, 23, 20;
    /// `[19:16]` Mixed-endian support at EL0 only; RES0 if BIGEND is 1.
    named BIGENDEL0 set_BIGENDEL0 set_BIGENDEL0_bits: ID_AA64MMFR0_EL1_BIGENDEL0, 19, 16;
    /// `[15:12]` Secure and Non-secure memory are distinguished.
    named SNSMEM set_SNSMEM set_SNSMEM_bits: ID_AA64MMFR0_EL1_SNSMEM, 15, 12;
    /// `[11:8]` Mixed-endian support at every Exception level.
    named BIGEND set_BIGEND set_BIGEND_bits: ID_AA64MMFR0_EL1_BIGEND, 11, 8;
    /// `[7:4]` Size of ASIDs.
    named ASIDBITS set_ASIDBITS set_ASIDBITS_bits: ID_AA64MMFR0_EL1_ASIDBITS, 7, 4;
    /// `[3:0]` Size of physical addresses.
    named PARANGE set_PARANGE set_PARANGE_bits: ID_AA64MMFR0_EL1_PARANGE, 3, 0;
}

enumeration! {
    /// Branch history from before an exception cannot steer speculation after it.
    ID_AA64MMFR1_EL1_ECBHB {
        /// Not disclosed.
        NI = 0,
        /// Implemented (FEAT\_ECBHB).
        IMP = 1,
    }
}
enumeration! {
    /// Control of cache maintenance without write permission, SCTLR\_ELx.CMOW.
    ID_AA64MMFR1_EL1_CMOW {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_CMOW).
        IMP = 1,
    }
}
enumeration! {
    /// Trap of IMPLEMENTATION DEFINED functions at EL0, SCTLR\_ELx.TIDCP.
    ID_AA64MMFR1_EL1_TIDCP1 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TIDCP1).
        IMP = 1,
    }
}
enumeration! {
    /// No non-coherent caches of translation tables by physical address.
    ID_AA64MMFR1_EL1_nTLBPA {
        /// Such caches may exist.
        NI = 0,
        /// Implemented (FEAT\_nTLBPA).
        IMP = 1,
    }
}
enumeration! {
    /// Alternate floating-point behavior, FPCR.AH, FIZ and NEP.
    ID_AA64MMFR1_EL1_AFP {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_AFP).
        IMP = 1,
    }
}
enumeration! {
    /// Extended Hypervisor Configuration Register HCRX\_EL2.
    ID_AA64MMFR1_EL1_HCX {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_HCX).
        IMP = 1,
    }
}
enumeration! {
    /// Enhanced Translation Synchronization.
    ID_AA64MMFR1_EL1_ETS {
        /// Not implemented.
        NI = 0,
        /// Not supported; the value was of a withdrawn version of the feature.
        IMP = 1,
        /// FEAT\_ETS2.
        ETS2 = 2,
        /// FEAT\_ETS3.
        ETS3 = 3,
    }
}
enumeration! {
    /// Configurable delay of WFE traps.
    ID_AA64MMFR1_EL1_TWED {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TWED).
        IMP = 1,
    }
}
enumeration! {
    /// Execute-never control at stage 2 for EL0 and EL1 separately.
    ID_AA64MMFR1_EL1_XNX {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_XNX).
        IMP = 1,
    }
}
enumeration! {
    /// SError exceptions from speculative reads; RES0 without FEAT\_RAS.
    ID_AA64MMFR1_EL1_SpecSEI {
        /// Never.
        NI = 0,
        /// Possible (FEAT\_SpecSEI).
        IMP = 1,
    }
}
enumeration! {
    /// Privileged Access Never.
    ID_AA64MMFR1_EL1_PAN {
        /// Not implemented.
        NI = 0,
        /// PSTATE.PAN (FEAT\_PAN).
        IMP = 1,
        /// As IMP, and AT S1E1RP and AT S1E1WP (FEAT\_PAN2).
        PAN2 = 2,
        /// As PAN2, and SCTLR\_ELx.EPAN (FEAT\_PAN3).
        PAN3 = 3,
    }
}
enumeration! {
    /// Limited ordering regions.
    ID_AA64MMFR1_EL1_LO {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_LOR).
        IMP = 1,
    }
}
enumeration! {
    /// Hierarchical permission disables.
    ID_AA64MMFR1_EL1_HPDS {
        /// Not implemented.
        NI = 0,
        /// TCR\_ELx.HPD bits (FEAT\_HPDS).
        IMP = 1,
        /// As IMP, and IMPLEMENTATION DEFINED use of descriptor bits (FEAT\_HPDS2).
        HPDS2 = 2,
    }
}
enumeration! {
    /// Virtualization Host Extensions.
    ID_AA64MMFR1_EL1_VH {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_VHE).
        IMP = 1,
    }
}
enumeration! {
    /// Size of VMIDs.
    ID_AA64MMFR1_EL1_VMIDBits {
        /// 8 bits.
        BITS_8 = 0,
        /// 16 bits (FEAT\_VMID16).
        BITS_16 = 2,
    }
}
enumeration! {
    /// Hardware updates of Access flag and dirty state in translation tables.
    ID_AA64MMFR1_EL1_HAFDBS {
        /// Not implemented.
        NI = 0,
        /// Access flag of Block and Page descriptors (FEAT\_HAFDBS).
        AF = 1,
        /// As AF, and dirty state.
        DBM = 2,
        /// As DBM, and Access flag of Table descriptors (FEAT\_HAFT).
        HAFT = 3,
        /// As HAFT, and dirty state tracking structure (FEAT\_HDBSS).
        HDBSS = 4,
    }
}
register! {
    /// AArch64 Memory Model Feature Register 1.
    ID_AA64MMFR1_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` Branch history from before an exception cannot steer speculation after it.
    named ECBHB set_ECBHB set_ECBHB_bits: ID_AA64MMFR1_EL1_ECBHB, 63, 60;
    /// `[59:56]` Control of cache maintenance without write permission, SCTLR\_ELx.CMOW.
    named CMOW set_CMOW set_CMOW_bits: ID_AA64MMFR1_EL1_CMOW, 59, 56;
    /// `[55:52]` Trap of IMPLEMENTATION DEFINED functions at EL0, SCTLR\_ELx.TIDCP.
    named TIDCP1 set_TIDCP1 set_TIDCP1_bits: ID_AA64MMFR1_EL1_TIDCP1, 55, 52;
    /// `[51:48]` No non-coherent caches of translation tables by physical address.
    named nTLBPA set_nTLBPA set_nTLBPA_bits: ID_AA64MMFR1_EL1_nTLBPA, 51, 48;
    /// `[47:44]` Alternate floating-point behavior, FPCR.AH, FIZ and NEP.
    named AFP set_AFP set_AFP_bits: ID_AA64MMFR1_EL1_AFP, 47, 44;
    /// `[43:40]` Extended Hypervisor Configuration Register HCRX\_EL2.
    named HCX set_HCX set_HCX_bits: ID_AA64MMFR1_EL1_HCX, 43, 40;
    /// `[39:36]` Enhanced Translation Synchronization.
    named ETS set_ETS set_ETS_bits: ID_AA64MMFR1_EL1_ETS, 39, 36;
    /// `[35:32]` Configurable delay of WFE traps.
    named TWED set_TWED set_TWED_bits: ID_AA64MMFR1_EL1_TWED, 35, 32;
    /// `[31:28]` Execute-never control at stage 2 for EL0 and EL1 separately.
    named XNX set_XNX set_XNX_bits: ID_AA64MMFR1_EL1_XNX, 31, 28;
    /// `[27:24]` SError exceptions from speculative reads; RES0 without FEAT\_RAS.
    named SpecSEI set_SpecSEI set_SpecSEI_bits: ID_AA64MMFR1_EL1_SpecSEI, 27, 24;
    /// `[23:20]` Privileged Access Never.
    named PAN set_PAN set_PAN_bits: ID_AA64MMFR1_EL1_PAN, 23, 20;
    /// `[19:16]` Limited ordering regions.
    named LO set_LO set_LO_bits: ID_AA64MMFR1_EL1_LO, 19, 16;
    /// `[15:12]` Hierarchical permission disables.
    named HPDS set_HPDS set_HPDS_bits: ID_AA64MMFR1_EL1_HPDS, 15, 12;
    /// `[11:8]` Virtualization Host Extensions.
    named VH set_VH set_VH_bits: ID_AA64MMFR1_EL1_VH, 11, 8;
    /// `[7:4]` Size of VMIDs.
    named VMIDBits set_VMIDBits set_VMIDBits_bits: ID_AA64MMFR1_EL1_VMIDBits, 7, 4;
    /// `[3:0]` Hardware updates of Access flag and dirty state in translation tables.
    named HAFDBS set_HAFDBS set_HAFDBS_bits: ID_AA64MMFR1_EL1_HAFDBS, 3, 0;
}

enumeration! {
    /// EL0 accesses to a half of the address space can be prevented, TCR\_ELx.E0PDx.
    ID_AA64MMFR2_EL1_E0PD {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_E0PD).
        IMP = 1,
    }
}
enumeration! {
    /// Enhanced Virtualization Traps in HCR\_EL2.
    ID_AA64MMFR2_EL1_EVT {
        /// Not implemented.
        NI = 0,
        /// TOCU, TICAB and TID4.
        IMP = 1,
        /// As IMP, and TTLBOS and TTLBIS (FEAT\_EVT).
        TTLBxS = 2,
    }
}
enumeration! {
    /// Break-before-make requirements when the size of a block or table changes.
    ID_AA64MMFR2_EL1_BBM {
        /// The break-before-make sequence must be used.
        BBML0 = 0,
        /// Level 1 support (FEAT\_BBML1).
        BBML1 = 1,
        /// Level 2 support; TLB Conflict aborts are possible (FEAT\_BBML2).
        BBML2 = 2,
        /// Level 3 support; without TLB Conflict aborts (FEAT\_BBML3).
        BBML3 = 3,
    }
}
enumeration! {
    /// Translation table level hint in TLB maintenance by address.
    ID_AA64MMFR2_EL1_TTL {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TTL).
        IMP = 1,
    }
}
enumeration! {
    /// Stage 2 forced Write-Back, HCR\_EL2.FWB.
    ID_AA64MMFR2_EL1_FWB {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_S2FWB).
        IMP = 1,
    }
}
enumeration! {
    /// Syndrome of exceptions from reads of the feature ID space.
    ID_AA64MMFR2_EL1_IDS {
        /// EC 0x0, apart from traps.
        NI = 0,
        /// EC 0x18 (FEAT\_IDST).
        IMP = 1,
        /// As IMP, and traps of ID registers to EL3 (FEAT\_IDTE3).
        EL3 = 2,
    }
}
enumeration! {
    /// Single-copy atomicity of unaligned accesses within 16 bytes.
    ID_AA64MMFR2_EL1_AT {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_LSE2).
        IMP = 1,
    }
}
enumeration! {
    /// Small translation tables, the largest TCR\_ELx.TxSZ.
    ID_AA64MMFR2_EL1_ST {
        /// T0SZ and T1SZ are at most 39.
        MAX_39 = 0,
        /// 48, or 47 with 64KB granules (FEAT\_TTST).
        MAX_48_47 = 1,
    }
}
enumeration! {
    /// Nested virtualization.
    ID_AA64MMFR2_EL1_NV {
        /// Not implemented, unless ID\_AA64MMFR4\_EL1.NV\_frac is nonzero.
        NI = 0,
        /// HCR\_EL2.NV, NV1 and AT (FEAT\_NV).
        IMP = 1,
        /// As IMP, and HCR\_EL2.NV2 and VNCR\_EL2 (FEAT\_NV2).
        NV2 = 2,
    }
}
enumeration! {
    /// Format of CCSIDR\_EL1.
    ID_AA64MMFR2_EL1_CCIDX {
        /// 32 bits.
        BITS_32 = 0,
        /// 64 bits (FEAT\_CCIDX).
        BITS_64 = 1,
    }
}
enumeration! {
    /// Size of virtual addresses.
    ID_AA64MMFR2_EL1_VARange {
        /// 48 bits.
        BITS_48 = 0,
        /// 52 bits with 64KB granules (FEAT\_LVA).
        BITS_52 = 1,
        /// 56 bits with 128-bit descriptors (FEAT\_LVA3).
        BITS_56 = 2,
    }
}
enumeration! {
    /// Implicit Error Synchronization events, SCTLR\_ELx.IESB.
    ID_AA64MMFR2_EL1_IESB {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_IESB).
        IMP = 1,
    }
}
enumeration! {
    /// Load and store multiple controls, SCTLR\_ELx.LSMAOE and nTLSMD.
    ID_AA64MMFR2_EL1_LSM {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_LSMAOC).
        IMP = 1,
    }
}
enumeration! {
    /// User Access Override, PSTATE.UAO.
    ID_AA64MMFR2_EL1_UAO {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_UAO).
        IMP = 1,
    }
}
enumeration! {
    /// Common not Private translations, TTBRn\_ELx.CnP.
    ID_AA64MMFR2_EL1_CnP {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TTCNP).
        IMP = 1,
    }
}
register! {
    /// AArch64 Memory Model Feature Register 2.
    ID_AA64MMFR2_EL1: u64, RES0 0xf000_0000_0000, RES1 0x0;
    /// `[63:60]` EL0 accesses to a half of the address space can be prevented, TCR\_ELx.E0PDx.
    named E0PD set_E0PD set_E0PD_bits: ID_AA64MMFR2_EL1_E0PD, 63, 60;
    /// `[59:56]` Enhanced Virtualization Traps in HCR\_EL2.
    named EVT set_EVT set_EVT_bits: ID_AA64MMFR2_EL1_EVT, 59, 56;
    /// `[55:52]` Break-before-make requirements when the size of a block or table changes.
    named BBM set_BBM set_BBM_bits: ID_AA64MMFR2_EL1_BBM, 55, 52;
    /// `[51:48]` Translation table level hint in TLB maintenance by address.
    named TTL set_TTL set_TTL_bits: ID_AA64MMFR2_EL1_TTL, 51, 48;
    /// `[43:40]` Stage 2 forced Write-Back, HCR\_EL2.FWB.
    named FWB set_FWB set_FWB_bits: ID_AA64MMFR2_EL1_FWB, 43, 40;
    /// `[39:36]` Syndrome of exceptions from reads of the feature ID space.
    named IDS set_IDS set_IDS_bits: ID_AA64MMFR2_EL1_IDS, 39, 36;
    /// `[35:32]` Single-copy atomicity of unaligned accesses within 16 bytes.
    named AT set_AT set_AT_bits: ID_AA64MMFR2_EL1_AT, 35, 32;
    /// `[31:28]` Small translation tables, the largest TCR\_ELx.TxSZ.
    named ST set_ST set_ST_bits: ID_AA64MMFR2_EL1_ST, 31, 28;
    /// `[27:24]` Nested virtualization.
    named NV set_NV set_NV_bits: ID_AA64MMFR2_EL1_NV, 27, 24;
    /// `[23:20]` Format of CCSIDR\_EL1.
    named CCIDX set_CCIDX set_CCIDX_bits: ID_AA64MMFR2_EL1_CCIDX, 23, 20;
    /// `[19:16]` Size of virtual addresses.
    named VARange set_VARange set_VARange_bits: ID_AA64MMFR2_EL1_VARange, 19, 16;
    /// `[15:12]` Implicit Error Synchronization events, SCTLR\_ELx.IESB.
    named IESB set_IESB set_IESB_bits: ID_AA64MMFR2_EL1_IESB, 15, 12;
    /// `[11:8]` Load and store multiple controls, SCTLR\_ELx.LSMAOE and nTLSMD.
    named LSM set_LSM set_LSM_bits: ID_AA64MMFR2_EL1_LSM, 11, 8;
    /// `[7:4]` User Access Override, PSTATE.UAO.
    named UAO set_UAO set_UAO_bits: ID_AA64MMFR2_EL1_UAO, 7, 4;
    /// `[3:0]` Common not Private translations, TTBRn\_ELx.CnP.
    named CnP set_CnP set_CnP_bits: ID_AA64MMFR2_EL1_CnP, 3, 0;
}

enumeration! {
    /// Failing PAC authentication is not visible in caches under speculation; FEAT\_FPACCOMBINE.
    ID_AA64MMFR3_EL1_Spec_FPACC {
        /// Not disclosed.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Asynchronous error exceptions of Device memory loads; see SDERR.
    ID_AA64MMFR3_EL1_ADERR {
        /// Not described here; SDERR may say.
        NI = 0,
        /// All External aborts are asynchronous.
        DEV_ASYNC = 1,
        /// Configurable by SCTLR2\_ELx.EnADERR, which must equal EnANERR.
        FEAT_ADERR = 2,
        /// Configurable by SCTLR2\_ELx.EnADERR independently of EnANERR.
        FEAT_ADERR_IND = 3,
    }
}
enumeration! {
    /// Synchronous error exceptions of Device memory loads; see ADERR.
    ID_AA64MMFR3_EL1_SDERR {
        /// Not described here; ADERR may say.
        NI = 0,
        /// All External aborts are synchronous.
        DEV_SYNC = 1,
        /// Configurable by SCTLR2\_ELx.EnADERR, which must equal EnANERR.
        FEAT_ADERR = 2,
        /// Configurable by SCTLR2\_ELx.EnADERR independently of EnANERR.
        FEAT_ADERR_IND = 3,
    }
}
enumeration! {
    /// Asynchronous error exceptions of Normal memory loads; see SNERR.
    ID_AA64MMFR3_EL1_ANERR {
        /// Not described here; SNERR may say.
        NI = 0,
        /// All External aborts are asynchronous.
        ASYNC = 1,
        /// Configurable by SCTLR2\_ELx.EnANERR, which must equal EnADERR.
        FEAT_ANERR = 2,
        /// Configurable by SCTLR2\_ELx.EnANERR independently of EnADERR.
        FEAT_ANERR_IND = 3,
    }
}
enumeration! {
    /// Synchronous error exceptions of Normal memory loads; see ANERR.
    ID_AA64MMFR3_EL1_SNERR {
        /// Not described here; ANERR may say.
        NI = 0,
        /// All External aborts are synchronous.
        SYNC = 1,
        /// Configurable by SCTLR2\_ELx.EnANERR, which must equal EnADERR.
        FEAT_ANERR = 2,
        /// Configurable by SCTLR2\_ELx.EnANERR independently of EnADERR.
        FEAT_ANERR_IND = 3,
    }
}
enumeration! {
    /// 128-bit translation table descriptors at stage 2.
    ID_AA64MMFR3_EL1_D128_2 {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// 128-bit translation table descriptors.
    ID_AA64MMFR3_EL1_D128 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_D128).
        IMP = 1,
    }
}
enumeration! {
    /// Memory Encryption Contexts of the Realm physical address space.
    ID_AA64MMFR3_EL1_MEC {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_MEC).
        IMP = 1,
    }
}
enumeration! {
    /// Stage 1 Attribute Index Enhancement, MAIR2\_ELx.
    ID_AA64MMFR3_EL1_AIE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_AIE).
        IMP = 1,
    }
}
enumeration! {
    /// Stage 2 permission overlays.
    ID_AA64MMFR3_EL1_S2POE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_S2POE).
        IMP = 1,
    }
}
enumeration! {
    /// Stage 1 permission overlays.
    ID_AA64MMFR3_EL1_S1POE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_S1POE).
        IMP = 1,
    }
}
enumeration! {
    /// Stage 2 permission indirection.
    ID_AA64MMFR3_EL1_S2PIE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_S2PIE).
        IMP = 1,
    }
}
enumeration! {
    /// Stage 1 permission indirection.
    ID_AA64MMFR3_EL1_S1PIE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_S1PIE).
        IMP = 1,
    }
}
enumeration! {
    /// Extended System Control Registers SCTLR2\_ELx.
    ID_AA64MMFR3_EL1_SCTLRX {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SCTLR2).
        IMP = 1,
    }
}
enumeration! {
    /// Extended Translation Control Registers TCR2\_ELx.
    ID_AA64MMFR3_EL1_TCRX {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TCR2).
        IMP = 1,
    }
}
register! {
    /// AArch64 Memory Model Feature Register 3.
    ID_AA64MMFR3_EL1: u64, RES0 0xf_0000_0000_0000, RES1 0x0;
    /// `[63:60]` Failing PAC authentication is not visible in caches under speculation; FEAT\_FPACCOMBINE.
    named Spec_FPACC set_Spec_FPACC set_Spec_FPACC_bits: ID_AA64MMFR3_EL1_Spec_FPACC, 63, 60;
    /// `[59:56]` Asynchronous error exceptions of Device memory loads; see SDERR.
    named ADERR set_ADERR set_ADERR_bits: ID_AA64MMFR3_EL1_ADERR, 59, 56;
    /// `[55:52]` Synchronous error exceptions of Device memory loads; see ADERR.
    named SDERR set_SDERR set_SDERR_bits: ID_AA64MMFR3_EL1_SDERR, 55, 52;
    /// `[47:44]` Asynchronous error exceptions of Normal memory loads; see SNERR.
    named ANERR set_ANERR set_ANERR_bits: ID_AA64MMFR3_EL1_ANERR, 47, 44;
    /// `[43:40]` Synchronous error exceptions of Normal memory loads; see ANERR.
    named SNERR set_SNERR set_SNERR_bits: ID_AA64MMFR3_EL1_SNERR, 43, 40;
    /// `[39:36]` 128-bit translation table descriptors at stage 2.
    named D128_2 set_D128_2 set_D128_2_bits: ID_AA64MMFR3_EL1_D128_2, 39, 36;
    /// `[35:32]` 128-bit translation table descriptors.
    named D128 set_D128 set_D128_bits: ID_AA64MMFR3_EL1_D128, 35, 32;
    /// `[31:28]` Memory Encryption Contexts of the Realm physical address space.
    named MEC set_MEC set_MEC_bits: ID_AA64MMFR3_EL1_MEC, 31, 28;
    /// `[27:24]` Stage 1 Attribute Index Enhancement, MAIR2\_ELx.
    named AIE set_AIE set_AIE_bits: ID_AA64MMFR3_EL1_AIE, 27, 24;
    /// `[23:20]` Stage 2 permission overlays.
    named S2POE set_S2POE set_S2POE_bits: ID_AA64MMFR3_EL1_S2POE, 23, 20;
    /// `[19:16]` Stage 1 permission overlays.
    named S1POE set_S1POE set_S1POE_bits: ID_AA64MMFR3_EL1_S1POE, 19, 16;
    /// `[15:12]` Stage 2 permission indirection.
    named S2PIE set_S2PIE set_S2PIE_bits: ID_AA64MMFR3_EL1_S2PIE, 15, 12;
    /// `[11:8]` Stage 1 permission indirection.
    named S1PIE set_S1PIE set_S1PIE_bits: ID_AA64MMFR3_EL1_S1PIE, 11, 8;
    /// `[7:4]` Extended System Control Registers SCTLR2\_ELx.
    named SCTLRX set_SCTLRX set_SCTLRX_bits: ID_AA64MMFR3_EL1_SCTLRX, 7, 4;
    /// `[3:0]` Extended Translation Control Registers TCR2\_ELx.
    named TCRX set_TCRX set_TCRX_bits: ID_AA64MMFR3_EL1_TCRX, 3, 0;
}

enumeration! {
    /// Fine-grained traps of MTE registers, such as HFGRTR2\_EL2.GCR\_EL1.
    ID_AA64MMFR4_EL1_MTEFGT {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Extension of SCR\_EL3.
    ID_AA64MMFR4_EL1_SCRX {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SCR2).
        IMP = 1,
    }
}
enumeration! {
    /// TIndex Exception-like Vector, TENTER and TEXIT.
    ID_AA64MMFR4_EL1_TEV {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TEV).
        IMP = 1,
    }
}
enumeration! {
    /// Known by name and values only; meaning not described by our sources.
    ID_AA64MMFR4_EL1_TPS {
        /// Meaning not described by our sources.
        VAL_0000 = 0,
        /// Meaning not described by our sources.
        VAL_0001 = 1,
        /// Meaning not described by our sources.
        VAL_0010 = 2,
    }
}
enumeration! {
    /// Bitwise write masks of System registers, such as SCTLRMASK\_EL1.
    ID_AA64MMFR4_EL1_SRMASK {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_SRMASK).
        IMP = 1,
        /// As IMP, and FEAT\_SRMASK2.
        SRMASK2 = 2,
    }
}
enumeration! {
    /// TLBI Domains.
    ID_AA64MMFR4_EL1_TLBID {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_TLBID).
        IMP = 1,
    }
}
enumeration! {
    /// Delegated SError exceptions from EL3.
    ID_AA64MMFR4_EL1_E3DSE {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_E3DSE).
        IMP = 1,
    }
}
enumeration! {
    /// Known by name only; meaning not described by our sources.
    ID_AA64MMFR4_EL1_EAESR {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_EAESR).
        IMP = 1,
    }
}
enumeration! {
    /// RME Granular Data Isolation.
    ID_AA64MMFR4_EL1_RMEGDI {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_RME\_GDI).
        IMP = 1,
    }
}
enumeration! {
    /// HCR\_EL2.E2H can be 0.
    ID_AA64MMFR4_EL1_E2H0 {
        /// Yes (FEAT\_E2H0).
        IMP = 0,
        /// No, and HCR\_EL2.NV1 is RES0.
        NI_NV1 = 0xe,
        /// No, HCR\_EL2.E2H is RES1.
        NI = 0xf,
    }
}
enumeration! {
    /// Nested virtualization, fraction of ID\_AA64MMFR2\_EL1.NV.
    ID_AA64MMFR4_EL1_NV_frac {
        /// As ID\_AA64MMFR2\_EL1.NV says.
        NV_NV2 = 0,
        /// FEAT\_NV2, and FEAT\_NV only together with it.
        NV2_ONLY = 1,
        /// As NV2\_ONLY, and FEAT\_NV2p1.
        NV2P1 = 2,
        /// As NV2P1, and FEAT\_NV3 (NVHCR\_EL2).
        NV3 = 3,
    }
}
enumeration! {
    /// Fine-grained write traps to EL3.
    ID_AA64MMFR4_EL1_FGWTE3 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_FGWTE3).
        IMP = 1,
    }
}
enumeration! {
    /// Hardware accelerator for cleaning dirty state.
    ID_AA64MMFR4_EL1_HACDBS {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_HACDBS).
        IMP = 1,
    }
}
enumeration! {
    /// Concurrent use of two ASIDs, of TTBR0\_ELx and TTBR1\_ELx.
    ID_AA64MMFR4_EL1_ASID2 {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_ASID2).
        IMP = 1,
    }
}
enumeration! {
    /// Place of the implicit Error Synchronization event at exception entry.
    ID_AA64MMFR4_EL1_EIESB {
        /// Not described, or FEAT\_IESB not implemented.
        NI = 0,
        /// Before exceptions to EL3 if SError goes there.
        ToEL3 = 1,
        /// As ToEL3, and before exceptions to EL1 and EL2 if SError goes there.
        ToELx = 2,
        /// Possibly after exceptions to EL3.
        ANY = 0xf,
    }
}
enumeration! {
    /// Clean and invalidate to the Point of Physical Storage, DC CIVAPS.
    ID_AA64MMFR4_EL1_PoPS {
        /// Not implemented.
        NI = 0,
        /// Implemented (FEAT\_PoPS).
        IMP = 1,
    }
}
register! {
    /// AArch64 Memory Model Feature Register 4.
    ID_AA64MMFR4_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` Fine-grained traps of MTE registers, such as HFGRTR2\_EL2.GCR\_EL1.
    named MTEFGT set_MTEFGT set_MTEFGT_bits: ID_AA64MMFR4_EL1_MTEFGT, 63, 60;
    /// `[59:56]` Extension of SCR\_EL3.
    named SCRX set_SCRX set_SCRX_bits: ID_AA64MMFR4_EL1_SCRX, 59, 56;
    /// `[55:52]` TIndex Exception-like Vector, TENTER and TEXIT.
    named TEV set_TEV set_TEV_bits: ID_AA64MMFR4_EL1_TEV, 55, 52;
    /// `[51:48]` Known by name and values only; meaning not described by our sources.
    named TPS set_TPS set_TPS_bits: ID_AA64MMFR4_EL1_TPS, 51, 48;
    /// `[47:44]` Bitwise write masks of System registers, such as SCTLRMASK\_EL1.
    named SRMASK set_SRMASK set_SRMASK_bits: ID_AA64MMFR4_EL1_SRMASK, 47, 44;
    /// `[43:40]` TLBI Domains.
    named TLBID set_TLBID set_TLBID_bits: ID_AA64MMFR4_EL1_TLBID, 43, 40;
    /// `[39:36]` Delegated SError exceptions from EL3.
    named E3DSE set_E3DSE set_E3DSE_bits: ID_AA64MMFR4_EL1_E3DSE, 39, 36;
    /// `[35:32]` Known by name only; meaning not described by our sources.
    named EAESR set_EAESR set_EAESR_bits: ID_AA64MMFR4_EL1_EAESR, 35, 32;
    /// `[31:28]` RME Granular Data Isolation.
    named RMEGDI set_RMEGDI set_RMEGDI_bits: ID_AA64MMFR4_EL1_RMEGDI, 31, 28;
    /// `[27:24]` HCR\_EL2.E2H can be 0.
    named E2H0 set_E2H0 set_E2H0_bits: ID_AA64MMFR4_EL1_E2H0, 27, 24;
    /// `[23:20]` Nested virtualization, fraction of ID\_AA64MMFR2\_EL1.NV.
    named NV_frac set_NV_frac set_NV_frac_bits: ID_AA64MMFR4_EL1_NV_frac, 23, 20;
    /// `[19:16]` Fine-grained write traps to EL3.
    named FGWTE3 set_FGWTE3 set_FGWTE3_bits: ID_AA64MMFR4_EL1_FGWTE3, 19, 16;
    /// `[15:12]` Hardware accelerator for cleaning dirty state.
    named HACDBS set_HACDBS set_HACDBS_bits: ID_AA64MMFR4_EL1_HACDBS, 15, 12;
    /// `[11:8]` Concurrent use of two ASIDs, of TTBR0\_ELx and TTBR1\_ELx.
    named ASID2 set_ASID2 set_ASID2_bits: ID_AA64MMFR4_EL1_ASID2, 11, 8;
    /// `[7:4]` Place of the implicit Error Synchronization event at exception entry.
    named EIESB set_EIESB set_EIESB_bits: ID_AA64MMFR4_EL1_EIESB, 7, 4;
    /// `[3:0]` Clean and invalidate to the Point of Physical Storage, DC CIVAPS.
    named PoPS set_PoPS set_PoPS_bits: ID_AA64MMFR4_EL1_PoPS, 3, 0;
}

// ID_UNALLOCATED_7_<n> has no type: no fields; all bits are RAZ
