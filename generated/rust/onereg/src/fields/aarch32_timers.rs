// SPDX-License-Identifier: 0BSD
// From spec/fields/aarch32/timers.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/aarch32/timers.yaml`.

register! {
    /// Counter-timer Kernel Control register.
    CNTKCTL: u32, RES0 0xfffd_fc00, RES1 0x0;
    /// `[17]` EVNTI selects from bits 23:8 of the counter instead of bits 15:0 (FEAT\_ECV).
    flag EVNTIS set_EVNTIS: bool, 17, 17;
    /// `[9]` EL0 accesses to the physical timer are not trapped.
    flag PL0PTEN set_PL0PTEN: bool, 9, 9;
    /// `[8]` EL0 accesses to the virtual timer are not trapped.
    flag PL0VTEN set_PL0VTEN: bool, 8, 8;
    /// `[7:4]` Number of the bit of the virtual counter that triggers the event stream.
    number EVNTI set_EVNTI: u8, 7, 4;
    /// `[3]` The event stream is triggered by a 1 to 0 transition, not by 0 to 1.
    flag EVNTDIR set_EVNTDIR: bool, 3, 3;
    /// `[2]` The event stream from the virtual counter is enabled.
    flag EVNTEN set_EVNTEN: bool, 2, 2;
    /// `[1]` EL0 accesses to the virtual counter and the frequency register are not trapped.
    flag PL0VCTEN set_PL0VCTEN: bool, 1, 1;
    /// `[0]` EL0 accesses to the physical counter and the frequency register are not trapped.
    flag PL0PCTEN set_PL0PCTEN: bool, 0, 0;
}
