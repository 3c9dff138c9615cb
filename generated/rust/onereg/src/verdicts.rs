// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/verdicts.rs; `onereg generate` copies it.
//! The words of a decision about the registers of a vCPU that moves.

use core::fmt;

use crate::moves::{IdField, Move};
use crate::registers::name_of;

/// The treatment of one register.
///
/// ```
/// use onereg::Verdict;
///
/// assert!(Verdict::Changed.restores() && !Verdict::Unknown.restores());
/// assert_eq!(Verdict::Changed.to_string(), "changed");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The destination holds the value already; nothing is written.
    Same,
    /// Listed there, and the kernel takes the value.
    Write,
    /// Not in the save; the destination's own value is what absence means, and stays.
    Keep,
    /// Not in the save; the value that absence means is written over the destination's own.
    Reset,
    /// Not listed there, and out of the guest's reach, or its value is what absence means.
    Drop,
    /// The kernel takes the value and holds another, in a way that the tables explain.
    Changed,
    /// Would be refused or lost, and the caller allows it; nothing is written.
    Waived,
    /// Stands in the way of the move.
    Refuse,
    /// The known facts do not decide; never counted as yes.
    Unknown,
}

impl Verdict {
    /// Whether the move may go on with it.
    #[must_use]
    pub const fn restores(self) -> bool {
        !matches!(self, Self::Refuse | Self::Unknown)
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Same => "same",
            Self::Write => "write",
            Self::Keep => "keep",
            Self::Reset => "reset",
            Self::Drop => "drop",
            Self::Changed => "changed",
            Self::Waived => "waived",
            Self::Refuse => "refuse",
            Self::Unknown => "unknown",
        })
    }
}

/// Why a register is refused: what a caller may waive for all registers at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The destination does not list it, and its value matters to the guest.
    Lost,
    /// The save lacks it, and nothing says what the destination should hold.
    Missing,
    /// The destination takes its own value only.
    Invariant,
    /// Some bits or a field are more than the destination has.
    Limit,
    /// A field that differs is not one that this kernel lets be written.
    NotWritable,
    /// A vCPU of the destination has run, or is finalized, which settles it.
    Started,
    /// Two vCPUs of the VM have been saved with different values of what they share.
    Disagrees,
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Lost => "lost",
            Self::Missing => "missing",
            Self::Invariant => "invariant",
            Self::Limit => "limit",
            Self::NotWritable => "not-writable",
            Self::Started => "started",
            Self::Disagrees => "disagrees",
        })
    }
}

/// The value that a restore writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// A number, of a register of up to 8 bytes.
    Number(u64),
    /// The bytes of the save, of a wider register.
    AsSaved,
}

/// The verdict about one register.
///
/// Its text is one line: the register, the verdict, the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decision {
    /// The register's id.
    pub id: u64,
    /// Architectural name; `None` for an id that the tables do not know.
    pub name: Option<&'static str>,
    /// The treatment of the register.
    pub verdict: Verdict,
    /// The kind of a refusal, and of one that is waived.
    pub kind: Option<Kind>,
    /// A phrase: what decided.
    pub reason: &'static str,
    /// The value that is written, or would be; `None` where nothing is written.
    pub value: Option<Written>,
    /// The value that a [`Verdict::Changed`] register reads as then, but for the bits of `computed`.
    pub reads: Option<u64>,
    /// Bits that the kernel finds out whenever it is asked.
    pub computed: u64,
    /// The bits of the fields that decided, of an identification register.
    pub fields: u64,
}

impl Decision {
    pub(crate) fn new(id: u64, verdict: Verdict, reason: &'static str) -> Self {
        Self {
            id,
            name: name_of(id),
            verdict,
            kind: None,
            reason,
            value: None,
            reads: None,
            computed: 0,
            fields: 0,
        }
    }

    pub(crate) fn refusal(id: u64, kind: Kind, reason: &'static str) -> Self {
        Self {
            kind: Some(kind),
            ..Self::new(id, Verdict::Refuse, reason)
        }
    }

    /// The fields that decided, high to low, as `CCIDX`; "reserved bits" for bits of no field.
    pub fn field_names(&self) -> impl Iterator<Item = &'static str> {
        let (fields, bits) = (Move::of(self.id).fields, self.fields);
        let rest = fields.iter().fold(bits, |rest, field| rest & !field.mask());
        let named = fields.iter().filter(move |field| bits & field.mask() != 0);
        let reserved = (rest != 0).then_some("reserved bits");
        named.map(IdField::name).chain(reserved)
    }
}

impl fmt::Display for Decision {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            Some(name) => write!(formatter, "{name}: ")?,
            None => write!(formatter, "{:#018x}: ", self.id)?,
        }
        write!(formatter, "{}: {}", self.verdict, self.reason)?;
        self.field_names()
            .try_for_each(|field| write!(formatter, " {field}"))
    }
}
