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

    /// The value that `state` has for a register where it is in `mode`, `None` for AArch64 state;
    /// `None` where the layout does not keep the register.
    fn load(state: &Self::State, id: u64, mode: Option<Mode>) -> Option<Value<'_>>;

    /// Put a value where `state` has the register in `mode`.
    ///
    /// # Errors
    ///
    /// [`NotStored`] where there is no place for it.
    fn store(
        state: &mut Self::State,
        id: u64,
        mode: Option<Mode>,
        value: Value<'_>,
    ) -> Result<(), NotStored>;

    /// The AArch32 mode that PSTATE in `state` says, `None` for AArch64 state.
    #[must_use]
    fn mode(state: &Self::State) -> Option<Mode> {
        match Self::load(state, ids::PSTATE, None) {
            Some(Value::Number(pstate)) => Mode::of_pstate(pstate),
            _ => None,
        }
    }

    /// The value of a register, looked for where PSTATE in `state` says; `None` where the layout
    /// does not keep it.
    #[must_use]
    fn value(state: &Self::State, id: u64) -> Option<Value<'_>> {
        Self::load(state, id, Self::mode(state))
    }

    /// Change a register, where PSTATE in `state` says.
    ///
    /// Another mode in PSTATE moves no other register to where that mode has it.
    ///
    /// # Errors
    ///
    /// [`NotStored`] where there is no place for it.
    fn set_value(state: &mut Self::State, id: u64, value: Value<'_>) -> Result<(), NotStored> {
        let mode = Self::mode(state);
        Self::store(state, id, mode, value)
    }
}

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
