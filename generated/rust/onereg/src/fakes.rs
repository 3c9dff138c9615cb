// SPDX-License-Identifier: 0BSD
// Edited in templates/rust/src/fakes.rs; `onereg generate` copies it.
//! A fake vCPU, for a VMM's own tests.
//!
//! ```
//! use onereg::fakes::FakeVcpu;
//! use onereg::native::Native;
//! use onereg::{ids, Level, Role, Value, Vcpu};
//!
//! let mut fake = FakeVcpu::with_registers(&[ids::PC, ids::PSTATE]);
//! let mut vcpu = Vcpu::<Native, _, _>::open(&mut fake, [0; 64], Role::First).unwrap();
//! let mut state = Native::new();
//! state.pc = 0x8000_0000;
//! vcpu.put(&state, Level::Runtime).unwrap();
//! assert_eq!(fake.value(ids::PC), Some(Value::Number(0x8000_0000)));
//! ```

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use crate::io::{Io, KVM_ARM_VCPU_SVE};
use crate::registers::{Write, ARM64};
use crate::value::{register_size, Value};
use crate::{ids, Errno};

/// A call of a [`FakeVcpu`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// KVM_GET_ONE_REG of an id.
    Get(u64),
    /// KVM_SET_ONE_REG of an id.
    Set(u64),
    /// KVM_GET_REG_LIST.
    List,
    /// KVM_ARM_VCPU_FINALIZE.
    Finalize,
}

/// A vCPU after KVM_ARM_VCPU_INIT that has the registers that a test gives it.
///
/// It answers as KVM does: ENOENT for a register that is not there; EINVAL for another value of an
/// invariant one.  One that has SVE_VLS is of the feature SVE: EPERM for a list before it is
/// finalized, and for SVE_VLS after.
#[derive(Clone, Debug, Default)]
pub struct FakeVcpu {
    values: BTreeMap<u64, Vec<u8>>,
    failures: BTreeMap<Call, Errno>,
    is_finalized: bool,
    /// Every call so far.
    pub calls: Vec<Call>,
}

impl FakeVcpu {
    /// One that has these registers, all zero.
    #[must_use]
    pub fn with_registers(ids: &[u64]) -> Self {
        let values = ids
            .iter()
            .map(|id| (*id, vec![0; register_size(*id)]))
            .collect();
        Self {
            values,
            ..Self::default()
        }
    }

    /// The value of a register, `None` where it is not there.
    #[must_use]
    pub fn value(&self, id: u64) -> Option<Value<'_>> {
        self.values.get(&id).map(|bytes| Value::from_kvm(bytes))
    }

    /// Give it a register, or a register a value, past all rules.
    ///
    /// # Panics
    ///
    /// Where the register has not so many bits.
    pub fn set_value(&mut self, id: u64, value: Value<'_>) {
        let mut bytes = vec![0; register_size(id)];
        assert!(
            value.to_kvm(&mut bytes).is_ok(),
            "{id:#018x} has not so many bits: {value:?}"
        );
        self.values.insert(id, bytes);
    }

    /// Take a register away.
    pub fn remove(&mut self, id: u64) {
        self.values.remove(&id);
    }

    /// Let the next such call fail.
    pub fn fail(&mut self, call: Call, errno: Errno) {
        self.failures.insert(call, errno);
    }

    fn enter(&mut self, call: Call) -> Result<(), Errno> {
        self.calls.push(call);
        self.failures.remove(&call).map_or(Ok(()), Err)
    }

    fn has_sve(&self) -> bool {
        self.values.contains_key(&ids::SVE_VLS)
    }
}

impl Io for FakeVcpu {
    fn get(&mut self, id: u64, value: &mut [u8]) -> Result<(), Errno> {
        self.enter(Call::Get(id))?;
        value.copy_from_slice(self.values.get(&id).ok_or(Errno::ENOENT)?);
        Ok(())
    }

    fn set(&mut self, id: u64, value: &[u8]) -> Result<(), Errno> {
        self.enter(Call::Set(id))?;
        let current = self.values.get_mut(&id).ok_or(Errno::ENOENT)?;
        if id == ids::SVE_VLS && self.is_finalized {
            return Err(Errno::EPERM);
        }
        let write = ARM64.by_id(id).map(|register| register.write);
        if write == Some(Write::Invariant) && *current != value {
            return Err(Errno::EINVAL);
        }
        if write != Some(Write::Ignored) {
            current.copy_from_slice(value);
        }
        Ok(())
    }

    fn list(&mut self, ids: &mut [u64]) -> Result<usize, Errno> {
        self.enter(Call::List)?;
        if self.has_sve() && !self.is_finalized {
            return Err(Errno::EPERM);
        }
        ids.iter_mut()
            .zip(self.values.keys())
            .for_each(|(to, id)| *to = *id);
        Ok(self.values.len())
    }

    fn finalize(&mut self, feature: i32) -> Result<(), Errno> {
        self.enter(Call::Finalize)?;
        if feature != KVM_ARM_VCPU_SVE || !self.has_sve() {
            return Err(Errno::EINVAL);
        }
        if self.is_finalized {
            return Err(Errno::EPERM);
        }
        self.is_finalized = true;
        Ok(())
    }
}
