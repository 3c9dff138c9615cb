// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/arrival.rs; `onereg generate` copies it.
//! Saved vCPUs on their way, and the decision about each.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use crate::deciding::{decisions, disagreements, is_shared};
use crate::ends::{Ends, Save};
use crate::id_list::restore_key;
use crate::io::Io;
use crate::options::Given;
use crate::progress::Progress;
use crate::record::Records;
use crate::release::Release;
use crate::save_format::checked_save;
use crate::survey::{predicted, tried, Uncertain};
use crate::trial::Trial;
use crate::verdicts::Decision;
use crate::{Error, Operation, Role};

/// One vCPU of a VM that moves.
#[derive(Debug)]
pub struct Incoming<'a, I: ?Sized> {
    /// The vCPU to restore into, fresh from KVM_ARM_VCPU_INIT with the same features.
    pub io: &'a mut I,
    /// The save: the bytes that [`save`](crate::save), or C's `onereg_save`, has read.
    pub save: &'a [u8],
}

/// A saved vCPU, and the vCPU that it is to be restored into.
pub(crate) struct Arrival<'a, I: ?Sized> {
    pub(crate) call: Progress<'a, I>,
    pub(crate) save: Save<'a>,
    pub(crate) source: Option<Release>,
    pub(crate) role: Role,
    pub(crate) is_partial: bool,
    /// KVM tells the list of the vCPU.
    pub(crate) is_finalized: bool,
}

impl<'a, I: ?Sized> Arrival<'a, I> {
    /// One with nothing in its save.
    pub(crate) fn new(call: Progress<'a, I>, role: Role) -> Self {
        Self {
            call,
            save: BTreeMap::new(),
            source: None,
            role,
            is_partial: false,
            is_finalized: true,
        }
    }
}

/// One vCPU of which all is decided.
pub(crate) struct Decided<'a, I: ?Sized> {
    pub(crate) call: Progress<'a, I>,
    pub(crate) role: Role,
    pub(crate) ends: Ends<'a>,
    pub(crate) uncertain: Uncertain,
    pub(crate) rows: Vec<Decision>,
}

pub(crate) fn save_of(records: Records<'_>) -> Save<'_> {
    records.map(|record| (record.id, record.bytes)).collect()
}

pub(crate) fn read_arrival<'a, I: Io + ?Sized>(
    operation: Operation,
    io: &'a mut I,
    save: &'a [u8],
    role: Role,
) -> Result<Arrival<'a, I>, Error> {
    let call = Progress::new(io, operation);
    let saved = checked_save(save, call.report())?;
    Ok(Arrival {
        save: save_of(saved.records()),
        source: Release::parse(saved.origin.kernel()),
        ..Arrival::new(call, role)
    })
}

/// The saves, each checked; all vCPUs but the first are secondary.
pub(crate) fn arrivals<'a, I: Io + ?Sized + 'a>(
    operation: Operation,
    incoming: impl IntoIterator<Item = Incoming<'a, I>>,
) -> Result<Vec<Arrival<'a, I>>, Error> {
    let roles = core::iter::once(Role::First).chain(core::iter::repeat(Role::Secondary));
    let each = incoming.into_iter().zip(roles);
    each.map(|(each, role)| read_arrival(operation, each.io, each.save, role))
        .collect()
}

pub(crate) fn decide_arrivals<'a, I: Io + ?Sized>(
    arrivals: Vec<Arrival<'a, I>>,
    options: Given<'a>,
    mut trial: Option<&mut Trial<'_>>,
) -> Result<Vec<Decided<'a, I>>, Error> {
    let mut found: Vec<Decided<'a, I>> = Vec::new();
    for arrival in arrivals {
        let first = found.first().map(|first| &first.ends);
        let decided = decide_arrival(arrival, options, trial.as_deref_mut(), first)?;
        found.push(decided);
    }
    Ok(found)
}

fn decide_arrival<'a, I: Io + ?Sized>(
    arrival: Arrival<'a, I>,
    options: Given<'a>,
    trial: Option<&mut Trial<'_>>,
    first: Option<&Ends<'_>>,
) -> Result<Decided<'a, I>, Error> {
    let Arrival {
        mut call,
        save,
        role,
        ..
    } = arrival;
    let origin = call.origin();
    let kernel = Release::parse(options.kernel.unwrap_or_else(|| origin.kernel()));
    let mut attempts = BTreeMap::new();
    let (there, uncertain) = match trial {
        None => predicted(&mut call, &save, kernel)?,
        Some(trial) => {
            trial.run(&save, role)?;
            attempts = trial.attempts.clone();
            (tried(&mut call, trial)?, Uncertain::new())
        }
    };
    let ends = Ends {
        save,
        is_partial: arrival.is_partial,
        source: arrival.source,
        there,
        kernel,
        options,
        attempts,
        is_finalized: arrival.is_finalized,
    };
    let listed = ends.there.keys().filter(|_| !ends.is_partial);
    let mut ids: Vec<u64> = ends.save.keys().chain(listed).copied().collect();
    in_restore_order(&mut ids);
    let mut rows = first.map_or(vec![], |first| disagreements(&ids, first, &ends));
    ids.retain(|id| role == Role::First || !is_shared(*id));
    rows.extend(decisions(&ids, &ends));
    Ok(Decided {
        call,
        role,
        ends,
        uncertain,
        rows,
    })
}

/// Known registers in the order of the table, then the others by their ids; each once.
pub(crate) fn in_restore_order(ids: &mut Vec<u64>) {
    ids.sort_unstable_by_key(|id| restore_key(*id));
    ids.dedup();
}
