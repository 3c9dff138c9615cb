// SPDX-License-Identifier: 0BSD
// From spec/fields/arm/firmware.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm/firmware.yaml`.

register! {
    /// Version of PSCI that KVM implements for the VM, major in bits 31:16.
    PSCI_VERSION: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31:16]` Major version.
    number MAJOR set_MAJOR: u16, 31, 16;
    /// `[15:0]` Minor version.
    number MINOR set_MINOR: u16, 15, 0;
}

enumeration! {
    /// Mitigation that the guest is offered; higher is safer.
    SMCCC_ARCH_WORKAROUND_1_LEVEL {
        /// No firmware call; whether the guest is mitigated is unknown.
        NOT_AVAIL = 0,
        /// The firmware call is offered, and needed.
        AVAIL = 1,
        /// The firmware call is offered, and not needed on this vCPU.
        NOT_REQUIRED = 2,
    }
}
register! {
    /// State of SMCCC\_ARCH\_WORKAROUND\_1 (CVE-2017-5715).
    SMCCC_ARCH_WORKAROUND_1: u64, RES0 0xffff_ffff_ffff_fff0, RES1 0x0;
    /// `[3:0]` Mitigation that the guest is offered; higher is safer.
    named LEVEL set_LEVEL set_LEVEL_bits: SMCCC_ARCH_WORKAROUND_1_LEVEL, 3, 0;
}

enumeration! {
    /// Mitigation that the guest is offered; higher is safer.
    SMCCC_ARCH_WORKAROUND_2_LEVEL {
        /// No firmware call, and no mitigation by it.
        NOT_AVAIL = 0,
        /// No firmware call; the state of the mitigation is unknown.
        UNKNOWN = 1,
        /// The mitigation is available, and a vCPU can turn it off.
        AVAIL = 2,
        /// The mitigation is always on for this vCPU, or not needed.
        NOT_REQUIRED = 3,
    }
}
register! {
    /// State of SMCCC\_ARCH\_WORKAROUND\_2 (CVE-2018-3639).
    SMCCC_ARCH_WORKAROUND_2: u64, RES0 0xffff_ffff_ffff_ffe0, RES1 0x0;
    /// `[4]` With LEVEL AVAIL only: the mitigation is on.
    flag ENABLED set_ENABLED: bool, 4, 4;
    /// `[3:0]` Mitigation that the guest is offered; higher is safer.
    named LEVEL set_LEVEL set_LEVEL_bits: SMCCC_ARCH_WORKAROUND_2_LEVEL, 3, 0;
}
