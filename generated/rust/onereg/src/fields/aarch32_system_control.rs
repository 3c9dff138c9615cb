// SPDX-License-Identifier: 0BSD
// From spec/fields/aarch32/system-control.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/aarch32/system-control.yaml`.

register! {
    /// System Control Register.
    SCTLR: u32, RES0 0xd22_c200, RES1 0x40_0800;
    /// `[31]` Value of PSTATE.SSBS on an exception.
    flag DSSBS set_DSSBS: bool, 31, 31;
    /// `[30]` Exceptions are taken to T32 state, not to A32 state.
    flag TE set_TE: bool, 30, 30;
    /// `[29]` AP\[0\] of Short-descriptors is the Access flag.
    flag AFE set_AFE: bool, 29, 29;
    /// `[28]` TEX remap, by PRRR and NMRR, is enabled.
    flag TRE set_TRE: bool, 28, 28;
    /// `[25]` Exceptions and translation table walks are big-endian.
    flag EE set_EE: bool, 25, 25;
    /// `[23]` PSTATE.PAN is left unchanged on an exception.
    flag SPAN set_SPAN: bool, 23, 23;
    /// `[20]` Memory that EL0 can write is not executable at EL1.
    flag UWXN set_UWXN: bool, 20, 20;
    /// `[19]` Memory that can be written is not executable.
    flag WXN set_WXN: bool, 19, 19;
    /// `[18]` WFE at EL0 is not trapped.
    flag nTWE set_nTWE: bool, 18, 18;
    /// `[16]` WFI at EL0 is not trapped.
    flag nTWI set_nTWI: bool, 16, 16;
    /// `[13]` Exception vectors are at 0xffff0000, not at VBAR.
    flag V set_V: bool, 13, 13;
    /// `[12]` Instruction caches are enabled.
    flag I set_I: bool, 12, 12;
    /// `[10]` EL0 can execute the prediction restriction instructions (FEAT\_SPECRES).
    flag EnRCTX set_EnRCTX: bool, 10, 10;
    /// `[8]` SETEND is disabled.
    flag SED set_SED: bool, 8, 8;
    /// `[7]` Uses of IT that Armv8 deprecates are disabled.
    flag ITD set_ITD: bool, 7, 7;
    /// `[6]` Writes are ignored, reads are UNKNOWN.
    flag UNK set_UNK: bool, 6, 6;
    /// `[5]` Barriers by CP15 accesses are enabled.
    flag CP15BEN set_CP15BEN: bool, 5, 5;
    /// `[4]` LDM and STM are ordered and interrupted as in Armv8.0.
    flag LSMAOE set_LSMAOE: bool, 4, 4;
    /// `[3]` LDM and STM on Device memory without gathering are not trapped.
    flag nTLSMD set_nTLSMD: bool, 3, 3;
    /// `[2]` Data and unified caches are enabled.
    flag C set_C: bool, 2, 2;
    /// `[1]` Alignment faults are checked for.
    flag A set_A: bool, 1, 1;
    /// `[0]` The MMU is enabled.
    flag M set_M: bool, 0, 0;
}

// ACTLR2 has no type: no fields; all bits are IMPDEF

enumeration! {
    /// Access to Advanced SIMD and floating-point.
    CPACR_cp10 {
        /// No access.
        NONE = 0,
        /// Access at EL1 only.
        PL1 = 1,
        /// Full access.
        FULL = 3,
    }
}
register! {
    /// Architectural Feature Access Control Register.
    CPACR: u32, RES0 0x6f0f_ffff, RES1 0x0;
    /// `[31]` Advanced SIMD instructions are disabled.
    flag ASEDIS set_ASEDIS: bool, 31, 31;
    /// `[28]` Accesses to trace registers by CP14 are trapped.
    flag TRCDIS set_TRCDIS: bool, 28, 28;
    /// `[23:22]` As cp10, whose value it has too.
    number cp11 set_cp11: u8, 23, 22;
    /// `[21:20]` Access to Advanced SIMD and floating-point.
    named cp10 set_cp10 set_cp10_bits: CPACR_cp10, 21, 20;
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

register! {
    /// Translation Table Base Control Register 2.
    TTBCR2: u32, RES0 0xfff8_01ff, RES1 0x0;
    /// `[18]` Hardware may use bit 62 of TTBR1's last-level entries, where HPD1 is 1.
    flag HWU162 set_HWU162: bool, 18, 18;
    /// `[17]` Hardware may use bit 61 of TTBR1's last-level entries, where HPD1 is 1.
    flag HWU161 set_HWU161: bool, 17, 17;
    /// `[16]` Hardware may use bit 60 of TTBR1's last-level entries, where HPD1 is 1.
    flag HWU160 set_HWU160: bool, 16, 16;
    /// `[15]` Hardware may use bit 59 of TTBR1's last-level entries, where HPD1 is 1.
    flag HWU159 set_HWU159: bool, 15, 15;
    /// `[14]` Hardware may use bit 62 of TTBR0's last-level entries, where HPD0 is 1.
    flag HWU062 set_HWU062: bool, 14, 14;
    /// `[13]` Hardware may use bit 61 of TTBR0's last-level entries, where HPD0 is 1.
    flag HWU061 set_HWU061: bool, 13, 13;
    /// `[12]` Hardware may use bit 60 of TTBR0's last-level entries, where HPD0 is 1.
    flag HWU060 set_HWU060: bool, 12, 12;
    /// `[11]` Hardware may use bit 59 of TTBR0's last-level entries, where HPD0 is 1.
    flag HWU059 set_HWU059: bool, 11, 11;
    /// `[10]` Hierarchical permissions in TTBR1's tables are disabled.
    flag HPD1 set_HPD1: bool, 10, 10;
    /// `[9]` Hierarchical permissions in TTBR0's tables are disabled.
    flag HPD0 set_HPD0: bool, 9, 9;
}

enumeration! {
    /// Inner memory attributes.
    PAR_Short_Inner {
        /// Non-cacheable.
        NC = 0,
        /// Device-nGnRnE.
        DEVICE_nGnRnE = 1,
        /// Device-nGnRE.
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

enumeration! {
    /// Type of memory with attributes n, made of TEX\[0\], C and B of its descriptor.
    MAIR0_PRRR_TRn {
        /// Device-nGnRnE.
        DEVICE_nGnRnE = 0,
        /// Device-nGnRE.
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
    /// `[17]` Device memory with S 1 in its descriptor is Shareable.
    flag DS1 set_DS1: bool, 17, 17;
    /// `[16]` Device memory with S 0 in its descriptor is Shareable.
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

// AMAIR1 has no type: no fields; all bits are IMPDEF

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

enumeration! {
    /// State of the PE after an SError exception (FEAT\_RAS).
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
        /// SError exception.
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
        /// SError exception.
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
    /// `[16]` DFAR is not valid.
    flag FnV set_FnV: bool, 16, 16;
    /// `[15:14]` State of the PE after an SError exception (FEAT\_RAS).
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

// DFAR has no type: VA is the whole register: Virtual address of the data access that faulted

// IFAR has no type: VA is the whole register: Virtual address of the instruction fetch that faulted

register! {
    /// Vector Base Address Register.
    VBAR: u32, RES0 0x1f, RES1 0x0;
    /// `[31:5]` Bits 31:5 of the address of the exception vectors.
    number VBA set_VBA: u32, 31, 5;
}

enumeration! {
    /// State of the PE after the SError exception.
    DISR_Short_AET {
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
    /// State of the PE after the SError exception.
    DISR_Long_AET {
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
    /// Fault status.
    DISR_Long_STATUS {
        /// SError exception.
        SERROR = 0x11,
    }
}
enumeration! {
    /// State of the PE after the SError exception.
    DISR_Hyp_AET {
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
    /// Fault status.
    DISR_Hyp_DFSC {
        /// SError exception.
        SERROR = 0x11,
    }
}
register! {
    /// Deferred at EL1 or EL0, Short-descriptor format.
    ///
    /// Where TTBCR.EAE is 0.
    DISR_Short: u32, RES0 0x830, RES1 0x0;
    /// `[15:14]` State of the PE after the SError exception.
    named AET set_AET set_AET_bits: DISR_Short_AET, 15, 14;
    /// `[12]` IMPLEMENTATION DEFINED class of an External abort.
    flag ExT set_ExT: bool, 12, 12;
    /// `[10]` Bit 4 of the fault status; 0b10110 is an SError exception.
    flag FS_4 set_FS_4: bool, 10, 10;
    /// `[9]` 0: the Short-descriptor format.
    flag LPAE set_LPAE: bool, 9, 9;
    /// `[3:0]` Bits 3:0 of the fault status.
    number FS_3_0 set_FS_3_0: u8, 3, 0;
}
fieldset! {
    /// Deferred at EL1 or EL0, Short-descriptor format.
    DISR Short: DISR_Short
}
register! {
    /// Deferred at EL1 or EL0, Long-descriptor format.
    ///
    /// Where TTBCR.EAE is 1.
    DISR_Long: u32, RES0 0xc00, RES1 0x0;
    /// `[15:14]` State of the PE after the SError exception.
    named AET set_AET set_AET_bits: DISR_Long_AET, 15, 14;
    /// `[12]` IMPLEMENTATION DEFINED class of an External abort.
    flag ExT set_ExT: bool, 12, 12;
    /// `[9]` 1: the Long-descriptor format.
    flag LPAE set_LPAE: bool, 9, 9;
    /// `[5:0]` Fault status.
    named STATUS set_STATUS set_STATUS_bits: DISR_Long_STATUS, 5, 0;
}
fieldset! {
    /// Deferred at EL1 or EL0, Long-descriptor format.
    DISR Long: DISR_Long
}
register! {
    /// Deferred in Hyp mode, in the format of HSR.
    ///
    /// Otherwise.
    DISR_Hyp: u32, RES0 0xd000, RES1 0x0;
    /// `[11:10]` State of the PE after the SError exception.
    named AET set_AET set_AET_bits: DISR_Hyp_AET, 11, 10;
    /// `[9]` IMPLEMENTATION DEFINED type of an External abort.
    flag EA set_EA: bool, 9, 9;
    /// `[5:0]` Fault status.
    named DFSC set_DFSC set_DFSC_bits: DISR_Hyp_DFSC, 5, 0;
}
fieldset! {
    /// Deferred in Hyp mode, in the format of HSR.
    DISR Hyp: DISR_Hyp
}
register! {
    /// Deferred Interrupt Status Register.
    DISR: u32, RES0 0x7fff_21c0, RES1 0x0;
    /// `[31]` An ESB instruction deferred an SError exception.
    flag A set_A: bool, 31, 31;
}

// TPIDRURW has no type: TID is the whole register: What software stores to identify the thread

// TPIDRURO has no type: TID is the whole register: What software stores to identify the thread

// TPIDRPRW has no type: TID is the whole register: What software stores to identify the thread
