# SPDX-License-Identifier: 0BSD
# From spec/fields/arm/vfp.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b

# D<n> has no class: A SIMD and floating-point register; the instruction decides what its bits are

# D<n[4:0]> has no class: A SIMD and floating-point register; the instruction decides what its bits are


class FPSID_Subarchitecture(_b.FieldValues):
    """Version of the floating-point subarchitecture; from 0x40 on not one of Arm's."""

    VFPv1 = 0  # VFPv1, with an IMPLEMENTATION DEFINED subarchitecture
    VFPv2 = 1  # VFPv2, with version 1 of the Common VFP subarchitecture
    VFPv3_COMMON_V2 = 2  # VFPv3 or later, with version 2 of the Common VFP subarchitecture
    VFPv3_NULL = 3  # VFPv3 or later in hardware, without a subarchitecture
    VFPv3_COMMON_V3 = 4  # VFPv3 or later, with version 3 of the Common VFP subarchitecture and trap enables


class FPSID(_b.RegisterValue):
    """Floating-point System ID Register."""

    __slots__ = ()
    _bits = 32
    Implementer = _b.Bits(31, 24, "Implementer code, as in MIDR")
    SW = _b.Bits(23, 23, "Floating-point instructions are emulated by software only")
    Subarchitecture = _b.Enumerated(22, 16, "Version of the floating-point subarchitecture; from 0x40 on not one of Arm's", FPSID_Subarchitecture)
    PartNum = _b.Bits(15, 8, "Part number of the floating-point implementation")
    Variant = _b.Bits(7, 4, "Variant number")
    Revision = _b.Bits(3, 0, "Revision number")


class FPSCR_RMode(_b.FieldValues):
    """Rounding mode."""

    RN = 0  # Round to Nearest
    RP = 1  # Round towards Plus Infinity
    RM = 2  # Round towards Minus Infinity
    RZ = 3  # Round towards Zero


class FPSCR_Stride(_b.FieldValues):
    """Stride of a short vector."""

    ONE = 0  # Consecutive registers
    TWO = 3  # Every other register


class FPSCR(_b.RegisterValue):
    """Floating-point Status and Control Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x6060
    N = _b.Bits(31, 31, "Negative condition flag of a comparison")
    Z = _b.Bits(30, 30, "Zero condition flag of a comparison")
    C = _b.Bits(29, 29, "Carry condition flag of a comparison")
    V = _b.Bits(28, 28, "Overflow condition flag of a comparison")
    QC = _b.Bits(27, 27, "An Advanced SIMD integer operation has saturated")
    AHP = _b.Bits(26, 26, "Alternative half-precision format, not the IEEE one")
    DN = _b.Bits(25, 25, "An operation on a NaN gives the Default NaN")
    FZ = _b.Bits(24, 24, "Denormalized numbers are flushed to zero")
    RMode = _b.Enumerated(23, 22, "Rounding mode", FPSCR_RMode)
    Stride = _b.Enumerated(21, 20, "Stride of a short vector", FPSCR_Stride)
    FZ16 = _b.Bits(19, 19, "Half-precision denormalized numbers are flushed to zero (FEAT_FP16)")
    Len = _b.Bits(18, 16, "Number of registers of a short vector, minus one")
    IDE = _b.Bits(15, 15, "Input Denormal exceptions are trapped")
    IXE = _b.Bits(12, 12, "Inexact exceptions are trapped")
    UFE = _b.Bits(11, 11, "Underflow exceptions are trapped")
    OFE = _b.Bits(10, 10, "Overflow exceptions are trapped")
    DZE = _b.Bits(9, 9, "Division by Zero exceptions are trapped")
    IOE = _b.Bits(8, 8, "Invalid Operation exceptions are trapped")
    IDC = _b.Bits(7, 7, "An Input Denormal exception has occurred")
    IXC = _b.Bits(4, 4, "An Inexact exception has occurred")
    UFC = _b.Bits(3, 3, "An Underflow exception has occurred")
    OFC = _b.Bits(2, 2, "An Overflow exception has occurred")
    DZC = _b.Bits(1, 1, "A Division by Zero exception has occurred")
    IOC = _b.Bits(0, 0, "An Invalid Operation exception has occurred")


class MVFR1_SIMDFMAC(_b.FieldValues):
    """Fused multiply-accumulate: VFMA, VFMS, VFNMA and VFNMS."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR1_FPHP(_b.FieldValues):
    """Half-precision floating-point."""

    NI = 0  # Not implemented
    FPHP = 1  # Conversions to and from single-precision
    FPHP_CONV = 2  # As FPHP, and to and from double-precision
    FP16 = 3  # As FPHP_CONV, and arithmetic (FEAT_FP16)


class MVFR1_SIMDHP(_b.FieldValues):
    """Advanced SIMD half-precision."""

    NI = 0  # Not implemented
    SIMDHP = 1  # Conversions to and from single-precision
    SIMDHP_FLOAT = 2  # As SIMDHP, and arithmetic (FEAT_FP16)


class MVFR1_SIMDSP(_b.FieldValues):
    """Advanced SIMD single-precision."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR1_SIMDInt(_b.FieldValues):
    """Advanced SIMD integer instructions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR1_SIMDLS(_b.FieldValues):
    """Advanced SIMD loads and stores."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR1_FPDNaN(_b.FieldValues):
    """Propagation of NaNs."""

    NI = 0  # Default NaN only
    IMP = 1  # NaN values are propagated


class MVFR1_FPFtZ(_b.FieldValues):
    """Denormalized numbers."""

    NI = 0  # Flush-to-zero only
    IMP = 1  # Full arithmetic


class MVFR1(_b.RegisterValue):
    """Media and VFP Feature Register 1."""

    __slots__ = ()
    _bits = 32
    SIMDFMAC = _b.Enumerated(31, 28, "Fused multiply-accumulate: VFMA, VFMS, VFNMA and VFNMS", MVFR1_SIMDFMAC)
    FPHP = _b.Enumerated(27, 24, "Half-precision floating-point", MVFR1_FPHP)
    SIMDHP = _b.Enumerated(23, 20, "Advanced SIMD half-precision", MVFR1_SIMDHP)
    SIMDSP = _b.Enumerated(19, 16, "Advanced SIMD single-precision", MVFR1_SIMDSP)
    SIMDInt = _b.Enumerated(15, 12, "Advanced SIMD integer instructions", MVFR1_SIMDInt)
    SIMDLS = _b.Enumerated(11, 8, "Advanced SIMD loads and stores", MVFR1_SIMDLS)
    FPDNaN = _b.Enumerated(7, 4, "Propagation of NaNs", MVFR1_FPDNaN)
    FPFtZ = _b.Enumerated(3, 0, "Denormalized numbers", MVFR1_FPFtZ)


class MVFR0_FPRound(_b.FieldValues):
    """Floating-point rounding modes."""

    NI = 0  # Round to Nearest only, and towards Zero in VCVT to integer
    IMP = 1  # All


class MVFR0_FPShVec(_b.FieldValues):
    """Floating-point short vectors."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR0_FPSqrt(_b.FieldValues):
    """Floating-point square root in hardware."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR0_FPDivide(_b.FieldValues):
    """Floating-point division in hardware."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR0_FPTrap(_b.FieldValues):
    """Trapping of floating-point exceptions."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class MVFR0_FPDP(_b.FieldValues):
    """Double-precision floating-point."""

    NI = 0  # Not implemented
    VFPv2 = 1  # VFPv2
    VFPv3 = 2  # VFPv3 or later


class MVFR0_FPSP(_b.FieldValues):
    """Single-precision floating-point."""

    NI = 0  # Not implemented
    VFPv2 = 1  # VFPv2
    VFPv3 = 2  # VFPv3 or later


class MVFR0_SIMDReg(_b.FieldValues):
    """SIMD and floating-point registers."""

    NI = 0  # Not implemented
    IMP_16x64 = 1  # 16 of 64 bits
    IMP_32x64 = 2  # 32 of 64 bits


class MVFR0(_b.RegisterValue):
    """Media and VFP Feature Register 0."""

    __slots__ = ()
    _bits = 32
    FPRound = _b.Enumerated(31, 28, "Floating-point rounding modes", MVFR0_FPRound)
    FPShVec = _b.Enumerated(27, 24, "Floating-point short vectors", MVFR0_FPShVec)
    FPSqrt = _b.Enumerated(23, 20, "Floating-point square root in hardware", MVFR0_FPSqrt)
    FPDivide = _b.Enumerated(19, 16, "Floating-point division in hardware", MVFR0_FPDivide)
    FPTrap = _b.Enumerated(15, 12, "Trapping of floating-point exceptions", MVFR0_FPTrap)
    FPDP = _b.Enumerated(11, 8, "Double-precision floating-point", MVFR0_FPDP)
    FPSP = _b.Enumerated(7, 4, "Single-precision floating-point", MVFR0_FPSP)
    SIMDReg = _b.Enumerated(3, 0, "SIMD and floating-point registers", MVFR0_SIMDReg)


class FPEXC(_b.RegisterValue):
    """Floating-Point Exception register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x3fff860
    EX = _b.Bits(31, 31, "There is more state to save than the usual: FPINST and perhaps FPINST2 (Armv7)")
    EN = _b.Bits(30, 30, "Advanced SIMD and floating-point instructions are enabled")
    DEX = _b.Bits(29, 29, "A synchronous exception came from a defined instruction")
    FP2V = _b.Bits(28, 28, "FPINST2 holds an instruction (Armv7)")
    VV = _b.Bits(27, 27, "VECITR is valid (Armv7)")
    TFV = _b.Bits(26, 26, "The trapped exception bits, bit 7 and bits 4:0, are valid")
    VECITR = _b.Bits(10, 8, "Iterations left of a short vector instruction, minus one; 7 is none (Armv7)")
    IDF = _b.Bits(7, 7, "A trapped Input Denormal exception has occurred")
    IXF = _b.Bits(4, 4, "A trapped Inexact exception has occurred")
    UFF = _b.Bits(3, 3, "A trapped Underflow exception has occurred")
    OFF = _b.Bits(2, 2, "A trapped Overflow exception has occurred")
    DZF = _b.Bits(1, 1, "A trapped Division by Zero exception has occurred")
    IOF = _b.Bits(0, 0, "A trapped Invalid Operation exception has occurred")

# FPINST has no class: Instruction is the whole register: Encoding of the instruction that caused the exception, with condition AL

# FPINST2 has no class: Instruction is the whole register: Encoding of the instruction issued before the exception was seen, with condition AL
