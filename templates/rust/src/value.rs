// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/value.rs; `onereg generate` copies it.
//! Values of registers, and the places of a state that keep them.

use core::fmt;

/// Bytes of the widest register that a ONE_REG id can name (KVM_REG_SIZE_U2048).
pub const MAX_SIZE: usize = 256;

/// Bytes of the widest register whose value is a number.
const MAX_NUMBER: usize = 16;

/// Bytes that KVM copies for an id: KVM_REG_SIZE of `linux/kvm.h`.
///
/// ```
/// assert_eq!(onereg::register_size(onereg::ids::FPSR), 4);
/// ```
#[must_use]
pub const fn register_size(id: u64) -> usize {
    1 << (id >> 52 & 0xf)
}

/// The value of a register of up to 128 bits as a number, of a wider one as bytes.
///
/// KVM has numbers in the byte order of the host, V registers included.  Z, P and FFR are bytes,
/// the lowest first on any host (arch/arm64/include/uapi/asm/kvm.h, KVM_REG_ARM64_SVE_ZREG).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Of a register of up to 128 bits.
    Number(u128),
    /// Of a wider register: its bytes, the lowest first.
    Bytes(&'a [u8]),
}

impl<'a> Value<'a> {
    /// The value that stands in KVM's bytes for a register.
    ///
    /// ```
    /// use onereg::Value;
    ///
    /// assert_eq!(Value::from_kvm(&7_u64.to_ne_bytes()), Value::Number(7));
    /// ```
    #[must_use]
    pub fn from_kvm(bytes: &'a [u8]) -> Self {
        if bytes.len() > MAX_NUMBER {
            return Self::Bytes(bytes);
        }
        let mut number = [0; MAX_NUMBER];
        number[low(bytes.len())].copy_from_slice(bytes);
        Self::Number(u128::from_ne_bytes(number))
    }

    /// Write the value as KVM has it to `bytes`, which are as many as the register has.
    ///
    /// ```
    /// use onereg::{Misfit, Value};
    ///
    /// let mut word = [0; 4];
    /// assert_eq!(Value::Number(1 << 32).to_kvm(&mut word), Err(Misfit));
    /// ```
    ///
    /// # Errors
    ///
    /// [`Misfit`] where they do not hold the value, or a register of so many bytes has values of
    /// the other kind.
    pub fn to_kvm(self, bytes: &mut [u8]) -> Result<(), Misfit> {
        match self {
            Self::Number(number) if bytes.len() <= MAX_NUMBER => {
                if bytes.len() < MAX_NUMBER && number >> (8 * bytes.len()) != 0 {
                    return Err(Misfit);
                }
                bytes.copy_from_slice(&number.to_ne_bytes()[low(bytes.len())]);
                Ok(())
            }
            Self::Bytes(of) if of.len() == bytes.len() => {
                bytes.copy_from_slice(of);
                Ok(())
            }
            _ => Err(Misfit),
        }
    }
}

impl Value<'_> {
    pub(crate) fn is_zero(self) -> bool {
        match self {
            Self::Number(number) => number == 0,
            // All bytes at once, as a processor does it quickly.
            Self::Bytes(bytes) => bytes.iter().fold(0, |bits, byte| bits | byte) == 0,
        }
    }

    /// Whether a register of so many bytes holds the value.
    pub(crate) fn fits(self, size: usize) -> bool {
        match self {
            Self::Number(number) => size >= MAX_NUMBER || number >> (8 * size) == 0,
            Self::Bytes(bytes) => bytes.len() == size,
        }
    }
}

/// The number in KVM's bytes for a register of up to 8 bytes; `None` for a wider one.
pub(crate) fn number_of(bytes: &[u8]) -> Option<u64> {
    match Value::from_kvm(bytes) {
        Value::Number(number) if bytes.len() <= 8 => number.try_into().ok(),
        _ => None,
    }
}

/// Where in the 16 bytes of a number of the host its low bytes are.
fn low(count: usize) -> core::ops::Range<usize> {
    if cfg!(target_endian = "big") {
        MAX_NUMBER - count..MAX_NUMBER
    } else {
        0..count
    }
}

/// A place of a state does not hold the value, or the register does not hold that of the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misfit;

impl fmt::Display for Misfit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the value does not fit")
    }
}

/// What a state can keep a register in: an unsigned integer, or an array of bytes, lowest first.
///
/// ```
/// use onereg::{Misfit, Place, Value};
///
/// let mut fpcr = 0_u16;
/// assert_eq!(u16::store(&mut fpcr, Value::Number(0x10000)), Err(Misfit));
/// assert_eq!(u16::store(&mut fpcr, Value::Number(0xffff)), Ok(()));
/// assert_eq!(u16::load(&fpcr), Value::Number(0xffff));
/// ```
pub trait Place {
    /// The value that is there.
    fn load(&self) -> Value<'_>;

    /// Put a value there.
    ///
    /// # Errors
    ///
    /// [`Misfit`] where it does not fit; then nothing has changed.
    fn store(&mut self, value: Value<'_>) -> Result<(), Misfit>;
}

macro_rules! integers {
    ($($integer:ident)*) => {
        $(impl Place for $integer {
            fn load(&self) -> Value<'_> {
                Value::Number((*self).into())
            }

            fn store(&mut self, value: Value<'_>) -> Result<(), Misfit> {
                match value {
                    Value::Number(number) => *self = number.try_into().map_err(|_| Misfit)?,
                    Value::Bytes(_) => return Err(Misfit),
                }
                Ok(())
            }
        })*
    };
}

integers!(u8 u16 u32 u64 u128);

impl<const N: usize> Place for [u8; N] {
    fn load(&self) -> Value<'_> {
        Value::Bytes(self)
    }

    fn store(&mut self, value: Value<'_>) -> Result<(), Misfit> {
        match value {
            Value::Bytes(bytes) => *self = bytes.try_into().map_err(|_| Misfit)?,
            Value::Number(_) => return Err(Misfit),
        }
        Ok(())
    }
}
