// SPDX-License-Identifier: 0BSD
// From spec/layouts/kvm_regs.yaml.  Do not edit: change the spec, then run `onereg generate`.
// A build script may have made this file, and then `include!` takes it; so its module's words are in
// layouts.rs.

/// A layout of a struct of the VMM's own: The kernel's struct kvm\_regs, and a list of all other registers.
///
/// `kvm_regs_layout!(pub Name for a::Struct);` makes a type `Name` that is the [`Layout`] of
/// `a::Struct`, which has these members:
///
/// ```text
/// regs.regs: [u64; 31]
/// regs.sp: u64
/// regs.pc: u64
/// regs.pstate: u64
/// sp_el1: u64
/// elr_el1: u64
/// spsr: [u64; 5]
/// fp_regs.vregs: [u128; 32]
/// fp_regs.fpsr: u32
/// fp_regs.fpcr: u32
/// ```
///
/// [`Layout`]: crate::Layout
#[macro_export]
#[rustfmt::skip] // a line is a register
macro_rules! kvm_regs_layout {
    ($(#[$attribute:meta])* $visibility:vis $layout:ident for $state:ty) => {
$(#[$attribute])*
#[derive(Clone, Copy, Debug)]
$visibility struct $layout;

impl $crate::Layout for $layout {
    type State = $state;

    const NAME: &'static str = "kvm_regs";

    const IDS: &'static [u64] = &[
        $crate::ids::PSTATE,
        $crate::ids::X0, // R0
        $crate::ids::X1, // R1
        $crate::ids::X2, // R2
        $crate::ids::X3, // R3
        $crate::ids::X4, // R4
        $crate::ids::X5, // R5
        $crate::ids::X6, // R6
        $crate::ids::X7, // R7
        $crate::ids::X8, // R8_usr
        $crate::ids::X9, // R9_usr
        $crate::ids::X10, // R10_usr
        $crate::ids::X11, // R11_usr
        $crate::ids::X12, // R12_usr
        $crate::ids::X13, // SP_usr
        $crate::ids::X14, // LR_usr
        $crate::ids::X15, // SP_hyp
        $crate::ids::X16, // LR_irq
        $crate::ids::X17, // SP_irq
        $crate::ids::X18, // LR_svc
        $crate::ids::X19, // SP_svc
        $crate::ids::X20, // LR_abt
        $crate::ids::X21, // SP_abt
        $crate::ids::X22, // LR_und
        $crate::ids::X23, // SP_und
        $crate::ids::X24, // R8_fiq
        $crate::ids::X25, // R9_fiq
        $crate::ids::X26, // R10_fiq
        $crate::ids::X27, // R11_fiq
        $crate::ids::X28, // R12_fiq
        $crate::ids::X29, // SP_fiq
        $crate::ids::X30, // LR_fiq
        $crate::ids::PC,
        $crate::ids::SP_EL0,
        $crate::ids::SP_EL1,
        $crate::ids::ELR_EL1,
        $crate::ids::SPSR_EL1, // SPSR_svc
        $crate::ids::SPSR_abt,
        $crate::ids::SPSR_und,
        $crate::ids::SPSR_irq,
        $crate::ids::SPSR_fiq,
        $crate::ids::V0,
        $crate::ids::V1,
        $crate::ids::V2,
        $crate::ids::V3,
        $crate::ids::V4,
        $crate::ids::V5,
        $crate::ids::V6,
        $crate::ids::V7,
        $crate::ids::V8,
        $crate::ids::V9,
        $crate::ids::V10,
        $crate::ids::V11,
        $crate::ids::V12,
        $crate::ids::V13,
        $crate::ids::V14,
        $crate::ids::V15,
        $crate::ids::V16,
        $crate::ids::V17,
        $crate::ids::V18,
        $crate::ids::V19,
        $crate::ids::V20,
        $crate::ids::V21,
        $crate::ids::V22,
        $crate::ids::V23,
        $crate::ids::V24,
        $crate::ids::V25,
        $crate::ids::V26,
        $crate::ids::V27,
        $crate::ids::V28,
        $crate::ids::V29,
        $crate::ids::V30,
        $crate::ids::V31,
        $crate::ids::FPSR,
        $crate::ids::FPCR,
    ];

    fn load(
        state: &Self::State,
        id: u64,
        _execution: $crate::Execution,
    ) -> Option<$crate::Value<'_>> {
        use $crate::{ids, Place as _};

        Some(match id {
            ids::PSTATE => u64::load(&state.regs.pstate),
            ids::X0 => u64::load(&state.regs.regs[0]),
            ids::X1 => u64::load(&state.regs.regs[1]),
            ids::X2 => u64::load(&state.regs.regs[2]),
            ids::X3 => u64::load(&state.regs.regs[3]),
            ids::X4 => u64::load(&state.regs.regs[4]),
            ids::X5 => u64::load(&state.regs.regs[5]),
            ids::X6 => u64::load(&state.regs.regs[6]),
            ids::X7 => u64::load(&state.regs.regs[7]),
            ids::X8 => u64::load(&state.regs.regs[8]),
            ids::X9 => u64::load(&state.regs.regs[9]),
            ids::X10 => u64::load(&state.regs.regs[10]),
            ids::X11 => u64::load(&state.regs.regs[11]),
            ids::X12 => u64::load(&state.regs.regs[12]),
            ids::X13 => u64::load(&state.regs.regs[13]),
            ids::X14 => u64::load(&state.regs.regs[14]),
            ids::X15 => u64::load(&state.regs.regs[15]),
            ids::X16 => u64::load(&state.regs.regs[16]),
            ids::X17 => u64::load(&state.regs.regs[17]),
            ids::X18 => u64::load(&state.regs.regs[18]),
            ids::X19 => u64::load(&state.regs.regs[19]),
            ids::X20 => u64::load(&state.regs.regs[20]),
            ids::X21 => u64::load(&state.regs.regs[21]),
            ids::X22 => u64::load(&state.regs.regs[22]),
            ids::X23 => u64::load(&state.regs.regs[23]),
            ids::X24 => u64::load(&state.regs.regs[24]),
            ids::X25 => u64::load(&state.regs.regs[25]),
            ids::X26 => u64::load(&state.regs.regs[26]),
            ids::X27 => u64::load(&state.regs.regs[27]),
            ids::X28 => u64::load(&state.regs.regs[28]),
            ids::X29 => u64::load(&state.regs.regs[29]),
            ids::X30 => u64::load(&state.regs.regs[30]),
            ids::PC => u64::load(&state.regs.pc),
            ids::SP_EL0 => u64::load(&state.regs.sp),
            ids::SP_EL1 => u64::load(&state.sp_el1),
            ids::ELR_EL1 => u64::load(&state.elr_el1),
            ids::SPSR_EL1 => u64::load(&state.spsr[0]),
            ids::SPSR_abt => u64::load(&state.spsr[1]),
            ids::SPSR_und => u64::load(&state.spsr[2]),
            ids::SPSR_irq => u64::load(&state.spsr[3]),
            ids::SPSR_fiq => u64::load(&state.spsr[4]),
            ids::V0 => u128::load(&state.fp_regs.vregs[0]),
            ids::V1 => u128::load(&state.fp_regs.vregs[1]),
            ids::V2 => u128::load(&state.fp_regs.vregs[2]),
            ids::V3 => u128::load(&state.fp_regs.vregs[3]),
            ids::V4 => u128::load(&state.fp_regs.vregs[4]),
            ids::V5 => u128::load(&state.fp_regs.vregs[5]),
            ids::V6 => u128::load(&state.fp_regs.vregs[6]),
            ids::V7 => u128::load(&state.fp_regs.vregs[7]),
            ids::V8 => u128::load(&state.fp_regs.vregs[8]),
            ids::V9 => u128::load(&state.fp_regs.vregs[9]),
            ids::V10 => u128::load(&state.fp_regs.vregs[10]),
            ids::V11 => u128::load(&state.fp_regs.vregs[11]),
            ids::V12 => u128::load(&state.fp_regs.vregs[12]),
            ids::V13 => u128::load(&state.fp_regs.vregs[13]),
            ids::V14 => u128::load(&state.fp_regs.vregs[14]),
            ids::V15 => u128::load(&state.fp_regs.vregs[15]),
            ids::V16 => u128::load(&state.fp_regs.vregs[16]),
            ids::V17 => u128::load(&state.fp_regs.vregs[17]),
            ids::V18 => u128::load(&state.fp_regs.vregs[18]),
            ids::V19 => u128::load(&state.fp_regs.vregs[19]),
            ids::V20 => u128::load(&state.fp_regs.vregs[20]),
            ids::V21 => u128::load(&state.fp_regs.vregs[21]),
            ids::V22 => u128::load(&state.fp_regs.vregs[22]),
            ids::V23 => u128::load(&state.fp_regs.vregs[23]),
            ids::V24 => u128::load(&state.fp_regs.vregs[24]),
            ids::V25 => u128::load(&state.fp_regs.vregs[25]),
            ids::V26 => u128::load(&state.fp_regs.vregs[26]),
            ids::V27 => u128::load(&state.fp_regs.vregs[27]),
            ids::V28 => u128::load(&state.fp_regs.vregs[28]),
            ids::V29 => u128::load(&state.fp_regs.vregs[29]),
            ids::V30 => u128::load(&state.fp_regs.vregs[30]),
            ids::V31 => u128::load(&state.fp_regs.vregs[31]),
            ids::FPSR => u32::load(&state.fp_regs.fpsr),
            ids::FPCR => u32::load(&state.fp_regs.fpcr),
            _ => return None,
        })
    }

    fn store(
        state: &mut Self::State,
        id: u64,
        _execution: $crate::Execution,
        value: $crate::Value<'_>,
    ) -> Result<(), $crate::NotStored> {
        use $crate::{ids, Place as _};

        match id {
            ids::PSTATE => u64::store(&mut state.regs.pstate, value)?,
            ids::X0 => u64::store(&mut state.regs.regs[0], value)?,
            ids::X1 => u64::store(&mut state.regs.regs[1], value)?,
            ids::X2 => u64::store(&mut state.regs.regs[2], value)?,
            ids::X3 => u64::store(&mut state.regs.regs[3], value)?,
            ids::X4 => u64::store(&mut state.regs.regs[4], value)?,
            ids::X5 => u64::store(&mut state.regs.regs[5], value)?,
            ids::X6 => u64::store(&mut state.regs.regs[6], value)?,
            ids::X7 => u64::store(&mut state.regs.regs[7], value)?,
            ids::X8 => u64::store(&mut state.regs.regs[8], value)?,
            ids::X9 => u64::store(&mut state.regs.regs[9], value)?,
            ids::X10 => u64::store(&mut state.regs.regs[10], value)?,
            ids::X11 => u64::store(&mut state.regs.regs[11], value)?,
            ids::X12 => u64::store(&mut state.regs.regs[12], value)?,
            ids::X13 => u64::store(&mut state.regs.regs[13], value)?,
            ids::X14 => u64::store(&mut state.regs.regs[14], value)?,
            ids::X15 => u64::store(&mut state.regs.regs[15], value)?,
            ids::X16 => u64::store(&mut state.regs.regs[16], value)?,
            ids::X17 => u64::store(&mut state.regs.regs[17], value)?,
            ids::X18 => u64::store(&mut state.regs.regs[18], value)?,
            ids::X19 => u64::store(&mut state.regs.regs[19], value)?,
            ids::X20 => u64::store(&mut state.regs.regs[20], value)?,
            ids::X21 => u64::store(&mut state.regs.regs[21], value)?,
            ids::X22 => u64::store(&mut state.regs.regs[22], value)?,
            ids::X23 => u64::store(&mut state.regs.regs[23], value)?,
            ids::X24 => u64::store(&mut state.regs.regs[24], value)?,
            ids::X25 => u64::store(&mut state.regs.regs[25], value)?,
            ids::X26 => u64::store(&mut state.regs.regs[26], value)?,
            ids::X27 => u64::store(&mut state.regs.regs[27], value)?,
            ids::X28 => u64::store(&mut state.regs.regs[28], value)?,
            ids::X29 => u64::store(&mut state.regs.regs[29], value)?,
            ids::X30 => u64::store(&mut state.regs.regs[30], value)?,
            ids::PC => u64::store(&mut state.regs.pc, value)?,
            ids::SP_EL0 => u64::store(&mut state.regs.sp, value)?,
            ids::SP_EL1 => u64::store(&mut state.sp_el1, value)?,
            ids::ELR_EL1 => u64::store(&mut state.elr_el1, value)?,
            ids::SPSR_EL1 => u64::store(&mut state.spsr[0], value)?,
            ids::SPSR_abt => u64::store(&mut state.spsr[1], value)?,
            ids::SPSR_und => u64::store(&mut state.spsr[2], value)?,
            ids::SPSR_irq => u64::store(&mut state.spsr[3], value)?,
            ids::SPSR_fiq => u64::store(&mut state.spsr[4], value)?,
            ids::V0 => u128::store(&mut state.fp_regs.vregs[0], value)?,
            ids::V1 => u128::store(&mut state.fp_regs.vregs[1], value)?,
            ids::V2 => u128::store(&mut state.fp_regs.vregs[2], value)?,
            ids::V3 => u128::store(&mut state.fp_regs.vregs[3], value)?,
            ids::V4 => u128::store(&mut state.fp_regs.vregs[4], value)?,
            ids::V5 => u128::store(&mut state.fp_regs.vregs[5], value)?,
            ids::V6 => u128::store(&mut state.fp_regs.vregs[6], value)?,
            ids::V7 => u128::store(&mut state.fp_regs.vregs[7], value)?,
            ids::V8 => u128::store(&mut state.fp_regs.vregs[8], value)?,
            ids::V9 => u128::store(&mut state.fp_regs.vregs[9], value)?,
            ids::V10 => u128::store(&mut state.fp_regs.vregs[10], value)?,
            ids::V11 => u128::store(&mut state.fp_regs.vregs[11], value)?,
            ids::V12 => u128::store(&mut state.fp_regs.vregs[12], value)?,
            ids::V13 => u128::store(&mut state.fp_regs.vregs[13], value)?,
            ids::V14 => u128::store(&mut state.fp_regs.vregs[14], value)?,
            ids::V15 => u128::store(&mut state.fp_regs.vregs[15], value)?,
            ids::V16 => u128::store(&mut state.fp_regs.vregs[16], value)?,
            ids::V17 => u128::store(&mut state.fp_regs.vregs[17], value)?,
            ids::V18 => u128::store(&mut state.fp_regs.vregs[18], value)?,
            ids::V19 => u128::store(&mut state.fp_regs.vregs[19], value)?,
            ids::V20 => u128::store(&mut state.fp_regs.vregs[20], value)?,
            ids::V21 => u128::store(&mut state.fp_regs.vregs[21], value)?,
            ids::V22 => u128::store(&mut state.fp_regs.vregs[22], value)?,
            ids::V23 => u128::store(&mut state.fp_regs.vregs[23], value)?,
            ids::V24 => u128::store(&mut state.fp_regs.vregs[24], value)?,
            ids::V25 => u128::store(&mut state.fp_regs.vregs[25], value)?,
            ids::V26 => u128::store(&mut state.fp_regs.vregs[26], value)?,
            ids::V27 => u128::store(&mut state.fp_regs.vregs[27], value)?,
            ids::V28 => u128::store(&mut state.fp_regs.vregs[28], value)?,
            ids::V29 => u128::store(&mut state.fp_regs.vregs[29], value)?,
            ids::V30 => u128::store(&mut state.fp_regs.vregs[30], value)?,
            ids::V31 => u128::store(&mut state.fp_regs.vregs[31], value)?,
            ids::FPSR => u32::store(&mut state.fp_regs.fpsr, value)?,
            ids::FPCR => u32::store(&mut state.fp_regs.fpcr, value)?,
            _ => return Err($crate::NotStored::NoPlace),
        }
        Ok(())
    }
}
    };
}
