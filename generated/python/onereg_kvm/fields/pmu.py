# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/pmu.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class PMCR_EL0(_b.RegisterValue):
    """Performance Monitors Control Register."""

    __slots__ = ()
    RES0 = 0xfffffffe00000500
    FZS = _b.Bits(32, 32, "Counting stops while statistical profiling is stopped by a buffer management event")
    IMP = _b.Bits(31, 24, "Implementer code of the PMU, as in MIDR_EL1; 0 from FEAT_PMUv3p7 on")
    IDCODE = _b.Bits(23, 16, "Identification code of the PMU, which its implementer assigns")
    N = _b.Bits(15, 11, "Number of event counters")
    FZO = _b.Bits(9, 9, "Event counting stops when a counter has overflowed")
    LP = _b.Bits(7, 7, "Event counters overflow at 64 bits, not at 32")
    LC = _b.Bits(6, 6, "The cycle counter overflows at 64 bits, not at 32")
    DP = _b.Bits(5, 5, "The cycle counter stops where event counting is prohibited or frozen")
    X = _b.Bits(4, 4, "Events are exported over the PMU event export bus")
    D = _b.Bits(3, 3, "The cycle counter counts once every 64 cycles, unless LC is 1")
    C = _b.Bits(2, 2, "Writing 1 resets the cycle counter to 0")
    P = _b.Bits(1, 1, "Writing 1 resets the event counters to 0")
    E = _b.Bits(0, 0, "The counters that PMCNTENSET_EL0 selects are enabled")


class PMCNTENSET_EL0(_b.RegisterValue):
    """Performance Monitors Count Enable Set Register."""

    __slots__ = ()
    RES0 = 0xfffffffe00000000
    F0 = _b.Bits(32, 32, "The instruction counter, PMICNTR_EL0, is enabled; writing 1 enables it")
    C = _b.Bits(31, 31, "The cycle counter, PMCCNTR_EL0, is enabled; writing 1 enables it")
    P30 = _b.Bits(30, 30, "Event counter n is enabled; writing 1 enables it")
    P29 = _b.Bits(29, 29, "Event counter n is enabled; writing 1 enables it")
    P28 = _b.Bits(28, 28, "Event counter n is enabled; writing 1 enables it")
    P27 = _b.Bits(27, 27, "Event counter n is enabled; writing 1 enables it")
    P26 = _b.Bits(26, 26, "Event counter n is enabled; writing 1 enables it")
    P25 = _b.Bits(25, 25, "Event counter n is enabled; writing 1 enables it")
    P24 = _b.Bits(24, 24, "Event counter n is enabled; writing 1 enables it")
    P23 = _b.Bits(23, 23, "Event counter n is enabled; writing 1 enables it")
    P22 = _b.Bits(22, 22, "Event counter n is enabled; writing 1 enables it")
    P21 = _b.Bits(21, 21, "Event counter n is enabled; writing 1 enables it")
    P20 = _b.Bits(20, 20, "Event counter n is enabled; writing 1 enables it")
    P19 = _b.Bits(19, 19, "Event counter n is enabled; writing 1 enables it")
    P18 = _b.Bits(18, 18, "Event counter n is enabled; writing 1 enables it")
    P17 = _b.Bits(17, 17, "Event counter n is enabled; writing 1 enables it")
    P16 = _b.Bits(16, 16, "Event counter n is enabled; writing 1 enables it")
    P15 = _b.Bits(15, 15, "Event counter n is enabled; writing 1 enables it")
    P14 = _b.Bits(14, 14, "Event counter n is enabled; writing 1 enables it")
    P13 = _b.Bits(13, 13, "Event counter n is enabled; writing 1 enables it")
    P12 = _b.Bits(12, 12, "Event counter n is enabled; writing 1 enables it")
    P11 = _b.Bits(11, 11, "Event counter n is enabled; writing 1 enables it")
    P10 = _b.Bits(10, 10, "Event counter n is enabled; writing 1 enables it")
    P9 = _b.Bits(9, 9, "Event counter n is enabled; writing 1 enables it")
    P8 = _b.Bits(8, 8, "Event counter n is enabled; writing 1 enables it")
    P7 = _b.Bits(7, 7, "Event counter n is enabled; writing 1 enables it")
    P6 = _b.Bits(6, 6, "Event counter n is enabled; writing 1 enables it")
    P5 = _b.Bits(5, 5, "Event counter n is enabled; writing 1 enables it")
    P4 = _b.Bits(4, 4, "Event counter n is enabled; writing 1 enables it")
    P3 = _b.Bits(3, 3, "Event counter n is enabled; writing 1 enables it")
    P2 = _b.Bits(2, 2, "Event counter n is enabled; writing 1 enables it")
    P1 = _b.Bits(1, 1, "Event counter n is enabled; writing 1 enables it")
    P0 = _b.Bits(0, 0, "Event counter n is enabled; writing 1 enables it")


class PMCNTENCLR_EL0(_b.RegisterValue):
    """Performance Monitors Count Enable Clear Register."""

    __slots__ = ()
    RES0 = 0xfffffffe00000000
    F0 = _b.Bits(32, 32, "The instruction counter, PMICNTR_EL0, is enabled; writing 1 disables it")
    C = _b.Bits(31, 31, "The cycle counter, PMCCNTR_EL0, is enabled; writing 1 disables it")
    P30 = _b.Bits(30, 30, "Event counter n is enabled; writing 1 disables it")
    P29 = _b.Bits(29, 29, "Event counter n is enabled; writing 1 disables it")
    P28 = _b.Bits(28, 28, "Event counter n is enabled; writing 1 disables it")
    P27 = _b.Bits(27, 27, "Event counter n is enabled; writing 1 disables it")
    P26 = _b.Bits(26, 26, "Event counter n is enabled; writing 1 disables it")
    P25 = _b.Bits(25, 25, "Event counter n is enabled; writing 1 disables it")
    P24 = _b.Bits(24, 24, "Event counter n is enabled; writing 1 disables it")
    P23 = _b.Bits(23, 23, "Event counter n is enabled; writing 1 disables it")
    P22 = _b.Bits(22, 22, "Event counter n is enabled; writing 1 disables it")
    P21 = _b.Bits(21, 21, "Event counter n is enabled; writing 1 disables it")
    P20 = _b.Bits(20, 20, "Event counter n is enabled; writing 1 disables it")
    P19 = _b.Bits(19, 19, "Event counter n is enabled; writing 1 disables it")
    P18 = _b.Bits(18, 18, "Event counter n is enabled; writing 1 disables it")
    P17 = _b.Bits(17, 17, "Event counter n is enabled; writing 1 disables it")
    P16 = _b.Bits(16, 16, "Event counter n is enabled; writing 1 disables it")
    P15 = _b.Bits(15, 15, "Event counter n is enabled; writing 1 disables it")
    P14 = _b.Bits(14, 14, "Event counter n is enabled; writing 1 disables it")
    P13 = _b.Bits(13, 13, "Event counter n is enabled; writing 1 disables it")
    P12 = _b.Bits(12, 12, "Event counter n is enabled; writing 1 disables it")
    P11 = _b.Bits(11, 11, "Event counter n is enabled; writing 1 disables it")
    P10 = _b.Bits(10, 10, "Event counter n is enabled; writing 1 disables it")
    P9 = _b.Bits(9, 9, "Event counter n is enabled; writing 1 disables it")
    P8 = _b.Bits(8, 8, "Event counter n is enabled; writing 1 disables it")
    P7 = _b.Bits(7, 7, "Event counter n is enabled; writing 1 disables it")
    P6 = _b.Bits(6, 6, "Event counter n is enabled; writing 1 disables it")
    P5 = _b.Bits(5, 5, "Event counter n is enabled; writing 1 disables it")
    P4 = _b.Bits(4, 4, "Event counter n is enabled; writing 1 disables it")
    P3 = _b.Bits(3, 3, "Event counter n is enabled; writing 1 disables it")
    P2 = _b.Bits(2, 2, "Event counter n is enabled; writing 1 disables it")
    P1 = _b.Bits(1, 1, "Event counter n is enabled; writing 1 disables it")
    P0 = _b.Bits(0, 0, "Event counter n is enabled; writing 1 disables it")


class PMOVSSET_EL0(_b.RegisterValue):
    """Performance Monitors Overflow Flag Status Set Register."""

    __slots__ = ()
    RES0 = 0xfffffffe00000000
    F0 = _b.Bits(32, 32, "The instruction counter, PMICNTR_EL0, has overflowed; writing 1 sets the flag")
    C = _b.Bits(31, 31, "The cycle counter, PMCCNTR_EL0, has overflowed; writing 1 sets the flag")
    P30 = _b.Bits(30, 30, "Event counter n has overflowed; writing 1 sets the flag")
    P29 = _b.Bits(29, 29, "Event counter n has overflowed; writing 1 sets the flag")
    P28 = _b.Bits(28, 28, "Event counter n has overflowed; writing 1 sets the flag")
    P27 = _b.Bits(27, 27, "Event counter n has overflowed; writing 1 sets the flag")
    P26 = _b.Bits(26, 26, "Event counter n has overflowed; writing 1 sets the flag")
    P25 = _b.Bits(25, 25, "Event counter n has overflowed; writing 1 sets the flag")
    P24 = _b.Bits(24, 24, "Event counter n has overflowed; writing 1 sets the flag")
    P23 = _b.Bits(23, 23, "Event counter n has overflowed; writing 1 sets the flag")
    P22 = _b.Bits(22, 22, "Event counter n has overflowed; writing 1 sets the flag")
    P21 = _b.Bits(21, 21, "Event counter n has overflowed; writing 1 sets the flag")
    P20 = _b.Bits(20, 20, "Event counter n has overflowed; writing 1 sets the flag")
    P19 = _b.Bits(19, 19, "Event counter n has overflowed; writing 1 sets the flag")
    P18 = _b.Bits(18, 18, "Event counter n has overflowed; writing 1 sets the flag")
    P17 = _b.Bits(17, 17, "Event counter n has overflowed; writing 1 sets the flag")
    P16 = _b.Bits(16, 16, "Event counter n has overflowed; writing 1 sets the flag")
    P15 = _b.Bits(15, 15, "Event counter n has overflowed; writing 1 sets the flag")
    P14 = _b.Bits(14, 14, "Event counter n has overflowed; writing 1 sets the flag")
    P13 = _b.Bits(13, 13, "Event counter n has overflowed; writing 1 sets the flag")
    P12 = _b.Bits(12, 12, "Event counter n has overflowed; writing 1 sets the flag")
    P11 = _b.Bits(11, 11, "Event counter n has overflowed; writing 1 sets the flag")
    P10 = _b.Bits(10, 10, "Event counter n has overflowed; writing 1 sets the flag")
    P9 = _b.Bits(9, 9, "Event counter n has overflowed; writing 1 sets the flag")
    P8 = _b.Bits(8, 8, "Event counter n has overflowed; writing 1 sets the flag")
    P7 = _b.Bits(7, 7, "Event counter n has overflowed; writing 1 sets the flag")
    P6 = _b.Bits(6, 6, "Event counter n has overflowed; writing 1 sets the flag")
    P5 = _b.Bits(5, 5, "Event counter n has overflowed; writing 1 sets the flag")
    P4 = _b.Bits(4, 4, "Event counter n has overflowed; writing 1 sets the flag")
    P3 = _b.Bits(3, 3, "Event counter n has overflowed; writing 1 sets the flag")
    P2 = _b.Bits(2, 2, "Event counter n has overflowed; writing 1 sets the flag")
    P1 = _b.Bits(1, 1, "Event counter n has overflowed; writing 1 sets the flag")
    P0 = _b.Bits(0, 0, "Event counter n has overflowed; writing 1 sets the flag")


class PMOVSCLR_EL0(_b.RegisterValue):
    """Performance Monitors Overflow Flag Status Clear Register."""

    __slots__ = ()
    RES0 = 0xfffffffe00000000
    F0 = _b.Bits(32, 32, "The instruction counter, PMICNTR_EL0, has overflowed; writing 1 clears the flag")
    C = _b.Bits(31, 31, "The cycle counter, PMCCNTR_EL0, has overflowed; writing 1 clears the flag")
    P30 = _b.Bits(30, 30, "Event counter n has overflowed; writing 1 clears the flag")
    P29 = _b.Bits(29, 29, "Event counter n has overflowed; writing 1 clears the flag")
    P28 = _b.Bits(28, 28, "Event counter n has overflowed; writing 1 clears the flag")
    P27 = _b.Bits(27, 27, "Event counter n has overflowed; writing 1 clears the flag")
    P26 = _b.Bits(26, 26, "Event counter n has overflowed; writing 1 clears the flag")
    P25 = _b.Bits(25, 25, "Event counter n has overflowed; writing 1 clears the flag")
    P24 = _b.Bits(24, 24, "Event counter n has overflowed; writing 1 clears the flag")
    P23 = _b.Bits(23, 23, "Event counter n has overflowed; writing 1 clears the flag")
    P22 = _b.Bits(22, 22, "Event counter n has overflowed; writing 1 clears the flag")
    P21 = _b.Bits(21, 21, "Event counter n has overflowed; writing 1 clears the flag")
    P20 = _b.Bits(20, 20, "Event counter n has overflowed; writing 1 clears the flag")
    P19 = _b.Bits(19, 19, "Event counter n has overflowed; writing 1 clears the flag")
    P18 = _b.Bits(18, 18, "Event counter n has overflowed; writing 1 clears the flag")
    P17 = _b.Bits(17, 17, "Event counter n has overflowed; writing 1 clears the flag")
    P16 = _b.Bits(16, 16, "Event counter n has overflowed; writing 1 clears the flag")
    P15 = _b.Bits(15, 15, "Event counter n has overflowed; writing 1 clears the flag")
    P14 = _b.Bits(14, 14, "Event counter n has overflowed; writing 1 clears the flag")
    P13 = _b.Bits(13, 13, "Event counter n has overflowed; writing 1 clears the flag")
    P12 = _b.Bits(12, 12, "Event counter n has overflowed; writing 1 clears the flag")
    P11 = _b.Bits(11, 11, "Event counter n has overflowed; writing 1 clears the flag")
    P10 = _b.Bits(10, 10, "Event counter n has overflowed; writing 1 clears the flag")
    P9 = _b.Bits(9, 9, "Event counter n has overflowed; writing 1 clears the flag")
    P8 = _b.Bits(8, 8, "Event counter n has overflowed; writing 1 clears the flag")
    P7 = _b.Bits(7, 7, "Event counter n has overflowed; writing 1 clears the flag")
    P6 = _b.Bits(6, 6, "Event counter n has overflowed; writing 1 clears the flag")
    P5 = _b.Bits(5, 5, "Event counter n has overflowed; writing 1 clears the flag")
    P4 = _b.Bits(4, 4, "Event counter n has overflowed; writing 1 clears the flag")
    P3 = _b.Bits(3, 3, "Event counter n has overflowed; writing 1 clears the flag")
    P2 = _b.Bits(2, 2, "Event counter n has overflowed; writing 1 clears the flag")
    P1 = _b.Bits(1, 1, "Event counter n has overflowed; writing 1 clears the flag")
    P0 = _b.Bits(0, 0, "Event counter n has overflowed; writing 1 clears the flag")


class PMINTENSET_EL1(_b.RegisterValue):
    """Performance Monitors Interrupt Enable Set Register."""

    __slots__ = ()
    RES0 = 0xfffffffe00000000
    F0 = _b.Bits(32, 32, "Overflow of the instruction counter, PMICNTR_EL0, interrupts; writing 1 enables it")
    C = _b.Bits(31, 31, "Overflow of the cycle counter, PMCCNTR_EL0, interrupts; writing 1 enables it")
    P30 = _b.Bits(30, 30, "Overflow of event counter n interrupts; writing 1 enables it")
    P29 = _b.Bits(29, 29, "Overflow of event counter n interrupts; writing 1 enables it")
    P28 = _b.Bits(28, 28, "Overflow of event counter n interrupts; writing 1 enables it")
    P27 = _b.Bits(27, 27, "Overflow of event counter n interrupts; writing 1 enables it")
    P26 = _b.Bits(26, 26, "Overflow of event counter n interrupts; writing 1 enables it")
    P25 = _b.Bits(25, 25, "Overflow of event counter n interrupts; writing 1 enables it")
    P24 = _b.Bits(24, 24, "Overflow of event counter n interrupts; writing 1 enables it")
    P23 = _b.Bits(23, 23, "Overflow of event counter n interrupts; writing 1 enables it")
    P22 = _b.Bits(22, 22, "Overflow of event counter n interrupts; writing 1 enables it")
    P21 = _b.Bits(21, 21, "Overflow of event counter n interrupts; writing 1 enables it")
    P20 = _b.Bits(20, 20, "Overflow of event counter n interrupts; writing 1 enables it")
    P19 = _b.Bits(19, 19, "Overflow of event counter n interrupts; writing 1 enables it")
    P18 = _b.Bits(18, 18, "Overflow of event counter n interrupts; writing 1 enables it")
    P17 = _b.Bits(17, 17, "Overflow of event counter n interrupts; writing 1 enables it")
    P16 = _b.Bits(16, 16, "Overflow of event counter n interrupts; writing 1 enables it")
    P15 = _b.Bits(15, 15, "Overflow of event counter n interrupts; writing 1 enables it")
    P14 = _b.Bits(14, 14, "Overflow of event counter n interrupts; writing 1 enables it")
    P13 = _b.Bits(13, 13, "Overflow of event counter n interrupts; writing 1 enables it")
    P12 = _b.Bits(12, 12, "Overflow of event counter n interrupts; writing 1 enables it")
    P11 = _b.Bits(11, 11, "Overflow of event counter n interrupts; writing 1 enables it")
    P10 = _b.Bits(10, 10, "Overflow of event counter n interrupts; writing 1 enables it")
    P9 = _b.Bits(9, 9, "Overflow of event counter n interrupts; writing 1 enables it")
    P8 = _b.Bits(8, 8, "Overflow of event counter n interrupts; writing 1 enables it")
    P7 = _b.Bits(7, 7, "Overflow of event counter n interrupts; writing 1 enables it")
    P6 = _b.Bits(6, 6, "Overflow of event counter n interrupts; writing 1 enables it")
    P5 = _b.Bits(5, 5, "Overflow of event counter n interrupts; writing 1 enables it")
    P4 = _b.Bits(4, 4, "Overflow of event counter n interrupts; writing 1 enables it")
    P3 = _b.Bits(3, 3, "Overflow of event counter n interrupts; writing 1 enables it")
    P2 = _b.Bits(2, 2, "Overflow of event counter n interrupts; writing 1 enables it")
    P1 = _b.Bits(1, 1, "Overflow of event counter n interrupts; writing 1 enables it")
    P0 = _b.Bits(0, 0, "Overflow of event counter n interrupts; writing 1 enables it")


class PMINTENCLR_EL1(_b.RegisterValue):
    """Performance Monitors Interrupt Enable Clear Register."""

    __slots__ = ()
    RES0 = 0xfffffffe00000000
    F0 = _b.Bits(32, 32, "Overflow of the instruction counter, PMICNTR_EL0, interrupts; writing 1 disables it")
    C = _b.Bits(31, 31, "Overflow of the cycle counter, PMCCNTR_EL0, interrupts; writing 1 disables it")
    P30 = _b.Bits(30, 30, "Overflow of event counter n interrupts; writing 1 disables it")
    P29 = _b.Bits(29, 29, "Overflow of event counter n interrupts; writing 1 disables it")
    P28 = _b.Bits(28, 28, "Overflow of event counter n interrupts; writing 1 disables it")
    P27 = _b.Bits(27, 27, "Overflow of event counter n interrupts; writing 1 disables it")
    P26 = _b.Bits(26, 26, "Overflow of event counter n interrupts; writing 1 disables it")
    P25 = _b.Bits(25, 25, "Overflow of event counter n interrupts; writing 1 disables it")
    P24 = _b.Bits(24, 24, "Overflow of event counter n interrupts; writing 1 disables it")
    P23 = _b.Bits(23, 23, "Overflow of event counter n interrupts; writing 1 disables it")
    P22 = _b.Bits(22, 22, "Overflow of event counter n interrupts; writing 1 disables it")
    P21 = _b.Bits(21, 21, "Overflow of event counter n interrupts; writing 1 disables it")
    P20 = _b.Bits(20, 20, "Overflow of event counter n interrupts; writing 1 disables it")
    P19 = _b.Bits(19, 19, "Overflow of event counter n interrupts; writing 1 disables it")
    P18 = _b.Bits(18, 18, "Overflow of event counter n interrupts; writing 1 disables it")
    P17 = _b.Bits(17, 17, "Overflow of event counter n interrupts; writing 1 disables it")
    P16 = _b.Bits(16, 16, "Overflow of event counter n interrupts; writing 1 disables it")
    P15 = _b.Bits(15, 15, "Overflow of event counter n interrupts; writing 1 disables it")
    P14 = _b.Bits(14, 14, "Overflow of event counter n interrupts; writing 1 disables it")
    P13 = _b.Bits(13, 13, "Overflow of event counter n interrupts; writing 1 disables it")
    P12 = _b.Bits(12, 12, "Overflow of event counter n interrupts; writing 1 disables it")
    P11 = _b.Bits(11, 11, "Overflow of event counter n interrupts; writing 1 disables it")
    P10 = _b.Bits(10, 10, "Overflow of event counter n interrupts; writing 1 disables it")
    P9 = _b.Bits(9, 9, "Overflow of event counter n interrupts; writing 1 disables it")
    P8 = _b.Bits(8, 8, "Overflow of event counter n interrupts; writing 1 disables it")
    P7 = _b.Bits(7, 7, "Overflow of event counter n interrupts; writing 1 disables it")
    P6 = _b.Bits(6, 6, "Overflow of event counter n interrupts; writing 1 disables it")
    P5 = _b.Bits(5, 5, "Overflow of event counter n interrupts; writing 1 disables it")
    P4 = _b.Bits(4, 4, "Overflow of event counter n interrupts; writing 1 disables it")
    P3 = _b.Bits(3, 3, "Overflow of event counter n interrupts; writing 1 disables it")
    P2 = _b.Bits(2, 2, "Overflow of event counter n interrupts; writing 1 disables it")
    P1 = _b.Bits(1, 1, "Overflow of event counter n interrupts; writing 1 disables it")
    P0 = _b.Bits(0, 0, "Overflow of event counter n interrupts; writing 1 disables it")


class PMSWINC_EL0(_b.RegisterValue):
    """Performance Monitors Software Increment Register."""

    __slots__ = ()
    RES0 = 0xffffffff80000000
    P30 = _b.Bits(30, 30, "Writing 1 increments event counter n if it counts event SW_INCR")
    P29 = _b.Bits(29, 29, "Writing 1 increments event counter n if it counts event SW_INCR")
    P28 = _b.Bits(28, 28, "Writing 1 increments event counter n if it counts event SW_INCR")
    P27 = _b.Bits(27, 27, "Writing 1 increments event counter n if it counts event SW_INCR")
    P26 = _b.Bits(26, 26, "Writing 1 increments event counter n if it counts event SW_INCR")
    P25 = _b.Bits(25, 25, "Writing 1 increments event counter n if it counts event SW_INCR")
    P24 = _b.Bits(24, 24, "Writing 1 increments event counter n if it counts event SW_INCR")
    P23 = _b.Bits(23, 23, "Writing 1 increments event counter n if it counts event SW_INCR")
    P22 = _b.Bits(22, 22, "Writing 1 increments event counter n if it counts event SW_INCR")
    P21 = _b.Bits(21, 21, "Writing 1 increments event counter n if it counts event SW_INCR")
    P20 = _b.Bits(20, 20, "Writing 1 increments event counter n if it counts event SW_INCR")
    P19 = _b.Bits(19, 19, "Writing 1 increments event counter n if it counts event SW_INCR")
    P18 = _b.Bits(18, 18, "Writing 1 increments event counter n if it counts event SW_INCR")
    P17 = _b.Bits(17, 17, "Writing 1 increments event counter n if it counts event SW_INCR")
    P16 = _b.Bits(16, 16, "Writing 1 increments event counter n if it counts event SW_INCR")
    P15 = _b.Bits(15, 15, "Writing 1 increments event counter n if it counts event SW_INCR")
    P14 = _b.Bits(14, 14, "Writing 1 increments event counter n if it counts event SW_INCR")
    P13 = _b.Bits(13, 13, "Writing 1 increments event counter n if it counts event SW_INCR")
    P12 = _b.Bits(12, 12, "Writing 1 increments event counter n if it counts event SW_INCR")
    P11 = _b.Bits(11, 11, "Writing 1 increments event counter n if it counts event SW_INCR")
    P10 = _b.Bits(10, 10, "Writing 1 increments event counter n if it counts event SW_INCR")
    P9 = _b.Bits(9, 9, "Writing 1 increments event counter n if it counts event SW_INCR")
    P8 = _b.Bits(8, 8, "Writing 1 increments event counter n if it counts event SW_INCR")
    P7 = _b.Bits(7, 7, "Writing 1 increments event counter n if it counts event SW_INCR")
    P6 = _b.Bits(6, 6, "Writing 1 increments event counter n if it counts event SW_INCR")
    P5 = _b.Bits(5, 5, "Writing 1 increments event counter n if it counts event SW_INCR")
    P4 = _b.Bits(4, 4, "Writing 1 increments event counter n if it counts event SW_INCR")
    P3 = _b.Bits(3, 3, "Writing 1 increments event counter n if it counts event SW_INCR")
    P2 = _b.Bits(2, 2, "Writing 1 increments event counter n if it counts event SW_INCR")
    P1 = _b.Bits(1, 1, "Writing 1 increments event counter n if it counts event SW_INCR")
    P0 = _b.Bits(0, 0, "Writing 1 increments event counter n if it counts event SW_INCR")


class PMSELR_EL0(_b.RegisterValue):
    """Performance Monitors Event Counter Selection Register."""

    __slots__ = ()
    RES0 = 0xffffffffffffffe0
    SEL = _b.Bits(4, 0, "Number of the event counter that PMXEV* accesses reach; 31 is the cycle counter")


class PMUSERENR_EL0(_b.RegisterValue):
    """Performance Monitors User Enable Register."""

    __slots__ = ()
    RES0 = 0xffffffffffffff80
    TID = _b.Bits(6, 6, "EL0 reads of PMCEID<n>_EL0 are trapped")
    IR = _b.Bits(5, 5, "With UEN, EL0 writes to the instruction counter and its controls are ignored")
    UEN = _b.Bits(4, 4, "EL0 accesses to the PMU, except PMCR_EL0, are not trapped; PMUACR_EL1 controls them")
    ER = _b.Bits(3, 3, "EL0 can read the event counters and access PMSELR_EL0; with UEN, only read them")
    CR = _b.Bits(2, 2, "EL0 can read the cycle counter; with UEN, only read it")
    SW = _b.Bits(1, 1, "EL0 can write PMSWINC_EL0; with UEN, such writes ignore PMUACR_EL1")
    EN = _b.Bits(0, 0, "EL0 accesses to the PMU, except the instruction counter, are not trapped")

# PMCCNTR_EL0 has no class: CCNT is the whole register: Number of cycles counted


class PMCCFILTR_EL0_VS(_b.FieldValues):
    """Filtering by Streaming SVE mode (FEAT_PMUv3_SME)."""

    NO_FILTER = 0  # Cycles of both modes are counted
    NOT_STREAMING = 1  # Cycles in Streaming SVE mode are not counted
    ONLY_STREAMING = 2  # Cycles in Non-streaming SVE mode are not counted


class PMCCFILTR_EL0(_b.RegisterValue):
    """Performance Monitors Cycle Count Filter Register."""

    __slots__ = ()
    RES0 = 0xfcffffff020fffff
    VS = _b.Enumerated(57, 56, "Filtering by Streaming SVE mode (FEAT_PMUv3_SME)", PMCCFILTR_EL0_VS)
    P = _b.Bits(31, 31, "Cycles at EL1 are not counted")
    U = _b.Bits(30, 30, "Cycles at EL0 are not counted")
    NSK = _b.Bits(29, 29, "Cycles at Non-secure EL1 are counted if this equals P")
    NSU = _b.Bits(28, 28, "Cycles at Non-secure EL0 are counted if this equals U")
    NSH = _b.Bits(27, 27, "Cycles at EL2 are counted")
    M = _b.Bits(26, 26, "Cycles at EL3 are counted if this equals P")
    SH = _b.Bits(24, 24, "Cycles at Secure EL2 are counted if this differs from NSH")
    T = _b.Bits(23, 23, "Cycles in Non-transactional state are not counted (FEAT_TME, since withdrawn)")
    RLK = _b.Bits(22, 22, "Cycles at Realm EL1 are counted if this equals P")
    RLU = _b.Bits(21, 21, "Cycles at Realm EL0 are counted if this equals U")
    RLH = _b.Bits(20, 20, "Cycles at Realm EL2 are counted if this differs from NSH")

# PMEVCNTR<n>_EL0 has no class: EVCNT is the whole register: Number of events counted; 32 bits without FEAT_PMUv3p5


class PMEVTYPERn_EL0_VS(_b.FieldValues):
    """Filtering by Streaming SVE mode (FEAT_PMUv3_SME)."""

    NO_FILTER = 0  # Events of both modes are counted
    NOT_STREAMING = 1  # Events in Streaming SVE mode are not counted
    ONLY_STREAMING = 2  # Events in Non-streaming SVE mode are not counted


class PMEVTYPERn_EL0_TLC(_b.FieldValues):
    """Linking of the threshold condition to counter n-1, where n is odd (FEAT_PMUv3_TH2)."""

    DISABLED = 0  # Not linked
    ADD_IF_FALSE = 1  # While the condition is false, what counter n-1 counts is added
    ADD_IF_TRUE = 2  # While the condition is true, what counter n-1 counts is added, and nothing else


class PMEVTYPERn_EL0_Level_TC(_b.FieldValues):
    """Threshold condition; with TH and TLC 0, NE means that there is none."""

    NE = 0  # The increment is not equal to TH
    NE_COUNT = 1  # The increment is not equal to TH; counted as 1
    EQ = 2  # The increment is equal to TH
    EQ_COUNT = 3  # The increment is equal to TH; counted as 1
    GE = 4  # The increment is greater than or equal to TH
    GE_COUNT = 5  # The increment is greater than or equal to TH; counted as 1
    LT = 6  # The increment is less than TH
    LT_COUNT = 7  # The increment is less than TH; counted as 1


class PMEVTYPERn_EL0_Edge_TC(_b.FieldValues):
    """Change of the threshold condition."""

    EQ_TO_NE = 1  # From equal to TH to not equal
    EQ_NE_BOTH = 2  # Between equal and not equal to TH, either way
    NE_TO_EQ = 3  # From not equal to TH to equal
    LT_TO_GE = 5  # From less than TH to greater than or equal
    LT_GE_BOTH = 6  # Between less than TH and greater than or equal, either way
    GE_TO_LT = 7  # From greater than or equal to TH to less than


class PMEVTYPERn_EL0_Level(_b.FieldsetValue):
    """Counting while the threshold condition is true."""

    # Where bit 60 is 0.
    __slots__ = ()
    TC = _b.Enumerated(63, 61, "Threshold condition; with TH and TLC 0, NE means that there is none", PMEVTYPERn_EL0_Level_TC)


class PMEVTYPERn_EL0_Edge(_b.FieldsetValue):
    """Counting when the threshold condition changes."""

    # Where bit 60 is 1.
    __slots__ = ()
    TC = _b.Enumerated(63, 61, "Change of the threshold condition", PMEVTYPERn_EL0_Edge_TC)


class PMEVTYPERn_EL0(_b.RegisterValue):
    """Performance Monitors Event Type Registers."""

    __slots__ = ()
    RES0 = 0x83ff000000f0000
    TE = _b.Bits(60, 60, "TC selects a change of the threshold condition (FEAT_PMUv3_EDGE)")
    SYNC = _b.Bits(58, 58, "A PMU Profiling exception of this counter is synchronous (FEAT_SEBEP)")
    VS = _b.Enumerated(57, 56, "Filtering by Streaming SVE mode (FEAT_PMUv3_SME)", PMEVTYPERn_EL0_VS)
    TLC = _b.Enumerated(55, 54, "Linking of the threshold condition to counter n-1, where n is odd (FEAT_PMUv3_TH2)", PMEVTYPERn_EL0_TLC)
    TH = _b.Bits(43, 32, "Threshold that the event's increment in a cycle is compared with")
    P = _b.Bits(31, 31, "Events at EL1 are not counted")
    U = _b.Bits(30, 30, "Events at EL0 are not counted")
    NSK = _b.Bits(29, 29, "Events at Non-secure EL1 are counted if this equals P")
    NSU = _b.Bits(28, 28, "Events at Non-secure EL0 are counted if this equals U")
    NSH = _b.Bits(27, 27, "Events at EL2 are counted")
    M = _b.Bits(26, 26, "Events at EL3 are counted if this equals P")
    MT = _b.Bits(25, 25, "Events of all PEs with the same affinity at level 1 and above are counted")
    SH = _b.Bits(24, 24, "Events at Secure EL2 are counted if this differs from NSH")
    T = _b.Bits(23, 23, "Events in Non-transactional state are not counted (FEAT_TME, since withdrawn)")
    RLK = _b.Bits(22, 22, "Events at Realm EL1 are counted if this equals P")
    RLU = _b.Bits(21, 21, "Events at Realm EL0 are counted if this equals U")
    RLH = _b.Bits(20, 20, "Events at Realm EL2 are counted if this differs from NSH")
    evtCount = _b.Bits(15, 0, "Number of the event to count; 10 bits without FEAT_PMUv3p1")
    Level = _b.Fieldset(PMEVTYPERn_EL0_Level, "Counting while the threshold condition is true", ((60, 60, (0,)),))
    Edge = _b.Fieldset(PMEVTYPERn_EL0_Edge, "Counting when the threshold condition changes", ((60, 60, (1,)),))


class PMMIR_EL1_SME(_b.FieldValues):
    """Filtering of counters by Streaming SVE mode."""

    NI = 0  # Not implemented
    IMP = 1  # Implemented


class PMMIR_EL1_EDGE(_b.FieldValues):
    """Detection of changes of the threshold condition."""

    NI = 0  # Not implemented
    IMP = 1  # FEAT_PMUv3_EDGE
    TH2 = 2  # As IMP, and linking of pairs of counters, FEAT_PMUv3_TH2


class PMMIR_EL1(_b.RegisterValue):
    """Performance Monitors Machine Identification Register."""

    __slots__ = ()
    RES0 = 0xffffffffe0000000
    SME = _b.Enumerated(28, 28, "Filtering of counters by Streaming SVE mode", PMMIR_EL1_SME)
    EDGE = _b.Enumerated(27, 24, "Detection of changes of the threshold condition", PMMIR_EL1_EDGE)
    THWIDTH = _b.Bits(23, 20, "Number of bits of PMEVTYPER<n>_EL0.TH; 0 is without FEAT_PMUv3_TH")
    BUS_WIDTH = _b.Bits(19, 16, "Log2 of the bytes of an access counted by BUS_ACCESS, plus one; 0 is not known")
    BUS_SLOTS = _b.Bits(15, 8, "Largest count of BUS_ACCESS in one bus cycle; 0 is not known")
    SLOTS = _b.Bits(7, 0, "Largest count of STALL_SLOT in one cycle")
