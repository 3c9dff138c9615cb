// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/error_parts.rs; `onereg generate` copies it.
//! The large parts of an error.
//!
//! With an allocator they are in memory of their own, so that a `Result` stays small; without one
//! they are in the error.

use crate::error::ErrorName;
use crate::value::MAX_SIZE;

#[cfg(feature = "alloc")]
use alloc::{boxed::Box, vec::Vec};

/// So many names are kept: the text of an error has no more.
pub(crate) const MOST_NAMES: usize = 24;

/// A value that was to be written, the lowest byte first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ValueBytes(
    #[cfg(feature = "alloc")] Box<[u8; MAX_SIZE]>,
    #[cfg(not(feature = "alloc"))] [u8; MAX_SIZE],
);

impl ValueBytes {
    pub(crate) fn new(bytes: &[u8; MAX_SIZE]) -> Self {
        #[cfg(feature = "alloc")]
        return Self(Box::new(*bytes));
        #[cfg(not(feature = "alloc"))]
        Self(*bytes)
    }

    pub(crate) fn get(&self) -> &[u8; MAX_SIZE] {
        &self.0
    }
}

/// Names, as many as are kept.
#[cfg(feature = "alloc")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FirstNames(Vec<ErrorName>);

#[cfg(feature = "alloc")]
impl FirstNames {
    pub(crate) const NONE: Self = Self(Vec::new());

    pub(crate) fn get(&self) -> &[ErrorName] {
        &self.0
    }

    pub(crate) fn push(&mut self, name: ErrorName) {
        if self.0.len() < MOST_NAMES {
            self.0.push(name);
        }
    }
}

/// Names, as many as are kept.
#[cfg(not(feature = "alloc"))]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FirstNames {
    names: [ErrorName; MOST_NAMES],
    count: usize,
}

#[cfg(not(feature = "alloc"))]
impl FirstNames {
    pub(crate) const NONE: Self = Self {
        names: [ErrorName { id: 0, field: None }; MOST_NAMES],
        count: 0,
    };

    pub(crate) fn get(&self) -> &[ErrorName] {
        &self.names[..self.count]
    }

    pub(crate) fn push(&mut self, name: ErrorName) {
        if let Some(free) = self.names.get_mut(self.count) {
            *free = name;
            self.count += 1;
        }
    }
}
