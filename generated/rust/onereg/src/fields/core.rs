// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/core.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/core.yaml`.

// X<n> has no type: A general-purpose register; all of its bits are one value

// X29 has no type: A general-purpose register, the frame pointer by convention; all of its bits are one value

// X30 has no type: A general-purpose register, the link register of BL; all of its bits are one value

// PC has no type: Address is the whole register: Address of the next instruction

enumeration! {
    /// Exception level and stack pointer, or AArch32 mode.
    PSTATE_M {
        /// EL0.
        el0t = 0,
        /// EL1 with SP\_EL0.
        el1t = 4,
        /// EL1 with SP\_EL1.
        el1h = 5,
        /// EL2 with SP\_EL0.
        el2t = 8,
        /// EL2 with SP\_EL2.
        el2h = 9,
        /// EL3 with SP\_EL0.
        el3t = 0xc,
        /// EL3 with SP\_EL3.
        el3h = 0xd,
        /// User.
        usr = 0x10,
        /// FIQ.
        fiq = 0x11,
        /// IRQ.
        irq = 0x12,
        /// Supervisor.
        svc = 0x13,
        /// Monitor.
        mon = 0x16,
        /// Abort.
        abt = 0x17,
        /// Hyp.
        hyp = 0x1a,
        /// Undefined.
        und = 0x1b,
        /// System.
        sys = 0x1f,
    }
}
enumeration! {
    /// Branch Type Indicator, of the indirect branch to here.
    PSTATE_AArch64_BTYPE {
        /// Not after BR or BLR.
        NONE = 0,
        /// After BR from X16 or X17, or BR from a non-guarded page.
        JC = 1,
        /// After BLR.
        C = 2,
        /// After BR from another register of a guarded page.
        J = 3,
    }
}
register! {
    /// The vCPU is in AArch64 state.
    ///
    /// Where bit 4 is 0.
    PSTATE_AArch64: u64, RES0 0xc0f_8020, RES1 0x0;
    /// `[35]` The PC at signing is a second modifier of pointer authentication.
    flag PACM set_PACM: bool, 35, 35;
    /// `[34]` Writes of ELR and SPSR of the Exception level are locked.
    flag EXLOCK set_EXLOCK: bool, 34, 34;
    /// `[32]` Profiling exceptions are masked.
    flag PM set_PM: bool, 32, 32;
    /// `[25]` Accesses are not checked against Allocation Tags.
    flag TCO set_TCO: bool, 25, 25;
    /// `[23]` Unprivileged loads and stores of EL1 and EL2 act as privileged ones.
    flag UAO set_UAO: bool, 23, 23;
    /// `[14]` One more bit of BTYPE, named by Arm's spec of 2025 without a description.
    flag BTYPE2 set_BTYPE2: bool, 14, 14;
    /// `[13]` All IRQs and FIQs are masked, those of Superpriority too.
    flag ALLINT set_ALLINT: bool, 13, 13;
    /// `[12]` Speculative store bypass is allowed.
    flag SSBS set_SSBS: bool, 12, 12;
    /// `[11:10]` Branch Type Indicator, of the indirect branch to here.
    named BTYPE set_BTYPE set_BTYPE_bits: PSTATE_AArch64_BTYPE, 11, 10;
    /// `[9]` Watchpoint, Breakpoint and Software Step exceptions are masked.
    flag D set_D: bool, 9, 9;
}
fieldset! {
    /// The vCPU is in AArch64 state.
    PSTATE AArch64: PSTATE_AArch64
}
register! {
    /// The vCPU is in AArch32 state; the layout is not that of its CPSR: DIT is in bit 24.
    ///
    /// Where bit 4 is 1.
    PSTATE_AArch32: u64, RES0 0xd_0000_0000, RES1 0x0;
    /// `[27]` Cumulative saturation or overflow.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then state, bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[23]` Speculative store bypass is allowed.
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[19:16]` Greater than or Equal flags of parallel addition and subtraction.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then state, bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[5]` T32 instruction set state; A32 if 0.
    flag T set_T: bool, 5, 5;
}
fieldset! {
    /// The vCPU is in AArch32 state; the layout is not that of its CPSR: DIT is in bit 24.
    PSTATE AArch32: PSTATE_AArch32
}
register! {
    /// Process state.
    PSTATE: u64, RES0 0xffff_ffe0_0000_0000, RES1 0x0;
    /// `[36]` The next instruction generates an Undefined Instruction exception.
    flag UINJ set_UINJ: bool, 36, 36;
    /// `[33]` A synchronous PMU Profiling exception is pending.
    flag PPEND set_PPEND: bool, 33, 33;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[24]` Timing of data processing does not depend on the data.
    flag DIT set_DIT: bool, 24, 24;
    /// `[22]` Privileged access to memory that EL0 can access faults.
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Software Step: the next instruction executes before the step exception.
    flag SS set_SS: bool, 21, 21;
    /// `[20]` Illegal Execution state.
    flag IL set_IL: bool, 20, 20;
    /// `[8]` SError exceptions are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[4:0]` Exception level and stack pointer, or AArch32 mode.
    named M set_M set_M_bits: PSTATE_M, 4, 0;
}

// SP_EL0 has no type: StackPointer is the whole register: Address of the top of the stack of EL0, or of ELx where SPSel is 0

// SP_EL1 has no type: StackPointer is the whole register: Address of the top of the stack of EL1 where SPSel is 1

// ELR_EL1 has no type: ADDR is the whole register: Address to return to from the exception

enumeration! {
    /// Exception level and stack pointer, or AArch32 mode.
    SPSR_EL1_M {
        /// EL0.
        el0t = 0,
        /// EL1 with SP\_EL0.
        el1t = 4,
        /// EL1 with SP\_EL1.
        el1h = 5,
        /// EL2 with SP\_EL0.
        el2t = 8,
        /// EL2 with SP\_EL2.
        el2h = 9,
        /// EL3 with SP\_EL0.
        el3t = 0xc,
        /// EL3 with SP\_EL3.
        el3h = 0xd,
        /// User.
        usr = 0x10,
        /// FIQ.
        fiq = 0x11,
        /// IRQ.
        irq = 0x12,
        /// Supervisor.
        svc = 0x13,
        /// Monitor.
        mon = 0x16,
        /// Abort.
        abt = 0x17,
        /// Hyp.
        hyp = 0x1a,
        /// Undefined.
        und = 0x1b,
        /// System.
        sys = 0x1f,
    }
}
enumeration! {
    /// Branch Type Indicator, of the indirect branch to here.
    SPSR_EL1_AArch64_BTYPE {
        /// Not after BR or BLR.
        NONE = 0,
        /// After BR from X16 or X17, or BR from a non-guarded page.
        JC = 1,
        /// After BLR.
        C = 2,
        /// After BR from another register of a guarded page.
        J = 3,
    }
}
register! {
    /// Exception taken from AArch64 state.
    ///
    /// Where bit 4 is 0.
    SPSR_EL1_AArch64: u64, RES0 0xc0f_8020, RES1 0x0;
    /// `[35]` The PC at signing is a second modifier of pointer authentication.
    flag PACM set_PACM: bool, 35, 35;
    /// `[34]` Writes of ELR and SPSR of the Exception level are locked.
    flag EXLOCK set_EXLOCK: bool, 34, 34;
    /// `[32]` Profiling exceptions are masked.
    flag PM set_PM: bool, 32, 32;
    /// `[25]` Accesses are not checked against Allocation Tags.
    flag TCO set_TCO: bool, 25, 25;
    /// `[24]` Timing of data processing does not depend on the data.
    flag DIT set_DIT: bool, 24, 24;
    /// `[23]` Unprivileged loads and stores of EL1 and EL2 act as privileged ones.
    flag UAO set_UAO: bool, 23, 23;
    /// `[21]` Software Step: the next instruction executes before the step exception.
    flag SS set_SS: bool, 21, 21;
    /// `[14]` One more bit of BTYPE, named by Arm's spec of 2025 without a description.
    flag BTYPE2 set_BTYPE2: bool, 14, 14;
    /// `[13]` All IRQs and FIQs are masked, those of Superpriority too.
    flag ALLINT set_ALLINT: bool, 13, 13;
    /// `[12]` Speculative store bypass is allowed.
    flag SSBS set_SSBS: bool, 12, 12;
    /// `[11:10]` Branch Type Indicator, of the indirect branch to here.
    named BTYPE set_BTYPE set_BTYPE_bits: SPSR_EL1_AArch64_BTYPE, 11, 10;
    /// `[9]` Watchpoint, Breakpoint and Software Step exceptions are masked.
    flag D set_D: bool, 9, 9;
}
fieldset! {
    /// Exception taken from AArch64 state.
    SPSR_EL1 AArch64: SPSR_EL1_AArch64
}
register! {
    /// Exception taken from AArch32 state; or SPSR\_svc, where EL1 is AArch32.
    ///
    /// Where bit 4 is 1.
    SPSR_EL1_AArch32: u64, RES0 0xd_0000_0000, RES1 0x0;
    /// `[27]` Cumulative saturation or overflow.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then state, bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Timing of data processing does not depend on the data; in SPSR\_svc RES0.
    flag DIT set_DIT: bool, 24, 24;
    /// `[23]` Speculative store bypass is allowed.
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[21]` Software Step: the next instruction executes first; in SPSR\_svc DIT.
    flag SS set_SS: bool, 21, 21;
    /// `[19:16]` Greater than or Equal flags of parallel addition and subtraction.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then state, bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[5]` T32 instruction set state; A32 if 0.
    flag T set_T: bool, 5, 5;
}
fieldset! {
    /// Exception taken from AArch32 state; or SPSR\_svc, where EL1 is AArch32.
    SPSR_EL1 AArch32: SPSR_EL1_AArch32
}
register! {
    /// Saved Program Status Register (EL1).
    SPSR_EL1: u64, RES0 0xffff_ffe0_0000_0000, RES1 0x0;
    /// `[36]` The next instruction generates an Undefined Instruction exception.
    flag UINJ set_UINJ: bool, 36, 36;
    /// `[33]` A synchronous PMU Profiling exception is pending.
    flag PPEND set_PPEND: bool, 33, 33;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[22]` Privileged access to memory that EL0 can access faults.
    flag PAN set_PAN: bool, 22, 22;
    /// `[20]` Illegal Execution state.
    flag IL set_IL: bool, 20, 20;
    /// `[8]` SError exceptions are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[4:0]` Exception level and stack pointer, or AArch32 mode.
    named M set_M set_M_bits: SPSR_EL1_M, 4, 0;
}

enumeration! {
    /// Mode.
    SPSR_abt_M {
        /// User.
        usr = 0x10,
        /// FIQ.
        fiq = 0x11,
        /// IRQ.
        irq = 0x12,
        /// Supervisor.
        svc = 0x13,
        /// Monitor.
        mon = 0x16,
        /// Abort.
        abt = 0x17,
        /// Hyp.
        hyp = 0x1a,
        /// Undefined.
        und = 0x1b,
        /// System.
        sys = 0x1f,
    }
}
register! {
    /// Saved Program Status Register (Abort mode).
    SPSR_abt: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[27]` Cumulative saturation or overflow.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then state, bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Jazelle state before Armv8; RES0 since.
    flag J set_J: bool, 24, 24;
    /// `[23]` Speculative store bypass is allowed.
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[22]` Privileged access to memory that EL0 can access faults.
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Timing of data processing does not depend on the data.
    flag DIT set_DIT: bool, 21, 21;
    /// `[20]` Illegal Execution state.
    flag IL set_IL: bool, 20, 20;
    /// `[19:16]` Greater than or Equal flags of parallel addition and subtraction.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then state, bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[8]` SError exceptions are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[5]` T32 instruction set state; A32 if 0.
    flag T set_T: bool, 5, 5;
    /// `[4:0]` Mode.
    named M set_M set_M_bits: SPSR_abt_M, 4, 0;
}

enumeration! {
    /// Mode.
    SPSR_und_M {
        /// User.
        usr = 0x10,
        /// FIQ.
        fiq = 0x11,
        /// IRQ.
        irq = 0x12,
        /// Supervisor.
        svc = 0x13,
        /// Monitor.
        mon = 0x16,
        /// Abort.
        abt = 0x17,
        /// Hyp.
        hyp = 0x1a,
        /// Undefined.
        und = 0x1b,
        /// System.
        sys = 0x1f,
    }
}
register! {
    /// Saved Program Status Register (Undefined mode).
    SPSR_und: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[27]` Cumulative saturation or overflow.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then state, bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Jazelle state before Armv8; RES0 since.
    flag J set_J: bool, 24, 24;
    /// `[23]` Speculative store bypass is allowed.
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[22]` Privileged access to memory that EL0 can access faults.
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Timing of data processing does not depend on the data.
    flag DIT set_DIT: bool, 21, 21;
    /// `[20]` Illegal Execution state.
    flag IL set_IL: bool, 20, 20;
    /// `[19:16]` Greater than or Equal flags of parallel addition and subtraction.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then state, bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[8]` SError exceptions are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[5]` T32 instruction set state; A32 if 0.
    flag T set_T: bool, 5, 5;
    /// `[4:0]` Mode.
    named M set_M set_M_bits: SPSR_und_M, 4, 0;
}

enumeration! {
    /// Mode.
    SPSR_irq_M {
        /// User.
        usr = 0x10,
        /// FIQ.
        fiq = 0x11,
        /// IRQ.
        irq = 0x12,
        /// Supervisor.
        svc = 0x13,
        /// Monitor.
        mon = 0x16,
        /// Abort.
        abt = 0x17,
        /// Hyp.
        hyp = 0x1a,
        /// Undefined.
        und = 0x1b,
        /// System.
        sys = 0x1f,
    }
}
register! {
    /// Saved Program Status Register (IRQ mode).
    SPSR_irq: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[27]` Cumulative saturation or overflow.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then state, bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Jazelle state before Armv8; RES0 since.
    flag J set_J: bool, 24, 24;
    /// `[23]` Speculative store bypass is allowed.
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[22]` Privileged access to memory that EL0 can access faults.
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Timing of data processing does not depend on the data.
    flag DIT set_DIT: bool, 21, 21;
    /// `[20]` Illegal Execution state.
    flag IL set_IL: bool, 20, 20;
    /// `[19:16]` Greater than or Equal flags of parallel addition and subtraction.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then state, bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[8]` SError exceptions are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[5]` T32 instruction set state; A32 if 0.
    flag T set_T: bool, 5, 5;
    /// `[4:0]` Mode.
    named M set_M set_M_bits: SPSR_irq_M, 4, 0;
}

enumeration! {
    /// Mode.
    SPSR_fiq_M {
        /// User.
        usr = 0x10,
        /// FIQ.
        fiq = 0x11,
        /// IRQ.
        irq = 0x12,
        /// Supervisor.
        svc = 0x13,
        /// Monitor.
        mon = 0x16,
        /// Abort.
        abt = 0x17,
        /// Hyp.
        hyp = 0x1a,
        /// Undefined.
        und = 0x1b,
        /// System.
        sys = 0x1f,
    }
}
register! {
    /// Saved Program Status Register (FIQ mode).
    SPSR_fiq: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[27]` Cumulative saturation or overflow.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then state, bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Jazelle state before Armv8; RES0 since.
    flag J set_J: bool, 24, 24;
    /// `[23]` Speculative store bypass is allowed.
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[22]` Privileged access to memory that EL0 can access faults.
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Timing of data processing does not depend on the data.
    flag DIT set_DIT: bool, 21, 21;
    /// `[20]` Illegal Execution state.
    flag IL set_IL: bool, 20, 20;
    /// `[19:16]` Greater than or Equal flags of parallel addition and subtraction.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then state, bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[8]` SError exceptions are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[5]` T32 instruction set state; A32 if 0.
    flag T set_T: bool, 5, 5;
    /// `[4:0]` Mode.
    named M set_M set_M_bits: SPSR_fiq_M, 4, 0;
}
