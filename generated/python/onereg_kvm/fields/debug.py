# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/debug.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class DBGBVRn_EL1_Address(_b.FieldsetValue):
    """Breakpoint on an address."""

    __slots__ = ()
    RES0 = 0x3
    RESS = _b.Bits(63, 57, "Sign extension of the address")
    VA = _b.Bits(56, 2, "Bits 56:2 of the address; 56:49 extend its sign without FEAT_LVA, 56:53 without LVA3")


class DBGBVRn_EL1_ContextID(_b.FieldsetValue):
    """Breakpoint on a Context ID."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    ContextID = _b.Bits(31, 0, "Compared with CONTEXTIDR_EL1, or for BT 0b001x at a host's EL2 and EL0 CONTEXTIDR_EL2")


class DBGBVRn_EL1_VMID(_b.FieldsetValue):
    """Breakpoint on a VMID."""

    __slots__ = ()
    RES0 = 0xffff0000ffffffff
    VMID = _b.Bits(47, 32, "Compared with VTTBR_EL2.VMID; 8 bits where VTCR_EL2.VS is 0")


class DBGBVRn_EL1_VMID_ContextID(_b.FieldsetValue):
    """Breakpoint on a VMID and a Context ID."""

    __slots__ = ()
    RES0 = 0xffff000000000000
    VMID = _b.Bits(47, 32, "Compared with VTTBR_EL2.VMID; 8 bits where VTCR_EL2.VS is 0")
    ContextID = _b.Bits(31, 0, "Compared with CONTEXTIDR_EL1")


class DBGBVRn_EL1_ContextID2(_b.FieldsetValue):
    """Breakpoint on a Context ID of EL2."""

    __slots__ = ()
    RES0 = 0xffffffff
    ContextID2 = _b.Bits(63, 32, "Compared with CONTEXTIDR_EL2")


class DBGBVRn_EL1_Full_ContextID(_b.FieldsetValue):
    """Breakpoint on the Context IDs of EL1 and EL2."""

    __slots__ = ()
    ContextID2 = _b.Bits(63, 32, "Compared with CONTEXTIDR_EL2")
    ContextID = _b.Bits(31, 0, "Compared with CONTEXTIDR_EL1")


class DBGBVRn_EL1(_b.RegisterValue):
    """Debug Breakpoint Value Registers."""

    __slots__ = ()
    Address = _b.Fieldset(DBGBVRn_EL1_Address, "Breakpoint on an address", None)
    ContextID = _b.Fieldset(DBGBVRn_EL1_ContextID, "Breakpoint on a Context ID", None)
    VMID = _b.Fieldset(DBGBVRn_EL1_VMID, "Breakpoint on a VMID", None)
    VMID_ContextID = _b.Fieldset(DBGBVRn_EL1_VMID_ContextID, "Breakpoint on a VMID and a Context ID", None)
    ContextID2 = _b.Fieldset(DBGBVRn_EL1_ContextID2, "Breakpoint on a Context ID of EL2", None)
    Full_ContextID = _b.Fieldset(DBGBVRn_EL1_Full_ContextID, "Breakpoint on the Context IDs of EL1 and EL2", None)


class DBGBCRn_EL1_BT(_b.FieldValues):
    """Breakpoint type."""

    ADDRESS = 0  # Instruction address match
    ADDRESS_LINKED = 1  # Instruction address match, linked to a breakpoint that has linking enabled
    CONTEXTID = 2  # Match of the current CONTEXTIDR_ELx
    CONTEXTID_LINKED = 3  # As CONTEXTID, with linking enabled
    MISMATCH = 4  # Instruction address mismatch (FEAT_BWE)
    MISMATCH_LINKED = 5  # Instruction address mismatch, linked as ADDRESS_LINKED (FEAT_BWE)
    CONTEXTID_EL1 = 6  # Match of CONTEXTIDR_EL1
    CONTEXTID_EL1_LINKED = 7  # As CONTEXTID_EL1, with linking enabled
    VMID = 8  # Match of VTTBR_EL2.VMID
    VMID_LINKED = 9  # As VMID, with linking enabled
    VMID_CONTEXTID = 0xa  # Match of VTTBR_EL2.VMID and CONTEXTIDR_EL1
    VMID_CONTEXTID_LINKED = 0xb  # As VMID_CONTEXTID, with linking enabled
    CONTEXTID_EL2 = 0xc  # Match of CONTEXTIDR_EL2
    CONTEXTID_EL2_LINKED = 0xd  # As CONTEXTID_EL2, with linking enabled
    FULL_CONTEXTID = 0xe  # Match of CONTEXTIDR_EL1 and CONTEXTIDR_EL2
    FULL_CONTEXTID_LINKED = 0xf  # As FULL_CONTEXTID, with linking enabled


class DBGBCRn_EL1_BAS(_b.FieldValues):
    """Which halfwords of the word at the address match."""

    T32_LOW = 3  # The halfword at the address, for T32
    T32_HIGH = 0xc  # The halfword at the address plus 2, for T32
    ALL = 0xf  # The word at the address, for A64 and A32; also for breakpoints on no address


class DBGBCRn_EL1(_b.RegisterValue):
    """Debug Breakpoint Control Registers."""

    __slots__ = ()
    RES0 = 0xffffffff00001e10
    LBNX = _b.Bits(31, 30, "Bits 5:4 of the number of the breakpoint linked to, above LBN (FEAT_Debugv8p9)")
    SSCE = _b.Bits(29, 29, "With SSC, HMC and PMC, the states and Exception levels that match (FEAT_RME)")
    MASK = _b.Bits(28, 24, "Number of low address bits that are not compared, 3 to 31; 0 is none (FEAT_BWE)")
    BT = _b.Enumerated(23, 20, "Breakpoint type", DBGBCRn_EL1_BT)
    LBN = _b.Bits(19, 16, "Number of the breakpoint linked to, where BT is of a linked address")
    SSC = _b.Bits(15, 14, "With SSCE, HMC and PMC, the states and Exception levels that match")
    HMC = _b.Bits(13, 13, "With SSCE, SSC and PMC, the states and Exception levels that match")
    BAS = _b.Enumerated(8, 5, "Which halfwords of the word at the address match", DBGBCRn_EL1_BAS)
    BT2 = _b.Bits(3, 3, "An address breakpoint has linking enabled itself (FEAT_ABLE)")
    PMC = _b.Bits(2, 1, "With SSCE, SSC and HMC, the states and Exception levels that match")
    E = _b.Bits(0, 0, "The breakpoint is enabled")


class DBGWVRn_EL1(_b.RegisterValue):
    """Debug Watchpoint Value Registers."""

    __slots__ = ()
    RES0 = 0x3
    RESS = _b.Bits(63, 57, "Sign extension of the address")
    VA = _b.Bits(56, 2, "Bits 56:2 of the address; 56:49 extend its sign without FEAT_LVA, 56:53 without LVA3")


class DBGWCRn_EL1_LSC(_b.FieldValues):
    """Which accesses match."""

    LOAD = 1  # Loads
    STORE = 2  # Stores
    LOAD_STORE = 3  # Loads and stores


class DBGWCRn_EL1(_b.RegisterValue):
    """Debug Watchpoint Control Registers."""

    __slots__ = ()
    RES0 = 0xffffffff00a00000
    LBNX = _b.Bits(31, 30, "Bits 5:4 of the number of the breakpoint linked to, above LBN (FEAT_Debugv8p9)")
    SSCE = _b.Bits(29, 29, "With SSC, HMC and PAC, the states and Exception levels that match (FEAT_RME)")
    MASK = _b.Bits(28, 24, "Number of low address bits that are not compared, 3 to 31; 0 is none")
    WT2 = _b.Bits(22, 22, "Addresses that do not match trigger, instead of those that match (FEAT_BWE2)")
    WT = _b.Bits(20, 20, "The watchpoint is linked to a breakpoint")
    LBN = _b.Bits(19, 16, "Number of the breakpoint linked to, where WT is 1")
    SSC = _b.Bits(15, 14, "With SSCE, HMC and PAC, the states and Exception levels that match")
    HMC = _b.Bits(13, 13, "With SSCE, SSC and PAC, the states and Exception levels that match")
    BAS = _b.Bits(12, 5, "Which bytes are watched: bit m is for the byte at the address plus m")
    LSC = _b.Enumerated(4, 3, "Which accesses match", DBGWCRn_EL1_LSC)
    PAC = _b.Bits(2, 1, "With SSCE, SSC and HMC, the states and Exception levels that match")
    E = _b.Bits(0, 0, "The watchpoint is enabled")


class MDCCINT_EL1(_b.RegisterValue):
    """Monitor DCC Interrupt Enable Register."""

    __slots__ = ()
    RES0 = 0xffffffff9fffffff
    RX = _b.Bits(30, 30, "An interrupt is requested while DTRRX is full")
    TX = _b.Bits(29, 29, "An interrupt is requested while DTRTX is empty")


class MDSCR_EL1(_b.RegisterValue):
    """Monitor Debug System Control Register."""

    __slots__ = ()
    RES0 = 0xfffbfff013100fbe
    EnSTEPOP = _b.Bits(50, 50, "Software step can execute the instruction in MDSTEPOP_EL1 (FEAT_STEP2)")
    EHBWE = _b.Bits(35, 35, "EDSCR2.EHBWE while the OS Lock is locked, for saving and restoring it")
    EnSPM = _b.Bits(34, 34, "EL0 accesses to the System PMU are not trapped (FEAT_SPMU)")
    TTA = _b.Bits(33, 33, "EDSCR2.TTA while the OS Lock is locked, for saving and restoring it")
    EMBWE = _b.Bits(32, 32, "Breakpoints and watchpoints from 16 up can be used (FEAT_Debugv8p9)")
    TFO = _b.Bits(31, 31, "EDSCR.TFO while the OS Lock is locked, for saving and restoring it")
    RXfull = _b.Bits(30, 30, "EDSCR.RXfull while the OS Lock is locked, for saving and restoring it")
    TXfull = _b.Bits(29, 29, "EDSCR.TXfull while the OS Lock is locked, for saving and restoring it")
    RXO = _b.Bits(27, 27, "EDSCR.RXO while the OS Lock is locked, for saving and restoring it")
    TXU = _b.Bits(26, 26, "EDSCR.TXU while the OS Lock is locked, for saving and restoring it")
    INTdis = _b.Bits(23, 22, "EDSCR.INTdis while the OS Lock is locked, for saving and restoring it")
    TDA = _b.Bits(21, 21, "EDSCR.TDA while the OS Lock is locked, for saving and restoring it")
    SC2 = _b.Bits(19, 19, "EDSCR.SC2 while the OS Lock is locked, for saving and restoring it")
    MDE = _b.Bits(15, 15, "Breakpoint, Watchpoint and Vector Catch exceptions are enabled")
    HDE = _b.Bits(14, 14, "EDSCR.HDE while the OS Lock is locked, for saving and restoring it")
    KDE = _b.Bits(13, 13, "Debug exceptions are enabled at the Exception level that they are taken to")
    TDCC = _b.Bits(12, 12, "EL0 accesses to the Debug Communications Channel are trapped")
    ERR = _b.Bits(6, 6, "EDSCR.ERR while the OS Lock is locked, for saving and restoring it")
    SS = _b.Bits(0, 0, "Software step is enabled")


class OSLSR_EL1(_b.RegisterValue):
    """OS Lock Status Register."""

    __slots__ = ()
    RES0 = 0xfffffffffffffff0
    OSLM_1 = _b.Bits(3, 3, "Bit 1 of OSLM: the OS Lock is implemented")
    nTT = _b.Bits(2, 2, "Always 0: the OS Lock key is written by a 32-bit access")
    OSLK = _b.Bits(1, 1, "The OS Lock is locked")
    OSLM_0 = _b.Bits(0, 0, "Bit 0 of OSLM: always 0")
