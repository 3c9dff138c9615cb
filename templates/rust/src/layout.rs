// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/layout.rs; `onereg generate` copies it.
//! Where a state keeps each register.

use crate::aarch32::Mode;
use crate::ids;
use crate::value::{Misfit, Value};

/// Registers that a layout may keep.
pub const MAX_ROWS: usize = 1024;

/// Where a state of type `State` keeps each register.
///
/// Generated, with one arm for each register: [`Native`](crate::native::Native) is its own
/// layout, and a macro makes one of a VMM's own struct, as
/// [`kvm_regs_layout`](crate::kvm_regs_layout).
///
/// ```
/// use onereg::native::Native;
/// use onereg::{ids, Layout, Value};
///
/// let mut state = Native::new();
/// Native::set_value(&mut state, ids::PC, Value::Number(0x8000_0000)).unwrap();
/// assert_eq!(state.pc, 0x8000_0000);
/// assert_eq!(Native::value(&state, ids::SPSR_EL1), Some(Value::Number(0)));
/// ```
pub trait Layout {
    /// What keeps the registers.
    type State;

    /// Its name, as that of the layout's file.
    const NAME: &'static str;

    /// The ids of its registers, in the order of a restore; [`MAX_ROWS`] at most, all of them in
    /// [`ARM64`](crate::registers::ARM64).
    const IDS: &'static [u64];

    /// The value that `state` has for a register in an Execution state; `None` where the layout does
    /// not keep the register.
    fn load(state: &Self::State, id: u64, execution: Execution) -> Option<Value<'_>>;

    /// Put a value where `state` has the register in an Execution state.
    ///
    /// # Errors
    ///
    /// [`NotStored`] where there is no place for it.
    fn store(
        state: &mut Self::State,
        id: u64,
        execution: Execution,
        value: Value<'_>,
    ) -> Result<(), NotStored>;

    /// Put a value in the further places that a get fills, beside the one where the register is.
    ///
    /// # Errors
    ///
    /// [`NotStored`] where one does not hold it.
    fn mirror(
        _state: &mut Self::State,
        _id: u64,
        _execution: Execution,
        _value: Value<'_>,
    ) -> Result<(), NotStored> {
        Ok(())
    }

    /// False where `state` says that EL1 is in AArch64 state; true where no place depends on that.
    #[must_use]
    fn is_el1_aarch32(_state: &Self::State) -> bool {
        true
    }

    /// The Execution state that PSTATE in `state` tells; AArch64 state where the layout does not
    /// keep PSTATE.
    #[must_use]
    fn execution(state: &Self::State) -> Execution {
        match Self::load(state, ids::PSTATE, Execution::AArch64) {
            Some(Value::Number(pstate)) => {
                Execution::of_pstate(pstate, Self::is_el1_aarch32(state))
            }
            _ => Execution::AArch64,
        }
    }

    /// The value of a register, looked for where PSTATE in `state` tells; `None` where the layout
    /// does not keep it.
    #[must_use]
    fn value(state: &Self::State, id: u64) -> Option<Value<'_>> {
        Self::load(state, id, Self::execution(state))
    }

    /// Change a register, where PSTATE in `state` tells.
    ///
    /// Another mode in PSTATE moves no other register to where that mode has it.
    ///
    /// # Errors
    ///
    /// [`NotStored`] where there is no place for it.
    fn set_value(state: &mut Self::State, id: u64, value: Value<'_>) -> Result<(), NotStored> {
        let execution = Self::execution(state);
        Self::store(state, id, execution, value)?;
        Self::mirror(state, id, execution, value)
    }
}

/// The Execution state of a vCPU, as far as a state keeps a register elsewhere in it.
///
/// ```
/// use onereg::aarch32::Mode;
/// use onereg::Execution;
///
/// assert_eq!(Execution::of_pstate(0x3c5, false), Execution::AArch64);
/// assert_eq!(Execution::of_pstate(0x1d2, true), Execution::AArch32(Some(Mode::Irq)));
/// assert_eq!(Execution::of_pstate(0x10, false), Execution::UserBelowAArch64);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Execution {
    /// AArch64 state.
    AArch64,
    /// AArch32 state in a mode; `None`: in one that AArch32 views lack, as Monitor mode.
    AArch32(Option<Mode>),
    /// User mode of AArch32 state below an EL1 in AArch64 state, where only the registers of User
    /// mode are AArch32 registers.
    UserBelowAArch64,
}

impl Execution {
    /// The Execution state that PSTATE tells, with that of EL1.
    #[must_use]
    pub const fn of_pstate(pstate: u128, is_el1_aarch32: bool) -> Self {
        if pstate & PSTATE_NRW == 0 {
            Self::AArch64
        } else if pstate & PSTATE_M == USER && !is_el1_aarch32 {
            Self::UserBelowAArch64
        } else {
            Self::AArch32(Mode::of_pstate(pstate))
        }
    }

    /// The AArch32 mode; `None` in AArch64 state, and in a mode that AArch32 views lack.
    #[must_use]
    pub fn mode(self) -> Option<Mode> {
        match self {
            Self::AArch64 => None,
            Self::AArch32(mode) => mode,
            Self::UserBelowAArch64 => Mode::of_pstate(USER),
        }
    }
}

/// PSTATE.M[4]: the PE is in AArch32 state.
const PSTATE_NRW: u128 = 0x10;
/// PSTATE.M[4:0]: with nRW set, the AArch32 mode.
const PSTATE_M: u128 = 0x1f;
/// User mode in PSTATE.M[4:0].
const USER: u128 = 0x10;

/// Why a layout has not stored a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotStored {
    /// It does not keep the register.
    NoPlace,
    /// The place does not hold the value.
    Misfit,
}

impl From<Misfit> for NotStored {
    fn from(_: Misfit) -> Self {
        Self::Misfit
    }
}

impl core::fmt::Display for NotStored {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(match self {
            Self::NoPlace => "the layout does not keep the register",
            Self::Misfit => "the layout's place does not hold the value",
        })
    }
}
