// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/save_format.rs; `onereg generate` copies it.
//! The bytes of a saved vCPU, those of C's `onereg_record.h`: a header and records.
//!
//! Numbers of the header are unsigned, lowest byte first:
//!
//! ```text
//! offset  bytes
//!      0      8  magic: 0x89 "ONEREG" 0x0a
//!      8      2  version of the format, 1: one that differs cannot be read
//!     10      2  minor version, 0: a greater one has more in a longer header
//!     12      4  length of the header, 136 or more: where the records begin
//!     16      8  length of the whole save, header and records
//!     24      4  number of records
//!     28      4  checksum: CRC-32 (IEEE 802.3, as zlib has it) of the whole save, these four
//!                bytes taken as zeros
//!     32      1  byte order of the values: 1 lowest byte first, 2 highest byte first
//!     33      1  architecture of the ids, their highest byte: 0x60, arm64
//!     34      2  flags: bit 0, target and features are known; others are 0
//!     36      4  target, of struct kvm_vcpu_init
//!     40     28  features[7], of struct kvm_vcpu_init, four bytes each
//!     68     68  release of the kernel, printable ASCII, zeros behind it; all zeros: not known
//! ```
//!
//! A save has each register that the vCPU listed once, those that the tables know in the order of
//! a restore, then the others by their ids.  A reader finds them by id: with a right checksum, any
//! other order means the same.

use crate::progress::Report;
use crate::record::{count_records, first_id, id_objection, Records, KVM_REG_ARM64_BYTE};
use crate::{Errno, Error, Operation};

/// Bytes of the header that this version writes.
pub(crate) const HEADER: usize = HEADER_LENGTH as usize;
const HEADER_LENGTH: u32 = 136;

const MAGIC: [u8; 8] = *b"\x89ONEREG\n";
const VERSION: u16 = 1;
const HAS_INIT: u16 = 1;
const BYTE_ORDER: u8 = if cfg!(target_endian = "big") { 2 } else { 1 };

/// Bytes of the release of a kernel, with a zero behind it.
const RELEASE: usize = 68;

/// Where the header has what.
mod at {
    pub(super) const VERSION: usize = 8;
    pub(super) const MINOR: usize = 10;
    pub(super) const HEADER_LENGTH: usize = 12;
    pub(super) const LENGTH: usize = 16;
    pub(super) const COUNT: usize = 24;
    pub(super) const CHECKSUM: usize = 28;
    pub(super) const BYTE_ORDER: usize = 32;
    pub(super) const ARCHITECTURE: usize = 33;
    pub(super) const FLAGS: usize = 34;
    pub(super) const TARGET: usize = 36;
    pub(super) const FEATURES: usize = 40;
    pub(super) const KERNEL: usize = 68;
}

/// What KVM_ARM_VCPU_INIT was given: `struct kvm_vcpu_init`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VcpuInit {
    /// KVM_ARM_TARGET_*.
    pub target: u32,
    /// A bit for each KVM_ARM_VCPU_*.
    pub features: [u32; 7],
}

/// Where a vCPU is, as far as it is known; a save says so, and nothing depends on it.
///
/// ```
/// use onereg::Origin;
///
/// let origin = Origin::new("6.12.1", None);
/// assert_eq!(origin.kernel(), "6.12.1");
/// assert_eq!(Origin::new("a blank", None).kernel(), "a?blank");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    kernel: [u8; RELEASE],
    /// What the vCPU was made with.
    pub init: Option<VcpuInit>,
}

impl Default for Origin {
    fn default() -> Self {
        Self {
            kernel: [0; RELEASE],
            init: None,
        }
    }
}

impl Origin {
    /// `kernel` is as `uname -r` has it, empty where it is not known.
    ///
    /// Its first 67 bytes are kept, with `?` in place of each that is not printable ASCII.
    #[must_use]
    pub fn new(kernel: &str, init: Option<VcpuInit>) -> Self {
        let mut origin = Self {
            init,
            ..Self::default()
        };
        for (to, byte) in origin.kernel[..RELEASE - 1].iter_mut().zip(kernel.bytes()) {
            *to = if byte.is_ascii_graphic() { byte } else { b'?' };
        }
        origin
    }

    /// The release of the kernel; empty where it is not known.
    #[must_use]
    pub fn kernel(&self) -> &str {
        let length = self
            .kernel
            .iter()
            .position(|byte| *byte == 0)
            .unwrap_or(RELEASE);
        core::str::from_utf8(&self.kernel[..length]).unwrap_or("")
    }
}

/// A save that has been checked.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Saved<'a> {
    /// Of the format.
    pub version: u16,
    /// May be greater than what this version writes.
    pub minor: u16,
    /// Where it comes from.
    pub origin: Origin,
    /// Number of records.
    pub count: usize,
    pub(crate) bytes: &'a [u8],
}

impl<'a> Saved<'a> {
    /// The registers, in the order of the save.
    #[must_use]
    pub const fn records(&self) -> Records<'a> {
        Records::new(self.bytes)
    }
}

/// Look at a save without a vCPU, as to make the vCPU with the features that it had.
///
/// Nothing in it is trusted: header, checksum and every record are checked.
///
/// ```
/// let error = onereg::read_save(b"{}").unwrap_err();
/// assert_eq!(error.to_string(), "read input: Bad message (EBADMSG): it is no saved vCPU");
/// ```
///
/// # Errors
///
/// EBADMSG if it is no save, or a damaged one; EOPNOTSUPP if its format is newer, or if it comes
/// from a host of another architecture or byte order.
pub fn read_save(save: &[u8]) -> Result<Saved<'_>, Error> {
    checked_save(save, Report::new(Operation::Read))
}

/// Read a save within an operation.
pub(crate) fn checked_save(save: &[u8], report: Report) -> Result<Saved<'_>, Error> {
    let refuse = |errno, why| Err(report.error(errno, "input", Some(why)));
    check_format(save, report)?;
    let header = check_whole(save, report)?;
    if save[at::ARCHITECTURE] != KVM_REG_ARM64_BYTE {
        return refuse(
            Errno::EOPNOTSUPP,
            "it is of another architecture than arm64",
        );
    }
    if save[at::BYTE_ORDER] != BYTE_ORDER {
        return refuse(Errno::EOPNOTSUPP, "it is of a host with another byte order");
    }
    let origin = match read_origin(save) {
        Some(origin) => origin,
        None => return refuse(Errno::EBADMSG, "its kernel's release is no text"),
    };
    let bytes = &save[header..];
    let count = count_records(bytes, report)?;
    if count == 0 {
        return refuse(Errno::EBADMSG, "it has no register");
    }
    if count as u64 != u64::from(number32(save, at::COUNT)) {
        return refuse(Errno::EBADMSG, "its number of registers is another");
    }
    let (version, minor) = (number16(save, at::VERSION), number16(save, at::MINOR));
    Ok(Saved {
        version,
        minor,
        origin,
        count,
        bytes,
    })
}

/// Check the part of the header that says what the rest is.
fn check_format(save: &[u8], report: Report) -> Result<(), Error> {
    let refuse = |errno, why| Err(report.error(errno, "input", Some(why)));
    if save.is_empty() {
        return refuse(Errno::EBADMSG, "it is empty");
    }
    if !save.iter().zip(MAGIC).all(|(byte, magic)| *byte == magic) {
        return refuse(Errno::EBADMSG, match first_id(save) {
            Some(id) if id_objection(id).is_none() => {
                "it has no header: an onereg that wrote none has saved it, or it is bare records"
            }
            _ => "it is no saved vCPU",
        });
    }
    if save.len() < HEADER {
        return refuse(Errno::EBADMSG, "it ends inside its header");
    }
    let version = number16(save, at::VERSION);
    if version > VERSION {
        let why = "its format is newer than this onereg: restore it with the onereg that saved \
                   it, or a newer one";
        return refuse(Errno::EOPNOTSUPP, why);
    }
    if version < VERSION {
        return refuse(
            Errno::EBADMSG,
            "no onereg has written a format of its version",
        );
    }
    Ok(())
}

/// Check that the save is all there, and unharmed; returns the length of its header.
fn check_whole(save: &[u8], report: Report) -> Result<usize, Error> {
    let refuse = |why| Err(report.error(Errno::EBADMSG, "input", Some(why)));
    let length = save.len() as u64;
    let said = u64::from_le_bytes(field(save, at::LENGTH));
    if said > length {
        let error = report.error(Errno::EBADMSG, "input", Some("it is cut short"));
        return Err(Error {
            needed: said,
            ..error
        });
    }
    if said < length {
        return refuse("it goes on behind its end");
    }
    let header = number32(save, at::HEADER_LENGTH) as usize;
    if !(HEADER..=save.len()).contains(&header) {
        return refuse("its header has a wrong length");
    }
    if number32(save, at::CHECKSUM) != checksum(save) {
        return refuse("it is damaged: its checksum is another");
    }
    Ok(header)
}

/// Where the header says that the save comes from.
fn read_origin(save: &[u8]) -> Option<Origin> {
    let kernel: [u8; RELEASE] = field(save, at::KERNEL);
    let length = kernel.iter().position(|byte| !byte.is_ascii_graphic())?;
    if kernel[length..].iter().any(|byte| *byte != 0) {
        return None;
    }
    let mut init = VcpuInit {
        target: number32(save, at::TARGET),
        ..VcpuInit::default()
    };
    for (word, at) in init.features.iter_mut().zip((at::FEATURES..).step_by(4)) {
        *word = number32(save, at);
    }
    let known = number16(save, at::FLAGS) & HAS_INIT != 0;
    Some(Origin {
        kernel,
        init: known.then_some(init),
    })
}

/// Write the header of a save whose records stand behind it already.
#[cfg(feature = "alloc")]
pub(crate) fn write_header(save: &mut [u8], count: u32, origin: &Origin) {
    let length = save.len() as u64;
    let mut set = |at: usize, bytes: &[u8]| save[at..at + bytes.len()].copy_from_slice(bytes);
    set(0, &MAGIC);
    set(at::VERSION, &VERSION.to_le_bytes());
    set(at::MINOR, &0_u16.to_le_bytes());
    set(at::HEADER_LENGTH, &HEADER_LENGTH.to_le_bytes());
    set(at::LENGTH, &length.to_le_bytes());
    set(at::COUNT, &count.to_le_bytes());
    set(at::BYTE_ORDER, &[BYTE_ORDER]);
    set(at::ARCHITECTURE, &[KVM_REG_ARM64_BYTE]);
    if let Some(init) = origin.init {
        set(at::FLAGS, &HAS_INIT.to_le_bytes());
        set(at::TARGET, &init.target.to_le_bytes());
        for (word, at) in init.features.iter().zip((at::FEATURES..).step_by(4)) {
            set(at, &word.to_le_bytes());
        }
    }
    set(at::KERNEL, &origin.kernel);
    let sum = checksum(save);
    save[at::CHECKSUM..][..4].copy_from_slice(&sum.to_le_bytes());
}

/// Bytes of the header.
fn field<const N: usize>(save: &[u8], at: usize) -> [u8; N] {
    let mut bytes = [0; N];
    bytes.copy_from_slice(&save[at..at + N]);
    bytes
}

fn number16(save: &[u8], at: usize) -> u16 {
    u16::from_le_bytes(field(save, at))
}

fn number32(save: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(field(save, at))
}

/// Of a whole save, with zeros where the checksum stands.
fn checksum(save: &[u8]) -> u32 {
    let (before, behind) = save.split_at(at::CHECKSUM);
    !crc32(crc32(crc32(!0, before), &[0; 4]), &behind[4..])
}

/// CRC-32 of IEEE 802.3, inverted, gone on with from what it was so far.
fn crc32(so_far: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(so_far, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            crc >> 1 ^ if crc & 1 == 0 { 0 } else { 0xedb8_8320 }
        })
    })
}
