# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/timers.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class CNTKCTL_EL1(_b.RegisterValue):
    """Counter-timer Kernel Control Register."""

    __slots__ = ()
    RES0 = 0xfffffffffff00000
    CNTPMASK = _b.Bits(19, 19, "CNTHCTL_EL2.CNTPMASK of a nested hypervisor; no effect here (FEAT_NV2p1)")
    CNTVMASK = _b.Bits(18, 18, "CNTHCTL_EL2.CNTVMASK of a nested hypervisor; no effect here (FEAT_NV2p1)")
    EVNTIS = _b.Bits(17, 17, "EVNTI selects from bits 23:8 of the counter instead of bits 15:0")
    EL1NVVCT = _b.Bits(16, 16, "CNTHCTL_EL2.EL1NVVCT of a nested hypervisor; no effect here (FEAT_NV2p1)")
    EL1NVPCT = _b.Bits(15, 15, "CNTHCTL_EL2.EL1NVPCT of a nested hypervisor; no effect here (FEAT_NV2p1)")
    EL1TVCT = _b.Bits(14, 14, "CNTHCTL_EL2.EL1TVCT of a nested hypervisor; no effect here (FEAT_NV2p1)")
    EL1TVT = _b.Bits(13, 13, "CNTHCTL_EL2.EL1TVT of a nested hypervisor; no effect here (FEAT_NV2p1)")
    ECV = _b.Bits(12, 12, "CNTHCTL_EL2.ECV of a nested hypervisor; no effect here (FEAT_NV2p1)")
    EL1PTEN = _b.Bits(11, 11, "CNTHCTL_EL2.EL1PTEN of a nested hypervisor; no effect here (FEAT_NV2p1)")
    EL1PCTEN = _b.Bits(10, 10, "CNTHCTL_EL2.EL1PCTEN of a nested hypervisor; no effect here (FEAT_NV2p1)")
    EL0PTEN = _b.Bits(9, 9, "EL0 accesses to the physical timer are not trapped")
    EL0VTEN = _b.Bits(8, 8, "EL0 accesses to the virtual timer are not trapped")
    EVNTI = _b.Bits(7, 4, "Number of the bit of the virtual counter that triggers the event stream")
    EVNTDIR = _b.Bits(3, 3, "The event stream is triggered by a 1 to 0 transition, not by 0 to 1")
    EVNTEN = _b.Bits(2, 2, "The event stream from the virtual counter is enabled")
    EL0VCTEN = _b.Bits(1, 1, "EL0 accesses to the virtual counter and the frequency register are not trapped")
    EL0PCTEN = _b.Bits(0, 0, "EL0 accesses to the physical counter and the frequency register are not trapped")


class CNTV_CTL_EL0(_b.RegisterValue):
    """Counter-timer Virtual Timer Control Register."""

    __slots__ = ()
    RES0 = 0xfffffffffffffff8
    ISTATUS = _b.Bits(2, 2, "The timer condition is met")
    IMASK = _b.Bits(1, 1, "The timer interrupt is masked")
    ENABLE = _b.Bits(0, 0, "The timer is enabled")

# CNTV_CVAL_EL0 has no class: CompareValue is the whole register: Count at which the timer condition is met

# CNTVCT_EL0 has no class: VirtualCount is the whole register: The physical count minus the virtual offset


class CNTP_CTL_EL0(_b.RegisterValue):
    """Counter-timer Physical Timer Control Register."""

    __slots__ = ()
    RES0 = 0xfffffffffffffff8
    ISTATUS = _b.Bits(2, 2, "The timer condition is met")
    IMASK = _b.Bits(1, 1, "The timer interrupt is masked")
    ENABLE = _b.Bits(0, 0, "The timer is enabled")

# CNTP_CVAL_EL0 has no class: CompareValue is the whole register: Count at which the timer condition is met

# CNTPCT_EL0 has no class: PhysicalCount is the whole register: The physical count, less the physical offset where FEAT_ECV_POFF applies it

# CNTVOFF_EL2 has no class: VOffset is the whole register: What is subtracted from the physical count to make the virtual count


class CNTHCTL_EL2_Host(_b.FieldsetValue):
    """EL2 hosts an operating system."""

    # Where HCR_EL2.E2H is 1.
    __slots__ = ()
    EL1PTEN = _b.Bits(11, 11, "EL0 and EL1 accesses to the physical timer are not trapped")
    EL1PCTEN = _b.Bits(10, 10, "EL0 and EL1 accesses to the physical counter are not trapped")
    EL0PTEN = _b.Bits(9, 9, "EL0 accesses to the physical timer are not trapped")
    EL0VTEN = _b.Bits(8, 8, "EL0 accesses to the virtual timer are not trapped")
    EL0VCTEN = _b.Bits(1, 1, "EL0 accesses to the virtual counter and the frequency register are not trapped")
    EL0PCTEN = _b.Bits(0, 0, "EL0 accesses to the physical counter and the frequency register are not trapped")


class CNTHCTL_EL2_Guest(_b.FieldsetValue):
    """EL2 hosts no operating system."""

    # Where HCR_EL2.E2H is 0.
    __slots__ = ()
    RES0 = 0xf00
    EL1PCEN = _b.Bits(1, 1, "EL0 and EL1 accesses to the physical timer are not trapped")
    EL1PCTEN = _b.Bits(0, 0, "EL0 and EL1 accesses to the physical counter are not trapped")


class CNTHCTL_EL2(_b.RegisterValue):
    """Counter-timer Hypervisor Control Register."""

    __slots__ = ()
    RES0 = 0xfffffffffff00000
    CNTPMASK = _b.Bits(19, 19, "The EL1 physical timer interrupt is masked whatever CNTP_CTL_EL0.IMASK is (FEAT_RME)")
    CNTVMASK = _b.Bits(18, 18, "The EL1 virtual timer interrupt is masked whatever CNTV_CTL_EL0.IMASK is (FEAT_RME)")
    EVNTIS = _b.Bits(17, 17, "EVNTI selects from bits 23:8 of the counter instead of bits 15:0")
    EL1NVVCT = _b.Bits(16, 16, "EL1 accesses to the virtual timer by its EL02 names are trapped, under FEAT_NV2")
    EL1NVPCT = _b.Bits(15, 15, "EL1 accesses to the physical timer by its EL02 names are trapped, under FEAT_NV2")
    EL1TVCT = _b.Bits(14, 14, "EL0 and EL1 accesses to the virtual counter are trapped")
    EL1TVT = _b.Bits(13, 13, "EL0 and EL1 accesses to the virtual timer are trapped")
    ECV = _b.Bits(12, 12, "CNTPOFF_EL2 is subtracted from the physical count that EL0 and EL1 see")
    EVNTI = _b.Bits(7, 4, "Number of the bit of the physical counter that triggers the event stream")
    EVNTDIR = _b.Bits(3, 3, "The event stream is triggered by a 1 to 0 transition, not by 0 to 1")
    EVNTEN = _b.Bits(2, 2, "The event stream from the physical counter is enabled")
    Host = _b.Fieldset(CNTHCTL_EL2_Host, "EL2 hosts an operating system", None)
    Guest = _b.Fieldset(CNTHCTL_EL2_Guest, "EL2 hosts no operating system", None)


class CNTHP_CTL_EL2(_b.RegisterValue):
    """Counter-timer Hypervisor Physical Timer Control Register."""

    __slots__ = ()
    RES0 = 0xfffffffffffffff8
    ISTATUS = _b.Bits(2, 2, "The timer condition is met")
    IMASK = _b.Bits(1, 1, "The timer interrupt is masked")
    ENABLE = _b.Bits(0, 0, "The timer is enabled")

# CNTHP_CVAL_EL2 has no class: CompareValue is the whole register: Count at which the timer condition is met


class CNTHV_CTL_EL2(_b.RegisterValue):
    """Counter-timer Virtual Timer Control Register (EL2)."""

    __slots__ = ()
    RES0 = 0xfffffffffffffff8
    ISTATUS = _b.Bits(2, 2, "The timer condition is met")
    IMASK = _b.Bits(1, 1, "The timer interrupt is masked")
    ENABLE = _b.Bits(0, 0, "The timer is enabled")

# CNTHV_CVAL_EL2 has no class: CompareValue is the whole register: Count at which the timer condition is met
