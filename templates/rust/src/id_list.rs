// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/id_list.rs; `onereg generate` copies it.
//! What a vCPU lists.

use crate::record::MAX_RECORDS;
use crate::registers::ARM64;

/// Ids in the order of a restore.
pub(crate) struct IdList {
    ids: [u64; MAX_RECORDS],
    count: usize,
}

impl IdList {
    pub(crate) const fn new() -> Self {
        Self {
            ids: [0; MAX_RECORDS],
            count: 0,
        }
    }

    /// Where ids are put, before they are taken.
    pub(crate) fn room(&mut self) -> &mut [u64] {
        &mut self.ids
    }

    /// Take the first ids that have been put there, each once, and bring them into order.
    pub(crate) fn take(&mut self, count: usize) {
        self.ids[..count].sort_unstable_by_key(|id| restore_key(*id));
        self.count = 0;
        for at in 0..count {
            let id = self.ids[at];
            if self.ids().last() != Some(&id) {
                self.ids[self.count] = id;
                self.count += 1;
            }
        }
    }

    pub(crate) fn ids(&self) -> &[u64] {
        &self.ids[..self.count]
    }

    pub(crate) fn contains(&self, id: u64) -> bool {
        let key = restore_key(id);
        self.ids()
            .binary_search_by_key(&key, |id| restore_key(*id))
            .is_ok()
    }
}

/// Known registers in the order of the table, then the others by their ids.
pub(crate) fn restore_key(id: u64) -> (usize, u64) {
    (ARM64.position(id).unwrap_or(usize::MAX), id)
}
