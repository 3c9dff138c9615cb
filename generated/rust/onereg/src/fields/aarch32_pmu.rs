// SPDX-License-Identifier: 0BSD
// From spec/fields/aarch32/pmu.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/aarch32/pmu.yaml`.

register! {
    /// Performance Monitors Cycle Count Filter Register.
    PMCCFILTR: u32, RES0 0x7df_ffff, RES1 0x0;
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
    /// `[21]` Cycles at Realm EL0 are counted if this equals U.
    flag RLU set_RLU: bool, 21, 21;
}

// PMEVCNTR<n> has no type: EVCNT is the whole register: Number of events counted

register! {
    /// Performance Monitors Event Type Registers.
    PMEVTYPERn: u32, RES0 0x5df_0000, RES1 0x0;
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
    /// `[25]` Events of all PEs with the same affinity at level 1 and above are counted.
    flag MT set_MT: bool, 25, 25;
    /// `[21]` Events at Realm EL0 are counted if this equals U.
    flag RLU set_RLU: bool, 21, 21;
    /// `[15:0]` Number of the event to count; 10 bits without FEAT\_PMUv3p1.
    number evtCount set_evtCount: u16, 15, 0;
}

register! {
    /// Performance Monitors User Enable Register.
    PMUSERENR: u32, RES0 0xffff_ffb0, RES1 0x0;
    /// `[6]` EL0 reads of PMCEID\<n\> are trapped.
    flag TID set_TID: bool, 6, 6;
    /// `[3]` EL0 can read the event counters and access PMSELR.
    flag ER set_ER: bool, 3, 3;
    /// `[2]` EL0 can read the cycle counter.
    flag CR set_CR: bool, 2, 2;
    /// `[1]` EL0 can write PMSWINC.
    flag SW set_SW: bool, 1, 1;
    /// `[0]` EL0 accesses to the PMU are not trapped.
    flag EN set_EN: bool, 0, 0;
}

enumeration! {
    /// Detection of changes of the threshold condition.
    PMMIR_EDGE {
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
    PMMIR: u32, RES0 0xf000_0000, RES1 0x0;
    /// `[27:24]` Detection of changes of the threshold condition.
    named EDGE set_EDGE set_EDGE_bits: PMMIR_EDGE, 27, 24;
    /// `[23:20]` Number of bits of PMEVTYPER\<n\>.TH; 0 is without FEAT\_PMUv3\_TH.
    number THWIDTH set_THWIDTH: u8, 23, 20;
    /// `[19:16]` Log2 of the bytes of an access counted by BUS\_ACCESS, plus one; 0 is not known.
    number BUS_WIDTH set_BUS_WIDTH: u8, 19, 16;
    /// `[15:8]` Largest count of BUS\_ACCESS in one bus cycle; 0 is not known.
    number BUS_SLOTS set_BUS_SLOTS: u8, 15, 8;
    /// `[7:0]` Largest count of STALL\_SLOT in one cycle.
    number SLOTS set_SLOTS: u8, 7, 0;
}
