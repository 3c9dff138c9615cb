# SPDX-License-Identifier: 0BSD
# From spec/fields/aarch32/debug.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class DBGBVRn_Address(_b.FieldsetValue):
    """Breakpoint on an address."""

    __slots__ = ()
    RES0 = 0x3
    VA = _b.Bits(31, 2, "Bits 31:2 of the address")


class DBGBVRn_ContextID(_b.FieldsetValue):
    """Breakpoint on a Context ID, or on one and a VMID or a Context ID of EL2."""

    __slots__ = ()
    # ContextID is the whole register: Compared with CONTEXTIDR


class DBGBVRn_None(_b.FieldsetValue):
    """Breakpoint on a VMID or a Context ID of EL2 alone."""

    __slots__ = ()
    RES0 = 0xffffffff


class DBGBVRn(_b.RegisterValue):
    """Debug Breakpoint Value Registers."""

    __slots__ = ()
    _bits = 32
    Address = _b.Fieldset(DBGBVRn_Address, "Breakpoint on an address", None)
    ContextID = _b.Fieldset(DBGBVRn_ContextID, "Breakpoint on a Context ID, or on one and a VMID or a Context ID of EL2", None)
    None_ = _b.Fieldset(DBGBVRn_None, "Breakpoint on a VMID or a Context ID of EL2 alone", None)


class DBGBXVRn_VMID(_b.FieldsetValue):
    """Breakpoint on a VMID."""

    __slots__ = ()
    RES0 = 0xffff0000
    VMID = _b.Bits(15, 0, "Compared with the VMID, which has 8 bits where EL2 is AArch32 or VTCR_EL2.VS is 0")


class DBGBXVRn_ContextID2(_b.FieldsetValue):
    """Breakpoint on a Context ID of EL2."""

    __slots__ = ()
    # ContextID2 is the whole register: Compared with CONTEXTIDR_EL2


class DBGBXVRn_None(_b.FieldsetValue):
    """Any other breakpoint."""

    __slots__ = ()
    RES0 = 0xffffffff


class DBGBXVRn(_b.RegisterValue):
    """Debug Breakpoint Extended Value Registers."""

    __slots__ = ()
    _bits = 32
    VMID = _b.Fieldset(DBGBXVRn_VMID, "Breakpoint on a VMID", None)
    ContextID2 = _b.Fieldset(DBGBXVRn_ContextID2, "Breakpoint on a Context ID of EL2", None)
    None_ = _b.Fieldset(DBGBXVRn_None, "Any other breakpoint", ())


class DBGBCRn_BT(_b.FieldValues):
    """Breakpoint type."""

    ADDRESS = 0  # Instruction address match
    ADDRESS_LINKED = 1  # Instruction address match, linked to a breakpoint that has linking enabled
    CONTEXTID = 2  # Match of the current CONTEXTIDR
    CONTEXTID_LINKED = 3  # As CONTEXTID, with linking enabled
    MISMATCH = 4  # Instruction address mismatch
    MISMATCH_LINKED = 5  # Instruction address mismatch, linked as ADDRESS_LINKED
    CONTEXTID_EL1 = 6  # Match of CONTEXTIDR
    CONTEXTID_EL1_LINKED = 7  # As CONTEXTID_EL1, with linking enabled
    VMID = 8  # Match of VTTBR_EL2.VMID
    VMID_LINKED = 9  # As VMID, with linking enabled
    VMID_CONTEXTID = 0xa  # Match of VTTBR_EL2.VMID and CONTEXTIDR
    VMID_CONTEXTID_LINKED = 0xb  # As VMID_CONTEXTID, with linking enabled
    CONTEXTID_EL2 = 0xc  # Match of CONTEXTIDR_EL2
    CONTEXTID_EL2_LINKED = 0xd  # As CONTEXTID_EL2, with linking enabled
    FULL_CONTEXTID = 0xe  # Match of CONTEXTIDR and CONTEXTIDR_EL2
    FULL_CONTEXTID_LINKED = 0xf  # As FULL_CONTEXTID, with linking enabled


class DBGBCRn_BAS(_b.FieldValues):
    """Which halfwords of the word at the address match."""

    T32_LOW = 3  # The halfword at the address, for T32
    T32_HIGH = 0xc  # The halfword at the address plus 2, for T32
    ALL = 0xf  # The word at the address, for A32; also for breakpoints on no address


class DBGBCRn(_b.RegisterValue):
    """Debug Breakpoint Control Registers."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xff001e18
    BT = _b.Enumerated(23, 20, "Breakpoint type", DBGBCRn_BT)
    LBN = _b.Bits(19, 16, "Number of the breakpoint linked to, where BT is of a linked address")
    SSC = _b.Bits(15, 14, "With HMC and PMC, the states and Exception levels that match")
    HMC = _b.Bits(13, 13, "With SSC and PMC, the states and Exception levels that match")
    BAS = _b.Enumerated(8, 5, "Which halfwords of the word at the address match", DBGBCRn_BAS)
    PMC = _b.Bits(2, 1, "With SSC and HMC, the states and Exception levels that match")
    E = _b.Bits(0, 0, "The breakpoint is enabled")


class DBGWVRn(_b.RegisterValue):
    """Debug Watchpoint Value Registers."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x3
    VA = _b.Bits(31, 2, "Bits 31:2 of the address")


class DBGWCRn_LSC(_b.FieldValues):
    """Which accesses match."""

    LOAD = 1  # Loads
    STORE = 2  # Stores
    LOAD_STORE = 3  # Loads and stores


class DBGWCRn(_b.RegisterValue):
    """Debug Watchpoint Control Registers."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xe0e00000
    MASK = _b.Bits(28, 24, "Number of low address bits that are not compared, 3 to 31; 0 is none")
    WT = _b.Bits(20, 20, "The watchpoint is linked to a breakpoint")
    LBN = _b.Bits(19, 16, "Number of the breakpoint linked to, where WT is 1")
    SSC = _b.Bits(15, 14, "With HMC and PAC, the states and Exception levels that match")
    HMC = _b.Bits(13, 13, "With SSC and PAC, the states and Exception levels that match")
    BAS = _b.Bits(12, 5, "Which bytes are watched: bit m is for the byte at the address plus m")
    LSC = _b.Enumerated(4, 3, "Which accesses match", DBGWCRn_LSC)
    PAC = _b.Bits(2, 1, "With SSC and HMC, the states and Exception levels that match")
    E = _b.Bits(0, 0, "The watchpoint is enabled")


class DBGDSCRext_MOE(_b.FieldValues):
    """Method of entry of the last debug exception."""

    BREAKPOINT = 1  # Breakpoint
    BKPT = 3  # BKPT instruction
    VECTOR_CATCH = 5  # Vector Catch
    WATCHPOINT = 0xa  # Watchpoint


class DBGDSCRext(_b.RegisterValue):
    """Debug Status and Control Register, External View."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x13102f83
    TFO = _b.Bits(31, 31, "EDSCR.TFO while the OS Lock is locked, for saving and restoring it")
    RXfull = _b.Bits(30, 30, "EDSCR.RXfull while the OS Lock is locked, for saving and restoring it")
    TXfull = _b.Bits(29, 29, "EDSCR.TXfull while the OS Lock is locked, for saving and restoring it")
    RXO = _b.Bits(27, 27, "EDSCR.RXO while the OS Lock is locked, for saving and restoring it")
    TXU = _b.Bits(26, 26, "EDSCR.TXU while the OS Lock is locked, for saving and restoring it")
    INTdis = _b.Bits(23, 22, "EDSCR.INTdis while the OS Lock is locked, for saving and restoring it")
    TDA = _b.Bits(21, 21, "EDSCR.TDA while the OS Lock is locked, for saving and restoring it")
    SC2 = _b.Bits(19, 19, "EDSCR.SC2 while the OS Lock is locked, for saving and restoring it")
    NS = _b.Bits(18, 18, "EDSCR.NS, the PE is in Non-secure state; read-only")
    SPNIDdis = _b.Bits(17, 17, "Secure privileged non-invasive debug is disabled; read-only")
    SPIDdis = _b.Bits(16, 16, "Secure privileged invasive debug is disabled; read-only")
    MDBGen = _b.Bits(15, 15, "Breakpoint, Watchpoint and Vector Catch exceptions are enabled")
    HDE = _b.Bits(14, 14, "EDSCR.HDE while the OS Lock is locked, for saving and restoring it")
    UDCCdis = _b.Bits(12, 12, "EL0 accesses to the Debug Communications Channel are trapped")
    ERR = _b.Bits(6, 6, "EDSCR.ERR while the OS Lock is locked, for saving and restoring it")
    MOE = _b.Enumerated(5, 2, "Method of entry of the last debug exception", DBGDSCRext_MOE)


class DBGVCR_no_EL3(_b.FieldsetValue):
    """EL3 is not implemented."""

    # Where ID_AA64PFR0_EL1.EL3 is 0.
    __slots__ = ()
    RES0 = 0xde00dc00
    F = _b.Bits(7, 7, "FIQ vector, offset 0x1c, is caught")
    I = _b.Bits(6, 6, "IRQ vector, offset 0x18, is caught")
    D = _b.Bits(4, 4, "Data Abort vector, offset 0x10, is caught")
    P = _b.Bits(3, 3, "Prefetch Abort vector, offset 0x0c, is caught")
    S = _b.Bits(2, 2, "SVC vector, offset 0x08, is caught")
    U = _b.Bits(1, 1, "Undefined Instruction vector, offset 0x04, is caught")


class DBGVCR_EL3_AArch64(_b.FieldsetValue):
    """EL3 is implemented in AArch64 state."""

    # Where ID_AA64PFR0_EL1.EL3 is 1.
    __slots__ = ()
    RES0 = 0xdc00
    NSF = _b.Bits(31, 31, "FIQ vector, offset 0x1c, is caught in Non-secure state")
    NSI = _b.Bits(30, 30, "IRQ vector, offset 0x18, is caught in Non-secure state")
    NSD = _b.Bits(28, 28, "Data Abort vector, offset 0x10, is caught in Non-secure state")
    NSP = _b.Bits(27, 27, "Prefetch Abort vector, offset 0x0c, is caught in Non-secure state")
    NSS = _b.Bits(26, 26, "SVC vector, offset 0x08, is caught in Non-secure state")
    NSU = _b.Bits(25, 25, "Undefined Instruction vector, offset 0x04, is caught in Non-secure state")
    SF = _b.Bits(7, 7, "FIQ vector, offset 0x1c, is caught in Secure state")
    SI = _b.Bits(6, 6, "IRQ vector, offset 0x18, is caught in Secure state")
    SD = _b.Bits(4, 4, "Data Abort vector, offset 0x10, is caught in Secure state")
    SP = _b.Bits(3, 3, "Prefetch Abort vector, offset 0x0c, is caught in Secure state")
    SS = _b.Bits(2, 2, "SVC vector, offset 0x08, is caught in Secure state")
    SU = _b.Bits(1, 1, "Undefined Instruction vector, offset 0x04, is caught in Secure state")


class DBGVCR_EL3_AArch32(_b.FieldsetValue):
    """EL3 can be in AArch32 state; where it is not bits 15:10 are RES0."""

    # Otherwise.
    __slots__ = ()
    NSF = _b.Bits(31, 31, "FIQ vector, offset 0x1c, is caught in Non-secure state")
    NSI = _b.Bits(30, 30, "IRQ vector, offset 0x18, is caught in Non-secure state")
    NSD = _b.Bits(28, 28, "Data Abort vector, offset 0x10, is caught in Non-secure state")
    NSP = _b.Bits(27, 27, "Prefetch Abort vector, offset 0x0c, is caught in Non-secure state")
    NSS = _b.Bits(26, 26, "SVC vector, offset 0x08, is caught in Non-secure state")
    NSU = _b.Bits(25, 25, "Undefined Instruction vector, offset 0x04, is caught in Non-secure state")
    MF = _b.Bits(15, 15, "FIQ vector of Monitor mode, offset 0x1c, is caught")
    MI = _b.Bits(14, 14, "IRQ vector of Monitor mode, offset 0x18, is caught")
    MD = _b.Bits(12, 12, "Data Abort vector of Monitor mode, offset 0x10, is caught")
    MP = _b.Bits(11, 11, "Prefetch Abort vector of Monitor mode, offset 0x0c, is caught")
    MS = _b.Bits(10, 10, "SMC vector of Monitor mode, offset 0x08, is caught")
    SF = _b.Bits(7, 7, "FIQ vector, offset 0x1c, is caught in Secure state")
    SI = _b.Bits(6, 6, "IRQ vector, offset 0x18, is caught in Secure state")
    SD = _b.Bits(4, 4, "Data Abort vector, offset 0x10, is caught in Secure state")
    SP = _b.Bits(3, 3, "Prefetch Abort vector, offset 0x0c, is caught in Secure state")
    SS = _b.Bits(2, 2, "SVC vector, offset 0x08, is caught in Secure state")
    SU = _b.Bits(1, 1, "Undefined Instruction vector, offset 0x04, is caught in Secure state")


class DBGVCR(_b.RegisterValue):
    """Debug Vector Catch Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x21ff2321
    no_EL3 = _b.Fieldset(DBGVCR_no_EL3, "EL3 is not implemented", None)
    EL3_AArch64 = _b.Fieldset(DBGVCR_EL3_AArch64, "EL3 is implemented in AArch64 state", None)
    EL3_AArch32 = _b.Fieldset(DBGVCR_EL3_AArch32, "EL3 can be in AArch32 state; where it is not bits 15:10 are RES0", ())
