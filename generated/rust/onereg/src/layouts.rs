// SPDX-License-Identifier: 0BSD
// From spec/layouts.  Do not edit: change the spec, then run `onereg generate`.
//! The layouts, each of which is a module of the crate itself too.

/// The kernel's struct kvm\_regs, and a list of all other registers: [`kvm_regs_layout`](crate::kvm_regs_layout).
pub mod kvm_regs;
pub mod native;
