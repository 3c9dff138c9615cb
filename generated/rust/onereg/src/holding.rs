// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/holding.rs; `onereg generate` copies it.
//! The state that a kernel makes of a value that it takes.

use crate::ends::Ends;
use crate::moves::{BitField, Change, Held, Move, Takes};

/// A value as the register holds it afterwards.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Holding {
    pub(crate) value: u64,
    /// The bits of it that the kernel computes, which nobody can say beforehand.
    pub(crate) computed: u64,
    /// Why it cannot be said what becomes of the value.
    pub(crate) unsure: Option<&'static str>,
}

/// The state that the destination makes of a value.
///
/// Where its release is not known, a rule of some releases only that would change the value makes the
/// answer unsure.
pub(crate) fn holding(id: u64, value: u64, ends: &Ends<'_>) -> Holding {
    let own = ends.own(id);
    let mut holding = Holding {
        value,
        computed: 0,
        unsure: None,
    };
    for rule in rules(id, ends) {
        let (mask, mut doubt) = affected(rule, value, own, ends);
        let mut after = holding.value;
        if rule.held == Held::Computed {
            holding.computed |= mask;
        } else {
            after = after & !mask | held_bits(rule, own) & mask;
        }
        let is_dated = rule.since.is_some() || rule.until.is_some();
        let is_changed = after != holding.value || mask & holding.computed != 0;
        if ends.kernel.is_none() && is_dated && is_changed {
            doubt = doubt.or(Some(
                "the value that the kernel holds afterwards depends on its release",
            ));
        }
        holding.unsure = holding.unsure.or(doubt);
        holding.value = after;
    }
    holding
}

/// The bits that some rule of the destination's release may hold otherwise.
pub(crate) fn touched(id: u64, ends: &Ends<'_>) -> u64 {
    rules(id, ends).fold(0, |mask, rule| mask | rule.mask)
}

/// Those of the destination's release, or all where it is not known.
fn rules(id: u64, ends: &Ends<'_>) -> impl Iterator<Item = &'static Change> {
    let kernel = ends.kernel;
    let is_of = move |rule: &&Change| match kernel {
        Some(kernel) => kernel.is_within(rule.since, rule.until),
        None => true,
    };
    Move::of(id).changes.iter().filter(is_of)
}

fn held_bits(rule: &Change, own: Option<u64>) -> u64 {
    match rule.held {
        Held::Own => own.unwrap_or(0),
        Held::One => rule.mask,
        Held::Zero | Held::Computed => 0,
    }
}

/// The bits that the rule holds otherwise, and why that is not sure.
fn affected(
    rule: &Change,
    value: u64,
    own: Option<u64>,
    ends: &Ends<'_>,
) -> (u64, Option<&'static str>) {
    let holds = rule.when.iter().all(|condition| {
        let there = ends
            .own(condition.field.id)
            .map(|own| condition.field.of(own));
        there.map_or(false, |number| condition.values.contains(&number))
    });
    if !holds {
        return (0, None);
    }
    let mut mask = rule.mask;
    if let Some(field) = rule.counters {
        match counters(field, ends) {
            Some(first) => mask &= !((1 << first) - 1),
            None => {
                let why = "the value that the kernel holds depends on the number of counters, which is not known";
                return (0, Some(why));
            }
        }
    }
    if rule.held == Held::Own && own.is_none() {
        return (
            mask,
            Some("the destination keeps its own value, which is not known"),
        );
    }
    let lsb = rule.mask.trailing_zeros();
    let bits = (value & rule.mask) >> lsb;
    let theirs = own.map(|own| (own & rule.mask) >> lsb);
    match rule.takes {
        Takes::Host if bits == 0 || theirs == Some(bits) => (0, None),
        Takes::Host => {
            let why = "KVM hides whether the host has this value, which it takes then";
            (mask, Some(why))
        }
        Takes::Above if theirs.map_or(true, |theirs| bits <= theirs) => (0, None),
        Takes::Number(number) if number != bits => (0, None),
        _ => (mask, None),
    }
}

/// PMCR_EL0.N as it will be: that of the save where the destination has as many.
fn counters(field: BitField, ends: &Ends<'_>) -> Option<u64> {
    let own = field.of(ends.own(field.id)?);
    Some(match ends.saved(field.id) {
        Some(saved) => field.of(saved).min(own),
        None => own,
    })
}
