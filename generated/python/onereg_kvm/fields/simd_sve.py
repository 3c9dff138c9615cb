# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/simd-sve.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b

# V<n> has no class: A vector; how it is divided into elements is up to the instruction


class FPSR(_b.RegisterValue):
    """Floating-point Status Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x7ffff60
    N = _b.Bits(31, 31, "Negative, of an AArch32 comparison")
    Z = _b.Bits(30, 30, "Zero, of an AArch32 comparison")
    C = _b.Bits(29, 29, "Carry, of an AArch32 comparison")
    V = _b.Bits(28, 28, "Overflow, of an AArch32 comparison")
    QC = _b.Bits(27, 27, "An Advanced SIMD integer operation has saturated")
    IDC = _b.Bits(7, 7, "Input Denormal exception since last cleared")
    IXC = _b.Bits(4, 4, "Inexact exception since last cleared")
    UFC = _b.Bits(3, 3, "Underflow exception since last cleared")
    OFC = _b.Bits(2, 2, "Overflow exception since last cleared")
    DZC = _b.Bits(1, 1, "Divide by Zero exception since last cleared")
    IOC = _b.Bits(0, 0, "Invalid Operation exception since last cleared")


class FPCR_RMode(_b.FieldValues):
    """Rounding mode."""

    RN = 0  # To nearest
    RP = 1  # Towards plus infinity
    RM = 2  # Towards minus infinity
    RZ = 3  # Towards zero


class FPCR(_b.RegisterValue):
    """Floating-point Control Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xf80040f8
    AHP = _b.Bits(26, 26, "Alternative half-precision format; IEEE if 0")
    DN = _b.Bits(25, 25, "Operations on NaNs return the Default NaN")
    FZ = _b.Bits(24, 24, "Denormals of single and double precision are flushed to zero")
    RMode = _b.Enumerated(23, 22, "Rounding mode", FPCR_RMode)
    Stride = _b.Bits(21, 20, "No effect in AArch64 state; FPSCR.Stride of AArch32, stride of short vectors")
    FZ16 = _b.Bits(19, 19, "Denormals of half precision are flushed to zero")
    Len = _b.Bits(18, 16, "No effect in AArch64 state; FPSCR.Len of AArch32, length of short vectors")
    IDE = _b.Bits(15, 15, "Input Denormal exceptions are trapped")
    EBF = _b.Bits(13, 13, "Extended BFloat16 behaviors of dot products")
    IXE = _b.Bits(12, 12, "Inexact exceptions are trapped")
    UFE = _b.Bits(11, 11, "Underflow exceptions are trapped")
    OFE = _b.Bits(10, 10, "Overflow exceptions are trapped")
    DZE = _b.Bits(9, 9, "Divide by Zero exceptions are trapped")
    IOE = _b.Bits(8, 8, "Invalid Operation exceptions are trapped")
    NEP = _b.Bits(2, 2, "Scalar operations take the other elements from a register; zeroed if 0")
    AH = _b.Bits(1, 1, "Alternate handling of floating-point numbers")
    FIZ = _b.Bits(0, 0, "Denormal inputs are flushed to zero")


class FPMR_F8D(_b.FieldValues):
    """Format of FP8 results."""

    E5M2 = 0  # OFP8, 5 bits of exponent and 2 of mantissa
    E4M3 = 1  # OFP8, 4 bits of exponent and 3 of mantissa


class FPMR_F8S2(_b.FieldValues):
    """Format of the second FP8 input stream."""

    E5M2 = 0  # OFP8, 5 bits of exponent and 2 of mantissa
    E4M3 = 1  # OFP8, 4 bits of exponent and 3 of mantissa


class FPMR_F8S1(_b.FieldValues):
    """Format of the first FP8 input stream."""

    E5M2 = 0  # OFP8, 5 bits of exponent and 2 of mantissa
    E4M3 = 1  # OFP8, 4 bits of exponent and 3 of mantissa


class FPMR(_b.RegisterValue):
    """Floating-point Mode Register."""

    __slots__ = ()
    RES0 = 0xffffffc000803e00
    LSCALE2 = _b.Bits(37, 32, "Subtracted from the exponent of the result, of the second FP8 input stream")
    NSCALE = _b.Bits(31, 24, "Added to the exponent of the operand on conversion to FP8, signed")
    LSCALE = _b.Bits(22, 16, "Subtracted from the exponent, of products and of the first FP8 input stream")
    OSC = _b.Bits(15, 15, "Overflow of a conversion to FP8 gives the largest normal number; infinity or NaN if 0")
    OSM = _b.Bits(14, 14, "Overflow of an FP8 multiplication gives the largest normal number; infinity if 0")
    F8D = _b.Enumerated(8, 6, "Format of FP8 results", FPMR_F8D)
    F8S2 = _b.Enumerated(5, 3, "Format of the second FP8 input stream", FPMR_F8S2)
    F8S1 = _b.Enumerated(2, 0, "Format of the first FP8 input stream", FPMR_F8S1)


class SVCR(_b.RegisterValue):
    """Streaming Vector Control Register."""

    __slots__ = ()
    RES0 = 0xfffffffffffffffc
    ZA = _b.Bits(1, 1, "ZA and, with FEAT_SME2, ZT0 are accessible: PSTATE.ZA")
    SM = _b.Bits(0, 0, "Streaming SVE mode: PSTATE.SM")


class ZCR_EL1(_b.RegisterValue):
    """SVE Control Register (EL1)."""

    __slots__ = ()
    RES0 = 0xfffffffffffffe00
    LEN = _b.Bits(3, 0, "Vector length that EL1 asks for, in 128 bits, minus one")

# Z<n> has no class: A scalable vector; how it is divided into elements is up to the instruction

# P<n> has no class: A scalable predicate, one bit for each byte of a vector; which of them count is up to the instruction

# FFR has no class: A scalable predicate, one bit for each byte of a vector that a first-fault load has loaded

# SVE_VLS has no class: 512 bits, more than an integer of C has
