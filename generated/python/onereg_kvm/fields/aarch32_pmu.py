# SPDX-License-Identifier: 0BSD
# From spec/fields/aarch32/pmu.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class PMCCFILTR(_b.RegisterValue):
    """Performance Monitors Cycle Count Filter Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x7dfffff
    P = _b.Bits(31, 31, "Cycles at EL1 are not counted")
    U = _b.Bits(30, 30, "Cycles at EL0 are not counted")
    NSK = _b.Bits(29, 29, "Cycles at Non-secure EL1 are counted if this equals P")
    NSU = _b.Bits(28, 28, "Cycles at Non-secure EL0 are counted if this equals U")
    NSH = _b.Bits(27, 27, "Cycles at EL2 are counted")
    RLU = _b.Bits(21, 21, "Cycles at Realm EL0 are counted if this equals U")

# PMEVCNTR<n> has no class: EVCNT is the whole register: Number of events counted


class PMEVTYPERn(_b.RegisterValue):
    """Performance Monitors Event Type Registers."""

    __slots__ = ()
    _bits = 32
    RES0 = 0x5df0000
    P = _b.Bits(31, 31, "Events at EL1 are not counted")
    U = _b.Bits(30, 30, "Events at EL0 are not counted")
    NSK = _b.Bits(29, 29, "Events at Non-secure EL1 are counted if this equals P")
    NSU = _b.Bits(28, 28, "Events at Non-secure EL0 are counted if this equals U")
    NSH = _b.Bits(27, 27, "Events at EL2 are counted")
    MT = _b.Bits(25, 25, "Events of all PEs with the same affinity at level 1 and above are counted")
    RLU = _b.Bits(21, 21, "Events at Realm EL0 are counted if this equals U")
    evtCount = _b.Bits(15, 0, "Number of the event to count; 10 bits without FEAT_PMUv3p1")


class PMUSERENR(_b.RegisterValue):
    """Performance Monitors User Enable Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xffffffb0
    TID = _b.Bits(6, 6, "EL0 reads of PMCEID<n> are trapped")
    ER = _b.Bits(3, 3, "EL0 can read the event counters and access PMSELR")
    CR = _b.Bits(2, 2, "EL0 can read the cycle counter")
    SW = _b.Bits(1, 1, "EL0 can write PMSWINC")
    EN = _b.Bits(0, 0, "EL0 accesses to the PMU are not trapped")


class PMMIR_EDGE(_b.FieldValues):
    """Detection of changes of the threshold condition."""

    NI = 0  # Not implemented
    IMP = 1  # FEAT_PMUv3_EDGE
    TH2 = 2  # As IMP, and linking of pairs of counters, FEAT_PMUv3_TH2


class PMMIR(_b.RegisterValue):
    """Performance Monitors Machine Identification Register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xf0000000
    EDGE = _b.Enumerated(27, 24, "Detection of changes of the threshold condition", PMMIR_EDGE)
    THWIDTH = _b.Bits(23, 20, "Number of bits of PMEVTYPER<n>.TH; 0 is without FEAT_PMUv3_TH")
    BUS_WIDTH = _b.Bits(19, 16, "Log2 of the bytes of an access counted by BUS_ACCESS, plus one; 0 is not known")
    BUS_SLOTS = _b.Bits(15, 8, "Largest count of BUS_ACCESS in one bus cycle; 0 is not known")
    SLOTS = _b.Bits(7, 0, "Largest count of STALL_SLOT in one cycle")
