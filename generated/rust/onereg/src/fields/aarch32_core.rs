// SPDX-License-Identifier: 0BSD
// From spec/fields/aarch32/core.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/aarch32/core.yaml`.

// R<n> has no type: A general-purpose register; all of its bits are one value

// PC has no type: Address is the whole register: Address of the next instruction

// R<n>_usr has no type: A general-purpose register; all of its bits are one value

// R8_fiq has no type: A general-purpose register; all of its bits are one value

// R9_fiq has no type: A general-purpose register; all of its bits are one value

// R10_fiq has no type: A general-purpose register; all of its bits are one value

// R11_fiq has no type: A general-purpose register; all of its bits are one value

// R12_fiq has no type: A general-purpose register; all of its bits are one value

// SP_usr has no type: A general-purpose register, R13; all of its bits are one value

// LR_usr has no type: A general-purpose register, R14; all of its bits are one value

// SP_hyp has no type: A general-purpose register, R13; all of its bits are one value

// LR_irq has no type: A general-purpose register, R14; all of its bits are one value

// SP_irq has no type: A general-purpose register, R13; all of its bits are one value

// LR_svc has no type: A general-purpose register, R14; all of its bits are one value

// SP_svc has no type: A general-purpose register, R13; all of its bits are one value

// LR_abt has no type: A general-purpose register, R14; all of its bits are one value

// SP_abt has no type: A general-purpose register, R13; all of its bits are one value

// LR_und has no type: A general-purpose register, R14; all of its bits are one value

// SP_und has no type: A general-purpose register, R13; all of its bits are one value

// SP_fiq has no type: A general-purpose register, R13; all of its bits are one value

// LR_fiq has no type: A general-purpose register, R14; all of its bits are one value

// SP_mon has no type: A general-purpose register, R13; all of its bits are one value

// LR_mon has no type: A general-purpose register, R14; all of its bits are one value

enumeration! {
    /// Mode.
    SPSR_svc_M {
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
    /// spsr in mode svc.
    SPSR_svc: u32, RES0 0x0, RES1 0x0;
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
    named M set_M set_M_bits: SPSR_svc_M, 4, 0;
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
    /// spsr in mode abt.
    SPSR_abt: u32, RES0 0x0, RES1 0x0;
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
    /// spsr in mode und.
    SPSR_und: u32, RES0 0x0, RES1 0x0;
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
    /// spsr in mode irq.
    SPSR_irq: u32, RES0 0x0, RES1 0x0;
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
    /// spsr in mode fiq.
    SPSR_fiq: u32, RES0 0x0, RES1 0x0;
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

enumeration! {
    /// Mode.
    SPSR_hyp_M {
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
    /// spsr in mode hyp.
    SPSR_hyp: u32, RES0 0x0, RES1 0x0;
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
    named M set_M set_M_bits: SPSR_hyp_M, 4, 0;
}

enumeration! {
    /// Mode.
    SPSR_mon_M {
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
    /// spsr in mode mon.
    SPSR_mon: u32, RES0 0x0, RES1 0x0;
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
    named M set_M set_M_bits: SPSR_mon_M, 4, 0;
}

// ELR_hyp has no type: ADDR is the whole register: Address to return to from the exception

enumeration! {
    /// Mode.
    CPSR_M {
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
    /// Current Program Status Register.
    CPSR: u32, RES0 0x100_0000, RES1 0x0;
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
    named M set_M set_M_bits: CPSR_M, 4, 0;
}
