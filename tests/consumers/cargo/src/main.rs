// SPDX-License-Identifier: 0BSD
//! A VMM that has its own struct, and makes the layout of it when it is built.

use onereg::fakes::FakeVcpu;
// The macro of the layout takes its words from here.
use onereg::*;

include!(concat!(env!("OUT_DIR"), "/onereg/src/layouts/thread.rs"));

#[derive(Default)]
struct Thread {
    x: [u64; 31],
    special: [u64; 2],
}

thread_layout!(ThreadLayout for Thread);

fn main() -> Result<(), Error> {
    let mut fake = FakeVcpu::with_registers(&[ids::X7, ids::PC, ids::SP_EL0]);
    fake.set_value(ids::PC, Value::Number(0x8000_0000));
    let mut thread = Thread::default();
    let mut vcpu = Vcpu::<ThreadLayout, _, _>::open(&mut fake, [0; 0], Role::First)?;
    vcpu.get(&mut thread)?;
    thread.x[7] = 7;
    vcpu.put(&thread, Level::Full)?;
    println!("special {:x?}, X7 {:?}", thread.special, fake.value(ids::X7));
    Ok(())
}
