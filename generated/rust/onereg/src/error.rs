// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/error.rs; `onereg generate` copies it.
//! What failed, with the register's name.

use core::fmt;

use crate::error_parts::{FirstNames, ValueBytes, MOST_NAMES};
use crate::registers::name_of;
use crate::value::{Value, MAX_SIZE};
use crate::Errno;

/// The operation that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operation {
    /// [`Vcpu::open`](crate::Vcpu::open).
    Open,
    /// [`Vcpu::get`](crate::Vcpu::get).
    Get,
    /// [`Vcpu::put`](crate::Vcpu::put) and [`Vcpu::put_changed`](crate::Vcpu::put_changed).
    Put,
    /// [`prepare`](crate::prepare) and [`prepare_with`](crate::prepare_with).
    Prepare,
    /// [`apply_cpu`](crate::apply_cpu).
    Apply,
    /// `decide` and `decide_all`.
    Decide,
    /// Reading input without a vCPU: [`read_save`](crate::read_save), [`check_records`](crate::check_records).
    Read,
    /// `restore`, `restore_all` and `restore_records`.
    Restore,
    /// `save`.
    Save,
}

impl fmt::Display for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Open => "open",
            Self::Get => "get",
            Self::Put => "put",
            Self::Prepare => "prepare",
            Self::Apply => "apply",
            Self::Decide => "decide",
            Self::Read => "read",
            Self::Restore => "restore",
            Self::Save => "save",
        })
    }
}

/// What failed; its text is one line, that of C and of Python:
///
/// ```text
/// put SPSR_fiq (0x60300000...0050) = 0x1d3: Invalid argument (EINVAL); 41 of 362 registers done
/// ```
///
/// ```
/// use onereg::{check_records, Errno, Operation};
///
/// let error = check_records(&[0; 3]).unwrap_err();
/// assert_eq!((error.operation, error.errno), (Operation::Read, Errno::EBADMSG));
/// assert_eq!(
///     error.to_string(),
///     "read input: Bad message (EBADMSG): it ends inside the id of a register"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
// With an allocator it owns memory.
#[cfg_attr(not(feature = "alloc"), allow(missing_copy_implementations))]
pub struct Error {
    /// What was to be done.
    pub operation: Operation,
    /// The register's name, "unknown" for an id that the tables do not know, or what else failed.
    pub name: &'static str,
    /// The register's id; `None` where it was not about a register.
    pub id: Option<u64>,
    /// What was to be written; `None` where nothing was.
    pub value: Option<ErrorValue>,
    /// KVM's answer, or that of this crate; then `why` says what it objects to.
    pub errno: Errno,
    /// The reason, as far as it is known.
    pub why: Option<&'static str>,
    /// Bytes, where there were too few; or 0.
    pub needed: u64,
    /// Registers that had been dealt with by then,
    pub done: usize,
    /// of how many; 0 where there was no count yet.
    pub total: usize,
    /// All the registers, or their fields, where the error is about several.
    pub names: ErrorNames,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.operation, self.name)?;
        if let Some(id) = self.id {
            write!(formatter, " ({id:#018x})")?;
        }
        if let Some(value) = &self.value {
            write!(formatter, " = {value}")?;
        }
        write!(formatter, ": {}", self.errno)?;
        if let Some(why) = self.why {
            write!(formatter, ": {why}")?;
        }
        if self.needed > 0 {
            write!(formatter, ", {} bytes are needed", self.needed)?;
        }
        if self.total > 0 {
            write!(
                formatter,
                "; {} of {} registers done",
                self.done, self.total
            )?;
        }
        if self.names.say_more() {
            write!(formatter, "; {}", self.names)?;
        }
        Ok(())
    }
}

#[cfg(any(feature = "std", feature = "core-error"))]
macro_rules! errors {
    ($($error:ty),*) => {$(
        #[cfg(feature = "core-error")]
        // The feature is for those who have that Rust.
        #[allow(clippy::incompatible_msrv)]
        impl core::error::Error for $error {}

        #[cfg(all(feature = "std", not(feature = "core-error")))]
        impl std::error::Error for $error {}
    )*};
}

#[cfg(any(feature = "std", feature = "core-error"))]
errors!(
    Error,
    Errno,
    crate::aarch32::NameError,
    crate::aarch32::WriteError,
    crate::Misfit,
    crate::NotStored
);

/// One of the registers, or of their fields, that an error is about.
///
/// ```
/// use onereg::{ids, ErrorName};
///
/// let name = ErrorName { id: ids::ID_AA64MMFR2_EL1, field: Some("CCIDX") };
/// assert_eq!(name.to_string(), "ID_AA64MMFR2_EL1.CCIDX");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ErrorName {
    /// The register's id.
    pub id: u64,
    /// The field that decided; `None`: the whole register.
    pub field: Option<&'static str>,
}

impl fmt::Display for ErrorName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match name_of(self.id) {
            Some(name) => formatter.write_str(name)?,
            None => write!(formatter, "{:#018x}", self.id)?,
        }
        self.field
            .map_or(Ok(()), |field| write!(formatter, ".{field}"))
    }
}

/// The registers that an error is about, the first 24 by name; all of them are among the decisions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(not(feature = "alloc"), allow(missing_copy_implementations))]
pub struct ErrorNames {
    first: FirstNames,
    count: usize,
}

impl ErrorNames {
    pub(crate) const NONE: Self = Self {
        first: FirstNames::NONE,
        count: 0,
    };

    /// The names that are kept.
    #[must_use]
    pub fn first(&self) -> &[ErrorName] {
        self.first.get()
    }

    /// How many there are, with those that are not kept.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.count
    }

    pub(crate) fn push(&mut self, name: ErrorName) {
        self.first.push(name);
        self.count += 1;
    }

    /// False where the only name is the one that the error's text begins with.
    fn say_more(&self) -> bool {
        match self.first() {
            [] => false,
            [only] => only.field.is_some() || name_of(only.id).is_none(),
            _ => true,
        }
    }
}

impl fmt::Display for ErrorNames {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} in all: ", self.count)?;
        for (at, name) in self.first().iter().enumerate() {
            let comma = if at > 0 { ", " } else { "" };
            write!(formatter, "{comma}{name}")?;
        }
        match self.count.saturating_sub(MOST_NAMES) {
            0 => Ok(()),
            more => write!(formatter, " and {more} more"),
        }
    }
}

/// A value that was to be written, as hexadecimal digits, the highest first.
///
/// ```
/// use onereg::{ErrorValue, Value};
///
/// assert_eq!(ErrorValue::from(Value::Number(0x1d3)).to_string(), "0x1d3");
/// ```
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(not(feature = "alloc"), allow(missing_copy_implementations))]
pub struct ErrorValue {
    bytes: ValueBytes,
}

impl From<Value<'_>> for ErrorValue {
    /// Bytes behind the first 256 are not kept: no register has more.
    fn from(value: Value<'_>) -> Self {
        let mut bytes = [0; MAX_SIZE];
        match value {
            Value::Number(number) => bytes[..16].copy_from_slice(&number.to_le_bytes()),
            Value::Bytes(of) => bytes.iter_mut().zip(of).for_each(|(to, from)| *to = *from),
        }
        Self {
            bytes: ValueBytes::new(&bytes),
        }
    }
}

impl fmt::Debug for ErrorValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ErrorValue({self})")
    }
}

impl fmt::Display for ErrorValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.bytes.get();
        let highest = bytes.iter().rposition(|byte| *byte != 0).unwrap_or(0);
        write!(formatter, "{:#x}", bytes[highest])?;
        for byte in bytes[..highest].iter().rev() {
            write!(formatter, "{byte:02x}")?;
        }
        Ok(())
    }
}
