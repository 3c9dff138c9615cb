// SPDX-License-Identifier: MIT
//! crosvm's ids of KVM, as its own code makes them and as the generated code does.
//!
//! The test writes bindings.rs, before.rs and after.rs out of crosvm's source.
#![cfg(test)]
#![allow(dead_code, unused_imports)]

mod bindings;

mod before {
    use std::mem::offset_of;

    use aarch64_sys_reg::AArch64SysRegId;
    use serde::{Deserialize, Serialize};

    use crate::bindings::*;

    include!("before.rs");
}

#[path = "."]
mod after {
    use aarch64_sys_reg::AArch64SysRegId;
    use serde::{Deserialize, Serialize};

    use crate::bindings::*;

    mod onereg_kvm_ids;
    include!("after.rs");
}

use aarch64_sys_reg::AArch64SysRegId;

/// Both ids of the same register.
macro_rules! ids {
    ($register:expr) => {{
        let before = {
            use before::KvmVcpuRegister::*;
            u64::from($register)
        };
        let after = {
            use after::KvmVcpuRegister::*;
            u64::from($register)
        };
        (before, after)
    }};
}

#[test]
fn ids_of_registers_with_a_number_are_the_same() {
    for (before, after) in [ids!(Sp), ids!(Pc), ids!(Pstate)] {
        assert_eq!(before, after);
    }
    for n in 0..=30 {
        let (before, after) = ids!(X(n));
        assert_eq!(before, after, "X{n}");
    }
    for n in 0..=31 {
        let (before, after) = ids!(V(n));
        assert_eq!(before, after, "V{n}");
    }
    for n in 0..=u8::MAX {
        let (before, after) = ids!(Ccsidr(n));
        assert_eq!(before, after, "CCSIDR_EL1 with CSSELR_EL1 {n}");
    }
    for n in 0..=u16::MAX {
        let (before, after) = ids!(Firmware(n));
        assert_eq!(before, after, "firmware register {n}");
    }
}

/// Of all 65536 encodings; KVM has SP_EL0 among the core registers alone.
#[test]
fn ids_of_encodings_are_the_same_but_for_sp_el0() {
    for encoded in 0..=u16::MAX {
        let register = AArch64SysRegId::from_encoded(encoded);
        let (before, after) = ids!(System(register));
        if register == aarch64_sys_reg::SP_EL0 {
            assert_eq!(after, onereg::ids::SP_EL0);
            assert_eq!(before, onereg::ids::MIDR_EL1 & !0xffff | u64::from(encoded));
        } else {
            assert_eq!(before, after, "{register:?}");
        }
    }
}

#[test]
fn sizes_are_the_same() {
    for encoded in 0..=u16::MAX {
        let register = AArch64SysRegId::from_encoded(encoded);
        let before = before::KvmVcpuRegister::System(register).size();
        assert_eq!(before, after::KvmVcpuRegister::System(register).size());
    }
}
