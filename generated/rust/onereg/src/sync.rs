// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/sync.rs; `onereg generate` copies it.
//! A vCPU is prepared, opened and read.

use crate::dropped::Dropped;
use crate::id_list::IdList;
use crate::io::Io;
use crate::layout::{Execution, Layout, NotStored};
use crate::progress::{before_finalize, Progress};
use crate::raw::Raw;
use crate::rows::{check_layout, others, Listed, Rows};
use crate::value::{register_size, Value, MAX_SIZE};
use crate::verdicts::Decision;
use crate::{ids, Errno, Error, Operation};

/// Which of several vCPUs of a virtual machine one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The first: its puts write the registers of the VM too.
    First,
    /// Any other: the registers of the VM are left alone, which the first has written.
    ///
    /// Writing CNTVCT_EL0 once per vCPU makes the guest's time jump.
    Secondary,
}

/// Finalize a fresh vCPU, if it has SVE: after KVM_ARM_VCPU_INIT and before [`Vcpu::open`].
///
/// KVM's default of vector lengths stays.  A vCPU that has been finalized is left as it is.
///
/// # Errors
///
/// KVM's errno.
pub fn prepare<I: Io + ?Sized>(io: &mut I) -> Result<(), Error> {
    let mut call = Progress::new(io, Operation::Prepare);
    before_finalize().try_for_each(|id| call.settle(id, None))
}

/// As [`prepare`], with the vector lengths (SVE_VLS) that `state` has, if it has any.
///
/// # Errors
///
/// ENOENT if the state has vector lengths and the vCPU has no SVE; EINVAL or EPERM if KVM refuses
/// the set (arch/arm64/kvm/guest.c, set_sve_vls).
pub fn prepare_with<L, I>(io: &mut I, state: &L::State) -> Result<(), Error>
where
    L: Layout + ?Sized,
    I: Io + ?Sized,
{
    let mut call = Progress::new(io, Operation::Prepare);
    for id in before_finalize() {
        let mut buffer = [0; MAX_SIZE];
        let bytes = &mut buffer[..register_size(id)];
        let is_there = match L::value(state, id) {
            Some(value) => encode(&call, id, value, bytes).map(|()| true)?,
            None => false,
        };
        let is_given = is_there && bytes.iter().any(|byte| *byte != 0);
        call.settle(id, is_given.then_some(&*bytes))?;
    }
    Ok(())
}

/// A vCPU, and what KVM_GET_REG_LIST said of it.
///
/// `L` says where a state keeps the registers, `I` reaches the vCPU, and `B` is storage for the
/// registers that the layout does not keep: an array, a slice or a vector of bytes.
///
/// With SVE, KVM refuses V0 to V31, which are the low halves of Z0 to Z31.  A get then fills the
/// layout's V from Z, and a put writes Z; it refuses a V that is neither what Z will be nor what
/// the vCPU has.
///
/// A vCPU must not run while a call is on it.
#[derive(Debug)]
pub struct Vcpu<L: Layout + ?Sized, I, B> {
    pub(crate) io: I,
    pub(crate) role: Role,
    pub(crate) rows: Rows<L>,
    pub(crate) dropped: Dropped,
    /// The registers that the layout does not keep.
    pub raw: Raw<B>,
}

impl<L, I, B> Vcpu<L, I, B>
where
    L: Layout + ?Sized,
    I: Io,
    B: AsRef<[u8]> + AsMut<[u8]>,
{
    /// Ask KVM once which registers the vCPU has.
    ///
    /// # Errors
    ///
    /// E2BIG where `storage` is too small, with the bytes that it takes in [`Error::needed`];
    /// EPERM if the vCPU has SVE and has not been finalized ([`prepare`] first), ENOEXEC before
    /// KVM_ARM_VCPU_INIT; EINVAL for a layout that keeps unknown registers.
    pub fn open(mut io: I, storage: B, role: Role) -> Result<Self, Error> {
        let mut call = Progress::new(&mut io, Operation::Open);
        check_layout::<L>(call.report())?;
        let mut list = IdList::new();
        call.list(&mut list)?;
        let mut raw = Raw::new(storage);
        raw.lay_out(call.report(), others::<L>(&list))?;
        call.expect(raw.records().count());
        raw.get(&mut call)?;
        Ok(Self {
            io,
            role,
            rows: Rows::take(&list),
            dropped: Dropped::new(),
            raw,
        })
    }

    /// How many registers the vCPU has.
    #[must_use]
    pub fn count(&self) -> usize {
        self.rows.count() + self.raw.records().count()
    }

    /// The registers of the last put that the vCPU lacks and that nobody misses, in the order of a
    /// restore.
    pub fn dropped(&self) -> impl Iterator<Item = Decision> + '_ {
        self.dropped.decisions()
    }

    /// The way to the vCPU.
    pub fn io(&mut self) -> &mut I {
        &mut self.io
    }

    /// Read every register that the vCPU has: the layout's into `state`, others into
    /// [`raw`](Self::raw).
    ///
    /// Members of registers that it lacks stay as they are.
    ///
    /// # Errors
    ///
    /// KVM's errno; ERANGE if the layout's place is narrower than the register and the value does
    /// not fit.
    pub fn get(&mut self, state: &mut L::State) -> Result<(), Error> {
        let mut call = Progress::new(&mut self.io, Operation::Get);
        if self.raw.is_foreign() {
            let mut list = IdList::new();
            call.list(&mut list)?;
            self.raw.lay_out(call.report(), others::<L>(&list))?;
            self.rows = Rows::take(&list);
        }
        call.expect(self.rows.count() + self.raw.records().count());
        // PSTATE tells where the others go.
        for (id, listed) in self.rows.listed().filter(|(id, _)| *id == ids::PSTATE) {
            get_row::<L, I>(&mut call, id, listed, state, Execution::AArch64)?;
        }
        let execution = L::execution(state);
        for (id, listed) in self.rows.listed().filter(|(id, _)| *id != ids::PSTATE) {
            get_row::<L, I>(&mut call, id, listed, state, execution)?;
        }
        self.raw.get(&mut call)
    }
}

fn get_row<L: Layout + ?Sized, I: Io + ?Sized>(
    call: &mut Progress<'_, I>,
    id: u64,
    listed: Listed,
    state: &mut L::State,
    execution: Execution,
) -> Result<(), Error> {
    let mut buffer = [0; MAX_SIZE];
    let value = match listed {
        Listed::Own => {
            let bytes = &mut buffer[..register_size(id)];
            call.get(id, bytes)?;
            Value::from_kvm(bytes)
        }
        Listed::Wider(wider) => {
            let bytes = &mut buffer[..register_size(wider)];
            call.get(wider, bytes)?;
            low_of(bytes, register_size(id))
        }
    };
    let stored =
        L::store(state, id, execution, value).and_then(|()| L::mirror(state, id, execution, value));
    stored.map_err(|cause| {
        let why = match cause {
            NotStored::Misfit => "it does not fit the layout's place",
            NotStored::NoPlace => "the layout has no place for it",
        };
        let errno = Errno::ERANGE;
        call.report()
            .register_error(errno, id, Some(value), Some(why))
    })?;
    if listed == Listed::Own {
        call.count();
    }
    Ok(())
}

/// The value of a narrower register in the low bytes of a wider one's, lowest first.
pub(crate) fn low_of(bytes: &[u8], size: usize) -> Value<'static> {
    let low = bytes[..size].iter().rev();
    Value::Number(low.fold(0, |number, byte| number << 8 | u128::from(*byte)))
}

/// KVM's bytes for a value, which must fit exactly.
pub(crate) fn encode<I: Io + ?Sized>(
    call: &Progress<'_, I>,
    id: u64,
    value: Value<'_>,
    bytes: &mut [u8],
) -> Result<(), Error> {
    value.to_kvm(bytes).map_err(|_| {
        let why = "the value in the layout's place does not fit it";
        call.report()
            .register_error(Errno::ERANGE, id, Some(value), Some(why))
    })
}
