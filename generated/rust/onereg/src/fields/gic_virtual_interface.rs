// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/gic-virtual-interface.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/gic-virtual-interface.yaml`.

register! {
    /// Interrupt Controller Hyp Control Register.
    ICH_HCR_EL2: u64, RES0 0xffff_ffff_07ff_0200, RES1 0x0;
    /// `[31:27]` Number of EOIs and deactivations of interrupts that are in no List register.
    number EOIcount set_EOIcount: u8, 31, 27;
    /// `[15]` Directly-injected virtual interrupts are masked.
    flag DVIM set_DVIM: bool, 15, 15;
    /// `[14]` Trap EL1 writes of ICC\_DIR\_EL1 and ICV\_DIR\_EL1.
    flag TDIR set_TDIR: bool, 14, 14;
    /// `[13]` Trap locally generated SEIs of the virtual CPU interface.
    flag TSEI set_TSEI: bool, 13, 13;
    /// `[12]` Trap EL1 accesses to the Group 1 ICC\_\* and ICV\_\* registers.
    flag TALL1 set_TALL1: bool, 12, 12;
    /// `[11]` Trap EL1 accesses to the Group 0 ICC\_\* and ICV\_\* registers.
    flag TALL0 set_TALL0: bool, 11, 11;
    /// `[10]` Trap EL1 accesses to the ICC\_\* and ICV\_\* registers common to both groups.
    flag TC set_TC: bool, 10, 10;
    /// `[8]` Deactivations of virtual SGIs do not increment EOIcount.
    flag vSGIEOICount set_vSGIEOICount: bool, 8, 8;
    /// `[7]` Maintenance interrupt while virtual Group 1 is disabled.
    flag VGrp1DIE set_VGrp1DIE: bool, 7, 7;
    /// `[6]` Maintenance interrupt while virtual Group 1 is enabled.
    flag VGrp1EIE set_VGrp1EIE: bool, 6, 6;
    /// `[5]` Maintenance interrupt while virtual Group 0 is disabled.
    flag VGrp0DIE set_VGrp0DIE: bool, 5, 5;
    /// `[4]` Maintenance interrupt while virtual Group 0 is enabled.
    flag VGrp0EIE set_VGrp0EIE: bool, 4, 4;
    /// `[3]` Maintenance interrupt while no List register is pending.
    flag NPIE set_NPIE: bool, 3, 3;
    /// `[2]` Maintenance interrupt while EOIcount is not 0.
    flag LRENPIE set_LRENPIE: bool, 2, 2;
    /// `[1]` Maintenance interrupt when at most one List register is valid (underflow).
    flag UIE set_UIE: bool, 1, 1;
    /// `[0]` The virtual CPU interface is enabled.
    flag En set_En: bool, 0, 0;
}

register! {
    /// GICv5 CPU interface.
    ///
    /// Where ID\_AA64PFR2\_EL1.GCIE is 1.
    ICH_VMCR_EL2_GCIE: u64, RES0 0xffff_ffff_07ff_fffe, RES1 0x0;
    /// `[31:27]` Virtual priority mask (ICV\_PCR\_EL1.PRIORITY).
    number VPMR set_VPMR: u8, 31, 27;
    /// `[0]` The virtual CPU interface is enabled (ICV\_CR0\_EL1.EN).
    flag EN set_EN: bool, 0, 0;
}
fieldset! {
    /// GICv5 CPU interface.
    ICH_VMCR_EL2 GCIE: ICH_VMCR_EL2_GCIE
}
register! {
    /// GICv3 or GICv4 CPU interface.
    ///
    /// Otherwise.
    ICH_VMCR_EL2_no_GCIE: u64, RES0 0xffff_ffff_0003_fde0, RES1 0x0;
    /// `[31:24]` Virtual priority mask (ICV\_PMR\_EL1.Priority).
    number VPMR set_VPMR: u8, 31, 24;
    /// `[23:21]` Virtual binary point of Group 0 (ICV\_BPR0\_EL1.BinaryPoint).
    number VBPR0 set_VBPR0: u8, 23, 21;
    /// `[20:18]` Virtual binary point of Group 1 (ICV\_BPR1\_EL1.BinaryPoint).
    number VBPR1 set_VBPR1: u8, 20, 18;
    /// `[9]` EOI of a virtual interrupt drops its priority only; a write of DIR deactivates it.
    flag VEOIM set_VEOIM: bool, 9, 9;
    /// `[4]` VBPR0 is the binary point of both groups.
    flag VCBPR set_VCBPR: bool, 4, 4;
    /// `[3]` Virtual Group 0 interrupts are virtual FIQs.
    flag VFIQEn set_VFIQEn: bool, 3, 3;
    /// `[2]` A read of GICV\_IAR can acknowledge Group 1 (GICv2 only; deprecated).
    flag VAckCtl set_VAckCtl: bool, 2, 2;
    /// `[1]` Virtual Group 1 interrupts are enabled.
    flag VENG1 set_VENG1: bool, 1, 1;
    /// `[0]` Virtual Group 0 interrupts are enabled.
    flag VENG0 set_VENG0: bool, 0, 0;
}
fieldset! {
    /// GICv3 or GICv4 CPU interface.
    ICH_VMCR_EL2 no_GCIE: ICH_VMCR_EL2_no_GCIE
}
register! {
    /// Interrupt Controller Virtual Machine Control Register.
    ICH_VMCR_EL2: u64, RES0 0x0, RES1 0x0;
}

register! {
    /// Interrupt Controller Hyp Active Priorities Group 0 Registers.
    ICH_AP0Rn_EL2: u64, RES0 0xffff_ffff_0000_0000, RES1 0x0;
    /// `[31]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P31 set_P31: bool, 31, 31;
    /// `[30]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P30 set_P30: bool, 30, 30;
    /// `[29]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P29 set_P29: bool, 29, 29;
    /// `[28]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P28 set_P28: bool, 28, 28;
    /// `[27]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P27 set_P27: bool, 27, 27;
    /// `[26]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P26 set_P26: bool, 26, 26;
    /// `[25]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P25 set_P25: bool, 25, 25;
    /// `[24]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P24 set_P24: bool, 24, 24;
    /// `[23]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P23 set_P23: bool, 23, 23;
    /// `[22]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P22 set_P22: bool, 22, 22;
    /// `[21]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P21 set_P21: bool, 21, 21;
    /// `[20]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P20 set_P20: bool, 20, 20;
    /// `[19]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P19 set_P19: bool, 19, 19;
    /// `[18]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P18 set_P18: bool, 18, 18;
    /// `[17]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P17 set_P17: bool, 17, 17;
    /// `[16]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P16 set_P16: bool, 16, 16;
    /// `[15]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P15 set_P15: bool, 15, 15;
    /// `[14]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P14 set_P14: bool, 14, 14;
    /// `[13]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P13 set_P13: bool, 13, 13;
    /// `[12]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P12 set_P12: bool, 12, 12;
    /// `[11]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P11 set_P11: bool, 11, 11;
    /// `[10]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P10 set_P10: bool, 10, 10;
    /// `[9]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P9 set_P9: bool, 9, 9;
    /// `[8]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P8 set_P8: bool, 8, 8;
    /// `[7]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P7 set_P7: bool, 7, 7;
    /// `[6]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P6 set_P6: bool, 6, 6;
    /// `[5]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P5 set_P5: bool, 5, 5;
    /// `[4]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P4 set_P4: bool, 4, 4;
    /// `[3]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P3 set_P3: bool, 3, 3;
    /// `[2]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P2 set_P2: bool, 2, 2;
    /// `[1]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P1 set_P1: bool, 1, 1;
    /// `[0]` A virtual Group 0 interrupt of preemption level 32 \* (register number) + n is active.
    flag P0 set_P0: bool, 0, 0;
}

register! {
    /// Interrupt Controller Hyp Active Priorities Group 1 Registers.
    ICH_AP1Rn_EL2: u64, RES0 0x7fff_ffff_0000_0000, RES1 0x0;
    /// `[63]` A virtual Group 1 NMI is active (register 0 only).
    flag NMI set_NMI: bool, 63, 63;
    /// `[31]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P31 set_P31: bool, 31, 31;
    /// `[30]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P30 set_P30: bool, 30, 30;
    /// `[29]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P29 set_P29: bool, 29, 29;
    /// `[28]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P28 set_P28: bool, 28, 28;
    /// `[27]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P27 set_P27: bool, 27, 27;
    /// `[26]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P26 set_P26: bool, 26, 26;
    /// `[25]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P25 set_P25: bool, 25, 25;
    /// `[24]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P24 set_P24: bool, 24, 24;
    /// `[23]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P23 set_P23: bool, 23, 23;
    /// `[22]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P22 set_P22: bool, 22, 22;
    /// `[21]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P21 set_P21: bool, 21, 21;
    /// `[20]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P20 set_P20: bool, 20, 20;
    /// `[19]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P19 set_P19: bool, 19, 19;
    /// `[18]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P18 set_P18: bool, 18, 18;
    /// `[17]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P17 set_P17: bool, 17, 17;
    /// `[16]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P16 set_P16: bool, 16, 16;
    /// `[15]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P15 set_P15: bool, 15, 15;
    /// `[14]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P14 set_P14: bool, 14, 14;
    /// `[13]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P13 set_P13: bool, 13, 13;
    /// `[12]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P12 set_P12: bool, 12, 12;
    /// `[11]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P11 set_P11: bool, 11, 11;
    /// `[10]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P10 set_P10: bool, 10, 10;
    /// `[9]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P9 set_P9: bool, 9, 9;
    /// `[8]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P8 set_P8: bool, 8, 8;
    /// `[7]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P7 set_P7: bool, 7, 7;
    /// `[6]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P6 set_P6: bool, 6, 6;
    /// `[5]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P5 set_P5: bool, 5, 5;
    /// `[4]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P4 set_P4: bool, 4, 4;
    /// `[3]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P3 set_P3: bool, 3, 3;
    /// `[2]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P2 set_P2: bool, 2, 2;
    /// `[1]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P1 set_P1: bool, 1, 1;
    /// `[0]` A virtual Group 1 interrupt of preemption level 32 \* (register number) + n is active.
    flag P0 set_P0: bool, 0, 0;
}

enumeration! {
    /// State of the virtual interrupt.
    ICH_LRn_EL2_State {
        /// Inactive: the List register is free.
        INACTIVE = 0,
        /// Pending.
        PENDING = 1,
        /// Active.
        ACTIVE = 2,
        /// Pending and active.
        PENDING_ACTIVE = 3,
    }
}
register! {
    /// Interrupt mapped to a physical one.
    ///
    /// Where bit 61 is 1.
    ICH_LRn_EL2_physical: u64, RES0 0x0, RES1 0x0;
    /// `[44:32]` INTID of the physical interrupt.
    number pINTID set_pINTID: u16, 44, 32;
}
fieldset! {
    /// Interrupt mapped to a physical one.
    ICH_LRn_EL2 physical: ICH_LRn_EL2_physical
}
register! {
    /// Software interrupt.
    ///
    /// Where bit 61 is 0.
    ICH_LRn_EL2_software: u64, RES0 0x1dff_0000_0000, RES1 0x0;
    /// `[41]` EOI of the interrupt asserts a maintenance interrupt.
    flag EOI set_EOI: bool, 41, 41;
}
fieldset! {
    /// Software interrupt.
    ICH_LRn_EL2 software: ICH_LRn_EL2_software
}
register! {
    /// Interrupt Controller List Registers.
    ICH_LRn_EL2: u64, RES0 0x700_e000_0000_0000, RES1 0x0;
    /// `[63:62]` State of the virtual interrupt.
    named State set_State set_State_bits: ICH_LRn_EL2_State, 63, 62;
    /// `[61]` The interrupt maps to a physical one: its deactivation deactivates that too.
    flag HW set_HW: bool, 61, 61;
    /// `[60]` The interrupt is in Group 1, not Group 0.
    flag Group set_Group: bool, 60, 60;
    /// `[59]` The interrupt has Superpriority (non-maskable).
    flag NMI set_NMI: bool, 59, 59;
    /// `[55:48]` Priority of the interrupt.
    number Priority set_Priority: u8, 55, 48;
    /// `[31:0]` INTID of the virtual interrupt.
    number vINTID set_vINTID: u32, 31, 0;
}
