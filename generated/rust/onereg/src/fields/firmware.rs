// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/firmware.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/firmware.yaml`.

register! {
    /// Version of the Power State Coordination Interface (PSCI\_VERSION, DEN 0022).
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
    /// Level of the mitigation of CVE-2017-5715 (Spectre v2) by firmware.
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
    /// Level of the mitigation of CVE-2018-3639 (Spectre v4) by firmware.
    SMCCC_ARCH_WORKAROUND_2: u64, RES0 0xffff_ffff_ffff_ffe0, RES1 0x0;
    /// `[4]` Obsolete, with LEVEL AVAIL only: the mitigation is on.
    flag ENABLED set_ENABLED: bool, 4, 4;
    /// `[3:0]` Mitigation that the guest is offered; higher is safer.
    named LEVEL set_LEVEL set_LEVEL_bits: SMCCC_ARCH_WORKAROUND_2_LEVEL, 3, 0;
}

enumeration! {
    /// Mitigation that the guest is offered; higher is safer.
    SMCCC_ARCH_WORKAROUND_3_LEVEL {
        /// No firmware call; whether the guest is mitigated is unknown.
        NOT_AVAIL = 0,
        /// The firmware call is offered, and needed.
        AVAIL = 1,
        /// The firmware call is offered, and not needed on this vCPU.
        NOT_REQUIRED = 2,
    }
}
register! {
    /// Level of the mitigation of CVE-2022-23960 (Spectre-BHB) by firmware.
    SMCCC_ARCH_WORKAROUND_3: u64, RES0 0xffff_ffff_ffff_fff0, RES1 0x0;
    /// `[3:0]` Mitigation that the guest is offered; higher is safer.
    named LEVEL set_LEVEL set_LEVEL_bits: SMCCC_ARCH_WORKAROUND_3_LEVEL, 3, 0;
}

register! {
    /// Standard secure services offered to the guest.
    STD_BMAP: u64, RES0 0xffff_ffff_ffff_fffe, RES1 0x0;
    /// `[0]` True Random Number Generator 1.0 (DEN 0098).
    flag TRNG_V1_0 set_TRNG_V1_0: bool, 0, 0;
}

register! {
    /// Standard hypervisor services offered to the guest.
    STD_HYP_BMAP: u64, RES0 0xffff_ffff_ffff_fffe, RES1 0x0;
    /// `[0]` Paravirtualized time (DEN 0057).
    flag PV_TIME set_PV_TIME: bool, 0, 0;
}

register! {
    /// Vendor-specific hypervisor services 0 to 63 offered to the guest.
    VENDOR_HYP_BMAP: u64, RES0 0xffff_ffff_ffff_fffc, RES1 0x0;
    /// `[1]` Precision Time Protocol.
    flag PTP set_PTP: bool, 1, 1;
    /// `[0]` Discovery of the services, and the UID of KVM.
    flag FUNC_FEAT set_FUNC_FEAT: bool, 0, 0;
}

register! {
    /// Vendor-specific hypervisor services 64 to 127 offered to the guest.
    VENDOR_HYP_BMAP_2: u64, RES0 0xffff_ffff_ffff_fffc, RES1 0x0;
    /// `[1]` Discovery of the implementations that the guest may run on.
    flag DISCOVER_IMPL_CPUS set_DISCOVER_IMPL_CPUS: bool, 1, 1;
    /// `[0]` Version and number of those implementations.
    flag DISCOVER_IMPL_VER set_DISCOVER_IMPL_VER: bool, 0, 0;
}
