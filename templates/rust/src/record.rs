// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/record.rs; `onereg generate` copies it.
//! Records: the registers of a save, of [`Raw`](crate::Raw), or of a stream of the VMM's own.
//!
//! A record is the id in 8 bytes, lowest first, and the value in
//! [`register_size`](crate::register_size) bytes as KVM has it in memory.

use crate::progress::Report;
use crate::registers::{Register, ARM64};
use crate::value::{register_size, Value, MAX_SIZE};
use crate::{Errno, Error, Operation};

/// Registers that a vCPU may have; Linux 7.3 lists some 500 at most.
pub const MAX_RECORDS: usize = 4096;

/// Bytes of the id of a record.
pub(crate) const ID_SIZE: usize = 8;

/// The highest byte of an id that is KVM_REG_ARM64.
pub(crate) const KVM_REG_ARM64_BYTE: u8 = 0x60;

/// One register of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record<'a> {
    /// The register's id.
    pub id: u64,
    /// KVM's bytes.
    pub bytes: &'a [u8],
}

impl<'a> Record<'a> {
    /// The value that stands in the bytes.
    #[must_use]
    pub fn value(&self) -> Value<'a> {
        Value::from_kvm(self.bytes)
    }
}

/// The whole records at the beginning of some bytes.
///
/// ```
/// use onereg::{ids, Records};
///
/// let mut bytes = [0; 16];
/// bytes[..8].copy_from_slice(&ids::X0.to_le_bytes());
/// assert_eq!(Records::new(&bytes).next().unwrap().id, ids::X0);
/// assert_eq!(Records::new(&bytes[..15]).next(), None);
/// ```
#[derive(Clone, Debug)]
pub struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    /// Those of `bytes`, which need not have been checked.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The bytes behind the records that have been taken.
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let id = first_id(self.rest)?;
        let end = ID_SIZE + register_size(id);
        if register_size(id) > MAX_SIZE || end > self.rest.len() {
            return None;
        }
        let (record, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(Record {
            id,
            bytes: &record[ID_SIZE..],
        })
    }
}

/// The id at the beginning of a record.
pub(crate) fn first_id(bytes: &[u8]) -> Option<u64> {
    let id = bytes.get(..ID_SIZE)?;
    id.try_into().ok().map(u64::from_le_bytes)
}

/// What is wrong with an id, whatever its register is.
pub(crate) fn id_objection(id: u64) -> Option<&'static str> {
    if id >> 56 != u64::from(KVM_REG_ARM64_BYTE) {
        return Some("its id is none of arm64");
    }
    if register_size(id) > MAX_SIZE {
        return Some("its size is none that KVM defines");
    }
    None
}

/// The register that has this id but for its size.
fn of_another_size(id: u64) -> Option<&'static Register> {
    if ARM64.by_id(id).is_some() {
        return None;
    }
    (0..=MAX_SIZE.trailing_zeros()).find_map(|size| {
        let resized = id & !(0xf << 52) | u64::from(size) << 52;
        ARM64.by_id(resized)
    })
}

/// Check bare records, as a stream of the VMM's own has them, and count them.
///
/// Each is whole, of arm64 and as wide as its register, and none is there twice.
///
/// # Errors
///
/// EBADMSG or EOPNOTSUPP, as [`read_save`](crate::read_save).
pub fn check_records(bytes: &[u8]) -> Result<usize, Error> {
    count_records(bytes, Report::new(Operation::Read))
}

/// Check records within an operation, and count them.
pub(crate) fn count_records(bytes: &[u8], report: Report) -> Result<usize, Error> {
    let mut records = Records::new(bytes);
    let mut count = 0;
    loop {
        let before = &bytes[..bytes.len() - records.rest().len()];
        let record = match records.next() {
            Some(record) => record,
            None if records.rest().is_empty() => return Ok(count),
            None => return Err(no_record(records.rest(), report)),
        };
        check_record(record.id, before, report)?;
        if count == MAX_RECORDS {
            let why = "it has more registers than any vCPU";
            return Err(report.error(Errno::EBADMSG, "input", Some(why)));
        }
        count += 1;
    }
}

/// Check the id of a whole record, with the records before it.
fn check_record(id: u64, before: &[u8], report: Report) -> Result<(), Error> {
    if let Some(why) = id_objection(id) {
        return Err(report.register_error(Errno::EOPNOTSUPP, id, None, Some(why)));
    }
    if let Some(register) = of_another_size(id) {
        let why = "its id has not the size of the register";
        let error = report.error(Errno::EBADMSG, register.name, Some(why));
        return Err(Error {
            id: Some(id),
            ..error
        });
    }
    if Records::new(before).any(|record| record.id == id) {
        let why = "the input has it twice";
        return Err(report.register_error(Errno::EBADMSG, id, None, Some(why)));
    }
    Ok(())
}

/// What stands where a record should.
fn no_record(bytes: &[u8], report: Report) -> Error {
    let (id, errno, why) = match first_id(bytes).map(|id| (id, id_objection(id))) {
        Some((id, Some(why))) => (id, Errno::EOPNOTSUPP, why),
        Some((id, None)) => (id, Errno::EBADMSG, "the input ends inside its value"),
        None => {
            let why = "it ends inside the id of a register";
            return report.error(Errno::EBADMSG, "input", Some(why));
        }
    };
    report.register_error(errno, id, None, Some(why))
}
