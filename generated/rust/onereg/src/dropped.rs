// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/dropped.rs; `onereg generate` copies it.
//! The registers that a put has dropped.

use crate::absence::{MEANT, UNREACHABLE};
use crate::registers::{ARM64, ARM64_COUNT};
use crate::set::Set;
use crate::verdicts::{Decision, Verdict};

const WORDS: usize = ARM64_COUNT / 64 + 1;

/// By their positions in the table: a register that it does not know is never dropped.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dropped {
    unreachable: Set<WORDS>,
    meant: Set<WORDS>,
}

impl Dropped {
    pub(crate) const fn new() -> Self {
        Self {
            unreachable: Set::new(),
            meant: Set::new(),
        }
    }

    /// Note a decision to drop a register.
    pub(crate) fn insert(&mut self, decision: &Decision) {
        let set = if decision.reason == UNREACHABLE {
            &mut self.unreachable
        } else {
            &mut self.meant
        };
        if let Some(position) = ARM64.position(decision.id) {
            set.insert(position);
        }
    }

    /// The decisions that have been noted, in the order of a restore.
    pub(crate) fn decisions(&self) -> impl Iterator<Item = Decision> + '_ {
        let rows = ARM64.rows().iter().enumerate();
        rows.filter_map(move |(position, register)| {
            let reason = if self.unreachable.contains(position) {
                UNREACHABLE
            } else if self.meant.contains(position) {
                MEANT
            } else {
                return None;
            };
            Some(Decision::new(register.id, Verdict::Drop, reason))
        })
    }
}
