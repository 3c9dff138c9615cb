// SPDX-License-Identifier: MIT
//! The vCPU of a scenario, which is on the other end of standard input and output.

use std::io::{stdin, stdout, BufRead, Write};

use onereg::{Errno, Io, Origin};

/// A vCPU whose calls are lines that begin with `call` and its number, each answered by one line.
#[derive(Clone, Copy, Debug, Default)]
pub struct Remote {
    pub number: usize,
    pub origin: Origin,
}

impl Remote {
    fn ask(self, call: &str) -> Result<String, Errno> {
        say(&format!("call {} {call}", self.number));
        let answer = hear().expect("an answer");
        let (word, rest) = answer
            .split_once(' ')
            .expect("a word and what belongs to it");
        match word {
            "ok" => Ok(rest.to_owned()),
            _ => Err(Errno(rest.parse().expect("an errno"))),
        }
    }
}

impl Io for Remote {
    fn get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Errno> {
        value.copy_from_slice(&bytes_of(&self.ask(&format!("get {id:x}"))?));
        Ok(())
    }

    fn set(&mut self, id: u64, value: &[u8]) -> Result<(), Errno> {
        self.ask(&format!("set {id:x} {}", hex(value))).map(|_| ())
    }

    fn list(&mut self, ids: &mut [u64]) -> Result<usize, Errno> {
        let answer = self.ask("list")?;
        let listed: Vec<u64> = answer.split_whitespace().map(number_of).collect();
        ids.iter_mut().zip(&listed).for_each(|(to, id)| *to = *id);
        Ok(listed.len())
    }

    fn finalize(&mut self, feature: i32) -> Result<(), Errno> {
        self.ask(&format!("finalize {feature}")).map(|_| ())
    }

    fn origin(&self) -> Origin {
        self.origin
    }
}

/// Write a line.
pub fn say(line: &str) {
    let mut output = stdout().lock();
    writeln!(output, "{line}")
        .and_then(|()| output.flush())
        .expect("someone listens");
}

/// The next line, `None` at the end.
pub fn hear() -> Option<String> {
    let mut line = String::new();
    let length = stdin()
        .lock()
        .read_line(&mut line)
        .expect("standard input is text");
    (length > 0).then(|| line.trim_end_matches('\n').to_owned())
}

/// Bytes as digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Digits as bytes.
pub fn bytes_of(digits: &str) -> Vec<u8> {
    let pairs = (0..digits.len()).step_by(2).map(|at| &digits[at..at + 2]);
    pairs
        .map(|pair| u8::from_str_radix(pair, 16).expect("two digits"))
        .collect()
}

/// Digits as a number.
pub fn number_of(digits: &str) -> u64 {
    u64::from_str_radix(digits, 16).expect("a hexadecimal number")
}
