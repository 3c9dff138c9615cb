# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/gic-virtual-interface.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class ICH_HCR_EL2(_b.RegisterValue):
    """Interrupt Controller Hyp Control Register."""

    __slots__ = ()
    RES0 = 0xffffffff07ff0200
    EOIcount = _b.Bits(31, 27, "Number of EOIs and deactivations of interrupts that are in no List register")
    DVIM = _b.Bits(15, 15, "Directly-injected virtual interrupts are masked")
    TDIR = _b.Bits(14, 14, "Trap EL1 writes of ICC_DIR_EL1 and ICV_DIR_EL1")
    TSEI = _b.Bits(13, 13, "Trap locally generated SEIs of the virtual CPU interface")
    TALL1 = _b.Bits(12, 12, "Trap EL1 accesses to the Group 1 ICC_* and ICV_* registers")
    TALL0 = _b.Bits(11, 11, "Trap EL1 accesses to the Group 0 ICC_* and ICV_* registers")
    TC = _b.Bits(10, 10, "Trap EL1 accesses to the ICC_* and ICV_* registers common to both groups")
    vSGIEOICount = _b.Bits(8, 8, "Deactivations of virtual SGIs do not increment EOIcount")
    VGrp1DIE = _b.Bits(7, 7, "Maintenance interrupt while virtual Group 1 is disabled")
    VGrp1EIE = _b.Bits(6, 6, "Maintenance interrupt while virtual Group 1 is enabled")
    VGrp0DIE = _b.Bits(5, 5, "Maintenance interrupt while virtual Group 0 is disabled")
    VGrp0EIE = _b.Bits(4, 4, "Maintenance interrupt while virtual Group 0 is enabled")
    NPIE = _b.Bits(3, 3, "Maintenance interrupt while no List register is pending")
    LRENPIE = _b.Bits(2, 2, "Maintenance interrupt while EOIcount is not 0")
    UIE = _b.Bits(1, 1, "Maintenance interrupt when at most one List register is valid (underflow)")
    En = _b.Bits(0, 0, "The virtual CPU interface is enabled")


class ICH_VMCR_EL2_GCIE(_b.FieldsetValue):
    """GICv5 CPU interface."""

    # Where ID_AA64PFR2_EL1.GCIE is 1.
    __slots__ = ()
    RES0 = 0xffffffff07fffffe
    VPMR = _b.Bits(31, 27, "Virtual priority mask (ICV_PCR_EL1.PRIORITY)")
    EN = _b.Bits(0, 0, "The virtual CPU interface is enabled (ICV_CR0_EL1.EN)")


class ICH_VMCR_EL2_no_GCIE(_b.FieldsetValue):
    """GICv3 or GICv4 CPU interface."""

    # Otherwise.
    __slots__ = ()
    RES0 = 0xffffffff0003fde0
    VPMR = _b.Bits(31, 24, "Virtual priority mask (ICV_PMR_EL1.Priority)")
    VBPR0 = _b.Bits(23, 21, "Virtual binary point of Group 0 (ICV_BPR0_EL1.BinaryPoint)")
    VBPR1 = _b.Bits(20, 18, "Virtual binary point of Group 1 (ICV_BPR1_EL1.BinaryPoint)")
    VEOIM = _b.Bits(9, 9, "EOI of a virtual interrupt drops its priority only; a write of DIR deactivates it")
    VCBPR = _b.Bits(4, 4, "VBPR0 is the binary point of both groups")
    VFIQEn = _b.Bits(3, 3, "Virtual Group 0 interrupts are virtual FIQs")
    VAckCtl = _b.Bits(2, 2, "A read of GICV_IAR can acknowledge Group 1 (GICv2 only; deprecated)")
    VENG1 = _b.Bits(1, 1, "Virtual Group 1 interrupts are enabled")
    VENG0 = _b.Bits(0, 0, "Virtual Group 0 interrupts are enabled")


class ICH_VMCR_EL2(_b.RegisterValue):
    """Interrupt Controller Virtual Machine Control Register."""

    __slots__ = ()
    GCIE = _b.Fieldset(ICH_VMCR_EL2_GCIE, "GICv5 CPU interface", None)
    no_GCIE = _b.Fieldset(ICH_VMCR_EL2_no_GCIE, "GICv3 or GICv4 CPU interface", ())


class ICH_AP0Rn_EL2(_b.RegisterValue):
    """Interrupt Controller Hyp Active Priorities Group 0 Registers."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    P31 = _b.Bits(31, 31, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P30 = _b.Bits(30, 30, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P29 = _b.Bits(29, 29, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P28 = _b.Bits(28, 28, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P27 = _b.Bits(27, 27, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P26 = _b.Bits(26, 26, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P25 = _b.Bits(25, 25, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P24 = _b.Bits(24, 24, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P23 = _b.Bits(23, 23, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P22 = _b.Bits(22, 22, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P21 = _b.Bits(21, 21, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P20 = _b.Bits(20, 20, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P19 = _b.Bits(19, 19, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P18 = _b.Bits(18, 18, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P17 = _b.Bits(17, 17, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P16 = _b.Bits(16, 16, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P15 = _b.Bits(15, 15, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P14 = _b.Bits(14, 14, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P13 = _b.Bits(13, 13, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P12 = _b.Bits(12, 12, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P11 = _b.Bits(11, 11, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P10 = _b.Bits(10, 10, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P9 = _b.Bits(9, 9, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P8 = _b.Bits(8, 8, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P7 = _b.Bits(7, 7, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P6 = _b.Bits(6, 6, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P5 = _b.Bits(5, 5, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P4 = _b.Bits(4, 4, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P3 = _b.Bits(3, 3, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P2 = _b.Bits(2, 2, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P1 = _b.Bits(1, 1, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")
    P0 = _b.Bits(0, 0, "A virtual Group 0 interrupt of preemption level 32 * (register number) + n is active")


class ICH_AP1Rn_EL2(_b.RegisterValue):
    """Interrupt Controller Hyp Active Priorities Group 1 Registers."""

    __slots__ = ()
    RES0 = 0x7fffffff00000000
    NMI = _b.Bits(63, 63, "A virtual Group 1 NMI is active (register 0 only)")
    P31 = _b.Bits(31, 31, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P30 = _b.Bits(30, 30, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P29 = _b.Bits(29, 29, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P28 = _b.Bits(28, 28, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P27 = _b.Bits(27, 27, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P26 = _b.Bits(26, 26, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P25 = _b.Bits(25, 25, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P24 = _b.Bits(24, 24, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P23 = _b.Bits(23, 23, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P22 = _b.Bits(22, 22, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P21 = _b.Bits(21, 21, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P20 = _b.Bits(20, 20, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P19 = _b.Bits(19, 19, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P18 = _b.Bits(18, 18, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P17 = _b.Bits(17, 17, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P16 = _b.Bits(16, 16, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P15 = _b.Bits(15, 15, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P14 = _b.Bits(14, 14, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P13 = _b.Bits(13, 13, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P12 = _b.Bits(12, 12, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P11 = _b.Bits(11, 11, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P10 = _b.Bits(10, 10, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P9 = _b.Bits(9, 9, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P8 = _b.Bits(8, 8, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P7 = _b.Bits(7, 7, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P6 = _b.Bits(6, 6, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P5 = _b.Bits(5, 5, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P4 = _b.Bits(4, 4, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P3 = _b.Bits(3, 3, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P2 = _b.Bits(2, 2, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P1 = _b.Bits(1, 1, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")
    P0 = _b.Bits(0, 0, "A virtual Group 1 interrupt of preemption level 32 * (register number) + n is active")


class ICH_LRn_EL2_State(_b.FieldValues):
    """State of the virtual interrupt."""

    INACTIVE = 0  # Inactive: the List register is free
    PENDING = 1  # Pending
    ACTIVE = 2  # Active
    PENDING_ACTIVE = 3  # Pending and active


class ICH_LRn_EL2_physical(_b.FieldsetValue):
    """Interrupt mapped to a physical one."""

    # Where bit 61 is 1.
    __slots__ = ()
    pINTID = _b.Bits(44, 32, "INTID of the physical interrupt")


class ICH_LRn_EL2_software(_b.FieldsetValue):
    """Software interrupt."""

    # Where bit 61 is 0.
    __slots__ = ()
    RES0 = 0x1dff00000000
    EOI = _b.Bits(41, 41, "EOI of the interrupt asserts a maintenance interrupt")


class ICH_LRn_EL2(_b.RegisterValue):
    """Interrupt Controller List Registers."""

    __slots__ = ()
    RES0 = 0x700e00000000000
    State = _b.Enumerated(63, 62, "State of the virtual interrupt", ICH_LRn_EL2_State)
    HW = _b.Bits(61, 61, "The interrupt maps to a physical one: its deactivation deactivates that too")
    Group = _b.Bits(60, 60, "The interrupt is in Group 1, not Group 0")
    NMI = _b.Bits(59, 59, "The interrupt has Superpriority (non-maskable)")
    Priority = _b.Bits(55, 48, "Priority of the interrupt")
    vINTID = _b.Bits(31, 0, "INTID of the virtual interrupt")
    physical = _b.Fieldset(ICH_LRn_EL2_physical, "Interrupt mapped to a physical one", ((61, 61, (1,)),))
    software = _b.Fieldset(ICH_LRn_EL2_software, "Software interrupt", ((61, 61, (0,)),))
