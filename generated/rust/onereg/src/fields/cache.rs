// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/cache.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/cache.yaml`.

enumeration! {
    /// Tag cache at level n (FEAT\_MTE2).
    CLIDR_EL1_Ttypen {
        /// No tag cache.
        NONE = 0,
        /// A cache of Allocation Tags alone.
        SEPARATE = 1,
        /// Unified with data, in the same lines.
        UNIFIED = 2,
        /// Unified with data, in lines of their own.
        UNIFIED_APART = 3,
    }
}
enumeration! {
    /// Inner cache boundary, the highest level that caches Inner Cacheable memory.
    CLIDR_EL1_ICB {
        /// Not disclosed.
        UNDISCLOSED = 0,
        /// Level 1.
        L1 = 1,
        /// Level 2.
        L2 = 2,
        /// Level 3.
        L3 = 3,
        /// Level 4.
        L4 = 4,
        /// Level 5.
        L5 = 5,
        /// Level 6.
        L6 = 6,
        /// Level 7.
        L7 = 7,
    }
}
enumeration! {
    /// Cache type of level n; ignored above a level without a cache.
    CLIDR_EL1_Ctypen {
        /// No cache.
        NOCACHE = 0,
        /// Instruction cache only.
        INST = 1,
        /// Data cache only.
        DATA = 2,
        /// Separate instruction and data caches.
        SEPARATE = 3,
        /// Unified cache.
        UNIFIED = 4,
    }
}
register! {
    /// Cache Level ID Register.
    CLIDR_EL1: u64, RES0 0xffff_8000_0000_0000, RES1 0x0;
    /// `[46:45]` Tag cache at level n (FEAT\_MTE2).
    named Ttype7 set_Ttype7 set_Ttype7_bits: CLIDR_EL1_Ttypen, 46, 45;
    /// `[44:43]` Tag cache at level n (FEAT\_MTE2).
    named Ttype6 set_Ttype6 set_Ttype6_bits: CLIDR_EL1_Ttypen, 44, 43;
    /// `[42:41]` Tag cache at level n (FEAT\_MTE2).
    named Ttype5 set_Ttype5 set_Ttype5_bits: CLIDR_EL1_Ttypen, 42, 41;
    /// `[40:39]` Tag cache at level n (FEAT\_MTE2).
    named Ttype4 set_Ttype4 set_Ttype4_bits: CLIDR_EL1_Ttypen, 40, 39;
    /// `[38:37]` Tag cache at level n (FEAT\_MTE2).
    named Ttype3 set_Ttype3 set_Ttype3_bits: CLIDR_EL1_Ttypen, 38, 37;
    /// `[36:35]` Tag cache at level n (FEAT\_MTE2).
    named Ttype2 set_Ttype2 set_Ttype2_bits: CLIDR_EL1_Ttypen, 36, 35;
    /// `[34:33]` Tag cache at level n (FEAT\_MTE2).
    named Ttype1 set_Ttype1 set_Ttype1_bits: CLIDR_EL1_Ttypen, 34, 33;
    /// `[32:30]` Inner cache boundary, the highest level that caches Inner Cacheable memory.
    named ICB set_ICB set_ICB_bits: CLIDR_EL1_ICB, 32, 30;
    /// `[29:27]` Level of Unification Uniprocessor, as a count of levels to maintain.
    number LoUU set_LoUU: u8, 29, 27;
    /// `[26:24]` Level of Coherence, as a count of levels to maintain.
    number LoC set_LoC: u8, 26, 24;
    /// `[23:21]` Level of Unification Inner Shareable, as a count of levels to maintain.
    number LoUIS set_LoUIS: u8, 23, 21;
    /// `[20:18]` Cache type of level n; ignored above a level without a cache.
    named Ctype7 set_Ctype7 set_Ctype7_bits: CLIDR_EL1_Ctypen, 20, 18;
    /// `[17:15]` Cache type of level n; ignored above a level without a cache.
    named Ctype6 set_Ctype6 set_Ctype6_bits: CLIDR_EL1_Ctypen, 17, 15;
    /// `[14:12]` Cache type of level n; ignored above a level without a cache.
    named Ctype5 set_Ctype5 set_Ctype5_bits: CLIDR_EL1_Ctypen, 14, 12;
    /// `[11:9]` Cache type of level n; ignored above a level without a cache.
    named Ctype4 set_Ctype4 set_Ctype4_bits: CLIDR_EL1_Ctypen, 11, 9;
    /// `[8:6]` Cache type of level n; ignored above a level without a cache.
    named Ctype3 set_Ctype3 set_Ctype3_bits: CLIDR_EL1_Ctypen, 8, 6;
    /// `[5:3]` Cache type of level n; ignored above a level without a cache.
    named Ctype2 set_Ctype2 set_Ctype2_bits: CLIDR_EL1_Ctypen, 5, 3;
    /// `[2:0]` Cache type of level n; ignored above a level without a cache.
    named Ctype1 set_Ctype1 set_Ctype1_bits: CLIDR_EL1_Ctypen, 2, 0;
}

register! {
    /// Cache Size Selection Register.
    CSSELR_EL1: u64, RES0 0xffff_ffff_ffff_ffe0, RES1 0x0;
    /// `[4]` The separate tag cache is selected, where InD is 0 (FEAT\_MTE2).
    flag TnD set_TnD: bool, 4, 4;
    /// `[3:1]` Level of the cache less one.
    number Level set_Level: u8, 3, 1;
    /// `[0]` The instruction cache is selected, not the data or unified cache.
    flag InD set_InD: bool, 0, 0;
}

register! {
    /// Bits 31:0 of the 64-bit format, without NumSets, which is its bits 55:32.
    ///
    /// Where ID\_AA64MMFR2\_EL1.CCIDX is 1.
    CCSIDRn_CCIDX: u32, RES0 0xff00_0000, RES1 0x0;
    /// `[23:3]` Associativity less one.
    number Associativity set_Associativity: u32, 23, 3;
}
fieldset! {
    /// Bits 31:0 of the 64-bit format, without NumSets, which is its bits 55:32.
    CCSIDRn CCIDX: CCSIDRn_CCIDX
}
register! {
    /// The whole of the 32-bit format.
    ///
    /// Where ID\_AA64MMFR2\_EL1.CCIDX is 0.
    CCSIDRn_no_CCIDX: u32, RES0 0x0, RES1 0x0;
    /// `[27:13]` Number of sets less one.
    number NumSets set_NumSets: u16, 27, 13;
    /// `[12:3]` Associativity less one.
    number Associativity set_Associativity: u16, 12, 3;
}
fieldset! {
    /// The whole of the 32-bit format.
    CCSIDRn no_CCIDX: CCSIDRn_no_CCIDX
}
register! {
    /// Current Cache Size ID Register.
    CCSIDRn: u32, RES0 0x0, RES1 0x0;
    /// `[2:0]` Log2 of the bytes in a cache line less four; 0 for a cache of tags alone.
    number LineSize set_LineSize: u8, 2, 0;
}
