// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/survey.rs; `onereg generate` copies it.
//! The list and the values of a vCPU once the identification registers of a save stand.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::vec;

use crate::ends::{Save, There};
use crate::id_list::IdList;
use crate::io::Io;
use crate::moves::Move;
use crate::progress::Progress;
use crate::reach::{reach, Reach};
use crate::registers::ARM64;
use crate::release::Release;
use crate::trial::Trial;
use crate::value::{number_of, register_size};
use crate::{Errno, Error};

/// Registers that may be listed in the end or not, both of which a decision allows.
pub(crate) type Uncertain = BTreeSet<u64>;

/// Ask the vCPU, and tell by the table what will be listed.
///
/// Nothing is written.  A register that is listed only while the guest can reach it goes, and one
/// that the guest cannot reach now may come.
pub(crate) fn predicted<I: Io + ?Sized>(
    call: &mut Progress<'_, I>,
    save: &Save<'_>,
    kernel: Option<Release>,
) -> Result<(There, Uncertain), Error> {
    let own = own_registers(call)?;
    let (mut there, mut uncertain) = (own.clone(), Uncertain::new());
    let own_of = |id: u64| number_of(own.get(&id)?.as_ref()?);
    let then_of = |id: u64| match save.get(&id) {
        Some(bytes) => number_of(bytes),
        None => own_of(id),
    };
    for id in ARM64.rows().iter().map(|register| register.id) {
        match (Move::of(id).hidden, kernel) {
            (None, _) => continue,
            (Some(hidden), Some(kernel)) if !kernel.began(hidden.since) => continue,
            _ => {}
        }
        let now = reach(id, &mut { own_of });
        let then = reach(id, &mut { then_of });
        let is_listed = own.contains_key(&id);
        if is_listed && (now, then) == (Reach::Some, Reach::None) {
            there.remove(&id);
            uncertain.insert(id);
        } else if save.contains_key(&id) && !is_listed && (now, then) == (Reach::None, Reach::Some)
        {
            there.insert(id, None);
            if Move::of(id).is_dated(kernel) {
                uncertain.insert(id);
            }
        }
    }
    Ok((there, uncertain))
}

fn own_registers<I: Io + ?Sized>(call: &mut Progress<'_, I>) -> Result<There, Error> {
    let mut list = IdList::new();
    call.list(&mut list)?;
    let mut own = There::new();
    for id in list.ids() {
        let mut bytes = zeros(*id);
        call.get(*id, &mut bytes)?;
        own.insert(*id, Some(bytes));
    }
    Ok(own)
}

fn zeros(id: u64) -> Box<[u8]> {
    vec![0; register_size(id)].into_boxed_slice()
}

/// What a scratch vCPU lists in the end, with the values that the vCPU itself holds.
///
/// They are not known where it does not tell before it is finalized.  The scratch vCPU's value
/// counts of a register that the vCPU has not yet.
pub(crate) fn tried<I: Io + ?Sized>(
    call: &mut Progress<'_, I>,
    trial: &mut Trial<'_>,
) -> Result<There, Error> {
    let mut there = There::new();
    for id in trial.listed.clone() {
        let mut bytes = zeros(id);
        let held = match call.try_get(id, &mut bytes) {
            Ok(()) => Some(bytes),
            Err(Errno::EPERM) => None,
            Err(Errno::ENOENT) => {
                trial.get(id, &mut bytes)?;
                Some(bytes)
            }
            Err(errno) => return Err(call.report().register_error(errno, id, None, None)),
        };
        there.insert(id, held);
    }
    Ok(there)
}
