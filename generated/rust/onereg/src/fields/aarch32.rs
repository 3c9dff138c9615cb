// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/aarch32.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/aarch32.yaml`.

register! {
    /// EL3 is not implemented.
    ///
    /// Where ID\_AA64PFR0\_EL1.EL3 is 0.
    DBGVCR32_EL2_no_EL3: u64, RES0 0xde00_0000, RES1 0x0;
    /// `[7]` FIQ vector, offset 0x1c, is caught.
    flag F set_F: bool, 7, 7;
    /// `[6]` IRQ vector, offset 0x18, is caught.
    flag I set_I: bool, 6, 6;
    /// `[4]` Data Abort vector, offset 0x10, is caught.
    flag D set_D: bool, 4, 4;
    /// `[3]` Prefetch Abort vector, offset 0x0c, is caught.
    flag P set_P: bool, 3, 3;
    /// `[2]` SVC vector, offset 0x08, is caught.
    flag S set_S: bool, 2, 2;
    /// `[1]` Undefined Instruction vector, offset 0x04, is caught.
    flag U set_U: bool, 1, 1;
}
fieldset! {
    /// EL3 is not implemented.
    DBGVCR32_EL2 no_EL3: DBGVCR32_EL2_no_EL3
}
register! {
    /// EL3 is implemented.
    ///
    /// Otherwise.
    DBGVCR32_EL2_EL3: u64, RES0 0x0, RES1 0x0;
    /// `[31]` FIQ vector, offset 0x1c, is caught in Non-secure state.
    flag NSF set_NSF: bool, 31, 31;
    /// `[30]` IRQ vector, offset 0x18, is caught in Non-secure state.
    flag NSI set_NSI: bool, 30, 30;
    /// `[28]` Data Abort vector, offset 0x10, is caught in Non-secure state.
    flag NSD set_NSD: bool, 28, 28;
    /// `[27]` Prefetch Abort vector, offset 0x0c, is caught in Non-secure state.
    flag NSP set_NSP: bool, 27, 27;
    /// `[26]` SVC vector, offset 0x08, is caught in Non-secure state.
    flag NSS set_NSS: bool, 26, 26;
    /// `[25]` Undefined Instruction vector, offset 0x04, is caught in Non-secure state.
    flag NSU set_NSU: bool, 25, 25;
    /// `[7]` FIQ vector, offset 0x1c, is caught in Secure state.
    flag SF set_SF: bool, 7, 7;
    /// `[6]` IRQ vector, offset 0x18, is caught in Secure state.
    flag SI set_SI: bool, 6, 6;
    /// `[4]` Data Abort vector, offset 0x10, is caught in Secure state.
    flag SD set_SD: bool, 4, 4;
    /// `[3]` Prefetch Abort vector, offset 0x0c, is caught in Secure state.
    flag SP set_SP: bool, 3, 3;
    /// `[2]` SVC vector, offset 0x08, is caught in Secure state.
    flag SS set_SS: bool, 2, 2;
    /// `[1]` Undefined Instruction vector, offset 0x04, is caught in Secure state.
    flag SU set_SU: bool, 1, 1;
}
fieldset! {
    /// EL3 is implemented.
    DBGVCR32_EL2 EL3: DBGVCR32_EL2_EL3
}
register! {
    /// Debug Vector Catch Register.
    DBGVCR32_EL2: u64, RES0 0xffff_ffff_21ff_ff21, RES1 0x0;
}

enumeration! {
    /// Access to domain n.
    DACR32_EL2_Dn {
        /// Any access is a Domain fault.
        NO_ACCESS = 0,
        /// Accesses are checked against the permissions.
        CLIENT = 1,
        /// Accesses are not checked.
        MANAGER = 3,
    }
}
register! {
    /// Domain Access Control Register.
    DACR32_EL2: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:30]` Access to domain n.
    named D15 set_D15 set_D15_bits: DACR32_EL2_Dn, 31, 30;
    /// `[29:28]` Access to domain n.
    named D14 set_D14 set_D14_bits: DACR32_EL2_Dn, 29, 28;
    /// `[27:26]` Access to domain n.
    named D13 set_D13 set_D13_bits: DACR32_EL2_Dn, 27, 26;
    /// `[25:24]` Access to domain n.
    named D12 set_D12 set_D12_bits: DACR32_EL2_Dn, 25, 24;
    /// `[23:22]` Access to domain n.
    named D11 set_D11 set_D11_bits: DACR32_EL2_Dn, 23, 22;
    /// `[21:20]` Access to domain n.
    named D10 set_D10 set_D10_bits: DACR32_EL2_Dn, 21, 20;
    /// `[19:18]` Access to domain n.
    named D9 set_D9 set_D9_bits: DACR32_EL2_Dn, 19, 18;
    /// `[17:16]` Access to domain n.
    named D8 set_D8 set_D8_bits: DACR32_EL2_Dn, 17, 16;
    /// `[15:14]` Access to domain n.
    named D7 set_D7 set_D7_bits: DACR32_EL2_Dn, 15, 14;
    /// `[13:12]` Access to domain n.
    named D6 set_D6 set_D6_bits: DACR32_EL2_Dn, 13, 12;
    /// `[11:10]` Access to domain n.
    named D5 set_D5 set_D5_bits: DACR32_EL2_Dn, 11, 10;
    /// `[9:8]` Access to domain n.
    named D4 set_D4 set_D4_bits: DACR32_EL2_Dn, 9, 8;
    /// `[7:6]` Access to domain n.
    named D3 set_D3 set_D3_bits: DACR32_EL2_Dn, 7, 6;
    /// `[5:4]` Access to domain n.
    named D2 set_D2 set_D2_bits: DACR32_EL2_Dn, 5, 4;
    /// `[3:2]` Access to domain n.
    named D1 set_D1 set_D1_bits: DACR32_EL2_Dn, 3, 2;
    /// `[1:0]` Access to domain n.
    named D0 set_D0 set_D0_bits: DACR32_EL2_Dn, 1, 0;
}

enumeration! {
    /// Fault status, FS\[3:0\].
    IFSR32_EL2_Short_FS_3_0 {
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
        /// Synchronous External abort, not on a translation table walk.
        EXTABT = 8,
        /// Domain fault, level 1.
        DOMAIN_L1 = 9,
        /// Domain fault, level 2.
        DOMAIN_L2 = 0xb,
        /// Synchronous External abort on a translation table walk, level 1.
        SEA_TTW_L1 = 0xc,
        /// Permission fault, level 1.
        PERM_L1 = 0xd,
        /// Synchronous External abort on a translation table walk, level 2.
        SEA_TTW_L2 = 0xe,
        /// Permission fault, level 2.
        PERM_L2 = 0xf,
    }
}
enumeration! {
    /// Fault status, FS\[3:0\].
    IFSR32_EL2_Short_FS4_FS_3_0 {
        /// TLB conflict abort.
        TLB_CONFLICT = 0,
        /// IMPLEMENTATION DEFINED fault: lockdown.
        LOCKDOWN = 4,
        /// Synchronous parity or ECC error, not on a translation table walk.
        SECC = 9,
        /// Synchronous parity or ECC error on a translation table walk, level 1.
        SECC_TTW_L1 = 0xc,
        /// Synchronous parity or ECC error on a translation table walk, level 2.
        SECC_TTW_L2 = 0xe,
    }
}
enumeration! {
    /// Fault status.
    IFSR32_EL2_Long_STATUS {
        /// Address size fault, translation table base register.
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
        /// Synchronous External abort, not on a translation table walk.
        EXTABT = 0x10,
        /// Synchronous External abort on a translation table walk, level 1.
        SEA_TTW_L1 = 0x15,
        /// Synchronous External abort on a translation table walk, level 2.
        SEA_TTW_L2 = 0x16,
        /// Synchronous External abort on a translation table walk, level 3.
        SEA_TTW_L3 = 0x17,
        /// Synchronous parity or ECC error, not on a translation table walk.
        SECC = 0x18,
        /// Synchronous parity or ECC error on a translation table walk, level 1.
        SECC_TTW_L1 = 0x1d,
        /// Synchronous parity or ECC error on a translation table walk, level 2.
        SECC_TTW_L2 = 0x1e,
        /// Synchronous parity or ECC error on a translation table walk, level 3.
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
    /// Short-descriptor format, FS\[4\] is 0.
    ///
    /// Where bit 9 is 0 and bit 10 is 0.
    IFSR32_EL2_Short: u64, RES0 0x1f0, RES1 0x0;
    /// `[10]` Bit 4 of the fault status, FS\[4\].
    flag FS_4 set_FS_4: bool, 10, 10;
    /// `[3:0]` Fault status, FS\[3:0\].
    named FS_3_0 set_FS_3_0 set_FS_3_0_bits: IFSR32_EL2_Short_FS_3_0, 3, 0;
}
fieldset! {
    /// Short-descriptor format, FS\[4\] is 0.
    IFSR32_EL2 Short: IFSR32_EL2_Short
}
register! {
    /// Short-descriptor format, FS\[4\] is 1.
    ///
    /// Where bit 9 is 0 and bit 10 is 1.
    IFSR32_EL2_Short_FS4: u64, RES0 0x1f0, RES1 0x0;
    /// `[10]` Bit 4 of the fault status, FS\[4\].
    flag FS_4 set_FS_4: bool, 10, 10;
    /// `[3:0]` Fault status, FS\[3:0\].
    named FS_3_0 set_FS_3_0 set_FS_3_0_bits: IFSR32_EL2_Short_FS4_FS_3_0, 3, 0;
}
fieldset! {
    /// Short-descriptor format, FS\[4\] is 1.
    IFSR32_EL2 Short_FS4: IFSR32_EL2_Short_FS4
}
register! {
    /// Long-descriptor format.
    ///
    /// Where bit 9 is 1.
    IFSR32_EL2_Long: u64, RES0 0x5c0, RES1 0x0;
    /// `[5:0]` Fault status.
    named STATUS set_STATUS set_STATUS_bits: IFSR32_EL2_Long_STATUS, 5, 0;
}
fieldset! {
    /// Long-descriptor format.
    IFSR32_EL2 Long: IFSR32_EL2_Long
}
register! {
    /// Instruction Fault Status Register (EL2).
    IFSR32_EL2: u64, RES0 0xffff_ffff_fffe_e800, RES1 0x0;
    /// `[16]` IFAR is not valid, after an External abort.
    flag FnV set_FnV: bool, 16, 16;
    /// `[12]` IMPLEMENTATION DEFINED type of an External abort.
    flag ExT set_ExT: bool, 12, 12;
    /// `[9]` The Long-descriptor translation table format is in use.
    flag LPAE set_LPAE: bool, 9, 9;
}

register! {
    /// Floating-Point Exception Control Register.
    FPEXC32_EL2: u64, RES0 0xffff_ffff_03ff_f860, RES1 0x0;
    /// `[31]` Reads as zero, writes are ignored; before Armv8 an exception to be handled.
    flag EX set_EX: bool, 31, 31;
    /// `[30]` Advanced SIMD and floating-point are enabled.
    flag EN set_EN: bool, 30, 30;
    /// `[29]` An allocated encoding caused the exception: TFV is valid.
    flag DEX set_DEX: bool, 29, 29;
    /// `[28]` RES0; before Armv8 FPINST2 was valid.
    flag FP2V set_FP2V: bool, 28, 28;
    /// `[27]` RES0; before Armv8 VECITR was valid.
    flag VV set_VV: bool, 27, 27;
    /// `[26]` Trapped exceptions caused it, those of bits 7:0; a short vector if 0.
    flag TFV set_TFV: bool, 26, 26;
    /// `[10:8]` RES1; before Armv8 number of iterations left of a short vector.
    number VECITR set_VECITR: u8, 10, 8;
    /// `[7]` Input Denormal exception was trapped; valid where TFV is 1.
    flag IDF set_IDF: bool, 7, 7;
    /// `[4]` Inexact exception was trapped; valid where TFV is 1.
    flag IXF set_IXF: bool, 4, 4;
    /// `[3]` Underflow exception was trapped; valid where TFV is 1.
    flag UFF set_UFF: bool, 3, 3;
    /// `[2]` Overflow exception was trapped; valid where TFV is 1.
    flag OFF set_OFF: bool, 2, 2;
    /// `[1]` Divide by Zero exception was trapped; valid where TFV is 1.
    flag DZF set_DZF: bool, 1, 1;
    /// `[0]` Invalid Operation exception was trapped; valid where TFV is 1.
    flag IOF set_IOF: bool, 0, 0;
}
