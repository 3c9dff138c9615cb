// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/adapters/src/kvm.rs; `onereg generate` copies it.
//! A vCPU of kvm-ioctls.

use kvm_bindings::RegList;
use kvm_ioctls::VcpuFd;
use onereg::save_format::Origin;
use onereg::{Errno, Io};

/// The way to a vCPU of kvm-ioctls.
///
/// It borrows the `VcpuFd`, so that the VMM keeps it.
#[derive(Debug)]
pub struct KvmIo<'a> {
    vcpu: &'a VcpuFd,
    origin: Origin,
}

impl<'a> KvmIo<'a> {
    /// Of a vCPU that KVM_ARM_VCPU_INIT has set up.
    ///
    /// `origin` is for the header of a save, and may be `Origin::default()`.
    #[must_use]
    pub fn new(vcpu: &'a VcpuFd, origin: Origin) -> Self {
        Self { vcpu, origin }
    }
}

impl Io for KvmIo<'_> {
    fn get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Errno> {
        let got = self.vcpu.get_one_reg(id, value);
        got.map(drop).map_err(|error| Errno(error.errno()))
    }

    fn set(&mut self, id: u64, value: &[u8]) -> Result<(), Errno> {
        let set = self.vcpu.set_one_reg(id, value);
        set.map(drop).map_err(|error| Errno(error.errno()))
    }

    fn list(&mut self, ids: &mut [u64]) -> Result<usize, Errno> {
        // kvm-ioctls does not say how many there are where the room is too small; 500 is the most
        // that kvm-bindings has room for, and more than any kernel lists.
        let mut list = RegList::new(ids.len().min(MOST)).map_err(|_| Errno::ENOMEM)?;
        let listed = self.vcpu.get_reg_list(&mut list);
        listed.map_err(|error| Errno(error.errno()))?;
        let found = list.as_slice();
        ids[..found.len()].copy_from_slice(found);
        Ok(found.len())
    }

    fn finalize(&mut self, feature: i32) -> Result<(), Errno> {
        let finalized = self.vcpu.vcpu_finalize(&feature);
        finalized.map_err(|error| Errno(error.errno()))
    }

    fn origin(&self) -> Origin {
        self.origin
    }
}

const MOST: usize = 500;
