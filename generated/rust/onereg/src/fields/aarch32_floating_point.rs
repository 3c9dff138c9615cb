// SPDX-License-Identifier: 0BSD
// From spec/fields/aarch32/floating-point.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/aarch32/floating-point.yaml`.

// D<n:0b0> has no type: A vector or a number; how it is divided into elements is up to the instruction

// D<n:0b1> has no type: A vector or a number; how it is divided into elements is up to the instruction

// S<n:0b00> has no type: A vector or a number; how it is divided into elements is up to the instruction

// S<n:0b01> has no type: A vector or a number; how it is divided into elements is up to the instruction

// S<n:0b10> has no type: A vector or a number; how it is divided into elements is up to the instruction

// S<n:0b11> has no type: A vector or a number; how it is divided into elements is up to the instruction

enumeration! {
    /// Rounding mode.
    FPSCR_RMode {
        /// Round to Nearest.
        RN = 0,
        /// Round towards Plus Infinity.
        RP = 1,
        /// Round towards Minus Infinity.
        RM = 2,
        /// Round towards Zero.
        RZ = 3,
    }
}
enumeration! {
    /// Stride of a short vector.
    FPSCR_Stride {
        /// Consecutive registers.
        ONE = 0,
        /// Every other register.
        TWO = 3,
    }
}
register! {
    /// Floating-Point Status and Control Register.
    FPSCR: u32, RES0 0x6060, RES1 0x0;
    /// `[31]` Negative condition flag of a comparison.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag of a comparison.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag of a comparison.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag of a comparison.
    flag V set_V: bool, 28, 28;
    /// `[27]` An Advanced SIMD integer operation has saturated.
    flag QC set_QC: bool, 27, 27;
    /// `[26]` Alternative half-precision format, not the IEEE one.
    flag AHP set_AHP: bool, 26, 26;
    /// `[25]` An operation on a NaN gives the Default NaN.
    flag DN set_DN: bool, 25, 25;
    /// `[24]` Denormalized numbers are flushed to zero.
    flag FZ set_FZ: bool, 24, 24;
    /// `[23:22]` Rounding mode.
    named RMode set_RMode set_RMode_bits: FPSCR_RMode, 23, 22;
    /// `[21:20]` Stride of a short vector.
    named Stride set_Stride set_Stride_bits: FPSCR_Stride, 21, 20;
    /// `[19]` Half-precision denormalized numbers are flushed to zero (FEAT\_FP16).
    flag FZ16 set_FZ16: bool, 19, 19;
    /// `[18:16]` Number of registers of a short vector, minus one.
    number Len set_Len: u8, 18, 16;
    /// `[15]` Input Denormal exceptions are trapped.
    flag IDE set_IDE: bool, 15, 15;
    /// `[12]` Inexact exceptions are trapped.
    flag IXE set_IXE: bool, 12, 12;
    /// `[11]` Underflow exceptions are trapped.
    flag UFE set_UFE: bool, 11, 11;
    /// `[10]` Overflow exceptions are trapped.
    flag OFE set_OFE: bool, 10, 10;
    /// `[9]` Division by Zero exceptions are trapped.
    flag DZE set_DZE: bool, 9, 9;
    /// `[8]` Invalid Operation exceptions are trapped.
    flag IOE set_IOE: bool, 8, 8;
    /// `[7]` An Input Denormal exception has occurred.
    flag IDC set_IDC: bool, 7, 7;
    /// `[4]` An Inexact exception has occurred.
    flag IXC set_IXC: bool, 4, 4;
    /// `[3]` An Underflow exception has occurred.
    flag UFC set_UFC: bool, 3, 3;
    /// `[2]` An Overflow exception has occurred.
    flag OFC set_OFC: bool, 2, 2;
    /// `[1]` A Division by Zero exception has occurred.
    flag DZC set_DZC: bool, 1, 1;
    /// `[0]` An Invalid Operation exception has occurred.
    flag IOC set_IOC: bool, 0, 0;
}
