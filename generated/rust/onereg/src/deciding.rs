// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/deciding.rs; `onereg generate` copies it.
//! The decision itself: which rule each register of a move falls under.

use alloc::vec::Vec;

use crate::absence::in_the_save_alone;
use crate::ends::Ends;
use crate::options::Given;
use crate::registers::{Scope, ARM64};
use crate::unsaved::there_alone;
use crate::value::number_of;
use crate::verdicts::{Decision, Kind, Verdict};
use crate::writing::written;

/// One for each register, which are in the order of a restore.
pub(crate) fn decisions(ids: &[u64], ends: &Ends<'_>) -> Vec<Decision> {
    let decided = ids.iter().map(|id| {
        let decision = match (ends.save.get(id), ends.there.contains_key(id)) {
            (Some(value), true) => written(*id, value, ends),
            (None, true) => there_alone(*id, ends),
            (value, false) => {
                let number = value.and_then(|bytes| number_of(bytes));
                in_the_save_alone(*id, number, ends.kernel, &mut |of| ends.saved(of))
            }
        };
        waived(decision, &ends.options)
    });
    decided.collect()
}

/// Whether all vCPUs of a VM have one value of a register.
pub(crate) fn is_shared(id: u64) -> bool {
    ARM64
        .by_id(id)
        .map_or(false, |register| register.scope == Scope::Vm)
}

/// Registers that a VM has once and whose value in two saves differs.
pub(crate) fn disagreements(ids: &[u64], first: &Ends<'_>, ends: &Ends<'_>) -> Vec<Decision> {
    let is_volatile = |id| ARM64.by_id(id).map_or(false, |register| register.volatile);
    let differing = ids.iter().filter(|id| {
        is_shared(**id) && !is_volatile(**id) && first.save.get(*id) != ends.save.get(*id)
    });
    let reason = "the VM has one value, and the saves of its vCPUs differ";
    differing
        .map(|id| Decision::refusal(*id, Kind::Disagrees, reason))
        .map(|decision| waived(decision, &ends.options))
        .collect()
}

/// The decision, waived where the caller allows it.
fn waived(decision: Decision, options: &Given<'_>) -> Decision {
    let is_named = options.waive.contains(&decision.id) && !decision.verdict.restores();
    let is_of_kind = decision.verdict == Verdict::Refuse
        && decision
            .kind
            .map_or(false, |kind| options.waive_kinds.contains(&kind));
    if !is_named && !is_of_kind {
        return decision;
    }
    Decision {
        verdict: Verdict::Waived,
        value: None,
        reads: None,
        ..decision
    }
}
