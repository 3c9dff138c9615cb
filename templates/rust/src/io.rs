// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/io.rs; `onereg generate` copies it.
//! How a vCPU is reached.

use crate::save_format::Origin;
use crate::Errno;

/// KVM_ARM_VCPU_SVE of `asm/kvm.h`: the feature that [`Io::finalize`] is given.
pub const KVM_ARM_VCPU_SVE: i32 = 4;

/// How to reach a vCPU: the four ioctls on its file descriptor.
///
/// A VMM implements it for what it has, `VcpuFd` of kvm-ioctls say; the feature `fakes` has a fake
/// for tests.
pub trait Io {
    /// KVM_GET_ONE_REG: fill `value`, which has [`register_size`](crate::register_size) bytes.
    ///
    /// # Errors
    ///
    /// KVM's errno.
    fn get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Errno>;

    /// KVM_SET_ONE_REG: `value` has [`register_size`](crate::register_size) bytes.
    ///
    /// # Errors
    ///
    /// KVM's errno.
    fn set(&mut self, id: u64, value: &[u8]) -> Result<(), Errno>;

    /// KVM_GET_REG_LIST: put the ids at the beginning of `ids`, and return how many there are.
    ///
    /// A number that is greater than the room in `ids` says that they have not all been put
    /// there, as KVM's E2BIG does.
    ///
    /// # Errors
    ///
    /// KVM's errno: ENOEXEC before KVM_ARM_VCPU_INIT, EPERM while a vCPU with SVE is not
    /// finalized.
    fn list(&mut self, ids: &mut [u64]) -> Result<usize, Errno>;

    /// KVM_ARM_VCPU_FINALIZE of a feature, as [`KVM_ARM_VCPU_SVE`].
    ///
    /// # Errors
    ///
    /// KVM's errno: EPERM where it has been finalized before.
    fn finalize(&mut self, feature: i32) -> Result<(), Errno>;

    /// Where the vCPU is, for the header of a save; by default nothing is known.
    fn origin(&self) -> Origin {
        Origin::default()
    }
}

impl<I: Io + ?Sized> Io for &mut I {
    fn get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Errno> {
        (**self).get(id, value)
    }

    fn set(&mut self, id: u64, value: &[u8]) -> Result<(), Errno> {
        (**self).set(id, value)
    }

    fn list(&mut self, ids: &mut [u64]) -> Result<usize, Errno> {
        (**self).list(ids)
    }

    fn finalize(&mut self, feature: i32) -> Result<(), Errno> {
        (**self).finalize(feature)
    }

    fn origin(&self) -> Origin {
        (**self).origin()
    }
}
