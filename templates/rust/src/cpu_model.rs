// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/cpu_model.rs; `onereg generate` copies it.
//! The CPU of a guest: numbers for fields of ID registers, which a fresh vCPU is given.
//!
//! `onereg cpu template MODEL --for rust` prints the table of a CPU.

use crate::error::ErrorName;
use crate::io::Io;
use crate::moves::Move;
use crate::progress::Progress;
use crate::reason::read_reason;
use crate::value::{number_of, register_size, Value, MAX_SIZE};
use crate::{Errno, Error, Operation};

/// A field, and the number that a guest is to see in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CpuField {
    /// The register's id.
    pub id: u64,
    /// The field's name, as `AES`.
    pub name: &'static str,
    /// Its bits in the register.
    pub mask: u64,
    /// The number, in its place: zero outside `mask`.
    pub value: u64,
}

impl CpuField {
    /// The number `value` in the bits `mask` of a register.
    #[must_use]
    pub const fn new(id: u64, name: &'static str, mask: u64, value: u64) -> Self {
        Self {
            id,
            name,
            mask,
            value,
        }
    }

    /// Whether a value of the register has another number.
    const fn differs(&self, value: u64) -> bool {
        value & self.mask != self.value
    }
}

/// A CPU.  All bits that no field has stay as the host has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cpu<'a> {
    /// The name of the model.
    pub name: &'a str,
    /// In the order of a restore; those of one register stand together.
    pub fields: &'a [CpuField],
}

/// Write a CPU to a vCPU, after KVM_ARM_VCPU_INIT and before any vCPU of its VM runs.
///
/// Register by register in the order of the table, each once, and none that has the numbers
/// already.  Every value is read back; a bit that KVM takes and is known to hold otherwise counts as
/// written.
///
/// A field that KVM does not take is found by trying each that differs alone, and the registers
/// behind it are written all the same: `error.names` has every such field.  The vCPU is then neither
/// what it was nor the CPU, and is to be made anew.
///
/// # Errors
///
/// - EINVAL: KVM refuses a field, alone or beside the others of its register.
/// - ENOENT: the vCPU lacks a register in which the CPU has a number other than zero.
/// - EIO: KVM has taken a field and holds another number.
/// - Of several, the first; KVM's errno of a call that fails otherwise, as EBUSY after the first
///   KVM_RUN, ends it at once.
pub fn apply_cpu<I: Io + ?Sized>(io: &mut I, cpu: &Cpu<'_>) -> Result<(), Error> {
    let mut call = Progress::new(io, Operation::Apply);
    let mut missed = Missed(None);
    let mut rest = cpu.fields;
    while let Some(first) = rest.first() {
        let count = rest.iter().take_while(|field| field.id == first.id).count();
        let (fields, behind) = rest.split_at(count);
        Part {
            id: first.id,
            fields,
        }
        .apply(&mut call, &mut missed)?;
        rest = behind;
    }
    missed.0.map_or(Ok(()), Err)
}

/// The error about all fields that are not taken, which is that about the first.
struct Missed(Option<Error>);

impl Missed {
    fn add(&mut self, field: &CpuField, error: impl FnOnce() -> Error) {
        let name = ErrorName {
            id: field.id,
            field: Some(field.name),
        };
        self.0.get_or_insert_with(error).names.push(name);
    }
}

/// The fields of one register.
#[derive(Clone, Copy)]
struct Part<'a> {
    id: u64,
    fields: &'a [CpuField],
}

impl Part<'_> {
    /// Write the fields, and note those that are not taken.
    fn apply<I: Io + ?Sized>(
        self,
        call: &mut Progress<'_, I>,
        missed: &mut Missed,
    ) -> Result<(), Error> {
        let stated = self.all(|field| field.value);
        let own = match self.read(call) {
            Err(error) if error.errno == Errno::ENOENT => {
                let lacking = self.fields.iter().filter(|field| field.value != 0);
                let why = read_reason(Errno::ENOENT, self.id);
                self.miss(call, missed, lacking, stated, Errno::ENOENT, why);
                return Ok(());
            }
            result => result?,
        };
        let wanted = own & !self.all(|field| field.mask) | stated;
        if wanted == own {
            return Ok(());
        }
        match self.write(call, wanted) {
            Ok(()) => {
                let known = !altered(self.id);
                let held = self.read(call)?;
                let lost = self.fields.iter();
                let lost = lost.filter(|f| (held ^ f.value) & f.mask & known != 0);
                let why = Some("the vCPU holds another value afterwards");
                self.miss(call, missed, lost, wanted, Errno::EIO, why);
            }
            Err(error) if error.errno == Errno::EINVAL => {
                self.miss_refused(call, missed, own, wanted);
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn all(self, bits: impl Fn(&CpuField) -> u64) -> u64 {
        self.fields.iter().fold(0, |all, field| all | bits(field))
    }

    /// Note the fields that KVM refuses alone; all that differ where it takes each.
    fn miss_refused<I: Io + ?Sized>(
        self,
        call: &mut Progress<'_, I>,
        missed: &mut Missed,
        own: u64,
        wanted: u64,
    ) {
        let why = Some("this host cannot give it, or does not let it be written");
        let differing = || self.fields.iter().filter(|field| field.differs(own));
        let mut alone = false;
        for field in differing() {
            if self.write(call, own & !field.mask | field.value).is_err() {
                let only = core::iter::once(field);
                self.miss(call, missed, only, wanted, Errno::EINVAL, why);
                alone = true;
            }
        }
        if !alone {
            self.miss(call, missed, differing(), wanted, Errno::EINVAL, why);
        }
        // It was KVM's own value.
        let _ = self.write(call, own);
    }

    fn miss<'f, I: Io + ?Sized>(
        self,
        call: &Progress<'_, I>,
        missed: &mut Missed,
        fields: impl Iterator<Item = &'f CpuField>,
        wanted: u64,
        errno: Errno,
        why: Option<&'static str>,
    ) {
        let value = Value::Number(wanted.into());
        for field in fields {
            let error = || {
                call.report()
                    .register_error(errno, self.id, Some(value), why)
            };
            missed.add(field, error);
        }
    }

    fn read<I: Io + ?Sized>(self, call: &mut Progress<'_, I>) -> Result<u64, Error> {
        let mut buffer = [0; MAX_SIZE];
        let bytes = &mut buffer[..register_size(self.id)];
        call.get(self.id, bytes)?;
        Ok(number_of(bytes).unwrap_or(0))
    }

    fn write<I: Io + ?Sized>(self, call: &mut Progress<'_, I>, number: u64) -> Result<(), Error> {
        let mut buffer = [0; MAX_SIZE];
        let bytes = &mut buffer[..register_size(self.id)];
        match Value::Number(number.into()).to_kvm(bytes) {
            Ok(()) => call.set(self.id, bytes),
            Err(_) => Err(call
                .report()
                .register_error(Errno::ERANGE, self.id, None, None)),
        }
    }
}

/// The bits that some kernel takes and holds otherwise.
fn altered(id: u64) -> u64 {
    let changes = Move::of(id).changes.iter();
    changes.fold(0, |mask, change| mask | change.mask)
}
