// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/bitfields.rs; `onereg generate` copies it.
//! The rows of `fields` as types: a macro for each kind of row.

// A spec may have no field of a kind.
#![allow(dead_code, unused_macros, unused_macro_rules)]

use crate::value::Misfit;

/// The bits from `lsb` to `msb`, where they are.
pub(crate) const fn mask(msb: u32, lsb: u32) -> u64 {
    u64::MAX >> (63 - msb) & u64::MAX << lsb
}

/// The field of a value.
pub(crate) const fn field(value: u64, msb: u32, lsb: u32) -> u64 {
    (value & mask(msb, lsb)) >> lsb
}

/// The field of a value, in two's complement.
pub(crate) const fn signed_field(value: u64, msb: u32, lsb: u32) -> i64 {
    #[allow(clippy::cast_possible_wrap)] // the sign comes to the highest bit, and back
    let high = (value << (63 - msb)) as i64;
    high >> (63 - msb + lsb)
}

/// A value with another field.
pub(crate) fn with_field(value: u64, msb: u32, lsb: u32, number: u64) -> Result<u64, Misfit> {
    let bits = number << lsb & mask(msb, lsb);
    if field(bits, msb, lsb) != number {
        return Err(Misfit);
    }
    Ok(value & !mask(msb, lsb) | bits)
}

/// A value with another field, in two's complement.
pub(crate) fn with_signed_field(
    value: u64,
    msb: u32,
    lsb: u32,
    number: i64,
) -> Result<u64, Misfit> {
    #[allow(clippy::cast_sign_loss)] // the same bits
    let bits = (number as u64) << lsb & mask(msb, lsb);
    if signed_field(bits, msb, lsb) != number {
        return Err(Misfit);
    }
    Ok(value & !mask(msb, lsb) | bits)
}

/// The values of a field that have names.
macro_rules! enumeration {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $member:ident = $number:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        #[repr(u64)]
        pub enum $name {
            $($(#[$of])* $member = $number,)*
        }

        impl $name {
            #[inline]
            const fn of(bits: u64) -> Result<Self, u64> {
                match bits {
                    $($number => Ok(Self::$member),)*
                    _ => Err(bits),
                }
            }
        }
    };
}

/// A register, or the bits of one under a condition, as a number with fields.
macro_rules! register {
    (
        $(#[$doc:meta])* $name:ident: $word:ident, RES0 $res0:literal, RES1 $res1:literal;
        $($(#[$of:meta])* $kind:ident $get:ident $set:ident $($raw:ident)?: $type:ty, $msb:literal, $lsb:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub struct $name(pub $word);

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                write!(formatter, "{}({:#x})", stringify!($name), self.0)
            }
        }

        impl From<$word> for $name {
            #[inline]
            fn from(value: $word) -> Self {
                Self(value)
            }
        }

        impl From<$name> for $word {
            #[inline]
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl $name {
            /// The bits that are reserved and 0.
            pub const RES0: $word = $res0;
            /// The bits that are reserved and 1.
            pub const RES1: $word = $res1;
            $(field! { $kind $(#[$of])* $get $set $($raw)?: $type, $word, $msb, $lsb })*
        }
    };
}

/// The functions of a field.
macro_rules! field {
    (flag $(#[$of:meta])* $get:ident $set:ident: $type:ty, $word:ident, $msb:literal, $lsb:literal) => {
        $(#[$of])*
        #[must_use]
        #[inline]
        pub const fn $get(self) -> bool {
            self.0 >> $lsb & 1 == 1
        }

        #[doc = concat!("Change [`", stringify!($get), "`](Self::", stringify!($get), ").")]
        #[inline]
        pub fn $set(&mut self, value: bool) {
            self.0 = self.0 & !(1 << $lsb) | <$word>::from(value) << $lsb;
        }
    };
    (number $(#[$of:meta])* $get:ident $set:ident: $type:ty, $word:ident, $msb:literal, $lsb:literal) => {
        $(#[$of])*
        #[must_use]
        #[inline]
        pub const fn $get(self) -> $type {
            crate::bitfields::field(self.0 as u64, $msb, $lsb) as $type
        }

        #[doc = concat!("Change [`", stringify!($get), "`](Self::", stringify!($get), ").")]
        ///
        /// # Errors
        ///
        /// [`Misfit`](crate::Misfit) where the field has not so many bits; then nothing has changed.
        #[inline]
        pub fn $set(&mut self, value: $type) -> Result<(), crate::Misfit> {
            self.0 = crate::bitfields::with_field(self.0.into(), $msb, $lsb, value.into())? as $word;
            Ok(())
        }
    };
    (signed $(#[$of:meta])* $get:ident $set:ident: $type:ty, $word:ident, $msb:literal, $lsb:literal) => {
        $(#[$of])*
        #[must_use]
        #[inline]
        pub const fn $get(self) -> $type {
            crate::bitfields::signed_field(self.0 as u64, $msb, $lsb) as $type
        }

        #[doc = concat!("Change [`", stringify!($get), "`](Self::", stringify!($get), ").")]
        ///
        /// # Errors
        ///
        /// [`Misfit`](crate::Misfit) where the field has not so many bits; then nothing has changed.
        #[inline]
        pub fn $set(&mut self, value: $type) -> Result<(), crate::Misfit> {
            self.0 = crate::bitfields::with_signed_field(self.0.into(), $msb, $lsb, value.into())? as $word;
            Ok(())
        }
    };
    (named $(#[$of:meta])* $get:ident $set:ident $raw:ident: $type:ty, $word:ident, $msb:literal, $lsb:literal) => {
        $(#[$of])*
        ///
        /// # Errors
        ///
        /// The bits of the field, where that value has no name.
        #[inline]
        pub const fn $get(self) -> Result<$type, u64> {
            <$type>::of(crate::bitfields::field(self.0 as u64, $msb, $lsb))
        }

        #[doc = concat!("Change [`", stringify!($get), "`](Self::", stringify!($get), ").")]
        #[inline]
        pub fn $set(&mut self, value: $type) {
            let cleared = self.0 & !(crate::bitfields::mask($msb, $lsb) as $word);
            self.0 = cleared | (value as $word) << $lsb;
        }

        #[doc = concat!("Change [`", stringify!($get), "`](Self::", stringify!($get), ") to any value.")]
        ///
        /// # Errors
        ///
        /// [`Misfit`](crate::Misfit) where the field has not so many bits; then nothing has changed.
        #[inline]
        pub fn $raw(&mut self, bits: u64) -> Result<(), crate::Misfit> {
            self.0 = crate::bitfields::with_field(self.0.into(), $msb, $lsb, bits)? as $word;
            Ok(())
        }
    };
}

/// The bits of a register under a condition: the register in another type.
macro_rules! fieldset {
    ($(#[$doc:meta])* $register:ident $get:ident: $name:ident) => {
        impl $register {
            $(#[$doc])*
            #[must_use]
            #[inline]
            pub const fn $get(self) -> $name {
                $name(self.0)
            }
        }

        impl From<$name> for $register {
            #[inline]
            fn from(value: $name) -> Self {
                Self(value.0)
            }
        }
    };
}
