// SPDX-License-Identifier: MIT
//! The states that layouts do not declare, as a VMM has them.

use onereg::native::Native;

/// `struct kvm_regs` of arch/arm64/include/uapi/asm/kvm.h, as kvm-bindings has it.
#[derive(Clone, Default)]
pub struct KvmRegs {
    pub regs: UserPtRegs,
    pub sp_el1: u64,
    pub elr_el1: u64,
    pub spsr: [u64; 5],
    pub fp_regs: UserFpsimdState,
}

#[derive(Clone, Default)]
pub struct UserPtRegs {
    pub regs: [u64; 31],
    pub sp: u64,
    pub pc: u64,
    pub pstate: u64,
}

#[derive(Clone, Default)]
pub struct UserFpsimdState {
    pub vregs: [u128; 32],
    pub fpsr: u32,
    pub fpcr: u32,
}

onereg::kvm_regs_layout!(pub KvmRegsLayout for KvmRegs);

/// The state of tests/c/spec/layouts/banks.yaml.
#[derive(Clone, Default)]
pub struct Banks {
    pub regs: [u32; 16],
    pub banked_r13: [u64; 6],
    pub banked_r14: [u64; 6],
    pub banked_spsr: [u64; 6],
    pub spsr: u64,
    pub pstate: u32,
    pub fpsr: u64,
    pub fpcr: u16,
}

onereg::banks_layout!(pub BanksLayout for Banks);

/// The state of tests/c/spec/layouts/states.yaml.
#[derive(Clone, Default)]
pub struct States {
    pub regs: [u32; 16],
    pub xregs: [u64; 31],
    pub pc: u64,
    pub pstate: u64,
    pub el1_32bit: u8,
    pub sp_el: [u64; 2],
    pub elr_el1: u64,
    pub spsr: u32,
    pub banked_spsr: [u64; 6],
    pub banked_r13: [u32; 6],
    pub banked_r14: [u32; 6],
    pub usr_regs: [u32; 5],
    pub fiq_regs: [u32; 5],
}

onereg::states_layout!(pub StatesLayout for States);

/// A state that may say whether EL1 is in AArch32 state.
pub trait TellsEl1 {
    fn set_el1_aarch32(&mut self, _value: u8) {
        panic!("the state has no such member");
    }
}

impl TellsEl1 for Native {}
impl TellsEl1 for KvmRegs {}
impl TellsEl1 for Banks {}

impl TellsEl1 for States {
    fn set_el1_aarch32(&mut self, value: u8) {
        self.el1_32bit = value;
    }
}
