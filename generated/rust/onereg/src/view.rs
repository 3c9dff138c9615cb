// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/view.rs; `onereg generate` copies it.
//! AArch32 registers read from and written to a state that keeps AArch64 registers.
//!
//! In AArch32 state the banked registers, the system registers and the floating-point registers are
//! parts of AArch64 registers (Arm ARM "Interprocessing", "Register mappings between AArch32 state
//! and AArch64 state").  The tables that say which are generated: [`aarch32`](crate::aarch32).

use core::fmt;

use crate::aarch32::{Mode, CELLS, PARTS};
use crate::layout::{Layout, NotStored};
use crate::value::Value;

/// `width` bits at `lsb` of an AArch32 register are those at `of_lsb` of the AArch64 register `of`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    pub(crate) of: u64,
    pub(crate) lsb: u32,
    pub(crate) of_lsb: u32,
    pub(crate) width: u32,
}

/// One banked register: what `holds` means in the modes of `live_in`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub(crate) name: &'static str,
    pub(crate) holds: &'static str,
    pub(crate) live_in: &'static [Mode],
    pub(crate) part: Part,
}

/// Why a name says no register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameError {
    /// No AArch32 register has it.
    Unknown,
    /// None has it in the mode that the state is in, `None` for AArch64 state.
    NotInMode(Option<Mode>),
    /// The layout does not keep the AArch64 register that it is a part of.
    NotKept,
}

impl fmt::Display for NameError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => formatter.write_str("no AArch32 register is called so"),
            Self::NotInMode(None) => formatter.write_str("it has no meaning in AArch64 state"),
            Self::NotInMode(Some(mode)) => {
                write!(formatter, "it has no meaning in {mode:?} mode")
            }
            Self::NotKept => formatter.write_str("the layout does not keep it"),
        }
    }
}

/// Why a register has not been written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteError {
    /// The name says none.
    Name(NameError),
    /// The register lacks some of the bits of the value.
    Range,
}

impl From<NameError> for WriteError {
    fn from(error: NameError) -> Self {
        Self::Name(error)
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(error) => error.fmt(formatter),
            Self::Range => formatter.write_str("it lacks some of the bits of the value"),
        }
    }
}

/// The AArch32 registers of a state, by name.
///
/// Three kinds of names:
///
/// - banked, as `LR_irq` or `SPSR_fiq`: the same register in every mode;
/// - in lower case what an instruction of the current mode would reach: `r0` to `r15`, `sp`, `lr`,
///   `pc`, `spsr`, `elr_hyp`, `cpsr`;
/// - system and floating-point registers, as `DFAR`, `CPSR`, `FPSCR`, `D5`, `Q3`.
///
/// A write changes the bits of the AArch64 register that the AArch32 register is, and no other.
#[derive(Debug)]
pub struct View<'a, L: Layout + ?Sized> {
    state: &'a mut L::State,
}

impl<'a, L: Layout + ?Sized> View<'a, L> {
    /// Those of `state`.
    pub fn new(state: &'a mut L::State) -> Self {
        Self { state }
    }

    /// The value of a register.
    ///
    /// # Errors
    ///
    /// [`NameError`] where the name says none.
    pub fn read(&self, name: &str) -> Result<u128, NameError> {
        let name = self.resolve(name)?;
        parts(name).try_fold(0, |value, part| {
            let bits = self.load(part.of)? >> part.of_lsb & mask(part.width);
            Ok(value | bits << part.lsb)
        })
    }

    /// Change a register.
    ///
    /// # Errors
    ///
    /// [`WriteError`] where the name says none, or the value has bits that the register, or the
    /// layout's place of it, lacks; then nothing has changed.
    pub fn write(&mut self, name: &str, value: u128) -> Result<(), WriteError> {
        let name = self.resolve(name)?;
        let bits = parts(name).fold(0, |bits, part| bits | mask(part.width) << part.lsb);
        if value & !bits != 0 {
            return Err(WriteError::Range);
        }
        let old = self.read(name)?;
        let done = self.store(name, value);
        if done.is_err() {
            self.store(name, old)?;
        }
        done
    }

    /// Store the parts of a register, up to one whose place cannot hold it.
    fn store(&mut self, name: &str, value: u128) -> Result<(), WriteError> {
        for part in parts(name) {
            let hole = self.load(part.of)? & !(mask(part.width) << part.of_lsb);
            let bits = value >> part.lsb & mask(part.width);
            let value = Value::Number(hole | bits << part.of_lsb);
            L::set_value(self.state, part.of, value).map_err(|cause| match cause {
                NotStored::NoPlace => NameError::NotKept.into(),
                NotStored::Misfit => WriteError::Range,
            })?;
        }
        Ok(())
    }

    fn load(&self, id: u64) -> Result<u128, NameError> {
        match L::value(self.state, id) {
            Some(Value::Number(number)) => Ok(number),
            _ => Err(NameError::NotKept),
        }
    }

    /// The register that a name says now; the name itself where that is the same in all modes.
    fn resolve<'n>(&self, name: &'n str) -> Result<&'n str, NameError> {
        let holds = match name {
            "sp" => "r13",
            "lr" => "r14",
            "pc" => "r15",
            "cpsr" => return Ok("CPSR"),
            _ => name,
        };
        if parts(name).next().is_some() {
            return Ok(name);
        }
        if CELLS.iter().all(|cell| cell.holds != holds) {
            return Err(NameError::Unknown);
        }
        let mode = L::execution(self.state).mode();
        let mut meanings = CELLS.iter().filter(|cell| cell.holds == holds);
        let found = meanings.find(|cell| mode.map_or(false, |mode| cell.live_in.contains(&mode)));
        found
            .map(|cell| cell.name)
            .ok_or(NameError::NotInMode(mode))
    }
}

/// The parts of the register of a name that is the same in all modes.
fn parts(name: &str) -> impl Iterator<Item = &'static Part> + '_ {
    let banked = CELLS
        .iter()
        .filter(move |cell| cell.name == name)
        .map(|cell| &cell.part);
    let others = PARTS
        .iter()
        .filter(move |(of, _)| *of == name)
        .map(|(_, part)| part);
    banked.chain(others)
}

const fn mask(width: u32) -> u128 {
    if width < 128 {
        (1 << width) - 1
    } else {
        u128::MAX
    }
}
