// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/lib.rs; `onereg generate` copies it.
//! The registers of an arm64 KVM vCPU: kept in a struct of the VMM's choice, moved by
//! KVM_GET_ONE_REG and KVM_SET_ONE_REG.
//!
//! A [`Layout`] says where a state keeps each register; [`native::Native`] is a state with a member
//! for each.  With a vCPU that KVM_ARM_VCPU_INIT has set up, and an [`Io`] that reaches it:
//!
//! ```
//! use onereg::native::Native;
//! use onereg::{prepare, Error, Io, Level, Role, Vcpu};
//!
//! fn set_pc(io: impl Io, pc: u64) -> Result<(), Error> {
//!     let mut io = io;
//!     prepare(&mut io)?; // once, on a fresh vCPU: SVE vector lengths, finalize
//!     let mut vcpu = Vcpu::<Native, _, _>::open(io, [0; 4096], Role::First)?;
//!     let mut state = Native::new();
//!     vcpu.get(&mut state)?;
//!     state.pc = pc;
//!     vcpu.put(&state, Level::Runtime)
//! }
//! ```
//!
//! `save` and `restore` move a whole vCPU without any layout, in bytes that the C and the Python of
//! onereg read and write too.
//!
//! # What is here
//!
//! | module | has |
//! |---|---|
//! | [`ids`] | the ids, under Arm's names |
//! | [`registers`] | the table: name, write policy, level, order |
//! | [`native`] and [`layouts`] | where a state keeps each register |
//! | [`aarch32`] | AArch32 registers by name, in any mode |
//! | [`save_format`] | the bytes of a save |
//! | `fields` | a type for each register, with a function for each field: with the feature `fields` |
//! | `fakes` | a fake vCPU: with the feature `fakes` |
//!
//! # A move
//!
//! The crate decides about each register of a save before it writes any: `decide` gives the decisions,
//! `restore` carries them out, and `restore_all` does so for all vCPUs of a VM at once.  If registers
//! prevent the move, the error has all their names, and nothing has been written.  Afterwards the crate
//! takes the list again and reads each value back.
//!
//! # The CPU of a guest
//!
//! [`apply_cpu`] gives a fresh vCPU the fields of a [`Cpu`], and names those that KVM refuses.
//! `onereg cpu template` prints such a table of a model.
//!
//! # Features
//!
//! - `std` (default): [`std::error::Error`] for the errors, and [`Errno`] out of
//!   [`std::io::Error`].
//! - `alloc`: `save`, `decide` and `restore`, and an [`Error`] of 120 bytes, which owns the value and
//!   the names that it has; without an allocator it is 928 bytes.  All else does without one.
//! - `fields`: types for the fields of registers; a build takes two to four times as long with them.
//! - `fakes`: a fake vCPU for a VMM's own tests.
//! - `core-error`: `core::error::Error` for the errors; wants Rust 1.81.
//!
//! Rust 1.63 is enough for all others.  The crate has no dependency, no build script and no unsafe
//! code.
//!
//! # Versions
//!
//! A new register is a new constant, a new member of [`native::Native`] and a new row: that is a
//! minor version, so `Native` is made by `Native::new()` and not by listing its members.  A register
//! whose id, width or order changes was wrong: that is a patch, and the change log names it.  A higher
//! minimum of Rust is a minor version.

#![no_std]
#![forbid(unsafe_code)]
#![deny(
    missing_docs,
    missing_debug_implementations,
    missing_copy_implementations
)]
#![deny(rust_2018_idioms, unreachable_pub)]
#![warn(clippy::pedantic)]
// An older clippy does not know all that is named here.
#![allow(unknown_lints)]
// Names of the architecture and of the kernel are words of these texts, and no code.
#![allow(clippy::doc_markdown)]
// An error has the value that was to be written, up to 256 bytes, where there is no allocator.
#![cfg_attr(not(feature = "alloc"), allow(clippy::result_large_err))]
// The list of a vCPU is 32 KiB on the stack, without an allocator.
#![allow(clippy::large_stack_arrays)]
// The clippy of Rust 1.85 alone wants parentheses around a shift beside a mask.
#![allow(clippy::precedence)]
// CRn and CRm, msb and lsb are the words of the field.
#![allow(clippy::similar_names)]
// What is imported from a module of this crate begins with the module's word: id_list::IdList.
#![allow(clippy::module_name_repetitions)]
// Rust 1.63 has no let ... else, and no is_some_and.
#![allow(clippy::manual_let_else, clippy::single_match_else)]
#![allow(clippy::unnecessary_map_or)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(any(feature = "std", test))]
extern crate std;

pub mod aarch32;
mod absence;
mod arm64_moves;
#[cfg(feature = "alloc")]
mod arrival;
#[cfg(feature = "fields")]
#[macro_use]
mod bitfields;
mod cpu_model;
#[cfg(feature = "alloc")]
mod deciding;
mod dropped;
#[cfg(feature = "alloc")]
mod ends;
mod errno;
mod error;
mod error_parts;
#[cfg(feature = "fakes")]
pub mod fakes;
#[cfg(feature = "fields")]
pub mod fields;
#[cfg(feature = "alloc")]
mod holding;
mod id_list;
#[cfg(feature = "alloc")]
mod identification;
pub mod ids;
mod io;
mod layout;
pub mod layouts;
mod losing;
mod moves;
#[cfg(feature = "alloc")]
mod options;
mod progress;
mod put;
mod raw;
mod reach;
mod reason;
mod record;
pub mod registers;
mod release;
#[cfg(feature = "alloc")]
mod restoring;
mod rows;
pub mod save_format;
#[cfg(feature = "alloc")]
mod saving;
mod set;
mod sorting;
#[cfg(feature = "alloc")]
mod survey;
mod sync;
mod table;
#[cfg(feature = "alloc")]
mod trial;
#[cfg(feature = "alloc")]
mod unsaved;
mod value;
mod verdicts;
mod view;
#[cfg(feature = "alloc")]
mod writing;

#[cfg(feature = "alloc")]
pub use crate::arrival::Incoming;
pub use crate::cpu_model::{apply_cpu, Cpu, CpuField};
pub use crate::errno::Errno;
pub use crate::error::{Error, ErrorName, ErrorNames, ErrorValue, Operation};
pub use crate::io::{Io, KVM_ARM_VCPU_SVE};
pub use crate::layout::{Execution, Layout, NotStored, MAX_ROWS};
pub use crate::layouts::*;
#[cfg(feature = "alloc")]
pub use crate::options::{Options, MASK_COUNT};
pub use crate::raw::Raw;
pub use crate::record::{check_records, Record, Records, MAX_RECORDS};
pub use crate::registers::Level;
#[cfg(feature = "alloc")]
pub use crate::restoring::{decide, decide_all, restore, restore_all, restore_records};
pub use crate::save_format::{read_save, Origin, Saved, VcpuInit};
#[cfg(feature = "alloc")]
pub use crate::saving::save;
pub use crate::sync::{prepare, prepare_with, Role, Vcpu};
pub use crate::value::{register_size, Misfit, Place, Value, MAX_SIZE};
pub use crate::verdicts::{Decision, Kind, Verdict, Written};

/// The version of the generated code.  It grows when code that uses the crate has to change.
pub const VERSION: u32 = 1;
