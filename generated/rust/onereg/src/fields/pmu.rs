// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/pmu.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/pmu.yaml`.

register! {
    /// Performance Monitors Control Register.
    PMCR_EL0: u64, RES0 0xffff_fffe_0000_0500, RES1 0x0;
    /// `[32]` Counting stops while statistical profiling is stopped by a buffer management event.
    flag FZS set_FZS: bool, 32, 32;
    /// `[31:24]` Implementer code of the PMU, as in MIDR\_EL1; 0 from FEAT\_PMUv3p7 on.
    number IMP set_IMP: u8, 31, 24;
    /// `[23:16]` Identification code of the PMU, which its implementer assigns.
    number IDCODE set_IDCODE: u8, 23, 16;
    /// `[15:11]` Number of event counters.
    number N set_N: u8, 15, 11;
    /// `[9]` Event counting stops when a counter has overflowed.
    flag FZO set_FZO: bool, 9, 9;
    /// `[7]` Event counters overflow at 64 bits, not at 32.
    flag LP set_LP: bool, 7, 7;
    /// `[6]` The cycle counter overflows at 64 bits, not at 32.
    flag LC set_LC: bool, 6, 6;
    /// `[5]` The cycle counter stops where event counting is prohibited or frozen.
    flag DP set_DP: bool, 5, 5;
    /// `[4]` Events are exported over the PMU event export bus.
    flag X set_X: bool, 4, 4;
    /// `[3]` The cycle counter counts once every 64 cycles, unless LC is 1.
    flag D set_D: bool, 3, 3;
    /// `[2]` Writing 1 resets the cycle counter to 0.
    flag C set_C: bool, 2, 2;
    /// `[1]` Writing 1 resets the event counters to 0.
    flag P set_P: bool, 1, 1;
    /// `[0]` The counters that PMCNTENSET\_EL0 selects are enabled.
    flag E set_E: bool, 0, 0;
}

register! {
    /// Performance Monitors Count Enable Set Register.
    PMCNTENSET_EL0: u64, RES0 0xffff_fffe_0000_0000, RES1 0x0;
    /// `[32]` The instruction counter, PMICNTR\_EL0, is enabled; writing 1 enables it.
    flag F0 set_F0: bool, 32, 32;
    /// `[31]` The cycle counter, PMCCNTR\_EL0, is enabled; writing 1 enables it.
    flag C set_C: bool, 31, 31;
    /// `[30]` Event counter n is enabled; writing 1 enables it.
    flag P30 set_P30: bool, 30, 30;
    /// `[29]` Event counter n is enabled; writing 1 enables it.
    flag P29 set_P29: bool, 29, 29;
    /// `[28]` Event counter n is enabled; writing 1 enables it.
    flag P28 set_P28: bool, 28, 28;
    /// `[27]` Event counter n is enabled; writing 1 enables it.
    flag P27 set_P27: bool, 27, 27;
    /// `[26]` Event counter n is enabled; writing 1 enables it.
    flag P26 set_P26: bool, 26, 26;
    /// `[25]` Event counter n is enabled; writing 1 enables it.
    flag P25 set_P25: bool, 25, 25;
    /// `[24]` Event counter n is enabled; writing 1 enables it.
    flag P24 set_P24: bool, 24, 24;
    /// `[23]` Event counter n is enabled; writing 1 enables it.
    flag P23 set_P23: bool, 23, 23;
    /// `[22]` Event counter n is enabled; writing 1 enables it.
    flag P22 set_P22: bool, 22, 22;
    /// `[21]` Event counter n is enabled; writing 1 enables it.
    flag P21 set_P21: bool, 21, 21;
    /// `[20]` Event counter n is enabled; writing 1 enables it.
    flag P20 set_P20: bool, 20, 20;
    /// `[19]` Event counter n is enabled; writing 1 enables it.
    flag P19 set_P19: bool, 19, 19;
    /// `[18]` Event counter n is enabled; writing 1 enables it.
    flag P18 set_P18: bool, 18, 18;
    /// `[17]` Event counter n is enabled; writing 1 enables it.
    flag P17 set_P17: bool, 17, 17;
    /// `[16]` Event counter n is enabled; writing 1 enables it.
    flag P16 set_P16: bool, 16, 16;
    /// `[15]` Event counter n is enabled; writing 1 enables it.
    flag P15 set_P15: bool, 15, 15;
    /// `[14]` Event counter n is enabled; writing 1 enables it.
    flag P14 set_P14: bool, 14, 14;
    /// `[13]` Event counter n is enabled; writing 1 enables it.
    flag P13 set_P13: bool, 13, 13;
    /// `[12]` Event counter n is enabled; writing 1 enables it.
    flag P12 set_P12: bool, 12, 12;
    /// `[11]` Event counter n is enabled; writing 1 enables it.
    flag P11 set_P11: bool, 11, 11;
    /// `[10]` Event counter n is enabled; writing 1 enables it.
    flag P10 set_P10: bool, 10, 10;
    /// `[9]` Event counter n is enabled; writing 1 enables it.
    flag P9 set_P9: bool, 9, 9;
    /// `[8]` Event counter n is enabled; writing 1 enables it.
    flag P8 set_P8: bool, 8, 8;
    /// `[7]` Event counter n is enabled; writing 1 enables it.
    flag P7 set_P7: bool, 7, 7;
    /// `[6]` Event counter n is enabled; writing 1 enables it.
    flag P6 set_P6: bool, 6, 6;
    /// `[5]` Event counter n is enabled; writing 1 enables it.
    flag P5 set_P5: bool, 5, 5;
    /// `[4]` Event counter n is enabled; writing 1 enables it.
    flag P4 set_P4: bool, 4, 4;
    /// `[3]` Event counter n is enabled; writing 1 enables it.
    flag P3 set_P3: bool, 3, 3;
    /// `[2]` Event counter n is enabled; writing 1 enables it.
    flag P2 set_P2: bool, 2, 2;
    /// `[1]` Event counter n is enabled; writing 1 enables it.
    flag P1 set_P1: bool, 1, 1;
    /// `[0]` Event counter n is enabled; writing 1 enables it.
    flag P0 set_P0: bool, 0, 0;
}

register! {
    /// Performance Monitors Count Enable Clear Register.
    PMCNTENCLR_EL0: u64, RES0 0xffff_fffe_0000_0000, RES1 0x0;
    /// `[32]` The instruction counter, PMICNTR\_EL0, is enabled; writing 1 disables it.
    flag F0 set_F0: bool, 32, 32;
    /// `[31]` The cycle counter, PMCCNTR\_EL0, is enabled; writing 1 disables it.
    flag C set_C: bool, 31, 31;
    /// `[30]` Event counter n is enabled; writing 1 disables it.
    flag P30 set_P30: bool, 30, 30;
    /// `[29]` Event counter n is enabled; writing 1 disables it.
    flag P29 set_P29: bool, 29, 29;
    /// `[28]` Event counter n is enabled; writing 1 disables it.
    flag P28 set_P28: bool, 28, 28;
    /// `[27]` Event counter n is enabled; writing 1 disables it.
    flag P27 set_P27: bool, 27, 27;
    /// `[26]` Event counter n is enabled; writing 1 disables it.
    flag P26 set_P26: bool, 26, 26;
    /// `[25]` Event counter n is enabled; writing 1 disables it.
    flag P25 set_P25: bool, 25, 25;
    /// `[24]` Event counter n is enabled; writing 1 disables it.
    flag P24 set_P24: bool, 24, 24;
    /// `[23]` Event counter n is enabled; writing 1 disables it.
    flag P23 set_P23: bool, 23, 23;
    /// `[22]` Event counter n is enabled; writing 1 disables it.
    flag P22 set_P22: bool, 22, 22;
    /// `[21]` Event counter n is enabled; writing 1 disables it.
    flag P21 set_P21: bool, 21, 21;
    /// `[20]` Event counter n is enabled; writing 1 disables it.
    flag P20 set_P20: bool, 20, 20;
    /// `[19]` Event counter n is enabled; writing 1 disables it.
    flag P19 set_P19: bool, 19, 19;
    /// `[18]` Event counter n is enabled; writing 1 disables it.
    flag P18 set_P18: bool, 18, 18;
    /// `[17]` Event counter n is enabled; writing 1 disables it.
    flag P17 set_P17: bool, 17, 17;
    /// `[16]` Event counter n is enabled; writing 1 disables it.
    flag P16 set_P16: bool, 16, 16;
    /// `[15]` Event counter n is enabled; writing 1 disables it.
    flag P15 set_P15: bool, 15, 15;
    /// `[14]` Event counter n is enabled; writing 1 disables it.
    flag P14 set_P14: bool, 14, 14;
    /// `[13]` Event counter n is enabled; writing 1 disables it.
    flag P13 set_P13: bool, 13, 13;
    /// `[12]` Event counter n is enabled; writing 1 disables it.
    flag P12 set_P12: bool, 12, 12;
    /// `[11]` Event counter n is enabled; writing 1 disables it.
    flag P11 set_P11: bool, 11, 11;
    /// `[10]` Event counter n is enabled; writing 1 disables it.
    flag P10 set_P10: bool, 10, 10;
    /// `[9]` Event counter n is enabled; writing 1 disables it.
    flag P9 set_P9: bool, 9, 9;
    /// `[8]` Event counter n is enabled; writing 1 disables it.
    flag P8 set_P8: bool, 8, 8;
    /// `[7]` Event counter n is enabled; writing 1 disables it.
    flag P7 set_P7: bool, 7, 7;
    /// `[6]` Event counter n is enabled; writing 1 disables it.
    flag P6 set_P6: bool, 6, 6;
    /// `[5]` Event counter n is enabled; writing 1 disables it.
    flag P5 set_P5: bool, 5, 5;
    /// `[4]` Event counter n is enabled; writing 1 disables it.
    flag P4 set_P4: bool, 4, 4;
    /// `[3]` Event counter n is enabled; writing 1 disables it.
    flag P3 set_P3: bool, 3, 3;
    /// `[2]` Event counter n is enabled; writing 1 disables it.
    flag P2 set_P2: bool, 2, 2;
    /// `[1]` Event counter n is enabled; writing 1 disables it.
    flag P1 set_P1: bool, 1, 1;
    /// `[0]` Event counter n is enabled; writing 1 disables it.
    flag P0 set_P0: bool, 0, 0;
}

register! {
    /// Performance Monitors Overflow Flag Status Set Register.
    PMOVSSET_EL0: u64, RES0 0xffff_fffe_0000_0000, RES1 0x0;
    /// `[32]` The instruction counter, PMICNTR\_EL0, has overflowed; writing 1 sets the flag.
    flag F0 set_F0: bool, 32, 32;
    /// `[31]` The cycle counter, PMCCNTR\_EL0, has overflowed; writing 1 sets the flag.
    flag C set_C: bool, 31, 31;
    /// `[30]` Event counter n has overflowed; writing 1 sets the flag.
    flag P30 set_P30: bool, 30, 30;
    /// `[29]` Event counter n has overflowed; writing 1 sets the flag.
    flag P29 set_P29: bool, 29, 29;
    /// `[28]` Event counter n has overflowed; writing 1 sets the flag.
    flag P28 set_P28: bool, 28, 28;
    /// `[27]` Event counter n has overflowed; writing 1 sets the flag.
    flag P27 set_P27: bool, 27, 27;
    /// `[26]` Event counter n has overflowed; writing 1 sets the flag.
    flag P26 set_P26: bool, 26, 26;
    /// `[25]` Event counter n has overflowed; writing 1 sets the flag.
    flag P25 set_P25: bool, 25, 25;
    /// `[24]` Event counter n has overflowed; writing 1 sets the flag.
    flag P24 set_P24: bool, 24, 24;
    /// `[23]` Event counter n has overflowed; writing 1 sets the flag.
    flag P23 set_P23: bool, 23, 23;
    /// `[22]` Event counter n has overflowed; writing 1 sets the flag.
    flag P22 set_P22: bool, 22, 22;
    /// `[21]` Event counter n has overflowed; writing 1 sets the flag.
    flag P21 set_P21: bool, 21, 21;
    /// `[20]` Event counter n has overflowed; writing 1 sets the flag.
    flag P20 set_P20: bool, 20, 20;
    /// `[19]` Event counter n has overflowed; writing 1 sets the flag.
    flag P19 set_P19: bool, 19, 19;
    /// `[18]` Event counter n has overflowed; writing 1 sets the flag.
    flag P18 set_P18: bool, 18, 18;
    /// `[17]` Event counter n has overflowed; writing 1 sets the flag.
    flag P17 set_P17: bool, 17, 17;
    /// `[16]` Event counter n has overflowed; writing 1 sets the flag.
    flag P16 set_P16: bool, 16, 16;
    /// `[15]` Event counter n has overflowed; writing 1 sets the flag.
    flag P15 set_P15: bool, 15, 15;
    /// `[14]` Event counter n has overflowed; writing 1 sets the flag.
    flag P14 set_P14: bool, 14, 14;
    /// `[13]` Event counter n has overflowed; writing 1 sets the flag.
    flag P13 set_P13: bool, 13, 13;
    /// `[12]` Event counter n has overflowed; writing 1 sets the flag.
    flag P12 set_P12: bool, 12, 12;
    /// `[11]` Event counter n has overflowed; writing 1 sets the flag.
    flag P11 set_P11: bool, 11, 11;
    /// `[10]` Event counter n has overflowed; writing 1 sets the flag.
    flag P10 set_P10: bool, 10, 10;
    /// `[9]` Event counter n has overflowed; writing 1 sets the flag.
    flag P9 set_P9: bool, 9, 9;
    /// `[8]` Event counter n has overflowed; writing 1 sets the flag.
    flag P8 set_P8: bool, 8, 8;
    /// `[7]` Event counter n has overflowed; writing 1 sets the flag.
    flag P7 set_P7: bool, 7, 7;
    /// `[6]` Event counter n has overflowed; writing 1 sets the flag.
    flag P6 set_P6: bool, 6, 6;
    /// `[5]` Event counter n has overflowed; writing 1 sets the flag.
    flag P5 set_P5: bool, 5, 5;
    /// `[4]` Event counter n has overflowed; writing 1 sets the flag.
    flag P4 set_P4: bool, 4, 4;
    /// `[3]` Event counter n has overflowed; writing 1 sets the flag.
    flag P3 set_P3: bool, 3, 3;
    /// `[2]` Event counter n has overflowed; writing 1 sets the flag.
    flag P2 set_P2: bool, 2, 2;
    /// `[1]` Event counter n has overflowed; writing 1 sets the flag.
    flag P1 set_P1: bool, 1, 1;
    /// `[0]` Event counter n has overflowed; writing 1 sets the flag.
    flag P0 set_P0: bool, 0, 0;
}

register! {
    /// Performance Monitors Overflow Flag Status Clear Register.
    PMOVSCLR_EL0: u64, RES0 0xffff_fffe_0000_0000, RES1 0x0;
    /// `[32]` The instruction counter, PMICNTR\_EL0, has overflowed; writing 1 clears the flag.
    flag F0 set_F0: bool, 32, 32;
    /// `[31]` The cycle counter, PMCCNTR\_EL0, has overflowed; writing 1 clears the flag.
    flag C set_C: bool, 31, 31;
    /// `[30]` Event counter n has overflowed; writing 1 clears the flag.
    flag P30 set_P30: bool, 30, 30;
    /// `[29]` Event counter n has overflowed; writing 1 clears the flag.
    flag P29 set_P29: bool, 29, 29;
    /// `[28]` Event counter n has overflowed; writing 1 clears the flag.
    flag P28 set_P28: bool, 28, 28;
    /// `[27]` Event counter n has overflowed; writing 1 clears the flag.
    flag P27 set_P27: bool, 27, 27;
    /// `[26]` Event counter n has overflowed; writing 1 clears the flag.
    flag P26 set_P26: bool, 26, 26;
    /// `[25]` Event counter n has overflowed; writing 1 clears the flag.
    flag P25 set_P25: bool, 25, 25;
    /// `[24]` Event counter n has overflowed; writing 1 clears the flag.
    flag P24 set_P24: bool, 24, 24;
    /// `[23]` Event counter n has overflowed; writing 1 clears the flag.
    flag P23 set_P23: bool, 23, 23;
    /// `[22]` Event counter n has overflowed; writing 1 clears the flag.
    flag P22 set_P22: bool, 22, 22;
    /// `[21]` Event counter n has overflowed; writing 1 clears the flag.
    flag P21 set_P21: bool, 21, 21;
    /// `[20]` Event counter n has overflowed; writing 1 clears the flag.
    flag P20 set_P20: bool, 20, 20;
    /// `[19]` Event counter n has overflowed; writing 1 clears the flag.
    flag P19 set_P19: bool, 19, 19;
    /// `[18]` Event counter n has overflowed; writing 1 clears the flag.
    flag P18 set_P18: bool, 18, 18;
    /// `[17]` Event counter n has overflowed; writing 1 clears the flag.
    flag P17 set_P17: bool, 17, 17;
    /// `[16]` Event counter n has overflowed; writing 1 clears the flag.
    flag P16 set_P16: bool, 16, 16;
    /// `[15]` Event counter n has overflowed; writing 1 clears the flag.
    flag P15 set_P15: bool, 15, 15;
    /// `[14]` Event counter n has overflowed; writing 1 clears the flag.
    flag P14 set_P14: bool, 14, 14;
    /// `[13]` Event counter n has overflowed; writing 1 clears the flag.
    flag P13 set_P13: bool, 13, 13;
    /// `[12]` Event counter n has overflowed; writing 1 clears the flag.
    flag P12 set_P12: bool, 12, 12;
    /// `[11]` Event counter n has overflowed; writing 1 clears the flag.
    flag P11 set_P11: bool, 11, 11;
    /// `[10]` Event counter n has overflowed; writing 1 clears the flag.
    flag P10 set_P10: bool, 10, 10;
    /// `[9]` Event counter n has overflowed; writing 1 clears the flag.
    flag P9 set_P9: bool, 9, 9;
    /// `[8]` Event counter n has overflowed; writing 1 clears the flag.
    flag P8 set_P8: bool, 8, 8;
    /// `[7]` Event counter n has overflowed; writing 1 clears the flag.
    flag P7 set_P7: bool, 7, 7;
    /// `[6]` Event counter n has overflowed; writing 1 clears the flag.
    flag P6 set_P6: bool, 6, 6;
    /// `[5]` Event counter n has overflowed; writing 1 clears the flag.
    flag P5 set_P5: bool, 5, 5;
    /// `[4]` Event counter n has overflowed; writing 1 clears the flag.
    flag P4 set_P4: bool, 4, 4;
    /// `[3]` Event counter n has overflowed; writing 1 clears the flag.
    flag P3 set_P3: bool, 3, 3;
    /// `[2]` Event counter n has overflowed; writing 1 clears the flag.
    flag P2 set_P2: bool, 2, 2;
    /// `[1]` Event counter n has overflowed; writing 1 clears the flag.
    flag P1 set_P1: bool, 1, 1;
    /// `[0]` Event counter n has overflowed; writing 1 clears the flag.
    flag P0 set_P0: bool, 0, 0;
}

register! {
    /// Performance Monitors Interrupt Enable Set Register.
    PMINTENSET_EL1: u64, RES0 0xffff_fffe_0000_0000, RES1 0x0;
    /// `[32]` Overflow of the instruction counter, PMICNTR\_EL0, interrupts; writing 1 enables it.
    flag F0 set_F0: bool, 32, 32;
    /// `[31]` Overflow of the cycle counter, PMCCNTR\_EL0, interrupts; writing 1 enables it.
    flag C set_C: bool, 31, 31;
    /// `[30]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P30 set_P30: bool, 30, 30;
    /// `[29]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P29 set_P29: bool, 29, 29;
    /// `[28]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P28 set_P28: bool, 28, 28;
    /// `[27]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P27 set_P27: bool, 27, 27;
    /// `[26]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P26 set_P26: bool, 26, 26;
    /// `[25]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P25 set_P25: bool, 25, 25;
    /// `[24]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P24 set_P24: bool, 24, 24;
    /// `[23]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P23 set_P23: bool, 23, 23;
    /// `[22]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P22 set_P22: bool, 22, 22;
    /// `[21]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P21 set_P21: bool, 21, 21;
    /// `[20]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P20 set_P20: bool, 20, 20;
    /// `[19]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P19 set_P19: bool, 19, 19;
    /// `[18]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P18 set_P18: bool, 18, 18;
    /// `[17]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P17 set_P17: bool, 17, 17;
    /// `[16]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P16 set_P16: bool, 16, 16;
    /// `[15]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P15 set_P15: bool, 15, 15;
    /// `[14]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P14 set_P14: bool, 14, 14;
    /// `[13]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P13 set_P13: bool, 13, 13;
    /// `[12]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P12 set_P12: bool, 12, 12;
    /// `[11]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P11 set_P11: bool, 11, 11;
    /// `[10]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P10 set_P10: bool, 10, 10;
    /// `[9]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P9 set_P9: bool, 9, 9;
    /// `[8]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P8 set_P8: bool, 8, 8;
    /// `[7]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P7 set_P7: bool, 7, 7;
    /// `[6]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P6 set_P6: bool, 6, 6;
    /// `[5]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P5 set_P5: bool, 5, 5;
    /// `[4]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P4 set_P4: bool, 4, 4;
    /// `[3]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P3 set_P3: bool, 3, 3;
    /// `[2]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P2 set_P2: bool, 2, 2;
    /// `[1]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P1 set_P1: bool, 1, 1;
    /// `[0]` Overflow of event counter n interrupts; writing 1 enables it.
    flag P0 set_P0: bool, 0, 0;
}

register! {
    /// Performance Monitors Interrupt Enable Clear Register.
    PMINTENCLR_EL1: u64, RES0 0xffff_fffe_0000_0000, RES1 0x0;
    /// `[32]` Overflow of the instruction counter, PMICNTR\_EL0, interrupts; writing 1 disables it.
    flag F0 set_F0: bool, 32, 32;
    /// `[31]` Overflow of the cycle counter, PMCCNTR\_EL0, interrupts; writing 1 disables it.
    flag C set_C: bool, 31, 31;
    /// `[30]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P30 set_P30: bool, 30, 30;
    /// `[29]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P29 set_P29: bool, 29, 29;
    /// `[28]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P28 set_P28: bool, 28, 28;
    /// `[27]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P27 set_P27: bool, 27, 27;
    /// `[26]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P26 set_P26: bool, 26, 26;
    /// `[25]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P25 set_P25: bool, 25, 25;
    /// `[24]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P24 set_P24: bool, 24, 24;
    /// `[23]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P23 set_P23: bool, 23, 23;
    /// `[22]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P22 set_P22: bool, 22, 22;
    /// `[21]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P21 set_P21: bool, 21, 21;
    /// `[20]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P20 set_P20: bool, 20, 20;
    /// `[19]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P19 set_P19: bool, 19, 19;
    /// `[18]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P18 set_P18: bool, 18, 18;
    /// `[17]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P17 set_P17: bool, 17, 17;
    /// `[16]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P16 set_P16: bool, 16, 16;
    /// `[15]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P15 set_P15: bool, 15, 15;
    /// `[14]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P14 set_P14: bool, 14, 14;
    /// `[13]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P13 set_P13: bool, 13, 13;
    /// `[12]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P12 set_P12: bool, 12, 12;
    /// `[11]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P11 set_P11: bool, 11, 11;
    /// `[10]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P10 set_P10: bool, 10, 10;
    /// `[9]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P9 set_P9: bool, 9, 9;
    /// `[8]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P8 set_P8: bool, 8, 8;
    /// `[7]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P7 set_P7: bool, 7, 7;
    /// `[6]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P6 set_P6: bool, 6, 6;
    /// `[5]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P5 set_P5: bool, 5, 5;
    /// `[4]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P4 set_P4: bool, 4, 4;
    /// `[3]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P3 set_P3: bool, 3, 3;
    /// `[2]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P2 set_P2: bool, 2, 2;
    /// `[1]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P1 set_P1: bool, 1, 1;
    /// `[0]` Overflow of event counter n interrupts; writing 1 disables it.
    flag P0 set_P0: bool, 0, 0;
}

register! {
    /// Performance Monitors Software Increment Register.
    PMSWINC_EL0: u64, RES0 0xffff_ffff_8000_0000, RES1 0x0;
    /// `[30]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P30 set_P30: bool, 30, 30;
    /// `[29]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P29 set_P29: bool, 29, 29;
    /// `[28]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P28 set_P28: bool, 28, 28;
    /// `[27]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P27 set_P27: bool, 27, 27;
    /// `[26]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P26 set_P26: bool, 26, 26;
    /// `[25]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P25 set_P25: bool, 25, 25;
    /// `[24]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P24 set_P24: bool, 24, 24;
    /// `[23]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P23 set_P23: bool, 23, 23;
    /// `[22]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P22 set_P22: bool, 22, 22;
    /// `[21]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P21 set_P21: bool, 21, 21;
    /// `[20]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P20 set_P20: bool, 20, 20;
    /// `[19]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P19 set_P19: bool, 19, 19;
    /// `[18]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P18 set_P18: bool, 18, 18;
    /// `[17]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P17 set_P17: bool, 17, 17;
    /// `[16]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P16 set_P16: bool, 16, 16;
    /// `[15]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P15 set_P15: bool, 15, 15;
    /// `[14]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P14 set_P14: bool, 14, 14;
    /// `[13]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P13 set_P13: bool, 13, 13;
    /// `[12]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P12 set_P12: bool, 12, 12;
    /// `[11]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P11 set_P11: bool, 11, 11;
    /// `[10]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P10 set_P10: bool, 10, 10;
    /// `[9]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P9 set_P9: bool, 9, 9;
    /// `[8]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P8 set_P8: bool, 8, 8;
    /// `[7]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P7 set_P7: bool, 7, 7;
    /// `[6]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P6 set_P6: bool, 6, 6;
    /// `[5]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P5 set_P5: bool, 5, 5;
    /// `[4]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P4 set_P4: bool, 4, 4;
    /// `[3]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P3 set_P3: bool, 3, 3;
    /// `[2]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P2 set_P2: bool, 2, 2;
    /// `[1]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P1 set_P1: bool, 1, 1;
    /// `[0]` Writing 1 increments event counter n if it counts event SW\_INCR.
    flag P0 set_P0: bool, 0, 0;
}

register! {
    /// Performance Monitors Event Counter Selection Register.
    PMSELR_EL0: u64, RES0 0xffff_ffff_ffff_ffe0, RES1 0x0;
    /// `[4:0]` Number of the event counter that PMXEV\* accesses reach; 31 is the cycle counter.
    number SEL set_SEL: u8, 4, 0;
}

register! {
    /// Performance Monitors User Enable Register.
    PMUSERENR_EL0: u64, RES0 0xffff_ffff_ffff_ff80, RES1 0x0;
    /// `[6]` EL0 reads of PMCEID\<n\>\_EL0 are trapped.
    flag TID set_TID: bool, 6, 6;
    /// `[5]` With UEN, EL0 writes to the instruction counter and its controls are ignored.
    flag IR set_IR: bool, 5, 5;
    /// `[4]` EL0 accesses to the PMU, except PMCR\_EL0, are not trapped; PMUACR\_EL1 controls them.
    flag UEN set_UEN: bool, 4, 4;
    /// `[3]` EL0 can read the event counters and access PMSELR\_EL0; with UEN, only read them.
    flag ER set_ER: bool, 3, 3;
    /// `[2]` EL0 can read the cycle counter; with UEN, only read it.
    flag CR set_CR: bool, 2, 2;
    /// `[1]` EL0 can write PMSWINC\_EL0; with UEN, such writes ignore PMUACR\_EL1.
    flag SW set_SW: bool, 1, 1;
    /// `[0]` EL0 accesses to the PMU, except the instruction counter, are not trapped.
    flag EN set_EN: bool, 0, 0;
}

// PMCCNTR_EL0 has no type: CCNT is the whole register: Number of cycles counted

enumeration! {
    /// Filtering by Streaming SVE mode (FEAT\_PMUv3\_SME).
    PMCCFILTR_EL0_VS {
        /// Cycles of both modes are counted.
        NO_FILTER = 0,
        /// Cycles in Streaming SVE mode are not counted.
        NOT_STREAMING = 1,
        /// Cycles in Non-streaming SVE mode are not counted.
        ONLY_STREAMING = 2,
    }
}
register! {
    /// Performance Monitors Cycle Count Filter Register.
    PMCCFILTR_EL0: u64, RES0 0xfcff_ffff_020f_ffff, RES1 0x0;
    /// `[57:56]` Filtering by Streaming SVE mode (FEAT\_PMUv3\_SME).
    named VS set_VS set_VS_bits: PMCCFILTR_EL0_VS, 57, 56;
    /// `[31]` Cycles at EL1 are not counted.
    flag P set_P: bool, 31, 31;
    /// `[30]` Cycles at EL0 are not counted.
    flag U set_U: bool, 30, 30;
    /// `[29]` Cycles at Non-secure EL1 are counted if this equals P.
    flag NSK set_NSK: bool, 29, 29;
    /// `[28]` Cycles at Non-secure EL0 are counted if this equals U.
    flag NSU set_NSU: bool, 28, 28;
    /// `[27]` Cycles at EL2 are counted.
    flag NSH set_NSH: bool, 27, 27;
    /// `[26]` Cycles at EL3 are counted if this equals P.
    flag M set_M: bool, 26, 26;
    /// `[24]` Cycles at Secure EL2 are counted if this differs from NSH.
    flag SH set_SH: bool, 24, 24;
    /// `[23]` Cycles in Non-transactional state are not counted (FEAT\_TME, since withdrawn).
    flag T set_T: bool, 23, 23;
    /// `[22]` Cycles at Realm EL1 are counted if this equals P.
    flag RLK set_RLK: bool, 22, 22;
    /// `[21]` Cycles at Realm EL0 are counted if this equals U.
    flag RLU set_RLU: bool, 21, 21;
    /// `[20]` Cycles at Realm EL2 are counted if this differs from NSH.
    flag RLH set_RLH: bool, 20, 20;
}

// PMEVCNTR<n>_EL0 has no type: EVCNT is the whole register: Number of events counted; 32 bits without FEAT_PMUv3p5

enumeration! {
    /// Filtering by Streaming SVE mode (FEAT\_PMUv3\_SME).
    PMEVTYPERn_EL0_VS {
        /// Events of both modes are counted.
        NO_FILTER = 0,
        /// Events in Streaming SVE mode are not counted.
        NOT_STREAMING = 1,
        /// Events in Non-streaming SVE mode are not counted.
        ONLY_STREAMING = 2,
    }
}
enumeration! {
    /// Linking of the threshold condition to counter n-1, where n is odd (FEAT\_PMUv3\_TH2).
    PMEVTYPERn_EL0_TLC {
        /// Not linked.
        DISABLED = 0,
        /// While the condition is false, what counter n-1 counts is added.
        ADD_IF_FALSE = 1,
        /// While the condition is true, what counter n-1 counts is added, and nothing else.
        ADD_IF_TRUE = 2,
    }
}
enumeration! {
    /// Threshold condition; with TH and TLC 0, NE means that there is none.
    PMEVTYPERn_EL0_Level_TC {
        /// The increment is not equal to TH.
        NE = 0,
        /// The increment is not equal to TH; counted as 1.
        NE_COUNT = 1,
        /// The increment is equal to TH.
        EQ = 2,
        /// The increment is equal to TH; counted as 1.
        EQ_COUNT = 3,
        /// The increment is greater than or equal to TH.
        GE = 4,
        /// The increment is greater than or equal to TH; counted as 1.
        GE_COUNT = 5,
        /// The increment is less than TH.
        LT = 6,
        /// The increment is less than TH; counted as 1.
        LT_COUNT = 7,
    }
}
enumeration! {
    /// Change of the threshold condition.
    PMEVTYPERn_EL0_Edge_TC {
        /// From equal to TH to not equal.
        EQ_TO_NE = 1,
        /// Between equal and not equal to TH, either way.
        EQ_NE_BOTH = 2,
        /// From not equal to TH to equal.
        NE_TO_EQ = 3,
        /// From less than TH to greater than or equal.
        LT_TO_GE = 5,
        /// Between less than TH and greater than or equal, either way.
        LT_GE_BOTH = 6,
        /// From greater than or equal to TH to less than.
        GE_TO_LT = 7,
    }
}
register! {
    /// Counting while the threshold condition is true.
    ///
    /// Where bit 60 is 0.
    PMEVTYPERn_EL0_Level: u64, RES0 0x0, RES1 0x0;
    /// `[63:61]` Threshold condition; with TH and TLC 0, NE means that there is none.
    named TC set_TC set_TC_bits: PMEVTYPERn_EL0_Level_TC, 63, 61;
}
fieldset! {
    /// Counting while the threshold condition is true.
    PMEVTYPERn_EL0 Level: PMEVTYPERn_EL0_Level
}
register! {
    /// Counting when the threshold condition changes.
    ///
    /// Where bit 60 is 1.
    PMEVTYPERn_EL0_Edge: u64, RES0 0x0, RES1 0x0;
    /// `[63:61]` Change of the threshold condition.
    named TC set_TC set_TC_bits: PMEVTYPERn_EL0_Edge_TC, 63, 61;
}
fieldset! {
    /// Counting when the threshold condition changes.
    PMEVTYPERn_EL0 Edge: PMEVTYPERn_EL0_Edge
}
register! {
    /// Performance Monitors Event Type Registers.
    PMEVTYPERn_EL0: u64, RES0 0x83f_f000_000f_0000, RES1 0x0;
    /// `[60]` TC selects a change of the threshold condition (FEAT\_PMUv3\_EDGE).
    flag TE set_TE: bool, 60, 60;
    /// `[58]` A PMU Profiling exception of this counter is synchronous (FEAT\_SEBEP).
    flag SYNC set_SYNC: bool, 58, 58;
    /// `[57:56]` Filtering by Streaming SVE mode (FEAT\_PMUv3\_SME).
    named VS set_VS set_VS_bits: PMEVTYPERn_EL0_VS, 57, 56;
    /// `[55:54]` Linking of the threshold condition to counter n-1, where n is odd (FEAT\_PMUv3\_TH2).
    named TLC set_TLC set_TLC_bits: PMEVTYPERn_EL0_TLC, 55, 54;
    /// `[43:32]` Threshold that the event's increment in a cycle is compared with.
    number TH set_TH: u16, 43, 32;
    /// `[31]` Events at EL1 are not counted.
    flag P set_P: bool, 31, 31;
    /// `[30]` Events at EL0 are not counted.
    flag U set_U: bool, 30, 30;
    /// `[29]` Events at Non-secure EL1 are counted if this equals P.
    flag NSK set_NSK: bool, 29, 29;
    /// `[28]` Events at Non-secure EL0 are counted if this equals U.
    flag NSU set_NSU: bool, 28, 28;
    /// `[27]` Events at EL2 are counted.
    flag NSH set_NSH: bool, 27, 27;
    /// `[26]` Events at EL3 are counted if this equals P.
    flag M set_M: bool, 26, 26;
    /// `[25]` Events of all PEs with the same affinity at level 1 and above are counted.
    flag MT set_MT: bool, 25, 25;
    /// `[24]` Events at Secure EL2 are counted if this differs from NSH.
    flag SH set_SH: bool, 24, 24;
    /// `[23]` Events in Non-transactional state are not counted (FEAT\_TME, since withdrawn).
    flag T set_T: bool, 23, 23;
    /// `[22]` Events at Realm EL1 are counted if this equals P.
    flag RLK set_RLK: bool, 22, 22;
    /// `[21]` Events at Realm EL0 are counted if this equals U.
    flag RLU set_RLU: bool, 21, 21;
    /// `[20]` Events at Realm EL2 are counted if this differs from NSH.
    flag RLH set_RLH: bool, 20, 20;
    /// `[15:0]` Number of the event to count; 10 bits without FEAT\_PMUv3p1.
    number evtCount set_evtCount: u16, 15, 0;
}

enumeration! {
    /// Filtering of counters by Streaming SVE mode.
    PMMIR_EL1_SME {
        /// Not implemented.
        NI = 0,
        /// Implemented.
        IMP = 1,
    }
}
enumeration! {
    /// Detection of changes of the threshold condition.
    PMMIR_EL1_EDGE {
        /// Not implemented.
        NI = 0,
        /// FEAT\_PMUv3\_EDGE.
        IMP = 1,
        /// As IMP, and linking of pairs of counters, FEAT\_PMUv3\_TH2.
        TH2 = 2,
    }
}
register! {
    /// Performance Monitors Machine Identification Register.
    PMMIR_EL1: u64, RES0 0xffff_ffff_e000_0000, RES1 0x0;
    /// `[28]` Filtering of counters by Streaming SVE mode.
    named SME set_SME set_SME_bits: PMMIR_EL1_SME, 28, 28;
    /// `[27:24]` Detection of changes of the threshold condition.
    named EDGE set_EDGE set_EDGE_bits: PMMIR_EL1_EDGE, 27, 24;
    /// `[23:20]` Number of bits of PMEVTYPER\<n\>\_EL0.TH; 0 is without FEAT\_PMUv3\_TH.
    number THWIDTH set_THWIDTH: u8, 23, 20;
    /// `[19:16]` Log2 of the bytes of an access counted by BUS\_ACCESS, plus one; 0 is not known.
    number BUS_WIDTH set_BUS_WIDTH: u8, 19, 16;
    /// `[15:8]` Largest count of BUS\_ACCESS in one bus cycle; 0 is not known.
    number BUS_SLOTS set_BUS_SLOTS: u8, 15, 8;
    /// `[7:0]` Largest count of STALL\_SLOT in one cycle.
    number SLOTS set_SLOTS: u8, 7, 0;
}
