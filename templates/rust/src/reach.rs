// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/reach.rs; `onereg generate` copies it.
//! Whether a guest can reach a register.

use crate::moves::{Move, Where};

/// The answer to whether the guest can reach a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    None,
    Some,
    Unknown,
}

/// Whether a guest with these ID registers can reach a register; `value_of` has `None` for a register
/// whose value is not known.
pub(crate) fn reach(id: u64, value_of: &mut dyn FnMut(u64) -> Option<u64>) -> Reach {
    let unreachable = Move::of(id).unreachable;
    if unreachable.is_empty() {
        return Reach::Some;
    }
    let mut reach = Reach::None;
    for condition in unreachable {
        match number(condition, value_of) {
            None => reach = Reach::Unknown,
            Some(number) if !condition.values.contains(&number) => return Reach::Some,
            Some(_) => {}
        }
    }
    reach
}

fn number(condition: &Where, value_of: &mut dyn FnMut(u64) -> Option<u64>) -> Option<u64> {
    let field = condition.field;
    match value_of(field.id) {
        Some(value) => Some(field.of(value)),
        None => reads_as_zero(field.id).then_some(0),
    }
}

/// Whether a kernel that does not list the register has it zero: the ID register space.
///
/// op0 3, op1 0, CRn 0, CRm 1 to 7 (arch/arm64/include/uapi/asm/kvm.h, ARM64_SYS_REG).
fn reads_as_zero(id: u64) -> bool {
    id & 0x0fff_ff80 == 0x13 << 16 | 3 << 14 && (1..=7).contains(&(id >> 3 & 0xf))
}
