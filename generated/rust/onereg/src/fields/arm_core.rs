// SPDX-License-Identifier: 0BSD
// From spec/fields/arm/core.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm/core.yaml`.

// R<n>_usr has no type: A general-purpose register; all of its bits are one value

// SP_usr has no type: A general-purpose register, R13; all of its bits are one value

// LR_usr has no type: A general-purpose register, R14; all of its bits are one value

// PC has no type: Address is the whole register: Address of the next instruction

enumeration! {
    /// Processor mode.
    CPSR_M {
        /// User mode.
        usr = 0x10,
        /// FIQ mode.
        fiq = 0x11,
        /// IRQ mode.
        irq = 0x12,
        /// Supervisor mode.
        svc = 0x13,
        /// Monitor mode.
        mon = 0x16,
        /// Abort mode.
        abt = 0x17,
        /// Hyp mode.
        hyp = 0x1a,
        /// Undefined mode.
        und = 0x1b,
        /// System mode.
        sys = 0x1f,
    }
}
register! {
    /// Current Program Status Register.
    CPSR: u32, RES0 0x10_0000, RES1 0x0;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[27]` A saturating or signed multiply instruction has saturated or overflowed.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then execution state, its bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Jazelle or, with T, ThumbEE execution state.
    flag J set_J: bool, 24, 24;
    /// `[23]` Speculative loads can bypass stores (FEAT\_SSBS).
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[22]` Privileged accesses to memory that PL0 can access are not permitted (FEAT\_PAN).
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Instructions take a time that does not depend on their data (FEAT\_DIT).
    flag DIT set_DIT: bool, 21, 21;
    /// `[19:16]` Greater than or Equal flags, one for each byte or two for each halfword.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then execution state, its bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[8]` Asynchronous aborts are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[5]` Thumb execution state.
    flag T set_T: bool, 5, 5;
    /// `[4:0]` Processor mode.
    named M set_M set_M_bits: CPSR_M, 4, 0;
}

// ORIG_r0 has no type: No register of the guest; the value that struct pt_regs has after its CPSR

// SP_svc has no type: A general-purpose register, R13; all of its bits are one value

// LR_svc has no type: A general-purpose register, R14; all of its bits are one value

enumeration! {
    /// Processor mode.
    SPSR_svc_M {
        /// User mode.
        usr = 0x10,
        /// FIQ mode.
        fiq = 0x11,
        /// IRQ mode.
        irq = 0x12,
        /// Supervisor mode.
        svc = 0x13,
        /// Monitor mode.
        mon = 0x16,
        /// Abort mode.
        abt = 0x17,
        /// Hyp mode.
        hyp = 0x1a,
        /// Undefined mode.
        und = 0x1b,
        /// System mode.
        sys = 0x1f,
    }
}
register! {
    /// Saved Program Status Register of Supervisor mode.
    SPSR_svc: u32, RES0 0x0, RES1 0x0;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[27]` A saturating or signed multiply instruction has saturated or overflowed.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then execution state, its bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Jazelle or, with T, ThumbEE execution state.
    flag J set_J: bool, 24, 24;
    /// `[23]` Speculative loads can bypass stores (FEAT\_SSBS).
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[22]` Privileged accesses to memory that PL0 can access are not permitted (FEAT\_PAN).
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Instructions take a time that does not depend on their data (FEAT\_DIT).
    flag DIT set_DIT: bool, 21, 21;
    /// `[20]` Illegal Execution state (Armv8).
    flag IL set_IL: bool, 20, 20;
    /// `[19:16]` Greater than or Equal flags, one for each byte or two for each halfword.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then execution state, its bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[8]` Asynchronous aborts are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[5]` Thumb execution state.
    flag T set_T: bool, 5, 5;
    /// `[4:0]` Processor mode.
    named M set_M set_M_bits: SPSR_svc_M, 4, 0;
}

// SP_abt has no type: A general-purpose register, R13; all of its bits are one value

// LR_abt has no type: A general-purpose register, R14; all of its bits are one value

enumeration! {
    /// Processor mode.
    SPSR_abt_M {
        /// User mode.
        usr = 0x10,
        /// FIQ mode.
        fiq = 0x11,
        /// IRQ mode.
        irq = 0x12,
        /// Supervisor mode.
        svc = 0x13,
        /// Monitor mode.
        mon = 0x16,
        /// Abort mode.
        abt = 0x17,
        /// Hyp mode.
        hyp = 0x1a,
        /// Undefined mode.
        und = 0x1b,
        /// System mode.
        sys = 0x1f,
    }
}
register! {
    /// Saved Program Status Register of Abort mode.
    SPSR_abt: u32, RES0 0x0, RES1 0x0;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[27]` A saturating or signed multiply instruction has saturated or overflowed.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then execution state, its bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Jazelle or, with T, ThumbEE execution state.
    flag J set_J: bool, 24, 24;
    /// `[23]` Speculative loads can bypass stores (FEAT\_SSBS).
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[22]` Privileged accesses to memory that PL0 can access are not permitted (FEAT\_PAN).
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Instructions take a time that does not depend on their data (FEAT\_DIT).
    flag DIT set_DIT: bool, 21, 21;
    /// `[20]` Illegal Execution state (Armv8).
    flag IL set_IL: bool, 20, 20;
    /// `[19:16]` Greater than or Equal flags, one for each byte or two for each halfword.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then execution state, its bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[8]` Asynchronous aborts are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[5]` Thumb execution state.
    flag T set_T: bool, 5, 5;
    /// `[4:0]` Processor mode.
    named M set_M set_M_bits: SPSR_abt_M, 4, 0;
}

// SP_und has no type: A general-purpose register, R13; all of its bits are one value

// LR_und has no type: A general-purpose register, R14; all of its bits are one value

enumeration! {
    /// Processor mode.
    SPSR_und_M {
        /// User mode.
        usr = 0x10,
        /// FIQ mode.
        fiq = 0x11,
        /// IRQ mode.
        irq = 0x12,
        /// Supervisor mode.
        svc = 0x13,
        /// Monitor mode.
        mon = 0x16,
        /// Abort mode.
        abt = 0x17,
        /// Hyp mode.
        hyp = 0x1a,
        /// Undefined mode.
        und = 0x1b,
        /// System mode.
        sys = 0x1f,
    }
}
register! {
    /// Saved Program Status Register of Undefined mode.
    SPSR_und: u32, RES0 0x0, RES1 0x0;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[27]` A saturating or signed multiply instruction has saturated or overflowed.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then execution state, its bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Jazelle or, with T, ThumbEE execution state.
    flag J set_J: bool, 24, 24;
    /// `[23]` Speculative loads can bypass stores (FEAT\_SSBS).
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[22]` Privileged accesses to memory that PL0 can access are not permitted (FEAT\_PAN).
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Instructions take a time that does not depend on their data (FEAT\_DIT).
    flag DIT set_DIT: bool, 21, 21;
    /// `[20]` Illegal Execution state (Armv8).
    flag IL set_IL: bool, 20, 20;
    /// `[19:16]` Greater than or Equal flags, one for each byte or two for each halfword.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then execution state, its bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[8]` Asynchronous aborts are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[5]` Thumb execution state.
    flag T set_T: bool, 5, 5;
    /// `[4:0]` Processor mode.
    named M set_M set_M_bits: SPSR_und_M, 4, 0;
}

// SP_irq has no type: A general-purpose register, R13; all of its bits are one value

// LR_irq has no type: A general-purpose register, R14; all of its bits are one value

enumeration! {
    /// Processor mode.
    SPSR_irq_M {
        /// User mode.
        usr = 0x10,
        /// FIQ mode.
        fiq = 0x11,
        /// IRQ mode.
        irq = 0x12,
        /// Supervisor mode.
        svc = 0x13,
        /// Monitor mode.
        mon = 0x16,
        /// Abort mode.
        abt = 0x17,
        /// Hyp mode.
        hyp = 0x1a,
        /// Undefined mode.
        und = 0x1b,
        /// System mode.
        sys = 0x1f,
    }
}
register! {
    /// Saved Program Status Register of IRQ mode.
    SPSR_irq: u32, RES0 0x0, RES1 0x0;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[27]` A saturating or signed multiply instruction has saturated or overflowed.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then execution state, its bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Jazelle or, with T, ThumbEE execution state.
    flag J set_J: bool, 24, 24;
    /// `[23]` Speculative loads can bypass stores (FEAT\_SSBS).
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[22]` Privileged accesses to memory that PL0 can access are not permitted (FEAT\_PAN).
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Instructions take a time that does not depend on their data (FEAT\_DIT).
    flag DIT set_DIT: bool, 21, 21;
    /// `[20]` Illegal Execution state (Armv8).
    flag IL set_IL: bool, 20, 20;
    /// `[19:16]` Greater than or Equal flags, one for each byte or two for each halfword.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then execution state, its bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[8]` Asynchronous aborts are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[5]` Thumb execution state.
    flag T set_T: bool, 5, 5;
    /// `[4:0]` Processor mode.
    named M set_M set_M_bits: SPSR_irq_M, 4, 0;
}

// R8_fiq has no type: A general-purpose register; all of its bits are one value

// R9_fiq has no type: A general-purpose register; all of its bits are one value

// R10_fiq has no type: A general-purpose register; all of its bits are one value

// R11_fiq has no type: A general-purpose register; all of its bits are one value

// R12_fiq has no type: A general-purpose register; all of its bits are one value

// SP_fiq has no type: A general-purpose register, R13; all of its bits are one value

// LR_fiq has no type: A general-purpose register, R14; all of its bits are one value

enumeration! {
    /// Processor mode.
    SPSR_fiq_M {
        /// User mode.
        usr = 0x10,
        /// FIQ mode.
        fiq = 0x11,
        /// IRQ mode.
        irq = 0x12,
        /// Supervisor mode.
        svc = 0x13,
        /// Monitor mode.
        mon = 0x16,
        /// Abort mode.
        abt = 0x17,
        /// Hyp mode.
        hyp = 0x1a,
        /// Undefined mode.
        und = 0x1b,
        /// System mode.
        sys = 0x1f,
    }
}
register! {
    /// Saved Program Status Register of FIQ mode.
    SPSR_fiq: u32, RES0 0x0, RES1 0x0;
    /// `[31]` Negative condition flag.
    flag N set_N: bool, 31, 31;
    /// `[30]` Zero condition flag.
    flag Z set_Z: bool, 30, 30;
    /// `[29]` Carry condition flag.
    flag C set_C: bool, 29, 29;
    /// `[28]` Overflow condition flag.
    flag V set_V: bool, 28, 28;
    /// `[27]` A saturating or signed multiply instruction has saturated or overflowed.
    flag Q set_Q: bool, 27, 27;
    /// `[26:25]` If-Then execution state, its bits 1:0.
    number IT_1_0 set_IT_1_0: u8, 26, 25;
    /// `[24]` Jazelle or, with T, ThumbEE execution state.
    flag J set_J: bool, 24, 24;
    /// `[23]` Speculative loads can bypass stores (FEAT\_SSBS).
    flag SSBS set_SSBS: bool, 23, 23;
    /// `[22]` Privileged accesses to memory that PL0 can access are not permitted (FEAT\_PAN).
    flag PAN set_PAN: bool, 22, 22;
    /// `[21]` Instructions take a time that does not depend on their data (FEAT\_DIT).
    flag DIT set_DIT: bool, 21, 21;
    /// `[20]` Illegal Execution state (Armv8).
    flag IL set_IL: bool, 20, 20;
    /// `[19:16]` Greater than or Equal flags, one for each byte or two for each halfword.
    number GE set_GE: u8, 19, 16;
    /// `[15:10]` If-Then execution state, its bits 7:2.
    number IT_7_2 set_IT_7_2: u8, 15, 10;
    /// `[9]` Data accesses are big-endian.
    flag E set_E: bool, 9, 9;
    /// `[8]` Asynchronous aborts are masked.
    flag A set_A: bool, 8, 8;
    /// `[7]` IRQs are masked.
    flag I set_I: bool, 7, 7;
    /// `[6]` FIQs are masked.
    flag F set_F: bool, 6, 6;
    /// `[5]` Thumb execution state.
    flag T set_T: bool, 5, 5;
    /// `[4:0]` Processor mode.
    named M set_M set_M_bits: SPSR_fiq_M, 4, 0;
}
