// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/el2.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/el2.yaml`.

enumeration! {
    /// Least shareability domain of barriers executed at EL0 and EL1.
    HCR_EL2_BSU {
        /// No effect.
        NONE = 0,
        /// Inner Shareable.
        IS = 1,
        /// Outer Shareable.
        OS = 2,
        /// Full system.
        FS = 3,
    }
}
register! {
    /// Hypervisor Configuration Register.
    HCR_EL2: u64, RES0 0xc0_0000_0000, RES1 0x0;
    /// `[63:60]` Minimum delay of a trap of WFE by TWE, as 2^(TWEDEL + 8) cycles.
    number TWEDEL set_TWEDEL: u8, 63, 60;
    /// `[59]` Traps of WFE by TWE are delayed by TWEDEL.
    flag TWEDEn set_TWEDEn: bool, 59, 59;
    /// `[58]` Trap EL1 accesses to the ID group 5 register, GMID\_EL1.
    flag TID5 set_TID5: bool, 58, 58;
    /// `[57]` With DC, EL1&0 stage 1 translations have the Tagged attribute.
    flag DCT set_DCT: bool, 57, 57;
    /// `[56]` Memory tagging at EL0 and EL1 is not disabled and its registers are not trapped.
    flag ATA set_ATA: bool, 56, 56;
    /// `[55]` Trap EL1 Outer Shareable TLB maintenance.
    flag TTLBOS set_TTLBOS: bool, 55, 55;
    /// `[54]` Trap EL1 Inner Shareable TLB maintenance.
    flag TTLBIS set_TTLBIS: bool, 54, 54;
    /// `[53]` EL0 and EL1 accesses to SCXTNUM\_EL0 and SCXTNUM\_EL1 are not trapped.
    flag EnSCXT set_EnSCXT: bool, 53, 53;
    /// `[52]` Trap EL0 and EL1 cache maintenance to the Point of Unification, except IC IALLUIS.
    flag TOCU set_TOCU: bool, 52, 52;
    /// `[51]` Activity Monitors virtual offsets apply.
    flag AMVOFFEN set_AMVOFFEN: bool, 51, 51;
    /// `[50]` Trap EL1 IC IALLUIS.
    flag TICAB set_TICAB: bool, 50, 50;
    /// `[49]` Trap EL1 accesses to ID group 4: CCSIDR, CCSIDR2, CLIDR and CSSELR registers.
    flag TID4 set_TID4: bool, 49, 49;
    /// `[48]` Aborts by Granule protection faults at EL0 and EL1 are taken to EL2.
    flag GPF set_GPF: bool, 48, 48;
    /// `[47]` EL1 accesses to ERXPFGCDN\_EL1, ERXPFGCTL\_EL1 and ERXPFGF\_EL1 are not trapped.
    flag FIEN set_FIEN: bool, 47, 47;
    /// `[46]` Forced Write-Back: stage 2 alone can give the combined cacheability.
    flag FWB set_FWB: bool, 46, 46;
    /// `[45]` NV and NV1 turn EL1 accesses to EL2 registers into memory or EL1 register accesses.
    flag NV2 set_NV2: bool, 45, 45;
    /// `[44]` Trap EL1 AT S1E0R, S1E0W, S1E1R, S1E1W, S1E1RP, S1E1WP and S1E1A.
    flag AT set_AT: bool, 44, 44;
    /// `[43]` With NV, EL1 accesses to VBAR\_EL1, ELR\_EL1 and SPSR\_EL1 are also trapped or redirected.
    flag NV1 set_NV1: bool, 43, 43;
    /// `[42]` Nested virtualization: EL1 accesses to EL2 registers, and ERET, are trapped or redirected.
    flag NV set_NV: bool, 42, 42;
    /// `[41]` Pointer Authentication instructions at EL0 and EL1 are not trapped.
    flag API set_API: bool, 41, 41;
    /// `[40]` EL1 accesses to the Pointer Authentication key registers are not trapped.
    flag APK set_APK: bool, 40, 40;
    /// `[37]` Synchronous External aborts at EL0 and EL1 are taken to EL2.
    flag TEA set_TEA: bool, 37, 37;
    /// `[36]` Trap EL1 accesses to the Error Record registers.
    flag TERR set_TERR: bool, 36, 36;
    /// `[35]` Trap Non-secure and Realm EL1 accesses to the LOR registers.
    flag TLOR set_TLOR: bool, 35, 35;
    /// `[34]` A host operating system can run at EL2 (EL2&0 translation regime).
    flag E2H set_E2H: bool, 34, 34;
    /// `[33]` Stage 2 makes EL1&0 instruction accesses Non-cacheable.
    flag ID set_ID: bool, 33, 33;
    /// `[32]` Stage 2 makes EL1&0 data accesses and table walks Non-cacheable.
    flag CD set_CD: bool, 32, 32;
    /// `[31]` EL1 is AArch64; 0: EL0 and EL1 are AArch32.
    flag RW set_RW: bool, 31, 31;
    /// `[30]` Trap EL1 reads of the virtual memory control registers.
    flag TRVM set_TRVM: bool, 30, 30;
    /// `[29]` HVC is UNDEFINED at EL1 and EL2.
    flag HCD set_HCD: bool, 29, 29;
    /// `[28]` Trap EL0 and EL1 DC ZVA, GVA and GZVA.
    flag TDZ set_TDZ: bool, 28, 28;
    /// `[27]` Exceptions of EL0 that would be taken to EL1 are taken to EL2.
    flag TGE set_TGE: bool, 27, 27;
    /// `[26]` Trap EL1 writes of the virtual memory control registers.
    flag TVM set_TVM: bool, 26, 26;
    /// `[25]` Trap EL1 TLB maintenance.
    flag TTLB set_TTLB: bool, 25, 25;
    /// `[24]` Trap EL0 and EL1 cache maintenance to the Point of Unification.
    flag TPU set_TPU: bool, 24, 24;
    /// `[23]` Trap EL0 and EL1 data cache maintenance to the Point of Coherency or Persistence.
    flag TPCP set_TPCP: bool, 23, 23;
    /// `[22]` Trap EL1 data cache maintenance by set/way.
    flag TSW set_TSW: bool, 22, 22;
    /// `[21]` Trap EL1 accesses to ACTLR\_EL1 and the AArch32 ACTLR and ACTLR2.
    flag TACR set_TACR: bool, 21, 21;
    /// `[20]` Trap accesses to encodings reserved for IMPLEMENTATION DEFINED functionality.
    flag TIDCP set_TIDCP: bool, 20, 20;
    /// `[19]` Trap EL1 SMC.
    flag TSC set_TSC: bool, 19, 19;
    /// `[18]` Trap EL1 reads of ID group 3: the ID\_\* and MVFR\* feature registers.
    flag TID3 set_TID3: bool, 18, 18;
    /// `[17]` Trap EL0 and EL1 accesses to ID group 2: CTR, CCSIDR, CCSIDR2, CLIDR and CSSELR.
    flag TID2 set_TID2: bool, 17, 17;
    /// `[16]` Trap EL1 reads of ID group 1: REVIDR\_EL1, AIDR\_EL1, SMIDR\_EL1 and AArch32 ones.
    flag TID1 set_TID1: bool, 16, 16;
    /// `[15]` Trap AArch32 reads of ID group 0: FPSID and JIDR.
    flag TID0 set_TID0: bool, 15, 15;
    /// `[14]` Trap EL0 and EL1 WFE and WFET.
    flag TWE set_TWE: bool, 14, 14;
    /// `[13]` Trap EL0 and EL1 WFI and WFIT.
    flag TWI set_TWI: bool, 13, 13;
    /// `[12]` EL1&0 stage 1 is off and gives Normal Write-Back memory; VM acts as 1.
    flag DC set_DC: bool, 12, 12;
    /// `[11:10]` Least shareability domain of barriers executed at EL0 and EL1.
    named BSU set_BSU set_BSU_bits: HCR_EL2_BSU, 11, 10;
    /// `[9]` EL1 local TLB and instruction cache invalidations are broadcast Inner Shareable.
    flag FB set_FB: bool, 9, 9;
    /// `[8]` A virtual SError exception is pending.
    flag VSE set_VSE: bool, 8, 8;
    /// `[7]` A virtual IRQ is pending.
    flag VI set_VI: bool, 7, 7;
    /// `[6]` A virtual FIQ is pending.
    flag VF set_VF: bool, 6, 6;
    /// `[5]` SErrors are taken to EL2, and virtual SErrors are enabled.
    flag AMO set_AMO: bool, 5, 5;
    /// `[4]` IRQs are taken to EL2, and virtual IRQs are enabled.
    flag IMO set_IMO: bool, 4, 4;
    /// `[3]` FIQs are taken to EL2, and virtual FIQs are enabled.
    flag FMO set_FMO: bool, 3, 3;
    /// `[2]` A stage 1 walk that stage 2 maps to Device memory gives a stage 2 Permission fault.
    flag PTW set_PTW: bool, 2, 2;
    /// `[1]` EL1 data cache invalidation by set/way also cleans.
    flag SWIO set_SWIO: bool, 1, 1;
    /// `[0]` EL1&0 stage 2 address translation is enabled.
    flag VM set_VM: bool, 0, 0;
}

register! {
    /// Extended Hypervisor Configuration Register.
    HCRX_EL2: u64, RES0 0xffff_ff00_1000_3000, RES1 0x0;
    /// `[39]` Only named in Arm's register data of 2026; not described in the sources used.
    flag VTCO set_VTCO: bool, 39, 39;
    /// `[38]` Only named in Arm's register data of 2026; not described in the sources used.
    flag VTAO set_VTAO: bool, 38, 38;
    /// `[37]` Only named in Arm's register data of 2026; not described in the sources used.
    flag VTE set_VTE: bool, 37, 37;
    /// `[36]` FEAT\_TLBID: TLB maintenance at EL1 is forced not to be broadcast.
    flag FNB set_FNB: bool, 36, 36;
    /// `[35]` FEAT\_TLBID: as VTLBIDEn, for Outer Shareable TLB maintenance.
    flag VTLBIDOSEn set_VTLBIDOSEn: bool, 35, 35;
    /// `[34]` FEAT\_NV3 control over the trap of HCR\_EL2.TTLBOS; not described in the sources used.
    flag NVnTTLBOS set_NVnTTLBOS: bool, 34, 34;
    /// `[33]` FEAT\_NV3 control over the trap of HCR\_EL2.TTLBIS; not described in the sources used.
    flag NVnTTLBIS set_NVnTTLBIS: bool, 33, 33;
    /// `[32]` FEAT\_NV3 control over the trap of HCR\_EL2.TTLB; not described in the sources used.
    flag NVnTTLB set_NVnTTLB: bool, 32, 32;
    /// `[31]` Only named in Arm's register data of 2026; not described in the sources used.
    flag FDIT set_FDIT: bool, 31, 31;
    /// `[30]` Only named in Arm's register data of 2026; not described in the sources used.
    flag TPLIMEn set_TPLIMEn: bool, 30, 30;
    /// `[29]` Enable of the Permission Overlay Extension 2 at EL0 and EL1.
    flag POE2En set_POE2En: bool, 29, 29;
    /// `[27]` FEAT\_NV3: with HCR\_EL2.NV, EL1 accesses to NVHCR\_EL2 are not trapped.
    flag NVTGE set_NVTGE: bool, 27, 27;
    /// `[26]` EL1 accesses to the \*MASK\_EL1 registers are not trapped, and the masks apply.
    flag SRMASKEn set_SRMASKEn: bool, 26, 26;
    /// `[25]` FEAT\_TLBID: TLBI domains given at EL1 are virtual, and translated to physical ones.
    flag VTLBIDEn set_VTLBIDEn: bool, 25, 25;
    /// `[24]` PACM has effect at EL0 and EL1.
    flag PACMEn set_PACMEn: bool, 24, 24;
    /// `[23]` EL0 and EL1 accesses to FPMR are not trapped.
    flag EnFPM set_EnFPM: bool, 23, 23;
    /// `[22]` The Guarded Control Stack is not disabled at EL0 and EL1.
    flag GCSEn set_GCSEn: bool, 22, 22;
    /// `[21]` EL0 and EL1 accesses to 128-bit IMPLEMENTATION DEFINED registers are not trapped.
    flag EnIDCP128 set_EnIDCP128: bool, 21, 21;
    /// `[20]` External aborts on Device reads in the EL1&0 regime are synchronous.
    flag EnSDERR set_EnSDERR: bool, 20, 20;
    /// `[19]` External aborts and SErrors masked at EL0 and EL1 are taken to EL2.
    flag TMEA set_TMEA: bool, 19, 19;
    /// `[18]` External aborts on Normal reads in the EL1&0 regime are synchronous.
    flag EnSNERR set_EnSNERR: bool, 18, 18;
    /// `[17]` EL1 MRRS and MSRR of the VMSAv9-128 registers are not trapped.
    flag D128En set_D128En: bool, 17, 17;
    /// `[16]` TCR2\_EL1.PTTWI can give writes of RCWS instructions the Reduced Coherence property.
    flag PTTWI set_PTTWI: bool, 16, 16;
    /// `[15]` EL1 accesses to SCTLR2\_EL1 are not trapped, and its value applies.
    flag SCTLR2En set_SCTLR2En: bool, 15, 15;
    /// `[14]` EL1 accesses to TCR2\_EL1 are not trapped, and its value applies.
    flag TCR2En set_TCR2En: bool, 14, 14;
    /// `[11]` Memory Copy and Memory Set instructions are not UNDEFINED at EL0 and EL1.
    flag MSCEn set_MSCEn: bool, 11, 11;
    /// `[10]` Memory Copy and Memory Set exceptions of EL1 are taken to EL2.
    flag MCE2 set_MCE2: bool, 10, 10;
    /// `[9]` EL0 and EL1 IC, and DC clean and invalidate, by VA need stage 2 write permission.
    flag CMOW set_CMOW: bool, 9, 9;
    /// `[8]` The virtual FIQ of HCR\_EL2.VF has Superpriority.
    flag VFNMI set_VFNMI: bool, 8, 8;
    /// `[7]` The virtual IRQ of HCR\_EL2.VI has Superpriority.
    flag VINMI set_VINMI: bool, 7, 7;
    /// `[6]` Trap EL1 writes of ALLINT, except an MSR (immediate) of 0.
    flag TALLINT set_TALLINT: bool, 6, 6;
    /// `[5]` Streaming execution priority of EL0 and EL1 is mapped by SMPRIMAP\_EL2.
    flag SMPME set_SMPME: bool, 5, 5;
    /// `[4]` HFGITR\_EL2 traps of TLBI do not apply to the nXS forms.
    flag FGTnXS set_FGTnXS: bool, 4, 4;
    /// `[3]` EL1 TLBI, and EL0 and EL1 DSB, act as their nXS forms.
    flag FnXS set_FnXS: bool, 3, 3;
    /// `[2]` EL0 and EL1 ST64BV is not trapped.
    flag EnASR set_EnASR: bool, 2, 2;
    /// `[1]` EL0 and EL1 LD64B and ST64B are not trapped.
    flag EnALS set_EnALS: bool, 1, 1;
    /// `[0]` EL0 and EL1 ST64BV0 is not trapped.
    flag EnAS0 set_EnAS0: bool, 0, 0;
}

// HACR_EL2 has no type: no fields; all bits are IMPDEF

register! {
    /// Hypervisor System Trap Register.
    HSTR_EL2: u64, RES0 0xffff_ffff_ffff_4010, RES1 0x0;
    /// `[15]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 15.
    flag T15 set_T15: bool, 15, 15;
    /// `[13]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 13.
    flag T13 set_T13: bool, 13, 13;
    /// `[12]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 12.
    flag T12 set_T12: bool, 12, 12;
    /// `[11]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 11.
    flag T11 set_T11: bool, 11, 11;
    /// `[10]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 10.
    flag T10 set_T10: bool, 10, 10;
    /// `[9]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 9.
    flag T9 set_T9: bool, 9, 9;
    /// `[8]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 8.
    flag T8 set_T8: bool, 8, 8;
    /// `[7]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 7.
    flag T7 set_T7: bool, 7, 7;
    /// `[6]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 6.
    flag T6 set_T6: bool, 6, 6;
    /// `[5]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 5.
    flag T5 set_T5: bool, 5, 5;
    /// `[3]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 3.
    flag T3 set_T3: bool, 3, 3;
    /// `[2]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 2.
    flag T2 set_T2: bool, 2, 2;
    /// `[1]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 1.
    flag T1 set_T1: bool, 1, 1;
    /// `[0]` Trap EL0 and EL1 AArch32 accesses to CP15 registers with CRn or CRm 0.
    flag T0 set_T0: bool, 0, 0;
}

enumeration! {
    /// Trap of SME instructions and registers.
    CPTR_EL2_E2H_SMEN {
        /// SME trapped at EL0, EL1 and EL2.
        TRAP_ALL = 0,
        /// SME trapped at EL0 if HCR\_EL2.TGE is 1, else not at all.
        TRAP_EL0 = 1,
        /// As TRAP\_ALL.
        TRAP_ALL_2 = 2,
        /// Not trapped.
        NO_TRAP = 3,
    }
}
enumeration! {
    /// Trap of Advanced SIMD, floating-point, SVE and SME instructions.
    CPTR_EL2_E2H_FPEN {
        /// Floating-point and SIMD trapped at EL0, EL1 and EL2.
        TRAP_ALL = 0,
        /// Floating-point and SIMD trapped at EL0 if HCR\_EL2.TGE is 1, else not at all.
        TRAP_EL0 = 1,
        /// As TRAP\_ALL.
        TRAP_ALL_2 = 2,
        /// Not trapped.
        NO_TRAP = 3,
    }
}
enumeration! {
    /// Trap of SVE instructions and ZCR\_EL1 and ZCR\_EL2.
    CPTR_EL2_E2H_ZEN {
        /// SVE trapped at EL0, EL1 and EL2.
        TRAP_ALL = 0,
        /// SVE trapped at EL0 if HCR\_EL2.TGE is 1, else not at all.
        TRAP_EL0 = 1,
        /// As TRAP\_ALL.
        TRAP_ALL_2 = 2,
        /// Not trapped.
        NO_TRAP = 3,
    }
}
register! {
    /// EL2 Host: the layout of CPACR\_EL1.
    ///
    /// Where HCR\_EL2.E2H is 1.
    CPTR_EL2_E2H: u64, RES0 0xffff_fffc_0ccc_ffff, RES1 0x0;
    /// `[33]` Only named in Arm's register data of 2026; not described in the sources used.
    flag E0TP1E set_E0TP1E: bool, 33, 33;
    /// `[32]` Only named in Arm's register data of 2026; not described in the sources used.
    flag E0TP0E set_E0TP0E: bool, 32, 32;
    /// `[29]` EL0 accesses to POR\_EL0 are not trapped.
    flag E0POE set_E0POE: bool, 29, 29;
    /// `[28]` Trap accesses to the trace registers.
    flag TTA set_TTA: bool, 28, 28;
    /// `[25:24]` Trap of SME instructions and registers.
    named SMEN set_SMEN set_SMEN_bits: CPTR_EL2_E2H_SMEN, 25, 24;
    /// `[21:20]` Trap of Advanced SIMD, floating-point, SVE and SME instructions.
    named FPEN set_FPEN set_FPEN_bits: CPTR_EL2_E2H_FPEN, 21, 20;
    /// `[17:16]` Trap of SVE instructions and ZCR\_EL1 and ZCR\_EL2.
    named ZEN set_ZEN set_ZEN_bits: CPTR_EL2_E2H_ZEN, 17, 16;
}
fieldset! {
    /// EL2 Host: the layout of CPACR\_EL1.
    CPTR_EL2 E2H: CPTR_EL2_E2H
}
register! {
    /// Not EL2 Host.
    ///
    /// Where HCR\_EL2.E2H is 0.
    CPTR_EL2_no_E2H: u64, RES0 0xffff_ffff_3fef_c800, RES1 0x22ff;
    /// `[20]` Trap accesses to the trace registers.
    flag TTA set_TTA: bool, 20, 20;
    /// `[12]` Trap SME instructions, and accesses to SVCR, SMCR\_EL1 and SMCR\_EL2.
    flag TSM set_TSM: bool, 12, 12;
    /// `[10]` Trap Advanced SIMD, floating-point, SVE and SME instructions.
    flag TFP set_TFP: bool, 10, 10;
    /// `[8]` Trap SVE instructions, and accesses to ZCR\_EL1 and ZCR\_EL2.
    flag TZ set_TZ: bool, 8, 8;
}
fieldset! {
    /// Not EL2 Host.
    CPTR_EL2 no_E2H: CPTR_EL2_no_E2H
}
register! {
    /// Architectural Feature Trap Register (EL2).
    CPTR_EL2: u64, RES0 0x0, RES1 0x0;
    /// `[31]` Trap EL1 accesses to CPACR\_EL1 and CPACR.
    flag TCPAC set_TCPAC: bool, 31, 31;
    /// `[30]` Trap EL0 and EL1 accesses to the Activity Monitor registers.
    flag TAM set_TAM: bool, 30, 30;
}

enumeration! {
    /// How PMU overflows are signalled at EL0, EL1 and EL2.
    MDCR_EL2_PMEE {
        /// By the PMUIRQ signal; the PMU Profiling exception is disabled.
        IRQ = 0,
        /// As PMECR\_EL1.PMEE says.
        PMECR = 1,
        /// By the PMU Profiling exception; the PMUIRQ signal is deasserted.
        EXC = 3,
    }
}
enumeration! {
    /// PMU snapshots: generation of Capture events.
    MDCR_EL2_PMSSE {
        /// Disabled.
        DISABLED = 0,
        /// As PMECR\_EL1.SSE says.
        PMECR = 1,
        /// Enabled and prohibited.
        PROHIBITED = 2,
        /// Enabled and allowed.
        ALLOWED = 3,
    }
}
enumeration! {
    /// Owner of the trace buffer, and trap of EL1 accesses to its registers.
    MDCR_EL2_E2TB {
        /// Owned by EL2; EL1 accesses are trapped.
        EL2 = 0,
        /// Owned by EL1; EL1 accesses are trapped.
        EL1_TRAP = 2,
        /// Owned by EL1; EL1 accesses are not trapped.
        EL1 = 3,
    }
}
enumeration! {
    /// Owner of the Profiling Buffer, and trap of EL1 accesses to its registers.
    MDCR_EL2_E2PB {
        /// Owned by EL2; EL1 accesses are trapped.
        EL2 = 0,
        /// Owned by EL1; EL1 accesses are trapped.
        EL1_TRAP = 2,
        /// Owned by EL1; EL1 accesses are not trapped.
        EL1 = 3,
    }
}
register! {
    /// Monitor Debug Configuration Register (EL2).
    MDCR_EL2: u64, RES0 0xfffb_f4ef_0075_0000, RES1 0x0;
    /// `[50]` Execution from MDSTEPOP\_EL1 is not disabled.
    flag EnSTEPOP set_EnSTEPOP: bool, 50, 50;
    /// `[43]` Use of more than 16 breakpoints or watchpoints is not disabled.
    flag EBWE set_EBWE: bool, 43, 43;
    /// `[41:40]` How PMU overflows are signalled at EL0, EL1 and EL2.
    named PMEE set_PMEE set_PMEE_bits: MDCR_EL2_PMEE, 41, 40;
    /// `[36]` Event counters of the second range stop when SPE profiling stops.
    flag HPMFZS set_HPMFZS: bool, 36, 36;
    /// `[31:30]` PMU snapshots: generation of Capture events.
    named PMSSE set_PMSSE set_PMSSE_bits: MDCR_EL2_PMSSE, 31, 30;
    /// `[29]` Event counters of the second range stop when one of them overflows.
    flag HPMFZO set_HPMFZO: bool, 29, 29;
    /// `[28]` Multi-threaded counting by PMEVTYPER\<n\>\_EL0.MT is not disabled.
    flag MTPME set_MTPME: bool, 28, 28;
    /// `[27]` Trap EL0 and EL1 accesses to the Debug Communications Channel registers.
    flag TDCC set_TDCC: bool, 27, 27;
    /// `[26]` Event counters of the second range overflow at 64 bits, not 32.
    flag HLP set_HLP: bool, 26, 26;
    /// `[25:24]` Owner of the trace buffer, and trap of EL1 accesses to its registers.
    named E2TB set_E2TB set_E2TB_bits: MDCR_EL2_E2TB, 25, 24;
    /// `[23]` PMCCNTR\_EL0 does not count at EL2.
    flag HCCD set_HCCD: bool, 23, 23;
    /// `[19]` Trap EL1 accesses to TRFCR\_EL1 and TRFCR.
    flag TTRF set_TTRF: bool, 19, 19;
    /// `[17]` Event counters of the first range do not count at EL2.
    flag HPMD set_HPMD: bool, 17, 17;
    /// `[15]` EL0 and EL1 accesses to the System PMU registers are not trapped.
    flag EnSPM set_EnSPM: bool, 15, 15;
    /// `[14]` Trap EL1 accesses to the Statistical Profiling registers.
    flag TPMS set_TPMS: bool, 14, 14;
    /// `[13:12]` Owner of the Profiling Buffer, and trap of EL1 accesses to its registers.
    named E2PB set_E2PB set_E2PB_bits: MDCR_EL2_E2PB, 13, 12;
    /// `[11]` Trap EL0 and EL1 accesses to the Debug ROM address registers.
    flag TDRA set_TDRA: bool, 11, 11;
    /// `[10]` Trap EL1 accesses to the OS lock, OS double lock and debug powerdown registers.
    flag TDOSA set_TDOSA: bool, 10, 10;
    /// `[9]` Trap EL0 and EL1 accesses to the other debug System registers.
    flag TDA set_TDA: bool, 9, 9;
    /// `[8]` Debug exceptions of EL0 and EL1 are taken to EL2; TDRA, TDOSA and TDA act as 1.
    flag TDE set_TDE: bool, 8, 8;
    /// `[7]` Event counters of the second range are enabled.
    flag HPME set_HPME: bool, 7, 7;
    /// `[6]` Trap EL0 and EL1 accesses to the Performance Monitors registers.
    flag TPM set_TPM: bool, 6, 6;
    /// `[5]` Trap EL0 and EL1 accesses to PMCR\_EL0 and PMCR.
    flag TPMCR set_TPMCR: bool, 5, 5;
    /// `[4:0]` Number of event counters of the first range, those that EL1 can use.
    number HPMN set_HPMN: u8, 4, 0;
}

enumeration! {
    /// Architecture of MIDR\_EL1 as EL1 reads it.
    VPIDR_EL2_Architecture {
        /// Armv4.
        ARMV4 = 1,
        /// Armv4T.
        ARMV4T = 2,
        /// Armv5 (obsolete).
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
    /// Virtualization Processor ID Register.
    VPIDR_EL2: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:24]` Implementer code of MIDR\_EL1 as EL1 reads it.
    number Implementer set_Implementer: u8, 31, 24;
    /// `[23:20]` Major revision of MIDR\_EL1 as EL1 reads it.
    number Variant set_Variant: u8, 23, 20;
    /// `[19:16]` Architecture of MIDR\_EL1 as EL1 reads it.
    named Architecture set_Architecture set_Architecture_bits: VPIDR_EL2_Architecture, 19, 16;
    /// `[15:4]` Part number of MIDR\_EL1 as EL1 reads it.
    number PartNum set_PartNum: u16, 15, 4;
    /// `[3:0]` Minor revision of MIDR\_EL1 as EL1 reads it.
    number Revision set_Revision: u8, 3, 0;
}

register! {
    /// Virtualization Multiprocessor ID Register.
    VMPIDR_EL2: u64, RES0 0xffff_ff00_3e00_0000, RES1 0x8000_0000;
    /// `[39:32]` Affinity level 3 of MPIDR\_EL1 as EL1 reads it.
    number Aff3 set_Aff3: u8, 39, 32;
    /// `[30]` Uniprocessor system, as EL1 reads it.
    flag U set_U: bool, 30, 30;
    /// `[24]` PEs of the lowest affinity level are interdependent (multithreading), as EL1 reads it.
    flag MT set_MT: bool, 24, 24;
    /// `[23:16]` Affinity level 2 of MPIDR\_EL1 as EL1 reads it.
    number Aff2 set_Aff2: u8, 23, 16;
    /// `[15:8]` Affinity level 1 of MPIDR\_EL1 as EL1 reads it.
    number Aff1 set_Aff1: u8, 15, 8;
    /// `[7:0]` Affinity level 0 of MPIDR\_EL1 as EL1 reads it.
    number Aff0 set_Aff0: u8, 7, 0;
}

register! {
    /// Addresses of 48 bits.
    ///
    /// Where ID\_AA64MMFR2\_EL1.VARange is 0.
    VNCR_EL2_VA48: u64, RES0 0x0, RES1 0x0;
    /// `[63:49]` Sign extension of the address.
    number RESS set_RESS: u16, 63, 49;
    /// `[48:12]` Page that holds the registers of EL1 and EL2 for nested virtualization, bits 48:12.
    number BADDR set_BADDR: u64, 48, 12;
}
fieldset! {
    /// Addresses of 48 bits.
    VNCR_EL2 VA48: VNCR_EL2_VA48
}
register! {
    /// Addresses of 52 bits, FEAT\_LVA.
    ///
    /// Where ID\_AA64MMFR2\_EL1.VARange is 1.
    VNCR_EL2_VA52: u64, RES0 0x0, RES1 0x0;
    /// `[63:53]` Sign extension of the address.
    number RESS set_RESS: u16, 63, 53;
    /// `[52:12]` Page that holds the registers of EL1 and EL2 for nested virtualization, bits 52:12.
    number BADDR set_BADDR: u64, 52, 12;
}
fieldset! {
    /// Addresses of 52 bits, FEAT\_LVA.
    VNCR_EL2 VA52: VNCR_EL2_VA52
}
register! {
    /// Addresses of 56 bits, FEAT\_LVA3.
    ///
    /// Where ID\_AA64MMFR2\_EL1.VARange is 2.
    VNCR_EL2_VA56: u64, RES0 0x0, RES1 0x0;
    /// `[63:57]` Sign extension of the address.
    number RESS set_RESS: u8, 63, 57;
    /// `[56:12]` Page that holds the registers of EL1 and EL2 for nested virtualization, bits 56:12.
    number BADDR set_BADDR: u64, 56, 12;
}
fieldset! {
    /// Addresses of 56 bits, FEAT\_LVA3.
    VNCR_EL2 VA56: VNCR_EL2_VA56
}
register! {
    /// Virtual Nested Control Register.
    VNCR_EL2: u64, RES0 0xfff, RES1 0x0;
}

enumeration! {
    /// Least shareability domain of barriers executed at EL0 and EL1.
    NVHCR_EL2_BSU {
        /// No effect.
        NONE = 0,
        /// Inner Shareable.
        IS = 1,
        /// Outer Shareable.
        OS = 2,
        /// Full system.
        FS = 3,
    }
}
register! {
    /// Nested Virtualization Hypervisor Configuration Register.
    NVHCR_EL2: u64, RES0 0xc0_0000_0000, RES1 0x0;
    /// `[63:60]` Minimum delay of a trap of WFE by TWE, as 2^(TWEDEL + 8) cycles.
    number TWEDEL set_TWEDEL: u8, 63, 60;
    /// `[59]` Traps of WFE by TWE are delayed by TWEDEL.
    flag TWEDEn set_TWEDEn: bool, 59, 59;
    /// `[58]` Trap EL1 accesses to the ID group 5 register, GMID\_EL1.
    flag TID5 set_TID5: bool, 58, 58;
    /// `[57]` With DC, EL1&0 stage 1 translations have the Tagged attribute.
    flag DCT set_DCT: bool, 57, 57;
    /// `[56]` Memory tagging at EL0 and EL1 is not disabled and its registers are not trapped.
    flag ATA set_ATA: bool, 56, 56;
    /// `[55]` Trap EL1 Outer Shareable TLB maintenance.
    flag TTLBOS set_TTLBOS: bool, 55, 55;
    /// `[54]` Trap EL1 Inner Shareable TLB maintenance.
    flag TTLBIS set_TTLBIS: bool, 54, 54;
    /// `[53]` EL0 and EL1 accesses to SCXTNUM\_EL0 and SCXTNUM\_EL1 are not trapped.
    flag EnSCXT set_EnSCXT: bool, 53, 53;
    /// `[52]` Trap EL0 and EL1 cache maintenance to the Point of Unification, except IC IALLUIS.
    flag TOCU set_TOCU: bool, 52, 52;
    /// `[51]` Activity Monitors virtual offsets apply.
    flag AMVOFFEN set_AMVOFFEN: bool, 51, 51;
    /// `[50]` Trap EL1 IC IALLUIS.
    flag TICAB set_TICAB: bool, 50, 50;
    /// `[49]` Trap EL1 accesses to ID group 4: CCSIDR, CCSIDR2, CLIDR and CSSELR registers.
    flag TID4 set_TID4: bool, 49, 49;
    /// `[48]` Aborts by Granule protection faults at EL0 and EL1 are taken to EL2.
    flag GPF set_GPF: bool, 48, 48;
    /// `[47]` EL1 accesses to ERXPFGCDN\_EL1, ERXPFGCTL\_EL1 and ERXPFGF\_EL1 are not trapped.
    flag FIEN set_FIEN: bool, 47, 47;
    /// `[46]` Forced Write-Back: stage 2 alone can give the combined cacheability.
    flag FWB set_FWB: bool, 46, 46;
    /// `[45]` NV and NV1 turn EL1 accesses to EL2 registers into memory or EL1 register accesses.
    flag NV2 set_NV2: bool, 45, 45;
    /// `[44]` Trap EL1 AT S1E0R, S1E0W, S1E1R, S1E1W, S1E1RP, S1E1WP and S1E1A.
    flag AT set_AT: bool, 44, 44;
    /// `[43]` With NV, EL1 accesses to VBAR\_EL1, ELR\_EL1 and SPSR\_EL1 are also trapped or redirected.
    flag NV1 set_NV1: bool, 43, 43;
    /// `[42]` Nested virtualization: EL1 accesses to EL2 registers, and ERET, are trapped or redirected.
    flag NV set_NV: bool, 42, 42;
    /// `[41]` Pointer Authentication instructions at EL0 and EL1 are not trapped.
    flag API set_API: bool, 41, 41;
    /// `[40]` EL1 accesses to the Pointer Authentication key registers are not trapped.
    flag APK set_APK: bool, 40, 40;
    /// `[37]` Synchronous External aborts at EL0 and EL1 are taken to EL2.
    flag TEA set_TEA: bool, 37, 37;
    /// `[36]` Trap EL1 accesses to the Error Record registers.
    flag TERR set_TERR: bool, 36, 36;
    /// `[35]` Trap Non-secure and Realm EL1 accesses to the LOR registers.
    flag TLOR set_TLOR: bool, 35, 35;
    /// `[34]` A host operating system can run at EL2 (EL2&0 translation regime).
    flag E2H set_E2H: bool, 34, 34;
    /// `[33]` Stage 2 makes EL1&0 instruction accesses Non-cacheable.
    flag ID set_ID: bool, 33, 33;
    /// `[32]` Stage 2 makes EL1&0 data accesses and table walks Non-cacheable.
    flag CD set_CD: bool, 32, 32;
    /// `[31]` EL1 is AArch64; 0: EL0 and EL1 are AArch32.
    flag RW set_RW: bool, 31, 31;
    /// `[30]` Trap EL1 reads of the virtual memory control registers.
    flag TRVM set_TRVM: bool, 30, 30;
    /// `[29]` HVC is UNDEFINED at EL1 and EL2.
    flag HCD set_HCD: bool, 29, 29;
    /// `[28]` Trap EL0 and EL1 DC ZVA, GVA and GZVA.
    flag TDZ set_TDZ: bool, 28, 28;
    /// `[27]` Exceptions of EL0 that would be taken to EL1 are taken to EL2.
    flag TGE set_TGE: bool, 27, 27;
    /// `[26]` Trap EL1 writes of the virtual memory control registers.
    flag TVM set_TVM: bool, 26, 26;
    /// `[25]` Trap EL1 TLB maintenance.
    flag TTLB set_TTLB: bool, 25, 25;
    /// `[24]` Trap EL0 and EL1 cache maintenance to the Point of Unification.
    flag TPU set_TPU: bool, 24, 24;
    /// `[23]` Trap EL0 and EL1 data cache maintenance to the Point of Coherency or Persistence.
    flag TPCP set_TPCP: bool, 23, 23;
    /// `[22]` Trap EL1 data cache maintenance by set/way.
    flag TSW set_TSW: bool, 22, 22;
    /// `[21]` Trap EL1 accesses to ACTLR\_EL1 and the AArch32 ACTLR and ACTLR2.
    flag TACR set_TACR: bool, 21, 21;
    /// `[20]` Trap accesses to encodings reserved for IMPLEMENTATION DEFINED functionality.
    flag TIDCP set_TIDCP: bool, 20, 20;
    /// `[19]` Trap EL1 SMC.
    flag TSC set_TSC: bool, 19, 19;
    /// `[18]` Trap EL1 reads of ID group 3: the ID\_\* and MVFR\* feature registers.
    flag TID3 set_TID3: bool, 18, 18;
    /// `[17]` Trap EL0 and EL1 accesses to ID group 2: CTR, CCSIDR, CCSIDR2, CLIDR and CSSELR.
    flag TID2 set_TID2: bool, 17, 17;
    /// `[16]` Trap EL1 reads of ID group 1: REVIDR\_EL1, AIDR\_EL1, SMIDR\_EL1 and AArch32 ones.
    flag TID1 set_TID1: bool, 16, 16;
    /// `[15]` Trap AArch32 reads of ID group 0: FPSID and JIDR.
    flag TID0 set_TID0: bool, 15, 15;
    /// `[14]` Trap EL0 and EL1 WFE and WFET.
    flag TWE set_TWE: bool, 14, 14;
    /// `[13]` Trap EL0 and EL1 WFI and WFIT.
    flag TWI set_TWI: bool, 13, 13;
    /// `[12]` EL1&0 stage 1 is off and gives Normal Write-Back memory; VM acts as 1.
    flag DC set_DC: bool, 12, 12;
    /// `[11:10]` Least shareability domain of barriers executed at EL0 and EL1.
    named BSU set_BSU set_BSU_bits: NVHCR_EL2_BSU, 11, 10;
    /// `[9]` EL1 local TLB and instruction cache invalidations are broadcast Inner Shareable.
    flag FB set_FB: bool, 9, 9;
    /// `[8]` A virtual SError exception is pending.
    flag VSE set_VSE: bool, 8, 8;
    /// `[7]` A virtual IRQ is pending.
    flag VI set_VI: bool, 7, 7;
    /// `[6]` A virtual FIQ is pending.
    flag VF set_VF: bool, 6, 6;
    /// `[5]` SErrors are taken to EL2, and virtual SErrors are enabled.
    flag AMO set_AMO: bool, 5, 5;
    /// `[4]` IRQs are taken to EL2, and virtual IRQs are enabled.
    flag IMO set_IMO: bool, 4, 4;
    /// `[3]` FIQs are taken to EL2, and virtual FIQs are enabled.
    flag FMO set_FMO: bool, 3, 3;
    /// `[2]` A stage 1 walk that stage 2 maps to Device memory gives a stage 2 Permission fault.
    flag PTW set_PTW: bool, 2, 2;
    /// `[1]` EL1 data cache invalidation by set/way also cleans.
    flag SWIO set_SWIO: bool, 1, 1;
    /// `[0]` EL1&0 stage 2 address translation is enabled.
    flag VM set_VM: bool, 0, 0;
}

register! {
    /// Hypervisor Fine-Grained Read Trap Register.
    HFGRTR_EL2: u64, RES0 0x8_0000_0000_0000, RES1 0x0;
    /// `[63]` EL1 MRS reads of AMAIR2\_EL1 are not trapped.
    flag nAMAIR2_EL1 set_nAMAIR2_EL1: bool, 63, 63;
    /// `[62]` EL1 MRS reads of MAIR2\_EL1 are not trapped.
    flag nMAIR2_EL1 set_nMAIR2_EL1: bool, 62, 62;
    /// `[61]` EL1 MRS reads of S2POR\_EL1 are not trapped.
    flag nS2POR_EL1 set_nS2POR_EL1: bool, 61, 61;
    /// `[60]` EL1 MRS reads of POR\_EL1 are not trapped.
    flag nPOR_EL1 set_nPOR_EL1: bool, 60, 60;
    /// `[59]` EL0 and EL1 MRS reads of POR\_EL0 are not trapped.
    flag nPOR_EL0 set_nPOR_EL0: bool, 59, 59;
    /// `[58]` EL1 MRS reads of PIR\_EL1 are not trapped.
    flag nPIR_EL1 set_nPIR_EL1: bool, 58, 58;
    /// `[57]` EL1 MRS reads of PIRE0\_EL1 are not trapped.
    flag nPIRE0_EL1 set_nPIRE0_EL1: bool, 57, 57;
    /// `[56]` EL1 MRS and MRRS reads of RCWMASK\_EL1 are not trapped.
    flag nRCWMASK_EL1 set_nRCWMASK_EL1: bool, 56, 56;
    /// `[55]` EL0 and EL1 MRS reads of TPIDR2\_EL0 are not trapped.
    flag nTPIDR2_EL0 set_nTPIDR2_EL0: bool, 55, 55;
    /// `[54]` EL1 MRS reads of SMPRI\_EL1 are not trapped.
    flag nSMPRI_EL1 set_nSMPRI_EL1: bool, 54, 54;
    /// `[53]` EL1 MRS reads of GCSCR\_EL1 and GCSPR\_EL1 are not trapped.
    flag nGCS_EL1 set_nGCS_EL1: bool, 53, 53;
    /// `[52]` EL0 and EL1 MRS reads of GCSPR\_EL0, and EL1 ones of GCSCRE0\_EL1, are not trapped.
    flag nGCS_EL0 set_nGCS_EL0: bool, 52, 52;
    /// `[50]` EL1 MRS reads of ACCDATA\_EL1 are not trapped.
    flag nACCDATA_EL1 set_nACCDATA_EL1: bool, 50, 50;
    /// `[49]` Trap EL1 MRS reads of ERXADDR\_EL1.
    flag ERXADDR_EL1 set_ERXADDR_EL1: bool, 49, 49;
    /// `[48]` Trap EL1 MRS reads of ERXPFGCDN\_EL1.
    flag ERXPFGCDN_EL1 set_ERXPFGCDN_EL1: bool, 48, 48;
    /// `[47]` Trap EL1 MRS reads of ERXPFGCTL\_EL1.
    flag ERXPFGCTL_EL1 set_ERXPFGCTL_EL1: bool, 47, 47;
    /// `[46]` Trap EL1 MRS reads of ERXPFGF\_EL1.
    flag ERXPFGF_EL1 set_ERXPFGF_EL1: bool, 46, 46;
    /// `[45]` Trap EL1 MRS reads of ERXMISC0\_EL1 to ERXMISC3\_EL1.
    flag ERXMISCn_EL1 set_ERXMISCn_EL1: bool, 45, 45;
    /// `[44]` Trap EL1 MRS reads of ERXSTATUS\_EL1.
    flag ERXSTATUS_EL1 set_ERXSTATUS_EL1: bool, 44, 44;
    /// `[43]` Trap EL1 MRS reads of ERXCTLR\_EL1.
    flag ERXCTLR_EL1 set_ERXCTLR_EL1: bool, 43, 43;
    /// `[42]` Trap EL1 MRS reads of ERXFR\_EL1.
    flag ERXFR_EL1 set_ERXFR_EL1: bool, 42, 42;
    /// `[41]` Trap EL1 MRS reads of ERRSELR\_EL1.
    flag ERRSELR_EL1 set_ERRSELR_EL1: bool, 41, 41;
    /// `[40]` Trap EL1 MRS reads of ERRIDR\_EL1.
    flag ERRIDR_EL1 set_ERRIDR_EL1: bool, 40, 40;
    /// `[39]` Trap EL1 MRS reads of ICC\_IGRPEN0\_EL1 and ICC\_IGRPEN1\_EL1.
    flag ICC_IGRPENn_EL1 set_ICC_IGRPENn_EL1: bool, 39, 39;
    /// `[38]` Trap EL1 MRS reads of VBAR\_EL1.
    flag VBAR_EL1 set_VBAR_EL1: bool, 38, 38;
    /// `[37]` Trap EL1 MRS and MRRS reads of TTBR1\_EL1.
    flag TTBR1_EL1 set_TTBR1_EL1: bool, 37, 37;
    /// `[36]` Trap EL1 MRS and MRRS reads of TTBR0\_EL1.
    flag TTBR0_EL1 set_TTBR0_EL1: bool, 36, 36;
    /// `[35]` Trap EL0 and EL1 MRS reads of TPIDR\_EL0.
    flag TPIDR_EL0 set_TPIDR_EL0: bool, 35, 35;
    /// `[34]` Trap EL0 and EL1 MRS reads of TPIDRRO\_EL0.
    flag TPIDRRO_EL0 set_TPIDRRO_EL0: bool, 34, 34;
    /// `[33]` Trap EL1 MRS reads of TPIDR\_EL1.
    flag TPIDR_EL1 set_TPIDR_EL1: bool, 33, 33;
    /// `[32]` Trap EL1 MRS reads of TCR\_EL1 and TCR2\_EL1.
    flag TCR_EL1 set_TCR_EL1: bool, 32, 32;
    /// `[31]` Trap EL0 and EL1 MRS reads of SCXTNUM\_EL0.
    flag SCXTNUM_EL0 set_SCXTNUM_EL0: bool, 31, 31;
    /// `[30]` Trap EL1 MRS reads of SCXTNUM\_EL1.
    flag SCXTNUM_EL1 set_SCXTNUM_EL1: bool, 30, 30;
    /// `[29]` Trap EL1 MRS reads of SCTLR\_EL1 and SCTLR2\_EL1.
    flag SCTLR_EL1 set_SCTLR_EL1: bool, 29, 29;
    /// `[28]` Trap EL1 MRS reads of REVIDR\_EL1.
    flag REVIDR_EL1 set_REVIDR_EL1: bool, 28, 28;
    /// `[27]` Trap EL1 MRS and MRRS reads of PAR\_EL1.
    flag PAR_EL1 set_PAR_EL1: bool, 27, 27;
    /// `[26]` Trap EL1 MRS reads of MPIDR\_EL1.
    flag MPIDR_EL1 set_MPIDR_EL1: bool, 26, 26;
    /// `[25]` Trap EL1 MRS reads of MIDR\_EL1.
    flag MIDR_EL1 set_MIDR_EL1: bool, 25, 25;
    /// `[24]` Trap EL1 MRS reads of MAIR\_EL1.
    flag MAIR_EL1 set_MAIR_EL1: bool, 24, 24;
    /// `[23]` Trap EL1 MRS reads of LORSA\_EL1.
    flag LORSA_EL1 set_LORSA_EL1: bool, 23, 23;
    /// `[22]` Trap EL1 MRS reads of LORN\_EL1.
    flag LORN_EL1 set_LORN_EL1: bool, 22, 22;
    /// `[21]` Trap EL1 MRS reads of LORID\_EL1.
    flag LORID_EL1 set_LORID_EL1: bool, 21, 21;
    /// `[20]` Trap EL1 MRS reads of LOREA\_EL1.
    flag LOREA_EL1 set_LOREA_EL1: bool, 20, 20;
    /// `[19]` Trap EL1 MRS reads of LORC\_EL1.
    flag LORC_EL1 set_LORC_EL1: bool, 19, 19;
    /// `[18]` Trap EL1 MRS reads of ISR\_EL1.
    flag ISR_EL1 set_ISR_EL1: bool, 18, 18;
    /// `[17]` Trap EL1 MRS reads of FAR\_EL1.
    flag FAR_EL1 set_FAR_EL1: bool, 17, 17;
    /// `[16]` Trap EL1 MRS reads of ESR\_EL1.
    flag ESR_EL1 set_ESR_EL1: bool, 16, 16;
    /// `[15]` Trap EL0 and EL1 MRS reads of DCZID\_EL0.
    flag DCZID_EL0 set_DCZID_EL0: bool, 15, 15;
    /// `[14]` Trap EL0 and EL1 MRS reads of CTR\_EL0.
    flag CTR_EL0 set_CTR_EL0: bool, 14, 14;
    /// `[13]` Trap EL1 MRS reads of CSSELR\_EL1.
    flag CSSELR_EL1 set_CSSELR_EL1: bool, 13, 13;
    /// `[12]` Trap EL1 MRS reads of CPACR\_EL1.
    flag CPACR_EL1 set_CPACR_EL1: bool, 12, 12;
    /// `[11]` Trap EL1 MRS reads of CONTEXTIDR\_EL1.
    flag CONTEXTIDR_EL1 set_CONTEXTIDR_EL1: bool, 11, 11;
    /// `[10]` Trap EL1 MRS reads of CLIDR\_EL1.
    flag CLIDR_EL1 set_CLIDR_EL1: bool, 10, 10;
    /// `[9]` Trap EL1 MRS reads of CCSIDR\_EL1.
    flag CCSIDR_EL1 set_CCSIDR_EL1: bool, 9, 9;
    /// `[8]` Trap EL1 MRS reads of APIBKeyHi\_EL1 and APIBKeyLo\_EL1.
    flag APIBKey set_APIBKey: bool, 8, 8;
    /// `[7]` Trap EL1 MRS reads of APIAKeyHi\_EL1 and APIAKeyLo\_EL1.
    flag APIAKey set_APIAKey: bool, 7, 7;
    /// `[6]` Trap EL1 MRS reads of APGAKeyHi\_EL1 and APGAKeyLo\_EL1.
    flag APGAKey set_APGAKey: bool, 6, 6;
    /// `[5]` Trap EL1 MRS reads of APDBKeyHi\_EL1 and APDBKeyLo\_EL1.
    flag APDBKey set_APDBKey: bool, 5, 5;
    /// `[4]` Trap EL1 MRS reads of APDAKeyHi\_EL1 and APDAKeyLo\_EL1.
    flag APDAKey set_APDAKey: bool, 4, 4;
    /// `[3]` Trap EL1 MRS reads of AMAIR\_EL1.
    flag AMAIR_EL1 set_AMAIR_EL1: bool, 3, 3;
    /// `[2]` Trap EL1 MRS reads of AIDR\_EL1.
    flag AIDR_EL1 set_AIDR_EL1: bool, 2, 2;
    /// `[1]` Trap EL1 MRS reads of AFSR1\_EL1.
    flag AFSR1_EL1 set_AFSR1_EL1: bool, 1, 1;
    /// `[0]` Trap EL1 MRS reads of AFSR0\_EL1.
    flag AFSR0_EL1 set_AFSR0_EL1: bool, 0, 0;
}

register! {
    /// Hypervisor Fine-Grained Write Trap Register.
    HFGWTR_EL2: u64, RES0 0x8_4500_1624_c604, RES1 0x0;
    /// `[63]` EL1 MSR writes of AMAIR2\_EL1 are not trapped.
    flag nAMAIR2_EL1 set_nAMAIR2_EL1: bool, 63, 63;
    /// `[62]` EL1 MSR writes of MAIR2\_EL1 are not trapped.
    flag nMAIR2_EL1 set_nMAIR2_EL1: bool, 62, 62;
    /// `[61]` EL1 MSR writes of S2POR\_EL1 are not trapped.
    flag nS2POR_EL1 set_nS2POR_EL1: bool, 61, 61;
    /// `[60]` EL1 MSR writes of POR\_EL1 are not trapped.
    flag nPOR_EL1 set_nPOR_EL1: bool, 60, 60;
    /// `[59]` EL0 and EL1 MSR writes of POR\_EL0 are not trapped.
    flag nPOR_EL0 set_nPOR_EL0: bool, 59, 59;
    /// `[58]` EL1 MSR writes of PIR\_EL1 are not trapped.
    flag nPIR_EL1 set_nPIR_EL1: bool, 58, 58;
    /// `[57]` EL1 MSR writes of PIRE0\_EL1 are not trapped.
    flag nPIRE0_EL1 set_nPIRE0_EL1: bool, 57, 57;
    /// `[56]` EL1 MSR and MSRR writes of RCWMASK\_EL1 are not trapped.
    flag nRCWMASK_EL1 set_nRCWMASK_EL1: bool, 56, 56;
    /// `[55]` EL0 and EL1 MSR writes of TPIDR2\_EL0 are not trapped.
    flag nTPIDR2_EL0 set_nTPIDR2_EL0: bool, 55, 55;
    /// `[54]` EL1 MSR writes of SMPRI\_EL1 are not trapped.
    flag nSMPRI_EL1 set_nSMPRI_EL1: bool, 54, 54;
    /// `[53]` EL1 MSR writes of GCSCR\_EL1 and GCSPR\_EL1 are not trapped.
    flag nGCS_EL1 set_nGCS_EL1: bool, 53, 53;
    /// `[52]` EL1 MSR writes of GCSCRE0\_EL1 and GCSPR\_EL0 are not trapped.
    flag nGCS_EL0 set_nGCS_EL0: bool, 52, 52;
    /// `[50]` EL1 MSR writes of ACCDATA\_EL1 are not trapped.
    flag nACCDATA_EL1 set_nACCDATA_EL1: bool, 50, 50;
    /// `[49]` Trap EL1 MSR writes of ERXADDR\_EL1.
    flag ERXADDR_EL1 set_ERXADDR_EL1: bool, 49, 49;
    /// `[48]` Trap EL1 MSR writes of ERXPFGCDN\_EL1.
    flag ERXPFGCDN_EL1 set_ERXPFGCDN_EL1: bool, 48, 48;
    /// `[47]` Trap EL1 MSR writes of ERXPFGCTL\_EL1.
    flag ERXPFGCTL_EL1 set_ERXPFGCTL_EL1: bool, 47, 47;
    /// `[45]` Trap EL1 MSR writes of ERXMISC0\_EL1 to ERXMISC3\_EL1.
    flag ERXMISCn_EL1 set_ERXMISCn_EL1: bool, 45, 45;
    /// `[44]` Trap EL1 MSR writes of ERXSTATUS\_EL1.
    flag ERXSTATUS_EL1 set_ERXSTATUS_EL1: bool, 44, 44;
    /// `[43]` Trap EL1 MSR writes of ERXCTLR\_EL1.
    flag ERXCTLR_EL1 set_ERXCTLR_EL1: bool, 43, 43;
    /// `[41]` Trap EL1 MSR writes of ERRSELR\_EL1.
    flag ERRSELR_EL1 set_ERRSELR_EL1: bool, 41, 41;
    /// `[39]` Trap EL1 MSR writes of ICC\_IGRPEN0\_EL1 and ICC\_IGRPEN1\_EL1.
    flag ICC_IGRPENn_EL1 set_ICC_IGRPENn_EL1: bool, 39, 39;
    /// `[38]` Trap EL1 MSR writes of VBAR\_EL1.
    flag VBAR_EL1 set_VBAR_EL1: bool, 38, 38;
    /// `[37]` Trap EL1 MSR and MSRR writes of TTBR1\_EL1.
    flag TTBR1_EL1 set_TTBR1_EL1: bool, 37, 37;
    /// `[36]` Trap EL1 MSR and MSRR writes of TTBR0\_EL1.
    flag TTBR0_EL1 set_TTBR0_EL1: bool, 36, 36;
    /// `[35]` Trap EL0 and EL1 MSR writes of TPIDR\_EL0.
    flag TPIDR_EL0 set_TPIDR_EL0: bool, 35, 35;
    /// `[34]` Trap EL1 MSR writes of TPIDRRO\_EL0.
    flag TPIDRRO_EL0 set_TPIDRRO_EL0: bool, 34, 34;
    /// `[33]` Trap EL1 MSR writes of TPIDR\_EL1.
    flag TPIDR_EL1 set_TPIDR_EL1: bool, 33, 33;
    /// `[32]` Trap EL1 MSR writes of TCR\_EL1 and TCR2\_EL1.
    flag TCR_EL1 set_TCR_EL1: bool, 32, 32;
    /// `[31]` Trap EL0 and EL1 MSR writes of SCXTNUM\_EL0.
    flag SCXTNUM_EL0 set_SCXTNUM_EL0: bool, 31, 31;
    /// `[30]` Trap EL1 MSR writes of SCXTNUM\_EL1.
    flag SCXTNUM_EL1 set_SCXTNUM_EL1: bool, 30, 30;
    /// `[29]` Trap EL1 MSR writes of SCTLR\_EL1 and SCTLR2\_EL1.
    flag SCTLR_EL1 set_SCTLR_EL1: bool, 29, 29;
    /// `[27]` Trap EL1 MSR and MSRR writes of PAR\_EL1.
    flag PAR_EL1 set_PAR_EL1: bool, 27, 27;
    /// `[24]` Trap EL1 MSR writes of MAIR\_EL1.
    flag MAIR_EL1 set_MAIR_EL1: bool, 24, 24;
    /// `[23]` Trap EL1 MSR writes of LORSA\_EL1.
    flag LORSA_EL1 set_LORSA_EL1: bool, 23, 23;
    /// `[22]` Trap EL1 MSR writes of LORN\_EL1.
    flag LORN_EL1 set_LORN_EL1: bool, 22, 22;
    /// `[20]` Trap EL1 MSR writes of LOREA\_EL1.
    flag LOREA_EL1 set_LOREA_EL1: bool, 20, 20;
    /// `[19]` Trap EL1 MSR writes of LORC\_EL1.
    flag LORC_EL1 set_LORC_EL1: bool, 19, 19;
    /// `[17]` Trap EL1 MSR writes of FAR\_EL1.
    flag FAR_EL1 set_FAR_EL1: bool, 17, 17;
    /// `[16]` Trap EL1 MSR writes of ESR\_EL1.
    flag ESR_EL1 set_ESR_EL1: bool, 16, 16;
    /// `[13]` Trap EL1 MSR writes of CSSELR\_EL1.
    flag CSSELR_EL1 set_CSSELR_EL1: bool, 13, 13;
    /// `[12]` Trap EL1 MSR writes of CPACR\_EL1.
    flag CPACR_EL1 set_CPACR_EL1: bool, 12, 12;
    /// `[11]` Trap EL1 MSR writes of CONTEXTIDR\_EL1.
    flag CONTEXTIDR_EL1 set_CONTEXTIDR_EL1: bool, 11, 11;
    /// `[8]` Trap EL1 MSR writes of APIBKeyHi\_EL1 and APIBKeyLo\_EL1.
    flag APIBKey set_APIBKey: bool, 8, 8;
    /// `[7]` Trap EL1 MSR writes of APIAKeyHi\_EL1 and APIAKeyLo\_EL1.
    flag APIAKey set_APIAKey: bool, 7, 7;
    /// `[6]` Trap EL1 MSR writes of APGAKeyHi\_EL1 and APGAKeyLo\_EL1.
    flag APGAKey set_APGAKey: bool, 6, 6;
    /// `[5]` Trap EL1 MSR writes of APDBKeyHi\_EL1 and APDBKeyLo\_EL1.
    flag APDBKey set_APDBKey: bool, 5, 5;
    /// `[4]` Trap EL1 MSR writes of APDAKeyHi\_EL1 and APDAKeyLo\_EL1.
    flag APDAKey set_APDAKey: bool, 4, 4;
    /// `[3]` Trap EL1 MSR writes of AMAIR\_EL1.
    flag AMAIR_EL1 set_AMAIR_EL1: bool, 3, 3;
    /// `[1]` Trap EL1 MSR writes of AFSR1\_EL1.
    flag AFSR1_EL1 set_AFSR1_EL1: bool, 1, 1;
    /// `[0]` Trap EL1 MSR writes of AFSR0\_EL1.
    flag AFSR0_EL1 set_AFSR0_EL1: bool, 0, 0;
}

register! {
    /// Hypervisor Fine-Grained Instruction Trap Register.
    HFGITR_EL2: u64, RES0 0x2000_0000_0000_0000, RES1 0x0;
    /// `[63]` Trap EL0 and EL1 PSB CSYNC.
    flag PSBCSYNC set_PSBCSYNC: bool, 63, 63;
    /// `[62]` Trap EL1 AT S1E1A.
    flag ATS1E1A set_ATS1E1A: bool, 62, 62;
    /// `[60]` Trap EL0 and EL1 COSP RCTX.
    flag COSPRCTX set_COSPRCTX: bool, 60, 60;
    /// `[59]` EL1 GCSPUSHX and GCSPOPCX are not trapped.
    flag nGCSEPP set_nGCSEPP: bool, 59, 59;
    /// `[58]` EL1 GCSSTR, and GCSSTTR that acts as privileged, are not trapped.
    flag nGCSSTR_EL1 set_nGCSSTR_EL1: bool, 58, 58;
    /// `[57]` EL1 GCSPUSHM is not trapped.
    flag nGCSPUSHM_EL1 set_nGCSPUSHM_EL1: bool, 57, 57;
    /// `[56]` EL1 BRB IALL is not trapped.
    flag nBRBIALL set_nBRBIALL: bool, 56, 56;
    /// `[55]` EL1 BRB INJ is not trapped.
    flag nBRBINJ set_nBRBINJ: bool, 55, 55;
    /// `[54]` Trap EL0 and EL1 DC CVAC, CGVAC, CGDVAC, CVAOC and CGDVAOC.
    flag DCCVAC set_DCCVAC: bool, 54, 54;
    /// `[53]` Trap EL1 SVC.
    flag SVC_EL1 set_SVC_EL1: bool, 53, 53;
    /// `[52]` Trap EL0 SVC.
    flag SVC_EL0 set_SVC_EL0: bool, 52, 52;
    /// `[51]` Trap EL1 ERET, ERETAA and ERETAB.
    flag ERET set_ERET: bool, 51, 51;
    /// `[50]` Trap EL0 and EL1 CPP RCTX.
    flag CPPRCTX set_CPPRCTX: bool, 50, 50;
    /// `[49]` Trap EL0 and EL1 DVP RCTX.
    flag DVPRCTX set_DVPRCTX: bool, 49, 49;
    /// `[48]` Trap EL0 and EL1 CFP RCTX.
    flag CFPRCTX set_CFPRCTX: bool, 48, 48;
    /// `[47]` Trap EL1 TLBI VAALE1.
    flag TLBIVAALE1 set_TLBIVAALE1: bool, 47, 47;
    /// `[46]` Trap EL1 TLBI VALE1.
    flag TLBIVALE1 set_TLBIVALE1: bool, 46, 46;
    /// `[45]` Trap EL1 TLBI VAAE1.
    flag TLBIVAAE1 set_TLBIVAAE1: bool, 45, 45;
    /// `[44]` Trap EL1 TLBI ASIDE1.
    flag TLBIASIDE1 set_TLBIASIDE1: bool, 44, 44;
    /// `[43]` Trap EL1 TLBI VAE1.
    flag TLBIVAE1 set_TLBIVAE1: bool, 43, 43;
    /// `[42]` Trap EL1 TLBI VMALLE1.
    flag TLBIVMALLE1 set_TLBIVMALLE1: bool, 42, 42;
    /// `[41]` Trap EL1 TLBI RVAALE1.
    flag TLBIRVAALE1 set_TLBIRVAALE1: bool, 41, 41;
    /// `[40]` Trap EL1 TLBI RVALE1.
    flag TLBIRVALE1 set_TLBIRVALE1: bool, 40, 40;
    /// `[39]` Trap EL1 TLBI RVAAE1.
    flag TLBIRVAAE1 set_TLBIRVAAE1: bool, 39, 39;
    /// `[38]` Trap EL1 TLBI RVAE1.
    flag TLBIRVAE1 set_TLBIRVAE1: bool, 38, 38;
    /// `[37]` Trap EL1 TLBI RVAALE1IS.
    flag TLBIRVAALE1IS set_TLBIRVAALE1IS: bool, 37, 37;
    /// `[36]` Trap EL1 TLBI RVALE1IS.
    flag TLBIRVALE1IS set_TLBIRVALE1IS: bool, 36, 36;
    /// `[35]` Trap EL1 TLBI RVAAE1IS.
    flag TLBIRVAAE1IS set_TLBIRVAAE1IS: bool, 35, 35;
    /// `[34]` Trap EL1 TLBI RVAE1IS.
    flag TLBIRVAE1IS set_TLBIRVAE1IS: bool, 34, 34;
    /// `[33]` Trap EL1 TLBI VAALE1IS.
    flag TLBIVAALE1IS set_TLBIVAALE1IS: bool, 33, 33;
    /// `[32]` Trap EL1 TLBI VALE1IS.
    flag TLBIVALE1IS set_TLBIVALE1IS: bool, 32, 32;
    /// `[31]` Trap EL1 TLBI VAAE1IS.
    flag TLBIVAAE1IS set_TLBIVAAE1IS: bool, 31, 31;
    /// `[30]` Trap EL1 TLBI ASIDE1IS.
    flag TLBIASIDE1IS set_TLBIASIDE1IS: bool, 30, 30;
    /// `[29]` Trap EL1 TLBI VAE1IS.
    flag TLBIVAE1IS set_TLBIVAE1IS: bool, 29, 29;
    /// `[28]` Trap EL1 TLBI VMALLE1IS.
    flag TLBIVMALLE1IS set_TLBIVMALLE1IS: bool, 28, 28;
    /// `[27]` Trap EL1 TLBI RVAALE1OS.
    flag TLBIRVAALE1OS set_TLBIRVAALE1OS: bool, 27, 27;
    /// `[26]` Trap EL1 TLBI RVALE1OS.
    flag TLBIRVALE1OS set_TLBIRVALE1OS: bool, 26, 26;
    /// `[25]` Trap EL1 TLBI RVAAE1OS.
    flag TLBIRVAAE1OS set_TLBIRVAAE1OS: bool, 25, 25;
    /// `[24]` Trap EL1 TLBI RVAE1OS.
    flag TLBIRVAE1OS set_TLBIRVAE1OS: bool, 24, 24;
    /// `[23]` Trap EL1 TLBI VAALE1OS.
    flag TLBIVAALE1OS set_TLBIVAALE1OS: bool, 23, 23;
    /// `[22]` Trap EL1 TLBI VALE1OS.
    flag TLBIVALE1OS set_TLBIVALE1OS: bool, 22, 22;
    /// `[21]` Trap EL1 TLBI VAAE1OS.
    flag TLBIVAAE1OS set_TLBIVAAE1OS: bool, 21, 21;
    /// `[20]` Trap EL1 TLBI ASIDE1OS.
    flag TLBIASIDE1OS set_TLBIASIDE1OS: bool, 20, 20;
    /// `[19]` Trap EL1 TLBI VAE1OS.
    flag TLBIVAE1OS set_TLBIVAE1OS: bool, 19, 19;
    /// `[18]` Trap EL1 TLBI VMALLE1OS.
    flag TLBIVMALLE1OS set_TLBIVMALLE1OS: bool, 18, 18;
    /// `[17]` Trap EL1 AT S1E1WP.
    flag ATS1E1WP set_ATS1E1WP: bool, 17, 17;
    /// `[16]` Trap EL1 AT S1E1RP.
    flag ATS1E1RP set_ATS1E1RP: bool, 16, 16;
    /// `[15]` Trap EL1 AT S1E0W.
    flag ATS1E0W set_ATS1E0W: bool, 15, 15;
    /// `[14]` Trap EL1 AT S1E0R.
    flag ATS1E0R set_ATS1E0R: bool, 14, 14;
    /// `[13]` Trap EL1 AT S1E1W.
    flag ATS1E1W set_ATS1E1W: bool, 13, 13;
    /// `[12]` Trap EL1 AT S1E1R.
    flag ATS1E1R set_ATS1E1R: bool, 12, 12;
    /// `[11]` Trap EL0 and EL1 DC ZVA, GVA and GZVA.
    flag DCZVA set_DCZVA: bool, 11, 11;
    /// `[10]` Trap EL0 and EL1 DC CIVAC, CIGVAC, CIGDVAC, CIVAOC and CIGDVAOC.
    flag DCCIVAC set_DCCIVAC: bool, 10, 10;
    /// `[9]` Trap EL0 and EL1 DC CVADP, CGVADP and CGDVADP.
    flag DCCVADP set_DCCVADP: bool, 9, 9;
    /// `[8]` Trap EL0 and EL1 DC CVAP, CGVAP and CGDVAP.
    flag DCCVAP set_DCCVAP: bool, 8, 8;
    /// `[7]` Trap EL0 and EL1 DC CVAU.
    flag DCCVAU set_DCCVAU: bool, 7, 7;
    /// `[6]` Trap EL1 DC CISW, CIGSW and CIGDSW.
    flag DCCISW set_DCCISW: bool, 6, 6;
    /// `[5]` Trap EL1 DC CSW, CGSW and CGDSW.
    flag DCCSW set_DCCSW: bool, 5, 5;
    /// `[4]` Trap EL1 DC ISW, IGSW and IGDSW.
    flag DCISW set_DCISW: bool, 4, 4;
    /// `[3]` Trap EL1 DC IVAC, IGVAC and IGDVAC.
    flag DCIVAC set_DCIVAC: bool, 3, 3;
    /// `[2]` Trap EL0 and EL1 IC IVAU.
    flag ICIVAU set_ICIVAU: bool, 2, 2;
    /// `[1]` Trap EL1 IC IALLU.
    flag ICIALLU set_ICIALLU: bool, 1, 1;
    /// `[0]` Trap EL1 IC IALLUIS.
    flag ICIALLUIS set_ICIALLUIS: bool, 0, 0;
}

register! {
    /// Hypervisor Debug Fine-Grained Read Trap Register.
    HDFGRTR_EL2: u64, RES0 0x2_04c0_0030_0100, RES1 0x0;
    /// `[63]` Trap EL1 MRS reads of PMBIDR\_EL1.
    flag PMBIDR_EL1 set_PMBIDR_EL1: bool, 63, 63;
    /// `[62]` EL1 MRS reads of PMSNEVFR\_EL1 are not trapped.
    flag nPMSNEVFR_EL1 set_nPMSNEVFR_EL1: bool, 62, 62;
    /// `[61]` EL1 MRS reads of the BRBINF\*, BRBSRC\* and BRBTGT\* registers and BRBTS\_EL1 are not trapped.
    flag nBRBDATA set_nBRBDATA: bool, 61, 61;
    /// `[60]` EL1 MRS reads of BRBCR\_EL1 and BRBFCR\_EL1 are not trapped.
    flag nBRBCTL set_nBRBCTL: bool, 60, 60;
    /// `[59]` EL1 MRS reads of BRBIDR0\_EL1 are not trapped.
    flag nBRBIDR set_nBRBIDR: bool, 59, 59;
    /// `[58]` Trap EL0 and EL1 MRS reads of PMCEID0\_EL0 and PMCEID1\_EL0.
    flag PMCEIDn_EL0 set_PMCEIDn_EL0: bool, 58, 58;
    /// `[57]` Trap EL0 and EL1 MRS reads of PMUSERENR\_EL0.
    flag PMUSERENR_EL0 set_PMUSERENR_EL0: bool, 57, 57;
    /// `[56]` Trap EL1 MRS reads of TRBTRG\_EL1.
    flag TRBTRG_EL1 set_TRBTRG_EL1: bool, 56, 56;
    /// `[55]` Trap EL1 MRS reads of TRBSR\_EL1.
    flag TRBSR_EL1 set_TRBSR_EL1: bool, 55, 55;
    /// `[54]` Trap EL1 MRS reads of TRBPTR\_EL1.
    flag TRBPTR_EL1 set_TRBPTR_EL1: bool, 54, 54;
    /// `[53]` Trap EL1 MRS reads of TRBMAR\_EL1.
    flag TRBMAR_EL1 set_TRBMAR_EL1: bool, 53, 53;
    /// `[52]` Trap EL1 MRS reads of TRBLIMITR\_EL1.
    flag TRBLIMITR_EL1 set_TRBLIMITR_EL1: bool, 52, 52;
    /// `[51]` Trap EL1 MRS reads of TRBIDR\_EL1.
    flag TRBIDR_EL1 set_TRBIDR_EL1: bool, 51, 51;
    /// `[50]` Trap EL1 MRS reads of TRBBASER\_EL1.
    flag TRBBASER_EL1 set_TRBBASER_EL1: bool, 50, 50;
    /// `[48]` Trap EL1 MRS reads of TRCVICTLR.
    flag TRCVICTLR set_TRCVICTLR: bool, 48, 48;
    /// `[47]` Trap EL1 MRS reads of TRCSTATR.
    flag TRCSTATR set_TRCSTATR: bool, 47, 47;
    /// `[46]` Trap EL1 MRS reads of TRCSSCSR\<n\>.
    flag TRCSSCSRn set_TRCSSCSRn: bool, 46, 46;
    /// `[45]` Trap EL1 MRS reads of TRCSEQSTR.
    flag TRCSEQSTR set_TRCSEQSTR: bool, 45, 45;
    /// `[44]` Trap EL1 MRS reads of TRCPRGCTLR.
    flag TRCPRGCTLR set_TRCPRGCTLR: bool, 44, 44;
    /// `[43]` Trap EL1 MRS reads of TRCOSLSR.
    flag TRCOSLSR set_TRCOSLSR: bool, 43, 43;
    /// `[41]` Trap EL1 MRS reads of TRCIMSPEC\<n\>.
    flag TRCIMSPECn set_TRCIMSPECn: bool, 41, 41;
    /// `[40]` Trap EL1 MRS reads of TRCDEVARCH, TRCDEVID and TRCIDR\<n\>.
    flag TRCID set_TRCID: bool, 40, 40;
    /// `[37]` Trap EL1 MRS reads of TRCCNTVR\<n\>.
    flag TRCCNTVRn set_TRCCNTVRn: bool, 37, 37;
    /// `[36]` Trap EL1 MRS reads of TRCCLAIMCLR and TRCCLAIMSET.
    flag TRCCLAIM set_TRCCLAIM: bool, 36, 36;
    /// `[35]` Trap EL1 MRS reads of TRCAUXCTLR.
    flag TRCAUXCTLR set_TRCAUXCTLR: bool, 35, 35;
    /// `[34]` Trap EL1 MRS reads of TRCAUTHSTATUS.
    flag TRCAUTHSTATUS set_TRCAUTHSTATUS: bool, 34, 34;
    /// `[33]` Trap EL1 MRS reads of the trace configuration registers without a bit of their own.
    flag TRC set_TRC: bool, 33, 33;
    /// `[32]` Trap EL1 MRS reads of PMSLATFR\_EL1.
    flag PMSLATFR_EL1 set_PMSLATFR_EL1: bool, 32, 32;
    /// `[31]` Trap EL1 MRS reads of PMSIRR\_EL1.
    flag PMSIRR_EL1 set_PMSIRR_EL1: bool, 31, 31;
    /// `[30]` Trap EL1 MRS reads of PMSIDR\_EL1.
    flag PMSIDR_EL1 set_PMSIDR_EL1: bool, 30, 30;
    /// `[29]` Trap EL1 MRS reads of PMSICR\_EL1.
    flag PMSICR_EL1 set_PMSICR_EL1: bool, 29, 29;
    /// `[28]` Trap EL1 MRS reads of PMSFCR\_EL1.
    flag PMSFCR_EL1 set_PMSFCR_EL1: bool, 28, 28;
    /// `[27]` Trap EL1 MRS reads of PMSEVFR\_EL1.
    flag PMSEVFR_EL1 set_PMSEVFR_EL1: bool, 27, 27;
    /// `[26]` Trap EL1 MRS reads of PMSCR\_EL1.
    flag PMSCR_EL1 set_PMSCR_EL1: bool, 26, 26;
    /// `[25]` Trap EL1 MRS reads of PMBSR\_EL1.
    flag PMBSR_EL1 set_PMBSR_EL1: bool, 25, 25;
    /// `[24]` Trap EL1 MRS reads of PMBPTR\_EL1.
    flag PMBPTR_EL1 set_PMBPTR_EL1: bool, 24, 24;
    /// `[23]` Trap EL1 MRS reads of PMBLIMITR\_EL1.
    flag PMBLIMITR_EL1 set_PMBLIMITR_EL1: bool, 23, 23;
    /// `[22]` Trap EL1 MRS reads of PMMIR\_EL1.
    flag PMMIR_EL1 set_PMMIR_EL1: bool, 22, 22;
    /// `[19]` Trap EL0 and EL1 MRS reads of PMSELR\_EL0.
    flag PMSELR_EL0 set_PMSELR_EL0: bool, 19, 19;
    /// `[18]` Trap EL0 and EL1 MRS reads of PMOVSCLR\_EL0 and PMOVSSET\_EL0.
    flag PMOVS set_PMOVS: bool, 18, 18;
    /// `[17]` Trap EL1 MRS reads of PMINTENCLR\_EL1 and PMINTENSET\_EL1.
    flag PMINTEN set_PMINTEN: bool, 17, 17;
    /// `[16]` Trap EL0 and EL1 MRS reads of PMCNTENCLR\_EL0 and PMCNTENSET\_EL0.
    flag PMCNTEN set_PMCNTEN: bool, 16, 16;
    /// `[15]` Trap EL0 and EL1 MRS reads of PMCCNTR\_EL0.
    flag PMCCNTR_EL0 set_PMCCNTR_EL0: bool, 15, 15;
    /// `[14]` Trap EL0 and EL1 MRS reads of PMCCFILTR\_EL0.
    flag PMCCFILTR_EL0 set_PMCCFILTR_EL0: bool, 14, 14;
    /// `[13]` Trap EL0 and EL1 MRS reads of PMEVTYPER\<n\>\_EL0 and PMXEVTYPER\_EL0.
    flag PMEVTYPERn_EL0 set_PMEVTYPERn_EL0: bool, 13, 13;
    /// `[12]` Trap EL0 and EL1 MRS reads of PMEVCNTR\<n\>\_EL0 and PMXEVCNTR\_EL0.
    flag PMEVCNTRn_EL0 set_PMEVCNTRn_EL0: bool, 12, 12;
    /// `[11]` Trap EL1 MRS reads of OSDLR\_EL1.
    flag OSDLR_EL1 set_OSDLR_EL1: bool, 11, 11;
    /// `[10]` Trap EL1 MRS reads of OSECCR\_EL1.
    flag OSECCR_EL1 set_OSECCR_EL1: bool, 10, 10;
    /// `[9]` Trap EL1 MRS reads of OSLSR\_EL1.
    flag OSLSR_EL1 set_OSLSR_EL1: bool, 9, 9;
    /// `[7]` Trap EL1 MRS reads of DBGPRCR\_EL1.
    flag DBGPRCR_EL1 set_DBGPRCR_EL1: bool, 7, 7;
    /// `[6]` Trap EL1 MRS reads of DBGAUTHSTATUS\_EL1.
    flag DBGAUTHSTATUS_EL1 set_DBGAUTHSTATUS_EL1: bool, 6, 6;
    /// `[5]` Trap EL1 MRS reads of DBGCLAIMCLR\_EL1 and DBGCLAIMSET\_EL1.
    flag DBGCLAIM set_DBGCLAIM: bool, 5, 5;
    /// `[4]` Trap EL1 MRS reads of MDSCR\_EL1.
    flag MDSCR_EL1 set_MDSCR_EL1: bool, 4, 4;
    /// `[3]` Trap EL1 MRS reads of DBGWVR\<n\>\_EL1.
    flag DBGWVRn_EL1 set_DBGWVRn_EL1: bool, 3, 3;
    /// `[2]` Trap EL1 MRS reads of DBGWCR\<n\>\_EL1.
    flag DBGWCRn_EL1 set_DBGWCRn_EL1: bool, 2, 2;
    /// `[1]` Trap EL1 MRS reads of DBGBVR\<n\>\_EL1.
    flag DBGBVRn_EL1 set_DBGBVRn_EL1: bool, 1, 1;
    /// `[0]` Trap EL1 MRS reads of DBGBCR\<n\>\_EL1.
    flag DBGBCRn_EL1 set_DBGBCRn_EL1: bool, 0, 0;
}

register! {
    /// Hypervisor Debug Fine-Grained Write Trap Register.
    HDFGWTR_EL2: u64, RES0 0x8c08_89c4_4040_0240, RES1 0x0;
    /// `[62]` EL1 MSR writes of PMSNEVFR\_EL1 are not trapped.
    flag nPMSNEVFR_EL1 set_nPMSNEVFR_EL1: bool, 62, 62;
    /// `[61]` EL1 writes of BRBINFINJ\_EL1, BRBSRCINJ\_EL1, BRBTGTINJ\_EL1 and BRBTS\_EL1 are not trapped.
    flag nBRBDATA set_nBRBDATA: bool, 61, 61;
    /// `[60]` EL1 MSR writes of BRBCR\_EL1 and BRBFCR\_EL1 are not trapped.
    flag nBRBCTL set_nBRBCTL: bool, 60, 60;
    /// `[57]` Trap EL1 MSR writes of PMUSERENR\_EL0.
    flag PMUSERENR_EL0 set_PMUSERENR_EL0: bool, 57, 57;
    /// `[56]` Trap EL1 MSR writes of TRBTRG\_EL1.
    flag TRBTRG_EL1 set_TRBTRG_EL1: bool, 56, 56;
    /// `[55]` Trap EL1 MSR writes of TRBSR\_EL1.
    flag TRBSR_EL1 set_TRBSR_EL1: bool, 55, 55;
    /// `[54]` Trap EL1 MSR writes of TRBPTR\_EL1.
    flag TRBPTR_EL1 set_TRBPTR_EL1: bool, 54, 54;
    /// `[53]` Trap EL1 MSR writes of TRBMAR\_EL1.
    flag TRBMAR_EL1 set_TRBMAR_EL1: bool, 53, 53;
    /// `[52]` Trap EL1 MSR writes of TRBLIMITR\_EL1.
    flag TRBLIMITR_EL1 set_TRBLIMITR_EL1: bool, 52, 52;
    /// `[50]` Trap EL1 MSR writes of TRBBASER\_EL1.
    flag TRBBASER_EL1 set_TRBBASER_EL1: bool, 50, 50;
    /// `[49]` Trap EL1 MSR writes of TRFCR\_EL1.
    flag TRFCR_EL1 set_TRFCR_EL1: bool, 49, 49;
    /// `[48]` Trap EL1 MSR writes of TRCVICTLR.
    flag TRCVICTLR set_TRCVICTLR: bool, 48, 48;
    /// `[46]` Trap EL1 MSR writes of TRCSSCSR\<n\>.
    flag TRCSSCSRn set_TRCSSCSRn: bool, 46, 46;
    /// `[45]` Trap EL1 MSR writes of TRCSEQSTR.
    flag TRCSEQSTR set_TRCSEQSTR: bool, 45, 45;
    /// `[44]` Trap EL1 MSR writes of TRCPRGCTLR.
    flag TRCPRGCTLR set_TRCPRGCTLR: bool, 44, 44;
    /// `[42]` Trap EL1 MSR writes of TRCOSLAR.
    flag TRCOSLAR set_TRCOSLAR: bool, 42, 42;
    /// `[41]` Trap EL1 MSR writes of TRCIMSPEC\<n\>.
    flag TRCIMSPECn set_TRCIMSPECn: bool, 41, 41;
    /// `[37]` Trap EL1 MSR writes of TRCCNTVR\<n\>.
    flag TRCCNTVRn set_TRCCNTVRn: bool, 37, 37;
    /// `[36]` Trap EL1 MSR writes of TRCCLAIMCLR and TRCCLAIMSET.
    flag TRCCLAIM set_TRCCLAIM: bool, 36, 36;
    /// `[35]` Trap EL1 MSR writes of TRCAUXCTLR.
    flag TRCAUXCTLR set_TRCAUXCTLR: bool, 35, 35;
    /// `[33]` Trap EL1 MSR writes of the trace configuration registers without a bit of their own.
    flag TRC set_TRC: bool, 33, 33;
    /// `[32]` Trap EL1 MSR writes of PMSLATFR\_EL1.
    flag PMSLATFR_EL1 set_PMSLATFR_EL1: bool, 32, 32;
    /// `[31]` Trap EL1 MSR writes of PMSIRR\_EL1.
    flag PMSIRR_EL1 set_PMSIRR_EL1: bool, 31, 31;
    /// `[29]` Trap EL1 MSR writes of PMSICR\_EL1.
    flag PMSICR_EL1 set_PMSICR_EL1: bool, 29, 29;
    /// `[28]` Trap EL1 MSR writes of PMSFCR\_EL1.
    flag PMSFCR_EL1 set_PMSFCR_EL1: bool, 28, 28;
    /// `[27]` Trap EL1 MSR writes of PMSEVFR\_EL1.
    flag PMSEVFR_EL1 set_PMSEVFR_EL1: bool, 27, 27;
    /// `[26]` Trap EL1 MSR writes of PMSCR\_EL1.
    flag PMSCR_EL1 set_PMSCR_EL1: bool, 26, 26;
    /// `[25]` Trap EL1 MSR writes of PMBSR\_EL1.
    flag PMBSR_EL1 set_PMBSR_EL1: bool, 25, 25;
    /// `[24]` Trap EL1 MSR writes of PMBPTR\_EL1.
    flag PMBPTR_EL1 set_PMBPTR_EL1: bool, 24, 24;
    /// `[23]` Trap EL1 MSR writes of PMBLIMITR\_EL1.
    flag PMBLIMITR_EL1 set_PMBLIMITR_EL1: bool, 23, 23;
    /// `[21]` Trap EL0 and EL1 MSR writes of PMCR\_EL0.
    flag PMCR_EL0 set_PMCR_EL0: bool, 21, 21;
    /// `[20]` Trap EL0 and EL1 MSR writes of PMSWINC\_EL0.
    flag PMSWINC_EL0 set_PMSWINC_EL0: bool, 20, 20;
    /// `[19]` Trap EL0 and EL1 MSR writes of PMSELR\_EL0.
    flag PMSELR_EL0 set_PMSELR_EL0: bool, 19, 19;
    /// `[18]` Trap EL0 and EL1 MSR writes of PMOVSCLR\_EL0 and PMOVSSET\_EL0.
    flag PMOVS set_PMOVS: bool, 18, 18;
    /// `[17]` Trap EL1 MSR writes of PMINTENCLR\_EL1 and PMINTENSET\_EL1.
    flag PMINTEN set_PMINTEN: bool, 17, 17;
    /// `[16]` Trap EL0 and EL1 MSR writes of PMCNTENCLR\_EL0 and PMCNTENSET\_EL0.
    flag PMCNTEN set_PMCNTEN: bool, 16, 16;
    /// `[15]` Trap EL0 and EL1 MSR writes of PMCCNTR\_EL0.
    flag PMCCNTR_EL0 set_PMCCNTR_EL0: bool, 15, 15;
    /// `[14]` Trap EL0 and EL1 MSR writes of PMCCFILTR\_EL0.
    flag PMCCFILTR_EL0 set_PMCCFILTR_EL0: bool, 14, 14;
    /// `[13]` Trap EL0 and EL1 MSR writes of PMEVTYPER\<n\>\_EL0 and PMXEVTYPER\_EL0.
    flag PMEVTYPERn_EL0 set_PMEVTYPERn_EL0: bool, 13, 13;
    /// `[12]` Trap EL0 and EL1 MSR writes of PMEVCNTR\<n\>\_EL0 and PMXEVCNTR\_EL0.
    flag PMEVCNTRn_EL0 set_PMEVCNTRn_EL0: bool, 12, 12;
    /// `[11]` Trap EL1 MSR writes of OSDLR\_EL1.
    flag OSDLR_EL1 set_OSDLR_EL1: bool, 11, 11;
    /// `[10]` Trap EL1 MSR writes of OSECCR\_EL1.
    flag OSECCR_EL1 set_OSECCR_EL1: bool, 10, 10;
    /// `[8]` Trap EL1 MSR writes of OSLAR\_EL1.
    flag OSLAR_EL1 set_OSLAR_EL1: bool, 8, 8;
    /// `[7]` Trap EL1 MSR writes of DBGPRCR\_EL1.
    flag DBGPRCR_EL1 set_DBGPRCR_EL1: bool, 7, 7;
    /// `[5]` Trap EL1 MSR writes of DBGCLAIMCLR\_EL1 and DBGCLAIMSET\_EL1.
    flag DBGCLAIM set_DBGCLAIM: bool, 5, 5;
    /// `[4]` Trap EL1 MSR writes of MDSCR\_EL1.
    flag MDSCR_EL1 set_MDSCR_EL1: bool, 4, 4;
    /// `[3]` Trap EL1 MSR writes of DBGWVR\<n\>\_EL1.
    flag DBGWVRn_EL1 set_DBGWVRn_EL1: bool, 3, 3;
    /// `[2]` Trap EL1 MSR writes of DBGWCR\<n\>\_EL1.
    flag DBGWCRn_EL1 set_DBGWCRn_EL1: bool, 2, 2;
    /// `[1]` Trap EL1 MSR writes of DBGBVR\<n\>\_EL1.
    flag DBGBVRn_EL1 set_DBGBVRn_EL1: bool, 1, 1;
    /// `[0]` Trap EL1 MSR writes of DBGBCR\<n\>\_EL1.
    flag DBGBCRn_EL1 set_DBGBCRn_EL1: bool, 0, 0;
}

register! {
    /// Hypervisor Activity Monitors Fine-Grained Read Trap Register.
    HAFGRTR_EL2: u64, RES0 0xfffc_0000_0001_ffe0, RES1 0x0;
    /// `[49]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER115_EL0 set_AMEVTYPER115_EL0: bool, 49, 49;
    /// `[47]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER114_EL0 set_AMEVTYPER114_EL0: bool, 47, 47;
    /// `[45]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER113_EL0 set_AMEVTYPER113_EL0: bool, 45, 45;
    /// `[43]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER112_EL0 set_AMEVTYPER112_EL0: bool, 43, 43;
    /// `[41]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER111_EL0 set_AMEVTYPER111_EL0: bool, 41, 41;
    /// `[39]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER110_EL0 set_AMEVTYPER110_EL0: bool, 39, 39;
    /// `[37]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER19_EL0 set_AMEVTYPER19_EL0: bool, 37, 37;
    /// `[35]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER18_EL0 set_AMEVTYPER18_EL0: bool, 35, 35;
    /// `[33]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER17_EL0 set_AMEVTYPER17_EL0: bool, 33, 33;
    /// `[31]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER16_EL0 set_AMEVTYPER16_EL0: bool, 31, 31;
    /// `[29]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER15_EL0 set_AMEVTYPER15_EL0: bool, 29, 29;
    /// `[27]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER14_EL0 set_AMEVTYPER14_EL0: bool, 27, 27;
    /// `[25]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER13_EL0 set_AMEVTYPER13_EL0: bool, 25, 25;
    /// `[23]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER12_EL0 set_AMEVTYPER12_EL0: bool, 23, 23;
    /// `[21]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER11_EL0 set_AMEVTYPER11_EL0: bool, 21, 21;
    /// `[19]` Trap EL0 and EL1 MRS reads of AMEVTYPER1\<n\>\_EL0.
    flag AMEVTYPER10_EL0 set_AMEVTYPER10_EL0: bool, 19, 19;
    /// `[48]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR115_EL0 set_AMEVCNTR115_EL0: bool, 48, 48;
    /// `[46]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR114_EL0 set_AMEVCNTR114_EL0: bool, 46, 46;
    /// `[44]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR113_EL0 set_AMEVCNTR113_EL0: bool, 44, 44;
    /// `[42]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR112_EL0 set_AMEVCNTR112_EL0: bool, 42, 42;
    /// `[40]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR111_EL0 set_AMEVCNTR111_EL0: bool, 40, 40;
    /// `[38]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR110_EL0 set_AMEVCNTR110_EL0: bool, 38, 38;
    /// `[36]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR19_EL0 set_AMEVCNTR19_EL0: bool, 36, 36;
    /// `[34]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR18_EL0 set_AMEVCNTR18_EL0: bool, 34, 34;
    /// `[32]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR17_EL0 set_AMEVCNTR17_EL0: bool, 32, 32;
    /// `[30]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR16_EL0 set_AMEVCNTR16_EL0: bool, 30, 30;
    /// `[28]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR15_EL0 set_AMEVCNTR15_EL0: bool, 28, 28;
    /// `[26]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR14_EL0 set_AMEVCNTR14_EL0: bool, 26, 26;
    /// `[24]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR13_EL0 set_AMEVCNTR13_EL0: bool, 24, 24;
    /// `[22]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR12_EL0 set_AMEVCNTR12_EL0: bool, 22, 22;
    /// `[20]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR11_EL0 set_AMEVCNTR11_EL0: bool, 20, 20;
    /// `[18]` Trap EL0 and EL1 MRS reads of AMEVCNTR1\<n\>\_EL0.
    flag AMEVCNTR10_EL0 set_AMEVCNTR10_EL0: bool, 18, 18;
    /// `[17]` Trap EL0 and EL1 MRS reads of AMCNTENCLR1\_EL0 and AMCNTENSET1\_EL0.
    flag AMCNTEN1 set_AMCNTEN1: bool, 17, 17;
    /// `[4]` Trap EL0 and EL1 MRS reads of AMEVCNTR0\<n\>\_EL0.
    flag AMEVCNTR03_EL0 set_AMEVCNTR03_EL0: bool, 4, 4;
    /// `[3]` Trap EL0 and EL1 MRS reads of AMEVCNTR0\<n\>\_EL0.
    flag AMEVCNTR02_EL0 set_AMEVCNTR02_EL0: bool, 3, 3;
    /// `[2]` Trap EL0 and EL1 MRS reads of AMEVCNTR0\<n\>\_EL0.
    flag AMEVCNTR01_EL0 set_AMEVCNTR01_EL0: bool, 2, 2;
    /// `[1]` Trap EL0 and EL1 MRS reads of AMEVCNTR0\<n\>\_EL0.
    flag AMEVCNTR00_EL0 set_AMEVCNTR00_EL0: bool, 1, 1;
    /// `[0]` Trap EL0 and EL1 MRS reads of AMCNTENCLR0\_EL0 and AMCNTENSET0\_EL0.
    flag AMCNTEN0 set_AMCNTEN0: bool, 0, 0;
}

register! {
    /// Hypervisor Fine-Grained Read Trap Register 2.
    HFGRTR2_EL2: u64, RES0 0xffff_ff00_0000_0000, RES1 0x0;
    /// `[39]` Trap EL1 MRS reads of ACTLR\_EL1.
    flag ACTLR_EL1 set_ACTLR_EL1: bool, 39, 39;
    /// `[38]` EL1 MRS reads of LDSTT\_EL1 are not trapped.
    flag nLDSTT_EL1 set_nLDSTT_EL1: bool, 38, 38;
    /// `[37]` EL1 MRS reads of TPIDR3\_EL1 are not trapped.
    flag nTPIDR3_EL1 set_nTPIDR3_EL1: bool, 37, 37;
    /// `[36]` EL0 and EL1 MRS reads of TPIDR3\_EL0 are not trapped.
    flag nTPIDR3_EL0 set_nTPIDR3_EL0: bool, 36, 36;
    /// `[35]` Trap EL1 MRS reads of GCR\_EL1.
    flag GCR_EL1 set_GCR_EL1: bool, 35, 35;
    /// `[34]` Trap EL1 MRS reads of RGSR\_EL1.
    flag RGSR_EL1 set_RGSR_EL1: bool, 34, 34;
    /// `[33]` Trap EL1 MRS reads of TFSR\_EL1.
    flag TFSR_EL1 set_TFSR_EL1: bool, 33, 33;
    /// `[32:31]` Which EL1 MRS reads of AFGDTP\<n\>\_EL1 and AFGDTU\<n\>\_EL1 are not trapped.
    number nAFGDTn_EL1 set_nAFGDTn_EL1: u8, 32, 31;
    /// `[30]` EL1 MRS reads of TLBIDIDR\_EL1 are not trapped.
    flag nTLBIDIDR_EL1 set_nTLBIDIDR_EL1: bool, 30, 30;
    /// `[29]` EL0 and EL1 MRS reads of TPMIN0\_EL0 are not trapped.
    flag nTPMIN0_EL0 set_nTPMIN0_EL0: bool, 29, 29;
    /// `[28]` EL0 and EL1 MRS reads of TPMIN1\_EL0 are not trapped.
    flag nTPMIN1_EL0 set_nTPMIN1_EL0: bool, 28, 28;
    /// `[27]` EL1 MRS reads of TPMIN0\_EL1 are not trapped.
    flag nTPMIN0_EL1 set_nTPMIN0_EL1: bool, 27, 27;
    /// `[26]` EL1 MRS reads of TPMIN1\_EL1 are not trapped.
    flag nTPMIN1_EL1 set_nTPMIN1_EL1: bool, 26, 26;
    /// `[25]` EL1 MRS reads of DPOTBR0\_EL1 are not trapped.
    flag nDPOTBR0_EL1 set_nDPOTBR0_EL1: bool, 25, 25;
    /// `[24]` EL1 MRS reads of DPOTBR1\_EL1 are not trapped.
    flag nDPOTBR1_EL1 set_nDPOTBR1_EL1: bool, 24, 24;
    /// `[23]` EL1 MRS reads of IRTBRU\_EL1 are not trapped.
    flag nIRTBRU_EL1 set_nIRTBRU_EL1: bool, 23, 23;
    /// `[22]` EL1 MRS reads of IRTBRP\_EL1 are not trapped.
    flag nIRTBRP_EL1 set_nIRTBRP_EL1: bool, 22, 22;
    /// `[21]` EL1 MRS reads of TTTBRU\_EL1 are not trapped.
    flag nTTTBRU_EL1 set_nTTTBRU_EL1: bool, 21, 21;
    /// `[20]` EL1 MRS reads of TTTBRP\_EL1 are not trapped.
    flag nTTTBRP_EL1 set_nTTTBRP_EL1: bool, 20, 20;
    /// `[19:18]` Which EL1 MRS reads of FGDTP\<n\>\_EL1 and FGDTU\<n\>\_EL1 are not trapped.
    number nFGDTn_EL1 set_nFGDTn_EL1: u8, 19, 18;
    /// `[17]` EL1 MRS reads of STINDEX\_EL1 are not trapped.
    flag nSTINDEX_EL1 set_nSTINDEX_EL1: bool, 17, 17;
    /// `[16]` EL1 MRS reads of TINDEX\_EL1 are not trapped.
    flag nTINDEX_EL1 set_nTINDEX_EL1: bool, 16, 16;
    /// `[15]` EL0 and EL1 MRS reads of TINDEX\_EL0 are not trapped.
    flag nTINDEX_EL0 set_nTINDEX_EL0: bool, 15, 15;
    /// `[14]` EL1 MRS reads of ACTLRALIAS\_EL1 are not trapped.
    flag nACTLRALIAS_EL1 set_nACTLRALIAS_EL1: bool, 14, 14;
    /// `[13]` EL1 MRS reads of ACTLRMASK\_EL1 are not trapped.
    flag nACTLRMASK_EL1 set_nACTLRMASK_EL1: bool, 13, 13;
    /// `[12]` EL1 MRS reads of TCR2ALIAS\_EL1 are not trapped.
    flag nTCR2ALIAS_EL1 set_nTCR2ALIAS_EL1: bool, 12, 12;
    /// `[11]` EL1 MRS reads of TCRALIAS\_EL1 are not trapped.
    flag nTCRALIAS_EL1 set_nTCRALIAS_EL1: bool, 11, 11;
    /// `[10]` EL1 MRS reads of SCTLR2ALIAS\_EL1 are not trapped.
    flag nSCTLR2ALIAS_EL1 set_nSCTLR2ALIAS_EL1: bool, 10, 10;
    /// `[9]` EL1 MRS reads of SCTLRALIAS\_EL1 are not trapped.
    flag nSCTLRALIAS_EL1 set_nSCTLRALIAS_EL1: bool, 9, 9;
    /// `[8]` EL1 MRS reads of CPACRALIAS\_EL1 are not trapped.
    flag nCPACRALIAS_EL1 set_nCPACRALIAS_EL1: bool, 8, 8;
    /// `[7]` EL1 MRS reads of TCR2MASK\_EL1 are not trapped.
    flag nTCR2MASK_EL1 set_nTCR2MASK_EL1: bool, 7, 7;
    /// `[6]` EL1 MRS reads of TCRMASK\_EL1 are not trapped.
    flag nTCRMASK_EL1 set_nTCRMASK_EL1: bool, 6, 6;
    /// `[5]` EL1 MRS reads of SCTLR2MASK\_EL1 are not trapped.
    flag nSCTLR2MASK_EL1 set_nSCTLR2MASK_EL1: bool, 5, 5;
    /// `[4]` EL1 MRS reads of SCTLRMASK\_EL1 are not trapped.
    flag nSCTLRMASK_EL1 set_nSCTLRMASK_EL1: bool, 4, 4;
    /// `[3]` EL1 MRS reads of CPACRMASK\_EL1 are not trapped.
    flag nCPACRMASK_EL1 set_nCPACRMASK_EL1: bool, 3, 3;
    /// `[2]` EL1 MRS and MRRS reads of RCWSMASK\_EL1 are not trapped.
    flag nRCWSMASK_EL1 set_nRCWSMASK_EL1: bool, 2, 2;
    /// `[1]` EL1 MRS reads of ERXGSR\_EL1 are not trapped.
    flag nERXGSR_EL1 set_nERXGSR_EL1: bool, 1, 1;
    /// `[0]` EL1 MRS reads of PFAR\_EL1 are not trapped.
    flag nPFAR_EL1 set_nPFAR_EL1: bool, 0, 0;
}

register! {
    /// Hypervisor Fine-Grained Write Trap Register 2.
    HFGWTR2_EL2: u64, RES0 0xffff_ff00_4000_0002, RES1 0x0;
    /// `[39]` Trap EL1 MSR writes of ACTLR\_EL1.
    flag ACTLR_EL1 set_ACTLR_EL1: bool, 39, 39;
    /// `[38]` EL1 MSR writes of LDSTT\_EL1 are not trapped.
    flag nLDSTT_EL1 set_nLDSTT_EL1: bool, 38, 38;
    /// `[37]` EL1 MSR writes of TPIDR3\_EL1 are not trapped.
    flag nTPIDR3_EL1 set_nTPIDR3_EL1: bool, 37, 37;
    /// `[36]` EL0 and EL1 MSR writes of TPIDR3\_EL0 are not trapped.
    flag nTPIDR3_EL0 set_nTPIDR3_EL0: bool, 36, 36;
    /// `[35]` Trap EL1 MSR writes of GCR\_EL1.
    flag GCR_EL1 set_GCR_EL1: bool, 35, 35;
    /// `[34]` Trap EL1 MSR writes of RGSR\_EL1.
    flag RGSR_EL1 set_RGSR_EL1: bool, 34, 34;
    /// `[33]` Trap EL1 MSR writes of TFSR\_EL1.
    flag TFSR_EL1 set_TFSR_EL1: bool, 33, 33;
    /// `[32:31]` Which EL1 MSR writes of AFGDTP\<n\>\_EL1 and AFGDTU\<n\>\_EL1 are not trapped.
    number nAFGDTn_EL1 set_nAFGDTn_EL1: u8, 32, 31;
    /// `[29]` EL0 and EL1 MSR writes of TPMIN0\_EL0 are not trapped.
    flag nTPMIN0_EL0 set_nTPMIN0_EL0: bool, 29, 29;
    /// `[28]` EL0 and EL1 MSR writes of TPMIN1\_EL0 are not trapped.
    flag nTPMIN1_EL0 set_nTPMIN1_EL0: bool, 28, 28;
    /// `[27]` EL1 MSR writes of TPMIN0\_EL1 are not trapped.
    flag nTPMIN0_EL1 set_nTPMIN0_EL1: bool, 27, 27;
    /// `[26]` EL1 MSR writes of TPMIN1\_EL1 are not trapped.
    flag nTPMIN1_EL1 set_nTPMIN1_EL1: bool, 26, 26;
    /// `[25]` EL1 MSR writes of DPOTBR0\_EL1 are not trapped.
    flag nDPOTBR0_EL1 set_nDPOTBR0_EL1: bool, 25, 25;
    /// `[24]` EL1 MSR writes of DPOTBR1\_EL1 are not trapped.
    flag nDPOTBR1_EL1 set_nDPOTBR1_EL1: bool, 24, 24;
    /// `[23]` EL1 MSR writes of IRTBRU\_EL1 are not trapped.
    flag nIRTBRU_EL1 set_nIRTBRU_EL1: bool, 23, 23;
    /// `[22]` EL1 MSR writes of IRTBRP\_EL1 are not trapped.
    flag nIRTBRP_EL1 set_nIRTBRP_EL1: bool, 22, 22;
    /// `[21]` EL1 MSR writes of TTTBRU\_EL1 are not trapped.
    flag nTTTBRU_EL1 set_nTTTBRU_EL1: bool, 21, 21;
    /// `[20]` EL1 MSR writes of TTTBRP\_EL1 are not trapped.
    flag nTTTBRP_EL1 set_nTTTBRP_EL1: bool, 20, 20;
    /// `[19:18]` Which EL1 MSR writes of FGDTP\<n\>\_EL1 and FGDTU\<n\>\_EL1 are not trapped.
    number nFGDTn_EL1 set_nFGDTn_EL1: u8, 19, 18;
    /// `[17]` EL1 MSR writes of STINDEX\_EL1 are not trapped.
    flag nSTINDEX_EL1 set_nSTINDEX_EL1: bool, 17, 17;
    /// `[16]` EL1 MSR writes of TINDEX\_EL1 are not trapped.
    flag nTINDEX_EL1 set_nTINDEX_EL1: bool, 16, 16;
    /// `[15]` EL0 and EL1 MSR writes of TINDEX\_EL0 are not trapped.
    flag nTINDEX_EL0 set_nTINDEX_EL0: bool, 15, 15;
    /// `[14]` EL1 MSR writes of ACTLRALIAS\_EL1 are not trapped.
    flag nACTLRALIAS_EL1 set_nACTLRALIAS_EL1: bool, 14, 14;
    /// `[13]` EL1 MSR writes of ACTLRMASK\_EL1 are not trapped.
    flag nACTLRMASK_EL1 set_nACTLRMASK_EL1: bool, 13, 13;
    /// `[12]` EL1 MSR writes of TCR2ALIAS\_EL1 are not trapped.
    flag nTCR2ALIAS_EL1 set_nTCR2ALIAS_EL1: bool, 12, 12;
    /// `[11]` EL1 MSR writes of TCRALIAS\_EL1 are not trapped.
    flag nTCRALIAS_EL1 set_nTCRALIAS_EL1: bool, 11, 11;
    /// `[10]` EL1 MSR writes of SCTLR2ALIAS\_EL1 are not trapped.
    flag nSCTLR2ALIAS_EL1 set_nSCTLR2ALIAS_EL1: bool, 10, 10;
    /// `[9]` EL1 MSR writes of SCTLRALIAS\_EL1 are not trapped.
    flag nSCTLRALIAS_EL1 set_nSCTLRALIAS_EL1: bool, 9, 9;
    /// `[8]` EL1 MSR writes of CPACRALIAS\_EL1 are not trapped.
    flag nCPACRALIAS_EL1 set_nCPACRALIAS_EL1: bool, 8, 8;
    /// `[7]` EL1 MSR writes of TCR2MASK\_EL1 are not trapped.
    flag nTCR2MASK_EL1 set_nTCR2MASK_EL1: bool, 7, 7;
    /// `[6]` EL1 MSR writes of TCRMASK\_EL1 are not trapped.
    flag nTCRMASK_EL1 set_nTCRMASK_EL1: bool, 6, 6;
    /// `[5]` EL1 MSR writes of SCTLR2MASK\_EL1 are not trapped.
    flag nSCTLR2MASK_EL1 set_nSCTLR2MASK_EL1: bool, 5, 5;
    /// `[4]` EL1 MSR writes of SCTLRMASK\_EL1 are not trapped.
    flag nSCTLRMASK_EL1 set_nSCTLRMASK_EL1: bool, 4, 4;
    /// `[3]` EL1 MSR writes of CPACRMASK\_EL1 are not trapped.
    flag nCPACRMASK_EL1 set_nCPACRMASK_EL1: bool, 3, 3;
    /// `[2]` EL1 MSR and MSRR writes of RCWSMASK\_EL1 are not trapped.
    flag nRCWSMASK_EL1 set_nRCWSMASK_EL1: bool, 2, 2;
    /// `[0]` EL1 MSR writes of PFAR\_EL1 are not trapped.
    flag nPFAR_EL1 set_nPFAR_EL1: bool, 0, 0;
}

register! {
    /// Hypervisor Fine-Grained Instruction Trap Register 2.
    HFGITR2_EL2: u64, RES0 0xffff_ffff_ffff_8000, RES1 0x0;
    /// `[14]` Trap DC GBVA.
    flag DCGBVA set_DCGBVA: bool, 14, 14;
    /// `[13]` Trap EL1 PLBI PERMAE1.
    flag PLBIPERMAE1 set_PLBIPERMAE1: bool, 13, 13;
    /// `[12]` Trap EL1 PLBI PERMAE1IS.
    flag PLBIPERMAE1IS set_PLBIPERMAE1IS: bool, 12, 12;
    /// `[11]` Trap EL1 PLBI PERMAE1OS.
    flag PLBIPERMAE1OS set_PLBIPERMAE1OS: bool, 11, 11;
    /// `[10]` Trap EL1 PLBI VMALLE1.
    flag PLBIVMALLE1 set_PLBIVMALLE1: bool, 10, 10;
    /// `[9]` Trap EL1 PLBI ASIDE1.
    flag PLBIASIDE1 set_PLBIASIDE1: bool, 9, 9;
    /// `[8]` Trap EL1 PLBI PERME1.
    flag PLBIPERME1 set_PLBIPERME1: bool, 8, 8;
    /// `[7]` Trap EL1 PLBI VMALLE1IS.
    flag PLBIVMALLE1IS set_PLBIVMALLE1IS: bool, 7, 7;
    /// `[6]` Trap EL1 PLBI ASIDE1IS.
    flag PLBIASIDE1IS set_PLBIASIDE1IS: bool, 6, 6;
    /// `[5]` Trap EL1 PLBI PERME1IS.
    flag PLBIPERME1IS set_PLBIPERME1IS: bool, 5, 5;
    /// `[4]` Trap EL1 PLBI VMALLE1OS.
    flag PLBIVMALLE1OS set_PLBIVMALLE1OS: bool, 4, 4;
    /// `[3]` Trap EL1 PLBI ASIDE1OS.
    flag PLBIASIDE1OS set_PLBIASIDE1OS: bool, 3, 3;
    /// `[2]` Trap EL1 PLBI PERME1OS.
    flag PLBIPERME1OS set_PLBIPERME1OS: bool, 2, 2;
    /// `[1]` EL1 DC CIVAPS and CIGDVAPS are not trapped.
    flag nDCCIVAPS set_nDCCIVAPS: bool, 1, 1;
    /// `[0]` Trap EL0 and EL1 TSB CSYNC.
    flag TSBCSYNC set_TSBCSYNC: bool, 0, 0;
}

register! {
    /// Hypervisor Debug Fine-Grained Read Trap Register 2.
    HDFGRTR2_EL2: u64, RES0 0xffff_ffff_fe20_0000, RES1 0x0;
    /// `[24]` EL1 MRS reads of PMBMAR\_EL1 are not trapped.
    flag nPMBMAR_EL1 set_nPMBMAR_EL1: bool, 24, 24;
    /// `[23]` EL1 MRS reads of MDSTEPOP\_EL1 are not trapped.
    flag nMDSTEPOP_EL1 set_nMDSTEPOP_EL1: bool, 23, 23;
    /// `[22]` EL1 MRS reads of TRBMPAM\_EL1 are not trapped.
    flag nTRBMPAM_EL1 set_nTRBMPAM_EL1: bool, 22, 22;
    /// `[20]` EL1 MRS reads of TRCITECR\_EL1 are not trapped.
    flag nTRCITECR_EL1 set_nTRCITECR_EL1: bool, 20, 20;
    /// `[19]` EL1 MRS reads of PMSDSFR\_EL1 are not trapped.
    flag nPMSDSFR_EL1 set_nPMSDSFR_EL1: bool, 19, 19;
    /// `[18]` EL1 MRS reads of SPMDEVAFF\_EL1 are not trapped.
    flag nSPMDEVAFF_EL1 set_nSPMDEVAFF_EL1: bool, 18, 18;
    /// `[17]` EL1 reads of SPMCFGR\_EL1, SPMCGCR\<n\>\_EL1, SPMDEVARCH\_EL1 and SPMIIDR\_EL1 are not trapped.
    flag nSPMID set_nSPMID: bool, 17, 17;
    /// `[16]` EL1 MRS reads of SPMSCR\_EL1 are not trapped.
    flag nSPMSCR_EL1 set_nSPMSCR_EL1: bool, 16, 16;
    /// `[15]` EL1 MRS reads of SPMACCESSR\_EL1 are not trapped.
    flag nSPMACCESSR_EL1 set_nSPMACCESSR_EL1: bool, 15, 15;
    /// `[14]` EL0 and EL1 MRS reads of SPMCR\_EL0 are not trapped.
    flag nSPMCR_EL0 set_nSPMCR_EL0: bool, 14, 14;
    /// `[13]` EL0 and EL1 MRS reads of SPMOVSCLR\_EL0 and SPMOVSSET\_EL0 are not trapped.
    flag nSPMOVS set_nSPMOVS: bool, 13, 13;
    /// `[12]` EL1 MRS reads of SPMINTENCLR\_EL1 and SPMINTENSET\_EL1 are not trapped.
    flag nSPMINTEN set_nSPMINTEN: bool, 12, 12;
    /// `[11]` EL0 and EL1 MRS reads of SPMCNTENCLR\_EL0 and SPMCNTENSET\_EL0 are not trapped.
    flag nSPMCNTEN set_nSPMCNTEN: bool, 11, 11;
    /// `[10]` EL0 and EL1 MRS reads of SPMSELR\_EL0 are not trapped.
    flag nSPMSELR_EL0 set_nSPMSELR_EL0: bool, 10, 10;
    /// `[9]` EL0 and EL1 MRS reads of SPMEVTYPER\<n\>\_EL0 and the SPMEVFILT\*\<n\>\_EL0 are not trapped.
    flag nSPMEVTYPERn_EL0 set_nSPMEVTYPERn_EL0: bool, 9, 9;
    /// `[8]` EL0 and EL1 MRS reads of SPMEVCNTR\<n\>\_EL0 are not trapped.
    flag nSPMEVCNTRn_EL0 set_nSPMEVCNTRn_EL0: bool, 8, 8;
    /// `[7]` EL1 MRS reads of PMSSCR\_EL1 are not trapped.
    flag nPMSSCR_EL1 set_nPMSSCR_EL1: bool, 7, 7;
    /// `[6]` EL1 MRS reads of PMCCNTSVR\_EL1, PMICNTSVR\_EL1 and PMEVCNTSVR\<n\>\_EL1 are not trapped.
    flag nPMSSDATA set_nPMSSDATA: bool, 6, 6;
    /// `[5]` EL1 MRS reads of MDSELR\_EL1 are not trapped.
    flag nMDSELR_EL1 set_nMDSELR_EL1: bool, 5, 5;
    /// `[4]` EL1 MRS reads of PMUACR\_EL1 are not trapped.
    flag nPMUACR_EL1 set_nPMUACR_EL1: bool, 4, 4;
    /// `[3]` EL0 and EL1 MRS reads of PMICFILTR\_EL0 are not trapped.
    flag nPMICFILTR_EL0 set_nPMICFILTR_EL0: bool, 3, 3;
    /// `[2]` EL0 and EL1 MRS reads of PMICNTR\_EL0 are not trapped.
    flag nPMICNTR_EL0 set_nPMICNTR_EL0: bool, 2, 2;
    /// `[1]` EL1 MRS reads of PMIAR\_EL1 are not trapped.
    flag nPMIAR_EL1 set_nPMIAR_EL1: bool, 1, 1;
    /// `[0]` EL1 MRS reads of PMECR\_EL1 are not trapped.
    flag nPMECR_EL1 set_nPMECR_EL1: bool, 0, 0;
}

register! {
    /// Hypervisor Debug Fine-Grained Write Trap Register 2.
    HDFGWTR2_EL2: u64, RES0 0xffff_ffff_fe06_0040, RES1 0x0;
    /// `[24]` EL1 MSR writes of PMBMAR\_EL1 are not trapped.
    flag nPMBMAR_EL1 set_nPMBMAR_EL1: bool, 24, 24;
    /// `[23]` EL1 MSR writes of MDSTEPOP\_EL1 are not trapped.
    flag nMDSTEPOP_EL1 set_nMDSTEPOP_EL1: bool, 23, 23;
    /// `[22]` EL1 MSR writes of TRBMPAM\_EL1 are not trapped.
    flag nTRBMPAM_EL1 set_nTRBMPAM_EL1: bool, 22, 22;
    /// `[21]` EL0 and EL1 MSR writes of PMZR\_EL0 are not trapped.
    flag nPMZR_EL0 set_nPMZR_EL0: bool, 21, 21;
    /// `[20]` EL1 MSR writes of TRCITECR\_EL1 are not trapped.
    flag nTRCITECR_EL1 set_nTRCITECR_EL1: bool, 20, 20;
    /// `[19]` EL1 MSR writes of PMSDSFR\_EL1 are not trapped.
    flag nPMSDSFR_EL1 set_nPMSDSFR_EL1: bool, 19, 19;
    /// `[16]` EL1 MSR writes of SPMSCR\_EL1 are not trapped.
    flag nSPMSCR_EL1 set_nSPMSCR_EL1: bool, 16, 16;
    /// `[15]` EL1 MSR writes of SPMACCESSR\_EL1 are not trapped.
    flag nSPMACCESSR_EL1 set_nSPMACCESSR_EL1: bool, 15, 15;
    /// `[14]` EL0 and EL1 MSR writes of SPMCR\_EL0 are not trapped.
    flag nSPMCR_EL0 set_nSPMCR_EL0: bool, 14, 14;
    /// `[13]` EL0 and EL1 MSR writes of SPMOVSCLR\_EL0 and SPMOVSSET\_EL0 are not trapped.
    flag nSPMOVS set_nSPMOVS: bool, 13, 13;
    /// `[12]` EL1 MSR writes of SPMINTENCLR\_EL1 and SPMINTENSET\_EL1 are not trapped.
    flag nSPMINTEN set_nSPMINTEN: bool, 12, 12;
    /// `[11]` EL0 and EL1 MSR writes of SPMCNTENCLR\_EL0 and SPMCNTENSET\_EL0 are not trapped.
    flag nSPMCNTEN set_nSPMCNTEN: bool, 11, 11;
    /// `[10]` EL0 and EL1 MSR writes of SPMSELR\_EL0 are not trapped.
    flag nSPMSELR_EL0 set_nSPMSELR_EL0: bool, 10, 10;
    /// `[9]` EL0 and EL1 MSR writes of SPMEVTYPER\<n\>\_EL0 and the SPMEVFILT\*\<n\>\_EL0 are not trapped.
    flag nSPMEVTYPERn_EL0 set_nSPMEVTYPERn_EL0: bool, 9, 9;
    /// `[8]` EL0 and EL1 MSR writes of SPMEVCNTR\<n\>\_EL0 and SPMZR\_EL0 are not trapped.
    flag nSPMEVCNTRn_EL0 set_nSPMEVCNTRn_EL0: bool, 8, 8;
    /// `[7]` EL1 MSR writes of PMSSCR\_EL1 are not trapped.
    flag nPMSSCR_EL1 set_nPMSSCR_EL1: bool, 7, 7;
    /// `[5]` EL1 MSR writes of MDSELR\_EL1 are not trapped.
    flag nMDSELR_EL1 set_nMDSELR_EL1: bool, 5, 5;
    /// `[4]` EL1 MSR writes of PMUACR\_EL1 are not trapped.
    flag nPMUACR_EL1 set_nPMUACR_EL1: bool, 4, 4;
    /// `[3]` EL0 and EL1 MSR writes of PMICFILTR\_EL0 are not trapped.
    flag nPMICFILTR_EL0 set_nPMICFILTR_EL0: bool, 3, 3;
    /// `[2]` EL0 and EL1 MSR writes of PMICNTR\_EL0 are not trapped.
    flag nPMICNTR_EL0 set_nPMICNTR_EL0: bool, 2, 2;
    /// `[1]` EL1 MSR writes of PMIAR\_EL1 are not trapped.
    flag nPMIAR_EL1 set_nPMIAR_EL1: bool, 1, 1;
    /// `[0]` EL1 MSR writes of PMECR\_EL1 are not trapped.
    flag nPMECR_EL1 set_nPMECR_EL1: bool, 0, 0;
}

enumeration! {
    /// Effect of Tag Check Faults at EL2.
    SCTLR_EL2_TCF {
        /// No effect on the PE.
        NONE = 0,
        /// Synchronous exception.
        SYNC = 1,
        /// Accumulated asynchronously.
        ASYNC = 2,
        /// Synchronous exception on reads, accumulated asynchronously on writes.
        ASYMM = 3,
    }
}
enumeration! {
    /// Effect of Tag Check Faults at EL0.
    SCTLR_EL2_TCF0 {
        /// No effect on the PE.
        NONE = 0,
        /// Synchronous exception.
        SYNC = 1,
        /// Accumulated asynchronously.
        ASYNC = 2,
        /// Synchronous exception on reads, accumulated asynchronously on writes.
        ASYMM = 3,
    }
}
register! {
    /// System Control Register (EL2).
    SCTLR_EL2: u64, RES0 0x3c_0000_0002_0000, RES1 0x0;
    /// `[63]` Trap EL0 accesses to encodings reserved for IMPLEMENTATION DEFINED functionality.
    flag TIDCP set_TIDCP: bool, 63, 63;
    /// `[62]` With NMI, PSTATE.SP masks interrupts at EL2.
    flag SPINTMASK set_SPINTMASK: bool, 62, 62;
    /// `[61]` Superpriority of interrupts and the PSTATE.ALLINT mask are enabled at EL2.
    flag NMI set_NMI: bool, 61, 61;
    /// `[60]` EL0 accesses to TPIDR2\_EL0 are not trapped.
    flag EnTP2 set_EnTP2: bool, 60, 60;
    /// `[59]` Only stores are Tag Checked at EL2.
    flag TCSO set_TCSO: bool, 59, 59;
    /// `[58]` Only stores are Tag Checked at EL0.
    flag TCSO0 set_TCSO0: bool, 58, 58;
    /// `[57]` PAN also covers pages that EL0 can only execute.
    flag EPAN set_EPAN: bool, 57, 57;
    /// `[56]` EL0 LD64B and ST64B are not trapped.
    flag EnALS set_EnALS: bool, 56, 56;
    /// `[55]` EL0 ST64BV0 is not trapped.
    flag EnAS0 set_EnAS0: bool, 55, 55;
    /// `[54]` EL0 ST64BV is not trapped.
    flag EnASR set_EnASR: bool, 54, 54;
    /// `[49:46]` Minimum delay of a trap of WFE by nTWE, as 2^(TWEDEL + 8) cycles.
    number TWEDEL set_TWEDEL: u8, 49, 46;
    /// `[45]` Traps of WFE by nTWE are delayed by TWEDEL.
    flag TWEDEn set_TWEDEn: bool, 45, 45;
    /// `[44]` PSTATE.SSBS on exception entry to EL2.
    flag DSSBS set_DSSBS: bool, 44, 44;
    /// `[43]` Access to Allocation Tags at EL2.
    flag ATA set_ATA: bool, 43, 43;
    /// `[42]` Access to Allocation Tags at EL0.
    flag ATA0 set_ATA0: bool, 42, 42;
    /// `[41:40]` Effect of Tag Check Faults at EL2.
    named TCF set_TCF set_TCF_bits: SCTLR_EL2_TCF, 41, 40;
    /// `[39:38]` Effect of Tag Check Faults at EL0.
    named TCF0 set_TCF0 set_TCF0_bits: SCTLR_EL2_TCF0, 39, 38;
    /// `[37]` Entry to EL2 synchronizes asynchronously accumulated Tag Check Faults.
    flag ITFSB set_ITFSB: bool, 37, 37;
    /// `[36]` PACIASP and PACIBSP at EL2 take only the branch types of BTI c.
    flag BT set_BT: bool, 36, 36;
    /// `[35]` PACIASP and PACIBSP at EL0 take only the branch types of BTI c.
    flag BT0 set_BT0: bool, 35, 35;
    /// `[34]` EL0 accesses to FPMR are not trapped.
    flag EnFPM set_EnFPM: bool, 34, 34;
    /// `[33]` Memory Copy and Memory Set instructions are not UNDEFINED at EL0.
    flag MSCEn set_MSCEn: bool, 33, 33;
    /// `[32]` EL0 IC, and DC clean and invalidate, by VA need stage 1 write permission.
    flag CMOW set_CMOW: bool, 32, 32;
    /// `[31]` Pointer authentication of instruction addresses with key A is enabled.
    flag EnIA set_EnIA: bool, 31, 31;
    /// `[30]` Pointer authentication of instruction addresses with key B is enabled.
    flag EnIB set_EnIB: bool, 30, 30;
    /// `[29]` AArch32 load and store multiple at EL0 are ordered and interruptible as in Armv8.0.
    flag LSMAOE set_LSMAOE: bool, 29, 29;
    /// `[28]` AArch32 load and store multiple to Device memory at EL0 are not trapped.
    flag nTLSMD set_nTLSMD: bool, 28, 28;
    /// `[27]` Pointer authentication of data addresses with key A is enabled.
    flag EnDA set_EnDA: bool, 27, 27;
    /// `[26]` EL0 cache maintenance by VA is not trapped.
    flag UCI set_UCI: bool, 26, 26;
    /// `[25]` Data accesses at EL2, and the walks EL2 controls, are big-endian.
    flag EE set_EE: bool, 25, 25;
    /// `[24]` Data accesses at EL0 are big-endian.
    flag E0E set_E0E: bool, 24, 24;
    /// `[23]` Exceptions taken to EL2 leave PSTATE.PAN unchanged; 0: set it.
    flag SPAN set_SPAN: bool, 23, 23;
    /// `[22]` Exception entry to EL2 is a context synchronization event.
    flag EIS set_EIS: bool, 22, 22;
    /// `[21]` Implicit error synchronization at entry to and exit from EL2.
    flag IESB set_IESB: bool, 21, 21;
    /// `[20]` Trap EL0 accesses to SCXTNUM\_EL0.
    flag TSCXT set_TSCXT: bool, 20, 20;
    /// `[19]` Writable memory is not executable.
    flag WXN set_WXN: bool, 19, 19;
    /// `[18]` WFE and WFET at EL0 are not trapped.
    flag nTWE set_nTWE: bool, 18, 18;
    /// `[16]` WFI and WFIT at EL0 are not trapped.
    flag nTWI set_nTWI: bool, 16, 16;
    /// `[15]` EL0 accesses to CTR\_EL0 are not trapped.
    flag UCT set_UCT: bool, 15, 15;
    /// `[14]` EL0 DC ZVA, GVA and GZVA are not trapped.
    flag DZE set_DZE: bool, 14, 14;
    /// `[13]` Pointer authentication of data addresses with key B is enabled.
    flag EnDB set_EnDB: bool, 13, 13;
    /// `[12]` Instruction accesses can be cacheable.
    flag I set_I: bool, 12, 12;
    /// `[11]` Exception return from EL2 is a context synchronization event.
    flag EOS set_EOS: bool, 11, 11;
    /// `[10]` EL0 CFP, DVP, CPP and COSP RCTX are not trapped.
    flag EnRCTX set_EnRCTX: bool, 10, 10;
    /// `[9]` EL0 accesses to PSTATE.DAIF are not trapped (Arm's data of 2026; RES0 before).
    flag UMA set_UMA: bool, 9, 9;
    /// `[8]` SETEND is UNDEFINED at EL0.
    flag SED set_SED: bool, 8, 8;
    /// `[7]` Some uses of IT are UNDEFINED at EL0.
    flag ITD set_ITD: bool, 7, 7;
    /// `[6]` LDAR, STLR and the like that cross 16 bytes give no Alignment fault.
    flag nAA set_nAA: bool, 6, 6;
    /// `[5]` CP15 barrier instructions are enabled at EL0.
    flag CP15BEN set_CP15BEN: bool, 5, 5;
    /// `[4]` SP alignment is checked at EL0.
    flag SA0 set_SA0: bool, 4, 4;
    /// `[3]` SP alignment is checked at EL2.
    flag SA set_SA: bool, 3, 3;
    /// `[2]` Data accesses can be cacheable.
    flag C set_C: bool, 2, 2;
    /// `[1]` Alignment of data accesses is checked.
    flag A set_A: bool, 1, 1;
    /// `[0]` EL2 or EL2&0 stage 1 address translation is enabled.
    flag M set_M: bool, 0, 0;
}

register! {
    /// System Control Register (EL2).
    SCTLR2_EL2: u64, RES0 0xffff_ffff_e804_2001, RES1 0x0;
    /// `[28]` Only named in Arm's register data of 2026; not described in the sources used.
    flag EnTP3 set_EnTP3: bool, 28, 28;
    /// `[26]` Only named in Arm's register data of 2026; not described in the sources used.
    flag TLBOSNIS set_TLBOSNIS: bool, 26, 26;
    /// `[25]` Only named in Arm's register data of 2026; not described in the sources used.
    flag FDIT set_FDIT: bool, 25, 25;
    /// `[24]` Only named in Arm's register data of 2026; not described in the sources used.
    flag BTD set_BTD: bool, 24, 24;
    /// `[23]` Only named in Arm's register data of 2026; not described in the sources used.
    flag BTD0 set_BTD0: bool, 23, 23;
    /// `[22]` Only named in Arm's register data of 2026; not described in the sources used.
    flag EnIA2 set_EnIA2: bool, 22, 22;
    /// `[21]` Only named in Arm's register data of 2026; not described in the sources used.
    flag EnIB2 set_EnIB2: bool, 21, 21;
    /// `[20]` Only named in Arm's register data of 2026; not described in the sources used.
    flag EnDA2 set_EnDA2: bool, 20, 20;
    /// `[19]` Only named in Arm's register data of 2026; not described in the sources used.
    flag EnDB2 set_EnDB2: bool, 19, 19;
    /// `[17]` Only named in Arm's register data of 2026; not described in the sources used.
    flag VT set_VT: bool, 17, 17;
    /// `[16]` Only named in Arm's register data of 2026; not described in the sources used.
    flag TEOS set_TEOS: bool, 16, 16;
    /// `[15]` Only named in Arm's register data of 2026; not described in the sources used.
    flag TEIS set_TEIS: bool, 15, 15;
    /// `[14]` Only named in Arm's register data of 2026; not described in the sources used.
    flag DTZ set_DTZ: bool, 14, 14;
    /// `[12]` Pointer arithmetic for multiplication is checked at EL0.
    flag CPTM0 set_CPTM0: bool, 12, 12;
    /// `[11]` Pointer arithmetic for multiplication is checked at EL2.
    flag CPTM set_CPTM: bool, 11, 11;
    /// `[10]` Pointer arithmetic for addition is checked at EL0.
    flag CPTA0 set_CPTA0: bool, 10, 10;
    /// `[9]` Pointer arithmetic for addition is checked at EL2.
    flag CPTA set_CPTA: bool, 9, 9;
    /// `[8]` PACM has effect at EL0.
    flag EnPACM0 set_EnPACM0: bool, 8, 8;
    /// `[7]` PACM has effect at EL2.
    flag EnPACM set_EnPACM: bool, 7, 7;
    /// `[6]` EL0 accesses to 128-bit IMPLEMENTATION DEFINED registers are not trapped.
    flag EnIDCP128 set_EnIDCP128: bool, 6, 6;
    /// `[5]` Synchronous External aborts taken to EL2 use the SError vector.
    flag EASE set_EASE: bool, 5, 5;
    /// `[4]` External aborts on Normal memory reads may be asynchronous.
    flag EnANERR set_EnANERR: bool, 4, 4;
    /// `[3]` External aborts on Device memory reads may be asynchronous.
    flag EnADERR set_EnADERR: bool, 3, 3;
    /// `[2]` SErrors at EL2 are not masked by PSTATE.A.
    flag NMEA set_NMEA: bool, 2, 2;
    /// `[1]` Memory encryption contexts: Realm accesses have a MECID.
    flag EMEC set_EMEC: bool, 1, 1;
}

// ACTLR_EL2 has no type: no fields; all bits are IMPDEF

register! {
    /// SVE Control Register (EL2).
    ZCR_EL2: u64, RES0 0xffff_ffff_ffff_fe00, RES1 0x0;
    /// `[3:0]` Requested SVE vector length at EL2, in 128 bits, minus one.
    number LEN set_LEN: u8, 3, 0;
}

register! {
    /// EL2 Host, 128-bit descriptors: low half of the register.
    ///
    /// Where HCR\_EL2.E2H is 1 and TCR2\_EL2.D128 is 1.
    TTBR0_EL2_E2H_D128: u64, RES0 0x18, RES1 0x0;
    /// `[63:48]` ASID of the table.
    number ASID set_ASID: u16, 63, 48;
    /// `[47:5]` Base address of the stage 1 table of the lower range, bits 47:5.
    number BADDR set_BADDR: u64, 47, 5;
    /// `[2:1]` Number of levels skipped from the regular start level.
    number SKL set_SKL: u8, 2, 1;
}
fieldset! {
    /// EL2 Host, 128-bit descriptors: low half of the register.
    TTBR0_EL2 E2H_D128: TTBR0_EL2_E2H_D128
}
register! {
    /// EL2 Host, 64-bit descriptors.
    ///
    /// Where HCR\_EL2.E2H is 1 and TCR2\_EL2.D128 is 0.
    TTBR0_EL2_E2H: u64, RES0 0x0, RES1 0x0;
    /// `[63:48]` ASID of the table.
    number ASID set_ASID: u16, 63, 48;
    /// `[47:1]` Base address of the stage 1 table of the lower range, bits 47:1.
    number BADDR set_BADDR: u64, 47, 1;
}
fieldset! {
    /// EL2 Host, 64-bit descriptors.
    TTBR0_EL2 E2H: TTBR0_EL2_E2H
}
register! {
    /// Not EL2 Host.
    ///
    /// Where HCR\_EL2.E2H is 0.
    TTBR0_EL2_no_E2H: u64, RES0 0xffff_0000_0000_0000, RES1 0x0;
    /// `[47:1]` Base address of the EL2 stage 1 table, bits 47:1.
    number BADDR set_BADDR: u64, 47, 1;
}
fieldset! {
    /// Not EL2 Host.
    TTBR0_EL2 no_E2H: TTBR0_EL2_no_E2H
}
register! {
    /// Translation Table Base Register 0 (EL2).
    TTBR0_EL2: u64, RES0 0x0, RES1 0x0;
    /// `[0]` Common not Private: the tables are shared in the Inner Shareable domain.
    flag CnP set_CnP: bool, 0, 0;
}

register! {
    /// 128-bit descriptors: low half of the register.
    ///
    /// Where TCR2\_EL2.D128 is 1.
    TTBR1_EL2_D128: u64, RES0 0x18, RES1 0x0;
    /// `[47:5]` Base address of the EL2&0 stage 1 table of the upper range, bits 47:5.
    number BADDR set_BADDR: u64, 47, 5;
    /// `[2:1]` Number of levels skipped from the regular start level.
    number SKL set_SKL: u8, 2, 1;
}
fieldset! {
    /// 128-bit descriptors: low half of the register.
    TTBR1_EL2 D128: TTBR1_EL2_D128
}
register! {
    /// 64-bit descriptors.
    ///
    /// Where TCR2\_EL2.D128 is 0.
    TTBR1_EL2_no_D128: u64, RES0 0x0, RES1 0x0;
    /// `[47:1]` Base address of the EL2&0 stage 1 table of the upper range, bits 47:1.
    number BADDR set_BADDR: u64, 47, 1;
}
fieldset! {
    /// 64-bit descriptors.
    TTBR1_EL2 no_D128: TTBR1_EL2_no_D128
}
register! {
    /// Translation Table Base Register 1 (EL2).
    TTBR1_EL2: u64, RES0 0x0, RES1 0x0;
    /// `[63:48]` ASID of the table.
    number ASID set_ASID: u16, 63, 48;
    /// `[0]` Common not Private: the tables are shared in the Inner Shareable domain.
    flag CnP set_CnP: bool, 0, 0;
}

enumeration! {
    /// Granule size of TTBR0\_EL2 translations.
    TCR_EL2_TG0 {
        /// 4 KB.
        KB4 = 0,
        /// 64 KB.
        KB64 = 1,
        /// 16 KB.
        KB16 = 2,
    }
}
enumeration! {
    /// Shareability of walks of the TTBR0\_EL2 tables.
    TCR_EL2_SH0 {
        /// Non-shareable.
        NONE = 0,
        /// Outer Shareable.
        OUTER = 2,
        /// Inner Shareable.
        INNER = 3,
    }
}
enumeration! {
    /// Outer cacheability of walks of the TTBR0\_EL2 tables.
    TCR_EL2_ORGN0 {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Read-Allocate, Write-Allocate.
        WBWA = 1,
        /// Write-Through, Read-Allocate, no Write-Allocate.
        WT = 2,
        /// Write-Back, Read-Allocate, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Inner cacheability of walks of the TTBR0\_EL2 tables.
    TCR_EL2_IRGN0 {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Read-Allocate, Write-Allocate.
        WBWA = 1,
        /// Write-Through, Read-Allocate, no Write-Allocate.
        WT = 2,
        /// Write-Back, Read-Allocate, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Intermediate physical address size.
    TCR_EL2_E2H_IPS {
        /// 32 bits, 4 GB.
        BITS_32 = 0,
        /// 36 bits, 64 GB.
        BITS_36 = 1,
        /// 40 bits, 1 TB.
        BITS_40 = 2,
        /// 42 bits, 4 TB.
        BITS_42 = 3,
        /// 44 bits, 16 TB.
        BITS_44 = 4,
        /// 48 bits, 256 TB.
        BITS_48 = 5,
        /// 52 bits, 4 PB.
        BITS_52 = 6,
        /// 56 bits, 64 PB.
        BITS_56 = 7,
    }
}
enumeration! {
    /// Granule size of TTBR1\_EL2 translations.
    TCR_EL2_E2H_TG1 {
        /// 16 KB.
        KB16 = 1,
        /// 4 KB.
        KB4 = 2,
        /// 64 KB.
        KB64 = 3,
    }
}
enumeration! {
    /// Shareability of walks of the TTBR1\_EL2 tables.
    TCR_EL2_E2H_SH1 {
        /// Non-shareable.
        NONE = 0,
        /// Outer Shareable.
        OUTER = 2,
        /// Inner Shareable.
        INNER = 3,
    }
}
enumeration! {
    /// Outer cacheability of walks of the TTBR1\_EL2 tables.
    TCR_EL2_E2H_ORGN1 {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Read-Allocate, Write-Allocate.
        WBWA = 1,
        /// Write-Through, Read-Allocate, no Write-Allocate.
        WT = 2,
        /// Write-Back, Read-Allocate, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Inner cacheability of walks of the TTBR1\_EL2 tables.
    TCR_EL2_E2H_IRGN1 {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Read-Allocate, Write-Allocate.
        WBWA = 1,
        /// Write-Through, Read-Allocate, no Write-Allocate.
        WT = 2,
        /// Write-Back, Read-Allocate, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Physical address size.
    TCR_EL2_no_E2H_PS {
        /// 32 bits, 4 GB.
        BITS_32 = 0,
        /// 36 bits, 64 GB.
        BITS_36 = 1,
        /// 40 bits, 1 TB.
        BITS_40 = 2,
        /// 42 bits, 4 TB.
        BITS_42 = 3,
        /// 44 bits, 16 TB.
        BITS_44 = 4,
        /// 48 bits, 256 TB.
        BITS_48 = 5,
        /// 52 bits, 4 PB.
        BITS_52 = 6,
    }
}
register! {
    /// EL2 Host: the layout of TCR\_EL1.
    ///
    /// Where HCR\_EL2.E2H is 1.
    TCR_EL2_E2H: u64, RES0 0xc000_0008_0000_0040, RES1 0x0;
    /// `[61]` Extended memory tag checking of upper range addresses.
    flag MTX1 set_MTX1: bool, 61, 61;
    /// `[60]` Extended memory tag checking of lower range addresses.
    flag MTX0 set_MTX0: bool, 60, 60;
    /// `[59]` 52-bit addresses with the 4 KB and 16 KB granules.
    flag DS set_DS: bool, 59, 59;
    /// `[58]` Accesses with address bits 59:55 all ones are Unchecked.
    flag TCMA1 set_TCMA1: bool, 58, 58;
    /// `[57]` Accesses with address bits 59:55 all zero are Unchecked.
    flag TCMA0 set_TCMA0: bool, 57, 57;
    /// `[56]` EL0 accesses to the upper range fault without a walk.
    flag E0PD1 set_E0PD1: bool, 56, 56;
    /// `[55]` EL0 accesses to the lower range fault without a walk.
    flag E0PD0 set_E0PD0: bool, 55, 55;
    /// `[54]` Non-fault unprivileged accesses to the upper range fail on a TLB miss.
    flag NFD1 set_NFD1: bool, 54, 54;
    /// `[53]` Non-fault unprivileged accesses to the lower range fail on a TLB miss.
    flag NFD0 set_NFD0: bool, 53, 53;
    /// `[52]` TBI1 is for data addresses only.
    flag TBID1 set_TBID1: bool, 52, 52;
    /// `[51]` TBI0 is for data addresses only.
    flag TBID0 set_TBID0: bool, 51, 51;
    /// `[50]` Hardware may use bit n of upper range page and block descriptors.
    flag HWU162 set_HWU162: bool, 50, 50;
    /// `[49]` Hardware may use bit n of upper range page and block descriptors.
    flag HWU161 set_HWU161: bool, 49, 49;
    /// `[48]` Hardware may use bit n of upper range page and block descriptors.
    flag HWU160 set_HWU160: bool, 48, 48;
    /// `[47]` Hardware may use bit n of upper range page and block descriptors.
    flag HWU159 set_HWU159: bool, 47, 47;
    /// `[46]` Hardware may use bit n of lower range page and block descriptors.
    flag HWU062 set_HWU062: bool, 46, 46;
    /// `[45]` Hardware may use bit n of lower range page and block descriptors.
    flag HWU061 set_HWU061: bool, 45, 45;
    /// `[44]` Hardware may use bit n of lower range page and block descriptors.
    flag HWU060 set_HWU060: bool, 44, 44;
    /// `[43]` Hardware may use bit n of lower range page and block descriptors.
    flag HWU059 set_HWU059: bool, 43, 43;
    /// `[42]` Hierarchical permissions are disabled in upper range tables.
    flag HPD1 set_HPD1: bool, 42, 42;
    /// `[41]` Hierarchical permissions are disabled in lower range tables.
    flag HPD0 set_HPD0: bool, 41, 41;
    /// `[40]` Hardware management of dirty state.
    flag HD set_HD: bool, 40, 40;
    /// `[39]` Hardware update of the Access flag.
    flag HA set_HA: bool, 39, 39;
    /// `[38]` Top byte of upper range addresses is ignored.
    flag TBI1 set_TBI1: bool, 38, 38;
    /// `[37]` Top byte of lower range addresses is ignored.
    flag TBI0 set_TBI0: bool, 37, 37;
    /// `[36]` ASIDs have 16 bits, not 8.
    flag AS set_AS: bool, 36, 36;
    /// `[34:32]` Intermediate physical address size.
    named IPS set_IPS set_IPS_bits: TCR_EL2_E2H_IPS, 34, 32;
    /// `[31:30]` Granule size of TTBR1\_EL2 translations.
    named TG1 set_TG1 set_TG1_bits: TCR_EL2_E2H_TG1, 31, 30;
    /// `[29:28]` Shareability of walks of the TTBR1\_EL2 tables.
    named SH1 set_SH1 set_SH1_bits: TCR_EL2_E2H_SH1, 29, 28;
    /// `[27:26]` Outer cacheability of walks of the TTBR1\_EL2 tables.
    named ORGN1 set_ORGN1 set_ORGN1_bits: TCR_EL2_E2H_ORGN1, 27, 26;
    /// `[25:24]` Inner cacheability of walks of the TTBR1\_EL2 tables.
    named IRGN1 set_IRGN1 set_IRGN1_bits: TCR_EL2_E2H_IRGN1, 25, 24;
    /// `[23]` A TLB miss in the upper range faults without a walk.
    flag EPD1 set_EPD1: bool, 23, 23;
    /// `[22]` TTBR1\_EL2 gives the ASID, not TTBR0\_EL2.
    flag A1 set_A1: bool, 22, 22;
    /// `[21:16]` Size of the TTBR1\_EL2 region is 2^(64 - T1SZ) bytes.
    number T1SZ set_T1SZ: u8, 21, 16;
    /// `[7]` A TLB miss in the lower range faults without a walk.
    flag EPD0 set_EPD0: bool, 7, 7;
}
fieldset! {
    /// EL2 Host: the layout of TCR\_EL1.
    TCR_EL2 E2H: TCR_EL2_E2H
}
register! {
    /// Not EL2 Host.
    ///
    /// Where HCR\_EL2.E2H is 0.
    TCR_EL2_no_E2H: u64, RES0 0xffff_fffc_0008_00c0, RES1 0x8080_0000;
    /// `[33]` Extended memory tag checking.
    flag MTX set_MTX: bool, 33, 33;
    /// `[32]` 52-bit addresses with the 4 KB and 16 KB granules.
    flag DS set_DS: bool, 32, 32;
    /// `[30]` Accesses with address bits 59:56 all zero are Unchecked.
    flag TCMA set_TCMA: bool, 30, 30;
    /// `[29]` TBI is for data addresses only.
    flag TBID set_TBID: bool, 29, 29;
    /// `[28]` Hardware may use bit n of page and block descriptors.
    flag HWU62 set_HWU62: bool, 28, 28;
    /// `[27]` Hardware may use bit n of page and block descriptors.
    flag HWU61 set_HWU61: bool, 27, 27;
    /// `[26]` Hardware may use bit n of page and block descriptors.
    flag HWU60 set_HWU60: bool, 26, 26;
    /// `[25]` Hardware may use bit n of page and block descriptors.
    flag HWU59 set_HWU59: bool, 25, 25;
    /// `[24]` Hierarchical permissions are disabled.
    flag HPD set_HPD: bool, 24, 24;
    /// `[22]` Hardware management of dirty state.
    flag HD set_HD: bool, 22, 22;
    /// `[21]` Hardware update of the Access flag.
    flag HA set_HA: bool, 21, 21;
    /// `[20]` Top byte of addresses is ignored.
    flag TBI set_TBI: bool, 20, 20;
    /// `[18:16]` Physical address size.
    named PS set_PS set_PS_bits: TCR_EL2_no_E2H_PS, 18, 16;
}
fieldset! {
    /// Not EL2 Host.
    TCR_EL2 no_E2H: TCR_EL2_no_E2H
}
register! {
    /// Translation Control Register (EL2).
    TCR_EL2: u64, RES0 0x0, RES1 0x0;
    /// `[15:14]` Granule size of TTBR0\_EL2 translations.
    named TG0 set_TG0 set_TG0_bits: TCR_EL2_TG0, 15, 14;
    /// `[13:12]` Shareability of walks of the TTBR0\_EL2 tables.
    named SH0 set_SH0 set_SH0_bits: TCR_EL2_SH0, 13, 12;
    /// `[11:10]` Outer cacheability of walks of the TTBR0\_EL2 tables.
    named ORGN0 set_ORGN0 set_ORGN0_bits: TCR_EL2_ORGN0, 11, 10;
    /// `[9:8]` Inner cacheability of walks of the TTBR0\_EL2 tables.
    named IRGN0 set_IRGN0 set_IRGN0_bits: TCR_EL2_IRGN0, 9, 8;
    /// `[5:0]` Size of the TTBR0\_EL2 region is 2^(64 - T0SZ) bytes.
    number T0SZ set_T0SZ: u8, 5, 0;
}

register! {
    /// EL2 Host: the layout of TCR2\_EL1.
    ///
    /// Where HCR\_EL2.E2H is 1.
    TCR2_EL2_E2H: u64, RES0 0x0, RES1 0x0;
    /// `[18]` Upper range translations are not global.
    flag FNG1 set_FNG1: bool, 18, 18;
    /// `[17]` Lower range translations are not global.
    flag FNG0 set_FNG0: bool, 17, 17;
    /// `[16]` TTBR0\_EL2 and TTBR1\_EL2 each have their own ASID in use.
    flag A2 set_A2: bool, 16, 16;
    /// `[15]` The Contiguous bit is disabled in the start table of TTBR1\_EL2.
    flag DisCH1 set_DisCH1: bool, 15, 15;
    /// `[14]` The Contiguous bit is disabled in the start table of TTBR0\_EL2.
    flag DisCH0 set_DisCH0: bool, 14, 14;
    /// `[13]` Descriptors of the upper range can select the Alternate MECID.
    flag AMEC1 set_AMEC1: bool, 13, 13;
    /// `[5]` VMSAv9-128: 128-bit descriptors.
    flag D128 set_D128: bool, 5, 5;
    /// `[2]` Permission overlay is enabled for EL0 accesses.
    flag E0POE set_E0POE: bool, 2, 2;
}
fieldset! {
    /// EL2 Host: the layout of TCR2\_EL1.
    TCR2_EL2 E2H: TCR2_EL2_E2H
}
register! {
    /// Not EL2 Host.
    ///
    /// Where HCR\_EL2.E2H is 0.
    TCR2_EL2_no_E2H: u64, RES0 0x7_e024, RES1 0x0;
}
fieldset! {
    /// Not EL2 Host.
    TCR2_EL2 no_E2H: TCR2_EL2_no_E2H
}
register! {
    /// Extended Translation Control Register (EL2).
    TCR2_EL2: u64, RES0 0xffff_ffe0_0030_03c0, RES1 0x0;
    /// `[36]` Only named in Arm's register data of 2026; not described in the sources used.
    flag TVAD1 set_TVAD1: bool, 36, 36;
    /// `[35]` Only named in Arm's register data of 2026; not described in the sources used.
    flag TVAD0 set_TVAD0: bool, 35, 35;
    /// `[34:30]` Only named in Arm's register data of 2026; not described in the sources used.
    number VTB1 set_VTB1: u8, 34, 30;
    /// `[29:25]` Only named in Arm's register data of 2026; not described in the sources used.
    number VTB0 set_VTB0: u8, 29, 25;
    /// `[24:22]` Only named in Arm's register data of 2026; not described in the sources used.
    number POIW set_POIW: u8, 24, 22;
    /// `[19]` Only named in Arm's register data of 2026; not described in the sources used.
    flag POE2F set_POE2F: bool, 19, 19;
    /// `[12]` Descriptors of the lower range can select the Alternate MECID.
    flag AMEC0 set_AMEC0: bool, 12, 12;
    /// `[11]` Hardware update of the Access flag in table descriptors.
    flag HAFT set_HAFT: bool, 11, 11;
    /// `[10]` Writes of RCWS instructions have the Reduced Coherence property.
    flag PTTWI set_PTTWI: bool, 10, 10;
    /// `[4]` Attribute Indexing Extension is enabled.
    flag AIE set_AIE: bool, 4, 4;
    /// `[3]` Permission overlay is enabled for EL2 accesses.
    flag POE set_POE: bool, 3, 3;
    /// `[1]` Indirect permissions are enabled.
    flag PIE set_PIE: bool, 1, 1;
    /// `[0]` Descriptor bit 52 is Protected, not Contiguous.
    flag PnCH set_PnCH: bool, 0, 0;
}

register! {
    /// 128-bit descriptors: low half of the register.
    ///
    /// Where VTCR\_EL2.D128 is 1.
    VTTBR_EL2_D128: u64, RES0 0x18, RES1 0x0;
    /// `[47:5]` Base address of the stage 2 table, bits 47:5.
    number BADDR set_BADDR: u64, 47, 5;
    /// `[2:1]` Number of levels skipped from the regular start level.
    number SKL set_SKL: u8, 2, 1;
}
fieldset! {
    /// 128-bit descriptors: low half of the register.
    VTTBR_EL2 D128: VTTBR_EL2_D128
}
register! {
    /// 64-bit descriptors.
    ///
    /// Where VTCR\_EL2.D128 is 0.
    VTTBR_EL2_no_D128: u64, RES0 0x0, RES1 0x0;
    /// `[47:1]` Base address of the stage 2 table, bits 47:1.
    number BADDR set_BADDR: u64, 47, 1;
}
fieldset! {
    /// 64-bit descriptors.
    VTTBR_EL2 no_D128: VTTBR_EL2_no_D128
}
register! {
    /// Virtualization Translation Table Base Register.
    VTTBR_EL2: u64, RES0 0x0, RES1 0x0;
    /// `[63:48]` VMID of the table.
    number VMID set_VMID: u16, 63, 48;
    /// `[0]` Common not Private: the tables are shared in the Inner Shareable domain.
    flag CnP set_CnP: bool, 0, 0;
}

enumeration! {
    /// VMID size.
    VTCR_EL2_VS {
        /// 8 bits.
        BITS_8 = 0,
        /// 16 bits.
        BITS_16 = 1,
    }
}
enumeration! {
    /// Physical address size.
    VTCR_EL2_PS {
        /// 32 bits, 4 GB.
        BITS_32 = 0,
        /// 36 bits, 64 GB.
        BITS_36 = 1,
        /// 40 bits, 1 TB.
        BITS_40 = 2,
        /// 42 bits, 4 TB.
        BITS_42 = 3,
        /// 44 bits, 16 TB.
        BITS_44 = 4,
        /// 48 bits, 256 TB.
        BITS_48 = 5,
        /// 52 bits, 4 PB.
        BITS_52 = 6,
        /// 56 bits, 64 PB.
        BITS_56 = 7,
    }
}
enumeration! {
    /// Granule size of VTTBR\_EL2 translations.
    VTCR_EL2_TG0 {
        /// 4 KB.
        KB4 = 0,
        /// 64 KB.
        KB64 = 1,
        /// 16 KB.
        KB16 = 2,
    }
}
enumeration! {
    /// Shareability of walks of the VTTBR\_EL2 tables.
    VTCR_EL2_SH0 {
        /// Non-shareable.
        NONE = 0,
        /// Outer Shareable.
        OUTER = 2,
        /// Inner Shareable.
        INNER = 3,
    }
}
enumeration! {
    /// Outer cacheability of walks of the VTTBR\_EL2 tables.
    VTCR_EL2_ORGN0 {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Read-Allocate, Write-Allocate.
        WBWA = 1,
        /// Write-Through, Read-Allocate, no Write-Allocate.
        WT = 2,
        /// Write-Back, Read-Allocate, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Inner cacheability of walks of the VTTBR\_EL2 tables.
    VTCR_EL2_IRGN0 {
        /// Non-cacheable.
        NC = 0,
        /// Write-Back, Read-Allocate, Write-Allocate.
        WBWA = 1,
        /// Write-Through, Read-Allocate, no Write-Allocate.
        WT = 2,
        /// Write-Back, Read-Allocate, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Start level of stage 2 walks, by granule; see SL2 for level -1.
    VTCR_EL2_SL0 {
        /// Level 2 with the 4 KB granule, 3 with 16 KB and 64 KB.
        START_2_OR_3 = 0,
        /// Level 1 with the 4 KB granule, 2 with 16 KB and 64 KB.
        START_1_OR_2 = 1,
        /// Level 0 with the 4 KB granule, 1 with 16 KB and 64 KB.
        START_0_OR_1 = 2,
        /// Level 3 with the 4 KB granule, 0 with 16 KB.
        START_3_OR_0 = 3,
    }
}
register! {
    /// Virtualization Translation Control Register.
    VTCR_EL2: u64, RES0 0xffff_cc80_0190_0000, RES1 0x8000_0000;
    /// `[45]` Hardware tracking of dirty state in a structure.
    flag HDBSS set_HDBSS: bool, 45, 45;
    /// `[44]` Hardware update of the Access flag in table descriptors.
    flag HAFT set_HAFT: bool, 44, 44;
    /// `[41]` MMU TopLevel0 permission attribute is checked.
    flag TL0 set_TL0: bool, 41, 41;
    /// `[40]` Privileged Guarded Control Stack accesses need AssuredOnly memory.
    flag GCSH set_GCSH: bool, 40, 40;
    /// `[38]` VMSAv9-128: 128-bit descriptors.
    flag D128 set_D128: bool, 38, 38;
    /// `[37]` Stage 2 permission overlay is enabled.
    flag S2POE set_S2POE: bool, 37, 37;
    /// `[36]` Stage 2 indirect permissions are enabled.
    flag S2PIE set_S2PIE: bool, 36, 36;
    /// `[35]` MMU TopLevel1 permission attribute is checked.
    flag TL1 set_TL1: bool, 35, 35;
    /// `[34]` Descriptor bit 58 is the AssuredOnly attribute.
    flag AssuredOnly set_AssuredOnly: bool, 34, 34;
    /// `[33]` With DS and the 4 KB granule, and SL0 0: start at level -1, not 2.
    flag SL2 set_SL2: bool, 33, 33;
    /// `[32]` 52-bit addresses with the 4 KB and 16 KB granules.
    flag DS set_DS: bool, 32, 32;
    /// `[30]` Non-secure IPAs of Secure EL1&0 translate to the Non-secure PA space.
    flag NSA set_NSA: bool, 30, 30;
    /// `[29]` Walks for Non-secure IPAs of Secure EL1&0 are to the Non-secure PA space.
    flag NSW set_NSW: bool, 29, 29;
    /// `[28]` Hardware may use bit n of page and block descriptors.
    flag HWU62 set_HWU62: bool, 28, 28;
    /// `[27]` Hardware may use bit n of page and block descriptors.
    flag HWU61 set_HWU61: bool, 27, 27;
    /// `[26]` Hardware may use bit n of page and block descriptors.
    flag HWU60 set_HWU60: bool, 26, 26;
    /// `[25]` Hardware may use bit n of page and block descriptors.
    flag HWU59 set_HWU59: bool, 25, 25;
    /// `[22]` Hardware management of dirty state.
    flag HD set_HD: bool, 22, 22;
    /// `[21]` Hardware update of the Access flag.
    flag HA set_HA: bool, 21, 21;
    /// `[19]` VMID size.
    named VS set_VS set_VS_bits: VTCR_EL2_VS, 19, 19;
    /// `[18:16]` Physical address size.
    named PS set_PS set_PS_bits: VTCR_EL2_PS, 18, 16;
    /// `[15:14]` Granule size of VTTBR\_EL2 translations.
    named TG0 set_TG0 set_TG0_bits: VTCR_EL2_TG0, 15, 14;
    /// `[13:12]` Shareability of walks of the VTTBR\_EL2 tables.
    named SH0 set_SH0 set_SH0_bits: VTCR_EL2_SH0, 13, 12;
    /// `[11:10]` Outer cacheability of walks of the VTTBR\_EL2 tables.
    named ORGN0 set_ORGN0 set_ORGN0_bits: VTCR_EL2_ORGN0, 11, 10;
    /// `[9:8]` Inner cacheability of walks of the VTTBR\_EL2 tables.
    named IRGN0 set_IRGN0 set_IRGN0_bits: VTCR_EL2_IRGN0, 9, 8;
    /// `[7:6]` Start level of stage 2 walks, by granule; see SL2 for level -1.
    named SL0 set_SL0 set_SL0_bits: VTCR_EL2_SL0, 7, 6;
    /// `[5:0]` Size of the IPA region is 2^(64 - T0SZ) bytes.
    number T0SZ set_T0SZ: u8, 5, 0;
}

register! {
    /// Memory Attribute Indirection Register (EL2).
    MAIR_EL2: u64, RES0 0x0, RES1 0x0;
    /// `[63:56]` Memory attributes of translations with AttrIndx n.
    number Attr7 set_Attr7: u8, 63, 56;
    /// `[55:48]` Memory attributes of translations with AttrIndx n.
    number Attr6 set_Attr6: u8, 55, 48;
    /// `[47:40]` Memory attributes of translations with AttrIndx n.
    number Attr5 set_Attr5: u8, 47, 40;
    /// `[39:32]` Memory attributes of translations with AttrIndx n.
    number Attr4 set_Attr4: u8, 39, 32;
    /// `[31:24]` Memory attributes of translations with AttrIndx n.
    number Attr3 set_Attr3: u8, 31, 24;
    /// `[23:16]` Memory attributes of translations with AttrIndx n.
    number Attr2 set_Attr2: u8, 23, 16;
    /// `[15:8]` Memory attributes of translations with AttrIndx n.
    number Attr1 set_Attr1: u8, 15, 8;
    /// `[7:0]` Memory attributes of translations with AttrIndx n.
    number Attr0 set_Attr0: u8, 7, 0;
}

// AMAIR_EL2 has no type: no fields; all bits are IMPDEF

enumeration! {
    /// EL0 base permission of translations with PIIndex n.
    PIRE0_EL2_Permn {
        /// No access; overlay applies.
        NONE_O = 0,
        /// Read; overlay applies.
        R_O = 1,
        /// Execute; overlay applies.
        X_O = 2,
        /// Read and execute; overlay applies.
        RX_O = 3,
        /// Read and write; overlay applies.
        RW_O = 5,
        /// Read and write, and execute if not written (WXN); overlay applies.
        RWnX_O = 6,
        /// Read, write and execute; overlay applies.
        RWX_O = 7,
        /// Read; no overlay.
        R = 8,
        /// Read, and Guarded Control Stack accesses; no overlay.
        GCS = 9,
        /// Read and execute; no overlay.
        RX = 0xa,
        /// Read and write; no overlay.
        RW = 0xc,
        /// Read, write and execute; no overlay.
        RWX = 0xe,
    }
}
register! {
    /// Permission Indirection Register 0 (EL2).
    PIRE0_EL2: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` EL0 base permission of translations with PIIndex n.
    named Perm15 set_Perm15 set_Perm15_bits: PIRE0_EL2_Permn, 63, 60;
    /// `[59:56]` EL0 base permission of translations with PIIndex n.
    named Perm14 set_Perm14 set_Perm14_bits: PIRE0_EL2_Permn, 59, 56;
    /// `[55:52]` EL0 base permission of translations with PIIndex n.
    named Perm13 set_Perm13 set_Perm13_bits: PIRE0_EL2_Permn, 55, 52;
    /// `[51:48]` EL0 base permission of translations with PIIndex n.
    named Perm12 set_Perm12 set_Perm12_bits: PIRE0_EL2_Permn, 51, 48;
    /// `[47:44]` EL0 base permission of translations with PIIndex n.
    named Perm11 set_Perm11 set_Perm11_bits: PIRE0_EL2_Permn, 47, 44;
    /// `[43:40]` EL0 base permission of translations with PIIndex n.
    named Perm10 set_Perm10 set_Perm10_bits: PIRE0_EL2_Permn, 43, 40;
    /// `[39:36]` EL0 base permission of translations with PIIndex n.
    named Perm9 set_Perm9 set_Perm9_bits: PIRE0_EL2_Permn, 39, 36;
    /// `[35:32]` EL0 base permission of translations with PIIndex n.
    named Perm8 set_Perm8 set_Perm8_bits: PIRE0_EL2_Permn, 35, 32;
    /// `[31:28]` EL0 base permission of translations with PIIndex n.
    named Perm7 set_Perm7 set_Perm7_bits: PIRE0_EL2_Permn, 31, 28;
    /// `[27:24]` EL0 base permission of translations with PIIndex n.
    named Perm6 set_Perm6 set_Perm6_bits: PIRE0_EL2_Permn, 27, 24;
    /// `[23:20]` EL0 base permission of translations with PIIndex n.
    named Perm5 set_Perm5 set_Perm5_bits: PIRE0_EL2_Permn, 23, 20;
    /// `[19:16]` EL0 base permission of translations with PIIndex n.
    named Perm4 set_Perm4 set_Perm4_bits: PIRE0_EL2_Permn, 19, 16;
    /// `[15:12]` EL0 base permission of translations with PIIndex n.
    named Perm3 set_Perm3 set_Perm3_bits: PIRE0_EL2_Permn, 15, 12;
    /// `[11:8]` EL0 base permission of translations with PIIndex n.
    named Perm2 set_Perm2 set_Perm2_bits: PIRE0_EL2_Permn, 11, 8;
    /// `[7:4]` EL0 base permission of translations with PIIndex n.
    named Perm1 set_Perm1 set_Perm1_bits: PIRE0_EL2_Permn, 7, 4;
    /// `[3:0]` EL0 base permission of translations with PIIndex n.
    named Perm0 set_Perm0 set_Perm0_bits: PIRE0_EL2_Permn, 3, 0;
}

enumeration! {
    /// EL2 base permission of translations with PIIndex n.
    PIR_EL2_Permn {
        /// No access; overlay applies.
        NONE_O = 0,
        /// Read; overlay applies.
        R_O = 1,
        /// Execute; overlay applies.
        X_O = 2,
        /// Read and execute; overlay applies.
        RX_O = 3,
        /// Read and write; overlay applies.
        RW_O = 5,
        /// Read and write, and execute if not written (WXN); overlay applies.
        RWnX_O = 6,
        /// Read, write and execute; overlay applies.
        RWX_O = 7,
        /// Read; no overlay.
        R = 8,
        /// Read, and Guarded Control Stack accesses; no overlay.
        GCS = 9,
        /// Read and execute; no overlay.
        RX = 0xa,
        /// Read and write; no overlay.
        RW = 0xc,
        /// Read, write and execute; no overlay.
        RWX = 0xe,
    }
}
register! {
    /// Permission Indirection Register 2 (EL2).
    PIR_EL2: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` EL2 base permission of translations with PIIndex n.
    named Perm15 set_Perm15 set_Perm15_bits: PIR_EL2_Permn, 63, 60;
    /// `[59:56]` EL2 base permission of translations with PIIndex n.
    named Perm14 set_Perm14 set_Perm14_bits: PIR_EL2_Permn, 59, 56;
    /// `[55:52]` EL2 base permission of translations with PIIndex n.
    named Perm13 set_Perm13 set_Perm13_bits: PIR_EL2_Permn, 55, 52;
    /// `[51:48]` EL2 base permission of translations with PIIndex n.
    named Perm12 set_Perm12 set_Perm12_bits: PIR_EL2_Permn, 51, 48;
    /// `[47:44]` EL2 base permission of translations with PIIndex n.
    named Perm11 set_Perm11 set_Perm11_bits: PIR_EL2_Permn, 47, 44;
    /// `[43:40]` EL2 base permission of translations with PIIndex n.
    named Perm10 set_Perm10 set_Perm10_bits: PIR_EL2_Permn, 43, 40;
    /// `[39:36]` EL2 base permission of translations with PIIndex n.
    named Perm9 set_Perm9 set_Perm9_bits: PIR_EL2_Permn, 39, 36;
    /// `[35:32]` EL2 base permission of translations with PIIndex n.
    named Perm8 set_Perm8 set_Perm8_bits: PIR_EL2_Permn, 35, 32;
    /// `[31:28]` EL2 base permission of translations with PIIndex n.
    named Perm7 set_Perm7 set_Perm7_bits: PIR_EL2_Permn, 31, 28;
    /// `[27:24]` EL2 base permission of translations with PIIndex n.
    named Perm6 set_Perm6 set_Perm6_bits: PIR_EL2_Permn, 27, 24;
    /// `[23:20]` EL2 base permission of translations with PIIndex n.
    named Perm5 set_Perm5 set_Perm5_bits: PIR_EL2_Permn, 23, 20;
    /// `[19:16]` EL2 base permission of translations with PIIndex n.
    named Perm4 set_Perm4 set_Perm4_bits: PIR_EL2_Permn, 19, 16;
    /// `[15:12]` EL2 base permission of translations with PIIndex n.
    named Perm3 set_Perm3 set_Perm3_bits: PIR_EL2_Permn, 15, 12;
    /// `[11:8]` EL2 base permission of translations with PIIndex n.
    named Perm2 set_Perm2 set_Perm2_bits: PIR_EL2_Permn, 11, 8;
    /// `[7:4]` EL2 base permission of translations with PIIndex n.
    named Perm1 set_Perm1 set_Perm1_bits: PIR_EL2_Permn, 7, 4;
    /// `[3:0]` EL2 base permission of translations with PIIndex n.
    named Perm0 set_Perm0 set_Perm0_bits: PIR_EL2_Permn, 3, 0;
}

enumeration! {
    /// EL2 overlay permission of translations with POIndex n.
    POR_EL2_Permn {
        /// No access.
        NONE = 0,
        /// Read.
        R = 1,
        /// Execute.
        X = 2,
        /// Read and execute.
        RX = 3,
        /// Write.
        W = 4,
        /// Read and write.
        RW = 5,
        /// Write and execute.
        WX = 6,
        /// Read, write and execute.
        RWX = 7,
    }
}
register! {
    /// Permission Overlay Register 2 (EL2).
    POR_EL2: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` EL2 overlay permission of translations with POIndex n.
    named Perm15 set_Perm15 set_Perm15_bits: POR_EL2_Permn, 63, 60;
    /// `[59:56]` EL2 overlay permission of translations with POIndex n.
    named Perm14 set_Perm14 set_Perm14_bits: POR_EL2_Permn, 59, 56;
    /// `[55:52]` EL2 overlay permission of translations with POIndex n.
    named Perm13 set_Perm13 set_Perm13_bits: POR_EL2_Permn, 55, 52;
    /// `[51:48]` EL2 overlay permission of translations with POIndex n.
    named Perm12 set_Perm12 set_Perm12_bits: POR_EL2_Permn, 51, 48;
    /// `[47:44]` EL2 overlay permission of translations with POIndex n.
    named Perm11 set_Perm11 set_Perm11_bits: POR_EL2_Permn, 47, 44;
    /// `[43:40]` EL2 overlay permission of translations with POIndex n.
    named Perm10 set_Perm10 set_Perm10_bits: POR_EL2_Permn, 43, 40;
    /// `[39:36]` EL2 overlay permission of translations with POIndex n.
    named Perm9 set_Perm9 set_Perm9_bits: POR_EL2_Permn, 39, 36;
    /// `[35:32]` EL2 overlay permission of translations with POIndex n.
    named Perm8 set_Perm8 set_Perm8_bits: POR_EL2_Permn, 35, 32;
    /// `[31:28]` EL2 overlay permission of translations with POIndex n.
    named Perm7 set_Perm7 set_Perm7_bits: POR_EL2_Permn, 31, 28;
    /// `[27:24]` EL2 overlay permission of translations with POIndex n.
    named Perm6 set_Perm6 set_Perm6_bits: POR_EL2_Permn, 27, 24;
    /// `[23:20]` EL2 overlay permission of translations with POIndex n.
    named Perm5 set_Perm5 set_Perm5_bits: POR_EL2_Permn, 23, 20;
    /// `[19:16]` EL2 overlay permission of translations with POIndex n.
    named Perm4 set_Perm4 set_Perm4_bits: POR_EL2_Permn, 19, 16;
    /// `[15:12]` EL2 overlay permission of translations with POIndex n.
    named Perm3 set_Perm3 set_Perm3_bits: POR_EL2_Permn, 15, 12;
    /// `[11:8]` EL2 overlay permission of translations with POIndex n.
    named Perm2 set_Perm2 set_Perm2_bits: POR_EL2_Permn, 11, 8;
    /// `[7:4]` EL2 overlay permission of translations with POIndex n.
    named Perm1 set_Perm1 set_Perm1_bits: POR_EL2_Permn, 7, 4;
    /// `[3:0]` EL2 overlay permission of translations with POIndex n.
    named Perm0 set_Perm0 set_Perm0_bits: POR_EL2_Permn, 3, 0;
}

register! {
    /// Vector Base Address Register (EL2).
    VBAR_EL2: u64, RES0 0x7fe, RES1 0x0;
    /// `[63:11]` Base address of the exception vectors of EL2, bits 63:11.
    number VBA set_VBA: u64, 63, 11;
    /// `[0]` Only named in Arm's register data of 2026; not described in the sources used.
    flag UT set_UT: bool, 0, 0;
}

// RVBAR_EL2 has no type: ResetAddress is the whole register: Address at which execution starts after reset

enumeration! {
    /// Exception level and stack pointer, or AArch32 mode.
    SPSR_EL2_M {
        /// EL0.
        el0t = 0,
        /// EL1 with SP\_EL0.
        el1t = 4,
        /// EL1 with SP\_EL1.
        el1h = 5,
        /// EL2 with SP\_EL0.
        el2t = 8,
        /// EL2 with SP\_EL2.
        el2h = 9,
        /// EL3 with SP\_EL0.
        el3t = 0xc,
        /// EL3 with SP\_EL3.
        el3h = 0xd,
        /// User.
        usr = 0x10,
        /// FIQ.
        fiq = 0x11,
        /// IRQ.
        irq = 0x12,
        /// Supervisor.
        svc = 0x13,
        /// Monitor.
        mon = 0x16,
        /// Abort.
        abt = 0x17,
        /// Hyp.
        hyp = 0x1a,
        /// Undefined.
        und = 0x1b,
        /// System.
        sys = 0x1f,
    }
}
enumeration! {
    /// Branch Type Indicator, of the indirect branch to here.
    SPSR_EL2_AArch64_BTYPE {
        /// Not after BR or BLR.
        NONE = 0,
        /// After BR from X16 or X17, or BR from a non-guarded page.
        JC = 1,
        /// After BLR.
        C = 2,
        /// After BR from another register of a guarded page.
        J = 3,
    }
}
register! {
    /// Exception taken from AArch64 state.
    ///
    /// Where bit 4 is 0.
    SPSR_EL2_AArch64: u64, RES0 0xc0f_8020, RES1 0x0;
    /// `[35]` The PC at signing is a second modifier of pointer authentication.
    flag PACM set_PACM: bool, 35, 35;
    /// `[34]` Writes of ELR and SPSR of the Exception level are locked.
    flag EXLOCK set_EXLOCK: bool, 34, 34;
    /// `[32]` Profiling exceptions are masked.
    flag PM set_PM: bool, 32, 32;
    /// `[25]` Accesses are not checked against Allocation Tags.
    flag TCO set_TCO: bool, 25, 25;
    /// `[24]` Timing of data processing does not depend on the data.
    flag DIT set_DIT: bool, 24, 24;
    /// `[23]` Unprivileged loads and stores of EL1 and EL2 act as privileged ones.
    flag UAO set_UAO: bool, 23, 23;
    /// `[21]` Software Step: the next instruction executes before the step exception.
    flag SS set_SS: bool, 21, 21;
    /// `[14]` One more bit of BTYPE, named by Arm's spec of 2025 without a description.
    flag BTYPE2 set_BTYPE2: bool, 14, 14;
    /// `[13]` All IRQs and FIQs are masked, those of Superpriority too.
    flag ALLINT set_ALLINT: bool, 13, 13;
    /// `[12]` Speculative store bypass is allowed.
    flag SSBS set_SSBS: bool, 12, 12;
    /// `[11:10]` Branch Type Indicator, of the indirect branch to here.
    named BTYPE set_BTYPE set_BTYPE_bits: SPSR_EL2_AArch64_BTYPE, 11, 10;
    /// `[9]` Watchpoint, Breakpoint and Software Step exceptions are masked.
    flag D set_D: bool, 9, 9;
}
fieldset! {
    /// Exception taken from AArch64 state.
    SPSR_EL2 AArch64: SPSR_EL2_AArch64
}
register! {
    /// Exception taken from AArch32 state; or SPSR\_svc, where EL1 is AArch32.
    ///
    /// Where bit 4 is 1.
    SPSR_EL2_AArch32: u64, RES0 0xd_0000_0000, RES1 0x0;
    /// `[27]` Cumulative saturation or overflow.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then state, bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Timing of data processing does not depend on the data; in SPSR\_svc RES0.
    flag DIT set_DIT: bool, 24, 24;
    /// `[23]` Speculative store bypass is allowed.
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[21]` Software Step: the next instruction executes first; in SPSR\_svc DIT.
    flag SS set_SS: bool, 21, 21;
    /// `[19:16]` Greater than or Equal flags of parallel addition and subtraction.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then state, bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[5]` T32 instruction set state; A32 if 0.
    flag T set_T: bool, 5, 5;
}
fieldset! {
    /// Exception taken from AArch32 state; or SPSR\_svc, where EL1 is AArch32.
    SPSR_EL2 AArch32: SPSR_EL2_AArch32
}
register! {
    /// Saved Program Status Register (EL2).
    SPSR_EL2: u64, RES0 0xffff_ffe0_0000_0000, RES1 0x0;
    /// `[36]` The next instruction generates an Undefined Instruction exception.
    flag UINJ set_UINJ: bool, 36, 36;
    /// `[33]` A synchronous PMU Profiling exception is pending.
    flag PPEND set_PPEND: bool, 33, 33;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[22]` Privileged access to memory that EL0 can access faults.
    flag PAN set_PAN: bool, 22, 22;
    /// `[20]` Illegal Execution state.
    flag IL set_IL: bool, 20, 20;
    /// `[8]` SError exceptions are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[4:0]` Exception level and stack pointer, or AArch32 mode.
    named M set_M set_M_bits: SPSR_EL2_M, 4, 0;
}

// ELR_EL2 has no type: ADDR is the whole register: Address to return to from EL2

enumeration! {
    /// Exception Class, the reason for the exception.
    ESR_EL2_EC {
        /// Unknown reason.
        UNKNOWN = 0,
        /// Trapped WFI, WFE, WFIT or WFET.
        WFx = 1,
        /// Trapped MCR or MRC, coproc 15.
        CP15_32 = 3,
        /// Trapped MCRR or MRRC, coproc 15.
        CP15_64 = 4,
        /// Trapped MCR or MRC, coproc 14.
        CP14_MR = 5,
        /// Trapped LDC or STC, coproc 14.
        CP14_LS = 6,
        /// Trapped access to SVE, SME, Advanced SIMD or floating-point.
        FP_ASIMD = 7,
        /// Trapped VMRS of an ID register; to EL2.
        CP10_ID = 8,
        /// Trapped pointer authentication instruction; to EL2 and EL3.
        PAC = 9,
        /// Trapped instruction that has no other EC: LD64B, ST64B and others, see ISS.
        OTHER = 0xa,
        /// Trapped MRRC, coproc 14.
        CP14_64 = 0xc,
        /// Branch Target Exception.
        BTI = 0xd,
        /// Illegal Execution state.
        ILL = 0xe,
        /// SVC in AArch32 state.
        SVC32 = 0x11,
        /// HVC in AArch32 state; to EL2.
        HVC32 = 0x12,
        /// SMC in AArch32 state; to EL2 and EL3.
        SMC32 = 0x13,
        /// Trapped MSRR, MRRS or 128-bit System instruction.
        SYS128 = 0x14,
        /// SVC in AArch64 state.
        SVC64 = 0x15,
        /// HVC in AArch64 state; to EL2 and EL3.
        HVC64 = 0x16,
        /// SMC in AArch64 state; to EL2 and EL3.
        SMC64 = 0x17,
        /// Trapped MSR, MRS or System instruction in AArch64 state.
        SYS64 = 0x18,
        /// Trapped access to SVE.
        SVE = 0x19,
        /// Trapped ERET, ERETAA or ERETAB.
        ERET = 0x1a,
        /// Pointer authentication failed.
        FPAC = 0x1c,
        /// Trapped access to SME, or illegal use of it.
        SME = 0x1d,
        /// Granule Protection Check; to EL3.
        GPC = 0x1e,
        /// IMPLEMENTATION DEFINED exception; to EL3.
        IMP_DEF = 0x1f,
        /// Instruction Abort from a lower Exception level.
        IABT_LOW = 0x20,
        /// Instruction Abort from the same Exception level.
        IABT_CUR = 0x21,
        /// PC alignment fault.
        PC_ALIGN = 0x22,
        /// Data Abort from a lower Exception level.
        DABT_LOW = 0x24,
        /// Data Abort from the same Exception level.
        DABT_CUR = 0x25,
        /// SP alignment fault.
        SP_ALIGN = 0x26,
        /// Memory Copy or Memory Set exception.
        MOPS = 0x27,
        /// Trapped floating-point exception in AArch32 state.
        FP_EXC32 = 0x28,
        /// Trapped floating-point exception in AArch64 state.
        FP_EXC64 = 0x2c,
        /// Guarded Control Stack exception.
        GCS = 0x2d,
        /// SError exception.
        SERROR = 0x2f,
        /// Breakpoint exception from a lower Exception level.
        BREAKPT_LOW = 0x30,
        /// Breakpoint exception from the same Exception level.
        BREAKPT_CUR = 0x31,
        /// Software Step exception from a lower Exception level.
        SOFTSTP_LOW = 0x32,
        /// Software Step exception from the same Exception level.
        SOFTSTP_CUR = 0x33,
        /// Watchpoint exception from a lower Exception level.
        WATCHPT_LOW = 0x34,
        /// Watchpoint exception from the same Exception level.
        WATCHPT_CUR = 0x35,
        /// BKPT in AArch32 state.
        BKPT32 = 0x38,
        /// Vector Catch exception in AArch32 state; to EL2.
        VECTOR32 = 0x3a,
        /// BRK in AArch64 state.
        BRK64 = 0x3c,
        /// Profiling exception.
        PROFILING = 0x3d,
    }
}
enumeration! {
    /// Instruction.
    ESR_EL2_WFx_TI {
        /// WFI instruction.
        WFI = 0,
        /// WFE instruction.
        WFE = 1,
        /// WFIT instruction.
        WFIT = 2,
        /// WFET instruction.
        WFET = 3,
    }
}
enumeration! {
    /// Addressing mode.
    ESR_EL2_LDC_STC_AM {
        /// Immediate, unindexed.
        UNINDEXED = 0,
        /// Immediate, post-indexed.
        POST = 1,
        /// Immediate, offset.
        OFFSET = 2,
        /// Immediate, pre-indexed.
        PRE = 3,
        /// Literal, unindexed; of LDC in A32 only.
        LITERAL_UNINDEXED = 4,
        /// Literal, offset; of LDC only.
        LITERAL_OFFSET = 6,
    }
}
enumeration! {
    /// Instruction.
    ESR_EL2_OTHER_ISS {
        /// ST64BV instruction.
        ST64BV = 0,
        /// ST64BV0 instruction.
        ST64BV0 = 1,
        /// LD64B or ST64B.
        LDST64B = 2,
        /// TSB CSYNC.
        TSBCSYNC = 3,
        /// PSB CSYNC.
        PSBCSYNC = 4,
    }
}
enumeration! {
    /// PSTATE.BTYPE at the target.
    ESR_EL2_BTI_BTYPE {
        /// Not after BR or BLR.
        NONE = 0,
        /// After BR from X16 or X17, or BR from a non-guarded page.
        JC = 1,
        /// After BLR.
        C = 2,
        /// After BR from another register of a guarded page.
        J = 3,
    }
}
enumeration! {
    /// Reason.
    ESR_EL2_SME_SMTC {
        /// SME is disabled by CPACR\_EL1, CPTR\_EL2 or CPTR\_EL3.
        SME_DISABLED = 0,
        /// Illegal in Streaming SVE mode.
        ILL = 1,
        /// Illegal outside of Streaming SVE mode.
        SM_DISABLED = 2,
        /// ZA is disabled, PSTATE.ZA is 0.
        ZA_DISABLED = 3,
        /// ZT0 is disabled by SMCR\_ELx.EZT0.
        ZT_DISABLED = 4,
    }
}
enumeration! {
    /// State of the PE after an External abort.
    ESR_EL2_IABT_SET {
        /// Recoverable state.
        UER = 0,
        /// Uncontainable; reserved with FEAT\_RASv2.
        UC = 2,
        /// Restartable state.
        UEO = 3,
    }
}
enumeration! {
    /// Instruction fault status.
    ESR_EL2_IABT_IFSC {
        /// Address size fault, level 0 or translation table base register.
        ADDRSZ_L0 = 0,
        /// Address size fault, level 1.
        ADDRSZ_L1 = 1,
        /// Address size fault, level 2.
        ADDRSZ_L2 = 2,
        /// Address size fault, level 3.
        ADDRSZ_L3 = 3,
        /// Translation fault, level 0.
        FAULT_L0 = 4,
        /// Translation fault, level 1.
        FAULT_L1 = 5,
        /// Translation fault, level 2.
        FAULT_L2 = 6,
        /// Translation fault, level 3.
        FAULT_L3 = 7,
        /// Access flag fault, level 0.
        ACCESS_L0 = 8,
        /// Access flag fault, level 1.
        ACCESS_L1 = 9,
        /// Access flag fault, level 2.
        ACCESS_L2 = 0xa,
        /// Access flag fault, level 3.
        ACCESS_L3 = 0xb,
        /// Permission fault, level 0.
        PERM_L0 = 0xc,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Permission fault, level 2.
        PERM_L2 = 0xe,
        /// Permission fault, level 3.
        PERM_L3 = 0xf,
        /// Synchronous External abort, not on a translation table walk.
        EXTABT = 0x10,
        /// Synchronous External abort on a translation table walk, level -2.
        SEA_TTW_Ln2 = 0x12,
        /// Synchronous External abort on a translation table walk, level -1.
        SEA_TTW_Ln1 = 0x13,
        /// Synchronous External abort on a translation table walk, level 0.
        SEA_TTW_L0 = 0x14,
        /// Synchronous External abort on a translation table walk, level 1.
        SEA_TTW_L1 = 0x15,
        /// Synchronous External abort on a translation table walk, level 2.
        SEA_TTW_L2 = 0x16,
        /// Synchronous External abort on a translation table walk, level 3.
        SEA_TTW_L3 = 0x17,
        /// Synchronous parity or ECC error, not on a translation table walk.
        SECC = 0x18,
        /// Synchronous parity or ECC error on a translation table walk, level -1.
        SECC_TTW_Ln1 = 0x1b,
        /// Synchronous parity or ECC error on a translation table walk, level 0.
        SECC_TTW_L0 = 0x1c,
        /// Synchronous parity or ECC error on a translation table walk, level 1.
        SECC_TTW_L1 = 0x1d,
        /// Synchronous parity or ECC error on a translation table walk, level 2.
        SECC_TTW_L2 = 0x1e,
        /// Synchronous parity or ECC error on a translation table walk, level 3.
        SECC_TTW_L3 = 0x1f,
        /// Granule Protection Fault on a translation table walk, level -2.
        GPF_TTW_Ln2 = 0x22,
        /// Granule Protection Fault on a translation table walk, level -1.
        GPF_TTW_Ln1 = 0x23,
        /// Granule Protection Fault on a translation table walk, level 0.
        GPF_TTW_L0 = 0x24,
        /// Granule Protection Fault on a translation table walk, level 1.
        GPF_TTW_L1 = 0x25,
        /// Granule Protection Fault on a translation table walk, level 2.
        GPF_TTW_L2 = 0x26,
        /// Granule Protection Fault on a translation table walk, level 3.
        GPF_TTW_L3 = 0x27,
        /// Granule Protection Fault, not on a translation table walk.
        GPF = 0x28,
        /// Address size fault, level -1.
        ADDRSZ_Ln1 = 0x29,
        /// Translation fault, level -2.
        FAULT_Ln2 = 0x2a,
        /// Translation fault, level -1.
        FAULT_Ln1 = 0x2b,
        /// Address size fault, level -2.
        ADDRSZ_Ln2 = 0x2c,
        /// TLB conflict abort.
        TLB_CONFLICT = 0x30,
        /// Unsupported atomic hardware update.
        HW_UPDATE = 0x31,
    }
}
enumeration! {
    /// Size of the access.
    ESR_EL2_DABT_ISV_SAS {
        /// 8 bits.
        BYTE = 0,
        /// 16 bits.
        HALFWORD = 1,
        /// 32 bits.
        WORD = 2,
        /// 64 bits.
        DOUBLEWORD = 3,
    }
}
enumeration! {
    /// Instruction, of Translation, Access flag and Permission faults.
    ESR_EL2_DABT_ISV_LST {
        /// Any other instruction.
        OTHER = 0,
        /// ST64BV instruction.
        ST64BV = 1,
        /// LD64B or ST64B.
        LD64B_ST64B = 2,
        /// ST64BV0 instruction.
        ST64BV0 = 3,
    }
}
enumeration! {
    /// Data fault status.
    ESR_EL2_DABT_ISV_DFSC {
        /// Address size fault, level 0 or translation table base register.
        ADDRSZ_L0 = 0,
        /// Address size fault, level 1.
        ADDRSZ_L1 = 1,
        /// Address size fault, level 2.
        ADDRSZ_L2 = 2,
        /// Address size fault, level 3.
        ADDRSZ_L3 = 3,
        /// Translation fault, level 0.
        FAULT_L0 = 4,
        /// Translation fault, level 1.
        FAULT_L1 = 5,
        /// Translation fault, level 2.
        FAULT_L2 = 6,
        /// Translation fault, level 3.
        FAULT_L3 = 7,
        /// Access flag fault, level 0.
        ACCESS_L0 = 8,
        /// Access flag fault, level 1.
        ACCESS_L1 = 9,
        /// Access flag fault, level 2.
        ACCESS_L2 = 0xa,
        /// Access flag fault, level 3.
        ACCESS_L3 = 0xb,
        /// Permission fault, level 0.
        PERM_L0 = 0xc,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Permission fault, level 2.
        PERM_L2 = 0xe,
        /// Permission fault, level 3.
        PERM_L3 = 0xf,
        /// Synchronous External abort, not on a translation table walk.
        EXTABT = 0x10,
        /// Synchronous Tag Check Fault.
        MTE = 0x11,
        /// Synchronous External abort on a translation table walk, level -2.
        SEA_TTW_Ln2 = 0x12,
        /// Synchronous External abort on a translation table walk, level -1.
        SEA_TTW_Ln1 = 0x13,
        /// Synchronous External abort on a translation table walk, level 0.
        SEA_TTW_L0 = 0x14,
        /// Synchronous External abort on a translation table walk, level 1.
        SEA_TTW_L1 = 0x15,
        /// Synchronous External abort on a translation table walk, level 2.
        SEA_TTW_L2 = 0x16,
        /// Synchronous External abort on a translation table walk, level 3.
        SEA_TTW_L3 = 0x17,
        /// Synchronous parity or ECC error, not on a translation table walk.
        SECC = 0x18,
        /// Synchronous parity or ECC error on a translation table walk, level -1.
        SECC_TTW_Ln1 = 0x1b,
        /// Synchronous parity or ECC error on a translation table walk, level 0.
        SECC_TTW_L0 = 0x1c,
        /// Synchronous parity or ECC error on a translation table walk, level 1.
        SECC_TTW_L1 = 0x1d,
        /// Synchronous parity or ECC error on a translation table walk, level 2.
        SECC_TTW_L2 = 0x1e,
        /// Synchronous parity or ECC error on a translation table walk, level 3.
        SECC_TTW_L3 = 0x1f,
        /// Alignment fault.
        ALIGN = 0x21,
        /// Granule Protection Fault on a translation table walk, level -2.
        GPF_TTW_Ln2 = 0x22,
        /// Granule Protection Fault on a translation table walk, level -1.
        GPF_TTW_Ln1 = 0x23,
        /// Granule Protection Fault on a translation table walk, level 0.
        GPF_TTW_L0 = 0x24,
        /// Granule Protection Fault on a translation table walk, level 1.
        GPF_TTW_L1 = 0x25,
        /// Granule Protection Fault on a translation table walk, level 2.
        GPF_TTW_L2 = 0x26,
        /// Granule Protection Fault on a translation table walk, level 3.
        GPF_TTW_L3 = 0x27,
        /// Granule Protection Fault, not on a translation table walk.
        GPF = 0x28,
        /// Address size fault, level -1.
        ADDRSZ_Ln1 = 0x29,
        /// Translation fault, level -2.
        FAULT_Ln2 = 0x2a,
        /// Translation fault, level -1.
        FAULT_Ln1 = 0x2b,
        /// Address size fault, level -2.
        ADDRSZ_Ln2 = 0x2c,
        /// TLB conflict abort.
        TLB_CONFLICT = 0x30,
        /// Unsupported atomic hardware update.
        HW_UPDATE = 0x31,
        /// IMPLEMENTATION DEFINED fault: lockdown.
        LOCKDOWN = 0x34,
        /// IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access.
        EXCL_ATOMIC = 0x35,
    }
}
enumeration! {
    /// Whether a store updated the location.
    ESR_EL2_DABT_EXTABT_WU {
        /// Not a store, or one that might have updated the location.
        UNKNOWN = 0,
        /// A store that did not update the location.
        NO = 2,
        /// A store that updated the location.
        YES = 3,
    }
}
enumeration! {
    /// State of the PE after the External abort.
    ESR_EL2_DABT_EXTABT_SET {
        /// Recoverable state.
        UER = 0,
        /// Uncontainable; reserved with FEAT\_RASv2.
        UC = 2,
        /// Restartable state.
        UEO = 3,
    }
}
enumeration! {
    /// Data fault status.
    ESR_EL2_DABT_EXTABT_DFSC {
        /// Address size fault, level 0 or translation table base register.
        ADDRSZ_L0 = 0,
        /// Address size fault, level 1.
        ADDRSZ_L1 = 1,
        /// Address size fault, level 2.
        ADDRSZ_L2 = 2,
        /// Address size fault, level 3.
        ADDRSZ_L3 = 3,
        /// Translation fault, level 0.
        FAULT_L0 = 4,
        /// Translation fault, level 1.
        FAULT_L1 = 5,
        /// Translation fault, level 2.
        FAULT_L2 = 6,
        /// Translation fault, level 3.
        FAULT_L3 = 7,
        /// Access flag fault, level 0.
        ACCESS_L0 = 8,
        /// Access flag fault, level 1.
        ACCESS_L1 = 9,
        /// Access flag fault, level 2.
        ACCESS_L2 = 0xa,
        /// Access flag fault, level 3.
        ACCESS_L3 = 0xb,
        /// Permission fault, level 0.
        PERM_L0 = 0xc,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Permission fault, level 2.
        PERM_L2 = 0xe,
        /// Permission fault, level 3.
        PERM_L3 = 0xf,
        /// Synchronous External abort, not on a translation table walk.
        EXTABT = 0x10,
        /// Synchronous Tag Check Fault.
        MTE = 0x11,
        /// Synchronous External abort on a translation table walk, level -2.
        SEA_TTW_Ln2 = 0x12,
        /// Synchronous External abort on a translation table walk, level -1.
        SEA_TTW_Ln1 = 0x13,
        /// Synchronous External abort on a translation table walk, level 0.
        SEA_TTW_L0 = 0x14,
        /// Synchronous External abort on a translation table walk, level 1.
        SEA_TTW_L1 = 0x15,
        /// Synchronous External abort on a translation table walk, level 2.
        SEA_TTW_L2 = 0x16,
        /// Synchronous External abort on a translation table walk, level 3.
        SEA_TTW_L3 = 0x17,
        /// Synchronous parity or ECC error, not on a translation table walk.
        SECC = 0x18,
        /// Synchronous parity or ECC error on a translation table walk, level -1.
        SECC_TTW_Ln1 = 0x1b,
        /// Synchronous parity or ECC error on a translation table walk, level 0.
        SECC_TTW_L0 = 0x1c,
        /// Synchronous parity or ECC error on a translation table walk, level 1.
        SECC_TTW_L1 = 0x1d,
        /// Synchronous parity or ECC error on a translation table walk, level 2.
        SECC_TTW_L2 = 0x1e,
        /// Synchronous parity or ECC error on a translation table walk, level 3.
        SECC_TTW_L3 = 0x1f,
        /// Alignment fault.
        ALIGN = 0x21,
        /// Granule Protection Fault on a translation table walk, level -2.
        GPF_TTW_Ln2 = 0x22,
        /// Granule Protection Fault on a translation table walk, level -1.
        GPF_TTW_Ln1 = 0x23,
        /// Granule Protection Fault on a translation table walk, level 0.
        GPF_TTW_L0 = 0x24,
        /// Granule Protection Fault on a translation table walk, level 1.
        GPF_TTW_L1 = 0x25,
        /// Granule Protection Fault on a translation table walk, level 2.
        GPF_TTW_L2 = 0x26,
        /// Granule Protection Fault on a translation table walk, level 3.
        GPF_TTW_L3 = 0x27,
        /// Granule Protection Fault, not on a translation table walk.
        GPF = 0x28,
        /// Address size fault, level -1.
        ADDRSZ_Ln1 = 0x29,
        /// Translation fault, level -2.
        FAULT_Ln2 = 0x2a,
        /// Translation fault, level -1.
        FAULT_Ln1 = 0x2b,
        /// Address size fault, level -2.
        ADDRSZ_Ln2 = 0x2c,
        /// TLB conflict abort.
        TLB_CONFLICT = 0x30,
        /// Unsupported atomic hardware update.
        HW_UPDATE = 0x31,
        /// IMPLEMENTATION DEFINED fault: lockdown.
        LOCKDOWN = 0x34,
        /// IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access.
        EXCL_ATOMIC = 0x35,
    }
}
enumeration! {
    /// Instruction, of Translation, Access flag and Permission faults.
    ESR_EL2_DABT_LST {
        /// Any other instruction.
        OTHER = 0,
        /// ST64BV instruction.
        ST64BV = 1,
        /// LD64B or ST64B.
        LD64B_ST64B = 2,
        /// ST64BV0 instruction.
        ST64BV0 = 3,
    }
}
enumeration! {
    /// Data fault status.
    ESR_EL2_DABT_DFSC {
        /// Address size fault, level 0 or translation table base register.
        ADDRSZ_L0 = 0,
        /// Address size fault, level 1.
        ADDRSZ_L1 = 1,
        /// Address size fault, level 2.
        ADDRSZ_L2 = 2,
        /// Address size fault, level 3.
        ADDRSZ_L3 = 3,
        /// Translation fault, level 0.
        FAULT_L0 = 4,
        /// Translation fault, level 1.
        FAULT_L1 = 5,
        /// Translation fault, level 2.
        FAULT_L2 = 6,
        /// Translation fault, level 3.
        FAULT_L3 = 7,
        /// Access flag fault, level 0.
        ACCESS_L0 = 8,
        /// Access flag fault, level 1.
        ACCESS_L1 = 9,
        /// Access flag fault, level 2.
        ACCESS_L2 = 0xa,
        /// Access flag fault, level 3.
        ACCESS_L3 = 0xb,
        /// Permission fault, level 0.
        PERM_L0 = 0xc,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Permission fault, level 2.
        PERM_L2 = 0xe,
        /// Permission fault, level 3.
        PERM_L3 = 0xf,
        /// Synchronous External abort, not on a translation table walk.
        EXTABT = 0x10,
        /// Synchronous Tag Check Fault.
        MTE = 0x11,
        /// Synchronous External abort on a translation table walk, level -2.
        SEA_TTW_Ln2 = 0x12,
        /// Synchronous External abort on a translation table walk, level -1.
        SEA_TTW_Ln1 = 0x13,
        /// Synchronous External abort on a translation table walk, level 0.
        SEA_TTW_L0 = 0x14,
        /// Synchronous External abort on a translation table walk, level 1.
        SEA_TTW_L1 = 0x15,
        /// Synchronous External abort on a translation table walk, level 2.
        SEA_TTW_L2 = 0x16,
        /// Synchronous External abort on a translation table walk, level 3.
        SEA_TTW_L3 = 0x17,
        /// Synchronous parity or ECC error, not on a translation table walk.
        SECC = 0x18,
        /// Synchronous parity or ECC error on a translation table walk, level -1.
        SECC_TTW_Ln1 = 0x1b,
        /// Synchronous parity or ECC error on a translation table walk, level 0.
        SECC_TTW_L0 = 0x1c,
        /// Synchronous parity or ECC error on a translation table walk, level 1.
        SECC_TTW_L1 = 0x1d,
        /// Synchronous parity or ECC error on a translation table walk, level 2.
        SECC_TTW_L2 = 0x1e,
        /// Synchronous parity or ECC error on a translation table walk, level 3.
        SECC_TTW_L3 = 0x1f,
        /// Alignment fault.
        ALIGN = 0x21,
        /// Granule Protection Fault on a translation table walk, level -2.
        GPF_TTW_Ln2 = 0x22,
        /// Granule Protection Fault on a translation table walk, level -1.
        GPF_TTW_Ln1 = 0x23,
        /// Granule Protection Fault on a translation table walk, level 0.
        GPF_TTW_L0 = 0x24,
        /// Granule Protection Fault on a translation table walk, level 1.
        GPF_TTW_L1 = 0x25,
        /// Granule Protection Fault on a translation table walk, level 2.
        GPF_TTW_L2 = 0x26,
        /// Granule Protection Fault on a translation table walk, level 3.
        GPF_TTW_L3 = 0x27,
        /// Granule Protection Fault, not on a translation table walk.
        GPF = 0x28,
        /// Address size fault, level -1.
        ADDRSZ_Ln1 = 0x29,
        /// Translation fault, level -2.
        FAULT_Ln2 = 0x2a,
        /// Translation fault, level -1.
        FAULT_Ln1 = 0x2b,
        /// Address size fault, level -2.
        ADDRSZ_Ln2 = 0x2c,
        /// TLB conflict abort.
        TLB_CONFLICT = 0x30,
        /// Unsupported atomic hardware update.
        HW_UPDATE = 0x31,
        /// IMPLEMENTATION DEFINED fault: lockdown.
        LOCKDOWN = 0x34,
        /// IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access.
        EXCL_ATOMIC = 0x35,
    }
}
enumeration! {
    /// Format of the values in the registers; of Linux bits WRONG\_OPTION and OPTION\_A.
    ESR_EL2_MOPS_FormatOption {
        /// Option B.
        B = 0,
        /// Option A.
        A = 1,
        /// Option A, with WRONG\_OPTION of Linux.
        WRONG_A = 2,
        /// Option B, with WRONG\_OPTION of Linux.
        WRONG_B = 3,
    }
}
enumeration! {
    /// Instruction.
    ESR_EL2_GCS_DATA_CHECK_IT {
        /// Procedure return without pointer authentication.
        RET = 0,
        /// GCSPOPM instruction.
        GCSPOPM = 1,
        /// Procedure return with key A.
        RET_KEYA = 2,
        /// Procedure return with key B.
        RET_KEYB = 3,
        /// GCSSS1 instruction.
        GCSSS1 = 4,
        /// GCSSS2 instruction.
        GCSSS2 = 5,
        /// GCSPOPCX instruction.
        GCSPOPCX = 8,
        /// GCSPOPX instruction.
        GCSPOPX = 9,
    }
}
enumeration! {
    /// Whether a store updated the location.
    ESR_EL2_SERROR_WU {
        /// Not a store, or one that might have updated the location.
        UNKNOWN = 0,
        /// A store that did not update the location.
        NO = 2,
        /// A store that updated the location.
        YES = 3,
    }
}
enumeration! {
    /// State of the PE.
    ESR_EL2_SERROR_AET {
        /// Uncontainable.
        UC = 0,
        /// Unrecoverable state.
        UEU = 1,
        /// Restartable state.
        UEO = 2,
        /// Recoverable state.
        UER = 3,
        /// Corrected.
        CE = 6,
    }
}
enumeration! {
    /// Fault status.
    ESR_EL2_SERROR_DFSC {
        /// Error without a category.
        UNCATEGORIZED = 0,
        /// Asynchronous SError exception.
        SERROR = 0x11,
    }
}
enumeration! {
    /// Fault status.
    ESR_EL2_BREAKPT_IFSC {
        /// Debug exception.
        DEBUG = 0x22,
    }
}
enumeration! {
    /// Fault status.
    ESR_EL2_SOFTSTP_IFSC {
        /// Debug exception.
        DEBUG = 0x22,
    }
}
enumeration! {
    /// Fault status.
    ESR_EL2_WATCHPT_DFSC {
        /// Debug exception.
        DEBUG = 0x22,
    }
}
enumeration! {
    /// Reason.
    ESR_EL2_PROFILING_FSC {
        /// PMU Profiling exception.
        PMU = 0,
        /// Profiling Buffer management event.
        SPE = 1,
        /// Trace Buffer management event.
        TRBE = 2,
    }
}
register! {
    /// Unknown reason, PAC or SVE trap, illegal state, PC or SP alignment.
    ///
    /// Where bits 31:26 are 0x0, 0x9, 0xe, 0x19, 0x22 or 0x26.
    ESR_EL2_NoSyndrome: u64, RES0 0xff_ffff_01ff_ffff, RES1 0x0;
}
fieldset! {
    /// Unknown reason, PAC or SVE trap, illegal state, PC or SP alignment.
    ESR_EL2 NoSyndrome: ESR_EL2_NoSyndrome
}
register! {
    /// Trapped WFI, WFE, WFIT or WFET.
    ///
    /// Where bits 31:26 are 0x1.
    ESR_EL2_WFx: u64, RES0 0xff_ffff_000f_fc18, RES1 0x0;
    /// `[24]` COND is valid.
    flag CV set_CV: bool, 24, 24;
    /// `[23:20]` Condition code of the instruction; 0b1110 in AArch64 state.
    number COND set_COND: u8, 23, 20;
    /// `[9:5]` Number of the register of WFET or WFIT.
    number RN set_RN: u8, 9, 5;
    /// `[2]` RN is valid.
    flag RV set_RV: bool, 2, 2;
    /// `[1:0]` Instruction.
    named TI set_TI set_TI_bits: ESR_EL2_WFx_TI, 1, 0;
}
fieldset! {
    /// Trapped WFI, WFE, WFIT or WFET.
    ESR_EL2 WFx: ESR_EL2_WFx
}
register! {
    /// Trapped MCR, MRC or VMRS.
    ///
    /// Where bits 31:26 are 0x3, 0x5 or 0x8.
    ESR_EL2_MCR_MRC: u64, RES0 0xff_ffff_0000_0000, RES1 0x0;
    /// `[24]` COND is valid.
    flag CV set_CV: bool, 24, 24;
    /// `[23:20]` Condition code of the instruction; 0b1110 in AArch64 state.
    number COND set_COND: u8, 23, 20;
    /// `[19:17]` opc2 of the instruction; of VMRS 0.
    number Opc2 set_Opc2: u8, 19, 17;
    /// `[16:14]` opc1 of the instruction; of VMRS 7.
    number Opc1 set_Opc1: u8, 16, 14;
    /// `[13:10]` CRn of the instruction; of VMRS its reg.
    number CRn set_CRn: u8, 13, 10;
    /// `[9:5]` Number of the general-purpose register, as in AArch64 state.
    number Rt set_Rt: u8, 9, 5;
    /// `[4:1]` CRm of the instruction; of VMRS 0.
    number CRm set_CRm: u8, 4, 1;
    /// `[0]` MRC or VMRS, a read; MCR, a write, if 0.
    flag Direction set_Direction: bool, 0, 0;
}
fieldset! {
    /// Trapped MCR, MRC or VMRS.
    ESR_EL2 MCR_MRC: ESR_EL2_MCR_MRC
}
register! {
    /// Trapped MCRR or MRRC.
    ///
    /// Where bits 31:26 are 0x4 or 0xc.
    ESR_EL2_MCRR_MRRC: u64, RES0 0xff_ffff_0000_8000, RES1 0x0;
    /// `[24]` COND is valid.
    flag CV set_CV: bool, 24, 24;
    /// `[23:20]` Condition code of the instruction; 0b1110 in AArch64 state.
    number COND set_COND: u8, 23, 20;
    /// `[19:16]` opc1 of the instruction.
    number Opc1 set_Opc1: u8, 19, 16;
    /// `[14:10]` Number of the second general-purpose register, as in AArch64 state.
    number Rt2 set_Rt2: u8, 14, 10;
    /// `[9:5]` Number of the general-purpose register, as in AArch64 state.
    number Rt set_Rt: u8, 9, 5;
    /// `[4:1]` CRm of the instruction.
    number CRm set_CRm: u8, 4, 1;
    /// `[0]` MRRC, a read; MCRR, a write, if 0.
    flag Direction set_Direction: bool, 0, 0;
}
fieldset! {
    /// Trapped MCRR or MRRC.
    ESR_EL2 MCRR_MRRC: ESR_EL2_MCRR_MRRC
}
register! {
    /// Trapped LDC or STC.
    ///
    /// Where bits 31:26 are 0x6.
    ESR_EL2_LDC_STC: u64, RES0 0xff_ffff_0000_0c00, RES1 0x0;
    /// `[24]` COND is valid.
    flag CV set_CV: bool, 24, 24;
    /// `[23:20]` Condition code of the instruction; 0b1110 in AArch64 state.
    number COND set_COND: u8, 23, 20;
    /// `[19:12]` Immediate of the instruction.
    number imm8 set_imm8: u8, 19, 12;
    /// `[9:5]` Number of the base register, as in AArch64 state.
    number Rn set_Rn: u8, 9, 5;
    /// `[4]` The offset is added; subtracted if 0.
    flag Offset set_Offset: bool, 4, 4;
    /// `[3:1]` Addressing mode.
    named AM set_AM set_AM_bits: ESR_EL2_LDC_STC_AM, 3, 1;
    /// `[0]` LDC, a read; STC, a write, if 0.
    flag Direction set_Direction: bool, 0, 0;
}
fieldset! {
    /// Trapped LDC or STC.
    ESR_EL2 LDC_STC: ESR_EL2_LDC_STC
}
register! {
    /// Trapped access to SVE, SME, Advanced SIMD or floating-point.
    ///
    /// Where bits 31:26 are 0x7.
    ESR_EL2_FP_ASIMD: u64, RES0 0xff_ffff_000f_ffff, RES1 0x0;
    /// `[24]` COND is valid.
    flag CV set_CV: bool, 24, 24;
    /// `[23:20]` Condition code of the instruction; 0b1110 in AArch64 state.
    number COND set_COND: u8, 23, 20;
}
fieldset! {
    /// Trapped access to SVE, SME, Advanced SIMD or floating-point.
    ESR_EL2 FP_ASIMD: ESR_EL2_FP_ASIMD
}
register! {
    /// Trapped instruction that has no other EC.
    ///
    /// Where bits 31:26 are 0xa.
    ESR_EL2_OTHER: u64, RES0 0xff_ffff_0000_0000, RES1 0x0;
    /// `[24:0]` Instruction.
    named ISS set_ISS set_ISS_bits: ESR_EL2_OTHER_ISS, 24, 0;
}
fieldset! {
    /// Trapped instruction that has no other EC.
    ESR_EL2 OTHER: ESR_EL2_OTHER
}
register! {
    /// Branch Target Exception.
    ///
    /// Where bits 31:26 are 0xd.
    ESR_EL2_BTI: u64, RES0 0xff_ffff_01ff_fffc, RES1 0x0;
    /// `[1:0]` PSTATE.BTYPE at the target.
    named BTYPE set_BTYPE set_BTYPE_bits: ESR_EL2_BTI_BTYPE, 1, 0;
}
fieldset! {
    /// Branch Target Exception.
    ESR_EL2 BTI: ESR_EL2_BTI
}
register! {
    /// SVC or HVC, or SMC in AArch64 state.
    ///
    /// Where bits 31:26 are 0x11, 0x12, 0x15, 0x16 or 0x17.
    ESR_EL2_xVC: u64, RES0 0xff_ffff_01ff_0000, RES1 0x0;
    /// `[15:0]` Immediate of the instruction, zero-extended.
    number imm16 set_imm16: u16, 15, 0;
}
fieldset! {
    /// SVC or HVC, or SMC in AArch64 state.
    ESR_EL2 xVC: ESR_EL2_xVC
}
register! {
    /// SMC in AArch32 state.
    ///
    /// Where bits 31:26 are 0x13.
    ESR_EL2_SMC32: u64, RES0 0xff_ffff_0007_ffff, RES1 0x0;
    /// `[24]` COND is valid.
    flag CV set_CV: bool, 24, 24;
    /// `[23:20]` Condition code of the instruction; 0b1110 in AArch64 state.
    number COND set_COND: u8, 23, 20;
    /// `[19]` The condition might not hold; if 0, it holds.
    flag CCKNOWNPASS set_CCKNOWNPASS: bool, 19, 19;
}
fieldset! {
    /// SMC in AArch32 state.
    ESR_EL2 SMC32: ESR_EL2_SMC32
}
register! {
    /// Trapped MSRR, MRRS or 128-bit System instruction.
    ///
    /// Where bits 31:26 are 0x14.
    ESR_EL2_SYS128: u64, RES0 0xff_ffff_01c0_0020, RES1 0x0;
    /// `[21:20]` op0 of the instruction.
    number Op0 set_Op0: u8, 21, 20;
    /// `[19:17]` op2 of the instruction.
    number Op2 set_Op2: u8, 19, 17;
    /// `[16:14]` op1 of the instruction.
    number Op1 set_Op1: u8, 16, 14;
    /// `[13:10]` CRn of the instruction.
    number CRn set_CRn: u8, 13, 10;
    /// `[9:6]` Half the number of the first of the pair of registers.
    number Rt set_Rt: u8, 9, 6;
    /// `[4:1]` CRm of the instruction.
    number CRm set_CRm: u8, 4, 1;
    /// `[0]` MRRS, a read; MSRR, a write, if 0.
    flag Direction set_Direction: bool, 0, 0;
}
fieldset! {
    /// Trapped MSRR, MRRS or 128-bit System instruction.
    ESR_EL2 SYS128: ESR_EL2_SYS128
}
register! {
    /// Trapped MSR, MRS or System instruction.
    ///
    /// Where bits 31:26 are 0x18.
    ESR_EL2_SYS64: u64, RES0 0xff_ffff_01c0_0000, RES1 0x0;
    /// `[21:20]` op0 of the instruction.
    number Op0 set_Op0: u8, 21, 20;
    /// `[19:17]` op2 of the instruction.
    number Op2 set_Op2: u8, 19, 17;
    /// `[16:14]` op1 of the instruction.
    number Op1 set_Op1: u8, 16, 14;
    /// `[13:10]` CRn of the instruction.
    number CRn set_CRn: u8, 13, 10;
    /// `[9:5]` Number of the general-purpose register.
    number Rt set_Rt: u8, 9, 5;
    /// `[4:1]` CRm of the instruction.
    number CRm set_CRm: u8, 4, 1;
    /// `[0]` MRS or another read; MSR or another write if 0.
    flag Direction set_Direction: bool, 0, 0;
}
fieldset! {
    /// Trapped MSR, MRS or System instruction.
    ESR_EL2 SYS64: ESR_EL2_SYS64
}
register! {
    /// Trapped ERET, ERETAA or ERETAB.
    ///
    /// Where bits 31:26 are 0x1a.
    ESR_EL2_ERET: u64, RES0 0xff_ffff_01ff_fffc, RES1 0x0;
    /// `[1]` ERETAA or ERETAB; ERET if 0.
    flag ERET set_ERET: bool, 1, 1;
    /// `[0]` ERETAB; ERETAA if 0, where ERET is 1.
    flag ERETA set_ERETA: bool, 0, 0;
}
fieldset! {
    /// Trapped ERET, ERETAA or ERETAB.
    ESR_EL2 ERET: ESR_EL2_ERET
}
register! {
    /// Pointer authentication failed.
    ///
    /// Where bits 31:26 are 0x1c.
    ESR_EL2_FPAC: u64, RES0 0xff_ffff_01ff_fffc, RES1 0x0;
    /// `[1]` A data key; an instruction key if 0.
    flag DnI set_DnI: bool, 1, 1;
    /// `[0]` Key B; key A if 0.
    flag BnA set_BnA: bool, 0, 0;
}
fieldset! {
    /// Pointer authentication failed.
    ESR_EL2 FPAC: ESR_EL2_FPAC
}
register! {
    /// Trapped access to SME, or illegal use of it.
    ///
    /// Where bits 31:26 are 0x1d.
    ESR_EL2_SME: u64, RES0 0xff_ffff_01ff_fff8, RES1 0x0;
    /// `[2:0]` Reason.
    named SMTC set_SMTC set_SMTC_bits: ESR_EL2_SME_SMTC, 2, 0;
}
fieldset! {
    /// Trapped access to SME, or illegal use of it.
    ESR_EL2 SME: ESR_EL2_SME
}
register! {
    /// Instruction Abort.
    ///
    /// Where bits 31:26 are 0x20 or 0x21.
    ESR_EL2_IABT: u64, RES0 0xff_f71f_01df_a140, RES1 0x0;
    /// `[43]` The fault is due to the hardware dirty state tracking structure.
    flag HDBSSF set_HDBSSF: bool, 43, 43;
    /// `[39]` A stage 2 fault is due to AssuredOnly.
    flag AssuredOnly set_AssuredOnly: bool, 39, 39;
    /// `[38]` A Permission fault is due to a permission overlay.
    flag Overlay set_Overlay: bool, 38, 38;
    /// `[37]` A Permission fault is due to the dirty state.
    flag DirtyBit set_DirtyBit: bool, 37, 37;
    /// `[21]` The fault is due to TopLevel; in ESR\_EL2 only.
    flag TopLevel set_TopLevel: bool, 21, 21;
    /// `[14]` PFAR is valid.
    flag PFV set_PFV: bool, 14, 14;
    /// `[12:11]` State of the PE after an External abort.
    named SET set_SET set_SET_bits: ESR_EL2_IABT_SET, 12, 11;
    /// `[10]` FAR is not valid, after an External abort.
    flag FnV set_FnV: bool, 10, 10;
    /// `[9]` IMPLEMENTATION DEFINED type of an External abort.
    flag EA set_EA: bool, 9, 9;
    /// `[7]` A stage 2 fault on a walk of stage 1.
    flag S1PTW set_S1PTW: bool, 7, 7;
    /// `[5:0]` Instruction fault status.
    named IFSC set_IFSC set_IFSC_bits: ESR_EL2_IABT_IFSC, 5, 0;
}
fieldset! {
    /// Instruction Abort.
    ESR_EL2 IABT: ESR_EL2_IABT
}
register! {
    /// Data Abort, with the syndrome of the instruction.
    ///
    /// Where bits 31:26 are 0x24 or 0x25 and bit 24 is 1.
    ESR_EL2_DABT_ISV: u64, RES0 0xff_f000_0000_0000, RES1 0x0;
    /// `[43]` The fault is due to the hardware dirty state tracking structure.
    flag HDBSSF set_HDBSSF: bool, 43, 43;
    /// `[42]` A Permission fault is due to writing a tag of Canonically Tagged memory.
    flag TnD set_TnD: bool, 42, 42;
    /// `[41]` A Permission fault is due to the NoTagAccess attribute.
    flag TagAccess set_TagAccess: bool, 41, 41;
    /// `[40]` The access was one of the Guarded Control Stack.
    flag GCS set_GCS: bool, 40, 40;
    /// `[39]` A stage 2 fault is due to AssuredOnly.
    flag AssuredOnly set_AssuredOnly: bool, 39, 39;
    /// `[38]` A Permission fault is due to a permission overlay.
    flag Overlay set_Overlay: bool, 38, 38;
    /// `[37]` A Permission fault is due to the dirty state.
    flag DirtyBit set_DirtyBit: bool, 37, 37;
    /// `[36:32]` Number of Xs, the status register of ST64BV or ST64BV0.
    number Xs set_Xs: u8, 36, 32;
    /// `[24]` SAS, SSE, SRT, SF and AR are valid.
    flag ISV set_ISV: bool, 24, 24;
    /// `[23:22]` Size of the access.
    named SAS set_SAS set_SAS_bits: ESR_EL2_DABT_ISV_SAS, 23, 22;
    /// `[21]` The load sign-extends.
    flag SSE set_SSE: bool, 21, 21;
    /// `[20:16]` Number of the general-purpose register, as in AArch64 state.
    number SRT set_SRT: u8, 20, 16;
    /// `[15]` The register has 64 bits; 32 if 0.
    flag SF set_SF: bool, 15, 15;
    /// `[14]` The instruction has acquire or release semantics.
    flag AR set_AR: bool, 14, 14;
    /// `[13]` The access was one to VNCR\_EL2's page by EL1; in ESR\_EL2 only.
    flag VNCR set_VNCR: bool, 13, 13;
    /// `[12:11]` Instruction, of Translation, Access flag and Permission faults.
    named LST set_LST set_LST_bits: ESR_EL2_DABT_ISV_LST, 12, 11;
    /// `[10]` FAR is not valid, after an External abort.
    flag FnV set_FnV: bool, 10, 10;
    /// `[9]` IMPLEMENTATION DEFINED type of an External abort.
    flag EA set_EA: bool, 9, 9;
    /// `[8]` The instruction was cache maintenance or address translation.
    flag CM set_CM: bool, 8, 8;
    /// `[7]` A stage 2 fault on a walk of stage 1.
    flag S1PTW set_S1PTW: bool, 7, 7;
    /// `[6]` The access was a write.
    flag WnR set_WnR: bool, 6, 6;
    /// `[5:0]` Data fault status.
    named DFSC set_DFSC set_DFSC_bits: ESR_EL2_DABT_ISV_DFSC, 5, 0;
}
fieldset! {
    /// Data Abort, with the syndrome of the instruction.
    ESR_EL2 DABT_ISV: ESR_EL2_DABT_ISV
}
register! {
    /// Data Abort by an External abort, without the syndrome of the instruction.
    ///
    /// Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0 and bits 5:0 are 0x10, 0x12, 0x13, 0x14, 0x15, 0x16 or 0x17.
    ESR_EL2_DABT_EXTABT: u64, RES0 0xff_f000_00dc_0000, RES1 0x0;
    /// `[43]` The fault is due to the hardware dirty state tracking structure.
    flag HDBSSF set_HDBSSF: bool, 43, 43;
    /// `[42]` A Permission fault is due to writing a tag of Canonically Tagged memory.
    flag TnD set_TnD: bool, 42, 42;
    /// `[41]` A Permission fault is due to the NoTagAccess attribute.
    flag TagAccess set_TagAccess: bool, 41, 41;
    /// `[40]` The access was one of the Guarded Control Stack.
    flag GCS set_GCS: bool, 40, 40;
    /// `[39]` A stage 2 fault is due to AssuredOnly.
    flag AssuredOnly set_AssuredOnly: bool, 39, 39;
    /// `[38]` A Permission fault is due to a permission overlay.
    flag Overlay set_Overlay: bool, 38, 38;
    /// `[37]` A Permission fault is due to the dirty state.
    flag DirtyBit set_DirtyBit: bool, 37, 37;
    /// `[36:32]` Number of Xs, the status register of ST64BV or ST64BV0.
    number Xs set_Xs: u8, 36, 32;
    /// `[24]` 0: bits 23:14 do not describe the instruction.
    flag ISV set_ISV: bool, 24, 24;
    /// `[21]` The fault is due to TopLevel; in ESR\_EL2 only.
    flag TopLevel set_TopLevel: bool, 21, 21;
    /// `[17:16]` Whether a store updated the location.
    named WU set_WU set_WU_bits: ESR_EL2_DABT_EXTABT_WU, 17, 16;
    /// `[15]` FAR is not precise, but of the same granule.
    flag FnP set_FnP: bool, 15, 15;
    /// `[14]` PFAR is valid.
    flag PFV set_PFV: bool, 14, 14;
    /// `[13]` The access was one to VNCR\_EL2's page by EL1; in ESR\_EL2 only.
    flag VNCR set_VNCR: bool, 13, 13;
    /// `[12:11]` State of the PE after the External abort.
    named SET set_SET set_SET_bits: ESR_EL2_DABT_EXTABT_SET, 12, 11;
    /// `[10]` FAR is not valid, after an External abort.
    flag FnV set_FnV: bool, 10, 10;
    /// `[9]` IMPLEMENTATION DEFINED type of an External abort.
    flag EA set_EA: bool, 9, 9;
    /// `[8]` The instruction was cache maintenance or address translation.
    flag CM set_CM: bool, 8, 8;
    /// `[7]` A stage 2 fault on a walk of stage 1.
    flag S1PTW set_S1PTW: bool, 7, 7;
    /// `[6]` The access was a write.
    flag WnR set_WnR: bool, 6, 6;
    /// `[5:0]` Data fault status.
    named DFSC set_DFSC set_DFSC_bits: ESR_EL2_DABT_EXTABT_DFSC, 5, 0;
}
fieldset! {
    /// Data Abort by an External abort, without the syndrome of the instruction.
    ESR_EL2 DABT_EXTABT: ESR_EL2_DABT_EXTABT
}
register! {
    /// Any other Data Abort, without the syndrome of the instruction.
    ///
    /// Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0.
    ESR_EL2_DABT: u64, RES0 0xff_f000_00df_4000, RES1 0x0;
    /// `[43]` The fault is due to the hardware dirty state tracking structure.
    flag HDBSSF set_HDBSSF: bool, 43, 43;
    /// `[42]` A Permission fault is due to writing a tag of Canonically Tagged memory.
    flag TnD set_TnD: bool, 42, 42;
    /// `[41]` A Permission fault is due to the NoTagAccess attribute.
    flag TagAccess set_TagAccess: bool, 41, 41;
    /// `[40]` The access was one of the Guarded Control Stack.
    flag GCS set_GCS: bool, 40, 40;
    /// `[39]` A stage 2 fault is due to AssuredOnly.
    flag AssuredOnly set_AssuredOnly: bool, 39, 39;
    /// `[38]` A Permission fault is due to a permission overlay.
    flag Overlay set_Overlay: bool, 38, 38;
    /// `[37]` A Permission fault is due to the dirty state.
    flag DirtyBit set_DirtyBit: bool, 37, 37;
    /// `[36:32]` Number of Xs, the status register of ST64BV or ST64BV0.
    number Xs set_Xs: u8, 36, 32;
    /// `[24]` 0: bits 23:14 do not describe the instruction.
    flag ISV set_ISV: bool, 24, 24;
    /// `[21]` The fault is due to TopLevel; in ESR\_EL2 only.
    flag TopLevel set_TopLevel: bool, 21, 21;
    /// `[15]` FAR is not precise, but of the same granule.
    flag FnP set_FnP: bool, 15, 15;
    /// `[13]` The access was one to VNCR\_EL2's page by EL1; in ESR\_EL2 only.
    flag VNCR set_VNCR: bool, 13, 13;
    /// `[12:11]` Instruction, of Translation, Access flag and Permission faults.
    named LST set_LST set_LST_bits: ESR_EL2_DABT_LST, 12, 11;
    /// `[10]` FAR is not valid, after an External abort.
    flag FnV set_FnV: bool, 10, 10;
    /// `[9]` IMPLEMENTATION DEFINED type of an External abort.
    flag EA set_EA: bool, 9, 9;
    /// `[8]` The instruction was cache maintenance or address translation.
    flag CM set_CM: bool, 8, 8;
    /// `[7]` A stage 2 fault on a walk of stage 1.
    flag S1PTW set_S1PTW: bool, 7, 7;
    /// `[6]` The access was a write.
    flag WnR set_WnR: bool, 6, 6;
    /// `[5:0]` Data fault status.
    named DFSC set_DFSC set_DFSC_bits: ESR_EL2_DABT_DFSC, 5, 0;
}
fieldset! {
    /// Any other Data Abort, without the syndrome of the instruction.
    ESR_EL2 DABT: ESR_EL2_DABT
}
register! {
    /// Memory Copy or Memory Set exception.
    ///
    /// Where bits 31:26 are 0x27.
    ESR_EL2_MOPS: u64, RES0 0xff_ffff_0000_8000, RES1 0x0;
    /// `[24]` Memory Set; Memory Copy if 0.
    flag MemInst set_MemInst: bool, 24, 24;
    /// `[23]` Memory Set with tags.
    flag isSETG set_isSETG: bool, 23, 23;
    /// `[22:19]` Options of the instruction.
    number Options set_Options: u8, 22, 19;
    /// `[18]` An epilogue instruction; main if 0.
    flag FromEpilogue set_FromEpilogue: bool, 18, 18;
    /// `[17:16]` Format of the values in the registers; of Linux bits WRONG\_OPTION and OPTION\_A.
    named FormatOption set_FormatOption set_FormatOption_bits: ESR_EL2_MOPS_FormatOption, 17, 16;
    /// `[14:10]` Number of the register of the destination.
    number destreg set_destreg: u8, 14, 10;
    /// `[9:5]` Number of the register of the source, or of the data.
    number srcreg set_srcreg: u8, 9, 5;
    /// `[4:0]` Number of the register of the size.
    number sizereg set_sizereg: u8, 4, 0;
}
fieldset! {
    /// Memory Copy or Memory Set exception.
    ESR_EL2 MOPS: ESR_EL2_MOPS
}
register! {
    /// Trapped floating-point exception.
    ///
    /// Where bits 31:26 are 0x28 or 0x2c.
    ESR_EL2_FP_EXC: u64, RES0 0xff_ffff_017f_f860, RES1 0x0;
    /// `[23]` The bits of the exceptions are valid.
    flag TFV set_TFV: bool, 23, 23;
    /// `[10:8]` RES1 in AArch32 state, UNKNOWN in AArch64 state.
    number VECITR set_VECITR: u8, 10, 8;
    /// `[7]` Input Denormal exception was trapped, where TFV is 1.
    flag IDF set_IDF: bool, 7, 7;
    /// `[4]` Inexact exception was trapped, where TFV is 1.
    flag IXF set_IXF: bool, 4, 4;
    /// `[3]` Underflow exception was trapped, where TFV is 1.
    flag UFF set_UFF: bool, 3, 3;
    /// `[2]` Overflow exception was trapped, where TFV is 1.
    flag OFF set_OFF: bool, 2, 2;
    /// `[1]` Divide by Zero exception was trapped, where TFV is 1.
    flag DZF set_DZF: bool, 1, 1;
    /// `[0]` Invalid Operation exception was trapped, where TFV is 1.
    flag IOF set_IOF: bool, 0, 0;
}
fieldset! {
    /// Trapped floating-point exception.
    ESR_EL2 FP_EXC: ESR_EL2_FP_EXC
}
register! {
    /// Guarded Control Stack data check.
    ///
    /// Where bits 31:26 are 0x2d and bits 23:20 are 0x0.
    ESR_EL2_GCS_DATA_CHECK: u64, RES0 0xff_ffff_010f_fc00, RES1 0x0;
    /// `[23:20]` 0: data check.
    number ExType set_ExType: u8, 23, 20;
    /// `[9:5]` Number of the register of the instruction.
    number Rn set_Rn: u8, 9, 5;
    /// `[4:0]` Instruction.
    named IT set_IT set_IT_bits: ESR_EL2_GCS_DATA_CHECK_IT, 4, 0;
}
fieldset! {
    /// Guarded Control Stack data check.
    ESR_EL2 GCS_DATA_CHECK: ESR_EL2_GCS_DATA_CHECK
}
register! {
    /// Guarded Control Stack, PSTATE.EXLOCK.
    ///
    /// Where bits 31:26 are 0x2d and bits 23:20 are 0x1.
    ESR_EL2_GCS_EXLOCK: u64, RES0 0xff_ffff_010f_ffff, RES1 0x0;
    /// `[23:20]` 1: EXLOCK.
    number ExType set_ExType: u8, 23, 20;
}
fieldset! {
    /// Guarded Control Stack, PSTATE.EXLOCK.
    ESR_EL2 GCS_EXLOCK: ESR_EL2_GCS_EXLOCK
}
register! {
    /// Trapped GCSSTR or GCSSTTR.
    ///
    /// Where bits 31:26 are 0x2d and bits 23:20 are 0x2.
    ESR_EL2_GCS_STR: u64, RES0 0xff_ffff_010f_801f, RES1 0x0;
    /// `[23:20]` 2: GCSSTR or GCSSTTR.
    number ExType set_ExType: u8, 23, 20;
    /// `[14:10]` Number of the register of the address.
    number Raddr set_Raddr: u8, 14, 10;
    /// `[9:5]` Number of the register of the data.
    number Rvalue set_Rvalue: u8, 9, 5;
}
fieldset! {
    /// Trapped GCSSTR or GCSSTTR.
    ESR_EL2 GCS_STR: ESR_EL2_GCS_STR
}
register! {
    /// SError exception.
    ///
    /// Where bits 31:26 are 0x2f and bit 24 is 0.
    ESR_EL2_SERROR: u64, RES0 0xff_ffff_00f8_0100, RES1 0x0;
    /// `[24]` 0: the architected syndrome.
    flag IDS set_IDS: bool, 24, 24;
    /// `[18]` The instruction at ELR caused it.
    flag ELS set_ELS: bool, 18, 18;
    /// `[17:16]` Whether a store updated the location.
    named WU set_WU set_WU_bits: ESR_EL2_SERROR_WU, 17, 16;
    /// `[15]` FAR is valid.
    flag VFV set_VFV: bool, 15, 15;
    /// `[14]` PFAR is valid.
    flag PFV set_PFV: bool, 14, 14;
    /// `[13]` An implicit error synchronization event synchronized it.
    flag IESB set_IESB: bool, 13, 13;
    /// `[12:10]` State of the PE.
    named AET set_AET set_AET_bits: ESR_EL2_SERROR_AET, 12, 10;
    /// `[9]` IMPLEMENTATION DEFINED type of the External abort.
    flag EA set_EA: bool, 9, 9;
    /// `[7]` WnR is valid.
    flag WnRV set_WnRV: bool, 7, 7;
    /// `[6]` The access was a write.
    flag WnR set_WnR: bool, 6, 6;
    /// `[5:0]` Fault status.
    named DFSC set_DFSC set_DFSC_bits: ESR_EL2_SERROR_DFSC, 5, 0;
}
fieldset! {
    /// SError exception.
    ESR_EL2 SERROR: ESR_EL2_SERROR
}
register! {
    /// SError exception, with an IMPLEMENTATION DEFINED syndrome.
    ///
    /// Where bits 31:26 are 0x2f and bit 24 is 1.
    ESR_EL2_SERROR_IMPDEF: u64, RES0 0xff_ffff_0000_0000, RES1 0x0;
    /// `[24]` 1: an IMPLEMENTATION DEFINED syndrome.
    flag IDS set_IDS: bool, 24, 24;
}
fieldset! {
    /// SError exception, with an IMPLEMENTATION DEFINED syndrome.
    ESR_EL2 SERROR_IMPDEF: ESR_EL2_SERROR_IMPDEF
}
register! {
    /// Breakpoint or Vector Catch exception.
    ///
    /// Where bits 31:26 are 0x30, 0x31 or 0x3a.
    ESR_EL2_BREAKPT: u64, RES0 0xff_ffff_01ff_ffc0, RES1 0x0;
    /// `[5:0]` Fault status.
    named IFSC set_IFSC set_IFSC_bits: ESR_EL2_BREAKPT_IFSC, 5, 0;
}
fieldset! {
    /// Breakpoint or Vector Catch exception.
    ESR_EL2 BREAKPT: ESR_EL2_BREAKPT
}
register! {
    /// Software Step exception.
    ///
    /// Where bits 31:26 are 0x32 or 0x33.
    ESR_EL2_SOFTSTP: u64, RES0 0xff_ffff_00ff_ff80, RES1 0x0;
    /// `[24]` EX is valid.
    flag ISV set_ISV: bool, 24, 24;
    /// `[6]` A Load-Exclusive was stepped.
    flag EX set_EX: bool, 6, 6;
    /// `[5:0]` Fault status.
    named IFSC set_IFSC set_IFSC_bits: ESR_EL2_SOFTSTP_IFSC, 5, 0;
}
fieldset! {
    /// Software Step exception.
    ESR_EL2 SOFTSTP: ESR_EL2_SOFTSTP
}
register! {
    /// Watchpoint exception.
    ///
    /// Where bits 31:26 are 0x34 or 0x35.
    ESR_EL2_WATCHPT: u64, RES0 0xff_feff_0100_5a80, RES1 0x0;
    /// `[40]` The access was one of the Guarded Control Stack.
    flag GCS set_GCS: bool, 40, 40;
    /// `[23:18]` Number of the watchpoint.
    number WPT set_WPT: u8, 23, 18;
    /// `[17]` WPT is valid.
    flag WPTV set_WPTV: bool, 17, 17;
    /// `[16]` The watchpoint might not have matched the access.
    flag WPF set_WPF: bool, 16, 16;
    /// `[15]` FAR is not precise, but of the same granule.
    flag FnP set_FnP: bool, 15, 15;
    /// `[13]` The access was one to VNCR\_EL2's page by EL1; in ESR\_EL2 only.
    flag VNCR set_VNCR: bool, 13, 13;
    /// `[10]` FAR is not valid.
    flag FnV set_FnV: bool, 10, 10;
    /// `[8]` The instruction was cache maintenance.
    flag CM set_CM: bool, 8, 8;
    /// `[6]` The access was a write.
    flag WnR set_WnR: bool, 6, 6;
    /// `[5:0]` Fault status.
    named DFSC set_DFSC set_DFSC_bits: ESR_EL2_WATCHPT_DFSC, 5, 0;
}
fieldset! {
    /// Watchpoint exception.
    ESR_EL2 WATCHPT: ESR_EL2_WATCHPT
}
register! {
    /// BKPT or BRK.
    ///
    /// Where bits 31:26 are 0x38 or 0x3c.
    ESR_EL2_BRK: u64, RES0 0xff_ffff_01ff_0000, RES1 0x0;
    /// `[15:0]` Immediate of the instruction, zero-extended.
    number Comment set_Comment: u16, 15, 0;
}
fieldset! {
    /// BKPT or BRK.
    ESR_EL2 BRK: ESR_EL2_BRK
}
register! {
    /// Profiling exception.
    ///
    /// Where bits 31:26 are 0x3d.
    ESR_EL2_PROFILING: u64, RES0 0xff_ffff_01ff_ffc0, RES1 0x0;
    /// `[5:1]` Reason.
    named FSC set_FSC set_FSC_bits: ESR_EL2_PROFILING_FSC, 5, 1;
    /// `[0]` Taken synchronously.
    flag SYNC set_SYNC: bool, 0, 0;
}
fieldset! {
    /// Profiling exception.
    ESR_EL2 PROFILING: ESR_EL2_PROFILING
}
register! {
    /// Any other exception class.
    ///
    /// Otherwise.
    ESR_EL2_Other: u64, RES0 0x0, RES1 0x0;
    /// `[55:32]` Instruction Specific Syndrome, second part.
    number ISS2 set_ISS2: u32, 55, 32;
    /// `[24:0]` Instruction Specific Syndrome.
    number ISS set_ISS: u32, 24, 0;
}
fieldset! {
    /// Any other exception class.
    ESR_EL2 Other: ESR_EL2_Other
}
register! {
    /// Exception Syndrome Register (EL2).
    ESR_EL2: u64, RES0 0xff00_0000_0000_0000, RES1 0x0;
    /// `[31:26]` Exception Class, the reason for the exception.
    named EC set_EC set_EC_bits: ESR_EL2_EC, 31, 26;
    /// `[25]` The instruction has 32 bits; 16 if 0.
    flag IL set_IL: bool, 25, 25;
}

// FAR_EL2 has no type: ADDR is the whole register: Virtual address that faulted

register! {
    /// Hypervisor IPA Fault Address Register.
    HPFAR_EL2: u64, RES0 0x7fff_0000_0000_000f, RES1 0x0;
    /// `[63]` The faulting IPA is in the Non-secure IPA space.
    flag NS set_NS: bool, 63, 63;
    /// `[47:4]` Faulting intermediate physical address, bits 55:12.
    number FIPA set_FIPA: u64, 47, 4;
}

// AFSR0_EL2 has no type: no fields; all bits are IMPDEF

// AFSR1_EL2 has no type: no fields; all bits are IMPDEF

enumeration! {
    /// Severity of the SError (from VSESR\_EL2).
    VDISR_EL2_AArch32_LPAE_AET {
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
    /// Fault status code.
    VDISR_EL2_AArch32_LPAE_STATUS {
        /// Asynchronous SError exception.
        SERROR = 0x11,
    }
}
enumeration! {
    /// Severity of the SError (from VSESR\_EL2).
    VDISR_EL2_AArch32_short_AET {
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
register! {
    /// EL1 is AArch64.
    ///
    /// Where HCR\_EL2.RW is 1.
    VDISR_EL2_AArch64: u64, RES0 0x0, RES1 0x0;
    /// `[24]` ISS is IMPLEMENTATION DEFINED (from VSESR\_EL2).
    flag IDS set_IDS: bool, 24, 24;
    /// `[23:0]` Syndrome of the SError (from VSESR\_EL2).
    number ISS set_ISS: u32, 23, 0;
}
fieldset! {
    /// EL1 is AArch64.
    VDISR_EL2 AArch64: VDISR_EL2_AArch64
}
register! {
    /// EL1 is AArch32 with the Long-descriptor format.
    ///
    /// Where HCR\_EL2.RW is 0 and bit 9 is 1.
    VDISR_EL2_AArch32_LPAE: u64, RES0 0x1ff_2dc0, RES1 0x0;
    /// `[15:14]` Severity of the SError (from VSESR\_EL2).
    named AET set_AET set_AET_bits: VDISR_EL2_AArch32_LPAE_AET, 15, 14;
    /// `[12]` External abort type (from VSESR\_EL2).
    flag ExT set_ExT: bool, 12, 12;
    /// `[9]` Long-descriptor format (TTBCR.EAE).
    flag LPAE set_LPAE: bool, 9, 9;
    /// `[5:0]` Fault status code.
    named STATUS set_STATUS set_STATUS_bits: VDISR_EL2_AArch32_LPAE_STATUS, 5, 0;
}
fieldset! {
    /// EL1 is AArch32 with the Long-descriptor format.
    VDISR_EL2 AArch32_LPAE: VDISR_EL2_AArch32_LPAE
}
register! {
    /// EL1 is AArch32 with the Short-descriptor format.
    ///
    /// Where HCR\_EL2.RW is 0 and bit 9 is 0.
    VDISR_EL2_AArch32_short: u64, RES0 0x1ff_29f0, RES1 0x0;
    /// `[15:14]` Severity of the SError (from VSESR\_EL2).
    named AET set_AET set_AET_bits: VDISR_EL2_AArch32_short_AET, 15, 14;
    /// `[12]` External abort type (from VSESR\_EL2).
    flag ExT set_ExT: bool, 12, 12;
    /// `[10]` Fault status code, bit 4; 0b10110 is an asynchronous SError exception.
    flag FS_4 set_FS_4: bool, 10, 10;
    /// `[9]` Long-descriptor format (TTBCR.EAE).
    flag LPAE set_LPAE: bool, 9, 9;
    /// `[3:0]` Fault status code, bits 3:0.
    number FS_3_0 set_FS_3_0: u8, 3, 0;
}
fieldset! {
    /// EL1 is AArch32 with the Short-descriptor format.
    VDISR_EL2 AArch32_short: VDISR_EL2_AArch32_short
}
register! {
    /// Virtual Deferred Interrupt Status Register.
    VDISR_EL2: u64, RES0 0xffff_ffff_7e00_0000, RES1 0x0;
    /// `[31]` ESB has deferred a virtual SError.
    flag A set_A: bool, 31, 31;
}

enumeration! {
    /// Severity, for DFSR of a virtual SError.
    VSESR_EL2_AArch32_AET {
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
register! {
    /// EL1 is AArch64.
    ///
    /// Where HCR\_EL2.RW is 1.
    VSESR_EL2_AArch64: u64, RES0 0xffff_ffff_fe00_0000, RES1 0x0;
    /// `[24]` ISS is IMPLEMENTATION DEFINED, for ESR\_EL1 of a virtual SError.
    flag IDS set_IDS: bool, 24, 24;
    /// `[23:0]` Syndrome, for ESR\_EL1 of a virtual SError.
    number ISS set_ISS: u32, 23, 0;
}
fieldset! {
    /// EL1 is AArch64.
    VSESR_EL2 AArch64: VSESR_EL2_AArch64
}
register! {
    /// EL1 is AArch32.
    ///
    /// Where HCR\_EL2.RW is 0.
    VSESR_EL2_AArch32: u64, RES0 0xffff_ffff_ffff_2fff, RES1 0x0;
    /// `[15:14]` Severity, for DFSR of a virtual SError.
    named AET set_AET set_AET_bits: VSESR_EL2_AArch32_AET, 15, 14;
    /// `[12]` External abort type, for DFSR of a virtual SError.
    flag ExT set_ExT: bool, 12, 12;
}
fieldset! {
    /// EL1 is AArch32.
    VSESR_EL2 AArch32: VSESR_EL2_AArch32
}
register! {
    /// Virtual SError Exception Syndrome Register.
    VSESR_EL2: u64, RES0 0x0, RES1 0x0;
}

// SP_EL2 has no type: StackPointer is the whole register: Stack pointer of EL2

register! {
    /// Context ID Register (EL2).
    CONTEXTIDR_EL2: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:0]` Process identifier.
    number PROCID set_PROCID: u32, 31, 0;
}

// TPIDR_EL2 has no type: ThreadID is the whole register: Thread identifier of software at EL2
