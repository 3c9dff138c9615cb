# SPDX-License-Identifier: MIT
"""Conditions on which the meaning of bits depends, a table checked with the Arm ARM.

Source: the pages of the registers in DDI 0487, and of Armv7 in DDI 0406 (``arm``); the classes of
exceptions are those of "ESR_EL1, EC".  A word is what decides, bits of the register itself
(``31:26``) or a field of another one, and the numbers.  Of a family it is the condition of its
first register.  Nothing here is read from the specification, with which at hand it was written.
"""

from __future__ import annotations

EAE = {"Short": "TTBCR.EAE=0", "Long": "TTBCR.EAE=1"}
STATE = {"AArch64": "4=0", "AArch32": "4=1"}  # M[4] is nRW
E2H = {"E2H": "HCR_EL2.E2H=1", "no_E2H": "HCR_EL2.E2H=0"}
LPAE = "9=1"  # bit 9 of a fault status register
FS = {"Short_FS_0xxxx": "9=0 10=0", "Short_FS_1xxxx": "9=0 10=1", "Long": LPAE}
PAR = {
    "Short": "11=0 0=0", "Short_fault": "11=0 0=1", "Long": "11=1 0=0", "Long_fault": "11=1 0=1",
}  # fmt: skip
OF_AARCH32 = {
    "TTBR0": EAE,
    "TTBR1": EAE,
    "TTBCR": {"Short": "31=0", "Long": "31=1"},
    "CONTEXTIDR": EAE,
    "MAIR0": {"PRRR": "TTBCR.EAE=0", "MAIR0": "TTBCR.EAE=1"},
    "MAIR1": {"NMRR": "TTBCR.EAE=0", "MAIR1": "TTBCR.EAE=1"},
    "DFSR": FS,
    "PAR": PAR,
}
ABORT = "31:26=0x24,0x25"
ESR = {
    "NoSyndrome": "31:26=0x00,0x09,0x0e,0x19,0x22,0x26",
    "WFx": "31:26=0x01",
    "MCR_MRC": "31:26=0x03,0x05,0x08",
    "MCRR_MRRC": "31:26=0x04,0x0c",
    "LDC_STC": "31:26=0x06",
    "FP_ASIMD": "31:26=0x07",
    "OTHER": "31:26=0x0a",
    "BTI": "31:26=0x0d",
    "xVC": "31:26=0x11,0x12,0x15,0x16,0x17",
    "SMC32": "31:26=0x13",
    "SYS128": "31:26=0x14",
    "SYS64": "31:26=0x18",
    "ERET": "31:26=0x1a",
    "FPAC": "31:26=0x1c",
    "SME": "31:26=0x1d",
    "IABT": "31:26=0x20,0x21",
    "DABT_ISV": f"{ABORT} 24=1",
    # DFSC of an External abort: on an access, or on a walk at levels -2 to 3
    "DABT_EXTABT": f"{ABORT} 24=0 5:0=0x10,0x12,0x13,0x14,0x15,0x16,0x17",
    "DABT": f"{ABORT} 24=0",
    "MOPS": "31:26=0x27",
    "FP_EXC": "31:26=0x28,0x2c",
    "GCS_DATA_CHECK": "31:26=0x2d 23:20=0",
    "GCS_EXLOCK": "31:26=0x2d 23:20=1",
    "GCS_STR": "31:26=0x2d 23:20=2",
    "SERROR": "31:26=0x2f 24=0",
    "SERROR_IMPDEF": "31:26=0x2f 24=1",
    "BREAKPT": "31:26=0x30,0x31,0x3a",
    "SOFTSTP": "31:26=0x32,0x33",
    "WATCHPT": "31:26=0x34,0x35",
    "BRK": "31:26=0x38,0x3c",
    "PROFILING": "31:26=0x3d",
}
OF_ARM64 = {
    "DBGVCR32_EL2": {"no_EL3": "ID_AA64PFR0_EL1.EL3=0"},
    "IFSR32_EL2": {"Short": "9=0 10=0", "Short_FS4": "9=0 10=1", "Long": LPAE},
    "CCSIDR<n>": {"CCIDX": "ID_AA64MMFR2_EL1.CCIDX=1", "no_CCIDX": "ID_AA64MMFR2_EL1.CCIDX=0"},
    "PSTATE": STATE,
    "SPSR_EL1": STATE,
    "DBGBVR<n>_EL1": {
        "Address": "DBGBCR0_EL1.BT=0,1,4,5",
        "ContextID": "DBGBCR0_EL1.BT=2,3,6,7",
        "VMID": "DBGBCR0_EL1.BT=8,9",
        "VMID_ContextID": "DBGBCR0_EL1.BT=10,11",
        "ContextID2": "DBGBCR0_EL1.BT=12,13",
        "Full_ContextID": "DBGBCR0_EL1.BT=14,15",
    },
    "CPTR_EL2": E2H,
    "VNCR_EL2": {
        f"VA{bits}": f"ID_AA64MMFR2_EL1.VARange={n}" for n, bits in ((0, 48), (1, 52), (2, 56))
    },
    "TTBR0_EL2": {
        "E2H_D128": "HCR_EL2.E2H=1 TCR2_EL2.D128=1",
        "E2H": "HCR_EL2.E2H=1 TCR2_EL2.D128=0",
        "no_E2H": "HCR_EL2.E2H=0",
    },
    "TTBR1_EL2": {"D128": "TCR2_EL2.D128=1", "no_D128": "TCR2_EL2.D128=0"},
    "TCR_EL2": E2H,
    "TCR2_EL2": E2H,
    "VTTBR_EL2": {"D128": "VTCR_EL2.D128=1", "no_D128": "VTCR_EL2.D128=0"},
    "VDISR_EL2": {
        "AArch64": "HCR_EL2.RW=1",
        "AArch32_LPAE": f"HCR_EL2.RW=0 {LPAE}",
        "AArch32_short": "HCR_EL2.RW=0 9=0",
    },
    "VSESR_EL2": {"AArch64": "HCR_EL2.RW=1", "AArch32": "HCR_EL2.RW=0"},
    "ICH_VMCR_EL2": {"GCIE": "ID_AA64PFR2_EL1.GCIE=1"},
    "ICH_LR<n>_EL2": {"physical": "61=1", "software": "61=0"},  # HW
    "RGSR_EL1": {"RRND_0": "GCR_EL1.RRND=0", "RRND_1": "GCR_EL1.RRND=1"},
    "PMEVTYPER<n>_EL0": {"Level": "60=0", "Edge": "60=1"},  # TE
    "TTBR0_EL1": {"VMSAv9_128": "TCR2_EL1.D128=1"},
    "PAR_EL1": {"Success": "0=0", "Fault": "0=1"},
    "ESR_EL1": ESR,
    "DISR_EL1": {"Architected": "24=0", "IMPDEF": "24=1"},  # IDS
    "CNTHCTL_EL2": {"Host": "HCR_EL2.E2H=1", "Guest": "HCR_EL2.E2H=0"},
}
CONDITIONS = {
    **{("arm64", name): own for name, own in OF_ARM64.items()},
    **{("arm", name): own for name, own in OF_AARCH32.items()},
    **{("aarch32", name): own for name, own in OF_AARCH32.items()},
    ("arm", "TTBR0_32"): EAE,
    ("arm", "TTBR1_32"): EAE,
    ("arm", "IFSR"): FS,
    ("arm", "L2CTLR"): {"Cortex_A15": "MIDR.PartNum=0xc0f"},
    ("aarch32", "DISR"): EAE,
    ("aarch32", "DBGVCR"): {
        "no_EL3": "ID_AA64PFR0_EL1.EL3=0",
        "EL3_AArch64": "ID_AA64PFR0_EL1.EL3=1",
    },
    ("aarch32", "DBGBVR<n>"): {
        "Address": "DBGBCR0.BT=0,1,4,5",
        "ContextID": "DBGBCR0.BT=2,3,6,7,10,11,14,15",
        "None": "DBGBCR0.BT=8,9,12,13",
    },
    ("aarch32", "DBGBXVR<n>"): {
        "VMID": "DBGBCR0.BT=8,9,10,11",
        "ContextID2": "DBGBCR0.BT=12,13,14,15",
    },
}
"""By (arch, family), the condition of each set of fields that has one."""


def parsed(condition: str) -> dict[str, set[int]]:
    """The numbers by what decides."""
    words = (word.split("=") for word in condition.split())
    return {of: {int(number, 0) for number in numbers.split(",")} for of, numbers in words}
