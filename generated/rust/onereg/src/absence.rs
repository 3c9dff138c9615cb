// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/absence.rs; `onereg generate` copies it.
//! Registers that the destination lacks, and the meaning of a register's absence.

use crate::moves::{Absent, Move, ValueSince};
use crate::reach::{reach, Reach};
use crate::reason::lack_reason;
use crate::registers::ARM64;
use crate::release::Release;
use crate::verdicts::{Decision, Kind, Verdict};

pub(crate) const UNTOLD: &str =
    "the save lacks the ID registers that tell whether the guest can reach it";
pub(crate) const UNREACHABLE: &str = "the guest cannot reach it";
pub(crate) const MEANT: &str = "a kernel without it behaves as if it held the value";

/// Decide a register that the destination does not list.
///
/// `value`: `None` for a register of more than 8 bytes.  `saved`: the guest's ID registers.
pub(crate) fn in_the_save_alone(
    id: u64,
    value: Option<u64>,
    kernel: Option<Release>,
    saved: &mut dyn FnMut(u64) -> Option<u64>,
) -> Decision {
    let facts = Move::of(id);
    if ARM64.by_id(id).is_none() {
        let reason = "the destination does not list it, and onereg does not know it";
        return Decision::refusal(id, Kind::Lost, reason);
    }
    if facts.absent == Absent::Unsaid {
        let reason =
            "the destination does not list it, though every kernel that the spec knows does";
        return Decision::refusal(id, Kind::Lost, reason);
    }
    let reach = reach(id, saved);
    if reach == Reach::None {
        return Decision::new(id, Verdict::Drop, UNREACHABLE);
    }
    let (values, state) = (meant(facts, kernel), !facts.stateless());
    let is_meant = |value| values.iter().any(|one| one.value & state == value & state);
    if value.map_or(false, is_meant) {
        if the_one(values).is_some() {
            return Decision::new(id, Verdict::Drop, MEANT);
        }
        let reason =
            "whether a kernel without it behaves as if it held the value depends on the release";
        return Decision::new(id, Verdict::Unknown, reason);
    }
    if reach == Reach::Unknown {
        return Decision::new(id, Verdict::Unknown, UNTOLD);
    }
    if !values.is_empty() {
        let reason = "the destination does not list it, and behaves as if it held another value";
        return Decision::refusal(id, Kind::Lost, reason);
    }
    Decision::refusal(id, Kind::Lost, lack_reason(id))
}

/// The values that a kernel without a register may behave as if it held.
pub(crate) fn meant(facts: &Move, kernel: Option<Release>) -> &'static [ValueSince] {
    let kernel = match kernel {
        Some(kernel) => kernel,
        None => return facts.values,
    };
    match facts.values.iter().rposition(|one| kernel.began(one.since)) {
        Some(last) => &facts.values[last..=last],
        None => &[],
    }
}

/// The value, where they are all the same.
pub(crate) fn the_one(meant: &[ValueSince]) -> Option<u64> {
    let first = meant.first()?.value;
    meant.iter().all(|one| one.value == first).then_some(first)
}
