// SPDX-License-Identifier: 0BSD
// From spec/fields/arm/vfp.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm/vfp.yaml`.

// D<n> has no type: A SIMD and floating-point register; the instruction decides what its bits are

// D<n[4:0]> has no type: A SIMD and floating-point register; the instruction decides what its bits are

enumeration! {
    /// Version of the floating-point subarchitecture; from 0x40 on not one of Arm's.
    FPSID_Subarchitecture {
        /// VFPv1, with an IMPLEMENTATION DEFINED subarchitecture.
        VFPv1 = 0,
        /// VFPv2, with version 1 of the Common VFP subarchitecture.
        VFPv2 = 1,
        /// VFPv3 or later, with version 2 of the Common VFP subarchitecture.
        VFPv3_COMMON_V2 = 2,
        /// VFPv3 or later in hardware, without a subarchitecture.
        VFPv3_NULL = 3,
        /// VFPv3 or later, with version 3 of the Common VFP subarchitecture and trap enables.
        VFPv3_COMMON_V3 = 4,
    }
}
register! {
    /// Floating-point System ID Register.
    FPSID: u32, RES0 0x0, RES1 0x0;
    /// `[31:24]` Implementer code, as in MIDR.
    number Implementer set_Implementer: u8, 31, 24;
    /// `[23]` Floating-point instructions are emulated by software only.
    flag SW set_SW: bool, 23, 23;
    /// `[22:16]` Version of the floating-point subarchitecture; from 0x40 on not one of Arm's.
    named Subarchitecture set_Subarchitecture set_Subarchitecture_bits: FPSID_Subarchitecture, 22, 16;
    /// `[15:8]` Part number of the floating-point implementation.
    number PartNum set_PartNum: u8, 15, 8;
    /// `[7:4]` Variant number.
    number Variant set_Variant: u8, 7, 4;
    /// `[3:0]` Revision number.
    number Revision set_Revision: u8, 3, 0;
}

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
    /// Floating-point Status and Control Register.
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

enumeration! {
    /// Fused multiply-accumulate: VFMA, VFMS, VFNMA and VFNMS.
    MVFR1_SIMDFMAC {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Half-precision floating-point.
    MVFR1_FPHP {
        /// Not implemented.
        NI = 0,
        /// Conversions to and from single-precision.
        FPHP = 1,
        /// As FPHP, and to and from double-precision.
        FPHP_CONV = 2,
        /// As FPHP\_CONV, and arithmetic (FEAT\_FP16).
        FP16 = 3,
    }
}
enumeration! {
    /// Advanced SIMD half-precision.
    MVFR1_SIMDHP {
        /// Not implemented.
        NI = 0,
        /// Conversions to and from single-precision.
        SIMDHP = 1,
        /// As SIMDHP, and arithmetic (FEAT\_FP16).
        SIMDHP_FLOAT = 2,
    }
}
enumeration! {
    /// Advanced SIMD single-precision.
    MVFR1_SIMDSP {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Advanced SIMD integer instructions.
    MVFR1_SIMDInt {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Advanced SIMD loads and stores.
    MVFR1_SIMDLS {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Propagation of NaNs.
    MVFR1_FPDNaN {
        /// Default NaN only.
        NI = 0,
        /// NaN values are propagated.
        IMP = 1,
    }
}
enumeration! {
    /// Denormalized numbers.
    MVFR1_FPFtZ {
        /// Flush-to-zero only.
        NI = 0,
        /// Full arithmetic.
        IMP = 1,
    }
}
register! {
    /// Media and VFP Feature Register 1.
    MVFR1: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` Fused multiply-accumulate: VFMA, VFMS, VFNMA and VFNMS.
    named SIMDFMAC set_SIMDFMAC set_SIMDFMAC_bits: MVFR1_SIMDFMAC, 31, 28;
    /// `[27:24]` Half-precision floating-point.
    named FPHP set_FPHP set_FPHP_bits: MVFR1_FPHP, 27, 24;
    /// `[23:20]` Advanced SIMD half-precision.
    named SIMDHP set_SIMDHP set_SIMDHP_bits: MVFR1_SIMDHP, 23, 20;
    /// `[19:16]` Advanced SIMD single-precision.
    named SIMDSP set_SIMDSP set_SIMDSP_bits: MVFR1_SIMDSP, 19, 16;
    /// `[15:12]` Advanced SIMD integer instructions.
    named SIMDInt set_SIMDInt set_SIMDInt_bits: MVFR1_SIMDInt, 15, 12;
    /// `[11:8]` Advanced SIMD loads and stores.
    named SIMDLS set_SIMDLS set_SIMDLS_bits: MVFR1_SIMDLS, 11, 8;
    /// `[7:4]` Propagation of NaNs.
    named FPDNaN set_FPDNaN set_FPDNaN_bits: MVFR1_FPDNaN, 7, 4;
    /// `[3:0]` Denormalized numbers.
    named FPFtZ set_FPFtZ set_FPFtZ_bits: MVFR1_FPFtZ, 3, 0;
}

enumeration! {
    /// Floating-point rounding modes.
    MVFR0_FPRound {
        /// Round to Nearest only, and towards Zero in VCVT to integer.
        NI = 0,
        /// All.
        IMP = 1,
    }
}
enumeration! {
    /// Floating-point short vectors.
    MVFR0_FPShVec {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Floating-point square root in hardware.
    MVFR0_FPSqrt {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Floating-point division in hardware.
    MVFR0_FPDivide {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Trapping of floating-point exceptions.
    MVFR0_FPTrap {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Double-precision floating-point.
    MVFR0_FPDP {
        /// Not implemented.
        NI = 0,
        /// VFPv2.
        VFPv2 = 1,
        /// VFPv3 or later.
        VFPv3 = 2,
    }
}
enumeration! {
    /// Single-precision floating-point.
    MVFR0_FPSP {
        /// Not implemented.
        NI = 0,
        /// VFPv2.
        VFPv2 = 1,
        /// VFPv3 or later.
        VFPv3 = 2,
    }
}
enumeration! {
    /// SIMD and floating-point registers.
    MVFR0_SIMDReg {
        /// Not implemented.
        NI = 0,
        /// 16 of 64 bits.
        IMP_16x64 = 1,
        /// 32 of 64 bits.
        IMP_32x64 = 2,
    }
}
register! {
    /// Media and VFP Feature Register 0.
    MVFR0: u32, RES0 0x0, RES1 0x0;
    /// `[31:28]` Floating-point rounding modes.
    named FPRound set_FPRound set_FPRound_bits: MVFR0_FPRound, 31, 28;
    /// `[27:24]` Floating-point short vectors.
    named FPShVec set_FPShVec set_FPShVec_bits: MVFR0_FPShVec, 27, 24;
    /// `[23:20]` Floating-point square root in hardware.
    named FPSqrt set_FPSqrt set_FPSqrt_bits: MVFR0_FPSqrt, 23, 20;
    /// `[19:16]` Floating-point division in hardware.
    named FPDivide set_FPDivide set_FPDivide_bits: MVFR0_FPDivide, 19, 16;
    /// `[15:12]` Trapping of floating-point exceptions.
    named FPTrap set_FPTrap set_FPTrap_bits: MVFR0_FPTrap, 15, 12;
    /// `[11:8]` Double-precision floating-point.
    named FPDP set_FPDP set_FPDP_bits: MVFR0_FPDP, 11, 8;
    /// `[7:4]` Single-precision floating-point.
    named FPSP set_FPSP set_FPSP_bits: MVFR0_FPSP, 7, 4;
    /// `[3:0]` SIMD and floating-point registers.
    named SIMDReg set_SIMDReg set_SIMDReg_bits: MVFR0_SIMDReg, 3, 0;
}

register! {
    /// Floating-Point Exception register.
    FPEXC: u32, RES0 0x3ff_f860, RES1 0x0;
    /// `[31]` There is more state to save than the usual: FPINST and perhaps FPINST2 (Armv7).
    flag EX set_EX: bool, 31, 31;
    /// `[30]` Advanced SIMD and floating-point instructions are enabled.
    flag EN set_EN: bool, 30, 30;
    /// `[29]` A synchronous exception came from a defined instruction.
    flag DEX set_DEX: bool, 29, 29;
    /// `[28]` FPINST2 holds an instruction (Armv7).
    flag FP2V set_FP2V: bool, 28, 28;
    /// `[27]` VECITR is valid (Armv7).
    flag VV set_VV: bool, 27, 27;
    /// `[26]` The trapped exception bits, bit 7 and bits 4:0, are valid.
    flag TFV set_TFV: bool, 26, 26;
    /// `[10:8]` Iterations left of a short vector instruction, minus one; 7 is none (Armv7).
    number VECITR set_VECITR: u8, 10, 8;
    /// `[7]` A trapped Input Denormal exception has occurred.
    flag IDF set_IDF: bool, 7, 7;
    /// `[4]` A trapped Inexact exception has occurred.
    flag IXF set_IXF: bool, 4, 4;
    /// `[3]` A trapped Underflow exception has occurred.
    flag UFF set_UFF: bool, 3, 3;
    /// `[2]` A trapped Overflow exception has occurred.
    flag OFF set_OFF: bool, 2, 2;
    /// `[1]` A trapped Division by Zero exception has occurred.
    flag DZF set_DZF: bool, 1, 1;
    /// `[0]` A trapped Invalid Operation exception has occurred.
    flag IOF set_IOF: bool, 0, 0;
}

// FPINST has no type: Instruction is the whole register: Encoding of the instruction that caused the exception, with condition AL

// FPINST2 has no type: Instruction is the whole register: Encoding of the instruction issued before the exception was seen, with condition AL
