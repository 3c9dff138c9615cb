// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/unsaved.rs; `onereg generate` copies it.
//! Registers that the save of a vCPU lacks.

use crate::absence::{meant, the_one, UNREACHABLE, UNTOLD};
use crate::ends::Ends;
use crate::holding::holding;
use crate::moves::{Absent, Move};
use crate::reach::Reach;
use crate::registers::ARM64;
use crate::verdicts::{Decision, Kind, Verdict};
use crate::writing::written_value;

/// Decide a register that the save lacks.
pub(crate) fn there_alone(id: u64, ends: &Ends<'_>) -> Decision {
    let facts = Move::of(id);
    if ARM64.by_id(id).is_none() {
        let reason = "the save lacks it, and onereg does not know it";
        return Decision::new(id, Verdict::Unknown, reason);
    }
    if facts.absent == Absent::Unsaid {
        let reason = "the save lacks it, though every kernel that the spec knows has it";
        return Decision::refusal(id, Kind::Missing, reason);
    }
    let reach = ends.reach(id);
    if reach == Reach::None {
        return Decision::new(id, Verdict::Keep, UNREACHABLE);
    }
    if facts.absent == Absent::Host {
        let reason = "a kernel without it has the host's value";
        return Decision::new(id, Verdict::Keep, reason);
    }
    let meant = meant(facts, ends.source);
    if let Some(value) = the_one(meant) {
        return with_value(id, value, ends);
    }
    if !meant.is_empty() {
        let reason = "the save lacks it, and which value that means depends on the release";
        return Decision::new(id, Verdict::Unknown, reason);
    }
    if reach == Reach::Unknown {
        return Decision::new(id, Verdict::Unknown, UNTOLD);
    }
    Decision::refusal(id, Kind::Missing, "the save lacks it")
}

/// Decide a register whose absence means a value.
fn with_value(id: u64, value: u64, ends: &Ends<'_>) -> Decision {
    if let Some(own) = ends.own(id) {
        let state = !Move::of(id).stateless();
        if own & state == value & state {
            let reason = "the destination holds what its absence means";
            return Decision::new(id, Verdict::Keep, reason);
        }
        let after = holding(id, value, ends);
        if after.value == own && after.computed == 0 && after.unsure.is_none() {
            let reason = "the kernel holds its own value whatever is written";
            return Decision::new(id, Verdict::Keep, reason);
        }
    }
    let decision = written_value(id, value, ends);
    if !decision.verdict.restores() {
        return decision;
    }
    Decision {
        verdict: Verdict::Reset,
        reason: "its absence means this value",
        ..decision
    }
}
