// SPDX-License-Identifier: 0BSD
// From spec/fields/aarch32/identification.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/aarch32/identification.yaml`.

register! {
    /// Multiprocessor Affinity Register.
    MPIDR: u32, RES0 0x3e00_0000, RES1 0x0;
    /// `[31]` The Multiprocessing Extensions of Armv7 are implemented, always 1.
    flag M set_M: bool, 31, 31;
    /// `[30]` The PE is of a uniprocessor system.
    flag U set_U: bool, 30, 30;
    /// `[24]` PEs that differ in Aff0 alone depend on each other for performance.
    flag MT set_MT: bool, 24, 24;
    /// `[23:16]` Affinity level 2.
    number Aff2 set_Aff2: u8, 23, 16;
    /// `[15:8]` Affinity level 1.
    number Aff1 set_Aff1: u8, 15, 8;
    /// `[7:0]` Affinity level 0.
    number Aff0 set_Aff0: u8, 7, 0;
}

enumeration! {
    /// Inner cache boundary, the highest level that caches Inner Cacheable memory.
    CLIDR_ICB {
        /// Not disclosed.
        UNDISCLOSED = 0,
        /// Level 1.
        L1 = 1,
        /// Level 2.
        L2 = 2,
        /// Level 3.
        L3 = 3,
    }
}
enumeration! {
    /// Cache type of level n; ignored above a level without a cache.
    CLIDR_Ctypen {
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
    CLIDR: u32, RES0 0x0, RES1 0x0;
    /// `[31:30]` Inner cache boundary, the highest level that caches Inner Cacheable memory.
    named ICB set_ICB set_ICB_bits: CLIDR_ICB, 31, 30;
    /// `[29:27]` Level of Unification Uniprocessor, as a count of levels to maintain.
    number LoUU set_LoUU: u8, 29, 27;
    /// `[26:24]` Level of Coherence, as a count of levels to maintain.
    number LoC set_LoC: u8, 26, 24;
    /// `[23:21]` Level of Unification Inner Shareable, as a count of levels to maintain.
    number LoUIS set_LoUIS: u8, 23, 21;
    /// `[20:18]` Cache type of level n; ignored above a level without a cache.
    named Ctype7 set_Ctype7 set_Ctype7_bits: CLIDR_Ctypen, 20, 18;
    /// `[17:15]` Cache type of level n; ignored above a level without a cache.
    named Ctype6 set_Ctype6 set_Ctype6_bits: CLIDR_Ctypen, 17, 15;
    /// `[14:12]` Cache type of level n; ignored above a level without a cache.
    named Ctype5 set_Ctype5 set_Ctype5_bits: CLIDR_Ctypen, 14, 12;
    /// `[11:9]` Cache type of level n; ignored above a level without a cache.
    named Ctype4 set_Ctype4 set_Ctype4_bits: CLIDR_Ctypen, 11, 9;
    /// `[8:6]` Cache type of level n; ignored above a level without a cache.
    named Ctype3 set_Ctype3 set_Ctype3_bits: CLIDR_Ctypen, 8, 6;
    /// `[5:3]` Cache type of level n; ignored above a level without a cache.
    named Ctype2 set_Ctype2 set_Ctype2_bits: CLIDR_Ctypen, 5, 3;
    /// `[2:0]` Cache type of level n; ignored above a level without a cache.
    named Ctype1 set_Ctype1 set_Ctype1_bits: CLIDR_Ctypen, 2, 0;
}

register! {
    /// Cache Size Selection Register.
    CSSELR: u32, RES0 0xffff_fff0, RES1 0x0;
    /// `[3:1]` Level of the cache less one.
    number Level set_Level: u8, 3, 1;
    /// `[0]` The instruction cache is selected, not the data or unified cache.
    flag InD set_InD: bool, 0, 0;
}
