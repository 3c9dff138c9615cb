// SPDX-License-Identifier: MIT
//! Decisions of a scenario, and the words of its options.

use onereg::{
    decide, restore_all, Decision, Error, Incoming, Io, Kind, Options, Written, MASK_COUNT,
};

use crate::remote::{bytes_of, number_of, Remote};

/// The number of the scratch vCPU.
const SCRATCH: usize = 7;

/// Options, by a word for each, with commas between.
#[derive(Default)]
pub struct OptionWords {
    has_scratch: bool,
    masks: Option<[u64; MASK_COUNT]>,
    kernel: Option<String>,
    lowered: bool,
    started: bool,
    writable_implementation: bool,
    waive: Vec<u64>,
    waive_kinds: Vec<Kind>,
}

const KINDS: [Kind; 7] = [
    Kind::Lost,
    Kind::Missing,
    Kind::Invariant,
    Kind::Limit,
    Kind::NotWritable,
    Kind::Started,
    Kind::Disagrees,
];

impl OptionWords {
    /// Those of an operand, which begins with `options`.
    pub fn of(operand: &str) -> Self {
        let mut options = Self::default();
        for word in operand.split(',').skip(1) {
            match word.split_once(':').unwrap_or((word, "")) {
                ("scratch", _) => options.has_scratch = true,
                ("masks", digits) => options.masks = Some(masks_of(&bytes_of(digits))),
                ("kernel", digits) => {
                    options.kernel = Some(String::from_utf8(bytes_of(digits)).expect("a text"));
                }
                ("lowered", _) => options.lowered = true,
                ("started", _) => options.started = true,
                ("writable_implementation", _) => options.writable_implementation = true,
                ("waive", id) => options.waive.push(number_of(id)),
                ("waive_kind", name) => {
                    let kind = KINDS.into_iter().find(|kind| kind.to_string() == name);
                    options.waive_kinds.push(kind.expect("a kind"));
                }
                other => panic!("no such option: {other:?}"),
            }
        }
        options
    }

    fn options<'a>(&'a self, scratch: &'a mut Remote) -> Options<'a> {
        Options {
            scratch: self.has_scratch.then_some(scratch as &mut dyn Io),
            masks: self.masks.as_ref(),
            kernel: self.kernel.as_deref(),
            lowered: self.lowered,
            started: self.started,
            writable_implementation: self.writable_implementation,
            waive: &self.waive,
            waive_kinds: &self.waive_kinds,
        }
    }
}

/// Words of 16 digits, the highest first.
fn masks_of(bytes: &[u8]) -> [u64; MASK_COUNT] {
    let mut masks = [0; MASK_COUNT];
    for (mask, word) in masks.iter_mut().zip(bytes.chunks_exact(8)) {
        *mask = u64::from_be_bytes(word.try_into().expect("eight bytes"));
    }
    masks
}

/// Decide about the first vCPU.
pub fn decide_step(
    remotes: [Remote; 8],
    words: &OptionWords,
    save: &[u8],
) -> Result<String, Error> {
    let (mut io, mut scratch) = (remotes[0], remotes[SCRATCH]);
    scratch.number = SCRATCH;
    let rows = decide(&mut io, save, words.options(&mut scratch))?;
    Ok(told(&[rows]))
}

/// Restore as many vCPUs as there are saves.
pub fn restore_all_step(
    mut remotes: [Remote; 8],
    words: &OptionWords,
    saves: &[Vec<u8>],
) -> Result<String, Error> {
    let mut scratch = remotes[SCRATCH];
    scratch.number = SCRATCH;
    let incoming = remotes
        .iter_mut()
        .zip(saves)
        .map(|(io, save)| Incoming { io, save });
    restore_all(incoming, words.options(&mut scratch)).map(|rows| told(&rows))
}

/// Rows with tabs between, of columns with U+001F between.
fn told(vcpus: &[Vec<Decision>]) -> String {
    let numbered = vcpus.iter().enumerate();
    let rows = numbered.flat_map(|(vcpu, rows)| rows.iter().map(move |row| columns(vcpu, row)));
    rows.collect::<Vec<_>>().join("\t")
}

fn columns(vcpu: usize, row: &Decision) -> String {
    let number = |number: Option<u64>| number.map_or(String::new(), |number| format!("{number:x}"));
    let value = match row.value {
        Some(Written::Number(value)) => Some(value),
        Some(Written::AsSaved) | None => None,
    };
    let fields: Vec<_> = row.field_names().collect();
    [
        vcpu.to_string(),
        format!("{:x}", row.id),
        row.verdict.to_string(),
        row.kind.map_or(String::new(), |kind| kind.to_string()),
        row.reason.to_owned(),
        number(value),
        number(row.reads),
        format!("{:x}", row.computed),
        fields.join(","),
    ]
    .join("\x1f")
}
