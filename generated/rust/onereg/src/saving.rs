// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/saving.rs; `onereg generate` copies it.
//! Save and restore of a whole vCPU, without any layout.

use alloc::vec;
use alloc::vec::Vec;

use crate::id_list::{restore_key, IdList};
use crate::io::Io;
use crate::progress::{before_finalize, is_written, Progress};
use crate::record::{count_records, Record, Records};
use crate::registers::Level;
use crate::save_format::{checked_save, write_header, HEADER};
use crate::value::register_size;
use crate::{Error, Operation, Role};

/// Every register that KVM lists for the vCPU, behind a header that says where they come from.
///
/// The bytes are those of C's `onereg_save`; [`save_format`](crate::save_format) has the format.
///
/// # Errors
///
/// KVM's errno.
pub fn save<I: Io + ?Sized>(io: &mut I) -> Result<Vec<u8>, Error> {
    let origin = io.origin();
    let mut call = Progress::new(io, Operation::Save);
    let mut list = IdList::new();
    call.list(&mut list)?;
    call.expect(list.ids().len());
    let mut save = vec![0; HEADER];
    let mut count = 0;
    for id in list.ids() {
        save.extend_from_slice(&id.to_le_bytes());
        let at = save.len();
        save.resize(at + register_size(*id), 0);
        call.get(*id, &mut save[at..])?;
        call.count();
        count += 1;
    }
    write_header(&mut save, count, &origin);
    Ok(save)
}

/// Write what [`save`], or C's `onereg_save`, has read.
///
/// The vCPU is fresh from KVM_ARM_VCPU_INIT with the same features, or the one that the save came
/// from.  SVE_VLS is written, the vCPU finalized, then all other registers are written by the
/// rules of a put at [`Level::Full`], in the order of this version's tables whatever that of the
/// save is.
///
/// The input need not be trusted: it is checked as [`read_save`](crate::read_save) does, as a
/// whole, before anything is written.
///
/// # Errors
///
/// EBADMSG if it is no save or is not whole; EOPNOTSUPP if its format is newer or it is of another
/// architecture or byte order; KVM's errno.
pub fn restore<I: Io + ?Sized>(io: &mut I, save: &[u8], role: Role) -> Result<(), Error> {
    let call = Progress::new(io, Operation::Restore);
    let saved = checked_save(save, call.report())?;
    write(call, saved.records(), saved.count, role)
}

/// As [`restore`], of bare records, as those of [`Raw::bytes`](crate::Raw::bytes).
///
/// Nothing tells whether they are a whole vCPU: a register that they lack keeps its value.  They
/// are checked as [`check_records`](crate::check_records) does, before anything is written.
///
/// # Errors
///
/// As of [`restore`].
pub fn restore_records<I: Io + ?Sized>(
    io: &mut I,
    records: &[u8],
    role: Role,
) -> Result<(), Error> {
    let call = Progress::new(io, Operation::Restore);
    let count = count_records(records, call.report())?;
    write(call, Records::new(records), count, role)
}

/// Write registers that have been checked.
fn write<I: Io + ?Sized>(
    mut call: Progress<'_, I>,
    records: Records<'_>,
    count: usize,
    role: Role,
) -> Result<(), Error> {
    let mut records: Vec<Record<'_>> = records.collect();
    records.sort_unstable_by_key(|record| restore_key(record.id));
    call.expect(count);
    for id in before_finalize() {
        let given = records.iter().find(|record| record.id == id);
        call.settle(id, given.map(|record| record.bytes))?;
        if given.is_some() {
            call.count();
        }
    }
    for record in records
        .iter()
        .filter(|record| before_finalize().all(|id| id != record.id))
    {
        if is_written(record.id, Level::Full, role) {
            call.put(record.id, record.bytes)?;
        }
        call.count();
    }
    Ok(())
}
