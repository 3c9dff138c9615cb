// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/trial.rs; `onereg generate` copies it.
//! Identification registers are tried on a scratch vCPU, which is good for nothing afterwards.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::ends::{Attempt, Save};
use crate::id_list::IdList;
use crate::io::Io;
use crate::moves::{IdField, Identifies, Move};
use crate::progress::Progress;
use crate::registers::{Scope, Write, ARM64};
use crate::value::{number_of, register_size, Value, MAX_SIZE};
use crate::{ids, Errno, Error, Operation, Role};

/// A scratch vCPU, and what it made of the registers that were written to it.
pub(crate) struct Trial<'a> {
    call: Progress<'a, dyn Io + 'a>,
    pub(crate) attempts: BTreeMap<u64, Attempt>,
    /// The list that it has in the end.
    pub(crate) listed: Vec<u64>,
}

impl<'a> Trial<'a> {
    pub(crate) fn new(operation: Operation, scratch: &'a mut (dyn Io + 'a)) -> Self {
        Self {
            call: Progress::new(scratch, operation),
            attempts: BTreeMap::new(),
            listed: Vec::new(),
        }
    }

    /// Write the identification registers of a save.
    pub(crate) fn run(&mut self, save: &Save<'_>, role: Role) -> Result<(), Error> {
        self.finalize(save.get(&ids::SVE_VLS).copied())?;
        for id in self.list()? {
            let saved = save.get(&id).and_then(|bytes| number_of(bytes));
            if let Some(value) = saved.filter(|_| is_tried(id, role)) {
                let attempt = self.attempt(id, value)?;
                self.attempts.insert(id, attempt);
            }
        }
        self.listed = self.list()?;
        Ok(())
    }

    /// The scratch vCPU's value of a register.
    pub(crate) fn get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Error> {
        self.call.get(id, value)
    }

    fn list(&mut self) -> Result<Vec<u64>, Error> {
        let mut list = IdList::new();
        self.call.list(&mut list)?;
        Ok(list.ids().to_vec())
    }

    /// With the vector lengths of the save, if the scratch vCPU takes them.
    fn finalize(&mut self, lengths: Option<&[u8]>) -> Result<(), Error> {
        match self.call.settle(ids::SVE_VLS, lengths) {
            Err(error) if matches!(error.errno, Errno::ENOENT | Errno::EINVAL | Errno::EPERM) => {
                self.call.settle(ids::SVE_VLS, None)
            }
            result => result,
        }
    }

    fn attempt(&mut self, id: u64, value: u64) -> Result<Attempt, Error> {
        let held = |held| Attempt {
            held: Some(held),
            fields: 0,
        };
        let own = self.held(id)?;
        if own == value {
            return Ok(held(value));
        }
        if self.takes(id, value) {
            return self.held(id).map(held);
        }
        let mut fields = 0;
        if Move::of(id).identifies == Identifies::Fields {
            for mask in Move::of(id).fields.iter().map(IdField::mask) {
                let differs = (value ^ own) & mask != 0;
                if differs && !self.takes(id, own & !mask | value & mask) {
                    fields |= mask;
                }
            }
        }
        self.takes(id, own);
        Ok(Attempt { held: None, fields })
    }

    fn held(&mut self, id: u64) -> Result<u64, Error> {
        let mut buffer = [0; MAX_SIZE];
        let bytes = &mut buffer[..register_size(id)];
        self.call.get(id, bytes)?;
        Ok(number_of(bytes).unwrap_or(0))
    }

    fn takes(&mut self, id: u64, number: u64) -> bool {
        let mut buffer = [0; MAX_SIZE];
        let bytes = &mut buffer[..register_size(id)];
        Value::Number(number.into()).to_kvm(bytes).is_ok() && self.call.takes(id, bytes)
    }
}

fn is_tried(id: u64, role: Role) -> bool {
    match ARM64.by_id(id) {
        Some(register) if role == Role::First || register.scope != Scope::Vm => {
            register.write == Write::Id || Move::of(id).limit
        }
        _ => false,
    }
}
