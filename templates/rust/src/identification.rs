// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/identification.rs; `onereg generate` copies it.
//! Registers that may be lowered until a vCPU has run: identification and what the VM offers.

use crate::ends::Ends;
use crate::moves::{Identifies, Move, Sign};
use crate::options::MASK_COUNT;
use crate::registers::Write;
use crate::verdicts::{Decision, Kind, Verdict, Written};

/// How a field's value in the save compares with that of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Below,
    Above,
    None,
}

/// Decide an identification register whose value differs, by the policy of the release.
pub(crate) fn identified(id: u64, value: u64, write: Write, ends: &Ends<'_>) -> Decision {
    let (options, facts) = (&ends.options, Move::of(id));
    if options.is_started && write == Write::Id {
        let reason = "a vCPU of the destination has run, after which only its own value is taken";
        return Decision::refusal(id, Kind::Started, reason);
    }
    match facts.identifies {
        Identifies::Services => {
            let services = facts
                .fields
                .iter()
                .fold(0, |mask, field| mask | field.mask());
            if value & !services != 0 {
                let reason = "it has services that no kernel of the spec has";
                return Decision::refusal(id, Kind::Limit, reason);
            }
            with_value(
                id,
                Verdict::Write,
                value,
                "the kernel has these services",
                0,
            )
        }
        Identifies::Slots if value != 0 => {
            let reason = "only zero and the destination's own value are taken";
            Decision::refusal(id, Kind::Invariant, reason)
        }
        Identifies::Slots => with_value(id, Verdict::Write, value, "it may be made zero", 0),
        Identifies::Implementation if options.is_implementation_writable => {
            let reason = "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS is enabled";
            with_value(id, Verdict::Write, value, reason, 0)
        }
        Identifies::Implementation => {
            let reason = "only the destination's own value is taken without \
                          KVM_CAP_ARM_WRITABLE_IMP_ID_REGS";
            Decision::refusal(id, Kind::Invariant, reason)
        }
        Identifies::Fields | Identifies::Nothing => by_fields(id, value, ends),
    }
}

fn by_fields(id: u64, value: u64, ends: &Ends<'_>) -> Decision {
    let options = &ends.options;
    let unknown = |reason, fields| with_value(id, Verdict::Unknown, value, reason, fields);
    let untold = "neither a scratch vCPU nor the writable masks are given";
    let own = match ends.own(id) {
        Some(own) if options.masks.is_some() || !options.is_lowered => own,
        _ => return unknown(untold, 0),
    };
    let differing = |is_one: &dyn Fn(u64, Order) -> bool| differing(id, value, own, is_one);
    let writable = options.masks.map(|masks| writable_bits(id, masks));
    if let Some(writable) = writable {
        let fixed = differing(&|mask, _| mask & !writable != 0);
        if fixed != 0 {
            let reason = "this kernel does not let it be written";
            return refusal(id, Kind::NotWritable, reason, fixed);
        }
    }
    let above = differing(&|_, order| order == Order::Above);
    if above != 0 && !options.is_lowered {
        return refusal(id, Kind::Limit, "it is more than the host has", above);
    }
    let all = differing(&|_, _| true);
    if options.is_lowered {
        let reason = "what the host has is not known, as the destination has been lowered";
        return unknown(reason, all);
    }
    if writable.is_none() {
        return unknown(untold, all);
    }
    let unordered = differing(&|_, order| order == Order::None);
    if unordered != 0 {
        return unknown("its values have no order", unordered);
    }
    with_value(id, Verdict::Write, value, "it is lowered", all)
}

/// The writable bits: the word of ARM64_FEATURE_ID_RANGE_IDX; none of other registers.
fn writable_bits(id: u64, masks: &[u64; MASK_COUNT]) -> u64 {
    let is_sysreg = id >> 16 & 0xfff == 0x13;
    let (op0, op1, crn) = (id >> 14 & 3, id >> 11 & 7, id >> 7 & 0xf);
    let (crm, op2) = (id >> 3 & 0xf, id & 7);
    let range = match op1 {
        0 | 1 => op1,
        3 => 2,
        _ => return 0,
    };
    if !is_sysreg || op0 != 3 || crn != 0 || crm > 7 {
        return 0;
    }
    let index = usize::try_from(range << 6 | crm << 3 | op2);
    index
        .ok()
        .and_then(|at| masks.get(at))
        .copied()
        .unwrap_or(0)
}

/// The bits of the fields, and of those that belong to none, that differ and are as asked.
fn differing(id: u64, value: u64, own: u64, is_one: &dyn Fn(u64, Order) -> bool) -> u64 {
    let mut rest = value ^ own;
    let mut found = 0;
    for field in Move::of(id).fields {
        let mask = field.mask();
        if rest & mask == 0 {
            continue;
        }
        rest &= !mask;
        let number = |of: u64| (of & mask) >> field.lsb;
        let order = order(field.sign, field.width, number(value), number(own));
        found |= if is_one(mask, order) { mask } else { 0 };
    }
    let order = match value & rest & !own {
        0 => Order::None,
        _ => Order::Above,
    };
    found
        | if rest != 0 && is_one(rest, order) {
            rest
        } else {
            0
        }
}

/// By the Arm ARM's principles of the ID scheme: a lower value promises less.
fn order(sign: Sign, width: u32, saved: u64, own: u64) -> Order {
    let top = match sign {
        Sign::None => return Order::None,
        Sign::Unsigned => 0,
        Sign::Signed => 1 << (width - 1),
    };
    if saved ^ top > own ^ top {
        Order::Above
    } else {
        Order::Below
    }
}

fn with_value(
    id: u64,
    verdict: Verdict,
    value: u64,
    reason: &'static str,
    fields: u64,
) -> Decision {
    Decision {
        value: Some(Written::Number(value)),
        fields,
        ..Decision::new(id, verdict, reason)
    }
}

fn refusal(id: u64, kind: Kind, reason: &'static str, fields: u64) -> Decision {
    Decision {
        fields,
        ..Decision::refusal(id, kind, reason)
    }
}
