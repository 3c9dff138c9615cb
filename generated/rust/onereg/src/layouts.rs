// SPDX-License-Identifier: 0BSD
// From spec/layouts.  Do not edit: change the spec, then run `onereg generate`.
//! The layouts, each of which is a module of the crate itself too.

pub mod kvm_regs;
pub mod native;
