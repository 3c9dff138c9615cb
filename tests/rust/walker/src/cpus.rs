// SPDX-License-Identifier: MIT
//! The CPU of a guest, out of the rows of a scenario.

use onereg::{apply_cpu, Cpu, CpuField, Error};

use crate::cpu_table::CPU;
use crate::remote::{number_of, Remote};

/// Apply the table that `onereg cpu template` has printed.
pub fn apply_table_step(io: &mut Remote) -> Result<(), Error> {
    apply_cpu(io, &CPU)
}

/// Apply rows, each of which is a word: id, name of the field, its bits and their value.
pub fn apply_cpu_step(io: &mut Remote, rows: &[&str]) -> Result<(), Error> {
    let fields: Vec<CpuField> = rows.iter().map(|row| field_of(row)).collect();
    let cpu = Cpu {
        name: "of a scenario",
        fields: &fields,
    };
    apply_cpu(io, &cpu)
}

fn field_of(row: &str) -> CpuField {
    let columns: Vec<&str> = row.split(',').collect();
    // An error names fields of a table, which is there as long as the program.
    let name = Box::leak(columns[1].to_owned().into_boxed_str());
    CpuField::new(
        number_of(columns[0]),
        name,
        number_of(columns[2]),
        number_of(columns[3]),
    )
}
