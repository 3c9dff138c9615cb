// SPDX-License-Identifier: MIT
//! Does the steps of scenarios: a line is a step, and its answers are lines; `walker.py` is the other
//! end, which knows the scenarios and has the vCPU.

mod cpu_table;
mod cpus;
mod field_rows;
mod fields;
mod moves;
mod remote;
mod states;

use cpus::{apply_cpu_step, apply_table_step};
use moves::{decide_step, restore_all_step, OptionWords};
use onereg::aarch32::{Mode, View};
use onereg::native::Native;
use onereg::registers::{Table, ARM, ARM64};
use onereg::{
    check_records, prepare, prepare_with, read_save, register_size, restore, restore_records, save,
    Error, Execution, Layout, Level, Options, Origin, Records, Role, Value, Vcpu, VcpuInit,
};
use remote::{bytes_of, hear, hex, number_of, say, Remote};
use states::{BanksLayout, KvmRegsLayout, StatesLayout, TellsEl1};

/// A scenario on one layout.
struct Walker<L: Layout> {
    /// By number; the first is that of all steps with one vCPU.
    remotes: [Remote; 8],
    state: L::State,
    shadow: L::State,
    vcpu: Option<Vcpu<L, Remote, Vec<u8>>>,
}

impl<L: Layout> Walker<L>
where
    L::State: Clone + Default + TellsEl1,
{
    /// Take steps until another scenario begins; its layout, `None` at the end.
    fn run() -> Option<String> {
        let mut walker = Self {
            remotes: [Remote::default(); 8],
            state: L::State::default(),
            shadow: L::State::default(),
            vcpu: None,
        };
        loop {
            let line = hear()?;
            let mut words = line.split(' ');
            let step = words.next().expect("a line has a word");
            let operands: Vec<&str> = words.collect();
            if step == "layout" {
                return Some(operands[0].to_owned());
            }
            match walker.step(step, &operands) {
                Ok(result) => say(&format!("done {result}")),
                Err(error) => say(&format!("error {error}")),
            }
        }
    }

    fn step(&mut self, step: &str, operands: &[&str]) -> Result<String, Error> {
        let nothing = |()| String::new();
        match (step, operands) {
            ("origin", [number, kernel, init @ ..]) => {
                let number = number.parse().expect("a number");
                let kernel = String::from_utf8(bytes_of(kernel)).expect("a text");
                let origin = Origin::new(&kernel, init_of(init));
                self.remotes[number] = Remote { number, origin };
                Ok(String::new())
            }
            ("decide", [options, save]) => {
                decide_step(self.remotes, &OptionWords::of(options), &bytes_of(save))
            }
            ("restore_all", [options, saves @ ..]) => {
                let saves: Vec<Vec<u8>> = saves.iter().map(|save| bytes_of(save)).collect();
                restore_all_step(self.remotes, &OptionWords::of(options), &saves)
            }
            ("apply_table", []) => apply_table_step(&mut self.remotes[0]).map(nothing),
            ("apply_cpu", rows) => apply_cpu_step(&mut self.remotes[0], rows).map(nothing),
            ("el1_aarch32", [value]) => {
                self.state.set_el1_aarch32(value.parse().expect("a number"));
                Ok(String::new())
            }
            ("prepare", ["state"]) => {
                prepare_with::<L, _>(&mut self.remotes[0], &self.state).map(nothing)
            }
            ("prepare", _) => prepare(&mut self.remotes[0]).map(nothing),
            ("open", [role, capacity]) => {
                let storage = vec![0; capacity.parse().expect("a number")];
                self.vcpu = Some(Vcpu::open(self.remotes[0], storage, role_of(role))?);
                Ok(String::new())
            }
            ("shadow", []) => {
                self.shadow = self.state.clone();
                Ok(String::new())
            }
            ("load", [id]) => Ok(digits(L::value(&self.state, number_of(id)))),
            ("store", [id, number]) => {
                let id = number_of(id);
                let bytes = value_bytes(id, number);
                L::set_value(&mut self.state, id, value_of(id, &bytes)).expect("it has a place");
                Ok(String::new())
            }
            ("peek", [id, mode]) => Ok(digits(L::load(&self.state, number_of(id), execution_of(mode)))),
            ("poke", [id, mode, number]) => {
                let number = u128::from_str_radix(number, 16).expect("a number");
                let value = Value::Number(number);
                L::store(&mut self.state, number_of(id), execution_of(mode), value).expect("it fits");
                Ok(String::new())
            }
            ("save", []) => save(&mut self.remotes[0]).map(|bytes| hex(&bytes)),
            ("restore", [role, bytes]) => {
                let (save, options) = (bytes_of(bytes), Options::default());
                restore(&mut self.remotes[0], &save, role_of(role), options).map(|_| String::new())
            }
            ("restore_records", [role, bytes]) => {
                let (records, options) = (bytes_of(bytes), Options::default());
                restore_records(&mut self.remotes[0], &records, role_of(role), options)
                    .map(|_| String::new())
            }
            ("read_save", [bytes]) => describe(&bytes_of(bytes)),
            ("read_records", [bytes]) => {
                let bytes = bytes_of(bytes);
                let count = check_records(&bytes)?;
                let names = ids(Records::new(&bytes));
                assert_eq!(names.split_whitespace().count(), count);
                Ok(names)
            }
            ("table", [arch]) => Ok(rows(if *arch == "arm" { &ARM } else { &ARM64 })),
            ("find", [arch, name]) => {
                let table = if *arch == "arm" { &ARM } else { &ARM64 };
                Ok(table
                    .by_name(name)
                    .map_or(String::new(), |row| format!("{:x}", row.id)))
            }
            ("ids", []) => Ok(L::IDS.iter().map(|id| format!("{id:x} ")).collect()),
            ("fields", []) => {
                let (rows, values) = fields::check(field_rows::ROWS, field_rows::VALUES);
                Ok(format!("{rows} {values}"))
            }
            ("state", []) => Ok(self.values()),
            ("aarch32_read", [name]) => {
                let read = View::<L>::new(&mut self.state).read(name);
                Ok(read.map_or_else(|error| error.to_string(), |value| format!("{value:x}")))
            }
            ("aarch32_write", [name, value]) => {
                let value = u128::from_str_radix(value, 16).expect("a number");
                let written = View::<L>::new(&mut self.state).write(name, value);
                Ok(written.map_or_else(|error| error.to_string(), nothing))
            }
            _ => self.step_of_vcpu(step, operands),
        }
    }

    /// The values of all registers of the layout.
    fn values(&self) -> String {
        let values = L::IDS.iter().map(|id| digits(L::value(&self.state, *id)));
        values.collect::<Vec<_>>().join(" ")
    }

    /// A step with a vCPU that has been opened.
    fn step_of_vcpu(&mut self, step: &str, operands: &[&str]) -> Result<String, Error> {
        let vcpu = self.vcpu.as_mut().expect("open comes first");
        match (step, operands) {
            ("get", []) => vcpu.get(&mut self.state)?,
            ("put", [level]) => vcpu.put(&self.state, level_of(level))?,
            ("put_changed", [level]) => {
                vcpu.put_changed(&self.state, &mut self.shadow, level_of(level))?;
            }
            ("raw", []) => return Ok(hex(vcpu.raw.bytes())),
            ("dropped", []) => {
                let dropped = vcpu.dropped().map(|decision| decision.to_string());
                return Ok(dropped.collect::<Vec<_>>().join("\t"));
            }
            ("set_raw", [bytes]) => vcpu.raw.assign(&bytes_of(bytes))?,
            _ => panic!("no such step: {step} {operands:?}"),
        }
        Ok(String::new())
    }
}

/// The rows of a table: what is said of a register between commas.
fn rows(table: &Table) -> String {
    let rows = table.rows().iter().map(|row| {
        let (clear, within) = (row.clear.unwrap_or(0), row.within.unwrap_or(0));
        let alias = row.alias.unwrap_or("-");
        format!(
            "{},{:x},{:?},{:?},{:?},{alias},{},{clear:x},{within:x}",
            row.name, row.id, row.write, row.level, row.scope, row.volatile
        )
    });
    rows.collect::<Vec<_>>().join(" ")
}

/// Version, minor version, release, init and ids of a save.
fn describe(save: &[u8]) -> Result<String, Error> {
    let saved = read_save(save)?;
    let init = saved.origin.init.map_or("-".to_owned(), |init| {
        let words = std::iter::once(init.target).chain(init.features);
        words
            .map(|word| word.to_string())
            .collect::<Vec<_>>()
            .join(",")
    });
    let kernel = hex(saved.origin.kernel().as_bytes());
    let ids = ids(saved.records());
    assert_eq!(ids.split_whitespace().count(), saved.count);
    Ok(format!(
        "{} {} .{kernel} {init} {ids}",
        saved.version, saved.minor
    ))
}

fn ids(records: Records<'_>) -> String {
    records
        .map(|record| format!("{:x}", record.id))
        .collect::<Vec<_>>()
        .join(" ")
}

/// A value as a number.
fn digits(value: Option<Value<'_>>) -> String {
    match value.expect("the layout keeps it") {
        Value::Number(number) => format!("{number:x}"),
        Value::Bytes(bytes) => hex(&bytes.iter().rev().copied().collect::<Vec<_>>()),
    }
}

/// A number as the bytes of a register, the lowest first.
fn value_bytes(id: u64, number: &str) -> Vec<u8> {
    let digits = 2 * register_size(id);
    let mut bytes = bytes_of(&format!("{number:0>digits$}"));
    bytes.reverse();
    bytes
}

fn value_of(id: u64, bytes: &[u8]) -> Value<'_> {
    if register_size(id) > 16 {
        return Value::Bytes(bytes);
    }
    Value::Number(
        bytes
            .iter()
            .rev()
            .fold(0, |number, byte| number << 8 | u128::from(*byte)),
    )
}

fn init_of(words: &[&str]) -> Option<VcpuInit> {
    let mut words = words.iter().map(|word| word.parse().expect("a number"));
    let target = words.next()?;
    let features = words.collect::<Vec<u32>>().try_into().expect("seven words");
    Some(VcpuInit { target, features })
}

fn role_of(word: &str) -> Role {
    match word {
        "first" => Role::First,
        _ => Role::Secondary,
    }
}

fn level_of(word: &str) -> Level {
    match word {
        "runtime" => Level::Runtime,
        "reset" => Level::Reset,
        _ => Level::Full,
    }
}

/// An AArch32 mode by its encoding in PSTATE, `-` for AArch64 state.
fn execution_of(word: &str) -> Execution {
    let mode = word.parse().map(Mode::of_pstate);
    mode.map_or(Execution::AArch64, Execution::AArch32)
}

fn main() {
    let mut next = hear().map(|line| line.trim_start_matches("layout ").to_owned());
    while let Some(layout) = next {
        next = match layout.as_str() {
            "native" => Walker::<Native>::run(),
            "kvm_regs" => Walker::<KvmRegsLayout>::run(),
            "banks" => Walker::<BanksLayout>::run(),
            _ => Walker::<StatesLayout>::run(),
        };
    }
}
