// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/writing.rs; `onereg generate` copies it.
//! Registers that both ends of a move have: does the kernel take the value?

use alloc::vec;
use alloc::vec::Vec;

use crate::ends::{Attempt, Ends};
use crate::holding::{holding, touched};
use crate::identification::identified;
use crate::ids;
use crate::moves::{Identifies, Move};
use crate::reason::is_sve;
use crate::registers::{Write, ARM64};
use crate::value::number_of;
use crate::verdicts::{Decision, Kind, Verdict, Written};

/// The longest vector of the architecture is 2048 bits.
const MOST_QUADWORDS: usize = 16;

/// PSTATE.M[4]: the PE is in AArch32 state.
const PSTATE_NRW: u64 = 0x10;
/// PSTATE.M[4:0]: the mode.
const PSTATE_M: u64 = 0x1f;
/// User mode in PSTATE.M[4:0].
const USER: u64 = 0x10;

/// Decide a register that the save has and the destination lists.
pub(crate) fn written(id: u64, value: &[u8], ends: &Ends<'_>) -> Decision {
    let register = ARM64.by_id(id);
    let own = ends.there.get(&id).and_then(Option::as_deref);
    if own == Some(value) && !register.map_or(false, |register| register.volatile) {
        return Decision::new(id, Verdict::Same, "the destination holds the value");
    }
    let number = number_of(value);
    let written = number.map_or(Written::AsSaved, Written::Number);
    let write = |reason| with(id, Verdict::Write, written, reason);
    if ends.is_uncertain(id) {
        let reason = "whether its ID register brings it depends on the kernel's release";
        return with(id, Verdict::Unknown, written, reason);
    }
    let register = match register {
        Some(register) => register,
        None => return write("onereg does not know it; it is written last"),
    };
    if register.write == Write::BeforeFinalize {
        return vector_lengths(id, value, own, ends);
    }
    if is_sve(id) {
        return vector(id, value, ends);
    }
    match number {
        Some(number) if id == ids::PSTATE => process_state(id, number, ends),
        Some(number) => written_value(id, number, ends),
        None => write("the kernel takes the value"),
    }
}

/// Decide a value that the destination does not hold yet.
///
/// The policy judges what is left of it once the bits are taken out that KVM takes and ignores.
pub(crate) fn written_value(id: u64, value: u64, ends: &Ends<'_>) -> Decision {
    if let Some(attempt) = ends.attempts.get(&id) {
        if ends.saved(id) == Some(value) {
            return tried(id, value, *attempt, ends);
        }
    }
    if Move::of(id).limit {
        match ends.own(id) {
            None => {
                let reason = "no more is taken than the host has, which is not known";
                return number(id, Verdict::Unknown, value, reason);
            }
            Some(own) if value > own => {
                return Decision::refusal(id, Kind::Limit, "it is more than the host has");
            }
            Some(_) => {}
        }
    }
    let after = holding(id, value, ends);
    if let Some(why) = after.unsure {
        return number(id, Verdict::Unknown, value, why);
    }
    let decision = taken(id, after.value, ends);
    if !decision.verdict.restores() {
        return decision;
    }
    let decision = Decision {
        value: Some(Written::Number(value)),
        fields: 0,
        ..decision
    };
    if decision.verdict == Verdict::Changed || (after.value == value && after.computed == 0) {
        return decision;
    }
    let reason = if after.computed == 0 {
        "the kernel takes the value and changes some bits"
    } else {
        "the kernel takes the value and computes some bits"
    };
    Decision {
        verdict: Verdict::Changed,
        reason,
        reads: Some(after.value),
        computed: after.computed,
        ..decision
    }
}

fn with(id: u64, verdict: Verdict, value: Written, reason: &'static str) -> Decision {
    Decision {
        value: Some(value),
        ..Decision::new(id, verdict, reason)
    }
}

fn number(id: u64, verdict: Verdict, value: u64, reason: &'static str) -> Decision {
    with(id, verdict, Written::Number(value), reason)
}

/// Decide a value that was written to a scratch vCPU.
fn tried(id: u64, value: u64, attempt: Attempt, ends: &Ends<'_>) -> Decision {
    let held = match attempt.held {
        Some(held) => held,
        None => {
            let kind = taken(id, value, ends).kind.unwrap_or(Kind::NotWritable);
            return Decision {
                fields: attempt.fields,
                ..Decision::refusal(id, kind, "a scratch vCPU does not take it")
            };
        }
    };
    if held == value {
        return number(id, Verdict::Write, value, "a scratch vCPU takes it");
    }
    if (held ^ value) & !touched(id, ends) != 0 {
        let reason = "a scratch vCPU takes it and holds another value, which no table explains";
        return number(id, Verdict::Unknown, value, reason);
    }
    let reason = "a scratch vCPU takes it and changes some bits";
    Decision {
        reads: Some(held),
        ..number(id, Verdict::Changed, value, reason)
    }
}

/// Decide whether the kernel takes the bits that it would hold of a value.
fn taken(id: u64, value: u64, ends: &Ends<'_>) -> Decision {
    if ends.own(id) == Some(value) {
        return number(id, Verdict::Write, value, "the destination holds the value");
    }
    let mut answers = policies(id, ends)
        .into_iter()
        .map(|write| by_policy(id, value, write, ends));
    match answers.next() {
        Some(first) if answers.all(|answer| answer.verdict == first.verdict) => first,
        _ => {
            let reason = "whether it may be written depends on the kernel's release";
            number(id, Verdict::Unknown, value, reason)
        }
    }
}

/// How the destination may treat a write; several where its release is not known.
fn policies(id: u64, ends: &Ends<'_>) -> Vec<Write> {
    let all = Move::of(id).policies.iter();
    let found: Vec<Write> = all
        .filter(|policy| match ends.kernel {
            Some(kernel) => kernel.is_within(policy.since, policy.until),
            None => true,
        })
        .map(|policy| policy.write)
        .collect();
    if !found.is_empty() {
        return found;
    }
    ARM64
        .by_id(id)
        .map_or(vec![], |register| vec![register.write])
}

fn by_policy(id: u64, value: u64, write: Write, ends: &Ends<'_>) -> Decision {
    let own = ends.own(id);
    match write {
        Write::Ignored => Decision {
            reads: own,
            ..number(
                id,
                Verdict::Changed,
                value,
                "the kernel takes any value and ignores it",
            )
        },
        Write::Invariant if own.is_none() => {
            let reason = "only the destination's own value is taken, which is not known";
            number(id, Verdict::Unknown, value, reason)
        }
        Write::Invariant => {
            let reason = "only the destination's own value is taken";
            Decision::refusal(id, Kind::Invariant, reason)
        }
        Write::Id => identified(id, value, write, ends),
        // Before 6.5 KVM checks the fields of some identification registers at any time.
        Write::Checked if Move::of(id).identifies == Identifies::Fields => {
            identified(id, value, write, ends)
        }
        Write::Checked if !Move::of(id).promises.is_empty() => promised(id, value, ends),
        Write::Rw | Write::Checked | Write::BeforeFinalize => {
            number(id, Verdict::Write, value, "the kernel takes the value")
        }
    }
}

/// Decide a value that promises something of the host (arch/arm64/kvm/sys_regs.c, `set_clidr`).
fn promised(id: u64, value: u64, ends: &Ends<'_>) -> Decision {
    let facts = Move::of(id);
    if value & !facts.settable != 0 {
        return Decision::refusal(id, Kind::NotWritable, "it has reserved bits");
    }
    for promise in facts.promises {
        if value & promise.bits != 0 {
            continue;
        }
        match ends.own(promise.host.id) {
            None => {
                let reason = "it promises what the host is not known to have";
                return number(id, Verdict::Unknown, value, reason);
            }
            Some(own) if promise.host.of(own) == 0 => {
                let reason = "it promises what the host does not have";
                return Decision::refusal(id, Kind::Limit, reason);
            }
            Some(_) => {}
        }
    }
    number(id, Verdict::Write, value, "the kernel takes the value")
}

/// Decide SVE_VLS: KVM takes the host's set up to some largest length (set_sve_vls).
fn vector_lengths(id: u64, value: &[u8], own: Option<&[u8]>, ends: &Ends<'_>) -> Decision {
    if ends.is_finalized {
        let reason = "the vCPU is finalized with other vector lengths";
        return Decision::refusal(id, Kind::Started, reason);
    }
    let own = match own {
        Some(own) => own,
        None => {
            let reason = "the host's vector lengths are not known";
            return with(id, Verdict::Unknown, Written::AsSaved, reason);
        }
    };
    let mut is_below = false; // below the word that has the largest length of the save
    for (saved, own) in words(value).zip(words(own)).rev() {
        let largest = u64::MAX.checked_shr(saved.leading_zeros()).unwrap_or(0);
        if saved != own & if is_below { u64::MAX } else { largest } {
            let reason = "they are not the host's vector lengths up to a largest one";
            return Decision::refusal(id, Kind::Limit, reason);
        }
        is_below |= saved != 0;
    }
    let reason = "they are the host's vector lengths up to a largest one";
    with(id, Verdict::Write, Written::AsSaved, reason)
}

/// The 64-bit words of SVE_VLS, as the host has them.
fn words(value: &[u8]) -> impl DoubleEndedIterator<Item = u64> + ExactSizeIterator + '_ {
    value
        .chunks_exact(8)
        .map(|word| number_of(word).unwrap_or(0))
}

/// Decide a vector or predicate.
///
/// KVM takes bits beyond the vCPU's longest vector and drops them (arch/arm64/kvm/guest.c,
/// `sve_reg_to_region`).  The vCPU has the lengths of the save, if its host has them.
fn vector(id: u64, value: &[u8], ends: &Ends<'_>) -> Decision {
    let own = ends.there.get(&ids::SVE_VLS).and_then(Option::as_deref);
    let saved = ends.save.get(&ids::SVE_VLS).copied();
    let least = |own| saved.map_or(usize::MAX, longest).min(longest(own));
    let quadwords = own.map(least);
    let bytes = value.len() / MOST_QUADWORDS * quadwords.unwrap_or(1);
    if value.iter().skip(bytes).all(|byte| *byte == 0) {
        let reason = "the kernel takes the value";
        return with(id, Verdict::Write, Written::AsSaved, reason);
    }
    if quadwords.is_none() {
        let reason = "the host's vector lengths are not known, and bits beyond them are lost";
        return with(id, Verdict::Unknown, Written::AsSaved, reason);
    }
    let reason = "bits beyond the vCPU's vector length would be lost";
    Decision::refusal(id, Kind::Limit, reason)
}

/// The longest length of SVE_VLS, in quadwords.
fn longest(lengths: &[u8]) -> usize {
    let all = words(lengths).enumerate().rev();
    all.map(|(number, word)| match word {
        0 => 0,
        _ => 64 * (number + 1) - word.leading_zeros() as usize,
    })
    .max()
    .unwrap_or(0)
}

/// Decide PSTATE.
///
/// Of the modes other than User mode KVM takes those in the Execution state of the vCPU's EL1
/// (arch/arm64/kvm/guest.c, `set_core_reg`), which the destination's own mode tells.
fn process_state(id: u64, value: u64, ends: &Ends<'_>) -> Decision {
    let tells_el1 = |pstate: &u64| pstate & PSTATE_M != USER;
    let own = ends.own(id).filter(tells_el1);
    if !tells_el1(&value) || own.map_or(true, |own| (value ^ own) & PSTATE_NRW == 0) {
        return number(id, Verdict::Write, value, "the kernel takes the value");
    }
    let reason = if value & PSTATE_NRW == 0 {
        "its mode is of AArch64 state: the vCPU has KVM_ARM_VCPU_EL1_32BIT"
    } else {
        "its mode is of AArch32 state: the vCPU needs KVM_ARM_VCPU_EL1_32BIT"
    };
    Decision::refusal(id, Kind::Invariant, reason)
}
