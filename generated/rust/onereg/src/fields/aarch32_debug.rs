// SPDX-License-Identifier: 0BSD
// From spec/fields/aarch32/debug.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/aarch32/debug.yaml`.

register! {
    /// Breakpoint on an address.
    DBGBVRn_Address: u32, RES0 0x3, RES1 0x0;
    /// `[31:2]` Bits 31:2 of the address.
    number VA set_VA: u32, 31, 2;
}
fieldset! {
    /// Breakpoint on an address.
    DBGBVRn Address: DBGBVRn_Address
}
register! {
    /// Breakpoint on a Context ID, or on one and a VMID or a Context ID of EL2.
    DBGBVRn_ContextID: u32, RES0 0x0, RES1 0x0;
    // ContextID is the whole register: Compared with CONTEXTIDR
}
fieldset! {
    /// Breakpoint on a Context ID, or on one and a VMID or a Context ID of EL2.
    DBGBVRn ContextID: DBGBVRn_ContextID
}
register! {
    /// Breakpoint on a VMID or a Context ID of EL2 alone.
    DBGBVRn_None: u32, RES0 0xffff_ffff, RES1 0x0;
}
fieldset! {
    /// Breakpoint on a VMID or a Context ID of EL2 alone.
    DBGBVRn None_: DBGBVRn_None
}
register! {
    /// Debug Breakpoint Value Registers.
    DBGBVRn: u32, RES0 0x0, RES1 0x0;
}

register! {
    /// Breakpoint on a VMID.
    DBGBXVRn_VMID: u32, RES0 0xffff_0000, RES1 0x0;
    /// `[15:0]` Compared with the VMID, which has 8 bits where EL2 is AArch32 or VTCR\_EL2.VS is 0.
    number VMID set_VMID: u16, 15, 0;
}
fieldset! {
    /// Breakpoint on a VMID.
    DBGBXVRn VMID: DBGBXVRn_VMID
}
register! {
    /// Breakpoint on a Context ID of EL2.
    DBGBXVRn_ContextID2: u32, RES0 0x0, RES1 0x0;
    // ContextID2 is the whole register: Compared with CONTEXTIDR_EL2
}
fieldset! {
    /// Breakpoint on a Context ID of EL2.
    DBGBXVRn ContextID2: DBGBXVRn_ContextID2
}
register! {
    /// Any other breakpoint.
    DBGBXVRn_None: u32, RES0 0xffff_ffff, RES1 0x0;
}
fieldset! {
    /// Any other breakpoint.
    DBGBXVRn None_: DBGBXVRn_None
}
register! {
    /// Debug Breakpoint Extended Value Registers.
    DBGBXVRn: u32, RES0 0x0, RES1 0x0;
}

enumeration! {
    /// Breakpoint type.
    DBGBCRn_BT {
        /// Instruction address match.
        ADDRESS = 0,
        /// Instruction address match, linked to a breakpoint that has linking enabled.
        ADDRESS_LINKED = 1,
        /// Match of the current CONTEXTIDR.
        CONTEXTID = 2,
        /// As CONTEXTID, with linking enabled.
        CONTEXTID_LINKED = 3,
        /// Instruction address mismatch.
        MISMATCH = 4,
        /// Instruction address mismatch, linked as ADDRESS\_LINKED.
        MISMATCH_LINKED = 5,
        /// Match of CONTEXTIDR.
        CONTEXTID_EL1 = 6,
        /// As CONTEXTID\_EL1, with linking enabled.
        CONTEXTID_EL1_LINKED = 7,
        /// Match of VTTBR\_EL2.VMID.
        VMID = 8,
        /// As VMID, with linking enabled.
        VMID_LINKED = 9,
        /// Match of VTTBR\_EL2.VMID and CONTEXTIDR.
        VMID_CONTEXTID = 0xa,
        /// As VMID\_CONTEXTID, with linking enabled.
        VMID_CONTEXTID_LINKED = 0xb,
        /// Match of CONTEXTIDR\_EL2.
        CONTEXTID_EL2 = 0xc,
        /// As CONTEXTID\_EL2, with linking enabled.
        CONTEXTID_EL2_LINKED = 0xd,
        /// Match of CONTEXTIDR and CONTEXTIDR\_EL2.
        FULL_CONTEXTID = 0xe,
        /// As FULL\_CONTEXTID, with linking enabled.
        FULL_CONTEXTID_LINKED = 0xf,
    }
}
enumeration! {
    /// Which halfwords of the word at the address match.
    DBGBCRn_BAS {
        /// The halfword at the address, for T32.
        T32_LOW = 3,
        /// The halfword at the address plus 2, for T32.
        T32_HIGH = 0xc,
        /// The word at the address, for A32; also for breakpoints on no address.
        ALL = 0xf,
    }
}
register! {
    /// Debug Breakpoint Control Registers.
    DBGBCRn: u32, RES0 0xff00_1e18, RES1 0x0;
    /// `[23:20]` Breakpoint type.
    named BT set_BT set_BT_bits: DBGBCRn_BT, 23, 20;
    /// `[19:16]` Number of the breakpoint linked to, where BT is of a linked address.
    number LBN set_LBN: u8, 19, 16;
    /// `[15:14]` With HMC and PMC, the states and Exception levels that match.
    number SSC set_SSC: u8, 15, 14;
    /// `[13]` With SSC and PMC, the states and Exception levels that match.
    flag HMC set_HMC: bool, 13, 13;
    /// `[8:5]` Which halfwords of the word at the address match.
    named BAS set_BAS set_BAS_bits: DBGBCRn_BAS, 8, 5;
    /// `[2:1]` With SSC and HMC, the states and Exception levels that match.
    number PMC set_PMC: u8, 2, 1;
    /// `[0]` The breakpoint is enabled.
    flag E set_E: bool, 0, 0;
}

register! {
    /// Debug Watchpoint Value Registers.
    DBGWVRn: u32, RES0 0x3, RES1 0x0;
    /// `[31:2]` Bits 31:2 of the address.
    number VA set_VA: u32, 31, 2;
}

enumeration! {
    /// Which accesses match.
    DBGWCRn_LSC {
        /// Loads.
        LOAD = 1,
        /// Stores.
        STORE = 2,
        /// Loads and stores.
        LOAD_STORE = 3,
    }
}
register! {
    /// Debug Watchpoint Control Registers.
    DBGWCRn: u32, RES0 0xe0e0_0000, RES1 0x0;
    /// `[28:24]` Number of low address bits that are not compared, 3 to 31; 0 is none.
    number MASK set_MASK: u8, 28, 24;
    /// `[20]` The watchpoint is linked to a breakpoint.
    flag WT set_WT: bool, 20, 20;
    /// `[19:16]` Number of the breakpoint linked to, where WT is 1.
    number LBN set_LBN: u8, 19, 16;
    /// `[15:14]` With HMC and PAC, the states and Exception levels that match.
    number SSC set_SSC: u8, 15, 14;
    /// `[13]` With SSC and PAC, the states and Exception levels that match.
    flag HMC set_HMC: bool, 13, 13;
    /// `[12:5]` Which bytes are watched: bit m is for the byte at the address plus m.
    number BAS set_BAS: u8, 12, 5;
    /// `[4:3]` Which accesses match.
    named LSC set_LSC set_LSC_bits: DBGWCRn_LSC, 4, 3;
    /// `[2:1]` With SSC and HMC, the states and Exception levels that match.
    number PAC set_PAC: u8, 2, 1;
    /// `[0]` The watchpoint is enabled.
    flag E set_E: bool, 0, 0;
}

enumeration! {
    /// Method of entry of the last debug exception.
    DBGDSCRext_MOE {
        /// Breakpoint.
        BREAKPOINT = 1,
        /// BKPT instruction.
        BKPT = 3,
        /// Vector Catch.
        VECTOR_CATCH = 5,
        /// Watchpoint.
        WATCHPOINT = 0xa,
    }
}
register! {
    /// Debug Status and Control Register, External View.
    DBGDSCRext: u32, RES0 0x1310_2f83, RES1 0x0;
    /// `[31]` EDSCR.TFO while the OS Lock is locked, for saving and restoring it.
    flag TFO set_TFO: bool, 31, 31;
    /// `[30]` EDSCR.RXfull while the OS Lock is locked, for saving and restoring it.
    flag RXfull set_RXfull: bool, 30, 30;
    /// `[29]` EDSCR.TXfull while the OS Lock is locked, for saving and restoring it.
    flag TXfull set_TXfull: bool, 29, 29;
    /// `[27]` EDSCR.RXO while the OS Lock is locked, for saving and restoring it.
    flag RXO set_RXO: bool, 27, 27;
    /// `[26]` EDSCR.TXU while the OS Lock is locked, for saving and restoring it.
    flag TXU set_TXU: bool, 26, 26;
    /// `[23:22]` EDSCR.INTdis while the OS Lock is locked, for saving and restoring it.
    number INTdis set_INTdis: u8, 23, 22;
    /// `[21]` EDSCR.TDA while the OS Lock is locked, for saving and restoring it.
    flag TDA set_TDA: bool, 21, 21;
    /// `[19]` EDSCR.SC2 while the OS Lock is locked, for saving and restoring it.
    flag SC2 set_SC2: bool, 19, 19;
    /// `[18]` EDSCR.NS, the PE is in Non-secure state; read-only.
    flag NS set_NS: bool, 18, 18;
    /// `[17]` Secure privileged non-invasive debug is disabled; read-only.
    flag SPNIDdis set_SPNIDdis: bool, 17, 17;
    /// `[16]` Secure privileged invasive debug is disabled; read-only.
    flag SPIDdis set_SPIDdis: bool, 16, 16;
    /// `[15]` Breakpoint, Watchpoint and Vector Catch exceptions are enabled.
    flag MDBGen set_MDBGen: bool, 15, 15;
    /// `[14]` EDSCR.HDE while the OS Lock is locked, for saving and restoring it.
    flag HDE set_HDE: bool, 14, 14;
    /// `[12]` EL0 accesses to the Debug Communications Channel are trapped.
    flag UDCCdis set_UDCCdis: bool, 12, 12;
    /// `[6]` EDSCR.ERR while the OS Lock is locked, for saving and restoring it.
    flag ERR set_ERR: bool, 6, 6;
    /// `[5:2]` Method of entry of the last debug exception.
    named MOE set_MOE set_MOE_bits: DBGDSCRext_MOE, 5, 2;
}

register! {
    /// EL3 is not implemented.
    ///
    /// Where ID\_AA64PFR0\_EL1.EL3 is 0.
    DBGVCR_no_EL3: u32, RES0 0xde00_dc00, RES1 0x0;
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
    DBGVCR no_EL3: DBGVCR_no_EL3
}
register! {
    /// EL3 is implemented in AArch64 state.
    ///
    /// Where ID\_AA64PFR0\_EL1.EL3 is 1.
    DBGVCR_EL3_AArch64: u32, RES0 0xdc00, RES1 0x0;
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
    /// EL3 is implemented in AArch64 state.
    DBGVCR EL3_AArch64: DBGVCR_EL3_AArch64
}
register! {
    /// EL3 can be in AArch32 state; where it is not bits 15:10 are RES0.
    ///
    /// Otherwise.
    DBGVCR_EL3_AArch32: u32, RES0 0x0, RES1 0x0;
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
    /// `[15]` FIQ vector of Monitor mode, offset 0x1c, is caught.
    flag MF set_MF: bool, 15, 15;
    /// `[14]` IRQ vector of Monitor mode, offset 0x18, is caught.
    flag MI set_MI: bool, 14, 14;
    /// `[12]` Data Abort vector of Monitor mode, offset 0x10, is caught.
    flag MD set_MD: bool, 12, 12;
    /// `[11]` Prefetch Abort vector of Monitor mode, offset 0x0c, is caught.
    flag MP set_MP: bool, 11, 11;
    /// `[10]` SMC vector of Monitor mode, offset 0x08, is caught.
    flag MS set_MS: bool, 10, 10;
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
    /// EL3 can be in AArch32 state; where it is not bits 15:10 are RES0.
    DBGVCR EL3_AArch32: DBGVCR_EL3_AArch32
}
register! {
    /// Debug Vector Catch Register.
    DBGVCR: u32, RES0 0x21ff_2321, RES1 0x0;
}
