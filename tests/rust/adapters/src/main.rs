// SPDX-License-Identifier: MIT
//! A vCPU of kvm-ioctls, moved through JSON: its state by names, and its save.

use std::error::Error;

use kvm_bindings::kvm_vcpu_init;
use kvm_ioctls::{Kvm, VcpuFd, VmFd};
use onereg::native::Native;
use onereg::save_format::Origin;
use onereg::{prepare, restore, save, Level, Options, Role, Vcpu};
use onereg_adapters::{KvmIo, Registers, SavedVcpu};

fn new_vcpu(vm: &VmFd) -> Result<VcpuFd, Box<dyn Error>> {
    let vcpu = vm.create_vcpu(0)?;
    let mut init = kvm_vcpu_init::default();
    vm.get_preferred_target(&mut init)?;
    vcpu.vcpu_init(&init)?;
    Ok(vcpu)
}

fn main() -> Result<(), Box<dyn Error>> {
    let kvm = Kvm::new()?;
    let (first_vm, second_vm) = (kvm.create_vm()?, kvm.create_vm()?);
    let first = new_vcpu(&first_vm)?;
    let mut io = KvmIo::new(&first, Origin::default());
    prepare(&mut io)?;
    let mut vcpu = Vcpu::<Native, _, _>::open(&mut io, [0; 4096], Role::First)?;
    let mut state = Native::new();
    vcpu.get(&mut state)?;
    state.pc = 0x8000_0000;
    state.v[3] = 1 << 127;
    vcpu.put(&state, Level::Full)?;

    let text = serde_json::to_string(&Registers::<Native>(state.clone()))?;
    assert!(text.contains("\"PC\":\"0x80000000\""), "{text}");
    let read: Registers<Native> = serde_json::from_str(&text)?;
    assert!(read.0 == state, "another state than was written");
    for (wrong, why) in [
        ("{\"PCC\": \"0x1\"}", "native keeps no register \"PCC\""),
        ("{\"PC\": \"0x1\", \"PC\": \"0x2\"}", "PC is there twice"),
        ("{\"PC\": \"12\"}", "PC has no value \"12\""),
        ("{\"FPSR\": \"0x100000000\"}", "FPSR has no value"),
        ("7", "a map from the names of registers"),
    ] {
        let error = serde_json::from_str::<Registers<Native>>(wrong).unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }

    let saved = SavedVcpu::new(save(&mut io)?)?;
    let text = serde_json::to_string(&saved)?;
    let read: SavedVcpu = serde_json::from_str(&text)?;
    assert!(read == saved);
    let error = serde_json::from_str::<SavedVcpu>(&text.replace("[137,", "[136,")).unwrap_err();
    assert!(error.to_string().contains("read"), "{error}");
    let second = new_vcpu(&second_vm)?;
    let mut io = KvmIo::new(&second, Origin::default());
    restore(&mut io, read.bytes(), Role::First, Options::default())?;
    let mut moved = Native::new();
    Vcpu::<Native, _, _>::open(&mut io, [0; 4096], Role::First)?.get(&mut moved)?;
    assert!(moved.v == state.v && moved.x == state.x);
    println!("{} bytes; PC is {:#x}", read.bytes().len(), moved.pc);
    Ok(())
}
