// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/saving.rs; `onereg generate` copies it.
//! Save of a whole vCPU, without any layout.

use alloc::vec;
use alloc::vec::Vec;

use crate::id_list::IdList;
use crate::io::Io;
use crate::progress::{Progress, Report};
use crate::record::count_records;
use crate::save_format::{write_header, HEADER};
use crate::value::register_size;
use crate::{Error, Operation};

/// Every register that KVM lists for the vCPU, behind a header that says where they come from.
///
/// The bytes are those of C's `onereg_save`; [`save_format`](crate::save_format) has the format.
///
/// # Errors
///
/// KVM's errno; EBADMSG where KVM lists a register in another size, so that nobody could read the save.
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
    count_records(&save[HEADER..], Report::new(Operation::Save))?;
    write_header(&mut save, count, &origin);
    Ok(save)
}
