// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/reason.rs; `onereg generate` copies it.
//! Why KVM refuses, where its errno and the register tell.

use crate::registers::{Write, ARM64};
use crate::{ids, Errno};

const NOT_INITIALISED: &str = "the vCPU is not initialised: KVM_ARM_VCPU_INIT first";
const NOT_FINALIZED: &str = "the vCPU has SVE and is not finalized: prepare it first";
const NO_SVE: &str = "the vCPU has no SVE: give KVM_ARM_VCPU_INIT the feature KVM_ARM_VCPU_SVE";

/// KVM_REG_ARM_COPROC_MASK: the group that Z, P, FFR and SVE_VLS are in, say.
const fn group(id: u64) -> u64 {
    id >> 16 & 0xfff
}

/// True of Z, P, FFR and SVE_VLS.
pub(crate) const fn is_sve(id: u64) -> bool {
    group(id) == group(ids::SVE_VLS)
}

/// Why there is no list.
pub(crate) fn list_reason(errno: Errno) -> Option<&'static str> {
    match errno {
        Errno::ENOEXEC => Some(NOT_INITIALISED),
        Errno::EPERM => Some(NOT_FINALIZED),
        _ => None,
    }
}

/// arch/arm64/kvm/guest.c, get_sve_reg(), set_sve_vls().
fn sve_reason(errno: Errno, id: u64) -> Option<&'static str> {
    match errno {
        Errno::ENOENT => Some(NO_SVE),
        Errno::EPERM if id == ids::SVE_VLS => {
            Some("the vCPU is finalized with other vector lengths")
        }
        Errno::EPERM => Some(NOT_FINALIZED),
        _ => None,
    }
}

/// Why a register cannot be read.
pub(crate) fn read_reason(errno: Errno, id: u64) -> Option<&'static str> {
    match errno {
        Errno::ENOEXEC => Some(NOT_INITIALISED),
        _ if is_sve(id) => sve_reason(errno, id),
        Errno::ENOENT => Some("the vCPU has no such register"),
        _ => None,
    }
}

/// Why a move loses a register whose absence has no meaning.
pub(crate) fn lack_reason(id: u64) -> &'static str {
    if is_sve(id) {
        return NO_SVE;
    }
    "the destination does not list it"
}

/// Why a register cannot be written.
pub(crate) fn write_reason(errno: Errno, id: u64, value: &[u8]) -> Option<&'static str> {
    match errno {
        Errno::EBUSY => Some("it can change until the first KVM_RUN and no longer"),
        Errno::EINVAL if value.iter().all(|byte| *byte == 0) => {
            Some("zero is no value of it: a state is read before it is written")
        }
        Errno::EINVAL => match ARM64.by_id(id) {
            Some(register) if register.write == Write::Id => {
                Some("this host cannot give it, or does not let it be written")
            }
            _ => None,
        },
        _ => read_reason(errno, id),
    }
}
