# SPDX-License-Identifier: 0BSD
# From spec/fields/aarch32/timers.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class CNTKCTL(_b.RegisterValue):
    """Counter-timer Kernel Control register."""

    __slots__ = ()
    _bits = 32
    RES0 = 0xfffdfc00
    EVNTIS = _b.Bits(17, 17, "EVNTI selects from bits 23:8 of the counter instead of bits 15:0 (FEAT_ECV)")
    PL0PTEN = _b.Bits(9, 9, "EL0 accesses to the physical timer are not trapped")
    PL0VTEN = _b.Bits(8, 8, "EL0 accesses to the virtual timer are not trapped")
    EVNTI = _b.Bits(7, 4, "Number of the bit of the virtual counter that triggers the event stream")
    EVNTDIR = _b.Bits(3, 3, "The event stream is triggered by a 1 to 0 transition, not by 0 to 1")
    EVNTEN = _b.Bits(2, 2, "The event stream from the virtual counter is enabled")
    PL0VCTEN = _b.Bits(1, 1, "EL0 accesses to the virtual counter and the frequency register are not trapped")
    PL0PCTEN = _b.Bits(0, 0, "EL0 accesses to the physical counter and the frequency register are not trapped")
