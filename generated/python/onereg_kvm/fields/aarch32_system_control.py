# SPDX-License-Identifier: 0BSD
# From spec/fields/aarch32/system-control.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class SCTLR(_b.RegisterValue):
    """System Control Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xd22c200
    RES1 = 0x400800
    DSSBS = _b.Bits(31, 31, "Value of PSTATE.SSBS on an exception")
    TE = _b.Bits(30, 30, "Exceptions are taken to T32 state, not to A32 state")
    AFE = _b.Bits(29, 29, "AP[0] of Short-descriptors is the Access flag")
    TRE = _b.Bits(28, 28, "TEX remap, by PRRR and NMRR, is enabled")
    EE = _b.Bits(25, 25, "Exceptions and translation table walks are big-endian")
    SPAN = _b.Bits(23, 23, "PSTATE.PAN is left unchanged on an exception")
    UWXN = _b.Bits(20, 20, "Memory that EL0 can write is not executable at EL1")
    WXN = _b.Bits(19, 19, "Memory that can be written is not executable")
    nTWE = _b.Bits(18, 18, "WFE at EL0 is not trapped")
    nTWI = _b.Bits(16, 16, "WFI at EL0 is not trapped")
    V = _b.Bits(13, 13, "Exception vectors are at 0xffff0000, not at VBAR")
    I = _b.Bits(12, 12, "Instruction caches are enabled")
    EnRCTX = _b.Bits(10, 10, "EL0 can execute the prediction restriction instructions (FEAT_SPECRES)")
    SED = _b.Bits(8, 8, "SETEND is disabled")
    ITD = _b.Bits(7, 7, "Uses of IT that Armv8 deprecates are disabled")
    UNK = _b.Bits(6, 6, "Writes are ignored, reads are UNKNOWN")
    CP15BEN = _b.Bits(5, 5, "Barriers by CP15 accesses are enabled")
    LSMAOE = _b.Bits(4, 4, "LDM and STM are ordered and interrupted as in Armv8.0")
    nTLSMD = _b.Bits(3, 3, "LDM and STM on Device memory without gathering are not trapped")
    C = _b.Bits(2, 2, "Data and unified caches are enabled")
    A = _b.Bits(1, 1, "Alignment faults are checked for")
    M = _b.Bits(0, 0, "The MMU is enabled")

# ACTLR2 has no class: no fields; all bits are IMPDEF


class CPACR_cp10(_b.FieldValues):
    """Access to Advanced SIMD and floating-point."""

    NONE = 0  # No access
    PL1 = 1  # Access at EL1 only
    FULL = 3  # Full access


class CPACR(_b.RegisterValue):
    """Architectural Feature Access Control Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x6f0fffff
    ASEDIS = _b.Bits(31, 31, "Advanced SIMD instructions are disabled")
    TRCDIS = _b.Bits(28, 28, "Accesses to trace registers by CP14 are trapped")
    cp11 = _b.Bits(23, 22, "As cp10, whose value it has too")
    cp10 = _b.Enumerated(21, 20, "Access to Advanced SIMD and floating-point", CPACR_cp10)


class TTBR0_Short_RGN(_b.FieldValues):
    """Outer cacheability of table walks."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBR0_Short(_b.FieldsetValue):
    """Short-descriptor translation tables."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    RES0 = 0xffffffff00000000
    TTB0 = _b.Bits(31, 7, "Bits 31:7 of the table's address; those below bit 14 minus TTBCR.N are 0")
    IRGN_0 = _b.Bits(6, 6, "Bit 0 of IRGN, the Inner cacheability of table walks")
    NOS = _b.Bits(5, 5, "Shareable table walks are Inner Shareable, not Outer Shareable")
    RGN = _b.Enumerated(4, 3, "Outer cacheability of table walks", TTBR0_Short_RGN)
    IMP = _b.Bits(2, 2, "IMPLEMENTATION DEFINED")
    S = _b.Bits(1, 1, "Table walks are Shareable")
    IRGN_1 = _b.Bits(0, 0, "Bit 1 of IRGN; IRGN is encoded as RGN is")


class TTBR0_Long(_b.FieldsetValue):
    """Long-descriptor translation tables."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    RES0 = 0xff00000000000000
    ASID = _b.Bits(55, 48, "Address Space Identifier, where TTBCR.A1 is 0")
    BADDR = _b.Bits(47, 1, "Bits 47:1 of the table's address; those below its alignment are 0")
    CnP = _b.Bits(0, 0, "All processors of the Inner Shareable domain share the tables (FEAT_TTCNP)")


class TTBR0(_b.RegisterValue):
    """Translation Table Base Register 0."""

    __slots__ = ()
    Short = _b.Fieldset(TTBR0_Short, "Short-descriptor translation tables", None)
    Long = _b.Fieldset(TTBR0_Long, "Long-descriptor translation tables", None)


class TTBR1_Short_RGN(_b.FieldValues):
    """Outer cacheability of table walks."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBR1_Short(_b.FieldsetValue):
    """Short-descriptor translation tables."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    RES0 = 0xffffffff00000000
    TTB1 = _b.Bits(31, 7, "Bits 31:7 of the table's address; bits 13:7 are 0")
    IRGN_0 = _b.Bits(6, 6, "Bit 0 of IRGN, the Inner cacheability of table walks")
    NOS = _b.Bits(5, 5, "Shareable table walks are Inner Shareable, not Outer Shareable")
    RGN = _b.Enumerated(4, 3, "Outer cacheability of table walks", TTBR1_Short_RGN)
    IMP = _b.Bits(2, 2, "IMPLEMENTATION DEFINED")
    S = _b.Bits(1, 1, "Table walks are Shareable")
    IRGN_1 = _b.Bits(0, 0, "Bit 1 of IRGN; IRGN is encoded as RGN is")


class TTBR1_Long(_b.FieldsetValue):
    """Long-descriptor translation tables."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    RES0 = 0xff00000000000000
    ASID = _b.Bits(55, 48, "Address Space Identifier, where TTBCR.A1 is 1")
    BADDR = _b.Bits(47, 1, "Bits 47:1 of the table's address; those below its alignment are 0")
    CnP = _b.Bits(0, 0, "All processors of the Inner Shareable domain share the tables (FEAT_TTCNP)")


class TTBR1(_b.RegisterValue):
    """Translation Table Base Register 1."""

    __slots__ = ()
    Short = _b.Fieldset(TTBR1_Short, "Short-descriptor translation tables", None)
    Long = _b.Fieldset(TTBR1_Long, "Long-descriptor translation tables", None)


class TTBCR_Long_SH1(_b.FieldValues):
    """Shareability of table walks by TTBR1."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class TTBCR_Long_ORGN1(_b.FieldValues):
    """Outer cacheability of table walks by TTBR1."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBCR_Long_IRGN1(_b.FieldValues):
    """Inner cacheability of table walks by TTBR1."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBCR_Long_SH0(_b.FieldValues):
    """Shareability of table walks by TTBR0."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class TTBCR_Long_ORGN0(_b.FieldValues):
    """Outer cacheability of table walks by TTBR0."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBCR_Long_IRGN0(_b.FieldValues):
    """Inner cacheability of table walks by TTBR0."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class TTBCR_Short(_b.FieldsetValue):
    """Short-descriptor translation tables."""

    # Where bit 31 is 0.
    __slots__ = ()
    RES0 = 0x7fffffc8
    PD1 = _b.Bits(5, 5, "Table walks by TTBR1 are disabled")
    PD0 = _b.Bits(4, 4, "Table walks by TTBR0 are disabled")
    N = _b.Bits(2, 0, "TTBR0 translates addresses whose highest N bits are 0; at 0 all addresses")


class TTBCR_Long(_b.FieldsetValue):
    """Long-descriptor translation tables."""

    # Where bit 31 is 1.
    __slots__ = ()
    RES0 = 0x38c038
    SH1 = _b.Enumerated(29, 28, "Shareability of table walks by TTBR1", TTBCR_Long_SH1)
    ORGN1 = _b.Enumerated(27, 26, "Outer cacheability of table walks by TTBR1", TTBCR_Long_ORGN1)
    IRGN1 = _b.Enumerated(25, 24, "Inner cacheability of table walks by TTBR1", TTBCR_Long_IRGN1)
    EPD1 = _b.Bits(23, 23, "Table walks by TTBR1 are disabled")
    A1 = _b.Bits(22, 22, "TTBR1 has the ASID, not TTBR0")
    T1SZ = _b.Bits(18, 16, "Size of the region that TTBR1 translates, as 32 minus log2 of its bytes")
    SH0 = _b.Enumerated(13, 12, "Shareability of table walks by TTBR0", TTBCR_Long_SH0)
    ORGN0 = _b.Enumerated(11, 10, "Outer cacheability of table walks by TTBR0", TTBCR_Long_ORGN0)
    IRGN0 = _b.Enumerated(9, 8, "Inner cacheability of table walks by TTBR0", TTBCR_Long_IRGN0)
    EPD0 = _b.Bits(7, 7, "Table walks by TTBR0 are disabled")
    T2E = _b.Bits(6, 6, "TTBCR2 is enabled (FEAT_AA32HPD)")
    T0SZ = _b.Bits(2, 0, "Size of the region that TTBR0 translates, as 32 minus log2 of its bytes")


class TTBCR(_b.RegisterValue):
    """Translation Table Base Control Register."""

    __slots__ = ()
    _bits = 32
    EAE = _b.Bits(31, 31, "Long-descriptor translation tables, not Short-descriptor ones")
    Short = _b.Fieldset(TTBCR_Short, "Short-descriptor translation tables", ((31, 31, (0,)),))
    Long = _b.Fieldset(TTBCR_Long, "Long-descriptor translation tables", ((31, 31, (1,)),))


class TTBCR2(_b.RegisterValue):
    """Translation Table Base Control Register 2."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xfff801ff
    HWU162 = _b.Bits(18, 18, "Hardware may use bit 62 of TTBR1's last-level entries, where HPD1 is 1")
    HWU161 = _b.Bits(17, 17, "Hardware may use bit 61 of TTBR1's last-level entries, where HPD1 is 1")
    HWU160 = _b.Bits(16, 16, "Hardware may use bit 60 of TTBR1's last-level entries, where HPD1 is 1")
    HWU159 = _b.Bits(15, 15, "Hardware may use bit 59 of TTBR1's last-level entries, where HPD1 is 1")
    HWU062 = _b.Bits(14, 14, "Hardware may use bit 62 of TTBR0's last-level entries, where HPD0 is 1")
    HWU061 = _b.Bits(13, 13, "Hardware may use bit 61 of TTBR0's last-level entries, where HPD0 is 1")
    HWU060 = _b.Bits(12, 12, "Hardware may use bit 60 of TTBR0's last-level entries, where HPD0 is 1")
    HWU059 = _b.Bits(11, 11, "Hardware may use bit 59 of TTBR0's last-level entries, where HPD0 is 1")
    HPD1 = _b.Bits(10, 10, "Hierarchical permissions in TTBR1's tables are disabled")
    HPD0 = _b.Bits(9, 9, "Hierarchical permissions in TTBR0's tables are disabled")


class PAR_Short_Inner(_b.FieldValues):
    """Inner memory attributes."""

    NC = 0  # Non-cacheable
    DEVICE_nGnRnE = 1  # Device-nGnRnE
    DEVICE_nGnRE = 3  # Device-nGnRE
    WBWA = 5  # Write-Back, Write-Allocate
    WT = 6  # Write-Through
    WBnWA = 7  # Write-Back, no Write-Allocate


class PAR_Short_Outer(_b.FieldValues):
    """Outer memory attributes."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class PAR_Short_fault_FS_4_0(_b.FieldValues):
    """Fault status, as in the Short-descriptor format of DFSR."""

    ALIGN = 1  # Alignment fault
    ACCESS_L1 = 3  # Access flag fault, level 1
    ICACHE_MAINTENANCE = 4  # Fault on instruction cache maintenance
    FAULT_L1 = 5  # Translation fault, level 1
    ACCESS_L2 = 6  # Access flag fault, level 2
    FAULT_L2 = 7  # Translation fault, level 2
    DOMAIN_L1 = 9  # Domain fault, level 1
    DOMAIN_L2 = 0xb  # Domain fault, level 2
    SEA_TTW_L1 = 0xc  # Synchronous External abort on a table walk, level 1
    PERM_L1 = 0xd  # Permission fault, level 1
    SEA_TTW_L2 = 0xe  # Synchronous External abort on a table walk, level 2
    PERM_L2 = 0xf  # Permission fault, level 2
    TLB_CONFLICT = 0x10  # TLB conflict abort
    SECC = 0x19  # Synchronous parity or ECC error
    SECC_TTW_L1 = 0x1c  # Synchronous parity or ECC error on a table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a table walk, level 2


class PAR_Long_SH(_b.FieldValues):
    """Shareability of the memory."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class PAR_Long_fault_FST(_b.FieldValues):
    """Fault status, as in the Long-descriptor format of DFSR."""

    ADDRSZ_L0 = 0  # Address size fault, translation table base
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
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a table walk, level 3
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a table walk, level 3
    TLB_CONFLICT = 0x30  # TLB conflict abort


class PAR_Short(_b.FieldsetValue):
    """A successful translation, Short-descriptor format."""

    # Where bit 11 is 0 and bit 0 is 0.
    __slots__ = ()
    RES0 = 0xffffffff00000000
    PA = _b.Bits(31, 12, "Bits 31:12 of the physical address; with SS 31:24, and 39:32 in 23:16")
    NOS = _b.Bits(10, 10, "Shareable memory is Inner Shareable, not Outer Shareable")
    NS = _b.Bits(9, 9, "The physical address is Non-secure, where a Secure one was possible")
    SH = _b.Bits(7, 7, "The memory is Shareable")
    Inner = _b.Enumerated(6, 4, "Inner memory attributes", PAR_Short_Inner)
    Outer = _b.Enumerated(3, 2, "Outer memory attributes", PAR_Short_Outer)
    SS = _b.Bits(1, 1, "The translation is by a Supersection")


class PAR_Short_fault(_b.FieldsetValue):
    """A failed translation, Short-descriptor format."""

    # Where bit 11 is 0 and bit 0 is 1.
    __slots__ = ()
    RES0 = 0xffffffff0000f780
    FS_5 = _b.Bits(6, 6, "IMPLEMENTATION DEFINED class of an External abort, as DFSR.ExT")
    FS_4_0 = _b.Enumerated(5, 1, "Fault status, as in the Short-descriptor format of DFSR", PAR_Short_fault_FS_4_0)


class PAR_Long(_b.FieldsetValue):
    """A successful translation, Long-descriptor format."""

    # Where bit 11 is 1 and bit 0 is 0.
    __slots__ = ()
    RES0 = 0xffff000000007e
    ATTR = _b.Bits(63, 56, "Memory attributes, encoded as Attr<n> of MAIR0 and MAIR1")
    PA = _b.Bits(39, 12, "Bits 39:12 of the physical address")
    NS = _b.Bits(9, 9, "The physical address is Non-secure, where a Secure one was possible")
    SH = _b.Enumerated(8, 7, "Shareability of the memory", PAR_Long_SH)


class PAR_Long_fault(_b.FieldsetValue):
    """A failed translation, Long-descriptor format."""

    # Where bit 11 is 1 and bit 0 is 1.
    __slots__ = ()
    RES0 = 0xfffffffff480
    FSTAGE = _b.Bits(9, 9, "The fault is of stage 2, not of stage 1")
    S2WLK = _b.Bits(8, 8, "The fault is of stage 2 during a table walk of stage 1")
    FST = _b.Enumerated(6, 1, "Fault status, as in the Long-descriptor format of DFSR", PAR_Long_fault_FST)


class PAR(_b.RegisterValue):
    """Physical Address Register."""

    __slots__ = ()
    LPAE = _b.Bits(11, 11, "Long-descriptor format of this register, 64 bits")
    F = _b.Bits(0, 0, "The translation has failed")
    Short = _b.Fieldset(PAR_Short, "A successful translation, Short-descriptor format", ((11, 11, (0,)), (0, 0, (0,))))
    Short_fault = _b.Fieldset(PAR_Short_fault, "A failed translation, Short-descriptor format", ((11, 11, (0,)), (0, 0, (1,))))
    Long = _b.Fieldset(PAR_Long, "A successful translation, Long-descriptor format", ((11, 11, (1,)), (0, 0, (0,))))
    Long_fault = _b.Fieldset(PAR_Long_fault, "A failed translation, Long-descriptor format", ((11, 11, (1,)), (0, 0, (1,))))


class MAIR0_PRRR_TRn(_b.FieldValues):
    """Type of memory with attributes n, made of TEX[0], C and B of its descriptor."""

    DEVICE_nGnRnE = 0  # Device-nGnRnE
    DEVICE_nGnRE = 1  # Device-nGnRE
    NORMAL = 2  # Normal memory


class MAIR0_PRRR(_b.FieldsetValue):
    """Primary Region Remap Register."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    RES0 = 0xf00000
    NOS7 = _b.Bits(31, 31, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS6 = _b.Bits(30, 30, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS5 = _b.Bits(29, 29, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS4 = _b.Bits(28, 28, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS3 = _b.Bits(27, 27, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS2 = _b.Bits(26, 26, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS1 = _b.Bits(25, 25, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NOS0 = _b.Bits(24, 24, "Shareable memory with attributes n is Inner Shareable, not Outer Shareable")
    NS1 = _b.Bits(19, 19, "Normal memory with S 1 in its descriptor is Shareable")
    NS0 = _b.Bits(18, 18, "Normal memory with S 0 in its descriptor is Shareable")
    DS1 = _b.Bits(17, 17, "Device memory with S 1 in its descriptor is Shareable")
    DS0 = _b.Bits(16, 16, "Device memory with S 0 in its descriptor is Shareable")
    TR7 = _b.Enumerated(15, 14, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR6 = _b.Enumerated(13, 12, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR5 = _b.Enumerated(11, 10, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR4 = _b.Enumerated(9, 8, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR3 = _b.Enumerated(7, 6, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR2 = _b.Enumerated(5, 4, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR1 = _b.Enumerated(3, 2, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)
    TR0 = _b.Enumerated(1, 0, "Type of memory with attributes n, made of TEX[0], C and B of its descriptor", MAIR0_PRRR_TRn)


class MAIR0_MAIR0(_b.FieldsetValue):
    """Memory Attribute Indirection Register 0."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    Attr3 = _b.Bits(31, 24, "Attributes of memory whose descriptor has AttrIndx n")
    Attr2 = _b.Bits(23, 16, "Attributes of memory whose descriptor has AttrIndx n")
    Attr1 = _b.Bits(15, 8, "Attributes of memory whose descriptor has AttrIndx n")
    Attr0 = _b.Bits(7, 0, "Attributes of memory whose descriptor has AttrIndx n")


class MAIR0(_b.RegisterValue):
    """Memory Attribute Indirection Register 0."""

    __slots__ = ()
    _bits = 32
    PRRR = _b.Fieldset(MAIR0_PRRR, "Primary Region Remap Register", None)
    MAIR0 = _b.Fieldset(MAIR0_MAIR0, "Memory Attribute Indirection Register 0", None)


class MAIR1_NMRR_ORn(_b.FieldValues):
    """Outer cacheability of Normal memory with attributes n."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class MAIR1_NMRR_IRn(_b.FieldValues):
    """Inner cacheability of Normal memory with attributes n."""

    NC = 0  # Non-cacheable
    WBWA = 1  # Write-Back, Write-Allocate
    WT = 2  # Write-Through, no Write-Allocate
    WBnWA = 3  # Write-Back, no Write-Allocate


class MAIR1_NMRR(_b.FieldsetValue):
    """Normal Memory Remap Register."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    OR7 = _b.Enumerated(31, 30, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR6 = _b.Enumerated(29, 28, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR5 = _b.Enumerated(27, 26, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR4 = _b.Enumerated(25, 24, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR3 = _b.Enumerated(23, 22, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR2 = _b.Enumerated(21, 20, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR1 = _b.Enumerated(19, 18, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    OR0 = _b.Enumerated(17, 16, "Outer cacheability of Normal memory with attributes n", MAIR1_NMRR_ORn)
    IR7 = _b.Enumerated(15, 14, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR6 = _b.Enumerated(13, 12, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR5 = _b.Enumerated(11, 10, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR4 = _b.Enumerated(9, 8, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR3 = _b.Enumerated(7, 6, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR2 = _b.Enumerated(5, 4, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR1 = _b.Enumerated(3, 2, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)
    IR0 = _b.Enumerated(1, 0, "Inner cacheability of Normal memory with attributes n", MAIR1_NMRR_IRn)


class MAIR1_MAIR1(_b.FieldsetValue):
    """Memory Attribute Indirection Register 1."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    Attr7 = _b.Bits(31, 24, "Attributes of memory whose descriptor has AttrIndx n")
    Attr6 = _b.Bits(23, 16, "Attributes of memory whose descriptor has AttrIndx n")
    Attr5 = _b.Bits(15, 8, "Attributes of memory whose descriptor has AttrIndx n")
    Attr4 = _b.Bits(7, 0, "Attributes of memory whose descriptor has AttrIndx n")


class MAIR1(_b.RegisterValue):
    """Memory Attribute Indirection Register 1."""

    __slots__ = ()
    _bits = 32
    NMRR = _b.Fieldset(MAIR1_NMRR, "Normal Memory Remap Register", None)
    MAIR1 = _b.Fieldset(MAIR1_MAIR1, "Memory Attribute Indirection Register 1", None)

# AMAIR1 has no class: no fields; all bits are IMPDEF


class CONTEXTIDR_Short(_b.FieldsetValue):
    """Short-descriptor translation tables."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    PROCID = _b.Bits(31, 8, "Process Identifier")
    ASID = _b.Bits(7, 0, "Address Space Identifier")


class CONTEXTIDR_Long(_b.FieldsetValue):
    """Long-descriptor translation tables."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    # PROCID is the whole register: Process Identifier


class CONTEXTIDR(_b.RegisterValue):
    """Context ID Register."""

    __slots__ = ()
    _bits = 32
    Short = _b.Fieldset(CONTEXTIDR_Short, "Short-descriptor translation tables", None)
    Long = _b.Fieldset(CONTEXTIDR_Long, "Long-descriptor translation tables", None)


class DFSR_AET(_b.FieldValues):
    """State of the PE after an SError exception (FEAT_RAS)."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable
    UEO = 2  # Restartable
    UER = 3  # Recoverable


class DFSR_Short_FS_0xxxx_FS_3_0(_b.FieldValues):
    """Bits 3:0 of the fault status."""

    ALIGN = 1  # Alignment fault
    DEBUG = 2  # Debug exception
    ACCESS_L1 = 3  # Access flag fault, level 1
    ICACHE_MAINTENANCE = 4  # Fault on instruction cache maintenance
    FAULT_L1 = 5  # Translation fault, level 1
    ACCESS_L2 = 6  # Access flag fault, level 2
    FAULT_L2 = 7  # Translation fault, level 2
    EXTABT = 8  # Synchronous External abort
    DOMAIN_L1 = 9  # Domain fault, level 1
    DOMAIN_L2 = 0xb  # Domain fault, level 2
    SEA_TTW_L1 = 0xc  # Synchronous External abort on a table walk, level 1
    PERM_L1 = 0xd  # Permission fault, level 1
    SEA_TTW_L2 = 0xe  # Synchronous External abort on a table walk, level 2
    PERM_L2 = 0xf  # Permission fault, level 2


class DFSR_Short_FS_1xxxx_FS_3_0(_b.FieldValues):
    """Bits 3:0 of the fault status."""

    TLB_CONFLICT = 0  # TLB conflict abort
    LOCKDOWN = 4  # IMPLEMENTATION DEFINED, Lockdown fault
    EXCLUSIVE = 5  # IMPLEMENTATION DEFINED, unsupported Exclusive access
    SERROR = 6  # SError exception
    SERROR_SECC = 8  # SError exception from a parity or ECC error
    SECC = 9  # Synchronous parity or ECC error
    SECC_TTW_L1 = 0xc  # Synchronous parity or ECC error on a table walk, level 1
    SECC_TTW_L2 = 0xe  # Synchronous parity or ECC error on a table walk, level 2


class DFSR_Long_STATUS(_b.FieldValues):
    """Fault status."""

    ADDRSZ_L0 = 0  # Address size fault, translation table base
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
    EXTABT = 0x10  # Synchronous External abort
    SERROR = 0x11  # SError exception
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error
    SERROR_SECC = 0x19  # SError exception from a parity or ECC error
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a table walk, level 3
    ALIGN = 0x21  # Alignment fault
    DEBUG = 0x22  # Debug exception
    TLB_CONFLICT = 0x30  # TLB conflict abort
    LOCKDOWN = 0x34  # IMPLEMENTATION DEFINED, Lockdown fault
    EXCLUSIVE = 0x35  # IMPLEMENTATION DEFINED, unsupported Exclusive access


class DFSR_Short_FS_0xxxx(_b.FieldsetValue):
    """Short-descriptor format, fault status below 0b10000."""

    # Where bit 9 is 0 and bit 10 is 0.
    __slots__ = ()
    RES0 = 0x100
    FS_4 = _b.Bits(10, 10, "Bit 4 of the fault status")
    Domain = _b.Bits(7, 4, "Domain of the address")
    FS_3_0 = _b.Enumerated(3, 0, "Bits 3:0 of the fault status", DFSR_Short_FS_0xxxx_FS_3_0)


class DFSR_Short_FS_1xxxx(_b.FieldsetValue):
    """Short-descriptor format, fault status from 0b10000 on."""

    # Where bit 9 is 0 and bit 10 is 1.
    __slots__ = ()
    RES0 = 0x100
    FS_4 = _b.Bits(10, 10, "Bit 4 of the fault status")
    Domain = _b.Bits(7, 4, "Domain of the address")
    FS_3_0 = _b.Enumerated(3, 0, "Bits 3:0 of the fault status", DFSR_Short_FS_1xxxx_FS_3_0)


class DFSR_Long(_b.FieldsetValue):
    """Long-descriptor format."""

    # Where bit 9 is 1.
    __slots__ = ()
    RES0 = 0x5c0
    STATUS = _b.Enumerated(5, 0, "Fault status", DFSR_Long_STATUS)


class DFSR(_b.RegisterValue):
    """Data Fault Status Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xfffe0000
    FnV = _b.Bits(16, 16, "DFAR is not valid")
    AET = _b.Enumerated(15, 14, "State of the PE after an SError exception (FEAT_RAS)", DFSR_AET)
    CM = _b.Bits(13, 13, "The fault is of a cache maintenance operation")
    ExT = _b.Bits(12, 12, "IMPLEMENTATION DEFINED class of an External abort")
    WnR = _b.Bits(11, 11, "The fault is of a write, not of a read")
    LPAE = _b.Bits(9, 9, "Long-descriptor format of this register")
    Short_FS_0xxxx = _b.Fieldset(DFSR_Short_FS_0xxxx, "Short-descriptor format, fault status below 0b10000", ((9, 9, (0,)), (10, 10, (0,))))
    Short_FS_1xxxx = _b.Fieldset(DFSR_Short_FS_1xxxx, "Short-descriptor format, fault status from 0b10000 on", ((9, 9, (0,)), (10, 10, (1,))))
    Long = _b.Fieldset(DFSR_Long, "Long-descriptor format", ((9, 9, (1,)),))

# DFAR has no class: VA is the whole register: Virtual address of the data access that faulted

# IFAR has no class: VA is the whole register: Virtual address of the instruction fetch that faulted


class VBAR(_b.RegisterValue):
    """Vector Base Address Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x1f
    VBA = _b.Bits(31, 5, "Bits 31:5 of the address of the exception vectors")


class DISR_Short_AET(_b.FieldValues):
    """State of the PE after the SError exception."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable
    UEO = 2  # Restartable
    UER = 3  # Recoverable


class DISR_Long_AET(_b.FieldValues):
    """State of the PE after the SError exception."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable
    UEO = 2  # Restartable
    UER = 3  # Recoverable


class DISR_Long_STATUS(_b.FieldValues):
    """Fault status."""

    SERROR = 0x11  # SError exception


class DISR_Hyp_AET(_b.FieldValues):
    """State of the PE after the SError exception."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable
    UEO = 2  # Restartable
    UER = 3  # Recoverable


class DISR_Hyp_DFSC(_b.FieldValues):
    """Fault status."""

    SERROR = 0x11  # SError exception


class DISR_Short(_b.FieldsetValue):
    """Deferred at EL1 or EL0, Short-descriptor format."""

    # Where TTBCR.EAE is 0.
    __slots__ = ()
    RES0 = 0x830
    AET = _b.Enumerated(15, 14, "State of the PE after the SError exception", DISR_Short_AET)
    ExT = _b.Bits(12, 12, "IMPLEMENTATION DEFINED class of an External abort")
    FS_4 = _b.Bits(10, 10, "Bit 4 of the fault status; 0b10110 is an SError exception")
    LPAE = _b.Bits(9, 9, "0: the Short-descriptor format")
    FS_3_0 = _b.Bits(3, 0, "Bits 3:0 of the fault status")


class DISR_Long(_b.FieldsetValue):
    """Deferred at EL1 or EL0, Long-descriptor format."""

    # Where TTBCR.EAE is 1.
    __slots__ = ()
    RES0 = 0xc00
    AET = _b.Enumerated(15, 14, "State of the PE after the SError exception", DISR_Long_AET)
    ExT = _b.Bits(12, 12, "IMPLEMENTATION DEFINED class of an External abort")
    LPAE = _b.Bits(9, 9, "1: the Long-descriptor format")
    STATUS = _b.Enumerated(5, 0, "Fault status", DISR_Long_STATUS)


class DISR_Hyp(_b.FieldsetValue):
    """Deferred in Hyp mode, in the format of HSR."""

    # Otherwise.
    __slots__ = ()
    RES0 = 0xd000
    AET = _b.Enumerated(11, 10, "State of the PE after the SError exception", DISR_Hyp_AET)
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of an External abort")
    DFSC = _b.Enumerated(5, 0, "Fault status", DISR_Hyp_DFSC)


class DISR(_b.RegisterValue):
    """Deferred Interrupt Status Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x7fff21c0
    A = _b.Bits(31, 31, "An ESB instruction deferred an SError exception")
    Short = _b.Fieldset(DISR_Short, "Deferred at EL1 or EL0, Short-descriptor format", None)
    Long = _b.Fieldset(DISR_Long, "Deferred at EL1 or EL0, Long-descriptor format", None)
    Hyp = _b.Fieldset(DISR_Hyp, "Deferred in Hyp mode, in the format of HSR", ())

# TPIDRURW has no class: TID is the whole register: What software stores to identify the thread

# TPIDRURO has no class: TID is the whole register: What software stores to identify the thread

# TPIDRPRW has no class: TID is the whole register: What software stores to identify the thread
