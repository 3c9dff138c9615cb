// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/timers.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/timers.yaml`.

register! {
    /// Counter-timer Kernel Control Register.
    CNTKCTL_EL1: u64, RES0 0xffff_ffff_fff0_0000, RES1 0x0;
    /// `[19]` CNTHCTL\_EL2.CNTPMASK of a nested hypervisor; no effect here (FEAT\_NV2p1).
    flag CNTPMASK set_CNTPMASK: bool, 19, 19;
    /// `[18]` CNTHCTL\_EL2.CNTVMASK of a nested hypervisor; no effect here (FEAT\_NV2p1).
    flag CNTVMASK set_CNTVMASK: bool, 18, 18;
    /// `[17]` EVNTI selects from bits 23:8 of the counter instead of bits 15:0.
    flag EVNTIS set_EVNTIS: bool, 17, 17;
    /// `[16]` CNTHCTL\_EL2.EL1NVVCT of a nested hypervisor; no effect here (FEAT\_NV2p1).
    flag EL1NVVCT set_EL1NVVCT: bool, 16, 16;
    /// `[15]` CNTHCTL\_EL2.EL1NVPCT of a nested hypervisor; no effect here (FEAT\_NV2p1).
    flag EL1NVPCT set_EL1NVPCT: bool, 15, 15;
    /// `[14]` CNTHCTL\_EL2.EL1TVCT of a nested hypervisor; no effect here (FEAT\_NV2p1).
    flag EL1TVCT set_EL1TVCT: bool, 14, 14;
    /// `[13]` CNTHCTL\_EL2.EL1TVT of a nested hypervisor; no effect here (FEAT\_NV2p1).
    flag EL1TVT set_EL1TVT: bool, 13, 13;
    /// `[12]` CNTHCTL\_EL2.ECV of a nested hypervisor; no effect here (FEAT\_NV2p1).
    flag ECV set_ECV: bool, 12, 12;
    /// `[11]` CNTHCTL\_EL2.EL1PTEN of a nested hypervisor; no effect here (FEAT\_NV2p1).
    flag EL1PTEN set_EL1PTEN: bool, 11, 11;
    /// `[10]` CNTHCTL\_EL2.EL1PCTEN of a nested hypervisor; no effect here (FEAT\_NV2p1).
    flag EL1PCTEN set_EL1PCTEN: bool, 10, 10;
    /// `[9]` EL0 accesses to the physical timer are not trapped.
    flag EL0PTEN set_EL0PTEN: bool, 9, 9;
    /// `[8]` EL0 accesses to the virtual timer are not trapped.
    flag EL0VTEN set_EL0VTEN: bool, 8, 8;
    /// `[7:4]` Number of the bit of the virtual counter that triggers the event stream.
    number EVNTI set_EVNTI: u8, 7, 4;
    /// `[3]` The event stream is triggered by a 1 to 0 transition, not by 0 to 1.
    flag EVNTDIR set_EVNTDIR: bool, 3, 3;
    /// `[2]` The event stream from the virtual counter is enabled.
    flag EVNTEN set_EVNTEN: bool, 2, 2;
    /// `[1]` EL0 accesses to the virtual counter and the frequency register are not trapped.
    flag EL0VCTEN set_EL0VCTEN: bool, 1, 1;
    /// `[0]` EL0 accesses to the physical counter and the frequency register are not trapped.
    flag EL0PCTEN set_EL0PCTEN: bool, 0, 0;
}

register! {
    /// Counter-timer Virtual Timer Control Register.
    CNTV_CTL_EL0: u64, RES0 0xffff_ffff_ffff_fff8, RES1 0x0;
    /// `[2]` The timer condition is met.
    flag ISTATUS set_ISTATUS: bool, 2, 2;
    /// `[1]` The timer interrupt is masked.
    flag IMASK set_IMASK: bool, 1, 1;
    /// `[0]` The timer is enabled.
    flag ENABLE set_ENABLE: bool, 0, 0;
}

// CNTV_CVAL_EL0 has no type: CompareValue is the whole register: Count at which the timer condition is met

// CNTVCT_EL0 has no type: VirtualCount is the whole register: The physical count minus the virtual offset

register! {
    /// Counter-timer Physical Timer Control Register.
    CNTP_CTL_EL0: u64, RES0 0xffff_ffff_ffff_fff8, RES1 0x0;
    /// `[2]` The timer condition is met.
    flag ISTATUS set_ISTATUS: bool, 2, 2;
    /// `[1]` The timer interrupt is masked.
    flag IMASK set_IMASK: bool, 1, 1;
    /// `[0]` The timer is enabled.
    flag ENABLE set_ENABLE: bool, 0, 0;
}

// CNTP_CVAL_EL0 has no type: CompareValue is the whole register: Count at which the timer condition is met

// CNTPCT_EL0 has no type: PhysicalCount is the whole register: The physical count, less the physical offset where FEAT_ECV_POFF applies it

// CNTVOFF_EL2 has no type: VOffset is the whole register: What is subtracted from the physical count to make the virtual count

register! {
    /// EL2 hosts an operating system.
    ///
    /// Where HCR\_EL2.E2H is 1.
    CNTHCTL_EL2_Host: u64, RES0 0x0, RES1 0x0;
    /// `[11]` EL0 and EL1 accesses to the physical timer are not trapped.
    flag EL1PTEN set_EL1PTEN: bool, 11, 11;
    /// `[10]` EL0 and EL1 accesses to the physical counter are not trapped.
    flag EL1PCTEN set_EL1PCTEN: bool, 10, 10;
    /// `[9]` EL0 accesses to the physical timer are not trapped.
    flag EL0PTEN set_EL0PTEN: bool, 9, 9;
    /// `[8]` EL0 accesses to the virtual timer are not trapped.
    flag EL0VTEN set_EL0VTEN: bool, 8, 8;
    /// `[1]` EL0 accesses to the virtual counter and the frequency register are not trapped.
    flag EL0VCTEN set_EL0VCTEN: bool, 1, 1;
    /// `[0]` EL0 accesses to the physical counter and the frequency register are not trapped.
    flag EL0PCTEN set_EL0PCTEN: bool, 0, 0;
}
fieldset! {
    /// EL2 hosts an operating system.
    CNTHCTL_EL2 Host: CNTHCTL_EL2_Host
}
register! {
    /// EL2 hosts no operating system.
    ///
    /// Where HCR\_EL2.E2H is 0.
    CNTHCTL_EL2_Guest: u64, RES0 0xf00, RES1 0x0;
    /// `[1]` EL0 and EL1 accesses to the physical timer are not trapped.
    flag EL1PCEN set_EL1PCEN: bool, 1, 1;
    /// `[0]` EL0 and EL1 accesses to the physical counter are not trapped.
    flag EL1PCTEN set_EL1PCTEN: bool, 0, 0;
}
fieldset! {
    /// EL2 hosts no operating system.
    CNTHCTL_EL2 Guest: CNTHCTL_EL2_Guest
}
register! {
    /// Counter-timer Hypervisor Control Register.
    CNTHCTL_EL2: u64, RES0 0xffff_ffff_fff0_0000, RES1 0x0;
    /// `[19]` The EL1 physical timer interrupt is masked whatever CNTP\_CTL\_EL0.IMASK is (FEAT\_RME).
    flag CNTPMASK set_CNTPMASK: bool, 19, 19;
    /// `[18]` The EL1 virtual timer interrupt is masked whatever CNTV\_CTL\_EL0.IMASK is (FEAT\_RME).
    flag CNTVMASK set_CNTVMASK: bool, 18, 18;
    /// `[17]` EVNTI selects from bits 23:8 of the counter instead of bits 15:0.
    flag EVNTIS set_EVNTIS: bool, 17, 17;
    /// `[16]` EL1 accesses to the virtual timer by its EL02 names are trapped, under FEAT\_NV2.
    flag EL1NVVCT set_EL1NVVCT: bool, 16, 16;
    /// `[15]` EL1 accesses to the physical timer by its EL02 names are trapped, under FEAT\_NV2.
    flag EL1NVPCT set_EL1NVPCT: bool, 15, 15;
    /// `[14]` EL0 and EL1 accesses to the virtual counter are trapped.
    flag EL1TVCT set_EL1TVCT: bool, 14, 14;
    /// `[13]` EL0 and EL1 accesses to the virtual timer are trapped.
    flag EL1TVT set_EL1TVT: bool, 13, 13;
    /// `[12]` CNTPOFF\_EL2 is subtracted from the physical count that EL0 and EL1 see.
    flag ECV set_ECV: bool, 12, 12;
    /// `[7:4]` Number of the bit of the physical counter that triggers the event stream.
    number EVNTI set_EVNTI: u8, 7, 4;
    /// `[3]` The event stream is triggered by a 1 to 0 transition, not by 0 to 1.
    flag EVNTDIR set_EVNTDIR: bool, 3, 3;
    /// `[2]` The event stream from the physical counter is enabled.
    flag EVNTEN set_EVNTEN: bool, 2, 2;
}

register! {
    /// Counter-timer Hypervisor Physical Timer Control Register.
    CNTHP_CTL_EL2: u64, RES0 0xffff_ffff_ffff_fff8, RES1 0x0;
    /// `[2]` The timer condition is met.
    flag ISTATUS set_ISTATUS: bool, 2, 2;
    /// `[1]` The timer interrupt is masked.
    flag IMASK set_IMASK: bool, 1, 1;
    /// `[0]` The timer is enabled.
    flag ENABLE set_ENABLE: bool, 0, 0;
}

// CNTHP_CVAL_EL2 has no type: CompareValue is the whole register: Count at which the timer condition is met

register! {
    /// Counter-timer Virtual Timer Control Register (EL2).
    CNTHV_CTL_EL2: u64, RES0 0xffff_ffff_ffff_fff8, RES1 0x0;
    /// `[2]` The timer condition is met.
    flag ISTATUS set_ISTATUS: bool, 2, 2;
    /// `[1]` The timer interrupt is masked.
    flag IMASK set_IMASK: bool, 1, 1;
    /// `[0]` The timer is enabled.
    flag ENABLE set_ENABLE: bool, 0, 0;
}

// CNTHV_CVAL_EL2 has no type: CompareValue is the whole register: Count at which the timer condition is met
