// SPDX-License-Identifier: MIT
//! run_time GETS PUTS: so many calls on a vCPU in memory, whose registers are all zero.

use onereg::native::Native;
use onereg::{Errno, Io, Layout, Level, Role, Vcpu};

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

fn main() {
    let mut counts = std::env::args()
        .skip(1)
        .map(|text| text.parse().expect("a count"));
    let (gets, puts): (u32, u32) = (counts.next().expect("gets"), counts.next().expect("puts"));
    let mut vcpu = Vcpu::<Native, _, _>::open(Zeros, [0; 4096], Role::First).expect("open");
    let mut state = Native::new();
    for _ in 0..gets {
        vcpu.get(&mut state).expect("get");
    }
    for _ in 0..puts {
        vcpu.put(&state, Level::Full).expect("put");
    }
}
