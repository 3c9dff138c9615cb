// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/simd-sve.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/simd-sve.yaml`.

// V<n> has no type: A vector; how it is divided into elements is up to the instruction

register! {
    /// Floating-point Status Register.
    FPSR: u32, RES0 0x7ff_ff60, RES1 0x0;
    /// `[31]` Negative, of an AArch32 comparison.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero, of an AArch32 comparison.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry, of an AArch32 comparison.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow, of an AArch32 comparison.
    flag V set_V: bool, 28, 28;
    /// `[27]` An Advanced SIMD integer operation has saturated.
    flag QC set_QC: bool, 27, 27;
    /// `[7]` Input Denormal exception since last cleared.
    flag IDC set_IDC: bool, 7, 7;
    /// `[4]` Inexact exception since last cleared.
    flag IXC set_IXC: bool, 4, 4;
    /// `[3]` Underflow exception since last cleared.
    flag UFC set_UFC: bool, 3, 3;
    /// `[2]` Overflow exception since last cleared.
    flag OFC set_OFC: bool, 2, 2;
    /// `[1]` Divide by Zero exception since last cleared.
    flag DZC set_DZC: bool, 1, 1;
    /// `[0]` Invalid Operation exception since last cleared.
    flag IOC set_IOC: bool, 0, 0;
}

enumeration! {
    /// Rounding mode.
    FPCR_RMode {
        /// To nearest.
        RN = 0,
        /// Towards plus infinity.
        RP = 1,
        /// Towards minus infinity.
        RM = 2,
        /// Towards zero.
        RZ = 3,
    }
}
register! {
    /// Floating-point Control Register.
    FPCR: u32, RES0 0xf800_40f8, RES1 0x0;
    /// `[26]` Alternative half-precision format; IEEE if 0.
    flag AHP set_AHP: bool, 26, 26;
    /// `[25]` Operations on NaNs return the Default NaN.
    flag DN set_DN: bool, 25, 25;
    /// `[24]` Denormals of single and double precision are flushed to zero.
    flag FZ set_FZ: bool, 24, 24;
    /// `[23:22]` Rounding mode.
    named RMode set_RMode set_RMode_bits: FPCR_RMode, 23, 22;
    /// `[21:20]` No effect in AArch64 state; FPSCR.Stride of AArch32, stride of short vectors.
    number Stride set_Stride: u8, 21, 20;
    /// `[19]` Denormals of half precision are flushed to zero.
    flag FZ16 set_FZ16: bool, 19, 19;
    /// `[18:16]` No effect in AArch64 state; FPSCR.Len of AArch32, length of short vectors.
    number Len set_Len: u8, 18, 16;
    /// `[15]` Input Denormal exceptions are trapped.
    flag IDE set_IDE: bool, 15, 15;
    /// `[13]` Extended BFloat16 behaviors of dot products.
    flag EBF set_EBF: bool, 13, 13;
    /// `[12]` Inexact exceptions are trapped.
    flag IXE set_IXE: bool, 12, 12;
    /// `[11]` Underflow exceptions are trapped.
    flag UFE set_UFE: bool, 11, 11;
    /// `[10]` Overflow exceptions are trapped.
    flag OFE set_OFE: bool, 10, 10;
    /// `[9]` Divide by Zero exceptions are trapped.
    flag DZE set_DZE: bool, 9, 9;
    /// `[8]` Invalid Operation exceptions are trapped.
    flag IOE set_IOE: bool, 8, 8;
    /// `[2]` Scalar operations take the other elements from a register; zeroed if 0.
    flag NEP set_NEP: bool, 2, 2;
    /// `[1]` Alternate handling of floating-point numbers.
    flag AH set_AH: bool, 1, 1;
    /// `[0]` Denormal inputs are flushed to zero.
    flag FIZ set_FIZ: bool, 0, 0;
}

enumeration! {
    /// Format of FP8 results.
    FPMR_F8D {
        /// OFP8, 5 bits of exponent and 2 of mantissa.
        E5M2 = 0,
        /// OFP8, 4 bits of exponent and 3 of mantissa.
        E4M3 = 1,
    }
}
enumeration! {
    /// Format of the second FP8 input stream.
    FPMR_F8S2 {
        /// OFP8, 5 bits of exponent and 2 of mantissa.
        E5M2 = 0,
        /// OFP8, 4 bits of exponent and 3 of mantissa.
        E4M3 = 1,
    }
}
enumeration! {
    /// Format of the first FP8 input stream.
    FPMR_F8S1 {
        /// OFP8, 5 bits of exponent and 2 of mantissa.
        E5M2 = 0,
        /// OFP8, 4 bits of exponent and 3 of mantissa.
        E4M3 = 1,
    }
}
register! {
    /// Floating-point Mode Register.
    FPMR: u64, RES0 0xffff_ffc0_0080_3e00, RES1 0x0;
    /// `[37:32]` Subtracted from the exponent of the result, of the second FP8 input stream.
    number LSCALE2 set_LSCALE2: u8, 37, 32;
    /// `[31:24]` Added to the exponent of the operand on conversion to FP8, signed.
    number NSCALE set_NSCALE: u8, 31, 24;
    /// `[22:16]` Subtracted from the exponent, of products and of the first FP8 input stream.
    number LSCALE set_LSCALE: u8, 22, 16;
    /// `[15]` Overflow of a conversion to FP8 gives the largest normal number; infinity or NaN if 0.
    flag OSC set_OSC: bool, 15, 15;
    /// `[14]` Overflow of an FP8 multiplication gives the largest normal number; infinity if 0.
    flag OSM set_OSM: bool, 14, 14;
    /// `[8:6]` Format of FP8 results.
    named F8D set_F8D set_F8D_bits: FPMR_F8D, 8, 6;
    /// `[5:3]` Format of the second FP8 input stream.
    named F8S2 set_F8S2 set_F8S2_bits: FPMR_F8S2, 5, 3;
    /// `[2:0]` Format of the first FP8 input stream.
    named F8S1 set_F8S1 set_F8S1_bits: FPMR_F8S1, 2, 0;
}

register! {
    /// Streaming Vector Control Register.
    SVCR: u64, RES0 0xffff_ffff_ffff_fffc, RES1 0x0;
    /// `[1]` ZA and, with FEAT\_SME2, ZT0 are accessible: PSTATE.ZA.
    flag ZA set_ZA: bool, 1, 1;
    /// `[0]` Streaming SVE mode: PSTATE.SM.
    flag SM set_SM: bool, 0, 0;
}

register! {
    /// SVE Control Register (EL1).
    ZCR_EL1: u64, RES0 0xffff_ffff_ffff_fe00, RES1 0x0;
    /// `[3:0]` Vector length that EL1 asks for, in 128 bits, minus one.
    number LEN set_LEN: u8, 3, 0;
}

// Z<n> has no type: A scalable vector; how it is divided into elements is up to the instruction

// P<n> has no type: A scalable predicate, one bit for each byte of a vector; which of them count is up to the instruction

// FFR has no type: A scalable predicate, one bit for each byte of a vector that a first-fault load has loaded

// SVE_VLS has no type: 512 bits, more than an integer of C has
