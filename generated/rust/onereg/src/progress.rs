// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/progress.rs; `onereg generate` copies it.
//! One operation on a vCPU: its errors, the writes that write policies ask for, the list.

use crate::id_list::IdList;
use crate::io::{Io, KVM_ARM_VCPU_SVE};
use crate::reason::{list_reason, read_reason, write_reason};
use crate::record::{id_objection, MAX_RECORDS};
use crate::registers::{name_of, Level, Register, Scope, Write, ARM64};
use crate::value::{number_of, register_size, Value, MAX_SIZE};
#[cfg(feature = "alloc")]
use crate::Origin;
use crate::{Errno, Error, ErrorNames, Operation, Role};

/// One operation on a vCPU: knows how far it is, and names the register that fails.
pub(crate) struct Progress<'io, I: ?Sized> {
    io: &'io mut I,
    report: Report,
    /// An ID register has changed: the list of registers may be another now.
    pub(crate) identified: bool,
}

/// What the errors of an operation have in common.
#[derive(Clone, Copy)]
pub(crate) struct Report {
    pub(crate) operation: Operation,
    pub(crate) done: usize,
    pub(crate) total: usize,
}

impl Report {
    pub(crate) const fn new(operation: Operation) -> Self {
        Self {
            operation,
            done: 0,
            total: 0,
        }
    }

    /// A failure that is not about one register.
    pub(crate) const fn error(
        self,
        errno: Errno,
        name: &'static str,
        why: Option<&'static str>,
    ) -> Error {
        Error {
            operation: self.operation,
            name,
            id: None,
            value: None,
            errno,
            why,
            needed: 0,
            done: self.done,
            total: self.total,
            names: ErrorNames::NONE,
        }
    }

    /// A failure with a register; `value` is what was to be written.
    pub(crate) fn register_error(
        self,
        errno: Errno,
        id: u64,
        value: Option<Value<'_>>,
        why: Option<&'static str>,
    ) -> Error {
        let name = name_of(id).unwrap_or("unknown");
        Error {
            id: Some(id),
            value: value.map(Into::into),
            ..self.error(errno, name, why)
        }
    }

    /// Storage that is too small.
    pub(crate) fn storage_error(self, name: &'static str, needed: usize) -> Error {
        let error = self.error(Errno::E2BIG, name, Some("it is too small"));
        Error {
            needed: needed as u64,
            ..error
        }
    }
}

impl<'io, I: Io + ?Sized> Progress<'io, I> {
    pub(crate) fn new(io: &'io mut I, operation: Operation) -> Self {
        Self {
            io,
            report: Report::new(operation),
            identified: false,
        }
    }

    /// What an error of now says of the operation.
    pub(crate) const fn report(&self) -> Report {
        self.report
    }

    /// Set out to deal with so many registers.
    pub(crate) fn expect(&mut self, total: usize) {
        self.report.total = total;
    }

    /// One more register has been dealt with.
    pub(crate) fn count(&mut self) {
        self.report.done += 1;
    }

    /// The ids that the vCPU lists, in the order of a restore.
    pub(crate) fn list(&mut self, list: &mut IdList) -> Result<(), Error> {
        let name = "KVM_GET_REG_LIST";
        let found = self.io.list(list.room());
        let count = found.map_err(|errno| self.report.error(errno, name, list_reason(errno)))?;
        if count > MAX_RECORDS {
            let why = "a vCPU with so many registers is not known";
            return Err(self.report.error(Errno::E2BIG, name, Some(why)));
        }
        list.take(count);
        for id in list.ids() {
            if let Some(why) = id_objection(*id) {
                return Err(self
                    .report
                    .register_error(Errno::EOPNOTSUPP, *id, None, Some(why)));
            }
        }
        Ok(())
    }

    /// Where the vCPU is.
    #[cfg(feature = "alloc")]
    pub(crate) fn origin(&self) -> Origin {
        self.io.origin()
    }

    /// Read a register; a failure is KVM's alone.
    #[cfg(feature = "alloc")]
    pub(crate) fn try_get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Errno> {
        self.io.get(id, value)
    }

    /// The number that the vCPU has in a register of up to 8 bytes; `None` where it does not tell.
    pub(crate) fn own_number(&mut self, id: u64) -> Option<u64> {
        let mut buffer = [0; MAX_SIZE];
        let bytes = buffer.get_mut(..register_size(id))?;
        self.io.get(id, bytes).ok()?;
        number_of(bytes)
    }

    /// Write a register as a trial; whether KVM has taken the value.
    #[cfg(feature = "alloc")]
    pub(crate) fn takes(&mut self, id: u64, value: &[u8]) -> bool {
        self.io.set(id, value).is_ok()
    }

    /// Read a register.
    pub(crate) fn get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Error> {
        self.io.get(id, value).map_err(|errno| {
            self.report
                .register_error(errno, id, None, read_reason(errno, id))
        })
    }

    /// Write a register.
    pub(crate) fn set(&mut self, id: u64, value: &[u8]) -> Result<(), Error> {
        self.io.set(id, value).map_err(|errno| {
            let why = write_reason(errno, id, value);
            self.report
                .register_error(errno, id, Some(Value::from_kvm(value)), why)
        })
    }

    /// Write a register for which [`is_written`] holds, as its write policy asks.
    ///
    /// One that the tables do not know may be invariant, too.
    pub(crate) fn put(
        &mut self,
        id: u64,
        register: Option<&Register>,
        value: &[u8],
    ) -> Result<(), Error> {
        let register = match register {
            Some(register) if !is_read_first(register) => register,
            _ => return self.set_if_different(id, value),
        };
        if let Some(clear) = register.clear {
            self.drain(clear)?;
        }
        self.set(id, value)
    }

    /// Write a register whose current value KVM may insist on.
    fn set_if_different(&mut self, id: u64, value: &[u8]) -> Result<(), Error> {
        let mut buffer = [0; MAX_SIZE];
        let current = &mut buffer[..value.len()];
        self.get(id, current)?;
        if *current == *value {
            return Ok(());
        }
        self.identified = true;
        self.set(id, value)
    }

    /// Empty a set/clear pair through its clear register.
    ///
    /// Writing back there what is set ends with none set, or with no change, on every kernel: a
    /// plain store in 6.1, "clear these" in 6.12, a store again since 6.15
    /// (arch/arm64/kvm/sys_regs.c, set_pmreg).
    fn drain(&mut self, clear: u64) -> Result<(), Error> {
        let mut buffer = [0; MAX_SIZE];
        let current = &mut buffer[..register_size(clear)];
        self.get(clear, current)?;
        self.set(clear, current)
    }

    /// Settle a before-finalize register and finalize, unless the vCPU lacks the feature.
    ///
    /// `value` `None`: the register may be what it is.
    pub(crate) fn settle(&mut self, id: u64, value: Option<&[u8]>) -> Result<(), Error> {
        let mut buffer = [0; MAX_SIZE];
        let current = &mut buffer[..register_size(id)];
        match self.io.get(id, current) {
            Err(Errno::ENOENT) if value.is_none() => return Ok(()),
            Err(errno) => {
                let value = value.map(Value::from_kvm);
                let why = read_reason(errno, id);
                return Err(self.report.register_error(errno, id, value, why));
            }
            Ok(()) => {}
        }
        match value {
            Some(value) if *value != *current => self.set(id, value)?,
            _ => {}
        }
        match self.io.finalize(KVM_ARM_VCPU_SVE) {
            // EPERM: it has been finalized before.
            Ok(()) | Err(Errno::EPERM) => Ok(()),
            Err(errno) => Err(self.report.error(errno, "KVM_ARM_VCPU_FINALIZE", None)),
        }
    }
}

/// Whether KVM may insist on the value that a register has.
fn is_read_first(register: &Register) -> bool {
    matches!(
        register.write,
        Write::Invariant | Write::Id | Write::BeforeFinalize
    )
}

/// Whether a put writes the register at all; `None` is one that the tables do not know.
pub(crate) fn is_written(register: Option<&Register>, level: Level, role: Role) -> bool {
    register.map_or(true, |register| {
        register.level <= level
            && register.alias.is_none()
            && register.write != Write::Ignored
            && !(role == Role::Secondary && register.scope == Scope::Vm)
    })
}

/// The registers that are settled before a vCPU is finalized.
pub(crate) fn before_finalize() -> impl Iterator<Item = u64> {
    let rows = ARM64.rows().iter();
    rows.filter(|register| register.write == Write::BeforeFinalize)
        .map(|register| register.id)
}
