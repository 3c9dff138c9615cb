// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/table.rs; `onereg generate` copies it.
//! What a row of the table of registers says, and how one is found.

/// How KVM treats KVM_SET_ONE_REG of a register, and so what a put does; [`registers`] has a
/// sentence on each.
///
/// [`registers`]: crate::registers
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Write {
    /// Any value can be written.
    Rw,
    /// Some values are refused.
    Checked,
    /// Only the value that it has can be written.
    Invariant,
    /// It identifies the vCPU.
    Id,
    /// It can be written until the vCPU is finalized.
    BeforeFinalize,
    /// A write changes nothing.
    Ignored,
}

/// What a register belongs to; [`registers`](crate::registers) has a sentence on each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The vCPU has one of its own.
    Vcpu,
    /// All vCPUs of the virtual machine have one value.
    Vm,
}

/// When a put writes a register; each level includes those before it.
/// [`registers`](crate::registers) has a sentence on each.
///
/// ```
/// use onereg::Level;
///
/// assert!(Level::Runtime < Level::Reset && Level::Reset < Level::Full);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Always.
    Runtime,
    /// At a reset of the vCPU too.
    Reset,
    /// Where a vCPU takes over another's state.
    Full,
}

/// What KVM calls a register, and how KVM treats it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Register {
    /// Architectural name, as `SPSR_EL1`.
    pub name: &'static str,
    /// The id that KVM_GET_ONE_REG takes.
    pub id: u64,
    /// How KVM treats a write.
    pub write: Write,
    /// When a put writes it.
    pub level: Level,
    /// What it belongs to.
    pub scope: Scope,
    /// The register whose storage this id shows too; an alias is read and never written.
    pub alias: Option<&'static str>,
    /// The value changes by itself, as a running counter's does.
    pub volatile: bool,
    /// The id of the write-one-to-clear twin, drained before this register is written.
    pub clear: Option<u64>,
    /// The id of the wider register that KVM lists in its stead, and whose low bits it is: Z0 for
    /// V0.
    pub within: Option<u64>,
}

impl Register {
    /// The common case: a plain register of the vCPU that every put writes.
    pub(crate) const fn plain(name: &'static str, id: u64) -> Self {
        Self {
            name,
            id,
            write: Write::Rw,
            level: Level::Runtime,
            scope: Scope::Vcpu,
            alias: None,
            volatile: false,
            clear: None,
            within: None,
        }
    }

    /// Width in bytes.
    ///
    /// ```
    /// use onereg::registers::ARM64;
    ///
    /// assert_eq!(ARM64.by_name("V0").unwrap().size(), 16);
    /// ```
    #[must_use]
    pub const fn size(&self) -> usize {
        crate::register_size(self.id)
    }
}

/// The registers of one architecture.
///
/// ```
/// use onereg::registers::ARM64;
///
/// let spsr = ARM64.by_name("SPSR_svc").unwrap();
/// assert_eq!(spsr.name, "SPSR_EL1");
/// assert_eq!(ARM64.by_id(spsr.id), Some(spsr));
/// let position = ARM64.position(spsr.id).unwrap();
/// assert_eq!(&ARM64.rows()[position], spsr);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Table {
    pub(crate) rows: &'static [Register],
    /// Positions in the rows, by ascending id.
    pub(crate) by_id: &'static [u16],
    /// Names, ascending, with positions in the rows.
    pub(crate) by_name: &'static [(&'static str, u16)],
}

impl Table {
    /// All of them, in the order of a restore.
    #[must_use]
    pub const fn rows(&self) -> &'static [Register] {
        self.rows
    }

    /// Where in the order of a restore a register is, from 0; `None` where the table does not
    /// know the id.
    #[must_use]
    pub fn position(&self, id: u64) -> Option<usize> {
        let id_of = |position: &u16| self.rows[usize::from(*position)].id;
        let at = self.by_id.binary_search_by_key(&id, id_of).ok()?;
        Some(usize::from(self.by_id[at]))
    }

    /// The register of an id, `None` where the table does not know it.
    #[must_use]
    pub fn by_id(&self, id: u64) -> Option<&'static Register> {
        self.position(id).map(|position| &self.rows[position])
    }

    /// The register of an architectural name, of a synonym, or of the AArch32 register that it
    /// holds: `SPSR_svc`, `LR_irq`.  Letter case counts.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<&'static Register> {
        let at = self
            .by_name
            .binary_search_by_key(&name, |(known, _)| *known)
            .ok()?;
        Some(&self.rows[usize::from(self.by_name[at].1)])
    }
}

/// A table from which registers are taken in the order of a restore.
pub(crate) struct Walk {
    table: &'static Table,
    next: usize,
}

impl Walk {
    pub(crate) const fn new(table: &'static Table) -> Self {
        Self { table, next: 0 }
    }

    /// The register of an id, as of [`Table::by_id`]: mostly the one behind the last.
    pub(crate) fn find(&mut self, id: u64) -> Option<&'static Register> {
        let register = match self.table.rows.get(self.next) {
            Some(register) if register.id == id => register,
            _ => {
                self.next = self.table.position(id)?;
                &self.table.rows[self.next]
            }
        };
        self.next += 1;
        Some(register)
    }
}
