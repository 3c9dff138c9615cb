// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/system-control.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/system-control.yaml`.

enumeration! {
    /// Effect of a Tag Check Fault at EL1.
    SCTLR_EL1_TCF {
        /// No effect.
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
    /// Effect of a Tag Check Fault at EL0.
    SCTLR_EL1_TCF0 {
        /// No effect.
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
    /// System Control Register (EL1).
    SCTLR_EL1: u64, RES0 0x3c_0000_0002_0000, RES1 0x0;
    /// `[63]` EL0 accesses to IMPLEMENTATION DEFINED registers and instructions are trapped.
    flag TIDCP set_TIDCP: bool, 63, 63;
    /// `[62]` PSTATE.SP masks interrupts at EL1, where NMI is 1.
    flag SPINTMASK set_SPINTMASK: bool, 62, 62;
    /// `[61]` Non-maskable interrupts and PSTATE.ALLINT are enabled.
    flag NMI set_NMI: bool, 61, 61;
    /// `[60]` EL0 accesses to TPIDR2\_EL0 are not trapped.
    flag EnTP2 set_EnTP2: bool, 60, 60;
    /// `[59]` Loads of EL1 are not tag checked, stores only.
    flag TCSO set_TCSO: bool, 59, 59;
    /// `[58]` Loads of EL0 are not tag checked, stores only.
    flag TCSO0 set_TCSO0: bool, 58, 58;
    /// `[57]` PAN also applies to pages that EL0 can only execute.
    flag EPAN set_EPAN: bool, 57, 57;
    /// `[56]` LD64B and ST64B at EL0 are not trapped.
    flag EnALS set_EnALS: bool, 56, 56;
    /// `[55]` ST64BV0 at EL0 is not trapped.
    flag EnAS0 set_EnAS0: bool, 55, 55;
    /// `[54]` ST64BV at EL0 is not trapped.
    flag EnASR set_EnASR: bool, 54, 54;
    /// `[49:46]` Least delay of a WFE trap: 2 to the power of (TWEDEL + 8) cycles.
    number TWEDEL set_TWEDEL: u8, 49, 46;
    /// `[45]` The trap of WFE by nTWE is delayed by TWEDEL.
    flag TWEDEn set_TWEDEn: bool, 45, 45;
    /// `[44]` Value that PSTATE.SSBS gets on an exception to EL1.
    flag DSSBS set_DSSBS: bool, 44, 44;
    /// `[43]` EL1 can access Allocation Tags.
    flag ATA set_ATA: bool, 43, 43;
    /// `[42]` EL0 can access Allocation Tags.
    flag ATA0 set_ATA0: bool, 42, 42;
    /// `[41:40]` Effect of a Tag Check Fault at EL1.
    named TCF set_TCF set_TCF_bits: SCTLR_EL1_TCF, 41, 40;
    /// `[39:38]` Effect of a Tag Check Fault at EL0.
    named TCF0 set_TCF0 set_TCF0_bits: SCTLR_EL1_TCF0, 39, 38;
    /// `[37]` An exception to EL1 synchronizes asynchronous Tag Check Faults before it.
    flag ITFSB set_ITFSB: bool, 37, 37;
    /// `[36]` PACIASP and PACIBSP at EL1 are targets as BTI c is; as BTI jc if 0.
    flag BT1 set_BT1: bool, 36, 36;
    /// `[35]` PACIASP and PACIBSP at EL0 are targets as BTI c is; as BTI jc if 0.
    flag BT0 set_BT0: bool, 35, 35;
    /// `[34]` EL0 can access FPMR.
    flag EnFPM set_EnFPM: bool, 34, 34;
    /// `[33]` Memory Copy and Memory Set instructions are enabled at EL0.
    flag MSCEn set_MSCEn: bool, 33, 33;
    /// `[32]` Cache maintenance that invalidates needs write permission at EL0.
    flag CMOW set_CMOW: bool, 32, 32;
    /// `[31]` Pointer authentication of instruction addresses with key A is enabled.
    flag EnIA set_EnIA: bool, 31, 31;
    /// `[30]` Pointer authentication of instruction addresses with key B is enabled.
    flag EnIB set_EnIB: bool, 30, 30;
    /// `[29]` AArch32 load and store multiple at EL0 keep their Armv8.0 atomicity and order.
    flag LSMAOE set_LSMAOE: bool, 29, 29;
    /// `[28]` AArch32 load and store multiple at EL0 to Device memory without gathering do not fault.
    flag nTLSMD set_nTLSMD: bool, 28, 28;
    /// `[27]` Pointer authentication of data addresses with key A is enabled.
    flag EnDA set_EnDA: bool, 27, 27;
    /// `[26]` Cache maintenance by EL0 is not trapped.
    flag UCI set_UCI: bool, 26, 26;
    /// `[25]` Data accesses of EL1 and translation table walks are big-endian.
    flag EE set_EE: bool, 25, 25;
    /// `[24]` Data accesses of EL0 are big-endian.
    flag E0E set_E0E: bool, 24, 24;
    /// `[23]` An exception to EL1 leaves PSTATE.PAN as it is; if 0, sets it.
    flag SPAN set_SPAN: bool, 23, 23;
    /// `[22]` An exception to EL1 is a context synchronization event.
    flag EIS set_EIS: bool, 22, 22;
    /// `[21]` Exceptions to EL1 and returns from it synchronize errors.
    flag IESB set_IESB: bool, 21, 21;
    /// `[20]` EL0 accesses to SCXTNUM\_EL0 are trapped.
    flag TSCXT set_TSCXT: bool, 20, 20;
    /// `[19]` Memory that can be written cannot be executed.
    flag WXN set_WXN: bool, 19, 19;
    /// `[18]` WFE at EL0 is not trapped.
    flag nTWE set_nTWE: bool, 18, 18;
    /// `[16]` WFI at EL0 is not trapped.
    flag nTWI set_nTWI: bool, 16, 16;
    /// `[15]` EL0 accesses to CTR\_EL0 are not trapped.
    flag UCT set_UCT: bool, 15, 15;
    /// `[14]` DC ZVA, DC GVA and DC GZVA at EL0 are not trapped.
    flag DZE set_DZE: bool, 14, 14;
    /// `[13]` Pointer authentication of data addresses with key B is enabled.
    flag EnDB set_EnDB: bool, 13, 13;
    /// `[12]` Instruction accesses can be cacheable.
    flag I set_I: bool, 12, 12;
    /// `[11]` An exception return from EL1 is a context synchronization event.
    flag EOS set_EOS: bool, 11, 11;
    /// `[10]` EL0 can execute the prediction restriction instructions.
    flag EnRCTX set_EnRCTX: bool, 10, 10;
    /// `[9]` EL0 accesses to DAIF are not trapped.
    flag UMA set_UMA: bool, 9, 9;
    /// `[8]` SETEND at EL0 is UNDEFINED.
    flag SED set_SED: bool, 8, 8;
    /// `[7]` Some uses of IT at EL0 are UNDEFINED.
    flag ITD set_ITD: bool, 7, 7;
    /// `[6]` Unaligned acquire and release accesses within 16 bytes do not fault.
    flag nAA set_nAA: bool, 6, 6;
    /// `[5]` CP15DMB, CP15DSB and CP15ISB at EL0 are enabled.
    flag CP15BEN set_CP15BEN: bool, 5, 5;
    /// `[4]` The alignment of SP is checked at EL0.
    flag SA0 set_SA0: bool, 4, 4;
    /// `[3]` The alignment of SP is checked at EL1.
    flag SA set_SA: bool, 3, 3;
    /// `[2]` Data accesses and translation table walks can be cacheable.
    flag C set_C: bool, 2, 2;
    /// `[1]` The alignment of data accesses is checked.
    flag A set_A: bool, 1, 1;
    /// `[0]` Stage 1 translation of EL1&0 is enabled.
    flag M set_M: bool, 0, 0;
}

// ACTLR_EL1 has no type: no fields; all bits are IMPDEF

enumeration! {
    /// Traps of SME, of streaming SVE, of SVCR and SMCR\_EL1.
    CPACR_EL1_SMEN {
        /// Trapped at EL1 and EL0.
        TRAP_ALL = 0,
        /// Trapped at EL0.
        TRAP_EL0 = 1,
        /// As TRAP\_ALL.
        TRAP_ALL_2 = 2,
        /// Not trapped.
        NO_TRAP = 3,
    }
}
enumeration! {
    /// Traps of Advanced SIMD, floating-point, SVE and SME.
    CPACR_EL1_FPEN {
        /// Trapped at EL1 and EL0.
        TRAP_ALL = 0,
        /// Trapped at EL0.
        TRAP_EL0 = 1,
        /// As TRAP\_ALL.
        TRAP_ALL_2 = 2,
        /// Not trapped.
        NO_TRAP = 3,
    }
}
enumeration! {
    /// Traps of non-streaming SVE and of ZCR\_EL1.
    CPACR_EL1_ZEN {
        /// Trapped at EL1 and EL0.
        TRAP_ALL = 0,
        /// Trapped at EL0.
        TRAP_EL0 = 1,
        /// As TRAP\_ALL.
        TRAP_ALL_2 = 2,
        /// Not trapped.
        NO_TRAP = 3,
    }
}
register! {
    /// Architectural Feature Access Control Register.
    CPACR_EL1: u64, RES0 0xffff_fffc_0ccc_ffff, RES1 0x0;
    /// `[33]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag E0TP1E set_E0TP1E: bool, 33, 33;
    /// `[32]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag E0TP0E set_E0TP0E: bool, 32, 32;
    /// `[31]` No effect at EL1; for a hypervisor in a vCPU, as CPTR\_EL2.TCPAC.
    flag TCPAC set_TCPAC: bool, 31, 31;
    /// `[30]` No effect at EL1; for a hypervisor in a vCPU, as CPTR\_EL2.TAM.
    flag TAM set_TAM: bool, 30, 30;
    /// `[29]` EL0 accesses to POR\_EL0 are not trapped.
    flag E0POE set_E0POE: bool, 29, 29;
    /// `[28]` Accesses to trace registers are trapped.
    flag TTA set_TTA: bool, 28, 28;
    /// `[25:24]` Traps of SME, of streaming SVE, of SVCR and SMCR\_EL1.
    named SMEN set_SMEN set_SMEN_bits: CPACR_EL1_SMEN, 25, 24;
    /// `[21:20]` Traps of Advanced SIMD, floating-point, SVE and SME.
    named FPEN set_FPEN set_FPEN_bits: CPACR_EL1_FPEN, 21, 20;
    /// `[17:16]` Traps of non-streaming SVE and of ZCR\_EL1.
    named ZEN set_ZEN set_ZEN_bits: CPACR_EL1_ZEN, 17, 16;
}

register! {
    /// System Control Register (EL1).
    SCTLR2_EL1: u64, RES0 0xffff_ffff_e804_2003, RES1 0x0;
    /// `[28]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag EnTP3 set_EnTP3: bool, 28, 28;
    /// `[26]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag TLBOSNIS set_TLBOSNIS: bool, 26, 26;
    /// `[25]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag FDIT set_FDIT: bool, 25, 25;
    /// `[24]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag BTD set_BTD: bool, 24, 24;
    /// `[23]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag BTD0 set_BTD0: bool, 23, 23;
    /// `[22]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag EnIA2 set_EnIA2: bool, 22, 22;
    /// `[21]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag EnIB2 set_EnIB2: bool, 21, 21;
    /// `[20]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag EnDA2 set_EnDA2: bool, 20, 20;
    /// `[19]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag EnDB2 set_EnDB2: bool, 19, 19;
    /// `[17]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag VT set_VT: bool, 17, 17;
    /// `[16]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag TEOS set_TEOS: bool, 16, 16;
    /// `[15]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag TEIS set_TEIS: bool, 15, 15;
    /// `[14]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag DTZ set_DTZ: bool, 14, 14;
    /// `[12]` Pointer arithmetic of multiplications at EL0 is checked, where CPTA0 is 1.
    flag CPTM0 set_CPTM0: bool, 12, 12;
    /// `[11]` Pointer arithmetic of multiplications at EL1 is checked, where CPTA is 1.
    flag CPTM set_CPTM: bool, 11, 11;
    /// `[10]` Pointer arithmetic of additions at EL0 is checked.
    flag CPTA0 set_CPTA0: bool, 10, 10;
    /// `[9]` Pointer arithmetic of additions at EL1 is checked.
    flag CPTA set_CPTA: bool, 9, 9;
    /// `[8]` PACM at EL0 sets PSTATE.PACM.
    flag EnPACM0 set_EnPACM0: bool, 8, 8;
    /// `[7]` PACM at EL1 sets PSTATE.PACM.
    flag EnPACM set_EnPACM: bool, 7, 7;
    /// `[6]` EL0 accesses to IMPLEMENTATION DEFINED 128-bit System registers are not trapped.
    flag EnIDCP128 set_EnIDCP128: bool, 6, 6;
    /// `[5]` Synchronous External aborts to EL1 go to the SError vector.
    flag EASE set_EASE: bool, 5, 5;
    /// `[4]` External aborts on reads of Normal memory can be SError exceptions.
    flag EnANERR set_EnANERR: bool, 4, 4;
    /// `[3]` External aborts on reads of Device memory can be SError exceptions.
    flag EnADERR set_EnADERR: bool, 3, 3;
    /// `[2]` PSTATE.A does not mask SError exceptions at EL1.
    flag NMEA set_NMEA: bool, 2, 2;
}

register! {
    /// 128-bit translation table entries; these are bits 63:0 of a register of 128.
    ///
    /// Where TCR2\_EL1.D128 is 1.
    TTBR0_EL1_VMSAv9_128: u64, RES0 0x18, RES1 0x0;
    /// `[47:5]` Bits 47:5 of the translation table's address.
    number BADDR set_BADDR: u64, 47, 5;
    /// `[2:1]` Number of levels of the walk that are skipped.
    number SKL set_SKL: u8, 2, 1;
}
fieldset! {
    /// 128-bit translation table entries; these are bits 63:0 of a register of 128.
    TTBR0_EL1 VMSAv9_128: TTBR0_EL1_VMSAv9_128
}
register! {
    /// 64-bit translation table entries.
    ///
    /// Otherwise.
    TTBR0_EL1_VMSAv8_64: u64, RES0 0x0, RES1 0x0;
    /// `[47:1]` Bits 47:1 of the translation table's address; 5:2 are 51:48 of 52-bit ones.
    number BADDR set_BADDR: u64, 47, 1;
}
fieldset! {
    /// 64-bit translation table entries.
    TTBR0_EL1 VMSAv8_64: TTBR0_EL1_VMSAv8_64
}
register! {
    /// Translation Table Base Register 0 (EL1).
    TTBR0_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:48]` Address space identifier; 8 bits wide where TCR\_EL1.AS is 0.
    number ASID set_ASID: u16, 63, 48;
    /// `[0]` The entries are common to all PEs of the Inner Shareable domain that set it.
    flag CnP set_CnP: bool, 0, 0;
}

register! {
    /// 128-bit translation table entries; these are bits 63:0 of a register of 128.
    ///
    /// Where TCR2\_EL1.D128 is 1.
    TTBR1_EL1_VMSAv9_128: u64, RES0 0x18, RES1 0x0;
    /// `[47:5]` Bits 47:5 of the translation table's address.
    number BADDR set_BADDR: u64, 47, 5;
    /// `[2:1]` Number of levels of the walk that are skipped.
    number SKL set_SKL: u8, 2, 1;
}
fieldset! {
    /// 128-bit translation table entries; these are bits 63:0 of a register of 128.
    TTBR1_EL1 VMSAv9_128: TTBR1_EL1_VMSAv9_128
}
register! {
    /// 64-bit translation table entries.
    ///
    /// Otherwise.
    TTBR1_EL1_VMSAv8_64: u64, RES0 0x0, RES1 0x0;
    /// `[47:1]` Bits 47:1 of the translation table's address; 5:2 are 51:48 of 52-bit ones.
    number BADDR set_BADDR: u64, 47, 1;
}
fieldset! {
    /// 64-bit translation table entries.
    TTBR1_EL1 VMSAv8_64: TTBR1_EL1_VMSAv8_64
}
register! {
    /// Translation Table Base Register 1 (EL1).
    TTBR1_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:48]` Address space identifier; 8 bits wide where TCR\_EL1.AS is 0.
    number ASID set_ASID: u16, 63, 48;
    /// `[0]` The entries are common to all PEs of the Inner Shareable domain that set it.
    flag CnP set_CnP: bool, 0, 0;
}

enumeration! {
    /// Intermediate physical address size.
    TCR_EL1_IPS {
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
enumeration! {
    /// Granule of TTBR1\_EL1's tables.
    TCR_EL1_TG1 {
        /// 16KB.
        KB16 = 1,
        /// 4KB.
        KB4 = 2,
        /// 64KB.
        KB64 = 3,
    }
}
enumeration! {
    /// Shareability of walks of TTBR1\_EL1's tables.
    TCR_EL1_SH1 {
        /// Non-shareable.
        NONE = 0,
        /// Outer Shareable.
        OUTER = 2,
        /// Inner Shareable.
        INNER = 3,
    }
}
enumeration! {
    /// Outer cacheability of walks of TTBR1\_EL1's tables.
    TCR_EL1_ORGN1 {
        /// Outer Non-cacheable.
        NC = 0,
        /// Outer Write-Back, Write-Allocate.
        WBWA = 1,
        /// Outer Write-Through, no Write-Allocate.
        WT = 2,
        /// Outer Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Inner cacheability of walks of TTBR1\_EL1's tables.
    TCR_EL1_IRGN1 {
        /// Inner Non-cacheable.
        NC = 0,
        /// Inner Write-Back, Write-Allocate.
        WBWA = 1,
        /// Inner Write-Through, no Write-Allocate.
        WT = 2,
        /// Inner Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Granule of TTBR0\_EL1's tables.
    TCR_EL1_TG0 {
        /// 4KB.
        KB4 = 0,
        /// 64KB.
        KB64 = 1,
        /// 16KB.
        KB16 = 2,
    }
}
enumeration! {
    /// Shareability of walks of TTBR0\_EL1's tables.
    TCR_EL1_SH0 {
        /// Non-shareable.
        NONE = 0,
        /// Outer Shareable.
        OUTER = 2,
        /// Inner Shareable.
        INNER = 3,
    }
}
enumeration! {
    /// Outer cacheability of walks of TTBR0\_EL1's tables.
    TCR_EL1_ORGN0 {
        /// Outer Non-cacheable.
        NC = 0,
        /// Outer Write-Back, Write-Allocate.
        WBWA = 1,
        /// Outer Write-Through, no Write-Allocate.
        WT = 2,
        /// Outer Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
enumeration! {
    /// Inner cacheability of walks of TTBR0\_EL1's tables.
    TCR_EL1_IRGN0 {
        /// Inner Non-cacheable.
        NC = 0,
        /// Inner Write-Back, Write-Allocate.
        WBWA = 1,
        /// Inner Write-Through, no Write-Allocate.
        WT = 2,
        /// Inner Write-Back, no Write-Allocate.
        WBnWA = 3,
    }
}
register! {
    /// Translation Control Register (EL1).
    TCR_EL1: u64, RES0 0xc000_0008_0000_0040, RES1 0x0;
    /// `[61]` VA bits 59:56 are a tag and extend the check, for TTBR1\_EL1's addresses.
    flag MTX1 set_MTX1: bool, 61, 61;
    /// `[60]` VA bits 59:56 are a tag and extend the check, for TTBR0\_EL1's addresses.
    flag MTX0 set_MTX0: bool, 60, 60;
    /// `[59]` Descriptors hold 52-bit addresses, for granules of 4KB and 16KB.
    flag DS set_DS: bool, 59, 59;
    /// `[58]` Accesses with tag 0b1111 are Unchecked, to TTBR1\_EL1's addresses.
    flag TCMA1 set_TCMA1: bool, 58, 58;
    /// `[57]` Accesses with tag 0b0000 are Unchecked, to TTBR0\_EL1's addresses.
    flag TCMA0 set_TCMA0: bool, 57, 57;
    /// `[56]` EL0 accesses to TTBR1\_EL1's addresses fault.
    flag E0PD1 set_E0PD1: bool, 56, 56;
    /// `[55]` EL0 accesses to TTBR0\_EL1's addresses fault.
    flag E0PD0 set_E0PD0: bool, 55, 55;
    /// `[54]` Non-fault accesses that miss the TLB fail, for TTBR1\_EL1's addresses.
    flag NFD1 set_NFD1: bool, 54, 54;
    /// `[53]` Non-fault accesses that miss the TLB fail, for TTBR0\_EL1's addresses.
    flag NFD0 set_NFD0: bool, 53, 53;
    /// `[52]` TBI1 applies to data accesses only.
    flag TBID1 set_TBID1: bool, 52, 52;
    /// `[51]` TBI0 applies to data accesses only.
    flag TBID0 set_TBID0: bool, 51, 51;
    /// `[50]` Hardware may use bit 62 of TTBR1\_EL1's last-level entries, where HPD1 is 1.
    flag HWU162 set_HWU162: bool, 50, 50;
    /// `[49]` Hardware may use bit 61 of TTBR1\_EL1's last-level entries, where HPD1 is 1.
    flag HWU161 set_HWU161: bool, 49, 49;
    /// `[48]` Hardware may use bit 60 of TTBR1\_EL1's last-level entries, where HPD1 is 1.
    flag HWU160 set_HWU160: bool, 48, 48;
    /// `[47]` Hardware may use bit 59 of TTBR1\_EL1's last-level entries, where HPD1 is 1.
    flag HWU159 set_HWU159: bool, 47, 47;
    /// `[46]` Hardware may use bit 62 of TTBR0\_EL1's last-level entries, where HPD0 is 1.
    flag HWU062 set_HWU062: bool, 46, 46;
    /// `[45]` Hardware may use bit 61 of TTBR0\_EL1's last-level entries, where HPD0 is 1.
    flag HWU061 set_HWU061: bool, 45, 45;
    /// `[44]` Hardware may use bit 60 of TTBR0\_EL1's last-level entries, where HPD0 is 1.
    flag HWU060 set_HWU060: bool, 44, 44;
    /// `[43]` Hardware may use bit 59 of TTBR0\_EL1's last-level entries, where HPD0 is 1.
    flag HWU059 set_HWU059: bool, 43, 43;
    /// `[42]` Hierarchical permissions in TTBR1\_EL1's tables are disabled.
    flag HPD1 set_HPD1: bool, 42, 42;
    /// `[41]` Hierarchical permissions in TTBR0\_EL1's tables are disabled.
    flag HPD0 set_HPD0: bool, 41, 41;
    /// `[40]` Hardware manages the dirty state.
    flag HD set_HD: bool, 40, 40;
    /// `[39]` Hardware sets the Access flag.
    flag HA set_HA: bool, 39, 39;
    /// `[38]` The top byte of TTBR1\_EL1's addresses is ignored.
    flag TBI1 set_TBI1: bool, 38, 38;
    /// `[37]` The top byte of TTBR0\_EL1's addresses is ignored.
    flag TBI0 set_TBI0: bool, 37, 37;
    /// `[36]` ASIDs have 16 bits; 8 if 0.
    flag AS set_AS: bool, 36, 36;
    /// `[34:32]` Intermediate physical address size.
    named IPS set_IPS set_IPS_bits: TCR_EL1_IPS, 34, 32;
    /// `[31:30]` Granule of TTBR1\_EL1's tables.
    named TG1 set_TG1 set_TG1_bits: TCR_EL1_TG1, 31, 30;
    /// `[29:28]` Shareability of walks of TTBR1\_EL1's tables.
    named SH1 set_SH1 set_SH1_bits: TCR_EL1_SH1, 29, 28;
    /// `[27:26]` Outer cacheability of walks of TTBR1\_EL1's tables.
    named ORGN1 set_ORGN1 set_ORGN1_bits: TCR_EL1_ORGN1, 27, 26;
    /// `[25:24]` Inner cacheability of walks of TTBR1\_EL1's tables.
    named IRGN1 set_IRGN1 set_IRGN1_bits: TCR_EL1_IRGN1, 25, 24;
    /// `[23]` A TLB miss on TTBR1\_EL1's addresses is a fault, without a walk.
    flag EPD1 set_EPD1: bool, 23, 23;
    /// `[22]` TTBR1\_EL1 holds the ASID; TTBR0\_EL1 if 0.
    flag A1 set_A1: bool, 22, 22;
    /// `[21:16]` TTBR1\_EL1 translates 2 to the power of (64 - T1SZ) bytes.
    number T1SZ set_T1SZ: u8, 21, 16;
    /// `[15:14]` Granule of TTBR0\_EL1's tables.
    named TG0 set_TG0 set_TG0_bits: TCR_EL1_TG0, 15, 14;
    /// `[13:12]` Shareability of walks of TTBR0\_EL1's tables.
    named SH0 set_SH0 set_SH0_bits: TCR_EL1_SH0, 13, 12;
    /// `[11:10]` Outer cacheability of walks of TTBR0\_EL1's tables.
    named ORGN0 set_ORGN0 set_ORGN0_bits: TCR_EL1_ORGN0, 11, 10;
    /// `[9:8]` Inner cacheability of walks of TTBR0\_EL1's tables.
    named IRGN0 set_IRGN0 set_IRGN0_bits: TCR_EL1_IRGN0, 9, 8;
    /// `[7]` A TLB miss on TTBR0\_EL1's addresses is a fault, without a walk.
    flag EPD0 set_EPD0: bool, 7, 7;
    /// `[5:0]` TTBR0\_EL1 translates 2 to the power of (64 - T0SZ) bytes.
    number T0SZ set_T0SZ: u8, 5, 0;
}

register! {
    /// Extended Translation Control Register (EL1).
    TCR2_EL1: u64, RES0 0xffff_ffe0_0000_33c0, RES1 0x0;
    /// `[36]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag TVAD1 set_TVAD1: bool, 36, 36;
    /// `[35]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag TVAD0 set_TVAD0: bool, 35, 35;
    /// `[34:30]` Named by Arm's machine-readable spec of 2025, which has no description.
    number VTB1 set_VTB1: u8, 34, 30;
    /// `[29:25]` Named by Arm's machine-readable spec of 2025, which has no description.
    number VTB0 set_VTB0: u8, 29, 25;
    /// `[24:22]` Named by Arm's machine-readable spec of 2025, which has no description.
    number POIW set_POIW: u8, 24, 22;
    /// `[21]` Translations by TTBR1\_EL1 that are not assured are non-global.
    flag FNGNA1 set_FNGNA1: bool, 21, 21;
    /// `[20]` Translations by TTBR0\_EL1 that are not assured are non-global.
    flag FNGNA0 set_FNGNA0: bool, 20, 20;
    /// `[19]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag POE2F set_POE2F: bool, 19, 19;
    /// `[18]` All translations by TTBR1\_EL1 are non-global.
    flag FNG1 set_FNG1: bool, 18, 18;
    /// `[17]` All translations by TTBR0\_EL1 are non-global.
    flag FNG0 set_FNG0: bool, 17, 17;
    /// `[16]` TTBR0\_EL1 and TTBR1\_EL1 each have an ASID of their own.
    flag A2 set_A2: bool, 16, 16;
    /// `[15]` The Contiguous bit in the start table of TTBR1\_EL1 is taken as 0.
    flag DisCH1 set_DisCH1: bool, 15, 15;
    /// `[14]` The Contiguous bit in the start table of TTBR0\_EL1 is taken as 0.
    flag DisCH0 set_DisCH0: bool, 14, 14;
    /// `[11]` Hardware sets the Access flag of Table descriptors.
    flag HAFT set_HAFT: bool, 11, 11;
    /// `[10]` RCWS instructions can write with reduced coherence.
    flag PTTWI set_PTTWI: bool, 10, 10;
    /// `[5]` Translation table entries have 128 bits.
    flag D128 set_D128: bool, 5, 5;
    /// `[4]` Attribute indexes have a fourth bit, for MAIR2\_EL1.
    flag AIE set_AIE: bool, 4, 4;
    /// `[3]` Permission overlays apply to privileged accesses.
    flag POE set_POE: bool, 3, 3;
    /// `[2]` Permission overlays apply to unprivileged accesses.
    flag E0POE set_E0POE: bool, 2, 2;
    /// `[1]` Permissions are indirect, by PIR\_EL1 and PIRE0\_EL1.
    flag PIE set_PIE: bool, 1, 1;
    /// `[0]` Bit 52 of translation table entries is the Protected bit.
    flag PnCH set_PnCH: bool, 0, 0;
}

register! {
    /// Memory Attribute Indirection Register (EL1).
    MAIR_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:56]` Type of memory of AttrIndx n: Device, or the outer and inner policies.
    number Attr7 set_Attr7: u8, 63, 56;
    /// `[55:48]` Type of memory of AttrIndx n: Device, or the outer and inner policies.
    number Attr6 set_Attr6: u8, 55, 48;
    /// `[47:40]` Type of memory of AttrIndx n: Device, or the outer and inner policies.
    number Attr5 set_Attr5: u8, 47, 40;
    /// `[39:32]` Type of memory of AttrIndx n: Device, or the outer and inner policies.
    number Attr4 set_Attr4: u8, 39, 32;
    /// `[31:24]` Type of memory of AttrIndx n: Device, or the outer and inner policies.
    number Attr3 set_Attr3: u8, 31, 24;
    /// `[23:16]` Type of memory of AttrIndx n: Device, or the outer and inner policies.
    number Attr2 set_Attr2: u8, 23, 16;
    /// `[15:8]` Type of memory of AttrIndx n: Device, or the outer and inner policies.
    number Attr1 set_Attr1: u8, 15, 8;
    /// `[7:0]` Type of memory of AttrIndx n: Device, or the outer and inner policies.
    number Attr0 set_Attr0: u8, 7, 0;
}

// AMAIR_EL1 has no type: no fields; all bits are IMPDEF

enumeration! {
    /// What index n permits to unprivileged accesses.
    PIRE0_EL1_Permn {
        /// No access, overlaid.
        NONE_O = 0,
        /// Read, overlaid.
        R_O = 1,
        /// Execute, overlaid.
        X_O = 2,
        /// Read and execute, overlaid.
        RX_O = 3,
        /// Reserved, as no access, overlaid.
        NONE_O_4 = 4,
        /// Read and write, overlaid.
        RW_O = 5,
        /// Read, write and, unless WXN is 1, execute, overlaid.
        RWnX_O = 6,
        /// Read, write and execute, overlaid.
        RWX_O = 7,
        /// Read.
        R = 8,
        /// Read, and read and write as Guarded Control Stack.
        GCS = 9,
        /// Read and execute.
        RX = 0xa,
        /// Reserved, as no access.
        NONE_11 = 0xb,
        /// Read and write.
        RW = 0xc,
        /// Reserved, as no access.
        NONE_13 = 0xd,
        /// Read, write and execute.
        RWX = 0xe,
        /// Reserved, as no access.
        NONE_15 = 0xf,
    }
}
register! {
    /// Permission Indirection Register 0 (EL1).
    PIRE0_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` What index n permits to unprivileged accesses.
    named Perm15 set_Perm15 set_Perm15_bits: PIRE0_EL1_Permn, 63, 60;
    /// `[59:56]` What index n permits to unprivileged accesses.
    named Perm14 set_Perm14 set_Perm14_bits: PIRE0_EL1_Permn, 59, 56;
    /// `[55:52]` What index n permits to unprivileged accesses.
    named Perm13 set_Perm13 set_Perm13_bits: PIRE0_EL1_Permn, 55, 52;
    /// `[51:48]` What index n permits to unprivileged accesses.
    named Perm12 set_Perm12 set_Perm12_bits: PIRE0_EL1_Permn, 51, 48;
    /// `[47:44]` What index n permits to unprivileged accesses.
    named Perm11 set_Perm11 set_Perm11_bits: PIRE0_EL1_Permn, 47, 44;
    /// `[43:40]` What index n permits to unprivileged accesses.
    named Perm10 set_Perm10 set_Perm10_bits: PIRE0_EL1_Permn, 43, 40;
    /// `[39:36]` What index n permits to unprivileged accesses.
    named Perm9 set_Perm9 set_Perm9_bits: PIRE0_EL1_Permn, 39, 36;
    /// `[35:32]` What index n permits to unprivileged accesses.
    named Perm8 set_Perm8 set_Perm8_bits: PIRE0_EL1_Permn, 35, 32;
    /// `[31:28]` What index n permits to unprivileged accesses.
    named Perm7 set_Perm7 set_Perm7_bits: PIRE0_EL1_Permn, 31, 28;
    /// `[27:24]` What index n permits to unprivileged accesses.
    named Perm6 set_Perm6 set_Perm6_bits: PIRE0_EL1_Permn, 27, 24;
    /// `[23:20]` What index n permits to unprivileged accesses.
    named Perm5 set_Perm5 set_Perm5_bits: PIRE0_EL1_Permn, 23, 20;
    /// `[19:16]` What index n permits to unprivileged accesses.
    named Perm4 set_Perm4 set_Perm4_bits: PIRE0_EL1_Permn, 19, 16;
    /// `[15:12]` What index n permits to unprivileged accesses.
    named Perm3 set_Perm3 set_Perm3_bits: PIRE0_EL1_Permn, 15, 12;
    /// `[11:8]` What index n permits to unprivileged accesses.
    named Perm2 set_Perm2 set_Perm2_bits: PIRE0_EL1_Permn, 11, 8;
    /// `[7:4]` What index n permits to unprivileged accesses.
    named Perm1 set_Perm1 set_Perm1_bits: PIRE0_EL1_Permn, 7, 4;
    /// `[3:0]` What index n permits to unprivileged accesses.
    named Perm0 set_Perm0 set_Perm0_bits: PIRE0_EL1_Permn, 3, 0;
}

enumeration! {
    /// What index n permits to privileged accesses.
    PIR_EL1_Permn {
        /// No access, overlaid.
        NONE_O = 0,
        /// Read, overlaid.
        R_O = 1,
        /// Execute, overlaid.
        X_O = 2,
        /// Read and execute, overlaid.
        RX_O = 3,
        /// Reserved, as no access, overlaid.
        NONE_O_4 = 4,
        /// Read and write, overlaid.
        RW_O = 5,
        /// Read, write and, unless WXN is 1, execute, overlaid.
        RWnX_O = 6,
        /// Read, write and execute, overlaid.
        RWX_O = 7,
        /// Read.
        R = 8,
        /// Read, and read and write as Guarded Control Stack.
        GCS = 9,
        /// Read and execute.
        RX = 0xa,
        /// Reserved, as no access.
        NONE_11 = 0xb,
        /// Read and write.
        RW = 0xc,
        /// Reserved, as no access.
        NONE_13 = 0xd,
        /// Read, write and execute.
        RWX = 0xe,
        /// Reserved, as no access.
        NONE_15 = 0xf,
    }
}
register! {
    /// Permission Indirection Register 1 (EL1).
    PIR_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` What index n permits to privileged accesses.
    named Perm15 set_Perm15 set_Perm15_bits: PIR_EL1_Permn, 63, 60;
    /// `[59:56]` What index n permits to privileged accesses.
    named Perm14 set_Perm14 set_Perm14_bits: PIR_EL1_Permn, 59, 56;
    /// `[55:52]` What index n permits to privileged accesses.
    named Perm13 set_Perm13 set_Perm13_bits: PIR_EL1_Permn, 55, 52;
    /// `[51:48]` What index n permits to privileged accesses.
    named Perm12 set_Perm12 set_Perm12_bits: PIR_EL1_Permn, 51, 48;
    /// `[47:44]` What index n permits to privileged accesses.
    named Perm11 set_Perm11 set_Perm11_bits: PIR_EL1_Permn, 47, 44;
    /// `[43:40]` What index n permits to privileged accesses.
    named Perm10 set_Perm10 set_Perm10_bits: PIR_EL1_Permn, 43, 40;
    /// `[39:36]` What index n permits to privileged accesses.
    named Perm9 set_Perm9 set_Perm9_bits: PIR_EL1_Permn, 39, 36;
    /// `[35:32]` What index n permits to privileged accesses.
    named Perm8 set_Perm8 set_Perm8_bits: PIR_EL1_Permn, 35, 32;
    /// `[31:28]` What index n permits to privileged accesses.
    named Perm7 set_Perm7 set_Perm7_bits: PIR_EL1_Permn, 31, 28;
    /// `[27:24]` What index n permits to privileged accesses.
    named Perm6 set_Perm6 set_Perm6_bits: PIR_EL1_Permn, 27, 24;
    /// `[23:20]` What index n permits to privileged accesses.
    named Perm5 set_Perm5 set_Perm5_bits: PIR_EL1_Permn, 23, 20;
    /// `[19:16]` What index n permits to privileged accesses.
    named Perm4 set_Perm4 set_Perm4_bits: PIR_EL1_Permn, 19, 16;
    /// `[15:12]` What index n permits to privileged accesses.
    named Perm3 set_Perm3 set_Perm3_bits: PIR_EL1_Permn, 15, 12;
    /// `[11:8]` What index n permits to privileged accesses.
    named Perm2 set_Perm2 set_Perm2_bits: PIR_EL1_Permn, 11, 8;
    /// `[7:4]` What index n permits to privileged accesses.
    named Perm1 set_Perm1 set_Perm1_bits: PIR_EL1_Permn, 7, 4;
    /// `[3:0]` What index n permits to privileged accesses.
    named Perm0 set_Perm0 set_Perm0_bits: PIR_EL1_Permn, 3, 0;
}

enumeration! {
    /// What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    POR_EL0_Permn {
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
    /// Permission Overlay Register 0 (EL0).
    POR_EL0: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm15 set_Perm15 set_Perm15_bits: POR_EL0_Permn, 63, 60;
    /// `[59:56]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm14 set_Perm14 set_Perm14_bits: POR_EL0_Permn, 59, 56;
    /// `[55:52]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm13 set_Perm13 set_Perm13_bits: POR_EL0_Permn, 55, 52;
    /// `[51:48]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm12 set_Perm12 set_Perm12_bits: POR_EL0_Permn, 51, 48;
    /// `[47:44]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm11 set_Perm11 set_Perm11_bits: POR_EL0_Permn, 47, 44;
    /// `[43:40]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm10 set_Perm10 set_Perm10_bits: POR_EL0_Permn, 43, 40;
    /// `[39:36]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm9 set_Perm9 set_Perm9_bits: POR_EL0_Permn, 39, 36;
    /// `[35:32]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm8 set_Perm8 set_Perm8_bits: POR_EL0_Permn, 35, 32;
    /// `[31:28]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm7 set_Perm7 set_Perm7_bits: POR_EL0_Permn, 31, 28;
    /// `[27:24]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm6 set_Perm6 set_Perm6_bits: POR_EL0_Permn, 27, 24;
    /// `[23:20]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm5 set_Perm5 set_Perm5_bits: POR_EL0_Permn, 23, 20;
    /// `[19:16]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm4 set_Perm4 set_Perm4_bits: POR_EL0_Permn, 19, 16;
    /// `[15:12]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm3 set_Perm3 set_Perm3_bits: POR_EL0_Permn, 15, 12;
    /// `[11:8]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm2 set_Perm2 set_Perm2_bits: POR_EL0_Permn, 11, 8;
    /// `[7:4]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm1 set_Perm1 set_Perm1_bits: POR_EL0_Permn, 7, 4;
    /// `[3:0]` What overlay n leaves of the permissions; 0b1xxx are reserved, as no access.
    named Perm0 set_Perm0 set_Perm0_bits: POR_EL0_Permn, 3, 0;
}

enumeration! {
    /// What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    POR_EL1_Permn {
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
    /// Permission Overlay Register 1 (EL1).
    POR_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[63:60]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm15 set_Perm15 set_Perm15_bits: POR_EL1_Permn, 63, 60;
    /// `[59:56]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm14 set_Perm14 set_Perm14_bits: POR_EL1_Permn, 59, 56;
    /// `[55:52]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm13 set_Perm13 set_Perm13_bits: POR_EL1_Permn, 55, 52;
    /// `[51:48]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm12 set_Perm12 set_Perm12_bits: POR_EL1_Permn, 51, 48;
    /// `[47:44]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm11 set_Perm11 set_Perm11_bits: POR_EL1_Permn, 47, 44;
    /// `[43:40]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm10 set_Perm10 set_Perm10_bits: POR_EL1_Permn, 43, 40;
    /// `[39:36]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm9 set_Perm9 set_Perm9_bits: POR_EL1_Permn, 39, 36;
    /// `[35:32]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm8 set_Perm8 set_Perm8_bits: POR_EL1_Permn, 35, 32;
    /// `[31:28]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm7 set_Perm7 set_Perm7_bits: POR_EL1_Permn, 31, 28;
    /// `[27:24]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm6 set_Perm6 set_Perm6_bits: POR_EL1_Permn, 27, 24;
    /// `[23:20]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm5 set_Perm5 set_Perm5_bits: POR_EL1_Permn, 23, 20;
    /// `[19:16]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm4 set_Perm4 set_Perm4_bits: POR_EL1_Permn, 19, 16;
    /// `[15:12]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm3 set_Perm3 set_Perm3_bits: POR_EL1_Permn, 15, 12;
    /// `[11:8]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm2 set_Perm2 set_Perm2_bits: POR_EL1_Permn, 11, 8;
    /// `[7:4]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm1 set_Perm1 set_Perm1_bits: POR_EL1_Permn, 7, 4;
    /// `[3:0]` What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access.
    named Perm0 set_Perm0 set_Perm0_bits: POR_EL1_Permn, 3, 0;
}

enumeration! {
    /// Shareability.
    PAR_EL1_Success_SH {
        /// Non-shareable.
        NONE = 0,
        /// Outer Shareable.
        OUTER = 2,
        /// Inner Shareable.
        INNER = 3,
    }
}
enumeration! {
    /// Fault status.
    PAR_EL1_Fault_FST {
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
        /// Domain fault, level 1; of AArch32 only.
        DOMAIN_L1 = 0x3d,
        /// Domain fault, level 2; of AArch32 only.
        DOMAIN_L2 = 0x3e,
    }
}
register! {
    /// The address was translated.
    ///
    /// Where bit 0 is 0.
    PAR_EL1_Success: u64, RES0 0xf0_0000_0000_007e, RES1 0x0;
    /// `[63:56]` Memory type, as in MAIR\_EL1.Attr\<n\>.
    number ATTR set_ATTR: u8, 63, 56;
    /// `[51:12]` Bits 51:12 of the output address.
    number PA set_PA: u64, 51, 12;
    /// `[11]` With NS the physical address space, of EL3's translations; RES1 without FEAT\_RME.
    flag NSE set_NSE: bool, 11, 11;
    /// `[9]` Non-secure, of Secure, Realm and EL3's translations.
    flag NS set_NS: bool, 9, 9;
    /// `[8:7]` Shareability.
    named SH set_SH set_SH_bits: PAR_EL1_Success_SH, 8, 7;
}
fieldset! {
    /// The address was translated.
    PAR_EL1 Success: PAR_EL1_Success
}
register! {
    /// The address could not be translated.
    ///
    /// Where bit 0 is 1.
    PAR_EL1_Fault: u64, RES0 0xffff_ffff_0480, RES1 0x800;
    /// `[15]` A Permission fault is due to the dirty state.
    flag DirtyBit set_DirtyBit: bool, 15, 15;
    /// `[14]` A Permission fault is due to a permission overlay.
    flag Overlay set_Overlay: bool, 14, 14;
    /// `[13]` The fault is due to TopLevel.
    flag TopLevel set_TopLevel: bool, 13, 13;
    /// `[12]` A stage 2 fault is due to AssuredOnly.
    flag AssuredOnly set_AssuredOnly: bool, 12, 12;
    /// `[9]` The fault is of stage 2.
    flag S set_S: bool, 9, 9;
    /// `[8]` A stage 2 fault on a walk of stage 1.
    flag PTW set_PTW: bool, 8, 8;
    /// `[6:1]` Fault status.
    named FST set_FST set_FST_bits: PAR_EL1_Fault_FST, 6, 1;
}
fieldset! {
    /// The address could not be translated.
    PAR_EL1 Fault: PAR_EL1_Fault
}
register! {
    /// Physical Address Register.
    PAR_EL1: u64, RES0 0x0, RES1 0x0;
    /// `[0]` The translation failed.
    flag F set_F: bool, 0, 0;
}

register! {
    /// Vector Base Address Register (EL1).
    VBAR_EL1: u64, RES0 0x7fe, RES1 0x0;
    /// `[63:11]` Bits 63:11 of the address of EL1's exception vectors.
    number VBA set_VBA: u64, 63, 11;
    /// `[0]` Named by Arm's machine-readable spec of 2025, which has no description.
    flag UT set_UT: bool, 0, 0;
}

enumeration! {
    /// Exception Class, the reason for the exception.
    ESR_EL1_EC {
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
    ESR_EL1_WFx_TI {
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
    ESR_EL1_LDC_STC_AM {
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
    ESR_EL1_OTHER_ISS {
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
    ESR_EL1_BTI_BTYPE {
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
    ESR_EL1_SME_SMTC {
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
    ESR_EL1_IABT_SET {
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
    ESR_EL1_IABT_IFSC {
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
    ESR_EL1_DABT_ISV_SAS {
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
    ESR_EL1_DABT_ISV_LST {
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
    ESR_EL1_DABT_ISV_DFSC {
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
    ESR_EL1_DABT_EXTABT_WU {
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
    ESR_EL1_DABT_EXTABT_SET {
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
    ESR_EL1_DABT_EXTABT_DFSC {
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
    ESR_EL1_DABT_LST {
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
    ESR_EL1_DABT_DFSC {
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
    ESR_EL1_MOPS_FormatOption {
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
    ESR_EL1_GCS_DATA_CHECK_IT {
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
    ESR_EL1_SERROR_WU {
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
    ESR_EL1_SERROR_AET {
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
    ESR_EL1_SERROR_DFSC {
        /// Error without a category.
        UNCATEGORIZED = 0,
        /// Asynchronous SError exception.
        SERROR = 0x11,
    }
}
enumeration! {
    /// Fault status.
    ESR_EL1_BREAKPT_IFSC {
        /// Debug exception.
        DEBUG = 0x22,
    }
}
enumeration! {
    /// Fault status.
    ESR_EL1_SOFTSTP_IFSC {
        /// Debug exception.
        DEBUG = 0x22,
    }
}
enumeration! {
    /// Fault status.
    ESR_EL1_WATCHPT_DFSC {
        /// Debug exception.
        DEBUG = 0x22,
    }
}
enumeration! {
    /// Reason.
    ESR_EL1_PROFILING_FSC {
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
    ESR_EL1_NoSyndrome: u64, RES0 0xff_ffff_01ff_ffff, RES1 0x0;
}
fieldset! {
    /// Unknown reason, PAC or SVE trap, illegal state, PC or SP alignment.
    ESR_EL1 NoSyndrome: ESR_EL1_NoSyndrome
}
register! {
    /// Trapped WFI, WFE, WFIT or WFET.
    ///
    /// Where bits 31:26 are 0x1.
    ESR_EL1_WFx: u64, RES0 0xff_ffff_000f_fc18, RES1 0x0;
    /// `[24]` COND is valid.
    flag CV set_CV: bool, 24, 24;
    /// `[23:20]` Condition code of the instruction; 0b1110 in AArch64 state.
    number COND set_COND: u8, 23, 20;
    /// `[9:5]` Number of the register of WFET or WFIT.
    number RN set_RN: u8, 9, 5;
    /// `[2]` RN is valid.
    flag RV set_RV: bool, 2, 2;
    /// `[1:0]` Instruction.
    named TI set_TI set_TI_bits: ESR_EL1_WFx_TI, 1, 0;
}
fieldset! {
    /// Trapped WFI, WFE, WFIT or WFET.
    ESR_EL1 WFx: ESR_EL1_WFx
}
register! {
    /// Trapped MCR, MRC or VMRS.
    ///
    /// Where bits 31:26 are 0x3, 0x5 or 0x8.
    ESR_EL1_MCR_MRC: u64, RES0 0xff_ffff_0000_0000, RES1 0x0;
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
    ESR_EL1 MCR_MRC: ESR_EL1_MCR_MRC
}
register! {
    /// Trapped MCRR or MRRC.
    ///
    /// Where bits 31:26 are 0x4 or 0xc.
    ESR_EL1_MCRR_MRRC: u64, RES0 0xff_ffff_0000_8000, RES1 0x0;
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
    ESR_EL1 MCRR_MRRC: ESR_EL1_MCRR_MRRC
}
register! {
    /// Trapped LDC or STC.
    ///
    /// Where bits 31:26 are 0x6.
    ESR_EL1_LDC_STC: u64, RES0 0xff_ffff_0000_0c00, RES1 0x0;
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
    named AM set_AM set_AM_bits: ESR_EL1_LDC_STC_AM, 3, 1;
    /// `[0]` LDC, a read; STC, a write, if 0.
    flag Direction set_Direction: bool, 0, 0;
}
fieldset! {
    /// Trapped LDC or STC.
    ESR_EL1 LDC_STC: ESR_EL1_LDC_STC
}
register! {
    /// Trapped access to SVE, SME, Advanced SIMD or floating-point.
    ///
    /// Where bits 31:26 are 0x7.
    ESR_EL1_FP_ASIMD: u64, RES0 0xff_ffff_000f_ffff, RES1 0x0;
    /// `[24]` COND is valid.
    flag CV set_CV: bool, 24, 24;
    /// `[23:20]` Condition code of the instruction; 0b1110 in AArch64 state.
    number COND set_COND: u8, 23, 20;
}
fieldset! {
    /// Trapped access to SVE, SME, Advanced SIMD or floating-point.
    ESR_EL1 FP_ASIMD: ESR_EL1_FP_ASIMD
}
register! {
    /// Trapped instruction that has no other EC.
    ///
    /// Where bits 31:26 are 0xa.
    ESR_EL1_OTHER: u64, RES0 0xff_ffff_0000_0000, RES1 0x0;
    /// `[24:0]` Instruction.
    named ISS set_ISS set_ISS_bits: ESR_EL1_OTHER_ISS, 24, 0;
}
fieldset! {
    /// Trapped instruction that has no other EC.
    ESR_EL1 OTHER: ESR_EL1_OTHER
}
register! {
    /// Branch Target Exception.
    ///
    /// Where bits 31:26 are 0xd.
    ESR_EL1_BTI: u64, RES0 0xff_ffff_01ff_fffc, RES1 0x0;
    /// `[1:0]` PSTATE.BTYPE at the target.
    named BTYPE set_BTYPE set_BTYPE_bits: ESR_EL1_BTI_BTYPE, 1, 0;
}
fieldset! {
    /// Branch Target Exception.
    ESR_EL1 BTI: ESR_EL1_BTI
}
register! {
    /// SVC or HVC, or SMC in AArch64 state.
    ///
    /// Where bits 31:26 are 0x11, 0x12, 0x15, 0x16 or 0x17.
    ESR_EL1_xVC: u64, RES0 0xff_ffff_01ff_0000, RES1 0x0;
    /// `[15:0]` Immediate of the instruction, zero-extended.
    number imm16 set_imm16: u16, 15, 0;
}
fieldset! {
    /// SVC or HVC, or SMC in AArch64 state.
    ESR_EL1 xVC: ESR_EL1_xVC
}
register! {
    /// SMC in AArch32 state.
    ///
    /// Where bits 31:26 are 0x13.
    ESR_EL1_SMC32: u64, RES0 0xff_ffff_0007_ffff, RES1 0x0;
    /// `[24]` COND is valid.
    flag CV set_CV: bool, 24, 24;
    /// `[23:20]` Condition code of the instruction; 0b1110 in AArch64 state.
    number COND set_COND: u8, 23, 20;
    /// `[19]` The condition might not hold; if 0, it holds.
    flag CCKNOWNPASS set_CCKNOWNPASS: bool, 19, 19;
}
fieldset! {
    /// SMC in AArch32 state.
    ESR_EL1 SMC32: ESR_EL1_SMC32
}
register! {
    /// Trapped MSRR, MRRS or 128-bit System instruction.
    ///
    /// Where bits 31:26 are 0x14.
    ESR_EL1_SYS128: u64, RES0 0xff_ffff_01c0_0020, RES1 0x0;
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
    ESR_EL1 SYS128: ESR_EL1_SYS128
}
register! {
    /// Trapped MSR, MRS or System instruction.
    ///
    /// Where bits 31:26 are 0x18.
    ESR_EL1_SYS64: u64, RES0 0xff_ffff_01c0_0000, RES1 0x0;
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
    ESR_EL1 SYS64: ESR_EL1_SYS64
}
register! {
    /// Trapped ERET, ERETAA or ERETAB.
    ///
    /// Where bits 31:26 are 0x1a.
    ESR_EL1_ERET: u64, RES0 0xff_ffff_01ff_fffc, RES1 0x0;
    /// `[1]` ERETAA or ERETAB; ERET if 0.
    flag ERET set_ERET: bool, 1, 1;
    /// `[0]` ERETAB; ERETAA if 0, where ERET is 1.
    flag ERETA set_ERETA: bool, 0, 0;
}
fieldset! {
    /// Trapped ERET, ERETAA or ERETAB.
    ESR_EL1 ERET: ESR_EL1_ERET
}
register! {
    /// Pointer authentication failed.
    ///
    /// Where bits 31:26 are 0x1c.
    ESR_EL1_FPAC: u64, RES0 0xff_ffff_01ff_fffc, RES1 0x0;
    /// `[1]` A data key; an instruction key if 0.
    flag DnI set_DnI: bool, 1, 1;
    /// `[0]` Key B; key A if 0.
    flag BnA set_BnA: bool, 0, 0;
}
fieldset! {
    /// Pointer authentication failed.
    ESR_EL1 FPAC: ESR_EL1_FPAC
}
register! {
    /// Trapped access to SME, or illegal use of it.
    ///
    /// Where bits 31:26 are 0x1d.
    ESR_EL1_SME: u64, RES0 0xff_ffff_01ff_fff8, RES1 0x0;
    /// `[2:0]` Reason.
    named SMTC set_SMTC set_SMTC_bits: ESR_EL1_SME_SMTC, 2, 0;
}
fieldset! {
    /// Trapped access to SME, or illegal use of it.
    ESR_EL1 SME: ESR_EL1_SME
}
register! {
    /// Instruction Abort.
    ///
    /// Where bits 31:26 are 0x20 or 0x21.
    ESR_EL1_IABT: u64, RES0 0xff_f71f_01df_a140, RES1 0x0;
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
    named SET set_SET set_SET_bits: ESR_EL1_IABT_SET, 12, 11;
    /// `[10]` FAR is not valid, after an External abort.
    flag FnV set_FnV: bool, 10, 10;
    /// `[9]` IMPLEMENTATION DEFINED type of an External abort.
    flag EA set_EA: bool, 9, 9;
    /// `[7]` A stage 2 fault on a walk of stage 1.
    flag S1PTW set_S1PTW: bool, 7, 7;
    /// `[5:0]` Instruction fault status.
    named IFSC set_IFSC set_IFSC_bits: ESR_EL1_IABT_IFSC, 5, 0;
}
fieldset! {
    /// Instruction Abort.
    ESR_EL1 IABT: ESR_EL1_IABT
}
register! {
    /// Data Abort, with the syndrome of the instruction.
    ///
    /// Where bits 31:26 are 0x24 or 0x25 and bit 24 is 1.
    ESR_EL1_DABT_ISV: u64, RES0 0xff_f000_0000_0000, RES1 0x0;
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
    named SAS set_SAS set_SAS_bits: ESR_EL1_DABT_ISV_SAS, 23, 22;
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
    named LST set_LST set_LST_bits: ESR_EL1_DABT_ISV_LST, 12, 11;
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
    named DFSC set_DFSC set_DFSC_bits: ESR_EL1_DABT_ISV_DFSC, 5, 0;
}
fieldset! {
    /// Data Abort, with the syndrome of the instruction.
    ESR_EL1 DABT_ISV: ESR_EL1_DABT_ISV
}
register! {
    /// Data Abort by an External abort, without the syndrome of the instruction.
    ///
    /// Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0 and bits 5:0 are 0x10, 0x12, 0x13, 0x14, 0x15, 0x16 or 0x17.
    ESR_EL1_DABT_EXTABT: u64, RES0 0xff_f000_00dc_0000, RES1 0x0;
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
    named WU set_WU set_WU_bits: ESR_EL1_DABT_EXTABT_WU, 17, 16;
    /// `[15]` FAR is not precise, but of the same granule.
    flag FnP set_FnP: bool, 15, 15;
    /// `[14]` PFAR is valid.
    flag PFV set_PFV: bool, 14, 14;
    /// `[13]` The access was one to VNCR\_EL2's page by EL1; in ESR\_EL2 only.
    flag VNCR set_VNCR: bool, 13, 13;
    /// `[12:11]` State of the PE after the External abort.
    named SET set_SET set_SET_bits: ESR_EL1_DABT_EXTABT_SET, 12, 11;
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
    named DFSC set_DFSC set_DFSC_bits: ESR_EL1_DABT_EXTABT_DFSC, 5, 0;
}
fieldset! {
    /// Data Abort by an External abort, without the syndrome of the instruction.
    ESR_EL1 DABT_EXTABT: ESR_EL1_DABT_EXTABT
}
register! {
    /// Any other Data Abort, without the syndrome of the instruction.
    ///
    /// Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0.
    ESR_EL1_DABT: u64, RES0 0xff_f000_00df_4000, RES1 0x0;
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
    named LST set_LST set_LST_bits: ESR_EL1_DABT_LST, 12, 11;
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
    named DFSC set_DFSC set_DFSC_bits: ESR_EL1_DABT_DFSC, 5, 0;
}
fieldset! {
    /// Any other Data Abort, without the syndrome of the instruction.
    ESR_EL1 DABT: ESR_EL1_DABT
}
register! {
    /// Memory Copy or Memory Set exception.
    ///
    /// Where bits 31:26 are 0x27.
    ESR_EL1_MOPS: u64, RES0 0xff_ffff_0000_8000, RES1 0x0;
    /// `[24]` Memory Set; Memory Copy if 0.
    flag MemInst set_MemInst: bool, 24, 24;
    /// `[23]` Memory Set with tags.
    flag isSETG set_isSETG: bool, 23, 23;
    /// `[22:19]` Options of the instruction.
    number Options set_Options: u8, 22, 19;
    /// `[18]` An epilogue instruction; main if 0.
    flag FromEpilogue set_FromEpilogue: bool, 18, 18;
    /// `[17:16]` Format of the values in the registers; of Linux bits WRONG\_OPTION and OPTION\_A.
    named FormatOption set_FormatOption set_FormatOption_bits: ESR_EL1_MOPS_FormatOption, 17, 16;
    /// `[14:10]` Number of the register of the destination.
    number destreg set_destreg: u8, 14, 10;
    /// `[9:5]` Number of the register of the source, or of the data.
    number srcreg set_srcreg: u8, 9, 5;
    /// `[4:0]` Number of the register of the size.
    number sizereg set_sizereg: u8, 4, 0;
}
fieldset! {
    /// Memory Copy or Memory Set exception.
    ESR_EL1 MOPS: ESR_EL1_MOPS
}
register! {
    /// Trapped floating-point exception.
    ///
    /// Where bits 31:26 are 0x28 or 0x2c.
    ESR_EL1_FP_EXC: u64, RES0 0xff_ffff_017f_f860, RES1 0x0;
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
    ESR_EL1 FP_EXC: ESR_EL1_FP_EXC
}
register! {
    /// Guarded Control Stack data check.
    ///
    /// Where bits 31:26 are 0x2d and bits 23:20 are 0x0.
    ESR_EL1_GCS_DATA_CHECK: u64, RES0 0xff_ffff_010f_fc00, RES1 0x0;
    /// `[23:20]` 0: data check.
    number ExType set_ExType: u8, 23, 20;
    /// `[9:5]` Number of the register of the instruction.
    number Rn set_Rn: u8, 9, 5;
    /// `[4:0]` Instruction.
    named IT set_IT set_IT_bits: ESR_EL1_GCS_DATA_CHECK_IT, 4, 0;
}
fieldset! {
    /// Guarded Control Stack data check.
    ESR_EL1 GCS_DATA_CHECK: ESR_EL1_GCS_DATA_CHECK
}
register! {
    /// Guarded Control Stack, PSTATE.EXLOCK.
    ///
    /// Where bits 31:26 are 0x2d and bits 23:20 are 0x1.
    ESR_EL1_GCS_EXLOCK: u64, RES0 0xff_ffff_010f_ffff, RES1 0x0;
    /// `[23:20]` 1: EXLOCK.
    number ExType set_ExType: u8, 23, 20;
}
fieldset! {
    /// Guarded Control Stack, PSTATE.EXLOCK.
    ESR_EL1 GCS_EXLOCK: ESR_EL1_GCS_EXLOCK
}
register! {
    /// Trapped GCSSTR or GCSSTTR.
    ///
    /// Where bits 31:26 are 0x2d and bits 23:20 are 0x2.
    ESR_EL1_GCS_STR: u64, RES0 0xff_ffff_010f_801f, RES1 0x0;
    /// `[23:20]` 2: GCSSTR or GCSSTTR.
    number ExType set_ExType: u8, 23, 20;
    /// `[14:10]` Number of the register of the address.
    number Raddr set_Raddr: u8, 14, 10;
    /// `[9:5]` Number of the register of the data.
    number Rvalue set_Rvalue: u8, 9, 5;
}
fieldset! {
    /// Trapped GCSSTR or GCSSTTR.
    ESR_EL1 GCS_STR: ESR_EL1_GCS_STR
}
register! {
    /// SError exception.
    ///
    /// Where bits 31:26 are 0x2f and bit 24 is 0.
    ESR_EL1_SERROR: u64, RES0 0xff_ffff_00f8_0100, RES1 0x0;
    /// `[24]` 0: the architected syndrome.
    flag IDS set_IDS: bool, 24, 24;
    /// `[18]` The instruction at ELR caused it.
    flag ELS set_ELS: bool, 18, 18;
    /// `[17:16]` Whether a store updated the location.
    named WU set_WU set_WU_bits: ESR_EL1_SERROR_WU, 17, 16;
    /// `[15]` FAR is valid.
    flag VFV set_VFV: bool, 15, 15;
    /// `[14]` PFAR is valid.
    flag PFV set_PFV: bool, 14, 14;
    /// `[13]` An implicit error synchronization event synchronized it.
    flag IESB set_IESB: bool, 13, 13;
    /// `[12:10]` State of the PE.
    named AET set_AET set_AET_bits: ESR_EL1_SERROR_AET, 12, 10;
    /// `[9]` IMPLEMENTATION DEFINED type of the External abort.
    flag EA set_EA: bool, 9, 9;
    /// `[7]` WnR is valid.
    flag WnRV set_WnRV: bool, 7, 7;
    /// `[6]` The access was a write.
    flag WnR set_WnR: bool, 6, 6;
    /// `[5:0]` Fault status.
    named DFSC set_DFSC set_DFSC_bits: ESR_EL1_SERROR_DFSC, 5, 0;
}
fieldset! {
    /// SError exception.
    ESR_EL1 SERROR: ESR_EL1_SERROR
}
register! {
    /// SError exception, with an IMPLEMENTATION DEFINED syndrome.
    ///
    /// Where bits 31:26 are 0x2f and bit 24 is 1.
    ESR_EL1_SERROR_IMPDEF: u64, RES0 0xff_ffff_0000_0000, RES1 0x0;
    /// `[24]` 1: an IMPLEMENTATION DEFINED syndrome.
    flag IDS set_IDS: bool, 24, 24;
}
fieldset! {
    /// SError exception, with an IMPLEMENTATION DEFINED syndrome.
    ESR_EL1 SERROR_IMPDEF: ESR_EL1_SERROR_IMPDEF
}
register! {
    /// Breakpoint or Vector Catch exception.
    ///
    /// Where bits 31:26 are 0x30, 0x31 or 0x3a.
    ESR_EL1_BREAKPT: u64, RES0 0xff_ffff_01ff_ffc0, RES1 0x0;
    /// `[5:0]` Fault status.
    named IFSC set_IFSC set_IFSC_bits: ESR_EL1_BREAKPT_IFSC, 5, 0;
}
fieldset! {
    /// Breakpoint or Vector Catch exception.
    ESR_EL1 BREAKPT: ESR_EL1_BREAKPT
}
register! {
    /// Software Step exception.
    ///
    /// Where bits 31:26 are 0x32 or 0x33.
    ESR_EL1_SOFTSTP: u64, RES0 0xff_ffff_00ff_ff80, RES1 0x0;
    /// `[24]` EX is valid.
    flag ISV set_ISV: bool, 24, 24;
    /// `[6]` A Load-Exclusive was stepped.
    flag EX set_EX: bool, 6, 6;
    /// `[5:0]` Fault status.
    named IFSC set_IFSC set_IFSC_bits: ESR_EL1_SOFTSTP_IFSC, 5, 0;
}
fieldset! {
    /// Software Step exception.
    ESR_EL1 SOFTSTP: ESR_EL1_SOFTSTP
}
register! {
    /// Watchpoint exception.
    ///
    /// Where bits 31:26 are 0x34 or 0x35.
    ESR_EL1_WATCHPT: u64, RES0 0xff_feff_0100_5a80, RES1 0x0;
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
    named DFSC set_DFSC set_DFSC_bits: ESR_EL1_WATCHPT_DFSC, 5, 0;
}
fieldset! {
    /// Watchpoint exception.
    ESR_EL1 WATCHPT: ESR_EL1_WATCHPT
}
register! {
    /// BKPT or BRK.
    ///
    /// Where bits 31:26 are 0x38 or 0x3c.
    ESR_EL1_BRK: u64, RES0 0xff_ffff_01ff_0000, RES1 0x0;
    /// `[15:0]` Immediate of the instruction, zero-extended.
    number Comment set_Comment: u16, 15, 0;
}
fieldset! {
    /// BKPT or BRK.
    ESR_EL1 BRK: ESR_EL1_BRK
}
register! {
    /// Profiling exception.
    ///
    /// Where bits 31:26 are 0x3d.
    ESR_EL1_PROFILING: u64, RES0 0xff_ffff_01ff_ffc0, RES1 0x0;
    /// `[5:1]` Reason.
    named FSC set_FSC set_FSC_bits: ESR_EL1_PROFILING_FSC, 5, 1;
    /// `[0]` Taken synchronously.
    flag SYNC set_SYNC: bool, 0, 0;
}
fieldset! {
    /// Profiling exception.
    ESR_EL1 PROFILING: ESR_EL1_PROFILING
}
register! {
    /// Any other exception class.
    ///
    /// Otherwise.
    ESR_EL1_Other: u64, RES0 0x0, RES1 0x0;
    /// `[55:32]` Instruction Specific Syndrome, second part.
    number ISS2 set_ISS2: u32, 55, 32;
    /// `[24:0]` Instruction Specific Syndrome.
    number ISS set_ISS: u32, 24, 0;
}
fieldset! {
    /// Any other exception class.
    ESR_EL1 Other: ESR_EL1_Other
}
register! {
    /// Exception Syndrome Register (EL1).
    ESR_EL1: u64, RES0 0xff00_0000_0000_0000, RES1 0x0;
    /// `[31:26]` Exception Class, the reason for the exception.
    named EC set_EC set_EC_bits: ESR_EL1_EC, 31, 26;
    /// `[25]` The instruction has 32 bits; 16 if 0.
    flag IL set_IL: bool, 25, 25;
}

// FAR_EL1 has no type: ADDR is the whole register: Virtual address that faulted

// AFSR0_EL1 has no type: no fields; all bits are IMPDEF

// AFSR1_EL1 has no type: no fields; all bits are IMPDEF

enumeration! {
    /// Whether a store updated the location.
    DISR_EL1_Architected_WU {
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
    DISR_EL1_Architected_AET {
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
    DISR_EL1_Architected_DFSC {
        /// Error without a category.
        UNCATEGORIZED = 0,
        /// Asynchronous SError exception.
        SERROR = 0x11,
    }
}
register! {
    /// The syndrome is that of ESR\_EL1 for an SError exception.
    ///
    /// Where bit 24 is 0.
    DISR_EL1_Architected: u64, RES0 0xfc_e100, RES1 0x0;
    /// `[24]` 0: the architected syndrome.
    flag IDS set_IDS: bool, 24, 24;
    /// `[17:16]` Whether a store updated the location.
    named WU set_WU set_WU_bits: DISR_EL1_Architected_WU, 17, 16;
    /// `[12:10]` State of the PE.
    named AET set_AET set_AET_bits: DISR_EL1_Architected_AET, 12, 10;
    /// `[9]` IMPLEMENTATION DEFINED type of the External abort.
    flag EA set_EA: bool, 9, 9;
    /// `[7]` WnR is valid.
    flag WnRV set_WnRV: bool, 7, 7;
    /// `[6]` The access was a write.
    flag WnR set_WnR: bool, 6, 6;
    /// `[5:0]` Fault status.
    named DFSC set_DFSC set_DFSC_bits: DISR_EL1_Architected_DFSC, 5, 0;
}
fieldset! {
    /// The syndrome is that of ESR\_EL1 for an SError exception.
    DISR_EL1 Architected: DISR_EL1_Architected
}
register! {
    /// The syndrome is IMPLEMENTATION DEFINED.
    ///
    /// Where bit 24 is 1.
    DISR_EL1_IMPDEF: u64, RES0 0x0, RES1 0x0;
    /// `[24]` 1: an IMPLEMENTATION DEFINED syndrome.
    flag IDS set_IDS: bool, 24, 24;
    /// `[23:0]` IMPLEMENTATION DEFINED syndrome.
    number ISS set_ISS: u32, 23, 0;
}
fieldset! {
    /// The syndrome is IMPLEMENTATION DEFINED.
    DISR_EL1 IMPDEF: DISR_EL1_IMPDEF
}
register! {
    /// Deferred Interrupt Status Register.
    DISR_EL1: u64, RES0 0xffff_ffff_7e00_0000, RES1 0x0;
    /// `[31]` An ESB instruction deferred an SError exception.
    flag A set_A: bool, 31, 31;
}

register! {
    /// Context ID Register (EL1).
    CONTEXTIDR_EL1: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:0]` Process identifier, for debug and trace.
    number PROCID set_PROCID: u32, 31, 0;
}

// TPIDR_EL0 has no type: ThreadID is the whole register: Thread identifier that EL0 can write

// TPIDRRO_EL0 has no type: ThreadID is the whole register: Thread identifier that EL0 can only read

// TPIDR_EL1 has no type: ThreadID is the whole register: Thread identifier of EL1
