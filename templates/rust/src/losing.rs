// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/losing.rs; `onereg generate` copies it.
//! Registers of a state that the vCPU lacks: dropped, or refused before a put writes anything.

use crate::absence::in_the_save_alone;
use crate::error::ErrorName;
use crate::id_list::IdList;
use crate::io::Io;
use crate::layout::Layout;
use crate::moves::Move;
use crate::put::Put;
use crate::reach::{reach, Reach};
use crate::registers::{Level, Register, ARM64};
use crate::value::{number_of, register_size, Value, MAX_SIZE};
use crate::verdicts::{Decision, Verdict};
use crate::{Errno, Error};

impl<L, I, B> Put<'_, L, I, B>
where
    L: Layout + ?Sized,
    I: Io,
    B: AsRef<[u8]> + AsMut<[u8]>,
{
    /// Refuse registers whose value would be lost, of another machine's raw too, but for those that an
    /// ID register of the put may bring.
    pub(crate) fn refuse_lost(&mut self, is_foreign: bool) -> Result<(), Error> {
        let mut lost = None;
        let mut buffer = [0; MAX_SIZE];
        for (row, id) in L::IDS.iter().enumerate() {
            if let Some(bytes) = self.lacking(row, *id, &mut buffer)? {
                self.lacks = true;
                self.look_at(*id, bytes, &mut lost);
            }
        }
        if is_foreign {
            let mut listed = IdList::new();
            self.call.list(&mut listed)?;
            let is_lacking = |id| !listed.contains(id);
            let mut last = None;
            while let Some(id) = self.raw.next_behind(last, is_lacking) {
                let bytes = &mut buffer[..register_size(id)];
                let is_written = self.source.writes(ARM64.by_id(id));
                if let Some(found) = self.raw.find(id).filter(|_| is_written) {
                    bytes.copy_from_slice(found);
                    self.look_at(id, bytes, &mut lost);
                }
                last = Some(id);
            }
        }
        lost.map_or(Ok(()), Err)
    }

    /// Report registers that an ID register should have brought and has not.
    pub(crate) fn check_come(&mut self) -> Result<(), Error> {
        if !self.lacks {
            return Ok(());
        }
        let mut lost = None;
        let mut buffer = [0; MAX_SIZE];
        for (row, id) in L::IDS.iter().enumerate() {
            if let Some(bytes) = self.lacking(row, *id, &mut buffer)? {
                if self.decide(*id, bytes).verdict != Verdict::Drop {
                    let why = "no ID register has brought it";
                    self.lose(*id, bytes, Errno::EIO, why, &mut lost);
                }
            }
        }
        lost.map_or(Ok(()), Err)
    }

    /// Write a register.
    ///
    /// One that has gone (ENOENT) with an ID register, or is of another machine, is dropped by the
    /// same rule.
    pub(crate) fn write(
        &mut self,
        id: u64,
        register: Option<&Register>,
        bytes: &[u8],
        is_foreign: bool,
    ) -> Result<(), Error> {
        match self.call.put(id, register, bytes) {
            Err(error) if error.errno == Errno::ENOENT && (self.call.identified || is_foreign) => {
                let decision = self.decide(id, bytes);
                if decision.verdict != Verdict::Drop {
                    return Err(error);
                }
                self.dropped.insert(&decision);
                Ok(())
            }
            result => result,
        }
    }

    /// The value of a row that the vCPU has no register for; zero is none.
    fn lacking<'b>(
        &self,
        row: usize,
        id: u64,
        buffer: &'b mut [u8; MAX_SIZE],
    ) -> Result<Option<&'b [u8]>, Error> {
        if self.rows.is_there(row) || !self.source.rows.contains(row) {
            return Ok(None);
        }
        let is_zero = self.source.find(id).map_or(false, Value::is_zero);
        if is_zero || !self.source.writes(ARM64.by_id(id)) {
            return Ok(None);
        }
        let bytes = &mut buffer[..register_size(id)];
        self.source.load(&self.call, id, bytes)?;
        Ok((!self.source.is_unchanged(id)).then_some(bytes))
    }

    fn decide(&mut self, id: u64, bytes: &[u8]) -> Decision {
        let (call, source, raw) = (&mut self.call, &self.source, &*self.raw);
        // The guest's ID registers: the state's, else the vCPU's own.
        let mut number = |of: u64| match source.find(of) {
            Some(Value::Number(number)) => number.try_into().ok(),
            Some(Value::Bytes(_)) => None,
            None => match raw.find(of) {
                Some(bytes) => number_of(bytes),
                None => call.own_number(of),
            },
        };
        in_the_save_alone(id, number_of(bytes), self.kernel, &mut number)
    }

    /// Drop a register that the vCPU lacks, or count it as lost.
    fn look_at(&mut self, id: u64, bytes: &[u8], lost: &mut Option<Error>) {
        let decision = self.decide(id, bytes);
        if decision.verdict == Verdict::Drop {
            self.dropped.insert(&decision);
        } else if !self.may_come(id) {
            self.lose(id, bytes, Errno::ECANCELED, decision.reason, lost);
        }
    }

    /// Whether an ID register that the put writes may bring a register.
    fn may_come(&mut self, id: u64) -> bool {
        self.source.level == Level::Full
            && Move::of(id).hidden.is_some()
            && reach(id, &mut |of| self.call.own_number(of)) == Reach::None
    }

    fn lose(
        &self,
        id: u64,
        bytes: &[u8],
        errno: Errno,
        why: &'static str,
        lost: &mut Option<Error>,
    ) {
        let error = lost.get_or_insert_with(|| {
            let value = Some(Value::from_kvm(bytes));
            let report = self.call.report();
            report.register_error(errno, id, value, Some(why))
        });
        error.names.push(ErrorName { id, field: None });
    }
}
