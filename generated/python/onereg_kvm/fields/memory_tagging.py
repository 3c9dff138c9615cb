# SPDX-License-Identifier: 0BSD
# From spec/fields/arm64/memory-tagging.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class RGSR_EL1_RRND_0(_b.FieldsetValue):
    """IRG generates tags by the algorithm of the architecture."""

    # Where GCR_EL1.RRND is 0.
    __slots__ = ()
    RES0 = 0xffffffff000000
    SEED = _b.Bits(23, 8, "State of the shift register that random tags are made from")
    TAG = _b.Bits(3, 0, "Tag that the most recent IRG generated")


class RGSR_EL1_RRND_1(_b.FieldsetValue):
    """IRG generates tags by an algorithm of the implementation."""

    # Where GCR_EL1.RRND is 1.
    __slots__ = ()
    SEED = _b.Bits(55, 8, "IMPLEMENTATION DEFINED; bits 23:8 are best not written as zero")
    TAG = _b.Bits(3, 0, "IMPLEMENTATION DEFINED; as a rule the tag that IRG generated last")


class RGSR_EL1(_b.RegisterValue):
    """Random Allocation Tag Seed Register."""

    __slots__ = ()
    RES0 = 0xff000000000000f0
    RRND_0 = _b.Fieldset(RGSR_EL1_RRND_0, "IRG generates tags by the algorithm of the architecture", None)
    RRND_1 = _b.Fieldset(RGSR_EL1_RRND_1, "IRG generates tags by an algorithm of the implementation", None)


class GCR_EL1(_b.RegisterValue):
    """Tag Control Register."""

    __slots__ = ()
    RES0 = 0xfffffffffffe0000
    RRND = _b.Bits(16, 16, "IRG generates tags by an algorithm of the implementation")
    Exclude = _b.Bits(15, 0, "Tags that IRG does not choose, bit n for tag n")


class TFSR_EL1(_b.RegisterValue):
    """Tag Fault Status Register (EL1)."""

    __slots__ = ()
    RES0 = 0xfffffffffffffffc
    TF1 = _b.Bits(1, 1, "Asynchronous Tag Check Fault at EL1, at an address with bit 55 set")
    TF0 = _b.Bits(0, 0, "Asynchronous Tag Check Fault at EL1, at an address with bit 55 clear")


class TFSRE0_EL1(_b.RegisterValue):
    """Tag Fault Status Register (EL0)."""

    __slots__ = ()
    RES0 = 0xfffffffffffffffc
    TF1 = _b.Bits(1, 1, "Asynchronous Tag Check Fault at EL0, at an address with bit 55 set")
    TF0 = _b.Bits(0, 0, "Asynchronous Tag Check Fault at EL0, at an address with bit 55 clear")
