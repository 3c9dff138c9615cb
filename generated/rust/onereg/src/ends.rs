// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/ends.rs; `onereg generate` copies it.
//! The known facts about the two ends of a move.

use alloc::boxed::Box;
use alloc::collections::BTreeMap;

use crate::moves::Move;
use crate::options::Given;
use crate::reach::{reach, Reach};
use crate::release::Release;
use crate::value::number_of;

/// KVM's bytes of registers, by id.
pub(crate) type Save<'a> = BTreeMap<u64, &'a [u8]>;

/// Registers that the destination will list, and what each holds; `None`: not known.
pub(crate) type There = BTreeMap<u64, Option<Box<[u8]>>>;

/// The answer of a scratch vCPU to a saved value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Attempt {
    /// The register's value afterwards; `None`: the value was refused.
    pub(crate) held: Option<u64>,
    /// The bits of the fields that are refused by themselves; of a refusal only.
    pub(crate) fields: u64,
}

/// A vCPU on its way.
pub(crate) struct Ends<'a> {
    pub(crate) save: Save<'a>,
    /// The save may be some registers of a vCPU: what they lack keeps its value.
    pub(crate) is_partial: bool,
    /// The release that it was saved on.
    pub(crate) source: Option<Release>,
    pub(crate) there: There,
    /// The destination's release.
    pub(crate) kernel: Option<Release>,
    pub(crate) options: Given<'a>,
    /// The answers of a scratch vCPU to the saved values.
    pub(crate) attempts: BTreeMap<u64, Attempt>,
    /// The vector lengths of the destination are settled.
    pub(crate) is_finalized: bool,
}

impl Ends<'_> {
    /// True if some releases list a register with the ID registers of the save, and others do not:
    /// such a one has been predicted without a scratch vCPU, and its value is not known.
    pub(crate) fn is_uncertain(&self, id: u64) -> bool {
        Move::of(id).is_dated(self.kernel) && matches!(self.there.get(&id), Some(None))
    }

    /// The number that the guest has in a register of up to 8 bytes; where the save may be some of a
    /// vCPU's registers, the destination's own counts for those that it lacks.
    pub(crate) fn saved(&self, id: u64) -> Option<u64> {
        match self.save.get(&id) {
            Some(bytes) => number_of(bytes),
            None if self.is_partial => self.own(id),
            None => None,
        }
    }

    /// The number that the destination holds in a register of up to 8 bytes.
    pub(crate) fn own(&self, id: u64) -> Option<u64> {
        number_of(self.there.get(&id)?.as_ref()?)
    }

    /// By the ID registers of the save, which are those of the guest at both ends.
    pub(crate) fn reach(&self, id: u64) -> Reach {
        reach(id, &mut |of| self.saved(of))
    }
}
