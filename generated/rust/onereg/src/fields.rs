// SPDX-License-Identifier: 0BSD
// From spec/fields.  Do not edit: change the spec, then run `onereg generate`.
//! The fields of registers: a type for each register, one for the named values of a field.
//!
//! ```
//! use onereg::fields::{SPSR_EL1, SPSR_EL1_M};
//!
//! let mut spsr = SPSR_EL1(0x3c5);
//! assert_eq!(spsr.M(), Ok(SPSR_EL1_M::el1h));
//! spsr.set_M(SPSR_EL1_M::el0t);
//! assert_eq!(spsr, SPSR_EL1(0x3c0));
//! assert_eq!(SPSR_EL1(0xf).M(), Err(0xf));
//! ```
//!
//! A family of registers is one type, as `DBGBCRn_EL1`.  What bits mean under a condition is a type of
//! its own, `SPSR_EL1_AArch64` say, which [`SPSR_EL1::AArch64`] gives: nothing looks whether the
//! condition holds.  Registers of the 32-bit host that Linux 5.7 removed, and AArch32 registers that
//! arm64 has no ids for, are in modules of their own.

// The architecture's own names, in its letter case.
#![allow(non_snake_case, non_camel_case_types)]
// The functions of a field are made for a width that they are given.
#![allow(
    clippy::cast_lossless,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::useless_conversion
)]
// A field of 64 bits, and what begins at bit 0.
#![allow(clippy::identity_op)]

mod aarch32;
mod cache;
mod core;
mod debug;
mod el2;
mod firmware;
mod gic_virtual_interface;
mod identification;
mod memory_tagging;
mod pmu;
mod pointer_authentication;
mod simd_sve;
mod system_control;
mod timers;

pub use self::aarch32::*;
pub use self::cache::*;
pub use self::core::*;
pub use self::debug::*;
pub use self::el2::*;
pub use self::firmware::*;
pub use self::gic_virtual_interface::*;
pub use self::identification::*;
pub use self::memory_tagging::*;
pub use self::pmu::*;
pub use self::simd_sve::*;
pub use self::system_control::*;
pub use self::timers::*;

pub mod aarch32_core;
pub mod aarch32_debug;
pub mod aarch32_floating_point;
pub mod aarch32_identification;
pub mod aarch32_pmu;
pub mod aarch32_system_control;
pub mod aarch32_timers;
pub mod arm_core;
pub mod arm_cp15;
pub mod arm_firmware;
pub mod arm_vfp;
