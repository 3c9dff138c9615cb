// SPDX-License-Identifier: MIT
//! In place of the crate vm-memory: an address alone.

/// An address in the memory of a guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuestAddress(pub u64);

/// The functions of an address.
pub trait Address {
    /// The number.
    fn raw_value(&self) -> u64;
}

impl Address for GuestAddress {
    fn raw_value(&self) -> u64 {
        self.0
    }
}
