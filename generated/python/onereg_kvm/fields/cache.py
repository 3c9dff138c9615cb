# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/cache.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class CLIDR_EL1_Ttypen(_b.FieldValues):
    """Tag cache at level n (FEAT_MTE2)."""

    NONE = 0  # No tag cache
    SEPARATE = 1  # A cache of Allocation Tags alone
    UNIFIED = 2  # Unified with data, in the same lines
    UNIFIED_APART = 3  # Unified with data, in lines of their own


class CLIDR_EL1_ICB(_b.FieldValues):
    """Inner cache boundary, the highest level that caches Inner Cacheable memory."""

    UNDISCLOSED = 0  # Not disclosed
    L1 = 1  # Level 1
    L2 = 2  # Level 2
    L3 = 3  # Level 3
    L4 = 4  # Level 4
    L5 = 5  # Level 5
    L6 = 6  # Level 6
    L7 = 7  # Level 7


class CLIDR_EL1_Ctypen(_b.FieldValues):
    """Cache type of level n; ignored above a level without a cache."""

    NOCACHE = 0  # No cache
    INST = 1  # Instruction cache only
    DATA = 2  # Data cache only
    SEPARATE = 3  # Separate instruction and data caches
    UNIFIED = 4  # Unified cache


class CLIDR_EL1(_b.RegisterValue):
    """Cache Level ID Register."""

    __slots__ = ()
    RES0 = 0xffff800000000000
    Ttype7 = _b.Enumerated(46, 45, "Tag cache at level n (FEAT_MTE2)", CLIDR_EL1_Ttypen)
    Ttype6 = _b.Enumerated(44, 43, "Tag cache at level n (FEAT_MTE2)", CLIDR_EL1_Ttypen)
    Ttype5 = _b.Enumerated(42, 41, "Tag cache at level n (FEAT_MTE2)", CLIDR_EL1_Ttypen)
    Ttype4 = _b.Enumerated(40, 39, "Tag cache at level n (FEAT_MTE2)", CLIDR_EL1_Ttypen)
    Ttype3 = _b.Enumerated(38, 37, "Tag cache at level n (FEAT_MTE2)", CLIDR_EL1_Ttypen)
    Ttype2 = _b.Enumerated(36, 35, "Tag cache at level n (FEAT_MTE2)", CLIDR_EL1_Ttypen)
    Ttype1 = _b.Enumerated(34, 33, "Tag cache at level n (FEAT_MTE2)", CLIDR_EL1_Ttypen)
    ICB = _b.Enumerated(32, 30, "Inner cache boundary, the highest level that caches Inner Cacheable memory", CLIDR_EL1_ICB)
    LoUU = _b.Bits(29, 27, "Level of Unification Uniprocessor, as a count of levels to maintain")
    LoC = _b.Bits(26, 24, "Level of Coherence, as a count of levels to maintain")
    LoUIS = _b.Bits(23, 21, "Level of Unification Inner Shareable, as a count of levels to maintain")
    Ctype7 = _b.Enumerated(20, 18, "Cache type of level n; ignored above a level without a cache", CLIDR_EL1_Ctypen)
    Ctype6 = _b.Enumerated(17, 15, "Cache type of level n; ignored above a level without a cache", CLIDR_EL1_Ctypen)
    Ctype5 = _b.Enumerated(14, 12, "Cache type of level n; ignored above a level without a cache", CLIDR_EL1_Ctypen)
    Ctype4 = _b.Enumerated(11, 9, "Cache type of level n; ignored above a level without a cache", CLIDR_EL1_Ctypen)
    Ctype3 = _b.Enumerated(8, 6, "Cache type of level n; ignored above a level without a cache", CLIDR_EL1_Ctypen)
    Ctype2 = _b.Enumerated(5, 3, "Cache type of level n; ignored above a level without a cache", CLIDR_EL1_Ctypen)
    Ctype1 = _b.Enumerated(2, 0, "Cache type of level n; ignored above a level without a cache", CLIDR_EL1_Ctypen)


class CSSELR_EL1(_b.RegisterValue):
    """Cache Size Selection Register."""

    __slots__ = ()
    RES0 = 0xffffffffffffffe0
    TnD = _b.Bits(4, 4, "The separate tag cache is selected, where InD is 0 (FEAT_MTE2)")
    Level = _b.Bits(3, 1, "Level of the cache less one")
    InD = _b.Bits(0, 0, "The instruction cache is selected, not the data or unified cache")


class CCSIDRn_CCIDX(_b.FieldsetValue):
    """Bits 31:0 of the 64-bit format, without NumSets, which is its bits 55:32."""

    # Where ID_AA64MMFR2_EL1.CCIDX is 1.
    __slots__ = ()
    RES0 = 0xff000000
    Associativity = _b.Bits(23, 3, "Associativity less one")


class CCSIDRn_no_CCIDX(_b.FieldsetValue):
    """The whole of the 32-bit format."""

    # Where ID_AA64MMFR2_EL1.CCIDX is 0.
    __slots__ = ()
    NumSets = _b.Bits(27, 13, "Number of sets less one")
    Associativity = _b.Bits(12, 3, "Associativity less one")


class CCSIDRn(_b.RegisterValue):
    """Current Cache Size ID Register."""

    __slots__ = ()
    _bits = 32
    LineSize = _b.Bits(2, 0, "Log2 of the bytes in a cache line less four; 0 for a cache of tags alone")
    CCIDX = _b.Fieldset(CCSIDRn_CCIDX, "Bits 31:0 of the 64-bit format, without NumSets, which is its bits 55:32", None)
    no_CCIDX = _b.Fieldset(CCSIDRn_no_CCIDX, "The whole of the 32-bit format", None)
