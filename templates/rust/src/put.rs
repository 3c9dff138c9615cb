// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/put.rs; `onereg generate` copies it.
//! A state is written to a vCPU.

use crate::dropped::Dropped;
use crate::id_list::IdList;
use crate::io::Io;
use crate::layout::{Execution, Layout, NotStored};
use crate::progress::{is_written, Progress, Report};
use crate::raw::Raw;
use crate::record::count_records;
use crate::registers::{Level, Register, ARM64};
use crate::release::Release;
use crate::rows::{others, Listed, RowSet, Rows};
use crate::sync::{encode, low_of};
use crate::table::Walk;
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
    /// A register of the layout, or of `raw`, that the vCPU lacks is dropped where its absence means
    /// the value, or where the guest cannot reach it by the ID registers of the state; otherwise the
    /// put is refused before anything is written.  A zero of the layout is never in the way: a state
    /// has it where no get has filled it.  [`dropped`](Self::dropped) tells what was dropped.
    ///
    /// Where an ID register changes, KVM may lose the registers of a feature, or come to have them.
    /// Put drops those that have gone by the same rule, asks KVM again which registers the vCPU has,
    /// and writes the layout's that have come.  `raw` has the registers of the new list then: the
    /// values that it had, and KVM's of those that have come.
    ///
    /// # Errors
    ///
    /// KVM's errno; ERANGE for a value that has more bits than the register; before anything is
    /// written EINVAL for a V that would be lost where the vCPU has SVE, ECANCELED where values would
    /// be lost ([`Error::names`] has them), EBADMSG or EOPNOTSUPP for a `raw` that holds no records;
    /// EIO where an ID register has not brought a register that the state has; E2BIG where the
    /// storage of `raw` is too small for a new list: all else has been written then.
    pub fn put(&mut self, state: &L::State, level: Level) -> Result<(), Error> {
        let source = Source::<L>::new(state, None, level, self.role);
        let mut put = self.begin_put(source);
        let is_full = level == Level::Full;
        let report = put.call.report();
        let in_raw = is_full.then(|| count_records(put.raw.bytes(), report));
        let is_foreign = is_full && put.raw.is_foreign();
        put.call.expect(put.rows.count() + in_raw.unwrap_or(Ok(0))?);
        put.check(is_foreign)?;
        put.put_rows()?;
        if is_full {
            put.put_raw(is_foreign)?;
        }
        if put.call.identified || is_foreign {
            put.renew_list()?;
        }
        put.check_come()
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
        let source = Source::<L>::new(state, Some(&*shadow), level, self.role);
        let (execution, changed) = (source.execution, source.rows);
        let mut put = self.begin_put(source);
        put.call.expect(put.rows.count());
        put.check(false)?;
        put.put_rows()?;
        if put.call.identified {
            put.renew_list()?;
        }
        put.check_come()?;
        let (report, role) = (put.call.report(), self.role);
        for (row, id) in L::IDS.iter().enumerate() {
            let is_own = changed.contains(row) && self.rows.is_own(row);
            if !is_own || !is_written(ARM64.by_id(*id), level, role) {
                continue;
            }
            if let Some(value) = L::load(state, *id, execution) {
                // A place that has this value in one state has room for it in another.
                let stored = L::store(shadow, *id, execution, value);
                stored.map_err(|cause| no_place(report, *id, cause))?;
            }
        }
        Ok(())
    }

    fn begin_put<'a>(&'a mut self, source: Source<'a, L>) -> Put<'a, L, I, B> {
        let kernel = Release::parse(self.io.origin().kernel());
        self.dropped = Dropped::new();
        Put {
            call: Progress::new(&mut self.io, Operation::Put),
            rows: &mut self.rows,
            raw: &mut self.raw,
            dropped: &mut self.dropped,
            source,
            kernel,
            lacks: false,
        }
    }
}

/// The values that a put has to write: a state, or its differences from a shadow.
pub(crate) struct Source<'a, L: Layout + ?Sized> {
    state: &'a L::State,
    execution: Execution,
    shadow: Option<(&'a L::State, Execution)>,
    pub(crate) level: Level,
    pub(crate) role: Role,
    /// All but those that are as in the shadow.
    pub(crate) rows: RowSet,
}

impl<'a, L: Layout + ?Sized> Source<'a, L> {
    fn new(state: &'a L::State, shadow: Option<&'a L::State>, level: Level, role: Role) -> Self {
        let mut source = Self {
            state,
            execution: L::execution(state),
            shadow: shadow.map(|shadow| (shadow, L::execution(shadow))),
            level,
            role,
            rows: RowSet::new(),
        };
        for (row, id) in L::IDS.iter().enumerate() {
            if !source.is_settled(*id) {
                source.rows.insert(row);
            }
        }
        source
    }

    /// Whether a row has the same value, which fits, in the same place of the shadow.
    fn is_settled(&self, id: u64) -> bool {
        match self.shadow {
            Some((shadow, execution)) if execution == self.execution => {
                let value = L::load(shadow, id, execution);
                value == self.find(id) && value.map_or(false, |it| it.fits(register_size(id)))
            }
            _ => false,
        }
    }

    /// The value of a register, `None` where the layout does not keep it.
    pub(crate) fn find(&self, id: u64) -> Option<Value<'a>> {
        L::load(self.state, id, self.execution)
    }

    fn value<I: Io + ?Sized>(&self, call: &Progress<'_, I>, id: u64) -> Result<Value<'a>, Error> {
        self.find(id)
            .ok_or_else(|| no_place(call.report(), id, NotStored::NoPlace))
    }

    /// KVM's bytes for the value of a row.
    pub(crate) fn load<I: Io + ?Sized>(
        &self,
        call: &Progress<'_, I>,
        id: u64,
        bytes: &mut [u8],
    ) -> Result<(), Error> {
        encode(call, id, self.value(call, id)?, bytes)
    }

    /// Whether a row has the value in the shadow that KVM is about to be given.
    pub(crate) fn is_unchanged(&self, id: u64) -> bool {
        self.shadow.map_or(false, |(shadow, execution)| {
            L::load(shadow, id, execution) == self.find(id)
        })
    }

    /// Whether a put of the level writes a register at all.
    pub(crate) fn writes(&self, register: Option<&Register>) -> bool {
        is_written(register, self.level, self.role)
    }
}

/// A layout that does not do as [`Layout`] says.
fn no_place(report: Report, id: u64, cause: NotStored) -> Error {
    let why = match cause {
        NotStored::NoPlace => "the layout has no place for it",
        NotStored::Misfit => "it does not fit the shadow's place",
    };
    report.register_error(Errno::EINVAL, id, None, Some(why))
}

/// One put.
pub(crate) struct Put<'a, L: Layout + ?Sized, I, B> {
    pub(crate) call: Progress<'a, I>,
    pub(crate) rows: &'a mut Rows<L>,
    pub(crate) raw: &'a mut Raw<B>,
    pub(crate) dropped: &'a mut Dropped,
    pub(crate) source: Source<'a, L>,
    /// The release that the vCPU is on.
    pub(crate) kernel: Option<Release>,
    /// The vCPU may lack a register that the put has a value for.
    pub(crate) lacks: bool,
}

impl<L, I, B> Put<'_, L, I, B>
where
    L: Layout + ?Sized,
    I: Io,
    B: AsRef<[u8]> + AsMut<[u8]>,
{
    /// Refuse what would be lost, before anything is written.
    fn check(&mut self, is_foreign: bool) -> Result<(), Error> {
        self.check_narrower()?;
        self.refuse_lost(is_foreign)
    }

    /// Write the rows of the level, or with a shadow those of them that differ from it.
    fn put_rows(&mut self) -> Result<(), Error> {
        let mut table = Walk::new(&ARM64);
        for (row, id) in L::IDS.iter().enumerate() {
            if self.rows.is_own(row) {
                if self.source.rows.contains(row) {
                    self.put_row(*id, table.find(*id))?;
                }
                self.call.count();
            }
        }
        Ok(())
    }

    fn put_row(&mut self, id: u64, register: Option<&Register>) -> Result<(), Error> {
        if self.source.writes(register) {
            let mut buffer = [0; MAX_SIZE];
            let bytes = &mut buffer[..register_size(id)];
            self.source.load(&self.call, id, bytes)?;
            if !self.source.is_unchanged(id) {
                self.write(id, register, bytes, false)?;
            }
        }
        Ok(())
    }

    /// Refuse a V register that a put would lose.
    ///
    /// Z is written in its stead and has another value, and V is not what the vCPU has now, either.
    fn check_narrower(&mut self) -> Result<(), Error> {
        if !self.rows.has_wider() {
            return Ok(());
        }
        for (id, listed) in self.rows.listed() {
            let wider = match listed {
                Listed::Wider(wider) => wider,
                Listed::Own => continue,
            };
            let value = self.source.value(&self.call, id)?;
            if self.source.is_unchanged(id) || self.is_in_wider(id, value, wider) {
                continue;
            }
            let mut buffer = [0; MAX_SIZE];
            let current = &mut buffer[..register_size(wider)];
            self.call.get(wider, current)?;
            if low_of(current, register_size(id)) != value {
                let why = "with SVE it is the low half of Z, which is written in its stead: give \
                           both one value";
                let report = self.call.report();
                return Err(report.register_error(Errno::EINVAL, id, Some(value), Some(why)));
            }
        }
        Ok(())
    }

    /// Whether a value is in the wider register that the put has, of the layout or of raw.
    fn is_in_wider(&self, id: u64, value: Value<'_>, wider: u64) -> bool {
        let bytes = match self.source.find(wider) {
            Some(Value::Bytes(bytes)) => Some(bytes),
            Some(Value::Number(_)) => None,
            None => self.raw.find(wider),
        };
        bytes.map_or(false, |bytes| low_of(bytes, register_size(id)) == value)
    }

    /// Write the registers of raw, whatever spec has ordered them.
    fn put_raw(&mut self, is_foreign: bool) -> Result<(), Error> {
        let mut list = IdList::new();
        self.raw.list(&mut list);
        for id in list.ids() {
            let register = ARM64.by_id(*id);
            let mut buffer = [0; MAX_SIZE];
            let bytes = &mut buffer[..register_size(*id)];
            match self.raw.find(*id) {
                Some(found) if self.source.writes(register) => {
                    bytes.copy_from_slice(found);
                    self.write(*id, register, bytes, is_foreign)?;
                }
                _ => {}
            }
            self.call.count();
        }
        Ok(())
    }

    /// Ask KVM again, and fit the rows and raw to its list.
    fn renew_list(&mut self) -> Result<(), Error> {
        let mut list = IdList::new();
        self.call.list(&mut list)?;
        self.lacks = true;
        let had = core::mem::replace(self.rows, Rows::take(&list));
        for (row, id) in L::IDS.iter().enumerate() {
            if self.rows.is_own(row) && !had.is_own(row) {
                self.put_row(*id, ARM64.by_id(*id))?;
                self.call.count();
            }
        }
        self.raw.renew(&mut self.call, others::<L>(&list))
    }
}
