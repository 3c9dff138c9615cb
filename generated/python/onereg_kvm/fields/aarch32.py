# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/aarch32.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class DBGVCR32_EL2_no_EL3(_b.FieldsetValue):
    """EL3 is not implemented."""

    # Where ID_AA64PFR0_EL1.EL3 is 0.
    __slots__ = ()
    RES0 = 0xde000000
    F = _b.Bits(7, 7, "FIQ vector, offset 0x1c, is caught")
    I = _b.Bits(6, 6, "IRQ vector, offset 0x18, is caught")
    D = _b.Bits(4, 4, "Data Abort vector, offset 0x10, is caught")
    P = _b.Bits(3, 3, "Prefetch Abort vector, offset 0x0c, is caught")
    S = _b.Bits(2, 2, "SVC vector, offset 0x08, is caught")
    U = _b.Bits(1, 1, "Undefined Instruction vector, offset 0x04, is caught")


class DBGVCR32_EL2_EL3(_b.FieldsetValue):
    """EL3 is implemented."""

    # Otherwise.
    __slots__ = ()
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


class DBGVCR32_EL2(_b.RegisterValue):
    """Debug Vector Catch Register."""

    __slots__ = ()
    RES0 = 0xffffffff21ffff21
    no_EL3 = _b.Fieldset(DBGVCR32_EL2_no_EL3, "EL3 is not implemented", None)
    EL3 = _b.Fieldset(DBGVCR32_EL2_EL3, "EL3 is implemented", ())


class DACR32_EL2_Dn(_b.FieldValues):
    """Access to domain n."""

    NO_ACCESS = 0  # Any access is a Domain fault
    CLIENT = 1  # Accesses are checked against the permissions
    MANAGER = 3  # Accesses are not checked


class DACR32_EL2(_b.RegisterValue):
    """Domain Access Control Register."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    D15 = _b.Enumerated(31, 30, "Access to domain n", DACR32_EL2_Dn)
    D14 = _b.Enumerated(29, 28, "Access to domain n", DACR32_EL2_Dn)
    D13 = _b.Enumerated(27, 26, "Access to domain n", DACR32_EL2_Dn)
    D12 = _b.Enumerated(25, 24, "Access to domain n", DACR32_EL2_Dn)
    D11 = _b.Enumerated(23, 22, "Access to domain n", DACR32_EL2_Dn)
    D10 = _b.Enumerated(21, 20, "Access to domain n", DACR32_EL2_Dn)
    D9 = _b.Enumerated(19, 18, "Access to domain n", DACR32_EL2_Dn)
    D8 = _b.Enumerated(17, 16, "Access to domain n", DACR32_EL2_Dn)
    D7 = _b.Enumerated(15, 14, "Access to domain n", DACR32_EL2_Dn)
    D6 = _b.Enumerated(13, 12, "Access to domain n", DACR32_EL2_Dn)
    D5 = _b.Enumerated(11, 10, "Access to domain n", DACR32_EL2_Dn)
    D4 = _b.Enumerated(9, 8, "Access to domain n", DACR32_EL2_Dn)
    D3 = _b.Enumerated(7, 6, "Access to domain n", DACR32_EL2_Dn)
    D2 = _b.Enumerated(5, 4, "Access to domain n", DACR32_EL2_Dn)
    D1 = _b.Enumerated(3, 2, "Access to domain n", DACR32_EL2_Dn)
    D0 = _b.Enumerated(1, 0, "Access to domain n", DACR32_EL2_Dn)


class IFSR32_EL2_Short_FS_3_0(_b.FieldValues):
    """Fault status, FS[3:0]."""

    PC_ALIGN = 1  # PC alignment fault
    DEBUG = 2  # Debug exception
    ACCESS_L1 = 3  # Access flag fault, level 1
    FAULT_L1 = 5  # Translation fault, level 1
    ACCESS_L2 = 6  # Access flag fault, level 2
    FAULT_L2 = 7  # Translation fault, level 2
    EXTABT = 8  # Synchronous External abort, not on a translation table walk
    DOMAIN_L1 = 9  # Domain fault, level 1
    DOMAIN_L2 = 0xb  # Domain fault, level 2
    SEA_TTW_L1 = 0xc  # Synchronous External abort on a translation table walk, level 1
    PERM_L1 = 0xd  # Permission fault, level 1
    SEA_TTW_L2 = 0xe  # Synchronous External abort on a translation table walk, level 2
    PERM_L2 = 0xf  # Permission fault, level 2


class IFSR32_EL2_Short_FS4_FS_3_0(_b.FieldValues):
    """Fault status, FS[3:0]."""

    TLB_CONFLICT = 0  # TLB conflict abort
    LOCKDOWN = 4  # IMPLEMENTATION DEFINED fault: lockdown
    SECC = 9  # Synchronous parity or ECC error, not on a translation table walk
    SECC_TTW_L1 = 0xc  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0xe  # Synchronous parity or ECC error on a translation table walk, level 2


class IFSR32_EL2_Long_STATUS(_b.FieldValues):
    """Fault status."""

    ADDRSZ_L0 = 0  # Address size fault, translation table base register
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort, not on a translation table walk
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a translation table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a translation table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a translation table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error, not on a translation table walk
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a translation table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a translation table walk, level 3
    PC_ALIGN = 0x21  # PC alignment fault
    DEBUG = 0x22  # Debug exception
    TLB_CONFLICT = 0x30  # TLB conflict abort


class IFSR32_EL2_Short(_b.FieldsetValue):
    """Short-descriptor format, FS[4] is 0."""

    # Where bit 9 is 0 and bit 10 is 0.
    __slots__ = ()
    RES0 = 0x1f0
    FS_4 = _b.Bits(10, 10, "Bit 4 of the fault status, FS[4]")
    FS_3_0 = _b.Enumerated(3, 0, "Fault status, FS[3:0]", IFSR32_EL2_Short_FS_3_0)


class IFSR32_EL2_Short_FS4(_b.FieldsetValue):
    """Short-descriptor format, FS[4] is 1."""

    # Where bit 9 is 0 and bit 10 is 1.
    __slots__ = ()
    RES0 = 0x1f0
    FS_4 = _b.Bits(10, 10, "Bit 4 of the fault status, FS[4]")
    FS_3_0 = _b.Enumerated(3, 0, "Fault status, FS[3:0]", IFSR32_EL2_Short_FS4_FS_3_0)


class IFSR32_EL2_Long(_b.FieldsetValue):
    """Long-descriptor format."""

    # Where bit 9 is 1.
    __slots__ = ()
    RES0 = 0x5c0
    STATUS = _b.Enumerated(5, 0, "Fault status", IFSR32_EL2_Long_STATUS)


class IFSR32_EL2(_b.RegisterValue):
    """Instruction Fault Status Register (EL2)."""

    __slots__ = ()
    RES0 = 0xfffffffffffee800
    FnV = _b.Bits(16, 16, "IFAR is not valid, after an External abort")
    ExT = _b.Bits(12, 12, "IMPLEMENTATION DEFINED type of an External abort")
    LPAE = _b.Bits(9, 9, "The Long-descriptor translation table format is in use")
    Short = _b.Fieldset(IFSR32_EL2_Short, "Short-descriptor format, FS[4] is 0", ((9, 9, (0,)), (10, 10, (0,))))
    Short_FS4 = _b.Fieldset(IFSR32_EL2_Short_FS4, "Short-descriptor format, FS[4] is 1", ((9, 9, (0,)), (10, 10, (1,))))
    Long = _b.Fieldset(IFSR32_EL2_Long, "Long-descriptor format", ((9, 9, (1,)),))


class FPEXC32_EL2(_b.RegisterValue):
    """Floating-Point Exception Control Register."""

    __slots__ = ()
    RES0 = 0xffffffff03fff860
    EX = _b.Bits(31, 31, "Reads as zero, writes are ignored; before Armv8 an exception to be handled")
    EN = _b.Bits(30, 30, "Advanced SIMD and floating-point are enabled")
    DEX = _b.Bits(29, 29, "An allocated encoding caused the exception: TFV is valid")
    FP2V = _b.Bits(28, 28, "RES0; before Armv8 FPINST2 was valid")
    VV = _b.Bits(27, 27, "RES0; before Armv8 VECITR was valid")
    TFV = _b.Bits(26, 26, "Trapped exceptions caused it, those of bits 7:0; a short vector if 0")
    VECITR = _b.Bits(10, 8, "RES1; before Armv8 number of iterations left of a short vector")
    IDF = _b.Bits(7, 7, "Input Denormal exception was trapped; valid where TFV is 1")
    IXF = _b.Bits(4, 4, "Inexact exception was trapped; valid where TFV is 1")
    UFF = _b.Bits(3, 3, "Underflow exception was trapped; valid where TFV is 1")
    OFF = _b.Bits(2, 2, "Overflow exception was trapped; valid where TFV is 1")
    DZF = _b.Bits(1, 1, "Divide by Zero exception was trapped; valid where TFV is 1")
    IOF = _b.Bits(0, 0, "Invalid Operation exception was trapped; valid where TFV is 1")
