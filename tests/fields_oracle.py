# SPDX-License-Identifier: MIT
"""Reserved bits that are not RES0, by register, a table checked with the Arm ARM.

Source: the pages of the registers in DDI 0487, of Armv7 in DDI 0406 (``arm``), and of L2CTLR in
DDI 0438.  The RES1 bits of DDI 0487 are also those of Arm's machine-readable data, as the crate
arm-sysregs has them.  Every other reserved bit is RES0.  Nothing here is read from the
spec, with which at hand it was written.
"""

from __future__ import annotations


def bits(*runs: tuple[int, int]) -> int:
    """The mask of runs of bits, each (msb, lsb)."""
    return sum((1 << msb + 1) - (1 << lsb) for msb, lsb in runs)


RES1 = {
    ("arm64", "CPTR_EL2"): bits((13, 13), (9, 9), (7, 0)),  # HCR_EL2.E2H is 0
    ("arm64", "VMPIDR_EL2"): 1 << 31,
    ("arm64", "TCR_EL2"): bits((31, 31), (23, 23)),  # HCR_EL2.E2H is 0
    ("arm64", "VTCR_EL2"): 1 << 31,
    ("arm64", "MPIDR_EL1"): 1 << 31,
    ("arm64", "CTR_EL0"): 1 << 31,
    ("arm64", "PAR_EL1"): 1 << 11,  # F is 1
    ("aarch32", "SCTLR"): bits((22, 22), (11, 11)),
    ("aarch32", "CTR"): 1 << 31,
    ("arm", "SCTLR"): bits((22, 22), (6, 6)),
    ("arm", "CTR"): 1 << 31,
}

UNALLOCATED = {
    **{("arm64", f"ID_UNALLOCATED_{place}"): bits((63, 0)) for place in ("3_3", "3_7", "4_3")},
    **{("arm64", f"ID_UNALLOCATED_{place}"): bits((63, 0)) for place in ("4_6", "5_3", "5_<n>")},
    **{("arm64", f"ID_UNALLOCATED_{place}"): bits((63, 0)) for place in ("6_<n>", "7_<n>")},
}
"""op0 3, op1 0, CRn 0, CRm 1 to 7: "Reserved, RAZ"."""

RAZ = UNALLOCATED | {
    ("arm64", "MDSCR_EL1"): bits((18, 16)),
    ("arm64", "ZCR_EL1"): bits((8, 4)),
    ("arm64", "ZCR_EL2"): bits((8, 4)),
    ("arm64", "ID_AA64FPFR0_EL1"): bits((7, 2)),
    ("arm", "L2CTLR"): bits((30, 26)),
}

UNKNOWN = {("arm64", "CCSIDR<n>"): bits((31, 28))}  # without FEAT_CCIDX

_WHOLE_64 = [
    *(f"{name}_EL{el}" for name in ("ACTLR", "AMAIR", "AFSR0", "AFSR1") for el in (1, 2)),
    *("HACR_EL2", "REVIDR_EL1", "AIDR_EL1"),
]
_WHOLE_32 = ["ACTLR", "ADFSR", "AIFSR", "REVIDR", "AIDR"]
_PAR = bits((63, 48), (31, 16), (10, 10), (8, 8))
IMPDEF = {
    **{("arm64", name): bits((63, 0)) for name in _WHOLE_64},
    ("arm64", "ESR_EL1"): bits((23, 0)),  # an SError with IDS 1
    ("arm64", "ESR_EL2"): bits((23, 0)),
    ("arm64", "PAR_EL1"): bits((63, 48), (10, 10)),
    **{("aarch32", name): bits((31, 0)) for name in (*_WHOLE_32, "ACTLR2", "AMAIR0", "AMAIR1")},
    ("aarch32", "TTBCR"): 1 << 30,  # EAE is 1
    ("aarch32", "PAR"): _PAR,
    **{("arm", name): bits((31, 0)) for name in (*_WHOLE_32, "AMAIR<n>", "TCMTR")},
    ("arm", "TLBTR"): bits((31, 1)),
    ("arm", "TTBCR"): 1 << 30,
    ("arm", "PAR"): _PAR,
    ("arm", "L2CTLR"): bits((31, 26), (23, 0)),
}

RESERVED = {"res1": RES1, "raz": RAZ, "unknown": UNKNOWN, "impdef": IMPDEF}
"""By kind, the bits of a register that are of it in some fieldset."""
