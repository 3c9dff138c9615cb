// SPDX-License-Identifier: MIT
//! In place of the crate bitcode, which Debian has not: the same two functions, with JSON.

use serde::{de::DeserializeOwned, Serialize};
pub use serde_json::Error;

/// A value as bytes.
pub fn serialize<T: Serialize>(value: &T) -> Result<Vec<u8>, Error> {
    serde_json::to_vec(value)
}

/// A value out of such bytes.
pub fn deserialize<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    serde_json::from_slice(bytes)
}
