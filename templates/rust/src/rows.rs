// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/rows.rs; `onereg generate` copies it.
//! Which registers of a layout a vCPU has.

use core::marker::PhantomData;

use crate::id_list::IdList;
use crate::layout::{Layout, MAX_ROWS};
use crate::progress::Report;
use crate::registers::ARM64;
use crate::set::Set;
use crate::{Errno, Error};

/// Rows of a layout, by number.
pub(crate) type RowSet = Set<{ MAX_ROWS / 64 }>;

/// The register that is read for a row of a layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listed {
    /// Its own.
    Own,
    /// The wider one that it is within.
    Wider(u64),
}

/// For each row of the layout `L` whether the vCPU lists its register.
#[derive(Debug)]
pub(crate) struct Rows<L: ?Sized> {
    own: RowSet,
    wider: RowSet,
    layout: PhantomData<fn() -> *const L>,
}

impl<L: Layout + ?Sized> Rows<L> {
    /// Look up which registers of the layout are listed.
    pub(crate) fn take(list: &IdList) -> Self {
        let mut rows = Self {
            own: RowSet::new(),
            wider: RowSet::new(),
            layout: PhantomData,
        };
        for (row, id) in L::IDS.iter().enumerate() {
            if list.contains(*id) {
                rows.own.insert(row);
            } else if within(*id).map_or(false, |wider| list.contains(wider)) {
                rows.wider.insert(row);
            }
        }
        rows
    }

    /// Rows that have their own register.
    pub(crate) fn count(&self) -> usize {
        self.own.count()
    }

    /// Whether the vCPU has the register of a row, and not only a wider one.
    pub(crate) fn is_own(&self, row: usize) -> bool {
        self.own.contains(row)
    }

    /// Whether the vCPU has the register of a row, or a wider one.
    pub(crate) fn is_there(&self, row: usize) -> bool {
        self.own.contains(row) || self.wider.contains(row)
    }

    /// Whether some row has only a wider register.
    pub(crate) fn has_wider(&self) -> bool {
        self.wider.count() > 0
    }

    /// The rows that are read: the id, and the register that is read for it.
    pub(crate) fn listed(&self) -> impl Iterator<Item = (u64, Listed)> + '_ {
        L::IDS.iter().enumerate().filter_map(move |(row, id)| {
            if self.own.contains(row) {
                Some((*id, Listed::Own))
            } else if self.wider.contains(row) {
                within(*id).map(|wider| (*id, Listed::Wider(wider)))
            } else {
                None
            }
        })
    }
}

/// The listed registers that the layout does not keep.
pub(crate) fn others<L: Layout + ?Sized>(list: &IdList) -> impl Iterator<Item = &u64> + Clone {
    list.ids().iter().filter(|id| !L::IDS.contains(id))
}

/// Refuse a layout that is not as [`Layout::IDS`] says.
pub(crate) fn check_layout<L: Layout + ?Sized>(report: Report) -> Result<(), Error> {
    if L::IDS.len() > MAX_ROWS {
        let why = "the layout has more rows than MAX_ROWS";
        return Err(report.error(Errno::EINVAL, L::NAME, Some(why)));
    }
    match L::IDS.iter().find(|id| ARM64.by_id(**id).is_none()) {
        Some(id) => {
            let why = "the layout keeps a register that onereg does not know";
            Err(report.register_error(Errno::EINVAL, *id, None, Some(why)))
        }
        None => Ok(()),
    }
}

fn within(id: u64) -> Option<u64> {
    ARM64.by_id(id).and_then(|register| register.within)
}
