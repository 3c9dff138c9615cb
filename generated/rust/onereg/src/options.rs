// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/options.rs; `onereg generate` copies it.
//! Facts about the destination of a move that only its VMM knows.

use core::fmt;

use crate::io::Io;
use crate::verdicts::Kind;

/// Words of KVM_ARM_GET_REG_WRITABLE_MASKS (arch/arm64/include/uapi/asm/kvm.h,
/// KVM_ARM_FEATURE_ID_RANGE_SIZE).
pub const MASK_COUNT: usize = 3 * 8 * 8;

/// Facts about the destination that the caller of a move knows, and waivers.
///
/// ```
/// use onereg::{ids, Kind, Options};
///
/// let options = Options {
///     kernel: Some("6.12.117"),
///     waive: &[ids::CNTPCT_EL0],
///     waive_kinds: &[Kind::Invariant],
///     ..Options::default()
/// };
/// assert!(!options.started && options.scratch.is_none());
/// ```
#[derive(Default)]
pub struct Options<'a> {
    /// A vCPU of another VM of the same configuration, on which identification registers are tried.
    /// It is good for nothing else afterwards.
    pub scratch: Option<&'a mut dyn Io>,
    /// The answer of KVM_ARM_GET_REG_WRITABLE_MASKS, which kernels have since 6.7.
    pub masks: Option<&'a [u64; MASK_COUNT]>,
    /// The destination's release, as `uname -r` has it; `None`: that of [`Io::origin`].
    pub kernel: Option<&'a str>,
    /// The VMM has lowered identification registers of the destination already, so that what they
    /// hold is not all that the host has.
    pub lowered: bool,
    /// A vCPU of the destination's VM has run.
    pub started: bool,
    /// KVM_CAP_ARM_WRITABLE_IMP_ID_REGS is enabled.
    pub writable_implementation: bool,
    /// Ids of registers that may be refused, lost or not known.
    pub waive: &'a [u64],
    /// Kinds of which every refusal is allowed.
    pub waive_kinds: &'a [Kind],
}

/// The options, without the scratch vCPU.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Given<'a> {
    pub(crate) masks: Option<&'a [u64; MASK_COUNT]>,
    pub(crate) kernel: Option<&'a str>,
    pub(crate) is_lowered: bool,
    pub(crate) is_started: bool,
    pub(crate) is_implementation_writable: bool,
    pub(crate) waive: &'a [u64],
    pub(crate) waive_kinds: &'a [Kind],
}

impl<'a> Options<'a> {
    pub(crate) fn split(self) -> (Option<&'a mut dyn Io>, Given<'a>) {
        let given = Given {
            masks: self.masks,
            kernel: self.kernel,
            is_lowered: self.lowered,
            is_started: self.started,
            is_implementation_writable: self.writable_implementation,
            waive: self.waive,
            waive_kinds: self.waive_kinds,
        };
        (self.scratch, given)
    }
}

impl fmt::Debug for Options<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Options")
            .field("scratch", &self.scratch.is_some())
            .field("masks", &self.masks)
            .field("kernel", &self.kernel)
            .field("lowered", &self.lowered)
            .field("started", &self.started)
            .field("writable_implementation", &self.writable_implementation)
            .field("waive", &self.waive)
            .field("waive_kinds", &self.waive_kinds)
            .finish()
    }
}
