// SPDX-License-Identifier: 0BSD
// From spec/kvm.  Do not edit: change the spec, then run `onereg generate`.
//! The facts that decide a move, by id.

use crate::ids;
use crate::moves::{
    Absent, BitField, Change, Held, Hidden, IdField, Identifies, Move, Policy, Promise, Sign,
    Takes, ValueSince, Where, NOTHING,
};
use crate::registers::Write;
use crate::release::Release;

/// A register and its facts, by ascending id.
// A line is a fact: what is not as with most.
#[rustfmt::skip]
pub(crate) static ARM64: &[(u64, Move)] = &[
    (ids::CCSIDR0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 0, width: 3 }, values: &[0, 1, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 0, width: 3 }, values: &[0, 2, 4, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 3, width: 3 }, values: &[0, 1, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR3, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 3, width: 3 }, values: &[0, 2, 4, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR4, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 6, width: 3 }, values: &[0, 1, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR5, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 6, width: 3 }, values: &[0, 2, 4, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR6, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 9, width: 3 }, values: &[0, 1, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR7, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 9, width: 3 }, values: &[0, 2, 4, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR8, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 12, width: 3 }, values: &[0, 1, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR9, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 12, width: 3 }, values: &[0, 2, 4, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR10, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 15, width: 3 }, values: &[0, 1, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR11, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 15, width: 3 }, values: &[0, 2, 4, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR12, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 18, width: 3 }, values: &[0, 1, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::CCSIDR13, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::CLIDR_EL1, lsb: 18, width: 3 }, values: &[0, 2, 4, 5, 6, 7] }],
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        ..NOTHING
    }),
    (ids::OSLSR_EL1, Move {
        absent: Absent::Known,
        values: &[ValueSince { since: None, value: 0x8 }],
        ..NOTHING
    }),
    (ids::MIDR_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 14, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 15, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Implementation,
        fields: &[
            IdField { name: "Implementer", lsb: 24, width: 8, sign: Sign::None },
            IdField { name: "Variant", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "Architecture", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "PartNum", lsb: 4, width: 12, sign: Sign::None },
            IdField { name: "Revision", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::REVIDR_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 14, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 15, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Implementation,
        ..NOTHING
    }),
    (ids::ID_PFR0_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "RAS", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "DIT", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "AMU", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "CSV2", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "State3", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "State2", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "State1", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "State0", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_PFR1_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "GIC", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "Virt_frac", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "Sec_frac", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "GenTimer", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "Virtualization", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "MProgMod", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "Security", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "ProgMod", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_DFR0_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
            Change { mask: 0xf00_0000, held: Held::Zero, since: Some(Release(6, 5, 0)), until: None, takes: Takes::Number(15), counters: None, when: &[] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 1, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 2, 0)), until: Some(Release(6, 4, 65535)), write: Write::Checked },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "TraceFilt", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "PerfMon", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "MProfDbg", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "MMapTrc", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "CopTrc", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "MMapDbg", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "CopSDbg", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "CopDbg", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_AFR0_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "IMPDEF3", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "IMPDEF2", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "IMPDEF1", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "IMPDEF0", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_MMFR0_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "InnerShr", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "FCSE", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "AuxReg", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "TCM", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "ShareLvl", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "OuterShr", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "PMSA", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "VMSA", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_MMFR1_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "BPred", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "L1TstCln", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "L1Uni", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "L1Hvd", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "L1UniSW", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "L1HvdSW", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "L1UniVA", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "L1HvdVA", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_MMFR2_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "HWAccFlg", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "WFIStall", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "MemBarr", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "UniTLB", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "HvdTLB", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "L1HvdRng", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "L1HvdBG", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "L1HvdFG", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_MMFR3_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "Supersec", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "CMemSz", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "CohWalk", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "PAN", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "MaintBcst", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "BPMaint", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "CMaintSW", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "CMaintVA", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_ISAR0_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "Divide", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "Debug", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "Coproc", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "CmpBranch", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "BitField", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "BitCount", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "Swap", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_ISAR1_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "Jazelle", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "Interwork", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "Immediate", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "IfThen", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "Extend", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "Except_AR", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "Except", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "Endian", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_ISAR2_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "Reversal", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "PSR_AR", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "MultU", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "MultS", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "Mult", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "MultiAccessInt", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "MemHint", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "LoadStore", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_ISAR3_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "T32EE", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "TrueNOP", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "T32Copy", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "TabBranch", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "SynchPrim", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "SVC", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "SIMD", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "Saturate", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_ISAR4_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "SWP_frac", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "PSR_M", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "SynchPrim_frac", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "Barrier", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "SMC", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "Writeback", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "WithShifts", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "Unpriv", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_ISAR5_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "VCMA", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "RDM", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "CRC32", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "SHA2", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "SHA1", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "AES", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "SEVL", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_MMFR4_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "EVT", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "CCIDX", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "LSM", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "HPDS", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "CnP", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "XNX", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "AC2", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "SpecSEI", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_ISAR6_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "CLRBHB", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "I8MM", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "BF16", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "SPECRES", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "SB", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "FHM", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "DP", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "JSCVT", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::MVFR0_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "FPRound", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "FPShVec", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "FPSqrt", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "FPDivide", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "FPTrap", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "FPDP", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "FPSP", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "SIMDReg", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::MVFR1_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "SIMDFMAC", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "FPHP", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "SIMDHP", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "SIMDSP", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "SIMDInt", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "SIMDLS", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "FPDNaN", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "FPFtZ", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::MVFR2_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "FPMisc", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "SIMDMisc", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_3_3, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_PFR2_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "RAS_frac", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "SSBS", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "CSV3", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_DFR1_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "HPMN0", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "MTPMU", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_MMFR5_EL1, Move {
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Zero, since: Some(Release(6, 1, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_PFR0_EL1, lsb: 0, width: 4 }, values: &[0] }] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "nTLBPA", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "ETS", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_3_7, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_AA64PFR0_EL1, Move {
        changes: &[
            Change { mask: 0xf00_0000_0000, held: Held::Zero, since: Some(Release(6, 12, 0)), until: None, takes: Takes::Host, counters: None, when: &[] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Checked },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "CSV3", lsb: 60, width: 4, sign: Sign::Unsigned },
            IdField { name: "CSV2", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "RME", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "DIT", lsb: 48, width: 4, sign: Sign::Unsigned },
            IdField { name: "AMU", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "MPAM", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "SEL2", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "SVE", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "RAS", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "GIC", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "AdvSIMD", lsb: 20, width: 4, sign: Sign::Signed },
            IdField { name: "FP", lsb: 16, width: 4, sign: Sign::Signed },
            IdField { name: "EL3", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "EL2", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "EL1", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "EL0", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64PFR1_EL1, Move {
        changes: &[
            Change { mask: 0xf_0000, held: Held::Zero, since: Some(Release(6, 12, 0)), until: None, takes: Takes::Host, counters: None, when: &[] },
            Change { mask: 0xf00_0000_0000, held: Held::Own, since: Some(Release(6, 16, 0)), until: None, takes: Takes::Number(0), counters: None, when: &[] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "PFAR", lsb: 60, width: 4, sign: Sign::Unsigned },
            IdField { name: "DF2", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "MTEX", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "THE", lsb: 48, width: 4, sign: Sign::Unsigned },
            IdField { name: "GCS", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "MTE_frac", lsb: 40, width: 4, sign: Sign::None },
            IdField { name: "NMI", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "CSV2_frac", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "RNDR_trap", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "SME", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "MPAM_frac", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "RAS_frac", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "MTE", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "SSBS", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "BT", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64PFR2_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "VMTETCL", lsb: 44, width: 4, sign: Sign::None },
            IdField { name: "VMTETC", lsb: 40, width: 4, sign: Sign::None },
            IdField { name: "VMTE", lsb: 36, width: 4, sign: Sign::None },
            IdField { name: "FPMR", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "MPAM2", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "FGDT", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "MTEEIRG", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "UINJ", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "GCIE", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "MTEFAR", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "MTESTOREONLY", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "MTEPERM", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_4_3, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_AA64ZFR0_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "F64MM", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "F32MM", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "F16MM", lsb: 48, width: 4, sign: Sign::Unsigned },
            IdField { name: "I8MM", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "SM4", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "SHA3", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "B16B16", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "BF16", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "BitPerm", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "EltPerm", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "AES", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "SVEver", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64SMFR0_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "FA64", lsb: 63, width: 1, sign: Sign::Unsigned },
            IdField { name: "LUT6", lsb: 61, width: 1, sign: Sign::Unsigned },
            IdField { name: "LUTv2", lsb: 60, width: 1, sign: Sign::Unsigned },
            IdField { name: "SMEver", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "I16I64", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "F64F64", lsb: 48, width: 1, sign: Sign::Unsigned },
            IdField { name: "I16I32", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "B16B16", lsb: 43, width: 1, sign: Sign::Unsigned },
            IdField { name: "F16F16", lsb: 42, width: 1, sign: Sign::Unsigned },
            IdField { name: "F8F16", lsb: 41, width: 1, sign: Sign::Unsigned },
            IdField { name: "F8F32", lsb: 40, width: 1, sign: Sign::Unsigned },
            IdField { name: "I8I32", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "F16F32", lsb: 35, width: 1, sign: Sign::Unsigned },
            IdField { name: "B16F32", lsb: 34, width: 1, sign: Sign::Unsigned },
            IdField { name: "BI32I32", lsb: 33, width: 1, sign: Sign::Unsigned },
            IdField { name: "F32F32", lsb: 32, width: 1, sign: Sign::Unsigned },
            IdField { name: "SF8FMA", lsb: 30, width: 1, sign: Sign::Unsigned },
            IdField { name: "SF8DP4", lsb: 29, width: 1, sign: Sign::Unsigned },
            IdField { name: "SF8DP2", lsb: 28, width: 1, sign: Sign::Unsigned },
            IdField { name: "SBitPerm", lsb: 25, width: 1, sign: Sign::Unsigned },
            IdField { name: "AES", lsb: 24, width: 1, sign: Sign::Unsigned },
            IdField { name: "SFEXPA", lsb: 23, width: 1, sign: Sign::Unsigned },
            IdField { name: "STMOP", lsb: 16, width: 1, sign: Sign::Unsigned },
            IdField { name: "SMOP4", lsb: 0, width: 1, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_4_6, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_AA64FPFR0_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "F8CVT", lsb: 31, width: 1, sign: Sign::Unsigned },
            IdField { name: "F8FMA", lsb: 30, width: 1, sign: Sign::Unsigned },
            IdField { name: "F8DP4", lsb: 29, width: 1, sign: Sign::Unsigned },
            IdField { name: "F8DP2", lsb: 28, width: 1, sign: Sign::Unsigned },
            IdField { name: "F8MM8", lsb: 27, width: 1, sign: Sign::Unsigned },
            IdField { name: "F8MM4", lsb: 26, width: 1, sign: Sign::Unsigned },
            IdField { name: "F16MM2", lsb: 15, width: 1, sign: Sign::Unsigned },
            IdField { name: "F8E4M3", lsb: 1, width: 1, sign: Sign::Unsigned },
            IdField { name: "F8E5M2", lsb: 0, width: 1, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64DFR0_EL1, Move {
        changes: &[
            Change { mask: 0xf00, held: Held::Zero, since: Some(Release(6, 5, 0)), until: None, takes: Takes::Number(15), counters: None, when: &[] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 1, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 2, 0)), until: Some(Release(6, 4, 65535)), write: Write::Checked },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "HPMN0", lsb: 60, width: 4, sign: Sign::None },
            IdField { name: "ExtTrcBuff", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "BRBE", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "MTPMU", lsb: 48, width: 4, sign: Sign::Signed },
            IdField { name: "TraceBuffer", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "TraceFilt", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "DoubleLock", lsb: 36, width: 4, sign: Sign::Signed },
            IdField { name: "PMSVer", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "CTX_CMPs", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "SEBEP", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "WRPs", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "PMSS", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "BRPs", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "PMUVer", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "TraceVer", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "DebugVer", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64DFR1_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "ABL_CMPs", lsb: 56, width: 8, sign: Sign::None },
            IdField { name: "DPFZS", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "EBEP", lsb: 48, width: 4, sign: Sign::Unsigned },
            IdField { name: "ITE", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "ABLE", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "PMICNTR", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "SPMU", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "CTX_CMPs", lsb: 24, width: 8, sign: Sign::None },
            IdField { name: "WRPs", lsb: 16, width: 8, sign: Sign::None },
            IdField { name: "BRPs", lsb: 8, width: 8, sign: Sign::None },
            IdField { name: "SYSPMUID", lsb: 0, width: 8, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64DFR2_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "TRBE_EXC", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "SPE_nVM", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "SPE_EXC", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "BWE", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "STEP", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_5_3, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_AA64AFR0_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "IMPDEF7", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "IMPDEF6", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "IMPDEF5", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "IMPDEF4", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "IMPDEF3", lsb: 12, width: 4, sign: Sign::None },
            IdField { name: "IMPDEF2", lsb: 8, width: 4, sign: Sign::None },
            IdField { name: "IMPDEF1", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "IMPDEF0", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64AFR1_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_5_6, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_5_7, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_AA64ISAR0_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "RNDR", lsb: 60, width: 4, sign: Sign::Unsigned },
            IdField { name: "TLB", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "TS", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "FHM", lsb: 48, width: 4, sign: Sign::Unsigned },
            IdField { name: "DP", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "SM4", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "SM3", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "SHA3", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "RDM", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "ATOMIC", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "CRC32", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "SHA2", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "SHA1", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "AES", lsb: 4, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64ISAR1_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "LS64", lsb: 60, width: 4, sign: Sign::Unsigned },
            IdField { name: "XS", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "I8MM", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "DGH", lsb: 48, width: 4, sign: Sign::Unsigned },
            IdField { name: "BF16", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "SPECRES", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "SB", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "FRINTTS", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "GPI", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "GPA", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "LRCPC", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "FCMA", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "JSCVT", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "API", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "APA", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "DPB", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64ISAR2_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "ATS1A", lsb: 60, width: 4, sign: Sign::Unsigned },
            IdField { name: "LUT", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "CSSC", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "RPRFM", lsb: 48, width: 4, sign: Sign::Unsigned },
            IdField { name: "PCDPHINT", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "PRFMSLC", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "SYSINSTR_128", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "SYSREG_128", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "CLRBHB", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "PAC_frac", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "BC", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "MOPS", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "APA3", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "GPA3", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "RPRES", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "WFxT", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64ISAR3_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "LSCP", lsb: 44, width: 4, sign: Sign::None },
            IdField { name: "LSCSHINT", lsb: 40, width: 4, sign: Sign::None },
            IdField { name: "MTETC", lsb: 36, width: 4, sign: Sign::None },
            IdField { name: "PAC_frac2", lsb: 32, width: 4, sign: Sign::None },
            IdField { name: "FPRCVT", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "LSUI", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "OCCMO", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "LSFE", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "PACM", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "TLBIW", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "FAMINMAX", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "CPA", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_6_4, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_6_5, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_6_6, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_6_7, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_AA64MMFR0_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "ECV", lsb: 60, width: 4, sign: Sign::Unsigned },
            IdField { name: "FGT", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "EXS", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "TGRAN4_2", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "TGRAN64_2", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "TGRAN16_2", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "TGRAN4", lsb: 28, width: 4, sign: Sign::Signed },
            IdField { name: "TGRAN64", lsb: 24, width: 4, sign: Sign::Signed },
            IdField { name: "TGRAN16", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "BIGENDEL0", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "SNSMEM", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "BIGEND", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "ASIDBITS", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "PARANGE", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64MMFR1_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "ECBHB", lsb: 60, width: 4, sign: Sign::Unsigned },
            IdField { name: "CMOW", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "TIDCP1", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "nTLBPA", lsb: 48, width: 4, sign: Sign::Unsigned },
            IdField { name: "AFP", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "HCX", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "ETS", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "TWED", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "XNX", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "SpecSEI", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "PAN", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "LO", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "HPDS", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "VH", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "VMIDBits", lsb: 4, width: 4, sign: Sign::None },
            IdField { name: "HAFDBS", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64MMFR2_EL1, Move {
        changes: &[
            Change { mask: 0xf00_0000, held: Held::Zero, since: Some(Release(6, 15, 0)), until: None, takes: Takes::Host, counters: None, when: &[] },
        ],
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "E0PD", lsb: 60, width: 4, sign: Sign::Unsigned },
            IdField { name: "EVT", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "BBM", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "TTL", lsb: 48, width: 4, sign: Sign::Unsigned },
            IdField { name: "FWB", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "IDS", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "AT", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "ST", lsb: 28, width: 4, sign: Sign::None },
            IdField { name: "NV", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "CCIDX", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "VARange", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "IESB", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "LSM", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "UAO", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "CnP", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64MMFR3_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "Spec_FPACC", lsb: 60, width: 4, sign: Sign::Unsigned },
            IdField { name: "ADERR", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "SDERR", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "ANERR", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "SNERR", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "D128_2", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "D128", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "MEC", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "AIE", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "S2POE", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "S1POE", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "S2PIE", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "S1PIE", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "SCTLRX", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "TCRX", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_AA64MMFR4_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "MTEFGT", lsb: 60, width: 4, sign: Sign::Unsigned },
            IdField { name: "SCRX", lsb: 56, width: 4, sign: Sign::Unsigned },
            IdField { name: "TEV", lsb: 52, width: 4, sign: Sign::Unsigned },
            IdField { name: "TPS", lsb: 48, width: 4, sign: Sign::Unsigned },
            IdField { name: "SRMASK", lsb: 44, width: 4, sign: Sign::Unsigned },
            IdField { name: "TLBID", lsb: 40, width: 4, sign: Sign::Unsigned },
            IdField { name: "E3DSE", lsb: 36, width: 4, sign: Sign::Unsigned },
            IdField { name: "EAESR", lsb: 32, width: 4, sign: Sign::Unsigned },
            IdField { name: "RMEGDI", lsb: 28, width: 4, sign: Sign::Unsigned },
            IdField { name: "E2H0", lsb: 24, width: 4, sign: Sign::Signed },
            IdField { name: "NV_frac", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "FGWTE3", lsb: 16, width: 4, sign: Sign::Unsigned },
            IdField { name: "HACDBS", lsb: 12, width: 4, sign: Sign::Unsigned },
            IdField { name: "ASID2", lsb: 8, width: 4, sign: Sign::Unsigned },
            IdField { name: "EIESB", lsb: 4, width: 4, sign: Sign::Unsigned },
            IdField { name: "PoPS", lsb: 0, width: 4, sign: Sign::Unsigned },
        ],
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_7_5, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_7_6, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::ID_UNALLOCATED_7_7, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 4, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 5, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        ..NOTHING
    }),
    (ids::SCTLR2_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 4, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::RGSR_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR1_EL1, lsb: 8, width: 4 }, values: &[0, 1] }],
        ..NOTHING
    }),
    (ids::GCR_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR1_EL1, lsb: 8, width: 4 }, values: &[0, 1] }],
        ..NOTHING
    }),
    (ids::ZCR_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::TCR2_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 0, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 13, 0)) }),
        ..NOTHING
    }),
    (ids::APIAKeyLo_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 4, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 8, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR2_EL1, lsb: 12, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::APIAKeyHi_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 4, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 8, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR2_EL1, lsb: 12, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::APIBKeyLo_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 4, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 8, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR2_EL1, lsb: 12, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::APIBKeyHi_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 4, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 8, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR2_EL1, lsb: 12, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::APDAKeyLo_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 4, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 8, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR2_EL1, lsb: 12, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::APDAKeyHi_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 4, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 8, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR2_EL1, lsb: 12, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::APDBKeyLo_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 4, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 8, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR2_EL1, lsb: 12, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::APDBKeyHi_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 4, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 8, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR2_EL1, lsb: 12, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::APGAKeyLo_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 24, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 28, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR2_EL1, lsb: 8, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::APGAKeyHi_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 24, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR1_EL1, lsb: 28, width: 4 }, values: &[0] }, Where { field: BitField { id: ids::ID_AA64ISAR2_EL1, lsb: 8, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::TFSR_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR1_EL1, lsb: 8, width: 4 }, values: &[0, 1] }],
        ..NOTHING
    }),
    (ids::TFSRE0_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR1_EL1, lsb: 8, width: 4 }, values: &[0, 1] }],
        ..NOTHING
    }),
    (ids::PMINTENSET_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        changes: &[
            Change { mask: 0xffff_ffff_0000_0000, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
            Change { mask: 0x7fff_ffff, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: Some(BitField { id: ids::PMCR_EL0, lsb: 11, width: 5 }), when: &[] },
        ],
        ..NOTHING
    }),
    (ids::PMINTENCLR_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        changes: &[
            Change { mask: 0xffff_ffff_0000_0000, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
            Change { mask: 0x7fff_ffff, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: Some(BitField { id: ids::PMCR_EL0, lsb: 11, width: 5 }), when: &[] },
        ],
        ..NOTHING
    }),
    (ids::PMMIR_EL1, Move {
        absent: Absent::Known,
        values: &[ValueSince { since: None, value: 0x0 }],
        identifies: Identifies::Slots,
        fields: &[
            IdField { name: "SME", lsb: 28, width: 1, sign: Sign::Unsigned },
            IdField { name: "EDGE", lsb: 24, width: 4, sign: Sign::Unsigned },
            IdField { name: "THWIDTH", lsb: 20, width: 4, sign: Sign::Unsigned },
            IdField { name: "BUS_WIDTH", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "BUS_SLOTS", lsb: 8, width: 8, sign: Sign::None },
            IdField { name: "SLOTS", lsb: 0, width: 8, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::PIRE0_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 8, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 13, 0)) }),
        ..NOTHING
    }),
    (ids::PIR_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 8, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 13, 0)) }),
        ..NOTHING
    }),
    (ids::POR_EL1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 16, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 12, 0)) }),
        ..NOTHING
    }),
    (ids::CLIDR_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 2, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 3, 0)), until: None, write: Write::Checked },
        ],
        settable: 0x7fff_ffff_ffff,
        promises: &[
            Promise { bits: 0x700_0000, host: BitField { id: ids::CTR_EL0, lsb: 28, width: 1 } },
            Promise { bits: 0x38e0_0000, host: BitField { id: ids::CTR_EL0, lsb: 28, width: 1 } },
        ],
        ..NOTHING
    }),
    (ids::AIDR_EL1, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 14, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 15, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Implementation,
        ..NOTHING
    }),
    (ids::CTR_EL0, Move {
        policies: &[
            Policy { since: None, until: Some(Release(6, 10, 65535)), write: Write::Invariant },
            Policy { since: Some(Release(6, 11, 0)), until: None, write: Write::Id },
        ],
        identifies: Identifies::Fields,
        fields: &[
            IdField { name: "TminLine", lsb: 32, width: 6, sign: Sign::None },
            IdField { name: "DIC", lsb: 29, width: 1, sign: Sign::None },
            IdField { name: "IDC", lsb: 28, width: 1, sign: Sign::None },
            IdField { name: "CWG", lsb: 24, width: 4, sign: Sign::None },
            IdField { name: "ERG", lsb: 20, width: 4, sign: Sign::None },
            IdField { name: "DminLine", lsb: 16, width: 4, sign: Sign::None },
            IdField { name: "L1Ip", lsb: 14, width: 2, sign: Sign::None },
            IdField { name: "IminLine", lsb: 0, width: 4, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::SVCR, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR1_EL1, lsb: 24, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 12, 0)) }),
        ..NOTHING
    }),
    (ids::FPMR, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR2_EL1, lsb: 32, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 12, 0)) }),
        ..NOTHING
    }),
    (ids::PMCR_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        changes: &[
            Change { mask: 0xffff_ffff_ffff_0000, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
            Change { mask: 0xf800, held: Held::Own, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Above, counters: None, when: &[] },
            Change { mask: 0x700, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
            Change { mask: 0x40, held: Held::One, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: None, when: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 0, width: 4 }, values: &[1] }] },
        ],
        ..NOTHING
    }),
    (ids::PMCNTENSET_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        changes: &[
            Change { mask: 0xffff_ffff_0000_0000, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
            Change { mask: 0x7fff_ffff, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: Some(BitField { id: ids::PMCR_EL0, lsb: 11, width: 5 }), when: &[] },
        ],
        ..NOTHING
    }),
    (ids::PMCNTENCLR_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        changes: &[
            Change { mask: 0xffff_ffff_0000_0000, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
            Change { mask: 0x7fff_ffff, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: Some(BitField { id: ids::PMCR_EL0, lsb: 11, width: 5 }), when: &[] },
        ],
        ..NOTHING
    }),
    (ids::PMOVSCLR_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        changes: &[
            Change { mask: 0xffff_ffff_0000_0000, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
            Change { mask: 0x7fff_ffff, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: Some(BitField { id: ids::PMCR_EL0, lsb: 11, width: 5 }), when: &[] },
        ],
        ..NOTHING
    }),
    (ids::PMSWINC_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        policies: &[
            Policy { since: None, until: Some(Release(5, 10, 65535)), write: Write::Rw },
            Policy { since: Some(Release(5, 11, 0)), until: Some(Release(5, 14, 65535)), write: Write::Rw },
            Policy { since: Some(Release(5, 15, 0)), until: None, write: Write::Ignored },
        ],
        ..NOTHING
    }),
    (ids::PMSELR_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMCCNTR_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMUSERENR_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMOVSSET_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        changes: &[
            Change { mask: 0xffff_ffff_0000_0000, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
            Change { mask: 0x7fff_ffff, held: Held::Zero, since: Some(Release(6, 7, 0)), until: None, takes: Takes::Any, counters: Some(BitField { id: ids::PMCR_EL0, lsb: 11, width: 5 }), when: &[] },
        ],
        ..NOTHING
    }),
    (ids::POR_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 16, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 12, 0)) }),
        ..NOTHING
    }),
    (ids::CNTPCT_EL0, Move {
        absent: Absent::Host,
        ..NOTHING
    }),
    (ids::CNTP_CTL_EL0, Move {
        absent: Absent::Known,
        values: &[ValueSince { since: None, value: 0x0 }],
        changes: &[
            Change { mask: 0x4, held: Held::Computed, since: None, until: Some(Release(6, 17, 65535)), takes: Takes::Any, counters: None, when: &[] },
            Change { mask: 0x4, held: Held::Zero, since: Some(Release(6, 18, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
        ],
        ..NOTHING
    }),
    (ids::CNTP_CVAL_EL0, Move {
        absent: Absent::Known,
        values: &[ValueSince { since: None, value: 0x0 }],
        ..NOTHING
    }),
    (ids::CNTV_CTL_EL0, Move {
        changes: &[
            Change { mask: 0x4, held: Held::Computed, since: None, until: Some(Release(6, 17, 65535)), takes: Takes::Any, counters: None, when: &[] },
            Change { mask: 0x4, held: Held::Zero, since: Some(Release(6, 18, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
        ],
        ..NOTHING
    }),
    (ids::PMEVCNTR0_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR1_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR2_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR3_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR4_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR5_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR6_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR7_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR8_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR9_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR10_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR11_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR12_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR13_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR14_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR15_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR16_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR17_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR18_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR19_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR20_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR21_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR22_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR23_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR24_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR25_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR26_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR27_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR28_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR29_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVCNTR30_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER0_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER1_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER2_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER3_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER4_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER5_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER6_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER7_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER8_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER9_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER10_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER11_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER12_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER13_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER14_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER15_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER16_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER17_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER18_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER19_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER20_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER21_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER22_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER23_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER24_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER25_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER26_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER27_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER28_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER29_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMEVTYPER30_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::PMCCFILTR_EL0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64DFR0_EL1, lsb: 8, width: 4 }, values: &[0, 15] }],
        ..NOTHING
    }),
    (ids::VPIDR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::VMPIDR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::SCTLR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ACTLR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::SCTLR2_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 4, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::HCR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::MDCR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::CPTR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::HSTR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::HFGRTR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::HFGWTR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::HFGITR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::HACR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ZCR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::HCRX_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::NVHCR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR4_EL1, lsb: 20, width: 4 }, values: &[0, 1, 2] }],
        hidden: Some(Hidden { since: Some(Release(7, 3, 0)) }),
        ..NOTHING
    }),
    (ids::TTBR0_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::TTBR1_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::TCR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::TCR2_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 0, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: None }),
        ..NOTHING
    }),
    (ids::VTTBR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::VTCR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::VNCR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR4_EL1, lsb: 20, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: None }),
        ..NOTHING
    }),
    (ids::HDFGRTR2_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0, 1] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::HDFGWTR2_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0, 1] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::HFGRTR2_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0, 1] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::HFGWTR2_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0, 1] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::HDFGRTR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::HDFGWTR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::HAFGRTR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::HFGITR2_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR0_EL1, lsb: 56, width: 4 }, values: &[0, 1] }],
        hidden: Some(Hidden { since: Some(Release(6, 17, 0)) }),
        ..NOTHING
    }),
    (ids::SPSR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ELR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::AFSR0_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::AFSR1_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ESR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::VSESR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 28, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::FAR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::HPFAR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::MAIR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::PIRE0_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 8, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: None }),
        ..NOTHING
    }),
    (ids::PIR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 8, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: None }),
        ..NOTHING
    }),
    (ids::POR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR3_EL1, lsb: 16, width: 4 }, values: &[0] }],
        hidden: Some(Hidden { since: None }),
        ..NOTHING
    }),
    (ids::AMAIR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::VBAR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::RVBAR_EL2, Move {
        absent: Absent::Known,
        values: &[ValueSince { since: None, value: 0x0 }],
        ..NOTHING
    }),
    (ids::VDISR_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 28, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::ICH_AP0R0_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_AP0R1_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_AP0R2_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_AP0R3_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_AP1R0_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_AP1R1_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_AP1R2_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_AP1R3_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_HCR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_VMCR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR0_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR1_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR2_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR3_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR4_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR5_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR6_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR7_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR8_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR9_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR10_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR11_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR12_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR13_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR14_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::ICH_LR15_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::CONTEXTIDR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::TPIDR_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::CNTVOFF_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::CNTHCTL_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::CNTHP_CTL_EL2, Move {
        absent: Absent::Nothing,
        changes: &[
            Change { mask: 0x4, held: Held::Zero, since: Some(Release(6, 18, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
        ],
        ..NOTHING
    }),
    (ids::CNTHP_CVAL_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::CNTHV_CTL_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR1_EL1, lsb: 8, width: 4 }, values: &[0] }],
        changes: &[
            Change { mask: 0x4, held: Held::Zero, since: Some(Release(6, 18, 0)), until: None, takes: Takes::Any, counters: None, when: &[] },
        ],
        ..NOTHING
    }),
    (ids::CNTHV_CVAL_EL2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64MMFR1_EL1, lsb: 8, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::SP_EL2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::PSCI_VERSION, Move {
        limit: true,
        ..NOTHING
    }),
    (ids::SMCCC_ARCH_WORKAROUND_1, Move {
        limit: true,
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Own, since: None, until: None, takes: Takes::Any, counters: None, when: &[] },
        ],
        ..NOTHING
    }),
    (ids::SMCCC_ARCH_WORKAROUND_2, Move {
        limit: true,
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Own, since: None, until: None, takes: Takes::Any, counters: None, when: &[] },
        ],
        ..NOTHING
    }),
    (ids::SMCCC_ARCH_WORKAROUND_3, Move {
        absent: Absent::Known,
        limit: true,
        values: &[ValueSince { since: None, value: 0x0 }],
        changes: &[
            Change { mask: 0xffff_ffff_ffff_ffff, held: Held::Own, since: None, until: None, takes: Takes::Any, counters: None, when: &[] },
        ],
        ..NOTHING
    }),
    (ids::STD_BMAP, Move {
        absent: Absent::Known,
        values: &[ValueSince { since: Some(Release(5, 10, 0)), value: 0x0 }, ValueSince { since: Some(Release(5, 12, 0)), value: 0x1 }],
        identifies: Identifies::Services,
        fields: &[
            IdField { name: "TRNG_V1_0", lsb: 0, width: 1, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::STD_HYP_BMAP, Move {
        absent: Absent::Known,
        values: &[ValueSince { since: None, value: 0x1 }],
        identifies: Identifies::Services,
        fields: &[
            IdField { name: "PV_TIME", lsb: 0, width: 1, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::VENDOR_HYP_BMAP, Move {
        absent: Absent::Known,
        values: &[ValueSince { since: Some(Release(5, 10, 0)), value: 0x0 }, ValueSince { since: Some(Release(5, 13, 0)), value: 0x3 }],
        identifies: Identifies::Services,
        fields: &[
            IdField { name: "PTP", lsb: 1, width: 1, sign: Sign::None },
            IdField { name: "FUNC_FEAT", lsb: 0, width: 1, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::VENDOR_HYP_BMAP_2, Move {
        absent: Absent::Known,
        values: &[ValueSince { since: None, value: 0x0 }],
        identifies: Identifies::Services,
        fields: &[
            IdField { name: "DISCOVER_IMPL_CPUS", lsb: 1, width: 1, sign: Sign::None },
            IdField { name: "DISCOVER_IMPL_VER", lsb: 0, width: 1, sign: Sign::None },
        ],
        ..NOTHING
    }),
    (ids::V0, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V1, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V3, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V4, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V5, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V6, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V7, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V8, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V9, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V10, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V11, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V12, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V13, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V14, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V15, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V16, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V17, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V18, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V19, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V20, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V21, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V22, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V23, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V24, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V25, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V26, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V27, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V28, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V29, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V30, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::V31, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::P0, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P1, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P2, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P3, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P4, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P5, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P6, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P7, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P8, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P9, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P10, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P11, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P12, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P13, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P14, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::P15, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::FFR, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::SVE_VLS, Move {
        absent: Absent::Known,
        unreachable: &[Where { field: BitField { id: ids::ID_AA64PFR0_EL1, lsb: 32, width: 4 }, values: &[0] }],
        ..NOTHING
    }),
    (ids::Z0, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z1, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z2, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z3, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z4, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z5, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z6, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z7, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z8, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z9, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z10, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z11, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z12, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z13, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z14, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z15, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z16, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z17, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z18, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z19, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z20, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z21, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z22, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z23, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z24, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z25, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z26, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z27, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z28, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z29, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z30, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
    (ids::Z31, Move {
        absent: Absent::Nothing,
        ..NOTHING
    }),
];
