# SPDX-License-Identifier: 0BSD
# From spec/fields/aarch32/identification.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class MPIDR(_b.RegisterValue):
    """Multiprocessor Affinity Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x3e000000
    M = _b.Bits(31, 31, "The Multiprocessing Extensions of Armv7 are implemented, always 1")
    U = _b.Bits(30, 30, "The PE is of a uniprocessor system")
    MT = _b.Bits(24, 24, "PEs that differ in Aff0 alone depend on each other for performance")
    Aff2 = _b.Bits(23, 16, "Affinity level 2")
    Aff1 = _b.Bits(15, 8, "Affinity level 1")
    Aff0 = _b.Bits(7, 0, "Affinity level 0")


class CLIDR_ICB(_b.FieldValues):
    """Inner cache boundary, the highest level that caches Inner Cacheable memory."""

    UNDISCLOSED = 0  # Not disclosed
    L1 = 1  # Level 1
    L2 = 2  # Level 2
    L3 = 3  # Level 3


class CLIDR_Ctypen(_b.FieldValues):
    """Cache type of level n; ignored above a level without a cache."""

    NOCACHE = 0  # No cache
    INST = 1  # Instruction cache only
    DATA = 2  # Data cache only
    SEPARATE = 3  # Separate instruction and data caches
    UNIFIED = 4  # Unified cache


class CLIDR(_b.RegisterValue):
    """Cache Level ID Register."""

    __slots__ = ()
    _bits = 32
    ICB = _b.Enumerated(31, 30, "Inner cache boundary, the highest level that caches Inner Cacheable memory", CLIDR_ICB)
    LoUU = _b.Bits(29, 27, "Level of Unification Uniprocessor, as a count of levels to maintain")
    LoC = _b.Bits(26, 24, "Level of Coherence, as a count of levels to maintain")
    LoUIS = _b.Bits(23, 21, "Level of Unification Inner Shareable, as a count of levels to maintain")
    Ctype7 = _b.Enumerated(20, 18, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype6 = _b.Enumerated(17, 15, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype5 = _b.Enumerated(14, 12, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype4 = _b.Enumerated(11, 9, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype3 = _b.Enumerated(8, 6, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype2 = _b.Enumerated(5, 3, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)
    Ctype1 = _b.Enumerated(2, 0, "Cache type of level n; ignored above a level without a cache", CLIDR_Ctypen)


class CSSELR(_b.RegisterValue):
    """Cache Size Selection Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xfffffff0
    Level = _b.Bits(3, 1, "Level of the cache less one")
    InD = _b.Bits(0, 0, "The instruction cache is selected, not the data or unified cache")
