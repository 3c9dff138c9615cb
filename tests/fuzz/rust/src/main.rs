// SPDX-License-Identifier: MIT
//! `onereg-fuzz SECONDS MOST FOLDER`: the crate on random mutations of the inputs of a folder.
//!
//! An input describes a vCPU, as tests/fuzz/c/hostile_kvm.c does, and a save behind it.  A panic is a
//! fault: the input is written into the folder above, and the status is 101.  MOST inputs, or 0: as
//! many as there is time for.

mod hostile;

use hostile::{HostileVcpu, Input};
use onereg::native::Native;
use onereg::{
    check_records, decide, prepare, read_save, restore, restore_records, save, Errno, Error, Kind,
    Level, Options, Role, Vcpu, Verdict,
};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::path::Path;
use std::time::{Duration, Instant};
use std::{env, fs, process};

const HEADER: usize = 136;
const MOST_BYTES: usize = 1 << 14;
const KERNELS: [Option<&str>; 6] = [
    None,
    Some("5.10.0"),
    Some("6.1.0-50"),
    Some("6.12.117"),
    Some("7.3.4"),
    Some("x"),
];

/// xorshift64*
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }
}

fn mutated(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut data = seeds[chance.below(seeds.len())].clone();
    for _ in 0..=chance.below(6) {
        let at = chance.below(data.len() + 1);
        let end = data.len().min(at + 1 + chance.below(16));
        match chance.below(6) {
            0 => drop(data.drain(at..end)),
            1 => data.truncate(at),
            2 => {
                let part = data[at..end].to_vec();
                data.splice(at..at, part);
            }
            3 => {
                let other = &seeds[chance.below(seeds.len())];
                let from = chance.below(other.len() + 1);
                data.splice(at.., other[from..].iter().copied());
            }
            _ => data[at..end]
                .iter_mut()
                .for_each(|byte| *byte ^= 1 << chance.below(8)),
        }
    }
    data.truncate(MOST_BYTES);
    data
}

/// Give a changed save the length and the checksum that are right for it (onereg_record.h).
fn seal(save: &mut [u8]) {
    if save.len() < HEADER {
        return;
    }
    let length = (save.len() as u64).to_le_bytes();
    save[16..24].copy_from_slice(&length);
    save[28..32].fill(0);
    let mut crc = u32::MAX;
    for byte in save.iter() {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
    }
    save[28..32].copy_from_slice(&(!crc).to_le_bytes());
}

fn check_text(error: &Error) {
    let text = error.to_string();
    assert!(
        text.bytes().all(|byte| (b' '..=b'~').contains(&byte)),
        "{text:?}"
    );
}

fn move_save(vcpu: &mut HostileVcpu, bytes: &[u8], input: &mut Input<'_>) {
    let kernel = KERNELS[usize::from(input.u8()) % KERNELS.len()];
    let flags = input.u8();
    let waive = [input.u64()];
    let waive_kinds: &[Kind] = if flags & 1 == 0 {
        &[]
    } else {
        &[Kind::Lost, Kind::Missing]
    };
    let mut scratch = vcpu.clone();
    let options = || Options {
        kernel,
        lowered: flags & 2 != 0,
        started: flags & 4 != 0,
        waive: &waive,
        waive_kinds,
        ..Options::default()
    };
    let role = if flags & 16 == 0 {
        Role::First
    } else {
        Role::Secondary
    };
    let before = vcpu.writes;
    match decide(vcpu, bytes, options()) {
        Ok(rows) => assert!(rows
            .iter()
            .all(|row| row.verdict != Verdict::Refuse || row.kind.is_some())),
        Err(error) => check_text(&error),
    }
    assert_eq!(vcpu.writes, before, "a decision has written");
    let mut given = options();
    if flags & 8 != 0 {
        given.scratch = Some(&mut scratch);
    }
    if let Err(error) = restore(vcpu, bytes, role, given) {
        check_text(&error);
        let is_refused = [Errno::ECANCELED, Errno::EBADMSG].contains(&error.errno);
        assert!(
            !is_refused || vcpu.writes == before,
            "it is refused after a write"
        );
    }
}

fn synchronize(vcpu: &mut HostileVcpu, input: &mut Input<'_>) {
    let mut state = Native::new();
    let mut shadow = Native::new();
    prepare(vcpu).err().iter().for_each(check_text);
    let mut vcpu = match Vcpu::<Native, _, _>::open(vcpu, [0; 4096], Role::First) {
        Ok(vcpu) => vcpu,
        Err(error) => return check_text(&error),
    };
    for _ in 0..4 {
        state.pstate ^= input.u64();
        state.x[0] ^= input.u64();
        state.id_aa64pfr0_el1 ^= input.u64();
        let done = match input.u8() % 4 {
            0 => vcpu.get(&mut state),
            1 => vcpu.put(&state, Level::Runtime),
            2 => vcpu.put(&state, Level::Full),
            _ => vcpu.put_changed(&state, &mut shadow, Level::Full),
        };
        done.err().iter().for_each(check_text);
    }
}

fn judge(data: &[u8]) {
    read_save(data).err().iter().for_each(check_text);
    check_records(data).err().iter().for_each(check_text);
    let mut input = Input(data);
    let how = input.u8();
    let mut vcpu = HostileVcpu::new(&mut input);
    synchronize(&mut vcpu.clone(), &mut input);
    let mut bytes = match save(&mut vcpu) {
        Ok(bytes) if how & 1 == 0 => bytes,
        _ => input.0.to_vec(),
    };
    for _ in 0..input.u8() % 4 {
        let length = bytes.len().max(1);
        if let Some(byte) = bytes.get_mut(usize::from(input.u16()) % length) {
            *byte ^= input.u8();
        }
    }
    if how & 2 == 0 {
        seal(&mut bytes);
    }
    if how & 4 != 0 {
        let records = bytes.get(HEADER..).unwrap_or(&[]);
        restore_records(&mut vcpu.clone(), records, Role::First, Options::default())
            .err()
            .iter()
            .for_each(check_text);
    }
    move_save(&mut vcpu, &bytes, &mut input);
}

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let seconds = Duration::from_secs(arguments[1].parse().expect("seconds"));
    let most: u64 = arguments[2].parse().expect("a number of inputs");
    let folder = Path::new(&arguments[3]);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the folder of inputs")
        .map(|entry| entry.expect("an input").path())
        .collect();
    paths.sort();
    let seeds: Vec<Vec<u8>> = paths
        .iter()
        .map(|path| fs::read(path).expect("an input"))
        .collect();
    let mut chance = Chance(1 + seeds.len() as u64);
    let begin = Instant::now();
    let mut count = 0;
    while begin.elapsed() < seconds && (most == 0 || count < most) {
        let data = match seeds.get(count as usize) {
            Some(seed) => seed.clone(),
            None => mutated(&seeds, &mut chance),
        };
        if catch_unwind(AssertUnwindSafe(|| judge(&data))).is_err() {
            let path = folder.with_file_name(format!("found-rust-{count}"));
            fs::write(&path, &data).expect("room for the input");
            eprintln!("broken by {}", path.display());
            process::exit(101);
        }
        count += 1;
    }
    println!("stat::number_of_executed_units: {count}");
}
