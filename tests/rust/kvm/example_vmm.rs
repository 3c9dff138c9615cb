// SPDX-License-Identifier: MIT
//! A vCPU: read, changed by name, written; saved, and restored into a second VM.

use onereg::{native::Native, prepare, restore, save, Errno, Io, Level, Options, Role, Vcpu};
use std::os::raw::{c_int, c_ulong};
use std::{fs::OpenOptions, os::unix::io::AsRawFd, ptr::null_mut};

const KVM_CREATE_VM: c_ulong = 0xae01; // linux/kvm.h and asm/kvm.h
const KVM_CREATE_VCPU: c_ulong = 0xae41;
const KVM_ARM_PREFERRED_TARGET: c_ulong = 0x8020_aeaf;
const KVM_ARM_VCPU_INIT: c_ulong = 0x4020_aeae;
const KVM_GET_ONE_REG: c_ulong = 0x4010_aeab;
const KVM_SET_ONE_REG: c_ulong = 0x4010_aeac;
const KVM_GET_REG_LIST: c_ulong = 0xc008_aeb0;
const KVM_ARM_VCPU_FINALIZE: c_ulong = 0x4004_aec2;
extern "C" {
    fn ioctl(fd: c_int, request: c_ulong, ...) -> c_int;
}

fn kvm<T>(fd: c_int, request: c_ulong, argument: *mut T) -> Result<c_int, Errno> {
    // SAFETY: every call below gives a request what linux/kvm.h says that it takes.
    match unsafe { ioctl(fd, request, argument) } {
        -1 => Err(std::io::Error::last_os_error().into()),
        done => Ok(done),
    }
}

struct KvmVcpu(c_int);

impl Io for KvmVcpu {
    fn get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Errno> {
        let mut reg = [id, value.as_mut_ptr() as u64];
        kvm(self.0, KVM_GET_ONE_REG, &mut reg).map(drop)
    }

    fn set(&mut self, id: u64, value: &[u8]) -> Result<(), Errno> {
        let mut reg = [id, value.as_ptr() as u64];
        kvm(self.0, KVM_SET_ONE_REG, &mut reg).map(drop)
    }

    fn list(&mut self, ids: &mut [u64]) -> Result<usize, Errno> {
        let mut list = vec![ids.len() as u64; ids.len() + 1]; // the room, then the ids
        match kvm(self.0, KVM_GET_REG_LIST, list.as_mut_ptr()) {
            Err(errno) if errno != Errno::E2BIG => return Err(errno),
            _ => ids.copy_from_slice(&list[1..]),
        }
        Ok(list[0] as usize)
    }

    fn finalize(&mut self, mut feature: i32) -> Result<(), Errno> {
        kvm(self.0, KVM_ARM_VCPU_FINALIZE, &mut feature).map(drop)
    }
}

fn new_vcpu(dev_kvm: c_int) -> Result<KvmVcpu, Errno> {
    let vm = kvm(dev_kvm, KVM_CREATE_VM, null_mut::<u8>())?;
    let vcpu = kvm(vm, KVM_CREATE_VCPU, null_mut::<u8>())?;
    let mut init = [0_u32; 8]; // struct kvm_vcpu_init
    kvm(vm, KVM_ARM_PREFERRED_TARGET, &mut init)?;
    init[1] |= 1 << 2; // KVM_ARM_VCPU_PSCI_0_2
    kvm(vcpu, KVM_ARM_VCPU_INIT, &mut init)?;
    Ok(KvmVcpu(vcpu))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dev_kvm = OpenOptions::new().read(true).write(true).open("/dev/kvm")?;
    let (mut first, mut state) = (new_vcpu(dev_kvm.as_raw_fd())?, Native::new());
    prepare(&mut first)?;
    let mut vcpu = Vcpu::<Native, _, _>::open(&mut first, [0; 4096], Role::First)?;
    vcpu.get(&mut state)?;
    state.pc = 0x8000_0000;
    vcpu.put(&state, Level::Full)?;
    let saved = save(&mut first)?;
    let mut second = new_vcpu(dev_kvm.as_raw_fd())?;
    restore(&mut second, &saved, Role::First, Options::default())?;
    Vcpu::<Native, _, _>::open(&mut second, [0; 4096], Role::First)?.get(&mut state)?;
    let (size, pc) = (saved.len(), state.pc);
    println!("{size} bytes; PC is {pc:#x} in the second VM");
    Ok(())
}
