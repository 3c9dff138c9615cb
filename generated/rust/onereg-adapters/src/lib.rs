// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/adapters/src/lib.rs; `onereg generate` copies it.
//! onereg with crates that a VMM has already, each behind a feature of its name.
//!
//! | feature | has |
//! |---|---|
//! | `kvm-ioctls` | `KvmIo`, an [`Io`](onereg::Io) of a `VcpuFd`: on arm64 |
//! | `serde` | `Registers`, a state by the names of its registers, and `SavedVcpu` |

#![forbid(unsafe_code)]
#![deny(missing_docs, missing_debug_implementations)]
#![warn(clippy::pedantic)]
#![allow(unknown_lints)]
// Names of crates and of the kernel are words of these texts, and no code.
#![allow(clippy::doc_markdown)]

#[cfg(all(feature = "kvm-ioctls", target_arch = "aarch64"))]
mod kvm;
#[cfg(feature = "serde")]
mod serialized;

#[cfg(all(feature = "kvm-ioctls", target_arch = "aarch64"))]
pub use crate::kvm::KvmIo;
#[cfg(feature = "serde")]
pub use crate::serialized::{Registers, SavedVcpu};
