// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/debug.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/debug.yaml`.

register! {
    /// Breakpoint on an address.
    DBGBVRn_EL1_Address: u64, RES0 0x3, RES1 0x0;
    /// `[63:57]` Sign extension of the address.
    number RESS set_RESS: u8, 63, 57;
    /// `[56:2]` Bits 56:2 of the address; 56:49 extend its sign without FEAT\_LVA, 56:53 without LVA3.
    number VA set_VA: u64, 56, 2;
}
fieldset! {
    /// Breakpoint on an address.
    DBGBVRn_EL1 Address: DBGBVRn_EL1_Address
}
register! {
    /// Breakpoint on a Context ID.
    DBGBVRn_EL1_ContextID: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:0]` Compared with CONTEXTIDR\_EL1, or for BT 0b001x at a host's EL2 and EL0 CONTEXTIDR\_EL2.
    number ContextID set_ContextID: u32, 31, 0;
}
fieldset! {
    /// Breakpoint on a Context ID.
    DBGBVRn_EL1 ContextID: DBGBVRn_EL1_ContextID
}
register! {
    /// Breakpoint on a VMID.
    DBGBVRn_EL1_VMID: u64, RES0 0xffff_0000_ffff_ffff, RES1 0x0;
    /// `[47:32]` Compared with VTTBR\_EL2.VMID; 8 bits where VTCR\_EL2.VS is 0.
    number VMID set_VMID: u16, 47, 32;
}
fieldset! {
    /// Breakpoint on a VMID.
    DBGBVRn_EL1 VMID: DBGBVRn_EL1_VMID
}
register! {
    /// Breakpoint on a VMID and a Context ID.
    DBGBVRn_EL1_VMID_ContextID: u64, RES0 0xffff_0000_0000_0000, RES1 0x0;
    /// `[47:32]` Compared with VTTBR\_EL2.VMID; 8 bits where VTCR\_EL2.VS is 0.
    number VMID set_VMID: u16, 47, 32;
    /// `[31:0]` Compared with CONTEXTIDR\_EL1.
    number ContextID set_ContextID: u32, 31, 0;
}
fieldset! {
    /// Breakpoint on a VMID and a Context ID.
    DBGBVRn_EL1 VMID_ContextID: DBGBVRn_EL1_VMID_ContextID
}
register! {
    /// Breakpoint on a Context ID of EL2.
    DBGBVRn_EL1_ContextID2: u64, RES0 0xffff_ffff, RES1 0x0;
    /// `[63:32]` Compared with CONTEXTIDR\_EL2.
    number ContextID2 set_ContextID2: u32, 63, 32;
}
fieldset! {
    /// Breakpoint on a Context ID of EL2.
    DBGBVRn_EL1 ContextID2: DBGBVRn_EL1_ContextID2
}
register! {
    /// Breakpoint on the Context IDs of EL1 and EL2.
    DBGBVRn_EL1_Full_ContextID: u64, RES0 0x0, RES1 0x0;
    /// `[63:32]` Compared with CONTEXTIDR\_EL2.
    number ContextID2 set_ContextID2: u32, 63, 32;
    /// `[31:0]` Compared with CONTEXTIDR\_EL1.
    number ContextID set_ContextID: u32, 31, 0;
}
fieldset! {
    /// Breakpoint on the Context IDs of EL1 and EL2.
    DBGBVRn_EL1 Full_ContextID: DBGBVRn_EL1_Full_ContextID
}
register! {
    /// Debug Breakpoint Value Registers.
    DBGBVRn_EL1: u64, RES0 0x0, RES1 0x0;
}

enumeration! {
    /// Breakpoint type.
    DBGBCRn_EL1_BT {
        /// Instruction address match.
        ADDRESS = 0,
        /// Instruction address match, linked to a breakpoint that has linking enabled.
        ADDRESS_LINKED = 1,
        /// Match of the current CONTEXTIDR\_ELx.
        CONTEXTID = 2,
        /// As CONTEXTID, with linking enabled.
        CONTEXTID_LINKED = 3,
        /// Instruction address mismatch (FEAT\_BWE).
        MISMATCH = 4,
        /// Instruction address mismatch, linked as ADDRESS\_LINKED (FEAT\_BWE).
        MISMATCH_LINKED = 5,
        /// Match of CONTEXTIDR\_EL1.
        CONTEXTID_EL1 = 6,
        /// As CONTEXTID\_EL1, with linking enabled.
        CONTEXTID_EL1_LINKED = 7,
        /// Match of VTTBR\_EL2.VMID.
        VMID = 8,
        /// As VMID, with linking enabled.
        VMID_LINKED = 9,
        /// Match of VTTBR\_EL2.VMID and CONTEXTIDR\_EL1.
        VMID_CONTEXTID = 0xa,
        /// As VMID\_CONTEXTID, with linking enabled.
        VMID_CONTEXTID_LINKED = 0xb,
        /// Match of CONTEXTIDR\_EL2.
        CONTEXTID_EL2 = 0xc,
        /// As CONTEXTID\_EL2, with linking enabled.
        CONTEXTID_EL2_LINKED = 0xd,
        /// Match of CONTEXTIDR\_EL1 and CONTEXTIDR\_EL2.
        FULL_CONTEXTID = 0xe,
        /// As FULL\_CONTEXTID, with linking enabled.
        FULL_CONTEXTID_LINKED = 0xf,
    }
}
enumeration! {
    /// Which halfwords of the word at the address match.
    DBGBCRn_EL1_BAS {
        /// The halfword at the address, for T32.
        T32_LOW = 3,
        /// The halfword at the address plus 2, for T32.
        T32_HIGH = 0xc,
        /// The word at the address, for A64 and A32; also for breakpoints on no address.
        ALL = 0xf,
    }
}
register! {
    /// Debug Breakpoint Control Registers.
    DBGBCRn_EL1: u64, RES0 0xffff_ffff_0000_1e10, RES1 0x0;
    /// `[31:30]` Bits 5:4 of the number of the breakpoint linked to, above LBN (FEAT\_Debugv8p9).
    number LBNX set_LBNX: u8, 31, 30;
    /// `[29]` With SSC, HMC and PMC, the states and Exception levels that match (FEAT\_RME).
    flag SSCE set_SSCE: bool, 29, 29;
    /// `[28:24]` Number of low address bits that are not compared, 3 to 31; 0 is none (FEAT\_BWE).
    number MASK set_MASK: u8, 28, 24;
    /// `[23:20]` Breakpoint type.
    named BT set_BT set_BT_bits: DBGBCRn_EL1_BT, 23, 20;
    /// `[19:16]` Number of the breakpoint linked to, where BT is of a linked address.
    number LBN set_LBN: u8, 19, 16;
    /// `[15:14]` With SSCE, HMC and PMC, the states and Exception levels that match.
    number SSC set_SSC: u8, 15, 14;
    /// `[13]` With SSCE, SSC and PMC, the states and Exception levels that match.
    flag HMC set_HMC: bool, 13, 13;
    /// `[8:5]` Which halfwords of the word at the address match.
    named BAS set_BAS set_BAS_bits: DBGBCRn_EL1_BAS, 8, 5;
    /// `[3]` An address breakpoint has linking enabled itself (FEAT\_ABLE).
    flag BT2 set_BT2: bool, 3, 3;
    /// `[2:1]` With SSCE, SSC and HMC, the states and Exception levels that match.
    number PMC set_PMC: u8, 2, 1;
    /// `[0]` The breakpoint is enabled.
    flag E set_E: bool, 0, 0;
}

register! {
    /// Debug Watchpoint Value Registers.
    DBGWVRn_EL1: u64, RES0 0x3, RES1 0x0;
    /// `[63:57]` Sign extension of the address.
    number RESS set_RESS: u8, 63, 57;
    /// `[56:2]` Bits 56:2 of the address; 56:49 extend its sign without FEAT\_LVA, 56:53 without LVA3.
    number VA set_VA: u64, 56, 2;
}

enumeration! {
    /// Which accesses match.
    DBGWCRn_EL1_LSC {
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
    DBGWCRn_EL1: u64, RES0 0xffff_ffff_00a0_0000, RES1 0x0;
    /// `[31:30]` Bits 5:4 of the number of the breakpoint linked to, above LBN (FEAT\_Debugv8p9).
    number LBNX set_LBNX: u8, 31, 30;
    /// `[29]` With SSC, HMC and PAC, the states and Exception levels that match (FEAT\_RME).
    flag SSCE set_SSCE: bool, 29, 29;
    /// `[28:24]` Number of low address bits that are not compared, 3 to 31; 0 is none.
    number MASK set_MASK: u8, 28, 24;
    /// `[22]` Addresses that do not match trigger, instead of those that match (FEAT\_BWE2).
    flag WT2 set_WT2: bool, 22, 22;
    /// `[20]` The watchpoint is linked to a breakpoint.
    flag WT set_WT: bool, 20, 20;
    /// `[19:16]` Number of the breakpoint linked to, where WT is 1.
    number LBN set_LBN: u8, 19, 16;
    /// `[15:14]` With SSCE, HMC and PAC, the states and Exception levels that match.
    number SSC set_SSC: u8, 15, 14;
    /// `[13]` With SSCE, SSC and PAC, the states and Exception levels that match.
    flag HMC set_HMC: bool, 13, 13;
    /// `[12:5]` Which bytes are watched: bit m is for the byte at the address plus m.
    number BAS set_BAS: u8, 12, 5;
    /// `[4:3]` Which accesses match.
    named LSC set_LSC set_LSC_bits: DBGWCRn_EL1_LSC, 4, 3;
    /// `[2:1]` With SSCE, SSC and HMC, the states and Exception levels that match.
    number PAC set_PAC: u8, 2, 1;
    /// `[0]` The watchpoint is enabled.
    flag E set_E: bool, 0, 0;
}

register! {
    /// Monitor DCC Interrupt Enable Register.
    MDCCINT_EL1: u64, RES0 0xffff_ffff_9fff_ffff, RES1 0x0;
    /// `[30]` An interrupt is requested while DTRRX is full.
    flag RX set_RX: bool, 30, 30;
    /// `[29]` An interrupt is requested while DTRTX is empty.
    flag TX set_TX: bool, 29, 29;
}

register! {
    /// Monitor Debug System Control Register.
    MDSCR_EL1: u64, RES0 0xfffb_fff0_1310_0fbe, RES1 0x0;
    /// `[50]` Software step can execute the instruction in MDSTEPOP\_EL1 (FEAT\_STEP2).
    flag EnSTEPOP set_EnSTEPOP: bool, 50, 50;
    /// `[35]` EDSCR2.EHBWE while the OS Lock is locked, for saving and restoring it.
    flag EHBWE set_EHBWE: bool, 35, 35;
    /// `[34]` EL0 accesses to the System PMU are not trapped (FEAT\_SPMU).
    flag EnSPM set_EnSPM: bool, 34, 34;
    /// `[33]` EDSCR2.TTA while the OS Lock is locked, for saving and restoring it.
    flag TTA set_TTA: bool, 33, 33;
    /// `[32]` Breakpoints and watchpoints from 16 up can be used (FEAT\_Debugv8p9).
    flag EMBWE set_EMBWE: bool, 32, 32;
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
    /// `[15]` Breakpoint, Watchpoint and Vector Catch exceptions are enabled.
    flag MDE set_MDE: bool, 15, 15;
    /// `[14]` EDSCR.HDE while the OS Lock is locked, for saving and restoring it.
    flag HDE set_HDE: bool, 14, 14;
    /// `[13]` Debug exceptions are enabled at the Exception level that they are taken to.
    flag KDE set_KDE: bool, 13, 13;
    /// `[12]` EL0 accesses to the Debug Communications Channel are trapped.
    flag TDCC set_TDCC: bool, 12, 12;
    /// `[6]` EDSCR.ERR while the OS Lock is locked, for saving and restoring it.
    flag ERR set_ERR: bool, 6, 6;
    /// `[0]` Software step is enabled.
    flag SS set_SS: bool, 0, 0;
}

register! {
    /// OS Lock Status Register.
    OSLSR_EL1: u64, RES0 0xffff_ffff_ffff_fff0, RES1 0x0;
    /// `[3]` Bit 1 of OSLM: the OS Lock is implemented.
    flag OSLM_1 set_OSLM_1: bool, 3, 3;
    /// `[2]` Always 0: the OS Lock key is written by a 32-bit access.
    flag nTT set_nTT: bool, 2, 2;
    /// `[1]` The OS Lock is locked.
    flag OSLK set_OSLK: bool, 1, 1;
    /// `[0]` Bit 0 of OSLM: always 0.
    flag OSLM_0 set_OSLM_0: bool, 0, 0;
}
