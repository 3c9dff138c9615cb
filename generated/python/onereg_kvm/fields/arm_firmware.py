# SPDX-License-Identifier: 0BSD
# From spec/fields/arm/firmware.yaml.  Do not edit: change the spec, then run `onereg generate`.
# ruff: noqa: E501
"""Fields of registers; :mod:`bitfields` documents their use."""

from __future__ import annotations

from .. import bitfields as _b


class PSCI_VERSION(_b.RegisterValue):
    """Version of PSCI that KVM implements for the VM, major in bits 31:16."""

    __slots__ = ()
    RES0 = 0xffffffff00000000
    MAJOR = _b.Bits(31, 16, "Major version")
    MINOR = _b.Bits(15, 0, "Minor version")


class SMCCC_ARCH_WORKAROUND_1_LEVEL(_b.FieldValues):
    """Mitigation that the guest is offered; higher is safer."""

    NOT_AVAIL = 0  # No firmware call; whether the guest is mitigated is unknown
    AVAIL = 1  # The firmware call is offered, and needed
    NOT_REQUIRED = 2  # The firmware call is offered, and not needed on this vCPU


class SMCCC_ARCH_WORKAROUND_1(_b.RegisterValue):
    """State of SMCCC_ARCH_WORKAROUND_1 (CVE-2017-5715)."""

    __slots__ = ()
    RES0 = 0xfffffffffffffff0
    LEVEL = _b.Enumerated(3, 0, "Mitigation that the guest is offered; higher is safer", SMCCC_ARCH_WORKAROUND_1_LEVEL)


class SMCCC_ARCH_WORKAROUND_2_LEVEL(_b.FieldValues):
    """Mitigation that the guest is offered; higher is safer."""

    NOT_AVAIL = 0  # No firmware call, and no mitigation by it
    UNKNOWN = 1  # No firmware call; the state of the mitigation is unknown
    AVAIL = 2  # The mitigation is available, and a vCPU can turn it off
    NOT_REQUIRED = 3  # The mitigation is always on for this vCPU, or not needed


class SMCCC_ARCH_WORKAROUND_2(_b.RegisterValue):
    """State of SMCCC_ARCH_WORKAROUND_2 (CVE-2018-3639)."""

    __slots__ = ()
    RES0 = 0xffffffffffffffe0
    ENABLED = _b.Bits(4, 4, "With LEVEL AVAIL only: the mitigation is on")
    LEVEL = _b.Enumerated(3, 0, "Mitigation that the guest is offered; higher is safer", SMCCC_ARCH_WORKAROUND_2_LEVEL)
