// SPDX-License-Identifier: MIT
//! calls CALL COUNT: so many calls on a vCPU in memory, whose registers are all zero.  Prints how many
//! registers the vCPU has.

use onereg::native::Native;
use onereg::{Errno, Error, Io, Layout, Level, Role, Vcpu};

struct Zeros;

impl Io for Zeros {
    fn get(&mut self, _id: u64, value: &mut [u8]) -> Result<(), Errno> {
        value.fill(0);
        Ok(())
    }

    fn set(&mut self, _id: u64, _value: &[u8]) -> Result<(), Errno> {
        Ok(())
    }

    fn list(&mut self, ids: &mut [u64]) -> Result<usize, Errno> {
        // No vCPU has V and Z.
        let listed = Native::IDS.iter().filter(|id| **id >> 16 & 0xfff != 0x15);
        Ok(ids.iter_mut().zip(listed).map(|(to, id)| *to = *id).count())
    }

    fn finalize(&mut self, _feature: i32) -> Result<(), Errno> {
        Ok(())
    }
}

struct Machine {
    vcpu: Vcpu<Native, Zeros, [u8; 4096]>,
    state: Native,
    shadow: Native,
}

impl Machine {
    fn call(&mut self, name: &str) -> Result<(), Error> {
        match name {
            "get" => self.vcpu.get(&mut self.state),
            "put" => self.vcpu.put(&self.state, Level::Full),
            "put_changed" => {
                self.state.pc += 4;
                let (state, shadow) = (&self.state, &mut self.shadow);
                self.vcpu.put_changed(state, shadow, Level::Full)
            }
            _ => unreachable!("no such call"),
        }
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().expect("a call");
    let count = arguments.next().expect("a count");
    let mut machine = Machine {
        vcpu: Vcpu::open(Zeros, [0; 4096], Role::First).expect("open"),
        state: Native::new(),
        shadow: Native::new(),
    };
    for _ in 0..count.parse::<u32>().expect("a count") {
        machine.call(&name).expect("a call");
    }
    println!("{}", machine.vcpu.count());
}
