// SPDX-License-Identifier: MIT
//! A VM with one vCPU on the running kernel, and every call to it counted.

use std::fs::{read_to_string, File, OpenOptions};
use std::os::raw::{c_int, c_ulong};
use std::os::unix::io::{AsRawFd, FromRawFd, OwnedFd};
use std::ptr::null_mut;

use onereg::save_format::Origin;
use onereg::{Errno, Io};

// include/uapi/linux/kvm.h and arch/arm64/include/uapi/asm/kvm.h
const KVM_CREATE_VM: c_ulong = 0xae01;
const KVM_CREATE_VCPU: c_ulong = 0xae41;
const KVM_ENABLE_CAP: c_ulong = 0x4068_aea3;
const KVM_ARM_PREFERRED_TARGET: c_ulong = 0x8020_aeaf;
const KVM_ARM_VCPU_INIT: c_ulong = 0x4020_aeae;
const KVM_GET_ONE_REG: c_ulong = 0x4010_aeab;
const KVM_SET_ONE_REG: c_ulong = 0x4010_aeac;
const KVM_GET_REG_LIST: c_ulong = 0xc008_aeb0;
const KVM_ARM_VCPU_FINALIZE: c_ulong = 0x4004_aec2;
const KVM_CAP_ARM_MTE: u32 = 205;
const PSCI_0_2: u32 = 1 << 2;
/// A capability of the VM, and no bit of KVM_ARM_VCPU_INIT.
pub const MTE: u32 = 1 << 31;

extern "C" {
    fn ioctl(fd: c_int, request: c_ulong, ...) -> c_int;
}

fn call<T>(fd: c_int, request: c_ulong, argument: *mut T) -> Result<c_int, Errno> {
    // SAFETY: each caller gives a request the struct that it takes.
    match unsafe { ioctl(fd, request, argument) } {
        -1 => Err(std::io::Error::last_os_error().into()),
        done => Ok(done),
    }
}

fn owned(fd: c_int) -> OwnedFd {
    // SAFETY: the kernel has just made it, for this alone.
    unsafe { OwnedFd::from_raw_fd(fd) }
}

/// /dev/kvm.
pub fn open_kvm() -> File {
    let opened = OpenOptions::new().read(true).write(true).open("/dev/kvm");
    opened.expect("/dev/kvm")
}

/// A vCPU, and the calls to it.
pub struct KvmVcpu {
    vcpu: OwnedFd,
    _vm: OwnedFd,
    origin: Origin,
    /// As `g` (get), `s` (set), `l` (list) or `f` (finalize) and the id.
    pub calls: Vec<String>,
}

impl KvmVcpu {
    /// Of a VM of its own; the step that KVM refuses.
    pub fn new(kvm: &File, features: u32) -> Result<Self, (&'static str, Errno)> {
        let step = |name| move |errno| (name, errno);
        let vm = call(kvm.as_raw_fd(), KVM_CREATE_VM, null_mut::<u8>());
        let vm = owned(vm.map_err(step("KVM_CREATE_VM"))?);
        let mut enable = [0_u32; 26];
        enable[0] = KVM_CAP_ARM_MTE;
        if features & MTE != 0 {
            let enabled = call(vm.as_raw_fd(), KVM_ENABLE_CAP, &mut enable);
            enabled.map_err(step("KVM_CAP_ARM_MTE"))?;
        }
        let vcpu = call(vm.as_raw_fd(), KVM_CREATE_VCPU, null_mut::<u8>());
        let vcpu = owned(vcpu.map_err(step("KVM_CREATE_VCPU"))?);
        let mut init = [0_u32; 8];
        call(vm.as_raw_fd(), KVM_ARM_PREFERRED_TARGET, &mut init)
            .map_err(step("KVM_ARM_PREFERRED_TARGET"))?;
        init[1] = PSCI_0_2 | (features & !MTE);
        call(vcpu.as_raw_fd(), KVM_ARM_VCPU_INIT, &mut init).map_err(step("KVM_ARM_VCPU_INIT"))?;
        let release = read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
        Ok(Self {
            vcpu,
            _vm: vm,
            origin: Origin::new(release.trim(), None),
            calls: Vec::new(),
        })
    }

    fn call<T>(&mut self, request: c_ulong, id: u64, argument: *mut T) -> Result<(), Errno> {
        let letter = match request {
            KVM_GET_ONE_REG => 'g',
            KVM_SET_ONE_REG => 's',
            KVM_GET_REG_LIST => 'l',
            _ => 'f',
        };
        self.calls.push(format!("{letter}{id:x}"));
        call(self.vcpu.as_raw_fd(), request, argument).map(drop)
    }
}

impl Io for KvmVcpu {
    fn get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Errno> {
        let mut reg = [id, value.as_mut_ptr() as u64];
        self.call(KVM_GET_ONE_REG, id, &mut reg)
    }

    fn set(&mut self, id: u64, value: &[u8]) -> Result<(), Errno> {
        let mut reg = [id, value.as_ptr() as u64];
        self.call(KVM_SET_ONE_REG, id, &mut reg)
    }

    fn list(&mut self, ids: &mut [u64]) -> Result<usize, Errno> {
        let mut list = vec![ids.len() as u64; ids.len() + 1];
        match self.call(KVM_GET_REG_LIST, 0, list.as_mut_ptr()) {
            Err(errno) if errno != Errno::E2BIG => return Err(errno),
            _ => ids.copy_from_slice(&list[1..]),
        }
        Ok(list[0] as usize)
    }

    fn finalize(&mut self, mut feature: i32) -> Result<(), Errno> {
        self.call(KVM_ARM_VCPU_FINALIZE, 0, &mut feature)
    }

    fn origin(&self) -> Origin {
        self.origin
    }
}
