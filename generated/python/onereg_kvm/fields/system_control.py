# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/system-control.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class SCTLR_EL1_TCF(_b.FieldValues):
    """Effect of a Tag Check Fault at EL1."""

    NONE = 0  # No effect
    SYNC = 1  # Synchronous exception
    ASYNC = 2  # Accumulated asynchronously
    ASYMM = 3  # Synchronous exception on reads, accumulated asynchronously on writes


class SCTLR_EL1_TCF0(_b.FieldValues):
    """Effect of a Tag Check Fault at EL0."""

    NONE = 0  # No effect
    SYNC = 1  # Synchronous exception
    ASYNC = 2  # Accumulated asynchronously
    ASYMM = 3  # Synchronous exception on reads, accumulated asynchronously on writes


class SCTLR_EL1(_b.RegisterValue):
    """System Control Register (EL1)."""

    __slots__ = ()
    RES0 = 0x3c000000020000
    TIDCP = _b.Bits(63, 63, "EL0 accesses to IMPLEMENTATION DEFINED registers and instructions are trapped")
    SPINTMASK = _b.Bits(62, 62, "PSTATE.SP masks interrupts at EL1, where NMI is 1")
    NMI = _b.Bits(61, 61, "Non-maskable interrupts and PSTATE.ALLINT are enabled")
    EnTP2 = _b.Bits(60, 60, "EL0 accesses to TPIDR2_EL0 are not trapped")
    TCSO = _b.Bits(59, 59, "Loads of EL1 are not tag checked, stores only")
    TCSO0 = _b.Bits(58, 58, "Loads of EL0 are not tag checked, stores only")
    EPAN = _b.Bits(57, 57, "PAN also applies to pages that EL0 can only execute")
    EnALS = _b.Bits(56, 56, "LD64B and ST64B at EL0 are not trapped")
    EnAS0 = _b.Bits(55, 55, "ST64BV0 at EL0 is not trapped")
    EnASR = _b.Bits(54, 54, "ST64BV at EL0 is not trapped")
    TWEDEL = _b.Bits(49, 46, "Least delay of a WFE trap: 2 to the power of (TWEDEL + 8) cycles")
    TWEDEn = _b.Bits(45, 45, "The trap of WFE by nTWE is delayed by TWEDEL")
    DSSBS = _b.Bits(44, 44, "Value that PSTATE.SSBS gets on an exception to EL1")
    ATA = _b.Bits(43, 43, "EL1 can access Allocation Tags")
    ATA0 = _b.Bits(42, 42, "EL0 can access Allocation Tags")
    TCF = _b.Enumerated(41, 40, "Effect of a Tag Check Fault at EL1", SCTLR_EL1_TCF)
    TCF0 = _b.Enumerated(39, 38, "Effect of a Tag Check Fault at EL0", SCTLR_EL1_TCF0)
    ITFSB = _b.Bits(37, 37, "An exception to EL1 synchronizes asynchronous Tag Check Faults before it")
    BT1 = _b.Bits(36, 36, "PACIASP and PACIBSP at EL1 are targets as BTI c is; as BTI jc if 0")
    BT0 = _b.Bits(35, 35, "PACIASP and PACIBSP at EL0 are targets as BTI c is; as BTI jc if 0")
    EnFPM = _b.Bits(34, 34, "EL0 can access FPMR")
    MSCEn = _b.Bits(33, 33, "Memory Copy and Memory Set instructions are enabled at EL0")
    CMOW = _b.Bits(32, 32, "Cache maintenance that invalidates needs write permission at EL0")
    EnIA = _b.Bits(31, 31, "Pointer authentication of instruction addresses with key A is enabled")
    EnIB = _b.Bits(30, 30, "Pointer authentication of instruction addresses with key B is enabled")
    LSMAOE = _b.Bits(29, 29, "AArch32 load and store multiple at EL0 keep their Armv8.0 atomicity and order")
    nTLSMD = _b.Bits(28, 28, "AArch32 load and store multiple at EL0 to Device memory without gathering do not fault")
    EnDA = _b.Bits(27, 27, "Pointer authentication of data addresses with key A is enabled")
    UCI = _b.Bits(26, 26, "Cache maintenance by EL0 is not trapped")
    EE = _b.Bits(25, 25, "Data accesses of EL1 and translation table walks are big-endian")
    E0E = _b.Bits(24, 24, "Data accesses of EL0 are big-endian")
    SPAN = _b.Bits(23, 23, "An exception to EL1 leaves PSTATE.PAN as it is; if 0, sets it")
    EIS = _b.Bits(22, 22, "An exception to EL1 is a context synchronization event")
    IESB = _b.Bits(21, 21, "Exceptions to EL1 and returns from it synchronize errors")
    TSCXT = _b.Bits(20, 20, "EL0 accesses to SCXTNUM_EL0 are trapped")
    WXN = _b.Bits(19, 19, "Memory that can be written cannot be executed")
    nTWE = _b.Bits(18, 18, "WFE at EL0 is not trapped")
    nTWI = _b.Bits(16, 16, "WFI at EL0 is not trapped")
    UCT = _b.Bits(15, 15, "EL0 accesses to CTR_EL0 are not trapped")
    DZE = _b.Bits(14, 14, "DC ZVA, DC GVA and DC GZVA at EL0 are not trapped")
    EnDB = _b.Bits(13, 13, "Pointer authentication of data addresses with key B is enabled")
    I = _b.Bits(12, 12, "Instruction accesses can be cacheable")
    EOS = _b.Bits(11, 11, "An exception return from EL1 is a context synchronization event")
    EnRCTX = _b.Bits(10, 10, "EL0 can execute the prediction restriction instructions")
    UMA = _b.Bits(9, 9, "EL0 accesses to DAIF are not trapped")
    SED = _b.Bits(8, 8, "SETEND at EL0 is UNDEFINED")
    ITD = _b.Bits(7, 7, "Some uses of IT at EL0 are UNDEFINED")
    nAA = _b.Bits(6, 6, "Unaligned acquire and release accesses within 16 bytes do not fault")
    CP15BEN = _b.Bits(5, 5, "CP15DMB, CP15DSB and CP15ISB at EL0 are enabled")
    SA0 = _b.Bits(4, 4, "The alignment of SP is checked at EL0")
    SA = _b.Bits(3, 3, "The alignment of SP is checked at EL1")
    C = _b.Bits(2, 2, "Data accesses and translation table walks can be cacheable")
    A = _b.Bits(1, 1, "The alignment of data accesses is checked")
    M = _b.Bits(0, 0, "Stage 1 translation of EL1&0 is enabled")

# ACTLR_EL1 has no class: no fields; all bits are IMPDEF


class CPACR_EL1_SMEN(_b.FieldValues):
    """Traps of SME, of streaming SVE, of SVCR and SMCR_EL1."""

    TRAP_ALL = 0  # Trapped at EL1 and EL0
    TRAP_EL0 = 1  # Trapped at EL0
    TRAP_ALL_2 = 2  # As TRAP_ALL
    NO_TRAP = 3  # Not trapped


class CPACR_EL1_FPEN(_b.FieldValues):
    """Traps of Advanced SIMD, floating-point, SVE and SME."""

    TRAP_ALL = 0  # Trapped at EL1 and EL0
    TRAP_EL0 = 1  # Trapped at EL0
    TRAP_ALL_2 = 2  # As TRAP_ALL
    NO_TRAP = 3  # Not trapped


class CPACR_EL1_ZEN(_b.FieldValues):
    """Traps of non-streaming SVE and of ZCR_EL1."""

    TRAP_ALL = 0  # Trapped at EL1 and EL0
    TRAP_EL0 = 1  # Trapped at EL0
    TRAP_ALL_2 = 2  # As TRAP_ALL
    NO_TRAP = 3  # Not trapped


class CPACR_EL1(_b.RegisterValue):
    """Architectural Feature Access Control Register."""

    __slots__ = ()
    RES0 = 0xfffffffc0cccffff
    E0TP1E = _b.Bits(33, 33, "Named by Arm's machine-readable spec of 2025, which has no description")
    E0TP0E = _b.Bits(32, 32, "Named by Arm's machine-readable spec of 2025, which has no description")
    TCPAC = _b.Bits(31, 31, "No effect at EL1; for a hypervisor in a vCPU, as CPTR_EL2.TCPAC")
    TAM = _b.Bits(30, 30, "No effect at EL1; for a hypervisor in a vCPU, as CPTR_EL2.TAM")
    E0POE = _b.Bits(29, 29, "EL0 accesses to POR_EL0 are not trapped")
    TTA = _b.Bits(28, 28, "Accesses to trace registers are trapped")
    SMEN = _b.Enumerated(25, 24, "Traps of SME, of streaming SVE, of SVCR and SMCR_EL1", CPACR_EL1_SMEN)
    FPEN = _b.Enumerated(21, 20, "Traps of Advanced SIMD, floating-point, SVE and SME", CPACR_EL1_FPEN)
    ZEN = _b.Enumerated(17, 16, "Traps of non-streaming SVE and of ZCR_EL1", CPACR_EL1_ZEN)


class SCTLR2_EL1(_b.RegisterValue):
    """System Control Register (EL1)."""

    __slots__ = ()
    RES0 = 0xffffffffe8042003
    EnTP3 = _b.Bits(28, 28, "Named by Arm's machine-readable spec of 2025, which has no description")
    TLBOSNIS = _b.Bits(26, 26, "Named by Arm's machine-readable spec of 2025, which has no description")
    FDIT = _b.Bits(25, 25, "Named by Arm's machine-readable spec of 2025, which has no description")
    BTD = _b.Bits(24, 24, "Named by Arm's machine-readable spec of 2025, which has no description")
    BTD0 = _b.Bits(23, 23, "Named by Arm's machine-readable spec of 2025, which has no description")
    EnIA2 = _b.Bits(22, 22, "Named by Arm's machine-readable spec of 2025, which has no description")
    EnIB2 = _b.Bits(21, 21, "Named by Arm's machine-readable spec of 2025, which has no description")
    EnDA2 = _b.Bits(20, 20, "Named by Arm's machine-readable spec of 2025, which has no description")
    EnDB2 = _b.Bits(19, 19, "Named by Arm's machine-readable spec of 2025, which has no description")
    VT = _b.Bits(17, 17, "Named by Arm's machine-readable spec of 2025, which has no description")
    TEOS = _b.Bits(16, 16, "Named by Arm's machine-readable spec of 2025, which has no description")
    TEIS = _b.Bits(15, 15, "Named by Arm's machine-readable spec of 2025, which has no description")
    DTZ = _b.Bits(14, 14, "Named by Arm's machine-readable spec of 2025, which has no description")
    CPTM0 = _b.Bits(12, 12, "Pointer arithmetic of multiplications at EL0 is checked, where CPTA0 is 1")
    CPTM = _b.Bits(11, 11, "Pointer arithmetic of multiplications at EL1 is checked, where CPTA is 1")
    CPTA0 = _b.Bits(10, 10, "Pointer arithmetic of additions at EL0 is checked")
    CPTA = _b.Bits(9, 9, "Pointer arithmetic of additions at EL1 is checked")
    EnPACM0 = _b.Bits(8, 8, "PACM at EL0 sets PSTATE.PACM")
    EnPACM = _b.Bits(7, 7, "PACM at EL1 sets PSTATE.PACM")
    EnIDCP128 = _b.Bits(6, 6, "EL0 accesses to IMPLEMENTATION DEFINED 128-bit System registers are not trapped")
    EASE = _b.Bits(5, 5, "Synchronous External aborts to EL1 go to the SError vector")
    EnANERR = _b.Bits(4, 4, "External aborts on reads of Normal memory can be SError exceptions")
    EnADERR = _b.Bits(3, 3, "External aborts on reads of Device memory can be SError exceptions")
    NMEA = _b.Bits(2, 2, "PSTATE.A does not mask SError exceptions at EL1")


class TTBR0_EL1_VMSAv9_128(_b.FieldsetValue):
    """128-bit translation table entries; these are bits 63:0 of a register of 128."""

    # Where TCR2_EL1.D128 is 1.
    __slots__ = ()
    RES0 = 0x18
    BADDR = _b.Bits(47, 5, "Bits 47:5 of the translation table's address")
    SKL = _b.Bits(2, 1, "Number of levels of the walk that are skipped")


class TTBR0_EL1_VMSAv8_64(_b.FieldsetValue):
    """64-bit translation table entries."""

    # Otherwise.
    __slots__ = ()
    BADDR = _b.Bits(47, 1, "Bits 47:1 of the translation table's address; 5:2 are 51:48 of 52-bit ones")


class TTBR0_EL1(_b.RegisterValue):
    """Translation Table Base Register 0 (EL1)."""

    __slots__ = ()
    ASID = _b.Bits(63, 48, "Address space identifier; 8 bits wide where TCR_EL1.AS is 0")
    CnP = _b.Bits(0, 0, "The entries are common to all PEs of the Inner Shareable domain that set it")
    VMSAv9_128 = _b.Fieldset(TTBR0_EL1_VMSAv9_128, "128-bit translation table entries; these are bits 63:0 of a register of 128", None)
    VMSAv8_64 = _b.Fieldset(TTBR0_EL1_VMSAv8_64, "64-bit translation table entries", ())


class TTBR1_EL1_VMSAv9_128(_b.FieldsetValue):
    """128-bit translation table entries; these are bits 63:0 of a register of 128."""

    # Where TCR2_EL1.D128 is 1.
    __slots__ = ()
    RES0 = 0x18
    BADDR = _b.Bits(47, 5, "Bits 47:5 of the translation table's address")
    SKL = _b.Bits(2, 1, "Number of levels of the walk that are skipped")


class TTBR1_EL1_VMSAv8_64(_b.FieldsetValue):
    """64-bit translation table entries."""

    # Otherwise.
    __slots__ = ()
    BADDR = _b.Bits(47, 1, "Bits 47:1 of the translation table's address; 5:2 are 51:48 of 52-bit ones")


class TTBR1_EL1(_b.RegisterValue):
    """Translation Table Base Register 1 (EL1)."""

    __slots__ = ()
    ASID = _b.Bits(63, 48, "Address space identifier; 8 bits wide where TCR_EL1.AS is 0")
    CnP = _b.Bits(0, 0, "The entries are common to all PEs of the Inner Shareable domain that set it")
    VMSAv9_128 = _b.Fieldset(TTBR1_EL1_VMSAv9_128, "128-bit translation table entries; these are bits 63:0 of a register of 128", None)
    VMSAv8_64 = _b.Fieldset(TTBR1_EL1_VMSAv8_64, "64-bit translation table entries", ())


class TCR_EL1_IPS(_b.FieldValues):
    """Intermediate physical address size."""

    BITS_32 = 0  # 32 bits, 4GB
    BITS_36 = 1  # 36 bits, 64GB
    BITS_40 = 2  # 40 bits, 1TB
    BITS_42 = 3  # 42 bits, 4TB
    BITS_44 = 4  # 44 bits, 16TB
    BITS_48 = 5  # 48 bits, 256TB
    BITS_52 = 6  # 52 bits, 4PB
    BITS_56 = 7  # 56 bits, 64PB


class TCR_EL1_TG1(_b.FieldValues):
    """Granule of TTBR1_EL1's tables."""

    KB16 = 1  # 16KB
    KB4 = 2  # 4KB
    KB64 = 3  # 64KB


class TCR_EL1_SH1(_b.FieldValues):
    """Shareability of walks of TTBR1_EL1's tables."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class TCR_EL1_ORGN1(_b.FieldValues):
    """Outer cacheability of walks of TTBR1_EL1's tables."""

    NC = 0  # Outer Non-cacheable
    WBWA = 1  # Outer Write-Back, Write-Allocate
    WT = 2  # Outer Write-Through, no Write-Allocate
    WBnWA = 3  # Outer Write-Back, no Write-Allocate


class TCR_EL1_IRGN1(_b.FieldValues):
    """Inner cacheability of walks of TTBR1_EL1's tables."""

    NC = 0  # Inner Non-cacheable
    WBWA = 1  # Inner Write-Back, Write-Allocate
    WT = 2  # Inner Write-Through, no Write-Allocate
    WBnWA = 3  # Inner Write-Back, no Write-Allocate


class TCR_EL1_TG0(_b.FieldValues):
    """Granule of TTBR0_EL1's tables."""

    KB4 = 0  # 4KB
    KB64 = 1  # 64KB
    KB16 = 2  # 16KB


class TCR_EL1_SH0(_b.FieldValues):
    """Shareability of walks of TTBR0_EL1's tables."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class TCR_EL1_ORGN0(_b.FieldValues):
    """Outer cacheability of walks of TTBR0_EL1's tables."""

    NC = 0  # Outer Non-cacheable
    WBWA = 1  # Outer Write-Back, Write-Allocate
    WT = 2  # Outer Write-Through, no Write-Allocate
    WBnWA = 3  # Outer Write-Back, no Write-Allocate


class TCR_EL1_IRGN0(_b.FieldValues):
    """Inner cacheability of walks of TTBR0_EL1's tables."""

    NC = 0  # Inner Non-cacheable
    WBWA = 1  # Inner Write-Back, Write-Allocate
    WT = 2  # Inner Write-Through, no Write-Allocate
    WBnWA = 3  # Inner Write-Back, no Write-Allocate


class TCR_EL1(_b.RegisterValue):
    """Translation Control Register (EL1)."""

    __slots__ = ()
    RES0 = 0xc000000800000040
    MTX1 = _b.Bits(61, 61, "VA bits 59:56 are a tag and extend the check, for TTBR1_EL1's addresses")
    MTX0 = _b.Bits(60, 60, "VA bits 59:56 are a tag and extend the check, for TTBR0_EL1's addresses")
    DS = _b.Bits(59, 59, "Descriptors hold 52-bit addresses, for granules of 4KB and 16KB")
    TCMA1 = _b.Bits(58, 58, "Accesses with tag 0b1111 are Unchecked, to TTBR1_EL1's addresses")
    TCMA0 = _b.Bits(57, 57, "Accesses with tag 0b0000 are Unchecked, to TTBR0_EL1's addresses")
    E0PD1 = _b.Bits(56, 56, "EL0 accesses to TTBR1_EL1's addresses fault")
    E0PD0 = _b.Bits(55, 55, "EL0 accesses to TTBR0_EL1's addresses fault")
    NFD1 = _b.Bits(54, 54, "Non-fault accesses that miss the TLB fail, for TTBR1_EL1's addresses")
    NFD0 = _b.Bits(53, 53, "Non-fault accesses that miss the TLB fail, for TTBR0_EL1's addresses")
    TBID1 = _b.Bits(52, 52, "TBI1 applies to data accesses only")
    TBID0 = _b.Bits(51, 51, "TBI0 applies to data accesses only")
    HWU162 = _b.Bits(50, 50, "Hardware may use bit 62 of TTBR1_EL1's last-level entries, where HPD1 is 1")
    HWU161 = _b.Bits(49, 49, "Hardware may use bit 61 of TTBR1_EL1's last-level entries, where HPD1 is 1")
    HWU160 = _b.Bits(48, 48, "Hardware may use bit 60 of TTBR1_EL1's last-level entries, where HPD1 is 1")
    HWU159 = _b.Bits(47, 47, "Hardware may use bit 59 of TTBR1_EL1's last-level entries, where HPD1 is 1")
    HWU062 = _b.Bits(46, 46, "Hardware may use bit 62 of TTBR0_EL1's last-level entries, where HPD0 is 1")
    HWU061 = _b.Bits(45, 45, "Hardware may use bit 61 of TTBR0_EL1's last-level entries, where HPD0 is 1")
    HWU060 = _b.Bits(44, 44, "Hardware may use bit 60 of TTBR0_EL1's last-level entries, where HPD0 is 1")
    HWU059 = _b.Bits(43, 43, "Hardware may use bit 59 of TTBR0_EL1's last-level entries, where HPD0 is 1")
    HPD1 = _b.Bits(42, 42, "Hierarchical permissions in TTBR1_EL1's tables are disabled")
    HPD0 = _b.Bits(41, 41, "Hierarchical permissions in TTBR0_EL1's tables are disabled")
    HD = _b.Bits(40, 40, "Hardware manages the dirty state")
    HA = _b.Bits(39, 39, "Hardware sets the Access flag")
    TBI1 = _b.Bits(38, 38, "The top byte of TTBR1_EL1's addresses is ignored")
    TBI0 = _b.Bits(37, 37, "The top byte of TTBR0_EL1's addresses is ignored")
    AS = _b.Bits(36, 36, "ASIDs have 16 bits; 8 if 0")
    IPS = _b.Enumerated(34, 32, "Intermediate physical address size", TCR_EL1_IPS)
    TG1 = _b.Enumerated(31, 30, "Granule of TTBR1_EL1's tables", TCR_EL1_TG1)
    SH1 = _b.Enumerated(29, 28, "Shareability of walks of TTBR1_EL1's tables", TCR_EL1_SH1)
    ORGN1 = _b.Enumerated(27, 26, "Outer cacheability of walks of TTBR1_EL1's tables", TCR_EL1_ORGN1)
    IRGN1 = _b.Enumerated(25, 24, "Inner cacheability of walks of TTBR1_EL1's tables", TCR_EL1_IRGN1)
    EPD1 = _b.Bits(23, 23, "A TLB miss on TTBR1_EL1's addresses is a fault, without a walk")
    A1 = _b.Bits(22, 22, "TTBR1_EL1 holds the ASID; TTBR0_EL1 if 0")
    T1SZ = _b.Bits(21, 16, "TTBR1_EL1 translates 2 to the power of (64 - T1SZ) bytes")
    TG0 = _b.Enumerated(15, 14, "Granule of TTBR0_EL1's tables", TCR_EL1_TG0)
    SH0 = _b.Enumerated(13, 12, "Shareability of walks of TTBR0_EL1's tables", TCR_EL1_SH0)
    ORGN0 = _b.Enumerated(11, 10, "Outer cacheability of walks of TTBR0_EL1's tables", TCR_EL1_ORGN0)
    IRGN0 = _b.Enumerated(9, 8, "Inner cacheability of walks of TTBR0_EL1's tables", TCR_EL1_IRGN0)
    EPD0 = _b.Bits(7, 7, "A TLB miss on TTBR0_EL1's addresses is a fault, without a walk")
    T0SZ = _b.Bits(5, 0, "TTBR0_EL1 translates 2 to the power of (64 - T0SZ) bytes")


class TCR2_EL1(_b.RegisterValue):
    """Extended Translation Control Register (EL1)."""

    __slots__ = ()
    RES0 = 0xffffffe0000033c0
    TVAD1 = _b.Bits(36, 36, "Named by Arm's machine-readable spec of 2025, which has no description")
    TVAD0 = _b.Bits(35, 35, "Named by Arm's machine-readable spec of 2025, which has no description")
    VTB1 = _b.Bits(34, 30, "Named by Arm's machine-readable spec of 2025, which has no description")
    VTB0 = _b.Bits(29, 25, "Named by Arm's machine-readable spec of 2025, which has no description")
    POIW = _b.Bits(24, 22, "Named by Arm's machine-readable spec of 2025, which has no description")
    FNGNA1 = _b.Bits(21, 21, "Translations by TTBR1_EL1 that are not assured are non-global")
    FNGNA0 = _b.Bits(20, 20, "Translations by TTBR0_EL1 that are not assured are non-global")
    POE2F = _b.Bits(19, 19, "Named by Arm's machine-readable spec of 2025, which has no description")
    FNG1 = _b.Bits(18, 18, "All translations by TTBR1_EL1 are non-global")
    FNG0 = _b.Bits(17, 17, "All translations by TTBR0_EL1 are non-global")
    A2 = _b.Bits(16, 16, "TTBR0_EL1 and TTBR1_EL1 each have an ASID of their own")
    DisCH1 = _b.Bits(15, 15, "The Contiguous bit in the start table of TTBR1_EL1 is taken as 0")
    DisCH0 = _b.Bits(14, 14, "The Contiguous bit in the start table of TTBR0_EL1 is taken as 0")
    HAFT = _b.Bits(11, 11, "Hardware sets the Access flag of Table descriptors")
    PTTWI = _b.Bits(10, 10, "RCWS instructions can write with reduced coherence")
    D128 = _b.Bits(5, 5, "Translation table entries have 128 bits")
    AIE = _b.Bits(4, 4, "Attribute indexes have a fourth bit, for MAIR2_EL1")
    POE = _b.Bits(3, 3, "Permission overlays apply to privileged accesses")
    E0POE = _b.Bits(2, 2, "Permission overlays apply to unprivileged accesses")
    PIE = _b.Bits(1, 1, "Permissions are indirect, by PIR_EL1 and PIRE0_EL1")
    PnCH = _b.Bits(0, 0, "Bit 52 of translation table entries is the Protected bit")


class MAIR_EL1(_b.RegisterValue):
    """Memory Attribute Indirection Register (EL1)."""

    __slots__ = ()
    Attr7 = _b.Bits(63, 56, "Type of memory of AttrIndx n: Device, or the outer and inner policies")
    Attr6 = _b.Bits(55, 48, "Type of memory of AttrIndx n: Device, or the outer and inner policies")
    Attr5 = _b.Bits(47, 40, "Type of memory of AttrIndx n: Device, or the outer and inner policies")
    Attr4 = _b.Bits(39, 32, "Type of memory of AttrIndx n: Device, or the outer and inner policies")
    Attr3 = _b.Bits(31, 24, "Type of memory of AttrIndx n: Device, or the outer and inner policies")
    Attr2 = _b.Bits(23, 16, "Type of memory of AttrIndx n: Device, or the outer and inner policies")
    Attr1 = _b.Bits(15, 8, "Type of memory of AttrIndx n: Device, or the outer and inner policies")
    Attr0 = _b.Bits(7, 0, "Type of memory of AttrIndx n: Device, or the outer and inner policies")

# AMAIR_EL1 has no class: no fields; all bits are IMPDEF


class PIRE0_EL1_Permn(_b.FieldValues):
    """What index n permits to unprivileged accesses."""

    NONE_O = 0  # No access, overlaid
    R_O = 1  # Read, overlaid
    X_O = 2  # Execute, overlaid
    RX_O = 3  # Read and execute, overlaid
    NONE_O_4 = 4  # Reserved, as no access, overlaid
    RW_O = 5  # Read and write, overlaid
    RWnX_O = 6  # Read, write and, unless WXN is 1, execute, overlaid
    RWX_O = 7  # Read, write and execute, overlaid
    R = 8  # Read
    GCS = 9  # Read, and read and write as Guarded Control Stack
    RX = 0xa  # Read and execute
    NONE_11 = 0xb  # Reserved, as no access
    RW = 0xc  # Read and write
    NONE_13 = 0xd  # Reserved, as no access
    RWX = 0xe  # Read, write and execute
    NONE_15 = 0xf  # Reserved, as no access


class PIRE0_EL1(_b.RegisterValue):
    """Permission Indirection Register 0 (EL1)."""

    __slots__ = ()
    Perm15 = _b.Enumerated(63, 60, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm14 = _b.Enumerated(59, 56, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm13 = _b.Enumerated(55, 52, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm12 = _b.Enumerated(51, 48, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm11 = _b.Enumerated(47, 44, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm10 = _b.Enumerated(43, 40, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm9 = _b.Enumerated(39, 36, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm8 = _b.Enumerated(35, 32, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm7 = _b.Enumerated(31, 28, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm6 = _b.Enumerated(27, 24, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm5 = _b.Enumerated(23, 20, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm4 = _b.Enumerated(19, 16, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm3 = _b.Enumerated(15, 12, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm2 = _b.Enumerated(11, 8, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm1 = _b.Enumerated(7, 4, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)
    Perm0 = _b.Enumerated(3, 0, "What index n permits to unprivileged accesses", PIRE0_EL1_Permn)


class PIR_EL1_Permn(_b.FieldValues):
    """What index n permits to privileged accesses."""

    NONE_O = 0  # No access, overlaid
    R_O = 1  # Read, overlaid
    X_O = 2  # Execute, overlaid
    RX_O = 3  # Read and execute, overlaid
    NONE_O_4 = 4  # Reserved, as no access, overlaid
    RW_O = 5  # Read and write, overlaid
    RWnX_O = 6  # Read, write and, unless WXN is 1, execute, overlaid
    RWX_O = 7  # Read, write and execute, overlaid
    R = 8  # Read
    GCS = 9  # Read, and read and write as Guarded Control Stack
    RX = 0xa  # Read and execute
    NONE_11 = 0xb  # Reserved, as no access
    RW = 0xc  # Read and write
    NONE_13 = 0xd  # Reserved, as no access
    RWX = 0xe  # Read, write and execute
    NONE_15 = 0xf  # Reserved, as no access


class PIR_EL1(_b.RegisterValue):
    """Permission Indirection Register 1 (EL1)."""

    __slots__ = ()
    Perm15 = _b.Enumerated(63, 60, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm14 = _b.Enumerated(59, 56, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm13 = _b.Enumerated(55, 52, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm12 = _b.Enumerated(51, 48, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm11 = _b.Enumerated(47, 44, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm10 = _b.Enumerated(43, 40, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm9 = _b.Enumerated(39, 36, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm8 = _b.Enumerated(35, 32, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm7 = _b.Enumerated(31, 28, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm6 = _b.Enumerated(27, 24, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm5 = _b.Enumerated(23, 20, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm4 = _b.Enumerated(19, 16, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm3 = _b.Enumerated(15, 12, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm2 = _b.Enumerated(11, 8, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm1 = _b.Enumerated(7, 4, "What index n permits to privileged accesses", PIR_EL1_Permn)
    Perm0 = _b.Enumerated(3, 0, "What index n permits to privileged accesses", PIR_EL1_Permn)


class POR_EL0_Permn(_b.FieldValues):
    """What overlay n leaves of the permissions; 0b1xxx are reserved, as no access."""

    NONE = 0  # No access
    R = 1  # Read
    X = 2  # Execute
    RX = 3  # Read and execute
    W = 4  # Write
    RW = 5  # Read and write
    WX = 6  # Write and execute
    RWX = 7  # Read, write and execute


class POR_EL0(_b.RegisterValue):
    """Permission Overlay Register 0 (EL0)."""

    __slots__ = ()
    Perm15 = _b.Enumerated(63, 60, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm14 = _b.Enumerated(59, 56, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm13 = _b.Enumerated(55, 52, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm12 = _b.Enumerated(51, 48, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm11 = _b.Enumerated(47, 44, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm10 = _b.Enumerated(43, 40, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm9 = _b.Enumerated(39, 36, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm8 = _b.Enumerated(35, 32, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm7 = _b.Enumerated(31, 28, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm6 = _b.Enumerated(27, 24, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm5 = _b.Enumerated(23, 20, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm4 = _b.Enumerated(19, 16, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm3 = _b.Enumerated(15, 12, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm2 = _b.Enumerated(11, 8, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm1 = _b.Enumerated(7, 4, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)
    Perm0 = _b.Enumerated(3, 0, "What overlay n leaves of the permissions; 0b1xxx are reserved, as no access", POR_EL0_Permn)


class POR_EL1_Permn(_b.FieldValues):
    """What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access."""

    NONE = 0  # No access
    R = 1  # Read
    X = 2  # Execute
    RX = 3  # Read and execute
    W = 4  # Write
    RW = 5  # Read and write
    WX = 6  # Write and execute
    RWX = 7  # Read, write and execute


class POR_EL1(_b.RegisterValue):
    """Permission Overlay Register 1 (EL1)."""

    __slots__ = ()
    Perm15 = _b.Enumerated(63, 60, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm14 = _b.Enumerated(59, 56, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm13 = _b.Enumerated(55, 52, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm12 = _b.Enumerated(51, 48, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm11 = _b.Enumerated(47, 44, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm10 = _b.Enumerated(43, 40, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm9 = _b.Enumerated(39, 36, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm8 = _b.Enumerated(35, 32, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm7 = _b.Enumerated(31, 28, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm6 = _b.Enumerated(27, 24, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm5 = _b.Enumerated(23, 20, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm4 = _b.Enumerated(19, 16, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm3 = _b.Enumerated(15, 12, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm2 = _b.Enumerated(11, 8, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm1 = _b.Enumerated(7, 4, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)
    Perm0 = _b.Enumerated(3, 0, "What overlay n leaves of privileged permissions; 0b1xxx are reserved, as no access", POR_EL1_Permn)


class PAR_EL1_Success_SH(_b.FieldValues):
    """Shareability."""

    NONE = 0  # Non-shareable
    OUTER = 2  # Outer Shareable
    INNER = 3  # Inner Shareable


class PAR_EL1_Fault_FST(_b.FieldValues):
    """Fault status."""

    ADDRSZ_L0 = 0  # Address size fault, level 0 or translation table base register
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L0 = 4  # Translation fault, level 0
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L0 = 8  # Access flag fault, level 0
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L0 = 0xc  # Permission fault, level 0
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    SECC_TTW_Ln1 = 0x1b  # Synchronous parity or ECC error on a translation table walk, level -1
    SECC_TTW_L0 = 0x1c  # Synchronous parity or ECC error on a translation table walk, level 0
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a translation table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a translation table walk, level 3
    GPF_TTW_Ln2 = 0x22  # Granule Protection Fault on a translation table walk, level -2
    GPF_TTW_Ln1 = 0x23  # Granule Protection Fault on a translation table walk, level -1
    GPF_TTW_L0 = 0x24  # Granule Protection Fault on a translation table walk, level 0
    GPF_TTW_L1 = 0x25  # Granule Protection Fault on a translation table walk, level 1
    GPF_TTW_L2 = 0x26  # Granule Protection Fault on a translation table walk, level 2
    GPF_TTW_L3 = 0x27  # Granule Protection Fault on a translation table walk, level 3
    GPF = 0x28  # Granule Protection Fault, not on a translation table walk
    ADDRSZ_Ln1 = 0x29  # Address size fault, level -1
    FAULT_Ln2 = 0x2a  # Translation fault, level -2
    FAULT_Ln1 = 0x2b  # Translation fault, level -1
    ADDRSZ_Ln2 = 0x2c  # Address size fault, level -2
    TLB_CONFLICT = 0x30  # TLB conflict abort
    HW_UPDATE = 0x31  # Unsupported atomic hardware update
    DOMAIN_L1 = 0x3d  # Domain fault, level 1; of AArch32 only
    DOMAIN_L2 = 0x3e  # Domain fault, level 2; of AArch32 only


class PAR_EL1_Success(_b.FieldsetValue):
    """The address was translated."""

    # Where bit 0 is 0.
    __slots__ = ()
    RES0 = 0xf000000000007e
    ATTR = _b.Bits(63, 56, "Memory type, as in MAIR_EL1.Attr<n>")
    PA = _b.Bits(51, 12, "Bits 51:12 of the output address")
    NSE = _b.Bits(11, 11, "With NS the physical address space, of EL3's translations; RES1 without FEAT_RME")
    NS = _b.Bits(9, 9, "Non-secure, of Secure, Realm and EL3's translations")
    SH = _b.Enumerated(8, 7, "Shareability", PAR_EL1_Success_SH)


class PAR_EL1_Fault(_b.FieldsetValue):
    """The address could not be translated."""

    # Where bit 0 is 1.
    __slots__ = ()
    RES0 = 0xffffffff0480
    RES1 = 0x800
    DirtyBit = _b.Bits(15, 15, "A Permission fault is due to the dirty state")
    Overlay = _b.Bits(14, 14, "A Permission fault is due to a permission overlay")
    TopLevel = _b.Bits(13, 13, "The fault is due to TopLevel")
    AssuredOnly = _b.Bits(12, 12, "A stage 2 fault is due to AssuredOnly")
    S = _b.Bits(9, 9, "The fault is of stage 2")
    PTW = _b.Bits(8, 8, "A stage 2 fault on a walk of stage 1")
    FST = _b.Enumerated(6, 1, "Fault status", PAR_EL1_Fault_FST)


class PAR_EL1(_b.RegisterValue):
    """Physical Address Register."""

    __slots__ = ()
    F = _b.Bits(0, 0, "The translation failed")
    Success = _b.Fieldset(PAR_EL1_Success, "The address was translated", ((0, 0, (0,)),))
    Fault = _b.Fieldset(PAR_EL1_Fault, "The address could not be translated", ((0, 0, (1,)),))


class VBAR_EL1(_b.RegisterValue):
    """Vector Base Address Register (EL1)."""

    __slots__ = ()
    RES0 = 0x7fe
    VBA = _b.Bits(63, 11, "Bits 63:11 of the address of EL1's exception vectors")
    UT = _b.Bits(0, 0, "Named by Arm's machine-readable spec of 2025, which has no description")


class ESR_EL1_EC(_b.FieldValues):
    """Exception Class, the reason for the exception."""

    UNKNOWN = 0  # Unknown reason
    WFx = 1  # Trapped WFI, WFE, WFIT or WFET
    CP15_32 = 3  # Trapped MCR or MRC, coproc 15
    CP15_64 = 4  # Trapped MCRR or MRRC, coproc 15
    CP14_MR = 5  # Trapped MCR or MRC, coproc 14
    CP14_LS = 6  # Trapped LDC or STC, coproc 14
    FP_ASIMD = 7  # Trapped access to SVE, SME, Advanced SIMD or floating-point
    CP10_ID = 8  # Trapped VMRS of an ID register; to EL2
    PAC = 9  # Trapped pointer authentication instruction; to EL2 and EL3
    OTHER = 0xa  # Trapped instruction that has no other EC: LD64B, ST64B and others, see ISS
    CP14_64 = 0xc  # Trapped MRRC, coproc 14
    BTI = 0xd  # Branch Target Exception
    ILL = 0xe  # Illegal Execution state
    SVC32 = 0x11  # SVC in AArch32 state
    HVC32 = 0x12  # HVC in AArch32 state; to EL2
    SMC32 = 0x13  # SMC in AArch32 state; to EL2 and EL3
    SYS128 = 0x14  # Trapped MSRR, MRRS or 128-bit System instruction
    SVC64 = 0x15  # SVC in AArch64 state
    HVC64 = 0x16  # HVC in AArch64 state; to EL2 and EL3
    SMC64 = 0x17  # SMC in AArch64 state; to EL2 and EL3
    SYS64 = 0x18  # Trapped MSR, MRS or System instruction in AArch64 state
    SVE = 0x19  # Trapped access to SVE
    ERET = 0x1a  # Trapped ERET, ERETAA or ERETAB
    FPAC = 0x1c  # Pointer authentication failed
    SME = 0x1d  # Trapped access to SME, or illegal use of it
    GPC = 0x1e  # Granule Protection Check; to EL3
    IMP_DEF = 0x1f  # IMPLEMENTATION DEFINED exception; to EL3
    IABT_LOW = 0x20  # Instruction Abort from a lower Exception level
    IABT_CUR = 0x21  # Instruction Abort from the same Exception level
    PC_ALIGN = 0x22  # PC alignment fault
    DABT_LOW = 0x24  # Data Abort from a lower Exception level
    DABT_CUR = 0x25  # Data Abort from the same Exception level
    SP_ALIGN = 0x26  # SP alignment fault
    MOPS = 0x27  # Memory Copy or Memory Set exception
    FP_EXC32 = 0x28  # Trapped floating-point exception in AArch32 state
    FP_EXC64 = 0x2c  # Trapped floating-point exception in AArch64 state
    GCS = 0x2d  # Guarded Control Stack exception
    SERROR = 0x2f  # SError exception
    BREAKPT_LOW = 0x30  # Breakpoint exception from a lower Exception level
    BREAKPT_CUR = 0x31  # Breakpoint exception from the same Exception level
    SOFTSTP_LOW = 0x32  # Software Step exception from a lower Exception level
    SOFTSTP_CUR = 0x33  # Software Step exception from the same Exception level
    WATCHPT_LOW = 0x34  # Watchpoint exception from a lower Exception level
    WATCHPT_CUR = 0x35  # Watchpoint exception from the same Exception level
    BKPT32 = 0x38  # BKPT in AArch32 state
    VECTOR32 = 0x3a  # Vector Catch exception in AArch32 state; to EL2
    BRK64 = 0x3c  # BRK in AArch64 state
    PROFILING = 0x3d  # Profiling exception


class ESR_EL1_WFx_TI(_b.FieldValues):
    """Instruction."""

    WFI = 0  # WFI instruction
    WFE = 1  # WFE instruction
    WFIT = 2  # WFIT instruction
    WFET = 3  # WFET instruction


class ESR_EL1_LDC_STC_AM(_b.FieldValues):
    """Addressing mode."""

    UNINDEXED = 0  # Immediate, unindexed
    POST = 1  # Immediate, post-indexed
    OFFSET = 2  # Immediate, offset
    PRE = 3  # Immediate, pre-indexed
    LITERAL_UNINDEXED = 4  # Literal, unindexed; of LDC in A32 only
    LITERAL_OFFSET = 6  # Literal, offset; of LDC only


class ESR_EL1_OTHER_ISS(_b.FieldValues):
    """Instruction."""

    ST64BV = 0  # ST64BV instruction
    ST64BV0 = 1  # ST64BV0 instruction
    LDST64B = 2  # LD64B or ST64B
    TSBCSYNC = 3  # TSB CSYNC
    PSBCSYNC = 4  # PSB CSYNC


class ESR_EL1_BTI_BTYPE(_b.FieldValues):
    """PSTATE.BTYPE at the target."""

    NONE = 0  # Not after BR or BLR
    JC = 1  # After BR from X16 or X17, or BR from a non-guarded page
    C = 2  # After BLR
    J = 3  # After BR from another register of a guarded page


class ESR_EL1_SME_SMTC(_b.FieldValues):
    """Reason."""

    SME_DISABLED = 0  # SME is disabled by CPACR_EL1, CPTR_EL2 or CPTR_EL3
    ILL = 1  # Illegal in Streaming SVE mode
    SM_DISABLED = 2  # Illegal outside of Streaming SVE mode
    ZA_DISABLED = 3  # ZA is disabled, PSTATE.ZA is 0
    ZT_DISABLED = 4  # ZT0 is disabled by SMCR_ELx.EZT0


class ESR_EL1_IABT_SET(_b.FieldValues):
    """State of the PE after an External abort."""

    UER = 0  # Recoverable state
    UC = 2  # Uncontainable; reserved with FEAT_RASv2
    UEO = 3  # Restartable state


class ESR_EL1_IABT_IFSC(_b.FieldValues):
    """Instruction fault status."""

    ADDRSZ_L0 = 0  # Address size fault, level 0 or translation table base register
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L0 = 4  # Translation fault, level 0
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L0 = 8  # Access flag fault, level 0
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L0 = 0xc  # Permission fault, level 0
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort, not on a translation table walk
    SEA_TTW_Ln2 = 0x12  # Synchronous External abort on a translation table walk, level -2
    SEA_TTW_Ln1 = 0x13  # Synchronous External abort on a translation table walk, level -1
    SEA_TTW_L0 = 0x14  # Synchronous External abort on a translation table walk, level 0
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a translation table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a translation table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a translation table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error, not on a translation table walk
    SECC_TTW_Ln1 = 0x1b  # Synchronous parity or ECC error on a translation table walk, level -1
    SECC_TTW_L0 = 0x1c  # Synchronous parity or ECC error on a translation table walk, level 0
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a translation table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a translation table walk, level 3
    GPF_TTW_Ln2 = 0x22  # Granule Protection Fault on a translation table walk, level -2
    GPF_TTW_Ln1 = 0x23  # Granule Protection Fault on a translation table walk, level -1
    GPF_TTW_L0 = 0x24  # Granule Protection Fault on a translation table walk, level 0
    GPF_TTW_L1 = 0x25  # Granule Protection Fault on a translation table walk, level 1
    GPF_TTW_L2 = 0x26  # Granule Protection Fault on a translation table walk, level 2
    GPF_TTW_L3 = 0x27  # Granule Protection Fault on a translation table walk, level 3
    GPF = 0x28  # Granule Protection Fault, not on a translation table walk
    ADDRSZ_Ln1 = 0x29  # Address size fault, level -1
    FAULT_Ln2 = 0x2a  # Translation fault, level -2
    FAULT_Ln1 = 0x2b  # Translation fault, level -1
    ADDRSZ_Ln2 = 0x2c  # Address size fault, level -2
    TLB_CONFLICT = 0x30  # TLB conflict abort
    HW_UPDATE = 0x31  # Unsupported atomic hardware update


class ESR_EL1_DABT_ISV_SAS(_b.FieldValues):
    """Size of the access."""

    BYTE = 0  # 8 bits
    HALFWORD = 1  # 16 bits
    WORD = 2  # 32 bits
    DOUBLEWORD = 3  # 64 bits


class ESR_EL1_DABT_ISV_LST(_b.FieldValues):
    """Instruction, of Translation, Access flag and Permission faults."""

    OTHER = 0  # Any other instruction
    ST64BV = 1  # ST64BV instruction
    LD64B_ST64B = 2  # LD64B or ST64B
    ST64BV0 = 3  # ST64BV0 instruction


class ESR_EL1_DABT_ISV_DFSC(_b.FieldValues):
    """Data fault status."""

    ADDRSZ_L0 = 0  # Address size fault, level 0 or translation table base register
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L0 = 4  # Translation fault, level 0
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L0 = 8  # Access flag fault, level 0
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L0 = 0xc  # Permission fault, level 0
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort, not on a translation table walk
    MTE = 0x11  # Synchronous Tag Check Fault
    SEA_TTW_Ln2 = 0x12  # Synchronous External abort on a translation table walk, level -2
    SEA_TTW_Ln1 = 0x13  # Synchronous External abort on a translation table walk, level -1
    SEA_TTW_L0 = 0x14  # Synchronous External abort on a translation table walk, level 0
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a translation table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a translation table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a translation table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error, not on a translation table walk
    SECC_TTW_Ln1 = 0x1b  # Synchronous parity or ECC error on a translation table walk, level -1
    SECC_TTW_L0 = 0x1c  # Synchronous parity or ECC error on a translation table walk, level 0
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a translation table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a translation table walk, level 3
    ALIGN = 0x21  # Alignment fault
    GPF_TTW_Ln2 = 0x22  # Granule Protection Fault on a translation table walk, level -2
    GPF_TTW_Ln1 = 0x23  # Granule Protection Fault on a translation table walk, level -1
    GPF_TTW_L0 = 0x24  # Granule Protection Fault on a translation table walk, level 0
    GPF_TTW_L1 = 0x25  # Granule Protection Fault on a translation table walk, level 1
    GPF_TTW_L2 = 0x26  # Granule Protection Fault on a translation table walk, level 2
    GPF_TTW_L3 = 0x27  # Granule Protection Fault on a translation table walk, level 3
    GPF = 0x28  # Granule Protection Fault, not on a translation table walk
    ADDRSZ_Ln1 = 0x29  # Address size fault, level -1
    FAULT_Ln2 = 0x2a  # Translation fault, level -2
    FAULT_Ln1 = 0x2b  # Translation fault, level -1
    ADDRSZ_Ln2 = 0x2c  # Address size fault, level -2
    TLB_CONFLICT = 0x30  # TLB conflict abort
    HW_UPDATE = 0x31  # Unsupported atomic hardware update
    LOCKDOWN = 0x34  # IMPLEMENTATION DEFINED fault: lockdown
    EXCL_ATOMIC = 0x35  # IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access


class ESR_EL1_DABT_EXTABT_WU(_b.FieldValues):
    """Whether a store updated the location."""

    UNKNOWN = 0  # Not a store, or one that might have updated the location
    NO = 2  # A store that did not update the location
    YES = 3  # A store that updated the location


class ESR_EL1_DABT_EXTABT_SET(_b.FieldValues):
    """State of the PE after the External abort."""

    UER = 0  # Recoverable state
    UC = 2  # Uncontainable; reserved with FEAT_RASv2
    UEO = 3  # Restartable state


class ESR_EL1_DABT_EXTABT_DFSC(_b.FieldValues):
    """Data fault status."""

    ADDRSZ_L0 = 0  # Address size fault, level 0 or translation table base register
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L0 = 4  # Translation fault, level 0
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L0 = 8  # Access flag fault, level 0
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L0 = 0xc  # Permission fault, level 0
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort, not on a translation table walk
    MTE = 0x11  # Synchronous Tag Check Fault
    SEA_TTW_Ln2 = 0x12  # Synchronous External abort on a translation table walk, level -2
    SEA_TTW_Ln1 = 0x13  # Synchronous External abort on a translation table walk, level -1
    SEA_TTW_L0 = 0x14  # Synchronous External abort on a translation table walk, level 0
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a translation table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a translation table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a translation table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error, not on a translation table walk
    SECC_TTW_Ln1 = 0x1b  # Synchronous parity or ECC error on a translation table walk, level -1
    SECC_TTW_L0 = 0x1c  # Synchronous parity or ECC error on a translation table walk, level 0
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a translation table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a translation table walk, level 3
    ALIGN = 0x21  # Alignment fault
    GPF_TTW_Ln2 = 0x22  # Granule Protection Fault on a translation table walk, level -2
    GPF_TTW_Ln1 = 0x23  # Granule Protection Fault on a translation table walk, level -1
    GPF_TTW_L0 = 0x24  # Granule Protection Fault on a translation table walk, level 0
    GPF_TTW_L1 = 0x25  # Granule Protection Fault on a translation table walk, level 1
    GPF_TTW_L2 = 0x26  # Granule Protection Fault on a translation table walk, level 2
    GPF_TTW_L3 = 0x27  # Granule Protection Fault on a translation table walk, level 3
    GPF = 0x28  # Granule Protection Fault, not on a translation table walk
    ADDRSZ_Ln1 = 0x29  # Address size fault, level -1
    FAULT_Ln2 = 0x2a  # Translation fault, level -2
    FAULT_Ln1 = 0x2b  # Translation fault, level -1
    ADDRSZ_Ln2 = 0x2c  # Address size fault, level -2
    TLB_CONFLICT = 0x30  # TLB conflict abort
    HW_UPDATE = 0x31  # Unsupported atomic hardware update
    LOCKDOWN = 0x34  # IMPLEMENTATION DEFINED fault: lockdown
    EXCL_ATOMIC = 0x35  # IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access


class ESR_EL1_DABT_LST(_b.FieldValues):
    """Instruction, of Translation, Access flag and Permission faults."""

    OTHER = 0  # Any other instruction
    ST64BV = 1  # ST64BV instruction
    LD64B_ST64B = 2  # LD64B or ST64B
    ST64BV0 = 3  # ST64BV0 instruction


class ESR_EL1_DABT_DFSC(_b.FieldValues):
    """Data fault status."""

    ADDRSZ_L0 = 0  # Address size fault, level 0 or translation table base register
    ADDRSZ_L1 = 1  # Address size fault, level 1
    ADDRSZ_L2 = 2  # Address size fault, level 2
    ADDRSZ_L3 = 3  # Address size fault, level 3
    FAULT_L0 = 4  # Translation fault, level 0
    FAULT_L1 = 5  # Translation fault, level 1
    FAULT_L2 = 6  # Translation fault, level 2
    FAULT_L3 = 7  # Translation fault, level 3
    ACCESS_L0 = 8  # Access flag fault, level 0
    ACCESS_L1 = 9  # Access flag fault, level 1
    ACCESS_L2 = 0xa  # Access flag fault, level 2
    ACCESS_L3 = 0xb  # Access flag fault, level 3
    PERM_L0 = 0xc  # Permission fault, level 0
    PERM_L1 = 0xd  # Permission fault, level 1
    PERM_L2 = 0xe  # Permission fault, level 2
    PERM_L3 = 0xf  # Permission fault, level 3
    EXTABT = 0x10  # Synchronous External abort, not on a translation table walk
    MTE = 0x11  # Synchronous Tag Check Fault
    SEA_TTW_Ln2 = 0x12  # Synchronous External abort on a translation table walk, level -2
    SEA_TTW_Ln1 = 0x13  # Synchronous External abort on a translation table walk, level -1
    SEA_TTW_L0 = 0x14  # Synchronous External abort on a translation table walk, level 0
    SEA_TTW_L1 = 0x15  # Synchronous External abort on a translation table walk, level 1
    SEA_TTW_L2 = 0x16  # Synchronous External abort on a translation table walk, level 2
    SEA_TTW_L3 = 0x17  # Synchronous External abort on a translation table walk, level 3
    SECC = 0x18  # Synchronous parity or ECC error, not on a translation table walk
    SECC_TTW_Ln1 = 0x1b  # Synchronous parity or ECC error on a translation table walk, level -1
    SECC_TTW_L0 = 0x1c  # Synchronous parity or ECC error on a translation table walk, level 0
    SECC_TTW_L1 = 0x1d  # Synchronous parity or ECC error on a translation table walk, level 1
    SECC_TTW_L2 = 0x1e  # Synchronous parity or ECC error on a translation table walk, level 2
    SECC_TTW_L3 = 0x1f  # Synchronous parity or ECC error on a translation table walk, level 3
    ALIGN = 0x21  # Alignment fault
    GPF_TTW_Ln2 = 0x22  # Granule Protection Fault on a translation table walk, level -2
    GPF_TTW_Ln1 = 0x23  # Granule Protection Fault on a translation table walk, level -1
    GPF_TTW_L0 = 0x24  # Granule Protection Fault on a translation table walk, level 0
    GPF_TTW_L1 = 0x25  # Granule Protection Fault on a translation table walk, level 1
    GPF_TTW_L2 = 0x26  # Granule Protection Fault on a translation table walk, level 2
    GPF_TTW_L3 = 0x27  # Granule Protection Fault on a translation table walk, level 3
    GPF = 0x28  # Granule Protection Fault, not on a translation table walk
    ADDRSZ_Ln1 = 0x29  # Address size fault, level -1
    FAULT_Ln2 = 0x2a  # Translation fault, level -2
    FAULT_Ln1 = 0x2b  # Translation fault, level -1
    ADDRSZ_Ln2 = 0x2c  # Address size fault, level -2
    TLB_CONFLICT = 0x30  # TLB conflict abort
    HW_UPDATE = 0x31  # Unsupported atomic hardware update
    LOCKDOWN = 0x34  # IMPLEMENTATION DEFINED fault: lockdown
    EXCL_ATOMIC = 0x35  # IMPLEMENTATION DEFINED fault: unsupported Exclusive or atomic access


class ESR_EL1_MOPS_FormatOption(_b.FieldValues):
    """Format of the values in the registers; of Linux bits WRONG_OPTION and OPTION_A."""

    B = 0  # Option B
    A = 1  # Option A
    WRONG_A = 2  # Option A, with WRONG_OPTION of Linux
    WRONG_B = 3  # Option B, with WRONG_OPTION of Linux


class ESR_EL1_GCS_DATA_CHECK_IT(_b.FieldValues):
    """Instruction."""

    RET = 0  # Procedure return without pointer authentication
    GCSPOPM = 1  # GCSPOPM instruction
    RET_KEYA = 2  # Procedure return with key A
    RET_KEYB = 3  # Procedure return with key B
    GCSSS1 = 4  # GCSSS1 instruction
    GCSSS2 = 5  # GCSSS2 instruction
    GCSPOPCX = 8  # GCSPOPCX instruction
    GCSPOPX = 9  # GCSPOPX instruction


class ESR_EL1_SERROR_WU(_b.FieldValues):
    """Whether a store updated the location."""

    UNKNOWN = 0  # Not a store, or one that might have updated the location
    NO = 2  # A store that did not update the location
    YES = 3  # A store that updated the location


class ESR_EL1_SERROR_AET(_b.FieldValues):
    """State of the PE."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable state
    UEO = 2  # Restartable state
    UER = 3  # Recoverable state
    CE = 6  # Corrected


class ESR_EL1_SERROR_DFSC(_b.FieldValues):
    """Fault status."""

    UNCATEGORIZED = 0  # Error without a category
    SERROR = 0x11  # Asynchronous SError exception


class ESR_EL1_BREAKPT_IFSC(_b.FieldValues):
    """Fault status."""

    DEBUG = 0x22  # Debug exception


class ESR_EL1_SOFTSTP_IFSC(_b.FieldValues):
    """Fault status."""

    DEBUG = 0x22  # Debug exception


class ESR_EL1_WATCHPT_DFSC(_b.FieldValues):
    """Fault status."""

    DEBUG = 0x22  # Debug exception


class ESR_EL1_PROFILING_FSC(_b.FieldValues):
    """Reason."""

    PMU = 0  # PMU Profiling exception
    SPE = 1  # Profiling Buffer management event
    TRBE = 2  # Trace Buffer management event


class ESR_EL1_NoSyndrome(_b.FieldsetValue):
    """Unknown reason, PAC or SVE trap, illegal state, PC or SP alignment."""

    # Where bits 31:26 are 0x0, 0x9, 0xe, 0x19, 0x22 or 0x26.
    __slots__ = ()
    RES0 = 0xffffff01ffffff


class ESR_EL1_WFx(_b.FieldsetValue):
    """Trapped WFI, WFE, WFIT or WFET."""

    # Where bits 31:26 are 0x1.
    __slots__ = ()
    RES0 = 0xffffff000ffc18
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")
    RN = _b.Bits(9, 5, "Number of the register of WFET or WFIT")
    RV = _b.Bits(2, 2, "RN is valid")
    TI = _b.Enumerated(1, 0, "Instruction", ESR_EL1_WFx_TI)


class ESR_EL1_MCR_MRC(_b.FieldsetValue):
    """Trapped MCR, MRC or VMRS."""

    # Where bits 31:26 are 0x3, 0x5 or 0x8.
    __slots__ = ()
    RES0 = 0xffffff00000000
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")
    Opc2 = _b.Bits(19, 17, "opc2 of the instruction; of VMRS 0")
    Opc1 = _b.Bits(16, 14, "opc1 of the instruction; of VMRS 7")
    CRn = _b.Bits(13, 10, "CRn of the instruction; of VMRS its reg")
    Rt = _b.Bits(9, 5, "Number of the general-purpose register, as in AArch64 state")
    CRm = _b.Bits(4, 1, "CRm of the instruction; of VMRS 0")
    Direction = _b.Bits(0, 0, "MRC or VMRS, a read; MCR, a write, if 0")


class ESR_EL1_MCRR_MRRC(_b.FieldsetValue):
    """Trapped MCRR or MRRC."""

    # Where bits 31:26 are 0x4 or 0xc.
    __slots__ = ()
    RES0 = 0xffffff00008000
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")
    Opc1 = _b.Bits(19, 16, "opc1 of the instruction")
    Rt2 = _b.Bits(14, 10, "Number of the second general-purpose register, as in AArch64 state")
    Rt = _b.Bits(9, 5, "Number of the general-purpose register, as in AArch64 state")
    CRm = _b.Bits(4, 1, "CRm of the instruction")
    Direction = _b.Bits(0, 0, "MRRC, a read; MCRR, a write, if 0")


class ESR_EL1_LDC_STC(_b.FieldsetValue):
    """Trapped LDC or STC."""

    # Where bits 31:26 are 0x6.
    __slots__ = ()
    RES0 = 0xffffff00000c00
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")
    imm8 = _b.Bits(19, 12, "Immediate of the instruction")
    Rn = _b.Bits(9, 5, "Number of the base register, as in AArch64 state")
    Offset = _b.Bits(4, 4, "The offset is added; subtracted if 0")
    AM = _b.Enumerated(3, 1, "Addressing mode", ESR_EL1_LDC_STC_AM)
    Direction = _b.Bits(0, 0, "LDC, a read; STC, a write, if 0")


class ESR_EL1_FP_ASIMD(_b.FieldsetValue):
    """Trapped access to SVE, SME, Advanced SIMD or floating-point."""

    # Where bits 31:26 are 0x7.
    __slots__ = ()
    RES0 = 0xffffff000fffff
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")


class ESR_EL1_OTHER(_b.FieldsetValue):
    """Trapped instruction that has no other EC."""

    # Where bits 31:26 are 0xa.
    __slots__ = ()
    RES0 = 0xffffff00000000
    ISS = _b.Enumerated(24, 0, "Instruction", ESR_EL1_OTHER_ISS)


class ESR_EL1_BTI(_b.FieldsetValue):
    """Branch Target Exception."""

    # Where bits 31:26 are 0xd.
    __slots__ = ()
    RES0 = 0xffffff01fffffc
    BTYPE = _b.Enumerated(1, 0, "PSTATE.BTYPE at the target", ESR_EL1_BTI_BTYPE)


class ESR_EL1_xVC(_b.FieldsetValue):
    """SVC or HVC, or SMC in AArch64 state."""

    # Where bits 31:26 are 0x11, 0x12, 0x15, 0x16 or 0x17.
    __slots__ = ()
    RES0 = 0xffffff01ff0000
    imm16 = _b.Bits(15, 0, "Immediate of the instruction, zero-extended")


class ESR_EL1_SMC32(_b.FieldsetValue):
    """SMC in AArch32 state."""

    # Where bits 31:26 are 0x13.
    __slots__ = ()
    RES0 = 0xffffff0007ffff
    CV = _b.Bits(24, 24, "COND is valid")
    COND = _b.Bits(23, 20, "Condition code of the instruction; 0b1110 in AArch64 state")
    CCKNOWNPASS = _b.Bits(19, 19, "The condition might not hold; if 0, it holds")


class ESR_EL1_SYS128(_b.FieldsetValue):
    """Trapped MSRR, MRRS or 128-bit System instruction."""

    # Where bits 31:26 are 0x14.
    __slots__ = ()
    RES0 = 0xffffff01c00020
    Op0 = _b.Bits(21, 20, "op0 of the instruction")
    Op2 = _b.Bits(19, 17, "op2 of the instruction")
    Op1 = _b.Bits(16, 14, "op1 of the instruction")
    CRn = _b.Bits(13, 10, "CRn of the instruction")
    Rt = _b.Bits(9, 6, "Half the number of the first of the pair of registers")
    CRm = _b.Bits(4, 1, "CRm of the instruction")
    Direction = _b.Bits(0, 0, "MRRS, a read; MSRR, a write, if 0")


class ESR_EL1_SYS64(_b.FieldsetValue):
    """Trapped MSR, MRS or System instruction."""

    # Where bits 31:26 are 0x18.
    __slots__ = ()
    RES0 = 0xffffff01c00000
    Op0 = _b.Bits(21, 20, "op0 of the instruction")
    Op2 = _b.Bits(19, 17, "op2 of the instruction")
    Op1 = _b.Bits(16, 14, "op1 of the instruction")
    CRn = _b.Bits(13, 10, "CRn of the instruction")
    Rt = _b.Bits(9, 5, "Number of the general-purpose register")
    CRm = _b.Bits(4, 1, "CRm of the instruction")
    Direction = _b.Bits(0, 0, "MRS or another read; MSR or another write if 0")


class ESR_EL1_ERET(_b.FieldsetValue):
    """Trapped ERET, ERETAA or ERETAB."""

    # Where bits 31:26 are 0x1a.
    __slots__ = ()
    RES0 = 0xffffff01fffffc
    ERET = _b.Bits(1, 1, "ERETAA or ERETAB; ERET if 0")
    ERETA = _b.Bits(0, 0, "ERETAB; ERETAA if 0, where ERET is 1")


class ESR_EL1_FPAC(_b.FieldsetValue):
    """Pointer authentication failed."""

    # Where bits 31:26 are 0x1c.
    __slots__ = ()
    RES0 = 0xffffff01fffffc
    DnI = _b.Bits(1, 1, "A data key; an instruction key if 0")
    BnA = _b.Bits(0, 0, "Key B; key A if 0")


class ESR_EL1_SME(_b.FieldsetValue):
    """Trapped access to SME, or illegal use of it."""

    # Where bits 31:26 are 0x1d.
    __slots__ = ()
    RES0 = 0xffffff01fffff8
    SMTC = _b.Enumerated(2, 0, "Reason", ESR_EL1_SME_SMTC)


class ESR_EL1_IABT(_b.FieldsetValue):
    """Instruction Abort."""

    # Where bits 31:26 are 0x20 or 0x21.
    __slots__ = ()
    RES0 = 0xfff71f01dfa140
    HDBSSF = _b.Bits(43, 43, "The fault is due to the hardware dirty state tracking structure")
    AssuredOnly = _b.Bits(39, 39, "A stage 2 fault is due to AssuredOnly")
    Overlay = _b.Bits(38, 38, "A Permission fault is due to a permission overlay")
    DirtyBit = _b.Bits(37, 37, "A Permission fault is due to the dirty state")
    TopLevel = _b.Bits(21, 21, "The fault is due to TopLevel; in ESR_EL2 only")
    PFV = _b.Bits(14, 14, "PFAR is valid")
    SET = _b.Enumerated(12, 11, "State of the PE after an External abort", ESR_EL1_IABT_SET)
    FnV = _b.Bits(10, 10, "FAR is not valid, after an External abort")
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of an External abort")
    S1PTW = _b.Bits(7, 7, "A stage 2 fault on a walk of stage 1")
    IFSC = _b.Enumerated(5, 0, "Instruction fault status", ESR_EL1_IABT_IFSC)


class ESR_EL1_DABT_ISV(_b.FieldsetValue):
    """Data Abort, with the syndrome of the instruction."""

    # Where bits 31:26 are 0x24 or 0x25 and bit 24 is 1.
    __slots__ = ()
    RES0 = 0xfff00000000000
    HDBSSF = _b.Bits(43, 43, "The fault is due to the hardware dirty state tracking structure")
    TnD = _b.Bits(42, 42, "A Permission fault is due to writing a tag of Canonically Tagged memory")
    TagAccess = _b.Bits(41, 41, "A Permission fault is due to the NoTagAccess attribute")
    GCS = _b.Bits(40, 40, "The access was one of the Guarded Control Stack")
    AssuredOnly = _b.Bits(39, 39, "A stage 2 fault is due to AssuredOnly")
    Overlay = _b.Bits(38, 38, "A Permission fault is due to a permission overlay")
    DirtyBit = _b.Bits(37, 37, "A Permission fault is due to the dirty state")
    Xs = _b.Bits(36, 32, "Number of Xs, the status register of ST64BV or ST64BV0")
    ISV = _b.Bits(24, 24, "SAS, SSE, SRT, SF and AR are valid")
    SAS = _b.Enumerated(23, 22, "Size of the access", ESR_EL1_DABT_ISV_SAS)
    SSE = _b.Bits(21, 21, "The load sign-extends")
    SRT = _b.Bits(20, 16, "Number of the general-purpose register, as in AArch64 state")
    SF = _b.Bits(15, 15, "The register has 64 bits; 32 if 0")
    AR = _b.Bits(14, 14, "The instruction has acquire or release semantics")
    VNCR = _b.Bits(13, 13, "The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only")
    LST = _b.Enumerated(12, 11, "Instruction, of Translation, Access flag and Permission faults", ESR_EL1_DABT_ISV_LST)
    FnV = _b.Bits(10, 10, "FAR is not valid, after an External abort")
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of an External abort")
    CM = _b.Bits(8, 8, "The instruction was cache maintenance or address translation")
    S1PTW = _b.Bits(7, 7, "A stage 2 fault on a walk of stage 1")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Data fault status", ESR_EL1_DABT_ISV_DFSC)


class ESR_EL1_DABT_EXTABT(_b.FieldsetValue):
    """Data Abort by an External abort, without the syndrome of the instruction."""

    # Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0 and bits 5:0 are 0x10, 0x12, 0x13, 0x14, 0x15, 0x16 or 0x17.
    __slots__ = ()
    RES0 = 0xfff00000dc0000
    HDBSSF = _b.Bits(43, 43, "The fault is due to the hardware dirty state tracking structure")
    TnD = _b.Bits(42, 42, "A Permission fault is due to writing a tag of Canonically Tagged memory")
    TagAccess = _b.Bits(41, 41, "A Permission fault is due to the NoTagAccess attribute")
    GCS = _b.Bits(40, 40, "The access was one of the Guarded Control Stack")
    AssuredOnly = _b.Bits(39, 39, "A stage 2 fault is due to AssuredOnly")
    Overlay = _b.Bits(38, 38, "A Permission fault is due to a permission overlay")
    DirtyBit = _b.Bits(37, 37, "A Permission fault is due to the dirty state")
    Xs = _b.Bits(36, 32, "Number of Xs, the status register of ST64BV or ST64BV0")
    ISV = _b.Bits(24, 24, "0: bits 23:14 do not describe the instruction")
    TopLevel = _b.Bits(21, 21, "The fault is due to TopLevel; in ESR_EL2 only")
    WU = _b.Enumerated(17, 16, "Whether a store updated the location", ESR_EL1_DABT_EXTABT_WU)
    FnP = _b.Bits(15, 15, "FAR is not precise, but of the same granule")
    PFV = _b.Bits(14, 14, "PFAR is valid")
    VNCR = _b.Bits(13, 13, "The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only")
    SET = _b.Enumerated(12, 11, "State of the PE after the External abort", ESR_EL1_DABT_EXTABT_SET)
    FnV = _b.Bits(10, 10, "FAR is not valid, after an External abort")
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of an External abort")
    CM = _b.Bits(8, 8, "The instruction was cache maintenance or address translation")
    S1PTW = _b.Bits(7, 7, "A stage 2 fault on a walk of stage 1")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Data fault status", ESR_EL1_DABT_EXTABT_DFSC)


class ESR_EL1_DABT(_b.FieldsetValue):
    """Any other Data Abort, without the syndrome of the instruction."""

    # Where bits 31:26 are 0x24 or 0x25 and bit 24 is 0.
    __slots__ = ()
    RES0 = 0xfff00000df4000
    HDBSSF = _b.Bits(43, 43, "The fault is due to the hardware dirty state tracking structure")
    TnD = _b.Bits(42, 42, "A Permission fault is due to writing a tag of Canonically Tagged memory")
    TagAccess = _b.Bits(41, 41, "A Permission fault is due to the NoTagAccess attribute")
    GCS = _b.Bits(40, 40, "The access was one of the Guarded Control Stack")
    AssuredOnly = _b.Bits(39, 39, "A stage 2 fault is due to AssuredOnly")
    Overlay = _b.Bits(38, 38, "A Permission fault is due to a permission overlay")
    DirtyBit = _b.Bits(37, 37, "A Permission fault is due to the dirty state")
    Xs = _b.Bits(36, 32, "Number of Xs, the status register of ST64BV or ST64BV0")
    ISV = _b.Bits(24, 24, "0: bits 23:14 do not describe the instruction")
    TopLevel = _b.Bits(21, 21, "The fault is due to TopLevel; in ESR_EL2 only")
    FnP = _b.Bits(15, 15, "FAR is not precise, but of the same granule")
    VNCR = _b.Bits(13, 13, "The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only")
    LST = _b.Enumerated(12, 11, "Instruction, of Translation, Access flag and Permission faults", ESR_EL1_DABT_LST)
    FnV = _b.Bits(10, 10, "FAR is not valid, after an External abort")
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of an External abort")
    CM = _b.Bits(8, 8, "The instruction was cache maintenance or address translation")
    S1PTW = _b.Bits(7, 7, "A stage 2 fault on a walk of stage 1")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Data fault status", ESR_EL1_DABT_DFSC)


class ESR_EL1_MOPS(_b.FieldsetValue):
    """Memory Copy or Memory Set exception."""

    # Where bits 31:26 are 0x27.
    __slots__ = ()
    RES0 = 0xffffff00008000
    MemInst = _b.Bits(24, 24, "Memory Set; Memory Copy if 0")
    isSETG = _b.Bits(23, 23, "Memory Set with tags")
    Options = _b.Bits(22, 19, "Options of the instruction")
    FromEpilogue = _b.Bits(18, 18, "An epilogue instruction; main if 0")
    FormatOption = _b.Enumerated(17, 16, "Format of the values in the registers; of Linux bits WRONG_OPTION and OPTION_A", ESR_EL1_MOPS_FormatOption)
    destreg = _b.Bits(14, 10, "Number of the register of the destination")
    srcreg = _b.Bits(9, 5, "Number of the register of the source, or of the data")
    sizereg = _b.Bits(4, 0, "Number of the register of the size")


class ESR_EL1_FP_EXC(_b.FieldsetValue):
    """Trapped floating-point exception."""

    # Where bits 31:26 are 0x28 or 0x2c.
    __slots__ = ()
    RES0 = 0xffffff017ff860
    TFV = _b.Bits(23, 23, "The bits of the exceptions are valid")
    VECITR = _b.Bits(10, 8, "RES1 in AArch32 state, UNKNOWN in AArch64 state")
    IDF = _b.Bits(7, 7, "Input Denormal exception was trapped, where TFV is 1")
    IXF = _b.Bits(4, 4, "Inexact exception was trapped, where TFV is 1")
    UFF = _b.Bits(3, 3, "Underflow exception was trapped, where TFV is 1")
    OFF = _b.Bits(2, 2, "Overflow exception was trapped, where TFV is 1")
    DZF = _b.Bits(1, 1, "Divide by Zero exception was trapped, where TFV is 1")
    IOF = _b.Bits(0, 0, "Invalid Operation exception was trapped, where TFV is 1")


class ESR_EL1_GCS_DATA_CHECK(_b.FieldsetValue):
    """Guarded Control Stack data check."""

    # Where bits 31:26 are 0x2d and bits 23:20 are 0x0.
    __slots__ = ()
    RES0 = 0xffffff010ffc00
    ExType = _b.Bits(23, 20, "0: data check")
    Rn = _b.Bits(9, 5, "Number of the register of the instruction")
    IT = _b.Enumerated(4, 0, "Instruction", ESR_EL1_GCS_DATA_CHECK_IT)


class ESR_EL1_GCS_EXLOCK(_b.FieldsetValue):
    """Guarded Control Stack, PSTATE.EXLOCK."""

    # Where bits 31:26 are 0x2d and bits 23:20 are 0x1.
    __slots__ = ()
    RES0 = 0xffffff010fffff
    ExType = _b.Bits(23, 20, "1: EXLOCK")


class ESR_EL1_GCS_STR(_b.FieldsetValue):
    """Trapped GCSSTR or GCSSTTR."""

    # Where bits 31:26 are 0x2d and bits 23:20 are 0x2.
    __slots__ = ()
    RES0 = 0xffffff010f801f
    ExType = _b.Bits(23, 20, "2: GCSSTR or GCSSTTR")
    Raddr = _b.Bits(14, 10, "Number of the register of the address")
    Rvalue = _b.Bits(9, 5, "Number of the register of the data")


class ESR_EL1_SERROR(_b.FieldsetValue):
    """SError exception."""

    # Where bits 31:26 are 0x2f and bit 24 is 0.
    __slots__ = ()
    RES0 = 0xffffff00f80100
    IDS = _b.Bits(24, 24, "0: the architected syndrome")
    ELS = _b.Bits(18, 18, "The instruction at ELR caused it")
    WU = _b.Enumerated(17, 16, "Whether a store updated the location", ESR_EL1_SERROR_WU)
    VFV = _b.Bits(15, 15, "FAR is valid")
    PFV = _b.Bits(14, 14, "PFAR is valid")
    IESB = _b.Bits(13, 13, "An implicit error synchronization event synchronized it")
    AET = _b.Enumerated(12, 10, "State of the PE", ESR_EL1_SERROR_AET)
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of the External abort")
    WnRV = _b.Bits(7, 7, "WnR is valid")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Fault status", ESR_EL1_SERROR_DFSC)


class ESR_EL1_SERROR_IMPDEF(_b.FieldsetValue):
    """SError exception, with an IMPLEMENTATION DEFINED syndrome."""

    # Where bits 31:26 are 0x2f and bit 24 is 1.
    __slots__ = ()
    RES0 = 0xffffff00000000
    IDS = _b.Bits(24, 24, "1: an IMPLEMENTATION DEFINED syndrome")


class ESR_EL1_BREAKPT(_b.FieldsetValue):
    """Breakpoint or Vector Catch exception."""

    # Where bits 31:26 are 0x30, 0x31 or 0x3a.
    __slots__ = ()
    RES0 = 0xffffff01ffffc0
    IFSC = _b.Enumerated(5, 0, "Fault status", ESR_EL1_BREAKPT_IFSC)


class ESR_EL1_SOFTSTP(_b.FieldsetValue):
    """Software Step exception."""

    # Where bits 31:26 are 0x32 or 0x33.
    __slots__ = ()
    RES0 = 0xffffff00ffff80
    ISV = _b.Bits(24, 24, "EX is valid")
    EX = _b.Bits(6, 6, "A Load-Exclusive was stepped")
    IFSC = _b.Enumerated(5, 0, "Fault status", ESR_EL1_SOFTSTP_IFSC)


class ESR_EL1_WATCHPT(_b.FieldsetValue):
    """Watchpoint exception."""

    # Where bits 31:26 are 0x34 or 0x35.
    __slots__ = ()
    RES0 = 0xfffeff01005a80
    GCS = _b.Bits(40, 40, "The access was one of the Guarded Control Stack")
    WPT = _b.Bits(23, 18, "Number of the watchpoint")
    WPTV = _b.Bits(17, 17, "WPT is valid")
    WPF = _b.Bits(16, 16, "The watchpoint might not have matched the access")
    FnP = _b.Bits(15, 15, "FAR is not precise, but of the same granule")
    VNCR = _b.Bits(13, 13, "The access was one to VNCR_EL2's page by EL1; in ESR_EL2 only")
    FnV = _b.Bits(10, 10, "FAR is not valid")
    CM = _b.Bits(8, 8, "The instruction was cache maintenance")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Fault status", ESR_EL1_WATCHPT_DFSC)


class ESR_EL1_BRK(_b.FieldsetValue):
    """BKPT or BRK."""

    # Where bits 31:26 are 0x38 or 0x3c.
    __slots__ = ()
    RES0 = 0xffffff01ff0000
    Comment = _b.Bits(15, 0, "Immediate of the instruction, zero-extended")


class ESR_EL1_PROFILING(_b.FieldsetValue):
    """Profiling exception."""

    # Where bits 31:26 are 0x3d.
    __slots__ = ()
    RES0 = 0xffffff01ffffc0
    FSC = _b.Enumerated(5, 1, "Reason", ESR_EL1_PROFILING_FSC)
    SYNC = _b.Bits(0, 0, "Taken synchronously")


class ESR_EL1_Other(_b.FieldsetValue):
    """Any other exception class."""

    # Otherwise.
    __slots__ = ()
    ISS2 = _b.Bits(55, 32, "Instruction Specific Syndrome, second part")
    ISS = _b.Bits(24, 0, "Instruction Specific Syndrome")


class ESR_EL1(_b.RegisterValue):
    """Exception Syndrome Register (EL1)."""

    __slots__ = ()
    RES0 = 0xff00000000000000
    EC = _b.Enumerated(31, 26, "Exception Class, the reason for the exception", ESR_EL1_EC)
    IL = _b.Bits(25, 25, "The instruction has 32 bits; 16 if 0")
    NoSyndrome = _b.Fieldset(ESR_EL1_NoSyndrome, "Unknown reason, PAC or SVE trap, illegal state, PC or SP alignment", ((31, 26, (0, 9, 14, 25, 34, 38)),))
    WFx = _b.Fieldset(ESR_EL1_WFx, "Trapped WFI, WFE, WFIT or WFET", ((31, 26, (1,)),))
    MCR_MRC = _b.Fieldset(ESR_EL1_MCR_MRC, "Trapped MCR, MRC or VMRS", ((31, 26, (3, 5, 8)),))
    MCRR_MRRC = _b.Fieldset(ESR_EL1_MCRR_MRRC, "Trapped MCRR or MRRC", ((31, 26, (4, 12)),))
    LDC_STC = _b.Fieldset(ESR_EL1_LDC_STC, "Trapped LDC or STC", ((31, 26, (6,)),))
    FP_ASIMD = _b.Fieldset(ESR_EL1_FP_ASIMD, "Trapped access to SVE, SME, Advanced SIMD or floating-point", ((31, 26, (7,)),))
    OTHER = _b.Fieldset(ESR_EL1_OTHER, "Trapped instruction that has no other EC", ((31, 26, (10,)),))
    BTI = _b.Fieldset(ESR_EL1_BTI, "Branch Target Exception", ((31, 26, (13,)),))
    xVC = _b.Fieldset(ESR_EL1_xVC, "SVC or HVC, or SMC in AArch64 state", ((31, 26, (17, 18, 21, 22, 23)),))
    SMC32 = _b.Fieldset(ESR_EL1_SMC32, "SMC in AArch32 state", ((31, 26, (19,)),))
    SYS128 = _b.Fieldset(ESR_EL1_SYS128, "Trapped MSRR, MRRS or 128-bit System instruction", ((31, 26, (20,)),))
    SYS64 = _b.Fieldset(ESR_EL1_SYS64, "Trapped MSR, MRS or System instruction", ((31, 26, (24,)),))
    ERET = _b.Fieldset(ESR_EL1_ERET, "Trapped ERET, ERETAA or ERETAB", ((31, 26, (26,)),))
    FPAC = _b.Fieldset(ESR_EL1_FPAC, "Pointer authentication failed", ((31, 26, (28,)),))
    SME = _b.Fieldset(ESR_EL1_SME, "Trapped access to SME, or illegal use of it", ((31, 26, (29,)),))
    IABT = _b.Fieldset(ESR_EL1_IABT, "Instruction Abort", ((31, 26, (32, 33)),))
    DABT_ISV = _b.Fieldset(ESR_EL1_DABT_ISV, "Data Abort, with the syndrome of the instruction", ((31, 26, (36, 37)), (24, 24, (1,))))
    DABT_EXTABT = _b.Fieldset(ESR_EL1_DABT_EXTABT, "Data Abort by an External abort, without the syndrome of the instruction", ((31, 26, (36, 37)), (24, 24, (0,)), (5, 0, (16, 18, 19, 20, 21, 22, 23))))
    DABT = _b.Fieldset(ESR_EL1_DABT, "Any other Data Abort, without the syndrome of the instruction", ((31, 26, (36, 37)), (24, 24, (0,))))
    MOPS = _b.Fieldset(ESR_EL1_MOPS, "Memory Copy or Memory Set exception", ((31, 26, (39,)),))
    FP_EXC = _b.Fieldset(ESR_EL1_FP_EXC, "Trapped floating-point exception", ((31, 26, (40, 44)),))
    GCS_DATA_CHECK = _b.Fieldset(ESR_EL1_GCS_DATA_CHECK, "Guarded Control Stack data check", ((31, 26, (45,)), (23, 20, (0,))))
    GCS_EXLOCK = _b.Fieldset(ESR_EL1_GCS_EXLOCK, "Guarded Control Stack, PSTATE.EXLOCK", ((31, 26, (45,)), (23, 20, (1,))))
    GCS_STR = _b.Fieldset(ESR_EL1_GCS_STR, "Trapped GCSSTR or GCSSTTR", ((31, 26, (45,)), (23, 20, (2,))))
    SERROR = _b.Fieldset(ESR_EL1_SERROR, "SError exception", ((31, 26, (47,)), (24, 24, (0,))))
    SERROR_IMPDEF = _b.Fieldset(ESR_EL1_SERROR_IMPDEF, "SError exception, with an IMPLEMENTATION DEFINED syndrome", ((31, 26, (47,)), (24, 24, (1,))))
    BREAKPT = _b.Fieldset(ESR_EL1_BREAKPT, "Breakpoint or Vector Catch exception", ((31, 26, (48, 49, 58)),))
    SOFTSTP = _b.Fieldset(ESR_EL1_SOFTSTP, "Software Step exception", ((31, 26, (50, 51)),))
    WATCHPT = _b.Fieldset(ESR_EL1_WATCHPT, "Watchpoint exception", ((31, 26, (52, 53)),))
    BRK = _b.Fieldset(ESR_EL1_BRK, "BKPT or BRK", ((31, 26, (56, 60)),))
    PROFILING = _b.Fieldset(ESR_EL1_PROFILING, "Profiling exception", ((31, 26, (61,)),))
    Other = _b.Fieldset(ESR_EL1_Other, "Any other exception class", ())

# FAR_EL1 has no class: ADDR is the whole register: Virtual address that faulted

# AFSR0_EL1 has no class: no fields; all bits are IMPDEF

# AFSR1_EL1 has no class: no fields; all bits are IMPDEF


class DISR_EL1_Architected_WU(_b.FieldValues):
    """Whether a store updated the location."""

    UNKNOWN = 0  # Not a store, or one that might have updated the location
    NO = 2  # A store that did not update the location
    YES = 3  # A store that updated the location


class DISR_EL1_Architected_AET(_b.FieldValues):
    """State of the PE."""

    UC = 0  # Uncontainable
    UEU = 1  # Unrecoverable state
    UEO = 2  # Restartable state
    UER = 3  # Recoverable state
    CE = 6  # Corrected


class DISR_EL1_Architected_DFSC(_b.FieldValues):
    """Fault status."""

    UNCATEGORIZED = 0  # Error without a category
    SERROR = 0x11  # Asynchronous SError exception


class DISR_EL1_Architected(_b.FieldsetValue):
    """The syndrome is that of ESR_EL1 for an SError exception."""

    # Where bit 24 is 0.
    __slots__ = ()
    RES0 = 0xfce100
    IDS = _b.Bits(24, 24, "0: the architected syndrome")
    WU = _b.Enumerated(17, 16, "Whether a store updated the location", DISR_EL1_Architected_WU)
    AET = _b.Enumerated(12, 10, "State of the PE", DISR_EL1_Architected_AET)
    EA = _b.Bits(9, 9, "IMPLEMENTATION DEFINED type of the External abort")
    WnRV = _b.Bits(7, 7, "WnR is valid")
    WnR = _b.Bits(6, 6, "The access was a write")
    DFSC = _b.Enumerated(5, 0, "Fault status", DISR_EL1_Architected_DFSC)


class DISR_EL1_IMPDEF(_b.FieldsetValue):
    """The syndrome is IMPLEMENTATION DEFINED."""

    # Where bit 24 is 1.
    __slots__ = ()
    IDS = _b.Bits(24, 24, "1: an IMPLEMENTATION DEFINED syndrome")
    ISS = _b.Bits(23, 0, "IMPLEMENTATION DEFINED syndrome")


class DISR_EL1(_b.RegisterValue):
    """Deferred Interrupt Status Register."""

    __slots__ = ()
    RES0 = 0xffffffff7e000000
    A = _b.Bits(31, 31, "An ESB instruction deferred an SError exception")
    Architected = _b.Fieldset(DISR_EL1_Architected, "The syndrome is that of ESR_EL1 for an SError exception", ((24, 24, (0,)),))
    IMPDEF = _b.Fieldset(DISR_EL1_IMPDEF, "The syndrome is IMPLEMENTATION DEFINED", ((24, 24, (1,)),))


class CONTEXTIDR_EL1(_b.RegisterValue):
    """Context ID Register (EL1)."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    PROCID = _b.Bits(31, 0, "Process identifier, for debug and trace")

# TPIDR_EL0 has no class: ThreadID is the whole register: Thread identifier that EL0 can write

# TPIDRRO_EL0 has no class: ThreadID is the whole register: Thread identifier that EL0 can only read

# TPIDR_EL1 has no class: ThreadID is the whole register: Thread identifier of EL1
