// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/restoring.rs; `onereg generate` copies it.
//! Saved vCPUs are restored, or refused before anything is written.
//!
//! The decision about all registers of all vCPUs comes first.  Then the identification registers are
//! written, and the list of registers is taken again; then all others; then each value is read back.

use alloc::vec;
use alloc::vec::Vec;

use crate::arrival::{
    arrivals, decide_arrivals, in_restore_order, read_arrival, save_of, Arrival, Decided, Incoming,
};
use crate::ends::Save;
use crate::error::ErrorName;
use crate::id_list::IdList;
use crate::io::Io;
use crate::options::Options;
use crate::progress::{before_finalize, is_written, Progress};
use crate::record::{count_records, Records};
use crate::registers::{Level, Write, ARM64};
use crate::trial::Trial;
use crate::value::{number_of, register_size, Value, MAX_SIZE};
use crate::verdicts::{Decision, Verdict, Written};
use crate::{Errno, Error, Operation, Role};

/// The decision of [`restore`] alone: one for each register of the save and of the vCPU, in the order
/// of a restore.
///
/// Nothing is written but to the scratch vCPU, if there is one.  A vCPU with SVE must have been
/// finalized, or there must be a scratch vCPU: KVM tells no list before.
///
/// # Errors
///
/// As of [`restore`], but for ECANCELED: a refusal is among the decisions.
pub fn decide<I: Io + ?Sized>(
    io: &mut I,
    save: &[u8],
    options: Options<'_>,
) -> Result<Vec<Decision>, Error> {
    let decided = decide_all([Incoming { io, save }], options)?;
    Ok(decided.into_iter().flatten().collect())
}

/// The decision of [`restore_all`] alone, by vCPU.
///
/// Those on registers that the VM has once are with the first; a later vCPU has one only where its
/// save has another value.
///
/// # Errors
///
/// As of [`decide`].
pub fn decide_all<'a, I: Io + ?Sized + 'a>(
    incoming: impl IntoIterator<Item = Incoming<'a, I>>,
    options: Options<'_>,
) -> Result<Vec<Vec<Decision>>, Error> {
    let (scratch, given) = options.split();
    let mut arrivals = arrivals(Operation::Decide, incoming)?;
    if scratch.is_some() {
        arrivals.iter_mut().try_for_each(see_finalized)?;
    }
    let mut trial = scratch.map(|scratch| Trial::new(Operation::Decide, scratch));
    let decided = decide_arrivals(arrivals, given, trial.as_mut())?;
    Ok(decided.into_iter().map(|each| each.rows).collect())
}

/// Write what [`save`](crate::save), or C's `onereg_save`, has read; the result tells what was done.
///
/// The vCPU is fresh from KVM_ARM_VCPU_INIT with the same features, or the one that the save came
/// from.  With [`Role::Secondary`] the registers of the VM are left alone, because another vCPU has
/// written them; [`restore_all`] is the better way.
///
/// What becomes of each register is decided before anything is written.  SVE_VLS is written and the
/// vCPU finalized, then the identification registers are written, and the list is taken again.  All
/// other registers follow in the order of this version's tables, and are read back.  A vCPU with SVE
/// that has not been finalized is finalized before the decision, unless there is a scratch vCPU: KVM
/// tells no list before.
///
/// The input need not be trusted: it is checked as [`read_save`](crate::read_save) does.
///
/// ```
/// use onereg::fakes::FakeVcpu;
/// use onereg::{decide, ids, restore, save, Errno, Options, Role, Value, Verdict};
///
/// let mut source = FakeVcpu::with_registers(&[ids::PC, ids::MIDR_EL1]);
/// source.set_value(ids::PC, Value::Number(0x8000_0000));
/// let saved = save(&mut source).unwrap();
///
/// let mut destination = FakeVcpu::with_registers(&[ids::PC, ids::MIDR_EL1]);
/// let decisions = decide(&mut destination, &saved, Options::default()).unwrap();
/// assert_eq!(decisions[1].verdict, Verdict::Write);
/// restore(&mut destination, &saved, Role::First, Options::default()).unwrap();
/// assert_eq!(destination.value(ids::PC), Some(Value::Number(0x8000_0000)));
///
/// destination.remove(ids::PC);
/// let error = restore(&mut destination, &saved, Role::First, Options::default()).unwrap_err();
/// assert_eq!((error.errno, error.name), (Errno::ECANCELED, "PC"));
/// ```
///
/// # Errors
///
/// - EBADMSG, EOPNOTSUPP: the input is no save, or of another format, architecture or byte order.
/// - ECANCELED: registers stand in the way, [`Error::names`] has them; nothing has been written.
/// - EIO: KVM lists other registers than was decided, or holds other values; [`Error::names`].
/// - KVM's errno of a call that failed.
pub fn restore<I: Io + ?Sized>(
    io: &mut I,
    save: &[u8],
    role: Role,
    options: Options<'_>,
) -> Result<Vec<Decision>, Error> {
    let arrival = read_arrival(Operation::Restore, io, save, role)?;
    let decided = restore_arrivals(vec![arrival], options)?;
    Ok(decided.into_iter().flatten().collect())
}

/// As [`restore`], of all vCPUs of a VM: nothing is written before all is decided.
///
/// The registers that the VM has once are written to the first vCPU.
///
/// # Errors
///
/// As of [`restore`].
pub fn restore_all<'a, I: Io + ?Sized + 'a>(
    incoming: impl IntoIterator<Item = Incoming<'a, I>>,
    options: Options<'_>,
) -> Result<Vec<Vec<Decision>>, Error> {
    restore_arrivals(arrivals(Operation::Restore, incoming)?, options)
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
    options: Options<'_>,
) -> Result<Vec<Decision>, Error> {
    let call = Progress::new(io, Operation::Restore);
    count_records(records, call.report())?;
    let arrival = Arrival {
        save: save_of(Records::new(records)),
        is_partial: true,
        ..Arrival::new(call, role)
    };
    let decided = restore_arrivals(vec![arrival], options)?;
    Ok(decided.into_iter().flatten().collect())
}

fn restore_arrivals<I: Io + ?Sized>(
    mut arrivals: Vec<Arrival<'_, I>>,
    options: Options<'_>,
) -> Result<Vec<Vec<Decision>>, Error> {
    let (scratch, given) = options.split();
    for arrival in &mut arrivals {
        prepare(arrival, scratch.is_some())?;
    }
    let mut trial = scratch.map(|scratch| Trial::new(Operation::Restore, scratch));
    let mut decided = decide_arrivals(arrivals, given, trial.as_mut())?;
    refuse(&decided)?;
    for each in &mut decided {
        each.call.expect(each.ends.save.len());
        if !each.ends.is_finalized {
            settle(&mut each.call, &each.ends.save)?;
        }
        each.write(true)?;
    }
    decided.iter_mut().try_for_each(Decided::check_list)?;
    decided.iter_mut().try_for_each(|each| each.write(false))?;
    decided.iter_mut().try_for_each(Decided::read_back)?;
    Ok(decided.into_iter().map(|each| each.rows).collect())
}

/// See whether KVM tells the list, which it does when the vCPU has been finalized.
fn see_finalized<I: Io + ?Sized>(arrival: &mut Arrival<'_, I>) -> Result<(), Error> {
    match arrival.call.list(&mut IdList::new()) {
        Err(error) if error.errno == Errno::EPERM => {
            arrival.is_finalized = false;
            Ok(())
        }
        result => result,
    }
}

/// See whether KVM tells the list; without a scratch vCPU it must.
fn prepare<I: Io + ?Sized>(arrival: &mut Arrival<'_, I>, has_scratch: bool) -> Result<(), Error> {
    see_finalized(arrival)?;
    if !arrival.is_finalized && !has_scratch {
        arrival.call.expect(arrival.save.len());
        settle(&mut arrival.call, &arrival.save)?;
        arrival.call.expect(0);
        arrival.is_finalized = true;
    }
    Ok(())
}

/// Settle what must be before the vCPU is finalized, and finalize.
fn settle<I: Io + ?Sized>(call: &mut Progress<'_, I>, save: &Save<'_>) -> Result<(), Error> {
    before_finalize().try_for_each(|id| call.settle(id, save.get(&id).copied()))
}

/// Name all registers that stand in the way.
fn refuse<I: ?Sized + Io>(decided: &[Decided<'_, I>]) -> Result<(), Error> {
    let mut refused: Option<Error> = None;
    let mut names: Vec<ErrorName> = Vec::new();
    for each in decided {
        for row in each.rows.iter().filter(|row| !row.verdict.restores()) {
            let error = refused.get_or_insert_with(|| {
                let value = each
                    .ends
                    .save
                    .get(&row.id)
                    .map(|bytes| Value::from_kvm(bytes));
                let report = each.call.report();
                report.register_error(Errno::ECANCELED, row.id, value, Some(row.reason))
            });
            for name in names_of(row) {
                if !names.contains(&name) {
                    names.push(name);
                    error.names.push(name);
                }
            }
        }
    }
    refused.map_or(Ok(()), Err)
}

/// The register, or each field that decided.
fn names_of(row: &Decision) -> Vec<ErrorName> {
    let id = row.id;
    let fields = row.field_names().map(Some);
    let names: Vec<_> = fields.map(|field| ErrorName { id, field }).collect();
    match names[..] {
        [] => vec![ErrorName { id, field: None }],
        _ => names,
    }
}

impl<I: Io + ?Sized> Decided<'_, I> {
    /// Write the identification registers, or all others, as decided.
    fn write(&mut self, identification: bool) -> Result<(), Error> {
        for row in self
            .rows
            .iter()
            .filter(|row| identifies(row.id) == identification)
        {
            let mut buffer = [0; MAX_SIZE];
            let saved = self.ends.save.get(&row.id).copied();
            let register = ARM64.by_id(row.id);
            let is_settled = before_finalize().any(|id| id == row.id);
            let bytes = match row.value {
                Some(value) if !is_settled && is_written(register, Level::Full, self.role) => {
                    bytes_of(row.id, value, saved, &mut buffer)
                }
                _ => None,
            };
            if let Some(bytes) = bytes {
                self.call.put(row.id, register, bytes)?;
            }
            if saved.is_some() {
                self.call.count();
            }
        }
        Ok(())
    }

    /// Compare the list with the one that the decision was made for.
    fn check_list(&mut self) -> Result<(), Error> {
        let mut list = IdList::new();
        self.call.list(&mut list)?;
        let there = &self.ends.there;
        let come = list.ids().iter().filter(|id| !there.contains_key(id));
        let gone = there.keys().filter(|id| !list.contains(**id));
        let mut others: Vec<u64> = come.chain(gone).copied().collect();
        others.retain(|id| !self.uncertain.contains(id));
        in_restore_order(&mut others);
        let first = match others.first() {
            Some(first) => *first,
            None => return Ok(()),
        };
        let why = if list.contains(first) {
            "the vCPU lists other registers than was decided: it has come"
        } else {
            "the vCPU lists other registers than was decided: it has gone"
        };
        let report = self.call.report();
        let mut error = report.register_error(Errno::EIO, first, None, Some(why));
        for id in others {
            error.names.push(ErrorName { id, field: None });
        }
        Err(error)
    }

    /// Compare what is held with what was decided.
    fn read_back(&mut self) -> Result<(), Error> {
        let mut other: Option<Error> = None;
        for row in self.rows.iter().filter(|row| is_held(row)) {
            let mut buffer = [0; MAX_SIZE];
            let saved = self.ends.save.get(&row.id).copied();
            let value = match row.reads {
                Some(reads) => Written::Number(reads),
                None => row.value.unwrap_or(Written::AsSaved),
            };
            let expected = match bytes_of(row.id, value, saved, &mut buffer) {
                Some(expected) => expected,
                None => continue,
            };
            let mut held = [0; MAX_SIZE];
            let held = &mut held[..register_size(row.id)];
            self.call.get(row.id, held)?;
            if is_as_expected(expected, held, row.computed) {
                continue;
            }
            let report = self.call.report();
            let error = other.get_or_insert_with(|| {
                let why = "the vCPU holds another value afterwards";
                let value = Some(Value::from_kvm(expected));
                report.register_error(Errno::EIO, row.id, value, Some(why))
            });
            for name in names_of(row) {
                error.names.push(name);
            }
        }
        other.map_or(Ok(()), Err)
    }
}

/// KVM's bytes of a value; `None` where the register does not have it.
fn bytes_of<'a>(
    id: u64,
    value: Written,
    saved: Option<&'a [u8]>,
    buffer: &'a mut [u8; MAX_SIZE],
) -> Option<&'a [u8]> {
    match value {
        Written::AsSaved => saved,
        Written::Number(number) => {
            let bytes = &mut buffer[..register_size(id)];
            Value::Number(number.into()).to_kvm(bytes).ok()?;
            Some(bytes)
        }
    }
}

fn identifies(id: u64) -> bool {
    ARM64
        .by_id(id)
        .map_or(false, |register| register.write == Write::Id)
}

/// Whether it is decided what the destination holds in the end.
fn is_held(row: &Decision) -> bool {
    let is_volatile = ARM64
        .by_id(row.id)
        .map_or(false, |register| register.volatile);
    !is_volatile
        && matches!(
            row.verdict,
            Verdict::Same | Verdict::Write | Verdict::Reset | Verdict::Changed
        )
}

/// Whether two values are the same but for the bits that KVM computes.
fn is_as_expected(expected: &[u8], held: &[u8], computed: u64) -> bool {
    match (number_of(expected), number_of(held)) {
        (Some(expected), Some(held)) => (expected ^ held) & !computed == 0,
        _ => expected == held,
    }
}
