// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/put.rs; `onereg generate` copies it.
//! A state is written to a vCPU.

use crate::aarch32::Mode;
use crate::id_list::IdList;
use crate::io::Io;
use crate::layout::{Layout, NotStored};
use crate::progress::{is_written, Progress};
use crate::raw::Raw;
use crate::record::count_records;
use crate::registers::Level;
use crate::rows::{others, Listed, Rows};
use crate::sync::{encode, low_of};
use crate::value::{register_size, Value, MAX_SIZE};
use crate::{Errno, Error, Operation, Role, Vcpu};

impl<L, I, B> Vcpu<L, I, B>
where
    L: Layout + ?Sized,
    I: Io,
    B: AsRef<[u8]> + AsMut<[u8]>,
{
    /// Write the registers of `level` and below in an order that KVM accepts; at [`Level::Full`]
    /// those of [`raw`](Self::raw) too.  Stops at the first failure.
    ///
    /// Not written: aliases; registers whose writes KVM ignores; with [`Role::Secondary`] the VM's.
    /// Of an invariant or ID register and of SVE_VLS the vCPU's value is read first, and nothing is
    /// written where it is equal; other vector lengths than the vCPU was finalized with are KVM's
    /// EPERM.
    ///
    /// Where an ID register changes, KVM may lose the registers of a feature, or come to have them.
    /// Put passes over those that have gone, asks KVM again which registers the vCPU has, and
    /// writes the layout's that have come.  `raw` has the registers of the new list then: the
    /// values that it had, and KVM's of those that have come.
    ///
    /// # Errors
    ///
    /// KVM's errno; ERANGE for a value that has more bits than the register; EINVAL, before
    /// anything is written, for a V that would be lost where the vCPU has SVE; EBADMSG or
    /// EOPNOTSUPP, before anything is written, for a `raw` that holds no records; E2BIG where the
    /// storage of `raw` is too small for a new list: all else has been written then.
    pub fn put(&mut self, state: &L::State, level: Level) -> Result<(), Error> {
        let mut call = Progress::new(&mut self.io, Operation::Put);
        let is_full = level == Level::Full;
        let raw = if is_full { Some(&self.raw) } else { None };
        let in_raw = raw.map_or(Ok(0), |raw| count_records(raw.bytes(), call.report()))?;
        call.expect(self.rows.count() + in_raw);
        let source = Source::<L>::new(state, None, level, self.role);
        put_rows(&mut call, &self.rows, &self.raw, &source)?;
        if is_full {
            put_raw(&mut call, &self.raw, self.role)?;
        }
        if call.identified || (is_full && self.raw.is_foreign()) {
            renew_list(&mut call, &mut self.rows, &mut self.raw, &source)?;
        }
        Ok(())
    }

    /// As [`put`](Self::put), but only the layout's registers whose value in `state` is not that in
    /// `shadow`, the copy that was made after the last get or put.
    ///
    /// When all have been written, `shadow` has their values; after a failure it is as it was, so
    /// that the next call writes them again.
    ///
    /// # Errors
    ///
    /// As of [`put`](Self::put).
    pub fn put_changed(
        &mut self,
        state: &L::State,
        shadow: &mut L::State,
        level: Level,
    ) -> Result<(), Error> {
        let mut call = Progress::new(&mut self.io, Operation::Put);
        call.expect(self.rows.count());
        let source = Source::<L>::new(state, Some(&*shadow), level, self.role);
        put_rows(&mut call, &self.rows, &self.raw, &source)?;
        if call.identified {
            renew_list(&mut call, &mut self.rows, &mut self.raw, &source)?;
        }
        let mode = source.mode;
        for id in self
            .rows
            .own()
            .filter(|id| is_written(*id, level, self.role))
        {
            if let Some(value) = L::load(state, id, mode) {
                // A place that has this value in one state has room for it in another.
                L::store(shadow, id, mode, value).map_err(|cause| no_place(&call, id, cause))?;
            }
        }
        Ok(())
    }
}

/// What a put has to write: a state, or what in it differs from a shadow.
struct Source<'a, L: Layout + ?Sized> {
    state: &'a L::State,
    mode: Option<Mode>,
    shadow: Option<(&'a L::State, Option<Mode>)>,
    level: Level,
    role: Role,
}

impl<'a, L: Layout + ?Sized> Source<'a, L> {
    fn new(state: &'a L::State, shadow: Option<&'a L::State>, level: Level, role: Role) -> Self {
        let shadow = shadow.map(|shadow| (shadow, L::mode(shadow)));
        Self {
            state,
            mode: L::mode(state),
            shadow,
            level,
            role,
        }
    }

    fn value<I: Io + ?Sized>(&self, call: &Progress<'_, I>, id: u64) -> Result<Value<'a>, Error> {
        L::load(self.state, id, self.mode).ok_or_else(|| no_place(call, id, NotStored::NoPlace))
    }

    /// KVM's bytes for the value of a row.
    fn load<I: Io + ?Sized>(
        &self,
        call: &Progress<'_, I>,
        id: u64,
        bytes: &mut [u8],
    ) -> Result<(), Error> {
        encode(call, id, self.value(call, id)?, bytes)
    }

    /// Whether a row has the value in the shadow that KVM is about to be given.
    fn is_unchanged(&self, id: u64) -> bool {
        self.shadow.map_or(false, |(shadow, mode)| {
            L::load(shadow, id, mode) == L::load(self.state, id, self.mode)
        })
    }
}

/// A layout that does not do as [`Layout`] says.
fn no_place<I: Io + ?Sized>(call: &Progress<'_, I>, id: u64, cause: NotStored) -> Error {
    let why = match cause {
        NotStored::NoPlace => "the layout has no place for it",
        NotStored::Misfit => "it does not fit the shadow's place",
    };
    call.report()
        .register_error(Errno::EINVAL, id, None, Some(why))
}

/// Write the rows of a level, or with a shadow those of them that differ from it.
fn put_rows<L: Layout + ?Sized, I: Io + ?Sized, B: AsRef<[u8]> + AsMut<[u8]>>(
    call: &mut Progress<'_, I>,
    rows: &Rows<L>,
    raw: &Raw<B>,
    source: &Source<'_, L>,
) -> Result<(), Error> {
    check_narrower(call, rows, raw, source)?;
    rows.own().try_for_each(|id| put_row(call, source, id))
}

fn put_row<L: Layout + ?Sized, I: Io + ?Sized>(
    call: &mut Progress<'_, I>,
    source: &Source<'_, L>,
    id: u64,
) -> Result<(), Error> {
    if is_written(id, source.level, source.role) {
        let mut buffer = [0; MAX_SIZE];
        let bytes = &mut buffer[..register_size(id)];
        source.load(call, id, bytes)?;
        if !source.is_unchanged(id) {
            call.put_if_there(id, bytes)?;
        }
    }
    call.count();
    Ok(())
}

/// Refuse a V register that a put would lose.
///
/// Z is written in its stead and has another value, and V is not what the vCPU has now, either.
fn check_narrower<L: Layout + ?Sized, I: Io + ?Sized, B: AsRef<[u8]> + AsMut<[u8]>>(
    call: &mut Progress<'_, I>,
    rows: &Rows<L>,
    raw: &Raw<B>,
    source: &Source<'_, L>,
) -> Result<(), Error> {
    for (id, listed) in rows.listed() {
        let wider = match listed {
            Listed::Wider(wider) => wider,
            Listed::Own => continue,
        };
        let value = source.value(call, id)?;
        if source.is_unchanged(id) || is_in_wider(raw, source, id, value, wider) {
            continue;
        }
        let mut buffer = [0; MAX_SIZE];
        let current = &mut buffer[..register_size(wider)];
        call.get(wider, current)?;
        if low_of(current, register_size(id)) != value {
            let why = "with SVE it is the low half of Z, which is written in its stead: give both \
                       one value";
            return Err(call
                .report()
                .register_error(Errno::EINVAL, id, Some(value), Some(why)));
        }
    }
    Ok(())
}

/// Whether a value is in the wider register that the put has, of the layout or of raw.
fn is_in_wider<L: Layout + ?Sized, B: AsRef<[u8]> + AsMut<[u8]>>(
    raw: &Raw<B>,
    source: &Source<'_, L>,
    id: u64,
    value: Value<'_>,
    wider: u64,
) -> bool {
    let bytes = match L::load(source.state, wider, source.mode) {
        Some(Value::Bytes(bytes)) => Some(bytes),
        Some(Value::Number(_)) => None,
        None => raw.find(wider),
    };
    bytes.map_or(false, |bytes| low_of(bytes, register_size(id)) == value)
}

/// Write the registers of raw, whatever spec has ordered them.
fn put_raw<I: Io + ?Sized, B: AsRef<[u8]> + AsMut<[u8]>>(
    call: &mut Progress<'_, I>,
    raw: &Raw<B>,
    role: Role,
) -> Result<(), Error> {
    let mut list = IdList::new();
    raw.list(&mut list);
    for id in list.ids() {
        match raw.find(*id) {
            Some(bytes) if is_written(*id, Level::Full, role) => call.put_if_there(*id, bytes)?,
            _ => {}
        }
        call.count();
    }
    Ok(())
}

/// Ask KVM again, and fit the rows and raw to its list.
fn renew_list<L: Layout + ?Sized, I: Io + ?Sized, B: AsRef<[u8]> + AsMut<[u8]>>(
    call: &mut Progress<'_, I>,
    rows: &mut Rows<L>,
    raw: &mut Raw<B>,
    source: &Source<'_, L>,
) -> Result<(), Error> {
    let mut list = IdList::new();
    call.list(&mut list)?;
    let had = core::mem::replace(rows, Rows::take(&list));
    for (row, id) in L::IDS.iter().enumerate() {
        if rows.is_own(row) && !had.is_own(row) {
            put_row(call, source, *id)?;
        }
    }
    raw.renew(call, others::<L>(&list))
}
