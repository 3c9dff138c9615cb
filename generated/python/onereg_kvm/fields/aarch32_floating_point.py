# SPDX-License-Identifier: 0BSD
# From spec/fields/aarch32/floating-point.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b

# D<n:0b0> has no class: A vector or a number; how it is divided into elements is up to the instruction

# D<n:0b1> has no class: A vector or a number; how it is divided into elements is up to the instruction

# S<n:0b00> has no class: A vector or a number; how it is divided into elements is up to the instruction

# S<n:0b01> has no class: A vector or a number; how it is divided into elements is up to the instruction

# S<n:0b10> has no class: A vector or a number; how it is divided into elements is up to the instruction

# S<n:0b11> has no class: A vector or a number; how it is divided into elements is up to the instruction


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
    """Floating-Point Status and Control Register."""

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
