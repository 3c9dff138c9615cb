// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/moves.rs; `onereg generate` copies it.
//! The facts that decide a move of a vCPU: the meaning of a register that a kernel or a vCPU lacks,
//! and the bits that KVM takes and then alters.

// A spec may have no fact of a kind, and without an allocator there is no restore.
#![allow(dead_code)]

use crate::arm64_moves::ARM64;
use crate::registers::Write;
use crate::release::Release;

/// The meaning of a register's absence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absent {
    /// Every kernel of the spec has it.
    Unsaid,
    /// `values`, `unreachable` or both tell it.
    Known,
    /// A kernel without it has the host's value, which nobody can set.
    Host,
    /// Nothing may be assumed: its loss is a refusal.
    Nothing,
}

/// The values that a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Takes {
    Any,
    /// The host CPU's value of the bits, which KVM hides.
    Host,
    /// A value greater than the destination's own.
    Above,
    /// This number, of the bits shifted to bit 0.
    Number(u64),
}

/// The value of the bits after the write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    Zero,
    One,
    /// The destination's value before the write.
    Own,
    /// A value that KVM computes at each read.
    Computed,
}

/// The values that KVM takes for a register of [`Write::Id`], beside what it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Identifies {
    Nothing,
    /// Fields that are not above the host's.
    Fields,
    /// Any of the bits that are fields.
    Services,
    /// Zero.
    Slots,
    /// Any, with KVM_CAP_ARM_WRITABLE_IMP_ID_REGS.
    Implementation,
}

/// How the values of a field are ordered: a lower one promises less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// They are not.
    None,
    Unsigned,
    Signed,
}

/// A field of a register of up to 64 bits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BitField {
    /// The id of the register.
    pub(crate) id: u64,
    pub(crate) lsb: u32,
    pub(crate) width: u32,
}

impl BitField {
    /// The field of the register's value.
    pub(crate) const fn of(self, value: u64) -> u64 {
        value >> self.lsb & ((1 << self.width) - 1)
    }
}

/// Bits that are all zero only where the host's field is not zero.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Promise {
    pub(crate) bits: u64,
    pub(crate) host: BitField,
}

/// A condition: a field has one of some values.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Where {
    pub(crate) field: BitField,
    pub(crate) values: &'static [u64],
}

/// The value that a kernel without a register behaves as if it held, since a release or always.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ValueSince {
    pub(crate) since: Option<Release>,
    pub(crate) value: u64,
}

/// Bits that KVM takes and then alters.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Change {
    pub(crate) mask: u64,
    pub(crate) held: Held,
    pub(crate) since: Option<Release>,
    /// Inclusive.
    pub(crate) until: Option<Release>,
    pub(crate) takes: Takes,
    /// Only the bits from the number in this field on.
    pub(crate) counters: Option<BitField>,
    /// Fields of the destination, all of which hold.
    pub(crate) when: &'static [Where],
}

/// How some releases take a write of a register.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    pub(crate) since: Option<Release>,
    /// Inclusive.
    pub(crate) until: Option<Release>,
    pub(crate) write: Write,
}

/// A field of a register that says what a vCPU has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct IdField {
    pub(crate) name: &'static str,
    pub(crate) lsb: u32,
    pub(crate) width: u32,
    pub(crate) sign: Sign,
}

impl IdField {
    /// The name of the field.
    pub(crate) const fn name(&self) -> &'static str {
        self.name
    }

    /// The field's bits in the register.
    pub(crate) const fn mask(&self) -> u64 {
        u64::MAX >> (64 - self.width) << self.lsb
    }
}

/// A register that is not listed where it is out of the guest's reach.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hidden {
    /// From this release on.
    pub(crate) since: Option<Release>,
}

/// One register whose absence, limit or altered bits the spec describes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Move {
    pub(crate) absent: Absent,
    /// KVM takes no greater number than a fresh vCPU has.
    pub(crate) limit: bool,
    /// In the order of the releases.
    pub(crate) values: &'static [ValueSince],
    /// Out of the guest's reach where all of them hold.
    pub(crate) unreachable: &'static [Where],
    pub(crate) hidden: Option<Hidden>,
    pub(crate) changes: &'static [Change],
    /// Where not all releases have that of the register.
    pub(crate) policies: &'static [Policy],
    pub(crate) identifies: Identifies,
    /// High to low.
    pub(crate) fields: &'static [IdField],
    /// The bits that a value may have, where it promises something.
    pub(crate) settable: u64,
    pub(crate) promises: &'static [Promise],
}

/// A register of which the spec says nothing.
pub(crate) const NOTHING: Move = Move {
    absent: Absent::Unsaid,
    limit: false,
    values: &[],
    unreachable: &[],
    hidden: None,
    changes: &[],
    policies: &[],
    identifies: Identifies::Nothing,
    fields: &[],
    settable: 0,
    promises: &[],
};

impl Move {
    /// True if the release, which is not known, decides whether an ID register hides the register.
    pub(crate) fn is_dated(&self, kernel: Option<Release>) -> bool {
        kernel.is_none() && matches!(self.hidden, Some(Hidden { since: Some(_) }))
    }

    /// The row of a register in the tables.
    pub(crate) fn of(id: u64) -> &'static Self {
        match ARM64.binary_search_by_key(&id, |(of, _)| *of) {
            Ok(at) => &ARM64[at].1,
            Err(_) => &NOTHING,
        }
    }

    /// The bits that no kernel stores, whatever is written.
    pub(crate) fn stateless(&self) -> u64 {
        let never = self.changes.iter().filter(|rule| {
            matches!(rule.held, Held::Zero | Held::Computed)
                && rule.takes == Takes::Any
                && rule.when.is_empty()
                && rule.counters.is_none()
        });
        never.fold(0, |mask, rule| mask | rule.mask)
    }
}
