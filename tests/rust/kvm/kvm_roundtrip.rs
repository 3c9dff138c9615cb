// SPDX-License-Identifier: MIT
//! The generated Rust against the KVM of the running kernel: tests/c/kvm_roundtrip.c, step by step.

mod host;

use std::fmt::Display;

use host::{open_kvm, KvmVcpu, MTE};
use onereg::aarch32::View;
use onereg::native::Native;
use onereg::registers::ARM64;
use onereg::{
    prepare, prepare_with, restore, save, Error, Layout, Level, Options, Records, Role, Value, Vcpu,
};

const SVE: u32 = 1 << 4;
const EL1_32BIT: u32 = 1 << 1;
const FEATURES: [(&str, u32); 7] = [
    ("el1_32bit", EL1_32BIT),
    ("pmu_v3", 1 << 3),
    ("sve", SVE),
    ("ptrauth", 1 << 5 | 1 << 6),
    ("el2", 1 << 7),
    ("el2_e2h0", 1 << 8),
    ("mte", MTE),
];
/// AArch32 modes, by PSTATE.M.
const MODES: [u64; 7] = [0x10, 0x11, 0x12, 0x13, 0x17, 0x1b, 0x1f];
const NAMES: [&str; 9] = [
    "r8", "r13", "r14", "spsr", "LR_irq", "SP_svc", "SPSR_fiq", "DFAR", "Q3",
];

type Machine = Vcpu<Native, KvmVcpu, Vec<u8>>;

fn open(mut vcpu: KvmVcpu, state: Option<&Native>) -> Result<Machine, Error> {
    match state {
        Some(state) => prepare_with::<Native, _>(&mut vcpu, state)?,
        None => prepare(&mut vcpu)?,
    }
    Vcpu::open(vcpu, vec![0; 16384], Role::First)
}

fn text_of(value: Value<'_>) -> String {
    match value {
        Value::Number(number) => format!("{number:#x}"),
        Value::Bytes(bytes) => {
            let digits: String = bytes
                .iter()
                .rev()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            let digits = digits.trim_start_matches('0');
            format!("0x{}", if digits.is_empty() { "0" } else { digits })
        }
    }
}

/// The names and values of registers that differ, as JSON.
struct Differences(Vec<String>);

impl Differences {
    fn add(&mut self, id: u64, before: Value<'_>, after: Value<'_>) {
        if before != after {
            let name = ARM64.by_id(id).map_or("unknown", |register| register.name);
            self.0.push(format!(
                "{{\"name\": \"{name}\", \"id\": \"{id:#018x}\", \"before\": \"{}\", \"after\": \"{}\"}}",
                text_of(before),
                text_of(after)
            ));
        }
    }

    fn of_records(&mut self, before: &[u8], after: &[u8]) {
        for (before, after) in Records::new(before).zip(Records::new(after)) {
            assert_eq!(before.id, after.id);
            self.add(before.id, before.value(), after.value());
        }
    }

    fn of_states(&mut self, vcpu: &Machine, before: &Native, raw: &[u8], after: &Native) {
        for id in Native::IDS {
            let values = Native::value(before, *id).zip(Native::value(after, *id));
            let (before, after) = values.expect("a register that the layout keeps");
            self.add(*id, before, after);
        }
        self.of_records(raw, vcpu.raw.bytes());
    }
}

struct Report {
    features: String,
}

impl Report {
    fn step(&self, name: &str, registers: usize, found: &Differences, error: Option<&dyn Display>) {
        let error = error.map_or("null".into(), |error| format!("\"{error}\""));
        println!(
            "{{\"step\": \"{name}\", \"features\": [{}], \"registers\": {registers}, \
             \"differences\": [{}], \"error\": {error}}}",
            self.features,
            found.0.join(", ")
        );
    }
}

fn mark(state: &mut Native, features: u32) {
    let unit = if features & EL1_32BIT != 0 {
        0x0101_0101
    } else {
        0x0101_0101_0101_0101
    };
    let mut numbers = 1_u64..;
    let mut next = || numbers.next().expect("no end");
    let plain = [
        &mut state.sp_el0,
        &mut state.pc,
        &mut state.sp_el1,
        &mut state.elr_el1,
        &mut state.spsr_el1,
        &mut state.spsr_abt,
        &mut state.spsr_und,
        &mut state.spsr_irq,
        &mut state.spsr_fiq,
        &mut state.ttbr0_el1,
        &mut state.ttbr1_el1,
        &mut state.far_el1,
        &mut state.mair_el1,
        &mut state.contextidr_el1,
        &mut state.tpidr_el0,
        &mut state.tpidrro_el0,
        &mut state.tpidr_el1,
        &mut state.cntv_cval_el0,
    ];
    for place in state.x.iter_mut().chain(plain) {
        *place = unit * next();
    }
    for (v, z) in state.v.iter_mut().zip(&mut state.z) {
        *v = u128::from(next()) | u128::from(next()) << 64;
        if features & SVE != 0 {
            z[..16].copy_from_slice(&v.to_le_bytes());
        }
    }
    if features & SVE != 0 {
        for p in &mut state.p {
            p[..2].fill(next() as u8);
        }
    }
    state.fpsr = 0x1f;
    state.fpcr = 3 << 22;
    state.pmcntenset_el0 = 1 << 31;
    state.pmintenset_el1 = 1 << 31;
    state.pmovsset_el0 = 1 << 31;
    state.cntv_cval_el0 = u64::MAX >> 1; // a timer that expires meanwhile would set ISTATUS
}

/// Each mode in turn: put, read by names, one written by a name, put_changed, read again.
fn views(vcpu: &mut Machine, state: &Native) -> Result<String, Error> {
    let mut state = state.clone();
    let mut lines = Vec::new();
    for mode in MODES {
        state.pstate = mode;
        vcpu.put(&state, Level::Runtime)?;
        vcpu.get(&mut state)?;
        let mut shadow = state.clone();
        let mut view = View::<Native>::new(&mut state);
        view.write("r14", u128::from(mode) << 8)
            .expect("r14 is in every mode");
        vcpu.put_changed(&state, &mut shadow, Level::Runtime)?;
        vcpu.get(&mut state)?;
        let view = View::<Native>::new(&mut state);
        let read = NAMES.map(|name| match view.read(name) {
            Ok(value) => format!("\"{name}\": \"{value:#x}\""),
            Err(_) => format!("\"{name}\": null"),
        });
        lines.push(format!("{{{}}}", read.join(", ")));
    }
    Ok(lines.join(", "))
}

fn run(kvm: &std::fs::File, features: u32, report: &Report, vcpu: KvmVcpu) -> Result<(), Error> {
    let fresh =
        || KvmVcpu::new(kvm, features).unwrap_or_else(|(step, errno)| panic!("{step}: {errno}"));
    let none = || Differences(Vec::new());
    let (mut before, mut after) = (Native::new(), Native::new());

    let mut machine = open(vcpu, None)?;
    let count = machine.count();
    machine.get(&mut before)?;
    let raw = machine.raw.bytes().to_vec();
    mark(&mut before, features);
    machine.put(&before, Level::Full)?;
    after.clone_from(&before); // a get leaves what the vCPU lacks
    machine.get(&mut after)?;
    let mut found = none();
    found.of_states(&machine, &before, &raw, &after);
    report.step("mark", count, &found, None);

    machine.get(&mut before)?;
    let raw = machine.raw.bytes().to_vec();
    machine.put(&before, Level::Full)?;
    after.clone_from(&before);
    machine.get(&mut after)?;
    let mut found = none();
    found.of_states(&machine, &before, &raw, &after);
    report.step("put", count, &found, None);

    let mut other = open(fresh(), Some(&before))?;
    other.raw.assign(&raw)?;
    other.put(&before, Level::Full)?;
    after.clone_from(&before);
    other.get(&mut after)?;
    let mut found = none();
    found.of_states(&other, &before, &raw, &after);
    report.step("fresh", other.count(), &found, None);

    let mut other = fresh();
    let saved = save(machine.io())?;
    restore(&mut other, &saved, Role::First, Options::default())?;
    let again = save(&mut other)?;
    let mut found = none();
    assert_eq!(
        saved.len(),
        again.len(),
        "the fresh vCPU lists other registers"
    );
    found.of_records(records(&saved), records(&again));
    report.step("restore", count, &found, None);
    println!(
        "{{\"step\": \"same\", \"calls\": [\"{}\", \"{}\"], \"saved\": \"{}\"}}",
        machine.io().calls.join(" "),
        other.calls.join(" "),
        saved
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    );

    for (step, wrong) in [("midr", before.midr_el1 ^ 0xf), ("pstate", 0x14)] {
        let mut state = before.clone();
        match step {
            "midr" => state.midr_el1 = wrong,
            _ => state.pstate = wrong,
        }
        let put = machine.put(&state, Level::Full);
        let error = put.as_ref().err().map(|error| error as &dyn Display);
        report.step(step, count, &none(), error);
    }
    if features & EL1_32BIT != 0 {
        println!(
            "{{\"step\": \"views\", \"modes\": [{}]}}",
            views(&mut machine, &before)?
        );
    }
    Ok(())
}

/// The records of a save, behind its header, whose length the header has.
fn records(saved: &[u8]) -> &[u8] {
    let length = u32::from_le_bytes(saved[12..16].try_into().expect("four bytes"));
    &saved[length as usize..]
}

fn main() {
    let list = std::env::args().nth(1).unwrap_or_default();
    let names: Vec<&str> = list.split(',').filter(|name| !name.is_empty()).collect();
    let bits = names.iter().map(|name| {
        let known = FEATURES.iter().find(|(known, _)| known == name);
        known.unwrap_or_else(|| panic!("no feature {name}")).1
    });
    let features = bits.fold(0, |all, one| all | one);
    let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    let report = Report {
        features: quoted.join(", "),
    };
    let kvm = open_kvm();
    let vcpu = match KvmVcpu::new(&kvm, features) {
        Ok(vcpu) => vcpu,
        Err((step, errno)) => {
            let text = format!("{step}: errno {}", errno.0);
            report.step("create", 0, &Differences(Vec::new()), Some(&text));
            std::process::exit(2);
        }
    };
    report.step("create", 0, &Differences(Vec::new()), None);
    if let Err(error) = run(&kvm, features, &report, vcpu) {
        eprintln!("kvm_roundtrip: {error}");
        std::process::exit(1);
    }
}
