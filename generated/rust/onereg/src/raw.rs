// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/raw.rs; `onereg generate` copies it.
//! The registers of a vCPU that its layout does not keep.

use crate::id_list::{restore_key, IdList};
use crate::io::Io;
use crate::progress::{Progress, Report};
use crate::record::{Records, ID_SIZE};
use crate::value::register_size;
use crate::{Error, Operation};

const NAME: &str = "raw storage";

/// Records of the registers that a vCPU has and its layout does not keep, in storage of the VMM's.
///
/// A get fills them, a put at [`Level::Full`](crate::Level::Full) writes them.  A VMM that migrates
/// its state sends [`bytes`](Self::bytes) too, and the receiver [assigns](Self::assign) what came.
/// Where those are not the registers that this vCPU has, the next get, or the put at `Full` when it
/// has written them, asks KVM again and gives these its own.
#[derive(Clone, Debug)]
pub struct Raw<B> {
    storage: B,
    length: usize,
    /// Tells records of another machine from those of this vCPU.
    own: u64,
}

impl<B: AsRef<[u8]> + AsMut<[u8]>> Raw<B> {
    pub(crate) fn new(storage: B) -> Self {
        let mut raw = Self {
            storage,
            length: 0,
            own: 0,
        };
        raw.own = raw.ids();
        raw
    }

    /// The records, as they stand in a stream.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.storage.as_ref()[..self.length]
    }

    /// The records, one by one.
    #[must_use]
    pub fn records(&self) -> Records<'_> {
        Records::new(self.bytes())
    }

    /// Take records that have come from another machine; a put checks them.
    ///
    /// # Errors
    ///
    /// E2BIG where the storage is too small; then nothing has changed.
    pub fn assign(&mut self, records: &[u8]) -> Result<(), Error> {
        let report = Report::new(Operation::Read);
        let to = self.storage.as_mut().get_mut(..records.len());
        to.ok_or_else(|| report.storage_error(NAME, records.len()))?
            .copy_from_slice(records);
        self.length = records.len();
        Ok(())
    }

    /// A number that tells the ids and their order: FNV-1a, a word at a time.
    fn ids(&self) -> u64 {
        self.records().fold(0xcbf2_9ce4_8422_2325, |hash, record| {
            (hash ^ record.id).wrapping_mul(0x0100_0000_01b3)
        })
    }

    /// Whether there are other registers than were laid out, or in another order.
    pub(crate) fn is_foreign(&self) -> bool {
        self.ids() != self.own
    }

    /// Lay out records of so many ids, without their values.
    pub(crate) fn lay_out<'a>(
        &mut self,
        report: Report,
        ids: impl Iterator<Item = &'a u64> + Clone,
    ) -> Result<(), Error> {
        self.check_room(report, ids.clone())?;
        self.length = 0;
        for id in ids {
            self.insert(self.length, *id);
        }
        self.own = self.ids();
        Ok(())
    }

    fn check_room<'a>(
        &self,
        report: Report,
        ids: impl Iterator<Item = &'a u64>,
    ) -> Result<(), Error> {
        let needed = ids.map(|id| record_size(*id)).sum();
        if needed > self.storage.as_ref().len() {
            return Err(report.storage_error(NAME, needed));
        }
        Ok(())
    }

    /// Read all values.
    pub(crate) fn get<I: Io + ?Sized>(&mut self, call: &mut Progress<'_, I>) -> Result<(), Error> {
        let mut at = 0;
        while let Some(record) = Records::new(&self.bytes()[at..]).next() {
            let (id, end) = (record.id, at + record_size(record.id));
            call.get(id, &mut self.storage.as_mut()[at + ID_SIZE..end])?;
            call.count();
            at = end;
        }
        Ok(())
    }

    /// The ids in the order of a restore, whatever spec has ordered the records.
    pub(crate) fn list(&self, list: &mut IdList) {
        let room = list.room();
        let count = self
            .records()
            .zip(room)
            .map(|(record, to)| *to = record.id)
            .count();
        list.take(count);
    }

    /// The next id behind another in the order of a restore, of those that are wanted.
    ///
    /// It takes no second list beside that of the vCPU, which is large.
    pub(crate) fn next_behind(
        &self,
        last: Option<u64>,
        is_wanted: impl Fn(u64) -> bool,
    ) -> Option<u64> {
        let last = last.map(restore_key);
        let ids = self.records().map(|record| record.id);
        let wanted = ids.filter(|id| Some(restore_key(*id)) > last && is_wanted(*id));
        wanted.min_by_key(|id| restore_key(*id))
    }

    /// KVM's bytes of a register.
    pub(crate) fn find(&self, id: u64) -> Option<&[u8]> {
        self.records()
            .find(|record| record.id == id)
            .map(|record| record.bytes)
    }

    /// Have the registers of a new list: the values that were there, and KVM's of those that have
    /// come.
    ///
    /// Where that fails, the registers that have not come yet are not there.
    pub(crate) fn renew<'a, I: Io + ?Sized>(
        &mut self,
        call: &mut Progress<'_, I>,
        ids: impl Iterator<Item = &'a u64> + Clone,
    ) -> Result<(), Error> {
        self.check_room(call.report(), ids.clone())?;
        self.drop_unlisted(&ids);
        let mut at = 0;
        for id in ids {
            let end = at + record_size(*id);
            if let Some(found) = self.offset(*id) {
                let whole = found + record_size(*id);
                self.storage.as_mut()[at..whole].rotate_right(record_size(*id));
            } else {
                self.insert(at, *id);
                let value = &mut self.storage.as_mut()[at + ID_SIZE..end];
                if let Err(error) = call.get(*id, value) {
                    self.remove(at, *id);
                    return Err(error);
                }
            }
            at = end;
        }
        self.own = self.ids();
        Ok(())
    }

    /// Leave one record of each of these ids, and none of another.
    fn drop_unlisted<'a>(&mut self, ids: &(impl Iterator<Item = &'a u64> + Clone)) {
        let mut at = 0;
        while let Some(record) = Records::new(&self.bytes()[at..]).next() {
            let id = record.id;
            let is_listed = ids.clone().any(|listed| *listed == id);
            if is_listed && Records::new(&self.bytes()[..at]).all(|other| other.id != id) {
                at += record_size(id);
            } else {
                self.remove(at, id);
            }
        }
        self.length = at;
    }

    /// Where the record of a register begins.
    fn offset(&self, id: u64) -> Option<usize> {
        let mut at = 0;
        for record in self.records() {
            if record.id == id {
                return Some(at);
            }
            at += record_size(record.id);
        }
        None
    }

    /// Make a record without a value; there is room for it.
    fn insert(&mut self, at: usize, id: u64) {
        let bytes = self.storage.as_mut();
        bytes.copy_within(at..self.length, at + record_size(id));
        bytes[at..at + ID_SIZE].copy_from_slice(&id.to_le_bytes());
        bytes[at + ID_SIZE..at + record_size(id)].fill(0);
        self.length += record_size(id);
    }

    fn remove(&mut self, at: usize, id: u64) {
        self.storage
            .as_mut()
            .copy_within(at + record_size(id)..self.length, at);
        self.length -= record_size(id);
    }
}

fn record_size(id: u64) -> usize {
    ID_SIZE + register_size(id)
}
