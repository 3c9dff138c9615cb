// SPDX-License-Identifier: 0BSD
// From spec/fields/arm64/memory-tagging.yaml.  Do not edit: change the spec, then run `onereg generate`.
//! Fields of registers of `spec/fields/arm64/memory-tagging.yaml`.

register! {
    /// IRG generates tags by the algorithm of the architecture.
    ///
    /// Where GCR\_EL1.RRND is 0.
    RGSR_EL1_RRND_0: u64, RES0 0xff_ffff_ff00_0000, RES1 0x0;
    /// `[23:8]` State of the shift register that random tags are made from.
    number SEED set_SEED: u16, 23, 8;
    /// `[3:0]` Tag that the most recent IRG generated.
    number TAG set_TAG: u8, 3, 0;
}
fieldset! {
    /// IRG generates tags by the algorithm of the architecture.
    RGSR_EL1 RRND_0: RGSR_EL1_RRND_0
}
register! {
    /// IRG generates tags by an algorithm of the implementation.
    ///
    /// Where GCR\_EL1.RRND is 1.
    RGSR_EL1_RRND_1: u64, RES0 0x0, RES1 0x0;
    /// `[55:8]` IMPLEMENTATION DEFINED; bits 23:8 are best not written as zero.
    number SEED set_SEED: u64, 55, 8;
    /// `[3:0]` IMPLEMENTATION DEFINED; as a rule the tag that IRG generated last.
    number TAG set_TAG: u8, 3, 0;
}
fieldset! {
    /// IRG generates tags by an algorithm of the implementation.
    RGSR_EL1 RRND_1: RGSR_EL1_RRND_1
}
register! {
    /// Random Allocation Tag Seed Register.
    RGSR_EL1: u64, RES0 0xff00_0000_0000_00f0, RES1 0x0;
}

register! {
    /// Tag Control Register.
    GCR_EL1: u64, RES0 0xffff_ffff_fffe_0000, RES1 0x0;
    /// `[16]` IRG generates tags by an algorithm of the implementation.
    flag RRND set_RRND: bool, 16, 16;
    /// `[15:0]` Tags that IRG does not choose, bit n for tag n.
    number Exclude set_Exclude: u16, 15, 0;
}

register! {
    /// Tag Fault Status Register (EL1).
    TFSR_EL1: u64, RES0 0xffff_ffff_ffff_fffc, RES1 0x0;
    /// `[1]` Asynchronous Tag Check Fault at EL1, at an address with bit 55 set.
    flag TF1 set_TF1: bool, 1, 1;
    /// `[0]` Asynchronous Tag Check Fault at EL1, at an address with bit 55 clear.
    flag TF0 set_TF0: bool, 0, 0;
}

register! {
    /// Tag Fault Status Register (EL0).
    TFSRE0_EL1: u64, RES0 0xffff_ffff_ffff_fffc, RES1 0x0;
    /// `[1]` Asynchronous Tag Check Fault at EL0, at an address with bit 55 set.
    flag TF1 set_TF1: bool, 1, 1;
    /// `[0]` Asynchronous Tag Check Fault at EL0, at an address with bit 55 clear.
    flag TF0 set_TF0: bool, 0, 0;
}
